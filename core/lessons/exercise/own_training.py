"""Training by the learner's functions: iterations in the fenced process, many in one round trip.

It knows nothing of the training loop: it is given parameters and batches, and gives back what the learner's functions
made of them, iteration by iteration.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.arrays import FloatArray, IntArray
from core.errors import InvalidInputError, error_sentence
from core.lessons.exercise.code_error import CodeError, code_error
from core.lessons.exercise.fence import Fence
from core.lessons.exercise.task import by_name
from core.model.network import Parameters
from core.sentences import Name, joined, phrase, sentence

NEEDED = ("forward", "cost", "backward", "update")
_MOST_ITERATIONS, _MOST_NUMBERS = 2000, 2_000_000
"""Iterations, and parameters of all of them together, that one round trip brings back."""

_MARGIN_S = 2.0
"""Beyond the time that is asked for: so long one iteration may take."""


@dataclass(frozen=True, slots=True, eq=False)
class Ways:
    """What the learner's functions made.

    Attributes
    ----------
    parameters : list of dict
        By name, after each iteration.
    costs : FloatArray
        (k,) J before each update, as the learner's cost says.
    error : CodeError or None
        What ended it early.
    """

    parameters: list[dict[str, FloatArray]]
    costs: FloatArray
    error: CodeError | None = None


@dataclass(frozen=True, slots=True, eq=False)
class OwnIterations:
    """Iterations that were made.

    Attributes
    ----------
    parameters : tuple of Parameters
        After each of them.
    losses : FloatArray
        (k,) J before each update, as the learner's cost says.
    problem : str
        Why there are not more, as a sentence; "" where only the time was over.
    line : int or None
        The line of the learner's code that it comes from.
    """

    parameters: tuple[Parameters, ...]
    losses: FloatArray
    problem: str = ""
    line: int | None = None


class OwnTraining:
    """Trains a network with the learner's forward, cost, backward and update.

    Parameters
    ----------
    code : str
    X, Y : array, shape (n_0, m) and (n_L, m)
        All training examples; batches are columns of them.
    fence : Fence, optional
        By default one of its own, which `close` ends.

    Raises
    ------
    CodeError
        If the code cannot be run, or is without one of the functions.
    """

    def __init__(self, code: str, X: FloatArray, Y: FloatArray, fence: Fence | None = None) -> None:
        self._fence = fence or Fence()
        self._examples, self._generation = {"X": X, "Y": Y}, 0
        try:
            defined = self._fence.load(code)
            missing = [name for name in NEEDED if name not in defined]
            if missing:
                raise CodeError(
                    "Missing",
                    sentence(
                        "There is no function {function}; training needs {needed}.",
                        function=Name(missing[0]),
                        needed=", ".join(NEEDED),
                    ),
                )
            self._send_examples()
        except CodeError:
            self._fence.close()
            raise

    def _send_examples(self) -> None:
        """To a process that does not have them."""
        if self._generation != self._fence.generation:
            self._fence.exchange({"do": "examples"}, self._examples, self._fence.limits.call_s)
            self._generation = self._fence.generation

    def advance(
        self, parameters: Parameters, batches: Sequence[IntArray], learning_rate: float, budget_s: float
    ) -> OwnIterations:
        """Make up to one iteration for each batch, until the time is used up; at least one.

        Parameters
        ----------
        parameters : Parameters
            Where it starts from.
        batches : sequence of IntArray
            The columns of X that each iteration is over, in order; an empty one is all of them.
        learning_rate : float
        budget_s : float
            Seconds after which no further iteration is begun.
        """
        most = max(1, min(_MOST_ITERATIONS, _MOST_NUMBERS // parameters.n_parameters))
        try:
            self._send_examples()
            ways = _iterations(self._fence, by_name(parameters), batches[:most], learning_rate, budget_s)
        except CodeError as error:
            self._generation = 0  # the process was ended: the next one has no examples yet
            return OwnIterations((), np.empty(0), error.sentence(phrase("Your code")), error.line)
        n_layers, made = len(parameters.weights), []
        problem = "" if ways.error is None else ways.error.sentence(phrase("Your code"))
        for entries, cost in zip(ways.parameters, ways.costs, strict=True):
            try:
                if not np.isfinite(cost):
                    raise InvalidInputError("J", sentence("is {value}.", value=str(cost)))
                made.append(_parameters_of(entries, n_layers))
            except InvalidInputError as error:
                problem = joined(phrase("Training with your code diverged."), error_sentence(error))
                break
        return OwnIterations(tuple(made), ways.costs[: len(made)], problem, ways.error.line if ways.error else None)

    def stop(self) -> None:
        """End what is being computed, from any thread."""
        self._fence.stop()

    def close(self) -> None:
        """End the process."""
        self._fence.close()


def _parameters_of(entries: dict[str, FloatArray], n_layers: int) -> Parameters:
    layers = range(1, n_layers + 1)
    return Parameters(tuple(entries[f"W{n}"] for n in layers), tuple(entries[f"b{n}"] for n in layers))


def iterate(fence: Fence, start: object, X: FloatArray, Y: FloatArray, learning_rate: float, iterations: int) -> Ways:
    """Iterations over all examples, from parameters as the learner's initialize returned them.

    Raises
    ------
    CodeError
        If the learner's functions raise, or return what cannot be gone on with.
    """
    if not isinstance(start, dict) or not all(isinstance(array, np.ndarray) for array in start.values()):
        raise CodeError("Missing", phrase("initialize does not return parameters."))
    fence.exchange({"do": "examples"}, {"X": X, "Y": Y}, fence.limits.call_s)
    ways = _iterations(fence, start, [np.empty(0)] * iterations, learning_rate, fence.limits.call_s)
    if ways.error is not None:
        raise ways.error
    if len(ways.parameters) < iterations:
        raise CodeError("Time", phrase("takes too long."))
    return ways


def _iterations(
    fence: Fence, start: dict[str, Any], batches: Sequence[Any], learning_rate: float, budget_s: float
) -> Ways:
    n_layers = sum(name.startswith("W") for name in start)
    header = {"do": "iterate", "output": f"A{n_layers}", "learning_rate": learning_rate, "budget_s": budget_s}
    back, value = fence.exchange(header, [start, list(batches)], budget_s + _MARGIN_S)
    error = code_error(back) if "error" in back else None
    arrays = _checked(value, start, len(batches))
    if arrays is None:
        raise error or CodeError("Unreadable", phrase("sent something that is not an answer."))
    costs = arrays.pop("costs")
    return Ways([{name: array[k] for name, array in arrays.items()} for k in range(len(costs))], costs, error)


def _checked(value: Any, start: dict[str, Any], most: int) -> dict[str, Any] | None:
    """The arrays of an answer, if they are what was asked for."""
    if not isinstance(value, dict) or set(value) != {"costs", *start}:
        return None
    if not all(isinstance(array, np.ndarray) for array in value.values()):
        return None
    k = value["costs"].shape
    if len(k) != 1 or k[0] > most:
        return None
    fits = all(value[name].shape == (*k, *np.shape(array)) for name, array in start.items())
    return value if fits else None
