"""What the card of a cell says, and the card itself: a number as the sum that makes it, to be read, typed into a
calculator or copied, or where a number comes from that the iteration starts from. Its text follows each picture of the
run as long as the card is open. It computes nothing.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from core.explain.equation import Equation
from core.explain.quantities import Quantity
from core.explain.recompute import Recomputation, recompute, recompute_others
from core.explain.worked import WorkedIteration
from gui.base.cell_numbers import cell_text
from gui.base.formatting import count, significant
from gui.base.language import core_text, tr
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.equations.content import EquationContent
from gui.views.equations.covers import Covers
from gui.views.equations.geometry import Spot
from gui.views.equations.texts import cell_name, cell_of

_MADE_BY_UPDATE = {"W": "W_new", "b": "b_new"} | {
    f"{slot}_{of}": f"new_{slot}_{of}" for slot in ("first", "second") for of in ("W", "b")
}
_DIGITS_OF_UPDATE = 5
"""With the usual three an update would hardly ever be seen to change anything."""
_SAME = 1e-9
"""Up to here a recomputed parameter is the one that is there; beyond, another one has been typed."""


def card_text(content: EquationContent, spot: Spot, covers: Covers) -> CardText:
    """What is said of a cell; never a number that is covered."""
    quantity, row, column = cell_of(content, spot)
    name, iteration = cell_name(content, quantity, row, column), _iteration_text(content.snapshot.iteration)
    if covers.hides_sum(content, quantity, row, column):
        cover = covers.at(content, quantity, row, column)
        said = "" if cover is not None else _many_digits(float(content.worked.value(quantity)[row, column]))
        return CardText(name, said, said, tr("Numbers in this sum are covered."), iteration)
    place = (column, row) if quantity.transposed else (row, column)
    equation = content.maker(quantity)
    if equation is not None:
        found = _recomputed(content.worked, content.equations[equation], place)
        return CardText(
            core_text(found.left), found.text, found.short, core_text(found.note) if found.note else "", iteration
        )
    if quantity.symbol.endswith("_others"):
        found = recompute_others(content.worked, quantity, *place)
        note = tr("One term for each other example; “Whole Batch” shows them side by side.")
        return CardText(name, found.text, found.short, core_text(found.note) if found.note else note, iteration)
    value = float(content.worked.value(quantity)[row, column])
    return CardText(name, _all_digits(value), _many_digits(value), _origin(content, quantity, place, value), iteration)


def _iteration_text(iteration: int) -> str:
    return tr("iteration {number}").format(number=count(iteration))


def _all_digits(value: float) -> str:
    return repr(value).removesuffix(".0") if math.isfinite(value) else cell_text(value)


def _many_digits(value: float) -> str:
    return significant(value, 6) if math.isfinite(value) else cell_text(value)


def _origin(content: EquationContent, quantity: Quantity, place: tuple[int, int], value: float) -> str:
    if quantity.symbol == "Y":
        return tr("Given: the label of the example.")
    if quantity.symbol == "A":
        return tr("Given: a feature of the example.")
    update = _last_update(content, quantity, place, value)
    if update is not None:
        made, iteration = update
        return tr("Made by the update of {iteration}: {sum}").format(iteration=iteration, sum=made.short)
    if quantity.symbol in ("W", "b"):
        if content.worked.iteration == 1:
            return tr("A parameter, before the first update.")
        return tr("A parameter: its start value, changed by every update so far.")
    return tr("What the optimizer keeps from the iterations before.")


def _last_update(
    content: EquationContent, quantity: Quantity, place: tuple[int, int], value: float
) -> tuple[Recomputation, str] | None:
    """How the iteration before made a parameter, and its name; None where that is not known or not what is there."""
    before, symbol = content.snapshot.previous, _MADE_BY_UPDATE.get(quantity.symbol)
    if before is None or before.iteration != content.worked.iteration - 1 or symbol is None:
        return None
    worked = WorkedIteration(content.snapshot.experiment, before)
    equation = _maker(worked.equations(), symbol, quantity.layer)
    if equation is None:
        return None
    made = _recomputed(worked, equation, place)
    is_it = made.value == value or math.isclose(made.value, value, rel_tol=_SAME, abs_tol=1e-300)
    return (made, _iteration_text(before.iteration)) if is_it else None


def _recomputed(worked: WorkedIteration, equation: Equation, place: tuple[int, int]) -> Recomputation:
    if equation.name.startswith("update"):
        return recompute(worked, equation, *place, digits=_DIGITS_OF_UPDATE)
    return recompute(worked, equation, *place)


def _maker(equations: tuple[Equation, ...], symbol: str, layer: int) -> Equation | None:
    found = (one for one in equations if (one.result.symbol, one.result.layer) == (symbol, layer))
    return next(found, None)


_GAP = 8
_WIDEST_CHARACTERS = 110
_SLACK = 4
"""A line that fits to the pixel is broken all the same."""
_MARGIN = 4
_TOP_GAP = 12
_SPACING = 6
_LONGEST = 600
"""Characters on the screen; the whole text is copied however long it is."""


@dataclass(frozen=True, slots=True)
class CardText:
    """What a card says.

    Attributes
    ----------
    heading : str
        What the cell is.
    full, short : str
        The sum and its value, for copying and for the screen; or the value alone.
    note : str
        A quiet sentence, or "".
    when : str
        The iteration at which the number is what it is.
    """

    heading: str
    full: str
    short: str
    note: str
    when: str


class RecomputeCard(QFrame):
    """Shows one text beside the cell it is of.

    Emits
    -----
    closed()
        When the learner closed it; the keyboard goes back to where it was.
    """

    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._text = CardText("", "", "", "", "")
        self._least = QSize()
        self.setObjectName("recompute_card")
        self.setAccessibleName(self.tr("Recompute by hand"))
        self._heading, self._when = QLabel(self), QLabel(self)
        self._when.setProperty("role", "quiet")
        self._sum = QLabel(self)
        self._sum.setObjectName("recompute_sum")
        self._sum.setTextFormat(Qt.TextFormat.PlainText)
        self._note = QLabel(self)
        self._note.setProperty("role", "quiet")
        for label in (self._heading, self._sum, self._note):
            label.setWordWrap(True)
        self._sum.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._area = self._scroll_area()
        self._copy_button = self._button("recompute_copy", self.tr("Copy"))
        self._close_button = self._button("recompute_close", self.tr("Close"))
        self._explain()
        self._lay_out()
        self._copy_button.clicked.connect(self.copy)
        self._close_button.clicked.connect(self.close_card)
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAccessibleName(text)
        button.setAutoDefault(False)
        return button

    def _scroll_area(self) -> QScrollArea:
        """The sum and its note: where there is too little room they scroll."""
        area, page = QScrollArea(self), QWidget(self)
        area.setObjectName("recompute_area")
        page.setObjectName("recompute_page")
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_SPACING)
        column.addWidget(self._sum)
        column.addWidget(self._note)
        column.addStretch(1)
        area.setWidget(page)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return area

    def _explain(self) -> None:
        copy = QKeySequence(QKeySequence.StandardKey.Copy).toString(QKeySequence.SequenceFormat.NativeText)
        what = self.tr("Copy the whole sum with all its terms, or the number with all its digits ({shortcut}).")
        describe(self._copy_button, what.format(shortcut=copy))
        describe(self._close_button, self.tr("Close this card (Esc)."))

    def _lay_out(self) -> None:
        top, bottom = QHBoxLayout(), QHBoxLayout()
        top.setSpacing(0)  # what there is between the two is `_TOP_GAP`, which the width is computed with
        top.addWidget(self._heading, 1)
        top.addSpacing(_TOP_GAP)
        top.addWidget(self._when, 0, Qt.AlignmentFlag.AlignTop)
        bottom.addStretch(1)
        bottom.addWidget(self._copy_button)
        bottom.addWidget(self._close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 8, 12, 8)
        layout.setSpacing(_SPACING)
        layout.addLayout(top)
        layout.addWidget(self._area, 1)
        layout.addLayout(bottom)

    @property
    def is_open(self) -> bool:
        """Whether the card is there, seen or not."""
        return not self.isHidden()

    def open(self, text: CardText) -> None:
        """Show a text and take the keyboard; ``place`` says where."""
        self._least = QSize()
        self._write(text)
        self._area.verticalScrollBar().setValue(0)
        self.show()
        self.raise_()
        self._copy_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def update_text(self, text: CardText) -> None:
        """Show the same cell at another moment."""
        if text != self._text:
            self._write(text)

    def _write(self, text: CardText) -> None:
        self._text = text
        self._heading.setText(text.heading)
        self._when.setText(text.when)
        self._sum.setText(_breakable(text.short))
        self._note.setText(text.note)
        self._note.setVisible(bool(text.note))
        self.setAccessibleDescription(f"{text.heading}: {text.short} {text.note}".strip())

    def place(self, cell: QRectF, matrix: QRectF) -> None:
        """Stand below or above the matrix of a cell, else the cell itself, or beside it; within the parent."""
        parent = self.parentWidget()
        assert parent is not None
        # While numbers change the card does not shrink: it would jump with each of them.
        size = self._least = self._size_within(parent.size()).expandedTo(self._least).boundedTo(_inside(parent.size()))
        area = parent.rect().adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        left = min(max(round(cell.left()), area.left()), area.right() + 1 - size.width())
        for box in (matrix, cell):
            for top in (round(box.bottom()) + _GAP, round(box.top()) - _GAP - size.height()):
                if area.top() <= top <= area.bottom() + 1 - size.height():
                    self.setGeometry(QRect(QPoint(left, top), size))
                    return
        beside = round(cell.right()) + _GAP
        left = beside if beside + size.width() <= area.right() + 1 else left
        top = max(min(round(cell.bottom()) + _GAP, area.bottom() + 1 - size.height()), area.top())
        self.setGeometry(QRect(QPoint(left, top), size))

    def _size_within(self, room: QSize) -> QSize:
        """Wide enough for each text in one line, as far as there is room and one likes to read."""
        layout = self.layout()
        assert layout is not None
        texts = [self.fontMetrics().horizontalAdvance(label.text()) for label in (self._sum, self._note)]
        top = self._heading.fontMetrics().horizontalAdvance(self._heading.text()) + self._when.sizeHint().width()
        margins = layout.contentsMargins()
        frame = margins.left() + margins.right() + 2 * self.frameWidth()
        wanted = max(top + _TOP_GAP, *texts) + frame + _SLACK
        widest = _WIDEST_CHARACTERS * self.fontMetrics().averageCharWidth()
        least = layout.minimumSize().width()
        across = min(max(min(wanted, widest), least), room.width() - 2 * _MARGIN)
        return QSize(
            across, self._height_for(across - frame) + margins.top() + margins.bottom() + 2 * self.frameWidth()
        )

    def _height_for(self, width: int) -> int:
        """Of everything inside the margins, in lines of this width."""
        heading = self._heading.heightForWidth(max(width - self._when.sizeHint().width() - _TOP_GAP, 1))
        shown = [label for label in (self._sum, self._note) if label.text()]
        texts = sum(label.heightForWidth(width) for label in shown) + _SPACING * (len(shown) - 1)
        return heading + texts + self._copy_button.sizeHint().height() + 2 * _SPACING

    def copy(self) -> None:
        """Put the whole sum on the clipboard."""
        QGuiApplication.clipboard().setText(self._text.full)

    def close_card(self) -> None:
        """Close, as the learner wants it."""
        if self.is_open:
            self.dismiss()
            self.closed.emit()

    def dismiss(self) -> None:
        """Be gone, and leave the keyboard to the parent."""
        parent, focused = self.parentWidget(), self.window().focusWidget()
        if parent is not None and focused is not None and self.isAncestorOf(focused):
            # Before hiding, which would give the focus to the next widget as if Tab had been pressed.
            parent.setFocus(Qt.FocusReason.OtherFocusReason)
        self.hide()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        # Otherwise a click would go through to the cell behind.
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_card()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        else:
            super().keyPressEvent(event)
        # Otherwise keys would go on to the equations behind.
        event.accept()

    def _dress(self) -> None:
        colours = self._theme.colours
        self.setStyleSheet(
            f"#recompute_card {{ background: {colours.surface}; border: 1px solid {colours.strong_line};"
            f" border-radius: 5px; }} #recompute_area, #recompute_page {{ background: transparent; }}"
            f" #recompute_card QPushButton {{ padding: 2px 8px; }}"
            f" #recompute_card QPushButton:focus {{ padding: 1px 7px; }}"
        )
        self._theme.dress(self._heading, bold=True)


def _inside(room: QSize) -> QSize:
    return room - QSize(2 * _MARGIN, 2 * _MARGIN)


def _breakable(text: str) -> str:
    """A sum that breaks between its terms only, and is not longer than one reads."""
    if len(text) > _LONGEST:
        text = f"{text[: _LONGEST // 2]} … {text[-_LONGEST // 2 :]}"
    return text
