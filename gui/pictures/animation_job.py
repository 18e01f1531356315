"""An animation while it is made: asks for one moment of the run after the other, paints it, and has it written.

Painting is done in the GUI thread as the moments come, writing in a worker (`gui.session.worker`), so that the window
lives. At most two frames wait to be written. It does not know where the moments come from.
"""

from __future__ import annotations

import queue
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QImage

from core.arrays import IntArray
from core.errors import GlassboxError
from core.training.snapshot import Snapshot
from gui.base.language import problem_text
from gui.pictures.animation import CancelledError, frame_durations, write_animation
from gui.pictures.animation_plan import AnimationPlan
from gui.session.worker import Task, Worker

PATIENCE_MS = 20_000
"""How long the run may take to come to an iteration."""

_WAITING = 2


class AnimationJob(QObject):
    """Makes one animation. Exactly one of the three endings is told.

    Parameters
    ----------
    plan : AnimationPlan
    path : Path or str
    ask : callable
        Called with an iteration; a snapshot of it has to come to `take_snapshot` some time later.
    draw : callable
        Makes a frame of a snapshot; all have one size.
    palette : IntArray, shape (256, 3), optional
        The colours of a GIF.

    Emits
    -----
    progressed(done, of)
        In the GUI thread, after each frame that is in the file.
    finished(path)
        The file is there.
    failed(sentence)
        It is not, and why.
    cancelled()
        It is not, as was wanted.
    """

    progressed = Signal(int, int)
    finished = Signal(str)
    failed = Signal(str)
    cancelled = Signal()

    def __init__(
        self,
        plan: AnimationPlan,
        path: Path | str,
        ask: Callable[[int], None],
        draw: Callable[[Snapshot], QImage],
        palette: IntArray | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._iterations = plan.iterations
        self._ask = ask
        self._draw = draw
        self._n_drawn = self._n_written = 0
        self._asked: int | None = None
        self._run_id: int | None = None
        self._problem = ""
        self._is_complete = self._has_ended = False
        self._plan, self._path, self._palette = plan, str(path), palette
        self._frames: queue.SimpleQueue[QImage | None] = queue.SimpleQueue()
        self._worker = Worker(self)
        self._task: Task | None = None
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_timeout)

    @property
    def is_running(self) -> bool:
        return self._task is not None and not self._has_ended

    def start(self) -> None:
        """Begin; everything else happens by itself as snapshots come."""
        self._task = self._worker.start(
            self._write,
            lambda _: self._end(),
            lambda error: self._end(problem_text(error)),
            self._end,
            self._on_written,
        )
        self._ask_next()

    def take_snapshot(self, snapshot: Snapshot) -> None:
        """A moment of the run. Others than the one that was asked for are ignored."""
        if self._asked is None or snapshot.iteration != self._asked or snapshot.is_running:
            return
        self._patience.stop()
        self._asked = None
        if self._run_id is not None and snapshot.run_id != self._run_id:
            self._give_up(self.tr("The run was restarted while the animation was being made."))
            return
        self._run_id = snapshot.run_id
        try:
            frame = self._draw(snapshot)
        except GlassboxError as error:
            self._give_up(problem_text(error))
            return
        self._n_drawn += 1
        self._frames.put(frame)  # nobody else changes it
        self._ask_next()

    def cancel(self) -> None:
        """Stop as soon as the frame in hand is written; what was at the path stays."""
        self._asked = None
        self._patience.stop()
        if self._task is not None:
            self._task.cancel()
        self._frames.put(None)

    def stop(self) -> None:
        """Cancel and wait until nothing is written any more, for who leaves the program."""
        self.cancel()
        self._worker.stop()

    def _ask_next(self) -> None:
        if self._task is None or self._task.is_cancelled():
            return
        has_room = self._n_drawn - self._n_written < _WAITING
        if self._asked is None and has_room and self._n_drawn < len(self._iterations):
            self._asked = self._iterations[self._n_drawn]
            self._patience.start()
            self._ask(self._asked)

    def _give_up(self, sentence: str) -> None:
        self._problem = sentence
        self.cancel()

    def _write(self, task: Task) -> None:
        """In the worker's thread."""
        durations = frame_durations(self._plan.n_frames, self._plan.frames_per_s)
        try:
            write_animation(
                self._path,
                iter(self._frames.get, None),
                durations,
                self._plan.format,
                palette=self._palette,
                on_progress=lambda done, of: task.report((done, of)),
                is_cancelled=task.is_cancelled,
            )
            self._is_complete = True
        except CancelledError:
            pass
        except (OSError, ValueError, MemoryError) as error:
            # What the library that writes pictures may raise of its own.
            sentence = self.tr("The animation could not be written: {why}.").format(why=str(error) or repr(error))
            raise GlassboxError(sentence) from error

    def _on_written(self, progress: object) -> None:
        if isinstance(progress, tuple):
            self._n_written, of = progress
            self.progressed.emit(self._n_written, of)
            self._ask_next()

    def _on_patience_timeout(self) -> None:
        if self._asked is not None:
            sentence = self.tr("The run did not reach iteration {number}, so no animation was made.")
            self._give_up(sentence.format(number=self._asked))

    def _end(self, problem: str = "") -> None:
        self._has_ended = True
        self.cancel()
        if self._is_complete:
            self.finished.emit(self._path)
        elif self._problem or problem:
            self.failed.emit(self._problem or problem)
        else:
            self.cancelled.emit()
