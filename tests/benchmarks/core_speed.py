"""How many iterations the core makes in a second, against scikit-learn's ``partial_fit`` in the same run.

Both make the same iterations on the same batches, the loss of each included. The two take short turns, and each turn
gives one ratio; the median of the ratios counts, so that a busy machine slows both sides of it.
Run it with ``python -m tests.benchmarks.core_speed``.
"""

from __future__ import annotations

import contextlib
import io
import json
import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before NumPy: two threads slow small matrices down by ten

import time
from collections.abc import Callable
from statistics import median
from typing import NamedTuple

from core import ExperimentSpec, Trainer, make_dataset
from core.data.generators import DataSettings

ROUNDS = 9
SECONDS_PER_TURN = 0.25


class Row(NamedTuple):
    """One line of the table; the rates are medians over the rounds, in iterations per second."""

    name: str
    ours_per_s: float
    sklearn_per_s: float
    ratio: float
    target: float


class Case(NamedTuple):
    """A network and its batches; ``target`` is the least ratio."""

    name: str
    hidden_units: tuple[int, ...]
    batch_size: int | None
    target: float
    n_points: int = 250


CASES = (
    Case("2-4-2-1, batch 10 of 250", (4, 2), 10, 10.0),
    Case("2-4-2-1, all 250", (4, 2), None, 40.0),
    Case("2-8×6-1, batch 10 of 250", (8,) * 6, 10, 8.0),
    Case("2-8×6-1, all 250", (8,) * 6, None, 15.0),
    Case("2-16×8-1, all 10 000", (16,) * 8, None, 3.0, 10_000),
)


def measure(rounds: int = ROUNDS, seconds_per_turn: float = SECONDS_PER_TURN) -> list[Row]:
    """One row for each case; takes about ``8 * rounds * seconds_per_turn`` seconds."""
    return [_measured(case, rounds, seconds_per_turn) for case in CASES]


def _measured(case: Case, rounds: int, seconds_per_turn: float) -> Row:
    ours, theirs = _our_turn(case), _their_turn(case)
    for turn in (ours, theirs):
        turn(seconds_per_turn / 5)  # warm
    pairs = [(ours(seconds_per_turn), theirs(seconds_per_turn)) for _ in range(rounds)]
    return Row(
        case.name,
        median(mine for mine, _ in pairs),
        median(other for _, other in pairs),
        median(mine / other for mine, other in pairs),
        case.target,
    )


def _our_turn(case: Case) -> Callable[[float], float]:
    """A function that trains for some seconds and returns its iterations per second."""
    spec = ExperimentSpec(
        hidden_units=case.hidden_units, activation="tanh", learning_rate=0.03, batch_size=case.batch_size
    )
    trainer = Trainer(spec, make_dataset("circle", case.n_points, 0.1, 0))

    def turn(seconds: float) -> float:
        losses: list[float] = []
        clock = time.perf_counter
        start = clock()
        deadline = start + seconds
        trainer.run(lambda record: losses.append(record.loss), lambda: clock() >= deadline)
        return len(losses) / (clock() - start)

    return turn


def _their_turn(case: Case) -> Callable[[float], float]:
    """The same for scikit-learn. One call of ``partial_fit`` is an epoch: it cuts and shuffles the batches itself, so
    its checks of the input are paid once for all of them."""
    from sklearn.neural_network import MLPClassifier

    data = make_dataset("circle", case.n_points, 0.1, 0)
    X, y = data.points.T.copy(), data.labels
    size = case.batch_size or len(y)
    network = MLPClassifier(
        case.hidden_units,
        activation="tanh",
        solver="sgd",
        alpha=0.0,
        momentum=0.0,
        batch_size=size,
        learning_rate_init=0.03,
    )

    def turn(seconds: float) -> float:
        iterations = 0
        start = time.perf_counter()
        while time.perf_counter() - start < seconds:
            network.partial_fit(X, y, classes=(0, 1))
            iterations += -(-len(y) // size)
        return iterations / (time.perf_counter() - start)

    return turn


def asking_times() -> dict[str, float]:
    """Seconds that a learner waits for an answer, on the deck's network with 250 examples: a check of the exercise in a
    process that has to be started, the slip of a wrong matrix, and that of three wrong cells; and iterations a second
    with the learner's code."""
    from core.experiment.experiment import Experiment
    from core.explain.quantities import Quantity
    from core.explain.worked import WorkedIteration
    from core.lessons.exercise.check import check
    from core.lessons.exercise.code_trainer import CodeTrainer
    from core.lessons.predictions.judge import judge_cells
    from core.lessons.predictions.search import slip_in_array
    from tests.core.lessons.exercise.solution import solution

    spec = ExperimentSpec(hidden_units=(4,), activation="tanh", learning_rate=0.5)
    experiment = Experiment.generated(spec, DataSettings(name="circle", n_samples=250))
    trainer = Trainer(experiment.spec, experiment.data, context=experiment)
    code, start = solution(spec), trainer.start
    worked, wrong = WorkedIteration(experiment, start), Quantity("dW", 1)
    cells = {(wrong, row, 0): "77" for row in range(3)}
    own = CodeTrainer()
    trainer.train_with(own.iteration_of(code))
    trainer.step()
    begun, stop_at = trainer.iteration, time.perf_counter() + 1.0
    trainer.run(lambda record: None, lambda: time.perf_counter() >= stop_at)
    own.stop()
    return {
        "check_s": _seconds(lambda: check(code.replace("A - Y", "Y - A"), experiment, start)),
        "array_s": _seconds(lambda: slip_in_array(worked, wrong, worked.value(wrong) + 0.123)),
        "cells_s": _seconds(lambda: judge_cells(worked, cells)),
        "own_per_s": float(trainer.iteration - begun),
    }


def _seconds(work: Callable[[], object], runs: int = 3) -> float:
    times = []
    for _ in range(runs):
        begun = time.perf_counter()
        work()
        times.append(time.perf_counter() - begun)
    return median(times)


def table(rows: list[Row]) -> str:
    """The rows as text."""
    lines = [f"{'iterations per second':28}{'Glassbox':>10}{'sklearn':>10}{'ratio':>8}{'at least':>10}"]
    lines += [
        f"{row.name:28}{row.ours_per_s:10.0f}{row.sklearn_per_s:10.0f}{row.ratio:7.1f}×{row.target:9.0f}×"
        for row in rows
    ]
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(measure()))


def command_line_share(runs: int = 5, iterations: int = 20_000) -> float:
    """Iterations a second of ``main.py train`` over those of the trainer alone, in the same run; the median."""
    from core.command_line.command import run_command

    shares = []
    for _ in range(runs):
        trainer = Trainer(ExperimentSpec(), make_dataset("spiral"))
        began = time.perf_counter()
        trainer.run(lambda _record: None, lambda: trainer.iteration >= iterations)  # noqa: B023 - used up at once
        alone = time.perf_counter() - began
        with contextlib.redirect_stdout(io.StringIO()) as said, contextlib.redirect_stderr(io.StringIO()):
            run_command(["train", "--data", "spiral", "--iterations", str(iterations), "--json"])
        shares.append(alone / float(json.loads(said.getvalue())["seconds"]))
    return median(shares)
