"""The head of the microscope: which layer, which of its units, and whether it stays there while you point elsewhere.

It shows what it is handed and reports what the learner chose.
"""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QComboBox, QSizePolicy, QToolButton, QWidget

from core.explain.microscope_reading import Subject
from gui.base.fields.choice import ComboBox
from gui.base.theme import Theme
from gui.base.widgets import describe

_SPACING = 6
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class MicroscopeHeader(QWidget):
    """Two choices and a pin.

    Emits
    -----
    subject_chosen(Subject)
        The learner chose a layer, then with all its units, or a unit.
    """

    subject_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer_field = ComboBox(theme, self)
        self._unit_field = ComboBox(theme, self)
        self._pin_button = QToolButton(self)
        self._row = QBoxLayout(_ACROSS, self)
        self._layers: tuple[str, ...] = ()
        self._n_units = -1
        self._set_up()
        self._layer_field.activated.connect(self._on_layer_activated)
        self._unit_field.activated.connect(self._on_unit_activated)

    def _set_up(self) -> None:
        for control, name, title, help_text in (
            (
                self._layer_field,
                "microscope_layer",
                self.tr("Layer under the microscope"),
                self.tr("The layer that is shown. You can also point at a unit in the network."),
            ),
            (
                self._unit_field,
                "microscope_unit",
                self.tr("Unit under the microscope"),
                self.tr("The unit that is shown, or all units of the layer together."),
            ),
            (
                self._pin_button,
                "microscope_pin",
                self.tr("Pin"),
                self.tr("Keep this layer and unit while you point at others."),
            ),
        ):
            control.setObjectName(name)
            describe(control, help_text, title)
        self._pin_button.setText(self.tr("Pin"))
        self._pin_button.setCheckable(True)
        self._pin_button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        row = self._row
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_SPACING)
        for field in (self._layer_field, self._unit_field):
            field.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            field.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
            field.setMinimumWidth(1)  # as wide as its entries where there is room, and narrower before it covers others
            row.addWidget(field)
        row.addWidget(self._pin_button, 0, Qt.AlignmentFlag.AlignLeft)
        row.addStretch(1)

    def fit(self, width: int) -> int:
        """Stand side by side where there is room for all texts, else one below the other; the height this takes."""
        self._row.setDirection(_ACROSS if self._across() <= width else _DOWN)
        return self._row.sizeHint().height()

    def fits(self) -> bool:
        """Whether it has the height and the direction for its texts."""
        is_across = self._row.direction() == _ACROSS
        return is_across == (self._across() <= self.width()) and self._row.sizeHint().height() == self.height()

    def _across(self) -> int:
        controls = (self._layer_field, self._unit_field, self._pin_button)
        return sum(control.sizeHint().width() for control in controls) + _SPACING * (len(controls) - 1)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, self._pin_button.sizeHint().height())

    @property
    def is_pinned(self) -> bool:
        """Whether the choice stays while another unit is pointed at."""
        return self._pin_button.isChecked()

    def show_subject(self, layers: tuple[str, ...], n_units: int, subject: Subject) -> None:
        """Show what can be chosen and what is; emits nothing.

        Parameters
        ----------
        layers : tuple of str
            The layers' names, from layer 1 on.
        n_units : int
            Of the layer that is shown.
        subject : Subject
        """
        with QSignalBlocker(self._layer_field), QSignalBlocker(self._unit_field):
            if layers != self._layers:
                self._layers = layers
                self._layer_field.clear()
                self._layer_field.addItems(layers)
            if n_units != self._n_units:
                self._n_units = n_units
                self._unit_field.clear()
                units = [self.tr("unit {unit}").format(unit=unit) for unit in range(1, n_units + 1)]
                self._unit_field.addItems([self.tr("all units"), *units])
            unit_index = 0 if subject.unit is None else subject.unit + 1
            for field, index in ((self._layer_field, subject.layer - 1), (self._unit_field, unit_index)):
                if field.currentIndex() != index:
                    field.setCurrentIndex(index)

    def _on_layer_activated(self, index: int) -> None:
        self.subject_chosen.emit(Subject(index + 1))

    def _on_unit_activated(self, index: int) -> None:
        self.subject_chosen.emit(Subject(self._layer_field.currentIndex() + 1, index - 1 if index else None))
