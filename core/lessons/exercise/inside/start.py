"""How the fenced process begins: run as a script, with the folder of `core` as its first argument.

In the packed program it is a program of its own. Nothing else of Glassbox is loaded before the fence stands, and
nothing afterwards.
"""

import sys
import types


def start() -> None:
    """Load what runs in here, and no more of `core`, whose own file would load the whole program."""
    core = types.ModuleType("core")
    core.__path__ = [sys.argv[1]]
    sys.modules["core"] = core
    from core.lessons.exercise.inside.runner import main

    core.__path__ = []
    main()


if __name__ == "__main__":
    start()
