"""A lesson played without a window, with other seeds of weights and points: which of its goals are reached."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass, field, replace
from typing import Any

from core.errors import NonFiniteError
from core.lessons.course import Answer, Course
from core.lessons.lesson import Lesson, Start
from core.lessons.library import FOLDER
from core.lessons.moment import Happened
from core.lessons.setup import setup_of
from core.training.messages import GoTo, Reconfigure, Reset, SetEntry, SetParameters, TargetNode
from core.training.snapshot import Snapshot, UnitMaps
from core.training.snapshot_builder import build_snapshot
from core.training.step_position import StepSize
from core.training.training_session import TrainingSession

LOOKED_AT_ALL = 20
LOOKED_AT_EVERY = 10
"""The first iterations of a step are looked at one by one, the later ones from time to time: at full speed the window
does not draw each of them either."""

ANOTHER_SEED = 1000
"""New Weights draws from this seed more."""


@dataclass(frozen=True, slots=True)
class Doing:
    """What a learner does in a step until its goal holds.

    Attributes
    ----------
    iterations : int
        Run makes so many at most.
    changes : Mapping
        Settings that are changed first.
    resets : bool
        Reset is pressed then.
    tries : int
        How often it is tried: before each but the first, New Weights is pressed.
    phases : int
        So many steps of a phase are made first at most, each of them looked at.
    goes_to_lowest_test_loss : bool
        The timeline is used to go back to where the test loss is lowest.
    weights : sequence of (layer, row, column, value)
        Weights that are typed, all counted from 1; a bias has no column.
    adds_point : bool
        A point is added to the plane.
    happened : Happened
        What else is done.
    """

    iterations: int = 0
    changes: Mapping[str, Any] = field(default_factory=dict)
    resets: bool = False
    tries: int = 1
    phases: int = 0
    goes_to_lowest_test_loss: bool = False
    weights: tuple[tuple[int, int, int | None, float], ...] = ()
    adds_point: bool = False
    happened: Happened = field(default_factory=Happened)


class _NoMaps:
    """Instead of what is costly and what no goal speaks of."""

    def maps(self, *args: object) -> UnitMaps | None:
        return None


class LessonInCore:
    """One learner in one lesson.

    Attributes
    ----------
    session : TrainingSession
    course : Course
    """

    def __init__(self, lesson: Lesson, seed: int | None) -> None:
        self.course = Course(lesson)
        self._seed = seed
        self._node = 0
        self._set_up(lesson.start)

    def do(self, doing: Doing) -> bool:
        """Do what is to be done in the present step, then go on.

        Returns
        -------
        bool
            Whether its goal was reached, or it has none; it did not hold before anything was done.
        """
        course = self.course
        if course.step.start is not None:
            self._set_up(course.step.start)
        course.begin_step(self.snapshot())
        course.note(Happened())
        held_before = course.observe(self.snapshot())
        if course.step.question is not None:
            course.keep_answer(Answer("right", is_right=True))
        course.note(replace(doing.happened, is_answered=course.step.question is not None))
        self._change(doing)
        is_reached = any(map(course.observe, self._moments(doing))) or course.can_go_on
        if course.number + 1 < len(course.lesson.steps):
            course.go_to(course.number + 1)
        return is_reached and not held_before

    def train(self, iterations: int) -> None:
        """Make so many iterations."""
        trainer = self.session.trainer
        end = trainer.iteration + iterations
        self.session.stepper.rest()
        trainer.run(self.session.recorder.on_record, lambda: trainer.iteration >= end)

    def snapshot(self) -> Snapshot:
        """The present moment."""
        session = self.session
        picture = build_snapshot(
            session.trainer,
            _NoMaps(),  # type: ignore[arg-type]
            session.recorder.curves(),
            session.experiment,
            position=session.stepper.position,
        )
        return replace(picture, marks=session.marks.all, branches=session.tree.branches)

    def _set_up(self, start: Start) -> None:
        setup = setup_of(start, FOLDER)
        experiment = setup.experiment
        if self._seed is not None and setup.parameters is None:
            experiment = experiment.with_spec(seed=self._seed)
            if not start.points:
                experiment = experiment.with_data_settings(seed=self._seed)
        self.session = TrainingSession(experiment, lambda record: None)
        if setup.parameters is not None:
            self.session.do(SetParameters(setup.parameters))

    def _change(self, doing: Doing) -> None:
        experiment = self.session.experiment.with_spec(**doing.changes)
        if doing.adds_point:
            experiment = experiment.with_data(experiment.data.with_points_added([[0.0], [-2.0]], [1]))
        if experiment != self.session.experiment:
            self.session.do(Reconfigure(experiment, self._target()))
        for layer, row, column, value in doing.weights:
            self.session.do(SetEntry(layer, row - 1, None if column is None else column - 1, value, self._target()))
        if doing.resets:
            self.session.do(Reset(self._target()))

    def _moments(self, doing: Doing) -> Iterator[Snapshot]:
        """What the window shows meanwhile."""
        if doing.goes_to_lowest_test_loss:
            curve = self.session.recorder.curves().test
            self.session.do(GoTo(int(curve.iterations[curve.lows.argmin()])))
        yield self.snapshot()
        for _ in range(doing.phases):
            self.session.stepper.advance(StepSize.PHASE)
            yield self.snapshot()
        for n_try in range(doing.tries):
            if n_try:
                seed = self.session.experiment.spec.seed + ANOTHER_SEED
                self.session.do(Reconfigure(self.session.experiment.with_spec(seed=seed), self._target(), restart=True))
                yield self.snapshot()
            yield from self._run(doing.iterations)

    def _run(self, iterations: int) -> Iterator[Snapshot]:
        begin = self.session.trainer.iteration
        with suppress(NonFiniteError):
            for iteration in range(begin + 1, begin + iterations + 1):
                self.train(1)
                if iteration - begin <= LOOKED_AT_ALL or iteration % LOOKED_AT_EVERY == 0:
                    yield self.snapshot()
            return
        self.session.note_divergence()
        yield self.snapshot()

    def _target(self) -> TargetNode:
        self._node += 1
        return TargetNode(self._node)


def play(lesson: Lesson, doings: tuple[Doing, ...], seed: int | None = None) -> tuple[bool, ...]:
    """Play a lesson from its start to its end.

    Parameters
    ----------
    lesson : Lesson
    doings : tuple of Doing
        One for each step.
    seed : int, optional
        Of weights and points; without one the lesson's own. Weights and points that the lesson gives stay as they are.

    Returns
    -------
    tuple of bool
        For each step whether its goal was reached.
    """
    learner = LessonInCore(lesson, seed)
    assert len(doings) == len(lesson.steps), f"{lesson.id}: {len(doings)} things are done in {len(lesson.steps)} steps"
    return tuple(learner.do(doing) for doing in doings)
