"""What widgets are made with everywhere: a control described for the eye and a screen reader, a row, a quiet label."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPlainTextEdit, QPushButton, QSizePolicy, QWidget

from gui.base.formatting import wrapped
from gui.base.language import is_mirrored
from gui.base.theme import Theme


def describe(widget: QWidget, help_text: str, name: str = "") -> None:
    """Give a control its help as tooltip and for a screen reader, and a name where it has none yet."""
    if name:
        widget.setAccessibleName(name)
    widget.setAccessibleDescription(help_text)
    widget.setToolTip(wrapped(help_text) if help_text else "")


def put_into_tab_order(part: QWidget, following: QWidget) -> None:
    """Have Tab come to a part of a window that was built later, and go on from it to ``following``."""
    before = following.previousInFocusChain()
    while before is not None and before.focusPolicy() == Qt.FocusPolicy.NoFocus:
        before = before.previousInFocusChain()
    order, widget = [before or following], part.nextInFocusChain()
    while widget is not None and part.isAncestorOf(widget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:  # Qt puts nothing behind what takes no keyboard
            order.append(widget)
        widget = widget.nextInFocusChain()
    for one, other in pairwise(order):
        QWidget.setTabOrder(one, other)


def first_control(part: QWidget) -> QWidget | None:
    """The first control of a part of a window that takes the keyboard now, in the order of Tab; perhaps itself."""
    control: QWidget | None = part
    while control is not None:
        takes_it = control.focusPolicy() & Qt.FocusPolicy.TabFocus and control.isVisible() and control.isEnabled()
        if takes_it and (control is part or part.isAncestorOf(control)):
            return control
        following = control.nextInFocusChain()
        control = None if following is part else following
    return None


def row_of(widgets: Sequence[QWidget | None]) -> QHBoxLayout:
    """Widgets side by side; None takes the room that is left."""
    row = QHBoxLayout()
    row.setSpacing(6)
    for widget in widgets:
        if widget is None:
            row.addStretch(1)
        else:
            row.addWidget(widget)
    return row


def push_button(name: str, text: str, parent: QWidget, *, is_checkable: bool = False) -> QPushButton:
    """A button of a dialog that Enter does not press unless it has the keyboard."""
    button = QPushButton(text, parent)
    button.setObjectName(name)
    button.setAutoDefault(False)
    button.setCheckable(is_checkable)
    return button


def quiet_label(name: str, parent: QWidget, text: str = "") -> QLabel:
    """A line of grey text."""
    label = QLabel(text, parent)
    label.setObjectName(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "quiet")
    return label


class ElidedLabel(QLabel):
    """A line that takes only the room that others leave; its tooltip says it in full."""

    def __init__(self, name: str, theme: Theme, parent: QWidget, *, role: str = "quiet", scale: float = 0.92) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._role = role
        theme.dress(self, scale)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._theme = theme
        theme.changed.connect(self.update)

    def setText(self, text: str) -> None:
        super().setText(text)
        describe(self, text)

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self._theme.colour(self._role))
            text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | self.alignment(), text)


def begin_lines_at_start(field: QPlainTextEdit) -> None:
    """Let lines stand at the side where they begin to be read; Qt leaves them at the left."""
    if is_mirrored():
        option = field.document().defaultTextOption()
        option.setAlignment(Qt.AlignmentFlag.AlignRight)
        field.document().setDefaultTextOption(option)
