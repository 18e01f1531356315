"""The networks of S runs at once: the lecture's step from one example to m, made once more, from one run to S.

An array of one run, such as A[l] of shape (n_l, m), is an array (S, n_l, m) of all runs, and the equations stay what
they are::

    Z[l] = W[l] A[l-1] + b[l]          (S, n_l, m) = (S, n_l, n_{l-1}) (S, n_{l-1}, m) + (S, n_l, 1)
    A[l] = g[l](Z[l])
    dW[l] = (1/m) dZ[l] A[l-1]ᵀ        (S, n_l, n_{l-1})
    dZ[l-1] = W[l]ᵀ dZ[l] * g′(Z[l-1])

A product is taken for each of the S pairs of matrices, all else number by number, so that no run touches another one:
also not where one of them diverges. It is `core.model.workspace` with one more axis, and each run ends in the digits
that it has there.
"""

from __future__ import annotations

import numpy as np

from core.arrays import FloatArray
from core.model.examples import Batch
from core.model.output_steps import OutputStep
from core.model.workspace import Workspace


class StackedWorkspace(Workspace):
    """A workspace whose ``theta`` and ``gradient`` are (S, n_parameters), a row for each run.

    A batch holds arrays of three axes, with the examples of each run; or of two, where all runs have the same ones.
    """

    def evaluate_all(self, batch: Batch, wants_losses: bool = True) -> tuple[FloatArray | None, FloatArray]:
        """J of each run (S,), without the penalty, where it is wanted, and its score."""
        loss_of = _losses if wants_losses else _no_losses
        if batch.m >= self._least_in_blocks:
            output, losses = self._forward_in_blocks(batch, loss_of)
            scores = output.scores(batch.signs)
        else:
            output = self._run_forward(batch).output
            scores = output.scores(batch.signs)
            losses = loss_of(output, batch.signs)
        return (np.asarray(losses) if wants_losses else None), scores

    def iterate_all(self, batch: Batch, wants_losses: bool = True) -> FloatArray | None:
        """`iterate` for all runs: ``gradient`` holds their gradients, penalty included.

        Returns
        -------
        array, shape (S,), or None
            Where they are wanted: J of each run before the update, without the penalty. Training does without them.
        """
        loss_of = _losses if wants_losses else _no_losses
        if batch.m >= self._least_in_blocks:
            losses = self._iterate_in_blocks(batch, loss_of)
        else:
            losses = loss_of(self._run_forward(batch).output, batch.signs)
            self.go_back(batch)
        return np.asarray(losses) if wants_losses else None

    def go_back(self, batch: Batch) -> None:
        """The rest of an iteration whose forward pass was that of `evaluate_all`, right after it."""
        if batch.m >= self._least_in_blocks:  # what a block leaves is overwritten by the next one
            self._iterate_in_blocks(batch, _no_losses)
            return
        self._run_backward(self._plans[batch.m], batch)
        if self._penalise is not None:
            self._penalise()


def _losses(output: OutputStep, signs: FloatArray) -> FloatArray:
    output.compare(signs)
    return output.losses(signs)


def _no_losses(output: OutputStep, signs: FloatArray) -> float:
    output.compare(signs)
    return 0.0
