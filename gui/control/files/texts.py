"""What the window says about files: how it is called, and its dialogs: may changes be lost, may another program's be
overwritten, is work to be restored, and why something could not be done.

The dialogs are built here and opened by who asks; what follows from an answer is decided there.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox, QWidget

from core.experiment.experiment import Experiment
from core.training.run_state import RunState
from gui.base.data_words import data_text
from gui.base.formatting import as_plain
from gui.base.language import counted_text

_Button = QMessageBox.StandardButton


class FileTexts(QObject):
    """Names and dialogs of one window."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def window_name(self, path: str, experiment: Experiment) -> str:
        """What the window is called: its file, or the data of an experiment without one."""
        if path:
            return Path(path).name
        if experiment.names.title:
            return self.tr("Untitled ({data})").format(data=data_text(experiment))
        return self.tr("Untitled")

    def proposed_name(self, experiment: Experiment) -> str:
        """Of a new file: that of the table the points are from, as far as a file can have it."""
        names = experiment.names
        name = "".join(letter for letter in Path(names.title).stem if letter.isalnum() or letter in " -_.")
        return name.strip(" .") if names.are_of_table and name.strip(" .") else self.tr("experiment")

    def save(self, name: str) -> QMessageBox:
        """Before changes that are not saved are left; ``name`` is that of the file, empty if there is none."""
        text = self.tr("Save changes to {name}?").format(name=name or self.tr("this experiment"))
        question = self._dialog("save_question", QMessageBox.Icon.Question, text)
        question.setInformativeText(self.tr("If you do not save them, they are lost."))
        question.setStandardButtons(_Button.Save | _Button.Discard | _Button.Cancel)
        question.button(_Button.Discard).setText(self.tr("Don’t Save"))
        question.setDefaultButton(_Button.Save)
        return question

    def changed(self, name: str) -> tuple[QMessageBox, object, object]:
        """Before a file is overwritten that another program has changed, with its buttons Overwrite and Save As."""
        text = self.tr("{name} was changed by another program.").format(name=name)
        question = self._dialog("changed_question", QMessageBox.Icon.Warning, text)
        question.setInformativeText(self.tr("If you overwrite it, that change is lost."))
        overwrite = question.addButton(self.tr("Overwrite"), QMessageBox.ButtonRole.DestructiveRole)
        save_as = question.addButton(self.tr("Save As…"), QMessageBox.ButtonRole.AcceptRole)
        question.setDefaultButton(save_as)
        question.addButton(_Button.Cancel)
        return question, overwrite, save_as

    def restore(self, name: str, run: RunState) -> tuple[QMessageBox, object]:
        """After a crash, about the work that is left of it, with its button Restore; ``name`` is that of its file."""
        experiment = run.experiment
        if not name and experiment.names.are_of_table:
            name = self.tr("An unsaved experiment on {data}").format(data=data_text(experiment))
        what = counted_text(
            "{name}, iteration {iteration}, {n} point",
            "{name}, iteration {iteration}, {n} points",
            experiment.data.n_examples,
            name=name or self.tr("An unsaved experiment"),
            iteration=run.now.iteration,
        )
        text = self.tr("Glassbox was closed unexpectedly. Do you want to restore your work?")
        question = self._dialog("recovery_question", QMessageBox.Icon.Question, text)
        question.setInformativeText(as_plain(what))
        restore = question.addButton(self.tr("Restore"), QMessageBox.ButtonRole.AcceptRole)
        question.addButton(self.tr("Discard"), QMessageBox.ButtonRole.DestructiveRole)
        return question, restore

    def problem(self, what: str, why: str) -> QMessageBox:
        """What could not be done, and why."""
        dialog = self._dialog("file_problem", QMessageBox.Icon.Warning, what)
        dialog.setInformativeText(as_plain(why))
        dialog.finished.connect(dialog.deleteLater)
        return dialog

    def _dialog(self, name: str, icon: QMessageBox.Icon, text: str) -> QMessageBox:
        dialog = QMessageBox(self._window)
        dialog.setObjectName(name)
        dialog.setIcon(icon)
        dialog.setWindowTitle(self.tr("Glassbox"))
        dialog.setText(as_plain(text))
        return dialog
