"""The checks: is the gradient right, what does a matrix product save, and what goes into a run. One section at a time.

It hands snapshots and targets on to its sections and says what is pointed at in them; only the one that is seen works.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.formatting import wrapped
from gui.theme import Theme
from gui.views.gradient_check_view import GradientCheckView
from gui.views.nothing_hidden_view import NothingHiddenView
from gui.views.vectorisation_view import VectorisationView


class ChecksView(QWidget):
    """Three sections behind three buttons.

    Emits
    -----
    pointed(Target or None)
        When another weight, bias or example is pointed at, or none any more.
    """

    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("checks_view")
        self.setAccessibleName(self.tr("Checks"))
        self._gradient = GradientCheckView(theme, self)
        self._vectorisation = VectorisationView(theme, self)
        self._nothing_hidden = NothingHiddenView(theme, self)
        self._stack = QStackedWidget(self)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._row.setContentsMargins(8, 6, 8, 0)
        self._row.setSpacing(4)
        self._add_sections()
        self._row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._row)
        layout.addWidget(self._stack, 1)
        self._group.idClicked.connect(self._stack.setCurrentIndex)
        self._gradient.pointed.connect(self.pointed)
        self._vectorisation.pointed.connect(self.pointed)

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override] # the contract's name, not QWidget's
        """Show this moment in the section that is seen; the others remember it."""
        for section in (self._gradient, self._vectorisation, self._nothing_hidden):
            section.render(snapshot)

    def show_pointed(self, target: Target | None) -> None:
        """Light up what is pointed at elsewhere: a weight or bias is compared, an example's column is framed."""
        self._gradient.show_pointed(target)
        self._vectorisation.show_pointed(target)

    def show_weight(self, target: Target) -> None:
        """Choose the weight or bias whose gradients are compared."""
        self._gradient.show_weight(target)

    def _add_sections(self) -> None:
        self._add_section(
            self._gradient,
            "gradient_section",
            self.tr("Gradient Check"),
            self.tr("Is back propagation right? Each gradient beside one measured by moving the weight a little."),
        )
        self._add_section(
            self._vectorisation,
            "vectorisation_section",
            self.tr("Vectorisation"),
            self.tr("The loop over the examples and the matrix form: the same numbers, in how much time."),
        )
        self._add_section(
            self._nothing_hidden,
            "nothing_hidden_section",
            self.tr("Nothing Hidden"),
            self.tr("Everything that goes into this run: formulas, constants, seeds, the examples of this batch."),
        )

    def _add_section(self, section: QWidget, name: str, text: str, help_text: str) -> None:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setCheckable(True)
        button.setChecked(self._stack.count() == 0)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        button.setToolTip(wrapped(help_text))
        button.setAccessibleName(text)
        button.setAccessibleDescription(help_text)
        self._group.addButton(button, self._stack.count())
        self._row.addWidget(button)
        area = QScrollArea(self)
        area.setObjectName(f"{name}_area")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(section)
        self._stack.addWidget(area)


def _demo() -> None:
    import sys

    from PySide6.QtWidgets import QApplication

    from core.data.generators import DataSettings
    from core.experiment.experiment import Experiment
    from core.experiment.spec import ExperimentSpec
    from core.training.boundary import UnitMapper
    from core.training.history import History
    from core.training.picture import take_snapshot
    from core.training.trainer import Trainer

    application = QApplication(sys.argv)
    theme = Theme()
    theme.apply()
    experiment = Experiment.generated(ExperimentSpec(hidden_units=(4, 2), batch_size=20), DataSettings())
    trainer = Trainer(experiment.spec, experiment.data)
    for _ in range(300):
        trainer.step()
    view = ChecksView(theme)
    view.render(take_snapshot(trainer, UnitMapper(), History().curves(), experiment))
    view.resize(600, 420)
    view.show()
    sys.exit(application.exec())


if __name__ == "__main__":
    _demo()
