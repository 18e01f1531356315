"""Reference cycles are collected in the GUI thread alone.

Python collects them in whatever thread allocates an object too many: here that is mostly the training thread. A cycle
may hold widgets, timers or connections, and Qt aborts the process or corrupts its memory where they are destroyed in
another thread than their own.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_PERIOD_MS = 250


class GarbageCollector(QObject):
    """Collects by Python's own thresholds, from a timer, until it is stopped."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self, interval=_PERIOD_MS)
        self._timer.timeout.connect(self._collect)
        self._timer.start()

    def stop(self) -> None:
        """From now on Python collects as usual."""
        self._timer.stop()
        gc.enable()

    def _collect(self) -> None:
        # The count is of new objects in the youngest generation, and of the younger one's collections in the others.
        for generation, (count, threshold) in enumerate(zip(gc.get_count(), gc.get_threshold(), strict=True)):
            if count <= threshold:
                break
            gc.collect(generation)
