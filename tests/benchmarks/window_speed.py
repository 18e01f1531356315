"""Speed of the window while it trains flat out: pictures, lag, epochs, clicks, start and memory.

Each scenario runs in a process of its own (``python -m tests.benchmarks.window_speed SCENARIO``) and prints one line of
JSON, so that no scenario profits from what another has warmed up.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import subprocess
import sys
import threading
import time
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

WINDOW_SIZE = (1280, 800)
WARM_UP_S = 2.0
LAG_TIMER_MS = 10
NETWORKS = {"2-16x8-1": (16,) * 8, "2-8x6-1": (8,) * 6, "2-4-2-1": (4, 2), "2-4-1": (4,), "64-16-8": (16,)}
SETS = {"64-16-8": "handwritten_digits"}
"""What a network learns, where that is not the set that the window begins with."""
DOCKS: dict[str, tuple[str, ...]] = {
    "training": (),
    "inside": ("equations", "microscope"),
    "surface": ("surface",),
    "compare": ("compare",),
    "all": ("equations", "microscope", "checks", "luck", "surface", "folded", "weights"),
}
"""Which docks are open in the scenarios that train. Runs are compared as the ready comparison of activations."""

BATCH_SIZE = 10
FREE_PLACE = 0.5


def measured(*scenario: str, scale: float = 1.0) -> dict[str, Any]:
    """The result of a scenario, from a fresh process, on a screen with ``scale`` pixels to one of the window's."""
    command = [sys.executable, "-m", "tests.benchmarks.window_speed", *scenario]
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "QT_SCALE_FACTOR": str(scale)}
    done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
    if done.returncode != 0:
        raise RuntimeError(f"{' '.join(scenario)} failed:\n{done.stderr[-2000:]}")
    result: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return result


def start_times(runs: int) -> list[dict[str, float]]:
    """What `run_start` tells of several starts, and the seconds from starting the process to a painted window. One
    start more comes before: it leaves what was compiled, as the first start of a new version does, and warms the
    disk's cache."""
    with TemporaryDirectory() as compiled:
        return [_start_once(compiled) for _ in range(runs + 1)][1:]


def _start_once(compiled: str) -> dict[str, float]:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPYCACHEPREFIX": compiled}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    started = time.perf_counter()
    command = [sys.executable, "-m", "tests.benchmarks.window_speed", "start"]
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        process.stdout.readline()
        elapsed = time.perf_counter() - started
        told: dict[str, float] = json.loads(process.stdout.read())
    return told | {"painted_s": elapsed}


def _open_window(network: str, points: int | None = None) -> tuple[Any, Any, Any]:
    from dataclasses import replace

    from PySide6.QtCore import QSettings

    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, os.devnull)
    from core.experiment.experiment import Experiment
    from gui.app import create_application
    from gui.session.document import Document
    from gui.session.presenter import Presenter

    application, window = create_application(["glassbox"])
    document, presenter = window.findChild(Document), window.findChild(Presenter)
    wanted = document.experiment.with_spec(
        hidden_units=NETWORKS[network], batch_size=BATCH_SIZE, learning_rate=0.03, train_fraction=1.0
    )
    data = replace(wanted.data_settings, name=SETS.get(network, wanted.data_settings.name))
    data = data if points is None else replace(data, n_samples=points)
    document.change("Benchmark", Experiment.generated(wanted.spec, data), restarts=network in SETS)
    window.resize(*WINDOW_SIZE)
    window.show()
    window.run_bar.speed_chosen.emit(None)
    return application, window, presenter


def _run_for(seconds: float) -> None:
    from PySide6.QtCore import QEventLoop, QTimer

    loop = QEventLoop()  # application.quit() would close the window
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def run_training(
    network: str, seconds: float, docks: tuple[str, ...] = (), points: int | None = None
) -> dict[str, Any]:
    """Pictures and epochs a second, and how late a timer fires, while training without limit, with some docks open."""
    from PySide6.QtCore import QElapsedTimer, Qt, QTimer

    _application, window, presenter = _open_window(network, points)
    for name in ("equations", "microscope", *docks):
        window.actions_by_id[f"view.{name}"].setChecked(name in docks)
    if "compare" in docks:
        window.actions_by_id["run.activations"].trigger()
    window.actions_by_id["view.signs"].setChecked(True)
    surfaces = _count_surfaces(window) if "surface" in docks else [0]
    lags: list[float] = []
    clock, timer = QElapsedTimer(), QTimer()

    def on_timeout() -> None:
        lags.append(max(0.0, clock.nsecsElapsed() / 1e6 - LAG_TIMER_MS))
        clock.restart()

    pictures = [0]

    def on_presented(_snapshot: object) -> None:
        pictures[0] += 1

    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(on_timeout)
    presenter.presented.connect(on_presented)
    window.actions_by_id["run.toggle"].setChecked(True)
    _run_for(WARM_UP_S)
    first, begun, begun_used = window.snapshot, time.perf_counter(), time.process_time()
    pictures[0] = surfaces[0] = 0
    clock.start()
    timer.start(LAG_TIMER_MS)
    _run_for(seconds)
    timer.stop()
    elapsed, used = time.perf_counter() - begun, time.process_time() - begun_used
    last, drawn = window.snapshot, pictures[0]
    window.close()
    lags.sort()
    return {
        "pictures_per_s": drawn / elapsed,
        "pictures_per_used_s": drawn / used,
        "surfaces_per_s": surfaces[0] / elapsed,
        "lag_median_ms": lags[len(lags) // 2],
        "lag_95_ms": lags[int(len(lags) * 0.95)],
        "epochs_per_s": (last.epoch - first.epoch) / elapsed,
        "iterations_per_s": (last.iteration - first.iteration) / elapsed,
        "epochs_per_s_alone": _epochs_per_s_alone(last.experiment),
    }


def _count_surfaces(window: Any) -> list[int]:
    """How many loss surfaces of full size were shown, as a list that is counted on."""
    from core.explain.loss_surface import FULL_SIZE
    from gui.views.surface.view import SurfaceView

    view, shown = window.findChild(SurfaceView), [0]
    show = view.show_surface

    def counted(surface: Any, profile: Any) -> None:
        shown[0] += surface.request.size == FULL_SIZE
        show(surface, profile)

    view.show_surface = counted
    return shown


def _epochs_per_s_alone(experiment: Any, seconds: float = 1.0) -> float:
    """What the trainer makes without a window, on the same machine in the same minute."""
    from core.training.trainer import Trainer

    trainer, begun = Trainer(experiment.spec, experiment.data), time.perf_counter()
    trainer.run(lambda _record: None, lambda: time.perf_counter() - begun >= seconds)
    return trainer.epoch / seconds


def run_clicks(network: str, clicks: int) -> dict[str, Any]:
    """From a click that is posted at a random time to the end of the paint that shows its point."""
    import numpy as np
    from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPointF, Qt
    from PySide6.QtGui import QMouseEvent

    _application, window, _presenter = _open_window(network)
    view = window.boundary_view
    from gui.session.document import Document

    document = window.findChild(Document)
    delays: list[float] = []
    posted: list[float] = []
    expected = [document.experiment.data.n_examples]

    class Watch(QObject):
        """Sees the paint that shows the new point, and the first event after it."""

        def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and posted and document.experiment.data.n_examples > expected[0]:
                expected[0] = document.experiment.data.n_examples
                QCoreApplication.postEvent(self, QEvent(QEvent.Type.User), Qt.EventPriority.HighEventPriority.value)
            return False

        def event(self, event: QEvent) -> bool:
            if event.type() == QEvent.Type.User:
                delays.append((time.perf_counter() - posted.pop()) * 1000)
            return super().event(event)

    watch = Watch()
    view.installEventFilter(watch)
    window.actions_by_id["run.toggle"].setChecked(True)
    _run_for(WARM_UP_S)

    def click(kind: QEvent.Type, place: QPointF, buttons: Qt.MouseButton) -> None:
        event = QMouseEvent(
            kind, place, view.mapToGlobal(place), Qt.MouseButton.LeftButton, buttons, Qt.KeyboardModifier.NoModifier
        )
        QCoreApplication.postEvent(view, event)

    def poster() -> None:
        chance = random.Random(1)
        for _ in range(clicks):
            time.sleep(chance.uniform(0.1, 0.25))
            x1, x2 = chance.uniform(-5.9, 5.9), chance.uniform(-5.9, 5.9)
            distances = np.hypot(*(document.experiment.data.points - [[x1], [x2]]))
            if posted or distances.min(initial=np.inf) < FREE_PLACE:
                continue  # the last click is still under way, or this one would take hold of a point
            place = view.plane_to_widget(x1, x2)
            posted.append(time.perf_counter())
            click(QEvent.Type.MouseButtonPress, place, Qt.MouseButton.LeftButton)
            click(QEvent.Type.MouseButtonRelease, place, Qt.MouseButton.NoButton)

    thread = threading.Thread(target=poster)
    thread.start()
    while thread.is_alive():
        _run_for(0.2)
    window.close()
    delays.sort()
    return {
        "click_median_ms": delays[len(delays) // 2],
        "click_95_ms": delays[int(len(delays) * 0.95)],
        "n": len(delays),
    }


def run_back(network: str, jumps: int) -> dict[str, Any]:
    """From asking for an earlier iteration, at random within the last 10 000, to its picture on the screen."""
    from core.training.messages import GoTo
    from gui.session.training_thread import TrainingThread

    _application, window, _presenter = _open_window(network)
    thread = window.findChild(TrainingThread)
    _train_to(window, 12_000)
    chance, last, delays = random.Random(1), window.snapshot.iteration, []
    for _ in range(jumps):
        iteration, begun = chance.randrange(last - 10_000, last), time.perf_counter()
        thread.send(GoTo(iteration))
        while window.snapshot.iteration != iteration:
            _application.processEvents()
        delays.append((time.perf_counter() - begun) * 1000)
    _close(window)
    delays.sort()
    return {"back_median_ms": delays[len(delays) // 2], "back_95_ms": delays[int(len(delays) * 0.95)]}


def run_drag(network: str, seconds: float) -> dict[str, Any]:
    """Pictures a second while the timeline's handle is dragged to and fro over a long run, at 60 moves a second."""
    from PySide6.QtCore import QPoint, Qt, QTimer
    from PySide6.QtTest import QTest

    _application, window, presenter = _open_window(network)
    _train_to(window, 12_000)
    strip, last = window.loss_view.timeline, window.snapshot.iteration
    moved, pictures = [0], [0]
    n_moves = round(60 * seconds)

    def on_presented(_snapshot: object) -> None:
        pictures[0] += 1

    def place(share: float) -> QPoint:
        return QPoint(round(strip.x_of(share * last)), strip.height() // 2)

    def move() -> None:
        moved[0] += 1
        QTest.mouseMove(strip, place(abs((moved[0] / n_moves * 4) % 2 - 1)))

    presenter.presented.connect(on_presented)
    QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=place(1.0))
    timer = QTimer()
    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(move)
    begun = time.perf_counter()
    timer.start(16)
    _run_for(seconds)
    timer.stop()
    elapsed = time.perf_counter() - begun
    QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=place(0.5))
    _close(window)
    return {"pictures_per_s": pictures[0] / elapsed}


def run_files(network: str) -> dict[str, Any]:
    """Seconds to save and to open 10 000 points with a run of 100 000 iterations, to the picture on the screen."""
    from dataclasses import replace

    from core.data.generators import DataSettings
    from core.experiment.experiment import Experiment
    from core.training.history import History
    from core.training.messages import Load
    from gui.control.files.experiment_file import FileController, fresh_run
    from gui.session.training_thread import TrainingThread

    application, window, _presenter = _open_window(network)
    files, thread = window.findChild(FileController), window.findChild(TrainingThread)
    spec = window.snapshot.experiment.spec if window.snapshot else None
    while spec is None:
        _run_for(0.1)
        spec = window.snapshot.experiment.spec if window.snapshot else None
    run = fresh_run(Experiment.generated(spec, DataSettings(n_samples=10_000)))
    history = History()
    for iteration in range(1, 100_001):
        history.batch.append(iteration, 1.0 / iteration)
        history.train.append(iteration, 1.0 / iteration)
    batch, train, test = history.state
    now = replace(run.now, iteration=100_000)
    states = (run.now, *(replace(run.now, iteration=place, is_root=True) for place in range(1000, 100_000, 1600)), now)
    thread.send(
        Load(replace(run, now=now, states=states, latest_iteration=100_000, batch=batch, train=train, test=test))
    )
    while window.snapshot.iteration != 100_000:
        application.processEvents()
    with TemporaryDirectory() as folder:
        path, saved = f"{folder}/run.glassbox", []
        begun = time.perf_counter()
        files._save_to(path, lambda: saved.append(time.perf_counter() - begun))
        while not saved:
            application.processEvents()
        before, begun = window.snapshot, time.perf_counter()
        files.open(path)
        while window.snapshot.run_id == before.run_id:
            application.processEvents()
        opened = time.perf_counter() - begun
        size = os.path.getsize(path)
        _close(window)
    return {"save_s": saved[0], "open_s": opened, "mb": size / 1e6}


def run_autosave(network: str, seconds: float) -> dict[str, Any]:
    """How late a timer fires at the latest while edits are made, and while they are kept each time as well."""
    from pathlib import Path as FilePath

    from PySide6.QtCore import QElapsedTimer, Qt, QTimer

    from gui.control.files.experiment_file import FileController
    from gui.control.files.recovery import Recovery
    from gui.session.document import Document
    from gui.session.run_serializer import RunSerializer

    _application, window, _presenter = _open_window(network)
    _train_to(window, 3_000)
    document = window.findChild(Document)
    with TemporaryDirectory() as folder:
        serializer = window.findChild(RunSerializer)
        recovery = Recovery(window, document, window.findChild(FileController), serializer, FilePath(folder))
        recovery.start()
        lags: list[float] = []
        clock, timer = QElapsedTimer(), QTimer()

        def on_timeout() -> None:
            lags.append(max(0.0, clock.nsecsElapsed() / 1e6 - LAG_TIMER_MS))
            clock.restart()

        keeps = [False]

        def edit() -> None:
            rate = 0.03 + 0.00001 * len(lags)
            document.change("Benchmark", document.experiment.with_spec(learning_rate=rate))
            if keeps[0]:
                recovery.keep_now()

        timer.setTimerType(Qt.TimerType.PreciseTimer)
        timer.timeout.connect(on_timeout)
        editing = QTimer()
        editing.timeout.connect(edit)
        clock.start()
        timer.start(LAG_TIMER_MS)
        editing.start(500)
        _run_for(seconds)
        without, keeps[0] = max(lags), True
        lags.clear()
        _run_for(seconds)
        timer.stop()
        editing.stop()
        _close(window)
    return {"lag_max_ms": max(lags), "lag_max_without_ms": without}


LESSON = """
format = "glassbox-lesson"
version = 1
id = "benchmark"
title = "Benchmark"

[start]
network = { hidden_units = [8, 8, 8, 8, 8, 8], learning_rate = 0.03, batch_size = 10 }
docks = ["equations"]

[[steps]]
text = "A text with a formula, $a = \\\\sigma(w^T x + b)$, beside a network that is trained without limit."
goal = "(dead >= 99 or vanishing >= 99) and accuracy >= 100%"
"""


def run_lesson(rounds: int, seconds: float) -> dict[str, Any]:
    """Pictures a second while a lesson waits for a goal that needs the diagnosis and is never reached, over those with
    the pane as it stands and no lesson; the two take turns, since other work on the machine comes and goes."""

    from gui.control.late_lessons import LateLessons

    _application, window, presenter = _open_window("2-8x6-1")
    lessons = window.findChild(LateLessons).lessons
    pictures = {True: 0, False: 0}
    with TemporaryDirectory() as folder:
        path = Path(folder) / "lesson.toml"
        path.write_text(LESSON, encoding="utf-8")
        lessons.open(str(path))
        _run_for(0.5)
        window.run_bar.speed_chosen.emit(None)
        is_doing, course = [True], lessons.watch.course

        def on_presented(_snapshot: object) -> None:
            pictures[is_doing[0]] += 1

        window.actions_by_id["run.toggle"].setChecked(True)
        _run_for(WARM_UP_S)
        presenter.presented.connect(on_presented)
        for _ in range(rounds):
            for is_doing[0] in (True, False):
                lessons.watch.course = course if is_doing[0] else None
                _run_for(seconds)
        presenter.presented.disconnect(on_presented)
        lessons.watch.course = course
        _close(window)
    elapsed = rounds * seconds
    with_goal, without = pictures[True] / elapsed, pictures[False] / elapsed
    return {"pictures_per_s": with_goal, "pictures_per_s_without": without, "ratio": with_goal / without}


def run_luck() -> dict[str, Any]:
    """From a click on Start to a hundred runs of the starter on the screen, each of 2 000 iterations, and how late a
    timer fires meanwhile."""
    from PySide6.QtCore import QElapsedTimer, Qt, QTimer
    from PySide6.QtWidgets import QPushButton

    from core.demonstrations.catalogue import starter_experiment
    from gui.session.document import Document
    from gui.views.luck.view import LuckView

    _application, window, _presenter = _open_window("2-4-1")
    window.findChild(Document).change("Benchmark", starter_experiment())
    window.actions_by_id["view.luck"].setChecked(True)
    _run_for(WARM_UP_S)
    view = window.findChild(LuckView)
    lags: list[float] = []
    clock, timer = QElapsedTimer(), QTimer()

    def on_timeout() -> None:
        lags.append(max(0.0, clock.nsecsElapsed() / 1e6 - LAG_TIMER_MS))
        clock.restart()

    timer.setTimerType(Qt.TimerType.PreciseTimer)
    timer.timeout.connect(on_timeout)
    clock.start()
    timer.start(LAG_TIMER_MS)
    begun = time.perf_counter()
    view.findChild(QPushButton, "luck_start").click()
    while not view.results:
        _run_for(0.005)
    elapsed = time.perf_counter() - begun
    timer.stop()
    outcomes = view.results[0].outcomes
    assert [outcome.iteration for outcome in outcomes] == [2000] * 100
    _close(window)
    lags.sort()
    return {"luck_s": elapsed, "lag_95_ms": lags[int(len(lags) * 0.95)]}


def _train_to(window: Any, iteration: int) -> None:
    window.actions_by_id["run.toggle"].setChecked(True)
    while window.snapshot is None or window.snapshot.iteration < iteration:
        _run_for(0.1)
    window.actions_by_id["run.toggle"].setChecked(False)
    while window.snapshot.is_running:
        _run_for(0.1)


def _close(window: Any) -> None:
    window.may_close = lambda: True
    window.close()


def run_memory(network: str, minutes: float) -> dict[str, Any]:
    """Resident memory while training without limit."""
    _application, window, _presenter = _open_window(network)
    window.actions_by_id["run.toggle"].setChecked(True)
    _run_for(min(60.0, minutes * 60 / 5))
    after_first_minute, begun = _resident_mb(), time.perf_counter()
    _run_for(minutes * 60 - min(60.0, minutes * 60 / 5))
    elapsed_minutes = (time.perf_counter() - begun) / 60
    resident = _resident_mb()
    window.close()
    return {"resident_mb": resident, "growth_mb_per_min": (resident - after_first_minute) / elapsed_minutes}


def _resident_mb() -> float:
    for line in Path("/proc/self/status").read_text().splitlines():
        if line.startswith("VmRSS"):
            return int(line.split()[1]) / 1024
    raise RuntimeError("VmRSS is not in /proc/self/status")


def run_start() -> dict[str, float]:
    """Open the window, say so when it is painted, click the plane at once and see how long that takes, and leave."""
    from main import load_window

    load_window()
    from gui.app import create_application

    application, window = create_application(["glassbox"])
    window.show()
    window.repaint()
    application.processEvents()
    print("painted", flush=True)
    from PySide6.QtCore import QPointF, Qt
    from PySide6.QtTest import QTest

    from gui.session.document import Document

    used_s, clicked = time.process_time(), time.perf_counter()
    view, data = window.boundary_view, window.findChild(Document).experiment.data
    place: QPointF = view.plane_to_widget(-5.5, 5.5)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place.toPoint())
    while window.snapshot is None or window.snapshot.experiment.data.n_examples == data.n_examples:
        application.processEvents()
    elapsed = time.perf_counter() - clicked
    window.may_close = lambda: True
    window.close()
    return {"used_s": used_s, "first_click_ms": 1000 * elapsed}


def main() -> None:
    """Run one scenario and print its result."""
    for variable in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS"):
        os.environ.setdefault(variable, "1")
    parser = argparse.ArgumentParser()
    parser.add_argument(
        "scenario",
        choices=(*DOCKS, "clicks", "memory", "start", "back", "drag", "files", "autosave", "lesson", "luck"),
    )
    parser.add_argument("network", nargs="?", default="2-4-2-1", choices=tuple(NETWORKS))
    parser.add_argument("amount", nargs="?", type=float, default=5.0)
    parser.add_argument("--points", type=int, help="how many to train on; by default those of the starter")
    parser.add_argument("--dock", action="append", default=[], help="one more dock that is open while it trains")
    options = parser.parse_args()
    if options.scenario == "start":
        print(json.dumps(run_start()))
    elif options.scenario in DOCKS:
        docks = (*DOCKS[options.scenario], *options.dock)
        print(json.dumps(run_training(options.network, options.amount, docks, options.points)))
    elif options.scenario == "drag":
        print(json.dumps(run_drag(options.network, options.amount)))
    elif options.scenario == "files":
        print(json.dumps(run_files(options.network)))
    elif options.scenario == "autosave":
        print(json.dumps(run_autosave(options.network, options.amount)))
    elif options.scenario == "lesson":
        print(json.dumps(run_lesson(15, options.amount)))
    elif options.scenario == "luck":
        print(json.dumps(run_luck()))
    elif options.scenario == "back":
        print(json.dumps(run_back(options.network, round(options.amount))))
    elif options.scenario == "clicks":
        print(json.dumps(run_clicks(options.network, round(options.amount))))
    else:
        print(json.dumps(run_memory(options.network, options.amount)))


if __name__ == "__main__":
    main()
