"""The dialog in which a file is chosen, and the folder it opens in: the first time the user's Documents, later the one
that was used last. Experiments, tables and pictures each remember a folder of their own.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


class Format(NamedTuple):
    """A way to write or read something: what the file dialog calls it, and how its files end, each with a dot."""

    name: str
    suffixes: tuple[str, ...]

    @property
    def filter(self) -> str:
        """As a file dialog wants it."""
        return f"{self.name} ({' '.join(f'*{suffix}' for suffix in self.suffixes)})"


class FileDialog(QFileDialog):
    """A dialog for one choice, deleted after it.

    Qt asks whether a file is to be replaced in an event loop of its own inside of `accept`. That question is the
    dialog's child and lies on the stack: where the dialog is deleted meanwhile the process aborts (double free). So the
    dialog is deleted after `accept` only, and a Return that arrives after an Esc is ignored.
    """

    def __init__(self, parent: QWidget, name: str, title: str, folder: str) -> None:
        super().__init__(parent, title, folder)
        self.setObjectName(name)
        self._is_accepting = False
        self._is_over = False
        self.finished.connect(self._on_finished)

    def open_file(self, formats: Sequence[Format], chosen: Callable[[str], object]) -> None:
        """Let the learner choose a file that is there."""
        self.setFileMode(FileDialog.FileMode.ExistingFile)
        self.setNameFilters([*(format_.filter for format_ in formats), self.tr("All files (*)")])
        self.fileSelected.connect(chosen)
        self.open()

    def save_file(self, formats: Sequence[Format], file_name: str, chosen: Callable[[str, Format], object]) -> None:
        """Let the learner choose a place and one of the formats, of which the first is proposed."""
        by_filter = {format_.filter: format_ for format_ in formats}

        def chosen_format() -> Format:
            return by_filter.get(self.selectedNameFilter(), formats[0])

        def follow() -> None:
            # Qt changes the ending that stands there, and adds this where there is none.
            self.setDefaultSuffix(chosen_format().suffixes[0].removeprefix("."))

        self.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        self.setNameFilters([*by_filter, self.tr("All files (*)")])
        self.filterSelected.connect(follow)
        follow()
        self.selectFile(file_name)
        self.fileSelected.connect(lambda path: chosen(path, chosen_format()))
        self.open()

    def choose_folder(self, chosen: Callable[[str], object]) -> None:
        """Let the learner choose a folder that is there, or make one."""
        self.setFileMode(FileDialog.FileMode.Directory)
        self.setOption(FileDialog.Option.ShowDirsOnly)
        self.fileSelected.connect(chosen)
        self.open()

    def accept(self) -> None:
        """Choose what the name's field holds; this may ask first."""
        if self._is_over:
            return
        self._is_accepting = True
        super().accept()
        self._is_accepting = False
        if self._is_over:
            self.deleteLater()

    def _on_finished(self) -> None:
        self._is_over = True
        if not self._is_accepting:
            self.deleteLater()


def last_folder(settings: QSettings, key: str) -> str:
    """The folder that was used last, if it is still there, else Documents.

    Parameters
    ----------
    settings : QSettings
    key : str
        Where the folder is kept in the settings.
    """
    kept = str(settings.value(key, "", type=str))
    return kept if kept and Path(kept).is_dir() else documents_folder()


def keep_folder(settings: QSettings, key: str, path: str) -> None:
    """Remember the folder of a file that was chosen."""
    settings.setValue(key, str(Path(path).absolute().parent))


def documents_folder() -> str:
    """The user's Documents; without such a folder their home."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return folder if folder and Path(folder).is_dir() else str(Path.home())
