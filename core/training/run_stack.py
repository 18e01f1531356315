"""Runs of one shape that are trained together, as one stack of arrays: `core.model.stacked` with optimizer, batches
and looks. What becomes of each is what becomes of it alone.

A run that ends leaves the stack. So does one whose weights grow so large that a number could overflow: it is to be
trained alone from its beginning, where the trainer finds the iteration at which it diverges, if it does.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from time import perf_counter

import numpy as np

from core.arrays import FloatArray, IntArray
from core.experiment.spec import FIELD_INFO
from core.model.examples import Batch, ExampleTable, batch_in
from core.model.optimizer import OptimizerState
from core.model.optimizers import OPTIMIZERS
from core.model.plan import block_sizes
from core.model.stacked import StackedWorkspace
from core.model.workspace import Workspace
from core.training.batches import Examples
from core.training.changes import starting_state
from core.training.checkpoint import generator_at
from core.training.resize import layer_sizes
from core.training.run_wish import RunOutcome, RunWish, curve_of, look_period, next_on_curve

_SAFE_SIZE = 1e150
"""No number of a safe iteration is larger, so that the square of each is finite."""

_STEEPEST = 1.2
"""The slope of no activation is larger."""


@dataclass(slots=True, eq=False)
class StackedRun:
    """A run in a stack.

    Attributes
    ----------
    number : int
        Its place among the wished ones.
    wish : RunWish
    examples : Examples
        Those of its spec and its data.
    generator : Generator
        Draws its start weights and then the order of its batches.
    seconds : float
        Its share of the time that the stack has taken.
    """

    number: int
    wish: RunWish
    examples: Examples
    generator: np.random.Generator = field(init=False)
    seconds: float = field(default=0.0, init=False)

    @property
    def shape(self) -> tuple[object, ...]:
        """What runs have to have in common to be stacked."""
        wish, train = self.wish, self.examples.train
        m = 0 if train is None else train.m
        fields = (getattr(wish.spec, name) for name in FIELD_INFO if name != "seed")
        return *fields, self.examples.n_outputs, m, wish.iterations, wish.goal, wish.stops_at_goal

    @property
    def memory_size(self) -> int:
        """Bytes that an iteration of it goes through: for each unit A, its slope and dZ, and six numbers an output."""
        spec, train = self.wish.spec, self.examples.train
        m = 0 if train is None else min(train.m, spec.batch_size or train.m)
        least, block = block_sizes(layer_sizes(spec, self.examples.n_outputs))
        m = block if m >= least else m
        return 8 * m * (3 * sum(units + 1 for units in spec.hidden_units) + 6 * self.examples.n_outputs)


class RunStack:
    """Runs of one shape, with at least one training example.

    Parameters
    ----------
    runs : sequence of StackedRun

    Attributes
    ----------
    iteration : int
        Where all of them stand.
    runs : list of StackedRun
        Those that are not at their end, in the order of the arrays' first axis.
    unsafe : list of StackedRun
        Those that have left the stack because a number of theirs could overflow; who trains it may take them off.
    """

    def __init__(self, runs: Sequence[StackedRun]) -> None:
        began = perf_counter()
        self._wish, examples = runs[0].wish, runs[0].examples
        spec = self._wish.spec
        self._sizes = layer_sizes(spec, examples.n_outputs)
        self._network = self._sizes, spec.activations, spec.leak, spec.loss, spec.penalty, spec.penalty_rate
        self._alone = Workspace(*self._network)
        self._update = OPTIMIZERS[spec.optimizer].update
        self._limit = safe_weight(self._sizes, max(float(np.abs(run.examples.X).max()) for run in runs)) ** 2
        self._curve_iterations: list[int] = []
        self._curve_losses: list[FloatArray] = []
        self._due = 0
        self._reached = np.full(len(runs), -1)
        self.iteration = 0
        self.unsafe: list[StackedRun] = []
        states = [starting_state(run.wish.spec, run.examples, None, None) for run in runs]
        for run, state in zip(runs, states, strict=True):
            run.generator = generator_at(state.epoch_random)
        self._stack(list(runs), np.stack([state.memory for state in states], axis=1), step=0)
        self._period = look_period(len(self._batches))
        self._set_unsafe_aside()
        for run in runs:
            run.seconds = (perf_counter() - began) / len(runs)

    def _stack(self, runs: list[StackedRun], memory: FloatArray, step: int) -> None:
        """Go on with these runs, of parameters and what the optimizer remembers, (1 + n_slots, S, n_parameters), at the
        beginning of an epoch."""
        self.runs, self._memory = runs, memory
        self._theta, self._weights = memory[0], memory[0].reshape(-1)
        self._optimizer = OptimizerState(step, tuple(memory[1:]))
        self._scratch = np.empty_like(self._theta)
        self._is_aside = np.zeros(len(runs), dtype=bool)
        self._workspace = StackedWorkspace(*self._network, self._theta)
        self._tables: list[ExampleTable] = []
        examples = [run.examples for run in runs]
        train, batch_size, loss = examples[0].train, self._wish.spec.batch_size, self._wish.spec.loss
        assert train is not None
        is_shared = all(each is examples[0] for each in examples)
        self._whole = train if is_shared else _tables(examples, loss, None)[1][0]
        self._batches: tuple[Batch, ...] = (self._whole,)
        self._is_full_batch = batch_size is None or batch_size >= train.m
        if not self._is_full_batch:
            self._tables, self._batches = _tables(examples, loss, batch_size)

    def advance(self) -> list[RunOutcome]:
        """Look at the runs, and train those that are not at their end to the next look.

        Returns
        -------
        list of RunOutcome
            What became of those that are.
        """
        began = perf_counter()
        with np.errstate(all="ignore"):
            n_runs, outcomes = len(self.runs), self._look()
            target = min(self.iteration + self._period, self._wish.iterations)
            is_passed = self._is_full_batch and len(self.runs) == n_runs
            while self.runs and self.iteration < target:
                self._train_epoch(target, is_passed)
                is_passed = False
        for run in self.runs:
            run.seconds += (perf_counter() - began) / len(self.runs)
        return outcomes

    def _train_epoch(self, target: int, is_passed: bool) -> None:
        """To its end or to an iteration; ``is_passed`` if the look was the forward pass of the first one."""
        for run, table in zip(self.runs, self._tables, strict=False):  # no tables where all examples are one batch
            table.shuffle(run.generator.permutation(self._whole.m))
        rate = self._wish.spec.learning_rate
        for batch in self._batches[: target - self.iteration]:
            if is_passed:
                self._workspace.go_back(batch)
                is_passed = False
            else:  # the loss over all examples comes with an iteration on all of them
                is_due = self._is_full_batch and self.iteration >= self._due
                self._note(self._workspace.iterate_all(batch, is_due))
            self._update(self._theta, self._workspace.gradient, self._optimizer, rate, self._scratch)
            self.iteration += 1
            self._set_unsafe_aside()

    def _set_unsafe_aside(self) -> None:
        """Let runs whose weights are too large, or no number, stand at 0 until the next look."""
        if self._weights.dot(self._weights) < self._limit:
            return
        are_unsafe = ~(np.vecdot(self._theta, self._theta) < self._limit / len(self.runs))
        self._is_aside |= are_unsafe
        self._memory[:, are_unsafe] = 0.0

    def _look(self) -> list[RunOutcome]:
        losses, scores = self._workspace.evaluate_all(self._whole, self.iteration >= self._due)
        self._note(losses)
        self._reached[(self._reached < 0) & (scores >= self._wish.goal)] = self.iteration
        is_ending = self._is_aside.copy()
        if self._wish.stops_at_goal:
            is_ending |= self._reached >= 0
        if self.iteration >= self._wish.iterations:
            is_ending[:] = True
        if not is_ending.any():
            return []
        self.unsafe += [self.runs[row] for row in np.flatnonzero(self._is_aside)]
        outcomes = [self._outcome(int(row)) for row in np.flatnonzero(is_ending & ~self._is_aside)]
        self._keep(np.flatnonzero(~is_ending))
        return outcomes

    def _note(self, losses: FloatArray | None) -> None:
        if losses is not None and self.iteration >= self._due:
            self._curve_iterations.append(self.iteration)
            self._curve_losses.append(losses)
            self._due = next_on_curve(self.iteration)

    def _outcome(self, row: int) -> RunOutcome:
        run = self.runs[row]
        self._alone.theta[...] = self._theta[row]
        train = run.examples.train
        assert train is not None
        loss, score = self._alone.evaluate(train)
        is_noted = self.iteration in self._curve_iterations[-1:]
        places = self._curve_iterations if is_noted else [*self._curve_iterations, self.iteration]
        noted = [float(losses[row]) for losses in self._curve_losses[: len(places) - 1]]
        iterations, losses = curve_of(places, [*noted, loss])
        return RunOutcome(
            number=run.number,
            seed=run.wish.spec.seed,
            data_seed=run.wish.data_seed,
            reached=int(self._reached[row]) if self._reached[row] >= 0 else None,
            iteration=self.iteration,
            diverged=False,
            loss=loss,
            score=score,
            parameters=self._alone.parameters(),
            curve_iterations=iterations,
            curve_losses=losses,
            seconds=run.seconds,
        )

    def _keep(self, rows: IntArray) -> None:
        self._reached = self._reached[rows]
        self._curve_losses = [losses[rows] for losses in self._curve_losses]
        if len(rows):
            self._stack([self.runs[row] for row in rows], np.take(self._memory, rows, axis=1), self._optimizer.step)
        else:
            self.runs = []


def _tables(
    examples: Sequence[Examples], loss: str, batch_size: int | None
) -> tuple[list[ExampleTable], tuple[Batch, ...]]:
    """The training examples of each run as a table, and the batches of all; a shuffled table shuffles its run's."""
    n_x, n_y, train = len(examples[0].X), examples[0].n_outputs, [each.is_train for each in examples]
    memory = np.empty((len(examples), n_x + 1 + 2 * n_y, int(train[0].sum())))
    tables = [
        ExampleTable(each.X[:, chosen], each.Y[:, chosen], loss, batch_size, table)
        for each, chosen, table in zip(examples, train, memory, strict=True)
    ]
    return tables, tuple(batch_in(memory, n_y, columns) for columns in tables[0].columns)


def safe_weight(layer_sizes: Sequence[int], largest_input: float) -> float:
    """So large may all weights of an iteration be without that a number in it could overflow, the loss and the squares
    of gradients included.

    Each of the products on the way to the logits and back takes the largest number times at most the widest layer, the
    largest weight and, on the way back, the steepest slope.
    """
    n_products, widest = len(layer_sizes) - 1, max(layer_sizes) + 1
    return float((_SAFE_SIZE / max(largest_input, 1.0)) ** (1.0 / n_products) / (_STEEPEST * widest))
