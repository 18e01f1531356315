"""The equations of one iteration in their order, for the network on the screen: the lecture's slides, filled in.

What they say depends on the spec, the shapes and the names of the data. The numbers below them come from
`core.explain.worked`.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

from core.data.names import PLAIN_COLUMNS, PLAIN_NAMES, DataNames, fitted_name
from core.experiment.spec import ExperimentSpec
from core.explain.equation import Equation, Part, Piece, Setting
from core.explain.iteration_equations import (
    backward_equations,
    cost_equations,
    forward_equations,
    update_equations,
)
from core.explain.quantities import Names, View
from core.model.optimizers import OPTIMIZERS

_LONGEST_NAME = 40

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
        What x₁ and x₂ and the classes are, which is said where they come in.

    Returns
    -------
    tuple of Equation
        The same objects for the same arguments.
    """
    # Edits of the points change the names in nothing that is said here.
    before = _until_update(spec, layer_sizes, m, view, in_batch, names.columns, names.classes)
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
    columns: tuple[str, str],
    classes: tuple[str, ...],
) -> tuple[Equation, ...]:
    setting = _setting(spec, layer_sizes, m, view, in_batch)
    layers = range(1, setting.n_layers + 1)
    product, *forward = (equation for layer in layers for equation in forward_equations(setting, layer))
    loss, cost = cost_equations(setting)
    return (
        _with_sentence(product, _columns_sentence(columns)),
        *forward,
        _with_sentence(loss, _classes_sentence(setting, classes)),
        cost,
        *(equation for layer in reversed(layers) for equation in backward_equations(setting, layer)),
    )


def _with_sentence(equation: Equation, sentence: str) -> Equation:
    return replace(equation, note=f"{equation.note} {sentence}".strip()) if sentence else equation


def _columns_sentence(columns: tuple[str, str]) -> str:
    """What x₁ and x₂ are in the user's table; "" where they have no other names."""
    if columns == PLAIN_COLUMNS:
        return ""
    x1, x2 = (fitted_name(name, _LONGEST_NAME) for name in columns)
    return f"x₁ = {x1}, x₂ = {x2}."


def _classes_sentence(setting: Setting, classes: tuple[str, ...]) -> str:
    """Which class each y is; "" where the classes have no other names."""
    names = DataNames(classes=classes)
    if not names.has_own_classes:
        return ""
    if setting.n_outputs == 1:
        zero, one = (fitted_name(names.class_name(label), _LONGEST_NAME) for label in (0, 1))
        return f"y = 1 is {one}, y = 0 is {zero}."
    rows = (fitted_name(names.class_name(label), _LONGEST_NAME) for label in range(setting.n_outputs))
    return f"The rows of y are {', '.join(rows)}."


@lru_cache(maxsize=32)
def _update(
    spec: ExperimentSpec, layer_sizes: tuple[int, ...], m: int, view: View, in_batch: bool, step: int
) -> tuple[Equation, ...]:
    setting = _setting(spec, layer_sizes, m, view, in_batch)
    layers = range(1, setting.n_layers + 1)
    return tuple(equation for layer in layers for equation in update_equations(setting, layer, step))
