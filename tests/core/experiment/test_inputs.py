"""The inputs of a network: what is drawn, explained, kept and exported is given the numbers that are trained on."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from core import Dataset, ExperimentSpec, Trainer, forward
from core.data.features import available_features, feature_matrix
from core.data.generators import DataSettings
from core.data.region import USUAL_REGION, region_of
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.inputs import input_matrix, inputs_of, standardisation_for
from core.explain.overshoot import judge_next_step
from core.explain.quantities import Quantity, View
from core.explain.worked import WorkedIteration
from core.io.experiment.experiment_file import decode, encode
from core.model.network import one_hot
from core.training.batches import Examples
from core.training.boundary import UnitMapper, grid_points
from core.training.history import History
from core.training.snapshot_builder import build_snapshot
from tests.tools.runs import small_run, trainer_from
from tests.tools.scripts import CIRCLE, FAR

ON = ExperimentSpec(standardise=True, train_fraction=0.7, features=available_features(2), learning_rate=0.1)


def test_the_training_points_have_mean_0_and_deviation_1() -> None:
    spec = ON.changed(features=("x1", "x2"))
    trained = inputs_of(FAR, spec)[:, FAR.train_mask(0.7)]
    assert_allclose(trained.mean(axis=1), 0.0, atol=1e-12)
    assert_allclose(trained.std(axis=1), 1.0)


def test_features_are_computed_of_the_standardised_coordinates() -> None:
    x1, x2 = inputs_of(FAR, ON.changed(features=("x1", "x2")))
    assert_array_equal(inputs_of(FAR, ON), feature_matrix((x1, x2), ON.features))


def test_switched_off_the_points_are_taken_as_they_are() -> None:
    off = ON.changed(standardise=False)
    assert standardisation_for(off, FAR) is None
    assert_array_equal(inputs_of(FAR, off), feature_matrix(FAR.points, off.features))


def test_places_are_given_what_the_whole_was_given() -> None:
    places = np.array([7, 2, 31])
    assert_array_equal(inputs_of(FAR, ON, places), inputs_of(FAR, ON)[:, places])


def test_without_points_there_is_nothing_to_standardise() -> None:
    assert inputs_of(FAR.cleared(), ON).shape == (7, 0)
    assert_array_equal(input_matrix(CIRCLE.points, ON, standardisation_for(ON, FAR.cleared()))[:2], CIRCLE.points)


@pytest.mark.parametrize("change", [{"standardise": False}, {"train_fraction": 0.5}])
def test_examples_are_made_anew_when_the_standardisation_changes(change: dict[str, object]) -> None:
    examples = Examples(ON, FAR)
    assert examples.changed(ON.changed(learning_rate=3.0), Dataset(FAR.points, FAR.labels, FAR.split_keys)) is examples
    assert not np.array_equal(examples.changed(ON.changed(**change), FAR).X, examples.X)


def test_far_away_points_are_learnt_with_it_and_not_without() -> None:
    losses = {}
    for standardise in (False, True):
        spec = ExperimentSpec(hidden_units=(4,), learning_rate=0.5, optimizer="adam", standardise=standardise)
        trainer = Trainer(spec.changed(learning_rate=0.05), FAR)
        for _ in range(400):
            trainer.step()
        losses[standardise] = trainer.train_loss
    assert losses[True] is not None
    assert losses[False] is not None
    assert losses[True] < 0.2 < 0.5 < losses[False]


def test_everything_that_explains_an_iteration_has_the_numbers_of_the_trainer() -> None:
    experiment = Experiment(ON, FAR, DataSettings())
    trainer = Trainer(ON, FAR)
    snapshot = build_snapshot(trainer, UnitMapper(), History().curves(), experiment)
    X = inputs_of(FAR, ON)
    assert_array_equal(snapshot.passed.A[0], X)
    batch = snapshot.start.batch
    worked = WorkedIteration(experiment, snapshot.start, View.BATCH, None)
    assert_array_equal(worked.value(Quantity("A", 0)), X[:, batch])
    verdict = judge_next_step(ON, X[:, batch], one_hot(FAR.labels[batch], FAR.n_classes), snapshot.start)
    assert verdict is not None
    before, after = trainer.step().loss, trainer.train_loss
    assert after is not None
    assert verdict.actual == pytest.approx(after - before)


def test_the_maps_cover_the_region_of_the_points_and_standardise_each_place() -> None:
    trainer = Trainer(ON, FAR)
    experiment = Experiment(ON, FAR, DataSettings())
    maps = build_snapshot(trainer, UnitMapper(), History().curves(), experiment).maps
    assert maps.region == experiment.region != USUAL_REGION
    assert maps.region.holds(FAR.points).all()
    X = input_matrix(grid_points(maps.region), ON, standardisation_for(ON, FAR))
    assert_allclose(maps.output.ravel(), forward(trainer.parameters, ON, X).A[2].ravel(), atol=1e-4)


def test_one_mapper_follows_region_and_standardisation() -> None:
    mapper, parameters = UnitMapper(), Trainer(ON, FAR).parameters
    for spec, data in ((ON, FAR), (ON, CIRCLE), (ON.changed(standardise=False), CIRCLE), (ON, CIRCLE), (ON, FAR)):
        how = (parameters, spec, region_of(data.points), standardisation_for(spec, data))
        assert_array_equal(mapper.maps(*how).levels[0], UnitMapper().maps(*how).levels[0])


def test_a_saved_run_goes_on_standardised() -> None:
    run = small_run(standardise=True)
    state = decode(encode(run.state), "again.glassbox")
    assert state.experiment.spec.standardise
    again = trainer_from(state.now)
    assert [again.step() for _ in range(10)] == [run.trainer.step() for _ in range(10)]


@pytest.mark.parametrize(("value", "wanted"), [("true", True), (" Off ", False), (np.True_, True), (False, False)])
def test_the_switch_is_on_or_off(value: object, wanted: bool) -> None:
    assert replace(ON, standardise=value).standardise is wanted  # type: ignore[arg-type]


@pytest.mark.parametrize("value", ["yes please", 1, 0.0, None, "", ()])
def test_what_is_neither_on_nor_off_is_refused(value: object) -> None:
    with pytest.raises(InvalidInputError, match="neither on nor off"):
        replace(ON, standardise=value)  # type: ignore[arg-type]
