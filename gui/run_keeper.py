"""Gets the whole run from the training thread and turns it into the contents of a file, beside the window's work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QRunnable, QThreadPool, Signal, Slot

from core.errors import FileError
from core.files.experiment_file import encode
from core.training.messages import Capture
from core.training.run_state import RunState
from core.training.timeline import evenly_thinned
from gui.training_thread import TrainingThread

Done = Callable[[bytes], None]
Failed = Callable[[FileError], None]


class RunKeeper(QObject):
    """Answers each question with the run as it was when the training thread got to it.

    Emits
    -----
    _encoded(int, object)
        From a worker to the GUI thread: the question's number, and bytes or a FileError.
    """

    _encoded = Signal(int, object)

    def __init__(self, thread: TrainingThread, parent: QObject) -> None:
        super().__init__(parent)
        self._thread = thread
        self._asked: dict[int, tuple[Done, Failed]] = {}
        self._wishes: dict[int, tuple[int | None, Done | None]] = {}
        self._n_asked = 0
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        thread.captured.connect(self._on_captured)
        self._encoded.connect(self._on_encoded)

    def ask(self, done: Done, failed: Failed, most_states: int | None = None, in_worker: Done | None = None) -> None:
        """Hand the contents of a file to ``done``, or to ``failed`` why there are none; both in the GUI thread.

        Parameters
        ----------
        done, failed : callable
        most_states : int, optional
            No more states of earlier iterations are kept than that: less to write.
        in_worker : callable, optional
            Gets the contents before, in the worker's thread; a FileError that it raises goes to ``failed``. Writing
            waits for the disk.
        """
        self._n_asked += 1
        self._asked[self._n_asked] = (done, failed)
        self._wishes[self._n_asked] = (most_states, in_worker)
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
        most_states, in_worker = self._wishes.pop(number)
        if most_states is not None:
            pinned = frozenset(mark.iteration for mark in run.marks if mark.kind == "own")
            run = replace(run, states=evenly_thinned(run.states, pinned, most_states))
        self._pool.start(_Encoding(number, run, in_worker, self._encoded.emit))

    @Slot(int, object)
    def _on_encoded(self, number: int, result: object) -> None:
        if number not in self._asked:
            return
        done, failed = self._asked.pop(number)
        if isinstance(result, FileError):
            failed(result)
        elif isinstance(result, bytes):
            done(result)


class _Encoding(QRunnable):
    """Writes a file's contents down in a worker thread."""

    def __init__(self, number: int, run: RunState, in_worker: Done | None, tell: Callable[[int, object], None]) -> None:
        super().__init__()
        self._in_worker = in_worker
        self._number = number
        self._run_state = run
        self._tell = tell

    def run(self) -> None:
        try:
            data = encode(self._run_state)
            if self._in_worker is not None:
                self._in_worker(data)
        except FileError as error:
            self._tell(self._number, error)
        else:
            self._tell(self._number, data)
