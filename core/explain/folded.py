"""How a layer moves the points: the input plane, its grid and its points on their way x → z → a → next layer.

Every layer is seen in a plane (`core.explain.projection`): two units, or the first two principal components of its
activations. A layer with one unit is a line; up is then the network's output. The way has stops, and between two stops
everything moves straight from one place to the other. From x to z that is the linear map (1 - t) x + t (W x + b), from
z to a it is the activation (1 - t) z + t g(z), each seen in its plane.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from core.arrays import BoolArray, FloatArray, IntArray
from core.data.region import PlaneRegion
from core.explain.projection import Cut, Projection
from core.training.snapshot import Snapshot


@dataclass(frozen=True, slots=True, eq=False)
class Stop:
    """A stop on the way.

    Attributes
    ----------
    symbol : str
        ``"a"`` of layer 0 is the input x.
    layer : int
    view : Projection
        The same for z and a of a layer.
    region : PlaneRegion
        What is to be seen there of the plane, so that all points and the origin are.
    points : FloatArray
        (2, m) where all examples are, in the data's order.
    """

    symbol: Literal["z", "a"]
    layer: int
    view: Projection
    region: PlaneRegion
    points: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class BentLines:
    """Lines of the input plane where they are seen at each stop.

    Attributes
    ----------
    starts : BoolArray
        (k,) True where a line begins.
    kinds : IntArray
        (k,) as in `core.explain.bent_lines.PlaneLines`.
    seen : FloatArray
        (n_stops, 2, k)
    """

    starts: BoolArray
    kinds: IntArray
    seen: FloatArray


@dataclass(frozen=True, slots=True, eq=False)
class Border:
    """The line of a unit of the next layer: where its z is 0, w·a + b = 0; of a softmax, where two outputs are equal.

    Attributes
    ----------
    unit : int
    other : int or None
        The output that it is compared with.
    cuts : tuple of Cut or None
        For each stop the straight line that it is there, with what is not shown held at its mean; None where it is
        none.
    """

    unit: int
    cuts: tuple[Cut | None, ...]
    other: int | None = None

    def is_of(self, unit: int | None) -> bool:
        """Whether it is a line of this unit."""
        return unit is not None and unit in (self.unit, self.other)


@dataclass(frozen=True, slots=True, eq=False)
class FoldedReading:
    """A layer's way in a snapshot.

    Attributes
    ----------
    snapshot : Snapshot
    layer : int
    stops : tuple of Stop
        What goes into the layer, its z and a, and z and a of the next layer.
    grid : BentLines
        The grid of the input plane.
    border_layer : int
        The layer whose units' lines are shown: the next one, or the layer itself where it is the output.
    borders : tuple of Border
        First straight at the stop `border_stop`, and from there on. For a softmax over more than two outputs those
        between classes of which one follows the other somewhere on the plane.
    border_curves : BentLines
        The same lines as far as they are reached from the input plane, at every stop; between two of several outputs,
        as far as no third one is larger.
    trains : BoolArray
        (m,) True for training examples.
    """

    snapshot: Snapshot
    layer: int
    stops: tuple[Stop, ...]
    grid: BentLines
    border_layer: int
    borders: tuple[Border, ...]
    border_curves: BentLines
    trains: BoolArray

    @property
    def only_border(self) -> Border | None:
        """The line, where there is only one that parts all there is; None also for more than two outputs."""
        is_among_others = self.border_layer == len(self.snapshot.parameters.weights) and len(self.snapshot.outputs) > 2
        return self.borders[0] if len(self.borders) == 1 and not is_among_others else None

    @property
    def border_stop(self) -> int:
        """The first stop at which the borders are straight."""
        return next(k for k, stop in enumerate(self.stops) if (stop.symbol, stop.layer) == ("a", self.border_layer - 1))

    def points_at(self, position: float) -> FloatArray:
        """Where the examples are, (2, m), between stop 0 and the last one."""
        first, second, share = self._between(position)
        return _moved(self.stops[first].points, self.stops[second].points, share)

    def lines_at(self, lines: BentLines, position: float) -> FloatArray:
        """Where the corners (2, k) of the grid or the borders are."""
        first, second, share = self._between(position)
        return _moved(lines.seen[first], lines.seen[second], share)

    def region_at(self, position: float) -> PlaneRegion:
        """What is to be seen there."""
        first, second, share = self._between(position)
        begin, end = (self.stops[k].region for k in (first, second))
        return PlaneRegion(
            _mixed(begin.middle_x1, end.middle_x1, share),
            _mixed(begin.middle_x2, end.middle_x2, share),
            _mixed(begin.half_x1, end.half_x1, share),
            _mixed(begin.half_x2, end.half_x2, share),
        )

    def _between(self, position: float) -> tuple[int, int, float]:
        last = len(self.stops) - 1
        first = min(max(int(position), 0), last)
        return first, min(first + 1, last), min(max(position, 0.0), float(last)) - first


def _mixed(begin: float, end: float, share: float) -> float:
    return begin if share == 0.0 else (1.0 - share) * begin + share * end


def _moved(begin: FloatArray, end: FloatArray, share: float) -> FloatArray:
    return begin if share == 0.0 else (1.0 - share) * begin + share * end
