"""Projector mode: what the last row can read, one panel at a time, a clicker's keys, and everything back afterwards."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from gui.base.theme import LIGHT, PROJECTOR, projected_height
from gui.shell.cover_card import CoverCard
from tests.gui.shell.test_no_text_is_cut import SAID_IN_FULL_ELSEWHERE, settle, train
from tests.tools.lesson_player import LessonPlayer
from tests.tools.painted_texts import painted_texts, problems
from tests.tools.window import Glassbox

SMALLEST = 18.0
PANELS = ("plane", "network", "loss", "equations")


@pytest.fixture
def projected(glassbox: Glassbox) -> Iterator[Glassbox]:
    """The program in projector mode."""
    press(glassbox.window, "F12")
    settle()
    yield glassbox
    glassbox.window.actions_by_id["view.projector"].setChecked(False)


def begin(glassbox: Glassbox, width: int = 1024, height: int = 768) -> None:
    """The mode as on a projector of this size."""
    window = glassbox.window
    press(window, "F12")
    window.showNormal()
    settle()
    window.theme.project(PROJECTOR, projected_height(QSize(width, height)))
    window.resize(width, height)
    settle()
    assert window.size() == QSize(width, height)


def press(window: QWidget, keys: str) -> None:
    """Press keys where the keyboard is, as the desktop hands them to the window."""
    QTest.keySequence(window.windowHandle(), QKeySequence(keys))


def shown_panels(glassbox: Glassbox) -> set[str]:
    names = ("plane", "network", "loss", *glassbox.window.dock_area.docks)
    return {name for name in names if glassbox.window.panels[name].isVisible()}


def small_texts(glassbox: Glassbox, smallest: float) -> list[str]:
    texts = painted_texts(glassbox.window)
    assert texts
    return [f"{text}: {text.pixels:.1f}" for text in texts if text.pixels < smallest - 0.5]


def test_no_text_on_a_small_projector_is_smaller_than_18_pixels_or_cut(glassbox: Glassbox) -> None:
    begin(glassbox)
    train(glassbox, {})
    found = []
    for panel in (*PANELS, "all"):
        glassbox.trigger(f"projector.{panel}")
        settle()
        assert glassbox.window.size() == QSize(1024, 768)
        found += [f"{panel}: {text}" for text in small_texts(glassbox, SMALLEST)]
        found += [f"{panel}: {problem}" for problem in problems(glassbox.window, elided=SAID_IN_FULL_ELSEWHERE)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("width", "height", "smallest"),
    [
        pytest.param(1920, 1080, 25.0, marks=pytest.mark.nightly),
        pytest.param(3840, 2160, 50.0, marks=pytest.mark.nightly),
    ],
)
def test_texts_grow_with_the_screen_and_are_not_cut(
    glassbox: Glassbox, width: int, height: int, smallest: float
) -> None:
    begin(glassbox, width, height)
    train(glassbox, {})
    found = []
    for panel in (*PANELS, "all"):
        glassbox.trigger(f"projector.{panel}")
        settle()
        found += [f"{panel}: {text}" for text in small_texts(glassbox, smallest)]
        found += [f"{panel}: {problem}" for problem in problems(glassbox.window, elided=SAID_IN_FULL_ELSEWHERE)]
    assert not found, "\n".join(found)


@pytest.mark.nightly
def test_a_lesson_beside_an_enlarged_panel_is_large_and_not_cut(glassbox: Glassbox) -> None:
    begin(glassbox)
    player = LessonPlayer(glassbox)
    player.lessons.open_shipped("xor")
    player.wait_for_start()
    press(glassbox.window, "Alt+1")
    settle()
    assert shown_panels(glassbox) == {"plane"}
    assert not small_texts(glassbox, SMALLEST)
    assert not problems(glassbox.window, elided=SAID_IN_FULL_ELSEWHERE)


def test_leaving_gives_look_size_layout_and_docks_back(glassbox: Glassbox) -> None:
    window = glassbox.window
    window.theme.switch(LIGHT)
    window.theme.set_zoom(1.1)
    window.resize(1180, 760)
    glassbox.trigger("view.checks")
    settle()
    before = (window._layout(), window.theme.zoom, window.theme.font(), shown_panels(glassbox), window.size())
    press(window, "F12")
    settle()
    assert window.isFullScreen()
    assert window.theme.colours is PROJECTOR
    cursor = QApplication.overrideCursor()
    assert cursor is not None
    ring = cursor.pixmap().toImage().pixelColor(cursor.hotSpot() - QPoint(0, round(24 * window.theme.projection)))
    assert ring.name() == "#ffd400"
    for keys in ("Alt+4", "Alt+5", "Alt+2", "B", "F12"):
        press(window, keys)
        settle()
    layout, zoom, font, panels, size = before
    assert window.theme.colours is LIGHT
    assert (window.theme.zoom, window.theme.font(), shown_panels(glassbox), window.size()) == (zoom, font, panels, size)
    after = window._layout()
    assert {key for key, value in layout.items() if value != after[key]} <= {"window/geometry"}
    assert QApplication.overrideCursor() is None
    assert window.findChild(CoverCard) is None or not window.findChild(CoverCard).isVisible()
    window.theme.set_zoom(1.0)


def test_closing_in_the_mode_keeps_the_layout_of_before_for_the_next_session(glassbox: Glassbox) -> None:
    window = glassbox.window
    layout = window._layout()
    press(window, "F12")
    press(window, "Alt+3")
    window.may_close = lambda: True
    window.close()
    assert window._settings.value("window/docks") == layout["window/docks"]
    assert not window._settings.value("window/data_folded", type=bool)
    assert QApplication.overrideCursor() is None


def test_a_width_of_the_data_panel_from_an_earlier_session_leaves_no_gap(glassbox: Glassbox) -> None:
    window = glassbox.window
    window.sidebar.set_folded(False)
    settle()
    screen = window.screen().size().width()
    window._columns.remember(f"377,{screen - 378}")
    press(window, "F12")
    settle()
    assert window.sidebar.is_folded
    assert window.dock_area.width() >= screen - window.sidebar.width() - 2


def test_outside_the_mode_its_keys_do_nothing(glassbox: Glassbox) -> None:
    window = glassbox.window
    panels, before = shown_panels(glassbox), glassbox.settle().iteration
    for keys in ("Alt+2", "B", "H", "PgDown"):
        press(window, keys)
    settle()
    assert shown_panels(glassbox) == panels
    assert window.findChild(CoverCard) is None
    assert glassbox.settle().iteration == before


def test_each_key_enlarges_one_panel_and_what_is_opened_takes_its_place(projected: Glassbox) -> None:
    window = projected.window
    for number, name in enumerate(PANELS, start=1):
        press(window, f"Alt+{number}")
        assert shown_panels(projected) == {name}
    press(window, "Alt+0")
    assert shown_panels(projected) == {"plane", "network", "loss"}
    press(window, "Alt+2")
    press(window, "Ctrl+M")
    assert shown_panels(projected) == {"microscope"}
    press(window, "Ctrl+M")
    assert shown_panels(projected) == {"plane", "network", "loss"}
    press(window, "Ctrl+M")
    press(window, "Ctrl+K")
    seen = []
    for _ in range(3):
        press(window, "Alt+5")
        seen.append(window.panels.enlarged)
    assert seen == ["microscope", "checks", "microscope"]
    window.arrange(("equations",), is_folded=True)  # as a lesson does
    assert window.panels.enlarged == ""
    press(window, "F12")
    assert "equations" in shown_panels(projected)


def test_a_clicker_steps_wherever_a_click_put_the_keyboard(projected: Glassbox) -> None:
    window = projected.window
    before, points = projected.settle().iteration, projected.experiment.data.n_examples
    focused = (window.boundary_view, window.network_view, window.findChild(QToolButton, "checks_button"))
    for widget, forward, back in zip(focused, ("PgDown", "Right", "Space"), ("PgUp", "Left", "Left"), strict=True):
        widget.setFocus(Qt.FocusReason.MouseFocusReason)
        press(window, forward)
        projected.wait_for(lambda snapshot: snapshot.iteration == before + 1)
        press(window, back)
        projected.wait_for(lambda snapshot: snapshot.iteration == before)
    assert projected.experiment.data.n_examples == points
    window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    press(window, "Right")
    projected.wait_for(lambda snapshot: snapshot.iteration == before + 1)
    window.actions_by_id["run.toggle"].setChecked(True)
    projected.wait_for(lambda snapshot: snapshot.is_running)
    press(window, "PgDown")
    assert not window.actions_by_id["run.toggle"].isChecked()
    projected.wait_for(lambda snapshot: not snapshot.is_running)


def test_after_tab_and_in_a_field_keys_mean_what_they_always_mean(projected: Glassbox) -> None:
    window = projected.window
    window.boundary_view.setFocus(Qt.FocusReason.OtherFocusReason)
    press(window, "Tab")
    press(window, "Shift+Tab")
    assert window.boundary_view.hasFocus()
    before, points = projected.settle().iteration, projected.experiment.data.n_examples
    press(window, "Right")
    press(window, "Space")
    projected.wait_for(lambda snapshot: snapshot.experiment.data.n_examples == points + 1)
    assert projected.settle().iteration == before
    window._settings_section.set_folded(False)
    settle()
    field = next(one for one in window.findChildren(QLineEdit) if one.isVisible() and one.isEnabled())
    field.setFocus(Qt.FocusReason.MouseFocusReason)
    field.clear()
    for keys in (".", "5", "Left", "Right", "Right"):
        press(window, keys)
    assert field.text() == ".5"
    assert projected.settle().iteration == before
    press(window, "Esc")


def test_black_and_covers_hide_until_a_key_or_a_click(projected: Glassbox) -> None:
    window, black = projected.window, projected.window.actions_by_id["projector.black"]
    latest = projected.settle()
    loss = f"{latest.train_loss:.4f}"
    press(window, "Alt+3")
    press(window, "B")
    image = window.panels["loss"].grab().toImage()
    assert {image.pixelColor(x, y).name() for x, y in ((5, 5), (200, 200), (400, 300))} == {"#000000"}
    press(window, "PgDown")
    assert not black.isChecked()
    assert projected.settle().iteration == latest.iteration
    press(window, "H")
    card = window.findChild(CoverCard, "loss_cover")
    assert isinstance(card, CoverCard)
    assert {"Loss:", "H,"} <= set(card.accessibleName().split())
    assert not any(text.widget is window.loss_view for text in painted_texts(window))
    assert loss not in {text.text for text in painted_texts(window.run_bar)}
    QTest.mouseClick(card, Qt.MouseButton.LeftButton)
    assert not card.isVisible()
    assert loss in {text.text for text in painted_texts(window.run_bar)}
    press(window, "Alt+0")
    window.network_view.setFocus(Qt.FocusReason.MouseFocusReason)
    press(window, "H")
    other = window.findChild(CoverCard, "network_cover")
    assert isinstance(other, CoverCard)
    assert other.isVisible()
    press(window, "Shift+H")
    assert window.findChild(CoverCard, "network_cover") is None


def test_esc_ends_one_thing_after_the_other(projected: Glassbox) -> None:
    window, actions = projected.window, projected.window.actions_by_id
    first = window.theme.font().pointSizeF()
    press(window, "Ctrl++")
    assert window.theme.font().pointSizeF() > first
    press(window, "Ctrl+-")
    press(window, "Ctrl+-")
    assert window.theme.font().pointSizeF() == first
    press(window, "Alt+2")
    press(window, "B")
    press(window, "Esc")
    assert (actions["projector.black"].isChecked(), window.panels.enlarged) == (False, "network")
    press(window, "Esc")
    assert (window.panels.enlarged, actions["view.projector"].isChecked()) == ("", True)
    press(window, "Esc")
    assert not actions["view.projector"].isChecked()
    assert window.theme.zoom == 1.0


def test_n_hides_the_numbers_of_the_network_in_a_phase(projected: Glassbox) -> None:
    window = projected.window
    press(window, "Alt+2")
    press(window, "Ctrl+1")
    for _ in range(2):
        before = projected.settle().position
        press(window, "PgDown")
        projected.wait_until(lambda before=before: projected.settle().position != before)  # type: ignore[misc]
    window.network_view._phase.stop()

    def numbers() -> int:
        return sum(text.text[-1].isdigit() and "." in text.text for text in painted_texts(window.network_view))

    assert numbers() > 3
    press(window, "N")
    assert numbers() == 0
    press(window, "Shift+H")
    assert numbers() > 3
