"""Weights over time in the whole program: the series come while the dock is seen, and a click goes to an iteration."""

from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QToolButton
from pytestqt.qtbot import QtBot

from core.explain.quantities import Quantity
from core.explain.target import Target
from gui.control.weights import WeightsController
from gui.views.weights.header import WeightsHeader, WeightsLook
from gui.views.weights.plots import WeightPlots
from gui.views.weights.view import WeightsView
from tests.gui.control import test_pictures as pictures
from tests.tools.window import Glassbox, opened_glassbox

pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)")


def opened(glassbox: Glassbox) -> tuple[WeightsView, WeightPlots]:
    glassbox.window.actions_by_id["view.weights"].setChecked(True)
    view = glassbox.window.findChild(WeightsView)
    assert view is not None
    plots = view.findChild(WeightPlots)
    assert plots is not None
    glassbox.wait_until(lambda: is_complete(plots, glassbox))
    return view, plots


def is_complete(plots: WeightPlots, glassbox: Glassbox) -> bool:
    snapshot = glassbox.window.snapshot
    content: Any = plots.content
    return snapshot is not None and content is not None and content.iterations[-1] == snapshot.latest_iteration


def test_the_series_of_the_run_are_shown_when_the_dock_is_opened_and_grow_with_it(glassbox: Glassbox) -> None:
    glassbox.train(6)
    _, plots = opened(glassbox)
    assert plots.content is not None
    assert plots.content.iterations.tolist() == list(range(7))
    snapshot = glassbox.train(3)
    glassbox.wait_until(lambda: is_complete(plots, glassbox))
    assert plots.content.curves[0, -1] == snapshot.parameters.weights[0][0, 0]


def test_a_click_goes_to_the_iteration_and_is_one_step_of_undo(glassbox: Glassbox) -> None:
    glassbox.train(10)
    _, plots = opened(glassbox)
    assert plots.grid is not None
    box = plots.grid.box(1)
    place = QPoint(round(plots.axes.x(4, box)), round(box[1] + 5))
    QTest.mouseClick(plots.viewport(), Qt.MouseButton.LeftButton, pos=place)
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 4)
    glassbox.wait_until(lambda: plots.now == 4)
    assert glassbox.window.undo_stack.undoText() == "Go to Iteration"
    assert plots.content is not None
    assert plots.content.iterations.tolist() == list(range(11))  # what lies ahead is still seen
    glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 10)


def test_a_plot_that_is_pointed_at_lights_up_in_the_network_and_the_other_way_round(glassbox: Glassbox) -> None:
    view, plots = opened(glassbox)
    assert plots.grid is not None
    left, top, width, height = plots.grid.box(0)
    before = glassbox.window.network_view.grab().toImage()
    QTest.mouseMove(plots.viewport(), QPoint(round(left + width / 2), round(top + height / 2)))
    glassbox.wait_until(lambda: plots.spot.index == 0)
    assert glassbox.window.network_view.grab().toImage() != before
    glassbox.window.network_view.pointed.emit(Target("unit", 1, 1))
    assert len(plots._marked) == 3
    assert view.isVisible()


def test_hidden_nothing_is_asked_and_shown_it_catches_up(glassbox: Glassbox, qtbot: QtBot) -> None:
    _, plots = opened(glassbox)
    controller = glassbox.window.findChild(WeightsController)
    assert controller is not None
    asked: list[object] = []
    ask = controller._serializer.ask_for_path
    controller._serializer.ask_for_path = lambda done: (asked.append(done), ask(done))  # type: ignore[method-assign]
    glassbox.trigger("view.weights")
    assert not controller._reader._states  # they are many
    glassbox.train(8)
    assert not asked
    glassbox.trigger("view.weights")
    glassbox.wait_until(lambda: is_complete(plots, glassbox))
    assert plots.content is not None
    assert plots.content.iterations[-1] == 8


def test_after_a_reset_and_another_network_the_plots_are_those_of_the_new_one(glassbox: Glassbox) -> None:
    glassbox.train(5)
    _, plots = opened(glassbox)
    glassbox.trigger("run.reset")
    glassbox.change(hidden_units=(2,))
    glassbox.wait_until(lambda: plots.content is not None and plots.content.counts == (6, 3))
    assert plots.content is not None
    assert plots.content.iterations.tolist() == [0]


def test_a_picture_holds_names_as_text_and_an_animation_moves_along_the_run(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.train(6)
    opened(glassbox)
    dialog = pictures.opened(glassbox, "file.picture")
    pictures.choose(dialog, "picture_subject", "weights")
    pictures.type_path(glassbox, dialog, tmp_path / "weights.svg")
    assert re.search(r"<text[^>]*>[^<]*W¹₁₂", (tmp_path / "weights.svg").read_text(encoding="utf-8"))
    dialog.reject()
    dialog = pictures.opened(glassbox, "file.animation")
    pictures.choose(dialog, "animation_subject", "weights")
    pictures.type_path(glassbox, dialog, tmp_path / "run")
    glassbox.wait_until(lambda: "run.gif" in pictures.text_of(dialog, "animation_state"))
    with Image.open(tmp_path / "run.gif") as film:
        frames = []
        for number in range(film.n_frames):
            film.seek(number)
            frames.append(film.convert("RGB").tobytes())
    assert len(set(frames)) == len(frames) == 7
    dialog.reject()


def test_what_was_looked_at_is_looked_at_the_next_time(qtbot: QtBot) -> None:
    with opened_glassbox(qtbot) as first:
        view, _ = opened(first)
        header = view.findChild(WeightsHeader)
        assert header is not None
        for name, text in (("weights_page", "each layer"), ("weights_quantity", "gradient")):
            field = header.findChild(QComboBox, name)
            assert field is not None
            field.setCurrentIndex(field.findText(text))
            field.activated.emit(field.currentIndex())
        log = header.findChild(QToolButton, "weights_log")
        assert log is not None
        log.click()
    with opened_glassbox(qtbot) as second:
        _, plots = opened(second)
        assert plots.content is not None
        assert plots.content.level == "layer"
        assert not plots.axes.is_logarithmic


def test_a_gradient_that_is_covered_in_the_equations_is_not_said_here(glassbox: Glassbox) -> None:
    glassbox.window.actions_by_id["view.equations"].setChecked(True)
    glassbox.train(3)
    view, plots = opened(glassbox)
    view.show_look(replace(WeightsLook(), page="weight", quantity="gradient"))
    assert plots.content is not None
    assert plots.content.number(1, 0) != "?"
    glassbox.window.equations_view.cover([(Quantity("dW", 1), 0, 1)])
    assert [plots.content.number(index, 0) for index in (0, 1)].count("?") == 1
    assert plots.content.number(1, 0) == "?"
    view.show_look(replace(WeightsLook(), page="weight", quantity="update"))
    assert plots.content.number(1, 0) == "?"
    view.show_look(replace(WeightsLook(), page="weight", quantity="value"))
    assert plots.content.number(1, 0) != "?"
