"""What the packed program contains: which modules, data, plugins and shared libraries, for `glassbox.spec`.

Everything is found by PyInstaller; here it is decided what stays out. A table of a build (TOC) has one row a file: its
place in the folder, where it comes from, and its kind.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable, Iterable
from importlib.metadata import packages_distributions
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parents[2]

Row = tuple[str, str, str]

DATA_OF = ("latex2mathml", "ziafont", "ziamath")
"""Packages that read files of their own."""

LEFT_OUT_MODULES = """
    _hashlib _ssl ssl sqlite3 tkinter turtle curses readline lib2to3 ensurepip idlelib
    PIL._avif PIL._imagingcms PIL._imagingft PIL._imagingmath PIL._imagingmorph PIL._imagingtk PIL.ImageQt
    PySide6.QtNetwork PySide6.QtPrintSupport PySide6.QtTest
    numpy.f2py numpy._core.tests pyqtgraph.opengl pyqtgraph.examples
"""
"""What some package would like to import and does without; `hashlib` has code of its own for what `_hashlib` does."""

FOR_THE_EXERCISE = """
    bisect cmath collections copy csv dataclasses datetime decimal doctest enum fractions functools heapq inspect io
    itertools json math operator pathlib pprint random re statistics string tempfile textwrap time timeit typing
    unittest numpy.fft numpy.lib.stride_tricks numpy.linalg numpy.ma numpy.polynomial numpy.random numpy.testing
"""
"""What a learner's code may import, though the program itself does not."""

PLUGINS = """
    qxcb qwayland qwindows qcocoa qoffscreen
    xdg-shell bradient adwaita
    composeplatforminputcontextplugin ibusplatforminputcontextplugin
    qxdgdesktopportal qmodernwindowsstyle qmacstyle
    qsvg qsvgicon
"""
"""Qt's plugins that are taken along, without "lib" and ending, row by row: displays (offscreen draws the pictures of
`train` and `show`); a window and its frame on Wayland; letters that take several keys; the desktop's own looks and file
dialog; pictures (PNG is in Qt itself). Nothing is drawn by OpenGL."""

TRANSLATIONS = re.compile(r"qtbase_(ar|de)\.qm")
"""Qt's own texts, in the languages of `gui.base.language`."""

OF_THE_SYSTEM = re.compile(
    r"lib(c|m|dl|rt|pthread|resolv|util|stdc\+\+|gcc_s|GL|EGL|GLX|OpenGL|GLdispatch|gbm|drm|X11|X11-xcb|xcb|Xau|Xdmcp"
    r"|fontconfig|freetype|glib-2\.0|gthread-2\.0|dbus-1|wayland-client|wayland-cursor)\.so\.\d+|ld-linux.*"
)
"""Every Linux desktop has these, and they must fit its graphics driver, its fonts and its C library, not ours."""


def strangers(lock: str) -> list[str]:
    """The modules of whatever is installed beside the packages of a lock file, such as tools and test libraries."""
    locked = set(re.findall(r"^([a-z0-9-]+)==", lock, re.MULTILINE))

    def is_locked(distribution: str) -> bool:
        return re.sub(r"[-_.]+", "-", distribution).lower() in locked

    return sorted(module for module, owners in packages_distributions().items() if not any(map(is_locked, owners)))


def resources(folder: Path) -> list[Row]:
    """The files of `resources/`, without the README's pictures and the sources of the translations."""
    found = []
    for path in sorted(folder.rglob("*")):
        within = path.relative_to(folder)
        is_picture = len(within.parts) == 1 and path.suffix == ".png"
        if path.is_file() and not is_picture and path.suffix != ".ts":
            found.append((str(Path(folder.name) / within), str(path), "DATA"))
    return found


def selected(rows: Iterable[Row], needed: Callable[[str], Iterable[str]], system: str = sys.platform) -> list[Row]:
    """The files that are taken along: data, extension modules, plugins in use, and the shared libraries of those.

    Parameters
    ----------
    rows : iterable of Row
        All that were found.
    needed : callable
        The names of the libraries that a file asks for itself.
    system : str
        As `sys.platform`. On Linux the libraries of `OF_THE_SYSTEM` stay out; elsewhere only Qt's are sorted.
    """
    rows = list(rows)
    files = {_base_name(row[0]): row for row in rows if row[2] in ("BINARY", "EXTENSION")}
    libraries: set[str] = set()
    waiting = [name for name, row in files.items() if _is_wanted_for_itself(row, system)]
    while waiting:
        name = waiting.pop()
        if name not in libraries:
            libraries.add(name)
            waiting += [base for base in map(_base_name, needed(files[name][1])) if _may_come(base, files, system)]

    def is_wanted(row: Row) -> bool:
        place, source, kind = row
        if kind == "DATA":
            return "translations" not in _parts(place) or bool(TRANSLATIONS.fullmatch(_base_name(place)))
        return _base_name(source if kind == "SYMLINK" else place) in libraries

    return [row for row in rows if is_wanted(row)]


def _is_wanted_for_itself(row: Row, system: str) -> bool:
    place, _, kind = row
    if "plugins" in _parts(place):
        return _base_name(place).split(".")[0].removeprefix("lib") in PLUGINS.split()
    if kind == "EXTENSION" or re.match("(lib)?python", _base_name(place), re.IGNORECASE):
        return True
    return not system.startswith("linux") and "PySide6" not in _parts(place)


def _may_come(name: str, files: dict[str, Row], system: str) -> bool:
    return name in files and not (system.startswith("linux") and OF_THE_SYSTEM.fullmatch(name))


def _parts(place: str) -> tuple[str, ...]:
    return PurePosixPath(place.replace("\\", "/")).parts


def _base_name(path: str) -> str:
    return _parts(path)[-1]


def needed_libraries(path: str) -> list[str]:
    """The names of the shared libraries that a file asks for itself."""
    if sys.platform.startswith("linux"):
        return re.findall(r"^ *NEEDED +(\S+)", dynamic_section(path), re.MULTILINE)
    from PyInstaller.depend.bindepend import get_imports

    return [name for name, _ in get_imports(path)]


def dynamic_section(path: str) -> str:
    """What a program or library of Linux says that it needs, and in which versions."""
    return subprocess.run(["objdump", "-p", path], capture_output=True, text=True, check=True, timeout=60).stdout
