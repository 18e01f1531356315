"""Run by the exercise's program before anything else: gives a learner's code what Python has where it is not packed."""

import ctypes
import site

site.setquit()
site.sethelper()
# A packed program reports every error of a library as one that was not found, a refusal by the fence too.
for name in ("CDLL", "PyDLL"):
    setattr(ctypes, name, getattr(ctypes, name).__base__)
