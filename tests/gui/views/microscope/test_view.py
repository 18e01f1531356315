"""The microscope with a real pointer and real keys: what it shows, what it reports, and what it leaves alone."""

from __future__ import annotations

import itertools
import math
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFont, QHelpEvent, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from core.explain.microscope_reading import Reader, Subject
from core.explain.target import Target
from core.model.activations import ACTIVATIONS, LECTURE_ACTIVATIONS
from core.model.network import ForwardPass, LayerList
from core.training.snapshot import Snapshot
from gui.base.theme import DARK, LIGHT, Theme
from gui.views.microscope import geometry
from gui.views.microscope import view as microscope_view
from gui.views.microscope.cards import MicroscopeStatements
from gui.views.microscope.gallery import MicroscopeGallery
from gui.views.microscope.header import MicroscopeHeader
from gui.views.microscope.paint import Curve, MicroscopeBackdrop, PlotNames
from gui.views.microscope.plot import MicroscopePlot
from gui.views.microscope.view import MicroscopeView
from gui.views.network.places import overlap
from tests.tools.panels import assert_taught
from tests.tools.snapshots import sample_experiment, sample_snapshot


class Shown:
    """A view on the screen and all it reported."""

    def __init__(self, view: MicroscopeView) -> None:
        self.view = view
        plot, gallery, header, statements = (
            view.findChild(kind) for kind in (MicroscopePlot, MicroscopeGallery, MicroscopeHeader, MicroscopeStatements)
        )
        assert isinstance(plot, MicroscopePlot)
        assert isinstance(gallery, MicroscopeGallery)
        assert isinstance(header, MicroscopeHeader)
        assert isinstance(statements, MicroscopeStatements)
        self.plot, self.gallery, self.header, self.statements = plot, gallery, header, statements
        self.reported: list[tuple[Any, ...]] = []
        view.pointed.connect(lambda target: self.reported.append(("pointed", target)))
        view.activation_chosen.connect(lambda *values: self.reported.append(("activation_chosen", *values)))
        view.subject_chosen.connect(lambda *values: self.reported.append(("subject_chosen", *values)))

    def dot_place(self, index: int, *, on_slope: bool = False) -> QPoint:
        plot = self.plot
        assert plot._content is not None
        x, on_output, slope = plot._places(plot._content, plot._content.dots)
        return QPoint(round(x[index]), round((slope if on_slope else on_output)[index]))

    def card_place(self, name: str) -> QPoint:
        left, top, width, height = self.gallery._boxes()[LECTURE_ACTIVATIONS.index(name)]
        return QPoint(round(left + width / 2), round(top + height / 2))

    def click_card(self, name: str) -> None:
        QTest.mouseClick(self.gallery, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.card_place(name))

    def choose(self, name: str, index: int) -> None:
        """As with the mouse: the entry becomes the current one and is reported."""
        field = self.view.findChild(QComboBox, name)
        assert isinstance(field, QComboBox)
        field.setCurrentIndex(index)
        field.activated.emit(index)

    @property
    def highlighted(self) -> set[tuple[int, int]]:
        dots = self.plot._highlighted
        return set() if dots is None else set(zip(dots.units.tolist(), dots.examples.tolist(), strict=True))


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    theme = Theme(LIGHT)
    theme.apply()
    view = MicroscopeView(theme)
    qtbot.addWidget(view)
    view.resize(430, 280)
    with qtbot.waitExposed(view):
        view.show()
    return Shown(view)


def with_z(snapshot: Snapshot, layer: int, places: Any, value: float) -> Snapshot:
    """A snapshot in which some z have become another value."""
    Z = [z.copy() for z in snapshot.passed.Z]
    Z[layer - 1][places] = value
    return replace(snapshot, passed=ForwardPass(LayerList(Z), snapshot.passed.A))


# Geometry


@pytest.mark.parametrize("size", list(itertools.product((200, 300, 420, 700, 1400), (150, 220, 400, 900))))
@pytest.mark.parametrize("line", [10.0, 14.0, 35.0])
def test_the_parts_have_their_room_without_overlapping(size: tuple[int, int], line: float) -> None:
    statements = 7.5 * line
    width, height = size[0], max(size[1], geometry.least_height(size[0], line, statements))
    areas = geometry.arrange(width, height, line, statements)
    assert areas.statements[2] == pytest.approx(geometry.statements_width(width, line))
    assert areas.statements[3] >= statements - 1e-9
    boxes = (areas.plot, areas.statements, areas.gallery)
    for left, top, across, down in boxes:
        assert left >= 0
        assert top >= 0
        assert left + across <= width + 1e-9
        assert top + down <= height + 1e-9
    assert not any(overlap(first, second) for first, second in itertools.combinations(boxes, 2))
    assert areas.plot[3] >= 8 * line - 6
    strips = geometry.strips(areas.plot[2], areas.plot[3], 3 * line, line)
    assert strips.output[1] + strips.output[3] <= strips.slope[1] + 1
    assert strips.slope[1] + strips.slope[3] <= strips.counts[1] + 1
    cards = geometry.card_boxes(areas.gallery, 4, areas.n_columns)
    assert len(cards) == 4
    assert not any(overlap(first, second) for first, second in itertools.combinations(cards, 2))
    for card in cards:
        assert geometry.card_lines(card[3], line, 5) * line + line + 8 + 20 <= card[3]
        assert card[1] + card[3] <= areas.gallery[1] + areas.gallery[3]


RANGES = [(-4.0, 4.0), (-4.0, 40.0), (-40.0, 4.0), (-1e4, 1e4)]


@pytest.mark.parametrize("name", sorted(ACTIVATIONS))
@pytest.mark.parametrize("size", [(160, 100), (230, 150), (420, 300), (900, 500)])
@pytest.mark.parametrize("zoom", [0.75, 1.0, 2.5])
def test_no_name_in_the_plot_lies_on_a_curve(name: str, size: tuple[int, int], zoom: float, qapp: object) -> None:
    theme = Theme(LIGHT)
    backdrop = MicroscopeBackdrop(theme)
    font = QFont(backdrop.font())
    font.setPointSizeF(zoom * font.pointSizeF())
    backdrop.font = lambda: font  # type: ignore[method-assign]
    names = PlotNames(theme, backdrop)
    n_placed = 0
    for z_range in RANGES:
        curve = Curve(name, 0.1, z_range)
        strips = geometry.strips(*size, backdrop.gutter(), backdrop.line())
        picture = QImage(*size, QImage.Format.Format_RGB32)
        painter = QPainter(picture)
        names.paint(painter, curve, strips, None)
        painter.end()
        n_placed += len(names.boxes)
        for left, top, width, height in names.boxes:
            strip, values, ends = (
                (strips.output, curve.outputs, curve.output_range)
                if top < strips.slope[1]
                else (strips.slope, curve.slopes, curve.slope_range)
            )
            z = np.linspace(*z_range, 4001)
            x, y = geometry.xs(z, z_range, strip), geometry.ys(values(z), ends, strip)
            assert not ((x > left) & (x < left + width) & (y > top) & (y < top + height)).any()
            assert strip[0] <= left
            assert left + width <= strip[0] + strip[2]
    assert n_placed or size[1] < 120 * zoom


@pytest.mark.parametrize("height", [150, 180, 220, 400, 900])
def test_a_card_has_room_for_its_name_a_picture_and_a_number_in_any_dock(height: int) -> None:
    line, gallery = 14.0, geometry.arrange(430, height, 14.0, 100.0).gallery
    n_lines = geometry.card_lines(gallery[3], line, 5)
    assert n_lines >= 1
    assert gallery[3] - (1 + n_lines) * line - 8 >= 26.0


def test_the_axis_contains_every_value_and_stays_while_values_wander() -> None:
    random = np.random.default_rng(2)
    shown, ends = (0.0, 0.0), set()
    for _ in range(300):
        z = random.standard_normal(50) * random.uniform(4.0, 6.0)
        shown = geometry.steady_range(z.min(), z.max(), shown)
        assert shown[0] <= min(z.min(), -geometry.LEAST_REACH)
        assert shown[1] >= max(z.max(), geometry.LEAST_REACH)
        ends.add(shown)
    assert len(ends) < 10
    assert geometry.steady_range(math.nan, math.nan, (0.0, 0.0)) == (-4.0, 4.0)


def test_bars_grow_with_their_counts_and_touch_the_ground() -> None:
    bars = geometry.bars(np.array([0, 1, 4, 0, 2]), (10.0, 5.0, 100.0, 50.0), 10.0)
    assert bars[:, 0].tolist() == [30.0, 50.0, 90.0]
    assert bars[:, 3].tolist() == [10.0, 40.0, 20.0]
    assert (bars[:, 1] + bars[:, 3] == 55.0).all()


def test_a_leaking_curve_is_never_cut_off_in_its_card() -> None:
    for z_range in ((-400.0, 4.0), (-4.0, 400.0)):
        low, high = geometry.card_range("leaky_relu", z_range, 0.1)
        values = ACTIVATIONS["leaky_relu"].value(np.array(z_range), 0.1)
        assert low <= values[0]
        assert values[1] <= high


# What lies under it


def test_every_training_example_is_read_and_no_test_example() -> None:
    snapshot = sample_snapshot((4, 2), train_fraction=0.6)
    trains = snapshot.experiment.data.train_mask(0.6)
    reading = Reader().read(snapshot, Subject(1, 2))
    np.testing.assert_array_equal(reading.taken.Z, snapshot.passed.Z[1][2:3, trains])
    everyone = Reader().read(snapshot, Subject(2)).dots(10_000)
    assert everyone.z.size == 2 * trains.sum()
    np.testing.assert_array_equal(everyone.z, snapshot.passed.Z[2][everyone.units, everyone.examples])
    np.testing.assert_array_equal(everyone.labels, snapshot.experiment.data.labels[everyone.examples])


@pytest.mark.parametrize("activation", ["sigmoid", "tanh", "relu", "leaky_relu", "linear"])
def test_dots_lie_on_the_outputs_that_the_network_computed(activation: str) -> None:
    snapshot = sample_snapshot((4, 2), activation=activation)
    dots = Reader().read(snapshot, Subject(1)).dots(400)
    assert dots.z.size == 400
    np.testing.assert_allclose(dots.outputs, snapshot.passed.A[1][dots.units, dots.examples], atol=1e-12)


def test_it_says_how_many_of_the_values_are_dots_where_not_all_are(shown: Shown) -> None:
    shown.view.render(sample_snapshot((4, 2)))  # 250 examples
    content = shown.plot._content
    assert content is not None
    assert content.amount[0] == f"z of 250 examples × 4 units, {content.dots.z.size} as dots"
    shown.choose("microscope_unit", 1)
    content = shown.plot._content
    assert content is not None
    assert content.amount == ("z of 250 examples", "250 z")
    assert content.dots.z.size == 250


def test_what_is_not_finite_is_no_dot_and_the_others_keep_their_names() -> None:
    snapshot = with_z(sample_snapshot((4, 2)), 1, (slice(0, 2), slice(0, 30)), math.nan)
    dots = Reader().read(snapshot, Subject(1)).dots(10_000)
    assert dots.z.size == 4 * 250 - 60
    np.testing.assert_array_equal(dots.z, snapshot.passed.Z[1][dots.units, dots.examples])


# The view


def test_the_statements_carry_the_numbers_of_this_very_layer(shown: Shown) -> None:
    snapshot = sample_snapshot((4, 2), activation="tanh")
    shown.view.render(snapshot)
    A = snapshot.passed.A[1]
    text = shown.statements.full_text()
    assert "tanh in layer 1" in text
    assert f"mean output {A.mean():.2f}".replace("-", "−") in text
    assert f"{100 * (1 - A**2 < 0.1).mean():.1f} % saturated" in text
    shown.choose("microscope_unit", 2)
    A = A[1]
    assert f"{100 * (1 - A**2 < 0.1).mean():.1f} % saturated" in shown.statements.full_text()


def test_pointing_at_a_card_tells_how_that_activation_would_do(shown: Shown) -> None:
    snapshot = sample_snapshot((4, 2), activation="tanh")
    shown.view.render(snapshot)
    QTest.mouseMove(shown.gallery, shown.card_place("relu"))
    text = shown.statements.full_text()
    assert "ReLU on the same z" in text
    assert f"{100 * (snapshot.passed.Z[1] <= 0).mean():.1f} % zeros" in text


def test_the_tooltip_of_a_card_has_all_its_numbers_however_low_it_is(shown: Shown) -> None:
    snapshot = sample_snapshot((4, 2), activation="tanh")
    shown.view.render(snapshot)
    gallery, place = shown.gallery, shown.card_place("relu")
    QApplication.sendEvent(gallery, QHelpEvent(QEvent.Type.ToolTip, place, gallery.mapToGlobal(place)))
    assert "half the spectrum" in gallery.toolTip()
    assert f"{100 * (snapshot.passed.Z[1] <= 0).mean():.0f} %" in gallery.toolTip()
    for label in ("mean |g′|", "saturated", "zeros", "time"):
        assert label in gallery.toolTip()


@pytest.mark.parametrize("on_slope", [False, True])
def test_a_dot_under_the_pointer_is_reported_once_with_its_unit_and_example(shown: Shown, on_slope: bool) -> None:
    shown.view.render(sample_snapshot((4, 2), activation="sigmoid"))
    shown.choose("microscope_unit", 3)
    shown.reported.clear()
    place = shown.dot_place(5, on_slope=on_slope)
    QTest.mouseMove(shown.plot, place)
    QTest.mouseMove(shown.plot, place)
    assert len(shown.reported) == 1
    name, target = shown.reported[0]
    assert (name, target.kind, target.layer, target.unit) == ("pointed", "unit", 1, 2)
    content = shown.plot._content
    assert content is not None
    z = shown.view._reading.dots_of(2, target.example).z[0]  # type: ignore[union-attr]
    output = shown.plot._arranged().output
    assert abs(geometry.xs(np.array([z]), content.curve.z_range, output)[0] - place.x()) < 9
    assert shown.highlighted == {(2, target.example)}
    QTest.mouseMove(shown.plot, QPoint(1, 1))
    assert shown.reported[1:] == [("pointed", None)]
    assert not shown.highlighted


def test_what_is_pointed_at_elsewhere_is_lit_without_an_answer(shown: Shown) -> None:
    shown.view.render(sample_snapshot((4, 2)))
    shown.view.show_pointed(Target("unit", 1, 3, example=17))
    assert shown.highlighted == {(3, 17)}
    shown.view.show_pointed(Target("example", example=17))
    assert shown.highlighted == {(unit, 17) for unit in range(4)}
    for elsewhere in (
        Target("unit", 2, 1, example=17),
        Target("weight", 1, 0, 1),
        Target("example", example=9999),
        None,
    ):
        shown.view.show_pointed(elsewhere)
        assert not shown.highlighted
    assert not shown.reported


def test_it_goes_to_the_unit_that_is_pointed_at_unless_pinned(shown: Shown) -> None:
    shown.view.render(sample_snapshot((4, 2)))
    shown.view.show_pointed(Target("unit", 2, 1))
    shown.view.show_pointed(None)
    assert shown.view.subject == Subject(2, 1)
    for nowhere in (Target("unit", 0, 1), Target("weight", 1, 0, 0), Target("unit", 1, 0, example=3)):
        shown.view.show_pointed(nowhere)
        assert shown.view.subject == Subject(2, 1)
    pin = shown.view.findChild(QToolButton, "microscope_pin")
    assert isinstance(pin, QToolButton)
    QTest.mouseClick(pin, Qt.MouseButton.LeftButton)
    shown.view.show_pointed(Target("unit", 1, 0))
    assert shown.view.subject == Subject(2, 1)
    assert not shown.reported


def test_layer_and_unit_can_be_chosen_and_survive_a_network_without_them(shown: Shown) -> None:
    shown.view.render(sample_snapshot((4, 2)))
    shown.choose("microscope_layer", 1)
    shown.choose("microscope_unit", 2)
    assert shown.reported == [("subject_chosen", 2, None), ("subject_chosen", 2, 1)]
    shown.view.render(sample_snapshot((4, 1)))
    assert shown.view.subject == Subject(2)
    shown.view.render(sample_snapshot(()))
    assert shown.view.subject == Subject(1)
    assert "sigmoid in the output" in shown.statements.full_text()


def test_a_click_on_another_activation_asks_for_it_and_on_its_own_for_nothing(shown: Shown) -> None:
    shown.view.render(sample_snapshot((4, 2), activation="tanh"))
    shown.choose("microscope_layer", 1)
    shown.reported.clear()
    shown.click_card("tanh")
    assert not shown.reported
    shown.click_card("relu")
    assert shown.reported == [("activation_chosen", "relu", 2)]


def test_the_activation_of_the_output_cannot_be_chosen(shown: Shown) -> None:
    shown.view.render(sample_snapshot((4, 2), activation="tanh"))
    shown.choose("microscope_layer", 2)
    shown.reported.clear()
    for name in LECTURE_ACTIVATIONS:
        shown.click_card(name)
    assert not shown.reported


def test_all_of_it_can_be_reached_with_keys(shown: Shown) -> None:
    shown.view.render(sample_snapshot((4, 2), activation="sigmoid"))
    assert_taught(shown.view)
    shown.gallery.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Return):
        QTest.keyClick(shown.gallery, key)
    assert shown.reported == [("activation_chosen", "relu", 1)]
    shown.reported.clear()
    shown.plot.setFocus()
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Right):
        QTest.keyClick(shown.plot, key)
    targets = [target for _, target in shown.reported]
    assert targets[0] == targets[2] != targets[1]
    z = [float(shown.view._reading.dots_of(t.unit, t.example).z[0]) for t in targets[:2]]  # type: ignore[union-attr]
    assert z[1] <= z[0]
    QTest.keyClick(shown.plot, Qt.Key.Key_Escape)
    assert shown.reported[-1] == ("pointed", None)


def test_hidden_it_does_nothing_and_shown_again_it_has_the_newest_picture(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown.view.hide()
    monkeypatch.setattr(microscope_view, "measure", lambda *_: pytest.fail("measured while hidden"))
    monkeypatch.setattr(shown.view._reader, "read", lambda *_: pytest.fail("read while hidden"))
    shown.view.render(sample_snapshot((4, 2), activation="tanh"))
    shown.view.show_pointed(Target("unit", 2, 1))
    shown.view.resize(500, 300)
    monkeypatch.undo()
    shown.view.show()
    assert "tanh in layer 1" in shown.statements.full_text()  # what the pointer passed on its way is not followed


def test_flat_out_no_time_is_measured(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(shown.view._times, "refresh", lambda _: pytest.fail("measured while training flat out"))
    shown.view.render(sample_snapshot((4, 2), activation="sigmoid", is_running=True, iterations_per_s=900.0))
    assert "measured when training is paused" in shown.statements.full_text()


def test_flat_out_the_statements_change_no_faster_than_they_can_be_read(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    now = 100.0
    monkeypatch.setattr("gui.base.redraw.perf_counter", lambda: now)
    texts = []
    for seed in range(30):
        now += 1 / 60
        shown.view.render(sample_snapshot((4, 2), seed=seed, is_running=True, iterations_per_s=900.0))
        texts.append(shown.statements.full_text())
    changes = sum(before != after for before, after in itertools.pairwise(texts))
    assert 2 <= changes <= 6


def test_flat_out_the_plot_says_of_which_iteration_it_is(shown: Shown) -> None:
    shown.view.render(sample_snapshot((4, 2), iteration=1234, is_running=True, iterations_per_s=900.0))
    assert shown.plot._content is not None
    assert shown.plot._content.amount[0].startswith("iteration 1\u2009234: z of ")
    shown.view.render(sample_snapshot((4, 2), iteration=1234))
    assert shown.plot._content.amount[0].startswith("z of ")


def test_numbers_that_are_not_finite_are_counted_and_said(shown: Shown) -> None:
    snapshot = sample_snapshot((4, 2), activation="relu")
    shown.view.render(with_z(snapshot, 1, (1, slice(0, 12)), math.inf))
    shown.choose("microscope_unit", 2)
    shown.view.grab()
    assert shown.plot._content is not None
    assert shown.plot._content.trouble == ("12 of 250 not finite",)
    for value in (math.nan, -math.inf, 1e308):
        shown.view.render(with_z(snapshot, 1, ..., value))
        shown.view.grab()


def test_without_examples_there_are_curves_and_a_quiet_word(shown: Shown) -> None:
    experiment = sample_experiment((4, 2), activation="tanh")
    shown.view.render(sample_snapshot(experiment=experiment.with_data(experiment.data.cleared())))
    assert shown.plot._content is not None
    assert shown.plot._content.trouble[1] == "No training examples"
    shown.view.show_pointed(Target("example", example=0))
    QTest.mouseMove(shown.plot, QPoint(60, 30))
    QTest.keyClick(shown.plot, Qt.Key.Key_Left)
    shown.view.grab()
    assert not shown.reported


def test_the_plot_changes_with_the_values_and_the_look_with_the_theme(shown: Shown) -> None:
    shown.view.render(sample_snapshot((4, 2), seed=1))
    pictures = [shown.plot.grab().toImage()]
    shown.view.render(sample_snapshot((4, 2), seed=2))
    pictures.append(shown.plot.grab().toImage())
    shown.view._theme.switch(DARK)
    pictures.append(shown.plot.grab().toImage())
    shown.view._theme.switch(LIGHT)
    assert pictures[0] != pictures[1] != pictures[2]
    assert shown.plot.grab().toImage() == pictures[1]


@pytest.mark.parametrize("size", [(200, 150), (260, 420), (430, 200), (900, 400)])
@pytest.mark.parametrize("zoom", [0.75, 1.0, 2.5])
def test_in_any_room_each_part_is_whole_and_what_has_no_room_scrolls(
    shown: Shown, size: tuple[int, int], zoom: float
) -> None:
    view = shown.view
    font = QFont(QApplication.font())
    font.setPointSizeF(zoom * font.pointSizeF())
    with_theme_font(view, font)
    view.resize(*size)
    view.render(sample_snapshot((4, 2)))
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    for name in ("microscope_layer", "microscope_unit"):
        field = view.findChild(QComboBox, name)
        assert isinstance(field, QComboBox)
        assert field.width() >= min(field.sizeHint().width(), view._header.width())
        assert view._header.rect().contains(field.geometry())
    area = view._area
    bottom = max(part.geometry().bottom() for part in (view._plot, view._statements, view._gallery))
    assert bottom <= view._body.height()
    assert area.verticalScrollBar().maximum() >= view._body.height() - area.viewport().height()
    assert view._body.width() <= area.viewport().width()


def with_theme_font(view: MicroscopeView, font: QFont) -> None:
    for control in (view, *view.findChildren(QComboBox), *view.findChildren(QToolButton)):
        control.setFont(font)
