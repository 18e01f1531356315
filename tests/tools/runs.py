"""Runs for the tests of files: small ones with everything in them, and what makes two of them the same."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from core.data.dataset import Dataset
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.model.network import Parameters
from core.training.checkpoint import Checkpoint
from core.training.history import History
from core.training.run_state import EarlierRun, Mark, RunState, SeriesState
from core.training.trainer import Trainer


def checkpoint_of(trainer: Trainer, is_root: bool = False) -> Checkpoint:
    """Where a trainer stands."""
    return trainer.capture(is_root)


def trainer_from(state: Checkpoint) -> Trainer:
    """A trainer that goes on from a state."""
    trainer = Trainer(state.spec, state.data, state.initial_parameters, state.context)
    trainer.resume(state, [state], state.iteration)
    return trainer


class Recorded:
    """A run with its history and its marks, changed as the loop changes one."""

    def __init__(self, experiment: Experiment, parameters: Parameters | None = None) -> None:
        self.trainer = Trainer(experiment.spec, experiment.data, parameters, context=experiment)
        self.history = History()
        self.marks: list[Mark] = []
        self.states = [checkpoint_of(self.trainer, is_root=True)]

    @property
    def experiment(self) -> Experiment:
        assert isinstance(self.trainer.context, Experiment)
        return self.trainer.context

    def train(self, n_iterations: int, keep_every: int = 10) -> None:
        for _ in range(n_iterations):
            record = self.trainer.step()
            self.history.batch.append(record.iteration, record.loss)
            train, test = self.trainer.train_loss, self.trainer.test_loss
            if train is not None:
                self.history.train.append(record.iteration, train)
            if test is not None:
                self.history.test.append(record.iteration, test)
            if record.iteration % keep_every == 0:
                self._keep(checkpoint_of(self.trainer))

    def change(self, experiment: Experiment) -> None:
        self.trainer.context = experiment
        self.trainer.reconfigure(experiment.spec, experiment.data)
        self.marks.append(Mark(self.trainer.iteration, "change", "something"))
        self._keep(checkpoint_of(self.trainer, is_root=True))

    def set_parameters(self, parameters: Parameters) -> None:
        self.trainer.set_parameters(parameters)
        self._keep(checkpoint_of(self.trainer, is_root=True))

    def _keep(self, state: Checkpoint) -> None:
        if self.states[-1].iteration == state.iteration:
            self.states.pop()
        self.states.append(state)

    @property
    def state(self) -> RunState:
        batch, train, test = self.history.state
        return RunState(
            experiment=self.experiment,
            now=checkpoint_of(self.trainer),
            states=tuple(self.states),
            latest_iteration=self.trainer.iteration,
            batch=batch,
            train=train,
            test=test,
            marks=tuple(sorted(self.marks, key=lambda mark: mark.iteration)),
        )


def small_run(**fields: object) -> Recorded:
    """Some iterations on a few points, a third of which test."""
    spec = ExperimentSpec(**{"hidden_units": (3, 2), "train_fraction": 0.6, "learning_rate": 0.1, **fields})  # type: ignore[arg-type]
    run = Recorded(Experiment.generated(spec, DataSettings(name="moons", n_samples=24, noise=0.2, seed=4)))
    run.train(25)
    run.marks.append(Mark(12, "own", "“half way”, {äöü} ],[ \\ 🎉"))
    return run


def relabelled(data: Dataset, index: int, label: int) -> Dataset:
    """The same points with one in another class."""
    labels = data.labels.copy()
    labels[index] = label
    return Dataset(data.points, labels, data.split_keys)


def eventful_run() -> Recorded:
    """A run in which all was changed that can be: points, their classes, layers, inputs, optimizer, weights."""
    run = small_run(batch_size=6)
    experiment = run.experiment.with_data(run.experiment.data.with_points_added([[0.5, -0.0], [-3.25, 1e-9]], [1, 0]))
    run.change(experiment)
    run.train(12, keep_every=4)
    run.change(experiment.with_spec(hidden_units=(4, 2), activation=("relu", "tanh"), features=("x2", "sin_x1")))
    run.train(5)
    run.change(run.experiment.with_data(relabelled(run.experiment.data.with_point_moved(3, (1.0, 1 / 3)), 7, 2)))
    run.train(9, keep_every=2)
    run.change(run.experiment.with_spec(optimizer="adam", loss="squared_error", penalty="l2", learning_rate=0.01))
    run.train(11, keep_every=3)
    run.set_parameters(run.trainer.parameters.with_weight(1, 0, 1, 5e-324))
    run.train(3)
    run.change(run.experiment.with_data(run.experiment.data.with_points_removed([0, 5, 19])))
    run.train(2)
    return run


def large_state(n_states: int = 64, optimizer: str = "gradient_descent") -> RunState:
    """10 000 points, 100 000 iterations of history, and states of a network 2-8-8-8-8-8-8-1."""
    spec = ExperimentSpec(hidden_units=(8,) * 6, train_fraction=0.8, optimizer=optimizer, batch_size=100)
    experiment = Experiment.generated(spec, DataSettings(name="spiral", n_samples=10_000))
    trainer = Trainer(spec, experiment.data, context=experiment)
    for _ in range(3):
        trainer.step()
    now = checkpoint_of(trainer)
    random, history = np.random.default_rng(0), History()
    for series in (history.batch, history.train, history.test):
        for iteration, loss in enumerate(random.random(100_000).tolist()):
            series.append(iteration, loss)
    states = []
    for number in range(n_states):
        memory = now.memory * (1.0 + 0.1 * random.random(now.memory.shape))
        states.append(replace(now, iteration=3 + 1000 * number, memory=memory, is_root=number == 0))
    return RunState(experiment, replace(states[-1]), tuple(states), 100_003, *history.state)


def same_run(one: RunState, other: RunState) -> bool:
    """Whether two runs are the same, bit for bit."""
    return (
        _experiment(one.experiment) == _experiment(other.experiment)
        and _state(one.now) == _state(other.now)
        and list(map(_state, one.states)) == list(map(_state, other.states))
        and one.latest_iteration == other.latest_iteration
        and all(_series(getattr(one, name)) == _series(getattr(other, name)) for name in ("batch", "train", "test"))
        and one.marks == other.marks
        and one.code == other.code
        and len(one.earlier) == len(other.earlier)
        and all(map(_same_earlier_run, one.earlier, other.earlier))
    )


def _same_earlier_run(one: EarlierRun, other: EarlierRun) -> bool:
    return (one.like, one.fork) == (other.like, other.fork) and same_run(one.run, other.run)


def same_state(one: Checkpoint, other: Checkpoint) -> bool:
    """Whether two states are the same, bit for bit."""
    return _state(one) == _state(other)


def _state(state: Checkpoint) -> tuple[object, ...]:
    counters = (state.iteration, state.epoch, state.position, state.step, state.is_root)
    given = (
        None
        if state.initial_parameters is None
        else _bits((*state.initial_parameters.weights, *state.initial_parameters.biases))
    )
    context = _experiment(state.context) if isinstance(state.context, Experiment) else None
    trained = (repr(state.spec), _points(state.data))
    return (
        *counters,
        state.memory.shape,
        _bits((state.memory,)),
        state.epoch_random,
        state.random,
        trained,
        given,
        context,
    )


def _experiment(experiment: Experiment) -> tuple[object, ...]:
    others = repr(experiment.data_settings), experiment.names, repr(experiment.plane)
    return repr(experiment.spec), _points(experiment.data), *others


def _points(data: Dataset) -> tuple[object, ...]:
    targets = () if data.targets is None else (data.targets,)
    return _bits((data.points, data.labels, data.split_keys, *targets))


def _series(series: SeriesState) -> tuple[object, ...]:
    arrays = _bits((series.iterations, series.lows, series.highs))
    return series.width, arrays, repr(series.partial), series.n_partial


def _bits(arrays: Sequence[np.ndarray[tuple[int, ...], np.dtype[np.generic]]]) -> tuple[object, ...]:
    return tuple((array.shape, array.dtype.str, array.tobytes()) for array in arrays)
