"""Data with more than two columns in the window: what the plane shows is chosen above it, the others are held beside
it, and the network behind a picture shows the picture."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QCheckBox,
    QComboBox,
    QLabel,
    QLineEdit,
    QStyleOptionComboBox,
    QToolButton,
    QWidget,
)

from core.data.dataset import Dataset
from core.data.generators import DATASETS
from core.data.names import DataNames
from core.experiment.plane_axes import PlaneAxes
from core.explain.target import Target
from gui.base.data_words import held_text
from gui.base.diagram.places import part_at
from gui.base.fields.slider import Slider
from gui.base.theme import Theme
from gui.views.network.texts import part_text
from gui.views.plane.chooser import ColumnList
from gui.views.plane.held import HeldPicture, HeldValues
from gui.views.plane.view import PlaneView
from tests.tools.window import Glassbox


def chosen(glassbox: Glassbox, name: str) -> None:
    """Choose a set as a click on its card does."""
    gallery = glassbox.window.data_panel.findChild(QWidget, "data_gallery")
    gallery.show_group(DATASETS[name].group)
    QTest.mouseClick(gallery.findChild(QWidget, f"data_{name}"), Qt.MouseButton.LeftButton)
    glassbox.settle()


def part(glassbox: Glassbox, kind: type[QWidget], name: str) -> QWidget:
    found = glassbox.window.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def opened_values(glassbox: Glassbox) -> HeldValues:
    glassbox.press("plane_held")
    values = glassbox.window.findChild(HeldValues)
    assert values is not None
    assert values.isVisible()
    return values


def test_the_lists_choose_the_axes_by_keyboard_and_the_run_goes_on(glassbox: Glassbox) -> None:
    assert not part(glassbox, QComboBox, "plane_across").isVisible()
    chosen(glassbox, "iris")
    glassbox.train(3)
    across, up = (part(glassbox, QComboBox, f"plane_{name}") for name in ("across", "up"))
    assert (across.currentText(), up.currentText()) == ("petal length", "petal width")
    parameters = glassbox.window.snapshot.parameters
    across.setFocus()
    QTest.keyClick(across, Qt.Key.Key_Up)
    snapshot = glassbox.settle()
    assert snapshot.experiment.plane == PlaneAxes(1, 3)
    assert snapshot.iteration == 3
    assert all(map(np.array_equal, snapshot.parameters.weights, parameters.weights))
    view = glassbox.window.boundary_view
    np.testing.assert_array_equal(view._editor.shown_points.points, snapshot.experiment.data.points[[1, 3]])
    # the column of the other axis swaps them
    QTest.keyClick(across, Qt.Key.Key_Down)
    QTest.keyClick(across, Qt.Key.Key_Down)
    assert glassbox.settle().experiment.plane == PlaneAxes(3, 2)
    glassbox.press("plane_swap")
    assert glassbox.settle().experiment.plane == PlaneAxes(2, 3)
    assert "petal length" in view.accessibleDescription()
    assert held_text(glassbox.experiment) in view.accessibleDescription()


def test_dragging_a_held_value_is_one_step_and_the_maps_follow(glassbox: Glassbox) -> None:
    chosen(glassbox, "iris")
    glassbox.train(2)
    steps = glassbox.document.undo_stack.count()
    values = opened_values(glassbox)
    slider = values.findChild(Slider, "held_1_slider")
    before = glassbox.settle().maps.output.copy()
    ends = [slider.centre_at(place).toPoint() for place in (slider.value(), slider.value() + 20, slider.maximum())]
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=ends[0])
    for place in ends[1:]:
        QTest.mouseMove(slider, place)
        glassbox.settle()
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=ends[-1])
    snapshot = glassbox.settle()
    assert glassbox.document.undo_stack.count() == steps + 1
    assert snapshot.iteration == 2
    assert snapshot.experiment.plane.held[0] == snapshot.experiment.data.points[0].max()
    assert not np.array_equal(snapshot.maps.output, before)
    assert "sepal length 7.9" in held_text(snapshot.experiment)
    assert values.findChild(QWidget, "held_text").text() == held_text(snapshot.experiment)
    QTest.mouseClick(values.findChild(QToolButton, "held_1_to_median"), Qt.MouseButton.LeftButton)
    assert glassbox.settle().experiment.plane.held == ()
    values.close()
    glassbox.trigger("edit.undo")
    glassbox.trigger("edit.undo")
    assert glassbox.settle().experiment.plane == PlaneAxes(2, 3)


def test_points_far_from_the_slice_can_be_left_out_and_still_train(glassbox: Glassbox) -> None:
    chosen(glassbox, "iris")
    view = glassbox.window.boundary_view
    values = opened_values(glassbox)
    near = glassbox.experiment.plane.near(glassbox.experiment.data)
    assert f"({near.sum()} of 150)" in values.findChild(QCheckBox, "held_near_only").text()
    QTest.mouseClick(values.findChild(QCheckBox, "held_near_only"), Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    np.testing.assert_array_equal(view._editor.shown_points.wanted, near)
    assert f"{(~near).sum()} points far from this slice are left out" in view.accessibleDescription()
    copy = PlaneView(Theme())
    copy.look_as(view)
    copy.render(glassbox.window.snapshot)
    np.testing.assert_array_equal(copy._editor.shown_points.wanted, near)
    assert copy._arrangement.layout.held[3] > 0  # a picture for a file says where the others are held
    assert not copy._chooser.isVisibleTo(copy)
    copy.deleteLater()
    values.close()
    assert glassbox.train(1).train_loss is not None


def test_a_typed_value_is_held_and_a_zoom_stays(glassbox: Glassbox) -> None:
    chosen(glassbox, "penguins")
    view = glassbox.window.boundary_view
    view.zoom_by(2.0)
    region = view.plane_frame.region
    values = opened_values(glassbox)
    edit = values.findChild(QLineEdit, "held_1")
    edit.selectAll()
    QTest.keyClicks(edit, "201,5")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert glassbox.settle().experiment.plane.held[0] == 201.5
    assert view.plane_frame.region == region
    edit.selectAll()
    QTest.keyClicks(edit, "far")
    QTest.keyClick(edit, Qt.Key.Key_Return)
    assert glassbox.experiment.plane.held[0] == 201.5
    QTest.keyClick(values, Qt.Key.Key_Escape)
    assert not values.isVisible()


def test_a_held_slider_stays_under_the_pointer_while_it_is_dragged(glassbox: Glassbox) -> None:
    chosen(glassbox, "iris")
    names = DataNames("flowers", tuple(f"{part} length (cm)" for part in ("sepal", "leaf", "petal", "stalk")))
    data = glassbox.experiment.data
    glassbox.document.replace_data("Import", glassbox.experiment.with_imported(data, names), restarts=True)
    glassbox.settle()
    values = opened_values(glassbox)
    slider = values.findChild(Slider, "held_3_slider")
    said = values.findChild(QLabel, "held_text")
    values.layout().activate()
    before = slider.mapTo(values, QPoint(0, 0)), said.text()
    start = slider.centre_at(slider.value()).toPoint()
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(slider, slider.centre_at(slider.maximum()).toPoint())
    glassbox.settle()
    values.layout().activate()
    assert said.text() != before[1]
    assert "medians" not in said.text(), "the shorter sentence"
    assert slider.mapTo(values, QPoint(0, 0)) == before[0]
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=start)


def test_a_narrow_list_tells_columns_with_similar_names_apart(glassbox: Glassbox) -> None:
    chosen(glassbox, "iris")
    across = part(glassbox, ColumnList, "plane_across")

    def shown(width: int, column: int) -> str:
        across.setCurrentIndex(column)
        across.resize(width, across.height())
        option = QStyleOptionComboBox()
        across.initStyleOption(option)
        return option.currentText

    assert shown(400, 2) == "petal length"
    assert shown(100, 2).startswith("x₃ = p")
    assert shown(40, 2) == "x₃"
    for width in range(40, 400, 10):
        assert len({shown(width, column) for column in range(4)}) == 4, width


def test_a_click_adds_a_point_with_the_held_values_and_a_drag_moves_the_two_that_are_shown(glassbox: Glassbox) -> None:
    chosen(glassbox, "iris")
    medians = glassbox.experiment.data.medians
    view, n = glassbox.window.boundary_view, glassbox.experiment.data.n_examples
    place = (0.6, 2.2)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.plane_to_widget(*place).toPoint())
    data = glassbox.settle().experiment.data
    assert data.n_examples == n + 1
    assert tuple(data.points[:2, n]) == medians[:2]
    np.testing.assert_allclose(data.points[2:, n], place, atol=0.05)
    glassbox.drag(tuple(data.points[2:, n]), (1.0, 2.0))
    moved = glassbox.settle().experiment.data
    assert tuple(moved.points[:2, n]) == medians[:2]
    np.testing.assert_allclose(moved.points[2:, n], (1.0, 2.0), atol=0.05)


def test_the_read_out_says_all_columns_of_the_point_under_the_pointer(glassbox: Glassbox) -> None:
    chosen(glassbox, "iris")
    view, heard = glassbox.window.boundary_view, []
    view.read_out.connect(heard.append)
    point = glassbox.experiment.data.points[:, 0]
    QTest.mouseMove(view, view.plane_to_widget(*point[2:]).toPoint())
    text = heard[-1]
    for word in ("petal length = ", "petal width = ", "sepal length = ", "sepal width = "):
        assert word in text


def test_a_read_out_that_has_no_room_ends_in_an_ellipsis_and_its_tooltip_says_all(glassbox: Glassbox) -> None:
    random = np.random.default_rng(1)
    data = Dataset(random.normal(size=(12, 60)), random.integers(0, 2, 60))
    names = DataNames("wide", tuple(f"quantity {n}" for n in range(12)))
    glassbox.document.replace_data("Import", glassbox.experiment.with_imported(data, names), restarts=True)
    glassbox.settle()
    view = glassbox.window.boundary_view
    QTest.mouseMove(view, view.plane_to_widget(*data.points[:2, 0]).toPoint())
    label = part(glassbox, QLabel, "read_out")
    glassbox.qtbot.waitUntil(lambda: "quantity 3 = " in label.text())
    glassbox.window.statusBar().layout().activate()
    assert label.width() < label.fontMetrics().horizontalAdvance(label.text())
    assert "quantity 3 = " in label.toolTip().replace("\n", " ")


def test_a_pixel_of_the_held_picture_goes_onto_an_axis_and_the_picture_can_be_an_example(glassbox: Glassbox) -> None:
    chosen(glassbox, "handwritten_digits")
    glassbox.window.boundary_view.example_chosen.emit(5)
    values = opened_values(glassbox)
    picture = values.findChild(HeldPicture)

    def at(column: int) -> QPoint:
        return picture._box(column).center().toPoint()

    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, pos=at(35))
    assert glassbox.settle().experiment.plane.first == 35
    QTest.mouseClick(picture, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, at(36))
    assert glassbox.settle().experiment.plane == PlaneAxes(35, 36)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Return):
        QTest.keyClick(picture, key)
    assert glassbox.settle().experiment.plane.first == 43
    QTest.mouseClick(values.findChild(QAbstractButton, "held_at_example"), Qt.MouseButton.LeftButton)
    experiment = glassbox.settle().experiment
    assert experiment.plane.held == tuple(experiment.data.points[:, 5])
    assert held_text(experiment) == "62 pixels held as in point 6"
    QTest.mouseClick(values.findChild(QAbstractButton, "held_at_means"), Qt.MouseButton.LeftButton)
    assert held_text(glassbox.settle().experiment) == "62 pixels held at their means"
    values.close()


def test_the_network_behind_a_picture_shows_the_example_and_the_weights(glassbox: Glassbox) -> None:
    chosen(glassbox, "handwritten_digits")
    view = glassbox.window.network_view
    glassbox.train(2)
    layout = view._diagram.layout
    assert layout.slots.shape == (64, 4)
    assert view._input.text == "mean of the training points"
    view.show_pointed(Target("example", example=3))
    assert view._input.text.startswith("point 4: ")
    mean = view.grab().toImage()
    view.show_pointed(None)
    assert view.grab().toImage() != mean
    with_weights = view.grab().toImage()
    glassbox.press("weights_as_pictures")
    assert view.grab().toImage() != with_weights
    # within an iteration it is the example whose numbers are shown
    glassbox.trigger("run.size_example")
    glassbox.trigger("run.step")
    snapshot = glassbox.wait_for(lambda snapshot: snapshot.position.examples_done == 1)
    assert view._input.text.startswith(f"point {snapshot.start.batch[0] + 1}: ")
    # an arrow key goes from pixel to pixel, and beyond the picture to a weight
    view.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(view, Qt.Key.Key_Home)
    for key, wanted in ((Qt.Key.Key_Down, 8), (Qt.Key.Key_Right, 9), (Qt.Key.Key_Up, 1), (Qt.Key.Key_Left, 0)):
        QTest.keyClick(view, key)
        assert (view._pointing.focused.kind, view._pointing.focused.row) == ("feature", wanted)
    for _ in range(8):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert view._pointing.focused.kind == "weight"
    # a click takes the pixel out of the network
    box = layout.slots[27]
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=QPoint(int(box[0] + box[2] / 2), int(box[1] + box[3] / 2)))
    snapshot = glassbox.settle()
    assert "x28" not in snapshot.experiment.spec.features
    assert snapshot.parameters.layer_sizes[0] == 63


def test_of_the_weights_from_a_row_of_pixels_the_strongest_is_drawn_and_pointed_at(glassbox: Glassbox) -> None:
    chosen(glassbox, "handwritten_digits")
    view = glassbox.window.network_view
    snapshot = glassbox.train(1)
    kept, sizes = view._painter._edges.kept, snapshot.parameters.layer_sizes
    first = kept[: sizes[0] * sizes[1]].reshape(sizes[1], 8, 8)
    W = np.abs(snapshot.parameters.weights[0]).reshape(sizes[1], 8, 8)
    strongest = W.max(axis=2, keepdims=True) == W
    np.testing.assert_array_equal(first, strongest & (0.6 * W.max(axis=(1, 2), keepdims=True) <= W))
    assert first.any(axis=(1, 2)).all()
    assert kept[sizes[0] * sizes[1] :].all()
    curves = view._diagram.layout.curves
    middle = curves.points[0].mean(axis=0)
    QTest.mouseMove(view, QPointF(*middle).toPoint())
    hovered = view._pointing.hovered
    if hovered is not None and hovered.kind == "weight" and hovered.layer == 1:
        assert strongest[hovered.row, hovered.column // 8, hovered.column % 8]


def test_sixteen_columns_have_a_feature_each_with_its_name(glassbox: Glassbox) -> None:
    random = np.random.default_rng(0)
    names = DataNames("wide.csv", tuple(f"a column with a long name {n}" for n in range(16)))
    data = Dataset(random.normal(size=(16, 60)), random.integers(0, 2, 60))
    glassbox.document.replace_data("Import", glassbox.experiment.with_imported(data, names), restarts=True)
    snapshot = glassbox.settle()
    view = glassbox.window.network_view
    structure = view._diagram.layout.structure
    assert structure.labels == names.columns
    assert view._diagram.layout.slots.shape == (16, 4)
    boxes = view._diagram.layout.slots
    assert (boxes[1:, 1] >= boxes[:-1, 1] + boxes[:-1, 3]).all()
    x, y, across, down = boxes[11]
    place = QPointF(x + across / 2, y + down / 2).toPoint()
    assert str(part_text(part_at(view._diagram.layout, place.x(), place.y()), view._diagram)).startswith(
        "feature x₁₂ = a column with a long name 11, held at "
    )
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=place)
    assert "x12" not in glassbox.settle().experiment.spec.features
    values = opened_values(glassbox)
    assert len(values.findChildren(Slider)) == 14
    assert "14 columns held at their medians" in held_text(snapshot.experiment)
    values.close()


def test_settings_that_learn_the_set_are_offered_with_one_click(glassbox: Glassbox) -> None:
    name = "handwritten_digits"
    chosen(glassbox, name)
    bar = glassbox.window.message_bar
    assert "learnt better with" in bar.sentence
    button = next(button for button in bar.findChildren(QToolButton) if button.text() == "Use These Settings")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    spec = glassbox.settle().experiment.spec
    assert all(getattr(spec, field) == value for field, value in DATASETS[name].suggests)
    assert not bar.sentence
    glassbox.trigger("edit.undo")
    assert glassbox.settle().experiment.spec != spec


def test_a_set_with_other_columns_begins_with_drawn_weights_and_does_not_offer_to_keep_those_before(
    glassbox: Glassbox,
) -> None:
    glassbox.train(3)
    chosen(glassbox, "handwritten_digits")
    snapshot = glassbox.settle()
    assert snapshot.iteration == 0
    assert (np.abs(snapshot.parameters.weights[0]) > 0).all()
    texts = [button.text() for button in glassbox.window.message_bar.findChildren(QToolButton) if not button.isHidden()]
    assert "Keep the Weights" not in texts
