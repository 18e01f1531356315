"""How often training works: many runs that differ in their seeds alone, and two settings against each other.

It asks and shows; the runs are made elsewhere. What it shows stays when the experiment changes, and says so.
"""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QFrame,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.explain.luck import Luck, paired
from core.training.snapshot import Snapshot
from gui.base.accessibility import announce
from gui.base.controls import show_state, state_label
from gui.base.flow import FlowLayout
from gui.base.language import core_text
from gui.base.linked_view import LinkedView
from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.base.widgets import describe, push_button, row_of
from gui.views.luck import texts
from gui.views.luck.card import RunCard
from gui.views.luck.charts import LuckCharts
from gui.views.luck.gallery import RunGallery
from gui.views.luck.settings import LuckSettings

_MARGIN = 8
_STACKED_BELOW = 46
"""In lines of text: where the view is narrower the charts stand below the planes."""

_LEAST_LINES = 11
"""Height of the planes, and of the charts, at least."""

_PERIOD_S = 0.1
"""While the run goes on its curve grows so often: among a hundred others nobody sees more."""

_LONGEST_TITLE = 24
"""Letters on the button of a result; a longer one is in its tooltip."""


class LuckView(LinkedView):
    """How often training works from other seeds.

    Emits
    -----
    start_requested(LuckQuestion), cancel_requested
        Train, or stop it.
    run_chosen(Luck, int)
        This run of a result is to be on the screen.
    keep_toggled(bool)
        The result is to stay as A for a comparison, or no longer.
    table_requested
        The results are to be saved as a table.
    """

    start_requested = Signal(object)
    cancel_requested = Signal()
    run_chosen = Signal(object, int)
    keep_toggled = Signal(bool)
    table_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("luck_view")
        self._results: tuple[Luck, ...] = ()
        self._labels: tuple[str, ...] = ()
        self._number = 0
        self._experiment: Experiment | None = None
        self._is_busy = False
        self._drawn_at = 0.0
        self._settings = LuckSettings(theme, self)
        self._state = state_label(self, "luck_state")
        self._summary = state_label(self, "luck_summary")
        self._build_body()
        self._build()
        self._connect()
        describe(self, "", self.tr("Luck"))
        self.setToolTip("")
        self.say("")
        self._show_results()

    def _build_body(self) -> None:
        self._body = QWidget(self)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        self._columns.setContentsMargins(0, 0, 0, 0)
        self._left, self._right = QWidget(self._body), QWidget(self._body)
        self._build_left()
        self._card = RunCard(self._theme, self._right)
        charts_area = _area("luck_charts_area", self._right)
        self._charts = LuckCharts(self._theme)
        charts_area.setWidget(self._charts)
        beside = row_of((self._card, charts_area))
        beside.setContentsMargins(0, 0, 0, 0)
        self._right.setLayout(beside)
        self._columns.addWidget(self._left, 1)
        self._columns.addWidget(self._right, 1)

    def _build_left(self) -> None:
        """The planes, and above them what is done with a result."""
        left = self._left
        self._tab_group = QButtonGroup(self)
        self._tabs = [self._tab(number, left) for number in range(2)]
        self._keep = push_button("luck_keep", self.tr("Keep as A"), left, is_checkable=True)
        keep = self.tr("Keep this result, change one thing in the window, and press Start for B.")
        describe(self._keep, keep, self._keep.text())
        self._table = push_button("luck_table", self.tr("Save Table…"), left)
        table = self.tr("Save a row for each run as CSV: seed, loss, score and iteration at the goal.")
        describe(self._table, table, self._table.text())
        head = FlowLayout(gap=6)
        for button in (*self._tabs, self._keep, self._table):
            head.addWidget(button)
        area = _area("luck_gallery_area", left)
        self._gallery = RunGallery(self._theme, area)
        area.setWidget(self._gallery)
        rows = QVBoxLayout(left)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(4)
        rows.addLayout(head)
        rows.addWidget(area, 1)

    def _tab(self, number: int, parent: QWidget) -> QPushButton:
        name = texts.names_of(2)[number]
        button = push_button(f"luck_tab_{name}", name, parent, is_checkable=True)
        self._tab_group.addButton(button, number)
        return button

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 6, _MARGIN, 6)
        column.setSpacing(5)
        for widget in (self._settings, self._state, self._summary):
            column.addWidget(widget)
        column.addWidget(self._body, 1)
        self._spring = QWidget(self)
        column.addWidget(self._spring, 1)

    def _connect(self) -> None:
        self._theme.changed.connect(self._arrange)
        self._settings.start_requested.connect(self._on_start_requested)
        self._settings.cancel_requested.connect(self.cancel_requested)
        self._keep.clicked.connect(self.keep_toggled)
        self._table.clicked.connect(self.table_requested)
        self._tab_group.idClicked.connect(self._show_number)
        self._gallery.run_pointed.connect(self._on_run_pointed)
        self._gallery.run_picked.connect(lambda place: self.run_chosen.emit(self._results[self._number], place))

    # What comes in

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]
        self._snapshot = snapshot
        now = perf_counter()
        if not snapshot.is_running or now - self._drawn_at >= _PERIOD_S:
            self._drawn_at = now
            self._charts.show_present(snapshot.history.train)
        if snapshot.experiment is not self._experiment:
            self._experiment = snapshot.experiment
            self._show_current()

    def look_as(self, live: LinkedView) -> None:
        if isinstance(live, LuckView):
            self._number = live._number
            self.show_results(live._results, live._labels)
            self.set_border_shown(live._card.is_border_shown)
            self._settings.look_as(live._settings)
            self.say(live._state.text())

    def set_border_shown(self, is_shown: bool) -> None:
        """Draw the true border on the run that is enlarged, where there is one, or leave it out."""
        self._card.set_border_shown(is_shown)

    @property
    def results(self) -> tuple[Luck, ...]:
        """What is shown, A before B."""
        return self._results

    def show_iterations(self, iterations: int) -> None:
        """Propose how many iterations each run makes."""
        self._settings.show_iterations(iterations)

    def show_experiment(self, experiment: Experiment, can_vary_data: bool) -> None:
        """What is set in the window, and whether its points can vary."""
        self._settings.show_spec(experiment.spec, can_vary_data)

    def show_results(self, results: tuple[Luck, ...], labels: tuple[str, ...]) -> None:
        """Show one result, or A and B, each with what tells it from the other."""
        self._results, self._labels = results, labels
        self._number = min(self._number, max(len(results) - 1, 0))
        self._show_results()

    def show_busy(self, share: float | None) -> None:
        """How much of the runs is trained, 0 to 1; None while nothing is."""
        self._is_busy = share is not None
        self._settings.set_busy(share)

    def show_kept(self, is_kept: bool) -> None:
        """Whether the result stays as A."""
        self._keep.setChecked(is_kept)
        self._settings.show_kept(is_kept)

    def say(self, sentence: str, *, is_problem: bool = False) -> None:
        """A sentence below the controls, until the next one."""
        self._state.setVisible(bool(sentence))
        show_state(self._state, sentence, is_problem=is_problem)

    # Showing

    def _show_results(self) -> None:
        titles = texts.titles_of(self._labels)
        sentences = [texts.result_sentences(luck, title) for luck, title in zip(self._results, titles, strict=True)]
        if len(self._results) == 2:
            pairs = paired(*self._results)
            headline = texts.comparison_headline(self._results[0], titles, pairs)
            sentences += [texts.paired_sentence(pairs), f"{texts.difference_text(pairs)}.", headline]
        elif sentences:
            headline = sentences[0]
        else:
            headline = self.tr(
                "How often does this work? Training begins at random start weights, so it is also luck. Start trains "
                "this network with many other seeds and says how often it reaches the goal."
            )
        show_state(self._summary, headline)
        self.setAccessibleDescription(" ".join(sentences) or headline)
        if self.isVisible() and sentences:
            announce(self, headline)
        self._body.setVisible(bool(self._results))
        self._spring.setVisible(not self._results)
        for number, button in enumerate(self._tabs):
            button.setVisible(len(self._results) == 2)
            title = titles[number] if number < len(titles) else ""
            button.setText(title if len(title) <= _LONGEST_TITLE else title[:1])
            describe(button, self.tr("Show the final planes of {name}.").format(name=title), title)
        self._charts.show_results(self._results)
        self._show_number(self._number)

    def _show_number(self, number: int) -> None:
        """Show the planes of one of the results."""
        self._number = number
        self._tabs[number].setChecked(True)
        luck = self._results[number] if self._results else None
        self._gallery.show_luck(luck)
        self._card.show_run(luck, 0)
        self._show_current()

    def _show_current(self) -> None:
        """Mark the run that is on the screen, if it is one of them."""
        luck, experiment = self._gallery.luck, self._experiment
        place = None
        if luck is not None and experiment is not None and luck.is_about(experiment):
            place = next((k for k, one in enumerate(luck.experiments) if one == experiment), None)
        self._gallery.show_current(place)

    def _on_run_pointed(self, place: int | None) -> None:
        luck = self._gallery.luck
        if luck is not None and place is not None:
            self._card.show_run(luck, place)
        self._charts.show_pointed(self._number, place)

    def _on_start_requested(self) -> None:
        try:
            question = self._settings.question
        except InvalidInputError as error:
            self.say(core_text(error.reason), is_problem=True)
            return
        self.say("")
        self.start_requested.emit(question)

    # Size and keys

    def _arrange(self) -> None:
        """Planes and charts side by side, or where there is little width below each other."""
        line = self.fontMetrics().height()
        is_stacked = self.width() < _STACKED_BELOW * line
        direction = QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight
        self._columns.setDirection(direction)
        self._gallery.is_read_out_beside = not is_stacked  # below the planes it may be out of sight
        for part in (self._left, self._right):
            part.setMinimumHeight(_LEAST_LINES * line)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        focus = self.focusWidget()
        is_asked = focus is not None and self._settings.isAncestorOf(focus)
        if event.key() == Qt.Key.Key_Escape and self._is_busy:
            self.cancel_requested.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and is_asked:
            self._on_start_requested()  # from any of the controls
        else:
            super().keyPressEvent(event)


def _area(name: str, parent: QWidget) -> QScrollArea:
    area = QScrollArea(parent)
    area.setObjectName(name)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    make_slim(area)
    # What it shows may be high: it takes the height that there is.
    area.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    return area


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(LuckView)
