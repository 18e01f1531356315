"""An animation while it is made: asks for one moment of the run after the other, paints it, and has it written.

Painting is done in the GUI thread as the moments come, writing in a thread of its own, so that the window lives. At
most two frames wait to be written. It does not know where the moments come from.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from pathlib import Path

from PySide6.QtCore import QObject, QThread, QTimer, Signal
from PySide6.QtGui import QImage

from core.arrays import IntArray
from core.errors import FileError, GlassboxError
from core.training.snapshot import Snapshot
from gui.pictures.animation import CancelledError, frame_durations, write_animation
from gui.pictures.animation_plan import AnimationPlan

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
        self._has_ended = False
        self._writer = _Writer(plan, path, palette, self)
        self._writer.wrote.connect(self._on_writer_wrote)
        self._writer.finished.connect(self._on_writer_finished)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE_MS)
        self._patience.timeout.connect(self._on_patience_timeout)

    @property
    def is_running(self) -> bool:
        return self._writer.is_started and not self._has_ended

    def start(self) -> None:
        """Begin; everything else happens by itself as snapshots come."""
        self._writer.begin()
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
            self._give_up(str(error))
            return
        self._n_drawn += 1
        self._writer.put(frame)
        self._ask_next()

    def cancel(self) -> None:
        """Stop as soon as the frame in hand is written; what was at the path stays."""
        self._asked = None
        self._patience.stop()
        self._writer.cancel()

    def stop(self) -> None:
        """Cancel and wait until nothing is written any more, for who leaves the program."""
        self.cancel()
        self._writer.wait()

    def _ask_next(self) -> None:
        has_room = self._n_drawn - self._n_written < _WAITING
        if self._asked is None and has_room and self._n_drawn < len(self._iterations) and not self._writer.is_cancelled:
            self._asked = self._iterations[self._n_drawn]
            self._patience.start()
            self._ask(self._asked)

    def _give_up(self, sentence: str) -> None:
        self._problem = sentence
        self.cancel()

    def _on_writer_wrote(self, done: int, of: int) -> None:
        self._n_written = done
        self.progressed.emit(done, of)
        self._ask_next()

    def _on_patience_timeout(self) -> None:
        if self._asked is not None:
            sentence = self.tr("The run did not reach iteration {number}, so no animation was made.")
            self._give_up(sentence.format(number=self._asked))

    def _on_writer_finished(self) -> None:
        self._has_ended = True
        self.cancel()
        problem = self._problem or self._writer.problem
        if problem:
            self.failed.emit(problem)
        elif self._writer.is_complete:
            self.finished.emit(self._writer.path)
        else:
            self.cancelled.emit()


class _Writer(QThread):
    """Writes the frames that it is handed.

    Emits
    -----
    wrote(done, of)
        In this thread, after each frame.
    """

    wrote = Signal(int, int)

    def __init__(self, plan: AnimationPlan, path: Path | str, palette: IntArray | None, parent: QObject) -> None:
        super().__init__(parent)
        self.setObjectName("animation_writer")
        self.path = str(path)
        self.problem = ""
        self.is_complete = False
        self.is_started = False
        self._plan = plan
        self._palette = palette
        self._frames: queue.SimpleQueue[QImage | None] = queue.SimpleQueue()
        self._is_cancelled = threading.Event()

    @property
    def is_cancelled(self) -> bool:
        return self._is_cancelled.is_set()

    def begin(self) -> None:
        self.is_started = True
        self.start(QThread.Priority.LowPriority)

    def put(self, frame: QImage) -> None:
        """Hand over a frame; nobody else may change it."""
        self._frames.put(frame)

    def cancel(self) -> None:
        self._is_cancelled.set()
        self._frames.put(None)

    def run(self) -> None:
        durations = frame_durations(self._plan.n_frames, self._plan.frames_per_s)
        try:
            write_animation(
                self.path,
                self._incoming(),
                durations,
                self._plan.format,
                palette=self._palette,
                on_progress=self.wrote.emit,
                is_cancelled=self._is_cancelled.is_set,
            )
            self.is_complete = True
        except CancelledError:
            pass
        except FileError as error:
            self.problem = str(error)
        except (OSError, ValueError, MemoryError) as error:
            # What the library that writes pictures may raise of its own.
            self.problem = self.tr("The animation could not be written: {why}.").format(why=str(error) or repr(error))

    def _incoming(self) -> Iterator[QImage]:
        while True:
            frame = self._frames.get()
            if frame is None:
                raise CancelledError
            yield frame
