"""The rows of the table of actions for who teaches with a projector."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.base.action_table import ActionInfo

ENLARGED = ("plane", "network", "loss", "equations")
"""The panels with a key of their own."""


class ProjectorActions(QObject):
    """Their texts, in the user's language."""

    def rows(self) -> tuple[ActionInfo, ...]:
        """Every action of View → Projector."""
        return (
            ActionInfo(
                "view.projector",
                self.tr("Projector Mode"),
                self.tr("Large text, thick lines and high contrast, for a room. The same key ends it."),
                ("F12", "Shift+F5"),
                checkable=True,
            ),
            *self._panels(),
            ActionInfo(
                "projector.black",
                self.tr("Black Screen"),
                self.tr("Make the enlarged panel black, or all panels. The same key shows them again."),
                ("B", "."),
                checkable=True,
            ),
            ActionInfo(
                "projector.cover",
                self.tr("Cover or Reveal Panel"),
                self.tr("Cover the enlarged panel, or the one under the pointer, until you reveal it."),
                ("H",),
            ),
            ActionInfo(
                "projector.numbers",
                self.tr("Cover Numbers of the Network"),
                self.tr("Hide the numbers that the network shows in a phase, until you press the key again."),
                ("N",),
                checkable=True,
            ),
            ActionInfo("projector.reveal", self.tr("Reveal All"), self.tr("Take all covers away."), ("Shift+H",)),
        )

    def _panels(self) -> tuple[ActionInfo, ...]:
        texts = {
            "plane": (self.tr("Enlarge Plane"), self.tr("Show the plane alone, as large as there is room.")),
            "network": (self.tr("Enlarge Network"), self.tr("Show the network alone, as large as there is room.")),
            "loss": (self.tr("Enlarge Loss"), self.tr("Show the loss alone, as large as there is room.")),
            "equations": (
                self.tr("Enlarge Equations"),
                self.tr("Show the equations alone, as large as there is room."),
            ),
        }
        return (
            *(
                ActionInfo(f"projector.{name}", *texts[name], (f"Alt+{number}",))
                for number, name in enumerate(ENLARGED, start=1)
            ),
            ActionInfo(
                "projector.panel",
                self.tr("Enlarge Next Panel"),
                self.tr("Show one of the other open panels alone, such as the microscope; again for the next one."),
                ("Alt+5",),
            ),
            ActionInfo("projector.all", self.tr("Show All Panels"), self.tr("Enlarge no panel any more."), ("Alt+0",)),
        )
