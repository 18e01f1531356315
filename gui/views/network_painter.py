"""Paints what changes in the network diagram: edges, unit pictures, biases and marks.

Everything that depends on the layout alone is turned into Qt's own lines and rectangles once; a picture then costs one
call a pen. It owns no state of the program: layout and snapshot are handed in.
"""

from __future__ import annotations

from itertools import chain
from time import perf_counter

import numpy as np
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap, QPolygonF

from core.arrays import BoolArray, FloatArray, IntArray
from core.training.snapshot import GRID_SIZE, Snapshot
from gui.drawing.colour import Rgb, mix, rgb
from gui.drawing.edge_style import buckets, tone, width
from gui.drawing.network_hits import box_of, edge_index, edges_of
from gui.drawing.network_layout import NetworkLayout
from gui.drawing.network_parts import Part
from gui.theme import Theme

PICTURE_STRENGTH = 0.9
"""The units' pictures are small, so they take nearly the full colours."""

_GROUND_PERIOD_S = 0.04
"""Beyond the display's rate the weights are redrawn so often: from one picture to the next hardly one of them changes
its width visibly, and drawing them is most of what a picture costs."""

_FADED = 0.75
"""What edges that have nothing to do with the unit under the pointer lose of their colour."""
_NEUTRAL_SHARE = 0.6
_LARGE_ENOUGH_FOR_A_SIGN = 7.0


class NetworkPainter:
    """Draws snapshots of networks on a layout."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._layout: NetworkLayout | None = None
        self._solid: list[list[QLineF] | None] = []
        self._dashed: list[list[QLineF] | None] = []
        self._edge_buckets: IntArray = np.empty(0, dtype=np.int64)
        self._bias_buckets: list[IntArray] = []
        self._pictures: list[QImage] = []
        self._ground: QPixmap | None = None
        self._ground_key: tuple[object, ...] = ()
        self._ground_drawn_at = 0.0
        self._is_stale = True
        self._may_wait = False

    def set_layout(self, layout: NetworkLayout) -> None:
        """Draw on another layout; a snapshot of its structure has to follow."""
        self._layout = layout
        n_edges = len(layout.curves.layer)
        self._solid, self._dashed = [None] * n_edges, [None] * n_edges
        self._tile_boxes = [[QRectF(*box) for box in tiles.tolist()] for tiles in layout.tiles]
        self._bias_boxes = [[QRectF(*box) for box in boxes.tolist()] for boxes in layout.biases]
        self.forget_snapshot()

    def forget_snapshot(self) -> None:
        """Draw the structure alone, with neutral edges and empty tiles."""
        assert self._layout is not None
        self._edge_buckets = np.zeros(len(self._solid), dtype=np.int64)
        self._bias_buckets = [np.zeros(len(boxes), dtype=np.int64) for boxes in self._layout.biases]
        self._pictures = []
        self._is_stale, self._may_wait = True, False

    def set_snapshot(self, snapshot: Snapshot, device_pixel_ratio: float) -> None:
        """Take over what changed with a snapshot of the layout's structure."""
        assert self._layout is not None
        parameters = snapshot.parameters
        self._take_buckets(
            buckets(np.concatenate([W.ravel() for W in parameters.weights])),
            [buckets(b[:, 0]) for b in parameters.biases],
        )
        self._may_wait = snapshot.is_flat_out
        table = self._theme.heat_table(PICTURE_STRENGTH)
        self._pictures = [
            _picture(levels, float(tiles[0, 2]) * device_pixel_ratio, table)
            for levels, tiles in zip(snapshot.maps.levels, self._layout.tiles, strict=True)
        ]

    def _take_buckets(self, edges: IntArray, biases: list[IntArray]) -> None:
        old = (self._edge_buckets, *self._bias_buckets)
        self._is_stale |= not all(np.array_equal(a, b) for a, b in zip(old, (edges, *biases), strict=True))
        self._edge_buckets, self._bias_buckets = edges, biases

    def paint(self, painter: QPainter, backdrop: QPixmap, pointed: Part | None, focused: Part | None) -> None:
        """Draw the snapshot.

        Parameters
        ----------
        painter : QPainter
            With device-independent pixels of the layout's area.
        backdrop : QPixmap
            What lies under the diagram and depends on the layout alone.
        pointed : Part or None
            What is to be emphasised.
        focused : Part or None
            What gets the focus ring.
        """
        assert self._layout is not None
        painter.drawPixmap(0, 0, self._ground_on(backdrop, pointed, focused))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_tiles(painter)
        for part, colour in ((pointed, self._theme.colour("strong_line")), (focused, self._theme.colour("accent"))):
            if part is not None and part.kind != "weight":
                self._paint_ring(painter, part, colour)

    def _ground_on(self, backdrop: QPixmap, pointed: Part | None, focused: Part | None) -> QPixmap:
        """Backdrop, weights and biases, drawn anew when they look different, and not too often while flat out."""
        key = (backdrop.cacheKey(), pointed, focused)
        now = perf_counter()
        waits = self._may_wait and now - self._ground_drawn_at < _GROUND_PERIOD_S
        if self._ground is None or key != self._ground_key or (self._is_stale and not waits):
            self._ground = QPixmap(backdrop)
            self._ground_key, self._ground_drawn_at, self._is_stale = key, now, False
            painter = QPainter(self._ground)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_all_edges(painter, pointed, focused)
            self._paint_biases(painter)
            painter.end()
        return self._ground

    def _paint_all_edges(self, painter: QPainter, pointed: Part | None, focused: Part | None) -> None:
        layout = self._layout
        assert layout is not None
        for part, alpha in ((pointed, 70), (focused, 120)):
            if part is not None and part.kind == "weight":
                self._paint_halo(painter, edge_index(layout, part), self._theme.colour("accent", alpha))
        chosen = edges_of(layout, pointed) if pointed is not None and pointed.kind != "bias" else None
        if chosen is None or not chosen.any():
            self._paint_edges(painter, None, 0.0)
        elif pointed is not None and pointed.kind == "weight":
            self._paint_edges(painter, None, 0.0)
            self._paint_edges(painter, chosen, 0.0)
        else:
            self._paint_edges(painter, ~chosen, _FADED)
            self._paint_edges(painter, chosen, 0.0)

    def _paint_edges(self, painter: QPainter, mask: BoolArray | None, faded: float) -> None:
        """Thin ones first, so that the strong ones stay whole where they cross."""
        layout = self._layout
        assert layout is not None
        indices = np.arange(len(self._edge_buckets)) if mask is None else np.flatnonzero(mask)
        found = self._edge_buckets[indices]
        for bucket in sorted(set(found.tolist()), key=abs):
            lines = [self._lines(index, bucket < 0) for index in indices[found == bucket].tolist()]
            pen = QPen(self._colour(bucket, faded), width(bucket, layout.widest_edge))
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            painter.setPen(pen)
            painter.drawLines(list(chain.from_iterable(lines)))

    def _lines(self, index: int, dashed: bool) -> list[QLineF]:
        """The pieces of an edge, made when they are first needed: most edges never change their sign."""
        store = self._dashed if dashed else self._solid
        lines = store[index]
        if lines is None:
            assert self._layout is not None
            curves = self._layout.curves
            pieces, count = curves.solid[index], curves.solid_counts[index]
            if dashed:
                pieces, count = curves.dashes[index], curves.dash_counts[index]
            lines = store[index] = [QLineF(*piece) for piece in pieces[:count].tolist()]
        return lines

    def _paint_halo(self, painter: QPainter, index: int, colour: QColor) -> None:
        assert self._layout is not None
        points = self._layout.curves.points[index]
        pen = QPen(colour, width(int(self._edge_buckets[index]), self._layout.widest_edge) + 7.0)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points.tolist()]))

    def _paint_tiles(self, painter: QPainter) -> None:
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        if not self._pictures:
            painter.setBrush(QColor(colours.zero))
            painter.drawRects(list(chain.from_iterable(self._tile_boxes)))
        for picture, boxes in zip(self._pictures, self._tile_boxes, strict=False):
            side = picture.width()
            for row, box in enumerate(boxes):
                painter.drawImage(box, picture, QRectF(0, row * side, side, side))
        frame = QPen(self._theme.colour("strong_line" if colours.is_dark else "text"))
        frame.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for boxes in self._tile_boxes:
            frame.setWidthF(1.5 if boxes[0].width() > 24 else 1.0)
            painter.setPen(frame)
            painter.drawRects(boxes)

    def _paint_biases(self, painter: QPainter) -> None:
        """Positive ones filled with a plus, negative ones framed with a minus; the tone says the size."""
        of_bucket: dict[int, list[QRectF]] = {}
        for boxes, found in zip(self._bias_boxes, self._bias_buckets, strict=True):
            for box, bucket in zip(boxes, found.tolist(), strict=True):
                of_bucket.setdefault(bucket, []).append(box)
        for bucket, boxes in of_bucket.items():
            paint_biases(painter, self._theme, boxes, bucket)

    def _paint_ring(self, painter: QPainter, part: Part, colour: QColor) -> None:
        assert self._layout is not None
        painter.setPen(QPen(colour, 2.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(QRectF(*box_of(self._layout, part)).adjusted(-3.0, -3.0, 3.0, 3.0), 3.0, 3.0)

    def _colour(self, bucket: int, faded: float) -> QColor:
        return bucket_colour(self._theme, bucket, faded)


def bucket_colour(theme: Theme, bucket: int, faded: float = 0.0) -> QColor:
    """The colour of a bucket's edges: towards the ground the weaker they are, neutral for zero."""
    ground, full = _ground_and_full(theme, bucket)
    share = _NEUTRAL_SHARE if bucket == 0 else tone(bucket)
    return QColor(*mix(ground, full, share * (1.0 - faded)))


def paint_biases(painter: QPainter, theme: Theme, boxes: list[QRectF], bucket: int) -> None:
    """Biases of one bucket: filled with a plus, framed with a minus, or a neutral frame for zero."""
    ground, _ = _ground_and_full(theme, bucket)
    colour = theme.colour("strong_line") if bucket == 0 else bucket_colour(theme, bucket)
    filled = bucket > 0
    painter.setPen(QPen(colour, 1.3))
    painter.setBrush(QBrush(colour) if filled else QBrush(QColor(*ground)))
    painter.drawRects([box.adjusted(0.65, 0.65, -0.65, -0.65) for box in boxes])
    signs: list[QLineF] = []
    for box in boxes:
        if bucket != 0 and box.width() >= _LARGE_ENOUGH_FOR_A_SIGN:
            x, y, arm = box.center().x(), box.center().y(), box.width() / 2.0 - 2.2
            signs.append(QLineF(x - arm, y, x + arm, y))
            if filled:
                signs.append(QLineF(x, y - arm, x, y + arm))
    painter.setPen(QPen(QColor(*ground) if filled else colour, 1.4))
    painter.drawLines(signs)


def _ground_and_full(theme: Theme, bucket: int) -> tuple[Rgb, Rgb]:
    colours = theme.colours
    full = colours.positive if bucket > 0 else colours.negative if bucket < 0 else colours.strong_line
    return rgb(colours.chrome), rgb(full)


def _picture(
    levels: FloatArray | IntArray | np.ndarray[tuple[int, ...], np.dtype[np.uint8]], side: float, table: list[int]
) -> QImage:
    """The pictures of a layer's units, one below the other, thinned to about the size they are drawn at."""
    stride = max(1, int(GRID_SIZE / max(side, 1.0)))
    thinned = np.ascontiguousarray(levels[:, stride // 2 :: stride, stride // 2 :: stride])
    n_units, height, across = thinned.shape
    image = QImage(thinned.data, across, n_units * height, across, QImage.Format.Format_Indexed8)
    image.setColorTable(table)
    # A copy: the image would otherwise read memory that is gone with the array.
    return image.convertToFormat(QImage.Format.Format_RGB32)
