"""One piece of work at a time beside the window, with a dialog that can stop it where it takes long.

What the work is it does not know: it is given functions, and hands their results over in the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, QRunnable, Qt, QThreadPool, QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QProgressBar, QVBoxLayout, QWidget

from core.errors import GlassboxError

PATIENCE_MS = 400
"""What ends sooner needs no dialog, which would only flash."""

_MARGIN = 24
_WIDTH = 44
"""Of the dialog, in characters."""

Result = TypeVar("Result")


class Task:
    """What a piece of work knows of the window: whether it is still wanted, and where to tell how far it is."""

    def __init__(self, number: int, tell: Callable[[int, float], None]) -> None:
        self._number = number
        self._tell = tell
        self._is_stopped = False

    @property
    def number(self) -> int:
        return self._number

    def stop(self) -> None:
        """Ask the work to end; from any thread."""
        self._is_stopped = True

    def is_stopped(self) -> bool:
        """Whether nobody waits for the work any more."""
        return self._is_stopped

    def tell(self, share: float) -> None:
        """Tell how much is done, 0 to 1; from any thread."""
        self._tell(self._number, share)


class Background(QObject):
    """Does one thing at a time in a worker thread.

    Emits
    -----
    _told(int, float), _ended(int, object)
        From the worker to the GUI thread: the task's number, and how much is done, or what came of it.
    """

    _told = Signal(int, float)
    _ended = Signal(int, object)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._task: Task | None = None
        self._n_tasks = 0
        self._done: Callable[[object], None] = lambda result: None
        self._failed: Callable[[GlassboxError], None] = lambda error: None
        self._dialog: WaitingDialog | None = None
        self._text = ""
        self._pool = QThreadPool(self)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._show_dialog)
        self._told.connect(self._on_told)
        self._ended.connect(self._on_ended)

    @property
    def is_busy(self) -> bool:
        """Whether something is being done."""
        return self._task is not None

    def start(
        self,
        text: str,
        work: Callable[[Task], Result],
        done: Callable[[Result], None],
        failed: Callable[[GlassboxError], None],
    ) -> None:
        """Do ``work`` and hand what comes of it to ``done``, or to ``failed`` why nothing did.

        Neither is called for work that was stopped. What was going on before is stopped.

        Parameters
        ----------
        text : str
            What the dialog says.
        """
        self.stop()
        self._n_tasks += 1
        self._task = Task(self._n_tasks, self._told.emit)
        self._text, self._done, self._failed = text, done, failed  # type: ignore[assignment]
        self._patience.start()
        self._pool.start(_Working(self._task, work, self._ended.emit))

    def stop(self) -> None:
        """Want the work no longer."""
        if self._task is not None:
            self._task.stop()
        self._forget()

    def finish(self) -> None:
        """Stop the work and wait for its end; before the program ends."""
        self.stop()
        self._pool.waitForDone()

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

    @Slot(int, float)
    def _on_told(self, number: int, share: float) -> None:
        if self._dialog is not None and self._task is not None and number == self._task.number:
            self._dialog.show_share(share)

    @Slot(int, object)
    def _on_ended(self, number: int, result: object) -> None:
        if self._task is None or number != self._task.number:
            return
        self._forget()
        if isinstance(result, GlassboxError):
            self._failed(result)
        elif result is not None:
            self._done(result)


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
        self._bar.setRange(0, 0)  # moves to and fro until somebody knows better
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


class _Working(QRunnable):
    """Does the work in a worker thread. An error that is nobody's fault is a result; a mistake of ours goes on to the
    exception hook, and the window no longer waits."""

    def __init__(self, task: Task, work: Callable[[Task], object], tell: Callable[[int, object], None]) -> None:
        super().__init__()
        self._task = task
        self._work = work
        self._tell = tell

    def run(self) -> None:
        result: object = None
        try:
            result = self._work(self._task)
        except GlassboxError as error:
            result = error
        finally:
            self._tell(self._task.number, result)
