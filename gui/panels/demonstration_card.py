"""The card of the demonstration that is shown: its title and three sentences, above the data panel or, where that is
folded, as a strip across the window.

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

from core.demonstrations.catalogue import Demonstration
from gui.base.language import core_text, start_side
from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.base.widgets import describe

_MARGINS = (13, 10, 10, 12)
_STRIP_MARGINS = (13, 2, 6, 2)
_COLUMNS = 9
_BORDERS = 4
_LARGEST_SHARE = 0.6
"""Of the panel's height; the data can be reached below it."""

_HIGHEST_STRIP = 60
_STRIP_SHARE = 0.16
"""Of the strip: pixels at normal text size, with which the window still fits 620, and of larger text a share of the
window's height."""


class DemonstrationCard(QScrollArea):
    """Title and sentences of a demonstration, with buttons to start it again, to go to the next and to close the card.

    Emits
    -----
    restart_requested, next_requested, close_requested
        In the GUI thread: a button of the card was pressed.
    """

    restart_requested = Signal()
    next_requested = Signal()
    close_requested = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("demonstration_card")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        make_slim(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._content = QFrame(self)
        self._content.setObjectName("demonstration_content")
        self._place = self._label("demonstration_place", 0.85, role="quiet")
        self._title = self._label("demonstration_title", 1.08, bold=True)
        self._steps = [self._make_step(number) for number in (1, 2, 3)]
        self._close = self._close_button()
        self._buttons = self._make_buttons()
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(8)
        self._column = QVBoxLayout(self._content)
        self._column.addLayout(self._grid)
        self._column.addStretch(1)
        self.setWidget(self._content)
        self._content.installEventFilter(self)
        self.stand_as_strip(False)
        theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self.hide()

    def show_demonstration(self, demonstration: Demonstration, number: int, total: int) -> None:
        """Show the texts of a demonstration, the ``number``-th of ``total``."""
        self._place.setText(self.tr("Demonstration {number} of {total}").format(number=number, total=total))
        self._title.setText(core_text(demonstration.title))
        for (_number, label), sentence in zip(self._steps, demonstration.sentences, strict=True):
            label.setText(core_text(sentence))
        self.setAccessibleName(self._title.text())
        self.setAccessibleDescription(" ".join(label.text() for _number, label in self._steps))
        self.show()
        self.verticalScrollBar().setValue(0)
        self._arrange_anew()

    def stand_as_strip(self, is_strip: bool) -> None:
        """Take the form for the place it was put in: sentences side by side, or below each other."""
        self._is_strip = is_strip
        parent = self.parentWidget()
        if parent is not None:
            parent.installEventFilter(self)
        self._arrange_anew()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self.parentWidget() and event.type() == QEvent.Type.Resize:
            self._arrange_anew() if self._is_strip else self._fit()
        elif event.type() == QEvent.Type.LayoutRequest and watched is self.widget() and self._is_too_wide():
            self._arrange_anew()  # the texts are larger by now
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        """As high as the texts, and no higher than leaves room for the others."""
        parent = self.parentWidget()
        if self.isHidden() or parent is None:
            return
        if self._is_strip:
            most = max(_HIGHEST_STRIP, min(self._theme.px(_HIGHEST_STRIP), round(_STRIP_SHARE * parent.height())))
        else:
            most = round(_LARGEST_SHARE * parent.height())
        # The layout knows nothing of the borders that the style sheet draws.
        needed = self._content.heightForWidth(parent.width() - _BORDERS) + _BORDERS
        self.setFixedHeight(min(needed, most))

    def _arrange_anew(self) -> None:
        """For other texts, another size of text or another form: what the layout knows of the heights before goes."""
        self._arrange()
        if self._is_too_wide():
            self._arrange(is_narrow=True)
        self._fit()

    def _is_too_wide(self) -> bool:
        parent = self.parentWidget()
        is_row = self._is_strip and not self._is_narrow and parent is not None
        return is_row and parent is not None and self._content.minimumSizeHint().width() > parent.width()

    def _arrange(self, *, is_narrow: bool = False) -> None:
        self._is_narrow = is_narrow
        grid = self._grid
        while grid.count():
            grid.takeAt(0)
        for column in range(_COLUMNS):
            grid.setColumnStretch(column, 0)
        self._place.setVisible(not self._is_strip)
        if self._is_strip:
            self._arrange_strip(grid, is_narrow)
        else:
            self._arrange_card(grid)

    def _arrange_card(self, grid: QGridLayout) -> None:
        self._column.setContentsMargins(*_MARGINS)
        grid.setColumnStretch(1, 1)
        grid.setVerticalSpacing(7)
        grid.addWidget(self._place, 0, 0, 1, 2)
        grid.addWidget(self._close, 0, 2)
        grid.addWidget(self._title, 1, 0, 1, 3)
        for row, (number, sentence) in enumerate(self._steps):
            grid.addWidget(number, 2 + row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addWidget(sentence, 2 + row, 1, 1, 2)
        grid.addWidget(self._buttons, 5, 0, 1, 3)

    def _arrange_strip(self, grid: QGridLayout, is_narrow: bool) -> None:
        """All in a row; where large text leaves no room for that, the sentences below title and buttons."""
        self._column.setContentsMargins(*_STRIP_MARGINS)
        top = Qt.AlignmentFlag.AlignTop
        row, begin = (1, 0) if is_narrow else (0, 1)
        for place, (number, sentence) in enumerate(self._steps):
            grid.addWidget(number, row, begin + 2 * place, top)
            grid.addWidget(sentence, row, begin + 1 + 2 * place, 1, 2 if is_narrow and place == 2 else 1, top)
            grid.setColumnStretch(begin + 1 + 2 * place, 4)
        if not is_narrow:
            grid.setColumnStretch(0, 3)
        grid.addWidget(self._title, 0, 0, 1, 4 if is_narrow else 1, top)
        grid.addWidget(self._buttons, 0, 4 if is_narrow else 7, 1, 2 if is_narrow else 1, top)
        grid.addWidget(self._close, 0, 6 if is_narrow else 8, top)

    def _make_buttons(self) -> QWidget:
        buttons = QWidget(self._content)
        row = QHBoxLayout(buttons)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for name, text, help_text, signal in (
            ("again", self.tr("Start Again"), self.tr("Set this demonstration up again."), self.restart_requested),
            ("next", self.tr("Next"), self.tr("Set the next demonstration up."), self.next_requested),
        ):
            button = QPushButton(text, buttons)
            button.setObjectName(f"demonstration_{name}")
            describe(button, help_text)
            button.clicked.connect(signal)
            row.addWidget(button)
        return buttons

    def _make_step(self, number: int) -> tuple[QLabel, QLabel]:
        sign = self._label("", 1.0, role="step", bold=True)
        sign.setText(str(number))
        return sign, self._label(f"demonstration_sentence_{number}", 1.0)

    def _label(self, name: str, scale: float, *, role: str = "", bold: bool = False) -> QLabel:
        label = QLabel(self._content)
        label.setObjectName(name)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        if role:
            label.setProperty("role", role)
        self._theme.dress(label, scale, bold=bold)
        return label

    def _close_button(self) -> QToolButton:
        button = QToolButton(self._content)
        button.setObjectName("demonstration_close")
        button.setText("✕")
        button.setAutoRaise(True)
        button.setAccessibleName(self.tr("Close"))
        describe(button, self.tr("Close this card. The experiment stays as it is."))
        button.clicked.connect(self.close_requested)
        return button

    def _on_theme_changed(self) -> None:
        colours = self._theme.colours
        self._content.setStyleSheet(
            f"#demonstration_content {{ background: {colours.accent_soft}; border: none;"
            f" border-{start_side()}: 3px solid {colours.accent}; border-bottom: 1px solid {colours.line}; }}"
            f' QLabel {{ background: transparent; }} QLabel[role="step"] {{ color: {colours.accent}; }}'
        )
        self._arrange_anew()
