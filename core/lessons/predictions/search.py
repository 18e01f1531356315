"""Which slip an array came out with: each slip of the table is made again, and what comes out is compared."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from core.arrays import FloatArray
from core.explain.quantities import LIKE_BIASES, Quantity
from core.explain.worked import WorkedIteration
from core.lessons.predictions.operands import (
    Operands,
    bias_gradient,
    hidden_error,
    mean_loss,
    penalised,
    updated,
    weight_gradient,
)
from core.lessons.predictions.rounding import cut_after, last_places, within
from core.lessons.predictions.slips import SLIPS, Slip

_RELATIVE = 1e-6
"""Two ways to compute a float agree to more than this; two different numbers hardly ever do."""

_Next = Callable[[Operands, int, FloatArray], FloatArray]

_FOLLOWING: dict[str, tuple[str, _Next]] = {
    "A": ("Z", lambda n, layer, Z: n.g(layer)(Z)),
    "J": ("loss", lambda n, layer, losses: mean_loss(n, losses)),
    "dZ": ("slope", hidden_error),
    "dW": ("dZ", lambda n, layer, dZ: weight_gradient(n, layer, dZ, n("A", layer - 1))),
    "db": ("dZ", bias_gradient),
    "dW_penalised": ("dW", penalised),
    "W_new": ("dW", lambda n, layer, dW: updated(n, "W", layer, penalised(n, layer, dW), n.rate)),
    "b_new": ("db", lambda n, layer, db: updated(n, "b", layer, db, n.rate)),
}
"""By symbol the one a slip may have been made in shortly before, and how it goes on from there."""


def slipped(n: Operands, symbol: str, layer: int) -> Iterator[tuple[Slip, FloatArray]]:
    """Every slip that can be made in a quantity with what comes out, the most telling first.

    First come those of its own equation, then those of the line before it, carried on correctly. The same slips come in
    the same order whatever the numbers are.
    """
    for slip in SLIPS.values():
        if symbol in slip.ways:
            for result in slip.ways[symbol](n, layer):
                yield slip, result
    if symbol in _FOLLOWING:
        before, following = _FOLLOWING[symbol]
        for slip, result in slipped(n, before, layer):
            yield slip, following(n, layer, result)


def slip_in_array(
    worked: WorkedIteration, quantity: Quantity, given: FloatArray, digits: int | None = None
) -> Slip | None:
    """The slip with which a whole array comes out.

    Parameters
    ----------
    worked : WorkedIteration
        Its operands are taken as they are: what was computed before is right.
    quantity : Quantity
    given : array
        Of the shape in which the quantity is displayed; another shape is looked at, too.
    digits : int, optional
        To which it was rounded: see `core.lessons.predictions.rounding`. None for floats as a program computes them.

    Returns
    -------
    Slip or None
        None if it is right, and if no slip of the table explains it.
    """
    given = _as_matrix(given)
    if quantity.transposed:
        given, quantity = given.T, quantity.upright
    right, n = worked.value(quantity), Operands(worked)
    if _agree(given, right, digits):
        return None
    with np.errstate(all="ignore"):
        found = next(
            (slip for slip, result in slipped(n, quantity.symbol, quantity.layer) if _agree(given, result, digits)),
            None,
        ) or _of_whole(n, quantity, given, right, digits)
    return found and found.with_numbers(n)


def _of_whole(n: Operands, quantity: Quantity, given: FloatArray, right: FloatArray, digits: int | None) -> Slip | None:
    """Slips that are seen from the right result alone."""
    if _agree(given, right.T, digits):
        return SLIPS["transposed"]
    if quantity.symbol in LIKE_BIASES and _agree(given, n("dZ", quantity.layer), digits):
        return SLIPS["forgot_sum"]
    if given.shape != right.shape:
        return None
    if _agree(given, -right, digits):
        return SLIPS["sign"]
    for places in (digits,) if digits is not None else range(1, 7):
        units = last_places(right, places)
        if within(given, cut_after(right, places), cut_after(right, places), 1e-3 * units).all():
            return SLIPS["cut"]
        if within(given, right, right, 3.0 * units if digits is not None else units).all():
            return SLIPS["rounded_early"]
    return None


def _as_matrix(given: FloatArray) -> FloatArray:
    array = np.asarray(given, dtype=np.float64)
    return array.reshape(1, -1) if array.ndim < 2 else array


def _agree(given: FloatArray, expected: FloatArray, digits: int | None) -> bool:
    if given.shape != expected.shape:
        return False
    if digits is not None:
        return bool(within(given, expected, expected, last_places(expected, digits)).all())
    finite = expected[np.isfinite(expected)]
    scale = float(np.abs(finite).max()) if finite.size else 0.0
    return np.allclose(given, expected, rtol=_RELATIVE, atol=1e-9 * scale, equal_nan=True)
