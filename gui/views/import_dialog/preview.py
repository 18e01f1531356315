"""The first rows of a table as they will be taken, in the import dialog: numbers as they were understood, what is
filled in, and lines that are left out.

What is imported, the dialog decides.
"""

from __future__ import annotations

import math

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QIcon
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSizePolicy, QTableView, QWidget

from core.io.tables.preview import PreviewRow, first_rows
from core.io.tables.table import PointsTable
from gui.base.formatting import feature_text, wrapped
from gui.base.language import core_text, listed
from gui.base.theme import Theme
from gui.views.import_dialog.parts import marker, teach
from gui.views.import_dialog.texts import cut, number_text

_N_ROWS = 50
_SHOWN_ROWS = 6
_WIDEST = 64
"""Characters; wider tables are scrolled."""

_TOLD_ROWS = 5
"""Rows that are read out as a whole."""

_NO_PARENT = QModelIndex()
_Role = Qt.ItemDataRole
_Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractTableModel):
    """The first rows with a column for what is learnt, which is seen however many inputs there are, and one for each of
    these."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._rows: list[PreviewRow] = []
        self._names: list[str] = []
        self._target = ""
        self._side, self._ratio = 12, 1.0

    def show_table(self, table: PointsTable, side: int, ratio: float) -> None:
        """Show another table; shapes of classes have so many pixels."""
        self.beginResetModel()
        self._side, self._ratio = side, ratio
        columns = table.choice.columns
        self._rows = first_rows(table, _N_ROWS)
        self._names = list(table.names.columns)
        self._target = "" if columns.target is None else table.header([columns.target])[0] or self.tr("to be learnt")
        self.endResetModel()

    def told(self) -> str:
        """The first rows in one text."""
        taken = [row for row in self._rows if not row.reason][:_TOLD_ROWS]
        order = [*range(len(self._names)), *([-1] if self._target else [])]
        return "; ".join(listed(self._text(row, place) for place in order) for row in taken)

    def _input(self, column: int) -> int:
        """Which input a column shows; -1 for what is learnt."""
        return column - bool(self._target)

    def rowCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = _NO_PARENT) -> int:
        return 0 if parent.isValid() else len(self._names) + bool(self._target)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _Role.DisplayRole) -> object:
        if orientation == Qt.Orientation.Vertical:
            return str(self._rows[section].line) if role == _Role.DisplayRole else None
        place = self._input(section)
        is_input = place >= 0
        name = self._names[place] if is_input else self._target
        if role == _Role.DisplayRole:
            return cut(name)
        if role == _Role.ToolTipRole:
            sentence = self.tr("{name} is the input {input}.") if is_input else self.tr("{name} is to be learnt.")
            return wrapped(sentence.format(name=name, input=feature_text(f"x{place + 1}")))
        return None

    def data(self, index: _Index, role: int = _Role.DisplayRole) -> object:
        row, place = self._rows[index.row()], self._input(index.column())
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            text = self._text(row, place)
            left_out = self.tr("{text}, left out") if role == _Role.AccessibleTextRole and row.reason else "{text}"
            return left_out.format(text=text)
        if role == _Role.DecorationRole and place < 0 and row.label is not None:
            return QIcon(marker(row.label, self._side, self._ratio, self._theme))
        if role == _Role.ForegroundRole and row.reason:
            return self._theme.colour("quiet")
        if role == _Role.FontRole and (row.reason or place in row.filled):
            font = QFont(self._theme.font(0.92))
            font.setStrikeOut(bool(row.reason))
            font.setItalic(place in row.filled)
            return font
        if role == _Role.TextAlignmentRole and place >= 0:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return self._tip(row, place) if role == _Role.ToolTipRole else None

    def _text(self, row: PreviewRow, place: int) -> str:
        if place < 0:
            return cut(row.target)
        if place >= len(row.inputs):  # of a line that is not a row
            return ""
        value = row.inputs[place]
        text = cut(value) if isinstance(value, str) else number_text(value)
        return f"({text})" if place in row.filled else text

    def _tip(self, row: PreviewRow, place: int) -> str | None:
        if row.reason:
            return wrapped(
                self.tr("Line {line} is left out: {reason}").format(line=row.line, reason=core_text(row.reason))
            )
        if place in row.filled:
            return wrapped(self.tr("No value here: the median of the column is taken."))
        return None


class RowsPreview(QTableView):
    """The first rows of a table; one that is left out is struck through, a value that is filled in is in brackets."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._table: PointsTable | None = None
        self._model = RowsModel(theme, self)
        self.setModel(self._model)
        self.setObjectName("rows_preview")
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        teach(
            self,
            self.tr("First rows"),
            self.tr(
                "The table as it will be taken, beside the numbers of its lines. A line that is left out is struck"
                " through, a value that is filled in is in brackets; point at one to read why."
            ),
        )
        theme.changed.connect(self._show_again)
        self._dress()

    def show_table(self, table: PointsTable) -> None:
        """Show the first rows of a table."""
        self._table = table
        self._show_again()

    def sizeHint(self) -> QSize:
        own = self.horizontalHeader().length() + self.verticalHeader().sizeHint().width() + 2 * self.frameWidth()
        widest = QFontMetricsF(self._theme.font()).averageCharWidth() * _WIDEST
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(min(own + bar, round(widest)), self.height())

    def _dress(self) -> None:
        self._theme.dress(self, 0.92)
        line = math.ceil(QFontMetricsF(self._theme.font(0.92)).height() * 1.3)
        self.verticalHeader().setMinimumSectionSize(line)
        self.verticalHeader().setDefaultSectionSize(line)
        self.horizontalHeader().setFixedHeight(line + 4)
        self.setFixedHeight(line * (_SHOWN_ROWS + 1) + 4 + 2 * self.frameWidth())

    def _show_again(self) -> None:
        self._dress()
        if self._table is None:
            return
        side = round(QFontMetricsF(self.font()).height())
        self._model.show_table(self._table, side, self.devicePixelRatioF())
        self.resizeColumnsToContents()
        self.updateGeometry()
        self.setAccessibleDescription(self._model.told())
