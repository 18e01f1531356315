"""How compared runs are told apart, the same in every view: a name that says what differs, a colour and a dash.

The present run comes first and is drawn strongest.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QPointF, Qt
from PySide6.QtGui import QPainter, QPen

from core.experiment import differences
from core.experiment.one_difference import SettingDifference, WeightDifference
from core.training.snapshot import ForkSnapshot, Snapshot
from gui.base.formatting import bias_name, plain, weight_name
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
        pen = QPen(theme.colour(self.colour), self.width)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        return pen

    def draw_sample(self, painter: QPainter, theme: Theme, start: QPointF, width: float) -> None:
        """A short piece of its line, to stand before a name."""
        pen = self.pen(theme)
        if self.dash:
            pen.setDashPattern([length / self.width for length in self.dash])
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


def names(snapshot: Snapshot) -> tuple[str, ...]:
    """What the present run and each of its forks is called: ``"tanh"``, ``"ReLU"``, ``"W¹₂₁ = 0.5"``; long where
    hidden units or inputs of many kinds differ. The present run is called after the settings in which others differ."""
    present = (snapshot.experiment,)
    changed = [fork for fork in snapshot.forks if isinstance(fork.difference, SettingDifference)]
    *parts, own = differences.labels([(fork.snapshot.experiment,) for fork in changed], present)
    texts = {fork.key: ", ".join(part) for fork, part in zip(changed, parts, strict=True)}
    first = ", ".join(own) or _tr("present run")
    return first, *(texts.get(fork.key) or _other_name(fork) for fork in snapshot.forks)


def _other_name(fork: ForkSnapshot) -> str:
    difference = fork.difference
    if not isinstance(difference, WeightDifference):
        return _tr("nothing changed")
    layer, row, column = difference.layer, difference.row, difference.column
    name = bias_name(layer, row) if column is None else weight_name(layer, row, column)
    return f"{name} = {plain(difference.value, 3)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("ComparedRuns", text)
