"""Which parts of the window are shown: all but those that a lesson leaves out, or one panel alone."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from gui.base.scroll import settle_layouts
from gui.shell.docks import DockArea
from gui.shell.work_area import WorkArea

_BESIDE_ENLARGED = frozenset({"data_panel", "settings", "network", "plane", "loss"})
"""What is hidden where one panel is shown alone, unless it is that one."""


class Panels(QObject):
    """Shows and hides the parts of the window.

    Parameters
    ----------
    parts : Mapping of str to QWidget
        What there is beside the docks: ``data_panel``, ``run_bar``, ``network``, ``settings``, ``plane``, ``loss``.

    Attributes
    ----------
    enlarged : str
        The panel that is shown alone, one of the parts or a dock; empty where all are shown.

    Emits
    -----
    changed()
        In the GUI thread: other parts are shown.
    """

    changed = Signal()

    def __init__(self, parts: Mapping[str, QWidget], work_area: WorkArea, dock_area: DockArea, parent: QWidget) -> None:
        super().__init__(parent)
        self._parts = parts
        self._work_area = work_area
        self._dock_area = dock_area
        self._left_out: frozenset[str] = frozenset()
        self._docks_before = ""
        self._open_before: frozenset[str] = frozenset()
        self.enlarged = ""

    def __getitem__(self, name: str) -> QWidget:
        """What a view stands in, by the name of the part or dock."""
        return self._parts[name] if name in self._parts else self._dock_area.docks[name].widget()

    @property
    def hidden(self) -> frozenset[str]:
        """The parts that are not shown: what a lesson leaves out, or all beside the panel that is enlarged."""
        if not self.enlarged:
            return self._left_out
        return (self._left_out & {"run_bar"}) | (_BESIDE_ENLARGED - {self.enlarged})

    @property
    def open_docks(self) -> list[str]:
        """The docks that are open, in order; where a panel is enlarged, those that come back with the others."""
        docks = self._dock_area
        return [name for name in docks.docks if name in (self._open_before or docks.open_docks)]

    def leave_out(self, parts: Collection[str]) -> None:
        """Hide these parts, and show the others: a lesson says what it does not need."""
        self._left_out = frozenset(parts)
        self._show()

    def enlarge(self, name: str) -> None:
        """Show this panel alone, or all as they were where ``name`` is empty."""
        before, self.enlarged = self.enlarged, name
        docks = self._dock_area
        if name and not before:
            self._docks_before, self._open_before = docks.state_text, docks.open_docks
        if name:
            for other, dock in docks.docks.items():
                if other != name and not dock.isFloating():
                    dock.hide()
        if name in docks.docks:
            docks.docks[name].setFloating(False)
            docks.docks[name].show()
        if before and not name:
            docks.restore(self._docks_before)
            self._open_before = frozenset()
        self._show()

    def _show(self) -> None:
        hidden = self.hidden
        for name, part in self._parts.items():
            if name != "loss":  # the output shares its room out anew with it
                part.setVisible(name not in hidden)
        self._work_area.show_columns(not {"network", "settings"} <= hidden, not {"plane", "loss"} <= hidden)
        self.changed.emit()
        settle_layouts()
