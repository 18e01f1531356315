"""Where everything of the network diagram is: tiles, edges, biases, captions and buttons, for a given area.

Pure geometry on arrays, in device-independent pixels; it knows neither Qt nor what the weights are. The layout is made
anew only when the structure or the area changes, so it may take its time.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field

import numpy as np

from core.arrays import FloatArray
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.diagram.edge_curves import edge_curves
from gui.base.diagram.figure import (
    TILE_SHARE,
    Box,
    Drawn,
    Figure,
    bias_boxes,
    edge_sources,
    pixel_boxes,
    tile_column,
    widest_edge,
)
from gui.base.diagram.parts import Structure

MARGIN = 16.0
"""Of the title line, as in the panels below."""
PAD = 10.0
NOMINAL_TILE = 44.0
LARGEST_TILE = 72.0
SMALLEST_TILE = 6.0
OFF_SHARE = 0.76
"""Size of the tile of a feature that is not chosen, next to the others."""
BUTTON = 20.0
SMALLEST_BUTTON = 13.0
LABEL_GAP = 7.0
PICTURE_SHARE = 0.34
"""Of the diagram's width, what the picture takes that the features are."""
LARGEST_PIXEL, SMALLEST_PIXEL = 26, 6
_WIDEST_PITCH = 8.0
"""Columns further apart than this many tiles only make the edges long."""


@dataclass(frozen=True, slots=True)
class TextSizes:
    """How large the diagram's texts are in its font, in pixels.

    Attributes
    ----------
    line : float
        Height of a line.
    title, layers, units, number, features, output, feature_label : float
        Widths of "NETWORK", "8 hidden layers", "16 units", "16", "Features", "Output" and the widest feature label.
    scale : float
        How many times larger tiles and biases may be than on a desk.
    """

    line: float
    title: float
    layers: float
    units: float
    number: float
    features: float
    output: float
    feature_label: float
    scale: float = 1.0


@dataclass(frozen=True, slots=True)
class Stepper:
    """A minus button, a text and a plus button."""

    minus: Box
    text: Box
    plus: Box


@dataclass(frozen=True, slots=True, eq=False, kw_only=True)
class NetworkLayout(Figure):
    """The diagram's geometry. The tiles of features that are off are smaller.

    Attributes
    ----------
    width, height : float
        The area.
    labels : FloatArray
        (n_slots, 4) place of each feature's label, to be written right-aligned.
    class_labels : FloatArray
        (n_y, 4) right of the outputs, where there is one for each class; else (0, 4).
    title, summary, features_caption, output_caption, legend : Box
    layer_stepper : Stepper
    unit_steppers : tuple of Stepper
        One for each hidden layer.
    says_units : bool
        Whether there is room for "4 units"; else for "4" only.
    """

    width: float
    height: float
    labels: FloatArray
    class_labels: FloatArray
    title: Box
    summary: Box
    features_caption: Box
    output_caption: Box
    legend: Box
    layer_stepper: Stepper
    unit_steppers: tuple[Stepper, ...]
    says_units: bool

    @property
    def head_end(self) -> float:
        """Where the title line and the captions end, and the body begins."""
        return self.features_caption[1] + self.features_caption[3]


@dataclass(frozen=True, slots=True)
class HiddenNumbers:
    """Numbers that the learner is to work out, and that are said nowhere.

    Attributes
    ----------
    gradients, updated : frozenset of Target
        Weights and biases of which the gradient, or the value after the update.
    at_units : bool
        Whether those of the phase at the units: z, a, dz and the loss.
    """

    gradients: frozenset[Target] = frozenset()
    updated: frozenset[Target] = frozenset()
    at_units: bool = False


@dataclass(slots=True, kw_only=True)
class Diagram(Drawn):
    """What is on the screen, with all that stands around the network.

    Attributes
    ----------
    layout : NetworkLayout
    hidden : HiddenNumbers
    with_gradients : Snapshot or None
        The moment whose gradients the card tells: while training runs flat out one that is a little older, for those of
        all examples take long.
    """

    layout: NetworkLayout
    hidden: HiddenNumbers = field(default_factory=HiddenNumbers)
    with_gradients: Snapshot | None = None


def arrange(structure: Structure, width: float, height: float, texts: TextSizes) -> NetworkLayout:
    """Lay the diagram of a network out.

    Parameters
    ----------
    structure : Structure
    width, height : float
        The area in pixels. Nothing overlaps from about 25 by 16 lines of text on, for up to 8 layers of 16 units.
    texts : TextSizes
    """
    bar = max(texts.line + 6.0, BUTTON + 4.0)
    legend_height = texts.line + 8.0
    frame = _Frame(structure, width, height, texts, top=4.0 + 2.0 * bar, bottom=height - legend_height - 4.0)
    wide_stepper = 2.0 * BUTTON + texts.units
    says_units = frame.pitch >= wide_stepper + 8.0
    stacked = frame.pitch < 2.0 * BUTTON + texts.number + 4.0
    if stacked:
        frame = _Frame(structure, width, height, texts, top=frame.top + texts.line - 4.0, bottom=frame.bottom)

    picture = frame.picture_box()
    slots = pixel_boxes(picture, structure.picture_side) if structure.picture_side else frame.slot_tiles()
    tiles = (slots[list(structure.slots)], *(frame.column_tiles(layer) for layer in range(1, structure.n_layers + 1)))
    biases = tuple(bias_boxes(column, texts.scale) for column in tiles[1:])
    header = (4.0 + bar, frame.top - 4.0 - bar)
    steppers = tuple(
        _unit_stepper(frame.centre(layer), frame.pitch, header, texts, stacked, says_units)
        for layer in range(1, structure.n_layers)
    )
    layer_stepper = _layer_stepper(width, bar, texts)
    summary_left = _right(layer_stepper.plus) + 12.0
    return NetworkLayout(
        structure=structure,
        width=width,
        height=height,
        slots=slots,
        labels=frame.label_boxes(slots),
        class_labels=frame.class_label_boxes(tiles[-1]),
        tiles=tiles,
        biases=biases,
        curves=edge_curves((edge_sources(tiles[0], picture), *tiles[1:]) if structure.picture_side else tiles),
        picture=picture,
        title=(MARGIN, 4.0, texts.title, bar),
        summary=(summary_left, 4.0, max(width - MARGIN - summary_left, 0.0), bar),
        features_caption=frame.features_caption(header),
        output_caption=frame.output_caption(header, steppers),
        legend=(PAD, height - legend_height - 2.0, width - 2.0 * PAD, legend_height),
        layer_stepper=layer_stepper,
        unit_steppers=steppers,
        says_units=says_units,
        widest_edge=max(widest_edge(tiles[1:] if structure.picture_side else tiles), 2.4),
    )


class _Frame:
    """The columns of the diagram between ``top`` and ``bottom``."""

    def __init__(
        self, structure: Structure, width: float, height: float, texts: TextSizes, top: float, bottom: float
    ) -> None:
        self.structure, self.width, self.texts, self.top, self.bottom = structure, width, texts, top, bottom
        n_gaps = structure.n_layers
        self.picture = self._picture_size()
        left = PAD + texts.feature_label + LABEL_GAP
        if self.picture:  # its last column of pixels is where a column of tiles would be
            left = PAD + self.picture - NOMINAL_TILE
        self.class_label = _class_label_width(structure, width, texts)
        right = PAD + (self.class_label or 0.25 * texts.output)
        usable = width - left - right
        # Half a column for the tile, half for the edges.
        n_rows = 1 if self.picture else structure.n_slots
        most = NOMINAL_TILE if self.picture else LARGEST_TILE * texts.scale
        tile = float(np.clip(TILE_SHARE * self.body / n_rows, NOMINAL_TILE, most))
        self.tile = max(math.floor(min(tile, 0.5 * usable / (n_gaps + 0.5))), SMALLEST_TILE)
        room_right = max(0.5 * self.tile, 0.4 * texts.output)
        self.pitch = min((usable - 0.5 * self.tile - room_right) / n_gaps, _WIDEST_PITCH * self.tile)
        spare = usable - 0.5 * self.tile - room_right - n_gaps * self.pitch
        self._first_centre = left + 0.5 * self.tile + 0.5 * spare

    @property
    def body(self) -> float:
        return self.bottom - self.top

    def centre(self, layer: int) -> float:
        return self._first_centre + layer * self.pitch

    def _picture_size(self) -> float:
        """The side of the picture that the features are, in whole pixels of it; 0 where they are none."""
        side = self.structure.picture_side
        if not side:
            return 0.0
        room = min(self.body - 3.0 * self.texts.line, PICTURE_SHARE * self.width, side * LARGEST_PIXEL)
        return side * float(max(math.floor(room / side), SMALLEST_PIXEL))

    def picture_box(self) -> Box:
        """At the right of the first column's place, in the middle of the height but for the lines below it."""
        right, size = self.centre(0) + 0.5 * self.tile, self.picture
        top = max(0.5 * (self.top + self.bottom - size) - 0.5 * self.texts.line, self.top)
        return round(right - size), round(top), size, size

    def slot_tiles(self) -> FloatArray:
        n_slots = self.structure.n_slots
        size = min(self.tile, max(math.floor(TILE_SHARE * self.body / n_slots), SMALLEST_TILE))
        sizes = np.full(n_slots, max(round(OFF_SHARE * size), SMALLEST_TILE))
        sizes[list(self.structure.slots)] = size
        return tile_column(self.centre(0), self._centres(n_slots, 2.4 * size), sizes)

    def column_tiles(self, layer: int) -> FloatArray:
        n_units = self.structure.layer_sizes[layer]
        size = min(self.tile, max(math.floor(TILE_SHARE * self.body / n_units), SMALLEST_TILE))
        return tile_column(self.centre(layer), self._centres(n_units, 2.1 * size), np.full(n_units, size))

    def label_boxes(self, slots: FloatArray) -> FloatArray:
        """As high as a line, or as high as there is room where lines are higher than that."""
        right = slots[:, 0].min() - LABEL_GAP
        room = slots[1, 1] + 0.5 * slots[1, 3] - slots[0, 1] - 0.5 * slots[0, 3] if len(slots) > 1 else self.body
        height = min(self.texts.line, room)
        middle = slots[:, 1] + 0.5 * slots[:, 3]
        boxes = np.empty_like(slots)
        boxes[:, 0], boxes[:, 1] = right - self.texts.feature_label, middle - 0.5 * height
        boxes[:, 2], boxes[:, 3] = self.texts.feature_label, height
        return boxes

    def class_label_boxes(self, tiles: FloatArray) -> FloatArray:
        """Right of the outputs, as high as a line or as the tiles."""
        if not self.class_label:
            return np.empty((0, 4))
        height = min(self.texts.line, tiles[0, 3])
        boxes = np.empty_like(tiles)
        boxes[:, 0], boxes[:, 1] = tiles[:, 0] + tiles[:, 2] + LABEL_GAP, tiles[:, 1] + 0.5 * (tiles[:, 3] - height)
        boxes[:, 2], boxes[:, 3] = self.class_label - LABEL_GAP, height
        return boxes

    def features_caption(self, header: tuple[float, float]) -> Box:
        """Over tile and label together; over the tile alone where the next header leaves room for it."""
        width, tile = self.texts.features, self.tile
        if self.picture:
            left, _, side, _ = self.picture_box()
            return max(left + 0.5 * (side - width), 2.0), header[0], width, header[1]
        centred = self.centre(0) - 0.5 * width
        right_aligned = self.centre(0) + 0.5 * tile - width
        x = max(centred if self.pitch > 2.0 * width else right_aligned, 2.0)
        return x, header[0], width, header[1]

    def output_caption(self, header: tuple[float, float], steppers: tuple[Stepper, ...]) -> Box:
        width = self.texts.output
        x = self.centre(self.structure.n_layers) - 0.5 * width
        if steppers:
            x = max(x, _right(steppers[-1].plus) + 4.0, _right(steppers[-1].text) + 4.0)
        return min(x, self.width - width - 2.0), header[0], width, header[1]

    def _centres(self, n: int, widest: float) -> FloatArray:
        pitch = min(self.body / n, widest)
        centres: FloatArray = 0.5 * (self.top + self.bottom) + (np.arange(n, dtype=np.float64) - 0.5 * (n - 1)) * pitch
        return centres


def _class_label_width(structure: Structure, width: float, texts: TextSizes) -> float:
    """What the shape and the name of a class may take; in a narrow area there is room for the shape alone."""
    if not structure.class_names:
        return 0.0
    name = 0.45 * texts.number * max(map(len, structure.class_names))
    return LABEL_GAP + 0.8 * texts.line + min(name, max(0.16 * width - 2.0 * texts.line, 0.0))


def _unit_stepper(
    x: float, pitch: float, header: tuple[float, float], texts: TextSizes, stacked: bool, says_units: bool
) -> Stepper:
    top, height = header
    if stacked:
        button = float(np.clip(math.floor(0.5 * pitch) - 1.0, SMALLEST_BUTTON, BUTTON))
        y = top + height - button - 1.0
        text = (x - 0.5 * texts.number, top, texts.number, y - top)
        return Stepper((round(x) - button, y, button, button), text, (round(x), y, button, button))
    width = texts.units if says_units else texts.number
    y = top + 0.5 * (height - BUTTON)
    left = round(x - 0.5 * width)
    return Stepper((left - BUTTON, y, BUTTON, BUTTON), (left, top, width, height), (left + width, y, BUTTON, BUTTON))


def _layer_stepper(width: float, bar: float, texts: TextSizes) -> Stepper:
    """In the middle of the title line, further right where the title and a sign beside it need the room."""
    whole = 2.0 * BUTTON + texts.layers + 8.0
    left = round(max(0.5 * (width - whole), MARGIN + texts.title + 28.0))
    y = 4.0 + 0.5 * (bar - BUTTON)
    text = (left + BUTTON + 4.0, 4.0, texts.layers, bar)
    return Stepper((left, y, BUTTON, BUTTON), text, (_right(text) + 4.0, y, BUTTON, BUTTON))


def _right(box: Box) -> float:
    return box[0] + box[2]
