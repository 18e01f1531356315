"""How far a step goes and how many of them are made a second: the two choices between the buttons and the counters."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QWidget

from core.training.step_position import StepSize
from gui.base.fields.choice import ComboBox
from gui.base.fields.slider import Slider
from gui.base.formatting import wrapped
from gui.base.theme import Theme
from gui.views.run_bar.parts import SIDE_GAP, TITLE_SCALE, room

SPEEDS: tuple[float | None, ...] = (0.5, 1, 2, 5, 10, 30, 60, None)
"""Steps a second; None is as fast as the machine can, or for steps within an iteration as they can be seen."""

LINE_HEIGHT = 25
"""The least height of a line that holds a drop-down."""

_COMBO_EXTRAS = 34
"""Frames of list and text, padding, and arrow."""


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
        self._combo.setStyleSheet(f"{self._combo.styleSheet()} QComboBox {{ min-height: 0; }}")
        self._title.setBuddy(self._combo)
        for place, action in enumerate(self._actions):
            self._combo.addItem(action.text())
            self._combo.setItemData(place, action.toolTip(), Qt.ItemDataRole.ToolTipRole)
            action.toggled.connect(self._on_action_toggled)
        self._combo.activated.connect(self._on_combo_activated)
        help_text = self.tr("How far one step goes, for Step, Step Back and Run.")
        self._title.setToolTip(wrapped(help_text))
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
        self._slider.setToolTip(wrapped(help_text))
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
        one, several = {
            StepSize.PHASE: (self.tr("1 phase / s"), self.tr("{number} phases / s")),
            StepSize.EXAMPLE: (self.tr("1 example / s"), self.tr("{number} examples / s")),
            StepSize.ITERATION: (self.tr("1 / s"), self.tr("{number} / s")),
            StepSize.EPOCH: (self.tr("1 epoch / s"), self.tr("{number} epochs / s")),
        }[size]
        return one if speed == 1 else several.format(number=f"{speed:g}")
