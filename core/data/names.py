"""``DataNames``: what the points, their two columns and their classes are called, so that imported data keeps the words
of its table on the screen, in files and in exported scripts.

A name is one line of visible text; `plain_name` makes one of any text. Names decide nothing: training never sees them.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass, replace

from core.data.dataset import MAX_CLASSES, MAX_COLUMNS
from core.errors import InvalidInputError
from core.sentences import Name, phrase, sentence

MAX_NAME_LENGTH = 200
"""Characters of a title, a column name or a class word."""

PLAIN_COLUMNS = ("x1", "x2")
PLAIN_CLASSES = ("0", "1")
PLAIN_TARGET = "y"
OWN_POINTS = phrase("Own points")
"""Title of points that were drawn on an empty plane."""

_JOINERS = "\u200c\u200d"
"""Invisible, but needed to write some languages and emoji."""
_HIDDEN = frozenset({"Cc", "Cf", "Cs", "Zl", "Zp"})
"""Unicode categories of what is not seen: control and direction marks, half characters, line ends."""
_FIRST_STRONG_ISOLATE, _END_OF_ISOLATE = "\u2068", "\u2069"
_NUMBER = re.compile(r"[+-]?(?:\d+(?:[.,]\d*)?|[.,]\d+)(?:[eE][+-]?\d+)?")

_DROPPED = dict.fromkeys([0x200E, 0x200F, 0x061C, *range(0x202A, 0x202F), *range(0x2066, 0x206A), 0xFEFF, 0x00AD])
"""Marks that only turn or part a text: without them it reads the same."""


def plain_columns(n_columns: int) -> tuple[str, ...]:
    """x1 to xd."""
    return tuple(f"x{column}" for column in range(1, n_columns + 1))


def plain_name(text: str) -> str:
    """A text as a name: on one line, without characters that are not seen, cut where it is too long."""
    visible = "".join(
        character if character in _JOINERS or unicodedata.category(character) not in _HIDDEN else " "
        for character in text[: 4 * MAX_NAME_LENGTH].translate(_DROPPED)
    )
    name = " ".join(visible.split())
    if not name.strip(_JOINERS + " "):
        return ""
    return name if len(name) <= MAX_NAME_LENGTH else f"{name[: MAX_NAME_LENGTH - 1].rstrip()}…"


def fitted_name(name: str, longest: int) -> str:
    """A name for use within a sentence: cut where it is long; one that is written from right to left stands apart, so
    that it does not turn the words around it."""
    shown = name if len(name) <= longest else f"{name[: longest - 1].rstrip()}…"
    is_turned = any(unicodedata.bidirectional(character) in ("R", "AL", "AN") for character in shown)
    return f"{_FIRST_STRONG_ISOLATE}{shown}{_END_OF_ISOLATE}" if is_turned else shown


def _check_name(field: str, name: str) -> None:
    if not name:
        raise InvalidInputError(field, phrase("has an empty name; write at least one character."))
    if len(name) > MAX_NAME_LENGTH:
        raise InvalidInputError(
            field,
            sentence(
                "has a name of {n_name} characters; at most {max_name_length} fit.",
                n_name=len(name),
                max_name_length=MAX_NAME_LENGTH,
            ),
        )
    if name != plain_name(name):
        reason = phrase("has a name with line ends, invisible characters or extra spaces; write it on one line.")
        raise InvalidInputError(field, reason)


@dataclass(frozen=True, slots=True)
class DataNames:
    """What the data is called.

    Attributes
    ----------
    title : str
        A file's name or ``OWN_POINTS``; "" for generated points, which have the label of their kind.
        `core.experiment.Experiment.title` is the text for the screen.
    columns : tuple of str
        What x1, x2, … are in the table the points came from.
    classes : tuple of str
        How the table writes class 0, class 1, …; tables of points are written with these words again.
    target : str
        What the numbers that are learnt are; "y" where they have no name. Classes are not called so.
    is_edited : bool
        Whether points were changed by hand since they were generated or imported.

    Raises
    ------
    InvalidInputError
        If a name is empty, too long or has characters that are not visible, or two classes have the same word.
    """

    title: str = ""
    columns: tuple[str, ...] = PLAIN_COLUMNS
    classes: tuple[str, ...] = PLAIN_CLASSES
    is_edited: bool = False
    target: str = PLAIN_TARGET

    def __post_init__(self) -> None:
        if self.title:
            _check_name("title", self.title)
        _check_name("target", self.target)
        if not 1 <= len(self.columns) <= MAX_COLUMNS:
            raise InvalidInputError(
                "columns",
                sentence(
                    "has {n_columns} names; there are 1 to {max_columns} columns.",
                    n_columns=len(self.columns),
                    max_columns=MAX_COLUMNS,
                ),
            )
        if len(self.classes) > MAX_CLASSES:
            raise InvalidInputError(
                "classes",
                sentence(
                    "has {n_classes} names; at most {max_classes} fit.",
                    n_classes=len(self.classes),
                    max_classes=MAX_CLASSES,
                ),
            )
        for field in ("columns", "classes"):
            for name in getattr(self, field):
                _check_name(field, name)
        if len(set(self.classes)) < len(self.classes):
            raise InvalidInputError("classes", phrase("has the same name twice; each class needs its own."))

    @property
    def are_of_table(self) -> bool:
        """Whether the points came as a table; else they were generated or drawn."""
        return self.title not in ("", OWN_POINTS)

    @property
    def has_own_columns(self) -> bool:
        """Whether a column is called something else than x1, x2, …"""
        return self.columns != plain_columns(len(self.columns))

    @property
    def has_own_classes(self) -> bool:
        """Whether the classes are called something else than 0 and 1."""
        return self.classes != PLAIN_CLASSES

    def class_word(self, label: int) -> str:
        """How a table writes a class: ``"setosa"`` or ``"1"``."""
        if label < len(self.classes):
            return self.classes[label]
        word = str(label)  # of a class that has no word yet
        return word if word not in self.classes else f"class {label}"

    def class_name(self, label: int) -> str:
        """How a sentence calls a class: ``"setosa"``, and ``"class 1"`` where the word is a number."""
        word = self.class_word(label)
        return sentence("class {word}", word=word) if _NUMBER.fullmatch(word) else Name(word)

    def label_of(self, word: str) -> int | None:
        """The class that a table writes with a word, in small or capital letters; None for a word that no class has."""
        folded = [own.casefold() for own in self.classes]
        return folded.index(word.casefold()) if word.casefold() in folded else None

    def edited(self) -> DataNames:
        """The same names, of points that were changed by hand."""
        return self if self.is_edited or self.title == OWN_POINTS else replace(self, is_edited=True)


PLAIN_NAMES = DataNames()
"""Those of generated points."""


def names_of_table(title: str, columns: Sequence[str], classes: Sequence[str], target: str = "") -> DataNames:
    """The names of an imported table; what it does not name has its plain name.

    Parameters
    ----------
    title : str
        A file's name.
    columns : sequence of str
        Names of the columns that are x1, x2, …; "" where the table has no header.
    classes : sequence of str
        The words of class 0, 1, …; "" for a class the table does not have.
    target : str
        The name of the column of numbers to be learnt; "" where it has none.
    """
    pairs = zip(columns, plain_columns(len(columns)), strict=True)
    own_columns = tuple(plain_name(name) or plain for name, plain in pairs)
    own_classes = _class_words([plain_name(word) for word in classes])
    return DataNames(plain_name(title), own_columns, own_classes, target=plain_name(target) or PLAIN_TARGET)


def _class_words(words: Sequence[str]) -> tuple[str, ...]:
    """Words that are all different, with a plain one for each class without."""
    if not any(words):
        return PLAIN_CLASSES
    filled = tuple(word or _free_word(label, words) for label, word in enumerate(words))
    return filled if len(set(filled)) == len(filled) else tuple(map(str, range(len(filled))))


def _free_word(label: int, words: Sequence[str]) -> str:
    return str(label) if str(label) not in words else f"class {label}"
