"""The frozen ``ExperimentSpec``: everything a learner can choose about the network and its training, except the points.

Each field carries its label, unit, limits, help and *effect* in its metadata, so that the window builds its editors
from here and the trainer learns from here what a change costs. This module knows nothing of the window.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, fields, replace
from enum import Enum
from typing import Any

from core.arrays import checked_number, checked_whole_number
from core.data.dataset import FEW_EXAMPLES
from core.data.features import FEATURES
from core.data.standardisation import FORMULA
from core.errors import InvalidInputError
from core.model.activations import ACTIVATIONS
from core.model.initializers import INITIALIZERS
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import NO_PENALTY, PENALTIES
from core.sentences import phrase, sentence

MAX_HIDDEN_LAYERS = 64
MAX_UNITS_PER_LAYER = 1024


_MOST_CHOICES = 12
"""So many are named where a name is not known."""


class Effect(Enum):
    """What a change of a field costs a run that is under way."""

    REDRAW = "redraw"
    """Only the picture changes."""
    LIVE = "live"
    """Training goes on with the same weights and the new value."""
    RESTRUCTURE = "restructure"
    """The network changes shape; as many weights as possible are kept."""
    RESTART = "restart"
    """The run starts again at iteration 0."""


@dataclass(frozen=True, slots=True)
class FieldInfo:
    """What the window has to know to offer a field for editing.

    Attributes
    ----------
    label : str
        Name on the screen.
    help : str
        Tooltip: meaning and usual range.
    effect : Effect
        What a change costs a run that is under way.
    minimum, maximum : float or None
        Inclusive limits of a number.
    choices : Mapping or None
        Name to label, for a field that is a choice.
    unit : str
        Unit shown behind the number.
    """

    label: str
    help: str
    effect: Effect
    minimum: float | None = None
    maximum: float | None = None
    choices: Mapping[str, str] | None = None
    unit: str = ""


def _field(default: Any, label: str, help_text: str, effect: Effect, **more: Any) -> Any:
    return field(default=default, metadata={"info": FieldInfo(label, help_text, effect, **more)})


def _labels(table: Mapping[str, Any]) -> dict[str, str]:
    return {name: record.label for name, record in table.items()}


@dataclass(frozen=True, slots=True, kw_only=True)
class ExperimentSpec:
    """A network and the way it is trained.

    Raises
    ------
    InvalidInputError
        If a value is outside its limits; the error names the field and what would be right.
    """

    hidden_units: tuple[int, ...] = _field(
        (4,),
        phrase("Hidden layers"),
        phrase("Units in each hidden layer, from the input to the output. Without any, this is logistic regression."),
        Effect.RESTRUCTURE,
        minimum=1,
        maximum=MAX_UNITS_PER_LAYER,
    )
    activation: str | tuple[str, ...] = _field(
        "tanh",
        phrase("Activation"),
        phrase("The function g in A = g(Z) of the hidden units, one for all layers or one for each."),
        Effect.LIVE,
        choices=_labels(ACTIVATIONS),
    )
    leak: float = _field(
        0.1,
        phrase("Leak"),
        phrase("Slope of leaky ReLU below zero, max(leak z, z). The lecture uses 0.1."),
        Effect.LIVE,
        minimum=0.0,
        maximum=1.0,
    )
    loss: str = _field(
        "cross_entropy",
        phrase("Loss"),
        phrase(
            "What training minimises: of classes the cross-entropy (in nats) or half the mean squared "
            "error, of numbers the squared error."
        ),
        Effect.LIVE,
        choices=_labels(LOSSES),
    )
    initializer: str = _field(
        "xavier",
        phrase("Start"),
        phrase("How the start weights are drawn, the same for all activations. Biases start at 0."),
        Effect.RESTART,
        choices=_labels(INITIALIZERS),
    )
    init_scale: float = _field(
        1.0,
        phrase("Start scale"),
        phrase(
            "The s of the start weights: a factor for Xavier and He, where 1 is usual; the spread for "
            "normal, the largest weight for uniform, the weight itself for constant. Large values "
            "saturate the units."
        ),
        Effect.RESTART,
        minimum=0.0,
        maximum=100.0,
    )
    optimizer: str = _field(
        "gradient_descent",
        phrase("Optimizer"),
        phrase("The rule that turns the gradient into an update of the weights."),
        Effect.LIVE,
        choices=_labels(OPTIMIZERS),
    )
    learning_rate: float = _field(
        0.3,
        phrase("Learning rate"),
        phrase("The step size α in W := W − α dW. Usual values are 0.001 to 3."),
        Effect.LIVE,
        minimum=1e-6,
        maximum=1e4,
    )
    batch_size: int | None = _field(
        None,
        phrase("Batch size"),
        phrase("Examples per iteration. The lecture uses all; smaller batches give more, but noisier iterations."),
        Effect.LIVE,
        minimum=1,
        maximum=100_000,
    )
    penalty: str = _field(
        NO_PENALTY,
        phrase("Penalty"),
        phrase("A term for large weights that is added to the loss. Biases have no penalty."),
        Effect.LIVE,
        choices=_labels(PENALTIES),
    )
    penalty_rate: float = _field(
        0.01,
        phrase("Penalty rate"),
        phrase("The factor λ of the penalty. Usual values are 0.001 to 0.1."),
        Effect.LIVE,
        minimum=0.0,
        maximum=100.0,
    )
    features: tuple[str, ...] = _field(
        ("x1", "x2"),
        phrase("Features"),
        phrase("Which values of a point the network gets as input."),
        Effect.RESTRUCTURE,
        choices=_labels(FEATURES),
    )
    standardise: bool = _field(
        False,
        phrase("Standardise inputs"),
        sentence(
            "{formula}, with the mean and the deviation of the training points, before the features are "
            "computed. The points stay where they are; only the network's inputs change. Use it for "
            "points far from 0, or when one axis has a much larger range than the other.",
            formula=FORMULA,
        ),
        Effect.LIVE,
    )
    train_fraction: float = _field(
        1.0,
        phrase("Training share"),
        sentence(
            "The share of the generated points used for training; the others are only for testing. "
            "Points you add are used for training, and so are all points of sets of up to {few_examples}.",
            few_examples=FEW_EXAMPLES,
        ),
        Effect.LIVE,
        minimum=0.1,
        maximum=1.0,
    )
    seed: int = _field(
        0,
        phrase("Weight seed"),
        phrase("Sets the random start weights and the batch order. The same seed gives the same run."),
        Effect.RESTART,
        minimum=0,
        maximum=2**31 - 1,
    )

    softmax_of_two: bool = _field(
        False,
        phrase("Two outputs for two classes"),
        phrase(
            "An output for each class, with softmax, instead of one sigmoid. It is the same function: "
            "σ(z) is the softmax of z and 0. More than two classes always have an output each."
        ),
        Effect.RESTRUCTURE,
    )

    def __post_init__(self) -> None:
        set_field = object.__setattr__
        units = _as_tuple("hidden_units", self.hidden_units)
        set_field(self, "hidden_units", tuple(_checked_whole_number("hidden_units", number) for number in units))
        set_field(self, "features", _as_tuple("features", self.features))
        if not isinstance(self.activation, str):
            set_field(self, "activation", _as_tuple("activation", self.activation))
        self._check_structure()
        for name in ("loss", "initializer", "optimizer", "penalty"):
            _check_choice(name, getattr(self, name))
        for name in ("leak", "init_scale", "learning_rate", "penalty_rate", "train_fraction"):
            set_field(self, name, _checked_number(name, getattr(self, name)))
        for name in ("standardise", "softmax_of_two"):
            set_field(self, name, _checked_switch(name, getattr(self, name)))
        set_field(self, "seed", _checked_whole_number("seed", self.seed))
        if self.batch_size is not None:
            set_field(self, "batch_size", _checked_whole_number("batch_size", self.batch_size))

    def _check_structure(self) -> None:
        if len(self.hidden_units) > MAX_HIDDEN_LAYERS:
            raise InvalidInputError(
                "hidden_units",
                sentence(
                    "{n_hidden_units} layers; at most {max_hidden_layers}.",
                    n_hidden_units=len(self.hidden_units),
                    max_hidden_layers=MAX_HIDDEN_LAYERS,
                ),
            )
        names = (self.activation,) if isinstance(self.activation, str) else self.activation
        if not isinstance(self.activation, str) and len(names) != len(self.hidden_units):
            raise InvalidInputError(
                "activation",
                sentence(
                    "{n_names} names for {n_hidden_units} hidden layers; give one for each.",
                    n_names=len(names),
                    n_hidden_units=len(self.hidden_units),
                ),
            )
        for name in names:
            _check_choice("activation", name)
        if not self.features:
            raise InvalidInputError("features", phrase("the network needs at least one input feature."))
        for name in self.features:
            _check_choice("features", name)
        if len(set(self.features)) != len(self.features):
            raise InvalidInputError("features", phrase("each feature can be used once."))

    @property
    def activations(self) -> tuple[str, ...]:
        """The activation's name for each hidden layer."""
        if isinstance(self.activation, str):
            return (self.activation,) * len(self.hidden_units)
        return self.activation

    @property
    def has_penalty(self) -> bool:
        """Whether large weights have a price."""
        return self.penalty != NO_PENALTY

    @property
    def uses_leak(self) -> bool:
        """Whether the leak changes anything."""
        return any(ACTIVATIONS[name].uses_leak for name in self.activations)

    def changed(self, **changes: Any) -> ExperimentSpec:
        """A copy with some fields changed.

        Raises
        ------
        InvalidInputError
            If a new value is outside its limits.
        """
        return replace(self, **changes)


FIELD_INFO: dict[str, FieldInfo] = {entry.name: entry.metadata["info"] for entry in fields(ExperimentSpec)}


def changed_fields(old: ExperimentSpec, new: ExperimentSpec) -> tuple[str, ...]:
    """Names of the fields in which two specs differ."""
    return tuple(name for name in FIELD_INFO if getattr(old, name) != getattr(new, name))


def restarts(old: ExperimentSpec, new: ExperimentSpec) -> bool:
    """Whether a change from one spec to the other begins the run again."""
    return any(FIELD_INFO[name].effect is Effect.RESTART for name in changed_fields(old, new))


def _as_tuple(name: str, values: Any) -> tuple[Any, ...]:
    if isinstance(values, str) or not isinstance(values, Sequence):
        raise InvalidInputError(name, sentence("must be a sequence, not {values!r}.", values=values))
    return tuple(values)


def _check_choice(name: str, value: Any) -> None:
    choices = FIELD_INFO[name].choices or {}
    if not isinstance(value, str) or value not in choices:
        offered = [*list(choices)[:_MOST_CHOICES], "…"] if len(choices) > _MOST_CHOICES else choices
        raise InvalidInputError(
            name, sentence("{value!r} is not known; choose one of {offered}.", value=value, offered=", ".join(offered))
        )


def _checked_switch(name: str, value: Any) -> bool:
    text = str(value).strip().lower()
    if text not in _SWITCH_WORDS:
        raise InvalidInputError(name, sentence("{value!r} is neither on nor off; choose true or false.", value=value))
    return _SWITCH_WORDS[text]


_SWITCH_WORDS = {"true": True, "on": True, "false": False, "off": False}


def _checked_number(name: str, value: Any) -> float:
    return checked_number(name, value, *_limits(name))


def _checked_whole_number(name: str, value: Any) -> int:
    return checked_whole_number(name, value, *_limits(name))


def _limits(name: str) -> tuple[float, float]:
    info = FIELD_INFO[name]
    assert info.minimum is not None
    assert info.maximum is not None
    return info.minimum, info.maximum
