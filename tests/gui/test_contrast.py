"""What is to be read stands out from its ground: a contrast of 4.5 for texts and of 3 for marks (WCAG 2.2, 1.4.3 and
1.4.11), measured from the palettes and from pictures of the window, in every look. What is switched off is left out."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from core.arrays import FloatArray
from gui.base.class_looks import SIGNS, class_colour_text
from gui.base.colour import N_BUCKETS
from gui.base.diagram.paint import bucket_colour
from gui.base.theme import CONTRAST_DARK, CONTRAST_LIGHT, DARK, LIGHT, PROJECTOR, Colours, Theme
from tests.tools.painted_texts import painted_texts
from tests.tools.window import Glassbox

TEXT, MARK = 4.5, 3.0
LOOKS = {
    "light": LIGHT,
    "dark": DARK,
    "contrast light": CONTRAST_LIGHT,
    "contrast dark": CONTRAST_DARK,
    "projector": PROJECTOR,
}
every_look = pytest.mark.parametrize("colours", LOOKS.values(), ids=LOOKS)


def luminance(rgb: FloatArray) -> FloatArray:
    share = rgb / 255.0
    linear = np.where(share <= 0.04045, share / 12.92, ((share + 0.055) / 1.055) ** 2.4)
    return np.asarray(linear @ (0.2126, 0.7152, 0.0722))


def contrast(first: QColor | str, second: QColor | str) -> float:
    values = [float(luminance(np.array(QColor(one).getRgb()[:3], float))) for one in (first, second)]
    return (max(values) + 0.05) / (min(values) + 0.05)


def test_the_measure_has_the_known_values() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21.0)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)
    assert contrast("#ffffff", "#0000ff") == pytest.approx(8.59, abs=0.01)


@every_look
def test_texts_of_every_kind_can_be_read_on_every_ground(colours: Colours) -> None:
    for role in ("text", "quiet", "accent", "warning", "fork_1", "fork_2", "fork_3"):
        for ground in ("chrome", "surface"):
            assert contrast(getattr(colours, role), getattr(colours, ground)) >= TEXT, (role, ground)
    assert contrast(colours.text, colours.accent_soft) >= TEXT
    assert contrast(colours.on_accent, colours.accent) >= TEXT


@every_look
def test_marks_and_the_lines_of_boxes_stand_out_from_every_ground(colours: Colours) -> None:
    for role in ("strong_line", "accent", "positive", "negative", "warning"):
        for ground in ("chrome", "surface"):
            assert contrast(getattr(colours, role), getattr(colours, ground)) >= MARK, (role, ground)
    for label in range(len(SIGNS)):
        point = class_colour_text(colours, label)
        assert contrast(point, colours.zero) >= MARK, label
        assert contrast(point, colours.outline) >= MARK, label  # the edge of a point on ground of its own colour


@pytest.mark.parametrize("colours", [CONTRAST_LIGHT, CONTRAST_DARK], ids=["light", "dark"])
def test_high_contrast_is_more_than_that(colours: Colours) -> None:
    for role in ("text", "quiet"):
        assert contrast(getattr(colours, role), colours.chrome) >= 15.0, role
    for role in ("strong_line", "accent"):
        assert contrast(getattr(colours, role), colours.chrome) >= 7.0, role
    assert contrast(colours.line, colours.chrome) >= MARK
    for bucket in range(-N_BUCKETS, N_BUCKETS + 1):
        assert contrast(bucket_colour(Theme(colours), bucket), colours.chrome) >= MARK, bucket


def faint_texts(window: QWidget) -> list[str]:
    """The texts of a window that do not stand out from the ground that is behind most of them."""
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    row = image.bytesPerLine() // 4
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), row, 4)[:, :, 2::-1]
    faint = []
    for text in painted_texts(window, with_formulas=True):
        box = text.box.intersected(text.seen).toAlignedRect().adjusted(-2, 0, 2, 0).intersected(image.rect())
        area = pixels[box.top() : box.bottom() + 1, box.left() : box.right() + 1].reshape(-1, 3)
        on_top = window.childAt(box.center())
        is_seen = on_top is None or on_top is text.widget or text.widget.isAncestorOf(on_top)
        if text.widget.isEnabled() and is_seen and area.size:
            ground = _ground(area, text.colour)
            if contrast(_seen_through(text.colour, ground), ground) < TEXT:
                faint.append(f"{text}: {text.colour.name()} on {ground.name()}")
    return faint


def _seen_through(ink: QColor, ground: QColor) -> QColor:
    """The colour of letters that let a part of the ground through."""
    share = ink.alphaF()
    return QColor(
        *(round(share * a + (1.0 - share) * b) for a, b in zip(ink.getRgb()[:3], ground.getRgb()[:3], strict=True))
    )


def _ground(area: NDArray[np.uint8], ink: QColor) -> QColor:
    """The commonest colour of the pixels (k, 3) around a text, but for that of thick letters."""
    common = [(QColor(*pixel), n / len(area)) for pixel, n in Counter(map(bytes, area)).most_common(2)]
    is_of_letters = common[0][0] == ink and common[0][1] < 0.8
    return common[-1 if is_of_letters else 0][0]


def test_the_texts_of_the_window_can_be_read_in_its_picture_in_every_look(glassbox: Glassbox) -> None:
    glassbox.trigger("run.step")
    assert len(painted_texts(glassbox.window)) > 100
    for name, colours in LOOKS.items():
        glassbox.window.theme.switch(colours)
        assert faint_texts(glassbox.window) == [], name
    button = glassbox.window.findChild(QAbstractButton, "class_1_button")
    assert button is not None
    button.setStyleSheet("color: #9a9a9a; background: #ffffff")
    assert [text.split("”")[0] for text in faint_texts(glassbox.window)] == ["“Class 1"], "too faint, and not found"
    button.setStyleSheet("color: #ffffff; background: #ffffff")
    assert [text.split("”")[0] for text in faint_texts(glassbox.window)] == ["“Class 1"], "not seen, and not found"


DOCKS = (
    "equations",
    "microscope",
    "checks",
    "exercise",
    "confusion",
    "compare",
    "luck",
    "surface",
    "folded",
    "weights",
)


@pytest.mark.nightly
@pytest.mark.parametrize("dock", DOCKS)
def test_the_texts_of_every_dock_can_be_read_in_its_picture(glassbox: Glassbox, dock: str) -> None:
    glassbox.trigger("run.step")
    glassbox.trigger("run.compare")
    glassbox.trigger(f"view.{dock}")
    glassbox.settle()
    for name, colours in LOOKS.items():
        glassbox.window.theme.switch(colours)
        assert faint_texts(glassbox.window) == [], name
        assert _contrast_of_sign(glassbox.window, "qt_dockwidget_closebutton") >= MARK, name


@pytest.mark.nightly
@pytest.mark.parametrize("page", ["about", "shortcuts", "glossary", "welcome", "lessons", "describe"])
def test_the_texts_of_every_page_of_help_can_be_read_in_its_picture(glassbox: Glassbox, page: str) -> None:
    glassbox.trigger(f"help.{page}")
    dialogs = [one for one in glassbox.window.findChildren(QDialog) if one.isVisible()]
    for name, colours in LOOKS.items():
        glassbox.window.theme.switch(colours)
        assert faint_texts(dialogs[0] if dialogs else glassbox.window) == [], name


def _contrast_of_sign(window: QWidget, name: str) -> float:
    """The least that the sign on a button of this name stands out from its ground."""
    found = []
    for button in window.findChildren(QAbstractButton, name):
        if button.isVisible():
            image = button.grab().toImage()
            pixels = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
            ground = Counter(pixels).most_common(1)[0][0]
            found.append(max(contrast(pixel, ground) for pixel in set(pixels)))
    return min(found)
