"""Every view that shows points or outputs, painted with two, three and eight classes in both looks: the colour of each
class is seen."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache

import numpy as np
import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.data.region import PlaneRegion
from core.experiment.experiment import Experiment
from core.explain.luck import Luck, luck_of
from core.training.many_runs import train_many
from core.training.snapshot import Snapshot
from gui.base.class_field import winner_tables
from gui.base.class_looks import class_colour_text
from gui.base.colour import rgb
from gui.base.plane_coordinates import ShownPoints
from gui.base.theme import DARK, LIGHT, Colours, Theme
from gui.views.compare.pictures import RunPictures
from gui.views.folded.view import FoldedView
from gui.views.luck.paint import plane_image
from gui.views.microscope.view import MicroscopeView
from gui.views.network.view import NetworkView
from gui.views.plane.view import PlaneView
from tests.tools.kinds import clusters, picture_of
from tests.tools.luck import wish_for

CASES = pytest.mark.parametrize(
    ("n_classes", "look"),
    [
        (2, LIGHT),
        (3, LIGHT),
        (8, DARK),
        *(pytest.param(n, look, marks=pytest.mark.nightly) for n, look in ((2, DARK), (3, DARK), (8, LIGHT))),
    ],
)


@cache
def experiment_of(n_classes: int) -> Experiment:
    two = {"softmax_of_two": True} if n_classes == 2 else {}
    return clusters(n_classes, hidden_units=(6, 3), learning_rate=1.0, **two)


@cache
def snapshot_of(n_classes: int) -> Snapshot:
    return picture_of(experiment_of(n_classes), 300)


@cache
def luck_with(n_classes: int) -> Luck:
    wish = wish_for(experiment_of(n_classes), "weights", 1, 0, 400, 0.95)
    return luck_of(wish, train_many(wish))


def compared(theme: Theme, snapshot: Snapshot) -> QWidget:
    view, data = RunPictures(theme), snapshot.experiment.data
    view.resize(420, 300)
    trains = data.train_mask(snapshot.experiment.spec.train_fraction)
    region: PlaneRegion = snapshot.maps.region
    view.render(snapshot, ShownPoints.of(snapshot.experiment.plane_points, data.labels, trains, True, region))
    return view


def rendered(kind: Callable[[Theme], QWidget]) -> Callable[[Theme, Snapshot], QWidget]:
    def make(theme: Theme, snapshot: Snapshot) -> QWidget:
        view = kind(theme)
        view.resize(900, 520)
        view.show()
        view.render(snapshot)  # type: ignore[call-overload]
        return view

    return make


VIEWS: dict[str, Callable[[Theme, Snapshot], QWidget]] = {
    "plane": rendered(PlaneView),
    "network": rendered(NetworkView),
    "folded": rendered(FoldedView),
    "microscope": rendered(MicroscopeView),
    "compare": compared,
}


def pixels_of(image: QImage, colour: str, within: int) -> int:
    """How many pixels are as near to a colour in each of red, green and blue."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(plain.constBits(), dtype=np.uint8).reshape(-1, 4)[:, :3].astype(int)
    return int((np.abs(pixels - np.array(rgb(colour))[::-1]) <= within).all(axis=1).sum())


@CASES
@pytest.mark.parametrize("name", VIEWS)
def test_each_class_is_seen_in_its_colour(qtbot: QtBot, name: str, n_classes: int, look: Colours) -> None:
    theme = Theme(look)
    view = VIEWS[name](theme, snapshot_of(n_classes))
    qtbot.addWidget(view)
    view.show()
    QApplication.processEvents()
    image = view.grab().toImage()
    for label in range(n_classes):
        assert pixels_of(image, class_colour_text(look, label), 26) > 8, label


@CASES
def test_the_small_planes_of_luck_have_the_colour_of_each_class(
    qapp: QApplication, n_classes: int, look: Colours
) -> None:
    image = plane_image(Theme(look), luck_with(n_classes), 0, 160, 40)
    for label in range(n_classes):
        ground = f"#{winner_tables(look, n_classes)[label, -1] & 0xFFFFFF:06x}"
        assert pixels_of(image, ground, 16) > 15, label


def test_a_class_without_points_is_not_seen(qtbot: QtBot) -> None:
    view = VIEWS["compare"](Theme(LIGHT), snapshot_of(3))
    qtbot.addWidget(view)
    assert pixels_of(view.grab().toImage(), class_colour_text(LIGHT, 5), 20) < 4
