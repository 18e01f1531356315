"""Lessons beside a run: they watch it at hardly any cost, and what was kept cannot keep one from opening."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from time import perf_counter
from typing import get_args

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QObject, QSettings, QStandardPaths
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.lessons.course import Course
from core.lessons.lesson import Dock
from core.lessons.library import shipped_lessons
from core.training.snapshot import Snapshot
from gui.control.late_lessons import LateLessons
from gui.control.lesson_shelf import LessonShelf
from tests.tools.lesson_player import LessonPlayer
from tests.tools.pseudo_language import pseudo_language, translated
from tests.tools.window import Glassbox, opened_glassbox

NEVER = """
format = "glassbox-lesson"
version = 1
id = "never"
title = "Never"

[start]
network = { hidden_units = [3] }

[[steps]]
text = "Nothing to do."

[[steps]]
text = "A goal that is never reached, with $z = w x$."
goal = "dead >= 99 and accuracy >= 100%"
"""


@pytest.fixture
def lesson(tmp_path: Path) -> Path:
    path = tmp_path / "never.toml"
    path.write_text(NEVER, encoding="utf-8")
    return path


@pytest.fixture
def player(glassbox: Glassbox, lesson: Path) -> LessonPlayer:
    glassbox.window.resize(1280, 800)
    made = LessonPlayer(glassbox)
    made.open_file(lesson)
    made.next()
    return made


def pictures(player: LessonPlayer, number: int, seen: Callable[[Snapshot], object] = lambda snapshot: None) -> None:
    """Run until so many pictures were drawn."""
    drawn: list[bool] = []

    def on_presented(snapshot: Snapshot) -> None:
        seen(snapshot)
        drawn.append(snapshot.is_flat_out)

    player.program.presenter.presented.connect(on_presented)
    player.press("run.toggle")
    player.program.wait_until(lambda: len(drawn) >= number)
    player.press("run.toggle")
    player.program.presenter.presented.disconnect(on_presented)


class Watch(QObject):
    """Counts what is painted and laid out in a widget and all it holds."""

    def __init__(self, root: QWidget) -> None:
        super().__init__()
        self.n = 0
        for widget in (root, *root.findChildren(QWidget)):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.n += event.type() in (QEvent.Type.Paint, QEvent.Type.LayoutRequest, QEvent.Type.Resize)
        return False


def test_nothing_of_the_pane_is_painted_or_laid_out_for_a_picture(player: LessonPlayer) -> None:
    pictures(player, 3)
    watch = Watch(player.pane)
    pictures(player, 12)
    assert watch.n == 0


def test_flat_out_the_goal_is_looked_at_five_times_a_second_at_most(
    player: LessonPlayer, monkeypatch: pytest.MonkeyPatch
) -> None:
    player.full_speed()
    looks: list[float] = []
    observe = Course.observe

    def counted(course: Course, snapshot: Snapshot) -> bool:
        if snapshot.is_flat_out:
            looks.append(perf_counter())
        return observe(course, snapshot)

    monkeypatch.setattr(Course, "observe", counted)
    pictures(player, 25)
    assert looks
    gaps = [after - before for before, after in pairwise(looks)]
    assert all(gap >= 0.19 for gap in gaps)


@pytest.mark.nightly
def test_a_kept_network_that_cannot_be_read_gives_way_to_that_of_the_lesson(
    qtbot: QtBot, isolated_settings: None, lesson: Path
) -> None:
    with opened_glassbox(qtbot) as first:
        player = LessonPlayer(first)
        player.open_file(lesson)
        player.next()
    folder = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.AppLocalDataLocation)) / "lessons"
    (kept,) = folder.glob("never@*.glassbox")
    kept.write_text("{]", encoding="utf-8")
    with opened_glassbox(qtbot) as second:
        player = LessonPlayer(second)
        player.open_file(lesson)
        assert player.text("lesson_step") == "Step 2 of 2"
        assert second.settle().experiment.spec.hidden_units == (3,)


def test_an_edit_right_after_the_start_does_not_keep_the_step_from_beginning(glassbox: Glassbox, lesson: Path) -> None:
    late = glassbox.window.findChild(LateLessons)
    assert isinstance(late, LateLessons)
    lessons = late.lessons
    lessons.open(str(lesson))
    glassbox.document.change("Change", glassbox.experiment.with_spec(learning_rate=0.5))
    glassbox.wait_until(lambda: not lessons.watch.is_waiting)
    assert lessons.course is not None
    assert glassbox.settle().experiment.spec.learning_rate == 0.5


def test_a_lesson_can_open_every_dock(glassbox: Glassbox) -> None:
    assert set(get_args(Dock)) == set(glassbox.window.dock_area.docks)


def test_a_lesson_of_the_program_is_read_in_the_windows_language_and_kept_in_its_own(
    qapp: QApplication, isolated_settings: None
) -> None:
    shipped = shipped_lessons()[0]
    own = replace(shipped, id="my-own", title="Another lesson")
    with pseudo_language():
        shelf = LessonShelf(QSettings())
        course, of_own = shelf.course(shipped), shelf.course(own)
        assert course.shown.title == translated(shipped.title)
        assert course.shown_step.text == translated(shipped.steps[0].text)
        assert shelf.entries()[0].title == translated(shipped.title)
        assert of_own.shown is own
        assert course.lesson is shipped  # what is handed in and kept does not change with the language
        course.take_hint()
        assert course.hints == tuple(map(translated, shipped.steps[0].hints[:1]))
