"""The running program for tests, settings of its own for each, and a watch over what a test leaves behind."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QStandardPaths, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.experiment.experiment import Experiment
from core.training.snapshot import Snapshot
from gui.app import create_application
from gui.document import Document
from gui.main_window import MainWindow
from gui.presenter import Presenter
from gui.training_thread import TrainingThread

TIMEOUT_MS = 20_000


@dataclass
class Glassbox:
    """The whole program, with short ways to what tests look at."""

    window: MainWindow
    document: Document
    presenter: Presenter
    thread: TrainingThread
    qtbot: QtBot

    def trigger(self, action: str) -> None:
        """Do what the action's menu entry does."""
        self.window.actions_by_id[action].trigger()

    def wait_for(self, condition: Callable[[Snapshot], bool]) -> Snapshot:
        """The first picture on the screen for which ``condition`` holds."""

        def holds() -> bool:
            latest = self.presenter.latest
            return latest is not None and condition(latest)

        self.qtbot.waitUntil(holds, timeout=TIMEOUT_MS)
        latest = self.presenter.latest
        assert latest is not None
        return latest

    def settle(self) -> Snapshot:
        """The picture of the experiment that is wanted now."""
        return self.wait_for(lambda snapshot: snapshot.experiment == self.document.experiment)

    @property
    def experiment(self) -> Experiment:
        return self.document.experiment


@pytest.fixture(autouse=True)
def isolated_settings(tmp_path: Path) -> None:
    """Settings in a directory of the test's own."""
    QStandardPaths.setTestModeEnabled(True)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves a running thread or a visible window."""
    yield
    gc.collect()
    running = [thread for thread in gc.get_objects() if isinstance(thread, QThread) and thread.isRunning()]
    running = [thread for thread in running if thread is not QThread.currentThread()]
    visible = [widget for widget in QApplication.topLevelWidgets() if widget.isVisible()]
    for widget in visible:
        widget.close()
    assert not running, f"threads left running: {running}"
    assert not visible, f"windows left open: {visible}"


@pytest.fixture
def glassbox(qtbot: QtBot, isolated_settings: None) -> Iterator[Glassbox]:
    """The program with its window shown, at iteration 0; closed after the test."""
    _, window = create_application(["glassbox"])
    thread, presenter, document = (window.findChild(kind) for kind in (TrainingThread, Presenter, Document))
    assert isinstance(thread, TrainingThread)
    assert isinstance(presenter, Presenter)
    assert isinstance(document, Document)
    program = Glassbox(window, document, presenter, thread, qtbot)
    window.show()
    qtbot.waitExposed(window)
    program.settle()
    yield program
    window.close()
    window.deleteLater()
