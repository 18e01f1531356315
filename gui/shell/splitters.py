"""The splitters between the parts of the window: a thin line with a grip that can be seen, and wide enough to take."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from gui.base.painting import ScreenPainter
from gui.base.theme import Theme

GRIP = 7
"""Pixels in which a divider can be taken."""

_MARGIN = GRIP // 2

_DOTS = 5
_DOT = 3.0
_DOT_STEP = 6.0
"""The grip in the middle of the line: so many dots, how large, and how far apart."""


class _Divider(QSplitterHandle):
    """A line of one pixel with a row of dots in its middle, in the accent colour where it can be taken.

    It can be taken beside the line too: `QSplitter` lays the contents of a handle between the parts and its margins
    over them, where the mask leaves them visible.
    """

    def __init__(self, theme: Theme, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_MouseNoMask)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)  # Qt repaints it where the pointer comes or goes
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            painter.fillRect(self.contentsRect(), self._theme.colour("accent" if self.underMouse() else "line"))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.colour("accent" if self.underMouse() else "strong_line"))
            middle = QRectF(self.rect()).center()
            across = self.orientation() is Qt.Orientation.Vertical
            for place in range(_DOTS):
                away = (place - (_DOTS - 1) / 2) * _DOT_STEP
                centre = middle + (QPointF(away, 0.0) if across else QPointF(0.0, away))
                painter.drawEllipse(centre, _DOT / 2, _DOT / 2)

    def _grip(self) -> QRect:
        """Where the dots are."""
        length, thickness = round(_DOTS * _DOT_STEP), GRIP - 2
        across = self.orientation() is Qt.Orientation.Vertical
        grip = QRect(0, 0, *((length, thickness) if across else (thickness, length)))
        grip.moveCenter(self.rect().center())
        return grip

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Not Qt's own: it would take the margins back to two pixels.
        across = self.orientation() is Qt.Orientation.Horizontal
        self.setContentsMargins(*((_MARGIN, 0, _MARGIN, 0) if across else (0, _MARGIN, 0, _MARGIN)))
        self.setMask(QRegion(self.contentsRect()) | QRegion(self._grip()))


class ThinSplitter(QSplitter):
    """Parts with dividers between them, none of which can be pushed away.

    Sizes of an earlier session hold from the moment the window has the size of then: a maximised window gets it only
    some time after it is shown.
    """

    def __init__(self, theme: Theme, orientation: Qt.Orientation, parent: QWidget | None = None) -> None:
        self._theme = theme
        super().__init__(orientation, parent)
        self._remembered: list[int] = []
        self.setHandleWidth(1)
        self.setChildrenCollapsible(False)
        self.splitterMoved.connect(self.forget)

    @property
    def sizes_text(self) -> str:
        """The sizes for the next session."""
        return ",".join(map(str, self.sizes()))

    def remember(self, sizes_text: str) -> None:
        """Take the sizes of an earlier session; a text that holds none is ignored."""
        numbers = [int(text) for text in sizes_text.split(",") if text.strip().isdecimal()]
        if len(numbers) == self.count() and all(numbers):
            self._remembered = numbers
            self.setSizes(numbers)

    def forget(self) -> None:
        """From now on the sizes are those that the learner makes."""
        self._remembered = []

    def createHandle(self) -> QSplitterHandle:
        return _Divider(self._theme, self.orientation(), self)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        length = self.width() if self.orientation() is Qt.Orientation.Horizontal else self.height()
        if self._remembered and length == sum(self._remembered) + (self.count() - 1) * self.handleWidth():
            self.setSizes(self._remembered)
