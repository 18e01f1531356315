"""Icons: our own SVGs, drawn in a colour of the theme, and the icon of the program itself.

An icon file has one colour, ``currentColor``; it is replaced when the icon is loaded.
"""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.base.resources import MissingResourceError, resource_path
from gui.base.theme import Theme

_PLACEHOLDER = b"currentColor"
_ICON_SIZES = (16, 24, 32, 48)
"""Menus and buttons at one and two device pixels a pixel."""

_APPLICATION_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)

_OWN_ROLES = {"class_1": "positive", "class_0": "negative"}
"""Icons with a meaning of their own keep its colour, also when checked."""

_icons: dict[tuple[str, str, str, str], QIcon] = {}


def icon(name: str, theme: Theme) -> QIcon:
    """An icon in the theme's colours: normal, disabled, and in the accent colour while checked.

    Parameters
    ----------
    name : str
        Name of the file without its ending, for example ``"play"``.

    Raises
    ------
    MissingResourceError
        If there is no such icon, or it is no SVG.
    """
    role = _OWN_ROLES.get(name)
    colours = tuple(getattr(theme.colours, r) for r in (role or "text", "strong_line", role or "accent"))
    key = (name, *colours)
    if key not in _icons:
        _icons[key] = _make_icon(name, *(QColor(colour) for colour in colours))
    return _icons[key]


def application_icon() -> QIcon:
    """The program's own icon. The picture of a size is read when it is first wanted."""
    made = QIcon()
    for size in _APPLICATION_SIZES:
        made.addFile(str(resource_path("icons", "app", f"glassbox-{size}.png")), QSize(size, size))
    return made


def draw_icon(painter: QPainter, name: str, box: QRectF, colour: QColor) -> None:
    """Draw an icon into a box, in any colour.

    Raises
    ------
    MissingResourceError
        As ``icon``.
    """
    _renderer(name, colour.name()).render(painter, box)


def _make_icon(name: str, normal: QColor, disabled: QColor, checked: QColor) -> QIcon:
    made = QIcon()
    for size in _ICON_SIZES:
        on, off = QIcon.State.On, QIcon.State.Off
        made.addPixmap(_pixmap(name, size, normal), QIcon.Mode.Normal, off)
        made.addPixmap(_pixmap(name, size, checked), QIcon.Mode.Normal, on)
        pale = _pixmap(name, size, disabled)
        made.addPixmap(pale, QIcon.Mode.Disabled, off)
        made.addPixmap(pale, QIcon.Mode.Disabled, on)
    return made


def _pixmap(name: str, size: int, colour: QColor) -> QPixmap:
    renderer = _renderer(name, colour.name())  # first: raising with a painter open on the pixmap would crash
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        renderer.render(painter, QRectF(0, 0, size, size))
    return pixmap


@lru_cache(maxsize=256)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    path = resource_path("icons", f"{name}.svg")
    renderer = QSvgRenderer(QByteArray(path.read_bytes().replace(_PLACEHOLDER, colour.encode())))
    if not renderer.isValid():
        raise MissingResourceError(path)
    return renderer
