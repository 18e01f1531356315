"""Numbers instead of classes, in the whole window with real events: a set is chosen, trained, drawn on and undone."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit

from core.data.dataset import Dataset
from core.data.generators import DATASETS
from core.data.names import DataNames
from core.training.trainer import Trainer
from tests.tools.window import Glassbox


def pick(glassbox: Glassbox, name: str) -> None:
    """Click a card of the gallery, in its group."""
    glassbox.press(f"data_group_{DATASETS[name].group}")
    glassbox.press(f"data_{name}")


def click_plane(glassbox: Glassbox, x: float, y: float, button: Qt.MouseButton = Qt.MouseButton.LeftButton) -> None:
    plane = glassbox.window.boundary_view
    QTest.mouseMove(plane, plane.plane_to_widget(x, y).toPoint())
    QTest.mouseClick(plane, button, pos=plane.plane_to_widget(x, y).toPoint())


def text(glassbox: Glassbox, name: str) -> str:
    found = glassbox.window.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def test_a_curve_is_chosen_trained_drawn_and_undone(glassbox: Glassbox) -> None:
    before = glassbox.experiment
    pick(glassbox, "curve")
    chosen = glassbox.wait_for(lambda snapshot: snapshot.experiment.data.is_regression)
    assert chosen.experiment.spec.loss == "linear_squared_error"
    assert chosen.experiment.spec.features == ("x1",)
    trained = glassbox.train(3)
    alone = Trainer(trained.experiment.spec, trained.experiment.data)
    alone.run(lambda record: None, lambda: alone.iteration >= 3)
    assert trained.train_fit is not None
    assert trained.train_fit.r_squared == pytest.approx(alone.train_score, rel=1e-9)
    assert text(glassbox, "accuracy_value") == f"{trained.train_fit.r_squared:.3f}".replace("-", "−")
    click_plane(glassbox, 5.5, -4.5)
    grown = glassbox.wait_for(lambda snapshot: snapshot.experiment.data.n_examples == 251)
    assert grown.experiment.data.targets is not None
    assert grown.experiment.data.targets[-1] == pytest.approx(-4.5, abs=0.05)
    assert grown.iteration == 3, "the run goes on"
    click_plane(glassbox, 5.5, -4.5, Qt.MouseButton.RightButton)
    glassbox.wait_for(lambda snapshot: snapshot.experiment.data.n_examples == 250)
    for _ in range(3):
        glassbox.trigger("edit.undo")
    back = glassbox.wait_for(lambda snapshot: not snapshot.experiment.data.is_regression)
    assert back.experiment == before


def test_the_number_of_added_points_is_the_same_in_panel_and_plane(glassbox: Glassbox) -> None:
    pick(glassbox, "hills")
    glassbox.wait_for(lambda snapshot: snapshot.experiment.data.is_regression)
    field = glassbox.window.findChild(QLineEdit, "point_value")
    assert isinstance(field, QLineEdit)
    QTest.keyClick(glassbox.window.boundary_view, Qt.Key.Key_3)
    assert field.text() == "3"
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "-1,5")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert glassbox.window.boundary_view.value == -1.5
    click_plane(glassbox, 5.6, 5.6)
    added = glassbox.wait_for(lambda snapshot: snapshot.experiment.data.n_examples == 251)
    assert added.experiment.data.targets is not None
    assert added.experiment.data.targets[-1] == -1.5


def test_the_number_in_hand_is_one_of_the_size_of_the_numbers(glassbox: Glassbox) -> None:
    houses = Dataset.of_numbers([[50.0, 90.0, 130.0], [1.0, 3.0, 5.0]], [110.0, 230.0, 390.0])
    names = DataNames("houses.csv", ("area", "rooms"), target="price")
    document = glassbox.document
    document.replace_data("Import", glassbox.experiment.with_imported(houses, names), restarts=True)
    glassbox.wait_for(lambda snapshot: snapshot.experiment.data.n_examples == 3)
    assert glassbox.window.boundary_view.value == 250.0
    assert glassbox.window.findChild(QLineEdit, "point_value").text() == "250"  # type: ignore[union-attr]
    for digit in (Qt.Key.Key_9, Qt.Key.Key_9, Qt.Key.Key_9):
        QTest.keyClick(glassbox.window.boundary_view, digit)
    glassbox.train(1)
    assert glassbox.window.boundary_view.value == 999.0, "one that was typed may be far off"


def test_another_loss_of_numbers_is_one_step_of_undo_and_classes_have_theirs_again(glassbox: Glassbox) -> None:
    pick(glassbox, "hills")
    glassbox.wait_for(lambda snapshot: snapshot.experiment.data.is_regression)
    combo = glassbox.window.findChild(QComboBox, "loss")
    assert isinstance(combo, QComboBox)
    assert [combo.itemData(place) for place in range(combo.count())] == ["linear_squared_error", "huber"]
    combo.setFocus()
    QTest.keyClick(combo, Qt.Key.Key_Down)
    huber = glassbox.wait_for(lambda snapshot: snapshot.experiment.spec.loss == "huber")
    errors = (huber.outputs - huber.experiment.data.targets)[:, huber.experiment.data.train_mask(0.8)]
    by_hand = np.where(np.abs(errors) <= 1, errors**2 / 2, np.abs(errors) - 0.5).mean()
    assert huber.train_loss == pytest.approx(by_hand, rel=1e-12)
    glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: snapshot.experiment.spec.loss == "linear_squared_error")
    pick(glassbox, "circle")
    classes = glassbox.wait_for(lambda snapshot: not snapshot.experiment.data.is_regression)
    assert classes.experiment.spec.loss == "cross_entropy"
    assert classes.train_accuracy is not None
    assert text(glassbox, "accuracy_value").endswith("%")


def test_what_can_be_done_next_is_said_without_classes(glassbox: Glassbox) -> None:
    pick(glassbox, "hills")
    glassbox.wait_for(lambda snapshot: snapshot.experiment.data.is_regression)
    assert "class" not in text(glassbox, "draw_hint")
    glassbox.trigger("data.clear")
    glassbox.wait_for(lambda snapshot: not snapshot.experiment.data.n_examples)
    assert glassbox.experiment.data.is_regression, "numbers are learnt of the points that come"
    click_plane(glassbox, 1.0, 1.0)
    glassbox.wait_for(lambda snapshot: snapshot.experiment.data.n_examples == 1)
