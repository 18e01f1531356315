"""Two outputs with softmax for two classes, and that they are the one sigmoid of the lecture: softmax gives class 1 the
probability e^z₁ / (e^z₀ + e^z₁) = 1 / (1 + e^-(z₁ - z₀)) = σ(z₁ - z₀), so only the difference of the two z counts.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.experiment.inputs import inputs_of
from core.model.activations import sigmoid
from core.model.losses import output_activation
from core.model.network import forward
from core.training.snapshot import Snapshot


@dataclass(frozen=True, slots=True)
class TwoOutputs:
    """The output layer for one example.

    Attributes
    ----------
    example : int
        Its place in the data.
    z_0, z_1 : float
        What goes into the softmax.
    softmax : float
        What it gives for class 1.
    """

    example: int
    z_0: float
    z_1: float
    softmax: float

    @property
    def difference(self) -> float:
        """z₁ - z₀, the z of a single output."""
        return self.z_1 - self.z_0

    @property
    def sigmoid(self) -> float:
        """σ of that, as a single output gives it for class 1."""
        return float(sigmoid(np.array(self.difference)))


def read_two_outputs(snapshot: Snapshot, example: int | None) -> TwoOutputs | None:
    """The two outputs for an example, or the first one; None where there are not two with softmax, or no example."""
    experiment = snapshot.experiment
    spec, data, n_outputs = experiment.spec, experiment.data, snapshot.parameters.layer_sizes[-1]
    if n_outputs != 2 or not output_activation(spec.loss, 2).over_units or not data.n_examples:
        return None
    place = example if example is not None and 0 <= example < data.n_examples else 0
    passed = forward(snapshot.parameters, spec, inputs_of(data, spec, np.array([place])))
    z, a = passed.Z[len(passed.Z)][:, 0].tolist(), passed.A[len(passed.Z)][:, 0].tolist()
    return TwoOutputs(place, z[0], z[1], a[1])
