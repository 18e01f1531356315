"""Where file dialogs open: the first time in the user's Documents, later in the folder that was used last.

Experiments, tables and pictures each remember a folder of their own.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QSettings, QStandardPaths


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
