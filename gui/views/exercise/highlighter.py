"""Python in colours, line by line: keywords, strings, comments, numbers and the names that are defined.

The colours are those of the theme, so there are few of them; comments and names differ in slant and weight too.
"""

from __future__ import annotations

import keyword
import re

from PySide6.QtGui import QFont, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from gui.base.theme import Theme

_TRIPLES = ('"""', "'''")
"""What begins with one of these may end lines later: a line that ends within it has the state 1 or 2, others 0."""

_TOKENS = re.compile(
    r"(?P<comment>#.*)"
    r"|(?P<triple>\"{3}|'{3})"
    r"|(?P<string>\"(?:\\.|[^\"\\])*\"?|'(?:\\.|[^'\\])*'?)"
    r"|(?P<defined>(?<=\bdef )\w+|(?<=\bclass )\w+)"
    rf"|\b(?P<keyword>{'|'.join(keyword.kwlist)})\b"
    r"|(?P<number>\b\d[\d_]*\.?\d*(?:[eE][+-]?\d+)?\b)"
)
_COLOURS = {
    "comment": "quiet",
    "triple": "positive",
    "string": "positive",
    "defined": "text",
    "keyword": "accent",
    "number": "negative",
}


class PythonHighlighter(QSyntaxHighlighter):
    """Colours a document, and again when the theme changes."""

    def __init__(self, document: QTextDocument, theme: Theme) -> None:
        super().__init__(document)
        self._theme = theme
        self._formats: dict[str, QTextCharFormat] = {}
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def _follow_theme(self) -> None:
        for name, role in _COLOURS.items():
            look = self._formats[name] = QTextCharFormat()
            look.setForeground(self._theme.colour(role))
            look.setFontItalic(name == "comment")
            look.setFontWeight(QFont.Weight.Bold if name in ("keyword", "defined") else QFont.Weight.Normal)
        self.rehighlight()

    def highlightBlock(self, text: str) -> None:
        before = self.previousBlockState()
        self.setCurrentBlockState(0)
        place = self._format_triple(text, 0, 0, _TRIPLES[before - 1]) if before > 0 else 0
        while (found := _TOKENS.search(text, place)) is not None:
            place, kind = found.end(), found.lastgroup or ""
            if kind == "triple":
                place = self._format_triple(text, found.start(), place, found[0])
            else:
                self.setFormat(found.start(), place - found.start(), self._formats[kind])

    def _format_triple(self, text: str, begin: int, inside: int, quotes: str) -> int:
        """Colour a string of three quotes from ``begin``; returns where the line goes on after it."""
        end = text.find(quotes, inside)
        if end < 0:
            self.setCurrentBlockState(1 + _TRIPLES.index(quotes))
        end = len(text) if end < 0 else end + len(quotes)
        self.setFormat(begin, end - begin, self._formats["triple"])
        return end
