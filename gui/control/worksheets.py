"""Worksheets of the moment on the screen: opens their dialog, asks where the files go, and has them made beside it."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QDialog

from core.errors import GlassboxError, InvalidInputError
from core.explain.spoken import spoken
from core.lessons.worksheets.files import FORMATS, Order, PlannedFile, planned_files, step_count, write_files
from core.lessons.worksheets.page import key_blocks, sheet_blocks
from core.lessons.worksheets.problem import choice_for, problem_of, run_numbers
from core.lessons.worksheets.questions import sheet_of
from gui.base.language import core_text, counted_text, problem_text
from gui.pictures.worksheet_dialog import WorksheetDialog
from gui.pictures.worksheet_pages import page_count, page_image, pdf_of
from gui.session.background import Background
from gui.session.file_dialog import FileDialog, Format, keep_folder, last_folder
from gui.session.worker import Task, Worker
from gui.shell.main_window import MainWindow

_FOLDER = "worksheet/folder"
_PREVIEW_RATIO = 1.5
"""Pixels to a point of the paper, for each pixel of the screen: enough for a large window."""


class _FirstPage(NamedTuple):
    """A picture of it and its equations as LaTeX, and how many pages the sheet and its key have."""

    picture: QImage
    equations: tuple[str, ...]
    n_pages: int
    n_key_pages: int


class WorksheetController(QObject):
    """Answers Worksheet…"""

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self._background = Background(window)
        self._previews = Worker(self, is_ordered=True)
        self._dialog: WorksheetDialog | None = None
        window.closing.connect(self._on_window_closing)

    def open(self) -> None:
        """Open the dialog for the moment on the screen."""
        latest = self._window.snapshot
        if latest is None or self._dialog is not None:
            return
        choice = choice_for(latest.experiment.spec, latest.parameters.layer_sizes)
        run = run_numbers(latest.experiment, latest.parameters, latest.iteration)
        dialog = self._dialog = WorksheetDialog(self._window.theme, choice, run, self._window)
        dialog.preview_wanted.connect(self._on_preview_wanted)
        dialog.save_wanted.connect(self._on_save_wanted)
        dialog.finished.connect(self._on_dialog_finished)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _on_dialog_finished(self) -> None:
        self._dialog = None

    def _on_window_closing(self) -> None:
        self._background.finish()
        self._previews.stop()
        if self._dialog is not None:
            self._dialog.done(QDialog.DialogCode.Rejected)

    def _on_preview_wanted(self, order: Order, is_key: bool) -> None:
        dialog = self._dialog
        assert dialog is not None
        ratio = _PREVIEW_RATIO * dialog.devicePixelRatioF()

        def work(_: Task) -> _FirstPage:
            sheet = sheet_of(problem_of(order.choice, order.seeds[0], order.run))
            parts = sheet_blocks(sheet), key_blocks(sheet)
            n_pages = (page_count(part, order.paper) for part in parts)
            equations = tuple(question.latex for question in sheet.questions)
            return _FirstPage(page_image(parts[is_key], order.paper, ratio), equations, *n_pages)

        def done(page: _FirstPage) -> None:
            if dialog is self._dialog:
                dialog.show_preview(page.picture, self._size_text(page) if order.format == "pdf" else "")
                dialog.say_equations([spoken(latex, core_text) for latex in page.equations])

        def failed(error: GlassboxError) -> None:
            if dialog is self._dialog:
                dialog.show_problem(_sentence(error))

        # Typesetting a page for the first time takes a second.
        self._previews.cancel()
        self._previews.start(work, done, failed)

    def _size_text(self, page: _FirstPage) -> str:
        text = self.tr("A sheet has {pages}, its key {key_pages}.")
        return text.format(pages=self._pages(page.n_pages), key_pages=self._pages(page.n_key_pages))

    def _pages(self, n: int) -> str:
        return counted_text("{n} page", "{n} pages", n)

    def _on_save_wanted(self, order: Order, is_split: bool) -> None:
        assert self._dialog is not None
        is_folder = is_split and len(order.seeds) > 1
        title = self.tr("Choose a Folder for the Worksheets") if is_folder else self.tr("Save Worksheets")
        dialog = FileDialog(self._dialog, "worksheet_file_dialog", title, last_folder(self._settings, _FOLDER))
        if is_folder:
            dialog.choose_folder(lambda path: self._write(order, Path(path), is_folder=True))
            return
        suffix = FORMATS[order.format]
        name = "worksheet" if len(order.seeds) == 1 else "worksheets"
        numbers = f"{order.seeds[0]}" if len(order.seeds) == 1 else f"{order.seeds[0]}-{order.seeds[-1]}"
        formats = [Format(suffix.removeprefix(".").upper(), (suffix,))]
        dialog.save_file(
            formats, f"{name}-{numbers}{suffix}", lambda path, _: self._write(order, Path(path), is_folder=False)
        )

    def _write(self, order: Order, path: Path, *, is_folder: bool) -> None:
        dialog = self._dialog
        if dialog is None:
            return
        keep_folder(self._settings, _FOLDER, str(path / "in" if is_folder else path))
        files = planned_files(order, path, is_folder=is_folder)
        # The file dialog asked about the first file only, and about none in a folder.
        there = next((file.path.name for file in (files if is_folder else files[1:]) if file.path.exists()), None)
        if there is not None:
            text = self.tr("{name} is already there, and nothing was written. Choose another folder or name.")
            dialog.show_problem(text.format(name=there))
            return
        n_steps = step_count(order, files)

        def work(task: Task) -> str:
            def report(done: int) -> bool:
                task.report(done / n_steps)
                return not task.is_cancelled()

            write_files(order, files, pdf_of, report)
            return _name_of(files, path)

        self._background.start(self.tr("The worksheets are being made."), work, self._on_written, self._on_failed)

    def _on_written(self, name: str) -> None:
        if self._dialog is not None:
            self._dialog.show_done(self.tr("Saved as {name}.").format(name=name))

    def _on_failed(self, error: GlassboxError) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(_sentence(error))


def _sentence(error: GlassboxError) -> str:
    return core_text(error.reason) if isinstance(error, InvalidInputError) else problem_text(error)


def _name_of(files: tuple[PlannedFile, ...], path: Path) -> str:
    return path.name if len(files) == 1 or path.is_dir() else ", ".join(file.path.name for file in files)
