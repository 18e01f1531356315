"""The short animation of a new phase: something travels along the edges. It counts from 0 to 1 and is quick to give up.

Nothing waits for it. While a run makes phases faster than one can follow, where the desktop wants no animations and in
a hidden window there is none.
"""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QAbstractAnimation, QEasingCurve, QObject, QVariantAnimation, Signal
from PySide6.QtWidgets import QStyle, QWidget

_DURATION_MS = 240
_SHORTEST_PHASE_S = 0.25
"""Phases that come faster than this while running are shown without animation."""


class NetworkPulse(QObject):
    """How far the pulse has come.

    Emits
    -----
    moved(float)
        In the GUI thread while it travels, with the progress from 0 to 1.
    """

    moved = Signal(float)

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self._view = view
        self._last_start = 0.0
        self._animation = QVariantAnimation(self)
        self._animation.setDuration(_DURATION_MS)
        self._animation.setStartValue(0.0)
        self._animation.setEndValue(1.0)
        self._animation.setEasingCurve(QEasingCurve.Type.InOutSine)
        self._animation.valueChanged.connect(self._on_animation_value_changed)

    @property
    def progress(self) -> float | None:
        """0 to 1 while something travels, else None."""
        if self._animation.state() != QAbstractAnimation.State.Running:
            return None
        return float(self._animation.currentValue())

    def start(self, is_running: bool) -> None:
        """A new phase is on the screen; ``is_running`` while a run plays on."""
        self.stop()
        now = perf_counter()
        follows_closely = is_running and now - self._last_start < _SHORTEST_PHASE_S
        self._last_start = now
        style = self._view.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration, None, self._view)
        if self._view.isVisible() and not follows_closely and style > 0:
            self._animation.start()

    def stop(self) -> None:
        """Show the phase as it is in the end."""
        self._animation.stop()

    def _on_animation_value_changed(self, value: float) -> None:
        self.moved.emit(value)
