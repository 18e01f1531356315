"""Fields: what typing, dragging, keys and the wheel do to a value, and what showing one does not."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.experiment.spec import FIELD_INFO, Effect
from gui.base.fields import (
    BatchField,
    ChoiceField,
    Field,
    LogarithmicField,
    NumberField,
    PercentField,
    Slider,
    SliderField,
    WholeNumberField,
    number_text,
)
from gui.base.fields.base import effect_text
from gui.base.fields.choice import logarithmic_stops
from gui.base.fields.slider import nearest_stop, next_stop
from gui.base.formatting import parse_number
from gui.base.theme import Theme
from tests.tools.panels import Recorder, assert_taught, drag, show, turn_wheel, type_text

# The offscreen platform says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

SIGNALS = ("edited", "gesture_started", "gesture_finished")


def make(kind: type[Field], name: str, *arguments: Any) -> Field:
    return kind(name, FIELD_INFO[name], Theme(), *arguments)


FIELDS: dict[str, tuple[type[Field], str, tuple[Any, ...], Any, Any]] = {
    "number": (NumberField, "leak", (), 0.1, 0.2),
    "whole number": (WholeNumberField, "seed", (), 3, 4),
    "slider": (SliderField, "leak", ([0.0, 0.25, 0.5, 1.0],), 0.25, 0.5),
    "percent": (PercentField, "train_fraction", ([0.1, 0.5, 1.0],), 0.5, 1.0),
    "logarithmic": (LogarithmicField, "learning_rate", (), 0.3, 0.1),
    "batch": (BatchField, "batch_size", (), None, 10),
    "choice": (ChoiceField, "optimizer", (), "gradient_descent", "adam"),
}


@pytest.fixture(params=list(FIELDS))
def shown(request: pytest.FixtureRequest, qtbot: QtBot) -> tuple[Field, Any, Any]:
    """Each kind of field on the screen, with its value and another one."""
    kind, name, arguments, first, second = FIELDS[request.param]
    field = make(kind, name, *arguments)
    field.show_value(first)
    show(qtbot, field)
    return field, first, second


def editor(field: Field) -> QLineEdit:
    found = field.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def slider_of(field: Field) -> Slider:
    found = field.findChild(Slider)
    assert isinstance(found, Slider)
    return found


def test_showing_a_value_emits_nothing(shown: tuple[Field, Any, Any]) -> None:
    field, first, second = shown
    recorder = Recorder(field, *SIGNALS)
    for value in (second, first, second):
        field.show_value(value)
    assert recorder.events == []


def test_every_field_has_texts_that_teach(shown: tuple[Field, Any, Any]) -> None:
    field, _, _ = shown
    assert_taught(field)
    assert effect_text(field.info.effect) in field.tool_tip()


def test_a_problem_is_shown_under_the_field_and_taken_away_again(shown: tuple[Field, Any, Any]) -> None:
    field, _, _ = shown
    field.show_problem("7 is outside 0 to 1.")
    hint = field.findChild(QWidget, f"{field.name}_hint")
    assert hint is not None
    assert hint.isVisibleTo(field)
    assert field.problem == "7 is outside 0 to 1."
    field.show_problem("")
    assert not hint.isVisibleTo(field)


def test_a_long_problem_never_makes_a_field_wider(shown: tuple[Field, Any, Any]) -> None:
    field, _, _ = shown
    before = field.minimumSizeHint().width()
    field.show_problem("A sentence that is so long that it cannot possibly fit into one line. " * 3)
    assert field.minimumSizeHint().width() == before


def test_the_wheel_over_a_field_without_the_keyboard_changes_nothing(shown: tuple[Field, Any, Any]) -> None:
    field, _, _ = shown
    recorder = Recorder(field, *SIGNALS)
    for control in field.findChildren(QWidget):
        if control.isVisible():
            control.clearFocus()
            turn_wheel(control)
    assert recorder.events == []


def test_each_effect_has_a_sentence_of_its_own() -> None:
    assert len({effect_text(effect) for effect in Effect}) == len(Effect)


TYPED = [
    ("number", "0.25", 0.25),
    ("number", "0,25", 0.25),
    ("number", "1/3", 1 / 3),
    ("number", "2.5e-1", 0.25),
    ("whole number", "12", 12),
    ("slider", "0.4", 0.4),
    ("percent", "70", 0.7),
    ("percent", "70 %", 0.7),
    ("logarithmic", "0,05", 0.05),
    ("logarithmic", "1000", 1000.0),
    ("batch", "7", 7),
]


@pytest.mark.parametrize(("kind", "text", "value"), TYPED)
def test_typed_text_is_taken_by_enter_and_by_leaving(qtbot: QtBot, kind: str, text: str, value: Any) -> None:
    field, recorder, window = in_window(qtbot, kind)
    type_text(editor(field), text)
    window.other.setFocus()
    assert recorder.events == [("edited", value)]
    field.show_value(FIELDS[kind][3])
    type_text(editor(field), text, accept=False)
    assert len(recorder.events) == 1
    window.other.setFocus()
    assert recorder.events == [("edited", value)] * 2


class _Window(QWidget):
    """A field and another place for the keyboard."""

    def __init__(self, field: Field) -> None:
        super().__init__()
        field.setParent(self)
        field.resize(220, 80)
        self.other = QLineEdit(self)
        self.other.move(0, 100)
        self.resize(240, 140)


def in_window(qtbot: QtBot, kind: str) -> tuple[Field, Recorder, _Window]:
    field_class, name, arguments, first, _ = FIELDS[kind]
    field = make(field_class, name, *arguments)
    field.show_value(first)
    window = _Window(field)
    show(qtbot, window)
    return field, Recorder(field, *SIGNALS), window


WITH_TEXT = ["number", "whole number", "slider", "percent", "logarithmic", "batch"]


@pytest.mark.parametrize("kind", WITH_TEXT)
def test_garbage_gives_a_sentence_at_the_field_and_the_value_stays(qtbot: QtBot, kind: str) -> None:
    field, recorder, window = in_window(qtbot, kind)
    before = editor(field).text()
    for garbage in ("abc", "nan", "inf", "-inf", "1e999", "1/0", " ", "0.1.2"):
        type_text(editor(field), garbage)
        assert recorder.edits == []
        assert len(field.problem) > 10
        window.other.setFocus()
        assert editor(field).text() == before
        assert field.problem, "the sentence stays until the next valid value"
    type_text(editor(field), "12")
    assert field.problem == ""
    assert len(recorder.edits) == 1


@pytest.mark.parametrize("kind", WITH_TEXT)
def test_escape_gives_back_the_value_in_force(qtbot: QtBot, kind: str) -> None:
    field, recorder, _ = in_window(qtbot, kind)
    before = editor(field).text()
    type_text(editor(field), "abc")
    QTest.keyClick(editor(field), Qt.Key.Key_Escape)
    assert editor(field).text() == before
    assert field.problem == ""
    assert recorder.events == []


@pytest.mark.parametrize("kind", WITH_TEXT)
def test_showing_does_not_fight_a_text_being_typed(qtbot: QtBot, kind: str) -> None:
    field, _, window = in_window(qtbot, kind)
    second = FIELDS[kind][4]
    type_text(editor(field), "0.0", accept=False)
    field.show_value(second)
    assert editor(field).text() == "0.0"
    QTest.keyClick(editor(field), Qt.Key.Key_Escape)
    window.other.setFocus()
    shown_again = editor(field).text()
    field.show_value(second)
    assert editor(field).text() == shown_again


@pytest.mark.parametrize("kind", WITH_TEXT)
def test_a_refused_value_gives_way_to_the_one_in_force(qtbot: QtBot, kind: str) -> None:
    """What the controller does with a value outside its limits."""
    field, recorder, _ = in_window(qtbot, kind)
    before = editor(field).text()
    first = FIELDS[kind][3]
    type_text(editor(field), "99")
    assert len(recorder.edits) == 1
    field.show_problem("99 is outside 0 to 1.")
    field.show_value(first)
    assert editor(field).text() == before
    assert field.problem


@pytest.mark.parametrize("kind", WITH_TEXT)
def test_a_text_that_could_not_be_used_goes_with_the_sentence_about_it(qtbot: QtBot, kind: str) -> None:
    """As when an action of the menu changes the same setting."""
    field, _, _ = in_window(qtbot, kind)
    before = editor(field).text()
    type_text(editor(field), "abc")
    assert field.problem
    assert editor(field).text() == "abc"
    field.show_problem("")
    assert editor(field).text() == before


def test_enter_on_the_same_text_is_no_edit(qtbot: QtBot) -> None:
    field, recorder, _ = in_window(qtbot, "logarithmic")
    type_text(editor(field), "0.3")
    assert recorder.events == []


@pytest.mark.parametrize("through", ["combo", "line edit"])
def test_a_typed_preset_is_one_edit_and_not_two(qtbot: QtBot, through: str) -> None:
    field, recorder, _ = in_window(qtbot, "logarithmic")
    combo = field.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    type_text(combo if through == "combo" else editor(field), "0.1")
    assert recorder.events == [("edited", 0.1)]


@pytest.mark.parametrize("kind", ["slider", "percent", "logarithmic"])
def test_a_slider_drag_is_exactly_one_gesture(qtbot: QtBot, kind: str) -> None:
    field, recorder, _ = in_window(qtbot, kind)
    slider = slider_of(field)
    drag(slider, [slider.width() // 2, slider.width() - 12, slider.width()])
    assert recorder.names[0] == "gesture_started"
    assert recorder.names[-1] == "gesture_finished"
    assert set(recorder.names[1:-1]) == {"edited"}
    assert recorder.events[0][1].startswith("Change ")
    assert recorder.edits[-1] == {"slider": 1.0, "percent": 1.0, "logarithmic": 10.0}[kind]


def test_taking_the_handle_without_moving_it_changes_nothing(qtbot: QtBot) -> None:
    field, recorder, _ = in_window(qtbot, "slider")
    slider = slider_of(field)
    grip = slider.handle_centre().toPoint() + QPoint(4, 1)
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=grip)
    assert recorder.names == ["gesture_started", "gesture_finished"]


def test_escape_takes_a_drag_back(qtbot: QtBot) -> None:
    field, recorder, _ = in_window(qtbot, "slider")
    slider = slider_of(field)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.handle_centre().toPoint())
    QTest.mouseMove(slider, QPoint(slider.width(), 8))
    assert recorder.edits[-1] == 1.0
    QTest.keyClick(slider, Qt.Key.Key_Escape)
    assert recorder.edits[-1] == 0.25
    QTest.mouseMove(slider, QPoint(0, 8))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(0, 8))
    assert recorder.names.count("gesture_finished") == 1
    assert recorder.names[-1] == "gesture_finished"


@pytest.mark.parametrize("how", ["disabled", "hidden"])
def test_a_drag_that_is_cut_off_is_finished_all_the_same(qtbot: QtBot, how: str) -> None:
    field, recorder, _ = in_window(qtbot, "slider")
    slider = slider_of(field)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.handle_centre().toPoint())
    if how == "disabled":
        field.setEnabled(False)
    else:
        field.hide()
    assert recorder.names == ["gesture_started", "gesture_finished"]


def test_showing_during_a_drag_leaves_the_handle_to_the_hand(qtbot: QtBot) -> None:
    field, _, _ = in_window(qtbot, "slider")
    slider = slider_of(field)
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=slider.handle_centre().toPoint())
    QTest.mouseMove(slider, QPoint(slider.width(), 8))
    field.show_value(0.0)
    assert slider.value() == 3
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width(), 8))


def test_arrows_move_a_slider_by_one_stop_each_as_one_gesture(qtbot: QtBot) -> None:
    field, recorder, _ = in_window(qtbot, "slider")
    QTest.keyClick(slider_of(field), Qt.Key.Key_Right)
    assert recorder.names == ["gesture_started", "edited", "gesture_finished"]
    assert recorder.edits == [0.5]


def test_up_and_down_step_the_learning_rate_by_a_factor(qtbot: QtBot) -> None:
    field, recorder, _ = in_window(qtbot, "logarithmic")
    edit = editor(field)
    edit.setFocus()
    for key in (Qt.Key.Key_Up, Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Down):
        QTest.keyClick(edit, key)
    assert recorder.edits == [0.32, 0.4, 0.32, 0.25]


def test_stepping_takes_a_typed_text_first(qtbot: QtBot) -> None:
    field, recorder, _ = in_window(qtbot, "logarithmic")
    type_text(editor(field), "2", accept=False)
    QTest.keyClick(editor(field), Qt.Key.Key_Up)
    assert recorder.edits == [2.0, 2.5]


def test_whole_numbers_step_within_their_limits(qtbot: QtBot) -> None:
    field, recorder, _ = in_window(qtbot, "whole number")
    field.show_value(0)
    QTest.keyClick(editor(field), Qt.Key.Key_Down)
    QTest.keyClick(editor(field), Qt.Key.Key_Up)
    assert recorder.edits == [1]


def test_a_whole_number_field_refuses_parts(qtbot: QtBot) -> None:
    field, recorder, _ = in_window(qtbot, "whole number")
    type_text(editor(field), "1.5")
    assert "whole number" in field.problem
    assert recorder.edits == []


def test_a_share_outside_its_limits_is_refused_in_per_cent(qtbot: QtBot) -> None:
    field, recorder, _ = in_window(qtbot, "percent")
    type_text(editor(field), "150")
    assert field.problem == "150 % is outside 10 % to 100 %."
    assert recorder.edits == []


def test_a_batch_can_be_all_examples_by_word(qtbot: QtBot) -> None:
    field, recorder, _ = in_window(qtbot, "batch")
    assert isinstance(field, BatchField)
    field.show_example_count(200)
    assert editor(field).text() == "all 200"
    type_text(editor(field), "10")
    type_text(editor(field), "All")
    assert recorder.edits == [10, None]
    assert editor(field).text() == "all 200"


def test_all_examples_come_after_the_largest_batch(qtbot: QtBot) -> None:
    field, recorder, _ = in_window(qtbot, "batch")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Up):
        QTest.keyClick(editor(field), key)
    assert recorder.edits == [100, 50, 100, None]


def test_a_choice_is_made_with_the_keyboard(qtbot: QtBot) -> None:
    field, recorder, _ = in_window(qtbot, "choice")
    combo = field.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    assert recorder.edits == ["momentum"]


def test_the_wheel_steps_a_logarithmic_field_that_has_the_keyboard(qtbot: QtBot) -> None:
    field, recorder, _ = in_window(qtbot, "logarithmic")
    combo = field.findChild(QComboBox)
    assert isinstance(combo, QComboBox)
    combo.setFocus()
    turn_wheel(combo)
    assert recorder.edits == [0.32]


@pytest.mark.parametrize("value", [0.0, 1.0, 0.3, 1e-5, 1e-6, 1e4, 0.000123, 250.0, 1e9, 2 / 3])
def test_a_setting_is_read_back_as_it_is_written(value: float) -> None:
    assert parse_number(number_text(value)) == pytest.approx(value, rel=1e-5, abs=0)


def test_usual_learning_rates_are_written_out() -> None:
    assert [number_text(rate) for rate in (0.00001, 0.003, 0.3, 1.0, 10.0)] == ["0.00001", "0.003", "0.3", "1", "10"]


def test_stops_ascend_and_stepping_walks_them_all() -> None:
    stops = logarithmic_stops(1e-5, 10.0)
    assert stops == sorted(set(stops))
    assert [nearest_stop(stops, stop) for stop in stops] == list(range(len(stops)))
    walked = [stops[0]]
    while (stop := next_stop(stops, walked[-1], 1)) is not None:
        walked.append(stop)
    assert walked == stops
