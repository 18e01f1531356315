"""The charts beside the small planes: the shares with their intervals, the comparison seed by seed, when the goal was
reached, and all loss curves behind the present one."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QWidget

from core.arrays import FloatArray
from core.explain.luck import Luck, Paired, paired
from core.training.run_wish import RunOutcome
from core.training.snapshot import Curve
from gui.base.formatting import count, plain
from gui.base.painting import ScreenPainter, clipped, device_ratio, is_vector
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.luck import geometry, paint, texts
from gui.views.luck.geometry import Box

_MOST_OF_PRESENT = 250
"""Places of the present run's curve that are drawn: the chart is hardly wider."""


_MOST_OF_ALL, _FEWEST_OF_EACH = 30_000, 40
"""Places of all curves together, and of each of very many."""


class LuckCharts(QWidget):
    """Draws one result, or two against each other."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._results: tuple[Luck, ...] = ()
        self._pairs: Paired | None = None
        self._ends = (1.0, 1.0)
        self._histogram_end = 1.0
        self._present: Curve | None = None
        self._pointed: tuple[int, int] | None = None
        self._behind = QPixmap()
        self._behind_key: tuple[object, ...] = ()
        self.setObjectName("luck_charts")
        describe(
            self,
            self.tr(
                "The bar is the share that reached the goal; the line across its end is the 95 % confidence interval: "
                "other seeds would give a share within it in about 95 of 100 trials like this."
            ),
            self.tr("Shares, iterations to the goal and loss curves"),
        )
        theme.changed.connect(self._on_theme_changed)

    def show_results(self, results: tuple[Luck, ...]) -> None:
        """Show these results, A before B."""
        self._results = results
        self._pairs = paired(*results) if len(results) == 2 else None
        curves = [outcome.curve_losses for luck in results for outcome in luck.outcomes]
        last = (
            geometry.curves_end(luck.wish.iterations, luck.n_runs - len(luck.reached), max(luck.reached, default=0))
            for luck in results
        )
        self._ends = max(last, default=1.0), geometry.loss_end(curves)
        self._histogram_end = geometry.histogram_end([luck.reached for luck in results])
        self._pointed = None
        self._take_height()
        self._redraw()

    def show_present(self, curve: Curve) -> None:
        """The training loss of the run on the screen."""
        self._present = curve
        self._update_curves()

    def _update_curves(self) -> None:
        if self._results:
            self.update(QRectF(*self._boxes.curves).toAlignedRect())

    def show_pointed(self, number: int, place: int | None) -> None:
        """Bring out a run of a result."""
        self._pointed = None if place is None else (number, place)
        self.update()

    # Sizes

    @property
    def _line(self) -> float:
        return QFontMetricsF(self._theme.font(paint.SMALL)).height()

    @property
    def _boxes(self) -> geometry.ChartBoxes:
        size = float(self.width()), float(self.height())
        return geometry.chart_boxes(*size, self._line, len(self._results), self._n_lines)

    @property
    def _share_texts(self) -> tuple[str, ...]:
        names = texts.names_of(len(self._results))
        pairs = zip(names, self._results, strict=True)
        return tuple(f"{name}: {texts.share_text(luck)}" if name else texts.share_text(luck) for name, luck in pairs)

    @property
    def _n_lines(self) -> int:
        """Lines that the text of a share, or of a difference, takes."""
        metrics = QFontMetricsF(self._theme.font(paint.SMALL))
        room = QRectF(0.0, 0.0, max(self.width(), 1.0), 1e6)
        wrap = int(Qt.TextFlag.TextWordWrap)
        heights = (metrics.boundingRect(room, wrap, text).height() for text in self._share_texts)
        return max((round(height / self._line) for height in heights), default=1)

    def _take_height(self) -> None:
        if self._results:
            least = geometry.least_charts_height(float(self.width()), self._line, len(self._results), self._n_lines)
            self.setMinimumHeight(round(least))

    def sizeHint(self) -> QSize:
        return QSize(round(26 * self._line), round(14 * self._line))

    def _on_theme_changed(self) -> None:
        self._take_height()
        self._redraw()

    def _redraw(self) -> None:
        self._behind_key = ()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._take_height()

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._results:
            return
        boxes = self._boxes
        names = texts.names_of(len(self._results))
        with ScreenPainter(self) as painter:
            for number, (luck, box, text) in enumerate(
                zip(self._results, boxes.shares, self._share_texts, strict=True)
            ):
                paint.draw_share(painter, self._theme, box, luck, number, text)
            if boxes.pairs is not None and self._pairs is not None:
                self._paint_pairs(painter, boxes.pairs, self._pairs)
            for number, box in enumerate(boxes.histograms):
                self._paint_histogram(painter, box, number, names[number])
            self._paint_curves(painter, boxes.curves)

    def _paint_pairs(self, painter: QPainter, box: Box, pairs: Paired) -> None:
        """A table of two rows and two columns."""
        left, top, width, _ = box
        line = self._line
        head = paint.draw_title(painter, self._theme, box, self.tr("Seed by seed"))
        column = width / 3
        rows = (
            ("", "B ✓", "B ✗"),
            ("A ✓", count(pairs.both), count(pairs.only_first)),
            ("A ✗", count(pairs.only_second), count(pairs.neither)),
        )
        metrics = QFontMetricsF(painter.font())
        for row, cells in enumerate(rows):
            baseline = top + head + row * line + metrics.ascent()
            for place, text in enumerate(cells):
                painter.setPen(self._theme.colour("text" if row and place else "quiet"))
                elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, column - 4)
                painter.drawText(QPointF(left + place * column, baseline), elided)
        painter.setPen(self._theme.colour("text"))
        below = QRectF(left, top + head + len(rows) * line, width, self._n_lines * line)
        painter.drawText(below, Qt.TextFlag.TextWordWrap, texts.difference_text(pairs))

    def _area_of(self, box: Box, title_height: float) -> QRectF:
        """Between the title of a chart and the texts below it."""
        left, top, width, height = box
        below = self._line + 4
        return QRectF(left, top + title_height, max(width - 2, 1.0), max(height - title_height - below, 1.0))

    def _paint_histogram(self, painter: QPainter, box: Box, number: int, name: str) -> None:
        luck = self._results[number]
        title = self.tr("Iterations to the goal")
        lead = f"{name}: " if name else ""
        area = self._area_of(box, paint.draw_title(painter, self._theme, box, lead + title))
        end = self._histogram_end
        width = geometry.bin_width([one.reached for one in self._results], end)
        all_bins = [geometry.bins(one.reached, width, end) for one in self._results]
        highest = max(int(counts.max()) for counts in all_bins)
        paint.draw_frame(painter, self._theme, area, ("0", count(round(end))))
        paint.draw_bars(painter, self._theme, area, all_bins[number], highest, width / end, number)
        if luck.median is None:
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, self.tr("no run reached the goal"))
            return
        pointed = self._pointed_outcome(number)
        if pointed is not None and pointed.reached is not None:
            paint.draw_pointer(painter, self._theme, area, area.left() + area.width() * pointed.reached / end)
        text = self.tr("median {median}").format(median=count(round(luck.median)))
        paint.draw_upright(painter, self._theme, area, area.left() + area.width() * luck.median / end, text)

    def _pointed_outcome(self, number: int) -> RunOutcome | None:
        """The run of a result that is pointed at."""
        if self._pointed is None or self._pointed[0] != number:
            return None
        return self._results[number].outcomes[self._pointed[1]]

    def _paint_curves(self, painter: QPainter, box: Box) -> None:
        area = self._area_of(box, paint.draw_title(painter, self._theme, box, self.tr("Loss; thick: this run")))
        paint.draw_frame(painter, self._theme, area, ("0", count(round(self._ends[0]))), plain(self._ends[1], 2))
        inner = (area.left(), area.top(), area.width(), area.height())
        with clipped(painter, area):
            self._paint_behind(painter, area, inner)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            for pointed in map(self._pointed_outcome, range(len(self._results))):
                if pointed is not None:
                    line = geometry.line_of(pointed.curve_iterations, pointed.curve_losses, inner, self._ends)
                    painter.setPen(QPen(self._theme.colour("text"), 1.8))
                    paint.draw_line(painter, line)
            self._paint_present(painter, inner)

    def _paint_behind(self, painter: QPainter, area: QRectF, inner: Box) -> None:
        """All curves, kept as a picture: a hundred of them take longer than everything else."""
        if is_vector(painter):
            paint.draw_curves(painter, self._theme, self._lines(inner))
            return
        ratio = device_ratio(painter)
        key = (inner, ratio)
        if key != self._behind_key:
            self._behind_key = key
            self._behind = QPixmap(area.size().toSize() * ratio)
            self._behind.setDevicePixelRatio(ratio)
            self._behind.fill(Qt.GlobalColor.transparent)
            with QPainter(self._behind) as behind:
                paint.draw_curves(behind, self._theme, self._lines((0.0, 0.0, inner[2], inner[3])))
        painter.drawPixmap(area.topLeft(), self._behind)

    def _lines(self, inner: Box) -> list[list[FloatArray]]:
        most = max(_FEWEST_OF_EACH, _MOST_OF_ALL // max(sum(luck.n_runs for luck in self._results), 1))

        def line_of(outcome: RunOutcome) -> FloatArray:
            chosen = geometry.thinned(outcome.curve_iterations.size, most)
            iterations, losses = outcome.curve_iterations[chosen], outcome.curve_losses[chosen]
            return geometry.line_of(iterations, losses, inner, self._ends)

        return [list(map(line_of, luck.outcomes)) for luck in self._results]

    def _paint_present(self, painter: QPainter, inner: Box) -> None:
        curve = self._present
        if curve is None or not curve.iterations.size:
            return
        step = geometry.thinned(curve.iterations.size, _MOST_OF_PRESENT)
        shown = curve.iterations <= self._ends[0]
        line = geometry.line_of(curve.iterations[shown][step], np.asarray(curve.lows[shown][step]), inner, self._ends)
        if len(line):
            painter.setPen(QPen(self._theme.colour("positive"), 2.2))
            paint.draw_line(painter, line)
