"""Pointer and keys over the small planes: which run they are at, and when one is picked."""

from __future__ import annotations

from typing import Protocol

from PySide6.QtCore import QPointF, Qt

from gui.views.luck.geometry import TileGrid


class _Tiles(Protocol):
    @property
    def grid(self) -> TileGrid: ...

    def point_at(self, place: int | None) -> None: ...

    def pick(self, place: int) -> None: ...

    def bring_into_sight(self, place: int) -> None: ...


class GalleryInput:
    """What the pointer and the keys are at.

    Attributes
    ----------
    pointed : int or None
        The run that is pointed at.
    """

    def __init__(self, tiles: _Tiles) -> None:
        self._tiles = tiles
        self._pressed: int | None = None
        self._last = 0
        self.pointed: int | None = None

    def forget(self) -> None:
        """Other runs are shown."""
        self._pressed, self._last = None, 0
        self.point_at(None)

    def point_at(self, place: int | None) -> None:
        """Another run is pointed at, or none."""
        if place != self.pointed:
            self.pointed = place
            self._last = self._last if place is None else place
            self._tiles.point_at(place)

    def place_at(self, position: QPointF) -> int | None:
        """The run at a pixel."""
        return self._tiles.grid.place_at(position.x(), position.y())

    def press_at(self, position: QPointF) -> None:
        """The button went down."""
        self._pressed = self.place_at(position)

    def release_at(self, position: QPointF) -> None:
        """The button came up: on the tile that it went down on, that is picked."""
        pressed, self._pressed = self._pressed, None
        if pressed is not None and self.place_at(position) == pressed:
            self._tiles.pick(pressed)

    def enter(self) -> None:
        """The keyboard came: it goes on where it was."""
        if self._tiles.grid.n_tiles:
            self.point_at(min(self._last, self._tiles.grid.n_tiles - 1))

    def press(self, key: Qt.Key) -> bool:
        """A key; whether it means something here."""
        grid = self._tiles.grid
        if not grid.n_tiles:
            return False
        at = self.pointed
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            if at is not None:
                self._tiles.pick(at)
            return at is not None
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: -grid.n_columns,
            Qt.Key.Key_Down: grid.n_columns,
            Qt.Key.Key_Home: -grid.n_tiles,
            Qt.Key.Key_End: grid.n_tiles,
        }
        if key not in steps:
            return False
        start = self._last if at is None else at
        place = min(max(start + steps[key], 0), grid.n_tiles - 1)
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down) and not 0 <= start + steps[key] < grid.n_tiles:
            place = start  # there is no row beyond
        self.point_at(place)
        self._tiles.bring_into_sight(place)
        return True
