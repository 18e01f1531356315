"""The run: a network, its optimizer, the order of its batches, a random generator and the counters, moving together.

It makes one iteration at a time, and can be captured and put back, bit for bit. It knows nothing of the way back, of
changes, or of who looks at it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np

from core.arrays import FloatArray, frozen
from core.data.dataset import Dataset
from core.errors import NonFiniteError, error_sentence
from core.experiment.spec import ExperimentSpec
from core.model.examples import Batch
from core.model.network import Gradients, Parameters, backward, forward
from core.model.optimizer import OptimizerState
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.model.workspace import Workspace, parameters_of
from core.sentences import joined, phrase, sentence
from core.training.batches import Batches, Examples
from core.training.checkpoint import Checkpoint, RandomState, generator_at, random_state, set_random_state
from core.training.overflow import PHASE_NAMES, first_overflow, way_out
from core.training.resize import layer_sizes
from core.training.step_position import IterationStart

OwnIteration = Callable[[IterationStart, Examples, ExperimentSpec], Parameters]
"""An iteration that is not ours, such as the learner's: from what it starts from, and all examples, of which the batch
names the columns, and the spec to the parameters after it. It raises InvalidInputError where it cannot be made."""


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


class Run:
    """Everything that moves while an experiment is trained, and what can be read off it, as copies that cannot be
    written to.

    Parameters
    ----------
    state : Checkpoint
        Where it begins; its spec is the one that is trained.
    examples : Examples
        Those of the state's experiment.

    Attributes
    ----------
    spec, examples
        What is trained.
    iteration, epoch : int
        Updates made, and completed passes over the training examples.
    context : object
        What the owner wants to have back with a state.
    """

    def __init__(self, state: Checkpoint, examples: Examples, begins_epoch: bool = False) -> None:
        self._build(state, examples)
        self._cut_batches(state)
        self._take_over(state, begins_epoch)

    def _stand_at(self, state: Checkpoint, examples: Examples, begins_epoch: bool = False) -> None:
        """Go to a state, also of another experiment. Batches stay if they are the same, for cutting many of them anew
        takes milliseconds.

        With ``begins_epoch`` the order of the epoch has not been drawn yet: then the generator goes on from where that
        leaves it, and not from ``state.random``.
        """
        keeps_batches = self.has_batches_of(state.spec, examples)
        if state.spec != self.spec or examples is not self.examples:
            self._build(state, examples)
        if keeps_batches:
            set_random_state(self._random, state.epoch_random)
            if self._batches is not None:
                self._batches.begin_epoch()
        else:
            self._cut_batches(state)
        self._take_over(state, begins_epoch)

    def _build(self, state: Checkpoint, examples: Examples) -> None:
        spec = state.spec
        sizes = layer_sizes(spec, examples.n_outputs)
        # θ and what the optimizer remembers lie together, so that one copy before an update can take it back.
        self._memory: FloatArray = np.empty_like(state.memory)
        self._backup = np.empty_like(self._memory)
        self._all = self._memory.reshape(-1)
        self._theta = self._memory[0]
        self._scratch = np.empty_like(self._theta)
        self._optimizer = OptimizerState(state.step, tuple(self._memory[1:]))
        self._update = OPTIMIZERS[spec.optimizer].update
        self._learning_rate = spec.learning_rate
        self._workspace = Workspace(
            sizes, spec.activations, spec.leak, spec.loss, spec.penalty, spec.penalty_rate, theta=self._theta
        )
        self._gradient = self._workspace.gradient
        self._backpropagate = self._workspace.iterate
        self.spec, self.examples = spec, examples

    def _cut_batches(self, state: Checkpoint) -> None:
        self._random = generator_at(state.epoch_random)
        self._batches: Batches | None = self.examples.batches(self.spec, self._random)

    def _take_over(self, state: Checkpoint, begins_epoch: bool) -> None:
        self._memory[...] = state.memory
        self._optimizer.step = state.step
        self.iteration, self.epoch = state.iteration, state.epoch
        self.context, self._initial_parameters = state.context, state.initial_parameters
        if self._batches is not None:
            self._batches.go_to(state.position)
        if not begins_epoch:
            set_random_state(self._random, state.random)
        self._random_now: RandomState | None = None if begins_epoch else state.random
        self._has_previous = False

    # What is

    @property
    def data(self) -> Dataset:
        """The points that are trained on."""
        return self.examples.data

    @property
    def can_train(self) -> bool:
        """Whether there is a training example."""
        return self._batches is not None

    @property
    def iterations_per_epoch(self) -> int:
        """Batches in an epoch; 0 without training examples."""
        return len(self._batches) if self._batches is not None else 0

    @property
    def batch_size(self) -> int:
        """Examples in the next batch; 0 without training examples."""
        return self._batches.current.m if self._batches is not None else 0

    @property
    def parameters(self) -> Parameters:
        """Weights and biases, as frozen copies."""
        return self._workspace.parameters()

    @property
    def start(self) -> IterationStart:
        """What the next iteration starts from."""
        batch = self._batches.indices if self._batches is not None else np.empty(0, dtype=np.int64)
        optimizer = OptimizerState(self._optimizer.step, tuple(map(frozen, self._optimizer.slots)))
        return IterationStart(self.iteration + 1, self.parameters, optimizer, frozen(batch))

    @property
    def previous(self) -> IterationStart | None:
        """What the last iteration started from; None where the run was not trained to where it stands."""
        if not self._has_previous or self._batches is None:
            return None
        theta, *slots = self._backup
        parameters = parameters_of(theta, self._workspace.layer_sizes)
        optimizer = OptimizerState(self._optimizer.step - 1, tuple(map(frozen, slots)))
        return IterationStart(self.iteration, parameters, optimizer, frozen(self._batches.previous_indices))

    @property
    def gradients(self) -> Gradients | None:
        """The gradient of J, without the penalty, over all training examples; None without any."""
        examples, chosen = self.examples, self.examples.is_train
        if not chosen.any():
            return None
        parameters = self.parameters
        with np.errstate(all="ignore"):
            passed = forward(parameters, self.spec, examples.X[:, chosen])
            return backward(parameters, self.spec, passed, examples.Y[:, chosen])

    @property
    def train_loss(self) -> float | None:
        """J in nats over the training examples, without the penalty; None without any."""
        return self._evaluate(self.examples.train)[0]

    @property
    def test_loss(self) -> float | None:
        """J in nats over the test examples, without the penalty; None without any."""
        return self._evaluate(self.examples.test)[0]

    @property
    def train_score(self) -> float | None:
        """Share of right predictions among the training examples, 0 to 1, or R² where numbers are learnt; None without
        any example."""
        return self._evaluate(self.examples.train)[1]

    @property
    def test_score(self) -> float | None:
        """The same among the test examples; None without any."""
        return self._evaluate(self.examples.test)[1]

    @property
    def penalty(self) -> float:
        """What the penalty adds to J at these parameters."""
        return penalty_of(self.parameters, self.spec)

    def _batch_loss(self) -> float:
        """J in nats over the next batch, without the penalty. NumPy's error state is the caller's."""
        assert self._batches is not None
        return self._workspace.evaluate(self._batches.current).loss

    def losses(self, train: bool = True, test: bool = True) -> tuple[float | None, float | None]:
        """`train_loss` and `test_loss`, for those who ask at each iteration: only what is wanted, else None.

        NumPy's error state is the caller's: within `Trainer.run` it is set already.
        """
        evaluate, examples = self._workspace.evaluate, self.examples
        return (
            evaluate(examples.train).loss if train and examples.train is not None else None,
            evaluate(examples.test).loss if test and examples.test is not None else None,
        )

    def _evaluate(self, batch: Batch | None) -> tuple[float | None, float | None]:
        if batch is None:
            return None, None
        with np.errstate(all="ignore"):
            found = self._workspace.evaluate(batch)
        return found.loss, found.score

    # What moves it

    def _iterate(self) -> IterationRecord:
        """Make one iteration: forward pass, loss, back propagation, update. NumPy's error state is the caller's.

        Raises
        ------
        NonFiniteError
            If a number is not finite. Nothing has moved then, but what the last iteration started from is forgotten.
        """
        batches = self._batches
        assert batches is not None  # the caller looks at can_train
        loss = self._backpropagate(batches.current)
        self._backup[...] = self._memory
        self._update(self._theta, self._gradient, self._optimizer, self._learning_rate, self._scratch)
        everything = self._all
        power = everything.dot(everything)  # finite only if every entry is; x - x is 0 for finite x only
        if not (loss - loss == 0.0 and power - power == 0.0):
            self._check_finite(loss)
        self.iteration += 1
        self._has_previous = True
        if batches.advance():
            self.epoch += 1
            self._random_now = None
        return IterationRecord(self.iteration, self.epoch, loss)

    def _iterate_with(self, own: OwnIteration) -> IterationRecord:
        """Make one iteration whose update is another one's; the loss is ours, and what the optimizer remembers stays.

        Raises
        ------
        InvalidInputError, NonFiniteError
            What ``own`` raises, or `_iterate`. Nothing has moved then, but what the last iteration started from is
            forgotten.
        """

        def update(theta: FloatArray, gradient: FloatArray, state: OptimizerState, *_: object) -> None:
            self._workspace.load(own(self.start, self.examples, self.spec))
            state.step += 1

        ours, self._update = self._update, update
        try:
            return self._iterate()
        finally:
            self._update = ours
            self._has_previous = False  # the step from there to here is not the one that the equations write

    def _load(self, parameters: Parameters) -> None:
        """Other weights and biases; raises InvalidInputError if they are for a network of another shape."""
        self._workspace.load(parameters)
        self._has_previous = False

    def capture(self, is_root: bool = False, made_by: object = None) -> Checkpoint:
        """Everything that the next iterations depend on; ``is_root`` if something else than our training led here."""
        # Drawn from at the beginning of an epoch only: all states of an epoch share these numbers.
        self._random_now = now = self._random_now or random_state(self._random)
        batches = self._batches
        return Checkpoint(
            iteration=self.iteration,
            epoch=self.epoch,
            position=batches.position if batches is not None else 0,
            memory=frozen(self._memory),
            step=self._optimizer.step,
            epoch_random=(batches.epoch_random if batches is not None else None) or now,
            random=now,
            spec=self.spec,
            data=self.data,
            initial_parameters=self._initial_parameters,
            is_root=is_root,
            context=self.context,
            made_by=made_by,
        )

    def has_batches_of(self, spec: ExperimentSpec, examples: Examples) -> bool:
        """Whether another experiment has the same batches."""
        return examples is self.examples and spec.batch_size == self.spec.batch_size

    # Numbers that overflow

    def _check_finite(self, loss: float) -> None:
        """Take the update back and raise, unless the square of a large but finite entry gave the alarm."""
        if np.isfinite(loss) and np.isfinite(self._gradient).all() and np.isfinite(self._memory).all():
            return
        is_average = bool(np.isfinite(self._theta).all() and not np.isfinite(self._memory).all())
        self._memory[...] = self._backup
        self._optimizer.step -= 1
        self._has_previous = False
        raise self._overflow(is_average)

    def _overflow(self, is_average: bool) -> NonFiniteError:
        """What overflowed in the iteration that starts here; ``is_average`` if the update spared the parameters."""
        start, examples = self.start, self.examples
        quantity, phase = first_overflow(
            start.parameters, self.spec, examples.X[:, start.batch], examples.Y[:, start.batch]
        )
        if is_average and phase.kind == "update":
            quantity = phrase("an average that the optimizer keeps")
        error = NonFiniteError(start.iteration, quantity, PHASE_NAMES[phase.kind])
        largest = float(np.abs(self._theta).max())
        # Weights that have grown so far stay where a smaller rate alone finds them: going back is part of the way out.
        hint = way_out(self.spec, examples.X[:, start.batch])
        size = sentence("The largest weight is {largest:.3g}.", largest=largest)
        error.args = (joined(error_sentence(error), size, hint),)
        return error


def penalty_of(parameters: Parameters, spec: ExperimentSpec) -> float:
    """What the penalty of ``spec`` adds to J at these parameters."""
    return spec.penalty_rate * PENALTIES[spec.penalty].value(parameters.weights) if spec.penalty_rate else 0.0
