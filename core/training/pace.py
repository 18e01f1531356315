"""Time in the training loop: when the next iteration is due, and how many a second there are."""

from __future__ import annotations

from collections import deque

MAX_LAG_S = 0.25
"""A run that fell behind by more does not hurry to catch up: a burst of iterations is what a slow pace is to avoid."""

_RATE_WINDOW_S = 1.0


class Schedule:
    """Moments a fixed time apart. Each is counted from the one before and not from the clock, so nothing drifts."""

    def __init__(self) -> None:
        self._period_s = 1.0
        self._due = 0.0

    def start(self, now: float, per_second: float) -> None:
        """From now on ``per_second`` moments a second, the first at once."""
        self._period_s = 1.0 / per_second
        self._due = now

    def wait_s(self, now: float) -> float:
        """Seconds until the next moment; 0 if it has come."""
        return max(0.0, self._due - now)

    def take(self, now: float) -> bool:
        """Whether the moment has come; if so the next one is awaited."""
        if now < self._due:
            return False
        self._due = max(self._due + self._period_s, now - MAX_LAG_S)
        return True


class RateMeter:
    """Iterations a second, measured over about the last second, or over two marks where they are farther apart."""

    def __init__(self) -> None:
        self._marks: deque[tuple[float, int]] = deque()

    def clear(self) -> None:
        """Forget everything; the next mark is the first."""
        self._marks.clear()

    def mark(self, now: float, iteration: int) -> None:
        """Note that so many iterations are made at this time."""
        self._marks.append((now, iteration))
        while len(self._marks) > 2 and now - self._marks[1][0] >= _RATE_WINDOW_S:
            self._marks.popleft()

    @property
    def per_second(self) -> float:
        """0.0 until there are two marks."""
        if len(self._marks) < 2:
            return 0.0
        (start, first), (end, last) = self._marks[0], self._marks[-1]
        return (last - first) / (end - start) if end > start else 0.0
