"""What a learner hands in: one file with the lesson, the answers, and everything that was done, so that a teacher's
Glassbox can do it again.

From the records of a file to the core's messages and back. `core.lessons.replay` does the actions again; nothing that
the file claims is believed where that can be found out by doing it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated, Final, Literal

import msgspec
from msgspec import UNSET, Meta, Struct, UnsetType, structs

from core.errors import FileError
from core.experiment.experiment import Experiment
from core.experiment.spec import MAX_HIDDEN_LAYERS
from core.explain.target import Target
from core.io.experiment import schema
from core.io.experiment.json_text import check_for_duplicates, check_size, parsed
from core.io.experiment.packing import ExperimentTable, layers_of, sizes_of
from core.io.experiment.schema import Count, Name, Small, Word
from core.io.experiment.unpacking import UnpackedExperiments, parameters_in
from core.lessons.course import MAX_ANSWER, Progress
from core.lessons.goal_quantities import Happened
from core.lessons.lesson import MAX_STEPS, Lesson
from core.model.network import Parameters
from core.training import messages
from core.training.action_log import MAX_ACTIONS, Action, ActionsTaken, Divergence
from core.training.step_position import Phase, PhaseKind, StepPosition, StepSize

SUFFIX = ".handin"
FORMAT: Final = "glassbox-handin"
VERSION: Final = 1
MAX_BYTES = 50_000_000
MAX_CODE = 200_000
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


class WentTo(_Stepping, tag="go_to", kw_only=True):
    """The run went to another iteration."""

    iteration: Count
    position: Position = Position()


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
    nodes: list[Node]
    entries: Annotated[list[Entry], Meta(max_length=MAX_ACTIONS + 1)]
    iteration: Count
    loss: float | None = None
    start_weights: list[schema.Layer] | UnsetType = UNSET


class HandIn(Struct, forbid_unknown_fields=True, omit_defaults=True, kw_only=True):
    """All of it. ``code`` is the learner's own, where the lesson has any."""

    format: Literal["glassbox-handin"] = FORMAT
    version: Literal[1] = VERSION
    learner: Annotated[str, Meta(max_length=200)] = ""
    lesson: Lesson
    progress: Progress
    sittings: Annotated[list[Sitting], Meta(max_length=MAX_SITTINGS)]
    code: Annotated[str, Meta(max_length=MAX_CODE)] = ""


@dataclass(frozen=True, slots=True, eq=False)
class SittingStart:
    """What a sitting began with."""

    step: int
    experiment: Experiment
    start_weights: Parameters | None


def sitting_of(start: SittingStart, taken: ActionsTaken, iteration: int, loss: float | None) -> Sitting:
    """The record of a sitting.

    Raises
    ------
    FileError
        If more was done than can be kept.
    """
    if taken.is_cut:
        raise FileError("the lesson", "", "more was changed than can be handed in. Begin the lesson again.")
    table = ExperimentTable(start.experiment)
    entries = [_entry(action, table) for action in taken.actions]
    return Sitting(
        step=start.step,
        experiment=table.own_experiment(),
        data=table.own_data(),
        other_points=table.other_points(),
        other_experiments=table.other_experiments(),
        node=taken.node,
        nodes=list(taken.nodes),
        entries=[entry for entry in entries if entry is not None],
        iteration=iteration,
        loss=loss,
        start_weights=UNSET if start.start_weights is None else layers_of(start.start_weights),
    )


def encode_hand_in(hand_in: HandIn) -> bytes:
    """The contents of its file."""
    return msgspec.json.format(msgspec.json.encode(hand_in), indent=1) + b"\n"


def decode_hand_in(data: bytes, source: str) -> HandIn:
    """What is in the contents of a file.

    Raises
    ------
    FileError
        If it is not a hand-in: the first thing that is wrong, and where.
    """
    if data.lstrip()[:1] != b"{":
        raise FileError(source, "", "is empty." if not data.strip() else "is not a Glassbox hand-in.")
    head = parsed(data, schema.Head, source)
    if head.format != FORMAT:
        raise FileError(source, "format", f'must be "{FORMAT}": this is another kind of file.')
    if head.version > VERSION:
        reason = f"was written by a newer Glassbox (version {head.version}; this one reads version {VERSION})."
        raise FileError(source, "version", reason)
    check_size(data, source)
    hand_in = parsed(data, HandIn, source)
    check_for_duplicates(data, source)
    if len(hand_in.progress.records) != len(hand_in.lesson.steps):
        reason = f"has {len(hand_in.progress.records)} steps; the lesson has {len(hand_in.lesson.steps)}."
        raise FileError(source, "progress.records", reason)
    return hand_in


def start_and_actions(sitting: Sitting, place: str) -> tuple[SittingStart, tuple[Action, ...]]:
    """What a sitting began with, and what was done.

    Raises
    ------
    FileError
        If its records do not fit together.
    """
    tables = UnpackedExperiments(
        sitting.experiment, sitting.data, sitting.other_points, sitting.other_experiments, f"{place}."
    )
    own = tables.all[0]
    weights = _parameters(sitting.start_weights, own, f"{place}.start_weights")
    actions = tuple(
        _action(entry, tables.all, f"{place}.entries[{number}]") for number, entry in enumerate(sitting.entries)
    )
    return SittingStart(sitting.step, own, weights), actions


def _parameters(layers: list[schema.Layer] | UnsetType, experiment: Experiment, place: str) -> Parameters | None:
    return None if layers is UNSET else parameters_in(layers, sizes_of(experiment), place)


def _entry(action: Action, table: ExperimentTable) -> Entry | None:
    """The record of an action; None for what only changes what is seen."""
    at, what = action.iteration, action.what
    node, name = _node_and_name(what)
    match what:
        case messages.Note():
            return structs.replace(what.content, at=at) if isinstance(what.content, LessonNote) else None
        case messages.Reconfigure():
            weights = UNSET if what.start_weights is None else layers_of(what.start_weights)
            number = table.number(what.experiment)
            return Changed(at=at, node=node, name=name, experiment=number, restart=what.restart, start_weights=weights)
        case messages.SetParameters():
            return WeightsSet(at=at, node=node, name=name, layers=layers_of(what.parameters))
        case messages.SetEntry():
            layer, row, column = what.layer, what.row, what.column
            return EntrySet(at=at, node=node, name=name, layer=layer, row=row, column=column, value=what.value)
        case messages.Reset():
            return WasReset(at=at, node=node, name=name)
        case messages.GoTo():
            position = Position.of(what.position)
            return WentTo(at=at, node=node, name=name, iteration=what.iteration, position=position)
        case messages.StepBack():
            return SteppedBack(at=at, size=what.size.value)
        case messages.MoveTo():
            return Moved(at=at, node=what.node)
        case messages.AddRun():
            return RunAdded(at=at, experiment=table.number(what.experiment), iterations=what.iterations, node=what.node)
        case messages.TakeBack():
            return StepTakenBack(at=at, node=what.node)
        case messages.Forget():
            return Forgotten(at=at, nodes=list(what.nodes), untrained_only=what.untrained_only)
        case Divergence():
            return Diverged(at=at)
    return None


def _node_and_name(what: object) -> tuple[int | None, str]:
    target = getattr(what, "target", None)
    return (None, "") if target is None else (target.node, target.name)


def _action(entry: Entry, experiments: Sequence[Experiment], place: str) -> Action:
    """The action of a record."""
    if isinstance(entry, LessonNote):
        return Action(entry.at, messages.Note(entry))
    what: messages.Edit | Divergence
    match entry:
        case Changed():
            experiment = _chosen(experiments, entry.experiment, place)
            weights = _parameters(entry.start_weights, experiment, f"{place}.start_weights")
            what = messages.Reconfigure(experiment, entry.target, entry.restart, weights)
        case WeightsSet():
            what = messages.SetParameters(_any_parameters(entry.layers, place), entry.target)
        case EntrySet():
            what = messages.SetEntry(entry.layer, entry.row, entry.column, entry.value, entry.target)
        case WasReset():
            what = messages.Reset(entry.target)
        case WentTo():
            what = messages.GoTo(entry.iteration, entry.target, entry.position.position)
        case SteppedBack():
            what = messages.StepBack(StepSize(entry.size))
        case Moved():
            what = messages.MoveTo(entry.node)
        case RunAdded():
            what = messages.AddRun(_chosen(experiments, entry.experiment, place), entry.iterations, entry.node)
        case StepTakenBack():
            what = messages.TakeBack(entry.node)
        case Forgotten():
            what = messages.Forget(tuple(entry.nodes), untrained_only=entry.untrained_only)
        case Diverged():
            what = Divergence()
    return Action(entry.at, what)


def _any_parameters(layers: list[schema.Layer], place: str) -> Parameters:
    """Weights for whatever network there is then; their own shapes have to fit together."""
    if not layers or not layers[0].W or not layers[0].W[0]:
        raise FileError("", f"{place}.layers", "has a layer without weights.")
    sizes = (len(layers[0].W[0]), *(len(layer.W) for layer in layers))
    return parameters_in(layers, sizes, f"{place}.layers")


def _chosen(experiments: Sequence[Experiment], number: int, place: str) -> Experiment:
    if number >= len(experiments):
        reason = f"is {number}, but the last one is number {len(experiments) - 1}."
        raise FileError("", f"{place}.experiment", reason)
    return experiments[number]
