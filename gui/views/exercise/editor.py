"""An editor for Python: line numbers, the line of the cursor, colours, indentation, and a line with an error.

It knows text and lines only; what the code is for and what is wrong with it, its owner knows.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFocusEvent,
    QFontDatabase,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QWidget

from gui.base.painting import ScreenPainter
from gui.base.scroll import is_for_text_size, make_slim
from gui.base.theme import Theme
from gui.views.exercise.highlighter import PythonHighlighter

INDENT = "    "
_MARGIN = 6
"""Pixels around the numbers of the lines."""

_FEWEST_LINES = 6
"""Where there is less room the pane scrolls."""

_ENDS_BLOCK = re.compile(r"\s*(return|pass|break|continue|raise)\b")


class CodeEditor(QPlainTextEdit):
    """Text with line numbers.

    Tab and Shift+Tab move lines to the right and to the left. Esc gives Tab back to the window until the next key:
    who has no mouse gets out.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("code_editor")
        self.setProperty("role", "code")
        self._theme = theme
        self._error: QTextCursor | None = None
        self._margin = _Margin(self)
        PythonHighlighter(self.document(), theme)  # the document keeps it
        self.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        make_slim(self)
        self.blockCountChanged.connect(self._make_room)
        self.updateRequest.connect(self._on_update_request)
        self.cursorPositionChanged.connect(self._mark_lines)
        theme.changed.connect(self._follow_theme)
        self._follow_theme()

    def replace_text(self, text: str) -> None:
        """Put other text in, as one step that can be undone; as what is pasted it indents with spaces."""
        cursor = self.textCursor()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.insertText(text.expandtabs(len(INDENT)))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def mark_error(self, line: int | None) -> None:
        """Underline a line, counted from 1, and sign it at the margin; None takes that away."""
        block = self.document().findBlockByNumber((line or 0) - 1)
        self._error = QTextCursor(block) if block.isValid() else None
        self._mark_lines()
        first, n_seen = self.firstVisibleBlock().blockNumber(), self.verticalScrollBar().pageStep()
        if self._error is not None and not first <= block.blockNumber() < first + n_seen:
            self.verticalScrollBar().setValue(block.blockNumber() - n_seen // 2)  # the cursor stays where it is

    @property
    def error_line(self) -> int | None:
        """Where the marked line is now, counted from 1."""
        return None if self._error is None else self._error.blockNumber() + 1

    def go_to_line(self, line: int) -> None:
        """Put the cursor where the text of a line begins."""
        block = self.document().findBlockByNumber(line - 1)
        if block.isValid():
            cursor = QTextCursor(block)
            cursor.movePosition(cursor.MoveOperation.Right, n=_n_spaces(block.text()))
            self.setTextCursor(cursor)
            self.centerCursor()

    # Keys

    def event(self, event: QEvent) -> bool:
        # Esc is wanted here: it would leave the full screen.
        is_escape = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_escape and event.type() == QEvent.Type.ShortcutOverride and not self.tabChangesFocus():
            event.accept()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.setTabChangesFocus(False)
        super().focusInEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and not self.tabChangesFocus():
            self.setTabChangesFocus(True)
            return
        self.setTabChangesFocus(False)
        plain = not event.modifiers() & ~(Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier)
        if key == Qt.Key.Key_Tab and plain:
            self._indent()
        elif key == Qt.Key.Key_Backtab:
            self._unindent()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._break_line()
        elif key == Qt.Key.Key_Backspace and not event.modifiers() and self._is_at_indentation():
            self._unindent()
        elif key == Qt.Key.Key_Home and plain:
            self._go_to_begin(selects=bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        else:
            super().keyPressEvent(event)

    def _go_to_begin(self, *, selects: bool) -> None:
        """To where the text of the line begins; from there, to where the line does."""
        cursor = self.textCursor()
        n_spaces = _n_spaces(cursor.block().text())
        place = 0 if cursor.positionInBlock() == n_spaces else n_spaces
        mode = cursor.MoveMode.KeepAnchor if selects else cursor.MoveMode.MoveAnchor
        cursor.setPosition(cursor.block().position() + place, mode)
        self.setTextCursor(cursor)

    def _indent(self) -> None:
        cursor = self.textCursor()
        if cursor.hasSelection():
            self._shift_lines(lambda text: len(INDENT) if text else 0)
        else:
            cursor.insertText(" " * (len(INDENT) - cursor.positionInBlock() % len(INDENT)))

    def _unindent(self) -> None:
        self._shift_lines(lambda text: -((_n_spaces(text) - 1) % len(INDENT) + 1) if _n_spaces(text) else 0)

    def _shift_lines(self, spaces_for: Callable[[str], int]) -> None:
        """Give each line of the selection more spaces or fewer, as one step of undo."""
        cursor, document = self.textCursor(), self.document()
        first = document.findBlock(cursor.selectionStart()).blockNumber()
        end = document.findBlock(cursor.selectionEnd())
        # A selection that ends where a line begins has nothing of that line.
        has_last = not cursor.hasSelection() or cursor.selectionEnd() > end.position()
        cursor.beginEditBlock()
        for number in range(first, end.blockNumber() + has_last):
            block = document.findBlockByNumber(number)
            n_spaces, at = spaces_for(block.text()), QTextCursor(block)
            if n_spaces > 0:
                at.insertText(" " * n_spaces)
            else:
                at.movePosition(at.MoveOperation.Right, at.MoveMode.KeepAnchor, -n_spaces)
                at.removeSelectedText()
        cursor.endEditBlock()

    def _is_at_indentation(self) -> bool:
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.positionInBlock()]
        return not cursor.hasSelection() and bool(before) and not before.strip(" ")

    def _break_line(self) -> None:
        """The next line begins below this one; deeper after a colon, less deep after what ends a block."""
        cursor = self.textCursor()
        before = cursor.block().text()[: cursor.selectionStart() - cursor.block().position()]
        n_spaces = _n_spaces(before)
        if before.rstrip().endswith(":"):
            n_spaces += len(INDENT)
        elif _ENDS_BLOCK.match(before):
            n_spaces = max(0, n_spaces - len(INDENT))
        cursor.insertText("\n" + " " * n_spaces)
        self.ensureCursorVisible()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files that are dropped here are the window's."""
        return not source.hasUrls() and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """What is pasted indents with spaces, as what is typed: Python does not read both in one function."""
        text = source.text().expandtabs(len(INDENT)).replace("\N{NO-BREAK SPACE}", " ")
        self.textCursor().insertText(text)
        self.ensureCursorVisible()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not is_for_text_size(event):
            super().wheelEvent(event)

    # What is seen

    def _follow_theme(self) -> None:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self._theme.font().pointSizeF())
        for part in (self, *self.findChildren(QWidget)):  # the style sheet keeps a font of its own from reaching them
            part.setFont(font)
        self.setTabStopDistance(self.fontMetrics().horizontalAdvance(INDENT))
        self.setMinimumHeight(_FEWEST_LINES * self.fontMetrics().lineSpacing())
        self._make_room()
        self._mark_lines()

    def _mark_lines(self) -> None:
        here = QTextEdit.ExtraSelection()
        here.format.setBackground(self._theme.colour("chrome"))
        here.format.setProperty(QTextFormat.Property.FullWidthSelection, True)
        here.cursor = self.textCursor()
        here.cursor.clearSelection()
        marks = [here]
        if self._error is not None:
            wrong = QTextEdit.ExtraSelection()
            wrong.format.setUnderlineStyle(QTextCharFormat.UnderlineStyle.WaveUnderline)
            wrong.format.setUnderlineColor(self._theme.colour("warning"))
            wrong.cursor = QTextCursor(self._error.block())
            wrong.cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
            marks.append(wrong)
        self.setExtraSelections(marks)
        self._margin.update()

    # The margin

    @property
    def margin_width(self) -> int:
        """Room for the numbers of all lines, and a sign beside them."""
        digits = max(2, len(str(self.blockCount())))
        return self.fontMetrics().horizontalAdvance("9" * digits + "●") + 3 * _MARGIN

    def _make_room(self) -> None:
        self.setViewportMargins(self.margin_width, 0, 0, 0)
        self._place_margin()

    def _place_margin(self) -> None:
        inside = self.contentsRect()
        self._margin.setGeometry(QRect(inside.left(), inside.top(), self.margin_width, inside.height()))

    def _on_update_request(self, area: QRect, dy: int) -> None:
        if dy:
            self._margin.scroll(0, dy)
        else:
            self._margin.update(0, area.y(), self._margin.width(), area.height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_margin()

    def paint_margin(self, painter: QPainter, area: QRect) -> None:
        """Draw the numbers of the lines that are seen, and the sign at the one with an error."""
        painter.fillRect(area, self._theme.colour("chrome"))
        painter.setFont(self.font())
        height, right = self.fontMetrics().height(), self.margin_width - _MARGIN
        block, current = self.firstVisibleBlock(), self.textCursor().block()
        while block.isValid():
            top = self.blockBoundingGeometry(block).translated(self.contentOffset()).top()
            if top > area.bottom():
                return
            is_wrong = self.error_line == block.blockNumber() + 1
            painter.setPen(self._theme.colour("warning" if is_wrong else "text" if block == current else "quiet"))
            box = QRectF(0, top, right, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignRight, str(block.blockNumber() + 1))
            if is_wrong:
                painter.drawText(box.adjusted(_MARGIN, 0, 0, 0), Qt.AlignmentFlag.AlignLeft, "●")
            block = block.next()


class _Margin(QWidget):
    """The strip left of the text; what is in it the editor knows."""

    def __init__(self, editor: CodeEditor) -> None:
        super().__init__(editor)
        self._editor = editor
        self.setObjectName("line_numbers")

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            self._editor.paint_margin(painter, event.rect())


def _n_spaces(text: str) -> int:
    return len(text) - len(text.lstrip(" "))
