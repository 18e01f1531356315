"""From a run to the records of a file: every number as it is, and nothing twice that several states share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar

import numpy as np
from msgspec import UNSET, Struct, UnsetType

from core.arrays import FloatArray
from core.data.generators import DataSettings
from core.data.names import PLAIN_NAMES, DataNames
from core.errors import FileError
from core.experiment.experiment import Experiment
from core.experiment.plane_axes import usual_axes
from core.experiment.spec import ExperimentSpec
from core.experiment.targets import n_outputs
from core.io.experiment import schema
from core.io.experiment.points import are_of_one_kind, common_ends, learnt_of, point_rows
from core.io.experiment.schema import FORMAT, MAX_CODE, MAX_NAME, VERSION
from core.model.network import Parameters
from core.model.optimizers import OPTIMIZERS
from core.model.plan import layer_blocks
from core.sentences import phrase, sentence
from core.training.checkpoint import Checkpoint, RandomState
from core.training.resize import layer_sizes
from core.training.run_state import EarlierRun, Mark, RunState, SeriesState

R = TypeVar("R", bound=Struct)

THE_RUN = phrase("the run")
"""Stands for the name of a file that is not written yet."""


def packed(state: RunState) -> schema.ExperimentFile:
    """A run as the records of a file.

    Raises
    ------
    FileError
        If a number of it is not finite, where trained ones are.
    """
    own = state.experiment
    assert (own.spec, own.data) == (state.now.spec, state.now.data)
    shared = _Shared(own, state.now)
    now = _state(state.now, shared, "run.now")
    states = [_state(one, shared, f"run.states[{place}]") for place, one in enumerate(state.states)]
    earlier = _EarlierRuns(state, shared)
    return schema.ExperimentFile(
        format=FORMAT,
        version=VERSION,
        experiment=shared.own_experiment(),
        data=shared.own_data(),
        run=schema.Run(
            latest_iteration=state.latest_iteration,
            marks=[_mark(mark) for mark in state.marks],
            now=now,
            history=_history(state),
            starts=[layers_of(parameters) for parameters in shared.starts],
            other_points=shared.other_points(),
            other_experiments=shared.other_experiments(),
            states=states,
            earlier_states=earlier.states or UNSET,
            earlier_runs=earlier.runs or UNSET,
        ),
        code=_code(state.code) if state.code else UNSET,
    )


def _code(code: str) -> str:
    if len(code) > MAX_CODE:
        reason = sentence(
            "has {n:,} characters; a file holds up to {most:,}. Shorten it, or save it as a .py file.",
            n=len(code),
            most=MAX_CODE,
        )
        raise FileError(phrase("the code of the exercise"), "", reason)
    return _whole(code)


class _EarlierRuns:
    """The earlier runs of a run. A state that several runs have is written with the first of them."""

    def __init__(self, present: RunState, shared: _Shared) -> None:
        self._shared = shared
        self._numbers = {id(one): number for number, one in enumerate(present.states)}
        self.states: list[schema.State] = []
        self.runs = [self._run(one, f"run.earlier_runs[{place}]") for place, one in enumerate(present.earlier)]

    def _run(self, earlier: EarlierRun, place: str) -> schema.EarlierRun:
        run = earlier.run
        return schema.EarlierRun(
            like=earlier.like,
            fork=earlier.fork,
            latest_iteration=run.latest_iteration,
            marks=[_mark(mark) for mark in run.marks],
            now=_state(replace(run.now, context=run.experiment), self._shared, f"{place}.now"),
            history=_history(run),
            states=[self._number(one, place) for one in run.states],
        )

    def _number(self, state: Checkpoint, place: str) -> int:
        if id(state) not in self._numbers:
            self._numbers[id(state)] = len(self._numbers)
            self.states.append(_state(state, self._shared, f"{place}.states"))
        return self._numbers[id(state)]


def sizes_of(experiment: Experiment) -> tuple[int, ...]:
    """(n_0, n_1, …, n_L) of an experiment's network."""
    return layer_sizes(experiment.spec, n_outputs(experiment.spec, experiment.data))


class ExperimentTable:
    """Experiments, numbered in the order in which they are first asked for; the own one is number 0. Nothing is written
    twice that several of them share."""

    def __init__(self, own: Experiment) -> None:
        self._own = own
        self._experiments = [own]
        self._points = [own.data]
        self._n_experiments = {_key(own): 0}
        self._n_points = {id(own.data): 0}

    def number(self, experiment: Experiment) -> int:
        """The number of an experiment."""
        number = self._n_experiments.setdefault(_key(experiment), len(self._experiments))
        if number == len(self._experiments):
            self._experiments.append(experiment)
            if self._n_points.setdefault(id(experiment.data), len(self._points)) == len(self._points):
                self._points.append(experiment.data)
        return number

    def own_experiment(self) -> schema.Network:
        """The network of number 0."""
        return _network(self._own.spec)

    def own_data(self) -> schema.Data:
        """The points of number 0."""
        own = self._own
        learnt = learnt_of(own.data) if own.data.is_regression else UNSET
        return schema.Data(_generator(own.data_settings), point_rows(own.data), _names(own.names), learnt, _plane(own))

    def other_points(self) -> list[schema.ChangedPoints]:
        """All points but number 0, each as its difference from those before."""
        changes = []
        for number, data in enumerate(self._points[1:]):
            # Mostly the points before, with one moved; an earlier run may have the present ones with one moved.
            ends = {like: common_ends(self._points[like], data) for like in (number, 0)}
            like = max(ends, key=lambda one: sum(ends[one]))
            head, tail = ends[like]
            change = schema.ChangedPoints(like, head, point_rows(data, head, data.n_examples - tail), tail)
            if not are_of_one_kind(self._points[like], data):
                change.columns, change.learnt = data.n_columns, learnt_of(data)
            changes.append(change)
        return changes

    def other_experiments(self) -> list[schema.OtherExperiment]:
        """All experiments but number 0."""
        return [
            schema.OtherExperiment(
                _network(one.spec),
                _generator(one.data_settings),
                self._n_points[id(one.data)],
                _names(one.names),
                _plane(one),
            )
            for one in self._experiments[1:]
        ]


class _Shared(ExperimentTable):
    """What states have in common, numbered in the order in which they first have it; what is now is number 0."""

    def __init__(self, own: Experiment, now: Checkpoint) -> None:
        super().__init__(own)
        self._n_experiments[_key(self._context(now))] = 0
        self._n_points[id(now.data)] = 0
        self.starts: list[Parameters] = []

    def _context(self, state: Checkpoint) -> Experiment:
        context = state.context
        if isinstance(context, Experiment) and context.data is state.data and context.spec == state.spec:
            return context
        # The trainer's owner needs none.
        return Experiment(state.spec, state.data, self._own.data_settings, self._own.names, self._own.plane)

    def experiment(self, state: Checkpoint) -> int:
        """The number of a state's experiment."""
        return self.number(self._context(state))

    def sizes(self, number: int) -> tuple[int, ...]:
        """The layers of an experiment's network."""
        return sizes_of(self._experiments[number])

    def start(self, parameters: Parameters | None) -> int | None:
        """The number of given start weights."""
        if parameters is None:
            return None
        number = next((place for place, known in enumerate(self.starts) if known is parameters), len(self.starts))
        if number == len(self.starts):
            self.starts.append(parameters)
        return number


def _key(experiment: Experiment) -> tuple[int, ...]:
    parts = experiment.spec, experiment.data, experiment.data_settings, experiment.names, experiment.plane
    return tuple(map(id, parts))


def _network(spec: ExperimentSpec) -> schema.Network:
    return _record(schema.Network, spec, _USUAL_SPEC)


def _generator(settings: DataSettings) -> schema.Generator:
    return _record(schema.Generator, settings, DataSettings(name=settings.name))


def _names(names: DataNames) -> schema.Names:
    return _record(schema.Names, names, PLAIN_NAMES)


def _plane(experiment: Experiment) -> schema.Plane | UnsetType:
    plane = experiment.plane
    return UNSET if plane == usual_axes(experiment.data) else _record(schema.Plane, plane, plane)


_USUAL_SPEC = ExperimentSpec()


def _record(kind: type[R], values: object, usual: object) -> R:
    """The fields of an object as a record of a file, without those that came later and have their usual value."""
    fields = {name: getattr(values, name) for name in kind.__struct_fields__}
    n_older = len(kind.__struct_fields__) - len(kind.__struct_defaults__)
    left_out = {name for name in kind.__struct_fields__[n_older:] if fields[name] == getattr(usual, name)}
    lists = {name: list(field) for name, field in fields.items() if isinstance(field, tuple)}
    return kind(**{name: field for name, field in {**fields, **lists}.items() if name not in left_out})


def _mark(mark: Mark) -> schema.Mark:
    name = _whole(mark.name)
    return schema.Mark(mark.iteration, mark.kind, name if len(name) <= MAX_NAME else f"{name[: MAX_NAME - 1]}…")


def _whole(text: str) -> str:
    """Without half characters, which Python's texts may hold and which cannot be written."""
    return text.encode(errors="replace").decode()


def _state(state: Checkpoint, shared: _Shared, place: str) -> schema.State:
    experiment = shared.experiment(state)
    sizes = shared.sizes(experiment)
    names = [slot.in_files for slot in OPTIMIZERS[state.spec.optimizer].slots]
    theta, *slots = state.memory
    for name, values in (("layers", theta), *zip(names, slots, strict=True)):
        if not np.isfinite(values).all():
            raise FileError(THE_RUN, f"{place}.{name}", phrase("is not finite; go back to where the numbers are."))
    return schema.State(
        iteration=state.iteration,
        epoch=state.epoch,
        position=state.position,
        begins=state.is_root,
        experiment=experiment,
        start=shared.start(state.initial_parameters),
        layers=_layers(theta, sizes),
        optimizer=schema.OptimizerMemory(
            state.step, **{name: _layers(slot, sizes) for name, slot in zip(names, slots, strict=True)}
        ),
        epoch_random=_random(state.epoch_random),
        random=_random(state.random),
    )


def _layers(flat: FloatArray, sizes: Sequence[int]) -> list[schema.Layer]:
    blocks = layer_blocks(flat, sizes)
    return [schema.Layer(block[:, :-1].tolist(), block[:, -1].tolist()) for block in blocks]


def layers_of(parameters: Parameters) -> list[schema.Layer]:
    """Weights and biases as records, layer by layer."""
    pairs = zip(parameters.weights, parameters.biases, strict=True)
    return [schema.Layer(W.tolist(), b[:, 0].tolist()) for W, b in pairs]


def _random(state: RandomState) -> schema.Random:
    position, increment, has_uint32, uinteger = state
    return schema.Random(str(position), str(increment), has_uint32, uinteger)


def _history(run: RunState) -> schema.History:
    return schema.History(_losses(run.batch), _losses(run.train), _losses(run.test))


def _losses(series: SeriesState) -> schema.Losses:
    first = series.iterations.astype(np.int64).tolist()
    buckets = list(zip(first, series.lows.tolist(), series.highs.tolist(), strict=True))
    partial = (int(series.partial[0]), *series.partial[1:]) if series.n_partial else None
    return schema.Losses(series.width, buckets, series.n_partial, partial)
