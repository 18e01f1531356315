"""What is suggested for a set is learnt with that, and is suggested until it is set."""

from __future__ import annotations

import pytest

from core.data.generators import DATASETS, DataSettings
from core.data.names import DataNames
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.experiment.suggestions import suggested_changes
from core.training.run_wish import RunWish, trained_alone

SUGGESTING = [name for name, kind in DATASETS.items() if kind.suggests]
STARTER = ExperimentSpec(hidden_units=(4,), learning_rate=1.0, train_fraction=0.8)


def set_of(name: str, seed: int = 0) -> Experiment:
    """A set as the window shows it when its card is clicked in the starter."""
    starter = Experiment.generated(STARTER.changed(seed=seed), DataSettings(noise=0.05, seed=42))
    return starter.with_data_settings(name=name)


@pytest.mark.parametrize("name", SUGGESTING)
@pytest.mark.parametrize("seed", [0, 1])
def test_a_set_is_learnt_with_what_is_suggested_for_it(name, seed):
    experiment = set_of(name, seed)
    wanted = experiment.with_spec(**suggested_changes(experiment))
    outcome = trained_alone(RunWish(wanted.spec, wanted.data, 1000, 2.0, stops_at_goal=False), 0)
    # Of the mass much is each penguin's own, which the lengths do not tell.
    assert outcome.score > (0.7 if DATASETS[name].is_regression else 0.97)
    assert not suggested_changes(wanted)


@pytest.mark.parametrize("name", ["iris", "penguins"])
def test_without_it_the_starter_does_not_learn_it(name):
    experiment = set_of(name)
    outcome = trained_alone(RunWish(experiment.spec, experiment.data, 500, 2.0, stops_at_goal=False), 0)
    assert outcome.score < 0.9


def test_what_does_as_well_is_left_as_it_is():
    experiment = set_of("handwritten_digits")
    assert set(suggested_changes(experiment)) == {"hidden_units", "learning_rate", "batch_size"}
    as_good = experiment.with_spec(hidden_units=(20, 8), learning_rate=0.1, batch_size=5)
    assert not suggested_changes(as_good)


def test_nothing_is_suggested_for_points_from_elsewhere_or_for_a_set_on_the_plane():
    experiment = set_of("penguins")
    table = DataNames("a.csv", experiment.names.columns)
    assert not suggested_changes(experiment.with_imported(experiment.data, table))
    assert not suggested_changes(set_of("circle"))
