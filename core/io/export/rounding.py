"""How far a run can be repeated elsewhere: up to where rounding errors stay small beside what a script asserts.

Two programs that do the same sums in another order differ in the last digit. A calm run forgets that; one that jumps
about, with a large learning rate, makes it grow until the losses have nothing to do with each other. Then nothing but
this program on this machine gets to the same end, and a script can only be held to the part before.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from core.errors import InvalidInputError
from core.io.export.exported_run import Agreement, tolerance_of
from core.model.examples import Batch
from core.model.optimizer import OptimizerState
from core.model.optimizers import OPTIMIZERS
from core.model.workspace import Workspace
from core.training.batches import Batches, Examples
from core.training.checkpoint import Checkpoint, set_random_state
from core.training.resize import layer_sizes

_MARGIN = 0.01
"""The share of the tolerance that the rounding tried out here may use up: another program rounds in other ways."""

_N_PLACES = 64
"""Places, evenly over the run, at which the losses are compared; at its beginning there are more."""

_N_NUDGES = 8


def agreement(start: Checkpoint, iterations: int, stop: Callable[[], bool] = lambda: False) -> Agreement:
    """Make the run again, and beside it one whose parameters are off by a last digit after each iteration.

    Parameters
    ----------
    start : Checkpoint
        Where the run begins.
    iterations : int
        How many iterations it makes.
    stop : callable, optional
        Asked before each iteration; True ends the search with what is known until then. It takes about twice as long as
        training did.

    Raises
    ------
    InvalidInputError
        If there is no training example.
    """
    spec = start.spec
    examples = Examples(spec, start.data)
    batches, train = _batches(start, examples), examples.train
    if batches is None or train is None:
        raise InvalidInputError("data", "There are no training points, so there is nothing to export.")
    sizes = layer_sizes(spec, examples.n_outputs)
    run, nudged = _Replay(start, sizes), _Replay(start, sizes)
    nudges = _nudges(run.theta.size)
    bound = _MARGIN * tolerance_of(spec)
    with np.errstate(all="ignore"):
        found = Agreement(start.iteration, run.loss(train))
        due = min(1, iterations)
        for made in range(1, iterations + 1):
            if stop():
                break
            run.iterate(batches.current)
            nudged.iterate(batches.current)
            nudged.nudge(nudges[made % _N_NUDGES])
            batches.advance()
            if made == due:
                loss = run.loss(train)
                if not abs(nudged.loss(train) - loss) <= bound * max(1.0, abs(loss)):
                    break
                found = Agreement(start.iteration + made, loss)
                due = min(iterations, 2 * made, made + max(1, iterations // _N_PLACES))
    return found


class _Replay:
    """Training that goes on from a checkpoint, with the window's arithmetic."""

    def __init__(self, start: Checkpoint, sizes: tuple[int, ...]) -> None:
        spec = start.spec
        memory = start.memory.copy()
        self.theta = memory[0]
        self._scratch = np.empty_like(self.theta)
        self._state = OptimizerState(start.step, tuple(memory[1:]))
        self._update, self._learning_rate = OPTIMIZERS[spec.optimizer].update, spec.learning_rate
        self._workspace = Workspace(
            sizes, spec.activations, spec.leak, spec.loss, spec.penalty, spec.penalty_rate, theta=self.theta
        )

    def iterate(self, batch: Batch) -> None:
        self._workspace.iterate(batch)
        self._update(self.theta, self._workspace.gradient, self._state, self._learning_rate, self._scratch)

    def nudge(self, by: np.ndarray[tuple[int], np.dtype[np.float64]]) -> None:
        """Shift each parameter by a share of its size; one near 0 by a share of the usual size.

        What is exactly 0 here, such as a sum of numbers that cancel, is a tiny number of either sign elsewhere, and
        ReLU asks for the sign.
        """
        size = np.abs(self.theta, out=self._scratch)
        self.theta += by * np.maximum(size, size.mean())

    def loss(self, train: Batch) -> float:
        return self._workspace.evaluate(train).loss


def _batches(start: Checkpoint, examples: Examples) -> Batches | None:
    random = np.random.default_rng(0)
    set_random_state(random, start.epoch_random)
    batches = examples.batches(start.spec, random)
    if batches is not None:
        for _ in range(start.position):
            batches.advance()
        set_random_state(random, start.random)
    return batches


def _nudges(size: int) -> np.ndarray[tuple[int, int], np.dtype[np.float64]]:
    """Shares of a last digit, up or down; over a round of them the ups and downs cancel."""
    signs = np.random.default_rng(0).choice([-1.0, 1.0], (_N_NUDGES // 2, size))
    return np.finfo(np.float64).eps * np.concatenate((signs, -signs))
