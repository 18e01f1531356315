"""Where a painter paints: on the screen, into an image of another resolution, or into a file of lines and texts.

Who keeps pictures of what it painted asks here how fine they have to be, and whether they may be used at all: in a
file lines have to stay lines and text has to stay text.
"""

from __future__ import annotations

from PySide6.QtGui import QPaintEngine, QPainter

IMAGES_IN_FILES = 2.0
"""How many pixels a picture in a file of lines, such as a heat map, has to each of the window's."""

_VECTOR = (QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf)


def is_vector(painter: QPainter) -> bool:
    """Whether lines and texts are kept as such; no picture of them may be drawn then."""
    return painter.paintEngine().type() in _VECTOR


def device_ratio(painter: QPainter) -> float:
    """Pixels of the target to one of the painter's; asked before the painter is scaled.

    The widget's own ratio is the screen's, and a picture of it may be finer.
    """
    return IMAGES_IN_FILES if is_vector(painter) else painter.deviceTransform().m11()
