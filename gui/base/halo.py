"""A pointer with a ring around it, which is seen from the last row. It is the pointer of the desktop: nothing is drawn
again where it moves or rests."""

from __future__ import annotations

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QCursor, QPainter, QPen, QPixmap, QPolygonF

_RADIUS, _BAND, _RIM = 24.0, 6.0, 2.0
"""Pixels on a screen 768 high: the ring, the width of its colour, and of the dark line on both sides of it."""

_COLOUR, _DARK = QColor("#ffd400"), QColor("#000000")
_ARROW = ((0, 0), (0, 17), (4, 13.2), (6.6, 19.2), (9.4, 18), (6.8, 12.2), (12, 12))


def halo_cursor(scale: float, ratio: float = 1.0) -> QCursor:
    """An arrow in a ring.

    Parameters
    ----------
    scale : float
        How many times larger than on a screen 768 pixels high.
    ratio : float
        Pixels of the screen for each of Qt's.
    """
    side = round(2.0 * (_RADIUS + _BAND) * scale) | 1
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(side / 2.0, side / 2.0)
        painter.scale(scale, scale)
        for colour, width in ((_DARK, _BAND + 2.0 * _RIM), (_COLOUR, _BAND)):
            painter.setPen(QPen(colour, width))
            painter.drawEllipse(QPointF(0.0, 0.0), _RADIUS, _RADIUS)
        painter.setPen(QPen(Qt.GlobalColor.white, 1.4))
        painter.setBrush(_DARK)
        painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in _ARROW]))
    return QCursor(pixmap, side // 2, side // 2)
