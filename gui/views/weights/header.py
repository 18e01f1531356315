"""The head of weights over time: what is followed, which of its numbers, in which layer, and on which axis.

It shows what it is handed and reports what the learner chose.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QSizePolicy, QToolButton, QWidget

from core.explain.weight_series import Level, Quantity, WeightSeries
from gui.base.fields.choice import ComboBox
from gui.base.flow import FlowLayout
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.weights import texts

Page = Literal["weight", "unit", "layer", "histogram"]
PAGES: tuple[Page, ...] = ("weight", "unit", "layer", "histogram")

_FEW_ENTRIES, _FEW_UNITS = 40, 60
"""Of a network that is followed by each weight, or by each unit, until the learner chooses."""


@dataclass(frozen=True, slots=True)
class WeightsLook:
    """What the learner looks at.

    Attributes
    ----------
    page : str or None
        A level, or ``"histogram"``; None before it was chosen: then it follows the size of the network.
    quantity : str
    layer : int or None
        None for all layers.
    logarithmic : frozenset of str
        The quantities that are shown on a logarithmic axis.
    """

    page: Page | None = None
    quantity: Quantity = "value"
    layer: int | None = None
    logarithmic: frozenset[Quantity] = frozenset(("gradient", "update", "signal"))

    def within(self, series: WeightSeries) -> WeightsLook:
        """The nearest look that a network has."""
        page, quantity = self.page, self.quantity
        if page is None:
            page = "weight" if series.shape.n_entries <= _FEW_ENTRIES else "unit"
            if sum(series.shape.sizes[1:]) > _FEW_UNITS:
                page = "layer"
        if page == "weight" and not series.has("weight"):
            page = "unit"
        if page == "weight" and quantity == "signal":
            quantity = "gradient"
        layer = self.layer if self.layer is not None and self.layer <= series.shape.n_layers else None
        return replace(self, page=page, quantity=quantity, layer=layer)

    @property
    def level(self) -> Level:
        """What is followed."""
        return self.page if self.page in ("weight", "unit", "layer") else "layer"

    @property
    def is_logarithmic(self) -> bool:
        return self.quantity in self.logarithmic

    def with_logarithmic(self, on: bool) -> WeightsLook:
        """The same on the other axis."""
        changed = self.logarithmic | {self.quantity} if on else self.logarithmic - {self.quantity}
        return replace(self, logarithmic=changed)


class WeightsHeader(QWidget):
    """Three choices and the switch of the axis, in as many rows as they need.

    Emits
    -----
    look_chosen(WeightsLook)
        In the GUI thread, when the learner chose something else.
    """

    look_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = WeightsLook()
        self._page_field, self._quantity_field, self._layer_field = (ComboBox(theme, self) for _ in range(3))
        self._log_button = QToolButton(self)
        row = FlowLayout(self)
        for control, name, title, help_text in self._controls():
            control.setObjectName(name)
            describe(control, help_text, title)
            row.addWidget(control)
        for field in (self._page_field, self._quantity_field, self._layer_field):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._log_button.setText(self.tr("log"))
        self._log_button.setCheckable(True)
        self._log_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page_field.activated.connect(self._on_page_activated)
        self._quantity_field.activated.connect(self._on_quantity_activated)
        self._layer_field.activated.connect(self._on_layer_activated)
        self._log_button.clicked.connect(self._on_log_button_clicked)

    def _controls(self) -> tuple[tuple[QWidget, str, str, str], ...]:
        return (
            (
                self._page_field,
                "weights_page",
                self.tr("What is followed along the run"),
                self.tr(
                    "One plot for each weight and bias, for each unit or for each layer, or a histogram of a layer's "
                    "weights and gradients at this moment."
                ),
            ),
            (
                self._quantity_field,
                "weights_quantity",
                self.tr("Which number is shown"),
                self.tr(
                    "The value itself, its gradient, what the next update adds to it, or the error signal dZ that "
                    "back propagation brings to a unit."
                ),
            ),
            (
                self._layer_field,
                "weights_layer",
                self.tr("Layer whose plots are shown"),
                self.tr("All layers, or one of them alone."),
            ),
            (
                self._log_button,
                "weights_log",
                self.tr("Logarithmic axis"),
                self.tr(
                    "Show sizes as powers of ten: a gradient that is a thousand times smaller is still seen. What is "
                    "below 0 is dashed."
                ),
            ),
        )

    def show_look(self, look: WeightsLook, layers: tuple[str, ...], *, has_weights: bool) -> None:
        """Show what is looked at and what can be chosen; emits nothing."""
        self._look = look
        levels = {key: text for key, text in texts.level_names().items() if has_weights or key != "weight"}
        _fill(self._page_field, levels | {"histogram": self.tr("histogram")}, look.page)
        quantities = texts.quantity_names()
        if look.page == "weight":
            del quantities["signal"]
        _fill(self._quantity_field, quantities, look.quantity)
        numbered = dict(enumerate(layers, start=1))
        _fill(self._layer_field, {None: self.tr("all layers")} | numbered, look.layer)
        with QSignalBlocker(self._log_button):
            self._log_button.setChecked(look.is_logarithmic)
        for control in (self._quantity_field, self._log_button):
            control.setVisible(look.page != "histogram")

    def _choose(self, **changes: Any) -> None:
        self.look_chosen.emit(replace(self._look, **changes))

    def _on_page_activated(self, index: int) -> None:
        self._choose(page=self._page_field.itemData(index))

    def _on_quantity_activated(self, index: int) -> None:
        self._choose(quantity=self._quantity_field.itemData(index))

    def _on_layer_activated(self, index: int) -> None:
        self._choose(layer=self._layer_field.itemData(index))

    def _on_log_button_clicked(self, on: bool) -> None:
        self.look_chosen.emit(self._look.with_logarithmic(on))


def _fill(field: ComboBox, entries: Mapping[Any, str], chosen: object) -> None:
    """Show these entries, and that one of them is chosen. Qt finds no None among its data."""
    keys = list(entries)
    if [field.itemData(index) for index in range(field.count())] != keys or [
        field.itemText(index) for index in range(field.count())
    ] != list(entries.values()):
        with QSignalBlocker(field):
            field.clear()
            for key, text in entries.items():
                field.addItem(text, key)
        field.updateGeometry()
    with QSignalBlocker(field):
        field.setCurrentIndex(keys.index(chosen))
