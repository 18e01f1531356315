"""Forensics of a run that diverged: what stopped being finite first, in which phase, and what to do then."""

from __future__ import annotations

import numpy as np

from core.arrays import FloatArray
from core.experiment.inputs import LARGE_INPUT, input_size
from core.experiment.spec import FIELD_INFO, ExperimentSpec
from core.model.losses import LOSSES
from core.model.network import Parameters, backward, forward
from core.sentences import phrase, sentence
from core.training.step_position import Phase

PHASE_NAMES = {
    "forward": phrase("the forward pass"),
    "cost": phrase("the cost"),
    "backward": phrase("the back propagation"),
    "update": phrase("the update"),
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
    return phrase("a weight"), Phase("update")


def way_out(spec: ExperimentSpec, X: FloatArray) -> str:
    """What to do about it, in a sentence: the inputs are looked at before the learning rate.

    Parameters
    ----------
    spec : ExperimentSpec
    X : array, shape (n_x, m)
        The training examples, or those of a batch.
    """
    size = input_size(X)
    if size > LARGE_INPUT and not spec.standardise:
        return sentence(
            "The inputs are large (mean {size:.2g}; about 1 is usual): reset, and standardise the inputs.", size=size
        )
    if spec.learning_rate > (FIELD_INFO["learning_rate"].minimum or 0.0):
        return sentence(
            "Step back or reset, and take a smaller learning rate than {rate:g}.",
            rate=spec.learning_rate,
        )
    return phrase("Reset, and start with smaller weights.")
