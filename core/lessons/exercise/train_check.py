"""The learner's ``train``, against a loop of ours over the learner's own functions: it is judged for its loop alone."""

from __future__ import annotations

from typing import Any

import numpy as np

from core.arrays import FloatArray
from core.lessons.exercise.comparison import differs, is_unwritten
from core.lessons.exercise.fence import FUNCTIONS, CodeError, Fence
from core.lessons.exercise.inside.wire import Foreign
from core.lessons.exercise.own_training import iterate
from core.lessons.exercise.results import CheckEntry, Verdict, failed_entry
from core.lessons.exercise.task import Task
from core.sentences import Name, joined, phrase, sentence

_NAME = "train"
_LATER = sentence("{name} is compared as soon as the other functions run.", name=Name(_NAME))
_ITERATIONS, _SEED, _RATE = 4, 3, 0.1


def check_train(fence: Fence, task: Task) -> tuple[CheckEntry, ...]:
    """The entries of ``train``: the parameters that it returns, and the costs."""
    X, Y = task.value("A", 0), task.value("Y", task.n_layers)
    sizes = list(task.sizes)
    arguments = {
        "X": X,
        "Y": Y,
        "layer_sizes": sizes,
        "learning_rate": _RATE,
        "n_iterations": _ITERATIONS,
        "seed": _SEED,
    }
    line = fence.lines.get(_NAME)
    try:
        value = fence.call(_NAME, arguments).value
    except CodeError as error:
        if error.function in FUNCTIONS and error.function != _NAME:
            return (CheckEntry(_NAME, "", Verdict.NOT_REACHED, _LATER),)
        return (failed_entry(_NAME, error),)
    form = _problem_of_form(value)
    if form is not None:
        return (CheckEntry(_NAME, "", form[0], form[1], line=line),)
    try:
        start = fence.call("initialize", {"layer_sizes": sizes, "seed": _SEED}).value
        ways = iterate(fence, start, X, Y, _RATE, _ITERATIONS + 1)
    except (CodeError, ValueError):
        return (CheckEntry(_NAME, "", Verdict.NOT_REACHED, _LATER),)
    parameters, costs = value
    problem = _problem_of_parameters(parameters, start, ways.parameters) or _problem_of_costs(costs, ways.costs)
    if problem:
        return (CheckEntry(_NAME, "", Verdict.WRONG, joined(Name(_NAME), problem, separator=": "), line=line),)
    return (CheckEntry(_NAME, "", Verdict.RIGHT, line=line),)


def _problem_of_form(value: object) -> tuple[Verdict, str] | None:
    if is_unwritten(value) or (isinstance(value, tuple) and value and is_unwritten(value[0])):
        return Verdict.NOT_WRITTEN, sentence("{name} is not written yet.", name=Name(_NAME))
    if not isinstance(value, tuple | list) or len(value) != 2 or not isinstance(value[0], dict):
        return Verdict.WRONG, sentence(
            "{name} must return two things: the dictionary of the parameters, and the list of the costs.",
            name=Name(_NAME),
        )
    return None


def _problem_of_parameters(given: dict[str, Any], start: dict[str, Any], after: list[dict[str, Any]]) -> str:
    """What is wrong with the parameters after training, or "".

    ``after`` are those after each iteration, and after one more.
    """
    if _same(given, after[_ITERATIONS - 1]):
        return ""
    missing = [name for name in start if name not in given]
    if missing:
        return sentence("{name} is missing in the parameters that it returns.", name=missing[0])
    if _same(given, start):
        return sentence(
            "the parameters after {n} iterations are those of the start. Is the result of update kept?",
            n=_ITERATIONS,
        )
    for made, parameters in enumerate(after, start=1):
        if _same(given, parameters):
            return sentence("it made {made} iterations of {iterations}.", made=made, iterations=_ITERATIONS)
    name = next(name for name in start if not _same_array(given[name], after[_ITERATIONS - 1][name]))
    return sentence(
        "{name} after {iterations} iterations is not what your own functions give when they are "
        "called in the order initialize, then forward, cost, backward, update in a loop.",
        name=name,
        iterations=_ITERATIONS,
    )


def _problem_of_costs(given: Any, ours: FloatArray) -> str:
    costs = _numbers(given)
    if costs is None or costs.shape != (_ITERATIONS,):
        if costs is None:
            return sentence(
                "the list of the costs holds no numbers; it must hold {wanted}, one for each iteration.",
                wanted=_ITERATIONS,
            )
        return sentence(
            "the list of the costs holds {n} numbers; it must hold {wanted}, one for each iteration.",
            n=len(costs),
            wanted=_ITERATIONS,
        )
    if not differs(costs[np.newaxis], ours[np.newaxis, :_ITERATIONS]).any():
        return ""
    if not differs(costs[np.newaxis], ours[np.newaxis, 1 : _ITERATIONS + 1]).any():
        return phrase("the costs are those after the updates; J is computed before the update of its iteration.")
    return phrase("the costs are not those that your own cost gives before each update.")


def _numbers(given: Any) -> FloatArray | None:
    """A list of numbers, or an array, as an array."""
    if isinstance(given, list | tuple):
        parts = [
            np.asarray(entry, dtype=np.float64).ravel() for entry in given if not isinstance(entry, Foreign | dict)
        ]
        return np.concatenate([np.empty(0), *parts]) if len(parts) == len(given) else None
    return given.ravel() if isinstance(given, np.ndarray) else None


def _same(given: dict[str, Any], right: dict[str, Any]) -> bool:
    return all(name in given and _same_array(given[name], array) for name, array in right.items())


def _same_array(given: Any, right: Any) -> bool:
    return isinstance(given, np.ndarray) and given.shape == right.shape and not differs(given, right).any()
