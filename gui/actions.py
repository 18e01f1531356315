"""The table of actions: entries of menus, buttons, shortcuts and tooltips all come from here.

Every action's id is its ``objectName``; tests, scripts and accessibility tools find it by that name.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from core.demonstrations.catalogue import DEMONSTRATIONS
from gui.fields.base import core_text


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


class ActionTable(QObject):
    """The texts of all actions, in the user's language."""

    def rows(self) -> tuple[ActionInfo, ...]:
        """Every action there is."""
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
            ActionInfo("edit.undo", self.tr("Undo"), self.tr("Undo the last change."), ("Ctrl+Z",), icon="undo"),
            ActionInfo(
                "edit.redo",
                self.tr("Redo"),
                self.tr("Repeat the change that was undone last."),
                ("Ctrl+Shift+Z", "Ctrl+Y"),
                icon="redo",
            ),
            ActionInfo("data.clear", self.tr("Clear Points"), self.tr("Remove all points."), ("Ctrl+Shift+Backspace",)),
            ActionInfo(
                "data.copy",
                self.tr("Copy Points"),
                self.tr("Copy all points as a table, for example for a spreadsheet."),
                ("Ctrl+Shift+C",),
            ),
            ActionInfo(
                "data.paste",
                self.tr("Paste Points"),
                self.tr("Import a table of points from the clipboard."),
                ("Ctrl+Shift+V", "Ctrl+V"),
            ),
            ActionInfo(
                "data.new",
                self.tr("New Points"),
                self.tr("Generate the data set again with another seed."),
                ("Ctrl+G",),
            ),
            ActionInfo(
                "run.toggle",
                self.tr("Run"),
                self.tr("Train at the chosen speed until you press Pause."),
                ("Ctrl+R", "F5"),
                checkable=True,
            ),
            ActionInfo(
                "run.step", self.tr("Step"), self.tr("Make exactly one iteration."), ("Ctrl+.", "F10"), icon="step"
            ),
            ActionInfo(
                "run.step_back",
                self.tr("Step Back"),
                self.tr("Go back one iteration: everything is exactly as it was before."),
                ("Ctrl+,", "Shift+F10"),
                icon="step_back",
            ),
            ActionInfo(
                "run.step_epoch",
                self.tr("Step Epoch"),
                self.tr("Make exactly one epoch: every training example is used once."),
                ("Ctrl+Shift+.", "Ctrl+F10"),
                icon="step_epoch",
            ),
            *self._step_sizes(),
            ActionInfo(
                "run.reset",
                self.tr("Reset"),
                self.tr("Go back to iteration 0 with the same start weights."),
                ("Ctrl+Backspace",),
                icon="reset",
            ),
            ActionInfo(
                "run.new_weights",
                self.tr("New Weights"),
                self.tr("Start again at iteration 0 with other random start weights."),
                ("Ctrl+Shift+N",),
                icon="new_weights",
            ),
            ActionInfo(
                "run.clear_earlier",
                self.tr("Clear Earlier Runs"),
                self.tr("Remove the grey curves of all earlier runs from the loss plot. Undo brings them back."),
            ),
            ActionInfo(
                "run.lower_rate",
                self.tr("Lower Learning Rate"),
                self.tr("Divide the learning rate by 10 and keep the weights."),
            ),
            ActionInfo(
                "run.mark",
                self.tr("Set Mark…"),
                self.tr("Mark this iteration on the timeline and give the mark a name."),
                ("Ctrl+B",),
            ),
            ActionInfo("run.faster", self.tr("Faster"), self.tr("Make more steps a second."), ("Ctrl+]",)),
            ActionInfo("run.slower", self.tr("Slower"), self.tr("Make fewer steps a second."), ("Ctrl+[",)),
            ActionInfo(
                "tool.add",
                self.tr("Add Points"),
                self.tr("Click the plane to add a point of the chosen class."),
                group="tool",
                icon="add_point",
            ),
            ActionInfo(
                "tool.move", self.tr("Move Points"), self.tr("Drag points to another place."), group="tool", icon="move"
            ),
            ActionInfo(
                "tool.erase",
                self.tr("Erase Points"),
                self.tr("Drag over points to remove them."),
                group="tool",
                icon="erase",
            ),
            ActionInfo(
                "tool.spray",
                self.tr("Spray Points"),
                self.tr("Drag on the plane to add many points of the chosen class."),
                group="tool",
                icon="spray",
            ),
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
                "view.signs",
                self.tr("Show Warnings"),
                self.tr("Mark units and layers that do not learn as they should."),
                checkable=True,
            ),
            ActionInfo(
                "view.system",
                self.tr("Use System Setting"),
                self.tr("Use a light or dark window, as set on this computer."),
                group="look",
            ),
            ActionInfo("view.light", self.tr("Light"), self.tr("Use a light window."), group="look"),
            ActionInfo("view.dark", self.tr("Dark"), self.tr("Use a dark window."), group="look"),
            *self._plane_views(),
            *self._layouts(),
            ActionInfo(
                "help.shortcuts", self.tr("Keyboard and Mouse"), self.tr("Show all keys and mouse actions."), ("F1",)
            ),
            *self._introductions(),
            ActionInfo(
                "help.about",
                self.tr("About Glassbox"),
                self.tr("Show what this program is, its version and its licence."),
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

    def _introductions(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "help.welcome",
                self.tr("Welcome"),
                self.tr("Watch the network learn, draw your own points, or choose a demonstration."),
            ),
            ActionInfo(
                "help.glossary",
                self.tr("Glossary"),
                self.tr("Look up a word of the lecture or a mark on the screen."),
                ("Shift+F1",),
            ),
            *(
                ActionInfo(demonstration_action(one.name), core_text(one.title), core_text(one.summary))
                for one in DEMONSTRATIONS.values()
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

    def _exchange(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "file.import_points",
                self.tr("Import Points…"),
                self.tr("Import points from a table: a CSV or TSV file from a spreadsheet, for example."),
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

    def _step_sizes(self) -> tuple[ActionInfo, ...]:
        return tuple(
            ActionInfo(f"run.size_{name}", text, help_text, (keys,), group="step_size")
            for name, text, help_text, keys in (
                (
                    "phase",
                    self.tr("Phase"),
                    self.tr(
                        "A step is one phase: a layer forward or backward, the cost, or the update. Run is slow motion."
                    ),
                    "Ctrl+1",
                ),
                (
                    "example",
                    self.tr("Example"),
                    self.tr("A step is one example of the batch, forward and backward. Run is slow motion."),
                    "Ctrl+2",
                ),
                (
                    "iteration",
                    self.tr("Iteration"),
                    self.tr("A step is one iteration: one batch and one update."),
                    "Ctrl+3",
                ),
                (
                    "epoch",
                    self.tr("Epoch"),
                    self.tr("A step is one epoch: every training example is used once."),
                    "Ctrl+4",
                ),
            )
        )


def create_actions(parent: QWidget) -> dict[str, QAction]:
    """Every action of the table, owned by ``parent`` and working while the parent's window is active."""
    groups: dict[str, QActionGroup] = {}
    actions: dict[str, QAction] = {}
    for info in ActionTable().rows():
        action = QAction(info.text, parent)
        action.setObjectName(info.id)
        action.setShortcuts([QKeySequence(keys) for keys in info.shortcuts])
        action.setShortcutContext(Qt.ShortcutContext.WindowShortcut)
        action.setCheckable(info.checkable or bool(info.group))
        # A switch must not change again and again while its key is held.
        action.setAutoRepeat(not action.isCheckable())
        # The marks of checked entries and icons would take the same place in a menu.
        action.setIconVisibleInMenu(False)
        if info.group:
            groups.setdefault(info.group, QActionGroup(parent)).addAction(action)
        describe(action, info.help)
        parent.addAction(action)
        actions[info.id] = action
    return actions


def demonstration_action(name: str) -> str:
    """The id of the action that starts a demonstration."""
    return f"help.demonstration_{name}"


def icon_names() -> dict[str, str]:
    """The icon of every action that keeps one; Run changes its own with the run."""
    return {info.id: info.icon for info in ActionTable().rows() if info.icon}


def describe(action: QAction, help_text: str) -> None:
    """Give an action its tooltip: name, meaning and shortcut."""
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    title = action.text().replace("&", "")
    action.setToolTip(f"<b>{title}</b>{f' ({keys})' if keys else ''}<br>{help_text}")
    action.setStatusTip(help_text)
