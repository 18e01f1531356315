"""What the plane shows, read from a snapshot: the output or one unit, with its field, its name, its range and its
value at a place. It turns a picture of a run into plain values and texts; it paints nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import Qt

from core.data.names import PLAIN_NAMES, DataNames, fitted_name
from core.data.region import PlaneRegion
from core.data.value_scale import ValueScale
from core.experiment.experiment import Experiment
from core.experiment.plane_axes import TARGET, PlaneAxes
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.class_field import ClassField
from gui.base.class_looks import SIGNS, class_order
from gui.base.curve_picture import CurveContent, curve_content
from gui.base.data_words import class_text, column_text, held_text, symbol_text, symbols_text
from gui.base.field_picture import Field, output_field, unit_field
from gui.base.fields.base import number_text
from gui.base.formatting import feature_text, plain, significant, subscript
from gui.base.language import counted_text, listed, localised, tr
from gui.base.plane_coordinates import Place, ShownPoints, decimals, value_at
from gui.base.true_border import TrueBorder
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


_LONGEST_IN_READ_OUT = 16
"""Characters of a column's name in the read-out, which stands beside the hint."""


_FEW_OUTPUTS = 4
"""Of more outputs each is said in per cent: the read-out finds room in the smallest window."""

_LONGEST_NAME = 60
"""Characters of a column's name; the side of the square cuts it further."""

_MOST_OTHERS = 14
"""Columns of a table that the plane does not show, at most."""

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
    classes : tuple of int
        Whose colours they are: of all classes, or of the one whose output is shown; () for low to high.
    held : tuple of str
        Where the columns are held that no axis shows, the longest text first; empty where there are none.
    """

    title: str
    subtitle: str
    short: str
    legend: tuple[str, str, str]
    axes: tuple[str, str]
    marks: tuple[float, ...] = ()
    classes: tuple[int, ...] = ()
    held: tuple[str, ...] = ()

    @property
    def has_long_axes(self) -> bool:
        """Whether the names of the axes need lines of their own."""
        return are_long(self.axes)


@dataclass(frozen=True, slots=True, eq=False)
class PlaneContent:
    """The output or one unit over the plane.

    Attributes
    ----------
    field : Field or ClassField
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
        Whether it is P(class 1) of two classes.
    curve : CurveContent or None
        What is drawn instead of the field where the points have a single column.
    numbers : PointNumbers or None
        What is known of each point where numbers are learnt.
    outputs : array, shape (K, n, n), or None
        Where the output of a network is shown that has one for each class: all of them.
    """

    field: Field | ClassField
    name: str
    low: float
    high: float
    texts: FrameTexts
    region: PlaneRegion
    columns: tuple[str, str]
    is_output: bool = False
    curve: CurveContent | None = None
    numbers: PointNumbers | None = None
    outputs: NDArray[Any] | None = None

    def value_at(self, place: Place) -> float:
        """The value at a place of the plane; of the most likely class where all are shown."""
        if isinstance(self.field, ClassField):
            return max(self.outputs_at(place))
        if self.field.exact is not None:
            return value_at(self.field.exact, place, self.region)
        return self.low + (self.high - self.low) * value_at(self.field.levels, place, self.region) / 255.0

    def outputs_at(self, place: Place) -> list[float]:
        """The output for each class at a place; [] where the network has none for each."""
        return [] if self.outputs is None else [value_at(output, place, self.region) for output in self.outputs]

    def read_out(self, place: Place, region: PlaneRegion, words: Sequence[str] = SIGNS) -> str:
        """Place and value with steady digits, as many as can be told apart in the region that is shown; of several
        outputs each with one of ``words``."""
        x1, x2 = place_texts(place, region)
        where = f"{self.columns[0]} = {x1}   {self.columns[1]} = {x2}"
        if not self.region.holds(np.array(place)):
            return where  # the field of other points, which is about to be replaced
        outputs = self.outputs_at(place)
        if outputs:
            is_few = len(outputs) <= _FEW_OUTPUTS
            shown = (localised(f"{a:.2f}") if is_few else f"{100.0 * a:.0f}%" for a in outputs)
            each = (f"{word} {number}" for word, number in zip(words, shown, strict=False))
            return f"{where}   {'  '.join(each)}"
        value = self.value_at(place)
        # A level is a 255th of the range: no more digits than it knows.
        span = self.high - self.low
        is_exact = isinstance(self.field, Field) and self.field.exact is not None
        digits = 2 if is_exact or span <= 2.5 else 1 if span <= 25.0 else 0
        return f"{where}   {self.name} {plain(round(value, digits), digits)}"


def axis_texts(names: DataNames, plane: PlaneAxes) -> tuple[str, str]:
    """What the axes are called: ``"x₁ = petal length"``, or ``"x₁"`` alone where the column has no name of its own."""
    return _axis(symbol_text, names, plane, _LONGEST_NAME)


def _axis(word: Callable[..., str], names: DataNames, plane: PlaneAxes, longest: int) -> tuple[str, str]:
    target = fitted_name(names.target, longest)
    first, second = (target if n == TARGET else word(names, n, longest) for n in (plane.first, plane.second))
    return first, second


def are_long(axes: tuple[str, str]) -> bool:
    """Whether the names of the axes are too long to stand between two numbers."""
    return max(map(len, axes)) > _LONGEST_INLINE


def empty_texts(names: DataNames, plane: PlaneAxes, label: int | None = None) -> FrameTexts:
    """The words around the plane of an output: the only one, which is all that is known before there is a snapshot, or
    that of a class."""
    short = tr("P({name})").format(name=class_text(names, 1 if label is None else label))
    subtitle = tr("{name} over the plane").format(name=short)
    classes = () if label is None else (label,)
    axes = axis_texts(names, plane)
    return FrameTexts(tr("OUTPUT"), subtitle, short, ("0", localised("0.5"), "1"), axes, classes=classes)


def winner_texts(names: DataNames, plane: PlaneAxes, n_classes: int) -> FrameTexts:
    """The words around the plane of the most likely class."""
    legend = tr("undecided"), "", tr("sure")
    subtitle, classes = tr("the most likely class over the plane"), tuple(range(n_classes))
    axes = axis_texts(names, plane)
    return FrameTexts(tr("OUTPUT"), subtitle, tr("most likely class"), legend, axes, classes=classes)


def content_of(snapshot: Snapshot, unit: Unit | None, label: int | None = None) -> PlaneContent:
    """The unit's content; the output's, or that of class ``label``, where no unit is asked for or the snapshot has no
    such unit."""
    maps = snapshot.maps
    last = len(maps.levels) - 1
    if unit is None or not 0 <= unit[0] <= last or not 0 <= unit[1] < len(maps.levels[unit[0]]):
        return _output(snapshot, label)
    if unit[0] == last:
        return _output(snapshot, unit[1])
    layer, index = unit
    low, high = maps.ranges[layer][index].tolist()
    if layer == 0:
        name = feature_text(snapshot.experiment.spec.features[index])
        title = tr("FEATURE")
    else:
        name = f"a[{layer}]{subscript(index + 1)}"
        title = tr("UNIT")
    experiment = snapshot.experiment
    axes = axis_texts(experiment.names, experiment.plane)
    subtitle = tr("{name} over the plane").format(name=name)
    texts = FrameTexts(title, subtitle, name, _range_texts(low, high), axes, held=_held(experiment))
    scale = experiment.value_scale
    if experiment.plane.second == TARGET:
        texts = replace(texts, subtitle=tr("{name} over x₁").format(name=name))
        if scale is not None:  # only points have colours there
            texts = replace(texts, legend=scale_texts(scale), marks=scale_marks(scale))
    curve, numbers = curve_content(snapshot, unit), point_numbers(experiment, snapshot)
    field, columns = unit_field(snapshot, layer, index), _columns(experiment)
    return PlaneContent(field, name, low, high, texts, maps.region, columns, curve=curve, numbers=numbers)


def others_text(experiment: Experiment, index: int) -> str:
    """The values of an example in the columns that the plane does not show; empty of pictures, which are seen in the
    network."""
    data, plane = experiment.data, experiment.plane
    others = [column for column in range(data.n_columns) if column not in (plane.first, plane.second)]
    if len(others) > _MOST_OTHERS or not 0 <= index < data.n_examples:
        return ""
    values = (number_text(value) for value in data.points[others, index].tolist())
    words = (column_text(experiment.names, column, _LONGEST_IN_READ_OUT) for column in others)
    return "   ".join(f"{word} = {value}" for word, value in zip(words, values, strict=True))


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
    numbers: PointNumbers | None = None,
) -> str:
    """What a screen reader is told: how many points there are, the chosen one, and what is at the cursor."""
    if numbers is not None:
        texts = [numbers_sentence(numbers.targets, names)]
    else:
        counts = np.bincount(points.labels, minlength=2).tolist()
        one, order = tr("{count} of {class_name}"), class_order(len(counts))
        each = listed(one.format(count=counts[label], class_name=class_text(names, label)) for label in order)
        texts = [counted_text("{n} point: {each}.", "{n} points: {each}.", points.n_points, each=each)]
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


def _output(snapshot: Snapshot, label: int | None) -> PlaneContent:
    maps, experiment = snapshot.maps, snapshot.experiment
    names, scale, n_outputs = experiment.names, experiment.value_scale, len(maps.output)
    field = output_field(snapshot, label)
    if isinstance(field, ClassField):
        texts, low, high = winner_texts(names, experiment.plane, n_outputs), 0.0, 1.0
    else:
        texts = empty_texts(names, experiment.plane, field.label)
        low, high = maps.ranges[-1][0 if field.label is None else field.label].tolist()
    if scale is not None:
        texts = _number_texts(texts, names, scale, experiment.plane.second == TARGET)
    texts = replace(texts, held=_held(experiment))
    content = PlaneContent(field, tr("output"), low, high, texts, maps.region, _columns(experiment))
    return replace(
        content,
        is_output=scale is None and isinstance(field, Field) and field.label in (None, 1),
        curve=curve_content(snapshot, None),
        numbers=point_numbers(snapshot.experiment, snapshot),
        outputs=maps.output if n_outputs > 1 else None,
    )


def _number_texts(texts: FrameTexts, names: DataNames, scale: ValueScale, is_curve: bool) -> FrameTexts:
    """The words around the plane of an output that is a number."""
    short = fitted_name(names.target, LONGEST_TARGET)
    template = tr("{name} over x₁") if is_curve else tr("{name} over the plane")
    subtitle = template.format(name=short)
    return replace(texts, subtitle=subtitle, short=short, legend=scale_texts(scale), marks=scale_marks(scale))


def _held(experiment: Experiment) -> tuple[str, ...]:
    if experiment.data.n_columns <= 2:
        return ()
    return held_text(experiment), held_text(experiment, names_them=False)


def _columns(experiment: Experiment) -> tuple[str, str]:
    return _axis(column_text, experiment.names, experiment.plane, _LONGEST_IN_READ_OUT)


def _range_texts(low: float, high: float) -> tuple[str, str, str]:
    middle = (low + high) / 2.0
    return _short(low), _short(middle), _short(high)


def _short(value: float) -> str:
    return significant(value, 3)


class PlaneReadout:
    """What the plane says of itself. It reads the editor's state when it is asked to and speaks only of what is new.

    Attributes
    ----------
    experiment : Experiment or None
        What the points are of.
    """

    def __init__(
        self,
        editor: PlaneEditor,
        border: TrueBorder,
        say: Callable[[str], None],
        point: Callable[[Target | None], None],
    ) -> None:
        self._editor = editor
        self._border = border
        self._say = say
        self._point = point
        self.experiment: Experiment | None = None
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
            name = class_text(self._names, label) if numbers is None else numbers.text(hovered)
            others = "" if self.experiment is None else others_text(self.experiment, hovered)
            text = "   ".join(filter(None, (text, name, others)))
        if text != self._text:
            self._text = text
            self._say(text)
        if hovered != self._hovered:
            self._hovered = hovered
            self._point(None if hovered is None else Target("example", example=hovered))

    def _read_out(self, content: PlaneContent, place: Place, words: Sequence[str] = SIGNS) -> str:
        """What is at a place, and which class is there by the true border."""
        text = content.read_out(place, self._editor.region, words)
        label = self._border.label_at(place)
        if label is None:
            return text
        truth = tr("truth: {class_name}").format(class_name=class_text(self._names, label))
        return f"{text}   {truth}"

    def description(self, content: PlaneContent | None, chosen: int | None) -> str:
        """What a glance tells the others."""
        editor = self._editor
        is_shown = editor.is_cursor_shown and content is not None
        words = [class_text(self._names, label) for label in range(len(SIGNS))]
        cursor = self._read_out(content, editor.cursor, words) if is_shown and content is not None else ""
        numbers = None if content is None else content.numbers
        if numbers is None and self.experiment is not None:
            numbers = point_numbers(self.experiment)
        text = description(editor.shown_points, self._names, editor.region, chosen, cursor, numbers)
        if self._border.text:
            template = tr("{points} The true border is {second} = {formula}.")
            return template.format(points=text, second="x₂", formula=self._border.text)
        if self.experiment is None or self.experiment.data.n_columns <= 2:
            return text
        columns = axis_texts(self._names, self.experiment.plane)
        n_far = editor.shown_points.n_far
        template = (
            tr("The plane shows {across} and {up}; {held}; {n} points far from this slice are left out. {points}")
            if n_far
            else tr("The plane shows {across} and {up}; {held}. {points}")
        )
        held = held_text(self.experiment)
        return template.format(across=columns[0], up=columns[1], held=held, points=text, n=n_far)

    @property
    def _names(self) -> DataNames:
        return PLAIN_NAMES if self.experiment is None else self.experiment.names

    def cursor_shape(self) -> Qt.CursorShape:
        """What the pointer says it would do here."""
        editor = self._editor
        if editor.pointer is None:
            return Qt.CursorShape.ArrowCursor
        if editor.hovered is not None:
            return Qt.CursorShape.ClosedHandCursor if editor.has_stroke else Qt.CursorShape.OpenHandCursor
        return Qt.CursorShape.ArrowCursor if editor.tool == "move" else Qt.CursorShape.CrossCursor
