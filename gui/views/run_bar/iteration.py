"""The counter of iterations, which also says where within one the run stands and how far it once was.

It turns a snapshot's moment into words; it does not know how the run got there.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QWidget

from core.training.snapshot import Snapshot
from core.training.step_position import Phase, StepPosition
from gui.base.formatting import count
from gui.base.theme import Theme
from gui.views.run_bar.parts import SIDE_GAP, TITLE_SCALE, Counter, room

_MANY_EXAMPLES = 1000
_WIDEST_POSITIONS = (
    (StepPosition(Phase("backward", 8)), 0),
    (StepPosition(Phase("example"), 888), 888),
    (StepPosition(Phase("example"), 88_888), 88_888),
)
"""With the number of examples in the batch; one of them is the widest text, which one the font decides."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("run_bar", text)


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
    phase = position.phase
    if phase.kind == "example":
        # Short where the numbers are long: the counter's width is for both.
        form = _tr("example {done} of {all}") if n_examples < _MANY_EXAMPLES else _tr("ex. {done} of {all}")
        return form.format(done=count(position.examples_done), all=count(n_examples))
    forms = {
        "forward": _tr("forward, layer {layer}") if is_short else _tr("forward pass, layer {layer}"),
        "cost": _tr("cost"),
        "backward": _tr("back prop., layer {layer}") if is_short else _tr("back propagation, layer {layer}"),
        "update": _tr("update"),
    }
    return forms.get(phase.kind, "").format(layer=phase.layer)


class IterationCounter(Counter):
    """Iterations made; beside the title the moment within the next one, beside the number how many there once were.

    Where there is little room the moment stands in the title's place. What the width does not hold is left to the
    accessible name.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        self._is_compact = False
        self._largest = ""
        super().__init__(theme, "iteration", _tr("Iteration"), count(8_888_888), parent)
        self._position = QLabel("", self)
        self._position.setObjectName("iteration_moment")
        self._side.setObjectName("iteration_latest")

    def show_place(self, snapshot: Snapshot) -> None:
        """Show where the run is; texts that stay the same are not touched."""
        has_later = snapshot.latest_iteration > snapshot.iteration
        latest = _tr("of {latest}").format(latest=count(snapshot.latest_iteration)) if has_later else ""
        at = snapshot.position, snapshot.start.batch.size
        position = position_text(*at, is_short=self._is_compact)
        if position != self._position.text():
            self._position.setText(position)
            self._title.setVisible(not (self._is_compact and position))
        elif (count(snapshot.iteration), latest) == (self.text, self._side.text()):
            return
        self.show_value(count(snapshot.iteration), latest)
        self._largest = count(max(snapshot.iteration, snapshot.latest_iteration))
        self._place_side()
        spoken = " ".join(part for part in (self._title_text, self.text, latest) if part)
        self.setAccessibleName(f"{spoken}, {position_text(*at)}" if position else spoken)

    def set_compact(self, is_compact: bool) -> None:
        """Whether the moment stands in the title's place."""
        self._is_compact = is_compact

    def _arrange(self) -> None:
        super()._arrange()
        position = self._position
        self._theme.dress(position, TITLE_SCALE)
        title, height = room(self._title, self._title_text)
        widest = max(room(position, position_text(*one, is_short=self._is_compact))[0] for one in _WIDEST_POSITIONS)
        left = 0 if self._is_compact else title + SIDE_GAP
        position.setGeometry(left, 0, widest, height)
        self._title.setVisible(not (self._is_compact and position.text()))
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
