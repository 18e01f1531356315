"""The training panel: how the network starts and learns, with the formulas of what is chosen."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO, ExperimentSpec
from core.experiment.targets import n_outputs
from core.explain.spoken import spoken
from core.model.initializers import INITIALIZERS, Initializer
from core.model.losses import LOSSES, losses_for
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from gui.base.fields import BatchField, ChoiceField, LogarithmicField, NumberField, WholeNumberField
from gui.base.fields.base import SMALL
from gui.base.formatting import count
from gui.base.language import core_text
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.panels.panel import Panel, paint_rule, show_alone

_MARGIN = 16
_GAP = 16


class TrainingPanel(Panel):
    """Learning rate, batch, optimizer, penalty, start, loss and weight seed. See `Panel` for what it emits."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.setObjectName("training_panel")
        self.setAccessibleName(self.tr("Training"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._columns = 0
        self._build_fields()
        self._cells = [
            self._fields["learning_rate"],
            self._fields["batch_size"],
            self._fields["optimizer"],
            self._pair("penalty", "penalty_rate"),
            self._pair("initializer", "init_scale"),
            self._pair("loss", "seed"),
        ]
        self._formulas = QLabel(self)
        self._formulas.setObjectName("formulas")
        self._formulas.setProperty("role", "quiet")
        theme.dress(self._formulas, SMALL)
        self._formulas.setWordWrap(True)
        self._formulas.setIndent(4)  # the tail of the J reaches to the left of where it begins
        self._formulas.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        help_text = self.tr(
            "What training minimises, and how each iteration changes the weights; α is the learning rate."
        )
        describe(self._formulas, help_text)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(_GAP)
        self._grid.setVerticalSpacing(5)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 8, _MARGIN, 8)
        column.setSpacing(5)
        # With three columns the layout would hold the panel wider than it has to be.
        column.setSizeConstraint(QVBoxLayout.SizeConstraint.SetNoConstraint)
        header = QHBoxLayout()
        header.setSpacing(14)
        header.addWidget(self._title(self.tr("TRAINING")), 0, Qt.AlignmentFlag.AlignTop)
        header.addWidget(self._formulas, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(header)
        column.addLayout(self._grid)
        self._arrange(3)

    def show_experiment(self, experiment: Experiment) -> None:
        """Show how the network shall be trained."""
        spec = experiment.spec
        n_train = int(experiment.data.train_mask(spec.train_fraction).sum())
        batch = self._fields["batch_size"]
        if isinstance(batch, BatchField):
            batch.show_example_count(n_train)
        loss = self._fields["loss"]
        if isinstance(loss, ChoiceField):
            loss.offer(losses_for(experiment.data.is_regression))
        for key, field in self._fields.items():
            field.show_value(getattr(spec, key))
        self._fields["penalty_rate"].setEnabled(spec.has_penalty)
        self._fields["init_scale"].setEnabled(INITIALIZERS[spec.initializer].uses_scale)
        text = self._formula_text(spec, n_train, n_outputs(spec, experiment.data))
        self._formulas.setText(text)
        self._formulas.setAccessibleName(self.tr("Loss and update: {words}").format(words=spoken(text, core_text)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(3 if self.width() >= self._width_of(3) else 2)

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_rule(self, self._theme)

    def minimumSizeHint(self) -> QSize:
        layout = self.layout()
        assert layout is not None
        # Of the width there is: without one, Qt counts the formulas as if they were one word a line.
        width = max(self.width(), self._width_of(2))
        return QSize(self._width_of(2), layout.minimumHeightForWidth(width))

    def _build_fields(self) -> None:
        theme = self._theme
        explained = {
            "optimizer": {name: _update_text(name) for name in OPTIMIZERS},
            "penalty": {name: core_text(record.formula) for name, record in PENALTIES.items()},
            "initializer": {name: self._start_text(record) for name, record in INITIALIZERS.items()},
            "loss": {name: core_text(record.formula) for name, record in LOSSES.items()},
        }
        self._adopt(LogarithmicField("learning_rate", FIELD_INFO["learning_rate"], theme, self))
        self._adopt(BatchField("batch_size", FIELD_INFO["batch_size"], theme, self))
        followers = {"penalty": "penalty_rate", "initializer": "init_scale"}
        for key in ("optimizer", "penalty", "initializer", "loss"):
            self._adopt(ChoiceField(key, FIELD_INFO[key], theme, self, explanations=explained[key]))
            if key in followers:
                follower = followers[key]
                self._adopt(NumberField(follower, FIELD_INFO[follower], theme, self))
        self._adopt(WholeNumberField("seed", FIELD_INFO["seed"], theme, self))

    def _start_text(self, start: Initializer) -> str:
        if not start.meant_for:
            return start.formula
        return self.tr("{formula}, for {activations}").format(
            formula=start.formula, activations=core_text(start.meant_for)
        )

    def _pair(self, first: str, second: str) -> QWidget:
        """Two fields that belong together, in one cell."""
        cell = QWidget(self)
        row = QHBoxLayout(cell)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self._fields[first], 3)
        row.addWidget(self._fields[second], 2)
        return cell

    def _width_of(self, columns: int) -> int:
        """The least width in which so many columns fit."""
        widths = [max(cell.minimumSizeHint().width() for cell in self._cells[c::columns]) for c in range(columns)]
        return sum(widths) + _GAP * (columns - 1) + 2 * _MARGIN

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for cell in self._cells:
            self._grid.removeWidget(cell)
        for index, cell in enumerate(self._cells):
            self._grid.addWidget(cell, index // columns, index % columns, Qt.AlignmentFlag.AlignTop)
        for column in range(3):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        layout = self.layout()
        if layout is not None:
            # At once, or one picture shows the fields at the places of before.
            layout.activate()
            self.updateGeometry()

    def _formula_text(self, spec: ExperimentSpec, n_train: int, n_units: int) -> str:
        """The loss with its penalty, the update, and the start weights of what is chosen."""
        cost = core_text(LOSSES[spec.loss].form(n_units).formula)
        if spec.has_penalty:
            cost = f"{cost} + {PENALTIES[spec.penalty].formula}"
        m = n_train if spec.batch_size is None else min(spec.batch_size, n_train)
        template = self.tr("{cost}, m\u00a0=\u00a0{m};   {update}")
        return template.format(cost=cost, m=count(m), update=_unbroken(_update_text(spec.optimizer)))


def _update_text(optimizer: str) -> str:
    """The update of an optimizer, with what Adam's hats stand for: nothing else on the screen says it."""
    text = OPTIMIZERS[optimizer].formula
    return text.replace("m\u0302", "m/(1 − 0.9ᵗ)").replace("√v\u0302", "√(v/(1 − 0.999ᵗ))")


def _unbroken(formula: str) -> str:
    """Equations that a line breaks between, but not within the short ones nor at the ``:=`` of the long ones."""
    equations = formula.split(",  ")
    return ",  ".join(text.replace(" ", "\u00a0", -1 if len(text) < 36 else 2) for text in equations)


if __name__ == "__main__":
    show_alone(TrainingPanel, 660, 132)
