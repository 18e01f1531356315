"""The names of the data as words on the screen: its title, its columns and its classes, short enough for their place.

Names come from the user's table and may hold anything: who puts them into rich text escapes them (`html.escape`).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from core.data.dataset import MAX_COLUMNS
from core.data.features import FEATURES
from core.data.names import DataNames, fitted_name
from core.experiment.experiment import Experiment
from gui.base.fields.base import number_text
from gui.base.formatting import count, plain
from gui.base.language import core_text, counted_text, listed, tr

LONGEST_WORD = 24
"""Characters of a name in a sentence; where a name stands alone, its widget elides it."""

MOST_NAMED = 16
"""Of more columns the first and the last are named."""

_MOST_HELD_NAMED = 3


def data_text(experiment: Experiment, longest: int = LONGEST_WORD) -> str:
    """What the data is called: ``"iris.csv"``, ``"Circle, edited"``."""
    title = fitted_name(core_text(experiment.title), longest)
    return tr("{name}, edited").format(name=title) if experiment.names.is_edited else title


def class_text(names: DataNames, label: int, longest: int = LONGEST_WORD) -> str:
    """What a class is called within a sentence: ``"class 1"`` or ``"setosa"``."""
    word, name = names.class_word(label), names.class_name(label)
    return fitted_name(name, longest) if name == word else tr("class {label}").format(label=fitted_name(word, longest))


def class_title(names: DataNames, label: int, longest: int = LONGEST_WORD) -> str:
    """The same at the beginning of a sentence or alone: ``"Class 1"`` or ``"setosa"``."""
    word, name = names.class_word(label), names.class_name(label)
    return fitted_name(name, longest) if name == word else tr("Class {label}").format(label=fitted_name(word, longest))


def learnt_text(experiment: Experiment, example: int) -> str:
    """What is learnt of an example: ``"versicolor"``, or ``"price = 2.5"``."""
    data, names = experiment.data, experiment.names
    if data.targets is None:
        return class_text(names, int(data.labels[example]))
    return target_text(names, float(data.targets[example]))


def target_text(names: DataNames, value: float) -> str:
    """A number that is learnt: ``"price = 2.5"``."""
    return f"{fitted_name(names.target, LONGEST_WORD)} = {plain(value, 3)}"


def column_text(names: DataNames, column: int, longest: int = LONGEST_WORD) -> str:
    """What a column is called: ``"petal length"``, or ``"x₁"`` where it has no name of its own."""
    name = names.columns[column]
    return _symbol(column) if name == f"x{column + 1}" else fitted_name(name, longest)


def symbol_text(names: DataNames, column: int, longest: int = LONGEST_WORD) -> str:
    """A symbol of the lecture with what it is: ``"x₁ = petal length"``; without a name of its own the symbol alone."""
    name = column_text(names, column, longest)
    return name if name == _symbol(column) else f"{_symbol(column)} = {name}"


def symbols_text(names: DataNames, longest: int = LONGEST_WORD) -> str:
    """What x₁ and x₂ are: ``"x₁ = petal length, x₂ = petal width"``; empty where no column has a name of its own."""
    if not names.has_own_columns:
        return ""
    return listed(shortened([symbol_text(names, column, longest) for column in range(len(names.columns))]))


def shortened(texts: Sequence[str], most: int = MOST_NAMED) -> list[str]:
    """The texts, or where they are more than ``most`` the first of them, an ellipsis and the last one."""
    return list(texts) if len(texts) <= most else [*texts[: most - 2], "…", texts[-1]]


def feature_words(names: Sequence[str]) -> str:
    """Features as they are listed in a sentence: ``"x₁, x₂, x₁²"``."""
    return listed(shortened([core_text(FEATURES[name].label) for name in names]))


def held_text(experiment: Experiment, *, names_them: bool = True) -> str:
    """Where the columns are held that the plane does not show: ``"petal length 4.35, petal width 1.3 held at their
    medians"``, or ``"2 columns held at their medians"``; empty where it shows all."""
    data, plane = experiment.data, experiment.plane
    held = plane.holding(data).held
    others = [column for column in range(data.n_columns) if column not in (plane.first, plane.second)]
    if data.n_columns <= 2:
        return ""
    what = listed(f"{column_text(experiment.names, column)} {number_text(held[column])}" for column in others)
    if len(others) > _MOST_HELD_NAMED or not names_them:
        what = counted_text("{n} column", "{n} columns", len(others))
        if data.n_columns == MAX_COLUMNS:
            what = counted_text("{n} pixel", "{n} pixels", len(others))
    values = np.array(held)[others]
    if not plane.held or np.array_equal(values, np.array(data.medians)[others]):
        return counted_text("{what} held at its median", "{what} held at their medians", len(others), what=what)
    if data.n_examples and np.array_equal(values, data.points[others].mean(axis=1)):
        return counted_text("{what} held at its mean", "{what} held at their means", len(others), what=what)
    same = np.flatnonzero((data.points[others] == values[:, np.newaxis]).all(axis=0))
    if same.size and len(others) > 1:
        return tr("{what} held as in point {n}").format(what=what, n=count(int(same[0]) + 1))
    return tr("{what} held").format(what=what)


def _symbol(column: int) -> str:
    return FEATURES[f"x{column + 1}"].label
