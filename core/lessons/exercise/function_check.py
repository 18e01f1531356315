"""One of the four functions of an iteration against ours: forward, cost, backward or update."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from core.explain.gradient_check import GradientCheck
from core.explain.quantities import Quantity
from core.lessons.exercise.comparison import Deviation, deviation, missing_sentence
from core.lessons.exercise.fence import CodeError, Fence
from core.lessons.exercise.inside.wire import Foreign
from core.lessons.exercise.results import CheckEntry, Verdict
from core.lessons.exercise.task import Task
from core.model.network import Gradients, LayerList

_DIFFERENCES_S = 0.2
"""Time for finite differences; in a large network some entries stay without."""


def check_function(fence: Fence, function: str, task: Task, other: Task) -> tuple[CheckEntry, ...]:
    """The entries of a function: on the numbers on the screen, then, if these are right, on others."""
    entries = _on_task(fence, function, task)
    if any(entry.verdict is not Verdict.RIGHT for entry in entries):
        return entries
    for entry in _on_task(fence, function, other):
        if entry.verdict is Verdict.WRONG:
            sentence = entry.sentence.replace(f"{function}: ", f"{function}, with other weights and biases: ", 1)
            wrong = replace(entry, sentence=sentence, on_screen=False, cell=None)
            return tuple(wrong if known.name == entry.name else known for known in entries if known.name or entry.name)
    return entries


def _on_task(fence: Fence, function: str, task: Task) -> tuple[CheckEntry, ...]:
    try:
        answer = fence.call(function, task.arguments(function))
    except CodeError as error:
        return _failed(function, task, error)
    problem = _problem_of_form(function, task, answer.value)
    if problem is not None:
        return (problem, *_not_reached(function, task))
    entries = tuple(_compared(fence, function, task, answer.value))
    if answer.changed and not any(entry.verdict is Verdict.WRONG for entry in entries):
        return (_changed(fence, function, task, answer.changed), *entries)
    return entries


def _failed(function: str, task: Task, error: CodeError) -> tuple[CheckEntry, ...]:
    verdict = Verdict.NOT_WRITTEN if error.kind == "NotImplementedError" else Verdict.WRONG
    return (
        CheckEntry(function, "", verdict, error.sentence(function), line=error.line),
        *_not_reached(function, task),
    )


def _not_reached(function: str, task: Task) -> Iterator[CheckEntry]:
    for name, quantity in task.results(function).items():
        yield CheckEntry(function, name, Verdict.NOT_REACHED, quantity=quantity)


def _problem_of_form(function: str, task: Task, value: object) -> CheckEntry | None:
    """What is wrong with what a function returns as a whole."""
    if function == "cost" or isinstance(value, dict):
        return None
    names = ", ".join(task.results(function))
    if isinstance(value, Foreign) and value.type_name == "None":
        sentence = f"{function} returns nothing. It must return a dictionary with {names}; is the return missing?"
        return CheckEntry(function, "", Verdict.WRONG, sentence)
    if isinstance(value, Foreign) and value.type_name == "ellipsis":
        return CheckEntry(function, "", Verdict.NOT_WRITTEN, f"{function} is not written yet.")
    kind = value.type_name if isinstance(value, Foreign) else type(value).__name__.replace("ndarray", "array")
    return CheckEntry(
        function, "", Verdict.WRONG, f"{function} returns a {kind}; it must return a dictionary with {names}."
    )


def _compared(fence: Fence, function: str, task: Task, value: Any) -> Iterator[CheckEntry]:
    """Each matrix; after the first that deviates, those that deviate as well are not looked at."""
    is_open = True
    differences = _differences(task, value) if function == "backward" else {}
    for name, quantity in task.results(function).items():
        found = _found(function, name, value, task, quantity)
        line = fence.lines.get(f"{function}.{name}") or fence.lines.get(function)
        known = CheckEntry(function, name, Verdict.RIGHT, quantity=quantity, difference=differences.get(name))
        if found is None:
            yield known
        elif not is_open:
            yield replace(known, verdict=Verdict.NOT_REACHED if found.is_written else Verdict.NOT_WRITTEN)
        elif not found.is_written:
            yield replace(
                known, verdict=Verdict.NOT_WRITTEN, sentence=f"{function}: {found.sentence}", line=line
            )
        else:
            is_open = False
            given = value if function == "cost" else value.get(name)
            yield _wrong(replace(known, line=line), found, given, task)


def _found(function: str, name: str, value: Any, task: Task, quantity: Quantity) -> Deviation | None:
    if function != "cost":
        if name not in value:
            return Deviation(missing_sentence(function, name, value))
        value = value[name]
    return deviation(name, value, task.worked.value(quantity), quantity.symbol)


def _wrong(entry: CheckEntry, found: Deviation, given: object, task: Task) -> CheckEntry:
    quantity = entry.quantity
    assert quantity is not None
    return replace(entry, verdict=Verdict.WRONG, sentence=f"{entry.function}: {found.sentence}", cell=found.cell)


def _changed(fence: Fence, function: str, task: Task, changed: tuple[str, ...]) -> CheckEntry:
    """Where a function changes its arguments; the line is found by a call in which that is an error."""
    line = fence.lines.get(function)
    try:
        fence.call(function, task.arguments(function), strict=True)
    except CodeError as error:
        line = error.line or line
    name = changed[0]
    sentence = (
        f"{function}: {name} is changed in place. The arrays that a function is given must stay as they are: write for "
        "example W1 = W1 - … instead of W1 -= …, and copy before you overwrite."
    )
    return CheckEntry(function, "", Verdict.WRONG, sentence, line=line)


def _differences(task: Task, value: dict[str, Any]) -> dict[str, float]:
    """For the learner's dW and db of right shape: the largest relative error against finite differences of J."""
    ours = {f"{letters}{layer}": task.value(letters, layer) for layer in task.layers for letters in ("dW", "db")}
    given = {
        name: array
        for name, right in ours.items()
        if isinstance(array := value.get(name), np.ndarray) and array.shape == right.shape
    }
    used = {**ours, **given}
    gradients = Gradients(
        LayerList([used[f"dW{layer}"] for layer in task.layers]),
        LayerList([used[f"db{layer}"] for layer in task.layers]),
        LayerList([task.value("dZ", layer) for layer in task.layers]),
    )
    check = GradientCheck(
        task.worked.parameters,
        task.worked.spec,
        task.value("A", 0),
        task.value("Y", task.n_layers),
        gradients=gradients,
    )
    check.advance(_DIFFERENCES_S)
    found = {}
    for layer in check.result.entries:
        for name, errors in (("dW", layer.relative_error[:, :-1]), ("db", layer.relative_error[:, -1])):
            compared = errors[~np.isnan(errors)]
            if f"{name}{layer.layer}" in given and compared.size:
                found[f"{name}{layer.layer}"] = float(compared.max())
    return found
