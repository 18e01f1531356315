"""What Glassbox is made with: name, version and licence of each part, and the whole texts of the licences.

They are read from what is installed, so that they are those of the versions in use: a frozen program needs the folders
``*.dist-info`` of `PACKAGES`, and ``LICENSE`` beside ``resources``. What a package does not bring along is in
``resources/licences``.
"""

from __future__ import annotations

import platform
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from core.data.measured import DIGITS_SOURCE, IRIS_SOURCE
from core.sentences import phrase
from gui import VERSION
from gui.base.resources import program_file, resource_path

_LONGEST_LICENCE = 80
"""Some packages write the whole text where the licence's name belongs."""


@dataclass(frozen=True, slots=True)
class Package:
    """A package that comes with the program.

    Attributes
    ----------
    distribution : str
        Its name where it is installed.
    name : str
        As it is called.
    purpose : str
        What it does here; to be translated.
    texts : sequence of str
        Files of ``resources/licences`` to be read besides those it brings along.
    """

    distribution: str
    name: str
    purpose: str
    texts: Sequence[str] = ()


QT_NOTE = phrase(
    "Glassbox uses Qt under the GNU Lesser General Public License, version 3. Qt's libraries are separate files, which"
    " you may replace with your own. Their source text is available from the Qt Project."
)
_QT = ("LGPL-3.txt", "GPL-3.txt")

PACKAGES = (
    Package("PySide6-Essentials", "Qt, PySide6", phrase("The window and all that is drawn in it."), texts=_QT),
    Package("shiboken6", "Shiboken", phrase("Connects Qt with Python."), texts=_QT),
    Package("numpy", "NumPy", phrase("Computes with arrays; brings OpenBLAS along.")),
    Package("pyqtgraph", "PyQtGraph", phrase("Draws some of the plots.")),
    Package("colorama", "Colorama", phrase("Needed by PyQtGraph.")),
    Package("contourpy", "ContourPy", phrase("Finds the border between the classes.")),
    Package("msgspec", "msgspec", phrase("Checks what is read from files.")),
    Package("pillow", "Pillow", phrase("Writes animations.")),
    Package("ziamath", "ziamath", phrase("Typesets the equations, in the font STIX Two."), texts=("STIX.txt",)),
    Package("ziafont", "ziafont", phrase("Reads fonts; brings DejaVu Sans along."), texts=("DejaVu.txt",)),
    Package("latex2mathml", "latex2mathml", phrase("Reads formulas."), texts=("latex2mathml.txt",)),
    Package("tomli-w", "Tomli-W", phrase("Writes lessons.")),
)

DATA = ((phrase("Iris flowers"), IRIS_SOURCE), (phrase("Handwritten digits"), DIGITS_SOURCE))


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the program as it is shown. ``purpose`` and ``name`` are to be translated; ``text`` never is."""

    name: str
    version: str
    licence: str
    purpose: str
    text: Callable[[], str]


def parts_inside() -> list[Part]:
    """The program itself first, then Python, the packages and the data."""
    python = phrase("The language that Glassbox is written in.")
    own = phrase("See a neural network while it learns.")
    packages = [_part(package) for package in PACKAGES]
    data = [
        Part(name, "", "CC BY 4.0", phrase("Measured data that comes with the program."), _data_text(source))
        for name, source in DATA
    ]
    return [
        Part("Glassbox", VERSION, "MIT", own, lambda: program_file("LICENSE").read_text(encoding="utf-8")),
        Part("Python", platform.python_version(), "PSF-2.0", python, lambda: _own_text("Python.txt")),
        *packages,
        *data,
    ]


def _data_text(source: str) -> Callable[[], str]:
    return lambda: f"{source}\n\n{_own_text('CC-BY-4.txt')}"


def _part(package: Package) -> Part:
    try:
        installed = distribution(package.distribution)
    except PackageNotFoundError:  # a package in one folder may have left the descriptions out
        return Part(package.name, "", "", package.purpose, lambda: _texts(package, None))
    return Part(
        package.name, installed.version, _licence(installed), package.purpose, lambda: _texts(package, installed)
    )


def _licence(installed: Distribution) -> str:
    """The short name by which a package calls its licence."""
    facts = installed.metadata
    for field in ("License-Expression", "License"):
        said = (facts.get_all(field) or [""])[0]
        if 0 < len(said) <= _LONGEST_LICENCE and said != "UNKNOWN":
            return str(said)
    classes = facts.get_all("Classifier") or []
    return next((str(one).rpartition(" :: ")[2] for one in classes if one.startswith("License ::")), "")


def _texts(package: Package, installed: Distribution | None) -> str:
    """All texts of its licence, one below the other."""
    brought = [] if installed is None else _brought_along(installed)
    return ("\n\n" + "-" * 60 + "\n\n").join((*brought, *map(_own_text, package.texts)))


def _brought_along(installed: Distribution) -> list[str]:
    names = (str(path) for path in installed.files or ())
    found = [name for name in names if ".dist-info/" in name and _is_licence(name.rpartition("/")[2])]
    texts = (
        installed.read_text(name.partition(".dist-info/")[2]) for name in sorted(found, key=lambda one: one.count("/"))
    )
    return list(dict.fromkeys(text.strip() for text in texts if text))


def _is_licence(name: str) -> bool:
    return any(word in name.upper() for word in ("LICENSE", "LICENCE", "COPYING", "NOTICE"))


def _own_text(name: str) -> str:
    return resource_path("licences", name).read_text(encoding="utf-8").strip()
