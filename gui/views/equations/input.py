"""The sheet of equations with a pointer and keys: what is pointed at, which cell is opened, how one walks and scrolls.

It owns what its own eye needs, the hovered and the focused part and the card; what is shown it is handed. Pointer and
keyboard never point at two things: the focus is shown by a key, and hidden by the next move of the pointer.
"""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget

from core.explain.target import Target
from gui.base.formatting import wrapped
from gui.base.theme import Theme
from gui.base.widgets import describe
from gui.views.equations.cards import RecomputeCard, card_text
from gui.views.equations.content import EquationContent
from gui.views.equations.geometry import Offset, Spot, largest_offset, offset_for_thumb
from gui.views.equations.highlights import Pointed, target_of
from gui.views.equations.scroll_area import EquationScrollArea
from gui.views.equations.texts import cell_sentence
from gui.views.equations.walk import STEPS, first_cell, is_there, walked

_NOTCH = 120.0
"""Of a wheel, in Qt's units."""

_CARD_PERIOD_S = 0.1
"""A sum that changes more often cannot be read."""

_NO_DIRECTION = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space, Qt.Key.Key_F2)


class EquationInteraction(EquationScrollArea):
    """The sheet, where it can be pointed at and opened.

    Emits
    -----
    pointed(object)
        The Target that the pointer or the keyboard is at, when it becomes another one; None when it leaves.
    """

    pointed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(theme, parent)
        self._hovered = Pointed()
        self._focused: Spot | None = None
        self._focus_is_shown = False
        self._place: QPointF | None = None
        self._pressed: Spot | None = None
        self._press_place = QPointF()
        self._drag: tuple[QPointF, Offset] | None = None
        self._opened: Spot | None = None
        self._opened_by_key = False
        self._card_written_at = 0.0
        self._reported: Target | None = None
        self.setObjectName("equations_canvas")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(self.tr("Equations"))
        self._help = self.tr(
            "The equations of one iteration with their numbers. Point at a symbol or a number to see what it belongs "
            "to; click a number to recompute it by hand. Wide matrices scroll with Shift and the wheel, or by "
            "dragging. Keys: arrows move between numbers, Tab goes to the next equation, Enter opens a number, Esc "
            "closes it."
        )
        describe(self, self._help)
        self._card = RecomputeCard(theme, self.viewport())
        self._card.closed.connect(self._on_card_closed)
        self.verticalScrollBar().valueChanged.connect(self._on_scrolled)

    def show_content(self, content: EquationContent | None, sentence: str = "") -> None:
        super().show_content(content, sentence)
        if content is None:
            self._on_laid_out()
        elif self._hovered.spot is not None:
            # The same column may be another example now.
            self._hovered = self._with_target(self._hovered)
            self._report()
        self._follow_card(content)

    def _on_laid_out(self) -> None:
        """Keep what is still there."""
        for spot in (self._focused, self._opened):
            if spot is not None and (self._layout is None or not is_there(self._layout, spot)):
                self._focused, self._focus_is_shown = None, False
                self._card.dismiss()
                self._opened = None
        self._hovered = Pointed()
        self._look_again()
        self._place_card()
        self._report()

    # What is pointed at

    def _pointed_here(self) -> Pointed:
        if self._hovered != Pointed():
            return self._hovered
        return self._with_target(Pointed(spot=self._focused_cell()))

    def _focused_cell(self) -> Spot | None:
        return self._focused if self._focus_is_shown else None

    def _explained_here(self) -> Pointed:
        return self._with_target(Pointed(spot=self._opened)) if self._card.is_open else Pointed()

    def _with_target(self, pointed: Pointed) -> Pointed:
        target = None if self._content is None else target_of(self._content, pointed)
        return Pointed(target, pointed.spot, pointed.symbol)

    def _point(self, place: QPointF) -> None:
        """The pointer was moved here, or turned its wheel here; from now on it is what points."""
        if self._focus_is_shown:
            self._focus_on(self._focused, shown=False)
        self._hover(place)

    def _look_again(self) -> None:
        """What is under a pointer that rests may be another thing now."""
        if self._place is not None and not self._focus_is_shown:
            self._hover(self._place)

    def _hover(self, place: QPointF | None) -> None:
        self._place = place
        pointed = Pointed()
        if place is not None:
            spot = self._spot_at(place)
            pointed = self._with_target(Pointed(spot=spot, symbol=self._symbol_at(place) if spot is None else None))
        if pointed != self._hovered:
            self._hovered = pointed
            is_cell = pointed.spot is not None and pointed.spot.kind == "cell"
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if is_cell else Qt.CursorShape.ArrowCursor)
            # A tooltip would hide the numbers that are looked at.
            self.setToolTip("" if pointed != Pointed() else wrapped(self._help))
            self._report()

    def _report(self) -> None:
        """Report what is pointed at, when it is another thing."""
        target = self._pointed_here().target
        if target != self._reported:
            self._reported = target
            self.pointed.emit(target)
        if self._focused is not None and self._focus_is_shown and self._content is not None:
            self.setAccessibleDescription(cell_sentence(self._content, self._focused, self.covers))
        self.viewport().update()

    def _on_scrolled(self) -> None:
        self._look_again()
        self._place_card()

    # Mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        place = event.position()
        if self._pressed is None or not event.buttons() & Qt.MouseButton.LeftButton:
            self._point(place)
        elif self._pressed.kind == "bar":
            self._drag_thumb(place)
        elif self._drag is not None:
            start, offset = self._drag
            self._scroll_matrix(self._pressed, (offset[0] - place.x() + start.x(), offset[1] - place.y() + start.y()))
        elif (place - self._press_place).manhattanLength() >= QApplication.startDragDistance():
            self._drag = self._press_place, self._offset_of(self._pressed.equation, self._pressed.item)

    def viewportEvent(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        elif isinstance(event, QEnterEvent):
            # Also when the card below a resting pointer goes: then no move follows.
            self._place = event.position()
            self._look_again()
        return super().viewportEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._drag, self._press_place = None, event.position()
        self._pressed = self._spot_at(event.position())
        if self._pressed is None:
            self._close_card()
        elif self._pressed.kind == "bar":
            self._drag_thumb(event.position())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        pressed, self._pressed = self._pressed, None
        dragged, self._drag = self._drag is not None, None
        if event.button() != Qt.MouseButton.LeftButton or pressed is None or dragged:
            return
        if self._spot_at(event.position()) == pressed:
            self._click(pressed)

    def _click(self, spot: Spot) -> None:
        """A part of a matrix was clicked."""
        if spot.kind == "cell":
            self._focus_on(spot, shown=False)
            self._open(spot, by_key=False)

    def _drag_thumb(self, place: QPointF) -> None:
        spot = self._pressed
        matrix = None if spot is None else self._matrix(spot)
        if spot is None or matrix is None or self._layout is None:
            return
        is_across = spot.row is None
        x, y = self._offset_of(spot.equation, spot.item)
        along = place.x() if is_across else place.y() + self.verticalScrollBar().value()
        offset = offset_for_thumb(matrix, is_across, along, self._layout.sizes)
        self._scroll_matrix(spot, (offset, y) if is_across else (x, offset))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Shift and the wheel, or a sideways wheel, move along the matrix under the pointer."""
        self._point(event.position())
        delta = event.angleDelta()
        sideways = delta.x() or (delta.y() if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else 0)
        spot = self._spot_at(event.position()) if sideways else None
        matrix = None if spot is None else self._matrix(spot)
        if spot is None or matrix is None or self._layout is None:
            super().wheelEvent(event)
            return
        sizes = self._layout.sizes
        x, y = self._offset_of(spot.equation, spot.item)
        notches = -sideways / _NOTCH
        if largest_offset(matrix, sizes)[0]:
            x += notches * sizes.cell_width
        else:
            y += notches * 2.0 * sizes.cell_height
        self._scroll_matrix(spot, (x, y))
        self._look_again()
        event.accept()

    # Keyboard

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._focus_on(self._focused or self._first_cell(), shown=True)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self._focus_on(self._focused, shown=False)

    def focusNextPrevChild(self, next: bool) -> bool:
        """Tab goes through the equations; past the last, or after Esc, it goes on to the next widget."""
        if self._focus_is_shown and self._focused is not None and self._layout is not None:
            cell = first_cell(self._layout, self._focused.equation + (1 if next else -1))
            if cell is not None:
                self._focus_on(cell, shown=True)
                return True
        return super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        cell, step = self._focused or self._first_cell(), STEPS.get(event.key())
        if self._layout is None or cell is None:
            super().keyPressEvent(event)
        elif step is not None:
            # The first arrow key only shows where the focus is.
            self._focus_on(walked(self._layout, cell, step) if self._focus_is_shown else cell, shown=True)
        elif event.key() in _NO_DIRECTION:
            self._focus_on(cell, shown=True)
            self._open(cell, by_key=True)
        elif event.key() == Qt.Key.Key_Escape and (self._card.is_open or self._focus_is_shown):
            if self._card.is_open:
                self._close_card()
            else:
                self._focus_on(cell, shown=False)
        else:
            super().keyPressEvent(event)

    def _first_cell(self) -> Spot | None:
        """The first one in the viewport."""
        if self._layout is None:
            return None
        top = self.verticalScrollBar().value()
        visible = self._layout.between(top, top + self.viewport().height())
        whole = [index for index in visible if self._layout.equations[index].top >= top]
        return first_cell(self._layout, (whole or [visible.start])[0])

    def _focus_on(self, cell: Spot | None, shown: bool) -> None:
        self._focused = cell
        self._focus_is_shown = shown and cell is not None
        if cell is not None and self._focus_is_shown:
            self._hovered = Pointed()
            self._reveal_cell(cell)
        self._report()

    # The card

    def _open(self, cell: Spot, by_key: bool) -> None:
        if self._content is not None:
            self._opened, self._opened_by_key = cell, by_key
            self._card.open(card_text(self._content, cell, self.covers))
            self._place_card()

    def _follow_card(self, content: EquationContent | None) -> None:
        """Show the opened cell at this moment; of a fast run not at each one, but at the one where it stops."""
        if content is None or self._opened is None or not self._card.is_open:
            return
        now = perf_counter()
        if not content.snapshot.is_running or now - self._card_written_at >= _CARD_PERIOD_S:
            self._card_written_at = now
            self._card.update_text(card_text(content, self._opened, self.covers))
            self._place_card()

    def _place_card(self) -> None:
        if self._opened is not None and self._card.is_open:
            self._card.place(self._cell_area(self._opened), self._matrix_area(self._opened))

    def _close_card(self) -> None:
        self._opened = None
        self._card.dismiss()

    def _on_card_closed(self) -> None:
        self._opened = None
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self._focus_on(self._focused, shown=self._opened_by_key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place_card()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self._focus_on(self._focused, shown=False)
        self._hover(None)
        self._close_card()
