"""Paints what changes in the network diagram: edges, unit pictures, biases and marks.

Everything that depends on the layout alone is turned into Qt's own lines and rectangles once; a picture then costs one
call a pen. It owns no state of the program: it reads the diagram.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QImage, QPainter, QPen, QPixmap, QPolygonF

from core.arrays import BoolArray, FloatArray, IntArray
from core.explain.flow import Flow
from core.training.snapshot import GRID_SIZE, Snapshot
from gui.base.class_field import class_table
from gui.base.colour import Rgb, buckets, mix, rgb, tone, width
from gui.base.diagram.figure import Drawn
from gui.base.diagram.parts import Part
from gui.base.diagram.places import box_of, edge_index, edges_of
from gui.base.painting import device_ratio, is_vector
from gui.base.pixels import KeptPicture, strongest_of_bundles, weight_levels
from gui.base.redraw import RedrawPace
from gui.base.theme import Theme

_Levels = NDArray[np.uint8]

PICTURE_STRENGTH = 0.9
"""The units' pictures are small, so they take nearly the full colours."""

GROUND_PERIOD_S = 0.04
"""Beyond the display's rate the weights are redrawn no more often: from one picture to the next hardly one of them
changes its width visibly, and drawing them is most of what a picture costs."""

_FADED = 0.75
"""What edges that have nothing to do with the unit under the pointer lose of their colour."""
_CALM = 0.4
"""What edges lose that have had their turn in the phase on the screen."""
_NEUTRAL_SHARE = 0.6
_HALO_WIDTHS = (5.0, 8.0, 12.0)
"""How much wider than its edge a halo is: for a change of up to a third, two thirds and all of the largest one."""
_HALO_TONE = 0.35
_LARGE_ENOUGH_FOR_A_SIGN = 7.0


class EdgePainter:
    """Draws the edges of the diagram: one call a pen, from lines that are made once for each layout.

    Attributes
    ----------
    buckets : IntArray
        (E,) how each edge looks.
    kept : BoolArray or None
        (E,) the edges that are drawn at all; None for every one.
    """

    def __init__(self, theme: Theme, diagram: Drawn) -> None:
        self._theme = theme
        self._diagram = diagram
        self.start()

    def start(self) -> None:
        """Draw on another layout; until there are values, with neutral edges."""
        n_edges = len(self._diagram.layout.curves.layer)
        self.kept: BoolArray | None = None
        self._solid: list[list[QLineF] | None] = [None] * n_edges
        self._dashed: list[list[QLineF] | None] = [None] * n_edges
        self.buckets: IntArray = np.zeros(n_edges, dtype=np.int64)

    def paint(self, painter: QPainter, mask: BoolArray | None = None, faded: float = 0.0) -> None:
        """Draw all edges that are kept, or those of a mask (E,). Thin ones first, so that strong ones stay whole."""
        chosen = self.kept if mask is None else mask
        indices = np.arange(len(self.buckets)) if chosen is None else np.flatnonzero(chosen)
        found = self.buckets[indices]
        for bucket in sorted(set(found.tolist()), key=abs):
            colour = bucket_colour(self._theme, bucket, faded)
            self._draw(painter, indices[found == bucket], bucket < 0, colour, self._width(bucket))

    def paint_halo(self, painter: QPainter, index: int, colour: QColor) -> None:
        """A band behind one edge, which is pointed at."""
        pen = QPen(colour, self._width(int(self.buckets[index])) + 7.0, c=Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        points = self._diagram.layout.curves.points[index].tolist()
        painter.drawPolyline(QPolygonF([QPointF(x, y) for x, y in points]))

    def of_kept(self, mask: BoolArray) -> BoolArray:
        """Those of a mask (E,) that are drawn while nothing is pointed at."""
        return mask if self.kept is None else mask & self.kept

    def paint_changes(self, painter: QPainter, change: FloatArray, before: FloatArray, mask: BoolArray) -> None:
        """Behind the edges: bands as wide as the weights changed, and in grey how wide the weights were.

        Parameters
        ----------
        painter : QPainter
        change, before : FloatArray
            (E,) what was added to each weight, and the weight before.
        mask : BoolArray
            (E,) which of them to emphasise.
        """
        sizes = np.abs(change)
        largest = sizes.max(initial=0.0)
        if largest > 0.0:
            step = np.minimum((sizes / largest * len(_HALO_WIDTHS)).astype(np.int64), len(_HALO_WIDTHS) - 1)
            for sign in (-1, 1):
                colour = QColor(*mix(*_ground_and_full(self._theme, sign), _HALO_TONE))
                for k, extra in enumerate(_HALO_WIDTHS):
                    chosen = (step == k) & (np.sign(change) == sign) & mask
                    self._draw(painter, np.flatnonzero(chosen), sign < 0, colour, self._theme.stroke(extra))
        was = buckets(before)
        ghosts = mask & (np.abs(was) > np.abs(self.buckets))
        grey = bucket_colour(self._theme, 0)
        for bucket in set(was[ghosts].tolist()):
            indices = np.flatnonzero(ghosts & (was == bucket))
            self._draw(painter, indices, bucket < 0, grey, self._width(bucket) + 1.0)

    def _width(self, bucket: int) -> float:
        return self._theme.stroke(width(bucket, self._diagram.layout.widest_edge))

    def _draw(self, painter: QPainter, indices: IntArray, dashed: bool, colour: QColor, across: float) -> None:
        painter.setPen(QPen(colour, across, c=Qt.PenCapStyle.FlatCap))
        painter.drawLines(list(chain.from_iterable(self._lines(index, dashed) for index in indices.tolist())))

    def _lines(self, index: int, dashed: bool) -> list[QLineF]:
        """The pieces of an edge, made when they are first needed: most edges never change their sign."""
        store = self._dashed if dashed else self._solid
        lines = store[index]
        if lines is None:
            curves = self._diagram.layout.curves
            pieces, counts = (curves.dashes, curves.dash_counts) if dashed else (curves.solid, curves.solid_counts)
            lines = store[index] = [QLineF(*piece) for piece in pieces[index, : counts[index]].tolist()]
        return lines


class NetworkPainter:
    """Draws the diagram's snapshot on its layout; its weights and biases at the pace."""

    def __init__(self, theme: Theme, diagram: Drawn, pace: RedrawPace) -> None:
        self._theme = theme
        self._diagram = diagram
        self._edges = EdgePainter(theme, diagram)
        self._input = KeptPicture(theme)
        self._flow: Flow | None = None
        self._ground: QPixmap | None = None
        self._ground_key: tuple[object, ...] = ()
        self._pace = pace
        self.start()

    def start(self) -> None:
        """Draw on another layout, or with other colours: the structure alone until there is a snapshot."""
        layout = self._diagram.layout
        self._tile_boxes = [[QRectF(*box) for box in tiles.tolist()] for tiles in layout.tiles]
        self._bias_boxes = [QRectF(*box) for boxes in layout.biases for box in boxes.tolist()]
        self._edges.start()
        self._bias_buckets: IntArray = np.zeros(len(self._bias_boxes), dtype=np.int64)
        self._pictures: list[QImage] = []
        self._pictured: tuple[object, float, bool] = (None, 0.0, False)
        self._is_stale = True

    def take_snapshot(self, progress: float = 1.0) -> None:
        """Take over how the weights and biases of the diagram's snapshot look now.

        Parameters
        ----------
        progress : float
            How far the weights have come in an update: 0 as they were, 1 as they are.
        """
        snapshot, flow = self._diagram.snapshot, self._diagram.flow
        if snapshot is None:
            return
        edges, biases = np.concatenate([W.ravel() for W in snapshot.parameters.weights]), snapshot.parameters.biases
        if flow is not None:
            edges, biases = (
                flow.edges if flow.change is None else flow.edges - (1.0 - progress) * flow.change,
                flow.biases,
            )
        new = buckets(edges), buckets(np.concatenate([b.ravel() for b in biases]))
        old = self._edges.buckets, self._bias_buckets
        self._is_stale |= flow is not self._flow or not all(map(np.array_equal, old, new))
        self._flow, (self._edges.buckets, self._bias_buckets) = flow, new
        structure = self._diagram.layout.structure
        if structure.picture_side:
            self._edges.kept = strongest_of_bundles(edges, structure)

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
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if backdrop is None:
            self._paint_ground(painter, pointed, focused)
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
        snapshot = self._diagram.snapshot
        is_due = self._is_stale if snapshot is None else self._pace.is_due(snapshot, self._is_stale)
        if self._ground is None or key != self._ground_key or is_due:
            with self._pace.drawing():
                self._ground, self._ground_key, self._is_stale = QPixmap(backdrop), key, False
                with QPainter(self._ground) as painter:
                    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                    self._paint_ground(painter, pointed, focused)
        return self._ground

    def _paint_ground(self, painter: QPainter, pointed: Part | None, focused: Part | None) -> None:
        layout = self._diagram.layout
        for part, alpha in ((pointed, 70), (focused, 120)):
            if part is not None and part.kind == "weight":
                self._edges.paint_halo(painter, edge_index(layout, part), self._theme.colour("accent", alpha))
        chosen = None if pointed is None else edges_of(layout, pointed)
        if pointed is None or chosen is None or not chosen.any():
            self._paint_flow(painter)
        else:
            if pointed.kind == "weight":
                self._paint_flow(painter)
            else:
                self._edges.paint(painter, self._edges.of_kept(~chosen), _FADED)
            self._edges.paint(painter, chosen)
        for bucket in dict.fromkeys(self._bias_buckets.tolist()):
            boxes = [self._bias_boxes[index] for index in np.flatnonzero(self._bias_buckets == bucket).tolist()]
            paint_biases(painter, self._theme, boxes, bucket)

    def _paint_flow(self, painter: QPainter) -> None:
        """All edges; in a phase those stand back along which nothing goes."""
        flow = self._flow
        if flow is not None and flow.before is not None:
            self._edges.paint_changes(painter, flow.edges - flow.before, flow.before, self._edges.of_kept(flow.active))
        if flow is None or flow.phase.kind == "cost":
            self._edges.paint(painter)
            return
        self._edges.paint(painter, self._edges.of_kept(~flow.reached), _FADED)
        self._edges.paint(painter, self._edges.of_kept(flow.reached & ~flow.active), _CALM)
        self._edges.paint(painter, self._edges.of_kept(flow.active))

    def _paint_tiles(self, painter: QPainter) -> None:
        colours, snapshot = self._theme.colours, self._diagram.snapshot
        painter.setPen(Qt.PenStyle.NoPen)
        if snapshot is None:
            painter.setBrush(QColor(colours.zero))
            painter.drawRects(list(chain.from_iterable(self._tile_boxes)))
        else:
            self._take_pictures(snapshot, device_ratio(painter))
        is_picture = bool(self._diagram.layout.structure.picture_side)
        for layer, (picture, boxes) in enumerate(zip(self._pictures, self._tile_boxes, strict=False)):
            if layer == 0 and is_picture:
                continue
            side = picture.width()
            # Eight pixels are to be seen as such; the picture of an output is smooth.
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not (layer == 1 and is_picture))
            for row, box in enumerate(boxes):
                if is_vector(painter):  # it takes whole images only
                    painter.drawImage(box, picture.copy(0, row * side, side, side))
                else:
                    painter.drawImage(box, picture, QRectF(0, row * side, side, side))
        frame = QPen(self._theme.colour("strong_line" if colours.is_dark else "text"))
        frame.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if is_picture:
            painter.setPen(frame)
            self._paint_input(painter)
        for boxes in self._tile_boxes[is_picture:]:
            frame.setWidthF(self._theme.stroke(1.5 if boxes[0].width() > 24 else 1.0))
            painter.setPen(frame)
            painter.drawRects(boxes)

    def _take_pictures(self, snapshot: Snapshot, ratio: float) -> None:
        """The units' pictures at this resolution, unless they are there already."""
        levels, diagram = snapshot.maps.levels, self._diagram
        of_weights = bool(diagram.layout.structure.picture_side) and diagram.shows_weights
        if levels is not self._pictured[0] or (ratio, of_weights) != self._pictured[1:]:
            self._pictured = levels, ratio, of_weights
            table, colours = self._theme.heat_table(PICTURE_STRENGTH), self._theme.colours
            tables = [[table]] * len(levels)
            if len(levels[-1]) > 1:
                tables[-1] = [class_table(colours, label, PICTURE_STRENGTH) for label in range(len(levels[-1]))]
            sides = (boxes[0].width() * ratio for boxes in self._tile_boxes)
            self._pictures = list(map(_picture, levels, sides, tables))
            if of_weights:
                side = diagram.layout.structure.picture_side
                weights = weight_levels(snapshot.parameters.weights[0], diagram.layout.structure)
                self._pictures[1] = _picture(weights.reshape(-1, side, side), GRID_SIZE, [self._theme.heat_table()])

    def _paint_input(self, painter: QPainter) -> None:
        """The example that is looked at as a picture; pixels that are not used are crossed out."""
        layout, snapshot = self._diagram.layout, self._diagram.snapshot
        area = QRectF(*layout.picture)
        if snapshot is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
            painter.drawImage(area, self._input.of(snapshot, self._diagram.pictured))
        painter.drawRect(area)
        unused = sorted(set(range(layout.structure.n_slots)) - set(layout.structure.slots))
        if unused:
            painter.setPen(QPen(self._theme.colour("strong_line"), 1.0))
            for left, top, width, height in layout.slots[unused].tolist():
                painter.drawLine(QLineF(left, top, left + width, top + height))

    def _paint_ring(self, painter: QPainter, part: Part, colour: QColor) -> None:
        painter.setPen(QPen(colour, self._theme.stroke(2.0)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        boxes = [QRectF(*box_of(self._diagram.layout, part))]
        if part.kind == "layer":
            boxes = self._tile_boxes[part.layer]
        for box in boxes:
            painter.drawRoundedRect(box.adjusted(-3.0, -3.0, 3.0, 3.0), 3.0, 3.0)


def paint_biases(painter: QPainter, theme: Theme, boxes: list[QRectF], bucket: int) -> None:
    """Biases of one bucket: filled with a plus, framed with a minus, or a neutral frame for zero."""
    ground = theme.colour("chrome")
    colour = theme.colour("strong_line") if bucket == 0 else bucket_colour(theme, bucket)
    filled = bucket > 0
    painter.setPen(QPen(colour, theme.stroke(1.3)))
    painter.setBrush(QBrush(colour if filled else ground))
    painter.drawRects([box.adjusted(0.65, 0.65, -0.65, -0.65) for box in boxes])
    signs: list[QLineF] = []
    for box in boxes:
        if bucket != 0 and box.width() >= _LARGE_ENOUGH_FOR_A_SIGN:
            x, y, arm = box.center().x(), box.center().y(), box.width() / 2.0 - 2.2
            signs.append(QLineF(x - arm, y, x + arm, y))
            if filled:
                signs.append(QLineF(x, y - arm, x, y + arm))
    painter.setPen(QPen(ground if filled else colour, theme.stroke(1.4)))
    painter.drawLines(signs)


def bucket_colour(theme: Theme, bucket: int, faded: float = 0.0) -> QColor:
    """The colour of a bucket's edges: towards the ground the weaker they are, neutral for zero. With high contrast none
    is pale; their width says it alone."""
    weaker = _NEUTRAL_SHARE if bucket == 0 else tone(bucket)
    share = 1.0 if theme.colours.has_high_contrast else weaker
    return QColor(*mix(*_ground_and_full(theme, bucket), share * (1.0 - faded)))


def _ground_and_full(theme: Theme, bucket: int) -> tuple[Rgb, Rgb]:
    colours = theme.colours
    full = colours.positive if bucket > 0 else colours.negative if bucket < 0 else colours.strong_line
    return rgb(colours.chrome), rgb(full)


def _picture(levels: _Levels, side: float, tables: Sequence[list[int]]) -> QImage:
    """The pictures of a layer's units, one below the other, thinned to about the size they are drawn at; in the colours
    of one table, or each unit in those of its own."""
    stride = max(1, int(levels.shape[1] / max(side, 1.0)))
    thinned = np.ascontiguousarray(levels[:, stride // 2 :: stride, stride // 2 :: stride])
    n_units, height, across = thinned.shape
    # Copies: an image would otherwise read memory that is gone with the array.
    if len(tables) == 1:
        image = QImage(thinned.data, across, n_units * height, across, QImage.Format.Format_Indexed8)
        image.setColorTable(tables[0])
        return image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.array(tables, dtype=np.uint32)[np.arange(n_units)[:, np.newaxis, np.newaxis], thinned]
    return QImage(pixels.data, across, n_units * height, 4 * across, QImage.Format.Format_RGB32).copy()
