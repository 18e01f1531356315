"""Many runs behind the present one in the loss plot: their lines, and between which losses they are."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np

from core.training.snapshot import Curve
from gui.views.loss.curves import Line

MAX_BUCKETS = 500
"""Of the envelope."""

MAX_VERTICES = 40_000
"""Of all lines together: drawing so many takes about as long as a picture."""


@dataclass(frozen=True, slots=True, eq=False)
class ManyRuns:
    """Runs that differ in their seeds.

    Attributes
    ----------
    lines : tuple of Line
        Iterations and losses of each, as they are drawn.
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
        step = -(-sum(len(x) for x, _ in lines) // MAX_VERTICES)
        drawn = tuple((np.append(x[:-1:step], x[-1]), np.append(y[:-1:step], y[-1])) for x, y in lines)
        return cls(drawn, name, Curve(iterations, np.fmin.reduce(values), np.fmax.reduce(values)))

    @property
    def last_iteration(self) -> int:
        """Of the longest; -1 where there is none."""
        return int(self.envelope.iterations[-1]) if self.lines else -1
