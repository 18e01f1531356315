"""Gets the whole run from the training thread, and turns it into the contents of a file beside the window's work."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import NamedTuple

from PySide6.QtCore import QObject, Slot

from core.errors import GlassboxError
from core.io.experiment.earlier_runs import thinned_run
from core.io.experiment.experiment_file import encode
from core.io.experiment.thinning import STATES_BYTES
from core.training.action_log import ActionsTaken
from core.training.messages import Capture, CaptureActions, CaptureStates
from core.training.run_state import RunPath, RunState
from gui.session.training_thread import TrainingThread
from gui.session.worker import Task, Worker


class Contents(NamedTuple):
    """Of a file: its bytes and the run that it holds; how many of the run's earlier runs had no room in it, and whether
    its first iterations had none."""

    data: bytes
    run: RunState
    n_left_out: int
    begins_later: bool


class RunSerializer(QObject):
    """Answers each question with the run as it was when the training thread got to it.

    Parameters
    ----------
    code_of : callable
        The learner's code, which belongs to a file and is not the thread's.
    """

    def __init__(self, thread: TrainingThread, parent: QObject, code_of: Callable[[], str] = lambda: "") -> None:
        super().__init__(parent)
        self._thread = thread
        self._code_of = code_of
        self._asked: set[object] = set()
        self._worker = Worker(self, is_ordered=True)
        thread.captured.connect(self._on_captured)

    def ask_for_run(self, done: Callable[[RunState], object], waits: bool = True, fork: int | None = None) -> None:
        """Hand the run to ``done`` in the GUI thread; ``waits`` and ``fork`` as in `Capture`."""
        self._thread.send(Capture(self._token_for(done), waits, fork))

    def ask_for_actions(self, done: Callable[[ActionsTaken], object]) -> None:
        """Hand what was done since it is noted to ``done`` in the GUI thread."""
        self._thread.send(CaptureActions(self._token_for(done)))

    def ask_for_path(self, done: Callable[[RunPath], object]) -> None:
        """Hand the way of the run so far to ``done`` in the GUI thread."""
        self._thread.send(CaptureStates(self._token_for(done)))

    def _token_for(self, done: Callable[..., object]) -> object:
        token = partial(done)  # another one for each question, also where the same method asks twice
        self._asked.add(token)
        return token

    def ask(
        self,
        done: Callable[[Contents], object],
        failed: Callable[[GlassboxError], object],
        cancelled: Callable[[], object] = lambda: None,
        states_bytes: int = STATES_BYTES,
        in_worker: Callable[[bytes], None] = lambda data: None,
        waits: bool = True,
        fork: int | None = None,
    ) -> None:
        """Hand the contents of a file to ``done``, or to ``failed`` why there are none; all in the GUI thread.

        Parameters
        ----------
        done, failed, cancelled : callable
            As in `gui.session.worker`.
        states_bytes : int, optional
            What the states of earlier iterations may take: less is less to write.
        in_worker : callable, optional
            Gets the contents before, in the worker's thread; a GlassboxError that it raises goes to ``failed``. Writing
            waits for the disk.
        waits, fork : bool, int or None, optional
            As in `Capture`.
        """

        def encoded(run: RunState, task: Task) -> Contents:
            kept = thinned_run(run, states_bytes)
            data = encode(kept)
            if not task.is_cancelled():
                in_worker(data)
            begins_later = kept.states[0].iteration > run.states[0].iteration
            return Contents(data, kept, len(run.earlier) - len(kept.earlier), begins_later)

        self.ask_for_run(
            lambda run: self._worker.start(lambda task: encoded(run, task), done, failed, cancelled), waits, fork
        )

    def finish(self) -> None:
        """Want nothing any more, and wait for what is being encoded; before the program ends."""
        self._asked.clear()
        self._worker.stop()

    @Slot(object, object)
    def _on_captured(self, token: object, captured: RunState | ActionsTaken | RunPath) -> None:
        if token in self._asked and isinstance(token, partial):
            self._asked.discard(token)
            if isinstance(captured, RunState):
                captured = replace(captured, code=self._code_of())
            token(captured)
