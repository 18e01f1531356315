"""The equations of one iteration in their order, for the network on the screen: the lecture's slides, filled in.

What they say depends on the spec and the shapes only. The numbers below them come from `core.explain.worked`.
"""

from __future__ import annotations

from functools import lru_cache

from core.experiment.spec import ExperimentSpec
from core.explain.backward_equations import backward_equations
from core.explain.equation import Equation, Part, Piece, Setting
from core.explain.forward_equations import cost_equations, forward_equations
from core.explain.quantities import Names, View
from core.explain.update_equations import update_equations

__all__ = ["Equation", "Part", "Piece", "lecture_equations"]


def lecture_equations(
    spec: ExperimentSpec, layer_sizes: tuple[int, ...], m: int, view: View, in_batch: bool = True, step: int = 1
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
        Whether the chosen example is one of the batch.
    step : int
        Updates of the optimizer, this one included: Adam's t.

    Returns
    -------
    tuple of Equation
        The same objects for the same arguments.
    """
    before = _until_update(spec, layer_sizes, m, view, in_batch)
    return before + _update(spec, layer_sizes, m, view, step if spec.optimizer == "adam" else 1)


def _setting(spec: ExperimentSpec, layer_sizes: tuple[int, ...], m: int, view: View, in_batch: bool) -> Setting:
    n_layers = len(layer_sizes) - 1
    return Setting(spec, n_layers, layer_sizes[-1], m, Names(view, n_layers, in_batch, spec.optimizer))


@lru_cache(maxsize=32)
def _until_update(
    spec: ExperimentSpec, layer_sizes: tuple[int, ...], m: int, view: View, in_batch: bool
) -> tuple[Equation, ...]:
    setting = _setting(spec, layer_sizes, m, view, in_batch)
    layers = range(1, setting.n_layers + 1)
    return (
        *(equation for layer in layers for equation in forward_equations(setting, layer)),
        *cost_equations(setting),
        *(equation for layer in reversed(layers) for equation in backward_equations(setting, layer)),
    )


@lru_cache(maxsize=32)
def _update(spec: ExperimentSpec, layer_sizes: tuple[int, ...], m: int, view: View, step: int) -> tuple[Equation, ...]:
    setting = _setting(spec, layer_sizes, m, view, True)
    layers = range(1, setting.n_layers + 1)
    return tuple(equation for layer in layers for equation in update_equations(setting, layer, step))
