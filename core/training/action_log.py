"""What was done in a run, in order, so that it can be done again: each edit, and at which iteration.

Between two edits there is only training, which is the same each time. So an edit and the iteration it was made at are
all that a replay needs.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from core.experiment.targets import n_outputs
from core.training.messages import AdoptFork, Edit, GoTo, Note, Reconfigure

MAX_ACTIONS = 20_000
MAX_BYTES = 64_000_000
_BYTES_PER_NUMBER = 8


@dataclass(frozen=True, slots=True)
class Divergence:
    """The next iteration could not be made: its numbers overflow."""


@dataclass(frozen=True, slots=True)
class Action:
    """One thing that was done.

    Attributes
    ----------
    iteration : int
        Where the run stood then.
    what : Edit, Note or Divergence
    """

    iteration: int
    what: Edit | Note | Divergence


@dataclass(frozen=True, slots=True)
class ActionsTaken:
    """What was done.

    Attributes
    ----------
    actions : tuple of Action
        In order.
    node : int
        Of the history, at which the run stood when the first of them was made.
    nodes : tuple of int
        All that there were then.
    iteration : int
        Where the run stood at the end.
    loss : float or None
        Over the training examples, there.
    is_cut : bool
        There were more than can be kept: the end is missing.
    """

    actions: tuple[Action, ...]
    node: int
    nodes: tuple[int, ...]
    iteration: int
    loss: float | None
    is_cut: bool = False


class ActionLog:
    """Notes actions from `begin` to `end`."""

    def __init__(self) -> None:
        self._is_on = self._is_full = False
        self._actions: list[Action] = []
        self._node = 0
        self._nodes: tuple[int, ...] = (0,)
        self._end: tuple[int, float | None] | None = None
        self._n_bytes = 0

    def taken(self, iteration: int, loss: float | None) -> ActionsTaken:
        """All of them, in order; the run stands at this iteration now, with this loss."""
        end = self._end or (iteration, loss)
        return ActionsTaken(tuple(self._actions), self._node, self._nodes, *end, is_cut=self._is_full)

    def begin(self, node: int, nodes: tuple[int, ...]) -> None:
        """Forget what was noted, and note what is done from now on; the run stands at this node of the history, and
        there are these."""
        self._node, self._nodes, self._end = node, nodes, None
        self._is_on, self._is_full = True, False
        self._actions.clear()
        self._n_bytes = 0

    def end(self, iteration: int, loss: float | None) -> None:
        """Note nothing any more: what follows is another run. What was noted is kept."""
        if self._is_on:
            self._is_on, self._end = False, (iteration, loss)

    def forget(self) -> None:
        """Note nothing any more, and keep nothing."""
        self._is_on = False
        self._actions.clear()

    def note(self, iteration: int, what: Edit | Note | Divergence, reached: int) -> None:
        """Something was done.

        Parameters
        ----------
        iteration, reached : int
            Where the run stood before and after it.
        what : Edit, Note or Divergence
        """
        if not self._is_on or self._is_full:
            return
        if isinstance(what, GoTo):
            what = replace(what, iteration=reached)  # should it have been stopped on its way
        elif isinstance(what, AdoptFork):
            what = replace(what, iteration=reached)
        if self._replaces_last(iteration, what):
            self._n_bytes -= _size(self._actions.pop())
        action = Action(iteration, what)
        self._n_bytes += _size(action)
        self._is_full = len(self._actions) >= MAX_ACTIONS or self._n_bytes > MAX_BYTES
        if not self._is_full:
            self._actions.append(action)

    def _replaces_last(self, iteration: int, what: Edit | Note | Divergence) -> bool:
        """Whether it goes on with an edit that has gone on before, as while a slider or a point is dragged.

        The first one stays: it may begin a new epoch, or the optimizer's memory, which the others then do not change.
        What changes the shape of the network draws random numbers each time.
        """
        last = self._actions[-2:]
        return len(last) == 2 and all(
            one.iteration == iteration and _goes_on(one.what, what) and _shape(one.what) == _shape(what) for one in last
        )


def _goes_on(one: Edit | Note | Divergence, other: Edit | Note | Divergence) -> bool:
    if not (isinstance(one, Reconfigure) and isinstance(other, Reconfigure)) or one.target is None:
        return False
    return one.target == other.target and one.restart == other.restart


def _shape(what: Edit | Note | Divergence) -> object:
    """What the shape of the network depends on."""
    if not isinstance(what, Reconfigure):
        return None
    spec = what.experiment.spec
    return spec.hidden_units, spec.features, n_outputs(spec, what.experiment.data)


def _size(action: Action) -> int:
    if not isinstance(action.what, Reconfigure):
        return 0
    data = action.what.experiment.data
    return _BYTES_PER_NUMBER * data.n_examples * (data.n_columns + 2)
