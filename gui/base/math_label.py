"""Flowing text for reading: Markdown with formulas between dollar signs, typeset on the line they stand in.

It is laid out when its text or width changes, and costs nothing while the window shows pictures of a run. To a screen
reader it is a label with the same words and its formulas spoken (`spoken_words`).
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

from PySide6.QtCore import QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPalette,
    QPyTextObject,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QLabel, QWidget

from core.explain.spoken import spoken
from gui.base.language import core_text, localised
from gui.base.painting import ScreenPainter
from gui.base.theme import Theme
from gui.base.typeset import can_typeset, draw, measure

_FORMULA = re.compile(r"(?<!\\)(\$\$?)(?!\s)(.+?)(?<![\s\\])\1", re.DOTALL)
_FIRST_MARK, _LAST_MARK = 0xE000, 0xF8FF
"""Letters that mean nothing: each stands for a formula while the Markdown around it is read."""

_MOST_FORMULAS = 150
"""In one text; further ones stay as they were written. Their places are found one after the other."""

_MARKS = re.compile(f"[{chr(_FIRST_MARK)}-{chr(_LAST_MARK)}]")
_OBJECT = QTextFormat.ObjectTypes.UserObject + 1
_LATEX, _IS_DISPLAYED = QTextFormat.Property.UserProperty + 1, QTextFormat.Property.UserProperty + 2
_REPLACED = "\ufffc"

_LINE_HEIGHT = 122.0
"""Per cent: lines with indices need air."""

_FORMULA_SCALE = 1.13
"""Letters of the formulas' font look smaller than those of the desktop's."""

_DISPLAYED_SCALE = 1.2
_CENTRE = Qt.AlignmentFlag.AlignHCenter
_PARAGRAPH_GAP = 0.55
"""Of the height of a line."""

_SIGN = re.compile(r"(^|[(\[,=<>])\s*-\s*(?=[\w\\(])")
"""A minus that belongs to one number: ziamath would part it from the number as if it stood between two."""

_DECIMAL = re.compile(r"\d+\.\d+")
_COMMAND = re.compile(r"\\([A-Za-z]+|[,;:! ])")
_FRACTION = re.compile(r"\\[dt]?frac\s*\{([^{}]*)\}\s*\{([^{}]*)\}")
_SILENT = {"left", "right", "mathrm", "mathcal", "mathbf", "mathbb", "text", "operatorname", "displaystyle", "frac"}
_SPACES = {",", ";", ":", "!", " ", "quad", "qquad"}


_FROM_RIGHT = re.compile("[\u0590-\u08ff]")
"""Hebrew and Arabic letters."""


def plain_words(markdown: str) -> str:
    """The same text as plain letters: no marks of Markdown, formulas as one would type them."""
    return _with_formulas(markdown, lambda latex: _localised(_plain_formula(latex)))


def spoken_words(markdown: str) -> str:
    """The same text for a screen reader: no marks of Markdown, formulas as words."""
    return _with_formulas(markdown, lambda latex: _localised(spoken(latex, core_text)))


def _with_formulas(markdown: str, words_of: Callable[[str], str]) -> str:
    document, formulas = _read(markdown)
    words = document.toPlainText()
    return _MARKS.sub(lambda mark: words_of(formulas[ord(mark[0]) - _FIRST_MARK][0]), words).strip()


class MathLabel(QLabel):
    """Markdown with formulas: ``$W^{[1]}$`` within a line, ``$$…$$`` on a line of its own.

    Parameters
    ----------
    name : str
    scale : float
        Of its letters, to those of the window.
    role : str
        The colour of its text.
    """

    def __init__(
        self, name: str, theme: Theme, parent: QWidget, *, scale: float = 1.0, role: str = "text", bold: bool = False
    ) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._theme = theme
        self._scale, self._role, self._bold = scale, role, bold
        self._source = ""
        self._formula_object = _Formula(self)
        self._document = QTextDocument(self)
        theme.changed.connect(self._lay_out)

    def show_markdown(self, source: str) -> None:
        """Show a text."""
        if source != self._source:
            self._source = source
            self.setText(plain_words(source))
            self.setAccessibleName(spoken_words(source))
            self._lay_out()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        self._document.setTextWidth(max(width, 1))
        height = self._document.size().height()
        self._document.setTextWidth(max(self.width(), 1))
        return round(height + 0.5)

    def sizeHint(self) -> QSize:
        width = max(self.width(), self._theme.px(200))
        return QSize(self._theme.px(200), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(80), self.fontMetrics().height() if self._source else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._document.setTextWidth(max(self.width(), 1))

    def paintEvent(self, event: QPaintEvent) -> None:
        context = QAbstractTextDocumentLayout.PaintContext()
        palette = QPalette(self.palette())
        palette.setColor(QPalette.ColorRole.Text, self._theme.colour(self._role))
        context.palette = palette
        with ScreenPainter(self) as painter:
            self._document.documentLayout().draw(painter, context)

    def _lay_out(self) -> None:
        document, formulas = _read(self._source, self)
        document.setDocumentMargin(0.0)
        option = document.defaultTextOption()
        option.setTextDirection(self._direction())
        document.setDefaultTextOption(option)
        document.setIndentWidth(self._theme.px(22))
        document.setDefaultFont(self._theme.font(self._scale, bold=self._bold))
        document.documentLayout().registerHandler(_OBJECT, self._formula_object)
        _put_formulas(document, formulas)
        _space(document)
        document.setTextWidth(max(self.width(), 1))
        self._document.deleteLater()
        self._document = document
        self.updateGeometry()
        self.update()

    def letters(self, size: float) -> float:
        """The size of the letters of a formula that is to have this one."""
        return self._theme.letters(size)

    def _direction(self) -> Qt.LayoutDirection:
        """A text of another language, such as that of a teacher's lesson, is read in its own direction."""
        is_own = _FROM_RIGHT.search(self._source) or not any(map(str.isalpha, self.text()))
        return self.layoutDirection() if is_own else Qt.LayoutDirection.LayoutDirectionAuto

    def draw_formula(self, painter: QPainter, rect: QRectF, latex: str, size: float, descent: float) -> None:
        """Draw one in its place; the line's baseline is ``descent`` above the bottom of its box."""
        colour = self._theme.colour(self._role)
        draw(painter, latex, rect.left() + _SIDE, rect.bottom() - descent, size, colour)


_SIDE = 0.5
_SMALLEST_SHARE = 0.3
"""Of its size, for a formula that is wider than the label."""


class _Formula(QPyTextObject):
    """Takes the room of a formula in the line and draws it there."""

    def __init__(self, label: MathLabel) -> None:
        super().__init__(label)
        self._label = label

    def intrinsicSize(self, document: QTextDocument, place: int, form: QTextFormat) -> QSizeF:
        latex, size, descent = self._piece(document, form)
        extent = measure(latex, size)
        return QSizeF(extent.width + 2 * _SIDE, extent.ascent + descent)

    def drawObject(
        self, painter: QPainter, rect: QRectF | QRect, document: QTextDocument, place: int, form: QTextFormat
    ) -> None:
        latex, size, descent = self._piece(document, form)
        self._label.draw_formula(painter, QRectF(rect), latex, size, descent)

    def _piece(self, document: QTextDocument, form: QTextFormat) -> tuple[str, float, float]:
        """LaTeX, size of its letters, and how far below the baseline its box ends."""
        font = document.defaultFont()
        latex, is_displayed = str(form.property(_LATEX)), bool(form.property(_IS_DISPLAYED))
        size = QFontInfo(font).pixelSize() * (_DISPLAYED_SCALE if is_displayed else _FORMULA_SCALE)
        size = self._label.letters(size)
        width = measure(latex, size).width + 2 * _SIDE
        if width > document.textWidth() > 0:
            size *= max(0.99 * document.textWidth() / width, _SMALLEST_SHARE)
        return latex, size, QFontMetricsF(font).descent()


def _read(markdown: str, parent: QWidget | None = None) -> tuple[QTextDocument, list[tuple[str, bool]]]:
    """The Markdown as a document with a mark for each formula, and the formulas: LaTeX and whether it is displayed."""
    formulas: list[tuple[str, bool]] = []

    def mark(found: re.Match[str]) -> str:
        if len(formulas) == _MOST_FORMULAS:
            return found[0]
        formulas.append((" ".join(found[2].split()), found[1] == "$$"))
        return chr(_FIRST_MARK + len(formulas) - 1)

    source = _FORMULA.sub(mark, _MARKS.sub("", markdown)).replace(r"\$", "$")
    source = source.replace("![", "!\\[")  # Qt would load pictures from anywhere on this machine
    document = QTextDocument(parent)
    document.setMarkdown(source, QTextDocument.MarkdownFeature.MarkdownNoHTML)
    return document, formulas


def _localised(formula: str) -> str:
    """With numbers as the language writes them."""
    return _DECIMAL.sub(lambda number: localised(number[0]), formula)


def _put_formulas(document: QTextDocument, formulas: list[tuple[str, bool]]) -> None:
    for number, (latex, is_displayed) in enumerate(formulas):
        cursor = document.find(chr(_FIRST_MARK + number))
        if cursor.isNull():
            continue
        if not can_typeset(latex):
            cursor.insertText(f"${latex}$")  # as it was written
            continue
        # A comma in braces has no gap behind it.
        latex = _DECIMAL.sub(lambda number: localised(number[0]).replace(",", "{,}"), latex)
        latex = _SIGN.sub(r"\1{-}", latex)
        form = QTextCharFormat(cursor.charFormat())
        form.setObjectType(_OBJECT)
        form.setProperty(_LATEX, rf"\displaystyle {latex}" if is_displayed else latex)
        form.setProperty(_IS_DISPLAYED, is_displayed)
        form.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignBottom)
        cursor.insertText(_REPLACED, form)
        if is_displayed:
            block = QTextBlockFormat()
            block.setAlignment(_CENTRE)
            # What reaches below the line: the box in it ends where letters do.
            block.setBottomMargin(
                measure(latex, _DISPLAYED_SCALE * QFontInfo(document.defaultFont()).pixelSize()).descent
            )
            cursor.mergeBlockFormat(block)


def _space(document: QTextDocument) -> None:
    """Air between lines and paragraphs, none above the first and below the last."""
    gap = _PARAGRAPH_GAP * QFontMetricsF(document.defaultFont()).height()
    block = document.begin()
    while block.isValid():
        form, after = QTextBlockFormat(), block.next()
        below = block.blockFormat().bottomMargin() if block.blockFormat().alignment() & _CENTRE else 0.0
        form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        form.setTopMargin(0.0)
        is_within_list = block.textList() is not None and after.textList() is block.textList()
        form.setBottomMargin(below + (0.0 if not after.isValid() else gap / 3 if is_within_list else gap))
        QTextCursor(block).mergeBlockFormat(form)
        block = after


def _plain_formula(latex: str) -> str:
    """A formula as one would type it: ``\\sigma(w^T x)`` is ``σ(w^T x)``."""
    from latex2mathml.symbols_parser import convert_symbol

    def letter(found: re.Match[str]) -> str:
        name = found[1]
        if name in _SPACES:
            return " "
        if name in _SILENT:
            return ""
        code = convert_symbol(found[0])
        return chr(int(code, 16)) if code else name

    return unescape(_COMMAND.sub(letter, _FRACTION.sub(r"(\1)/(\2)", latex))).replace("{", "").replace("}", "")
