"""What ties the views of one iteration together: the example they look at, the part that is pointed at, and what is
wrong with the network. Each view stays on its own; here is who hears of whom."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, Signal, Slot

from core.data.dataset import Dataset
from core.explain.diagnosis import diagnose_snapshot
from core.explain.findings import Finding
from core.explain.target import Target
from core.training.snapshot import Snapshot
from gui.base.linked_view import LinkedView
from gui.base.redraw import RedrawPace
from gui.shell.main_window import MainWindow
from gui.views.network.view import NetworkView

if TYPE_CHECKING:
    from gui.views.equations.view import EquationsView

_DIAGNOSIS_PERIOD_S, _LONGEST_S = 0.2, 0.5
"""Flat out a diagnosis so often is enough: signs are read by people. With many examples it costs a picture."""


class ViewLinker(QObject):
    """Hands every picture to the docks that are seen, and what one view points at to all the others.

    Attributes
    ----------
    weight : Target or None
        The weight or bias that was pointed at or chosen last, for a view that is built later.
    is_at_weight : bool
        Whether it is still pointed at.

    Emits
    -----
    pointed(Target)
        In the GUI thread: something was pointed at in any view.
    diagnosed(tuple of Finding)
        In the GUI thread: what holds the network up was looked for, while its signs are shown.
    """

    pointed = Signal(object)
    diagnosed = Signal(object)

    def __init__(self, window: MainWindow, settings: QSettings) -> None:
        super().__init__(window)
        self._window = window
        self._docked: tuple[Any, ...] = ()
        self._linked: tuple[Any, ...] = (window.network_view, window.boundary_view)
        self._equations: EquationsView | None = None
        self._late: tuple[LinkedView, ...] = ()
        self._copies: tuple[Any, ...] = ()
        self.weight: Target | None = None
        self.is_at_weight = False
        self._example: int | None = None
        self._data: Dataset | None = None
        self._pace = RedrawPace(parent=self, period_s=_DIAGNOSIS_PERIOD_S)
        self._pace.longest_s = _LONGEST_S
        self._settings = settings
        for view in self._linked:
            view.pointed.connect(self._on_pointed)
        window.boundary_view.example_chosen.connect(self.choose_example)
        window.equations_built.connect(self._on_equations_built)
        window.network_view.weight_chosen.connect(self._remember_weight)
        self._signs = window.actions_by_id["view.signs"]
        self._signs.setChecked(bool(settings.value("view.signs", True, type=bool)))
        self._signs.toggled.connect(self._on_signs_toggled)

    def add(self, view: LinkedView) -> None:
        """Link a view that was built later than the others."""
        self._late = (*self._late, view)
        self._linked = (*self._linked, view)
        view.show_example(self._example)
        view.pointed.connect(self._on_pointed)
        view.came_into_sight.connect(self._on_came_into_sight)

    def add_docked(self, view: Any) -> None:
        """Link a view that remembers the last picture while it is hidden."""
        self._docked = (*self._docked, view)
        self._linked = (*self._linked, view)
        view.pointed.connect(self._on_pointed)
        if self._window.snapshot is not None:
            view.render(self._window.snapshot)

    def add_copy(self, view: Any) -> None:
        """Link a second view of the same kind, which is handed its pictures elsewhere."""
        self._copies = (*self._copies, view)
        if hasattr(view, "pointed"):
            self._linked = (*self._linked, view)
            view.pointed.connect(self._on_pointed)
        if hasattr(view, "show_example"):
            view.show_example(self._example)
        if self._signs.isChecked() and self._window.snapshot is not None:
            self._show_findings(diagnose_snapshot(self._window.snapshot))

    def remove_copy(self, view: Any) -> None:
        """It goes."""
        self._copies = tuple(one for one in self._copies if one is not view)
        self._linked = tuple(one for one in self._linked if one is not view)

    def _on_equations_built(self, view: EquationsView) -> None:
        self._equations, settings = view, self._settings
        view.show_view(
            str(settings.value("equations/scope", "example", type=str)),
            str(settings.value("equations/form", "mean", type=str)),
        )
        view.show_example(self._example)
        view.view_changed.connect(self._on_view_changed)
        view.example_chosen.connect(self.choose_example)
        self.add_docked(view)

    def on_presented(self, snapshot: Snapshot) -> None:
        """Show a picture where it is looked at."""
        self._follow_data(snapshot.experiment.data)
        for view in (self._window.network_panel, *self._docked):
            view.render(snapshot)
        for late in self._late:
            if late.isVisible():
                late.render(snapshot)
        self._diagnose(snapshot)

    @Slot(object)
    def choose_example(self, index: int | None) -> None:
        """Look at this example, counted as in the data; None is whichever comes first."""
        self._example = index
        window = self._window
        for view in (window.network_view, window.boundary_view, window.network_panel, self._equations):
            if view is not None:
                view.show_example(index)
        for late in (*self._late, *(copy for copy in self._copies if hasattr(copy, "show_example"))):
            late.show_example(index)

    @Slot()
    def _on_came_into_sight(self) -> None:
        view = self.sender()
        if self._window.snapshot is not None and isinstance(view, LinkedView):
            view.render(self._window.snapshot)

    def _on_view_changed(self, scope: str, form: str) -> None:
        self._settings.setValue("equations/scope", scope)
        self._settings.setValue("equations/form", form)

    def _on_signs_toggled(self, on: bool) -> None:
        self._settings.setValue("view.signs", on)
        self._pace.hurry()
        if not on:
            self._show_findings(())
        elif self._window.snapshot is not None:
            self._diagnose(self._window.snapshot)

    def _on_pointed(self, target: Target | None) -> None:
        source = self.sender()
        self.is_at_weight = target is not None and target.kind in ("weight", "bias")
        if target is not None:
            self.pointed.emit(target)
            self._remember_weight(target)
        for view in self._linked:
            if view is not source:
                view.show_pointed(target)

    def _remember_weight(self, target: Target) -> None:
        if target.kind in ("weight", "bias"):
            self.weight = target

    def _follow_data(self, data: Dataset) -> None:
        """Keep to the example that was chosen when points are added, moved or removed."""
        before, self._data = self._data, data
        if self._example is None or before is None or before is data:
            return
        self.choose_example(_same_example(self._example, before, data))

    def _diagnose(self, snapshot: Snapshot) -> None:
        if self._signs.isChecked() and self._pace.is_due(snapshot):
            with self._pace.drawing():
                findings = diagnose_snapshot(snapshot)
                self._show_findings(findings)
            self.diagnosed.emit(findings)

    def _show_findings(self, findings: Sequence[Finding]) -> None:
        for view in (self._window.network_view, *self._copies):
            if isinstance(view, NetworkView):
                view.show_findings(findings)


def _same_example(index: int, before: Dataset, after: Dataset) -> int | None:
    """Where an example went: where it was, moved perhaps, or at another place because earlier ones are gone.

    One that was chosen before there was a picture with it stays as it was counted.
    """
    if index >= before.n_examples:
        return index if index < after.n_examples else None
    key = before.split_keys[index]
    if index < after.n_examples and after.n_examples == before.n_examples and after.split_keys[index] == key:
        return index
    if after.n_columns != before.n_columns:
        return None
    same = (after.points == before.points[:, [index]]).all(axis=0) & (after.split_keys == key)
    return int(same.argmax()) if same.any() else None
