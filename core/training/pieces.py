"""Many runs cut into pieces of one shape that stay in a core's cache, each to be trained as one stack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from core.errors import InvalidInputError
from core.training.batches import Examples
from core.training.run_stack import RunStack, StackedRun
from core.training.run_wish import RunOutcome, RunWish, trained_alone
from core.training.trainer import NOTHING_TO_TRAIN_ON

CACHE_SIZE = 1_500_000
"""Bytes of a piece's arrays: what a core's own cache holds today. Measured with 2 MB: pieces of 0.8 to 1.7 MB take the
same time; smaller ones longer, for each of the calls is paid by fewer runs, and larger ones as well."""

MOST_RUNS = 256
"""More make no call worth its while, and progress would come seldom."""

FEWEST_RUNS = 25
"""Runs are not cut further than this to give other processes something to do."""

Step = tuple[int, list[RunOutcome]]
"""Iterations, of all runs together, that are done or will not be made any more, and what became of runs that ended."""


def steps_of(runs: list[StackedRun]) -> Iterator[Step]:
    """Train a piece from look to look."""
    stack, iterations = RunStack(runs), runs[0].wish.iterations
    while stack.runs:
        before = stack.iteration
        ended = stack.advance()
        # what a run that has ended was still allowed to make is done, too
        yield len(stack.runs) * (stack.iteration - before) + len(ended) * (iterations - before), ended
        while stack.unsafe:
            run = stack.unsafe.pop()
            yield iterations - before, [trained_alone(run.wish, run.number)]


def pieces_of(wishes: Sequence[RunWish], jobs: int) -> list[list[StackedRun]]:
    """The runs in groups of one shape, and these in pieces, as equal as can be.

    Raises
    ------
    InvalidInputError
        If there is no training example for a run.
    """
    known: dict[int, Examples] = {}
    groups: dict[tuple[object, ...], list[StackedRun]] = {}
    for number, wish in enumerate(wishes):
        examples = known.get(id(wish.data))
        examples = Examples(wish.spec, wish.data) if examples is None else examples.changed(wish.spec, wish.data)
        known[id(wish.data)] = examples
        if examples.train is None:
            raise InvalidInputError("data", NOTHING_TO_TRAIN_ON)
        run = StackedRun(number, wish, examples)
        groups.setdefault(run.shape, []).append(run)
    return [piece for runs in groups.values() for piece in _cut(runs, jobs)]


def _cut(runs: list[StackedRun], jobs: int) -> list[list[StackedRun]]:
    """The runs of one shape in pieces of `CACHE_SIZE` at most, and of as many as there are processes."""
    most = max(1, min(MOST_RUNS, CACHE_SIZE // runs[0].memory_size))
    n_pieces = max(-(-len(runs) // most), min(2 * jobs if jobs > 1 else 1, len(runs) // FEWEST_RUNS))
    return [runs[place::n_pieces] for place in range(n_pieces)]
