"""The equations are the lecture's, for the network on the screen, and can be typeset."""

from __future__ import annotations

import itertools
import warnings
from functools import lru_cache

import pytest

from core import ExperimentSpec
from core.explain.equations import Equation, lecture_equations
from core.explain.quantities import Quantity, View
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.training.step_position import phases_of

SIZES = (2, 4, 1)
OUTPUTS = (1, 3)


def equations(
    view: View = View.BATCH, n_outputs: int = 1, in_batch: bool = True, **spec: object
) -> tuple[Equation, ...]:
    return lecture_equations(ExperimentSpec(**spec), (2, 4, n_outputs), 50, view, in_batch)


def line_of(equation: Equation) -> str:
    return " ".join(piece.latex for piece in equation.line)


def lines(view: View, *names: str, **spec: object) -> list[str]:
    return [line_of(entry) for name in names for entry in equations(view, **spec) if entry.name == name]


@lru_cache
def every_kind() -> list[tuple[Equation, ...]]:
    choices = itertools.chain(
        itertools.product(["tanh"], LOSSES, OPTIMIZERS, PENALTIES),
        itertools.product(ACTIVATIONS, LOSSES, ["adam"], ["l1"]),
    )
    return [
        equations(view, n_outputs, in_batch, activation=activation, loss=loss, optimizer=optimizer, penalty=penalty)
        for (activation, loss, optimizer, penalty), view, n_outputs, in_batch in itertools.product(
            choices, View, OUTPUTS, (True, False)
        )
    ]


def test_every_piece_and_every_name_can_be_typeset() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # it looks for its font in a way that is going out of use
        import ziamath
    entries = [entry for kind in every_kind() for entry in kind]
    found = {piece.latex for entry in entries for piece in entry.line}
    found |= {part.latex for entry in entries for part in entry.numbers if isinstance(part, Quantity)}
    assert "" not in found
    for latex in sorted(found):
        width, height = ziamath.Latex(latex).getsize()
        assert 0.0 < width < 1000.0, latex
        assert 0.0 < height < 200.0, latex


def test_the_vectorised_lines_are_the_lectures() -> None:
    assert lines(View.BATCH, "forward_z", "forward_a", activation="sigmoid") == [
        "Z^{[1]} = W^{[1]} A^{[0]} + b^{[1]}",
        "Z^{[2]} = W^{[2]} A^{[1]} + b^{[2]}",
        r"A^{[1]} = \sigma( Z^{[1]} )",
        r"A^{[2]} = \sigma( Z^{[2]} )",
    ]
    assert lines(View.BATCH, "output_gradient", "weight_gradient", "hidden_gradient", "update_weights") == [
        "dZ^{[2]} = A^{[2]} - Y",
        r"dW^{[2]} = \frac{1}{m} dZ^{[2]} A^{[1]\mathsf{T}}",
        r"dW^{[1]} = \frac{1}{m} dZ^{[1]} A^{[0]\mathsf{T}}",
        r"dZ^{[1]} = W^{[2]\mathsf{T}} dZ^{[2]} \ast g^{[1]\prime}(Z^{[1]})",
        r"W^{[1]} \coloneqq W^{[1]} - \alpha dW^{[1]}",
        r"W^{[2]} \coloneqq W^{[2]} - \alpha dW^{[2]}",
    ]


def test_the_lines_of_one_example_alone_are_the_lectures() -> None:
    assert lines(View.ALONE, "forward_z", "output_gradient", "weight_gradient", "bias_gradient", "hidden_gradient") == [
        "z^{[1]} = W^{[1]} x + b^{[1]}",
        "z^{[2]} = W^{[2]} a^{[1]} + b^{[2]}",
        "dz^{[2]} = a^{[2]} - y",
        r"dW^{[2]} = dz^{[2]} a^{[1]\mathsf{T}}",
        r"dW^{[1]} = dz^{[1]} x^{\mathsf{T}}",
        "db^{[2]} = dz^{[2]}",
        "db^{[1]} = dz^{[1]}",
        r"dz^{[1]} = W^{[2]\mathsf{T}} dz^{[2]} \ast g^{[1]\prime}(z^{[1]})",
    ]


def test_one_over_m_is_shown_wherever_something_is_averaged_and_nowhere_in_the_form_of_one_example() -> None:
    averaged = {"cost", "weight_gradient", "bias_gradient"}
    for view in View:
        for entry in equations(view):
            expected = entry.name in averaged and view is not View.ALONE
            assert (r"\frac{1}{m}" in line_of(entry)) == expected, (view, entry.name)
            assert any("1/50" in str(part) for part in entry.numbers) == expected, (view, entry.name)


@pytest.mark.parametrize("view", View)
def test_equations_come_in_the_order_of_the_phases_and_no_phase_is_left_out(view) -> None:
    found = [entry.phase for entry in equations(view, optimizer="adam", penalty="l2")]
    assert tuple(dict.fromkeys(found)) == phases_of(2)
    assert [phase for phase, _ in itertools.groupby(found)] == list(phases_of(2))


def test_each_equation_has_its_result_first_and_says_of_each_operand_what_makes_a_cell() -> None:
    for entry in itertools.chain.from_iterable(every_kind()):
        assert entry.line[0].quantity == entry.result
        assert entry.numbers[1] == "="
        assert len(entry.parts) == len(entry.numbers)
        for part, operand in zip(entry.parts, entry.numbers, strict=True):
            assert (part is None) == isinstance(operand, str)


def test_the_names_of_a_networks_equations_are_unique() -> None:
    for kind in every_kind():
        names = [(entry.name, entry.layer) for entry in kind]
        assert len(names) == len(set(names))


@pytest.mark.parametrize("view", View)
def test_every_operand_is_given_or_was_the_result_of_an_earlier_equation(view) -> None:
    given = {"A", "W", "b", "Y", "loss_others", "dW_others", "db_others"}
    given |= {f"{slot}_{of}" for slot in ("first", "second") for of in "Wb"}
    for optimizer, penalty in itertools.product(OPTIMIZERS, PENALTIES):
        known: set[tuple[str, int]] = set()
        for entry in equations(view, optimizer=optimizer, penalty=penalty):
            for operand in entry.numbers[1:]:
                if isinstance(operand, Quantity) and not (operand.symbol in given and operand.symbol != "A"):
                    assert (operand.symbol, operand.layer) in known | {("A", 0)}, entry.name
            known.add((entry.result.symbol, entry.result.layer))


def test_an_optimizer_shows_what_it_remembers() -> None:
    remembered = {"gradient_descent": 0, "momentum": 1, "rmsprop": 1, "adam": 2}
    for optimizer, count in remembered.items():
        found = [entry.name for entry in equations(optimizer=optimizer) if entry.name.startswith("optimizer")]
        assert len(found) == 2 * 2 * count  # for W and for b of two layers


def test_the_step_of_adam_is_in_its_numbers_and_never_in_a_line() -> None:
    spec = ExperimentSpec(optimizer="adam")
    first, second = (lecture_equations(spec, SIZES, 50, View.BATCH, True, step) for step in (1, 2))
    assert [entry.line for entry in first] == [entry.line for entry in second]
    changed = {a.name for a, b in zip(first, second, strict=True) if a.numbers != b.numbers}
    assert changed == {"update_weights", "update_bias"}


def test_without_adam_every_iteration_has_the_very_same_equations() -> None:
    spec = ExperimentSpec(optimizer="momentum")
    first, second = (lecture_equations(spec, SIZES, 50, View.BATCH, True, step) for step in (1, 2))
    assert all(a is b for a, b in zip(first, second, strict=True))


def test_a_penalty_changes_the_gradient_that_the_update_takes_and_leaves_biases_free() -> None:
    for entry in equations(penalty="l1"):
        symbols = {part.symbol for part in entry.numbers if isinstance(part, Quantity)}
        if entry.name == "update_weights":
            assert "dW_penalised" in symbols
            assert "dW" not in symbols
        if entry.name == "update_bias":
            assert symbols == {"b_new", "b", "db"}


def test_what_does_not_contribute_is_said() -> None:
    found = {entry.name: entry for entry in equations(View.EXAMPLE, in_batch=False)}
    for name in ("cost", "weight_gradient", "bias_gradient"):
        assert "not in the batch" in found[name].note
    alone = {entry.name: entry for entry in equations(View.ALONE, in_batch=False)}
    assert "as if" in alone["weight_gradient"].note.lower()
    assert "if this example were the whole batch" in alone["update_weights"].note


def test_no_points_are_no_number_and_the_note_says_why() -> None:
    for view in (View.BATCH, View.EXAMPLE):
        found = lecture_equations(ExperimentSpec(), SIZES, 0, view, view is View.BATCH)
        for entry in found:
            if entry.name in ("cost", "weight_gradient", "bias_gradient", "update_weights"):
                assert "no training points" in entry.note
