"""What a goal can speak of: one record a quantity, with its arguments, its words and how it is read from a moment.

Layers, units, points and inputs count from 1, layer 1 being the first hidden one; shares are 0 to 1. A quantity that is
added here has to be described in ``docs/lessons.md``.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import Enum
from functools import partial
from typing import get_args

from core.data.generators import DATASETS
from core.experiment.spec import FIELD_INFO
from core.explain.findings import FindingKind
from core.lessons import moment as read
from core.lessons.moment import Moment
from core.model.activations import ACTIVATIONS
from core.training.snapshot import Fit

Value = float | str | bool
Argument = int | str
Read = Callable[..., Value | None]


class Kind(Enum):
    """What a value is."""

    NUMBER = "number"
    COUNT = "count"
    """A number that holds by itself where it is at least 1."""
    SHARE = "share"
    TEXT = "text"
    TRUTH = "truth"


@dataclass(frozen=True, slots=True)
class GoalQuantity:
    """One quantity.

    Attributes
    ----------
    kind : Kind
    ways : Mapping of tuple of type to str
        The arguments with which it can be written, and what it is then in plain English; ``{0}`` is the first argument.
        Of a count, words that end with a colon are a sentence that is true where it is at least 1.
    read : callable
        From a `Moment` and the arguments; None where there is none.
    choices : Mapping of str to str
        What a text can be, and how it is called on the screen; empty for any.
    argument_choices : tuple of str
        What a text as an argument can be; empty for any.
    """

    kind: Kind
    ways: Mapping[tuple[type, ...], str]
    read: Read
    choices: Mapping[str, str] = field(default_factory=dict)
    argument_choices: tuple[str, ...] = ()

    def problem_with(self, arguments: tuple[Argument, ...]) -> str:
        """Why it cannot be written with these arguments, as a sentence; empty where it can."""
        if tuple(map(type, arguments)) not in self.ways:
            return f"is written {' or '.join(map(_written, self.ways))}."
        for argument in arguments:
            if argument == 0:
                return "has the argument 0; layers, units and points count from 1."
            if isinstance(argument, str) and self.argument_choices and argument not in self.argument_choices:
                return f'has the argument "{argument}". {nearest(argument, self.argument_choices)}'
        return ""

    def in_words(self, arguments: tuple[Argument, ...]) -> str:
        """It in plain English."""
        return self.ways[tuple(map(type, arguments))].format(*arguments)


def nearest(text: str, known: Collection[str]) -> str:
    """What may have been meant by a word that is not known, as a sentence: the nearest, or all where they are few."""
    close = get_close_matches(text, known, n=3, cutoff=0.5)
    if close:
        return f"Did you mean {' or '.join(close)}?"
    return f"Choose from {', '.join(known)}." if len(known) <= 10 else "docs/lessons.md lists what there is."


def _written(types: tuple[type, ...]) -> str:
    if not types:
        return "without arguments"
    return f"with {' and '.join('a number' if one is int else 'a text' for one in types)} in brackets"


def _alone(kind: Kind, words: str, read: Read, choices: Mapping[str, str] | None = None) -> GoalQuantity:
    return GoalQuantity(kind, {(): words}, read, choices or {})


def _of(kind: Kind, n_arguments: int, words: str, read: Read) -> GoalQuantity:
    return GoalQuantity(kind, {(int,) * n_arguments: words}, read)


def _of_snapshot(name: str) -> Read:
    def value(moment: Moment) -> Value | None:
        found: float | None = getattr(moment.snapshot, name)
        return found

    return value


def _of_fit(name: str, quantity: str) -> Read:
    """Of how well numbers are predicted."""

    def value(moment: Moment) -> Value | None:
        fit: Fit | None = getattr(moment.snapshot, name)
        return None if fit is None else float(getattr(fit, quantity))

    return value


def _measured(words: str, name: str, kind: Kind = Kind.NUMBER) -> GoalQuantity:
    return _of(kind, 1, words, partial(read.measured, name=name))


def _finding(kind: str) -> GoalQuantity:
    return GoalQuantity(Kind.COUNT, _FINDINGS[kind], partial(read.count_of, kind=kind))


def _unit_finding(units: str, unit: str) -> dict[tuple[type, ...], str]:
    return {
        (): f"number of {units}",
        (int,): f"number of {units} in layer {{0}}",
        (int, int): f"unit {{1}} of layer {{0}} {unit}:",
    }


_FINDINGS: dict[str, dict[tuple[type, ...], str]] = {
    "dead": _unit_finding("dead units", "is dead"),
    "saturated": _unit_finding("saturated units", "is saturated"),
    "same_as_neighbour": _unit_finding("units that equal a neighbour", "equals a neighbour"),
    "one_sign": {
        (): "number of layers whose gradients have one sign",
        (int,): "the gradients of layer {0} have one sign:",
    },
    "vanishing": {(): "the gradient vanishes:", (int,): "the gradient vanishes on its way to layer {0}:"},
    "exploding": {(): "the gradient explodes:", (int,): "the gradient explodes on its way to layer {0}:"},
    "overshooting": {(): "the learning rate overshoots:"},
}


def _setting(name: str) -> GoalQuantity:
    info = FIELD_INFO[name]
    is_text = info.choices is not None

    def value(moment: Moment) -> Value | None:
        found = getattr(moment.snapshot.experiment.spec, name)
        if name == "batch_size" and found is None:
            return float(moment.snapshot.start.batch.size)
        return str(found) if is_text else float(found)

    return _alone(Kind.TEXT if is_text else Kind.NUMBER, info.label.lower(), value, info.choices)


QUANTITIES: dict[str, GoalQuantity] = {
    "iteration": _alone(Kind.NUMBER, "iteration", _of_snapshot("iteration")),
    "epoch": _alone(Kind.NUMBER, "epoch", _of_snapshot("epoch")),
    "loss": _alone(Kind.NUMBER, "training loss", _of_snapshot("train_loss")),
    "test_loss": _alone(Kind.NUMBER, "test loss", _of_snapshot("test_loss")),
    "accuracy": _alone(Kind.SHARE, "training accuracy", _of_snapshot("train_accuracy")),
    "test_accuracy": _alone(Kind.SHARE, "test accuracy", _of_snapshot("test_accuracy")),
    "plane_right": _alone(Kind.SHARE, "share of the plane on the right side of the true border", read.plane_right),
    "r_squared": _alone(Kind.NUMBER, "R² on the training points", _of_fit("train_fit", "r_squared")),
    "test_r_squared": _alone(Kind.NUMBER, "R² on the test points", _of_fit("test_fit", "r_squared")),
    "rmse": _alone(Kind.NUMBER, "RMSE on the training points", _of_fit("train_fit", "rmse")),
    "test_rmse": _alone(Kind.NUMBER, "RMSE on the test points", _of_fit("test_fit", "rmse")),
    "wrong": _alone(Kind.COUNT, "number of wrong points", read.n_wrong),
    "points": _alone(Kind.COUNT, "number of points", lambda moment: float(moment.snapshot.wrong.size)),
    "class": _of(Kind.NUMBER, 1, "class of point {0}", read.class_of),
    "right": _of(Kind.TRUTH, 1, "point {0} is predicted right", read.is_right),
    "target": _of(Kind.NUMBER, 1, "number to be learnt of point {0}", read.target_of),
    "output": GoalQuantity(
        Kind.NUMBER, {(int,): "output for point {0}", (int, int): "output {1} for point {0}"}, read.output
    ),
    "weight": _of(Kind.NUMBER, 3, "weight W[{0}] of unit {1} from {2}", read.weight),
    "bias": _of(Kind.NUMBER, 2, "bias b[{0}] of unit {1}", read.bias),
    "parameters": _alone(Kind.COUNT, "number of weights and biases", read.n_parameters),
    "gradient": _of(Kind.NUMBER, 3, "gradient dW[{0}] of unit {1} from {2}", read.gradient),
    "gradient_size": _of(Kind.NUMBER, 1, "mean size of dW[{0}]", read.gradient_size),
    "z": _of(Kind.NUMBER, 3, "z[{0}] of unit {1} for point {2}", read.z_value),
    "a": _of(Kind.NUMBER, 3, "a[{0}] of unit {1} for point {2}", read.a_value),
    "slope": GoalQuantity(
        Kind.NUMBER,
        {(int,): "mean g′(z) of layer {0}", (int, int, int): "g′(z) of unit {1} in layer {0} for point {2}"},
        read.slope,
    ),
    "least_slope": _of(Kind.NUMBER, 1, "smallest g′(z) of layer {0}", read.least_slope),
    "largest_z": _measured("largest z of layer {0}", "largest_z"),
    "slope_at_largest": _measured("g′ at the largest z of layer {0}", "slope_at_largest"),
    "mean_output": _measured("mean output of layer {0}", "mean_output"),
    "zero_share": _measured("share of outputs of layer {0} that are 0", "zero_share", Kind.SHARE),
    "saturated_share": _measured("share of saturated values in layer {0}", "saturated_share", Kind.SHARE),
    "evaluation_time": GoalQuantity(
        Kind.NUMBER,
        {(str,): "time for one value of {0}"},
        read.evaluation_time,
        argument_choices=tuple(ACTIVATIONS),
    ),
    "layers": _alone(
        Kind.COUNT,
        "number of hidden layers",
        lambda moment: float(len(moment.snapshot.experiment.spec.hidden_units)),
    ),
    "units": GoalQuantity(
        Kind.COUNT, {(): "number of hidden units", (int,): "number of units in layer {0}"}, read.units
    ),
    "activation": GoalQuantity(
        Kind.TEXT,
        {(): "activation", (int,): "activation of layer {0}"},
        read.activation,
        choices=FIELD_INFO["activation"].choices or {},
    ),
    **{name: _setting(name) for name in FIELD_INFO if name not in ("hidden_units", "activation", "loss", "features")},
    "loss_function": _setting("loss"),
    "features": _alone(
        Kind.NUMBER, "number of inputs", lambda moment: float(len(moment.snapshot.experiment.spec.features))
    ),
    "data": _alone(
        Kind.TEXT,
        "data",
        lambda moment: moment.snapshot.experiment.data_settings.name,
        choices={name: kind.label for name, kind in DATASETS.items()},
    ),
    **{kind: _finding(kind) for kind in get_args(FindingKind)},
    "diverged": _alone(Kind.TRUTH, "the numbers overflowed", read.has_diverged),
    "phase": _alone(
        Kind.TEXT,
        "phase of the iteration",
        lambda moment: moment.snapshot.position.phase.kind,
        choices={name: name for name in ("rest", "forward", "cost", "backward", "example", "update")},
    ),
    "runs": _alone(Kind.COUNT, "number of earlier runs", lambda moment: float(len(moment.snapshot.branches))),
    "forks": _alone(
        Kind.COUNT, "number of runs compared with this one", lambda moment: float(len(moment.snapshot.forks))
    ),
    "opened": GoalQuantity(Kind.TRUTH, {(str,): "you opened {0}"}, lambda moment, name: name in moment.happened.opened),
    "pressed": GoalQuantity(Kind.TRUTH, {(str,): "you used {0}"}, lambda moment, name: name in moment.happened.pressed),
    "pointed": GoalQuantity(
        Kind.TRUTH,
        {
            (str,): "you pointed at a {0}",
            (str, int): "you pointed at a {0} of layer {1}",
            (str, int, int): "you pointed at the {0} {2} of layer {1}",
            (str, int, int, int): "you pointed at the {0} of layer {1} to unit {2} from {3}",
        },
        read.has_pointed,
        argument_choices=("weight", "bias", "unit", "example", "layer"),
    ),
    "answered": _alone(Kind.TRUTH, "the question is answered", lambda moment: moment.happened.is_answered),
    "code_right": GoalQuantity(
        Kind.TRUTH,
        {(str,): "your function {0} is right"},
        lambda moment, name: name in moment.happened.right_code,
        argument_choices=("initialize", "forward", "cost", "backward", "update", "train"),
    ),
    "own_iterations": _alone(
        Kind.COUNT, "iterations with your own code", lambda moment: float(moment.happened.own_iterations)
    ),
}


class MomentFacts:
    """What goals are judged on: a moment now, and the one at which the step began."""

    def __init__(self, now: Moment, begun: Moment) -> None:
        self._now = now
        self._begun = begun

    @classmethod
    def of_one(cls, moment: Moment) -> MomentFacts:
        """Of a moment with which a step begins."""
        return cls(moment, moment)

    def value(self, name: str, arguments: tuple[Argument, ...]) -> Value | None:
        """A quantity now; None where there is none."""
        return QUANTITIES[name].read(self._now, *arguments)

    def value_before(self, name: str, arguments: tuple[Argument, ...]) -> Value | None:
        """The same when the step began."""
        return QUANTITIES[name].read(self._begun, *arguments)

    @property
    def iterations_since(self) -> int:
        """Iterations made since the step began."""
        return self._now.snapshot.iteration - self._begun.snapshot.iteration
