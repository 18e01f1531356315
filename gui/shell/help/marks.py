"""Small pictures of the marks on the screen, drawn by those who draw the marks themselves where that is possible."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QLinearGradient, QPainter, QPainterPath, QPen, QPixmap

from gui.base.health_signs import paint_sign
from gui.base.markers import draw_marker
from gui.base.run_looks import FORK_LOOKS
from gui.base.theme import Theme
from gui.base.true_border import SAMPLE_WIDTH, draw_sample
from gui.views.loss.timeline import paint_branch, paint_mark

SIGNS = ("dead", "saturated", "same_as_neighbour", "vanishing", "exploding", "overshooting", "one_sign")
WIDTH, HEIGHT = 36.0, 18.0
"""Pixels of a picture at normal text size."""

_MIDDLE = QPointF(WIDTH / 2, HEIGHT / 2)
_RADIUS = 5.5


def mark_picture(theme: Theme, mark: str, ratio: float) -> QPixmap:
    """The picture of a mark in the present size of texts; empty where there is no mark of this name."""
    zoom = theme.zoom
    picture = QPixmap(round(WIDTH * zoom * ratio), round(HEIGHT * zoom * ratio))
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with QPainter(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(zoom, zoom)
        if mark in SIGNS:
            paint_sign(painter, theme, QRectF(_MIDDLE.x() - 8, _MIDDLE.y() - 8, 16, 16), mark)
        elif mark in _PAINTERS:
            _PAINTERS[mark](painter, theme)
    return picture


def _points(*markers: tuple[int, bool, bool]) -> Callable[[QPainter, Theme], None]:
    def paint(painter: QPainter, theme: Theme) -> None:
        for place, (label, trains, is_wrong) in enumerate(markers):
            x = _MIDDLE.x() + (place - (len(markers) - 1) / 2) * 16.0
            draw_marker(painter, theme, QPointF(x, _MIDDLE.y()), _RADIUS, label, trains, is_wrong)

    return paint


def _boundary(painter: QPainter, theme: Theme) -> None:
    _heat(painter, theme)
    painter.setPen(QPen(theme.colour("text"), 1.8))
    painter.drawLine(QPointF(_MIDDLE.x() - 3, 2), QPointF(_MIDDLE.x() + 3, HEIGHT - 2))


def _true_border(painter: QPainter, theme: Theme) -> None:
    draw_sample(painter, theme, (WIDTH - SAMPLE_WIDTH) / 2, _MIDDLE.y())


def _heat(painter: QPainter, theme: Theme) -> None:
    table = theme.heat_table()
    ground = QLinearGradient(2.0, 0.0, WIDTH - 2.0, 0.0)
    for place in (0, 64, 128, 192, 255):
        ground.setColorAt(place / 255, table[place])
    painter.setPen(QPen(theme.colour("strong_line"), 1.0))
    painter.setBrush(ground)
    painter.drawRect(QRectF(2.0, 2.0, WIDTH - 4.0, HEIGHT - 4.0))


def _edge(role: str, style: Qt.PenStyle) -> Callable[[QPainter, Theme], None]:
    def paint(painter: QPainter, theme: Theme) -> None:
        painter.setPen(QPen(theme.colour(role), 3.0, style))
        painter.drawLine(QPointF(3.0, _MIDDLE.y()), QPointF(WIDTH - 3.0, _MIDDLE.y()))

    return paint


def _bias(painter: QPainter, theme: Theme) -> None:
    for x, role, text in ((10.0, "positive", "+"), (26.0, "negative", "−")):
        box = QRectF(x - 5.5, _MIDDLE.y() - 5.5, 11.0, 11.0)
        is_plus = text == "+"
        painter.setPen(QPen(theme.colour(role), 1.5))
        painter.setBrush(theme.colour(role if is_plus else "surface"))
        painter.drawRect(box)
        painter.setPen(QPen(theme.colour("surface" if is_plus else role), 1.6))
        painter.drawLine(box.center() - QPointF(3, 0), box.center() + QPointF(3, 0))
        if is_plus:
            painter.drawLine(box.center() - QPointF(0, 3), box.center() + QPointF(0, 3))


def _unit(painter: QPainter, theme: Theme) -> None:
    box = QRectF(_MIDDLE.x() - 8, _MIDDLE.y() - 8, 16, 16)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("negative"))
    painter.drawRect(box)
    painter.setBrush(theme.colour("positive"))
    painter.drawPolygon([box.topLeft(), box.topRight() - QPointF(4, 0), box.bottomLeft()])
    painter.setPen(QPen(theme.colour("text"), 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(box)


def _grey_curve(painter: QPainter, theme: Theme) -> None:
    path = QPainterPath(QPointF(3, 3))
    path.cubicTo(QPointF(9, 15), QPointF(20, 14), QPointF(WIDTH - 3, 15))
    painter.setPen(QPen(theme.colour("strong_line"), 1.6))
    painter.drawPath(path)


def _fork_curve(painter: QPainter, theme: Theme) -> None:
    for place, look in enumerate(FORK_LOOKS):
        look.draw_sample(painter, theme, QPointF(2.0, 4.5 + 5.0 * place), WIDTH - 4.0)


def _many_curves(painter: QPainter, theme: Theme) -> None:
    painter.setPen(QPen(theme.colour("strong_line", 200), 1.0))
    for end in range(5, 18, 2):
        path = QPainterPath(QPointF(3, 2))
        path.cubicTo(QPointF(8, end), QPointF(18, end), QPointF(WIDTH - 3, end))
        painter.drawPath(path)


def _cut(painter: QPainter, theme: Theme) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("warning"))
    x, y = _MIDDLE.x(), _MIDDLE.y()
    painter.drawPolygon([QPointF(x - 5, y + 4), QPointF(x + 5, y + 4), QPointF(x, y - 4)])


def _timeline(kind: str) -> Callable[[QPainter, Theme], None]:
    def paint(painter: QPainter, theme: Theme) -> None:
        painter.setPen(QPen(theme.colour("accent"), 3.0, c=Qt.PenCapStyle.RoundCap))
        painter.drawLine(QPointF(3.0, _MIDDLE.y()), QPointF(WIDTH - 3.0, _MIDDLE.y()))
        if kind == "branch":
            paint_branch(painter, theme, _MIDDLE)
        else:
            paint_mark(painter, theme, kind, _MIDDLE)

    return paint


_PAINTERS: Mapping[str, Callable[[QPainter, Theme], None]] = {
    "class_1": _points((1, True, False)),
    "class_0": _points((0, True, False)),
    "more_classes": _points((2, True, False), (3, True, False), (6, True, False)),
    "hollow": _points((1, False, False), (0, False, False)),
    "wrong": _points((1, True, True), (0, True, True)),
    "boundary": _boundary,
    "true_border": _true_border,
    "heat": _heat,
    "solid": _edge("positive", Qt.PenStyle.SolidLine),
    "dashed": _edge("negative", Qt.PenStyle.DashLine),
    "bias": _bias,
    "unit": _unit,
    "grey_curve": _grey_curve,
    "fork_curve": _fork_curve,
    "many_curves": _many_curves,
    "cut": _cut,
    "own": _timeline("own"),
    "change": _timeline("change"),
    "divergence": _timeline("divergence"),
    "branch": _timeline("branch"),
}
