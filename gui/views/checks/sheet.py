"""A calm sheet of terms and what is to be said of each, painted by one widget, wrapped to its width.

A row that changes is measured anew, the others keep their heights: most of a sheet stays while training runs.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from gui.base.theme import Theme

_MARGIN, _GAP, _ROW_GAP = 10.0, 14.0, 7.0
_LARGEST_TERM_SHARE = 0.38
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A term, its value, and quieter words about it."""

    term: str
    value: str
    remark: str = ""


class Sheet(QWidget):
    """Paints rows; only those that can be seen."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: tuple[SheetRow, ...] = ()
        self._heights: dict[tuple[str, float, bool], float] = {}
        self.setObjectName("check_sheet")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @property
    def rows(self) -> tuple[SheetRow, ...]:
        """What is shown."""
        return self._rows

    def show_rows(self, rows: tuple[SheetRow, ...]) -> None:
        """Show these rows; what has not changed is neither measured nor painted again."""
        if rows == self._rows:
            return
        old, before = self._rows, self._height(self.width())
        self._rows = rows
        if self._height(self.width()) != before:
            self.updateGeometry()
            self.update()
        else:
            for row, box in zip(rows, self._boxes(self.width()), strict=True):
                if row not in old:
                    self.update(box.toAlignedRect())
        self.setAccessibleDescription(". ".join(f"{row.term}: {row.value} {row.remark}".strip() for row in rows))

    # Size

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._height(width))

    def sizeHint(self) -> QSize:
        return QSize(400, self.heightForWidth(400))

    def minimumSizeHint(self) -> QSize:
        return QSize(200, 40)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._heights.clear()

    def _term_width(self, width: float) -> float:
        metrics = QFontMetricsF(self._theme.font(bold=True))
        widest = max((metrics.horizontalAdvance(row.term) for row in self._rows), default=0.0)
        return min(widest + 2.0, _LARGEST_TERM_SHARE * width)

    def _boxes(self, width: float) -> list[QRectF]:
        boxes, top = [], _MARGIN
        term_width = self._term_width(width)
        room = max(width - 2 * _MARGIN - term_width - _GAP, 60.0)
        for row in self._rows:
            height = self._text_height(row.value, room, False) + self._text_height(row.remark, room, True)
            height = max(height, self._text_height(row.term, term_width, False))
            boxes.append(QRectF(_MARGIN, top, width - 2 * _MARGIN, height))
            top += height + _ROW_GAP
        return boxes

    def _height(self, width: float) -> float:
        boxes = self._boxes(width)
        return (boxes[-1].bottom() if boxes else 0.0) + _MARGIN

    def _text_height(self, text: str, width: float, is_remark: bool) -> float:
        if not text:
            return 0.0
        key = text, width, is_remark
        if key not in self._heights:
            if len(self._heights) > 500:
                self._heights.clear()
            metrics = QFontMetricsF(self._theme.font(0.9 if is_remark else 1.0))
            self._heights[key] = metrics.boundingRect(QRectF(0, 0, width, 1e4), _WRAP, text).height() + 1.0
        return self._heights[key]

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(event.rect(), self._theme.colour("surface"))
            term_width, seen = self._term_width(self.width()), QRectF(event.rect())
            font, bold, small = self._theme.font(), self._theme.font(bold=True), self._theme.font(0.9)
            text, quiet = self._theme.colour("text"), self._theme.colour("quiet")
            for row, box in zip(self._rows, self._boxes(self.width()), strict=True):
                if not box.intersects(seen):
                    continue
                painter.setFont(bold)
                painter.setPen(text)
                painter.drawText(QRectF(box.left(), box.top(), term_width, box.height() + 2), _WRAP, row.term)
                left = box.left() + term_width + _GAP
                room = max(box.right() - left, 60.0)
                height = self._text_height(row.value, room, False)
                painter.setFont(font)
                painter.drawText(QRectF(left, box.top(), room, height + 2), _WRAP, row.value)
                if row.remark:
                    painter.setFont(small)
                    painter.setPen(quiet)
                    painter.drawText(QRectF(left, box.top() + height, room, box.height()), _WRAP, row.remark)
