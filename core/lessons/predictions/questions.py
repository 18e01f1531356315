"""What comes next: whether the loss rises or falls and which way a weight goes, with the reason in one sentence.

The iteration is made on copies of what it starts from; the run stays where it is.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.inputs import inputs_of
from core.experiment.targets import targets_of
from core.explain.overshoot import StepVerdict, judge_next_step
from core.explain.quantities import Quantity, Symbol
from core.explain.worked import WorkedIteration
from core.model.network import Parameters, cost
from core.sentences import phrase, sentence
from core.training.step_position import IterationStart

SAME = 1e-12
"""Up to this share of its size a number counts as unchanged: the computer's own rounding is not an answer."""


@dataclass(frozen=True, slots=True)
class Expected:
    """What the next iteration does to a number.

    Attributes
    ----------
    answer : str
        Of the loss ``"rises"`` or ``"falls"``, of a weight ``"up"`` or ``"down"``; ``"stays"`` of both.
    before, after : float
        The number; infinite where it is not a finite one any more.
    why : str
        One sentence.
    """

    answer: str
    before: float
    after: float
    why: str


def next_loss(experiment: Experiment, start: IterationStart) -> Expected:
    """What the next iteration does to J over the training examples.

    Raises
    ------
    InvalidInputError
        If there is nothing to train on.
    """
    worked, data = _worked(experiment, start), experiment.data
    spec = worked.spec
    X, Y = inputs_of(data, spec), targets_of(data, spec)
    chosen = data.train_mask(spec.train_fraction)
    with np.errstate(all="ignore"):
        before = cost(start.parameters, spec, X[:, chosen], Y[:, chosen])
        after = _loss_after(worked, X[:, chosen], Y[:, chosen])
    verdict = judge_next_step(spec, X[:, start.batch], Y[:, start.batch], start)
    assert verdict is not None  # there is a batch
    answer = ("falls", "stays", "rises")[1 + _way(before, after)]
    return Expected(answer, before, after, _why_of_loss(worked, answer, after, verdict, int(chosen.sum())))


def next_weight(
    experiment: Experiment, start: IterationStart, layer: int, row: int, column: int | None = None
) -> Expected:
    """What the next iteration does to W[layer] at (row, column), or to b[layer] at row where there is no column.

    Raises
    ------
    InvalidInputError
        If there is nothing to train on.
    IndexError
        If there is no such weight.
    """
    worked = _worked(experiment, start)
    of: tuple[Symbol, Symbol, Symbol] = ("b", "b_new", "db") if column is None else ("W", "W_new", "dW")
    before, after, gradient = (float(worked.value(Quantity(symbol, layer))[row, column or 0]) for symbol in of)
    whole = gradient
    if column is not None and worked.spec.has_penalty:
        whole = float(worked.value(Quantity("dW_penalised", layer))[row, column])
    answer = ("down", "stays", "up")[1 + _way(before, after)]
    return Expected(
        answer, before, after, _why_of_weight(answer, gradient, whole, _why_zero(worked, layer, row, column))
    )


def _worked(experiment: Experiment, start: IterationStart) -> WorkedIteration:
    if not start.batch.size:
        raise InvalidInputError("data", phrase("There are no training points yet. Add some."))
    return WorkedIteration(experiment, start)


def _loss_after(worked: WorkedIteration, X: FloatArray, Y: FloatArray) -> float:
    """J over some examples after the update; infinite where a weight is not a finite number any more."""
    layers = range(1, len(worked.layer_sizes))
    W, b = ([worked.value(Quantity(symbol, layer)) for layer in layers] for symbol in ("W_new", "b_new"))
    if not all(np.isfinite(array).all() for array in (*W, *b)):
        return math.inf
    return cost(Parameters(tuple(W), tuple(b)), worked.spec, X, Y)


def _way(before: float, after: float) -> int:
    """1 for up, −1 for down, 0 for unchanged."""
    if abs(after - before) <= SAME * max(1.0, abs(before)):
        return 0
    return 1 if after > before else -1


def _why_of_loss(worked: WorkedIteration, answer: str, after: float, verdict: StepVerdict, m: int) -> str:
    goes_downhill = verdict.predicted < 0.0
    if answer == "stays":
        if goes_downhill:
            return phrase("The loss stays: every gradient is too small to be seen, so nothing is learned in this step.")
        return phrase("The loss stays: every gradient is 0, so nothing is learned in this step.")
    if answer == "falls":
        if goes_downhill:
            return phrase("The loss falls: the step goes downhill and is short enough.")
        return phrase(
            "The loss falls, although the step does not go downhill: the optimizer moves with earlier gradients."
        )
    if not math.isfinite(after):
        return phrase("The loss rises without end: the learning rate is so large that the numbers overflow.")
    if verdict.overshoots:
        return phrase(
            "The loss rises: the learning rate overshoots. The step goes downhill, past the bottom and up again."
        )
    if worked.m < m:
        return sentence(
            "The loss rises: the step follows the gradient of its {n} examples, not that of all {m}.",
            n=worked.m,
            m=m,
        )
    if verdict.actual < 0.0:
        return phrase("The loss rises: the step makes J and the penalty together smaller, not J alone.")
    if not goes_downhill:
        return phrase("The loss rises: the optimizer still moves with earlier gradients, and they point uphill here.")
    return phrase(
        "The loss rises a little: the step goes past the bottom. The learning rate is slightly too large here."
    )


def _why_of_weight(answer: str, gradient: float, whole: float, zero: str) -> str:
    if answer == "stays":
        return zero if whole == 0.0 else phrase("It stays: its gradient is too small to see.")
    goes_up = answer == "up"
    if gradient != 0.0 and goes_up == (gradient < 0.0):
        if goes_up:
            return phrase("It goes up: its gradient is negative, and the step goes against the gradient.")
        return phrase("It goes down: its gradient is positive, and the step goes against the gradient.")
    if whole != gradient and goes_up == (whole < 0.0):
        if goes_up:
            return phrase("It goes up: the penalty pulls it towards 0, more strongly than the gradient of J.")
        return phrase("It goes down: the penalty pulls it towards 0, more strongly than the gradient of J.")
    if goes_up:
        return phrase("It goes up, against what this gradient alone would do: the optimizer remembers earlier ones.")
    return phrase("It goes down, against what this gradient alone would do: the optimizer remembers earlier ones.")


def _why_zero(worked: WorkedIteration, layer: int, row: int, column: int | None) -> str:
    """Why a weight stays whose gradient is 0, with the factor that makes it 0 for every example."""
    if column is not None and not worked.value(Quantity("A", layer - 1))[column].any():
        return phrase("It stays: its gradient is 0, because what comes into it is 0 for every example.")
    if layer == len(worked.layer_sizes) - 1:
        return phrase("It stays: its gradient is 0.")
    if not worked.value(Quantity("W", layer + 1))[:, row].any():
        return phrase("It stays: its gradient is 0, because all weights that lead on from its unit are 0.")
    if not worked.value(Quantity("slope", layer))[row].any():
        return phrase("It stays: its gradient is 0, because the slope of its unit is 0 for every example.")
    return phrase("It stays: its gradient is 0.")
