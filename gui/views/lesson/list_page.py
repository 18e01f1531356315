"""The list of lessons, with what has been done of each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.base.widgets import describe

_PADDING = 8
_MARGIN = 16
_NUMBER_WIDTH = 26
_MARK_WIDTH = 24
_ENTRY = Qt.ItemDataRole.UserRole
_WRAP = Qt.TextFlag.TextWordWrap

AnyIndex = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class LessonEntry:
    """A lesson as the list shows it.

    Attributes
    ----------
    id, title, summary : str
    number : int
        Its place among the lessons.
    n_done, n_steps : int
        How many steps are done, and how many there are.
    is_begun, is_at_end : bool
    """

    id: str
    title: str
    summary: str
    number: int
    n_done: int
    n_steps: int
    is_begun: bool = False
    is_at_end: bool = False

    @property
    def mark(self) -> str:
        """A sign where all of it is done, or how much is."""
        if not self.is_begun:
            return ""
        return "✓" if self.n_done == self.n_steps else f"{self.n_done}/{self.n_steps}"


class LessonList(QWidget):
    """All lessons in order; Enter or a click opens one.

    Emits
    -----
    lesson_chosen(id)
        In the GUI thread.
    """

    lesson_chosen = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._list = _List(self)
        self._list.setObjectName("lesson_list")
        self._list.setItemDelegate(_Delegate(theme, self._list))
        describe(self._list, self.tr("Choose a lesson and press Enter, or click it."), self.tr("Lessons"))
        self._list.itemClicked.connect(self._on_chosen)
        self._list.itemActivated.connect(self._on_chosen)
        title = QLabel(self.tr("Lessons"), self)
        title.setObjectName("lesson_list_title")
        theme.dress(title, 1.3, bold=True)
        title.setContentsMargins(_MARGIN, 4, _MARGIN, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(title)
        column.addWidget(self._list, 1)
        theme.changed.connect(self._list.doItemsLayout)

    def show_lessons(self, entries: Sequence[LessonEntry], current: str) -> None:
        """Show them; ``current`` is the id of the one the keyboard stands on."""
        self._list.clear()
        for entry in entries:
            item = QListWidgetItem(entry.title, self._list)
            item.setData(_ENTRY, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._said(entry))
            item.setToolTip(entry.summary)
            if entry.id == current:
                self._list.setCurrentItem(item)
        if self._list.currentItem() is None and entries:
            self._list.setCurrentRow(0)

    def take_keyboard(self) -> None:
        """The arrow keys go through the list from now on."""
        self._list.setFocus(Qt.FocusReason.OtherFocusReason)

    def _said(self, entry: LessonEntry) -> str:
        if not entry.is_begun:
            state = self.tr("new")
        elif entry.n_done == entry.n_steps:
            state = self.tr("done")
        else:
            state = self.tr("steps done: {number} of {total}").format(number=entry.n_done, total=entry.n_steps)
        said = self.tr("Lesson {number}: {title}. {summary} ({state})")
        return said.format(number=entry.number, title=entry.title, summary=entry.summary, state=state)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        self.lesson_chosen.emit(item.data(_ENTRY).id)


class _List(QListWidget):
    """Lays its rows out anew in another width: their texts wrap."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_slim(self)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class _Delegate(QStyledItemDelegate):
    """A number, a title in bold, a quiet sentence below it, and at the right what has been done."""

    def __init__(self, theme: Theme, view: QListWidget) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        width = self._view.viewport().width()
        _, _, summary = self._boxes(QRect(0, 0, width, 0), _entry(index.model(), index))
        return QSize(width, summary.bottom() + _PADDING)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry, rect, theme = _entry(index.model(), index), option.rect, self._theme
        state = option.state
        painter.save()
        if state & QStyle.StateFlag.State_MouseOver or state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, theme.colour("accent_soft"))
        if state & QStyle.StateFlag.State_Selected and self._view.hasFocus():
            edge = QRect(rect.left(), rect.top(), 3, rect.height())
            painter.fillRect(QStyle.visualRect(option.direction, rect, edge), theme.colour("accent"))
        number, title, summary = self._boxes(rect, entry)
        number, mark, title, summary = (
            QStyle.visualRect(option.direction, rect, box)
            for box in (number, self._mark_box(rect, title), title, summary)
        )
        painter.setFont(theme.font(1.0))
        painter.setPen(theme.colour("quiet"))
        painter.drawText(number, int(Qt.AlignmentFlag.AlignRight), str(entry.number))
        painter.setPen(theme.colour("accent"))
        painter.drawText(mark, int(Qt.AlignmentFlag.AlignRight), entry.mark)
        painter.setPen(theme.colour("text"))
        painter.setFont(theme.font(1.0, bold=True))
        painter.drawText(title, int(_WRAP), entry.title)
        painter.setPen(theme.colour("quiet"))
        painter.setFont(theme.font(0.92))
        painter.drawText(summary, int(_WRAP), entry.summary)
        painter.restore()

    def _mark_box(self, rect: QRect, title: QRect) -> QRect:
        """Beside the title, to the end of the row."""
        return QRect(
            QPoint(title.right(), title.top()), QSize(rect.right() - title.right() - _MARGIN // 2, title.height())
        )

    def _boxes(self, rect: QRect, entry: LessonEntry) -> tuple[QRect, QRect, QRect]:
        """Where number, title and summary stand in a row."""
        px = self._theme.px
        left = rect.left() + px(_NUMBER_WIDTH) + _PADDING
        room = QRect(
            left, rect.top() + _PADDING, max(rect.width() - left + rect.left() - px(_MARK_WIDTH) - _MARGIN, 40), 9999
        )
        bold, small = QFontMetrics(self._theme.font(1.0, bold=True)), QFontMetrics(self._theme.font(0.92))
        title = bold.boundingRect(room, int(_WRAP), entry.title)
        title.setWidth(room.width())
        room.setTop(title.bottom() + 3)
        summary = small.boundingRect(room, int(_WRAP), entry.summary or " ")
        summary.setWidth(room.width())
        return QRect(rect.left(), title.top(), px(_NUMBER_WIDTH), title.height()), title, summary


def _entry(model: QAbstractItemModel, index: AnyIndex) -> LessonEntry:
    entry = model.data(index, _ENTRY)
    assert isinstance(entry, LessonEntry)
    return entry
