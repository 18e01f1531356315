"""Whether the tests notice small faults: ``python -m tests.benchmarks.mutation [MODULE...] [--sample N] [--seed S]``.

Faults are put, one at a time, into a copy of the program in a temporary folder, and the tests that run the changed
lines are started there until the first of them fails. A fault that no test notices is a survivor; those that are known,
with the reason why they may live, are in ``mutation_survivors.txt``. The exit code is 1 where there are new ones.

A module is named by the end of its path without ``.py``. Without a name all of `NOTICED_BY` are looked at.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from time import perf_counter
from typing import Any

from tests.benchmarks.mutants import Mutant, bodies_of, mutants_of

ROOT = Path(__file__).parents[2]
SURVIVORS = Path(__file__).with_name("mutation_survivors.txt")

_HISTORY = ("session/test_document", "stories/test_history_stories", "stories/test_time_stories", "control/test_edit")
_RUN = ("gui/control/test_run", "run_bar/test_view", "stories/test_step_stories", "stories/test_window_stories")
_TABLES = ("files/test_exchange", "import_dialog/test_view", "stories/test_data_names")
_TRAINER = ("training/test_trainer", "training/test_live_changes", "model/test_workspace", "training/test_rewind")
_SESSION = (
    "training/test_training_session",
    "training/test_timeline",
    "training/test_live_changes",
    "training/test_rewind",
)
_SNAPSHOT = ("training/test_snapshot", "training/test_boundary", "training/test_history")
_LOOP = ("training/test_loop", "training/test_loop_steps", "training/test_replay")

NOTICED_BY: dict[str, tuple[str, ...]] = {
    "session/document": (*_HISTORY, "stories/test_new_points_stories"),
    "session/undo_steps": _HISTORY,
    "session/presenter": ("session/test_presenter", "gui/control/test_run", "stories/test_history_stories"),
    "session/lock": ("files/test_experiment_file", "files/test_recovery"),
    "session/saved_work": ("files/test_experiment_file", "files/test_recovery", "stories/test_history_stories"),
    "files/recent_files": ("files/test_experiment_file",),
    "files/experiment_file": (
        "files/test_experiment_file",
        "files/test_recovery",
        "stories/test_demonstration_stories",
    ),
    "files/recovery": ("files/test_recovery",),
    "files/session_end": ("files/test_closing", "files/test_recovery"),
    "files/exchange": _TABLES,
    "files/import_export": _TABLES,
    "files/points": _TABLES,
    "control/run": (*_RUN, "stories/test_time_stories"),
    "control/key_interceptor": ("gui/control/test_run", "run_bar/test_view", "stories/test_zoom_stories"),
    "control/tools": ("control/test_tools", "stories/test_first_start", "stories/test_plane_stories"),
    "control/timeline": ("stories/test_time_stories", "loss/test_earlier_runs", "stories/test_history_stories"),
    "control/edit": (
        "control/test_edit",
        "stories/test_window_stories",
        "stories/test_bad_input",
        "panels/test_data_panel",
    ),
    "control/appearance": (
        "stories/test_plane_stories",
        "stories/test_window_stories",
        "stories/test_screen_stories",
        "stories/test_zoom_stories",
        "shell/test_menus",
        "shell/help",
    ),
    "training/batches": (*_TRAINER, "explain/test_recompute"),
    "training/boundary": _SNAPSHOT,
    "training/changes": _TRAINER,
    "training/checkpoint": ("training/test_checkpoint_history", *_SESSION),
    "training/checkpoint_history": ("training/test_checkpoint_history", *_SESSION),
    "training/history": ("training/test_history", *_SESSION),
    "training/loop": _LOOP,
    "training/messages": (*_LOOP, *_SESSION),
    "training/overflow": ("training/test_overflow", "training/test_loop"),
    "training/pace": _LOOP,
    "training/phase_stepper": ("training/test_phase_stepper", "training/test_loop_steps"),
    "training/recorder": ("training/test_history", *_SESSION),
    "training/replay": ("training/test_replay", "training/test_loop"),
    "training/resize": _TRAINER,
    "training/run": _TRAINER,
    "training/run_tree": (*_SESSION, "experiment/test_earlier_runs"),
    "training/safe_rate": ("training/test_rewind", "training/test_checkpoint_history", "training/test_loop"),
    "training/snapshot": (*_SNAPSHOT, "training/test_loop"),
    "training/snapshot_builder": _SNAPSHOT,
    "training/step_position": (
        "training/test_phase_stepper",
        "training/test_loop_steps",
        "training/test_training_session",
    ),
    "training/timeline": ("training/test_timeline", *_SESSION),
    "training/trainer": (*_TRAINER, *_SESSION),
    "training/training_session": (*_SESSION, *_LOOP),
}
"""The tests that are to notice faults of a module: files or folders, by the end of their paths."""

IN_A_PROCESS = {"files/session_end"}
"""What is tested in a process of its own: which lines are run there is not seen, so that all tests are started."""

_BUDGET_S = 30.0
"""Tests that take longer together are not all started for one fault."""


@dataclass
class Result:
    """What became of the faults of one module."""

    killed: int = 0
    timed_out: int = 0
    accepted: int = 0
    survivors: list[Mutant] = field(default_factory=list)

    @property
    def n_tried(self) -> int:
        return self.killed + self.timed_out + self.accepted + len(self.survivors)


class Tree:
    """The program in a folder: its modules, their tests, and a way to run them."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._tests = sorted((root / "tests").rglob("test_*.py"))
        self._environment = os.environ | {"QT_QPA_PLATFORM": "offscreen", "OPENBLAS_NUM_THREADS": "1"}

    @classmethod
    def copied_to(cls, folder: Path) -> Tree:
        """What is under version control, or is going to be."""
        command = ("git", "ls-files", "--cached", "--others", "--exclude-standard")
        for name in subprocess.check_output(command, cwd=ROOT, text=True).splitlines():
            if (ROOT / name).is_file():
                place = folder / name
                place.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, place)
        return cls(folder)

    def module(self, name: str) -> Path:
        found = [path for part in ("core", "gui") for path in (self.root / part).rglob("*.py") if ends(path, name)]
        if len(found) != 1:
            raise SystemExit(f"{name}.py: found {len(found)} times")
        return found[0]

    def tests(self, module: str) -> list[str]:
        """The paths of the test files that are to notice, in the order of the table."""
        named = {
            name: [path for path in self._tests if ends(path, name) or ends(path.parent, name)]
            for name in NOTICED_BY[module]
        }
        if missing := [name for name, paths in named.items() if not paths]:
            raise SystemExit(f"no tests are called {', '.join(missing)}")
        found = [path for paths in named.values() for path in paths]
        return [str(path.relative_to(self.root)) for path in dict.fromkeys(found)]

    def pytest(self, arguments: Sequence[str], limit_s: float | None, **variables: str) -> int | None:
        """The exit code of the tests; None where they did not end in time."""
        command = (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "--no-header", *arguments)
        process = subprocess.Popen(
            command,
            cwd=self.root,
            env=self._environment | variables,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        try:
            return process.wait(limit_s)
        except subprocess.TimeoutExpired:
            return None
        finally:
            if process.poll() is None:
                os.killpg(process.pid, 9)
                process.wait()

    def lines_run(self, modules: Sequence[str]) -> dict[str, Any]:
        """By test: whether it passed, how long it took, and the lines of the modules that it ran."""
        result = self.root.parent / "lines.json"
        files = list(dict.fromkeys(file for module in modules for file in self.tests(module)))
        self.pytest(
            ("-p", "tests.benchmarks.lines_run", *files),
            None,
            LINES_RUN_FILES="\n".join(f"{self.module(module)}={module}" for module in modules),
            LINES_RUN_RESULT=str(result),
        )
        tests: dict[str, Any] = json.loads(result.read_text(encoding="utf-8"))
        for failed in (name for name, test in tests.items() if not test["passed"]):
            say(f"fails without a fault, and is left out: {failed}")
        return {name: test for name, test in tests.items() if test["passed"]}


def tests_for(
    module: str, mutant: Mutant, functions: dict[str, range], files: Sequence[str], tests: dict[str, Any]
) -> dict[str, float]:
    """The tests that run the changed lines, with their seconds. First those that also run a function which is named
    there, such as a slot that is connected, then those of the first files, then those that run most of the module."""
    ran = {name: set(test["lines"].get(module, ())) for name, test in tests.items()}
    chosen = [name for name, lines in ran.items() if not lines.isdisjoint(mutant.lines)]
    if not chosen:
        chosen = [name for name, lines in ran.items() if not lines.isdisjoint(mutant.scope)]
    if module in IN_A_PROCESS:
        chosen = list(tests)
    chosen = [name for name in chosen if name.partition("::")[0] in files]
    named = [lines for function, lines in functions.items() if re.search(rf"\b{function}\b", mutant.old)]

    def likeness(name: str) -> tuple[bool, int, int]:
        runs_named = any(not ran[name].isdisjoint(lines) for lines in named)
        return not runs_named, files.index(name.partition("::")[0]), -len(ran[name])

    chosen.sort(key=likeness)
    within: dict[str, float] = {}
    for name in chosen:
        if sum(within.values()) + tests[name]["seconds"] <= _BUDGET_S or not within:
            within[name] = tests[name]["seconds"]
    return within


def try_out(tree: Tree, module: str, mutants: Sequence[Mutant], tests: dict[str, Any], known: set[str]) -> Result:
    """Put each fault in and see whether a test fails."""
    result = Result()
    files, path = tree.tests(module), tree.module(module)
    original = path.read_text(encoding="utf-8")
    functions = bodies_of(original)
    for mutant in mutants:
        if key_of(module, mutant) in known:
            result.accepted += 1
            continue
        chosen = tests_for(module, mutant, functions, files, tests)
        begun = perf_counter()
        try:
            path.write_text(mutant.source, encoding="utf-8")
            limit = 60.0 + 6.0 * sum(chosen.values())
            code = tree.pytest(("-x", *chosen), limit, PYTHONDONTWRITEBYTECODE="1") if chosen else 0
        finally:
            path.write_text(original, encoding="utf-8")
        if code is None:
            result.timed_out += 1
        elif code:
            result.killed += 1
        else:
            result.survivors.append(mutant)
        fate = {None: "hangs", 0: "LIVES"}.get(code, "dies")
        what = f"{module}:{mutant.line} {mutant.old!r} -> {mutant.new!r}"
        say(f"{fate:5} {perf_counter() - begun:5.1f} s {len(chosen):3} tests {what}")
    return result


def ends(path: Path, name: str) -> bool:
    """Whether a path without its suffix ends in a name."""
    return f"/{path.with_suffix('').as_posix()}".endswith(f"/{name}")


def key_of(module: str, mutant: Mutant) -> str:
    """How a fault is named in the list of the survivors: without the line, which changes."""
    return " | ".join((module, mutant.place, " ".join(f"{mutant.old} -> {mutant.new}".split())))


def known_survivors() -> set[str]:
    """The faults that may live: ``module | place | old -> new | reason``."""
    lines = SURVIVORS.read_text(encoding="utf-8").splitlines() if SURVIVORS.exists() else []
    return {line.rpartition(" | ")[0] for line in lines if line and not line.startswith("#")}


def sample_of(module: str, mutants: Sequence[Mutant], size: int | None, seed: int) -> list[Mutant]:
    if size is None or size >= len(mutants):
        return list(mutants)
    places = random.Random(f"{seed}:{module}").sample(range(len(mutants)), size)
    return [mutants[place] for place in sorted(places)]


def table(results: dict[str, Result]) -> Iterator[str]:
    yield f"{'module':18} {'faults':>6} {'noticed':>8} {'hung':>5} {'accepted':>9} {'lived':>6}"
    total = Result()
    for name, result in results.items():
        yield _row(name, result)
        total.killed += result.killed
        total.timed_out += result.timed_out
        total.accepted += result.accepted
        total.survivors += result.survivors
    yield _row("all", total)
    noticed = total.killed + total.timed_out
    may_not_live = total.n_tried - total.accepted
    yield f"noticed: {noticed} of {may_not_live} that may not live ({noticed / max(1, may_not_live):.0%})"


def _row(name: str, result: Result) -> str:
    return (
        f"{name:18} {result.n_tried:6} {result.killed:8} {result.timed_out:5} {result.accepted:9} "
        f"{len(result.survivors):6}"
    )


def say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


def main() -> int:
    parser = argparse.ArgumentParser(description="Put small faults into modules and see whether the tests notice.")
    parser.add_argument("modules", nargs="*", metavar="MODULE", help="ends of paths without .py; all by default")
    parser.add_argument("--sample", type=int, metavar="N", help="so many faults for each module; all by default")
    parser.add_argument("--seed", type=int, default=0, metavar="S", help="which ones the sample holds")
    arguments = parser.parse_args()
    modules: list[str] = arguments.modules or list(NOTICED_BY)
    known = known_survivors()
    results: dict[str, Result] = {}
    with tempfile.TemporaryDirectory() as folder:
        tree = Tree.copied_to(Path(folder) / "tree")
        tests = tree.lines_run(modules)
        say(f"{len(tests)} tests, {sum(test['seconds'] for test in tests.values()):.0f} s")
        for module in modules:
            mutants = mutants_of(tree.module(module).read_text(encoding="utf-8"))
            chosen = sample_of(module, mutants, arguments.sample, arguments.seed)
            results[module] = try_out(tree, module, chosen, tests, known)
        for line in table(results):
            say(line)
        for module, result in results.items():
            for mutant in result.survivors:
                say(key_of(module, mutant))
    return int(any(result.survivors for result in results.values()))


if __name__ == "__main__":
    sys.exit(main())
