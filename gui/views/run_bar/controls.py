"""The controls of the run bar: buttons that are actions, how far a step goes, and how many are made a second."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from core.training.step_position import StepSize
from gui.base.fields.base import number_text
from gui.base.fields.choice import ComboBox
from gui.base.fields.slider import Slider
from gui.base.formatting import wrapped
from gui.base.icons import draw_icon
from gui.base.language import counted_text
from gui.base.painting import ScreenPainter
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.run_bar.counters import SIDE_GAP, TITLE_SCALE, room

SPEEDS: tuple[float | None, ...] = (0.5, 1, 2, 5, 10, 30, 60, None)
"""Steps a second; None is as fast as the machine can, or for steps within an iteration as they can be seen."""

LINE_HEIGHT = 25
"""The least height of a line that holds a drop-down."""

_COMBO_EXTRAS = 34

"""Frames of list and text, padding, and arrow."""

_MANY = 100
"""Words after half a one have the form that they have after many."""


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
        with ScreenPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            side = self.height() - 3.0
            box = QRectF((self.width() - side) / 2, 1.5, side, side)
            if self._is_primary:
                self._draw_disc(painter, box)
            else:
                self._draw_frame(painter, box)
            size = 24.0 if self._is_primary else 22.0
            icon_box = QRectF(0.0, 0.0, size, size)
            icon_box.moveCenter(box.center())
            draw_icon(painter, self._icons[self._action.isChecked()], icon_box, self._theme.colour(self._ink()))

    def _ink(self) -> str:
        if self._is_primary:
            return "on_accent"
        if not self._action.isEnabled():
            return "strong_line"
        return "accent" if self._action.isChecked() else "text"

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


class StepSizeChoice(QWidget):
    """The actions of the step sizes as a drop-down list with a title."""

    def __init__(self, theme: Theme, actions: Mapping[StepSize, QAction], parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._actions = list(actions.values())
        self._title = QLabel(self.tr("Step size"), self)
        self._title.setProperty("role", "quiet")
        self._combo = ComboBox(theme, self)
        self._combo.setObjectName("step_size")
        self._combo.setStyleSheet("QComboBox { min-height: 0; }")
        self._title.setBuddy(self._combo)
        for place, action in enumerate(self._actions):
            self._combo.addItem(action.text())
            self._combo.setItemData(place, action.toolTip(), Qt.ItemDataRole.ToolTipRole)
            action.toggled.connect(self._on_action_toggled)
        self._combo.activated.connect(self._on_combo_activated)
        help_text = self.tr("How far one step goes, for Step, Step Back and Run.")
        describe(self._title, help_text)
        self._combo.setToolTip(f"{wrapped(help_text)}<p>{'<br><br>'.join(one.toolTip() for one in self._actions)}</p>")
        self._combo.setAccessibleName(self.tr("Step size"))
        self._combo.setAccessibleDescription(help_text)
        self._on_action_toggled()

    def arrange(self, line: int) -> None:
        """Take the theme's fonts and this height below the title."""
        self._theme.dress(self._title, TITLE_SCALE)
        self._theme.dress(self._combo, 1.0)
        title, title_height = room(self._title, self._title.text())
        widest = max(room(self._combo, action.text())[0] for action in self._actions) + _COMBO_EXTRAS
        self._title.setGeometry(0, 0, title, title_height)
        self._combo.setGeometry(0, title_height, widest, line)
        self.setFixedSize(max(title, widest), title_height + line)

    def _on_combo_activated(self, place: int) -> None:
        self._actions[place].trigger()

    def _on_action_toggled(self) -> None:
        checked = [place for place, action in enumerate(self._actions) if action.isChecked()]
        if checked:
            with QSignalBlocker(self._combo):
                self._combo.setCurrentIndex(checked[0])


class SpeedChoice(QWidget):
    """A slider over ``SPEEDS`` that says in words what is chosen.

    Emits
    -----
    speed_chosen(object)
        In the GUI thread, one of ``SPEEDS``, for each value the user moves the slider to.
    """

    speed_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = StepSize.ITERATION
        self._names = {self._name(speed, size) for speed in SPEEDS for size in StepSize}
        self._font, self._text_width = "", 0
        help_text = self.tr(
            "Steps a second. Up to 60 a second every step is drawn; “unlimited” is as fast as this computer can."
        )
        self._title = QLabel(self.tr("Speed"), self)
        self._title.setProperty("role", "quiet")
        self._slider = Slider(theme, len(SPEEDS), self)
        self._slider.setObjectName("speed_slider")
        describe(self._slider, help_text)
        self._slider.setAccessibleDescription(help_text)
        self._text = QLabel(self)
        self._text.setObjectName("speed_text")
        self._title.setBuddy(self._slider)
        self._slider.valueChanged.connect(self._on_slider_value_changed)
        self.show_speed(SPEEDS[0], self._size)

    def show_speed(self, speed: float | None, size: StepSize) -> None:
        """Show a speed, one of ``SPEEDS``, in steps of this size. Emits nothing."""
        self._size = size
        with QSignalBlocker(self._slider):
            self._slider.setValue(SPEEDS.index(speed))
        self._show_text()

    def arrange(self, slider: int, line: int) -> None:
        """Take the theme's fonts, a slider at least so wide, and this height below the title."""
        for label in (self._title, self._text):
            self._theme.dress(label, TITLE_SCALE)
        title, title_height = room(self._title, self._title.text())
        if self._text.font().key() != self._font:
            self._font = self._text.font().key()
            self._text_width = max(room(self._text, name)[0] for name in self._names)
        width = max(slider, title + SIDE_GAP + self._text_width)
        self._title.setGeometry(0, 0, title, title_height)
        self._text.setGeometry(title + SIDE_GAP, 0, width - title - SIDE_GAP, title_height)
        self._slider.setGeometry(0, title_height, width, line)
        self.setFixedSize(width, title_height + line)

    def _on_slider_value_changed(self, place: int) -> None:
        self._show_text()
        self.speed_chosen.emit(SPEEDS[place])

    def _show_text(self) -> None:
        text = self._name(SPEEDS[self._slider.value()], self._size)
        self._text.setText(text)
        self._slider.setAccessibleName(self.tr("Speed, {speed}").format(speed=text))

    def _name(self, speed: float | None, size: StepSize) -> str:
        if speed is None:
            return self.tr("fastest") if size.is_within_iteration else self.tr("unlimited")
        n, rate = _MANY if speed < 1 else int(speed), number_text(speed)
        return {
            StepSize.PHASE: counted_text("1 phase / s", "{rate} phases / s", n, rate=rate),
            StepSize.EXAMPLE: counted_text("1 example / s", "{rate} examples / s", n, rate=rate),
            StepSize.ITERATION: self.tr("{number} / s").format(number=rate),
            StepSize.EPOCH: counted_text("1 epoch / s", "{rate} epochs / s", n, rate=rate),
        }[size]
