"""The small signs of the diagnosis: one shape for each kind of finding, on a badge, legible from 12 pixels on.

They are drawn where a view has a place for them and know neither findings nor networks. Colour is not their only sign:
each kind has a shape of its own, and what is no warning has a round, open badge in the grey of what is said by the way.
"""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPainter, QPainterPath, QPen, QTransform

from gui.base.language import tr
from gui.base.theme import Theme

SIGN_SIZE = 14.0
"""Width and height of a sign beside text of normal size."""

INFO_KINDS = frozenset({"one_sign"})
"""Kinds that are worth knowing and no warning."""

_Line = tuple[tuple[float, float], ...]
_ARROW: tuple[_Line, ...] = (((0.0, 9.0), (0.0, 1.5)), ((-2.0, 3.6), (0.0, 1.5), (2.0, 3.6)))

_LINES: dict[str, tuple[_Line, ...]] = {
    # in a square of 10 x 10, y down
    "same_as_neighbour": (((1.5, 3.5), (8.5, 3.5)), ((1.5, 6.5), (8.5, 6.5))),
    "vanishing": (((1.8, 8.6), (1.8, 7.4)), ((5.0, 8.6), (5.0, 4.8)), ((8.2, 8.6), (8.2, 1.4))),
    "exploding": (
        ((5.0, 0.8), (5.0, 3.2)),
        ((5.0, 6.8), (5.0, 9.2)),
        ((0.8, 5.0), (3.2, 5.0)),
        ((6.8, 5.0), (9.2, 5.0)),
        ((2.0, 2.0), (3.6, 3.6)),
        ((6.4, 6.4), (8.0, 8.0)),
        ((2.0, 8.0), (3.6, 6.4)),
        ((6.4, 3.6), (8.0, 2.0)),
    ),
    "overshooting": (((1.0, 6.0), (3.0, 4.0), (5.4, 8.2), (8.6, 1.4)), ((5.8, 1.8), (8.6, 1.4), (9.0, 4.2))),
    "one_sign": tuple(tuple((x + shift, y) for x, y in line) for shift in (2.6, 7.4) for line in _ARROW),
}


def sign_name(kind: str) -> str:
    """What a sign says, in a few words; for tooltips and screen readers."""
    names = {
        "saturated": tr("saturated"),
        "dead": tr("dead"),
        "same_as_neighbour": tr("same as its neighbour"),
        "one_sign": tr("gradients of one sign"),
        "vanishing": tr("vanishing gradient"),
        "exploding": tr("exploding gradient"),
        "overshooting": tr("learning rate overshoots"),
    }
    return names.get(kind, kind)


def paint_sign(painter: QPainter, theme: Theme, rect: QRectF, kind: str) -> None:
    """Draw the sign of a kind of finding.

    Parameters
    ----------
    painter : QPainter
        Its state is left as it was.
    theme : Theme
    rect : QRectF
        Where; the sign is a square in its middle.
    kind : str
        As of a ``core.explain.findings.Finding``. One that has no shape here gets an exclamation mark.
    """
    side = min(rect.width(), rect.height())
    badge = QRectF(0.0, 0.0, side, side)
    badge.moveCenter(rect.center())
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_badge(painter, theme, badge, is_info=kind in INFO_KINDS)
    colour = theme.colour("quiet") if kind in INFO_KINDS else theme.colour("outline")
    inner = (0.56 if kind in INFO_KINDS else 0.72) * side
    scale = inner / 10.0
    place = QTransform.fromTranslate(badge.center().x() - 0.5 * inner, badge.center().y() - 0.5 * inner)
    pen = QPen(colour, max(1.25, 0.105 * side), Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(place.scale(scale, scale).map(_shape(kind)))
    painter.restore()


def sign_image(theme: Theme, kind: str, size: float, ratio: float) -> QImage:
    """The sign as a picture of its own, ``size`` wide and high, for a screen with this many device pixels a pixel."""
    pixels = (QSizeF(size, size) * ratio).toSize()
    image = QImage(pixels, QImage.Format.Format_ARGB32_Premultiplied)
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        paint_sign(painter, theme, QRectF(0.0, 0.0, size, size), kind)
    return image


def _paint_badge(painter: QPainter, theme: Theme, badge: QRectF, *, is_info: bool) -> None:
    side = badge.width()
    if is_info:
        painter.setPen(QPen(theme.colour("quiet"), max(1.0, 0.08 * side)))
        painter.setBrush(theme.colour("surface"))
        inset = 0.5 * painter.pen().widthF()
        painter.drawEllipse(badge.adjusted(inset, inset, -inset, -inset))
        return
    # A rim in the ground's colour keeps the badge apart from what it stands on.
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("outline"))
    painter.drawRoundedRect(badge.adjusted(-1.0, -1.0, 1.0, 1.0), 0.28 * side + 1.0, 0.28 * side + 1.0)
    painter.setBrush(theme.colour("warning"))
    painter.drawRoundedRect(badge, 0.28 * side, 0.28 * side)


def _shape(kind: str) -> QPainterPath:
    path = QPainterPath()
    if kind == "saturated":
        # the curve of tanh, flat on both sides
        path.moveTo(0.4, 8.0)
        path.lineTo(2.4, 8.0)
        path.cubicTo(QPointF(6.0, 8.0), QPointF(4.0, 2.0), QPointF(7.6, 2.0))
        path.lineTo(9.6, 2.0)
        return path
    if kind == "dead":
        # 0 and nothing else; a plain cross would look like a button that removes the unit
        path.addEllipse(QRectF(1.7, 1.7, 6.6, 6.6))
        path.moveTo(0.9, 9.1)
        path.lineTo(9.1, 0.9)
        return path
    for line in _LINES.get(kind, (((5.0, 1.5), (5.0, 5.8)), ((5.0, 8.6), (5.0, 8.7)))):
        path.moveTo(QPointF(*line[0]))
        for point in line[1:]:
            path.lineTo(QPointF(*point))
    return path
