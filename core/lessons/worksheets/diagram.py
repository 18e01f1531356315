"""The network of a worksheet as a small SVG picture: circles for inputs and units, lines for weights, and names."""

from __future__ import annotations

from html import escape
from itertools import pairwise

_WIDTH, _ROW = 340.0, 46.0
"""Pixels."""
_RADIUS = 15.0
_MARGIN = 24.0
_INK, _LINE = "#16191d", "#7d8791"


def diagram_size(layer_sizes: tuple[int, ...]) -> tuple[float, float]:
    """Width and height in pixels."""
    return _WIDTH, _ROW * max(layer_sizes)


def diagram_svg(layer_sizes: tuple[int, ...], output: str, words: str) -> str:
    """The picture.

    Parameters
    ----------
    layer_sizes : tuple of int
    output : str
        The letter in the output's circle.
    words : str
        What a screen reader says.
    """
    width, height = diagram_size(layer_sizes)
    places = _places(layer_sizes)
    lines = [
        f'<line x1="{x + _RADIUS:g}" y1="{y:g}" x2="{to_x - _RADIUS:g}" y2="{to_y:g}" stroke="{_LINE}"/>'
        for before, after in pairwise(places)
        for x, y in before
        for to_x, to_y in after
    ]
    last = places[-1]
    end = last[0][0] + _RADIUS + 26.0
    lines += [f'<line x1="{x + _RADIUS:g}" y1="{y:g}" x2="{end:g}" y2="{y:g}" stroke="{_LINE}"/>' for x, y in last]
    units = [
        _unit(x, y, unit, ("x" if layer == 0 else "a") if layer < len(places) - 1 else output, len(column))
        for layer, column in enumerate(places)
        for unit, (x, y) in enumerate(column, start=1)
    ]
    a = "".join(
        f'<text x="{end + 6:g}" y="{y + 5:g}" font-size="15" font-style="italic" fill="{_INK}">'
        f"a{'₁₂₃'[unit] if len(last) > 1 else ''}</text>"
        for unit, (_, y) in enumerate(last)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width:g} {height:g}" width="{width:g}" '
        f'height="{height:g}" role="img" aria-label="{escape(words)}" font-family="serif">{"".join(lines)}'
        f"{''.join(units)}{a}</svg>"
    )


def _places(layer_sizes: tuple[int, ...]) -> list[list[tuple[float, float]]]:
    """The middle of each unit."""
    height = _ROW * max(layer_sizes)
    step = (_WIDTH - 2.0 * _MARGIN - 50.0) / (len(layer_sizes) - 1)
    return [
        [(_MARGIN + layer * step, height / 2.0 + (unit - (size - 1) / 2.0) * _ROW) for unit in range(size)]
        for layer, size in enumerate(layer_sizes)
    ]


def _unit(x: float, y: float, unit: int, letter: str, n_units: int) -> str:
    """A circle with what is computed in it: x₁, a₁ of the hidden layer, or the output's sigmoid."""
    circle = f'<circle cx="{x:g}" cy="{y:g}" r="{_RADIUS:g}" fill="#ffffff" stroke="{_INK}" stroke-width="1.3"/>'
    has_number = n_units > 1 and letter.isascii()
    style = 'font-style="italic" ' if letter.isascii() else ""
    text = (
        f'<text x="{x:g}" y="{y + 5:g}" font-size="14" text-anchor="middle" {style}fill="{_INK}">'
        f"{letter}{'₁₂₃'[unit - 1] if has_number else ''}</text>"
    )
    return circle + text
