"""What a picture is to be like, and how it becomes a file: an image of any resolution, or lines and texts.

The widget is painted anew for the picture and nothing is enlarged. It reads the widget and changes nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QRect
from PySide6.QtGui import QImage, QImageWriter, QPainter, QRegion
from PySide6.QtWidgets import QWidget

from core.errors import InvalidInputError
from gui.base.theme import DARK, LIGHT, Colours
from gui.pictures.caption import CaptionStrip
from gui.pictures.vector import DOTS_PER_INCH, pdf_of, size_with, svg_of

SCALES = (1, 2, 3, 4)

_METRES_PER_INCH = 0.0254
_WHOLE = QWidget.RenderFlag.DrawWindowBackground | QWidget.RenderFlag.DrawChildren


class PictureFormat(Enum):
    """Files that a picture can be. The value is the ending of the name."""

    PNG = "png"
    SVG = "svg"
    PDF = "pdf"


class Look(Enum):
    """In which look the picture is."""

    AS_NOW = "now"
    LIGHT = "light"
    DARK = "dark"

    def colours(self, now: Colours) -> Colours:
        """The colours of this look, where ``now`` is what the window wears."""
        return {Look.AS_NOW: now, Look.LIGHT: LIGHT, Look.DARK: DARK}[self]


@dataclass(frozen=True, slots=True)
class PictureWish:
    """A picture that somebody wants.

    Attributes
    ----------
    subject : str
        What is on it: ``"window"`` or the name of a view.
    format : PictureFormat
    scale : int
        How many pixels a PNG has to each of the window's, one of `SCALES`.
    look : Look
    caption : str
        Below it; empty for none.
    """

    subject: str
    format: PictureFormat = PictureFormat.PNG
    scale: int = 2
    look: Look = Look.AS_NOW
    caption: str = ""


def image_of(widget: QWidget, ratio: float = 1.0, caption: CaptionStrip | None = None) -> QImage:
    """A widget that is shown as an image with ``ratio`` pixels to each of the window's.

    Raises
    ------
    InvalidInputError
        If there is not enough memory for it.
    """
    size = size_with(caption, widget)
    image = QImage(
        max(round(size.width() * ratio), 1), max(round(size.height() * ratio), 1), QImage.Format.Format_RGB32
    )
    if image.isNull():
        raise InvalidInputError("scale", "The picture is too large for this machine. Choose a smaller one.")
    image.setDevicePixelRatio(ratio)
    with QPainter(image) as painter:
        # Of the class: the views have a method of the same name for snapshots.
        QWidget.render(widget, painter, QPoint(), QRegion(), _WHOLE)
        if caption is not None:
            caption.paint(painter, QRect(0, widget.height(), size.width(), size.height() - widget.height()))
    # Only now: fonts would be larger by it.
    dots_per_metre = round(DOTS_PER_INCH * ratio / _METRES_PER_INCH)
    image.setDotsPerMeterX(dots_per_metre)
    image.setDotsPerMeterY(dots_per_metre)
    return image


def png_of(image: QImage) -> bytes:
    """An image as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())


def encoded(widget: QWidget, wish: PictureWish, caption: CaptionStrip | None, title: str) -> bytes:
    """A widget that is shown, as the file that is wished for."""
    match wish.format:
        case PictureFormat.SVG:
            return svg_of(widget, caption, title)
        case PictureFormat.PDF:
            return pdf_of(widget, caption, title)
    return png_of(image_of(widget, wish.scale, caption))
