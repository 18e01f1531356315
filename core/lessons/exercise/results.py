"""What a check says: one entry for each function and each of its matrices, in the lecture's order."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from core.explain.quantities import Quantity
from core.lessons.exercise.code_error import CodeError
from core.lessons.predictions.slips import Slip
from core.sentences import Name


class Verdict(Enum):
    """What was found of a function or a matrix."""

    RIGHT = "right"
    WRONG = "wrong"
    NOT_WRITTEN = "not written"
    """Still the ``...`` of the skeleton, or no such function."""
    NOT_REACHED = "not reached"
    """Not looked at: something before it in the same function is wrong."""
    NOTE = "note"
    """Right, but something should be known of it."""


@dataclass(frozen=True, slots=True)
class CheckEntry:
    """One function as a whole, or one matrix that it computes.

    Attributes
    ----------
    function : str
        One of `core.lessons.exercise.fence.FUNCTIONS`, or "" for the code as a whole.
    name : str
        The matrix as the learner calls it, for example ``"dZ1"``; "" for the function as a whole.
    verdict : Verdict
    sentence : str
        Starts with the function's name; "" where the verdict says it all.
    quantity : Quantity or None
        What to light in the equations.
    cell : tuple of int or None
        Row and column of the first wrong number, from 0; None also where the mistake only shows with other numbers than
        those on the screen.
    slip : Slip or None
        The mistake by name, where it is known: of the table of slips, or of `core.lessons.exercise.code_slips`.
    line : int or None
        In the code, from 1.
    difference : float or None
        The largest relative error of a gradient against finite differences of J; None for what is not a gradient.
    """

    function: str
    name: str
    verdict: Verdict
    sentence: str = ""
    quantity: Quantity | None = None
    cell: tuple[int, int] | None = None
    slip: Slip | None = None
    line: int | None = None
    difference: float | None = None


def failed_entry(function: str, error: CodeError) -> CheckEntry:
    """The entry of a function that raised or was stopped; NotImplementedError says that it is not written."""
    verdict = Verdict.NOT_WRITTEN if error.kind == "NotImplementedError" else Verdict.WRONG
    return CheckEntry(function, "", verdict, error.sentence(Name(function)), line=error.line)


@dataclass(frozen=True, slots=True)
class CheckResult:
    """What a check found.

    Attributes
    ----------
    entries : tuple of CheckEntry
        In the lecture's order: initialize, forward, cost, backward, update, train.
    remarks : tuple of str
        What the check did not look at, or did otherwise than the window, as sentences.
    printed : str
        The beginning of what the code printed.
    """

    entries: tuple[CheckEntry, ...]
    remarks: tuple[str, ...] = ()
    printed: str = ""

    @property
    def first_wrong(self) -> CheckEntry | None:
        """The first entry that is wrong, else the first that is not written."""
        for verdict in (Verdict.WRONG, Verdict.NOT_WRITTEN):
            for entry in self.entries:
                if entry.verdict is verdict:
                    return entry
        return None

    @property
    def is_right(self) -> bool:
        """Whether the whole exercise is solved."""
        return all(entry.verdict in (Verdict.RIGHT, Verdict.NOTE) for entry in self.entries)

    @property
    def right_functions(self) -> frozenset[str]:
        """The functions of which nothing is wrong or missing."""
        return frozenset(
            function
            for function in {entry.function for entry in self.entries}
            if all(entry.verdict in (Verdict.RIGHT, Verdict.NOTE) for entry in self.of_function(function))
        )

    def of_function(self, function: str) -> tuple[CheckEntry, ...]:
        """The entries of one function."""
        return tuple(entry for entry in self.entries if entry.function == function)
