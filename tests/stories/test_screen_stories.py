"""What is seen and touched across the parts of the window: a unit on the plane, a typed weight, tools in step."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QToolButton

from gui.base.diagram.parts import Part
from gui.base.diagram.places import box_of
from gui.base.theme import DARK, LIGHT, Colours
from tests.tools.window import Glassbox

ROOT = Path(__file__).parents[2]


def middle(program: Glassbox, part: Part) -> QPoint:
    x, y, width, height = box_of(program.window.network_view._diagram.layout, part)
    return QPoint(round(x + width / 2), round(y + height / 2))


def label(program: Glassbox, name: str) -> str:
    found = program.window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def plane_picture(program: Glassbox) -> QImage:
    return program.window.boundary_view.grab().toImage()


def test_a_unit_under_the_pointer_is_on_the_plane_until_the_pointer_leaves(glassbox: Glassbox) -> None:
    view = glassbox.window.network_view
    output = plane_picture(glassbox)
    QTest.mouseMove(view, middle(glassbox, Part("unit", 1, 2)))
    unit = plane_picture(glassbox)
    assert unit != output
    QTest.mouseMove(view, middle(glassbox, Part("unit", 1, 0)))
    assert plane_picture(glassbox) not in (unit, output)
    QTest.mouseMove(view, QPoint(view.width() - 2, view.height() - 2))
    assert plane_picture(glassbox) == output


def test_a_bias_typed_by_click_and_key_is_what_the_trainer_has_and_undo_takes_it_back(glassbox: Glassbox) -> None:
    view = glassbox.window.network_view
    glassbox.trigger("run.step")
    before = glassbox.wait_for(lambda snapshot: snapshot.iteration == 1).parameters
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=middle(glassbox, Part("bias", 2, 0)))
    field = view.findChild(QLineEdit, "weight_editor_field")
    assert isinstance(field, QLineEdit)
    QTest.keyClicks(field, "-2,5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    after = glassbox.wait_for(lambda snapshot: snapshot.parameters.biases[1][0, 0] == -2.5)
    assert after.iteration == 1
    for old, new in zip(before.weights, after.parameters.weights, strict=True):
        np.testing.assert_array_equal(old, new)
    glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: snapshot.parameters.biases[1][0, 0] == before.biases[1][0, 0])


def test_the_status_bar_reads_the_output_under_the_pointer_live(glassbox: Glassbox) -> None:
    view = glassbox.window.boundary_view
    QTest.mouseMove(view, view.plane_to_widget(1.5, -2.0).toPoint())
    first = label(glassbox, "read_out")
    assert first.startswith("x₁ = 1.5")
    assert "output" in first
    for _ in range(40):
        glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 40)
    assert label(glassbox, "read_out") != first


def test_tool_and_class_are_the_same_in_panel_menu_and_plane(glassbox: Glassbox) -> None:
    window = glassbox.window
    spray = window.data_panel.findChild(QToolButton, "tool_spray_button")
    assert isinstance(spray, QToolButton)
    QTest.mouseClick(spray, Qt.MouseButton.LeftButton)
    assert window.actions_by_id["tool.spray"].isChecked()
    n_before = glassbox.experiment.data.n_examples
    glassbox.drag((-5.0, -5.0), (5.0, -5.0))
    assert glassbox.experiment.data.n_examples > n_before
    glassbox.trigger("tool.add")
    assert not spray.isChecked()
    view = window.boundary_view
    for key, wanted in ((Qt.Key.Key_0, 0), (Qt.Key.Key_1, 1)):
        QTest.keyClick(view, key)
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.plane_to_widget(-5.5 + wanted, 5.5).toPoint())
        assert glassbox.experiment.data.labels[-1] == wanted
        assert f"class {wanted}" in label(glassbox, "hint")


def luminance(colour: str) -> float:
    """Relative luminance. Source: WCAG 2.1."""
    parts = np.array([int(colour[at : at + 2], 16) for at in (1, 3, 5)]) / 255
    linear = np.where(parts <= 0.04045, parts / 12.92, ((parts + 0.055) / 1.055) ** 2.4)
    return float(linear @ (0.2126, 0.7152, 0.0722))


def contrast(first: str, second: str) -> float:
    darker, lighter = sorted((luminance(first), luminance(second)))
    return (lighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("ground", ["chrome", "surface", "accent_soft"])
@pytest.mark.parametrize("text", ["text", "quiet", "warning", "fork_1", "fork_2", "fork_3"])
def test_every_text_stands_out_from_every_ground(colours: Colours, ground: str, text: str) -> None:
    assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_positive_negative_and_focus_stand_out_from_the_chrome(colours: Colours) -> None:
    for role in ("positive", "negative", "accent"):
        assert contrast(getattr(colours, role), colours.chrome) >= 3.0
    assert contrast(colours.on_accent, colours.accent) >= 4.5


@pytest.mark.skipif(sys.platform != "linux", reason="other systems always have a display")
def test_at_200_percent_the_window_has_twice_the_pixels_and_the_same_room(tmp_path: Path) -> None:
    clean = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY")}
    environment = {**clean, "XDG_CONFIG_HOME": str(tmp_path), "QT_SCALE_FACTOR": "2"}
    subprocess.run(
        [sys.executable, str(ROOT / "main.py")],
        cwd=tmp_path,
        env=environment,
        check=True,
        capture_output=True,
        timeout=120,
    )
    picture = QImage(str(tmp_path / "glassbox.png"))
    assert picture.width() >= 2 * 1024
    assert picture.devicePixelRatio() in (1.0, 2.0)
    # Text and lines use the pixels: neighbouring pixels differ far more often than in an enlarged picture.
    rows = range(40, picture.height(), 40)
    assert any(picture.pixel(x, y) != picture.pixel(x + 1, y) for y in rows for x in range(0, picture.width() - 1, 2))


def test_light_and_dark_reach_every_part(glassbox: Glassbox) -> None:
    window = glassbox.window
    parts = (*window.views, window.data_panel, window.network_panel, window.training_panel)
    for look, colours in (("view.dark", DARK), ("view.light", LIGHT)):
        glassbox.trigger(look)
        QApplication.processEvents()
        for part in parts:
            image = part.grab().toImage()
            corner = image.pixelColor(1, image.height() - 2).name()
            assert corner in (colours.chrome, colours.surface), part.objectName()
