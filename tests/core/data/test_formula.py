"""Formulas: what they mean, how they are written, and what is said of a text that is none."""

from __future__ import annotations

import ast
import re
import sys
import time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.data.formula import MAX_LENGTH, MAX_PARTS, FormulaError, parse_formula
from core.data.formula_tree import FUNCTIONS, PAIRWISE

X = np.array([-4.75, -2.0, -1.0, -0.3, 0.0, 0.5, 1.0, 2.0, 3.9])

numbers = st.sampled_from(["0", "1", "2", "3", "0.5", "2.75", "10", "1e-3", "2e5"])
leaves = st.one_of(numbers, st.sampled_from(["x", "x", "x", "pi", "e"]))


def combined(parts):
    return st.one_of(
        st.tuples(parts, st.sampled_from(["+", "-", "*", "/", "**"]), parts).map(" ".join),
        parts.map("-{}".format),
        parts.map("({})".format),
        st.tuples(st.sampled_from(sorted(set(FUNCTIONS) - set(PAIRWISE))), parts).map("{0[0]}({0[1]})".format),
        st.tuples(st.sampled_from(PAIRWISE), parts, parts).map("{0[0]}({0[1]}, {0[2]})".format),
    )


texts = st.recursive(leaves, combined, max_leaves=12)
"""Formulas that Python reads in the same way."""


texts = texts.filter(lambda text: len(re.findall(r"[a-z0-9.]+|[-+*/]+", text)) < MAX_PARTS)


def by_python(node, x):
    """The value of Python's own syntax tree."""
    operators = {ast.Add: np.add, ast.Sub: np.subtract, ast.Mult: np.multiply, ast.Div: np.divide, ast.Pow: np.power}
    names = {"x": x, "pi": np.pi, "e": np.e}
    match node:
        case ast.Expression():
            return by_python(node.body, x)
        case ast.Constant():
            return np.float64(node.value)
        case ast.Name():
            return names[node.id]
        case ast.UnaryOp():
            return -by_python(node.operand, x)
        case ast.BinOp():
            return operators[type(node.op)](by_python(node.left, x), by_python(node.right, x))
        case ast.Call():
            values = [by_python(part, x) for part in node.args]
            by_name = {"min": np.minimum, "max": np.maximum, "abs": np.fabs}
            return by_name.get(node.func.id, getattr(np, node.func.id))(*values)


def value(text, x=2.0):
    return float(parse_formula(text).evaluate(x))


class TestWhatAFormulaMeans:
    @settings(max_examples=200)
    @given(texts)
    def test_it_has_the_value_that_pythons_own_reading_has(self, text):
        formula = parse_formula(text)
        with np.errstate(all="ignore"):
            expected = np.broadcast_to(by_python(ast.parse(text, mode="eval"), X), X.shape)
        np.testing.assert_array_equal(formula.evaluate(X), expected)

    @settings(max_examples=200)
    @given(texts)
    def test_read_again_as_it_is_written_it_is_the_same_formula(self, text):
        formula = parse_formula(text)
        assert parse_formula(formula.text) == formula
        assert parse_formula(formula.display()) == formula
        assert formula.text.isascii()

    @settings(max_examples=100)
    @given(texts)
    def test_in_a_script_of_numpy_it_has_the_same_values(self, text):
        formula = parse_formula(text)
        with np.errstate(all="ignore"):
            values = eval(formula.numpy_text(), {"__builtins__": {}, "np": np, "x": X})
        np.testing.assert_allclose(np.broadcast_to(values, X.shape), formula.evaluate(X), rtol=1e-9)

    @pytest.mark.parametrize(
        ("text", "display", "numpy_text"),
        [
            ("x^2/4 - 2", "x²/4 − 2", "x**2.0 / 4.0 - 2.0"),
            ("3 sin(2x)", "3·sin(2·x)", "3.0 * np.sin(2.0 * x)"),
            ("-x^2", "−x²", "-x**2.0"),
            ("2^-x", "2^(−x)", "2.0**(-x)"),
            ("max(x, 1, -1)", "max(x, 1, −1)", "np.maximum(np.maximum(x, 1.0), -1.0)"),
            ("pi x", "π·x", "np.pi * x"),
            ("9**9**9**9", "9^(9^(9⁹))", "np.inf"),
            ("x + (-8)^0.5", "x + (−8)^0.5", "x + np.nan"),
            ("x - (1 - x)", "x − (1 − x)", "x - (1.0 - x)"),
        ],
    )
    def test_it_is_written_for_readers_and_for_scripts(self, text, display, numpy_text):
        formula = parse_formula(text)
        assert (formula.display(), formula.numpy_text()) == (display, numpy_text)

    def test_its_variables_can_have_other_names_in_print(self):
        assert parse_formula("e^x + pi").display("x₁") == "e^x₁ + π"
        assert parse_formula("x1/x2", ("x1", "x2")).display("x₁", "x₂") == "x₁/x₂"
        assert parse_formula("e^x + pi").numpy_text("x1") == "np.e**x1 + np.pi"

    @pytest.mark.parametrize(
        ("typed", "plain"),
        [
            ("x² − 2", "x^2 - 2"),
            ("x³·2×x", "x^3*2*x"),
            ("x¹² ÷ 4", "x^12/4"),
            ("2x(x+1)(x-1)", "2*x*(x + 1)*(x - 1)"),
            ("x^2 sin(x)", "x^2*sin(x)"),
            ("y = X1", "x"),
            ("f(x) = x₁ + 1", "x + 1"),
            ("√(πx)", "sqrt(pi*x)"),
            ("ln(x)", "log(x)"),
            (".5x + 2.", "0.5*x + 2"),
            ("2e3x", "2000*x"),
            ("2 e", "2*e"),
            ("+x", "x"),
        ],
    )
    def test_other_ways_of_typing_mean_the_same(self, typed, plain):
        assert parse_formula(typed).text == plain

    def test_signs_powers_and_divisions_bind_as_in_mathematics(self):
        assert value("-x^2") == -4.0
        assert value("2^3^2") == 512.0
        assert value("8/4/2") == 1.0
        assert value("2 - 3 - 4") == -5.0
        assert value("2*x^-1") == 1.0
        assert value("x²^3") == 64.0

    def test_a_constant_fills_the_shape_of_the_places(self):
        np.testing.assert_array_equal(parse_formula("7").evaluate(np.zeros((2, 3))), np.full((2, 3), 7.0))

    def test_several_variables_are_taken_in_their_order(self):
        formula = parse_formula("x1 - 2 x2", ("x1", "x2"))
        np.testing.assert_array_equal(formula.evaluate([[5.0], [6.0]], [1.0, 2.0]), [[3.0, 1.0], [4.0, 2.0]])
        with pytest.raises(FormulaError, match=r"“x” is not known; did you mean x[12]"):
            parse_formula("x", ("x1", "x2"))

    def test_where_there_is_no_value_it_is_not_finite_and_nothing_is_raised(self):
        values = parse_formula("sqrt(x) + 1/x + log(x)").evaluate([-1.0, 0.0, 1.0])
        assert np.isfinite(values).tolist() == [False, False, True]


class TestWhatIsNoFormula:
    @pytest.mark.parametrize(
        ("text", "column", "sentence"),
        [
            ("", 1, "the formula is empty; use for example sin(x)."),
            ("   ", 1, "the formula is empty"),
            ("1 +", 4, "the formula ends too early"),
            ("*x", 1, "something is missing before “*”"),
            ("2*()", 4, "something is missing before “)”"),
            ("sin x", 5, "put brackets after sin, such as sin(x)."),
            ("sin²(x)", 4, "put brackets after sin"),
            ("sni(x)", 1, "“sni” is not known; did you mean sin?"),
            ("3 + xsin(x)", 5, "for a product use x*sin."),
            ("wobble", 1, "“wobble” is not known; use x, pi, e and sin, cos"),
            ("1/2x", 4, "it is not clear what “/” divides by"),
            ("e^2x", 4, "it is not clear where the exponent ends"),
            ("2,5", 2, "use a point for decimals, such as 0.5"),
            ("(1,2)", 1, "use a point for decimals"),
            ("sin(0,5)", 1, "sin takes one value; use a point for decimals"),
            ("min(x)", 1, "min needs two values, such as min(x, 1)."),
            ("2 3", 3, "write * before this number."),
            ("(x+1)2", 6, "write * before this number."),
            ("2 + (x", 7, "the bracket of column 5 is not closed"),
            ("x)", 2, "this “)” has no “(” before it."),
            ("|x|", 1, "write abs(x) for the absolute value."),
            ("[x]", 1, "use round brackets"),
            ("x = 3", 3, "write only the right side"),
            ("1e999", 1, "this number is too large"),
            ("x²³⁴⁵⁶ + 1e400", 10, "this number is too large"),
            ("__import__('os')", 12, "“'” cannot be used in a formula"),
            ("__import__(x)", 1, "“__import__” is not known"),
            ("x.real", 2, "“.” cannot be used"),
            ("x\x00", 2, "“character U+0000” cannot be used"),
            ("\ud800", 1, "“character U+D800” cannot be used"),
            ("١", 1, "cannot be used in a formula"),
            ("x" * 3000, MAX_LENGTH + 1, "the formula is too long"),
        ],
    )
    def test_it_is_refused_with_the_place_and_what_would_be_right(self, text, column, sentence):
        with pytest.raises(FormulaError) as caught:
            parse_formula(text)
        assert caught.value.column == column
        assert caught.value.reason.startswith(f"Column {column}: ")
        assert sentence in caught.value.reason
        assert caught.value.field == "formula"

    def test_something_that_is_no_text_is_refused(self):
        with pytest.raises(FormulaError, match="a formula is a text"):
            parse_formula(3.0)

    @pytest.mark.parametrize(
        "text",
        [
            "(" * 10_000 + ")" * 10_000,
            "(" * 900 + "x" + ")" * 900,
            "-" * 1_900 + "x",
            "+" * 1_900 + "x",
            "2^" * 900 + "x",
            "sin(" * 400 + "x" + ")" * 400,
            "x+" * 900 + "x",
            "x " * 900,
            "x" + "²" * 1_900,
            "min(" + "x," * 900 + "x)",
            "1" * 1_900,
        ],
    )
    def test_what_would_go_deep_or_take_long_is_refused_at_once(self, text):
        begun = time.process_time()
        with pytest.raises(FormulaError, match=r"too long|parts|brackets within|too large"):
            parse_formula(text)
        assert time.process_time() - begun < 0.1

    @pytest.mark.parametrize(
        "text", ["-" * (MAX_PARTS - 1) + "x", "(" * 60 + "x" + ")" * 60, "9**9**9**9", "2^-" * 19 + "x"]
    )
    def test_the_deepest_formulas_need_little_of_pythons_stack_and_are_read_again(self, text):
        limit = sys.getrecursionlimit()
        frame, depth = sys._getframe(), 0
        while frame:
            frame, depth = frame.f_back, depth + 1
        sys.setrecursionlimit(depth + 450)
        try:
            formula = parse_formula(text)
            formula.evaluate(X)
            assert parse_formula(formula.text) == formula
            assert parse_formula(formula.display()) == formula
            assert formula.numpy_text()
        finally:
            sys.setrecursionlimit(limit)

    @settings(max_examples=200)
    @given(st.text(alphabet="x12. e()+-*/^²,=sincoπ√_'\"\\|{}:;@\n", max_size=30) | st.text(max_size=20))
    def test_any_text_is_a_formula_or_gets_one_sentence(self, text):
        found: list[FormulaError] = []
        try:
            assert parse_formula(text).evaluate(X).shape == X.shape
        except FormulaError as error:
            found.append(error)
        for error in found:
            assert error.reason.startswith("Column ")
            assert error.reason.endswith((".", "?"))
            assert 1 <= error.column <= len(text) + 1
            assert error.reason.isprintable()
