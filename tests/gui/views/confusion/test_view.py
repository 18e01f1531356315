"""The confusion tables: they count what the network predicts, and pointer and keys mark the points of a cell."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from core.training.snapshot import Snapshot
from gui.base.formatting import NONE, percent
from gui.base.theme import DARK, LIGHT, Colours, Theme
from gui.views.confusion.table import ConfusionTable
from gui.views.confusion.view import ConfusionView
from tests.tools.kinds import clusters, numbers, picture_of
from tests.tools.window import Glassbox


def shown(qtbot: QtBot, snapshot: Snapshot, look: Colours = LIGHT) -> ConfusionView:
    view = ConfusionView(Theme(look))
    qtbot.addWidget(view)
    view.resize(900, 420)
    view.show()
    view.render(snapshot)
    return view


def table_of(view: ConfusionView, name: str = "confusion_train") -> ConfusionTable:
    found = view.findChild(ConfusionTable, name)
    assert isinstance(found, ConfusionTable)
    return found


def middle(table: ConfusionTable, row: int, column: int) -> QPoint:
    return table.visualRect(table.model().index(row, column)).center()


def counts_in(table: ConfusionTable) -> list[list[str]]:
    model = table.model()
    size = range(model.rowCount())
    return [[str(model.index(row, column).data()).split("\n")[0] for column in size] for row in size]


@pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("n_classes", [2, 3, 8])
def test_each_cell_counts_its_examples(qtbot: QtBot, n_classes: int, look: Colours) -> None:
    snapshot = picture_of(clusters(n_classes), 3)
    view = shown(qtbot, snapshot, look)
    data = snapshot.experiment.data
    predicted = snapshot.outputs.argmax(axis=0) if n_classes > 2 else (snapshot.outputs[0] > 0.5).astype(int)
    trains = data.train_mask(snapshot.experiment.spec.train_fraction)
    for name, mask in (("confusion_train", trains), ("confusion_test", ~trains)):
        wanted = np.zeros((n_classes, n_classes), dtype=int)
        np.add.at(wanted, (data.labels[mask], predicted[mask]), 1)
        texts = [[str(number) if number else "–" for number in row] for row in wanted.tolist()]
        assert counts_in(table_of(view, name)) == texts
    table = table_of(view)
    row, column = (int(place) for place in np.argwhere(wanted)[0])
    ground = view.grab().toImage().pixelColor(table.viewport().mapTo(view, middle(table, row, column) + QPoint(0, 14)))
    assert ground.name() != look.surface


def test_pointing_at_a_cell_says_which_examples_it_counts(qtbot: QtBot) -> None:
    snapshot = picture_of(clusters(3), 3)
    view = shown(qtbot, snapshot)
    table, marked = table_of(view), []
    view.examples_marked.connect(marked.append)
    data, predicted = snapshot.experiment.data, snapshot.outputs.argmax(axis=0)
    trains = data.train_mask(snapshot.experiment.spec.train_fraction)
    for row, column in ((0, 0), (1, 0), (2, 2)):
        QTest.mouseMove(table.viewport(), middle(table, row, column))
        qtbot.waitUntil(lambda: bool(marked))
        wanted = np.flatnonzero(trains & (data.labels == row) & (predicted == column))
        qtbot.waitUntil(lambda wanted=wanted: np.array_equal(marked[-1], wanted))  # type: ignore[misc]


def test_keys_move_choose_and_let_go(qtbot: QtBot) -> None:
    view = shown(qtbot, picture_of(clusters(3), 3))
    table, marked = table_of(view), []
    view.activateWindow()
    table.setFocus()
    qtbot.waitUntil(table.hasFocus)
    view.examples_marked.connect(marked.append)
    table.setCurrentIndex(table.model().index(0, 0))
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 0)
    table.clearFocus()
    assert marked[-1] is not None, "what was chosen stays"
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Escape)
    assert marked[-1] is None
    view.hide()
    assert marked[-1] is None


def test_a_cell_is_a_sentence_for_a_screen_reader(qtbot: QtBot) -> None:
    view = shown(qtbot, picture_of(clusters(3), 0))
    table = table_of(view)
    said = table.model().index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "of class 0 are predicted as class 1" in said
    assert table.accessibleName()
    assert "Escape" in table.accessibleDescription()


def test_the_head_of_a_row_says_the_recall_and_that_of_a_column_the_precision(qtbot: QtBot) -> None:
    snapshot = picture_of(clusters(3), 3)
    model = table_of(shown(qtbot, snapshot)).model()
    data, predicted = snapshot.experiment.data, snapshot.outputs.argmax(axis=0)
    trains = data.train_mask(snapshot.experiment.spec.train_fraction)
    both = ((data.labels == 1) & (predicted == 1) & trains).sum()
    for way, mine, word in (
        (Qt.Orientation.Vertical, data.labels == 1, "recall"),
        (Qt.Orientation.Horizontal, predicted == 1, "precision"),
    ):
        said = str(model.headerData(1, way, Qt.ItemDataRole.ToolTipRole))
        n_mine = (mine & trains).sum()
        assert word in said
        assert (percent(float(both / n_mine)) if n_mine else NONE) in said.replace("\u00a0", " ")


def test_numbers_have_no_table(qtbot: QtBot) -> None:
    view = shown(qtbot, picture_of(numbers()))
    assert not table_of(view).isVisible()
    sentence = view.findChild(QLabel, "confusion_sentence")
    assert sentence is not None
    assert "Numbers" in sentence.text()
    view.render(picture_of(clusters(3)))
    assert table_of(view).isVisible()


def test_a_click_on_the_accuracy_opens_the_tables_and_a_cell_rings_its_points(glassbox: Glassbox) -> None:
    window, qtbot = glassbox.window, glassbox.qtbot
    counter = window.run_bar.findChild(type(window.run_bar._accuracy))
    assert counter is not None
    QTest.mouseClick(counter, Qt.MouseButton.LeftButton)
    view = glassbox.view(ConfusionView)
    qtbot.waitUntil(view.isVisible)
    glassbox.settle()
    table, plane = table_of(view), window.boundary_view
    before = plane.grab().toImage()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle(table, 1, 1))
    several = plane._examples.several
    assert several is not None
    snapshot = window.snapshot
    assert snapshot is not None
    assert (snapshot.experiment.data.labels[several] == 1).all()
    assert (snapshot.outputs[0, several] > 0.5).all()
    x1, x2 = snapshot.experiment.data.points[:, several[0]].tolist()
    at = plane.plane_to_widget(x1, x2).toPoint()
    ring = range(-16, 17)
    after = plane.grab().toImage()
    assert any(before.pixel(at + QPoint(dx, dy)) != after.pixel(at + QPoint(dx, dy)) for dx in ring for dy in ring)
    glassbox.trigger("view.confusion")
    assert plane._examples.several is None
