"""What becomes of a table that was read: its points replace those that are there, or are added to them.

The user decides; here they are carried out, so that window and command line do the same.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace

import numpy as np

from core.data.dataset import MAX_EXAMPLES, Dataset
from core.data.names import PLAIN_NAMES, DataNames, plain_name
from core.data.standardisation import Standardisation, standardisation_of
from core.io.tables.table import PointsTable
from core.sentences import counted, phrase, sentence

_LARGE = 6.0
"""Root mean square of a coordinate; generated points have about 3."""

_STANDARDISED = " (standardised)"
"""At the end of the name of what is learnt."""

_ASIDE = 4.0
"""Distance of a mean from 0 in deviations: tanh is saturated for all points alike."""


@dataclass(frozen=True, slots=True, eq=False)
class PointsImport:
    """The outcome of an import.

    Attributes
    ----------
    data : Dataset
        All points as they are to be from now on; their inputs are never scaled.
    names : DataNames
        What they are called from now on.
    n_imported : int
        Points that came from the table.
    is_added : bool
        Whether they were added to points that were there.
    is_standardised : bool
        Whether the network is to be given standardised inputs.
    standardisation : Standardisation
        That of the training points of ``data``.
    target_scale : Standardisation or None
        Mean and deviation by which the numbers to be learnt were standardised; None where they are as in the table.
    """

    data: Dataset
    names: DataNames
    n_imported: int
    is_added: bool
    is_standardised: bool
    standardisation: Standardisation
    target_scale: Standardisation | None = None


def room_for(present: Dataset, is_added: bool) -> int:
    """How many points can be imported."""
    return MAX_EXAMPLES - (present.n_examples if is_added else 0)


def why_not_added(table: PointsTable, present: Dataset, present_names: DataNames = PLAIN_NAMES) -> str:
    """Why the points of a table cannot be added to those there are, as a sentence; "" if they can."""
    if present.n_columns != len(table.points):
        return counted(
            "The points there are have 1 input column, those of the table {n_of_table}.",
            "The points there are have {n} input columns, those of the table {n_of_table}.",
            present.n_columns,
            n_of_table=len(table.points),
        )
    if present.is_regression != (table.targets is not None):
        if present.is_regression:
            return phrase("The points there are have numbers to be learnt, those of the table classes.")
        return phrase("The points there are have classes to be learnt, those of the table numbers.")
    if present.is_regression and present_names.target.endswith(_STANDARDISED) != table.names.target.endswith(
        _STANDARDISED
    ):
        return phrase("What is learnt of the points there are was standardised; import both tables as one.")
    return (
        ""
        if room_for(present, is_added=True) > 0
        else sentence("There are {most:,} points already; no more fit.", most=MAX_EXAMPLES)
    )


def import_points(
    table: PointsTable,
    present: Dataset,
    train_fraction: float,
    *,
    is_added: bool,
    is_standardised: bool,
    is_target_standardised: bool = False,
    present_names: DataNames = PLAIN_NAMES,
) -> PointsImport:
    """Carry out an import.

    Parameters
    ----------
    table : PointsTable
        With a class or a number for each point, and no more points than there is room for.
    present : Dataset
        The points there are.
    train_fraction : float
        The training share, 0 to 1; it decides from which points the standardisation is computed.
    is_added : bool
        Add to the present points instead of replacing them. Imported points are split into training and test as
        generated ones are.
    is_standardised : bool
    is_target_standardised : bool
        Learn (y − mean) / deviation instead of y; only where the points replace others.
    present_names : DataNames
        What the present points and their classes are called.

    Raises
    ------
    InvalidInputError
        If there would be more points than a dataset can have, or the points cannot be added to the present ones.
    """
    data, names = table.dataset(), table.names
    if is_added:
        data = joined(present, data)
        names = with_classes_of(present_names, table) if present.n_examples else names
    mask = data.train_mask(train_fraction)
    standardisation = standardisation_of(data.points, mask)
    scale = None
    if is_target_standardised and data.targets is not None and not is_added:
        scale = standardisation_of(data.targets[None], mask)
        data = Dataset.of_numbers(data.points, scale.applied(data.targets[None])[0], data.split_keys)
        names = replace(names, target=plain_name(f"{names.target}{_STANDARDISED}"))
    return PointsImport(data, names, table.n_rows, is_added, is_standardised, standardisation, scale)


def joined(present: Dataset, added: Dataset) -> Dataset:
    """The examples of one dataset followed by those of another; what trained before still does.

    Raises
    ------
    InvalidInputError
        If their columns are not as many, or numbers are learnt of one and classes of the other.
    """
    both = present.with_points_added(added.points, added.labels, added.targets)
    return Dataset(both.points, both.labels, np.concatenate((present.lasting_keys(), added.split_keys)), both.targets)


def as_joining(table: PointsTable, present: DataNames) -> PointsTable:
    """A table with the labels that its words have among present points with these names.

    Of two classes, one known word decides for both. Other words that the present points do not have become classes
    after theirs. Where no word is known the labels stay.
    """
    if table.labels is None:
        return table
    words = table.class_names
    known = {label: there for label, word in enumerate(words) if word and (there := present.label_of(word)) is not None}
    if not known:
        return table
    n_present = len(present.classes)
    free = [place for place in range(2) if place not in known.values()] if max(n_present, len(words)) <= 2 else []
    free += range(max(n_present, 2), n_present + len(words) + 2)
    labels = [known[label] if label in known else free.pop(0) for label in range(len(words))]
    return table.with_labels(labels)


def with_classes_of(present: DataNames, table: PointsTable) -> DataNames:
    """The present names, with the words of the classes that only a table has."""
    classes = [present.class_word(label) for label in range(max(len(present.classes), len(table.class_names)))]
    for label in range(len(present.classes), len(classes)):
        word = table.class_names[label] if label < len(table.class_names) else ""
        if word and word not in classes:
            classes[label] = plain_name(word) or classes[label]
    return replace(present, classes=tuple(classes))


def proposed_scales(data: Dataset, train_fraction: float) -> tuple[bool, bool]:
    """Whether the inputs, and whether the numbers to be learnt should be standardised."""
    mask = data.train_mask(train_fraction)
    are_far = is_far_from_standard(standardisation_of(data.points, mask))
    targets = None if data.targets is None else standardisation_of(data.targets[None], mask)
    return are_far, targets is not None and is_far_from_standard(targets)


def is_far_from_standard(found: Standardisation) -> bool:
    """Whether numbers are so large, far from 0 or different in size that a network learns slowly or not at all."""
    pairs = list(zip(found.means, found.deviations, strict=True))
    is_large = max(math.hypot(mean, deviation) for mean, deviation in pairs) > _LARGE
    is_aside = max(abs(mean) / deviation for mean, deviation in pairs) > _ASIDE
    return is_large or is_aside or max(found.deviations) > _LARGE * min(found.deviations)
