"""What can be read off a run by those who must not move it: counters, parameters, losses.

Everything is looked up when it is asked for, and handed out as a copy that cannot be written to.
"""

from __future__ import annotations

import numpy as np

from core.data.dataset import Dataset
from core.experiment.spec import ExperimentSpec
from core.model.examples import Batch
from core.model.network import Gradients, Parameters, backward, forward
from core.model.penalties import PENALTIES
from core.training.batches import Examples
from core.training.run import Run
from core.training.step_position import IterationStart


class Readings:
    """The instruments of whoever owns a run.

    Attributes
    ----------
    _run : Run
        The owner may exchange it.
    """

    _run: Run

    @property
    def spec(self) -> ExperimentSpec:
        return self._run.spec

    @property
    def data(self) -> Dataset:
        return self._run.data

    @property
    def examples(self) -> Examples:
        """The data as inputs and targets."""
        return self._run.examples

    @property
    def iteration(self) -> int:
        """Updates made so far."""
        return self._run.iteration

    @property
    def epoch(self) -> int:
        """Completed passes over the training examples."""
        return self._run.epoch

    @property
    def iterations_per_epoch(self) -> int:
        """Batches in an epoch; 0 without training examples."""
        return self._run.iterations_per_epoch

    @property
    def batch_size(self) -> int:
        """Examples in the batch of the next iteration; 0 without training examples."""
        return self._run.batch_size

    @property
    def can_train(self) -> bool:
        """Whether there is a training example."""
        return self._run.can_train

    @property
    def parameters(self) -> Parameters:
        """Weights and biases as they are now, as frozen copies."""
        return self._run.parameters

    @property
    def start(self) -> IterationStart:
        """What the next iteration starts from."""
        return self._run.start

    @property
    def previous(self) -> IterationStart | None:
        """What the last iteration started from; None where something was changed since, and at the oldest iteration."""
        return self._run.previous

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
        return self._loss(self.examples.train)

    @property
    def test_loss(self) -> float | None:
        """J in nats over the test examples, without the penalty; None without any."""
        return self._loss(self.examples.test)

    @property
    def train_accuracy(self) -> float | None:
        """Share of right predictions among the training examples, 0 to 1; None without any."""
        return self._accuracy(self.examples.train)

    @property
    def test_accuracy(self) -> float | None:
        """Share of right predictions among the test examples, 0 to 1; None without any."""
        return self._accuracy(self.examples.test)

    @property
    def penalty(self) -> float:
        """What the penalty adds to J at these parameters."""
        return penalty_of(self.parameters, self.spec)

    def losses(self, train: bool = True, test: bool = True) -> tuple[float | None, float | None]:
        """`train_loss` and `test_loss`, for those who ask at each iteration: only what is wanted, else None.

        NumPy's error state is the caller's: within `run` it is set already.
        """
        evaluate, examples = self._run.evaluate, self.examples
        return (
            evaluate(examples.train).loss if train and examples.train is not None else None,
            evaluate(examples.test).loss if test and examples.test is not None else None,
        )

    def _loss(self, batch: Batch | None) -> float | None:
        with np.errstate(all="ignore"):
            return self._run.evaluate(batch).loss if batch is not None else None

    def _accuracy(self, batch: Batch | None) -> float | None:
        with np.errstate(all="ignore"):
            return self._run.evaluate(batch).n_right / batch.m if batch is not None else None


def penalty_of(parameters: Parameters, spec: ExperimentSpec) -> float:
    """What the penalty of ``spec`` adds to J at these parameters."""
    return spec.penalty_rate * PENALTIES[spec.penalty].value(parameters.weights) if spec.penalty_rate else 0.0
