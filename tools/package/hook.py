"""Run by the packed program before anything else, in the window's process and in every helper of a sweep."""

import locale
import os
import sys

if sys.platform.startswith("linux"):
    # The start of the program has pointed this to our folder. It is done with it; a file manager or browser that is
    # opened from here must not get our libraries in place of its own.
    before = os.environ.pop("LD_LIBRARY_PATH_ORIG", None)
    os.environ.pop("LD_LIBRARY_PATH", None)
    if before is not None:
        os.environ["LD_LIBRARY_PATH"] = before
    # As Python does where it is not packed: Qt warns about a locale whose letters are not UTF-8.
    if locale.setlocale(locale.LC_CTYPE) in ("C", "POSIX"):
        os.environ["LC_ALL" if "LC_ALL" in os.environ else "LC_CTYPE"] = "C.UTF-8"
