"""The welcome: what one can begin with, each a click away. It blocks nothing and closes with Esc."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QAbstractButton,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from core.demonstrations.catalogue import DEMONSTRATIONS
from gui.base.icons import draw_icon
from gui.base.language import core_text
from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.base.widgets import describe

_MARGIN = 24
_COLUMNS = 2
_ICON = 26
_BELOW = 14
_PADDING = 12
_ROOM_AROUND = 60
"""Of the screen, for the title bar and what else stands there."""


class OfferButton(QAbstractButton):
    """A title, a sentence below it and perhaps an icon, to be clicked as a whole."""

    def __init__(self, theme: Theme, title: str, sentence: str, parent: QWidget, *, icon: str = "") -> None:
        super().__init__(parent)
        self._theme = theme
        self._icon = icon
        self._sentence = sentence
        self.setText(title)
        self.setAccessibleName(title)
        self.setAccessibleDescription(sentence)
        describe(self, sentence)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        width = self._theme.px(290)
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(200), self.heightForWidth(self._theme.px(290)))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, sentence = self._boxes(width)
        return max(sentence.bottom() + _PADDING, self._theme.px(_ICON) + 2 * _PADDING if self._icon else title.height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()  # by itself a button takes Space alone
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, colours = self._theme, self._theme.colours
        with QPainter(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            is_pointed = self.underMouse() or self.isDown()
            painter.setBrush(theme.colour("accent_soft" if is_pointed else "surface"))
            focus = self.hasFocus()
            painter.setPen(QPen(theme.colour("accent" if focus or is_pointed else "line"), 2.0 if focus else 1.0))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
            if self._icon:
                side = theme.px(_ICON)
                box = QRect(_PADDING + 2, (self.height() - side) // 2, side, side)
                draw_icon(painter, self._icon, QRectF(self._mirrored(box)), theme.colour("accent"))
            title, sentence = map(self._mirrored, self._boxes(self.width()))
            painter.setPen(colours.text)
            painter.setFont(self._title_font())
            painter.drawText(title, Qt.TextFlag.TextWordWrap, self.text())
            painter.setPen(colours.quiet)
            painter.setFont(theme.font(0.95))
            painter.drawText(sentence, Qt.TextFlag.TextWordWrap, self._sentence)

    def _mirrored(self, box: QRect) -> QRect:
        """Where a box stands in the direction in which the window reads."""
        return QStyle.visualRect(self.layoutDirection(), self.rect(), box)

    def _title_font(self) -> QFont:
        return self._theme.font(1.2 if self._icon else 1.0, bold=True)

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        """Where title and sentence stand in a button of this width."""
        left = 2 * _PADDING + self._theme.px(_ICON) + 4 if self._icon else _PADDING
        room = QRect(left, _PADDING, max(1, width - left - _PADDING), 10_000)
        wrap = Qt.TextFlag.TextWordWrap
        title = QFontMetrics(self._title_font()).boundingRect(room, wrap, self.text())
        room.setTop(title.bottom() + 4)
        sentence = QFontMetrics(self._theme.font(0.95)).boundingRect(room, wrap, self._sentence)
        return QRect(QPoint(left, title.top()), QSize(room.width(), title.height())), QRect(
            QPoint(left, sentence.top()), QSize(room.width(), sentence.height())
        )


class WelcomeDialog(QDialog):
    """Watch it learn, draw your own points, a lesson, or a demonstration.

    Emits
    -----
    watch_requested, draw_requested, lesson_requested
        In the GUI thread: the learner chose one of the three; the dialog has closed.
    demonstration_requested(name)
        The same for a demonstration of the core.
    """

    watch_requested = Signal()
    draw_requested = Signal()
    lesson_requested = Signal()
    demonstration_requested = Signal(str)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("welcome_dialog")
        self.setWindowTitle(self.tr("Welcome to Glassbox"))
        self.setModal(False)
        content = QWidget(self)
        column = QVBoxLayout(content)
        column.setContentsMargins(_MARGIN, 20, _MARGIN, 10)
        column.setSpacing(10)
        column.addWidget(self._label("welcome_title", self.tr("Glassbox"), 2.0, bold=True))
        column.addWidget(
            self._label("welcome_text", self.tr("See a neural network while it learns."), 1.15, role="quiet")
        )
        column.addSpacing(4)
        column.addLayout(self._first_offers())
        column.addWidget(self._lesson_offer())
        column.addSpacing(8)
        column.addWidget(self._label("welcome_demonstrations", self.tr("Demonstrations"), 1.15, bold=True))
        column.addLayout(self._demonstrations())
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setObjectName("welcome_scroll")
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidgetResizable(True)
        make_slim(scroll)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        self._content = content
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, _BELOW)
        outer.setSpacing(0)
        outer.addWidget(scroll, 1)
        self._foot = self._footer()
        outer.addLayout(self._foot)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        """As large as its contents, within the screen."""
        width = self._theme.px(690)
        footer = self._foot.sizeHint().height() + _BELOW
        content = max(self._content.heightForWidth(width), self._content.minimumSizeHint().height())
        wanted = QSize(width, content + footer)
        room = self.screen().availableSize() - QSize(_ROOM_AROUND, _ROOM_AROUND)
        self.resize(wanted.boundedTo(room))

    def _first_offers(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(10)
        for name, title, sentence, picture, chosen in (
            (
                "welcome_watch",
                self.tr("Watch it learn"),
                self.tr("A small network learns the circle in a few seconds."),
                "play",
                self.watch_requested,
            ),
            (
                "welcome_draw",
                self.tr("Draw your own points"),
                self.tr("Click points of two or more classes onto an empty plane."),
                "add_point",
                self.draw_requested,
            ),
        ):
            row.addWidget(self._offer(name, title, sentence, chosen.emit, icon=picture))
        return row

    def _lesson_offer(self) -> OfferButton:
        return self._offer(
            "welcome_lesson",
            self.tr("Learn step by step"),
            self.tr("Lessons through the lecture: read, predict, do, and see at once whether it is right."),
            self.lesson_requested.emit,
            icon="lesson",
        )

    def _demonstrations(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, one in enumerate(DEMONSTRATIONS.values()):
            chosen = partial(self.demonstration_requested.emit, one.name)
            button = self._offer(f"welcome_{one.name}", core_text(one.title), core_text(one.summary), chosen)
            grid.addWidget(button, place // _COLUMNS, place % _COLUMNS)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 1)
        return grid

    def _footer(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(_MARGIN, 0, _MARGIN, 0)
        row.addWidget(self._label("welcome_where", self.tr("Help → Welcome opens this again."), 0.92, role="quiet"), 1)
        close = QPushButton(self.tr("Close"), self)
        close.setObjectName("welcome_close")
        describe(close, self.tr("Close this window (Esc)."))
        close.setAccessibleDescription(self.tr("Close this window (Esc)."))
        close.setAutoDefault(False)
        close.clicked.connect(self.reject)
        row.addWidget(close)
        return row

    def _offer(
        self, name: str, title: str, sentence: str, chosen: Callable[[], object], *, icon: str = ""
    ) -> OfferButton:
        button = OfferButton(self._theme, title, sentence, self, icon=icon)
        button.clicked.connect(self.accept)
        button.clicked.connect(lambda: chosen())
        button.setObjectName(name)
        return button

    def _label(self, name: str, text: str, scale: float, *, bold: bool = False, role: str = "") -> QLabel:
        label = QLabel(text, self)
        label.setObjectName(name)
        if role:
            label.setProperty("role", role)
        self._theme.dress(label, scale, bold=bold)
        return label
