"""One iteration's equations in place: what `core.model.network` says readably, here as fast as NumPy can do it.

Everything is allocated once. All parameters are views into one flat vector, all gradients into another, layer by layer
as [W | b] of shape (n_l, n_{l-1} + 1); a row of ones under each activation makes one product of W A + b. What happens
in one iteration is written down once, for each number of examples, as a list of NumPy calls bound to their memory, and
replayed. The Z of a layer is overwritten by its A: who wants to look at it takes the readable forward pass.

Many examples of a large network go through it in blocks of columns, forth and back, whose layers stay in a core's
cache: the gradient of all is the mean of the blocks' gradients, each as often as it has examples.

Nothing here sets NumPy's error state, which would cost as much as several of these calls. Overflow is normal inside
(e⁻ᶻ of a saturated unit), so the caller wraps its iterations in ``np.errstate(all="ignore")`` and looks at the result.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise
from typing import NamedTuple

import numpy as np

from core.arrays import FloatArray, frozen
from core.errors import InvalidInputError
from core.model.activation import Operation
from core.model.examples import Batch
from core.model.losses import LOSSES, output_activation, without_nan
from core.model.network import LayerList, Parameters
from core.model.output_steps import OutputStep
from core.model.penalties import NO_PENALTY, PENALTIES
from core.model.plan import Plan, block_sizes, layer_blocks
from core.sentences import sentence

MAX_PLANS = 12
"""Numbers of examples whose memory is kept; usually three: the batch, the last partial batch, the whole set, or of what
goes in blocks a block and the last one."""


LossOf = Callable[[OutputStep, FloatArray], float | FloatArray]
"""J of the examples of an output step and their signs, or of each run."""


def _loss(output: OutputStep, signs: FloatArray) -> float:
    return output.loss(signs)


class Evaluation(NamedTuple):
    """J, without the penalty, and the score: the share of right predictions, or R² where the targets are numbers."""

    loss: float
    score: float


class Workspace:
    """Memory and bound operations for the iterations of one network.

    Parameters
    ----------
    layer_sizes : sequence of int
        (n_0, n_1, …, n_L).
    activations : sequence of str
        The activation's name for each hidden layer.
    leak : float
        Slope of leaky ReLU below zero.
    loss : str
        Name of the loss.
    penalty, penalty_rate : str, float
        Name of the penalty whose gradient is added, and its rate λ.
    theta : array, optional
        A flat vector of parameters to share with another workspace; by default a new one, all 0.

    Attributes
    ----------
    theta, gradient : array, shape (n_parameters,)
        The parameters, to be updated in place, and the gradient that `iterate` leaves, of J plus the penalty.
    """

    def __init__(
        self,
        layer_sizes: Sequence[int],
        activations: Sequence[str],
        leak: float,
        loss: str,
        penalty: str = NO_PENALTY,
        penalty_rate: float = 0.0,
        theta: FloatArray | None = None,
    ) -> None:
        if len(activations) != len(layer_sizes) - 2:
            raise InvalidInputError(
                "activation",
                sentence(
                    "{n_activations} names for {n_hidden} hidden layers.",
                    n_activations=len(activations),
                    n_hidden=len(layer_sizes) - 2,
                ),
            )
        self.layer_sizes = tuple(layer_sizes)
        self.loss = loss
        n_parameters = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(layer_sizes))
        if theta is not None and theta.shape[-1:] != (n_parameters,):
            raise InvalidInputError(
                "theta",
                sentence(
                    "has shape {shape}, expected ({n_parameters},).", shape=theta.shape, n_parameters=n_parameters
                ),
            )
        self.theta: FloatArray = np.zeros(n_parameters) if theta is None else theta
        self.gradient: FloatArray = np.zeros_like(self.theta)
        self._activations = tuple(activations)
        self._leak = leak
        self._blocks = layer_blocks(self.theta, layer_sizes)
        self._gradient_blocks = layer_blocks(self.gradient, layer_sizes)
        self._dW_first = self._gradient_blocks[0]
        self._plans: dict[int, Plan] = {}
        self._least_in_blocks, self._block_size = block_sizes(layer_sizes)
        self._sum = np.empty_like(self.theta)
        self.set_penalty(penalty, penalty_rate)

    def set_penalty(self, penalty: str, rate: float) -> None:
        """Add the gradient of this penalty, times ``rate``, from the next iteration on; biases stay free."""
        rates = np.zeros_like(self.theta)
        for block in layer_blocks(rates, self.layer_sizes):
            block[..., :-1] = rate
        add = PENALTIES[penalty].add_in_place
        arguments = (self.theta, rates, self.gradient, np.empty_like(self.theta))
        self._penalise: Operation | None = None if penalty == NO_PENALTY or rate == 0.0 else partial(add, *arguments)

    def load(self, parameters: Parameters) -> None:
        """Copy ``parameters`` into ``theta``.

        Raises
        ------
        InvalidInputError
            If they belong to a network of another shape.
        """
        if parameters.layer_sizes != self.layer_sizes:
            raise InvalidInputError(
                "parameters",
                sentence(
                    "are for layers {layer_sizes}, expected {sizes}.",
                    layer_sizes=parameters.layer_sizes,
                    sizes=self.layer_sizes,
                ),
            )
        for block, W, b in zip(self._blocks, parameters.weights, parameters.biases, strict=True):
            block[:, :-1] = W
            block[:, -1:] = b

    def parameters(self) -> Parameters:
        """The parameters as they are now, as frozen copies.

        Raises
        ------
        InvalidInputError
            If one of them is not finite.
        """
        return parameters_of(self.theta, self.layer_sizes)

    def gradients(self) -> tuple[LayerList, LayerList]:
        """(dW, db) that the last `iterate` left, penalty included, as frozen copies looked up by layer, from 1."""
        blocks = self._gradient_blocks
        return LayerList([frozen(block[:, :-1]) for block in blocks]), LayerList(
            [frozen(block[:, -1:]) for block in blocks]
        )

    def iterate(self, batch: Batch) -> float:
        """Forward pass, loss and back propagation of one iteration; the update is the optimizer's.

        Parameters
        ----------
        batch : Batch
            Examples, of an `ExampleTable` made for the same loss.

        Returns
        -------
        float
            J of the batch before the update, without the penalty. ``gradient`` holds the gradient, penalty included.

        Raises
        ------
        InvalidInputError
            If the first batch of its size does not fit ``layer_sizes``; later ones are not looked at.
        """
        plan = self._plans.get(batch.m)
        if plan is None:  # what goes in blocks has none of its own
            if batch.m >= self._least_in_blocks:
                return float(self._iterate_in_blocks(batch, _loss))
            plan = self._new_plan(batch)
        plan.run_forward(batch)
        loss = plan.output.loss(batch.signs)
        self._run_backward(plan, batch)
        if self._penalise is not None:
            self._penalise()
        return loss

    def evaluate(self, batch: Batch) -> Evaluation:
        """J and the score over a batch of any size; the gradient is left alone."""
        if batch.m >= self._least_in_blocks:
            output, loss = self._forward_in_blocks(batch, _loss)
            return Evaluation(without_nan(float(loss)), float(output.scores(batch.signs)))
        plan = self._run_forward(batch)
        score = float(plan.output.scores(batch.signs))
        return Evaluation(without_nan(plan.output.loss(batch.signs)), score)

    def outputs(self, batch: Batch) -> FloatArray:
        """A[L] of a batch, a new array of shape (n_y, m)."""
        if batch.m >= self._least_in_blocks:
            output, _ = self._forward_in_blocks(batch, _loss)
        else:
            output = self._run_forward(batch).output
        return output_activation(self.loss, self.layer_sizes[-1]).value(output.Z)

    def _iterate_in_blocks(self, batch: Batch, loss_of: LossOf) -> float | FloatArray:
        """`iterate` for many examples; the loss is what ``loss_of`` says of the output of each block."""
        total, gradient = self._sum, self.gradient
        total.fill(0.0)
        loss: float | FloatArray = 0.0
        for block in batch.blocks(self._block_size):
            share = block.m / batch.m
            plan = self._run_forward(block)
            loss = loss + share * loss_of(plan.output, block.signs)
            self._run_backward(plan, block)
            np.multiply(gradient, share, gradient)
            np.add(total, gradient, total)
        gradient[...] = total
        if self._penalise is not None:
            self._penalise()
        return loss

    def _forward_in_blocks(self, batch: Batch, loss_of: LossOf) -> tuple[OutputStep, float | FloatArray]:
        """An output step that holds the logits of all examples, and the loss as in `_iterate_in_blocks`."""
        n_y = self.layer_sizes[-1]
        output = LOSSES[self.loss].form(n_y).step(*self.theta.shape[:-1], n_y, batch.m)
        loss: float | FloatArray = 0.0
        start = 0
        for block in batch.blocks(self._block_size):
            plan = self._run_forward(block)
            output.Z[..., start : start + block.m] = plan.output.Z
            loss = loss + block.m / batch.m * loss_of(plan.output, block.signs)
            start += block.m
        return output, loss

    def _run_forward(self, batch: Batch) -> Plan:
        plan = self._plans.get(batch.m) or self._new_plan(batch)
        plan.run_forward(batch)
        return plan

    def _run_backward(self, plan: Plan, batch: Batch) -> None:
        """Right after the loss; without the penalty."""
        plan.output.gradient(batch.factors)
        backward = plan.backward
        if backward is None:
            backward = plan.write_backward(self._blocks, self._gradient_blocks)
        for operation in backward:
            operation()
        plan.last_product(batch.X_T, self._dW_first)

    def _new_plan(self, batch: Batch) -> Plan:
        n_x, n_y = self.layer_sizes[0], self.layer_sizes[-1]
        has_x, has_y = batch.X.shape[-2] - 1, batch.signs.shape[-2]
        if (has_x, has_y) != (n_x, n_y):
            raise InvalidInputError(
                "batch",
                sentence(
                    "has {has_x} inputs and {has_y} outputs, expected {n_x} and {n_y}.",
                    has_x=has_x,
                    has_y=has_y,
                    n_x=n_x,
                    n_y=n_y,
                ),
            )
        if len(self._plans) >= MAX_PLANS:
            self._plans.clear()
        plan = Plan(self.theta, self.layer_sizes, self._activations, self._leak, self.loss, batch.m)
        self._plans[batch.m] = plan
        return plan


def parameters_of(theta: FloatArray, layer_sizes: Sequence[int]) -> Parameters:
    """The parameters that lie in a flat vector, as frozen copies; raises InvalidInputError if one is not finite."""
    blocks = layer_blocks(theta, layer_sizes)
    return Parameters(tuple(block[:, :-1] for block in blocks), tuple(block[:, -1:] for block in blocks))
