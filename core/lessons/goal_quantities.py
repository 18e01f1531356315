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
from core.sentences import both, either, phrase, sentence
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
        The arguments with which it can be written, and what it is then in plain English; ``{first}`` to ``{fourth}``
        are the arguments.
    read : callable
        From a `Moment` and the arguments; None where there is none.
    choices : Mapping of str to str
        What a text can be, and how it is called on the screen; empty for any.
    argument_choices : tuple of str
        What a text as an argument can be; empty for any.
    statements : tuple of tuple of type
        Of a count, the ways whose words are a sentence that is true where it is at least 1.
    """

    kind: Kind
    ways: Mapping[tuple[type, ...], str]
    read: Read
    choices: Mapping[str, str] = field(default_factory=dict)
    argument_choices: tuple[str, ...] = ()
    statements: tuple[tuple[type, ...], ...] = ()

    def problem_with(self, arguments: tuple[Argument, ...]) -> str:
        """Why it cannot be written with these arguments, as a sentence; empty where it can."""
        if tuple(map(type, arguments)) not in self.ways:
            return sentence("is written {ways}.", ways=either([_written(way) for way in self.ways]))
        for argument in arguments:
            if argument == 0:
                return phrase("has the argument 0; layers, units and points count from 1.")
            if isinstance(argument, str) and self.argument_choices and argument not in self.argument_choices:
                return sentence(
                    'has the argument "{argument}". {hint}',
                    argument=argument,
                    hint=nearest(argument, self.argument_choices),
                )
        return ""

    def in_words(self, arguments: tuple[Argument, ...]) -> str:
        """It in plain English."""
        values = dict(zip(("first", "second", "third", "fourth"), arguments, strict=False))
        return sentence(self.ways[tuple(map(type, arguments))], **values)

    def is_statement(self, arguments: tuple[Argument, ...]) -> bool:
        """Whether its words with these arguments are true or not."""
        return tuple(map(type, arguments)) in self.statements


def nearest(text: str, known: Collection[str]) -> str:
    """What may have been meant by a word that is not known, as a sentence: the nearest, or all where they are few."""
    close = get_close_matches(text, known, n=3, cutoff=0.5)
    if close:
        return sentence("Did you mean {names}?", names=either(close))
    return (
        sentence("Choose from {names}.", names=", ".join(known))
        if len(known) <= 10
        else phrase("docs/lessons.md lists what there is.")
    )


def _written(types: tuple[type, ...]) -> str:
    if not types:
        return phrase("without arguments")
    kinds = [phrase("a number") if one is int else phrase("a text") for one in types]
    return sentence("with {kinds} in brackets", kinds=both(kinds))


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
    statements = _STATEMENTS.get(kind, ((int, int),))
    return GoalQuantity(Kind.COUNT, _FINDINGS[kind], partial(read.count_of, kind=kind), statements=statements)


_FINDINGS: dict[str, dict[tuple[type, ...], str]] = {
    "dead": {
        (): phrase("number of dead units"),
        (int,): phrase("number of dead units in layer {first}"),
        (int, int): phrase("unit {second} of layer {first} is dead"),
    },
    "saturated": {
        (): phrase("number of saturated units"),
        (int,): phrase("number of saturated units in layer {first}"),
        (int, int): phrase("unit {second} of layer {first} is saturated"),
    },
    "same_as_neighbour": {
        (): phrase("number of units that equal a neighbour"),
        (int,): phrase("number of units that equal a neighbour in layer {first}"),
        (int, int): phrase("unit {second} of layer {first} equals a neighbour"),
    },
    "one_sign": {
        (): phrase("number of layers whose gradients have one sign"),
        (int,): phrase("the gradients of layer {first} have one sign"),
    },
    "vanishing": {
        (): phrase("the gradient vanishes"),
        (int,): phrase("the gradient vanishes on its way to layer {first}"),
    },
    "exploding": {
        (): phrase("the gradient explodes"),
        (int,): phrase("the gradient explodes on its way to layer {first}"),
    },
    "overshooting": {(): phrase("the learning rate overshoots")},
}
_STATEMENTS: dict[str, tuple[tuple[type, ...], ...]] = {
    "one_sign": ((int,),),
    "vanishing": ((), (int,)),
    "exploding": ((), (int,)),
    "overshooting": ((),),
}
"""Of findings that are not about a unit. That a unit has one is always a statement."""

_SETTING_WORDS = {
    "leak": phrase("leak"),
    "loss": phrase("loss"),
    "initializer": phrase("start"),
    "init_scale": phrase("start scale"),
    "optimizer": phrase("optimizer"),
    "learning_rate": phrase("learning rate"),
    "batch_size": phrase("batch size"),
    "penalty": phrase("penalty"),
    "penalty_rate": phrase("penalty rate"),
    "standardise": phrase("standardise inputs"),
    "train_fraction": phrase("training share"),
    "seed": phrase("weight seed"),
    "softmax_of_two": phrase("two outputs for two classes"),
}
"""The labels of the settings within a sentence."""


def _setting(name: str) -> GoalQuantity:
    info = FIELD_INFO[name]
    is_text = info.choices is not None

    def value(moment: Moment) -> Value | None:
        found = getattr(moment.snapshot.experiment.spec, name)
        if name == "batch_size" and found is None:
            return float(moment.snapshot.start.batch.size)
        return str(found) if is_text else float(found)

    return _alone(Kind.TEXT if is_text else Kind.NUMBER, _SETTING_WORDS[name], value, info.choices)


QUANTITIES: dict[str, GoalQuantity] = {
    "iteration": _alone(Kind.NUMBER, phrase("iteration"), _of_snapshot("iteration")),
    "epoch": _alone(Kind.NUMBER, phrase("epoch"), _of_snapshot("epoch")),
    "loss": _alone(Kind.NUMBER, phrase("training loss"), _of_snapshot("train_loss")),
    "test_loss": _alone(Kind.NUMBER, phrase("test loss"), _of_snapshot("test_loss")),
    "accuracy": _alone(Kind.SHARE, phrase("training accuracy"), _of_snapshot("train_accuracy")),
    "test_accuracy": _alone(Kind.SHARE, phrase("test accuracy"), _of_snapshot("test_accuracy")),
    "plane_right": _alone(
        Kind.SHARE, phrase("share of the plane on the right side of the true border"), read.plane_right
    ),
    "r_squared": _alone(Kind.NUMBER, phrase("R² on the training points"), _of_fit("train_fit", "r_squared")),
    "test_r_squared": _alone(Kind.NUMBER, phrase("R² on the test points"), _of_fit("test_fit", "r_squared")),
    "rmse": _alone(Kind.NUMBER, phrase("RMSE on the training points"), _of_fit("train_fit", "rmse")),
    "test_rmse": _alone(Kind.NUMBER, phrase("RMSE on the test points"), _of_fit("test_fit", "rmse")),
    "wrong": _alone(Kind.COUNT, phrase("number of wrong points"), read.n_wrong),
    "points": _alone(Kind.COUNT, phrase("number of points"), lambda moment: float(moment.snapshot.wrong.size)),
    "class": _of(Kind.NUMBER, 1, phrase("class of point {first}"), read.class_of),
    "right": _of(Kind.TRUTH, 1, phrase("point {first} is predicted right"), read.is_right),
    "target": _of(Kind.NUMBER, 1, phrase("number to be learnt of point {first}"), read.target_of),
    "output": GoalQuantity(
        Kind.NUMBER,
        {(int,): phrase("output for point {first}"), (int, int): phrase("output {second} for point {first}")},
        read.output,
    ),
    "weight": _of(Kind.NUMBER, 3, phrase("weight W[{first}] of unit {second} from {third}"), read.weight),
    "bias": _of(Kind.NUMBER, 2, phrase("bias b[{first}] of unit {second}"), read.bias),
    "parameters": _alone(Kind.COUNT, phrase("number of weights and biases"), read.n_parameters),
    "gradient": _of(Kind.NUMBER, 3, phrase("gradient dW[{first}] of unit {second} from {third}"), read.gradient),
    "gradient_size": _of(Kind.NUMBER, 1, phrase("mean size of dW[{first}]"), read.gradient_size),
    "z": _of(Kind.NUMBER, 3, phrase("z[{first}] of unit {second} for point {third}"), read.z_value),
    "a": _of(Kind.NUMBER, 3, phrase("a[{first}] of unit {second} for point {third}"), read.a_value),
    "slope": GoalQuantity(
        Kind.NUMBER,
        {
            (int,): phrase("mean g′(z) of layer {first}"),
            (int, int, int): phrase("g′(z) of unit {second} in layer {first} for point {third}"),
        },
        read.slope,
    ),
    "least_slope": _of(Kind.NUMBER, 1, phrase("smallest g′(z) of layer {first}"), read.least_slope),
    "largest_z": _measured(phrase("largest z of layer {first}"), "largest_z"),
    "slope_at_largest": _measured(phrase("g′ at the largest z of layer {first}"), "slope_at_largest"),
    "mean_output": _measured(phrase("mean output of layer {first}"), "mean_output"),
    "zero_share": _measured(phrase("share of outputs of layer {first} that are 0"), "zero_share", Kind.SHARE),
    "saturated_share": _measured(phrase("share of saturated values in layer {first}"), "saturated_share", Kind.SHARE),
    "evaluation_time": GoalQuantity(
        Kind.NUMBER,
        {(str,): phrase("time for one value of {first}")},
        read.evaluation_time,
        argument_choices=tuple(ACTIVATIONS),
    ),
    "layers": _alone(
        Kind.COUNT,
        phrase("number of hidden layers"),
        lambda moment: float(len(moment.snapshot.experiment.spec.hidden_units)),
    ),
    "units": GoalQuantity(
        Kind.COUNT,
        {(): phrase("number of hidden units"), (int,): phrase("number of units in layer {first}")},
        read.units,
    ),
    "activation": GoalQuantity(
        Kind.TEXT,
        {(): phrase("activation"), (int,): phrase("activation of layer {first}")},
        read.activation,
        choices=FIELD_INFO["activation"].choices or {},
    ),
    **{name: _setting(name) for name in FIELD_INFO if name not in ("hidden_units", "activation", "loss", "features")},
    "loss_function": _setting("loss"),
    "features": _alone(
        Kind.NUMBER, phrase("number of inputs"), lambda moment: float(len(moment.snapshot.experiment.spec.features))
    ),
    "data": _alone(
        Kind.TEXT,
        phrase("data"),
        lambda moment: moment.snapshot.experiment.data_settings.name,
        choices={name: kind.label for name, kind in DATASETS.items()},
    ),
    **{kind: _finding(kind) for kind in get_args(FindingKind)},
    "diverged": _alone(Kind.TRUTH, phrase("the numbers overflowed"), read.has_diverged),
    "phase": _alone(
        Kind.TEXT,
        phrase("phase of the iteration"),
        lambda moment: moment.snapshot.position.phase.kind,
        choices={name: name for name in ("rest", "forward", "cost", "backward", "example", "update")},
    ),
    "runs": _alone(Kind.COUNT, phrase("number of earlier runs"), lambda moment: float(len(moment.snapshot.branches))),
    "forks": _alone(
        Kind.COUNT, phrase("number of runs compared with this one"), lambda moment: float(len(moment.snapshot.forks))
    ),
    "opened": GoalQuantity(
        Kind.TRUTH, {(str,): phrase("you opened {first}")}, lambda moment, name: name in moment.happened.opened
    ),
    "pressed": GoalQuantity(
        Kind.TRUTH, {(str,): phrase("you used {first}")}, lambda moment, name: name in moment.happened.pressed
    ),
    "pointed": GoalQuantity(
        Kind.TRUTH,
        {
            (str,): phrase("you pointed at a {first}"),
            (str, int): phrase("you pointed at a {first} of layer {second}"),
            (str, int, int): phrase("you pointed at the {first} {third} of layer {second}"),
            (str, int, int, int): phrase("you pointed at the {first} of layer {second} to unit {third} from {fourth}"),
        },
        read.has_pointed,
        argument_choices=(phrase("weight"), phrase("bias"), phrase("unit"), phrase("example"), phrase("layer")),
    ),
    "answered": _alone(Kind.TRUTH, phrase("the question is answered"), lambda moment: moment.happened.is_answered),
    "code_right": GoalQuantity(
        Kind.TRUTH,
        {(str,): phrase("your function {first} is right")},
        lambda moment, name: name in moment.happened.right_code,
        argument_choices=("initialize", "forward", "cost", "backward", "update", "train"),
    ),
    "own_iterations": _alone(
        Kind.COUNT, phrase("iterations with your own code"), lambda moment: float(moment.happened.own_iterations)
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
