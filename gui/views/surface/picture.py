"""The picture of the loss surface: it draws what it is handed, and says what the pointer and the keys do on it."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.explain.loss_surface import Surface, Window
from gui.base.painting import ScreenPainter, clipped
from gui.base.scroll import is_for_text_size
from gui.base.theme import Theme
from gui.views.surface import geometry
from gui.views.surface.geometry import Ends, Frame
from gui.views.surface.paint import PathShown, SurfacePainter

_NOTCH = 120.0
"""What the wheel reports for one notch, in eighths of a degree."""

_ZOOM_STEP = 1.25
_STEPS = 32
"""Steps of the cursor across the window; with Shift they are eight times as small."""

_PAN_STEP = 0.1
_DRAG_PIXELS = 4.0

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}
_ZOOM_TEXTS = {"+": 1.0, "=": 1.0, "-": -1.0, "−": -1.0}
_AXIS_KEYS = {Qt.Key.Key_X: 0, Qt.Key.Key_Y: 1}


@dataclass(frozen=True, slots=True, eq=False)
class PictureContent:
    """What is to be seen.

    Attributes
    ----------
    window : Window
        The part of the plane.
    surface : Surface or None
        Of this part, or of another one until the right one comes.
    ends : tuple of float
        The losses at the ends of the scale of colours.
    path : PathShown or None
    names : tuple of str
        Of the axes.
    height_name : str
        What the heights are called.
    note : str
        Why there is no surface, or "".
    """

    window: Window
    surface: Surface | None
    ends: Ends
    path: PathShown | None
    names: tuple[str, str]
    height_name: str = "J"
    note: str = ""


class SurfacePicture(QWidget):
    """Draws a surface.

    Emits
    -----
    place_pointed(object)
        The place under the pointer or the cursor as a tuple, None when it leaves.
    place_chosen(float, float)
        The learner wants to continue from there: a click, or Enter at the cursor.
    window_wanted(object)
        Another part of the plane is to be seen, as the learner chose it.
    home_wanted()
        The part around the path again.
    axis_pointed(object)
        0 or 1 when the pointer comes to the name of an axis, None when it leaves.
    axis_wanted(int)
        The weight that was pointed at last is to be this axis.
    """

    place_pointed = Signal(object)
    place_chosen = Signal(float, float)
    window_wanted = Signal(object)
    home_wanted = Signal()
    axis_pointed = Signal(object)
    axis_wanted = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._painter = SurfacePainter(theme)
        self._content: PictureContent | None = None
        self._cursor: tuple[float, float] | None = None
        self._read_out = ""
        self._marked: frozenset[int] = frozenset()
        self._name_boxes = (QRectF(), QRectF())
        self._axis: int | None = None
        self._pressed: tuple[QPointF, Window] | None = None
        self._is_dragging = False
        self.setObjectName("surface_picture")
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self._painter.forget()
        self.updateGeometry()
        self.update()

    # What comes in

    @property
    def content(self) -> PictureContent | None:
        """What is seen."""
        return self._content

    @property
    def read_out(self) -> str:
        """What is said of the place that is pointed at."""
        return self._read_out

    def show_content(self, content: PictureContent) -> None:
        """Show this."""
        self._content = content
        self.update()

    def show_read_out(self, text: str) -> None:
        """Say this of the place that is pointed at."""
        if text != self._read_out:
            self._read_out = text
            self.update()

    def show_marked(self, axes: frozenset[int]) -> None:
        """Let the names of these axes stand out."""
        if axes != self._marked:
            self._marked = axes
            self.update()

    def hide_cursor(self) -> None:
        """The cursor of the keyboard means nothing any more."""
        self._cursor = None
        self.place_pointed.emit(None)

    # Layout

    def minimumSizeHint(self) -> QSize:
        line = round(self._painter.metrics().height())
        return QSize(self._theme.gutter() + 10 * line, 8 * line)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def frame(self) -> Frame | None:
        """The window over its pixels."""
        if self._content is None:
            return None
        line = self._painter.metrics().height()
        left, top = float(self._theme.gutter()), line + 3.0
        return Frame(
            (left, top, max(self.width() - left - 2.0, 10.0), max(self.height() - top - line - 6.0, 10.0)),
            self._content.window,
        )

    def paintEvent(self, event: QPaintEvent) -> None:
        frame, content = self.frame(), self._content
        if frame is None or content is None:
            return
        box = QRectF(*frame.box)
        with ScreenPainter(self) as painter:
            painter.fillRect(box, self._theme.colour("surface"))
            if content.note:
                painter.setPen(self._theme.colour("quiet"))
                painter.setFont(self.font())
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(box.adjusted(12.0, 4.0, -12.0, -4.0), flags, content.note)
            else:
                with clipped(painter, box):
                    self._paint_inside(painter, frame, content)
                self._name_boxes = self._painter.paint_axes(painter, frame, content.names, self._marked)
                if content.surface is not None:
                    beside = self._name_boxes[1].right()
                    self._painter.paint_scale(painter, frame, content.height_name, content.ends, beside)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(self._theme.colour("accent" if self.hasFocus() else "line"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.toRect().adjusted(0, 0, -1, -1))

    def _paint_inside(self, painter: QPainter, frame: Frame, content: PictureContent) -> None:
        if content.surface is not None:
            self._painter.paint_surface(painter, frame, content.surface, content.ends)
        if content.path is not None:
            self._painter.paint_path(painter, frame, content.path)
        if self._cursor is not None:
            self._painter.paint_cursor(painter, frame, self._cursor)
        if self._read_out:
            self._painter.paint_read_out(painter, frame, self._read_out)

    # The pointer

    def mousePressEvent(self, event: QMouseEvent) -> None:
        frame = self.frame()
        if event.button() == Qt.MouseButton.LeftButton and frame is not None and self._is_inside(event.position()):
            self._pressed, self._is_dragging = (event.position(), frame.window), False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        at, frame = event.position(), self.frame()
        if self._pressed is not None and not event.buttons() & Qt.MouseButton.LeftButton:
            self._pressed = None  # the release went elsewhere
        if frame is None:
            return
        if self._pressed is not None:
            way = at - self._pressed[0]
            self._is_dragging |= way.manhattanLength() > _DRAG_PIXELS
            if self._is_dragging:
                _, _, width, height = frame.box
                self.window_wanted.emit(geometry.panned(self._pressed[1], -way.x() / width, way.y() / height))
            return
        self._point_at_axis(next((i for i, box in enumerate(self._hit_boxes()) if box.contains(at)), None))
        self._cursor = None
        self.place_pointed.emit(frame.to_place(at.x(), at.y()) if self._is_inside(at) else None)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        frame, pressed = self.frame(), self._pressed
        if event.button() != Qt.MouseButton.LeftButton or pressed is None or frame is None:
            return
        self._pressed = None
        if not self._is_dragging:
            self.place_chosen.emit(*frame.to_place(event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self._point_at_axis(None)
        if self._cursor is None:
            self.place_pointed.emit(None)

    def wheelEvent(self, event: QWheelEvent) -> None:
        frame, at = self.frame(), event.position()
        turned = event.angleDelta().y()
        if is_for_text_size(event) or frame is None or not turned or not self._is_inside(at):
            event.ignore()
            return
        factor = _ZOOM_STEP ** (-turned / _NOTCH)
        self.window_wanted.emit(geometry.zoomed(frame.window, frame.to_place(at.x(), at.y()), factor))

    def _is_inside(self, at: QPointF) -> bool:
        frame = self.frame()
        has_surface = self._content is not None and not self._content.note
        return frame is not None and has_surface and QRectF(*frame.box).contains(at)

    def _hit_boxes(self) -> tuple[QRectF, QRectF]:
        """Where the axes are pointed at: their numbers and names."""
        frame = self.frame()
        if frame is None:
            return QRectF(), QRectF()
        left, top, width, height = frame.box
        below = QRectF(left, top + height, width, self.height() - top - height)
        return below, QRectF(0.0, 0.0, left, top + height).united(self._name_boxes[1])

    def _point_at_axis(self, axis: int | None) -> None:
        if axis != self._axis:
            self._axis = axis
            self.axis_pointed.emit(axis)

    # The keyboard

    def keyPressEvent(self, event: QKeyEvent) -> None:
        frame, key = self.frame(), event.key()
        is_plain = not event.modifiers() & (Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier)
        if frame is None or not is_plain or not self._press(frame, Qt.Key(key), event):
            super().keyPressEvent(event)

    def _press(self, frame: Frame, key: Qt.Key, event: QKeyEvent) -> bool:
        """Do what a key means; False if it means nothing here."""
        if key in _AXIS_KEYS:
            self.axis_wanted.emit(_AXIS_KEYS[key])
        elif self._content is None or self._content.note:
            return False
        elif key in _ARROWS:
            self._move_cursor(frame, _ARROWS[key], bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._cursor is not None:
            self.place_chosen.emit(*self._cursor)
        elif key == Qt.Key.Key_Escape and self._cursor is not None:
            self.hide_cursor()
        elif event.text() in _ZOOM_TEXTS:
            middle = self._cursor or self._middle(frame.window)
            window = geometry.zoomed(frame.window, middle, _ZOOM_STEP ** -_ZOOM_TEXTS[event.text()])
            self.window_wanted.emit(window)
        elif key == Qt.Key.Key_Home:
            self.home_wanted.emit()
        else:
            return False
        return True

    def _move_cursor(self, frame: Frame, way: tuple[int, int], is_small: bool) -> None:
        """The first key only shows it, where the run stands; at the border the window goes along."""
        low, high, bottom, top = frame.window
        share = 1.0 / (_STEPS * (8 if is_small else 1))
        if self._cursor is None:
            path = self._content.path if self._content is not None else None
            x, y = path.places[-1].tolist() if path is not None else self._middle(frame.window)
            self._cursor = min(max(x, low), high), min(max(y, bottom), top)
        else:
            x, y = self._cursor
            self._cursor = x + way[0] * share * (high - low), y + way[1] * share * (top - bottom)
            if not (low <= self._cursor[0] <= high and bottom <= self._cursor[1] <= top):
                self.window_wanted.emit(geometry.panned(frame.window, way[0] * _PAN_STEP, way[1] * _PAN_STEP))
        self.update()
        self.place_pointed.emit(self._cursor)

    @staticmethod
    def _middle(window: Window) -> tuple[float, float]:
        return (window[0] + window[1]) / 2.0, (window[2] + window[3]) / 2.0

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason and self._cursor is not None:
            self.hide_cursor()
        self.update()
