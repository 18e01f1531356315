"""What the plane shows of data with any number of columns: two of them, while the others are held at a value.

Of a single column the plane shows x1 and the target, as the curve y = f(x) is drawn in a book.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from core.arrays import BoolArray, FloatArray
from core.data.dataset import Dataset

TARGET = -1
"""In place of a column: what is learnt of the examples, numbers or class labels."""


@dataclass(frozen=True, slots=True)
class PlaneAxes:
    """Two columns, counted from 0, and where the others are held.

    Attributes
    ----------
    first, second : int
        What lies along the plane's horizontal and vertical axis; ``second`` may be ``TARGET``.
    held : tuple of float
        A value for each column, of which those of the two axes are not used; () for the medians of the data.
    """

    first: int = 0
    second: int = 1
    held: tuple[float, ...] = ()

    def fit(self, data: Dataset) -> bool:
        """Whether data has what is shown."""
        n = data.n_columns
        if n == 1:
            return (self.first, self.second) == (0, TARGET) and not self.held
        are_two = 0 <= self.first < n and 0 <= self.second < n and self.first != self.second
        return are_two and len(self.held) in (0, n)

    def show_all_of(self, data: Dataset) -> bool:
        """Whether x1 and x2 are all there is, each on its usual axis."""
        return data.n_columns == 2 and (self.first, self.second) == (0, 1)

    def holding(self, data: Dataset) -> PlaneAxes:
        """The same with a value for each column of data."""
        return self if self.held else replace(self, held=data.medians)

    def places(self, data: Dataset) -> FloatArray:
        """Where the examples lie on the plane, (2, m)."""
        if self.second == TARGET:
            targets = data.labels.astype(np.float64) if data.targets is None else data.targets
            return np.stack((data.points[self.first], targets))
        return data.points if self.show_all_of(data) else data.points[[self.first, self.second]]

    def examples(self, places: FloatArray) -> FloatArray:
        """All columns (d, k) for places (2, k) of the plane, of axes that have a value `holding` each column."""
        points = np.repeat(np.array([self.held]).T, places.shape[1], axis=1)
        points[self.first] = places[0]
        if self.second != TARGET:
            points[self.second] = places[1]
        return points

    def near(self, data: Dataset) -> BoolArray:
        """Which examples (m,) lie near what is shown: their values of the columns on no axis are off the held ones by
        at most a standard deviation, in root mean square over these columns."""
        others = [column for column in range(data.n_columns) if column not in (self.first, self.second)]
        if not others or not data.n_examples:
            return np.ones(data.n_examples, dtype=np.bool_)
        points, held = data.points[others], np.array(self.holding(data).held)[others]
        spreads = points.std(axis=1)
        varying = spreads > 0.0
        distances = (points[varying] - held[varying, np.newaxis]) / spreads[varying, np.newaxis]
        is_near: BoolArray = np.square(distances).sum(axis=0) <= max(len(distances), 1)
        return is_near

    def with_axis(self, column: int, *, is_second: bool) -> PlaneAxes:
        """The same with a column on one of the axes; where it is on the other one, the two are swapped."""
        first, second = (self.first, column) if is_second else (column, self.second)
        if first == second:
            first, second = self.second, self.first
        return replace(self, first=first, second=second)

    def with_held(self, data: Dataset, column: int, value: float) -> PlaneAxes:
        """The same with one column held at a value. What is held at all medians follows them from then on."""
        held = list(self.holding(data).held)
        held[column] = value
        shown = {self.first, self.second}
        follows = all(n in shown or held[n] == median for n, median in enumerate(data.medians))
        return replace(self, held=() if follows else tuple(held))


X1_AND_X2 = PlaneAxes()


def usual_axes(data: Dataset, wanted: tuple[int, int] = (0, 1)) -> PlaneAxes:
    """Two columns, the first ones unless others are wanted; or the only one and the target."""
    return PlaneAxes(0, TARGET) if data.n_columns == 1 else PlaneAxes(*wanted)
