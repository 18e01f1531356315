"""Which learning rate would not have diverged: the run made again with smaller ones, as far as the time reaches."""

from __future__ import annotations

import math
from dataclasses import replace
from itertools import pairwise
from time import perf_counter

from core.errors import InvalidInputError, NonFiniteError
from core.experiment.spec import FIELD_INFO
from core.training.trainer import Trainer

BUDGET_S = 0.4
"""So long the search takes at most; training has stopped and the window is told why afterwards."""

_TRIALS = 12
_N_TIMED = 10
_SMALLEST_SHARE = 1e-4
_SMALLEST = FIELD_INFO["learning_rate"].minimum or 0.0
"""A rate below it cannot be chosen."""


def safe_learning_rate(trainer: Trainer, budget_s: float = BUDGET_S) -> tuple[float, int] | None:
    """The largest learning rate, to two digits, with which a run that diverged stays finite beyond that iteration.

    Parameters
    ----------
    trainer : Trainer
        Whose next iteration fails.
    budget_s : float
        Seconds the search may take. It begins at the last change of anything, or later where that is too far back.

    Returns
    -------
    float, int or None
        The rate and the iteration from which on it would have had to be used; None if no rate helps from there.
    """
    deadline = perf_counter() + budget_s
    begin = _begin_within(trainer, budget_s / (2 * _TRIALS))
    # Twice as long as until the failure: a rate that fails one iteration later is not safe.
    end = begin + 2 * (trainer.iteration + 1 - begin)
    rate = trainer.spec.learning_rate
    low, high = math.log(max(rate * _SMALLEST_SHARE, _SMALLEST)), math.log(rate)
    found: float | None = None
    for _ in range(_TRIALS):
        if perf_counter() > deadline:
            break
        middle = 0.5 * (low + high)
        if _stays_finite(trainer, begin, end, math.exp(middle)):
            low, found = middle, math.exp(middle)
        else:
            high = middle
    return None if found is None else (_rounded_down(found), begin)


def _begin_within(trainer: Trainer, seconds: float) -> int:
    """The last change, or as far back as a run as long as from there to here and on again takes no more time."""
    clone = trainer.clone_at(max(trainer.last_change, trainer.iteration - _N_TIMED))
    times = [perf_counter()]
    clone.run(lambda record: times.append(perf_counter()), lambda: clone.iteration >= trainer.iteration)
    # The quickest one: a busy machine must not make the search shorter than it can be.
    per_iteration = min((after - before for before, after in pairwise(times)), default=0.0)
    return max(trainer.last_change, trainer.iteration - int(0.5 * seconds / max(per_iteration, 1e-6)))


def _stays_finite(trainer: Trainer, begin: int, end: int, rate: float) -> bool:
    clone = trainer.clone_at(begin)
    clone.reconfigure(replace(clone.spec, learning_rate=rate), clone.data)
    try:
        clone.run(lambda record: None, lambda: clone.iteration >= end)
    except (NonFiniteError, InvalidInputError):
        return False
    return True


def _rounded_down(rate: float) -> float:
    unit = 10.0 ** (math.floor(math.log10(rate)) - 1)
    return float(f"{math.floor(rate / unit + 1e-9) * unit:.2g}")
