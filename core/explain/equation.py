"""One equation of the lecture: its typeset line, the matrices below it, and how a cell of the result is made of them.

Only the record and what is needed to write one down; which equations an iteration has is in `core.explain.equations`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import Literal, TypeVar

from core.experiment.spec import ExperimentSpec
from core.explain.quantities import Names, Quantity, View
from core.model.activation import OutputActivation
from core.model.losses import output_activation
from core.training.step_position import Phase


class Part(Enum):
    """Which part of an operand makes the cell (r, c) of the result."""

    CELL = "cell"
    """The cell (r, c)."""
    ROW = "row"
    """All of row r: the left factor of a matrix product, or what is summed over the examples."""
    COLUMN = "column"
    """All of column c: the right factor of a matrix product."""
    SIDE = "side"
    """The cell (r, 0): a bias, which is the same for every example."""


@dataclass(frozen=True, slots=True)
class Piece:
    """One typeset piece of an equation's line, with the quantity it names; None for operators and constants."""

    latex: str
    quantity: Quantity | None = None


@dataclass(frozen=True, slots=True)
class Equation:
    """An equation of one iteration.

    Attributes
    ----------
    name : str
        Which one, for example ``"forward_z"``; the same in every view.
    layer : int
        1 to L, 0 for the cost.
    phase : Phase
        The phase of the iteration it belongs to.
    line : tuple of Piece
        Typeset from left to right.
    numbers : tuple of Quantity or str
        What stands below with live numbers: matrices, and operators between them. The first is the result.
    parts : tuple of Part or None
        For each of ``numbers`` after the first: which part of it makes a cell of the result; None for an operator.
    note : str
        A quiet sentence, or "".
    statement : str
        The lecture's slide it comes from, or "".
    """

    name: str
    layer: int
    phase: Phase
    line: tuple[Piece, ...]
    numbers: tuple[Quantity | str, ...]
    parts: tuple[Part | None, ...] = ()
    note: str = ""
    statement: str = ""

    @property
    def result(self) -> Quantity:
        """What it computes, left of "="."""
        result = self.numbers[0]
        assert isinstance(result, Quantity)
        return result


@dataclass(frozen=True, slots=True)
class Setting:
    """What the equations depend on.

    Attributes
    ----------
    spec : ExperimentSpec
    n_layers, n_outputs : int
        L and n_L.
    m : int
        Examples in the batch; 0 where there is nothing to train on.
    names : Names
    """

    spec: ExperimentSpec
    n_layers: int
    n_outputs: int
    m: int
    names: Names

    @property
    def view(self) -> View:
        return self.names.view

    @property
    def output(self) -> OutputActivation:
        """The activation of the output layer."""
        return output_activation(self.spec.loss, self.n_outputs)


def constant(value: float) -> str:
    """A number of the spec as it was entered, with a real minus sign."""
    return f"{value:g}".replace("e-0", "e-").replace("-", "−")


_Part = TypeVar("_Part")
LinePart = str | Quantity | Piece
NumbersPart = str | Quantity | tuple[Quantity, Part]


def written(
    name: str,
    phase: Literal["forward", "cost", "backward", "update"],
    result: Quantity,
    line: tuple[LinePart, ...],
    numbers: tuple[NumbersPart, ...],
    note: str = "",
    statement: str = "",
    sign: str = "=",
) -> Equation:
    """An equation from its parts: in ``line`` a quantity stands for its own name, in ``numbers`` for `Part.CELL`."""
    line, numbers = (result, sign, *line), (result, "=", *numbers)
    return Equation(
        name,
        result.layer,
        Phase(phase, result.layer if phase in ("forward", "backward") else 0),
        tuple(_piece(part) for part in line if part != ""),
        tuple(part[0] if isinstance(part, tuple) else part for part in numbers if part != ""),
        tuple(_part(part) for part in numbers if part != ""),
        note,
        statement,
    )


def filled(template: str, texts: Mapping[str, str], **parts: _Part) -> tuple[_Part | str, ...]:
    """What a record's template says: ``{A}`` is the part or the text of that name, ``|`` separates typeset pieces."""
    for name, text in texts.items():
        template = template.replace(f"{{{name}}}", text)
    found = {f"{{{name}}}": part for name, part in parts.items()}
    pieces = re.split(rf"({'|'.join(map(re.escape, found))})|\|", template)
    return tuple(found.get(piece, piece) for piece in (text.strip() for text in pieces if text) if piece)


def _piece(part: LinePart) -> Piece:
    if isinstance(part, Piece):
        return part
    return Piece(part.latex, part) if isinstance(part, Quantity) else Piece(part)


def _part(part: NumbersPart) -> Part | None:
    if isinstance(part, tuple):
        return part[1]
    return Part.CELL if isinstance(part, Quantity) else None
