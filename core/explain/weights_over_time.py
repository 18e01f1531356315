"""Reads a run's past for the values, gradients and updates of its weights, a place at a time.

The kept states of a run are the source; between two of them the iterations are made again, bit for bit. A gradient is
that of J, without the penalty, over the training examples at that state. An update is what the next iteration adds to
the weights, made by a trainer that stands there.

What was read is kept as long as it belongs to the run, so that a new picture costs what is new in it. It knows nothing
of threads; one reader serves one of them.
"""

from __future__ import annotations

import math
from bisect import bisect_right
from collections.abc import Callable

import numpy as np

from core.arrays import FloatArray
from core.errors import InvalidInputError, NonFiniteError
from core.explain.weight_series import NetworkShape, WeightPlace, WeightSeries, place
from core.training.checkpoint import Checkpoint
from core.training.run_state import RunPath
from core.training.trainer import Trainer

MOST_PLACES = 256
"""A plot of a few hundred pixels shows no more. Between half of them and all lie evenly along a longer run."""


class WeightReader:
    """Reads places of a run, and remembers them.

    Places lie at multiples of a step that is a power of two: where the run grows and the step doubles, every other
    place stays. At most a step from a multiple a kept state is taken instead, which needs no iteration made again.
    """

    def __init__(self) -> None:
        # One goes along the run, perhaps for longer than there is time at once; the other reads where the run stands.
        self._walker, self._present = _Repeater(), _Repeater()
        self._states: tuple[Checkpoint, ...] = ()
        self._places: dict[int, WeightPlace] = {}

    def read(self, path: RunPath, is_over: Callable[[], bool] = lambda: False) -> WeightSeries:
        """The series of a run, as far as there is time.

        Parameters
        ----------
        path : RunPath
        is_over : callable, optional
            Asked before each further place, and while iterations are made again; where it says yes, the rest is left
            for the next time.
        """
        kept, now = (*path.states, *path.ahead), path.now
        self._forget_other_ways(kept, path.latest_iteration)
        self._states = kept
        missing = self._missing(kept, path.latest_iteration)
        n_read = 0
        for slot, base in missing:
            iteration = max(slot, base.iteration)
            if is_over() or not self._walker.go_to(base, iteration, is_over):
                break
            self._places[slot] = self._walker.read(_following(kept, iteration))
            n_read += 1
        self._present.go_to(now, now.iteration)
        present = self._present.read(_following(kept, now.iteration), is_unknown=path.trains_own_code)
        by_iteration = {one.iteration: one for one in self._places.values()} | {now.iteration: present}
        places = tuple(by_iteration[iteration] for iteration in sorted(by_iteration))
        return WeightSeries(present.shape, places, now.iteration, is_complete=n_read == len(missing))

    # Which places

    def _forget_other_ways(self, states: tuple[Checkpoint, ...], latest: int) -> None:
        """Forget what was read on a way that is no longer the run's.

        From a state that both have the iterations are the same until something is changed on either way.
        """
        before = {id(state) for state in self._states}
        common = next((state.iteration for state in reversed(states) if id(state) in before), -1)
        changes = (state.iteration for way in (self._states, states) for state in way if state.is_root)
        end = min((iteration for iteration in changes if iteration > common), default=latest + 1)
        end = min(end, latest + 1) if common >= 0 else 0
        self._places = {slot: one for slot, one in self._places.items() if one.iteration < end}

    def _missing(self, states: tuple[Checkpoint, ...], latest: int) -> tuple[tuple[int, Checkpoint], ...]:
        """The multiples of the step that have no place yet, each with the state to read it from; first those that are
        kept states. Places that the present step has no use for are forgotten."""
        oldest = states[0].iteration
        step = 1
        while (latest - oldest) // step >= MOST_PLACES:
            step *= 2
        slots = range(-(-oldest // step) * step, latest + 1, step)
        self._places = {
            slot: one for slot, one in self._places.items() if slot in slots and one.iteration < slot + step
        }
        iterations = [state.iteration for state in states]
        at_once: list[tuple[int, Checkpoint]] = []
        later: list[tuple[int, Checkpoint]] = []
        for slot in slots:
            if slot in self._places:
                continue
            before = bisect_right(iterations, slot) - 1
            if iterations[before] < slot and before + 1 < len(states) and iterations[before + 1] < slot + step:
                before += 1
            (at_once if iterations[before] >= slot else later).append((slot, states[before]))
        return (*at_once, *later)


class _Repeater:
    """A trainer that makes the iterations of a run again."""

    def __init__(self) -> None:
        self._trainer: Trainer
        self._base: Checkpoint | None = None

    def go_to(self, base: Checkpoint, iteration: int, is_over: Callable[[], bool] = lambda: False) -> bool:
        """Go to an iteration that training alone leads to from a state; False where time was over on the way, which
        goes on from there the next time."""
        if self._base is None:
            self._trainer = Trainer(base.spec, base.data, base.initial_parameters)
        trainer = self._trainer
        if base is not self._base or not base.iteration <= trainer.iteration <= iteration:
            self._base = base
            trainer.resume(base, (base,), base.iteration)
        if trainer.iteration < iteration:
            trainer.run(lambda record: None, lambda: trainer.iteration >= iteration or is_over())
        return trainer.iteration == iteration

    def read(self, following: Checkpoint | None, *, is_unknown: bool = False) -> WeightPlace:
        """The place where it stands; ``following`` is the state after the next iteration, where that is kept."""
        trainer = self._trainer
        shape = NetworkShape.of(trainer.spec, trainer.examples.n_outputs)
        iteration, theta = trainer.iteration, trainer.capture().memory[0]
        entries, signals = np.full((3, theta.size), math.nan), np.full(sum(shape.sizes[1:]), math.nan)
        entries[0] = theta
        gradients = trainer.gradients
        with np.errstate(all="ignore"):  # means of huge numbers overflow where training diverges
            if gradients is not None:
                layers = zip(gradients.dW, gradients.db, strict=True)
                entries[1] = np.concatenate([np.hstack(layer).ravel() for layer in layers])
                signals = np.concatenate([np.abs(dZ).mean(axis=1) for dZ in gradients.dZ])
            if not is_unknown:
                entries[2] = self._update(theta, following)
            return place(iteration, shape, entries, signals)

    def _update(self, theta: FloatArray, following: Checkpoint | None) -> FloatArray:
        """What the iteration that starts here adds to θ; NaN where it cannot be made."""
        if following is not None and following.made_by is not None:
            made: FloatArray = following.memory[0] - theta
            return made
        try:
            self._trainer.step()
        except (InvalidInputError, NonFiniteError):
            return np.full_like(theta, math.nan)
        update: FloatArray = self._trainer.capture().memory[0] - theta
        return update


def _following(states: tuple[Checkpoint, ...], iteration: int) -> Checkpoint | None:
    """The kept state of the next iteration, if there is one."""
    index = bisect_right(states, iteration, key=lambda state: state.iteration)
    return states[index] if index < len(states) and states[index].iteration == iteration + 1 else None
