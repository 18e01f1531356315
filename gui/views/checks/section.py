"""What the sections of the checks share: the training examples of a snapshot, work in slices between events, and a
picture whose parts are pointed at by pointer and keys.
"""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import numpy as np
from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QShowEvent
from PySide6.QtWidgets import QPushButton, QWidget

from core.arrays import FloatArray, IntArray
from core.data.dataset import Dataset
from core.experiment.targets import targets_of
from core.explain.target import Target
from core.model.network import ForwardPass, LayerList
from core.training.snapshot import Snapshot
from gui.base.accessibility import target_words
from gui.base.theme import Theme
from gui.base.widgets import describe

SLICE_S = 0.008
"""A job works so long between two looks at the events."""

Job = TypeVar("Job")
Place = TypeVar("Place")

_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class TrainingExamples:
    """Which examples are trained on; made once for a data set and a training share, and kept until either changes.

    Attributes
    ----------
    places : IntArray
        (m,) places in the data.
    Y : FloatArray
        (n_L, m) their targets.
    """

    def __init__(self) -> None:
        self._data: Dataset | None = None
        self._examples: tuple[object, ...] = ()
        self.places: IntArray = np.empty(0, dtype=np.int64)
        self.Y: FloatArray = np.empty((1, 0))

    def update(self, snapshot: Snapshot) -> None:
        """Follow a snapshot."""
        data, spec = snapshot.experiment.data, snapshot.experiment.spec
        examples = (data, spec.train_fraction, spec.softmax_of_two)
        if examples == self._examples:
            return
        self._examples = examples
        self.places = np.flatnonzero(data.train_mask(spec.train_fraction))
        self.Y = targets_of(data, spec, self.places)

    def inputs(self, snapshot: Snapshot) -> FloatArray:
        """X of the training examples, (n_0, m)."""
        return self._chosen(snapshot.passed.A[0])

    def passed(self, snapshot: Snapshot) -> ForwardPass:
        """The forward pass over the training examples alone."""
        passed = snapshot.passed
        if self._are_all(passed.A[0]):
            return passed
        return ForwardPass(
            LayerList([self._chosen(Z) for Z in passed.Z]), LayerList([self._chosen(A) for A in passed.A], first=0)
        )

    def _are_all(self, array: FloatArray) -> bool:
        return bool(len(self.places) == array.shape[1])

    def _chosen(self, array: FloatArray) -> FloatArray:
        return array if self._are_all(array) else np.ascontiguousarray(array[:, self.places])


class CheckSection(QWidget, Generic[Job]):
    """A section that follows snapshots, with a job in slices behind a button. While hidden it does nothing.

    Emits
    -----
    pointed(Target or None)
        When another part of a picture is pointed at, or none any more.
    """

    pointed = Signal(object)

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._theme = theme
        self._snapshot: Snapshot | None = None
        self._examples = TrainingExamples()
        self._job: Job | None = None
        self._button = QPushButton(self)
        self._button.clicked.connect(self._on_button_clicked)
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._on_timer_timeout)

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override] # the contract's name, not QWidget's
        """Show this moment; while hidden, remember the snapshot."""
        self._snapshot = snapshot
        if self._is_due(snapshot):
            self._show_again()

    def _is_due(self, snapshot: Snapshot) -> bool:
        return True

    def _show_again(self) -> None:
        if self._snapshot is not None and self.isVisible():
            self._show(self._snapshot)

    def _show(self, snapshot: Snapshot) -> None:
        raise NotImplementedError

    # The job

    def _new_job(self, snapshot: Snapshot) -> Job | None:
        """What the button begins; None where there is nothing to do."""
        raise NotImplementedError

    def _advance(self, job: Job) -> bool:
        """Work for a slice; whether the job is done."""
        raise NotImplementedError

    def _show_job(self, job: Job | None) -> None:
        """Say what is under way, or after a stop what the button does."""
        raise NotImplementedError

    def _name_button(self, name: str, text: str, help_text: str) -> None:
        self._title = text
        self._button.setObjectName(name)
        self._button.setText(text)
        describe(self._button, help_text, text)

    def _on_button_clicked(self) -> None:
        if self._job is not None:
            self._stop()
        elif self._snapshot is not None:
            self._job = self._new_job(self._snapshot)
            if self._job is not None:
                self._button.setText(self.tr("Stop"))
                self._timer.start()
        self._show_job(self._job)

    def _on_timer_timeout(self) -> None:
        if self._job is not None and self._advance(self._job):
            self._stop()

    def _stop(self) -> None:
        self._timer.stop()
        self._job = None
        self._button.setText(self._title)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._show_again()
        if self._job is not None:
            self._timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        self._timer.stop()
        super().hideEvent(event)


class PointedPicture(QWidget, Generic[Place]):
    """A picture with parts, each a weight, a bias or an example. One may be highlighted.

    Emits
    -----
    pointed(Target or None)
        When another part, or none, is under the pointer or the keyboard's mark.
    """

    pointed = Signal(object)

    def __init__(self, name: str, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._highlighted: Place | None = None
        self.setObjectName(name)
        self.setMouseTracking(True)
        theme.changed.connect(self.update)

    def show_pointed(self, target: Target | None) -> None:
        """Highlight the part that a target is. Emits nothing."""
        place = None if target is None else self._place_of(target)
        if place != self._highlighted:
            self._highlighted = place
            self.update()

    def _place_of(self, target: Target) -> Place | None:
        raise NotImplementedError

    def _target_of(self, place: Any) -> Target:
        raise NotImplementedError

    def _place_at(self, x: float, y: float) -> Place | None:
        raise NotImplementedError

    def _beside(self, across: int, down: int) -> Place | None:
        """The part an arrow key goes to; None where the key is not for this picture."""
        raise NotImplementedError

    def _point(self, place: Place | None) -> None:
        if place != self._highlighted:
            self._highlighted = place
            self.update()
            target = None if place is None else self._target_of(place)
            if target is not None:
                self.setAccessibleDescription(target_words(target))
            self.pointed.emit(target)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._point(self._place_at(event.position().x(), event.position().y()))

    def leaveEvent(self, event: QEvent) -> None:
        self._point(None)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._point(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        arrow = _ARROWS.get(Qt.Key(event.key()))
        place = None if arrow is None else self._beside(*arrow)
        if place is not None:
            self._point(place)
        elif event.key() == Qt.Key.Key_Escape and self._highlighted is not None:
            self._point(None)
        else:
            super().keyPressEvent(event)
