"""Names of the data as text of a script: whatever is in them, in the script they are plain ASCII and never code.

A name comes from a table or a file that is not trusted; quotes, backslashes and braces in it must not end a text.
"""

from __future__ import annotations

from collections.abc import Sequence

from core.data.names import PLAIN_TARGET, DataNames, plain_columns
from core.io.export.layout import WIDTH, filled

_LONGEST = 40


def escaped(name: str) -> str:
    """A name within a text in double quotes, of one line or of three quotes; cut where it is long.

    Returns
    -------
    str
        Plain ASCII, at most ``_LONGEST`` characters and three dots.
    """
    shown = name
    while len(_with_escapes(shown)) > _LONGEST:
        shown = shown[:-1]
    return _with_escapes(shown) + ("..." if shown != name else "")


def literal(name: str) -> str:
    """A name as a text of Python."""
    return f'"{escaped(name)}"'


def name_lines(title: str, names: DataNames, n_classes: int) -> list[str]:
    """What the data is called, as lines of a docstring; nothing where it has no names.

    Parameters
    ----------
    title : str
        What the points are called.
    names : DataNames
    n_classes : int
        Classes that the network tells apart; 0 where numbers are learnt.
    """
    lines = [f"Data:      {escaped(title)}{', edited by hand' if names.is_edited else ''}"] if title else []
    if names.has_own_columns:
        pairs = zip(plain_columns(len(names.columns)), names.columns, strict=True)
        rows = filled([f"{plain} = {escaped(name)}" for plain, name in pairs], 3)
        lines += [f"{'Columns:' if place == 0 else '':<11}{row}" for place, row in enumerate(rows)]
        lines[-1] = lines[-1].removesuffix(",")
    if n_classes == 0 and names.target != PLAIN_TARGET:
        lines.append(f"Learnt:    y = {escaped(names.target)}")
    if n_classes and names.has_own_classes:
        words = [f"{label} = {escaped(names.class_word(label))}" for label in range(n_classes)]
        lines += [f"{'Classes:' if place == 0 else '':<11}{word}" for place, word in enumerate(words)]
    return lines


def name_constants(names: DataNames, n_classes: int) -> list[str]:
    """The same as constants, for a reader who goes on from the script."""
    lines = []
    if names.has_own_columns:
        columns = list(map(literal, names.columns))
        line = f"COLUMN_NAMES = [{', '.join(columns)}]"
        lines += [line] if len(line) <= WIDTH else _one_a_line("COLUMN_NAMES", columns)
    if n_classes == 0 and names.target != PLAIN_TARGET:
        lines.append(f"TARGET_NAME = {literal(names.target)}")
    if n_classes and names.has_own_classes:
        lines += _one_a_line("CLASS_NAMES", [literal(names.class_word(label)) for label in range(n_classes)])
    return lines


def _one_a_line(name: str, words: Sequence[str]) -> list[str]:
    return [f"{name} = [", *(f"    {word}," for word in words), "]"]


def _with_escapes(name: str) -> str:
    return name.encode("unicode_escape").decode("ascii").replace('"', '\\"')
