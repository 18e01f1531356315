"""The looks of the classes: colours that stay apart for every eye, shapes that can be told by themselves."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QImage, QPainter

from core.arrays import FloatArray
from gui.base.class_looks import SIGNS, class_colour_text, draw_shape, look_text
from gui.base.colour import rgb
from gui.base.markers import draw_marker
from gui.base.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, PROJECTOR, Colours, Theme

_LOOKS = {
    "light": LIGHT,
    "dark": DARK,
    "contrast light": CONTRAST_LIGHT,
    "contrast dark": CONTRAST_DARK,
    "projector": PROJECTOR,
}
every_look = pytest.mark.parametrize("colours", _LOOKS.values(), ids=_LOOKS)

_SIMULATIONS = {
    "normal": np.eye(3),
    "protan": np.array(
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]]
    ),
    "deutan": np.array(
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]]
    ),
    "tritan": np.array(
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]]
    ),
}
"""Machado, Oliveira and Fernandes (2009), severity 1, on linear RGB."""


def _linear(colour: str) -> FloatArray:
    share = np.array(rgb(colour)) / 255.0
    return np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)


def _lab(linear: FloatArray) -> FloatArray:
    to_xyz = np.array(
        [[0.4124564, 0.3575761, 0.1804375], [0.2126729, 0.7151522, 0.0721750], [0.0193339, 0.1191920, 0.9503041]]
    )
    ratio = to_xyz @ linear.clip(0.0, 1.0) / np.array([0.95047, 1.0, 1.08883])
    f = np.where(ratio > (6 / 29) ** 3, np.cbrt(ratio), ratio * (29 / 6) ** 2 / 3 + 4 / 29)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def _ciede2000(first: FloatArray, second: FloatArray) -> float:
    """The colour difference ΔE00 of two colours in Lab (Sharma, Wu and Dalal 2005)."""
    (light_1, a_1, b_1), (light_2, a_2, b_2) = first, second
    mean = (np.hypot(a_1, b_1) + np.hypot(a_2, b_2)) / 2
    more = 1.5 - 0.5 * np.sqrt(mean**7 / (mean**7 + 25.0**7))
    chroma_1, chroma_2 = np.hypot(more * a_1, b_1), np.hypot(more * a_2, b_2)
    hue_1, hue_2 = (np.degrees(np.arctan2(b, more * a)) % 360 for a, b in ((a_1, b_1), (a_2, b_2)))
    turn = (hue_2 - hue_1 + 180) % 360 - 180 if chroma_1 * chroma_2 else 0.0
    hue = hue_1 + turn / 2 if chroma_1 * chroma_2 else hue_1 + hue_2
    light, chroma = (light_1 + light_2) / 2, (chroma_1 + chroma_2) / 2
    cosines = [np.cos(np.radians(k * hue + shift)) for k, shift in ((1, -30), (2, 0), (3, 6), (4, -63))]
    factor = 1 + np.array([-0.17, 0.24, 0.32, -0.20]) @ cosines
    in_light = (light_2 - light_1) / (1 + 0.015 * (light - 50) ** 2 / np.sqrt(20 + (light - 50) ** 2))
    in_chroma = (chroma_2 - chroma_1) / (1 + 0.045 * chroma)
    in_hue = 2 * np.sqrt(chroma_1 * chroma_2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * chroma * factor)
    angle = np.radians(60 * np.exp(-((((hue % 360) - 275) / 25) ** 2)))
    together = -2 * np.sqrt(chroma**7 / (chroma**7 + 25.0**7)) * np.sin(angle)
    return float(np.sqrt(in_light**2 + in_chroma**2 + in_hue**2 + together * in_chroma * in_hue))


def _contrast(first: str, second: str) -> float:
    dark, light = sorted(float(np.array([0.2126, 0.7152, 0.0722]) @ _linear(colour)) for colour in (first, second))
    return (light + 0.05) / (dark + 0.05)


def test_the_measure_of_difference_has_the_published_values() -> None:
    pairs = [
        ((50.0, 2.6772, -79.7751), (50.0, 0.0, -82.7485), 2.0425),
        ((50.0, 2.5, 0.0), (73.0, 25.0, -18.0), 27.1492),
        ((22.7233, 20.0904, -46.6940), (23.0331, 14.9730, -42.5619), 2.0373),
        ((2.0776, 0.0795, -1.1350), (0.9033, -0.0636, -0.5514), 0.9082),
    ]
    for first, second, wanted in pairs:
        assert _ciede2000(np.array(first), np.array(second)) == pytest.approx(wanted, abs=1e-4)


@every_look
@pytest.mark.parametrize(("eye", "least"), [("normal", 17.0), ("protan", 8.5), ("deutan", 8.5), ("tritan", 8.5)])
def test_the_colours_of_the_classes_stay_apart_for_every_eye(colours: Colours, eye: str, least: float) -> None:
    seen = [_lab(_SIMULATIONS[eye] @ _linear(class_colour_text(colours, label))) for label in range(len(SIGNS))]
    assert min(_ciede2000(*pair) for pair in combinations(seen, 2)) >= least


@every_look
def test_each_colour_stands_out_from_the_ground(colours: Colours) -> None:
    for label in range(len(SIGNS)):
        colour = class_colour_text(colours, label)
        assert min(_contrast(colour, ground) for ground in (colours.surface, colours.zero)) >= 3.0


def test_the_first_two_classes_keep_the_colours_of_low_and_high_outputs() -> None:
    for colours in _LOOKS.values():
        assert [class_colour_text(colours, label) for label in (0, 1)] == [colours.negative, colours.positive]


def test_shapes_differ_by_a_good_part_of_their_area_where_points_are_smallest(qapp: object) -> None:
    masks = [_mask(label, 3.6) for label in range(len(SIGNS))]
    for first, second in combinations(range(len(SIGNS)), 2):
        union = np.maximum(masks[first], masks[second]).sum()
        assert np.abs(masks[first] - masks[second]).sum() > 0.15 * union, (first, second)


def test_shapes_take_about_the_same_area(qapp: object) -> None:
    areas = [_mask(label, 20.0).sum() / (np.pi * 20.0**2) for label in range(len(SIGNS))]
    assert 0.6 < min(areas) <= max(areas) < 1.4


def test_each_class_has_words_of_its_own(qapp: object) -> None:
    texts = [look_text(label) for label in range(len(SIGNS))]
    assert len(set(texts)) == len(texts)
    assert all(text.endswith(sign) for text, sign in zip(texts, SIGNS, strict=True))


@pytest.mark.parametrize("label", range(len(SIGNS)))
def test_a_point_is_filled_when_it_trains_and_hollow_when_it_tests(qapp: object, label: int) -> None:
    theme = Theme(LIGHT)
    for trains, wanted in ((True, class_colour_text(LIGHT, label)), (False, LIGHT.surface)):
        image = QImage(40, 40, QImage.Format.Format_RGB32)
        image.fill(theme.colour("zero"))
        with QPainter(image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            draw_marker(painter, theme, QPointF(20.0, 20.0), 10.0, label, trains)
        assert image.pixelColor(20, 20).name() == wanted


def _mask(label: int, radius: float) -> FloatArray:
    """How much of each pixel the shape covers."""
    side = int(radius * 4)
    image = QImage(side, side, QImage.Format.Format_Grayscale8)
    image.fill(0)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(Qt.GlobalColor.white)
        draw_shape(painter, QPointF(side / 2, side / 2), radius, label)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint8).reshape(side, image.bytesPerLine())[:, :side]
    return pixels / 255.0
