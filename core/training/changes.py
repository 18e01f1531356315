"""Where runs begin: at start weights, and where they stand when their experiment is changed under way.

Nothing here moves a run: it makes the state that the run then goes to.
"""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from core.arrays import FloatArray
from core.errors import InvalidInputError
from core.experiment.spec import FIELD_INFO, Effect, ExperimentSpec, changed_fields
from core.model.network import Parameters, initial_parameters
from core.model.optimizers import OPTIMIZERS
from core.sentences import sentence
from core.training.batches import Examples
from core.training.checkpoint import Checkpoint, generator_at, random_state
from core.training.resize import layer_sizes, resized
from core.training.run import Run


def starting_state(
    spec: ExperimentSpec, examples: Examples, start_weights: Parameters | None, context: object
) -> Checkpoint:
    """A run at iteration 0, before the order of its first epoch is drawn.

    Parameters
    ----------
    spec, examples
        What is trained.
    start_weights : Parameters or None
        None to draw them.
    context : object
        As in `Run`.

    Raises
    ------
    InvalidInputError
        If ``start_weights`` are for a network of another shape.
    """
    random = np.random.default_rng(spec.seed)
    sizes = layer_sizes(spec, examples.n_outputs)
    start = start_weights or initial_parameters(sizes, spec.initializer, spec.init_scale, random)
    if start.layer_sizes != sizes:
        raise InvalidInputError(
            "parameters",
            sentence("are for layers {layer_sizes}, expected {sizes}.", layer_sizes=start.layer_sizes, sizes=sizes),
        )
    now = random_state(random)
    return Checkpoint(
        iteration=0,
        epoch=0,
        position=0,
        memory=_fresh_memory(spec, start),
        step=0,
        epoch_random=now,
        random=now,
        spec=spec,
        data=examples.data,
        initial_parameters=start_weights,
        is_root=True,
        context=context,
    )


def effect_of(run: Run, spec: ExperimentSpec, examples: Examples) -> Effect:
    """What a change to ``spec`` and ``examples`` costs a run."""
    changed = changed_fields(run.spec, spec)
    if any(FIELD_INFO[name].effect is Effect.RESTART for name in changed):
        return Effect.RESTART
    resizes = layer_sizes(spec, examples.n_outputs) != layer_sizes(run.spec, run.examples.n_outputs)
    return Effect.RESTRUCTURE if resizes or "features" in changed else Effect.LIVE


def changed_state(run: Run, spec: ExperimentSpec, examples: Examples, effect: Effect) -> Checkpoint:
    """Where a run goes on from where it stands, with its counters, as another experiment.

    Parameters
    ----------
    run : Run
        What was trained until now.
    spec, examples
        What is trained from now on. Other examples and another batch size begin a new epoch's batches, whose order is
        not drawn yet.
    effect : Effect
        LIVE keeps the weights, and what the optimizer remembers unless it is another one. RESTRUCTURE keeps the weights
        that still have a place; the optimizer begins anew.

    Raises
    ------
    InvalidInputError
        If a weight of the new network would be no finite number.
    """
    state = run.capture(is_root=True)
    random = generator_at(state.random)
    if effect is Effect.RESTRUCTURE:
        with np.errstate(all="ignore"):  # what overflows is refused as parameters
            parameters = resized(run.parameters, run.spec, spec, examples.n_outputs, random)
        state = replace(state, memory=_fresh_memory(spec, parameters), step=0, initial_parameters=None)
    elif spec.optimizer != run.spec.optimizer:
        state = replace(state, memory=_fresh_memory(spec, run.parameters), step=0)
    now = random_state(random)
    if not run.has_batches_of(spec, examples):
        state = replace(state, position=0, epoch_random=now)
    return replace(state, spec=spec, data=examples.data, random=now)


def _fresh_memory(spec: ExperimentSpec, parameters: Parameters) -> FloatArray:
    """These parameters, and below them what the optimizer remembers at its beginning."""
    layers = zip(parameters.weights, parameters.biases, strict=True)
    theta = np.concatenate([np.hstack(layer).ravel() for layer in layers])
    return np.stack((theta, *OPTIMIZERS[spec.optimizer].new_state(theta.size).slots))
