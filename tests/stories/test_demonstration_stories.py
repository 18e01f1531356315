"""The welcome and the demonstrations in the running window: one click sets all up, and nothing is lost by it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from core.demonstrations.catalogue import DEMONSTRATIONS, starter_experiment
from core.training.snapshot import Snapshot
from gui.app import begin_session
from gui.panels.demonstration_card import DemonstrationCard
from gui.shell.main_window import LEAST_SIZE
from gui.shell.welcome import WelcomeDialog
from tests.tools.panels import type_text
from tests.tools.window import Glassbox, opened_glassbox


def card(glassbox: Glassbox) -> DemonstrationCard:
    found = glassbox.window.findChild(DemonstrationCard)
    assert isinstance(found, DemonstrationCard)
    return found


def welcome(glassbox: Glassbox) -> WelcomeDialog:
    found = glassbox.window.findChild(WelcomeDialog)
    assert isinstance(found, WelcomeDialog)
    return found


def press(within: QWidget, name: str) -> None:
    button = within.findChild(QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def start(glassbox: Glassbox, name: str) -> None:
    """From the Help menu."""
    glassbox.trigger(f"help.demonstration_{name}")
    glassbox.wait_for(lambda snapshot: snapshot.experiment == DEMONSTRATIONS[name].experiment)


def texts(within: QWidget) -> list[str]:
    return [label.text() for label in within.findChildren(QLabel) if label.isVisible()]


def rates_of(snapshot: Snapshot) -> list[float]:
    """Of the earlier runs, the oldest first."""
    return [branch.experiments[0].spec.learning_rate for branch in snapshot.branches]


def checked(glassbox: Glassbox, prefix: str) -> list[str]:
    actions = glassbox.window.actions_by_id.items()
    return [name.removeprefix(prefix) for name, action in actions if name.startswith(prefix) and action.isChecked()]


# Demonstrations


def test_one_click_sets_each_demonstration_up(glassbox: Glassbox) -> None:
    glassbox.window.run_bar.speed_chosen.emit(None)
    glassbox.trigger("view.checks")
    glassbox.trigger("run.step")
    for name, demonstration in DEMONSTRATIONS.items():
        start(glassbox, name)
        snapshot = glassbox.settle()
        assert (snapshot.iteration, snapshot.is_running) == (0, False)
        docks = [dock for dock in glassbox.window.dock_area.docks if dock in checked(glassbox, "view.")]
        assert tuple(docks) == demonstration.docks
        assert checked(glassbox, "run.size_") == [demonstration.step_size.value]
        assert card(glassbox).isVisible()
        assert {demonstration.title, *demonstration.sentences} <= set(texts(card(glassbox)))


def test_learning_rates_stand_side_by_side_after_two_clicks(glassbox: Glassbox) -> None:
    start(glassbox, "learning_rate")
    rates = [0.03, 0.3, 10.0]
    shown = glassbox.wait_for(lambda snapshot: rates_of(snapshot) == rates)
    assert all(branch.latest_iteration == 300 for branch in shown.branches)
    press(glassbox.window.run_bar, "run_toggle_button")
    glassbox.wait_for(lambda snapshot: snapshot.iteration >= 20)
    press(card(glassbox), "demonstration_again")
    # Three new ones instead of the old ones and of the run that was left, which Undo brings back.
    keys = {branch.key for branch in shown.branches}
    again = glassbox.wait_for(
        lambda snapshot: rates_of(snapshot) == rates and not keys & {branch.key for branch in snapshot.branches}
    )
    assert again.iteration == 0
    glassbox.trigger("edit.undo")
    assert glassbox.wait_for(lambda snapshot: snapshot.iteration >= 20).experiment.spec.learning_rate == 3.0


def test_a_demonstration_begins_without_the_curves_of_another_one(glassbox: Glassbox) -> None:
    start(glassbox, "xor")
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
    start(glassbox, "equal_start")
    start(glassbox, "one_example")
    glassbox.wait_for(lambda snapshot: not snapshot.branches)


def test_with_large_text_the_buttons_of_the_strip_stay_within_it(glassbox: Glassbox) -> None:
    window = glassbox.window
    window.resize(*LEAST_SIZE)
    start(glassbox, "one_example")
    try:
        for zoom in (1.0, 1.75, 2.5):
            window.theme.set_zoom(zoom)
            glassbox.settle()
            shown = card(glassbox)
            assert shown.widget().width() <= shown.viewport().width(), zoom
    finally:
        window.theme.set_zoom(1.0)


def test_from_one_demonstration_to_the_next_each_text_has_its_height(glassbox: Glassbox) -> None:
    start(glassbox, "xor")
    for _ in DEMONSTRATIONS:
        glassbox.settle()
        for label in card(glassbox).findChildren(QLabel):
            assert label.height() >= label.heightForWidth(label.width()), label.text()
        press(card(glassbox), "demonstration_next")


def test_in_one_example_a_step_is_a_phase_of_a_single_point(glassbox: Glassbox) -> None:
    start(glassbox, "one_example")
    glassbox.trigger("run.step")
    within = glassbox.wait_for(lambda snapshot: snapshot.position.phase.kind == "forward")
    assert len(within.start.batch) == 1
    assert glassbox.window.equations_view.isVisible()


def test_with_many_points_the_learned_border_comes_to_the_true_one(glassbox: Glassbox) -> None:
    start(glassbox, "true_border")
    plane = glassbox.window.boundary_view
    glassbox.window.run_bar.speed_chosen.emit(None)
    press(glassbox.window.run_bar, "run_toggle_button")
    glassbox.wait_for(lambda snapshot: snapshot.train_accuracy == 1.0)
    few = plane._agreement()
    samples = glassbox.window.data_panel.findChild(QLineEdit, "n_samples")
    type_text(samples, "1000")
    glassbox.wait_for(lambda snapshot: snapshot.experiment.data.n_examples == 1000)
    assert few is not None
    glassbox.wait_until(lambda: (plane._agreement() or 0.0) > max(few, 0.95))
    press(glassbox.window.run_bar, "run_toggle_button")


def test_what_was_there_is_one_undo_away(glassbox: Glassbox) -> None:
    for _ in range(3):
        glassbox.trigger("run.step")
    glassbox.window.boundary_view.point_added.emit(5.0, 5.0, 1)
    before = glassbox.wait_for(lambda snapshot: snapshot.iteration == 3 and snapshot.experiment.data.n_examples == 251)
    start(glassbox, "dead_relu")
    assert glassbox.window.findChild(QMessageBox, "save_question") is None
    glassbox.trigger("edit.undo")
    after = glassbox.wait_for(lambda snapshot: snapshot.experiment == before.experiment)
    assert after.iteration == 3
    assert all((old == new).all() for old, new in zip(before.parameters.weights, after.parameters.weights, strict=True))
    assert not card(glassbox).isVisible()


def test_work_that_belongs_to_a_file_is_asked_about_first(glassbox: Glassbox, tmp_path: Path) -> None:
    from tests.gui.control.files.test_experiment_file import answer, save_as

    save_as(glassbox, tmp_path / "mine.glassbox")
    glassbox.change(learning_rate=0.07)
    glassbox.trigger("help.demonstration_xor")
    answer(glassbox, QMessageBox.StandardButton.Cancel)
    assert glassbox.experiment.spec.learning_rate == 0.07
    assert glassbox.window.findChild(DemonstrationCard) is None
    glassbox.trigger("help.demonstration_xor")
    answer(glassbox, QMessageBox.StandardButton.Discard)
    glassbox.wait_for(lambda snapshot: snapshot.experiment == DEMONSTRATIONS["xor"].experiment)
    assert card(glassbox).isVisible()
    assert glassbox.window.windowTitle().startswith("Untitled")
    glassbox.trigger("file.new")
    assert not card(glassbox).isVisible()


def test_the_card_leads_to_the_next_demonstration_and_can_be_closed(glassbox: Glassbox) -> None:
    start(glassbox, "xor")
    press(card(glassbox), "demonstration_next")
    glassbox.wait_for(lambda snapshot: snapshot.experiment == DEMONSTRATIONS["dead_relu"].experiment)
    assert DEMONSTRATIONS["dead_relu"].title in texts(card(glassbox))
    press(card(glassbox), "demonstration_close")
    assert not card(glassbox).isVisible()
    assert glassbox.experiment == DEMONSTRATIONS["dead_relu"].experiment


@pytest.mark.parametrize("zoom", [1.0, 2.5])
def test_the_card_asks_for_no_larger_window(glassbox: Glassbox, zoom: float) -> None:
    window = glassbox.window
    window.theme.set_zoom(zoom)
    try:
        start(glassbox, "dead_relu")
        assert card(glassbox).height() <= 0.61 * window.data_panel.height()
        with_card = window.minimumSizeHint()
        card(glassbox).hide()
        assert with_card == window.minimumSizeHint()
    finally:
        window.theme.set_zoom(1.0)


@pytest.mark.parametrize("size", [LEAST_SIZE, (1024, 768)])
def test_in_a_narrow_window_with_docks_the_text_stands_across_it(glassbox: Glassbox, size: tuple[int, int]) -> None:
    window = glassbox.window
    window.resize(*size)
    glassbox.qtbot.waitUntil(lambda: (window.width(), window.height()) == size)
    start(glassbox, "one_example")
    glassbox.qtbot.waitUntil(lambda: window.sidebar.is_folded)
    shown = card(glassbox)
    assert shown.isVisible()
    assert shown.width() > 0.95 * window.width()
    assert set(DEMONSTRATIONS["one_example"].sentences) <= set(texts(shown))
    assert shown.verticalScrollBar().maximum() <= 4
    assert (window.width(), window.height()) == size
    glassbox.trigger("view.equations")
    # At the least size it stays folded: plane and loss have no room beside it. Whoever opens it has the text there.
    if size == LEAST_SIZE:
        glassbox.trigger("view.data_panel")
    glassbox.qtbot.waitUntil(lambda: not window.sidebar.is_folded)
    assert shown.isVisible()
    assert shown.width() <= window.data_panel.width()


# The welcome


def test_the_welcome_comes_once_by_itself_and_blocks_nothing(qtbot: QtBot) -> None:
    with opened_glassbox(qtbot) as glassbox:
        assert glassbox.window.findChild(WelcomeDialog) is None
        begin_session(glassbox.window)
        dialog = welcome(glassbox)
        assert dialog.isVisible()
        glassbox.trigger("run.step")
        glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
        QTest.keyClick(dialog, Qt.Key.Key_Escape)
        assert not dialog.isVisible()
        glassbox.trigger("help.welcome")
        assert welcome(glassbox).isVisible()
        press(welcome(glassbox), "welcome_close")
    with opened_glassbox(qtbot) as glassbox:
        begin_session(glassbox.window)
        assert glassbox.window.findChild(WelcomeDialog) is None


def test_watch_it_learn_is_one_click(glassbox: Glassbox) -> None:
    glassbox.window.run_bar.speed_chosen.emit(0.5)
    glassbox.trigger("help.welcome")
    press(welcome(glassbox), "welcome_watch")
    glassbox.wait_for(lambda snapshot: (snapshot.train_accuracy or 0.0) >= 0.95)
    assert glassbox.experiment == starter_experiment()
    assert not welcome(glassbox).isVisible()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Space])
def test_the_welcome_is_answered_with_the_keyboard(glassbox: Glassbox, key: Qt.Key) -> None:
    glassbox.trigger("help.welcome")
    dialog = welcome(glassbox)
    glassbox.qtbot.waitUntil(lambda: dialog.focusWidget() is not None)
    QTest.keyClick(dialog.focusWidget(), key)
    assert not dialog.isVisible()
    glassbox.wait_for(lambda snapshot: snapshot.iteration > 0)


def test_the_welcome_goes_where_the_learner_runs_something_else(glassbox: Glassbox) -> None:
    glassbox.trigger("help.welcome")
    press(glassbox.window.run_bar, "run_toggle_button")
    assert not welcome(glassbox).isVisible()


def test_draw_your_own_points_begins_with_an_empty_plane(glassbox: Glassbox) -> None:
    glassbox.trigger("run.step")
    glassbox.trigger("help.welcome")
    press(welcome(glassbox), "welcome_draw")
    empty = glassbox.wait_for(lambda snapshot: snapshot.experiment.data.n_examples == 0)
    assert empty.iteration == 0
    QTest.mouseClick(
        glassbox.window.boundary_view,
        Qt.MouseButton.LeftButton,
        pos=glassbox.window.boundary_view.plane_to_widget(1.0, 1.0).toPoint(),
    )
    glassbox.wait_for(lambda snapshot: snapshot.experiment.data.n_examples == 1)


def test_the_welcome_starts_a_demonstration_by_keyboard(glassbox: Glassbox) -> None:
    glassbox.trigger("help.welcome")
    button = welcome(glassbox).findChild(QAbstractButton, "welcome_equal_start")
    assert isinstance(button, QAbstractButton)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    glassbox.wait_for(lambda snapshot: snapshot.experiment == DEMONSTRATIONS["equal_start"].experiment)
