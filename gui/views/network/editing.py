"""Typing a weight or bias in the network diagram: opens the editor at a part and says what was typed."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from core.training.snapshot import Snapshot
from gui.base.theme import Theme
from gui.views.network.card import value_of
from gui.views.network.layout import NetworkLayout
from gui.views.network.parts import Part
from gui.views.network.pointing import NetworkPointing
from gui.views.network.targets import target_of
from gui.views.network.weight_editor import WeightEditor


class NetworkEditing(QObject):
    """The inline editor on the diagram.

    Emits
    -----
    weight_edited(int, int, int, float), bias_edited(int, int, float), weight_chosen(object)
        As described at ``NetworkView``, which passes them on.
    finished()
        When the editor has closed, before what was typed is told.
    """

    weight_edited = Signal(int, int, int, float)
    bias_edited = Signal(int, int, float)
    weight_chosen = Signal(object)
    finished = Signal()

    def __init__(self, theme: Theme, pointing: NetworkPointing, view: QWidget) -> None:
        super().__init__(view)
        self._pointing = pointing
        self._layout: NetworkLayout | None = None
        self._editor = WeightEditor(theme, view)
        self._editor.accepted.connect(self._on_editor_accepted)
        self._editor.finished.connect(self.finished)
        self._editor.resized.connect(self._place)

    @property
    def part(self) -> Part | None:
        """What is being typed; None while the editor is closed."""
        return self._editor.part

    def take_layout(self, layout: NetworkLayout) -> None:
        """Stand where the part is now; close if it is gone."""
        self._layout = layout
        if self.part is not None and not self.part.is_in(layout.structure):
            self._editor.close_unchanged()
        self._place()

    def open(self, part: Part, heading: str, snapshot: Snapshot) -> None:
        """Ask for the value of a part; ``heading`` says what it is."""
        assert self._layout is not None
        self._editor.open(part, heading, value_of(snapshot, part))
        self._place()
        self.weight_chosen.emit(target_of(part, self._layout.structure))

    def close(self) -> None:
        """Close and keep the old value."""
        self._editor.close_unchanged()

    def _place(self) -> None:
        if self.part is not None and self._layout is not None:
            self._editor.place(self._layout, self._pointing.near(self._layout, self.part))

    def _on_editor_accepted(self, part: Part, value: float) -> None:
        if part.kind == "bias":
            self.bias_edited.emit(part.layer, part.row, value)
        else:
            self.weight_edited.emit(part.layer, part.row, part.column, value)
