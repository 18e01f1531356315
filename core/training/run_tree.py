"""The history of a session: a tree of moments that can be returned to, and a cursor. Undo, redo, a jump on the timeline
and a return to an earlier run are moves of the cursor, and nothing else.

A node holds the whole run as it was when the cursor left it. Nodes share what is immutable: the states of iterations
that they have in common are there once. A node never goes by itself: whoever offers the steps that lead to it gives it
up.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

import numpy as np

from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.sentences import phrase, sentence
from core.training.checkpoint import STATE_OVERHEAD
from core.training.run_state import EarlierRun, RunState, SeriesState
from core.training.snapshot import BranchCurve, Curve
from core.training.timeline import experiments_of

NodeId = int

_BYTES_PER_EXAMPLE = 32
"""Two coordinates, the class and the split key."""


@dataclass(frozen=True, slots=True, eq=False)
class Node:
    """A moment that can be returned to.

    Attributes
    ----------
    parent : NodeId or None
        The moment at which the step that led here was made; None for the first one.
    fork : int
        Up to this iteration it has its iterations in common with its parent.
    cause : str
        What the step is called.
    run : RunState
        As it was when the cursor was here last.
    is_hidden : bool
        Whether its curve is not to be shown.
    """

    parent: NodeId | None
    fork: int
    cause: str
    run: RunState
    is_hidden: bool = False

    @property
    def is_trained(self) -> bool:
        """Whether iterations were made after the step that led here."""
        return self.run.latest_iteration > self.fork


class RunTree:
    """The nodes, and at which of them the trainer is.

    Parameters
    ----------
    root : NodeId
    run : RunState
        How the session begins.

    Attributes
    ----------
    cursor : NodeId
        What the trainer holds belongs to this node; ``run`` of it is how it was before.
    n_bytes : int
        Memory that all nodes take, about; what several of them share counts once.
    """

    def __init__(self, root: NodeId, run: RunState) -> None:
        self.cursor = root
        self._nodes: dict[NodeId, Node] = {}
        self._uses: dict[int, list[int]] = {}
        self._branches: tuple[BranchCurve, ...] | None = None
        self.n_bytes = 0
        self._put(root, Node(None, 0, "", run))

    def __contains__(self, node: object) -> bool:
        return node in self._nodes

    def __getitem__(self, node: NodeId) -> Node:
        return self._nodes[node]

    @property
    def ids(self) -> tuple[NodeId, ...]:
        """Every node, the oldest first."""
        return tuple(self._nodes)

    def append(self, node: NodeId, left: RunState, fork: int, cause: str) -> None:
        """A step was made from the cursor's node, which is kept as ``left``; the cursor stands at a new node now.

        The new node's ``run`` is not known before the cursor leaves it.

        Raises
        ------
        InvalidInputError
            If the node is there already.
        """
        if node in self._nodes:
            raise InvalidInputError("node", sentence("There is a step {node} already.", node=node))
        self._keep(left)
        self._put(node, Node(self.cursor, fork, cause, left))
        self.cursor = node

    def move(self, node: NodeId, left: RunState) -> RunState:
        """Move the cursor to another node; the one it stands at is kept as ``left``.

        Raises
        ------
        InvalidInputError
            If there is no such node. Nothing has changed then.
        """
        if node not in self._nodes:
            raise InvalidInputError("node", phrase("What was to be returned to is no longer kept."))
        self._keep(left)
        self.cursor = node
        return self._nodes[node].run

    def stand_at(self, node: NodeId) -> None:
        """Put the cursor back: a move from this node failed half way."""
        self.cursor = node
        self._branches = None

    def leave_way(self, iteration: int, ahead: RunState) -> None:
        """From an iteration on the cursor's run goes another way than it went before: what lay ahead is kept, unless
        the run that it was left for has it all."""
        node = self._nodes[self.cursor]
        if node.parent is None or node.fork < ahead.latest_iteration:
            self._put(min(0, *self._nodes) - 1, Node(self.cursor, iteration, "", ahead))
        self.leave_parent_at(iteration)

    def leave_parent_at(self, iteration: int) -> None:
        """What the cursor's run has in common with its parent ends here, if not before."""
        node = self._nodes[self.cursor]
        if iteration < node.fork:
            self._nodes[self.cursor] = replace(node, fork=iteration)
            self._branches = None

    def insert(self, node: NodeId, run: RunState, fork: int = 0, parent: NodeId | None = None) -> None:
        """Put a run that was made elsewhere beside another one, by default beside the first."""
        self._put(node, Node(next(iter(self._nodes)) if parent is None else parent, fork, "", run))

    def forget(self, nodes: Iterable[NodeId], *, untrained_only: bool = False) -> None:
        """Give nodes up, but for the cursor's. What grew from one of them grows from what that one grew from."""
        for gone in nodes:
            if gone == self.cursor or gone not in self._nodes or (untrained_only and self._nodes[gone].is_trained):
                continue
            lost = self._nodes.pop(gone)
            self._count(lost.run, -1)
            for node, kept in self._nodes.items():
                if kept.parent == gone:
                    self._nodes[node] = replace(kept, parent=lost.parent, fork=min(kept.fork, lost.fork))
        self._branches = None

    def hide(self, nodes: Iterable[NodeId], is_hidden: bool) -> None:
        """Show the curves of nodes no longer, or again."""
        for node in nodes:
            if node in self._nodes:
                self._nodes[node] = replace(self._nodes[node], is_hidden=is_hidden)
        self._branches = None

    @property
    def branches(self) -> tuple[BranchCurve, ...]:
        """What is seen of the other runs: of each one what it has not in common with the present run. A run that
        another one goes on is seen as a part of that one."""
        if self._branches is None:
            self._branches = tuple(self._visible())
        return self._branches

    @property
    def earlier_runs(self) -> tuple[EarlierRun, ...]:
        """The runs that are seen, as a tree of their own that the present run begins."""
        closest: dict[NodeId, tuple[float, int]] = {}
        self._note_common(self.cursor, 0, closest)
        runs = []
        for number, branch in enumerate(self.branches, start=1):
            found = [
                (min(fork, closest[node][0]), closest[node][1])
                for node, fork in self._forks_upward(branch.key)
                if node in closest
            ]
            fork, like = max(found, key=lambda one: one[0], default=(0, 0))
            run = self._nodes[branch.key].run
            runs.append(EarlierRun(like, int(min(fork, run.latest_iteration)), run))
            self._note_common(branch.key, number, closest)
        return tuple(runs)

    def _note_common(self, key: NodeId, number: int, closest: dict[NodeId, tuple[float, int]]) -> None:
        """Note for all nodes on the way to the root whether this run has more in common with them than those before."""
        for node, fork in self._forks_upward(key):
            if node not in closest or closest[node][0] < fork:
                closest[node] = fork, number

    def _forks_upward(self, key: NodeId) -> Iterator[tuple[NodeId, float]]:
        """The nodes from one to the root, and up to where its run is the one of each."""
        fork: float = math.inf
        node: NodeId | None = key
        while node is not None:
            yield node, fork
            fork, node = min(fork, self._nodes[node].fork), self._nodes[node].parent

    def _visible(self) -> Iterator[BranchCurve]:
        gone_on = {part for key in self._nodes for part in self._parts_of(key)}
        for key, node in self._nodes.items():
            if key == self.cursor or key in gone_on or not self._is_seen(key):
                continue
            fork = self._in_common(key)
            if node.run.latest_iteration > fork:
                curve = _curve_from(node.run.train, fork)
                yield BranchCurve(key, fork, node.run.latest_iteration, curve, experiments_since(node.run, fork))

    def _parts_of(self, key: NodeId) -> Iterator[NodeId]:
        """The nodes from whose end a node trained on, which are seen with it; not those that are parts of a part."""
        if not self._is_seen(key):
            return
        for node, fork in self._forks_upward(key):
            if node != key and self._nodes[node].run.latest_iteration <= fork:
                yield node
            if node != key and self._is_seen(node):
                return

    def _is_seen(self, key: NodeId) -> bool:
        return self._nodes[key].is_trained and not self._nodes[key].is_hidden

    def _in_common(self, key: NodeId) -> int:
        """Up to which iteration a run is the present one."""
        mine, present = self._way_from_root(key), self._way_from_root(self.cursor)
        shared = 0
        while shared < min(len(mine), len(present)) and mine[shared] == present[shared]:
            shared += 1
        forks = [self._nodes[node].fork for node in (*mine[shared:], *present[shared:])]
        return min(forks, default=self._nodes[key].run.latest_iteration) if shared else 0

    def _way_from_root(self, key: NodeId) -> list[NodeId]:
        way = [key]
        while (parent := self._nodes[way[-1]].parent) is not None:
            way.append(parent)
        return way[::-1]

    def _keep(self, left: RunState) -> None:
        self._put(self.cursor, replace(self._nodes[self.cursor], run=left))

    def _put(self, key: NodeId, node: Node) -> None:
        before = self._nodes.get(key)
        self._nodes[key] = node
        self._count(node.run, 1)
        if before is not None:
            self._count(before.run, -1)
        self._branches = None

    def _count(self, run: RunState, change: int) -> None:
        """Note that one run more, or fewer, holds its parts."""
        for part, n_bytes in _memory_of(run):
            uses = self._uses.setdefault(id(part), [0])
            self.n_bytes += n_bytes * ((uses[0] + change > 0) - (uses[0] > 0))
            uses[0] += change
            if not uses[0]:
                del self._uses[id(part)]


def _memory_of(run: RunState) -> Iterator[tuple[object, int]]:
    """What takes memory in a run, and how much."""
    for fork in run.comparison.forks if run.comparison is not None else ():
        yield from _memory_of(fork.run)
    for state in (run.now, *run.states):
        yield state, state.memory.nbytes + STATE_OVERHEAD
        yield state.data, state.data.n_examples * _BYTES_PER_EXAMPLE
    for series in (run.batch, run.train, run.test):
        yield series, 3 * series.iterations.nbytes


def experiments_since(run: RunState, iteration: int) -> tuple[Experiment, ...]:
    """What a run trained from an iteration on, one experiment after the other."""
    states = sorted((run.now, *run.states), key=lambda state: state.iteration)
    return experiments_of(states, iteration, run.latest_iteration) or (run.experiment,)


def _curve_from(series: SeriesState, iteration: int) -> Curve:
    """The part of a loss curve from an iteration on."""
    later = series.iterations >= iteration
    parts = [series.iterations[later], series.lows[later], series.highs[later]]
    if series.n_partial and series.partial[0] >= iteration:
        parts = [np.append(part, end) for part, end in zip(parts, series.partial, strict=True)]
    return Curve(*parts)
