"""The actions of the View menu: what is shown, where it stands, how large and in which colours."""

from __future__ import annotations

from PySide6.QtCore import QObject

from gui.base.action_info import ActionInfo


class ViewActions(QObject):
    """Their texts, in the user's language."""

    def rows(self) -> tuple[ActionInfo, ...]:
        """Every action of the View menu."""
        return (
            *self._panels(),
            *self._views(),
            *self._plane_views(),
            *self._layouts(),
            *self._look(),
        )

    def _panels(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "view.equations",
                self.tr("Equations"),
                self.tr("Show the lecture's equations with the numbers of this iteration."),
                ("Ctrl+E",),
                checkable=True,
            ),
            ActionInfo(
                "view.microscope",
                self.tr("Microscope"),
                self.tr("Show where the examples are on the curves of the activations."),
                ("Ctrl+M",),
                checkable=True,
            ),
            ActionInfo(
                "view.checks",
                self.tr("Checks"),
                self.tr(
                    "Check the gradients, compare the loop with the matrix form, and list all settings of this run."
                ),
                ("Ctrl+K",),
                checkable=True,
            ),
        )

    def _views(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "view.test_data",
                self.tr("Show Test Data"),
                self.tr("Show the points that are not used for training."),
                ("Ctrl+T",),
                checkable=True,
            ),
            ActionInfo(
                "view.discretise",
                self.tr("Discretise Output"),
                self.tr("Show only the predicted class, not how certain the network is."),
                ("Ctrl+D",),
                checkable=True,
            ),
            ActionInfo(
                "view.log_loss",
                self.tr("Logarithmic Loss Axis"),
                self.tr("Show the loss on a logarithmic axis."),
                ("Ctrl+L",),
                checkable=True,
            ),
            ActionInfo(
                "view.signs",
                self.tr("Show Warnings"),
                self.tr("Mark units and layers that do not learn as they should."),
                checkable=True,
            ),
        )

    def _plane_views(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "view.equal_scales",
                self.tr("Equal Scales"),
                self.tr("Use the same scale on both axes of the plane. When off, each axis fits its own data."),
                checkable=True,
            ),
            ActionInfo(
                "plane.zoom_in", self.tr("Zoom In"), self.tr("Enlarge a part of the plane. Key on the plane: +.")
            ),
            ActionInfo("plane.zoom_out", self.tr("Zoom Out"), self.tr("Show more of the plane. Key on the plane: −.")),
            ActionInfo(
                "plane.fit", self.tr("Show All Points"), self.tr("Fit the plane to its points. Key on the plane: Home.")
            ),
        )

    def _layouts(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "view.layout_lecture",
                self.tr("Lecture"),
                self.tr("Show a large network, plane and loss. The settings and the docks are closed."),
                ("F6",),
                group="layout",
            ),
            ActionInfo(
                "view.layout_inside",
                self.tr("Inside an Iteration"),
                self.tr("Show equations and microscope below a smaller network, plane and loss."),
                ("F7",),
                group="layout",
            ),
            ActionInfo(
                "view.layout_all",
                self.tr("All"),
                self.tr("Show everything: settings, equations, microscope and checks."),
                ("F8",),
                group="layout",
            ),
            ActionInfo(
                "view.data_panel",
                self.tr("Data Panel"),
                self.tr("Show the data panel at the left, or hide it to give its room to the others."),
                ("F9",),
                checkable=True,
            ),
            ActionInfo(
                "view.reset_layout",
                self.tr("Reset Layout"),
                self.tr("Place everything as at the first start. The text size does not change."),
            ),
            ActionInfo("view.zoom_in", self.tr("Larger Text"), self.tr("Make all text larger."), ("Ctrl++", "Ctrl+=")),
            ActionInfo("view.zoom_out", self.tr("Smaller Text"), self.tr("Make all text smaller."), ("Ctrl+-",)),
            ActionInfo(
                "view.zoom_reset",
                self.tr("Normal Text Size"),
                self.tr("Use the text size set on this computer."),
                ("Ctrl+0",),
            ),
            ActionInfo(
                "view.full_screen",
                self.tr("Full Screen"),
                self.tr("Use the whole screen, without a title bar. Esc ends it."),
                ("F11",),
                checkable=True,
            ),
        )

    def _look(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "view.system",
                self.tr("Use System Setting"),
                self.tr("Use a light or dark window, as set on this computer."),
                group="look",
            ),
            ActionInfo("view.light", self.tr("Light"), self.tr("Use a light window."), group="look"),
            ActionInfo("view.dark", self.tr("Dark"), self.tr("Use a dark window."), group="look"),
        )
