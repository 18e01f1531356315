"""What a goal can speak of: one record a quantity, with its arguments, its words and how it is read from a moment.

Layers, units, points and inputs count from 1, layer 1 being the first hidden one; shares are 0 to 1.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cached_property
from typing import get_args

import numpy as np

from core.arrays import FloatArray
from core.experiment.spec import FIELD_INFO
from core.explain.diagnosis import diagnose_snapshot
from core.explain.findings import Finding, FindingKind
from core.explain.target import Target
from core.model.activations import ACTIVATIONS
from core.training.snapshot import Snapshot

Value = float | str | bool
Argument = int | str


class Kind(Enum):
    """What a value is."""

    NUMBER = "number"
    COUNT = "count"
    """A number that holds by itself where it is at least 1."""
    SHARE = "share"
    TEXT = "text"
    TRUTH = "truth"


@dataclass(frozen=True, slots=True)
class Happened:
    """What was done since a step began.

    Attributes
    ----------
    opened : frozenset of str
        Docks and dialogs, by the names that their actions have.
    pressed : frozenset of str
        Actions, by their ids.
    pointed : frozenset of Target
    is_answered : bool
        The step's question was answered right.
    right_code : frozenset of str
        Functions of the exercise that were checked and are right.
    own_iterations : int
        Iterations that the learner's own code made.
    """

    opened: frozenset[str] = frozenset()
    pressed: frozenset[str] = frozenset()
    pointed: frozenset[Target] = frozenset()
    is_answered: bool = False
    right_code: frozenset[str] = frozenset()
    own_iterations: int = 0


class Moment:
    """A moment of a run with what was done until then; what is costly is worked out when it is asked for."""

    def __init__(self, snapshot: Snapshot, happened: Happened) -> None:
        self.snapshot = snapshot
        self.happened = happened

    @cached_property
    def findings(self) -> tuple[Finding, ...]:
        """What the diagnosis finds."""
        return diagnose_snapshot(self.snapshot)


Read = Callable[..., Value | None]


@dataclass(frozen=True, slots=True)
class GoalQuantity:
    """One quantity.

    Attributes
    ----------
    kind : Kind
    words : str
        In plain English; ``{0}`` is the first argument.
    read : callable
        From a `Moment` and the arguments; None where there is none.
    arguments : tuple of tuple of type
        The ways in which it can be written.
    choices : tuple of str
        What a text can be; empty for any.
    argument_choices : tuple of str
        What a text as an argument can be; empty for any.
    """

    kind: Kind
    words: str
    read: Read
    arguments: tuple[tuple[type, ...], ...] = ((),)
    choices: tuple[str, ...] = ()
    argument_choices: tuple[str, ...] = ()

    def problem_with(self, arguments: tuple[Argument, ...]) -> str:
        """Why it cannot be written with these arguments, as a sentence; empty where it can."""
        if tuple(map(type, arguments)) not in self.arguments:
            ways = " or ".join(_way(way) for way in self.arguments)
            return f"is written {ways}."
        for argument in arguments:
            if argument == 0:
                return "has the argument 0; layers, units and points count from 1."
            if isinstance(argument, str) and self.argument_choices and argument not in self.argument_choices:
                return f"has the argument {argument!r}; choose from {', '.join(self.argument_choices)}."
        return ""

    def in_words(self, arguments: tuple[Argument, ...]) -> str:
        """It in plain English."""
        if not arguments:
            return self.words.partition("|")[0].strip()
        _, _, detailed = self.words.partition("|")
        named = (detailed or self.words).split("|")
        return named[min(len(arguments), len(named)) - 1].strip().format(*arguments)


def _way(types: tuple[type, ...]) -> str:
    if not types:
        return "without arguments"
    return f"with {' and '.join('a number' if one is int else 'a text' for one in types)} in brackets"


def _number(words: str, read: Read, *ways: tuple[type, ...], kind: Kind = Kind.NUMBER) -> GoalQuantity:
    return GoalQuantity(kind, words, read, ways or ((),))


def _of_snapshot(name: str) -> Read:
    def read(moment: Moment) -> Value | None:
        value: float | None = getattr(moment.snapshot, name)
        return value

    return read


def _entry(array: FloatArray | None, *place: int) -> float | None:
    """The value at a place counted from 1; None where there is none."""
    if array is None or any(index > size for index, size in zip(place, array.shape, strict=True)):
        return None
    return float(array[tuple(index - 1 for index in place)])


def _layer(arrays: tuple[FloatArray, ...], layer: int) -> FloatArray | None:
    return arrays[layer - 1] if layer <= len(arrays) else None


def _weight(moment: Moment, layer: int, unit: int, source: int) -> float | None:
    return _entry(_layer(moment.snapshot.parameters.weights, layer), unit, source)


def _bias(moment: Moment, layer: int, unit: int) -> float | None:
    return _entry(_layer(moment.snapshot.parameters.biases, layer), unit, 1)


def _gradient_of(moment: Moment, layer: int) -> FloatArray | None:
    gradients = moment.snapshot.gradients
    return None if gradients is None else _layer(tuple(gradients.dW), layer)


def _gradient(moment: Moment, layer: int, unit: int, source: int) -> float | None:
    return _entry(_gradient_of(moment, layer), unit, source)


def _gradient_size(moment: Moment, layer: int) -> float | None:
    dW = _gradient_of(moment, layer)
    return None if dW is None else float(np.abs(dW).mean())


def _hidden(moment: Moment, layer: int) -> tuple[FloatArray, FloatArray] | None:
    """Z and A of a hidden layer over all examples."""
    passed = moment.snapshot.passed
    if layer >= len(passed.Z) or not passed.A[0].size:
        return None
    return passed.Z[layer], passed.A[layer]


def _mean_output(moment: Moment, layer: int) -> float | None:
    found = _hidden(moment, layer)
    return None if found is None else float(found[1].mean())


def _zero_share(moment: Moment, layer: int) -> float | None:
    found = _hidden(moment, layer)
    return None if found is None else float((found[1] == 0.0).mean())


def _slope(moment: Moment, layer: int) -> float | None:
    found = _hidden(moment, layer)
    if found is None:
        return None
    spec = moment.snapshot.experiment.spec
    return float(np.abs(ACTIVATIONS[spec.activations[layer - 1]].derivative(found[0], spec.leak)).mean())


def _units(moment: Moment, layer: int | None = None) -> float | None:
    units = moment.snapshot.experiment.spec.hidden_units
    if layer is None:
        return float(sum(units))
    return float(units[layer - 1]) if layer <= len(units) else None


def _activation(moment: Moment, layer: int = 1) -> str | None:
    names = moment.snapshot.experiment.spec.activations
    return names[layer - 1] if layer <= len(names) else None


def _class(moment: Moment, point: int) -> float | None:
    labels = moment.snapshot.experiment.data.labels
    return float(labels[point - 1]) if point <= labels.size else None


def _is_right(moment: Moment, point: int) -> bool | None:
    wrong = moment.snapshot.wrong
    return not bool(wrong[point - 1]) if point <= wrong.size else None


def _output(moment: Moment, point: int) -> float | None:
    return _entry(moment.snapshot.outputs[0], point)


def _finding(kind: str) -> GoalQuantity:
    def count(moment: Moment, layer: int | None = None, unit: int | None = None) -> float:
        return float(
            sum(
                found.kind == kind
                and (layer is None or found.layer == layer)
                and (unit is None or found.unit == unit - 1)
                for found in moment.findings
            )
        )

    return _number(_FINDING_WORDS[kind], count, (), (int,), (int, int), kind=Kind.COUNT)


_FINDING_WORDS = {
    "dead": "number of dead units | number of dead units in layer {0} | unit {1} of layer {0} is dead:",
    "saturated": "number of saturated units | number of saturated units in layer {0} "
    "| unit {1} of layer {0} is saturated:",
    "same_as_neighbour": "number of units that equal a neighbour | number of equal units in layer {0} "
    "| unit {1} of layer {0} equals a neighbour:",
    "one_sign": "number of layers whose gradients have one sign | layer {0} has gradients of one sign:",
    "vanishing": "the gradient vanishes: | the gradient vanishes on its way to layer {0}:",
    "exploding": "the gradient explodes: | the gradient explodes on its way to layer {0}:",
    "overshooting": "the learning rate overshoots:",
}


def _setting(name: str) -> GoalQuantity:
    info = FIELD_INFO[name]
    is_text = info.choices is not None

    def read(moment: Moment) -> Value | None:
        value = getattr(moment.snapshot.experiment.spec, name)
        if name == "batch_size" and value is None:
            return float(moment.snapshot.start.batch.size)
        return str(value) if is_text else float(value)

    choices = tuple(info.choices) if info.choices else ()
    kind = Kind.TEXT if is_text else Kind.NUMBER
    return GoalQuantity(kind, info.label.lower(), read, choices=choices)


def _has_pointed(moment: Moment, kind: str, layer: int = 0, unit: int = 0, source: int = 0) -> bool:
    return any(
        target.kind == kind
        and layer in (0, target.layer)
        and (unit == 0 or target.unit == unit - 1)
        and (source == 0 or target.source == source - 1)
        for target in moment.happened.pointed
    )


def _diverged(moment: Moment) -> bool:
    return any(mark.kind == "divergence" for mark in moment.snapshot.marks)


QUANTITIES: dict[str, GoalQuantity] = {
    "iteration": _number("iteration", _of_snapshot("iteration")),
    "epoch": _number("epoch", _of_snapshot("epoch")),
    "loss": _number("training loss", _of_snapshot("train_loss")),
    "test_loss": _number("test loss", _of_snapshot("test_loss")),
    "accuracy": _number("training accuracy", _of_snapshot("train_accuracy"), kind=Kind.SHARE),
    "test_accuracy": _number("test accuracy", _of_snapshot("test_accuracy"), kind=Kind.SHARE),
    "wrong": _number("number of wrong points", lambda moment: float(moment.snapshot.wrong.sum()), kind=Kind.COUNT),
    "points": _number("number of points", lambda moment: float(moment.snapshot.wrong.size), kind=Kind.COUNT),
    "class": _number("class of point {0}", _class, (int,)),
    "right": GoalQuantity(Kind.TRUTH, "point {0} is predicted right", _is_right, ((int,),)),
    "output": _number("output for point {0}", _output, (int,)),
    "weight": _number("weight W[{0}] of unit {1} from {2}", _weight, (int, int, int)),
    "bias": _number("bias b[{0}] of unit {1}", _bias, (int, int)),
    "gradient": _number("gradient dW[{0}] of unit {1} from {2}", _gradient, (int, int, int)),
    "gradient_size": _number("mean size of dW[{0}]", _gradient_size, (int,)),
    "mean_output": _number("mean output of layer {0}", _mean_output, (int,)),
    "zero_share": _number("share of outputs of layer {0} that are 0", _zero_share, (int,), kind=Kind.SHARE),
    "slope": _number("mean g′(z) of layer {0}", _slope, (int,)),
    "layers": _number("number of hidden layers", lambda moment: float(len(_spec_units(moment))), kind=Kind.COUNT),
    "units": _number("number of hidden units | number of units in layer {0}", _units, (), (int,), kind=Kind.COUNT),
    "activation": GoalQuantity(
        Kind.TEXT, "activation | activation of layer {0}", _activation, ((), (int,)), choices=tuple(ACTIVATIONS)
    ),
    **{name: _setting(name) for name in FIELD_INFO if name not in ("hidden_units", "activation", "loss", "features")},
    "loss_function": _setting("loss"),
    "features": _number("number of inputs", lambda moment: float(len(moment.snapshot.experiment.spec.features))),
    "data": GoalQuantity(Kind.TEXT, "data", lambda moment: moment.snapshot.experiment.data_settings.name),
    **{kind: _finding(kind) for kind in get_args(FindingKind)},
    "diverged": GoalQuantity(Kind.TRUTH, "the numbers overflowed", _diverged),
    "phase": GoalQuantity(
        Kind.TEXT,
        "phase of the iteration",
        lambda moment: moment.snapshot.position.phase.kind,
        choices=("rest", "forward", "cost", "backward", "example", "update"),
    ),
    "runs": _number("number of earlier runs", lambda moment: float(len(moment.snapshot.branches)), kind=Kind.COUNT),
    "opened": GoalQuantity(
        Kind.TRUTH, "you opened {0}", lambda moment, name: name in moment.happened.opened, ((str,),)
    ),
    "pressed": GoalQuantity(
        Kind.TRUTH, "you used {0}", lambda moment, name: name in moment.happened.pressed, ((str,),)
    ),
    "pointed": GoalQuantity(
        Kind.TRUTH,
        "you pointed at a {0}",
        _has_pointed,
        ((str,), (str, int), (str, int, int), (str, int, int, int)),
        argument_choices=("weight", "bias", "unit", "example", "layer"),
    ),
    "answered": GoalQuantity(Kind.TRUTH, "the question is answered", lambda moment: moment.happened.is_answered),
    "code_right": GoalQuantity(
        Kind.TRUTH,
        "your function {0} is right",
        lambda moment, name: name in moment.happened.right_code,
        ((str,),),
        argument_choices=("initialize", "forward", "cost", "backward", "update", "train"),
    ),
    "own_iterations": _number(
        "iterations with your own code", lambda moment: float(moment.happened.own_iterations), kind=Kind.COUNT
    ),
}


def _spec_units(moment: Moment) -> tuple[int, ...]:
    return moment.snapshot.experiment.spec.hidden_units


class MomentFacts:
    """What goals are judged on: a moment now, and the one at which the step began."""

    def __init__(self, now: Moment, begun: Moment) -> None:
        self._now = now
        self._begun = begun

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
