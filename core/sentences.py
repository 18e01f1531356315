"""Sentences of the core in a form that a window can translate. There is no language but English here.

A text that a learner reads is marked where it is written, so that it can be collected (`tools.translations`):
``phrase("…")`` for a fixed text, ``sentence("… {name} …", name=…)`` for one with values, ``counted(…)`` for one whose
words follow a number. Each is a ``str`` in English; the window translates it when it shows it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any


class Sentence(str):
    """A text with values put in, which also knows what it was made from.

    Attributes
    ----------
    template : str
        The English text with a ``{name}`` for each value, as it is written in the code. Of a counted one the form for
        many.
    values : mapping
        What stands for the names. A value may be a sentence or a phrase; it is translated, too.
    number : int or None
        What the words follow, where they follow a number.
    """

    __slots__ = ("number", "template", "values")

    template: str
    values: Mapping[str, Any]
    number: int | None

    def __new__(cls, template: str, values: Mapping[str, Any], number: int | None = None, one: str = "") -> Sentence:
        """``one`` is the English form for 1, where it is another."""
        made = super().__new__(cls, (one if number == 1 and one else template).format_map(values))
        made.template, made.values, made.number = template, values, number
        return made

    def __reduce__(self) -> tuple[type[str], tuple[str]]:
        return str, (str(self),)  # in another process, or in a file, it is a text


class Name(str):
    """A value that stays as it is in every language: a name in code, or what somebody called something."""

    __slots__ = ()


def phrase(text: str) -> str:
    """The text as it is; it is marked as one that is translated where it is shown."""
    return text


def sentence(template: str, /, **values: Any) -> str:
    """``sentence("there is no column {name}.", name=name)``: English now, another language where it is shown."""
    return Sentence(template, values)


def counted(one: str, many: str, n: int, /, **values: Any) -> str:
    """``counted("{n} row", "{n} rows", 3)``: the form that the number asks for. ``{n}`` is the number."""
    return Sentence(many, {"n": n, **values}, n, one)


def joined(*parts: str, separator: str = " ") -> str:
    """Texts after each other, such as two sentences; empty ones are left out. Each is translated on its own, and so is
    what stands between them."""
    values = {f"part_{place}": part for place, part in enumerate(filter(None, parts))}
    template = "{separator}".join(f"{{{name}}}" for name in values)
    return Sentence(template, {**values, "separator": separator})


def exchanged(text: str, old: str, new: str) -> str:
    """A text that was joined, with another part in place of one."""
    if not isinstance(text, Sentence):
        return text.replace(old, new)
    values = {name: new if value == old else value for name, value in text.values.items()}
    return Sentence(text.template, values, text.number)


def listed(names: Sequence[str]) -> str:
    """``"a, b and c"``."""
    if len(names) < 2:
        return names[0] if names else ""
    return sentence("{names} and {last}", names=joined(*names[:-1], separator=", "), last=names[-1])


def both(names: Sequence[str]) -> str:
    """``"a and b and c"``."""
    *others, said = names
    for name in reversed(others):
        said = sentence("{names} and {last}", names=name, last=said)
    return said


def either(names: Sequence[str]) -> str:
    """``"a or b or c"``."""
    *others, said = names
    for name in reversed(others):
        said = sentence("{one} or {other}", one=name, other=said)
    return said


def some_of(names: Sequence[str], most: int) -> str:
    """The first ``most`` names, ``"a, b, c"``, and how many more there are: ``"a, b, c and 2 more"``."""
    first = joined(*names[:most], separator=", ")
    return first if len(names) <= most else sentence("{names} and {n} more", names=first, n=len(names) - most)
