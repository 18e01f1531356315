"""What a learner does with time and with files, for the sessions of `test_user_actions`."""

from __future__ import annotations

from pathlib import Path
from typing import ClassVar

from hypothesis import strategies as st
from hypothesis.stateful import rule
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QInputDialog, QLineEdit

from core.demonstrations.catalogue import DEMONSTRATIONS
from core.files.parameters_file import parameters_to_npz
from gui.actions import demonstration_action
from gui.views.import_dialog import ImportDialog
from tests.gui.fixtures import Glassbox
from tests.stories.sessions import Session

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
        self.program.trigger("file.save_as")
        (dialog,) = (one for one in self.program.window.findChildren(QFileDialog) if one.isVisible())
        path.unlink(missing_ok=True)
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
