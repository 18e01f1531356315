"""The pane of the exercise by itself: results that do not speak by colour alone, and a way through it with keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from core.explain.quantities import Quantity
from core.lessons.exercise.results import CheckEntry, CheckResult, Verdict
from gui.base.theme import DARK, LIGHT, Theme
from gui.views.exercise.view import ExerciseView
from tests.tools.painted_texts import problems

SENTENCE = (
    "backward: dW2 is -28.747 in row 1, column 1; it must be -0.14374. This is the sum over the examples: divide by m."
)
RESULT = CheckResult(
    (
        CheckEntry("forward", "Z1", Verdict.RIGHT),
        CheckEntry("forward", "A1", Verdict.RIGHT),
        CheckEntry("cost", "J", Verdict.NOTE, "cost: right here, but a log of 0 is near."),
        CheckEntry("backward", "dZ2", Verdict.RIGHT),
        CheckEntry("backward", "dW2", Verdict.WRONG, SENTENCE, Quantity("dW", 2), (0, 0), line=3),
        CheckEntry("backward", "db2", Verdict.NOT_REACHED),
        CheckEntry("update", "", Verdict.NOT_WRITTEN, "update is not written yet."),
    ),
    ("The exercise is without the penalty that the window adds.",),
    printed="hello\n",
)
FACTS = ("Your code runs only when you press Check or Train.", "A function may take 2 s.")


@pytest.fixture
def theme(qapp: object) -> Iterator[Theme]:
    theme = Theme()
    yield theme
    theme.set_zoom(1.0)
    theme.switch(LIGHT)


@pytest.fixture
def view(qtbot: QtBot, theme: Theme) -> ExerciseView:
    theme.apply()
    view = ExerciseView(theme)
    qtbot.addWidget(view)
    view.resize(900, 320)
    view.show_code("import numpy as np\n\nx = 1\n")
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    return view


def rows_of(view: ExerciseView) -> list[str]:
    return [list_of(view).item(row).text() for row in range(list_of(view).count())]


def list_of(view: ExerciseView) -> QListWidget:
    found = view.findChild(QListWidget, "exercise_results")
    assert isinstance(found, QListWidget)
    return found


def button(view: ExerciseView, name: str) -> QPushButton:
    found = view.findChild(QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def test_each_function_has_a_line_with_the_sign_of_each_matrix_and_its_sentences_below(view: ExerciseView) -> None:
    view.show_result(RESULT, "The first difference is dW2.")
    assert [row.replace("\N{NO-BREAK SPACE}", " ") for row in rows_of(view)] == [
        "✓  forward    ✓ Z1   ✓ A1",
        "✓  cost    ✓ J",
        "cost: right here, but a log of 0 is near.",
        "✗  backward    ✓ dZ2   ✗ dW2   – db2",
        SENTENCE,
        "…  update",
        "update is not written yet.",
        "The exercise is without the penalty that the window adds.",
        "Printed: hello",
    ]
    assert view.editor.error_line == 3


def test_a_screen_reader_hears_words_and_not_signs(view: ExerciseView) -> None:
    view.show_result(RESULT)
    spoken = [list_of(view).item(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in (0, 3, 5)]
    assert spoken == [
        "forward: right. Z1 right, A1 right",
        "backward: wrong. dZ2 right, dW2 wrong, db2 not reached",
        "update: not written yet",
    ]


def test_enter_on_a_sentence_goes_to_its_line(view: ExerciseView, qtbot: QtBot) -> None:
    view.show_result(RESULT)
    results = list_of(view)
    results.setFocus()
    qtbot.waitUntil(results.hasFocus)
    results.setCurrentRow(3)
    QTest.keyClick(results, Qt.Key.Key_Down)
    QTest.keyClick(results, Qt.Key.Key_Return)
    qtbot.waitUntil(view.editor.hasFocus)
    assert view.editor.textCursor().blockNumber() == 2


def test_the_facts_of_the_fence_are_seen_until_there_is_a_result(view: ExerciseView) -> None:
    view.set_facts(FACTS)
    assert rows_of(view) == list(FACTS)
    view.show_result(RESULT)
    assert FACTS[0] not in rows_of(view)
    view.set_facts(FACTS)
    assert FACTS[0] not in rows_of(view)


def test_show_in_equations_is_offered_for_a_matrix_alone(view: ExerciseView, qtbot: QtBot) -> None:
    offer = button(view, "light_quantity_button")
    assert not offer.isVisible()
    view.show_result(RESULT)
    with qtbot.waitSignal(view.light_requested) as asked:
        QTest.mouseClick(offer, Qt.MouseButton.LeftButton)
    assert asked.args == [RESULT.entries[4]]
    view.show_result(CheckResult(RESULT.entries[:3]))
    assert not offer.isVisible()


def test_while_it_checks_the_button_stops_and_the_last_result_stays(view: ExerciseView, qtbot: QtBot) -> None:
    view.show_result(RESULT)
    check = button(view, "check_code_button")
    view.set_busy(True)
    assert len(rows_of(view)) == 9
    with qtbot.waitSignal(view.stop_requested), qtbot.assertNotEmitted(view.check_requested):
        QTest.mouseClick(check, Qt.MouseButton.LeftButton)
    view.set_busy(False)
    with qtbot.waitSignal(view.check_requested):
        QTest.mouseClick(check, Qt.MouseButton.LeftButton)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
def test_no_text_of_the_pane_is_cut_or_lies_over_another(view: ExerciseView, theme: Theme, colours: object) -> None:
    theme.switch(DARK if colours is DARK else LIGHT)
    view.show_code("")  # the editor paints the letters of its line twice, one over the other
    view.show_result(RESULT, "The first difference is dW2 in backward: forgot 1/m.")
    for zoom, width, height in ((1.0, 900, 320), (1.0, 420, 400), (2.0, 1300, 600), (2.5, 800, 900)):
        theme.set_zoom(zoom)
        view.resize(width, height)
        for _ in range(4):
            QApplication.processEvents()
        assert not problems(view), (zoom, width)
