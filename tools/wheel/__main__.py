"""The command `glassbox` of the installed wheel, and `python -m glassbox`.

`main.py` and its rooms import one another as `core` and `gui`. They lie in this package and not beside it, where they
could meet another project's `core`; so this folder comes first wherever a module is searched for. Processes that are
spawned take over that list.
"""

from __future__ import annotations

import sys
from pathlib import Path


def run() -> int:
    """Start the program with the arguments of the command line."""
    sys.path.insert(0, str(Path(__file__).resolve().parent))
    from main import main

    return main()


if __name__ == "__main__":
    sys.exit(run())
