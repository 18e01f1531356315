"""The vectorisation lens on the screen: the lecture's loop beside the matrix form, both timed on this very network.

The measuring is `core.explain.vectorisation`'s.
"""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QVBoxLayout, QWidget

from core.arrays import FloatArray
from core.experiment.spec import ExperimentSpec
from core.explain.target import Target
from core.explain.vectorisation import SIZES, Benchmark, Measurement
from core.training.snapshot import Snapshot
from gui.base.fields.choice import ComboBox
from gui.base.formatting import count
from gui.base.language import counted_text
from gui.base.theme import Theme
from gui.base.widgets import describe, quiet_label, row_of
from gui.views.checks.section import SLICE_S, CheckSection
from gui.views.checks.texts import loop_listing, matrix_listing, sizes_text
from gui.views.checks.timing_pictures import ColumnsPicture, TimesChart

BUDGET_S = 0.2
"""For each m, repeats are made about so long."""


class _Job:
    """The sizes still to be measured, on the network and the examples of one moment."""

    def __init__(self, snapshot: Snapshot, X: FloatArray, Y: FloatArray, sizes: list[int]) -> None:
        self.snapshot = snapshot
        self._X, self._Y = X, Y
        self._waiting = sizes
        self.benchmark = self._next()

    def begin_next(self) -> bool:
        """Go on to the next m; False where there is none."""
        if not self._waiting:
            return False
        self.benchmark = self._next()
        return True

    def _next(self) -> Benchmark:
        m = self._waiting.pop(0)
        return Benchmark(self.snapshot.parameters, self.snapshot.experiment.spec, self._X, self._Y, m, BUDGET_S)


class VectorisationView(CheckSection[_Job]):
    """Loop and matrix form: what they say, how long they take. The columns of X can be pointed at."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("vectorisation_view", theme, parent)
        self._source: Snapshot | None = None
        self._measured: list[Measurement] = []
        self._build()
        theme.changed.connect(self._on_theme_changed)

    def _build(self) -> None:
        self._chooser = ComboBox(self._theme, self)
        self._chooser.setObjectName("vectorisation_m")
        self._chooser.addItem(self.tr("m = 1 to 10 000"), None)
        for m in SIZES:
            self._chooser.addItem(self.tr("m = {m}").format(m=count(m)), m)
        help_text = self.tr(
            "The number of examples for which both forms are timed. If there are fewer, they are used several times."
        )
        describe(self._chooser, help_text, self.tr("Number of examples m"))
        help_text = self.tr(
            "Runs one forward and backward pass over m examples in both ways on this computer, and shows "
            "the median of several runs. A long loop runs to its end; it is never estimated. Press again "
            "to stop."
        )
        self._name_button("measure_button", self.tr("Measure"), help_text)
        self._columns = ColumnsPicture(self._theme, self)
        self._columns.pointed.connect(self.pointed)
        self._chart = TimesChart(self._theme, self)
        self._note = quiet_label("vectorisation_note", self)
        self._note.setWordWrap(True)
        self._loop_code, self._matrix_code = (self._code_label(name) for name in ("loop_listing", "matrix_listing"))
        self._arrange()
        self._show_listings(2, ExperimentSpec().loss)
        self._show_job(None)

    def _arrange(self) -> None:
        row = row_of([self._button, self._chooser, None])
        row.setSpacing(8)
        self._codes = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._codes.setSpacing(12)
        for title, code in (
            (self.tr("Loop, example by example"), self._loop_code),
            (self.tr("Matrix form"), self._matrix_code),
        ):
            column = QVBoxLayout()
            column.setSpacing(2)
            column.addWidget(quiet_label("", self, title))
            column.addWidget(code)
            column.addStretch(1)
            self._codes.addLayout(column, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 8, 8, 8)
        layout.setSpacing(6)
        layout.addLayout(row)
        layout.addWidget(self._columns)
        layout.addWidget(self._chart)
        layout.addWidget(self._note)
        layout.addLayout(self._codes)
        layout.addStretch(1)

    def _code_label(self, name: str) -> QLabel:
        label = QLabel(self)
        label.setObjectName(name)
        label.setFont(self._code_font())
        label.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        return label

    def _code_font(self) -> QFont:
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self._theme.font(0.9).pointSizeF())
        return font

    # What comes in

    def show_pointed(self, target: Target | None) -> None:
        """Light up the column of an example. Emits nothing."""
        self._columns.show_pointed(target)

    def _show(self, snapshot: Snapshot) -> None:
        spec, data = snapshot.experiment.spec, snapshot.experiment.data
        before = self._source.experiment if self._source is not None else None
        if before is None or before.data is not data or before.spec != spec:
            self._source = snapshot
            self._examples.update(snapshot)
            self._columns.show_columns(self._examples.inputs(snapshot), self._examples.places, spec.features)
            self._button.setEnabled(bool(len(self._examples.places)))
            self._show_listings(len(snapshot.parameters.weights), spec.loss)

    def _show_listings(self, n_layers: int, loss: str) -> None:
        self._loop_code.setText(loop_listing(n_layers, loss))
        self._matrix_code.setText(matrix_listing(n_layers, loss))
        self._turn_codes()

    # Measuring

    def _new_job(self, snapshot: Snapshot) -> _Job | None:
        if not len(self._examples.places):
            return None
        chosen = self._chooser.currentData()
        self._measured = []
        self._chart.show_measured(())
        return _Job(snapshot, self._examples.inputs(snapshot), self._examples.Y, [chosen] if chosen else [*SIZES])

    def _advance(self, job: _Job) -> bool:
        benchmark = job.benchmark
        is_measured = benchmark.advance(SLICE_S)
        self._columns.show_current(benchmark.position % benchmark.n_given if benchmark.is_looping else None)
        if not is_measured:
            return False
        self._measured.append(benchmark.measurement)
        self._chart.show_measured(tuple(self._measured))
        is_done = not job.begin_next()
        if is_done:
            self._note.setText(self._measured_text(job))
        else:
            self._show_job(job)
        return is_done

    def _stop(self) -> None:
        super()._stop()
        self._columns.show_current(None)

    def _show_job(self, job: _Job | None) -> None:
        if job is not None:
            self._note.setText(self.tr("Measuring m = {m}…").format(m=count(job.benchmark.m)))
        else:
            self._note.setText(
                self.tr("Measure times one forward and backward pass over m examples, in both ways, on this computer.")
            )

    def _measured_text(self, job: _Job) -> str:
        said = [
            counted_text(
                "Network {sizes}, one forward and backward pass; medians of {n} run.",
                "Network {sizes}, one forward and backward pass; medians of 1 to {n} runs.",
                max(max(row.n_loops, row.n_products) for row in self._measured),
                sizes=sizes_text(job.snapshot),
            ),
            self.tr("Largest difference between the two in J, A[L], dW and db: only the order of the sums differs."),
        ]
        repeated = [row for row in self._measured if row.n_given < row.m]
        if repeated:
            said.append(
                self.tr("Above {n}, the same examples are used several times.").format(n=count(repeated[0].n_given))
            )
        if job.snapshot.is_running:
            said.append(self.tr("Training was running, which slows down both. Pause it for steadier times."))
        return " ".join(said)

    # Events

    def _on_theme_changed(self) -> None:
        for code in (self._loop_code, self._matrix_code):
            code.setFont(self._code_font())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._turn_codes()

    def _turn_codes(self) -> None:
        """The listings side by side where there is room, else one above the other."""
        room = 2 * max(code.sizeHint().width() for code in (self._loop_code, self._matrix_code)) + 30
        direction = QBoxLayout.Direction.LeftToRight if room <= self.width() else QBoxLayout.Direction.TopToBottom
        if direction != self._codes.direction():
            self._codes.setDirection(direction)
