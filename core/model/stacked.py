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

from core.arrays import FloatArray
from core.model.examples import Batch
from core.model.workspace import Workspace


class StackedWorkspace(Workspace):
    """A workspace whose ``theta`` and ``gradient`` are (S, n_parameters), a row for each run.

    A batch holds arrays of three axes, with the examples of each run; or of two, where all runs have the same ones.
    """

    def evaluate_all(self, batch: Batch, wants_losses: bool = True) -> tuple[FloatArray | None, FloatArray]:
        """J of each run (S,), without the penalty, where it is wanted, and its score."""
        plan = self._run_forward(batch)
        scores = plan.output.scores(batch.signs)
        plan.output.compare(batch.signs)
        return (plan.output.losses(batch.signs) if wants_losses else None), scores

    def iterate_all(self, batch: Batch, wants_losses: bool = True) -> FloatArray | None:
        """`iterate` for all runs: ``gradient`` holds their gradients, penalty included.

        Returns
        -------
        array, shape (S,), or None
            Where they are wanted: J of each run before the update, without the penalty. Training does without them.
        """
        plan = self._run_forward(batch)
        plan.output.compare(batch.signs)
        losses = plan.output.losses(batch.signs) if wants_losses else None
        self._run_backward(plan, batch)
        return losses

    def go_back(self, batch: Batch) -> None:
        """The rest of an iteration whose forward pass was that of `evaluate_all`, right after it."""
        self._run_backward(self._plans[batch.m], batch)
