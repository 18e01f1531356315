"""Every view, in every layout, at eight sizes and four text sizes: no text is cut or lies over another one."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.tools.lesson_player import LessonPlayer
from tests.tools.painted_texts import problems
from tests.tools.window import Glassbox, opened_glassbox

SIZES = ((1000, 620), (1024, 640), (1024, 768), (1280, 720), (1280, 800), (1440, 900), (1600, 900), (1920, 1040))
ZOOMS = (0.75, 1.0, 1.5, 2.5)
LAYOUTS = ("lecture", "inside", "all", "settings")

SAID_IN_FULL_ELSEWHERE = ("hint", "settings_fold_button", "data_state", "microscope_statements", "activation_more")
"""What has no end, or gives way to a picture; the tooltip has all of it."""

SOME = (
    (0.75, (1280, 720), ("all",)),
    (1.0, (1000, 620), ("lecture", "inside", "all", "settings")),
    (1.0, (1440, 900), ("inside",)),
    (1.5, (1024, 640), ("lecture", "all")),
    (2.5, (1024, 640), ("lecture", "inside", "settings")),
)
"""What every run of the tests looks at; the whole product is for the night."""

SOME_OF_LARGE = (
    (2.5, (1280, 800), ("all",)),
    (1.0, (1024, 640), ("inside", "settings")),
)
"""From large text to normal one: each other size of the text takes a third of a second."""

EXPERIMENTS = {
    "starter": {},
    "large": {
        "hidden_units": (8,) * 4,
        "activation": "leaky_relu",
        "optimizer": "adam",
        "penalty": "l2",
        "batch_size": 10,
        "learning_rate": 0.000123456,
    },
}


def settle() -> None:
    for _ in range(6):
        QApplication.processEvents()


@pytest.fixture
def normal_text(glassbox: Glassbox) -> Iterator[Glassbox]:
    yield glassbox
    glassbox.window.theme.set_zoom(1.0)


def train(glassbox: Glassbox, spec: dict[str, object]) -> None:
    """Some iterations, so that every view has numbers and curves."""
    if spec:
        glassbox.document.change("Change", glassbox.experiment.with_spec(**spec))
    before = glassbox.settle().iteration
    for _ in range(12):
        glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == before + 12)


def arrange(glassbox: Glassbox, layout: str) -> None:
    glassbox.trigger(f"view.layout_{'lecture' if layout == 'settings' else layout}")
    if layout == "settings":
        glassbox.window._settings_section.set_folded(False)
    settle()


def found_in(glassbox: Glassbox, zoom: float, size: tuple[int, int], layouts: tuple[str, ...]) -> list[str]:
    window = glassbox.window
    window.theme.set_zoom(zoom)
    window.resize(*size)
    found = []
    for layout in layouts:
        arrange(glassbox, layout)
        assert window.size().toTuple() == size
        place = f"{zoom:.0%}, {size[0]} x {size[1]}, {layout}"
        found += [f"{place}: {problem}" for problem in problems(window, elided=SAID_IN_FULL_ELSEWHERE)]
    return found


def test_no_text_of_the_window_is_cut_or_overlapped(normal_text: Glassbox) -> None:
    found = []
    for spec, combinations in ((EXPERIMENTS["starter"], SOME), (EXPERIMENTS["large"], SOME_OF_LARGE)):
        train(normal_text, spec)
        for combination in combinations:
            found += found_in(normal_text, *combination)
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("zoom", "size"),
    [
        (1.0, (1024, 640)),
        pytest.param(2.5, (1440, 900), marks=pytest.mark.nightly),
        pytest.param(1.0, (1440, 900), marks=pytest.mark.nightly),
        pytest.param(1.5, (1280, 800), marks=pytest.mark.nightly),
    ],
)
def test_no_text_beside_a_lesson_is_cut(normal_text: Glassbox, zoom: float, size: tuple[int, int]) -> None:
    window, player = normal_text.window, LessonPlayer(normal_text)
    window.theme.set_zoom(zoom)
    window.resize(*size)
    found = []
    for lesson in ("xor", "sigmoid"):
        player.lessons.open_shipped(lesson)
        player.wait_for_start()
        settle()
        assert window.size().toTuple() == size
        found += [f"{lesson}: {problem}" for problem in problems(window, elided=SAID_IN_FULL_ELSEWHERE)]
    assert not found, "\n".join(found)


@pytest.mark.nightly
@pytest.mark.parametrize("name", EXPERIMENTS)
@pytest.mark.parametrize("zoom", ZOOMS)
def test_no_text_is_cut_at_any_size(normal_text: Glassbox, name: str, zoom: float) -> None:
    train(normal_text, EXPERIMENTS[name])
    assert not [problem for size in SIZES for problem in found_in(normal_text, zoom, size, LAYOUTS)]


@pytest.mark.nightly
@pytest.mark.parametrize("size", [(1024, 768), (1440, 900)])
def test_no_text_is_cut_in_german(
    qtbot: QtBot, isolated_settings: None, monkeypatch: pytest.MonkeyPatch, size: tuple[int, int]
) -> None:
    """Its words are longer."""
    monkeypatch.setattr("gui.control.language.system_language", lambda: "de")
    with opened_glassbox(qtbot) as glassbox:
        train(glassbox, {})
        assert not found_in(glassbox, 1.0, size, LAYOUTS)


@pytest.mark.parametrize("zoom", [1.0, 2.5])
def test_no_text_of_a_dialog_is_cut_or_overlapped(normal_text: Glassbox, zoom: float) -> None:
    train(normal_text, {})
    normal_text.window.theme.set_zoom(zoom)
    screen = normal_text.window.screen().availableGeometry()
    found = []
    for action in ("help.shortcuts", "help.about", "file.picture", "file.animation"):
        normal_text.trigger(action)
        settle()
        dialogs = [one for one in normal_text.window.findChildren(QDialog) if one.isVisible()]
        assert dialogs, action
        for dialog in dialogs:
            found += [f"{action}: {problem}" for problem in problems(dialog)]
            assert screen.height() >= dialog.height(), action
            dialog.close()
        settle()
    assert not found


def test_the_window_has_every_view_in_the_layout_with_all(normal_text: Glassbox) -> None:
    normal_text.window.resize(1920, 1040)
    arrange(normal_text, "all")
    shown = {one.objectName() for one in normal_text.window.findChildren(QWidget) if one.isVisible()}
    views = {f"{name}_view" for name in ("network", "boundary", "loss", "equations")}
    assert views | {"data_panel", "network_panel", "training_panel", "run_bar"} <= shown
