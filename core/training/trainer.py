"""The trainer: the only owner of what *is* — parameters, optimizer state, random generator, and the counters.

It makes one iteration at a time, and takes changes of the experiment without losing more than they cost. It knows
nothing of threads, pace or pictures.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import pairwise
from time import perf_counter
from typing import NamedTuple

import numpy as np

from core.arrays import FloatArray, frozen
from core.data.dataset import Dataset
from core.errors import InvalidInputError, NonFiniteError
from core.experiment.spec import FIELD_INFO, Effect, ExperimentSpec, changed_fields
from core.model.examples import Batch
from core.model.network import Gradients, Parameters, backward, forward, initial_parameters
from core.model.optimizers import OPTIMIZERS, OptimizerState
from core.model.penalties import PENALTIES
from core.model.workspace import Evaluation, Workspace, parameters_of
from core.training.batches import Examples
from core.training.moment import IterationStart
from core.training.overflow import PHASE_NAMES, first_overflow
from core.training.resize import grafted, layer_sizes, resized
from core.training.rewind import (
    LONGEST_GAP,
    REPLAY_S,
    Checkpoint,
    Checkpoints,
    RandomState,
    random_state,
    set_random_state,
)

_SHAPES_EXAMPLES = {"features", "train_fraction", "loss"}
_RESTARTS_BATCHES = _SHAPES_EXAMPLES | {"batch_size"}


class IterationRecord(NamedTuple):
    """What one iteration reports.

    Attributes
    ----------
    iteration : int
        Its number; the first is 1.
    epoch : int
        Epochs completed with it.
    loss : float
        J over its batch before the update, without the penalty.
    """

    iteration: int
    epoch: int
    loss: float


class Trainer:
    """A network in training.

    Parameters
    ----------
    spec : ExperimentSpec
        The network and how it is trained.
    data : Dataset
        The points. They may be none at all: then there is a network, and `step` has nothing to learn from.
    parameters : Parameters, optional
        Start weights; by default drawn as the spec says. `reset` goes back to them.
    context : object, optional
        Whatever the owner wants to have back, as the attribute of that name, when the trainer goes back to a moment.

    Raises
    ------
    InvalidInputError
        If ``parameters`` are for a network of another shape.

    Notes
    -----
    One random generator, from the spec's seed, draws the start weights and then the batch orders: the same spec and
    data give the same run, bit for bit.
    """

    def __init__(
        self, spec: ExperimentSpec, data: Dataset, parameters: Parameters | None = None, context: object = None
    ) -> None:
        self._spec = spec
        self._data = data
        self._given = parameters
        self._failure: NonFiniteError | None = None
        self._examples = Examples(spec, data)
        self._checkpoints = Checkpoints()
        self._gap = 1
        self._iteration = self._latest = 0
        self._begin_timing()
        self.context = context
        self.reset()

    def reset(self) -> None:
        """Back to the same start weights, the same batch order and iteration 0."""
        spec = self._spec
        self._random = np.random.default_rng(spec.seed)
        sizes = layer_sizes(spec, self._examples.n_outputs)
        start = self._given or initial_parameters(sizes, spec.initializer, spec.init_scale, self._random)
        self._iteration = 0
        self._epoch = 0
        self._install(start, None)
        self._batches = self._examples.batches(spec, self._random)
        self._checkpoints.clear()
        self._latest = 0
        self._random_now: RandomState | None = None
        self._checkpoint(begins=True)

    # What is

    @property
    def spec(self) -> ExperimentSpec:
        return self._spec

    @property
    def data(self) -> Dataset:
        return self._data

    @property
    def examples(self) -> Examples:
        """The data as inputs and targets."""
        return self._examples

    @property
    def iteration(self) -> int:
        """Updates made so far."""
        return self._iteration

    @property
    def epoch(self) -> int:
        """Completed passes over the training examples."""
        return self._epoch

    @property
    def iterations_per_epoch(self) -> int:
        """Batches in an epoch; 0 without training examples."""
        return len(self._batches) if self._batches is not None else 0

    @property
    def batch_size(self) -> int:
        """Examples in the batch of the next iteration; 0 without training examples."""
        return self._batches.current.m if self._batches is not None else 0

    @property
    def can_train(self) -> bool:
        """Whether there is a training example."""
        return self._batches is not None

    @property
    def start(self) -> IterationStart:
        """What the next iteration starts from."""
        batch = self._batches.indices if self._batches is not None else np.empty(0, dtype=np.int64)
        optimizer = OptimizerState(self._state.step, tuple(map(frozen, self._state.slots)))
        return IterationStart(self._iteration + 1, self.parameters, optimizer, frozen(batch))

    @property
    def previous(self) -> IterationStart | None:
        """What the last iteration started from; None where nothing has been made since the last change."""
        if not self._has_previous or self._batches is None:
            return None
        theta, *slots = self._backup
        parameters = parameters_of(theta, self._workspace.layer_sizes)
        optimizer = OptimizerState(self._state.step - 1, tuple(map(frozen, slots)))
        return IterationStart(self._iteration, parameters, optimizer, frozen(self._batches.previous_indices))

    @property
    def oldest_iteration(self) -> int:
        """How far back one can go; 0 unless memory was short."""
        return self._checkpoints.oldest.iteration

    @property
    def latest_iteration(self) -> int:
        """How far the run has come; it may stand at an earlier iteration now."""
        return max(self._latest, self._iteration)

    @property
    def checkpoint_bytes(self) -> int:
        """Memory that the way back takes, at most `core.training.rewind.MEMORY_LIMIT`."""
        return self._checkpoints.n_bytes

    @property
    def parameters(self) -> Parameters:
        """Weights and biases as they are now, as frozen copies."""
        return self._workspace.parameters()

    @property
    def gradients(self) -> Gradients | None:
        """The gradient of J, without the penalty, over all training examples; None without any."""
        chosen = self._examples.is_train
        if not chosen.any():
            return None
        parameters = self.parameters
        with np.errstate(all="ignore"):
            passed = forward(parameters, self._spec, self._examples.X[:, chosen])
            return backward(parameters, self._spec, passed, self._examples.Y[:, chosen])

    @property
    def train_loss(self) -> float | None:
        """J in nats over the training examples, without the penalty; None without any."""
        evaluation = self._evaluate(self._examples.train)
        return evaluation.loss if evaluation else None

    @property
    def test_loss(self) -> float | None:
        """J in nats over the test examples, without the penalty; None without any."""
        evaluation = self._evaluate(self._examples.test)
        return evaluation.loss if evaluation else None

    @property
    def train_accuracy(self) -> float | None:
        """Share of right predictions among the training examples, 0 to 1; None without any."""
        train = self._examples.train
        evaluation = self._evaluate(train)
        return evaluation.n_right / train.m if evaluation and train else None

    @property
    def test_accuracy(self) -> float | None:
        """Share of right predictions among the test examples, 0 to 1; None without any."""
        test = self._examples.test
        evaluation = self._evaluate(test)
        return evaluation.n_right / test.m if evaluation and test else None

    @property
    def penalty(self) -> float:
        """What the penalty adds to J at these parameters."""
        return penalty_of(self.parameters, self._spec)

    def losses(self, train: bool = True, test: bool = True) -> tuple[float | None, float | None]:
        """`train_loss` and `test_loss`, for those who ask at each iteration: only what is wanted, else None.

        NumPy's error state is the caller's: within `run` it is set already.
        """
        evaluate, examples = self._workspace.evaluate, self._examples
        return (
            evaluate(examples.train).loss if train and examples.train is not None else None,
            evaluate(examples.test).loss if test and examples.test is not None else None,
        )

    # One iteration

    def step(self) -> IterationRecord:
        """Make one iteration: forward pass, loss, back propagation, update.

        Raises
        ------
        InvalidInputError
            If there is no training example.
        NonFiniteError
            If the loss or a parameter is no finite number afterwards. The iteration is not counted, the parameters stay
            the last finite ones, and further steps raise again until something is changed.
        """
        self.check_trainable()
        self._begin_timing()
        with np.errstate(all="ignore"):
            return self._make_iteration()

    def run(self, on_iteration: Callable[[IterationRecord], object], stop: Callable[[], bool]) -> None:
        """Make iterations until ``stop()`` says so, asked before each; ``on_iteration`` gets every record.

        Saves the cost of setting NumPy's error state for every iteration. Raises what `step` raises.
        """
        self.check_trainable()
        self._begin_timing()
        with np.errstate(all="ignore"):
            while not stop():
                on_iteration(self._make_iteration())

    def _make_iteration(self) -> IterationRecord:
        batches = self._batches
        assert batches is not None  # check_trainable
        loss = self._iterate(batches.current)
        self._backup[...] = self._memory
        theta = self._theta
        self._update(theta, self._gradient, self._state, self._learning_rate, self._scratch)
        power = theta.dot(theta)  # finite only if every entry is; x - x is 0 for finite x only
        if not (loss - loss == 0.0 and power - power == 0.0):
            self._check_finite(loss)
        self._iteration += 1
        self._has_previous = True
        if batches.advance():
            self._epoch += 1
            self._random_now = None
        if self._iteration >= self._checkpoint_due:
            self._checkpoint()
        return IterationRecord(self._iteration, self._epoch, loss)

    def check_trainable(self) -> None:
        """Raise what `step` would raise without making an iteration."""
        if self._batches is None:
            raise InvalidInputError(
                "data", "There are no training points yet. Add points, or give training a larger share of them."
            )
        if self._failure is not None:
            raise self._failure

    def _check_finite(self, loss: float) -> None:
        """Take the update back and raise, unless the square of a large but finite entry gave the alarm."""
        if np.isfinite(loss) and np.isfinite(self._gradient).all() and np.isfinite(self._theta).all():
            return
        self._memory[...] = self._backup
        self._state.step -= 1
        self._has_previous = False
        start, examples = self.start, self._examples
        quantity, phase = first_overflow(
            start.parameters, self._spec, examples.X[:, start.batch], examples.Y[:, start.batch]
        )
        error = NonFiniteError(start.iteration, quantity, PHASE_NAMES[phase.kind])
        largest = float(np.abs(self._theta).max())
        # Weights that have grown so far stay where a smaller rate alone finds them: going back is part of the way out.
        hint = f"The largest weight is {largest:.3g}. Step back or reset, and take a smaller learning rate than"
        error.args = (f"{error} {hint} {self._spec.learning_rate:g}.",)
        self._failure = error
        raise error

    # The way back

    def step_back(self) -> None:
        """Go exactly one iteration back: parameters, optimizer, batch order and random generator are as they were, and
        so are spec and data, should they have changed since.

        Raises
        ------
        InvalidInputError
            If there is nothing to go back to.
        """
        if self._iteration <= self.oldest_iteration:
            raise InvalidInputError("iteration", f"{self._iteration} is the first there is; nothing is before.")
        self.go_to(self._iteration - 1)

    def go_to(self, iteration: int) -> None:
        """Go to an iteration that was there, back or forth; everything is as it was then, bit for bit.

        Raises
        ------
        InvalidInputError
            If it lies outside `oldest_iteration` to `latest_iteration`.
        """
        oldest, latest = self.oldest_iteration, self.latest_iteration
        if not oldest <= iteration <= latest:
            raise InvalidInputError(
                "iteration", f"There is no iteration {iteration} to go to; there are {oldest} to {latest}."
            )
        state = self._checkpoints.before(iteration)
        if not state.iteration <= self._iteration <= iteration or self._failure is not None:
            self._restore(state)
        self._begin_timing()
        with np.errstate(all="ignore"):
            while self._iteration < iteration:
                self._make_iteration()

    def capture(self) -> Checkpoint:
        """The state as it is."""
        return self._state_now()

    @property
    def states(self) -> tuple[Checkpoint, ...]:
        """The kept states, ascending; from them every iteration from the oldest to the latest can be reached."""
        return self._checkpoints.all

    def resume(self, now: Checkpoint, states: Sequence[Checkpoint], latest: int) -> None:
        """Go on with a run as it was, instead of this one.

        Parameters
        ----------
        now : Checkpoint
            Where it stood.
        states : sequence of Checkpoint
            Its kept states, ascending.
        latest : int
            How far it had come.
        """
        self._checkpoints.replace(states, now)
        self._iteration = 0
        self._restore(now)
        self._latest = max(latest, now.iteration)

    def pin(self, iterations: frozenset[int]) -> None:
        """Keep the states of these iterations however old they grow."""
        self._checkpoints.pinned = iterations

    @property
    def last_change(self) -> int:
        """The iteration at which anything but training last changed something; 0 if nothing did."""
        return self._checkpoints.beginning_before(self._iteration)

    def twin(self, iteration: int) -> Trainer:
        """Another trainer, as this one was at an iteration that was there. Neither knows of the other."""
        state = self._checkpoints.before(iteration)
        twin = Trainer(state.spec, state.data)
        twin._restore(state)
        twin._begin_anew()
        twin._latest = iteration
        twin.go_to(iteration)
        return twin

    def _restore(self, state: Checkpoint) -> None:
        self._latest = self.latest_iteration
        if state.spec != self._spec or state.data is not self._data:
            self._spec, self._data = state.spec, state.data
            self._examples = Examples(state.spec, state.data)
            sizes = layer_sizes(state.spec, self._examples.n_outputs)
            old = OptimizerState(state.step, tuple(state.memory[1:]))
            self._install(parameters_of(state.memory[0], sizes), old)
            self._batches = None
        self._memory[...] = state.memory
        self._state.step = state.step
        self._iteration, self._epoch = state.iteration, state.epoch
        self._given, self.context = state.given, state.context
        set_random_state(self._random, state.epoch_random)
        if self._batches is None:
            self._batches = self._examples.batches(state.spec, self._random)
            set_random_state(self._random, state.epoch_random)
        if self._batches is not None:
            self._batches.restart(state.position)
        set_random_state(self._random, state.random)
        self._random_now = state.random
        self._failure, self._has_previous = None, False
        self._checkpoint_due = self._checkpoints.next_beginning(state.iteration) or (
            self._checkpoints.newest.iteration + self._gap
        )

    def _checkpoint(self, begins: bool = False) -> None:
        """Keep the state as it is, and see after how many iterations the next one is to be kept."""
        if len(self._checkpoints) and self._iteration <= self._checkpoints.newest.iteration:
            # Made again up to where something was changed. It is not changed this time: the run goes its own way.
            self._forget_later()
        self._checkpoints.keep(self._state_now(begins))
        made = self._iteration - self._timed_from
        if made > 0:
            self._gap = max(1, min(LONGEST_GAP, int(REPLAY_S * made / max(perf_counter() - self._timed_at, 1e-9))))
        self._checkpoint_due = self._iteration + self._gap

    def _state_now(self, begins: bool = False) -> Checkpoint:
        # Drawn from at the beginning of an epoch only, and by changes: all states of an epoch share these numbers.
        now = self._random_now = self._random_now or random_state(self._random)
        batches = self._batches
        return Checkpoint(
            iteration=self._iteration,
            epoch=self._epoch,
            position=batches.position if batches is not None else 0,
            memory=self._memory.copy(),
            step=self._state.step,
            epoch_random=(batches.epoch_random if batches is not None else None) or now,
            random=now,
            spec=self._spec,
            data=self._data,
            given=self._given,
            begins=begins,
            context=self.context,
        )

    def _begin_timing(self) -> None:
        """Training goes on without a pause from here: from the time it takes follows how often a state is kept."""
        self._timed_from, self._timed_at = self._iteration, perf_counter()

    def _begin_anew(self) -> None:
        """Something was changed: what lay ahead will not come, and nothing before leads here."""
        self._failure, self._has_previous = None, False
        self._random_now = None
        self._forget_later()
        self._checkpoint(begins=True)

    def _forget_later(self) -> None:
        self._checkpoints.forget_after(self._iteration)
        self._latest = self._iteration

    # Changes under way

    def set_parameters(self, parameters: Parameters) -> None:
        """Go on from other weights and biases. Counters and optimizer state stay.

        Raises
        ------
        InvalidInputError
            If they are for a network of another shape.
        """
        self._workspace.load(parameters)
        self._begin_anew()

    def reconfigure(self, spec: ExperimentSpec, data: Dataset, parameters: Parameters | None = None) -> Effect:
        """Go on with another experiment, at the cost that the spec's fields name.

        LIVE keeps weights and counters, and the optimizer's state unless the optimizer changed; other data, another
        batch size, split or loss begin a new epoch's batches. RESTRUCTURE keeps the weights that still have a place
        (`resized`) and the counters; the optimizer begins anew. RESTART is `reset` with the new spec.

        Parameters
        ----------
        spec, data
            What is wanted from now on.
        parameters : Parameters, optional
            What the network had when it last looked like this, for undo. Taken where the change costs weights: what a
            smaller network lost comes back, and so do the weights before a restart.

        Returns
        -------
        Effect
            What the change did cost.
        """
        changed = set(changed_fields(self._spec, spec))
        other_data = data != self._data
        if not changed and not other_data:
            return Effect.LIVE
        old_spec, old = self._spec, self.parameters
        self._spec, self._data = spec, data
        if other_data or changed & _SHAPES_EXAMPLES:
            self._examples = Examples(spec, data)
        sizes = layer_sizes(spec, self._examples.n_outputs)
        remembered = parameters if parameters is not None and parameters.layer_sizes == sizes else None
        if any(FIELD_INFO[name].effect is Effect.RESTART for name in changed):
            self._given = None
            self.reset()
            if remembered is not None:
                self.set_parameters(remembered)
            return Effect.RESTART
        restructured = sizes != old.layer_sizes or "features" in changed
        if restructured:
            self._given = None
            if remembered is not None:
                old = grafted(old, old_spec, remembered, spec)
            else:
                old = resized(old, old_spec, spec, self._examples.n_outputs, self._random)
        keeps_state = not restructured and "optimizer" not in changed
        self._install(old, self._state if keeps_state else None)
        if other_data or changed & _RESTARTS_BATCHES:
            self._batches = self._examples.batches(spec, self._random)
        self._begin_anew()
        return Effect.RESTRUCTURE if restructured else Effect.LIVE

    def _install(self, parameters: Parameters, state: OptimizerState | None) -> None:
        """Lay out the memory of an iteration; ``state`` None begins the optimizer anew."""
        spec = self._spec
        sizes = layer_sizes(spec, self._examples.n_outputs)
        n_parameters = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(sizes))
        optimizer = OPTIMIZERS[spec.optimizer]
        old = state or optimizer.new_state(n_parameters)
        # θ and what the optimizer remembers lie together, so that one copy before an update can take it back.
        self._memory: FloatArray = np.stack((np.zeros(n_parameters), *old.slots))
        self._backup = self._memory.copy()
        self._theta = self._memory[0]
        self._scratch = np.empty_like(self._theta)
        self._state = OptimizerState(old.step, tuple(self._memory[1:]))
        self._update = optimizer.update
        self._learning_rate = spec.learning_rate
        self._workspace = Workspace(
            sizes, spec.activations, spec.leak, spec.loss, spec.penalty, spec.penalty_rate, theta=self._theta
        )
        self._workspace.load(parameters)
        self._gradient = self._workspace.gradient
        self._iterate = self._workspace.iterate
        self._failure = None
        self._has_previous = False

    def _evaluate(self, batch: Batch | None) -> Evaluation | None:
        if batch is None:
            return None
        with np.errstate(all="ignore"):
            return self._workspace.evaluate(batch)


def penalty_of(parameters: Parameters, spec: ExperimentSpec) -> float:
    """What the penalty of ``spec`` adds to J at these parameters."""
    return spec.penalty_rate * PENALTIES[spec.penalty].value(parameters.weights)
