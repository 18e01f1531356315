"""Pictures and animations of the window: opens their dialogs, asks where the files go, and has them made.

How they are painted and written `gui.pictures` knows. An animation takes the run to other iterations and back again,
past the document: nothing of it is a step of undo.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from enum import Enum
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QSettings, QSize, QTimer, Signal
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from core.errors import GlassboxError, InvalidInputError
from core.training.messages import GoTo
from core.training.snapshot import Snapshot
from gui.base.language import core_text, problem_text
from gui.base.linked_view import LinkedView
from gui.pictures.animation import AnimationFormat, shared_palette
from gui.pictures.animation_dialog import AnimationDialog
from gui.pictures.animation_job import AnimationJob
from gui.pictures.animation_plan import AnimationPlan
from gui.pictures.caption import caption_text
from gui.pictures.copies import FrameMaker
from gui.pictures.encoding import PictureFormat, PictureOptions
from gui.pictures.exporter import PictureExporter
from gui.pictures.memory import WINDOW, PictureMemory
from gui.pictures.picture_dialog import PictureDialog
from gui.session.file_dialog import FileDialog, Format
from gui.session.training_thread import TrainingThread
from gui.shell.main_window import MainWindow

_HIDDEN_SIZE = QSize(640, 420)
"""Of a view that was never shown."""

_SHOWN_MS = 5000

Kind = TypeVar("Kind", bound=Enum)


class PictureController(QObject):
    """Answers Picture…, Animation… and Copy Picture, and remembers what was chosen.

    Emits
    -----
    opening()
        In the GUI thread, before a dialog offers the views there are.
    """

    opening = Signal()

    def __init__(self, window: MainWindow, thread: TrainingThread, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._thread = thread
        self._memory = PictureMemory(settings)
        self._subjects: dict[str, tuple[str, QWidget]] = {
            WINDOW: (self.tr("Whole window"), window),
            "network": (self.tr("Network"), window.network_view),
            "plane": (self.tr("Plane"), window.boundary_view),
            "loss": (self.tr("Loss"), window.loss_view),
        }
        views = {name: view for name, (_, view) in self._subjects.items()}
        self._exporter = PictureExporter(views, window.theme, lambda: window.snapshot)
        self._dialog: QDialog | None = None
        self._waiting: Callable[[Snapshot], None] | None = None
        self._job: AnimationJob | None = None
        actions = window.actions_by_id
        actions["file.picture"].triggered.connect(lambda: self._when_paused(self._show_picture_dialog))
        actions["file.animation"].triggered.connect(lambda: self._when_paused(self._show_animation_dialog))
        actions["edit.copy_picture"].triggered.connect(self._on_copy_picture_triggered)
        window.closing.connect(self._on_window_closing)

    def add(self, name: str, label: str, view: QWidget) -> None:
        """Offer a view that was built later than the others."""
        self._subjects[name] = label, view
        self._exporter.add(name, view)

    def view(self, name: str) -> QWidget:
        """The view of this name, which can be had twice."""
        return self._subjects[name][1]

    def on_presented(self, snapshot: Snapshot) -> None:
        """A moment is on the screen: perhaps the one a dialog waits for, or the next of an animation."""
        if self._waiting is not None and not snapshot.is_running:
            then, self._waiting = self._waiting, None
            then(snapshot)
        if self._job is not None:
            self._job.take_snapshot(snapshot)

    def _on_window_closing(self) -> None:
        self._waiting = None
        if self._job is not None:
            self._job.stop()
        if self._dialog is not None:
            self._dialog.done(QDialog.DialogCode.Rejected)

    # Pictures

    def _show_picture_dialog(self, snapshot: Snapshot) -> None:
        names = {name: label for name, (label, _) in self._subjects.items()}
        dialog = PictureDialog(
            self._window.theme,
            names,
            caption_text(snapshot),
            self._memory.options,
            has_caption=self._memory.has("picture/has_caption"),
            parent=self._window,
        )
        dialog.preview_wanted.connect(lambda options: self._preview(dialog, options))
        dialog.copy_wanted.connect(lambda options: self._copy(dialog, options))
        dialog.save_wanted.connect(lambda options: self._choose_picture_file(dialog, options))
        self._open(dialog)

    def _preview(self, dialog: PictureDialog, options: PictureOptions) -> None:
        try:
            dialog.show_preview(*self._exporter.preview(options, dialog.devicePixelRatioF()))
        except GlassboxError as error:
            dialog.show_problem(_sentence(error))

    def _copy(self, dialog: PictureDialog, options: PictureOptions) -> None:
        self._memory.keep_options(options, has_caption=dialog.has_caption)
        try:
            self._exporter.copy(options)
        except GlassboxError as error:
            dialog.show_problem(_sentence(error))
            return
        dialog.show_done(self.tr("The picture was copied to the clipboard."))

    def _choose_picture_file(self, dialog: PictureDialog, options: PictureOptions) -> None:
        self._choose_file(
            dialog,
            self.tr("Save Picture"),
            options.subject,
            options.format,
            lambda path: self._save(dialog, options, path),
        )

    def _save(self, dialog: PictureDialog, options: PictureOptions, path: str) -> None:
        options = replace(options, format=_format_of_name(path, options.format))
        self._memory.keep_options(options, has_caption=dialog.has_caption)
        try:
            self._exporter.save(options, path)
        except GlassboxError as error:
            dialog.show_problem(_sentence(error))
            return
        dialog.show_done(self._saved_as(path))

    def _on_copy_picture_triggered(self) -> None:
        """The view that has the focus, as it looks now; where none has it, the window."""
        if self._window.snapshot is None:
            return
        focus = QApplication.focusWidget() or self._window.focusWidget()
        views = ((name, view) for name, (_, view) in self._subjects.items() if name != WINDOW)
        has_focus = (name for name, view in views if focus is view or (focus and view.isAncestorOf(focus)))
        subject = next(has_focus, WINDOW)
        try:
            self._exporter.copy(PictureOptions(subject, scale=self._memory.options.scale))
        except GlassboxError as error:
            self._window.statusBar().showMessage(_sentence(error), _SHOWN_MS)
            return
        text = self.tr("A picture was copied to the clipboard: {what}.").format(what=self._subjects[subject][0])
        self._window.statusBar().showMessage(text, _SHOWN_MS)

    # Animations

    def _show_animation_dialog(self, snapshot: Snapshot) -> None:
        sizes = {name: (label, _size_of(view)) for name, (label, view) in self._subjects.items()}
        ends = snapshot.oldest_iteration, snapshot.latest_iteration
        views = {name: view for name, (_, view) in self._subjects.items()}
        ways = {name: view.way_s for name, view in views.items() if isinstance(view, LinkedView) and view.way_s}
        dialog = AnimationDialog(self._window.theme, sizes, *ends, self._memory.plan, self._window, ways)
        dialog.save_wanted.connect(lambda plan: self._choose_animation_file(dialog, plan))
        dialog.cancel_wanted.connect(self._on_cancel_wanted)
        self._open(dialog)

    def _choose_animation_file(self, dialog: AnimationDialog, plan: AnimationPlan) -> None:
        self._choose_file(
            dialog, self.tr("Save Animation"), plan.subject, plan.format, lambda path: self._begin(dialog, plan, path)
        )

    def _begin(self, dialog: AnimationDialog, plan: AnimationPlan, path: str) -> None:
        before = self._window.snapshot
        if before is None or self._job is not None:
            return
        plan = replace(plan, format=_format_of_name(path, plan.format))
        self._memory.keep_plan(plan)
        theme, send = self._window.theme, self._thread.send
        maker = FrameMaker(plan, self._subjects[plan.subject][1], theme)
        palette = shared_palette(plan.look.colours(theme.colours), before.experiment.data.n_classes)

        def show_way(frame: int) -> None:
            # Not at once: the job asks while it takes in the frame before.
            QTimer.singleShot(0, job, lambda: job.take_snapshot(replace(before, iteration=frame)))

        def draw_way(asked: Snapshot) -> QImage:
            return maker.way_frame(before, asked.iteration / plan.last)

        ask = show_way if plan.has_way else lambda iteration: send(GoTo(iteration))
        draw = draw_way if plan.has_way else maker.frame
        job = self._job = AnimationJob(plan, path, ask, draw, palette, self._window)

        def on_ended() -> None:
            self._job = None
            maker.close()
            send(GoTo(before.iteration, position=before.position))  # where the run stood, also within an iteration
            job.deleteLater()

        for ending in (job.finished, job.failed, job.cancelled):
            ending.connect(on_ended)
        job.progressed.connect(dialog.show_progress)
        job.finished.connect(self._on_animation_finished)
        job.failed.connect(dialog.show_failed)
        job.cancelled.connect(dialog.show_cancelled)
        dialog.show_progress(0, plan.n_frames)
        job.start()

    def _on_cancel_wanted(self) -> None:
        if self._job is not None:
            self._job.cancel()

    def _on_animation_finished(self, path: str) -> None:
        if isinstance(self._dialog, AnimationDialog):
            self._dialog.show_finished(self._saved_as(path))

    # Both

    def _when_paused(self, then: Callable[[Snapshot], None]) -> None:
        """Pause first: a dialog is about one iteration, and a run would soon be past it."""
        latest = self._window.snapshot
        if latest is None or self._dialog is not None:
            return
        self.opening.emit()
        self._window.actions_by_id["run.toggle"].setChecked(False)
        if latest.is_running:
            self._waiting = then
        else:
            then(latest)

    def _open(self, dialog: QDialog) -> None:
        self._dialog = dialog
        dialog.finished.connect(self._on_dialog_finished)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        self._dialog = None

    def _choose_file(
        self,
        parent: QDialog,
        title: str,
        subject: str,
        chosen: PictureFormat | AnimationFormat,
        then: Callable[[str], None],
    ) -> None:
        kinds = [chosen, *(kind for kind in type(chosen) if kind is not chosen)]
        formats = [Format(kind.name, (f".{kind.value}",)) for kind in kinds]
        dialog = FileDialog(parent, "picture_file_dialog", title, self._memory.folder)
        dialog.fileSelected.connect(self._memory.keep_folder)
        dialog.save_file(formats, f"{self._proposed_name(subject)}.{chosen.value}", lambda path, _format: then(path))

    def _saved_as(self, path: str) -> str:
        return self.tr("Saved as {name}.").format(name=Path(path).name)

    def _proposed_name(self, subject: str) -> str:
        latest = self._window.snapshot
        name = "glassbox" if subject == WINDOW else f"glassbox-{subject}"
        return f"{name}-{latest.iteration}" if latest is not None else name


def _format_of_name(path: str, chosen: Kind) -> Kind:
    """The kind of file that its name says it is: who writes another ending means it."""
    ending = Path(path).suffix.lower().removeprefix(".")
    return next((kind for kind in type(chosen) if kind.value == ending), chosen)


def _size_of(view: QWidget) -> QSize:
    return view.size() if view.isVisible() else view.sizeHint().expandedTo(_HIDDEN_SIZE)


def _sentence(error: GlassboxError) -> str:
    return core_text(error.reason) if isinstance(error, InvalidInputError) else problem_text(error)
