"""A function as data: a formula is typed, the network learns its curve, and all of it can be taken back and kept."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QLineEdit

from core.data.formula import parse_formula
from core.io.experiment.experiment_file import decode
from tests.stories.test_new_points_stories import choose_set
from tests.tools.window import Glassbox


def formula_edit(glassbox: Glassbox) -> QLineEdit:
    combo = glassbox.window.data_panel.findChild(QComboBox, "formula")
    assert isinstance(combo, QComboBox)
    edit = combo.lineEdit()
    assert edit is not None
    return edit


def type_into(edit: QLineEdit, text: str) -> None:
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(edit, text)
    QTest.keyClick(edit, Qt.Key.Key_Return)


def margin_edit(glassbox: Glassbox) -> QLineEdit:
    edit = glassbox.window.data_panel.findChild(QLineEdit, "margin")
    assert isinstance(edit, QLineEdit)
    return edit


def hint(glassbox: Glassbox, name: str) -> str:
    label = glassbox.window.data_panel.findChild(QLabel, f"{name}_hint")
    assert isinstance(label, QLabel)
    return label.text()


def test_a_typed_formula_makes_other_points_and_undo_takes_them_back(glassbox: Glassbox) -> None:
    choose_set(glassbox, "above_curve")
    type_into(formula_edit(glassbox), "x^2/4 - 2")
    type_into(margin_edit(glassbox), "0.5")
    shown = glassbox.settle()
    settings = shown.experiment.data_settings
    assert (settings.formula, settings.margin) == ("x^2/4 - 2", 0.5)
    assert glassbox.window.boundary_view._border.text == "x₁²/4 − 2"
    x1, x2 = glassbox.experiment.with_data_settings(noise=0.0).data.points
    away = x2 - parse_formula("x^2/4 - 2").evaluate(x1)
    assert np.abs(away).min() >= 0.5
    glassbox.trigger("edit.undo")
    glassbox.trigger("edit.undo")
    back = glassbox.settle()
    assert back.experiment.data_settings.formula == "sin(x)"
    assert formula_edit(glassbox).text() == "sin(x)"
    glassbox.trigger("edit.redo")
    assert glassbox.settle().experiment.data_settings.formula == "x^2/4 - 2"


def test_what_cannot_be_is_a_sentence_at_its_field_and_changes_nothing(glassbox: Glassbox) -> None:
    before = choose_set(glassbox, "above_curve").experiment
    for text, sentence in (
        ("__import__('os')", "cannot be used in a formula"),
        ("(" * 300, "brackets within each other"),
        ("9**9**9**9", "has no value"),
        ("7", "leaves no room above it"),
        ("", "the formula is empty"),
    ):
        type_into(formula_edit(glassbox), text or " ")
        assert sentence in hint(glassbox, "formula"), text
        assert glassbox.experiment == before
    type_into(formula_edit(glassbox), "3")
    assert hint(glassbox, "formula") == ""
    type_into(margin_edit(glassbox), "2")
    assert "leaves no room above the curve" in hint(glassbox, "margin")
    assert glassbox.experiment.data_settings.margin == 0.0
    assert glassbox.train(3).iteration == 3


def test_the_learned_border_comes_near_the_true_one(glassbox: Glassbox) -> None:
    choose_set(glassbox, "above_curve")
    type_into(formula_edit(glassbox), "x^2/4 - 2")
    glassbox.settle()
    view = glassbox.window.boundary_view
    first = view._agreement()
    glassbox.change(hidden_units=(8,), learning_rate=1.0)
    glassbox.train(300)
    glassbox.settle()
    last = view._agreement()
    assert first is not None
    assert last is not None
    assert last > max(first, 0.9)


def test_the_menu_and_the_switch_hide_the_true_border_and_mean_the_same(glassbox: Glassbox) -> None:
    choose_set(glassbox, "above_curve")
    view = glassbox.window.boundary_view
    switch = view.findChild(QCheckBox, "show_true_border")
    assert isinstance(switch, QCheckBox)
    assert switch.isVisible()
    glassbox.trigger("view.true_border")
    assert (switch.isChecked(), view._border.is_drawn) == (False, False)
    switch.click()
    assert glassbox.window.actions_by_id["view.true_border"].isChecked()
    assert view._border.is_drawn


def test_formula_and_margin_are_saved_and_opened(glassbox: Glassbox, tmp_path: Path) -> None:
    choose_set(glassbox, "above_curve")
    type_into(formula_edit(glassbox), "|x|")
    assert "abs(x)" in hint(glassbox, "formula")
    type_into(formula_edit(glassbox), "abs(x) - 1")
    kept = glassbox.settle().experiment
    path = tmp_path / "curve.glassbox"
    glassbox.trigger("file.save_as")
    dialog = glassbox.window.findChild(QFileDialog)
    assert isinstance(dialog, QFileDialog)
    glassbox.name_file(dialog, path)
    glassbox.wait_until(path.exists)
    assert decode(path.read_bytes(), str(path)).experiment == kept
