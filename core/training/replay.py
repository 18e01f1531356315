"""Iterations that are made again on the way to a moment: how far that has come, and whether it is to go on.

Far moments of a large run take seconds. What takes long is reported from time to time, and from then on it can be
stopped; what is short is always made to its end, so that two quick steps lead where they would lead one by one.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

PATIENCE_S = 0.3
"""What takes no longer is not worth a word."""

REPORT_PERIOD_S = 0.1


@dataclass(frozen=True, slots=True)
class Replay:
    """A replay under way.

    Attributes
    ----------
    begin, iteration, target : int
        Where it began, where it stands and where it goes.
    """

    begin: int
    iteration: int
    target: int

    @property
    def share(self) -> float:
        """How much of it is done, 0 to 1."""
        return (self.iteration - self.begin) / max(1, self.target - self.begin)


class ReplayWatch:
    """Reports a long replay, and says when it is to stop.

    Parameters
    ----------
    report : callable
        Gets the replay from time to time, and None when it has ended.
    has_quit : callable
        Whether the program ends; asked from the first iteration on.
    is_stopped : callable
        Whether it is stopped or something else is wanted instead; asked when it takes long.
    clock : callable
        Seconds that never go back.
    """

    def __init__(
        self,
        report: Callable[[Replay | None], object],
        has_quit: Callable[[], bool],
        is_stopped: Callable[[], bool],
        clock: Callable[[], float],
    ) -> None:
        self._report = report
        self._has_quit = has_quit
        self._is_stopped = is_stopped
        self._clock = clock
        self._begun_at = self._reported_at = 0.0
        self._is_reported = self._is_given_up = False

    def gives_up(self, begin: int, iteration: int, target: int) -> bool:
        """Whether the replay is to end here; asked before each of its iterations."""
        now = self._clock()
        if iteration == begin:
            self._begun_at, self._reported_at = now, now - REPORT_PERIOD_S
        if self._has_quit():
            return True
        if now - self._begun_at < PATIENCE_S:
            return False
        if now - self._reported_at >= REPORT_PERIOD_S:
            self._reported_at, self._is_reported = now, True
            self._report(Replay(begin, iteration, target))
        self._is_given_up = self._is_stopped()
        return self._is_given_up

    def end(self) -> bool:
        """It has ended; returns whether that was before its target."""
        is_given_up, self._is_given_up = self._is_given_up, False
        if self._is_reported:
            self._is_reported = False
            self._report(None)
        return is_given_up
