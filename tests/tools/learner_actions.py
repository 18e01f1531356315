"""What a learner does with time, with files and with the part of the plane that is seen, and what may fail, for the
sessions of `test_user_actions`."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import rule
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QInputDialog, QLineEdit, QWidget

from core.demonstrations.catalogue import DEMONSTRATIONS
from core.experiment.proposals import COMPARED_FIELDS
from core.io.parameters_file import parameters_to_npz
from core.training.comparison import MAX_FORKS
from core.training.recorder import Recorder
from core.training.run_tree import RunTree
from core.training.trainer import Trainer
from gui.base.actions import demonstration_action
from gui.base.fields.slider import Slider
from gui.views.import_dialog.view import ImportDialog
from gui.views.prediction.view import PredictionCard
from tests.tools import comparing
from tests.tools.learner import Session
from tests.tools.window import Glassbox

SHARES = st.floats(0.0, 1.0)
ALONG = [getattr(Qt.Key, f"Key_{name}") for name in ("Left", "Right", "PageUp", "PageDown", "Home", "End")]
TABLE = "x1,x2,class\n0.5,1.5,0\n-1,2,1\n3,-2,0\n-2,-1,1\n"


class TimeActions:
    """Along the timeline, to other runs, and marks."""

    program: Glassbox
    session: Session

    @rule(keys=st.lists(st.sampled_from(ALONG), min_size=1, max_size=4))
    def press_keys_on_the_timeline(self, keys: list[Qt.Key]) -> None:
        before = self.program.document.undo_stack.index()
        for key in keys:
            QTest.keyClick(self.program.window.loss_view.timeline, key)
        assert self.program.document.undo_stack.index() - before in (0, 1)

    @rule(shares=st.lists(SHARES, min_size=1, max_size=4), comes_back=st.booleans())
    def drag_along_the_timeline(self, shares: list[float], comes_back: bool) -> None:
        strip = self.program.window.loss_view.timeline
        latest = self.program.window.snapshot
        assert latest is not None
        before = self.program.document.undo_stack.index()
        places = [round(share * latest.latest_iteration) for share in shares]
        if comes_back:
            places.append(latest.iteration)
        x = [QPoint(round(strip.x_of(place)), strip.height() // 2) for place in places]
        QTest.mousePress(strip, Qt.MouseButton.LeftButton, pos=x[0])
        for place in x[1:]:
            QTest.mouseMove(strip, place)
        QTest.mouseRelease(strip, Qt.MouseButton.LeftButton, pos=x[-1])
        assert self.program.document.undo_stack.index() - before in (0, 1)

    @rule(name=st.sampled_from(["", "here", "<b>"]), comes_about=st.booleans())
    def mark_this_iteration(self, name: str, comes_about: bool) -> None:
        self.program.trigger("run.mark")
        (dialog,) = (one for one in self.program.window.findChildren(QInputDialog) if one.isVisible())
        entry = dialog.findChild(QLineEdit)
        assert entry is not None
        QTest.keyClicks(entry, name)
        QTest.keyClick(entry, Qt.Key.Key_Return if comes_about else Qt.Key.Key_Escape)

    @rule(place=st.integers(0, 10**6))
    def remove_a_mark(self, place: int) -> None:
        latest = self.program.window.snapshot
        marks = [mark for mark in latest.marks if mark.kind == "own"] if latest is not None else []
        if marks:
            iteration = marks[place % len(marks)].iteration
            self.program.window.loss_view.timeline.mark_removed.emit(iteration)
            snapshot = self.session.agree()
            assert iteration not in [mark.iteration for mark in snapshot.marks if mark.kind == "own"]

    @rule(name=st.sampled_from(sorted(DEMONSTRATIONS)))
    def start_a_demonstration(self, name: str) -> None:
        self.program.trigger(demonstration_action(name))
        self.session.until_answered(lambda: self.program.experiment == DEMONSTRATIONS[name].experiment)
        assert not self.program.window.actions_by_id["run.toggle"].isChecked()


class CompareActions:
    """Runs beside the present one."""

    program: Glassbox
    session: Session

    @rule(field=st.sampled_from([*COMPARED_FIELDS, "weight", "nothing"]), comes_about=st.booleans())
    def compare(self, field: str, comes_about: bool) -> None:
        forks = self.session.agree().forks
        if len(forks) == MAX_FORKS:
            return
        dialog = comparing.open_dialog(self.program)
        comparing.choose_what(dialog, field)
        if comes_about:
            comparing.accept(self.program, dialog)
        else:
            dialog.reject()
        assert len(self.session.agree().forks) == len(forks) + comes_about

    @rule()
    def compare_activations(self) -> None:
        self.program.trigger("run.activations")
        snapshot = self.session.agree()
        assert [fork.snapshot.iteration for fork in snapshot.forks] == [0] * MAX_FORKS
        assert snapshot.iteration == 0

    @rule(place=st.integers(1, MAX_FORKS), what=st.sampled_from(["adopt", "remove", "end", "by time"]))
    def go_on_otherwise(self, place: int, what: str) -> None:
        forks = self.session.agree().forks
        if place > len(forks):
            return
        if what in ("adopt", "remove"):
            comparing.do_with_run(self.program, place, what)
        elif what == "end":
            comparing.compare_view(self.program).end_requested.emit()
        else:
            comparing.compare_view(self.program).by_time_chosen.emit(place % 2 == 0)
        n_left = {"adopt": 0, "end": 0, "remove": len(forks) - 1, "by time": len(forks)}[what]
        assert len(self.session.agree().forks) == n_left

    @rule(place=st.integers(0, MAX_FORKS), share=st.tuples(SHARES, SHARES))
    def click_into_a_compared_run(self, place: int, share: tuple[float, float]) -> None:
        if self.session.agree().forks and place < len(comparing.pictures(self.program)):
            shown = comparing.pictures(self.program)[place]
            at = QPoint(round(share[0] * shown.width()), round(share[1] * shown.height()))
            QTest.mouseMove(shown, at)
            QTest.mouseClick(shown, Qt.MouseButton.LeftButton, pos=at)


class PredictionActions:
    """Questions before a step, answered or not, and covered numbers."""

    program: Glassbox
    session: Session

    @rule(
        kind=st.sampled_from(["loss", "weight", "sketch", "cells"]),
        way=st.sampled_from(["answer", "skip", "esc", "step", "run", "close", "undo", "other data"]),
    )
    def step_with_a_question(self, kind: str, way: str) -> None:
        window, actions = self.program.window, self.program.window.actions_by_id
        actions["run.toggle"].setChecked(False)
        self.session.agree()
        actions["run.ask_first"].setChecked(True)
        card = window.findChild(PredictionCard)
        assert card is not None
        card.kind_chosen.emit(kind)
        self.program.trigger("run.step")
        shown = {one.objectName(): one for one in card.findChildren(QAbstractButton) if one.isVisible()}
        is_asked = "prediction_skip" in shown
        if way == "answer" and is_asked:
            if kind == "sketch":
                self.program.drag((-1.0, -1.0), (1.0, 1.0))
            answers = [one for name, one in shown.items() if "_answer_" in name or name == "prediction_check"]
            QTest.mouseClick(answers[0], Qt.MouseButton.LeftButton)
        elif way in ("skip", "close") and is_asked:
            QTest.mouseClick(shown[f"prediction_{way}"], Qt.MouseButton.LeftButton)
        elif way == "esc":
            QTest.keyClick(window, Qt.Key.Key_Escape)
        elif way in ("step", "run", "undo"):
            self.program.trigger({"step": "run.step", "run": "run.toggle", "undo": "edit.undo"}[way])
        elif way == "other data":
            self.program.trigger("data.new")
        self.session.agree()
        actions["run.ask_first"].setChecked(False)
        assert card.isHidden()
        assert window.boundary_view.tool != "sketch"

    @rule(share=SHARES, text=st.sampled_from(["0.5", "-1/3", "", "nan", "a", "1e400"]), is_shown_again=st.booleans())
    def cover_a_number_and_type(self, share: float, text: str, is_shown_again: bool) -> None:
        view = self.program.window.equations_view
        self.program.window.actions_by_id["view.equations"].setChecked(True)
        self.program.wait_until(view.isVisible)
        results = [equation.result for equation in view.equations]
        if results:
            view.cover([(results[round(share * (len(results) - 1))], 0, 0)])
            view.type_into()
            field = view.findChild(QLineEdit, "equations_answer")
            assert field is not None
            QTest.keyClicks(field, text)
            QTest.keyClick(field, Qt.Key.Key_Return)
            self.program.press("equations_check")
        if is_shown_again:
            view.findChild(QAbstractButton, "equations_clear").click()
            assert not view.covered_answers()


class FileActions:
    """Save, open, import, and close without leaving."""

    program: Glassbox
    session: Session
    folder: ClassVar[Path]

    @rule(goes_on=st.booleans())
    def save(self, goes_on: bool) -> None:
        files, path = self.session.files, self.folder / "session.glassbox"
        if not files.path:
            files.open(str(path)) if path.exists() and not files.is_modified else self._save_as(path)
            return
        saved: list[bool] = []
        files.save(lambda: saved.append(True))
        if goes_on:
            self.program.trigger("run.step")
        self.session.until(lambda: bool(saved))

    def _save_as(self, path: Path) -> None:
        path.unlink(missing_ok=True)  # before the dialog sees it: its question would wait for an answer
        self.program.trigger("file.save_as")
        (dialog,) = (one for one in self.program.window.findChildren(QFileDialog) if one.isVisible())
        name = dialog.findChild(QLineEdit)
        assert name is not None
        name.setText(str(path))
        QTest.keyClick(name, Qt.Key.Key_Return)
        self.session.until(lambda: self.session.files.path == str(path))

    @rule()
    def open_the_saved_file(self) -> None:
        path = self.folder / "session.glassbox"
        if path.exists() and not self.session.files.is_modified:
            self.session.files.open(str(path))
            self.session.agree()
            assert self.session.files.path == str(path)

    @rule(comes_about=st.booleans())
    def import_points(self, comes_about: bool) -> None:
        path = self.folder / "points.csv"
        path.write_text(TABLE, encoding="utf-8")
        self.program.window.file_dropped.emit(str(path))
        dialogs: list[ImportDialog] = []

        def is_there() -> bool:
            dialogs[:] = (one for one in self.program.window.findChildren(ImportDialog) if one.isVisible())
            return bool(dialogs)

        self.session.until(is_there)
        (dialog,) = dialogs
        dialog.accept() if comes_about else dialog.reject()
        assert not comes_about or self.program.experiment.data.n_examples >= 4

    @rule()
    def import_weights(self) -> None:
        latest, stack = self.session.agree(), self.program.document.undo_stack
        path = self.folder / "weights.npz"
        path.write_bytes(parameters_to_npz(latest.parameters))
        before = stack.index()
        self.program.window.file_dropped.emit(str(path))
        self.session.until(lambda: stack.index() == before + 1)
        assert stack.undoText() == "Import Weights and Biases"

    @rule()
    def close_and_cancel(self) -> None:
        if self.session.files.is_modified:
            self.program.window.close()
            self.session.answer("Cancel")
        assert self.program.window.isVisible()


class PlaneActions:
    """The part of the plane that is seen, and drags that are thought better of."""

    program: Glassbox
    session: Session

    @rule(notches=st.integers(-5, 5), x=SHARES, y=SHARES)
    def zoom(self, notches: int, x: float, y: float) -> None:
        view = self.program.window.boundary_view
        turn_wheel(view, notches, place=QPointF(x * view.width(), y * view.height()))

    @rule(keys=st.lists(st.sampled_from([Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Right]), max_size=3))
    def pan(self, keys: list[Qt.Key]) -> None:
        for key in keys:
            QTest.keyClick(self.program.window.boundary_view, key, Qt.KeyboardModifier.AltModifier)

    @rule()
    def show_all_points(self) -> None:
        QTest.keyClick(self.program.window.boundary_view, Qt.Key.Key_Home)

    @rule(place=st.integers(0, 10**6), way=st.tuples(st.floats(-80, 80), st.floats(-80, 80)), escapes=st.booleans())
    def drag_a_point_and_think_better_of_it(self, place: int, way: tuple[float, float], escapes: bool) -> None:
        view, points = self.program.window.boundary_view, self.program.experiment.plane_points
        if not points.shape[1]:
            return
        before = self.program.experiment
        home = view.plane_to_widget(*points[:, place % points.shape[1]].tolist())
        press(view, home, QEvent.Type.MouseButtonPress)
        press(view, home + QPointF(*way), QEvent.Type.MouseMove)
        if escapes:
            QTest.keyClick(view, Qt.Key.Key_Escape)
        press(view, home, QEvent.Type.MouseMove)
        press(view, home, QEvent.Type.MouseButtonRelease)
        is_moving = self.program.window.actions_by_id["tool.move"].isChecked()
        assert not is_moving or self.program.experiment == before

    @rule(shares=st.lists(SHARES, min_size=1, max_size=4), name=st.sampled_from(["noise", "learning_rate"]))
    def drag_a_slider(self, shares: list[float], name: str) -> None:
        slider = self.program.window.findChild(Slider, f"{name}_slider")
        assert slider is not None
        if not slider.isVisible():
            return
        before = self.program.document.undo_stack.index()
        places = [QPointF(share * slider.width(), slider.height() / 2) for share in shares]
        press(slider, slider.handle_centre(), QEvent.Type.MouseButtonPress)
        for place in places:
            press(slider, place, QEvent.Type.MouseMove)
        press(slider, places[-1], QEvent.Type.MouseButtonRelease)
        assert self.program.document.undo_stack.index() - before in (0, 1)


FAULTY = [
    (Trainer, "run", "run.step"),
    (Trainer, "go_to", "run.step_back"),
    (Trainer, "reset", "run.reset"),
    (Trainer, "reconfigure", "run.new_weights"),
    (RunTree, "append", "run.reset"),
    (RunTree, "append", "data.new"),
    (RunTree, "move", "edit.undo"),
    (Trainer, "resume", "edit.undo"),
    (Recorder, "restore", "edit.redo"),
]
"""A method that breaks down once, and what the learner does then."""


class Faults:
    """What may break down in the training thread."""

    program: Glassbox
    session: Session

    @rule(fault=st.sampled_from(FAULTY))
    def break_down(self, fault: tuple[type, str, str]) -> None:
        owner, name, action = fault
        self.program.window.actions_by_id["run.toggle"].setChecked(False)
        self.session.check()
        before, node, failed = self.session.whole(), self.program.document.node, list[bool]()

        def once(*_: object, **__: object) -> None:
            setattr(owner, name, real)
            failed.append(True)
            raise ZeroDivisionError

        real = getattr(owner, name)
        setattr(owner, name, once)
        try:
            self.program.trigger(action)
            self.session.agree()
        finally:
            setattr(owner, name, real)
        if failed:
            self.session.close_dialogs()
            assert self.session.whole() == before
            assert self.program.document.node == node


def press(widget: QWidget, place: QPointF, kind: QEvent.Type) -> None:
    """A mouse event with the left button, which is held until it is released."""
    is_move, is_release = kind == QEvent.Type.MouseMove, kind == QEvent.Type.MouseButtonRelease
    button = Qt.MouseButton.NoButton if is_move else Qt.MouseButton.LeftButton
    held = Qt.MouseButton.NoButton if is_release else Qt.MouseButton.LeftButton
    event = QMouseEvent(kind, place, widget.mapToGlobal(place), button, held, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, event)


def turn_wheel(widget: QWidget, notches: int, sideways: bool = False, place: QPointF | None = None) -> None:
    """Turn the wheel over a place of a widget, by default its middle; with Shift for sideways."""
    place = QPointF(widget.rect().center()) if place is None else place
    event = QWheelEvent(
        place,
        widget.mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ShiftModifier if sideways else Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, event)
