"""Reduced motion: nothing moves by itself any more, and everything is shown where it ends up."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractAnimation, Qt
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from gui.base import theme
from gui.base.motion import has_motion
from gui.base.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, system_colours
from gui.views.folded.controls import WayBar
from gui.views.folded.view import FoldedView
from tests.tools.window import Glassbox

ROOT = Path(__file__).parents[2]


def test_a_phase_is_shown_in_its_end_where_motion_is_reduced(glassbox: Glassbox) -> None:
    animation = glassbox.window.network_view._phase.animation
    glassbox.trigger("run.size_phase")
    glassbox.trigger("run.step")
    glassbox.wait_until(lambda: animation.state() == QAbstractAnimation.State.Running)
    glassbox.trigger("view.reduce_motion")
    before = glassbox.settle()
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.position != before.position)
    assert animation.state() == QAbstractAnimation.State.Stopped
    glassbox.trigger("view.reduce_motion")
    now = glassbox.settle()
    glassbox.trigger("run.step")
    glassbox.wait_for(lambda snapshot: snapshot.position != now.position)
    glassbox.wait_until(lambda: animation.state() == QAbstractAnimation.State.Running)


def test_the_folded_plane_goes_from_stop_to_stop_where_motion_is_reduced(glassbox: Glassbox) -> None:
    glassbox.trigger("view.reduce_motion")
    glassbox.trigger("view.folded")
    view = glassbox.view(FoldedView)
    glassbox.settle()
    positions: list[float] = []
    bar = view.findChild(WayBar)
    assert bar is not None
    bar.moved.connect(positions.append)
    bar.play.click()
    for time in range(0, bar._animation.duration() + 1, 50):
        bar._animation.setCurrentTime(time)
    assert len(positions) > 1
    assert all(position == int(position) for position in positions)


def test_what_qt_moves_itself_is_reduced_and_comes_back(glassbox: Glassbox) -> None:
    effect = Qt.UIEffect.UI_AnimateCombo
    was = QApplication.isEffectEnabled(effect)
    assert glassbox.window.isAnimated()
    glassbox.trigger("view.reduce_motion")
    assert not glassbox.window.isAnimated()
    assert not QApplication.isEffectEnabled(effect)
    assert not has_motion(glassbox.window)
    glassbox.trigger("view.reduce_motion")
    assert glassbox.window.isAnimated()
    assert QApplication.isEffectEnabled(effect) == was
    assert has_motion(glassbox.window)


def test_a_system_without_animations_has_none(qtbot: object, monkeypatch: pytest.MonkeyPatch) -> None:
    widget = QWidget()
    style = widget.style()

    class Still:
        def styleHint(self, hint: QStyle.StyleHint, option: object, asked: QWidget) -> int:
            return 0 if hint == QStyle.StyleHint.SH_Widget_Animation_Duration else style.styleHint(hint, None, asked)

    monkeypatch.setattr(QWidget, "style", lambda _: Still())
    assert not has_motion(widget)


def test_every_animation_asks_whether_it_may_move() -> None:
    animated = [
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "gui").rglob("*.py")
        if re.search(r"Q(Variant|Property)Animation\(", path.read_text(encoding="utf-8"))
    ]
    assert animated
    for name in animated:
        assert "has_motion(" in (ROOT / name).read_text(encoding="utf-8"), name


@pytest.mark.parametrize(
    ("scheme", "contrast", "colours"),
    [
        (Qt.ColorScheme.Light, Qt.ContrastPreference.NoPreference, LIGHT),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.NoPreference, DARK),
        (Qt.ColorScheme.Unknown, Qt.ContrastPreference.HighContrast, CONTRAST_LIGHT),
        (Qt.ColorScheme.Dark, Qt.ContrastPreference.HighContrast, CONTRAST_DARK),
    ],
)
def test_the_look_is_the_one_that_the_system_asks_for(
    monkeypatch: pytest.MonkeyPatch, scheme: Qt.ColorScheme, contrast: Qt.ContrastPreference, colours: theme.Colours
) -> None:
    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return scheme

        def accessibility(self) -> Hints:
            return self

        def contrastPreference(self) -> Qt.ContrastPreference:
            return contrast

    class Application:
        @staticmethod
        def styleHints() -> Hints:
            return Hints()

    monkeypatch.setattr(theme, "QGuiApplication", Application)
    assert system_colours() is colours


def test_a_high_contrast_that_was_chosen_is_there_again(glassbox: Glassbox) -> None:
    glassbox.trigger("view.contrast_dark")
    assert glassbox.window.theme.colours is CONTRAST_DARK
    assert glassbox.window._settings.value("view/look") == "view.contrast_dark"
    glassbox.trigger("view.contrast_light")
    assert glassbox.window.theme.colours is CONTRAST_LIGHT
    glassbox.trigger("view.light")
