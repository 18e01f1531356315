"""What the luck view asks with: how many runs, which seeds, how long, the goal, and perhaps a second setting."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QSizePolicy, QStackedWidget, QWidget

from core.errors import InvalidInputError
from core.experiment.one_difference import SettingDifference
from core.experiment.spec import FIELD_INFO, ExperimentSpec
from core.model.losses import LOSSES, losses_for
from gui.base.controls import NumberBox, ThemedProgressBar, choose
from gui.base.fields.base import number_text
from gui.base.fields.choice import ComboBox
from gui.base.fields.number import parse_whole_number
from gui.base.flow import FlowLayout
from gui.base.formatting import parse_number
from gui.base.language import core_text
from gui.base.theme import Theme
from gui.base.widgets import describe, push_button

MOST_RUNS = 1000
MOST_ITERATIONS = 100_000
MOST_SEED = 999_999
FIRST_ITERATIONS = 2000
"""As many as `main.py sweep` makes, so that both give the same numbers unless one is told otherwise."""

_OTHERS = (
    "activation",
    "learning_rate",
    "hidden_units",
    "optimizer",
    "batch_size",
    "initializer",
    "init_scale",
    "penalty",
    "loss",
    "standardise",
)
"""The settings of which a second value can be tried beside the present one."""


@dataclass(frozen=True, slots=True)
class LuckQuestion:
    """What is asked.

    Attributes
    ----------
    varied : str
        ``"weights"``, ``"data"`` or ``"both"``.
    n_runs, first_seed, iterations : int
    goal : float
        Accuracy on the training points, 0 to 1.
    other : SettingDifference or None
        A setting and its second value, to be tried on the same seeds.
    """

    varied: str = "weights"
    n_runs: int = 100
    first_seed: int = 0
    iterations: int = FIRST_ITERATIONS
    goal: float = 0.95
    other: SettingDifference | None = None


class LuckSettings(QWidget):
    """The controls above the results, in as many rows as they need.

    Emits
    -----
    start_requested, cancel_requested
        A button was pressed.
    """

    start_requested = Signal()
    cancel_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._spec: ExperimentSpec | None = None
        self._flow = FlowLayout(self, gap=6)
        self._build_numbers()
        self._build_other()
        self._build_buttons()
        self.set_busy(None)
        self._show_other()

    # Building

    def _build_numbers(self) -> None:
        self._varied = ComboBox(self._theme, self)
        for text, data in (
            (self.tr("start weights"), "weights"),
            (self.tr("points"), "data"),
            (self.tr("both"), "both"),
        ):
            self._varied.addItem(text, data)
        self._add(
            self._varied,
            "luck_varied",
            self.tr("Vary"),
            self.tr(
                "What differs from run to run: the start weights and the order of the batches, the points, or both. "
                "Points can differ only where they are as they were generated."
            ),
        )
        n_runs, seed = self.tr("How many runs, each with its own seed."), self.tr("The next runs have the next seeds.")
        iterations = self.tr(
            "Each run makes so many. At first 2000, as main.py sweep does, or as many as the present run."
        )
        goal = self.tr(
            "A run has worked when so many per cent of the training points are right, or where numbers are learnt when "
            "R² is that high. "
            "That is looked at every 10 iterations or, with small batches, after whole epochs."
        )
        self._n_runs = self._number("luck_runs", self.tr("Runs"), n_runs, (2, MOST_RUNS), 100)
        self._seed = self._number("luck_seed", self.tr("First seed"), seed, (0, MOST_SEED), 0)
        ends = (10, MOST_ITERATIONS)
        self._iterations = self._number("luck_iterations", self.tr("Iterations"), iterations, ends, FIRST_ITERATIONS)
        self._goal = self._number("luck_goal", self.tr("Goal"), goal, (50, 100), 95)
        self._goal.setSuffix(" %")

    def _number(self, name: str, label: str, help_text: str, ends: tuple[int, int], value: int) -> NumberBox:
        box = NumberBox(self)
        box.setRange(*ends)
        box.setValue(value)
        self._add(box, name, label, help_text)
        describe(box.lineEdit(), help_text, label)
        return box

    def _build_other(self) -> None:
        self._other = ComboBox(self._theme, self)
        self._other.addItem(self.tr("nothing"), "")
        for name in _OTHERS:
            self._other.addItem(core_text(FIELD_INFO[name].label), name)
        self._choices, self._typed = ComboBox(self._theme, self), QLineEdit(self)
        self._value = QStackedWidget(self)
        self._value.addWidget(self._choices)
        self._value.addWidget(self._typed)
        self._value.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        help_text = self.tr(
            "Try a second value of one setting on the same seeds. A is what is set now, B has the second value."
        )
        self._add(self._other, "luck_other", self.tr("Against"), help_text)
        for control, name in ((self._choices, "luck_other_choice"), (self._typed, "luck_other_value")):
            control.setObjectName(name)
            describe(control, self.tr("The second value, for B."), self.tr("Second value"))
        self._flow.addWidget(self._value)
        self._other.activated.connect(self._show_other)

    def _build_buttons(self) -> None:
        tr = self.tr
        self._start = push_button("luck_start", tr("Start"), self)
        describe(
            self._start,
            tr("Train all runs (Enter in any of these fields). The window can be used meanwhile."),
            tr("Start"),
        )
        self._cancel = push_button("luck_cancel", tr("Cancel"), self)
        describe(self._cancel, tr("Stop; the results that were there before stay (Esc)."), tr("Cancel"))
        self._bar = ThemedProgressBar(self._theme, self, "luck_progress")
        self._bar.setAccessibleName(tr("Progress"))
        self._bar.setToolTip(tr("How many of all iterations are made."))
        self._bar.setRange(0, 100)
        for widget in (self._start, self._cancel, self._bar):
            self._flow.addWidget(widget)
        self._start.clicked.connect(self.start_requested)
        self._cancel.clicked.connect(self.cancel_requested)

    def _add(self, control: QWidget, name: str, text: str, help_text: str) -> None:
        """A control with its label, which stay together."""
        pair = QWidget(self)
        row = QHBoxLayout(pair)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        label = QLabel(text, pair)
        label.setBuddy(control)
        control.setObjectName(name)
        control.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        describe(control, help_text, text)
        label.setToolTip(control.toolTip())
        label.setAccessibleDescription(control.accessibleDescription())
        row.addWidget(label)
        row.addWidget(control)
        self._flow.addWidget(pair)

    # What is asked

    @property
    def question(self) -> LuckQuestion:
        """What is asked now.

        Raises
        ------
        InvalidInputError
            If the second value cannot be read.
        """
        return LuckQuestion(
            self._varied.currentData(),
            self._n_runs.value(),
            self._seed.value(),
            self._iterations.value(),
            self._goal.value() / 100,
            self._other_value(),
        )

    def _other_value(self) -> SettingDifference | None:
        name = self._other.currentData() if self._other.isEnabled() else ""
        if not name:
            return None
        if self._value.currentWidget() is self._choices:
            return SettingDifference(name, self._choices.currentData())
        try:
            return SettingDifference(name, _typed_value(name, self._typed.text()))
        except ValueError as error:
            raise InvalidInputError(name, str(error)) from None

    # What comes in

    def look_as(self, live: LuckSettings) -> None:
        """Show what stands in the controls of another view."""
        for own, other in ((self._varied, live._varied), (self._other, live._other)):
            own.setCurrentIndex(other.currentIndex())
        if live._spec is not None:
            self.show_spec(live._spec, can_vary_data=True)
        self._choices.setCurrentIndex(live._choices.currentIndex())
        self._typed.setText(live._typed.text())
        boxes = (self._n_runs, self._seed, self._iterations, self._goal)
        for box, shown in zip(boxes, (live._n_runs, live._seed, live._iterations, live._goal), strict=True):
            box.setValue(shown.value())

    def show_iterations(self, iterations: int) -> None:
        """Propose how many iterations each run makes."""
        self._iterations.setValue(iterations)

    def show_spec(self, spec: ExperimentSpec, can_vary_data: bool) -> None:
        """What is set in the window: the second value is another one; and whether the points can vary."""
        self._spec = spec
        self._goal.setPrefix("R² " if LOSSES[spec.loss].is_for_numbers else "")
        model: Any = self._varied.model()
        for row in (1, 2):
            model.item(row).setEnabled(can_vary_data)
        if not can_vary_data:
            choose(self._varied, "weights")
        self._show_other()

    def set_busy(self, share: float | None) -> None:
        """How much is trained, 0 to 1; None while nothing is."""
        is_busy = share is not None
        had_focus = self._start.hasFocus() or self._cancel.hasFocus()
        for widget, shown in ((self._start, not is_busy), (self._cancel, is_busy), (self._bar, is_busy)):
            widget.setVisible(shown)
        if had_focus:
            (self._cancel if is_busy else self._start).setFocus()
        self._bar.setValue(round(100 * (share or 0.0)))

    def show_kept(self, is_kept: bool) -> None:
        """Whether a result is kept as A: then B is asked as A was."""
        for control in (self._varied, self._n_runs, self._seed, self._iterations, self._goal, self._other, self._value):
            control.setEnabled(not is_kept)

    def _show_other(self) -> None:
        name = self._other.currentData()
        self._value.setVisible(bool(name))
        if not name or self._spec is None:
            return
        present = getattr(self._spec, name)
        options = _options(name, present)
        self._value.setCurrentWidget(self._choices if options else self._typed)
        self._typed.setPlaceholderText(self.tr("now {value}").format(value=_value_text(name, present)))
        if [self._choices.itemData(row) for row in range(self._choices.count())] != [value for value, _ in options]:
            self._choices.clear()
            for value, text in options:
                self._choices.addItem(text, value)


def _options(name: str, present: Any) -> Sequence[tuple[Any, str]]:
    """The other values of a setting that has a few; none of one that is typed."""
    if isinstance(present, bool):
        return ((not present, "off" if present else "on"),)
    choices = FIELD_INFO[name].choices
    if choices is None:
        return ()
    fitting = losses_for(LOSSES[present].is_for_numbers) if name == "loss" else choices
    return tuple((key, core_text(label)) for key, label in choices.items() if key != present and key in fitting)


def _value_text(name: str, value: Any) -> str:
    if name == "hidden_units":
        return "-".join(map(str, value)) or "0"
    return "all" if value is None else number_text(float(value)) if isinstance(value, int | float) else str(value)


def _typed_value(name: str, text: str) -> Any:
    """What was typed as a second value; raises ValueError with a sentence."""
    if name == "hidden_units":
        return tuple(units for units in map(parse_whole_number, re.split(r"[\s,;+-]+", text.strip())) if units)
    if name == "batch_size":
        return None if text.strip().casefold() == "all" else parse_whole_number(text)
    return parse_number(text)
