"""In a window that reads from right to left the pointer meets what it sees, and plots read as ever."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from core.explain.target import Target
from gui.base.fields.slider import Slider
from gui.views.equations.scroll_area import EquationScrollArea
from tests.tools.lesson_player import LessonPlayer
from tests.tools.painted_texts import painted_texts
from tests.tools.pseudo_language import pseudo_language
from tests.tools.window import Glassbox, View, opened_glassbox

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def mirrored(qtbot: QtBot, isolated_settings: None) -> Iterator[Glassbox]:
    """The program in a language that is read from right to left."""
    with pseudo_language(is_mirrored=True), opened_glassbox(qtbot) as glassbox:
        glassbox.window.resize(1440, 900)
        yield glassbox


def child(glassbox: Glassbox, kind: type[View], name: str) -> View:
    found = glassbox.window.findChild(kind, name)
    assert isinstance(found, kind)
    return found


def x_of(widget: QWidget) -> int:
    return widget.mapTo(widget.window(), widget.rect().center()).x()


def test_the_pointer_meets_what_it_sees(mirrored: Glassbox) -> None:
    window = mirrored.window
    n_points = mirrored.experiment.data.n_examples
    place = window.boundary_view.plane_to_widget(4.0, -5.0).toPoint()
    QTest.mouseClick(window.boundary_view, LEFT, pos=place)
    mirrored.settle()
    assert mirrored.experiment.data.n_examples == n_points + 1
    assert mirrored.experiment.data.points[:, -1].tolist() == pytest.approx([4.0, -5.0], abs=0.1)

    LessonPlayer(mirrored).point_at(Target("unit", 1, 2))
    assert window.boundary_view._unit == (1, 2)

    slider = child(mirrored, Slider, "noise_slider")
    QTest.mouseClick(slider, LEFT, pos=QPoint(slider.width() - 4, slider.height() // 2))
    mirrored.settle()
    assert mirrored.experiment.data_settings.noise == 0.5

    QTest.mouseClick(child(mirrored, QAbstractButton, "class_0_button"), LEFT)
    assert window.boundary_view._editor.label == 0


def test_panels_are_mirrored_and_time_goes_from_left_to_right(mirrored: Glassbox) -> None:
    window = mirrored.window
    assert x_of(window.data_panel) > x_of(window.network_view) > x_of(window.boundary_view)
    back, step = (child(mirrored, QAbstractButton, f"run_{name}_button") for name in ("step_back", "step"))
    assert x_of(back) < x_of(step)
    axis = [text for text in painted_texts(window.boundary_view) if text.text in ("−6", "6")]
    assert [text.text for text in sorted(axis, key=lambda text: text.box.x())][-1] == "6"


def test_equations_begin_at_the_left(mirrored: Glassbox) -> None:
    mirrored.trigger("view.equations")
    mirrored.train(1)
    area = mirrored.window.findChild(EquationScrollArea)
    assert area is not None
    bar = area.horizontalScrollBar()
    assert bar.layoutDirection() == Qt.LayoutDirection.LeftToRight
    texts = [text for text in painted_texts(area.viewport()) if text.text[:1] in "−0123456789"]
    assert texts
    assert all("⟦" not in text.text for text in texts)
