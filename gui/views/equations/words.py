"""What a cell of the equations is called in words: on its card, and for whoever listens instead of looking.

Counted from 1, as the lecture does.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.data.names import PLAIN_COLUMNS
from core.explain.quantities import Quantity
from core.model.optimizers import OPTIMIZERS
from core.training.step_position import StepPosition
from gui.base.cell_numbers import cell_text
from gui.base.data_words import class_text, column_text
from gui.base.formatting import count
from gui.views.equations.hits import Spot
from gui.views.equations.subject import Subject


def _tr(text: str) -> str:
    return QCoreApplication.translate("EquationsView", text)


def phase_text(position: StepPosition) -> str:
    """What was made last in the iteration; "" between two of them."""
    phase = position.phase
    return {
        "forward": _tr("forward pass, layer {layer}").format(layer=phase.layer),
        "cost": _tr("cost"),
        "backward": _tr("back propagation, layer {layer}").format(layer=phase.layer),
        "example": _tr("{n} examples done").format(n=count(position.examples_done)),
        "update": _tr("update"),
    }.get(phase.kind, "")


def name_of(subject: Subject, quantity: Quantity) -> str:
    """A matrix in one line: ``"dW[2]"``, ``"A[1]ᵀ"``, ``"g′(Z[1])"``."""
    layer = quantity.layer
    slot, _, of = quantity.symbol.removeprefix("new_").partition("_")
    if slot in ("first", "second"):
        name = f"{OPTIMIZERS[subject.worked.spec.optimizer].letter(slot)} of d{of}[{layer}]"
        name = _tr("new {name}").format(name=name) if quantity.symbol.startswith("new_") else name
    else:
        name = {
            "slope": f"g′(Z[{layer}])",
            "J": "J",
            "Y": "Y",
            "loss": _tr("loss"),
            "loss_others": _tr("sum of the other losses"),
            "dW_others": _tr("sum of the others for dW[{layer}]").format(layer=layer),
            "db_others": _tr("sum of the others for db[{layer}]").format(layer=layer),
            "dW_penalised": _tr("dW[{layer}] with penalty").format(layer=layer),
            "W_new": _tr("new W[{layer}]").format(layer=layer),
            "b_new": _tr("new b[{layer}]").format(layer=layer),
        }.get(quantity.symbol, f"{quantity.symbol}[{layer}]")
    return f"{name}ᵀ" if quantity.transposed else name


def cell_name(subject: Subject, quantity: Quantity, row: int, column: int) -> str:
    """``"dW[2], row 1, column 3"``; an example is called by its number."""
    rows, columns = subject.shape(quantity)
    words = [name_of(subject, quantity)]
    examples = subject.worked.examples(quantity)
    for name, index, length, is_example in (
        (_tr("row"), row, rows, quantity.transposed),
        (_tr("column"), column, columns, not quantity.transposed),
    ):
        if examples is not None and is_example:
            words.append(_tr("example {number}").format(number=count(int(examples[index]) + 1)))
        elif length > 1:
            words.append(f"{name} {index + 1}")
    called = _name_of_row(subject, quantity, column if quantity.transposed else row)
    return ", ".join([*words, called] if called else words)


def _name_of_row(subject: Subject, quantity: Quantity, index: int) -> str:
    """What the row of an input or a target is called in the user's table; "" where it has no name of its own."""
    worked, names = subject.worked, subject.worked.names
    if (quantity.symbol, quantity.layer) == ("A", 0):
        feature = worked.spec.features[index]
        is_named = names.has_own_columns and feature in PLAIN_COLUMNS
        return column_text(names, PLAIN_COLUMNS.index(feature)) if is_named else ""
    if quantity.symbol == "Y" and names.has_own_classes and worked.layer_sizes[-1] > 1:
        return class_text(names, index)
    return ""


def cell_sentence(subject: Subject, spot: Spot) -> str:
    """A cell and its value, for a screen reader."""
    quantity, row, column = cell_of(subject, spot)
    value = float(subject.worked.value(quantity)[row, column])
    return f"{cell_name(subject, quantity, row, column)}: {cell_text(value)}"


def cell_of(subject: Subject, spot: Spot) -> tuple[Quantity, int, int]:
    """The matrix of a cell, its row and its column."""
    quantity = subject.equations[spot.equation].numbers[spot.item]
    assert isinstance(quantity, Quantity)
    assert spot.row is not None
    assert spot.column is not None
    return quantity, spot.row, spot.column
