"""All settings on one sheet: everything that goes into a run, as it is now, wrapped to the width of the section.

A row that changes is measured anew, the others keep their heights: most of the sheet stays while training runs.
"""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from core.experiment.experiment import Experiment
from core.training.snapshot import Snapshot
from gui.base.painting import ScreenPainter, write_from_start
from gui.base.theme import Theme
from gui.views.checks.settings_texts import SheetRow, fixed_rows, live_rows

_PERIOD_S = 0.2
"""Flat out nobody can read numbers that change more often."""

_LIVE_AFTER = 2
"""The rows that change with each iteration come after loss and output."""


class SettingsSummary(QWidget):
    """Shows the sheet of a snapshot; what changes with the experiment only is made only then."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._snapshot: Snapshot | None = None
        self._experiment: Experiment | None = None
        self._fixed: tuple[SheetRow, ...] = ()
        self._shown_at = 0.0
        self.setObjectName("nothing_hidden_view")
        self._sheet = Sheet(theme, self)
        self._sheet.setAccessibleName(self.tr("All settings"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._sheet)

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override] # the contract's name, not QWidget's
        """Show this moment; while hidden, remember the snapshot."""
        self._snapshot = snapshot
        if self.isVisible() and not (snapshot.is_flat_out and perf_counter() - self._shown_at < _PERIOD_S):
            self._show()

    def _show(self) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            return
        self._shown_at = perf_counter()
        if snapshot.experiment is not self._experiment:
            self._experiment, self._fixed = snapshot.experiment, fixed_rows(snapshot)
        rows = (*self._fixed[:_LIVE_AFTER], *live_rows(snapshot), *self._fixed[_LIVE_AFTER:])
        self._sheet.show_rows(rows)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show()


_MARGIN, _GAP, _ROW_GAP = 10.0, 14.0, 7.0
_LARGEST_TERM_SHARE = 0.38
_WRAP = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)


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
        with ScreenPainter(self) as painter:
            painter.fillRect(event.rect(), self._theme.colour("surface"))
            term_width, seen = self._term_width(self.width()), QRectF(event.rect())
            font, bold, small = self._theme.font(), self._theme.font(bold=True), self._theme.font(0.9)
            text, quiet = self._theme.colour("text"), self._theme.colour("quiet")
            for row, box in zip(self._rows, self._boxes(self.width()), strict=True):
                if not box.intersects(seen):
                    continue
                painter.setFont(bold)
                painter.setPen(text)
                term = QRectF(box.left(), box.top(), term_width, box.height() + 2)
                write_from_start(painter, self.width(), term, _WRAP, row.term)
                left = box.left() + term_width + _GAP
                room = max(box.right() - left, 60.0)
                height = self._text_height(row.value, room, False)
                painter.setFont(font)
                write_from_start(painter, self.width(), QRectF(left, box.top(), room, height + 2), _WRAP, row.value)
                if row.remark:
                    painter.setFont(small)
                    painter.setPen(quiet)
                    remark = QRectF(left, box.top() + height, room, box.height())
                    write_from_start(painter, self.width(), remark, _WRAP, row.remark)
