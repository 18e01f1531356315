"""The table of actions: entries of menus, buttons, shortcuts and tooltips all come from here.

Every action's id is its ``objectName``; tests, scripts and accessibility tools find it by that name.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from core.demonstrations.catalogue import DEMONSTRATIONS
from gui.base.action_table import ActionInfo, FileActions, ViewActions
from gui.base.language import core_text, left_to_right
from gui.base.projector_actions import ProjectorActions


class ActionTable(QObject):
    """The texts of all actions, in the user's language."""

    def rows(self) -> tuple[ActionInfo, ...]:
        """Every action there is."""
        return (
            *FileActions().rows(),
            *self._edits(),
            *self._points(),
            *self._steps(),
            *self._step_sizes(),
            *self._run(),
            *self._tools(),
            *ViewActions().rows(),
            *ProjectorActions().rows(),
            *self._teaching(),
            *self._introductions(),
            *self._program(),
        )

    def _edits(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo("edit.undo", self.tr("Undo"), self.tr("Undo the last change."), ("Ctrl+Z",), icon="undo"),
            ActionInfo(
                "edit.redo",
                self.tr("Redo"),
                self.tr("Repeat the change that was undone last."),
                ("Ctrl+Shift+Z", "Ctrl+Y"),
                icon="redo",
            ),
        )

    def _points(self) -> tuple[ActionInfo, ...]:
        return (
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
        )

    def _steps(self) -> tuple[ActionInfo, ...]:
        return (
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
        )

    def _run(self) -> tuple[ActionInfo, ...]:
        return (
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
            ActionInfo(
                "run.compare",
                self.tr("Compare…"),
                self.tr("Let another run go on beside this one with one difference, such as the weight pointed at."),
                ("Ctrl+Shift+R",),
            ),
            ActionInfo(
                "run.activations",
                self.tr("Compare Activations"),
                self.tr("Begin again with sigmoid, tanh, ReLU and leaky ReLU side by side, from the same weights."),
            ),
            ActionInfo(
                "run.ask_first",
                self.tr("Ask Me First"),
                self.tr("Before each step, first say what you expect: the loss, a weight, the boundary or numbers."),
                ("Ctrl+Shift+A",),
                icon="ask",
                checkable=True,
            ),
            ActionInfo("run.faster", self.tr("Faster"), self.tr("Make more steps a second."), ("Ctrl+]",)),
            ActionInfo("run.slower", self.tr("Slower"), self.tr("Make fewer steps a second."), ("Ctrl+[",)),
        )

    def _tools(self) -> tuple[ActionInfo, ...]:
        return (
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
        )

    def _program(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "help.shortcuts", self.tr("Keyboard and Mouse"), self.tr("Show all keys and mouse actions."), ("F1",)
            ),
            ActionInfo(
                "help.about",
                self.tr("About Glassbox"),
                self.tr("Show what this program is, its version and its licence."),
            ),
        )

    def _teaching(self) -> tuple[ActionInfo, ...]:
        return (
            ActionInfo(
                "teach.new_lesson",
                self.tr("New Lesson…"),
                self.tr("Make a lesson: do each step yourself, choose its goal from what is true then, write a text."),
            ),
            ActionInfo(
                "teach.worksheet",
                self.tr("Worksheet…"),
                self.tr("Make sheets to be computed by hand, each with other small numbers, and their key."),
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
                "help.lessons",
                self.tr("Lessons"),
                self.tr("Learn the lecture step by step: read, predict, do, and see whether it is right."),
                ("Ctrl+Shift+L",),
            ),
            ActionInfo(
                "help.next_step",
                self.tr("Next Step of the Lesson"),
                self.tr("Go on in the lesson."),
                ("Ctrl+Return", "Ctrl+Enter"),
            ),
            ActionInfo(
                "help.hand_in",
                self.tr("Hand In the Lesson…"),
                self.tr(
                    "Save what you did in this lesson as one file for your teacher, who can do it again step by step."
                ),
            ),
            ActionInfo(
                "help.describe",
                self.tr("Describe"),
                self.tr("Say in sentences how the run stands: data, network, loss, predictions, warnings, what to do."),
                ("F4",),
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


def keys_of(action: QAction) -> str:
    """The first shortcut of an action as it is written on this computer; empty without any."""
    return left_to_right(action.shortcut().toString(QKeySequence.SequenceFormat.NativeText))


def describe(action: QAction, help_text: str) -> None:
    """Give an action its tooltip: name, meaning and shortcut."""
    keys = keys_of(action)
    title = action.text().replace("&", "")
    action.setToolTip(f"<b>{title}</b>{f' ({keys})' if keys else ''}<br>{help_text}")
    action.setStatusTip(help_text)
