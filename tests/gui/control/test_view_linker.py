"""What ties the views together: what one points at the others light up, and the chosen example is everybody's."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from core.explain.target import Target
from gui.views.checks.gradient_cards import GradientCard
from gui.views.checks.texts import digits, entry_name
from gui.views.checks.view import ChecksView
from tests.tools.snapshots import topmost_at
from tests.tools.window import Glassbox, opened_glassbox


class Heard:
    """Listens to what views are told."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, glassbox: Glassbox, method: str) -> None:
        window = glassbox.window
        glassbox.trigger("view.checks")
        self.by: dict[str, list[Any]] = {}
        for view in (window.network_view, window.boundary_view, window.equations_view, glassbox.view(ChecksView)):
            if hasattr(view, method):
                heard = self.by.setdefault(view.objectName(), [])
                monkeypatch.setattr(view, method, heard.append)


def test_what_one_view_points_at_all_others_are_told(glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch) -> None:
    heard = Heard(monkeypatch, glassbox, "show_pointed")
    target = Target("weight", 1, 0, 1)
    glassbox.window.network_view.pointed.emit(target)
    assert heard.by.pop("network_view") == []
    assert all(told == [target] for told in heard.by.values())


def test_a_click_on_a_point_makes_it_the_example_everywhere(
    glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = Heard(monkeypatch, glassbox, "show_example")
    view, data = glassbox.window.boundary_view, glassbox.experiment.data
    x1, x2 = data.points[:, 5]
    index = topmost_at(data, 5)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.plane_to_widget(float(x1), float(x2)).toPoint())
    assert {name: told[-1] for name, told in heard.by.items()} == dict.fromkeys(heard.by, index)
    assert glassbox.experiment.data == data


def test_a_point_can_be_chosen_before_there_is_a_picture_with_it(
    glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    view, before = glassbox.window.boundary_view, glassbox.experiment.data.n_examples
    monkeypatch.setattr(glassbox.window.problems, "report", lambda text: pytest.fail(text))
    heard = Heard(monkeypatch, glassbox, "show_example")
    place = view.plane_to_widget(-5.5, 5.5).toPoint()
    for _ in range(2):  # a quick double click on an empty place adds a point, then chooses it
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert glassbox.experiment.data.n_examples == before + 1
    glassbox.wait_for(lambda snapshot: snapshot.experiment.data.n_examples == before + 1)
    assert all(told[-1] == before for told in heard.by.values() if told)
    glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: snapshot.experiment.data.n_examples == before)


def test_the_chosen_example_stays_the_same_point_when_others_come_and_go(
    glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    glassbox.window.boundary_view.example_chosen.emit(7)
    heard = Heard(monkeypatch, glassbox, "show_example")
    data = glassbox.experiment.data

    def change(changed: Any) -> None:
        glassbox.document.change("Change", glassbox.experiment.with_data(changed))
        glassbox.settle()

    change(data.with_points_removed([2, 3]))
    assert heard.by["equations_view"][-1] == 5
    np.testing.assert_array_equal(glassbox.experiment.data.points[:, 5], data.points[:, 7])
    change(glassbox.experiment.data.with_points_added([[1.0], [1.0]], [1]))
    assert heard.by["equations_view"][-1] == 5
    change(glassbox.experiment.data.with_point_moved(5, (0.0, 0.0)))
    assert heard.by["equations_view"][-1] == 5
    change(glassbox.experiment.data.with_points_removed([5]))
    assert heard.by["equations_view"][-1] is None


def test_the_chosen_example_is_not_taken_for_another_point_at_its_place(
    glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    def change(changed: Any) -> None:
        glassbox.document.change("Change", glassbox.experiment.with_data(changed))
        glassbox.settle()

    place = glassbox.experiment.data.points[:, [7]]
    change(glassbox.experiment.data.with_points_added(place, [1]))
    twin = glassbox.experiment.data.n_examples - 1
    glassbox.window.boundary_view.example_chosen.emit(twin)
    heard = Heard(monkeypatch, glassbox, "show_example")
    change(glassbox.experiment.data.with_points_removed([2]))
    assert heard.by["equations_view"][-1] == twin - 1
    change(glassbox.experiment.data.with_points_removed([twin - 1]))
    assert heard.by["equations_view"][-1] is None


def test_as_many_other_points_do_not_keep_the_chosen_example(
    glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    glassbox.window.boundary_view.example_chosen.emit(7)
    heard = Heard(monkeypatch, glassbox, "show_example")
    data = glassbox.experiment.data
    changed = data.with_points_removed([2]).with_points_added([[1.0], [1.0]], [1])
    glassbox.document.change("Change", glassbox.experiment.with_data(changed))
    glassbox.settle()
    assert heard.by["equations_view"][-1] == 6


def test_going_back_beyond_a_change_brings_the_settings_back(glassbox: Glassbox) -> None:
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
    slow = glassbox.experiment
    glassbox.document.change("Faster", slow.with_spec(learning_rate=0.9))
    glassbox.settle()
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 2)
    glassbox.trigger("run.step_back")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
    assert glassbox.experiment.spec.learning_rate == 0.9
    glassbox.trigger("run.step_back")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 0)
    assert glassbox.experiment == slow
    assert glassbox.document.undo_stack.undoText() == "Faster"


def test_an_edit_that_is_on_its_way_is_not_undone_by_going_back(glassbox: Glassbox) -> None:
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
    slow = glassbox.experiment
    glassbox.document.change("Faster", slow.with_spec(learning_rate=0.9))
    glassbox.trigger("run.step_back")
    glassbox.document.change("Fastest", glassbox.experiment.with_spec(learning_rate=2.0))
    last = glassbox.wait_for(lambda snapshot: snapshot.experiment.spec.learning_rate == 2.0)
    assert last.experiment == glassbox.experiment


def test_signs_of_trouble_can_be_switched_off(glassbox: Glassbox, monkeypatch: pytest.MonkeyPatch) -> None:
    shown: list[Any] = []
    monkeypatch.setattr(glassbox.window.network_view, "show_findings", shown.append)
    glassbox.document.change("Zeros", glassbox.experiment.with_spec(initializer="zeros"))
    glassbox.settle()
    glassbox.qtbot.waitUntil(lambda: bool(shown) and bool(shown[-1]))
    glassbox.window.actions_by_id["view.signs"].setChecked(False)
    assert shown[-1] == ()
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
    assert shown[-1] == ()
    glassbox.window.actions_by_id["view.signs"].setChecked(True)
    assert shown[-1]


def test_how_the_equations_are_looked_at_is_remembered(qtbot: QtBot) -> None:
    with opened_glassbox(qtbot) as first:
        first.window.equations_view.view_changed.emit("batch", "alone")
    with opened_glassbox(qtbot) as second:
        assert (second.window.equations_view.scope, second.window.equations_view.form) == ("batch", "alone")


def test_a_view_that_is_opened_later_begins_with_the_present_picture_and_the_weight_that_was_pointed_at(
    glassbox: Glassbox,
) -> None:
    assert glassbox.window.findChild(ChecksView) is None
    glassbox.window.network_view.pointed.emit(Target("weight", 1, 1, 0))
    glassbox.window.network_view.pointed.emit(None)
    glassbox.train(2)
    glassbox.trigger("view.checks")
    card = glassbox.view(ChecksView).findChild(GradientCard)
    assert isinstance(card, GradientCard)
    snapshot = glassbox.window.snapshot
    assert snapshot is not None
    assert snapshot.gradients is not None
    assert card.texts.name == entry_name(Target("weight", 1, 1, 0))
    assert card.texts.rows[0][1] == digits(float(snapshot.gradients.dW[1][1, 0]))
