"""The switch that gives two classes an output each, and the sentence that shows with live numbers that softmax of two
outputs is the sigmoid of their difference."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO
from core.explain.two_outputs import TwoOutputs, read_two_outputs
from core.training.snapshot import Snapshot
from gui.base.data_words import class_text
from gui.base.formatting import count, plain
from gui.base.language import core_text
from gui.base.widgets import describe, quiet_label

_SHORT = "2 a"
"""In a narrow panel."""

_PERIOD_S = 0.2
"""Flat out the numbers are written so often: nobody reads faster."""


class TwoOutputsSwitch(QCheckBox):
    """A check box, seen where there are two classes.

    Attributes
    ----------
    sentence : QLabel
        To be put below; seen where there are two outputs.

    Emits
    -----
    switched(on)
        The learner's choice, not what was shown from outside.
    """

    switched = Signal(bool)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setText(self.tr("Two outputs"))
        self.setObjectName("softmax_of_two")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        info = FIELD_INFO["softmax_of_two"]
        describe(self, core_text(info.help), core_text(info.label))
        self.hide()
        self.sentence = quiet_label("two_outputs_sentence", parent)
        self.sentence.setWordWrap(True)
        self.sentence.hide()
        self._snapshot: Snapshot | None = None
        self._example: int | None = None
        self._written_at = 0.0
        self.clicked.connect(self.switched)

    def sizeHint(self) -> QSize:
        return self._size_with(self.tr("Two outputs"))

    def minimumSizeHint(self) -> QSize:
        return self._size_with(_SHORT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        text = self.tr("Two outputs") if self.width() >= self.sizeHint().width() else _SHORT
        if text != self.text():
            self.setText(text)

    def _size_with(self, text: str) -> QSize:
        size, length = super().sizeHint(), self.fontMetrics().horizontalAdvance
        return QSize(size.width() - length(self.text()) + length(text), size.height())

    def show_experiment(self, experiment: Experiment) -> None:
        """Show what is wanted. Emits nothing."""
        self.setVisible(not experiment.data.is_regression and experiment.data.n_classes == 2)
        self.setChecked(experiment.spec.softmax_of_two)

    def take_snapshot(self, snapshot: Snapshot) -> None:
        """Show the numbers of this moment."""
        self._snapshot = snapshot
        now = perf_counter()
        if not snapshot.is_flat_out or now - self._written_at > _PERIOD_S:
            self._written_at = now
            self._write()

    def show_example(self, index: int | None) -> None:
        """Show the numbers of this example; None for the first one."""
        self._example = index
        self._write()

    def _write(self) -> None:
        snapshot = self._snapshot
        outputs = None if snapshot is None else read_two_outputs(snapshot, self._example)
        if snapshot is not None and outputs is not None:
            text = self._sentence(outputs, class_text(snapshot.experiment.names, 1))
            if text != self.sentence.text():
                self.sentence.setText(text)
        self.sentence.setVisible(outputs is not None)

    def _sentence(self, outputs: TwoOutputs, name: str) -> str:
        second = plain(outputs.z_0, 3)
        return self.tr(
            "Softmax of two is σ of their difference. Example {n}: z₁ − z₀ = {first} − {second} = {difference};"
            " softmax gives P({name}) = {softmax}, and σ({difference}) = {sigmoid}."
        ).format(
            n=count(outputs.example + 1),
            first=plain(outputs.z_1, 3),
            second=second if outputs.z_0 >= 0.0 else f"({second})",
            difference=plain(outputs.difference, 3),
            name=name,
            softmax=plain(outputs.softmax, 4),
            sigmoid=plain(outputs.sigmoid, 4),
        )
