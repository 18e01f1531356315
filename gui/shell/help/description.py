"""A small window with the state of the run in sentences: a text that a screen reader reads and that can be copied."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from gui.base.accessibility import announce
from gui.base.theme import Theme
from gui.base.widgets import begin_lines_at_start, describe, push_button, row_of
from gui.shell.help.pages import HelpDialog

_LINES, _LETTERS = 20, 70


class DescriptionDialog(HelpDialog):
    """Shows sentences, one a line.

    Emits
    -----
    wanted_again
        In the GUI thread: the state is to be written down as it is now.
    """

    wanted_again = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.setObjectName("description_dialog")
        self.setWindowTitle(self.tr("Description"))
        self._text = QPlainTextEdit(self)
        self._text.setObjectName("description_text")
        self._text.setReadOnly(True)
        self._text.setTabChangesFocus(True)
        begin_lines_at_start(self._text)
        describe(
            self._text,
            self.tr("How the run stands, a sentence a line. It can be selected and copied."),
            self.windowTitle(),
        )
        again = push_button("description_again", self.tr("Describe Again"), self)
        describe(again, self.tr("Write down the state as it is now (F4)."))
        again.clicked.connect(self.wanted_again)
        copy = push_button("description_copy", self.tr("Copy All"), self)
        describe(copy, self.tr("Copy all sentences."))
        copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text.toPlainText()))
        self._column.addWidget(self._text)
        self._column.addLayout(row_of((again, copy, None)))
        self._add_close_button()
        self._write()

    def show_sentences(self, sentences: Sequence[str]) -> None:
        """Show them with the keyboard at the first one, and say them."""
        self._text.setPlainText("\n".join(sentences))
        self.show()
        self.raise_()
        self.activateWindow()
        self._text.setFocus()
        announce(self._text, " ".join(sentences))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_F4:
            self.wanted_again.emit()
        else:
            super().keyPressEvent(event)

    def _write(self) -> None:
        metrics = self.fontMetrics()
        self._text.setMinimumSize(metrics.averageCharWidth() * _LETTERS, metrics.lineSpacing() * _LINES)
