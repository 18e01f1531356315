"""From the records of a file to a run. Each part is checked against all others, so that what comes out can be trained.

The records have been checked one by one before, by msgspec. What is wrong here is wrong between them: a shape that is
not that of the network, a batch that does not exist, a state after the end.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Any, TypeVar

import numpy as np
from msgspec import UNSET, Struct, structs

from core.arrays import FloatArray, frozen
from core.data.dataset import Dataset
from core.data.generators import DataSettings
from core.data.names import DataNames
from core.errors import FileError, InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.plane_axes import PlaneAxes, usual_axes
from core.experiment.spec import ExperimentSpec
from core.io.experiment import schema
from core.io.experiment.packing import sizes_of
from core.io.experiment.points import dataset_of, table_in, table_of
from core.model.network import Parameters
from core.model.optimizers import OPTIMIZERS
from core.model.plan import layer_blocks
from core.sentences import phrase, sentence
from core.training.checkpoint import Checkpoint, RandomState
from core.training.history import MAX_BUCKETS
from core.training.run_state import EarlierRun, Mark, RunState, SeriesState

T = TypeVar("T")

MAX_NUMBERS = 16_000_000
"""Numbers of all points of a run together: 128 MB. What a run keeps to go back to is less than 96 MB."""


def unpacked(file: schema.ExperimentFile, source: str) -> RunState:
    """The run that a file's records describe.

    Raises
    ------
    FileError
        If they do not fit together; its place is the record's.
    """
    try:
        return _Unpacking(file).run()
    except FileError as error:
        raise FileError(source, error.place, error.reason) from error


@dataclass(frozen=True, slots=True)
class _Trained:
    """An experiment, and what each of its states has to fit."""

    experiment: Experiment
    sizes: tuple[int, ...]
    n_batches: int

    @classmethod
    def of(cls, experiment: Experiment) -> _Trained:
        spec = experiment.spec
        n_train = int(experiment.data.train_mask(spec.train_fraction).sum())
        n_batches = -(-n_train // (spec.batch_size or n_train)) if n_train else 0
        return cls(experiment, sizes_of(experiment), n_batches)


class UnpackedExperiments:
    """The experiments of a file's tables.

    Parameters
    ----------
    experiment, data
        Number 0.
    other_points, other_experiments
        As `core.io.experiment.packing.ExperimentTable` gives them.
    place : str
        Where the two tables stand in the file, with a dot at its end, for messages.

    Raises
    ------
    FileError
        If they do not fit together; its place is the record's.
    """

    def __init__(
        self,
        experiment: schema.Network,
        data: schema.Data,
        other_points: Sequence[schema.ChangedPoints],
        other_experiments: Sequence[schema.OtherExperiment],
        place: str,
    ) -> None:
        self._place = place
        is_regression, first = data.learnt == "numbers", len(data.points[0]) if data.points else 0
        n_columns = first - 2 if first > 2 else len(data.names.columns)
        rows = table_in(data.points, n_columns, "data.points", is_regression=is_regression)
        self._all_points = [dataset_of(rows, "data.points", is_regression=is_regression)]
        self._take_other_points(other_points)
        self.all = [_experiment(experiment, data, self._all_points[0], "experiment", "data")]
        for number, other in enumerate(other_experiments):
            self._take_other_experiment(other, f"{place}other_experiments[{number}]")

    def _take_other_points(self, others: Sequence[schema.ChangedPoints]) -> None:
        """How many numbers all of them have in the end is known before the first takes memory."""
        own = self._all_points[0]
        sizes = [(own.n_examples, own.n_columns)]
        for number, change in enumerate(others):
            place, n_alike = f"{self._place}other_points[{number}]", change.head + change.tail
            _require(
                change.like <= number,
                f"{place}.like",
                sentence("must be points named before, at most {number}.", number=number),
            )
            n_there, n_columns = sizes[change.like]
            _require(
                n_alike <= n_there,
                place,
                sentence("keeps {n:,} points of a set that has {n_there:,}.", n=n_alike, n_there=n_there),
            )
            if change.columns is not UNSET:
                _require(
                    n_alike == 0,
                    place,
                    sentence("keeps {n:,} points of a set with other columns.", n=n_alike),
                )
                n_columns = change.columns
            sizes.append((n_alike + len(change.points), n_columns))
        n_numbers = sum(n_points * (n_columns + 2) for n_points, n_columns in sizes)
        _require(
            n_numbers <= MAX_NUMBERS,
            f"{self._place}other_points",
            sentence("has more than {most:,} numbers in all.", most=MAX_NUMBERS),
        )
        for number, (change, (_, n_columns)) in enumerate(zip(others, sizes[1:], strict=True)):
            place = f"{self._place}other_points[{number}]"
            reason = phrase("must be given with columns, or both not.")
            _require((change.columns is UNSET) == (change.learnt is UNSET), f"{place}.learnt", reason)
            like = self._all_points[change.like]
            is_regression = like.is_regression if change.learnt is UNSET else change.learnt == "numbers"
            rows = table_in(change.points, n_columns, f"{place}.points", is_regression=is_regression)
            if change.head + change.tail:
                there = table_of(like)
                rows = np.hstack((there[:, : change.head], rows, there[:, like.n_examples - change.tail :]))
            self._all_points.append(dataset_of(rows, place, is_regression=is_regression))

    def _take_other_experiment(self, other: schema.OtherExperiment, place: str) -> None:
        data = _chosen(self._all_points, other.points, f"{place}.points")
        self.all.append(_experiment(other.experiment, other, data, f"{place}.experiment", place))


def _experiment(
    network: schema.Network, of: schema.Data | schema.OtherExperiment, data: Dataset, network_place: str, place: str
) -> Experiment:
    """An experiment on these points. What does not fit them is refused: it was written by no Glassbox."""
    spec, settings = _spec(network, network_place), _settings(of.generated_from, f"{place}.generated_from")
    names = _names(of.names, f"{place}.names")
    n_names = len(names.columns)
    _require(
        n_names == data.n_columns,
        f"{place}.names.columns",
        sentence("has {n_names} names for {n_columns} columns.", n_names=n_names, n_columns=data.n_columns),
    )
    plane = usual_axes(data)
    if of.plane is not UNSET:
        plane = PlaneAxes(of.plane.first, of.plane.second, tuple(of.plane.held))
        _require(
            plane.fit(data),
            f"{place}.plane",
            sentence("does not fit points with {n_columns} columns.", n_columns=data.n_columns),
        )
    experiment = Experiment(spec, data, settings, names, plane)
    learnt = phrase("numbers") if data.is_regression else phrase("classes")
    _require(
        spec.loss == experiment.spec.loss,
        f"{network_place}.loss",
        sentence("{loss!r} is not for {learnt}.", loss=spec.loss, learnt=learnt),
    )
    reason = sentence("names inputs that points with {n_columns} columns do not have.", n_columns=data.n_columns)
    _require(spec.features == experiment.spec.features, f"{network_place}.features", reason)
    return experiment


class _Unpacking:
    """The tables of a file, and the run that refers to them."""

    def __init__(self, file: schema.ExperimentFile) -> None:
        self._run = run = file.run
        self._code = "" if file.code is UNSET else file.code
        _require("\0" not in self._code, "code", phrase("holds a zero character, which Python does not read."))
        experiments = UnpackedExperiments(file.experiment, file.data, run.other_points, run.other_experiments, "run.")
        self._trained = [_Trained.of(experiment) for experiment in experiments.all]
        self._starts: dict[int, Parameters] = {}

    def run(self) -> RunState:
        """The run, once all of it has been looked at."""
        run = self._run
        _require(run.now.experiment == 0, "run.now.experiment", phrase("must be 0, the experiment of this file."))
        now = self._state(run.now, "run.now")
        states = self._states(run.states, "run.states")
        earlier_states = self._states(run.earlier_states or (), "run.earlier_states")
        present = _run_state(run, self._trained[0].experiment, now, states, "run")
        numbered = (*states, *earlier_states)
        earlier = tuple(
            self._earlier_run(one, number, numbered, f"run.earlier_runs[{number}]")
            for number, one in enumerate(run.earlier_runs or ())
        )
        return replace(present, earlier=earlier, code=self._code)

    def _earlier_run(
        self, earlier: schema.EarlierRun, number: int, numbered: Sequence[Checkpoint], place: str
    ) -> EarlierRun:
        _require(
            earlier.like <= number,
            f"{place}.like",
            sentence("must be a run named before, at most {number}.", number=number),
        )
        reason = sentence(
            "is {iteration}, but the run ends at {latest}.",
            iteration=earlier.fork,
            latest=earlier.latest_iteration,
        )
        _require(earlier.fork <= earlier.latest_iteration, f"{place}.fork", reason)
        now = self._state(earlier.now, f"{place}.now")
        states = tuple(_chosen(numbered, one, f"{place}.states[{i}]") for i, one in enumerate(earlier.states))
        experiment = self._trained[earlier.now.experiment].experiment
        return EarlierRun(earlier.like, earlier.fork, _run_state(earlier, experiment, now, states, place))

    def _states(self, states: Sequence[schema.State], place: str) -> tuple[Checkpoint, ...]:
        return tuple(self._state(one, f"{place}[{number}]") for number, one in enumerate(states))

    def _state(self, state: schema.State, place: str) -> Checkpoint:
        trained = _chosen(self._trained, state.experiment, f"{place}.experiment")
        experiment, last = trained.experiment, max(0, trained.n_batches - 1)
        reason = sentence(
            "is {position}, but the last batch of an epoch is number {last}.", position=state.position, last=last
        )
        _require(state.position <= last, f"{place}.position", reason)
        return Checkpoint(
            iteration=state.iteration,
            epoch=state.epoch,
            position=state.position,
            memory=_memory(state, trained, place),
            step=state.optimizer.step,
            epoch_random=_random(state.epoch_random, f"{place}.epoch_random"),
            random=_random(state.random, f"{place}.random"),
            spec=experiment.spec,
            data=experiment.data,
            initial_parameters=self._start(state.start, trained, f"{place}.start"),
            is_root=state.begins,
            context=experiment,
        )

    def _start(self, number: int | None, trained: _Trained, place: str) -> Parameters | None:
        """Given start weights; states that share them in the file share them here."""
        if number is None:
            return None
        layers = _chosen(self._run.starts, number, place)
        if number not in self._starts:
            self._starts[number] = parameters_in(layers, trained.sizes, f"run.starts[{number}]")
        start = self._starts[number]
        reason = sentence(
            "is for a network {network}, and this one is {trained}.",
            network=_network_text(start.layer_sizes),
            trained=_network_text(trained.sizes),
        )
        _require(start.layer_sizes == trained.sizes, place, reason)
        return start


def parameters_in(layers: Sequence[schema.Layer], sizes: tuple[int, ...], place: str) -> Parameters:
    """Weights and biases for the network of these sizes.

    Raises
    ------
    FileError
        If a shape is not the network's.
    """
    blocks = layer_blocks(_flat(layers, sizes, place), sizes)
    return _checked(
        place, lambda: Parameters(tuple(b[:, :-1] for b in blocks), tuple(b[:, -1:] for b in blocks)), is_whole=True
    )


def _run_state(
    run: schema.Run | schema.EarlierRun,
    experiment: Experiment,
    now: Checkpoint,
    states: tuple[Checkpoint, ...],
    place: str,
) -> RunState:
    _check_order(states, now, run.latest_iteration, place)
    marks = sorted(run.marks, key=lambda mark: mark.iteration)
    return RunState(
        experiment=experiment,
        now=now,
        states=states,
        latest_iteration=run.latest_iteration,
        batch=_series(run.history.batch, f"{place}.history.batch"),
        train=_series(run.history.train, f"{place}.history.train"),
        test=_series(run.history.test, f"{place}.history.test"),
        marks=tuple(Mark(mark.iteration, mark.kind, mark.name) for mark in marks),
    )


def _memory(state: schema.State, trained: _Trained, place: str) -> FloatArray:
    """Parameters, and what the optimizer remembers below."""
    optimizer = OPTIMIZERS[trained.experiment.spec.optimizer]
    wanted = {slot.in_files: slot for slot in optimizer.slots}
    rows = [_flat(state.layers, trained.sizes, f"{place}.layers")]
    for name in state.optimizer.__struct_fields__[1:]:
        layers, slot_place = getattr(state.optimizer, name), f"{place}.optimizer.{name}"
        _require((layers is not UNSET) == (name in wanted), slot_place, _slot_reason(name in wanted, optimizer.name))
        if layers is not UNSET:
            rows.append(_flat(layers, trained.sizes, slot_place))
            reason = phrase("has a negative number, which an average of squares cannot be.")
            _require(wanted[name].kind != "second" or bool((rows[-1] >= 0.0).all()), slot_place, reason)
    return frozen(np.stack(rows))


def _slot_reason(is_wanted: bool, optimizer: str) -> str:
    return (
        sentence("is missing, which {optimizer} needs.", optimizer=optimizer)
        if is_wanted
        else sentence("does not belong to {optimizer}.", optimizer=optimizer)
    )


def _flat(layers: Sequence[schema.Layer], sizes: tuple[int, ...], place: str) -> FloatArray:
    """Layers as the flat vector of the core. Nothing is allocated before each shape is known to be right."""
    n_layers = len(sizes) - 1
    reason = sentence(
        "has {n} layers, but the network {network} has {wanted}.",
        n=len(layers),
        network=_network_text(sizes),
        wanted=n_layers,
    )
    _require(len(layers) == n_layers, place, reason)
    for number, (layer, shape) in enumerate(zip(layers, pairwise(sizes), strict=True)):
        _check_shape(layer, shape, sizes, f"{place}[{number}]")
    flat = np.empty(sum(n_out * (n_in + 1) for n_in, n_out in pairwise(sizes)))
    for block, layer in zip(layer_blocks(flat, sizes), layers, strict=True):
        block[:, :-1] = np.array(layer.W, dtype=np.float64)
        block[:, -1] = np.array(layer.b, dtype=np.float64)
    return flat


def _check_shape(layer: schema.Layer, shape: tuple[int, int], sizes: tuple[int, ...], place: str) -> None:
    n_in, n_out = shape
    network = _network_text(sizes)
    reason = phrase("has shape {shape}, expected {expected} for the network {network}.")
    lengths = {len(row) for row in layer.W}
    if len(lengths) > 1:
        raise FileError(
            "",
            f"{place}.W",
            sentence("has rows of {least} and of {most} numbers.", least=min(lengths), most=max(lengths)),
        )
    found = (len(layer.W), *lengths)
    _require(
        found == (n_out, n_in),
        f"{place}.W",
        sentence(reason, shape=found, expected=(n_out, n_in), network=network),
    )
    _require(
        len(layer.b) == n_out,
        f"{place}.b",
        sentence(reason, shape=(len(layer.b),), expected=(n_out,), network=network),
    )


def _network_text(sizes: Sequence[int]) -> str:
    return "-".join(map(str, sizes))


def _random(random: schema.Random, place: str) -> RandomState:
    state, increment = int(random.state), int(random.increment)
    for name, number in (("state", state), ("increment", increment)):
        _require(number < 2**128, f"{place}.{name}", phrase("must be below 2 to the power of 128."))
    return state, increment, random.has_uint32, random.uinteger


def _check_order(states: Sequence[Checkpoint], now: Checkpoint, latest: int, run: str) -> None:
    for number, (before, after) in enumerate(pairwise(states), start=1):
        reason = sentence(
            "is {iteration}, after {before}; states ascend, one an iteration.",
            iteration=after.iteration,
            before=before.iteration,
        )
        _require(before.iteration < after.iteration, f"{run}.states[{number}].iteration", reason)
    if states:
        first, last = states[0], states[-1]
        _require(first.is_root, f"{run}.states[0].begins", phrase("must be true: nothing leads to the first state."))
        reason = sentence(
            "is {iteration}, before the first state, {first}.",
            iteration=now.iteration,
            first=first.iteration,
        )
        _require(first.iteration <= now.iteration, f"{run}.now.iteration", reason)
        reason = sentence(
            "is {latest}, but there is a state of iteration {iteration}.", latest=latest, iteration=last.iteration
        )
        _require(last.iteration <= latest, f"{run}.latest_iteration", reason)
    reason = sentence("is {latest}, but the run stands at {iteration}.", latest=latest, iteration=now.iteration)
    _require(now.iteration <= latest, f"{run}.latest_iteration", reason)


def _series(losses: schema.Losses, place: str) -> SeriesState:
    n_buckets = len(losses.buckets)
    _require(
        n_buckets <= MAX_BUCKETS,
        f"{place}.buckets",
        sentence("is {n:,} of at most {most:,} buckets.", n=n_buckets, most=MAX_BUCKETS),
    )
    reason = sentence("is {n}, and a bucket is full with {width}.", n=losses.n_partial, width=losses.width)
    _require(losses.n_partial < losses.width, f"{place}.n_partial", reason)
    reason = phrase("must be null if and only if n_partial is 0.")
    _require((losses.partial is None) == (losses.n_partial == 0), f"{place}.partial", reason)
    table = np.array(losses.buckets, dtype=np.float64).reshape(n_buckets, 3)
    whole = np.vstack((table, losses.partial)) if losses.partial is not None else table
    wrong = np.flatnonzero((whole[:, 0] < 0) | (whole[:, 0] > 2**53) | (whole[:, 0] % 1 != 0))
    _check_buckets(wrong, place, n_buckets, phrase("must begin at a whole number, 0 or more."))
    wrong = np.flatnonzero(np.diff(whole[:, 0], prepend=0.0) < 0)
    _check_buckets(wrong, place, n_buckets, phrase("begins before the one before it."))
    _check_buckets(
        np.flatnonzero(whole[:, 1] > whole[:, 2]), place, n_buckets, phrase("has a minimum above its maximum.")
    )
    first, lows, highs = (frozen(column) for column in table.T)
    partial = losses.partial or (0.0, 0.0, 0.0)
    return SeriesState(losses.width, first, lows, highs, partial, losses.n_partial)


def _check_buckets(wrong: np.ndarray[tuple[int], np.dtype[np.int64]], place: str, n_buckets: int, reason: str) -> None:
    if wrong.size:
        number = int(wrong[0])
        raise FileError("", f"{place}.buckets[{number}]" if number < n_buckets else f"{place}.partial", reason)


def _spec(network: schema.Network, place: str) -> ExperimentSpec:
    return _checked(place, lambda: ExperimentSpec(**_given(network)))


def _settings(generator: schema.Generator, place: str) -> DataSettings:
    return _checked(place, lambda: DataSettings(**_given(generator)))


def _names(names: schema.Names, place: str) -> DataNames:
    return _checked(place, lambda: DataNames(**_given(names)))


def _given(record: Struct) -> dict[str, Any]:
    """The fields of a record that a file has; lists as tuples."""
    fields = {name: value for name, value in structs.asdict(record).items() if value is not UNSET}
    return {name: tuple(value) if isinstance(value, list) else value for name, value in fields.items()}


def _checked(place: str, make: Callable[[], T], is_whole: bool = False) -> T:
    """What the core makes of some values, or why it refuses them."""
    try:
        return make()
    except InvalidInputError as error:
        raise FileError("", place if is_whole else f"{place}.{error.field}", error.reason) from error


def _chosen(table: Sequence[T], number: int, place: str) -> T:
    _require(
        number < len(table),
        place,
        sentence("is {number}, but the last one is number {last}.", number=number, last=len(table) - 1),
    )
    return table[number]


def _require(holds: bool, place: str, reason: str) -> None:
    if not holds:
        raise FileError("", place, reason)
