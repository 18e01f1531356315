"""The sheet of equations where numbers can be covered and worked out by the learner: the Cover mode, the field in a
cell, and the way from one covered cell to the next.

What is right it does not know: it reports what was typed and shows what it is told of it.
"""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QHideEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from gui.base.cell_numbers import TEXT_SCALE
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.equations.content import EquationContent
from gui.views.equations.covers import CoveredCell
from gui.views.equations.geometry import Spot, SpotKind
from gui.views.equations.highlights import Pointed
from gui.views.equations.input import EquationInteraction
from gui.views.equations.texts import cell_name, cell_of

_LONGEST = 40
"""Characters that can be typed; no number is as long."""

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_WAYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1}
_SELECTING = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.ControlModifier
_BEGIN_OF_NUMBER = "0123456789-−+.,"


class AnswerEntry(QLineEdit):
    """The field in a covered cell.

    Emits
    -----
    left_for(int), tabbed(int)
        The next covered cell, 1, or the one before, −1, is wanted, with an arrow key or with Tab.
    entered, cancelled, left
        Enter was pressed; Esc was pressed; the keyboard went elsewhere.
    """

    left_for = Signal(int)
    tabbed = Signal(int)
    entered = Signal()
    cancelled = Signal()
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("equations_answer")
        self.setMaxLength(_LONGEST)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        describe(
            self,
            self.tr("Type your number. Tab goes to the next covered cell, Enter checks when all are filled in."),
            self.tr("Your number"),
        )
        self.setStyleSheet("QLineEdit { padding: 0 2px; border-radius: 2px; min-height: 0; }")
        theme.changed.connect(self._dress)
        self._dress()
        self.hide()

    def _dress(self) -> None:
        self._theme.dress(self, TEXT_SCALE)

    def focusNextPrevChild(self, next: bool) -> bool:
        self.tabbed.emit(1 if next else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key in _ENTER:
            self.entered.emit()
        elif key == Qt.Key.Key_Escape:
            self.cancelled.emit()
        elif key in _WAYS and not event.modifiers() & _SELECTING and self._has_nowhere_to_go(key):
            self.left_for.emit(_WAYS[Qt.Key(key)])
        else:
            super().keyPressEvent(event)
        # Otherwise keys would go on to the equations behind.
        event.accept()

    def _has_nowhere_to_go(self, key: int) -> bool:
        """Whether an arrow key leads out of the text."""
        ends = {Qt.Key.Key_Left: 0, Qt.Key.Key_Right: len(self.text())}
        return key not in ends or (self.cursorPosition() == ends[Qt.Key(key)] and not self.hasSelectedText())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        # Its own context menu takes the focus, too, and so does another window for a while.
        if event.reason() not in (Qt.FocusReason.PopupFocusReason, Qt.FocusReason.ActiveWindowFocusReason):
            self.left.emit()


class EquationCovering(EquationInteraction):
    """The sheet, where numbers can be covered.

    Emits
    -----
    covers_changed()
        Another cell is covered, or another text stands on one.
    all_entered(), passed()
        Enter was pressed and no covered cell is empty; Tab was pressed in the last one.
    """

    covers_changed = Signal()
    all_entered = Signal()
    passed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self.is_covering = False
        self._typed_at: Spot | None = None
        self._entry = AnswerEntry(theme, self.viewport())
        self._entry.textEdited.connect(self._on_text_edited)
        self._entry.left_for.connect(self._go_on)
        self._entry.tabbed.connect(self._on_tabbed)
        self._entry.entered.connect(self._on_entered)
        self._entry.cancelled.connect(self._close_entry)
        self._entry.left.connect(lambda: self._close_entry(keeps_focus=False))

    # What comes in

    def show_content(self, content: EquationContent | None, sentence: str = "") -> None:
        if content is not None:
            self.covers.begin(_moment_of(content))
        super().show_content(content, sentence)
        if self._typed_at is not None and not self._is_covered(self._typed_at):
            self._close_entry()
        elif self._typed_at is not None and self._entry.text() != self._text_at(self._typed_at):
            self._entry.setText(self._text_at(self._typed_at))
        self._place_entry()

    def cover(self, cells: list[CoveredCell]) -> None:
        """Cover these cells, too."""
        if self._content is not None:
            self.covers.cover(self._content, cells)
            self._on_covers_changed()

    def uncover(self, cells: list[CoveredCell]) -> None:
        """Show these numbers again."""
        if self._content is not None:
            self._close_entry()
            self.covers.uncover(self._content, cells)
            self._on_covers_changed()

    def uncover_all(self) -> None:
        """Show every number."""
        self._close_entry()
        self.covers.clear()
        self._on_covers_changed()

    def type_into(self, cell: CoveredCell | None) -> None:
        """Put the keyboard into a covered cell; None is the first that is empty, or else the first of all."""
        if self._content is None:
            return
        cells = self.covers.in_order(self._content)
        empty = [spot for spot, (quantity, row, column) in cells if not self._text_of((quantity, row, column))]
        wanted = [spot for spot, one in cells if one == cell]
        spots = wanted or empty or [spot for spot, _ in cells]
        if spots:
            self._start_entry(spots[0])

    def reveal(self, cell: CoveredCell) -> None:
        """Scroll until a covered cell can be seen where it is worked out."""
        if self._content is not None:
            for spot, one in self.covers.in_order(self._content):
                if one == cell:
                    self._reveal_cell(spot)

    def _text_of(self, cell: CoveredCell) -> str:
        cover = None if self._content is None else self.covers.at(self._content, *cell)
        return "" if cover is None else cover.text

    def _text_at(self, spot: Spot) -> str:
        return "" if self._content is None else self._text_of(cell_of(self._content, spot))

    def _is_covered(self, spot: Spot) -> bool:
        if self._content is None or spot.equation >= len(self._content.equations) or self._quantity(spot) is None:
            return False
        cover = self.covers.at(self._content, *cell_of(self._content, spot))
        return cover is not None and cover.mark != "shown"

    def _on_covers_changed(self) -> None:
        self._report()
        self.viewport().update()
        self.covers_changed.emit()

    # Pointer and keys

    def _with_target(self, pointed: Pointed) -> Pointed:
        """At a covered number without its example: another view would say the number that belongs to it."""
        found = super()._with_target(pointed)
        is_covered = found.spot is not None and found.spot.kind == "cell" and self._is_covered(found.spot)
        if is_covered and found.target is not None and found.target.kind == "unit":
            return replace(found, target=replace(found.target, example=None))
        return found

    def _click(self, spot: Spot) -> None:
        if self.is_covering and self._toggle(spot):
            return
        super()._click(spot)

    def _toggle(self, spot: Spot) -> bool:
        if self._content is None or not self.covers.toggle(self._content, spot):
            return False
        self._close_entry()
        self._on_covers_changed()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cell, text = self._focused_cell(), event.text()
        if cell is None or not text or text not in f"cCm{_BEGIN_OF_NUMBER}":
            super().keyPressEvent(event)
        elif text in "cCm":
            column, matrix = (Spot(cell.equation, cell.item, kind, None, at) for kind, at in _larger(cell))
            self._toggle({"c": cell, "C": column, "m": matrix}[text])
        elif self._is_covered(cell):
            self._start_entry(cell)
            self._entry.setText(text)
            self._on_text_edited(text)
        else:
            super().keyPressEvent(event)

    def _open(self, cell: Spot, by_key: bool) -> None:
        if self._is_covered(cell):
            self._start_entry(cell)
        else:
            super()._open(cell, by_key)

    # The field

    def _start_entry(self, spot: Spot) -> None:
        if self._content is None:
            return
        quantity, row, column = cell_of(self._content, spot)
        self._close_card()
        self._typed_at = spot
        self._focus_on(spot, shown=True)
        self._reveal_cell(spot)
        self._entry.setText(self._text_at(spot))
        self._entry.setAccessibleName(cell_name(self._content, quantity, row, column))
        self._place_entry()
        self._entry.show()
        self._entry.raise_()
        self._entry.setFocus(Qt.FocusReason.OtherFocusReason)
        self._entry.selectAll()

    def _place_entry(self) -> None:
        if self._typed_at is not None:
            area = self._cell_area(self._typed_at)
            self._entry.setGeometry(area.toAlignedRect().adjusted(-1, -1, 1, 1))

    def _close_entry(self, *, shown: bool = False, keeps_focus: bool = True) -> None:
        """Put the field away; what was typed stays on its cell."""
        if self._typed_at is None:
            return
        self._typed_at = None
        if keeps_focus and self._entry.hasFocus():
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._entry.hide()
        self._focus_on(self._focused, shown=shown)

    def _on_text_edited(self, text: str) -> None:
        if self._typed_at is not None and self._content is not None:
            self.covers.write(self._content, cell_of(self._content, self._typed_at), text)
            self._on_covers_changed()

    def _go_on(self, direction: int) -> bool:
        """Go to the next covered cell, wherever the one with the field stands on the sheet; False where there is
        none."""
        if self._content is None or self._typed_at is None:
            return False
        cells = self.covers.in_order(self._content)
        here = cell_of(self._content, self._typed_at)
        place = next((number for number, (_, cell) in enumerate(cells) if cell == here), -1) + direction
        if not 0 <= place < len(cells):
            return False
        self._start_entry(cells[place][0])
        return True

    def _on_tabbed(self, direction: int) -> None:
        if not self._go_on(direction):
            self._close_entry()
            if direction > 0:
                self.passed.emit()

    def _on_entered(self) -> None:
        """On to the next empty cell; with none left, all is to be checked."""
        if self._content is None:
            return
        cells = [cell for _, cell in self.covers.in_order(self._content)]
        if all(self._text_of(cell).strip() for cell in cells):
            self.all_entered.emit()
        else:
            self.type_into(None)

    def _on_laid_out(self) -> None:
        super()._on_laid_out()
        self._place_entry()

    def _on_scrolled(self) -> None:
        super()._on_scrolled()
        self._place_entry()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._typed_at is not None:  # as when the card that asks comes and takes height away
            self._reveal_cell(self._typed_at)
        self._place_entry()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._close_entry(keeps_focus=False)


def _larger(cell: Spot) -> tuple[tuple[SpotKind, int | None], tuple[SpotKind, int | None]]:
    """The column of a cell, and its matrix."""
    return ("column", cell.column), ("caption", None)


def _moment_of(content: EquationContent) -> tuple[object, ...]:
    """Where other numbers begin. By itself an example has gradients of its own."""
    snapshot, worked = content.snapshot, content.worked
    alone = worked.example if worked.m == 1 and worked.view.value == "alone" else None
    return snapshot.run_id, snapshot.node, worked.iteration, alone
