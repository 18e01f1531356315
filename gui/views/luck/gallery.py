"""The final planes of many runs as small pictures, the lowest loss first, with what each run came to below it."""

from __future__ import annotations

from math import ceil

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QToolTip, QWidget

from core.explain.luck import Luck
from gui.base.formatting import wrapped
from gui.base.painting import ScreenPainter, device_ratio
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.luck import paint, texts
from gui.views.luck.geometry import TileGrid
from gui.views.luck.input import GalleryInput

_SIDE = 58
"""Of a small plane, at 100 % text size."""

_POINTS = 70
"""Drawn on a small plane at most."""

_MOST_IMAGES = 300
"""Kept; of more tiles those that come into sight again are drawn again."""

_MARGIN = 3


class RunGallery(QWidget):
    """Tiles in one widget, one stop for Tab.

    Attributes
    ----------
    is_read_out_beside : bool
        Whether the run that is pointed at is shown beside the planes; else a tooltip says what it came to.

    Emits
    -----
    run_pointed(object)
        The place of the run under the pointer or the keyboard; None when it leaves.
    run_picked(int)
        A run was clicked, or Enter or Space pressed on it.
    """

    run_pointed = Signal(object)
    run_picked = Signal(int)

    def __init__(self, theme: Theme, area: QScrollArea) -> None:
        super().__init__()
        self.is_read_out_beside = True
        self._theme = theme
        self._area = area
        self._luck: Luck | None = None
        self._current: int | None = None
        self._text_width = 0
        self._images: dict[int, QImage] = {}
        self._made_with: tuple[object, ...] = ()
        self._input = GalleryInput(self)
        self.setObjectName("luck_gallery")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        help_text = self.tr(
            "Lowest loss first; below each its seed, its loss, and where it reached the goal (✓). A click "
            "or Enter puts that run on the screen, and Undo comes back. The arrow keys go from one to the next."
        )
        describe(self, help_text, self.tr("Final planes of all runs"))
        theme.changed.connect(self._on_theme_changed)

    def show_luck(self, luck: Luck | None) -> None:
        """Show these runs."""
        if luck is not self._luck:
            self._luck = luck
            self._input.forget()
            self._images.clear()
            self._measure()
            self.update()

    def show_current(self, place: int | None) -> None:
        """Mark the run that is on the screen."""
        if place != self._current:
            self._current = place
            self.update()

    @property
    def luck(self) -> Luck | None:
        """What is shown."""
        return self._luck

    @property
    def grid(self) -> TileGrid:
        """Where the tiles are."""
        metrics = QFontMetricsF(self._theme.font(paint.SMALL))
        width = max(self._theme.px(_SIDE), self._text_width) + 2 * _MARGIN
        height = width + 2 * metrics.height() + _MARGIN
        n_tiles = self._luck.n_runs if self._luck is not None else 0
        return TileGrid(n_tiles, float(self.width()), float(width), float(height))

    def sizeHint(self) -> QSize:
        grid = self.grid
        return QSize(round(4 * grid.tile_width), round(2 * grid.tile_height))

    def _measure(self) -> None:
        """The room that the longest text below a plane takes, and all rows."""
        metrics, luck = QFontMetricsF(self._theme.font(paint.SMALL, bold=True)), self._luck
        lines = (line for place in range(luck.n_runs) for line in texts.tile_texts(luck, place)) if luck else ()
        self._text_width = ceil(max(map(metrics.horizontalAdvance, lines), default=0.0))
        self._take_height()

    def _take_height(self) -> None:
        self.setMinimumHeight(round(self.grid.height))

    def _on_theme_changed(self) -> None:
        self._images.clear()
        self._measure()
        self.update()

    def bring_into_sight(self, place: int) -> None:
        """Scroll to a tile."""
        left, top, width, height = self.grid.box(place)
        self._area.ensureVisible(round(left + width / 2), round(top + height / 2), round(width), round(height / 2) + 4)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        luck = self._luck
        if luck is None:
            return
        grid = self.grid
        with ScreenPainter(self) as painter:
            ratio = max(device_ratio(painter), 0.1)
            for place in grid.seen(event.rect().top(), event.rect().bottom()):
                self._paint_tile(painter, luck, place, QRectF(*grid.box(place)), ratio)

    def _paint_tile(self, painter: QPainter, luck: Luck, place: int, tile: QRectF, ratio: float) -> None:
        side = tile.width() - 2 * _MARGIN
        square = QRectF(tile.left() + _MARGIN, tile.top() + _MARGIN, side, side)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(square, self._image(luck, place, round(side * ratio)))
        is_current, is_pointed = place == self._current, place == self._input.pointed
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if is_current or is_pointed:
            pen = QPen(self._theme.colour("accent" if is_current else "text"), 2.0)
            painter.setPen(pen)
            painter.drawRect(square.adjusted(-1.5, -1.5, 1.5, 1.5))
        painter.setFont(self._theme.font(paint.SMALL, bold=is_current))
        metrics = QFontMetricsF(painter.font())
        baseline = square.bottom() + _MARGIN + metrics.ascent()
        lines = texts.tile_texts(luck, place)
        for text, role in zip(lines, ("quiet", "text"), strict=True):
            painter.setPen(self._theme.colour(role))
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, tile.width())
            painter.drawText(QPointF(square.left(), baseline), elided)
            baseline += metrics.height()

    def _image(self, luck: Luck, place: int, n_pixels: int) -> QImage:
        """Kept for the size it was made in; tiles out of sight are not made before they are seen."""
        made_with = (n_pixels, self._theme.colours)
        if made_with != self._made_with or len(self._images) > _MOST_IMAGES:
            self._images.clear()
            self._made_with = made_with
        if place not in self._images:
            self._images[place] = paint.plane_image(self._theme, luck, place, n_pixels, _POINTS)
        return self._images[place]

    # What is pointed at

    def point_at(self, place: int | None) -> None:
        """Something else is under the pointer or the keyboard."""
        self.update()
        luck = self._luck
        if place is not None and luck is not None:
            self.setAccessibleDescription(texts.run_sentence(luck, place))
        self.run_pointed.emit(place)

    def pick(self, place: int) -> None:
        """A run was chosen."""
        self.run_picked.emit(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    def event(self, event: QEvent) -> bool:
        pointed = self._input.pointed
        if isinstance(event, QHelpEvent) and pointed is not None and self._luck is not None:
            if not self.is_read_out_beside:
                QToolTip.showText(event.globalPos(), wrapped(texts.run_sentence(self._luck, pointed)), self)
            return True  # beside the planes it covers none of them
        return super().event(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._input.point_at(self._input.place_at(event.position()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._input.press_at(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._input.release_at(event.position())

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._input.point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._input.enter()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._input.point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._input.press(Qt.Key(event.key())):
            super().keyPressEvent(event)
