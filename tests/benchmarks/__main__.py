"""The benchmark, ``python3 bootstrap.py bench``: prints a table of targets and measurements, writes ``bench.json``."""

from __future__ import annotations

import argparse
import json
import os
import platform
import statistics
import sys
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

for _variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "MKL_NUM_THREADS", "VECLIB_MAXIMUM_THREADS"):
    os.environ.setdefault(_variable, "1")


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the table. ``at_least`` tells which side of the target is good; ``note`` compares within the run."""

    what: str
    measured: float
    target: float
    unit: str
    at_least: bool
    note: str = ""

    @property
    def is_met(self) -> bool:
        return self.measured >= self.target if self.at_least else self.measured <= self.target


WINDOW_TARGETS = {"2-8x6-1": (50.0, 25.0, 400.0), "2-4-2-1": (55.0, 20.0, 1200.0)}
START_RUNS = 5


def core_rows() -> Iterator[Row]:
    """Core iterations a second over scikit-learn's, in the same run."""
    from tests.benchmarks.core_speed import measure

    for case in measure():
        note = f"{case.ours_per_s:,.0f}/s over {case.sklearn_per_s:,.0f}/s"
        yield Row(f"core over scikit-learn: {case.name}", case.ratio, case.target, "x", True, note)


def window_rows(runs: int, seconds: float) -> Iterator[Row]:
    """The window while it trains without limit: the median of several runs."""
    from tests.benchmarks.window_speed import measured

    for network, (pictures, lag, epochs) in WINDOW_TARGETS.items():
        results = [measured("training", network, str(seconds)) for _ in range(runs)]

        def median(key: str, results: list[dict[str, float]] = results) -> float:
            return statistics.median(result[key] for result in results)

        yield Row(f"window {network}: pictures", median("pictures_per_s"), pictures, "/s", True)
        yield Row(f"window {network}: event-loop lag, 95 %", median("lag_95_ms"), lag, "ms", False)
        alone = median("epochs_per_s_alone")
        note = f"{median('epochs_per_s') / alone:.0%} of the core alone, {alone:,.0f}/s"
        yield Row(f"window {network}: epochs", median("epochs_per_s"), epochs, "/s", True, note)
        clicks = measured("clicks", network, "60")
        yield Row(f"window {network}: click to screen, 95 %", clicks["click_95_ms"], 50.0, "ms", False)


def large_rows(runs: int, seconds: float) -> Iterator[Row]:
    """The largest network there is: with 10 000 examples, with each dock open, and on a screen of twice the pixels."""
    from tests.benchmarks.window_speed import DOCKS, measured

    most = ("2-16x8-1", str(seconds), "--points", "10000")
    cases = {"10 000 examples": (("training", *most), 1.0)}
    cases |= {
        f"and {dock}": (("training", *most, "--dock", dock), 1.0) for dock in (*DOCKS["all"], "compare", "confusion")
    }
    cases["and all docks"] = (("all", *most), 1.0)
    cases["at 200 %"] = (("training", "2-16x8-1", str(seconds)), 2.0)
    for name, (scenario, scale) in cases.items():
        results = [measured(*scenario, scale=scale) for _ in range(runs)]
        keys = ("pictures_per_s", "lag_95_ms", "pictures_per_used_s")
        pictures, lag, used = (statistics.median(result[key] for result in results) for key in keys)
        note = f"{used:.0f} in a second of a processor, whoever else uses it"
        yield Row(f"large 2-16x8-1, {name}: pictures", pictures, 30.0, "/s", True, note)
        yield Row(f"large 2-16x8-1, {name}: event-loop lag, 95 %", lag, 40.0, "ms", False)


def column_rows(runs: int, seconds: float) -> Iterator[Row]:
    """A network behind a picture of 8 × 8 pixels, with a few and with all handwritten digits."""
    from tests.benchmarks.window_speed import measured

    for points in (250, 1443):
        results = [measured("training", "64-16-8", str(seconds), "--points", str(points)) for _ in range(runs)]
        pictures, lag = (
            statistics.median(result[key] for result in results) for key in ("pictures_per_s", "lag_95_ms")
        )
        yield Row(f"columns 64-16-8, {points} digits: pictures", pictures, 57.0, "/s", True)
        yield Row(f"columns 64-16-8, {points} digits: event-loop lag, 95 %", lag, 40.0, "ms", False)


def inside_rows(runs: int, seconds: float) -> Iterator[Row]:
    """The same with the equations of one example, the microscope and the signs of trouble; and the way back."""
    from tests.benchmarks.window_speed import measured

    results = [measured("inside", "2-8x6-1", str(seconds)) for _ in range(runs)]
    pictures = statistics.median(result["pictures_per_s"] for result in results)
    lag = statistics.median(result["lag_95_ms"] for result in results)
    epochs = statistics.median(result["epochs_per_s"] for result in results)
    yield Row("inside 2-8x6-1: pictures", pictures, 40.0, "/s", True, f"{epochs:,.0f} epochs/s")
    yield Row("inside 2-8x6-1: event-loop lag, 95 %", lag, 30.0, "ms", False)
    lesson = measured("lesson", "2-8x6-1", "0.7")
    note = f"{lesson['pictures_per_s']:.0f}/s over {lesson['pictures_per_s_without']:.0f}/s"
    yield Row("pictures with a lesson over those without", lesson["ratio"], 0.97, "x", True, note)
    for network in WINDOW_TARGETS:
        back = measured("back", network, "40")
        note = f"median {back['back_median_ms']:.1f} ms"
        yield Row(f"{network}: to any of 10 000 iterations back, 95 %", back["back_95_ms"], 50.0, "ms", False, note)


def surface_rows(runs: int, seconds: float) -> Iterator[Row]:
    """With the loss surface of the lecture's network, of 64 by 64 places and 250 examples."""
    from tests.benchmarks.window_speed import measured

    results = [measured("surface", "2-4-1", str(seconds)) for _ in range(runs)]
    surfaces, pictures, lag, epochs = (
        statistics.median(result[key] for result in results)
        for key in ("surfaces_per_s", "pictures_per_s", "lag_95_ms", "epochs_per_s")
    )
    yield Row("surface 2-4-1: surfaces of 64 x 64", surfaces, 20.0, "/s", True)
    yield Row("surface 2-4-1: pictures", pictures, 40.0, "/s", True, f"{epochs:,.0f} epochs/s")
    yield Row("surface 2-4-1: event-loop lag, 95 %", lag, 30.0, "ms", False)


def compare_rows(runs: int, seconds: float) -> Iterator[Row]:
    """Four runs side by side, each with its plane and its network."""
    from tests.benchmarks.window_speed import measured

    results = [measured("compare", "2-4-2-1", str(seconds)) for _ in range(runs)]
    pictures = statistics.median(result["pictures_per_s"] for result in results)
    lag = statistics.median(result["lag_95_ms"] for result in results)
    epochs = statistics.median(result["epochs_per_s"] for result in results)
    yield Row("compare 2-4-2-1 × 4: pictures", pictures, 40.0, "/s", True, f"{epochs:,.0f} epochs/s of each")
    yield Row("compare 2-4-2-1 × 4: event-loop lag, 95 %", lag, 30.0, "ms", False)


def luck_rows(runs: int) -> Iterator[Row]:
    """A hundred runs of the starter, each to 2 000 iterations: at once, from the command line, and in the window."""
    from tests.benchmarks.luck_speed import FITS, luck_times
    from tests.benchmarks.window_speed import measured

    times = luck_times()
    yield Row("luck: 100 runs of 2-4-1, 2 000 iterations", times["ours_s"], 1.0, "s", False)
    yield Row("luck: main.py sweep, with its start", times["command_s"], 1.0, "s", False)
    ratio = times["sklearn_s"] / times["ours_s"]
    note = f"{times['sklearn_s']:.0f} s, of {FITS} fits"
    yield Row("luck over scikit-learn, fit by fit", ratio, 40.0, "x", True, note)
    results = [measured("luck", "2-4-1") for _ in range(runs)]
    seconds, lag = (statistics.median(result[key] for result in results) for key in ("luck_s", "lag_95_ms"))
    yield Row("luck in the window: Start to the pictures", seconds, 1.0, "s", False)
    yield Row("luck in the window: event-loop lag, 95 %", lag, 30.0, "ms", False)


def time_and_file_rows() -> Iterator[Row]:
    """The timeline, files, and training from the command line."""
    from tests.benchmarks.core_speed import command_line_share
    from tests.benchmarks.window_speed import measured

    for network in WINDOW_TARGETS:
        dragged = measured("drag", network, "4")
        yield Row(f"{network}: pictures while the timeline is dragged", dragged["pictures_per_s"], 30.0, "/s", True)
    files = measured("files", "2-8x6-1")
    note = f"10 000 points, 100 000 iterations, {files['mb']:.1f} MB"
    yield Row("save an experiment", files["save_s"], 1.0, "s", False, note)
    yield Row("open an experiment", files["open_s"], 1.0, "s", False, note)
    kept = measured("autosave", "2-8x6-1", "6")
    note = f"{kept['lag_max_ms']:.0f} ms with it, {kept['lag_max_without_ms']:.0f} ms for the edits alone"
    more = max(0.0, kept["lag_max_ms"] - kept["lag_max_without_ms"])
    yield Row("autosave: the longest lag is longer by", more, 30.0, "ms", False, note)
    yield Row("main.py train over the trainer alone", command_line_share(), 0.8, "x", True)


def asking_rows() -> Iterator[Row]:
    """How long a learner waits for an answer, on the lecture's network with 250 examples."""
    from tests.benchmarks.core_speed import asking_times

    times = asking_times()
    note = f"training with the code: {times['own_per_s']:,.0f} iterations/s"
    yield Row("exercise: a check, with a new process", times["check_s"], 1.0, "s", False, note)
    yield Row("slip of a wrong matrix, all tried", 1000 * times["array_s"], 100.0, "ms", False)
    yield Row("slips of three wrong cells, all tried", 1000 * times["cells_s"], 100.0, "ms", False)


def start_rows() -> Iterator[Row]:
    """A warm start, and a click right after it."""
    from tests.benchmarks.window_speed import start_times

    starts = start_times(START_RUNS)
    painted, used, click = (
        statistics.median(start[key] for start in starts) for key in ("painted_s", "used_s", "first_click_ms")
    )
    note = f"{used:.2f} s of a processor"
    yield Row("start to a painted window, warm", painted, 0.65, "s", False, note)
    yield Row("a click on the plane right after the start", click, 50.0, "ms", False)


def memory_rows(minutes: float) -> Iterator[Row]:
    """Memory of a long run; read from /proc, so on Linux only."""
    from tests.benchmarks.window_speed import measured

    result = measured("memory", "2-4-2-1", str(minutes))
    yield Row(f"resident memory after {minutes:g} min", result["resident_mb"], 300.0, "MB", False)
    yield Row("memory growth after the first minute", result["growth_mb_per_min"], 2.0, "MB/min", False)


def main() -> int:
    """Measure, print and write down; exit code 1 when a target is missed."""
    parser = argparse.ArgumentParser(prog="bench", description=__doc__)
    parser.add_argument("--runs", type=int, default=3, help="runs of each window scenario; the median counts")
    parser.add_argument("--seconds", type=float, default=6.0, help="length of each run")
    parser.add_argument("--memory-minutes", type=float, default=5.0, help="length of the memory run; 0 leaves it out")
    parser.add_argument(
        "--only",
        choices=(
            "core",
            "window",
            "large",
            "columns",
            "inside",
            "surface",
            "compare",
            "luck",
            "files",
            "asking",
            "start",
            "memory",
        ),
        help="one part",
    )
    parser.add_argument("--json", type=Path, default=Path("bench.json"), help="where the numbers are written")
    options = parser.parse_args()
    parts = {
        "core": core_rows,
        "window": lambda: window_rows(options.runs, options.seconds),
        "large": lambda: large_rows(options.runs, options.seconds),
        "columns": lambda: column_rows(options.runs, options.seconds),
        "inside": lambda: inside_rows(options.runs, options.seconds),
        "surface": lambda: surface_rows(options.runs, options.seconds),
        "compare": lambda: compare_rows(options.runs, options.seconds),
        "luck": lambda: luck_rows(options.runs),
        "files": time_and_file_rows,
        "asking": asking_rows,
        "start": start_rows,
        "memory": lambda: memory_rows(options.memory_minutes),
    }
    if options.memory_minutes <= 0 or sys.platform != "linux":
        del parts["memory"]
    rows = []
    for name, part in parts.items():
        if options.only in (None, name):
            for row in part():
                rows.append(row)
                print(_line(row), flush=True)
    machine = {"python": platform.python_version(), "machine": platform.machine(), "cores": os.cpu_count()}
    options.json.write_text(json.dumps({"machine": machine, "rows": [asdict(row) for row in rows]}, indent=1))
    return 0 if all(row.is_met for row in rows) else 1


def _line(row: Row) -> str:
    side = "at least" if row.at_least else "at most"
    mark = "met" if row.is_met else "MISSED"
    target = f"{side} {row.target:g} {row.unit}"
    return f"{row.what:<58} {row.measured:>9.2f} {row.unit:<7} {target:<20} {mark:<7} {row.note}".rstrip()


if __name__ == "__main__":
    sys.exit(main())
