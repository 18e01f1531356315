"""What lies over a panel that the class is not to see yet: a card that says how it is revealed, or plain black."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from gui.base.painting import ScreenPainter
from gui.base.theme import Theme
from gui.base.widgets import describe

_KEYS = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter)
_MARGIN, _FRAME = 12.0, 2.0


class CoverCard(QWidget):
    """Covers a widget, whatever its size, until it is taken away.

    Parameters
    ----------
    text : str
        What stands on it; empty makes it black.

    Emits
    -----
    revealed()
        In the GUI thread: it was clicked, or a key says that what it covers is to be seen.
    """

    revealed = Signal()

    def __init__(self, theme: Theme, covered: QWidget, name: str, text: str = "", spoken: str = "") -> None:
        super().__init__(covered)
        self._theme = theme
        self._text = text
        self.setObjectName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        describe(self, text or spoken, text or spoken)
        covered.installEventFilter(self)
        self.setGeometry(covered.rect())
        self.show()
        self.raise_()

    def take_away(self) -> None:
        """Show what it covered."""
        self.hide()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and isinstance(watched, QWidget):
            self.setGeometry(watched.rect())
            self.raise_()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()  # what is covered must not get it

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()
        self.revealed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _KEYS:
            self.revealed.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            if not self._text:
                painter.fillRect(self.rect(), Qt.GlobalColor.black)
                return
            painter.fillRect(self.rect(), self._theme.colour("chrome"))
            frame = self._theme.stroke(_FRAME)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(self._theme.colour("accent"), frame, Qt.PenStyle.DashLine))
            painter.setBrush(self._theme.colour("accent_soft"))
            area = QRectF(self.rect()).adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
            painter.drawRoundedRect(area, 8.0, 8.0)
            painter.setPen(self._theme.colour("text"))
            painter.setFont(self._theme.font(1.3, bold=True))
            flags = int(Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap)
            painter.drawText(area.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN), flags, self._text)
