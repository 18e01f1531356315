"""Editors for the value in which a fork differs: one for each kind of field of the spec, and one for a weight."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from core.errors import InvalidInputError
from core.experiment.edits import LAYERS_ON_SCREEN, UNITS_ON_SCREEN
from core.experiment.experiment import Experiment
from core.experiment.one_difference import WeightDifference
from core.experiment.proposals import proposed_weight
from core.experiment.spec import FIELD_INFO, Effect, FieldInfo
from core.explain.target import Target
from core.model.network import Parameters
from gui.base.controls import NumberBox
from gui.base.fields import BatchField, ChoiceField, Field, LogarithmicField, NumberField, WholeNumberField
from gui.base.language import core_text, counted_text
from gui.base.theme import Theme
from gui.base.widgets import describe

LARGEST_WEIGHT = 1e6


class UnitsField(NumberField):
    """The units of all hidden layers, as ``"4, 2"``; empty without any."""

    def _text(self, value: Any) -> str:
        return ", ".join(map(str, value))

    def _parse(self, text: str) -> Any:
        parts = text.replace("-", " ").replace(",", " ").split()
        if not all(part.isdecimal() and 1 <= int(part) <= UNITS_ON_SCREEN for part in parts):
            sentence = self.tr("“{text}” are no units. Write 1 to {most} for each layer, for example 4, 2.")
            raise ValueError(sentence.format(text=text.strip()[:24], most=UNITS_ON_SCREEN))
        if len(parts) > LAYERS_ON_SCREEN:
            raise ValueError(counted_text("At most {n} hidden layer.", "At most {n} hidden layers.", LAYERS_ON_SCREEN))
        return tuple(map(int, parts))


def value_field(name: str, experiment: Experiment, theme: Theme, parent: QWidget) -> Field | None:
    """The editor of a field of the spec; None where there is only one other value."""
    info = FIELD_INFO[name]
    if name == "standardise":
        return None
    if name == "hidden_units":
        return UnitsField(name, info, theme, parent)
    if info.choices is not None:
        return ChoiceField(name, info, theme, parent)
    if name == "learning_rate":
        return LogarithmicField(name, info, theme, parent)
    if name == "batch_size":
        field = BatchField(name, info, theme, parent)
        field.show_example_count(int(experiment.data.train_mask(experiment.spec.train_fraction).sum()))
        return field
    return WholeNumberField(name, info, theme, parent) if name == "seed" else NumberField(name, info, theme, parent)


class WeightField(QWidget):
    """A weight or bias, by its layer, unit and source, and the value it is to have.

    Emits
    -----
    edited()
        Another weight or another value was chosen.
    """

    edited = Signal()

    def __init__(self, parameters: Parameters, target: Target | None, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._parameters = parameters
        self._boxes = [NumberBox(self) for _ in range(3)]
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        for box, (name, text, help_text) in zip(self._boxes, self._texts(), strict=True):
            box.setObjectName(name)
            describe(box, help_text, text)
            label = QLabel(text, self)
            label.setBuddy(box)
            row.addWidget(label)
            row.addWidget(box, 1)
            box.valueChanged.connect(self._on_place_changed)
        self._boxes[2].setSpecialValueText(self.tr("bias"))
        info = FieldInfo(
            self.tr("Value"),
            self.tr("What the weight or bias is in the other run."),
            Effect.LIVE,
            minimum=-LARGEST_WEIGHT,
            maximum=LARGEST_WEIGHT,
        )
        self._value_field = NumberField("weight_value", info, theme, self)
        self._value_field.edited.connect(self._on_value_edited)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(row)
        layout.addWidget(self._value_field)
        self._value = 0.0
        self._show_place(target or Target("weight", 1, 0, 0))

    def _texts(self) -> tuple[tuple[str, str, str], ...]:
        return (
            ("weight_layer", self.tr("Layer"), self.tr("The layer that the weight belongs to, 1 for the first.")),
            ("weight_unit", self.tr("Unit"), self.tr("The unit that the weight leads to, counted from 1.")),
            (
                "weight_source",
                self.tr("From"),
                self.tr("The unit of the layer before that it comes from, counted from 1; below 1 is the bias."),
            ),
        )

    @property
    def difference(self) -> WeightDifference:
        """What is chosen."""
        layer, row, column = self._place
        return WeightDifference(layer, row, column, self._value)

    @property
    def problem(self) -> str:
        """Why the value cannot be used; empty if it can."""
        return self._value_field.problem

    @property
    def _place(self) -> tuple[int, int, int | None]:
        layer, unit, source = (box.value() for box in self._boxes)
        return layer, unit - 1, source - 1 if source else None

    def _show_place(self, target: Target) -> None:
        numbers = target.layer, (target.unit or 0) + 1, 0 if target.kind == "bias" else (target.source or 0) + 1
        for box, number in zip(self._boxes, numbers, strict=True):
            box.blockSignals(True)
            box.setRange(min(number, 1), max(number, 1))
            box.setValue(number)
            box.blockSignals(False)
        self._on_place_changed()

    def _on_place_changed(self) -> None:
        """Keep to the weights that there are, and propose a value for this one."""
        sizes = self._parameters.layer_sizes
        limits = (1, len(sizes) - 1), (1, 0), (0, 0)
        for place, box in enumerate(self._boxes):
            layer = self._boxes[0].value()
            low, high = limits[place]
            high = (high, sizes[layer], sizes[layer - 1])[place]
            box.blockSignals(True)
            box.setRange(low, high)
            box.blockSignals(False)
        layer, row, column = self._place
        entry = self._parameters.biases[layer - 1] if column is None else self._parameters.weights[layer - 1]
        self._value = float(f"{proposed_weight(float(entry[row, column or 0])):.4g}")
        self._value_field.show_problem("")
        self._value_field.show_value(self._value)
        self.edited.emit()

    def _on_value_edited(self, value: float) -> None:
        if abs(value) > LARGEST_WEIGHT:
            self._value_field.show_problem(str(self.tr("Weights and biases here go from −1 000 000 to 1 000 000.")))
        self._value = value
        self.edited.emit()


def checked(experiment: Experiment, field: str, value: Any) -> str:
    """Why a field cannot have a value; empty if it can."""
    try:
        experiment.with_spec(**{field: value})
    except InvalidInputError as error:
        return core_text(error.reason)
    return ""
