"""What a picture is to be like, and how it becomes a file: an image of any resolution, or SVG and PDF in which lines
stay lines and text stays text.

For those each part of a widget is painted by itself with a painter on the file, so that what a part draws beyond its
edge is cut off in the file too: Qt tells the window's painters where to stop, but not those of files. Whoever keeps
pictures of what it painted asks `gui.base.painting` whether it may hand them out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum
from html import escape

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QPoint, QRect, QSize, QSizeF
from PySide6.QtGui import QImage, QImageWriter, QPageLayout, QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractScrollArea, QWidget

from core.errors import InvalidInputError
from core.sentences import phrase
from gui.base.theme import DARK, LIGHT, Colours
from gui.pictures.caption import CaptionStrip

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
class PictureOptions:
    """What a picture is to be like.

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
        raise InvalidInputError("scale", phrase("The picture is too large for this machine. Choose a smaller one."))
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


def encoded(widget: QWidget, options: PictureOptions, caption: CaptionStrip | None, title: str) -> bytes:
    """A widget that is shown, as the file that is wished for."""
    match options.format:
        case PictureFormat.SVG:
            return svg_of(widget, caption, title)
        case PictureFormat.PDF:
            return pdf_of(widget, caption, title)
    return png_of(image_of(widget, options.scale, caption))


DOTS_PER_INCH = 96
"""A pixel of the window is this part of an inch in a file, as everywhere on the web."""

_POINTS_PER_PIXEL = 72.0 / DOTS_PER_INCH

_EMPTY_GROUP = re.compile(r"<g [^>]*>\s*</g>\s*")
_NAMES = re.compile(r'( id="|url\(#)')
_FAMILY = re.compile(r'font-family="([^"]*)"')

_SPARE = 8
"""Elsewhere letters may be a little wider, and a text reach out of its widget; what is scrolled is cut all the same."""

_OWN_BACKGROUND = QWidget.RenderFlag.DrawWindowBackground


@dataclass(frozen=True, slots=True)
class _Layer:
    """One widget of the picture: where it is, and which part of it can be seen, in its own pixels."""

    widget: QWidget
    at: QPoint
    seen: QRect
    flags: QWidget.RenderFlag

    def paint(self, painter: QPainter) -> None:
        # Of the class: the views have a method of the same name for snapshots.
        QWidget.render(self.widget, painter, QPoint(), QRegion(), self.flags)


def svg_of(widget: QWidget, caption: CaptionStrip | None = None, title: str = "") -> bytes:
    """A widget that is shown as SVG 1.1, ``title`` for who cannot see it."""
    size = size_with(caption, widget)
    parts = [_svg_layer(number, layer) for number, layer in enumerate(_layers(widget))]
    if caption is not None:
        parts.append(_svg_caption(caption, QRect(0, widget.height(), size.width(), size.height() - widget.height())))
    described = f"<title>{escape(title)}</title>\n" if title else ""
    if caption is not None:
        described += f"<desc>{escape(caption.text)}</desc>\n"
    head = (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1" '
        f'width="{size.width()}" height="{size.height()}" viewBox="0 0 {size.width()} {size.height()}" '
        'fill="none" fill-rule="evenodd">\n'
    )
    return (head + described + "".join(parts) + "</svg>\n").encode()


def pdf_of(widget: QWidget, caption: CaptionStrip | None = None, title: str = "") -> bytes:
    """A widget that is shown as a PDF of one page of its size, with the fonts in it."""
    size = size_with(caption, widget)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setCreator("Glassbox")
    writer.setTitle(title)
    writer.setResolution(DOTS_PER_INCH)
    page = QPageSize(QSizeF(size) * _POINTS_PER_PIXEL, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    writer.setPageLayout(QPageLayout(page, QPageLayout.Orientation.Portrait, QMarginsF()))
    with QPainter(writer) as painter:
        for layer in _layers(widget):
            painter.save()
            painter.translate(layer.at)
            painter.setClipRect(layer.seen)
            layer.paint(painter)
            painter.restore()
        if caption is not None:
            caption.paint(painter, QRect(0, widget.height(), size.width(), size.height() - widget.height()))
    return bytes(buffer.data().data())


def size_with(caption: CaptionStrip | None, widget: QWidget) -> QSize:
    """Of a picture of this widget, in pixels of the window."""
    return QSize(widget.width(), widget.height() + (0 if caption is None else caption.height(widget.width())))


def _layers(root: QWidget) -> Iterator[_Layer]:
    """The widget and all that is seen in it, from behind to the front."""
    yield _Layer(root, QPoint(), root.rect(), _OWN_BACKGROUND)
    yield from _layers_in(root, QPoint(), root.rect())


def _layers_in(parent: QWidget, at: QPoint, seen: QRect) -> Iterator[_Layer]:
    for child in parent.children():
        if not isinstance(child, QWidget) or child.isWindow() or not child.isVisible():
            continue
        own = seen.translated(-child.pos())
        spare = 0 if isinstance(parent, QAbstractScrollArea) else _SPARE
        own = own.intersected(child.rect().adjusted(-spare, 0, spare, 0))
        if not own.isEmpty():
            yield _Layer(child, at + child.pos(), own, QWidget.RenderFlag(0))
            yield from _layers_in(child, at + child.pos(), own)


def _svg_layer(number: int, layer: _Layer) -> str:
    """The layer as a group, moved to its place and cut; nothing if it draws nothing."""
    buffer, generator = _generator(layer.widget.size())
    with QPainter(generator) as painter:
        layer.paint(painter)
    drawn = _drawn(buffer, f"p{number}_")
    if not drawn:
        return ""
    seen = layer.seen
    rect = f'x="{seen.x()}" y="{seen.y()}" width="{seen.width()}" height="{seen.height()}"'
    place = f'transform="translate({layer.at.x()} {layer.at.y()})"' if not layer.at.isNull() else ""
    return (
        f'<clipPath id="seen{number}"><rect {rect}/></clipPath>\n'
        f'<g {place} clip-path="url(#seen{number})">\n{drawn}</g>\n'
    )


def _svg_caption(caption: CaptionStrip, area: QRect) -> str:
    buffer, generator = _generator(area.size())
    with QPainter(generator) as painter:
        caption.paint(painter, QRect(QPoint(), area.size()))
    return f'<g transform="translate(0 {area.top()})">\n{_drawn(buffer, "caption_")}</g>\n'


def _generator(size: QSize) -> tuple[QBuffer, QSvgGenerator]:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    # Only this version knows clipping.
    generator = QSvgGenerator(QSvgGenerator.SvgVersion.Svg11)
    generator.setOutputDevice(buffer)
    generator.setResolution(DOTS_PER_INCH)
    generator.setSize(size)
    generator.setViewBox(QRect(QPoint(), size))
    return buffer, generator


def _drawn(buffer: QBuffer, prefix: str) -> str:
    """What stands in the file of a generator, with names that are its own."""
    definitions, body = bytes(buffer.data().data()).decode().partition("<defs>")[2].split("</defs>", 1)
    body = body.rpartition("</svg>")[0].strip()
    for _ in range(3):
        body = _EMPTY_GROUP.sub("", body)
    if not body:
        return ""
    text = f"<defs>{definitions}</defs>\n{body}\n" if definitions.strip() else f"{body}\n"
    # Elsewhere the window's font may be missing.
    return _FAMILY.sub(r'font-family="\1, sans-serif"', _NAMES.sub(rf"\1{prefix}", text))
