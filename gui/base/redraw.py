"""How often a part of the window is drawn anew while training runs flat out: as often as what it costs allows, so that
the pictures of the whole keep coming. Paused, or step by step, every part is drawn with every picture."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from contextlib import contextmanager
from time import perf_counter

from PySide6.QtCore import QObject

from core.training.snapshot import Snapshot

_FAST_S, _SLOW_S = 0.02, 0.03
_SHARE_WHILE_FAST, _SHARE_WHILE_SLOW = 0.2, 0.06
"""Of the time, for one part: where pictures come no farther apart than the first, and from the second on."""

_NEW_SHARE = 0.1
"""Of the last gap between pictures in what is taken for the usual one."""

_LONGEST_S = 0.2
"""A picture that takes even more is still drawn five times a second: who looks at it is to see it move."""

_RATE_WINDOW_S = 1.0


class RedrawPace(QObject):
    """When a part is to be drawn again, from what the last time took.

    Parameters
    ----------
    name : str
        What the part is called on the screen.
    parent : QObject, optional
        The view it belongs to. The window finds it there and says how often it is drawn, where it has a name.
    period_s : float
        While training runs flat out it is drawn no more often than this, however little it costs.

    Attributes
    ----------
    name, period_s
    is_costly : bool
        Whether it takes so long that it waits also where each iteration has its picture.
    longest_s : float
        It is drawn this often, whatever it costs.
    """

    def __init__(self, name: str = "", parent: QObject | None = None, period_s: float = 0.0) -> None:
        super().__init__(parent)
        self.name = name
        self.period_s = period_s
        self.is_costly = False
        self.longest_s = _LONGEST_S
        self._begun = self._due_at = self._cost_s = 0.0
        self._drawn_at: deque[float] = deque(maxlen=64)
        self._waited_at = 0.0
        self._iteration, self._shown_at, self._gap_s = -1, 0.0, _FAST_S

    def hurry(self) -> None:
        """Something else is to be shown: it is due at once."""
        self._due_at = 0.0

    def is_due(self, snapshot: Snapshot, has_changed: bool = True) -> bool:
        """Whether this picture is to be drawn. Asked once for each picture, also where nothing ``has_changed``."""
        now = perf_counter()
        if snapshot.iteration != self._iteration:
            self._gap_s += _NEW_SHARE * (min(now - self._shown_at, _LONGEST_S) - self._gap_s)
            self._iteration, self._shown_at = snapshot.iteration, now
        may_wait = snapshot.is_running if self.is_costly else snapshot.is_flat_out
        if not (has_changed and may_wait and now < self._due_at):
            return has_changed
        self._waited_at = now
        return False

    @contextmanager
    def drawing(self) -> Iterator[None]:
        """Around drawing it anew, or around the first part of that."""
        self._begun, self._cost_s = perf_counter(), 0.0
        self._drawn_at.append(self._begun)
        with self.going_on():
            yield

    @contextmanager
    def going_on(self) -> Iterator[None]:
        """Around what else it takes until it is seen, such as the paint."""
        begun = perf_counter()
        yield
        self._cost_s += perf_counter() - begun
        slowness = min(max((self._gap_s - _FAST_S) / (_SLOW_S - _FAST_S), 0.0), 1.0)
        share = _SHARE_WHILE_FAST + slowness * (_SHARE_WHILE_SLOW - _SHARE_WHILE_FAST)
        self._due_at = self._begun + min(max(self.period_s, self._cost_s / share), self.longest_s)

    @property
    def times_per_s(self) -> float | None:
        """How often it was drawn within the last second, or less often than that; None where it was drawn with every
        picture, or not at all."""
        before = perf_counter() - _RATE_WINDOW_S
        if self._waited_at <= before:
            return None
        n_drawn = sum(drawn_at > before for drawn_at in self._drawn_at)
        return n_drawn or round(1.0 / (self._due_at - self._begun), 1)
