"""Paints what changes in the network diagram: edges, unit pictures, biases and marks.

Everything that depends on the layout alone is turned into Qt's own lines and rectangles once; a picture then costs one
call a pen. It owns no state of the program: layout and snapshot are handed in.
"""

from __future__ import annotations

from itertools import chain
from time import perf_counter

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap

from core.arrays import IntArray
from core.explain.flow import Flow
from core.training.snapshot import GRID_SIZE, Snapshot
from gui.base.edge_style import buckets
from gui.base.painting import device_ratio, is_vector
from gui.base.theme import Theme
from gui.views.network.edges import EdgePainter, bucket_colour
from gui.views.network.hits import box_of, edge_index, edges_of
from gui.views.network.layout import NetworkLayout
from gui.views.network.parts import Part

_Levels = NDArray[np.uint8]

PICTURE_STRENGTH = 0.9
"""The units' pictures are small, so they take nearly the full colours."""

_GROUND_PERIOD_S = 0.04
"""Beyond the display's rate the weights are redrawn so often: from one picture to the next hardly one of them changes
its width visibly, and drawing them is most of what a picture costs."""

_FADED = 0.75
"""What edges that have nothing to do with the unit under the pointer lose of their colour."""
_CALM = 0.4
"""What edges lose that have had their turn in the phase on the screen."""
_LARGE_ENOUGH_FOR_A_SIGN = 7.0


class NetworkPainter:
    """Draws snapshots of networks on a layout."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._layout: NetworkLayout | None = None
        self._edges = EdgePainter(theme)
        self._flow: Flow | None = None
        self._bias_buckets: list[IntArray] = []
        self._pictures: list[QImage] = []
        self._levels: tuple[_Levels, ...] = ()
        self._picture_ratio = 1.0
        self._ground: QPixmap | None = None
        self._ground_key: tuple[object, ...] = ()
        self._ground_drawn_at = 0.0
        self._is_stale = True
        self._may_wait = False

    def set_layout(self, layout: NetworkLayout) -> None:
        """Draw on another layout; a snapshot of its structure has to follow."""
        self._layout = layout
        self._tile_boxes = [[QRectF(*box) for box in tiles.tolist()] for tiles in layout.tiles]
        self._bias_boxes = [[QRectF(*box) for box in boxes.tolist()] for boxes in layout.biases]
        self.forget_snapshot()

    def forget_snapshot(self) -> None:
        """Draw the structure alone, with neutral edges and empty tiles."""
        assert self._layout is not None
        self._edges.set_layout(self._layout)
        self._flow = None
        self._bias_buckets = [np.zeros(len(boxes), dtype=np.int64) for boxes in self._layout.biases]
        self._pictures, self._levels = [], ()
        self._is_stale, self._may_wait = True, False

    def set_snapshot(
        self, snapshot: Snapshot, device_pixel_ratio: float, flow: Flow | None = None, progress: float = 1.0
    ) -> None:
        """Take over what changed with a snapshot of the layout's structure, how its phase flows and how far it is."""
        assert self._layout is not None
        parameters = snapshot.parameters
        self._is_stale |= flow is not self._flow
        self._flow = flow
        if flow is None:
            edges, biases = np.concatenate([W.ravel() for W in parameters.weights]), parameters.biases
            self._take_buckets(buckets(edges), [buckets(b[:, 0]) for b in biases])
        else:
            self.set_progress(progress)
        self._may_wait = snapshot.is_flat_out
        self._levels, self._picture_ratio = snapshot.maps.levels, device_pixel_ratio
        self._pictures = self._pictures_at(device_pixel_ratio)

    def _pictures_at(self, ratio: float) -> list[QImage]:
        assert self._layout is not None
        table = self._theme.heat_table(PICTURE_STRENGTH)
        return [
            _picture(levels, float(tiles[0, 2]) * ratio, table)
            for levels, tiles in zip(self._levels, self._layout.tiles, strict=False)
        ]

    def set_progress(self, progress: float) -> None:
        """How far the weights have come in an update: 0 as they were, 1 as they are."""
        flow = self._flow
        if flow is not None:
            change = flow.change
            edges = flow.edges if change is None else flow.edges - (1.0 - progress) * change
            self._take_buckets(buckets(edges), [buckets(b) for b in flow.biases])

    def _take_buckets(self, edges: IntArray, biases: list[IntArray]) -> None:
        old = (self._edges.buckets, *self._bias_buckets)
        self._is_stale |= not all(np.array_equal(a, b) for a, b in zip(old, (edges, *biases), strict=True))
        self._edges.buckets, self._bias_buckets = edges, biases

    def paint(self, painter: QPainter, backdrop: QPixmap | None, pointed: Part | None, focused: Part | None) -> None:
        """Draw the snapshot.

        Parameters
        ----------
        painter : QPainter
            With device-independent pixels of the layout's area.
        backdrop : QPixmap or None
            What lies under the diagram and depends on the layout alone; None where it is painted already, because the
            painter's target takes lines and texts.
        pointed : Part or None
            What is to be emphasised.
        focused : Part or None
            What gets the focus ring.
        """
        assert self._layout is not None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if backdrop is None:
            self._paint_all_edges(painter, pointed, focused)
            self._paint_biases(painter)
        else:
            painter.drawPixmap(0, 0, self._ground_on(backdrop, pointed, focused))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        self._paint_tiles(painter)
        for part, colour in ((pointed, self._theme.colour("strong_line")), (focused, self._theme.colour("accent"))):
            if part is not None and part.kind not in ("weight", "sign"):
                self._paint_ring(painter, part, colour)

    def _ground_on(self, backdrop: QPixmap, pointed: Part | None, focused: Part | None) -> QPixmap:
        """Backdrop, weights and biases, drawn anew when they look different, and not too often while flat out."""
        key = (backdrop.cacheKey(), pointed, focused)
        now = perf_counter()
        waits = self._may_wait and now - self._ground_drawn_at < _GROUND_PERIOD_S
        if self._ground is None or key != self._ground_key or (self._is_stale and not waits):
            self._ground = QPixmap(backdrop)
            self._ground_key, self._ground_drawn_at, self._is_stale = key, now, False
            with QPainter(self._ground) as painter:
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._paint_all_edges(painter, pointed, focused)
                self._paint_biases(painter)
        return self._ground

    def _paint_all_edges(self, painter: QPainter, pointed: Part | None, focused: Part | None) -> None:
        layout = self._layout
        assert layout is not None
        for part, alpha in ((pointed, 70), (focused, 120)):
            if part is not None and part.kind == "weight":
                self._edges.paint_halo(painter, edge_index(layout, part), self._theme.colour("accent", alpha))
        chosen = edges_of(layout, pointed) if pointed is not None and pointed.kind != "bias" else None
        if chosen is None or not chosen.any():
            self._paint_flow(painter)
        elif pointed is not None and pointed.kind == "weight":
            self._paint_flow(painter)
            self._edges.paint(painter, chosen)
        else:
            self._edges.paint(painter, ~chosen, _FADED)
            self._edges.paint(painter, chosen)

    def _paint_flow(self, painter: QPainter) -> None:
        """All edges; in a phase those stand back along which nothing goes."""
        flow = self._flow
        if flow is None:
            self._edges.paint(painter)
            return
        if flow.before is not None:
            self._edges.paint_changes(painter, flow.edges - flow.before, flow.before, flow.active)
        if flow.phase.kind == "cost":
            self._edges.paint(painter)
            return
        self._edges.paint(painter, ~flow.reached, _FADED)
        self._edges.paint(painter, flow.reached & ~flow.active, _CALM)
        self._edges.paint(painter, flow.active)

    def _paint_tiles(self, painter: QPainter) -> None:
        colours = self._theme.colours
        painter.setPen(Qt.PenStyle.NoPen)
        if not self._pictures:
            painter.setBrush(QColor(colours.zero))
            painter.drawRects(list(chain.from_iterable(self._tile_boxes)))
        ratio = device_ratio(painter)
        pictures = self._pictures if ratio == self._picture_ratio else self._pictures_at(ratio)
        for picture, boxes in zip(pictures, self._tile_boxes, strict=False):
            side = picture.width()
            for row, box in enumerate(boxes):
                if is_vector(painter):  # it takes whole images only
                    painter.drawImage(box, picture.copy(0, row * side, side, side))
                else:
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
        boxes = [QRectF(*box_of(self._layout, part))]
        if part.row < 0 or part.kind == "layer":
            boxes = self._tile_boxes[part.layer] if part.layer >= 0 else []
        for box in boxes:
            painter.drawRoundedRect(box.adjusted(-3.0, -3.0, 3.0, 3.0), 3.0, 3.0)


def paint_biases(painter: QPainter, theme: Theme, boxes: list[QRectF], bucket: int) -> None:
    """Biases of one bucket: filled with a plus, framed with a minus, or a neutral frame for zero."""
    ground = theme.colour("chrome")
    colour = theme.colour("strong_line") if bucket == 0 else bucket_colour(theme, bucket)
    filled = bucket > 0
    painter.setPen(QPen(colour, 1.3))
    painter.setBrush(QBrush(colour) if filled else QBrush(ground))
    painter.drawRects([box.adjusted(0.65, 0.65, -0.65, -0.65) for box in boxes])
    signs: list[QLineF] = []
    for box in boxes:
        if bucket != 0 and box.width() >= _LARGE_ENOUGH_FOR_A_SIGN:
            x, y, arm = box.center().x(), box.center().y(), box.width() / 2.0 - 2.2
            signs.append(QLineF(x - arm, y, x + arm, y))
            if filled:
                signs.append(QLineF(x, y - arm, x, y + arm))
    painter.setPen(QPen(ground if filled else colour, 1.4))
    painter.drawLines(signs)


def _picture(levels: _Levels, side: float, table: list[int]) -> QImage:
    """The pictures of a layer's units, one below the other, thinned to about the size they are drawn at."""
    stride = max(1, int(GRID_SIZE / max(side, 1.0)))
    thinned = np.ascontiguousarray(levels[:, stride // 2 :: stride, stride // 2 :: stride])
    n_units, height, across = thinned.shape
    image = QImage(thinned.data, across, n_units * height, across, QImage.Format.Format_Indexed8)
    image.setColorTable(table)
    # A copy: the image would otherwise read memory that is gone with the array.
    return image.convertToFormat(QImage.Format.Format_RGB32)
