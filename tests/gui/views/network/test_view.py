"""The network diagram with a real pointer and real keys: what it shows, what it reports, and what it refuses."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from dataclasses import replace
from time import perf_counter
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QToolButton
from pytestqt.qtbot import QtBot

from core.data.features import available_features
from core.explain.target import Target
from core.model.network import Parameters, backward, forward, initial_parameters, one_hot
from core.training.snapshot import Snapshot
from core.training.step_position import Phase, StepPosition, phases_of
from gui.base.diagram.paint import bucket_colour
from gui.base.diagram.parts import Part
from gui.base.diagram.places import box_of, edge_index, part_at
from gui.base.formatting import parse_number
from gui.base.theme import DARK, LIGHT, Theme
from gui.views.network.geometry import HiddenNumbers
from gui.views.network.texts import CardText, part_text
from gui.views.network.view import NetworkView
from tests.tools.kinds import KINDS, picture_of
from tests.tools.snapshots import sample_snapshot

WEIGHT = Part("weight", 2, 0, 2)
BIAS = Part("bias", 1, 1)
OUTPUT_BIAS = Part("bias", 3, 0)


class Shown:
    """A view on the screen, a short way to its parts, and all it reported."""

    def __init__(self, view: NetworkView) -> None:
        self.view = view
        self.reported: list[tuple[Any, ...]] = []
        for name in ("feature_toggled", "unit_added", "unit_removed", "layer_added", "layer_removed"):
            getattr(view, name).connect(self._recorder(name))
        self.pointed: list[Target | None] = []
        view.pointed.connect(self.pointed.append)
        for name in ("weight_edited", "bias_edited", "unit_hovered"):
            getattr(view, name).connect(self._recorder(name))

    def _recorder(self, name: str) -> Callable[..., None]:
        return lambda *values: self.reported.append((name, *values))

    def render(self, snapshot: Snapshot) -> Snapshot:
        self.view.show_experiment(snapshot.experiment)
        self.view.render(snapshot)
        return snapshot

    def place(self, part: Part) -> QPoint:
        """Where a click means this part and nothing else."""
        layout = self.view._diagram.layout
        places = [np.array(box_of(layout, part)[:2]) + np.array(box_of(layout, part)[2:]) / 2]
        if part.kind == "weight":
            points = layout.curves.points[edge_index(layout, part)]
            places += list(0.5 * (points[1:] + points[:-1]))
        for x, y in places:
            place = QPoint(round(x), round(y))
            if part_at(layout, place.x(), place.y()) == part:
                return place
        raise AssertionError(f"{part} is hidden")

    def move_to(self, part: Part | QPoint) -> None:
        place = part if isinstance(part, QPoint) else self.place(part)
        QTest.mouseMove(self.view, place)

    def click(self, part: Part | QPoint) -> None:
        place = part if isinstance(part, QPoint) else self.place(part)
        self.move_to(place)
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, place)

    def keys(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.view, key)

    @property
    def field(self) -> QLineEdit:
        field = self.view.findChild(QLineEdit, "weight_editor_field")
        assert isinstance(field, QLineEdit)
        return field

    @property
    def hint(self) -> QLabel:
        hint = self.view.findChild(QLabel, "weight_editor_hint")
        assert isinstance(hint, QLabel)
        return hint

    def button(self, name: str) -> QToolButton:
        button = self.view.findChild(QToolButton, name)
        assert isinstance(button, QToolButton)
        return button

    @property
    def card(self) -> CardText | None:
        part = self.view._card.part
        return None if part is None else part_text(part, self.view._diagram)

    def image(self) -> QImage:
        return self.view.grab().toImage()


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    view = NetworkView(Theme(LIGHT))
    qtbot.addWidget(view)
    view.resize(690, 515)
    program = Shown(view)
    program.render(sample_snapshot())
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.setFocus()
    QTest.mouseMove(view, QPoint(345, 4))
    program.reported.clear()
    program.pointed.clear()
    yield program
    view.close()


def with_entry(snapshot: Snapshot, part: Part, value: float) -> Snapshot:
    """The same picture with one weight or bias changed."""
    parameters = snapshot.parameters
    if part.kind == "bias":
        changed = parameters.with_bias(part.layer, part.row, value)
    else:
        changed = parameters.with_weight(part.layer, part.row, part.column, value)
    return sample_snapshot(experiment=snapshot.experiment, parameters=changed)


def uniform(value: float, hidden_units: tuple[int, ...] = (4, 2)) -> Snapshot:
    """A network all of whose weights and biases are ``value``."""
    sizes = (2, *hidden_units, 1)
    weights = tuple(np.full((n_out, n_in), value) for n_in, n_out in itertools.pairwise(sizes))
    biases = tuple(np.full((n_out, 1), value) for n_out in sizes[1:])
    return sample_snapshot(hidden_units, parameters=Parameters(weights, biases))


# Pointing


def test_with_little_room_the_structure_is_named_and_not_a_bare_number(shown: Shown) -> None:
    texts = shown.view._backdrop.summary_texts((2, 4, 1), 17)
    assert texts == ("2-4-1, 17 parameters", "2-4-1, 17 parameters", "17 parameters", "2-4-1")


def test_pointing_at_a_weight_says_its_name_value_and_gradient(shown: Shown) -> None:
    snapshot = shown.render(sample_snapshot())
    shown.move_to(WEIGHT)
    card = shown.card
    assert card is not None
    assert card.heading == "W²₁₃  unit 3 → unit 1"
    weight = snapshot.parameters.weights[1][0, 2]
    assert card.value == f"weight {weight:+.3f}".replace("-", "−")
    assert snapshot.gradients is not None
    assert f"gradient {snapshot.gradients.dW[2][0, 2]:+.4f}".replace("-", "−") in card.quiet
    assert "click to edit" in card.quiet


def test_flat_out_the_gradient_is_found_five_times_a_second_and_says_of_which_iteration_it_is(
    shown: Shown, monkeypatch: pytest.MonkeyPatch
) -> None:
    begun = perf_counter() + 10.0
    now = [begun]
    monkeypatch.setattr("gui.base.redraw.perf_counter", lambda: now[0])
    told = []
    for number in range(31):
        now[0] = begun + number / 30.0
        flat_out = {"is_running": True, "iterations_per_s": 500.0}
        shown.render(sample_snapshot(seed=number, iteration=1000 + number, **flat_out))
        shown.move_to(WEIGHT)
        assert shown.card is not None
        told += [line for line in shown.card.quiet if line.startswith("gradient")]
    moments = dict.fromkeys(told)
    assert len(told) == 31
    assert 4 <= len(moments) <= 6
    first = sample_snapshot(seed=0).gradients
    assert first is not None
    assert told[0] == f"gradient {first.dW[2][0, 2]:+.4f} at iteration 1\u2009000".replace("-", "−")
    paused = shown.render(sample_snapshot(seed=31, iteration=1031))
    assert paused.gradients is not None
    assert f"gradient {paused.gradients.dW[2][0, 2]:+.4f}".replace("-", "−") in shown.card.quiet


def test_numbers_that_the_learner_is_to_work_out_are_not_said(shown: Shown) -> None:
    weight, bias = Target("weight", WEIGHT.layer, WEIGHT.row, WEIGHT.column), Target("bias", 2, 0)
    shown.view.hide_numbers(HiddenNumbers(gradients=frozenset({weight, bias})))
    for part in (WEIGHT, Part("bias", 2, 0)):
        shown.move_to(part)
        assert shown.card is not None
        assert "its gradient is covered in the equations" in shown.card.quiet
        assert not any("gradient +" in line or "gradient −" in line for line in shown.card.quiet)
    shown.view.hide_numbers(HiddenNumbers())
    assert shown.card is not None
    assert "gradient" in shown.card.quiet[0]
    assert "covered" not in shown.card.quiet[0]


def test_in_a_phase_the_numbers_at_the_units_can_be_hidden(shown: Shown) -> None:
    shown.render(sample_snapshot(position=StepPosition(Phase("forward", 1))))
    shown.view._phase.stop()
    shown.move_to(Part("unit", 1, 0))
    assert shown.card is not None
    assert any(line.startswith("z = ") for line in shown.card.quiet)
    plain = shown.image()
    shown.view.hide_numbers(HiddenNumbers(at_units=True))
    assert shown.card is not None
    assert not any("z = " in line for line in shown.card.quiet)
    assert shown.image() != plain
    shown.render(sample_snapshot(position=StepPosition(Phase("cost"))))
    assert "J = " not in shown.view.accessibleDescription()
    shown.view.hide_numbers(HiddenNumbers())
    shown.move_to(QPoint(345, 4))
    assert "J = " in shown.view.accessibleDescription()


def test_after_the_update_a_new_value_can_be_hidden(shown: Shown) -> None:
    shown.render(sample_snapshot(position=StepPosition(Phase("update"))))
    weight = Target("weight", WEIGHT.layer, WEIGHT.row, WEIGHT.column)
    shown.view.hide_numbers(HiddenNumbers(updated=frozenset({weight})))
    shown.move_to(WEIGHT)
    assert shown.card is not None
    assert shown.card.value == ""
    assert shown.card.quiet == ("its new value is covered in the equations",)


def test_a_click_chooses_a_weight_and_types_none_while_one_is_marked(shown: Shown) -> None:
    chosen: list[Target] = []
    shown.view.weight_chosen.connect(chosen.append)
    shown.view.choose_weight(Target("weight", 1, 0, 0))
    plain = shown.image()
    shown.click(WEIGHT)
    assert chosen == [Target("weight", WEIGHT.layer, WEIGHT.row, WEIGHT.column)]
    assert not shown.field.isVisible()
    shown.view.choose_weight(chosen[0])
    shown.move_to(QPoint(345, 4))
    assert shown.image() != plain, "the marked one stands out"
    shown.view.choose_weight(None)
    shown.click(WEIGHT)
    assert shown.field.isVisible()


def test_the_card_follows_every_snapshot_and_stays_where_it_is(shown: Shown) -> None:
    snapshot = shown.render(with_entry(sample_snapshot(), WEIGHT, 0.5))
    shown.move_to(WEIGHT)
    assert shown.card is not None
    assert shown.card.value == "weight +0.500"
    before = shown.view._card.area.topLeft()
    image = shown.image()
    shown.view.render(with_entry(snapshot, WEIGHT, 0.25))
    assert shown.card is not None
    assert shown.card.value == "weight +0.250"
    assert shown.view._card.area.topLeft() == before
    assert shown.image() != image


def test_the_output_has_a_bias_that_can_be_pointed_at(shown: Shown) -> None:
    shown.render(with_entry(sample_snapshot(), OUTPUT_BIAS, -1.5))
    shown.move_to(OUTPUT_BIAS)
    assert shown.card is not None
    assert shown.card.heading == "b³₁ of output"
    assert shown.card.value == "bias −1.500"


def test_without_training_examples_the_card_says_that_there_is_no_gradient(shown: Shown) -> None:
    shown.render(sample_snapshot(data="empty"))
    shown.move_to(WEIGHT)
    assert shown.card is not None
    assert quiet_lines(shown)[0] == "no gradient: no training examples"


def test_pointing_at_a_unit_reports_it_once_and_leaving_reports_none(shown: Shown) -> None:
    shown.move_to(Part("unit", 1, 2))
    shown.move_to(shown.place(Part("unit", 1, 2)) + QPoint(3, 3))
    shown.move_to(Part("unit", 3, 0))
    shown.move_to(Part("feature", 0, 1))
    shown.move_to(Part("feature", 0, 5))
    assert shown.reported == [("unit_hovered", unit) for unit in ((1, 2), (3, 0), (0, 1), None)]


def test_leaving_the_view_takes_the_card_and_the_unit_away(shown: Shown) -> None:
    shown.move_to(Part("unit", 1, 2))
    shown.view.hide()
    assert shown.reported[-1] == ("unit_hovered", None)
    assert shown.card is None


def test_a_unit_that_is_gone_is_no_longer_hovered(shown: Shown) -> None:
    shown.move_to(Part("unit", 1, 3))
    shown.render(sample_snapshot((1, 2)))
    hovered = [values[1] for values in shown.reported]
    assert hovered[0] == (1, 3)
    assert hovered[-1] in (None, (1, 0))


# Editing


@pytest.mark.parametrize(("typed", "value"), [("0.75", 0.75), ("-1,25", -1.25), ("1/3", 1 / 3), ("1e-3", 0.001)])
def test_a_number_typed_for_a_weight_is_reported_on_enter(shown: Shown, typed: str, value: float) -> None:
    shown.click(WEIGHT)
    assert shown.field.isVisible()
    assert shown.field.hasSelectedText()
    QTest.keyClicks(shown.field, typed)
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    edits = [entry for entry in shown.reported if entry[0] == "weight_edited"]
    assert edits == [("weight_edited", 2, 0, 2, pytest.approx(value))]
    assert not shown.field.isVisible()
    assert shown.view.hasFocus()


def test_a_click_elsewhere_accepts_what_was_typed(shown: Shown) -> None:
    shown.click(BIAS)
    shown.field.setText("0.5")
    shown.click(QPoint(345, 4))
    assert ("bias_edited", 1, 1, 0.5) in shown.reported
    assert not shown.field.isVisible()


def test_a_click_on_another_weight_accepts_the_one_and_opens_the_other(shown: Shown) -> None:
    shown.click(BIAS)
    shown.field.setText("0.5")
    shown.click(Part("bias", 3, 0))
    assert ("bias_edited", 1, 1, 0.5) in shown.reported
    assert shown.field.isVisible()
    assert shown.view._editor.part == Part("bias", 3, 0)


def test_escape_keeps_the_old_value(shown: Shown) -> None:
    shown.click(WEIGHT)
    QTest.keyClicks(shown.field, "5")
    QTest.keyClick(shown.field, Qt.Key.Key_Escape)
    assert not shown.field.isVisible()
    assert shown.view.hasFocus()
    assert all(entry[0] == "unit_hovered" for entry in shown.reported)


def test_a_value_left_as_it_was_is_no_edit(shown: Shown) -> None:
    shown.click(WEIGHT)
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert not shown.field.isVisible()
    assert all(entry[0] == "unit_hovered" for entry in shown.reported)


@pytest.mark.parametrize("typed", ["abc", "nan", "inf", "1e7", "-2000000", "1/0", "1e999"])
def test_what_is_no_usable_number_stays_open_on_enter_with_a_sentence(shown: Shown, typed: str) -> None:
    shown.click(WEIGHT)
    QTest.keyClicks(shown.field, typed)
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert shown.field.isVisible()
    assert shown.hint.isVisible()
    assert shown.hint.text().endswith(".")
    assert shown.view.rect().contains(shown.view._editor.geometry())
    assert all(entry[0] == "unit_hovered" for entry in shown.reported)
    QTest.keyClick(shown.field, Qt.Key.Key_Backspace)
    assert not shown.hint.isVisible()


def test_a_click_away_from_what_is_no_number_keeps_the_old_value(shown: Shown) -> None:
    shown.click(WEIGHT)
    QTest.keyClicks(shown.field, "abc")
    shown.click(QPoint(345, 4))
    assert not shown.field.isVisible()
    assert all(entry[0] == "unit_hovered" for entry in shown.reported)


def test_the_run_may_go_on_while_a_number_is_typed(shown: Shown) -> None:
    shown.click(WEIGHT)
    QTest.keyClicks(shown.field, "0.1")
    for seed in range(3):
        shown.view.render(sample_snapshot(seed=seed))
    assert shown.field.text() == "0.1"
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert ("weight_edited", 2, 0, 2, 0.1) in shown.reported


def test_the_editor_closes_when_its_weight_is_gone_and_stays_when_it_is_not(shown: Shown) -> None:
    shown.click(WEIGHT)
    shown.render(sample_snapshot((5, 2)))
    assert shown.field.isVisible()
    shown.render(sample_snapshot((2, 2)))
    assert not shown.field.isVisible()
    assert all(entry[0] == "unit_hovered" for entry in shown.reported)


# Features, units and layers


def test_a_click_on_a_feature_turns_it_on_and_another_off_again(shown: Shown) -> None:
    shown.click(Part("feature", 0, 2))
    assert shown.reported[-1] == ("feature_toggled", "x1_squared", True)
    shown.click(Part("feature", 0, 0))
    assert shown.reported[-1] == ("feature_toggled", "x1", False)


def test_a_second_click_before_the_next_snapshot_takes_the_first_one_back(shown: Shown) -> None:
    shown.click(Part("feature", 0, 2))
    wanted = sample_snapshot(features=("x1", "x2", "x1_squared")).experiment
    shown.view.show_experiment(wanted)
    shown.click(Part("feature", 0, 2))
    assert shown.reported[-1] == ("feature_toggled", "x1_squared", False)


def test_the_buttons_report_which_layer_they_are_for(shown: Shown) -> None:
    for name, expected in [
        ("units.add.1", ("unit_added", 1)),
        ("units.remove.2", ("unit_removed", 2)),
        ("layers.add", ("layer_added",)),
        ("layers.remove", ("layer_removed",)),
    ]:
        QTest.mouseClick(shown.button(name), Qt.MouseButton.LeftButton)
        assert [entry for entry in shown.reported if entry[0] != "unit_hovered"][-1] == expected


def test_the_buttons_stop_at_the_limits_of_what_is_wanted(shown: Shown) -> None:
    shown.view.show_experiment(sample_snapshot((16, 1)).experiment)
    assert not shown.button("units.add.1").isEnabled()
    assert not shown.button("units.remove.2").isEnabled()
    shown.render(sample_snapshot((4,) * 8))
    assert not shown.button("layers.add").isEnabled()
    shown.render(sample_snapshot(()))
    assert not shown.button("layers.remove").isEnabled()
    assert not shown.button("units.add.1").isVisible()


def test_every_button_can_be_reached_by_tab_and_has_a_name_and_a_tooltip(shown: Shown) -> None:
    names = set()
    for button in shown.view.findChildren(QToolButton):
        assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
        assert button.toolTip()
        names.add(button.accessibleName())
    assert len(names) == 2 + 2 * 8 + 2, "layers, units, the one beside a typed number and the one below a picture"


def test_the_buttons_are_moved_and_not_made_anew(shown: Shown) -> None:
    before = set(map(id, shown.view.findChildren(QToolButton)))
    shown.render(sample_snapshot((3, 3, 3)))
    shown.view.resize(500, 400)
    assert set(map(id, shown.view.findChildren(QToolButton))) == before


# Keyboard


def test_the_keyboard_walks_to_a_weight_and_edits_it(shown: Shown) -> None:
    shown.keys(Qt.Key.Key_Right)
    assert shown.view._pointing.focused == Part("feature", 0, 0)
    shown.keys(Qt.Key.Key_Right, Qt.Key.Key_Down)
    focused = shown.view._pointing.focused
    assert focused is not None
    assert focused.kind == "weight"
    assert "weight" in shown.view.accessibleDescription()
    shown.keys(Qt.Key.Key_Return)
    assert shown.field.isVisible()
    QTest.keyClicks(shown.field, "0.5")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert ("weight_edited", focused.layer, focused.row, focused.column, 0.5) in shown.reported


def test_the_keyboard_turns_a_feature_on(shown: Shown) -> None:
    shown.keys(Qt.Key.Key_Home, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Space)
    assert shown.reported[-1] == ("feature_toggled", "x1_squared", True)


def test_plus_and_minus_change_the_units_of_the_focused_layer_only(shown: Shown) -> None:
    shown.keys(Qt.Key.Key_Home)
    QTest.keyClicks(shown.view, "+")
    assert not any(entry[0] == "unit_added" for entry in shown.reported)
    shown.keys(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right)
    assert shown.view._pointing.focused is not None
    assert shown.view._pointing.focused.kind == "unit"
    QTest.keyClicks(shown.view, "+")
    QTest.keyClicks(shown.view, "-")
    assert [entry for entry in shown.reported if entry[0] != "unit_hovered"] == [("unit_added", 1), ("unit_removed", 1)]


def test_a_focused_unit_is_reported_as_if_it_were_hovered(shown: Shown) -> None:
    shown.keys(Qt.Key.Key_End, Qt.Key.Key_End)
    assert shown.reported[-1] == ("unit_hovered", (3, 0))
    shown.view.clearFocus()
    assert shown.reported[-1] == ("unit_hovered", None)


def test_the_focus_is_drawn(shown: Shown) -> None:
    before = shown.image()
    shown.keys(Qt.Key.Key_Home)
    assert shown.image() != before


# What other views point at, and what they are told


TARGETS = {
    Part("weight", 2, 0, 2): Target("weight", 2, 0, 2),
    Part("bias", 1, 1): Target("bias", 1, 1),
    Part("unit", 3, 0): Target("unit", 3, 0),
    Part("feature", 0, 1): Target("unit", 0, 1),
}


def test_what_is_pointed_at_is_told_as_a_target_when_it_changes(shown: Shown) -> None:
    for part in TARGETS:
        shown.move_to(part)
        shown.move_to(shown.place(part))
    shown.move_to(Part("feature", 0, 5))
    assert shown.pointed == [*TARGETS.values(), None]


def test_the_keyboard_points_too(shown: Shown) -> None:
    shown.keys(Qt.Key.Key_End, Qt.Key.Key_End, Qt.Key.Key_Left)
    assert shown.pointed[-2:] == [Target("unit", 3, 0), Target("bias", 3, 0)]
    shown.view.clearFocus()
    assert shown.pointed[-1] is None


@pytest.mark.parametrize("part", list(TARGETS))
def test_what_is_pointed_at_elsewhere_looks_as_if_the_pointer_were_there_without_a_card(
    shown: Shown, part: Part
) -> None:
    before = shown.image()
    shown.view.show_pointed(TARGETS[part])
    lit = shown.image()
    assert lit != before
    assert shown.card is None
    assert shown.pointed == []
    shown.view.show_pointed(None)
    assert shown.image() == before
    shown.move_to(part)
    card = shown.view._card.area.toAlignedRect().adjusted(-6, -6, 6, 6)
    own = shown.image()
    places = [QPoint(x, y) for x in range(0, 690, 3) for y in range(0, 515, 3) if not card.contains(x, y)]
    assert all(own.pixel(place) == lit.pixel(place) for place in places)


def test_targets_that_the_diagram_does_not_have_change_nothing(shown: Shown) -> None:
    before = shown.image()
    for target in (
        Target("example", example=3),
        Target("unit", 7, 0),
        Target("unit", 0, 2),
        Target("weight", 1, 0, 5),
        Target("bias", 1, 9),
        Target("layer", 9),
    ):
        shown.view.show_pointed(target)
        assert shown.image() == before
    shown.view.show_pointed(Target("layer", 1))
    assert shown.image() != before


def test_the_pointer_here_comes_before_what_is_pointed_at_elsewhere(shown: Shown) -> None:
    shown.move_to(Part("unit", 1, 2))
    here = shown.image()
    shown.view.show_pointed(Target("unit", 2, 0))
    assert shown.image() == here


def test_a_weight_that_is_clicked_is_chosen_and_can_be_typed(shown: Shown) -> None:
    chosen: list[Target] = []
    shown.view.weight_chosen.connect(chosen.append)
    shown.click(WEIGHT)
    shown.click(Part("unit", 1, 0))
    shown.click(BIAS)
    assert chosen == [Target("weight", 2, 0, 2), Target("bias", 1, 1)]
    assert shown.field.isVisible()


# Phases


def in_phase(phase: Phase, done: int = 0, **how: Any) -> Snapshot:
    return sample_snapshot(position=StepPosition(phase, done), **how)


def test_each_phase_looks_different_and_rest_looks_as_before(shown: Shown) -> None:
    at_rest = shown.image()
    pictures = [at_rest]
    for phase in (*phases_of(3)[:-1], Phase("example")):
        shown.view.render(in_phase(phase, done=1))
        shown.view._phase.stop()
        pictures.append(shown.image())
    for index, picture in enumerate(pictures):
        assert picture not in pictures[:index]
    shown.view.render(sample_snapshot())
    assert shown.image() == at_rest


def test_the_phase_is_named_in_the_lectures_words(shown: Shown) -> None:
    for phase, words in (
        (Phase("forward", 2), "Forward pass, layer 2. Z[2] = W[2] A[1] + b[2],  A[2] = tanh(Z[2])"),
        (Phase("backward", 3), "Back propagation, layer 3. dZ[3] = A[3] − Y"),
        (Phase("backward", 1), "dZ[1] = W[2]ᵀ dZ[2] * g′(Z[1]),  dW[1] = (1/m) dZ[1] Xᵀ"),
        (Phase("cost"), "Compute cost. J = −(1/m) Σ (y log a"),
        (Phase("update"), "Update parameters, α = 0.3. W := W − α dW"),
    ):
        shown.view.render(in_phase(phase))
        assert words in shown.view.accessibleDescription()
    shown.view.render(sample_snapshot())
    assert "Point at a weight" in shown.view.accessibleDescription()


def test_the_numbers_are_those_of_the_chosen_example(shown: Shown) -> None:
    shown.view.render(in_phase(Phase("forward", 1)))
    shown.view._phase.stop()
    first = shown.image()
    shown.view.show_example(7)
    assert shown.image() != first
    assert "the chosen point, 8" in shown.view.accessibleDescription()
    shown.view.show_example(0)
    shown.view.show_example(None)
    assert shown.image() == first


def test_a_pulse_starts_with_a_new_phase_only_and_ends_with_the_view(shown: Shown) -> None:
    shown.view.render(sample_snapshot())
    assert shown.view._phase.progress is None
    shown.view.render(in_phase(Phase("forward", 1)))
    assert shown.view._phase.progress == 0.0
    still = shown.image()
    shown.view._phase.animation.setCurrentTime(120)
    assert shown.image() != still
    shown.view._phase.stop()
    shown.view.render(in_phase(Phase("forward", 1)))
    assert shown.view._phase.progress is None
    shown.view.render(in_phase(Phase("forward", 2)))
    shown.view.hide()
    assert shown.view._phase.progress is None


def test_phases_that_follow_closely_in_a_run_are_not_animated(shown: Shown) -> None:
    shown.view.render(in_phase(Phase("forward", 1), is_running=True))
    shown.view.render(in_phase(Phase("forward", 2), is_running=True))
    assert shown.view._phase.progress is None


def test_in_an_update_the_weights_go_from_what_they_were_to_what_they_are(shown: Shown) -> None:
    new, old = sample_snapshot(), uniform(0.5).parameters
    start = replace(new.start, parameters=old)
    shown.view.render(replace(new, start=start, position=StepPosition(Phase("update"))))
    shown.view._phase.animation.setCurrentTime(10)
    at_first = shown.image()
    shown.view._phase.animation.setCurrentTime(240)
    assert shown.image() != at_first
    assert shown.view._phase.progress is None


@pytest.mark.parametrize("structure", [(), (1,), (16,) * 8])
@pytest.mark.parametrize("size", [(400, 260), (690, 515)])
def test_every_phase_can_be_shown_of_every_network(
    shown: Shown, structure: tuple[int, ...], size: tuple[int, int]
) -> None:
    shown.view.resize(*size)
    picture = sample_snapshot(structure, available_features(2))
    for phase in (*phases_of(len(structure) + 1)[:: max(len(structure), 1)], Phase("example"), Phase("update")):
        shown.view.render(replace(picture, position=StepPosition(phase, 1)))
        assert not shown.image().isNull()


def test_a_phase_may_be_the_first_that_is_seen_of_another_structure(shown: Shown) -> None:
    picture = picture_of(KINDS["sixty-four columns, eight classes"]())
    shown.render(replace(picture, position=StepPosition(Phase("forward", 1))))
    shown.view._phase.animation.setCurrentTime(200)
    shown.render(in_phase(Phase("forward", 2)))
    assert shown.view._phase.progress is not None
    assert not shown.image().isNull()


@pytest.mark.parametrize("size", [(602, 355), (602, 430), (900, 600)])
def test_the_layer_that_a_phase_is_about_has_its_numbers_also_in_the_largest_network(
    shown: Shown, size: tuple[int, int]
) -> None:
    shown.view.resize(*size)
    drawn = initial_parameters((2, *(16,) * 8, 1), "xavier", 1.0, np.random.default_rng(0))
    picture = sample_snapshot((16,) * 8, parameters=drawn)
    for phase in phases_of(9)[:-1]:
        shown.view.render(replace(picture, position=StepPosition(phase)))
        shown.image()
        plates = shown.view._phase._numbers.plates
        tiles = shown.view._diagram.layout.tiles[phase.layer or 9]
        beside = [box for box, _ in plates if -60.0 < box[0] - tiles[0, 0] < 40.0]
        assert len(beside) >= 0.75 * len(tiles), phase


def quiet_lines(shown: Shown) -> tuple[str, ...]:
    assert shown.card is not None
    return shown.card.quiet


def number_on_the_card(shown: Shown, name: str) -> float:
    line = next(line for line in quiet_lines(shown) if name in line)
    return parse_number(line.partition(name)[2].strip().partition(",")[0].split(" ")[-1])


def test_in_a_phase_the_card_has_the_numbers_of_the_moment(shown: Shown) -> None:
    snapshot = in_phase(Phase("backward", 2))
    batch = np.array([3, 50, 71])
    snapshot = replace(snapshot, start=replace(snapshot.start, batch=batch))
    shown.view.render(snapshot)
    shown.view.show_example(50)
    data, spec = snapshot.experiment.data, snapshot.experiment.spec
    passed = forward(snapshot.parameters, spec, data.points[:, batch])
    gradients = backward(snapshot.parameters, spec, passed, one_hot(data.labels[batch], 2))
    shown.move_to(Part("unit", 2, 1))
    for name, value in (("z = ", passed.Z[2][1, 1]), ("a = ", passed.A[2][1, 1]), ("dz = ", gradients.dZ[2][1, 1])):
        assert number_on_the_card(shown, name) == pytest.approx(value, rel=1e-2)
    assert "point 51" in quiet_lines(shown)[-1]
    shown.move_to(Part("weight", 2, 1, 0))
    assert number_on_the_card(shown, "dW over the batch of 3") == pytest.approx(gradients.dW[2][1, 0], abs=6e-5)
    shown.move_to(Part("weight", 1, 1, 0))
    assert "gradient" in quiet_lines(shown)[0]


def test_at_the_update_the_card_says_what_the_weight_was(shown: Shown) -> None:
    new, old = sample_snapshot(), uniform(0.5).parameters
    start = replace(new.start, parameters=old)
    shown.view.render(replace(new, start=start, position=StepPosition(Phase("update"))))
    for part in (Part("weight", 2, 1, 0), Part("bias", 2, 1)):
        shown.move_to(part)
        assert quiet_lines(shown)[0].startswith("was +0.500")


def test_numbers_that_ran_away_are_shown_as_such(shown: Shown) -> None:
    huge = uniform(1e300).parameters
    with np.errstate(all="ignore"):
        snapshot = sample_snapshot(parameters=huge, activation="relu", gradients=None)
    for phase in phases_of(3):
        shown.view.render(replace(snapshot, position=StepPosition(phase)))
        assert not shown.image().isNull()


# Colours


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_a_negative_weight_is_dashed_in_its_colour_and_a_positive_one_solid(shown: Shown, colours: Any) -> None:
    shown.view._theme.switch(colours)
    for value, role, solid in ((-3.0, "negative", False), (3.0, "positive", True)):
        shown.render(uniform(value))
        shares = _share_of_colour_along(shown, Part("weight", 3, 0, 0), getattr(colours, role))
        assert shares > 0.9 if solid else 0.4 < shares < 0.8, (value, shares)


def test_a_weight_of_zero_is_a_thin_neutral_line(shown: Shown) -> None:
    shown.render(uniform(0.0))
    part = Part("weight", 3, 0, 0)
    assert _share_of_colour_along(shown, part, bucket_colour(shown.view._theme, 0).name()) > 0.65
    assert _height_of_edge(shown, part) <= 2


def test_a_larger_weight_is_drawn_wider(shown: Shown) -> None:
    widths = []
    for value in (0.1, 1.0, 3.0, 10.0):
        shown.render(uniform(value))
        widths.append(_height_of_edge(shown, Part("weight", 3, 0, 0)))
    assert widths == sorted(widths)
    assert widths[0] + 2 < widths[2]


@pytest.mark.parametrize("part", [BIAS, OUTPUT_BIAS])
def test_every_bias_is_drawn_by_sign(shown: Shown, part: Part) -> None:
    x, y, width, _ = box_of(shown.view._diagram.layout, part)
    corner, inside = QPoint(int(x), int(y)), QPoint(int(x + 2), int(y + width / 2 - 2))
    shown.render(uniform(3.0))
    image = shown.image()
    assert _is_near(image.pixelColor(inside), LIGHT.positive)
    shown.render(uniform(-3.0))
    image = shown.image()
    assert _is_near(image.pixelColor(corner), LIGHT.negative)
    assert _is_near(image.pixelColor(inside), LIGHT.chrome)


def test_a_unit_shows_its_own_picture(shown: Shown) -> None:
    x, y, width, height = box_of(shown.view._diagram.layout, Part("feature", 0, 0))
    image = shown.image()
    left, right = (image.pixelColor(QPointF(x + share * width, y + height / 2).toPoint()) for share in (0.1, 0.9))
    assert left.red() > left.blue()
    assert right.blue() > right.red()


@pytest.mark.parametrize("structure", [(), (1,), (16,) * 8])
@pytest.mark.parametrize("size", [(400, 260), (560, 480)])
def test_every_structure_can_be_shown_at_every_size(
    shown: Shown, structure: tuple[int, ...], size: tuple[int, int]
) -> None:
    shown.view.resize(*size)
    shown.render(sample_snapshot(structure, available_features(2)))
    assert not shown.image().isNull()
    assert shown.view._diagram.layout.structure.hidden_units == structure


def test_an_experiment_is_shown_before_the_first_snapshot(qtbot: QtBot) -> None:
    view = NetworkView(Theme(LIGHT))
    qtbot.addWidget(view)
    view.resize(560, 480)
    view.grab()
    view.show_experiment(sample_snapshot((3,)).experiment)
    assert not view.grab().isNull()
    QTest.mouseMove(view, QPoint(280, 240))
    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Return)


def _share_of_colour_along(shown: Shown, part: Part, colour: str) -> float:
    """How much of an edge's middle line has a colour."""
    image, layout = shown.image(), shown.view._diagram.layout
    index = edge_index(layout, part)
    curve = layout.curves.points[index, : layout.curves.solid_counts[index] + 1]
    t = np.linspace(0.1, 0.9, 300) * (len(curve) - 1)
    x, y = (np.interp(t, np.arange(len(curve)), curve[:, axis]) for axis in (0, 1))
    hits = [_is_near(image.pixelColor(int(a), int(b)), colour) for a, b in zip(x, y, strict=True)]
    return sum(hits) / len(hits)


def _height_of_edge(shown: Shown, part: Part) -> int:
    """Pixels of a vertical line through an edge's end that are not ground."""
    image, layout = shown.image(), shown.view._diagram.layout
    x, y = layout.curves.points[edge_index(layout, part)][0]
    column = [image.pixelColor(int(x) + 3, int(y) + k) for k in range(-10, 11)]
    return sum(not _is_near(colour, LIGHT.chrome) for colour in column)


def _is_near(colour: QColor, wanted: str) -> bool:
    other = QColor(wanted)
    return (
        abs(colour.red() - other.red()) + abs(colour.green() - other.green()) + abs(colour.blue() - other.blue()) < 60
    )
