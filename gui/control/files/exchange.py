"""What every import and export needs: file dialogs, the run as it is now, and a sentence where something fails.

It knows neither points nor scripts; those are of its users. `gui.control.files.experiment_file` writes an
experiment's own file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, QSettings

from core.errors import GlassboxError, InvalidInputError
from core.io.writing import write_atomically
from gui.control.files.experiment_file import FileController
from gui.session.background import Background
from gui.session.file_dialog import FileDialog, keep_folder, last_folder
from gui.session.run_serializer import RunSerializer
from gui.shell.main_window import MainWindow

SAID_MS = 8000

_FOLDER = "exchange/folder"


class Format(NamedTuple):
    """A way to write or read something: what the file dialog calls it, and how its files end."""

    name: str
    suffixes: tuple[str, ...]

    @property
    def filter(self) -> str:
        """As a file dialog wants it."""
        return f"{self.name} ({' '.join(f'*{suffix}' for suffix in self.suffixes)})"


class Exchange(QObject):
    """What imports and exports have in common.

    Attributes
    ----------
    window : MainWindow
    serializer : RunSerializer
        Hands over the run.
    background : Background
        For what would keep the window from living.
    """

    def __init__(
        self, window: MainWindow, serializer: RunSerializer, files: FileController, settings: QSettings
    ) -> None:
        super().__init__(window)
        self.window = window
        self.serializer = serializer
        self.background = Background(window)
        self._files = files
        self._settings = settings
        window.closing.connect(self.background.finish)

    def ask_for_file(self, title: str, formats: Sequence[Format], chosen: Callable[[str], None]) -> None:
        """Let the learner choose a file that is there."""
        suffixes = tuple(dict.fromkeys(suffix for format_ in formats for suffix in format_.suffixes))
        dialog = self._dialog(title, [Format(self.tr("All supported files"), suffixes), *formats])
        dialog.setFileMode(FileDialog.FileMode.ExistingFile)
        dialog.fileSelected.connect(self._remember_folder)
        dialog.fileSelected.connect(chosen)
        dialog.open()

    def save(
        self, title: str, name: str, formats: Sequence[Format], content: Callable[[str, Format], str | bytes]
    ) -> None:
        """Let the learner choose a place, and write there.

        Parameters
        ----------
        name : str
            Of the file, without a suffix.
        formats : sequence of Format
            The first is proposed.
        content : callable
            Makes what is written for a path and the format that was chosen; may raise a GlassboxError.
        """
        dialog = self._dialog(title, formats)
        dialog.setAcceptMode(FileDialog.AcceptMode.AcceptSave)
        by_filter = {format_.filter: format_ for format_ in formats}

        def chosen_format() -> Format:
            return by_filter.get(dialog.selectedNameFilter(), formats[0])

        def on_filter_selected() -> None:
            dialog.setDefaultSuffix(chosen_format().suffixes[0].removeprefix("."))

        def on_file_selected(path: str) -> None:
            self._remember_folder(path)
            self._write(path, lambda: content(path, chosen_format()))

        dialog.filterSelected.connect(on_filter_selected)
        on_filter_selected()
        dialog.selectFile(name + formats[0].suffixes[0])
        dialog.fileSelected.connect(on_file_selected)
        dialog.open()

    def _write(self, path: str, content: Callable[[], str | bytes]) -> None:
        try:
            made = content()
            write_atomically(path, made.encode() if isinstance(made, str) else made)
        except GlassboxError as error:
            self.say(self.tr("The file was not written."), error)
            return
        self.tell(self.tr("{name} was written.").format(name=Path(path).name))

    def say(self, what: str, error: GlassboxError) -> None:
        """One dialog: what could not be done, and why. Everything is as it was."""
        # Of what cannot be exported the field's name tells a learner nothing that the sentence does not.
        if isinstance(error, InvalidInputError) and error.reason[:1].isupper():
            self._files.say(what, error.reason)
        else:
            self._files.say(what, str(error))

    def tell(self, sentence: str) -> None:
        """A sentence in the status bar, for a while."""
        self.window.statusBar().showMessage(sentence, SAID_MS)

    def pause(self) -> None:
        """Let the run stand still."""
        self.window.actions_by_id["run.toggle"].setChecked(False)

    def _dialog(self, title: str, formats: Sequence[Format]) -> FileDialog:
        dialog = FileDialog(self.window, "exchange_dialog", title, last_folder(self._settings, _FOLDER))
        dialog.setNameFilters([*(format_.filter for format_ in formats), self.tr("All files (*)")])
        return dialog

    def _remember_folder(self, path: str) -> None:
        keep_folder(self._settings, _FOLDER, path)
