"""What many runs of a small network came to, for tests."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.explain.luck import Luck, luck_of, wish_for
from core.training.many_runs import train_many

XOR = Experiment.generated(
    ExperimentSpec(hidden_units=(2,), learning_rate=0.5), DataSettings(name="xor4", n_samples=4, noise=0.0)
)
"""Of two hidden units only some seeds come to the goal. The points are the same with every seed."""

XOR_CLOUD = Experiment.generated(XOR.spec, DataSettings(name="xor", n_samples=40, noise=0.1))
"""Other points with every seed."""


def sample_luck(
    experiment: Experiment = XOR, varied: str = "weights", n_runs: int = 6, iterations: int = 300, first_seed: int = 0
) -> Luck:
    """The runs of some seeds, one after the other."""
    wish = wish_for(experiment, varied, n_runs, first_seed, iterations, 0.95)
    return luck_of(wish, train_many(wish))


def with_reached(luck: Luck, reached: Sequence[int | None]) -> Luck:
    """The same runs, but having reached the goal at these iterations, by their place among the wished ones."""
    outcomes = tuple(replace(one, reached=reached[one.number]) for one in luck.outcomes)
    return replace(luck, outcomes=outcomes)
