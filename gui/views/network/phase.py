"""The phase of an iteration in the network diagram: what flows, its words, its animation, and whose numbers they are.

Between iterations there is nothing of it, and it costs nothing.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from core.explain.flow import Flow, flow_of
from core.training.snapshot import Snapshot
from core.training.step_position import StepPosition
from gui.base.theme import Theme
from gui.views.network.captions import Caption, PhaseCaptions
from gui.views.network.flow import FlowPainter
from gui.views.network.layout import NetworkLayout
from gui.views.network.pulse import NetworkPulse


class NetworkPhase(QObject):
    """Keeps the flow of the snapshot on the screen.

    Emits
    -----
    moved(float)
        While something travels along the edges, with the progress from 0 to 1.

    Attributes
    ----------
    flow : Flow or None
        None between iterations.
    """

    moved = Signal(float)

    def __init__(self, theme: Theme, view: QWidget) -> None:
        super().__init__(view)
        self.flow: Flow | None = None
        self._snapshot: Snapshot | None = None
        self._position = StepPosition()
        self._caption: Caption | None = None
        self._example: int | None = None
        self._painter = FlowPainter(theme)
        self._captions = PhaseCaptions(self)
        self._pulse = NetworkPulse(view)
        self._pulse.moved.connect(self.moved)

    @property
    def progress(self) -> float:
        """How far what travels has come; 1 when it has arrived."""
        progress = self._pulse.progress
        return 1.0 if progress is None else progress

    @property
    def text(self) -> str:
        """The phase in words; empty between iterations."""
        return "" if self._caption is None else str(self._caption)

    def take_snapshot(self, snapshot: Snapshot) -> None:
        """Work out what the phase carries; a phase that is new is animated."""
        self._snapshot = snapshot
        key, self._position = self._position, snapshot.position
        self._work_out()
        if self.flow is None:
            self._pulse.stop()
        elif key != snapshot.position:
            self._pulse.start(snapshot.is_running)

    def choose_example(self, index: int | None) -> bool:
        """Show the numbers of another example; says whether that looks different now."""
        if index == self._example:
            return False
        self._example = index
        self._work_out()
        return self.flow is not None

    def stop(self) -> None:
        """Show the phase as it is in the end."""
        self._pulse.stop()

    def paint(self, painter: QPainter, layout: NetworkLayout) -> None:
        """Draw what lies over edges and tiles, if there is something."""
        if self.flow is not None and self._caption is not None:
            self._painter.paint(painter, layout, self.flow, self._caption, self._pulse.progress)

    def _work_out(self) -> None:
        snapshot = self._snapshot
        self.flow = None if snapshot is None else flow_of(snapshot, self._example)
        self._caption = None
        if self.flow is not None and snapshot is not None:
            self._caption = self._captions.caption(snapshot, self.flow, self._example)
