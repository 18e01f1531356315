"""The names of the data as words on the screen: its title, its columns and its classes, short enough for their place.

Names come from the user's table and may hold anything: who puts them into rich text escapes them (`html.escape`).
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from core.data.features import FEATURES
from core.data.names import DataNames, fitted_name
from core.experiment.experiment import Experiment
from gui.base.fields.base import core_text
from gui.base.formatting import plain

LONGEST_WORD = 24
"""Characters of a name in a sentence; where a name stands alone, its widget elides it."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("data_words", text)


def data_text(experiment: Experiment, longest: int = LONGEST_WORD) -> str:
    """What the data is called: ``"iris.csv"``, ``"Circle, edited"``."""
    title = fitted_name(core_text(experiment.title), longest)
    return _tr("{name}, edited").format(name=title) if experiment.names.is_edited else title


def class_text(names: DataNames, label: int, longest: int = LONGEST_WORD) -> str:
    """What a class is called within a sentence: ``"class 1"`` or ``"setosa"``."""
    word, name = names.class_word(label), names.class_name(label)
    return fitted_name(name, longest) if name == word else _tr("class {label}").format(label=fitted_name(word, longest))


def class_title(names: DataNames, label: int, longest: int = LONGEST_WORD) -> str:
    """The same at the beginning of a sentence or alone: ``"Class 1"`` or ``"setosa"``."""
    word, name = names.class_word(label), names.class_name(label)
    return fitted_name(name, longest) if name == word else _tr("Class {label}").format(label=fitted_name(word, longest))


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
    return ", ".join(symbol_text(names, column, longest) for column in range(len(names.columns)))


def _symbol(column: int) -> str:
    return FEATURES[f"x{column + 1}"].label
