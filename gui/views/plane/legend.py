"""The legend of the points: which shape is which class, and what hollow and edged mean; only what occurs.

What it would take with all its entries is kept free, so that the plane does not move when the first point is wrong.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from core.arrays import BoolArray
from core.data.names import PLAIN_NAMES, DataNames
from gui.base.data_words import class_text
from gui.base.markers import draw_marker
from gui.base.plane_coordinates import ShownPoints
from gui.base.theme import Theme

_RADIUS = 4.6
_MARKER_GAP = 5.0
_LONGEST_WORD = 140.0
"""Pixels of a class' name; longer ones are cut here and whole in the tooltip of the data panel's classes."""


@dataclass(frozen=True, slots=True)
class PointsLegend:
    """What is to be explained of the points on the plane.

    Attributes
    ----------
    names : DataNames
        What the classes are called.
    classes : tuple of int
        Those that occur, the filled circle's first.
    has_test, has_wrong : bool
        Whether hollow points, and points with a strong edge, occur.
    """

    names: DataNames = PLAIN_NAMES
    classes: tuple[int, ...] = ()
    has_test: bool = False
    has_wrong: bool = False

    @classmethod
    def of(cls, points: ShownPoints, wrong: BoolArray | None, names: DataNames) -> PointsLegend:
        """The legend of what there is, in view or not; ``wrong`` (m,) where that is known."""
        wanted = points.wanted
        is_one = points.labels > 0
        classes = tuple(label for label, mine in ((1, is_one), (0, ~is_one)) if bool(np.any(mine & wanted)))
        has_wrong = wrong is not None and bool(np.any(wrong & wanted))
        return cls(names, classes, bool(np.any(wanted & ~points.trains)), has_wrong)


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One entry: its markers as (label, trains, is wrong), its words, and whether it is to be seen now."""

    markers: tuple[tuple[int, bool, bool], ...]
    text: str
    is_shown: bool


def legend_entries(legend: PointsLegend, font: QFontMetricsF, tr: Callable[[str], str]) -> tuple[LegendEntry, ...]:
    """Every entry that the points can come to need, in their order."""
    entries = [
        LegendEntry(((label, True, False),), _word(legend.names, label, font), label in legend.classes)
        for label in (1, 0)
    ]
    hollow = tuple((label, False, False) for label in legend.classes or (1, 0))
    entries.append(LegendEntry(hollow, tr("test"), legend.has_test))
    edged = tuple((label, True, True) for label in legend.classes or (1, 0))
    entries.append(LegendEntry(edged, tr("wrong"), legend.has_wrong))
    return tuple(entries)


def entry_width(entry: LegendEntry, font: QFontMetricsF) -> int:
    """Pixels that an entry takes; with both markers, whether or not both are there now."""
    n_markers = 2 if len(entry.markers) == 2 or entry.markers[0][1:] != (True, False) else 1
    return math.ceil(_markers_width(n_markers) + font.horizontalAdvance(entry.text))


def draw_entry(painter: QPainter, theme: Theme, entry: LegendEntry, x: float, y: float, height: float) -> None:
    """Draw an entry in the painter's font from its upper left corner on."""
    for place, (label, trains, is_wrong) in enumerate(entry.markers):
        centre = QPointF(x + _RADIUS + 1.0 + place * (2.0 * _RADIUS + 4.0), y + height / 2.0)
        draw_marker(painter, theme, centre, _RADIUS, label, trains, is_wrong)
    left = x + _markers_width(len(entry.markers))
    painter.setPen(theme.colour("quiet"))
    width = painter.fontMetrics().horizontalAdvance(entry.text) + 4.0
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(left, y, width, height), flags, entry.text)


def _markers_width(count: int) -> float:
    return 2.0 * _RADIUS + 2.0 + (count - 1) * (2.0 * _RADIUS + 4.0) + _MARKER_GAP


def _word(names: DataNames, label: int, font: QFontMetricsF) -> str:
    return font.elidedText(class_text(names, label), Qt.TextElideMode.ElideRight, _LONGEST_WORD)
