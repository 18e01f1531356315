"""Worksheets as a Moodle XML file: for each sheet one question with an empty field for each number.

It is Moodle's "Embedded answers (Cloze)" type: ``{1:NUMERICAL:=0.123:0.002}`` stands where a field is to be. All sheets
go into one category, so that a quiz can draw one of them at random. Formulas are TeX, which Moodle typesets.

Source: docs.moodle.org, "Moodle XML format" and "Embedded Answers (Cloze) question type".
"""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from typing import assert_never
from xml.etree import ElementTree as ET

from core.lessons.worksheets.page import (
    Blanks,
    Block,
    Diagram,
    Fields,
    Heading,
    Matrices,
    Text,
    Ways,
    key_blocks,
    sheet_blocks,
)
from core.lessons.worksheets.questions import Answer, Question, Sheet

_BECOMES = r"\coloneqq"
"""Not known to MathJax as Moodle sets it up."""

_CELL = ' style="padding: 2px 8px"'


def moodle_xml(sheets: Sequence[Sheet], *, has_key: bool) -> bytes:
    """The whole file.

    Parameters
    ----------
    sheets : sequence of Sheet
    has_key : bool
        Whether the way to each number becomes the general feedback, which Moodle shows after an attempt.
    """
    quiz = ET.Element("quiz")
    category = _child(_child(quiz, "question", type="category"), "category")
    _text(category, f"$course$/top/Glassbox/{_category_name(sheets[0])}")
    for sheet in sheets:
        _add(quiz, sheet, has_key)
    ET.indent(quiz)
    result: bytes = ET.tostring(quiz, encoding="utf-8", xml_declaration=True)
    return result + b"\n"


def _add(quiz: ET.Element, sheet: Sheet, has_key: bool) -> None:
    question = _child(quiz, "question", type="cloze")
    blocks = sheet_blocks(sheet)
    heading = blocks[0]
    assert isinstance(heading, Heading)
    _text(_child(question, "name"), heading.text)
    body = "".join(_html(block, sheet.tolerance) for block in blocks[1:])
    _text(_child(question, "questiontext", format="html"), body)
    key = "".join(_html(block, sheet.tolerance) for block in key_blocks(sheet) if isinstance(block, Heading | Ways))
    _text(_child(question, "generalfeedback", format="html"), key if has_key else "")
    for name, value in (("penalty", "0.3333333"), ("hidden", "0")):
        _child(question, name).text = value


def _category_name(sheet: Sheet) -> str:
    """A slash would begin a category within the category; two of them stand for one."""
    choice = sheet.problem.choice
    words = f"Worksheets {choice.size}, {choice.activation}, {choice.loss}, {' '.join(choice.parts)}"
    return words.replace("_", " ").replace("/", "//")


def _child(parent: ET.Element, name: str, **attributes: str) -> ET.Element:
    return ET.SubElement(parent, name, attributes)


def _text(parent: ET.Element, text: str) -> None:
    _child(parent, "text").text = text


def _html(block: Block, tolerance: float) -> str:
    match block:
        case Heading(text, _):
            return f"<h4>{escape(text)}</h4>"
        case Text(text) | Diagram(text=text):
            return f"<p>{escape(text)}</p>"
        case Matrices(given):
            return "".join(f"<p>{_tex(matrix.equation)}</p>" for matrix in given)
        case Blanks(question):
            return _question(question, _blanks(question, tolerance))
        case Ways(question):
            rows = "".join(
                f'<tr><th scope="row"{_CELL}>{escape(answer.name)}</th>'
                f"<td{_CELL}>{escape(answer.way)} = {escape(answer.text)}</td></tr>"
                for answer in question.all_answers
            )
            return _question(question, f"<table><tbody>{rows}</tbody></table>")
        case Fields():  # who answers is known
            return ""
    assert_never(block)


def _question(question: Question, table: str) -> str:
    return f"<p>{question.number}. {_tex(question.latex)}</p>{table}"


def _tex(latex: str) -> str:
    """What Moodle typesets; its braces cannot be taken for a field, which begins with a digit and a colon."""
    return rf"\({escape(latex.replace(_BECOMES, ':='))}\)"


def _blanks(question: Question, tolerance: float) -> str:
    head = "".join(f'<th scope="col"{_CELL}>{escape(name)}</th>' for name in question.columns)
    head = f"<thead><tr><td></td>{head}</tr></thead>" if any(question.columns) else ""
    rows = "".join(
        f'<tr><th scope="row"{_CELL}>{escape(name)}</th>'
        + "".join(f"<td{_CELL}>{field_of(answer, tolerance)}</td>" for answer in answers)
        + "</tr>"
        for name, answers in zip(question.rows, question.answers, strict=True)
    )
    return f"<table>{head}<tbody>{rows}</tbody></table>"


def field_of(answer: Answer, tolerance: float) -> str:
    """A field for a number, which is right if it is at most ``tolerance`` away."""
    return f"{{1:NUMERICAL:={answer.text.replace('−', '-')}:{tolerance:g}}}"
