"""A worksheet and its key as blocks from top to bottom, before it is known whether they become HTML or a PDF file.

A block says what it is, not how it looks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from core.lessons.worksheets.problem import Problem, WorksheetChoice
from core.lessons.worksheets.questions import Given, Question, Sheet
from core.model.activation import OutputActivation
from core.model.activations import ACTIVATIONS, SIGMOID_OUTPUT, SOFTMAX_OUTPUT
from core.model.losses import LOSSES, output_activation

_PART_TITLES = {
    "forward": "Forward pass",
    "cost": "Cost",
    "backward": "Back propagation",
    "update": "Update",
}


@dataclass(frozen=True, slots=True)
class Heading:
    """A title of level 1, which begins a page, or of a part, level 2."""

    text: str
    level: int


@dataclass(frozen=True, slots=True)
class Text:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Fields:
    """Lines to be filled in by hand, each with its label."""

    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Matrices:
    """What is given, beside each other, as many as fit in a line."""

    given: tuple[Given, ...]


@dataclass(frozen=True, slots=True)
class Diagram:
    """The network with its units and what they are called, and a text beside it.

    Attributes
    ----------
    layer_sizes : tuple of int
    text : str
    output : str
        The letter in the output's circle.
    """

    layer_sizes: tuple[int, ...]
    text: str
    output: str

    @property
    def words(self) -> str:
        """The same in words."""
        n_inputs, *hidden, n_outputs = self.layer_sizes
        between = f", {hidden[0]} hidden units" if hidden else ""
        return f"The network: {n_inputs} inputs{between}, {n_outputs} output{'s' if n_outputs > 1 else ''}."


@dataclass(frozen=True, slots=True)
class Blanks:
    """A question with an empty cell for each number."""

    question: Question


@dataclass(frozen=True, slots=True)
class Ways:
    """A question with the way to each of its numbers."""

    question: Question


Block = Heading | Text | Fields | Matrices | Diagram | Blanks | Ways


def sheet_blocks(sheet: Sheet) -> tuple[Block, ...]:
    """What a learner gets."""
    problem = sheet.problem
    return (
        Heading(title_of(problem), 1),
        Fields(("Name", "Date")),
        Diagram(
            problem.choice.layer_sizes, _setting(problem), "σ" if _output(problem.choice) is SIGMOID_OUTPUT else "z"
        ),
        Heading("Given", 2),
        *_given(sheet),
        *_parts(sheet.questions, Blanks, rounding_text(problem.choice)),
    )


def key_blocks(sheet: Sheet) -> tuple[Block, ...]:
    """What the teacher keeps: everything that is given, and the way to each number."""
    text = "The numbers in a line have as many digits as it takes for the line to come out right."
    return (
        Heading(f"Key to {title_of(sheet.problem).lower()}", 1),
        Text(f"{_setting(sheet.problem)} {text}"),
        *_given(sheet),
        *_parts(sheet.questions, Ways),
    )


def title_of(problem: Problem) -> str:
    """What a sheet is called: by its seed, with which it can be made again."""
    return f"Worksheet {problem.seed}"


def rounding_text(choice: WorksheetChoice) -> str:
    """How to round, and what the letters are."""
    text = f"Give each result with {choice.digits} decimals, and go on with at least {choice.digits + 1}."
    if "forward" in choice.parts:
        output = _output(choice)
        if output is SIGMOID_OUTPUT or choice.activation == SIGMOID_OUTPUT.curve:
            text += " σ(z) = 1 / (1 + e⁻ᶻ)."
        if output is SOFTMAX_OUTPUT:
            text += f" softmax: {output.formula}."
    _, _, definition = LOSSES[choice.loss].formula.partition(", ")
    if "cost" in choice.parts and definition:
        text += f" {definition}."
    if "cost" in choice.parts and LOSSES[choice.loss].in_nats:
        text += " The log is the natural logarithm."
    return text


def _output(choice: WorksheetChoice) -> OutputActivation:
    return output_activation(choice.loss, choice.layer_sizes[-1])


def _setting(problem: Problem) -> str:
    choice = problem.choice
    hidden = f"hidden units {ACTIVATIONS[choice.activation].label}, " if len(choice.layer_sizes) > 2 else ""
    examples = "one example" if choice.n_examples == 1 else "two examples (m\u00a0=\u00a02)"
    output, loss = _output(choice).label, LOSSES[choice.loss].label
    return (
        f"Network {choice.size}: {hidden}output {output}, loss {loss}, gradient descent. "
        f"One iteration on {examples}. {problem.origin}"
    )


def _given(sheet: Sheet) -> Iterable[Block]:
    choice = sheet.problem.choice
    rate = Given(r"\alpha", ((np.format_float_positional(choice.learning_rate, trim="-"),),))
    yield Matrices((*sheet.given, rate) if "update" in choice.parts else sheet.given)
    if sheet.given_results:
        yield Text("From the parts before:")
        yield Matrices(sheet.given_results)


def _parts(questions: Iterable[Question], kind: type[Blanks] | type[Ways], remark: str = "") -> Iterable[Block]:
    part = ""
    for question in questions:
        if question.part != part:
            part = question.part
            yield Heading(_PART_TITLES[part], 2)
            if remark:
                yield Text(remark)
                remark = ""
        yield kind(question)
