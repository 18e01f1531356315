"""The training panel: its fields, what they report, and the formulas of what is chosen."""

from __future__ import annotations

from html import escape
from itertools import product
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.model.losses import LOSSES, losses_for
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from gui.base.fields import Slider
from gui.base.theme import Theme
from gui.panels.training_panel import TrainingPanel
from tests.tools.panels import Recorder, assert_taught, drag, experiment, show, tab_way, type_text, whole_texts_fit

# The offscreen platform says so of every window that has a least size, and the others of a list that pops up.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing the keyboard)")

SHARED = {"J = (1/2m) Σ (a − y)²"}
"""Formulas of losses of classes and of numbers."""

SIGNALS = ("spec_edited", "gesture_started", "gesture_finished")


@pytest.fixture
def panel(qtbot: QtBot) -> TrainingPanel:
    made = TrainingPanel(Theme())
    made.resize(620, 180)
    made.show_experiment(experiment(train_fraction=0.8, penalty="l2"))
    show(qtbot, made)
    return made


def combo(panel: TrainingPanel, name: str) -> QComboBox:
    found = panel.findChild(QComboBox, name)
    assert isinstance(found, QComboBox)
    return found


def formulas(panel: TrainingPanel) -> str:
    found = panel.findChild(QLabel, "formulas")
    assert isinstance(found, QLabel)
    return found.text()


def test_showing_emits_nothing(panel: TrainingPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    for optimizer in OPTIMIZERS:
        for loss in LOSSES:
            panel.show_experiment(
                experiment(
                    optimizer=optimizer, loss=loss, batch_size=7, learning_rate=0.123, seed=9, initializer="zeros"
                )
            )
    assert recorder.events == []


@pytest.mark.parametrize(
    ("name", "typed", "change"),
    [
        ("learning_rate", "0,03", {"learning_rate": 0.03}),
        ("learning_rate", "1000", {"learning_rate": 1000.0}),
        ("batch_size", "10", {"batch_size": 10}),
        ("penalty_rate", "0.1", {"penalty_rate": 0.1}),
        ("init_scale", "2", {"init_scale": 2.0}),
        ("seed", "5", {"seed": 5}),
    ],
)
def test_a_typed_value_is_reported(panel: TrainingPanel, name: str, typed: str, change: dict[str, Any]) -> None:
    recorder = Recorder(panel, *SIGNALS)
    widget = panel.findChild(QLineEdit, name) or panel.findChild(QComboBox, name)
    type_text(widget, typed)
    assert recorder.events == [("spec_edited", change)]


@pytest.mark.parametrize("name", ["optimizer", "penalty", "initializer", "loss"])
def test_a_choice_is_reported(panel: TrainingPanel, name: str) -> None:
    recorder = Recorder(panel, *SIGNALS)
    box = combo(panel, name)
    box.setFocus()
    before = box.currentIndex()
    QTest.keyClick(box, Qt.Key.Key_Up if before else Qt.Key.Key_Down)
    assert recorder.events == [("spec_edited", {name: box.currentData()})]
    assert box.currentIndex() != before


def test_a_rate_is_taken_from_the_list(panel: TrainingPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    box = combo(panel, "learning_rate")
    box.setFocus()
    QTest.keyClick(box, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert box.view().isVisible()
    QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    assert recorder.edits == [{"learning_rate": 1.0}]
    assert box.currentText() == "1"


def test_a_drag_of_the_learning_rate_is_one_gesture(panel: TrainingPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    slider = panel.findChild(Slider, "learning_rate_slider")
    drag(slider, [slider.width() // 2, slider.width() // 3])
    assert recorder.events[0] == ("gesture_started", "Change Learning rate")
    assert recorder.names[-1] == "gesture_finished"
    assert set(recorder.names[1:-1]) == {"spec_edited"}
    assert all(1e-5 <= edit["learning_rate"] <= 10 for edit in recorder.edits)


def test_the_batch_says_how_many_all_are(panel: TrainingPanel) -> None:
    assert combo(panel, "batch_size").currentText() == "all 200"
    panel.show_experiment(experiment(batch_size=50))
    assert combo(panel, "batch_size").currentText() == "50"


def test_the_penalty_rate_waits_for_a_penalty(panel: TrainingPanel) -> None:
    rate = panel.findChild(QWidget, "penalty_rate_field")
    assert rate is not None
    assert rate.isEnabled()
    panel.show_experiment(experiment(penalty="none"))
    assert not rate.isEnabled()


def test_the_formulas_are_those_of_the_choice(panel: TrainingPanel) -> None:
    for loss, penalty, optimizer in product(LOSSES, PENALTIES, OPTIMIZERS):
        made = experiment(penalty=penalty, optimizer=optimizer, batch_size=10)
        made = made.with_data_settings(name="ridge") if LOSSES[loss].is_for_numbers else made
        panel.show_experiment(made.with_spec(loss=loss))
        text = formulas(panel).replace("\u00a0", " ")
        assert LOSSES[loss].formula in text
        assert (PENALTIES[penalty].formula in text) == (penalty != "none")
        assert OPTIMIZERS[optimizer].formula.split(",")[0] in text
        assert "m = 10" in text
        assert "\u0302" not in text, "a hat that nothing on the screen explains"


def test_only_losses_that_fit_the_data_are_offered(panel: TrainingPanel) -> None:
    recorder, field = Recorder(panel, *SIGNALS), combo(panel, "loss")
    for name, fitting in (("ridge", losses_for(True)), ("circle", losses_for(False))):
        panel.show_experiment(experiment().with_data_settings(name=name))
        assert [field.itemData(place) for place in range(field.count())] == list(fitting)
        assert field.currentData() == fitting[0]
        for loss, record in LOSSES.items():
            assert (escape(record.formula) in field.toolTip()) == (loss in fitting) or record.formula in SHARED
    assert recorder.events == []


def test_problems_reach_their_field(panel: TrainingPanel) -> None:
    panel.show_problem("learning_rate", "1e+06 is outside 1e-06 to 10000.")
    hint = panel.findChild(QLabel, "learning_rate_hint")
    assert isinstance(hint, QLabel)
    assert hint.isVisible()
    panel.show_problem("noise", "is for another panel.")
    panel.show_problem("learning_rate", "")
    assert not hint.isVisible()


@pytest.mark.parametrize("penalty", ["none", "l2"])
def test_every_control_has_a_name_and_a_tooltip(panel: TrainingPanel, penalty: str) -> None:
    panel.show_experiment(experiment(penalty=penalty))
    assert_taught(panel)


def test_tooltips_say_what_a_change_costs(panel: TrainingPanel) -> None:
    assert "keeps the weights" in combo(panel, "learning_rate").toolTip()
    assert "restarts the run" in combo(panel, "initializer").toolTip()


def test_tab_goes_from_left_to_right_and_down(panel: TrainingPanel) -> None:
    assert tab_way(panel) == [
        "learning_rate",
        "batch_size",
        "optimizer",
        "penalty",
        "penalty_rate",
        "initializer",
        "init_scale",
        "loss",
        "seed",
    ]


@pytest.mark.parametrize(("width", "columns"), [(420, 2), (620, 3), (1100, 3)])
def test_the_fields_fit_into_narrow_and_wide_windows(panel: TrainingPanel, width: int, columns: int) -> None:
    assert panel.minimumSizeHint().width() <= 420
    panel.resize(width, 300)
    panel.grab()
    whole_texts_fit(panel)
    tops = [
        panel.findChild(QWidget, f"{name}_field").mapTo(panel, panel.rect().topLeft()).y()
        for name in ("learning_rate", "batch_size", "optimizer")
    ]
    assert tops.count(tops[0]) == columns
