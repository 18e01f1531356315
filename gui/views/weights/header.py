"""The head of weights over time: what is followed, which of its numbers, in which layer, and on which axis.

It shows what it is handed and reports what the learner chose.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from PySide6.QtCore import QEvent, QRect, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QToolButton, QWidget

from core.explain.weight_series import Level, Quantity, WeightSeries
from gui.base.fields.choice import ComboBox
from gui.base.flow import FlowLayout
from gui.base.theme import Theme
from gui.base.widgets import describe, quiet_label
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


_LEAST_BESIDE = 22
"""Lines of text that the caption has to be wide for standing beside the controls."""

_GAP = 12


class WeightsHeader(QWidget):
    """Three choices and the switch of the axis, in as many rows as they need, with the caption beside or below them.

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
        self._caption = quiet_label("weights_caption", self)
        self._caption.setWordWrap(True)
        self._row = QWidget(self)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        row = FlowLayout(self._row)
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

    # Layout

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Of the controls and of the caption."""
        across = self._row.sizeHint().width()
        beside = width - across - _GAP
        if beside < _LEAST_BESIDE * self.fontMetrics().height():
            height = self._row.heightForWidth(width)
            return QRect(0, 0, width, height), QRect(0, height + 4, width, self._caption.heightForWidth(width))
        heights = self._row.heightForWidth(across), self._caption.heightForWidth(beside)
        tops = [(max(heights) - height) // 2 for height in heights]
        return QRect(0, tops[0], across, heights[0]), QRect(across + _GAP, tops[1], beside, heights[1])

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return max(place.bottom() + 1 for place in self._places(width))

    def sizeHint(self) -> QSize:
        width = self._row.sizeHint().width()
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._row.minimumSizeHint().width(), self.heightForWidth(max(self.width(), 1)))

    def _place(self) -> None:
        for part, place in zip((self._row, self._caption), self._places(self.width()), strict=True):
            part.setGeometry(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # a text became longer or shorter
            self.updateGeometry()
            self._place()
        return super().event(event)

    # What is shown

    def show_caption(self, text: str) -> None:
        """Say what the plots show."""
        self._caption.setText(text)

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
