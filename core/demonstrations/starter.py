"""The experiment of a first start: the lecture's 2-layer network on points that no straight line separates."""

from __future__ import annotations

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec

STARTER_SPEC = ExperimentSpec(hidden_units=(4,), activation="tanh", learning_rate=1.0, train_fraction=0.8, seed=32)
"""Of 60 weight seeds the first whose boundary closes: after 53 iterations; the median takes 81."""

STARTER_DATA = DataSettings(name="circle", n_samples=250, noise=0.05, seed=42)


def starter_experiment() -> Experiment:
    """A circle that a 2-4-1 network learns in two seconds at 30 iterations a second."""
    return Experiment.generated(STARTER_SPEC, STARTER_DATA)
