"""What there is to point at in a network diagram: features, units, weights, biases, and the way from one to the next.

Pure bookkeeping on indices: no geometry, no Qt. Layers are counted as in the lecture, 0 for the features and L for the
output; rows, columns and feature slots are counted from 0, as in the arrays. A ``Part`` is something on the diagram, a
feature that is not used included; a ``Target`` is something of the network, the same in all views.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise
from typing import Literal

from core.data.features import FEATURES, available_features, picture_side
from core.experiment.experiment import Experiment
from core.experiment.targets import n_outputs
from core.explain.target import Target

Kind = Literal["feature", "unit", "weight", "bias", "layer", "sign"]
_OF_THE_PLANE = available_features(2)
Direction = Literal["left", "right", "up", "down", "first", "last"]


@dataclass(frozen=True, slots=True)
class Structure:
    """The shape of a drawn network.

    Attributes
    ----------
    slots : tuple of int
        Of each chosen feature, in the order of the columns of W[1], its place among all features.
    n_slots : int
        How many features there are to choose from.
    hidden_units : tuple of int
        Units of each hidden layer.
    n_outputs : int
        Units of the output layer.
    class_names : tuple of str
        What the outputs stand for where there is one for each class; else empty.
    features, labels : tuple of str
        Of all features, their names in the spec and what they are called on the screen.
    """

    slots: tuple[int, ...]
    n_slots: int
    hidden_units: tuple[int, ...]
    n_outputs: int = 1
    class_names: tuple[str, ...] = ()
    features: tuple[str, ...] = _OF_THE_PLANE
    labels: tuple[str, ...] = tuple(FEATURES[name].label for name in _OF_THE_PLANE)

    @property
    def picture_side(self) -> int:
        """Pixels along a side of the picture that the features are; 0 where they are none."""
        return picture_side(self.n_slots)

    @property
    def layer_sizes(self) -> tuple[int, ...]:
        """(n_0, n_1, …, n_L)."""
        return (len(self.slots), *self.hidden_units, self.n_outputs)

    @property
    def n_layers(self) -> int:
        """L: hidden layers and the output layer."""
        return len(self.hidden_units) + 1

    @property
    def n_parameters(self) -> int:
        """Weights and biases in all."""
        return sum(n_out * (n_in + 1) for n_in, n_out in pairwise(self.layer_sizes))

    @property
    def first(self) -> Part:
        """The part that the keyboard begins with."""
        return Part("feature", 0, self.slots[0])


@dataclass(frozen=True, slots=True)
class Part:
    """One thing in the diagram.

    Attributes
    ----------
    kind : str
        ``"feature"``: ``row`` is its slot, chosen or not. ``"unit"``: of layer 1 to L. ``"weight"``: the entry of
        W[layer] at (row, column). ``"bias"``: the entry of b[layer] at row. ``"layer"``: everything of a layer, pointed
        at from elsewhere. ``"sign"``: the warning at a unit; at its layer's head with row -1; layer and row -1 for the
        one at the head of the diagram.
    layer, row, column : int
    """

    kind: Kind
    layer: int
    row: int
    column: int = -1

    def is_in(self, structure: Structure) -> bool:
        """Whether a network of this structure has it."""
        if self.kind == "feature":
            return 0 <= self.row < structure.n_slots
        sizes = structure.layer_sizes
        if self.kind == "layer":
            return 0 <= self.layer < len(sizes)
        if self.kind == "sign" and self.row == -1:
            return -1 <= self.layer < len(sizes)
        if not (1 <= self.layer < len(sizes) and 0 <= self.row < sizes[self.layer]):
            return False
        return self.kind != "weight" or 0 <= self.column < sizes[self.layer - 1]

    def unit_in(self, structure: Structure) -> tuple[int, int] | None:
        """``(layer, unit)`` of a unit, its sign, or a feature that is used; None for everything else."""
        if self.kind == "unit" or (self.kind == "sign" and self.row >= 0):
            return self.layer, self.row
        if self.kind == "feature" and self.row in structure.slots:
            return 0, structure.slots.index(self.row)
        return None

    @property
    def is_editable(self) -> bool:
        """Whether it is a number that can be typed."""
        return self.kind in ("weight", "bias")


def structure_of(experiment: Experiment, hidden_units: tuple[int, ...]) -> Structure:
    """The structure of an experiment's network, with hidden layers that may not be the experiment's own yet."""
    names = available_features(experiment.data.n_columns)
    slots = tuple(names.index(name) for name in experiment.spec.features)
    n_units = n_outputs(experiment.spec, experiment.data)
    classes = tuple(map(experiment.names.class_name, range(n_units))) if n_units > 1 else ()
    n_columns, own = experiment.data.n_columns, experiment.names.columns
    labels = tuple(
        FEATURES[name].label if n_columns <= 2 or own[place] == name else own[place] for place, name in enumerate(names)
    )
    return Structure(slots, len(names), hidden_units, n_units, classes, names, labels)


def compact_sizes(layer_sizes: Sequence[int]) -> str:
    """``(2, 4, 2, 1)`` as ``"2-4-2-1"``; runs of three and more as ``"7-16×8-1"``."""
    texts: list[str] = []
    for size, equal in groupby(layer_sizes):
        n_equal = len(list(equal))
        texts += [f"{size}×{n_equal}"] if n_equal > 2 else [str(size)] * n_equal
    return "-".join(texts)


def step(structure: Structure, part: Part, direction: Direction) -> Part:
    """The part that an arrow key leads to; the same part where there is no way on.

    Left and right go feature, weight, bias, unit, weight, and so on through the layers; up and down go through what
    is in one column, the weights source by source. ``first`` and ``last`` are the first feature and the last output.
    """
    if direction == "first":
        return structure.first
    if direction == "last":
        return Part("unit", structure.n_layers, structure.n_outputs - 1)
    if part.kind in ("layer", "sign"):
        part = structure.first if part.layer < 1 else Part("unit", part.layer, max(part.row, 0))
    if part.kind == "feature" and structure.picture_side:
        return _on_picture(structure, part, direction)
    if direction in ("up", "down"):
        return _along_column(structure, part, 1 if direction == "down" else -1)
    return _to_the_right(structure, part) if direction == "right" else _to_the_left(structure, part)


def _on_picture(structure: Structure, part: Part, direction: Direction) -> Part:
    """From pixel to pixel, and beyond the right border to a weight."""
    side = structure.picture_side
    if direction == "right" and part.row % side == side - 1:
        return _to_the_right(structure, part)
    by = {"left": -1 if part.row % side else 0, "right": 1, "up": -side, "down": side}.get(direction, 0)
    moved = part.row + by
    return Part("feature", 0, moved) if 0 <= moved < structure.n_slots else part


def _along_column(structure: Structure, part: Part, by: int) -> Part:
    sizes = structure.layer_sizes
    if part.kind == "feature":
        return Part("feature", 0, min(max(part.row + by, 0), structure.n_slots - 1))
    n_rows = sizes[part.layer]
    if part.kind != "weight":
        return Part(part.kind, part.layer, min(max(part.row + by, 0), n_rows - 1))
    place = min(max(part.column * n_rows + part.row + by, 0), n_rows * sizes[part.layer - 1] - 1)
    return Part("weight", part.layer, place % n_rows, place // n_rows)


def _to_the_right(structure: Structure, part: Part) -> Part:
    if part.kind == "weight":
        return Part("bias", part.layer, part.row)
    if part.kind == "bias":
        return Part("unit", part.layer, part.row)
    if part.layer == structure.n_layers:
        return part
    column = part.row
    if part.kind == "feature":  # the nearest one that is used
        column = min(range(len(structure.slots)), key=lambda k: abs(structure.slots[k] - part.row))
    return _weight_between(structure, part.layer + 1, column=column)


def _to_the_left(structure: Structure, part: Part) -> Part:
    if part.kind == "feature":
        return part
    if part.kind == "unit":
        return Part("bias", part.layer, part.row)
    if part.kind == "bias":
        return _weight_between(structure, part.layer, row=part.row)
    if part.layer == 1:
        return Part("feature", 0, structure.slots[part.column])
    return Part("unit", part.layer - 1, part.column)


def _weight_between(structure: Structure, layer: int, row: int = -1, column: int = -1) -> Part:
    """The flattest edge into a row, or out of a column: the one that ends where it starts, seen from the middle."""
    n_in, n_out = structure.layer_sizes[layer - 1], structure.layer_sizes[layer]
    if row < 0:
        row = min(max(round(column - (n_in - n_out) / 2), 0), n_out - 1)
    else:
        column = min(max(round(row - (n_out - n_in) / 2), 0), n_in - 1)
    return Part("weight", layer, row, column)


def target_of(part: Part | None, structure: Structure) -> Target | None:
    """What is pointed at with a part; None for what the network does not have."""
    if part is None or not part.is_in(structure):
        return None
    if part.kind == "weight":
        return Target("weight", part.layer, part.row, part.column)
    if part.kind == "bias":
        return Target("bias", part.layer, part.row)
    if part.kind == "layer" or (part.kind == "sign" and part.row < 0):
        return Target("layer", part.layer) if part.layer >= 0 else None
    unit = part.unit_in(structure)
    return None if unit is None else Target("unit", *unit)


def part_of(target: Target | None, structure: Structure) -> Part | None:
    """The part that a target is on the diagram; None for examples and for what this structure does not have."""
    if target is None or target.kind == "example":
        return None
    unit = -1 if target.unit is None else target.unit
    if target.kind == "layer":
        part = Part("layer", target.layer, 0)
    elif target.kind == "unit" and target.layer == 0:
        if not 0 <= unit < len(structure.slots):
            return None
        part = Part("feature", 0, structure.slots[unit])
    elif target.kind == "weight":
        part = Part("weight", target.layer, unit, -1 if target.source is None else target.source)
    else:
        part = Part(target.kind, target.layer, unit)
    return part if part.is_in(structure) else None
