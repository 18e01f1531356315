"""What a script has to know of a run: from where it starts, on which examples, in which order, and where it ends.

It stands between a `Checkpoint` and the writers of the scripts, and checks once what none of them could export.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import NamedTuple

import numpy as np

from core.arrays import FloatArray, IntArray
from core.data.dataset import Dataset
from core.data.formula import Formula
from core.data.names import PLAIN_NAMES, DataNames, plain_columns
from core.data.split import split_remark
from core.data.standardisation import Standardisation
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.inputs import standardisation_for
from core.experiment.spec import ExperimentSpec
from core.experiment.targets import n_outputs
from core.model.losses import LOSSES, LossForm
from core.model.network import Parameters
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import NO_PENALTY
from core.model.workspace import parameters_of
from core.training.checkpoint import Checkpoint, RandomState, random_state, set_random_state
from core.training.resize import layer_sizes

MAX_PARAMETERS = 200_000
"""A script with more numbers than this has some megabytes and is no longer read by anyone."""

_TOLERANCE, _TOLERANCE_WITH_MEMORY = 1e-9, 1e-6


class Points(NamedTuple):
    """Some of the examples: their columns (d, m), and the class or the number (m,) that is learnt of each."""

    columns: FloatArray
    learnt: FloatArray | IntArray

    @property
    def m(self) -> int:
        """How many there are."""
        return len(self.learnt)


@dataclass(frozen=True, slots=True)
class Agreement:
    """The last iteration that was looked at up to which rounding does not matter, and J over all training examples."""

    iteration: int
    loss: float


@dataclass(frozen=True, slots=True)
class BatchOrder:
    """In which order the examples come.

    Attributes
    ----------
    size : int
        Examples in a batch; the last batch of an epoch holds what is left.
    first : int
        The place in the epoch's order at which the next batch begins.
    epoch_random : RandomState
        Of the generator when the epoch's order was about to be drawn.
    later_random : RandomState or None
        Of the generator now, where drawing that order does not lead there: something else was drawn since.
    """

    size: int
    first: int
    epoch_random: RandomState
    later_random: RandomState | None


@dataclass(frozen=True, slots=True, eq=False)
class ExportedRun:
    """A run from one iteration to another.

    Attributes
    ----------
    spec : ExperimentSpec
        Without a penalty also where its rate is 0.
    start, end : int
        Iterations made before the script begins, and when it ends.
    parameters : Parameters
        Where it starts from.
    memory : tuple of Parameters
        What the optimizer remembers there, one entry for each of its vectors.
    step : int
        Updates made with this state of the optimizer.
    train, test : Points
    split_remark : str
        Why they are not as many as the training share says; empty if they are.
    standardisation : Standardisation or None
        What is done to their columns before the features are computed.
    n_classes : int
        0 where numbers are learnt.
    title : str
        What the points are called; "" where they have no title.
    true_border : Formula or None
        The curve that parts the classes of generated points.
    names : DataNames
    order : BatchOrder or None
        None where every iteration takes all training examples.
    final_loss : float
        J over all training examples at the end, without the penalty.
    check : Agreement or None
        Where a script asserts J, if not at the end because rounding matters from there on.
    """

    spec: ExperimentSpec
    start: int
    end: int
    parameters: Parameters
    memory: tuple[Parameters, ...]
    step: int
    train: Points
    test: Points
    split_remark: str
    standardisation: Standardisation | None
    n_classes: int
    title: str
    true_border: Formula | None
    names: DataNames
    order: BatchOrder | None
    final_loss: float
    check: Agreement | None

    @property
    def n_layers(self) -> int:
        """L: the hidden layers and the output layer."""
        return len(self.parameters.weights)

    @property
    def n_outputs(self) -> int:
        """Units of the output layer."""
        return self.parameters.layer_sizes[-1]

    @property
    def is_regression(self) -> bool:
        """Whether numbers are learnt, and not classes."""
        return self.n_classes == 0

    @property
    def n_columns(self) -> int:
        """Columns of the data, d."""
        return len(self.train.columns)

    @property
    def point_names(self) -> tuple[str, ...]:
        """What the script calls a point: x1 and x2, or ``points`` (d, m) where there are more columns."""
        return plain_columns(self.n_columns) if self.n_columns <= 2 else ("points",)

    @property
    def learnt_name(self) -> str:
        """What the script calls that which is learnt."""
        return "y" if self.is_regression else "labels"

    @property
    def example_names(self) -> str:
        """Both."""
        return ", ".join((*self.point_names, self.learnt_name))

    @property
    def loss(self) -> LossForm:
        """The loss for its number of outputs."""
        return LOSSES[self.spec.loss].form(self.n_outputs)

    @property
    def has_memory(self) -> bool:
        """Whether the optimizer remembers anything at the start."""
        return self.step > 0 and any(array.any() for slot in self.memory for array in (*slot.weights, *slot.biases))


def tolerance_of(spec: ExperimentSpec) -> float:
    """How close a script has to come to a loss of the window."""
    return _TOLERANCE_WITH_MEMORY if OPTIMIZERS[spec.optimizer].slots else _TOLERANCE


def exported_run(start: Checkpoint, iterations: int, final_loss: float, agreed: Agreement | None = None) -> ExportedRun:
    """The run of ``iterations`` iterations that begins at ``start``.

    Raises
    ------
    InvalidInputError
        If there is no training example, the numbers are too many, or what is asked for is no such run.
    """
    spec, data, context = start.spec, start.data, start.context
    names = (
        context.names
        if isinstance(context, Experiment)
        else replace(PLAIN_NAMES, columns=plain_columns(data.n_columns))
    )
    if iterations < 0:
        raise InvalidInputError("iterations", f"{iterations} is not a number of iterations; use 0 or more.")
    if not math.isfinite(final_loss):
        raise InvalidInputError("final_loss", f"{final_loss} is not a loss that a script could reach.")
    chosen = data.train_mask(spec.train_fraction)
    if not chosen.any():
        raise InvalidInputError("data", "There are no training points, so there is nothing to export.")
    n_numbers = start.memory.shape[1]
    if n_numbers > MAX_PARAMETERS:
        raise InvalidInputError(
            "hidden_units",
            f"The network has {n_numbers:,} weights and biases; a script can have at most {MAX_PARAMETERS:,}.",
        )
    end = start.iteration + iterations
    sizes = layer_sizes(spec, n_outputs(spec, data))
    parameters, *memory = (parameters_of(row, sizes) for row in start.memory)
    return ExportedRun(
        spec=spec if spec.penalty_rate > 0.0 else spec.changed(penalty=NO_PENALTY),
        start=start.iteration,
        end=end,
        parameters=parameters,
        memory=tuple(memory),
        step=start.step,
        train=_points(data, chosen),
        test=_points(data, ~chosen),
        split_remark=split_remark(data, spec.train_fraction, names),
        standardisation=standardisation_for(spec, data),
        n_classes=0 if data.is_regression else data.n_classes,
        title=context.title if isinstance(context, Experiment) else "",
        true_border=context.true_border if isinstance(context, Experiment) else None,
        names=names,
        order=_order(start, int(np.count_nonzero(chosen))),
        final_loss=float(final_loss),
        check=agreed if agreed is not None and agreed.iteration < end else None,
    )


def _points(data: Dataset, chosen: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Points:
    learnt = data.labels if data.targets is None else data.targets
    return Points(data.points[:, chosen], learnt[chosen])


def _order(start: Checkpoint, m: int) -> BatchOrder | None:
    size = start.spec.batch_size
    if size is None or size >= m:
        return None
    random = np.random.default_rng(0)
    set_random_state(random, start.epoch_random)
    random.permutation(m)
    later = None if random_state(random) == start.random else start.random
    return BatchOrder(size, start.position * size, start.epoch_random, later)
