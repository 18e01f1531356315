"""A problem to be computed by hand: a network with few units, weights with one decimal, and one example or two.

The numbers come from a seed, or from a run as far as its network is small enough. Numbers that teach nothing, such as
outputs of 0 or 1 or a unit that never learns, are drawn again.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from core.arrays import FloatArray, IntArray
from core.data.dataset import Dataset
from core.data.generators import DataSettings
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.inputs import inputs_of
from core.experiment.spec import ExperimentSpec
from core.explain.quantities import Quantity, View
from core.explain.worked import WorkedIteration
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.network import Parameters
from core.model.optimizer import OptimizerState
from core.sentences import phrase, sentence
from core.training.step_position import IterationStart

SIZES = {"2-1": (2, 1), "2-2-1": (2, 2, 1), "2-3-1": (2, 3, 1), "2-3": (2, 3), "2-2-3": (2, 2, 3)}
"""The networks that can be computed by hand, by name: inputs, hidden units, outputs. Three outputs: classes."""

PARTS = ("forward", "cost", "backward", "update")
"""What can be asked, in the order of an iteration."""

MOST_EXAMPLES = 2
LEAST_DIGITS, MOST_DIGITS = 3, 5
LARGEST_SEED = 999_999

_DEFAULTS = ExperimentSpec()
_ATTEMPTS = 3000
_LARGEST_WEIGHT = 12
"""In tenths."""
_LARGEST_BIAS = 5
_LARGEST_NUMBER = 20
_FAR_FROM_BEND = 0.05
_TIE = 0.001
"""So far from a half, in units of the last digit, is every result, so that all round it in the same way."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WorksheetChoice:
    """What a worksheet is about.

    Attributes
    ----------
    size : str
        A key of `SIZES`.
    activation, loss : str
        Of the hidden units, and what is minimised.
    leak, learning_rate : float
        Rounded to three digits, as they stand on the sheet.
    n_examples : int
        1 gives the lecture's form for one example, 2 the one with 1/m.
    parts : tuple of str
        What is asked, of `PARTS`.
    digits : int
        Decimals of each result.

    Raises
    ------
    InvalidInputError
        If a value is not one it can have.
    """

    size: str = "2-2-1"
    activation: str = _DEFAULTS.activations[0]
    loss: str = _DEFAULTS.loss
    leak: float = _DEFAULTS.leak
    learning_rate: float = _DEFAULTS.learning_rate
    n_examples: int = 2
    parts: tuple[str, ...] = PARTS
    digits: int = 3

    def __post_init__(self) -> None:
        if self.size not in SIZES:
            raise InvalidInputError(
                "size",
                sentence("{size!r} is not known; choose one of {sizes}.", size=self.size, sizes=", ".join(SIZES)),
            )
        if self.size not in sizes_for(self.loss):
            raise InvalidInputError(
                "size", sentence("{size!r} has several outputs, but numbers are learnt by one.", size=self.size)
            )
        unknown = [part for part in self.parts if part not in PARTS]
        if unknown or not self.parts:
            reason = sentence("nothing is asked; choose of {parts}.", parts=", ".join(PARTS))
            if unknown:
                reason = sentence(
                    "{part!r} cannot be asked; choose of {parts}.", part=unknown[0], parts=", ".join(PARTS)
                )
            raise InvalidInputError("parts", reason)
        for name, least, most in (("n_examples", 1, MOST_EXAMPLES), ("digits", LEAST_DIGITS, MOST_DIGITS)):
            if not least <= getattr(self, name) <= most:
                raise InvalidInputError(
                    name,
                    sentence(
                        "{value} is outside {least} to {most}.", value=getattr(self, name), least=least, most=most
                    ),
                )
        object.__setattr__(self, "parts", tuple(part for part in PARTS if part in self.parts))
        self.spec()  # says what is wrong with the others
        for name in ("leak", "learning_rate"):
            object.__setattr__(self, name, float(f"{getattr(self, name):.3g}"))

    @property
    def layer_sizes(self) -> tuple[int, ...]:
        return SIZES[self.size]

    @property
    def are_numbers(self) -> bool:
        """Whether numbers are learnt, and not classes."""
        return LOSSES[self.loss].is_for_numbers

    @property
    def n_classes(self) -> int:
        """Two with one output, else one for each."""
        return max(2, self.layer_sizes[-1])

    def spec(self) -> ExperimentSpec:
        """The same as the spec of a network, which is trained by gradient descent."""
        return ExperimentSpec(
            hidden_units=self.layer_sizes[1:-1],
            activation=self.activation,
            loss=self.loss,
            leak=self.leak,
            learning_rate=self.learning_rate,
        )


@dataclass(frozen=True, slots=True, eq=False)
class RunNumbers:
    """What a problem may take from a run: its weights with one decimal and its points.

    Attributes
    ----------
    parameters : Parameters
    points : array, shape (2, m)
        The network's inputs with one decimal.
    learnt : array, shape (m,)
        The classes, or the numbers with one decimal.
    iteration : int
    """

    parameters: Parameters
    points: FloatArray
    learnt: FloatArray | IntArray
    iteration: int


@dataclass(frozen=True, slots=True, eq=False)
class Problem:
    """The numbers of one worksheet.

    Attributes
    ----------
    seed : int
    choice : WorksheetChoice
    worked : WorkedIteration
        The whole iteration on them.
    origin : str
        A sentence about where the numbers come from.
    """

    seed: int
    choice: WorksheetChoice
    worked: WorkedIteration
    origin: str


def choice_for(spec: ExperimentSpec, layer_sizes: tuple[int, ...]) -> WorksheetChoice:
    """The choice that is closest to a network: its activation, loss and rates, and the largest size within its own."""
    has_hidden, outputs = len(layer_sizes) > 2, 3 if layer_sizes[-1] > 2 else 1
    near = [name for name, (_, *units, n) in SIZES.items() if (bool(units), n) == (has_hidden, outputs)]
    size = next((name for name in reversed(near) if not has_hidden or SIZES[name][1] <= layer_sizes[1]), near[0])
    return WorksheetChoice(
        size=size,
        activation=activation_of(spec),
        loss=spec.loss,
        leak=spec.leak,
        learning_rate=spec.learning_rate,
    )


def sizes_for(loss: str) -> tuple[str, ...]:
    """The sizes that a loss can be minimised with: numbers have one output."""
    are_numbers = loss in LOSSES and LOSSES[loss].is_for_numbers
    return tuple(name for name, sizes in SIZES.items() if not are_numbers or sizes[-1] == 1)


def activation_of(spec: ExperimentSpec) -> str:
    """That of the first hidden layer; without one the usual, which is not used then."""
    return (*spec.activations, _DEFAULTS.activations[0])[0]


def run_numbers(experiment: Experiment, parameters: Parameters, iteration: int) -> RunNumbers | None:
    """What a worksheet can take from a run; None where its network is too large or its inputs are not x₁ and x₂."""
    spec, data = experiment.spec, experiment.data
    if parameters.layer_sizes not in SIZES.values() or spec.features != ("x1", "x2"):
        return None
    learnt = data.labels if data.targets is None else np.round(data.targets, 1) + 0.0
    rounded = Parameters(
        tuple(np.round(W, 1) + 0.0 for W in parameters.weights), tuple(np.round(b, 1) + 0.0 for b in parameters.biases)
    )
    return RunNumbers(rounded, np.round(inputs_of(data, spec), 1) + 0.0, learnt, iteration)


def problem_of(choice: WorksheetChoice, seed: int, run: RunNumbers | None = None) -> Problem:
    """The problem with this seed: the same for the same arguments.

    Parameters
    ----------
    choice : WorksheetChoice
    seed : int
        0 to `LARGEST_SEED`.
    run : RunNumbers, optional
        Used where it has the size that is chosen and some of its points give a good problem; else all is drawn.
    """
    if not 0 <= seed <= LARGEST_SEED:
        raise InvalidInputError("seed", sentence("{seed} is outside 0 to {most}.", seed=seed, most=LARGEST_SEED))
    random = np.random.default_rng(seed)
    drawn = sentence("All numbers are drawn with seed {seed}.", seed=seed)
    if run is not None and run.parameters.layer_sizes == choice.layer_sizes:
        found = _first_good(choice, random, run)
        if found is not None:
            origin = sentence(
                "Weights, rounded to one decimal, of iteration {iteration}; points chosen with seed {seed}.",
                iteration=run.iteration,
                seed=seed,
            )
            return Problem(seed, choice, found, origin)
        drawn = sentence(
            "The run's own weights give {what}. All numbers are drawn with seed {seed}.", what=_dull(choice), seed=seed
        )
    found = _first_good(choice, random, None)
    if found is None:
        raise InvalidInputError(
            "worksheet", phrase("no good numbers were found for this choice; take another activation.")
        )
    return Problem(seed, choice, found, drawn)


def _first_good(choice: WorksheetChoice, random: np.random.Generator, run: RunNumbers | None) -> WorkedIteration | None:
    for _ in range(_ATTEMPTS if run is None else 300):
        parameters = _drawn_parameters(choice, random) if run is None else run.parameters
        examples = _drawn_examples(choice, random) if run is None else _chosen_examples(choice, random, run)
        if examples is None:
            return None
        worked = _worked(choice, parameters, *examples)
        if _is_good(choice, worked, _OF_DRAWN if run is None else _OF_RUN):
            return worked
    return None


def _dull(choice: WorksheetChoice) -> str:
    return phrase("nothing to compute") if choice.are_numbers else phrase("results that are mostly 0 or 1")


def _tenths(random: np.random.Generator, largest: int, shape: tuple[int, int]) -> FloatArray:
    """Numbers with one decimal, none of them 0."""
    result: FloatArray = random.integers(1, largest + 1, shape) * random.choice([-1.0, 1.0], shape) / 10.0
    return result


def _drawn_parameters(choice: WorksheetChoice, random: np.random.Generator) -> Parameters:
    sizes = choice.layer_sizes
    weights = tuple(_tenths(random, _LARGEST_WEIGHT, (n_out, n_in)) for n_in, n_out in pairwise(sizes))
    return Parameters(weights, tuple(_tenths(random, _LARGEST_BIAS, (n_out, 1)) for n_out in sizes[1:]))


_Examples = tuple[FloatArray, FloatArray | IntArray]
"""Points (2, m), and the classes or the numbers (m,)."""


def _drawn_examples(choice: WorksheetChoice, random: np.random.Generator) -> _Examples:
    """Small whole numbers or one decimal; two examples are of different classes."""
    whole = random.choice([-2.0, -1.0, 1.0, 2.0], (2, choice.n_examples))
    points = np.where(random.random(whole.shape) < 0.5, whole, _tenths(random, 15, (2, choice.n_examples)))
    if choice.are_numbers:
        return points, _tenths(random, _LARGEST_NUMBER, (1, choice.n_examples))[0]
    labels = (
        random.permutation(choice.n_classes)[:2] if choice.n_examples == 2 else random.integers(0, choice.n_classes, 1)
    )
    return points, labels


def _chosen_examples(choice: WorksheetChoice, random: np.random.Generator, run: RunNumbers) -> _Examples | None:
    if choice.are_numbers:
        places = random.permutation(run.learnt.size)[: choice.n_examples]
        return (run.points[:, places], run.learnt[places]) if places.size == choice.n_examples else None
    by_class = [np.flatnonzero(run.learnt == label) for label in range(choice.n_classes)]
    if any(len(places) == 0 for places in by_class):
        return None
    order = random.permutation(choice.n_classes)[: choice.n_examples]
    places = np.array([random.choice(by_class[label]) for label in order])
    return run.points[:, places], run.learnt[places]


def _worked(
    choice: WorksheetChoice, parameters: Parameters, points: FloatArray, learnt: FloatArray | IntArray
) -> WorkedIteration:
    if choice.are_numbers:
        data = Dataset.of_numbers(points, learnt)
    else:
        # A last point of the last class, in no batch, so that there are as many classes as outputs.
        data = Dataset(np.hstack((points, np.zeros((2, 1)))), np.append(learnt, choice.n_classes - 1))
    experiment = Experiment(choice.spec(), data, DataSettings())
    start = IterationStart(1, parameters, OptimizerState(0, ()), np.arange(choice.n_examples))
    if choice.n_examples == 1:
        return WorkedIteration(experiment, start, View.ALONE, 0)
    return WorkedIteration(experiment, start)


@dataclass(frozen=True, slots=True)
class _Limits:
    """When numbers are good.

    Attributes
    ----------
    sure : float
        An output below this, or above 1 minus this, is as good as 0 or 1; a number so close to its target is learnt.
    slope : float
        A unit with a smaller slope hardly learns.
    units : float
        Of the last digit asked for: a smaller result would be mostly rounding.
    """

    sure: float
    slope: float
    units: float


_OF_DRAWN = _Limits(sure=0.05, slope=0.05, units=2.0)
_OF_RUN = _Limits(sure=0.005, slope=0.005, units=0.55)
"""A run's own numbers are taken as long as nothing but 0 is shown as 0."""


def _is_good(choice: WorksheetChoice, worked: WorkedIteration, limits: _Limits) -> bool:
    n_layers = len(choice.layer_sizes) - 1
    output = worked.value(Quantity("A", n_layers))
    if choice.are_numbers:
        if np.abs(output - worked.value(Quantity("Y", n_layers))).min() < limits.sure:
            return False
    elif output.min() < limits.sure or output.max() > 1.0 - limits.sure:
        return False
    if n_layers == 2:
        slopes, Z = worked.value(Quantity("slope", 1)), worked.value(Quantity("Z", 1))
        learns = np.abs(slopes) > limits.slope
        # Each example reaches a unit, and of two examples one reaches each unit.
        if not learns.any(axis=0).all() or (choice.n_examples > 1 and not learns.any(axis=1).all()):
            return False
        if ACTIVATIONS[choice.activation].has_bend and np.abs(Z).min() < _FAR_FROM_BEND:
            return False
    return all(
        _is_readable(value, choice.digits, limits.units)
        for equation in worked.equations()
        for value in worked.value(equation.result).flat
    )


def _is_readable(value: float, digits: int, least_units: float) -> bool:
    """Exactly 0, or enough units of the last digit; and not halfway between two of them."""
    in_units = abs(value) * 10.0**digits
    if value == 0.0:
        return True
    return in_units >= least_units and abs(in_units - math.floor(in_units) - 0.5) > _TIE
