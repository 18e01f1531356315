"""Where a painter paints: on the screen, into an image of another resolution, or into a file of lines and texts.

Who keeps pictures of what it painted asks here how fine they have to be, and whether they may be used at all: in a
file lines have to stay lines and text has to stay text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPaintEngine, QPainter
from PySide6.QtWidgets import QWidget

from gui.base.language import is_mirrored

IMAGES_IN_FILES = 2.0
"""How many pixels a picture in a file of lines, such as a heat map, has to each of the window's."""

_VECTOR = (QPaintEngine.Type.SVG, QPaintEngine.Type.Pdf)


class ScreenPainter(QPainter):
    """A painter on a widget for which left is left in every language; each text is read as its letters are.

    Qt's own turns left and right around in a window that reads from right to left, also on a widget that does not.
    """

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)


def write_from_start(painter: QPainter, width: float, box: QRectF, flags: int, text: str) -> None:
    """Write a text in a box that is laid out from left to right on a widget of this width. In a window that reads from
    right to left the box is mirrored, and its lines begin at the right."""
    if is_mirrored():
        box = QRectF(width - box.right(), box.top(), box.width(), box.height())
        flags |= int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        flags &= ~int(Qt.AlignmentFlag.AlignLeft)
    painter.drawText(box, flags, text)


def is_vector(painter: QPainter) -> bool:
    """Whether lines and texts are kept as such; no picture of them may be drawn then."""
    return painter.paintEngine().type() in _VECTOR


def device_ratio(painter: QPainter) -> float:
    """Pixels of the target to one of the painter's; asked before the painter is scaled.

    The widget's own ratio is the screen's, and a picture of it may be finer.
    """
    return IMAGES_IN_FILES if is_vector(painter) else painter.deviceTransform().m11()


def draw_cells(painter: QPainter, box: QRectF, image: QImage) -> None:
    """Draw an image whose few pixels are cells with sharp edges; who shows a file may blur what is enlarged."""
    if is_vector(painter):
        size = (box.size() * IMAGES_IN_FILES).toSize().expandedTo(image.size())
        image = image.scaled(size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.FastTransformation)
    painter.drawImage(box, image)


def draw_smoothly(image: QImage, levels: NDArray[np.uint8], table: Sequence[int]) -> None:
    """Fill an image with levels 0 to 255 in the colours of a table, smooth between them."""
    rows, columns = levels.shape
    pixels = levels.tobytes()
    cells = QImage(pixels, columns, rows, columns, QImage.Format.Format_Indexed8)
    cells.setColorTable(table)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
        # Scaling the indexed image itself takes three times as long.
        painter.drawImage(QRectF(image.rect()), cells.convertToFormat(QImage.Format.Format_RGB32))


def seen_rect(widget: QWidget) -> QRect:
    """What is seen of a widget that scrolls in another one; all of a widget that is not on the screen."""
    seen = widget.visibleRegion().boundingRect()
    return widget.rect() if seen.isEmpty() else seen


def box_of_rect(rect: QRect) -> tuple[float, float, float, float]:
    """Left, top, width and height, as the geometry without Qt takes them."""
    return rect.x(), rect.y(), rect.width(), rect.height()


@contextmanager
def clipped(painter: QPainter, box: QRectF) -> Iterator[None]:
    """Paint within a box only; afterwards where it could be painted before.

    Neither saving the painter nor switching its clipping off does: the one keeps the box in SVG, the other forgets in
    PDF what the widget is cut to.
    """
    before = painter.clipPath() if painter.hasClipping() else None
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    yield
    if before is None:
        painter.setClipping(False)
    else:
        painter.setClipPath(before)
