"""The plot of the folded plane: it draws a reading at a position, and says what pointer and keys come to."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.explain.folded import FoldedReading
from core.explain.target import Target
from gui.base.painting import ScreenPainter
from gui.base.redraw import RedrawPace
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.folded import geometry, texts
from gui.views.folded.paint import FoldedPainter, Scene, scene_of

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}
_PARTS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_CHOOSE = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class FoldedPlot(QWidget):
    """Grid, points and lines at a position.

    Emits
    -----
    target_pointed(object)
        The ``Target`` under the pointer or the keyboard whenever it is another one: a point, an axis or a line; None.
    example_chosen(int)
        A point was clicked, or chosen with Enter.
    """

    target_pointed = Signal(object)
    example_chosen = Signal(object)

    def __init__(self, theme: Theme, pace: RedrawPace, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pace = pace
        self._theme = theme
        self._painter = FoldedPainter(theme)
        self._reading: FoldedReading | None = None
        self._position = 0.0
        self._test_shown = True
        self._scene: Scene | None = None
        self._pointed: Target | None = None
        self._shown: Target | None = None
        self.setObjectName("folded_plot")
        self._help = self.tr(
            "The plane as the network moves it. Point at a point, an axis or a line to see it everywhere; click a point"
            " to choose it. Keys: the arrow keys go from point to point, Enter chooses, Page Up and Page Down go"
            " through the axes and lines."
        )
        describe(self, self._help, self.tr("Points and grid, moved by the network"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.changed.connect(self._forget)

    # What comes in

    def show_reading(self, reading: FoldedReading, position: float) -> None:
        """Draw this."""
        self._reading, self._position = reading, position
        self._forget()

    def set_test_shown(self, on: bool) -> None:
        """Draw the test points or leave them out."""
        self._test_shown = on
        self._forget()

    def show_target(self, target: Target | None) -> None:
        """Highlight this, as if it were pointed at here. Emits nothing."""
        if target != self._shown:
            self._shown = target
            self._painter.marks.point_at(target)
            self.update()

    def show_example(self, index: int | None) -> None:
        """Mark the chosen example."""
        self._painter.marks.chosen = index
        self._take_snapshot()
        self.update()

    @property
    def gutter(self) -> int:
        """Room beside the square for numbers and the name of the axis."""
        return self._painter.gutter()

    @property
    def scene(self) -> Scene | None:
        """What is drawn now, in pixels; None before there is a picture."""
        if self._scene is None and self._reading is not None:
            self._scene = self._make_scene(self._reading)
        return self._scene

    def _make_scene(self, reading: FoldedReading) -> Scene:
        region = reading.region_at(self._position)
        frame = geometry.square(self.width(), self.height(), self.gutter, self._painter.line(), region)
        return scene_of(reading, self._position, frame, self._test_shown)

    def _forget(self) -> None:
        self._scene = None
        self._take_snapshot()
        self.update()

    def _take_snapshot(self) -> None:
        if self._reading is not None:
            self._painter.marks.take_snapshot(self._reading.snapshot)

    def sizeHint(self) -> QSize:
        return QSize(280, 280)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._forget()

    def paintEvent(self, event: QPaintEvent) -> None:
        scene = self.scene
        with self._pace.going_on(), ScreenPainter(self) as painter:
            if scene is not None:
                example = None if self._shown is None else self._shown.example
                unit, axis = self._border_unit(scene), self._axis(scene)
                self._painter.paint(painter, scene, unit=unit, axis=axis, example=example)
            if self.hasFocus():
                painter.setPen(QPen(self._theme.colour("accent"), 1.0))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _border_unit(self, scene: Scene) -> int | None:
        target = self._shown
        is_unit = target is not None and target.kind in ("unit", "bias") and target.example is None
        return target.unit if target is not None and is_unit and target.layer == scene.reading.border_layer else None

    def _axis(self, scene: Scene) -> int | None:
        axes = [axis for axis in (0, 1) if self._shown is not None and self._axis_target(scene, axis) == self._shown]
        return axes[0] if axes else None

    # What is under the pointer

    def _axis_target(self, scene: Scene, axis: int) -> Target:
        """The unit that an axis shows; the layer where it shows a principal component."""
        reading = scene.reading
        stop = reading.stops[round(scene.position)]
        if axis >= stop.view.n_directions:
            sizes = reading.snapshot.parameters.layer_sizes
            return Target("unit", len(sizes) - 1, min(1, sizes[-1] - 1))
        if not stop.view.units:
            return Target("layer", stop.layer)
        return Target("unit", stop.layer, stop.view.units[axis])

    def _border_target(self, scene: Scene, number: int) -> Target:
        return Target("unit", scene.reading.border_layer, scene.reading.borders[number].unit)

    def _target_at(self, x: float, y: float) -> Target | None:
        scene = self.scene
        if scene is None:
            return None
        if scene.frame.holds_pixel(x, y):
            example = geometry.nearest(scene.pixels, scene.points.shown, x, y)
            if example is not None:
                return Target("example", example=example)
            number = self._border_at(scene, x, y)
            return None if number is None else self._border_target(scene, number)
        axis = geometry.axis_at(x, y, scene.frame, self.width(), self.height())
        return None if axis is None else self._axis_target(scene, axis)

    def _border_at(self, scene: Scene, x: float, y: float) -> int | None:
        corners, starts, kinds = scene.borders
        found: list[tuple[float, int]] = []
        distances = geometry.distances_to_line(corners, starts, x, y)
        if distances.size:
            at = int(distances.argmin())
            found.append((float(distances[at]), int(kinds[at])))
        for number, ends in enumerate(scene.straight):
            if ends is not None:
                start = np.array([True, False])
                found.append((float(geometry.distances_to_line(ends, start, x, y)[0]), number))
        nearest = min(found, default=None)
        return nearest[1] if nearest is not None and nearest[0] <= geometry.REACH else None

    def _point_at(self, target: Target | None) -> None:
        if target != self._pointed:
            self._pointed = target
            example, help_text = self._pointed_example(), self._help
            if example is not None and self._reading is not None:
                help_text = texts.point_text(self._reading, self._position, example)
            self.setAccessibleDescription(help_text)
            self.show_target(target)
            self.target_pointed.emit(target)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point_at(self._target_at(event.position().x(), event.position().y()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        target = self._target_at(event.position().x(), event.position().y())
        if target is not None and target.kind == "example":
            self.example_chosen.emit(target.example)

    def leaveEvent(self, event: QEvent) -> None:
        self._point_at(None)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._point_at(None)

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point_at(None)
        self.update()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and self._pointed is not None:
            return True  # it would cover what is pointed at
        # Space chooses a point here; elsewhere in the window it runs and pauses.
        is_own = event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent)
        if is_own and event.key() in _CHOOSE and self._pointed_example() is not None:  # type: ignore[attr-defined]
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, scene, example = Qt.Key(event.key()), self.scene, self._pointed_example()
        if scene is None:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            found = geometry.next_towards(scene.pixels, scene.points.shown, example, _ARROWS[key])
            self._point_at(None if found is None else Target("example", example=found))
        elif key in _PARTS:
            self._point_at(self._next_part(scene, _PARTS[key]))
        elif key in _CHOOSE and example is not None:
            self.example_chosen.emit(example)
        elif key == Qt.Key.Key_Escape and self._pointed is not None:
            self._point_at(None)
        else:
            super().keyPressEvent(event)

    def _pointed_example(self) -> int | None:
        target, scene = self._pointed, self._scene
        has_it = target is not None and scene is not None and target.kind == "example"
        return target.example if has_it and target is not None else None

    def _next_part(self, scene: Scene, by: int) -> Target:
        parts = [self._axis_target(scene, axis) for axis in (0, 1)]
        parts += [self._border_target(scene, number) for number in range(len(scene.reading.borders))]
        parts = list(dict.fromkeys(parts))
        at = parts.index(self._pointed) + by if self._pointed in parts else 0 if by > 0 else -1
        return parts[at % len(parts)]
