"""Where things stand in the view of the plane: measures its parts in the fonts in force, lays them out for the region
that is seen, and puts switches and buttons in their places. It paints nothing.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QRect

from core.data.names import PLAIN_NAMES
from core.data.region import USUAL_REGION
from gui.base.theme import Theme
from gui.views.plane.buttons import PlaneButtons
from gui.views.plane.frame import measured_parts, title_width
from gui.views.plane.layout import PlaneParts, arrange
from gui.views.plane.switches import PlaneSwitches


class PlaneArrangement:
    """Layout of the view.

    Attributes
    ----------
    region : PlaneRegion
        What of the plane is seen.
    names : DataNames
        What columns and classes are called.
    layout : PlaneLayout
    """

    def __init__(self, theme: Theme, switches: PlaneSwitches, buttons: PlaneButtons, tr: Callable[[str], str]) -> None:
        self._theme = theme
        self._switches = switches
        self._buttons = buttons
        self._tr = tr
        self.region = USUAL_REGION
        self.names = PLAIN_NAMES
        self._measured = self._parts(0)
        self.layout = arrange((0, 0, 0, 0), self._measured, self.region)

    def height_for(self, width: int) -> int:
        """The height at which the square takes the whole width and no room is left over."""
        return self._parts(width).height_for(width)

    def arrange(self, area: QRect) -> bool:
        """Lay everything out in an area; says whether the view asks for another height now."""
        before, self._measured = self._measured, self._parts(area.width())
        self.layout = arrange((area.x(), area.y(), area.width(), area.height()), self._measured, self.region)
        self._switches.place(self.layout.switches, area.width())
        self._buttons.place(self.layout.buttons, self.layout.buttons[2])
        return self._measured != before

    def _parts(self, width: int) -> PlaneParts:
        for_buttons = 0 if self._buttons.isHidden() else width - title_width(self._theme, self._tr)
        sizes = self._switches.size_in(width), self._buttons.size_in(for_buttons)
        return measured_parts(self._theme, self.region, self.names, sizes, self._tr)
