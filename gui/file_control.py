"""Experiment files: New, Open, Save, the star of unsaved changes, and the question before something is left.

It asks the training thread for the run and gives it runs to go on with; what is in a file `core.files` knows.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QMessageBox

from core.errors import FileError, GlassboxError
from core.experiment.edits import LAYERS_ON_SCREEN, UNITS_ON_SCREEN
from core.experiment.experiment import Experiment
from core.files.experiment_file import SUFFIX, decode, looks_like_experiment
from core.files.reading import read_limited
from core.training.journey import Journey
from core.training.messages import Load
from core.training.run_state import Mark, RunState
from core.training.snapshot import Snapshot
from gui.document import Document
from gui.file_lock import FileLock
from gui.main_window import MainWindow
from gui.run_keeper import RunKeeper
from gui.saving import save_bytes
from gui.training_thread import TrainingThread

MAX_RECENT = 8

_Button = QMessageBox.StandardButton
_Moment = tuple[int, int, tuple[Mark, ...]]


def fresh_run(experiment: Experiment) -> RunState:
    """The run of an experiment before its first iteration."""
    return Journey(experiment, lambda record: None).capture()


class FileControl(QObject):
    """Owns which file the experiment belongs to, and whether it holds what is on the screen.

    Parameters
    ----------
    starter : callable
        Makes the experiment of New.
    """

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        thread: TrainingThread,
        keeper: RunKeeper,
        settings: QSettings,
        starter: Callable[[], Experiment],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._thread = thread
        self._keeper = keeper
        self._settings = settings
        self._starter = starter
        self._lock = FileLock()
        self._path = ""
        self._shown: Snapshot | None = None
        self._saved_moment: _Moment = (0, 0, ())
        self._run_left: int | None = None
        self._may_leave = False
        self._question: QMessageBox | None = None
        actions = window.actions_by_id
        for name, slot in (
            ("file.new", self._on_new_triggered),
            ("file.open", self._on_open_triggered),
            ("file.save", self._on_save_triggered),
            ("file.save_as", self._on_save_as_triggered),
            ("file.quit", window.close),
        ):
            actions[name].triggered.connect(slot)
        document.undo_stack.cleanChanged.connect(self._show_title)
        window.file_dropped.connect(self._on_file_dropped)
        window.closing.connect(self._lock.release)
        window.recent_menu.aboutToShow.connect(self._fill_recent_menu)
        self._show_title()

    @property
    def path(self) -> str:
        """The experiment's file; empty if it has none yet."""
        return self._path

    @property
    def is_modified(self) -> bool:
        """The rule of the star and of the question, the same for every way of leaving, with a file or without one:
        something was changed, trained or marked since the experiment was begun, opened or saved."""
        if not self._document.undo_stack.isClean():
            return True
        return self._shown is not None and _moment(self._shown) != self._saved_moment

    def ask_before_closing(self) -> None:
        """From now on the window asks before unsaved changes are left. The program does; who only looks does not."""
        self._window.may_close = self._may_close

    def on_presented(self, snapshot: Snapshot) -> None:
        """Follow the run: one that goes on has unsaved iterations."""
        if self._run_left is not None and snapshot.run_id <= self._run_left:
            return  # of the run that was left
        self._shown = snapshot
        if self.is_modified != self._window.isWindowModified():
            self._show_title()

    # Opening

    def open(self, path: str) -> None:
        """Go on with the experiment of a file; if it cannot be read that is said, and the running work stays."""
        try:
            run = decode(read_limited(path), path)
            _check_for_screen(run, path)
            self._lock.take(path)
        except GlassboxError as error:
            self.say(self.tr("The file cannot be opened."), str(error))
            return
        self._go_on_with(run, path)
        self._remember(path)

    def recover(self, run: RunState, path: str) -> None:
        """Go on with work that a crash left behind: it is not saved in its file yet."""
        try:
            if path:
                self._lock.take(path)
        except FileError:
            path = ""
        self._go_on_with(run, path)
        self._document.undo_stack.resetClean()
        self._show_title()

    def _go_on_with(self, run: RunState, path: str) -> None:
        self._window.actions_by_id["run.toggle"].setChecked(False)
        self._thread.send(Load(run))
        self._document.open(run.experiment)
        self._document.undo_stack.setClean()
        self._path = path
        self._saved_moment = (run.now.iteration, run.latest_iteration, run.marks)
        if self._shown is not None:
            self._run_left, self._shown = self._shown.run_id, None
        self._show_title()

    def begin(self, experiment: Experiment) -> None:
        """Begin with an experiment that has no file yet, after asking about changes that are not saved."""
        self._before_leaving(lambda: self._begin(experiment))

    def _begin(self, experiment: Experiment) -> None:
        self._lock.release()
        self._go_on_with(fresh_run(experiment), "")

    def _on_new_triggered(self) -> None:
        self.begin(self._starter())

    def _on_open_triggered(self) -> None:
        self._before_leaving(self._choose_file)

    def _choose_file(self) -> None:
        dialog = self._dialog(self.tr("Open Experiment"), QFileDialog.AcceptMode.AcceptOpen)
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self.open)
        dialog.open()

    def _on_file_dropped(self, path: str) -> None:
        # Anything else becomes a part of this experiment (`gui.exchange_control`).
        if looks_like_experiment(path):
            self._open_instead(path)

    def _open_instead(self, path: str) -> None:
        self._before_leaving(lambda: self.open(path))

    # Saving

    def _on_save_triggered(self) -> None:
        self.save(lambda: None)

    def _on_save_as_triggered(self) -> None:
        self._save_as(lambda: None)

    def save(self, then: Callable[[], None]) -> None:
        """Save in the experiment's file, or in one that is asked for; ``then`` is called when it is saved."""
        if self._path:
            self._save_to(self._path, then)
        else:
            self._save_as(then)

    def _save_as(self, then: Callable[[], None]) -> None:
        dialog = self._dialog(self.tr("Save Experiment"), QFileDialog.AcceptMode.AcceptSave)
        dialog.setDefaultSuffix(SUFFIX.removeprefix("."))
        dialog.selectFile(self._path or self.tr("experiment") + SUFFIX)
        dialog.fileSelected.connect(lambda path: self._save_to(path, then))
        dialog.open()

    def _save_to(self, path: str, then: Callable[[], None]) -> None:
        try:
            self._lock.take(path)
        except FileError as error:
            self._say_not_saved(error)
            return
        index = self._document.undo_stack.index()
        moment = _moment(self._shown) if self._shown is not None else self._saved_moment

        def write(data: bytes) -> None:
            try:
                save_bytes(path, data)
            except FileError as error:
                self._say_not_saved(error)
                return
            self._path, self._saved_moment = path, moment
            if self._document.undo_stack.index() == index:
                self._document.undo_stack.setClean()
            self._remember(path)
            self._show_title()
            then()

        self._keeper.ask(write, self._say_not_saved)

    def _say_not_saved(self, error: FileError) -> None:
        self.say(self.tr("The experiment was not saved."), str(error))

    # Leaving

    def _may_close(self) -> bool:
        if self._may_leave or not self.is_modified:
            return True
        self._before_leaving(self._close)
        return False

    def _close(self) -> None:
        self._may_leave = True
        self._window.close()

    def _before_leaving(self, then: Callable[[], None]) -> None:
        """Do something that leaves the experiment, after asking about changes that are not saved."""
        if not self.is_modified:
            then()
            return
        if self._question is not None:
            return
        name = Path(self._path).name if self._path else self.tr("this experiment")
        question = self._question = QMessageBox(self._window)
        question.setObjectName("save_question")
        question.setIcon(QMessageBox.Icon.Question)
        question.setWindowTitle(self.tr("Glassbox"))
        question.setText(self.tr("Save changes to {name}?").format(name=name))
        question.setInformativeText(self.tr("Otherwise they are lost."))
        question.setStandardButtons(_Button.Save | _Button.Discard | _Button.Cancel)
        question.setDefaultButton(_Button.Save)

        def answered() -> None:
            answer = question.standardButton(question.clickedButton())
            self._question = None
            question.deleteLater()
            if answer is _Button.Save:
                self.save(then)
            elif answer is _Button.Discard:
                then()

        question.finished.connect(answered)
        question.open()

    # What is shown

    def say(self, what: str, why: str) -> None:
        """One dialog: what could not be done, and why. The running work is untouched."""
        dialog = QMessageBox(self._window)
        dialog.setObjectName("file_problem")
        dialog.setIcon(QMessageBox.Icon.Warning)
        dialog.setWindowTitle(self.tr("Glassbox"))
        dialog.setText(what)
        dialog.setInformativeText(why)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show_title(self, *_: object) -> None:
        name = Path(self._path).name if self._path else self.tr("Untitled")
        self._window.setWindowTitle(self.tr("{name}[*] – Glassbox").format(name=name))
        self._window.setWindowModified(self.is_modified)

    def _dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        folder = str(Path(self._path).parent) if self._path else str(self._settings.value("files/folder", "", type=str))
        dialog = QFileDialog(self._window, title, folder)
        dialog.setObjectName("file_dialog")
        dialog.setAcceptMode(mode)
        dialog.setNameFilters([self.tr("Glassbox experiments") + f" (*{SUFFIX})", self.tr("All files") + " (*)"])
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    # Files of late

    @property
    def _recent(self) -> list[str]:
        stored = self._settings.value("files/recent", [], type=list)
        return [path for path in stored if isinstance(path, str)][:MAX_RECENT] if isinstance(stored, list) else []

    def _remember(self, path: str) -> None:
        path = str(Path(path).absolute())
        self._settings.setValue("files/recent", [path, *(old for old in self._recent if old != path)][:MAX_RECENT])
        self._settings.setValue("files/folder", str(Path(path).parent))

    def _fill_recent_menu(self) -> None:
        menu = self._window.recent_menu
        menu.clear()
        for path in self._recent:
            action = QAction(path, menu)
            action.triggered.connect(lambda _checked=False, path=path: self._open_instead(path))
            menu.addAction(action)
        if menu.isEmpty():
            menu.addAction(self.tr("No files yet")).setEnabled(False)


def _check_for_screen(run: RunState, path: str) -> None:
    """A file may hold a network that the core can train and the window cannot draw."""
    units = run.experiment.spec.hidden_units
    if len(units) > LAYERS_ON_SCREEN or max(units, default=0) > UNITS_ON_SCREEN:
        raise FileError(
            path,
            "",
            f"holds a network with the hidden layers {', '.join(map(str, units))}; the window shows up to "
            f"{LAYERS_ON_SCREEN} layers of {UNITS_ON_SCREEN} units. `main.py train` can go on with it.",
        )


def _moment(snapshot: Snapshot) -> _Moment:
    """What of a run a file holds beside the experiment."""
    return snapshot.iteration, snapshot.latest_iteration, snapshot.marks
