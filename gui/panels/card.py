"""Buttons that show a picture, of which one is chosen: the frame of a card, and the keyboard's way among them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from gui.base.painting import ScreenPainter
from gui.base.theme import Theme

_RADIUS = 4.0


class Card(QAbstractButton):
    """A button with a picture; subclasses paint it on the surface that is framed here."""

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = name
        self._theme = theme
        self.setCheckable(True)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        theme.changed.connect(self.update)

    def frame(self) -> QRectF:
        """Where the framed surface is, in the card's coordinates."""
        return QRectF(self.rect())

    def paint_content(self, painter: QPainter) -> None:
        """Paint what the card shows."""
        raise NotImplementedError

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_frame(painter)
            if not self.isEnabled():
                painter.setOpacity(0.45)
            self.paint_content(painter)

    def _paint_frame(self, painter: QPainter) -> None:
        is_highlighted = self.isChecked() or self.isDown()
        width = 2.0 if self.isChecked() else 1.0
        inset = width / 2 + 2  # two pixels for the ring of the keyboard's focus
        painter.setBrush(self._theme.colour("accent_soft" if is_highlighted else "surface"))
        painter.setPen(QPen(self._line(), width))
        painter.drawRoundedRect(self.frame().adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.colour("accent"), 1.0))
            painter.drawRoundedRect(self.frame().adjusted(0.5, 0.5, -0.5, -0.5), _RADIUS + 2, _RADIUS + 2)

    def _line(self) -> QColor:
        if self.isChecked():
            return self._theme.colour("accent")
        return self._theme.colour("strong_line" if self.underMouse() and self.isEnabled() else "line")


class CardKeys(QObject):
    """Makes cards one stop for Tab: arrows go from card to card, Space or Enter picks the one they reached.

    Emits
    -----
    picked(name)
        The learner picked a card, also the one that was chosen already.
    """

    picked = Signal(str)

    def __init__(self, cards: Sequence[Card], columns: int, parent: QObject) -> None:
        super().__init__(parent)
        self._cards = list(cards)
        self._columns = columns
        self._shown: str | None = None
        for card in self._cards:
            card.installEventFilter(self)
            card.clicked.connect(self._on_clicked)
        self.show_chosen(None)

    @property
    def tab_stop(self) -> Card:
        """The card that Tab goes to."""
        return next((card for card in self._cards if card.name == self._shown), self._cards[0])

    def show_chosen(self, name: str | None) -> None:
        """Show which card is chosen; with None it is none of them. Emits nothing."""
        self._shown = name
        for card in self._cards:
            card.setChecked(card.name == name)
        for card in self._cards:
            is_stop = card is self.tab_stop
            card.setFocusPolicy(Qt.FocusPolicy.StrongFocus if is_stop else Qt.FocusPolicy.ClickFocus)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent) or not isinstance(watched, Card):
            return False
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            watched.click()
            return True
        moves = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        if key not in moves:
            return False
        target = self._cards.index(watched) + moves[key]
        if 0 <= target < len(self._cards):
            self._cards[target].setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    def _on_clicked(self) -> None:
        card = self.sender()
        if isinstance(card, Card):
            self.show_chosen(card.name)
            self.picked.emit(card.name)
