"""Typeset mathematics: LaTeX to a small picture that stands on a baseline, made once and kept.

Typesetting a symbol takes some milliseconds, drawing it again almost nothing, so whoever draws asks for a piece only
when it is to be seen. ziamath is loaded with the first piece, not with the program. Knows nothing of equations.
"""

from __future__ import annotations

import logging
import math
import re
import warnings
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from PySide6.QtCore import QByteArray, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.base.painting import device_ratio, is_vector

log = logging.getLogger("glassbox")

_MARGIN = 1.0
"""Around the ink, so that no smoothed edge is cut."""

_INK = "currentColor"
"""What the SVG is kept with, until its colour is known."""

_DEEPEST, _MOST_PIECES = 10, 300
"""Of what somebody typed: with each level of fractions, roots or indices in each other, ziamath takes twice as long."""

_WIDEST, _HIGHEST = 300.0, 40.0
"""In sizes of its letters: a rule may be as long as one likes."""

_PATH = re.compile(r'<path d="([^"]*)"')
_PLACE = re.compile(r"(-?[0-9.]+) -?[0-9.]+")
_COMMAND = re.compile(r"([MLQZ]) *([^MLQZ]*)")
_BOX = re.compile(r'<rect x="(-?[0-9.]+)" y="(-?[0-9.]+)" width="([0-9.]+)" height="([0-9.]+)"')
_RECT = re.compile(r'<rect x="(-?[0-9.]+)"[^>]*? width="([0-9.]+)"')


@dataclass(frozen=True, slots=True)
class Extent:
    """How far a piece reaches from its origin on the baseline, in pixels.

    Attributes
    ----------
    left : float
        From the origin to its first ink, to the right.
    width : float
        Of its ink.
    ascent, descent : float
        Above and below the baseline.
    """

    left: float
    width: float
    ascent: float
    descent: float


def measure(latex: str, size: float) -> Extent:
    """How much room a piece takes.

    Parameters
    ----------
    latex : str
        Without dollar signs, for example ``r"W^{[1]}"``.
    size : float
        Of the letters, in pixels.
    """
    return _typeset(latex, size)[0]


@lru_cache(maxsize=1024)
def can_typeset(latex: str) -> bool:
    """Whether a piece that somebody typed can be read as LaTeX, and typeset within a moment."""
    try:
        if not _is_small(latex):
            return False
        extent, _ = _typeset(latex, 1.0)
    except Exception as error:  # the faults of latex2mathml and ziamath have no common base
        log.info("No formula: %s: %r", latex, error)
        return False
    return 0.0 < extent.width < _WIDEST and 0.0 < extent.ascent + extent.descent < _HIGHEST


def _is_small(latex: str) -> bool:
    from latex2mathml.converter import convert_to_element

    level, n_levels, n_pieces = [convert_to_element(latex)], 0, 0
    while level:
        n_levels, n_pieces = n_levels + 1, n_pieces + len(level)
        level = [part for piece in level for part in piece]
    return n_levels <= _DEEPEST and n_pieces <= _MOST_PIECES


def draw(painter: QPainter, latex: str, x: float, baseline: float, size: float, colour: QColor) -> Extent:
    """Draw a piece with its first ink at ``x``, sharp on the pixels of the device.

    Returns
    -------
    Extent
        Of the piece; the next one goes to the right of ``x + width``.
    """
    extent = measure(latex, size)
    if is_vector(painter):
        # Into a file: its letters stay lines, and are as sharp as the text around them.
        painter.fillPath(outline(latex, size).translated(x - extent.left, baseline), colour)
        return extent
    ratio = device_ratio(painter)
    pixmap, origin = _picture(latex, size, colour.name(QColor.NameFormat.HexArgb), ratio)
    left = round((x - extent.left) * ratio) / ratio
    top = round(baseline * ratio) / ratio
    painter.drawPixmap(QPointF(left - origin[0] / ratio, top - origin[1] / ratio), pixmap)
    return extent


@lru_cache(maxsize=1024)
def _typeset(latex: str, size: float) -> tuple[Extent, str]:
    """A piece's extent, and its SVG in the colour ``_INK``."""
    piece = _ziamath().Latex(latex, size=size, inline=True, color=_INK, margin=_MARGIN)
    svg = piece.svg()
    left, right = _ink_across(svg)
    return Extent(left, right - left, piece.node.bbox.ymax, -piece.node.bbox.ymin), svg


def _ink_across(svg: str) -> tuple[float, float]:
    """The x of the first and the last ink. What ziamath calls the box has its own spaces around operators."""
    places = [float(x) for path in _PATH.findall(svg) for x in _PLACE.findall(path)]
    for x, across in _RECT.findall(svg):
        places += [float(x), float(x) + float(across)]
    return min(places), max(places)


@lru_cache(maxsize=1024)
def outline(latex: str, size: float) -> QPainterPath:
    """A piece as lines, with its origin on the baseline at (0, 0). From any thread; not to be changed."""
    _, svg = _typeset(latex, size)
    path = QPainterPath()
    path.setFillRule(Qt.FillRule.WindingFill)
    for letters in _PATH.findall(svg):
        for command, numbers in _COMMAND.findall(letters):
            places = [float(number) for number in numbers.split()]
            if command == "M":
                path.moveTo(*places)
            elif command == "L":
                path.lineTo(*places)
            elif command == "Q":
                path.quadTo(*places)
            else:
                path.closeSubpath()
    for box in _BOX.findall(svg):
        path.addRect(QRectF(*map(float, box)))
    return path


def _renderer(svg: str, colour: QColor) -> QSvgRenderer:
    return QSvgRenderer(QByteArray(svg.replace(_INK, colour.name()).encode()))


@lru_cache(maxsize=1024)
def _picture(latex: str, size: float, colour: str, ratio: float) -> tuple[QPixmap, tuple[int, int]]:
    """A piece's picture, and where in it the origin is, in pixels of the device."""
    extent, svg = _typeset(latex, size)
    ink = QColor(colour)
    renderer = _renderer(svg, ink)
    view = renderer.viewBoxF()
    origin = math.ceil((_MARGIN - extent.left) * ratio), math.ceil((extent.ascent + _MARGIN) * ratio)
    width = origin[0] + math.ceil((extent.left + extent.width + _MARGIN) * ratio)
    height = origin[1] + math.ceil((extent.descent + _MARGIN) * ratio)
    pixmap = QPixmap(width, height)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setOpacity(ink.alphaF())
        painter.translate(*origin)
        painter.scale(ratio, ratio)
        renderer.render(painter, view)
    pixmap.setDevicePixelRatio(ratio)
    return pixmap, origin


@lru_cache(maxsize=1)
def _ziamath() -> Any:
    with warnings.catch_warnings():
        # It finds its own font in a way that Python 3.11 calls old.
        warnings.simplefilter("ignore", DeprecationWarning)
        import ziamath
        from ziamath.config import config
    # Plain paths in place of <symbol> and <use>, which QtSvg does not draw.
    config.svg2 = False
    return ziamath
