"""What a learner sees who looks inside an iteration: signs of trouble and the cards behind them, the activations under
the microscope, and checks that can be repeated here and now. Played on the whole program with real clicks and keys."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QWidget

from core.data.dataset import MAX_EXAMPLES, Dataset
from core.data.generators import make_dataset
from core.explain.target import Target
from core.model.activations import LECTURE_ACTIVATIONS
from core.model.network import Parameters, cost, one_hot
from core.training.snapshot import Snapshot
from gui.base.diagram.parts import Part
from gui.views.microscope.view import MicroscopeView
from gui.views.network.diagnosis_card import DiagnosisCard
from gui.views.network.places import WHOLE, sign_box, sign_part
from tests.tools.window import TIMEOUT_MS, Glassbox

CIRCLE = make_dataset("circle", n_samples=250, noise=0.1, seed=0)
UNIT_CIRCLE = Dataset(CIRCLE.points / 5.0, CIRCLE.labels)
SATURATED = {"hidden_units": (8,), "initializer": "normal", "init_scale": 10.0, "learning_rate": 0.1}
DYING = {"hidden_units": (8,), "activation": "relu", "initializer": "he", "learning_rate": 10.0, "seed": 2}


class Inside:
    """The program, and short ways to what looks inside."""

    def __init__(self, program: Glassbox) -> None:
        self.program = program
        self.window = program.window

    def start(self, data: Dataset | None = None, **spec: Any) -> Snapshot:
        """This network on these points at iteration 0; all points are trained on."""
        experiment = self.program.experiment.with_spec(**{"train_fraction": 1.0, **spec})
        self.program.document.change("Set Up", experiment if data is None else experiment.with_data(data))
        before = self.program.settle()  # with the weights of the network that was there
        self.program.trigger("run.reset")
        return self.program.wait_for(lambda snapshot: snapshot.run_id > before.run_id and snapshot.iteration == 0)

    def run_to(self, iteration: int) -> Snapshot:
        """Flat out until then, and pause."""
        self.window.run_bar.speed_chosen.emit(None)
        self.program.trigger("run.toggle")
        self.program.wait_for(lambda snapshot: snapshot.iteration >= iteration)
        self.program.trigger("run.toggle")
        return self.program.wait_for(lambda snapshot: not snapshot.is_running)

    def open(self, *docks: str) -> None:
        for name in docks:
            QTest.mouseClick(self.child(QAbstractButton, f"{name}_button"), Qt.MouseButton.LeftButton)
            self.wait(self.view(name).isVisible)
        self.program.settle()

    def view(self, name: str) -> QWidget:
        return self.child(QWidget, f"{name}_view")

    def child(self, kind: type[QWidget], name: str) -> Any:
        found = self.window.findChild(kind, name)
        assert isinstance(found, kind), name
        return found

    def click(self, name: str) -> None:
        QTest.mouseClick(self.child(QAbstractButton, name), Qt.MouseButton.LeftButton)

    def wait(self, condition: Callable[[], bool]) -> None:
        self.program.qtbot.waitUntil(condition, timeout=TIMEOUT_MS)

    # Signs

    @property
    def signs(self) -> tuple[Part, ...]:
        return self.window.network_view._signs.parts

    def sign_place(self, part: Part) -> QPoint:
        layout = self.window.network_view._diagram.layout
        assert layout is not None
        return QRectF(*sign_box(layout, part)).center().toPoint()

    def click_sign(self, part: Part) -> DiagnosisCard:
        self.wait(lambda: part in self.signs)
        view = self.window.network_view
        QTest.mouseMove(view, self.sign_place(part))
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=self.sign_place(part))
        assert self.card is not None
        return self.card

    @property
    def card(self) -> DiagnosisCard | None:
        card = self.window.findChild(DiagnosisCard)
        return card if isinstance(card, DiagnosisCard) and card.isVisible() else None

    def card_text(self) -> str:
        assert self.card is not None
        return str(self.child(QWidget, "diagnosis_text").toPlainText())

    # The microscope

    def click_activation(self, name: str) -> None:
        gallery = self.program.view(MicroscopeView)._gallery
        left, top, width, height = gallery._boxes()[LECTURE_ACTIVATIONS.index(name)]
        place = QPointF(left + width / 2, top + height / 2).toPoint()
        QTest.mouseClick(gallery, Qt.MouseButton.LeftButton, pos=place)


@pytest.fixture
def inside(glassbox: Glassbox) -> Inside:
    glassbox.window.resize(1280, 800)
    return Inside(glassbox)


# Signs of trouble


def test_a_start_that_is_too_large_shows_signs_and_the_card_has_the_share_that_is_saturated(inside: Inside) -> None:
    snapshot = inside.start(CIRCLE, **SATURATED)
    inside.wait(lambda: len(inside.signs) >= 3)
    assert {(part.layer, part.kind) for part in inside.signs} == {(1, "sign")}
    sign = inside.signs[0]
    card = inside.click_sign(sign)
    A = snapshot.passed.A[1][sign.row]
    share = 100.0 * (1.0 - A * A < 0.1).mean()  # the slope of tanh, against its largest, 1
    assert [finding.kind for finding in card.findings] == ["saturated"]
    assert f"{share:.1f} %" in inside.card_text().replace("\u2009", " ").replace("\u00a0", " ")
    assert "“Still kills gradients when saturated.”" in inside.card_text()
    assert "Start with Xavier Weights." in inside.card_text()
    assert "Shown when at least 90 % of the examples are saturated" in inside.card_text().replace("\u00a0", " ")
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
    assert inside.card is None
    assert inside.window.network_view.hasFocus()


def test_a_table_of_prices_is_told_to_standardise_and_pressing_that_sets_it_right(inside: Inside) -> None:
    random = np.random.default_rng(0)
    points = np.array([[1585.0], [70.0]]) + random.normal(size=(2, 60)) * np.array([[300.0], [10.0]])
    labels = (points[0] > 1585.0).astype(int)
    inside.start(Dataset(points, labels), hidden_units=(4,), activation="tanh")
    inside.wait(lambda: any(part.row >= 0 for part in inside.signs))
    inside.click_sign(next(part for part in inside.signs if part.row >= 0))
    assert inside.child(QAbstractButton, "diagnosis_advice_0").text() == "Standardise Inputs"
    left = inside.run_to(30).iteration
    inside.click_sign(next(part for part in inside.signs if part.row >= 0))
    run_id = inside.program.settle().run_id
    inside.click("diagnosis_advice_0")
    assert inside.card is None
    after = inside.program.wait_for(lambda snapshot: snapshot.run_id > run_id and snapshot.iteration == 0)
    assert after.experiment.spec.standardise
    inside.wait(lambda: not any(part.row >= 0 for part in inside.signs))
    accuracy = inside.run_to(200).train_accuracy
    assert accuracy is not None
    assert accuracy > 0.9
    inside.program.trigger("edit.undo")
    assert not inside.program.experiment.spec.standardise
    inside.program.wait_for(lambda snapshot: snapshot.iteration == left)


@pytest.mark.parametrize(
    ("spec", "kind", "expected"),
    [
        (SATURATED, "saturated", {"initializer": "xavier", "init_scale": 1.0}),
        ({"initializer": "zeros", "hidden_units": (4,)}, "same_as_neighbour", {"initializer": "xavier"}),
        ({"hidden_units": (4,) * 6, "activation": "sigmoid"}, "vanishing", {"activation": "tanh"}),
        ({"activation": "relu", "learning_rate": 30.0}, "overshooting", {"learning_rate": 10.0}),
        ({"activation": "sigmoid", "hidden_units": (4, 4)}, "one_sign", {"activation": ("tanh", "sigmoid")}),
    ],
)
def test_an_advice_that_is_pressed_does_what_it_says_and_one_undo_takes_it_back(
    inside: Inside, spec: dict[str, Any], kind: str, expected: dict[str, Any]
) -> None:
    inside.start(CIRCLE, **spec)
    before = inside.program.experiment.spec
    inside.wait(lambda: bool(inside.signs))
    for sign in inside.signs:
        if kind in {finding.kind for finding in inside.click_sign(sign).findings}:
            break
    card = inside.card
    assert card is not None
    finding = next(finding for finding in card.findings if finding.kind == kind)
    text = finding.advices[0].action
    button = next(one for one in card.findChildren(QAbstractButton) if one.text() == text)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    after = inside.program.experiment.spec
    assert inside.card is None
    changed = {name: getattr(after, name) for name in expected}
    if kind == "overshooting":  # to a round number below what the numbers say
        assert changed["learning_rate"] <= expected["learning_rate"]
    else:
        assert changed == expected
    inside.program.settle()
    inside.program.trigger("edit.undo")
    assert inside.program.experiment.spec == before


def test_signs_are_hidden_and_come_back_with_their_action(inside: Inside) -> None:
    inside.start(CIRCLE, **SATURATED)
    inside.wait(lambda: bool(inside.signs))
    shown = inside.signs
    inside.program.trigger("view.signs")
    assert inside.signs == ()
    inside.program.trigger("view.signs")
    assert inside.signs == shown


def test_dead_relu_units_are_named_and_leaky_relu_from_the_microscope_wakes_them(inside: Inside) -> None:
    inside.start(UNIT_CIRCLE, **DYING)
    snapshot = inside.run_to(200)
    dead = [unit for unit, a in enumerate(snapshot.passed.A[1]) if not a.any()]
    assert dead
    inside.wait(lambda: {part.row for part in inside.signs if part.row >= 0} == set(dead))
    inside.click_sign(sign_part(1, dead[0]))
    assert f"Unit {dead[0] + 1} of layer 1 is dead" in inside.card_text()
    assert "exactly 0" in inside.card_text()
    assert "Leaky ReLU will not" in inside.card_text()
    inside.open("microscope")
    assert inside.card is None  # a click elsewhere closes it, and does what it is for
    inside.click_activation("leaky_relu")
    inside.wait(lambda: not any(part.row >= 0 for part in inside.signs))
    assert inside.program.experiment.spec.activations == ("leaky_relu",)
    inside.program.trigger("edit.undo")
    inside.wait(lambda: {part.row for part in inside.signs if part.row >= 0} == set(dead))


def test_a_start_at_zero_says_of_each_unit_which_others_it_equals(inside: Inside) -> None:
    inside.start(CIRCLE, hidden_units=(4,), initializer="zeros", learning_rate=0.5)
    units = [sign_part(1, unit) for unit in range(4)]
    inside.wait(lambda: set(units) <= set(inside.signs))
    inside.click_sign(units[1])
    assert "units 1, 3 and 4" in inside.card_text()
    inside.run_to(20)
    assert set(units) <= set(inside.signs)


def test_sigmoid_says_by_a_quiet_sign_that_its_gradients_have_one_sign(inside: Inside) -> None:
    snapshot = inside.start(CIRCLE, hidden_units=(4, 4), activation="sigmoid")
    inside.wait(lambda: inside.signs == (sign_part(2, None), sign_part(3, None)))
    (finding,) = inside.click_sign(sign_part(2, None)).findings
    assert finding.severity == "info"
    assert "100.0 %" in inside.card_text().replace("\u2009", " ").replace("\u00a0", " ")
    assert "“Sigmoid outputs are not zero-centered.”" in inside.card_text()
    assert (snapshot.passed.A[1] > 0.0).all()


def test_six_layers_of_sigmoid_are_told_that_the_gradient_vanishes_on_its_way_to_the_first(inside: Inside) -> None:
    snapshot = inside.start(CIRCLE, hidden_units=(4,) * 6, activation="sigmoid", seed=1)
    assert snapshot.gradients is not None
    dZ = snapshot.gradients.dZ
    share = float(np.abs(dZ[1]).mean() / np.abs(dZ[7]).mean())
    card = inside.click_sign(sign_part(1, None))
    (finding,) = [one for one in card.findings if one.kind == "vanishing"]
    assert finding.numbers[0][1] == pytest.approx(share)
    assert "on its way to layer 1" in inside.card_text()


def test_weights_that_are_too_large_let_the_gradient_explode(inside: Inside) -> None:
    inside.start(
        CIRCLE, hidden_units=(8,) * 6, activation="relu", initializer="he", init_scale=5.0, learning_rate=0.001
    )
    inside.wait(lambda: any(part.row < 0 and part.layer > 0 for part in inside.signs))
    cards = [inside.click_sign(part).findings for part in inside.signs if part.row < 0 and part.layer > 0]
    assert any(finding.kind == "exploding" for findings in cards for finding in findings)


def test_a_rate_that_overshoots_has_a_sign_at_the_title_that_stays_while_it_runs_and_when_it_is_paused(
    inside: Inside,
) -> None:
    inside.start(CIRCLE, hidden_units=(4,), learning_rate=30.0, seed=1)
    inside.window.run_bar.speed_chosen.emit(30)
    inside.program.trigger("run.toggle")
    inside.wait(lambda: WHOLE in inside.signs)
    first = inside.program.window.snapshot
    assert first is not None
    missing: list[int] = []

    def look(snapshot: Snapshot) -> None:
        if WHOLE not in inside.signs:
            missing.append(snapshot.iteration)

    inside.program.presenter.presented.connect(look)
    inside.program.wait_for(lambda snapshot: snapshot.iteration >= first.iteration + 30)
    inside.program.trigger("run.toggle")
    inside.program.wait_for(lambda snapshot: not snapshot.is_running)
    assert missing == []
    inside.click_sign(WHOLE)
    assert "The learning rate overshoots" in inside.card_text()
    assert "change predicted by the slope" in inside.card_text()
    assert "Lower the Learning Rate" in inside.card_text()


def test_a_healthy_run_is_left_in_peace(inside: Inside) -> None:
    inside.start(CIRCLE, hidden_units=(4,), learning_rate=0.5)
    seen: set[Part] = set()
    inside.program.presenter.presented.connect(lambda _: seen.update(inside.signs))
    inside.run_to(400)
    assert seen == set()


# The microscope


def test_the_microscope_follows_the_pointer_to_a_unit_and_its_dots_light_the_point_on_the_plane(inside: Inside) -> None:
    snapshot = inside.start(CIRCLE, hidden_units=(4, 2))
    inside.open("microscope")
    network, microscope = inside.window.network_view, inside.program.view(MicroscopeView)

    def follows() -> bool:
        """The diagram may still be making room for the dock."""
        x, y, width, height = network._diagram.layout.tiles[2].tolist()[1]
        QTest.mouseMove(network, QPointF(x + width / 2, y + height / 2).toPoint())
        return (microscope.subject.layer, microscope.subject.unit) == (2, 1)

    inside.wait(follows)
    plot = microscope._plot
    inside.wait(lambda: plot._content is not None and set(plot._content.dots.units.tolist()) == {1})
    assert plot._content is not None
    dots = plot._content.dots
    places = dict(zip(dots.examples.tolist(), dots.z.tolist(), strict=True))
    assert places == pytest.approx({i: snapshot.passed.Z[2][1, i] for i in places})
    plane = inside.window.boundary_view
    before = plane.grab().toImage()
    xs, ys, _ = plot._places(plot._content, dots)
    QTest.mouseMove(plot, QPointF(xs[0], ys[0]).toPoint())
    inside.wait(lambda: plane.grab().toImage() != before)


def test_a_click_on_an_activation_switches_the_layer_in_one_step_of_undo(inside: Inside) -> None:
    before = inside.start(CIRCLE, hidden_units=(4, 2), activation="tanh")
    inside.open("microscope")
    n_steps = inside.program.document.undo_stack.count()
    field = inside.child(QComboBox, "microscope_layer")
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert inside.program.view(MicroscopeView).subject.layer == 2
    inside.click_activation("relu")
    after = inside.program.wait_for(lambda snapshot: snapshot.experiment.spec.activations == ("tanh", "relu"))
    assert inside.program.document.undo_stack.count() == n_steps + 1
    assert np.array_equal(after.parameters.weights[0], before.parameters.weights[0])
    assert "ReLU in layer 2" in inside.program.view(MicroscopeView)._statements.full_text()
    inside.program.trigger("edit.undo")
    inside.program.wait_for(lambda snapshot: snapshot.experiment.spec.activations == ("tanh", "tanh"))
    assert "tanh in layer 2" in inside.program.view(MicroscopeView)._statements.full_text()


def test_the_numbers_beside_the_statements_move_with_the_run(inside: Inside) -> None:
    inside.start(CIRCLE, **SATURATED)
    inside.open("microscope")
    inside.run_to(50)
    snapshot = inside.program.settle()
    A = snapshot.passed.A[1]
    text = inside.program.view(MicroscopeView)._statements.full_text().replace("\u2009", " ").replace("\u00a0", " ")
    assert f"{100.0 * (1.0 - A * A < 0.1).mean():.1f} % saturated" in text
    assert f"mean output {A.mean():.2f}".replace("-", "−") in text


# The checks


def loss_of(snapshot: Snapshot, change: float, layer: int, unit: int, source: int) -> float:
    """J over the training examples with one weight moved."""
    experiment = snapshot.experiment
    chosen = experiment.data.train_mask(experiment.spec.train_fraction)
    weights = [W.copy() for W in snapshot.parameters.weights]
    weights[layer - 1][unit, source] += change
    Y = one_hot(experiment.data.labels, experiment.data.n_classes)[:, chosen]
    moved = Parameters(tuple(weights), snapshot.parameters.biases)
    return cost(moved, experiment.spec, snapshot.passed.A[0][:, chosen], Y)


def test_the_weight_that_is_clicked_in_the_diagram_has_its_gradients_compared_live(inside: Inside) -> None:
    inside.start(CIRCLE, hidden_units=(4, 2))
    inside.open("checks")
    inside.window.network_view.weight_chosen.emit(Target("weight", 2, 1, 3))
    card = inside.child(QWidget, "gradient_card")
    inside.wait(lambda: card.texts.name == "W²₂₄")
    inside.program.trigger("run.step")
    snapshot = inside.program.wait_for(lambda latest: latest.iteration == 1)
    slope = (loss_of(snapshot, 1e-5, 2, 1, 3) - loss_of(snapshot, -1e-5, 2, 1, 3)) / 2e-5
    analytic, numeric = (float(text.replace("−", "-")) for _, text, _ in card.texts.rows[:2])
    assert analytic == pytest.approx(slope, rel=1e-4, abs=1e-9)
    assert numeric == pytest.approx(slope, rel=1e-4, abs=1e-9)
    assert card.texts.verdict.startswith("✓")


def test_check_all_parameters_names_the_worst_and_a_click_on_it_shows_it(inside: Inside) -> None:
    inside.start(CIRCLE, hidden_units=(4, 2))
    inside.run_to(30)
    inside.open("checks")
    inside.click("check_all_button")
    worst = inside.child(QAbstractButton, "worst_button")
    inside.wait(worst.isVisible)
    assert "All 25 weights and biases agree, over 250 examples" in inside.child(QLabel, "gradient_result").text()
    QTest.mouseClick(worst, Qt.MouseButton.LeftButton)
    card = inside.child(QWidget, "gradient_card")
    inside.wait(lambda: card.texts.name in worst.text())


def test_loop_and_matrix_form_are_measured_from_1_to_10_000_examples(inside: Inside) -> None:
    inside.start(CIRCLE, hidden_units=(4,))
    inside.open("checks")
    inside.click("vectorisation_section")
    inside.click("measure_button")
    chart = inside.child(QWidget, "times_chart")
    button = inside.child(QAbstractButton, "measure_button")
    inside.wait(lambda: button.text() == "Measure")
    rows = {row.m: row for row in chart.measured}
    assert sorted(rows) == [1, 10, 100, 1000, 10_000]
    assert all(row.largest_difference < 1e-9 for row in rows.values())
    assert all(rows[m].loop_s > 5 * rows[m].matrix_s for m in (1000, 10_000))
    assert "used several times" in inside.child(QLabel, "vectorisation_note").text()


def test_a_column_of_x_and_its_point_on_the_plane_are_one(inside: Inside) -> None:
    inside.start(CIRCLE, hidden_units=(4,))
    inside.open("checks")
    inside.click("vectorisation_section")
    picture, plane = inside.child(QWidget, "columns_picture"), inside.window.boundary_view
    picture.setFocus()
    QTest.keyClick(picture, Qt.Key.Key_Right)
    QTest.keyClick(picture, Qt.Key.Key_Right)
    assert picture._highlighted == 1
    before = plane.grab().toImage()
    QTest.keyClick(picture, Qt.Key.Key_Escape)
    assert plane.grab().toImage() != before
    place = plane.plane_to_widget(*CIRCLE.points[:, 7]).toPoint()
    QTest.mouseMove(plane, QPoint(2, 2))
    QTest.mouseMove(plane, place)
    inside.wait(lambda: picture._highlighted is not None)
    lit = CIRCLE.points[:, picture._highlighted]
    assert np.hypot(*(lit - CIRCLE.points[:, 7])) < 0.3


def test_the_sheet_says_what_the_run_is_made_of_and_follows_each_change(inside: Inside) -> None:
    inside.start(CIRCLE, hidden_units=(4,), batch_size=10, seed=3)
    inside.open("checks")
    inside.click("nothing_hidden_section")
    sheet = inside.child(QWidget, "check_sheet")

    def said(term: str) -> str:
        return next(f"{row.value} {row.remark}" for row in sheet.rows if row.term == term)

    inside.program.trigger("run.step")
    snapshot = inside.program.wait_for(lambda latest: latest.iteration == 1)
    inside.wait(lambda: "iteration 1;" in said("Step"))
    assert "1/m = 0.1" in said("1/m")
    assert ", ".join(str(place + 1) for place in snapshot.start.batch) in said("This batch")
    assert said("Weight seed").startswith("3 ")
    inside.window.training_panel.spec_edited.emit({"loss": "squared_error"})
    inside.wait(lambda: "squared" in said("Loss J"))


# The docks


def test_a_dock_under_another_one_does_nothing_and_its_key_brings_it_to_the_front(
    inside: Inside, monkeypatch: pytest.MonkeyPatch
) -> None:
    inside.open("microscope", "checks")
    microscope, checks = inside.view("microscope"), inside.view("checks")
    inside.wait(lambda: not microscope.isVisible())
    drawn: list[int] = []
    monkeypatch.setattr(microscope, "_show", lambda snapshot: drawn.append(snapshot.iteration))
    inside.program.trigger("run.step")
    inside.program.wait_for(lambda snapshot: snapshot.iteration == 1)
    assert drawn == []
    QTest.keyClick(inside.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    inside.wait(microscope.isVisible)
    inside.wait(lambda: not checks.isVisible())
    assert drawn == [1]
    QTest.keyClick(inside.window, Qt.Key.Key_M, Qt.KeyboardModifier.ControlModifier)
    inside.wait(lambda: checks.isVisible() and not microscope.isVisible())


def test_tab_goes_from_the_network_to_the_plane_to_the_docks_and_through_nothing_out_of_sight(inside: Inside) -> None:
    inside.open("microscope", "checks")
    window = inside.window
    inside.wait(lambda: not inside.view("microscope").isVisible())
    window.activateWindow()
    window.network_view.setFocus()
    names = []
    for _ in range(80):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Tab)
        focused = QApplication.focusWidget()
        names.append(focused.objectName())
        if focused is window.network_view:
            break
    places = [names.index(name) for name in ("boundary_view", "gradient_section", "check_all_button", "network_view")]
    assert places == sorted(places)
    assert not any(name.startswith("microscope_") and name != "microscope_button" for name in names)


class Lag:
    """How late the event loop comes to its timers while something else goes on."""

    def __init__(self) -> None:
        self.worst_ms = 0.0
        self._at = time.perf_counter()
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.setInterval(5)
        self._timer.timeout.connect(self._on_timeout)

    def _on_timeout(self) -> None:
        now = time.perf_counter()
        self.worst_ms = max(self.worst_ms, 1e3 * (now - self._at) - 5.0)
        self._at = now

    def watch(self, duration_s: float, program: Glassbox) -> float:
        """The longest time for which the window did not answer, in ms."""
        self.worst_ms, self._at = 0.0, time.perf_counter()
        end = self._at + duration_s
        self._timer.start()
        program.qtbot.waitUntil(lambda: time.perf_counter() >= end, timeout=TIMEOUT_MS)
        self._timer.stop()
        return self.worst_ms


EXTREMES = {
    "zero points": Dataset(np.empty((2, 0)), []),
    "one point": Dataset([[1.0], [2.0]], [1]),
    "10 000 points": make_dataset("circle", n_samples=MAX_EXAMPLES),
}


@pytest.mark.parametrize(
    ("points", "hidden_units"),
    [
        pytest.param("zero points", (4,), id="zero points"),
        pytest.param("zero points", (16,) * 8, id="zero points, large", marks=pytest.mark.nightly),
        pytest.param("one point", (4,), id="one point", marks=pytest.mark.nightly),
        pytest.param("one point", (16,) * 8, id="one point, large"),
        pytest.param("10 000 points", (4,), id="10 000 points", marks=pytest.mark.nightly),
        pytest.param("10 000 points", (16,) * 8, id="10 000 points, large"),
    ],
)
def test_with_the_docks_open_the_window_answers_whatever_there_is_to_explain(
    inside: Inside, points: str, hidden_units: tuple[int, ...]
) -> None:
    inside.open("equations", "checks", "microscope")
    inside.start(EXTREMES[points], hidden_units=hidden_units, learning_rate=0.001)
    lag = Lag()

    def answers(duration_s: float) -> bool:
        """Within 250 ms; a machine that is busy with something else has another try."""
        return any(lag.watch(duration_s, inside.program) < 250.0 for _ in range(3))

    inside.window.run_bar.speed_chosen.emit(None)
    inside.program.trigger("run.toggle")
    assert answers(0.4)
    inside.open("checks")
    for section in ("vectorisation_section", "nothing_hidden_section", "gradient_section"):
        inside.click(section)
        assert answers(0.15)
    if inside.window.actions_by_id["run.toggle"].isChecked():
        inside.program.trigger("run.toggle")
    if len(inside.program.experiment.data.labels):
        inside.click("check_all_button")
        assert answers(0.2)


def test_the_microscope_opens_on_the_first_hidden_layer_whatever_the_pointer_passed(inside: Inside) -> None:
    inside.start(CIRCLE, hidden_units=(4, 2))
    view = inside.window.network_view
    layout = view._diagram.layout
    for layer in (3, 2, 0):
        x, y, width, height = layout.tiles[layer][0].tolist()
        QTest.mouseMove(view, QPointF(x + width / 2, y + height / 2).toPoint())
    inside.open("microscope")
    field = inside.child(QComboBox, "microscope_layer")
    assert field.currentText() == "Layer 1 · tanh"
    assert inside.child(QComboBox, "microscope_unit").currentText() == "all units"
