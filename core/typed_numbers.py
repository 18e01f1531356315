"""Numbers as a learner types them: with a comma or a dot, a true minus, groups of digits, an exponent, a fraction.

It knows neither a field nor a lesson; what is wrong with a text becomes one sentence.
"""

from __future__ import annotations

import math
import re

from core.sentences import phrase, sentence

_SIGNS = str.maketrans(
    {
        **{"−": "-", "–": "-", "‐": "-", "‑": "-", "＋": "+", "⁄": "/"},
        **dict(zip("٠١٢٣٤٥٦٧٨٩٫", "0123456789.", strict=True)),
        **dict.fromkeys("\u200e\u200f\u2066\u2067\u2068\u2069", ""),
    }
)
"""An Arabic keyboard has other digits, and a copied number may have marks of its direction."""
_SPACES = " \u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f\t"
_SPACE = f"[{_SPACES}]"
_NUMBER = rf"[+-]?{_SPACE}*(?:[0-9]{{1,3}}(?:{_SPACE}[0-9]{{3}})+|[0-9]+)?(?:[.,][0-9]*)?(?:[eE][+-]?[0-9]+)?"
_PATTERN = re.compile(rf"(?P<number>{_NUMBER})(?:{_SPACE}*/{_SPACE}*(?P<divisor>{_NUMBER}))?")
_DECIMALS = re.compile(r"[.,](?P<decimals>[0-9]*)")
_EXPONENT = re.compile(r"[eE](?P<exponent>[+-]?[0-9]+)")


def typed_number(text: str) -> float:
    """The number that a learner typed.

    Parameters
    ----------
    text : str
        Decimals with a comma or a dot, a plain or a true minus, spaces between groups of three digits, an exponent, or
        a fraction such as ``1/3``. A single comma is always the decimal one.

    Returns
    -------
    float
        Finite.

    Raises
    ------
    ValueError
        With a sentence for the learner, if the text is empty, no number, not finite, or divides by zero.
    """
    stripped = text.translate(_SIGNS).strip()
    if not stripped:
        raise ValueError(phrase("Type a number, for example 0.3 or 1/3."))
    if stripped.lstrip("+-").lower() in {"nan", "inf", "infinity", "∞"}:
        raise ValueError(phrase("Only finite numbers can be used here, for example 0.3."))
    match = _PATTERN.fullmatch(stripped)
    if match is None:
        raise ValueError(_not_a_number(text))
    number = _read(match["number"], text)
    if match["divisor"] is not None:
        divisor = _read(match["divisor"], text)
        if divisor == 0:
            raise ValueError(phrase("A fraction cannot divide by zero."))
        number /= divisor
    if not math.isfinite(number):
        raise ValueError(phrase("This number is too large. Use a smaller one, for example 0.3."))
    return number


def last_digit(text: str) -> float:
    """What the last digit of a typed number counts: 0.01 of ``"0,31"``, 1 of ``"4"``; 0 of a fraction, it is exact."""
    text = text.translate(_SIGNS)
    if "/" in text:
        return 0.0
    decimals, exponent = _DECIMALS.search(text), _EXPONENT.search(text)
    power = (int(exponent["exponent"]) if exponent else 0) - (len(decimals["decimals"]) if decimals else 0)
    return float(f"1e{power}")


def _read(part: str, whole: str) -> float:
    try:
        return float(re.sub(_SPACE, "", part).replace(",", "."))
    except ValueError:
        raise ValueError(_not_a_number(whole)) from None


def _not_a_number(text: str) -> str:
    shown = text.strip() if len(text.strip()) <= 24 else f"{text.strip()[:23]}…"
    return sentence("“{text}” is not a number. Use for example 0.3, 1e-3 or 1/3.", text=shown)
