"""Glassbox as it is installed from its wheel: this folder holds `core`, `gui`, `resources` and `main.py`."""
