"""An experiment always fits its data, and an edit on the plane knows what its place means for columns and target."""

from __future__ import annotations

import numpy as np
import pytest
from numpy.testing import assert_array_equal

from core.data.dataset import Dataset
from core.data.generators import DATASETS, DataSettings
from core.data.names import DataNames
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.plane_axes import TARGET, PlaneAxes
from core.experiment.plane_edits import with_point_moved, with_points_added
from core.experiment.spec import ExperimentSpec
from core.experiment.targets import n_outputs, targets_of
from core.model.losses import LOSSES
from core.training.trainer import Trainer

FOUR = np.array([[1.0, 2.0, 9.0], [0.0, 1.0, 2.0], [5.0, 6.0, 7.0], [3.0, 3.0, 3.0]])
TABLE = Experiment(
    ExperimentSpec(features=("x1", "x2", "x3", "x4")), Dataset(FOUR, [0, 1, 2]), DataSettings(), DataNames("four.csv")
)


def generated(name: str, **spec: object) -> Experiment:
    return Experiment.generated(ExperimentSpec(**spec), DataSettings(name=name, n_samples=30))


@pytest.mark.parametrize("name", [name for name, kind in DATASETS.items() if name != "empty"])
@pytest.mark.parametrize("before", ["circle", "ridge", "curve", "clusters"])
def test_whatever_data_comes_after_another_the_experiment_can_be_trained(name: str, before: str) -> None:
    experiment = generated(before, loss="squared_error").with_data_settings(name=name)
    assert LOSSES[experiment.spec.loss].is_for_numbers == experiment.data.is_regression
    assert len(experiment.names.columns) == experiment.data.n_columns
    assert experiment.plane_points.shape == (2, experiment.data.n_examples)
    trainer = Trainer(experiment.spec, experiment.data)
    trainer.step()
    assert trainer.parameters.layer_sizes[-1] == n_outputs(experiment.spec, experiment.data)


def test_data_with_more_columns_gives_all_of_them_to_the_network_and_keeps_none_that_is_gone() -> None:
    many = generated("circle", features=("x2", "sin_x1")).with_imported(TABLE.data, DataNames("four.csv"))
    assert many.spec.features == ("x1", "x2", "x3", "x4")
    assert many.names.columns == ("x1", "x2", "x3", "x4")
    assert many.with_data_settings(name="circle").spec.features == ("x1", "x2")


def test_the_loss_of_classes_stays_among_classes_and_is_the_usual_one_after_numbers() -> None:
    assert generated("circle", loss="squared_error").with_data_settings(name="xor").spec.loss == "squared_error"
    numbers = generated("circle", loss="squared_error").with_data_settings(name="ridge")
    assert numbers.spec.loss == "linear_squared_error"
    assert numbers.with_data_settings(name="circle").spec.loss == "cross_entropy"


def test_two_classes_have_one_output_or_as_softmax_two_and_numbers_always_one() -> None:
    circle = generated("circle")
    assert targets_of(circle.data, circle.spec).shape == (1, 30)
    two = circle.with_spec(softmax_of_two=True)
    assert_array_equal(targets_of(two.data, two.spec), np.stack((1 - circle.data.labels, circle.data.labels)))
    ridge = generated("ridge", softmax_of_two=True)
    assert_array_equal(targets_of(ridge.data, ridge.spec), ridge.data.targets[None])
    assert n_outputs(TABLE.spec, TABLE.data) == 3


def test_a_place_of_the_plane_has_the_held_values_in_all_other_columns() -> None:
    shown = Experiment(TABLE.spec, TABLE.data, TABLE.data_settings, TABLE.names, PlaneAxes(2, 0))
    assert_array_equal(shown.plane_points, FOUR[[2, 0]])
    assert_array_equal(shown.examples_at(np.array([[8.0], [4.0]])), [[4.0], [1.0], [8.0], [3.0]])
    added = with_points_added(shown, [[8.0], [4.0]], label=2)
    assert_array_equal(added.data.points[:, -1], [4.0, 1.0, 8.0, 3.0])
    moved = with_point_moved(shown, 0, 7.5, -1.0)
    assert_array_equal(moved.data.points[:, 0], [-1.0, 0.0, 7.5, 3.0])
    assert_array_equal(moved.data.points[:, 1:], FOUR[:, 1:])


def test_of_one_column_the_height_of_a_place_is_the_number_to_learn() -> None:
    curve = generated("curve")
    assert curve.plane.second == TARGET
    added = with_points_added(curve, [[1.0, 2.0], [-0.5, 0.5]])
    assert added.data.targets[-2:].tolist() == [-0.5, 0.5]
    assert added.data.points[0, -2:].tolist() == [1.0, 2.0]
    moved = with_point_moved(curve, 3, 0.25, 2.0)
    assert (moved.data.points[0, 3], moved.data.targets[3]) == (0.25, 2.0)


def test_axes_that_the_data_does_not_have_become_the_usual_ones() -> None:
    far = Experiment(TABLE.spec, TABLE.data, TABLE.data_settings, TABLE.names, PlaneAxes(0, 9))
    assert far.plane == PlaneAxes()
    assert generated("circle").plane == PlaneAxes()


def test_a_point_that_is_not_there_cannot_be_moved() -> None:
    with pytest.raises(InvalidInputError, match="there is no point 3"):
        with_point_moved(TABLE, 3, 0.0, 0.0)
