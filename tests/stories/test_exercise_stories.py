"""The lecture's exercise in the learner's own code: written, checked, mended, trained with, saved. Each story is played
on the whole program with real clicks and keys."""

from __future__ import annotations

from pathlib import Path
from time import perf_counter

import numpy as np
import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListWidget, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from core.io.experiment.experiment_file import decode
from core.lessons.exercise.fence import Fence
from core.training.snapshot import Snapshot
from gui.control.files.experiment_file import FileController
from gui.views.exercise.view import ExerciseView
from tests.tools.learner_code import TWO_LAYERS
from tests.tools.window import Glassbox, opened_glassbox


@pytest.fixture
def exercise(glassbox: Glassbox) -> ExerciseView:
    """The pane, opened by its button."""
    glassbox.press("exercise_button")
    view = glassbox.view(ExerciseView)
    glassbox.wait_until(view.isVisible)
    return view


@pytest.fixture
def loads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Every code that is run, wherever it is asked for."""
    run: list[str] = []
    load = Fence.load

    def noted(self: Fence, code: str) -> tuple[str, ...]:
        run.append(code)
        return load(self, code)

    monkeypatch.setattr(Fence, "load", noted)
    return run


def write(view: ExerciseView, code: str) -> None:
    """Put code in by the clipboard: everything is selected and pasted over."""
    view.editor.setFocus()
    QTest.keyClick(view.editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    view.editor.textCursor().insertText(code)


def button(view: ExerciseView, name: str) -> QPushButton:
    found = view.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def press(view: ExerciseView, name: str) -> None:
    QTest.mouseClick(button(view, name), Qt.MouseButton.LeftButton)


def choose(view: ExerciseView, name: str) -> None:
    """An entry of the menu at the button Code."""
    action = view.findChild(QAction, name)
    assert isinstance(action, QAction)
    action.trigger()


def results(view: ExerciseView) -> list[str]:
    found = view.findChild(QListWidget, "exercise_results")
    assert found is not None
    return [found.item(row).text() for row in range(found.count())]


def is_checking(view: ExerciseView) -> bool:
    return button(view, "check_code_button").text() == "Stop"


def check(glassbox: Glassbox, view: ExerciseView) -> list[str]:
    """Check with the keys, from within the editor."""
    view.editor.setFocus()
    glassbox.wait_until(view.editor.hasFocus)
    QTest.keyClick(view.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    glassbox.wait_until(lambda: not is_checking(view))
    return results(view)


def train_with_code(glassbox: Glassbox, view: ExerciseView) -> Snapshot:
    press(view, "train_code_button")
    glassbox.wait_until(lambda: button(view, "train_code_button").isChecked())
    return glassbox.settle()


def weights(snapshot: Snapshot) -> bytes:
    return b"".join(array.tobytes() for array in (*snapshot.parameters.weights, *snapshot.parameters.biases))


def step(glassbox: Glassbox, n: int = 1) -> list[bytes]:
    """Press Step, and note the weights after each."""
    return [weights(glassbox.train(1)) for _ in range(n)]


def test_a_learner_checks_finds_the_first_difference_mends_it_and_trains(
    glassbox: Glassbox, exercise: ExerciseView
) -> None:
    write(exercise, TWO_LAYERS.replace("dW2 = dZ2 @ A1.T / m", "dW2 = dZ2 @ A1.T"))
    before = check(glassbox, exercise)
    assert "✗\N{NO-BREAK SPACE}dW2" in next(row for row in before if row.startswith("✗"))
    assert exercise.editor.error_line is not None
    line = exercise.editor.document().findBlockByNumber(exercise.editor.error_line - 1).text()
    assert line.strip() == "dW2 = dZ2 @ A1.T"

    assert exercise.summary == "The first difference is dW2 in backward: forgot 1/m."
    place = next(row for row, text in enumerate(before) if "dW2" in text and "row 1" in text)
    found = exercise.findChild(QListWidget, "exercise_results")
    assert found is not None
    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=found.visualItemRect(found.item(place)).center())
    assert exercise.editor.hasFocus()
    assert exercise.editor.textCursor().block().text() == line
    press(exercise, "light_quantity_button")
    equations = glassbox.window.equations_view
    glassbox.wait_until(equations.isVisible)
    lit = equations.grab().toImage()
    equations.show_noted(None)
    assert equations.grab().toImage() != lit  # it was in sight
    glassbox.trigger("view.equations")
    returned = 'return {name: parameters[name] - learning_rate * grads["d" + name] for name in parameters}'
    loop = 'for name in parameters: parameters[name] -= learning_rate * grads["d" + name]'
    assert returned in TWO_LAYERS
    write(exercise, TWO_LAYERS.replace(returned, f"{loop}\n    return parameters"))
    check(glassbox, exercise)
    assert exercise.summary == "The first difference is in update: changed in place."
    write(exercise, TWO_LAYERS)
    assert not any("✗" in row for row in check(glassbox, exercise))
    assert exercise.summary.startswith("All of it is right")
    assert exercise.editor.error_line is None

    train_with_code(glassbox, exercise)
    states = [weights(glassbox.settle()), *step(glassbox, 5)]
    assert len(set(states)) == 6
    for number in (4, 3, 2, 1, 0):
        glassbox.trigger("run.step_back")
        there = glassbox.wait_for(lambda snapshot, number=number: snapshot.iteration == number)
        assert weights(there) == states[number]
    assert step(glassbox, 5) == states[1:]


def test_right_code_trains_to_the_loss_of_the_window_itself(glassbox: Glassbox, exercise: ExerciseView) -> None:
    ours = glassbox.train(20)
    glassbox.trigger("run.reset")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
    write(exercise, TWO_LAYERS)
    train_with_code(glassbox, exercise)
    own = glassbox.train(20)
    assert own.train_loss == pytest.approx(ours.train_loss, rel=1e-9)
    np.testing.assert_allclose(own.parameters.weights[0], ours.parameters.weights[0], rtol=1e-9)
    steps = glassbox.window.undo_stack.count()
    QTest.keyClicks(exercise.editor, "# ")
    assert exercise.summary.startswith("Training goes on with the code before")
    check(glassbox, exercise)
    assert glassbox.window.undo_stack.count() == steps + 1
    assert glassbox.train(1).trains_own_code
    press(exercise, "train_code_button")
    glassbox.wait_for(lambda snapshot: not snapshot.trains_own_code)
    glassbox.wait_until(lambda: exercise.summary == "Glassbox makes the iterations again.")
    glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: snapshot.trains_own_code)
    glassbox.wait_until(lambda: exercise.summary.startswith("Your code makes the iterations"))
    glassbox.wait_until(lambda: button(exercise, "train_code_button").isChecked())


def test_an_error_in_the_code_pauses_training_with_its_line_and_nothing_is_lost(
    glassbox: Glassbox, exercise: ExerciseView
) -> None:
    counting = (
        "calls = []\n\n\ndef update(parameters, grads, learning_rate):\n    calls.append(1)\n    1 / (len(calls) - 6)"
    )
    code = TWO_LAYERS.replace("def update(parameters, grads, learning_rate):", counting)
    write(exercise, code)
    train_with_code(glassbox, exercise)
    glassbox.trigger("run.toggle")
    paused = glassbox.wait_for(lambda snapshot: snapshot.problem is not None)
    line = code[: code.index("1 / (len")].count("\n") + 1
    assert paused.problem is not None
    assert "division by zero" in paused.problem
    assert f"ine {line}" in paused.problem
    assert paused.iteration == 5
    glassbox.wait_until(lambda: exercise.editor.error_line == line)
    assert exercise.summary == paused.problem
    glassbox.wait_until(lambda: not glassbox.window.actions_by_id["run.toggle"].isChecked())
    glassbox.trigger("run.step_back")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 4)


def test_closing_ends_training_with_code_that_does_not_end(qtbot: QtBot, isolated_settings: None) -> None:
    head = "def update(parameters, grads, learning_rate):\n"
    with opened_glassbox(qtbot) as glassbox:
        glassbox.press("exercise_button")
        view = glassbox.view(ExerciseView)
        write(view, TWO_LAYERS.replace(head, f"{head}    while learning_rate < 0.05:\n        pass\n"))
        train_with_code(glassbox, view)
        glassbox.train(3)
        glassbox.change(learning_rate=0.01)
        glassbox.trigger("run.step")
        begun = perf_counter()
        glassbox.window.may_close = lambda: True
        glassbox.window.close()
        assert perf_counter() - begun < 1.0


class Lag:
    """How long the event loop did not come to a timer, at most."""

    def __init__(self) -> None:
        self.longest_s = 0.0
        self.n_ticks = 0
        self._last = perf_counter()
        self._timer = QTimer(interval=5)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self) -> None:
        now = perf_counter()
        self.longest_s, self._last = max(self.longest_s, now - self._last), now
        self.n_ticks += 1

    def stop(self) -> None:
        self._timer.stop()


def test_an_endless_loop_never_keeps_the_window_waiting_and_stop_ends_it_at_once(
    glassbox: Glassbox, exercise: ExerciseView
) -> None:
    write(exercise, "import numpy as np\n")
    QTest.keyClick(exercise.editor, Qt.Key.Key_End, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(exercise.editor, "while True:")
    QTest.keyClick(exercise.editor, Qt.Key.Key_Return)
    QTest.keyClicks(exercise.editor, "pass")
    assert exercise.code == "import numpy as np\nwhile True:\n    pass"
    QTest.keyClick(exercise.editor, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert is_checking(exercise)
    lag, before = Lag(), glassbox.settle()
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == before.iteration + 1)
    glassbox.wait_until(lambda: lag.n_ticks > 50)
    assert is_checking(exercise)
    press(exercise, "check_code_button")
    begun = perf_counter()
    glassbox.wait_until(lambda: not is_checking(exercise))
    lag.stop()
    assert perf_counter() - begun < 1.0
    assert lag.longest_s < 0.5
    assert not any(row.startswith(("✓", "✗")) for row in results(exercise))


# Files


def saved_code(path: Path) -> str:
    return decode(path.read_bytes(), str(path)).code


def dialog_of(glassbox: Glassbox, name: str) -> QFileDialog:
    def shown() -> QFileDialog | None:
        found = glassbox.window.findChildren(QFileDialog, name)
        return next((dialog for dialog in found if dialog.isVisible()), None)

    glassbox.wait_until(lambda: shown() is not None)
    dialog = shown()
    assert dialog is not None
    return dialog


def test_the_code_is_saved_with_the_experiment_and_nothing_of_it_runs_before_check(
    glassbox: Glassbox, exercise: ExerciseView, loads: list[str], tmp_path: Path
) -> None:
    trace = tmp_path / "trace"
    code = f"open({str(trace)!r}, 'w').write('run')\n" + TWO_LAYERS
    write(exercise, code)
    assert glassbox.window.isWindowModified()
    path = tmp_path / "exercise.glassbox"
    glassbox.trigger("file.save_as")
    glassbox.name_file(dialog_of(glassbox, "file_dialog"), path)
    glassbox.wait_until(lambda: path.exists() and not glassbox.window.isWindowModified())
    assert saved_code(path) == code

    glassbox.trigger("file.new")
    choose(exercise, "code.reset")
    glassbox.settle()
    files = glassbox.window.findChild(FileController)
    assert files is not None
    files.open(str(path))
    glassbox.settle()
    assert exercise.code == code
    glassbox.train(3)
    glassbox.trigger("run.step_back")
    glassbox.trigger("edit.undo")
    assert loads == []
    press(exercise, "check_code_button")
    glassbox.wait_until(lambda: not is_checking(exercise))
    assert loads == [code]
    assert not trace.exists()


def test_a_python_file_is_opened_and_saved_and_its_undo_brings_back_what_was_there(
    glassbox: Glassbox, exercise: ExerciseView, loads: list[str], tmp_path: Path
) -> None:
    skeleton = exercise.code
    given, made = tmp_path / "given.py", tmp_path / "made.py"
    given.write_bytes("﻿x = 'é'\r\nprint(x)\r\n".encode())
    choose(exercise, "code.open")
    glassbox.name_file(dialog_of(glassbox, "exchange_dialog"), given)
    glassbox.wait_until(lambda: exercise.code == "x = 'é'\nprint(x)\n")
    choose(exercise, "code.save")
    glassbox.name_file(dialog_of(glassbox, "exchange_dialog"), made)
    glassbox.wait_until(made.exists)
    assert made.read_text(encoding="utf-8") == "x = 'é'\nprint(x)\n"
    exercise.editor.setFocus()
    QTest.keyClick(exercise.editor, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert exercise.code == skeleton
    assert glassbox.document.code == ""
    given.write_bytes(b"x = 1\ny = '\xff'\n")
    glassbox.window.file_dropped.emit(str(given))
    glassbox.wait_until(lambda: glassbox.window.findChild(QMessageBox, "file_problem") is not None)
    dialog = glassbox.window.findChild(QMessageBox, "file_problem")
    assert dialog is not None
    assert "line 2" in dialog.informativeText()
    dialog.close()
    assert exercise.code == skeleton
    assert loads == []


def test_closing_with_code_that_is_not_saved_asks_first(glassbox: Glassbox, exercise: ExerciseView) -> None:
    files = glassbox.window.findChild(FileController)
    assert files is not None
    files.ask_before_closing()
    QTest.keyClicks(exercise.editor, "x")
    glassbox.window.close()
    glassbox.wait_until(lambda: glassbox.window.findChild(QMessageBox, "save_question") is not None)
    question = glassbox.window.findChild(QMessageBox, "save_question")
    assert question is not None
    QTest.mouseClick(question.button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    assert glassbox.window.isVisible()


def test_the_skeleton_follows_the_network_until_something_is_written_and_does_not_train(
    glassbox: Glassbox, exercise: ExerciseView
) -> None:
    glassbox.wait_until(exercise.editor.hasFocus)
    assert "W3" not in exercise.code
    glassbox.change(hidden_units=(3, 2))
    assert "W3" in exercise.code
    QTest.keyClicks(exercise.editor, "#")
    written = exercise.code
    glassbox.change(hidden_units=(5,))
    assert exercise.code == written
    choose(exercise, "code.reset")
    assert "W3" not in exercise.code
    assert glassbox.document.code == ""
    steps = glassbox.window.undo_stack.count()
    press(exercise, "train_code_button")
    glassbox.wait_until(lambda: "not written" in exercise.summary)
    assert not button(exercise, "train_code_button").isChecked()
    assert glassbox.window.undo_stack.count() == steps
    glassbox.trigger("data.clear")
    glassbox.settle()
    press(exercise, "check_code_button")
    glassbox.wait_until(lambda: exercise.summary == "There are no training points yet. Add some.")
