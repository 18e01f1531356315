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
from core.command_line.sweep_pool import ClusterError, SweepResult, SweepTask, check_cluster, results
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.training.many_runs import ManyRunsWish, train_many
from core.training.run_wish import RunWish
from tests.tools.commands import Terminal, without_times

SWEEP = "sweep --data circle --samples 60 --noise 0.05 --seeds 0-3 --iterations 300 --jobs 1"
CIRCLE = make_dataset("circle", 60, 0.05)


@pytest.fixture
def terminal(capsys: pytest.CaptureFixture[str]) -> Terminal:
    return Terminal(capsys)


def tasks(n_seeds: int = 4) -> list[SweepTask]:
    specs = [ExperimentSpec(hidden_units=(units,), seed=seed) for units in (2, 5) for seed in range(n_seeds)]
    wishes = [RunWish(spec, CIRCLE, 200, 0.9, stops_at_goal=True) for spec in specs]
    return [SweepTask(number // n_seeds, wish) for number, wish in enumerate(wishes)]


def done_by(jobs: int, tasks: Sequence[SweepTask]) -> list[SweepResult]:
    return list(results(tasks, jobs, None, False))


def made(found: Sequence[SweepResult]) -> list[tuple[object, ...]]:
    """Everything but the time it took, in order."""
    return sorted((one.setting, one.seed, one.reached, one.iteration, one.loss, one.score) for one in found)


def test_a_run_of_a_sweep_is_the_run_of_its_seed() -> None:
    every = tasks()
    found = {(one.setting, one.seed): one for one in done_by(1, every)}
    for task in every:
        one = found[task.setting, task.wish.spec.seed]
        trainer = Trainer(task.wish.spec, CIRCLE)
        trainer.run(lambda record: None, lambda: trainer.iteration >= one.iteration)  # noqa: B023 - used up at once
        assert (one.loss, one.score) == (trainer.train_loss, trainer.train_score)
        assert (one.reached is not None) == (one.score >= 0.9)
        assert one.reached in (None, one.iteration)


def test_a_sweep_has_the_numbers_that_the_window_has_for_many_runs(terminal: Terminal) -> None:
    experiment = Experiment.generated(
        ExperimentSpec(hidden_units=(3,)), DataSettings(name="circle", n_samples=60, noise=0.05)
    )
    outcomes = train_many(ManyRunsWish(experiment, (0, 1, 2, 3), None, 300, 0.95, stops_at_goal=True))
    rows = terminal.run(f"{SWEEP} --set hidden_units=3 --json").facts["rows"]
    assert [
        {"seed": one.seed, "reached": one.reached, "iteration": one.iteration, "loss": one.loss, "ran_away": False}
        for one in outcomes
    ] == [{name: run[name] for name in run if name not in ("accuracy", "seconds")} for run in rows[0]["each_run"]]
    assert {one.reached is None for one in outcomes} == {True, False}


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
    spec = ExperimentSpec(activation="relu", learning_rate=1e4, seed=3)
    (found,) = done_by(1, [SweepTask(0, RunWish(spec, CIRCLE, 2000, 1.0, stops_at_goal=True))])
    assert found.ran_away
    assert found.reached is None


def test_two_processes_find_what_one_does() -> None:
    assert made(done_by(2, tasks(16))) == made(done_by(1, tasks(16)))


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


def test_runs_go_on_after_the_goal_where_that_is_wanted(terminal: Terminal) -> None:
    stopped, gone_on = (terminal.run(f"{SWEEP} {how} --json").facts["rows"][0] for how in ("", "--to-the-end"))
    assert [run["reached"] for run in gone_on["each_run"]] == [run["reached"] for run in stopped["each_run"]]
    assert {run["iteration"] for run in gone_on["each_run"]} == {300}
    assert max(run["iteration"] for run in stopped["each_run"] if run["reached"]) < 300


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
        yield from done_by(1, tasks[:3])
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
