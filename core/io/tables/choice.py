"""What becomes of a table that was read: its points replace those that are there, or are added to them.

The user decides; here they are carried out, so that window and command line do the same.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.data.dataset import MAX_EXAMPLES, Dataset
from core.data.names import DataNames
from core.data.standardisation import Standardisation, standardisation_of
from core.io.tables.table import PointsTable


@dataclass(frozen=True, slots=True, eq=False)
class PointsImport:
    """The outcome of an import.

    Attributes
    ----------
    data : Dataset
        All points as they are to be from now on; never scaled.
    names : DataNames
        What they are called from now on, where they replace others.
    n_imported : int
        Points that came from the table.
    is_added : bool
        Whether they were added to points that were there.
    is_standardised : bool
        Whether the network is to be given standardised inputs.
    standardisation : Standardisation
        That of the training points of ``data``.
    """

    data: Dataset
    names: DataNames
    n_imported: int
    is_added: bool
    is_standardised: bool
    standardisation: Standardisation


def room_for(present: Dataset, is_added: bool) -> int:
    """How many points can be imported."""
    return MAX_EXAMPLES - (present.n_examples if is_added else 0)


def import_points(
    table: PointsTable, present: Dataset, train_fraction: float, *, is_added: bool, is_standardised: bool
) -> PointsImport:
    """Carry out an import.

    Parameters
    ----------
    table : PointsTable
        With a class for each point, and no more points than there is room for.
    present : Dataset
        The points there are.
    train_fraction : float
        The training share, 0 to 1; it decides from which points the standardisation is computed.
    is_added : bool
        Add to the present points instead of replacing them. Imported points are split into training and test as
        generated ones are.
    is_standardised : bool

    Raises
    ------
    InvalidInputError
        If there would be more points than a dataset can have.
    """
    data = joined(present, table.dataset()) if is_added else table.dataset()
    standardisation = standardisation_of(data.points, data.train_mask(train_fraction))
    return PointsImport(data, table.names, table.n_rows, is_added, is_standardised, standardisation)


def joined(present: Dataset, added: Dataset) -> Dataset:
    """The examples of one dataset followed by those of another; what trained before still does."""
    return Dataset(
        np.hstack((present.points, added.points)),
        np.concatenate((present.labels, added.labels)),
        np.concatenate((present.lasting_keys(), added.split_keys)),
    )
