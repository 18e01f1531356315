"""What to try when a finding is shown: its possible causes, looked at in order, each with the change that removes it.

Inputs come before start weights, start weights before the learning rate, and that before the network itself: a large
input makes every z large, whatever the weights are. A change that is already set is never proposed.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from core.arrays import FloatArray
from core.data.dataset import MAX_COLUMNS
from core.data.names import plain_columns
from core.experiment.edits import with_layer_removed
from core.experiment.inputs import LARGE_INPUT
from core.experiment.spec import FIELD_INFO, ExperimentSpec, changed_fields
from core.explain.advice import Advice
from core.model.activations import ACTIVATIONS
from core.model.initializers import INITIALIZERS
from core.model.network import Parameters
from core.sentences import phrase, sentence

LARGE_START, SMALL_START = 1.5, 0.5
"""Start weights are large from this multiple of He's deviation on, and small below this share of Xavier's."""

GROWN = 2.0
"""Weights have grown when they are this many times as large as start weights are on average."""

LARGE_RATE = 3.0
"""The largest learning rate that is usual; see the help of the field."""

MOST_ADVICES = 3
_SEED_LIMIT = 2**31


@dataclass(frozen=True, slots=True)
class Situation:
    """Where advice is asked for.

    Attributes
    ----------
    spec : ExperimentSpec
    parameters : Parameters
    input_size : float
        The largest mean |x| of the inputs over the training examples.
    layer : int
        The layer of the finding; L for the whole network.
    unit : int or None
    rate_limit : float
        The learning rate from which on the last update would have raised the loss; NaN where it is not known.
    """

    spec: ExperimentSpec
    parameters: Parameters
    input_size: float
    layer: int
    unit: int | None = None
    rate_limit: float = math.nan

    @property
    def activation(self) -> str:
        """Name of the layer's activation; ``""`` for the output layer."""
        names = self.spec.activations
        return names[self.layer - 1] if self.layer <= len(names) else ""


Cause = Callable[[Situation], Advice | None]


def advices_for(kind: str, situation: Situation) -> tuple[Advice, ...]:
    """What to try for a kind of finding, the most likely cause first; at most `MOST_ADVICES`, one for each setting."""
    found: dict[frozenset[str], Advice] = {}
    for advice in filter(None, (cause(situation) for cause in _CAUSES[kind])):
        found.setdefault(frozenset(name for name, _ in advice.changes) or frozenset({advice.action}), advice)
    return tuple(found.values())[:MOST_ADVICES]


def lower_rate(rate: float, limit: float = math.nan) -> float | None:
    """The next of 1, 0.3, 0.1, … that is at most half the rate and below a limit; None where the rate is the lowest."""
    lowest = FIELD_INFO["learning_rate"].minimum or 0.0
    if rate <= lowest:
        return None
    target = min(0.5 * rate, limit) if limit > 0.0 else 0.5 * rate
    if target <= lowest:
        return lowest
    power = math.floor(math.log10(target) + 1e-12)
    steps = (float(f"{digit}e{power}") for digit in (3, 1))
    return max(next((step for step in steps if step <= target), lowest), lowest)


def _changed(
    spec: ExperimentSpec, action: str, reason: str, *, restarts: bool = False, **changes: Any
) -> Advice | None:
    """The advice with those of the changes that are not set; None if all are."""
    differing = changed_fields(spec, spec.changed(**changes))
    return Advice(action, reason, tuple((name, changes[name]) for name in differing), restarts) if differing else None


# Causes


def _raw_inputs(it: Situation) -> Advice | None:
    if not it.input_size > LARGE_INPUT:
        return None
    return _changed(
        it.spec,
        phrase("Standardise Inputs"),
        sentence(
            "The inputs are large (mean {size}; about 1 is usual), so every z is large, whatever the "
            "start weights are.",
            size=_short(it.input_size),
        ),
        restarts=True,
        standardise=True,
    )


def _inputs_of_one_sign(it: Situation) -> Advice | None:
    if it.layer > 1 or not any(name in plain_columns(MAX_COLUMNS) for name in it.spec.features):
        return None
    reason = phrase("Standardised inputs lie around 0 and have both signs.")
    return _changed(it.spec, phrase("Standardise Inputs"), reason, standardise=True)


def _large_start(it: Situation) -> Advice | None:
    if not any(_start_size(it.spec, shape) > LARGE_START * math.sqrt(2.0 / shape[1]) for shape in _shapes(it)):
        return None
    return _usual_start(
        it, phrase("The start weights are larger than usual; Xavier with scale 1 fits the number of units.")
    )


def _small_start(it: Situation) -> Advice | None:
    if not any(_start_size(it.spec, shape) < SMALL_START * math.sqrt(2.0 / sum(shape)) for shape in _shapes(it)):
        return None
    return _usual_start(
        it, phrase("The start weights are smaller than usual; Xavier with scale 1 fits the number of units.")
    )


def _equal_start(it: Situation) -> Advice | None:
    if not INITIALIZERS[it.spec.initializer].is_constant and it.spec.init_scale > 0.0:
        return None
    return _usual_start(it, phrase("Random start weights make the units different from the first iteration on."))


def _usual_start(it: Situation, reason: str) -> Advice | None:
    return _changed(
        it.spec, phrase("Start with Xavier Weights"), reason, restarts=True, initializer="xavier", init_scale=1.0
    )


def _grown_weights(it: Situation) -> Advice | None:
    if not any(_has_grown(it.spec, W) for W in _matrices(it)):
        return None
    return _rate(it, phrase("The weights grew far beyond their start weights; smaller steps keep them smaller."))


def _large_rate(it: Situation) -> Advice | None:
    reason = phrase("The learning rate is larger than usual; one large step can move a unit so far that it stays at 0.")
    return _rate(it, reason) if it.spec.learning_rate > LARGE_RATE else None


def _thrown_far(it: Situation) -> Advice | None:
    # A unit that was dead from the start has had no update, and its bias is still exactly 0.
    bias = it.parameters.biases[it.layer - 1][it.unit or 0, 0]
    reason = phrase("An update moved the unit so far that it is 0 everywhere; smaller steps may avoid this.")
    return _rate(it, reason) if bias != 0.0 else None


def _too_long_a_step(it: Situation) -> Advice | None:
    if it.rate_limit > 0.0:
        reason = sentence(
            "By these numbers, a learning rate up to about {rate} would not have raised the loss.",
            rate=_short(it.rate_limit),
        )
    else:
        reason = phrase("With a smaller step, the slope predicts the change of the loss better.")
    rate = lower_rate(it.spec.learning_rate, it.rate_limit)
    return None if rate is None else _changed(it.spec, _rate_action(rate), reason, learning_rate=rate)


def _any_rate(it: Situation) -> Advice | None:
    return _rate(it, phrase("Smaller steps change the weights less in each iteration."))


def _rate(it: Situation, reason: str) -> Advice | None:
    rate = lower_rate(it.spec.learning_rate)
    return None if rate is None else _changed(it.spec, _rate_action(rate), reason, restarts=True, learning_rate=rate)


def _rate_action(rate: float) -> str:
    return sentence("Lower the Learning Rate to {rate:g}", rate=rate)


def _small_batch(it: Situation) -> Advice | None:
    reason = phrase("The step then follows the mean over all training examples, not over a few.")
    return _changed(it.spec, phrase("Use All Examples in Each Batch"), reason, batch_size=None)


def _no_way_back(it: Situation) -> Advice | None:
    reason = phrase("Its slope below 0 is not 0, so the unit can come back.")
    if ACTIVATIONS[it.activation].uses_leak:
        return _changed(it.spec, phrase("Set the Leak to 0.1"), reason, leak=0.1)
    action = sentence("Use Leaky ReLU in Layer {layer}", layer=it.layer)
    return _changed(
        it.spec, action, reason, activation=_with(it.spec, "leaky_relu", [it.layer]), leak=it.spec.leak or 0.1
    )


def _flat_activation(it: Situation) -> Advice | None:
    reason = sentence("{label} is flat where |z| is large; leaky ReLU is not.", label=ACTIVATIONS[it.activation].label)
    return _activation(
        it, "leaky_relu", [it.layer], sentence("Use Leaky ReLU in Layer {layer}", layer=it.layer), reason
    )


def _sigmoid_layers(it: Situation) -> Advice | None:
    layers = [layer for layer, name in enumerate(it.spec.activations, start=1) if ACTIVATIONS[name].steepest < 1.0]
    reason = phrase("Each layer multiplies by g′. That of sigmoid is at most 0.25, that of tanh at most 1.")
    return _activation(it, "tanh", layers, phrase("Use tanh in the Hidden Layers"), reason)


def _flat_layers(it: Situation) -> Advice | None:
    layers = [n for n, name in enumerate(it.spec.activations, start=1) if ACTIVATIONS[name].saturates]
    reason = phrase("Each layer multiplies by g′, and that of ReLU is 1 for every z above 0.")
    return _activation(it, "relu", layers, phrase("Use ReLU in the Hidden Layers"), reason)


def _outputs_of_one_sign(it: Situation) -> Advice | None:
    if it.layer == 1 or ACTIVATIONS[it.spec.activations[it.layer - 2]].zero_centred:
        return None
    before = it.layer - 1
    return _activation(
        it,
        "tanh",
        [before],
        sentence("Use tanh in Layer {layer}", layer=before),
        phrase("To see the difference: its outputs have both signs."),
    )


def _activation(it: Situation, name: str, layers: list[int], action: str, reason: str) -> Advice | None:
    return _changed(it.spec, action, reason, activation=_with(it.spec, name, layers)) if layers else None


def _many_layers(it: Situation) -> Advice | None:
    if len(it.spec.hidden_units) < 2:
        return None
    fewer = with_layer_removed(it.spec)
    reason = phrase("The error signal then passes through fewer layers on its way back.")
    changes = {name: getattr(fewer, name) for name in changed_fields(it.spec, fewer)}
    return _changed(it.spec, phrase("Remove a Hidden Layer"), reason, restarts=True, **changes)


def _unlucky_start(it: Situation) -> Advice | None:
    seed = (it.spec.seed + 1) % _SEED_LIMIT
    return _changed(
        it.spec,
        phrase("Start with New Random Weights"),
        phrase("Other start weights may not lead to this."),
        seed=seed,
        restarts=True,
    )


def _no_penalty(it: Situation) -> Advice | None:
    if it.spec.has_penalty and it.spec.penalty_rate > 0.0:
        return None
    rate = it.spec.penalty_rate or 0.01
    reason = phrase("A penalty on large weights keeps them small.")
    return _changed(it.spec, phrase("Add the L2 penalty"), reason, penalty="l2", penalty_rate=rate)


def _edited_weights(it: Situation) -> Advice | None:
    return Advice(
        phrase("Start Again"), phrase("The start weights of this run are different from each other."), restarts=True
    )


def _by_hand(it: Situation) -> Advice | None:
    return Advice(
        phrase("Change one weight of one of the units by hand"), phrase("From then on the units become different.")
    )


_CAUSES: dict[str, tuple[Cause, ...]] = {
    "saturated": (_raw_inputs, _large_start, _grown_weights, _flat_activation),
    "dead": (_raw_inputs, _large_rate, _no_way_back, _thrown_far, _unlucky_start),
    "same_as_neighbour": (_equal_start, _edited_weights, _by_hand),
    "vanishing": (
        _raw_inputs,
        _large_start,
        _small_start,
        _sigmoid_layers,
        _flat_layers,
        _many_layers,
        _unlucky_start,
    ),
    "exploding": (_raw_inputs, _large_start, _grown_weights, _no_penalty, _many_layers, _any_rate),
    "overshooting": (_raw_inputs, _too_long_a_step, _large_start, _small_batch, _unlucky_start),
    "one_sign": (_inputs_of_one_sign, _outputs_of_one_sign),
}
"""For each kind of finding its causes, in the order in which they are looked at."""


def _with(spec: ExperimentSpec, name: str, layers: Iterable[int]) -> str | tuple[str, ...]:
    """The activations with another one in some layers; one name where all layers share it, as the spec had it."""
    names = tuple(name if n in set(layers) else old for n, old in enumerate(spec.activations, start=1))
    return name if isinstance(spec.activation, str) and set(names) == {name} else names


def _matrices(it: Situation) -> tuple[FloatArray, ...]:
    """The weights that a finding is about: of its unit's layer, else of all layers."""
    weights = it.parameters.weights
    return tuple(weights) if it.unit is None else (weights[it.layer - 1],)


def _shapes(it: Situation) -> list[tuple[int, int]]:
    return [(len(W), W.shape[1]) for W in _matrices(it)]


def _start_size(spec: ExperimentSpec, shape: tuple[int, int]) -> float:
    return INITIALIZERS[spec.initializer].size(shape, spec.init_scale)


def _has_grown(spec: ExperimentSpec, W: FloatArray) -> bool:
    usual = math.sqrt(2.0 / sum(W.shape))
    return float(np.sqrt(np.square(W).mean())) > GROWN * max(_start_size(spec, (len(W), W.shape[1])), usual)


def _short(value: float) -> str:
    """Two digits: ``"0.031"``, ``"1600"``, ``"2.0e-7"``."""
    return f"{float(f'{value:.2g}'):g}" if 1e-4 <= abs(value) < 1e6 else f"{value:.1e}"
