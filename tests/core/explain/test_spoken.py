"""Formulas are said in words: no sign of LaTeX is left, and every symbol of the lecture is heard."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import product

import pytest

from core.experiment.spec import ExperimentSpec
from core.explain.equations import lecture_equations
from core.explain.quantities import View
from core.explain.spoken import spoken
from core.lessons.library import lesson_paths
from core.model.activations import ACTIVATIONS
from core.model.initializers import INITIALIZERS
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.sentences import Sentence

_SIGNS = re.compile(r"[\\{}^_\[\]()=+*/·−√²³⁻ᶻ]")


@pytest.mark.parametrize(
    ("formula", "words"),
    [
        (r"Z^{[1]} = W^{[1]} X + b^{[1]}", "Z of layer 1 equals W of layer 1 times X plus b of layer 1"),
        (r"A^{[1]} = \sigma( Z^{[1]} )", "A of layer 1 equals sigma of Z of layer 1"),
        (r"dz^{[2]} = a^{[2]} - y", "d z of layer 2 equals a of layer 2 minus y"),
        (r"dW^{[2]} = dz^{[2]} a^{[1]T}", "d W of layer 2 equals d z of layer 2 times a of layer 1 transpose"),
        (r"A^{[2]\mathsf{T}}", "A of layer 2 transpose"),
        (r"g^{[1]\prime}(z^{[1]})", "g prime of layer 1 of z of layer 1"),
        (r"W \ast g'(Z)", "W times, element by element, g prime of Z"),
        (r"x^{(3)}", "x of example 3"),
        (r"W \coloneqq W - \alpha dW", "W becomes W minus alpha times d W"),
        (
            r"db^{[2]} = \frac{1}{m} \sum_{i=1}^{m} dz^{[2](i)}",
            "d b of layer 2 equals 1 over m times the sum, from i equals 1 to m, of d z of layer 2 of example i",
        ),
        (r"\frac{\partial J}{\partial W}", "the derivative of J with respect to W"),
        (r"\frac{a + b}{2}", "the quantity a plus b, end of quantity, over 2"),
        (r"e^{-z}", "e to the power minus z"),
        (r"(a - y {)}^{2}", "open parenthesis a minus y close parenthesis squared"),
        (r"w_1 x_1", "w sub 1 times x sub 1"),
        ("g(z) = 1 / (1 + e⁻ᶻ)", "g of z equals 1 divided by open parenthesis 1 plus e to the power minus z "
         "close parenthesis"),
        ("W := W − α m̂ / √v̂", "W becomes W minus alpha times m hat divided by the square root of v hat"),
        ("λ Σ |w|", "lambda times the sum of the absolute value of w"),
        ("dW[2]", "d W of layer 2"),
        ("\u2066W := W − α dW\u2069", "W becomes W minus alpha times d W"),
    ],
)  # fmt: skip
def test_a_formula_is_said_as_a_lecturer_says_it(formula: str, words: str) -> None:
    assert spoken(formula) == words


def _equations() -> Iterator[str]:
    spec = ExperimentSpec(hidden_units=(3, 2))
    for activation, loss, optimizer, penalty in {
        *product(ACTIVATIONS, LOSSES, ["gradient_descent"], ["none"]),
        *product(["tanh"], ["cross_entropy"], OPTIMIZERS, PENALTIES),
    }:
        one = replace(spec, activation=activation, loss=loss, optimizer=optimizer, penalty=penalty)
        for view, n_outputs in product(View, (1, 3)):
            for equation in lecture_equations(one, (2, 3, 2, n_outputs), 5, view):
                yield " ".join(piece.latex for piece in equation.line)


def _formulas_of_records() -> Iterator[str]:
    for table in (ACTIVATIONS, LOSSES, OPTIMIZERS, PENALTIES, INITIALIZERS):
        for record in table.values():
            yield from (
                str(getattr(record, name)) for name in ("formula", "derivative_formula") if hasattr(record, name)
            )


def test_no_sign_of_any_equation_or_record_is_left() -> None:
    formulas = {*_equations(), *_formulas_of_records()}
    assert len(formulas) > 150
    assert not {formula: spoken(formula) for formula in formulas if _SIGNS.search(spoken(formula))}


def test_every_letter_of_an_equation_is_heard() -> None:
    for formula in set(_equations()):
        words = spoken(formula)
        for letter in set(re.findall(r"(?<![\\a-zA-Z{])[ZWAXYbzay](?![a-zA-Z])", formula)):
            assert letter in words.replace(",", "").split(), f"{letter} of {formula} in {words}"
        for layer in set(re.findall(r"\[(\d)\]", formula)):
            assert f"layer {layer}" in words, formula
        for command, word in ((r"\alpha", "alpha"), (r"\lambda", "lambda"), ("T}", "transpose"), (r"\prime", "prime")):
            assert (command in formula) == (word in words.split()), formula


def test_no_sign_of_a_formula_in_a_lesson_is_left() -> None:
    formulas = {
        found[1]
        for path in lesson_paths().values()
        for found in re.finditer(r"(?<!\\)\$\$?(?!\s)([^$]+?)(?<![\s\\])\$\$?", path.read_text("utf-8"))
    }
    assert len(formulas) > 100
    assert not {formula: spoken(formula) for formula in formulas if _SIGNS.search(spoken(formula))}


@pytest.mark.parametrize(
    "formula", ["", "}", "{", "^", r"\frac", r"\sqrt{", "((((", "|", "a^{b", r"\unknown{x}", "$", "_"]
)
def test_what_is_no_formula_is_said_all_the_same(formula: str) -> None:
    assert not re.search(r"[\\{}^$]", spoken(formula))


def test_a_formula_nested_without_end_is_said_letter_by_letter() -> None:
    words = spoken("{" * 5000 + "x" + "}" * 5000)
    assert words == "x"


def test_each_piece_can_be_said_in_another_language() -> None:
    german = {
        "equals": "gleich",
        "times": "mal",
        "{base} of layer {layer}": "{base} der Schicht {layer}",
        "{base} transpose": "{base} transponiert",
    }

    def say(text: str) -> str:
        if isinstance(text, Sentence):
            return german[text.template].format_map(text.values)
        return german.get(text, text)

    assert spoken(r"Z^{[2]} = W^{[2]T} x", say) == "Z der Schicht 2 gleich W der Schicht 2 transponiert mal x"
