"""The equations of the lecture for one iteration of the network on the screen, with all their numbers, live.

A row of switches above one painted sheet. It draws the snapshots it is handed and reports what the learner points at
and wants; it knows neither document nor trainer.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import get_args

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QPaintEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.explain.equation import Equation
from core.explain.quantities import Quantity
from core.explain.target import Target
from core.explain.worked import WorkedIteration
from core.training.snapshot import Snapshot
from gui.base.data_words import learnt_text
from gui.base.formatting import count
from gui.base.language import counted_text
from gui.base.painting import ScreenPainter
from gui.base.theme import Theme
from gui.views.equations.content import EquationContent, Form, Scope, content_of
from gui.views.equations.covering import EquationCovering
from gui.views.equations.covers import CoveredCell, Covers, Mark
from gui.views.equations.header import EquationsHeader
from gui.views.equations.texts import phase_text


class EquationsView(QWidget):
    """Shows the equations.

    Emits
    -----
    pointed(object)
        The Target that is pointed at, when it becomes another one; None when the pointer leaves.
    example_chosen(int)
        The example that is wanted, as a place in the data.
    view_changed(str, str)
        Scope and form, when the learner chose another one.
    covers_changed()
        Another number is covered, or another text stands on one.
    covering_toggled(bool)
        Whether a click covers numbers from now on.
    check_wanted()
        What was typed onto covered numbers is to be compared with them.

    All in the GUI thread.
    """

    pointed = Signal(object)
    example_chosen = Signal(int)
    view_changed = Signal(str, str)
    covers_changed = Signal()
    covering_toggled = Signal(bool)
    check_wanted = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._scope: Scope = "example"
        self._form: Form = "mean"
        self._snapshot: Snapshot | None = None
        self._chosen: int | None = None
        self._content: EquationContent | None = None
        self.setObjectName("equations_view")
        self.setAccessibleName(self.tr("Equations"))
        self._header = EquationsHeader(theme, self)
        self._canvas = EquationCovering(theme, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._header)
        layout.addWidget(self._canvas, 1)
        self._canvas.pointed.connect(self.pointed)
        self._header.scope_chosen.connect(self._on_scope_chosen)
        self._header.form_chosen.connect(self._on_form_chosen)
        self._header.example_stepped.connect(self._on_example_stepped)
        self._header.covering_toggled.connect(self._on_covering_toggled)
        self._header.check_wanted.connect(self.check_wanted)
        self._header.clear_wanted.connect(self._canvas.uncover_all)
        self._canvas.all_entered.connect(self.check_wanted)
        self._canvas.passed.connect(self._header.focus_check)
        self._canvas.covers_changed.connect(self._on_covers_changed)
        theme.changed.connect(self.update)
        self._header.show_form(self._scope, self._form, can_step=False)

    # What comes in

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]
        """Show the iteration of a snapshot. While hidden it is only remembered."""
        self._snapshot = snapshot
        if self.isVisible() and self._canvas.pace.is_due(snapshot):
            self._refresh()

    def show_example(self, index: int | None) -> None:
        """Show an example of the data; None for the first of the batch."""
        if index != self._chosen:
            self._chosen = index
            self._refresh_if_visible()

    def show_pointed(self, target: Target | None) -> None:
        """Light up what is pointed at elsewhere."""
        self._canvas.show_pointed(target)

    def show_noted(self, quantity: Quantity | None) -> None:
        """Light up a matrix, such as the first that a check found wrong; None takes that away."""
        self._canvas.show_noted(quantity)

    def show_view(self, scope: str, form: str) -> None:
        """Take scope and form of an earlier session; names that do not exist are ignored."""
        for known in get_args(Scope):
            self._scope = known if known == scope else self._scope
        for named in get_args(Form):
            self._form = named if named == form else self._form
        self._header.show_form(self._scope, self._form, can_step=self._content is not None)
        self._refresh_if_visible()

    def look_as(self, other: EquationsView) -> None:
        """Look at iterations as another one does, with the same numbers covered."""
        self._canvas.covers.take(other._canvas.covers)
        self.show_view(other.scope, other.form)

    @property
    def scope(self) -> Scope:
        """Whether one example or the whole batch is shown: "example" or "batch"."""
        return self._scope

    @property
    def form(self) -> Form:
        """Whether one example is shown in its batch, "mean", or by itself, "alone"."""
        return self._form

    # Covered numbers

    @property
    def worked(self) -> WorkedIteration | None:
        """The iteration as it is looked at; None where there is none on the screen."""
        return self._content.worked if self._content is not None else None

    @property
    def equations(self) -> tuple[Equation, ...]:
        """The equations on the sheet."""
        return () if self._content is None else self._content.equations

    def covered_answers(self) -> dict[CoveredCell, str]:
        """What was typed onto each covered cell of this view, in the order of the iteration."""
        content, covers = self._content, self._canvas.covers
        if content is None:
            return {}
        cells = [cell for _, cell in covers.in_order(content)]
        return {cell: cover.text for cell in cells if (cover := covers.at(content, *cell)) is not None}

    @property
    def covers(self) -> Covers:
        """Which numbers are covered; not to be changed."""
        return self._canvas.covers

    def cover(self, cells: Iterable[CoveredCell]) -> None:
        """Cover these cells, too; rows and columns as they are displayed."""
        self._canvas.cover(list(cells))

    def uncover(self, cells: Iterable[CoveredCell]) -> None:
        """Show these numbers again."""
        self._canvas.uncover(list(cells))

    def mark_answers(self, marks: Mapping[CoveredCell, Mark]) -> None:
        """Show what is known of what was typed."""
        if self._content is not None:
            for cell, mark in marks.items():
                self._canvas.covers.mark(self._content, cell, mark)
            self._canvas.viewport().update()
            self.covers_changed.emit()

    def type_into(self, cell: CoveredCell | None = None) -> None:
        """Put the keyboard into a covered cell; without one into the first that is empty."""
        self._canvas.type_into(cell)

    def reveal(self, cell: CoveredCell) -> None:
        """Bring a covered cell into sight."""
        self._canvas.reveal(cell)

    def _on_covering_toggled(self, on: bool) -> None:
        self._canvas.is_covering = on
        self._header.show_covers(has_covers=bool(self._canvas.covers))
        if not on:
            self._canvas.type_into(None)
        self.covering_toggled.emit(on)

    def _on_covers_changed(self) -> None:
        self._header.show_covers(has_covers=bool(self._canvas.covers))
        self.covers_changed.emit()

    def sizeHint(self) -> QSize:
        return QSize(600, 280)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(max(self._header.minimumSizeHint().width(), 18 * line), 8 * line)

    def repaint(self) -> None:  # type: ignore[override]
        """Paint at once what a snapshot changes."""
        self._canvas.repaint()

    # Pictures

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._refresh()

    def _refresh_if_visible(self) -> None:
        if self.isVisible():
            self._refresh()

    def _refresh(self) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            return
        with self._canvas.pace.drawing():
            content = self._content = content_of(snapshot, self._scope, self._form, self._chosen)
            self._canvas.show_content(content, self._sentence(snapshot))
            can_step = content is not None and snapshot.position.phase.kind != "example"
            self._header.show_form(self._scope, self._form, can_step=can_step)
            self._header.show_status(self._status(snapshot, content))

    def _sentence(self, snapshot: Snapshot) -> str:
        if snapshot.experiment.data.n_examples == 0:
            return self.tr("No points yet. Add some to the plane to see the equations with numbers.")
        return self.tr("No training points: all points are test points. An iteration needs some training points.")

    def _status(self, snapshot: Snapshot, content: EquationContent | None) -> tuple[tuple[str, str], ...]:
        """Which example and which iteration, the longest form first."""
        if content is None:
            return (("", ""),)
        # The number of the run bar: between two iterations the next one has not been made.
        iteration = self.tr("iteration {number}").format(number=count(snapshot.iteration))
        phase = phase_text(snapshot.position)
        when = f"{iteration} · {phase}" if phase else iteration
        if content.example is None:
            return self._batch_status(snapshot, content, when)
        data = snapshot.experiment.data
        of = self.tr("{number} of {n}").format(number=count(content.example + 1), n=count(data.n_examples))
        label = learnt_text(snapshot.experiment, content.example)
        member = self._membership(snapshot, content.example)
        whole = self.tr("example {number_of_n}").format(number_of_n=of)
        return (
            (f"{whole} · {label} · {member}", when),
            (f"{of} · {label} · {member}", when),
            (f"{of} · {label}", when),
            (f"{of} · {label}", phase or iteration),
            (of, phase or iteration),
            (of, ""),
        )

    def _batch_status(self, snapshot: Snapshot, content: EquationContent, when: str) -> tuple[tuple[str, str], ...]:
        """Of a whole batch: how many examples, and where the chosen one is."""
        marked, column = content.marked, content.column_of(content.marked)
        examples = counted_text("{n} example", "{n} examples", content.worked.m)
        if marked is None:
            columns = self.tr("{examples}, one per column").format(examples=examples)
            return (columns if content.worked.m > 1 else examples, when), (examples, when), ("", when)
        named = self.tr("example {number}").format(number=count(marked + 1))
        if column is None:
            place = f"{named}: {self._membership(snapshot, marked)}"
        else:
            place = self.tr("column {column} is {example}").format(column=count(column + 1), example=named)
        return (f"{examples} · {place}", when), (place, when), (examples, when), ("", when)

    def _membership(self, snapshot: Snapshot, example: int) -> str:
        if bool((snapshot.start.batch == example).any()):
            return self.tr("in this batch")
        experiment = snapshot.experiment
        if not experiment.data.train_mask(experiment.spec.train_fraction)[example]:
            return self.tr("a test point")
        return self.tr("not in this batch")

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            painter.fillRect(self.rect(), self._theme.colour("chrome"))
            painter.setPen(self._theme.colour("line"))
            y = self._canvas.geometry().top() - 1
            painter.drawLine(0, y, self.width(), y)

    # What the learner wants

    def _on_scope_chosen(self, scope: Scope) -> None:
        self._choose(scope, self._form)

    def _on_form_chosen(self, form: Form) -> None:
        self._choose(self._scope, form)

    def _choose(self, scope: Scope, form: Form) -> None:
        if (scope, form) != (self._scope, self._form):
            self._scope, self._form = scope, form
            self._refresh_if_visible()
            self.view_changed.emit(scope, form)

    def _on_example_stepped(self, direction: int) -> None:
        if self._snapshot is not None and self._content is not None and self._content.example is not None:
            n = self._snapshot.experiment.data.n_examples
            self.example_chosen.emit((self._content.example + direction) % n)


def _alone(theme: Theme) -> EquationsView:
    view = EquationsView(theme)
    view.example_chosen.connect(view.show_example)
    view.resize(760, 520)
    return view


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(_alone, hidden_units=(4,))
