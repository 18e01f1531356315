"""A part of the window that scrolls where there is less room than it needs, so that the window need not grow for it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QSize, Qt
from PySide6.QtGui import QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QScrollArea, QScrollBar, QWidget

_PASSES = 4
"""A part says to what holds it that it needs another size, which says it on: from the parts to the window."""

SLIM_BARS = """
    SlimBar:vertical { background: transparent; width: 8px; margin: 0; border: none; }
    SlimBar:horizontal { background: transparent; height: 8px; margin: 0; border: none; }
    SlimBar::handle { background: palette(dark); border-radius: 3px; margin: 1px; }
    SlimBar::handle:vertical { min-height: 30px; }
    SlimBar::handle:horizontal { min-width: 30px; }
    SlimBar::add-line, SlimBar::sub-line, SlimBar::add-page,
        SlimBar::sub-page { background: none; width: 0; height: 0; }
"""


class SlimBar(QScrollBar):
    """Thin and without arrows: the window's style sheet knows it by its name. A style sheet of its own would cost each
    bar half a millisecond."""


def make_slim(area: QAbstractScrollArea) -> None:
    """Have what scrolls do so with slim bars."""
    area.setVerticalScrollBar(SlimBar(Qt.Orientation.Vertical, area))
    area.setHorizontalScrollBar(SlimBar(Qt.Orientation.Horizontal, area))


def settle_layouts() -> None:
    """Lay everything out now: nobody sees, or points at, what is on its way to another place."""
    for _ in range(_PASSES):
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)


def is_for_text_size(event: QWheelEvent) -> bool:
    """Whether a turn of the wheel is for the size of the window's text; it is handed on to the window then."""
    is_for_it = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
    if is_for_it:
        event.ignore()
    return is_for_it


class ScrollPort(QScrollArea):
    """Shows one widget at the size there is; below the widget's least size it scrolls.

    The widget is best built as a child of ``viewport()`` and then handed to ``hold``: Qt polishes what changes its
    parent again, with all that it holds.

    Parameters
    ----------
    least : QSize
        What the port itself takes at least.
    """

    def __init__(self, least: QSize, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._content: QWidget | None = None
        self._least = least
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        make_slim(self)

    def hold(self, content: QWidget) -> None:
        """Show this widget from now on."""
        self._content = content
        self.setObjectName(f"{content.objectName()}_port")
        self.setSizePolicy(content.sizePolicy())
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        return self._least

    def sizeHint(self) -> QSize:
        return self._least if self._content is None else self._content.sizeHint().expandedTo(self._least)

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not is_for_text_size(event):
            super().wheelEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        # Out of sight nobody said that what it holds needs another size.
        QCoreApplication.postEvent(self, QEvent(QEvent.Type.LayoutRequest))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._content and event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()  # what it holds needs another size
        return super().eventFilter(watched, event)


class ReadingArea(QScrollArea):
    """Texts below each other that scroll where there is too little height; it is never narrower than they need.

    Parameters
    ----------
    content : QWidget
        With a layout of its own.
    """

    def __init__(self, name: str, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self._content = content
        self.setObjectName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        make_slim(self)
        self.setWidget(content)

    def minimumSizeHint(self) -> QSize:
        bar = self.verticalScrollBar().sizeHint().width()
        return QSize(self._content.minimumSizeHint().width() + bar, 60)
