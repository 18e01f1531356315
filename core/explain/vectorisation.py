"""The vectorisation lens: one forward and backward pass as the lecture's loop over m examples, and as matrix products.

Both are timed here and now and give the same numbers. The loop can be run in slices, so that a window stays alive.
"""

from __future__ import annotations

from dataclasses import dataclass
from statistics import median
from time import perf_counter

import numpy as np

from core.arrays import FloatArray
from core.errors import InvalidInputError
from core.experiment.spec import ExperimentSpec
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES, output_activation
from core.model.network import Parameters, backward, check_targets, forward
from core.sentences import sentence

SIZES = (1, 10, 100, 1000, 10_000)
"""Numbers of examples that are compared."""

MAX_REPEATS = 200
"""More repeats of a short run make its median no steadier."""


@dataclass(frozen=True, slots=True, eq=False)
class PassResult:
    """What a forward and backward pass gives, the same for both forms.

    Attributes
    ----------
    loss : float
        J, without the penalty.
    outputs : FloatArray
        (n_L, m) A[L].
    dW, db : tuple of FloatArray
        For layers 1 to L, with the 1/m.
    """

    loss: float
    outputs: FloatArray
    dW: tuple[FloatArray, ...]  # noqa: N815 - the lecture writes it so
    db: tuple[FloatArray, ...]

    def difference(self, other: PassResult) -> float:
        """The largest absolute difference of any number of the two; NaN where one has a NaN."""
        mine = (self.outputs, *self.dW, *self.db)
        theirs = (other.outputs, *other.dW, *other.db)
        with np.errstate(invalid="ignore"):
            differences = [np.abs(a - b).max(initial=0.0) for a, b in zip(mine, theirs, strict=True)]
            return float(np.max([abs(self.loss - other.loss), *differences]))


@dataclass(frozen=True, slots=True)
class Measurement:
    """Both forms, timed.

    Attributes
    ----------
    m : int
        Examples in the pass.
    n_given : int
        Different examples among them: with fewer than m, they are taken again and again.
    loop_s, matrix_s : float
        Seconds of one whole pass, the median of so many repeats:
    n_loops, n_products : int
    largest_difference : float
        Of J, A[L], dW and db between the two forms.
    """

    m: int
    n_given: int
    loop_s: float
    matrix_s: float
    n_loops: int
    n_products: int
    largest_difference: float

    @property
    def ratio(self) -> float:
        """How many times longer the loop takes."""
        return self.loop_s / self.matrix_s


class ExampleLoop:
    """The pass as ``for i = 1 to m``, one column at a time; it can be left and gone on with after any example.

    Parameters
    ----------
    parameters, spec
        The network.
    X, Y : array, shape (n_0, m) and (n_L, m)
        Inputs and targets.

    Source: the lecture's "Vectorising across multiple examples" and "Gradient descent for Neural Networks".
    """

    def __init__(self, parameters: Parameters, spec: ExperimentSpec, X: FloatArray, Y: FloatArray) -> None:
        self._parameters, self._X, self._Y = parameters, X, Y
        self._leak, self._loss = spec.leak, LOSSES[spec.loss]
        self._activations = [ACTIVATIONS[name] for name in spec.activations]
        self._output = output_activation(spec.loss, len(Y))
        self._dW = [np.zeros_like(W) for W in parameters.weights]
        self._db = [np.zeros_like(b) for b in parameters.biases]
        self._outputs = np.empty_like(Y)
        self._total_loss = 0.0
        self.position = 0
        """Examples done."""

    def run(self, end: float) -> bool:
        """Go on until all examples are done, then True, or until `perf_counter` says ``end``."""
        m: int = self._X.shape[1]
        with np.errstate(all="ignore"):
            while self.position < m:
                self._take(self.position)
                self.position += 1
                if perf_counter() >= end:
                    break
        return self.position >= m

    def _take(self, i: int) -> None:
        """One example forward and back, its dW and db added to the sums."""
        weights, biases, leak = self._parameters.weights, self._parameters.biases, self._leak
        x, y = self._X[:, i : i + 1], self._Y[:, i : i + 1]
        z, a = [], [x]
        for W, b, activation in zip(weights, biases, self._activations, strict=False):
            z.append(W @ a[-1] + b)
            a.append(activation.value(z[-1], leak))
        z.append(weights[-1] @ a[-1] + biases[-1])
        a.append(self._output.value(z[-1]))
        self._outputs[:, i : i + 1] = a[-1]
        self._total_loss += float(self._loss.per_example(z[-1], y)[0])
        dz = self._loss.output_gradient(a[-1], y)
        for layer in range(len(weights) - 1, -1, -1):
            self._dW[layer] += dz @ a[layer].T
            self._db[layer] += dz
            if layer > 0:
                dz = weights[layer].T @ dz * self._activations[layer - 1].derivative(z[layer - 1], leak)

    @property
    def result(self) -> PassResult:
        """The means over the examples, once all are done."""
        m = self._X.shape[1]
        means = (tuple(total / m for total in totals) for totals in (self._dW, self._db))
        return PassResult(self._total_loss / m, self._outputs, *means)


def matrix_pass(parameters: Parameters, spec: ExperimentSpec, X: FloatArray, Y: FloatArray) -> PassResult:
    """The same pass as matrix products: the columns of Z[l] and A[l] are the examples."""
    with np.errstate(all="ignore"):
        passed = forward(parameters, spec, X)
        gradients = backward(parameters, spec, passed, Y)
        n_layers = len(parameters.weights)
        loss = LOSSES[spec.loss].value(passed.Z[n_layers], Y)
    return PassResult(loss, passed.A[n_layers], tuple(gradients.dW), tuple(gradients.db))


class Benchmark:
    """Measures both forms for one m, in slices.

    A loop is always run to its end and never estimated, however long it takes; repeats are made while the budget lasts.
    A loop that spans slices counts only the time within them.

    Parameters
    ----------
    parameters, spec, X, Y
        The network, inputs (n_0, k) and targets (n_L, k). With k < m, examples are repeated in their order.
    m : int
        Number of examples.
    budget_s : float
        About how long repeats are made, half of it for each form.

    Raises
    ------
    InvalidInputError
        If there is no example, m is no number of examples, or shapes do not fit.
    """

    def __init__(
        self, parameters: Parameters, spec: ExperimentSpec, X: FloatArray, Y: FloatArray, m: int, budget_s: float
    ) -> None:
        if m < 1:
            raise InvalidInputError("m", sentence("{m} is not a number of examples; use 1 or more.", m=m))
        with np.errstate(all="ignore"):
            check_targets(forward(parameters, spec, X[:, :1]).Z[len(parameters.weights)], Y[:, :1])
        self.m, self.n_given = m, min(m, X.shape[1])
        places = np.arange(m) % X.shape[1]
        self._network = parameters, spec, X[:, places], Y[:, places]
        self._share_s = 0.5 * budget_s
        self._loop = ExampleLoop(*self._network)
        self._loop_s = 0.0
        self._loops: list[float] = []
        self._products: list[float] = []
        self._expected: PassResult | None = None
        self._found: PassResult | None = None

    @property
    def position(self) -> int:
        """The example that the loop has come to, counted from 0."""
        return min(self._loop.position, self.m - 1)

    @property
    def is_looping(self) -> bool:
        """Whether the loop's first run is under way; the matrix form comes first, being short."""
        return self._expected is not None and self._found is None

    def advance(self, budget_s: float) -> bool:
        """Go on for about so long; True when all is measured."""
        end = perf_counter() + budget_s
        while self._goes_on():
            if self._lasts(self._products):
                self._time_product()
            else:
                self._time_loop(end)
            if perf_counter() >= end:
                break
        return not self._goes_on()

    @property
    def measurement(self) -> Measurement:
        """Both times; to be asked for when `advance` has said True."""
        assert self._expected is not None
        assert self._found is not None
        return Measurement(
            self.m,
            self.n_given,
            median(self._loops),
            median(self._products),
            len(self._loops),
            len(self._products),
            self._found.difference(self._expected),
        )

    def _lasts(self, times: list[float]) -> bool:
        return not times or (len(times) < MAX_REPEATS and sum(times) < self._share_s)

    def _goes_on(self) -> bool:
        return self._lasts(self._products) or self._lasts(self._loops)

    def _time_product(self) -> None:
        start = perf_counter()
        found = matrix_pass(*self._network)
        if self._expected is not None:  # the first one only gets the memory that the others find ready
            self._products.append(perf_counter() - start)
        self._expected = found

    def _time_loop(self, end: float) -> None:
        start = perf_counter()
        is_done = self._loop.run(end)
        if is_done:
            result = self._loop.result
        self._loop_s += perf_counter() - start
        if is_done:
            self._found = result
            self._loops.append(self._loop_s)
            self._loop, self._loop_s = ExampleLoop(*self._network), 0.0


def compare(
    parameters: Parameters, spec: ExperimentSpec, X: FloatArray, Y: FloatArray, m: int, budget_s: float = 0.2
) -> Measurement:
    """Time one forward and backward pass over m examples as a loop and as matrix products.

    Parameters
    ----------
    parameters, spec
        The network.
    X, Y : array, shape (n_0, k) and (n_L, k)
        Inputs and targets; with k < m, examples are repeated in their order.
    m : int
        Number of examples.
    budget_s : float
        About how long repeats are made. The loop is run to its end once, however long it takes.

    Raises
    ------
    InvalidInputError
        If there is no example, m is no number of examples, or shapes do not fit.
    """
    benchmark = Benchmark(parameters, spec, X, Y, m, budget_s)
    while not benchmark.advance(1.0):
        pass
    return benchmark.measurement
