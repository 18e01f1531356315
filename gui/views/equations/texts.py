"""How large the texts of the equations are, and from that what is to be laid out.

Widths of names below matrices are estimated: to measure them they would have to be typeset, all of a deep network at
once, long before most of them are seen.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QFont, QFontInfo, QFontMetricsF

from core.explain.equation import Equation
from core.explain.quantities import Quantity
from gui.base.cell_numbers import CellNumbers
from gui.base.fields.base import core_text
from gui.base.formatting import count
from gui.base.theme import Theme
from gui.views.equations.blocks import MARGIN, Block, Item, Matrix, Operator, TextSizes
from gui.views.equations.subject import Subject

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


def _tr(text: str) -> str:
    return QCoreApplication.translate("EquationsView", text)


def heading_text(kind: str) -> str:
    """Of a part of the iteration, in the deck's words."""
    return {
        "forward": _tr("Forward pass"),
        "cost": _tr("Cost"),
        "backward": _tr("Back propagation"),
        "update": _tr("Update"),
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
        caption = max(QFontMetricsF(self.shape_font()).height(), 1.35 * CAPTION_SCALE * letters)
        return TextSizes(math.ceil(metrics.height()), letters, math.ceil(caption), across, down)

    def blocks(self, subject: Subject, width: float, known: Mapping[int, Block] | None = None) -> tuple[Block, ...]:
        """All equations, ready to be laid out in an area of this width.

        Parameters
        ----------
        subject : Subject
        width : float
        known : mapping, optional
            Blocks made before for the same shapes, by the place of an equation that is still the same. Adam's change
            with each of its steps, the others do not.
        """
        known = known or {}
        measured = None if len(known) == len(subject.equations) else self._measured(width)
        before, blocks = "", []
        for place, equation in enumerate(subject.equations):
            block = known.get(place)
            if block is None:
                assert measured is not None
                block = _block(subject, equation, equation.phase.kind != before, measured)
            blocks.append(block)
            before = equation.phase.kind
        return tuple(blocks)

    def _measured(self, width: float) -> _Measured:
        fonts = (self.operator_font(), self.shape_font(), self.note_font())
        operators, shapes, notes = (QFontMetricsF(font) for font in fonts)
        size = self.sizes().math
        return _Measured(width, size, CAPTION_SCALE * size, operators, shapes, notes)


@dataclass(frozen=True, slots=True)
class _Measured:
    """What blocks are measured with: the room, the sizes of letters and names, and the fonts."""

    width: float
    math_size: float
    name_size: float
    operators: QFontMetricsF
    shapes: QFontMetricsF
    notes: QFontMetricsF


def _block(subject: Subject, equation: Equation, has_heading: bool, measured: _Measured) -> Block:
    note = core_text(equation.note) if equation.note else ""
    across = measured.notes.horizontalAdvance(note) if note else 0.0
    items = tuple(_item(subject, part, measured) for part in equation.numbers)
    # A little more than it takes in one line: lines break between words.
    note_lines = math.ceil(1.06 * across / max(measured.width - 2.0 * MARGIN, 1.0))
    ems = sum(_estimated_ems(piece.latex) + _SPACE_EMS for piece in equation.line)
    return Block(items, has_heading, note_lines, (equation.phase.kind, equation.layer), ems * measured.math_size)


def _item(subject: Subject, part: Quantity | str, measured: _Measured) -> Item:
    if isinstance(part, str):
        return Operator(measured.operators.horizontalAdvance(part), is_closing=part.startswith(")"))
    rows, columns = subject.shape(part)
    name = _estimated_ems(part.latex) * measured.name_size
    return Matrix(rows, columns, name + CAPTION_GAP + measured.shapes.horizontalAdvance(shape_text(rows, columns)))


@lru_cache(maxsize=512)
def _estimated_ems(latex: str) -> float:
    """Width of a typeset name in sizes of its letters, from what is raised, lowered and neither."""
    seen = _COMMAND.sub(lambda found: _SIGNS.get(found[0], ""), _SPACES.sub("", latex))
    raised = "".join(_RAISED.findall(seen))
    level = _RAISED.sub("", seen)
    return _LEVEL_EMS * len(level) + _RAISED_EMS * len(raised.strip("^_{}"))
