"""The sheet of equations: laid out for its width, scrolled, painted as far as it is in the viewport.

Matrices with the batch's examples scroll together, so that the same ones are seen; every other one on its own, alike at
all its places. What the pointer and the keys mean, `input` knows.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from core.explain.equation import Equation
from core.explain.quantities import Quantity
from core.explain.target import Target
from core.training.step_position import REST
from gui.base.painting import ScreenPainter
from gui.base.redraw import RedrawPace
from gui.base.scroll import make_slim
from gui.base.theme import Theme
from gui.views.equations.content import EquationContent
from gui.views.equations.covers import Covers
from gui.views.equations.geometry import (
    FEWEST_COLUMNS,
    Block,
    EquationsLayout,
    Offset,
    PlacedMatrix,
    Spot,
    TextSizes,
    cell_box,
    largest_offset,
    offset_to_show,
    spot_at,
)
from gui.views.equations.highlights import Pointed, lights, marks, origin_of
from gui.views.equations.layout import arrange
from gui.views.equations.paint import EquationPainter, Frame
from gui.views.equations.renderer import EquationRenderer
from gui.views.equations.texts import EquationTexts


class EquationScrollArea(QAbstractScrollArea):
    """Shows the equations of a content, with what is pointed at lit up.

    Attributes
    ----------
    covers : Covers
    pace : RedrawPace
        Of the numbers.
    """

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.pace = RedrawPace(self.tr("equations"), self)
        self._theme = theme
        self._texts = EquationTexts(theme)
        self._page = EquationRenderer(theme, self._texts)
        self._painter = EquationPainter(theme, self._page)
        self._scrolls = ScrollOffsets()
        self.covers = Covers()
        self._content: EquationContent | None = None
        self._layout: EquationsLayout | None = None
        self._equations: tuple[Equation, ...] = ()
        self._shapes: tuple[object, ...] = ()
        self._blocks: tuple[Block, ...] = ()
        self._sentence = ""
        self._foreign: Target | None = None
        self._marked: int | None = None
        self._noted: Quantity | None = None
        self._phase = REST
        self.setFrameShape(QFrame.Shape.NoFrame)
        make_slim(self)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.viewport().setMouseTracking(True)
        theme.changed.connect(self._forget)

    # What comes in

    def show_content(self, content: EquationContent | None, sentence: str = "") -> None:
        """Show an iteration; None shows a sentence that says why there is none."""
        self._content, self._sentence = content, sentence
        if content is None:
            self._layout = None
            self.verticalScrollBar().setRange(0, 0)
        else:
            self._lay_out(content)
            self._follow_phase(content)
            self._follow_example(content)
        self.viewport().update()

    def show_pointed(self, target: Target | None) -> None:
        """Light up what belongs to a target that is pointed at elsewhere. Of an example the column is brought into view
        for as long."""
        if target != self._foreign:
            self._foreign = target
            self._peek()
            self.viewport().update()

    def show_noted(self, quantity: Quantity | None) -> None:
        """Light up a matrix where it is worked out, and bring it into view; None takes that away."""
        self._noted = quantity
        place = self._place_of(quantity)
        if place is not None and self._layout is not None:
            self._reveal(self._layout.equations[place].outer_top, self._layout.equations[place].bottom)
        self.viewport().update()

    def _place_of(self, quantity: Quantity | None) -> int | None:
        """The equation that works a matrix out."""
        equations = () if self._content is None or quantity is None else self._content.equations
        return next((place for place, one in enumerate(equations) if one.numbers[:1] == (quantity,)), None)

    def repaint(self) -> None:  # type: ignore[override]
        """Paint at once what a snapshot changes."""
        self.viewport().repaint()

    # Layout

    def _lay_out(self, content: EquationContent) -> None:
        """Anew if anything that is placed has another size; the numbers have none."""
        width = self.viewport().width()
        shapes = (content.worked.layer_sizes, content.columns, content.worked.view, width)
        known: dict[int, Block] = {}
        if shapes == self._shapes and len(content.equations) == len(self._equations):
            pairs = enumerate(zip(content.equations, self._equations, self._blocks, strict=True))
            known = {place: block for place, (now, before, block) in pairs if now is before}
        if known and len(known) == len(content.equations):
            return
        blocks = self._texts.blocks(content, width, known)
        self._equations, self._shapes = content.equations, shapes
        if self._layout is not None and blocks == self._blocks and self._layout.width == width:
            return
        self._blocks = blocks
        anchor = self._anchor()
        self._layout = arrange(blocks, width, self._texts.sizes())
        self._painter.forget()
        self._set_range(self._layout)
        if anchor is not None and anchor[0] < len(self._layout.equations):
            self.verticalScrollBar().setValue(round(self._layout.equations[anchor[0]].outer_top + anchor[1]))
        self._on_laid_out()

    def _anchor(self) -> tuple[int, float] | None:
        """The equation at the upper edge and how much of it is above; it stays there in another layout."""
        top = self.verticalScrollBar().value()
        if self._layout is None or top == 0:
            return None
        first = min(self._layout.between(top, top).start, len(self._layout.equations) - 1)
        return first, min(top - self._layout.equations[first].outer_top, 0.5 * self._layout.equations[first].height)

    def _set_range(self, layout: EquationsLayout) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        bar.setRange(0, max(round(layout.height) - height, 0))
        bar.setPageStep(height)
        bar.setSingleStep(round(1.5 * layout.sizes.line))

    def _on_laid_out(self) -> None:
        """For who keeps places: they are others now."""

    def _forget(self) -> None:
        """Another look or font."""
        self._shapes, self._blocks = (), ()
        self._painter.forget()
        if self._content is not None:
            self._lay_out(self._content)
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._content is not None:
            self._lay_out(self._content)
        if self._layout is not None:
            self._set_range(self._layout)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange):
            self._forget()

    # Scrolling

    def _follow_phase(self, content: EquationContent) -> None:
        """Bring the equations of a phase into view, once, when it begins."""
        phase, before = content.phase, self._phase
        self._phase = phase
        if phase in (before, REST) or self._layout is None:
            return
        current = [place for place, it in enumerate(content.equations) if content.state(it) == "current"]
        if current:
            equations = self._layout.equations
            self._reveal(equations[current[0]].outer_top, equations[current[-1]].bottom)

    def _follow_example(self, content: EquationContent) -> None:
        """Bring the column of a marked example into view, once, when it is another one."""
        before, self._marked = self._marked, content.marked
        column = content.column_of(content.marked)
        if column is not None and content.marked != before:
            self._scrolls.reveal(column)
        self._peek()

    def _peek(self) -> None:
        foreign, content = self._foreign, self._content
        self._scrolls.peeked = None if foreign is None or content is None else content.column_of(foreign.example)

    def _reveal(self, top: float, bottom: float) -> None:
        """Scroll no further than it takes to see a stretch of the sheet, its beginning first."""
        bar, height = self.verticalScrollBar(), self.viewport().height()
        value = min(max(bar.value(), bottom - height), top)
        bar.setValue(round(value))

    def _reveal_cell(self, spot: Spot) -> None:
        """Scroll sheet and matrix until a cell can be seen."""
        matrix = self._matrix(spot)
        if matrix is None or self._layout is None or spot.row is None or spot.column is None:
            return
        offset = offset_to_show(
            matrix, spot.row, spot.column, self._offset_of(spot.equation, spot.item), self._layout.sizes
        )
        self._scroll_matrix(spot, offset)
        box = cell_box(matrix, spot.row, spot.column, self._offset_of(spot.equation, spot.item), self._layout.sizes)
        equation, height = self._layout.equations[spot.equation], self.viewport().height()
        if equation.height <= height:
            self._reveal(equation.top, equation.bottom)
        self._reveal(box[1] - 2.0 * box[3], box[1] + 3.0 * box[3])

    def _scroll_matrix(self, spot: Spot, offset: Offset) -> None:
        matrix, quantity = self._matrix(spot), self._quantity(spot)
        if matrix is not None and quantity is not None and self._content is not None and self._layout is not None:
            self._scrolls.scroll_to(self._content, quantity, matrix, self._layout.sizes, offset)
            self.viewport().update()

    # Places

    def _offset_of(self, equation: int, item: int) -> Offset:
        spot = Spot(equation, item, "caption")
        matrix, quantity = self._matrix(spot), self._quantity(spot)
        if matrix is None or quantity is None or self._content is None or self._layout is None:
            return 0.0, 0.0
        return self._scrolls.offset(self._content, quantity, matrix, self._layout.sizes)

    def _matrix(self, spot: Spot) -> PlacedMatrix | None:
        if self._layout is None or spot.equation >= len(self._layout.equations):
            return None
        items = self._layout.equations[spot.equation].items
        matrix = items[spot.item] if spot.item < len(items) else None
        return matrix if isinstance(matrix, PlacedMatrix) else None

    def _quantity(self, spot: Spot) -> Quantity | None:
        if self._content is None or spot.equation >= len(self._content.equations):
            return None
        numbers = self._content.equations[spot.equation].numbers
        part = numbers[spot.item] if spot.item < len(numbers) else None
        return part if isinstance(part, Quantity) else None

    def _spot_at(self, place: QPointF) -> Spot | None:
        if self._layout is None:
            return None
        return spot_at(self._layout, place.x(), place.y() + self.verticalScrollBar().value(), self._offset_of)

    def _symbol_at(self, place: QPointF) -> tuple[int, Quantity] | None:
        if self._layout is None or self._content is None:
            return None
        y = place.y() + self.verticalScrollBar().value()
        for index in self._layout.between(y, y):
            quantity = self._page.symbol_at(self._content, self._layout, index, place.x(), y)
            if quantity is not None:
                return index, quantity
        return None

    def _cell_area(self, spot: Spot) -> QRectF:
        """Where a cell is in the viewport; empty if there is no such cell."""
        matrix = self._matrix(spot)
        if matrix is None or self._layout is None:
            return QRectF()
        offset = self._offset_of(spot.equation, spot.item)
        box = QRectF(*cell_box(matrix, spot.row, spot.column, offset, self._layout.sizes))
        return box.translated(0.0, -self.verticalScrollBar().value())

    def _matrix_area(self, spot: Spot) -> QRectF:
        """Where the matrix of a cell is in the viewport, with its name."""
        matrix = self._matrix(spot)
        if matrix is None:
            return QRectF()
        box = QRectF(*matrix.box).united(QRectF(*matrix.caption))
        return box.translated(0.0, -self.verticalScrollBar().value())

    # Painting

    def _pointed_here(self) -> Pointed:
        """What is pointed at on this sheet."""
        return Pointed()

    def _pointed_elsewhere(self) -> Pointed:
        """What another view points at, the cell that is explained, or what is noted."""
        if self._foreign is not None:
            return Pointed(target=self._foreign)
        place = self._place_of(self._noted)
        if self._noted is not None and place is not None and self._explained_here() == Pointed():
            return Pointed(symbol=(place, self._noted))
        return self._explained_here()

    def _explained_here(self) -> Pointed:
        """The cell that is explained beside it."""
        return Pointed()

    def _focused_cell(self) -> Spot | None:
        """The cell with the keyboard's focus, while that is to be seen."""
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        with self.pace.going_on(), ScreenPainter(self.viewport()) as painter:
            if self._layout is None or self._content is None:
                self._paint_sentence(painter)
                return
            top, size = self.verticalScrollBar().value(), self.viewport().size()
            visible = self._layout.between(top, top + size.height())
            pointed = self._pointed_here()
            if pointed == Pointed():
                pointed = self._pointed_elsewhere()
            painting = Frame(
                self._content,
                self._layout,
                top,
                size,
                visible,
                self._offset_of,
                marks(self._content, visible) + lights(self._content, pointed, visible),
                pointed.symbol,
                self._focused_cell(),
                self.covers,
                origin_of(self._content, self._layout, self._pointed_here()),
            )
            self._painter.paint(painter, painting)

    def _paint_sentence(self, painter: QPainter) -> None:
        painter.fillRect(self.viewport().rect(), self._theme.colour("surface"))
        painter.setFont(self._theme.font())
        painter.setPen(self._theme.colour("quiet"))
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(self.viewport().rect().adjusted(24, 8, -24, -8), int(flags), self._sentence)


class ScrollOffsets:
    """The offsets of all matrices.

    Attributes
    ----------
    peeked : int or None
        A column of the batch that is seen wherever else one has scrolled to, as long as it is set.
    """

    def __init__(self) -> None:
        self.peeked: int | None = None
        self._first_example = 0.0
        self._own: dict[tuple[str, int, bool], Offset] = {}

    def offset(self, content: EquationContent, quantity: Quantity, matrix: PlacedMatrix, sizes: TextSizes) -> Offset:
        """How far a matrix is scrolled, never further than there is something to see."""
        limit = largest_offset(matrix, sizes)
        if limit == (0.0, 0.0):
            return limit
        offset = list(self._own.get(_key(quantity), (0.0, 0.0)))
        axis = content.example_axis(quantity)
        if axis is not None:
            step = sizes.cell_width if axis else sizes.cell_height
            offset[1 - axis] = self._first_shown(matrix.cells[3 - axis] / step) * step
        return _whole(offset[0], limit[0], sizes.cell_width), _whole(offset[1], limit[1], sizes.cell_height)

    def scroll_to(
        self, content: EquationContent, quantity: Quantity, matrix: PlacedMatrix, sizes: TextSizes, offset: Offset
    ) -> None:
        """Scroll a matrix, and with it all that show the same."""
        limit = largest_offset(matrix, sizes)
        x, y = min(max(offset[0], 0.0), limit[0]), min(max(offset[1], 0.0), limit[1])
        axis = content.example_axis(quantity)
        if axis is not None and limit[1 - axis]:
            self._first_example = x / sizes.cell_width if axis else y / sizes.cell_height
        self._own[_key(quantity)] = x, y

    def reveal(self, column: int) -> None:
        """Scroll the examples so far that a column of the batch is seen, also where few are."""
        self._first_example = _first_to_show(column, self._first_example, FEWEST_COLUMNS)

    def _first_shown(self, n_visible: float) -> float:
        if self.peeked is None:
            return self._first_example
        return _first_to_show(self.peeked, self._first_example, round(n_visible))


def _first_to_show(column: int, first: float, n_visible: int) -> float:
    """The first column as it is, if the one that is wanted can be seen then; else its neighbour."""
    return first if first <= column < first + n_visible else max(column - 1.0, 0.0)


def _key(quantity: Quantity) -> tuple[str, int, bool]:
    return quantity.symbol, quantity.layer, quantity.transposed


def _whole(offset: float, limit: float, step: float) -> float:
    """By whole cells: no number is cut."""
    return round(min(max(offset, 0.0), limit) / step) * step
