"""The run bar: buttons that are the run actions, a speed that is an intent, counters that stay where they are."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QComboBox, QLabel, QMainWindow, QStyle, QStyleOptionComboBox, QWidget
from pytestqt.qtbot import QtBot

from core.training.step_position import Phase, StepPosition, StepSize, phases_of
from gui.base.actions import create_actions
from gui.base.theme import DARK, Theme
from gui.views.equations.texts import phase_text
from gui.views.run_bar.controls import SPEEDS, ActionButton, SpeedChoice, StepSizeChoice
from gui.views.run_bar.counters import Counter, position_text
from gui.views.run_bar.view import RunBar
from tests.tools.painted_texts import problems
from tests.tools.snapshots import sample_snapshot


class Bar:
    """A shown bar with its actions."""

    def __init__(self, qtbot: QtBot, width: int = 1280) -> None:
        self.theme = Theme()
        self.window = QMainWindow()
        qtbot.addWidget(self.window)
        self.actions: dict[str, QAction] = create_actions(self.window)
        self.widget = RunBar(self.theme, self.actions, self.window)
        self.window.setCentralWidget(self.widget)
        self.window.resize(width, 60)
        self.window.show()
        qtbot.waitExposed(self.window)

    def button(self, name: str) -> ActionButton:
        found = self.widget.findChild(ActionButton, f"run_{name}_button")
        assert isinstance(found, ActionButton)
        return found

    def counter(self, name: str) -> Counter:
        found = self.widget.findChild(Counter, f"{name}_counter")
        assert isinstance(found, Counter)
        return found

    def part(self, name: str) -> QWidget:
        found = self.widget.findChild(QWidget, name)
        assert isinstance(found, QWidget)
        return found


@pytest.fixture
def bar(qtbot: QtBot) -> Iterator[Bar]:
    made = Bar(qtbot)
    yield made
    made.window.close()


@pytest.mark.parametrize("name", ["reset", "new_weights", "step_back", "toggle", "step", "step_epoch"])
def test_a_click_and_a_key_on_a_button_do_what_its_action_does(qtbot: QtBot, bar: Bar, name: str) -> None:
    button, action = bar.button(name), bar.actions[f"run.{name}"]
    with qtbot.waitSignal(action.triggered):
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(action.triggered):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    assert button.accessibleName() == action.text()
    assert button.toolTip() == action.toolTip()


def test_a_button_follows_its_action_s_words_and_state(qtbot: QtBot, bar: Bar) -> None:
    step, toggle = bar.button("step"), bar.actions["run.toggle"]
    bar.actions["run.step"].setEnabled(False)
    assert not step.isEnabled()
    toggle.setText("Pause")
    assert bar.button("toggle").accessibleName() == "Pause"


def test_the_run_button_shows_a_pause_sign_while_running(qtbot: QtBot, bar: Bar) -> None:
    button = bar.button("toggle")
    middle, accent = button.rect().center(), bar.theme.colours.accent
    paused = button.grab().toImage()
    assert paused.pixelColor(middle).name() == bar.theme.colours.on_accent, "the triangle covers the middle"
    bar.actions["run.toggle"].setChecked(True)
    running = button.grab().toImage()
    assert running.pixelColor(middle).name() == accent, "between the two bars"
    assert running.pixelColor(middle + QPoint(4, 0)).name() == bar.theme.colours.on_accent


def test_the_slider_says_the_speed_that_the_user_chose(qtbot: QtBot, bar: Bar) -> None:
    slider, chosen = bar.part("speed_slider"), []
    bar.widget.speed_chosen.connect(chosen.append)
    bar.widget.set_speed(SPEEDS[0])
    for _ in SPEEDS[1:]:
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert chosen == list(SPEEDS[1:])
    assert bar.part("speed_text").text() == "unlimited"  # type: ignore[attr-defined]
    assert "unlimited" in slider.accessibleName()


@pytest.mark.parametrize("speed", SPEEDS)
def test_showing_a_speed_is_no_intent_and_moves_nothing(qtbot: QtBot, bar: Bar, speed: float | None) -> None:
    places = [counter.pos() for counter in bar.widget.findChildren(Counter)]
    with qtbot.assertNotEmitted(bar.widget.speed_chosen):
        bar.widget.set_speed(speed)
    assert bar.part("speed_text").text() == ("unlimited" if speed is None else f"{speed} / s")  # type: ignore[attr-defined]
    assert [counter.pos() for counter in bar.widget.findChildren(Counter)] == places


@pytest.mark.parametrize(
    ("speed", "size", "text"),
    [
        (0.5, StepSize.PHASE, "0.5 phases / s"),
        (1, StepSize.PHASE, "1 phase / s"),
        (2, StepSize.PHASE, "2 phases / s"),
        (30, StepSize.EXAMPLE, "30 examples / s"),
        (1, StepSize.EPOCH, "1 epoch / s"),
        (60, StepSize.ITERATION, "60 / s"),
        (None, StepSize.PHASE, "fastest"),
        (None, StepSize.EPOCH, "unlimited"),
    ],
)
def test_the_speed_names_what_there_are_so_many_of_a_second(
    bar: Bar, speed: float | None, size: StepSize, text: str
) -> None:
    places = [part.geometry() for part in bar.widget.children() if isinstance(part, QWidget)]
    bar.widget.set_speed(speed, size)
    label = bar.part("speed_text")
    assert label.text() == text  # type: ignore[attr-defined]
    assert text in bar.part("speed_slider").accessibleName()
    assert label.sizeHint().width() <= label.width()
    assert [part.geometry() for part in bar.widget.children() if isinstance(part, QWidget)] == places


@pytest.mark.parametrize("width", [1440, 960])
def test_no_control_is_cut_at_its_lower_edge(qtbot: QtBot, width: int) -> None:
    bar = Bar(qtbot, width)
    for name in ("step_size", "speed_slider"):
        control = bar.part(name)
        assert control.minimumSizeHint().height() <= control.height()
        assert control.parentWidget().rect().contains(control.geometry())
    bar.window.close()


def test_the_list_of_step_sizes_is_the_actions_of_the_menu(qtbot: QtBot, bar: Bar) -> None:
    combo = bar.part("step_size")
    assert isinstance(combo, QComboBox)
    bar.actions["run.size_iteration"].trigger()
    assert combo.currentText() == "Iteration"
    with qtbot.waitSignal(bar.actions["run.size_example"].triggered):
        qtbot.keyClick(combo, Qt.Key.Key_Up)
    assert bar.actions["run.size_example"].isChecked()
    for size in StepSize:
        bar.actions[f"run.size_{size.value}"].trigger()
        assert combo.currentText().lower() == size.value
    assert combo.toolTip().count("Ctrl+") == len(StepSize)


def test_no_step_size_is_cut(qtbot: QtBot) -> None:
    bar = Bar(qtbot, 960)
    combo = bar.part("step_size")
    assert isinstance(combo, QComboBox)
    option = QStyleOptionComboBox()
    combo.initStyleOption(option)
    field = combo.style().subControlRect(
        QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, combo
    )
    for place in range(combo.count()):
        assert combo.fontMetrics().horizontalAdvance(combo.itemText(place)) < field.width()
    bar.window.close()


MOMENTS = [
    (StepPosition(), "", ""),
    (StepPosition(Phase("forward", 2)), "forward pass, layer 2", "forward, layer 2"),
    (StepPosition(Phase("cost")), "cost", "cost"),
    (StepPosition(Phase("backward", 9)), "back propagation, layer 9", "back prop., layer 9"),
    (StepPosition(Phase("example"), 3), "example 3 of 250", "example 3 of 250"),
    (StepPosition(Phase("update")), "update", "update"),
]


@pytest.mark.parametrize("width", [1440, 1280, 1024, 960])
def test_beside_the_iteration_stands_which_part_of_it_was_made_and_nothing_moves(qtbot: QtBot, width: int) -> None:
    bar = Bar(qtbot, width)
    counter, label = bar.counter("iteration"), bar.part("iteration_moment")
    places = {part.objectName(): part.geometry() for part in bar.widget.findChildren(Counter)}
    for position, text, short in MOMENTS:
        bar.widget.render(sample_snapshot(iteration=12, latest_iteration=700, position=position))
        assert label.text() == (text if width >= 1280 else short)  # type: ignore[attr-defined]
        assert counter.accessibleName() == ("Iteration 12 of 700" + (f", {text}" if text else ""))
        assert label.sizeHint().width() <= label.width()
        assert counter.rect().contains(label.geometry())
        shown = [part.geometry() for part in counter.findChildren(QLabel) if not part.isHidden() and part.text()]
        assert not any(one.intersects(other) for i, one in enumerate(shown) for other in shown[:i])
    assert {part.objectName(): part.geometry() for part in bar.widget.findChildren(Counter)} == places
    bar.window.close()


@pytest.mark.parametrize("is_short", [False, True])
def test_every_phase_of_an_iteration_has_a_text_of_its_own(is_short: bool) -> None:
    texts = [position_text(StepPosition(phase), 200, is_short=is_short) for phase in phases_of(9)]
    assert all(texts)
    assert len(set(texts)) == len(texts)


def test_the_run_bar_and_the_equations_call_a_phase_the_same() -> None:
    for phase in phases_of(3):
        if phase.kind != "example":
            assert position_text(StepPosition(phase), 200) == phase_text(StepPosition(phase))


def test_of_many_examples_the_number_has_the_room() -> None:
    assert position_text(StepPosition(Phase("example"), 10_000), 10_000).startswith("ex. ")


def test_after_steps_back_the_counter_says_how_many_there_were_and_that_does_not_move(bar: Bar) -> None:
    latest = bar.part("iteration_latest")
    bar.widget.render(sample_snapshot(iteration=1234, latest_iteration=1234))
    assert not latest.isVisible()
    bar.widget.render(sample_snapshot(iteration=1233, latest_iteration=1234))
    assert latest.isVisible()
    assert latest.text() == "of 1\u2009234"  # type: ignore[attr-defined]
    place = latest.geometry()
    bar.widget.render(sample_snapshot(iteration=7, latest_iteration=1234))
    assert latest.geometry() == place
    bar.window.resize(980, 60)
    bar.window.resize(1280, 60)
    assert latest.geometry() == place
    bar.widget.render(sample_snapshot(iteration=8_888_888, latest_iteration=9_999_999))
    assert bar.counter("iteration").rect().contains(latest.geometry()) or not latest.isVisible()
    assert bar.counter("iteration").accessibleName() == "Iteration 8\u2009888\u2009888 of 9\u2009999\u2009999"


def test_a_button_under_the_keyboard_keeps_it_when_there_is_nothing_more_to_do(qtbot: QtBot, bar: Bar) -> None:
    bar.window.activateWindow()
    button, action = bar.button("step_back"), bar.actions["run.step_back"]
    button.setFocus()
    action.setEnabled(False)
    assert bar.window.focusWidget() is button, "the next press of Space would start the run"
    with qtbot.assertNotEmitted(action.triggered):
        qtbot.keyClick(button, Qt.Key.Key_Space)
    qtbot.keyClick(button, Qt.Key.Key_Tab)
    assert bar.window.focusWidget() is bar.button("toggle")
    assert not button.isEnabled()
    action.setEnabled(True)
    assert button.isEnabled()


def test_the_counters_show_the_snapshot_also_to_a_screen_reader(bar: Bar) -> None:
    bar.widget.render(
        sample_snapshot(
            iteration=12345,
            epoch=493,
            train_loss=0.0052,
            train_accuracy=0.992,
            test_loss=0.031,
            test_accuracy=0.97,
        )
    )
    shown = {name: bar.counter(name).text for name in ("iteration", "epoch", "train_loss", "test_loss", "accuracy")}
    assert shown == {
        "iteration": "12\u2009345",
        "epoch": "493",
        "train_loss": "0.0052",
        "test_loss": "0.0310",
        "accuracy": "99.2 %",
    }
    assert bar.counter("iteration").accessibleName() == "Iteration 12\u2009345"
    assert bar.counter("epoch").accessibleName() == "Epoch 493"
    assert bar.counter("accuracy").accessibleName() == "Accuracy 99.2 %, test 97.0 %"


def test_without_test_or_training_examples_a_dash_stands_for_the_number(bar: Bar) -> None:
    bar.widget.render(sample_snapshot(train_loss=None, train_accuracy=None, test_loss=None, test_accuracy=None))
    assert [bar.counter(name).text for name in ("train_loss", "test_loss", "accuracy")] == ["–", "–", "–"]


def test_nothing_moves_while_the_numbers_change(bar: Bar) -> None:
    first = sample_snapshot(iteration=0, epoch=0, train_loss=0.6931, train_accuracy=0.5)
    last = sample_snapshot(iteration=9_999_999, epoch=999_999, train_loss=1.5e-7, train_accuracy=1.0, test_accuracy=0.9)
    bar.widget.render(first)
    places = {counter.objectName(): counter.geometry() for counter in bar.widget.findChildren(Counter)}
    bar.widget.render(last)
    bar.window.grab()
    assert {counter.objectName(): counter.geometry() for counter in bar.widget.findChildren(Counter)} == places


@pytest.mark.parametrize("width", [1920, 1280, 1024, 960])
def test_every_counter_is_inside_the_bar_and_none_overlaps_another(qtbot: QtBot, width: int) -> None:
    bar = Bar(qtbot, width)
    bar.widget.render(sample_snapshot(iteration=8_888_888, epoch=888_888, test_loss=0.5, test_accuracy=0.5))
    bar.window.grab()
    assert bar.widget.width() == width
    kinds = (ActionButton, StepSizeChoice, SpeedChoice, Counter)
    parts = [part for kind in kinds for part in bar.widget.findChildren(kind)]
    boxes = [part.geometry() for part in parts if not part.isHidden()]
    assert all(bar.widget.rect().contains(box) for box in boxes)
    assert not any(one.intersects(other) for i, one in enumerate(boxes) for other in boxes[:i])
    for counter in bar.widget.findChildren(Counter):
        for label in ("iteration_value", "epoch_value", "train_loss_value", "test_loss_value", "accuracy_value"):
            value = counter.findChild(QWidget, label)
            if value is not None:
                assert value.sizeHint().width() <= value.width(), f"{label} is cut"
    bar.window.close()


@pytest.mark.parametrize(("width", "zoom"), [(1440, 1.0), (1024, 1.0), (1024, 1.5), (1000, 2.5)])
def test_the_accuracy_on_the_test_points_is_in_sight_at_every_width_and_text_size(
    qtbot: QtBot, width: int, zoom: float
) -> None:
    bar = Bar(qtbot, width)
    try:
        bar.theme.set_zoom(zoom)
        bar.window.resize(width, 300)
        bar.widget.render(sample_snapshot(iteration=8_888_888, epoch=888_888, test_loss=0.5, test_accuracy=0.5))
        bar.window.grab()
        side = next(one for one in bar.counter("accuracy").findChildren(QLabel) if one.text().startswith("test"))
        assert side.isVisible()
        assert bar.widget.width() == width
        assert not problems(bar.widget)
        iteration, controls = bar.counter("iteration"), bar.part("step_size")
        top = iteration.mapTo(bar.widget, iteration.rect().topLeft()).y()
        assert (top >= controls.mapTo(bar.widget, controls.rect().bottomLeft()).y()) == (zoom > 1.0)
    finally:
        bar.theme.set_zoom(1.0)
        bar.window.close()


def test_a_number_wider_than_expected_is_not_cut(bar: Bar) -> None:
    bar.widget.render(sample_snapshot(iteration=123_456_789_012))
    value = bar.part("iteration_value")
    assert value.sizeHint().width() <= value.width()


def test_the_dark_look_paints_the_bar_dark(bar: Bar) -> None:
    bar.theme.switch(DARK)
    corner = bar.widget.grab().toImage().pixelColor(bar.widget.width() - 5, 5)
    assert corner.name() == DARK.surface


def test_every_part_can_be_reached_by_tab_from_left_to_right(qtbot: QtBot, bar: Bar) -> None:
    bar.window.activateWindow()
    bar.button("reset").setFocus()
    seen = []
    for _ in range(8):
        focused = bar.window.focusWidget()
        seen.append(focused.objectName())
        qtbot.keyClick(focused, Qt.Key.Key_Tab)
    names = ["reset", "new_weights", "step_back", "toggle", "step", "step_epoch"]
    assert seen == [*(f"run_{name}_button" for name in names), "step_size", "speed_slider"]


@pytest.mark.parametrize("loss", [7.5e183, -1e-300, math.nan, math.inf])
def test_a_loss_that_diverged_pushes_nothing_out_of_the_bar(bar: Bar, loss: float) -> None:
    snapshot = replace(
        sample_snapshot(),
        train_loss=loss,
        test_loss=loss,
        test_accuracy=0.5,
        position=StepPosition(Phase("backward", 3)),
    )
    for width in (1024, 1280):
        bar.window.resize(width, 120)
        bar.widget.render(snapshot)
        bar.widget.grab()
        shown = [one for one in bar.widget.findChildren(Counter) if not one.isHidden()]
        counters = sorted(shown, key=lambda counter: counter.x())
        assert bar.widget.width() == width
        assert counters[-1].geometry().right() < width
        for left, right in pairwise(counters):
            assert left.geometry().right() < right.x()
