"""The icons are there, crisp, and in the theme's colours."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from pytestqt.qtbot import QtBot

from gui.base.actions import ActionTable
from gui.base.icons import draw_icon, icon
from gui.base.resources import MissingResourceError, resource_path
from gui.base.theme import DARK, LIGHT, Colours, Theme

NAMES = sorted(path.stem for path in resource_path("icons", "play.svg").parent.glob("*.svg"))


def ink(image: QImage) -> str:
    """The commonest colour of the pixels that are fully covered; at edges it is rounded by one."""
    pixels = (image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height()))
    return Counter(pixel.name() for pixel in pixels if pixel.alpha() == 255).most_common(1)[0][0]


def picture(made: QIcon, size: int, mode: QIcon.Mode, state: QIcon.State, ratio: float = 1.0) -> QImage:
    return made.pixmap(QSize(size, size), ratio, mode, state).toImage()


def test_every_action_s_icon_is_there() -> None:
    assert {row.icon for row in ActionTable().rows() if row.icon} <= set(NAMES)
    assert {"pause", "class_0", "class_1", "light", "dark"} <= set(NAMES)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_icons_are_drawn_in_the_theme_s_colours_and_pale_when_disabled(qtbot: QtBot, colours: Colours) -> None:
    off, on = QIcon.State.Off, QIcon.State.On
    for name in NAMES:
        made, own = icon(name, Theme(colours)), {"class_1": colours.positive, "class_0": colours.negative}.get(name)
        assert ink(picture(made, 24, QIcon.Mode.Normal, off)) == (own or colours.text), name
        assert ink(picture(made, 24, QIcon.Mode.Normal, on)) == (own or colours.accent), name
        assert ink(picture(made, 24, QIcon.Mode.Disabled, off)) == colours.strong_line, name
        assert ink(picture(made, 24, QIcon.Mode.Disabled, on)) == colours.strong_line, name


@pytest.mark.parametrize("size", [16, 24])
def test_at_two_device_pixels_a_pixel_an_icon_has_twice_the_pixels(qtbot: QtBot, size: int) -> None:
    made = picture(icon("play", Theme()), size, QIcon.Mode.Normal, QIcon.State.Off, ratio=2.0)
    assert made.width() == 2 * size


def test_icons_keep_clear_of_their_edges(qtbot: QtBot) -> None:
    edge = [*((x, y) for x in range(48) for y in (0, 47)), *((x, y) for y in range(48) for x in (0, 47))]
    for name in NAMES:
        image = picture(icon(name, Theme()), 48, QIcon.Mode.Normal, QIcon.State.Off)
        assert all(image.pixelColor(x, y).alpha() == 0 for x, y in edge), name


def test_an_icon_is_made_once_for_each_look(qtbot: QtBot) -> None:
    theme = Theme(LIGHT)
    light = icon("reset", theme)
    assert icon("reset", theme) is light
    assert icon("reset", Theme(DARK)) is not light


def test_an_icon_can_be_drawn_in_any_colour(qtbot: QtBot) -> None:
    image = QImage(24, 24, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    draw_icon(painter, "pause", QRectF(0, 0, 24, 24), QColor("#123456"))
    painter.end()
    assert ink(image) == ("#123456")


def test_a_missing_icon_is_named(qtbot: QtBot) -> None:
    with pytest.raises(MissingResourceError, match=r"no_such\.svg is missing or damaged"):
        icon("no_such", Theme())


def test_a_damaged_icon_is_named(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "icons").mkdir()
    (tmp_path / "icons" / "broken_for_test.svg").write_text("")
    monkeypatch.setattr("gui.base.resources._ROOT", tmp_path)
    with pytest.raises(MissingResourceError, match="broken_for_test"):
        icon("broken_for_test", Theme())
