"""Small parts of the import dialog: a page that scrolls where the screen is small, a row, and the shape of a class."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QAbstractButton, QFrame, QScrollArea, QWidget

from gui.base.markers import draw_marker
from gui.base.theme import Theme
from gui.base.widgets import describe

_SCREEN_SHARE = 0.8
"""Of the height of the screen; the frame of the window and the row of buttons come on top."""

_WIDTH_SHARE = 0.95


class Page(QScrollArea):
    """As large as its content, and where the screen is too small for that, as large as there is room."""

    def __init__(self, content: QWidget, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        self.setWidget(content)

    def sizeHint(self) -> QSize:
        content, screen = self.widget(), self.screen().availableSize()
        layout = content.layout() if content is not None else None
        assert content is not None
        assert layout is not None
        width, room = content.sizeHint().width(), round(screen.height() * _SCREEN_SHARE)
        height = layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else content.sizeHint().height()
        bar = self.verticalScrollBar().sizeHint().width()
        widest = round(screen.width() * _WIDTH_SHARE)
        # A bar at one side takes room from the other one.
        width, height = width + bar * (height > room), height + bar * (width > widest)
        return QSize(min(width, widest), min(height, room))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def teach(widget: QWidget, name: str, help_text: str) -> None:
    """Give a control its name and a help text, for the eye and for a screen reader."""
    describe(widget, help_text, name)
    if len(help_text) <= len(name):
        describe(widget, f"{name}. {help_text}")


def teach_button(button: QAbstractButton, help_text: str) -> None:
    """The same for a button, whose name is its text."""
    teach(button, button.text(), help_text)


def marker(label: int, side: int, ratio: float, theme: Theme) -> QPixmap:
    """The shape of a class as it is on the plane."""
    pixmap = QPixmap(round(side * ratio), round(side * ratio))
    pixmap.setDevicePixelRatio(ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        draw_marker(painter, theme, QPointF(side / 2, side / 2), side * 0.3, label, True)
    return pixmap
