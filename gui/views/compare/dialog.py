"""The dialog of Compare…: in which one thing the other run is to differ, and what will happen then."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from core.experiment.one_difference import Difference, NoDifference, SettingDifference
from core.experiment.proposals import COMPARED_FIELDS, proposed_value
from core.experiment.spec import FIELD_INFO
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.fields.base import Field
from gui.base.fields.choice import ComboBox
from gui.base.formatting import weight_name
from gui.base.language import core_text
from gui.base.theme import Theme
from gui.base.widgets import describe, quiet_label
from gui.views.compare.outcome import OutcomeTexts
from gui.views.compare.value_fields import WeightField, checked, value_field

_WEIGHT, _NOTHING = "weight", "nothing"


class CompareDialog(QDialog):
    """Asks for one difference.

    Parameters
    ----------
    theme : Theme
    snapshot : Snapshot
        The present run.
    target : Target or None
        The weight or bias that was pointed at last.
    begins_with_weight : bool
        Whether that one is proposed.

    Emits
    -----
    chosen(Difference)
        It was accepted.
    """

    chosen = Signal(object)

    def __init__(
        self,
        theme: Theme,
        snapshot: Snapshot,
        target: Target | None,
        parent: QWidget | None = None,
        *,
        begins_with_weight: bool = False,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("compare_dialog")
        self.setWindowTitle(self.tr("Compare"))
        self._theme, self._snapshot, self._target = theme, snapshot, target
        self._outcome = OutcomeTexts(self)
        self._values: dict[str, Any] = {}
        self._what = ComboBox(theme, self)
        self._what.setObjectName("compared_field")
        for name, text in self._choices():
            self._what.addItem(text, name)
        describe(self._what, self.tr("The one thing in which the other run differs."), self.tr("What differs"))
        self._stack = QStackedWidget(self)
        self._stack.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        # All of them before the buttons: Tab goes from what differs to its value.
        self._editors = {name: self._make_editor(name) for name, _ in self._choices()}
        for editor in self._editors.values():
            self._stack.addWidget(editor)
        self._sentence = quiet_label("compare_outcome", self)
        self._sentence.setWordWrap(True)
        self._sentence.setMinimumHeight(4 * self.fontMetrics().height())
        self._buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel, self)
        self._accept = self._buttons.addButton(self.tr("Compare"), QDialogButtonBox.ButtonRole.AcceptRole)
        self._accept.setObjectName("compare_accept")
        self._accept.setDefault(True)
        self._lay_out()
        self._what.currentIndexChanged.connect(self._on_what_changed)
        self._buttons.accepted.connect(self._on_accepted)
        self._buttons.rejected.connect(self.reject)
        self._what.setCurrentIndex(self._what.findData(_WEIGHT) if begins_with_weight else 0)
        self._on_what_changed()

    def _choices(self) -> list[tuple[str, str]]:
        fields = [(name, core_text(FIELD_INFO[name].label)) for name in COMPARED_FIELDS]
        one_weight = self.tr("A single weight")
        if self._target is not None and self._target.kind == "weight":
            name = weight_name(self._target.layer, self._target.unit or 0, self._target.source or 0)
            one_weight = self.tr("A single weight, such as {name}").format(name=name)
        return [*fields, (_WEIGHT, one_weight), (_NOTHING, self.tr("Nothing"))]

    def _lay_out(self) -> None:
        label = QLabel(self.tr("The other run is the same as this one but for"), self)
        label.setBuddy(self._what)
        layout = QVBoxLayout(self)
        layout.setSpacing(8)
        for widget in (label, self._what, self._stack, self._sentence, self._buttons):
            layout.addWidget(widget)
        self.setMinimumWidth(self._theme.px(380))

    # What is chosen

    @property
    def difference(self) -> Difference | None:
        """What is chosen; None while it cannot be used."""
        name = self._what.currentData()
        editor = self._editors[name]
        if isinstance(editor, WeightField):
            return None if editor.problem else editor.difference
        if name == _NOTHING:
            return NoDifference()
        if isinstance(editor, Field) and editor.problem:
            return None
        return SettingDifference(name, self._values[name])

    def _on_what_changed(self) -> None:
        self._stack.setCurrentWidget(self._editors[self._what.currentData()])
        self._refresh()

    def _make_editor(self, name: str) -> QWidget:
        experiment = self._snapshot.experiment
        if name == _WEIGHT:
            weight = WeightField(self._snapshot.parameters, self._target, self._theme, self._stack)
            weight.edited.connect(self._refresh)
            return weight
        if name == _NOTHING:
            return QWidget(self._stack)
        value = self._values[name] = proposed_value(experiment.spec, name)
        field = value_field(name, experiment, self._theme, self._stack)
        if field is None:
            return QWidget(self._stack)
        field.show_value(value)
        field.edited.connect(lambda other: self._on_field_edited(name, field, other))
        return field

    def _on_field_edited(self, name: str, field: Field, value: Any) -> None:
        field.show_problem(checked(self._snapshot.experiment, name, value))
        self._values[name] = value
        self._refresh()

    def _refresh(self) -> None:
        difference = self.difference
        self._accept.setEnabled(difference is not None)
        if difference is not None:
            self._sentence.setText(self._outcome.text(self._snapshot, difference))
            self._sentence.setAccessibleName(self._sentence.text())

    def _on_accepted(self) -> None:
        self._accept.setFocus()  # a click takes the keyboard not everywhere; what is being typed counts
        difference = self.difference
        if difference is not None:
            self.accept()
            self.chosen.emit(difference)
