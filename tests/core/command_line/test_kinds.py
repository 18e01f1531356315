"""The command line with several classes and with numbers: what is trained, what is said of it, and what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from core.command_line.source import read_run
from core.experiment.targets import targets_of
from core.io.experiment.experiment_file import contents_of
from core.model.network import forward
from tests.tools.commands import Terminal
from tests.tools.kinds import KINDS
from tests.tools.runs import Recorded

SCORES = ("train_accuracy", "test_accuracy", "train_r2", "test_r2", "train_rmse", "test_rmse")


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


@pytest.mark.parametrize("kind", KINDS)
def test_the_run_of_a_file_is_continued_and_its_score_has_the_right_name(
    terminal: Terminal, tmp_path: Path, kind: str
) -> None:
    experiment = KINDS[kind]()
    run = Recorded(experiment)
    run.train(10)
    path = tmp_path / "run.glassbox"
    path.write_bytes(contents_of(run.state))
    said = terminal.run(f"train {path} --iterations 15 --save {path} --json")
    assert (said.code, said.err) == (0, "")
    run.train(15)
    trainer, data = run.trainer, experiment.data
    assert said.facts["train_loss"] == trainer.train_loss
    has_score = {name for name in SCORES if said.facts[name] is not None}
    if data.is_regression:
        assert has_score == {"train_r2", "test_r2", "train_rmse", "test_rmse"}
        assert said.facts["train_r2"] == pytest.approx(trainer.train_score, rel=1e-12)
        A = forward(trainer.parameters, trainer.spec, trainer.examples.X).A[len(trainer.parameters.weights)]
        errors = (A - targets_of(data, trainer.spec))[:, trainer.examples.is_train]
        assert said.facts["train_rmse"] == pytest.approx(float(np.sqrt(np.mean(errors**2))), rel=1e-12)
    else:
        assert has_score == {"train_accuracy", "test_accuracy"}
        assert said.facts["train_accuracy"] == trainer.train_score
    shown = terminal.run(f"show {path} --json").facts
    assert {name: shown[name] for name in SCORES} == {name: said.facts[name] for name in SCORES}
    assert shown["data"]["learnt"] == ("numbers" if data.is_regression else "classes")
    lines = terminal.run(f"show {path}").out
    assert ("R²" in lines, "RMSE" in lines, "Accuracy" in lines) == (
        data.is_regression,
        data.is_regression,
        not data.is_regression,
    )


def test_so_many_classes_are_generated(terminal: Terminal, tmp_path: Path) -> None:
    line = f"train --data clusters --n-classes 5 --samples 60 --iterations 20 --save {tmp_path}/a.glassbox"
    said = terminal.run(line)
    assert said.code == 0
    assert "--data clusters --samples 60 --noise 0.1 --n-classes 5 --seed-data 0" in said.out
    assert "12 of class 4" in said.out
    data = read_run(tmp_path / "a.glassbox").experiment.data
    assert (data.n_classes, data.n_examples) == (5, 60)


def test_numbers_are_trained_until_they_are_explained(terminal: Terminal) -> None:
    said = terminal.run("train --data ridge --samples 60 --iterations 900 --until-r2 0.5")
    assert said.code == 0
    assert "R² of 0.5 is reached." in said.out
    assert "60: y from " in said.out
    facts = terminal.run("train --data ridge --samples 60 --iterations 900 --until-r2 0.5 --json").facts
    assert facts["ending"] == "goal"
    assert facts["train_r2"] >= 0.5
    assert facts["goal"] == 0.5


def test_a_sweep_of_numbers_counts_the_runs_with_that_r2(terminal: Terminal) -> None:
    line = "sweep --data ridge --samples 60 --iterations 300 --seeds 0-3 --until-r2 0.6 --jobs 1"
    facts = terminal.run(f"{line} --json").facts
    assert facts["goal"] == 0.6
    for made in facts["rows"][0]["each_run"]:
        assert "accuracy" not in made
        assert (made["reached"] is not None) == (made["r2"] >= 0.6)
    assert "Goal: R² of 0.6 within 300 iterations" in terminal.run(line).out


def test_a_sweep_over_the_two_forms_of_two_classes_ends_in_other_networks(terminal: Terminal) -> None:
    line = "sweep --data circle --samples 40 --iterations 200 --seeds 0-2 --set softmax_of_two=false,true --jobs 1"
    rows = terminal.run(f"{line} --json").facts["rows"]
    assert [row["settings"]["softmax_of_two"] for row in rows] == ["False", "True"]
    assert all(row["runs"] == 3 for row in rows)


def test_a_run_of_a_sweep_is_the_run_of_its_seed_for_numbers_too(terminal: Terminal) -> None:
    line = "sweep --data ridge --samples 60 --iterations 50 --seeds 4 --to-the-end --jobs 1 --json"
    (found,) = terminal.run(line).facts["rows"][0]["each_run"]
    facts = terminal.run("train --data ridge --samples 60 --iterations 50 --set seed=4 --json").facts
    assert (found["loss"], found["r2"]) == (facts["train_loss"], pytest.approx(facts["train_r2"], rel=1e-12))


@pytest.mark.parametrize(
    ("line", "part"),
    [
        ("train --data circle --until-r2 0.9", "--until-r2 does not fit, because classes are learnt here; use"),
        ("train --data ridge --until-accuracy 1", "because numbers are learnt here; use --until-r2."),
        ("sweep --data ridge --until-accuracy 1", "because numbers are learnt here; use --until-r2."),
        ("train --data clusters --n-classes 9", "--n-classes: 9 is outside 2 to 8."),
        ("train --data circle --set n_classes=3", "for the points use --n-classes."),
        ("train --data ridge --set loss=cross_entropy", "choose of linear_squared_error, huber."),
        ("train --data circle --set loss=huber", "huber is not for classes; choose of cross_entropy, squared_error."),
        ("train --data curve --set features=x1+x2", "the data has 1 columns; choose of x1, x1_squared, sin_x1."),
        ("sweep --data circle --set features=x1,x1+x3", "the data has 2 columns"),
    ],
)  # fmt: skip
def test_what_does_not_fit_the_data_is_refused_in_a_sentence(terminal: Terminal, line: str, part: str) -> None:
    said = terminal.run(line)
    assert (said.code, said.out) == (2, "")
    assert part in said.err
    assert said.err.count("\n") == 1
