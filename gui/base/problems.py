"""How the window speaks up: a bar for problems that the learner can solve and for offers, a dialog for our mistakes."""

from __future__ import annotations

import logging
import sys
import traceback
from dataclasses import dataclass
from types import TracebackType

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction, QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QSizePolicy, QToolButton, QWidget

from gui.base.accessibility import announce
from gui.base.actions import describe
from gui.base.language import start_side
from gui.base.theme import Theme

log = logging.getLogger("glassbox")


@dataclass(frozen=True, slots=True)
class _Message:
    """A sentence, with the actions that help."""

    sentence: str = ""
    actions: tuple[QAction, ...] = ()


class MessageBar(QFrame):
    """One sentence about what keeps training from going on, with the actions that help; else an offer.

    Emits
    -----
    height_taken(int)
        In the GUI thread, when the bar came, went or got another height.
    """

    height_taken = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("message_bar")
        self.setAccessibleName(self.tr("Message"))
        self._theme = theme
        self._problem = self._offer = self._shown = _Message()
        self._text = QLabel(self)
        self._text.setObjectName("message_text")
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._buttons: list[QToolButton] = []
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 6, 16, 6)
        self._layout.addWidget(self._text)
        self._close = QAction(self.tr("Close"), self)
        describe(self._close, self.tr("Change nothing and close this message."))
        self._close.triggered.connect(lambda: self.show_offer(""))
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    @property
    def sentence(self) -> str:
        """What the bar says; empty while it is hidden."""
        return self._text.text()

    def show_problem(self, sentence: str, *actions: QAction) -> None:
        """Say ``sentence`` and offer ``actions``; an empty sentence takes the problem away."""
        self._problem = _Message(sentence, actions)
        self._show()

    def show_offer(self, sentence: str, *actions: QAction) -> None:
        """Say what was done and offer ``actions`` while there is no problem; an empty sentence takes the offer away."""
        self._offer = _Message(sentence, (*actions, self._close))
        announce(self, sentence)
        self._show()

    def _show(self) -> None:
        message = self._problem if self._problem.sentence else self._offer
        if message == self._shown:
            return
        self._shown = message
        for button in self._buttons:
            button.hide()  # at once: it is deleted later, and would be painted beside the new ones
            button.deleteLater()
        self._buttons = [self._button(action) for action in message.actions] if message.sentence else []
        self._text.setText(message.sentence)
        self.setAccessibleDescription(message.sentence)
        self._on_theme_changed()
        self.setVisible(bool(message.sentence))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.height_taken.emit(0 if self.isHidden() else self.height())

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.height_taken.emit(self.sizeHint().height())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if self.isHidden():
            self.height_taken.emit(0)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton(self)
        button.setText(action.text())
        button.setToolTip(action.toolTip())
        button.setAccessibleName(action.text())
        button.setAccessibleDescription(action.statusTip())
        # Clicked, it takes itself away: the focus it had would jump to whatever comes next.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(action.trigger)
        self._layout.addWidget(button)
        button.show()  # the layout would do that later, after the first picture
        return button

    def _on_theme_changed(self) -> None:
        colours = self._theme.colours
        side = colours.warning if self._problem.sentence else colours.accent
        self.setStyleSheet(
            f"#message_bar {{ background: {colours.surface}; border: none; border-{start_side()}: 4px solid {side};"
            f" border-top: 1px solid {colours.line}; }}"
        )


class ProblemReporter(QObject):
    """Logs mistakes of ours with their traceback and shows them in one dialog, never in two at a time.

    Emits
    -----
    reported(str)
        In the GUI thread, once for each mistake, with its traceback.
    """

    reported = Signal(str)
    _caught = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self._dialog: QMessageBox | None = None
        self._shown: set[str] = set()
        # Whoever made the mistake, and in whichever thread: the dialog belongs to the GUI thread.
        self._caught.connect(self.report)

    def install(self) -> None:
        """Catch every exception that nobody else caught."""
        sys.excepthook = self._on_exception

    def report(self, details: str) -> None:
        """Log a traceback and show it. The same one again, while the dialog is open, is no news."""
        if details in self._shown:
            return
        self._shown.add(details)
        log.error("%s", details)
        self.reported.emit(details)
        if self._dialog is not None:
            return
        dialog = QMessageBox(self._window)
        dialog.setObjectName("error_dialog")
        dialog.setIcon(QMessageBox.Icon.Critical)
        dialog.setWindowTitle(self.tr("Glassbox"))
        dialog.setText(
            self.tr("An error occurred in Glassbox. Training is stopped; your points and settings are kept.")
        )
        dialog.setDetailedText(details)
        dialog.finished.connect(self._on_dialog_finished)
        self._dialog = dialog
        dialog.open()

    def _on_dialog_finished(self) -> None:
        if self._dialog is not None:
            self._dialog.deleteLater()
            self._dialog = None
            self._shown.clear()

    def _on_exception(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error, trace)
            return
        self._caught.emit("".join(traceback.format_exception(kind, error, trace)))
