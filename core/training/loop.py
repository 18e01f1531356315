"""The training loop: takes messages, trains at the wanted pace, and hands over pictures as they can be drawn.

It runs in one thread, whichever that is, until it is told to quit; while paused it blocks. Training and drawing take
turns: a slice of training, a picture, and a wait until that is drawn — with a time-out, for the window may be hidden.
"""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable
from dataclasses import replace
from itertools import count

from core.data.region import PlaneRegion
from core.errors import InvalidInputError, NonFiniteError, error_sentence
from core.experiment.experiment import Experiment
from core.experiment.inputs import LARGE_INPUT, input_size
from core.sentences import joined, phrase, sentence
from core.training.action_log import ActionsTaken
from core.training.boundary import UnitMapper
from core.training.messages import (
    STOPPING,
    UNCOUNTED,
    AddRun,
    Advance,
    AdvanceEpoch,
    AdvanceWithin,
    Capture,
    CaptureActions,
    CaptureStates,
    Edit,
    Forget,
    GoTo,
    HideRuns,
    Inbox,
    Load,
    Message,
    MoveTo,
    Note,
    NoteActions,
    Pause,
    PictureDrawn,
    Play,
    Quit,
    Reset,
    SetMark,
    ShowRegion,
    StepBack,
    TakeBack,
)
from core.training.pace import LONGEST_SLICE_S, RateMeter, Schedule, Turns
from core.training.replay import Replay, ReplayWatch
from core.training.run_state import RunPath, RunState
from core.training.safe_rate import safe_learning_rate
from core.training.snapshot import DISPLAY_RATE, NO_HISTORY, Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.step_position import StepSize
from core.training.trainer import IterationRecord, Trainer
from core.training.training_session import TrainingSession

_PAUSING = (Pause, AdvanceWithin, StepBack, GoTo, Reset, Load)

_LEAVING_THE_RUN = (Pause, SetMark, AddRun, TakeBack, Forget, HideRuns)
"""Messages that change nothing of what is trained: what keeps training from going on still does."""

STEP_BUDGET_S = 0.002
"""Iterations of a step are made at once for so long, before other messages are looked at."""

PICTURE_TIMEOUT_S = 0.25
"""A window that has not drawn for so long is not waited for; it gets a picture so often until it answers again."""

COURTESY_S = 0.0025
"""Between slices, when the window is not waited for: so long the interpreter is free for it, should it wake up."""


class TrainingLoop:
    """Trains an experiment as its messages say.

    Parameters
    ----------
    experiment : Experiment
        What to begin with; the loop starts paused.
    on_iteration : callable
        Gets the record of every single iteration, in the thread of `run`, as long as ``hears`` says yes.
    on_snapshot : callable
        Gets the pictures, in the thread of `run`: one at the start, one after messages that changed something, and
        those of the run. Each one is to be answered with ``PictureDrawn``.
    clock : callable, optional
        Seconds that never go back.
    inbox : Inbox, optional
        Where messages come from; tests put in one that plays a script.
    on_captured : callable, optional
        Gets the token of each ``Capture``, ``CaptureActions`` and ``CaptureStates``, and the run, the actions or the
        states, in the thread of `run`.
    on_replay : callable, optional
        Gets how far a long way to another moment has come, and None when it has ended, in the thread of `run`.
    hears : callable, optional
        Whether anybody wants the records; asked before each slice of training, because handing on one that nobody
        receives costs as much as a tenth of a small network's iteration.
    """

    def __init__(
        self,
        experiment: Experiment,
        on_iteration: Callable[[IterationRecord], object],
        on_snapshot: Callable[[Snapshot], object],
        clock: Callable[[], float] = time.perf_counter,
        inbox: Inbox | None = None,
        on_captured: Callable[[object, RunState | ActionsTaken | RunPath], object] = lambda token, run: None,
        on_replay: Callable[[Replay | None], object] = lambda replay: None,
        hears: Callable[[], bool] = lambda: True,
    ) -> None:
        self._on_iteration = on_iteration
        self._hears = hears
        self._on_snapshot = on_snapshot
        self._on_captured = on_captured
        self._clock = clock
        self._inbox = inbox or Inbox()
        self._mapper = UnitMapper()
        self._region: PlaneRegion | None = None
        self._turns = Turns()
        self._schedule = Schedule()
        self._rate = RateMeter()
        self._n_undrawn = 0
        self._begun_at = 0.0
        self._shown_at = 0.0
        self._window_answers = True
        self._quits = False
        self._n_handled = 0
        self._pending: deque[Message] = deque()
        self._replay = ReplayWatch(on_replay, lambda: self._quits, self._is_stopping, clock)
        self._session = TrainingSession(experiment, on_iteration, self._replay.gives_up)
        self._stand_still()

    def send(self, message: Message) -> None:
        """Put a message into the inbox. From any thread; returns at once."""
        if isinstance(message, Quit):
            self._quits = True  # seen before what is still in the queue: closing does not wait for a thousand steps
        self._inbox.put(message)

    def run(self) -> None:
        """Work until `Quit`. Unexpected exceptions come out; after `recover` the loop can run again."""
        while True:
            self._pending.extend(self._inbox.get_all(self._wait_s()))
            self._take_messages()
            if self._quits:
                return
            if not self._waits_for_window(self._clock()):
                self._train()
            self._show()

    @property
    def _trainer(self) -> Trainer:
        return self._session.trainer

    def _take_messages(self) -> None:
        """Do what the messages say, in order; after a slice's time a picture comes in between."""
        deadline = self._clock() + LONGEST_SLICE_S
        while self._pending and not self._quits and self._clock() < deadline:
            self._handle(self._pending.popleft())
            if self._replay.end():  # stopped: what it was stopped for comes before the next picture
                self._pending.extend(self._inbox.get_all(0.0))
                deadline = self._clock() + LONGEST_SLICE_S

    def recover(self) -> None:
        """After an unexpected exception: paused, where the run was before what failed."""
        self._session.recover()
        self._n_undrawn = 0
        self._stand_still()

    def _stand_still(self) -> None:
        self._is_playing = False
        self._speed: float | None = None
        self._size = StepSize.ITERATION
        self._n_to_make = 0
        self._problem: str | None = None
        self._owes_picture = True

    # Messages

    def _handle(self, message: Message) -> None:
        if not isinstance(message, UNCOUNTED):
            self._n_handled += 1
        if isinstance(message, PictureDrawn):
            self._n_undrawn = max(0, self._n_undrawn - 1)
            if self._window_answers:  # else it was not slow but hidden
                self._turns.drawn_after(self._clock() - self._begun_at)
            self._window_answers = True
        elif isinstance(message, Quit):
            self._quits = True
        elif isinstance(message, Capture):
            captured = self._session.capture_all() if message.fork is None else self._session.capture_fork(message.fork)
            if captured is not None:
                self._on_captured(message.token, captured)
        elif isinstance(message, CaptureStates):
            self._on_captured(message.token, self._session.path)
        elif isinstance(message, NoteActions | Note):
            self._session.note(message)
        elif isinstance(message, CaptureActions):
            self._on_captured(message.token, self._session.actions)
        elif isinstance(message, ShowRegion):
            self._owes_picture = self._owes_picture or message.region != self._region
            self._region = message.region
        else:
            self._owes_picture = True
            if not isinstance(message, _LEAVING_THE_RUN):
                self._problem = None
            if isinstance(message, Play):
                self._play(message)
            elif isinstance(message, Advance):
                self._step(message.iterations)
            elif isinstance(message, AdvanceEpoch):
                self._step(max(1, self._trainer.iterations_per_epoch))
            else:
                self._change(message)

    def _change(self, message: Message) -> None:
        if isinstance(message, _PAUSING) or (isinstance(message, MoveTo) and not message.goes_on):
            self._halt()
        if isinstance(message, AdvanceWithin):
            self._advance_within(message.size)
        elif isinstance(message, Edit):
            run_id = self._session.run_id
            try:
                self._session.do(message)
            except InvalidInputError as error:  # for example a weight of a unit that has gone meanwhile
                self._problem = error.reason
            if self._session.run_id != run_id:
                self._rate.clear()

    def _play(self, message: Play) -> None:
        size = message.size
        speed = message.speed or (DISPLAY_RATE if size.is_within_iteration else None)
        if self._is_playing and (speed, size) == (self._speed, self._size):
            return
        self._halt()
        self._is_playing = True
        self._speed, self._size = speed, size
        if not size.is_within_iteration:
            self._session.stepper.rest()
        if speed is not None:
            self._schedule.start(self._clock(), speed)

    def _step(self, iterations: int) -> None:
        self._is_playing = False
        self._rate.clear()
        self._session.stepper.rest()
        self._n_to_make += iterations
        # At once, as far as the time reaches: a change that was sent after this step must not come before it.
        self._advance(STEP_BUDGET_S)

    def _halt(self) -> None:
        self._is_playing = False
        self._n_to_make = 0
        self._rate.clear()

    # Waiting

    def _waits_for_window(self, now: float) -> bool:
        """Whether a picture is being drawn; from its time-out on it is not waited for."""
        return self._n_undrawn > 0 and self._window_answers and now - self._shown_at < PICTURE_TIMEOUT_S

    def _wait_s(self) -> float | None:
        """How long to wait for a message before there is something else to do; None for ever."""
        if self._pending:
            return 0.0
        now = self._clock()
        until_timeout = max(0.0, self._shown_at + PICTURE_TIMEOUT_S - now)
        has_work = self._is_playing or self._n_to_make > 0
        if self._waits_for_window(now):
            return until_timeout if has_work or self._owes_picture else None
        if self._is_playing and self._speed is not None:
            return self._schedule.wait_s(now)
        if has_work:
            return 0.0 if self._window_answers else COURTESY_S
        if self._owes_picture:
            return until_timeout if self._n_undrawn else 0.0
        return None

    # Training

    def _train(self) -> None:
        has_message = self._has_message
        if self._n_to_make:
            self._advance(LONGEST_SLICE_S, has_message)
        elif self._is_playing and self._speed is None:
            clock, deadline = self._clock, self._clock() + self._turns.slice_s * self._session.turn_share
            self._iterate(lambda: clock() >= deadline or has_message())
        elif self._is_playing and self._schedule.take(self._clock()):
            self._take_turn()
        if self._is_playing:
            self._rate.mark(self._clock(), self._trainer.iteration)

    def _take_turn(self) -> None:
        """One step of a paced run."""
        if self._size.is_within_iteration:
            self._advance_within(self._size)
        elif self._size is StepSize.EPOCH:
            self._n_to_make = max(1, self._trainer.iterations_per_epoch)
            self._advance(LONGEST_SLICE_S, self._has_message)
        else:
            self._iterate(_after(1))

    def _has_message(self) -> bool:
        return not self._inbox.empty()

    def _is_stopping(self) -> bool:
        """Whether a message ends the replay under way. Those before it that do not wait for the end are answered."""
        if self._has_message():
            self._pending.extend(self._inbox.get_all(0.0))
        waiting: list[Message] = []
        for message in self._pending:
            if isinstance(message, STOPPING):
                return True
            if isinstance(message, Capture) and not message.waits:
                self._on_captured(message.token, self._session.capture_before(waiting))
            else:
                waiting.append(message)
        self._pending = deque(waiting)
        return False

    def _advance(self, budget_s: float, interrupted: Callable[[], bool] = lambda: False) -> None:
        """Make iterations of a step: at least one, and no longer than ``budget_s``."""
        before = self._trainer.iteration
        deadline = self._clock() + budget_s * self._session.turn_share
        has_begun, enough = _after(1), _after(self._n_to_make)
        self._iterate(lambda: enough() or (has_begun() and (self._clock() >= deadline or interrupted())))
        self._n_to_make = max(0, self._n_to_make - (self._trainer.iteration - before))

    def _iterate(self, stop: Callable[[], bool]) -> None:
        self._owes_picture = True
        self._attempt(lambda: self._session.train(stop))

    def _advance_within(self, size: StepSize) -> None:
        self._owes_picture = True
        self._attempt(lambda: self._session.advance_within(size))

    def _attempt(self, training: Callable[[], None]) -> None:
        """Train; what keeps it from going on stops the run and is said."""
        self._session.recorder.on_iteration = self._on_iteration if self._hears() else None
        try:
            training()
        except InvalidInputError as error:
            self._halt()
            self._problem = error.reason
        except NonFiniteError as error:
            self._halt()
            self._session.note_divergence()
            self._problem = _why_it_diverged(error, self._trainer)

    # Pictures

    def _show(self) -> None:
        """Hand over a picture if one is owed and the window can take it."""
        now = self._clock()
        if not self._owes_picture or (self._n_undrawn and now - self._shown_at < PICTURE_TIMEOUT_S):
            return
        self._window_answers = self._window_answers and not self._n_undrawn
        snapshot = self._snapshot()
        self._owes_picture = False
        self._begun_at = now
        self._n_undrawn += 1
        self._shown_at = self._clock()
        self._on_snapshot(snapshot)

    def _snapshot(self) -> Snapshot:
        """The picture of this moment, with the compared runs where there are some."""
        session = self._session
        branches = session.tree.branches
        picture = build_snapshot(
            session.trainer,
            self._mapper,
            NO_HISTORY,
            session.experiment,
            region=self._region,
            position=session.stepper.position,
        )
        snapshot = replace(
            picture,
            history=session.recorder.curves((picture.train_loss, picture.test_loss)),
            run_id=session.run_id,
            node=session.tree.cursor,
            nodes=session.tree.ids,
            history_bytes=session.tree.n_bytes,
            n_handled=self._n_handled + self._inbox.n_dropped,
            marks=session.marks.all,
            branches=branches,
            is_running=self._is_playing,
            problem=self._problem,
            trains_own_code=session.trainer.own is not None,
            iterations_per_s=self._rate.per_second,
            trained=session.experiments if branches else (),
        )
        comparison = session.comparison
        if comparison is None:
            return snapshot
        return replace(
            snapshot,
            forks=comparison.pictures(self._region or session.experiment.region),
            facts=comparison.facts,
            compares_by_time=comparison.by_time,
        )


def _after(n: int) -> Callable[[], bool]:
    """A question that is answered with no ``n`` times, then with yes."""
    asked = count()
    return lambda: next(asked) >= n


def _why_it_diverged(error: NonFiniteError, trainer: Trainer) -> str:
    """What overflowed where, which learning rate would not have, and the way out; inputs come before the rate."""
    spec, size = trainer.spec, input_size(trainer.examples.X[:, trainer.examples.is_train])
    safe = None if size > LARGE_INPUT and not spec.standardise else safe_learning_rate(trainer)
    if safe is None:
        return error_sentence(error)
    what = sentence(
        "{quantity} overflowed in {phase} of iteration {iteration}.",
        quantity=error.quantity,
        phase=error.phase,
        iteration=error.iteration,
    )
    rate, begin = safe
    avoided = sentence("A learning rate below {rate:g} would have avoided this.", rate=rate)
    if begin:
        avoided = sentence(
            "A learning rate below {rate:g}, used from iteration {begin} on, would have avoided this.",
            rate=rate,
            begin=begin,
        )
    return joined(what, avoided, phrase("Step back or reset, and lower the rate."))
