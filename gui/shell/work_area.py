"""What is always looked at: the network with the settings below it, the plane and the loss.

Plane and loss stand one above the other where the height is enough for both, else side by side, so that docks below
leave each of them a useful size.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from gui.base.scroll import ScrollPort
from gui.base.theme import Theme
from gui.shell.splitters import ThinSplitter

LEAST_PLANE = 204
"""Pixels, a few more than 200, of the plane's side that are kept free where the window has room for them."""

_CROWDED_PLANE = 150
"""The plane's side that is better than a plane and a loss side by side which both have to be scrolled."""

LEAST_LOSS = 120
"""Height in pixels of the loss plot that is kept free, with the numbers of its axes."""

_COMFORTABLE_PLANE = 280
"""From this side on, the plane need not be any larger for the loss to go beside it."""

_SPARE_LOSS = 32
"""Of the loss's useful height, what it gives to a message for a while."""

_COMFORTABLE_NETWORK_WIDTH = 375

_OUTPUT_OF_NARROW = 0.64
_PLANE_OF_NARROW = 0.52
"""Of the width that is too little for all, what plane and loss get, and of that the plane; they scroll then."""

_LEAST_OUTPUT = QSize(180, 90)
_LEAST_NETWORK = QSize(180, 60)
_LEAST_LOSS_WIDTH = 190
_LOSS_BESIDE = 260
"""Width of the loss beside the plane, where there is enough."""

_PLANE_MARGINS = 38
_FIRST_SHARE = 0.42
"""Of the width, for plane and loss one above the other."""


class OutputColumn(ThinSplitter):
    """The plane and the loss, one above the other or side by side.

    The plane gets the height that it can use at its width, or the share that the learner gives it.

    Emits
    -----
    least_changed()
        In the GUI thread: the plane or the loss needs another least size, as when the loss has other curves to name.
    """

    least_changed = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Qt.Orientation.Vertical, parent)
        self._plane_port, self._loss_port = (ScrollPort(_LEAST_OUTPUT, self) for _ in range(2))
        self._shares: dict[Qt.Orientation, float] = {}
        self.taken_below = 0
        """What a message takes for a while: the loss gives it, and the plane stays as it is."""
        self.splitterMoved.connect(self._on_splitter_moved)

    @property
    def ports(self) -> tuple[QWidget, QWidget]:
        """What the plane and the loss stand in."""
        return self._plane_port, self._loss_port

    @property
    def places(self) -> tuple[QWidget, QWidget]:
        """What the plane and the loss are built in, before they are handed to ``hold``."""
        return self._plane_port.viewport(), self._loss_port.viewport()

    def hold(self, plane: QWidget, loss: QWidget) -> None:
        """Show these two."""
        self._plane, self._loss = plane, loss
        for port, part in ((self._plane_port, plane), (self._loss_port, loss)):
            port.hold(part)
            self.addWidget(port)
        self._least = self._least_sizes()

    @property
    def is_beside(self) -> bool:
        """Whether plane and loss stand side by side."""
        return self.orientation() is Qt.Orientation.Horizontal

    @property
    def share(self) -> float:
        """What part of the height the learner gave to the plane; 0 if it was left to the window."""
        return self._shares.get(Qt.Orientation.Vertical, 0.0)

    def set_share(self, share: float) -> None:
        """Give the plane this share of the height; 0 leaves it to the window."""
        self._shares.clear()
        if 0.0 < share < 1.0:
            self._shares[Qt.Orientation.Vertical] = share
        self.share_out()

    def least_height_beside(self) -> int:
        """The height in which plane and loss have useful sizes side by side."""
        return max(self._height_around(self._least_plane_width()) + LEAST_PLANE, self._least_loss())

    @property
    def crowded_width(self) -> int:
        """The least width in which plane and loss are both to be seen side by side."""
        return self._least_plane_width() + self._least_loss_width() + self.handleWidth()

    def least_width(self, height: int) -> int:
        """The width in which plane and loss can be used in this height, whichever way they stand now."""
        width = self._least_plane_width()
        fits_above = height - self._least_loss() - self._height_around(width) >= LEAST_PLANE
        return width if fits_above else self.crowded_width

    def width_beside(self, height: int) -> tuple[int, int]:
        """Widths for the two side by side in this height: the least one, and the one that both can use."""
        least = self._least_plane_width()
        usable = self._plane_width(height - self._height_around(least))
        if not self.shows_loss:
            return least, max(usable, least)
        loss, handle = self._least_loss_width(), self.handleWidth()
        return least + loss + handle, max(usable, least) + max(loss, _LOSS_BESIDE) + handle

    def share_out(self) -> None:
        """Give both the room they have."""
        room = (self.width() if self.is_beside else self.height()) - self.handleWidth()
        share = self._shares.get(self.orientation())
        if share is not None:
            plane = round(share * room)
        elif self.is_beside:
            height = self.height() + self.taken_below
            usable = self._plane_width(height - self._height_around(self._least_plane_width()))
            least = min(self._least_plane_width(), max(room - _LEAST_OUTPUT.width(), round(_PLANE_OF_NARROW * room)))
            plane = max(min(usable, room - self._least_loss_width()), least)
        else:
            room_before = room + self.taken_below
            plane = min(self._plane.heightForWidth(self.width()), room_before - self._loss_height(room_before))
        self.setSizes([max(plane, 1), max(room - plane, 1)])

    @property
    def shows_loss(self) -> bool:
        """Whether the loss is there: where it is not, the plane has all the room."""
        return not self._loss_port.isHidden()

    def show_loss(self, is_shown: bool) -> None:
        """Show the loss, or give its room to the plane."""
        if is_shown != self.shows_loss:
            self._loss_port.setVisible(is_shown)
            self.least_changed.emit()
            self.share_out()

    def set_beside(self, is_beside: bool) -> None:
        """Stand side by side, or one above the other."""
        if is_beside != self.is_beside:
            self.setOrientation(Qt.Orientation.Horizontal if is_beside else Qt.Orientation.Vertical)

    def is_better_beside(self, width_above: int, width_beside: int, height: int) -> bool:
        """Whether the plane is of more use with the loss beside it, in the widths that there are for the two."""
        above = height - self._least_loss() - self.handleWidth() - self._height_around(width_above)
        if above < LEAST_PLANE:
            return above < _CROWDED_PLANE or width_beside >= self.crowded_width
        above = min(above, width_above - self._plane_width(0))
        beside = min(
            height - self._height_around(width_beside), width_beside - self._least_loss_width() - self._plane_width(0)
        )
        return above < _COMFORTABLE_PLANE and beside > 1.2 * above

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.share_out()

    def event(self, event: QEvent) -> bool:
        is_done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest and self._least != self._least_sizes():
            self._least = self._least_sizes()
            self.least_changed.emit()
            self.share_out()
        return is_done

    def _least_sizes(self) -> tuple[int, int, int]:
        return self._least_plane_width(), self._least_loss_width(), self._least_loss()

    def _height_around(self, width: int) -> int:
        """Height of all that stands above and below the square of the plane."""
        return self._plane.heightForWidth(width) - width + self._plane_width(0)

    def _plane_width(self, side: int) -> int:
        return side + self._theme.gutter() + _PLANE_MARGINS

    def _least_loss(self) -> int:
        return max(self._loss.minimumSizeHint().height(), LEAST_LOSS) + _SPARE_LOSS

    def _least_loss_width(self) -> int:
        return max(self._loss.minimumSizeHint().width(), _LEAST_LOSS_WIDTH)

    def _least_plane_width(self) -> int:
        return max(self._plane_width(LEAST_PLANE), self._plane.minimumSizeHint().width())

    def _loss_height(self, room: int) -> int:
        """More than the least of the loss, as long as the plane keeps a useful size."""
        wanted = max(round(0.25 * room), round(1.25 * self._least_loss()))
        return max(min(wanted, room - self._height_around(self.width()) - LEAST_PLANE), self._least_loss())

    def _on_splitter_moved(self) -> None:
        plane, loss = self.sizes()
        self._shares[self.orientation()] = plane / max(plane + loss, 1)


class WorkArea(ThinSplitter):
    """Network and settings at the left, plane and loss at the right."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, Qt.Orientation.Horizontal, parent)
        self._is_beside_by_hand = False
        self._share_above = _FIRST_SHARE
        self.middle = QWidget(self)
        self.network_port = ScrollPort(_LEAST_NETWORK, self.middle)

    @property
    def network_place(self) -> QWidget:
        """What the network is built in, before it is handed to ``hold``."""
        return self.network_port.viewport()

    def hold(self, network: QWidget, settings: QWidget, output: OutputColumn) -> None:
        """Show these; the settings were built in ``middle``, plane and loss in the splitter itself."""
        self._network, self._settings, self._output = network, settings, output
        self.network_port.hold(network)
        column = QVBoxLayout(self.middle)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.network_port, 1)
        column.addWidget(settings)
        self.addWidget(self.middle)
        self.addWidget(output)
        self.setStretchFactor(0, 3)
        self.setStretchFactor(1, 2)
        output.least_changed.connect(self.turn)
        self.splitterMoved.connect(self._on_splitter_moved)

    def show_columns(self, left: bool, right: bool) -> None:
        """Show network and settings, and plane and loss, or hide them."""
        self.middle.setVisible(left)
        self._output.setVisible(right)
        self.setVisible(left or right)

    @property
    def sizes_text(self) -> str:
        """The sizes for the next session, with the loss below the plane."""
        return ",".join(map(str, self._sizes_above()))

    def remember(self, sizes_text: str) -> None:
        super().remember(sizes_text)
        if self._remembered:
            self._share_above = self._remembered[1] / sum(self._remembered)

    def share_out(self) -> None:
        """First sizes."""
        self.forget()
        self._share_above = _FIRST_SHARE
        self._is_beside_by_hand = False
        self._output.set_share(0.0)
        self._output.set_beside(False)
        self.setSizes(self._sizes_above())
        self.turn()

    def give_below(self, height: int) -> None:
        """A message below takes this height for a while."""
        self._output.taken_below = height
        self.turn()
        self._output.share_out()

    def useful_height(self) -> int:
        """The least height in which network, plane and loss can be used."""
        return self._output.least_height_beside()

    def useful_width(self, height: int) -> int:
        """The least width in which network, plane and loss can be used in this height."""
        return self._network_width + self._output.least_width(height)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        # The settings scroll before the network gets less than half.
        needed = self._network.minimumSizeHint().height()
        self.network_port.setMinimumHeight(max(min(needed, self.height() // 2), _LEAST_NETWORK.height()))
        self.turn()

    @property
    def crowded_width(self) -> int:
        """The least width in which all three are to be seen side by side."""
        return self._network_width + self._output.crowded_width

    @property
    def _network_width(self) -> int:
        return min(self._network.minimumSizeHint().width(), _COMFORTABLE_NETWORK_WIDTH)

    def turn(self) -> None:
        """Put the loss beside the plane or below it, as is better in the room there is."""
        room = self.width() - self.handleWidth()
        above = self._sizes_above()[1]
        beside = room - self._network.minimumSizeHint().width()
        is_beside = self._output.is_better_beside(above, beside, self.height() + self._output.taken_below)
        was_beside = self._output.is_beside
        self._output.set_beside(is_beside)
        if was_beside and not is_beside:
            self.setSizes(self._sizes_above())
        self._share_beside()

    def _sizes_above(self) -> list[int]:
        room = max(self.width() - self.handleWidth(), 2)
        right = round(self._share_above * room)
        return [room - right, right]

    def _share_beside(self) -> None:
        """Side by side plane and loss need a wider column; the network keeps what it needs as far as that goes."""
        if self._output.is_beside and not self._is_beside_by_hand:
            least, usable = self._output.width_beside(self.height())
            room = self.width() - self.handleWidth()
            right = max(least, min(usable, room - self._network.minimumSizeHint().width()))
            right = min(right, round(_OUTPUT_OF_NARROW * room))
            self.setSizes([max(room - right, 1), right])

    def _on_splitter_moved(self) -> None:
        self._is_beside_by_hand = self._output.is_beside
        if not self._output.is_beside:
            left, right = self.sizes()
            self._share_above = right / max(left + right, 1)
