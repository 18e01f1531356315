"""What a cell of the equations is called in words, and what is said of one that the iteration only starts from.

For the card, and for whoever listens instead of looking. Counted from 1, as the lecture does.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.explain.equation import Equation
from core.explain.quantities import MOMENTS, Quantity, View
from core.explain.recompute import recompute
from core.training.moment import Moment
from gui.drawing.equation_hits import Spot
from gui.fields.base import core_text
from gui.formatting import count
from gui.views.cell_numbers import cell_text
from gui.views.equation_subject import Subject
from gui.views.recompute_card import CardText


def _tr(text: str) -> str:
    return QCoreApplication.translate("EquationsView", text)


def phase_text(moment: Moment) -> str:
    """What was made last in the iteration; "" between two of them."""
    phase = moment.phase
    return {
        "forward": _tr("forward pass, layer {layer}").format(layer=phase.layer),
        "cost": _tr("cost"),
        "backward": _tr("back propagation, layer {layer}").format(layer=phase.layer),
        "example": _tr("{n} examples through").format(n=count(moment.examples_done)),
        "update": _tr("update"),
    }.get(phase.kind, "")


def name_of(subject: Subject, quantity: Quantity) -> str:
    """A matrix in one line: ``"dW[2]"``, ``"A[1]ᵀ"``, ``"g′(Z[1])"``."""
    layer = quantity.layer
    letters = MOMENTS.get(subject.worked.spec.optimizer, ("m", "v"))
    slot, _, of = quantity.symbol.removeprefix("new_").partition("_")
    if slot in ("first", "second"):
        name = f"{letters[slot == 'second']} of d{of}[{layer}]"
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
    return ", ".join(words)


def cell_sentence(subject: Subject, spot: Spot) -> str:
    """A cell and its value, for a screen reader."""
    quantity, row, column = _cell(subject, spot)
    value = float(subject.worked.value(quantity)[row, column])
    return f"{cell_name(subject, quantity, row, column)}: {cell_text(value)}"


def card_text(subject: Subject, spot: Spot) -> CardText:
    """How a cell is made: the sum, or where it comes from when the iteration starts from it."""
    quantity, row, column = _cell(subject, spot)
    iteration = _tr("iteration {number}").format(number=count(subject.worked.iteration))
    equation = _made_by(subject, quantity)
    if equation is None:
        value = float(subject.worked.value(quantity)[row, column])
        name = cell_name(subject, quantity, row, column)
        return CardText(name, f"{name} = {cell_text(value)}", cell_text(value), _origin(subject, quantity), iteration)
    if quantity.transposed:
        row, column = column, row
    found = recompute(subject.worked, equation, row, column)
    return CardText(found.left, found.text, found.short, core_text(found.note) if found.note else "", iteration)


def _cell(subject: Subject, spot: Spot) -> tuple[Quantity, int, int]:
    quantity = subject.equations[spot.equation].numbers[spot.item]
    assert isinstance(quantity, Quantity)
    assert spot.row is not None
    assert spot.column is not None
    return quantity, spot.row, spot.column


def _made_by(subject: Subject, quantity: Quantity) -> Equation | None:
    place = subject.maker(quantity)
    return None if place is None else subject.equations[place]


def _origin(subject: Subject, quantity: Quantity) -> str:
    if quantity.symbol in ("W", "b"):
        return _tr("A parameter: what the updates before this iteration have made of its first value.")
    if quantity.symbol == "Y":
        return _tr("Given: the label of the example.")
    if quantity.symbol == "A":
        return _tr("Given: a feature of the example.")
    if quantity.symbol.endswith("_others"):
        return _tr("Added up over the other examples; “Whole batch” shows them one by one.")
    if subject.worked.view is View.EXAMPLE:
        return _tr("The mean over the whole batch; “Whole batch” shows its terms.")
    return _tr("What the optimizer remembers of the iterations before.")
