"""What Qt does not turn around by itself in a window that reads from right to left."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from gui.base.fields.choice import ComboBox
from gui.base.flow import FlowLayout
from gui.base.language import use_language
from gui.base.painting import write_from_start
from gui.base.theme import Theme
from gui.base.widgets import begin_lines_at_start
from gui.panels.collapsible_section import SectionLine


@pytest.fixture(params=["en", "ar"])
def is_mirrored(request: pytest.FixtureRequest, qapp: object) -> Iterator[bool]:
    use_language(request.param)
    yield request.param == "ar"
    use_language("en")


def test_widgets_that_flow_begin_where_lines_begin(qtbot: QtBot, is_mirrored: bool) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    flow = FlowLayout(parent)
    first, second = QPushButton("1"), QPushButton("2")
    flow.addWidget(first)
    flow.addWidget(second)
    parent.resize(600, 40)
    parent.show()

    assert (first.x() > second.x()) == is_mirrored
    assert (first.geometry().right() > 590) == is_mirrored


def test_letters_that_are_joined_are_not_spaced(is_mirrored: bool) -> None:
    assert Theme().title_font().letterSpacing() == (0.0 if is_mirrored else 1.0)


def test_the_arrow_of_a_list_is_at_the_end_of_its_text(qtbot: QtBot, is_mirrored: bool) -> None:
    theme = Theme()
    theme.apply()
    box = ComboBox(theme)
    qtbot.addWidget(box)
    box.resize(200, 28)
    image = box.grab().toImage()

    assert (_ink(image, 4, 20) > 0) == is_mirrored
    assert (_ink(image, 180, 196) > 0) != is_mirrored


def test_the_line_over_the_settings_writes_its_summary_beside_its_title(qtbot: QtBot, is_mirrored: bool) -> None:
    theme, parent = Theme(), QWidget()
    qtbot.addWidget(parent)
    line = SectionLine(theme, "MMMM", parent)
    line.resize(400, 30)
    alone = line.grab().toImage()
    line.setText("tanh")
    both = line.grab().toImage()

    changed = [x for x in range(400) if any(alone.pixel(x, y) != both.pixel(x, y) for y in range(4, 28))]
    title = [x for x in range(30, 370) if any(alone.pixel(x, y) != alone.pixel(200, y) for y in range(4, 28))]
    assert changed
    assert title
    assert (max(changed) < min(title)) if is_mirrored else (min(changed) > max(title))


def test_lines_of_a_field_begin_where_they_begin_to_be_read(qtbot: QtBot, is_mirrored: bool) -> None:
    field = QPlainTextEdit()
    qtbot.addWidget(field)
    begin_lines_at_start(field)
    field.setPlainText("MM")
    field.resize(400, 60)
    field.show()

    assert (field.cursorRect().center().x() > 200) == is_mirrored


def test_a_text_in_a_box_is_mirrored_with_its_box(qapp: object, is_mirrored: bool) -> None:
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    with QPainter(image) as painter:
        write_from_start(painter, 400.0, QRectF(20.0, 5.0, 100.0, 30.0), int(Qt.AlignmentFlag.AlignLeft), "MM")
    inked = [x for x in range(400) if any(image.pixel(x, y) & 0xFFFFFF != 0xFFFFFF for y in range(40))]

    assert (350 < max(inked) <= 380) if is_mirrored else (20 <= min(inked) < 50)


def _ink(image: QImage, left: int, right: int) -> int:
    """How many pixels of an empty list's inner part are not as its middle."""
    paper = image.pixel(image.width() // 2, image.height() // 2)
    return sum(image.pixel(x, y) != paper for x in range(left, right) for y in range(8, image.height() - 8))
