"""Whether an update went too far: the change of the loss that the slope promises against the change that came.

To first order a step Δθ changes the loss by g·Δθ. A step that is short enough keeps about that promise; one that is too
long for the curve of the loss lands higher than it started, although it went downhill.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray
from core.experiment.spec import ExperimentSpec
from core.model.losses import LOSSES
from core.model.network import ForwardPass, Gradients, Parameters, backward, forward
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.model.plan import flat_vector, layer_blocks
from core.training.run import penalty_of
from core.training.step_position import IterationStart

RISE_OF_PREDICTED = 0.3
"""An update overshoots when the loss rises by more than this share of the fall that was promised. Where the loss is a
parabola along the step, 0 is reached at twice the best step and 0.3 at 2.6 times: the rate is 1.3 times the largest
that does not raise the loss. Healthy runs live at that edge for a while (tanh 2-8-1 on the spiral, learning rate 0.5:
1.1 % of the updates raise the loss by more than a tenth of the promise), so the edge itself is no alarm."""

RISE_OF_LOSS = 0.1
"""And when it rises by more than this share of itself. With both, under 0.1 % of the updates on the spiral are named,
none of tanh or ReLU 2-4-1 on the circle; 19 % with tanh at a learning rate of 30 and 36 % with ReLU on XOR at 10,
where every run is named within its first 50 updates."""


@dataclass(frozen=True, slots=True)
class StepVerdict:
    """One update, judged on the examples it was computed from. The loss includes the penalty, as training sees it.

    Attributes
    ----------
    predicted : float
        g·Δθ: how the loss would change if its slope stayed the same along the step.
    actual : float
        How it did change; infinite where the loss or a parameter is no finite number any more.
    loss : float
        Before the update.
    """

    predicted: float
    actual: float
    loss: float

    @property
    def overshoots(self) -> bool:
        """Whether it went downhill and landed clearly higher; see `RISE_OF_PREDICTED` and `RISE_OF_LOSS`."""
        limit = max(RISE_OF_PREDICTED * -self.predicted, RISE_OF_LOSS * abs(self.loss))
        return self.predicted < 0.0 and (self.actual > limit or self.actual == math.inf)

    @property
    def harmless_share(self) -> float:
        """The share of this step that would have left the loss where it was, if the loss is a parabola along it.

        Every update rule here is proportional to the learning rate, so that share of the rate does the same. NaN where
        the loss did not rise after going downhill.
        """
        if not (self.predicted < 0.0 < self.actual):
            return math.nan
        return -self.predicted / (self.actual - self.predicted)


def judge_next_step(
    spec: ExperimentSpec,
    X: FloatArray,
    Y: FloatArray,
    start: IterationStart,
    passed: ForwardPass | None = None,
    gradients: Gradients | None = None,
) -> StepVerdict | None:
    """The update that an iteration makes from its start, as the trainer makes it; None without examples.

    Parameters
    ----------
    spec : ExperimentSpec
    X, Y : array, shape (n_x, m) and (n_y, m)
        Inputs and targets of the batch; ``start.batch`` is not looked at.
    start : IterationStart
    passed, gradients
        Of ``start.parameters`` over X, where they are known already.
    """
    if X.shape[1] == 0:
        return None
    before = start.parameters
    with np.errstate(all="ignore"):
        passed = passed or forward(before, spec, X)
        gradients = gradients or backward(before, spec, passed, Y)
        slope = objective_slope(before, spec, gradients)
        moved = updated(spec, start, slope)
        step = moved - flat_vector(before.weights, before.biases)
        return _verdict(spec, X, Y, (before, passed), slope, step, _parameters(moved, before.layer_sizes))


def updated(spec: ExperimentSpec, start: IterationStart, slope: FloatArray) -> FloatArray:
    """The flat parameters after the update of an iteration whose gradient is ``slope``."""
    theta = flat_vector(start.parameters.weights, start.parameters.biases)
    OPTIMIZERS[spec.optimizer].update(theta, slope, start.optimizer.copy(), spec.learning_rate, np.empty_like(theta))
    return theta


def judge_made_step(
    spec: ExperimentSpec,
    X: FloatArray,
    Y: FloatArray,
    before: Parameters,
    after: Parameters,
    passed_after: ForwardPass | None = None,
) -> StepVerdict | None:
    """The update from ``before`` to ``after``, on the examples it was computed from; None without examples.

    Parameters
    ----------
    spec : ExperimentSpec
    X, Y : array, shape (n_x, m) and (n_y, m)
        Inputs and targets of the batch.
    before, after : Parameters
    passed_after : ForwardPass, optional
        Of ``after`` over X, where it is known already.
    """
    if X.shape[1] == 0 or before.layer_sizes != after.layer_sizes:
        return None
    with np.errstate(all="ignore"):
        passed = forward(before, spec, X)
        slope = objective_slope(before, spec, backward(before, spec, passed, Y))
        step = flat_vector(after.weights, after.biases) - flat_vector(before.weights, before.biases)
        return _verdict(spec, X, Y, (before, passed), slope, step, after, passed_after)


def _verdict(
    spec: ExperimentSpec,
    X: FloatArray,
    Y: FloatArray,
    start: tuple[Parameters, ForwardPass],
    slope: FloatArray,
    step: FloatArray,
    after: Parameters | None,
    passed_after: ForwardPass | None = None,
) -> StepVerdict:
    loss = _objective(*start, spec, Y)
    if after is None:
        return StepVerdict(float(slope @ step), math.inf, loss)
    actual = _objective(after, passed_after or forward(after, spec, X), spec, Y) - loss
    # From a finite loss to one that is none, that is up without end.
    return StepVerdict(float(slope @ step), math.inf if math.isnan(actual) and math.isfinite(loss) else actual, loss)


def _objective(parameters: Parameters, passed: ForwardPass, spec: ExperimentSpec, Y: FloatArray) -> float:
    """What training makes small: J plus the penalty."""
    loss = LOSSES[spec.loss].value(passed.Z[len(parameters.weights)], Y)
    return loss + penalty_of(parameters, spec)


def objective_slope(parameters: Parameters, spec: ExperimentSpec, gradients: Gradients) -> FloatArray:
    """The gradient of `_objective`, flat."""
    if not spec.has_penalty:
        return flat_vector(gradients.dW, gradients.db)
    penalty = PENALTIES[spec.penalty].gradient
    dW = [dW + spec.penalty_rate * penalty(W) for dW, W in zip(gradients.dW, parameters.weights, strict=True)]
    return flat_vector(dW, gradients.db)


def _parameters(theta: FloatArray, layer_sizes: tuple[int, ...]) -> Parameters | None:
    """The parameters of a flat vector; None if one is no finite number."""
    if not np.isfinite(theta).all():
        return None
    blocks = layer_blocks(theta, layer_sizes)
    return Parameters(tuple(block[:, :-1] for block in blocks), tuple(block[:, -1:] for block in blocks))
