"""What is asked of each of the learner's functions: its arguments, and the matrices that must come out.

A `Task` is one set of numbers for all six functions: those on the screen, or others with which mistakes show that the
numbers on the screen hide, such as a forgotten bias while all biases are 0.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property

import numpy as np

from core.arrays import FloatArray, IntArray
from core.data.dataset import Dataset
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.explain.gradient_check import sample_places
from core.explain.quantities import Quantity, Symbol
from core.explain.worked import WorkedIteration
from core.model.network import Parameters
from core.model.optimizer import OptimizerState
from core.model.penalties import NO_PENALTY
from core.training.step_position import IterationStart

_OTHER_EXAMPLES = 7
_ROUNDING = 4.0 * np.finfo(np.float64).eps
_TRIES, _MOST_UNITS, _LIVE = 20, 500, 1e-9
_MAX_NUMBERS = 2_000_000
"""Entries of all Z and A together that are compared; of more examples, a sample."""


class Task:
    """One set of numbers for the exercise.

    The exercise is gradient descent without a penalty, as in the lecture, whatever the window trains with.

    Parameters
    ----------
    experiment : Experiment
    parameters : Parameters
    batch : IntArray
        Places in the data.
    iteration : int
    """

    def __init__(self, experiment: Experiment, parameters: Parameters, batch: IntArray, iteration: int = 1) -> None:
        spec = experiment.spec.changed(optimizer="gradient_descent", penalty=NO_PENALTY)
        start = IterationStart(iteration, parameters, OptimizerState(iteration - 1, ()), batch)
        self.experiment = replace(experiment, spec=spec)
        self.worked = WorkedIteration(self.experiment, start)
        self.sizes = parameters.layer_sizes
        self.n_layers = len(self.sizes) - 1

    @property
    def spec(self) -> ExperimentSpec:
        """With gradient descent and without a penalty."""
        return self.worked.spec

    @property
    def m(self) -> int:
        """Examples."""
        return self.worked.m

    def value(self, symbol: Symbol, layer: int = 0) -> FloatArray:
        """A matrix of ours."""
        return self.worked.value(Quantity(symbol, layer))

    @cached_property
    def parameters(self) -> dict[str, FloatArray]:
        """W1, b1, …"""
        return by_name(self.worked.parameters)

    @property
    def layers(self) -> range:
        """1 to L."""
        return range(1, self.n_layers + 1)

    def slack(self, quantity: Quantity) -> float:
        """What rounding may make of a number, whatever its size: a slope that is nearly 0 has few right digits where
        it is taken from the output, as 1 + a or 1 − a²."""
        symbol, layer = quantity.symbol, quantity.layer
        if symbol not in ("dZ", "dW", "db") or layer == self.n_layers:
            return 0.0
        signal = np.abs(self.value("W", layer + 1).T @ self.value("dZ", layer + 1)).max(initial=0.0)
        inputs = np.abs(self.value("A", layer - 1)).max(initial=1.0) if symbol == "dW" else 1.0
        slack = _ROUNDING * float(signal) * float(inputs)
        return slack if np.isfinite(slack) else 0.0

    def results(self, function: str) -> dict[str, Quantity]:
        """What a function must compute, by the learner's names and in the lecture's order."""
        if function == "forward":
            return {f"{letter}{layer}": Quantity(letter, layer) for layer in self.layers for letter in ("Z", "A")}
        if function == "cost":
            return {"J": Quantity("J", 0)}
        if function == "backward":
            return {
                f"{letters}{layer}": Quantity(letters, layer)
                for layer in reversed(self.layers)
                for letters in ("dZ", "dW", "db")
            }
        new: dict[str, Symbol] = {"W": "W_new", "b": "b_new"}
        return {f"{letter}{layer}": Quantity(new[letter], layer) for layer in self.layers for letter in new}

    def arguments(self, function: str) -> dict[str, object]:
        """What a function is called with, in order: our values, right up to there."""
        X, Y = self.value("A", 0), self.value("Y", self.n_layers)
        if function == "forward":
            return {"X": X, "parameters": self.parameters}
        if function == "cost":
            return {f"A{self.n_layers}": self.value("A", self.n_layers), "Y": Y}
        if function == "backward":
            cache = {name: self.worked.value(quantity) for name, quantity in self.results("forward").items()}
            return {"X": X, "Y": Y, "parameters": self.parameters, "cache": cache}
        grads = {name: self.worked.value(quantity) for name, quantity in self.results("backward").items()}
        return {"parameters": self.parameters, "grads": grads, "learning_rate": self.spec.learning_rate}


def by_name(parameters: Parameters) -> dict[str, FloatArray]:
    """The weights and biases in the learner's names: W1, b1, …"""
    layers = zip(parameters.weights, parameters.biases, strict=True)
    return {
        f"{letter}{n}": array for n, layer in enumerate(layers, 1) for letter, array in zip("Wb", layer, strict=True)
    }


def task_on_screen(experiment: Experiment, start: IterationStart) -> Task:
    """The iteration that is looked at; of a very large batch, a sample."""
    n_per_example = 2 * sum(start.parameters.layer_sizes)
    places = sample_places(len(start.batch), max(_OTHER_EXAMPLES, _MAX_NUMBERS // n_per_example))
    return Task(experiment, start.parameters, start.batch[places], start.iteration)


def other_task(task: Task) -> Task:
    """The same network with other weights, biases that are not 0, and a few other points of every class.

    Always the same ones: of several that are drawn, those with which most units take part, because a unit of ReLU that
    is 0 for every example hides mistakes.
    """
    small = sum(task.sizes) <= _MOST_UNITS
    tries = (_drawn(task, np.random.default_rng(seed)) for seed in range(_TRIES if small else 1))
    best, most = None, -1
    for other in tries:
        n_live = sum(int((np.abs(other.value("dZ", layer)).max(axis=1) > _LIVE).sum()) for layer in task.layers)
        if n_live > most:
            best, most = other, n_live
        if n_live == sum(task.sizes[1:]):
            break
    assert best is not None
    return best


def _drawn(task: Task, random: np.random.Generator) -> Task:
    """With weights of about 1/√n, so that neither layers saturate nor values vanish."""
    weights = [random.normal(0.0, 1.0 / np.sqrt(W.shape[1]), W.shape) for W in task.worked.parameters.weights]
    biases = [random.uniform(0.1, 0.6, b.shape) for b in task.worked.parameters.biases]
    n = max(_OTHER_EXAMPLES, 2 * task.sizes[-1] + 1)
    data = task.experiment.data
    points = random.uniform(-2.0, 2.0, (data.n_columns, n))
    if data.is_regression:
        others = Dataset.of_numbers(points, random.uniform(-2.0, 2.0, n))
    else:
        others = Dataset(points, np.arange(n) % max(task.sizes[-1], 2))
    experiment = replace(task.experiment, data=others)
    return Task(experiment, Parameters(tuple(weights), tuple(biases)), np.arange(n))
