"""The present run and up to three others that differ from it in one thing, side by side, and a table of them."""

from __future__ import annotations

from collections.abc import Iterable
from time import perf_counter

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from core.explain.compared import compared_runs
from core.explain.target import Target
from core.training.comparison import MAX_FORKS
from core.training.snapshot import Snapshot
from gui.base.controls import choose
from gui.base.difference_words import texts_of_runs
from gui.base.fields.choice import ComboBox
from gui.base.language import counted_text
from gui.base.linked_view import LinkedView
from gui.base.painting import ScreenPainter
from gui.base.plane_coordinates import ShownPoints
from gui.base.redraw import RedrawPace
from gui.base.run_looks import PRESENT_LOOK, looks
from gui.base.theme import Theme
from gui.base.value_marks import shades_of
from gui.base.widgets import describe, push_button, row_of
from gui.views.compare.column import RunColumn
from gui.views.compare.table import RunsTable
from gui.views.compare.texts import RunTexts

_NUMBERS_PERIOD_S, _LONGEST_S = 0.2, 1.0
"""Flat out the numbers are written so often: nobody reads faster."""

_PICTURES_PERIOD_S = 0.08
"""Flat out the pictures of each run are drawn so often: all of them with every picture would take most of its time."""

_MOST_AT_ONCE = 2
"""So many of them with one picture, however seldom pictures come."""

_BOTH_FROM = 430
"""Pixels of height from which planes and table are seen at once, at the normal text size."""


class CompareView(LinkedView):
    """Runs side by side.

    Emits
    -----
    compare_requested(), activations_requested(), end_requested()
        Another run is wanted beside the present one, the four activations from one start, or none any more.
    by_time_chosen(bool)
        Whether the runs get the same time, instead of the same iterations.
    adopt_requested(int), save_requested(int), remove_requested(int)
        As `RunColumn`.
    point_added(float, float, bool), example_chosen(int)
        As `RunPictures`, of any run.
    """

    compare_requested = Signal()
    activations_requested = Signal()
    end_requested = Signal()
    by_time_chosen = Signal(bool)
    adopt_requested = Signal(int)
    save_requested = Signal(int)
    remove_requested = Signal(int)
    point_added = Signal(float, float, bool)
    example_chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("compare_view")
        self._texts = RunTexts(self)
        self._points = ShownPoints.none()
        self._points_key: tuple[object, ...] = ()
        self._is_test_shown = True
        self._turn, self._drawn_at = 0, 0.0
        self._drawn_keys: tuple[int, ...] = ()
        self._written: tuple[object, ...] = ()
        self._pace = RedrawPace(self.tr("numbers of the runs"), self, _NUMBERS_PERIOD_S)
        self._pace.longest_s = _LONGEST_S
        self._build_bar()
        self._columns = [RunColumn(place, theme, self) for place in range(1 + MAX_FORKS)]
        self._columns_row = QWidget(self)
        self._table = RunsTable(theme, self)
        self._explanation = self._build_explanation()
        self._lay_out()
        self._connect()
        self._help = self.tr("The present run and up to three others that differ from it in one thing.")
        describe(self, self._help, self.tr("Runs side by side"))
        self._show_parts(has_forks=False)

    # Building

    def _build_bar(self) -> None:
        self._bar = QWidget(self)
        self._compare_button = push_button("compare_button", self.tr("Compare…"), self._bar)
        describe(
            self._compare_button,
            counted_text(
                "Let another run go on beside this one that differs in one thing. At most {n} of them.",
                "Let another run go on beside this one that differs in one thing. At most {n} of them.",
                MAX_FORKS,
            ),
        )
        self._activations_button = push_button("activations_button", self.tr("Activations"), self._bar)
        describe(
            self._activations_button,
            self.tr("Compare sigmoid, tanh, ReLU and leaky ReLU from the same start weights. Training begins again."),
        )
        self._end_button = push_button("end_comparison_button", self.tr("End Comparison"), self._bar)
        describe(self._end_button, self.tr("Train only the run of the window. Undo brings the others back."))
        self._step_box = ComboBox(self._theme, self._bar)
        self._step_box.setObjectName("keep_step")
        self._step_box.addItem(self.tr("Same iteration"), False)
        self._step_box.addItem(self.tr("Same time"), True)
        describe(
            self._step_box,
            self.tr("Whether all runs make the same iterations, or each as many as it can in the same time."),
            self.tr("How the runs keep step"),
        )
        self._pages = [self._page_button(*texts) for texts in self._page_texts()]
        self._pages[0].setChecked(True)

    def _page_texts(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("planes_page", self.tr("Pictures"), self.tr("Show plane and network of each run.")),
            ("table_page", self.tr("Table"), self.tr("Show the numbers of all runs.")),
        )

    def _page_button(self, name: str, text: str, help_text: str) -> QToolButton:
        button = QToolButton(self._bar)
        button.setObjectName(name)
        button.setText(text)
        button.setCheckable(True)
        button.setAutoExclusive(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        describe(button, help_text, text)
        button.clicked.connect(self._show_pages)
        return button

    def _build_explanation(self) -> QLabel:
        label = QLabel(
            self.tr(
                "Compare lets a second run go on beside this one: the same points, the same weights, and one thing that"
                " is different, such as the activation or the learning rate. What you do to one is done to all."
            ),
            self,
        )
        label.setObjectName("compare_explanation")
        label.setWordWrap(True)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        return label

    def _lay_out(self) -> None:
        bar = row_of(
            [self._compare_button, self._activations_button, self._step_box, None, *self._pages, self._end_button]
        )
        bar.setContentsMargins(0, 0, 0, 0)
        self._bar.setLayout(bar)
        columns = QHBoxLayout(self._columns_row)
        columns.setContentsMargins(0, 0, 0, 0)
        columns.setSpacing(12)
        for column in self._columns:
            columns.addWidget(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 6, 10, 8)
        layout.setSpacing(6)
        layout.addWidget(self._bar)
        layout.addWidget(self._explanation, 1)
        layout.addWidget(self._columns_row, 3)
        layout.addWidget(self._table, 1)

    def _connect(self) -> None:
        self._compare_button.clicked.connect(self.compare_requested)
        self._activations_button.clicked.connect(self.activations_requested)
        self._end_button.clicked.connect(self.end_requested)
        self._step_box.activated.connect(lambda index: self.by_time_chosen.emit(self._step_box.itemData(index)))
        self._theme.changed.connect(self._show_pages)
        for column in self._columns:
            column.adopt_requested.connect(self.adopt_requested)
            column.save_requested.connect(self.save_requested)
            column.remove_requested.connect(self.remove_requested)
            column.pictures.point_added.connect(self.point_added)
            column.pictures.example_chosen.connect(self.example_chosen)
            column.pictures.pointed.connect(self._on_pictures_pointed)

    # What comes in

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]  # Qt's own is not virtual
        """Show a moment of all runs."""
        self._snapshot = snapshot
        self._show_parts(has_forks=bool(snapshot.forks))
        if not snapshot.forks:
            return
        self._take_points(snapshot)
        moments = (snapshot, *(fork.snapshot for fork in snapshot.forks))
        for place in self._due(snapshot, len(moments)):
            self._columns[place].pictures.render(moments[place], self._points)
        self._write(snapshot)

    def _due(self, snapshot: Snapshot, count: int) -> Iterable[int]:
        """Whose pictures are drawn: flat out some of them, in turns, else all, which then show the same moment."""
        now, keys = perf_counter(), tuple(fork.key for fork in snapshot.forks)
        since, self._drawn_at = now - self._drawn_at, now
        if not self._columns_row.isVisible():
            return ()
        is_same, self._drawn_keys = keys == self._drawn_keys, keys
        if not (snapshot.is_flat_out and is_same):
            return range(count)
        first, n_due = self._turn, min(max(round(count * since / _PICTURES_PERIOD_S), 1), _MOST_AT_ONCE)
        self._turn = (first + n_due) % count
        return [(first + place) % count for place in range(n_due)]

    def look_as(self, live: LinkedView) -> None:
        """Show the same page as another view, sorted in the same way, and no buttons."""
        if isinstance(live, CompareView):
            self._bar.hide()
            for column, other_column in zip(self._columns, live._columns, strict=True):
                column.hide_menu()
                column.pictures.look_as(other_column.pictures)
            self._is_test_shown = live._is_test_shown
            for own, other in zip(self._pages, live._pages, strict=True):
                own.setChecked(other.isChecked())
            header = live._table.horizontalHeader()
            self._table.sortByColumn(header.sortIndicatorSection(), header.sortIndicatorOrder())
            self._show_pages()

    def show_pointed(self, target: Target | None) -> None:
        """Highlight in all runs what is pointed at elsewhere."""
        for column in self._columns:
            column.pictures.show_pointed(target)

    def show_example(self, index: int | None) -> None:
        """Mark the example that the learner works with, in all runs."""
        for column in self._columns:
            column.pictures.show_example(index)

    def set_test_shown(self, is_shown: bool) -> None:
        """Draw the test points or leave them out."""
        self._is_test_shown = is_shown
        if self._snapshot is not None and self.isVisible():
            self.render(self._snapshot)

    def set_discretised(self, is_discretised: bool) -> None:
        """Show two flat colours instead of all shades."""
        for column in self._columns:
            column.pictures.set_discretised(is_discretised)

    def set_border_shown(self, is_shown: bool) -> None:
        """Draw the true border, where there is one, or leave it out."""
        for column in self._columns:
            column.pictures.set_border_shown(is_shown)

    def _on_pictures_pointed(self, target: Target | None) -> None:
        for column in self._columns:
            if column.pictures is not self.sender():
                column.pictures.show_pointed(target)
        self.pointed.emit(target)

    def sizeHint(self) -> QSize:
        return QSize(900, 320)

    def _take_points(self, snapshot: Snapshot) -> None:
        data, spec, region = snapshot.experiment.data, snapshot.experiment.spec, snapshot.maps.region
        key = data, spec.train_fraction, region, self._is_test_shown
        if key != self._points_key:
            self._points_key = key
            trains = data.train_mask(spec.train_fraction)
            self._points = ShownPoints.of(
                snapshot.experiment.plane_points,
                data.labels,
                trains,
                self._is_test_shown,
                region,
                shades_of(snapshot.experiment),
            )

    def _write(self, snapshot: Snapshot) -> None:
        """The numbers: of each moment while they can be read, else some times a second, or as often as they cost."""
        which = snapshot.experiment, snapshot.compares_by_time, *(fork.key for fork in snapshot.forks)
        if which != self._written or self._pace.is_due(snapshot):
            self._written = which
            with self._pace.drawing():
                self._write_now(snapshot)

    def _write_now(self, snapshot: Snapshot) -> None:
        runs, differences = compared_runs(snapshot), texts_of_runs(snapshot)
        looks_of_runs = (PRESENT_LOOK, *looks(snapshot.forks))
        for column, run, difference, look in zip(self._columns, runs, differences, looks_of_runs, strict=False):
            column.show_run(run, difference, look, snapshot.iteration)
        self._table.runs.show(runs, differences)
        choose(self._step_box, snapshot.compares_by_time)
        text = self._texts.description(runs, differences, snapshot.compares_by_time)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    # What is seen

    def _show_parts(self, *, has_forks: bool) -> None:
        n_forks = 0 if self._snapshot is None else len(self._snapshot.forks)
        focused = QApplication.focusWidget()
        self._compare_button.setEnabled(n_forks < MAX_FORKS)
        for widget in (self._step_box, self._end_button):
            widget.setVisible(has_forks)
        self._explanation.setVisible(not has_forks)
        for place, column in enumerate(self._columns):
            column.setVisible(place <= n_forks)
        if not has_forks:
            self._written = ()
            if self.accessibleDescription() != self._help:
                self.setAccessibleDescription(self._help)
        self._show_pages()
        if focused is not None and self.isAncestorOf(focused) and not (focused.isVisible() and focused.isEnabled()):
            # Qt gives the keyboard to the next button, which may be Reset or Activations: Space begins again with both.
            (self._compare_button if n_forks < MAX_FORKS else self._step_box).setFocus()

    def _show_pages(self) -> None:
        has_forks = self._snapshot is not None and bool(self._snapshot.forks)
        has_room = self.height() >= self._theme.px(_BOTH_FROM)
        for button in self._pages:
            button.setVisible(has_forks and not has_room)
        self._columns_row.setVisible(has_forks and (has_room or self._pages[0].isChecked()))
        self._table.setVisible(has_forks and (has_room or self._pages[1].isChecked()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_pages()

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("chrome"))
