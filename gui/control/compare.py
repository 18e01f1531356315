"""Runs side by side: what is compared is decided here, and each change of it is a step of undo of the document."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, QSettings

from core.errors import GlassboxError
from core.experiment.one_difference import Difference, WeightDifference
from core.experiment.proposals import activations_compared
from core.explain.target import Target
from core.io.experiment.experiment_file import SUFFIX
from core.io.writing import write_atomically
from core.training.comparison import MAX_FORKS
from core.training.snapshot import ForkSnapshot, Snapshot
from gui.base.difference_words import difference_text
from gui.base.language import counted_text, problem_text
from gui.control.files.texts import FileTexts
from gui.control.view_linker import ViewLinker
from gui.session.document import Document
from gui.session.file_dialog import FileDialog, Format, keep_folder, last_folder
from gui.session.lock import FileLock
from gui.session.run_serializer import RunSerializer
from gui.shell.main_window import MainWindow
from gui.views.compare.dialog import CompareDialog
from gui.views.compare.view import CompareView

_FOLDER = "exchange/folder"

_SHOWN_MS = 8000


class CompareController(QObject):
    """Answers Compare… and what is wanted in the view of the compared runs."""

    def __init__(
        self,
        view: CompareView,
        window: MainWindow,
        document: Document,
        linker: ViewLinker,
        serializer: RunSerializer,
        settings: QSettings,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._linker = linker
        self._serializer = serializer
        self._settings = settings
        self._dialog: CompareDialog | None = None
        view.compare_requested.connect(self.choose)
        view.activations_requested.connect(self.compare_activations)
        view.end_requested.connect(self._on_end_requested)
        view.by_time_chosen.connect(self._on_by_time_chosen)
        view.adopt_requested.connect(self._on_adopt_requested)
        view.save_requested.connect(self._on_save_requested)
        view.remove_requested.connect(self._on_remove_requested)
        view.point_added.connect(window.boundary_view.add_point)
        view.example_chosen.connect(window.boundary_view.example_chosen)
        for name, show in (
            ("view.test_data", view.set_test_shown),
            ("view.discretise", view.set_discretised),
            ("view.true_border", view.set_border_shown),
        ):
            window.actions_by_id[name].toggled.connect(show)
            show(window.actions_by_id[name].isChecked())

    def choose(self) -> None:
        """Ask in which one thing another run is to differ."""
        snapshot = self._window.snapshot
        if snapshot is None or self._dialog is not None or not self._has_room():
            return
        dialog = self._dialog = CompareDialog(
            self._window.theme,
            snapshot,
            self._weight_in(snapshot),
            self._window,
            begins_with_weight=self._linker.is_at_weight,
        )
        dialog.chosen.connect(self.compare)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.open()

    def compare_weight(self, weight: Target, value: float) -> None:
        """Let a run go on beside this one in which a weight or bias has this value."""
        if self._has_room():
            self.compare(WeightDifference(weight.layer, weight.unit or 0, weight.source, value))

    def _has_room(self) -> bool:
        """Whether one more run can be compared; says so if not."""
        if len(self._document.forks) < MAX_FORKS:
            return True
        self._window.show_problem_hint(
            counted_text(
                "At most {n} run can be compared with this one. Remove it first.",
                "At most {n} runs can be compared with this one. Remove one of them first.",
                MAX_FORKS,
            )
        )
        return False

    def _on_dialog_finished(self) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def compare(self, difference: Difference) -> None:
        """Let a run with this difference go on beside the present one."""
        text = self.tr("Compare: {what}").format(what=difference_text(difference, self._document.experiment))
        self._document.compare(text, (difference,))

    def compare_activations(self) -> None:
        """Begin again with the lecture's activations side by side, from the same start weights."""
        experiment, differences = activations_compared(self._document.experiment)
        self._window.actions_by_id["run.toggle"].setChecked(False)
        self._document.compare_from_start(self.tr("Compare Activations"), experiment, differences)

    def _on_end_requested(self) -> None:
        keys = [key for key, _ in self._document.forks]
        self._document.compare(self.tr("End Comparison"), removed=keys)

    def _on_by_time_chosen(self, by_time: bool) -> None:
        text = self.tr("Compare by Time") if by_time else self.tr("Compare by Iteration")
        self._document.compare(text, by_time=by_time)

    def _on_remove_requested(self, key: int) -> None:
        self._document.compare(self.tr("Remove From Comparison"), removed=(key,))

    def _on_adopt_requested(self, key: int) -> None:
        fork = self._fork(key)
        if fork is not None:
            self._document.adopt(self.tr("Go On With This Run"), key, fork.snapshot.experiment)

    def _on_save_requested(self, key: int) -> None:
        fork = self._fork(key)
        if fork is None:
            return
        what = difference_text(fork.difference, self._document.experiment)
        name = "".join(letter for letter in what if letter.isalnum() or letter in " -_.").strip(" .")
        dialog = FileDialog(
            self._window, "save_run_dialog", self.tr("Save This Run"), last_folder(self._settings, _FOLDER)
        )
        formats = [Format(self.tr("Glassbox experiments"), (SUFFIX,))]
        dialog.save_file(formats, f"{name or self.tr('run')}{SUFFIX}", lambda path, _format: self._save(key, path))

    def _save(self, key: int, path: str) -> None:
        keep_folder(self._settings, _FOLDER, path)

        def write(data: bytes) -> None:
            file = FileLock(path)  # of no other window, nor of this one's own experiment
            try:
                write_atomically(path, data)
            finally:
                file.release()

        def say(_contents: object) -> None:
            name = Path(path).name
            self._window.statusBar().showMessage(self.tr("This run was saved as {name}.").format(name=name), _SHOWN_MS)

        self._serializer.ask(say, self._show_not_saved, in_worker=write, fork=key)

    def _show_not_saved(self, error: GlassboxError) -> None:
        FileTexts(self._window).problem(self.tr("The run was not saved."), problem_text(error)).open()

    def _fork(self, key: int) -> ForkSnapshot | None:
        snapshot = self._window.snapshot
        forks = () if snapshot is None else snapshot.forks
        return next((fork for fork in forks if fork.key == key), None)

    def _weight_in(self, snapshot: Snapshot) -> Target | None:
        """The weight that was pointed at last, as far as this network has it."""
        weight, sizes = self._linker.weight, snapshot.parameters.layer_sizes
        if weight is None or weight.layer >= len(sizes) or (weight.unit or 0) >= sizes[weight.layer]:
            return None
        return weight if (weight.source or 0) < sizes[weight.layer - 1] else None
