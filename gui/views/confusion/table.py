"""A confusion table: a row for each class, a column for each predicted class."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QEvent, QModelIndex, QPersistentModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from core.data.names import PLAIN_NAMES, DataNames, fitted_name
from core.explain.confusion import Confusion
from gui.base.class_looks import class_colour, class_icon
from gui.base.data_words import class_title
from gui.base.formatting import wrapped
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.confusion.texts import cell_sentence, cell_text, head_sentence

Cell = tuple[int, int]
"""A class and a predicted class."""

_Index = QModelIndex | QPersistentModelIndex
_LONGEST_NAME, _SHORTEST = 12, 5
"""Characters of a class's name beside its row, and above a narrow column."""

_FEW = 3
"""Up to so many classes the columns are wide."""

_STRENGTH = 150
"""The ground of a cell that has all examples of its class, of 255."""


class ConfusionModel(QAbstractTableModel):
    """Counts and shares of one table."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._names = PLAIN_NAMES
        self._table: Confusion | None = None

    def show(self, table: Confusion, names: DataNames) -> None:
        """Show this table."""
        before, self._table = self._table, table
        if before is None or before.counts.shape != table.counts.shape or names != self._names:
            self.beginResetModel()
            self._names = names
            self.endResetModel()
            return
        # A row has other shares where one of its counts changed.
        for row in np.flatnonzero((before.counts != table.counts).any(axis=1)).tolist():
            self.dataChanged.emit(self.index(row, 0), self.index(row, len(table.counts) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt's own
        return 0 if parent.isValid() or self._table is None else len(self._table.counts)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt's own
        return self.rowCount(parent)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if self._table is None:
            return None
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return cell_text(self._table, row, column)
        if role == Qt.ItemDataRole.BackgroundRole:
            return self._ground(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignCenter)
        if role not in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return None
        sentence = cell_sentence(self._table, self._names, row, column)
        return wrapped(sentence) if role == Qt.ItemDataRole.ToolTipRole else sentence

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            is_narrow = orientation == Qt.Orientation.Horizontal and self.rowCount() > _FEW
            word = self._names.class_word(section)
            return fitted_name(word, _SHORTEST) if is_narrow else class_title(self._names, section, _LONGEST_NAME)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return class_title(self._names, section)
        if role == Qt.ItemDataRole.DecorationRole:
            return class_icon(self._theme, section)
        if role == Qt.ItemDataRole.ToolTipRole and self._table is not None:
            return wrapped(head_sentence(self._table, self._names, section, orientation == Qt.Orientation.Vertical))
        return None

    def _ground(self, row: int, column: int) -> QColor:
        """Of the colour of the predicted class, the stronger the larger the share of the row."""
        assert self._table is not None
        return class_colour(self._theme, column, round(_STRENGTH * float(self._table.shares[row, column])))


class ConfusionTable(QTableView):
    """The table as a widget.

    Emits
    -----
    cell_pointed(object)
        The ``Cell`` under the pointer or the keyboard; None when it is left.
    cell_chosen(object)
        The ``Cell`` that was clicked, or chosen with Enter; None with Escape.
    """

    cell_pointed = Signal(object)
    cell_chosen = Signal(object)

    def __init__(self, name: str, title: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.confusion = ConfusionModel(theme, self)
        self.setModel(self.confusion)
        self.setObjectName(name)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
            header.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.entered.connect(lambda index: self.cell_pointed.emit((index.row(), index.column())))
        self.clicked.connect(lambda index: self.cell_chosen.emit((index.row(), index.column())))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        help_text = self.tr(
            "Rows: the classes of the examples. Columns: what is predicted. Point at a cell to see its examples on the"
            " plane; click it, or press Enter, to keep them marked; Escape ends that."
        )
        describe(self, help_text, title)

    def minimumSizeHint(self) -> QSize:
        line, n_rows = self.fontMetrics().height(), max(self.confusion.rowCount(), 2)
        head = self.horizontalHeader().sizeHint().height()
        return QSize(round((6.0 + 3.6 * n_rows) * line), head + n_rows * (2 * line + 4) + 2)

    sizeHint = minimumSizeHint  # noqa: N815 - Qt's name

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.cell_pointed.emit(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.cell_pointed.emit(None)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.cell_pointed.emit((current.row(), current.column()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and index.isValid():
            self.cell_chosen.emit((index.row(), index.column()))
        elif event.key() == Qt.Key.Key_Escape:
            self.clearSelection()
            self.cell_pointed.emit(None)
            self.cell_chosen.emit(None)
        else:
            super().keyPressEvent(event)

    def _on_theme_changed(self) -> None:
        self._theme.dress(self, 0.92)
        least = self.fontMetrics().height()
        self.horizontalHeader().setMinimumSectionSize(round(2.6 * least))
        self.verticalHeader().setMinimumSectionSize(2 * least)
        self.viewport().update()
