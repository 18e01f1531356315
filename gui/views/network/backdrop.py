"""Paints what stays in the network diagram until its structure, its size or the look changes: title, captions, labels,
features that are off, and the legend, kept as a pixmap."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QLineF, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen, QPixmap

from gui.base.colour import buckets, width
from gui.base.diagram.figure import TILE_SHARE, Box
from gui.base.diagram.paint import bucket_colour, paint_biases
from gui.base.diagram.parts import Structure, compact_sizes
from gui.base.formatting import MINUS
from gui.base.language import counted_text
from gui.base.markers import draw_marker
from gui.base.painting import device_ratio, is_vector
from gui.base.theme import Theme
from gui.views.network.geometry import NetworkLayout, TextSizes

LEGEND_WEIGHTS = (-3.0, -1.0, 1.0, 3.0)
_LONGEST_LABEL = 104
"""Pixels of a column's name at the usual size of text; a longer one is cut, and whole in the card of its feature."""


class NetworkBackdrop(QObject):
    """The diagram's texts, their sizes, and the pixmap behind everything that moves."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._pixmap: QPixmap | None = None

    def text_sizes(self, structure: Structure) -> TextSizes:
        """How large the texts are in the font in force; the widest one where there are several."""
        plain, small = QFontMetricsF(self._theme.font()), QFontMetricsF(self._theme.font(0.92))
        return TextSizes(
            line=plain.height(),
            title=QFontMetricsF(self._theme.title_font()).horizontalAdvance(self.tr("NETWORK")),
            layers=max(plain.horizontalAdvance(self._layers_text(n)) for n in (1, 8)) + 4.0,
            units=max(small.horizontalAdvance(self._units_text(n)) for n in (1, 16)) + 6.0,
            number=small.horizontalAdvance("16") + 6.0,
            features=small.horizontalAdvance(self.tr("Features")) + 2.0,
            output=small.horizontalAdvance(self.tr("Output")) + 2.0,
            feature_label=min(
                max(map(plain.horizontalAdvance, structure.labels)) + 2.0, self._theme.px(_LONGEST_LABEL)
            ),
            scale=max(self._theme.stroke(1.0), 1.0),
        )

    def _layers_text(self, n_layers: int) -> str:
        return counted_text("{n} hidden layer", "{n} hidden layers", n_layers)

    def _units_text(self, n_units: int) -> str:
        return counted_text("{n} unit", "{n} units", n_units)

    def summary_texts(self, layer_sizes: Sequence[int], n_parameters: int) -> tuple[str, ...]:
        """What is said of the structure, from the longest text to the shortest."""
        parameters = counted_text("{n} parameter", "{n} parameters", n_parameters)
        template = self.tr("{sizes}, {parameters}")
        sizes = "-".join(map(str, layer_sizes)), compact_sizes(layer_sizes)
        return *(template.format(sizes=text, parameters=parameters) for text in sizes), parameters, sizes[1]

    def start(self) -> None:
        """Paint for another layout, or with other colours or fonts."""
        self._pixmap = None

    def paint_on(self, painter: QPainter, layout: NetworkLayout) -> QPixmap | None:
        """The kept backdrop; where lines and texts have to stay such, it is painted at once and there is none."""
        if is_vector(painter):
            self._paint(painter, layout)
            return None
        ratio = device_ratio(painter)
        if self._pixmap is None or self._pixmap.devicePixelRatio() != ratio:
            self._pixmap = QPixmap(max(round(layout.width * ratio), 1), max(round(layout.height * ratio), 1))
            self._pixmap.setDevicePixelRatio(ratio)
            with QPainter(self._pixmap) as own:
                self._paint(own, layout)
        return self._pixmap

    def _paint(self, painter: QPainter, layout: NetworkLayout) -> None:
        painter.fillRect(QRectF(0.0, 0.0, layout.width, layout.height), self._theme.colour("chrome"))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_title(painter, layout)
        self._paint_captions(painter, layout)
        self._paint_features(painter, layout)
        self._paint_classes(painter, layout)
        self._paint_legend(painter, layout)

    def _paint_title(self, painter: QPainter, layout: NetworkLayout) -> None:
        painter.setPen(self._theme.colour("text"))
        painter.setFont(self._theme.title_font())
        _write(painter, layout.title, self.tr("NETWORK"), Qt.AlignmentFlag.AlignLeft)
        painter.setFont(self._theme.font())
        n_hidden = len(layout.structure.hidden_units)
        _write(painter, layout.layer_stepper.text, self._layers_text(n_hidden))
        painter.setFont(self._theme.font(0.92))
        painter.setPen(self._theme.colour("quiet"))
        metrics = QFontMetricsF(painter.font())
        for text in self.summary_texts(layout.structure.layer_sizes, layout.structure.n_parameters):
            if metrics.horizontalAdvance(text) <= layout.summary[2]:
                _write(painter, layout.summary, text, Qt.AlignmentFlag.AlignRight)
                break

    def _paint_captions(self, painter: QPainter, layout: NetworkLayout) -> None:
        painter.setFont(self._theme.font(0.92))
        painter.setPen(self._theme.colour("quiet"))
        _write(painter, layout.features_caption, self.tr("Features"))
        _write(painter, layout.output_caption, self.tr("Output"))
        painter.setPen(self._theme.colour("text"))
        for n_units, stepper in zip(layout.structure.hidden_units, layout.unit_steppers, strict=True):
            _write(painter, stepper.text, self._units_text(n_units) if layout.says_units else str(n_units))

    def _paint_features(self, painter: QPainter, layout: NetworkLayout) -> None:
        """Labels, and the tiles of the features that are off; the others have pictures."""
        if layout.structure.picture_side:
            return
        font = self._theme.font()
        if layout.labels[0, 3] < QFontMetricsF(font).height():
            font.setPointSizeF(max(font.pointSizeF() * layout.labels[0, 3] / QFontMetricsF(font).height(), 5.0))
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        off = set(range(layout.structure.n_slots)) - set(layout.structure.slots)
        for slot, (label, box) in enumerate(zip(layout.structure.labels, layout.slots.tolist(), strict=True)):
            painter.setPen(self._theme.colour("quiet" if slot in off else "text"))
            x, y, across, height = layout.labels[slot].tolist()
            text = metrics.elidedText(label, Qt.TextElideMode.ElideMiddle, across)  # names differ at either end
            _write(painter, (x, y, across, height), text, Qt.AlignmentFlag.AlignRight)
            if slot in off:
                painter.setPen(QPen(self._theme.colour("strong_line", 140), 1.0, Qt.PenStyle.DotLine))
                painter.setBrush(self._theme.colour("line", 90))
                painter.drawRoundedRect(QRectF(*box).adjusted(0.5, 0.5, -0.5, -0.5), 3.0, 3.0)

    def _paint_classes(self, painter: QPainter, layout: NetworkLayout) -> None:
        """Shape and name of the class that an output stands for."""
        painter.setFont(self._theme.font(0.92))
        metrics = QFontMetricsF(painter.font())
        for label, (left, top, across, height) in enumerate(layout.class_labels.tolist()):
            radius = min(0.28 * metrics.height(), 0.4 * height)
            draw_marker(painter, self._theme, QPointF(left + radius, top + 0.5 * height), radius, label, trains=True)
            room = across - 2.0 * radius - 5.0
            painter.setPen(self._theme.colour("text"))
            name = metrics.elidedText(layout.structure.class_names[label], Qt.TextElideMode.ElideRight, room)
            if len(name) > 1 and metrics.height() <= layout.tiles[-1][0, 3] / TILE_SHARE:
                _write(painter, (left + across - room, top, room, height), name, Qt.AlignmentFlag.AlignLeft)

    def _paint_legend(self, painter: QPainter, layout: NetworkLayout) -> None:
        """ "weights" with four samples and "biases" with two, as far as there is room, from the right edge of it."""
        painter.setFont(self._theme.font(0.85))
        metrics = QFontMetricsF(painter.font())
        weights, biases = self.tr("weights"), self.tr("biases")
        number = metrics.horizontalAdvance(f"{MINUS}3")
        sample, gap = 26.0, 9.0
        item = sample + 5.0 + number + gap
        whole = metrics.horizontalAdvance(weights) + gap + 4 * item
        bias_part = gap + metrics.horizontalAdvance(biases) + 2 * (gap + 9.0)
        left, top, across, height = layout.legend
        with_biases = whole + bias_part <= across
        x = left + 0.5 * (across - whole - (bias_part if with_biases else 0.0))
        middle = top + 0.5 * height
        x = self._write_legend_word(painter, weights, x, layout.legend) + gap
        for value, bucket in zip(LEGEND_WEIGHTS, buckets(np.array(LEGEND_WEIGHTS)).tolist(), strict=True):
            self._paint_sample(painter, QLineF(x, middle, x + sample, middle), bucket, layout)
            text = f"+{value:.0f}" if value > 0 else f"{MINUS}{-value:.0f}"
            self._write_legend_word(painter, text, x + sample + 5.0, layout.legend)
            x += item
        if with_biases:
            x = self._write_legend_word(painter, biases, x + gap, layout.legend) + gap
            for bucket in buckets(np.array([-2.0, 2.0])).tolist():
                paint_biases(painter, self._theme, [QRectF(round(x), round(middle - 4.5), 9.0, 9.0)], bucket)
                x += 9.0 + gap

    def _write_legend_word(self, painter: QPainter, text: str, x: float, legend: Box) -> float:
        advance = QFontMetricsF(painter.font()).horizontalAdvance(text)
        painter.setPen(self._theme.colour("quiet"))
        _write(painter, (x, legend[1], advance + 1.0, legend[3]), text, Qt.AlignmentFlag.AlignLeft)
        return x + advance

    def _paint_sample(self, painter: QPainter, line: QLineF, bucket: int, layout: NetworkLayout) -> None:
        colour = bucket_colour(self._theme, bucket)
        painter.setPen(QPen(colour, self._theme.stroke(width(bucket, layout.widest_edge)), c=Qt.PenCapStyle.FlatCap))
        if bucket > 0:
            painter.drawLine(line)
            return
        n_dashes = 4
        dash = line.length() / (n_dashes + 0.65 * (n_dashes - 1))
        for k in range(n_dashes):
            x = line.x1() + k * 1.65 * dash
            painter.drawLine(QLineF(x, line.y1(), x + dash, line.y1()))


def _write(painter: QPainter, box: Box, text: str, alignment: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignHCenter) -> None:
    flags = alignment | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
    painter.drawText(QRectF(*box), int(flags), text)
