"""The sentences about a moment say what is so: checked against the numbers they are made from."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.data.dataset import Dataset
from core.explain.described import described, trend_of, unsure_cells
from core.explain.diagnosis import diagnose_snapshot
from core.model.network import Parameters
from core.training.snapshot import Curve, LossHistory, Snapshot
from tests.tools.snapshots import sample_experiment, sample_snapshot


def _text(snapshot: Snapshot) -> str:
    return "\n".join(described(snapshot, diagnose_snapshot(snapshot)))


def test_data_network_and_loss_are_named_with_their_numbers() -> None:
    snapshot = sample_snapshot(hidden_units=(4, 2), train_loss=0.25, test_loss=0.5, iteration=7, epoch=7)
    text = _text(snapshot)
    for said in (
        "250 points",
        "125 points of class 0 and 125 points of class 1",
        "2 hidden layers, with 4 and 2 units",
        "tanh",
        "gradient descent at learning rate 0.3",
        "paused at iteration 7, epoch 7",
        "Train loss 0.25, test loss 0.5.",
    ):
        assert said in text


def test_mistakes_are_counted_as_the_network_makes_them() -> None:
    snapshot = sample_snapshot()
    wrong = int(snapshot.wrong.sum())
    assert wrong > 0
    counts = [int(line.split()[0]) for line in _text(snapshot).splitlines() if "predicted as class" in line]
    assert sum(counts) == wrong


@pytest.mark.parametrize(
    ("values", "now", "said"),
    [
        ([1.0, 0.8, 0.5], 0.5, "In the last 2 iterations the train loss fell from 1 to 0.5."),
        ([0.5, 0.8, 1.0], 1.0, "In the last 2 iterations the train loss rose from 0.5 to 1."),
        ([0.5, 0.5, 0.501], 0.501, "In the last 2 iterations the train loss has hardly changed."),
    ],
)
def test_the_way_of_the_loss_is_said(values: list[float], now: float, said: str) -> None:
    heights = np.array(values)
    curve = Curve(np.arange(3.0), heights, heights)
    snapshot = sample_snapshot(history=LossHistory(curve, curve, curve), iteration=2, train_loss=now)
    assert said in _text(snapshot)


def test_a_long_run_is_compared_with_the_loss_of_a_hundred_iterations_ago() -> None:
    curve = Curve(np.arange(0.0, 501.0, 10.0), np.arange(51.0), np.arange(51.0))
    trend = trend_of(curve, 500)
    assert trend is not None
    assert trend.n_iterations == 100
    assert trend.before == 40.0
    assert trend_of(curve, 0) is None


def _with_ramp(snapshot: Snapshot, low: float, high: float) -> Snapshot:
    """Outputs that rise from the left to the right of the plane."""
    row = np.linspace(low, high, snapshot.maps.output.shape[2], dtype=np.float32)
    output = np.broadcast_to(row, snapshot.maps.output.shape)
    return replace(snapshot, maps=replace(snapshot.maps, output=output))


def test_it_is_said_where_the_network_is_unsure() -> None:
    snapshot = _with_ramp(sample_snapshot(), 0.45, 3.0)
    share = unsure_cells(snapshot.maps.output).mean()
    text = _text(snapshot)
    assert f"unsure of the class on {100 * share:.0f} % of the plane" in text
    assert "left" in text.splitlines()[-2]
    assert "right" not in text.splitlines()[-2]
    assert "sure of the class nearly everywhere" in _text(_with_ramp(snapshot, 0.9, 1.0))
    assert "spread over the whole plane" in _text(_with_ramp(snapshot, 0.5, 0.5))


def test_of_several_classes_a_small_largest_output_is_unsure() -> None:
    output = np.array([[[0.9, 0.4]], [[0.1, 0.35]], [[0.0, 0.25]]], dtype=np.float32)
    assert unsure_cells(output).tolist() == [[False, True]]


def test_a_warning_is_said_with_what_to_try() -> None:
    experiment = sample_experiment((4,), activation="relu")
    weights = (np.full((4, 2), 0.1), np.ones((1, 4)))
    biases = (np.full((4, 1), -100.0), np.zeros((1, 1)))
    text = _text(sample_snapshot((4,), parameters=Parameters(weights, biases), experiment=experiment))
    assert "is dead" in text
    assert "Next: try this: " in text


def test_without_points_it_says_what_is_missing() -> None:
    empty = replace(sample_experiment(), data=Dataset(np.empty((2, 0)), np.empty(0, dtype=np.int64)))
    text = _text(sample_snapshot(experiment=empty))
    assert "no points yet" in text
    assert "Next: choose a data set" in text


def test_what_diverged_is_said_before_anything_is_proposed() -> None:
    text = _text(sample_snapshot(problem="Training diverged after iteration 7."))
    assert "Training diverged after iteration 7." in text
    assert text.splitlines()[-1] == "Next: step back, reset, or lower the learning rate."
