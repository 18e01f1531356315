"""The inline editor for a weight or bias: a number typed where the number is drawn.

It reads text and says what is wrong with it; what the number is for, the view knows.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.base.formatting import count, parse_number, wrapped
from gui.base.painting import box_of_rect, seen_rect
from gui.base.theme import Theme
from gui.views.network.hits import Place, card_place
from gui.views.network.layout import NetworkLayout
from gui.views.network.parts import Part

LARGEST_VALUE = 1e6


class _Field(QLineEdit):
    """A line that tells when it is left and when Esc is pressed."""

    left = Signal()
    cancelled = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Its own context menu takes the focus, too.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        super().keyPressEvent(event)
        # Otherwise Enter and the arrows would go on to the diagram behind.
        event.accept()


class WeightEditor(QFrame):
    """Asks for one number.

    Emits
    -----
    accepted(Part, float)
        The weight or bias and its value, when Enter is pressed or the field is left, with a number other than before.
    finished()
        When the editor has closed, before ``accepted``.
    resized()
        When a sentence came or went and the editor needs another place.
    """

    accepted = Signal(object, float)
    finished = Signal()
    resized = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._part: Part | None = None
        self._text_before = ""
        self.setObjectName("weight_editor")
        self._name = QLabel(self)
        self._field = _Field(self)
        self._field.setObjectName("weight_editor_field")
        self._help = self.tr(
            "Type a number such as 0.5, −1,25 or 1/3. Enter or a click elsewhere accepts, Esc cancels."
        )
        self._field.setToolTip(wrapped(self._help))
        self._hint = QLabel(self)
        self._hint.setObjectName("weight_editor_hint")
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "hint")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(10, 8, 10, 8)
        layout.setSpacing(4)
        for widget in (self._name, self._field, self._hint):
            layout.addWidget(widget)
        self._field.returnPressed.connect(self._on_return_pressed)
        self._field.left.connect(self._on_left)
        self._field.cancelled.connect(self.close_unchanged)
        self._field.textEdited.connect(self._on_text_edited)
        self.hide()

    @property
    def part(self) -> Part | None:
        """What is being edited; None while the editor is closed."""
        return self._part

    def open(self, part: Part, name: str, value: float) -> None:
        """Show the value of a part, selected. ``name`` says what it is."""
        self._part = part
        self._name.setText(name)
        self._field.setAccessibleName(name)
        self._text_before = f"{value:.6g}".replace("-", "−")
        self._field.setText(self._text_before)
        self._field.selectAll()
        self._show_problem("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def place(self, layout: NetworkLayout, near: Place) -> None:
        """Stand beside what is being edited, near a place."""
        if self._part is not None:
            size = self.sizeHint()
            parent = self.parentWidget()
            seen = None if parent is None else box_of_rect(seen_rect(parent))
            left, top = card_place(layout, self._part, (size.width(), size.height()), near, seen)
            self.setGeometry(QRect(QPoint(round(left), round(top)), size))

    def close_unchanged(self) -> None:
        """Close and keep the old value. The focus goes to the parent, unless it is elsewhere already."""
        if self._part is None:
            return
        self._part = None
        parent = self.parentWidget()
        if self._field.hasFocus() and parent is not None:
            # Before hiding, which would give the focus to the next widget as if Tab had been pressed.
            parent.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.finished.emit()

    def sizeHint(self) -> QSize:
        across = max(self._name.sizeHint().width() + 20, 190)
        layout = self.layout()
        assert layout is not None
        height = layout.totalHeightForWidth(across) if layout.hasHeightForWidth() else layout.sizeHint().height()
        return QSize(across, height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.resized.emit()

    def _on_return_pressed(self) -> None:
        self._accept(keep_open_on_problem=True)

    def _on_left(self) -> None:
        # Closing takes the focus away, too; that alone accepts nothing.
        if self._part is not None:
            self._accept(keep_open_on_problem=False)

    def _on_text_edited(self) -> None:
        if self._hint.text():
            self._show_problem("")

    def _accept(self, keep_open_on_problem: bool) -> None:
        part = self._part
        if part is None or self._field.text() == self._text_before:
            self.close_unchanged()
            return
        try:
            value = self._read()
        except ValueError as problem:
            if keep_open_on_problem:
                self._show_problem(str(problem))
            else:
                self.close_unchanged()
            return
        self.close_unchanged()
        self.accepted.emit(part, value)

    def _read(self) -> float:
        value = parse_number(self._field.text())
        if abs(value) > LARGEST_VALUE:
            raise ValueError(
                self.tr("Weights and biases here go from −{limit} to {limit}.").format(limit=count(int(LARGEST_VALUE)))
            )
        return value

    def _show_problem(self, sentence: str) -> None:
        colours = self._theme.colours
        frame = colours.warning if sentence else colours.accent
        self.setStyleSheet(
            f"#weight_editor {{ background: {colours.surface}; border: 1px solid {colours.strong_line};"
            f" border-radius: 5px; }} #weight_editor_field, #weight_editor_field:focus {{ border: 2px solid {frame}; }}"
            f" #weight_editor_hint {{ color: {colours.warning}; }}"
        )
        self._hint.setText(sentence)
        self._hint.setVisible(bool(sentence))
        self._field.setAccessibleDescription(sentence or self._help)
        self.resized.emit()
