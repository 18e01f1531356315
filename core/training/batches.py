"""What a trainer learns from: the examples of an experiment as inputs and targets, and the order in which they come.

It turns a data set and a spec into arrays once, so that an iteration gathers nothing.
"""

from __future__ import annotations

import numpy as np

from core.arrays import IntArray, frozen
from core.data.dataset import Dataset
from core.experiment.inputs import input_matrix, standardisation_for
from core.experiment.spec import ExperimentSpec
from core.experiment.targets import targets_of
from core.model.examples import Batch, ExampleTable
from core.training.checkpoint import RandomState, random_state


class Examples:
    """All examples of an experiment, in the data's order.

    Attributes
    ----------
    data : Dataset
        The points that they are made of.
    standardisation : Standardisation or None
        What was done to the points before the features were computed.
    X : array, shape (n_x, m)
        Inputs.
    Y : array, shape (n_y, m)
        Targets.
    labels : array of int, shape (m,)
    is_train : array of bool, shape (m,)
        The others test.
    train, test : Batch or None
        All training and all test examples, for the in-place forms; None where there are none.
    """

    def __init__(self, spec: ExperimentSpec, data: Dataset) -> None:
        self.data = data
        self._made_for = _relevant(spec)
        self.standardisation = standardisation_for(spec, data)
        self.X = frozen(input_matrix(data.points, spec, self.standardisation))
        self.Y = targets_of(data, spec)
        self.labels = data.labels
        self.is_train = data.train_mask(spec.train_fraction)
        self.train = self._whole(self.is_train, spec.loss)
        self.test = self._whole(~self.is_train, spec.loss)

    @property
    def n_outputs(self) -> int:
        """Outputs a network for these examples needs."""
        return len(self.Y)

    def changed(self, spec: ExperimentSpec, data: Dataset) -> Examples:
        """The examples of another experiment; these, if they are just the same."""
        same = self._made_for == _relevant(spec) and (data is self.data or data == self.data)
        return self if same else Examples(spec, data)

    def batches(self, spec: ExperimentSpec, random: np.random.Generator) -> Batches | None:
        """The training examples as batches of the spec's size; None where there are none."""
        if self.train is None:
            return None
        chosen = self.is_train
        places = np.flatnonzero(chosen)
        if spec.batch_size is None or spec.batch_size >= self.train.m:
            return Batches((self.train,), places)
        return Batches(ExampleTable(self.X[:, chosen], self.Y[:, chosen], spec.loss, spec.batch_size), places, random)

    def _whole(self, chosen: np.ndarray[tuple[int], np.dtype[np.bool_]], loss: str) -> Batch | None:
        return ExampleTable(self.X[:, chosen], self.Y[:, chosen], loss)[0] if chosen.any() else None


def _relevant(spec: ExperimentSpec) -> tuple[object, ...]:
    """What of a spec the examples depend on."""
    return spec.features, spec.standardise, spec.train_fraction, spec.loss, spec.softmax_of_two


class Batches:
    """The batches of one epoch after the other, reshuffled for each; the last partial batch belongs to its own epoch.

    Parameters
    ----------
    table : ExampleTable or tuple of Batch
        The batches of an epoch. All examples as one batch need no shuffling and are given as a tuple.
    places : IntArray
        (m,) the places of these examples in the data.
    random : Generator, optional
        Draws the order of each epoch, when the epoch begins.

    Attributes
    ----------
    current : Batch
        The batch of the iteration to be made.
    epoch_random : RandomState or None
        Of the generator when this epoch's order was about to be drawn; None if there is none to draw.
    """

    def __init__(
        self,
        table: ExampleTable | tuple[Batch, ...],
        places: IntArray,
        random: np.random.Generator | None = None,
    ) -> None:
        self._table = table
        self._random = random
        self._batches = tuple(table)
        self._places = places
        self._order = self._previous_order = places
        self.epoch_random: RandomState | None = None
        self.begin_epoch()

    def __len__(self) -> int:
        """Iterations in an epoch."""
        return len(self._batches)

    @property
    def position(self) -> int:
        """How many batches of this epoch are through."""
        return self._position

    @property
    def indices(self) -> IntArray:
        """(m,) the current batch's examples in its order, as places in the data."""
        return self._indices(self._order, self._position)

    @property
    def previous_indices(self) -> IntArray:
        """The same for the batch before, which may have been the last one of the epoch before."""
        if self._position:
            return self._indices(self._order, self._position - 1)
        return self._indices(self._previous_order, len(self._batches) - 1)

    def _indices(self, order: IntArray, position: int) -> IntArray:
        before = position * self._batches[0].m  # only the last one is smaller
        return order[before : before + self._batches[position].m]

    def begin_epoch(self) -> None:
        """Draw an order, from where the generator stands, and go to its first batch."""
        if self._random is not None and isinstance(self._table, ExampleTable):
            self.epoch_random = random_state(self._random)
            self._previous_order = self._order
            order = self._random.permutation(len(self._places))
            self._table.shuffle(order)
            self._order = self._places[order]
        self._position = 0
        self.current = self._batches[0]

    def go_to(self, position: int) -> None:
        """Go on with another batch of this epoch."""
        self._position = position
        self.current = self._batches[position]

    def advance(self) -> bool:
        """Go on to the next batch; True where that ends the epoch."""
        self._position += 1
        if self._position < len(self._batches):
            self.current = self._batches[self._position]
            return False
        self.begin_epoch()
        return True
