"""How the lines of compared runs look, the same in every view: each has a colour and a dash of its own.

The present run comes first and is drawn strongest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from core.training.snapshot import ForkSnapshot
from gui.base.theme import Theme


@dataclass(frozen=True, slots=True)
class RunLook:
    """How a run is drawn.

    Attributes
    ----------
    colour : str
        A role of the theme.
    dash : tuple of float
        Pixels drawn and left out in turns; empty for a whole line.
    width : float
        Pixels.
    """

    colour: str
    dash: tuple[float, ...] = ()
    width: float = 1.5

    def pen(self, theme: Theme) -> QPen:
        """A pen of this colour and width, without the dashes: a plot cuts long lines itself."""
        pen = QPen(theme.colour(self.colour), theme.stroke(self.width))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def draw_sample(self, painter: QPainter, theme: Theme, start: QPointF, width: float) -> None:
        """A short piece of its line, to stand before a name."""
        pen = self.pen(theme)
        if self.dash:
            pen.setDashPattern([length / pen.widthF() for length in self.dash])
        painter.setPen(pen)
        painter.drawLine(start, start + QPointF(width, 0.0))


PRESENT_LOOK = RunLook("text", width=2.0)
FORK_LOOKS = (RunLook("fork_1", (10.0, 3.0)), RunLook("fork_2", (2.5, 2.5)), RunLook("fork_3", (8.0, 2.5, 2.0, 2.5)))


def looks(forks: Sequence[ForkSnapshot]) -> tuple[RunLook, ...]:
    """The look of each fork. It goes by the key, so that a run keeps its look when another one is removed."""
    free, n_looks = list(range(len(FORK_LOOKS))), len(FORK_LOOKS)
    chosen = []
    for fork in forks:
        place = min(free, key=lambda one: (one + 1 - fork.key) % n_looks)
        free.remove(place)
        chosen.append(FORK_LOOKS[place])
    return tuple(chosen)
