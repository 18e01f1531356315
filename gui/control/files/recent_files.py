"""The files that were opened or saved last: kept in the settings, offered in their menu."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from gui.session.file_dialog import keep_folder, last_folder

MAX_RECENT = 8

_FOLDER = "files/folder"


class RecentFiles(QObject):
    """The menu of recent files.

    Emits
    -----
    chosen(str)
        In the GUI thread: the path of the file to open.
    """

    chosen = Signal(str)

    def __init__(self, menu: QMenu, settings: QSettings, parent: QObject) -> None:
        super().__init__(parent)
        self._menu = menu
        self._settings = settings
        menu.aboutToShow.connect(self._fill)

    @property
    def paths(self) -> list[str]:
        """The latest first."""
        stored = self._settings.value("files/recent", [], type=list)
        return [path for path in stored if isinstance(path, str)][:MAX_RECENT] if isinstance(stored, list) else []

    @property
    def folder(self) -> str:
        """Where the last file was; before there was one, the user's Documents."""
        return last_folder(self._settings, _FOLDER)

    def remember(self, path: str) -> None:
        """Put a file, by its absolute path, at the top."""
        self._settings.setValue("files/recent", [path, *(old for old in self.paths if old != path)][:MAX_RECENT])
        keep_folder(self._settings, _FOLDER, path)

    def _fill(self) -> None:
        self._menu.clear()
        for path in self.paths:
            action = QAction(path, self._menu)
            action.triggered.connect(lambda _checked=False, path=path: self.chosen.emit(path))
            self._menu.addAction(action)
        if self._menu.isEmpty():
            self._menu.addAction(self.tr("No Recent Files")).setEnabled(False)
