"""``sweep``: its numbers are those of the single runs, whoever makes them and how many do; and what is done is told."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from statistics import median

import pytest

from core import ExperimentSpec, Trainer, make_dataset
from core.command_line import sweep as sweep_command
from core.command_line.sweep import rows_of, table_lines
from core.command_line.sweep_pool import ClusterError, SweepResult, SweepTask, check_cluster, do, results
from tests.tools.commands import Terminal, without_times

SWEEP = "sweep --data circle --samples 60 --noise 0.05 --seeds 0-3 --iterations 300 --jobs 1"
CIRCLE = make_dataset("circle", 60, 0.05)


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def tasks(n_seeds: int = 4) -> list[SweepTask]:
    specs = [ExperimentSpec(hidden_units=(units,), seed=seed) for units in (2, 5) for seed in range(n_seeds)]
    return [SweepTask(number // n_seeds, spec, CIRCLE, 200, 0.9) for number, spec in enumerate(specs)]


def made(found: Sequence[SweepResult]) -> list[tuple[object, ...]]:
    """Everything but the time it took, in order."""
    return sorted((one.setting, one.seed, one.reached, one.iteration, one.loss, one.accuracy) for one in found)


def test_a_run_of_a_sweep_is_the_run_of_its_seed() -> None:
    for task in tasks():
        found = do(task)
        trainer = Trainer(task.spec, CIRCLE)
        trainer.run(lambda record: None, lambda: trainer.iteration >= found.iteration)  # noqa: B023 - used up at once
        assert (found.loss, found.accuracy) == (trainer.train_loss, trainer.train_accuracy)
        assert (found.reached is not None) == ((found.accuracy or 0.0) >= 0.9)
        assert found.reached in (None, found.iteration)


class FakeCluster:
    """A Dask client whose scheduler knows some modules, and which has some workers."""

    def __init__(self, knows: bool, n_workers: int) -> None:
        self._knows = knows
        self._n_workers = n_workers

    def run_on_scheduler(self, function: Callable[[str], object], module: str) -> object:
        return function(module if self._knows else f"nowhere.{module}")

    def run(self, function: Callable[[str], object], module: str) -> dict[int, object]:
        return {worker: function(module) for worker in range(self._n_workers)}


def test_a_cluster_that_could_only_be_waited_for_gets_a_sentence() -> None:
    check_cluster(FakeCluster(knows=True, n_workers=2))
    with pytest.raises(ClusterError, match="no workers"):
        check_cluster(FakeCluster(knows=True, n_workers=0))
    with pytest.raises(ClusterError, match="PYTHONPATH"):
        check_cluster(FakeCluster(knows=False, n_workers=2))


def test_a_run_that_runs_away_does_not_end_the_sweep() -> None:
    found = do(SweepTask(0, ExperimentSpec(activation="relu", learning_rate=1e4, seed=3), CIRCLE, 2000, 1.0))
    assert found.ran_away
    assert found.reached is None


def test_two_processes_find_what_one_does() -> None:
    assert made(list(results(tasks(), 2, None, False))) == made([do(task) for task in tasks()])


def test_the_table_has_a_row_for_each_setting_and_the_numbers_of_its_runs(terminal: Terminal, tmp_path: Path) -> None:
    line = f"{SWEEP} --set activation=tanh,relu --set hidden_units=2,4+2,none --csv {tmp_path}/a.csv"
    facts = terminal.run(f"{line} --json").facts
    assert [row["settings"] for row in facts["rows"]] == [
        {"activation": g, "hidden_units": units} for g in ("tanh", "relu") for units in ("2", "4+2", "none")
    ]
    for row in facts["rows"]:
        reached = [one["reached"] for one in row["each_run"] if one["reached"] is not None]
        assert [one["seed"] for one in row["each_run"]] == [0, 1, 2, 3]
        assert row["share"] == len(reached) / 4
        assert row["median_iteration"] == (median(reached) if reached else None)
    with (tmp_path / "a.csv").open(newline="") as file:
        table = list(csv.DictReader(file))
    assert [row["hidden_units"] for row in table] == ["2", "4+2", "none"] * 2
    assert [float(row["share"]) for row in table] == [row["share"] for row in facts["rows"]]
    said = terminal.run(line)
    assert said.code == 0
    head = next(number for number, text in enumerate(said.out.splitlines()) if text.startswith("activation"))
    assert [text.split()[:2] for text in said.out.splitlines()[head + 1 : head + 3]] == [["tanh", "2"], ["tanh", "4+2"]]


def test_the_same_sweep_finds_the_same(terminal: Terminal) -> None:
    first, second = (terminal.run(f"{SWEEP} --json").facts for _ in range(2))
    assert without_times(first) == without_times(second)


def test_a_sweep_of_a_file_takes_its_experiment(terminal: Terminal, tmp_path: Path) -> None:
    path = tmp_path / "a.glassbox"
    terminal.run(f"train --data circle --samples 60 --noise 0.05 --set hidden_units=5 --iterations 20 --save {path}")
    file = terminal.run(f"sweep {path} --seeds 0-3 --iterations 300 --jobs 1 --json").facts
    data = terminal.run(f"{SWEEP} --set hidden_units=5 --json").facts
    assert without_times(file["rows"][0]["each_run"]) == without_times(data["rows"][0]["each_run"])


def test_ctrl_c_tells_what_is_done(terminal: Terminal, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def interrupted(tasks: Sequence[SweepTask], *_how: object) -> Iterator[SweepResult]:
        yield from map(do, tasks[:3])
        raise KeyboardInterrupt

    monkeypatch.setattr(sweep_command, "results", interrupted)
    said = terminal.run(f"{SWEEP} --set activation=tanh,relu --csv {tmp_path}/a.csv")
    assert said.code == 130
    assert "3 of 8 runs are done" in said.out
    assert (tmp_path / "a.csv").read_text().count("\n") == 3
    facts = terminal.run(f"{SWEEP} --set activation=tanh,relu --json").facts
    assert [row["runs"] for row in facts["rows"]] == [3, 0]


def test_a_table_without_any_result_is_a_table() -> None:
    assert table_lines(rows_of([{"activation": "tanh"}, {"activation": "relu"}], []))[1].split() == ["tanh", *"--0-"]
