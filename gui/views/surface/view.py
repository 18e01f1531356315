"""The loss surface: J over two directions through the learner's own weights, with the path of the run, and the loss
along its last update.

It draws the snapshots it is handed and owns what its own eye needs: which directions, and which part of the plane. A
surface takes too long for the thread of the window, so the view says which one it wants and is handed it later; a copy
off the screen, to which nobody listens, computes it itself.
"""

from __future__ import annotations

from dataclasses import replace
from time import perf_counter

import numpy as np
from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from core.explain.directions import entries_of
from core.explain.loss_surface import Surface, SurfaceRequest, Window, compute_surface
from core.explain.step_profile import StepProfile, profile_step
from core.explain.target import Target
from core.model.workspace import parameters_of
from core.training.run_state import RunPath
from core.training.snapshot import Snapshot
from gui.base.linked_view import LinkedView
from gui.base.theme import Theme
from gui.base.widgets import describe, quiet_label
from gui.views.surface import geometry, texts
from gui.views.surface.header import SurfaceHeader
from gui.views.surface.heights import Heights
from gui.views.surface.paint import PathShown
from gui.views.surface.picture import PictureContent, SurfacePicture
from gui.views.surface.profile import StepPlot
from gui.views.surface.sight import AxisChoice, Place, Sight

_PERIOD_S = 0.035
"""Between two surfaces while training flat out: some 25 a second are enough for the eye."""

_CALM_RATE = 5.0
"""Iterations a second up to which there is time for the whole surface."""

_PATH_PERIOD_S = 0.3
_NOTES_PERIOD_S = 0.25
_TELL_PERIOD_S = 1.0

_MARGIN = 6
_NARROW_EM = 50
"""In a view that is narrower than so many letters the profile stands below the picture."""


class SurfaceView(LinkedView):
    """Shows the loss around where the run stands.

    Emits
    -----
    surface_wanted(SurfaceRequest, Snapshot)
        A surface, and the profile of the update of this snapshot, to be handed to `show_surface`. Only the last one
        counts. At most some 30 times a second.
    path_wanted()
        The way of the run, to be handed to `show_path`. A few times a second while training.
    parameters_chosen(Parameters)
        The learner wants to go on from these.

    All in the GUI thread.

    Attributes
    ----------
    computes_itself : bool
        Whether nobody hands it surfaces.
    """

    surface_wanted = Signal(object, object)
    path_wanted = Signal()
    parameters_chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, parent)
        self.computes_itself = True
        self._sight = Sight()
        self._heights = Heights(self._sight)
        self._request: SurfaceRequest | None = None
        self._surface: Surface | None = None
        self._ends: geometry.Ends | None = None
        self._pointed_entry: Target | None = None
        self._place: Place | None = None
        self._state = texts.keys_help()
        self._shown_at = self._path_asked_at = self._told_at = self._noted_at = 0.0
        self._header = SurfaceHeader(theme, self)
        self._picture = SurfacePicture(theme, self)
        self._profile = StepPlot(theme, self)
        self._notes = quiet_label("surface_notes", self)
        self._notes.setWordWrap(True)
        theme.dress(self._notes, 0.85)
        self.setObjectName("surface_view")
        self.setAccessibleName(self.tr("Loss surface"))
        describe(self._picture, texts.keys_help(), self.tr("Loss over two directions"))
        self._lay_out()
        self._connect()

    def _lay_out(self) -> None:
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(10)
        self._body.addWidget(self._picture, 3)
        self._body.addWidget(self._profile, 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, _MARGIN, _MARGIN, _MARGIN)
        column.setSpacing(5)
        column.addWidget(self._header)
        column.addLayout(self._body, 1)
        column.addWidget(self._notes)

    def _connect(self) -> None:
        header, picture = self._header, self._picture
        header.kind_chosen.connect(lambda kind: self._choose(replace(self._sight.choice, kind=kind)))
        header.axis_chosen.connect(self._on_axis_chosen)
        header.pointed_wanted.connect(self._on_pointed_wanted)
        header.another_wanted.connect(
            lambda: self._choose(replace(self._sight.choice, seed=self._sight.choice.seed + 1))
        )
        header.penalty_toggled.connect(lambda on: self._choose(replace(self._sight.choice, with_penalty=on)))
        for part in (header, picture):
            part.home_wanted.connect(self._on_home_wanted)
        picture.axis_wanted.connect(self._on_pointed_wanted)
        picture.place_pointed.connect(self._on_place_pointed)
        picture.place_chosen.connect(self._on_place_chosen)
        picture.window_wanted.connect(self._on_window_wanted)
        picture.axis_pointed.connect(self._on_axis_pointed)

    # What comes in

    def render(self, snapshot: Snapshot) -> None:  # type: ignore[override]
        """Show this moment; flat out not every one."""
        is_first = self._snapshot is None
        self._snapshot = snapshot
        now = perf_counter()
        if snapshot.is_flat_out and not is_first and now - self._shown_at < _PERIOD_S:
            return
        self._shown_at = now
        self._show(snapshot)

    def show_surface(self, surface: Surface, profile: StepProfile | None) -> None:
        """Show a surface that was wanted."""
        if self._note() or not self._sight.is_along(surface.request.directions):
            return  # others were chosen since, or the points are gone
        self._surface = surface
        self._ends = geometry.steady_ends(surface.losses, self._ends)
        self._profile.show_profile(profile)
        self._show_picture()
        snapshot, request = self._snapshot, surface.request
        is_calm = snapshot is not None and (not snapshot.is_running or snapshot.iterations_per_s < _CALM_RATE)
        if is_calm and request is self._request and not request.is_exact:
            self._want(self._heights.request(is_exact=True))
        self._tell()

    def show_path(self, path: RunPath) -> None:
        """Show the way of the run."""
        had = self._sight.directions
        self._sight.take_path(path)
        if self._snapshot is None:
            return
        if had is not self._sight.directions and (had is None or not self._sight.is_along(had)):
            self._ends = None
            self._show(self._snapshot)
        else:
            self._show_picture()

    def show_pointed(self, target: Target | None) -> None:
        """Mark an axis whose weight is pointed at elsewhere, and remember a weight that could be one."""
        choice = self._sight.choice
        is_shown = choice.kind == "entries"
        self._picture.show_marked(frozenset(i for i in (0, 1) if is_shown and choice.targets[i] == target))
        if target is not None and target.kind in ("weight", "bias") and self._snapshot is not None:
            self._pointed_entry = target
            self._show_header(self._snapshot)

    def look_as(self, live: LinkedView) -> None:
        """Look at the same part along the same directions, with the same scale of colours."""
        assert isinstance(live, SurfaceView)
        self._sight.look_as(live._sight)
        self._ends = live._ends

    @property
    def sight(self) -> Sight:
        """What is looked at."""
        return self._sight

    @property
    def surface(self) -> Surface | None:
        """What is shown."""
        return self._surface

    # Showing

    def _show(self, snapshot: Snapshot) -> None:
        self._sight.take(snapshot)
        self._heights.take(snapshot)
        self._show_header(snapshot)
        self._ask_for_path(snapshot)
        if not (snapshot.is_flat_out and self._has_surface()):  # else it is drawn with the next surface
            self._show_picture()
        if self._place is not None:
            self._show_read_out(self._place)
        if not self._note():
            self._want(self._heights.request(is_exact=self.computes_itself))

    def _want(self, request: SurfaceRequest) -> None:
        self._request = request
        assert self._snapshot is not None
        if self.computes_itself:
            surface = compute_surface(request)
            assert surface is not None  # nobody cancels it
            self.show_surface(surface, profile_step(self._snapshot))
        else:
            self.surface_wanted.emit(request, self._snapshot)

    def _ask_for_path(self, snapshot: Snapshot) -> None:
        now = perf_counter()
        if not snapshot.is_running or now - self._path_asked_at >= _PATH_PERIOD_S:
            self._path_asked_at = now
            self.path_wanted.emit()

    def _note(self) -> str:
        """Why there is no surface, or ""."""
        if not self._heights.n_examples:
            return texts.no_examples()
        return "" if self._sight.directions is not None else texts.no_path()

    def _show_header(self, snapshot: Snapshot) -> None:
        sizes = snapshot.parameters.layer_sizes
        if self._pointed_entry is not None and self._pointed_entry not in entries_of(sizes):
            self._pointed_entry = None
        self._header.show_choice(self._sight.choice, sizes, snapshot.experiment.spec.has_penalty, self._pointed_entry)

    def _show_picture(self) -> None:
        snapshot, sight, note = self._snapshot, self._sight, self._note()
        if snapshot is None:
            return
        if note or sight.directions is None or sight.window is None:
            nothing = PictureContent((0.0, 1.0, 0.0, 1.0), None, (1.0, 2.0), None, ("", ""), note=note)
            self._picture.show_content(nothing)
            self._profile.setVisible(bool(self._heights.n_examples))
            self._notes.setText("")
            return
        self._profile.show()
        surface = self._surface if self._has_surface() else None
        self._picture.show_content(
            PictureContent(
                sight.window,
                surface,
                self._ends or (1.0, 2.0),
                PathShown(sight.places, sight.last_step(snapshot)),
                texts.axis_names(sight.directions),
                texts.height_name(self._heights.with_penalty),
            )
        )
        now = perf_counter()
        if surface is not None and (not snapshot.is_flat_out or now - self._noted_at > _NOTES_PERIOD_S):
            self._noted_at = now
            # While training its numbers change, and the picture above is not to move with them.
            self._notes.setMinimumHeight(self._notes.height() if snapshot.is_running else 0)
            self._notes.setText(texts.notes(snapshot, surface.request, self._profile.profile))

    def _has_surface(self) -> bool:
        """Whether a surface along the present directions is known."""
        return self._surface is not None and self._sight.is_along(self._surface.request.directions)

    def _tell(self) -> None:
        """Say to a screen reader what is seen."""
        snapshot, surface, directions = self._snapshot, self._surface, self._sight.directions
        now = perf_counter()
        if snapshot is None or surface is None or directions is None:
            return
        if snapshot.is_running and now - self._told_at < _TELL_PERIOD_S:
            return
        self._told_at = now
        row, column = np.unravel_index(int(surface.losses.argmin()), surface.losses.shape)
        across, up = surface.request.places
        lowest = (float(across[column]), float(up[row])), float(surface.losses[row, column])
        name = texts.height_name(surface.request.with_penalty)
        self._state = texts.state_sentences(directions, self._sight.here, name, self._heights.loss_at(None), lowest)
        if self._place is None:
            self._picture.setAccessibleDescription(self._state)
        self._profile.tell()

    # Intents

    def _choose(self, choice: AxisChoice) -> None:
        self._sight.choose(choice)
        self._picture.hide_cursor()
        self._ends = None
        if self._snapshot is not None:
            self._show(self._snapshot)

    def _on_axis_chosen(self, axis: int, target: Target) -> None:
        """Where it is the other axis already, the two change places."""
        before = self._sight.choice.targets
        other = before[1 - axis] if before[1 - axis] != target else before[axis]
        targets = (target, other) if axis == 0 else (other, target)
        self._choose(replace(self._sight.choice, kind="entries", targets=targets))

    def _on_pointed_wanted(self, axis: int) -> None:
        if self._pointed_entry is not None:
            self._on_axis_chosen(axis, self._pointed_entry)

    def _on_home_wanted(self) -> None:
        self._sight.go_home()
        if self._snapshot is not None:
            self._show(self._snapshot)

    def _on_window_wanted(self, window: Window) -> None:
        self._sight.show(window)
        if self._snapshot is not None:
            self._show(self._snapshot)

    def _on_place_chosen(self, u: float, v: float) -> None:
        sight = self._sight
        if sight.directions is not None:
            self.parameters_chosen.emit(parameters_of(sight.directions.moved(sight.theta, (u, v)), sight.layer_sizes))

    def _on_axis_pointed(self, axis: int | None) -> None:
        is_entry = axis is not None and self._sight.choice.kind == "entries"
        self._picture.show_marked(frozenset([axis] if is_entry and axis is not None else []))
        self.pointed.emit(self._sight.choice.targets[axis] if is_entry and axis is not None else None)

    def _on_place_pointed(self, place: Place | None) -> None:
        self._place = place
        if place is None:
            self._picture.show_read_out("")
            self._picture.setAccessibleDescription(self._state)
        else:
            self._show_read_out(place)

    def _show_read_out(self, place: Place) -> None:
        directions = self._sight.directions
        if directions is not None and not self._note():
            text = texts.read_out(
                directions,
                place,
                texts.height_name(self._heights.with_penalty),
                self._heights.loss_at(place),
                self._heights.loss_at(None),
            )
            self._picture.show_read_out(text)
            self._picture.setAccessibleDescription(text)

    # Layout

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < _NARROW_EM * self.fontMetrics().averageCharWidth()
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.TopToBottom if is_narrow else ways.LeftToRight)


if __name__ == "__main__":
    from gui.base.demo import show_alone

    show_alone(SurfaceView, hidden_units=(4,))
