"""The line below a picture that says what it shows: which seed and network, the learning rate, how far, how well.

The text is a proposal that the learner can change. The strip is painted with whatever painter the picture is.
"""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter

from core.training.snapshot import Snapshot
from gui.base.data_words import data_text
from gui.base.fields.base import number_text
from gui.base.formatting import count, loss_text
from gui.base.language import core_text, left_to_right, tr
from gui.base.theme import Theme

_MARGIN = 12
_SIZE = 0.92
_FLAGS = int(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
_SEPARATOR = " · "


def caption_text(snapshot: Snapshot) -> str:
    """What a picture of this moment is usually captioned: ``"seed 1 · 2-4-1 tanh · α = 0.3 · iteration 700 · …"``.

    Data that was imported or drawn comes first, by its name.
    """
    experiment = snapshot.experiment
    spec, names = experiment.spec, experiment.names
    parts = [
        *([data_text(experiment)] if names.title else []),
        tr("seed {seed}").format(seed=spec.seed),
        network_text(snapshot),
        tr("α = {rate}").format(rate=number_text(spec.learning_rate)),
        tr("iteration {number}").format(number=count(snapshot.iteration)),
    ]
    if snapshot.train_loss is not None:
        parts.append(tr("train loss {loss}").format(loss=loss_text(snapshot.train_loss)))
    if snapshot.test_loss is not None:
        parts.append(tr("test loss {loss}").format(loss=loss_text(snapshot.test_loss)))
    return _SEPARATOR.join(parts)


def network_text(snapshot: Snapshot) -> str:
    """The layers and their activation: ``"2-4-2-1 tanh"``."""
    spec = snapshot.experiment.spec
    sizes = "-".join(map(str, snapshot.parameters.layer_sizes))
    names = dict.fromkeys(core_text(name) for name in spec.activations)
    return left_to_right(f"{sizes} {', '.join(names)}".strip())


class CaptionStrip:
    """A caption in a look."""

    def __init__(self, text: str, theme: Theme) -> None:
        self.text = text
        self._theme = theme

    def height(self, width: int) -> int:
        """How much room it takes below a picture of this width, in pixels of the window."""
        room = QRectF(0.0, 0.0, max(width - 2 * _MARGIN, 1), 10_000.0)
        text = QFontMetricsF(self._theme.font(_SIZE)).boundingRect(room, _FLAGS, self.text)
        return round(text.height()) + _MARGIN

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Draw it over the whole area."""
        painter.fillRect(area, self._theme.colour("chrome"))
        painter.setPen(self._theme.colour("line"))
        painter.drawLine(area.topLeft(), area.topRight())
        painter.setFont(self._theme.font(_SIZE))
        painter.setPen(self._theme.colour("text"))
        painter.drawText(QRectF(area.adjusted(_MARGIN, 0, -_MARGIN, 0)), _FLAGS, self.text)
