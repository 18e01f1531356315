"""What the plane shows, read from a snapshot: the output or one unit, with its field, its name, its range and its
value at a place. It turns a picture of a run into plain values and texts; it paints nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
from PySide6.QtCore import Qt

from core.data.names import PLAIN_NAMES, DataNames, fitted_name
from core.data.region import PlaneRegion
from core.data.value_scale import ValueScale
from core.experiment.plane_axes import TARGET
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.data_words import class_text, column_text, symbol_text, symbols_text
from gui.base.field_picture import Field, output_field, unit_field
from gui.base.formatting import MINUS, feature_text, plain, subscript
from gui.base.plane_coordinates import Place, ShownPoints, decimals, value_at
from gui.base.true_border import TrueBorder
from gui.views.plane.curve import CurveContent, curve_content
from gui.views.plane.editor import PlaneEditor
from gui.views.plane.number_texts import (
    LONGEST_TARGET,
    PointNumbers,
    numbers_sentence,
    point_numbers,
    scale_marks,
    scale_texts,
)

Unit = tuple[int, int]
"""Layer and unit; layer 0 are the features."""

Translate = Callable[[str], str]

_LONGEST_IN_READ_OUT = 16
"""Characters of a column's name in the read-out, which stands beside the hint."""


_LONGEST_NAME = 60
"""Characters of a column's name; the side of the square cuts it further."""

_LONGEST_INLINE = 3
"""Characters of the name of an axis that finds room between two numbers."""


@dataclass(frozen=True, slots=True)
class FrameTexts:
    """The words around the plane.

    Attributes
    ----------
    title, subtitle : str
        What kind of thing is shown, and which one.
    short : str
        The subtitle where there is little room.
    legend : (str, str, str)
        The values at the low end, in the middle and at the high end of the colours.
    axes : (str, str)
        Names of the two axes.
    marks : tuple of float
        Where the colours have marks, 0 to 1: at the values of contours.
    """

    title: str
    subtitle: str
    short: str
    legend: tuple[str, str, str]
    axes: tuple[str, str]
    marks: tuple[float, ...] = ()

    @property
    def has_long_axes(self) -> bool:
        """Whether the names of the axes need lines of their own."""
        return are_long(self.axes)


@dataclass(frozen=True, slots=True, eq=False)
class PlaneContent:
    """The output or one unit over the plane.

    Attributes
    ----------
    field : Field
    name : str
        As in the read-out: ``"output"``, ``"a[1]₃"``.
    low, high : float
        The range of the colours.
    texts : FrameTexts
    region : PlaneRegion
        What of the plane the field covers.
    columns : (str, str)
        What the coordinates are called in the read-out.
    is_output : bool
        Whether it is the output of a network that has a single one.
    curve : CurveContent or None
        What is drawn instead of the field where the points have a single column.
    numbers : PointNumbers or None
        What is known of each point where numbers are learnt.
    """

    field: Field
    name: str
    low: float
    high: float
    texts: FrameTexts
    region: PlaneRegion
    columns: tuple[str, str]
    is_output: bool = False
    curve: CurveContent | None = None
    numbers: PointNumbers | None = None

    def value_at(self, place: Place) -> float:
        """The value at a place of the plane."""
        if self.field.exact is not None:
            return value_at(self.field.exact, place, self.region)
        return self.low + (self.high - self.low) * value_at(self.field.levels, place, self.region) / 255.0

    def read_out(self, place: Place, region: PlaneRegion) -> str:
        """Place and value with steady digits, as many as can be told apart in the region that is shown."""
        x1, x2 = place_texts(place, region)
        where = f"{self.columns[0]} = {x1}   {self.columns[1]} = {x2}"
        if not self.region.holds(np.array(place)):
            return where  # the field of other points, which is about to be replaced
        value = self.value_at(place)
        # A level is a 255th of the range: no more digits than it knows.
        span = self.high - self.low
        digits = 2 if self.field.exact is not None or span <= 2.5 else 1 if span <= 25.0 else 0
        return f"{where}   {self.name} {plain(round(value, digits), digits)}"


def axis_texts(names: DataNames) -> tuple[str, str]:
    """What the axes are called: ``"x₁ = petal length"``, or ``"x₁"`` alone where the column has no name of its own."""
    up = fitted_name(names.target, _LONGEST_NAME) if len(names.columns) == 1 else symbol_text(names, 1, _LONGEST_NAME)
    return symbol_text(names, 0, _LONGEST_NAME), up


def are_long(axes: tuple[str, str]) -> bool:
    """Whether the names of the axes are too long to stand between two numbers."""
    return max(map(len, axes)) > _LONGEST_INLINE


def empty_texts(names: DataNames, tr: Translate) -> FrameTexts:
    """The words around the plane of the output, which is all that is known before there is a snapshot."""
    short = tr("P({name})").format(name=class_text(names, 1))
    subtitle = tr("{name} over the plane").format(name=short)
    return FrameTexts(tr("OUTPUT"), subtitle, short, ("0", "0.5", "1"), axis_texts(names))


def content_of(snapshot: Snapshot, unit: Unit | None, tr: Translate) -> PlaneContent:
    """The unit's content; the output's where no unit is asked for or the snapshot has no such unit."""
    maps = snapshot.maps
    last = len(maps.levels) - 1
    if unit is None or not 0 <= unit[0] < last or not 0 <= unit[1] < len(maps.levels[unit[0]]):
        return _output(snapshot, tr)
    layer, index = unit
    low, high = maps.ranges[layer][index].tolist()
    if layer == 0:
        name = feature_text(snapshot.experiment.spec.features[index])
        title = tr("FEATURE")
    else:
        name = f"a[{layer}]{subscript(index + 1)}"
        title = tr("UNIT")
    names = snapshot.experiment.names
    subtitle = tr("{name} over the plane").format(name=name)
    texts = FrameTexts(title, subtitle, name, _range_texts(low, high), axis_texts(names))
    curve, numbers = curve_content(snapshot, unit), point_numbers(snapshot)
    field, columns = unit_field(snapshot, layer, index), _columns(names)
    return PlaneContent(field, name, low, high, texts, maps.region, columns, curve=curve, numbers=numbers)


def place_texts(place: Place, region: PlaneRegion) -> tuple[str, str]:
    """The coordinates of a place, with as many decimals as can be told apart in a region."""
    digits = [decimals(half) for half in region.halves]
    x1, x2 = (plain(round(value, n), n) for value, n in zip(place, digits, strict=True))
    return x1, x2


def description(
    points: ShownPoints,
    names: DataNames,
    region: PlaneRegion,
    chosen: int | None,
    cursor: str,
    tr: Translate,
    numbers: PointNumbers | None = None,
) -> str:
    """What a screen reader is told: how many points there are, the chosen one, and what is at the cursor."""
    if numbers is not None:
        texts = [numbers_sentence(numbers.targets, names, tr)]
    else:
        n_ones, n_zeros = (int(np.count_nonzero(points.labels == label)) for label in (1, 0))
        template = tr("{total} points: {ones} of {class_1}, {zeros} of {class_0}.")
        one, zero = class_text(names, 1), class_text(names, 0)
        texts = [template.format(total=points.n_points, ones=n_ones, zeros=n_zeros, class_1=one, class_0=zero)]
    if names.has_own_columns:
        texts.append(f"{symbols_text(names)}.")
    if chosen is not None and 0 <= chosen < points.n_points:
        x1, x2 = place_texts(tuple(points.points[:, chosen].tolist()), region)
        template = tr("Example {n} is chosen: x₁ = {x1}, x₂ = {x2}, {class_name}.")
        what = numbers.text(chosen) if numbers is not None else class_text(names, int(points.labels[chosen]))
        texts.append(template.format(n=chosen + 1, x1=x1, x2=x2, class_name=what))
    if points.n_points and not points.shown.any():
        texts.append(tr("None of them is in view."))
    if cursor:
        texts.append(tr("Cursor at {place}.").format(place=cursor))
    return " ".join(texts)


def _output(snapshot: Snapshot, tr: Translate) -> PlaneContent:
    maps = snapshot.maps
    # One output is P(class 1); of several, number 1 is.
    index = min(1, len(maps.output) - 1)
    low, high = maps.ranges[-1][index].tolist()
    experiment = snapshot.experiment
    names, scale = experiment.names, experiment.value_scale
    texts = empty_texts(names, tr)
    if scale is not None:
        texts = _number_texts(texts, names, scale, experiment.plane.second == TARGET, tr)
    curve, numbers = curve_content(snapshot, None), point_numbers(snapshot)
    field = output_field(snapshot)
    is_single = len(maps.output) == 1 and scale is None
    return PlaneContent(field, tr("output"), low, high, texts, maps.region, _columns(names), is_single, curve, numbers)


def _number_texts(texts: FrameTexts, names: DataNames, scale: ValueScale, is_curve: bool, tr: Translate) -> FrameTexts:
    """The words around the plane of an output that is a number."""
    short = fitted_name(names.target, LONGEST_TARGET)
    template = tr("{name} over x₁") if is_curve else tr("{name} over the plane")
    subtitle = template.format(name=short)
    return replace(texts, subtitle=subtitle, short=short, legend=scale_texts(scale), marks=scale_marks(scale))


def _columns(names: DataNames) -> tuple[str, str]:
    is_curve, longest = len(names.columns) == 1, _LONGEST_IN_READ_OUT
    return column_text(names, 0, longest), fitted_name(names.target, longest) if is_curve else column_text(
        names, 1, longest
    )


def _range_texts(low: float, high: float) -> tuple[str, str, str]:
    middle = (low + high) / 2.0
    return _short(low), _short(middle), _short(high)


def _short(value: float) -> str:
    return f"{value:.3g}".replace("-", MINUS)


class PlaneReadout:
    """What the plane says of itself. It reads the editor's state when it is asked to and speaks only of what is new.

    Attributes
    ----------
    names : DataNames
        What the classes of the points are called.

    """

    def __init__(
        self,
        editor: PlaneEditor,
        border: TrueBorder,
        say: Callable[[str], None],
        point: Callable[[Target | None], None],
        tr: Translate,
    ) -> None:
        self._editor = editor
        self._border = border
        self._say = say
        self._point = point
        self._tr = tr
        self.names = PLAIN_NAMES
        self._text = ""
        self._hovered: int | None = None

    def say(self, content: PlaneContent | None) -> None:
        """Say what has changed since the last time."""
        editor = self._editor
        place, hovered = editor.place, editor.hovered
        text = "" if place is None or content is None else self._read_out(content, editor.clamped(place))
        if text and hovered is not None and hovered < editor.shown_points.n_points:
            numbers = None if content is None else content.numbers
            label = int(editor.shown_points.labels[hovered])
            name = class_text(self.names, label) if numbers is None else numbers.text(hovered)
            text = f"{text}   {name}"
        if text != self._text:
            self._text = text
            self._say(text)
        if hovered != self._hovered:
            self._hovered = hovered
            self._point(None if hovered is None else Target("example", example=hovered))

    def _read_out(self, content: PlaneContent, place: Place) -> str:
        """What is at a place, and which class is there by the true border."""
        text = content.read_out(place, self._editor.region)
        label = self._border.label_at(place)
        if label is None:
            return text
        truth = self._tr("truth: {class_name}").format(class_name=class_text(self.names, label))
        return f"{text}   {truth}"

    def description(self, content: PlaneContent | None, chosen: int | None) -> str:
        """What a glance tells the others."""
        editor = self._editor
        is_shown = editor.is_cursor_shown and content is not None
        cursor = self._read_out(content, editor.cursor) if is_shown and content is not None else ""
        numbers = None if content is None else content.numbers
        text = description(editor.shown_points, self.names, editor.region, chosen, cursor, self._tr, numbers)
        if not self._border.text:
            return text
        template = self._tr("{points} The true border is {second} = {formula}.")
        return template.format(points=text, second="x₂", formula=self._border.text)

    def cursor_shape(self) -> Qt.CursorShape:
        """What the pointer says it would do here."""
        editor = self._editor
        if editor.pointer is None:
            return Qt.CursorShape.ArrowCursor
        if editor.hovered is not None:
            return Qt.CursorShape.ClosedHandCursor if editor.has_stroke else Qt.CursorShape.OpenHandCursor
        return Qt.CursorShape.ArrowCursor if editor.tool == "move" else Qt.CursorShape.CrossCursor
