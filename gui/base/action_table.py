"""The table of actions: their ids, texts, help, shortcuts and icons, in the user's language. `gui.base.actions` makes
them.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject

from gui.base.language import LANGUAGES


@dataclass(frozen=True, slots=True)
class ActionInfo:
    """One row of the table. ``group`` names the actions of which exactly one is checked."""

    id: str
    text: str
    help: str
    shortcuts: tuple[str, ...] = ()
    icon: str = ""
    checkable: bool = False
    group: str = ""


class FileActions(QObject):
    """Their texts, in the user's language."""

    def rows(self) -> tuple[ActionInfo, ...]:
        """Every action of the File menu, and Copy Picture."""
        return (
            ActionInfo("file.new", self.tr("New"), self.tr("Start again with the starter experiment."), ("Ctrl+N",)),
            ActionInfo(
                "file.open", self.tr("Open…"), self.tr("Open an experiment from a file and continue it."), ("Ctrl+O",)
            ),
            ActionInfo(
                "file.save", self.tr("Save"), self.tr("Save the experiment and its run to its file."), ("Ctrl+S",)
            ),
            ActionInfo(
                "file.save_as",
                self.tr("Save As…"),
                self.tr("Save the experiment and its run to a new file."),
                ("Ctrl+Shift+S",),
            ),
            *self._exchange(),
            *self._pictures(),
            ActionInfo("file.quit", self.tr("Quit"), self.tr("Close Glassbox."), ("Ctrl+Q",)),
        )

    def _exchange(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "file.import_points",
                self.tr("Import Points…"),
                self.tr("Import points from a table: CSV, Excel (.xlsx), ARFF, JSON, libsvm and others."),
                ("Ctrl+I",),
            ),
            ActionInfo(
                "file.import_parameters",
                self.tr("Import Weights and Biases…"),
                self.tr("Continue with weights and biases from a file, for a network of this shape."),
            ),
            ActionInfo("file.export_points", self.tr("Points as a Table…"), self.tr("Save all points as a table.")),
            ActionInfo(
                "file.export_parameters",
                self.tr("Weights and Biases…"),
                self.tr("Save W and b of each layer, for NumPy or as a table."),
            ),
            ActionInfo(
                "file.export_loss", self.tr("Loss History…"), self.tr("Save the loss of each iteration as a table.")
            ),
            ActionInfo(
                "file.export_numpy",
                self.tr("NumPy Script…"),
                self.tr("Save this run as a NumPy script in the lecture's symbols. It trains to the same loss."),
            ),
            ActionInfo(
                "file.export_pytorch",
                self.tr("PyTorch Script…"),
                self.tr("Save this run as a PyTorch script. It trains to the same loss."),
            ),
            ActionInfo(
                "file.export_sklearn",
                self.tr("scikit-learn Script…"),
                self.tr("Save this run as a scikit-learn script, if scikit-learn supports this network."),
            ),
            ActionInfo(
                "file.export_onnx",
                self.tr("ONNX Model…"),
                self.tr(
                    "Save the trained network for other programs. Its input is points, its output the predictions."
                ),
            ),
        )

    def _pictures(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "file.picture",
                self.tr("Picture…"),
                self.tr("Save or copy the window or one of its views: PNG, SVG or PDF."),
                ("Ctrl+P",),
            ),
            ActionInfo("file.animation", self.tr("Animation…"), self.tr("Save the run as an animation: GIF or WebP.")),
            ActionInfo(
                "edit.copy_picture",
                self.tr("Copy Picture"),
                self.tr("Copy a picture of the view with the keyboard focus, or of the whole window."),
            ),
        )


class ViewActions(QObject):
    """Their texts, in the user's language."""

    def rows(self) -> tuple[ActionInfo, ...]:
        """Every action of the View menu."""
        return (
            *self._panels(),
            *self._late_panels(),
            *self._views(),
            *self._plane_views(),
            *self._layouts(),
            *self._speech(),
            *self._look(),
            *self._language(),
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
            ActionInfo(
                "view.exercise",
                self.tr("Exercise"),
                self.tr("Write the lecture's functions in Python, check them, and train with them."),
                ("Ctrl+Shift+E",),
                checkable=True,
            ),
        )

    def _late_panels(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "view.compare",
                self.tr("Compare"),
                self.tr("Show runs side by side that differ in one thing from this one."),
                ("Ctrl+5",),
                checkable=True,
            ),
            ActionInfo(
                "view.luck",
                self.tr("Luck"),
                self.tr("Train from many start weights, and show how often this works."),
                ("Ctrl+6",),
                checkable=True,
            ),
            ActionInfo(
                "view.surface",
                self.tr("Loss Surface"),
                self.tr("Show the loss over two weights, or over two directions, with the way of the run."),
                ("Ctrl+7",),
                checkable=True,
            ),
            ActionInfo(
                "view.confusion",
                self.tr("Confusion Table"),
                self.tr("Show which class the network takes for which, and mark those points on the plane."),
                ("Ctrl+Shift+K",),
                checkable=True,
            ),
            ActionInfo(
                "view.folded",
                self.tr("Folded Plane"),
                self.tr("Show how a layer moves the points and bends the plane."),
                ("Ctrl+8",),
                checkable=True,
            ),
            ActionInfo(
                "view.weights",
                self.tr("Weights Over Time"),
                self.tr("Show each weight, its gradient and its update along the run."),
                ("Ctrl+9",),
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
                "view.true_border",
                self.tr("Show True Border"),
                self.tr(
                    "Show the curve that parts the classes in truth, where the points were made above and below one."
                ),
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

    def _speech(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "view.next_part",
                self.tr("Next Part"),
                self.tr("Put the keyboard into the next part of the window: run bar, panels, views, docks."),
                ("Ctrl+F6",),
            ),
            ActionInfo(
                "view.previous_part",
                self.tr("Previous Part"),
                self.tr("Put the keyboard into the part of the window before this one."),
                ("Ctrl+Shift+F6",),
            ),
            ActionInfo(
                "view.announce",
                self.tr("Announce Changes"),
                self.tr(
                    "Have a screen reader say what changes: run and pause, steps, the goal, warnings, undo, saved."
                ),
                checkable=True,
            ),
            ActionInfo(
                "view.sound",
                self.tr("Sound of the Loss"),
                self.tr("Hear the loss while training runs: a lower tone is a lower loss."),
                ("Ctrl+Shift+H",),
                checkable=True,
            ),
        )

    def _look(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "view.system",
                self.tr("Use System Setting"),
                self.tr("Use a light or dark window, with or without high contrast, as set on this computer."),
                group="look",
            ),
            ActionInfo("view.light", self.tr("Light"), self.tr("Use a light window."), group="look"),
            ActionInfo("view.dark", self.tr("Dark"), self.tr("Use a dark window."), group="look"),
            ActionInfo(
                "view.contrast_light",
                self.tr("High Contrast, Light"),
                self.tr("Black on white, with dark lines and strong colours."),
                group="look",
            ),
            ActionInfo(
                "view.contrast_dark",
                self.tr("High Contrast, Dark"),
                self.tr("White on black, with bright lines and colours. What has the keyboard is yellow."),
                group="look",
            ),
            ActionInfo(
                "view.reduce_motion",
                self.tr("Reduce Motion"),
                self.tr("Show everything where it ends up, without moving it there. Training goes on as it does."),
                checkable=True,
            ),
        )

    def _language(self) -> tuple[ActionInfo, ...]:
        of_system = self.tr("Use the language of this computer, or English.")
        named = self.tr("Write everything in this language: {name}.")
        return (
            ActionInfo("view.language_system", self.tr("Use System Setting"), of_system, group="language"),
            *(
                ActionInfo(f"view.language_{code}", name, named.format(name=name), group="language")
                for code, name in LANGUAGES
            ),
        )
