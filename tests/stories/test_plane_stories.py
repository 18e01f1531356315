"""A learner looks at a part of the plane, and brings a table of their own: what the whole window makes of it."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from core.data.dataset import Dataset
from core.data.names import DataNames
from core.data.region import USUAL_REGION, PlaneRegion
from core.model.network import forward
from core.training.boundary import grid_points
from core.training.snapshot import Snapshot
from tests.tools.window import Glassbox

HOUSES = Dataset(
    np.stack((np.linspace(55.0, 100.0, 40), np.linspace(1000.0, 3200.0, 40) % 1900.0 + 1000.0)), [0, 1] * 20
)
NAMES = DataNames("houses.csv", ("size", "price"), ("no", "yes"))


def turn_wheel(glassbox: Glassbox, place: tuple[float, float], notches: int) -> None:
    view = glassbox.window.boundary_view
    at = QPointF(view.plane_to_widget(*place))
    event = QWheelEvent(
        at, view.mapToGlobal(at), QPoint(), QPoint(0, 120 * notches), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(view, event)


def seen(glassbox: Glassbox) -> PlaneRegion:
    return glassbox.window.boundary_view.plane_frame.region


def sharp(glassbox: Glassbox) -> Snapshot:
    """The picture of what is seen now."""
    return glassbox.wait_for(
        lambda snapshot: snapshot.maps.region == seen(glassbox) and snapshot.experiment == glassbox.experiment
    )


def free_place(glassbox: Glassbox) -> tuple[float, float]:
    """The place in sight that is farthest from all points."""
    region, points = seen(glassbox), glassbox.experiment.data.points
    shares = np.stack(np.meshgrid(np.linspace(-0.9, 0.9, 15), np.linspace(-0.9, 0.9, 15))).reshape(2, -1)
    places = region.from_unit(shares)
    distances = np.hypot(*(places[:, :, np.newaxis] - points[:, np.newaxis, :])).min(axis=1)
    x1, x2 = places[:, distances.argmax()].tolist()
    return x1, x2


def test_zoomed_in_the_plane_and_all_units_are_computed_for_what_is_seen(glassbox: Glassbox) -> None:
    glassbox.settle()
    turn_wheel(glassbox, (2.0, 1.0), 6)
    snapshot = sharp(glassbox)
    spec = snapshot.experiment.spec
    passed = forward(snapshot.parameters, spec, grid_points(seen(glassbox)))
    np.testing.assert_allclose(
        snapshot.maps.output.ravel(), passed.A[len(snapshot.parameters.weights)].ravel(), atol=1e-5
    )
    low, high = snapshot.maps.ranges[1][0]
    first_unit = low + (high - low) * snapshot.maps.levels[1][0].ravel() / 255.0
    np.testing.assert_allclose(first_unit, passed.A[1][0], atol=0.01)
    glassbox.window.boundary_view.setFocus(Qt.FocusReason.OtherFocusReason)
    QTest.keyClick(glassbox.window.boundary_view, Qt.Key.Key_Home)
    assert sharp(glassbox).maps.region == USUAL_REGION


def test_a_zoom_lasts_through_run_reset_and_undo_and_ends_with_new_data(glassbox: Glassbox) -> None:
    glassbox.settle()
    turn_wheel(glassbox, (1.0, 1.0), 3)
    zoomed = seen(glassbox)
    glassbox.trigger("run.step_epoch")
    glassbox.wait_for(lambda snapshot: snapshot.iteration == 1)
    view = glassbox.window.boundary_view
    free = free_place(glassbox)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.plane_to_widget(*free).toPoint())
    tolerance = 2.0 * zoomed.half_x1 / view.plane_frame.side
    assert glassbox.experiment.data.points[:, -1] == pytest.approx(free, abs=tolerance)
    for action in ("run.reset", "edit.undo", "edit.undo"):
        glassbox.trigger(action)
        assert sharp(glassbox).maps.region == zoomed
    glassbox.trigger("data.new")
    assert sharp(glassbox).maps.region == USUAL_REGION


def test_a_table_fits_each_axis_and_undo_brings_the_usual_view_back(glassbox: Glassbox) -> None:
    glassbox.settle()
    glassbox.document.change("Import Points", glassbox.experiment.with_imported(HOUSES, NAMES))
    region = sharp(glassbox).maps.region
    assert region == glassbox.experiment.region
    assert region.half_x2 > 20 * region.half_x1
    glassbox.trigger("view.equal_scales")
    assert sharp(glassbox).maps.region.has_equal_scales
    glassbox.trigger("view.equal_scales")
    assert sharp(glassbox).maps.region == region
    glassbox.trigger("edit.undo")
    assert sharp(glassbox).maps.region == USUAL_REGION


def test_clicks_never_make_the_plane_jump_on_an_empty_plane_or_beside_a_table(glassbox: Glassbox) -> None:
    view = glassbox.window.boundary_view
    glassbox.trigger("data.clear")
    for n in range(12):
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.plane_to_widget(0.1 * n, 0.5 * n - 3.0).toPoint())
        assert seen(glassbox) == USUAL_REGION
    assert glassbox.experiment.data.n_examples > 5
    glassbox.document.change("Import Points", glassbox.experiment.with_imported(HOUSES, NAMES))
    region = seen(glassbox)
    for across, up in ((-0.99, -0.99), (0.99, 0.99), (-0.99, 0.99), (0.0, 0.0)):
        place = region.middle_x1 + across * region.half_x1, region.middle_x2 + up * region.half_x2
        QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.plane_to_widget(*place).toPoint())
        assert seen(glassbox) == region
    assert sharp(glassbox).experiment.data.n_examples == HOUSES.n_examples + 4


def test_the_menus_zoom_and_fit(glassbox: Glassbox) -> None:
    glassbox.settle()
    glassbox.trigger("plane.zoom_in")
    assert seen(glassbox).half_x1 < 6.0
    glassbox.trigger("plane.zoom_out")
    glassbox.trigger("plane.zoom_out")
    assert seen(glassbox).half_x1 > 6.0
    glassbox.trigger("plane.fit")
    assert sharp(glassbox).maps.region == USUAL_REGION
