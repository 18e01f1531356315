"""What the dialog says will happen: where the other run begins, and what is to be known about its setting."""

from __future__ import annotations

from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from core.experiment.one_difference import Difference, NoDifference, SettingDifference, WeightDifference
from core.training.snapshot import Snapshot
from gui.views.compare.outcome import OutcomeTexts
from tests.tools.snapshots import sample_snapshot


def said(difference: Difference, **changes: Any) -> str:
    snapshot: Snapshot = sample_snapshot(**{"iteration": 120, **changes})
    return OutcomeTexts().text(snapshot, difference)


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("difference", "sentence"),
    [
        (
            SettingDifference("learning_rate", 2.0),
            "goes on from iteration 120, from the same weights, with α = 2.",
        ),
        (SettingDifference("seed", 7), "with weight seed 7, begins at iteration 0 and catches up to iteration 120."),
        (
            SettingDifference("hidden_units", (8,)),
            "from iteration 120 as 2-8-1. Weights that have a place",
        ),
        (WeightDifference(1, 1, 0, 0.5), "from iteration 120 with W¹₂₁ = 0.5; all its other weights are the same."),
        (NoDifference(), "Both runs stay the same, to the last digit"),
        (SettingDifference("learning_rate", 0.3), "This is the value of the present run: both stay the same."),
    ],
)
def test_it_says_where_the_other_run_begins(difference: Difference, sentence: str) -> None:
    assert sentence in said(difference)
    running = said(difference, is_running=True)
    assert "120" not in running, "the run is past it when the sentence is read"
    assert running


def test_a_start_before_the_first_iteration_catches_up_with_nothing(qtbot: QtBot) -> None:
    assert "begins at iteration 0 as this one." in said(SettingDifference("seed", 7), iteration=0)


@pytest.mark.usefixtures("qtbot")
@pytest.mark.parametrize(
    ("difference", "changes", "remark"),
    [
        (
            SettingDifference("activation", "relu"),
            {},
            "same numbers. Xavier is meant for tanh and sigmoid.",
        ),
        (SettingDifference("activation", "relu"), {"initializer": "normal"}, "they are exactly the same numbers."),
        (SettingDifference("initializer", "he"), {}, "He is meant for ReLU and leaky ReLU."),
        (SettingDifference("leak", 0.3), {"activation": "tanh"}, "No layer uses the leak, so it changes nothing."),
        (SettingDifference("penalty_rate", 0.3), {}, "There is no penalty, so its rate changes nothing."),
        (
            SettingDifference("init_scale", 3.0),
            {"initializer": "zeros"},
            "use the scale, so it changes nothing.",
        ),
        (SettingDifference("loss", "squared_error"), {}, "cannot be compared with each other."),
    ],
)
def test_it_says_what_is_to_be_known_about_a_setting(
    difference: Difference, changes: dict[str, Any], remark: str
) -> None:
    assert said(difference, **changes).endswith(remark)


def test_what_changes_something_has_no_such_remark(qtbot: QtBot) -> None:
    leak = SettingDifference("leak", 0.3)
    assert "changes nothing" not in said(leak, activation="leaky_relu")
