"""Describe: one key, and the state of the run stands in sentences in a small window, is said, and can be copied."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.explain.diagnosis import diagnose_snapshot
from gui.base.language import core_text
from gui.shell.main_window import MainWindow

if TYPE_CHECKING:
    from gui.shell.help.description import DescriptionDialog


class DescriptionController(QObject):
    """Writes down how the run stands when that is wanted."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._dialog: DescriptionDialog | None = None
        window.actions_by_id["help.describe"].triggered.connect(self.describe)

    def describe(self) -> None:
        """Show the sentences of this moment, in the window that is open for them or in a new one."""
        sentences = (*self._of_the_run(), *self._of_the_keyboard())
        if self._dialog is None:
            from gui.shell.help.description import DescriptionDialog  # few sessions need it

            self._dialog = DescriptionDialog(self._window.theme, self._window)
            self._dialog.wanted_again.connect(self.describe)
            self._dialog.finished.connect(self._on_finished)
        self._dialog.show_sentences(sentences)

    def _of_the_run(self) -> tuple[str, ...]:
        snapshot = self._window.snapshot
        if snapshot is None:
            return ()
        from core.explain.described import described

        return tuple(core_text(sentence) for sentence in described(snapshot, diagnose_snapshot(snapshot)))

    def _of_the_keyboard(self) -> tuple[str, ...]:
        """Where the keyboard is in the main window, and what is chosen there."""
        focused = self._window.focusWidget()
        if focused is None or not focused.accessibleName():
            return ()
        text = self.tr("The keyboard is at: {name}. {description}")
        return (text.format(name=focused.accessibleName(), description=focused.accessibleDescription()).strip(),)

    def _on_finished(self) -> None:
        self._dialog = None
