"""What the core says can be said in another language: nothing of it is left in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

import numpy as np
import pytest

from core.data.formula import parse_formula
from core.data.formula_tree import FUNCTIONS
from core.demonstrations.catalogue import DEMONSTRATIONS
from core.errors import FileError, GlassboxError
from core.experiment.spec import FIELD_INFO, ExperimentSpec
from core.explain import finding_words as words
from core.explain.overshoot import StepVerdict
from core.explain.unit_health import Saturation
from core.io.tables.points import read_points
from core.lessons.exercise.code_error import _REFUSED, code_error
from core.lessons.exercise.comparison import deviation
from core.lessons.exercise.inside import walls
from core.lessons.goal_quantities import _SETTING_WORDS, QUANTITIES
from core.lessons.goals import GoalError, parse_goal
from core.lessons.predictions.slips import SLIPS
from core.model.activations import ACTIVATIONS
from core.sentences import Name, Sentence, counted, joined, phrase, sentence
from core.typed_numbers import typed_number
from gui.base.language import core_text, problem_text
from tests.tools.pseudo_language import pseudo_language, translated, untranslated

NAMES = "|".join(
    sorted({*QUANTITIES, *ACTIVATIONS, *FUNCTIONS, "pi", "initialize", "forward", "ctypes", "socket.connect"})
)
SIGNS = re.compile(
    rf"\b(d[ZWA]1?|db1?|tanh|ReLU|sigmoid|nan|str|{NAMES})\b"
    r"|“[^”]*”|\"[^\"]*\"|'[^']*'"
    r"|\{[^{}]*\}"  # a record of JSON
    r"|^formula: "
)
"""What is the same in every language: names in formulas, in code and in the goal language, and what was typed."""


@pytest.fixture(autouse=True)
def strange(qapp: object) -> Iterator[None]:
    """Another language than English."""
    with pseudo_language():
        yield


def left_in_english(*texts: str) -> list[str]:
    return untranslated((("core", core_text(text)) for text in texts), SIGNS)


def test_a_value_that_is_a_sentence_is_translated_and_one_that_was_typed_is_not() -> None:
    template = "{quantity} overflowed in {phase} of iteration {iteration}."
    said = sentence(template, quantity="Z[2]", phase=phrase("the cost"), iteration=12)
    inner = translated("the cost")
    assert core_text(said) == translated(template).format(quantity="Z[2]", phase=inner, iteration=12)


def test_a_name_in_code_stays_as_it_is_even_where_the_word_has_a_translation() -> None:
    assert core_text("update") != "update"
    said = code_error({"error": "ZeroDivisionError", "message": "division by zero"}).sentence(Name("update"))
    assert core_text(said).startswith("update: ")


def test_joined_sentences_are_translated_one_by_one() -> None:
    first, second = phrase("Biases start at 0."), phrase("Right.")
    assert core_text(joined(first, second)) == f"{translated(first)} {translated(second)}"


def test_words_after_a_number_are_those_of_the_language() -> None:
    said = counted(
        "It has the same incoming weights, bias and outgoing weights as unit {units}.",
        "It has the same incoming weights, bias and outgoing weights as units {units}.",
        1,
        units="3",
    )
    assert isinstance(said, Sentence)
    assert core_text(said) == translated(said.template).format(units="3")


def test_findings() -> None:
    verdict = StepVerdict(*([0.5] * len(StepVerdict.__dataclass_fields__)))
    found = (
        words.saturated(1, "tanh", Saturation(*([0.5] * len(Saturation.__dataclass_fields__))), phrase("the cost")),
        *(words.dead(layer, 2, 5, -0.1, 0.0, 0.0) for layer in (1, 2)),
        *(words.same_as_neighbour(1, 0, others, 4, is_zero) for others in ([1], [1, 2]) for is_zero in (True, False)),
        *(words.one_sign(2, 0.9, activation, 0.3) for activation in (None, "sigmoid", "relu")),
        words.vanishing(1, 0.001, [0.1, 0.2]),
        words.exploding(1, 300.0, [0.1, 0.2]),
        *(
            words.overshooting(ExperimentSpec(penalty=name), verdict, made)
            for name in ("none", "l2")
            for made in (0, 1)
        ),
    )
    for one in found:
        said = [one.heading, one.message, one.statement, one.threshold, *(label for label, _ in one.numbers)]
        assert not left_in_english(*said)


def test_goals_in_words() -> None:
    samples = {int: "1", str: '"tanh"'}
    said = []
    for name, quantity in QUANTITIES.items():
        for types in quantity.ways:
            choice = quantity.argument_choices[0] if quantity.argument_choices else "equations"
            arguments = ", ".join(f'"{choice}"' if one is str else samples[one] for one in types)
            term = f"{name}({arguments})" if types else name
            for goal in (
                f"{term}",
                f"{term} >= 2",
                f"not {term}",
                f"before({term}) < 1",
                f"{term} > 2 * before({term})",
            ):
                try:
                    said.append(parse_goal(goal).words)
                except GoalError as error:
                    said.append(error.reason)
    assert len(said) > 300
    assert not left_in_english(*said)


def test_a_setting_within_a_goal_is_called_as_its_label_is() -> None:
    assert all(FIELD_INFO[name].label.lower() == said for name, said in _SETTING_WORDS.items())


@pytest.mark.parametrize(
    "table",
    [
        "", "x1,x2\n", "1\n2\n3\n", "1,2,a\n3,4,\n", "1,2,0\n3,b,1\n", "1,2,0\n3,nan,1\n5,6,7,8\n", '"1,2\n',
        "%PDF-1.4", "a\0b", "@relation r\n@attribute a strange\n@data\n1\n", '[{"a": 1}, 2]', "1 1:a\n0 1:2\n",
        "1;2,5;0\n1;2.5;1\n", f"{'1' * 300_000}\n",
    ],
)  # fmt: skip
def test_a_table_that_cannot_be_read(table: str) -> None:
    try:
        read = read_points(table, "table")
        said = [*read.notes, read.columns_text, *(fault.reason for fault in read.faults)]
    except FileError as error:
        said = [error.place, error.reason]
    assert not left_in_english(*said)


def test_formulas_and_numbers_that_cannot_be_read() -> None:
    for text in ("", "sin", "sin(x", "x)", "2 3", "foo(x)", "max(x)", "[x]", "|x|", "y", "=x", "1/2x", "1,5"):
        with pytest.raises(GlassboxError) as raised:
            parse_formula(text)
        assert not untranslated([(text, problem_text(raised.value))], SIGNS)
    for text in ("", "a", "1/0", "nan", "1e999"):
        with pytest.raises(ValueError) as problem:  # noqa: PT011
            typed_number(text)
        assert not untranslated([("number", problem_text(problem.value))], SIGNS)


def test_what_the_learners_code_does() -> None:
    ours = np.arange(6.0).reshape(2, 3)
    wrong = ("a", 1, ours.T, ours + 1, ours * np.nan, ours[:1], ours.ravel())
    said = [found.sentence for given in wrong if (found := deviation("dZ1", given, ours, "dZ")) is not None]
    said += [found.sentence for given in wrong if (found := deviation("b1", given, ours[:, :1], "b")) is not None]
    for kind in ("MemoryError", "SystemExit", "EOFError", "RecursionError", "TooLarge", "NotImplementedError"):
        said.append(code_error({"error": kind, "message": ""}).sentence(phrase("Your code")))
    for message in ("use the network (socket.connect)", "import ctypes", "open 'a': only files in its own folder"):
        said.append(code_error({"error": "Refused", "message": message}).sentence("forward"))
    assert not left_in_english(*said)


def test_everything_that_the_fence_refuses_has_its_words() -> None:
    refused = {*walls._REFUSED.values(), "start a thread", "change the priority of a process"}
    assert refused <= {*_REFUSED}


def test_slips_demonstrations_and_settings() -> None:
    said = [text for slip in SLIPS.values() for text in (slip.label, slip.sentence)]
    said += [text for one in DEMONSTRATIONS.values() for text in (one.title, one.summary, *one.sentences)]
    said += [text for info in FIELD_INFO.values() for text in (info.label, info.help)]
    unknown = [text for text in said if core_text(text) == text and re.search("[a-z]{4}", text)]
    assert not unknown
