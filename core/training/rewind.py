"""The way back through a run: states kept from time to time, from which the trainer makes the iterations between again.

A state is everything that the next iterations depend on, so what is made again is what was, bit for bit. Kept are about
as many as make any moment of the last thousands of iterations reachable in some milliseconds, within a bound of memory.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from core.arrays import FloatArray
from core.data.dataset import Dataset
from core.experiment.spec import ExperimentSpec
from core.model.network import Parameters

MEMORY_LIMIT = 96 * 2**20
"""Bytes that all kept states of a run take at most, data sets that were edited away among them."""

REPLAY_S = 0.005
"""A state is kept after so much training: going back to a moment between makes that much again at most. Half the time
in which Step Back is to be done would be 25 ms; the rest of this is for a machine that is busy."""

LONGEST_GAP = 1000
"""Iterations between two states, at most, however fast they are."""

NEAR = 20_000
"""Iterations back within which every state stays, as long as memory allows."""

_FAR_SHARE = 8
"""Of the states farther back one in so many stays: going there takes so much longer, and a long run grows slowly."""

_SWEEP_AT = 2048
"""So many new states are awaited until the far ones are looked through."""

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
    spec, data, given
        What was trained, and the start weights that `Trainer.reset` goes back to.
    begins : bool
        Whether something was changed right before it: it cannot be reached from earlier states.
    context : object
        What the trainer's owner wants to have back with the state.
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


class Checkpoints:
    """Kept states in the order of their iterations, at most one of each.

    Parameters
    ----------
    memory_limit : int, optional
        Bytes.

    Attributes
    ----------
    protected : frozenset of int
        Iterations whose states are kept however old they grow.
    """

    def __init__(self, memory_limit: int = MEMORY_LIMIT) -> None:
        self._limit = memory_limit
        self.protected: frozenset[int] = frozenset()
        self._kept: list[Checkpoint] = []
        self._beginnings: list[int] = []
        self._n_bytes = 0
        self._n_swept = self._n_new = 0

    def __len__(self) -> int:
        return len(self._kept)

    @property
    def n_bytes(self) -> int:
        """Memory they take, about."""
        return self._n_bytes

    @property
    def oldest(self) -> Checkpoint:
        """The first moment that can be reached."""
        return self._kept[0]

    @property
    def newest(self) -> Checkpoint:
        """The last one kept."""
        return self._kept[-1]

    def keep(self, state: Checkpoint) -> None:
        """Add a state that is not earlier than the newest; one of the same iteration takes its place."""
        if self._kept and self._kept[-1].iteration == state.iteration:
            self._n_bytes -= self._size(len(self._kept) - 1)
            if self._kept.pop().is_root:
                self._beginnings.pop()
        self._kept.append(state)
        if state.is_root:
            self._beginnings.append(state.iteration)
        self._n_bytes += self._size(len(self._kept) - 1)
        self._n_new += 1
        if self._n_new >= _SWEEP_AT:
            self._sweep()
        if self._n_bytes > self._limit:
            self._thin()

    def before(self, iteration: int) -> Checkpoint:
        """The last state at or before an iteration."""
        place = bisect_right(self._kept, iteration, key=lambda state: state.iteration)
        return self._kept[max(0, place - 1)]

    def next_beginning(self, iteration: int) -> int | None:
        """The next iteration after this one at which something was changed; None if nothing was."""
        place = bisect_right(self._beginnings, iteration)
        return self._beginnings[place] if place < len(self._beginnings) else None

    def beginning_before(self, iteration: int) -> int:
        """The last iteration, this one included, at which something was changed."""
        return self._beginnings[max(0, bisect_right(self._beginnings, iteration) - 1)]

    def forget_after(self, iteration: int) -> None:
        """From here on the run goes another way: later states are of a run that will not come again."""
        place = bisect_right(self._kept, iteration, key=lambda state: state.iteration)
        if place < len(self._kept):
            self._replace(self._kept[:place])

    def clear(self) -> None:
        """Another run begins."""
        self._replace([])

    @property
    def all(self) -> tuple[Checkpoint, ...]:
        """Every kept state, ascending."""
        return tuple(self._kept)

    @property
    def beginnings(self) -> tuple[Checkpoint, ...]:
        """Those at which something was changed, the first one included."""
        return tuple(self.before(iteration) for iteration in self._beginnings)

    def replace(self, states: Sequence[Checkpoint], now: Checkpoint) -> None:
        """Take the states of another run, and where it stands."""
        by_iteration = {state.iteration: state for state in states}
        by_iteration.setdefault(now.iteration, now)
        first, *rest = (by_iteration[iteration] for iteration in sorted(by_iteration))
        self._n_swept = 0
        self._replace([first if first.is_root else replace(first, is_root=True), *rest])

    def _sweep(self) -> None:
        """Thin out what has lately become far; what was swept before stays."""
        self._n_new = 0
        far = bisect_right(self._kept, self.newest.iteration - NEAR, key=lambda state: state.iteration)
        swept = self._kept[: self._n_swept]
        for place, state in enumerate(self._kept[self._n_swept : far]):
            if state.is_root or state.iteration in self.protected or place % _FAR_SHARE == 0:
                swept.append(state)
        n_swept = len(swept)
        self._replace(swept + self._kept[max(far, self._n_swept) :])
        self._n_swept = n_swept

    def _thin(self) -> None:
        """Give up about half of the older three quarters, so that what is left of them lies evenly; the beginnings
        stay, for nothing leads to them. Where that is not enough the oldest go."""
        old = self._kept[: 3 * len(self._kept) // 4]
        gap = 2.0 * (old[-1].iteration - old[0].iteration) / len(old) if old else 0.0
        kept: list[Checkpoint] = []
        for state in old:
            if (
                state.is_root
                or state.iteration in self.protected
                or not kept
                or state.iteration - kept[-1].iteration >= gap
            ):
                kept.append(state)
        self._replace(kept + self._kept[len(old) :])
        self._n_swept = len(kept)
        while self._n_bytes > self._limit and len(self._kept) > 1:
            first, *rest = self._kept[1 + len(self._kept) // 8 :] or self._kept[-1:]
            self._replace([replace(first, is_root=True), *rest])

    def _replace(self, states: list[Checkpoint]) -> None:
        self._kept = states
        self._n_swept = min(self._n_swept, len(states))
        self._beginnings = [state.iteration for state in states if state.is_root]
        self._n_bytes = sum(map(self._size, range(len(states))))

    def _size(self, place: int) -> int:
        """Bytes of one state; data that the state before has too are counted there."""
        state = self._kept[place]
        shares_data = place > 0 and self._kept[place - 1].data is state.data
        return state.memory.nbytes + STATE_OVERHEAD + (0 if shares_data else state.data.points.nbytes * 2)


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
