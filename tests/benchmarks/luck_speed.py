"""How long a hundred runs of the starter take, each to 2 000 iterations: at once, by ``main.py sweep``, in the window,
and as a hundred fits of scikit-learn's MLPClassifier, of which a few are made and the others counted as long.

Run it with ``python -m tests.benchmarks.luck_speed``.
"""

from __future__ import annotations

import os

os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # before NumPy: two threads slow small matrices down by ten

import subprocess
import sys
import time
import warnings
from statistics import median

from core.demonstrations.catalogue import starter_experiment
from core.training.many_runs import ManyRunsWish, train_many

N_RUNS, N_ITERATIONS = 100, 2000
ROUNDS = 5
FITS = 3


def luck_times() -> dict[str, float]:
    """Seconds of all runs, each way: the median of some rounds, in which the ways take turns, so that a busy machine
    slows all. ``command_s`` is of the whole process, its start included; ``sklearn_s`` is a hundred times a fit."""
    ways = {"ours_s": _seconds_at_once, "command_s": _seconds_of_the_command, "sklearn_s": _seconds_of_a_fit}
    rounds: dict[str, list[float]] = {name: [] for name in ways}
    for number in range(ROUNDS):
        for name, way in ways.items():
            if name != "sklearn_s" or number < FITS:
                rounds[name].append(way())
    times = {name: median(seconds) for name, seconds in rounds.items()}
    return {**times, "sklearn_s": N_RUNS * times["sklearn_s"]}


def _seconds_at_once() -> float:
    wish = ManyRunsWish(starter_experiment(), tuple(range(N_RUNS)), None, N_ITERATIONS)
    began = time.perf_counter()
    outcomes = train_many(wish)
    seconds = time.perf_counter() - began
    assert [outcome.iteration for outcome in outcomes] == [N_ITERATIONS] * N_RUNS
    return seconds


def _seconds_of_the_command() -> float:
    spec, data = starter_experiment().spec, starter_experiment().data_settings
    command = [sys.executable, "main.py", "sweep", "--data", data.name, "--samples", str(data.n_samples)]
    command += ["--noise", str(data.noise), "--seed-data", str(data.seed), "--to-the-end", "--json"]
    command += ["--seeds", f"0-{N_RUNS - 1}", "--iterations", str(N_ITERATIONS)]
    for name in ("hidden_units", "activation", "learning_rate", "train_fraction"):
        value = getattr(spec, name)
        command += ["--set", f"{name}={'+'.join(map(str, value)) if isinstance(value, tuple) else value}"]
    began = time.perf_counter()
    subprocess.run(command, capture_output=True, check=True)
    return time.perf_counter() - began


def _seconds_of_a_fit() -> float:
    """scikit-learn's, of the same network, on the same examples, with as many iterations over all of them."""
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.neural_network import MLPClassifier

    spec, data = starter_experiment().spec, starter_experiment().data
    trains = data.train_mask(spec.train_fraction)
    network = MLPClassifier(
        spec.hidden_units,
        activation="tanh",
        solver="sgd",
        alpha=0.0,
        momentum=0.0,
        batch_size=int(trains.sum()),
        learning_rate_init=spec.learning_rate,
        max_iter=N_ITERATIONS,
        n_iter_no_change=N_ITERATIONS + 1,
    )
    X, y = data.points[:, trains].T.copy(), data.labels[trains]
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        began = time.perf_counter()
        network.fit(X, y)
    assert network.n_iter_ == N_ITERATIONS
    return time.perf_counter() - began


if __name__ == "__main__":
    print(luck_times())
