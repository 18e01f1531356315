"""The learner's code as text: what the editor holds, ``.py`` files, and the skeleton it begins with.

Nothing here runs any of it; `gui.control.exercise` does, when the learner presses Check.
"""

from __future__ import annotations

from PySide6.QtCore import QObject

from core.errors import FileError, GlassboxError
from core.io.experiment.packing import sizes_of
from core.io.reading import read_limited
from core.lessons.exercise.skeleton import MAX_CODE_BYTES, skeleton
from core.sentences import phrase, sentence
from gui.control.files.exchange import PYTHON, Exchange
from gui.session.document import Document
from gui.session.file_dialog import Format
from gui.views.exercise.view import ExerciseView


def read_code(path: str) -> str:
    """The text of a Python file.

    Raises
    ------
    FileError
        If it cannot be read, is too large, or is no UTF-8 text.
    """
    data = read_limited(path, MAX_CODE_BYTES)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise FileError(path, sentence("line {line}", line=line), phrase("is not UTF-8 text.")) from error
    if "\0" in text:
        line = text[: text.index("\0")].count("\n") + 1
        raise FileError(
            path, sentence("line {line}", line=line), phrase("holds a zero character, which Python does not read.")
        )
    return text.replace("\r\n", "\n").replace("\r", "\n")


class ExerciseCode(QObject):
    """Keeps the editor and the document the same, and reads and writes ``.py`` files."""

    def __init__(self, exchange: Exchange, document: Document, view: ExerciseView) -> None:
        super().__init__(exchange)
        self._exchange = exchange
        self._document = document
        self._view = view
        view.code_edited.connect(self._on_code_edited)
        view.reset_requested.connect(lambda: view.replace_code(self._skeleton))
        view.open_requested.connect(self._on_open_requested)
        view.save_requested.connect(self._on_save_requested)
        for change in (document.code_changed, document.experiment_changed):
            change.connect(self._show)
        self._show()

    @property
    def _skeleton(self) -> str:
        experiment = self._document.experiment
        return skeleton(experiment.spec, sizes_of(experiment))

    def _show(self, *_: object) -> None:
        """Before anything is written, the skeleton follows the network on the screen."""
        self._view.show_code(self._document.code or self._skeleton)

    def _on_code_edited(self, text: str) -> None:
        self._document.set_code("" if text == self._skeleton else text)

    @property
    def _formats(self) -> list[Format]:
        return [Format(self.tr("Python files"), (PYTHON,))]

    def _on_open_requested(self) -> None:
        self._exchange.ask_for_file(self.tr("Open Code"), self._formats, self.read_file)

    def read_file(self, path: str) -> None:
        """Show the code of a file in the editor, in one step that its Undo takes back."""
        try:
            code = read_code(path)
        except GlassboxError as error:
            self._exchange.show_problem(self.tr("The code cannot be opened."), error)
            return
        self._exchange.window.actions_by_id["view.exercise"].setChecked(True)
        self._view.replace_code(code)

    def _on_save_requested(self) -> None:
        code = self._view.code
        text = code if code.endswith("\n") else f"{code}\n"
        self._exchange.save(self.tr("Save Code"), self.tr("exercise"), self._formats, lambda path, chosen: text)
