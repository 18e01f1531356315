"""One piece of work at a time beside the window, with a dialog that can stop it where it takes long.

What the work is it does not know: it is given functions, and hands their results over in the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from core.errors import GlassboxError
from gui.session.worker import Task, Worker

PATIENCE_MS = 400
"""What ends sooner needs no dialog, which would only flash."""

_MARGIN = 24
_WIDTH = 44
"""Of the dialog, in characters."""

Result = TypeVar("Result")
Answer = TypeVar("Answer")


class Background(QObject):
    """Does one thing at a time in a worker thread."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._worker = Worker(self)
        self._task: Task | None = None
        self._dialog: WaitingDialog | None = None
        self._text = ""
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_dialog)

    def start(
        self,
        text: str,
        work: Callable[[Task], Result],
        done: Callable[[Result], object],
        failed: Callable[[GlassboxError], object],
    ) -> None:
        """Do ``work`` and hand what comes of it to ``done``, or to ``failed`` why nothing did.

        Neither is called for work that was stopped. What was going on before is stopped. What the work reports is how
        much is done, 0 to 1.

        Parameters
        ----------
        text : str
            What the dialog says.
        """
        self.stop()
        self._text = text

        def end(then: Callable[[Answer], object], answer: Answer) -> None:
            self._forget()
            then(answer)

        def cancelled() -> None:
            if self._task is task:  # it broke down; what was stopped is forgotten already
                self._forget()

        task = self._task = self._worker.start(
            work, partial(end, done), partial(end, failed), cancelled, self._on_reported
        )
        self._patience.start()

    def stop(self) -> None:
        """Want the work no longer."""
        if self._task is not None:
            self._task.cancel()
        self._forget()

    def finish(self) -> None:
        """Stop the work and wait for its end; before the program ends."""
        self.stop()
        self._worker.stop()

    def _forget(self) -> None:
        self._task = None
        self._patience.stop()
        if self._dialog is not None:
            dialog, self._dialog = self._dialog, None
            dialog.close()
            dialog.deleteLater()

    def _show_dialog(self) -> None:
        self._dialog = WaitingDialog(self._text, self._window)
        self._dialog.rejected.connect(self.stop)
        self._dialog.open()

    def _on_reported(self, share: object) -> None:
        if self._dialog is not None and isinstance(share, float):
            self._dialog.show_share(share)


class WaitingDialog(QDialog):
    """What is being done, how far it is if that is known, and Cancel."""

    def __init__(self, text: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("waiting_dialog")
        self.setWindowTitle(self.tr("Glassbox"))
        label = QLabel(text, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setMinimumWidth(label.fontMetrics().averageCharWidth() * _WIDTH)
        self._bar = QProgressBar(self)
        self._bar.setObjectName("waiting_bar")
        self._bar.setAccessibleName(text)
        self._bar.setTextVisible(False)
        self._bar.setRange(0, 0)  # moves to and fro while the share is unknown
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        cancel.setObjectName("waiting_cancel")
        cancel.setToolTip(self.tr("Stop and change nothing (Esc)."))
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 16)
        column.setSpacing(12)
        for widget in (label, self._bar, buttons):
            column.addWidget(widget)
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetFixedSize)

    def show_share(self, share: float) -> None:
        """Show how much is done, 0 to 1."""
        self._bar.setRange(0, 100)
        self._bar.setValue(round(100 * share))
