"""The blocks of a worksheet as items for paper: each has a height and can be painted anywhere on a page.

Everything is measured in points, 1/72 inch. Nothing here is a pixmap, so that it can be painted in any thread.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import assert_never

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QGuiApplication, QPaintEngine, QPainter, QPen
from PySide6.QtSvg import QSvgRenderer

from core.lessons.worksheets.diagram import diagram_size, diagram_svg
from core.lessons.worksheets.page import Blanks, Block, Diagram, Fields, Heading, Matrices, Text, Ways
from core.lessons.worksheets.questions import Answer, Given, Question
from gui.base import typeset

TEXT, SMALL = 10, 8
_HEADINGS = {1: 19, 2: 13}
_FORMULA = 12.5
_INK, QUIET, _LINE = QColor("#16191d"), QColor("#4a525b"), QColor("#8b949e")
_ROW, _LOW_ROW, _CELL = 26.0, 20.0, 84.0
"""A cell to write in: high and wide enough for a hand. Three rows are lower, so that an iteration fits on two pages."""
_NUMBER = 24.0
"""Room for the number of a question, at its left."""
_RESULT = 62.0
"""Room for "= −0.123"."""
_LINE_HEIGHT, _COLUMN_GAP = 15.5, 9.0
_AFTER_SIGN, _BRACKET = 4.5, 6.5
"""Of a matrix: a row, the room between columns, after "=", and for a bracket."""
_WRAP = int(Qt.TextFlag.TextWordWrap)

Paint = Callable[[QPainter, float, float], None]
"""Paints at the left upper corner (x, y)."""


@dataclass(frozen=True, slots=True)
class Item:
    """Something that stays on one page. ``space`` is kept free above it, unless it begins the page."""

    height: float
    paint: Paint
    space: float = 0.0
    keeps_next: bool = False


def items_of(block: Block, width: float) -> list[Item]:
    match block:
        case Heading(text, level):
            return [_heading(text, level, width)]
        case Text(text):
            return [_paragraph(text, width)]
        case Fields(labels):
            return [_fields(labels, width)]
        case Matrices(given):
            return _matrix_lines(given, width)
        case Diagram():
            return [_diagram(block, width)]
        case Blanks(question):
            return [_blanks(question, width)]
        case Ways(question):
            return _ways(question, width)
    assert_never(block)


@lru_cache(maxsize=16)
def font_of(size: int, is_bold: bool = False) -> QFont:
    """As high as ``size`` points: a pixel of the painter is a point here."""
    font = QFont(QGuiApplication.font().family())
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setBold(is_bold)
    return font


def draw_text(painter: QPainter, box: QRectF, text: str, size: int, colour: QColor = _INK, flags: int = 0) -> None:
    painter.setFont(font_of(size, is_bold=size > TEXT))
    painter.setPen(colour)
    painter.drawText(box, flags, text)


def _heading(text: str, level: int, width: float) -> Item:
    size = _HEADINGS[level]
    height = QFontMetricsF(font_of(size, True)).height()

    def paint(painter: QPainter, x: float, y: float) -> None:
        draw_text(painter, QRectF(x, y, width, height), text, size)
        if level > 1:
            painter.setPen(QPen(_LINE, 0.6))
            painter.drawLine(QPointF(x, y + height + 2.0), QPointF(x + width, y + height + 2.0))

    return Item(height + 5.0, paint, space=14.0, keeps_next=True)


def _paragraph(text: str, width: float) -> Item:
    height = _text_height(text, TEXT, width)
    return Item(
        height, lambda painter, x, y: draw_text(painter, QRectF(x, y, width, height), text, TEXT, flags=_WRAP), 6
    )


def _text_height(text: str, size: int, width: float) -> float:
    return QFontMetricsF(font_of(size)).boundingRect(QRectF(0, 0, width, 1e4), _WRAP, text).height()


def _fields(labels: Sequence[str], width: float) -> Item:
    """The first line is twice as long as the others."""
    gap, height = 20.0, 26.0
    unit = (width - gap * (len(labels) - 1)) / (len(labels) + 1)

    def paint(painter: QPainter, x: float, y: float) -> None:
        for place, label in enumerate(labels):
            across = unit * (2 if place == 0 else 1)
            draw_text(painter, QRectF(x, y + height - 15.0, across, 14.0), label, TEXT, QUIET)
            painter.setPen(QPen(_INK, 0.6))
            painter.drawLine(QPointF(x, y + height), QPointF(x + across, y + height))
            x += across + gap

    return Item(height, paint, space=2.0)


def _matrix_lines(given: Sequence[Given], width: float) -> list[Item]:
    """As many beside each other as fit, on one baseline."""
    gap, used = 26.0, 0.0
    lines: list[list[_Matrix]] = [[]]
    for matrix in map(_Matrix, given):
        if lines[-1] and used + matrix.width > width:
            lines.append([])
            used = 0.0
        used += matrix.width + gap
        lines[-1].append(matrix)
    return [_matrix_line(line, gap) for line in lines]


def _matrix_line(matrices: Sequence[_Matrix], gap: float) -> Item:
    ascent, descent = max(one.ascent for one in matrices), max(one.descent for one in matrices)

    def paint(painter: QPainter, x: float, y: float) -> None:
        for matrix in matrices:
            matrix.paint(painter, x, y + ascent)
            x += matrix.width + gap

    return Item(ascent + descent, paint, space=8.0)


class _Matrix:
    """A name, "=", and its numbers between brackets; a single number has none.

    Each number is typeset alone: there are few different ones on all sheets, and typesetting takes long.
    """

    def __init__(self, given: Given) -> None:
        self._head = f"{given.latex} ="
        self._rows = [[f"{{{number}}}" for number in row] for row in given.rows]
        head = typeset.measure(self._head, _FORMULA)
        sizes = [[typeset.measure(number, _FORMULA) for number in row] for row in self._rows]
        self._columns = [max(size.width for size in column) for column in zip(*sizes, strict=True)]
        self._digit = max(size.ascent for row in sizes for size in row)
        self._has_brackets = len(self._columns) > 1 or len(self._rows) > 1
        self._left = head.width + _AFTER_SIGN + (_BRACKET if self._has_brackets else 0.0)
        inside = sum(self._columns) + _COLUMN_GAP * (len(self._columns) - 1)
        self.width = self._left + inside + (_BRACKET if self._has_brackets else 0.0)
        half = len(self._rows) * _LINE_HEIGHT / 2 if self._has_brackets else 0.0
        self._axis = self._digit / 2
        self.ascent, self.descent = max(head.ascent, self._axis + half), max(head.descent, half - self._axis)

    def paint(self, painter: QPainter, x: float, baseline: float) -> None:
        """Paint with the first ink at ``x``."""
        _formula(painter, self._head, x, baseline)
        top = baseline - self._axis - len(self._rows) * _LINE_HEIGHT / 2
        for row, numbers in enumerate(self._rows):
            y = top + (row + 0.5) * _LINE_HEIGHT + self._digit / 2
            left = x + self._left
            for number, across in zip(numbers, self._columns, strict=True):
                _formula(painter, number, left + (across - typeset.measure(number, _FORMULA).width) / 2, y)
                left += across + _COLUMN_GAP
        if self._has_brackets:
            self._paint_brackets(painter, QRectF(x + self._left - _BRACKET, top, self.width - self._left + _BRACKET, 0))

    def _paint_brackets(self, painter: QPainter, box: QRectF) -> None:
        box.setHeight(len(self._rows) * _LINE_HEIGHT)
        painter.setPen(QPen(_INK, 0.7))
        for edge, inward in ((box.left() + 1.0, 3.0), (box.right() - 1.0, -3.0)):
            corners = [
                QPointF(edge + inward, box.top()),
                QPointF(edge, box.top()),
                QPointF(edge, box.bottom()),
                QPointF(edge + inward, box.bottom()),
            ]
            painter.drawPolyline(corners)


def _diagram(diagram: Diagram, width: float) -> Item:
    """The network, and the text at its right."""
    scale, gap, text = 0.62, 22.0, diagram.text
    across, height = (length * scale for length in diagram_size(diagram.layer_sizes))
    svg = QByteArray(diagram_svg(diagram.layer_sizes, diagram.output, "").encode())
    text_width = width - across - gap
    text_height = _text_height(text, TEXT, text_width)
    whole = max(height, text_height)

    def paint(painter: QPainter, x: float, y: float) -> None:
        QSvgRenderer(svg).render(painter, QRectF(x, y + (whole - height) / 2, across, height))
        box = QRectF(x + across + gap, y + (whole - text_height) / 2, text_width, text_height)
        draw_text(painter, box, text, TEXT, flags=_WRAP)

    return Item(whole, paint, space=12.0)


def _formula(painter: QPainter, latex: str, x: float, baseline: float) -> float:
    """Draw a formula with its first ink at ``x``; its width.

    In a PDF file on whole places of the printer: their numbers are short, and the file has half the size.
    """
    extent = typeset.measure(latex, _FORMULA)
    path = typeset.outline(latex, _FORMULA).translated(x - extent.left, baseline)
    if painter.paintEngine().type() == QPaintEngine.Type.Pdf:
        path = painter.worldTransform().map(path)
        for place in range(path.elementCount()):
            element = path.elementAt(place)
            path.setElementPositionAt(place, round(element.x), round(element.y))
        painter.save()
        painter.resetTransform()
        painter.fillPath(path, _INK)
        painter.restore()
    else:
        painter.fillPath(path, _INK)
    return extent.width


def _blanks(question: Question, width: float) -> Item:
    """The equation at the left and its cells at the right, or below it where it is long."""
    head = _Head(question)
    names = max((QFontMetricsF(font_of(SMALL)).horizontalAdvance(name) for name in question.rows), default=0.0)
    left = width - len(question.columns) * _CELL
    is_beside = _NUMBER + head.extent.width + 18.0 + names < left
    over = 12.0 if any(question.columns) else 0.0
    top = 0.0 if is_beside else head.height + 3.0
    row = _row_height(question)
    table = over + len(question.rows) * row

    def paint(painter: QPainter, x: float, y: float) -> None:
        head.paint(painter, x, y + (over if is_beside else 0.0) + (max(row - head.height, 0.0) / 2 if is_beside else 0))
        _paint_cells(painter, question, x + left, y + top + over)

    return Item(max(head.height, top + table), paint, space=8.0)


def _row_height(question: Question) -> float:
    return _ROW if len(question.rows) < 3 else _LOW_ROW


def _paint_cells(painter: QPainter, question: Question, left: float, top: float) -> None:
    middle, height = Qt.AlignmentFlag.AlignVCenter, _row_height(question)
    for column, name in enumerate(question.columns):
        box = QRectF(left + column * _CELL, top - 12.0, _CELL, 11.0)
        draw_text(painter, box, name, SMALL, QUIET, Qt.AlignmentFlag.AlignHCenter | middle)
    for row, name in enumerate(question.rows):
        y = top + row * height
        draw_text(
            painter, QRectF(left - 66.0, y, 60.0, height), name, SMALL, QUIET, Qt.AlignmentFlag.AlignRight | middle
        )
        painter.setPen(QPen(_INK, 0.6))
        for column in range(len(question.columns)):
            painter.drawRect(QRectF(left + column * _CELL, y, _CELL, height))


class _Head:
    """The number of a question and its equation."""

    def __init__(self, question: Question) -> None:
        self._question = question
        self.extent = typeset.measure(question.latex, _FORMULA)
        self.height = max(self.extent.ascent + self.extent.descent, 15.0)

    def paint(self, painter: QPainter, x: float, y: float) -> None:
        baseline = y + max(self.extent.ascent, 11.0)
        painter.setFont(font_of(TEXT, True))
        painter.setPen(_INK)
        painter.drawText(QPointF(x, baseline), f"{self._question.number}.")
        _formula(painter, self._question.latex, x + _NUMBER, baseline)


def _ways(question: Question, width: float) -> list[Item]:
    """The equation, and a line for each number: which one, its sum, and what comes out."""
    head, answers = _Head(question), question.all_answers
    font = QFontMetricsF(font_of(TEXT))
    names = 92.0 if any(answer.name for answer in answers) else 0.0
    room = width - _NUMBER - names - _RESULT
    across = min(room, max(font.horizontalAdvance(answer.way) for answer in answers) + 2.0)
    items = [Item(head.height + 2.0, head.paint, space=7.0, keeps_next=True)]
    items += [_way(answer, names, across) for answer in answers]
    return [*(replace(item, keeps_next=True) for item in items[:-1]), items[-1]]


def _way(answer: Answer, name_width: float, way_width: float) -> Item:
    line = QFontMetricsF(font_of(TEXT)).height()
    height = max(_text_height(answer.way, TEXT, way_width), line)

    def paint(painter: QPainter, x: float, y: float) -> None:
        x += _NUMBER
        draw_text(painter, QRectF(x, y + 1.5, name_width, line), answer.name, SMALL, QUIET)
        draw_text(painter, QRectF(x + name_width, y, way_width, height), answer.way, TEXT, flags=_WRAP)
        painter.setFont(font_of(TEXT, True))
        box = QRectF(x + name_width + way_width, y + height - line, _RESULT, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, f"= {answer.text}")

    return Item(height, paint, space=1.5)
