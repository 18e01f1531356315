"""What surrounds the plane: title, ticks and the legends of colours and points, one opaque picture that is kept until a
word or the size changes.

Of the points' legend only what occurs is shown. What it would take with all its entries is kept free, so that the plane
does not move when the first point is wrong.
"""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetrics, QFontMetricsF, QLinearGradient, QPainter, QPen, QPixmap

from core.arrays import BoolArray
from core.data.names import PLAIN_NAMES, DataNames
from core.data.region import PlaneRegion
from core.experiment.plane_axes import PlaneAxes
from gui.base.class_field import winner_tables
from gui.base.class_looks import class_order
from gui.base.data_words import class_text
from gui.base.field_picture import field_table
from gui.base.language import localised, tr
from gui.base.markers import draw_marker
from gui.base.painting import device_ratio, is_vector
from gui.base.plane_coordinates import PlaneFrame, ShownPoints
from gui.base.theme import HEAT_MAP_STRENGTH, Theme
from gui.base.true_border import SAMPLE_WIDTH, draw_sample
from gui.base.value_marks import N_SHADES, VALUE_STRENGTH, draw_value_marker
from gui.views.plane.geometry import (
    AxisNumbers,
    AxisRoom,
    PlaneLayout,
    PlaneParts,
    axis_numbers,
    mark_places,
    widest_text,
)
from gui.views.plane.texts import FrameTexts, are_long, axis_texts

LEGEND_WIDTHS = 96, 150
_ROOM_AT_THE_LEFT, _ROOM_AT_THE_RIGHT = 28.0, 14.0
"""Pixels beyond the square that the first and the last number below it may take."""

_ROOM_ABOVE, _ROOM_BELOW = 3.0, 2.0
"""Pixels beyond the square that the numbers left of it may take."""

_CUT = Qt.TextElideMode.ElideRight
_BELOW = 5.0
"""Pixels from the square to the numbers below it."""


class FramePicture:
    """Title, ticks and legends on the colour of the window."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._key: tuple[object, ...] = ()
        self._pixmap = QPixmap()

    def forget(self) -> None:
        """Colours or fonts have changed."""
        self._key = ()

    def draw(
        self,
        painter: QPainter,
        size: QSize,
        layout: PlaneLayout,
        texts: FrameTexts,
        legend: PointsLegend,
        is_discretised: bool,
    ) -> None:
        """Draw the whole view without the plane itself."""
        if is_vector(painter):
            painter.fillRect(QRectF(0.0, 0.0, size.width(), size.height()), self._theme.colour("chrome"))
            self._paint(painter, layout, texts, legend, is_discretised)
        else:
            ratio = device_ratio(painter)
            painter.drawPixmap(0, 0, self._kept(size, ratio, layout, texts, legend, is_discretised))

    def _kept(
        self,
        size: QSize,
        ratio: float,
        layout: PlaneLayout,
        texts: FrameTexts,
        legend: PointsLegend,
        is_discretised: bool,
    ) -> QPixmap:
        key = (size.toTuple(), ratio, layout, texts, legend, is_discretised)
        if key != self._key:
            self._key = key
            self._pixmap = QPixmap(round(size.width() * ratio), round(size.height() * ratio))
            self._pixmap.setDevicePixelRatio(ratio)
            self._pixmap.fill(self._theme.colour("chrome"))
            with QPainter(self._pixmap) as painter:
                self._paint(painter, layout, texts, legend, is_discretised)
        return self._pixmap

    def _paint(
        self, painter: QPainter, layout: PlaneLayout, texts: FrameTexts, legend: PointsLegend, is_discretised: bool
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_title(painter, layout, texts)
        self._paint_held(painter, layout, texts)
        self._paint_ticks(painter, layout, texts)
        self._paint_marks(painter, layout, legend)
        self._paint_legend(painter, layout, texts, is_discretised)

    def _paint_title(self, painter: QPainter, layout: PlaneLayout, texts: FrameTexts) -> None:
        area = QRectF(*layout.title)
        font = self._theme.title_font()
        painter.setFont(font)
        painter.setPen(self._theme.colour("text"))
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, texts.title)
        taken = QFontMetricsF(font).horizontalAdvance(texts.title) + 12.0
        painter.setFont(self._theme.font(0.92))
        painter.setPen(self._theme.colour("quiet"))
        room = area.adjusted(taken, 0.0, -8.0, 0.0)
        metrics = QFontMetricsF(painter.font())
        fitting = (text for text in (texts.subtitle, texts.short) if metrics.horizontalAdvance(text) <= room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, next(fitting, ""))

    def _paint_held(self, painter: QPainter, layout: PlaneLayout, texts: FrameTexts) -> None:
        """Where columns are held, in the line that is there for it."""
        area = QRectF(*layout.held)
        if texts.held and area.height() > 0.0:
            painter.setFont(self._theme.font(0.85))
            painter.setPen(self._theme.colour("quiet"))
            metrics = QFontMetricsF(painter.font())
            fitting = (text for text in texts.held if metrics.horizontalAdvance(text) <= area.width())
            text = next(fitting, metrics.elidedText(texts.held[-1], _CUT, area.width()))
            painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, text)

    def _paint_ticks(self, painter: QPainter, layout: PlaneLayout, texts: FrameTexts) -> None:
        frame = layout.frame
        painter.setFont(self._theme.font(0.85))
        metrics = QFontMetricsF(painter.font())
        bottom = frame.top + frame.side
        for axis, name in enumerate(texts.axes):
            is_inline = not texts.has_long_axes
            numbers = axis_labels(frame, axis, metrics, name if is_inline else "")
            painter.setPen(self._theme.colour("strong_line"))
            for at in numbers.ticks:
                line = (at, bottom, at, bottom + 4.0) if axis == 0 else (frame.left - 4.0, at, frame.left, at)
                painter.drawLine(QLineF(*line))
            painter.setPen(self._theme.colour("quiet"))
            for at, text in zip(numbers.places, numbers.texts, strict=True):
                _draw_number(painter, frame, axis, at, localised(text))
            painter.setPen(self._theme.colour("text"))
            if is_inline:
                _draw_number(painter, frame, axis, numbers.name_place, name)
        if texts.has_long_axes:
            self._paint_names(painter, QRectF(frame.left, bottom, frame.side, 0.0), layout, texts.axes)

    def _paint_names(self, painter: QPainter, bottom: QRectF, layout: PlaneLayout, names: tuple[str, str]) -> None:
        """The names of columns, below the numbers and upright at the left of them."""
        metrics = QFontMetricsF(painter.font())
        height, side = metrics.height(), layout.frame.side
        left, right = layout.title[0], layout.buttons[0] + layout.buttons[2]
        across, up = (
            metrics.elidedText(name, _CUT, room) for name, room in zip(names, (right - left, side), strict=True)
        )
        # In the middle of the square, but within the view where it is wider than the square.
        at = bottom.center().x() - metrics.horizontalAdvance(across) / 2.0
        at = max(min(at, right - metrics.horizontalAdvance(across)), left)
        area = QRectF(at, bottom.top() + height + 5.0, right - at, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, across)
        painter.save()
        painter.translate(layout.title[0], layout.frame.top + side)
        painter.rotate(-90.0)
        painter.drawText(QRectF(0.0, 0.0, side, height), Qt.AlignmentFlag.AlignCenter, up)
        painter.restore()

    def _paint_marks(self, painter: QPainter, layout: PlaneLayout, legend: PointsLegend) -> None:
        if layout.marks is None:
            return
        painter.setFont(self._theme.font(0.92))
        metrics = QFontMetricsF(painter.font())
        entries = [entry for entry in legend_entries(legend, metrics) if entry.is_shown]
        left, top, width, _ = layout.marks
        places = mark_places([entry_width(entry, metrics) for entry in entries], width)
        for entry, (x, row) in zip(entries, places, strict=True):
            draw_entry(painter, self._theme, entry, left + x, top + row * layout.mark_row, metrics.height())

    def _paint_legend(self, painter: QPainter, layout: PlaneLayout, texts: FrameTexts, is_discretised: bool) -> None:
        bar = QRectF(*layout.legend)
        strength = VALUE_STRENGTH if texts.marks else HEAT_MAP_STRENGTH
        for box, table in self._bands(bar, texts.classes, strength):
            last, middle = len(table) - 1, len(table) // 2
            smooth, flat = ((0.0, 0), (0.5, middle), (1.0, last)), ((0.0, 0), (0.4999, 0), (0.5, last), (1.0, last))
            colours = QLinearGradient(box.topLeft(), box.topRight())
            for position, level in flat if is_discretised else smooth:
                colours.setColorAt(position, table[level])
            painter.fillRect(box, colours)
        painter.setPen(QPen(self._theme.colour("line"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setFont(self._theme.font(0.85))
        painter.setPen(self._theme.colour("text"))
        for mark in texts.marks:
            x = bar.left() + mark * bar.width()
            painter.drawLine(QLineF(x, bar.bottom() - 4.0, x, bar.bottom()))
        numbers = bar.adjusted(6.0, 0.0, -6.0, 0.0)
        sides = (Qt.AlignmentFlag.AlignLeft, Qt.AlignmentFlag.AlignHCenter, Qt.AlignmentFlag.AlignRight)
        # The middle one goes where the three would run into each other.
        fits = 1.3 * QFontMetricsF(painter.font()).horizontalAdvance("".join(texts.legend)) <= numbers.width()
        for side, text in zip(sides, texts.legend, strict=True):
            if side is sides[1] and not fits:
                continue
            painter.drawText(numbers, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _bands(self, bar: QRectF, classes: tuple[int, ...], strength: float) -> Iterator[tuple[QRectF, Sequence[int]]]:
        """The bar with its colours from left to right; where all classes are shown, a band for each."""
        if len(classes) < 2:
            yield bar, field_table(self._theme, classes[0] if classes else None, strength)
            return
        height = bar.height() / len(classes)
        for row, table in enumerate(winner_tables(self._theme.colours, len(classes)).tolist()):
            yield QRectF(bar.left(), bar.top() + row * height, bar.width(), height), table


def axis_labels(frame: PlaneFrame, axis: int, metrics: QFontMetricsF, name: str) -> AxisNumbers:
    """The numbers of an axis: 0 is horizontal, 1 vertical; with the name between the last two, if it is not empty."""
    bottom, height = frame.top + frame.side, metrics.height()
    if axis == 0:
        width = metrics.horizontalAdvance(name)
        room = AxisRoom(frame.left, frame.left + frame.side, _ROOM_AT_THE_LEFT, _ROOM_AT_THE_RIGHT, width)
        return axis_numbers(frame.region.x1_limits, room, metrics.horizontalAdvance)
    # The lowest number stays clear of the leftmost one below the square.
    room = AxisRoom(bottom, frame.top, _ROOM_ABOVE, _ROOM_BELOW, height - 6.0 if name else 0.0)
    return axis_numbers(frame.region.x2_limits, room, lambda text: height - 6.0)


def title_width(theme: Theme) -> int:
    """Width of the longest title, with some room beside it."""
    metrics = QFontMetricsF(theme.title_font())
    return math.ceil(max(map(metrics.horizontalAdvance, (tr("OUTPUT"), tr("FEATURE"), tr("UNIT")))) + 12.0)


def measured_parts(
    theme: Theme,
    region: PlaneRegion,
    names: DataNames,
    n_classes: int,
    true_border: str,
    plane: PlaneAxes,
) -> PlaneParts:
    """What the view is made of in the fonts in force, without its check boxes and buttons."""
    small, metrics = QFontMetricsF(theme.font(0.85)), QFontMetricsF(theme.font(0.92))
    has_names = are_long(axis_texts(names, plane))
    widest = math.ceil(widest_text(region.x2_limits, small.horizontalAdvance)) + 8
    name_line = math.ceil(small.height()) if has_names else 0
    legend = PointsLegend(names, true_border=true_border, n_classes=n_classes)
    entries = legend_entries(legend, metrics)
    marks = tuple(entry_width(entry, metrics) for entry in entries)
    line = QFontMetrics(theme.font()).height()
    gutter = max(theme.gutter(), widest + name_line)
    return PlaneParts(line, gutter, LEGEND_WIDTHS, (0, 0), (0, 0), marks, has_names, has_held=len(names.columns) > 2)


def _draw_number(painter: QPainter, frame: PlaneFrame, axis: int, at: float, text: str) -> None:
    height = QFontMetricsF(painter.font()).height()
    if axis == 0:
        area = QRectF(at - 60.0, frame.top + frame.side + _BELOW, 120.0, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop, text)
    else:
        area = QRectF(frame.left - 126.0, at - height / 2.0, 120.0, height)
        painter.drawText(area, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)


_RADIUS = 4.6
_MARKER_GAP = 5.0
_LONGEST_WORD = 140.0
"""Pixels of a class' name; longer ones are cut here and whole in the tooltip of the data panel's classes."""

_LONGEST_BORDER = 230.0
"""Pixels of the words for the true border; the data panel has the whole formula."""


@dataclass(frozen=True, slots=True)
class PointsLegend:
    """What is to be explained of the points on the plane.

    Attributes
    ----------
    names : DataNames
        What the classes are called.
    classes : tuple of int
        Those that occur, in their order.
    has_test, has_wrong : bool
        Whether hollow points, and points with a strong edge, occur.
    true_border : str
        The curve that parts the classes, if it is known.
    has_border : bool
        Whether that is drawn.
    has_numbers : bool
        Whether the points have numbers instead of classes.
    n_classes : int
        How many there are, with those of which no point is wanted.
    """

    names: DataNames = PLAIN_NAMES
    classes: tuple[int, ...] = ()
    has_test: bool = False
    has_wrong: bool = False
    true_border: str = ""
    has_border: bool = False
    has_numbers: bool = False
    n_classes: int = 2

    @classmethod
    def of(
        cls,
        points: ShownPoints,
        wrong: BoolArray | None,
        names: DataNames,
        true_border: str = "",
        has_border: bool = False,
    ) -> PointsLegend:
        """The legend of what there is, in view or not; ``wrong`` (m,) where that is known."""
        wanted = points.wanted
        has_test = bool(np.any(wanted & ~points.trains))
        if points.shades is not None:
            return cls(names, (), has_test, has_numbers=True)
        counts = np.bincount(points.labels[wanted])
        classes = tuple(label for label in class_order(len(counts)) if label < len(counts) and counts[label])
        has_wrong = wrong is not None and bool(np.any(wrong & wanted))
        return cls(names, classes, has_test, has_wrong, true_border, has_border, n_classes=points.n_classes)


@dataclass(frozen=True, slots=True)
class LegendEntry:
    """One entry: its markers as (label, trains, is wrong), of numbers as (colour, trains, False), none for the true
    border; its words, and whether it is to be seen now."""

    markers: tuple[tuple[int, bool, bool], ...]
    text: str
    is_shown: bool
    has_numbers: bool = False


def legend_entries(legend: PointsLegend, font: QFontMetricsF) -> tuple[LegendEntry, ...]:
    """Every entry that the points can come to need, in their order."""
    if legend.has_numbers:
        return tuple(
            LegendEntry(tuple((shade, trains, False) for shade in (0, N_SHADES - 1)), text, is_shown, has_numbers=True)
            for trains, text, is_shown in ((True, tr("training"), True), (False, tr("test"), legend.has_test))
        )
    order = class_order(legend.n_classes)
    entries = [
        LegendEntry(((label, True, False),), _word(legend.names, label, font), label in legend.classes)
        for label in order
    ]
    two = (legend.classes or order)[:2]
    hollow = tuple((label, False, False) for label in two)
    entries.append(LegendEntry(hollow, tr("test"), legend.has_test))
    edged = tuple((label, True, True) for label in two)
    entries.append(LegendEntry(edged, tr("wrong"), legend.has_wrong))
    if legend.true_border:
        border = tr("true border {second} = {formula}").format(second="x₂", formula=legend.true_border)
        text = font.elidedText(border, _CUT, max(_LONGEST_BORDER, 14.0 * font.height()))
        entries.append(LegendEntry((), text, legend.has_border))
    return tuple(entries)


def entry_width(entry: LegendEntry, font: QFontMetricsF) -> int:
    """Pixels that an entry takes; with both markers, whether or not both are there now."""
    if not entry.markers:
        return math.ceil(SAMPLE_WIDTH + _MARKER_GAP + font.horizontalAdvance(entry.text))
    n_markers = 2 if len(entry.markers) == 2 or entry.markers[0][1:] != (True, False) else 1
    return math.ceil(_markers_width(n_markers, _radius(font.height())) + font.horizontalAdvance(entry.text))


def draw_entry(painter: QPainter, theme: Theme, entry: LegendEntry, x: float, y: float, height: float) -> None:
    """Draw an entry in the painter's font from its upper left corner on."""
    radius = _radius(painter.fontMetrics().height())
    for place, (label, trains, is_wrong) in enumerate(entry.markers):
        centre = QPointF(x + radius + 1.0 + place * (2.0 * radius + 4.0), y + height / 2.0)
        if entry.has_numbers:
            draw_value_marker(painter, theme, centre, radius, label, trains)
        else:
            draw_marker(painter, theme, centre, radius, label, trains, is_wrong)
    left = x + (_markers_width(len(entry.markers), radius) if entry.markers else SAMPLE_WIDTH + _MARKER_GAP)
    if not entry.markers:
        draw_sample(painter, theme, x, y + height / 2.0)
    painter.setPen(theme.colour("quiet"))
    width = painter.fontMetrics().horizontalAdvance(entry.text) + 4.0
    flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
    painter.drawText(QRectF(left, y, width, height), flags, entry.text)


def _radius(line: float) -> float:
    """Of a marker beside a text with lines of this height."""
    return max(_RADIUS, 0.27 * line)


def _markers_width(count: int, radius: float) -> float:
    return 2.0 * radius + 2.0 + (count - 1) * (2.0 * radius + 4.0) + _MARKER_GAP


def _word(names: DataNames, label: int, font: QFontMetricsF) -> str:
    return font.elidedText(class_text(names, label), _CUT, max(_LONGEST_WORD, 8.5 * font.height()))
