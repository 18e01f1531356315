"""Sets of few points are trained on whole and no class is left out: everywhere where a split is used or stated."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core import Dataset, ExperimentSpec, Trainer, make_dataset
from core.data import dataset as dataset_module
from core.data.generators import DataSettings
from core.data.names import DataNames
from core.data.split import split_remark
from core.experiment.experiment import Experiment
from core.experiment.inputs import standardisation_for
from core.io.experiment.experiment_file import decode, encode
from core.io.export.numpy_code import numpy_script
from tests.tools.commands import Terminal
from tests.tools.runs import Recorded, trainer_from
from tests.tools.scripts import SAME, output_of, trained

XOR4 = make_dataset("xor4")
WHOLE = "All points are used for training: a set of up to 20 points has no test points."


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def one_against_many(n_others: int = 99, key: float = 0.9) -> Dataset:
    """Many points of class 0, and one of class 1 that a small training share would leave out."""
    labels = [1] + [0] * n_others
    keys = [key, *np.linspace(0.0, 0.99, n_others)]
    return Dataset(np.random.default_rng(0).normal(size=(2, n_others + 1)), labels, keys)


@pytest.mark.parametrize("seed", range(40))
def test_a_line_never_solves_the_four_points_of_xor(seed: int) -> None:
    trainer = Trainer(ExperimentSpec(hidden_units=(), train_fraction=0.8, learning_rate=1.0, seed=seed), XOR4)
    for _ in range(200):
        trainer.step()
    assert trainer.train_score is not None
    assert trainer.train_score <= 0.75
    assert trainer.test_loss is None


def test_a_class_that_a_share_would_leave_out_has_one_training_point() -> None:
    data = one_against_many()
    assert data.train_mask(0.5)[0]
    assert split_remark(data, 0.5) == (
        "At 50 %, class 1 would have no training points; one of its points is trained on."
    )
    assert split_remark(data, 0.95) == ""
    assert split_remark(data, 0.5, DataNames(classes=("no", "yes"))).startswith("At 50 %, yes would have")


def test_several_classes_that_a_share_would_leave_out_are_named() -> None:
    labels = [2, 2, 1] + [0] * 97
    keys = [0.8, 0.7, 0.9, *np.linspace(0.0, 0.99, 97)]
    data = Dataset(np.zeros((2, 100)), labels, keys)
    assert data.train_mask(0.5)[:3].tolist() == [False, True, True]
    assert "class 1 and class 2 would have no training points; one point of each is trained on" in split_remark(
        data, 0.5
    )


def test_a_training_point_that_is_added_makes_no_other_one_test() -> None:
    data = one_against_many()
    assert data.with_points_added([[0.0], [0.0]], [1]).train_mask(0.5)[0]


def test_a_split_that_is_as_asked_for_needs_no_remark() -> None:
    assert split_remark(make_dataset("circle"), 0.8) == ""
    assert split_remark(XOR4, 1.0) == ""
    assert split_remark(XOR4.cleared(), 0.5) == ""


def test_standardisation_is_made_of_the_same_points() -> None:
    data = one_against_many()
    far = Dataset(data.points + np.where(data.labels == 1, 1000.0, 0.0), data.labels, data.split_keys)
    standardisation = standardisation_for(ExperimentSpec(standardise=True, train_fraction=0.5), far)
    assert standardisation is not None
    assert standardisation.means[0] == pytest.approx(far.points[0, far.train_mask(0.5)].mean())
    assert standardisation.means[0] > 10


@pytest.mark.parametrize("data", [XOR4, one_against_many(30)], ids=["few points", "a class left out"])
def test_a_script_trains_on_the_same_points_and_says_so(data: Dataset, tmp_path: Path) -> None:
    run = trained(Trainer(ExperimentSpec(train_fraction=0.5, learning_rate=0.5), data), 40)
    script = numpy_script(*run)
    said = " ".join(script.split())
    assert split_remark(data, 0.5) in said
    assert output_of(script, tmp_path).endswith(SAME)


def test_the_command_line_says_what_it_trains_on(terminal: Terminal, tmp_path: Path) -> None:
    train = f"train --data xor4 --set train_fraction=0.8 --iterations 3 --save {tmp_path}/a.glassbox"
    said = terminal.run(train)
    assert "4 to train, 0 to test" in said.out
    assert WHOLE in said.out
    assert WHOLE in terminal.run(f"show {tmp_path}/a.glassbox").out
    facts = terminal.run(f"show {tmp_path}/a.glassbox --json").facts["data"]
    assert (facts["n_train"], facts["n_test"], facts["split_remark"]) == (4, 0, WHOLE)
    assert terminal.run("train --data circle --iterations 1 --json").facts["data"]["split_remark"] == ""


def test_a_sweep_trains_on_all_of_few_points(terminal: Terminal) -> None:
    line = "sweep --data xor4 --set train_fraction=0.5 --set hidden_units=none --seeds 0-9 --iterations 200 --json"
    assert all(row["reached"] == 0 for row in terminal.run(f"{line} --jobs 1").facts["rows"])


def test_a_file_of_before_opens_and_trains_on_all_of_few_points(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = ExperimentSpec(train_fraction=0.8, batch_size=1, learning_rate=1.0)
    with monkeypatch.context() as before:
        before.setattr(dataset_module, "always_trained", lambda labels, keys: np.zeros(labels.shape, dtype=np.bool_))
        old = Recorded(Experiment.generated(spec, DataSettings(name="xor4")))
        old.train(11)
        assert old.experiment.data.train_mask(0.8).sum() == 3
        contents = encode(old.state)
    state = decode(contents, "old.glassbox")
    trainer = trainer_from(state.now)
    assert state.experiment.data.train_mask(0.8).all()
    assert trainer.iteration == 11
    for _ in range(20):
        trainer.step()
    assert trainer.test_loss is None
