"""The thread boundary: every iteration is reported, pictures wait for each other, what fails inside stays inside."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QObject, Qt, Slot
from pytestqt.qtbot import QtBot

from core.data.generators import DataSettings
from core.errors import GlassboxError
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.training import loop as loop_module
from core.training.messages import Advance, AdvanceEpoch, GoTo, Load, Pause, Play
from core.training.run import Run
from core.training.snapshot import Snapshot
from core.training.trainer import IterationRecord, Trainer
from core.training.training_session import TrainingSession
from gui.session.training_thread import TrainingThread

EXPERIMENT = Experiment.generated(ExperimentSpec(batch_size=10), DataSettings(n_samples=45))
TIMEOUT_MS = 20_000


class Receiver(QObject):
    """Lives in the GUI thread and answers each picture, at once or when it is told to."""

    def __init__(self, thread: TrainingThread) -> None:
        super().__init__()
        self.thread_of_training = thread
        self.answers_at_once = True
        self.pictures: list[Snapshot] = []
        self.n_answered = 0
        self.most_undrawn = 0
        self.n_emitted = 0
        self.records: list[IterationRecord] = []
        self.failures: list[str] = []
        self.threads_of_records: set[int] = set()
        # Counted in the training thread, whatever is queued for this one.
        thread.iteration_done.connect(self._count, Qt.ConnectionType.DirectConnection)
        thread.snapshot_ready.connect(self._count_undrawn, Qt.ConnectionType.DirectConnection)
        thread.snapshot_ready.connect(self._on_snapshot_ready)
        thread.failed.connect(self._on_failed)

    def _count(self, record: IterationRecord) -> None:
        self.records.append(record)
        self.threads_of_records.add(threading.get_ident())

    def _count_undrawn(self, _snapshot: Snapshot) -> None:
        self.n_emitted += 1
        self.most_undrawn = max(self.most_undrawn, self.n_emitted - self.n_answered)

    @Slot(object)
    def _on_snapshot_ready(self, snapshot: Snapshot) -> None:
        self.pictures.append(snapshot)
        if self.answers_at_once:
            self.answer()

    @Slot(str)
    def _on_failed(self, details: str) -> None:
        self.failures.append(details)

    def answer(self) -> None:
        self.n_answered += 1  # before it is said: the next one may come at once
        self.thread_of_training.picture_drawn()


@pytest.fixture
def patient(monkeypatch: pytest.MonkeyPatch) -> None:
    """The loop waits for its pictures however slow this machine is."""
    monkeypatch.setattr(loop_module, "PICTURE_TIMEOUT_S", 60.0)


@pytest.fixture
def receiver(qtbot: QtBot, patient: None) -> Iterator[Receiver]:
    thread = TrainingThread(EXPERIMENT)
    receiver = Receiver(thread)
    thread.start()
    try:
        qtbot.waitUntil(lambda: len(receiver.pictures) == 1, timeout=TIMEOUT_MS)
        yield receiver
    finally:
        receiver.answers_at_once = True
        assert thread.stop()


def paused_after(qtbot: QtBot, receiver: Receiver, n_pictures: int) -> Snapshot:
    """Let it go on for so many pictures, pause, and return the last picture."""
    goal = len(receiver.pictures) + n_pictures
    qtbot.waitUntil(lambda: len(receiver.pictures) >= goal, timeout=TIMEOUT_MS)
    receiver.thread_of_training.send(Pause())
    qtbot.waitUntil(lambda: not receiver.pictures[-1].is_running, timeout=TIMEOUT_MS)
    return receiver.pictures[-1]


@pytest.mark.parametrize("speed", [None, 1000.0])
def test_every_single_iteration_is_reported_once_from_the_training_thread(
    qtbot: QtBot, receiver: Receiver, speed: float | None
) -> None:
    receiver.thread_of_training.send(Play(speed))
    last = paused_after(qtbot, receiver, 10)
    assert [record.iteration for record in receiver.records] == list(range(1, last.iteration + 1))
    assert last.iteration >= 10
    assert len(receiver.threads_of_records) == 1
    assert threading.get_ident() not in receiver.threads_of_records


def test_who_connects_after_iterations_that_nobody_received_gets_each_of_the_next_ones(
    qtbot: QtBot, receiver: Receiver
) -> None:
    thread = receiver.thread_of_training
    thread.iteration_done.disconnect(receiver._count)
    thread.send(Advance(7))
    qtbot.waitUntil(lambda: receiver.pictures[-1].iteration == 7, timeout=TIMEOUT_MS)
    thread.iteration_done.connect(receiver._count, Qt.ConnectionType.DirectConnection)
    thread.send(Advance(3))
    qtbot.waitUntil(lambda: receiver.pictures[-1].iteration == 10, timeout=TIMEOUT_MS)
    assert [record.iteration for record in receiver.records] == [8, 9, 10]


def test_the_training_thread_asks_qt_nothing_while_it_holds_the_interpreter(
    qtbot: QtBot, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Asking Qt who is connected stopped both threads for ever, in about one of ten runs of all tests."""
    asked: list[int] = []
    monkeypatch.setattr(TrainingThread, "isSignalConnected", lambda *_: asked.append(threading.get_ident()) or True)
    receiver.thread_of_training.send(Play(None))
    last = paused_after(qtbot, receiver, 5)
    assert len(receiver.records) == last.iteration > 0
    assert not asked


def test_there_are_never_two_undrawn_pictures_however_slow_the_window_is(qtbot: QtBot, receiver: Receiver) -> None:
    receiver.answers_at_once = False
    receiver.thread_of_training.send(Play(None))
    for n_before in range(1, 6):
        qtbot.waitUntil(lambda n=n_before: len(receiver.pictures) > n, timeout=TIMEOUT_MS)  # type: ignore[misc]
        for _ in range(3):  # messages do not bring a picture before its time
            receiver.thread_of_training.send(Play(1000.0))
            receiver.thread_of_training.send(Play(None))
        receiver.answer()
    assert receiver.most_undrawn == 1


def test_the_record_of_a_full_speed_run_is_small(qtbot: QtBot, receiver: Receiver) -> None:
    receiver.thread_of_training.send(Advance(3))
    qtbot.waitUntil(lambda: len(receiver.records) == 3, timeout=TIMEOUT_MS)
    assert all(isinstance(value, (int, float)) for record in receiver.records for value in record)


def test_at_60_a_second_every_iteration_has_its_picture(qtbot: QtBot, receiver: Receiver) -> None:
    receiver.thread_of_training.send(Play(60.0))
    last = paused_after(qtbot, receiver, 15)
    assert {picture.iteration for picture in receiver.pictures} == set(range(last.iteration + 1))


def test_a_step_and_an_epoch_while_running_are_exact_and_pause(qtbot: QtBot, receiver: Receiver) -> None:
    thread = receiver.thread_of_training
    thread.send(Play(None))
    before = paused_after(qtbot, receiver, 3).iteration
    thread.send(Play(None))
    thread.send(Pause())
    thread.send(Advance(1))
    thread.send(AdvanceEpoch())  # 45 examples in tens: 5 iterations
    thread.send(AdvanceEpoch())
    qtbot.waitUntil(lambda: receiver.pictures[-1].iteration == before + 11, timeout=TIMEOUT_MS)
    assert not receiver.pictures[-1].is_running
    assert len(receiver.records) == before + 11


def test_it_stops_at_once_in_the_middle_of_a_long_step(qtbot: QtBot, receiver: Receiver) -> None:
    receiver.thread_of_training.send(Advance(10**9))
    qtbot.waitUntil(lambda: len(receiver.records) > 0, timeout=TIMEOUT_MS)
    assert receiver.thread_of_training.stop()
    assert not receiver.thread_of_training.isRunning()


def test_it_stops_at_once_while_a_far_moment_is_made_again(
    qtbot: QtBot, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    is_on_the_way = threading.Event()
    iterate = Run._iterate

    def noted(run: Run) -> IterationRecord:
        is_on_the_way.set()
        return iterate(run)

    monkeypatch.setattr(Run, "_iterate", noted)
    large = Experiment.generated(
        ExperimentSpec(hidden_units=(16,) * 8, learning_rate=0.001), DataSettings(name="circle", n_samples=10_000)
    )
    begun = TrainingSession(large, lambda record: None).capture()
    thread = receiver.thread_of_training
    n_pictures = len(receiver.pictures)
    thread.send(Load(replace(begun, latest_iteration=100_000)))
    qtbot.waitUntil(lambda: len(receiver.pictures) > n_pictures, timeout=TIMEOUT_MS)
    thread.send(GoTo(90_000))
    assert is_on_the_way.wait(TIMEOUT_MS / 1000)
    began = time.perf_counter()
    assert thread.stop()
    assert time.perf_counter() - began < 1.0
    assert not receiver.failures


def test_a_fault_in_training_is_reported_once_and_training_goes_on_when_asked_to(
    qtbot: QtBot, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as broken:
        broken.setattr(Trainer, "run", _break_down)
        receiver.thread_of_training.send(Play(None))
        qtbot.waitUntil(lambda: len(receiver.failures) == 1, timeout=TIMEOUT_MS)
        qtbot.waitUntil(lambda: receiver.pictures[-1].run_id == 1, timeout=TIMEOUT_MS)
    assert "out of order" in receiver.failures[0]
    receiver.thread_of_training.send(Advance(4))
    qtbot.waitUntil(lambda: receiver.pictures[-1].iteration == 4, timeout=TIMEOUT_MS)
    assert len(receiver.failures) == 1


def test_a_fault_that_comes_back_at_once_is_not_tried_again_before_the_next_message(
    qtbot: QtBot, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    thread = receiver.thread_of_training
    with monkeypatch.context() as broken:
        broken.setattr(loop_module.TrainingLoop, "_show", _break_down)
        thread.send(Pause())
        qtbot.waitUntil(lambda: len(receiver.failures) == 2, timeout=TIMEOUT_MS)
        thread.send(Pause())
        qtbot.waitUntil(lambda: len(receiver.failures) >= 3, timeout=TIMEOUT_MS)
        assert len(receiver.failures) <= 4
    thread.send(Advance(2))
    qtbot.waitUntil(lambda: receiver.pictures[-1].iteration == 2, timeout=TIMEOUT_MS)


def test_even_a_fault_in_the_recovery_leaves_a_thread_that_ends(
    qtbot: QtBot, receiver: Receiver, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Trainer, "run", _break_down)
    monkeypatch.setattr(loop_module.TrainingLoop, "recover", _break_down)
    receiver.thread_of_training.send(Play(None))
    qtbot.waitUntil(lambda: len(receiver.failures) >= 2, timeout=TIMEOUT_MS)
    assert receiver.thread_of_training.isRunning()
    assert receiver.thread_of_training.stop()


def _break_down(*_: object) -> None:
    raise GlassboxError("out of order")
