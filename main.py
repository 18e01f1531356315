"""Glassbox: see a neural network while it learns. Starts the window, or trains without one where there is no screen."""

from __future__ import annotations

import argparse
import os
import sys

# Small matrices are multiplied up to ten times slower with two threads than with one. NumPy's libraries read this when
# they are first imported.
for _variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ.setdefault(_variable, "1")

from gui.version import VERSION  # noqa: E402 (after the variables are set)


def main(arguments: list[str] | None = None) -> int:
    """Run the program and return its exit code."""
    arguments = sys.argv[1:] if arguments is None else arguments
    parser = argparse.ArgumentParser(prog="glassbox", description="See a neural network while it learns.")
    parser.add_argument("--version", action="version", version=f"Glassbox {VERSION}")
    parser.parse_args(arguments)

    from gui.display import display_problem

    problem = display_problem()
    if problem is not None:
        print(f"{problem} Training the starter experiment without one.", flush=True)
        # Qt would look for the broken display again.
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        from gui.headless import run_headless

        return run_headless(sys.argv[:1])

    from gui.app import create_application

    application, window = create_application(sys.argv[:1])
    window.problems.install()
    window.show()
    return application.exec()


if __name__ == "__main__":
    sys.exit(main())
