"""How often training works: what many runs came to that differ in their seeds alone, and two settings against each
other on the same seeds. Pure functions of the outcomes; how the runs were made is `core.training.many_runs`'.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from math import comb, sqrt
from statistics import median, quantiles

import numpy as np
from numpy.typing import NDArray

from core.arrays import frozen
from core.data.region import PlaneRegion
from core.data.value_scale import ValueScale
from core.experiment.differences import labels
from core.experiment.experiment import Experiment
from core.experiment.inputs import input_matrix, standardisation_for
from core.experiment.targets import n_outputs
from core.model.network import Parameters, forward
from core.sentences import phrase
from core.training.many_runs import ManyRunsWish, can_vary_data
from core.training.run_wish import RunOutcome

PLANE_SIDE = 40
"""Cells of a small picture of the plane along each axis."""

_Z_95 = 1.959963984540054
"""A standard normal number lies within this of 0 with a probability of 95 %."""


def wilson_interval(n_hits: int, n: int) -> tuple[float, float]:
    """The 95 % confidence interval of a share, from ``n_hits`` among ``n`` independent tries; (0, 1) of none.

    Source: Wilson, J. Amer. Statist. Assoc. 22 (1927) 209-212. Unlike the usual p ± 1.96 s it stays within 0 and 1,
    and has a width where all or none hit.
    """
    if not n:
        return 0.0, 1.0
    share, z2 = n_hits / n, _Z_95**2
    centre = share + z2 / (2 * n)
    half = _Z_95 * sqrt(share * (1 - share) / n + z2 / (4 * n * n))
    low, high = (centre - half) / (1 + z2 / n), (centre + half) / (1 + z2 / n)
    return (0.0 if n_hits == 0 else low), (1.0 if n_hits == n else high)


@dataclass(frozen=True, eq=False)
class Luck:
    """What became of many runs.

    Attributes
    ----------
    wish : ManyRunsWish
    outcomes : tuple of RunOutcome
        The lowest loss first, and those that diverged at the end.
    experiments : tuple of Experiment
        Of the same runs.
    planes : NDArray[np.uint8]
        (n, n_y, PLANE_SIDE, PLANE_SIDE) outputs of each at its end over its experiment's region, 0 for 0 and 255 for
        1, or for the ends of the scale of numbers; row 0 is the top. Of few points not all classes need to be among
        those of each seed: n_y is the most that a run has, and what it has not is 0.
    """

    wish: ManyRunsWish
    outcomes: tuple[RunOutcome, ...]
    experiments: tuple[Experiment, ...]
    planes: NDArray[np.uint8]

    def plane(self, place: int) -> NDArray[np.uint8]:
        """The plane of a single output of a run: P(class 1) of two classes, or a number."""
        single: NDArray[np.uint8] = self.planes[place, min(1, self.planes.shape[1] - 1)]
        return single

    @property
    def n_runs(self) -> int:
        """Runs that were made."""
        return len(self.outcomes)

    @cached_property
    def reached(self) -> tuple[int, ...]:
        """The iterations at which runs reached the goal, ascending."""
        return tuple(sorted(outcome.reached for outcome in self.outcomes if outcome.reached is not None))

    @property
    def n_diverged(self) -> int:
        """Runs whose numbers overflowed."""
        return sum(outcome.diverged for outcome in self.outcomes)

    @property
    def share(self) -> float | None:
        """The share that reached the goal; None of no runs."""
        return len(self.reached) / self.n_runs if self.n_runs else None

    @property
    def interval(self) -> tuple[float, float]:
        """The 95 % confidence interval of the share."""
        return wilson_interval(len(self.reached), self.n_runs)

    @property
    def median(self) -> float | None:
        """The middle one of `reached`; None where none did."""
        return median(self.reached) if self.reached else None

    @property
    def quartiles(self) -> tuple[float, float] | None:
        """Between these two is the middle half of `reached`; None where fewer than two did."""
        if len(self.reached) < 2:
            return None
        lower, _, upper = quantiles(self.reached, n=4, method="inclusive")
        return lower, upper

    def seed_of(self, place: int) -> int:
        """The seed that tells this run from the others: of its weights, or of its data where these alone vary."""
        outcome = self.outcomes[place]
        return outcome.seed if outcome.data_seed is None or self.varies_weights else outcome.data_seed

    @property
    def varies_weights(self) -> bool:
        """Whether the start weights vary from run to run."""
        return len(set(self.wish.weight_seeds)) > 1 or self.wish.data_seeds is None

    def is_about(self, experiment: Experiment) -> bool:
        """Whether it holds for this experiment too: whether they differ in nothing but the seeds that vary."""
        return _without_seeds(self.wish, self.wish.experiment) == _without_seeds(self.wish, experiment)


def _without_seeds(wish: ManyRunsWish, experiment: Experiment) -> Experiment:
    if len(set(wish.weight_seeds)) > 1 or wish.data_seeds is None:
        experiment = experiment.with_spec(seed=0)
    if wish.data_seeds is None or not can_vary_data(experiment):  # points that were edited are others
        return experiment
    return experiment.with_data_settings(seed=0)


def luck_of(wish: ManyRunsWish, outcomes: Sequence[RunOutcome]) -> Luck:
    """What these outcomes say, with a small picture of each plane."""
    ordered = tuple(sorted(outcomes, key=_rank))
    experiments = tuple(wish.experiment_of(outcome.number) for outcome in ordered)
    n_units = max(n_outputs(one.spec, one.data) for one in (wish.experiment, *experiments))
    planes = np.zeros((len(ordered), n_units, PLANE_SIDE, PLANE_SIDE), dtype=np.uint8)
    for plane, outcome, experiment in zip(planes, ordered, experiments, strict=True):
        found = planes_of(outcome.parameters, experiment)
        if len(found) == 1 < n_units:  # a single sigmoid, beside runs with an output for each class
            found = np.concatenate((255 - found, found))
        plane[: len(found)] = found
    return Luck(wish, ordered, experiments, frozen(planes))


def _rank(outcome: RunOutcome) -> tuple[bool, float, int]:
    loss = outcome.loss
    return outcome.diverged, np.inf if loss is None or np.isnan(loss) else loss, outcome.number


def planes_of(parameters: Parameters, experiment: Experiment) -> NDArray[np.uint8]:
    """The outputs over the plane, (n_y, PLANE_SIDE, PLANE_SIDE), 0 for 0 and 255 for 1, or for the ends of the scale of
    numbers; row 0 is the top."""
    points = experiment.examples_at(_cell_centres(experiment.region))
    standardisation = standardisation_for(experiment.spec, experiment.data)
    with np.errstate(all="ignore"):  # weights of a run that diverged
        passed = forward(parameters, experiment.spec, input_matrix(points, experiment.spec, standardisation))
        outputs = np.nan_to_num(passed.A[len(parameters.weights)])
    scale = experiment.value_scale or ValueScale(0.5, 0.5)
    return scale.levels(outputs).reshape(-1, PLANE_SIDE, PLANE_SIDE)


def _cell_centres(region: PlaneRegion) -> NDArray[np.float64]:
    shares = (np.arange(PLANE_SIDE) + 0.5) * (2.0 / PLANE_SIDE) - 1.0
    x1, x2 = np.meshgrid(shares, shares[::-1])
    return region.from_unit(np.stack((x1.ravel(), x2.ravel())))


@dataclass(frozen=True, slots=True)
class Paired:
    """Two settings on the same seeds: how many of these reached the goal with both, with one of them, with neither."""

    both: int
    only_first: int
    only_second: int
    neither: int

    @property
    def by_luck_alone(self) -> float | None:
        """How probable a split at least as uneven is among the seeds on which they differ, were both equally good: the
        exact test of McNemar, Psychometrika 12 (1947) 153-157. None where they differ on no seed."""
        n, fewer = self.only_first + self.only_second, min(self.only_first, self.only_second)
        return min(1.0, 2.0 * sum(comb(n, k) for k in range(fewer + 1)) / 2**n) if n else None

    @property
    def difference(self) -> tuple[float, float, float] | None:
        """The share of the first minus that of the second, and the 95 % confidence interval of this difference; None of
        no seeds.

        Source: Newcombe, Statist. Med. 17 (1998) 2635-2650, method 10: the distances from each share to the ends of its
        Wilson interval, added as squares, with the correlation that the pairs show.
        """
        n = self.both + self.only_first + self.only_second + self.neither
        if not n:
            return None
        with_first, with_second = self.both + self.only_first, self.both + self.only_second
        p, q, phi = with_first / n, with_second / n, self._correlation(with_first, with_second, n)
        (p_low, p_high), (q_low, q_high) = wilson_interval(with_first, n), wilson_interval(with_second, n)
        down = sqrt((p - p_low) ** 2 - 2 * phi * (p - p_low) * (q_high - q) + (q_high - q) ** 2)
        up = sqrt((p_high - p) ** 2 - 2 * phi * (p_high - p) * (q - q_low) + (q - q_low) ** 2)
        return p - q, p - q - down, p - q + up

    def _correlation(self, with_first: int, with_second: int, n: int) -> float:
        product = with_first * (n - with_first) * with_second * (n - with_second)
        excess = float(self.both * self.neither - self.only_first * self.only_second)
        if excess > 0:
            excess = max(excess - n / 2, 0.0)
        return excess / sqrt(product) if product else 0.0


def paired(first: Luck, second: Luck) -> Paired:
    """Compare two results run by run; only seeds that both have count."""
    reached = [
        {(outcome.seed, outcome.data_seed): outcome.reached is not None for outcome in luck.outcomes}
        for luck in (first, second)
    ]
    pairs = [(has, reached[1][seeds]) for seeds, has in reached[0].items() if seeds in reached[1]]
    counts = [pairs.count(pair) for pair in ((True, True), (True, False), (False, True), (False, False))]
    return Paired(*counts)


def wish_for(
    experiment: Experiment, varied: str, n_runs: int, first_seed: int, iterations: int, goal: float
) -> ManyRunsWish:
    """Runs whose ``"weights"``, ``"data"`` or ``"both"`` begin at other seeds, counted up from ``first_seed``.

    Raises
    ------
    InvalidInputError
        If the data cannot vary.
    """
    seeds = tuple(range(first_seed, first_seed + n_runs))
    weight_seeds = (experiment.spec.seed,) * n_runs if varied == "data" else seeds
    return ManyRunsWish(experiment, weight_seeds, None if varied == "weights" else seeds, iterations, goal)


def other_settings(luck: Luck, experiment: Experiment) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """In what a result differs from another experiment, as short texts: of the result, and of the other. Seeds that
    vary from run to run do not count."""
    before, now = (_without_seeds(luck.wish, one) for one in (luck.wish.experiment, experiment))
    texts = labels(((before,),), (now,))
    other_points = (phrase("other points"),) if before.data != now.data else ()
    return (*texts[0], *other_points), (*texts[1], *other_points)


_COLUMNS = {
    "seed": "seed",
    "data_seed": "data_seed",
    "reached": "reached",
    "iteration": "iteration",
    "ran_away": "diverged",
    "loss": "loss",
}
"""What `main.py sweep` calls the numbers of a run, and the field of its outcome."""


def csv_text(results: Sequence[tuple[str, Luck]]) -> str:
    """A row for each run of each setting, by its place among the wished ones; empty where there is no number."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    has_numbers = any(luck.wish.experiment.data.is_regression for _, luck in results)
    columns = {**_COLUMNS, "r2" if has_numbers else "accuracy": "score"}
    writer.writerow(("setting", *columns))
    for setting, luck in results:
        for outcome in sorted(luck.outcomes, key=lambda one: one.number):
            values = (getattr(outcome, field) for field in columns.values())
            writer.writerow((setting, *("" if value is None else value for value in values)))
    return text.getvalue()
