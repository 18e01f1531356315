"""The number in hand: what the points have to learn that are added next, where no axis of the plane shows it.

The wheel and two keys step it, digits type it; all of them are seen at once beside the pointer.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress

from core.data.dataset import MAX_COORDINATE
from core.data.region import tick_step
from core.data.value_scale import ValueScale
from gui.base.fields.base import number_text
from gui.base.formatting import parse_number

_STEPS = 10.0
"""Steps of the wheel from one round value of the scale to the next."""

_LONGEST = 12
"""Characters that can be typed."""

_POINTS = {",": ".", ".": "."}


class ValueInHand:
    """A number, and what is being typed of the next one.

    Parameters
    ----------
    on_chosen : callable
        Gets the number when the learner chose another one.

    Attributes
    ----------
    value : float
    scale : ValueScale or None
        In which the numbers are shown; None where no number is chosen: for classes, or where an axis shows the numbers.
    """

    def __init__(self, on_chosen: Callable[[float], object]) -> None:
        self._on_chosen = on_chosen
        self.value = 1.0
        self.scale: ValueScale | None = None
        self._typed = ""
        self._before = self.value

    @property
    def is_typed(self) -> bool:
        """Whether digits are being typed."""
        return bool(self._typed)

    @property
    def text(self) -> str:
        """The number, or what is typed so far."""
        return f"{self._typed}▏".replace("-", "−") if self._typed else number_text(self.value)

    def take(self, value: float) -> None:
        """Have another number, without saying so."""
        if value != self.value:
            self.value = value
            self._typed = ""

    def step(self, notches: float) -> None:
        """A tenth of the way between two round values up or down for each notch."""
        if self.scale is None:
            return
        self._typed = ""
        step = tick_step(self.scale.half) / _STEPS
        count = round(self.value / step) + (max(1, round(notches)) if notches > 0 else min(-1, round(notches)))
        self._choose(float(f"{count * step:.12g}") + 0.0)

    def type(self, character: str) -> None:
        """One character more: a digit, a decimal point, or a minus that turns the sign."""
        typed = self._typed
        if not typed:
            self._before = self.value
        if character == "-":
            typed = typed[1:] if typed.startswith("-") else f"-{typed}"
        elif character not in _POINTS or "." not in typed:
            typed += _POINTS.get(character, character)
        self._take_typed(typed)

    def take_back(self) -> None:
        """Without the last character."""
        typed = self._typed[:-1]
        self._take_typed("" if typed == "-" else typed)

    def finish(self) -> None:
        """What was typed is the number."""
        self._typed = ""

    def cancel(self) -> None:
        """Have the number of before the typing."""
        if self._typed:
            self._typed = ""
            self._choose(self._before)

    def _take_typed(self, typed: str) -> None:
        if len(typed) > _LONGEST:
            return
        self._typed = typed
        with suppress(ValueError):  # of a lone point or sign the number comes with the next digit
            self._choose(parse_number(typed))

    def _choose(self, value: float) -> None:
        self.value = min(max(value, -MAX_COORDINATE), MAX_COORDINATE)
        self._on_chosen(self.value)
