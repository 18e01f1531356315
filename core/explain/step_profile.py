"""The loss along one update: what its slope promised, and what came.

The update goes from θ along Δθ; the profile is J(θ + t Δθ) for t from 0, where it started, over 1, where it landed.
With gradient descent Δθ is -α g and the promise -α‖g‖²; with other optimizers it is g·Δθ, of their own Δθ.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray, frozen
from core.experiment.targets import targets_of
from core.explain.loss_surface import losses_along
from core.explain.overshoot import objective_slope, updated
from core.model.network import backward, forward
from core.model.optimizers import OPTIMIZERS
from core.model.plan import flat_vector
from core.training.snapshot import Snapshot

LONGEST = 2.0
"""The profile goes on to twice the step: there a parabola that the step meets at its lowest place is back where it
started."""

_N_PLACES = 49


@dataclass(frozen=True, slots=True, eq=False)
class StepProfile:
    """J, with the penalty as training sees it, along an update, over the examples that it was computed from.

    Attributes
    ----------
    iteration : int
        Of the update, counted from 1.
    is_made : bool
        Whether it is the last one, or else the next.
    n_examples : int
        In its batch.
    is_whole_set, with_penalty : bool
        Whether those are all training examples, and whether there is a penalty in J.
    times, losses : array, shape (k,)
        t, and J there; infinite where there is no number.
    predicted : float
        g·Δθ.
    rate, gradient_norm : float
        α and ‖g‖.
    is_plain : bool
        Whether Δθ is -α g, so that the prediction is -α‖g‖².
    """

    iteration: int
    is_made: bool
    n_examples: int
    is_whole_set: bool
    with_penalty: bool
    times: FloatArray
    losses: FloatArray
    predicted: float
    rate: float
    gradient_norm: float
    is_plain: bool

    @property
    def changes(self) -> FloatArray:
        """J at the places minus J before; no numbers where that is infinite already."""
        with np.errstate(invalid="ignore"):
            changes: FloatArray = self.losses - self.losses[0]
        return changes

    @property
    def actual(self) -> float:
        """J after minus J before; infinite where J is no number any more."""
        return float(self.changes[_N_PLACES // 2])


def profile_step(snapshot: Snapshot) -> StepProfile | None:
    """The update that led to a snapshot, or where none did the next one; None without training examples."""
    experiment = snapshot.experiment
    spec, data = experiment.spec, experiment.data
    is_last = snapshot.position.phase.kind == "update"
    last = snapshot.start if is_last else snapshot.previous
    start = last or snapshot.start
    if start.batch.size == 0 or start.parameters.layer_sizes != snapshot.parameters.layer_sizes:
        return None
    X, Y = snapshot.passed.A[0][:, start.batch], targets_of(data, spec, start.batch)
    before = start.parameters
    with np.errstate(all="ignore"):
        slope = objective_slope(before, spec, backward(before, spec, forward(before, spec, X), Y))
        origin = flat_vector(before.weights, before.biases)
        after = snapshot.parameters
        end = updated(spec, start, slope) if last is None else flat_vector(after.weights, after.biases)
        times = np.linspace(0.0, LONGEST, _N_PLACES)
        losses = losses_along(spec, X, Y, origin + times[:, np.newaxis] * (end - origin), before.layer_sizes)
        predicted, gradient_norm = float(slope @ (end - origin)), float(np.linalg.norm(slope))
    return StepProfile(
        iteration=start.iteration,
        is_made=last is not None,
        n_examples=len(start.batch),
        is_whole_set=len(start.batch) == int(data.train_mask(spec.train_fraction).sum()),
        with_penalty=spec.has_penalty,
        times=frozen(times),
        losses=frozen(losses),
        predicted=predicted,
        rate=spec.learning_rate,
        gradient_norm=gradient_norm,
        is_plain=not OPTIMIZERS[spec.optimizer].slots and not snapshot.trains_own_code,
    )
