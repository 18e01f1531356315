"""Axes, grid and loss curves on the screen; the curves themselves are items of pyqtgraph.

It draws the ranges, ticks and lines it is handed; what the pointer and the keys do there, ``input`` says.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import starmap
from typing import TYPE_CHECKING

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QPolygonF,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.arrays import FloatArray
from core.training.snapshot import Curve
from gui.base.painting import ScreenPainter, clipped, device_ratio, is_vector
from gui.base.theme import Theme
from gui.views.loss import curves, paint
from gui.views.loss.geometry import SHORTEST_RUN, LossAxes, Range
from gui.views.loss.paint import DASHES, CurveLabel, EndLabel, LineKind, line_pen

if TYPE_CHECKING:
    from gui.views.loss.curve_items import CurveItems

_HIGHEST = 50.0
"""Times the axis' end to which a line is drawn."""

RIGHT_MARGIN = 8
"""Pixels right of the axes, where the last number and the timeline's handle reach over."""

_LINES_FOR_TITLE = 8
"""In a plot that is lower than so many lines of text the curve needs the room more than the axis needs its name."""

BEHIND_TO_FRONT = (
    LineKind.LEFT,
    LineKind.BATCH,
    LineKind.TEST,
    LineKind.FORK_3,
    LineKind.FORK_2,
    LineKind.FORK_1,
    LineKind.TRAIN,
    LineKind.CHOSEN,
)

_LEAST_HEIGHT = 20
"""Pixels between the axes at least; in a plot that is too low for that and for numbers below, there are none."""

Ticks = tuple[tuple[float, str], ...]


class LossPlot(QWidget):
    """Axes, grid and curves, in the ranges it is given.

    Emits
    -----
    resized()
        In the GUI thread, after each change of size: other ticks and other dashes fit.

    Attributes
    ----------
    x_range, y_range : tuple of float
        The ranges of the axes.
    labels : tuple of CurveLabel
        The names of earlier runs at their curves; painted with the next line that is set.
    end_labels : tuple of EndLabel
        Those of the runs that are compared, likewise.
    """

    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._area = QRectF(0.0, 0.0, 20.0, _LEAST_HEIGHT)
        self._background = QPixmap()
        self._lines: dict[LineKind, curves.Line] = {}
        self._curves: CurveItems | None = None
        self.x_range: Range = (0.0, SHORTEST_RUN)
        self.y_range: Range = (0.0, 1.0)
        self._x_ticks: Ticks = ()
        self._y_ticks: Ticks = ()
        self._x_titles: tuple[str, ...] = ("",)
        self._y_title = self._note = ""
        self._now: float | None = None
        self._cuts: tuple[float, ...] = ()
        self._cut_text = ""
        self.is_logarithmic = False
        self._many: tuple[curves.Line, ...] = ()
        self.labels: tuple[CurveLabel, ...] = ()
        self.end_labels: tuple[EndLabel, ...] = ()
        self._has_room_for_title = self._has_room_for_x_ticks = True
        self.setObjectName("loss_plot")
        self.setMinimumSize(160, 88)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self.redraw_background)

    @property
    def area(self) -> QRectF:
        """The rectangle between the axes, in pixels."""
        return QRectF(self._area)

    @property
    def pixels(self) -> tuple[float, float]:
        """Pixels per unit of x and y."""
        area = self.area
        (left, right), (bottom, top) = self.x_range, self.y_range
        return area.width() / (right - left), area.height() / (top - bottom)

    def to_pixels(self, x: float, y: float) -> QPointF:
        """Where a place on the axes is, in pixels."""
        return QPointF(*self.places_of(np.array([x]), np.array([y]))[0].tolist())

    def places_of(self, x: FloatArray, y: FloatArray) -> FloatArray:
        """(n, 2) where places on the axes are, in pixels."""
        area, (per_x, per_y) = self.area, self.pixels
        left, bottom = area.left(), area.bottom()
        return np.stack([left + (x - self.x_range[0]) * per_x, bottom - (y - self.y_range[0]) * per_y], axis=1)

    def to_x(self, pixel: float) -> float:
        """The x that is shown at a pixel."""
        return self.x_range[0] + (pixel - self.area.left()) / self.pixels[0]

    def place_of(self, iteration: float, loss: float) -> QPointF:
        """Where a loss is drawn, in pixels."""
        return self.to_pixels(iteration, float(self._on_axis(np.array(loss))))

    def line_of(self, curve: Curve, share: float = 1.0) -> curves.Line:
        """The vertices of a curve, in the units of the axes; with a share below 1 so many fewer."""
        # A stroke, two vertices, for each pixel of the screen: drawing costs by the vertex.
        pixels = self.area.width() * self.devicePixelRatioF()
        vertices = int(share * min(max(2.5 * pixels, 500), curves.MAX_VERTICES))
        x, y = curves.polyline(curve, *self.x_range, max_vertices=vertices)
        return x, self._on_axis(y)

    def _on_axis(self, losses: FloatArray) -> FloatArray:
        if self.is_logarithmic:
            return curves.logarithmic(losses)
        # Far beyond the axis it is only to go on upwards: a painter cannot reach 1e28 pixels.
        return np.minimum(losses, _HIGHEST * self.y_range[1])

    def set_axes(self, axes: LossAxes, x_ticks: Ticks, y_ticks: Ticks, cut_text: str) -> None:
        """Show the ranges of these axes with these ticks; the text says how far cut curves go. Lines have to follow."""
        self.is_logarithmic = axes.is_logarithmic
        self._cuts, self._cut_text = tuple(cut.iteration for cut in axes.cuts), cut_text
        new = (axes.x_range, axes.y_range, x_ticks, y_ticks)
        if new != (self.x_range, self.y_range, self._x_ticks, self._y_ticks):
            self.x_range, self.y_range, self._x_ticks, self._y_ticks = new
            self._place_area()

    def set_many(self, lines: Sequence[curves.Line]) -> None:
        """Draw the losses of many runs behind everything else. They are part of the background, which is a cached
        picture: they cost nothing while training runs."""
        self._many = tuple(lines)
        self.redraw_background()

    def set_texts(self, x_titles: tuple[str, ...], y_title: str, note: str) -> None:
        """Titles of the axes, that of x in a long form and shorter ones; and a quiet note in the middle or ``""``."""
        if (x_titles, y_title, note) != (self._x_titles, self._y_title, self._note):
            self._x_titles, self._y_title, self._note = x_titles, y_title, note
            self.redraw_background()

    def set_line(self, kind: LineKind, line: curves.Line) -> None:
        """Draw this line; some are cut into dashes, and that of the runs that were left at its NaN."""
        if kind in DASHES:
            line = curves.dashes(line, self.pixels, DASHES[kind])
        self._lines[kind] = line
        if self._curves is not None:
            self._curves.set_line(kind, line)
        elif line[0].size:
            self._load_curves()
        self.update()

    def _load_curves(self) -> None:
        """From now on there are curves; before, there is nothing to draw."""
        if self._curves is None:
            from gui.views.loss.curve_items import CurveItems

            self._curves = CurveItems(BEHIND_TO_FRONT)
            for kind, line in self._lines.items():
                self._curves.set_line(kind, line)

    @property
    def label_area(self) -> QRectF:
        """The rectangle between the axes without what stands at its top already."""
        return self.area.adjusted(0.0, paint.height_of_cuts(self._theme) if self._cuts else 0.0, 0.0, 0.0)

    def set_now(self, x: float | None) -> None:
        """Mark where the run stands, on a curve that goes on beyond; None where it stands at the curve's end."""
        if x != self._now:
            self._now = x
            self.update()

    def redraw_background(self) -> None:
        """Paint axes and texts anew; otherwise they are a cached picture."""
        self._background = QPixmap()
        self.update()

    def _place_area(self) -> None:
        """Give the curves the room that titles and tick texts leave."""
        metrics = QFontMetricsF(self._theme.font(0.85))
        widest = max((metrics.horizontalAdvance(text) for _, text in self._y_ticks), default=0.0)
        # The gutter holds the usual ticks of both scales: the curves do not move sideways when the ticks change.
        left = max(round(widest) + 8, self._theme.gutter())
        line = round(metrics.height())
        size, top = self.size(), line + line // 2 + 4
        self._has_room_for_title = size.height() >= _LINES_FOR_TITLE * line
        self._has_room_for_x_ticks = size.height() >= top + _LEAST_HEIGHT + line + 6
        n_lines_below = int(self._has_room_for_x_ticks) + int(self._has_room_for_title)
        bottom, right = n_lines_below * line + 6, RIGHT_MARGIN
        width, height = max(size.width() - left - right, 20), max(size.height() - top - bottom, _LEAST_HEIGHT)
        self._area = QRectF(left, top, width, height)
        self.redraw_background()

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            ratio = device_ratio(painter)
            is_screen = not is_vector(painter) and ratio == self.devicePixelRatioF()
            if is_screen:
                painter.drawPixmap(0, 0, self._kept_background(ratio))
            else:  # the one that is kept is made for the screen
                self._paint_background(painter)
            if self._curves is None:
                QTimer.singleShot(0, self, self._load_curves)
            else:
                self._paint_curves(self._curves, painter, is_screen)
            self._paint_foreground(painter)

    def _paint_curves(self, items: CurveItems, painter: QPainter, is_screen: bool) -> None:
        pens = {kind: line_pen(kind, self._theme) for kind in BEHIND_TO_FRONT}
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        with clipped(painter, self._area):
            if not is_screen:
                items.stroke(painter, self._to_screen(), pens)
                return
            for pen in pens.values():
                pen.setWidthF(pen.widthF() * self.devicePixelRatioF())  # cosmetic, it counts device pixels
                pen.setCosmetic(True)
            items.draw(painter, self._to_screen(), pens)

    def _to_screen(self) -> QTransform:
        """From the units of the axes to pixels."""
        (x, y), area = self.pixels, self._area
        shifted = QTransform.fromTranslate(-self.x_range[0], -self.y_range[0])
        return shifted * QTransform.fromScale(x, -y) * QTransform.fromTranslate(area.left(), area.bottom())

    def _kept_background(self, ratio: float) -> QPixmap:
        if self._background.isNull() or self._background.devicePixelRatio() != ratio:
            self._background = QPixmap(self.size() * ratio)
            self._background.setDevicePixelRatio(ratio)
            with QPainter(self._background) as painter:
                self._paint_background(painter)
        return self._background

    def _paint_background(self, painter: QPainter) -> None:
        colour, area = self._theme.colour, self.area
        painter.fillRect(self.rect(), colour("chrome"))
        painter.fillRect(area, colour("surface"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setFont(self._theme.font(0.85))
        x_ticks = [(round(self.to_pixels(x, 0.0).x()), text) for x, text in self._x_ticks * self._has_room_for_x_ticks]
        y_ticks = [(round(self.to_pixels(0.0, y).y()), text) for y, text in self._y_ticks]
        paint.draw_ticks(painter, self._theme, area, self.size(), x_ticks, y_ticks)
        paint.draw_many(painter, self._theme, area, [self._polygon(line) for line in self._many])
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(colour("accent" if self.hasFocus() else "line"), 1.0))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(area.toRect().adjusted(0, 0, -1, -1))
        metrics, flag = QFontMetricsF(painter.font()), Qt.AlignmentFlag
        painter.setPen(colour("quiet"))
        painter.drawText(QPointF(0.0, metrics.ascent()), self._y_title)
        below = QRectF(area.left(), area.bottom() + metrics.height() + 3, area.width(), metrics.height())
        if self._has_room_for_title:
            fitting = (title for title in self._x_titles if metrics.horizontalAdvance(title) <= area.right())
            title = next(fitting, self._x_titles[-1])
            painter.drawText(below.adjusted(-area.left(), 0.0, 0.0, 0.0), flag.AlignRight | flag.AlignTop, title)
        if self._note:
            centred = flag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.fillRect(painter.boundingRect(area, centred, self._note).adjusted(-6, -2, 6, 2), colour("surface"))
            painter.drawText(area, centred, self._note)

    def _polygon(self, line: curves.Line) -> QPolygonF:
        x, y = line
        is_number = ~np.isnan(y)
        places = self.places_of(x[is_number], self._on_axis(y[is_number]))
        return QPolygonF(list(starmap(QPointF, places.tolist())))

    def _paint_foreground(self, painter: QPainter) -> None:
        theme, area = self._theme, self.area
        if self._now is not None and self.x_range[0] <= self._now <= self.x_range[1]:
            paint.draw_now(painter, theme, area, round(self.to_pixels(self._now, 0.0).x()))
        cuts = [self.to_pixels(x, 0.0).x() for x in self._cuts]
        paint.draw_cuts(painter, theme, area, cuts, self._cut_text)
        paint.draw_labels(painter, theme, self.labels)
        paint.draw_end_labels(painter, theme, self.end_labels)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_area()
        self.resized.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.redraw_background()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.redraw_background()
