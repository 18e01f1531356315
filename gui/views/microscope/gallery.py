"""The four activations of the lecture side by side on the same z: small plots with dots, and their numbers.

The one in use is framed and named so. It draws what it is handed; picking another is an intent.
"""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFontMetricsF, QHelpEvent, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.arrays import FloatArray, IntArray
from gui.base.language import tr
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.microscope import geometry
from gui.views.microscope.geometry import Box
from gui.views.microscope.paint import SMALL, Curve
from gui.views.microscope.picture import Dots, MicroscopePicture

_DOT_RADIUS = 2.2
_MARGIN = 6.0

Lines = tuple[tuple[str, str], ...]
"""Label and number of each line of a card."""


@dataclass(frozen=True, slots=True, eq=False)
class GalleryContent:
    """What the cards show.

    Attributes
    ----------
    curves : tuple of Curve
        One a card, all over the same z.
    names : tuple of str
        On the screen.
    lines : tuple
        For each card its lines, label and number.
    tool_tips : tuple of str
        For each card, rich text.
    z : FloatArray
        The dots.
    looks : IntArray
        How they look, as `dot_looks` gives it.
    in_use : int or None
        The layer's own activation.
    mark : str
        The word on that card.
    is_choosable : bool
        Whether another can be picked.
    """

    curves: tuple[Curve, ...]
    names: tuple[str, ...]
    lines: tuple[Lines, ...]
    tool_tips: tuple[str, ...]
    z: FloatArray
    looks: IntArray
    in_use: int | None
    mark: str
    is_choosable: bool


class MicroscopeGallery(MicroscopePicture[GalleryContent]):
    """Four cards in one widget, one stop for Tab. ``n_columns`` of them stand side by side.

    Emits
    -----
    card_picked(int)
        A card was clicked, or Space or Enter pressed on it; only where another activation can be chosen.
    card_pointed(object)
        The card under the pointer or the keyboard, None when it leaves.
    """

    card_picked = Signal(int)
    card_pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.n_columns = geometry.N_CARDS
        self._dots = Dots(theme, _DOT_RADIUS)
        self._hovered: int | None = None
        self._pressed: int | None = None
        self._focused = 0
        self._focus_is_shown = False  # a click leaves the focus here without asking for more about that card
        self._pointed: int | None = None
        self.setObjectName("microscope_gallery")
        help_text = self.tr(
            "The left and right arrow keys go from one to the next; Enter uses it in the layer that is shown."
        )
        self._help = help_text
        describe(self, help_text, self.tr("The activations of the lecture on the same z"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_content(self, content: GalleryContent) -> None:
        super().show_content(content)
        self._update_cursor()

    def sizeHint(self) -> QSize:
        return QSize(400, 110)

    # Painting

    def _boxes(self) -> tuple[Box, ...]:
        n_cards = len(self._content.curves) if self._content is not None else 1
        return geometry.card_boxes((0.0, 0.0, float(self.width()), float(self.height())), n_cards, self.n_columns)

    def _n_lines(self) -> int:
        assert self._content is not None
        return geometry.card_lines(self._boxes()[0][3], self._backdrop.line(), len(self._content.lines[0]))

    def _plot_box(self, card: Box) -> Box:
        left, top, width, height = card
        line = self._backdrop.line()
        room = height - line - 8 - self._n_lines() * line
        return left + _MARGIN, round(top + line + 4), width - 2 * _MARGIN, max(round(room) - 2, 1)

    def _still_key(self, content: GalleryContent) -> tuple[object, ...]:
        return content.curves, content.in_use, self.n_columns

    def _paint_still(self, painter: QPainter, content: GalleryContent) -> None:
        painter.fillRect(self.rect(), self._theme.colour("chrome"))
        for index, card in enumerate(self._boxes()):
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_used = index == content.in_use
            inset = 1.0 if is_used else 0.5
            painter.setPen(QPen(self._theme.colour("accent" if is_used else "line"), 2.0 if is_used else 1.0))
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(QRectF(*card).adjusted(inset, inset, -inset, -inset), 4.0, 4.0)
            self._paint_name(painter, content, index, card)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
            self._backdrop.paint_card(painter, content.curves[index], self._plot_box(card))

    def _paint_name(self, painter: QPainter, content: GalleryContent, index: int, card: Box) -> None:
        is_used = index == content.in_use
        font, small = self._theme.font(SMALL, bold=is_used), self._theme.font(SMALL)
        if QFontMetricsF(font).horizontalAdvance(content.names[index]) > card[2] - _MARGIN - 1:
            font = small
        metrics = QFontMetricsF(font)
        baseline = card[1] + 2 + metrics.ascent()
        mark = QFontMetricsF(small).horizontalAdvance(content.mark) if is_used else 0.0
        name = metrics.elidedText(content.names[index], Qt.TextElideMode.ElideRight, card[2] - _MARGIN - 1)
        painter.setFont(font)
        painter.setPen(self._theme.colour("accent" if is_used else "text"))
        painter.drawText(QPointF(card[0] + _MARGIN, baseline), name)
        if is_used and metrics.horizontalAdvance(name) + mark + 8 <= card[2] - 2 * _MARGIN:
            painter.setFont(small)
            painter.drawText(QPointF(card[0] + card[2] - _MARGIN - mark, baseline), content.mark)

    def _paint_values(self, painter: QPainter, content: GalleryContent) -> None:
        for curve, lines, card in zip(content.curves, content.lines, self._boxes(), strict=True):
            box = self._plot_box(card)
            x = geometry.xs(content.z, curve.z_range, box)
            with np.errstate(all="ignore"):
                y = geometry.ys(curve.outputs(content.z), curve.card_range, box)
            self._dots.draw(painter, x, y, content.looks)
            self._paint_lines(painter, lines[: self._n_lines()], card, box[1] + box[3] + 2)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_pointed(painter)

    def _paint_lines(self, painter: QPainter, lines: Lines, card: Box, top: float) -> None:
        painter.setFont(self._backdrop.font())
        metrics = QFontMetricsF(painter.font())
        baseline = top + metrics.ascent()
        for label, number in lines:
            width = metrics.horizontalAdvance(number)
            painter.setPen(self._theme.colour("text"))
            painter.drawText(QPointF(card[0] + card[2] - _MARGIN - width, baseline), number)
            painter.setPen(self._theme.colour("quiet"))
            room = card[2] - 2 * _MARGIN - width - 4
            if metrics.horizontalAdvance(label) > room:
                label = label.split()[-1]  # |g′| says more than a first letter and dots
            text = metrics.elidedText(label, Qt.TextElideMode.ElideRight, room)
            painter.drawText(QPointF(card[0] + _MARGIN, baseline), text)
            baseline += self._backdrop.line()

    def _paint_pointed(self, painter: QPainter) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for index, card in enumerate(self._boxes()):
            if self._focus_is_shown and index == self._focused:
                painter.setPen(QPen(self._theme.colour("accent"), 1.0, Qt.PenStyle.DashLine))
                painter.drawRoundedRect(QRectF(*card).adjusted(2.0, 2.0, -2.0, -2.0), 3.0, 3.0)
            if index == self._hovered:
                painter.setPen(QPen(self._theme.colour("strong_line"), 1.0))
                painter.drawRoundedRect(QRectF(*card).adjusted(0.5, 0.5, -0.5, -0.5), 4.0, 4.0)

    # Pointer and keyboard

    def _card_at(self, place: QPointF) -> int | None:
        if self._content is None:
            return None
        hits = [index for index, box in enumerate(self._boxes()) if QRectF(*box).contains(place)]
        return hits[0] if hits else None

    def _update_cursor(self) -> None:
        content = self._content
        acts = content is not None and content.is_choosable and self._hovered not in (None, content.in_use)
        self.setCursor(Qt.CursorShape.PointingHandCursor if acts else Qt.CursorShape.ArrowCursor)

    def _point_at(self, place: int | None) -> None:
        if place != self._hovered:
            self._hovered = place
            self._update_cursor()
            self._report_pointed()

    def _report_pointed(self) -> None:
        pointed = self._hovered
        if pointed is None and self._focus_is_shown:
            pointed = self._focused
        self.update()
        if pointed != self._pointed:
            self._pointed = pointed
            self._describe(pointed)
            self.card_pointed.emit(pointed)

    def _describe(self, index: int | None) -> None:
        """Say to a screen reader which card the keyboard is at, with its numbers."""
        content, parts = self._content, [self._help]
        if content is not None and index is not None:
            parts.append(tr("{name}.").format(name=content.names[index]))
            parts.append("; ".join(f"{label} {number}" for label, number in content.lines[index]))
        self.setAccessibleDescription(" ".join(parts))

    def _pick(self, index: int) -> None:
        if self._content is not None and self._content.is_choosable and index != self._content.in_use:
            self.card_picked.emit(index)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and self._content is not None:
            index = self._card_at(QPointF(event.pos()))
            if index is not None:
                self.setToolTip(_with_numbers(self._content.tool_tips[index], self._content.lines[index]))
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._card_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._pressed = self._card_at(event.position())
        self._focused = self._focused if self._pressed is None else self._pressed
        self._focus_is_shown = False
        self._report_pointed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        is_within = self.rect().contains(event.position().toPoint())
        if pressed is not None and is_within and self._card_at(event.position()) == pressed:
            self._pick(pressed)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._focused = (self._content.in_use if self._content is not None else None) or 0
            self._focus_is_shown = True
        self._report_pointed()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focus_is_shown = False
        self._report_pointed()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, last = Qt.Key(event.key()), len(self._boxes()) - 1
        if key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            by = 1 if key == Qt.Key.Key_Right else -1
            self._focused = min(max(self._focused + by, 0), last)
            self._focus_is_shown = True
            self._report_pointed()
        elif key == Qt.Key.Key_Escape and self._focus_is_shown:
            self._focus_is_shown = False
            self._report_pointed()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._pick(self._focused)
        else:
            super().keyPressEvent(event)


def _with_numbers(tool_tip: str, lines: Lines) -> str:
    """All numbers, of which a low card shows the first few."""
    rows = "".join(
        f"<tr><td>{escape(label)}&nbsp;&nbsp;</td><td align='right'>{escape(number)}</td></tr>"
        for label, number in lines
    )
    return f"{tool_tip}<table cellspacing='0'>{rows}</table>"
