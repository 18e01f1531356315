"""What tells runs apart that are compared, in numbers: how far each has come, what an iteration costs, and how many of
its units do not learn."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.explain.unit_health import dead_units, saturated_units
from core.training.snapshot import RunFacts, Snapshot
from core.training.whole_pass import pass_of


@dataclass(frozen=True, slots=True)
class ComparedRun:
    """One run of a comparison at one moment.

    Attributes
    ----------
    key : int or None
        Of the fork; None for the present run.
    iteration : int
    loss, score : float or None
        J, and the share of right predictions or R² of numbers, over the training examples; None without any.
    has_numbers : bool
        Whether numbers are learnt.
    facts : RunFacts
    dead_share, saturated_share : float or None
        Of all hidden units, by the measures of `core.explain.unit_health`; None without hidden units or examples.
    """

    key: int | None
    iteration: int
    loss: float | None
    score: float | None
    has_numbers: bool
    facts: RunFacts
    dead_share: float | None
    saturated_share: float | None


def compared_runs(snapshot: Snapshot) -> tuple[ComparedRun, ...]:
    """The present run and then its forks."""
    own = _compared(None, snapshot, snapshot.facts or RunFacts())
    return (own, *(_compared(fork.key, fork.snapshot, fork.facts) for fork in snapshot.forks))


def _compared(key: int | None, snapshot: Snapshot, facts: RunFacts) -> ComparedRun:
    shares = unit_shares(snapshot) or (None, None)
    has_numbers = snapshot.experiment.data.is_regression
    return ComparedRun(key, snapshot.iteration, snapshot.train_loss, snapshot.train_score, has_numbers, facts, *shares)


def unit_shares(snapshot: Snapshot) -> tuple[float, float] | None:
    """Which share of the hidden units is dead and which saturated, on the training examples; None where there are no
    hidden units or no examples."""
    spec, gradients = snapshot.experiment.spec, snapshot.gradients
    sizes = snapshot.parameters.layer_sizes[1:-1]
    if gradients is None or not sizes:
        return None
    passed = pass_of(snapshot.passed, snapshot.experiment.data.train_mask(spec.train_fraction))
    n_dead = n_saturated = 0
    with np.errstate(all="ignore"):
        for layer, activation in enumerate(spec.activations, start=1):
            n_dead += len(dead_units(activation, spec.leak, passed.A[layer]))
            n_saturated += len(saturated_units(snapshot.parameters, spec, passed, gradients, layer))
    return n_dead / sum(sizes), n_saturated / sum(sizes)
