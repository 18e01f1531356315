"""The network panel: cards for the activations, for all layers or one, and the leak."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from core.model.activations import ACTIVATIONS
from gui.base.theme import LIGHT, Theme
from gui.panels.activation_card import ActivationCard
from gui.panels.network_panel import NetworkPanel
from tests.tools.panels import Recorder, assert_taught, experiment, show, tab_way, type_text, whole_texts_fit

# The offscreen platform says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise|grabbing the keyboard)")

IN_ROW = [name for name, record in ACTIVATIONS.items() if record.place != "more"]
MORE = [name for name, record in ACTIVATIONS.items() if record.place == "more"]
SIGNALS = ("spec_edited", "gesture_started", "gesture_finished")


@pytest.fixture
def panel(qtbot: QtBot) -> NetworkPanel:
    made = NetworkPanel(Theme())
    made.resize(620, 120)
    made.show_experiment(experiment(hidden_units=(4, 2)))
    show(qtbot, made)
    return made


def card(panel: NetworkPanel, name: str) -> ActivationCard:
    found = panel.findChild(ActivationCard, f"activation_{name}")
    assert isinstance(found, ActivationCard)
    return found


def checked(panel: NetworkPanel) -> list[str]:
    return [card.name for card in panel.findChildren(ActivationCard) if card.isChecked()]


def state(panel: NetworkPanel) -> str:
    found = panel.findChild(QLabel, "activation_state")
    assert isinstance(found, QLabel)
    return found.text()


def target(panel: NetworkPanel) -> QComboBox:
    found = panel.findChild(QComboBox, "activation_target")
    assert isinstance(found, QComboBox)
    return found


def test_showing_emits_nothing(panel: NetworkPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    for units in ((), (3,), (2, 2, 2)):
        for name in ACTIVATIONS:
            panel.show_experiment(experiment(hidden_units=units, activation=name, leak=0.3))
    target(panel).setCurrentIndex(2)
    assert recorder.events == []


def test_a_card_is_for_all_layers(panel: NetworkPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    others = [name for name in IN_ROW if name != "tanh"]
    for name in others:
        QTest.mouseClick(card(panel, name), Qt.MouseButton.LeftButton)
    assert recorder.events == [("spec_edited", {"activation": name}) for name in others]


def test_the_card_in_force_is_checked_and_no_other(panel: NetworkPanel) -> None:
    for name in ACTIVATIONS:
        panel.show_experiment(experiment(hidden_units=(4, 2), activation=name))
        assert checked(panel) == [name]


def test_a_click_on_the_card_in_force_changes_nothing(panel: NetworkPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    QTest.mouseClick(card(panel, "tanh"), Qt.MouseButton.LeftButton)
    assert recorder.events == []
    assert checked(panel) == ["tanh"]


def test_a_card_is_for_the_chosen_layer_alone(panel: NetworkPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    target(panel).setFocus()
    QTest.keyClick(target(panel), Qt.Key.Key_Down)
    QTest.keyClick(target(panel), Qt.Key.Key_Down)
    QTest.mouseClick(card(panel, "relu"), Qt.MouseButton.LeftButton)
    assert recorder.events == [("spec_edited", {"activation": ("tanh", "relu")})]


def test_layers_that_differ_check_no_card_and_say_so(panel: NetworkPanel) -> None:
    panel.show_experiment(experiment(hidden_units=(4, 2), activation=("tanh", "relu")))
    assert checked(panel) == []
    assert "mixed" in state(panel)
    assert [target(panel).itemText(index) for index in range(3)] == [
        "all hidden layers",
        "layer 1: tanh",
        "layer 2: ReLU",
    ]
    target(panel).setCurrentIndex(2)
    assert checked(panel) == ["relu"]
    assert state(panel) == ""


def test_a_card_makes_layers_that_differ_the_same(panel: NetworkPanel) -> None:
    panel.show_experiment(experiment(hidden_units=(4, 2), activation=("tanh", "relu")))
    recorder = Recorder(panel, *SIGNALS)
    QTest.mouseClick(card(panel, "relu"), Qt.MouseButton.LeftButton)
    assert recorder.edits == [{"activation": "relu"}]


def test_a_tuple_of_equal_names_checks_its_card(panel: NetworkPanel) -> None:
    panel.show_experiment(experiment(hidden_units=(4, 2), activation=("relu", "relu")))
    assert checked(panel) == ["relu"]
    assert state(panel) == ""


def test_a_target_that_is_gone_becomes_all_layers(panel: NetworkPanel) -> None:
    target(panel).setCurrentIndex(2)
    panel.show_experiment(experiment(hidden_units=(4,)))
    assert target(panel).currentIndex() == 0
    assert target(panel).count() == 2


def test_without_hidden_layers_there_is_nothing_to_choose(panel: NetworkPanel) -> None:
    panel.show_experiment(experiment(hidden_units=()))
    assert checked(panel) == []
    assert state(panel) == "no hidden layer"
    recorder = Recorder(panel, *SIGNALS)
    QTest.mouseClick(card(panel, "relu"), Qt.MouseButton.LeftButton)
    assert recorder.events == []


def test_the_leak_is_there_for_leaky_units_only(panel: NetworkPanel) -> None:
    leak = panel.findChild(QWidget, "leak_field")
    assert leak is not None
    assert not leak.isVisible()
    panel.show_experiment(experiment(hidden_units=(4, 2), activation=("leaky_relu", "tanh")))
    assert leak.isVisible()
    target(panel).setCurrentIndex(2)
    assert not leak.isVisible()


def test_the_leak_is_typed_and_drawn(panel: NetworkPanel) -> None:
    panel.show_experiment(experiment(hidden_units=(4, 2), activation="leaky_relu"))
    recorder = Recorder(panel, *SIGNALS)
    before = card(panel, "leaky_relu").grab().toImage()
    type_text(panel.findChild(QLineEdit, "leak"), "0,5")
    assert recorder.events == [("spec_edited", {"leak": 0.5})]
    panel.show_experiment(experiment(hidden_units=(4, 2), activation="leaky_relu", leak=0.5))
    assert card(panel, "leaky_relu").grab().toImage() != before
    assert "leak = 0.5" in card(panel, "leaky_relu").toolTip()


def test_arrows_go_from_card_to_card_and_space_picks(panel: NetworkPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    card(panel, "tanh").setFocus()
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Right)
    assert recorder.events == []
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Space)
    assert recorder.edits == [{"activation": "relu"}]


def test_the_cards_are_one_stop_for_tab(panel: NetworkPanel) -> None:
    assert tab_way(panel) == ["softmax_of_two", "activation_target", "activation_tanh"]


def test_a_tooltip_says_what_is_known_of_the_activation(panel: NetworkPanel) -> None:
    for name, record in ACTIVATIONS.items():
        panel.show_experiment(experiment(hidden_units=(4, 2), activation=name))
        shown = card(panel, name if name in IN_ROW else "more")
        assert [statement for statement, _ in record.statements if statement not in shown.toolTip()] == []
        assert shown.range_text() in shown.toolTip()


def menu(panel: NetworkPanel) -> QMenu:
    found = panel.findChild(QMenu, "activation_menu")
    assert isinstance(found, QMenu)
    return found


def test_the_lectures_four_come_first_and_the_further_ones_are_behind_the_last_card(panel: NetworkPanel) -> None:
    cards = sorted(panel.findChildren(ActivationCard), key=lambda one: one.x())
    assert [one.name for one in cards] == ["sigmoid", "tanh", "relu", "leaky_relu", "linear", "activation_more"]
    assert card(panel, "more").text() == "More"
    assert card(panel, "more").range_text() == "GELU, ELU"
    assert [action.data() for action in menu(panel).actions()] == MORE == ["gelu", "elu"]
    assert all(ACTIVATIONS[action.data()].meaning[:20] in action.toolTip() for action in menu(panel).actions())


@pytest.mark.parametrize("name", MORE)
def test_a_further_activation_is_chosen_with_the_keyboard_alone(panel: NetworkPanel, name: str) -> None:
    recorder = Recorder(panel, *SIGNALS)
    card(panel, "tanh").setFocus()
    for _ in range(4):
        QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Right)
    assert panel.focusWidget() is card(panel, "more")
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Return)
    assert menu(panel).isVisible()
    assert recorder.events == []
    for _ in range(MORE.index(name)):
        QTest.keyClick(menu(panel), Qt.Key.Key_Down)
    QTest.keyClick(menu(panel), Qt.Key.Key_Return)
    assert not menu(panel).isVisible()
    assert recorder.edits == [{"activation": name}]


def test_a_further_activation_is_chosen_with_the_mouse_for_one_layer(panel: NetworkPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    target(panel).setCurrentIndex(2)
    QTest.mouseClick(card(panel, "more"), Qt.MouseButton.LeftButton)
    elu = menu(panel).actions()[1]
    QTest.mouseClick(menu(panel), Qt.MouseButton.LeftButton, pos=menu(panel).actionGeometry(elu).center())
    assert recorder.edits == [{"activation": ("tanh", "elu")}]


def test_the_last_card_shows_the_further_activation_that_is_chosen(panel: NetworkPanel) -> None:
    width = panel.minimumSizeHint().width()
    panel.show_experiment(experiment(hidden_units=(4, 2), activation="gelu"))
    more = card(panel, "more")
    assert (more.text(), more.isChecked(), more.range_text()) == ("GELU", True, "−0.17 … ∞")
    assert more.accessibleName() == "More activations: GELU"
    assert [action.isChecked() for action in menu(panel).actions()] == [True, False]
    assert panel.minimumSizeHint().width() == width
    panel.show_experiment(experiment(hidden_units=(4, 2), activation="tanh"))
    assert (more.text(), more.isChecked(), more.accessibleName()) == ("More", False, "More activations")


def test_escape_closes_the_menu_and_the_card_in_force_stays_checked(panel: NetworkPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    QTest.mouseClick(card(panel, "more"), Qt.MouseButton.LeftButton)
    QTest.keyClick(menu(panel), Qt.Key.Key_Escape)
    assert not menu(panel).isVisible()
    assert checked(panel) == ["tanh"]
    assert recorder.events == []


@pytest.mark.parametrize("activation", ["tanh", "leaky_relu"])
def test_every_control_has_a_name_and_a_tooltip(panel: NetworkPanel, activation: str) -> None:
    panel.show_experiment(experiment(hidden_units=(4, 2), activation=activation))
    assert_taught(panel)


@pytest.mark.parametrize("width", [420, 500, 620, 1100])
def test_the_cards_fit_into_narrow_and_wide_windows(panel: NetworkPanel, width: int) -> None:
    panel.show_experiment(experiment(hidden_units=(4, 2), activation=("leaky_relu", "tanh")))
    assert panel.minimumSizeHint().width() <= 420
    panel.resize(width, 120)
    panel.grab()
    whole_texts_fit(panel)


def test_the_picture_of_relu_is_its_curve(panel: NetworkPanel) -> None:
    """Flat along the axis at the left, above it at the right; sigmoid is above it everywhere."""
    panel.resize(1100, 120)

    def highest(name: str, share: float) -> float:
        image = card(panel, name).grab().toImage()
        x = round(10 + 44 * share)
        accent = [y for y in range(8, image.height() - 8) if image.pixelColor(x, y).name() == LIGHT.accent]
        return min(accent) / image.height()

    assert highest("relu", 0.2) == pytest.approx(0.5, abs=0.05)
    assert highest("relu", 0.62) < 0.4
    assert highest("sigmoid", 0.9) == pytest.approx(highest("tanh", 0.9), abs=0.03)


def test_a_problem_with_the_activation_is_said(panel: NetworkPanel) -> None:
    panel.show_problem("activation", "1 names for 2 hidden layers; give one for each.")
    hint = panel.findChild(QLabel, "activation_hint")
    assert isinstance(hint, QLabel)
    assert hint.isVisible()
    panel.show_problem("activation", "")
    assert not hint.isVisible()
