"""Numbers to text and text to numbers, the same way everywhere in the window.

Texts keep a steady width while a number changes, write a true minus sign, and say more digits than they know only by
switching to an exponent. What is written here can be read back by ``parse_number``. Knows nothing of the experiment.
"""

from __future__ import annotations

import math
import re
from html import escape

from PySide6.QtGui import Qt

from core.training.step_position import Phase
from core.typed_numbers import typed_number
from gui.base.language import localised, problem_text, tr

MINUS = "−"
NONE = "–"
THIN_SPACE = "\u2009"

_SUBSCRIPTS = str.maketrans("0123456789", "₀₁₂₃₄₅₆₇₈₉")
_SUPERSCRIPTS = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")

_DECIMALS_LIMIT = 1e6
"""From here on plain decimals are wider than an exponent and read worse."""


def wrapped(text: str) -> str:
    """A text for a tooltip: Qt breaks the lines of rich text only, plain text may become as wide as the screen."""
    return f"<p>{escape(text)}</p>"


def as_plain(text: str) -> str:
    """A text for a dialog, whose labels take markup: what looks like markup in it is shown as it is."""
    return wrapped(text) if Qt.mightBeRichText(text) else text


def plain(value: float, digits: int = 3) -> str:
    """A number with a fixed number of decimals, a sign only where it is negative.

    Parameters
    ----------
    value : float
    digits : int
        Decimals, 0 or more.

    Returns
    -------
    str
        ``"0.966"``, ``"−0.002"``. A number too small for the decimals or of a million and more is written with an
        exponent, ``"1.5e−5"``, so that it does not look like zero; exactly zero is ``"0.000"``.
    """
    if math.isnan(value):
        return tr("not a number")
    if math.isinf(value):
        return "∞" if value > 0 else localised(f"{MINUS}∞")
    size = abs(value)
    if size >= _DECIMALS_LIMIT or 0 < size < 0.5 * 10.0**-digits:
        return _exponential(value)
    return localised(f"{value + 0.0:.{digits}f}".replace("-", MINUS))


def significant(value: float, digits: int) -> str:
    """A number in at most so many digits, with no decimals that it does not need: ``"0.5"``, ``"−12"``, ``"1e−5"``."""
    mantissa, _, exponent = f"{value + 0.0:.{digits}g}".partition("e")
    text = f"{mantissa}e{int(exponent)}" if exponent else mantissa
    return localised(text.replace("-", MINUS))


def signed(value: float, digits: int = 3) -> str:
    """As ``plain``, with a plus where it is not negative: ``"+0.966"``. Zero is ``"+0.000"``, as wide as the others."""
    text = plain(value, digits)
    return text if math.isnan(value) or MINUS in text[:2] else localised(f"+{text}")


def loss_text(value: float | None) -> str:
    """A loss in about six characters, whatever its size: ``"0.0052"``, ``"12.345"``, ``"5.2e−6"``; ``"–"`` for None."""
    if value is None:
        return NONE
    size = abs(value)
    if math.isfinite(size) and 0 < size < 0.000995:
        return _exponential(value)
    if size >= 9999.95:
        return _exponential(value) if math.isfinite(size) else plain(value)
    decimals = 4 if size < 9.99995 else 3 if size < 99.9995 else 2 if size < 999.995 else 1
    return plain(value, decimals)


def percent(share: float | None) -> str:
    """A share of 0..1 as ``"99.2 %"``; 100.0 % and 0.0 % are said only of all and of none."""
    if share is None:
        return NONE
    if not math.isfinite(share):
        return plain(share)
    value = 100.0 * share
    if 0.0 < share < 1.0:
        value = min(max(value, 0.1), 99.9)
    return f"{plain(value, 1)} %"


def r_squared_text(value: float | None) -> str:
    """R² in about six characters: ``"0.987"``, ``"−0.214"``, ``"−1.2e5"``; 1.000 is said only of a perfect fit."""
    if value is None:
        return NONE
    if not math.isfinite(value) or value <= -99.95:
        return _exponential(value) if math.isfinite(value) else plain(value)
    if 0.9995 <= value < 1.0:
        value = 0.999
    return plain(value, 3 if value > -9.9995 else 1)


def count(number: int) -> str:
    """A whole number in groups of three: ``"12 345"`` with thin spaces."""
    return localised(f"{number:,}".replace(",", THIN_SPACE).replace("-", MINUS))


def time_text(seconds: float) -> str:
    """A time in three digits: ``"26.5 µs"``, ``"2.04 ms"``, ``"1.20 s"``."""
    for size, unit in ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs")):
        if seconds >= 0.9995 * size:
            value = seconds / size
            return f"{plain(value, 2 if value < 9.995 else 1 if value < 99.95 else 0)} {unit}"
    return f"{seconds * 1e9:.0f} ns"


def power_of_ten(logarithm: float) -> str:
    """A tick of a logarithmic axis: ``power_of_ten(-2)`` is ``"0.01"``, ``power_of_ten(-5)`` is ``"10⁻⁵"``.

    Parameters
    ----------
    logarithm : float
        log10 of a number with one significant figure.
    """
    power = math.floor(logarithm + 1e-9)
    factor = round(10.0 ** (logarithm - power))
    if -3 <= power <= 4:
        return localised(f"{factor * 10.0**power:.{max(-power, 0)}f}")
    times = "" if factor == 1 else f"{factor}·"
    return f"{times}10{superscript(power)}"


def parse_number(text: str) -> float:
    """The number that a learner typed: see `core.typed_numbers.typed_number`.

    Raises
    ------
    ValueError
        With a sentence for the learner, in their language.
    """
    try:
        return typed_number(text)
    except ValueError as error:
        raise ValueError(problem_text(error)) from error


def _exponential(value: float) -> str:
    mantissa, exponent = f"{value:.1e}".split("e")
    return localised(f"{mantissa}e{int(exponent)}".replace("-", MINUS))


def superscript(number: int) -> str:
    """``superscript(2)`` is ``"²"``, ``superscript(-12)`` is ``"⁻¹²"``."""
    return str(number).translate(_SUPERSCRIPTS)


def subscript(*indices: int) -> str:
    """``subscript(3)`` is ``"₃"``, ``subscript(1, 3)`` is ``"₁₃"``.

    As soon as one of several indices has two digits a comma keeps them apart, ``"₁₀,₃"``: ``"₁₁₃"`` could be 1, 13 or
    11, 3.
    """
    separator = "," if len(indices) > 1 and max(indices) > 9 else ""
    return separator.join(str(index).translate(_SUBSCRIPTS) for index in indices)


def weight_name(layer: int, row: int, column: int) -> str:
    """The name of a weight as the lecture writes it.

    Parameters
    ----------
    layer : int
        Counted from 1, the first hidden layer.
    row, column : int
        Places in the array ``W[layer]``, counted from 0. The name counts units from 1.

    Returns
    -------
    str
        ``weight_name(2, 0, 2)`` is ``"W²₁₃"``, ``weight_name(2, 9, 2)`` is ``"W²₁₀,₃"``.
    """
    return f"W{superscript(layer)}{subscript(row + 1, column + 1)}"


def bias_name(layer: int, row: int) -> str:
    """The name of a bias: ``bias_name(2, 0)`` is ``"b²₁"``; layer counted from 1, row from 0."""
    return f"b{superscript(layer)}{subscript(row + 1)}"


def phase_name(phase: Phase, *, is_short: bool = False) -> str:
    """What a phase that is over for all examples made; "" for the others. Short where there is little room."""
    forms = {
        "forward": tr("forward, layer {layer}") if is_short else tr("forward pass, layer {layer}"),
        "cost": tr("cost"),
        "backward": tr("back prop., layer {layer}") if is_short else tr("back propagation, layer {layer}"),
        "update": tr("update"),
    }
    return forms.get(phase.kind, "").format(layer=phase.layer)


def feature_text(name: str) -> str:
    """A feature's name with its index set low: ``"x1x2"`` is ``"x₁x₂"``, ``"sin x1"`` is ``"sin x₁"``."""
    return re.sub(r"(?<=x)\d+", lambda digits: digits[0].translate(_SUBSCRIPTS), name)
