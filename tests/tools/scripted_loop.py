"""A stage for the training loop without a thread: time is a number, messages come by a script, and the window is a
delay. Waiting costs nothing and every run is the same."""

from __future__ import annotations

import heapq
import math
from itertools import count

from core.experiment.experiment import Experiment
from core.training.loop import TrainingLoop
from core.training.messages import Inbox, Message, PictureDrawn, Quit
from core.training.snapshot import Snapshot
from core.training.trainer import IterationRecord

MAX_IDLE_LOOKS = 50
"""So often may the loop look for messages without time passing or anything happening before it counts as spinning."""


class ScriptedInbox(Inbox):
    """Hands out each message at its time, and `Quit` when nobody will ever send another one."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0
        self.n_blocked = 0
        self._script: list[tuple[float, int, Message]] = []
        self._order = count()
        self._idle_looks = 0

    def at(self, time_s: float, *messages: Message) -> None:
        for message in messages:
            heapq.heappush(self._script, (time_s, next(self._order), message))

    def empty(self) -> bool:
        return not self._script or self._script[0][0] > self.now

    def put(self, message: Message) -> None:
        self.at(self.now, message)

    def something_happened(self) -> None:
        self._idle_looks = 0

    def get(self, timeout_s: float | None) -> Message | None:
        assert timeout_s is None or timeout_s >= 0.0, "a queue cannot wait so long"
        self._idle_looks = self._idle_looks + 1 if timeout_s == 0.0 else 0
        assert self._idle_looks < MAX_IDLE_LOOKS, "the loop spins"
        if timeout_s is None:
            self.n_blocked += 1
            if not self._script:
                return Quit()
        until = float("inf") if timeout_s is None else self.now + timeout_s
        if self._script and self._script[0][0] <= until:
            time_s, _, message = heapq.heappop(self._script)
            self.now = max(self.now, time_s)
            self.something_happened()
            return message
        self.now = until
        return None


class Stage:
    """A loop, its inbox, a window that needs ``drawing_s`` for a picture once it is shown, and all that came out.

    Attributes
    ----------
    records, pictures : list
        Pairs of the time and what was reported.
    captured : list
        What was captured.
    """

    def __init__(
        self,
        experiment: Experiment,
        drawing_s: float = 0.005,
        iteration_s: float = 0.001,
        hidden_until_s: float = 0.0,
    ) -> None:
        self.inbox = ScriptedInbox()
        self.records: list[tuple[float, IterationRecord]] = []
        self.pictures: list[tuple[float, Snapshot]] = []
        self.captured: list[object] = []
        self._drawing_s = drawing_s
        self._iteration_s = iteration_s
        self._hidden_until_s = hidden_until_s
        self.loop = TrainingLoop(
            experiment,
            self._on_iteration,
            self._on_snapshot,
            clock=lambda: self.inbox.now,
            inbox=self.inbox,
            on_captured=lambda token, captured: self.captured.append(captured),
        )

    def play(self, *messages: Message, until_s: float | None = None) -> Snapshot:
        """Send ``messages`` now, run until nothing is left to do or until ``until_s``; returns the last picture."""
        self.inbox.at(self.inbox.now, *messages)
        if until_s is not None:
            self.inbox.at(until_s, Quit())
        self.loop.run()
        return self.pictures[-1][1]

    @property
    def iterations(self) -> list[int]:
        return [record.iteration for _, record in self.records]

    def _on_iteration(self, record: IterationRecord) -> None:
        self.inbox.now += self._iteration_s
        self.inbox.something_happened()
        self.records.append((self.inbox.now, record))

    def _on_snapshot(self, snapshot: Snapshot) -> None:
        self.inbox.something_happened()
        self.pictures.append((self.inbox.now, snapshot))
        if math.isfinite(self._hidden_until_s):
            self.inbox.at(max(self.inbox.now, self._hidden_until_s) + self._drawing_s, PictureDrawn())
