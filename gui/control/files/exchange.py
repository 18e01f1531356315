"""What every import and export needs: file dialogs, the run as it is now, and a sentence where something fails.

It knows neither points nor scripts; those are of its users. `gui.control.files.experiment_file` writes an
experiment's own file.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings

from core.errors import GlassboxError, InvalidInputError
from core.io.writing import write_atomically
from gui.base.language import core_text, problem_text
from gui.control.files.experiment_file import FileController
from gui.session.background import Background
from gui.session.file_dialog import FileDialog, Format, keep_folder, last_folder
from gui.session.run_serializer import RunSerializer
from gui.shell.main_window import MainWindow

PYTHON = ".py"
"""The suffix of the code of the exercise."""

_SHOWN_MS = 8000

_FOLDER = "exchange/folder"


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
        dialog = self._dialog(title)
        dialog.open_file([Format(self.tr("All supported files"), suffixes), *formats], chosen)

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
        self._dialog(title).save_file(
            formats,
            name + formats[0].suffixes[0],
            lambda path, chosen: self._write(path, lambda: content(path, chosen)),
        )

    def _write(self, path: str, content: Callable[[], str | bytes]) -> None:
        try:
            made = content()
            write_atomically(path, made.encode(errors="replace") if isinstance(made, str) else made)
        except GlassboxError as error:
            self.show_problem(self.tr("The file was not written."), error)
            return
        self.show_status(self.tr("{name} was written.").format(name=Path(path).name))

    def show_problem(self, what: str, error: GlassboxError) -> None:
        """One dialog: what could not be done, and why. Everything is as it was."""
        # Of what cannot be exported the field's name says nothing that the sentence does not.
        if isinstance(error, InvalidInputError) and error.reason[:1].isupper():
            self._files.show_problem(what, core_text(error.reason))
        else:
            self._files.show_problem(what, problem_text(error))

    def show_status(self, sentence: str) -> None:
        """A sentence in the status bar, for a while."""
        self.window.statusBar().showMessage(sentence, _SHOWN_MS)

    def _dialog(self, title: str) -> FileDialog:
        dialog = FileDialog(self.window, "exchange_dialog", title, last_folder(self._settings, _FOLDER))
        dialog.fileSelected.connect(partial(keep_folder, self._settings, _FOLDER))
        return dialog
