"""Steps to and fro, step sizes and slow motion: what the loop is told, without a loop behind it; last with one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import cast

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSettings, Qt
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.training.messages import Advance, AdvanceEpoch, AdvanceWithin, Message, Pause, Play, StepBack
from core.training.step_position import REST, Phase, StepPosition, StepSize, phases_of
from gui.base.theme import Theme
from gui.control.run import FIRST_SLOW_SPEED, FIRST_SPEED, RunController, can_step_back
from gui.session.training_thread import TrainingThread
from gui.shell.main_window import MainWindow
from gui.views.run_bar.controls import SPEEDS
from tests.tools.snapshots import sample_snapshot
from tests.tools.window import Glassbox

WITHIN = (StepSize.PHASE, StepSize.EXAMPLE)
KEYS = ["Space", "A", "1", "Esc", "Tab", "Left", "F1", "Ctrl+R", "F5", "Ctrl+.", "F10", "Ctrl+,", "Ctrl+Z", "Alt+R"]


class Thread:
    """Writes down what it is told."""

    def __init__(self) -> None:
        self.told: list[Message] = []

    def send(self, message: Message) -> None:
        self.told.append(message)


class Program:
    """The window and its run control."""

    def __init__(self, qtbot: QtBot) -> None:
        self.settings = QSettings()
        self.window = MainWindow(Theme(), self.settings)
        self.thread = Thread()
        self.control = RunController(self.window, cast(TrainingThread, self.thread), self.settings)
        self.window.closing.connect(self.control.pause)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()

    def close(self) -> None:
        """Close the window and be rid of it: hundreds of them would make every change of the look slow."""
        self.window.close()
        self.window.deleteLater()
        QCoreApplication.sendPostedEvents(self.window, QEvent.Type.DeferredDelete)

    @property
    def told(self) -> list[Message]:
        """What the loop was told since this was asked last."""
        told, self.thread.told = self.thread.told, []
        return told

    @property
    def hint(self) -> str:
        label = self.window.findChild(QLabel, "hint")
        assert isinstance(label, QLabel)
        return label.text()

    @property
    def is_running(self) -> bool:
        return self.action("run.toggle").isChecked()

    def action(self, name: str) -> QAction:
        return self.window.actions_by_id[name]

    def play(self, size: StepSize) -> None:
        """Run in such steps; what the loop is told of it is forgotten."""
        self.action(f"run.size_{size.value}").trigger()
        self.action("run.toggle").setChecked(True)
        self.thread.told.clear()


@pytest.fixture
def program(qtbot: QtBot, isolated_settings: None) -> Iterator[Program]:
    made = Program(qtbot)
    yield made
    made.close()


@pytest.fixture
def opened(qtbot: QtBot, isolated_settings: None) -> Iterator[Callable[[], Program]]:
    """Opens the program, closing the one before."""
    programs: list[Program] = []

    def open_one() -> Program:
        while programs:
            programs.pop().close()
        programs.append(Program(qtbot))
        return programs[-1]

    yield open_one
    programs.pop().close()


def press(widget: QWidget, key: Qt.Key, *, is_repeat: bool = False) -> QKeyEvent:
    """A key press as it arrives at a widget when nobody overrides a shortcut."""
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, "", is_repeat)
    QApplication.sendEvent(widget, event)
    return event


# Steps


def test_step_and_step_back_go_as_far_as_the_step_size_and_step_epoch_always_an_epoch(program: Program) -> None:
    steps: dict[StepSize, Message] = {
        StepSize.PHASE: AdvanceWithin(StepSize.PHASE),
        StepSize.EXAMPLE: AdvanceWithin(StepSize.EXAMPLE),
        StepSize.ITERATION: Advance(1),
        StepSize.EPOCH: AdvanceEpoch(),
    }
    assert set(steps) == set(StepSize)
    for size, step in steps.items():
        program.action(f"run.size_{size.value}").trigger()
        program.control.on_presented(sample_snapshot())
        assert not program.told, "choosing a size is no step"
        for name, message in (("step", step), ("step_back", StepBack(size)), ("step_epoch", AdvanceEpoch())):
            program.action(f"run.{name}").trigger()
            assert program.told == [message]


def test_a_step_pauses_a_run_first(program: Program) -> None:
    for name in ("step", "step_back", "step_epoch"):
        program.control.on_presented(sample_snapshot())
        program.action("run.toggle").trigger()
        assert program.told == [Play(FIRST_SPEED)]
        program.action(f"run.{name}").trigger()
        assert program.told[0] == Pause()
        assert not program.is_running


def test_without_a_choice_a_step_is_an_iteration(program: Program) -> None:
    assert program.action("run.size_iteration").isChecked()
    assert "iteration" in program.action("run.step").toolTip()


def test_the_tooltips_of_both_steps_say_how_far_they_go(program: Program) -> None:
    for size in StepSize:
        program.action(f"run.size_{size.value}").trigger()
        for name, title in (("run.step", "<b>Step</b>"), ("run.step_back", "<b>Step Back</b>")):
            assert program.action(name).toolTip().startswith(title)
            assert size.value in program.action(name).toolTip()


def test_there_is_a_way_back_wherever_anything_lies_behind() -> None:
    behind = {"iteration": 12, "oldest_iteration": 12}
    assert not can_step_back(sample_snapshot(**behind))
    assert can_step_back(sample_snapshot(iteration=13, oldest_iteration=12))
    for phase in (Phase("forward", 1), Phase("cost"), Phase("update"), Phase("example")):
        assert can_step_back(sample_snapshot(**behind, position=StepPosition(phase)))


def test_step_back_can_be_chosen_only_while_there_is_a_way_back(program: Program) -> None:
    back = program.action("run.step_back")
    assert not back.isEnabled()
    program.control.on_presented(sample_snapshot(iteration=1, oldest_iteration=0))
    assert back.isEnabled()
    program.control.on_presented(sample_snapshot(iteration=0, oldest_iteration=0))
    assert not back.isEnabled()
    program.control.on_presented(sample_snapshot(iteration=3, oldest_iteration=0, problem="It diverged."))
    assert back.isEnabled(), "the way out of a run that went wrong"


def test_a_key_chooses_the_step_size_from_wherever_the_keyboard_is(qtbot: QtBot, program: Program) -> None:
    points = program.window.boundary_view
    combo = program.window.findChild(QComboBox, "step_size")
    assert isinstance(combo, QComboBox)
    for keys, size in zip("1234", StepSize, strict=True):
        program.action("run.size_epoch" if size is not StepSize.EPOCH else "run.size_phase").trigger()
        qtbot.keyClick(points, getattr(Qt.Key, f"Key_{keys}"), Qt.KeyboardModifier.ControlModifier)
        assert program.action(f"run.size_{size.value}").isChecked()
        assert combo.currentText().lower() == size.value


# How fast


def test_run_plays_steps_of_the_size_at_the_speed_of_the_slider(program: Program) -> None:
    for size in StepSize:
        program.action(f"run.size_{size.value}").trigger()
        for speed in SPEEDS:
            program.window.run_bar.speed_chosen.emit(speed)
            program.action("run.toggle").trigger()
            program.action("run.toggle").trigger()
            assert program.told == [Play(speed, size), Pause()]


def test_another_size_or_speed_while_running_is_played_at_once_and_told_once(program: Program) -> None:
    program.play(StepSize.ITERATION)
    program.action("run.size_phase").trigger()
    assert program.told == [Play(FIRST_SLOW_SPEED, StepSize.PHASE)]
    program.action("run.faster").trigger()
    assert program.told == [Play(5, StepSize.PHASE)]
    program.action("run.size_epoch").trigger()
    assert program.told == [Play(FIRST_SPEED, StepSize.EPOCH)]


def test_the_slowest_is_a_step_every_two_seconds(program: Program) -> None:
    program.play(StepSize.PHASE)
    for _ in SPEEDS:
        program.action("run.slower").trigger()
    assert program.told[-1] == Play(0.5, StepSize.PHASE)


def test_steps_within_an_iteration_have_a_speed_of_their_own(program: Program) -> None:
    text = program.window.findChild(QLabel, "speed_text")
    assert isinstance(text, QLabel)
    program.window.run_bar.speed_chosen.emit(None)
    program.action("run.size_phase").trigger()
    assert text.text() == f"{FIRST_SLOW_SPEED} phases / s"
    program.window.run_bar.speed_chosen.emit(1)
    program.action("run.size_example").trigger()
    assert text.text() == "1 example / s"
    program.action("run.size_epoch").trigger()
    assert text.text() == "unlimited"


def test_a_whole_step_size_and_both_speeds_are_remembered(opened: Callable[[], Program]) -> None:
    program = opened()
    program.action("run.size_epoch").trigger()
    program.window.run_bar.speed_chosen.emit(60)
    program.action("run.size_example").trigger()
    program.window.run_bar.speed_chosen.emit(0.5)
    program = opened()
    assert program.action("run.size_epoch").isChecked(), "a step within the iteration is not for the next start"
    program.action("run.toggle").trigger()
    assert program.told == [Play(60, StepSize.EPOCH)]
    program.action("run.size_example").trigger()
    assert program.told == [Play(0.5, StepSize.EXAMPLE)]


@pytest.mark.parametrize("stored", ["phase", "example"])
def test_settings_of_an_older_version_do_not_begin_within_an_iteration(
    opened: Callable[[], Program], stored: str
) -> None:
    QSettings().setValue("run/step_size", stored)
    assert opened().action("run.size_iteration").isChecked()


@pytest.mark.parametrize("nonsense", ["", "abc", "-1", "0.50001", "1e99", "nan", ["phase", "2"], b"\x00"], ids=repr)
def test_settings_that_make_no_sense_are_as_good_as_none(opened: Callable[[], Program], nonsense: object) -> None:
    for key in ("run/step_size", "run/speed", "run/slow_speed"):
        QSettings().setValue(key, nonsense)
    program = opened()
    program.action("run.toggle").trigger()
    assert program.told == [Play(FIRST_SPEED, StepSize.ITERATION)]
    program.action("run.size_phase").trigger()
    assert program.told == [Play(FIRST_SLOW_SPEED, StepSize.PHASE)]


# Slow motion and the keyboard


@pytest.mark.parametrize("size", WITHIN)
def test_any_key_pauses_slow_motion_and_does_nothing_else(program: Program, size: StepSize) -> None:
    program.control.on_presented(sample_snapshot())
    points = program.window.boundary_view
    points.setFocus()
    edits: list[object] = []
    for signal in (points.point_added, points.points_removed, points.class_chosen):
        signal.connect(lambda *values: edits.append(values))
    for keys in KEYS:
        program.play(size)
        QTest.keySequence(points, QKeySequence(keys))
        assert program.told == [Pause()], keys
        assert not program.is_running, keys
        assert program.window.focusWidget() is points, keys
    assert not edits
    assert not program.window.findChildren(QDialog)
    assert QApplication.activePopupWidget() is None


def test_a_key_that_comes_from_the_platform_pauses_too(qtbot: QtBot, program: Program) -> None:
    qtbot.waitUntil(program.window.isActiveWindow)
    program.play(StepSize.PHASE)
    QTest.keyClick(program.window.windowHandle(), Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert program.told == [Pause()]


def test_the_next_key_after_the_pause_means_what_it_always_does(qtbot: QtBot, program: Program) -> None:
    points = program.window.boundary_view
    program.play(StepSize.PHASE)
    qtbot.keyClick(points, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert program.told == [Pause()]
    qtbot.keyClick(points, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert program.told == [Play(FIRST_SLOW_SPEED, StepSize.PHASE)]


def test_a_modifier_alone_is_no_key(qtbot: QtBot, program: Program) -> None:
    program.play(StepSize.PHASE)
    for key in (Qt.Key.Key_Shift, Qt.Key.Key_Control, Qt.Key.Key_Alt, Qt.Key.Key_Meta):
        qtbot.keyClick(program.window.boundary_view, key)
    assert program.is_running


def test_the_keys_of_the_speed_change_it_and_the_slow_motion_goes_on(qtbot: QtBot, program: Program) -> None:
    program.play(StepSize.PHASE)
    qtbot.keyClick(program.window.boundary_view, Qt.Key.Key_BracketRight, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(program.window.boundary_view, Qt.Key.Key_BracketLeft, Qt.KeyboardModifier.ControlModifier)
    assert program.told == [Play(5, StepSize.PHASE), Play(2, StepSize.PHASE)]
    assert program.is_running


def test_who_holds_the_key_a_little_longer_adds_no_points(program: Program) -> None:
    points = program.window.boundary_view
    added: list[object] = []
    points.point_added.connect(lambda *values: added.append(values))
    program.play(StepSize.PHASE)
    press(points, Qt.Key.Key_Space)
    for _ in range(3):
        press(points, Qt.Key.Key_Space, is_repeat=True)
    assert program.told == [Pause()]
    assert not added
    QTest.keyRelease(points, Qt.Key.Key_Space)
    press(points, Qt.Key.Key_Space)
    assert len(added) == 1


def test_what_is_pressed_in_a_dialog_pauses_and_does_there_what_it_does(qtbot: QtBot, program: Program) -> None:
    dialog = QDialog(program.window)
    dialog.open()
    program.play(StepSize.PHASE)
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert program.told == [Pause()]
    assert not dialog.isVisible()


@pytest.mark.parametrize("size", [StepSize.ITERATION, StepSize.EPOCH])
def test_keys_do_not_pause_a_run_of_whole_iterations(qtbot: QtBot, program: Program, size: StepSize) -> None:
    program.play(size)
    qtbot.keyClick(program.window.boundary_view, Qt.Key.Key_A)
    assert program.is_running


def test_space_pauses_a_run_wherever_the_focus_is_and_does_nothing_else(program: Program) -> None:
    added: list[object] = []
    program.window.boundary_view.point_added.connect(lambda *values: added.append(values))
    for name in ("boundary_view", "network_view", "timeline", "run_step_button", "run_toggle_button"):
        part = program.window.findChild(QWidget, name)
        assert part is not None
        program.play(StepSize.ITERATION)
        part.setFocus(Qt.FocusReason.TabFocusReason)
        assert part.hasFocus()
        press(part, Qt.Key.Key_Space)
        press(part, Qt.Key.Key_Space, is_repeat=True)
        QTest.keyRelease(part, Qt.Key.Key_Space)
        assert program.told == [Pause()]
        assert not added
        assert not program.is_running


def test_space_in_a_text_field_is_text_and_the_run_goes_on(qtbot: QtBot, program: Program) -> None:
    field = QLineEdit(program.window)
    field.show()
    program.play(StepSize.ITERATION)
    qtbot.keyClick(field, Qt.Key.Key_Space)
    assert field.text() == " "
    assert program.is_running


def test_space_in_a_dialog_belongs_to_the_dialog(qtbot: QtBot, program: Program) -> None:
    dialog = QDialog(program.window)
    box = QCheckBox("remember", dialog)
    dialog.open()
    program.play(StepSize.ITERATION)
    qtbot.keyClick(box, Qt.Key.Key_Space)
    assert box.isChecked()
    assert program.is_running


def test_once_paused_space_adds_a_point_again(qtbot: QtBot, program: Program) -> None:
    points = program.window.boundary_view
    added: list[object] = []
    points.point_added.connect(lambda *values: added.append(values))
    program.play(StepSize.ITERATION)
    qtbot.keyClick(points, Qt.Key.Key_Space)
    assert not added
    qtbot.keyClick(points, Qt.Key.Key_Space)
    assert len(added) == 1


def test_the_hint_says_how_to_pause_for_as_long_as_that_holds(qtbot: QtBot, program: Program) -> None:
    program.window.show_hint("Click the plane.")
    program.play(StepSize.PHASE)
    assert "any key pauses" in program.hint
    program.action("run.size_iteration").trigger()
    assert program.hint == "Click the plane."
    program.action("run.size_example").trigger()
    assert "any key pauses" in program.hint
    qtbot.keyClick(program.window.boundary_view, Qt.Key.Key_A)
    assert program.hint == "Click the plane."


def test_a_hint_that_comes_during_slow_motion_stays(program: Program) -> None:
    program.play(StepSize.PHASE)
    program.window.show_hint("Drag to spray.")
    program.action("run.toggle").trigger()
    assert program.told == [Pause()]
    assert program.hint == "Drag to spray."


def test_a_slow_motion_that_stops_by_itself_leaves_the_keys_alone(qtbot: QtBot, program: Program) -> None:
    points = program.window.boundary_view
    program.window.show_hint("Click the plane.")
    program.play(StepSize.PHASE)
    program.control.on_agreed(sample_snapshot(is_running=False, problem="Z[2] overflowed."))
    assert not program.is_running
    assert program.hint == "Click the plane."
    chosen: list[int] = []
    points.class_chosen.connect(chosen.append)
    qtbot.keyClick(points, Qt.Key.Key_0)
    assert chosen == [0]


# With the loop


def moment_shown(glassbox: Glassbox) -> str:
    label = glassbox.window.findChild(QLabel, "iteration_moment")
    assert isinstance(label, QLabel)
    return label.text()


def test_an_iteration_can_be_walked_through_phase_by_phase_and_all_the_way_back(glassbox: Glassbox) -> None:
    phases = phases_of(len(glassbox.settle().parameters.weights))
    start = glassbox.settle()
    back = glassbox.window.actions_by_id["run.step_back"]
    assert not back.isEnabled()
    glassbox.trigger("run.size_phase")
    said = []
    for phase in phases:
        glassbox.trigger("run.step")
        glassbox.wait_for(lambda snapshot, phase=phase: snapshot.position.phase == phase)  # type: ignore[misc]
        said.append(moment_shown(glassbox))
    assert all(said)
    assert len(set(said)) == len(said)
    assert glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
    for phase in (*phases[-2::-1], REST):
        assert back.isEnabled()
        glassbox.trigger("run.step_back")
        glassbox.wait_for(lambda snapshot, phase=phase: snapshot.position.phase == phase)  # type: ignore[misc]
    last = glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
    assert not back.isEnabled()
    assert moment_shown(glassbox) == ""
    for before, after in zip(start.parameters.weights, last.parameters.weights, strict=True):
        assert (before == after).all()


@pytest.mark.parametrize("size", [StepSize.ITERATION, StepSize.EPOCH])
def test_after_steps_back_the_counter_says_how_many_there_were_until_the_run_goes_on(
    glassbox: Glassbox, size: StepSize
) -> None:
    counter = glassbox.window.findChild(QWidget, "iteration_counter")
    assert counter is not None
    glassbox.trigger(f"run.size_{size.value}")
    for number in range(1, 4):
        glassbox.trigger("run.step")
        glassbox.wait_for(lambda snapshot, n=number: snapshot.iteration == n)  # type: ignore[misc]
    glassbox.trigger("run.step_back")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 2)
    assert counter.accessibleName() == "Iteration 2 of 3"
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 3)
    assert counter.accessibleName() == "Iteration 3"


@pytest.mark.parametrize("size", WITHIN)
def test_slow_motion_goes_through_the_moments_until_a_key_is_pressed(glassbox: Glassbox, size: StepSize) -> None:
    glassbox.trigger(f"run.size_{size.value}")
    glassbox.window.run_bar.speed_chosen.emit(None)
    glassbox.trigger("run.toggle")
    glassbox.wait_for(lambda snapshot: snapshot.is_running and snapshot.position.phase != REST)
    assert moment_shown(glassbox)
    glassbox.qtbot.keyClick(glassbox.window.boundary_view, Qt.Key.Key_Space)
    glassbox.wait_for(lambda snapshot: not snapshot.is_running)
    assert not glassbox.window.actions_by_id["run.toggle"].isChecked()
    assert glassbox.document.undo_stack.count() == 0, "the key did something else too"
