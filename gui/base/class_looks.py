"""What tells the classes apart on the screen: a colour and a shape for each, and the words for both.

The colours stay apart for the colour-blind and on the ground of both looks; class 0 has the colour of low outputs and
class 1 that of high ones, as a single output of two classes is coloured.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap, QPolygonF

from gui.base.language import tr
from gui.base.theme import Colours, Theme

_CORNERS: tuple[tuple[tuple[float, float], ...], ...] = (
    ((0.0, -1.1), (1.0875, 0.9), (-1.0875, 0.9)),
    (),  # a circle has none
    ((-0.97, -0.97), (0.97, -0.97), (0.97, 0.97), (-0.97, 0.97)),
    ((0.0, -1.4), (1.2, 0.0), (0.0, 1.4), (-1.2, 0.0)),
    ((0.0, 1.1), (1.0875, -0.9), (-1.0875, -0.9)),
    tuple(
        (x, y)
        for x, y in (
            *((-0.47, -1.3), (0.47, -1.3), (0.47, -0.47), (1.3, -0.47), (1.3, 0.47), (0.47, 0.47)),
            *((0.47, 1.3), (-0.47, 1.3), (-0.47, 0.47), (-1.3, 0.47), (-1.3, -0.47), (-0.47, -0.47)),
        )
    ),
    tuple(
        (reach * math.sin(k * math.pi / 5.0), -reach * math.cos(k * math.pi / 5.0))
        for k, reach in enumerate((1.5, 0.62) * 5)
    ),
    tuple(
        (reach * math.cos(math.radians(angle)), reach * math.sin(math.radians(angle)))
        for quarter in range(4)
        for reach, angle in (
            (1.4, 45.0 - 19.0 + 90.0 * quarter),
            (1.4, 45.0 + 19.0 + 90.0 * quarter),
            (0.62, 90.0 + 90.0 * quarter),
        )
    ),
)
"""The corners of each class's shape for the radius 1, y downwards. All take about the area of the circle."""

SIGNS = "▲●■◆▼✚★✖"
"""The shapes within a sentence."""


def look_of(label: int) -> int:
    """Which of the looks a class has; beyond the last one all look alike."""
    return min(max(label, 0), len(SIGNS) - 1)


def class_order(n_classes: int) -> tuple[int, ...]:
    """The order in which classes are named: of two the class of high outputs first, else as they are counted."""
    return (1, 0) if n_classes <= 2 else tuple(range(n_classes))


def class_colour_text(colours: Colours, label: int) -> str:
    """The colour of a class as ``#rrggbb``."""
    return (colours.negative, colours.positive, *colours.more_classes)[look_of(label)]


def class_colour(theme: Theme, label: int, alpha: int = 255) -> QColor:
    """The colour of a class in the look in force."""
    colour = QColor(class_colour_text(theme.colours, label))
    colour.setAlpha(alpha)
    return colour


def draw_shape(painter: QPainter, centre: QPointF, radius: float, label: int) -> None:
    """The shape of a class with the painter's pen and brush: a circle of this radius, or another shape of its size."""
    corners = _CORNERS[look_of(label)]
    if not corners:
        painter.drawEllipse(centre, radius, radius)
        return
    x, y = centre.x(), centre.y()
    painter.drawPolygon(QPolygonF([QPointF(x + across * radius, y + down * radius) for across, down in corners]))


_icons: dict[tuple[str, int], QIcon] = {}


def class_icon(theme: Theme, label: int) -> QIcon:
    """A point of a class as an icon."""
    key = class_colour_text(theme.colours, label), look_of(label)
    if key not in _icons:
        _icons[key] = _made_icon(theme, label)
    return _icons[key]


def _made_icon(theme: Theme, label: int) -> QIcon:
    pixmap = QPixmap(48, 48)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(class_colour(theme, label))
        draw_shape(painter, QPointF(24, 24), 15.0, label)
    return QIcon(pixmap)


def look_text(label: int) -> str:
    """How the points of a class look: ``"blue circles ●"``."""
    words = (
        tr("orange triangles"),
        tr("blue circles"),
        tr("green squares"),
        tr("pink diamonds"),
        tr("brown triangles that point down"),
        tr("red crosses"),
        tr("violet stars"),
        tr("olive crosses that lie askew"),
    )
    return f"{words[look_of(label)]} {SIGNS[look_of(label)]}"
