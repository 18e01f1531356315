"""The small card of the network diagram: what the part under the pointer is called, its value and its gradient."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from gui.base.diagram.parts import Part
from gui.base.diagram.places import Place
from gui.base.painting import box_of_rect
from gui.base.pixels import weights_image
from gui.base.theme import Theme
from gui.views.network.geometry import Diagram
from gui.views.network.places import card_place
from gui.views.network.texts import CardText, part_text

_MARGIN_X, _MARGIN_Y = 12.0, 8.0
_PIXEL = 16
_EDGE = 8.0
"""Free beside the widest card."""

_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


class NetworkCard:
    """Finds the card's place and paints it.

    Attributes
    ----------
    part : Part or None
        What it is about; None while there is none.
    area : QRectF
        Where the card is; an empty rectangle while there is none.
    """

    def __init__(self, theme: Theme, diagram: Diagram) -> None:
        self._theme = theme
        self._diagram = diagram
        self.part: Part | None = None
        self.area = QRectF()

    def follow(self, part: Part, near: Place, seen: QRect) -> None:
        """Stand beside a part. While it stays the same, so does the place; only a wider text moves the card."""
        lines = self._lines(part_text(part, self._diagram))
        room = seen.width() - 2.0 * (_EDGE + _MARGIN_X) - 1.0
        sizes = [_wrapped_size(line, font, room) for line, font, _ in lines]
        width = max(width for width, _ in sizes) + 2.0 * _MARGIN_X + 1.0
        height = sum(height for _, height in sizes) + 2.0 * _MARGIN_Y
        if self._has_picture(part):
            height += self._picture_side() + _MARGIN_Y
            width = max(width, self._picture_side() + 2.0 * _MARGIN_X)
        if part == self.part:
            if self.area.width() >= width and self.area.height() == height:
                return
            width = max(width, self.area.width())
        left, top = card_place(self._diagram.layout, part, (width, height), near, box_of_rect(seen))
        self.part, self.area = part, QRectF(left, top, width, height)

    def vanish(self) -> None:
        """Stand nowhere."""
        self.part, self.area = None, QRectF()

    def paint(self, painter: QPainter) -> None:
        """Draw the card, if there is one, over everything else."""
        if self.part is None:
            return
        box = self.area
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("text" if not self._theme.colours.is_dark else "outline", 14))
        for spread in (3.0, 2.0, 1.0):
            painter.drawRoundedRect(box.adjusted(-spread, -spread + 1.5, spread, spread + 1.5), 6.0, 6.0)
        painter.setPen(QPen(self._theme.colour("strong_line"), 1.0))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0)
        y, room = box.top() + _MARGIN_Y, box.width() - 2.0 * _MARGIN_X
        for line, font, role in self._lines(part_text(self.part, self._diagram)):
            _, height = _wrapped_size(line, font, room)
            painter.setFont(font)
            painter.setPen(self._theme.colour(role))
            painter.drawText(QRectF(box.left() + _MARGIN_X, y, room, height), int(_FLAGS), line)
            y += height
        snapshot = self._diagram.snapshot
        if self._has_picture(self.part) and snapshot is not None:
            side = self._picture_side()
            weights = snapshot.parameters.weights[0][self.part.row]
            area = QRectF(box.left() + _MARGIN_X, y + _MARGIN_Y, side, side)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(area, weights_image(weights, self._diagram.layout.structure, self._theme))
            painter.setPen(QPen(self._theme.colour("strong_line"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(area)

    def _has_picture(self, part: Part) -> bool:
        """Whether the card shows the weights of a unit behind a picture, larger than its tile has room for."""
        is_behind = part.kind == "unit" and part.layer == 1 and bool(self._diagram.layout.structure.picture_side)
        return is_behind and self._diagram.snapshot is not None

    def _picture_side(self) -> float:
        return float(self._theme.px(_PIXEL * self._diagram.layout.structure.picture_side))

    def _lines(self, text: CardText) -> list[tuple[str, QFont, str]]:
        """The texts from top to bottom with their fonts and colours."""
        value = [(text.value, self._theme.font(bold=True), "text")] if text.value else []
        quiet = [(line, self._theme.font(0.9), "quiet") for line in text.quiet]
        return [(text.heading, self._theme.font(), "text"), *value, *quiet]


def _wrapped_size(text: str, font: QFont, room: float) -> tuple[float, float]:
    metrics = QFontMetricsF(font)
    box = metrics.boundingRect(QRectF(0.0, 0.0, room, 1e4), int(_FLAGS), text)
    return box.width(), max(box.height(), metrics.lineSpacing())
