"""Forensics of a run whose numbers ran away: what stopped being finite first, in which phase, and which learning rate
would have gone on."""

from __future__ import annotations

import numpy as np

from core.arrays import FloatArray
from core.experiment.spec import ExperimentSpec
from core.model.losses import LOSSES
from core.model.network import Parameters, backward, forward
from core.training.moment import Phase

PHASE_NAMES = {
    "forward": "the forward pass",
    "cost": "the cost",
    "backward": "the back propagation",
    "update": "the update",
}


def first_overflow(parameters: Parameters, spec: ExperimentSpec, X: FloatArray, Y: FloatArray) -> tuple[str, Phase]:
    """The first quantity of an iteration that is no finite number, and the phase that made it.

    Parameters
    ----------
    parameters, spec
        What the iteration started from.
    X, Y : array, shape (n_x, m), (n_y, m)
        Its batch.

    Returns
    -------
    str, Phase
        For example ``"Z[2]"`` and the forward pass of layer 2. Where the passes are finite throughout, it was the
        update that made a parameter too large.
    """
    with np.errstate(all="ignore"):
        passed = forward(parameters, spec, X)
        for layer, Z in enumerate(passed.Z, start=1):
            for name, array in ((f"Z[{layer}]", Z), (f"A[{layer}]", passed.A[layer])):
                if not np.isfinite(array).all():
                    return name, Phase("forward", layer)
        if not np.isfinite(LOSSES[spec.loss].value(passed.Z[len(passed.Z)], Y)):
            return "J", Phase("cost")
        gradients = backward(parameters, spec, passed, Y)
        for layer in range(len(passed.Z), 0, -1):
            for name, array in (("dZ", gradients.dZ[layer]), ("dW", gradients.dW[layer]), ("db", gradients.db[layer])):
                if not np.isfinite(array).all():
                    return f"{name}[{layer}]", Phase("backward", layer)
    return "a weight", Phase("update")
