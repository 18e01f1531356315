"""The matrices that the lecture's equations speak of, as records with their typeset names, and the views of them.

Equations and views refer to a matrix by its `Quantity`; what stands in it is known to `core.explain.worked` only.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import Literal

from core.model.optimizers import OPTIMIZERS

Symbol = Literal[
    "A",
    "Z",
    "W",
    "b",
    "Y",
    "loss",
    "loss_others",
    "J",
    "dZ",
    "dW",
    "db",
    "slope",
    "dW_others",
    "db_others",
    "dW_penalised",
    "first_W",
    "first_b",
    "second_W",
    "second_b",
    "new_first_W",
    "new_first_b",
    "new_second_W",
    "new_second_b",
    "W_new",
    "b_new",
]

LIKE_WEIGHTS = frozenset(
    {"W", "dW", "dW_others", "dW_penalised", "first_W", "second_W", "new_first_W", "new_second_W", "W_new"}
)
"""Symbols shaped like W[l], (n_l, n_{l-1})."""

LIKE_BIASES = frozenset({"b", "db", "db_others", "first_b", "second_b", "new_first_b", "new_second_b", "b_new"})
"""Symbols shaped like b[l], (n_l, 1)."""

PER_UNIT = frozenset({"A", "Z", "Y", "dZ", "slope"})
"""Symbols with a row for each unit and a column for each example."""

PER_EXAMPLE = PER_UNIT | {"loss"}
"""Symbols whose columns are examples."""


class View(Enum):
    """How an iteration is looked at."""

    BATCH = "batch"
    """The whole batch, columns are examples: the lecture's vectorised form, with the 1/m."""
    EXAMPLE = "example"
    """One example's share in the iteration of its batch, with the 1/m and the sum of the others."""
    ALONE = "alone"
    """The lecture's single-example form: one example as if it were the whole batch."""


@dataclass(frozen=True, slots=True)
class Quantity:
    """A matrix of the lecture.

    Attributes
    ----------
    symbol : str
        Which one, of `Symbol`. ``"A"`` with layer 0 is X; ``"slope"`` is g′(Z); ``"loss"`` holds the loss of each
        example, (1, m); ``"dW_others"``, ``"db_others"`` and ``"loss_others"`` are the sums over the other examples,
        without 1/m; ``"dW_penalised"`` is dW with the penalty's gradient; ``"first"`` and ``"second"`` are what the
        optimizer remembers of the gradients and of their squares, before the update, ``"new_first"`` ... after it.
    layer : int
        0 to L as in the lecture; 0 for J and the losses, L for Y.
    transposed : bool
    latex : str
        Its typeset name in this form. Not compared.
    """

    symbol: Symbol
    layer: int
    transposed: bool = False
    latex: str = field(default="", compare=False)

    @property
    def upright(self) -> Quantity:
        """The same, not transposed and without its typeset name."""
        return Quantity(self.symbol, self.layer)


@dataclass(frozen=True, slots=True)
class Names:
    """What the matrices are called in one view of one network.

    Attributes
    ----------
    view : View
    n_layers : int
        L.
    in_batch : bool
        Whether the chosen example is one of the batch.
    optimizer : str
        Name of the optimizer, whose letters differ.
    """

    view: View
    n_layers: int
    in_batch: bool
    optimizer: str

    def quantity(self, symbol: Symbol, layer: int = 0, *, transposed: bool = False) -> Quantity:
        """A quantity with its name."""
        return Quantity(symbol, layer, transposed, self._latex(symbol, layer, transposed))

    def of_example(self, letter: str, layer: int, index: str = "i", *, transposed: bool = False) -> str:
        """The column of one example, for example a^{[1](i)}: ``letter`` is lower case, ``a`` of layer 0 is x."""
        place = "" if self.view is View.ALONE else f"({index})"
        if letter == "y":
            return _raised("y", place)
        if letter == "a" and layer == 0:
            return _raised("x", place + (r"\mathsf{T}" if transposed else ""))
        return _raised(letter, f"[{layer}]{place}" + (r"\mathsf{T}" if transposed else ""))

    def _latex(self, symbol: Symbol, layer: int, transposed: bool) -> str:
        if symbol in PER_UNIT:
            return self._of_units(symbol, layer, transposed)
        if symbol in LIKE_WEIGHTS or symbol in LIKE_BIASES:
            return self._of_parameters(symbol, layer, transposed)
        if symbol == "loss":
            return r"\mathcal{L}^{(i)}" if self.view is View.EXAMPLE else r"\mathcal{L}"
        return "J" if symbol == "J" else self._sum_of_others(r"\mathcal{L}^{(j)}")

    def _of_units(self, symbol: Symbol, layer: int, transposed: bool) -> str:
        if symbol == "slope":
            return rf"g^{{[{layer}]\prime}}({self._of_units('Z', layer, False)})"
        if self.view is not View.BATCH:
            return self.of_example("dz" if symbol == "dZ" else symbol.lower(), layer, transposed=transposed)
        mark = r"\mathsf{T}" if transposed else ""
        return _raised("Y", mark) if symbol == "Y" else _raised(symbol, f"[{layer}]{mark}")

    def _of_parameters(self, symbol: Symbol, layer: int, transposed: bool) -> str:
        mark = r"\mathsf{T}" if transposed else ""
        if symbol == "dW_others":
            factor = self.of_example("a", layer - 1, "j", transposed=True)
            return self._sum_of_others(rf"{self.of_example('dz', layer, 'j')}\, {factor}")
        if symbol == "db_others":
            return self._sum_of_others(self.of_example("dz", layer, "j"))
        name, _, of = symbol.removeprefix("new_").partition("_")
        if name in ("first", "second"):
            return rf"{OPTIMIZERS[self.optimizer].letter(name)}_{{d{of}}}^{{[{layer}]{mark}}}"
        return _raised(name, f"[{layer}]{mark}")

    def _sum_of_others(self, term: str) -> str:
        return (r"\sum_{j \neq i} " if self.in_batch else r"\sum_{j=1}^{m} ") + term


def _raised(letter: str, superscript: str) -> str:
    return f"{letter}^{{{superscript}}}" if superscript else letter
