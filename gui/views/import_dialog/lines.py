"""The lines of a table that cannot be used, in the import dialog: how many they are, which ones, and why."""

from __future__ import annotations

import math

from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QLabel, QPlainTextEdit, QVBoxLayout, QWidget

from core.io.tables.table import PointsTable
from gui.base.theme import Theme
from gui.views.import_dialog.parts import teach
from gui.views.import_dialog.texts import fault_text, n_faults_text

_MOST_ROWS = 4
"""Rows of the list that are seen without scrolling."""


class FaultsBox(QWidget):
    """A sentence with their number and a list with line, column and reason; hidden where there are none."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sentence = QLabel(self)
        self._sentence.setObjectName("import_n_faults")
        self._sentence.setProperty("role", "hint")
        self._list = QPlainTextEdit(self)
        self._list.setObjectName("import_faults")
        self._list.setReadOnly(True)
        self._list.setTabChangesFocus(True)
        theme.dress(self._list, 0.92)
        self._list.document().setDocumentMargin(4.0)
        teach(
            self._list,
            self.tr("Lines that cannot be used"),
            self.tr("Line, column and what is wrong there. To keep these lines, correct the file and import it again."),
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(4)
        column.addWidget(self._sentence)
        column.addWidget(self._list)

    def show_table(self, table: PointsTable) -> None:
        """Show the lines of a table that cannot be used."""
        self.setVisible(table.n_faults > 0)
        self._sentence.setText(n_faults_text(table.n_faults))
        self._list.setPlainText("\n".join(fault_text(fault) for fault in table.faults))
        line = QFontMetricsF(self._list.font()).lineSpacing()
        self._list.setFixedHeight(math.ceil(line * min(_MOST_ROWS, max(2, len(table.faults))) + 12))
