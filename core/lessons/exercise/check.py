"""The learner's functions against ours: each with our right arguments, so that one mistake does not hide the next.

Every matrix is compared with the worked iteration, and gradients with finite differences of J as well. It runs nothing
but through the fence, and knows neither editor nor window.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack

import numpy as np

from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.lessons.exercise.fence import FUNCTIONS, CodeError, Fence
from core.lessons.exercise.function_check import FunctionCheck
from core.lessons.exercise.initialize_check import check_initialize
from core.lessons.exercise.results import CheckEntry, CheckResult, Verdict
from core.lessons.exercise.skeleton import checked_code
from core.lessons.exercise.task import Task, other_task, task_on_screen
from core.lessons.exercise.train_check import check_train
from core.model.optimizers import OPTIMIZERS
from core.sentences import Name, phrase, sentence
from core.training.step_position import IterationStart

MAX_PARAMETERS = 500_000
"""Of a network for the exercise, so that what goes back and forth stays small."""


def check(code: str, experiment: Experiment, start: IterationStart, fence: Fence | None = None) -> CheckResult:
    """Run the learner's functions on a network and compare what they return with ours.

    Parameters
    ----------
    code : str
    experiment : Experiment
    start : IterationStart
        The iteration on the screen: `Snapshot.start`.
    fence : Fence, optional
        Where to run it; by default one that is made for this check and closed after it.

    Raises
    ------
    InvalidInputError
        If there is no example to compute with, the network has too many parameters, or the code is too long.
    """
    checked_code(code)
    if not len(start.batch):
        raise InvalidInputError("data", phrase("There are no training points yet. Add some."))
    if start.parameters.n_parameters > MAX_PARAMETERS:
        n = start.parameters.n_parameters
        raise InvalidInputError(
            "network",
            sentence(
                "has {n:,} parameters; the exercise takes at most {most:,}.",
                n=n,
                most=MAX_PARAMETERS,
            ),
        )
    task = task_on_screen(experiment, start)
    other = other_task(task)
    with ExitStack() as stack, np.errstate(all="ignore"):  # diverged weights are compared as well
        fence = fence or stack.enter_context(Fence())
        entries = tuple(_entries(code, task, other, fence))
        printed = fence.printed
    return CheckResult(entries, _remarks(experiment, start, task), printed)


def _entries(code: str, task: Task, other: Task, fence: Fence) -> Iterator[CheckEntry]:
    try:
        defined = fence.load(code)
    except CodeError as error:
        verdict = Verdict.WRONG
        yield CheckEntry("", "", verdict, error.sentence("The code"), line=error.line)
        yield from (CheckEntry(function, "", Verdict.NOT_REACHED) for function in FUNCTIONS)
        return
    for function in FUNCTIONS:
        if function not in defined:
            yield CheckEntry(
                function, "", Verdict.NOT_WRITTEN, sentence("There is no function {function}.", function=Name(function))
            )
        elif function == "initialize":
            yield from check_initialize(fence, task)
        elif function == "train":
            yield from check_train(fence, other)
        else:
            yield from FunctionCheck(fence, function).entries(task, other)


def _remarks(experiment: Experiment, start: IterationStart, task: Task) -> tuple[str, ...]:
    spec, remarks = experiment.spec, []
    if spec.optimizer != task.spec.optimizer:
        label = OPTIMIZERS[spec.optimizer].label
        remarks.append(
            sentence(
                "The exercise updates by gradient descent, as the lecture does; the window uses {label}.", label=label
            )
        )
    if spec.has_penalty:
        remarks.append(phrase("The exercise is without the penalty that the window adds."))
    if task.m < len(start.batch):
        remarks.append(sentence("A sample of {n} of {m} examples was compared.", n=task.m, m=len(start.batch)))
    return tuple(remarks)
