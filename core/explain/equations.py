"""The equations of one iteration in their order, for the network on the screen: the lecture's slides, filled in.

What they say depends on the spec, the shapes and the names of the data. The numbers below them come from
`core.explain.worked`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from core.data.features import FEATURES
from core.data.names import PLAIN_NAMES, PLAIN_TARGET, DataNames, fitted_name, plain_columns
from core.experiment.spec import ExperimentSpec
from core.explain.equation import Equation, Part, Piece, Setting
from core.explain.iteration_equations import (
    backward_equations,
    cost_equations,
    forward_equations,
    update_equations,
)
from core.explain.quantities import Names, View
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.sentences import Name, joined, sentence, some_of

_LONGEST_NAME = 40
_MOST_NAMES = 8

__all__ = ["Equation", "Part", "Piece", "lecture_equations"]


def lecture_equations(
    spec: ExperimentSpec,
    layer_sizes: tuple[int, ...],
    m: int,
    view: View,
    in_batch: bool = True,
    step: int = 1,
    names: DataNames = PLAIN_NAMES,
) -> tuple[Equation, ...]:
    """The equations of one iteration: forward, cost, backward, update.

    Parameters
    ----------
    spec : ExperimentSpec
        Names activations, loss, optimizer and penalty, and holds their rates.
    layer_sizes : tuple of int
        (n_0, n_1, …, n_L).
    m : int
        Examples in the batch; 0 without training points.
    view : View
    in_batch : bool
        Whether the chosen example is one of the batch; in `View.ALONE`, whether it is all of it.
    step : int
        Updates of the optimizer, this one included: Adam's t.
    names : DataNames
        What the columns and the classes, or the numbers that are learnt, are, which is said where they come in.

    Returns
    -------
    tuple of Equation
        The same objects for the same arguments.
    """
    # Edits of the points change the names in nothing that is said here.
    said = names.columns, names.classes, names.target
    before = _until_update(spec, layer_sizes, m, view, in_batch, *said)
    steps = step if OPTIMIZERS[spec.optimizer].corrections else 1
    return before + _update(spec, layer_sizes, m, view, in_batch or view is not View.ALONE, steps)


def _setting(spec: ExperimentSpec, layer_sizes: tuple[int, ...], m: int, view: View, in_batch: bool) -> Setting:
    n_layers = len(layer_sizes) - 1
    return Setting(spec, n_layers, layer_sizes[-1], m, Names(view, n_layers, in_batch, spec.optimizer))


@lru_cache(maxsize=32)
def _until_update(
    spec: ExperimentSpec,
    layer_sizes: tuple[int, ...],
    m: int,
    view: View,
    in_batch: bool,
    columns: tuple[str, ...],
    classes: tuple[str, ...],
    target: str,
) -> tuple[Equation, ...]:
    setting = _setting(spec, layer_sizes, m, view, in_batch)
    layers = range(1, setting.n_layers + 1)
    product, *forward = (equation for layer in layers for equation in forward_equations(setting, layer))
    loss, cost = cost_equations(setting)
    return (
        _with_sentence(product, _columns_sentence(spec, columns)),
        *forward,
        _with_sentence(loss, _learnt_sentence(setting, classes, target)),
        cost,
        *(equation for layer in reversed(layers) for equation in backward_equations(setting, layer)),
    )


def _with_sentence(equation: Equation, added: str) -> Equation:
    return replace(equation, note=joined(equation.note, added)) if added else equation


def _columns_sentence(spec: ExperimentSpec, columns: tuple[str, ...]) -> str:
    """What the columns that the inputs are made of are in the user's table; "" where they have no other names."""
    if columns == plain_columns(len(columns)):
        return ""
    used = sorted({column for name in spec.features for column in FEATURES[name].columns})
    called = [f"{FEATURES[f'x{column + 1}'].label} = {fitted_name(columns[column], _LONGEST_NAME)}" for column in used]
    return joined(_listed(called), ".", separator="")


def _learnt_sentence(setting: Setting, classes: tuple[str, ...], target: str) -> str:
    """Which class each y is, or which number; "" where they have no other names."""
    if LOSSES[setting.spec.loss].is_for_numbers:
        return "" if target == PLAIN_TARGET else sentence("y is {name}.", name=Name(fitted_name(target, _LONGEST_NAME)))
    names = DataNames(classes=classes)
    if not names.has_own_classes:
        return ""
    if setting.n_outputs == 1:
        zero, one = (_called(names, label) for label in (0, 1))
        return sentence("y = 1 is {one}, y = 0 is {zero}.", one=one, zero=zero)
    rows = [_called(names, label) for label in range(setting.n_outputs)]
    return sentence("The rows of y are {names}.", names=_listed(rows))


def _called(names: DataNames, label: int) -> str:
    name = names.class_name(label)
    fitted = fitted_name(name, _LONGEST_NAME)
    return name if fitted == name else Name(fitted)  # "class 1" stays a sentence


def _listed(texts: list[str]) -> str:
    """The first of many, and how many more there are."""
    if len(texts) <= _MOST_NAMES:
        return joined(*texts, separator=", ")
    return some_of(texts, _MOST_NAMES - 1)


@lru_cache(maxsize=32)
def _update(
    spec: ExperimentSpec, layer_sizes: tuple[int, ...], m: int, view: View, in_batch: bool, step: int
) -> tuple[Equation, ...]:
    setting = _setting(spec, layer_sizes, m, view, in_batch)
    layers = range(1, setting.n_layers + 1)
    return tuple(equation for layer in layers for equation in update_equations(setting, layer, step))
