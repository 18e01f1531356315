"""Plays a lesson in the real window with real clicks and keys, as a learner does.

player = LessonPlayer(glassbox)
player.open("xor")
player.press("run.toggle")
player.wait_for_goal()
player.next()
player.answer(2)
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QMessageBox,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from core.explain.target import Target
from core.lessons.course import Course
from core.training.snapshot import Snapshot
from gui.base.diagram.parts import Part, part_of
from gui.base.diagram.places import box_of, edge_index, part_at
from gui.base.fields.choice import ComboBox
from gui.base.scroll import settle_layouts
from gui.control.late_lessons import LateLessons
from gui.control.lessons import LessonController
from gui.views.lesson.list_page import LessonEntry
from gui.views.lesson.view import LessonView
from tests.tools.window import Glassbox

_LEFT = Qt.MouseButton.LeftButton


class LessonPlayer:
    """What a learner does in a lesson, and what the pane shows of it."""

    def __init__(self, program: Glassbox) -> None:
        self.program = program
        self.window = program.window

    # What is shown

    @property
    def lessons(self) -> LessonController:
        late = self.window.findChild(LateLessons)
        assert isinstance(late, LateLessons)
        return late.lessons

    @property
    def pane(self) -> LessonView:
        return self.lessons.pane

    @property
    def course(self) -> Course:
        """The lesson that is being done."""
        course = self.lessons.course
        assert course is not None, "no lesson is being done"
        return course

    @property
    def step(self) -> int:
        """The step that is being done, counted from 1."""
        return self.course.number + 1

    @property
    def is_reached(self) -> bool:
        """Whether the goal of the step is shown as reached."""
        return self.text("lesson_goal_sign") == "✓"

    def text(self, name: str) -> str:
        """What a label of the pane says; empty where it cannot be seen."""
        label = self.pane.findChild(QLabel, name)
        assert isinstance(label, QLabel), name
        return label.text() if label.isVisible() else ""

    # Opening, and the way through

    def open(self, lesson_id: str) -> None:
        """From the Help menu and the list."""
        pane = self.window.findChild(LessonView)
        if pane is not None and pane.isVisible() and self.lessons.course is not None:
            self.click("lesson_show_list")
        else:
            self.choose("help.lessons")
        rows = self.pane.findChild(QListWidget, "lesson_list")
        assert isinstance(rows, QListWidget)
        entries = [rows.item(row).data(Qt.ItemDataRole.UserRole) for row in range(rows.count())]
        (row,) = [place for place, entry in enumerate(entries) if entry.id == lesson_id]
        rows.scrollToItem(rows.item(row))
        QTest.mouseClick(rows.viewport(), _LEFT, pos=rows.visualItemRect(rows.item(row)).center())
        self.wait_for_start()

    def open_file(self, path: Path) -> None:
        """As if it had been dropped on the window."""
        self.window.file_dropped.emit(str(path))
        problem = self.window.findChild(QMessageBox)
        assert problem is None, problem.informativeText()  # type: ignore[union-attr]
        self.wait_for_start()

    def wait_for_start(self) -> Snapshot:
        """Until what the step begins with is on the screen."""
        self.program.wait_until(lambda: self.lessons.course is not None and not self.lessons.watch.is_waiting)
        return self.program.settle()

    def entry(self, lesson_id: str) -> LessonEntry:
        """How the list shows a lesson."""
        return next(entry for entry in self.lessons.shelf.entries() if entry.id == lesson_id)

    def next(self) -> None:
        """To the next step, which must be open by now: all of this one is done."""
        assert self.course.can_go_on, f"step {self.step} is not done: {self.course.goal_words or 'the question'}"
        self.skip()

    def skip(self) -> None:
        """Press Next, also where the step is not done."""
        is_last = self.step == len(self.course.lesson.steps)
        self.click("lesson_next")
        if not is_last:
            self.wait_for_start()

    def back(self) -> None:
        self.click("lesson_back")

    def hint(self) -> str:
        """Take the next hint; returns what it says."""
        self.click("lesson_hint")
        return self.text(f"lesson_hint_{len(self.course.hints)}")

    def wait_for_goal(self) -> Snapshot:
        """Until the pane shows the goal of the step as reached."""
        self.program.wait_until(lambda: self.is_reached)
        snapshot = self.window.snapshot
        assert snapshot is not None
        return snapshot

    # Answering

    def answer(self, answer: int | str) -> bool:
        """Choose an answer, counted from 1, or type a number; returns whether it was right."""
        if isinstance(answer, int) and self.pane.findChild(QRadioButton, f"lesson_choice_{answer}") is not None:
            self.click(f"lesson_choice_{answer}")
            self.click("lesson_answer")
        else:
            field = self.pane.findChild(QLineEdit, "lesson_number")
            assert isinstance(field, QLineEdit)
            self._bring_into_sight(field)
            field.setFocus()
            field.selectAll()
            QTest.keyClicks(field, str(answer))
            QTest.keyClick(field, Qt.Key.Key_Return)
        answers = self.course.record.answers
        return bool(answers) and answers[-1].is_right

    def predict(self, answer: str) -> bool:
        """Answer on the card that asks: ``rises``, ``falls``, ``stays`` of the loss, ``up`` or ``down`` of a weight;
        ``check`` of a sketch that is drawn. Returns whether it came out so."""
        before = len(self.course.record.answers)
        self.click("prediction_check" if answer == "check" else f"prediction_answer_{answer}")
        self.program.wait_until(lambda: len(self.course.record.answers) > before)
        return self.course.record.answers[-1].is_right

    def fill(self, *texts: str) -> bool:
        """Type into the covered cells of the equations, one after the other, and check them with Return. An empty text
        leaves what stands there. Returns whether all are right."""
        before = len(self.course.record.answers)
        for place, text in enumerate(texts):
            field = self.window.focusWidget()
            assert isinstance(field, QLineEdit), field
            assert field.objectName() == "equations_answer", field.objectName()
            if text:
                field.selectAll()
                QTest.keyClicks(field, text)
            is_last = place == len(texts) - 1
            QTest.keyClick(field, Qt.Key.Key_Return if is_last else Qt.Key.Key_Tab)
        self.program.wait_until(lambda: len(self.course.record.answers) > before)
        return self.course.record.answers[-1].is_right

    # Using the window

    def press(self, action: str) -> None:
        """Use an action by its keys, or by its menu entry where it has none."""
        shortcut = self.window.actions_by_id[action].shortcut()
        if shortcut.isEmpty():
            self.choose(action)
            return
        keys = shortcut[0]
        QTest.keyClick(self.window.focusWidget() or self.window, keys.key(), keys.keyboardModifiers())

    def choose(self, action: str) -> None:
        """Use an action by its menu entry."""
        bar, wanted = self.window.menuBar(), self.window.actions_by_id[action]
        (title,) = [entry for entry in bar.actions() if wanted in _entries(entry)]
        QTest.mouseClick(bar, _LEFT, pos=bar.actionGeometry(title).center())
        menu = _menu(title)
        while wanted not in menu.actions():
            (within,) = [entry for entry in menu.actions() if entry.menu() and wanted in _entries(entry)]
            QTest.mouseClick(menu, _LEFT, pos=menu.actionGeometry(within).center())
            menu = _menu(within)
        self.program.wait_until(menu.isVisible)
        QTest.mouseClick(menu, _LEFT, pos=menu.actionGeometry(wanted).center())
        # Off screen the menu stays the active window, although it is closed.
        self.window.activateWindow()
        self.program.wait_until(self.window.isActiveWindow)

    def click(self, name: str) -> None:
        """Click a button of the window that can be seen, by its object name."""
        settle_layouts()
        found = [one for one in self.window.findChildren(QAbstractButton, name) if one.isVisible()]
        assert len(found) == 1, f"{name}: {found}"
        self._bring_into_sight(found[0])
        assert found[0].isEnabled(), f"{name} is disabled"
        place = found[0].rect().center()
        if isinstance(found[0], QRadioButton):
            place.setX(min(place.x(), 8))
        QTest.mouseClick(found[0], _LEFT, pos=place)

    def full_speed(self) -> None:
        """Runs go as fast as they can from now on, until a step sets another speed."""
        slider = self.window.run_bar.findChild(QWidget, "speed_slider")
        assert isinstance(slider, QWidget)
        slider.setFocus()
        QTest.keyClick(slider, Qt.Key.Key_End)

    def run_to_goal(self) -> Snapshot:
        """Press Run, wait for the goal, and press Pause."""
        self.press("run.toggle")
        self.wait_for_goal()
        self.press("run.toggle")
        return self.program.wait_for(lambda snapshot: not snapshot.is_running)

    def run_fast_to_goal(self) -> Snapshot:
        """The same at full speed."""
        self.full_speed()
        return self.run_to_goal()

    def step_to_goal(self) -> None:
        """Press Step until the goal is reached."""
        while not self.is_reached:
            before = self.program.settle().position
            self.press("run.step")
            self.program.wait_for(lambda snapshot, before=before: snapshot.position != before)

    def set_number(self, setting: str, text: str) -> Snapshot:
        """Type a value into the field of a setting, such as ``learning_rate``."""
        field = self.window.findChild(QWidget, setting)
        assert isinstance(field, QWidget), setting
        editor = field.lineEdit() if isinstance(field, QComboBox) else field
        editor.setFocus()
        QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClicks(editor, text)
        QTest.keyClick(editor, Qt.Key.Key_Return)
        return self.program.settle()

    def set_choice(self, setting: str, value: str) -> Snapshot:
        """Choose a value in the list of a setting, such as ``optimizer``, with the keyboard."""
        box = self.window.findChild(ComboBox, setting)
        assert isinstance(box, ComboBox), setting
        row = box.findData(value)
        assert row >= 0, f"{setting} has no {value}"
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_Home)
        while box.currentIndex() != row:
            before = box.currentIndex()
            QTest.keyClick(box, Qt.Key.Key_Down)
            assert box.currentIndex() != before, f"{setting}: {value} cannot be reached"
        return self.program.settle()

    def point_at(self, target: Target) -> None:
        """Move the pointer onto a part of the network's picture; indices as in `Target`."""
        settle_layouts()  # a dock that a lesson opens makes the network smaller
        view = self.window.network_view
        part = part_of(target, view._diagram.layout.structure)
        assert part is not None, target
        QTest.mouseMove(view, QPoint(1, 1))
        QTest.mouseMove(view, _place_of(view, part))

    def click_part(self, target: Target) -> None:
        """Click a part of the network's picture."""
        self.point_at(target)
        view = self.window.network_view
        part = part_of(target, view._diagram.layout.structure)
        assert part is not None
        QTest.mouseClick(view, _LEFT, pos=_place_of(view, part))

    def _bring_into_sight(self, widget: QWidget) -> None:
        parent = widget.parentWidget()
        while parent is not None:
            if isinstance(parent, QScrollArea):
                parent.ensureWidgetVisible(widget)
            parent = parent.parentWidget()


def _place_of(view: QWidget, part: Part) -> QPoint:
    """Where a click means this part and nothing else."""
    layout = view._diagram.layout
    left, top, width, height = box_of(layout, part)
    places = [(left + width / 2, top + height / 2)]
    if part.kind == "weight":
        points = layout.curves.points[edge_index(layout, part)]
        places += [tuple(place) for place in 0.5 * (points[1:] + points[:-1])]
    for x, y in places:
        place = QPoint(round(x), round(y))
        if part_at(layout, place.x(), place.y()) == part:
            return place
    raise AssertionError(f"{part} is hidden")


def _menu(entry: QAction) -> QMenu:
    menu = entry.menu()
    assert isinstance(menu, QMenu)
    return menu


def _entries(entry: QAction) -> list[QAction]:
    """Everything within a menu, also in menus within it."""
    found: list[QAction] = []
    for action in _menu(entry).actions():
        found.append(action)
        if action.menu() is not None:
            found += _entries(action)
    return found
