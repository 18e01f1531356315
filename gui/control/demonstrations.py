"""Demonstrations and the welcome: one click sets everything up, and what is to be looked at stays on the screen.

The experiment that was there is one Undo away; where it belongs to a file, the question of File → New comes first.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings, Qt, Signal

from core.demonstrations.catalogue import DEMONSTRATIONS, Demonstration, starter_experiment
from core.experiment.experiment import Experiment
from core.training.step_position import StepSize
from gui.base.actions import demonstration_action
from gui.base.language import core_text
from gui.control.files.experiment_file import FileController
from gui.control.run import FIRST_SPEED, RunController
from gui.control.view_linker import ViewLinker
from gui.panels.demonstration_card import DemonstrationCard
from gui.session.document import Document
from gui.shell.main_window import MainWindow
from gui.shell.welcome import WelcomeDialog

WELCOME_SHOWN = "welcome/shown"
_ORDER = tuple(DEMONSTRATIONS)
_EXPERIMENTS = [
    experiment for one in DEMONSTRATIONS.values() for experiment in (one.experiment, *one.compared_experiments)
]


class DemonstrationController(QObject):
    """Starts what the welcome and the Help menu offer.

    Emits
    -----
    lesson_requested()
        In the GUI thread: a lesson was chosen in the welcome.

    Parameters
    ----------
    files : FileController
        Asks before an experiment with a file is left.
    """

    lesson_requested = Signal()

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        run: RunController,
        view_linker: ViewLinker,
        files: FileController,
        settings: QSettings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._run = run
        self._view_linker = view_linker
        self._files = files
        self._settings = settings
        self._shown: Demonstration | None = None
        self._begun_at = 0
        self._welcome: WelcomeDialog | None = None
        self._card: DemonstrationCard | None = None  # built with the first demonstration
        window.sidebar.folded.connect(self._place_card)
        document.opened.connect(self.close_card)
        document.undo_stack.indexChanged.connect(self._on_undo_index_changed)
        actions = window.actions_by_id
        for name in _ORDER:
            actions[demonstration_action(name)].triggered.connect(lambda _on=False, name=name: self.start(name))
        actions["help.welcome"].triggered.connect(self.welcome)
        actions["run.toggle"].toggled.connect(self._close_welcome)

    # The welcome

    def welcome_once(self) -> None:
        """Open the welcome if it was never open before."""
        if not self._settings.value(WELCOME_SHOWN, False, type=bool):
            self.welcome()

    def welcome(self) -> None:
        """Open the welcome, or bring it to the front."""
        self._settings.setValue(WELCOME_SHOWN, True)
        if self._welcome is None:
            self._welcome = WelcomeDialog(self._window.theme, self._window)
            self._welcome.watch_requested.connect(self.watch)
            self._welcome.draw_requested.connect(self.draw)
            self._welcome.demonstration_requested.connect(self.start)
            self._welcome.lesson_requested.connect(self.lesson_requested)
        self._welcome.show()
        self._welcome.raise_()
        self._welcome.activateWindow()

    def _close_welcome(self, *_: object) -> None:
        """The learner has found the way in: what is trained is to be seen."""
        if self._welcome is not None:
            self._welcome.close()

    def watch(self) -> None:
        """Train the starter experiment from its start, so that it can be watched."""

        def run() -> None:
            self.close_card()
            self._set_pace(StepSize.ITERATION, FIRST_SPEED)
            self._window.actions_by_id["run.toggle"].setChecked(True)

        self._begin(self.tr("Watch It Learn"), starter_experiment(), run)

    def draw(self) -> None:
        """Clear the plane for points of the learner's own."""

        def take_the_pen() -> None:
            self.close_card()
            self._window.actions_by_id["tool.add"].trigger()
            self._window.boundary_view.setFocus(Qt.FocusReason.OtherFocusReason)

        starter = starter_experiment()
        self._begin(self.tr("Draw Your Own Points"), starter.with_data(starter.data.cleared()), take_the_pen)

    # Demonstrations

    def start(self, name: str) -> None:
        """Set a demonstration up, paused before its first iteration."""
        demonstration = DEMONSTRATIONS[name]
        text = self.tr("Demonstration: {title}").format(title=core_text(demonstration.title))
        left = self._left_for(demonstration)
        self._begin(text, demonstration.experiment, lambda: self._set_up(demonstration, left))

    def _set_up(self, demonstration: Demonstration, left: tuple[int, ...]) -> None:
        actions = self._window.actions_by_id
        for name in self._window.dock_area.docks:
            actions[f"view.{name}"].setChecked(name in demonstration.docks)
        actions["view.signs"].setChecked(True)
        self._set_pace(demonstration.step_size, demonstration.speed)
        self._view_linker.choose_example(None)
        self._window.equations_view.show_view("example", "mean")
        old = tuple(node for node in left if node != self._document.node)
        self._document.add_runs(demonstration.compared_experiments, demonstration.compared_iterations, instead_of=old)
        self._shown, self._begun_at = demonstration, self._document.undo_stack.index()
        if self._card is None:
            self._card = self._build_card()
            self._place_card()
        self._card.show_demonstration(demonstration, _ORDER.index(demonstration.name) + 1, len(_ORDER))
        self._window.boundary_view.setFocus(Qt.FocusReason.OtherFocusReason)

    def _left_for(self, demonstration: Demonstration) -> tuple[int, ...]:
        """The runs whose curves go when it starts, since it begins with its own: those of demonstrations on the same
        points, and after Start Again all on the same points."""
        latest = self._window.snapshot
        if latest is None or self._files.path:
            return ()
        runs = {branch.key: branch.experiments for branch in latest.branches}
        runs[self._document.node] = latest.trained or (latest.experiment,)
        return tuple(
            node
            for node, trained in runs.items()
            if trained[-1].data == demonstration.experiment.data
            and (self._shown is demonstration or trained[0] in _EXPERIMENTS)
        )

    def _begin(self, text: str, experiment: Experiment, then: Callable[[], None]) -> None:
        """Begin with an experiment at iteration 0; Undo brings back what was there, unless that has a file."""
        self._window.actions_by_id["run.toggle"].setChecked(False)
        if self._files.path:
            self._files.begin(experiment, then)
            return
        if self._document.forks:
            self._document.begin_with(text, experiment, None)  # what was compared was another run
        elif experiment != self._document.experiment:
            self._document.change(text, experiment, restarts=True)
        elif self._window.snapshot is not None and self._window.snapshot.iteration > 0:
            self._document.reset(text)
        then()

    def _set_pace(self, size: StepSize, speed: float) -> None:
        self._run.set_step_size(size)
        self._run.set_speed(speed)

    # The card

    def _build_card(self) -> DemonstrationCard:
        card = DemonstrationCard(self._window.theme, self._window.data_panel)
        card.close_requested.connect(self.close_card)
        card.restart_requested.connect(lambda: self._start_after_shown(0))
        card.next_requested.connect(lambda: self._start_after_shown(1))
        return card

    def _place_card(self, *_: object) -> None:
        """Above the data panel; where that is folded, across the window."""
        if self._card is None:
            return
        is_folded = self._window.sidebar.is_folded
        if is_folded:
            self._window.show_strip(self._card)
        else:
            self._window.data_panel.show_card(self._card)
        self._card.setVisible(self._shown is not None)
        self._card.stand_as_strip(is_folded)

    def _start_after_shown(self, n_further: int) -> None:
        if self._shown is not None:
            self.start(_ORDER[(_ORDER.index(self._shown.name) + n_further) % len(_ORDER)])

    def close_card(self) -> None:
        """What the demonstration shows is over."""
        self._shown = None
        if self._card is not None:
            self._card.hide()

    def _on_undo_index_changed(self, index: int) -> None:
        """Where its start is undone, the card goes."""
        if index < self._begun_at:
            self.close_card()
