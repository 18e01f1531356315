"""Reads how a layer moves the points, with the grid and the borders, from snapshots: see `core.explain.folded`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Literal, NamedTuple

import numpy as np

from core.arrays import BoolArray, FloatArray
from core.data.names import plain_columns
from core.data.region import PlaneRegion, region_of
from core.data.standardisation import Standardisation
from core.experiment.experiment import Experiment
from core.experiment.inputs import input_matrix, standardisation_for
from core.explain.bent_lines import SECANTS, PlaneLines, border_lines, grid_lines, smooth, with_folds
from core.explain.folded import BentLines, Border, FoldedReading, Stop
from core.explain.projection import Projection, principal_projection, projection_across, projection_of_units
from core.model.activations import ACTIVATIONS
from core.model.losses import output_activation
from core.model.network import forward_layers
from core.training.snapshot import Snapshot

MOST_BORDERS = 16
"""Lines of the next layer; more cannot be told apart."""

_TOLERANCE = 0.002
"""Share of the picture that a bent line of the grid may be off."""


_LEAST_CORNERS = 4
"""Of a line between two classes."""

_PLACES = 41
"""Along each axis, at which it is looked which classes touch."""

Pairs = tuple[tuple[int, int], ...]
"""Outputs that are compared."""

Choice = tuple[int, int] | Literal["components", "line"]
"""What of a layer is seen: two units, counted from 0, the principal components, or across the only line there."""


class FoldedReader:
    """Reads the way of a layer from snapshots; what is seen stays where it is from one picture to the next.

    It keeps the principal components of each layer, whose order and signs go on from there, and the part of the plane
    that is seen at each stop as long as it fits.
    """

    def __init__(self) -> None:
        self._before: dict[tuple[int, str], Projection] = {}
        self._regions: dict[tuple[object, ...], PlaneRegion] = {}
        self._trains: tuple[object, float, BoolArray] | None = None

    def look_as(self, other: FoldedReader) -> None:
        """Go on from where another one is."""
        self._before, self._regions = dict(other._before), dict(other._regions)

    def read(self, snapshot: Snapshot, layer: int, choices: Mapping[int, Choice]) -> FoldedReading:
        """Read a layer's way.

        Parameters
        ----------
        snapshot : Snapshot
        layer : int
            Counted from 1; the nearest one that the network has is taken, and the output only where there is no other.
        choices : mapping of int to Choice
            For a layer what of it is seen. A layer that is not in it, or of which that cannot be seen, is seen in its
            two units, or in principal components if it has more; the input in x1 and x2.
        """
        with np.errstate(all="ignore"):  # what overflows is seen nowhere
            return self._read(snapshot, layer, choices)

    def _read(self, snapshot: Snapshot, layer: int, choices: Mapping[int, Choice]) -> FoldedReading:
        sizes = snapshot.parameters.layer_sizes
        last = len(sizes) - 1
        layer = min(max(layer, 1), max(last - 1, 1))
        views = {k: self._view(snapshot, k, choices) for k in range(layer - 1, min(layer + 1, last) + 1)}
        stops = []
        for k, view in views.items():
            if k >= layer:
                stops.append(self._stop(snapshot, "z", k, view, snapshot.passed.Z[k]))
            stops.append(self._stop(snapshot, "a", k, view, snapshot.passed.A[k]))
        eye = _Eye(snapshot, tuple((stop.symbol, stop.layer, stop.view) for stop in stops))
        border_layer = min(layer + 1, last)
        pairs = _touching_classes(snapshot, eye) if border_layer == last else ()
        rows = _border_rows(snapshot, border_layer, pairs)
        curves = border_lines(
            snapshot.experiment.region,
            lambda places: rows.weights @ eye.activations(border_layer - 1, places) + rows.offsets,
        )
        if rows.compares and len(snapshot.outputs) > 2:
            curves, rows = _where_highest(curves, rows, eye.logits(border_layer, curves.places))
        return FoldedReading(
            snapshot=snapshot,
            layer=layer,
            stops=tuple(stops),
            grid=_grid(snapshot, eye, stops),
            border_layer=border_layer,
            borders=_borders(rows, border_layer, stops),
            border_curves=BentLines(curves.starts, curves.kinds, eye.see(curves.places)),
            trains=self._training_examples(snapshot),
        )

    def _view(self, snapshot: Snapshot, layer: int, choices: Mapping[int, Choice]) -> Projection:
        A = snapshot.passed.A[layer]
        trains = self._training_examples(snapshot)
        A = A if trains.all() else A[:, trains]
        n_units = len(A)
        if n_units == 1:
            return projection_of_units(A, (0,))
        choice = choices.get(layer, _usual_choice(snapshot, layer, n_units))
        if isinstance(choice, tuple) and max(choice) >= n_units:
            choice = _usual_choice(snapshot, layer, n_units)
        if isinstance(choice, tuple):
            return projection_of_units(A, choice)
        view, before = None, self._before.get((layer, choice))
        if choice == "line" and layer < len(snapshot.parameters.weights):
            rows = _border_rows(snapshot, layer + 1)
            is_one_of_many = rows.compares and rows.chosen.shape[1] > 2
            if len(rows.weights) == 1 and not is_one_of_many and rows.weights.any():
                view = projection_across(A, rows.weights[0], float(rows.offsets[0, 0]), before)
        self._before[layer, choice] = view = view or principal_projection(A, before)
        return view

    def _training_examples(self, snapshot: Snapshot) -> BoolArray:
        data, fraction = snapshot.experiment.data, snapshot.experiment.spec.train_fraction
        if self._trains is None or self._trains[0] is not data or self._trains[1] != fraction:
            self._trains = data, fraction, data.train_mask(fraction)
        return self._trains[2]

    def _stop(self, snapshot: Snapshot, symbol: Literal["z", "a"], layer: int, view: Projection, H: FloatArray) -> Stop:
        points = _placed(view, H, _output(snapshot.outputs))
        key = symbol, layer, view.kind, view.units
        shown = self._regions[key] = _region(snapshot, symbol, layer, view, points, self._regions.get(key))
        return Stop(symbol, layer, view, shown, points)


class _Eye:
    """Where places of the input plane are seen at the stops."""

    def __init__(self, snapshot: Snapshot, stops: tuple[tuple[str, int, Projection], ...]) -> None:
        self._experiment = snapshot.experiment
        self._spec = snapshot.experiment.spec
        self._parameters = snapshot.parameters
        self._standardisation: Standardisation | None = standardisation_for(self._spec, snapshot.experiment.data)
        self._stops = stops
        n_layers = len(self._parameters.weights)
        self._needs_output = any(view.n_directions == 1 for _, _, view in stops)
        self._last = n_layers if self._needs_output else max(layer for _, layer, _ in stops)

    @property
    def last(self) -> int:
        """The last layer that is seen."""
        return max(layer for _, layer, _ in self._stops)

    def see(self, places: FloatArray) -> FloatArray:
        """Where places (2, k) are seen: (n_stops, 2, k)."""
        Z, A = self._passed(places, self._last)
        output = _output(A[-1]) if self._needs_output else A[0][0]
        seen = [_placed(view, (Z if symbol == "z" else A)[layer], output) for symbol, layer, view in self._stops]
        return np.stack(seen)

    def activations(self, layer: int, places: FloatArray) -> FloatArray:
        """A of a layer there."""
        return self._passed(places, layer)[1][layer]

    def logits(self, layer: int, places: FloatArray) -> FloatArray:
        """Z of a layer there."""
        return self._passed(places, layer)[0][layer]

    def _passed(self, places: FloatArray, last: int) -> tuple[list[FloatArray], list[FloatArray]]:
        """Z and A up to a layer, each counted from 0."""
        X = input_matrix(self._experiment.examples_at(places), self._spec, self._standardisation)
        Z, A = [X], [X]
        for _, (z, a) in zip(range(last), forward_layers(self._parameters, self._spec, X), strict=False):
            Z.append(z)
            A.append(a)
        return Z, A


def _grid(snapshot: Snapshot, eye: _Eye, stops: list[Stop]) -> BentLines:
    spec = snapshot.experiment.spec
    lines: PlaneLines = grid_lines(snapshot.experiment.region)
    goes_straight = set(spec.features) <= set(plain_columns(snapshot.experiment.data.n_columns))
    for layer, name in enumerate(spec.activations[: eye.last], start=1):
        if ACTIVATIONS[name].has_bend:
            lines = with_folds(lines, partial(eye.logits, layer), 1 if goes_straight else SECANTS)
        goes_straight &= ACTIVATIONS[name].has_bend or ACTIVATIONS[name].slope is None
    spans = np.array([stop.region.halves for stop in stops]) * 2.0
    lines, seen = smooth(lines, eye.see, spans, _TOLERANCE)
    return BentLines(lines.starts, lines.kinds, seen)


class _BorderRows(NamedTuple):
    """What is 0 on the borders of a layer's units.

    ``chosen`` (k, n) times the z of the layer, which is ``weights`` (k, n_before) times the a before plus ``offsets``
    (k, 1); where it is 0, ``chosen`` times the a of the layer is ``middle``. Whether it ``compares`` outputs.
    """

    chosen: FloatArray
    weights: FloatArray
    offsets: FloatArray
    middle: float
    compares: bool


def _border_rows(snapshot: Snapshot, layer: int, pairs: Pairs = ((0, 1),)) -> _BorderRows:
    """Of the units of a layer; of a softmax, of these pairs of outputs."""
    spec = snapshot.experiment.spec
    W, b = snapshot.parameters.weights[layer - 1], snapshot.parameters.biases[layer - 1]
    chosen, middle, compares = np.eye(len(W))[:MOST_BORDERS], 0.5, False
    if layer <= len(spec.activations):
        middle = float(ACTIVATIONS[spec.activations[layer - 1]].value(np.zeros(1), spec.leak)[0])
    elif snapshot.experiment.data.is_regression:
        middle = 0.0
    elif output_activation(spec.loss, len(W)).over_units:
        # Of a softmax, the outputs are compared with each other.
        one = np.eye(len(W))
        chosen = np.array([one[second] - one[first] for first, second in pairs]).reshape(-1, len(W))
        middle, compares = 0.0, True
    return _BorderRows(chosen, chosen @ W, chosen @ b, middle, compares)


def _touching_classes(snapshot: Snapshot, eye: _Eye) -> Pairs:
    """Pairs of outputs that are the largest ones side by side somewhere on the plane; of two, these."""
    last = len(snapshot.parameters.weights)
    if len(snapshot.outputs) <= 2:
        return ((0, 1),)
    shares = np.linspace(-1.0, 1.0, _PLACES)
    places = snapshot.experiment.region.from_unit(np.stack([axis.ravel() for axis in np.meshgrid(shares, shares)]))
    winner = eye.logits(last, places).argmax(axis=0).reshape(_PLACES, _PLACES)
    ways = (winner[:, :-1], winner[:, 1:]), (winner[:-1], winner[1:])
    beside = {tuple(sorted(pair)) for one, other in ways for pair in zip(one.flat, other.flat, strict=True)}
    return tuple((int(first), int(second)) for first, second in sorted(beside) if first != second)[:MOST_BORDERS]


def _where_highest(curves: PlaneLines, rows: _BorderRows, logits: FloatArray) -> tuple[PlaneLines, _BorderRows]:
    """The parts of lines between two outputs where no third output (n, k) is larger, and the rows of these lines."""
    mine = rows.chosen[curves.kinds].T != 0.0
    others = np.where(mine, -np.inf, logits).max(axis=0)
    kept = others <= np.where(mine, logits, -np.inf).max(axis=0)
    starts = curves.starts.copy()
    starts[1:] |= ~kept[:-1]
    # Where classes meet in a corner alone there is no line between them.
    counts = np.bincount(curves.kinds[kept], minlength=len(rows.chosen))
    kept &= counts[curves.kinds] >= _LEAST_CORNERS
    numbers, kinds = np.unique(curves.kinds[kept], return_inverse=True)
    rows = rows._replace(chosen=rows.chosen[numbers], weights=rows.weights[numbers], offsets=rows.offsets[numbers])
    return PlaneLines(curves.places[:, kept], starts[kept], kinds), rows


def _borders(rows: _BorderRows, layer: int, stops: Sequence[Stop]) -> tuple[Border, ...]:
    """The borders of a layer's units."""
    zero = np.zeros(len(rows.chosen))
    lines = {  # at each stop where a border is straight: weights and a number for each
        ("a", layer - 1): (rows.weights, rows.offsets[:, 0]),
        ("z", layer): (rows.chosen, zero),
        ("a", layer): (rows.chosen, zero - rows.middle),
    }
    borders = []
    for number, one in enumerate(rows.chosen):
        found = [(stop.view, lines.get((stop.symbol, stop.layer))) for stop in stops]
        cuts = tuple(line and view.cut(line[0][number], float(line[1][number])) for view, line in found)
        borders.append(Border(int(one.argmax()), cuts, int(one.argmin()) if rows.compares else None))
    return tuple(borders)


def _usual_choice(snapshot: Snapshot, layer: int, n_units: int) -> Choice:
    if layer == 0:
        features = snapshot.experiment.spec.features
        places = tuple(features.index(name) for name in _on_the_axes(snapshot.experiment) if name in features)
        return (places[0], places[1]) if len(places) == 2 else (0, 1)
    return (0, 1) if n_units == 2 else "components"


def _on_the_axes(experiment: Experiment) -> tuple[str, str]:
    """The features that the axes of the plane show."""
    return f"x{experiment.plane.first + 1}", f"x{experiment.plane.second + 1}"


def _output(A_out: FloatArray) -> FloatArray:
    """P(class 1) or the number: the only output, or number 1 of several."""
    output: FloatArray = A_out[min(1, len(A_out) - 1)]
    return output


def _placed(view: Projection, H: FloatArray, output: FloatArray) -> FloatArray:
    """Where activations are seen, (2, m); above a line is the network's output."""
    seen = view.coordinates(H)
    return seen if view.n_directions == 2 else np.stack([seen[0], output])


# What is to be seen

_OUTPUT_MIDDLE, _OUTPUT_HALF = 0.5, 0.6
_ROOM = 1.2
"""Times the range of the numbers, where the output is one."""

_SHRINK_BELOW = 0.4
_FARTHEST = 1e12
_LEAST_HALF = 1e-4
"""What differs by less is the same but for rounding."""


def _region(
    snapshot: Snapshot, symbol: str, layer: int, view: Projection, points: FloatArray, before: PlaneRegion | None
) -> PlaneRegion:
    """The part of a stop's plane with all points and the origin, and with all that a bounded activation can give; the
    one ``before`` as long as it holds them and is not much too large."""
    experiment = snapshot.experiment
    spec = experiment.spec
    shown = tuple(spec.features[k] for k in view.units) if layer == 0 else ()
    if not spec.standardise and shown == _on_the_axes(experiment):
        return experiment.region
    corners = np.zeros((2, 1))
    if symbol == "a" and layer > 0 and view.units:
        is_output = layer == len(snapshot.parameters.weights)
        of_output = (0.0, 0.0) if experiment.data.is_regression else (0.0, 1.0)
        ends = of_output if is_output else ACTIVATIONS[spec.activations[layer - 1]].output_range
        corners = np.array([ends, ends]) if np.isfinite(ends).all() else corners
    is_finite = (np.abs(points) < _FARTHEST).all(axis=0)
    needed = np.concatenate([points[:, is_finite], corners], axis=1)
    is_line = view.n_directions == 1
    region = region_of(needed[[0, 0]] if is_line else needed, is_table=True)
    half_x1, half_x2 = (max(half, _LEAST_HALF) for half in region.halves)
    if is_line:
        scale = experiment.value_scale
        up = (_OUTPUT_MIDDLE, _OUTPUT_HALF) if scale is None else (scale.middle, _ROOM * scale.half)
        region = PlaneRegion(region.middle_x1, up[0], half_x1, up[1])
    else:
        region = PlaneRegion(region.middle_x1, region.middle_x2, half_x1, half_x2)
    if before is None or not before.holds(needed).all():
        return region
    is_much_too_large = np.less(region.halves, np.multiply(_SHRINK_BELOW, before.halves)).any()
    return region if is_much_too_large else before
