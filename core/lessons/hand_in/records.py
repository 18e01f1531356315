"""What a learner hands in, as the records of its file: the lesson, the answers, and everything that was done.

They know nothing of the core's own objects, which `core.lessons.hand_in.packing` does.
"""

from __future__ import annotations

from typing import Annotated, Final, Literal

from msgspec import UNSET, Meta, Struct, UnsetType

from core.experiment.one_difference import Difference, NoDifference, SettingDifference, WeightDifference
from core.experiment.spec import MAX_HIDDEN_LAYERS
from core.explain.target import Target
from core.io.experiment import schema
from core.io.experiment.schema import Count, Name, Small, Word
from core.lessons.course import MAX_ANSWER, Progress
from core.lessons.lesson import MAX_STEPS, Lesson
from core.lessons.moment import Happened
from core.training import messages
from core.training.action_log import MAX_ACTIONS
from core.training.comparison import MAX_FORKS
from core.training.step_position import Phase, PhaseKind, StepPosition

SUFFIX = ".handin"
FORMAT: Final = "glassbox-handin"
VERSION: Final = 1
MAX_BYTES = 50_000_000
MAX_SITTINGS = 100

Node = Annotated[int, Meta(ge=-(2**31), le=2**31 - 1)]
Step = Annotated[int, Meta(ge=0, lt=MAX_STEPS)]


class Position(Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True):
    """Where within an iteration a run stands; nothing of it is given between two iterations."""

    phase: PhaseKind = "rest"
    layer: Annotated[int, Meta(ge=0, le=MAX_HIDDEN_LAYERS + 1)] = 0
    examples_done: Small = 0

    @classmethod
    def of(cls, position: StepPosition) -> Position:
        """The record of a position."""
        return cls(position.phase.kind, position.phase.layer, position.examples_done)

    @property
    def position(self) -> StepPosition:
        """The position of the record."""
        return StepPosition(Phase(self.phase, self.layer), self.examples_done)


class Done(Struct, forbid_unknown_fields=True, omit_defaults=True, tag_field="do", kw_only=True):
    """Something that was done while the run stood at an iteration."""

    at: Count = 0


# What a lesson notes between the actions


class Begun(Done, tag="begun", kw_only=True):
    """A step of the lesson began with the picture of this iteration."""

    step: Step
    iteration: Count


class PointedAt(Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True):
    """A `Target`."""

    kind: Word
    layer: Small = 0
    unit: Small | None = None
    source: Small | None = None
    example: Small | None = None


class Reached(Done, tag="reached", kw_only=True):
    """The goal of a step was seen to hold in the picture of this iteration. What was opened, pressed and pointed at
    since the step began cannot be found out by a replay."""

    step: Step
    iteration: Count
    position: Position = Position()
    opened: list[Word] = []
    pressed: list[Word] = []
    pointed: list[PointedAt] = []
    is_answered: bool = False
    right_code: list[Word] = []
    own_iterations: Count = 0

    @classmethod
    def of(cls, step: int, iteration: int, position: StepPosition, happened: Happened) -> Reached:
        """The record of a goal that was seen to hold."""
        pointed = [PointedAt(one.kind, one.layer, one.unit, one.source, one.example) for one in happened.pointed]
        return cls(
            step=step,
            iteration=iteration,
            position=Position.of(position),
            opened=sorted(happened.opened),
            pressed=sorted(happened.pressed),
            pointed=pointed,
            is_answered=happened.is_answered,
            right_code=sorted(happened.right_code),
            own_iterations=happened.own_iterations,
        )

    @property
    def happened(self) -> Happened:
        """What had happened."""
        targets = (Target(one.kind, one.layer, one.unit, one.source, one.example) for one in self.pointed)  # type: ignore[arg-type]
        return Happened(
            frozenset(self.opened),
            frozenset(self.pressed),
            frozenset(targets),
            self.is_answered,
            frozenset(self.right_code),
            self.own_iterations,
        )


class Answered(Done, tag="answered", kw_only=True):
    """An answer was given to a step's question, with the picture of this iteration on the screen."""

    step: Step
    iteration: Count
    text: Annotated[str, Meta(max_length=MAX_ANSWER)]
    is_right: bool
    position: Position = Position()


LessonNote = Begun | Reached | Answered


# What was done


class _Stepping(Done, kw_only=True):
    """A step of the history: the node it leads to, and its name."""

    node: Node | None = None
    name: Name = ""

    @property
    def target(self) -> messages.TargetNode | None:
        """Of the message."""
        return None if self.node is None else messages.TargetNode(self.node, self.name)


class Changed(_Stepping, tag="change", kw_only=True):
    """The experiment was changed to the one of this number."""

    experiment: Small
    restart: bool = False
    start_weights: list[schema.Layer] | UnsetType = UNSET


class WeightsSet(_Stepping, tag="set_weights", kw_only=True):
    """All weights and biases were given others."""

    layers: list[schema.Layer]


class EntrySet(_Stepping, tag="set_entry", kw_only=True):
    """One weight was given a value, or one bias where there is no column."""

    layer: Small
    row: Small
    column: Small | None = None
    value: float


class WasReset(_Stepping, tag="reset", kw_only=True):
    """The run went back to its start."""

    draws_weights: bool = False


class WentTo(_Stepping, tag="go_to", kw_only=True):
    """The run went to another iteration."""

    iteration: Count
    position: Position = Position()


class TrainedWith(_Stepping, tag="train_with", kw_only=True):
    """The learner's code makes the iterations from here on, or no longer."""

    is_own: bool


class Fork(Struct, forbid_unknown_fields=True, frozen=True, omit_defaults=True):
    """A run beside the present one, and the one thing in which it differs: a field of the spec, or a weight, which has
    a layer; nothing where neither is given."""

    key: Node
    field: Word = ""
    value: str | int | float | bool | list[int | str] | None = None
    layer: Small = 0
    row: Small = 0
    column: Small | None = None

    @classmethod
    def of(cls, key: int, difference: Difference) -> Fork:
        """The record of a fork."""
        match difference:
            case SettingDifference(field, value):
                return cls(key, field, list(value) if isinstance(value, tuple) else value)
            case WeightDifference(layer, row, column, value):
                return cls(key, "", value, layer, row, column)
        return cls(key)

    @property
    def difference(self) -> Difference:
        """What it differs in."""
        if self.field:
            return SettingDifference(self.field, tuple(self.value) if isinstance(self.value, list) else self.value)
        if self.layer and isinstance(self.value, int | float):
            return WeightDifference(self.layer, self.row, self.column, float(self.value))
        return NoDifference()


class Compared(_Stepping, tag="compare", kw_only=True):
    """The run was compared with these from here on; with none, no longer."""

    forks: Annotated[list[Fork], Meta(max_length=MAX_FORKS)]
    by_time: bool = False


class ForkAdopted(_Stepping, tag="adopt", kw_only=True):
    """One of them became the run, at an iteration."""

    key: Node
    iteration: Count | None = None


class SteppedBack(Done, tag="step_back", kw_only=True):
    """One step back."""

    size: Literal["phase", "example", "iteration", "epoch"]


class Moved(Done, tag="move", kw_only=True):
    """Another node of the history: undo, redo, or a return to an earlier run."""

    node: Node


class RunAdded(Done, tag="add_run", kw_only=True):
    """An experiment was trained beside the run."""

    experiment: Small
    iterations: Count
    node: Node


class StepTakenBack(Done, tag="take_back", kw_only=True):
    """A step that led nowhere."""

    node: Node


class Forgotten(Done, tag="forget", kw_only=True):
    """Nodes were given up."""

    nodes: list[Node]
    untrained_only: bool = False


class Diverged(Done, tag="diverge", kw_only=True):
    """The next iteration overflowed."""


Entry = (
    LessonNote
    | Changed
    | WeightsSet
    | EntrySet
    | WasReset
    | WentTo
    | TrainedWith
    | Compared
    | ForkAdopted
    | SteppedBack
    | Moved
    | RunAdded
    | StepTakenBack
    | Forgotten
    | Diverged
)


class Sitting(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """The lesson from where it was set up to where it was left.

    Attributes
    ----------
    step : int
        The step it began with.
    experiment, data, other_points, other_experiments
        The tables of experiments; number 0 is what was set up.
    start_weights : list of Layer, optional
        What it was set up with, where they were given.
    node, nodes
        As in `ActionsTaken`.
    entries : list of Entry
    iteration : int
        Where the run stood at the end.
    loss : float or None
        Over the training examples, at the end.
    """

    step: Step
    experiment: schema.Network
    data: schema.Data
    other_points: list[schema.ChangedPoints]
    other_experiments: list[schema.OtherExperiment]
    node: Node
    nodes: Annotated[list[Node], Meta(max_length=MAX_ACTIONS)]
    entries: Annotated[list[Entry], Meta(max_length=MAX_ACTIONS + 1)]
    iteration: Count
    loss: float | None = None
    start_weights: list[schema.Layer] | UnsetType = UNSET


class HandIn(Struct, forbid_unknown_fields=True, kw_only=True):
    """All of it. ``code`` is the learner's own, where the lesson has any."""

    format: Literal["glassbox-handin"] = FORMAT
    version: Literal[1] = VERSION
    learner: Annotated[str, Meta(max_length=200)] = ""
    lesson: Lesson
    progress: Progress
    sittings: Annotated[list[Sitting], Meta(max_length=MAX_SITTINGS)]
    code: Annotated[str, Meta(max_length=schema.MAX_CODE)] = ""
