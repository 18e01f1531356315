"""Covered cells of the equations as a question: which are covered at first, what was typed, and which cell is wrong."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings

from core.explain.equation import Equation
from core.explain.quantities import Quantity
from core.lessons.lesson import CELL
from core.training.messages import Message
from core.training.snapshot import Snapshot
from core.training.step_position import phases_of
from gui.base.fields.number import parse_whole_number
from gui.base.language import core_text, counted_text, tr
from gui.control.prediction_kinds import Kind
from gui.shell.main_window import MainWindow
from gui.views.network.geometry import HiddenNumbers
from gui.views.prediction.view import Prompt, Verdict

if TYPE_CHECKING:
    from core.lessons.predictions.judge import Cell, Judgement
    from gui.views.equations.view import EquationsView

_DIGITS = "predictions/digits"
_MOST_DIGITS = 6
_FIRST_DIGITS = 2
_MOST_COVERED = 4
"""Cells that are covered where the learner has covered none."""


_ASKED_FIRST = {"forward": "Z", "cost": "J", "backward": "dZ", "update": "W_new"}
"""Of what a phase works out."""


class CellsKind(Kind):
    """Fill in the covered cells.

    Attributes
    ----------
    given : sequence of str
        The cells of a lesson's question, as it names them; empty where the learner covers what they want.
    given_digits : int
        How many a lesson asks for; 0 where the learner says how many.
    """

    name = "cells"

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._settings = settings
        self._judged: Judgement | None = None
        self._wanted: tuple[Cell, ...] = ()
        self._view_before: tuple[str, str] | None = None
        self.given: Sequence[str] = ()
        self.given_digits = 0
        window.equations_built.connect(self._on_equations_built)

    @property
    def _view(self) -> EquationsView:
        return self._window.equations_view

    def can_ask(self, snapshot: Snapshot) -> bool:
        # Right after an update the equations are still those of the iteration that is over.
        is_over = snapshot.position.phase.kind == "update"
        return snapshot.start.batch.size > 0 and snapshot.problem is None and not is_over

    def begin(self, snapshot: Snapshot) -> Prompt:
        self._window.actions_by_id["view.equations"].setChecked(True)
        self._window.dock_area.show_dock("equations", True)
        if self.given and snapshot.start.batch.size > 1 and self._view_before is None:
            # A lesson's capital letters are the lecture's: a column for each example of the batch.
            self._view_before = self._view.scope, self._view.form
            self._view.show_view("batch", "mean")
        self._wanted = tuple(self._wanted_cells(snapshot))
        self._view.cover(self._wanted)
        if self.given_digits:
            sentence = counted_text(
                "Fill in the covered cells of the equations, with {n} digit.",
                "Fill in the covered cells of the equations, with {n} digits.",
                self.given_digits,
            )
            return Prompt(sentence, self.name, can_check=True)
        sentence = tr("Fill in the covered cells of the equations. With Cover, you choose which cells are covered.")
        return Prompt(sentence, self.name, (), tr("Digits"), str(self._digits), can_check=True)

    def end(self) -> None:
        self._judged = None
        if self.given:
            self._view.uncover(self._wanted)
        if self._view_before is not None:
            self._view.show_view(*self._view_before)
            self._view_before = None

    def take_keyboard(self) -> bool:
        first = None if self._judged is None else self._judged.first_wrong
        self._view.type_into(first)
        return True

    def refusal(self, typed: str) -> str:
        """Nothing typed, no number, or not all: that is no wrong answer."""
        try:
            self._take_digits(typed)
        except ValueError as error:
            return str(error)
        judged = self._judge()
        if judged is None:
            return tr("No number is covered here. Press Cover, then click some.")
        if judged.is_right or judged.first_wrong is not None:
            return ""
        is_begun = any(entry.verdict != "open" for entry in judged.cells)
        return core_text(judged.sentence) if is_begun else tr("Type your numbers into the covered cells first.")

    def answer_text(self, typed: str) -> str:
        """Cells as a lesson names them, with what was typed: ``"Z[1] 1,1 = 0.31; J = 0.69"``."""
        texts = []
        for (quantity, row, column), text in self._answers().items():
            place = "J" if quantity.symbol == "J" else f"{quantity.symbol}[{quantity.layer}] {row + 1},{column + 1}"
            texts.append(f"{place} = {text}")
        return "; ".join(texts)

    def judge(self, answer: str, before: Snapshot, after: Snapshot) -> Verdict:
        judged = self._judged
        assert judged is not None
        if judged.first_wrong is not None:
            self._view.reveal(judged.first_wrong)
        slip = "" if judged.slip is None else judged.slip.key
        return Verdict(core_text(judged.sentence), judged.is_right, can_retry=True, can_show=True, slip=slip)

    def show_solution(self) -> None:
        if self._judged is not None:
            self._view.mark_answers({one.cell: "shown" for one in self._judged.cells if one.verdict != "right"})

    def step(self, wanted: Message | None) -> Message | None:
        return None

    @property
    def subject(self) -> object:
        """Which cells are covered: with others it is another question."""
        return frozenset(self._answers())

    def _answers(self) -> dict[Cell, str]:
        """What is judged: every covered cell of the view, or those that a lesson asks about."""
        answers = self._view.covered_answers()
        return {cell: text for cell, text in answers.items() if cell in self._wanted} if self.given else answers

    def _judge(self) -> Judgement | None:
        from core.lessons.predictions.judge import judge_cells

        worked, answers = self._view.worked, self._answers()
        if worked is None or not answers:
            return None
        self._judged = judge_cells(worked, answers, self.given_digits or self._digits)
        self._view.mark_answers({entry.cell: entry.verdict for entry in self._judged.cells})
        return self._judged

    def _on_equations_built(self, view: EquationsView) -> None:
        view.covers_changed.connect(self._on_covers_changed)
        view.covering_toggled.connect(self._on_covering_toggled)

    def _on_covering_toggled(self, on: bool) -> None:
        hint = tr("Click a number, beside a row, above a column, or the name of a matrix. Then press Cover to type.")
        self._window.show_temporary_hint(hint if on else "")

    def _on_covers_changed(self) -> None:
        """What is covered in the equations is not said elsewhere either, as far as it is the same number."""
        covers = self._view.covers
        for view in (self._window.run_bar, self._window.loss_view):
            view.cover_loss(covers.has(("J",)))
        gradients = covers.targets(("dW", "db", "dW_penalised"))
        hidden = HiddenNumbers(gradients, covers.targets(("W_new", "b_new")), covers.has(("Z", "A", "dZ", "loss", "J")))
        self._window.network_view.hide_numbers(hidden)

    # Digits

    @property
    def _digits(self) -> int:
        stored = str(self._settings.value(_DIGITS, _FIRST_DIGITS, type=str))
        return int(stored) if stored in map(str, range(1, _MOST_DIGITS + 1)) else _FIRST_DIGITS

    def _take_digits(self, typed: str) -> None:
        if self.given_digits or not typed:
            return
        digits = parse_whole_number(typed)
        if not 1 <= digits <= _MOST_DIGITS:
            raise ValueError(tr("The number of digits is 1 to {most}.").format(most=_MOST_DIGITS))
        self._settings.setValue(_DIGITS, digits)

    # Which cells

    def _wanted_cells(self, snapshot: Snapshot) -> list[Cell]:
        """What a lesson wants covered; else, where nothing is covered, what the next step works out first."""
        equations = self._view.equations
        if self.given:
            return [cell for text in self.given for cell in self._named(text, equations)]
        if self._view.covered_answers():
            return []
        quantity = _next_result(snapshot, equations)
        return [(quantity, row, 0) for row in range(min(self._shape(quantity)[0], _MOST_COVERED))]

    def _named(self, text: str, equations: Sequence[Equation]) -> list[Cell]:
        """The cells that a lesson names, as far as this network has them."""
        found = CELL.fullmatch(text)
        symbol, layer = (found["symbol"] or "J", int(found["layer"] or 0)) if found else ("", 0)
        quantity = next(
            (one.result for one in equations if (one.result.symbol, one.result.layer) == (symbol, layer)), None
        )
        if found is None or quantity is None:
            return []
        n_rows, n_columns = self._shape(quantity)
        if found["row"] is None:
            return [(quantity, row, column) for row in range(n_rows) for column in range(n_columns)]
        row, column = int(found["row"]) - 1, int(found["column"]) - 1
        return [(quantity, row, column)] if 0 <= row < n_rows and 0 <= column < n_columns else []

    def _shape(self, quantity: Quantity) -> tuple[int, int]:
        worked = self._view.worked
        assert worked is not None
        shape = worked.value(quantity).shape
        return shape[0], shape[1]


def _next_result(snapshot: Snapshot, equations: Sequence[Equation]) -> Quantity:
    """What the phase that comes next works out first."""
    phases = phases_of(len(snapshot.parameters.layer_sizes) - 1)
    made = snapshot.position.phase
    coming = phases[0] if made not in phases[:-1] else phases[phases.index(made) + 1]
    symbol = _ASKED_FIRST[coming.kind]
    return next(one.result for one in equations if one.phase == coming and one.result.symbol == symbol)
