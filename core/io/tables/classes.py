"""Which class the texts in the column of the classes mean: numbers or words become class 0, class 1 and so on.

The smallest number, or the word that comes first in the alphabet, is class 0; of two classes, the words may say it
themselves. The window shows 8 classes: of more, one is set against the rest, or two of them are taken, and of fewer
they can be.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from core.data.dataset import CLASSES_ON_SCREEN
from core.errors import FileError
from core.io.tables.cells import shown
from core.io.tables.numbers import number_of
from core.sentences import sentence, some_of

_TWO = 2
MAX_CLASSES = 50
"""Different classes; a column with more is a measurement or a name."""

_MEANS = {
    **dict.fromkeys(("1", "true", "yes", "y", "on", "positive", "pos", "+", "wahr", "ja", "positiv"), 1),
    **dict.fromkeys(("0", "false", "no", "n", "off", "negative", "neg", "-", "−", "falsch", "nein", "negativ"), 0),
    **dict.fromkeys(("blue", "blau", "circle", "circles"), 1),
    **dict.fromkeys(("orange", "triangle", "triangles"), 0),
}
"""Words that say which class they are; the colours are those of the screen."""

_N_NAMED = 5

Key = float | str


@dataclass(frozen=True, slots=True)
class ClassFound:
    """A class of a table.

    Attributes
    ----------
    name : str
        As it is written first.
    count : int
        Rows in it.
    """

    name: str
    count: int


@dataclass(frozen=True, slots=True)
class ClassChoice:
    """What becomes of three and more classes that are not all taken.

    Attributes
    ----------
    first : str
        Name of the class that is set against the rest and becomes class 1; or of two that are taken.
    second : str
        Name of the other one that is taken; "" for the rest.
    """

    first: str
    second: str = ""


@dataclass(frozen=True, slots=True)
class ClassesFound:
    """What the table calls its classes.

    Attributes
    ----------
    found : tuple of ClassFound
        All of them, in order.
    names : tuple of str
        What becomes class 0, class 1, …, two or more; "" for a class there is not.
    of_text : dict
        The class that each text means; -1 where its rows are left out.
    choice : ClassChoice or None
        What was chosen of more than two; None where all are taken.
    """

    found: tuple[ClassFound, ...]
    names: tuple[str, ...]
    of_text: Mapping[str, int]
    choice: ClassChoice | None = None


def classes_of(texts: Sequence[str], choice: ClassChoice | None, column: int, called: str, source: str) -> ClassesFound:
    """The classes that the cells of a column mean.

    Parameters
    ----------
    texts : sequence of str
        The cells.
    choice : ClassChoice or None
        For more than two classes; without it all are taken, or of more than ``CLASSES_ON_SCREEN`` the first one is
        set against the rest.
    column : int
        Where they stand, counted from 0.
    called : str
        What sentences call this column.
    source : str

    Raises
    ------
    FileError
        If there are more than ``MAX_CLASSES``, or a class that is chosen is not there.
    """
    counts = Counter(texts)
    keys = _keys_of(tuple(counts))
    first_texts: dict[Key, str] = {}
    of_key: Counter[Key] = Counter()
    for text, count in counts.items():
        first_texts.setdefault(keys[text], text)
        of_key[keys[text]] += count
    if len(first_texts) > MAX_CLASSES:
        reason = sentence(
            "{column} has {n:,} different values; a class column has few, such as 0 and 1.",
            column=called,
            n=len(first_texts),
        )
        raise FileError(source, sentence("column {column}", column=column + 1), reason)
    names: tuple[str, ...]
    if len(first_texts) > _TWO:
        ordered = sorted(first_texts, key=_in_order)
        if choice is None and len(ordered) > CLASSES_ON_SCREEN:
            choice = ClassChoice(first_texts[ordered[0]])
        if choice is None:
            classes, names = (
                {key: label for label, key in enumerate(ordered)},
                tuple(first_texts[key] for key in ordered),
            )
        else:
            classes, names = _chosen(choice, {first_texts[key]: key for key in ordered}, called, column, source)
    else:
        classes, choice = _numbered(list(first_texts)), None
        ordered = sorted(first_texts, key=lambda key: classes[key])
        by_class = {classes[key]: first_texts[key] for key in ordered}
        names = (by_class.get(0, ""), by_class.get(1, ""))
    found = tuple(ClassFound(first_texts[key], of_key[key]) for key in ordered)
    return ClassesFound(found, names, {text: classes[keys[text]] for text in counts}, choice)


def names_text(names: Sequence[str]) -> str:
    """Some classes by their names."""
    return some_of([shown(name) for name in names], _N_NAMED)


def _chosen(
    choice: ClassChoice, keys: Mapping[str, Key], called: str, column: int, source: str
) -> tuple[dict[Key, int], tuple[str, str]]:
    """The class of each key, and the names of class 0 and class 1."""
    for name in (choice.first, choice.second):
        if name and name not in keys:
            reason = sentence(
                "{column} has no class {class_name}; its classes are {names}.",
                column=called,
                class_name=shown(name),
                names=names_text(list(keys)),
            )
            raise FileError(source, sentence("column {column}", column=column + 1), reason)
    if not choice.second:
        return {key: int(name == choice.first) for name, key in keys.items()}, (
            f"not {choice.first}",
            choice.first,
        )
    pair = [name for name in keys if name in (choice.first, choice.second)]
    classes = {key: pair.index(name) if name in pair else -1 for name, key in keys.items()}
    return classes, (pair[0], pair[-1])


def _keys_of(texts: tuple[str, ...]) -> dict[str, Key]:
    """Texts that mean the same class have the same key: 1 and 1.0, red and Red."""
    numbers = {text: number_of(text) for text in texts}
    if all(number is not None for number in numbers.values()):
        return {text: number for text, number in numbers.items() if number is not None}
    return {text: text.casefold() for text in texts}


def _numbered(keys: list[Key]) -> dict[Key, int]:
    """The class of each of at most two keys."""
    own = [_own_class(key) for key in keys]
    if len(keys) == 1:
        return {keys[0]: own[0] or 0}
    if all(isinstance(key, str) for key in keys) and own.count(None) < _TWO and own[0] != own[1]:
        # One of them says which class it is; the other one is the other.
        first = own[0] if own[0] is not None else 1 - (own[1] or 0)
        return {keys[0]: first, keys[1]: 1 - first}
    return {key: index for index, key in enumerate(sorted(keys, key=_in_order))}


def _in_order(key: Key) -> tuple[float, str]:
    return (0.0, key) if isinstance(key, str) else (key, "")


def _own_class(key: Key) -> int | None:
    """The class that a key says itself; None for most."""
    if isinstance(key, float):
        return int(key) if key in (0.0, 1.0) else None
    return _MEANS.get(key)
