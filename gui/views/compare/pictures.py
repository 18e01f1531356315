"""Plane and network of one run at its present moment, small, with what is pointed at in any view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.accessibility import target_words
from gui.base.class_field import ClassField
from gui.base.curve_picture import CurveContent, curve_content, draw_axes, draw_line
from gui.base.diagram.figure import Drawn
from gui.base.diagram.paint import GROUND_PERIOD_S, NetworkPainter
from gui.base.diagram.parts import Part, Structure, structure_of, target_of
from gui.base.diagram.places import part_at
from gui.base.diagram.pointing import DIRECTION_KEYS, NetworkPointing
from gui.base.example_marks import ExampleMarks
from gui.base.field_picture import Field, FieldPicture, output_field, unit_field
from gui.base.markers import PointsPicture
from gui.base.painting import ScreenPainter, clipped, device_ratio, is_vector
from gui.base.plane_coordinates import Place, PlaneFrame, ShownPoints, in_view, nearest_point
from gui.base.redraw import RedrawPace
from gui.base.theme import Theme
from gui.base.true_border import TrueBorder
from gui.base.widgets import describe
from gui.views.compare.geometry import plane_and_network, small_figure

_REACH = 8.0
"""Pixels from the pointer at which a point is meant."""

_POINTS = 0.7
"""Of the size that points have on the large plane."""

_NOTHING = Structure((0,), 1, ())


class RunPictures(QWidget):
    """Plane and network of one run.

    Emits
    -----
    pointed(object)
        The ``Target`` that the pointer or the keyboard comes to; None when it leaves.
    point_added(float, float, bool)
        x1 and x2 of a click on the plane, and whether the other class is meant.
    example_chosen(int)
        A point was clicked; its place in the data.
    """

    pointed = Signal(object)
    point_added = Signal(float, float, bool)
    example_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._points = ShownPoints.none()
        self._field: Field | ClassField | None = None
        self._curve: CurveContent | None = None
        self._frame: PlaneFrame | None = None
        self._hovered: int | None = None
        self._is_discretised = False
        self._target: Target | None = None
        self._drawn = Drawn(small_figure(_NOTHING, (0.0, 0.0, 100.0, 100.0)))
        self._network = NetworkPainter(theme, self._drawn, RedrawPace(parent=self, period_s=GROUND_PERIOD_S))
        self._pointing = NetworkPointing(self._drawn, self)
        self._field_picture = FieldPicture(theme)
        self._points_picture = PointsPicture(theme, _POINTS)
        self._marks = ExampleMarks(theme)
        self._border = TrueBorder()
        self._backdrop: QPixmap | None = None
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        describe(
            self,
            self.tr(
                "Plane and network of one run. Point at a unit, a line or a point to see it in all runs. Click the"
                " plane: add a point to all runs; with Shift or the right button, one of the other class. Arrow"
                " keys: move through the network."
            ),
        )
        theme.changed.connect(self._on_theme_changed)
        self._pointing.changed.connect(self._on_pointing_changed)

    # What comes in

    def render(self, snapshot: Snapshot, points: ShownPoints) -> None:  # type: ignore[override]  # not QWidget's
        """Show a moment of the run on these points."""
        structure = structure_of(snapshot.experiment, snapshot.parameters.layer_sizes[1:-1])
        is_other = self._drawn.snapshot is None or structure != self._drawn.layout.structure
        region = snapshot.maps.region
        if self._drawn.snapshot is None or snapshot.experiment is not self._drawn.snapshot.experiment:
            self._border.take(snapshot.experiment)
        self._drawn.snapshot, self._points = snapshot, points
        self._marks.take_snapshot(snapshot)
        if is_other or self._frame is None or self._frame.region != region:
            self._arrange()
        else:
            self._network.take_snapshot()
        self._take_field()
        self.update()

    def show_pointed(self, target: Target | None) -> None:
        """Stand out for what is pointed at in another view."""
        if self._marks.point_at(target) | self._pointing.show_elsewhere(target):
            self._take_field()
            self.update()

    def show_example(self, index: int | None) -> None:
        """Mark the example that the learner works with."""
        self._marks.chosen = index
        self.update()

    def look_as(self, live: RunPictures) -> None:
        """Mark the same example in the same colours as another one."""
        self._marks.chosen, self._is_discretised = live._marks.chosen, live._is_discretised
        self._border.is_shown = live._border.is_shown

    def set_discretised(self, is_discretised: bool) -> None:
        """Show two flat colours instead of all shades."""
        self._is_discretised = is_discretised
        self.update()

    def set_border_shown(self, is_shown: bool) -> None:
        """Draw the true border, where there is one, or leave it out."""
        self._border.is_shown = is_shown
        self.update()

    def _take_field(self) -> None:
        """What is over the plane: the output, or that of the unit that is pointed at in any view."""
        snapshot, part = self._drawn.snapshot, self._pointing.highlighted
        if snapshot is None:
            return
        structure = self._drawn.layout.structure
        unit = None if part is None else part.unit_in(structure)
        is_output = unit is None or unit[0] == structure.n_layers
        self._field = output_field(snapshot) if unit is None else unit_field(snapshot, *unit)
        self._curve = curve_content(snapshot, None if is_output else unit)

    def sizeHint(self) -> QSize:
        return QSize(240, 200)

    def minimumSizeHint(self) -> QSize:
        return QSize(130, 70)

    def _arrange(self) -> None:
        snapshot = self._drawn.snapshot
        if snapshot is None:
            return
        plane, network = plane_and_network(self.width(), self.height())
        structure = structure_of(snapshot.experiment, snapshot.parameters.layer_sizes[1:-1])
        self._frame = PlaneFrame(*plane[:3], snapshot.maps.region)
        self._drawn.layout = small_figure(structure, network)
        self._backdrop = None
        self._network.start()
        self._network.take_snapshot()
        self._pointing.take_layout()

    def _on_theme_changed(self) -> None:
        self._field_picture.forget()
        self._points_picture.forget()
        self._arrange()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            frame, field, snapshot = self._frame, self._field, self._drawn.snapshot
            if frame is None or field is None or snapshot is None:
                painter.fillRect(self.rect(), self._theme.colour("chrome"))
                return
            self._network.paint(painter, self._ground(painter), self._pointing.highlighted, self._pointing.shown_focus)
            square = QRectF(frame.left, frame.top, frame.side, frame.side)
            if self._curve is not None:
                draw_axes(painter, self._theme, frame)
            else:
                self._field_picture.draw(painter, field, square, frame.side, self._is_discretised)
            wrong = snapshot.wrong if snapshot.wrong.size == self._points.n_points else None
            with clipped(painter, square):
                self._border.draw(painter, self._theme, frame)
                self._points_picture.draw(painter, self._points, wrong, frame, device_ratio(painter))
                if self._curve is not None:
                    draw_line(painter, self._theme, frame, self._curve)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                self._marks.draw(painter, self._points, frame)
            painter.setPen(QPen(self._theme.colour("accent" if self.hasFocus() else "strong_line"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(square.adjusted(0.5, 0.5, -0.5, -0.5))

    def _ground(self, painter: QPainter) -> QPixmap | None:
        chrome = self._theme.colour("chrome")
        if is_vector(painter):
            painter.fillRect(self.rect(), chrome)
            return None
        ratio = device_ratio(painter)
        if self._backdrop is None or self._backdrop.devicePixelRatio() != ratio:
            self._backdrop = QPixmap((QSizeF(self.size()) * ratio).toSize())
            self._backdrop.setDevicePixelRatio(ratio)
            self._backdrop.fill(chrome)
        return self._backdrop

    # Pointing

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        self._pointing.pointer = at
        place = self._place_at(at)
        self._pointing.hover(None if place is not None else part_at(self._drawn.layout, at.x(), at.y()))
        self._hovered = None if place is None else self._point_at(place)
        self.setCursor(Qt.CursorShape.CrossCursor if place is not None else Qt.CursorShape.ArrowCursor)
        self._report()

    def leaveEvent(self, event: QEvent) -> None:
        self._hovered = None
        self._pointing.hover(None)
        self._report()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        place = self._place_at(event.position())
        if place is None:
            event.ignore()
            return
        is_left = event.button() == Qt.MouseButton.LeftButton
        example = self._point_at(place) if is_left else None
        if example is not None:
            self.example_chosen.emit(example)
        elif is_left or event.button() == Qt.MouseButton.RightButton:
            other = not is_left or event.modifiers() == Qt.KeyboardModifier.ShiftModifier
            self.point_added.emit(*place, other)

    def _place_at(self, at: QPointF) -> Place | None:
        """The place of the plane at a pixel; None beside it."""
        frame = self._frame
        if frame is None or not frame.holds_pixel(at.x(), at.y()):
            return None
        return frame.to_place(at.x(), at.y())

    def _point_at(self, place: Place) -> int | None:
        frame = self._frame
        if frame is None or not self._points.n_points:
            return None
        points = frame.region.to_unit(self._points.points)
        return nearest_point(points, self._points.shown, in_view(place, frame.region), _REACH * frame.pixel)

    def _on_pointing_changed(self) -> None:
        self._take_field()
        self.update()
        self._report()

    def _report(self) -> None:
        part: Part | None = self._pointing.part
        target = target_of(part, self._drawn.layout.structure)
        if target is None and self._hovered is not None:
            target = Target("example", example=self._hovered)
        if target != self._target:
            self._target = target
            self._marks.point_at(target)
            if target is not None:
                self.setAccessibleDescription(target_words(target))
            self.pointed.emit(target)
            self.update()

    # Keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        direction = DIRECTION_KEYS.get(event.key())
        if direction is not None and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self._pointing.walk(direction)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._pointing.focus_on(self._pointing.focused or self._drawn.layout.structure.first, shown=True)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._pointing.focus_on(self._pointing.focused, shown=False)
