"""The past of a trainer: states kept from time to time, from which the iterations between are made again.

One line of iterations, from the oldest to the latest. Whoever keeps a state on it ends it there: what lay ahead was
another way. About as many states are kept as make any moment of the last thousands of iterations reachable in some
milliseconds, within a bound of memory. It moves nothing itself.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable, Sequence
from dataclasses import replace
from time import perf_counter

from core.errors import InvalidInputError
from core.sentences import sentence
from core.training.checkpoint import STATE_OVERHEAD, Checkpoint

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


class CheckpointHistory:
    """Kept states in the order of their iterations, at most one of each, and what is known of the way between them.

    Parameters
    ----------
    memory_limit : int, optional
        Bytes that they may take.
    clock : callable, optional
        Seconds that never go back.

    Attributes
    ----------
    n_bytes : int
        Memory that the states take, about.
    protected : frozenset of int
        Iterations whose states are kept however old they grow.
    due : int
        At this iteration the next state is to be kept.
    furthest : int
        How far the run had come when one last went back.
    """

    def __init__(self, memory_limit: int = MEMORY_LIMIT, clock: Callable[[], float] = perf_counter) -> None:
        self._limit, self._clock = memory_limit, clock
        self.protected: frozenset[int] = frozenset()
        self._n_swept = self._n_new = self.due = self.furthest = 0
        self._gap = 1
        self._replace([])
        self.begin_timing(0)

    def __len__(self) -> int:
        return len(self._kept)

    # What can be gone to

    @property
    def states(self) -> tuple[Checkpoint, ...]:
        """Every kept state, ascending."""
        return tuple(self._kept)

    @property
    def roots(self) -> tuple[Checkpoint, ...]:
        """Those at which something was changed, the first one included. Where other code trained nothing was."""
        first, *later = self._kept
        return (first, *[state for state in later if state.is_root and state.made_by is None])

    @property
    def oldest(self) -> int:
        """The first iteration that can be gone to."""
        return self._kept[0].iteration

    def before(self, iteration: int) -> Checkpoint:
        """The last state at or before an iteration."""
        return self._kept[max(0, self._n_until(iteration) - 1)]

    def at(self, iteration: int) -> Checkpoint | None:
        """The kept state of an iteration, if there is one."""
        state = self.before(iteration)
        return state if state.iteration == iteration else None

    def last_change(self, iteration: int) -> int:
        """The last iteration, this one included, at which a state begins that no training led to."""
        return self._roots[max(0, bisect_right(self._roots, iteration) - 1)]

    def leading_to(self, iteration: int, present: int) -> Checkpoint:
        """The state to make an iteration again from: one before it, for the last update is to be known as well, or
        the one that begins there.

        Parameters
        ----------
        iteration : int
            Where to go.
        present : int
            Where the run stands.

        Raises
        ------
        InvalidInputError
            If that iteration was never there or is out of reach.
        """
        latest = max(self.furthest, present)
        if not self.oldest <= iteration <= latest:
            raise InvalidInputError(
                "iteration",
                sentence(
                    "Iteration {iteration} is not available; choose one from {oldest} to {latest}.",
                    iteration=iteration,
                    oldest=self.oldest,
                    latest=latest,
                ),
            )
        state = self.before(iteration)
        is_there_already = state.iteration == iteration and not state.is_root
        return self.before(iteration - 1) if is_there_already else state

    def is_left_at(self, iteration: int) -> bool:
        """Whether a run that is trained to an iteration goes another way there: it was changed there the last time."""
        return self._next_root(iteration - 1) == iteration

    # How it grows

    def left_for(self, state: Checkpoint, present: int) -> None:
        """From ``present`` the run went to a kept state. Where something was changed after it, training on from there
        must be noticed: it does not make that change again."""
        self.furthest = max(self.furthest, present)
        self.due = self._next_root(state.iteration) or self._kept[-1].iteration + self._gap

    def begin_timing(self, iteration: int) -> None:
        """Training goes on without a pause from here: from the time it takes follows how often a state is kept."""
        self._timed_from, self._timed_at = iteration, self._clock()

    def keep(self, state: Checkpoint) -> None:
        """Keep the present state. The way ends here: if there was more of it, the run now goes another one."""
        while self._kept and self._kept[-1].iteration >= state.iteration:
            self.n_bytes -= self._size(len(self._kept) - 1)
            if self._kept.pop().is_root:
                self._roots.pop()
        self._n_swept = min(self._n_swept, len(self._kept))
        self._add(state)
        self.furthest = state.iteration
        n_made = state.iteration - self._timed_from
        if state.is_root:
            self._gap = 1  # nobody knows how long an iteration takes now
        elif n_made > 0:
            seconds = max(self._clock() - self._timed_at, 1e-9)
            self._gap = max(1, min(LONGEST_GAP, int(REPLAY_S * n_made / seconds)))
        self.due = state.iteration + self._gap

    def begin(self, state: Checkpoint) -> None:
        """Another run begins, with this state."""
        self._replace([])
        self.keep(replace(state, is_root=True))

    def resume(self, states: Sequence[Checkpoint], now: Checkpoint, latest: int) -> None:
        """Another run goes on, which stands at ``now`` and had come to ``latest``."""
        by_iteration = {now.iteration: now} | {state.iteration: state for state in states}
        first, *rest = (by_iteration[iteration] for iteration in sorted(by_iteration))
        self._n_swept = 0
        self._replace([replace(first, is_root=True), *rest])
        self.furthest = max(latest, now.iteration)
        self._gap = 1
        self.begin_timing(now.iteration)
        # Beyond the end: a state that is kept before it would say that the run goes another way there.
        self.due = self._next_root(now.iteration) or self.furthest + 1

    # Memory

    def _add(self, state: Checkpoint) -> None:
        self._kept.append(state)
        if state.is_root:
            self._roots.append(state.iteration)
        self.n_bytes += self._size(len(self._kept) - 1)
        self._n_new += 1
        if self._n_new >= _SWEEP_AT:
            self._sweep()
        if self.n_bytes > self._limit:
            self._thin()

    def _sweep(self) -> None:
        """Thin out what has lately become far; what was swept before stays."""
        self._n_new = 0
        far = self._n_until(self._kept[-1].iteration - NEAR)
        swept = self._kept[: self._n_swept]
        for place, state in enumerate(self._kept[self._n_swept : far]):
            if place % _FAR_SHARE == 0 or self._stays(state):
                swept.append(state)
        n_swept = len(swept)
        self._replace(swept + self._kept[max(far, self._n_swept) :])
        self._n_swept = n_swept

    def _thin(self) -> None:
        """Give up about half of the older three quarters, so that what is left of them lies evenly. Where that is not
        enough the oldest go."""
        old = self._kept[: 3 * len(self._kept) // 4]
        gap = 2.0 * (old[-1].iteration - old[0].iteration) / len(old) if old else 0.0
        kept: list[Checkpoint] = []
        for state in old:
            if not kept or state.iteration - kept[-1].iteration >= gap or self._stays(state):
                kept.append(state)
        self._replace(kept + self._kept[len(old) :])
        self._n_swept = len(kept)
        while self.n_bytes > self._limit and len(self._kept) > 1:
            first, *rest = self._kept[1 + len(self._kept) // 8 :] or self._kept[-1:]
            self._replace([replace(first, is_root=True), *rest])

    def _stays(self, state: Checkpoint) -> bool:
        """Whether a state is kept as long as there is room: nothing leads to a root."""
        return state.is_root or state.iteration in self.protected

    def _replace(self, states: list[Checkpoint]) -> None:
        self._kept = states
        self._n_swept = min(self._n_swept, len(states))
        self._roots = [state.iteration for state in states if state.is_root]
        self.n_bytes = sum(map(self._size, range(len(states))))

    def _size(self, place: int) -> int:
        """Bytes of one state; data that the state before has too are counted there."""
        state = self._kept[place]
        shares_data = place > 0 and self._kept[place - 1].data is state.data
        return state.memory.nbytes + STATE_OVERHEAD + (0 if shares_data else state.data.points.nbytes * 2)

    def _n_until(self, iteration: int) -> int:
        """How many states there are up to an iteration."""
        return bisect_right(self._kept, iteration, key=lambda state: state.iteration)

    def _next_root(self, iteration: int) -> int | None:
        """The next iteration after this one at which something was changed; None if nothing was."""
        place = bisect_right(self._roots, iteration)
        return self._roots[place] if place < len(self._roots) else None
