"""Reads what is painted: every text of a window with its place and colour, and what is wrong with their places.

A paint device that keeps nothing but texts is handed to each widget in turn, so that the texts of labels, buttons and
painted views are found in one and the same way. `problems(window)` is what a test asks:

    assert not problems(window)
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontInfo,
    QFontMetricsF,
    QPaintDevice,
    QPaintEngine,
    QPaintEngineState,
    QPainterPath,
    QRegion,
    QTextItem,
    QTransform,
)
from PySide6.QtWidgets import QAbstractScrollArea, QLineEdit, QMenuBar, QTabBar, QWidget

_SPARE = 2.0
"""Pixels: letters may touch, strokes are rounded to a pixel, and Arabic letters reach beyond their advance."""

_FAR = 1e6

_LEAST_ELEMENTS = 20
"""Of the outline of a formula; simpler paths are marks."""

_ELISION = re.compile(r"\S…|…\S")
"""Dots within or after a word; "0 … 1" is a range."""

_Metric = QPaintDevice.PaintDeviceMetric
_DPI = 96


@dataclass(frozen=True)
class PaintedText:
    """A piece of text on the screen.

    Attributes
    ----------
    text : str
    box : QRectF
        Around its letters, in pixels of the window.
    widget : QWidget
        Which painted it.
    seen : QRectF
        The part of that widget that can be seen, in pixels of the window.
    pixels : float
        The size of its font, as it is painted.
    colour : QColor
    """

    text: str
    box: QRectF
    widget: QWidget
    seen: QRectF
    pixels: float
    colour: QColor

    def __str__(self) -> str:
        place = ", ".join(f"{number:.0f}" for number in self.box.getRect())
        return f"“{self.text}” of {_name(self.widget)} at ({place})"


class _TextEngine(QPaintEngine):
    """Keeps texts and nothing else. It says it is for SVG: views then paint texts as texts, not as pictures."""

    def __init__(self) -> None:
        super().__init__(QPaintEngine.PaintEngineFeature.AllFeatures)
        self.found: list[tuple[str, QRectF, float, QColor]] = []
        self.formulas: list[tuple[str, QRectF, float, QColor]] = []
        self._transform = QTransform()
        self._clip: QRectF | None = None

    def begin(self, device: QPaintDevice) -> bool:
        return True

    def end(self) -> bool:
        return True

    def type(self) -> QPaintEngine.Type:
        return QPaintEngine.Type.SVG

    def updateState(self, state: QPaintEngineState) -> None:
        if state.state() & QPaintEngine.DirtyFlag.DirtyTransform:
            self._transform = state.transform()

    def drawTextItem(self, place: QPointF, item: QTextItem) -> None:
        text = item.text()
        if text.strip():
            metrics = QFontMetricsF(item.font())
            letters = metrics.tightBoundingRect(text)
            if item.renderFlags() & QTextItem.RenderFlag.RightToLeft:  # its last space is at its left
                after = metrics.horizontalAdvance(text) - metrics.horizontalAdvance(text.rstrip())
                letters.translate(after, 0.0)
            # The paint device may have another scale than the screen; the item knows how wide it is on it.
            scale = item.width() / max(metrics.horizontalAdvance(text), 1.0)
            box = QRectF(letters.x() * scale, letters.y() * scale, letters.width() * scale, letters.height() * scale)
            up = math.hypot(self._transform.m21(), self._transform.m22())
            pixels = QFontInfo(item.font()).pixelSize() * scale * up
            colour = self.painter().pen().color()
            colour.setAlphaF(colour.alphaF() * self.painter().opacity())
            self.found.append((text, self._transform.mapRect(box.translated(place)), pixels, colour))

    def drawPath(self, path: QPainterPath) -> None:
        painter = self.painter()
        if painter.pen().style() == Qt.PenStyle.NoPen and path.elementCount() >= _LEAST_ELEMENTS:
            box = self._transform.mapRect(path.boundingRect())
            self.formulas.append(("formula", box, box.height(), painter.brush().color()))

    # Everything else leaves no trace; without these, Qt would complain.

    def drawPolygon(self, *_: object) -> None: ...
    def drawRects(self, *_: object) -> None: ...
    def drawLines(self, *_: object) -> None: ...
    def drawEllipse(self, *_: object) -> None: ...
    def drawPoints(self, *_: object) -> None: ...
    def drawPixmap(self, *_: object) -> None: ...
    def drawTiledPixmap(self, *_: object) -> None: ...
    def drawImage(self, *_: object) -> None: ...


class _TextDevice(QPaintDevice):
    """As large as a widget, with 96 dots to the inch."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.engine = _TextEngine()
        width, height = widget.width(), widget.height()
        self._metrics = {
            _Metric.PdmWidth: width,
            _Metric.PdmHeight: height,
            _Metric.PdmWidthMM: round(width * 25.4 / _DPI),
            _Metric.PdmHeightMM: round(height * 25.4 / _DPI),
            _Metric.PdmDpiX: _DPI,
            _Metric.PdmDpiY: _DPI,
            _Metric.PdmPhysicalDpiX: _DPI,
            _Metric.PdmPhysicalDpiY: _DPI,
            _Metric.PdmDepth: 32,
            _Metric.PdmNumColors: 1 << 24,
            _Metric.PdmDevicePixelRatio: 1,
            _Metric.PdmDevicePixelRatioScaled: 1 << 16,
        }

    def paintEngine(self) -> QPaintEngine:
        return self.engine

    def metric(self, metric: QPaintDevice.PaintDeviceMetric) -> int:
        return self._metrics.get(metric, 0)


def painted_texts(root: QWidget, *, with_formulas: bool = False) -> list[PaintedText]:
    """Every text that can be seen in ``root``, as it would be painted now; what is scrolled away is left out.

    Parameters
    ----------
    root : QWidget
    with_formulas : bool
        Typeset formulas, which are outlines, as well.
    """
    texts = (text for widget in _shown(root) for text in _texts_of(widget, root, with_formulas))
    return [text for text in texts if text.seen.intersects(text.box)]


def _texts_of(widget: QWidget, root: QWidget, with_formulas: bool) -> Iterator[PaintedText]:
    device = _TextDevice(widget)
    # Of the class: the views have a method of the same name for snapshots.
    QWidget.render(widget, device, QPoint(), QRegion(), QWidget.RenderFlag(0))
    corner = QPointF(widget.mapTo(root, QPoint()))
    seen = QRectF(widget.visibleRegion().boundingRect()).translated(corner)
    for text, box, pixels, colour in (*device.engine.found, *(device.engine.formulas if with_formulas else ())):
        yield PaintedText(text, box.translated(corner), widget, seen, pixels, colour)


def _shown(root: QWidget) -> list[QWidget]:
    below = [child for child in root.findChildren(QWidget) if child.window() is root.window()]
    return [one for one in (root, *below) if one.isVisible() and not one.visibleRegion().isEmpty()]


def problems(root: QWidget, *, elided: tuple[str, ...] = ()) -> list[str]:
    """What is wrong with the places of the texts in ``root``, one sentence each.

    Parameters
    ----------
    root : QWidget
        A window, or a view of it, that is shown.
    elided : tuple of str
        Object names of widgets that may end a text with "…" because their tooltip or a neighbour says it in full.
    """
    texts = painted_texts(root)
    return [
        *(f"cut: {text} leaves its widget" for text in texts if not _is_within(text, root)),
        *(f"shortened: {text}" for text in texts if _is_shortened(text, elided)),
        *(f"overlap: {first} and {second}" for first, second in _overlaps(texts)),
        *(f"pushed out: {_name(widget)} leaves {_name(widget.parentWidget())}" for widget in _pushed_out(root)),
    ]


def _is_within(text: PaintedText, root: QWidget) -> bool:
    corner = QPointF(text.widget.mapTo(root, QPoint()))
    across, down = _scrolled(text.widget)
    area = QRectF(text.widget.rect()).translated(corner)
    return area.adjusted(-across, -down, across, down).contains(text.box)


def _scrolled(widget: QWidget) -> tuple[float, float]:
    """How far a text may reach beyond a widget: within what it scrolls, as far as there is anything to scroll to."""
    above = widget.parentWidget()
    if isinstance(above, QAbstractScrollArea) and above.viewport() is widget:
        bars = above.horizontalScrollBar(), above.verticalScrollBar()
        across, down = (_SPARE + (_FAR if bar.maximum() > bar.minimum() else 0.0) for bar in bars)
        return (across if _scrolls_across(above) else _SPARE), down
    return (_FAR, _SPARE) if isinstance(widget, QLineEdit) else (_SPARE, _SPARE)


def _is_shortened(text: PaintedText, elided: tuple[str, ...]) -> bool:
    own = getattr(text.widget, "text", None)
    said = own() if callable(own) else ""
    is_meant = isinstance(said, str) and said.replace("&", "").endswith("…")
    return (
        bool(_ELISION.search(text.text))
        and not is_meant
        and text.widget.objectName() not in elided
        and not isinstance(text.widget, QMenuBar)
    )


def _overlaps(texts: list[PaintedText]) -> Iterator[tuple[PaintedText, PaintedText]]:
    ordered = sorted(texts, key=lambda text: text.box.left())
    for place, first in enumerate(ordered):
        own = _seen_box(first)
        for second in ordered[place + 1 :]:
            if second.box.left() > first.box.right():
                break
            common = own.intersected(_seen_box(second))
            if common.width() > _SPARE and common.height() > _SPARE:
                yield first, second


def _seen_box(text: PaintedText) -> QRectF:
    return text.box.intersected(text.seen)


def _pushed_out(root: QWidget) -> Iterator[QWidget]:
    """Widgets that reach beyond their parent, where nothing can scroll to them."""
    for widget in _shown(root):
        parent = widget.parentWidget()
        if widget is root or parent is None or isinstance(parent, QTabBar):
            continue
        above = parent.parentWidget()
        if isinstance(above, QAbstractScrollArea) and above.viewport() is parent:
            if not _scrolls_across(above) and widget.width() > parent.width() + 1:
                yield widget
            continue
        is_free = isinstance(parent, QAbstractScrollArea)
        if not is_free and not parent.rect().adjusted(-1, -1, 1, 1).contains(widget.geometry()):
            yield widget


def _scrolls_across(area: QAbstractScrollArea) -> bool:
    return area.horizontalScrollBarPolicy() is not Qt.ScrollBarPolicy.ScrollBarAlwaysOff


def _name(widget: QWidget | None) -> str:
    if widget is None:
        return "nothing"
    parent = widget.parentWidget()
    own = widget.objectName() or type(widget).__name__
    return own if widget.objectName() or parent is None else f"{own} in {_name(parent)}"
