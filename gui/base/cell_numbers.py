"""The numbers in the cells of a matrix: a short text of steady width, and the colour of sign and size behind it.

Only what is visible is handed in. It knows neither which matrix this is nor where it stands.
"""

from __future__ import annotations

import math
from functools import lru_cache

import numpy as np
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPen

from core.arrays import BoolArray, FloatArray
from gui.base.colour import N_BUCKETS, buckets, mix, rgb, tone
from gui.base.formatting import MINUS
from gui.base.language import localised
from gui.base.painting import draw_cells
from gui.base.theme import Colours, Theme

WIDEST_TEXTS = (f"{MINUS}0.0000", f"{MINUS}0.0e{MINUS}0")
TEXT_SCALE = 0.95
_TINT = 0.5
"""Of the full colour, behind the largest numbers: the text on it stays easy to read."""
_SIDE = 5.0


def cell_text(value: float) -> str:
    """A number in at most seven characters, with about three significant digits.

    Returns
    -------
    str
        ``"−0.503"``, ``"0.0123"``, ``"12.30"``, ``"123.4"``, ``"1.2e5"``, ``"3.1e−7"``, ``"NaN"``, ``"−∞"``. Only zero
        itself is ``"0.000"``.
    """
    size = abs(value)
    if 0.1 <= size < 9.9995 or size == 0.0:
        text = f"{value + 0.0:.3f}"
    elif 0.001 <= size < 0.1:
        text = f"{value:.4f}"
    elif 0.1 <= size < 99.995:
        text = f"{value:.2f}"
    elif 0.1 <= size < 999.95:
        text = f"{value:.1f}"
    elif math.isfinite(size):
        text = _with_exponent(value)
    else:
        text = "NaN" if math.isnan(size) else "∞" if value > 0.0 else "-∞"
    return localised(text.replace("-", MINUS))


def _with_exponent(value: float) -> str:
    mantissa, exponent = f"{value:.1e}".split("e")
    if not -10 < int(exponent) < 100:
        # A longer exponent leaves no room for a second digit.
        mantissa, exponent = f"{value:.0e}".split("e")
    return f"{mantissa}e{int(exponent)}"


class CellNumbers:
    """Paints a block of cells."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme

    def font(self) -> QFont:
        return self._theme.font(TEXT_SCALE)

    def cell_size(self) -> tuple[float, float]:
        """Width and height in which every number has room."""
        metrics = QFontMetricsF(self.font())
        across = max(metrics.horizontalAdvance(text) for text in WIDEST_TEXTS)
        return math.ceil(across + 1.4 * _SIDE), math.ceil(metrics.height() + 2.0)

    def paint(self, painter: QPainter, values: FloatArray, box: QRectF, hidden: BoolArray | None = None) -> None:
        """Draw values over a box, all cells of one size.

        Parameters
        ----------
        painter : QPainter
            With ``font()`` set.
        values : FloatArray
            (rows, columns) with at least one of each; NaN and infinities are shown as such.
        box : QRectF
        hidden : BoolArray, optional
            (rows, columns) the cells that stay empty.
        """
        if hidden is not None:
            values = np.where(hidden, 0.0, values)
        self._paint_tints(painter, values, box)
        rows, columns = values.shape
        across, down = box.width() / columns, box.height() / rows
        flags = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine)
        ink, alarm = self._theme.colour("text"), self._theme.colour("warning")
        all_finite = bool(np.isfinite(values).all())
        painter.setPen(ink)
        top = box.top()
        for number, row in enumerate(values.tolist()):
            left = box.left()
            for place, value in enumerate(row):
                if not all_finite:
                    painter.setPen(ink if math.isfinite(value) else alarm)
                if hidden is None or not hidden[number, place]:
                    painter.drawText(QRectF(left, top, across - _SIDE, down), flags, cell_text(value))
                left += across
            top += down

    def _paint_tints(self, painter: QPainter, values: FloatArray, box: QRectF) -> None:
        rows, columns = values.shape
        with np.errstate(invalid="ignore", over="ignore"):
            levels = buckets(np.nan_to_num(values, nan=0.0))
        pixels = np.ascontiguousarray(_tints(self._theme.colours)[levels + N_BUCKETS])
        image = QImage(pixels.data, columns, rows, 4 * columns, QImage.Format.Format_RGB32)
        draw_cells(painter, box, image)
        # Lines of the ground between the cells: where one ends is seen without a frame around each.
        painter.setPen(QPen(self._theme.colour("surface"), 1.0))
        across, down = box.width() / columns, box.height() / rows
        left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
        lines = [QLineF(left + k * across, top, left + k * across, bottom) for k in range(columns + 1)]
        lines += [QLineF(left, top + k * down, right, top + k * down) for k in range(rows + 1)]
        painter.drawLines(lines)


@lru_cache(maxsize=4)
def _tints(colours: Colours) -> np.ndarray[tuple[int], np.dtype[np.uint32]]:
    """(2 N_BUCKETS + 1,) the ground of each bucket from the most negative on, as ``0xffrrggbb``."""
    ground = rgb(colours.surface)
    table = []
    for bucket in range(-N_BUCKETS, N_BUCKETS + 1):
        full = rgb(colours.positive if bucket > 0 else colours.negative)
        red, green, blue = mix(ground, full, _TINT * tone(bucket))
        table.append(0xFF000000 | red << 16 | green << 8 | blue)
    return np.array(table, dtype=np.uint32)
