"""The plane: the network's output over x1 and x2 with its boundary and the points, and the tools to edit the points.

``render`` shows what the trainer has reached, ``show_experiment`` the points that are wanted; a clicked point is on the
screen at once, whatever the training does. The view edits nothing itself: it says what the learner did.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetrics,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QRegion,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from core.arrays import BoolArray
from core.data.dataset import Dataset
from core.experiment.experiment import Experiment
from core.training.snapshot import EXTENT, Snapshot
from gui.drawing.plane import PlaneFrame, PlaneParts, ShownPoints, arrange
from gui.theme import Theme
from gui.views.boundary_editor import PlaneEditor
from gui.views.boundary_field import FieldPicture
from gui.views.boundary_frame import LEGEND_WIDTHS, FramePicture
from gui.views.boundary_overlay import draw_border, draw_marks, draw_words
from gui.views.boundary_points import PointsPicture
from gui.views.boundary_subject import Subject, Unit, empty_texts, subject_of
from gui.views.boundary_switches import PlaneSwitches

_MARGINS = (16, 10, 16, 8)
_TAB_REASONS = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class BoundaryView(QWidget):
    """The big plane at the right.

    Emits
    -----
    point_added(x1, x2, label), point_moved(index, x1, x2), points_removed(indices), points_sprayed(points, label)
        What the learner wants done to the points; in the GUI thread, at most one for each mouse or key event.
    gesture_started(text), gesture_finished()
        Around the intents of one drag, brush stroke or held key; each exactly once, and not at all without intents.
    class_chosen(label), discretised_changed(on), test_shown_changed(on)
        The learner's choice, not what was set from outside.
    read_out(text)
        Place and value under the pointer or the keyboard's cursor whenever the text changes; empty when there is none.
    hint(text)
        What was just done to the brush.
    """

    point_added = Signal(float, float, int)
    point_moved = Signal(int, float, float)
    points_removed = Signal(object)
    points_sprayed = Signal(object, int)
    class_chosen = Signal(int)
    gesture_started = Signal(str)
    gesture_finished = Signal()
    discretised_changed = Signal(bool)
    test_shown_changed = Signal(bool)
    read_out = Signal(str)
    hint = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._snapshot: Snapshot | None = None
        self._data: Dataset | None = None
        self._trains: BoolArray = np.empty(0, dtype=np.bool_)
        self._unit: Unit | None = None
        self._subject: Subject | None = None
        self._read_out_text = ""
        self._field_picture = FieldPicture(theme)
        self._points_picture = PointsPicture(theme)
        self._frame_picture = FramePicture(theme)
        self._editor = PlaneEditor(self)
        self._switches = PlaneSwitches(self)
        self._set_up()
        self._connect()
        self._arrange()
        self._describe()

    # What is shown

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]  # Qt's own is not virtual
        """Show what the trainer has reached."""
        self._snapshot = snapshot
        if self._data is None:
            self.show_experiment(snapshot.experiment)
        self._take_subject()

    def show_experiment(self, experiment: Experiment) -> None:
        """Show the wanted points at once, before there is a snapshot of them."""
        trains = experiment.data.train_mask(experiment.spec.train_fraction)
        if experiment.data is not self._data or not np.array_equal(trains, self._trains):
            self._data, self._trains = experiment.data, trains
            self._take_points()
            # Now and not by a later paint event, which waits for the training thread to leave the interpreter.
            self.repaint()

    def show_unit(self, unit: Unit | None) -> None:
        """Show a unit's output over the plane, ``(layer, unit)``; None for the network's output."""
        if unit != self._unit:
            self._unit = unit
            self._take_subject()

    def set_tool(self, tool: str) -> None:
        """Take another tool in hand: add, move, erase or spray.

        Raises
        ------
        ValueError
            If there is no such tool.
        """
        self._editor.set_tool(tool)

    def set_class(self, label: int) -> None:
        """Add points of this class from now on."""
        self._editor.label = label

    def set_discretised(self, is_discretised: bool) -> None:
        """Show two flat colours instead of all shades."""
        self._switches.show_states(is_discretised=is_discretised)
        self.update()

    def set_test_shown(self, is_shown: bool) -> None:
        """Draw the test points or leave them out."""
        self._switches.show_states(is_test_shown=is_shown)
        self._take_points()

    @property
    def plane_frame(self) -> PlaneFrame:
        """Where the square of the plane lies in this widget."""
        return self._layout.frame

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
        return self._parts().height_for(width - left - right) + top + bottom

    def _take_subject(self) -> None:
        self._subject = None if self._snapshot is None else subject_of(self._snapshot, self._unit, self.tr)
        self._say_read_out()
        self.update()

    def _take_points(self) -> None:
        if self._data is not None:
            points, labels, is_test_shown = self._data.points, self._data.labels, self._switches.is_test_shown
            self._editor.show_points(ShownPoints.of(points, labels, self._trains, is_test_shown, EXTENT))
            self._describe()
            self.update()

    def _say_read_out(self) -> None:
        place = self._editor.place
        text = "" if place is None or self._subject is None else self._subject.read_out(self._editor.clamped(place))
        if text != self._read_out_text:
            self._read_out_text = text
            self.read_out.emit(text)

    def _describe(self) -> None:
        """Tell a screen reader what a glance tells the others."""
        points, keys = self._editor.shown_points, self._editor.keys
        n_ones = int(np.count_nonzero(points.labels == 1))
        template = self.tr("{total} points: {ones} of class 1, {zeros} of class 0.")
        text = template.format(total=points.n_points, ones=n_ones, zeros=int(np.count_nonzero(points.labels == 0)))
        if keys.is_shown and self._subject is not None:
            text = self.tr("{points} Cursor at {place}.").format(points=text, place=self._subject.read_out(keys.place))
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
        self.setToolTip(
            self.tr(
                "<b>The plane</b><br>Click: add a point. Right click or Shift: of the other class. Drag: move a point."
                " Delete: remove it.<br>1: class 1, the blue circle. 2: class 0, the orange triangle.<br>Arrows: move"
                " the cursor, with Shift a little. Space: add a point there. Ctrl and arrows: move the point."
            )
        )

    def _connect(self) -> None:
        self._theme.changed.connect(self._on_theme_changed)
        self._switches.test_shown_changed.connect(self._on_switches_test_shown_changed)
        self._switches.discretised_changed.connect(self._on_switches_discretised_changed)
        editor = self._editor
        editor.looks_changed.connect(self._on_editor_looks_changed)
        for name in (
            "point_added",
            "point_moved",
            "points_removed",
            "points_sprayed",
            "class_chosen",
            "gesture_started",
            "gesture_finished",
            "hint",
        ):
            getattr(editor, name).connect(getattr(self, name))

    def _arrange(self) -> None:
        area = self.contentsRect()
        self._layout = arrange((area.x(), area.y(), area.width(), area.height()), self._parts(), EXTENT)
        self._switches.setGeometry(*self._layout.switches)
        self._editor.set_scale(self.plane_frame.scale)

    def _parts(self) -> PlaneParts:
        boxes = self._switches.sizeHint()
        line = QFontMetrics(self._theme.font()).height()
        return PlaneParts(line, self._theme.gutter(), LEGEND_WIDTHS, (boxes.width(), boxes.height()))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        ratio = self.devicePixelRatioF()
        is_discretised = self._switches.is_discretised
        texts = empty_texts(self.tr) if self._subject is None else self._subject.texts
        frame = self.plane_frame
        square = QRectF(frame.left, frame.top, frame.side, frame.side)
        surroundings = self._frame_picture.pixmap(self.size(), ratio, self._layout, texts, is_discretised)
        # The square is covered anyway, and it is most of the pixels.
        painter.setClipRegion(QRegion(self.rect()) - QRegion(square.toRect()))
        painter.drawPixmap(0, 0, surroundings)
        painter.setClipRect(square)
        if self._subject is None:
            painter.fillRect(square, self._theme.colour("zero"))
        else:
            image = self._field_picture.image(self._subject.field, frame.side, ratio, is_discretised)
            painter.drawImage(square, image)
        self._points_picture.draw(painter, self._editor.shown_points, self._wrong(), frame, ratio)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_words(painter, self._theme, frame, self._editor.shown_points, self.tr)
        draw_marks(painter, self._theme, frame, self._editor, self.hasFocus())
        draw_border(painter, self._theme, frame, self.hasFocus() and self._editor.keys.is_shown)
        painter.end()

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
            self._frame_picture.forget()

    def event(self, event: QEvent) -> bool:
        # The plane's keys, Space above all, come before the window's shortcuts while the plane has the focus.
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self._editor.keys.wants(event)
        ):
            event.accept()
            return True
        if event.type() == QEvent.Type.ToolTip and self._editor.pointer is not None:
            return True  # it would lie over the points; it comes up beside the plane
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        button, at = event.button(), event.position()
        is_ours = button in (Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton)
        if not is_ours or self._editor.has_stroke or not self.plane_frame.holds_pixel(at.x(), at.y()):
            return
        is_shifted = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self._editor.press(self._place_at(at), is_shifted or button == Qt.MouseButton.RightButton)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at = event.position()
        if self._editor.has_stroke and event.buttons() == Qt.MouseButton.NoButton:
            self._editor.end_stroke()  # the release went elsewhere
        is_inside = self.plane_frame.holds_pixel(at.x(), at.y())
        self._editor.move(self._place_at(at) if is_inside or self._editor.has_stroke else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.buttons() == Qt.MouseButton.NoButton:
            self._editor.end_stroke()
            self.mouseMoveEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if self._editor.has_brush and self._editor.pointer is not None and event.angleDelta().y():
            self._editor.scale_brush(event.angleDelta().y() / 120.0)
        else:
            event.ignore()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        if not self._editor.has_stroke:
            self._editor.move(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._editor.keys.press(event):
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        self._editor.keys.release(event)
        super().keyReleaseEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in _TAB_REASONS:
            self._editor.keys.show()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._editor.put_down_keys()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._editor.end_stroke()
        self._editor.put_down_keys()

    def _place_at(self, at: QPointF) -> tuple[float, float]:
        return self.plane_frame.to_place(at.x(), at.y())

    # Reactions

    def _on_editor_looks_changed(self) -> None:
        self._say_read_out()
        if self._editor.keys.is_shown:
            self._describe()
        self.setCursor(self._cursor_shape())
        self.update()

    def _cursor_shape(self) -> Qt.CursorShape:
        editor = self._editor
        if editor.pointer is None:
            return Qt.CursorShape.ArrowCursor
        if editor.hovered is not None:
            return Qt.CursorShape.ClosedHandCursor if editor.has_stroke else Qt.CursorShape.OpenHandCursor
        return Qt.CursorShape.ArrowCursor if editor.tool == "move" else Qt.CursorShape.CrossCursor

    def _on_switches_test_shown_changed(self, is_on: bool) -> None:
        self._take_points()
        self.test_shown_changed.emit(is_on)

    def _on_switches_discretised_changed(self, is_on: bool) -> None:
        self.update()
        self.discretised_changed.emit(is_on)

    def _on_theme_changed(self) -> None:
        for picture in (self._field_picture, self._points_picture, self._frame_picture):
            picture.forget()
        self.update()


def _demo() -> None:
    import sys

    from PySide6.QtWidgets import QApplication

    from core.data.generators import DataSettings
    from core.experiment.spec import ExperimentSpec
    from core.training.boundary import UnitMapper
    from core.training.picture import take_snapshot
    from core.training.recorder import Recorder
    from core.training.trainer import Trainer

    application = QApplication(sys.argv)
    theme = Theme()
    theme.apply()
    experiment = Experiment.generated(ExperimentSpec(train_fraction=0.8), DataSettings())
    trainer = Trainer(experiment.spec, experiment.data)
    for _ in range(300):
        trainer.step()
    view = BoundaryView(theme)
    no_history = Recorder(trainer, lambda record: None).curves()
    view.render(take_snapshot(trainer, UnitMapper(), no_history, experiment))
    view.show()
    sys.exit(application.exec())


if __name__ == "__main__":
    _demo()
