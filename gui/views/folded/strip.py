"""All stops of the way at a glance: a small picture of each below its name, where there is room for it."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.explain.folded import FoldedReading
from gui.base.painting import ScreenPainter, device_ratio, is_vector
from gui.base.plane_coordinates import PlaneFrame
from gui.base.redraw import RedrawPace
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.folded import geometry, texts
from gui.views.folded.paint import FoldedPainter, scene_of

_SCALE = 0.5


class WayStrip(QWidget):
    """Small pictures of the stops. While training each new picture draws one of them anew, in turn.

    Emits
    -----
    stop_chosen(float)
        The learner clicked the picture of a stop.
    """

    stop_chosen = Signal(float)

    def __init__(self, theme: Theme, pace: RedrawPace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = pace
        self._painter = FoldedPainter(theme)
        self._reading: FoldedReading | None = None
        self._position = 0.0
        self._test_shown = True
        self._turn = 0
        self._kept: dict[int, QPixmap] = {}
        self.setObjectName("folded_strip")
        help_text = self.tr("All stops of the way at a glance. Click one to go there.")
        describe(self, help_text, self.tr("The stops at a glance"))
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Ignored)
        theme.changed.connect(self._forget)

    def show_reading(self, reading: FoldedReading, position: float) -> None:
        """Show the stops of this reading, and mark the one at the position."""
        before, self._reading, self._position = self._reading, reading, position
        if before is not None and before is not reading:
            is_same_way = before.layer == reading.layer and len(before.stops) == len(reading.stops)
            self._turn = (self._turn + 1) % len(reading.stops)
            if is_same_way and reading.snapshot.is_running:
                self._kept.pop(self._turn, None)
            else:
                self._kept = {}
        self.update()

    def set_test_shown(self, on: bool) -> None:
        """Draw the test points or leave them out."""
        self._test_shown = on
        self._forget()

    def boxes(self) -> list[QRect]:
        """Where the pictures are; none where there is too little room."""
        count = 0 if self._reading is None else len(self._reading.stops)
        return [QRect(*box) for box in geometry.strip_boxes(self.width(), self.height(), count)] if count else []

    def minimumSizeHint(self) -> QSize:
        return QSize(0, 0)

    def sizeHint(self) -> QSize:
        return QSize(0, 0)

    def _forget(self) -> None:
        self._kept = {}
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._reading is None:
            return
        with self._pace.going_on(), ScreenPainter(self) as painter:
            for k, box in enumerate(self.boxes()):
                if is_vector(painter):
                    self._paint(painter, self._reading, k, box.topLeft(), box.width())
                else:
                    painter.drawPixmap(box.topLeft(), self._picture(self._reading, k, box, device_ratio(painter)))
                name = texts.stop_name(self._reading.stops[k])
                self._painter.paint_label(painter, box, name, is_chosen=k == self._position)

    def _picture(self, reading: FoldedReading, stop: int, box: QRect, ratio: float) -> QPixmap:
        kept = self._kept.get(stop)
        if kept is not None and kept.devicePixelRatio() == ratio:
            return kept
        picture = self._kept[stop] = QPixmap((box.size() + QSize(1, 1)) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        with QPainter(picture) as painter:
            self._paint(painter, reading, stop, QPoint(0, 0), box.width())
        return picture

    def _paint(self, painter: QPainter, reading: FoldedReading, stop: int, corner: QPoint, side: int) -> None:
        """Draw a larger picture smaller, so that its points and lines are finer."""
        frame = PlaneFrame(0.0, 0.0, side / _SCALE, reading.stops[stop].region)
        before = painter.transform()
        painter.translate(corner)
        painter.scale(_SCALE, _SCALE)
        self._painter.paint_small(painter, scene_of(reading, float(stop), frame, self._test_shown))
        painter.setTransform(before)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        found = [k for k, box in enumerate(self.boxes()) if box.contains(event.position().toPoint())]
        if event.button() == Qt.MouseButton.LeftButton and found:
            self.stop_chosen.emit(float(found[0]))
        else:
            event.ignore()
