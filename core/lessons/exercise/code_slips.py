"""Mistakes that only code can make, beside those of `core.lessons.predictions.slips`, and how they are found."""

from __future__ import annotations

import numpy as np

from core.arrays import FloatArray
from core.explain.quantities import Quantity
from core.lessons.exercise.task import Task
from core.lessons.predictions.search import slip_in_array
from core.lessons.predictions.slips import Slip
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.sentences import phrase

IN_PLACE = Slip(
    "changed_in_place",
    phrase("changed in place"),
    phrase(
        "What a function is given must stay as it is: write W1 = W1 - … instead of W1 -= …, and copy "
        "before you overwrite."
    ),
)
_OVERWRITTEN = Slip(
    "overwritten",
    phrase("Z overwritten by A"),
    phrase("This holds the values of A: A was computed in the place of Z. Make a new array, because g′ needs Z."),
)
LOG_OF_ZERO = Slip(
    "log_of_zero",
    phrase("log of 0"),
    phrase(
        "An output is exactly 0 or 1 here, so that log 0 is taken. Keep the outputs away from 0 and 1 with np.clip."
    ),
)
_SPREAD = Slip(
    "broadcast",
    phrase("broadcasting"),
    phrase(
        "A row and a column were combined to a square: each output was compared with each target. Both must be rows."
    ),
)
_BY_ROWS = Slip(
    "divided_by_rows",
    phrase("divided by the rows"),
    phrase(
        "This is not divided by m, but by a number of rows. m is the number of examples, which are columns: X.shape[1]."
    ),
)
_OUTPUT_SLOPE = Slip(
    "forgot_output_slope",
    phrase("dA instead of dZ"),
    phrase(
        "This is dA, how J changes with a. How it changes with z is dA multiplied by σ′(z) = a (1 − a), which is a − y."
    ),
)
_AT_ZERO = Slip("slope_at_zero", phrase("slope at z = 0"), phrase("All numbers but those at z = 0 are right."))

_MOST_PAIRS = 200_000


def slip_of(task: Task, quantity: Quantity, given: object) -> Slip | None:
    """The mistake with which a matrix comes out, if it is known."""
    if isinstance(given, int | float):
        given = np.array([[given]], dtype=np.float64)
    if not isinstance(given, np.ndarray):
        return None
    if quantity.symbol == "Z" and _is(given, task.value("A", quantity.layer)):
        return _OVERWRITTEN
    if quantity.symbol == "J" and given.size == 1:
        given = given.reshape(1, 1)
        if not np.isfinite(given).all() and LOSSES[task.spec.loss].in_nats:
            return LOG_OF_ZERO
        if _is_of_all_pairs(task, float(given[0, 0])):
            return _SPREAD
    if quantity.symbol == "dZ" and _differs_at_zero_only(task, quantity.layer, given):
        activation = ACTIVATIONS[task.spec.activations[quantity.layer - 1]]
        return Slip(_AT_ZERO.key, _AT_ZERO.label, f"{_AT_ZERO.sentence} {activation.at_zero}")
    if given.ndim > 2:
        return None
    return slip_in_array(task.worked, quantity, given) or _rarer_slip(task, quantity, given)


def _rarer_slip(task: Task, quantity: Quantity, given: FloatArray) -> Slip | None:
    ours = task.worked.value(quantity)
    if quantity.symbol in ("J", "dW", "db"):
        rows = {size for size in task.sizes if size not in (1, task.m)}
        return _BY_ROWS if any(_is(given, ours * task.m / size) for size in rows) else None
    if quantity.symbol == "dZ" and quantity.layer == task.n_layers and task.sizes[-1] == 1:
        A = task.value("A", task.n_layers)
        if LOSSES[task.spec.loss].in_nats and _is(given, ours / (A * (1.0 - A))):
            return _OUTPUT_SLOPE
    return None


def _is(given: FloatArray, other: FloatArray) -> bool:
    return given.shape == other.shape and bool(np.allclose(given, other, rtol=1e-6, atol=1e-12, equal_nan=True))


def _is_of_all_pairs(task: Task, given: float) -> bool:
    """Whether J is a sum or a mean over all pairs of an output and a target."""
    Z, Y, m = task.value("Z", task.n_layers), task.value("Y", task.n_layers), task.m
    if len(Z) > 1 or m < 2 or m * m > _MOST_PAIRS:
        return False
    total = float(LOSSES[task.spec.loss].per_example(np.repeat(Z, m, axis=1), np.tile(Y, m)).sum())
    return bool(np.isclose(given, [total, total / m, total / m**2], rtol=1e-6, atol=0.0).any())


def _differs_at_zero_only(task: Task, layer: int, given: FloatArray) -> bool:
    if layer == task.n_layers or not ACTIVATIONS[task.spec.activations[layer - 1]].has_bend:
        return False
    ours, at_zero = task.value("dZ", layer), task.value("Z", layer) == 0.0
    return given.shape == ours.shape and _is(given[~at_zero], ours[~at_zero])
