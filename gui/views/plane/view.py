"""The plane: the network's output over x1 and x2 with its boundary and the points, and the tools to edit the points.

``render`` shows what the trainer has reached, ``show_experiment`` the points that are wanted; a clicked point is on the
screen at once, whatever the training does. The view edits nothing itself: it says what the learner did.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from core.arrays import BoolArray, IntArray
from core.data.region import PlaneRegion
from core.experiment.experiment import Experiment
from core.experiment.plane_axes import TARGET
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.curve_picture import exact_curve
from gui.base.example_marks import ExampleMarks
from gui.base.painting import ScreenPainter
from gui.base.plane_coordinates import Place, PlaneFrame, ShownPoints
from gui.base.scroll import is_for_text_size
from gui.base.theme import Theme
from gui.base.true_border import TrueBorder, draw_agreement
from gui.base.value_marks import shades_of
from gui.views.plane.chooser import PlaneChooser
from gui.views.plane.class_menu import class_menu
from gui.views.plane.controls import PlaneArrangement, PlaneButtons, PlaneSwitches
from gui.views.plane.editor import PlaneEditor, PlaneIntents
from gui.views.plane.input import PlaneInput, PlaneSight
from gui.views.plane.number_texts import numbers_help
from gui.views.plane.overlay import draw_border, draw_marks, draw_words
from gui.views.plane.paint import PlaneCanvas
from gui.views.plane.sketch import Sketch, draw_sketch
from gui.views.plane.surroundings import PointsLegend
from gui.views.plane.texts import PlaneContent, PlaneReadout, Unit, content_of

_MARGINS = (16, 10, 16, 8)
_TAB_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class PlaneView(PlaneIntents):
    """The big plane at the right.

    Emits
    -----
    pointed(target)
        A ``Target`` of kind example when pointer or cursor come to a point, None when they leave it.
    discretised_changed(on), test_shown_changed(on), border_shown_changed(on), equal_scales_changed(on)
        The learner's choice, not what was set from outside.
    region_shown(PlaneRegion)
        Another part of the plane is seen: its pictures are to be computed for that.
    read_out(text)
        Place and value under the pointer or the keyboard's cursor whenever the text changes; empty when there is none.
    """

    pointed = Signal(object)
    discretised_changed = Signal(bool)
    test_shown_changed = Signal(bool)
    border_shown_changed = Signal(bool)
    equal_scales_changed = Signal(bool)
    region_shown = Signal(object)
    read_out = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._snapshot: Snapshot | None = None
        self._experiment: Experiment | None = None
        self._is_copy = False
        self._trains: BoolArray = np.empty(0, dtype=np.bool_)
        self._unit: Unit | None = None
        self._label: int | None = None
        self._n_outputs = 1
        self._content: PlaneContent | None = None
        self._canvas = PlaneCanvas(theme)
        self._examples = ExampleMarks(theme)
        self._editor = PlaneEditor(self)
        self._border = TrueBorder()
        self._readout = PlaneReadout(self._editor, self._border, self.read_out.emit, self.pointed.emit)
        self._switches = PlaneSwitches(theme, self)
        self._buttons = PlaneButtons(self)
        self._sight = PlaneSight()
        self._chooser = PlaneChooser(theme, self)
        self._arrangement = PlaneArrangement(theme, self._switches, self._buttons, self._chooser)
        self._input = PlaneInput(self._sight, self._editor, self.plane_frame, self)
        self._set_up()
        self._connect()
        self._arrange()
        self._describe()

    # What is shown

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]  # Qt's own is not virtual
        """Show what the trainer has reached."""
        self._snapshot = snapshot
        if self._experiment is None or self._is_copy:
            self.show_experiment(snapshot.experiment)
        self._examples.take_snapshot(snapshot)
        self._take_content()

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the wanted points at once, before there is a snapshot of them."""
        trains = experiment.data.train_mask(experiment.spec.train_fraction)
        before, self._experiment = self._experiment, experiment
        self._readout.experiment = experiment
        self._arrangement.names, self._arrangement.plane = experiment.names, experiment.plane
        self._arrangement.n_classes = experiment.data.n_classes
        if experiment.data.is_regression != self._editor.learns_numbers:
            self._teach(has_numbers=experiment.data.is_regression)
        self._editor.learns_numbers = experiment.data.is_regression
        self._editor.value.scale = None if experiment.plane.second == TARGET else experiment.value_scale
        self._chooser.show_experiment(experiment)
        self._chooser.setVisible(self._chooser.is_offered and not self._is_copy)
        self._take_border(experiment)
        is_other = before is None or experiment.data is not before.data or experiment.names != before.names
        if (
            is_other
            or (before is not None and experiment.plane != before.plane)
            or not np.array_equal(trains, self._trains)
        ):
            self._trains = trains
            self._sight.take(experiment)
            self._switches.offer(_switches_for(experiment, bool(self._border.text)))
            self._take_points()
            # Now and not by a later paint event, which waits for the training thread to leave the interpreter.
            self.repaint()

    def show_unit(self, unit: Unit | None) -> None:
        """Show a unit's output over the plane, ``(layer, unit)``; None for the network's output."""
        if unit != self._unit:
            self._unit = unit
            self._take_content()

    def show_pointed(self, target: Target | None) -> None:
        """Highlight the point that is pointed at elsewhere; targets without an example are none of the plane's."""
        if self._examples.point_at(target):
            self.update()

    def show_example(self, index: int | None) -> None:
        """Mark the chosen example, a place in the data, until another one is chosen."""
        if index != self._examples.chosen:
            self._examples.chosen = index
            self._chooser.show_example(index)
            if self._snapshot is not None:
                self._examples.take_snapshot(self._snapshot)
            self._describe()
            self.update()

    def mark_examples(self, indices: IntArray | None) -> None:
        """Ring these examples (k,), places in the data, until others are; None for none."""
        before, self._examples.several = self._examples.several, indices
        if before is not None or indices is not None:
            self.update()

    def look_as(self, other: PlaneView) -> None:
        """Show the same unit, shades and part of the plane as another one, and with each picture its own points: those
        of an earlier moment may have been others."""
        self._is_copy = True
        self._buttons.hide()
        self._chooser.hide()
        self._chooser.shows_near_only = other._chooser.shows_near_only
        self._sight.look_as(other._sight)
        self._take_sight()
        self._label = other._label
        self.show_unit(other._unit)
        self.show_sketch(other.sketch)
        self.show_example(other._examples.chosen)
        self.mark_examples(other._examples.several)
        self._switches.look_as(other._switches)
        self._border.is_shown = self._switches.is_border_shown
        self._take_points()

    def set_tool(self, tool: str) -> None:
        """Take another tool in hand: add, move, erase, spray or sketch.

        Raises
        ------
        ValueError
            If there is no such tool.
        """
        self._editor.set_tool(tool)

    @property
    def tool(self) -> str:
        """The tool in hand."""
        return self._editor.tool

    @property
    def sketch(self) -> Sketch:
        """What the learner drew, as lines through places of the plane."""
        return self._editor.sketch.lines

    def show_sketch(self, sketch: Sketch) -> None:
        """Draw these lines over the plane."""
        self._editor.sketch.show(sketch)

    def set_class(self, label: int) -> None:
        """Add points of this class from now on."""
        self._editor.label = label

    @property
    def value(self) -> float:
        """The number that added points have to learn, where no axis of the plane shows it."""
        return self._editor.value.value

    def set_value(self, value: float) -> None:
        """Add points with this number from now on."""
        self._editor.value.take(value)
        self.update()

    def add_point(self, x1: float, x2: float, other_class: bool) -> None:
        """Add a point as a click there would, of the class in hand or of the other one."""
        self._editor.add((x1, x2), self._editor.label_for(other_class))

    def set_discretised(self, is_discretised: bool) -> None:
        """Show flat colours instead of all shades."""
        self._switches.show_states(discretise=is_discretised)
        self.update()

    def set_test_shown(self, is_shown: bool) -> None:
        """Draw the test points or leave them out."""
        self._switches.show_states(test=is_shown)
        self._take_points()

    def set_border_shown(self, is_shown: bool) -> None:
        """Draw the true border, where there is one, or leave it out."""
        self._switches.show_states(border=is_shown)
        self._border.is_shown = is_shown
        self.update()

    def set_equal_scales(self, on: bool) -> None:
        """Give both axes one scale, or each the one that fits its own points."""
        self._sight.set_equal_scales(on)
        self._take_sight()

    def zoom_by(self, notches: float) -> None:
        """See less of the plane and larger; below 0 more and smaller."""
        self._input.zoom_by(notches)

    def fit(self) -> None:
        """See all points again."""
        self._input.fit()

    @property
    def plane_frame(self) -> PlaneFrame:
        """Where the square of the plane lies in this widget."""
        return self._arrangement.layout.frame

    def plane_to_widget(self, x1: float, x2: float) -> QPointF:
        """Where a place of the plane lies in this widget."""
        return QPointF(*self.plane_frame.to_pixel((x1, x2)))

    def sizeHint(self) -> QSize:
        return QSize(440, 510)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        """The height at which the square takes the whole width and no room is left over."""
        left, top, right, bottom = _MARGINS
        return self._arrangement.height_for(width - left - right) + top + bottom

    def _take_content(self) -> None:
        if self._snapshot is not None:
            self._offer_outputs(self._snapshot)
            self._content = content_of(self._snapshot, self._unit, self._label)
        self._readout.say(self._content)
        self.update()

    def _take_border(self, experiment: Experiment) -> None:
        """Know the true border of these points."""
        self._border.take(experiment)
        if self._border.text != self._arrangement.true_border:
            self._arrangement.true_border = self._border.text
            self._switches.offer(_switches_for(experiment, bool(self._border.text)))
            self._arrange()
            self._describe()

    def _offer_outputs(self, snapshot: Snapshot) -> None:
        n_outputs = len(snapshot.maps.output)
        if n_outputs != self._n_outputs:
            self._n_outputs, self._label = n_outputs, None
        if self._switches.output.offer(snapshot.experiment.names, n_outputs, self._label):
            self._arrange()

    def _take_points(self) -> None:
        if self._experiment is not None:
            self._editor.expect_points()
            self._take_region(self._sight.region)
            self._editor.show_points(self._points_in_sight(self._experiment))
            self._describe()
            self.update()

    def _take_sight(self) -> None:
        """See another part of the plane with the same points."""
        self._take_region(self._sight.region)
        if self._experiment is not None:
            self._editor.show_same_points(self._points_in_sight(self._experiment))
        self._readout.say(self._content)
        self._describe()
        self.update()

    def _points_in_sight(self, experiment: Experiment) -> ShownPoints:
        data, is_test_shown = experiment.data, self._switches.is_test_shown
        return ShownPoints.of(
            experiment.plane_points,
            data.labels,
            self._trains,
            is_test_shown,
            self._arrangement.region,
            shades_of(experiment),
            self._chooser.near(experiment),
        )

    def _take_region(self, region: PlaneRegion) -> None:
        """Show this part of the plane, unless a hand is on it: then when it lets go."""
        if self._editor.is_in_gesture:
            return
        is_other, self._arrangement.region = region != self._arrangement.region, region
        sight = self._sight
        self._buttons.show_state(
            is_home=sight.is_home, scales_differ=sight.scales_differ, has_equal_scales=sight.has_equal_scales
        )
        self._arrange()
        if is_other:
            self.region_shown.emit(region)

    def _describe(self) -> None:
        """Tell a screen reader what a glance tells the others."""
        text = self._readout.description(self._content, self._examples.chosen)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    # Building

    def _set_up(self) -> None:
        self.setObjectName("boundary_view")
        self.setAccessibleName(self.tr("Plane with the points and the output of the network"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        # The right button adds a point of the other class; no menu may come up in between.
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.setContentsMargins(*_MARGINS)
        self.setMinimumSize(270, 270)
        self._teach(has_numbers=False)

    def _teach(self, *, has_numbers: bool) -> None:
        """Say in the tooltip what can be done."""
        if has_numbers:
            self.setToolTip(numbers_help())
            return
        self.setToolTip(
            self.tr(
                "<b>The plane</b><br>Click: add a point. Right click, or Shift and click: add a point of the other"
                " class; with more than two classes a right click lets you choose the class. Drag: move a point."
                " Delete: remove it. Click a point: show its numbers in the network and the equations.<br>Keys 0 to 7:"
                " the class of the points you add. The first number without points begins a new class.<br>Arrow keys:"
                " move the cursor, with Shift in small steps. Space: add a point there. Enter: choose the point there."
                " Ctrl and arrow keys: move the point.<br>Wheel, + and −: zoom. Drag with Ctrl or the middle button, or"
                " Alt and arrow keys: move the view. Home: show all points."
            )
        )

    def _connect(self) -> None:
        self._theme.changed.connect(self._on_theme_changed)
        self._switches.test_shown_changed.connect(self._on_switches_test_shown_changed)
        self._switches.discretised_changed.connect(self._on_switches_discretised_changed)
        self._switches.border_shown_changed.connect(self._on_switches_border_shown_changed)
        self._switches.extras_changed.connect(self.update)
        self._switches.output.output_chosen.connect(self._on_output_chosen)
        self._input.class_wanted.connect(self._on_input_class_wanted)
        self._chooser.chosen.connect(self.plane_chosen)
        self._chooser.near_only_switched.connect(self._take_points)
        self._chooser.gesture_started.connect(self._on_chooser_gesture_started)
        self._chooser.gesture_finished.connect(self.gesture_finished)
        self._input.seen_changed.connect(self._take_sight)
        self._buttons.zoom_in.clicked.connect(lambda: self.zoom_by(1.0))
        self._buttons.zoom_out.clicked.connect(lambda: self.zoom_by(-1.0))
        self._buttons.fit.clicked.connect(self.fit)
        self._buttons.equal_scales_changed.connect(self._on_buttons_equal_scales_changed)
        self._editor.looks_changed.connect(self._on_editor_looks_changed)
        self._editor.gesture_ended.connect(self._on_editor_gesture_ended)

    def _arrange(self) -> None:
        if self._arrangement.arrange(self.contentsRect()):
            self.updateGeometry()
        self._input.take_frame(self.plane_frame)
        self._editor.set_frame(self.plane_frame, self._sight.home)

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            points, frame = self._editor.shown_points, self.plane_frame
            wrong, is_discretised = self._wrong(), self._switches.is_discretised
            layout, names, plane = self._arrangement.layout, self._arrangement.names, self._arrangement.plane
            legend = PointsLegend.of(points, wrong, names, self._border.text, self._border.is_drawn)
            self._canvas.paint_ground(painter, self.rect(), layout, self._content, legend, plane, is_discretised)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._border.draw(painter, self._theme, frame)
            self._canvas.paint_points(painter, layout, points, wrong)
            self._canvas.paint_numbers(painter, layout, points, self._content, self._snapshot, self._switches.shown)
            draw_sketch(painter, self._theme, frame, self._editor.sketch.lines)
            self._examples.draw(painter, points, frame)
            draw_words(painter, self._theme, frame, points, self._sight.is_home)
            draw_agreement(painter, self._theme, frame, self._agreement())
            draw_marks(painter, self._theme, frame, self._editor, self.hasFocus())
            draw_border(painter, self._theme, frame, self.hasFocus() and self._editor.is_cursor_shown)

    def _agreement(self) -> float | None:
        """The share of the area that is seen on which the output is right, while the true border is drawn."""
        content = self._content
        if not self._border.is_drawn or content is None or not content.is_output:
            return None
        return self._border.agreement(content.field, content.region)

    def _wrong(self) -> BoolArray | None:
        """Which points are wrong, as far as the snapshot is one of the points that are shown."""
        if self._snapshot is None or self._snapshot.wrong.size != self._editor.shown_points.n_points:
            return None
        return self._snapshot.wrong

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange, QEvent.Type.ContentsRectChange):
            self._arrange()
            self._canvas.forget_texts()

    def event(self, event: QEvent) -> bool:
        # The plane's keys, Space above all, come before the window's shortcuts while the plane has the focus.
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and self._input.wants(event):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and self._editor.pointer is not None:
            return True  # it would lie over the points; it comes up beside the plane
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self._input.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._input.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self._input.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self._input.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not is_for_text_size(event):
            event.setAccepted(self._input.turn_wheel(event))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._input.leave()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._input.press_key(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._input.release_key(event)
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _TAB_REASONS:
            self._editor.show_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._editor.put_down_keys()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._editor.end_stroke()
        self._editor.put_down_keys()
        self._input.stop()

    # Reactions

    def _on_editor_looks_changed(self) -> None:
        if self._editor.is_cursor_shown:
            self._input.reveal_cursor()
        self._readout.say(self._content)
        if self._editor.is_cursor_shown:
            self._describe()
        is_panning = self._input.is_panning
        self.setCursor(Qt.CursorShape.ClosedHandCursor if is_panning else self._readout.cursor_shape())
        self.update()

    def _on_chooser_gesture_started(self) -> None:
        self.gesture_started.emit(self.tr("Hold Columns"))

    def _on_editor_gesture_ended(self) -> None:
        if self._sight.region != self._arrangement.region:
            self._take_points()

    def _on_switches_test_shown_changed(self, is_on: bool) -> None:
        self._take_points()
        self.test_shown_changed.emit(is_on)

    def _on_switches_discretised_changed(self, is_on: bool) -> None:
        self.update()
        self.discretised_changed.emit(is_on)

    def _on_switches_border_shown_changed(self, is_on: bool) -> None:
        self.set_border_shown(is_on)
        self.border_shown_changed.emit(is_on)

    def _on_output_chosen(self, label: int | None) -> None:
        self._label = label
        self._take_content()

    def _on_input_class_wanted(self, place: Place, at: QPoint) -> None:
        menu = class_menu(self._theme, self._arrangement.names, self._editor.n_classes, self)
        menu.triggered.connect(lambda action: self._editor.add(place, action.data()))
        menu.popup(at)

    def _on_buttons_equal_scales_changed(self, is_on: bool) -> None:
        self.set_equal_scales(is_on)
        self.equal_scales_changed.emit(is_on)

    def _on_theme_changed(self) -> None:
        self._canvas.forget()
        self.update()


def _switches_for(experiment: Experiment, has_border: bool) -> tuple[str, ...]:
    """What can be switched on the plane of some data."""
    if not experiment.data.is_regression:
        return ("test", "discretise", "border") if has_border else ("test", "discretise")
    if experiment.plane.second != TARGET:
        return ("test", "residuals")
    has_exact = exact_curve(experiment, np.zeros(1)) is not None
    return ("test", "residuals", "parts", "exact") if has_exact else ("test", "residuals", "parts")


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(PlaneView, train_fraction=0.8)
