"""A learner brings points that lie far from 0: they are seen, nothing is scaled silently, and standardised they are
learnt."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox

from core.data.dataset import Dataset
from core.data.region import USUAL_REGION, region_of
from tests.tools.window import Glassbox

MIDDLE = np.array([[1005.0], [0.0]])


@pytest.fixture
def far() -> Dataset:
    """An ellipse of class 1 within 1000 to 1010 and -3 to 3."""
    points = np.random.default_rng(0).uniform(-1.0, 1.0, (2, 120)) * [[5.0], [3.0]]
    return Dataset(points + MIDDLE, (np.hypot(points[0] / 5.0, points[1] / 3.0) < 0.67).astype(int))


def test_far_points_are_seen_and_edited_and_undo_brings_the_usual_view_back(glassbox: Glassbox, far: Dataset) -> None:
    view, stack = glassbox.window.boundary_view, glassbox.document.undo_stack
    glassbox.document.change("Import Points", glassbox.experiment.with_data(far))
    assert glassbox.settle().maps.region == view.plane_frame.region == region_of(far.points)
    QTest.mouseClick(view, Qt.MouseButton.LeftButton, pos=view.plane_to_widget(1003.0, 4.5).toPoint())
    added = glassbox.experiment.data
    assert added.points[:, -1] == pytest.approx([1003.0, 4.5], abs=0.1)
    glassbox.drag((added.points[0, -1], added.points[1, -1]), (1007.0, -4.5))
    assert glassbox.experiment.data.points[:, -1] == pytest.approx([1007.0, -4.5], abs=0.1)
    while stack.canUndo():
        glassbox.trigger("edit.undo")
    assert glassbox.settle().maps.region == view.plane_frame.region == USUAL_REGION


def test_standardised_by_one_click_they_are_learnt_and_undo_takes_it_back(glassbox: Glassbox, far: Dataset) -> None:
    glassbox.document.change(
        "Import Points", glassbox.experiment.with_data(far).with_spec(optimizer="adam", learning_rate=0.05)
    )
    box = glassbox.window.data_panel.findChild(QCheckBox, "standardise_box")
    assert isinstance(box, QCheckBox)
    box.click()
    assert glassbox.experiment.spec.standardise
    assert glassbox.document.undo_stack.undoText() == "Change Standardise inputs"
    inputs = glassbox.settle().passed.A[0]
    assert np.abs(inputs).max() < 4.0
    glassbox.window.run_bar.speed_chosen.emit(None)
    glassbox.trigger("run.toggle")
    learnt = glassbox.wait_for(lambda snapshot: (snapshot.train_loss or 1.0) < 0.15)
    assert learnt.maps.region == region_of(far.points)
    glassbox.trigger("run.toggle")
    glassbox.trigger("edit.undo")
    assert not glassbox.settle().experiment.spec.standardise
    assert not box.isChecked()
    assert glassbox.settle().passed.A[0].max() > 1000.0
