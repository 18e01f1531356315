"""The checks: is the gradient right, what does a matrix product save, and what goes into a run. One section at a time.

It hands snapshots and targets on to its sections and says what is pointed at in them; only the one that is seen works.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QScrollArea,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.base.widgets import describe, row_of
from gui.views.checks.gradient_check import GradientCheckView
from gui.views.checks.settings import SettingsSummary
from gui.views.checks.vectorisation import VectorisationView


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
        self._stack = QStackedWidget(self)
        self._group = QButtonGroup(self)
        buttons = [self._make_button(*texts) for texts in self._section_texts()]  # before the sections, also for Tab
        for index, button in enumerate(buttons):
            self._group.addButton(button, index)
        row = row_of([*buttons, None])
        row.setContentsMargins(8, 6, 8, 0)
        row.setSpacing(4)
        self._gradient = GradientCheckView(theme, self)
        self._vectorisation = VectorisationView(theme, self)
        self._settings = SettingsSummary(theme, self)
        sections: tuple[QWidget, ...] = self._sections
        for section, (name, _, _) in zip(sections, self._section_texts(), strict=True):
            self._add_area(section, name)
        self._group.button(0).setChecked(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)
        self._group.idClicked.connect(self._stack.setCurrentIndex)
        self._gradient.pointed.connect(self.pointed)
        self._vectorisation.pointed.connect(self.pointed)

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override] # the contract's name, not QWidget's
        """Show this moment in the section that is seen; the others remember it."""
        for section in self._sections:
            section.render(snapshot)

    def show_pointed(self, target: Target | None) -> None:
        """Highlight what is pointed at elsewhere: a weight or bias is compared, an example's column is framed."""
        self._gradient.show_pointed(target)
        self._vectorisation.show_pointed(target)

    def show_weight(self, target: Target) -> None:
        """Choose the weight or bias whose gradients are compared."""
        self._gradient.show_weight(target)

    @property
    def _sections(self) -> tuple[GradientCheckView, VectorisationView, SettingsSummary]:
        return self._gradient, self._vectorisation, self._settings

    def _section_texts(self) -> tuple[tuple[str, str, str], ...]:
        """For each section the name of its button, the text on it, and what it is for."""
        return (
            (
                "gradient_section",
                self.tr("Gradient Check"),
                self.tr("Is back propagation right? Compares each gradient with one measured by a small step."),
            ),
            (
                "vectorisation_section",
                self.tr("Vectorisation"),
                self.tr("A loop over the examples and the matrix form: the same numbers, and the time each takes."),
            ),
            (
                "nothing_hidden_section",
                self.tr("All Settings"),
                self.tr(
                    "Everything that decides this run: formulas, constants, seeds, and the examples of this batch."
                ),
            ),
        )

    def _make_button(self, name: str, text: str, help_text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(name)
        button.setText(text)
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        describe(button, help_text, text)
        return button

    def _add_area(self, section: QWidget, name: str) -> None:
        area = QScrollArea(self)
        self._stack.addWidget(area)
        area.setObjectName(f"{name}_area")
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        make_slim(area)
        # In a narrow dock the measured times would be cut without it.
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidget(section)


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(ChecksView, hidden_units=(4, 2), batch_size=20)
