"""From what was done in a lesson to the records of a file, and back, so that a teacher's Glassbox can do it again.

Nothing that the file claims is believed where `core.lessons.hand_in.replay` can find it out.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import msgspec
from msgspec import UNSET, UnsetType, structs

from core.errors import FileError
from core.experiment.experiment import Experiment
from core.io.experiment import schema
from core.io.experiment.json_text import check_for_duplicates, check_size, parsed
from core.io.experiment.packing import ExperimentTable, layers_of, sizes_of
from core.io.experiment.unpacking import UnpackedExperiments, parameters_in
from core.lessons.hand_in.records import (
    FORMAT,
    VERSION,
    Changed,
    Compared,
    Diverged,
    Entry,
    EntrySet,
    Forgotten,
    Fork,
    ForkAdopted,
    HandIn,
    LessonNote,
    Moved,
    Position,
    RunAdded,
    Sitting,
    SteppedBack,
    StepTakenBack,
    TrainedWith,
    WasReset,
    WeightsSet,
    WentTo,
)
from core.lessons.lesson_file import check_lesson
from core.lessons.setup import check_network
from core.model.network import Parameters
from core.sentences import phrase, sentence
from core.training import messages
from core.training.action_log import Action, ActionsTaken, Divergence
from core.training.run import OwnIteration
from core.training.step_position import StepSize


@dataclass(frozen=True, slots=True, eq=False)
class SittingStart:
    """What a sitting began with."""

    step: int
    experiment: Experiment
    start_weights: Parameters | None


def sitting_of(start: SittingStart, taken: ActionsTaken) -> Sitting:
    """The record of a sitting.

    Raises
    ------
    FileError
        If more was done than can be kept.
    """
    if taken.is_cut:
        raise FileError(
            phrase("the lesson"), "", phrase("more was changed than can be handed in. Begin the lesson again.")
        )
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
        iteration=taken.iteration,
        loss=taken.loss,
        start_weights=UNSET if start.start_weights is None else layers_of(start.start_weights),
    )


def encode_hand_in(hand_in: HandIn) -> bytes:
    """The contents of its file."""
    try:
        text = msgspec.json.encode(hand_in)
    except UnicodeEncodeError:  # half a character in a name or in code, which no file takes
        text = json.dumps(msgspec.to_builtins(hand_in), ensure_ascii=False).encode(errors="replace")
    return msgspec.json.format(text, indent=1) + b"\n"


def decode_hand_in(data: bytes, source: str) -> HandIn:
    """What is in the contents of a file.

    Raises
    ------
    FileError
        If it is not a hand-in: the first thing that is wrong, and where.
    """
    if data.lstrip()[:1] != b"{":
        raise FileError(source, "", phrase("is empty.") if not data.strip() else phrase("is not a Glassbox hand-in."))
    head = parsed(data, schema.Head, source)
    if head.format != FORMAT:
        raise FileError(source, "format", sentence('must be "{format}": this is another kind of file.', format=FORMAT))
    if head.version > VERSION:
        reason = sentence(
            "was written by a newer Glassbox (version {newer}; this one reads version {known}).",
            newer=head.version,
            known=VERSION,
        )
        raise FileError(source, "version", reason)
    check_size(data, source)
    hand_in = parsed(data, HandIn, source)
    check_for_duplicates(data, source)
    if len(hand_in.progress.records) != len(hand_in.lesson.steps):
        reason = sentence(
            "has {n} steps; the lesson has {n_steps}.",
            n=len(hand_in.progress.records),
            n_steps=len(hand_in.lesson.steps),
        )
        raise FileError(source, "progress.records", reason)
    check_lesson(hand_in.lesson, source, place="lesson", knows_files=False)
    return hand_in


def start_and_actions(
    sitting: Sitting, place: str, own: OwnIteration | None = None
) -> tuple[SittingStart, tuple[Action, ...]]:
    """What a sitting began with, and what was done; ``own`` makes the iterations that the learner's code made, and
    without it the network's own update.

    Raises
    ------
    FileError
        If its records do not fit together.
    """
    tables = UnpackedExperiments(
        sitting.experiment, sitting.data, sitting.other_points, sitting.other_experiments, f"{place}."
    )
    begun = tables.all[0]
    for number, experiment in enumerate(tables.all):
        check_network(experiment, "", f"{place}.other_experiments[{number - 1}]" if number else f"{place}.experiment")
    weights = _parameters(sitting.start_weights, begun, f"{place}.start_weights")
    actions = tuple(
        _action(entry, tables.all, own, f"{place}.entries[{number}]") for number, entry in enumerate(sitting.entries)
    )
    return SittingStart(sitting.step, begun, weights), actions


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
            return WasReset(at=at, node=node, name=name, draws_weights=what.draws_weights)
        case messages.TrainWith():
            return TrainedWith(at=at, node=node, name=name, is_own=what.own is not None)
        case messages.SetForks():
            forks = [Fork.of(key, difference) for key, difference in what.forks]
            return Compared(at=at, node=node, name=name, forks=forks, by_time=what.by_time)
        case messages.AdoptFork():
            return ForkAdopted(at=at, node=node, name=name, key=what.key, iteration=what.iteration)
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


def _action(entry: Entry, experiments: Sequence[Experiment], own: OwnIteration | None, place: str) -> Action:
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
            what = messages.Reset(entry.target, entry.draws_weights)
        case TrainedWith():
            what = messages.TrainWith(own if entry.is_own else None, entry.target)
        case Compared():
            forks = tuple((fork.key, fork.difference) for fork in entry.forks)
            what = messages.SetForks(forks, entry.by_time, entry.target)
        case ForkAdopted():
            what = messages.AdoptFork(entry.key, entry.target, entry.iteration)
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
        raise FileError("", f"{place}.layers", phrase("has a layer without weights."))
    sizes = (len(layers[0].W[0]), *(len(layer.W) for layer in layers))
    return parameters_in(layers, sizes, f"{place}.layers")


def _chosen(experiments: Sequence[Experiment], number: int, place: str) -> Experiment:
    if number >= len(experiments):
        reason = sentence(
            "is {number}, but the last one is number {n_experiments}.",
            number=number,
            n_experiments=len(experiments) - 1,
        )
        raise FileError("", f"{place}.experiment", reason)
    return experiments[number]
