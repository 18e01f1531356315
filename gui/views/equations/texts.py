"""What the equations say, how large it is, and what a cell is called on its card and for a screen reader.

Widths of names below matrices are estimated: to measure them they would have to be typeset, all of a deep network at
once, long before most of them are seen. Rows and columns are counted from 1, as the lecture does.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from core.data.names import PLAIN_TARGET, plain_columns
from core.explain.equation import Equation
from core.explain.quantities import Quantity
from core.explain.spoken import spoken
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.training.step_position import StepPosition
from gui.base.cell_numbers import CellNumbers, cell_text
from gui.base.data_words import class_text, column_text
from gui.base.formatting import count, phase_name
from gui.base.language import core_text, counted_text, listed, tr
from gui.base.theme import Theme
from gui.views.equations.content import EquationContent
from gui.views.equations.covers import Cover, Covers
from gui.views.equations.geometry import MARGIN, Block, Item, Matrix, Operator, Spot, TextSizes

MATH_SCALE = 1.42
"""Typeset letters are narrow and light: at the size of the window's font they look small."""
CAPTION_SCALE = 0.86
"""Names below matrices, next to those in the line."""
CAPTION_GAP = 5.0
NOTE_SCALE = 0.9
_COMMAND = re.compile(r"\\[a-zA-Z]+")
_SPACES = re.compile(r"\\[,;! ]| ")
_SIGNS = {r"\sum": "ΣΣ", r"\neq": "≠", r"\prime": "′"}
_RAISED = re.compile(r"[\^_]\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}")
_LEVEL_EMS = 0.62
_RAISED_EMS = 0.3
_SPACE_EMS = 0.3
"""Between the pieces of a line, on average."""


def heading_text(kind: str) -> str:
    """Of a part of the iteration, in the deck's words."""
    return {
        "forward": tr("Forward pass"),
        "cost": tr("Cost"),
        "backward": tr("Back propagation"),
        "update": tr("Update"),
    }.get(kind, "")


def shape_text(rows: int, columns: int) -> str:
    """``"(4×1)"``"""
    return f"({count(rows)}×{count(columns)})"


class EquationTexts:
    """Fonts and sizes of the moment, and the blocks made with them."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._numbers = CellNumbers(theme)

    def operator_font(self) -> QFont:
        return self._theme.font(1.1)

    def shape_font(self) -> QFont:
        return self._theme.font(0.85)

    def note_font(self) -> QFont:
        return self._theme.font(NOTE_SCALE)

    def heading_font(self) -> QFont:
        return self._theme.font(bold=True)

    def sizes(self) -> TextSizes:
        """In the window's font as it is now."""
        metrics = QFontMetricsF(self._theme.font())
        letters = float(round(QFontInfo(self._theme.font()).pixelSize() * MATH_SCALE))
        across, down = self._numbers.cell_size()
        caption = max(QFontMetricsF(self.shape_font()).height(), 1.35 * self._theme.letters(CAPTION_SCALE * letters))
        return TextSizes(math.ceil(metrics.height()), letters, math.ceil(caption), across, down)

    def blocks(
        self, content: EquationContent, width: float, known: Mapping[int, Block] | None = None
    ) -> tuple[Block, ...]:
        """All equations, ready to be laid out in an area of this width.

        Parameters
        ----------
        content : EquationContent
        width : float
        known : mapping, optional
            Blocks made before for the same shapes, by the place of an equation that is still the same. Adam's change
            with each of its steps, the others do not.
        """
        known = known or {}
        measured = None if len(known) == len(content.equations) else self._measured(width)
        before, blocks = "", []
        for place, equation in enumerate(content.equations):
            block = known.get(place)
            if block is None:
                assert measured is not None
                block = _block(content, equation, equation.phase.kind != before, measured)
            blocks.append(block)
            before = equation.phase.kind
        return tuple(blocks)

    def _measured(self, width: float) -> _Measured:
        fonts = (self.operator_font(), self.shape_font(), self.note_font())
        operators, shapes, notes = (QFontMetricsF(font) for font in fonts)
        size = self.sizes().math
        return _Measured(width, size, self._theme.letters(CAPTION_SCALE * size), operators, shapes, notes)


@dataclass(frozen=True, slots=True)
class _Measured:
    """What blocks are measured with: the room, the sizes of letters and names, and the fonts."""

    width: float
    math_size: float
    name_size: float
    operators: QFontMetricsF
    shapes: QFontMetricsF
    notes: QFontMetricsF


def _block(content: EquationContent, equation: Equation, has_heading: bool, measured: _Measured) -> Block:
    note = core_text(equation.note) if equation.note else ""
    across = measured.notes.horizontalAdvance(note) if note else 0.0
    items = tuple(_item(content, part, measured) for part in equation.numbers)
    # A little more than it takes in one line: lines break between words.
    note_lines = math.ceil(1.06 * across / max(measured.width - 2.0 * MARGIN, 1.0))
    ems = sum(_estimated_ems(piece.latex) + _SPACE_EMS for piece in equation.line)
    return Block(items, has_heading, note_lines, (equation.phase.kind, equation.layer), ems * measured.math_size)


def _item(content: EquationContent, part: Quantity | str, measured: _Measured) -> Item:
    if isinstance(part, str):
        return Operator(measured.operators.horizontalAdvance(part), is_closing=part.startswith(")"))
    rows, columns = content.shape(part)
    name = _estimated_ems(part.latex) * measured.name_size
    return Matrix(rows, columns, name + CAPTION_GAP + measured.shapes.horizontalAdvance(shape_text(rows, columns)))


@lru_cache(maxsize=512)
def _estimated_ems(latex: str) -> float:
    """Width of a typeset name in sizes of its letters, from what is raised, lowered and neither."""
    seen = _COMMAND.sub(lambda found: _SIGNS.get(found[0], ""), _SPACES.sub("", latex))
    raised = "".join(_RAISED.findall(seen))
    level = _RAISED.sub("", seen)
    return _LEVEL_EMS * len(level) + _RAISED_EMS * len(raised.strip("^_{}"))


def phase_text(position: StepPosition) -> str:
    """What was made last in the iteration; "" between two of them."""
    if position.phase.kind == "example":
        return counted_text("{n} example done", "{n} examples done", position.examples_done)
    return phase_name(position.phase)


def name_of(content: EquationContent, quantity: Quantity) -> str:
    """A matrix in one line: ``"dW[2]"``, ``"A[1]ᵀ"``, ``"g′(Z[1])"``."""
    layer = quantity.layer
    slot, _, of = quantity.symbol.removeprefix("new_").partition("_")
    if slot in ("first", "second"):
        letter = OPTIMIZERS[content.worked.spec.optimizer].letter(slot)
        name = tr("{average} of {gradient}").format(average=letter, gradient=f"d{of}[{layer}]")
        name = tr("new {name}").format(name=name) if quantity.symbol.startswith("new_") else name
    else:
        name = {
            "slope": f"g′(Z[{layer}])",
            "J": "J",
            "Y": "Y",
            "loss": tr("loss"),
            "loss_others": tr("sum of the other losses"),
            "dW_others": tr("sum of the others for dW[{layer}]").format(layer=layer),
            "db_others": tr("sum of the others for db[{layer}]").format(layer=layer),
            "dW_penalised": tr("dW[{layer}] with penalty").format(layer=layer),
            "W_new": tr("new W[{layer}]").format(layer=layer),
            "b_new": tr("new b[{layer}]").format(layer=layer),
        }.get(quantity.symbol, f"{quantity.symbol}[{layer}]")
    return f"{name}ᵀ" if quantity.transposed else name


def cell_name(content: EquationContent, quantity: Quantity, row: int, column: int) -> str:
    """``"dW[2], row 1, column 3"``; an example is called by its number."""
    rows, columns = content.shape(quantity)
    words = [name_of(content, quantity)]
    examples = content.worked.examples(quantity)
    for name, index, length, is_example in (
        (tr("row {number}"), row, rows, quantity.transposed),
        (tr("column {number}"), column, columns, not quantity.transposed),
    ):
        if examples is not None and is_example:
            words.append(tr("example {number}").format(number=count(int(examples[index]) + 1)))
        elif length > 1:
            words.append(name.format(number=index + 1))
    called = _name_of_row(content, quantity, column if quantity.transposed else row)
    return listed([*words, called] if called else words)


def _name_of_row(content: EquationContent, quantity: Quantity, index: int) -> str:
    """What the row of an input or a target is called in the user's table; "" where it has no name of its own."""
    worked, names = content.worked, content.worked.names
    if (quantity.symbol, quantity.layer) == ("A", 0):
        feature, plain = worked.spec.features[index], plain_columns(len(names.columns))
        is_named = names.has_own_columns and feature in plain
        return column_text(names, plain.index(feature)) if is_named else ""
    if quantity.symbol != "Y":
        return ""
    if LOSSES[worked.spec.loss].is_for_numbers:
        return "" if names.target == PLAIN_TARGET else names.target
    return class_text(names, index) if names.has_own_classes and worked.layer_sizes[-1] > 1 else ""


def cell_sentence(content: EquationContent, spot: Spot, covers: Covers) -> str:
    """A cell and its value, for a screen reader; of a covered one what was typed."""
    quantity, row, column = cell_of(content, spot)
    cover = covers.at(content, quantity, row, column)
    if cover is not None and cover.mark != "shown":
        return cover_sentence(cell_name(content, quantity, row, column), cover)
    value = float(content.worked.value(quantity)[row, column])
    cell = f"{cell_name(content, quantity, row, column)}: {cell_text(value)}."
    return f"{equation_sentence(content.equations[spot.equation])} {cell}"


def equation_sentence(equation: Equation) -> str:
    """An equation as words: its typeset line, read."""
    words = spoken(" ".join(piece.latex for piece in equation.line), core_text)
    return tr("{equation}.").format(equation=words)


def cover_sentence(name: str, cover: Cover) -> str:
    """What a covered cell is called and what stands on it."""
    if not cover.text:
        return tr("{name}: covered, nothing typed").format(name=name)
    sentence = {
        "right": tr("{name}: you typed {text}, right"),
        "wrong": tr("{name}: you typed {text}, wrong"),
        "consequent": tr("{name}: you typed {text}, wrong because of an earlier cell"),
        "unreadable": tr("{name}: you typed {text}, not a number"),
    }.get(cover.mark, tr("{name}: you typed {text}"))
    return sentence.format(name=name, text=cover.text)


def cell_of(content: EquationContent, spot: Spot) -> tuple[Quantity, int, int]:
    """The matrix of a cell, its row and its column."""
    quantity = content.equations[spot.equation].numbers[spot.item]
    assert isinstance(quantity, Quantity)
    assert spot.row is not None
    assert spot.column is not None
    return quantity, spot.row, spot.column
