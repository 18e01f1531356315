"""Paints what stands on covered cells: a question mark, what was typed, and a sign for right or wrong."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from gui.base.theme import Theme
from gui.views.equations.covers import Cover, Mark

SIGNS: dict[Mark, str] = {"right": "✓", "wrong": "✗", "consequent": "↳", "unreadable": "!"}
"""Beside what was typed; colour alone would not do."""

_EMPTY = "?"
_SIDE = 5.0


def paint_cover(painter: QPainter, theme: Theme, box: QRectF, cover: Cover) -> None:
    """Draw a cover over its cell, in the painter's font. Where the solution is shown the number stays, in a frame."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = box.adjusted(1.0, 1.0, -1.0, -1.0)
    role = {"right": "accent", "shown": "accent", "wrong": "warning", "unreadable": "warning"}.get(cover.mark, "quiet")
    is_open = cover.mark in ("open", "consequent")
    painter.setPen(QPen(theme.colour(role), 1.0, Qt.PenStyle.DashLine if is_open else Qt.PenStyle.SolidLine))
    painter.setBrush(Qt.BrushStyle.NoBrush if cover.mark == "shown" else theme.colour("chrome"))
    painter.drawRoundedRect(frame, 2.5, 2.5)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    if cover.mark == "shown":
        return
    sign = SIGNS.get(cover.mark, "")
    metrics = QFontMetricsF(painter.font())
    inner = box.adjusted(_SIDE, 0.0, -_SIDE, 0.0)
    if sign:
        painter.setPen(theme.colour(role))
        painter.drawText(inner, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, sign)
    painter.setPen(theme.colour("text" if cover.text else "quiet"))
    room = inner.width() - metrics.horizontalAdvance(sign)
    text = metrics.elidedText(cover.text or _EMPTY, Qt.TextElideMode.ElideRight, room)
    side = Qt.AlignmentFlag.AlignRight if cover.text else Qt.AlignmentFlag.AlignHCenter
    painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, text)
