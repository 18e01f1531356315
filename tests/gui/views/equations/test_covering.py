"""Covered cells of the equations with a real pointer and real keys: what covers, what is typed, and that nothing says
a covered number."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit
from pytestqt.qtbot import QtBot

from core.explain.quantities import Quantity
from core.explain.target import Target
from gui.base import cell_numbers
from gui.base.cell_numbers import cell_text
from gui.base.theme import LIGHT, Theme
from gui.views.equations.geometry import Spot
from gui.views.equations.view import EquationsView
from tests.gui.views.equations.test_view import Shown
from tests.tools.panels import Recorder
from tests.tools.snapshots import sample_snapshot

KEYS = {"Tab": Qt.Key.Key_Tab, "Enter": Qt.Key.Key_Return, "Esc": Qt.Key.Key_Escape, "Up": Qt.Key.Key_Up}


class Covering(Shown):
    """The view on the screen, with short ways to what is covered."""

    def cover(self, spot: Spot) -> None:
        """Click a part of a matrix in the Cover mode."""
        if not self.button("equations_cover").isChecked():
            QTest.mouseClick(self.button("equations_cover"), Qt.MouseButton.LeftButton)
        self.click(spot)
        QTest.mouseClick(self.button("equations_cover"), Qt.MouseButton.LeftButton)

    def covered(self) -> dict[tuple[str, int, int, int], str]:
        """What was typed, by symbol, layer, row and column."""
        answers = self.view.covered_answers()
        return {(one.symbol, one.layer, row, column): text for (one, row, column), text in answers.items()}

    @property
    def entry(self) -> QLineEdit:
        """The field with the keyboard."""
        field = self.view.window().focusWidget()
        assert isinstance(field, QLineEdit)
        assert field.objectName() == "equations_answer"
        return field

    def type(self, text: str, then: str = "") -> None:
        QTest.keyClicks(self.entry, text)
        if then:
            QTest.keyClick(self.entry, KEYS[then])

    def part(self, name: str, layer: int, kind: str, item: int = 0, **at: int) -> Spot:
        return Spot(*self.find(name, layer, item), kind, **at)  # type: ignore[arg-type]

    def place(self, spot: Spot) -> QPoint:
        if spot.kind == "cell":
            return super().place(spot)
        matrix = self.canvas._matrix(spot)
        assert matrix is not None
        top = self.canvas.verticalScrollBar().value()
        x, y, across, down = matrix.caption
        if spot.kind == "caption":
            return QPoint(round(x + across / 2), round(y + down / 2) - top)
        cells = self.canvas._cell_area(Spot(spot.equation, spot.item, "cell", spot.row or 0, spot.column or 0))
        if spot.kind == "column":
            return QPoint(round(cells.center().x()), round(matrix.cells[1]) - 3 - top)
        return QPoint(round(matrix.cells[0]) - 3, round(cells.center().y()))


@pytest.fixture
def shown(qtbot: QtBot) -> Covering:
    view = EquationsView(Theme(LIGHT))
    qtbot.addWidget(view)
    view.resize(760, 420)
    view.render(sample_snapshot())
    view.show()
    qtbot.waitExposed(view)
    view.activateWindow()
    QTest.mouseMove(view, QPoint(380, 3))
    return Covering(view)


# What is covered


def test_a_click_covers_a_cell_a_row_a_column_or_a_matrix_and_another_one_uncovers_it(shown: Covering) -> None:
    whole = {("Z", 1, row, 0): "" for row in range(4)}
    shown.cover(shown.spot("forward_z", 1, 0, 2, 0))
    assert shown.covered() == {("Z", 1, 2, 0): ""}
    shown.cover(shown.part("forward_z", 1, "column", column=0))
    assert shown.covered() == whole
    shown.cover(shown.part("forward_z", 1, "row", row=3))
    assert ("Z", 1, 3, 0) not in shown.covered()
    shown.cover(shown.part("forward_z", 1, "caption"))
    assert shown.covered() == whole
    shown.cover(shown.part("forward_z", 1, "caption"))
    assert shown.covered() == {}


def test_keys_cover_a_cell_its_column_and_its_matrix(shown: Covering) -> None:
    shown.focus_by_tab()
    QTest.keyClicks(shown.canvas, "c")
    assert shown.covered() == {("Z", 1, 0, 0): ""}
    QTest.keyClicks(shown.canvas, "c")
    assert shown.covered() == {}
    QTest.keyClicks(shown.canvas, "C")
    assert len(shown.covered()) == 4
    QTest.keyClicks(shown.canvas, "m")
    assert shown.covered() == {}
    shown.keys(Qt.Key.Key_Right)  # on to W[1], which is given
    QTest.keyClicks(shown.canvas, "c")
    assert shown.covered() == {}


def test_what_the_iteration_starts_from_cannot_be_covered(shown: Covering) -> None:
    shown.cover(shown.spot("forward_z", 1, 1, 0, 0))
    shown.cover(shown.spot("forward_z", 1, 2, 0, 0))
    assert shown.covered() == {}
    shown.cover(shown.spot("update_weights", 1, 0, 0, 0))
    assert shown.covered() == {("W_new", 1, 0, 0): ""}


def test_a_cover_stays_when_the_whole_batch_or_another_example_is_looked_at(shown: Covering) -> None:
    shown.cover(shown.spot("forward_z", 1, 0, 1, 0))
    batch = shown.view._snapshot.start.batch.tolist()  # type: ignore[union-attr]
    shown.view.show_view("batch", "mean")
    assert shown.covered() == {("Z", 1, 1, 0): ""}
    shown.view.show_view("example", "mean")
    shown.view.show_example(batch[1])
    assert shown.covered() == {}
    shown.view.show_example(batch[0])
    assert shown.covered() == {("Z", 1, 1, 0): ""}


def test_uncover_shows_every_number_again_and_check_is_offered_only_where_something_is_covered(
    shown: Covering,
) -> None:
    buttons = [shown.button(f"equations_{name}") for name in ("check", "clear")]
    assert not any(button.isVisible() for button in buttons)
    shown.cover(shown.spot("forward_z", 1, 0, 1, 0))
    assert all(button.isVisible() for button in buttons)
    QTest.mouseClick(buttons[1], Qt.MouseButton.LeftButton)
    assert shown.covered() == {}
    assert not any(button.isVisible() for button in buttons)


def test_the_numbers_stay_under_the_pointer_that_covers_them(shown: Covering) -> None:
    QTest.mouseClick(shown.button("equations_cover"), Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    before = shown.canvas.geometry()
    shown.click(shown.spot("forward_z", 1, 0, 0, 0))
    QApplication.processEvents()
    assert shown.covered()
    assert shown.canvas.geometry() == before


# What is typed


def test_tab_and_enter_lead_through_the_covered_cells_and_the_last_enter_checks(shown: Covering) -> None:
    recorder = Recorder(shown.view, "check_wanted")
    shown.cover(shown.part("forward_z", 1, "column", column=0))
    shown.cover(shown.spot("cost", 0, 0, 0, 0))
    shown.click(shown.spot("forward_z", 1, 0, 0, 0))
    shown.type("0,5", then="Tab")
    shown.type("-1", then="Enter")
    shown.type("2", then="Tab")
    shown.type("3", then="Enter")
    assert shown.entry.accessibleName() == "J"
    shown.type("0.7", then="Up")
    assert shown.entry.text() == "3"
    for key, text in ((Qt.Key.Key_Left, "2"), (Qt.Key.Key_Right, "3")):
        QTest.keyClick(shown.entry, key)  # to the end of the text, which was selected
        QTest.keyClick(shown.entry, key)
        assert shown.entry.text() == text
    assert not recorder.events
    QTest.keyClick(shown.entry, Qt.Key.Key_Return)
    assert recorder.names == ["check_wanted"]
    assert list(shown.covered().values()) == ["0,5", "-1", "2", "3", "0.7"]


def test_cover_pressed_again_puts_the_keyboard_into_the_first_covered_cell(shown: Covering) -> None:
    QTest.mouseClick(shown.button("equations_cover"), Qt.MouseButton.LeftButton)
    for row in (2, 1):
        shown.click(shown.spot("forward_z", 1, 0, row, 0))
    QTest.mouseClick(shown.button("equations_cover"), Qt.MouseButton.LeftButton)
    shown.type("4")
    assert shown.covered() == {("Z", 1, 1, 0): "4", ("Z", 1, 2, 0): ""}


def test_tab_leaves_the_last_covered_cell_for_check_and_the_first_one_for_the_sheet(shown: Covering) -> None:
    shown.cover(shown.part("forward_z", 1, "column", column=0))
    shown.click(shown.spot("forward_z", 1, 0, 3, 0))
    shown.type("1", then="Tab")
    assert shown.view.window().focusWidget() is shown.button("equations_check")
    shown.click(shown.spot("forward_z", 1, 0, 0, 0))
    QTest.keyClick(shown.entry, Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert shown.view.window().focusWidget() is shown.canvas


def test_a_digit_on_a_covered_cell_begins_to_type_and_esc_ends_it_and_keeps_the_text(shown: Covering) -> None:
    shown.focus_by_tab()
    QTest.keyClicks(shown.canvas, "c")
    QTest.keyClicks(shown.canvas, "7")
    shown.type(".5", then="Esc")
    assert shown.view.window().focusWidget() is shown.canvas
    assert shown.covered() == {("Z", 1, 0, 0): "7.5"}


def test_an_operand_is_typed_into_where_it_stands_and_tab_goes_on_in_the_order_of_the_iteration(
    shown: Covering,
) -> None:
    shown.cover(shown.part("forward_z", 1, "column", column=0))
    shown.click(shown.spot("forward_a", 1, 1, 0, 0))
    assert shown.canvas._typed_at == shown.spot("forward_a", 1, 1, 0, 0)
    shown.type("1", then="Tab")
    assert shown.canvas._typed_at == shown.spot("forward_z", 1, 0, 1, 0)
    assert shown.covered()["Z", 1, 0, 0] == "1"


def test_at_the_next_iteration_the_same_cells_are_empty_again(shown: Covering) -> None:
    shown.cover(shown.spot("forward_z", 1, 0, 0, 0))
    shown.click(shown.spot("forward_z", 1, 0, 0, 0))
    shown.type("1.5")
    snapshot = shown.view._snapshot
    assert snapshot is not None
    shown.view.render(replace(snapshot, iterations_per_s=1.0))
    assert shown.covered() == {("Z", 1, 0, 0): "1.5"}
    assert shown.entry.text() == "1.5"
    shown.view.render(replace(snapshot, start=replace(snapshot.start, iteration=snapshot.start.iteration + 1)))
    assert shown.covered() == {("Z", 1, 0, 0): ""}
    assert shown.entry.text() == ""


# Nothing says a covered number


def test_a_covered_number_is_painted_nowhere(shown: Covering, monkeypatch: pytest.MonkeyPatch) -> None:
    painted: list[float] = []
    monkeypatch.setattr(cell_numbers, "cell_text", lambda value: painted.append(value) or "")
    shown.view.resize(1400, 4000)
    QApplication.processEvents()
    worked = shown.view.worked
    assert worked is not None
    secrets = [Quantity("Z", 1), Quantity("A", 1), Quantity("dZ", 2), Quantity("W_new", 2)]
    values = [value for quantity in secrets for value in worked.value(quantity).ravel().tolist()]
    shown.image()
    assert set(values) <= set(painted)
    shown.view.cover([(one, row, column) for one in secrets for row, column in np.ndindex(worked.value(one).shape)])
    painted.clear()
    shown.image()
    assert painted
    assert not set(values) & set(painted)
    # The matrix before it was transposed, which is shown where its transpose is pointed at.
    shown.move_to(shown.spot("weight_gradient", 2, 2, 0, 0))
    painted.clear()
    shown.image()
    assert not set(values) & set(painted)


def test_neither_the_card_nor_a_screen_reader_says_a_covered_number(shown: Covering) -> None:
    worked = shown.view.worked
    assert worked is not None
    secret = cell_text(float(worked.value(Quantity("Z", 1))[1, 0]))
    shown.click(shown.spot("forward_a", 1, 0, 1, 0))
    sums = shown.card.findChild(QLabel, "recompute_sum")
    assert isinstance(sums, QLabel)
    assert secret[:5] in sums.text()
    shown.view.cover([(Quantity("Z", 1), 1, 0)])
    shown.click(shown.spot("forward_a", 1, 0, 1, 0))
    assert secret[:5] not in sums.text()
    assert secret[:5] not in shown.card.accessibleDescription()
    assert "covered" in shown.card.accessibleDescription()
    shown.click(shown.spot("forward_a", 1, 0, 0, 0))
    assert "=" in sums.text(), "another cell of the same matrix has its sum"
    shown.keys(Qt.Key.Key_Escape)
    shown.focus_by_tab()
    shown.keys(Qt.Key.Key_Home, Qt.Key.Key_Down)
    cover = shown.spot("forward_z", 1, 0, 1, 0)
    shown.canvas._focus_on(cover, shown=True)
    assert shown.canvas.accessibleDescription() == "z[1], row 2, example 1: covered, nothing typed".replace("z", "Z")


def test_a_covered_number_is_pointed_at_without_its_example(shown: Covering) -> None:
    shown.view.cover([(Quantity("Z", 1), 1, 0)])
    QApplication.processEvents()  # the header has another row now
    shown.move_to(shown.spot("forward_z", 1, 0, 1, 0))
    assert shown.reported[-1] == ("pointed", Target("unit", 1, 1))
    shown.move_to(shown.spot("forward_z", 1, 0, 0, 0))
    assert shown.reported[-1][1].example is not None


def test_where_the_solution_is_shown_everything_says_the_number_again(shown: Covering) -> None:
    worked = shown.view.worked
    assert worked is not None
    cell = Quantity("Z", 1), 1, 0
    shown.view.cover([cell])
    shown.view.mark_answers({cell: "shown"})
    shown.canvas._focus_on(shown.spot("forward_z", 1, 0, 1, 0), shown=True)
    assert cell_text(float(worked.value(cell[0])[1, 0])) in shown.canvas.accessibleDescription()
    shown.click(shown.spot("forward_a", 1, 0, 1, 0))
    sums = shown.card.findChild(QLabel, "recompute_sum")
    assert isinstance(sums, QLabel)
    assert "=" in sums.text()


def test_what_is_covered_of_weights_and_biases_is_known_as_targets(shown: Covering) -> None:
    shown.view.cover([(Quantity("dW", 1), 2, 1), (Quantity("db", 2), 0, 0), (Quantity("W_new", 1), 0, 0)])
    covers = shown.view.covers
    assert covers.targets(("dW", "db")) == {Target("weight", 1, 2, 1), Target("bias", 2, 0)}
    assert covers.targets(("W_new", "b_new")) == {Target("weight", 1, 0, 0)}
    assert covers.has(("dW",))
    assert not covers.has(("Z", "J"))
