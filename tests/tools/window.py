"""The running program for tests, settings of its own for each, and a watch over what a test leaves behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from itertools import count
from pathlib import Path
from time import monotonic
from typing import TypeVar

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QSettings, QStandardPaths, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from core.experiment.experiment import Experiment
from core.training.snapshot import Snapshot
from gui.app import create_application
from gui.base.language import language, use_language
from gui.base.motion import reduce_motion
from gui.session.document import Document
from gui.session.presenter import Presenter
from gui.session.training_thread import TrainingThread
from gui.shell.main_window import MainWindow
from tests.tools.leftovers import nothing_left

TIMEOUT_MS = 20_000
_POLL_MS = 2

View = TypeVar("View", bound=QWidget)


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

    def wait_until(self, condition: Callable[[], object]) -> None:
        """Handle events until something holds; far longer than it takes on a busy machine.

        `QtBot.waitUntil` looks every ten milliseconds, and most of what is waited for takes one or two.
        """
        deadline = monotonic() + TIMEOUT_MS / 1000
        while not condition():
            if monotonic() > deadline:
                raise TimeoutError(f"It did not come within {TIMEOUT_MS / 1000:g} s.")
            self.qtbot.wait(_POLL_MS)

    def change(self, **spec: object) -> Snapshot:
        """Want other settings, and the first picture with them."""
        self.document.change("Change", self.experiment.with_spec(**spec))
        return self.settle()

    def train(self, iterations: int) -> Snapshot:
        """So many iterations more, one by one."""
        goal = self.settle().iteration + iterations
        for _ in range(iterations):
            self.trigger("run.step")
        return self.wait_for(lambda snapshot: snapshot.iteration == goal)

    def view(self, kind: type[View]) -> View:
        """The view in a dock that was opened before."""
        found = self.window.findChild(kind)
        assert isinstance(found, kind), f"{kind.__name__} is not there yet"
        return found

    def press(self, name: str) -> None:
        """Click a button of the window."""
        button = self.window.findChild(QAbstractButton, name)
        assert isinstance(button, QAbstractButton)
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def name_file(self, dialog: QFileDialog, path: Path) -> None:
        """Type a path into a file dialog and press Return, as a learner would."""
        line = dialog.findChild(QLineEdit)
        assert line is not None

        def is_typed() -> bool:
            # While a folder is still being listed, the dialog chooses the file of the proposed name if there is one.
            line.clear()
            line.setText(str(path))
            return dialog.selectedFiles()[0].startswith(str(path))

        self.wait_until(is_typed)
        QTest.keyClick(line, Qt.Key.Key_Return)
        self.wait_until(lambda: not isValid(dialog) or not dialog.isVisible())

    def wait_for(self, condition: Callable[[Snapshot], bool]) -> Snapshot:
        """The first picture on the screen for which ``condition`` holds."""

        def holds() -> bool:
            latest = self.window.snapshot
            return latest is not None and condition(latest)

        self.wait_until(holds)
        latest = self.window.snapshot
        assert latest is not None
        return latest

    def settle(self) -> Snapshot:
        """The picture of the experiment that is wanted now."""
        return self.wait_for(lambda snapshot: snapshot.experiment == self.document.experiment)

    def drag(self, start: tuple[float, float], end: tuple[float, float], moves: int = 4) -> None:
        """Press at ``start``, move in ``moves`` steps and release at ``end``; places are (x1, x2) on the plane."""
        view = self.window.boundary_view
        self._mouse(QEvent.Type.MouseButtonPress, view.plane_to_widget(*start), Qt.MouseButton.LeftButton)
        for step in range(1, moves + 1):
            share = step / moves
            place = (start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share)
            self._mouse(QEvent.Type.MouseMove, view.plane_to_widget(*place), Qt.MouseButton.NoButton)
        self._mouse(QEvent.Type.MouseButtonRelease, view.plane_to_widget(*end), Qt.MouseButton.LeftButton)

    def _mouse(self, kind: QEvent.Type, place: QPointF, button: Qt.MouseButton) -> None:
        view = self.window.boundary_view
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        event = QMouseEvent(kind, place, view.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(view, event)

    @property
    def experiment(self) -> Experiment:
        return self.document.experiment


_numbers = count()


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where the homes are. A temporary folder for each test would cost more than most tests: pytest reads the names of
    all those before it to find a new one."""
    return tmp_path_factory.mktemp("homes")


@pytest.fixture(autouse=True)
def isolated_settings(homes: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Settings and a home of the test's own: a file dialog may ask about a file in the real one."""
    home = homes / str(next(_numbers))
    home.mkdir()
    for variable in ("HOME", "USERPROFILE"):
        monkeypatch.setenv(variable, str(home))
    QStandardPaths.setTestModeEnabled(True)
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(home / "settings"))
    monkeypatch.setattr("gui.control.language.system_language", lambda: "en")


@pytest.fixture(autouse=True)
def nothing_left_behind(qapp: QApplication) -> Iterator[None]:
    """Fails a test that leaves a running timer, thread, job or animation, or a visible window."""
    with nothing_left():
        yield
    if language() != "en":
        use_language("en")


def around(window: MainWindow, qtbot: QtBot) -> Glassbox:
    """The program that a window is of."""
    thread, presenter, document = (window.findChild(kind) for kind in (TrainingThread, Presenter, Document))
    assert isinstance(thread, TrainingThread)
    assert isinstance(presenter, Presenter)
    assert isinstance(document, Document)
    return Glassbox(window, document, presenter, thread, qtbot)


@contextmanager
def opened_glassbox(qtbot: QtBot) -> Iterator[Glassbox]:
    """The program with its window shown, at iteration 0; closed at the end."""
    _, window = create_application(["glassbox"])
    program = around(window, qtbot)
    window.show()
    qtbot.waitExposed(window)
    try:
        program.settle()
        yield program
    finally:
        window = program.window  # another one after a switch of the language
        window.may_close = lambda: True
        reduce_motion(False, window)  # the application keeps it for the next window
        window.close()
        window.deleteLater()
        # Nothing else takes it away before the next test, and every window there is makes the next one slower.
        QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


@pytest.fixture
def glassbox(qtbot: QtBot, isolated_settings: None) -> Iterator[Glassbox]:
    """The program with its window shown, at iteration 0; closed after the test."""
    with opened_glassbox(qtbot) as program:
        yield program
