"""The most likely class over the plane, as a picture: its colour, the stronger the further it is ahead of the second
one, and the borders between classes as lines.

With two classes that is the usual heat map of the output: ahead by |2a - 1|, and the border where a = 0.5.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache
from typing import Any

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage, QPainter, QPainterPath

from core.arrays import FloatArray
from gui.base.class_looks import class_colour_text
from gui.base.colour import diverging_table, mix, rgb
from gui.base.contours import contour_in, contour_path, filled_path, with_border
from gui.base.theme import HEAT_MAP_STRENGTH, Colours, Theme


@dataclass(frozen=True, slots=True, eq=False)
class ClassField:
    """Which class wins where.

    Attributes
    ----------
    outputs : array, shape (K, n, n)
        The network's outputs, one for each class; row 0 is the top.
    winner : array of int, shape (n, n)
        The class with the largest output.
    lead : array, shape (n, n)
        By how much that output is larger than the second largest one.
    highest : array, shape (n, n)
        The largest output.
    """

    outputs: NDArray[Any]
    winner: NDArray[np.intp]
    lead: NDArray[Any]
    highest: NDArray[Any]

    @classmethod
    def of(cls, outputs: NDArray[Any]) -> ClassField:
        """The field of some outputs (K, n, n); where one is not a number, class 0 wins by nothing."""
        winner = outputs.argmax(axis=0)
        first, second = np.maximum(outputs[0], outputs[1]), np.minimum(outputs[0], outputs[1])
        for output in outputs[2:]:
            np.maximum(second, np.minimum(first, output), out=second)
            np.maximum(first, output, out=first)
        return cls(outputs, winner, np.nan_to_num(first - second), first)

    def ahead(self, label: int) -> NDArray[Any]:
        """By how much the output of a class is larger than all others, negative where it is not: (n, n)."""
        output = self.outputs[label]
        ahead: NDArray[Any] = np.where(self.winner == label, self.lead, output - self.highest)
        return ahead

    @property
    def winners(self) -> list[int]:
        """The classes that win somewhere."""
        return np.flatnonzero(np.bincount(self.winner.ravel(), minlength=len(self.outputs))).tolist()

    def borders(self, side: float) -> QPainterPath:
        """The lines between the classes, on a square of this side."""
        path = QPainterPath()
        # What divides the last class from the others divides them from it.
        for label in self.winners[:-1]:
            lines = contour_in(with_border(self.ahead(label)), 0.0, *self._part_of(label))
            path.addPath(contour_path(lines, side / len(self.winner), -0.5))
        return path

    def _part_of(self, label: int) -> tuple[slice, slice]:
        """Rows and columns, of a field with a border, in which a class wins or is beside."""
        wins = self.winner == label
        found = (np.flatnonzero(wins.any(axis=1)), np.flatnonzero(wins.any(axis=0)))
        rows, columns = (slice(int(places[0]), int(places[-1]) + 3) for places in found)
        return rows, columns

    def cells(self, theme: Theme) -> QImage:
        """A pixel for each cell; a lead of 1 has the full colour of the class."""
        tables = winner_tables(theme.colours, len(self.outputs))
        pixels = tables[self.winner, (self.lead * np.float32(255.0)).astype(np.uint8)]
        rows, columns = pixels.shape
        # A copy: the image would otherwise read memory that is gone with the array.
        return QImage(pixels.tobytes(), columns, rows, 4 * columns, QImage.Format.Format_RGB32).copy()

    def draw_strengths(self, image: QImage, theme: Theme) -> None:
        """Fill an image with the cells, smooth between them."""
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(image.rect(), self.cells(theme))

    def draw_flat(self, image: QImage, theme: Theme) -> None:
        """Fill an image with one colour for each class, sharp at the borders."""
        tables, winners = winner_tables(theme.colours, len(self.outputs)), self.winners
        image.fill(int(tables[winners[0], -1]))
        scale = image.width() / len(self.winner)
        with QPainter(image) as painter:
            for label in winners[1:]:
                path = filled_path(with_border(self.ahead(label)), 0.0, scale, -0.5)
                painter.fillPath(path, QColor.fromRgb(int(tables[label, -1])))


@lru_cache(maxsize=8)
def winner_tables(colours: Colours, n_classes: int, strength: float = HEAT_MAP_STRENGTH) -> NDArray[np.uint32]:
    """(K, 256) ``0xffrrggbb`` of each class, from no lead to the largest one."""
    shares = np.linspace(0.0, strength, 256)[:, np.newaxis]
    ground = np.array(rgb(colours.zero), float)
    full = [np.array(rgb(class_colour_text(colours, label)), float) for label in range(n_classes)]
    return np.stack([_packed(np.rint(ground + (colour - ground) * shares)) for colour in full])


@lru_cache(maxsize=32)
def class_table(colours: Colours, label: int, strength: float = HEAT_MAP_STRENGTH) -> list[int]:
    """256 ``0xffrrggbb`` values for the output of one class: grey where it is 0, the class's colour where it is 1."""
    grey = mix(rgb(colours.zero), rgb(colours.strong_line), 0.8)
    table = diverging_table(grey, rgb(colours.zero), rgb(class_colour_text(colours, label)), strength)
    levels: list[int] = _packed(table.astype(float)).tolist()
    return levels


def _packed(table: FloatArray) -> NDArray[np.uint32]:
    red, green, blue = table.astype(np.uint32).T
    packed: NDArray[np.uint32] = np.uint32(0xFF000000) | red << np.uint32(16) | green << np.uint32(8) | blue
    return packed
