"""The trainer: the only owner of what *is* — parameters, optimizer state, random generator, and the counters.

It makes one iteration at a time, and takes changes of the experiment without losing more than they cost. It knows
nothing of threads, pace or pictures.
"""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
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
from core.model.plan import layer_blocks
from core.model.workspace import Evaluation, Workspace
from core.training.batches import Examples
from core.training.moment import IterationStart
from core.training.resize import grafted, layer_sizes, resized

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

    Raises
    ------
    InvalidInputError
        If ``parameters`` are for a network of another shape.

    Notes
    -----
    One random generator, from the spec's seed, draws the start weights and then the batch orders: the same spec and
    data give the same run, bit for bit.
    """

    def __init__(self, spec: ExperimentSpec, data: Dataset, parameters: Parameters | None = None) -> None:
        self._spec = spec
        self._data = data
        self._given = parameters
        self._failure: str | None = None
        self._examples = Examples(spec, data)
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
        return None

    @property
    def oldest_iteration(self) -> int:
        return self._iteration

    @property
    def latest_iteration(self) -> int:
        return self._iteration

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
        self._check_trainable()
        with np.errstate(all="ignore"):
            return self._make_iteration()

    def run(self, on_iteration: Callable[[IterationRecord], object], stop: Callable[[], bool]) -> None:
        """Make iterations until ``stop()`` says so, asked before each; ``on_iteration`` gets every record.

        Saves the cost of setting NumPy's error state for every iteration. Raises what `step` raises.
        """
        self._check_trainable()
        with np.errstate(all="ignore"):
            while not stop():
                on_iteration(self._make_iteration())

    def _make_iteration(self) -> IterationRecord:
        batches = self._batches
        assert batches is not None  # _check_trainable
        loss = self._iterate(batches.current)
        self._backup[...] = self._memory
        theta = self._theta
        self._update(theta, self._gradient, self._state, self._learning_rate, self._scratch)
        power = theta.dot(theta)  # finite only if every entry is; x - x is 0 for finite x only
        if not (loss - loss == 0.0 and power - power == 0.0):
            self._check_finite(loss)
        self._iteration += 1
        if batches.advance():
            self._epoch += 1
        return IterationRecord(self._iteration, self._epoch, loss)

    def _check_trainable(self) -> None:
        if self._batches is None:
            raise InvalidInputError(
                "data", "There are no training points yet. Add points, or give training a larger share of them."
            )
        if self._failure is not None:
            raise self._non_finite(self._failure)

    def _check_finite(self, loss: float) -> None:
        """Take the update back and raise, unless the square of a large but finite entry gave the alarm."""
        quantity = "the loss" if not np.isfinite(loss) else self._non_finite_layer()
        if quantity is None:
            return
        self._memory[...] = self._backup
        self._state.step -= 1
        self._failure = quantity
        raise self._non_finite(quantity)

    def _non_finite_layer(self) -> str | None:
        for name, vector in (("gradient", self._gradient), ("weights", self._theta)):
            for layer, block in enumerate(layer_blocks(vector, self._workspace.layer_sizes), start=1):
                if not np.isfinite(block).all():
                    return f"the {name} of layer {layer}"
        return None

    def _non_finite(self, quantity: str) -> NonFiniteError:
        error = NonFiniteError(self._iteration + 1, quantity)
        largest = float(np.abs(self._theta).max())
        rate = self._spec.learning_rate
        # Weights that have grown so far stay where a smaller rate alone finds them: going back is part of the way out.
        hint = f"The largest weight is {largest:.3g}. Reset, and take a smaller learning rate than {rate:g}."
        error.args = (f"{error} {hint}",)
        return error

    # Changes under way

    def set_parameters(self, parameters: Parameters) -> None:
        """Go on from other weights and biases. Counters and optimizer state stay.

        Raises
        ------
        InvalidInputError
            If they are for a network of another shape.
        """
        self._workspace.load(parameters)
        self._failure = None

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

    def _evaluate(self, batch: Batch | None) -> Evaluation | None:
        if batch is None:
            return None
        with np.errstate(all="ignore"):
            return self._workspace.evaluate(batch)


def penalty_of(parameters: Parameters, spec: ExperimentSpec) -> float:
    """What the penalty of ``spec`` adds to J at these parameters."""
    return spec.penalty_rate * PENALTIES[spec.penalty].value(parameters.weights)
