"""Which of a run's states a file keeps, so that it stays small and every moment that is offered can be made again."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

import numpy as np

from core.arrays import IntArray
from core.data.dataset import Dataset
from core.experiment.targets import n_outputs
from core.io.experiment.points import common_ends
from core.model.network import Parameters
from core.training.checkpoint import Checkpoint
from core.training.run_state import Mark

STATES_BYTES = 8_000_000
"""What the states of a file take at most: with it, a file is opened in a fraction of a second."""

NUMBER_BYTES = 25
"""Bytes of a number of full precision with its comma: a sign, 17 digits, a point and an exponent."""

_STATE, _LAYER, _ROW = 1000, 80, 16
"""Bytes around them: names, brackets and indentation."""

EXPERIMENT_BYTES = 1600


def thinned(
    states: Sequence[Checkpoint],
    budget_bytes: int = STATES_BYTES,
    marks: Sequence[Mark] = (),
    now: int | None = None,
    written: Set[int] = frozenset(),
) -> tuple[Checkpoint, ...]:
    """The states that are worth their room in a file.

    Those at which something was changed come first, for nothing leads to them. If even they do not fit, the run is
    kept from a later change on, but from before ``now`` in any case. Then come the states from which a mark is
    reached, then as many others as fit, evenly spread.

    Parameters
    ----------
    states : sequence of Checkpoint
        Ascending.
    budget_bytes : int, optional
        What they take in the file, at most about.
    marks : sequence of Mark, optional
    now : int, optional
        The iteration at which the run stands; by default after all states.
    written : set of int, optional
        The ``id`` of states that the file holds anyway: they take no room, and are kept.

    Returns
    -------
    tuple of Checkpoint
        Some of ``states``; the first one begins. There is always one if there was one.
    """
    if not states:
        return ()
    iterations = np.array([state.iteration for state in states])
    sizes = np.array([0 if id(state) in written else size_of_state(state) for state in states])
    beginnings = [place for place, state in enumerate(states) if state.is_root or place == 0]
    before_now = [place for place in beginnings if now is None or iterations[place] <= now] or [0]
    required = _required(states, sizes, beginnings, before_now[-1])
    fitting = [place for place in before_now if required[place] <= budget_bytes]
    first = fitting[0] if fitting else before_now[-1]
    kept = np.zeros(len(states), dtype=np.bool_)
    kept[[place for place in beginnings if place >= first]] = True
    kept[first:] |= sizes[first:] == 0
    room = budget_bytes - required[first]
    reached_from = {int(np.searchsorted(iterations, mark.iteration, side="right")) - 1 for mark in marks}
    for wanted in (sorted(reached_from), range(len(states))):
        candidates = np.array([place for place in wanted if place > first and not kept[place]], dtype=np.int64)
        chosen = _spread(candidates, iterations, sizes, room)
        room -= int(sizes[chosen].sum())
        kept[chosen] = True
    later = [states[place] for place in range(first + 1, len(states)) if kept[place]]
    oldest = states[first]
    return (oldest if oldest.is_root else replace(oldest, is_root=True), *later)


def _required(states: Sequence[Checkpoint], sizes: IntArray, beginnings: Sequence[int], now: int) -> dict[int, int]:
    """For each beginning the bytes of it and of all later ones, and of what they train and others do not."""
    required = {}
    later = 0
    for before, place in reversed(list(zip([None, *beginnings], beginnings, strict=False))):
        own = int(sizes[place]) + EXPERIMENT_BYTES
        required[place] = later + own + _shared_size(states[place], states[now], is_first=True)
        if before is not None:
            later += own + _shared_size(states[place], states[before])
    return required


def _shared_size(state: Checkpoint, known: Checkpoint, is_first: bool = False) -> int:
    """Bytes of the points and of the given start weights of a state, beside those of a state that is there anyway."""
    size = 0
    if state.initial_parameters is not None and (is_first or state.initial_parameters is not known.initial_parameters):
        size += size_of_start(state.initial_parameters)
    if state.data is not known.data:
        n_own = state.data.n_examples - sum(common_ends(known.data, state.data))
        size += EXPERIMENT_BYTES + n_own * size_of_point(state.data)
    return size


def size_of_point(data: Dataset) -> int:
    """Bytes of a point: its columns, what is learnt, and the split key."""
    return NUMBER_BYTES * (data.n_columns + 2)


def size_of_start(given: Parameters) -> int:
    """Bytes of start weights that were given."""
    return NUMBER_BYTES * given.n_parameters + (_LAYER + _ROW) * sum(given.layer_sizes)


def size_of_state(state: Checkpoint) -> int:
    """Bytes of a state alone."""
    rows = sum(state.spec.hidden_units) + n_outputs(state.spec, state.data)
    layers = len(state.spec.hidden_units) + 1
    return _STATE + NUMBER_BYTES * state.memory.size + len(state.memory) * (_LAYER * layers + _ROW * rows)


def _spread(candidates: IntArray, iterations: IntArray, sizes: IntArray, room: int) -> IntArray:
    """As many of the candidates as there is room for, evenly spread over their iterations."""
    if not candidates.size or sizes[candidates].sum() <= room:
        return candidates
    where = iterations[candidates]

    def spread(n: int) -> IntArray:
        wanted = np.linspace(where[0], where[-1], n + 1)[1:]
        chosen: IntArray = candidates[np.unique(np.searchsorted(where, wanted))]
        return chosen

    fitting, too_many = 0, len(candidates)
    while too_many - fitting > 1:
        middle = (fitting + too_many) // 2
        if sizes[spread(middle)].sum() <= room:
            fitting = middle
        else:
            too_many = middle
    return spread(fitting)
