"""What can be said to the training loop, as frozen records. They go in through its inbox, in order."""

from __future__ import annotations

import threading
from collections import deque
from dataclasses import dataclass

from core.data.region import PlaneRegion
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.one_difference import Difference
from core.model.network import Parameters
from core.sentences import sentence
from core.training.run import OwnIteration
from core.training.run_state import RunState
from core.training.step_position import AT_REST, StepPosition, StepSize


@dataclass(frozen=True, slots=True)
class Play:
    """Train on, ``speed`` steps of ``size`` a second with a picture of each; None is as fast as the machine can, or for
    steps within an iteration as fast as they can be seen."""

    speed: float | None = None
    size: StepSize = StepSize.ITERATION

    def __post_init__(self) -> None:
        if self.speed is not None and not 0.0 < self.speed <= 1000.0:
            raise InvalidInputError(
                "speed", sentence("{speed:g} steps a second is outside 0 to 1000.", speed=self.speed)
            )


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
class TargetNode:
    """The step that an edit makes in the history of the session (`core.training.run_tree`).

    What was there before can be returned to; further edits of the same step, as while a slider is dragged, change what
    it led to.

    Attributes
    ----------
    node : int
        The node that it leads to.
    name : str
        What it is called, for its mark on the timeline.
    """

    node: int
    name: str = ""


@dataclass(frozen=True, slots=True)
class GoTo:
    """Pause, then go to an iteration that was there, back or forth; everything is as it was then."""

    iteration: int
    target: TargetNode | None = None
    position: StepPosition = AT_REST
    """Where within the next iteration to stand; at rest by default."""


@dataclass(frozen=True, slots=True)
class Reset:
    """Pause and go back to the same start weights, or with ``draws_weights`` to those that the seed draws, also where
    others were given."""

    target: TargetNode | None = None
    draws_weights: bool = False


@dataclass(frozen=True, slots=True)
class Reconfigure:
    """Go on with another experiment. With ``restart`` it begins anew at iteration 0, also where the change alone would
    keep the weights; with ``start_weights`` it does so from these, and a reset goes back to them."""

    experiment: Experiment
    target: TargetNode | None = None
    restart: bool = False
    start_weights: Parameters | None = None


@dataclass(frozen=True, slots=True)
class SetParameters:
    """Go on from these weights and biases."""

    parameters: Parameters
    target: TargetNode | None = None


@dataclass(frozen=True, slots=True)
class SetEntry:
    """Give W[layer] at (row, column), or b[layer] at row where ``column`` is None, a value. Layers count from 1."""

    layer: int
    row: int
    column: int | None
    value: float
    target: TargetNode | None = None

    def parameters(self, present: Parameters) -> Parameters:
        """The present parameters with this value in them; raises InvalidInputError if there is no such entry."""
        if self.column is None:
            return present.with_bias(self.layer, self.row, self.value)
        return present.with_weight(self.layer, self.row, self.column, self.value)


@dataclass(frozen=True, slots=True)
class SetForks:
    """Compare the run with others that differ from it in one thing each, by their keys; those that go on already go on,
    others are given up. With ``by_time`` they get as much time as the run, instead of as many iterations."""

    forks: tuple[tuple[int, Difference], ...]
    by_time: bool = False
    target: TargetNode | None = None


@dataclass(frozen=True, slots=True)
class AdoptFork:
    """Go on with a fork instead of the run; the comparison ends. By time it stands at another iteration on another
    machine: where ``iteration`` is given it goes there first."""

    key: int
    target: TargetNode | None = None
    iteration: int | None = None


@dataclass(frozen=True, slots=True)
class TrainWith:
    """Let the iterations from here on be made by the learner's code; None lets the network's own update make them."""

    own: OwnIteration | None
    target: TargetNode | None = None


@dataclass(frozen=True, slots=True)
class MoveTo:
    """Go to another node of the history: the run is as it was when it was left there. It pauses unless it ``goes_on``
    from there."""

    node: int
    goes_on: bool = False


@dataclass(frozen=True, slots=True)
class AddRun:
    """Train an experiment from its start so far, and keep that run as a node of its own; the present run stays as it
    is. It ends earlier where its numbers overflow."""

    experiment: Experiment
    iterations: int
    node: int


@dataclass(frozen=True, slots=True)
class TakeBack:
    """Take a step back that led nowhere: if no iteration followed it, its node is given up and the run stands where it
    was made, and goes on if it is going on; else nothing happens."""

    node: int


@dataclass(frozen=True, slots=True)
class Forget:
    """Give up nodes that no step leads to; with ``untrained_only`` those whose step no iteration followed."""

    nodes: tuple[int, ...]
    untrained_only: bool = False


@dataclass(frozen=True, slots=True)
class HideRuns:
    """Show the curves of nodes no longer, or again. They can still be returned to, for undo."""

    nodes: tuple[int, ...]
    is_hidden: bool = True


@dataclass(frozen=True, slots=True)
class Load:
    """Pause and go on with a run from a file; nothing of what was there before is kept.

    Attributes
    ----------
    run : RunState
    node : int
        The node at which the history begins.
    earlier_nodes : tuple of int
        A node for each of the run's earlier runs.
    """

    run: RunState
    node: int = 0
    earlier_nodes: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Capture:
    """Hand over the whole run as it is, with the token of the question. During a long replay one that does not wait
    gets the run as it was before, with the edits that were sent since. With the key of a ``fork`` it is that one,
    alone; nothing is handed over where it is no longer there."""

    token: object = None
    waits: bool = True
    fork: int | None = None


@dataclass(frozen=True, slots=True)
class CaptureStates:
    """Hand over the kept states of the run up to where it stands (`RunPath`), with the token of the question."""

    token: object = None


@dataclass(frozen=True, slots=True)
class SetMark:
    """Mark an iteration, or give its mark another name; None takes the mark away."""

    iteration: int
    name: str | None


@dataclass(frozen=True, slots=True)
class NoteActions:
    """Note what is done from now on, or no longer (`core.training.action_log`)."""

    is_on: bool


@dataclass(frozen=True, slots=True)
class Note:
    """Write something between the actions that are noted; the loop does not look at it."""

    content: object


@dataclass(frozen=True, slots=True)
class CaptureActions:
    """Hand over the actions that were noted, with the token of the question."""

    token: object = None


@dataclass(frozen=True, slots=True)
class ShowRegion:
    """Compute the pictures of the plane for this part of it from now on; None is the part that holds all points."""

    region: PlaneRegion | None


@dataclass(frozen=True, slots=True)
class PictureDrawn:
    """One picture is on the screen, or was dropped; to be said once for each, in the order they were handed over."""


@dataclass(frozen=True, slots=True)
class Quit:
    """End the loop."""


Edit = (
    StepBack
    | GoTo
    | Reset
    | Reconfigure
    | SetParameters
    | SetEntry
    | TrainWith
    | SetForks
    | AdoptFork
    | MoveTo
    | AddRun
    | TakeBack
    | Forget
    | HideRuns
    | Load
    | SetMark
)
"""What `core.training.training_session` does with a run and its past; the others are the loop's."""

Noting = NoteActions | Note | CaptureActions

Message = (
    Play
    | Pause
    | Advance
    | AdvanceEpoch
    | AdvanceWithin
    | Edit
    | Capture
    | CaptureStates
    | Noting
    | ShowRegion
    | PictureDrawn
    | Quit
)


UNCOUNTED = (Capture, CaptureStates, NoteActions, Note, CaptureActions, ShowRegion, PictureDrawn, Quit)
"""Messages that change nothing of the run. Each of the others is answered by a picture, and they are counted, so that
a picture can say which of them it answers."""


STOPPING = (Pause, GoTo, MoveTo, Reset, Load)
"""Messages that stop a long replay which is under way: the learner wants no more of it, or goes elsewhere."""


class Inbox:
    """Messages in order; any thread may put one in, the loop takes them out.

    Attributes
    ----------
    n_dropped : int
        Counted messages that were out of date before they were taken out.
    """

    def __init__(self) -> None:
        # No queue.SimpleQueue: where its time runs out while it looks whether something came, get() waits for ever; at
        # a thousand iterations a second, with less than a millisecond to wait, a run stood still now and then.
        self._messages: deque[Message] = deque()
        self._arrived = threading.Event()
        self.n_dropped = 0

    def empty(self) -> bool:
        return not self._messages

    def put(self, message: Message) -> None:
        """Add a message; from any thread."""
        self._messages.append(message)
        self._arrived.set()

    def get(self, timeout_s: float | None) -> Message | None:
        """The next message, waited for up to ``timeout_s`` seconds, None for ever; None if there is none."""
        self._arrived.clear()  # before the look: what comes after it wakes the wait
        if not self._messages and (timeout_s is None or timeout_s > 0.0):
            self._arrived.wait(timeout_s)
        return self._messages.popleft() if self._messages else None

    def get_all(self, timeout_s: float | None) -> list[Message]:
        """The next message, waited for as in `get`, and all that are there already, without what is out of date.

        A slider that is dragged sends many experiments, the timeline many iterations, a wheel many regions; only the
        last of a row counts.
        """
        messages: list[Message] = []
        message = self.get(timeout_s)
        while message is not None:
            last = messages[-1] if messages else None
            if last is not None and _is_out_of_date(last, message):
                self.n_dropped += not isinstance(messages.pop(), UNCOUNTED)
            messages.append(message)
            message = None if self.empty() else self.get(0.0)
        return messages


def _is_out_of_date(earlier: Message, later: Message) -> bool:
    """Whether the later message makes the earlier one needless."""
    if isinstance(earlier, Reconfigure) and isinstance(later, Reconfigure):
        return (
            earlier.target == later.target
            and earlier.restart == later.restart
            and earlier.start_weights is later.start_weights
        )
    if isinstance(earlier, GoTo) and isinstance(later, GoTo):
        return earlier.target == later.target
    return isinstance(earlier, ShowRegion) and isinstance(later, ShowRegion)
