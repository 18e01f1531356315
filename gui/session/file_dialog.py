"""The dialog in which a file is chosen, and the folder it opens in: the first time the user's Documents, later the one
that was used last. Experiments, tables and pictures each remember a folder of their own.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths
from PySide6.QtWidgets import QFileDialog, QWidget


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
