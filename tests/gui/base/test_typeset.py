"""Typeset pieces: ink where it was asked for, once made and kept, and every line of every network can be set."""

from __future__ import annotations

import subprocess
import sys
from itertools import product

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from core.arrays import BoolArray
from core.experiment.spec import ExperimentSpec
from core.explain.equations import lecture_equations
from core.explain.quantities import View
from gui.base import typeset
from gui.base.typeset import can_typeset, draw, measure
from gui.views.equations.renderer import set_line

INK = QColor("#205080")


def drawn(latex: str, x: float, baseline: float, ratio: float = 1.0, size: float = 24.0) -> tuple[BoolArray, QImage]:
    """Where there is ink, in pixels of the device."""
    image = QImage(round(120 * ratio), round(80 * ratio), QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("white"))
    painter = QPainter(image)
    draw(painter, latex, x, baseline, size, INK)
    painter.end()
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return pixels[..., :3].min(axis=2) < 160, image


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("latex", ["x", "W", r"\frac{1}{m}", r"a^{[1](i)\mathsf{T}}"])
def test_ink_begins_at_x_and_ends_a_width_later(qtbot: QtBot, latex: str, ratio: float) -> None:
    ink, _ = drawn(latex, 20.0, 50.0, ratio)
    columns = np.flatnonzero(ink.any(axis=0)) / ratio
    assert columns[0] == pytest.approx(20.0, abs=1.2)
    assert columns[-1] == pytest.approx(20.0 + measure(latex, 24.0).width, abs=2.2)


@pytest.mark.parametrize("latex", ["x", "W", "1"])
def test_letters_stand_on_the_baseline(qtbot: QtBot, latex: str) -> None:
    ink, _ = drawn(latex, 20.0, 50.0)
    assert np.flatnonzero(ink.any(axis=1))[-1] == pytest.approx(49.0, abs=1.0)


def test_a_piece_has_the_colour_it_was_asked_for(qtbot: QtBot) -> None:
    _, image = drawn(r"\sum", 20.0, 50.0)
    colours = {image.pixelColor(x, y).name() for x in range(120) for y in range(80)}
    assert INK.name() in colours


def test_a_piece_is_made_once_for_its_size_and_its_colour(qtbot: QtBot) -> None:
    drawn(r"W^{[7]}", 20.0, 50.0)
    typeset_before, pictures_before = typeset._typeset.cache_info().misses, typeset._picture.cache_info().misses
    drawn(r"W^{[7]}", 31.0, 44.0)
    assert typeset._typeset.cache_info().misses == typeset_before
    assert typeset._picture.cache_info().misses == pictures_before
    drawn(r"W^{[7]}", 20.0, 50.0, ratio=2.0)
    assert typeset._typeset.cache_info().misses == typeset_before
    assert typeset._picture.cache_info().misses == pictures_before + 1


def test_the_program_starts_without_loading_the_typesetter() -> None:
    code = "import sys, gui.views.equations.view; sys.exit('ziamath' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


@pytest.mark.parametrize("view", list(View))
def test_every_line_of_every_network_can_be_set(qtbot: QtBot, view: View) -> None:
    activations = ("sigmoid", "tanh", "relu", "leaky_relu", "linear")
    optimizers = (("adam", "l2"), ("rmsprop", "l1"), ("momentum", "none"), ("gradient_descent", "none"))
    for (optimizer, penalty), loss, outputs in product(optimizers, ("cross_entropy", "squared_error"), (1, 3)):
        spec = ExperimentSpec(
            hidden_units=(3,) * 5, activation=activations, optimizer=optimizer, loss=loss, penalty=penalty
        )
        for equation in lecture_equations(spec, (2, 3, 3, 3, 3, 3, outputs), 20, view, step=4):
            line = set_line(equation.line, 110.0, 16.0, 570.0, 17.0)
            assert all(piece.width > 0.0 for piece in line.pieces)
            ends = [piece.x + piece.width for piece in line.pieces]
            assert all(end <= after.x for end, after in zip(ends, line.pieces[1:], strict=False))
            assert line.pieces[0].x >= 16.0
            assert ends[-1] <= 570.0 + 1e-9


def test_lines_have_their_equals_sign_at_the_same_place_and_long_ones_are_set_smaller(qtbot: QtBot) -> None:
    equations = lecture_equations(ExperimentSpec(hidden_units=(4,), optimizer="adam"), (2, 4, 1), 20, View.EXAMPLE)
    signs = ("=", r"\coloneqq")
    places = set()
    for equation in equations:
        line = set_line(equation.line, 120.0, 16.0, 900.0, 17.0)
        places |= {piece.x for piece in line.pieces if piece.latex in signs and piece.x > 16.0}
    assert places == {120.0}
    narrow = [set_line(equation.line, 120.0, 16.0, 260.0, 17.0) for equation in equations]
    assert min(line.size for line in narrow) < 17.0
    assert all(line.pieces[-1].x + line.pieces[-1].width <= 261.0 for line in narrow if line.size > 0.61 * 17.0)


def test_a_formula_that_would_be_typeset_for_hours_is_refused_at_once() -> None:
    # First the flat ones: without a bound, the deep one would not come back.
    assert not can_typeset("x" * 4000)
    for nesting in (r"\frac{1}{", r"\sqrt{", "x^{", "{"):
        assert not can_typeset(nesting * 40 + "x" + "}" * 40)
    assert not can_typeset(r"\sqrt" * 40 + " x")
    assert can_typeset(r"\frac{1}{1 + \frac{1}{1 + \sqrt{x^2}}}")


@pytest.mark.parametrize(
    "latex", [r"\limits", r"\Bigg", r"\genfrac", r"\cfrac{}", r"\frac{", r"\overbrace{}", r"\rule{1000cm}{1000cm}"]
)
def test_what_is_no_formula_or_has_no_sensible_size_is_refused(latex: str) -> None:
    assert not can_typeset(latex)
