"""Pictures and animations of the views that are built when their docks are first shown."""

from __future__ import annotations

import itertools
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageSequence
from PySide6.QtWidgets import QComboBox, QSpinBox

from core.experiment.one_difference import SettingDifference
from gui.base.linked_view import LinkedView
from gui.base.theme import DARK
from gui.views.folded.view import FoldedView
from tests.gui.control.test_pictures import choose, choose_by_value, opened, text_of, type_path
from tests.tools.painted_texts import painted_texts
from tests.tools.window import Glassbox

NAMES = {
    "compare": ("This run: tanh", "ReLU"),
    "luck": ("start weights", "First seed"),
    "surface": ("Two weights", "J along the last update, iteration 4"),
    "folded": ("component 1 of a[1]", "output 0.5"),
    "weights": ("each weight", "W¹₁₁"),
}
"""Each view, and some of what can be read on it once there is a run."""


def show(glassbox: Glassbox, name: str) -> None:
    """Open the dock of a view, and wait until it shows the run."""
    glassbox.trigger(f"view.{name}")
    view = glassbox.window.findChild(LinkedView, f"{name}_view")
    glassbox.wait_until(lambda: set(NAMES[name]) <= {text.text for text in painted_texts(view)})


def compared(glassbox: Glassbox) -> None:
    """A run of four iterations beside another one."""
    glassbox.document.compare("Compare", added=(SettingDifference("activation", "relu"),))
    glassbox.train(4)


def subjects(glassbox: Glassbox, action: str) -> list[str]:
    """What the dialog of an action offers."""
    dialog = opened(glassbox, action)
    combo = dialog.findChild(QComboBox, f"{action.removeprefix('file.')}_subject")
    offered = [str(combo.itemData(index)) for index in range(combo.count())]
    dialog.reject()
    return offered


def test_a_view_is_offered_once_its_dock_was_opened(glassbox: Glassbox) -> None:
    assert "folded" not in subjects(glassbox, "file.picture"), "it has never shown anything"
    glassbox.trigger("view.folded")
    glassbox.trigger("view.folded")
    assert "folded" in subjects(glassbox, "file.picture")
    assert "folded" in subjects(glassbox, "file.animation")


def test_pictures_of_late_views_show_what_they_showed_when_their_docks_are_closed_again(
    glassbox: Glassbox, tmp_path: Path
) -> None:
    compared(glassbox)
    for name in NAMES:
        show(glassbox, name)
        glassbox.trigger(f"view.{name}")
    dialog = opened(glassbox, "file.picture")
    choose_by_value(dialog, "picture_look", "dark")
    for name, texts in NAMES.items():
        choose(dialog, "picture_subject", name)
        type_path(glassbox, dialog, tmp_path / f"{name}.svg")
        svg = (tmp_path / f"{name}.svg").read_text(encoding="utf-8")
        assert [text for text in texts if text not in svg] == [], name
        assert f'fill="{DARK.chrome}"' in svg
    dialog.reject()


@pytest.mark.parametrize(
    "name", ["compare", *(pytest.param(name, marks=pytest.mark.nightly) for name in ("surface", "folded", "weights"))]
)
def test_an_animation_of_a_late_view_moves(glassbox: Glassbox, tmp_path: Path, name: str) -> None:
    compared(glassbox)
    show(glassbox, name)
    dialog = opened(glassbox, "file.animation")
    choose(dialog, "animation_subject", name)
    type_path(glassbox, dialog, tmp_path / "run.gif")
    glassbox.wait_until(lambda: "run.gif" in text_of(dialog, "animation_state"))
    dialog.reject()
    with Image.open(tmp_path / "run.gif") as film:
        frames = [np.asarray(frame.convert("RGB")).astype(int) for frame in ImageSequence.Iterator(film)]
    assert len(frames) == 5
    caption = 40  # pixels below the view that say the iteration: they change in any case
    for before, after in itertools.pairwise(frames):
        assert (np.abs(after - before).max(axis=2)[:-caption] > 40).sum() > 10


def test_the_points_on_their_way_are_an_animation_of_one_iteration(glassbox: Glassbox, tmp_path: Path) -> None:
    glassbox.change(hidden_units=(2,))
    glassbox.trigger("view.folded")
    view = glassbox.window.findChild(FoldedView)
    assert view is not None
    glassbox.wait_until(lambda: view.reading is not None)
    dialog = opened(glassbox, "file.animation")
    moves, first = dialog.findChild(QComboBox, "animation_moves"), dialog.findChild(QSpinBox, "animation_first")
    assert moves is not None
    assert first is not None
    assert not moves.isEnabled(), "the window has no way"
    choose(dialog, "animation_subject", "folded")
    choose(dialog, "animation_moves", True)
    choose(dialog, "animation_rate", 5)
    assert not first.isEnabled()
    for name, pixels in (("animation_width", 480), ("animation_height", 240)):
        box = dialog.findChild(QSpinBox, name)
        assert box is not None
        box.setValue(pixels)
    assert "33 frames" in text_of(dialog, "animation_state")
    type_path(glassbox, dialog, tmp_path / "way.gif")
    glassbox.wait_until(lambda: "way.gif" in text_of(dialog, "animation_state"))
    dialog.reject()
    with Image.open(tmp_path / "way.gif") as film:
        frames = [np.asarray(frame.convert("RGB")).astype(int) for frame in ImageSequence.Iterator(film)]
    moved = [bool((np.abs(after - before).max(axis=2) > 40).sum() > 50) for before, after in itertools.pairwise(frames)]
    assert sum(moved) >= 16
    assert glassbox.settle().iteration == 0
    assert view.position == 2.0
