"""Points above and below a curve: each on its side, spread evenly, with room for both or a sentence."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from core.data.formula import parse_formula
from core.data.generators import DataSettings, generate, make_dataset
from core.data.point_sets import RADIUS
from core.errors import InvalidInputError
from tests.core.data.test_formula import texts

CURVES = ["sin(x)", "x^2/4 - 2", "abs(x) - 1", "0.5x + 1", "3 sin(2x)", "tan(x)", "1/x", "floor(x)", "sqrt(x)", "x^3"]
seeds = st.integers(0, 2**31 - 1)


def heights(data, text):
    """How far each point is above the curve."""
    return data.points[1] - parse_formula(text).evaluate(data.points[0])


def curve(text, n_samples=400, noise=0.0, seed=0, margin=0.0):
    return make_dataset("above_curve", n_samples, noise, seed, formula=text, margin=margin)


class TestPlaces:
    @settings(max_examples=40)
    @given(st.sampled_from(CURVES), st.floats(0.0, 1.5), seeds)
    def test_before_noise_each_point_is_on_the_side_of_its_label_and_outside_the_margin(self, text, margin, seed):
        data = curve(text, margin=margin, seed=seed)
        away = np.where(data.labels == 1, 1.0, -1.0) * heights(data, text)
        assert (away > 0).all()
        assert (away >= margin - 1e-9).all()
        assert np.abs(data.points).max() <= RADIUS

    @settings(max_examples=40)
    @given(st.floats(-4, 4), st.floats(-3, 3), st.floats(0.1, 3), st.floats(0.1, 5))
    def test_that_holds_for_other_curves_too(self, shift, slope, height, pace):
        text = f"{shift:.3f} + {slope:.3f}*x + {height:.3f}*sin({pace:.3f}x)"
        data = curve(text.replace("+ -", "- "), 100)
        assert ((heights(data, text) > 0) == (data.labels == 1)).all()

    @settings(max_examples=100, suppress_health_check=[HealthCheck.filter_too_much])
    @given(texts, st.floats(0.0, 1.0))
    def test_any_formula_is_refused_or_has_each_point_on_its_side(self, text, margin):
        try:
            data = curve(text, 60, margin=margin)
        except InvalidInputError:
            assume(False)
        away = np.where(data.labels == 1, 1.0, -1.0) * heights(data, text)
        assert (away > 0).all()
        assert (away >= margin - 1e-9).all()
        assert np.bincount(data.labels, minlength=2).tolist() == [30, 30]

    @pytest.mark.parametrize("text", ["sin(x)", "x^2/4 - 2", "tan(x)", "2x"])
    def test_each_class_fills_its_part_evenly(self, text):
        data = curve(text, 8_000)
        middles = (np.arange(400) + 0.5) / 40 - 5
        x1, x2 = np.meshgrid(middles, middles)
        is_above = x2 > parse_formula(text).evaluate(x1)
        for label in (0, 1):
            x, y = data.points[:, data.labels == label]
            share = np.bincount(((x + 5) // 2.5 + 4 * ((y + 5) // 2.5)).astype(int), minlength=16) / x.size
            cells = ((x1 + 5) // 2.5 + 4 * ((x2 + 5) // 2.5)).astype(int)[is_above == bool(label)]
            np.testing.assert_allclose(share, np.bincount(cells, minlength=16) / cells.size, atol=0.02)

    def test_where_the_curve_has_no_value_there_are_no_points(self):
        assert curve("sqrt(x) + 0 log(3 - x)").points[0].min() >= 0.0
        assert curve("sqrt(x) + 0 log(3 - x)").points[0].max() < 3.0

    def test_more_margin_moves_each_point_steadily(self):
        one, other = curve("x/2", margin=0.3), curve("x/2", margin=0.301)
        assert np.abs(one.points - other.points).max() < 0.05

    @pytest.mark.parametrize("n_samples", [0, 1, 2, 3])
    def test_a_few_points_can_be_made(self, n_samples):
        assert curve("sin(x)", n_samples).n_examples == n_samples


class TestSettings:
    @pytest.mark.parametrize(
        ("formula", "margin", "field", "sentence"),
        [
            ("7", 0.0, "formula", "7 leaves no room above it for class 1"),
            ("-4.99", 0.0, "formula", "−4.99 leaves no room below it for class 0"),
            ("exp(x) + 100", 0.0, "formula", "leaves no room above it"),
            ("1e300", 0.0, "formula", "leaves no room above it"),
            ("9**9**9**9", 0.0, "formula", "has no value from x = −5 to 5"),
            ("sqrt(-1 - x^2)", 0.0, "formula", "has no value from x = −5 to 5"),
            ("10 + " + "x - x + " * 12 + "0", 0.0, "formula", "The curve leaves no room above it"),
            ("4", 1.5, "margin", "A margin of 1.5 leaves no room above the curve for class 1; use a smaller margin."),
            ("sin(x)", 2.1, "margin", "2.1 is outside 0 to 2"),
            ("sin x", 0.0, "formula", "Column 5: put brackets after sin"),
            (None, 0.0, "formula", "a formula is a text"),
        ],
    )
    def test_what_cannot_be_is_refused_with_a_sentence(self, formula, margin, field, sentence):
        with pytest.raises(InvalidInputError) as caught:
            DataSettings(name="above_curve", formula=formula, margin=margin)
        assert caught.value.field == field
        assert sentence in caught.value.reason

    def test_of_another_kind_only_the_text_of_the_formula_is_looked_at(self):
        assert DataSettings(name="circle", formula="7", margin=2.0).formula == "7"
        with pytest.raises(InvalidInputError, match="Column 1"):
            DataSettings(name="circle", formula=")")

    def test_a_kind_can_be_chosen_whatever_the_formula_of_another_one_is(self):
        flat = DataSettings(name="curve", formula="4", margin=2.0)
        assert flat.changed(name="circle").formula == "4"
        chosen = flat.changed(name="circle").changed(name="above_curve")
        assert (chosen.formula, chosen.margin) == ("sin(x)", 2.0)
        assert flat.changed(name="curve", formula="x/2").changed(name="above_curve").formula == "x/2"
        with pytest.raises(InvalidInputError, match="leaves no room"):
            chosen.changed(formula="4")
        with pytest.raises(InvalidInputError, match="is not known"):
            chosen.changed(name="ring")

    def test_settings_keep_the_formula_as_it_is_always_written(self):
        one = DataSettings(name="above_curve", formula="y = x²/4 − 2")
        assert one == DataSettings(name="above_curve", formula="x^2 / 4-2")
        assert one.formula == "x^2/4 - 2"
        assert generate(one) == generate(DataSettings(name="above_curve", formula="x^2/4 - 2"))
