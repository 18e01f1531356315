"""Files of every kind of data: what was learnt, of how many columns, comes back bit for bit and trains on."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.data.dataset import MAX_COLUMNS, Dataset
from core.data.generators import DataSettings
from core.data.names import DataNames, plain_columns
from core.errors import FileError
from core.experiment.experiment import Experiment
from core.experiment.plane_axes import PlaneAxes, usual_axes
from core.experiment.spec import ExperimentSpec
from core.io.experiment.experiment_file import contents_of, decode, encode
from core.model.losses import losses_for
from tests.tools.kinds import KINDS, numbers, table
from tests.tools.runs import Recorded, checkpoint_of, same_run, same_state, small_run, trainer_from

SIZES = st.floats(-1e6, 1e6)


def trained(experiment: Experiment, n_iterations: int = 12) -> Recorded:
    run = Recorded(experiment)
    run.train(n_iterations, keep_every=5)
    return run


@pytest.mark.parametrize("kind", KINDS)
def test_a_run_on_any_kind_of_data_comes_back_bit_for_bit_and_trains_on(kind: str) -> None:
    run = trained(KINDS[kind]())
    data = encode(run.state)
    state = decode(data, "again.glassbox")
    assert same_run(state, run.state)
    assert encode(state) == data
    trainer = trainer_from(state.now)
    for _ in range(5):
        assert trainer.step() == run.trainer.step()
    assert same_state(checkpoint_of(trainer), checkpoint_of(run.trainer))


@st.composite
def datasets(draw: st.DrawFn) -> Dataset:
    n_columns, n = draw(st.sampled_from([1, 2, 3, 16, MAX_COLUMNS])), draw(st.integers(0, 6))
    values = st.lists(SIZES, min_size=n_columns * n, max_size=n_columns * n)
    points = np.array(draw(values)).reshape(n_columns, n)
    keys = draw(st.lists(st.floats(0.0, 1.0, exclude_max=True), min_size=n, max_size=n))
    if draw(st.booleans()):
        return Dataset.of_numbers(points, np.array(draw(st.lists(SIZES, min_size=n, max_size=n))), keys)
    return Dataset(points, np.array(draw(st.lists(st.integers(0, 7), min_size=n, max_size=n)), dtype=int), keys)


@st.composite
def experiments(draw: st.DrawFn) -> Experiment:
    data = draw(datasets())
    n, word = data.n_columns, st.text('abé☃,"', min_size=1, max_size=9)
    features = draw(st.lists(st.sampled_from(plain_columns(n)), min_size=1, max_size=4, unique=True))
    spec = ExperimentSpec(
        hidden_units=tuple(draw(st.lists(st.integers(1, 3), max_size=2))),
        features=tuple(features),
        loss=draw(st.sampled_from(losses_for(data.is_regression))),
        softmax_of_two=draw(st.booleans()),
        standardise=draw(st.booleans()),
    )
    columns = tuple(f"{draw(word)}{place}" for place in range(n))
    names = draw(st.sampled_from([DataNames(), DataNames("t.csv", columns, ("no", "yes", "p"), True, draw(word))]))
    plane = usual_axes(data)
    if n > 2 and draw(st.booleans()):
        first, second = draw(st.permutations(range(n)))[:2]
        plane = PlaneAxes(first, second, tuple(draw(st.lists(SIZES, min_size=n, max_size=n))))
    generated = DataSettings(
        name=draw(st.sampled_from(["clusters", "ridge", "moons"])), n_classes=draw(st.integers(2, 8))
    )
    return Experiment(spec, data, generated, names, plane)


@settings(max_examples=40)
@given(experiments(), experiments())
def test_every_experiment_comes_back_whatever_it_was_changed_to(first: Experiment, second: Experiment) -> None:
    run = Recorded(first)
    if run.trainer.can_train:
        run.train(2)
    run.change(second)
    run.change(replace(second, data=second.data.with_points_removed(range(min(1, second.data.n_examples)))))
    data = encode(run.state)
    state = decode(data, "again.glassbox")
    assert same_run(state, run.state)
    assert encode(state) == data


def test_a_file_of_what_earlier_versions_know_looks_as_they_wrote_it() -> None:
    text = encode(small_run().state).decode()
    assert not any(f'"{name}"' in text for name in ("softmax_of_two", "n_classes", "target", "learnt", "plane", "held"))


def test_points_that_stay_are_not_written_again_in_any_number_of_columns() -> None:
    run = trained(table(16, is_regression=True))
    once = len(encode(run.state))
    for number in range(5):
        points = run.experiment.data.points[:, number] + 1.0
        run.change(run.experiment.with_data(run.experiment.data.with_point_moved(number, points, 0.5)))
    state = decode(encode(run.state), "again.glassbox")
    assert same_run(state, run.state)
    assert len(encode(replace(run.state, states=run.state.states[-1:]))) < once + 5000


def test_what_is_kept_of_a_long_run_fits_its_budget_with_many_columns_too() -> None:
    random = np.random.default_rng(0)
    experiment = table(64)
    run = Recorded(experiment)
    for _ in range(30):
        run.train(1)
        data = Dataset(random.normal(size=(64, 300)), np.arange(300) % 3)
        run.change(run.experiment.with_data(data))
    assert len(contents_of(run.state, 2_000_000)) < 3_000_000


def test_a_row_is_refused_with_its_place() -> None:
    for make, row, reason in (
        (lambda: table(16), [0.0] * 17, "must be a list of 18"),
        (lambda: numbers("curve"), [1.0, 2e6, 0.5], "must be a number, at most 1000000"),
        (lambda: numbers("curve"), [1.0, 2.0, 1.0], "below 1"),
    ):
        data = encode(trained(make(), 1).state)
        lines = data.decode().splitlines()
        at = next(place for place, line in enumerate(lines) if line.strip() == '"points": [') + 5
        broken = [*lines[:at], f"{row},", *lines[at + 1 :]]
        with pytest.raises(FileError, match=reason) as caught:
            decode("\n".join(broken).encode(), "bad.glassbox")
        assert caught.value.place.startswith("data.points[4]")


def test_the_sample_of_an_earlier_version_has_two_classes_and_the_usual_plane() -> None:
    sample = Path(__file__).parent / "samples" / "version_4.glassbox"
    experiment = decode(sample.read_bytes(), "sample").experiment
    assert (experiment.data.is_regression, experiment.data.n_columns) == (False, 2)
    assert experiment.plane == usual_axes(experiment.data)
