"""Runs that are compared in the loss plot: each is named at the end of its curve, read under the pointer, and told by a
dash as well as by a colour."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.experiment.one_difference import Difference, SettingDifference, WeightDifference
from core.training.snapshot import BranchCurve, Curve, LossHistory, RunFacts, Snapshot
from gui.base.theme import DARK, LIGHT, Theme
from gui.views.loss.paint import LineKind
from gui.views.loss.plot import LossPlot
from gui.views.loss.read_out import ReadOut
from gui.views.loss.view import LossView
from tests.tools.painted_texts import painted_texts, problems
from tests.tools.snapshots import sample_fork, sample_snapshot

EMPTY = Curve(np.empty(0), np.empty(0), np.empty(0))
RELU, SIGMOID, LEAKY = (SettingDifference("activation", name) for name in ("relu", "sigmoid", "leaky_relu"))


def history(n_iterations: int, end: float, rate: float = 3.0) -> LossHistory:
    iterations = np.arange(n_iterations + 1.0)
    loss = end + (0.7 - end) * np.exp(-rate * iterations / 100.0)
    curve = Curve(iterations, loss, loss)
    return LossHistory(curve, curve, EMPTY)


def compared(
    *differences: Difference, iteration: int = 400, rates: tuple[float, ...] = (1.0, 0.3, 2.0), **changes: Any
) -> Snapshot:
    """A run with forks whose losses fall to 0.1, 0.2 and 0.3 at these rates."""
    own = changes.pop("own", history(iteration, 0.02))
    facts = changes.pop("fork_facts", RunFacts(None, 1e-5))
    present = sample_snapshot(iteration=iteration, history=own, facts=RunFacts(None, 2e-5), **changes)
    forks = [
        sample_fork(key, difference, present, history=history(iteration, 0.1 * key, rates[key - 1]), facts=facts)
        for key, difference in enumerate(differences, start=1)
    ]
    return replace(present, forks=tuple(forks))


class Shown:
    """A loss view with forks."""

    def __init__(self, qtbot: QtBot, theme: Theme | None = None) -> None:
        self.theme = theme or Theme()
        self.view = LossView(self.theme)
        qtbot.addWidget(self.view)
        self.view.resize(560, 320)
        self.view.show()
        qtbot.waitExposed(self.view)
        plot, read_out = self.view.findChild(LossPlot), self.view.findChild(ReadOut)
        assert isinstance(plot, LossPlot)
        assert isinstance(read_out, ReadOut)
        self.plot, self.read_out = plot, read_out

    @property
    def labels(self) -> dict[str, str]:
        return {label.kind.value: label.text for label in self.plot.end_labels}

    def read_at(self, iteration: float) -> str:
        viewport = self.plot
        position = QPointF(self.plot.to_pixels(iteration, 0.0).x(), self.plot.area.top() + 3.0)
        none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        where = position, viewport.mapToGlobal(position)
        QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, *where, none, none, plain))
        return self.read_out.accessibleName()

    def share_of_ink(self, fork: int, snapshot: Snapshot) -> float:
        """Of places along a fork's curve, how many are painted in its colour."""
        image, wanted = self.plot.grab().toImage(), self.theme.colour(f"fork_{fork}")
        curve = snapshot.forks[fork - 1].snapshot.history.train
        hits = []
        for iteration in range(20, 380, 1):
            at = self.plot.to_pixels(iteration, float(curve.lows[iteration])).toPoint()
            pixels = [image.pixelColor(at.x(), at.y() + dy) for dy in (-1, 0, 1)]
            apart = [
                abs(pixel.red() - wanted.red())
                + abs(pixel.green() - wanted.green())
                + abs(pixel.blue() - wanted.blue())
                for pixel in pixels
            ]
            hits.append(min(apart) < 120)
        return float(np.mean(hits))


def painted(shown: Shown) -> list[str]:
    return [text.text for text in painted_texts(shown.view)]


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(qtbot)
    yield made
    made.view.close()


def test_each_run_has_its_name_at_the_end_of_its_curve_and_the_present_one_too(shown: Shown) -> None:
    snapshot = compared(RELU, SIGMOID, LEAKY)
    shown.view.render(snapshot)
    assert shown.labels == {"train": "tanh", "fork_1": "ReLU", "fork_2": "sigmoid", "fork_3": "leaky ReLU, leak 0.1"}
    ends = shown.plot.to_pixels(400, 0.0).x()
    runs = (snapshot, *(fork.snapshot for fork in snapshot.forks))
    for label, run in zip(shown.plot.end_labels, runs, strict=True):
        assert label.box.left() > ends
        assert abs(label.end.y() - shown.plot.to_pixels(400, float(run.history.train.lows[-1])).y()) < 2
    by_loss = sorted(shown.plot.end_labels, key=lambda label: label.end.y())
    assert [label.text for label in by_loss] == ["sigmoid", "leaky ReLU, leak 0.1", "ReLU", "tanh"]
    assert by_loss == sorted(shown.plot.end_labels, key=lambda label: label.box.top()), "in the order of the losses"


def test_names_go_when_nothing_is_compared_any_more(shown: Shown) -> None:
    snapshot = compared(RELU)
    shown.view.render(snapshot)
    assert shown.share_of_ink(1, snapshot) > 0.5
    shown.view.render(replace(snapshot, forks=(), facts=None))
    assert shown.labels == {}
    assert shown.share_of_ink(1, snapshot) < 0.1
    assert "tanh" not in shown.view.findChild(LossPlot).accessibleDescription()


def test_a_run_is_told_by_its_dash_as_well_as_by_its_colour(shown: Shown) -> None:
    snapshot = compared(RELU, SIGMOID, LEAKY, rates=(0.05, 0.1, 0.15))
    shown.view.render(snapshot)
    shares = [shown.share_of_ink(fork, snapshot) for fork in (1, 2, 3)]
    assert all(0.3 < share < 0.95 for share in shares), shares


def test_under_the_pointer_the_losses_of_all_runs_at_this_iteration_are_read(shown: Shown) -> None:
    snapshot = compared(RELU, SIGMOID)
    shown.view.render(snapshot)
    spoken = shown.read_at(120)
    expected = [f"{one.history.train.lows[120]:.4f}" for one in (snapshot, *(fork.snapshot for fork in snapshot.forks))]
    assert spoken == f"iteration 120, tanh {expected[0]}, ReLU {expected[1]}, sigmoid {expected[2]}"


def test_a_fork_is_drawn_and_read_from_where_it_began(shown: Shown) -> None:
    snapshot = compared(RELU, fork_facts=RunFacts(None, 1e-5, begun_at=200))
    shown.view.render(snapshot)
    assert shown.read_at(120).startswith("iteration 120, tanh ")
    assert "ReLU" not in shown.read_at(120)
    assert "ReLU" in shown.read_at(250)


def test_by_time_the_iterations_of_a_fork_stand_as_wide_as_they_take_time(shown: Shown) -> None:
    snapshot = compared(RELU, compares_by_time=True)  # twice as fast as the present run
    (fork,) = snapshot.forks
    fast = replace(
        fork, snapshot=replace(fork.snapshot, iteration=800, latest_iteration=800, history=history(800, 0.1))
    )
    shown.view.render(replace(snapshot, forks=(fast,)))
    expected = f"{fast.snapshot.history.train.lows[240]:.4f}"
    assert shown.read_at(120).startswith("iteration 120, after 2.40 ms, ")
    assert f"ReLU {expected} at 240" in shown.read_at(120)
    assert "time spent, in iterations of the present run" in painted(shown)
    (end,) = [label.end for label in shown.plot.end_labels if label.kind is LineKind.FORK_1]
    assert abs(end.x() - shown.plot.to_pixels(400, 0.0).x()) < 2
    shown.view.render(replace(snapshot, compares_by_time=False, forks=()))
    assert "iteration" in painted(shown)


def test_in_a_narrow_plot_the_card_gives_way_in_its_names_and_shows_all_values(shown: Shown) -> None:
    shown.view.resize(230, 320)
    shown.view.render(compared(RELU, SIGMOID, LEAKY, compares_by_time=True))
    shown.read_at(120)
    QApplication.processEvents()
    assert not [problem for problem in problems(shown.read_out) if "cut" in problem]
    texts = [text.text for text in painted_texts(shown.read_out)]
    assert len([text for text in texts if text.endswith(" at 240")]) == 3
    assert "leaky ReLU …" in texts


def test_in_a_low_plot_the_card_shows_the_runs_that_are_compared(shown: Shown) -> None:
    shown.view.resize(460, 160)
    iterations = np.arange(401.0)
    shown.view.show_many([(iterations, 0.5 + 0.0 * iterations)], "1 other seed")
    snapshot = compared(RELU, SIGMOID, LEAKY)
    losses = LossHistory(snapshot.history.train, snapshot.history.train, snapshot.history.train)
    shown.view.render(replace(snapshot, history=losses))
    assert "1 other seed" in shown.read_at(120)
    QApplication.processEvents()
    assert not [problem for problem in problems(shown.read_out) if "cut" in problem]
    texts = {text.text for text in painted_texts(shown.read_out)}
    assert {"tanh", "ReLU", "sigmoid", "leaky ReLU, leak 0.1"} <= texts
    assert "1 other seed" not in texts


def test_a_loss_that_is_nearly_too_large_for_a_number_can_be_read(shown: Shown) -> None:
    iterations = np.arange(41.0)
    wild = Curve(iterations, 10.0 ** (7.6 * iterations), 10.0 ** (7.6 * iterations))
    shown.view.render(compared(RELU, iteration=40, own=LossHistory(wild, wild, EMPTY)))
    assert "tanh 1.0e304" in shown.read_at(40)


def test_a_fork_that_diverged_is_named_so_where_its_curve_ends(shown: Shown) -> None:
    snapshot = compared(RELU, fork_facts=RunFacts(None, 1e-5, diverged_at=40))
    (fork,) = snapshot.forks
    wild = replace(fork, snapshot=replace(fork.snapshot, latest_iteration=40, history=history(40, 0.1, -160.0)))
    shown.view.render(replace(snapshot, forks=(wild,)))
    assert shown.labels["fork_1"] == "ReLU, diverged"
    assert shown.plot.y_range[1] < 2.0
    (label,) = [label for label in shown.plot.end_labels if label.kind is LineKind.FORK_1]
    assert label.end.x() < shown.plot.to_pixels(60, 0.0).x()
    assert "ReLU" not in shown.read_at(120)


def test_a_screen_reader_hears_how_far_each_run_has_come(shown: Shown) -> None:
    snapshot = compared(RELU)
    shown.view.render(snapshot)
    spoken = shown.plot.accessibleDescription()
    own, other = snapshot.train_loss, snapshot.forks[0].snapshot.train_loss
    assert own is not None
    assert other is not None
    assert spoken == f"Compared at iteration 400: tanh {own:.4f}, ReLU {other:.4f}."


def test_earlier_runs_have_their_names_only_when_chosen(shown: Shown) -> None:
    earlier = history(700, 0.4).train
    snapshot = compared(RELU)
    other = snapshot.experiment.with_spec(learning_rate=0.01)
    shown.view.render(
        replace(snapshot, branches=(BranchCurve(7, 0, 700, earlier, (other,)),), trained=(snapshot.experiment,))
    )
    assert shown.plot.labels == ()
    shown.plot.setFocus()
    QTest.keyClick(shown.plot, Qt.Key.Key_Down)
    (label,) = shown.plot.labels
    assert shown.plot.x_range[1] <= 800, "names need room beside the curves they belong to, not beside earlier runs"
    assert not any(label.box.intersects(end.box) for end in shown.plot.end_labels)


def test_a_comparison_that_begins_while_the_run_rests_is_drawn_at_once(shown: Shown) -> None:
    snapshot = compared(RELU)
    shown.view.render(replace(snapshot, forks=()))
    shown.view.render(snapshot)
    assert shown.share_of_ink(1, snapshot) > 0.5
    other = replace(snapshot, forks=compared(RELU, rates=(0.02, 1.0, 1.0)).forks)
    shown.view.render(other)  # as when the fork catches up, though the run stands where it stood
    assert shown.share_of_ink(1, other) > 0.5


def test_where_losses_of_two_kinds_lie_over_each_other_the_axis_says_so(shown: Shown) -> None:
    shown.view.render(compared(RELU))
    assert "loss J (nats)" in painted(shown)
    shown.view.render(compared(SettingDifference("loss", "squared_error")))
    assert "loss J, of each run its own" in painted(shown)


def test_a_fork_in_a_single_weight_is_called_after_it(shown: Shown) -> None:
    shown.view.render(compared(WeightDifference(1, 0, 0, 2.0)))
    assert shown.labels == {"train": "this run", "fork_1": "W¹₁₁ = 2"}


@pytest.mark.parametrize("zoom", [0.75, 1.0, 1.75, 2.5])
@pytest.mark.parametrize("size", [(300, 130), (460, 260), (700, 420)], ids=str)
def test_no_text_is_cut_or_over_another_at_any_size(qtbot: QtBot, zoom: float, size: tuple[int, int]) -> None:
    theme = Theme(DARK if size[0] > 460 else LIGHT)
    theme.apply()
    theme.set_zoom(zoom)
    try:
        shown = Shown(qtbot, theme)
        shown.view.resize(*size)
        shown.view.render(compared(RELU, SIGMOID, LEAKY, compares_by_time=True))
        QApplication.processEvents()
        # In a header that is too narrow for both, the switch comes before the legend.
        found = [problem for problem in problems(shown.view) if "loss_legend" not in problem]
        assert not found
        assert "tanh" in shown.labels.values() or size[1] < 200
        shown.view.close()
    finally:
        theme.set_zoom(1.0)


def test_labels_of_curves_that_are_equally_high_do_not_change_places_while_training_runs(shown: Shown) -> None:
    orders = set()
    for n_iterations in range(100, 130):
        noise = 0.0005 * (-1) ** n_iterations
        snapshot = compared(RELU, iteration=n_iterations, is_running=True, own=history(n_iterations, 0.1 + noise))
        shown.view.render(snapshot)
        orders.add(tuple(label.kind for label in sorted(shown.plot.end_labels, key=lambda one: one.box.top())))
    assert len(orders) == 1
