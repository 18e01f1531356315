"""Gets the whole run from the training thread and turns it into the contents of a file, beside the window's work."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from core.errors import FileError
from core.files.experiment_file import STATES_BYTES, encode, thinned_run
from core.training.messages import Capture
from core.training.run_state import RunState
from gui.training_thread import TrainingThread

Done = Callable[[bytes, RunState, int], None]
Failed = Callable[[FileError], None]


class _Question(NamedTuple):
    """What was asked for, and who is told."""

    done: Done
    failed: Failed
    states_bytes: int
    in_worker: Callable[[bytes], None] | None


class RunKeeper(QObject):
    """Answers each question with the run as it was when the training thread got to it.

    Emits
    -----
    _encoded(int, object)
        From a worker to the GUI thread: the question's number, and the answer's parts or a FileError.
    """

    _encoded = Signal(int, object)

    def __init__(self, thread: TrainingThread, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = thread
        self._asked: dict[int, _Question] = {}
        self._n_asked = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        thread.captured.connect(self._on_captured)
        self._encoded.connect(self._on_encoded)

    def ask(
        self,
        done: Done,
        failed: Failed,
        states_bytes: int = STATES_BYTES,
        in_worker: Callable[[bytes], None] | None = None,
    ) -> None:
        """Hand the contents of a file, the run that it holds and how many of its earlier runs had no room in it to
        ``done``, or to ``failed`` why there are none; both in the GUI thread.

        Parameters
        ----------
        done, failed : callable
        states_bytes : int, optional
            What the states of earlier iterations may take: less is less to write.
        in_worker : callable, optional
            Gets the contents before, in the worker's thread; a FileError that it raises goes to ``failed``. Writing
            waits for the disk.
        """
        self._n_asked += 1
        self._asked[self._n_asked] = _Question(done, failed, states_bytes, in_worker)
        self._thread.send(Capture((id(self), self._n_asked)))

    def finish(self) -> None:
        """Wait for what is being encoded; before the program ends."""
        self._asked.clear()
        self._pool.waitForDone()

    @Slot(object, object)
    def _on_captured(self, token: object, run: RunState) -> None:
        if not isinstance(token, tuple) or token[0] != id(self) or token[1] not in self._asked:
            return
        number = token[1]
        self._pool.start(_Encoding(number, run, self._asked[number], self._encoded.emit))

    @Slot(int, object)
    def _on_encoded(self, number: int, result: object) -> None:
        if number not in self._asked:
            return
        question = self._asked.pop(number)
        if isinstance(result, FileError):
            question.failed(result)
        elif isinstance(result, tuple):
            question.done(*result)


class _Encoding(QRunnable):
    """Writes a file's contents down in a worker thread."""

    def __init__(self, number: int, run: RunState, question: _Question, tell: Callable[[int, object], None]) -> None:
        super().__init__()
        self._number = number
        self._run_state = run
        self._question = question
        self._tell = tell

    def run(self) -> None:
        try:
            run = thinned_run(self._run_state, self._question.states_bytes)
            data = encode(run)
            if self._question.in_worker is not None:
                self._question.in_worker(data)
        except FileError as error:
            self._tell(self._number, error)
        else:
            self._tell(self._number, (data, run, len(self._run_state.earlier) - len(run.earlier)))
