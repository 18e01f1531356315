"""A worksheet as one HTML file that needs nothing else: formulas are MathML, the diagram is SVG, and it prints well."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from functools import lru_cache
from html import escape
from typing import assert_never

from latex2mathml.converter import convert

from core.lessons.worksheets.diagram import diagram_svg
from core.lessons.worksheets.page import (
    Blanks,
    Block,
    Diagram,
    Fields,
    Heading,
    Matrices,
    Text,
    Ways,
)
from core.lessons.worksheets.questions import Question

_STYLE = """
@page { margin: 18mm 16mm; }
body { font: 11pt/1.45 "Helvetica Neue", Arial, "Liberation Sans", sans-serif; color: #16191d; background: #fff;
  max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .4rem; }
h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem; padding-bottom: .15rem; border-bottom: 1px solid #9aa3ad;
  break-after: avoid; }
section + section { break-before: page; margin-top: 4rem; }
.fields { display: flex; gap: 2rem; margin: .6rem 0 1rem; }
.fields span { flex: 1; border-bottom: 1px solid #59626c; padding-bottom: .1rem; }
.fields span:first-child { flex: 2; }
.given { display: flex; flex-wrap: wrap; gap: .9rem 2.2rem; align-items: center; margin: .6rem 0; }
math { font-size: 1.12em; }
.network { display: flex; flex-wrap: wrap; gap: .4rem 1.6rem; align-items: center; }
.network p { flex: 1 1 16rem; margin: 0; }
svg { width: 16rem; height: auto; }
.question { break-inside: avoid; margin: .9rem 0 1.1rem; }
.question > p { margin: 0 0 .35rem; }
.question.has-blanks { display: flex; flex-wrap: wrap; gap: .3rem 1.5rem; align-items: center; }
.has-blanks table { margin-left: auto; }
.number { display: inline-block; min-width: 2.2em; font-weight: 600; }
table { border-collapse: collapse; margin-left: 2.2em; }
th { font-weight: 400; color: #4a525b; font-size: .88em; text-align: left; padding: .1rem .6rem .1rem 0; }
thead th { text-align: center; padding: .1rem .4rem; }
.blanks tbody td { border: 1px solid #59626c; min-width: 6.5rem; height: 2.3rem; }
.ways td { padding: .12rem .9rem .12rem 0; font-variant-numeric: tabular-nums; }
.ways th { min-width: 9em; }
.ways th:empty { min-width: 0; padding: 0; }
.ways td:last-child { font-weight: 600; text-align: right; white-space: nowrap; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
@media print { body { margin: 0; max-width: none; padding: 0; font-size: 10.5pt; } section + section { margin: 0; } }
"""


def html_of(title: str, pages: Iterable[Sequence[Block]]) -> str:
    """A whole HTML file.

    Parameters
    ----------
    title : str
        Of the file.
    pages : iterable of sequences of Block
        Each begins on a new page of paper.
    """
    sections = "\n".join(f"<section>\n{''.join(map(_html, blocks))}</section>" for blocks in pages)
    return (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n<style>{_STYLE}</style>\n</head>\n<body>\n<main>\n"
        f"{sections}\n</main>\n</body>\n</html>\n"
    )


def _html(block: Block) -> str:
    match block:
        case Heading(text, level):
            return f"<h{level}>{escape(text)}</h{level}>\n"
        case Text(text):
            return f"<p>{escape(text)}</p>\n"
        case Fields(labels):
            return f'<div class="fields">{"".join(f"<span>{escape(label)}</span>" for label in labels)}</div>\n'
        case Matrices(given):
            return f'<div class="given">{"".join(mathml(matrix.equation) for matrix in given)}</div>\n'
        case Diagram(layer_sizes, text, output):
            return f'<div class="network">{diagram_svg(layer_sizes, output, block.words)}<p>{escape(text)}</p></div>\n'
        case Blanks(question):
            return _question(question, _blanks(question), " has-blanks")
        case Ways(question):
            return _question(question, _ways(question))
    assert_never(block)


@lru_cache(maxsize=512)
def mathml(latex: str) -> str:
    """A formula as MathML."""
    return convert(latex)


def _question(question: Question, table: str, kind: str = "") -> str:
    head = f'<p><span class="number">{question.number}.</span>{mathml(question.latex)}</p>'
    return f'<div class="question{kind}">\n{head}\n{table}</div>\n'


def _caption(question: Question) -> str:
    """What a screen reader says of a table; on paper the equation above it says so."""
    return f'<caption class="visually-hidden">Question {question.number}</caption>'


def _blanks(question: Question) -> str:
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in question.columns)
    head = f"<thead><tr><td></td>{head}</tr></thead>" if any(question.columns) else ""
    rows = "".join(
        f'<tr><th scope="row">{escape(name)}</th>{"".join("<td></td>" for _ in question.columns)}</tr>'
        for name in question.rows
    )
    return f'<table class="blanks">{_caption(question)}{head}<tbody>{rows}</tbody></table>\n'


def _ways(question: Question) -> str:
    rows = "".join(
        f'<tr><th scope="row">{escape(answer.name)}</th><td>{escape(answer.way)}</td>'
        f"<td>= {escape(answer.text)}</td></tr>"
        for answer in question.all_answers
    )
    return f'<table class="ways">{_caption(question)}<tbody>{rows}</tbody></table>\n'
