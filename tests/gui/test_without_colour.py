"""Nothing is said by colour alone: what differs in meaning differs in a grey picture as well."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QPointF
from PySide6.QtGui import QImage, QPainter, QPixmap
from PySide6.QtWidgets import QCheckBox, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from gui.base.run_looks import FORK_LOOKS, PRESENT_LOOK
from gui.base.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, PROJECTOR, Colours, Theme
from tests.gui.test_contrast import contrast

LOOKS = [LIGHT, DARK, CONTRAST_LIGHT, CONTRAST_DARK, PROJECTOR]
SEEN = 40
"""Grey levels of 255 that are told apart at a glance."""


def grey(picture: QPixmap | QImage) -> NDArray[np.int16]:
    image = (picture.toImage() if isinstance(picture, QPixmap) else picture).convertToFormat(
        QImage.Format.Format_Grayscale8
    )
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return pixels[:, : image.width()].astype(np.int16)


@pytest.mark.parametrize("kind", [QPushButton, QCheckBox, QRadioButton])
def test_what_is_switched_on_differs_from_what_is_off(qtbot: QtBot, kind: type[QPushButton]) -> None:
    button = kind("On")
    button.setCheckable(True)
    button.setAutoExclusive(False)
    qtbot.addWidget(button)
    theme = Theme()
    for colours in LOOKS:
        theme.switch(colours)
        theme.apply()
        button.setChecked(False)
        off = grey(button.grab())
        button.setChecked(True)
        assert (np.abs(grey(button.grab()) - off) > SEEN).sum() > 20
    theme.switch(LIGHT)


def test_lines_of_compared_runs_have_dashes_of_their_own(qapp: object) -> None:
    pictures = []
    for look in (PRESENT_LOOK, *FORK_LOOKS):
        image = QImage(60, 9, QImage.Format.Format_RGB32)
        image.fill(Theme(LIGHT).colour("surface"))
        with QPainter(image) as painter:
            look.draw_sample(painter, Theme(LIGHT), QPointF(5.0, 4.5), 50.0)
        pictures.append(grey(image))
    for first, second in combinations(pictures, 2):
        assert (np.abs(first - second).max(axis=0) > 2 * SEEN).sum() >= 5


@pytest.mark.parametrize("colours", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_with_high_contrast_high_and_low_outputs_differ_in_lightness(colours: Colours) -> None:
    assert contrast(colours.positive, colours.negative) >= 1.7
