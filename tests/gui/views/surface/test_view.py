"""The loss surface with a real pointer and real keys: what it shows, what it reports, and what it leaves alone."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QToolButton
from pytestqt.qtbot import QtBot

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.explain.loss_surface import compute_surface
from core.explain.target import Target
from core.model.network import Parameters, cost
from core.training.boundary import UnitMapper
from core.training.run import penalty_of
from core.training.snapshot import Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.training_session import TrainingSession
from gui.base.scroll import settle_layouts
from gui.base.theme import DARK, LIGHT, Theme
from gui.views.surface.picture import SurfacePicture
from gui.views.surface.profile import StepPlot
from gui.views.surface.view import SurfaceView
from tests.tools.panels import assert_taught
from tests.tools.snapshots import sample_experiment, sample_snapshot

W11, W12, W21, BIAS = (
    Target("weight", 1, 0, 0),
    Target("weight", 1, 0, 1),
    Target("weight", 1, 1, 0),
    Target("bias", 1, 0),
)


class Run:
    """A network that learns in this thread."""

    def __init__(self, **spec: Any) -> None:
        settings = DataSettings(n_samples=60)
        self.experiment = Experiment.generated(ExperimentSpec(**{"hidden_units": (3,)} | spec), settings)
        self.session = TrainingSession(self.experiment, lambda record: None)
        self._mapper = UnitMapper()

    def train(self, n_iterations: int) -> Snapshot:
        trainer = self.session.trainer
        goal = trainer.iteration + n_iterations
        trainer.run(self.session.recorder.on_record, lambda: trainer.iteration >= goal)
        return self.snapshot

    @property
    def snapshot(self) -> Snapshot:
        return build_snapshot(
            self.session.trainer, self._mapper, self.session.recorder.curves(), self.session.trainer.context
        )


class Shown:
    """A view on the screen and all it reported."""

    def __init__(self, qtbot: QtBot, snapshot: Snapshot | None = None, theme: Theme | None = None) -> None:
        self.view = SurfaceView(theme or Theme())
        qtbot.addWidget(self.view)
        self.view.resize(800, 320)
        self.reported: list[tuple[Any, ...]] = []
        self.view.pointed.connect(lambda target: self.reported.append(("pointed", target)))
        self.view.parameters_chosen.connect(lambda parameters: self.reported.append(("chosen", parameters)))
        self.view.path_wanted.connect(lambda: self.reported.append(("path",)))
        self.view.show()
        qtbot.waitExposed(self.view)
        if snapshot is not None:
            self.view.render(snapshot)
            settle_layouts()  # the notes have another height than before
        self.picture = self.child(SurfacePicture, "surface_picture")
        self.profile = self.child(StepPlot, "surface_profile")

    def child(self, kind: type[Any], name: str) -> Any:
        found = self.view.findChild(kind, name)
        assert found is not None
        return found

    def choose(self, name: str, text: str) -> None:
        """As with the mouse: the entry becomes the current one and is reported."""
        field = self.child(QComboBox, name)
        index = field.findText(text)
        assert index >= 0, text
        field.setCurrentIndex(index)
        field.activated.emit(index)

    def pixel_of(self, u: float, v: float) -> QPoint:
        frame = self.picture.frame()
        return QPointF(*frame.to_pixels(np.array([[u, v]]))[0].tolist()).toPoint()

    def place_of(self, at: QPoint) -> tuple[float, float]:
        return self.picture.frame().to_place(at.x(), at.y())

    def wheel(self, at: QPoint, notches: int) -> None:
        place, nothing = QPointF(at), Qt.MouseButton.NoButton
        event = QWheelEvent(
            place,
            self.picture.mapToGlobal(place),
            QPoint(),
            QPoint(0, 120 * notches),
            nothing,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        )
        QApplication.sendEvent(self.picture, event)

    def drag(self, start: QPoint, end: QPoint) -> None:
        QTest.mousePress(self.picture, Qt.MouseButton.LeftButton, pos=start)
        for at in ((start + end) / 2, end):
            place = QPointF(at)
            held = Qt.MouseButton.LeftButton
            event = QMouseEvent(
                QMouseEvent.Type.MouseMove,
                place,
                self.picture.mapToGlobal(place),
                Qt.MouseButton.NoButton,
                held,
                Qt.KeyboardModifier.NoModifier,
            )
            QApplication.sendEvent(self.picture, event)
        QTest.mouseRelease(self.picture, Qt.MouseButton.LeftButton, pos=end)

    @property
    def window(self) -> tuple[float, float, float, float]:
        assert self.view.sight.window is not None
        return self.view.sight.window

    @property
    def chosen(self) -> list[Parameters]:
        return [values[1] for values in self.reported if values[0] == "chosen"]


def loss_of(snapshot: Snapshot, parameters: Parameters) -> float:
    experiment = snapshot.experiment
    is_train = experiment.data.train_mask(experiment.spec.train_fraction)
    X = snapshot.passed.A[0][:, is_train]
    return cost(parameters, experiment.spec, X, experiment.data.labels[np.newaxis, is_train].astype(float))


# What is shown


def test_the_picture_is_of_the_training_loss_around_the_present_weights(qtbot: QtBot) -> None:
    snapshot = Run(train_fraction=0.5).train(20)
    shown = Shown(qtbot, snapshot)
    surface = shown.view.surface
    assert surface is not None
    assert surface.request.X.shape[1] == round(0.5 * snapshot.experiment.data.n_examples)
    across, up = surface.request.places
    for row, column in ((0, 0), (20, 40), (63, 63)):
        parameters = snapshot.parameters.with_weight(1, 0, 0, across[column]).with_weight(1, 0, 1, up[row])
        assert surface.losses[row, column] == pytest.approx(loss_of(snapshot, parameters), rel=1e-12)
    left, right, bottom, top = shown.window
    assert left < snapshot.parameters.weights[0][0, 0] < right
    assert bottom < snapshot.parameters.weights[0][0, 1] < top


def test_the_formula_and_what_is_held_fixed_are_on_the_screen(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Run().train(5))
    notes = shown.child(QLabel, "surface_notes")
    assert "J = −(1/m) Σ (y log a + (1 − y) log(1 − a))" in notes.text()
    assert "m = 60 training examples" in notes.text()
    assert "Only W¹₁₁ and W¹₁₂ are varied. The other 11 weights and biases are held" in notes.text()
    shown.choose("surface_kind", "Random directions")
    assert "seed 0" in notes.text()


def test_the_present_place_is_drawn_where_the_weights_are(qtbot: QtBot) -> None:
    snapshot = Run().train(30)
    shown = Shown(qtbot, snapshot)
    content = shown.picture.content
    assert content.path.places[-1].tolist() == snapshot.parameters.weights[0][0].tolist()
    # the last step leads there from the parameters before it
    assert snapshot.previous is not None
    before = snapshot.previous.parameters.weights[0][0]
    np.testing.assert_allclose(content.path.step, [before, snapshot.parameters.weights[0][0]], atol=1e-12)


def test_the_path_goes_through_the_kept_states_up_to_where_the_run_stands(qtbot: QtBot) -> None:
    run = Run(learning_rate=1.0)
    run.train(200)
    shown = Shown(qtbot, run.snapshot)
    path = run.session.path
    shown.view.show_path(path)
    kept = np.array([state.memory[0][:2] for state in path.states if state.iteration < 200])
    places = shown.picture.content.path.places
    assert all((np.abs(places - place).max(axis=1) < 1e-12).any() for place in kept)
    assert places[-1].tolist() == run.snapshot.parameters.weights[0][0].tolist()
    # an earlier moment has a shorter path
    run.session.trainer.go_to(100)
    shown.view.render(run.snapshot)
    assert len(shown.picture.content.path.places) < len(places)
    assert shown.picture.content.path.places[-1].tolist() == run.snapshot.parameters.weights[0][0].tolist()


def test_between_kept_states_the_path_goes_through_the_moments_that_were_seen(qtbot: QtBot) -> None:
    run, seen = Run(), []
    shown = Shown(qtbot)
    for _ in range(10):
        snapshot = run.train(3)
        seen.append(snapshot.parameters.weights[0][0].tolist())
        shown.view.render(snapshot)
    assert shown.picture.content.path.places.tolist() == seen


def test_along_the_path_there_is_a_picture_once_the_run_has_moved(qtbot: QtBot) -> None:
    run = Run()
    shown = Shown(qtbot, run.snapshot)
    shown.choose("surface_kind", "Along the path")
    assert shown.view.sight.directions is None
    assert "no path yet" in shown.picture.content.note
    # there is nothing to zoom, to move, or to choose a place in
    QTest.keyClicks(shown.picture, "+-")
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Return, Qt.Key.Key_Home):
        QTest.keyClick(shown.picture, key)
    QTest.mouseClick(shown.picture, Qt.MouseButton.LeftButton, pos=shown.picture.rect().center())
    assert not shown.chosen
    shown.view.render(run.train(50))
    shown.view.show_path(run.session.path)
    content = shown.picture.content
    assert not content.note
    assert content.names == ("u", "v")
    np.testing.assert_allclose(content.path.places[0], 0.0, atol=1e-12)
    assert "main directions of the run’s path" in shown.child(QLabel, "surface_notes").text()
    surface = content.surface
    assert surface is not None
    parameters = run.snapshot.parameters
    here = shown.view.sight.here
    # somewhere near the middle of the picture it has the loss of the present weights
    assert surface.losses.min() <= loss_of(run.snapshot, parameters) <= surface.losses.max()
    assert shown.window[0] < here[0] < shown.window[1]


def test_a_longer_path_keeps_the_surface_while_its_directions_stay(qtbot: QtBot) -> None:
    run = Run()
    shown = Shown(qtbot, run.train(60))
    shown.choose("surface_kind", "Along the path")
    shown.view.show_path(run.session.path)
    before = shown.picture.content.surface
    run.train(1)
    shown.view.show_path(run.session.path)
    assert shown.picture.content.surface is before


def test_another_button_draws_other_random_directions(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Run().train(5))
    another = shown.child(QToolButton, "surface_another")
    assert not another.isVisible()
    shown.choose("surface_kind", "Random directions")
    first = shown.view.sight.directions
    QTest.mouseClick(another, Qt.MouseButton.LeftButton)
    assert shown.view.sight.directions is not None
    assert first is not None
    assert not np.allclose(shown.view.sight.directions.vectors, first.vectors)


def test_the_penalty_is_in_the_picture_where_it_is_wanted(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Run().train(5))
    box = shown.child(QCheckBox, "surface_penalty")
    assert not box.isVisible()
    snapshot = Run(penalty="l2", penalty_rate=0.1).train(5)
    shown.view.render(snapshot)
    assert box.isVisible()
    without = shown.view.surface.losses.min()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))
    assert shown.view.surface.losses.min() > without
    assert shown.picture.content.height_name == "J + penalty"
    assert penalty_of(snapshot.parameters, snapshot.experiment.spec) > 0


def test_without_training_points_it_says_so(qtbot: QtBot) -> None:
    experiment = sample_experiment((3,))
    empty = experiment.with_data(experiment.data.cleared())
    shown = Shown(qtbot, sample_snapshot(experiment=empty))
    assert "no training points" in shown.picture.content.note
    shown.view.grab()


def test_a_surface_that_comes_when_the_points_are_gone_is_dropped(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    shown.view.computes_itself = False
    shown.view.surface_wanted.connect(lambda request, snapshot: asked.append(request))
    asked: list[Any] = []
    snapshot = sample_snapshot((3,))
    shown.view.render(snapshot)
    surface = compute_surface(asked.pop())
    assert surface is not None
    empty = snapshot.experiment.with_data(snapshot.experiment.data.cleared())
    shown.view.render(sample_snapshot(experiment=empty, parameters=snapshot.parameters))
    shown.view.show_surface(surface, None)
    assert not asked
    assert "no training points" in shown.picture.content.note


@pytest.mark.parametrize("kind", ["Two weights", "Random directions"])
def test_weights_that_the_network_no_longer_has_give_way(qtbot: QtBot, kind: str) -> None:
    shown = Shown(qtbot, sample_snapshot((4,)))
    shown.choose("surface_x", "W¹₄₁")
    shown.choose("surface_kind", kind)
    shown.view.render(sample_snapshot((2,)))
    assert shown.view.sight.choice.targets == (W11, W12)
    assert shown.view.surface.request.theta.size == 9
    shown.view.grab()


@pytest.mark.parametrize(("hidden", "classes"), [((), 2), ((3,), 3), ((3, 2), 2)])
def test_any_network_has_a_surface_of_every_kind(qtbot: QtBot, hidden: tuple[int, ...], classes: int) -> None:
    experiment = sample_experiment(hidden)
    labels = np.arange(experiment.data.n_examples) % classes
    data = type(experiment.data)(experiment.data.points, labels)
    session = TrainingSession(experiment.with_data(data), lambda record: None)
    trainer = session.trainer
    trainer.run(session.recorder.on_record, lambda: trainer.iteration >= 10)
    shown = Shown(qtbot, build_snapshot(trainer, UnitMapper(), session.recorder.curves(), experiment.with_data(data)))
    shown.view.show_path(session.path)
    for kind in ("Along the path", "Random directions", "Two weights"):
        shown.choose("surface_kind", kind)
        assert shown.picture.content.surface is not None
        assert not shown.view.grab().isNull()


@pytest.mark.filterwarnings("ignore::RuntimeWarning:core.model")
@pytest.mark.parametrize("scale", [0.0, 1e-200, 1e30, 1e150, 1e300])
def test_no_weights_make_it_fail(qtbot: QtBot, scale: float) -> None:
    snapshot = sample_snapshot((3,))
    with np.errstate(all="ignore"):
        weights = tuple(scale * W for W in snapshot.parameters.weights)
        shown = Shown(qtbot, sample_snapshot((3,), parameters=Parameters(weights, snapshot.parameters.biases)))
        for kind in ("Random directions", "Along the path", "Two weights"):
            shown.choose("surface_kind", kind)
            shown.view.grab()
    QTest.mouseClick(shown.picture, Qt.MouseButton.LeftButton, pos=shown.picture.rect().center())
    assert all(np.isfinite(W).all() for parameters in shown.chosen for W in parameters.weights)


# Choosing axes


def test_a_weight_is_chosen_from_the_list(qtbot: QtBot) -> None:
    shown = Shown(qtbot, sample_snapshot((3,)))
    shown.choose("surface_y", "b²₁")
    assert shown.view.sight.choice.targets == (W11, Target("bias", 2, 0))
    assert shown.picture.content.names == ("W¹₁₁", "b²₁")


def test_the_weight_of_the_other_axis_changes_places_with_it(qtbot: QtBot) -> None:
    shown = Shown(qtbot, sample_snapshot((3,)))
    shown.choose("surface_x", "W¹₁₂")
    assert shown.view.sight.choice.targets == (W12, W11)


def test_a_weight_that_is_pointed_at_elsewhere_becomes_an_axis_by_its_button(qtbot: QtBot) -> None:
    shown = Shown(qtbot, sample_snapshot((3,)))
    use = shown.child(QToolButton, "surface_use_y")
    assert not use.isEnabled()
    shown.view.show_pointed(W21)
    shown.view.show_pointed(None)  # on its way here the pointer leaves it
    assert use.isEnabled()
    assert "W¹₂₁" in use.text()
    QTest.mouseClick(use, Qt.MouseButton.LeftButton)
    assert shown.view.sight.choice.targets == (W11, W21)
    assert not use.isEnabled()


def test_x_and_y_make_the_pointed_weight_an_axis(qtbot: QtBot) -> None:
    shown = Shown(qtbot, sample_snapshot((3,)))
    shown.view.show_pointed(BIAS)
    QTest.keyClick(shown.picture, Qt.Key.Key_X)
    assert shown.view.sight.choice.targets == (BIAS, W12)
    shown.view.show_pointed(W21)
    QTest.keyClick(shown.picture, Qt.Key.Key_Y)
    assert shown.view.sight.choice.targets == (BIAS, W21)


def test_pointing_at_an_axis_points_at_its_weight(qtbot: QtBot) -> None:
    shown = Shown(qtbot, sample_snapshot((3,)))
    left, top, _, height = shown.picture.frame().box
    QTest.mouseMove(shown.picture, QPoint(round(left + 30), round(top + height + 6)))
    QTest.mouseMove(shown.picture, QPoint(5, round(top + 30)))
    QTest.mouseMove(shown.picture, QPoint(round(left + 30), round(top + 30)))
    assert shown.reported[-3:] == [("pointed", W11), ("pointed", W12), ("pointed", None)]


def test_an_axis_whose_weight_is_pointed_at_elsewhere_stands_out(qtbot: QtBot) -> None:
    shown = Shown(qtbot, sample_snapshot((3,)))
    before = shown.picture.grab().toImage()
    shown.view.show_pointed(W12)
    assert shown.picture.grab().toImage() != before
    shown.view.show_pointed(None)
    assert shown.picture.grab().toImage() == before


# Continue from there


def test_a_click_wants_the_weights_of_that_place(qtbot: QtBot) -> None:
    snapshot = Run().train(5)
    shown = Shown(qtbot, snapshot)
    at = shown.pixel_of(1.25, -0.5)
    QTest.mouseClick(shown.picture, Qt.MouseButton.LeftButton, pos=at)
    (chosen,) = shown.chosen
    u, v = shown.place_of(at)
    assert chosen.equals(snapshot.parameters.with_weight(1, 0, 0, u).with_weight(1, 0, 1, v))


def test_the_arrow_keys_move_a_cursor_and_enter_continues_from_there(qtbot: QtBot) -> None:
    snapshot = Run().train(5)
    shown = Shown(qtbot, snapshot)
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Up):
        QTest.keyClick(shown.picture, key)  # the first one shows it, where the run stands
    assert shown.picture.read_out.startswith("W¹₁₁ = ")
    assert shown.picture.accessibleDescription() == shown.picture.read_out
    QTest.keyClick(shown.picture, Qt.Key.Key_Return)
    left, right, bottom, top = shown.window
    w11, w12 = snapshot.parameters.weights[0][0].tolist()
    (chosen,) = shown.chosen
    assert chosen.weights[0][0, 0] == pytest.approx(w11 + 2 * (right - left) / 32)
    assert chosen.weights[0][0, 1] == pytest.approx(w12 + (top - bottom) / 32)


def test_with_shift_the_cursor_moves_in_small_steps_and_escape_hides_it(qtbot: QtBot) -> None:
    shown = Shown(qtbot, sample_snapshot((3,)))
    QTest.keyClick(shown.picture, Qt.Key.Key_Left)
    before = shown.picture._cursor
    QTest.keyClick(shown.picture, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert before is not None
    assert shown.picture._cursor == pytest.approx((before[0] - (shown.window[1] - shown.window[0]) / 256, before[1]))
    QTest.keyClick(shown.picture, Qt.Key.Key_Escape)
    assert shown.picture.read_out == ""
    assert shown.picture.accessibleDescription().startswith("The run stands at")
    QTest.keyClick(shown.picture, Qt.Key.Key_Return)
    assert not shown.chosen


def test_at_the_border_the_window_goes_along_with_the_cursor(qtbot: QtBot) -> None:
    shown = Shown(qtbot, sample_snapshot((3,)))
    before = shown.window
    for _ in range(40):
        QTest.keyClick(shown.picture, Qt.Key.Key_Right)
    assert shown.window[1] > before[1]
    assert shown.picture._cursor is not None
    assert shown.window[0] <= shown.picture._cursor[0] <= shown.window[1]
    # it stays there although the run is no longer seen
    assert shown.view.sight.here[0] < shown.window[0]


def test_the_read_out_says_the_exact_loss_under_the_pointer(qtbot: QtBot) -> None:
    snapshot = Run().train(5)
    shown = Shown(qtbot, snapshot)
    at = shown.pixel_of(0.7, 0.9)
    QTest.mouseMove(shown.picture, at)
    u, v = shown.place_of(at)
    loss = loss_of(snapshot, snapshot.parameters.with_weight(1, 0, 0, u).with_weight(1, 0, 1, v))
    assert f"J = {loss:.4f} (now {snapshot.train_loss:.4f})" in shown.picture.read_out


# Which part is seen


def test_the_wheel_zooms_about_the_pointer_and_home_goes_back(qtbot: QtBot) -> None:
    shown = Shown(qtbot, sample_snapshot((3,)))
    before = shown.window
    at = shown.pixel_of(before[0] + 1.0, before[2] + 1.0)
    place = shown.place_of(at)
    shown.wheel(at, 2)
    assert shown.window[1] - shown.window[0] == pytest.approx((before[1] - before[0]) / 1.25**2)
    assert shown.place_of(at) == pytest.approx(place)
    assert shown.view.surface.request.window == shown.window
    QTest.keyClick(shown.picture, Qt.Key.Key_Home)
    assert shown.window == before
    QTest.keyClicks(shown.picture, "+")
    assert shown.window[1] - shown.window[0] < before[1] - before[0]
    QTest.mouseClick(shown.child(QToolButton, "surface_home"), Qt.MouseButton.LeftButton)
    assert shown.window == before


def test_a_drag_moves_the_picture_and_chooses_nothing(qtbot: QtBot) -> None:
    shown = Shown(qtbot, sample_snapshot((3,)))
    start, end = shown.pixel_of(0.0, 0.0), shown.pixel_of(0.0, 0.0) + QPoint(60, -20)
    place = shown.place_of(start)
    shown.drag(start, end)
    assert shown.place_of(end) == pytest.approx(place)
    assert not shown.chosen


def test_the_axes_stay_while_the_run_is_well_inside(qtbot: QtBot) -> None:
    run = Run(learning_rate=0.1)
    shown = Shown(qtbot, run.train(1))
    before = shown.window
    for _ in range(5):
        shown.view.render(run.train(2))
    assert shown.window == before


def test_the_window_widens_when_the_run_comes_near_its_border(qtbot: QtBot) -> None:
    snapshot = sample_snapshot((3,))
    shown = Shown(qtbot, snapshot)
    left, right, bottom, top = shown.window
    there = replace(snapshot, parameters=snapshot.parameters.with_weight(1, 0, 0, right + 0.1), iteration=701)
    shown.view.render(there)
    assert shown.window[1] > right + 0.1
    assert (shown.window[0], *shown.window[2:]) == (left, bottom, top)


def test_a_window_that_the_learner_chose_keeps_its_size(qtbot: QtBot) -> None:
    snapshot = sample_snapshot((3,))
    shown = Shown(qtbot, snapshot)
    shown.wheel(shown.pixel_of(0.0, 0.0), 1)
    left, right, _, _ = shown.window
    there = replace(snapshot, parameters=snapshot.parameters.with_weight(1, 0, 0, right + 5.0), iteration=701)
    shown.view.render(there)
    assert shown.window[1] - shown.window[0] == pytest.approx(right - left)
    assert shown.window[0] < right + 5.0 < shown.window[1]


# The profile


def test_the_profile_says_what_was_predicted_and_what_came(qtbot: QtBot) -> None:
    snapshot = Run(learning_rate=0.5).train(8)
    shown = Shown(qtbot, snapshot)
    profile = shown.profile.profile
    assert profile is not None
    assert profile.is_made
    assert snapshot.previous is not None
    real = loss_of(snapshot, snapshot.parameters) - loss_of(snapshot, snapshot.previous.parameters)
    assert profile.actual == pytest.approx(real, rel=1e-9)
    said = shown.profile.accessibleDescription()
    assert "iteration 8" in said
    assert f"predicted −α‖g‖² = −{-profile.predicted:.4f}" in said
    assert f"real −{-profile.actual:.4f}" in said


def test_a_step_that_goes_too_far_is_said_to_rise(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Run(activation="relu", learning_rate=30.0).train(1))
    assert "it rises where it should fall" in shown.profile.accessibleDescription()


@pytest.mark.parametrize("change", [-np.inf, -1.7e308, np.nan])
def test_the_profile_is_painted_however_far_a_step_would_go(qtbot: QtBot, change: float) -> None:
    shown = Shown(qtbot, Run().train(3))
    profile = shown.profile.profile
    assert profile is not None
    for first in (0.0, np.inf):
        losses = np.where(profile.times >= 1.0, np.abs(change), first + profile.losses)
        shown.profile.show_profile(replace(profile, predicted=change, losses=losses))
        assert not shown.profile.grab().isNull()


def test_another_optimizer_has_another_promise(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Run(optimizer="adam").train(8))
    assert "predicted g·Δθ" in shown.profile.accessibleDescription()


# Copies, looks, access


def test_a_copy_looks_at_the_same_and_shows_earlier_moments(qtbot: QtBot) -> None:
    run = Run(learning_rate=1.0)
    run.train(100)
    live = Shown(qtbot, run.snapshot)
    live.view.show_path(run.session.path)
    live.choose("surface_y", "b²₁")
    copy = Shown(qtbot)
    copy.view.look_as(live.view)
    run.session.trainer.go_to(40)
    n_places = len(live.picture.content.path.places)
    copy.view.render(run.snapshot)
    assert copy.view.sight.choice == live.view.sight.choice
    assert copy.window == live.window
    assert len(copy.picture.content.path.places) < n_places
    assert len(live.view.sight.places) == n_places
    assert copy.view.surface is not None
    assert copy.view.surface.request.is_exact


def test_it_looks_different_in_the_dark_and_the_same_again_in_the_light(qtbot: QtBot) -> None:
    theme = Theme(LIGHT)
    theme.apply()
    shown = Shown(qtbot, Run().train(5), theme)
    shown.picture.clearFocus()
    light = shown.picture.grab().toImage()
    theme.switch(DARK)
    dark = shown.picture.grab().toImage()
    theme.switch(LIGHT)
    assert dark != light
    assert shown.picture.grab().toImage() == light


def test_every_control_is_taught(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Run(penalty="l2", penalty_rate=0.1).train(5))
    shown.view.show_pointed(W21)
    assert_taught(shown.view)
    shown.choose("surface_kind", "Random directions")
    assert_taught(shown.view)


def test_a_screen_reader_hears_where_the_loss_falls(qtbot: QtBot) -> None:
    snapshot = Run().train(5)
    shown = Shown(qtbot, snapshot)
    said = shown.picture.accessibleDescription()
    surface = shown.view.surface
    assert surface is not None
    assert f"J falls from {snapshot.train_loss:.4f} to {surface.losses.min():.4f} where W¹₁₁ changes by" in said


def test_while_training_a_large_network_the_picture_is_coarser_and_says_so(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    asked: list[Any] = []
    shown.view.computes_itself = False
    shown.view.surface_wanted.connect(lambda request, snapshot: asked.append(request))
    snapshot = sample_snapshot((8,) * 6, is_running=True, iterations_per_s=1000.0)
    shown.view.render(snapshot)
    assert asked[-1].size < 64
    assert not asked[-1].is_exact


def test_flat_out_not_every_moment_is_computed(qtbot: QtBot) -> None:
    shown = Shown(qtbot)
    asked: list[Any] = []
    shown.view.computes_itself = False
    shown.view.surface_wanted.connect(lambda request, snapshot: asked.append(request))
    snapshot = sample_snapshot((3,), is_running=True, iterations_per_s=1000.0)
    for iteration in range(701, 721):
        shown.view.render(replace(snapshot, iteration=iteration))
    assert len(asked) < 10
