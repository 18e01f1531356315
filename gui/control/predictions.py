"""Predict, then step: while "Ask Me First" is on, a step first asks; a lesson asks the same questions with `ask`.

It knows when something is asked and what happens to the answer; what each question is, `gui.control.prediction_kinds`
knows. Nothing is forced: a question that is skipped, or left by running on, counts for nothing.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from core.experiment.experiment import Experiment
from core.explain.target import Target
from core.lessons.lesson import AnyQuestion, LossQuestion, WeightQuestion
from core.lessons.predictions.score import Score, summary_of
from core.training.messages import Advance, AdvanceEpoch, Message
from core.training.snapshot import Snapshot
from core.training.step_position import REST
from gui.control.prediction_records import Asked, Judged
from gui.control.prediction_table import KindTable
from gui.control.run import RunController
from gui.session.document import Document
from gui.shell.main_window import MainWindow
from gui.views.prediction.view import PredictionCard, Verdict

_SWITCH = "run/ask_first"


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
        self._asked: Asked | None = None
        self._judged_at: tuple[object, ...] | None = None
        self._is_resting = False
        self._said_at_rest = ""
        self._scores: list[Score] = []
        self._data: tuple[object, ...] = ()
        self._focus_before: QWidget | None = None
        self._kinds = KindTable(window, settings)
        self._built_card: PredictionCard | None = None
        self._switch = window.actions_by_id["run.ask_first"]
        self._connect(document)
        self._on_experiment_changed(document.experiment)
        self._switch.setChecked(bool(settings.value(_SWITCH, False, type=bool)))

    def _connect(self, document: Document) -> None:
        window = self._window
        self._switch.toggled.connect(self._on_switch_toggled)
        self._run.may_step = self._may_step
        window.actions_by_id["run.toggle"].toggled.connect(self._on_run_toggled)
        window.network_view.weight_chosen.connect(self._on_weight_chosen)
        window.equations_built.connect(lambda view: view.check_wanted.connect(self._on_check_wanted))
        window.installEventFilter(self)
        document.opened.connect(self._forget_answers)
        document.experiment_changed.connect(self._on_experiment_changed)

    @property
    def _card(self) -> PredictionCard:
        """Built when something is asked for the first time."""
        if self._built_card is None:
            self._built_card = self._build_card()
        return self._built_card

    def _build_card(self) -> PredictionCard:
        central = self._window.centralWidget()
        assert central is not None
        card = PredictionCard(self._window.theme, self._kinds.texts(), central)
        self._window.add_card(card)
        for signal in (card.answered, card.checked):
            signal.connect(self._on_answered)
        card.kind_chosen.connect(self._on_kind_chosen)
        for signal in (card.skipped, card.go_on_wanted):
            signal.connect(self.skip)
        card.again_wanted.connect(self._on_again_wanted)
        card.solution_wanted.connect(self._on_solution_wanted)
        card.close_wanted.connect(self._on_close_wanted)
        self._window.boundary_view.sketch_entered.connect(card.check)
        return card

    # The switch and the step

    def _on_switch_toggled(self, on: bool) -> None:
        self._settings.setValue(_SWITCH, on)
        self._leave()
        self._rest()

    def _may_step(self, step: Message) -> bool:
        """Whether a step is made at once; else it is asked about first."""
        asked, snapshot = self._asked, self._window.snapshot
        if asked is not None and asked.state != "stepping":
            self._leave()  # pressed again: whoever wants no question goes on
            return True
        if not self._switch.isChecked() or snapshot is None or not self._kinds.chosen.can_ask(snapshot):
            return True
        self._run.pause()
        wanted = Advance(_iterations_of_epoch(snapshot)) if isinstance(step, AdvanceEpoch) else step
        self._begin(Asked(self._kinds.chosen, wanted, _moment(snapshot)), snapshot)
        return False

    def ask(self, question: AnyQuestion, on_judged: Callable[[Judged], object]) -> bool:
        """Ask what a lesson asks about the loss, a weight, the boundary or cells.

        Parameters
        ----------
        question : AnyQuestion
        on_judged : callable
            Called with each answer that was judged; others can follow a wrong one.

        Returns
        -------
        bool
            Whether it can be asked: the network may have no such weight by now.
        """
        self._leave()
        snapshot = self._window.snapshot
        kind = self._kinds.for_question(question)
        if snapshot is None or kind is None or not kind.can_ask(snapshot):
            self._kinds.free()
            return False
        wanted = Advance(1) if isinstance(question, LossQuestion | WeightQuestion) else None
        self._begin(Asked(kind, wanted, _moment(snapshot), question, on_judged), snapshot)
        return True

    def withdraw(self) -> None:
        """Ask no longer what was asked, and show no longer what became of it."""
        self._leave()
        self._kinds.sketch.forget()
        self._rest()

    def _begin(self, asked: Asked, snapshot: Snapshot) -> None:
        if not self._card.holds_keyboard:
            self._focus_before = self._window.focusWidget()
        self._judged_at = None
        self._kinds.sketch.forget()
        self._asked = asked
        self._show_question(asked, snapshot)
        self._take_keyboard(asked)

    def _show_question(self, asked: Asked, snapshot: Snapshot) -> None:
        prompt = asked.kind.begin(snapshot)
        if asked.question is not None:
            prompt = replace(prompt, kind="")  # its words are in the lesson's pane
        self._is_resting = False
        self._card.ask(prompt, makes_step=asked.wanted is not None and asked.question is None)

    def _take_keyboard(self, asked: Asked) -> None:
        if not asked.kind.take_keyboard():
            self._card.take_keyboard()

    # Answers

    def _on_answered(self, answer: str) -> None:
        asked, snapshot = self._asked, self._window.snapshot
        if asked is None or asked.state == "stepping" or snapshot is None:
            return
        refusal = asked.kind.refusal(answer)
        if refusal:
            self._card.say(refusal)
            return
        subject = asked.kind.subject
        if not asked.score.question or subject != asked.subject:
            asked.subject, asked.score = subject, Score(asked.kind.name)
        asked.answer, asked.answer_text, asked.before = answer, asked.kind.answer_text(answer), snapshot
        step = asked.kind.step(asked.wanted)
        if asked.kind.waits_for(step):
            assert isinstance(step, Advance)
            asked.state, asked.goal = "stepping", snapshot.iteration + step.iterations
        else:
            self._judge(asked, snapshot)
        if step is not None:
            self._give_keyboard_back()
            self._run.make_step(step)

    def _judge(self, asked: Asked, after: Snapshot) -> None:
        assert asked.before is not None
        verdict = asked.kind.judge(asked.answer, asked.before, after)
        before, asked.score = asked.score, asked.score.answered(is_right=verdict.is_right, slip=verdict.slip)
        self._scores = [*(score for score in self._scores if score is not before), asked.score]
        # Between phases the step is still to be made: then what was said stays until the next question.
        self._judged_at = _moment(after) if asked.state == "stepping" else None
        asked.state = "judged"
        self._show_score()
        self._show_verdict(asked, verdict)
        is_over = asked.kind.step(asked.wanted) is not None
        if is_over:
            self._end(asked)
        judged = Judged(
            asked.kind.name, asked.answer_text, verdict.is_right, asked.score.tries, verdict.sentence, verdict.slip
        )
        if asked.on_judged is not None:
            asked.on_judged(judged)
        self.judged.emit(judged)

    def _show_verdict(self, asked: Asked, verdict: Verdict) -> None:
        """With a way on where the step still waits."""
        makes_step = asked.kind.step(asked.wanted) is not None
        waits = asked.wanted is not None and not makes_step
        kind = self._kinds.chosen.name if makes_step and asked.question is None else ""
        self._card.show_verdict(replace(verdict, goes_on=waits, kind=kind))
        if waits and verdict.is_right:
            self._card.take_keyboard()

    def skip(self) -> None:
        """Answer nothing more, and make the step that was wanted."""
        asked = self._asked
        self._leave()
        if asked is not None and asked.wanted is not None and asked.question is None:
            self._run.make_step(asked.wanted)

    def _on_again_wanted(self) -> None:
        asked, snapshot = self._asked, self._window.snapshot
        if asked is not None and snapshot is not None:
            asked.state = "asked"
            self._show_question(asked, snapshot)
            self._take_keyboard(asked)

    def _on_solution_wanted(self) -> None:
        asked = self._asked
        if asked is not None:
            asked.kind.show_solution()
            self._show_verdict(asked, Verdict(self.tr("The solution is shown in the framed cells."), is_right=False))

    def _on_close_wanted(self) -> None:
        self._leave()
        self._switch.setChecked(False)
        self._card.hide()

    def _on_kind_chosen(self, name: str) -> None:
        self._kinds.choose(name)
        asked, snapshot = self._asked, self._window.snapshot
        if asked is None or snapshot is None:
            return
        self._end(asked)
        if asked.wanted is not None and self._kinds.chosen.can_ask(snapshot):
            self._begin(Asked(self._kinds.chosen, asked.wanted, _moment(snapshot)), snapshot)
        else:
            self._rest()

    def _on_weight_chosen(self, target: Target) -> None:
        asked, snapshot = self._asked, self._window.snapshot
        is_asked = asked is not None and asked.kind is self._kinds.weight and asked.state == "asked"
        if is_asked and not self._kinds.weight.is_given and asked is not None and snapshot is not None:
            self._kinds.weight.target = target
            self._show_question(asked, snapshot)

    def _on_check_wanted(self) -> None:
        """Check what was typed into covered cells, also where nobody asked for it."""
        snapshot = self._window.snapshot
        if self._asked is None or self._asked.kind is not self._kinds.cells:
            if snapshot is None or not self._kinds.cells.can_ask(snapshot):
                return
            self._leave()
            self._asked = Asked(self._kinds.cells, None, _moment(snapshot))
            self._show_question(self._asked, snapshot)
        self._card.check()

    # What happens meanwhile

    def on_presented(self, snapshot: Snapshot) -> None:
        """Follow the run: what was asked is judged when the step is made, and asked anew about another moment."""
        asked = self._asked
        if asked is None:
            self._follow_verdict(snapshot)
            return
        if asked.state == "stepping":
            self._follow_step(asked, snapshot)
        elif asked.moment == _moment(snapshot):
            return
        elif asked.state == "asked" and asked.kind.can_ask(snapshot):
            asked.moment = _moment(snapshot)
            self._show_question(asked, snapshot)
        else:
            self._leave()

    def _follow_verdict(self, snapshot: Snapshot) -> None:
        """What was said of an answer is of one moment."""
        if self._judged_at is not None and _moment(snapshot) != self._judged_at:
            self._judged_at = None
            self._kinds.sketch.forget()
            self._rest()
        elif self._is_resting and self._switch.isChecked() and self._resting_sentence() != self._said_at_rest:
            self._rest()

    def _follow_step(self, asked: Asked, snapshot: Snapshot) -> None:
        assert asked.before is not None
        is_other = (snapshot.run_id, snapshot.node) != (asked.before.run_id, asked.before.node)
        if is_other or snapshot.iteration < asked.before.iteration:
            self._leave()
        elif snapshot.iteration >= asked.goal:
            self._judge(asked, snapshot)
        elif snapshot.problem is not None:
            # Of a single iteration that overflows it is known where it leads; of several it is not.
            is_single = asked.goal == asked.before.iteration + 1 and asked.kind is not self._kinds.sketch
            self._judge(asked, snapshot) if is_single else self._leave()

    def _on_run_toggled(self, on: bool) -> None:
        if on:
            self._leave()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc comes here when no view, field or card wanted it."""
        is_key = event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent)
        if is_key and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            is_open = self._asked is not None and self._asked.state != "stepping"
            if is_open:
                self.skip()
            return is_open
        return False

    def _leave(self) -> None:
        """Ask no longer, and say nothing of what might have been answered."""
        if self._asked is not None:
            self._end(self._asked)
            self._give_keyboard_back()
            self._rest()

    def _end(self, asked: Asked) -> None:
        self._asked = None
        asked.kind.end()
        self._kinds.free()

    def _rest(self) -> None:
        self._is_resting, self._said_at_rest = True, self._resting_sentence()
        if not self._switch.isChecked():
            if self._built_card is not None:
                self._built_card.hide()
            return
        self._card.rest(self._said_at_rest, self._kinds.chosen.name)

    def _resting_sentence(self) -> str:
        """When the next question comes, or why none does."""
        snapshot, kind = self._window.snapshot, self._kinds.chosen
        if snapshot is not None and kind.why_never(snapshot):
            return kind.why_never(snapshot)
        if snapshot is not None and snapshot.position.phase != REST and not kind.can_ask(snapshot):
            return self.tr("This is asked between two iterations: Step goes on to the end of this one.")
        return self.tr("Each step asks you first. Press Step for a question.")

    def _give_keyboard_back(self) -> None:
        if self._card.holds_keyboard:
            before = self._focus_before
            is_there = before is not None and isValid(before) and before.isVisible()
            wanted = before if before is not None and is_there else self._window.boundary_view
            wanted.setFocus(Qt.FocusReason.OtherFocusReason)

    # The score

    def _on_experiment_changed(self, experiment: Experiment) -> None:
        """Other data is another experiment; edited points, and other settings, are the same one."""
        data = experiment.data_settings.name, experiment.data_settings.seed, experiment.names.title
        if data != self._data:
            self._data = data
            self._forget_answers()

    def _forget_answers(self) -> None:
        self._scores.clear()
        self._show_score()

    def _show_score(self) -> None:
        summary = summary_of(tuple(self._scores))
        if self._built_card is None:
            return
        text = self.tr("{right} of {n} right at the first try")
        self._card.show_score(text.format(right=summary.right_at_once, n=summary.asked) if summary.asked else "")


def _moment(snapshot: Snapshot) -> tuple[object, ...]:
    """Where a run stands; another one is another moment."""
    return snapshot.run_id, snapshot.node, snapshot.iteration, snapshot.position


def _iterations_of_epoch(snapshot: Snapshot) -> int:
    """How many iterations use every training example once."""
    spec, data = snapshot.experiment.spec, snapshot.experiment.data
    m = int(data.train_mask(spec.train_fraction).sum())
    return -(-m // min(spec.batch_size or m, m))
