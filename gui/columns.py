"""The splitters between the parts of the window: a thin line with a wide grip, and a right column that shares its room
out by itself until the learner moves its divider."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QSplitter, QSplitterHandle, QWidget

from gui.theme import Theme

GRIP = 7
"""Pixels in which a divider can be taken."""

_MARGIN = GRIP // 2

_LEAST_SHARE = 0.25
"""Of the column's height, what the lower part keeps at least."""


class _Divider(QSplitterHandle):
    """A line of one pixel in the accent colour where it can be taken.

    It can be taken beside the line too: `QSplitter` lays the contents of a handle between the parts and its margins
    over them, where the mask leaves them visible.
    """

    def __init__(self, theme: Theme, orientation: Qt.Orientation, parent: QSplitter) -> None:
        super().__init__(orientation, parent)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_MouseNoMask)
        theme.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.contentsRect(), self._theme.colour("accent" if self.underMouse() else "line"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        # Not Qt's own: it would take the margins back to two pixels.
        across = self.orientation() is Qt.Orientation.Horizontal
        self.setContentsMargins(*((_MARGIN, 0, _MARGIN, 0) if across else (0, _MARGIN, 0, _MARGIN)))
        self.setMask(QRegion(self.contentsRect()))

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()


class Columns(QSplitter):
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


class OutputColumn(Columns):
    """Two parts, one above the other: the upper one gets the height that it can use at its width, or the share of the
    height that the learner gives it."""

    def __init__(self, theme: Theme, upper: QWidget, lower: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(theme, Qt.Orientation.Vertical, parent)
        self._upper, self._lower = upper, lower
        self._share: float | None = None
        self.addWidget(upper)
        self.addWidget(lower)
        self.splitterMoved.connect(self._on_splitter_moved)

    @property
    def share(self) -> float:
        """What part of the height the learner gave to the upper part; 0 if it was left to the window."""
        return self._share or 0.0

    def set_share(self, share: float) -> None:
        """Give the upper part this share of the height; 0 leaves it to the window."""
        self._share = share if 0.0 < share < 1.0 else None
        self._share_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        room = self.height() - self.handleWidth()
        if self._share is not None:
            height = round(self._share * room)
        else:
            least = max(self._lower.minimumSizeHint().height(), round(_LEAST_SHARE * room))
            height = min(self._upper.heightForWidth(self.width()), room - least)
        self.setSizes([height, room - height])

    def _on_splitter_moved(self) -> None:
        upper, lower = self.sizes()
        self._share = upper / max(upper + lower, 1)
