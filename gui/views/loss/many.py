"""Many runs behind the present one in the loss plot: their lines, and between which losses they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from core.training.snapshot import Curve
from gui.views.loss.curves import Line

MAX_BUCKETS = 500
"""Of the envelope."""


@dataclass(frozen=True, slots=True, eq=False)
class ManyRuns:
    """Runs that differ in their seeds.

    Attributes
    ----------
    lines : tuple of Line
        Iterations and losses of each.
    name : str
        What they are called.
    envelope : Curve
        Smallest and largest loss at each iteration; a run that has ended counts no more.
    """

    lines: tuple[Line, ...] = ()
    name: str = ""
    envelope: Curve = field(default_factory=lambda: Curve(np.empty(0), np.empty(0), np.empty(0)))

    @classmethod
    def of(cls, lines: Sequence[Line], name: str) -> ManyRuns:
        """Runs with their envelope."""
        lines = [line for line in lines if len(line[0])]
        if not lines:
            return cls()
        iterations = np.unique(np.concatenate([x for x, _ in lines]))
        iterations = np.append(iterations[: -1 : -(-len(iterations) // MAX_BUCKETS)], iterations[-1])
        values = np.array([np.interp(iterations, x, y, left=np.nan, right=np.nan) for x, y in lines])
        return cls(tuple(lines), name, Curve(iterations, np.fmin.reduce(values), np.fmax.reduce(values)))

    @property
    def last_iteration(self) -> int:
        """Of the longest; -1 where there is none."""
        return int(self.envelope.iterations[-1]) if self.lines else -1
