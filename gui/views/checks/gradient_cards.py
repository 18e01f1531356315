"""The parts of the gradient check: the card of one gradient with its analytic and its numeric value under each other,
how far apart they are, and a sign; a bar of what is done; the worst entry as something to point at.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from core.explain.gradient_check import Comparison
from core.explain.target import Target
from gui.base.language import listed
from gui.base.painting import ScreenPainter, write_from_start
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.checks import texts as check_texts

_MARGIN_X, _MARGIN_Y, _GAP = 10.0, 6.0, 12.0
_WIDEST_NUMBER = "−0.0000000e−00"


@dataclass(frozen=True, slots=True)
class CardTexts:
    """What the card says.

    Attributes
    ----------
    name, place : str
        Of the parameter.
    rows : tuple of (str, str, str)
        Title, number, and how it comes about.
    verdict : str
        A sign and what it means.
    is_alarm : bool
        Whether the verdict is a bad one.
    note : str
        Below, over several lines if need be.
    """

    name: str
    place: str
    rows: tuple[tuple[str, str, str], ...] = ()
    verdict: str = ""
    is_alarm: bool = False
    note: str = ""

    def __str__(self) -> str:
        rows = [f"{title} {number}" for title, number, _ in self.rows]
        return listed(text for text in (f"{self.name} {self.place}", *rows, self.verdict, self.note) if text)


class GradientCard(QWidget):
    """Paints a card's texts; is laid out anew only when its note needs other room."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._texts = CardTexts("", "")
        self.setObjectName("gradient_card")
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.update)

    @property
    def texts(self) -> CardTexts:
        """What is shown."""
        return self._texts

    def show_texts(self, texts: CardTexts) -> None:
        """Show a card; nothing happens where it is shown already."""
        if texts == self._texts:
            return
        is_taller = self._height(texts, self.width()) != self._height(self._texts, self.width())
        self._texts = texts
        self.setAccessibleName(str(texts))
        if is_taller:
            self.updateGeometry()
        self.update()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._height(self._texts, width)

    def sizeHint(self) -> QSize:
        return QSize(380, self._height(self._texts, 380))

    def minimumSizeHint(self) -> QSize:
        titles = max((self._metrics().horizontalAdvance(title) for title, _, _ in self._texts.rows), default=0.0)
        number = self._metrics(bold=True).horizontalAdvance(_WIDEST_NUMBER)
        return QSize(round(titles + _GAP + number + 2 * _MARGIN_X), self._metrics().lineSpacing().__ceil__() * 5)

    def _metrics(self, scale: float = 1.0, *, bold: bool = False) -> QFontMetricsF:
        return QFontMetricsF(self._theme.font(scale, bold=bold))

    def _line(self) -> float:
        return self._metrics().lineSpacing() * 1.15

    def _height(self, texts: CardTexts, width: float) -> int:
        lines = 1 + len(texts.rows) + bool(texts.verdict)
        return round(lines * self._line() + self._note_height(texts.note, width) + 2 * _MARGIN_Y)

    def _note_height(self, note: str, width: float) -> float:
        if not note:
            return 0.0
        room = QRectF(0, 0, max(width - 2 * _MARGIN_X, 50.0), 1e4)
        return self._metrics(0.9).boundingRect(room, int(Qt.TextFlag.TextWordWrap), note).height() + 2.0

    def paintEvent(self, event: QPaintEvent) -> None:
        with ScreenPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(self._theme.colour("line"))
            painter.setBrush(self._theme.colour("surface"))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
            y = self._paint_heading(painter, _MARGIN_Y)
            y = self._paint_rows(painter, y)
            left, width = _MARGIN_X, self.width() - 2 * _MARGIN_X
            if self._texts.verdict:
                painter.setFont(self._theme.font(bold=True))
                painter.setPen(self._theme.colour("warning" if self._texts.is_alarm else "accent"))
                self._write(painter, QRectF(left, y, width, self._line()), self._texts.verdict)
                y += self._line()
            painter.setFont(self._theme.font(0.9))
            painter.setPen(self._theme.colour("quiet"))
            flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop)
            note = QRectF(left, y, width, self.height() - y)
            write_from_start(painter, self.width(), note, flags, self._texts.note)

    def _paint_heading(self, painter: QPainter, y: float) -> float:
        name_font = self._theme.font(1.1, bold=True)
        name_width = QFontMetricsF(name_font).horizontalAdvance(self._texts.name)
        painter.setFont(name_font)
        painter.setPen(self._theme.colour("text"))
        line = QRectF(_MARGIN_X, y, self.width() - 2 * _MARGIN_X, self._line())
        self._write(painter, line, self._texts.name)
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("quiet"))
        self._write(painter, line.adjusted(name_width + _GAP if name_width else 0.0, 0, 0, 0), self._texts.place)
        return y + self._line()

    def _paint_rows(self, painter: QPainter, y: float) -> float:
        titles = max((self._metrics().horizontalAdvance(title) for title, _, _ in self._texts.rows), default=0.0)
        numbers = self._metrics(bold=True).horizontalAdvance(_WIDEST_NUMBER)
        right = self.width() - _MARGIN_X
        room = right - _MARGIN_X - titles - numbers - 2 * _GAP
        # Where the numbers come from is said of all of them or of none.
        says_origin = all(self._metrics(0.9).horizontalAdvance(origin) <= room for _, _, origin in self._texts.rows)
        for title, number, origin in self._texts.rows:
            painter.setFont(self._theme.font())
            painter.setPen(self._theme.colour("quiet"))
            self._write(painter, QRectF(_MARGIN_X, y, titles, self._line()), title)
            left = _MARGIN_X + titles + _GAP
            painter.setFont(self._theme.font(bold=True))
            painter.setPen(self._theme.colour("text"))
            self._write(painter, QRectF(left, y, numbers, self._line()), number)
            if says_origin:
                painter.setFont(self._theme.font(0.9))
                painter.setPen(self._theme.colour("quiet"))
                left += numbers + _GAP
                self._write(painter, QRectF(left, y, right - left, self._line()), origin)
            y += self._line()
        return y

    def _write(self, painter: QPainter, box: QRectF, text: str) -> None:
        """A text in its box; what does not fit is left out and marked so."""
        if box.width() < 20.0:
            return
        shown = QFontMetricsF(painter.font()).elidedText(text, Qt.TextElideMode.ElideRight, box.width() + 1.0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextSingleLine
        write_from_start(painter, self.width(), box, int(flags | Qt.TextFlag.TextDontClip), shown)


class ProgressLine(QWidget):
    """How much of something is done, as a thin bar; empty while nothing is under way."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share: float | None = None
        self.setObjectName("check_progress")
        self.setMinimumSize(30, 6)
        theme.changed.connect(self.update)

    @property
    def share(self) -> float | None:
        """What is shown, 0 to 1."""
        return self._share

    def show_share(self, share: float | None) -> None:
        """Show a share of 0..1, or nothing."""
        if share != self._share:
            self._share = share
            self.setAccessibleName("" if share is None else self.tr("{n} % done").format(n=round(100 * share)))
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._share is None:
            return
        with ScreenPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            bar = QRectF(0.0, self.height() / 2 - 3.0, self.width(), 6.0)
            for role, share in (("line", 1.0), ("accent", self._share)):
                painter.setBrush(self._theme.colour(role))
                painter.drawRoundedRect(QRectF(bar.left(), bar.top(), bar.width() * share, bar.height()), 3, 3)


class WorstButton(QToolButton):
    """The name of the worst entry; pointing at it points at the entry.

    Emits
    -----
    pointed(Target or None)
        When the pointer or the keyboard comes or goes.
    chosen(Target)
        When it is pressed.
    """

    pointed = Signal(object)
    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._target: Target | None = None
        self.setObjectName("worst_button")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.clicked.connect(self._on_clicked)
        self.hide()

    def show_worst(self, worst: Comparison, place: str) -> None:
        """Name this entry."""
        self._target = worst.target
        text = self.tr("{worst}  ({place})").format(worst=check_texts.worst_text(worst), place=place)
        self.setText(text)
        self.setAccessibleName(text)
        describe(
            self,
            self.tr(
                "The weight or bias whose two gradients differ most: {analytic} and {numeric}. Point at it to "
                "see where it is; click to show it above."
            ).format(
                analytic=check_texts.digits(worst.analytic),
                numeric=check_texts.digits(worst.numeric),
            ),
        )
        self.show()

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.pointed.emit(self._target)

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.pointed.emit(None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.pointed.emit(self._target)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.pointed.emit(None)

    def _on_clicked(self) -> None:
        if self._target is not None:
            self.chosen.emit(self._target)
