"""What of the equations stays the same from picture to picture: headings, typeset lines, brackets, signs, names, notes.

All lines of a page have their "=" at the same place. Measuring a piece typesets it, so only lines that are to be seen
are asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen, QPolygonF

from core.explain.equation import Equation, Piece
from core.explain.quantities import Quantity
from gui.base.language import core_text, localised, localised_formula
from gui.base.theme import Theme
from gui.base.typeset import draw, measure
from gui.views.equations.content import EquationContent
from gui.views.equations.geometry import MARGIN, Box, EquationsLayout, PlacedEquation, PlacedMatrix
from gui.views.equations.texts import CAPTION_GAP, CAPTION_SCALE, EquationTexts, heading_text, shape_text

_BRACKET_ARM = 4.0
_BAR = 3.0


class EquationRenderer:
    """Draws equations without their numbers."""

    def __init__(self, theme: Theme, texts: EquationTexts) -> None:
        self._theme = theme
        self._texts = texts

    def symbol_at(
        self, content: EquationContent, layout: EquationsLayout, index: int, x: float, y: float
    ) -> Quantity | None:
        """The quantity whose symbol is at a place in the line of an equation."""
        placed = layout.equations[index]
        size = layout.sizes.math
        if not placed.baseline - 1.2 * size <= y <= placed.baseline + 0.6 * size:
            return None
        for piece in self.line(content.equations[index], layout, index).pieces:
            if piece.quantity is not None and piece.x - 2.0 <= x <= piece.x + piece.width + 2.0:
                return piece.quantity
        return None

    def line(self, equation: Equation, layout: EquationsLayout, index: int) -> SetLine:
        """The typeset line of the equation at ``index``, in its place."""
        placed = layout.equations[index]
        left, right = placed.x + MARGIN, placed.x + placed.width - MARGIN
        return set_line(equation.line, placed.x + layout.equals, left, right, layout.sizes.math)

    def paint(
        self,
        painter: QPainter,
        content: EquationContent,
        layout: EquationsLayout,
        index: int,
        symbol: tuple[int, Quantity] | None,
    ) -> None:
        """Draw one equation; ``symbol`` is the one that is pointed at, in which equation."""
        equation, placed = content.equations[index], layout.equations[index]
        if placed.heading is not None:
            self._paint_heading(painter, heading_text(equation.phase.kind), placed.heading, index == 0)
        if content.state(equation) == "current":
            self._paint_bar(painter, placed)
        line = self.line(equation, layout, index)
        self._paint_line(painter, line, placed, symbol[1] if symbol and symbol[0] == index else None)
        painter.setFont(self._texts.operator_font())
        signs = [part for part in equation.numbers if isinstance(part, str)]
        has_tall_parentheses = any(sign.endswith("(") for sign in signs) and any(sign.startswith(")") for sign in signs)
        for part, item in zip(equation.numbers, placed.items, strict=True):
            if isinstance(item, PlacedMatrix) and isinstance(part, Quantity):
                self._paint_brackets(painter, item)
                self._paint_caption(painter, part, content, item, layout)
            elif isinstance(part, str):
                painter.setPen(self._theme.colour("text"))
                _write_operator(painter, item.box, _as_written(part), has_tall_parentheses)
        if placed.note is not None:
            painter.setFont(self._texts.note_font())
            painter.setPen(self._theme.colour("quiet"))
            flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
            painter.drawText(QRectF(*placed.note), int(flags), core_text(equation.note))

    def _paint_heading(self, painter: QPainter, text: str, box: Box, is_first: bool) -> None:
        x, y, across, down = box
        if not is_first:
            painter.setPen(QPen(self._theme.colour("line"), 1.0))
            painter.drawLine(QLineF(x, y + 0.5, x + across, y + 0.5))
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._texts.heading_font())
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextDontClip
        painter.drawText(QRectF(x, y, across, down), int(flags), text)

    def _paint_bar(self, painter: QPainter, placed: PlacedEquation) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.colour("accent"))
        painter.drawRoundedRect(QRectF(placed.x + 5.0, placed.top + 3.0, _BAR, placed.height - 6.0), 1.5, 1.5)

    def _paint_line(self, painter: QPainter, line: SetLine, placed: PlacedEquation, symbol: Quantity | None) -> None:
        ink, accent = self._theme.colour("text"), self._theme.colour("accent")
        for piece in line.pieces:
            is_pointed = symbol is not None and piece.quantity == symbol
            if is_pointed:
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(self._theme.colour("accent_soft"))
                height = 1.75 * line.size
                box = QRectF(piece.x - 3.0, placed.baseline - 1.22 * line.size, piece.width + 6.0, height)
                painter.drawRoundedRect(box, 3.0, 3.0)
            draw(painter, piece.latex, piece.x, placed.baseline, line.size, accent if is_pointed else ink)

    def _paint_brackets(self, painter: QPainter, matrix: PlacedMatrix) -> None:
        x, y, across, down = matrix.cells
        left, right, top, bottom = x - 3.5, x + across + 3.5, y - 2.5, y + down + 2.5
        painter.setPen(QPen(self._theme.colour("text"), 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for edge, arm in ((left, _BRACKET_ARM), (right, -_BRACKET_ARM)):
            corners = [(edge + arm, top), (edge, top), (edge, bottom), (edge + arm, bottom)]
            painter.drawPolyline(QPolygonF([QPointF(*corner) for corner in corners]))

    def _paint_caption(
        self,
        painter: QPainter,
        quantity: Quantity,
        content: EquationContent,
        matrix: PlacedMatrix,
        layout: EquationsLayout,
    ) -> None:
        """The name and the shape, in the middle below the matrix."""
        size = self._theme.letters(CAPTION_SCALE * layout.sizes.math)
        shape = shape_text(*content.shape(quantity))
        x, y, across, down = matrix.caption
        baseline = y + 0.76 * down
        name = measure(quantity.latex, size).width
        operator_font = painter.font()
        painter.setFont(self._texts.shape_font())
        said = painter.fontMetrics().horizontalAdvance(shape)
        left = x + 0.5 * (across - name - CAPTION_GAP - said)
        draw(painter, quantity.latex, left, baseline, size, self._theme.colour("text"))
        painter.setPen(self._theme.colour("quiet"))
        painter.drawText(QPointF(left + name + CAPTION_GAP, baseline), shape)
        painter.setFont(operator_font)


def _write_operator(painter: QPainter, box: Box, text: str, has_tall_parentheses: bool) -> None:
    """A sign or word in the middle of its row; a parenthesis next to a matrix is as high as the row."""
    x, y, across, down = box
    opens, closes = (has_tall_parentheses and found for found in (text.endswith("("), text.startswith(")")))
    room = painter.fontMetrics().horizontalAdvance("(")
    if opens:
        text, across = text[:-1], across - room
        _paint_parenthesis(painter, QRectF(x + across, y, room, down), 1.0)
    if closes:
        _paint_parenthesis(painter, QRectF(x, y, room, down), -1.0)
        text, x, across = text[1:], x + room, across - room
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    painter.drawText(QRectF(x, y, across, down), int(flags), text)


def _paint_parenthesis(painter: QPainter, box: QRectF, side: float) -> None:
    """An arc, open to the right where ``side`` is 1 and to the left where it is −1."""
    pen = painter.pen()
    painter.setPen(QPen(pen.color(), 1.3))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    middle = box.center().x()
    path = QPainterPath(QPointF(middle + 2.5 * side, box.top()))
    path.quadTo(QPointF(middle - 4.0 * side, box.center().y()), QPointF(middle + 2.5 * side, box.bottom()))
    painter.drawPath(path)
    painter.setPen(pen)


_EQUALS = ("=", r"\coloneqq")
_SIGNS = ("+", "-", r"\ast", r"\cdot", "/")
_AROUND_EQUALS = 0.38
_AROUND_SIGN = 0.29
_AROUND_SYMBOL = 0.14
_AFTER_WORD = 0.2
"""After log, and between a number and what it is times."""
_AT_PARENTHESIS = 0.06
_SPACES = {r"\,": 0.17, r"\;": 0.28}
"""In sizes of the letters."""

_SMALLEST = 0.6
"""Of the size, to which a line is set smaller where it is too long."""


@dataclass(frozen=True, slots=True)
class SetPiece:
    """A piece in its place.

    Attributes
    ----------
    latex : str
    x, width : float
        Of its ink.
    quantity : Quantity or None
    """

    latex: str
    x: float
    width: float
    quantity: Quantity | None


@dataclass(frozen=True, slots=True)
class SetLine:
    """A line in its place.

    Attributes
    ----------
    size : float
        Of the letters.
    pieces : tuple of SetPiece
    """

    size: float
    pieces: tuple[SetPiece, ...]


@lru_cache(maxsize=64)
def set_line(line: tuple[Piece, ...], equals: float, left: float, right: float, size: float) -> SetLine:
    """Place the pieces of a line.

    Parameters
    ----------
    line : tuple of Piece
    equals : float
        x where the sign "=" is to be, if there is room.
    left, right : float
        What it must be within; too long a line is set smaller.
    size : float
        Of the letters, in pixels.
    """
    pieces = _from_zero(line, size)
    length = pieces[-1].x + pieces[-1].width
    if length > right - left:
        size *= max((right - left) / length, _SMALLEST)
        pieces = _from_zero(line, size)
        length = pieces[-1].x + pieces[-1].width
    sign = next((piece.x for piece in pieces if piece.latex in _EQUALS), 0.0)
    start = max(min(equals - sign, right - length), left)
    return SetLine(size, tuple(SetPiece(p.latex, p.x + start, p.width, p.quantity) for p in pieces))


def _as_written(sign: str) -> str:
    """A sign between matrices, which may have a number in it."""
    return localised(sign) if any(map(str.isdigit, sign)) else sign


def _from_zero(line: tuple[Piece, ...], size: float) -> list[SetPiece]:
    x, before, pieces = 0.0, "", []
    for piece in _parted(line):
        if before:
            x += _space(before, piece.latex) * size
        latex = localised_formula(piece.latex)
        width = measure(latex, size).width
        pieces.append(SetPiece(latex, x, width, piece.quantity))
        x += width
        before = piece.latex
    return pieces


def _parted(line: tuple[Piece, ...]) -> list[Piece]:
    """The pieces, with a sign that begins one on its own: before a term it is set as its sign, without spaces."""
    parted: list[Piece] = []
    for piece in line:
        latex = piece.latex.strip()
        is_between = bool(parted) and parted[-1].latex not in _EQUALS and not parted[-1].latex.endswith("(")
        sign = next((sign for sign in ("+", "-") if is_between and latex.startswith(sign) and latex != sign), "")
        if sign:
            parted.append(Piece(sign))
        parted.append(Piece(latex.removeprefix(sign).strip(), piece.quantity))
    return parted


def _space(before: str, after: str) -> float:
    """Between the ink of two pieces, in sizes of the letters."""
    own = next((room for space, room in _SPACES.items() if before.endswith(space)), 0.0)
    for space in _SPACES:
        before, after = before.removesuffix(space).rstrip(), after.removeprefix(space)
    if before in _EQUALS or after.startswith((*_EQUALS, ">")):
        return _AROUND_EQUALS
    if after.startswith((")", ",", "{)}")) or before.endswith("("):
        return _AT_PARENTHESIS
    if before.endswith(","):
        return _AFTER_WORD
    if after.startswith(_SIGNS) or before.endswith((*_SIGNS, " }")):
        return _AROUND_SIGN
    is_word = before.startswith(r"\log") or before[-1:].isdigit()
    return max(_AFTER_WORD if is_word else _AROUND_SYMBOL, own)
