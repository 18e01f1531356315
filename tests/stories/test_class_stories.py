"""A third class, drawn with real events: the network grows as with an added unit, undo and Step Back take it back."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QWidget

from core.data.names import DataNames
from core.training.snapshot import Snapshot
from tests.tools.window import Glassbox


def click_plane(glassbox: Glassbox, x1: float, x2: float) -> None:
    plane = glassbox.window.boundary_view
    QTest.mouseClick(plane, Qt.MouseButton.LeftButton, pos=plane.plane_to_widget(x1, x2).toPoint())


def n_outputs(snapshot: Snapshot) -> int:
    return int(snapshot.parameters.layer_sizes[-1])


def test_the_first_point_of_a_new_class_grows_the_network_and_undo_takes_it_back(glassbox: Glassbox) -> None:
    before = glassbox.train(5)
    assert n_outputs(before) == 1
    plane = glassbox.window.boundary_view
    QTest.keyClick(plane, Qt.Key.Key_2)
    assert "new" in glassbox.window.findChild(QAbstractButton, "class_2_button").accessibleDescription()  # type: ignore[union-attr]
    click_plane(glassbox, -5.6, -5.6)
    grown = glassbox.wait_for(lambda snapshot: n_outputs(snapshot) == 3)
    assert grown.iteration == 5, "the run goes on"
    assert grown.experiment.data.labels[-1] == 2
    W, b = grown.parameters.weights[-1], grown.parameters.biases[-1]
    np.testing.assert_array_equal(W[1], before.parameters.weights[-1][0])
    np.testing.assert_array_equal(W[[0, 2]], 0.0)
    np.testing.assert_array_equal(b[[0, 2]], 0.0)
    for old, new in zip(before.parameters.weights[:-1], grown.parameters.weights[:-1], strict=True):
        np.testing.assert_array_equal(old, new)
    # The odds of the two classes that were there stay.
    odds = grown.outputs[1, :-1] / (grown.outputs[0, :-1] + grown.outputs[1, :-1])
    np.testing.assert_allclose(odds, before.outputs[0], atol=1e-12)
    assert len(glassbox.window.network_view._diagram.layout.tiles[-1]) == 3
    glassbox.trigger("edit.undo")
    back = glassbox.wait_for(lambda snapshot: n_outputs(snapshot) == 1)
    for old, new in zip(before.parameters.weights, back.parameters.weights, strict=True):
        np.testing.assert_array_equal(old, new)
    np.testing.assert_array_equal(back.outputs, before.outputs)
    glassbox.trigger("edit.redo")
    again = glassbox.wait_for(lambda snapshot: n_outputs(snapshot) == 3)
    np.testing.assert_array_equal(again.outputs, grown.outputs)


def test_step_back_is_exact_on_both_sides_of_the_growth(glassbox: Glassbox) -> None:
    way = {snapshot.iteration: snapshot for snapshot in (glassbox.train(1) for _ in range(3))}
    QTest.keyClick(glassbox.window.boundary_view, Qt.Key.Key_2)
    click_plane(glassbox, -5.6, -5.6)
    way[3] = glassbox.wait_for(lambda snapshot: n_outputs(snapshot) == 3)
    way |= {snapshot.iteration: snapshot for snapshot in (glassbox.train(1) for _ in range(3))}
    for iteration in (5, 4, 3, 2, 1):
        glassbox.trigger("run.step_back")
        shown = glassbox.wait_for(lambda snapshot, at=iteration: snapshot.iteration == at)  # type: ignore[misc]
        assert n_outputs(shown) == n_outputs(way[iteration]), iteration
        for old, new in zip(way[iteration].parameters.weights, shown.parameters.weights, strict=True):
            np.testing.assert_array_equal(old, new)


def test_removing_the_last_point_of_the_largest_class_shrinks_the_network_again(glassbox: Glassbox) -> None:
    before = glassbox.train(2)
    plane = glassbox.window.boundary_view
    QTest.keyClick(plane, Qt.Key.Key_2)
    click_plane(glassbox, -5.6, -5.6)
    glassbox.wait_for(lambda snapshot: n_outputs(snapshot) == 3)
    QTest.mouseMove(plane, plane.plane_to_widget(-5.6, -5.6).toPoint())
    QTest.keyClick(plane, Qt.Key.Key_Delete)
    shrunk = glassbox.wait_for(lambda snapshot: n_outputs(snapshot) == 1)
    np.testing.assert_allclose(shrunk.outputs, before.outputs, atol=1e-12)


def test_the_button_of_a_new_class_does_what_its_key_does(glassbox: Glassbox) -> None:
    glassbox.settle()
    button = glassbox.window.findChild(QAbstractButton, "new_class_button")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    chosen = glassbox.window.findChild(QAbstractButton, "class_2_button")
    assert chosen is not None
    assert chosen.isVisible()
    assert chosen.isChecked()
    assert not button.isEnabled(), "one new class at a time"
    chosen.parentWidget().layout().activate()  # type: ignore[union-attr]
    assert abs(button.geometry().center().y() - chosen.geometry().center().y()) <= 2, "it comes after the last class"
    assert button.x() > chosen.x()
    click_plane(glassbox, -5.6, -5.6)
    glassbox.wait_for(lambda snapshot: n_outputs(snapshot) == 3)
    assert button.isEnabled()


def test_two_outputs_are_switched_on_with_a_click_and_the_sentence_has_live_numbers(glassbox: Glassbox) -> None:
    before = glassbox.train(3)
    window = glassbox.window
    box = window.findChild(QCheckBox, "softmax_of_two")
    sentence = window.findChild(QLabel, "two_outputs_sentence")
    assert box is not None
    assert sentence is not None
    assert sentence.isHidden()
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=box.rect().center())
    two = glassbox.wait_for(lambda snapshot: n_outputs(snapshot) == 2)
    np.testing.assert_allclose(two.outputs[1], before.outputs[0], atol=1e-12)
    assert two.iteration == 3
    text = sentence.text()
    assert f"P(class 1) = {two.outputs[1, 0]:.4f}" in text
    glassbox.train(2)
    assert sentence.text() != text
    window.boundary_view.example_chosen.emit(7)
    assert "Example 8" in sentence.text()
    glassbox.trigger("edit.undo")
    glassbox.wait_for(lambda snapshot: n_outputs(snapshot) == 1)
    assert sentence.isHidden()
    assert not box.isChecked()


def test_words_of_imported_classes_stay_when_a_class_is_added(glassbox: Glassbox) -> None:
    data = glassbox.settle().experiment.data
    names = DataNames("iris.csv", ("length", "width"), ("setosa", "versicolor"))
    glassbox.document.change("Import", glassbox.experiment.with_imported(data, names))
    glassbox.settle()
    QTest.keyClick(glassbox.window.boundary_view, Qt.Key.Key_2)
    click_plane(glassbox, -5.6, -5.6)
    grown = glassbox.wait_for(lambda snapshot: n_outputs(snapshot) == 3)
    assert grown.experiment.names.classes == ("setosa", "versicolor")
    words = [glassbox.window.findChild(QAbstractButton, f"class_{k}_button").accessibleName() for k in range(3)]  # type: ignore[union-attr]
    assert words == ["setosa", "versicolor", "Class 2"]
    assert glassbox.window.network_view._diagram.layout.structure.class_names == ("setosa", "versicolor", "class 2")


def test_a_new_class_that_was_begun_ends_with_other_data(glassbox: Glassbox) -> None:
    glassbox.settle()
    QTest.keyClick(glassbox.window.boundary_view, Qt.Key.Key_2)
    assert "which is new" in glassbox.window.findChild(QWidget, "hint").text()  # type: ignore[union-attr]
    glassbox.window.data_panel.data_settings_edited.emit({"name": "moons"})
    glassbox.settle()
    assert glassbox.window.boundary_view._editor.label == 1
    assert glassbox.window.findChild(QAbstractButton, "class_1_button").isChecked()  # type: ignore[union-attr]
    assert not glassbox.window.findChild(QAbstractButton, "class_2_button").isVisible()  # type: ignore[union-attr]
