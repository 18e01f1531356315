"""Signs of the diagnosis on the network diagram: where they stand, how long they stay, and how one gets behind them."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.explain.findings import Finding
from core.explain.target import Target
from gui.base.diagram.parts import Part
from gui.base.theme import LIGHT, Theme
from gui.views.network.diagnosis_card import DiagnosisCard
from gui.views.network.geometry import NetworkLayout
from gui.views.network.places import WHOLE, sign_box, sign_part
from gui.views.network.view import NetworkView
from tests.tools.snapshots import sample_snapshot


def finding(kind: Any, layer: int | None, unit: int | None, severity: Any = "warning") -> Finding:
    return Finding(kind, severity, layer, unit, f"About {kind}.", (("a", 1.0),), "A statement.")


DEAD, SATURATED = finding("dead", 1, 0), finding("saturated", 1, 0)
OTHER, VANISHING = finding("saturated", 2, 1), finding("vanishing", 1, None)
OVERSHOOTING, ONE_SIGN = finding("overshooting", None, None), finding("one_sign", 2, None, "info")
ALL = (OVERSHOOTING, VANISHING, SATURATED, DEAD, OTHER, ONE_SIGN)


@dataclass
class Shown:
    """A view on the screen and a clock that is moved by hand."""

    view: NetworkView
    time: float = 0.0

    def show(self, *findings: Finding, **changes: Any) -> None:
        self.view.render(sample_snapshot(**changes))
        self.view.show_findings(findings)

    @property
    def layout(self) -> NetworkLayout:
        return self.view._diagram.layout

    def place(self, part: Part) -> QPoint:
        x, y, width, height = sign_box(self.layout, part)
        return QPointF(x + 0.5 * width, y + 0.5 * height).toPoint()

    def click(self, part: Part) -> None:
        QTest.mouseMove(self.view, self.place(part))
        QTest.mouseClick(self.view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.place(part))

    @property
    def parts(self) -> tuple[Part, ...]:
        return self.view._signs.parts

    @property
    def card(self) -> DiagnosisCard | None:
        card = self.view.findChild(DiagnosisCard)
        return card if isinstance(card, DiagnosisCard) and card.isVisible() else None


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    view = NetworkView(Theme(LIGHT))
    qtbot.addWidget(view)
    view.resize(690, 515)
    program = Shown(view)
    view._signs._now = lambda: program.time
    view.render(sample_snapshot())
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    view.setFocus()
    QTest.mouseMove(view, QPoint(345, 300))
    yield program
    view.close()


def test_a_sign_stands_where_its_warning_belongs_and_the_quiet_ones_come_after_the_warnings(shown: Shown) -> None:
    before = shown.view.grab().toImage()
    shown.show(*ALL)
    assert shown.parts == (WHOLE, sign_part(1, None), sign_part(1, 0), sign_part(2, 1), sign_part(2, None))
    picture = shown.view.grab().toImage()
    for part in shown.parts:
        x, y, width, height = sign_box(shown.layout, part)
        area = QRectF(x, y, width, height).toRect()
        assert picture.copy(area) != before.copy(area), part
    shown.show()
    assert shown.view.grab().toImage() == before


def colours_at(shown: Shown, part: Part) -> set[str]:
    x, y, width, height = sign_box(shown.layout, part)
    picture = shown.view.grab().toImage().copy(QRectF(x, y, width, height).toRect())
    return {picture.pixelColor(i, j).name() for i in range(picture.width()) for j in range(picture.height())}


def test_what_is_only_worth_knowing_has_one_grey_sign_a_layer_and_no_colour_of_a_warning(shown: Shown) -> None:
    layer, unit, warning = sign_part(2, None), sign_part(1, 0), QColor(LIGHT.warning).name()
    shown.show(ONE_SIGN, DEAD)
    assert shown.parts == (unit, layer)
    assert warning in colours_at(shown, unit)
    assert warning not in colours_at(shown, layer)
    shown.click(layer)
    assert shown.card is not None
    assert shown.card.findings == (ONE_SIGN,)


def test_a_warning_at_the_layer_takes_the_place_of_its_quiet_sign_and_the_card_tells_of_both(shown: Shown) -> None:
    layer, warning = sign_part(2, None), finding("vanishing", 2, None)
    shown.show(ONE_SIGN, warning)
    assert shown.parts == (layer,)
    both = shown.view.grab().toImage()
    shown.show(warning)
    assert shown.view.grab().toImage() == both
    shown.show(warning, ONE_SIGN)
    shown.click(layer)
    assert shown.card is not None
    assert shown.card.findings == (warning, ONE_SIGN)


def test_of_several_warnings_at_one_place_the_gravest_comes_first(shown: Shown) -> None:
    shown.show(SATURATED, DEAD)
    two = shown.view.grab().toImage()
    shown.show(DEAD)
    one = shown.view.grab().toImage()
    assert one.pixel(shown.place(sign_part(1, 0))) == two.pixel(shown.place(sign_part(1, 0)))
    assert one != two
    shown.show(SATURATED, DEAD)
    assert shown.view._signs.text(sign_part(1, 0)).startswith("dead")


def test_a_click_opens_the_card_with_every_finding_of_the_place(shown: Shown) -> None:
    shown.show(*ALL)
    shown.click(sign_part(1, 0))
    assert shown.card is not None
    assert shown.card.findings == (DEAD, SATURATED)
    shown.click(WHOLE)
    assert shown.card.findings == (OVERSHOOTING,)
    QTest.keyClick(shown.card, Qt.Key.Key_Escape)
    assert shown.card is None


def test_the_card_follows_the_run_and_closes_with_its_unit(shown: Shown) -> None:
    second = finding("dead", 2, 1)
    shown.show(OTHER)
    shown.click(sign_part(2, 1))
    shown.show(OTHER, second, is_running=True)
    assert shown.card is not None
    assert set(shown.card.findings) == {OTHER, second}
    shown.show(is_running=True)
    assert shown.card.is_over
    shown.view.render(sample_snapshot(()))
    assert shown.card is None


def test_the_key_d_goes_from_sign_to_sign_and_opens_each(shown: Shown) -> None:
    QTest.keyClick(shown.view, Qt.Key.Key_D)
    assert shown.card is None
    shown.show(*ALL)
    visited = []
    for _ in range(6):
        QTest.keyClick(shown.view, Qt.Key.Key_D)
        visited.append(shown.view._pointing.focused)
        assert shown.card is not None
        shown.card.close_card()
    units = sign_part(1, 0), sign_part(2, 1)
    assert visited == [WHOLE, sign_part(1, None), *units, sign_part(2, None), WHOLE]


def test_with_a_card_open_the_key_d_goes_on_to_the_next(shown: Shown) -> None:
    shown.show(DEAD, OTHER)
    QTest.keyClick(shown.view, Qt.Key.Key_D)
    for findings in ((OTHER,), (DEAD,)):
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_D)
        assert shown.card is not None
        assert shown.card.findings == findings


def test_the_key_d_on_a_unit_opens_that_units_sign_and_arrows_go_on_from_there(shown: Shown) -> None:
    shown.show(*ALL)
    for key in (Qt.Key.Key_End, Qt.Key.Key_End, Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_Left):
        QTest.keyClick(shown.view, key)
    focused = shown.view._pointing.focused
    assert focused is not None
    assert (focused.kind, focused.layer) == ("unit", 2)
    QTest.keyClick(shown.view, Qt.Key.Key_D)
    assert shown.view._pointing.focused == (sign_part(2, focused.row) if focused.row == 1 else WHOLE)
    shown.view._pointing.focus_on(sign_part(2, 1), shown=True)
    QTest.keyClick(shown.view, Qt.Key.Key_Left)
    assert shown.view._pointing.focused == Part("bias", 2, 1)


def test_enter_on_a_sign_opens_it_and_a_screen_reader_is_told(shown: Shown) -> None:
    shown.show(*ALL)
    shown.view._pointing.focus_on(sign_part(1, 0), shown=True)
    assert "About dead." in shown.view.accessibleDescription()
    QTest.keyClick(shown.view, Qt.Key.Key_Return)
    assert shown.card is not None


def test_a_sign_has_a_tooltip_and_points_at_its_unit_or_layer(shown: Shown) -> None:
    shown.show(*ALL)
    pointed: list[Target | None] = []
    shown.view.pointed.connect(pointed.append)
    help_text = shown.view.toolTip()
    for part in (sign_part(1, 0), sign_part(1, None), WHOLE):
        QTest.mouseMove(shown.view, shown.place(part))
        assert "numbers and what to try" in shown.view.toolTip()
    assert pointed == [Target("unit", 1, 0), Target("layer", 1), None]
    QTest.mouseMove(shown.view, QPoint(345, 4))
    QTest.mouseMove(shown.view, QPoint(345, 509))
    assert shown.view.toolTip() == help_text


# Time


def test_while_running_a_sign_comes_at_once_and_goes_half_a_second_after_its_reason(shown: Shown) -> None:
    shown.show(DEAD, is_running=True)
    assert shown.parts == (sign_part(1, 0),)
    for shown.time in (1.0, 1.2, 1.49):
        shown.show(is_running=True)
        assert shown.parts == (sign_part(1, 0),)
    shown.time = 1.51
    shown.show(is_running=True)
    assert shown.parts == ()


def test_flat_out_where_few_iterations_are_seen_it_stays_three_times_as_long(shown: Shown) -> None:
    shown.show(DEAD, is_running=True, iterations_per_s=9e3)
    shown.show(is_running=True, iterations_per_s=9e3)
    for shown.time, parts in ((1.4, (sign_part(1, 0),)), (1.6, ())):
        shown.show(is_running=True, iterations_per_s=9e3)
        assert shown.parts == parts


def test_a_warning_that_comes_and_goes_with_each_picture_has_a_steady_sign(shown: Shown) -> None:
    for picture in range(90):
        shown.time = picture / 60.0
        shown.view.show_findings(())
        shown.show(*((DEAD,) if picture % 3 == 0 else ()), is_running=True)
        assert shown.parts == (sign_part(1, 0),)


def test_at_rest_a_sign_goes_with_its_reason(shown: Shown) -> None:
    shown.show(DEAD, is_running=True)
    shown.show()
    assert shown.parts == ()


def test_a_rate_that_overshoots_now_and_then_has_a_steady_sign_that_goes_three_seconds_after_the_last(
    shown: Shown,
) -> None:
    for iteration in range(120):
        shown.time = iteration / 30.0
        shown.show(*((OVERSHOOTING,) if iteration % 26 == 0 else ()), is_running=True, iteration=iteration)
        assert shown.parts == (WHOLE,)
    for passed, parts in ((2.9, (WHOLE,)), (3.1, ())):
        shown.time = 105 / 30.0 + passed  # the first picture without it was the 105th
        shown.show(is_running=True)
        assert shown.parts == parts


def test_who_pauses_to_read_of_an_overshooting_rate_finds_the_sign_until_something_happens(shown: Shown) -> None:
    shown.show(OVERSHOOTING, is_running=True, iteration=7)
    shown.show(is_running=True, iteration=8)
    for _ in range(2):
        shown.show(iteration=9)
        assert shown.parts == (WHOLE,)
    shown.click(WHOLE)
    assert shown.card is not None
    assert shown.card.findings == (OVERSHOOTING,)
    assert shown.card.is_over
    shown.show(iteration=10)
    assert shown.parts == ()


def test_signs_of_units_that_are_gone_go_with_them(shown: Shown) -> None:
    shown.show(*ALL, is_running=True)
    shown.view.render(sample_snapshot((4,), is_running=True))
    assert shown.parts == (WHOLE, sign_part(1, None), sign_part(1, 0), sign_part(2, None))
    shown.view.grab()


def test_a_picture_without_findings_after_one_without_has_nothing_to_draw(shown: Shown) -> None:
    shown.show()
    assert not shown.view._signs.take_findings(())
    shown.show(DEAD)
    assert not shown.view._signs.take_findings((DEAD,))
