"""Predict, then step: while "Ask Me First" is on, a step first asks; a lesson asks the same questions with `ask`.

It knows when something is asked and what happens to the answer; what each question is, `gui.control.prediction_kinds`
knows. Nothing is forced: a question that is skipped, or left by running on, counts for nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from core.training.messages import Message
from core.training.snapshot import Snapshot
from gui.control.prediction_kinds import Kind, LossKind, WeightKind
from gui.control.run import RunController
from gui.session.document import Document
from gui.shell.main_window import MainWindow
from gui.views.prediction.view import PredictionCard

_SWITCH, _KIND = "run/ask_first", "predictions/kind"


@dataclass(frozen=True, slots=True)
class Judged:
    """An answer and what became of it.

    Attributes
    ----------
    kind : str
        Of the question.
    answer : str
        As it was chosen or typed.
    is_right : bool
    tries : int
        How often the same question was answered, this time included.
    sentence : str
        What came out.
    """

    kind: str
    answer: str
    is_right: bool
    tries: int
    sentence: str


@dataclass(slots=True)
class _Asked:
    """A question on the screen; ``step`` is made after it."""

    kind: Kind
    step: Message | None
    moment: tuple[object, ...]
    state: Literal["asked", "stepping", "judged"] = "asked"
    before: Snapshot | None = None
    answer: str = ""
    tries: int = 0
    on_judged: Callable[[Judged], object] | None = None


class PredictionController(QObject):
    """Asks before steps, and for lessons.

    Emits
    -----
    judged(Judged)
        An answer was compared with what came out.
    """

    judged = Signal(object)

    def __init__(self, window: MainWindow, document: Document, run: RunController, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._run = run
        self._settings = settings
        self._asked: _Asked | None = None
        self._first_tries: list[bool] = []
        self._focus_before: QWidget | None = None
        self._weight = WeightKind(window)
        kinds = (LossKind(window), self._weight)
        self._kinds: dict[str, Kind] = {kind.name: kind for kind in kinds}
        self._card = PredictionCard(window.theme, self._kind_texts(), window.centralWidget())
        window.add_card(self._card)
        self._switch = window.actions_by_id["run.ask_first"]
        self._connect(document)
        self._switch.setChecked(bool(settings.value(_SWITCH, False, type=bool)))

    def _kind_texts(self) -> tuple[tuple[str, str], ...]:
        texts = {"loss": self.tr("Loss"), "weight": self.tr("A weight")}
        return tuple((name, texts[name]) for name in self._kinds)

    def _connect(self, document: Document) -> None:
        card = self._card
        self._switch.toggled.connect(self._on_switch_toggled)
        self._run.may_step = self._may_step
        card.answered.connect(self._on_answered)
        card.checked.connect(self._on_answered)
        card.kind_chosen.connect(self._on_kind_chosen)
        card.skipped.connect(self.skip)
        card.again_wanted.connect(self._on_again_wanted)
        card.go_on_wanted.connect(self._on_go_on_wanted)
        card.close_wanted.connect(self._on_close_wanted)
        self._window.actions_by_id["run.toggle"].toggled.connect(self._on_run_toggled)
        self._window.network_view.weight_chosen.connect(self._on_weight_chosen)
        self._window.installEventFilter(self)
        document.opened.connect(self._forget_answers)

    # The switch and the step

    @property
    def _kind(self) -> Kind:
        return self._kinds.get(str(self._settings.value(_KIND, "loss", type=str)), self._kinds["loss"])

    def _on_switch_toggled(self, on: bool) -> None:
        self._settings.setValue(_SWITCH, on)
        if on:
            self._rest()
        else:
            self._leave()
            self._card.hide()

    def _may_step(self, step: Message) -> bool:
        """Whether a step is made at once; else it is asked about first."""
        asked, snapshot = self._asked, self._window.snapshot
        if asked is not None and asked.state != "stepping":
            self._leave()  # pressed again: whoever wants no question goes on
            return True
        if not self._switch.isChecked() or snapshot is None or not self._kind.can_ask(snapshot):
            return True
        self._run.pause()
        self._begin(_Asked(self._kind, step, _moment(snapshot)), snapshot)
        return False

    def _begin(self, asked: _Asked, snapshot: Snapshot) -> None:
        self._focus_before = self._window.focusWidget()
        self._asked = asked
        self._card.ask(asked.kind.begin(snapshot))
        self._card.take_keyboard()

    # Answers

    def _on_answered(self, answer: str) -> None:
        asked, snapshot = self._asked, self._window.snapshot
        if asked is None or asked.state != "asked" or snapshot is None:
            return
        asked.answer, asked.before = answer, snapshot
        asked.tries += 1
        if asked.kind.needs_step and asked.step is not None:
            asked.state = "stepping"
            self._run.make_step(asked.kind.step(asked.step, answer))
            self._give_keyboard_back()
        else:
            self._judge(asked, snapshot)

    def _judge(self, asked: _Asked, after: Snapshot) -> None:
        assert asked.before is not None
        verdict = asked.kind.judge(asked.answer, asked.before, after)
        if asked.tries == 1:
            self._first_tries.append(verdict.is_right)
        asked.state = "judged"
        self._show_score()
        self._card.show_verdict(verdict)
        judged = Judged(asked.kind.name, asked.answer, verdict.is_right, asked.tries, verdict.sentence)
        if asked.kind.needs_step:
            self._end(asked)
        if asked.on_judged is not None:
            asked.on_judged(judged)
        self.judged.emit(judged)

    def skip(self) -> None:
        """Answer nothing, and make the step that was wanted."""
        asked = self._asked
        self._leave()
        if asked is not None and asked.step is not None:
            self._run.make_step(asked.step)

    def _on_again_wanted(self) -> None:
        asked, snapshot = self._asked, self._window.snapshot
        if asked is not None and snapshot is not None:
            asked.state = "asked"
            self._card.ask(asked.kind.begin(snapshot))
            self._card.take_keyboard()

    def _on_go_on_wanted(self) -> None:
        self.skip()

    def _on_close_wanted(self) -> None:
        self._leave()
        self._switch.setChecked(False)
        self._card.hide()

    def _on_kind_chosen(self, name: str) -> None:
        self._settings.setValue(_KIND, name)
        asked, snapshot = self._asked, self._window.snapshot
        if asked is None or snapshot is None:
            return
        step = asked.step
        self._end(asked)
        if step is not None and self._kind.can_ask(snapshot):
            self._begin(_Asked(self._kind, step, _moment(snapshot)), snapshot)
        else:
            self._rest()

    def _on_weight_chosen(self, target: object) -> None:
        asked, snapshot = self._asked, self._window.snapshot
        if asked is not None and asked.kind is self._weight and snapshot is not None and asked.state == "asked":
            self._weight.target = target  # type: ignore[assignment]
            self._card.ask(self._weight.begin(snapshot))

    # What happens meanwhile

    def on_presented(self, snapshot: Snapshot) -> None:
        """Follow the run: what was asked is judged when the step is made, and asked anew about another moment."""
        asked = self._asked
        if asked is None or asked.moment == _moment(snapshot):
            return
        if asked.state == "stepping":
            assert asked.before is not None
            if snapshot.problem is not None:
                self._leave()
            elif snapshot.iteration > asked.before.iteration:
                self._judge(asked, snapshot)
        elif asked.state == "asked" and asked.kind.can_ask(snapshot):
            asked.moment = _moment(snapshot)
            self._card.ask(asked.kind.begin(snapshot))
        else:
            self._leave()

    def _on_run_toggled(self, on: bool) -> None:
        if on and self._asked is not None:
            self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc comes here when no view, field or card wanted it."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape and self._is_open:
            self.skip()
            return True
        return False

    @property
    def _is_open(self) -> bool:
        return self._asked is not None and self._asked.state != "stepping"

    def _leave(self) -> None:
        """Ask no longer, and say nothing of what might have been answered."""
        if self._asked is not None:
            self._end(self._asked)
            self._give_keyboard_back()
            self._rest()

    def _end(self, asked: _Asked) -> None:
        self._asked = None
        asked.kind.end()

    def _rest(self) -> None:
        if self._switch.isChecked():
            self._card.rest(self.tr("Each step asks you first. Press Step for a question."), self._kind.name)
        else:
            self._card.hide()

    def _give_keyboard_back(self) -> None:
        if self._card.holds_keyboard:
            (self._focus_before or self._window.boundary_view).setFocus(Qt.FocusReason.OtherFocusReason)

    # The score

    def _forget_answers(self) -> None:
        self._first_tries.clear()
        self._show_score()

    def _show_score(self) -> None:
        n, right = len(self._first_tries), sum(self._first_tries)
        text = self.tr("{right} of {n} right at the first try").format(right=right, n=n) if n else ""
        self._card.show_score(text)


def _moment(snapshot: Snapshot) -> tuple[object, ...]:
    """Where a run stands; another one is another moment."""
    return snapshot.run_id, snapshot.node, snapshot.iteration, snapshot.position
