"""A hand-in done again: each sitting from what the lesson sets up, action by action, with the goals judged on the way.

What comes out is what a teacher can rely on; the file's own claims stand beside it. It knows neither files nor the
window.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial

import numpy as np

from core.errors import InvalidInputError, NonFiniteError, error_sentence
from core.lessons.course import Course, Progress
from core.lessons.goal_quantities import MomentFacts
from core.lessons.hand_in.answers import judged_again
from core.lessons.hand_in.packing import SittingStart, start_and_actions
from core.lessons.hand_in.records import Answered, Begun, HandIn, LessonNote, Reached
from core.lessons.lesson import Lesson, Start
from core.lessons.moment import Happened, Moment
from core.lessons.setup import setup_of
from core.sentences import phrase, sentence
from core.training.action_log import Action, Divergence
from core.training.boundary import UnitMapper
from core.training.messages import MoveTo, Note
from core.training.run import OwnIteration
from core.training.run_tree import RunTree
from core.training.snapshot import Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.training_session import TrainingSession

TIME_LIMIT_S = 60.0
MAX_MEMORY = 500_000_000
"""Of the moments that can be returned to, in bytes; the window gives them up far below."""

_SAME_LOSS = 1e-6


@dataclass(frozen=True, slots=True)
class CheckedStep:
    """A step of a lesson that was handed in.

    Attributes
    ----------
    is_claimed, is_passed : bool
        Whether the file says that it was passed, and whether the replay passes it.
    n_answers : int
        How many answers were given.
    is_answered : bool
        Whether one of them is right.
    n_hints : int
    slips : tuple of str
        Named in the answers.
    """

    is_claimed: bool
    is_passed: bool
    n_answers: int
    is_answered: bool
    n_hints: int
    slips: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Checked:
    """A hand-in that was done again.

    Attributes
    ----------
    steps : tuple of CheckedStep
    problem : str
        Why it cannot be done again to its end, or where the end differs, as a sentence; empty where all is the same.
    """

    steps: tuple[CheckedStep, ...]
    problem: str = ""

    @property
    def n_passed(self) -> int:
        """Steps that the replay passes."""
        return sum(step.is_passed for step in self.steps)


class _TimeIsUpError(Exception):
    pass


@dataclass(frozen=True, slots=True)
class CodeRunner:
    """Runs the learner's code.

    Attributes
    ----------
    right_functions : callable
        Which functions of some code are right, for the network of a moment.
    iteration_of : callable
        What makes an iteration with some code.
    """

    right_functions: Callable[[str, Snapshot], frozenset[str]]
    iteration_of: Callable[[str], OwnIteration]


def check_hand_in(
    hand_in: HandIn,
    limit_s: float = TIME_LIMIT_S,
    clock: Callable[[], float] = time.monotonic,
    runner: CodeRunner | None = None,
) -> Checked:
    """Do everything again, and judge it.

    Parameters
    ----------
    hand_in : HandIn
    limit_s : float
        Seconds that it may take.
    clock : callable, optional
    runner : CodeRunner, optional
        Without it, what the file says of the learner's code is taken as it is, and the network's own update makes the
        iterations that the code made.

    Raises
    ------
    FileError
        If the records do not fit together; its source is empty.
    """
    deadline = clock() + limit_s
    lesson, found = hand_in.lesson, _Found(len(hand_in.lesson.steps))
    own = None if runner is None else runner.iteration_of(hand_in.code)
    right_functions = None if runner is None else partial(runner.right_functions, hand_in.code)
    problem = ""
    begun: dict[int, Snapshot] = {}
    for number, sitting in enumerate(hand_in.sittings):
        place = f"sittings[{number}]"
        start, actions = start_and_actions(sitting, place, own)
        if not _begins_as_lesson(start, lesson) and not _goes_on(start, begun.get(start.step)):
            problem = problem or sentence("{place} begins with another experiment than the lesson.", place=place)
        replayed = _Replay(lesson, start, found, lambda: clock() > deadline, right_functions)
        try:
            replayed.begin(sitting.node, sitting.nodes)
            replayed.do_all(actions, sitting.iteration)
            problem = problem or replayed.difference(sitting.loss)
        except (InvalidInputError, NonFiniteError) as error:
            problem = problem or sentence(
                "{place} cannot be done again: {reason}", place=place, reason=error_sentence(error)
            )
        except _TimeIsUpError:
            return Checked(
                _steps(lesson, hand_in.progress, found),
                sentence("takes longer than {limit_s:g} s to do again.", limit_s=limit_s),
            )
        begun |= replayed.begun
    return Checked(_steps(lesson, hand_in.progress, found), problem)


class _Found:
    """What the replays found so far, step by step."""

    def __init__(self, n_steps: int) -> None:
        self.reached = [False] * n_steps
        self.answered = [False] * n_steps
        self.is_judged = [False] * n_steps


class _Replay:
    """One sitting that is done again; without ``right_functions`` what the file says of the learner's code is kept."""

    def __init__(
        self,
        lesson: Lesson,
        start: SittingStart,
        found: _Found,
        is_late: Callable[[], bool],
        right_functions: Callable[[Snapshot], frozenset[str]] | None,
    ) -> None:
        self._lesson = lesson
        self._found = found
        self._start = start
        self._is_late = is_late
        self._mapper = UnitMapper()
        self._session = TrainingSession(start.experiment, lambda record: None, lambda *way: is_late())
        self.begun: dict[int, Snapshot] = {}
        self._seen: dict[int, Snapshot] = {}
        self._old_nodes: frozenset[int] = frozenset()
        self._right_functions = right_functions

    def begin(self, node: int, nodes: Sequence[int]) -> None:
        """Stand where the lesson sets its experiment up, at the same node of the history."""
        session, start = self._session, self._start
        if start.start_weights is not None:
            session.trainer.reconfigure(start.experiment.spec, start.experiment.data, start_weights=start.start_weights)
        now = session.capture()
        session.tree = RunTree(node, now)
        for other in nodes:
            if other != node:
                session.tree.insert(other, now, 0)
        self._old_nodes = frozenset(nodes) - {node}

    def do_all(self, actions: Sequence[Action], end: int) -> None:
        """Every action at its iteration, with training in between and after the last one."""
        for place, action in enumerate(actions):
            self._train_to(action.iteration, _wanted(actions[place:]))
            if isinstance(action.what, Note):
                self._take_note(action.what.content)
            else:
                self._do(action.what)
        if self._session.trainer.iteration < end:
            self._train(end)

    def difference(self, loss: float | None) -> str:
        """How its end differs from what was handed in; empty where it does not."""
        now = self._session.trainer.train_loss
        if loss is None or now is None or math.isclose(loss, now, rel_tol=_SAME_LOSS, abs_tol=_SAME_LOSS):
            return ""
        iteration = self._session.trainer.iteration
        return sentence(
            "at iteration {iteration} the loss is {now:.6g}; the file says {loss:.6g}.",
            iteration=iteration,
            now=now,
            loss=loss,
        )

    def _train_to(self, end: int, wanted: frozenset[int]) -> None:
        """Up to where an action was made, keeping the moments that notes speak of."""
        begin = self._session.trainer.iteration
        for iteration in sorted({end, *(one for one in wanted if begin <= one <= end)}):
            self._train(iteration)
            if iteration in wanted:
                self._seen[iteration] = self._snapshot()

    def _train(self, iteration: int) -> None:
        session = self._session
        if iteration < session.trainer.iteration:
            raise InvalidInputError(
                "entries", sentence("go back to iteration {iteration} without a step back.", iteration=iteration)
            )
        if iteration > session.trainer.iteration:
            session.stepper.rest()
            trainer = session.trainer
            session.train(lambda: trainer.iteration >= iteration or self._is_late())
        if self._is_late():
            raise _TimeIsUpError

    def _do(self, what: object) -> None:
        if isinstance(what, Divergence):
            self._diverge()
        elif isinstance(what, MoveTo) and what.node in self._old_nodes:
            raise InvalidInputError("entries", phrase("return to a run from before the lesson."))
        else:
            self._session.do(what)  # type: ignore[arg-type]
            if self._session.tree.n_bytes > MAX_MEMORY:
                raise InvalidInputError("entries", phrase("need more memory than a lesson does."))

    def _diverge(self) -> None:
        session = self._session
        begin = session.trainer.iteration
        try:
            session.train(lambda: session.trainer.iteration > begin)
        except NonFiniteError:
            session.note_divergence()
            return
        raise InvalidInputError(
            "entries", sentence("say that iteration {iteration} overflows, which it does not.", iteration=begin + 1)
        )

    def _take_note(self, note: object) -> None:
        assert isinstance(note, LessonNote)
        if note.step >= len(self._lesson.steps):
            raise InvalidInputError(
                "entries", sentence("speak of step {step}, which the lesson does not have.", step=note.step + 1)
            )
        moment = self._seen.get(note.iteration) or self._snapshot()
        if isinstance(note, Begun):
            self.begun[note.step] = moment
        elif isinstance(note, Reached):
            self._judge(note, moment)
        else:
            self._judge_answer(note, moment)

    def _judge(self, note: Reached, moment: Snapshot) -> None:
        goal, begun = self._lesson.goal(note.step), self.begun.get(note.step)
        if goal is None or begun is None:
            return
        seen = replace(moment, position=note.position.position)
        facts = MomentFacts(Moment(seen, self._happened(note, moment)), Moment(begun, Happened()))
        self._found.reached[note.step] |= goal.holds(facts)

    def _happened(self, note: Reached, moment: Snapshot) -> Happened:
        """What had happened, the learner's code as it is found to be."""
        happened = note.happened
        if self._right_functions is None or not happened.right_code:
            return happened
        right = happened.right_code & self._right_functions(moment)
        return replace(happened, right_code=right, own_iterations=happened.own_iterations if right else 0)

    def _judge_answer(self, note: Answered, moment: Snapshot) -> None:
        is_right = judged_again(self._lesson, note, moment)
        if is_right is not None:
            self._found.is_judged[note.step] = True
            self._found.answered[note.step] |= is_right

    def _snapshot(self) -> Snapshot:
        """The moment as the window would show it."""
        session = self._session
        picture = build_snapshot(
            session.trainer,
            self._mapper,
            session.recorder.curves(),
            session.experiment,
            position=session.stepper.position,
        )
        return replace(picture, marks=session.marks.all, branches=session.tree.branches)


def _begins_as_lesson(start: SittingStart, lesson: Lesson) -> bool:
    """Whether a sitting begins with what the lesson, or a step of it, sets up. What the lesson takes from an experiment
    file beside it cannot be known here."""
    starts = [lesson.start, *(step.start for step in lesson.steps if step.start is not None)]
    return any(one.file or _is_set_up_by(one, start) for one in starts)


def _goes_on(start: SittingStart, begun: Snapshot | None) -> bool:
    """Whether a sitting takes a step up again with the network with which it began in an earlier one."""
    if begun is None or start.start_weights is None or start.experiment != begun.experiment:
        return False
    now, then = start.start_weights, begun.parameters
    pairs = zip((*now.weights, *now.biases), (*then.weights, *then.biases), strict=True)
    return all(np.allclose(one, other, rtol=_SAME_LOSS, atol=_SAME_LOSS) for one, other in pairs)


def _is_set_up_by(one: Start, start: SittingStart) -> bool:
    wanted = setup_of(one)
    weights, given = wanted.parameters, start.start_weights
    is_same = weights is given if weights is None or given is None else weights.equals(given)
    return is_same and wanted.experiment == start.experiment


def _wanted(actions: Sequence[Action]) -> frozenset[int]:
    """The iterations of which the next notes speak. A note may come after an edit that was made while it was on its
    way."""
    wanted, n_edits = set(), 0
    for action in actions:
        if isinstance(action.what, Note):
            assert isinstance(action.what.content, LessonNote)
            wanted.add(action.what.content.iteration)
        else:
            n_edits += 1
            if n_edits > 2:
                break
    return frozenset(wanted)


def _steps(lesson: Lesson, progress: Progress, found: _Found) -> tuple[CheckedStep, ...]:
    """What the file says of each step beside what was found."""
    checked = []
    claimed = Course(lesson, progress).passed
    for number, (step, record) in enumerate(zip(lesson.steps, progress.records, strict=True)):
        # A sketch was judged in the window; a replay does not judge it again.
        is_right = any(answer.is_right for answer in record.answers)
        is_answered = found.answered[number] if found.is_judged[number] else is_right
        is_done = step.question is None or is_answered or (step.question.is_prediction and bool(record.answers))
        is_reached = found.reached[number] if step.goal else claimed[number]
        checked.append(
            CheckedStep(
                is_claimed=claimed[number],
                is_passed=is_reached and is_done,
                n_answers=len(record.answers),
                is_answered=is_answered,
                n_hints=record.hints,
                slips=tuple(answer.slip for answer in record.answers if answer.slip),
            )
        )
    return tuple(checked)
