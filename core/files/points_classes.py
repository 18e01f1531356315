"""Which class the texts in the column of the classes mean: numbers or words become class 0 and class 1.

The smaller number, or the word that comes first in the alphabet, is class 0, unless the words say it themselves. The
core can learn more classes; the window shows two, so a third one is refused here with all of them named.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from core.errors import FileError
from core.files.points_cells import number_of, shown
from core.files.points_rows import place

N_CLASSES = 2
"""What the window can show: blue circles and orange triangles."""

_MEANS = {
    **dict.fromkeys(("1", "true", "yes", "y", "on", "positive", "pos", "+", "wahr", "ja", "positiv"), 1),
    **dict.fromkeys(("0", "false", "no", "n", "off", "negative", "neg", "-", "−", "falsch", "nein", "negativ"), 0),
    **dict.fromkeys(("blue", "blau", "circle", "circles"), 1),
    **dict.fromkeys(("orange", "triangle", "triangles"), 0),
}
"""Words that say which class they are; the colours are those of the screen."""

_N_NAMED = 5
_MAX_TEXTS = 1000
"""So many ways to write two classes nobody has."""


@dataclass(frozen=True, slots=True)
class ClassesFound:
    """What the table calls its classes.

    Attributes
    ----------
    names : (str, str)
        How class 0 and class 1 are written in the table; "" for a class it has not.
    of_text : dict
        The class that each text means.
    """

    names: tuple[str, str]
    of_text: Mapping[str, int]


def classes_of(labels: Mapping[str, int], column: int, name: str, source: str) -> ClassesFound:
    """The classes that texts mean.

    Parameters
    ----------
    labels : dict
        Each text and the line where it stands first, in the order of the lines.
    column : int
        Where they stand, counted from 0.
    name : str
        What sentences call this column.
    source : str

    Raises
    ------
    FileError
        If they are more than two.
    """
    if len(labels) > _MAX_TEXTS:
        reason = f"{name} has more than {_MAX_TEXTS:,} different cells; classes are two, such as 0 and 1."
        raise FileError(source, f"column {column + 1}", reason)
    keys = _keys_of(tuple(labels))
    first_texts: dict[float | str, str] = {}
    for text in labels:
        first_texts.setdefault(keys[text], text)
    if len(first_texts) > N_CLASSES:
        third = list(first_texts.values())[N_CLASSES]
        raise FileError(source, place(labels[third], column), _too_many(list(first_texts.values()), name))
    classes = _numbered(list(first_texts))
    names = {classes[key]: text for key, text in first_texts.items()}
    return ClassesFound((names.get(0, ""), names.get(1, "")), {text: classes[keys[text]] for text in labels})


def _keys_of(texts: tuple[str, ...]) -> dict[str, float | str]:
    """Texts that mean the same class have the same key: 1 and 1.0, red and Red."""
    numbers = {text: number_of(text) for text in texts}
    return {text: _key_of(text, numbers) for text in texts}


def _key_of(text: str, numbers: Mapping[str, tuple[float, str] | None]) -> float | str:
    number = numbers[text]
    are_numbers = all(found is not None for found in numbers.values())
    return number[0] if are_numbers and number is not None else text.casefold()


def _numbered(keys: list[float | str]) -> dict[float | str, int]:
    """The class of each of at most two keys."""
    own = [_own_class(key) for key in keys]
    if len(keys) == 1:
        return {keys[0]: own[0] or 0}
    if all(isinstance(key, str) for key in keys) and own.count(None) < N_CLASSES and own[0] != own[1]:
        # One of them says which class it is; the other one is the other.
        first = own[0] if own[0] is not None else 1 - (own[1] or 0)
        return {keys[0]: first, keys[1]: 1 - first}
    return {key: index for index, key in enumerate(sorted(keys, key=_in_order))}


def _in_order(key: float | str) -> tuple[float, str]:
    return (0.0, key) if isinstance(key, str) else (key, "")


def _own_class(key: float | str) -> int | None:
    """The class that a key says itself; None for most."""
    if isinstance(key, float):
        return int(key) if key in (0.0, 1.0) else None
    return _MEANS.get(key)


def _too_many(texts: list[str], name: str) -> str:
    named = ", ".join(shown(text) for text in texts[:_N_NAMED])
    more = " and more" if len(texts) > _N_NAMED else ""
    return f"{name} has more than two classes, {named}{more}; the window shows two, so keep the lines of two of them."
