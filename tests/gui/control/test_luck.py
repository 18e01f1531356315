"""Luck in the whole window with a real pointer and real keys: many runs are trained beside it, and one is shown."""

from __future__ import annotations

import csv
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, QRectF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QComboBox, QFileDialog, QLabel, QLineEdit, QSpinBox

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.explain.luck import wish_for
from core.training.many_runs import ManyRunsWish, train_many
from core.training.run_wish import RunOutcome
from core.training.snapshot import Snapshot
from core.training.trainer import Trainer
from gui.control import luck as luck_control
from gui.views.luck.gallery import RunGallery
from gui.views.luck.view import LuckView
from tests.tools.luck import XOR, XOR_CLOUD
from tests.tools.window import Glassbox


class LuckStory:
    """The program with the dock open on XOR with two hidden units, and what a learner does there."""

    def __init__(self, program: Glassbox) -> None:
        self.program = program
        program.document.change("Change", XOR, restarts=True)
        program.settle()
        program.trigger("view.luck")
        view = program.window.findChild(LuckView)
        assert isinstance(view, LuckView)
        self.view = view
        self.type_number("luck_runs", 6)
        self.type_number("luck_iterations", 120)

    def part(self, kind: type, name: str):  # type: ignore[no-untyped-def]
        found = self.view.findChild(kind, name)
        assert found is not None
        return found

    def type_number(self, name: str, value: int) -> None:
        box: QSpinBox = self.part(QSpinBox, name)
        box.setFocus()
        box.selectAll()
        QTest.keyClicks(box, str(value))
        QTest.keyClick(box, Qt.Key.Key_Tab)
        assert box.value() == value

    def click(self, name: str) -> None:
        QTest.mouseClick(self.part(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def start(self) -> None:
        """Press Start, and wait until all is trained."""
        before = self.view.results
        self.click("luck_start")
        self.program.wait_until(lambda: self.view.results is not before and not self.is_busy)

    @property
    def is_busy(self) -> bool:
        return bool(self.part(QAbstractButton, "luck_cancel").isVisible())

    def text(self, name: str) -> str:
        return str(self.part(QLabel, name).text())

    @property
    def gallery(self) -> RunGallery:
        found = self.view.findChild(RunGallery)
        assert isinstance(found, RunGallery)
        return found

    def is_shown(self, snapshot: Snapshot, place: int) -> bool:
        """Whether this moment is the end of a run of the result, to all digits that are shown and more."""
        (luck,) = self.view.results
        outcome = luck.outcomes[place]
        assert snapshot.train_loss == pytest.approx(outcome.loss, rel=1e-9)
        return snapshot.experiment == luck.experiments[place] and snapshot.train_accuracy == outcome.score

    def click_run(self, place: int) -> None:
        middle: QPoint = QRectF(*self.gallery.grid.box(place)).center().toPoint()
        self.gallery.bring_into_sight(place)
        QTest.mouseMove(self.gallery, middle)
        QTest.mouseClick(self.gallery, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, middle)


def choose(combo: QComboBox, data: object) -> None:
    """With the keys, as a learner would."""
    combo.setFocus()
    for _ in range(combo.findData(data) - combo.currentIndex()):
        QTest.keyClick(combo, Qt.Key.Key_Down)
    assert combo.currentData() == data


class HeldTraining:
    """Training of many runs that waits in the worker until it is stopped, as if it took long."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.has_begun = self.was_stopped = False
        self._between = Event()
        monkeypatch.setattr(luck_control, "train_many", self._train)

    def _train(self, wish: ManyRunsWish, on_progress: Callable[[int, int], bool]) -> tuple[RunOutcome, ...]:
        self.has_begun = True
        while on_progress(1, 4):
            self._between.wait(0.01)  # as often as progress is usual
        self.was_stopped = True
        return ()


@pytest.fixture
def story(glassbox: Glassbox) -> LuckStory:
    glassbox.window.resize(1300, 850)
    return LuckStory(glassbox)


def test_the_share_is_said_with_its_interval_and_the_runs_can_be_saved(story: LuckStory, tmp_path: Path) -> None:
    story.start()
    (luck,) = story.view.results
    wish = wish_for(XOR, "weights", 6, 0, 120, 0.95)
    assert [one.loss for one in luck.outcomes] == sorted(one.loss or 0.0 for one in train_many(wish))
    n_reached = len(luck.reached)
    assert story.text("luck_summary").startswith(f"{n_reached} of 6 ({round(100 * n_reached / 6)} %, 95 % interval ")
    assert story.view.accessibleDescription() == story.text("luck_summary")
    story.click("luck_table")
    dialog = story.program.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    path = tmp_path / "runs.csv"
    story.program.name_file(dialog, path)
    story.program.wait_until(lambda: path.exists() and path.read_text())
    assert [int(row["seed"]) for row in csv.DictReader(path.read_text().splitlines())] == list(range(6))


def test_a_click_makes_that_run_the_one_on_the_screen_and_undo_comes_back(story: LuckStory) -> None:
    program = story.program
    program.train(3)
    story.start()
    (luck,) = story.view.results
    n_steps = program.document.undo_stack.count()
    story.click_run(2)
    shown = program.wait_for(lambda one: one.iteration == 120)
    assert story.is_shown(shown, 2)
    assert program.document.undo_stack.count() == n_steps + 1
    program.trigger("run.step_back")  # the iterations were made: one can go back through them
    back = program.wait_for(lambda one: one.iteration == 119)
    trainer = Trainer(luck.experiments[2].spec, luck.experiments[2].data)
    trainer.run(lambda record: None, lambda: trainer.iteration >= 119)
    assert back.parameters.equals(trainer.parameters)
    program.document.undo()
    program.wait_for(lambda one: one.iteration == 3 and one.experiment == XOR)


def test_enter_shows_a_run_on_its_own_points_also_after_the_learners_code_made_iterations(story: LuckStory) -> None:
    program = story.program
    program.document.change("Change", XOR_CLOUD, restarts=True)
    program.wait_for(lambda one: one.experiment == XOR_CLOUD)
    choose(story.part(QComboBox, "luck_varied"), "both")
    story.start()
    (luck,) = story.view.results
    program.document.train_with("Train with My Code", lambda start, examples, spec: start.parameters)
    program.wait_for(lambda one: one.trains_own_code)
    gallery = story.gallery
    gallery.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(gallery, Qt.Key.Key_Right)
    assert f"Seed {luck.outcomes[1].seed}:" in gallery.accessibleDescription()
    QTest.keyClick(gallery, Qt.Key.Key_Return)
    shown = program.wait_for(lambda one: one.iteration == 120 and not one.trains_own_code)
    assert story.is_shown(shown, 1)
    assert shown.experiment.data_settings.seed == luck.outcomes[1].data_seed
    program.document.undo()
    program.wait_for(lambda one: one.trains_own_code)


def test_a_run_that_diverged_is_shown_at_its_last_finite_moment(story: LuckStory) -> None:
    spec = ExperimentSpec(hidden_units=(4,), activation="relu", learning_rate=1000.0)
    story.program.document.change("Change", Experiment.generated(spec, DataSettings(name="xor")), restarts=True)
    story.start()
    (luck,) = story.view.results
    assert luck.outcomes[-1].diverged
    assert "diverged" in story.text("luck_summary")
    story.click_run(luck.n_runs - 1)
    shown = story.program.wait_for(lambda one: one.iteration == luck.outcomes[-1].iteration)
    assert story.is_shown(shown, luck.n_runs - 1)
    story.program.trigger("run.step")
    story.program.wait_for(lambda one: one.problem is not None)


def test_esc_cancels_an_error_is_said_and_the_window_can_be_closed_meanwhile(
    story: LuckStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    story.start()
    before = story.view.results
    training = HeldTraining(monkeypatch)
    story.click("luck_start")
    story.program.wait_until(lambda: training.has_begun)
    story.program.train(2)  # the window goes on meanwhile
    QTest.keyClick(story.part(QAbstractButton, "luck_cancel"), Qt.Key.Key_Escape)
    assert not story.is_busy  # at once, though the worker may need longer
    story.program.wait_until(lambda: training.was_stopped)
    assert story.view.results is before
    assert story.part(QAbstractButton, "luck_start").isVisible()

    monkeypatch.undo()
    story.program.document.change("Clear", XOR.with_data(XOR.data.cleared()))
    story.program.settle()
    story.click("luck_start")
    story.program.wait_until(lambda: "no training" in story.text("luck_state"))
    assert not story.is_busy
    assert story.view.results is before
    story.program.document.undo()
    story.program.settle()

    training = HeldTraining(monkeypatch)
    story.click("luck_start")
    story.program.wait_until(lambda: training.has_begun)
    story.program.window.may_close = lambda: True
    story.program.window.close()
    assert training.was_stopped


def test_a_change_leaves_the_result_and_what_is_kept_is_compared_on_the_same_seeds(
    story: LuckStory, monkeypatch: pytest.MonkeyPatch
) -> None:
    behind: list[int] = []  # curves faintly behind the present one, each time they change
    show_many = story.program.window.loss_view.show_many
    monkeypatch.setattr(
        story.program.window.loss_view,
        "show_many",
        lambda lines, name: (behind.append(len(lines)), show_many(lines, name)),
    )
    story.start()
    before = story.view.results
    assert behind == [6]
    story.program.change(learning_rate=0.1)
    assert story.view.results is before
    assert behind == [6, 0]
    assert "settings before: α = 0.5." in story.text("luck_state")
    story.program.change(learning_rate=0.5, seed=17)  # seeds vary from run to run
    assert story.text("luck_state") == ""
    assert behind == [6, 0, 6]
    story.program.change(learning_rate=0.1)
    story.click_run(0)  # with the settings that it was trained with
    shown = story.program.wait_for(lambda one: one.iteration == 120)
    assert story.is_shown(shown, 0)
    assert shown.experiment.spec.learning_rate == 0.5
    story.click("luck_keep")
    story.click("luck_start")
    assert "Change one thing" in story.text("luck_state")  # B would be A
    story.program.change(activation="relu")
    before = story.view.results
    QTest.keyClick(story.part(QAbstractButton, "luck_start"), Qt.Key.Key_Return)
    story.program.wait_until(lambda: story.view.results is not before)
    first, second = story.view.results
    assert (first.wish.experiment.spec.activation, second.wish.experiment.spec.activation) == ("tanh", "relu")
    assert first.wish.weight_seeds == second.wish.weight_seeds
    assert story.text("luck_summary").startswith("A, tanh; B, ReLU. Goal: 95 % of the training points within ")
    assert "B, ReLU: " in story.view.accessibleDescription()
    assert "On the same seeds: both" in story.view.accessibleDescription()


def test_a_second_value_is_tried_right_there_also_while_the_dock_is_closed(story: LuckStory) -> None:
    choose(story.part(QComboBox, "luck_other"), "learning_rate")
    value: QLineEdit = story.part(QLineEdit, "luck_other_value")
    QTest.keyClicks(value, "fast")
    story.click("luck_start")
    assert "fast" in story.text("luck_state")  # not a number
    value.clear()
    QTest.keyClicks(value, "0.5")
    story.click("luck_start")
    assert "Choose another one" in story.text("luck_state")
    value.clear()
    QTest.keyClicks(value, "5")
    QTest.keyClick(value, Qt.Key.Key_Return)
    assert story.is_busy
    QTest.keyClick(story.part(QSpinBox, "luck_runs"), Qt.Key.Key_Return)  # one computation at a time
    story.program.trigger("view.luck")
    assert not story.view.isVisible()
    story.program.wait_until(lambda: story.view.results)
    assert "all runs are trained" in story.program.window.statusBar().currentMessage()
    assert [luck.wish.experiment.spec.learning_rate for luck in story.view.results] == [0.5, 5.0]
    assert story.program.experiment == XOR  # the window's own run is not touched
