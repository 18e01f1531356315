"""The card of the demonstration that is shown: its title and three sentences, above the data panel.

It scrolls inside where there is little room, so that the window never has to grow for it.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.demonstrations.demonstration import Demonstration
from gui.fields.base import core_text
from gui.formatting import wrapped
from gui.scroll import SLIM_BARS
from gui.theme import Theme

_MARGINS = (13, 10, 10, 12)
_BORDERS = 4
_LARGEST_SHARE = 0.6
"""Of the panel's height; the data can be reached below it."""


class DemonstrationCard(QScrollArea):
    """Title and sentences of a demonstration, with buttons to start it again, to go to the next and to close the card.

    Emits
    -----
    restart_asked, next_asked, close_asked
        In the GUI thread: a button of the card was pressed.
    """

    restart_asked = Signal()
    next_asked = Signal()
    close_asked = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("demonstration_card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.verticalScrollBar().setStyleSheet(SLIM_BARS)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QFrame(self)
        self._content.setObjectName("demonstration_content")
        self._place = self._label("demonstration_place", 0.85, role="quiet")
        self._title = self._label("demonstration_title", 1.08, bold=True)
        self._sentences = [self._label(f"demonstration_sentence_{number}", 1.0) for number in (1, 2, 3)]
        self._build_layout()
        self.setWidget(self._content)
        parent.installEventFilter(self)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def show_demonstration(self, demonstration: Demonstration, number: int, total: int) -> None:
        """Show the texts of a demonstration, the ``number``-th of ``total``."""
        self._place.setText(self.tr("Demonstration {number} of {total}").format(number=number, total=total))
        self._title.setText(core_text(demonstration.title))
        for label, sentence in zip(self._sentences, demonstration.sentences, strict=True):
            label.setText(core_text(sentence))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(" ".join(label.text() for label in self._sentences))
        self.show()
        self.verticalScrollBar().setValue(0)
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """As high as the texts, and no higher than leaves room for the data."""
        parent = self.parentWidget()
        if self.isHidden() or parent is None:
            return
        # The layout knows nothing of the borders that the style sheet draws.
        needed = self._content.heightForWidth(parent.width() - _BORDERS) + _BORDERS
        self.setFixedHeight(min(needed, round(_LARGEST_SHARE * parent.height())))

    def _build_layout(self) -> None:
        header = QHBoxLayout()
        header.addWidget(self._place, 1)
        header.addWidget(self._close_button())
        sentences = QGridLayout()
        sentences.setHorizontalSpacing(8)
        sentences.setVerticalSpacing(7)
        sentences.setColumnStretch(1, 1)
        for row, label in enumerate(self._sentences):
            number = self._label("", 1.0, role="step", bold=True)
            number.setText(str(row + 1))
            sentences.addWidget(number, row, 0, Qt.AlignmentFlag.AlignTop)
            sentences.addWidget(label, row, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(6)
        again = self._button("demonstration_again", self.tr("Start Again"), self.tr("Set this demonstration up again."))
        again.clicked.connect(self.restart_asked)
        following = self._button("demonstration_next", self.tr("Next"), self.tr("Set the next demonstration up."))
        following.clicked.connect(self.next_asked)
        buttons.addWidget(again)
        buttons.addWidget(following)
        column = QVBoxLayout(self._content)
        column.setContentsMargins(*_MARGINS)
        column.setSpacing(8)
        column.addLayout(header)
        column.addWidget(self._title)
        column.addLayout(sentences)
        column.addLayout(buttons)

    def _label(self, name: str, scale: float, *, role: str = "", bold: bool = False) -> QLabel:
        label = QLabel(self._content)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        self._theme.dress(label, scale, bold=bold)
        return label

    def _button(self, name: str, text: str, help_text: str) -> QPushButton:
        button = QPushButton(text, self._content)
        button.setObjectName(name)
        button.setAccessibleDescription(help_text)
        button.setToolTip(wrapped(help_text))
        return button

    def _close_button(self) -> QToolButton:
        button = QToolButton(self._content)
        button.setObjectName("demonstration_close")
        button.setText("✕")
        button.setAutoRaise(True)
        button.setAccessibleName(self.tr("Close"))
        button.setToolTip(wrapped(self.tr("Close this card. The experiment stays as it is.")))
        button.clicked.connect(self.close_asked)
        return button

    def _on_theme_changed(self) -> None:
        colours = self._theme.colours
        self._content.setStyleSheet(
            f"#demonstration_content {{ background: {colours.accent_soft}; border: none;"
            f" border-left: 3px solid {colours.accent}; border-bottom: 1px solid {colours.line}; }}"
            f' QLabel {{ background: transparent; }} QLabel[role="step"] {{ color: {colours.accent}; }}'
        )
        self._fit()
