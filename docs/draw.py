"""Draws ``way-of-data.svg`` from the list in ``architecture.md``: run ``python docs/draw.py`` after changing it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

FOLDER = Path(__file__).parent

PLACES = {
    "gui.views.plane.view": (0, 0),
    "gui.control.edit": (1, 0),
    "gui.session.document": (2, 0),
    "gui.session.training_thread": (3, 0),
    "gui.session.presenter": (0, 1),
    "core.training.run_tree": (2, 1),
    "core.training.loop": (3, 1),
    "core.training.snapshot": (0, 2),
    "core.training.snapshot_builder": (1, 2),
    "core.training.trainer": (2, 2),
    "core.training.training_session": (3, 2),
}
"""Column and row of each module."""

BOX, GAP, MARGIN = (226, 44), (48, 58), 20
_WINDOW, _CORE, _ARROW = "#0072B2", "#D55E00", "#6b6f76"


class Step(NamedTuple):
    """One arrow: its number, and the modules at its ends."""

    number: str
    start: str
    end: str


def steps(text: str) -> list[Step]:
    """The arrows that a text lists between its two marks."""
    listed = text[text.index("<!-- way -->") : text.index("<!-- end -->")]
    return [Step(*found) for found in re.findall(r"^(\d+)\. `(\S+)` → `(\S+)`:", listed, re.MULTILINE)]


def drawing(way: list[Step]) -> str:
    """The picture as SVG."""
    width = 2 * MARGIN + 4 * BOX[0] + 3 * GAP[0]
    height = 2 * MARGIN + 3 * BOX[1] + 2 * GAP[1]
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" font-family="sans-serif">',
        f'<rect width="{width}" height="{height}" fill="#ffffff"/>',
        *(_arrow(step) for step in way),
        *(_box(name) for name in PLACES),
        *(_number(step) for step in way),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _corner(name: str) -> tuple[int, int]:
    column, row = PLACES[name]
    return MARGIN + column * (BOX[0] + GAP[0]), MARGIN + row * (BOX[1] + GAP[1])


def _box(name: str) -> str:
    (x, y), colour = _corner(name), _WINDOW if name.startswith("gui.") else _CORE
    return (
        f'<rect x="{x}" y="{y}" width="{BOX[0]}" height="{BOX[1]}" rx="6" fill="#f6f6f5" stroke="{colour}"/>'
        f'<text x="{x + BOX[0] / 2}" y="{y + 27}" font-size="13" text-anchor="middle" fill="#2b2d31">{name}</text>'
    )


def _ends(step: Step) -> tuple[float, float, float, float]:
    """From border to border of the two boxes: straight along a row or a column, else from a side to a lower edge."""
    (x1, y1), (x2, y2) = _corner(step.start), _corner(step.end)
    if y1 == y2:
        start, end = (x1 + BOX[0], x2) if x2 > x1 else (x1, x2 + BOX[0])
        return start, y1 + BOX[1] / 2, end, y2 + BOX[1] / 2
    start, end = (y1 + BOX[1], y2) if y2 > y1 else (y1, y2 + BOX[1])
    middle, aside = BOX[0] / 2, 0.0 if x1 == x2 else BOX[0] * 0.3
    right = x2 > x1
    return x1 + middle + (aside if right else -aside), start, x2 + middle + (-aside if right else aside), end


def _arrow(step: Step) -> str:
    x1, y1, x2, y2 = _ends(step)
    length = ((x2 - x1) ** 2 + (y2 - y1) ** 2) ** 0.5
    along_x, along_y = (x2 - x1) / length, (y2 - y1) / length
    left = x2 - 9 * along_x - 4 * along_y, y2 - 9 * along_y + 4 * along_x
    right = x2 - 9 * along_x + 4 * along_y, y2 - 9 * along_y - 4 * along_x
    return (
        f'<line x1="{x1:.0f}" y1="{y1:.0f}" x2="{x2:.0f}" y2="{y2:.0f}" stroke="{_ARROW}" stroke-width="1.5"/>'
        f'<path d="M{x2:.0f},{y2:.0f} L{left[0]:.1f},{left[1]:.1f} L{right[0]:.1f},{right[1]:.1f} z" fill="{_ARROW}"/>'
    )


def _number(step: Step) -> str:
    x1, y1, x2, y2 = _ends(step)
    x, y = (x1 + x2) / 2, (y1 + y2) / 2
    return (
        f'<circle cx="{x:.0f}" cy="{y:.0f}" r="10" fill="#ffffff" stroke="{_ARROW}"/>'
        f'<text x="{x:.0f}" y="{y + 4:.0f}" font-size="11" text-anchor="middle" fill="#2b2d31">{step.number}</text>'
    )


if __name__ == "__main__":
    listed = steps((FOLDER / "architecture.md").read_text(encoding="utf-8"))
    (FOLDER / "way-of-data.svg").write_text(drawing(listed), encoding="utf-8")
