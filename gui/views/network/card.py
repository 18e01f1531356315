"""The small card of the network diagram: what the part under the pointer is called, its value and its gradient.

It says, stands and draws; when, is the view's to know.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, QRect, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen

from core.data.features import FEATURES
from core.data.names import PLAIN_COLUMNS
from core.explain.flow import Flow
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES, output_activation
from core.training.snapshot import Snapshot
from gui.base.data_words import class_text, symbol_text
from gui.base.formatting import bias_name, plain, signed, subscript, superscript, weight_name
from gui.base.painting import box_of_rect
from gui.base.theme import Theme
from gui.views.network.hits import Place, card_place
from gui.views.network.layout import NetworkLayout
from gui.views.network.moment import change_line, gradient_line, unit_lines
from gui.views.network.parts import Part, Structure

FEATURE_NAMES = tuple(FEATURES)
_MARGIN_X, _MARGIN_Y = 12.0, 8.0
_EDGE = 8.0
"""Free beside the widest card."""

_FLAGS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap


@dataclass(frozen=True, slots=True)
class CardText:
    """What a card says: the part's name and place, its value, and quiet lines below."""

    heading: str
    value: str
    quiet: tuple[str, ...]

    def __str__(self) -> str:
        return ", ".join(line for line in (self.heading, self.value, *self.quiet) if line)


class NetworkCard(QObject):
    """Makes a card's text from a snapshot, and paints it.

    Attributes
    ----------
    flow : Flow or None
        Of the snapshot's phase.
    """

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.flow: Flow | None = None
        self._part: Part | None = None
        self._box = QRectF()

    @property
    def area(self) -> QRectF:
        """Where the card is; an empty rectangle while there is none."""
        return QRectF(self._box)

    def follow(self, part: Part, layout: NetworkLayout, snapshot: Snapshot | None, near: Place, seen: QRect) -> None:
        """Stand beside a part. While it stays the same, so does the place; only a wider text moves the card."""
        width, height = self._size(self.text(part, layout.structure, snapshot), seen.width() - 2.0 * _EDGE)
        if part == self._part:
            if self._box.width() >= width and self._box.height() == height:
                return
            width = max(width, self._box.width())
        left, top = card_place(layout, part, (width, height), near, box_of_rect(seen))
        self._part, self._box = part, QRectF(left, top, width, height)

    def vanish(self) -> None:
        """Stand nowhere."""
        self._part, self._box = None, QRectF()

    def text(self, part: Part, structure: Structure, snapshot: Snapshot | None) -> CardText:
        """What there is to say of a part. Without a snapshot its name alone."""
        if part.kind == "feature":
            return self._feature_text(part, structure, snapshot)
        if part.kind == "unit":
            return self._unit_text(part, structure, snapshot)
        if part.kind == "bias":
            heading = self.tr("{name} of {unit}").format(
                name=bias_name(part.layer, part.row), unit=self._unit_word(part.layer, part.row, structure)
            )
            return self._number_text(heading, self.tr("bias {value}"), part, snapshot)
        heading = self.tr("{name}  {source} → {target}").format(
            name=weight_name(part.layer, part.row, part.column),
            source=self._unit_word(part.layer - 1, part.column, structure),
            target=self._unit_word(part.layer, part.row, structure),
        )
        return self._number_text(heading, self.tr("weight {value}"), part, snapshot)

    def _lines(self, text: CardText) -> list[tuple[str, QFont, str]]:
        """The texts from top to bottom with their fonts and colours."""
        lines = [(text.heading, self._theme.font(), "text")]
        if text.value:
            lines.append((text.value, self._theme.font(bold=True), "text"))
        return lines + [(line, self._theme.font(0.9), "quiet") for line in text.quiet]

    def _size(self, text: CardText, widest: float) -> tuple[float, float]:
        """Width and height of the card; texts wider than there is room for are broken."""
        room = widest - 2.0 * _MARGIN_X - 1.0
        sizes = [_wrapped_size(line, font, room) for line, font, _ in self._lines(text)]
        width = max(width for width, _ in sizes) + 2.0 * _MARGIN_X + 1.0
        return width, sum(height for _, height in sizes) + 2.0 * _MARGIN_Y

    def paint(self, painter: QPainter, structure: Structure, snapshot: Snapshot | None) -> None:
        """Draw the card, if there is one, over everything else."""
        if self._part is None:
            return
        text, box = self.text(self._part, structure, snapshot), self._box
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        for spread in (3.0, 2.0, 1.0):
            painter.setBrush(self._theme.colour("text" if not self._theme.colours.is_dark else "outline", 14))
            painter.drawRoundedRect(box.adjusted(-spread, -spread + 1.5, spread, spread + 1.5), 6.0, 6.0)
        painter.setPen(QPen(self._theme.colour("strong_line"), 1.0))
        painter.setBrush(self._theme.colour("surface"))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5.0, 5.0)
        y, room = box.top() + _MARGIN_Y, box.width() - 2.0 * _MARGIN_X
        for line, font, role in self._lines(text):
            _, height = _wrapped_size(line, font, room)
            painter.setFont(font)
            painter.setPen(self._theme.colour(role))
            painter.drawText(QRectF(box.left() + _MARGIN_X, y, room, height), int(_FLAGS), line)
            y += height

    def _number_text(self, heading: str, template: str, part: Part, snapshot: Snapshot | None) -> CardText:
        if snapshot is None:
            return CardText(heading, "", ())
        gradient = gradient_of(snapshot, part)
        said = gradient_line(part, self.flow) or change_line(part, self.flow, snapshot)
        if not said and gradient is None:
            said = self.tr("no gradient: no training examples")
        elif not said and gradient is not None:
            said = self.tr("gradient {value}").format(value=signed(gradient, 4))
        value = template.format(value=signed(value_of(snapshot, part)))
        return CardText(heading, value, (said, self.tr("click to edit")))

    def _feature_text(self, part: Part, structure: Structure, snapshot: Snapshot | None) -> CardText:
        feature = FEATURE_NAMES[part.row]
        name = FEATURES[feature].label
        if snapshot is not None and feature in PLAIN_COLUMNS:
            name = symbol_text(snapshot.experiment.names, PLAIN_COLUMNS.index(feature))
        heading = self.tr("feature {name}").format(name=name)
        if part.row not in structure.slots:
            return CardText(heading, "", (self.tr("not used; click to use it"),))
        column = structure.slots.index(part.row)
        action = (
            self.tr("the network needs one feature") if len(structure.slots) == 1 else self.tr("click to remove it")
        )
        return CardText(heading, self._range_text(0, column, snapshot), (action,))

    def _unit_text(self, part: Part, structure: Structure, snapshot: Snapshot | None) -> CardText:
        name = f"a{superscript(part.layer)}{subscript(part.row + 1)}"
        heading = self.tr("{name}  {unit}").format(name=name, unit=self._unit_word(part.layer, part.row, structure))
        if snapshot is None:
            return CardText(heading, "", ())
        spec = snapshot.experiment.spec
        if part.layer == structure.n_layers:
            function = output_activation(spec.loss, structure.n_outputs).label
        else:
            function = ACTIVATIONS[spec.activations[part.layer - 1]].label
        bias = value_of(snapshot, Part("bias", part.layer, part.row))
        quiet = [self.tr("{function}, bias {value}").format(function=function, value=signed(bias))]
        if part.layer == structure.n_layers and LOSSES[spec.loss].in_nats:
            label = part.row if structure.n_outputs > 1 else 1
            quiet.append(self.tr("a = P({class_name})").format(class_name=class_text(snapshot.experiment.names, label)))
        return CardText(
            heading, self._range_text(part.layer, part.row, snapshot), (*quiet, *unit_lines(part, self.flow))
        )

    def _range_text(self, layer: int, row: int, snapshot: Snapshot | None) -> str:
        if snapshot is None:
            return ""
        low, high = snapshot.maps.ranges[layer][row]
        return self.tr("{low} … {high}").format(low=plain(float(low), 2), high=plain(float(high), 2))

    def _unit_word(self, layer: int, row: int, structure: Structure) -> str:
        if layer == 0:
            return FEATURES[FEATURE_NAMES[structure.slots[row]]].label
        if layer == structure.n_layers and structure.n_outputs == 1:
            return self.tr("output")
        if layer == structure.n_layers:
            return self.tr("output {n}").format(n=row + 1)
        return self.tr("unit {n}").format(n=row + 1)


def _wrapped_size(text: str, font: QFont, room: float) -> tuple[float, float]:
    metrics = QFontMetricsF(font)
    box = metrics.boundingRect(QRectF(0.0, 0.0, room, 1e4), int(_FLAGS), text)
    return box.width(), max(box.height(), metrics.lineSpacing())


def value_of(snapshot: Snapshot, part: Part) -> float:
    """The weight or bias that ``part`` is."""
    if part.kind == "bias":
        return float(snapshot.parameters.biases[part.layer - 1][part.row, 0])
    return float(snapshot.parameters.weights[part.layer - 1][part.row, part.column])


def gradient_of(snapshot: Snapshot, part: Part) -> float | None:
    """The entry of dW or db that belongs to ``part``; None without training examples."""
    if snapshot.gradients is None:
        return None
    if part.kind == "bias":
        return float(snapshot.gradients.db[part.layer][part.row, 0])
    return float(snapshot.gradients.dW[part.layer][part.row, part.column])
