"""The keyboard's way from one part of the window to the next: one key instead of many steps of Tab."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QWidget

from gui.base.widgets import first_control
from gui.shell.main_window import MainWindow


class WindowPartController(QObject):
    """Puts the keyboard into the next part that is shown, where it was in it last."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._last: dict[QWidget, QWidget] = {}
        for name, step in (("view.next_part", 1), ("view.previous_part", -1)):
            window.actions_by_id[name].triggered.connect(partial(self._go, step))

    def _go(self, step: int, _checked: bool = False) -> None:
        parts = [part for part in self._window.parts if part.isVisible() and first_control(part) is not None]
        if not parts:
            return
        here = self._part_with_keyboard(parts)
        place = parts.index(here) + step if here is not None else 0
        control = self._control_of(parts[place % len(parts)])
        if control is not None:
            control.setFocus(Qt.FocusReason.TabFocusReason)

    def _part_with_keyboard(self, parts: list[QWidget]) -> QWidget | None:
        focused = self._window.focusWidget()
        if focused is None:
            return None
        here = next((part for part in parts if part is focused or part.isAncestorOf(focused)), None)
        if here is not None:
            self._last[here] = focused
        return here

    def _control_of(self, part: QWidget) -> QWidget | None:
        """Where the keyboard was in this part, if that is still there; else its first control."""
        last = self._last.get(part)
        is_there = last is not None and (last is part or part.isAncestorOf(last))
        return last if is_there and last is not None and last.isVisible() and last.isEnabled() else first_control(part)
