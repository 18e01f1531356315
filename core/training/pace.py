"""Time in the training loop: when the next iteration is due, and how many a second there are."""

from __future__ import annotations

from collections import deque

MAX_LAG_S = 0.25
"""A run that fell behind by more does not hurry to catch up: a burst of iterations is what a slow pace is to avoid."""

_RATE_WINDOW_S = 1.0

PICTURE_PERIOD_S = 0.0175
"""At unlimited speed a slice of training and the drawing of a picture are to take so long together: 57 pictures a
second, a display's rate as nearly as a timer reaches it."""

SHORTEST_SLICE_S = 0.006
LONGEST_SLICE_S = PICTURE_PERIOD_S

_TRAINING_PER_DRAWING = 0.4
"""Where drawing alone takes longer than the period, training still gets so much for each second of drawing."""

_NEW_SHARE = 0.2
_LONGEST_DRAWING_S = 0.1


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


class Turns:
    """How long to train between two pictures: what drawing leaves of the period, as drawing has lately taken."""

    def __init__(self) -> None:
        self._drawing_s = 0.0

    def drawn_after(self, seconds: float) -> None:
        """A picture took so long from being begun to being on the screen."""
        self._drawing_s += _NEW_SHARE * (min(seconds, _LONGEST_DRAWING_S) - self._drawing_s)

    @property
    def slice_s(self) -> float:
        """Seconds of the next slice."""
        left = PICTURE_PERIOD_S - self._drawing_s
        return max(SHORTEST_SLICE_S, left, _TRAINING_PER_DRAWING * self._drawing_s)
