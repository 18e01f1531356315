"""The way back of a trainer: which iterations it can go to, from which state, and when the next state is to be kept.

One line of iterations, from the oldest to the latest. Whoever keeps a state on it ends it there: what lay ahead was
another way. It moves nothing itself.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from time import perf_counter

from core.errors import InvalidInputError
from core.training.rewind import LONGEST_GAP, MEMORY_LIMIT, REPLAY_S, Checkpoint, Checkpoints


class CheckpointHistory:
    """Kept states, and what is known of the way between them.

    Parameters
    ----------
    memory_limit : int, optional
        Bytes that they may take.
    clock : callable, optional
        Seconds that never go back.

    Attributes
    ----------
    kept : Checkpoints
        The states.
    due : int
        At this iteration the next state is to be kept.
    furthest : int
        How far the run had come when one last went back.
    """

    def __init__(self, memory_limit: int = MEMORY_LIMIT, clock: Callable[[], float] = perf_counter) -> None:
        self._clock = clock
        self.kept = Checkpoints(memory_limit)
        self._gap = 1
        self.due = self.furthest = 0
        self.begin_timing(0)

    @property
    def oldest(self) -> int:
        """The first iteration that can be gone to."""
        return self.kept.oldest.iteration

    @property
    def n_bytes(self) -> int:
        """Memory that the states take."""
        return self.kept.n_bytes

    def last_change(self, iteration: int) -> int:
        """The last iteration up to this one at which a state begins that no training led to."""
        return self.kept.beginning_before(iteration)

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
                "iteration", f"Iteration {iteration} is not available; choose one from {self.oldest} to {latest}."
            )
        state = self.kept.before(iteration)
        is_there_already = state.iteration == iteration and not state.is_root
        return self.kept.before(iteration - 1) if is_there_already else state

    def is_left_at(self, iteration: int) -> bool:
        """Whether a run that is trained to an iteration goes another way there: it was changed there the last time."""
        return self.kept.next_beginning(iteration - 1) == iteration

    def left_for(self, state: Checkpoint, present: int) -> None:
        """From ``present`` the run went to a kept state. Where something was changed after it, training on from there
        must be noticed: it does not make that change again."""
        self.furthest = max(self.furthest, present)
        self.due = self.kept.next_beginning(state.iteration) or self.kept.newest.iteration + self._gap

    def begin_timing(self, iteration: int) -> None:
        """Training goes on without a pause from here: from the time it takes follows how often a state is kept."""
        self._timed_from, self._timed_at = iteration, self._clock()

    def keep(self, state: Checkpoint) -> None:
        """Keep the present state. The way ends here: if there was more of it, the run now goes another one."""
        self.kept.forget_after(state.iteration)
        self.kept.keep(state)
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
        self.kept.clear()
        self.keep(replace(state, is_root=True))

    def resume(self, states: Sequence[Checkpoint], now: Checkpoint, latest: int) -> None:
        """Another run goes on, which stands at ``now`` and had come to ``latest``."""
        self.kept.replace(states, now)
        self.furthest = max(latest, now.iteration)
        self._gap = 1
        self.begin_timing(now.iteration)
        # Beyond the end: a state that is kept before it would say that the run goes another way there.
        self.due = self.kept.next_beginning(now.iteration) or self.furthest + 1
