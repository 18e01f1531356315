"""Edits of the network's structure, as functions from one spec to the next. They keep the fields that must agree
with each other (layers and their activations) in agreement."""

from __future__ import annotations

from core.data.features import FEATURES
from core.errors import InvalidInputError
from core.experiment.spec import ExperimentSpec
from core.sentences import phrase, sentence

LAYERS_ON_SCREEN = 8
UNITS_ON_SCREEN = 16
UNITS_OF_A_NEW_LAYER = 4


def with_unit_added(spec: ExperimentSpec, layer: int) -> ExperimentSpec:
    """One unit more at the end of hidden layer ``layer`` (1 is the first).

    Raises
    ------
    InvalidInputError
        If the layer does not exist or is full.
    """
    if _units(spec, layer) >= UNITS_ON_SCREEN:
        raise InvalidInputError(
            "hidden_units", sentence("a layer holds at most {units_on_screen} units.", units_on_screen=UNITS_ON_SCREEN)
        )
    return _with_units(spec, layer, _units(spec, layer) + 1)


def with_unit_removed(spec: ExperimentSpec, layer: int) -> ExperimentSpec:
    """One unit fewer, the last one, in hidden layer ``layer`` (1 is the first).

    Raises
    ------
    InvalidInputError
        If the layer does not exist or has one unit only.
    """
    if _units(spec, layer) <= 1:
        raise InvalidInputError("hidden_units", phrase("a layer needs at least one unit; remove the layer instead."))
    return _with_units(spec, layer, _units(spec, layer) - 1)


def with_layer_added(spec: ExperimentSpec) -> ExperimentSpec:
    """One more hidden layer, before the output. It takes the activation of the layer before it.

    Raises
    ------
    InvalidInputError
        If there are as many layers as the screen holds.
    """
    if len(spec.hidden_units) >= LAYERS_ON_SCREEN:
        raise InvalidInputError(
            "hidden_units",
            sentence("the network holds at most {layers_on_screen} hidden layers.", layers_on_screen=LAYERS_ON_SCREEN),
        )
    units = spec.hidden_units[-1] if spec.hidden_units else UNITS_OF_A_NEW_LAYER
    activation = spec.activation
    if not isinstance(activation, str):
        activation = (*activation, activation[-1]) if activation else "tanh"
    return spec.changed(hidden_units=(*spec.hidden_units, units), activation=activation)


def with_layer_removed(spec: ExperimentSpec) -> ExperimentSpec:
    """One hidden layer fewer, the last one.

    Raises
    ------
    InvalidInputError
        If there is no hidden layer.
    """
    if not spec.hidden_units:
        raise InvalidInputError("hidden_units", phrase("there is no hidden layer to remove."))
    activation = spec.activation if isinstance(spec.activation, str) else spec.activation[:-1]
    return spec.changed(hidden_units=spec.hidden_units[:-1], activation=activation)


def with_feature(spec: ExperimentSpec, name: str, used: bool) -> ExperimentSpec:
    """An input feature switched on or off. Features keep the order of the table.

    Raises
    ------
    InvalidInputError
        If the last feature would be switched off.
    """
    wanted = set(spec.features) | {name} if used else set(spec.features) - {name}
    return spec.changed(features=tuple(feature for feature in FEATURES if feature in wanted))


def _units(spec: ExperimentSpec, layer: int) -> int:
    if not 1 <= layer <= len(spec.hidden_units):
        raise InvalidInputError("hidden_units", sentence("there is no hidden layer {layer}.", layer=layer))
    return spec.hidden_units[layer - 1]


def _with_units(spec: ExperimentSpec, layer: int, units: int) -> ExperimentSpec:
    before, after = spec.hidden_units[: layer - 1], spec.hidden_units[layer:]
    return spec.changed(hidden_units=(*before, units, *after))
