"""The table of compared runs: what each came to, sorted by any of it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSortFilterProxyModel, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from core.explain.compared import ComparedRun
from gui.base.formatting import wrapped
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.compare.texts import RunTexts, sort_keys

_Index = QModelIndex | QPersistentModelIndex
_SORT_ROLE = Qt.ItemDataRole.UserRole


class RunsModel(QAbstractTableModel):
    """A row for each run, the present one first."""

    def __init__(self, texts: RunTexts, parent: QWidget) -> None:
        super().__init__(parent)
        self._texts = texts
        self._columns = texts.columns()
        self._rows: tuple[tuple[tuple[str, ...], tuple[float, ...]], ...] = ()

    def show(self, runs: Sequence[ComparedRun], differences: Sequence[str]) -> None:
        """Show these runs."""
        columns = self._texts.columns(any(run.has_numbers for run in runs))
        if columns != self._columns:
            self._columns = columns
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
        rows = tuple(
            (self._texts.cells(run, difference), sort_keys(run, place))
            for place, (run, difference) in enumerate(zip(runs, differences, strict=True))
        )
        if len(rows) != len(self._rows):
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()
        elif rows != self._rows:
            self._rows = rows
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(self._columns) - 1))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt's own
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - as Qt's own
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        texts, keys = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return texts[index.column()]
        if role == _SORT_ROLE:
            return keys[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped(self._columns[index.column()][1])
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column():
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if orientation == Qt.Orientation.Vertical:
            return None
        title, help_text = self._columns[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return title
        if role == Qt.ItemDataRole.ToolTipRole:
            return wrapped(help_text)
        return None


class RunsTable(QTableView):
    """The runs in rows; a click on a heading, or the key S in a column, sorts by it, and again the other way round."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("runs_table")
        self.runs = RunsModel(RunTexts(self), self)
        self._sorted = QSortFilterProxyModel(self)
        self._sorted.setSourceModel(self.runs)
        self._sorted.setSortRole(_SORT_ROLE)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self._take_theme)
        self._take_theme()
        describe(
            self,
            self.tr(
                "One row for each run. Click a heading to sort by it. Keys: the arrow keys move, S sorts by the column,"
                " S again the other way round."
            ),
            self.tr("Table of the runs"),
        )

    def sort_by(self, column: int) -> None:
        """Sort by a column, or the other way round where it is sorted by it already."""
        header = self.horizontalHeader()
        is_again = header.sortIndicatorSection() == column and (
            header.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
        )
        self.sortByColumn(column, Qt.SortOrder.DescendingOrder if is_again else Qt.SortOrder.AscendingOrder)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_S and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.sort_by(max(self.currentIndex().column(), 0))
        else:
            super().keyPressEvent(event)

    def _take_theme(self) -> None:
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 6)
