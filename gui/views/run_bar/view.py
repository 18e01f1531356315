"""The bar on top: run, pause and step to and fro, how far and how fast, and where the run is.

The buttons are the run actions in another shape; the counters show the snapshot's numbers and keep their places.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import NamedTuple

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QFontMetricsF, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from core.experiment.experiment import Experiment
from core.training.snapshot import Snapshot
from core.training.step_position import StepSize
from gui.base.formatting import MINUS, count, loss_text
from gui.base.language import is_mirrored
from gui.base.painting import ScreenPainter
from gui.base.theme import Theme
from gui.views.run_bar.controls import LINE_HEIGHT, ActionButton, SpeedChoice, StepSizeChoice
from gui.views.run_bar.counters import Counter, IterationCounter, ScoreCounter

_MARGINS = (12, 5, 12, 6)
_ROW_GAP = 4
_COVERED = "?"
_WIDEST_LOSS = f"0.0e{MINUS}0"


class _Density(NamedTuple):
    """How much room the bar takes. A compact one has the moment in the place of a title."""

    font_scale: float
    gap: int
    slider: int
    is_compact: bool = False
    has_epoch: bool = True
    has_two_rows: bool = False


_DENSITIES = (
    _Density(1.5, 28, 140),
    _Density(1.3, 15, 110),
    _Density(1.15, 12, 90),
    _Density(1.15, 12, 72, is_compact=True),
    _Density(1.0, 9, 72, is_compact=True),
    _Density(1.0, 9, 72, is_compact=True, has_epoch=False),
    _Density(1.15, 12, 72, is_compact=True, has_two_rows=True),
    _Density(1.0, 9, 48, is_compact=True, has_two_rows=True),
    _Density(1.0, 9, 48, is_compact=True, has_epoch=False, has_two_rows=True),
)
"""From a wide window to a narrow one; the first that fits is taken. What gives way, in this order: the size of the
numbers and the gaps, the line of its own for the moment, the epoch, and in the end the one row. The accuracy on the
test points stays to the last: it is what a lecture looks at."""


class RunBar(QWidget):
    """Buttons, step size, speed and counters.

    Parameters
    ----------
    theme : Theme
    actions : Mapping of str to QAction
        ``run.reset``, ``run.new_weights``, ``run.step_back``, ``run.toggle``, ``run.step``, ``run.step_epoch``,
        ``run.ask_first``, and ``run.size_phase`` and the other step sizes.

    Emits
    -----
    speed_chosen(object)
        In the GUI thread, one of ``SPEEDS``, for each value the user moves the slider to.
    """

    speed_chosen = Signal(object)

    def __init__(self, theme: Theme, actions: Mapping[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._density: _Density | None = None
        self._snapshot: Snapshot | None = None
        self._is_loss_covered = False
        self._needed: dict[_Density, int] = {}
        self._height = 0
        self.setObjectName("run_bar")
        self.setAccessibleName(self.tr("Run"))
        self._buttons = [
            ActionButton(actions[f"run.{name}"], icons, theme, self, is_primary=name == "toggle")
            for name, icons in _BUTTONS.items()
        ]
        self._asks_first = self._buttons[-1]
        self._confusion = actions["view.confusion"]
        self._asks_first.setVisible(actions["run.ask_first"].isChecked())
        actions["run.ask_first"].toggled.connect(self._on_ask_first_toggled)
        self._step_size = StepSizeChoice(theme, {size: actions[f"run.size_{size.value}"] for size in StepSize}, self)
        self._speed = SpeedChoice(theme, self)
        self._speed.speed_chosen.connect(self.speed_chosen)
        self._build_counters()
        self._lay_out()
        self._measure()
        theme.changed.connect(self._on_theme_changed)

    def _build_counters(self) -> None:
        self._iteration = IterationCounter(self._theme, self)
        self._epoch = self._counter(
            "epoch", self.tr("Epoch"), self.tr("How often every training example has been used."), count(888_888)
        )
        self._train_loss = self._counter(
            "train_loss",
            self.tr("Train loss"),
            self.tr("J over all training examples, without the penalty."),
            _WIDEST_LOSS,
        )
        self._test_loss = self._counter(
            "test_loss",
            self.tr("Test loss"),
            self.tr("J over the test examples, which are not used for training."),
            _WIDEST_LOSS,
        )
        self._accuracy = ScoreCounter(self._theme, self)
        self._accuracy.clicked.connect(self._confusion.trigger)
        self._counters = self._iteration, self._epoch, self._train_loss, self._test_loss, self._accuracy
        for counter in self._counters:
            counter.grown.connect(self._measure)

    def _counter(self, name: str, title: str, help_text: str, widest: str, side: str = "") -> Counter:
        return Counter(self._theme, name, title, help_text, widest, self, side=side)

    def _lay_out(self) -> None:
        """Two rows, of which the second one stands behind the first where there is room."""
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(*_MARGINS)
        self._rows.setSpacing(0)
        self._gaps: dict[QWidget, QWidget] = {}
        controls, counters = QHBoxLayout(), QHBoxLayout()
        # Time goes from left to right in every language, as on the icons.
        for button in reversed(self._buttons) if is_mirrored() else self._buttons:
            controls.addWidget(button)
        for row, widgets in ((controls, (self._step_size, self._speed)), (counters, self._counters)):
            row.setSpacing(0)
            for widget in widgets:
                self._gaps[widget] = QWidget(self)
                row.addWidget(self._gaps[widget])
                row.addWidget(widget)
            self._rows.addLayout(row)
        controls.addStretch(0)
        counters.addStretch(1)

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override] # the contract's name, not QWidget's
        """Show where the run is. Texts that stay the same are not touched."""
        self._iteration.show_place(snapshot)
        self._epoch.show_value(count(snapshot.epoch))
        self._snapshot = snapshot
        self._train_loss.show_value(_COVERED if self._is_loss_covered else _short_loss(snapshot.train_loss))
        self._test_loss.show_value(_short_loss(snapshot.test_loss))
        self._accuracy.show_score(snapshot)

    def cover_loss(self, is_covered: bool) -> None:
        """Whether the training loss is a number that the learner is to work out: then it is not said."""
        if is_covered != self._is_loss_covered:
            self._is_loss_covered = is_covered
            if self._snapshot is not None:
                self.render(self._snapshot)

    def show_experiment(self, experiment: Experiment) -> None:
        """Nothing to show before the next picture: the counters say what is, not what is wanted."""

    def set_speed(self, speed: float | None, size: StepSize = StepSize.ITERATION) -> None:
        """Show this speed, one of ``SPEEDS``, in steps of this size; None is unlimited."""
        self._speed.show_speed(speed, size)

    def _measure(self) -> None:
        """Find out how much room each density needs; anew after a change of the font."""
        margins = _MARGINS[0] + _MARGINS[2]
        for density in _DENSITIES:
            self._size(density)
            buttons = sum(button.width() for button in self._buttons if not button.isHidden())
            controls = buttons + self._width_of(self._step_size, self._speed)
            counters = self._width_of(*(one for one in self._counters if density.has_epoch or one is not self._epoch))
            both = max(controls, counters) if density.has_two_rows else controls + counters
            self._needed[density] = both + margins
        self._density = None  # the parts have the sizes of the last one
        self._fit()
        self._rows.activate()  # now, not one event later: what grew is painted at once
        self.updateGeometry()

    def _width_of(self, *widgets: QWidget) -> int:
        return sum(widget.width() + self._gaps[widget].width() for widget in widgets)

    def _size(self, density: _Density) -> None:
        """Give the parts their sizes, and show or hide none: that lays the whole window out."""
        numbers = QFontMetricsF(self._theme.font(density.font_scale, bold=True))
        line = max(LINE_HEIGHT, int(numbers.height()) + 1)
        self._iteration.is_compact = density.is_compact
        for counter in self._counters:
            counter.set_density(density.font_scale, line)
        for widget, gap in self._gaps.items():
            is_first = widget is self._iteration and density.has_two_rows
            gap.setFixedSize(0 if is_first else density.gap, 1)
        self._step_size.arrange(line)
        self._speed.arrange(density.slider, line)

    def _apply(self, density: _Density) -> None:
        self._density = density
        self._size(density)
        for part in (self._epoch, self._gaps[self._epoch]):
            part.setVisible(density.has_epoch)
        direction = QBoxLayout.Direction
        self._rows.setDirection(direction.TopToBottom if density.has_two_rows else direction.LeftToRight)
        self._rows.setSpacing(_ROW_GAP if density.has_two_rows else 0)
        controls = max(self._step_size.height(), *(button.height() for button in self._buttons))
        height = controls + _MARGINS[1] + _MARGINS[3]
        self._height = height + _ROW_GAP + self._iteration.height() if density.has_two_rows else height

    def _on_ask_first_toggled(self, on: bool) -> None:
        """The sign that a step asks first is there as long as that is so; a click on it ends it."""
        if self._asks_first.hasFocus():
            # Before hiding, which would give the keyboard to whatever comes next.
            self._buttons[_STEP].setFocus(Qt.FocusReason.OtherFocusReason)
        self._asks_first.setVisible(on)
        self._measure()

    def _on_theme_changed(self) -> None:
        # A new style sheet gives labels the fonts back that they had under the one before, and texts may be larger.
        self._measure()
        self.update()

    def _fit(self) -> None:
        density = next((one for one in _DENSITIES if self._needed[one] <= self.width()), _DENSITIES[-1])
        if density != self._density:
            self._apply(density)
            self._rows.activate()  # now, not one event later: a resized bar is painted at once

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed[_DENSITIES[-1]], self._height)

    def sizeHint(self) -> QSize:
        return QSize(self._needed[_DENSITIES[0]], self._height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        before = self._height
        self._fit()
        if self._height != before:
            self.updateGeometry()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and self._needed:
            self._measure()
            self.updateGeometry()

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("surface"))
            painter.setPen(QPen(self._theme.colour("line"), 1.0))
            bottom = self.height() - 0.5
            painter.drawLine(QPointF(0.0, bottom), QPointF(self.width(), bottom))


def _short_loss(loss: float | None) -> str:
    """As everywhere, but a loss that is no number does not take the room of three that are."""
    return "NaN" if loss is not None and math.isnan(loss) else loss_text(loss)


_BUTTONS = {
    "reset": ("reset", "reset"),
    "new_weights": ("new_weights", "new_weights"),
    "step_back": ("step_back", "step_back"),
    "toggle": ("play", "pause"),
    "step": ("step", "step"),
    "step_epoch": ("step_epoch", "step_epoch"),
    "ask_first": ("ask", "ask"),
}
"""Icons of each action, unchecked and checked, from left to right."""

_STEP = list(_BUTTONS).index("step")


def _demo() -> None:
    import sys

    from PySide6.QtWidgets import QApplication, QMainWindow

    from gui.base.actions import create_actions

    application = QApplication(sys.argv)
    theme = Theme()
    theme.apply()
    window = QMainWindow()
    window.setCentralWidget(RunBar(theme, create_actions(window), window))
    window.show()
    sys.exit(application.exec())


if __name__ == "__main__":
    _demo()
