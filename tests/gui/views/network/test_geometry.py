"""Laws of the network diagram's geometry, for every network the screen holds."""

from __future__ import annotations

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.arrays import FloatArray
from core.experiment.edits import LAYERS_ON_SCREEN, UNITS_ON_SCREEN
from gui.base.diagram.edge_curves import arrow_heads, nearest_curve, places_along
from gui.base.diagram.figure import Box
from gui.base.diagram.parts import Part, Structure, compact_sizes, step
from gui.base.diagram.places import box_of, edge_index, edges_of, part_at
from gui.views.network.geometry import NetworkLayout, TextSizes, arrange
from gui.views.network.places import (
    WHOLE,
    card_place,
    label_boxes,
    number_boxes,
    overlap,
    sign_box,
    sign_part,
    tight_boxes,
)

TEXTS = TextSizes(
    line=16.0, title=70.0, layers=96.0, units=50.0, number=14.0, features=50.0, output=40.0, feature_label=38.0
)

structures = st.builds(
    Structure,
    slots=st.permutations(range(7)).flatmap(lambda order: st.integers(1, 7).map(lambda n: tuple(order[:n]))),
    n_slots=st.just(7),
    hidden_units=st.lists(st.integers(1, UNITS_ON_SCREEN), max_size=LAYERS_ON_SCREEN).map(tuple),
)
areas = st.tuples(st.integers(400, 1600), st.integers(260, 1000))
LARGEST = Structure(tuple(range(7)), 7, (UNITS_ON_SCREEN,) * LAYERS_ON_SCREEN)
STARTER = Structure((0, 1), 7, (4, 2))


@settings(max_examples=60, deadline=None)
@given(structures, areas)
def test_nothing_overlaps_and_everything_is_inside(structure: Structure, area: tuple[int, int]) -> None:
    layout = arrange(structure, *area, TEXTS)
    boxes = _all_boxes(layout)
    for name, (x, y, width, height) in boxes:
        assert x >= 0, name
        assert y >= 0, name
        assert x + width <= area[0], name
        assert y + height <= area[1], name
    values = np.array([box for _, box in boxes])
    left, top = values[:, 0], values[:, 1]
    right, bottom = left + values[:, 2], top + values[:, 3]
    overlap = (left[:, None] < right - 0.01) & (right[:, None] > left + 0.01)
    overlap &= (top[:, None] < bottom - 0.01) & (bottom[:, None] > top + 0.01)
    overlap &= ~np.eye(len(boxes), dtype=bool)
    assert not overlap.any(), [(boxes[i][0], boxes[j][0]) for i, j in np.argwhere(overlap)[:3]]


@pytest.mark.parametrize("area", [(400, 260), (560, 480), (1600, 1000)])
@pytest.mark.parametrize("structure", [LARGEST, STARTER, Structure((3,), 7, ())])
def test_the_diagram_fills_its_area(structure: Structure, area: tuple[int, int]) -> None:
    layout = arrange(structure, *area, TEXTS)
    tallest = max(boxes[-1, 1] + boxes[-1, 3] - boxes[0, 1] for boxes in (layout.slots, *layout.tiles))
    body = layout.legend[1] - layout.features_caption[1] - layout.features_caption[3]
    assert tallest > 0.75 * body
    across = layout.tiles[-1][0, 0] + layout.tiles[-1][0, 2] - layout.labels[0, 0]
    assert across > min(0.88 * area[0], 8.0 * layout.slots[:, 2].max() * structure.n_layers)


def test_a_tile_has_its_nominal_size_at_a_usual_size_and_stays_legible_at_the_limits() -> None:
    assert 42 <= arrange(STARTER, 560, 480, TEXTS).tiles[1][0, 2] <= 46
    assert arrange(LARGEST, 560, 480, TEXTS).tiles[1][0, 2] >= 18
    assert arrange(LARGEST, 400, 260, TEXTS).tiles[1][0, 2] >= 6


@settings(max_examples=40, deadline=None)
@given(structures, areas)
def test_edges_run_from_tile_to_tile_without_turning_back(structure: Structure, area: tuple[int, int]) -> None:
    layout = arrange(structure, *area, TEXTS)
    curves = layout.curves
    sizes = structure.layer_sizes
    assert len(curves.layer) == sum(a * b for a, b in pairwise(sizes))
    for index in range(0, len(curves.layer), 7):
        source = layout.tiles[curves.layer[index] - 1][curves.column[index]]
        target = layout.tiles[curves.layer[index]][curves.row[index]]
        points = curves.points[index]
        assert points[0] == pytest.approx([source[0] + source[2], source[1] + source[3] / 2])
        assert points[-1] == pytest.approx([target[0], target[1] + target[3] / 2])
        assert (np.diff(points[: curves.solid_counts[index] + 1, 0]) > 0).all()


@settings(max_examples=40, deadline=None)
@given(structures, areas)
def test_dashes_lie_on_their_edge_and_end_where_it_ends(structure: Structure, area: tuple[int, int]) -> None:
    curves = arrange(structure, *area, TEXTS).curves
    index = len(curves.layer) // 2
    dashes = curves.dashes[index, : curves.dash_counts[index]]
    assert dashes[0, :2] == pytest.approx(curves.points[index, 0])
    assert dashes[-1, 2:] == pytest.approx(curves.points[index, -1], abs=0.01)
    assert (dashes[1:, 0] > dashes[:-1, 2]).all()
    for x, y in dashes[:, :2]:
        start, end = curves.points[index, :-1], curves.points[index, 1:]
        assert _distance_to_segments(x, y, start, end) < 1.5


@settings(max_examples=60, deadline=None)
@given(structures, areas, st.randoms(use_true_random=False))
def test_an_edge_is_found_where_it_is_alone_and_is_never_further_than_the_one_found(
    structure: Structure, area: tuple[int, int], random: object
) -> None:
    layout = arrange(structure, *area, TEXTS)
    index = random.randrange(len(layout.curves.layer))  # type: ignore[attr-defined]
    x, y = 0.5 * (layout.curves.points[index, 0] + layout.curves.points[index, -1])
    found, distance = nearest_curve(layout.curves, x, y)
    assert distance == pytest.approx(0.0, abs=1e-6)
    assert _distance_to_segments(x, y, layout.curves.points[found, :-1], layout.curves.points[found, 1:]) < 1e-6


def test_every_edge_of_the_starter_network_is_found_at_a_place_of_its_own() -> None:
    layout = arrange(STARTER, 560, 480, TEXTS)
    for index in range(len(layout.curves.layer)):
        others = np.delete(layout.curves.points, index, axis=0)
        own = layout.curves.points[index, 1 : layout.curves.solid_counts[index]]
        own = 0.5 * (own[1:] + own[:-1]) if len(own) > 1 else layout.curves.points[index].mean(axis=0, keepdims=True)
        clear = [min(_distance_to_segments(x, y, o[:-1], o[1:]) for o in others) for x, y in own]
        x, y = own[int(np.argmax(clear))]
        part = part_at(layout, x, y)
        assert part is not None
        assert part.kind == "weight"
        assert edge_index(layout, part) == index


@settings(max_examples=60, deadline=None)
@given(structures, areas)
def test_tiles_and_biases_are_found_at_their_middle(structure: Structure, area: tuple[int, int]) -> None:
    layout = arrange(structure, *area, TEXTS)
    parts = [Part("feature", 0, slot) for slot in range(7)]
    for layer in range(1, structure.n_layers + 1):
        for row in range(structure.layer_sizes[layer]):
            parts += [Part("unit", layer, row), Part("bias", layer, row)]
    for part in parts:
        x, y, width, height = box_of(layout, part)
        found = part_at(layout, x + width / 2, y + height / 2)
        if part.kind == "bias" and found is not None and found.kind == "weight":
            assert nearest_curve(layout.curves, x + width / 2, y + height / 2)[1] < 1e-9
        else:
            assert found == part


def test_a_pointer_may_miss_an_edge_a_little_but_not_a_lot() -> None:
    layout = arrange(Structure((0,), 7, ()), 560, 480, TEXTS)
    x, y = 0.5 * (layout.curves.points[0, 0] + layout.curves.points[0, -1])
    assert part_at(layout, x, y + 6) == Part("weight", 1, 0, 0)
    assert part_at(layout, x, y + 40) is None


@settings(max_examples=60, deadline=None)
@given(structures, areas, st.floats(0, 1), st.floats(0, 1), st.integers(0, 10_000))
def test_a_card_is_inside_and_does_not_cover_what_it_explains(
    structure: Structure, area: tuple[int, int], u: float, v: float, pick: int
) -> None:
    layout = arrange(structure, *area, TEXTS)
    layer = 1 + pick % structure.n_layers
    row = pick % structure.layer_sizes[layer]
    width, height = 150.0, 80.0
    for part in (Part("unit", layer, row), Part("bias", layer, row), Part("feature", 0, pick % 7)):
        x, y, w, h = box_of(layout, part)
        left, top = card_place(layout, part, (width, height), (x + u * w, y + v * h), (0.0, 0.0, *area))
        assert left >= 0
        assert top >= 0
        assert left + width <= area[0]
        assert top + height <= area[1]
        assert left >= x + w or left + width <= x or top >= y + h or top + height <= y


@pytest.mark.parametrize("seen", [(0.0, 0.0, 300.0, 200.0), (200.0, 150.0, 300.0, 200.0), (260.0, 280.0, 300.0, 200.0)])
def test_a_card_is_whole_within_what_is_seen_of_a_diagram_that_scrolls(seen: tuple[float, ...]) -> None:
    layout = arrange(STARTER, 560, 480, TEXTS)
    x, y, across, down = seen
    for part in (Part("unit", 1, 0), Part("unit", 1, 3), Part("bias", 2, 0), Part("feature", 0, 6)):
        left, top = card_place(layout, part, (150.0, 80.0), (x + 0.5 * across, y + 0.5 * down), (x, y, across, down))
        assert x <= left
        assert left + 150.0 <= x + across
        assert y <= top
        assert top + 80.0 <= y + down


def test_a_card_leaves_the_whole_edge_visible() -> None:
    layout = arrange(STARTER, 560, 480, TEXTS)
    curves = layout.curves
    for index, points in enumerate(curves.points):
        part = Part("weight", int(curves.layer[index]), int(curves.row[index]), int(curves.column[index]))
        left, top = card_place(
            layout, part, (150.0, 80.0), tuple(0.5 * (points[0] + points[-1])), (0.0, 0.0, 560.0, 480.0)
        )
        x, y = points.T
        assert not ((x > left) & (x < left + 150.0) & (y > top) & (y < top + 80.0)).any()


def test_the_edges_of_a_unit_are_those_that_enter_and_leave_it() -> None:
    layout = arrange(STARTER, 560, 480, TEXTS)
    assert edges_of(layout, Part("unit", 1, 2)).sum() == 2 + 2
    assert edges_of(layout, Part("unit", 3, 0)).sum() == 2
    assert edges_of(layout, Part("feature", 0, 1)).sum() == 4
    assert edges_of(layout, Part("feature", 0, 5)).sum() == 0


@settings(max_examples=60, deadline=None)
@given(structures, st.lists(st.sampled_from(["left", "right", "up", "down", "first", "last"]), max_size=60))
def test_arrow_keys_never_leave_the_network(structure: Structure, directions: list[str]) -> None:
    part = step(structure, Part("feature", 0, structure.slots[0]), "first")
    for direction in directions:
        part = step(structure, part, direction)  # type: ignore[arg-type]
        assert part.is_in(structure)


@settings(max_examples=30, deadline=None)
@given(structures)
def test_arrow_keys_reach_every_part(structure: Structure) -> None:
    reached: set[Part] = set()
    part = step(structure, Part("feature", 0, 0), "first")
    while True:
        top = part
        while (above := step(structure, top, "up")) != top:
            top = above
        while True:
            reached.add(top)
            below = step(structure, top, "down")
            if below == top:
                break
            top = below
        further = step(structure, part, "right")
        if further == part:
            break
        part = further
    sizes = structure.layer_sizes
    n_units = sum(sizes[1:])
    assert len(reached) == structure.n_slots + structure.n_parameters + n_units


def test_sizes_are_written_as_in_the_lecture_and_long_runs_together() -> None:
    assert compact_sizes((2, 4, 2, 1)) == "2-4-2-1"
    assert compact_sizes((7, *(16,) * 8, 1)) == "7-16×8-1"
    assert compact_sizes((2, 2, 1)) == "2-2-1"


def test_the_largest_network_has_its_parameters_counted() -> None:
    assert STARTER.n_parameters == 25
    assert LARGEST.n_parameters == 7 * 16 + 7 * 256 + 16 + 8 * 16 + 1


def _all_boxes(layout: NetworkLayout) -> list[tuple[str, Box]]:
    named: list[tuple[str, Box]] = [
        ("title", layout.title),
        ("summary", layout.summary),
        ("features", layout.features_caption),
        ("output", layout.output_caption),
        ("legend", layout.legend),
    ]
    for name, stepper in [("layers", layout.layer_stepper), *(("units", s) for s in layout.unit_steppers)]:
        named += [(f"{name} −", stepper.minus), (name, stepper.text), (f"{name} +", stepper.plus)]
    arrays = [("slot", layout.slots), ("label", layout.labels)]
    arrays += [("tile", boxes) for boxes in layout.tiles[1:]] + [("bias", boxes) for boxes in layout.biases]
    for name, boxes in arrays:
        named += [(f"{name} {row}", tuple(box)) for row, box in enumerate(boxes.tolist())]
    return named


def _distance_to_segments(x: float, y: float, start: FloatArray, end: FloatArray) -> float:
    along = end - start
    length = np.maximum((along * along).sum(-1), 1e-12)
    share = np.clip(((np.array([x, y]) - start) * along).sum(-1) / length, 0, 1)
    nearest = start + share[:, None] * along
    return float(np.hypot(*(nearest - [x, y]).T).min())


# Numbers and signs


@pytest.mark.parametrize("hidden_units", [(4,), (16,) * 8, ()])
@pytest.mark.parametrize("area", [(400, 260), (690, 515), (1500, 900)])
def test_the_numbers_of_units_are_inside_and_cover_neither_each_other_nor_other_tiles(
    hidden_units: tuple[int, ...], area: tuple[int, int]
) -> None:
    layout = arrange(Structure((0, 1), 7, hidden_units), *area, TEXTS)
    for layer in range(len(layout.tiles)):
        n_units = len(layout.tiles[layer])
        for width, height in ((30.0, 14.0), (60.0, 14.0), (60.0, 42.0)):
            loose, _ = number_boxes(layout, layer, width, height)
            tight = tight_boxes(layout, layer, [width] * n_units, min(height, 14.0))
            assert len(tight) in (0, n_units)
            assert len(loose) in (0, n_units)
            for boxes, overlaps in ((loose, 0.0), ([box for box in tight if box is not None], 4.0)):
                for row, (x, y, across, down) in enumerate(boxes):
                    assert x >= 0
                    assert x + across <= area[0]
                    assert y + down <= layout.legend[1]
                    assert not any(overlap(boxes[row], other) for other in boxes[:row])
                    tiles = [tuple(tile) for column in layout.tiles for tile in column.tolist()]
                    assert not any(overlap((x + overlaps, y, across - overlaps, down), tile) for tile in tiles)


@pytest.mark.parametrize("hidden_units", [(4,), (4, 2), (8,), (16,) * 4, ()])
@pytest.mark.parametrize("area", [(400, 260), (560, 360), (690, 515), (1500, 900)])
def test_every_change_has_its_number_or_none_has_and_they_cover_nothing(
    hidden_units: tuple[int, ...], area: tuple[int, int]
) -> None:
    layout = arrange(Structure((0, 1), 7, hidden_units), *area, TEXTS)
    edges, biases = range(len(layout.curves.layer)), range(sum(map(len, layout.biases)))
    boxes = label_boxes(layout, edges, biases, [46.0] * (len(edges) + len(biases)), 14.0)
    assert len(boxes) in (0, len(edges) + len(biases))
    tiles = [tuple(tile) for column in layout.tiles for tile in column.tolist()]
    for place, (x, y, across, down) in enumerate(boxes):
        assert x >= 0
        assert x + across <= area[0]
        assert y + down <= layout.legend[1]
        assert not any(overlap(boxes[place], other) for other in (*boxes[:place], *tiles))


def test_the_starter_has_room_for_all_its_changes_and_a_dense_network_has_none() -> None:
    starter = arrange(Structure((0, 1), 7, (4,)), 560, 360, TEXTS)
    assert len(label_boxes(starter, range(12), range(5), [46.0] * 17, 14.0)) == 17
    dense = arrange(Structure((0, 1), 7, (16, 16)), 690, 515, TEXTS)
    assert label_boxes(dense, range(304), range(33), [46.0] * 337, 14.0) == []


def test_a_small_network_has_room_for_its_numbers_below_the_tiles() -> None:
    layout = arrange(Structure((0, 1), 7, (4,)), 690, 515, TEXTS)
    assert number_boxes(layout, 1, 60.0, 28.0)[1]
    assert number_boxes(layout, 2, 60.0, 60.0)[1]


def test_arrows_stand_on_their_edges_and_point_along_them() -> None:
    layout = arrange(STARTER, 690, 515, TEXTS)
    indices = np.arange(len(layout.curves.layer))
    starts, _ = places_along(layout.curves, indices, 0.0)
    ends, _ = places_along(layout.curves, indices, 1.0)
    assert starts == pytest.approx(layout.curves.points[:, 0])
    assert ends == pytest.approx(layout.curves.points[:, -1])
    places, ways = places_along(layout.curves, indices, 0.5)
    assert places == pytest.approx(0.5 * (starts + ends), abs=1.0)
    assert (ways[:, 0] > 0).all()
    heads = arrow_heads(places, ways, np.full(len(indices), 10.0))
    assert heads[:, 0] - places == pytest.approx(5.0 * ways)
    assert ((heads[:, 1:].mean(axis=1) - places) * ways).sum(axis=1) == pytest.approx(-5.0)


@pytest.mark.parametrize("hidden_units", [(), (4,), (16,) * 8])
@pytest.mark.parametrize("area", [(400, 260), (690, 515), (1500, 900)])
def test_signs_are_inside_and_cover_neither_each_other_nor_a_button(
    hidden_units: tuple[int, ...], area: tuple[int, int]
) -> None:
    layout = arrange(Structure((0, 1), 7, hidden_units), *area, TEXTS)
    steppers = (layout.layer_stepper, *layout.unit_steppers)
    buttons = [box for stepper in steppers for box in (stepper.minus, stepper.plus)]
    heads = [sign_box(layout, WHOLE), *(sign_box(layout, sign_part(n, None)) for n in range(1, len(layout.tiles)))]
    firsts = [sign_box(layout, sign_part(n, 0)) for n in range(1, len(layout.tiles))]
    for index, box in enumerate(heads + firsts):
        assert box[0] >= 0
        assert box[1] >= 0
        assert box[0] + box[2] <= area[0]
        assert not any(overlap(box, button) for button in buttons)
        assert not any(overlap(box, other) for other in (heads + firsts)[:index])
