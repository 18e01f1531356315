"""What the plot and the cards of the microscope share: a widget that keeps a picture of what stands still, and the
examples as dots on a curve, hundreds of them in one call.

The markers are those of the points on the plane, only smaller. They are places in pixels; what they mean is not known
here.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import numpy as np
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QHideEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.arrays import BoolArray, FloatArray, IntArray
from core.explain.microscope_reading import DotSet
from gui.base.class_looks import SIGNS
from gui.base.markers import draw_marker, draw_sprites
from gui.base.painting import ScreenPainter, device_ratio, is_vector
from gui.base.redraw import RedrawPace
from gui.base.theme import Theme
from gui.base.value_marks import N_SHADES, draw_value_marker
from gui.views.microscope.paint import MicroscopeBackdrop

_FADED = 0.18


class Dots:
    """Draws dots of one size."""

    def __init__(self, theme: Theme, radius: float) -> None:
        self._theme = theme
        self._radius = radius
        self._atlas = QPixmap()
        self._ratio = 0.0
        theme.changed.connect(self._forget)

    def _forget(self) -> None:
        self._ratio = 0.0

    def draw(
        self, painter: QPainter, x: FloatArray, y: FloatArray, looks: IntArray, faded: BoolArray | None = None
    ) -> None:
        """Draw dots in the order given.

        Parameters
        ----------
        painter : QPainter
        x, y : array, shape (k,)
            Centres in logical pixels.
        looks : array, shape (k,)
            As `dot_looks` gives them.
        faded : array of bool, shape (k,), optional
            Those that step back behind others.
        """
        if not x.size:
            return
        if is_vector(painter):
            self._draw_shapes(painter, x, y, looks, faded)
            return
        ratio = device_ratio(painter)
        if ratio != self._ratio:
            self._make_atlas(ratio)
        opacity = 1.0 if faded is None else np.where(faded, _FADED, 1.0)
        draw_sprites(painter, self._atlas, x, y, looks, 1.0 / ratio, opacity)

    def _draw_shapes(
        self, painter: QPainter, x: FloatArray, y: FloatArray, looks: IntArray, faded: BoolArray | None
    ) -> None:
        """Each by itself, so that they can be enlarged."""
        for k, (across, down) in enumerate(zip(x.tolist(), y.tolist(), strict=True)):
            painter.setOpacity(_FADED if faded is not None and faded[k] else 1.0)
            self._draw_one(painter, QPointF(across, down), int(looks[k]))
        painter.setOpacity(1.0)

    def _draw_one(self, painter: QPainter, centre: QPointF, look: int) -> None:
        if look < len(SIGNS):
            draw_marker(painter, self._theme, centre, self._radius, look, True)
        else:
            draw_value_marker(painter, self._theme, centre, self._radius, look - len(SIGNS), True)

    def _make_atlas(self, ratio: float) -> None:
        # Odd, so that a marker has a middle pixel: the raster engine places sprites on whole pixels.
        self._ratio, cell = ratio, int((2 * self._radius + 4) * ratio) | 1
        self._atlas = QPixmap((len(SIGNS) + N_SHADES) * cell, cell)
        self._atlas.fill(Qt.GlobalColor.transparent)
        with QPainter(self._atlas) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.scale(ratio, ratio)
            for look in range(len(SIGNS) + N_SHADES):
                self._draw_one(painter, QPointF((look + 0.5) * cell, 0.5 * cell) / ratio, look)


def dot_looks(dots: DotSet) -> IntArray:
    """How each dot looks (k,): by its class, or where numbers are learnt, after all classes, by its number."""
    if dots.levels is None:
        return np.minimum(dots.labels, len(SIGNS) - 1)
    return len(SIGNS) + dots.levels.astype(np.int64) * N_SHADES // 256


def draw_ring(painter: QPainter, theme: Theme, x: float, y: float, radius: float) -> None:
    """A ring around a dot that is pointed at, as around a point on the plane."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for role, width in (("surface", 3.2), ("text", 1.5)):
        painter.setPen(QPen(theme.colour(role), width))
        painter.drawEllipse(QPointF(x, y), radius, radius)


Content = TypeVar("Content")


class MicroscopePicture(QWidget, Generic[Content]):
    """A plot whose still parts are kept as a picture until they, their size or their look change.

    Attributes
    ----------
    pace : RedrawPace
        Of its values.
    """

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pace = RedrawPace(parent=self)
        self._theme = theme
        self._content: Content | None = None
        self._backdrop = MicroscopeBackdrop(theme)
        self._kept = QPixmap()
        self._kept_key: tuple[object, ...] = ()
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        theme.changed.connect(self._forget_kept)

    def show_content(self, content: Content) -> None:
        """Draw this."""
        self._content = content
        self.update()

    def _still_key(self, content: Content) -> tuple[object, ...]:
        """What decides how the still parts look, beside size and theme."""
        raise NotImplementedError

    def _paint_still(self, painter: QPainter, content: Content) -> None:
        raise NotImplementedError

    def _paint_values(self, painter: QPainter, content: Content) -> None:
        raise NotImplementedError

    def _point_at(self, place: Any) -> None:
        """The pointer has come to a part of the picture, or left all of them: None."""
        raise NotImplementedError

    def _forget_kept(self) -> None:
        self._kept_key = ()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget_kept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._forget_kept()

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._point_at(None)

    def paintEvent(self, event: QPaintEvent) -> None:
        with self.pace.going_on(), ScreenPainter(self) as painter:
            if self._content is None:
                painter.fillRect(self.rect(), self._theme.colour("chrome"))
                return
            if is_vector(painter):
                self._paint_still(painter, self._content)
            else:
                self._draw_kept(painter, self._content)
            self._paint_values(painter, self._content)

    def _draw_kept(self, painter: QPainter, content: Content) -> None:
        ratio = device_ratio(painter)
        key = (*self._still_key(content), ratio)
        if key != self._kept_key:
            self._kept_key, self._kept = key, QPixmap(self.size() * ratio)
            self._kept.setDevicePixelRatio(ratio)
            with QPainter(self._kept) as kept_painter:
                self._paint_still(kept_painter, content)
        painter.drawPixmap(0, 0, self._kept)
