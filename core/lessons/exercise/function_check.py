"""One of the four functions of an iteration against ours: forward, cost, backward or update."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from core.explain.quantities import Quantity
from core.lessons.exercise.code_slips import IN_PLACE, LOG_OF_ZERO, slip_of
from core.lessons.exercise.comparison import (
    Deviation,
    deviation,
    is_cost_of_outputs,
    is_unwritten,
    missing_sentence,
    shape_sentence,
)
from core.lessons.exercise.differences import Differences
from core.lessons.exercise.fence import CodeError, Fence
from core.lessons.exercise.inside.wire import Foreign
from core.lessons.exercise.results import CheckEntry, Verdict, failed_entry
from core.lessons.exercise.task import Task
from core.model.losses import LOSSES
from core.sentences import Name, exchanged, joined, phrase, sentence

_OPENING = phrase("{function}: {what}")
_OPENING_WITH_OTHERS = phrase("{function}, with other weights and biases: {what}")


def _with_others(entries: tuple[CheckEntry, ...], others: tuple[CheckEntry, ...]) -> tuple[CheckEntry, ...]:
    """``entries``, all right, with what is wrong with other numbers."""
    found = [replace(entry, cell=None) for entry in others if entry.verdict is Verdict.WRONG]
    names = {entry.name: entry for entry in found}
    whole = tuple(entry for entry in found if not entry.name)
    return (*whole, *(names.get(entry.name, entry) for entry in entries))


class FunctionCheck:
    """Checks one function.

    Parameters
    ----------
    fence : Fence
        The code is loaded.
    function : str
    """

    def __init__(self, fence: Fence, function: str, opening: str = _OPENING) -> None:
        self._fence, self._function, self._opening = fence, function, opening

    def entries(self, task: Task, other: Task) -> tuple[CheckEntry, ...]:
        """On the numbers on the screen; where these are right, on others, which hide less."""
        entries = self._on(task)
        wrong = next((entry for entry in entries if entry.verdict is Verdict.WRONG), None)
        if wrong is not None and wrong.slip is not None and wrong.name:
            # With numbers on the screen such as b = 0 several mistakes come out the same.
            again = next((entry for entry in self._on(other) if entry.name == wrong.name), None)
            if again is not None and again.slip is not None and again.slip.key != wrong.slip.key:
                said = exchanged(wrong.sentence, wrong.slip.sentence, again.slip.sentence)
                better = replace(wrong, slip=again.slip, sentence=said)
                return tuple(better if entry is wrong else entry for entry in entries)
        if any(entry.verdict is not Verdict.RIGHT for entry in entries):
            return entries
        on_others = FunctionCheck(self._fence, self._function, _OPENING_WITH_OTHERS)._on(other)
        return _with_others(entries, on_others) + self._notes(task)

    def _said(self, what: str) -> str:
        return sentence(self._opening, function=Name(self._function), what=what)

    def _on(self, task: Task) -> tuple[CheckEntry, ...]:
        function = self._function
        try:
            answer = self._fence.call(function, task.arguments(function))
        except CodeError as error:
            return self._failed(task, error)
        problem = self._problem_of_form(task, answer.value)
        if problem is not None:
            return (problem, *self._not_reached(task))
        entries = tuple(self._compared(task, answer.value))
        if answer.changed and not any(entry.verdict is Verdict.WRONG for entry in entries):
            return (self._changed(task, answer.changed), *entries)
        return entries

    # The function as a whole

    def _failed(self, task: Task, error: CodeError) -> tuple[CheckEntry, ...]:
        """Where it raises: often a matrix has got another shape before that, without a word."""
        function, lines = self._function, self._fence.lines
        if error.kind == "NotImplementedError":
            return (failed_entry(function, error), *self._not_reached(task))
        for name, quantity in task.results(function).items():
            given, ours = error.shapes.get(name), task.worked.value(quantity).shape
            if given is not None and given != ours and not (function == "cost" and given == ()):
                said = self._said(shape_sentence(name, given, ours, quantity.symbol))
                if error.kind in error.reason:
                    said = joined(said, sentence("This leads to {what}", what=_closed(error.reason)))
                line = lines.get(f"{function}.{name}") or error.line
                wrong = CheckEntry(function, name, Verdict.WRONG, said, quantity, line=line)
                return tuple(wrong if entry.name == name else entry for entry in self._not_reached(task))
        entry = failed_entry(function, error)
        if error.kind in error.reason:
            entry = replace(entry, sentence=self._said(error.reason))
        for name, quantity in task.results(function).items():
            if error.kind == "ValueError" and error.line is not None and lines.get(f"{function}.{name}") == error.line:
                here = sentence(
                    "Here {name} must come out with shape {shape}.", name=name, shape=task.worked.value(quantity).shape
                )
                said = _closed(error.reason)
                entry = replace(entry, sentence=joined(self._said(said) if error.kind in said else said, here))
        return (entry, *self._not_reached(task))

    def _not_reached(self, task: Task) -> Iterator[CheckEntry]:
        for name, quantity in task.results(self._function).items():
            yield CheckEntry(self._function, name, Verdict.NOT_REACHED, quantity=quantity)

    def _problem_of_form(self, task: Task, value: object) -> CheckEntry | None:
        """What is wrong with what the function returns as a whole."""
        if self._function == "cost" or isinstance(value, dict):
            return None
        line = self._fence.lines.get(self._function)
        if is_unwritten(value):
            said = sentence("{name} is not written yet.", name=Name(self._function))
            return CheckEntry(self._function, "", Verdict.NOT_WRITTEN, said, line=line)
        kind = _kind_of(value)
        said = sentence(
            "{function} returns {kind}; it must return a dictionary with {names}.",
            function=Name(self._function),
            kind=kind,
            names=", ".join(task.results(self._function)),
        )
        if kind == "nothing":
            said = joined(said, phrase("Add the return."))
        return CheckEntry(self._function, "", Verdict.WRONG, said, line=line)

    def _changed(self, task: Task, changed: tuple[str, ...]) -> CheckEntry:
        """Where the function changes its arguments."""
        said = joined(self._said(sentence("{name} is changed in place.", name=changed[0])), IN_PLACE.sentence)
        line = self._line_when_strict(task.arguments(self._function))
        return CheckEntry(self._function, "", Verdict.WRONG, said, slip=IN_PLACE, line=line)

    def _line_when_strict(self, arguments: dict[str, object]) -> int | None:
        """The line that changes an argument or takes the log of 0: a call in which that is an error finds it."""
        try:
            self._fence.call(self._function, arguments, strict=True)
        except CodeError as error:
            return error.line
        return self._fence.lines.get(self._function)

    # Its matrices

    def _compared(self, task: Task, value: Any) -> Iterator[CheckEntry]:
        """Each matrix; after the first that deviates, those that deviate as well are not looked at."""
        is_open = True
        differences = Differences(task, value) if self._function == "backward" else None
        lines, function = self._fence.lines, self._function
        for name, quantity in task.results(function).items():
            given = value if function == "cost" else value.get(name)
            found = self._found(name, value, task, quantity)
            error = differences.largest_error(name) if differences is not None else None
            line = None if found is None else lines.get(f"{function}.{name}") or lines.get(function)
            entry = CheckEntry(function, name, Verdict.RIGHT, quantity=quantity, line=line, difference=error)
            if found is None:
                yield entry
            elif not found.is_written:
                yield replace(entry, verdict=Verdict.NOT_WRITTEN, sentence=self._said(found.sentence))
            elif is_open:
                is_open = False
                yield self._wrong(entry, found, given, task, differences)
            else:
                yield replace(entry, verdict=Verdict.NOT_REACHED, line=None)

    def _found(self, name: str, value: Any, task: Task, quantity: Quantity) -> Deviation | None:
        if self._function == "cost":
            outputs, targets = task.value("A", task.n_layers), task.value("Y", task.n_layers)
            if LOSSES[task.spec.loss].in_nats and is_cost_of_outputs(value, outputs, targets):
                return None
        else:
            if name not in value:
                return Deviation(missing_sentence(self._function, name, value))
            value = value[name]
        return deviation(name, value, task.worked.value(quantity), quantity.symbol, task.slack(quantity))

    def _wrong(
        self, entry: CheckEntry, found: Deviation, given: object, task: Task, differences: Differences | None
    ) -> CheckEntry:
        assert entry.quantity is not None
        slip = slip_of(task, entry.quantity, given)
        sentences: list[str] = [self._said(found.sentence)]
        if differences is not None and found.cell is not None:
            sentences.append(differences.sentence(entry.name, found.cell))
        if slip is not None and (found.cell is not None or slip.key != "transposed"):  # shapes say so themselves
            sentences.append(slip.sentence)
        line = self._line_when_strict(task.arguments(self._function)) if found.overflowed else None
        return replace(
            entry,
            verdict=Verdict.WRONG,
            sentence=joined(*sentences),
            cell=found.cell,
            slip=slip,
            line=line or entry.line,
        )

    # What is right, but not always

    def _notes(self, task: Task) -> tuple[CheckEntry, ...]:
        """Of a right cost: whether it takes the log of 0 where an output is exactly 0 or 1, and right."""
        if self._function != "cost" or not LOSSES[task.spec.loss].in_nats:
            return ()
        n = task.sizes[-1]
        Y = np.array([[0.0, 1.0]]) if n == 1 else np.eye(n)
        arguments: dict[str, object] = {f"A{task.n_layers}": Y.copy(), "Y": Y}
        try:
            value = self._fence.call("cost", arguments).value
        except CodeError:
            value = np.nan
        if isinstance(value, float | np.ndarray) and np.isfinite(value).all():
            return ()
        said = phrase(
            "cost: right here. But where an output is exactly 0 or 1, it takes log 0, and J is not a "
            "number. Keep the outputs away from 0 and 1 with np.clip."
        )
        line = self._line_when_strict(arguments)
        return (CheckEntry("cost", "", Verdict.NOTE, said, slip=LOG_OF_ZERO, line=line),)


def _kind_of(value: object) -> str:
    """What a returned value is, with its article."""
    name = value.type_name if isinstance(value, Foreign) else type(value).__name__.removeprefix("nd")
    if name == "None":
        return phrase("nothing")
    return sentence("an {type}", type=name) if name[:1] in "aeiou" else sentence("a {type}", type=name)


def _closed(text: str) -> str:
    """A message of Python's or NumPy's as a sentence among others."""
    return text if text.endswith(".") and not text.endswith((" .", "..")) else f"{text.rstrip(' .')}."
