"""The counters of the run bar: numbers that keep their places. That of iterations also says where within one the run
stands and how far it once was.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent
from PySide6.QtWidgets import QLabel, QWidget

from core.training.snapshot import Snapshot
from core.training.step_position import Phase, StepPosition
from gui.base.formatting import NONE, count, loss_text, percent, phase_name, r_squared_text
from gui.base.language import listed, tr
from gui.base.theme import Theme
from gui.base.widgets import describe

TITLE_SCALE = 0.9
SIDE_GAP = 8

_MANY_EXAMPLES = 1000
_WIDEST_POSITIONS = (
    (StepPosition(Phase("backward", 8)), 0),
    (StepPosition(Phase("example"), 888), 888),
    (StepPosition(Phase("example"), 88_888), 88_888),
)
"""With the number of examples in the batch; one of them is the widest text, which one the font decides."""


def position_text(position: StepPosition, n_examples: int, *, is_short: bool = False) -> str:
    """Where within an iteration a run stands, in the words of the equations; empty between iterations.

    Parameters
    ----------
    position : StepPosition
    n_examples : int
        In the iteration's batch.
    is_short : bool
        Whether there is room for abbreviations only.
    """
    if position.phase.kind == "example":
        # Short where the numbers are long: the counter's width is for both.
        form = tr("example {done} of {all}") if n_examples < _MANY_EXAMPLES else tr("ex. {done} of {all}")
        return form.format(done=count(position.examples_done), all=count(n_examples))
    return phase_name(position.phase, is_short=is_short)


class Counter(QWidget):
    """A number with its name above it, and for some a quiet second number beside it. Its width does not follow it.

    Emits
    -----
    grown()
        When a number came that is wider than any expected, and the counter with it.
    """

    grown = Signal()

    def __init__(
        self, theme: Theme, name: str, title: str, help_text: str, widest: str, parent: QWidget, *, side: str = ""
    ) -> None:
        super().__init__(parent)
        describe(self, help_text)
        self._theme = theme
        self._title_text, self._widest, self._widest_side = title, widest, side
        self._line = 0
        self.setObjectName(f"{name}_counter")
        self._title, self._value, self._side = QLabel(title, self), QLabel(NONE, self), QLabel("", self)
        self._value.setObjectName(f"{name}_value")
        for label in (self._title, self._side):
            label.setProperty("role", "quiet")
        for label in (self._value, self._side):
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._side.setVisible(bool(side))
        self.show_value(NONE)

    @property
    def text(self) -> str:
        """The number as it is shown."""
        return self._value.text()

    def set_density(self, font_scale: float, line: int) -> None:
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
        side, side_height = room(self._side, self._widest_side)
        side = 0 if self._side.isHidden() else side + SIDE_GAP
        line = max(self._line, value_height)
        top = title_height + (line - value_height) // 2
        # On one baseline.
        side_top = top + _ascent(self._value) - _ascent(self._side)
        self._title.setGeometry(0, 0, title, title_height)
        self._value.setGeometry(0, top, value, value_height)
        self._side.setGeometry(value + SIDE_GAP, side_top, max(side - SIDE_GAP, 0), side_height)
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
        spoken = listed(part for part in (f"{self._title_text} {value}", side) if part)
        self.setAccessibleName(spoken)
        self._value.setAccessibleName(spoken)


class ScoreCounter(Counter):
    """How good the run is: the accuracy, or where numbers are learnt R², with the RMSE in its title.

    Emits
    -----
    clicked()
        The learner wants to see more of the accuracy.
    """

    clicked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        side = tr("test {accuracy}").format(accuracy=percent(1.0))
        self._of_classes = (
            tr("Accuracy"),
            tr(
                "The share of training examples that are predicted correctly, and the share of test examples. Click:"
                " the confusion table, which says which class is taken for which (Ctrl+Shift+K)."
            ),
        )
        super().__init__(theme, "accuracy", *self._of_classes, percent(1.0), parent, side=side)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self.clicked.emit()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Taken, so that its release comes here too."""

    def show_score(self, snapshot: Snapshot) -> None:
        """Show that of a picture; texts that stay the same are not touched."""
        fit, test_fit = snapshot.train_fit, snapshot.test_fit
        if not snapshot.experiment.data.is_regression:
            self._name(*self._of_classes)
            test = snapshot.test_accuracy
            side = "" if test is None else tr("test {accuracy}").format(accuracy=percent(test))
            self.show_value(percent(snapshot.train_accuracy), side)
            return
        rmse = loss_text(None if fit is None else fit.rmse)
        of_test = NONE if test_fit is None else loss_text(test_fit.rmse)
        self._name(tr("R², RMSE {rmse}").format(rmse=rmse), _fit_help().format(rmse=rmse, of_test=of_test))
        side = "" if test_fit is None else tr("test {score}").format(score=r_squared_text(test_fit.r_squared))
        self.show_value(r_squared_text(None if fit is None else fit.r_squared), side)

    def _name(self, title: str, help_text: str) -> None:
        if title != self._title_text:
            self._title_text = title
            self._title.setText(title)
            describe(self, help_text)
            if room(self._title, title)[0] > self._title.width():
                self._arrange()
                self.grown.emit()


def _fit_help() -> str:
    return tr(
        "R² is the share of the variance of the numbers y that the outputs explain: 1 at best, 0 where the mean of y "
        "would do as well. RMSE is the root of the mean squared error, in the unit of y: {rmse} on the training "
        "examples, {of_test} on the test examples."
    )


class IterationCounter(Counter):
    """Iterations made; beside the title the moment within the next one, beside the number how many there once were.

    What the width does not hold is left to the accessible name.

    Attributes
    ----------
    is_compact : bool
        Whether the moment stands in the title's place: there is little room.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self.is_compact = False
        self._largest = ""
        help_text = tr(
            "Number of weight updates so far. Inside an iteration: the part that was made last. After Step Back: also "
            "how many iterations there were."
        )
        super().__init__(theme, "iteration", tr("Iteration"), help_text, count(8_888_888), parent)
        self._position = QLabel("", self)
        self._position.setObjectName("iteration_moment")
        self._side.setObjectName("iteration_latest")

    def show_place(self, snapshot: Snapshot) -> None:
        """Show where the run is; texts that stay the same are not touched."""
        has_later = snapshot.latest_iteration > snapshot.iteration
        latest = tr("of {latest}").format(latest=count(snapshot.latest_iteration)) if has_later else ""
        at = snapshot.position, snapshot.start.batch.size
        position = position_text(*at, is_short=self.is_compact)
        if position != self._position.text():
            self._position.setText(position)
            self._title.setVisible(not (self.is_compact and position))
        elif (count(snapshot.iteration), latest) == (self.text, self._side.text()):
            return
        self.show_value(count(snapshot.iteration), latest)
        self._largest = count(max(snapshot.iteration, snapshot.latest_iteration))
        self._place_side()
        spoken = " ".join(part for part in (self._title_text, self.text, latest) if part)
        self.setAccessibleName(f"{spoken}, {position_text(*at)}" if position else spoken)

    def _arrange(self) -> None:
        super()._arrange()
        position = self._position
        self._theme.dress(position, TITLE_SCALE)
        title, height = room(self._title, self._title_text)
        widest = max(room(position, position_text(*one, is_short=self.is_compact))[0] for one in _WIDEST_POSITIONS)
        left = 0 if self.is_compact else title + SIDE_GAP
        position.setGeometry(left, 0, widest, height)
        self._title.setVisible(not (self.is_compact and position.text()))
        self.setFixedSize(max(self.width(), left + widest), self.height())
        self._place_side()

    def _place_side(self) -> None:
        """Behind the largest number it can stand beside, so that it stays where it is while one goes to and fro."""
        left = room(self._value, self._largest)[0] + SIDE_GAP
        needed = room(self._side, self._side.text())[0]
        fits = bool(self._side.text()) and left + needed <= self.width()
        self._value.resize(left - SIDE_GAP if fits else self.width(), self._value.height())
        self._side.setGeometry(left, self._side.y(), needed, self._side.height())
        self._side.setVisible(fits)


def room(label: QWidget, text: str) -> tuple[int, int]:
    """Width and height of a text as this label or control writes it."""
    metrics = QFontMetricsF(label.font())
    # On the screen a glyph may be wider than its nominal width by a part of a pixel.
    return int(metrics.horizontalAdvance(text) * 1.04) + 3, int(metrics.height()) + 1


def _ascent(label: QLabel) -> int:
    return round(QFontMetricsF(label.font()).ascent())
