"""The plot of the loss along the last update: the curve, the straight line that its slope promised, and where the step
landed. It draws what it is handed.
"""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from core.explain.step_profile import LONGEST, StepProfile
from gui.base import axes
from gui.base.painting import ScreenPainter, clipped
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.surface import geometry, texts

_SMALL = 0.85
_HIGHEST = 1e4
"""Pixels to which a curve is drawn: a painter cannot reach more."""

_LARGEST = 1e300
"""Changes of J to which the axis reaches: where a run diverges they grow until its ends would be infinite."""


class StepPlot(QWidget):
    """Draws a profile."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._profile: StepProfile | None = None
        self._ends: geometry.Ends = (0.0, 0.0)
        self._note = ""
        self.setObjectName("surface_profile")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._help = self.tr(
            "J along the line of the last update, from where it started (t = 0) over where it landed (t = 1) to twice"
            " the step. The dashed line is what the slope at the start promised."
        )
        describe(self, self._help, self.tr("Loss along the last update"))
        theme.changed.connect(self._on_theme_changed)

    def _on_theme_changed(self) -> None:
        self.updateGeometry()
        self.update()

    @property
    def profile(self) -> StepProfile | None:
        """What is shown."""
        return self._profile

    def show_profile(self, profile: StepProfile | None) -> None:
        """Show this update; None for one that is not to be given away."""
        self._profile = profile
        self._note = "" if profile is not None else self.tr("The next update is not shown while you are asked first.")
        if profile is not None:
            changes = profile.changes
            finite = changes[np.isfinite(changes)]
            low, high = float(finite.min(initial=0.0)), float(finite.max(initial=0.0))
            low = max(min(low, float(np.nan_to_num(profile.predicted))), -_LARGEST)
            # What rises far beyond the step itself would make the step a line without height.
            high = min(high, max(4.0 * -low, 2.0 * self._at_landing(profile)), _LARGEST)
            self._ends = geometry.profile_ends(low, high, self._ends)
        self.update()

    def tell(self) -> None:
        """Say to a screen reader what is seen; not with every picture of a run."""
        profile = self._profile
        parts: tuple[str, ...] = (self._note,)
        if profile is not None:
            parts = (texts.step_title(profile), texts.predicted_text(profile), texts.real_text(profile))
        self.setAccessibleDescription(". ".join(filter(None, (*parts, self._help))))

    @staticmethod
    def _at_landing(profile: StepProfile) -> float:
        return abs(profile.actual) if np.isfinite(profile.actual) else 0.0

    def minimumSizeHint(self) -> QSize:
        line = round(QFontMetricsF(self._theme.font(_SMALL)).height())
        return QSize(14 * line, 7 * line)

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        profile = self._profile
        with ScreenPainter(self) as painter:
            painter.setFont(self._theme.font(_SMALL))
            if profile is None:
                painter.setPen(self._theme.colour("quiet"))
                flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
                painter.drawText(QRectF(self.rect()), flags, self._note)
                return
            metrics = QFontMetricsF(painter.font())
            line = metrics.height()
            top = 3.0 * line + 4.0
            values = axes.ticks(*self._ends, max(2, int((self.height() - top - line) / (2.0 * line))))
            left = max(metrics.horizontalAdvance(texts.tick(value)) for value in values) + 6.0
            left = max(left, float(self._theme.gutter()))
            box = QRectF(left, top, max(self.width() - left - 4.0, 10.0), max(self.height() - top - line - 6.0, 10.0))
            self._paint_heading(painter, metrics, profile)
            painter.fillRect(box, self._theme.colour("surface"))
            self._paint_axes(painter, metrics, box, values)
            with clipped(painter, box):
                self._paint_curves(painter, box, profile)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
            painter.setPen(QPen(self._theme.colour("line"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(box.toRect().adjusted(0, 0, -1, -1))

    def _paint_heading(self, painter: QPainter, metrics: QFontMetricsF, profile: StepProfile) -> None:
        """What it is of, and below the two changes of J, each beside its sign."""
        painter.setPen(self._theme.colour("text"))
        rows = texts.step_title(profile), texts.predicted_text(profile), texts.real_text(profile)
        sign = metrics.height()
        for index, text in enumerate(rows):
            baseline = index * metrics.height() + metrics.ascent()
            indent = sign + 4.0 if index else 0.0
            room = self.width() - indent
            painter.setPen(self._theme.colour("text"))
            painter.drawText(QPointF(indent, baseline), metrics.elidedText(text, Qt.TextElideMode.ElideRight, room))
            if index:
                at = QPointF(sign / 2.0, baseline - metrics.ascent() / 3.0)
                self._paint_sign(painter, at, is_real=index == 2)

    def _paint_sign(self, painter: QPainter, at: QPointF, *, is_real: bool) -> None:
        """A full disc where the step landed, an empty square where the slope said."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if is_real:
            painter.setPen(QPen(self._theme.colour("surface"), 1.2))
            painter.setBrush(self._theme.colour("text"))
            painter.drawEllipse(at, 4.5, 4.5)
        else:
            painter.setPen(QPen(self._theme.colour("accent"), self._theme.stroke(1.6)))
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRect(QRectF(at.x() - 3.5, at.y() - 3.5, 7.0, 7.0))

    def _y(self, box: QRectF, change: float) -> float:
        low, high = self._ends
        share = (change - low) / (high - low)
        return box.bottom() - min(max(share * box.height(), -_HIGHEST), _HIGHEST)

    def _paint_axes(self, painter: QPainter, metrics: QFontMetricsF, box: QRectF, values: list[float]) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        line, text = QPen(self._theme.colour("line"), 1.0), QPen(self._theme.colour("quiet"))
        for value in values:
            y = round(self._y(box, value)) + 0.5
            painter.setPen(line)
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(text)
            middle = min(max(y, box.top() + metrics.height() / 2), box.bottom() - metrics.height() / 2)
            place = QRectF(0.0, middle - metrics.height() / 2, box.left() - 5.0, metrics.height())
            painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, texts.tick(value))
        baseline = box.bottom() + 3.0 + metrics.ascent()
        labels = ["t = 0", "1", "2"]
        places = [box.left() + box.width() * t / LONGEST for t in (0.0, 1.0, 2.0)]
        begins = axes.apart(places, [metrics.horizontalAdvance(label) for label in labels], 0.0, self.width(), 6.0)
        for index, begin in begins.items():
            painter.drawText(QPointF(begin, baseline), labels[index])
        painter.setPen(line)
        painter.drawLine(QPointF(places[1], box.top()), QPointF(places[1], box.bottom()))

    def _paint_curves(self, painter: QPainter, box: QRectF, profile: StepProfile) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        dashed = QPen(self._theme.colour("accent"), 1.4, Qt.PenStyle.DashLine)
        painter.setPen(dashed)
        start, landed = QPointF(box.left(), self._y(box, 0.0)), box.left() + box.width() / LONGEST
        promised = QPointF(landed, self._y(box, profile.predicted))
        painter.drawLine(start, promised)
        changes = np.nan_to_num(profile.changes, nan=np.inf)
        points = [
            QPointF(box.left() + box.width() * t / LONGEST, self._y(box, change))
            for t, change in zip(profile.times.tolist(), changes.tolist(), strict=True)
        ]
        painter.setPen(QPen(self._theme.colour("text"), self._theme.stroke(1.8)))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(points))
        self._paint_sign(painter, promised, is_real=False)
        self._paint_sign(painter, points[len(points) // 2], is_real=True)
