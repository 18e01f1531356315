"""The language of the window: chosen in View → Language, else the one of the system, and remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSettings, Signal

from gui.base.language import LANGUAGES, language, system_language
from gui.shell.main_window import MainWindow

_KEY = "view/language"
_OF_SYSTEM = "system"


def chosen_language(settings: QSettings) -> str:
    """The code of the language to speak: the one that was chosen, or the system's."""
    stored = _stored(settings)
    return system_language() if stored == _OF_SYSTEM else stored


def _stored(settings: QSettings) -> str:
    stored = str(settings.value(_KEY, _OF_SYSTEM, type=str))
    return stored if stored in {one.code for one in LANGUAGES} else _OF_SYSTEM


class LanguageController(QObject):
    """Keeps the choice.

    Emits
    -----
    chosen()
        In the GUI thread: the window is to speak another language (`chosen_language`) from now on.
    """

    chosen = Signal()

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._settings = settings
        self._actions = {
            code: window.actions_by_id[f"view.language_{code}"]
            for code in (_OF_SYSTEM, *(one.code for one in LANGUAGES))
        }
        self._actions[_stored(settings)].setChecked(True)
        for action in self._actions.values():
            action.triggered.connect(self._on_triggered)

    def _on_triggered(self) -> None:
        self._settings.setValue(_KEY, next(code for code, action in self._actions.items() if action.isChecked()))
        if chosen_language(self._settings) != language():
            self.chosen.emit()
