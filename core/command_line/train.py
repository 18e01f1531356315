"""``main.py train``: one run, from a file or on generated data, and what is to be kept of it."""

from __future__ import annotations

import argparse
import signal
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from time import perf_counter
from typing import Any, Literal

from core.command_line.arguments import (
    EXIT_CODES,
    HELP,
    ExitCode,
    Parser,
    UsageError,
    add_goal,
    add_settings,
    add_source,
    changed_spec,
    check_fits,
    check_writable,
    goal_of,
    goal_text,
)
from core.command_line.progress import Progress
from core.command_line.runs import Run
from core.command_line.show import as_json, experiment_facts, experiment_lines, run_facts, run_lines, score_text
from core.command_line.source import file_name, source_of
from core.errors import FileError, NonFiniteError
from core.io.locking import locked
from core.io.loss_table import losses_to_csv
from core.io.writing import READER_TIMEOUT_S, write_atomically
from core.training.overflow import way_out
from core.training.run_wish import look_period
from core.training.snapshot import Snapshot

Ending = Literal["done", "goal", "ran_away", "interrupted"]
Draw = Callable[[Snapshot], bytes]
"""Makes the picture of a moment, as the bytes of a PNG file."""

SLICE_S = 0.005
"""So long is trained between looks at the clock and at Ctrl+C."""

_EXIT_CODES = {
    "done": ExitCode.DONE,
    "goal": ExitCode.DONE,
    "ran_away": ExitCode.DIVERGED,
    "interrupted": ExitCode.INTERRUPTED,
}


@dataclass(frozen=True, slots=True)
class Outcome:
    """How a training ended.

    Attributes
    ----------
    ending : str
    n_made : int
        Iterations that were made.
    seconds : float
        So long it took.
    sentence : str
        What there is to say about it.
    """

    ending: Ending
    n_made: int
    seconds: float
    sentence: str


def parser() -> Parser:
    """The arguments of the command."""
    made = Parser(
        "train",
        "FILE|--data KIND [options]",
        "Train a network without a window and save the result.",
        "example:\n  main.py train --data circle --set learning_rate=0.1 --iterations 5000 --save circle.glassbox\n\n"
        "Ctrl+C ends the training and keeps what was reached; pressed again, it ends at once.\n\n" + EXIT_CODES,
    )
    add_source(made)
    add_goal(made, None)
    add_settings(made, HELP)
    outputs = made.add_argument_group("outputs")
    outputs.add_argument(
        "--save", metavar="OUT.glassbox", type=Path, help="the run, to open in the window or to continue"
    )
    outputs.add_argument("--picture", metavar="OUT.png", type=Path, help="the window as it would look")
    outputs.add_argument("--loss", metavar="OUT.csv", type=Path, help="the loss history")
    return made


def run(arguments: Sequence[str], draw: Draw | None) -> int:
    """Do the command.

    Raises
    ------
    UsageError, FileError, InvalidInputError
        One sentence of what is wrong.
    """
    options = parser().read(arguments)
    if options.picture is not None and options.picture.suffix.lower() != ".png":
        raise UsageError(f"--picture writes PNG; give {file_name(options.picture)!r} a name that ends in .png.")
    experiment, state = source_of(options)
    spec = changed_spec(experiment.spec, options.settings)
    check_fits(spec, experiment.data)
    goal = goal_of(options, experiment.data)
    check_writable((options.save, options.picture, options.loss))
    made = Run.begun(replace(experiment, spec=spec)) if state is None else Run.continued(state)
    made.configure(spec)
    made.trainer.check_trainable()
    with locked(options.save) if options.save is not None else nullcontext():
        with interruptions() as was_interrupted:
            outcome = train(made, options.iterations, goal, was_interrupted)
        written, problems = _keep(made, options, outcome, draw)
    _report(made, options, outcome, written, problems)
    return ExitCode.FAILED if problems else _EXIT_CODES[outcome.ending]


def train(run: Run, iterations: int, goal: float | None, was_interrupted: Callable[[], bool]) -> Outcome:
    """Make so many iterations, or fewer where the goal is reached, the numbers run away or Ctrl+C was pressed."""
    trainer = run.trainer
    start, began = trainer.iteration, perf_counter()
    progress = Progress(sys.stderr, iterations, "iterations")
    ending: Ending = "done"
    sentence = ""
    try:
        ending = _make(run, start + iterations, goal, was_interrupted, progress)
    except NonFiniteError as error:
        ending = "ran_away"
        sentence = (
            f"{error.quantity} overflowed in {error.phase} of iteration {error.iteration}; the last finite state is "
            f"kept. {way_out(trainer.spec, trainer.examples.X[:, trainer.examples.is_train])}"
        )
    seconds = perf_counter() - began
    progress.end()
    run.end(diverged=ending == "ran_away")
    return Outcome(
        ending, trainer.iteration - start, seconds, sentence or _sentence(ending, goal_text(goal, trainer.data))
    )


def _make(
    run: Run, end: int, goal: float | None, was_interrupted: Callable[[], bool], progress: Progress
) -> Literal["done", "goal", "interrupted"]:
    """Train in slices of some milliseconds that end where the run is looked at. Where that is depends on iterations
    alone: the same arguments make the same run on any machine."""
    trainer, start = run.trainer, run.trainer.iteration
    period, slice_size = look_period(trainer.iterations_per_epoch), 1
    while True:
        iteration = trainer.iteration
        if iteration % period == 0 or iteration == end:
            run.look()
            if goal is not None and (run.trainer.train_score or 0.0) >= goal:
                return "goal"
        if iteration >= end:
            return "done"
        if was_interrupted():
            return "interrupted"
        if progress.is_due:
            progress.show(iteration - start, score_text(trainer))
        next_look = iteration + period - iteration % period
        began = perf_counter()
        run.advance(min(end, next_look, iteration + slice_size))
        seconds = (perf_counter() - began) / (trainer.iteration - iteration)
        slice_size = max(1, int(SLICE_S / max(seconds, 1e-9)))


def _sentence(ending: Ending, goal: str) -> str:
    if ending == "goal":
        return f"{goal} is reached."
    if ending == "interrupted":
        return "Interrupted; what was reached is kept."
    return f"{goal} was not reached." if goal else ""


@contextmanager
def interruptions() -> Iterator[Callable[[], bool]]:
    """Within it, the first Ctrl+C is only noted; a second one ends the process as ever."""
    came = False

    def note(_number: int, _frame: object) -> None:
        nonlocal came
        came = True
        signal.signal(signal.SIGINT, before)

    before = signal.signal(signal.SIGINT, note)
    try:
        yield lambda: came
    finally:
        signal.signal(signal.SIGINT, before)


def _keep(
    run: Run, options: argparse.Namespace, outcome: Outcome, draw: Draw | None
) -> tuple[dict[str, str], list[str]]:
    """Write what is asked for. One file that cannot be written does not keep the others from it."""
    written: dict[str, str] = {}
    problems: list[str] = []
    makers: dict[str, Callable[[], bytes]] = {
        "save": lambda: _encoded(run),
        "loss": lambda: losses_to_csv(run.history.curves()).encode(),
        "picture": lambda: _picture(run, outcome, draw),
    }
    for name, make in makers.items():
        path: Path | None = getattr(options, name)
        if path is None:
            continue
        try:
            write_atomically(path, make(), reader_timeout_s=READER_TIMEOUT_S)
        except FileError as error:
            problems.append(str(error))
        else:
            written[name] = file_name(path)
    return written, problems


def _encoded(run: Run) -> bytes:
    from core.io.experiment.experiment_file import contents_of

    return contents_of(run.state())


def _picture(run: Run, outcome: Outcome, draw: Draw | None) -> bytes:
    from core.training.boundary import UnitMapper
    from core.training.snapshot_builder import build_snapshot

    if draw is None:
        raise FileError("--picture", "", "pictures can only be made with main.py.")
    picture = build_snapshot(run.trainer, UnitMapper(), run.history.curves(), run.experiment)
    problem = outcome.sentence if outcome.ending == "ran_away" else None
    return draw(replace(picture, marks=run.state().marks, run_id=1, problem=problem))


def _report(
    run: Run, options: argparse.Namespace, outcome: Outcome, written: dict[str, str], problems: list[str]
) -> None:
    facts: dict[str, Any] = {
        "command": "train",
        "ending": outcome.ending,
        "message": " ".join((outcome.sentence, *problems)).strip(),
        "n_made": outcome.n_made,
        "seconds": outcome.seconds,
        "goal": goal_of(options, run.trainer.data),
        **run_facts(run.trainer, run.experiment),
        **experiment_facts(run.experiment, run.trainer.parameters.layer_sizes),
        "written": written,
    }
    for problem in problems:
        sys.stderr.write(f"{problem}\n")
    if options.json:
        sys.stdout.write(as_json(facts))
        return
    rate = outcome.n_made / max(outcome.seconds, 1e-9)
    lines = [
        f"{outcome.n_made} iterations in {outcome.seconds:.2f} s, {rate:,.0f} a second. {outcome.sentence}".rstrip(),
        *experiment_lines(facts),
        *run_lines(facts),
        *(f"{'Written':<10}{name}" for name in written.values()),
    ]
    sys.stdout.write("\n".join(lines) + "\n")
