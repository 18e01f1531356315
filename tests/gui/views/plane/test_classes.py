"""The plane with two, three and eight classes: what is seen of them, keys, the menu of a right click and the choice of
an output. Pictures are painted and looked at pixel by pixel."""

from __future__ import annotations

import re

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QMenu
from pytestqt.qtbot import QtBot

from core.arrays import BoolArray, FloatArray
from core.training.snapshot import Snapshot
from gui.base.class_field import ClassField, class_table, winner_tables
from gui.base.class_looks import SIGNS, class_colour_text
from gui.base.contours import contour, contour_in, with_border
from gui.base.field_picture import Field, FieldPicture, output_field
from gui.base.theme import DARK, LIGHT, Colours, Theme
from gui.views.plane.view import PlaneView
from tests.tools.kinds import clusters, picture_of

LOOKS = pytest.mark.parametrize("look", [LIGHT, DARK], ids=["light", "dark"])
CLASSES = pytest.mark.parametrize("n_classes", [2, 3, 8])


def shown(qtbot: QtBot, snapshot: Snapshot, look: Colours = LIGHT) -> PlaneView:
    view = PlaneView(Theme(look))
    qtbot.addWidget(view)
    view.resize(560, 720)
    view.show_experiment(snapshot.experiment)
    view.render(snapshot)
    view.show()
    return view


def trained(n_classes: int, **fields: object) -> Snapshot:
    return picture_of(clusters(n_classes, hidden_units=(8,), learning_rate=1.0, **fields), 400)


def distance(one: QColor, other: str) -> int:
    second = QColor(other)
    parts = ((one.red(), second.red()), (one.green(), second.green()), (one.blue(), second.blue()))
    return max(abs(first - last) for first, last in parts)


def _loneliest(points: FloatArray, candidates: BoolArray) -> int:
    """The candidate furthest from all other points, which none of them covers."""
    apart = np.hypot(*(points[:, :, np.newaxis] - points[:, np.newaxis, :]))
    np.fill_diagonal(apart, np.inf)
    return int(np.where(candidates, apart.min(axis=1), -1.0).argmax())


@LOOKS
@CLASSES
def test_a_point_has_the_colour_of_its_class_and_the_ground_that_of_the_winner(
    qtbot: QtBot, n_classes: int, look: Colours
) -> None:
    snapshot = trained(n_classes)
    view = shown(qtbot, snapshot, look)
    image, data = view.grab().toImage(), snapshot.experiment.data
    trains = data.train_mask(snapshot.experiment.spec.train_fraction)
    for label in range(n_classes):
        one = _loneliest(data.points, (data.labels == label) & trains)
        at = view.plane_to_widget(*data.points[:, one].tolist()).toPoint()
        wanted = class_colour_text(look, label)
        near = [QColor(image.pixel(at + QPoint(dx, dy))) for dx in (-1, 0, 1) for dy in (-1, 0, 1)]
        assert min(distance(colour, wanted) for colour in near) < 12, label
    maps = snapshot.maps
    if n_classes == 2:
        return
    winner, sure = maps.output.argmax(axis=0), np.sort(maps.output, axis=0)
    strong = (sure[-1] - sure[-2]) > 0.8
    assert set(np.unique(winner[strong]).tolist()) == set(range(n_classes))
    empty = view.grab().toImage()
    for label in range(n_classes):
        rows, columns = np.nonzero(strong & (winner == label))
        frame, n = view.plane_frame, len(winner)
        pale = QColor.fromRgb(int(winner_tables(look, n_classes)[label, 255])).name()
        found = [
            QColor(
                empty.pixel(
                    round(frame.left + (c + 0.5) * frame.side / n), round(frame.top + (r + 0.5) * frame.side / n)
                )
            )
            for r, c in zip(rows[::7].tolist(), columns[::7].tolist(), strict=True)
        ]
        near_full = [distance(colour, pale) < 30 for colour in found]
        assert np.mean(near_full) > 0.3, label


@CLASSES
def test_the_winner_is_ahead_of_the_second_by_what_is_said(n_classes: int) -> None:
    outputs = np.random.default_rng(0).dirichlet(np.ones(n_classes), (20, 20)).transpose(2, 0, 1).astype(np.float32)
    field = ClassField.of(outputs)
    ordered = np.sort(outputs, axis=0)
    np.testing.assert_array_equal(field.winner, outputs.argmax(axis=0))
    np.testing.assert_allclose(field.lead, ordered[-1] - ordered[-2], atol=1e-7)
    for label in range(n_classes):
        others = np.delete(outputs, label, axis=0).max(axis=0)
        np.testing.assert_allclose(field.ahead(label), outputs[label] - others, atol=1e-7)


@pytest.mark.parametrize("n_classes", [3, 8])
def test_borders_that_are_looked_for_around_a_class_alone_are_those_of_the_whole_plane(n_classes: int) -> None:
    field = ClassField.of(trained(n_classes).maps.output)
    for label in field.winners:
        ahead = with_border(field.ahead(label))
        whole, part = contour(ahead, 0.0), contour_in(ahead, 0.0, *field._part_of(label))
        np.testing.assert_allclose(np.sort(whole.points, axis=0), np.sort(part.points, axis=0), atol=1e-12)


def test_pointing_at_an_output_of_the_diagram_shows_the_output_of_its_class(qtbot: QtBot) -> None:
    snapshot = trained(3)
    view = shown(qtbot, snapshot)
    for label in range(3):
        view.show_unit((2, label))
        content = view._content
        assert content is not None
        assert isinstance(content.field, Field)
        assert content.field.label == label
        assert content.texts.subtitle == f"P(class {label}) over the plane"
    view.show_unit(None)
    assert view._content is not None
    assert isinstance(view._content.field, ClassField)


def test_of_two_classes_winner_and_heat_map_are_the_same_picture(qtbot: QtBot) -> None:
    """Two outputs shown as the winner give the colours of one output shown as a heat map, but for rounding."""
    snapshot = trained(2, softmax_of_two=True)
    theme, images = Theme(LIGHT), []
    heat = output_field(snapshot)
    assert isinstance(heat, Field)
    for draw in (
        lambda image: FieldPicture(theme)._heat_map(heat, 200, False),
        lambda image: ClassField.of(snapshot.maps.output).draw_strengths(image, theme) or image,
    ):
        image = QImage(200, 200, QImage.Format.Format_RGB32)
        made = draw(image)
        images.append(np.frombuffer(made.constBits(), dtype=np.uint8).astype(int))
    assert np.abs(images[0] - images[1]).max() <= 3
    lines = contour(snapshot.maps.output[1], 0.5)
    border = contour(ClassField.of(snapshot.maps.output).ahead(1), 0.0)
    np.testing.assert_allclose(lines.points, border.points, atol=1e-3)


def test_flat_colours_have_sharp_borders_and_cover_everything(qapp: object) -> None:
    snapshot = trained(8)
    field, image = ClassField.of(snapshot.maps.output), QImage(300, 300, QImage.Format.Format_RGB32)
    field.draw_flat(image, Theme(LIGHT))
    allowed = {int(table[-1]) for table in winner_tables(LIGHT, 8)}
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32)
    assert set(np.unique(pixels).tolist()) <= allowed
    middles = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(300, 300)[1::3, 1::3]
    right = middles == winner_tables(LIGHT, 8)[field.winner, -1]
    assert right.mean() > 0.99


@LOOKS
def test_the_output_of_a_class_can_be_chosen_with_the_keyboard(qtbot: QtBot, look: Colours) -> None:
    snapshot = trained(3)
    view = shown(qtbot, snapshot, look)
    box = view.findChild(QComboBox, "shown_output")
    assert box is not None
    assert box.isVisible()
    assert [box.itemText(k)[0] for k in range(1, 4)] == list(SIGNS[:3])
    before = view.grab().toImage()
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down)
    QTest.keyClick(box, Qt.Key.Key_Down)
    box.activated.emit(box.currentIndex())
    assert view._label == 1
    content = view._content
    assert content is not None
    assert isinstance(content.field, Field)
    np.testing.assert_array_equal(content.field.levels, snapshot.maps.levels[-1][1])
    assert view.grab().toImage() != before
    assert QColor.fromRgb(class_table(look, 1)[255]).name() != QColor.fromRgb(class_table(look, 1)[0]).name()
    view.render(picture_of(clusters(2)))
    assert not box.isVisible()
    assert view._label is None


def test_the_read_out_has_all_probabilities(qtbot: QtBot) -> None:
    snapshot = trained(3)
    view, said = shown(qtbot, snapshot), []
    view.read_out.connect(said.append)
    QTest.mouseMove(view, view.plane_to_widget(1.0, 1.0).toPoint())
    qtbot.waitUntil(lambda: bool(said))
    shares = [float(share) for share in re.findall(r"[▲●■] (\d\.\d\d)", said[-1])]
    assert len(shares) == 3
    assert sum(shares) == pytest.approx(1.0, abs=0.011)


@pytest.mark.parametrize("label", range(8))
def test_a_number_key_chooses_the_class_with_that_number(qtbot: QtBot, label: int) -> None:
    view, chosen = shown(qtbot, picture_of(clusters(8))), []
    view.class_chosen.connect(chosen.append)
    QTest.keyClick(view, Qt.Key(Qt.Key.Key_0 + label))
    assert chosen == [label]


def test_a_number_beyond_the_last_class_begins_the_next_one(qtbot: QtBot) -> None:
    view, chosen = shown(qtbot, picture_of(clusters(2))), []
    view.class_chosen.connect(chosen.append)
    QTest.keyClick(view, Qt.Key.Key_6)
    assert chosen == [2]


def test_a_right_click_offers_each_class_and_a_new_one(qtbot: QtBot) -> None:
    view, added = shown(qtbot, picture_of(clusters(3))), []
    view.point_added.connect(lambda x1, x2, label: added.append(label))
    at = view.plane_to_widget(0.0, -5.5).toPoint()
    QTest.mouseClick(view, Qt.MouseButton.RightButton, pos=at)
    menu = view.findChild(QMenu, "class_menu")
    assert menu is not None
    assert [action.text() for action in menu.actions()] == ["Class 0", "Class 1", "Class 2", "New class"]
    menu.setActiveAction(menu.actions()[3])
    QTest.keyClick(menu, Qt.Key.Key_Return)
    assert added == [3]


def test_shift_and_click_adds_the_next_class_and_of_two_the_other_one(qtbot: QtBot) -> None:
    for n_classes, label, wanted in ((2, 1, 0), (2, 0, 1), (3, 1, 2), (3, 2, 0)):
        view, added = shown(qtbot, picture_of(clusters(n_classes))), []
        view.set_class(label)
        view.point_added.connect(lambda x1, x2, label, added=added: added.append(label))  # type: ignore[misc]
        at = view.plane_to_widget(0.0, -5.5).toPoint()
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, at)
        assert added == [wanted]


def test_a_screen_reader_hears_of_every_class(qtbot: QtBot) -> None:
    view = shown(qtbot, picture_of(clusters(3)))
    text = view.accessibleDescription()
    assert all(f"of class {label}" in text for label in range(3))
