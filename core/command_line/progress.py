"""How far a command is, on stderr: a bar that is drawn over itself in a terminal, a line now and then elsewhere."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from time import perf_counter
from typing import TextIO

BAR_PERIOD_S = 0.1
LINE_PERIOD_S = 2.0
_BAR_WIDTH = 24


class Progress:
    """Reports the progress of work of a known size.

    Check `is_due` before gathering what is to be shown: most of the time it is not due.

    Parameters
    ----------
    stream : TextIO
        Where it is written.
    total : int
        Size of the work.
    unit : str
        What is counted.
    clock : callable, optional
        Seconds that never go back.
    """

    def __init__(self, stream: TextIO, total: int, unit: str, clock: Callable[[], float] = perf_counter) -> None:
        self._stream = stream
        self._total = total
        self._unit = unit
        self._clock = clock
        self._is_terminal = stream.isatty()
        self._period = BAR_PERIOD_S if self._is_terminal else LINE_PERIOD_S
        self._begun_at = clock()
        # Work that is done within a line's time needs no line.
        self._due_at = self._begun_at + self._period
        self._shown_width = 0

    @property
    def is_due(self) -> bool:
        """Whether enough time went by since the last time."""
        return self._clock() >= self._due_at

    def show(self, done: int, text: str = "") -> None:
        """Show how far the work is, and ``text`` beside it."""
        now = self._clock()
        self._due_at = now + self._period
        rate = done / max(now - self._begun_at, 1e-9)
        left = (self._total - done) / rate if rate else 0.0
        figures = f"{done}/{self._total} {self._unit}"
        parts = [figures, text, f"{rate:,.0f}/s" if rate >= 10 else f"{rate:.2g}/s", f"{duration(left)} left"]
        line = "  ".join(part for part in parts if part)
        if not self._is_terminal:
            self._stream.write(f"{line}\n")
        else:
            self._draw(done, line)
        self._stream.flush()

    def end(self) -> None:
        """Leave a clean line for what comes next."""
        if self._shown_width:
            self._stream.write("\r" + " " * self._shown_width + "\r")
            self._stream.flush()
            self._shown_width = 0

    def _draw(self, done: int, line: str) -> None:
        filled = round(_BAR_WIDTH * done / max(self._total, 1))
        bar = "#" * filled + "-" * (_BAR_WIDTH - filled)
        # A line as wide as the terminal would break, and could not be drawn over again.
        text = f"[{bar}] {line}"[: max(1, shutil.get_terminal_size().columns - 1)]
        self._stream.write("\r" + text.ljust(self._shown_width))
        self._shown_width = len(text)


def duration(seconds: float) -> str:
    """``"0:07"``, ``"12:30"`` or ``"3:05:00"``."""
    minutes, rest = divmod(round(min(seconds, 1e9)), 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes}:{rest:02}"
