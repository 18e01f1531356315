"""Glassbox in a terminal: train, show, sweep and worksheet, for scripts, servers and long runs.

Everything here works without a window; what only a window can do (a picture of itself) is handed in by ``main.py``.
Importing this package loads nothing, so that a command starts quickly.
"""
