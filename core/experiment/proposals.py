"""What is worth comparing with an experiment: for each setting another value whose effect can be seen."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from core.experiment.edits import UNITS_OF_A_NEW_LAYER, UNITS_ON_SCREEN
from core.experiment.experiment import Experiment
from core.experiment.one_difference import Difference, SettingDifference
from core.experiment.spec import FIELD_INFO, ExperimentSpec
from core.model.activations import ACTIVATIONS
from core.model.initializers import INITIALIZERS
from core.model.losses import LOSSES, losses_for
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import NO_PENALTY, PENALTIES

LECTURE_ACTIVATIONS = tuple(name for name, record in ACTIVATIONS.items() if record.place == "lecture")
"""Those that the lecture compares."""

_USUAL_BATCH = 10


def proposed_value(spec: ExperimentSpec, field: str) -> Any:
    """Another value of a field that is worth comparing with the present one; the field is one of `COMPARED_FIELDS`."""
    return _PROPOSALS[field](spec)


def proposed_weight(value: float) -> float:
    """Another value of a weight: with the other sign, or 1 instead of 0."""
    return -value if value else 1.0


def _after(present: str, names: Sequence[str]) -> str:
    """The name after the present one, in a circle; the first one where that is another."""
    return names[(names.index(present) + 1) % len(names)] if present in names else names[0]


def _other_activation(spec: ExperimentSpec) -> str:
    return _after(spec.activations[0] if spec.activations else "", LECTURE_ACTIVATIONS)


def _other_start(spec: ExperimentSpec) -> str:
    return _after(spec.initializer, [name for name, record in INITIALIZERS.items() if record.meant_for])


def _other_penalty(spec: ExperimentSpec) -> str:
    others = [name for name in PENALTIES if name != NO_PENALTY]
    return NO_PENALTY if spec.has_penalty else others[-1]


def _times(field: str, factor: float, instead_of_zero: float) -> Callable[[ExperimentSpec], float]:
    """So many times as much, or as much less where that is too much."""

    def value(spec: ExperimentSpec) -> float:
        present, most = float(getattr(spec, field)), FIELD_INFO[field].maximum or 0.0
        if present == 0.0:
            return instead_of_zero
        return float(f"{present * factor if present * factor <= most else present / factor:.6g}")

    return value


def _other_units(spec: ExperimentSpec) -> tuple[int, ...]:
    """The first layer twice as wide, or half as wide where it is as wide as the screen can show."""
    if not spec.hidden_units:
        return (UNITS_OF_A_NEW_LAYER,)
    first, *others = spec.hidden_units
    return (2 * first if 2 * first <= UNITS_ON_SCREEN else first // 2, *others)


_PROPOSALS: dict[str, Callable[[ExperimentSpec], Any]] = {
    "activation": _other_activation,
    "learning_rate": _times("learning_rate", 3.0, 0.1),
    "hidden_units": _other_units,
    "optimizer": lambda spec: _after(spec.optimizer, tuple(OPTIMIZERS)),
    "batch_size": lambda spec: _USUAL_BATCH if spec.batch_size is None else None,
    "initializer": _other_start,
    "init_scale": _times("init_scale", 3.0, 1.0),
    "seed": lambda spec: (spec.seed + 1) % 2**31,
    "penalty": _other_penalty,
    "penalty_rate": _times("penalty_rate", 10.0, 0.01),
    "loss": lambda spec: _after(spec.loss, losses_for(LOSSES[spec.loss].is_for_numbers)),
    "softmax_of_two": lambda spec: not spec.softmax_of_two,
    "standardise": lambda spec: not spec.standardise,
    "leak": _times("leak", 3.0, 0.1),
}


def activations_compared(experiment: Experiment) -> tuple[Experiment, tuple[Difference, ...]]:
    """The experiment with one of the lecture's activations, its own if it is one, and the others as differences."""
    if experiment.spec.activation not in LECTURE_ACTIVATIONS:
        experiment = experiment.with_spec(activation=ExperimentSpec().activation)
    others = [name for name in LECTURE_ACTIVATIONS if name != experiment.spec.activation]
    return experiment, tuple(SettingDifference("activation", name) for name in others)


COMPARED_FIELDS = tuple(_PROPOSALS)
"""The settings in which runs can be compared, in the order in which they are offered."""
