"""A goal that has been read: conditions and how they are joined. Each can be judged on facts and said in plain English.

`core.lessons.goals` makes them from text.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Protocol

from core.lessons.goal_quantities import QUANTITIES, Argument, GoalQuantity, Kind, Value
from core.sentences import both, either, joined, phrase, sentence


class Facts(Protocol):
    """What a goal is judged on: a moment, and what happened since the step began."""

    def value(self, name: str, arguments: tuple[Argument, ...]) -> Value | None:
        """A quantity now; None where there is none, as the loss without points."""

    def value_before(self, name: str, arguments: tuple[Argument, ...]) -> Value | None:
        """The same when the step began."""

    @property
    def iterations_since(self) -> int:
        """Iterations made since the step began."""


@dataclass(frozen=True, slots=True)
class QuantityTerm:
    """A quantity of a moment, or of when the step began."""

    name: str
    arguments: tuple[Argument, ...] = ()
    is_before: bool = False

    def of(self, facts: Facts) -> Value | None:
        """Its value."""
        look = facts.value_before if self.is_before else facts.value
        return look(self.name, self.arguments)

    @property
    def words(self) -> str:
        """It in plain English."""
        quantity = QUANTITIES[self.name]
        said = quantity.in_words(self.arguments)
        if quantity.is_statement(self.arguments):
            said = joined(said, ":", separator="")
        return sentence("{quantity} at the start of the step", quantity=said) if self.is_before else said


@dataclass(frozen=True, slots=True)
class Scaled:
    """A quantity times a number."""

    factor: float
    term: QuantityTerm

    def of(self, facts: Facts) -> Value | None:
        """Its value."""
        value = self.term.of(facts)
        return None if value is None or isinstance(value, str) else self.factor * value

    @property
    def words(self) -> str:
        """It in plain English."""
        return sentence("{factor:g} times the {quantity}", factor=self.factor, quantity=self.term.words)


@dataclass(frozen=True, slots=True)
class Comparison:
    """A quantity that is to compare with a value in one of six ways, or with none a truth that is to hold."""

    left: QuantityTerm
    sign: str
    right: Value | QuantityTerm | Scaled

    def holds(self, facts: Facts) -> bool:
        """Whether it is so now; what has no value compares with nothing."""
        left = self.left.of(facts)
        right = self.right.of(facts) if isinstance(self.right, QuantityTerm | Scaled) else self.right
        if left is None or right is None:
            return False
        if isinstance(left, str) or isinstance(right, str):
            return SIGNS[self.sign](str(left), str(right)) if self.sign in ("=", "!=") else False
        return bool(SIGNS[self.sign](left, right))

    @property
    def words(self) -> str:
        """It in plain English."""
        quantity, left = QUANTITIES[self.left.name], self.left.words
        if quantity.kind is Kind.TRUTH:
            return left
        if quantity.is_statement(self.left.arguments) and not self.left.is_before:
            statement = quantity.in_words(self.left.arguments)
            if (self.sign, self.right) == (">=", 1.0):
                return statement
            if (self.sign, self.right) in (("=", 0.0), ("<", 1.0)):
                return sentence("not ({goal})", goal=statement)
        if not self._is_against_its_past:
            right = self.right.words if isinstance(self.right, QuantityTerm | Scaled) else _said(self.right, quantity)
        elif isinstance(self.right, Scaled):
            right = sentence("{factor:g} times its value at the start of the step", factor=self.right.factor)
        elif self.sign == "!=":
            return sentence("another {quantity} than at the start of the step", quantity=left)
        else:
            right = phrase("its value at the start of the step")
        return sentence(_COMPARED[self.sign], quantity=left, value=right)

    @property
    def _is_against_its_past(self) -> bool:
        """Whether the same quantity is compared with when the step began."""
        right = self.right.term if isinstance(self.right, Scaled) else self.right
        return right == replace(self.left, is_before=True)


@dataclass(frozen=True, slots=True)
class Joined:
    """Goals of which all are to hold, or one."""

    parts: tuple[Goal, ...]
    needs_all: bool

    def holds(self, facts: Facts) -> bool:
        """Whether it is so now."""
        return (all if self.needs_all else any)(part.holds(facts) for part in self.parts)

    @property
    def words(self) -> str:
        """It in plain English."""
        if not self.needs_all:
            return either([part.words for part in self.parts])
        # The question stands above the goal, and says by itself that it is to be answered.
        said = [part for part in self.parts if not _is_answering(part)] or self.parts
        return both([_in_brackets(part.words) if isinstance(part, Joined) else part.words for part in said])


@dataclass(frozen=True, slots=True)
class Not:
    """What is not to hold."""

    part: Goal

    def holds(self, facts: Facts) -> bool:
        """Whether it is so now."""
        return not self.part.holds(facts)

    @property
    def words(self) -> str:
        """It in plain English."""
        part = self.part
        if isinstance(part, Comparison) and QUANTITIES[part.left.name].kind is not Kind.TRUTH:
            return replace(part, sign=_OPPOSITES[part.sign]).words
        if isinstance(part, Within):
            return sentence("{goal} for {n} iterations", goal=Not(part.part).words, n=part.iterations)
        return sentence("not ({goal})", goal=part.words)


@dataclass(frozen=True, slots=True)
class Within:
    """A goal that is to be reached in so many iterations after the step began."""

    part: Goal
    iterations: int

    def holds(self, facts: Facts) -> bool:
        """Whether it is so now."""
        return facts.iterations_since <= self.iterations and self.part.holds(facts)

    @property
    def words(self) -> str:
        """It in plain English."""
        return sentence("{goal}, within {n} iterations", goal=self.part.words, n=self.iterations)


Goal = Comparison | Joined | Not | Within

SIGNS: Mapping[str, Callable[[Any, Any], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    "=": operator.eq,
    "!=": operator.ne,
    ">=": operator.ge,
    ">": operator.gt,
}
_OPPOSITES = {"<": ">=", "<=": ">", "=": "!=", "!=": "=", ">=": "<", ">": "<="}
_COMPARED = {
    "<": phrase("{quantity} below {value}"),
    "<=": phrase("{quantity} at most {value}"),
    "=": phrase("{quantity} is {value}"),
    "!=": phrase("{quantity} is not {value}"),
    ">=": phrase("{quantity} at least {value}"),
    ">": phrase("{quantity} above {value}"),
}


def words_beside_task(goal: Goal) -> str:
    """A goal in plain English; empty where it is only what the step's own text asks for: to answer, to point at
    something, to open or to press it."""
    return "" if _is_doing(goal) else goal.words


def _is_answering(goal: Goal) -> bool:
    return isinstance(goal, Comparison) and goal.left.name == "answered"


def _is_doing(goal: Goal) -> bool:
    if isinstance(goal, Joined):
        return all(_is_doing(part) for part in goal.parts)
    return isinstance(goal, Comparison) and goal.left.name in ("answered", "opened", "pointed", "pressed")


def _said(value: Value, quantity: GoalQuantity) -> str:
    if isinstance(value, str):
        return quantity.choices.get(value, value)
    if quantity.kind is Kind.SHARE:
        return sentence("{percent:g} %", percent=100 * value)
    return f"{value:g}".replace("-", "−")


def _in_brackets(words: str) -> str:
    return joined("(", words, ")", separator="")
