"""The inline editor for a weight or bias: a number typed where the number is drawn.

It reads text and says what is wrong with it; what is done with the number, the view knows.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QToolButton, QVBoxLayout, QWidget

from gui.base.diagram.parts import Part
from gui.base.diagram.pointing import NetworkPointing
from gui.base.formatting import count, parse_number, significant, wrapped
from gui.base.painting import box_of_rect, seen_rect
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.network.geometry import Diagram
from gui.views.network.places import card_place
from gui.views.network.texts import part_text, value_of

LARGEST_VALUE = 1e6


class _Field(QLineEdit):
    """A line that reports when it is left, and when Esc or Ctrl and Enter are pressed."""

    left = Signal()
    cancelled = Signal()
    compared = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Its own context menu takes the focus, too.
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
            return
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.compared.emit()
            return
        super().keyPressEvent(event)
        # Otherwise Enter and the arrows would go on to the diagram behind.
        event.accept()


class _Button(QToolButton):
    """A button that reports when it is left and when Esc is pressed."""

    left = Signal()
    cancelled = Signal()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.cancelled.emit()
        else:
            super().keyPressEvent(event)


class WeightEditor(QFrame):
    """Asks for one number.

    Emits
    -----
    accepted(Part, float)
        The weight or bias and its value, when Enter is pressed or the field is left, with a number other than before.
    compared(Part, float)
        The same, when another run is wanted that has this value.
    finished()
        When the editor has closed, before ``accepted``.

    Attributes
    ----------
    part : Part or None
        What is being edited; None while the editor is closed.
    """

    accepted = Signal(object, float)
    compared = Signal(object, float)
    finished = Signal()

    def __init__(self, theme: Theme, diagram: Diagram, pointing: NetworkPointing, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._diagram = diagram
        self._pointing = pointing
        self._view = parent
        self.part: Part | None = None
        self._text_before = ""
        self.setObjectName("weight_editor")
        self._name = QLabel(self)
        self._field = _Field(self)
        self._field.setObjectName("weight_editor_field")
        self._help = self.tr(
            "Type a number such as 0.5, −1,25 or 1/3. Enter or a click elsewhere accepts, Esc cancels. Ctrl and Enter:"
            " keep this run, and let another one with this number go on beside it."
        )
        self._field.setToolTip(wrapped(self._help))
        self._button = _Button(self)
        self._describe_button()
        self._hint = QLabel(self)
        self._hint.setObjectName("weight_editor_hint")
        self._hint.setWordWrap(True)
        self._hint.setProperty("role", "hint")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 8, 10, 8)
        self._column.setSpacing(4)
        row = QHBoxLayout()
        row.addWidget(self._field, 1)
        row.addWidget(self._button)
        self._column.addWidget(self._name)
        self._column.addLayout(row)
        self._column.addWidget(self._hint)
        self._field.returnPressed.connect(lambda: self._accept(keep_open_on_problem=True))
        for part in (self._field, self._button):
            part.left.connect(self._on_left)
            part.cancelled.connect(self.close_unchanged)
        self._button.clicked.connect(self._compare)
        self._field.compared.connect(self._compare)
        self._field.textEdited.connect(self._on_text_edited)
        self.hide()

    def _describe_button(self) -> None:
        self._button.setObjectName("weight_editor_compare")
        self._button.setText(self.tr("Compare"))
        self._button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        describe(
            self._button,
            self.tr("Keep this run, and let another one with this number go on beside it. In the field: Ctrl+Enter."),
            self.tr("Compare"),
        )

    def open(self, part: Part) -> None:
        """Show the value of a part, selected."""
        assert self._diagram.snapshot is not None
        name = part_text(part, self._diagram).heading
        self.part = part
        self._name.setText(name)
        self._field.setAccessibleName(name)
        self._text_before = significant(value_of(part, self._diagram.snapshot), 6)
        self._field.setText(self._text_before)
        self._field.selectAll()
        self._show_problem("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.OtherFocusReason)

    def take_layout(self) -> None:
        """Stand where the part is now; close if it is gone."""
        if self.part is not None and not self.part.is_in(self._diagram.layout.structure):
            self.close_unchanged()
        self._place()

    def _place(self) -> None:
        if self.part is not None:
            size, near = self.sizeHint(), self._pointing.near(self.part)
            seen = box_of_rect(seen_rect(self._view))
            left, top = card_place(self._diagram.layout, self.part, size.toTuple(), near, seen)
            self.setGeometry(QRect(QPoint(round(left), round(top)), size))

    def close_unchanged(self) -> None:
        """Close and keep the old value. The focus goes to the parent, unless it is elsewhere already."""
        if self.part is None:
            return
        self.part = None
        if self._field.hasFocus() or self._button.hasFocus():
            # Before hiding, which would give the focus to the next widget as if Tab had been pressed.
            self._view.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()
        self.finished.emit()

    def sizeHint(self) -> QSize:
        across = max(self._name.sizeHint().width() + 20, self._column.minimumSize().width(), 190)
        column = self._column
        height = column.totalHeightForWidth(across) if column.hasHeightForWidth() else column.sizeHint().height()
        return QSize(across, height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._place()

    def _on_left(self) -> None:
        """The keyboard goes elsewhere, not from the field to the button beside it or back."""
        if not (self._field.hasFocus() or self._button.hasFocus()):
            self._accept(keep_open_on_problem=False)

    def _on_text_edited(self) -> None:
        if self._hint.text():
            self._show_problem("")

    def _accept(self, keep_open_on_problem: bool) -> None:
        self._end(self.accepted, keep_open_on_problem)

    def _compare(self) -> None:
        self._end(self.compared, keep_open_on_problem=True)

    def _end(self, ending: SignalInstance, keep_open_on_problem: bool) -> None:
        part = self.part
        # Closing takes the focus away, too; that alone accepts nothing.
        if part is None or self._field.text() == self._text_before:
            self.close_unchanged()
            return
        problem = ""
        try:
            value = self._read()
        except ValueError as error:
            problem = str(error)
        if problem and keep_open_on_problem:
            self._show_problem(problem)
            return
        self.close_unchanged()
        if not problem:
            ending.emit(part, value)

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
        self._place()
