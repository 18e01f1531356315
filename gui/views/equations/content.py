"""What the equations are of: one iteration, looked at as a whole batch or as one example, with its numbers.

A picture of it is made from each snapshot that is drawn; the numbers themselves are worked out when they are asked
for. It knows neither places nor colours.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from core.arrays import IntArray
from core.explain.equation import Equation
from core.explain.quantities import LIKE_BIASES, LIKE_WEIGHTS, PER_EXAMPLE, PER_UNIT, Quantity, View
from core.explain.worked import WorkedIteration
from core.training.snapshot import Snapshot
from core.training.step_position import REST, Phase, phases_of

Scope = Literal["example", "batch"]
Form = Literal["mean", "alone"]
State = Literal["resting", "made", "current", "waiting"]

_VIEWS: dict[tuple[Scope, Form], View] = {
    ("example", "mean"): View.EXAMPLE,
    ("example", "alone"): View.ALONE,
    ("batch", "mean"): View.BATCH,
    ("batch", "alone"): View.BATCH,
}


@dataclass(frozen=True, slots=True, eq=False)
class EquationContent:
    """One iteration, as it is looked at.

    Attributes
    ----------
    snapshot : Snapshot
    worked : WorkedIteration
    equations : tuple of Equation
    example : int or None
        The example that is shown, as a place in the data; None for a whole batch.
    marked : int or None
        Of a whole batch, the example whose column is marked.
    """

    snapshot: Snapshot
    worked: WorkedIteration
    equations: tuple[Equation, ...]
    example: int | None
    marked: int | None = None

    @property
    def phase(self) -> Phase:
        return self.snapshot.position.phase

    def state(self, equation: Equation) -> State:
        """Whether an equation has been made in this iteration; nothing is said of any between two iterations."""
        if self.phase == REST:
            return "resting"
        first, last = _places(self.phase, self.worked.layer_sizes)
        place = _place(equation.phase, self.worked.layer_sizes)
        return "waiting" if place > last else "current" if place >= first else "made"

    def shape(self, quantity: Quantity) -> tuple[int, int]:
        """Rows and columns of a quantity, as displayed. Works nothing out."""
        sizes, columns = self.worked.layer_sizes, self.columns
        rows = 1
        if quantity.symbol in LIKE_WEIGHTS:
            rows, columns = sizes[quantity.layer], sizes[quantity.layer - 1]
        elif quantity.symbol in LIKE_BIASES:
            rows, columns = sizes[quantity.layer], 1
        elif quantity.symbol in PER_UNIT:
            rows = sizes[quantity.layer]
        elif quantity.symbol not in PER_EXAMPLE:
            columns = 1
        return (columns, rows) if quantity.transposed else (rows, columns)

    @property
    def columns(self) -> int:
        """How many examples are side by side."""
        return self.worked.m if self.worked.view is View.BATCH else 1

    def column_of(self, example: int | None) -> int | None:
        """The column of an example of the data; None where it has none, or where there are no columns of examples."""
        if example is None or self.worked.view is not View.BATCH:
            return None
        found = (self.snapshot.start.batch == example).nonzero()[0]
        return int(found[0]) if found.size else None

    def example_axis(self, quantity: Quantity) -> int | None:
        """1 where the columns of a quantity are the batch's examples, 0 where its rows are; else None."""
        if self.worked.view is not View.BATCH or quantity.symbol not in PER_EXAMPLE:
            return None
        return 0 if quantity.transposed else 1

    def maker(self, quantity: Quantity) -> int | None:
        """The place of the equation whose result a quantity is; None for what the iteration starts from."""
        for place, equation in enumerate(self.equations):
            if (equation.result.symbol, equation.result.layer) == (quantity.symbol, quantity.layer):
                return place
        return None


def content_of(snapshot: Snapshot, scope: Scope, form: Form, chosen: int | None) -> EquationContent | None:
    """What there is to see of a snapshot; None without anything to train on.

    Parameters
    ----------
    snapshot : Snapshot
    scope, form
    chosen : int or None
        The example to show; None for the first of the batch. While stepping by examples it is the one that went
        through last.
    """
    batch = snapshot.start.batch
    if batch.size == 0:
        return None
    view = _VIEWS[scope, form]
    goes_through = _going_through(snapshot, batch)
    shown = goes_through if goes_through is not None else _existing(snapshot, chosen)
    if view is View.BATCH:
        worked = WorkedIteration(snapshot.experiment, snapshot.start)
        return EquationContent(snapshot, worked, worked.equations(), None, shown)
    example = int(batch[0]) if shown is None else shown
    worked = WorkedIteration(snapshot.experiment, snapshot.start, view, example)
    return EquationContent(snapshot, worked, worked.equations(), example)


def _going_through(snapshot: Snapshot, batch: IntArray) -> int | None:
    """While stepping by examples, the one that went through last."""
    position = snapshot.position
    if position.phase.kind != "example" or position.examples_done == 0:
        return None
    return int(batch[min(position.examples_done, batch.size) - 1])


def _existing(snapshot: Snapshot, chosen: int | None) -> int | None:
    """The chosen example, if the data have it."""
    return chosen if chosen is not None and 0 <= chosen < snapshot.experiment.data.n_examples else None


@lru_cache(maxsize=64)
def _place(phase: Phase, layer_sizes: tuple[int, ...]) -> int:
    """Of a phase in the order of the iteration."""
    return phases_of(len(layer_sizes) - 1).index(phase)


def _places(phase: Phase, layer_sizes: tuple[int, ...]) -> tuple[int, int]:
    """The first and the last place that a phase takes. A whole example takes all but the update."""
    if phase.kind == "example":
        return 0, _place(Phase("update"), layer_sizes) - 1
    place = _place(phase, layer_sizes)
    return place, place
