"""What holds whole layers up: error signals that fade or swell on their way back, and gradients of one sign.

It measures and compares with thresholds that are stated here; the words are `core.explain.finding_words`'.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.arrays import FloatArray
from core.model.activations import ACTIVATIONS
from core.model.network import ForwardPass, Gradients, Parameters

VANISHING_BELOW = 4e-4
"""The gradient vanishes where the mean |dZ[l]| is less than this share of the mean |dZ[L]|. Measured over whole runs on
the circle: sigmoid with six hidden layers of 4, 2.6e-4 at most and 2e-5 in the middle; ReLU with as many 5.4e-4 at
least, but for one run in 20 that never learns; tanh 3e-3; sigmoid with one hidden layer 0.03. Sigmoid passes by the
limit from five hidden layers on, and with four in a few runs.
dZ and not dW is compared, because dW is a mean over examples that cancel: at the output it falls to 0 as soon as the
output's bias is learnt, and the share would rise though nothing got better. At the start both say the same. Entries
that are exactly 0 are left out: what ReLU blocks is not faded, and a unit that blocks everything is dead."""

EXPLODING_ABOVE = 30.0
"""It explodes where it is more than this multiple: 8 at most in the healthy runs measured, 1200 in the middle of 12
networks with six layers of 8 ReLU that start at five times He's weights."""

ONE_SIGN_SHARE = 0.95
"""So many of the examples have a gradient of one sign when a layer is reported: 100 % for sigmoid and ReLU, 14 % for
four units of tanh or leaky ReLU."""


_AT_A_TIME = 1000


def signal_shares(gradients: Gradients) -> FloatArray:
    """mean |dZ[l]| / mean |dZ[L]| for l = 1 to L over entries that are not 0; 0 for a layer that has none.

    All NaN where the output's is 0 throughout.
    """
    means = np.array([np.abs(dZ).sum() / max(int(np.count_nonzero(dZ)), 1) for dZ in gradients.dZ])
    with np.errstate(all="ignore"):
        return np.asarray(means / means[-1])


def gradient_sizes(gradients: Gradients) -> list[float]:
    """mean |dW[l]| for l = 1 to L."""
    return [float(np.abs(dW).mean()) for dW in gradients.dW]


def vanishing_layer(shares: FloatArray, parameters: Parameters, dead_layers: Sequence[int]) -> int | None:
    """The layer, 1 to L, whose gradient has vanished furthest; None if none has.

    A layer that has none at all for a reason with a name of its own is left out: a layer above whose units are all
    dead, or weights above that are all 0.
    """
    closed = [layer for layer, W in enumerate(parameters.weights[1:], start=1) if not W.any()]
    first_open = max((*dead_layers, *closed), default=0) + 1
    seen = shares[first_open - 1 : -1]
    if not len(seen) or not seen.min() < VANISHING_BELOW:  # NaN is no alarm here
        return None
    return first_open + int(seen.argmin())


def exploding_layer(shares: FloatArray) -> int | None:
    """The layer, 1 to L, whose gradient has grown furthest; None if none has."""
    if not shares.max() > EXPLODING_ABOVE:
        return None
    return int(shares.argmax()) + 1


def one_sign_shares(passed: ForwardPass, activations: Sequence[str]) -> list[tuple[int, float]]:
    """Layers l whose weights into a unit have, for most single examples, gradients of one sign, and for how many.

    For one example dW[l] = dZ[l] A[l-1]ᵀ, so in each row all entries have one sign when all of A[l-1] has. A layer with
    a single input, and one whose inputs are all 0, has no signs to compare.
    """
    found = []
    for layer in range(1, len(passed.A)):
        A = passed.A[layer - 1]
        if len(A) < 2 or not (A[:, :1].any() or A.any()):  # seldom all are looked at
            continue
        is_positive = layer > 1 and ACTIVATIONS[activations[layer - 2]].output_range[0] >= 0.0
        share = 1.0 if is_positive else _share_of_one_sign(A)
        if share >= ONE_SIGN_SHARE:
            found.append((layer, share))
    return found


def _share_of_one_sign(A: FloatArray) -> float:
    """The share of columns whose entries have one sign; of many, 0 as soon as it is too small to be reported."""
    m: int = A.shape[1]
    n_found = m
    for start in range(0, m, _AT_A_TIME):
        part = A[:, start : start + _AT_A_TIME]
        has_one_sign = (part.min(axis=0) >= 0.0) | (part.max(axis=0) <= 0.0)
        n_found -= has_one_sign.size - int(np.count_nonzero(has_one_sign))
        if n_found / m < ONE_SIGN_SHARE:
            return 0.0
    return n_found / m
