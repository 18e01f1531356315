"""A worksheet painted on paper: into a PDF file, or its first page into an image for a preview.

Everything is measured in points, 1/72 inch. Each block of `core.lessons.worksheets.page` becomes items with a height
that are painted one below the other; what does not fit on a page begins the next one.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter

from core.lessons.worksheets.page import Block, Heading
from gui.pictures.worksheet_items import QUIET, SMALL, Item, draw_text, items_of

_PAPERS = {"a4": QPageSize.PageSizeId.A4, "letter": QPageSize.PageSizeId.Letter}
_RESOLUTION = 1200
_POINTS_TO_INCH = 72
_MARGIN, _FOOTER = 42.0, 16.0


@dataclass(frozen=True, slots=True)
class _Page:
    """Items with their places from the top, and the line below them."""

    items: tuple[tuple[float, Item], ...]
    footer: str


def pdf_of(title: str, pages: Iterable[Sequence[Block]], paper: str) -> bytes:
    """A PDF file.

    Parameters
    ----------
    title : str
        Of the file.
    pages : iterable of sequences of Block
        Each begins on a new page.
    paper : str
        ``"a4"`` or ``"letter"``.
    """
    _application()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    writer.setCreator("Glassbox")
    writer.setResolution(_RESOLUTION)
    writer.setPageLayout(QPageLayout(QPageSize(_PAPERS[paper]), QPageLayout.Orientation.Portrait, QMarginsF()))
    size = paper_size(paper)
    with QPainter(writer) as painter:
        painter.scale(_RESOLUTION / _POINTS_TO_INCH, _RESOLUTION / _POINTS_TO_INCH)
        is_first = True
        for blocks in pages:
            for page in _laid_out(blocks, size):
                if not is_first:
                    writer.newPage()
                is_first = False
                _paint_page(painter, page, size)
    return bytes(buffer.data().data())


def page_image(blocks: Sequence[Block], paper: str, ratio: float = 1.0) -> QImage:
    """The first page of some blocks, with ``ratio`` pixels to a point. In any thread."""
    size = paper_size(paper)
    image = QImage((size * ratio).toSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    with QPainter(image) as painter:
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        painter.scale(ratio, ratio)
        _paint_page(painter, _laid_out(blocks, size)[0], size)
    return image


def page_count(blocks: Sequence[Block], paper: str) -> int:
    """On how many pages some blocks are printed."""
    return len(_laid_out(blocks, paper_size(paper)))


def paper_size(paper: str) -> QSizeF:
    """In points."""
    return QPageSize(_PAPERS[paper]).size(QPageSize.Unit.Point)


@lru_cache(maxsize=1)
def _application() -> object:
    """Fonts need one; a command in the terminal has none."""
    return QGuiApplication.instance() or QGuiApplication(["glassbox"])


def _laid_out(blocks: Sequence[Block], size: QSizeF) -> list[_Page]:
    """Items on pages. A title is never the last thing on a page."""
    width, height = size.width() - 2 * _MARGIN, size.height() - 2 * _MARGIN - _FOOTER
    items = [item for block in blocks for item in items_of(block, width)]
    pages: list[list[tuple[float, Item]]] = [[]]
    y, place = 0.0, 0
    while place < len(items):
        end = next(k for k in range(place, len(items)) if not items[k].keeps_next or k == len(items) - 1) + 1
        group = items[place:end]
        needed = sum(item.space + item.height for item in group) - (group[0].space if y == 0.0 else 0.0)
        if y > 0.0 and y + needed > height:
            pages.append([])
            y = 0.0
        for item in group:
            y += item.space if y > 0.0 else 0.0
            pages[-1].append((y, item))
            y += item.height
        place = end
    title = next((block.text for block in blocks if isinstance(block, Heading)), "")
    count = len(pages)
    return [_Page(tuple(found), f"{title}, page {number} of {count}") for number, found in enumerate(pages, start=1)]


def _paint_page(painter: QPainter, page: _Page, size: QSizeF) -> None:
    for y, item in page.items:
        item.paint(painter, _MARGIN, _MARGIN + y)
    bottom = QRectF(_MARGIN, size.height() - _MARGIN, size.width() - 2 * _MARGIN, _FOOTER)
    draw_text(painter, bottom, "Glassbox", SMALL, QUIET)
    draw_text(painter, bottom, page.footer, SMALL, QUIET, Qt.AlignmentFlag.AlignRight)
