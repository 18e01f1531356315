"""The version of the program: told by ``main.py --version`` and by the window."""

VERSION = "0.1.0"
