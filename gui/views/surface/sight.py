"""What of the loss surface is looked at: two directions, a part of the plane, and the way of the run in it. No Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from core.arrays import FloatArray, IntArray
from core.explain.directions import (
    DirectionKind,
    Directions,
    entries_of,
    entry_directions,
    path_directions,
    random_directions,
)
from core.explain.loss_surface import Window
from core.explain.target import Target
from core.model.plan import flat_vector
from core.training.run_state import RunPath
from core.training.snapshot import Snapshot
from gui.views.surface import geometry

_MOST_STATES = 300
"""Of a path, and as many that were seen; more corners are not seen."""

_MOST_NUMBERS = 40_000
"""Of the states whose main directions are found, which takes some milliseconds then."""

Place = tuple[float, float]


@dataclass(frozen=True, slots=True)
class AxisChoice:
    """What the learner chose.

    Attributes
    ----------
    kind : str
    targets : tuple of Target
        The two weights or biases, for the kind ``"entries"``.
    seed : int
        For the kind ``"random"``.
    with_penalty : bool
        J plus the penalty.
    """

    kind: DirectionKind = "entries"
    targets: tuple[Target, Target] = (Target("weight", 1, 0, 0), Target("weight", 1, 0, 1))
    seed: int = 0
    with_penalty: bool = False


class Sight:
    """Follows the run.

    Attributes
    ----------
    choice : AxisChoice
    directions : Directions or None
        None along the path of a run that has not moved yet.
    window : Window or None
        None until a place is known.
    follows : bool
        Whether the window grows with the path; else the learner chose it.
    theta : array
        The parameters where the run stands.
    layer_sizes : tuple of int
        Of its network.
    """

    def __init__(self) -> None:
        self.choice = AxisChoice()
        self.directions: Directions | None = None
        self.window: Window | None = None
        self.follows = True
        self.theta: FloatArray = np.empty(0)
        self.layer_sizes: tuple[int, ...] = ()
        self._run_id = -1
        self._thetas: FloatArray = np.empty((0, 0))
        self._iterations: IntArray = np.empty(0, dtype=np.int64)
        self._seen: list[tuple[int, FloatArray]] = []
        self._node = -1
        self._was_inside = True

    def look_as(self, other: Sight) -> None:
        """Look at the same, and stay there."""
        self.__dict__.update(other.__dict__)
        self._seen = list(other._seen)
        self.follows = False

    def take(self, snapshot: Snapshot) -> None:
        """The run stands here."""
        parameters = snapshot.parameters
        self.theta = flat_vector(parameters.weights, parameters.biases)
        is_other_run = snapshot.run_id != self._run_id and self.follows
        is_other = parameters.layer_sizes != self.layer_sizes or is_other_run
        if is_other:
            self.layer_sizes, self._run_id = parameters.layer_sizes, snapshot.run_id
            self._forget_path()
        self._see(snapshot)
        if is_other:
            self._start()
        if self.directions is not None:
            here = self.here
            if self.window is None:
                self.window = geometry.home_window(self.places, self.directions.kind)
            if self.follows or self._was_inside:
                self.window = geometry.followed(self.window, here, widens=self.follows)
            self._was_inside = geometry.is_inside(self.window, here)

    def take_path(self, path: RunPath) -> None:
        """The kept states of the run; those of another network are left out."""
        spec, shape = path.now.spec, path.now.memory[0].shape
        states = []
        for state in (path.now, *reversed(path.states)):
            same = (state.spec.hidden_units, state.spec.features) == (spec.hidden_units, spec.features)
            if not same or state.memory[0].shape != shape:
                break
            states.append(state)
        if shape != self.theta.shape:
            return  # it answers what was asked before the network was changed
        chosen = states[::-1]
        if len(chosen) > _MOST_STATES:
            chosen = [chosen[i] for i in np.linspace(0, len(chosen) - 1, _MOST_STATES).round().astype(int)]
        self._thetas = np.stack([state.memory[0] for state in chosen])
        self._iterations = np.array([state.iteration for state in chosen])
        if self.choice.kind == "path":
            self._find_path_directions()
        elif self.follows and self.window is not None and self.directions is not None and len(chosen) > 1:
            self._show_all()

    def choose(self, choice: AxisChoice) -> None:
        """Look along these directions from now on."""
        is_other = (choice.kind, choice.targets, choice.seed) != (
            self.choice.kind,
            self.choice.targets,
            self.choice.seed,
        )
        self.choice = choice
        if is_other:
            self._start()

    def go_home(self) -> None:
        """See the whole path, and follow it from now on."""
        self.follows = True
        if self.directions is not None:
            self.window = geometry.home_window(self.places, self.directions.kind)

    def show(self, window: Window) -> None:
        """See this part, as the learner chose it."""
        self.window, self.follows = window, False
        self._was_inside = geometry.is_inside(window, self.here)

    @property
    def here(self) -> Place:
        """Where the run stands."""
        assert self.directions is not None
        u, v = self.directions.coordinates(self.theta).tolist()
        return u, v

    @property
    def places(self) -> FloatArray:
        """(k, 2) the way of the run up to where it stands, which is the last of them."""
        assert self.directions is not None
        now = self._seen[-1][0]
        seen = np.array([iteration for iteration, _ in self._seen])
        iterations = np.concatenate([self._iterations, seen])
        thetas = np.concatenate([self._thetas, [theta for _, theta in self._seen]])
        order = np.argsort(iterations, kind="stable")
        return self.directions.coordinates(thetas[order[iterations[order] <= now]])

    def last_step(self, snapshot: Snapshot) -> FloatArray:
        """(2, 2) from where to where the last update went; (0, 2) where none did."""
        last = snapshot.previous
        if self.directions is None or last is None or last.parameters.layer_sizes != self.layer_sizes:
            return np.empty((0, 2))
        before = flat_vector(last.parameters.weights, last.parameters.biases)
        return self.directions.coordinates(np.stack([before, self.theta]))

    def is_along(self, directions: Directions) -> bool:
        """Whether these are the directions that are looked along."""
        return self.directions is not None and self.directions.vectors is directions.vectors

    def _see(self, snapshot: Snapshot) -> None:
        """Remember this moment: the states that are kept are far apart."""
        if snapshot.node != self._node and self._seen and self._seen[-1][0] != snapshot.iteration:
            self._seen.clear()  # no edit where it stood, but another run, with other moments before this one
        self._node = snapshot.node
        while self._seen and self._seen[-1][0] >= snapshot.iteration:
            self._seen.pop()
        if len(self._seen) >= _MOST_STATES:
            del self._seen[1::2]
        self._seen.append((snapshot.iteration, self.theta))

    def _start(self) -> None:
        self.directions, self.window, self.follows = None, None, True
        self._keep_targets_in_network()
        if self.choice.kind == "entries":
            self.directions = entry_directions(*self.choice.targets, self.layer_sizes)
        elif self.choice.kind == "random":
            self.directions = random_directions(self.theta, self.layer_sizes, self.choice.seed)
        elif len(self._thetas):
            self._find_path_directions()
        if self.directions is not None and self.window is None:
            self.window = geometry.home_window(self.places, self.choice.kind)

    def _keep_targets_in_network(self) -> None:
        """Weights that the network no longer has give way to the first ones that it has."""
        known = entries_of(self.layer_sizes)
        first, second = (target if target in known else None for target in self.choice.targets)
        first = first or next(target for target in known if target != second)
        second = second or next(target for target in known if target != first)
        self.choice = replace(self.choice, targets=(first, second))

    def _find_path_directions(self) -> None:
        stride = -(-self._thetas.size // _MOST_NUMBERS)
        states = np.concatenate([self._thetas[:-1:stride], self._thetas[-1:]])
        before = self.directions
        self.directions = path_directions(states, self.layer_sizes, before)
        if self.directions is None:
            return
        if before is None or not np.array_equal(self.directions.vectors, before.vectors):
            self.window = geometry.home_window(self.places, "path")
        elif self.follows:
            self._show_all()

    def _show_all(self) -> None:
        """Widen the window where the path that is known now leaves it."""
        places = self.places
        for corner in (places.min(axis=0), places.max(axis=0)):
            assert self.window is not None
            self.window = geometry.followed(self.window, (float(corner[0]), float(corner[1])), widens=True)

    def _forget_path(self) -> None:
        self._thetas = np.empty((0, self.theta.size))
        self._iterations = np.empty(0, dtype=np.int64)
        self._seen.clear()
