"""What a teacher types into: fields of one line or several, and those of a step's question."""

from __future__ import annotations

from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from gui.base.fields.choice import ComboBox
from gui.base.language import tr
from gui.base.theme import Theme
from gui.base.widgets import begin_lines_at_start, describe

TextField = QLineEdit | QPlainTextEdit


def line_field(name: str, help_text: str, title: str, parent: QWidget) -> QLineEdit:
    """A field of one line; ``title`` is its accessible name."""
    field = QLineEdit(parent)
    field.setObjectName(name)
    describe(field, help_text, title)
    return field


def lines_field(name: str, help_text: str, title: str, n_lines: int, parent: QWidget) -> QPlainTextEdit:
    """A field of several lines, which Tab leaves."""
    field = QPlainTextEdit(parent)
    field.setObjectName(name)
    field.setTabChangesFocus(True)
    begin_lines_at_start(field)
    field.setFixedHeight((n_lines + 1) * parent.fontMetrics().lineSpacing() + 6)
    describe(field, help_text, title)
    return field


def text_of(field: TextField) -> str:
    """What is typed in a field."""
    return field.text() if isinstance(field, QLineEdit) else field.toPlainText()


def set_text(field: TextField, text: str) -> None:
    """Show a text; the cursor stays where it is the same."""
    if isinstance(field, QLineEdit):
        field.setText(text)
    elif field.toPlainText() != text:
        field.setPlainText(text)


class QuestionFields:
    """The kind of a question, its text, its answer and what is said after a right one.

    Attributes
    ----------
    kind, text, answer, why
        The fields, to be put into a form.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.kind = ComboBox(theme, parent)
        self.kind.setObjectName("recording_kind")
        self.kind.takes_wheel = False  # the wheel scrolls the form that it stands in
        for kind, name in (
            ("", tr("No question")),
            ("choice", tr("Choose an answer")),
            ("number", tr("Type a number")),
            ("loss", tr("Does the loss rise or fall?")),
            ("weight", tr("Which way does a weight go?")),
            ("cells", tr("Fill in cells of the equations")),
            ("sketch", tr("Sketch the boundary")),
        ):
            self.kind.addItem(name, kind)
        describe(self.kind, tr("What is asked before the step goes on."), tr("Question"))
        self.text = line_field("recording_question", tr("The question, in one sentence."), tr("Question"), parent)
        self.answer = lines_field("recording_answer", tr("The answer."), tr("Answer"), 3, parent)
        self.why = line_field("recording_why", tr("Said after a right answer."), tr("Why"), parent)
        self._helps = {
            "choice": tr("One answer a line; put a * before the right one."),
            "number": tr("A number, or a quantity as it is then, such as weight(1, 2, 1)."),
            "weight": tr("Layer, unit and input of the weight, such as 1, 2, 1."),
            "cells": tr("Matrices and cells, such as dZ[2]; dW[2] 1,3."),
            "sketch": tr("After how many iterations."),
        }

    def show_kind(self, form: QFormLayout) -> None:
        """Show those rows of the form that this kind of question has."""
        kind, help_text = str(self.kind.currentData()), self._helps.get(str(self.kind.currentData()), "")
        self.answer.setPlaceholderText(help_text)
        describe(self.answer, help_text or tr("The answer."))
        for field, is_there in ((self.text, kind), (self.answer, help_text), (self.why, kind)):
            form.setRowVisible(field, bool(is_there))
