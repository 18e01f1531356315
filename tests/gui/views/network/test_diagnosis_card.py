"""The card behind a sign and the signs themselves, with real keys and clicks."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import replace
from typing import get_args

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QTextBrowser, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.explain.advice import Advice
from core.explain.findings import Finding, FindingKind, Share
from gui.base.health_signs import paint_sign, sign_image, sign_name
from gui.base.language import use_language
from gui.base.theme import DARK, LIGHT, Theme
from gui.views.network.diagnosis_card import DiagnosisCard
from tests.tools.panels import assert_taught, show

KINDS = get_args(FindingKind)
WITHIN = QRect(0, 0, 700, 500)
NEAR = QPointF(200.0, 150.0)
DEAD = Finding(
    kind="dead",
    severity="warning",
    layer=1,
    unit=2,
    message="Its z is not above 0 for a single training example.",
    numbers=(
        ("examples", 12_000),
        ("share", Share(0.925)),
        ("bias", -0.5),
        ("gradient", 0.0),
        ("nothing", math.nan),
        ("far", math.inf),
    ),
    statement="Saturated neurons “kill” the gradients.",
    threshold="Shown when the output is 0 for every example.",
    advices=(
        Advice("Use leaky ReLU in layer 1", "Its slope below 0 is not 0.", (("activation", "leaky_relu"),)),
        Advice("Start again", "Other start weights may not lead to this.", restarts=True),
        Advice("Change a weight by hand", "From then on it moves."),
    ),
)
OVERSHOOTING = replace(DEAD, kind="overshooting", layer=None, unit=None, numbers=(("after", 9.18),))


class Stage:
    """A view with a card in it, something to click beside it, and what the card said."""

    def __init__(self, qtbot: QtBot) -> None:
        self.theme = Theme()
        self.view = QWidget()
        self.view.setAccessibleName("A view")
        self.view.setToolTip("A view that the card stands in.")
        self.view.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.view.resize(WITHIN.size())
        self.button = QPushButton("elsewhere", self.view)
        self.button.setGeometry(600, 450, 90, 40)
        self.card = DiagnosisCard(self.theme, self.view)
        self.n_closed = 0
        self.n_clicked = 0
        self.card.closed.connect(self._count_closed)
        self.button.clicked.connect(self._count_clicked)
        show(qtbot, self.view)

    def _count_closed(self) -> None:
        self.n_closed += 1

    def _count_clicked(self) -> None:
        self.n_clicked += 1

    def open(self, *findings: Finding, near: QPointF = NEAR, within: QRect = WITHIN) -> None:
        self.card.show_findings(findings, near, within)

    @property
    def text(self) -> QTextBrowser:
        found = self.card.findChild(QTextBrowser)
        assert found is not None
        return found

    @property
    def advices(self) -> list[QPushButton]:
        return [button for button in self.card.findChildren(QPushButton) if button.isVisible()]

    @property
    def said(self) -> str:
        return self.text.toPlainText().replace("\u00a0", " ").replace("\u2009", " ")


@pytest.fixture
def stage(qtbot: QtBot) -> Iterator[Stage]:
    made = Stage(qtbot)
    yield made
    made.card.close_card()


def test_quotation_marks_in_a_statement_are_single_ones_in_german_too(stage: Stage) -> None:
    use_language("de")
    stage.open(DEAD)
    assert "„Gesättigte Neuronen ‚töten‘ die Gradienten.“" in stage.said


def test_a_card_says_what_it_is_the_numbers_the_lecture_and_what_to_try(stage: Stage) -> None:
    stage.open(DEAD)
    assert stage.card.isVisible()
    parts = "Unit 3 of layer 1 is dead", DEAD.message, "Use leaky ReLU in layer 1.", "“Saturated neurons ‘kill’ the"
    for part in (*parts, DEAD.threshold):
        assert part in stage.said
    for number in ("12 000", "92.5 %", "−0.5000", "not a number", "∞"):
        assert number in stage.said
    assert "gradient\n0\n" in stage.said


def test_what_can_be_done_has_a_button_that_says_which_and_closes_the_card(stage: Stage) -> None:
    chosen: list[Advice] = []
    stage.card.advice_chosen.connect(chosen.append)
    stage.open(DEAD, replace(OVERSHOOTING, advices=DEAD.advices[:1]))
    assert [button.text() for button in stage.advices] == ["Use leaky ReLU in layer 1", "Start again"]
    assert "Change a weight by hand." in stage.said
    QTest.mouseClick(stage.advices[1], Qt.MouseButton.LeftButton)
    assert chosen == [DEAD.advices[1]]
    assert (stage.n_closed, stage.card.isVisible()) == (1, False)
    stage.open(DEAD)
    QTest.keyClick(stage.text, Qt.Key.Key_Tab)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    assert chosen == [DEAD.advices[1], DEAD.advices[0]]


def test_buttons_follow_what_can_be_tried(stage: Stage) -> None:
    stage.open(DEAD)
    stage.card.update_findings([replace(OVERSHOOTING, advices=DEAD.advices[1:2], numbers=(("after", 1.0),))])
    assert [button.text() for button in stage.advices] == ["Start again"]
    stage.card.update_findings([replace(DEAD, advices=())])
    stage.open(replace(DEAD, advices=()))
    assert stage.advices == []


def test_several_findings_stand_one_below_the_other(stage: Stage) -> None:
    stage.open(DEAD, OVERSHOOTING)
    assert stage.said.index("is dead") < stage.said.index("The learning rate overshoots")
    assert stage.card.findings == (DEAD, OVERSHOOTING)
    assert "overshoots" in stage.card.accessibleDescription()


def test_escape_closes_the_card_and_gives_the_keyboard_back(stage: Stage) -> None:
    stage.open(DEAD)
    assert stage.text.hasFocus()
    QTest.keyClick(stage.text, Qt.Key.Key_Escape)
    assert not stage.card.isVisible()
    assert stage.view.hasFocus()
    assert stage.n_closed == 1
    assert stage.card.findings == ()


def test_a_click_elsewhere_closes_the_card_and_does_what_it_is_for(stage: Stage) -> None:
    stage.open(DEAD)
    QTest.mouseClick(stage.button, Qt.MouseButton.LeftButton)
    assert (stage.n_closed, stage.n_clicked) == (1, 1)
    QTest.mouseClick(stage.button, Qt.MouseButton.LeftButton)
    assert (stage.n_closed, stage.n_clicked) == (1, 2)


def test_a_click_inside_leaves_it_open_but_for_the_one_on_its_button(stage: Stage) -> None:
    stage.open(DEAD)
    QTest.mouseClick(stage.text.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(20, 20))
    assert stage.card.isVisible()
    button = stage.card.findChild(QToolButton)
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert stage.n_closed == 1


def test_keys_of_the_card_do_not_reach_the_view_behind(qtbot: QtBot) -> None:
    pressed: list[int] = []

    class View(QWidget):
        def keyPressEvent(self, event: object) -> None:
            pressed.append(1)

    view = View()
    view.resize(WITHIN.size())
    card = DiagnosisCard(Theme(), view)
    show(qtbot, view)
    card.show_findings([DEAD], NEAR, WITHIN)
    text = card.findChild(QTextBrowser)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Left, Qt.Key.Key_Plus):
        QTest.keyClick(text, key)
    card.close_card()
    assert pressed == []


def test_tab_goes_from_the_text_to_the_button(stage: Stage) -> None:
    stage.open(replace(DEAD, advices=()))
    QTest.keyClick(stage.text, Qt.Key.Key_Tab)
    button = stage.card.findChild(QToolButton)
    assert button is not None
    assert button.hasFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert stage.n_closed == 1


def test_numbers_change_while_the_card_is_open(stage: Stage) -> None:
    stage.open(OVERSHOOTING)
    stage.card.update_findings([replace(OVERSHOOTING, numbers=(("after", 1.25),))])
    assert "1.2500" in stage.said


def test_of_many_changes_in_a_short_time_the_last_is_told(stage: Stage, qtbot: QtBot) -> None:
    stage.open(OVERSHOOTING)
    for value in range(1, 200):
        stage.card.update_findings([replace(OVERSHOOTING, numbers=(("after", value),))])
    qtbot.waitUntil(lambda: "199" in stage.said, timeout=5000)


def test_a_trouble_that_is_over_stays_to_be_read_and_comes_back(stage: Stage, qtbot: QtBot) -> None:
    stage.open(OVERSHOOTING)
    stage.card.update_findings(())
    assert stage.card.isVisible()
    assert stage.card.is_over
    assert "Not the case at this moment" in stage.said
    assert "9.1800" in stage.said
    stage.card.update_findings([OVERSHOOTING])
    assert not stage.card.is_over
    qtbot.waitUntil(lambda: "Not the case at this moment" not in stage.said, timeout=5000)


def test_while_numbers_change_the_card_keeps_its_place_and_never_shrinks(stage: Stage) -> None:
    stage.open(OVERSHOOTING)
    before = stage.card.geometry()
    stage.card.update_findings(())
    after = stage.card.geometry()
    assert after.topLeft() == before.topLeft()
    assert after.height() >= before.height()
    assert not stage.text.verticalScrollBar().isVisible()


def test_a_closed_card_hears_nothing_and_opens_for_nothing(stage: Stage) -> None:
    stage.card.update_findings([DEAD])
    assert not stage.card.isVisible()
    stage.open()
    assert not stage.card.isVisible()
    stage.open(DEAD)
    stage.open()
    assert stage.n_closed == 1


@pytest.mark.parametrize("x", [0, 200, 400, 699])
@pytest.mark.parametrize("y", [0, 250, 499])
def test_the_card_is_within_and_beside_its_place(stage: Stage, x: int, y: int) -> None:
    stage.open(DEAD, near=QPointF(x, y))
    assert WITHIN.contains(stage.card.geometry())
    assert not stage.card.geometry().contains(QPoint(x, y))


def test_in_a_small_place_the_text_wraps_and_scrolls_by_key(stage: Stage) -> None:
    small = QRect(0, 0, 260, 150)
    stage.open(DEAD, DEAD, within=small)
    assert small.contains(stage.card.geometry())
    bar = stage.text.verticalScrollBar()
    assert bar.maximum() > 0
    assert stage.text.horizontalScrollBar().maximum() == 0
    QTest.keyClick(stage.text, Qt.Key.Key_Down)
    assert bar.value() > 0
    scrolled = bar.value()
    stage.card.update_findings([DEAD, OVERSHOOTING])
    assert bar.value() == scrolled


def test_every_control_of_the_card_is_taught(stage: Stage) -> None:
    stage.open(DEAD)
    stage.button.hide()
    assert_taught(stage.view)


def test_what_is_said_is_text_and_no_markup(stage: Stage) -> None:
    stage.open(replace(DEAD, message="a < b & <b>c</b>"))
    assert "a < b & <b>c</b>" in stage.said


def test_the_card_follows_the_look(stage: Stage) -> None:
    stage.open(DEAD)
    light = stage.card.grab().toImage().pixelColor(150, 5)
    stage.theme.switch(DARK)
    dark = stage.card.grab().toImage().pixelColor(150, 5)
    stage.theme.switch(LIGHT)
    assert light.lightness() > 200
    assert dark.lightness() < 80


# Signs


def pixels(image: QImage) -> np.ndarray:
    image = image.convertToFormat(QImage.Format.Format_RGB32)
    return np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)[..., :3].astype(int)


def grey(theme: Theme, kind: str) -> np.ndarray:
    """The sign as someone sees it who sees no colour, on the chrome."""
    image = QImage(16, 16, QImage.Format.Format_RGB32)
    image.fill(theme.colour("chrome"))
    painter = QPainter(image)
    paint_sign(painter, theme, QRectF(1.0, 1.0, 14.0, 14.0), kind)
    painter.end()
    return pixels(image).mean(axis=2)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_each_kind_has_a_sign_that_is_told_apart_without_colour(colours: object, qapp: object) -> None:
    theme = Theme(colours)  # type: ignore[arg-type]
    signs = {kind: grey(theme, kind) for kind in KINDS}
    for first in KINDS:
        assert np.ptp(signs[first]) > 80
        for second in KINDS:
            if first < second:
                differs = np.abs(signs[first] - signs[second]) > 40
                assert differs.sum() >= 12, (first, second)


def test_each_kind_has_a_name_of_its_own(qapp: object) -> None:
    names = [sign_name(kind) for kind in KINDS]
    assert len(set(names)) == len(KINDS)
    assert not set(names) & {kind for kind in KINDS if "_" in kind}


def test_a_sign_stays_within_its_place_and_leaves_the_painter_as_it_was(qapp: object) -> None:
    theme = Theme()
    image = QImage(40, 40, QImage.Format.Format_RGB32)
    image.fill(theme.colour("chrome"))
    empty = pixels(image).copy()
    painter = QPainter(image)
    pen = painter.pen()
    for kind in (*KINDS, "something new"):
        paint_sign(painter, theme, QRectF(10.0, 5.0, 20.0, 30.0), kind)
    assert painter.pen() == pen
    painter.end()
    changed = (pixels(image) != empty).any(axis=2)
    rows, columns = np.nonzero(changed)
    # a square in the middle, and its rim of one pixel
    assert rows.min() >= 9
    assert rows.max() <= 30
    assert columns.min() >= 9
    assert columns.max() <= 30


def test_a_sign_is_sharp_on_every_screen(qapp: object) -> None:
    image = sign_image(Theme(), "dead", 14.0, 2.0)
    assert (image.width(), image.height(), image.devicePixelRatio()) == (28, 28, 2.0)
