"""Luck: has many runs trained beside the window's work, and puts one of them on the screen.

The runs are made in a worker; the window's own run is not touched. What was found stays until other runs are asked for,
and is marked as old when the experiment changes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from PySide6.QtCore import QObject

from core.errors import GlassboxError, InvalidInputError
from core.experiment.experiment import Experiment
from core.explain.luck import Luck, csv_text, luck_of, other_settings, wish_for
from core.training.many_runs import ManyRunsWish, can_vary_data, train_many
from core.training.messages import Advance
from gui.base.actions import keys_of
from gui.base.axes import round_up
from gui.base.language import core_text, counted_text, listed, problem_text
from gui.control.files.exchange import Exchange
from gui.session.document import Document
from gui.session.file_dialog import Format
from gui.session.training_thread import TrainingThread
from gui.session.worker import Task, Worker
from gui.shell.main_window import MainWindow
from gui.views.luck.settings import FIRST_ITERATIONS, LuckQuestion
from gui.views.luck.view import LuckView

_SHOWN_MS = 8000

MOST_PROPOSED = 10_000
"""Iterations: of a run that went further, whether it works is known long before; a hundred runs of it take minutes."""


class LuckController(QObject):
    """Answers the luck view."""

    def __init__(
        self, view: LuckView, window: MainWindow, document: Document, thread: TrainingThread, exchange: Exchange
    ) -> None:
        super().__init__(window)
        self._view = view
        self._window = window
        self._document = document
        self._thread = thread
        self._exchange = exchange
        self._worker = Worker(self, is_ordered=True)
        self._task: Task | None = None
        self._is_kept = False
        self._behind: Luck | None = None
        view.start_requested.connect(self._on_start_requested)
        view.cancel_requested.connect(self._cancel)
        view.keep_toggled.connect(self._on_keep_toggled)
        view.run_chosen.connect(self._on_run_chosen)
        view.table_requested.connect(self._on_table_requested)
        view.came_into_sight.connect(self._follow)
        document.experiment_changed.connect(self._on_experiment_changed)
        window.dock_area.dock_shown.connect(self._on_dock_shown)
        window.closing.connect(self._worker.stop)
        latest = window.snapshot
        if latest is not None and latest.latest_iteration > FIRST_ITERATIONS:
            view.show_iterations(min(int(round_up(latest.latest_iteration)), MOST_PROPOSED))
        self._follow()

    # Training

    def _on_start_requested(self, question: LuckQuestion) -> None:
        if self._task is not None:
            return  # Enter was pressed in a field meanwhile
        try:
            known, wishes = self._wishes(question)
        except InvalidInputError as error:
            self._view.say(core_text(error.reason), is_problem=True)
            return

        def ended() -> None:
            if self._task is task:  # it broke down; what was cancelled is forgotten already
                self._end()

        task = self._worker.start(
            lambda task: (*known, *_trained(wishes, task)), self._on_done, self._on_failed, ended, self._on_reported
        )
        self._task = task
        self._view.show_busy(0.0)

    def _wishes(self, question: LuckQuestion) -> tuple[tuple[Luck, ...], tuple[ManyRunsWish, ...]]:
        """What is known already of what is asked, and what is to be trained.

        Raises
        ------
        InvalidInputError
            If the second value is not one, or A and B would be the same.
        """
        experiment = self._document.experiment
        if self._is_kept:
            first = self._view.results[0]
            self._check_differs(first, experiment)
            return (first,), (replace(first.wish, experiment=experiment),)
        numbers = question.n_runs, question.first_seed, question.iterations, question.goal
        wish = wish_for(experiment, question.varied, *numbers)
        if question.other is None:
            return (), (wish,)
        name, value = question.other.field, question.other.value
        other = replace(wish, experiment=experiment.with_spec(**{name: value}))
        if other.experiment == experiment:
            raise InvalidInputError(name, self.tr("That is the value of A. Choose another one for B."))
        return (), (wish, other)

    def _check_differs(self, first: Luck, experiment: Experiment) -> None:
        if first.is_about(experiment):
            sentence = self.tr("A is kept. Change one thing in the window first, then press Start for B.")
            raise InvalidInputError("experiment", sentence)

    def _on_reported(self, share: object) -> None:
        if isinstance(share, float):
            self._view.show_busy(share)

    def _on_done(self, results: tuple[Luck, ...]) -> None:
        self._end()
        labels = ("",) * len(results)
        if len(results) == 2:
            first, second = other_settings(results[0], results[1].wish.experiment)
            labels = listed(map(core_text, first)), listed(map(core_text, second))
        self._is_kept = False
        self._view.show_results(results, labels)
        self._view.show_kept(self._is_kept)
        self._follow()
        if not self._view.isVisible():
            keys = keys_of(self._window.actions_by_id["view.luck"])
            text = self.tr("Luck: all runs are trained. {keys} shows them.").format(keys=keys)
            self._window.statusBar().showMessage(text, _SHOWN_MS)

    def _on_failed(self, error: GlassboxError) -> None:
        self._end()
        self._view.say(
            core_text(error.reason) if isinstance(error, InvalidInputError) else problem_text(error), is_problem=True
        )

    def _end(self) -> None:
        self._task = None
        self._view.show_busy(None)

    def _cancel(self) -> None:
        """Want it no longer. Large stacks of runs end some seconds later, which nobody has to wait for."""
        if self._task is not None:
            self._task.cancel()
            self._end()

    # What is shown

    def _on_experiment_changed(self) -> None:
        self._show_curves()
        if self._view.isVisible():
            self._follow()

    def _follow(self) -> None:
        """Say what the results are about, where that is no longer what is set in the window."""
        experiment = self._document.experiment
        self._view.show_experiment(experiment, can_vary_data(experiment))
        self._show_curves()
        results = self._view.results
        if self._is_kept:
            self._view.say(self.tr("A is kept. Change one thing in the window, then press Start for B."))
        elif not results or any(luck.is_about(experiment) for luck in results):
            self._view.say("")
        else:
            before, _ = other_settings(results[0], experiment)
            text = self.tr("This is of the settings before: {before}. Start trains with the present ones.")
            self._view.say(text.format(before=listed(map(core_text, before))))

    def _on_dock_shown(self, name: str, _: bool) -> None:
        if name == "luck":
            self._show_curves()

    def _show_curves(self) -> None:
        """The losses of all runs behind the one on the screen, while the dock is open and they are about the same."""
        experiment = self._document.experiment
        is_open = "luck" in self._window.dock_area.open_docks
        luck = next((one for one in self._view.results if is_open and one.is_about(experiment)), None)
        if luck is self._behind:
            return
        self._behind = luck
        outcomes = luck.outcomes if luck is not None else ()
        lines = [(one.curve_iterations.astype(float), one.curve_losses) for one in outcomes]
        self._window.loss_view.show_many(lines, counted_text("{n} seed", "{n} seeds", len(lines)))

    def _on_keep_toggled(self, on: bool) -> None:
        self._is_kept = on
        if on:
            self._view.show_results(self._view.results[:1], ("",))
        self._view.show_kept(on)
        self._follow()

    # What is done with a run

    def _on_run_chosen(self, luck: Luck, place: int) -> None:
        """Make the run again from its start, as one step of undo; the iterations can be gone back through then."""
        outcome = luck.outcomes[place]
        self._window.actions_by_id["run.toggle"].setChecked(False)
        latest = self._window.snapshot
        has_own_code = latest is not None and latest.trains_own_code
        self._document.begin_with(self.tr("Show a Run"), luck.experiments[place], None, ends_own_code=has_own_code)
        if outcome.iteration:
            self._thread.send(Advance(outcome.iteration))

    def _on_table_requested(self) -> None:
        results = self._view.results
        text = csv_text(tuple(zip(("A", "B"), results, strict=False)))
        tables = Format(self.tr("Tables"), (".csv",))
        self._exchange.save(self.tr("Save the Runs as a Table"), self.tr("luck"), [tables], lambda path, chosen: text)


def _trained(wishes: Sequence[ManyRunsWish], task: Task) -> Iterator[Luck]:
    """What became of the runs of each wish, made in the thread that asks; the task gets the share that is done."""
    total = sum(wish.iterations * len(wish.weight_seeds) for wish in wishes)
    before = 0

    def on_progress(done: int, _: int) -> bool:
        task.report((before + done) / total)
        return not task.is_cancelled()

    for wish in wishes:
        yield luck_of(wish, train_many(wish, on_progress))
        if task.is_cancelled():
            return
        before += wish.iterations * len(wish.weight_seeds)
