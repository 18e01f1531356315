"""Laws of where the equations stand: nothing overlaps or is cut, and a place leads back to the cell that is there."""

from __future__ import annotations

import itertools

import pytest

from gui.views.equations.geometry import (
    Block,
    Box,
    EquationsLayout,
    Item,
    Matrix,
    Offset,
    Operator,
    PlacedMatrix,
    PlacedOperator,
    Spot,
    TextSizes,
    cell_box,
    largest_offset,
    offset_for_thumb,
    offset_to_show,
    scroll_bars,
    spot_at,
    visible_cells,
)
from gui.views.equations.layout import MOST_ROWS, arrange

SIZES = TextSizes(line=14.0, math=17.0, caption=20.0, cell_width=57.0, cell_height=15.0)
EQUALS, DOT, PLUS, OPEN, CLOSE = Operator(10.0), Operator(6.0), Operator(10.0), Operator(40.0), Operator(8.0, True)
WIDTHS = [400.0, 560.0, 980.0, 1900.0]


def product(n: int, k: int, m: int) -> tuple[Item, ...]:
    """Z = W A + b."""
    return Matrix(n, m, 60.0), EQUALS, Matrix(n, k, 60.0), DOT, Matrix(k, m, 60.0), PLUS, Matrix(n, 1, 60.0)


def gradient(n: int, k: int, m: int) -> tuple[Item, ...]:
    """dW = 1/m (dZ Aᵀ)."""
    return Matrix(n, k, 70.0), EQUALS, OPEN, Matrix(n, m, 60.0), DOT, Matrix(m, k, 60.0), CLOSE


BLOCKS = (
    Block(product(2, 2, 1), has_heading=True),
    Block(product(8, 2, 1), note_lines=1),
    Block(product(1, 16, 250), has_heading=True),
    Block(product(16, 16, 10_000)),
    Block(gradient(8, 6, 1)),
    Block(gradient(16, 16, 10_000), note_lines=2),
    Block((Matrix(1, 1, 30.0), EQUALS, Operator(250.0), Matrix(1, 1, 50.0))),
    Block((Matrix(4, 1, 30.0), EQUALS, Operator(20.0))),
)


def matrices(layout: EquationsLayout) -> list[tuple[int, int, PlacedMatrix]]:
    return [
        (index, item, placed)
        for index, equation in enumerate(layout.equations)
        for item, placed in enumerate(equation.items)
        if isinstance(placed, PlacedMatrix)
    ]


def overlap(first: Box, second: Box) -> bool:
    across = min(first[0] + first[2], second[0] + second[2]) - max(first[0], second[0])
    down = min(first[1] + first[3], second[1] + second[3]) - max(first[1], second[1])
    return across > 0.01 and down > 0.01


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_stands_outside_the_sheet(width: float) -> None:
    layout = arrange(BLOCKS, width, SIZES)
    for equation in layout.equations:
        for item in equation.items:
            assert item.box[0] >= 0.0
            assert item.box[0] + item.box[2] <= width
            assert equation.top <= item.box[1]
            assert item.box[1] + item.box[3] <= equation.bottom


@pytest.mark.parametrize("width", WIDTHS)
def test_nothing_stands_on_anything_else(width: float) -> None:
    layout = arrange(BLOCKS, width, SIZES)
    boxes = [
        box
        for equation in layout.equations
        for item in equation.items
        for box in ((item.box, item.caption) if isinstance(item, PlacedMatrix) else ())
    ]
    boxes += [box for equation in layout.equations for box in (equation.heading, equation.note) if box is not None]
    # A name may be a little wider than its matrix; what is beside it there is a sign, higher up.
    assert not any(overlap(first, second) for first, second in itertools.combinations(boxes, 2))


def test_where_it_is_wide_small_equations_of_one_phase_stand_side_by_side() -> None:
    small = [Block(product(2, 2, 1), group=("forward", layer), line_width=90.0) for layer in (1, 1, 2, 2)]
    wide = Block(product(2, 2, 250), group=("forward", 2))
    layout = arrange((*small, wide), 1200.0, SIZES)
    assert [equation.x > 0.0 for equation in layout.equations] == [False, True, False, True, False]
    tops = [equation.top for equation in layout.equations]
    assert tops[0] == tops[1] < tops[2] == tops[3] < tops[4]
    assert {equation.x for equation in arrange((*small, wide), 560.0, SIZES).equations} == {0.0}


@pytest.mark.parametrize("width", WIDTHS)
def test_the_order_is_kept_from_left_to_right_and_down(width: float) -> None:
    equations = arrange(BLOCKS * 3, width, SIZES).equations
    places = [(equation.top, equation.x) for equation in equations]
    assert places == sorted(places)
    assert [equation.bottom for equation in equations] == sorted(equation.bottom for equation in equations)
    assert [equation.outer_top for equation in equations] == sorted(equation.outer_top for equation in equations)


@pytest.mark.parametrize("width", WIDTHS)
def test_a_matrix_shows_whole_columns_and_whole_rows(width: float) -> None:
    for _, _, matrix in matrices(arrange(BLOCKS, width, SIZES)):
        assert (matrix.cells[2] / SIZES.cell_width).is_integer()
        assert (matrix.cells[3] / SIZES.cell_height).is_integer()
        assert matrix.cells[2] >= min(matrix.columns, 2) * SIZES.cell_width


@pytest.mark.parametrize("width", WIDTHS)
def test_all_units_of_a_layer_are_shown_and_ten_thousand_examples_are_not(width: float) -> None:
    for _, _, matrix in matrices(arrange(BLOCKS, width, SIZES)):
        if matrix.rows <= MOST_ROWS:
            assert matrix.cells[3] == matrix.rows * SIZES.cell_height
        else:
            assert matrix.cells[3] < MOST_ROWS * SIZES.cell_height


def test_where_the_results_are_narrow_every_equals_sign_is_at_the_same_place() -> None:
    layout = arrange(BLOCKS, 980.0, SIZES)
    narrow = [equation for equation in layout.equations if equation.items[0].box[2] < 80.0]
    signs = {equation.items[1].box[0] - equation.x for equation in narrow}
    assert signs == {layout.equals}


def test_with_room_for_everything_nothing_scrolls() -> None:
    layout = arrange((Block(product(8, 6, 1)), Block(gradient(8, 6, 1))), 1900.0, SIZES)
    assert all(largest_offset(matrix, SIZES) == (0.0, 0.0) for _, _, matrix in matrices(layout))


def test_matrices_that_are_both_too_wide_show_as_many_columns() -> None:
    _, _, product_layout = (arrange(BLOCKS, width, SIZES) for width in (400.0, 560.0, 980.0))
    wide = [item for item in product_layout.equations[3].items if isinstance(item, PlacedMatrix) and item.columns > 8]
    assert len({matrix.cells[2] for matrix in wide}) == 1


def test_a_closing_parenthesis_stays_with_its_matrix() -> None:
    for width in WIDTHS:
        *_, last, closing = arrange((Block(gradient(8, 8, 3)),), width, SIZES).equations[0].items
        assert isinstance(closing, PlacedOperator)
        assert closing.box[1] <= last.box[1] + last.box[3]
        assert closing.box[1] + closing.box[3] >= last.box[1]


def test_the_equations_between_two_heights_are_those_that_have_something_there() -> None:
    layout = arrange(BLOCKS * 5, 560.0, SIZES)
    for top in range(0, int(layout.height), 97):
        found = layout.between(top, top + 150.0)
        there = [k for k, e in enumerate(layout.equations) if e.bottom >= top and e.outer_top <= top + 150.0]
        assert list(found) == there


def offsets_of(matrix: PlacedMatrix) -> list[Offset]:
    x, y = largest_offset(matrix, SIZES)
    return [(0.0, 0.0), (x, y), (SIZES.cell_width * min(1, x), 0.0)]


@pytest.mark.parametrize("width", [400.0, 980.0])
def test_the_place_of_a_visible_cell_leads_back_to_it(width: float) -> None:
    layout = arrange(BLOCKS, width, SIZES)
    for equation, item, matrix in matrices(layout):
        for offset in offsets_of(matrix):
            rows, columns = visible_cells(matrix, offset, SIZES)
            for row, column in itertools.product((rows[0], rows[-1]), (columns[0], columns[-1])):
                x, y, across, down = cell_box(matrix, row, column, offset, SIZES)
                spot = spot_at(layout, x + 0.5 * across, y + 0.5 * down, lambda *_, offset=offset: offset)
                assert spot == Spot(equation, item, "cell", row, column)


def test_beside_the_cells_is_the_row_and_above_them_the_column() -> None:
    layout = arrange(BLOCKS, 560.0, SIZES)
    x, y, across, _ = cell_box(matrices(layout)[0][2], 1, 0, (0.0, 0.0), SIZES)
    still = lambda *_: (0.0, 0.0)  # noqa: E731
    assert spot_at(layout, x - 3.0, y + 4.0, still) == Spot(0, 0, "row", row=1)
    top = matrices(layout)[0][2].cells[1]
    assert spot_at(layout, x + 0.5 * across, top - 2.0, still) == Spot(0, 0, "column", column=0)


def test_any_cell_can_be_brought_into_view() -> None:
    matrix = next(found for _, _, found in matrices(arrange(BLOCKS, 560.0, SIZES)) if found.rows == 10_000)
    for row, column in ((0, 0), (9_999, 15), (5_000, 7)):
        offset = offset_to_show(matrix, row, column, (57.0, 1500.0), SIZES)
        rows, columns = visible_cells(matrix, offset, SIZES)
        assert row in rows
        assert column in columns


def test_a_thumb_dragged_to_where_it_is_scrolls_nothing() -> None:
    for _, _, matrix in matrices(arrange(BLOCKS, 560.0, SIZES)):
        for offset in offsets_of(matrix):
            for axis, bar in enumerate(scroll_bars(matrix, offset, SIZES)):
                if bar is not None:
                    thumb = bar[1]
                    middle = thumb[axis] + 0.5 * thumb[2 + axis]
                    assert offset_for_thumb(matrix, axis == 0, middle, SIZES) == pytest.approx(offset[axis])
