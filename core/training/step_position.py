"""Where within an iteration a run stands, and what an iteration starts from.

The trainer makes whole iterations. Between two of them a learner can walk through the next one phase by phase: nothing
is changed by that before its last phase, the update.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Literal

from core.arrays import IntArray
from core.model.network import Parameters
from core.model.optimizer import OptimizerState

PhaseKind = Literal["rest", "forward", "cost", "backward", "example", "update"]


class StepSize(Enum):
    """How far one step goes."""

    PHASE = "phase"
    EXAMPLE = "example"
    ITERATION = "iteration"
    EPOCH = "epoch"

    @property
    def is_within_iteration(self) -> bool:
        """Whether several such steps make one iteration."""
        return self in (StepSize.PHASE, StepSize.EXAMPLE)


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of an iteration, the one that was made last.

    Attributes
    ----------
    kind : str
        ``"rest"`` between iterations; ``"forward"`` Z[l] and A[l] of a layer; ``"cost"`` J; ``"backward"`` dZ[l], dW[l]
        and db[l] of a layer; ``"example"`` the whole pass of one example, when stepping by examples; ``"update"`` the
        parameters have just been changed.
    layer : int
        1 to L for ``"forward"`` and ``"backward"``, else 0.
    """

    kind: PhaseKind
    layer: int = 0


REST = Phase("rest")


@dataclass(frozen=True, slots=True)
class StepPosition:
    """Where a run stands.

    Attributes
    ----------
    phase : Phase
    examples_done : int
        Examples of the batch that have gone through, in its order; 0 unless stepped by examples.
    """

    phase: Phase = REST
    examples_done: int = 0


AT_REST = StepPosition()


def phases_of(n_layers: int) -> tuple[Phase, ...]:
    """The phases of one iteration in order: forward 1 to L, cost, backward L to 1, update."""
    layers = range(1, n_layers + 1)
    return (
        *(Phase("forward", layer) for layer in layers),
        Phase("cost"),
        *(Phase("backward", layer) for layer in reversed(layers)),
        Phase("update"),
    )


@dataclass(frozen=True, slots=True, eq=False)
class IterationStart:
    """Everything one iteration depends on beside the experiment; never changes after it was made.

    Attributes
    ----------
    iteration : int
        The number of the iteration that starts here; the first is 1.
    parameters : Parameters
        Before its update.
    optimizer : OptimizerState
        Before its update.
    batch : IntArray
        (m,) its examples in order, as places in the data; empty where there is nothing to train on.
    """

    iteration: int
    parameters: Parameters
    optimizer: OptimizerState
    batch: IntArray
