"""Experiment files: New, Open, Save, the star of unsaved changes, and the question before something is left.

It asks the training thread for the run and gives it runs to go on with; what is in a file `core.io` knows.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QMessageBox

from core.errors import FileError, GlassboxError
from core.experiment.edits import LAYERS_ON_SCREEN, UNITS_ON_SCREEN
from core.experiment.experiment import Experiment
from core.io.experiment.experiment_file import SUFFIX, decode, looks_like_experiment
from core.io.reading import read_limited
from core.io.writing import write_atomically
from core.lessons.lesson import SUFFIX as LESSON_SUFFIX
from core.model.network import Parameters
from core.sentences import sentence
from core.training.messages import Pause, SetParameters
from core.training.run_state import RunState
from core.training.snapshot import Snapshot
from core.training.training_session import TrainingSession
from gui.base.formatting import count
from gui.base.language import counted_text, problem_text
from gui.control.files.recent_files import RecentFiles
from gui.control.files.texts import FileTexts
from gui.session.file_dialog import FileDialog, Format
from gui.session.lock import FileLock
from gui.session.open_work import OpenWork
from gui.session.run_serializer import Contents, RunSerializer
from gui.shell.main_window import MainWindow

_Button = QMessageBox.StandardButton


def fresh_run(experiment: Experiment, parameters: Parameters | None = None) -> RunState:
    """The run of an experiment before its first iteration, with these start weights where they are given."""
    session = TrainingSession(experiment, lambda record: None)
    if parameters is not None:
        session.do(SetParameters(parameters))
    return session.capture()


def _nothing() -> None:
    """Nothing follows."""


class _Saving(NamedTuple):
    """A save under way: where to, and what was on the screen when it was asked for."""

    file: FileLock
    document_number: int
    undo_index: int
    newest_node: int
    then: Callable[[], None]


class FileController(QObject):
    """Owns which file the experiment belongs to, and whether it holds what is on the screen.

    Parameters
    ----------
    starter : callable
        Makes the experiment of New.
    """

    def __init__(
        self,
        window: MainWindow,
        work: OpenWork,
        serializer: RunSerializer,
        settings: QSettings,
        starter: Callable[[], Experiment],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._work = work
        self._document = document = work.document
        self._thread = work.thread
        self._serializer = serializer
        self._texts = FileTexts(window)
        self._recent = RecentFiles(window.recent_menu, settings, self)
        self._document_number = 0
        self._n_saving = 0
        self._waiting: Callable[[], None] | None = None
        self._may_leave = False
        self._question: QMessageBox | None = None
        actions = window.actions_by_id
        for name, slot in (
            ("file.new", lambda: self.begin(starter())),
            ("file.open", lambda: self._before_leaving(self._choose_file)),
            ("file.save", lambda: self.save()),
            ("file.save_as", lambda: self._save_as()),
            ("file.quit", window.close),
        ):
            actions[name].triggered.connect(slot)
        document.undo_stack.cleanChanged.connect(self._show_title)
        document.experiment_changed.connect(self._show_title)
        document.code_changed.connect(self._show_title)
        window.file_dropped.connect(self._on_file_dropped)
        self._recent.chosen.connect(self._open_instead)
        self._show_title()

    @property
    def path(self) -> str:
        """The experiment's file; empty if it has none yet."""
        return self._work.file.path

    @property
    def is_modified(self) -> bool:
        """Whether something was changed, trained or marked since the experiment was begun, opened or saved."""
        return not self._work.saved.is_all(self._window.snapshot)

    def ask_before_closing(self) -> None:
        """From now on the window asks before unsaved changes are left. The program does; who only looks does not."""
        self._window.may_close = self._may_close

    def on_presented(self, _snapshot: Snapshot) -> None:
        """Follow the run: one that goes on has unsaved iterations."""
        if self.is_modified != self._window.isWindowModified():
            self._show_title()

    # Opening

    def open(self, path: str) -> None:
        """Go on with the experiment of a file; if it cannot be read that is said, and the running work stays.

        A table of points or a file of weights is imported, as if it had been dropped on the window.
        """
        if not looks_like_experiment(path):
            self._window.file_dropped.emit(path)
            return
        file = self._work.file
        try:
            file = self._file_at(path)
            run = decode(read_limited(path), path)
            _check_for_screen(run, path)
        except GlassboxError as error:
            self._drop(file)
            self.show_problem(self.tr("The file cannot be opened."), problem_text(error))
            return
        file.note()
        self._go_on_with(run, file)
        self._recent.remember(file.path)

    def recover(self, run: RunState, path: str) -> None:
        """Go on with work that a crash left behind: it is not saved in its file yet."""
        try:
            file = FileLock(path)
        except FileError:
            file = FileLock()
        self._go_on_with(run, file)
        self._document.undo_stack.resetClean()
        self._show_title()

    def _file_at(self, path: str) -> FileLock:
        """The file of this window where it is that one, else another one, locked beside it."""
        return self._work.file if self._work.file.is_at(path) else FileLock(path)

    def _drop(self, file: FileLock) -> None:
        """A file that is not going to be the window's."""
        if file is not self._work.file:
            file.release()

    def _take(self, file: FileLock) -> None:
        """From now on the experiment belongs to this file."""
        if file is not self._work.file:
            self._work.file.release()
            self._work.file = file

    def _go_on_with(self, run: RunState, file: FileLock) -> None:
        self._window.actions_by_id["run.toggle"].setChecked(False)
        self._document_number += 1
        self._document.open(run)
        self._document.undo_stack.setClean()
        self._take(file)
        self._work.saved.begin(run)
        self._show_title()

    def begin(
        self, experiment: Experiment, then: Callable[[], None] = _nothing, parameters: Parameters | None = None
    ) -> None:
        """Begin with an experiment that has no file yet, after asking about changes that are not saved; ``then`` is
        called when it has begun."""

        def leave() -> None:
            self._go_on_with(fresh_run(experiment, parameters), FileLock())
            then()
            self._work.saved.take_earlier_runs()

        self._before_leaving(leave)

    def _choose_file(self) -> None:
        self._dialog(self.tr("Open Experiment")).open_file(self._formats_to_open, self.open)

    def _on_file_dropped(self, path: str) -> None:
        # Anything else becomes a part of this experiment (`gui.control.files.import_export`), or is a lesson.
        if looks_like_experiment(path):
            self._open_instead(path)

    def _open_instead(self, path: str) -> None:
        self._before_leaving(lambda: self.open(path))

    # Saving

    def save(self, then: Callable[[], None] = _nothing) -> None:
        """Save in the experiment's file, or in one that is asked for; ``then`` is called when it is saved."""
        if not self._work.file.path:
            self._save_as(then)
        elif self._work.file.has_changed:
            self._ask_about_other_content(then)
        else:
            self._save_to(self._work.file.path, then)

    def _save_as(self, then: Callable[[], None] = _nothing) -> None:
        name = self._work.file.path or f"{self._texts.proposed_name(self._document.experiment)}{SUFFIX}"
        self._dialog(self.tr("Save Experiment")).save_file(
            self._formats, name, lambda path, _format: self._save_to(path, then)
        )

    def _save_to(self, path: str, then: Callable[[], None]) -> None:
        """The answer comes later: it belongs to the document that is on the screen now, and to no other one."""
        try:
            file = self._file_at(path)
        except FileError as error:
            self._show_not_saved(error)
            return
        saving = _Saving(
            file, self._document_number, self._document.undo_stack.index(), self._document.newest_node, then
        )
        self._n_saving += 1
        self._serializer.ask(partial(self._write, saving), partial(self._fail, saving), partial(self._give_up, saving))

    def _write(self, saving: _Saving, contents: Contents) -> None:
        file = saving.file
        try:
            write_atomically(file.path, contents.data)
        except FileError as error:
            self._fail(saving, error)
            return
        file.note()
        self._n_saving -= 1
        self._recent.remember(file.path)
        self._show_what_is_not_kept(contents)
        if saving.document_number != self._document_number:
            self._drop(file)
            return
        self._take(file)
        self._work.saved.take(contents.run, saving.newest_node)
        if self._document.undo_stack.index() == saving.undo_index:
            self._document.undo_stack.setClean()
        self._show_title()
        self._window.said.emit(self.tr("Saved: {name}.").format(name=Path(file.path).name))
        waiting, self._waiting = self._waiting, None
        saving.then()
        if waiting is not None:
            self._before_leaving(waiting)

    def _give_up(self, saving: _Saving) -> None:
        self._n_saving -= 1
        self._waiting = None
        self._drop(saving.file)

    def _fail(self, saving: _Saving, error: GlassboxError) -> None:
        self._give_up(saving)
        self._show_not_saved(error)

    def _show_what_is_not_kept(self, contents: Contents) -> None:
        n_kept, n_left_out = len(contents.run.earlier), contents.n_left_out
        if n_left_out:
            what = counted_text(
                "Saved. The file has room for the latest {kept} of {n} earlier run.",
                "Saved. The file has room for the latest {kept} of {n} earlier runs.",
                n_kept + n_left_out,
                kept=n_kept,
            )
            self._window.show_problem_hint(what)
        elif contents.begins_later:
            what = self.tr("Saved. The file has room for the iterations from {first} on; those before it are left out.")
            self._window.show_problem_hint(what.format(first=count(contents.run.states[0].iteration)))

    def _ask_about_other_content(self, then: Callable[[], None]) -> None:
        """Another program has written the file since this window read it: that is not lost without a question."""
        question, overwrite, save_as = self._texts.changed(Path(self._work.file.path).name)

        def answered() -> None:
            question.deleteLater()
            if question.clickedButton() is overwrite:
                self._save_to(self._work.file.path, then)
            elif question.clickedButton() is save_as:
                self._save_as(then)

        question.finished.connect(answered)
        question.open()

    def _show_not_saved(self, error: GlassboxError) -> None:
        self.show_problem(self.tr("The experiment was not saved."), problem_text(error))

    # Leaving

    def _may_close(self) -> bool:
        if self._may_leave or not (self.is_modified or self._n_saving):
            return True
        self._before_leaving(self._close)
        return False

    def _close(self) -> None:
        self.leave_without_question()
        self._window.close()

    def leave_without_question(self) -> None:
        """From now on the window closes without asking."""
        self._may_leave = True

    def _before_leaving(self, then: Callable[[], None]) -> None:
        """Do something that leaves the experiment, after asking about changes that are not saved. A save that is under
        way is waited for, and what is done meanwhile is asked about too."""
        if self._n_saving:
            self._waiting = then
            self._thread.send(Pause())  # on a long way to another moment the run is not captured
            return
        if not self.is_modified:
            then()
            return
        if self._question is not None:
            return
        question = self._question = self._texts.save(Path(self._work.file.path).name)

        def answered() -> None:
            answer = question.standardButton(question.clickedButton())
            self._question = None
            question.deleteLater()
            if answer is _Button.Save:
                self._window.actions_by_id["run.toggle"].setChecked(False)
                self.save(lambda: self._before_leaving(then))
            elif answer is _Button.Discard:
                then()

        question.finished.connect(answered)
        question.open()

    # What is shown

    def show_problem(self, what: str, why: str) -> None:
        """One dialog: what could not be done, and why. The running work is untouched."""
        self._texts.problem(what, why).open()

    def _show_title(self, *_: object) -> None:
        # Twice, Qt takes the place of the star for text; a name may hold it.
        name = self._texts.window_name(self._work.file.path, self._document.experiment).replace("[*]", "[*][*]")
        self._window.setWindowTitle(self.tr("{name}[*] – Glassbox").format(name=name))
        self._window.setWindowModified(self.is_modified)

    @property
    def _formats(self) -> list[Format]:
        return [Format(self.tr("Glassbox experiments"), (SUFFIX,))]

    @property
    def _formats_to_open(self) -> list[Format]:
        return [*self._formats, Format(self.tr("Glassbox lessons"), (LESSON_SUFFIX,))]

    def _dialog(self, title: str) -> FileDialog:
        own = Path(self._work.file.path).parent if self._work.file.path else None
        return FileDialog(
            self._window, "file_dialog", title, str(own) if own is not None and own.is_dir() else self._recent.folder
        )


def _check_for_screen(run: RunState, path: str) -> None:
    """A file may hold a network that the core can train and the window cannot draw, in whatever can be returned to."""
    runs = (run, *(one.run for one in run.earlier))
    for units in dict.fromkeys(one.spec.hidden_units for each in runs for one in (each.now, *each.states)):
        if len(units) <= LAYERS_ON_SCREEN and max(units, default=0) <= UNITS_ON_SCREEN:
            continue
        raise FileError(
            path,
            "",
            sentence(
                "holds a network with the hidden layers {units}; the window shows up to {layers} layers of {most}"
                " units. `main.py train` can go on with it.",
                units=", ".join(map(str, units)),
                layers=LAYERS_ON_SCREEN,
                most=UNITS_ON_SCREEN,
            ),
        )
