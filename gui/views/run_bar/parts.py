"""What the run bar is made of: buttons that are actions, and counters that keep their places."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from gui.base.formatting import NONE
from gui.base.icons import draw_icon
from gui.base.theme import Theme

TITLE_SCALE = 0.9
SIDE_GAP = 8


class ActionButton(QAbstractButton):
    """A button that is an action: same name, help, state and effect, drawn as an icon.

    The primary one is a filled circle, the others are plain until the pointer or the focus is on them. While it has the
    keyboard it is not disabled with its action, only drawn so and without effect: the focus would jump to the next
    button, and the next press of the same key would do something else.
    """

    def __init__(
        self, action: QAction, icons: tuple[str, str], theme: Theme, parent: QWidget, *, is_primary: bool = False
    ) -> None:
        super().__init__(parent)
        self._action = action
        self._icons = icons
        self._theme = theme
        self._is_primary = is_primary
        self.setObjectName(f"{action.objectName().replace('.', '_')}_button")
        self.setFixedSize(self.sizeHint())
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._on_action_changed)
        action.toggled.connect(self._on_action_changed)
        theme.changed.connect(self.update)
        self._on_action_changed()

    def sizeHint(self) -> QSize:
        return QSize(48, 46) if self._is_primary else QSize(38, 36)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._follow_state()

    def _follow_state(self) -> None:
        self.setEnabled(self._action.isEnabled() or self.window().focusWidget() is self)

    def _on_action_changed(self) -> None:
        self._follow_state()
        self.setToolTip(self._action.toolTip())
        self.setStatusTip(self._action.statusTip())
        self.setAccessibleName(self._action.text().replace("&", ""))
        self.setAccessibleDescription(self._action.statusTip())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = self.height() - 3.0
            box = QRectF((self.width() - side) / 2, 1.5, side, side)
            name = self._icons[self._action.isChecked()]
            if self._is_primary:
                self._draw_disc(painter, box)
            else:
                self._draw_frame(painter, box)
            size = 24.0 if self._is_primary else 22.0
            middle = box.center()
            icon_box = QRectF(middle.x() - size / 2, middle.y() - size / 2, size, size)
            draw_icon(painter, name, icon_box, self._theme.colour(self._icon_role()))

    def _icon_role(self) -> str:
        if self._is_primary:
            return "on_accent"
        return "text" if self._action.isEnabled() else "strong_line"

    def _draw_disc(self, painter: QPainter, box: QRectF) -> None:
        if self.hasFocus():
            painter.setPen(QPen(self._theme.colour("accent"), 2.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(box)
        colour = self._theme.colour("accent" if self._action.isEnabled() else "strong_line")
        if self.isDown():
            colour = colour.darker(125)
        elif self.underMouse() and self._action.isEnabled():
            colour = colour.lighter(112)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawEllipse(box.adjusted(2.5, 2.5, -2.5, -2.5))

    def _draw_frame(self, painter: QPainter, box: QRectF) -> None:
        is_hot = self._action.isEnabled() and (self.underMouse() or self.isDown())
        painter.setBrush(self._theme.colour("accent_soft") if is_hot else Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._theme.colour("accent"), 2.0) if self.hasFocus() else Qt.PenStyle.NoPen)
        if is_hot or self.hasFocus():
            painter.drawRoundedRect(box, 5, 5)


class Counter(QWidget):
    """A number with its name above it, and for some a quiet second number beside it. Its width does not follow it.

    Emits
    -----
    grown()
        When a number came that is wider than any expected, and the counter with it.
    """

    grown = Signal()

    def __init__(self, theme: Theme, name: str, title: str, widest: str, parent: QWidget, *, side: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self._title_text, self._widest, self._widest_side = title, widest, side
        self._line = 0
        self.setObjectName(f"{name}_counter")
        self._title = QLabel(title, self)
        self._title.setProperty("role", "quiet")
        self._value = QLabel(NONE, self)
        self._value.setObjectName(f"{name}_value")
        self._value.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._side = QLabel("", self)
        self._side.setProperty("role", "quiet")
        self._side.setVisible(bool(side))
        self._side.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.show_value(NONE)

    @property
    def text(self) -> str:
        """The number as it is shown."""
        return self._value.text()

    def set_density(self, font_scale: float, *, line: int = 0) -> None:
        """Take the font's size, room for the widest number expected, and at least this height below the title."""
        self._line = line
        self._theme.dress(self._title, TITLE_SCALE)
        self._theme.dress(self._value, font_scale, bold=True)
        self._theme.dress(self._side, TITLE_SCALE)
        self._side.setVisible(bool(self._widest_side))
        self._arrange()

    def _arrange(self) -> None:
        """Place the labels by hand: their sizes are known, and a layout would settle one event later."""
        title, title_height = room(self._title, self._title_text)
        value, value_height = room(self._value, self._widest)
        side = 0 if self._side.isHidden() else room(self._side, self._widest_side)[0] + SIDE_GAP
        line = max(self._line, value_height)
        top = title_height + (line - value_height) // 2
        # On one baseline.
        side_top = top + _ascent(self._value) - _ascent(self._side)
        self._title.setGeometry(0, 0, title, title_height)
        self._value.setGeometry(0, top, value, value_height)
        self._side.setGeometry(
            value + SIDE_GAP, side_top, max(side - SIDE_GAP, 0), room(self._side, self._widest_side)[1]
        )
        self.setFixedSize(max(title, value + side), title_height + line)

    def show_value(self, value: str, side: str = "") -> None:
        """Show a number; nothing is laid out anew unless it is wider than any expected."""
        if value == self._value.text() and side == self._side.text():
            return
        self._value.setText(value)
        self._side.setText(side)
        if room(self._value, value)[0] > room(self._value, self._widest)[0]:
            self._widest = value
            self._arrange()
            self.grown.emit()
        spoken = ", ".join(part for part in (f"{self._title_text} {value}", side) if part)
        self.setAccessibleName(spoken)
        self._value.setAccessibleName(spoken)


def room(label: QWidget, text: str) -> tuple[int, int]:
    """Width and height of a text as this label or control writes it."""
    metrics = QFontMetricsF(label.font())
    # On the screen a glyph may be wider than its nominal width by a part of a pixel.
    return int(metrics.horizontalAdvance(text) * 1.04) + 3, int(metrics.height()) + 1


def _ascent(label: QLabel) -> int:
    return round(QFontMetricsF(label.font()).ascent())
