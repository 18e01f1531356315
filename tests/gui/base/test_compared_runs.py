"""Runs that are compared: each is called after what differs, and keeps its look as long as it is there."""

from __future__ import annotations

from dataclasses import replace

from core.experiment.one_difference import Difference, NoDifference, SettingDifference, WeightDifference
from gui.base import compared_runs
from gui.base.compared_runs import FORK_LOOKS, PRESENT_LOOK
from tests.tools.snapshots import sample_fork, sample_snapshot

PRESENT = sample_snapshot(activation="tanh")


def names_with(*differences: Difference) -> tuple[str, ...]:
    forks = [sample_fork(key, difference, PRESENT) for key, difference in enumerate(differences, start=1)]
    return compared_runs.names(replace(PRESENT, forks=tuple(forks)))


def test_each_run_is_called_after_what_differs_and_the_present_one_after_the_same_settings() -> None:
    assert names_with(SettingDifference("activation", "relu"), SettingDifference("activation", "sigmoid")) == (
        "tanh",
        "ReLU",
        "sigmoid",
    )
    present, *_ = names_with(SettingDifference("activation", "relu"), SettingDifference("learning_rate", 0.01))
    assert present == "α = 0.3, tanh"


def test_a_run_that_differs_in_a_weight_is_called_after_it() -> None:
    assert names_with(WeightDifference(1, 1, 0, -2.0), WeightDifference(2, 0, None, 0.5), NoDifference()) == (
        "present run",
        "W¹₂₁ = −2.000",
        "b²₁ = 0.500",
        "nothing changed",
    )


def test_a_difference_that_cannot_be_had_beside_the_present_settings_is_none() -> None:
    present = sample_snapshot(activation=("tanh", "relu"))
    fork = sample_fork(1, SettingDifference("hidden_units", (3,)), present)
    assert fork.snapshot.experiment == present.experiment
    assert compared_runs.names(replace(present, forks=(fork,)))[1] == "nothing changed"


def test_a_run_keeps_its_look_when_another_one_is_removed() -> None:
    forks = [sample_fork(key, NoDifference(), PRESENT) for key in (1, 2, 3)]
    assert compared_runs.looks(forks) == FORK_LOOKS
    assert compared_runs.looks(forks[1:]) == FORK_LOOKS[1:]
    assert compared_runs.looks([forks[2], forks[0]]) == (FORK_LOOKS[2], FORK_LOOKS[0])


def test_looks_differ_whatever_the_keys_are() -> None:
    forks = [sample_fork(key, NoDifference(), PRESENT) for key in (1, 4, 7)]
    assert len(set(compared_runs.looks(forks))) == 3
    assert len({look.dash for look in (PRESENT_LOOK, *FORK_LOOKS)}) == 4, "colour is never the only sign"
