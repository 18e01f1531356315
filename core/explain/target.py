"""What one can point at, the same in every view: an edge, a bias, a unit, an example, a layer.

A cell of a matrix, a line of the diagram and a point of the plane that belong together are one and the same target.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TargetKind = Literal["weight", "bias", "unit", "example", "layer"]


@dataclass(frozen=True, slots=True)
class Target:
    """One thing to point at.

    Attributes
    ----------
    kind : str
        ``"weight"``: W[layer] at (unit, source), and its gradient. ``"bias"``: b[layer] at unit. ``"unit"``: unit of
        layer 0 (a chosen feature, in the order of the rows of X) to L; with an example, its value there.
        ``"example"``: one example alone. ``"layer"``: everything of a layer.
    layer : int
        Counted as in the lecture, 0 for the input.
    unit : int or None
        Row, counted from 0.
    source : int or None
        Column of W: the unit of the layer before.
    example : int or None
        Place in the data.
    """

    kind: TargetKind
    layer: int = 0
    unit: int | None = None
    source: int | None = None
    example: int | None = None
