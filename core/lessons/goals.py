"""The goal language of lessons: conditions on what the program shows, joined by ``and``, ``or``, ``not``, ``within``.

``accuracy >= 95% and units <= 3``; ``(dead(1) >= 4 or diverged) within 200``. A goal is read once and then judged on
the facts of a moment (`core.lessons.moment`). ``docs/lessons.md`` lists the quantities.

Grammar::

    goal      = both ("or" both)*
    both      = one ("and" one)*
    one       = "not" one | ("(" goal ")" | condition) ["within" NUMBER]
    condition = quantity [("<" | "<=" | "=" | "!=" | ">=" | ">") value]
    value     = NUMBER ["%"] | "text" | [NUMBER "*"] quantity
    quantity  = NAME ["(" argument ("," argument)* ")"]
    argument  = whole NUMBER | "text" | quantity
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from core.lessons.goal_quantities import QUANTITIES, Argument, Kind, Value, nearest
from core.lessons.goal_terms import SIGNS, Comparison, Goal, Joined, Not, QuantityTerm, Scaled, Within
from core.sentences import Name, phrase, sentence

__all__ = ["Goal", "GoalError", "parse_goal", "parse_quantity"]


class GoalError(ValueError):
    """A goal that cannot be read.

    Attributes
    ----------
    text : str
        The goal.
    position : int
        The character, counted from 0, at which it is wrong.
    reason : str
        What is wrong there and what would be right, as a sentence.
    """

    def __init__(self, text: str, position: int, reason: str) -> None:
        super().__init__(
            sentence("{text}: character {position}: {reason}", text=text, position=position + 1, reason=reason)
        )
        self.text, self.position, self.reason = text, position, reason


_TOKEN = re.compile(
    r"""\s*(?:(?P<number>-?\d+(?:\.\d*)?(?:[eE][-+]?\d+)?%?)|(?P<name>[A-Za-z_]\w*)|"(?P<text>[^"]*)"
    |(?P<sign><=|>=|!=|[<>=(),*]))""",
    re.VERBOSE,
)
_MAX_DEPTH = 30


def parse_goal(text: str) -> Goal:
    """Read a goal.

    Raises
    ------
    GoalError
        The first thing that is wrong, and where.
    """
    return _Parser(text).goal_alone()


def parse_quantity(text: str) -> QuantityTerm:
    """Read one quantity, such as ``weight(1, 2, 1)``.

    Raises
    ------
    GoalError
        As `parse_goal`.
    """
    return _Parser(text).quantity_alone()


@dataclass(frozen=True, slots=True)
class _Token:
    kind: str
    text: str
    position: int


class _Parser:
    """Reads a goal from the left to the right, one method a rule of the grammar."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._tokens = self._split()
        self._place = 0
        self._depth = 0

    def goal_alone(self) -> Goal:
        goal = self._goal()
        self._expect_end()
        return goal

    def quantity_alone(self) -> QuantityTerm:
        term = self._quantity()
        self._expect_end()
        return term

    def _split(self) -> list[_Token]:
        tokens, position = [], 0
        text = self._text.rstrip()
        while position < len(text):
            found = _TOKEN.match(text, position)
            if found is None:
                begin = position + len(text[position:]) - len(text[position:].lstrip())
                raise GoalError(
                    self._text, begin, sentence("{text!r} is not part of the goal language.", text=text[begin])
                )
            kind = found.lastgroup or ""
            tokens.append(_Token(kind, found[kind], found.start(kind)))
            position = found.end()
        return [*tokens, _Token("end", "", len(text))]

    @property
    def _next(self) -> _Token:
        return self._tokens[self._place]

    def _take(self) -> _Token:
        token = self._next
        self._place += token.kind != "end"
        return token

    def _is_next(self, *texts: str) -> bool:
        return self._next.kind in ("name", "sign") and self._next.text in texts

    def _refuse(self, reason: str, token: _Token | None = None) -> GoalError:
        return GoalError(self._text, (token or self._next).position, reason)

    def _expect(self, text: str) -> None:
        if not self._is_next(text):
            raise self._refuse(sentence("{sign} is expected here.", sign=text))
        self._take()

    def _expect_end(self) -> None:
        if self._next.kind != "end":
            raise self._refuse(phrase('"and", "or", "within" or the end is expected here.'))

    def _goal(self) -> Goal:
        return self._joined("or", lambda: self._joined("and", self._one))

    def _joined(self, word: str, part: Callable[[], Goal]) -> Goal:
        parts = [part()]
        while self._is_next(word):
            self._take()
            parts.append(part())
        return parts[0] if len(parts) == 1 else Joined(tuple(parts), needs_all=word == "and")

    def _one(self) -> Goal:
        self._depth += 1
        if self._depth > _MAX_DEPTH:
            raise self._refuse(sentence("is nested more than {most} times.", most=_MAX_DEPTH))
        goal: Goal
        if self._is_next("not"):
            self._take()
            goal = Not(self._one())
        elif self._is_next("("):
            self._take()
            goal = self._goal()
            self._expect(")")
        else:
            goal = self._condition()
        if self._is_next("within"):
            self._take()
            goal = Within(goal, self._whole_number())
        self._depth -= 1
        return goal

    def _condition(self) -> Goal:
        begin = self._next
        left = self._quantity()
        kind = QUANTITIES[left.name].kind
        if not self._is_next(*SIGNS):
            if kind is not Kind.TRUTH and kind is not Kind.COUNT:
                raise self._refuse(
                    sentence(
                        "{name} is to be compared: one of {signs} is expected here.",
                        name=Name(left.name),
                        signs=", ".join(SIGNS),
                    )
                )
            return Comparison(left, "=", True) if kind is Kind.TRUTH else Comparison(left, ">=", 1.0)
        sign = self._take()
        if kind is Kind.TRUTH:
            raise self._refuse(
                sentence("{name} is true or not; it is compared with nothing.", name=Name(left.name)), sign
            )
        if kind is Kind.TEXT and sign.text not in ("=", "!="):
            raise self._refuse(sentence("{name} is a text; compare it with = or !=.", name=Name(left.name)), sign)
        return Comparison(left, sign.text, self._value(left, begin))

    def _value(self, left: QuantityTerm, begin: _Token) -> Value | QuantityTerm | Scaled:
        token, is_text = self._next, QUANTITIES[left.name].kind is Kind.TEXT
        if token.kind == "text" and is_text:
            allowed = QUANTITIES[left.name].choices
            if allowed and token.text not in allowed:
                raise self._refuse(
                    sentence('"{text}" is not known. {hint}', text=Name(token.text), hint=nearest(token.text, allowed)),
                    token,
                )
            return self._take().text
        if token.kind == "number" and not is_text:
            number = self._number()
            if not self._is_next("*"):
                return number
            self._take()
            return Scaled(number, self._quantity())
        if token.kind == "name":
            right = self._quantity()
            if (QUANTITIES[right.name].kind is Kind.TEXT) != is_text:
                raise self._refuse(
                    sentence("{left} and {right} cannot be compared.", left=Name(left.name), right=Name(right.name)),
                    begin,
                )
            return right
        raise self._refuse(
            phrase('a text between "quotes" is expected here.') if is_text else phrase("a number is expected here.")
        )

    def _number(self) -> float:
        text = self._take().text
        return float(text[:-1]) / 100 if text.endswith("%") else float(text)

    def _whole_number(self) -> int:
        token = self._take()
        if token.kind != "number" or not token.text.isdigit() or len(token.text) > 9:
            raise self._refuse(phrase("a whole number is expected here."), token)
        return int(token.text)

    def _quantity(self) -> QuantityTerm:
        token = self._take()
        if token.kind != "name":
            raise self._refuse(phrase("the name of a quantity is expected here."), token)
        if token.text == "before":
            self._expect("(")
            term = self._quantity()
            self._expect(")")
            return QuantityTerm(term.name, term.arguments, is_before=True)
        if token.text not in QUANTITIES:
            raise self._refuse(
                sentence("{text} is not known. {hint}", text=Name(token.text), hint=nearest(token.text, QUANTITIES)),
                token,
            )
        arguments = self._arguments() if self._is_next("(") else ()
        problem = QUANTITIES[token.text].problem_with(arguments)
        if problem:
            raise self._refuse(problem, token)
        return QuantityTerm(token.text, arguments)

    def _arguments(self) -> tuple[Argument, ...]:
        arguments: list[Argument] = []
        self._take()
        while True:
            arguments.append(self._take().text if self._next.kind == "text" else self._whole_number())
            if self._is_next(")"):
                self._take()
                return tuple(arguments)
            self._expect(",")
