"""The state of a run between two iterations: everything that the next iterations depend on, so that what is made again
from it is what was, bit for bit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from core.arrays import FloatArray
from core.data.dataset import Dataset
from core.experiment.spec import ExperimentSpec
from core.model.network import Parameters

STATE_OVERHEAD = 700
"""Bytes of a state beside its arrays' contents: Python's objects, measured with tracemalloc."""

RandomState = tuple[int, int, int, int]


@dataclass(frozen=True, slots=True, eq=False)
class Checkpoint:
    """The state of a trainer between two iterations.

    Attributes
    ----------
    iteration, epoch, position : int
        Counters; ``position`` is the number of the next batch in its epoch.
    memory : array, shape (1 + n_slots, n_parameters)
        θ, and what the optimizer remembers below.
    step : int
        Updates made with this state of the optimizer.
    epoch_random, random : RandomState
        Of the generator when the epoch's order was about to be drawn, and now.
    spec, data, initial_parameters
        What was trained, and the start weights that `Trainer.reset` goes back to; None for those that are drawn.
    is_root : bool
        Whether something was changed right before it: it cannot be reached from earlier states.
    context : object
        What the trainer's owner wants to have back with the state.
    made_by : object
        What made the iteration that led here, where it was not the spec's own update; such a state is a root.
    """

    iteration: int
    epoch: int
    position: int
    memory: FloatArray
    step: int
    epoch_random: RandomState
    random: RandomState
    spec: ExperimentSpec
    data: Dataset
    initial_parameters: Parameters | None
    is_root: bool
    context: object
    made_by: object = None


def random_state(random: np.random.Generator) -> RandomState:
    """Where a generator stands, in little memory. It is NumPy's default one, PCG64."""
    state = random.bit_generator.state
    return state["state"]["state"], state["state"]["inc"], state["has_uint32"], state["uinteger"]


def generator_at(state: RandomState) -> np.random.Generator:
    """A generator that stands where `random_state` found another one."""
    random = np.random.Generator(np.random.PCG64(0))
    set_random_state(random, state)
    return random


def set_random_state(random: np.random.Generator, state: RandomState) -> None:
    """Put a generator where `random_state` found it."""
    position, increment, has_uint32, uinteger = state
    random.bit_generator.state = {
        "bit_generator": "PCG64",
        "state": {"state": position, "inc": increment},
        "has_uint32": has_uint32,
        "uinteger": uinteger,
    }
