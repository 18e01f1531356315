"""A worksheet painted on paper: into a PDF file, or its first page into an image for a preview.

Everything is measured in points, 1/72 inch. Each block of `core.lessons.worksheets.page` becomes items with a height
that are painted one below the other; what does not fit on a page begins the next one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import assert_never

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QImage,
    QPageLayout,
    QPageSize,
    QPaintEngine,
    QPainter,
    QPdfWriter,
    QPen,
)
from PySide6.QtSvg import QSvgRenderer

from core.lessons.worksheets.diagram import diagram_size, diagram_svg
from core.lessons.worksheets.page import Blanks, Block, Diagram, Fields, Formulas, Heading, Text, Ways
from core.lessons.worksheets.questions import Answer, Question
from gui.base import typeset

_PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
_RESOLUTION = 1200
_POINTS_TO_INCH = 72
_MARGIN, _FOOTER = 42.0, 16.0
_TEXT, _SMALL = 10, 8
_HEADINGS = {1: 19, 2: 13}
_FORMULA = 12.5
_INK, _QUIET, _LINE = QColor("#16191d"), QColor("#4a525b"), QColor("#8b949e")
_ROW, _LOW_ROW, _CELL = 26.0, 20.0, 84.0
"""A cell to write in: high and wide enough for a hand. Three rows are lower, so that an iteration fits on two pages."""
_NUMBER = 24.0
"""Room for the number of a question, at its left."""
_RESULT = 62.0
"""Room for "= −0.123"."""
_WRAP = int(Qt.TextFlag.TextWordWrap)

Paint = Callable[[QPainter, float, float], None]
"""Paints at the left upper corner (x, y)."""


@dataclass(frozen=True, slots=True)
class _Item:
    """Something that stays on one page. ``space`` is kept free above it, unless it begins the page."""

    height: float
    paint: Paint
    space: float = 0.0
    keeps_next: bool = False


@dataclass(frozen=True, slots=True)
class _Page:
    """Items with their places from the top, and the line below them."""

    items: tuple[tuple[float, _Item], ...]
    footer: str


def pdf_of(title: str, pages: Iterable[Sequence[Block]], paper: str) -> bytes:
    """A PDF file.

    Parameters
    ----------
    title : str
        Of the file.
    pages : iterable of sequences of Block
        Each begins on a new page.
    paper : str
        ``"a4"`` or ``"letter"``.
    """
    _application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Glassbox")
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(QPageLayout(QPageSize(_PAPERS[paper]), QPageLayout.Orientation.Portrait, QMarginsF()))
    size = paper_size(paper)
    with QPainter(writer) as painter:
        painter.scale(_RESOLUTION / _POINTS_TO_INCH, _RESOLUTION / _POINTS_TO_INCH)
        is_first = True
        for blocks in pages:
            for page in _laid_out(blocks, size):
                if not is_first:
                    writer.newPage()
                is_first = False
                _paint_page(painter, page, size)
    return bytes(buffer.data().data())


def page_image(blocks: Sequence[Block], paper: str, ratio: float = 1.0) -> QImage:
    """The first page of some blocks, with ``ratio`` pixels to a point. In the GUI thread."""
    size = paper_size(paper)
    image = QImage((size * ratio).toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(ratio, ratio)
        _paint_page(painter, _laid_out(blocks, size)[0], size)
    return image


def page_count(blocks: Sequence[Block], paper: str) -> int:
    """On how many pages some blocks are printed."""
    return len(_laid_out(blocks, paper_size(paper)))


def paper_size(paper: str) -> QSizeF:
    """In points."""
    return QPageSize(_PAPERS[paper]).size(QPageSize.Unit.Point)


@lru_cache(maxsize=1)
def _application() -> object:
    """Fonts need one; a command in the terminal has none."""
    return QGuiApplication.instance() or QGuiApplication(["glassbox"])


def _laid_out(blocks: Sequence[Block], size: QSizeF) -> list[_Page]:
    """Items on pages. A title is never the last thing on a page."""
    width, height = size.width() - 2 * _MARGIN, size.height() - 2 * _MARGIN - _FOOTER
    items = [item for block in blocks for item in _items(block, width)]
    pages: list[list[tuple[float, _Item]]] = [[]]
    y, place = 0.0, 0
    while place < len(items):
        end = next(k for k in range(place, len(items)) if not items[k].keeps_next or k == len(items) - 1) + 1
        group = items[place:end]
        needed = sum(item.space + item.height for item in group) - (group[0].space if y == 0.0 else 0.0)
        if y > 0.0 and y + needed > height:
            pages.append([])
            y = 0.0
        for item in group:
            y += item.space if y > 0.0 else 0.0
            pages[-1].append((y, item))
            y += item.height
        place = end
    title = next((block.text for block in blocks if isinstance(block, Heading)), "")
    count = len(pages)
    return [_Page(tuple(found), f"{title}, page {number} of {count}") for number, found in enumerate(pages, start=1)]


def _paint_page(painter: QPainter, page: _Page, size: QSizeF) -> None:
    for y, item in page.items:
        item.paint(painter, _MARGIN, _MARGIN + y)
    painter.setFont(_font(_SMALL))
    painter.setPen(_QUIET)
    bottom = QRectF(_MARGIN, size.height() - _MARGIN, size.width() - 2 * _MARGIN, _FOOTER)
    painter.drawText(bottom, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, "Glassbox")
    painter.drawText(bottom, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, page.footer)


def _items(block: Block, width: float) -> list[_Item]:
    match block:
        case Heading(text, level):
            return [_heading(text, level, width)]
        case Text(text):
            return [_paragraph(text, width)]
        case Fields(labels):
            return [_fields(labels, width)]
        case Formulas(latex):
            return _formula_lines(latex, width)
        case Diagram(layer_sizes, text):
            return [_diagram(layer_sizes, text, width)]
        case Blanks(question):
            return [_blanks(question, width)]
        case Ways(question):
            return _ways(question, width)
    assert_never(block)


@lru_cache(maxsize=16)
def _font(size: int, is_bold: bool = False) -> QFont:
    """As high as ``size`` points: a pixel of the painter is a point here."""
    font = QFont(QGuiApplication.font().family())
    font.setPixelSize(size)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setBold(is_bold)
    return font


def _text(painter: QPainter, box: QRectF, text: str, size: int, colour: QColor = _INK, flags: int = 0) -> None:
    painter.setFont(_font(size, is_bold=size > _TEXT))
    painter.setPen(colour)
    painter.drawText(box, flags, text)


def _heading(text: str, level: int, width: float) -> _Item:
    size = _HEADINGS[level]
    height = QFontMetricsF(_font(size, True)).height()

    def paint(painter: QPainter, x: float, y: float) -> None:
        _text(painter, QRectF(x, y, width, height), text, size)
        if level > 1:
            painter.setPen(QPen(_LINE, 0.6))
            painter.drawLine(QPointF(x, y + height + 2.0), QPointF(x + width, y + height + 2.0))

    return _Item(height + 5.0, paint, space=14.0, keeps_next=True)


def _paragraph(text: str, width: float) -> _Item:
    height = _text_height(text, _TEXT, width)
    return _Item(height, lambda painter, x, y: _text(painter, QRectF(x, y, width, height), text, _TEXT, flags=_WRAP), 6)


def _text_height(text: str, size: int, width: float) -> float:
    return QFontMetricsF(_font(size)).boundingRect(QRectF(0, 0, width, 1e4), _WRAP, text).height()


def _fields(labels: Sequence[str], width: float) -> _Item:
    """The first line is twice as long as the others."""
    gap, height = 20.0, 26.0
    unit = (width - gap * (len(labels) - 1)) / (len(labels) + 1)

    def paint(painter: QPainter, x: float, y: float) -> None:
        for place, label in enumerate(labels):
            across = unit * (2 if place == 0 else 1)
            _text(painter, QRectF(x, y + height - 15.0, across, 14.0), label, _TEXT, _QUIET)
            painter.setPen(QPen(_INK, 0.6))
            painter.drawLine(QPointF(x, y + height), QPointF(x + across, y + height))
            x += across + gap

    return _Item(height, paint, space=2.0)


def _formula_lines(latex: Sequence[str], width: float) -> list[_Item]:
    """As many beside each other as fit, on one baseline."""
    gap, lines, used = 26.0, [[]], 0.0  # type: float, list[list[str]], float
    for formula in latex:
        across = typeset.measure(formula, _FORMULA).width
        if lines[-1] and used + gap + across > width:
            lines.append([])
            used = 0.0
        used += across + (gap if lines[-1] else 0.0)
        lines[-1].append(formula)
    return [_formula_line(line, gap) for line in lines if line]


def _formula_line(latex: Sequence[str], gap: float) -> _Item:
    extents = [typeset.measure(formula, _FORMULA) for formula in latex]
    ascent, descent = max(e.ascent for e in extents), max(e.descent for e in extents)

    def paint(painter: QPainter, x: float, y: float) -> None:
        for formula in latex:
            x += _formula(painter, formula, x, y + ascent) + gap

    return _Item(ascent + descent, paint, space=8.0)


def _diagram(layer_sizes: tuple[int, ...], text: str, width: float) -> _Item:
    """The network, and the text at its right."""
    scale, gap = 0.62, 22.0
    across, height = (length * scale for length in diagram_size(layer_sizes))
    svg = QByteArray(diagram_svg(layer_sizes, "").encode())
    text_width = width - across - gap
    text_height = _text_height(text, _TEXT, text_width)
    whole = max(height, text_height)

    def paint(painter: QPainter, x: float, y: float) -> None:
        QSvgRenderer(svg).render(painter, QRectF(x, y + (whole - height) / 2, across, height))
        box = QRectF(x + across + gap, y + (whole - text_height) / 2, text_width, text_height)
        _text(painter, box, text, _TEXT, flags=_WRAP)

    return _Item(whole, paint, space=12.0)


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


def _blanks(question: Question, width: float) -> _Item:
    """The equation at the left and its cells at the right, or below it where it is long."""
    head = _Head(question)
    names = max((QFontMetricsF(_font(_SMALL)).horizontalAdvance(name) for name in question.rows), default=0.0)
    left = width - len(question.columns) * _CELL
    is_beside = _NUMBER + head.extent.width + 18.0 + names < left
    over = 12.0 if any(question.columns) else 0.0
    top = 0.0 if is_beside else head.height + 3.0
    row = _row_height(question)
    table = over + len(question.rows) * row

    def paint(painter: QPainter, x: float, y: float) -> None:
        head.paint(painter, x, y + (over if is_beside else 0.0) + (max(row - head.height, 0.0) / 2 if is_beside else 0))
        _paint_cells(painter, question, x + left, y + top + over)

    return _Item(max(head.height, top + table), paint, space=8.0)


def _row_height(question: Question) -> float:
    return _ROW if len(question.rows) < 3 else _LOW_ROW


def _paint_cells(painter: QPainter, question: Question, left: float, top: float) -> None:
    middle, height = Qt.AlignmentFlag.AlignVCenter, _row_height(question)
    for column, name in enumerate(question.columns):
        box = QRectF(left + column * _CELL, top - 12.0, _CELL, 11.0)
        _text(painter, box, name, _SMALL, _QUIET, Qt.AlignmentFlag.AlignHCenter | middle)
    for row, name in enumerate(question.rows):
        y = top + row * height
        _text(painter, QRectF(left - 66.0, y, 60.0, height), name, _SMALL, _QUIET, Qt.AlignmentFlag.AlignRight | middle)
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
        painter.setFont(_font(_TEXT, True))
        painter.setPen(_INK)
        painter.drawText(QPointF(x, baseline), f"{self._question.number}.")
        _formula(painter, self._question.latex, x + _NUMBER, baseline)


def _ways(question: Question, width: float) -> list[_Item]:
    """The equation, and a line for each number: which one, its sum, and what comes out."""
    head, answers = _Head(question), question.all_answers
    font = QFontMetricsF(_font(_TEXT))
    names = 92.0 if any(answer.name for answer in answers) else 0.0
    room = width - _NUMBER - names - _RESULT
    across = min(room, max(font.horizontalAdvance(answer.way) for answer in answers) + 2.0)
    items = [_Item(head.height + 2.0, head.paint, space=7.0, keeps_next=True)]
    items += [_way(answer, names, across) for answer in answers]
    return [*(replace(item, keeps_next=True) for item in items[:-1]), items[-1]]


def _way(answer: Answer, name_width: float, way_width: float) -> _Item:
    line = QFontMetricsF(_font(_TEXT)).height()
    height = max(_text_height(answer.way, _TEXT, way_width), line)

    def paint(painter: QPainter, x: float, y: float) -> None:
        x += _NUMBER
        _text(painter, QRectF(x, y + 1.5, name_width, line), answer.name, _SMALL, _QUIET)
        _text(painter, QRectF(x + name_width, y, way_width, height), answer.way, _TEXT, flags=_WRAP)
        painter.setFont(_font(_TEXT, True))
        box = QRectF(x + name_width + way_width, y + height - line, _RESULT, line)
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, f"= {answer.text}")

    return _Item(height, paint, space=1.5)
