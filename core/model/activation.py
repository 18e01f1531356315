"""What an activation function is: one record with its values, its facts, and how all who write it down write it.

The functions themselves are in `core.model.activations`; who needs to know something of one looks it up in its record.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from core.arrays import FloatArray

Operation = Callable[[], object]
"""One NumPy call, bound to the memory it reads and writes."""

Evidence = Literal["saturated", "mean_output", "time", "mean_slope", "reach", "zeros_and_dead", "dead", "slope"]
"""Which measured number belongs to a statement.

``"time"``: of one evaluation. ``"mean_slope"``: beside the sigmoid's. ``"reach"``: the slope at the largest z.
``"zeros_and_dead"``: outputs and units. ``"dead"``: units alone. ``"slope"``: the mean slope alone.
"""


@dataclass(frozen=True, slots=True)
class Overwrite:
    """How to turn an array Z into A = g(Z) in its own memory.

    Attributes
    ----------
    factor : float
        The operations start from ``factor * Z``: 1, or a power of two with its sign, which costs no accuracy. The
        caller multiplies the few weights by it rather than the many Z.
    operations : tuple
        To be called one after the other.
    """

    factor: float
    operations: tuple[Operation, ...]


@dataclass(frozen=True, slots=True)
class InEquations:
    """How the equations write g(Z) and g′(Z), and how one number of them is worked out.

    In the texts ``{Z}``, ``{A}`` and ``{leak}`` stand for the matrices and the leak; ``|`` separates pieces that are
    typeset one by one.

    Attributes
    ----------
    line, slope_line : str
        LaTeX.
    numbers, slope_numbers : str
        What stands around the matrices with live numbers.
    cell, slope_cell : str
        One number, of ``z``, ``a`` and ``leak`` in Python's grammar: see `core.explain.expressions.formula`.
    note, slope_note : str
        A quiet sentence, or "".
    """

    line: str
    numbers: str
    cell: str
    slope_line: str
    slope_numbers: str
    slope_cell: str
    note: str = ""
    slope_note: str = ""


@dataclass(frozen=True, slots=True)
class InExports:
    """How exported files write an activation.

    Attributes
    ----------
    numpy, numpy_slope : str
        Of ``{Z}`` and ``{A}``; the slope with its multiplication sign, "" where it is 1.
    numpy_function : str
        A function that the script defines for them, or "".
    torch : str
        The module.
    sklearn : tuple of str or None
        scikit-learn's name for it, and NumPy's code for A of Z; None where scikit-learn has no such activation.
    onnx : tuple of str
        Nodes, ``result = Operator(operands)``, of ``{Z}``, ``leak`` and ``onnx_constants``.
    """

    numpy: str
    numpy_slope: str
    torch: str
    onnx: tuple[str, ...]
    sklearn: tuple[str, str] | None = None
    numpy_function: str = ""
    onnx_constants: Mapping[str, float] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Activation:
    """An activation function of hidden units.

    Attributes
    ----------
    name, label, title : str
        Key in `ACTIVATIONS`, the name on the screen, and the same as a title.
    meaning : str
        A sentence for the glossary.
    formula, derivative_formula : str
        g(z) and g′(z), written out.
    output_range, slope_range : tuple of float
        Smallest and largest g(z), which may be infinite, and g′(z).
    zero_centred : bool
        Whether the outputs lie around 0.
    can_die : bool
        Whether a unit can be 0, with derivative 0, for every example, and then never learn again.
    uses_leak : bool
        Whether the leak is its slope below 0; with a leak of 0 it can die, too.
    has_bend : bool
        Whether g′ jumps at 0.
    at_zero : str
        What the slope is there, as a sentence, or "".
    flat_beyond : callable or None
        ``flat_beyond(share)`` is the |z| beyond which g′ is less than this share of the steepest slope; None for an
        activation that does not saturate, that is, flatten on both sides.
    place : str
        Where it is offered: ``"lecture"`` for the lecture's, which are compared with each other everywhere, ``"row"``
        beside them, ``"more"`` in a menu.
    statements : tuple
        What it is good and bad for, in sentences, each with the measured number that bears on it.
    value, derivative : callable
        ``value(Z, leak)`` is A = g(Z), ``derivative(Z, leak)`` is g′(Z); any shape, new arrays.
    overwrite : callable
        ``overwrite(Z, leak)`` gives an `Overwrite` that turns ``Z``, of any float type, into A in its own memory. Of
        several runs ``Z`` is (S, n_l, m), here and in ``slope``.
    slope : callable
        ``slope(A, leak, out)`` gives the operations that write g′(Z) to ``out``; None where g′ is 1 everywhere.
    slope_needs_z : bool
        Whether ``slope`` is given Z in place of A.
    in_equations, in_exports
        How it is written.
    """

    name: str
    label: str
    title: str
    meaning: str
    formula: str
    derivative_formula: str
    output_range: tuple[float, float]
    slope_range: tuple[float, float] = (0.0, 1.0)
    zero_centred: bool = False
    can_die: bool = False
    uses_leak: bool = False
    has_bend: bool = False
    at_zero: str = ""
    flat_beyond: Callable[[float], float] | None = None
    place: Literal["lecture", "row", "more"] = "more"
    statements: tuple[tuple[str, Evidence], ...]
    value: Callable[[FloatArray, float], FloatArray]
    derivative: Callable[[FloatArray, float], FloatArray]
    overwrite: Callable[[FloatArray, float], Overwrite]
    slope: Callable[[FloatArray, float, FloatArray], tuple[Operation, ...]] | None
    slope_needs_z: bool = False
    in_equations: InEquations
    in_exports: InExports

    @property
    def saturates(self) -> bool:
        """Whether the derivative goes to 0 on both sides, which "kills" the gradient."""
        return self.flat_beyond is not None

    @property
    def steepest(self) -> float:
        """The largest slope."""
        return self.slope_range[1]

    def slopes(self, Z: FloatArray, A: FloatArray, leak: float) -> FloatArray:
        """g′(Z) as training computes it, from A where that spares an exponential; a new array."""
        if self.slope is None:
            return np.ones_like(A)
        out = np.empty_like(A)
        for operation in self.slope(Z if self.slope_needs_z else A, leak, out):
            operation()
        return out

    def statement_with(self, evidence: Evidence) -> str:
        """The statement that a kind of number bears on; "" where it says nothing of it."""
        return next((text for text, kind in self.statements if kind == evidence), "")


@dataclass(frozen=True, slots=True)
class OutputActivation:
    """An activation of the output layer, ``value(Z) -> A``; its derivative is part of the loss's gradient.

    ``curve`` is the name of the activation whose curve shows a single z. ``line``, ``numbers`` and ``note`` are as in
    `InEquations`, the others as in `InExports`. ``over_units`` says whether an output depends on all logits of its
    example, and ``output_range`` the smallest and largest a, which may be infinite.
    """

    name: str
    label: str
    formula: str
    value: Callable[[FloatArray], FloatArray]
    curve: str
    line: str
    numbers: str
    note: str
    numpy: str
    numpy_function: str
    onnx: tuple[str, ...]
    over_units: bool = False
    output_range: tuple[float, float] = (0.0, 1.0)
