"""What can be said to the training loop, as frozen records. They go in through its inbox, in order."""

from __future__ import annotations

import queue
from dataclasses import dataclass

from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.model.network import Parameters
from core.training.moment import StepSize


@dataclass(frozen=True, slots=True)
class Play:
    """Train on, ``speed`` steps of ``size`` a second with a picture of each; None is as fast as the machine can, or for
    steps within an iteration as fast as they can be seen."""

    speed: float | None = None
    size: StepSize = StepSize.ITERATION

    def __post_init__(self) -> None:
        if self.speed is not None and not 0.0 < self.speed <= 1000.0:
            raise InvalidInputError("speed", f"{self.speed:g} steps a second is outside 0 to 1000.")


@dataclass(frozen=True, slots=True)
class Pause:
    """Stop after the iteration that is being made."""


@dataclass(frozen=True, slots=True)
class Advance:
    """Pause, then make exactly so many iterations."""

    iterations: int = 1


@dataclass(frozen=True, slots=True)
class AdvanceEpoch:
    """Pause, then make exactly as many iterations as an epoch has."""


@dataclass(frozen=True, slots=True)
class AdvanceWithin:
    """Pause, then go on to the next phase or example of the iteration; the last one makes its update."""

    size: StepSize


@dataclass(frozen=True, slots=True)
class StepBack:
    """Pause, then go back by one step; everything is as it was then."""

    size: StepSize = StepSize.ITERATION


@dataclass(frozen=True, slots=True)
class GoTo:
    """Pause, then go to an iteration that was there, back or forth; everything is as it was then."""

    iteration: int


@dataclass(frozen=True, slots=True)
class Reset:
    """Pause and go back to the same start weights."""


@dataclass(frozen=True, slots=True)
class Reconfigure:
    """Go on with another experiment; ``parameters``, for undo, are what the network had when it last looked so."""

    experiment: Experiment
    parameters: Parameters | None = None


@dataclass(frozen=True, slots=True)
class SetParameters:
    """Go on from these weights and biases."""

    parameters: Parameters


@dataclass(frozen=True, slots=True)
class SetEntry:
    """Give W[layer] at (row, column), or b[layer] at row where ``column`` is None, a value. Layers count from 1."""

    layer: int
    row: int
    column: int | None
    value: float


@dataclass(frozen=True, slots=True)
class PictureDrawn:
    """One picture is on the screen, or was dropped; to be said once for each, in the order they were handed over."""


@dataclass(frozen=True, slots=True)
class Quit:
    """End the loop."""


Message = (
    Play
    | Pause
    | Advance
    | AdvanceEpoch
    | AdvanceWithin
    | StepBack
    | GoTo
    | Reset
    | Reconfigure
    | SetParameters
    | SetEntry
    | PictureDrawn
    | Quit
)


class Inbox:
    """Messages in order; any thread may put one in, the loop takes them out."""

    def __init__(self) -> None:
        self._queue: queue.SimpleQueue[Message] = queue.SimpleQueue()
        self.empty = self._queue.empty

    def put(self, message: Message) -> None:
        """Add a message; from any thread."""
        self._queue.put(message)

    def get(self, timeout_s: float | None) -> Message | None:
        """The next message, waited for up to ``timeout_s`` seconds, None for ever; None if there is none."""
        try:
            return self._queue.get(timeout_s is None or timeout_s > 0.0, timeout_s)
        except queue.Empty:
            return None

    def get_all(self, timeout_s: float | None) -> list[Message]:
        """The next message, waited for as in `get`, and all that are there already, without what is out of date.

        A slider that is dragged sends many experiments; only the last of a row counts. One that gives parameters back
        is always kept.
        """
        messages: list[Message] = []
        message = self.get(timeout_s)
        while message is not None:
            last = messages[-1] if messages else None
            if isinstance(message, Reconfigure) and isinstance(last, Reconfigure) and last.parameters is None:
                messages.pop()
            messages.append(message)
            message = None if self.empty() else self.get(0.0)
        return messages
