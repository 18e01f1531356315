"""The prediction card with real clicks and keys: what it asks, which answers it reports, and that no text is cut."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from gui.base.theme import DARK, LIGHT, Colours, Theme
from gui.views.prediction.view import PredictionCard, Prompt, Verdict
from tests.tools.painted_texts import problems
from tests.tools.panels import Recorder

SIGNALS = (
    "answered",
    "checked",
    "kind_chosen",
    "skipped",
    "again_wanted",
    "solution_wanted",
    "go_on_wanted",
    "close_wanted",
)
ANSWERS = (("falls", "Falls"), ("rises", "Rises"), ("stays", "Stays the same"))
LOSS = Prompt("The loss J is 0.6931. Does it rise or fall in this step?", "loss", ANSWERS)
NUMBER = Prompt("Fill in the covered cells.", "cells", (), "Digits", "2", can_check=True)
LONG = Prompt(
    "A question of a lesson that is longer than one line of a narrow window, with answers that are long, too.",
    "",
    tuple((str(number), f"An answer that takes some more words, number {number}") for number in range(1, 6)),
)


class Shown:
    """The card in a window, and all it reported."""

    def __init__(self, qtbot: QtBot, theme: Theme, width: int = 1000, height: int = 600) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        self.card = PredictionCard(theme, (("loss", "Ask about the loss"), ("cells", "Fill in numbers")), self.window)
        column = QVBoxLayout(self.window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.card)
        column.addStretch(1)
        self.window.resize(width, height)
        self.window.show()
        qtbot.waitExposed(self.window)
        self.window.activateWindow()
        self.recorder = Recorder(self.card, *SIGNALS)

    def part(self, name: str) -> QAbstractButton:
        found = self.card.findChild(QAbstractButton, f"prediction_{name}")
        assert isinstance(found, QAbstractButton)
        return found

    def press(self, name: str) -> None:
        QTest.mouseClick(self.part(name), Qt.MouseButton.LeftButton)

    @property
    def buttons(self) -> set[str]:
        shown = [one for one in self.card.findChildren(QAbstractButton) if one.isVisible()]
        return {one.objectName().removeprefix("prediction_") for one in shown}

    def take_new_texts(self) -> None:
        for _ in range(4):
            QApplication.processEvents()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    theme = Theme()
    theme.apply()
    return Shown(qtbot, theme)


def test_each_answer_and_each_button_reports_itself(shown: Shown) -> None:
    shown.card.ask(LOSS, makes_step=True)
    assert shown.buttons == {"answer_falls", "answer_rises", "answer_stays", "skip", "close"}
    for name in ("answer_rises", "skip", "close"):
        shown.press(name)
    shown.card.show_verdict(Verdict("Not so.", is_right=False, can_retry=True, can_show=True, goes_on=True))
    assert shown.buttons == {"again", "solution", "go_on", "close"}
    for name in ("again", "solution", "go_on"):
        shown.press(name)
    wanted = [(name,) for name in ("skipped", "close_wanted", "again_wanted", "solution_wanted", "go_on_wanted")]
    assert shown.recorder.events == [("answered", "rises"), *wanted]


def test_what_is_typed_is_checked_with_enter_or_the_button(shown: Shown) -> None:
    shown.card.ask(NUMBER, makes_step=True)
    shown.card.take_keyboard()
    field = shown.window.focusWidget()
    assert isinstance(field, QLineEdit)
    field.selectAll()
    QTest.keyClicks(field, "3")
    QTest.keyClick(field, Qt.Key.Key_Return)
    shown.press("check")
    assert shown.recorder.events == [("checked", "3"), ("checked", "3")]


def test_by_keyboard_alone_an_answer_is_reached_and_given(shown: Shown) -> None:
    shown.card.ask(LOSS, makes_step=True)
    shown.card.take_keyboard()
    assert shown.window.focusWidget() is shown.part("answer_falls")
    QTest.keyClick(shown.window.focusWidget(), Qt.Key.Key_Tab)
    assert shown.window.focusWidget() is shown.part("answer_rises")
    QTest.keyClick(shown.window.focusWidget(), Qt.Key.Key_Return)
    assert shown.recorder.events == [("answered", "rises")]


def test_a_right_answer_offers_no_other_try_and_the_sign_is_no_colour_alone(shown: Shown) -> None:
    shown.card.show_verdict(Verdict("J fell.", is_right=True, can_retry=True, can_show=True, kind="loss"))
    assert shown.buttons == {"close"}
    assert shown.card.accessibleDescription() == "✓ J fell."
    shown.card.show_verdict(Verdict("J fell.", is_right=False))
    assert shown.card.accessibleDescription() == "✗ J fell."


def test_another_kind_is_chosen_from_the_list_and_a_given_question_has_none(shown: Shown) -> None:
    shown.card.rest("Each step asks first.", "loss")
    box = shown.card.findChild(QComboBox, "prediction_kind")
    assert isinstance(box, QComboBox)
    assert box.isVisible()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    assert shown.recorder.events == [("kind_chosen", "cells")]
    shown.card.ask(LONG, makes_step=False)
    assert not box.isVisible()


def test_below_the_card_nothing_moves_from_a_question_to_its_answer(shown: Shown) -> None:
    shown.card.ask(LOSS, makes_step=True)
    shown.take_new_texts()
    height = shown.card.height()
    shown.card.show_verdict(Verdict("Right.", is_right=True))
    shown.take_new_texts()
    assert shown.card.height() == height
    shown.card.rest("Each step asks first.", "loss")
    shown.take_new_texts()
    assert shown.card.height() == height


@pytest.mark.parametrize(("colours", "zoom"), [(LIGHT, 1.0), (DARK, 2.5)], ids=["light", "dark, large text"])
def test_no_text_is_cut_in_narrow_windows_and_large_text(qtbot: QtBot, colours: Colours, zoom: float) -> None:
    theme = Theme(colours)
    theme.apply()
    theme.set_zoom(zoom)
    try:
        for width in (1000, 1440):
            shown = Shown(qtbot, theme, width, 900)
            shown.window.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            shown.window.setFocus()  # a selected text is painted twice
            shown.card.show_score("7 of 9 right at the first try")
            for prompt in (LOSS, NUMBER, LONG):
                shown.card.ask(prompt, makes_step=True)
                shown.take_new_texts()
                assert not problems(shown.window), (width, prompt)
            shown.card.show_verdict(Verdict(LONG.sentence, False, can_retry=True, can_show=True, goes_on=True))
            shown.take_new_texts()
            assert not problems(shown.window), width
            shown.window.close()
    finally:
        theme.set_zoom(1.0)
