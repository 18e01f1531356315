"""Zoom and pan of the plane: which region is seen after a turn of the wheel or a drag, around the one that holds all
points, the home. Pure arithmetic, no Qt; a view keeps the region and asks.
"""

from __future__ import annotations

from core.arrays import FloatArray
from core.data.dataset import MAX_COORDINATE
from core.data.region import PlaneRegion
from gui.base.plane_coordinates import Place

ZOOM_STEP = 1.25
"""One notch of the wheel, and one press of a key."""

PAN_STEP = 0.25
"""One press of an arrow moves the view by this share of its half."""

_CLOSEST, _FARTHEST = 1e-4, 4.0
"""Half of the view as a share of the home's, at least and at most."""

_LEAST_SHARE = 1e-9
"""Half of the view as a share of the farthest coordinate, at least: float64 has 16 places, of which a grid needs 5."""

_SAME = 1e-6
"""A view that differs from the home by less than this share of its half is the home."""

_LARGER_UP_TO = 1.6
"""A region that holds all points is kept while it is no more than this larger than the one that fits them."""


def zoomed(region: PlaneRegion, home: PlaneRegion, place: Place, factor: float) -> PlaneRegion:
    """The region seen after zooming in by ``factor`` about a place, which stays where it is on the screen.

    It is held between a 10 000th and four times the home, and never loses sight of it.
    """
    farthest = max(abs(home.middle_x1) + home.half_x1, abs(home.middle_x2) + home.half_x2)
    share = min(region.half_x1 / home.half_x1, region.half_x2 / home.half_x2)
    closest = max(_CLOSEST, _LEAST_SHARE * farthest / min(home.halves))
    farthest_out = min(_FARTHEST, MAX_COORDINATE / max(home.halves))
    wanted = min(max(share / factor, closest), max(farthest_out, 1.0))
    factor = share / wanted
    x1, x2 = (at + (middle - at) / factor for at, middle in zip(place, region.middle, strict=True))
    return _in_sight(PlaneRegion(x1, x2, region.half_x1 / factor, region.half_x2 / factor), home)


def panned(region: PlaneRegion, home: PlaneRegion, across: float, up: float) -> PlaneRegion:
    """The region seen after moving the view by shares of its halves; it never loses sight of the home."""
    x1, x2 = region.middle_x1 + across * region.half_x1, region.middle_x2 + up * region.half_x2
    return _in_sight(PlaneRegion(x1, x2, *region.halves), home)


def is_steady(shown: PlaneRegion, wanted: PlaneRegion, points: FloatArray) -> bool:
    """Whether a region may stay although another one fits the points (2, m) better: it shows them all, and hardly
    smaller than that one. So the plane does not jump when a point is added or moved."""
    sizes = zip(shown.halves, wanted.halves, strict=True)
    return bool(shown.holds(points).all()) and all(one <= _LARGER_UP_TO * other for one, other in sizes)


def _in_sight(region: PlaneRegion, home: PlaneRegion) -> PlaneRegion:
    """The region with its middle within the home; the home itself where nothing tells them apart."""
    (left, right), (low, high) = home.x1_limits, home.x2_limits
    x1, x2 = min(max(region.middle_x1, left), right), min(max(region.middle_x2, low), high)
    differences = (
        (region.half_x1 - home.half_x1) / home.half_x1,
        (region.half_x2 - home.half_x2) / home.half_x2,
        (x1 - home.middle_x1) / home.half_x1,
        (x2 - home.middle_x2) / home.half_x2,
    )
    if max(map(abs, differences)) < _SAME:
        return home
    return PlaneRegion(x1, x2, *region.halves)
