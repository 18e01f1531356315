"""The data panel: gallery, settings, drawing tools; what it reports and what it only shows."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocumentFragment
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from core.data.dataset import Dataset
from core.data.formula import parse_formula
from core.data.generators import DATASETS, DataSettings
from core.data.names import DataNames
from core.experiment.experiment import Experiment
from gui.base.fields import Slider
from gui.base.theme import DARK, LIGHT, Theme
from gui.panels.data_panel import DataPanel
from gui.panels.data_parts import DataCard
from tests.tools.panels import Recorder, assert_taught, drag, experiment, show, tab_way, type_text, whole_texts_fit

# The offscreen platform says so of every window that has a least size.
pytestmark = pytest.mark.qt_log_ignore("does not support propagateSizeHints")

SIGNALS = (
    "data_settings_edited",
    "spec_edited",
    "new_data_requested",
    "tool_chosen",
    "class_chosen",
    "clear_requested",
    "gesture_started",
    "gesture_finished",
)


@pytest.fixture
def panel(qtbot: QtBot) -> DataPanel:
    made = DataPanel(Theme())
    made.resize(240, 640)
    made.show_experiment(experiment(train_fraction=0.8))
    show(qtbot, made)
    return made


def button(panel: QWidget, name: str) -> QAbstractButton:
    found = panel.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton)
    return found


def text(panel: QWidget, name: str) -> str:
    found = panel.findChild(QLabel, name)
    assert isinstance(found, QLabel)
    return found.text()


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def checked(panel: QWidget) -> list[str]:
    return [card.name for card in panel.findChildren(DataCard) if card.isChecked()]


def test_showing_emits_nothing(panel: DataPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    for name in DATASETS:
        panel.show_experiment(experiment(DataSettings(name=name, noise=0.3, n_samples=77, seed=5, turns=2)))
    for tool in ("add", "move", "erase", "spray"):
        panel.set_tool(tool)
    panel.set_class(0)
    assert recorder.events == []


def test_a_click_on_a_card_picks_its_data(panel: DataPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    for name, kind in DATASETS.items():
        click(button(panel, f"data_group_{kind.group}"))
        click(button(panel, f"data_{name}"))
    assert recorder.events == [("data_settings_edited", {"name": name}) for name in DATASETS]


def test_the_card_of_the_data_is_checked_and_no_other(panel: DataPanel) -> None:
    for name in DATASETS:
        panel.show_experiment(experiment(DataSettings(name=name)))
        assert checked(panel) == [name]


def test_arrows_go_from_card_to_card_and_space_picks(panel: DataPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    first = button(panel, "data_circle")
    first.setFocus()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Left):
        QTest.keyClick(panel.focusWidget(), key)
    assert recorder.events == []
    QTest.keyClick(panel.focusWidget(), Qt.Key.Key_Space)
    assert recorder.edits == [{"name": list(DATASETS)[5]}]


def test_points_edited_by_hand_are_called_edited(panel: DataPanel) -> None:
    generated = experiment()
    panel.show_experiment(generated)
    assert text(panel, "data_state") == "Circle"
    panel.show_experiment(generated.with_data(generated.data.with_points_added([[1], [1]], [0])))
    assert text(panel, "data_state") == "Circle, edited"
    panel.show_experiment(generated.with_data(generated.data.cleared()))
    assert text(panel, "data_state") == "no points"
    assert not button(panel, "clear_button").isEnabled()


HOSTILE = DataNames(
    "<b>R&D</b> {x} 100 %s.csv", ("<img src=x>", "a&b {0}"), ("&yes <i>{1}</i> %d " + "long " * 30 + "word", "a\\n\"b'")
)


def imported(names: DataNames) -> Experiment:
    return experiment().with_imported(Dataset([[1.0, 2.0], [3.0, 4.0]], [0, 1]), names)


def test_imported_points_have_the_names_of_their_table(panel: DataPanel) -> None:
    shown = imported(DataNames("iris.csv", ("petal length", "petal width"), ("setosa", "versicolor")))
    panel.show_experiment(shown)
    assert text(panel, "data_state") == "iris.csv"
    assert text(panel, "data_columns") == "x₁ = petal length, x₂ = petal width"
    assert button(panel, "class_1_button").accessibleName() == "versicolor"
    assert button(panel, "class_0_button").text() == "setosa"
    assert checked(panel) == []
    panel.show_experiment(shown.with_data(shown.data.with_points_removed([0])))
    assert text(panel, "data_state") == "iris.csv, edited"
    panel.show_experiment(shown.with_data_settings(name="moons"))
    assert text(panel, "data_state") == "Moons"
    assert not panel.findChild(QLabel, "data_columns").isVisible()
    assert button(panel, "class_1_button").text() == "Class 1"


def test_settings_that_would_replace_imported_points_are_greyed_out_with_a_reason(panel: DataPanel) -> None:
    shown = imported(DataNames("iris.csv"))
    for given, is_usable in ((shown, False), (experiment(), True), (shown.with_data(shown.data.cleared()), True)):
        panel.show_experiment(given)
        for name in ("noise", "n_samples", "seed"):
            field = panel._fields[name]
            assert field.isEnabled() == is_usable
            assert ("not generated" in field.tool_tip()) != is_usable
        assert button(panel, "new_data_button").isEnabled() == is_usable


def test_names_of_any_kind_are_shown_as_they_are_and_make_nothing_wider(panel: DataPanel) -> None:
    usual = panel.minimumSizeHint().width()
    panel.show_experiment(imported(HOSTILE))
    QApplication.processEvents()
    assert text(panel, "data_state") == HOSTILE.title
    for name, part in (("data_state", "<b>R&D"), ("data_columns", "<img src=x>")):
        tip = QTextDocumentFragment.fromHtml(panel.findChild(QLabel, name).toolTip()).toPlainText()
        assert part in tip
    long, other = button(panel, "class_0_button"), button(panel, "class_1_button")
    assert "<i>{1}</i>" in QTextDocumentFragment.fromHtml(long.toolTip()).toPlainText()
    assert long.text().startswith("&&")
    assert long.text().endswith("…")
    assert abs(long.width() - other.width()) <= 1
    assert panel.minimumSizeHint().width() == usual


def test_the_counts_are_those_of_the_split(panel: DataPanel) -> None:
    assert text(panel, "data_counts") == "200 train · 50 test"


@pytest.mark.parametrize(
    ("name", "typed", "change"),
    [("noise", "12,5", {"noise": 0.125}), ("n_samples", "5000", {"n_samples": 5000}), ("data_seed", "9", {"seed": 9})],
)
def test_a_typed_setting_is_reported(panel: DataPanel, name: str, typed: str, change: dict[str, object]) -> None:
    recorder = Recorder(panel, *SIGNALS)
    type_text(panel.findChild(QLineEdit, name), typed)
    assert recorder.events == [("data_settings_edited", change)]


def test_the_training_share_is_a_field_of_the_spec(panel: DataPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    type_text(panel.findChild(QLineEdit, "train_fraction"), "50")
    assert recorder.events == [("spec_edited", {"train_fraction": 0.5})]


def test_standardisation_is_a_switch_of_the_spec_with_its_numbers_beside_it(panel: DataPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    box, formula = button(panel, "standardise_box"), panel.findChild(QLabel, "standardise_formula")
    assert isinstance(formula, QLabel)
    assert not box.isChecked()
    assert not formula.isVisible()
    click(box)
    assert recorder.events == [("spec_edited", {"standardise": True})]
    points = [[1000.0, 1010.0] * 10 + [5e5], [-3.0, 3.0] * 10 + [0.0]]
    far = Dataset(points, [0, 1] * 10 + [1], [0.0] * 20 + [0.9])
    panel.show_experiment(experiment(standardise=True, train_fraction=0.5).with_data(far))
    assert formula.isVisible()
    assert formula.text() == "x₁′ = (x₁ − 1005) / 5\nx₂′ = (x₂ − 0) / 3"
    panel.show_experiment(experiment())
    assert not formula.isVisible()
    assert not box.isChecked()
    assert len(recorder.events) == 1


def test_a_drag_of_the_noise_is_one_gesture(panel: DataPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    slider = panel.findChild(Slider, "noise_slider")
    drag(slider, [60, 90, slider.width()])
    assert recorder.events[0] == ("gesture_started", "Change Noise")
    assert recorder.names.count("gesture_started") == recorder.names.count("gesture_finished") == 1
    assert recorder.names[-1] == "gesture_finished"
    assert recorder.edits[-1] == {"noise": 0.5}


def test_settings_that_change_nothing_are_greyed_and_turns_are_the_spirals(panel: DataPanel) -> None:
    def state() -> tuple[bool, bool, bool]:
        fields = [panel.findChild(QWidget, f"{name}_field") for name in ("noise", "n_samples", "turns")]
        return fields[0].isEnabled(), fields[1].isEnabled(), fields[2].isVisible()

    assert state() == (True, True, False)
    panel.show_experiment(experiment(DataSettings(name="spiral")))
    assert state() == (True, True, True)
    panel.show_experiment(experiment(DataSettings(name="xor4")))
    assert state() == (False, False, False)


def test_tools_and_classes_are_chosen_by_click(panel: DataPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    for tool in ("move", "erase", "spray", "add"):
        click(button(panel, f"tool_{tool}_button"))
    click(button(panel, "class_0_button"))
    click(button(panel, "class_1_button"))
    assert [event for event in recorder.events if event[0] == "tool_chosen"] == [
        ("tool_chosen", tool) for tool in ("move", "erase", "spray", "add")
    ]
    assert recorder.events[-2:] == [("class_chosen", 0), ("class_chosen", 1)]


def test_the_mirrors_show_one_tool_and_one_class(panel: DataPanel) -> None:
    panel.set_tool("spray")
    panel.set_class(0)
    tools = [tool for tool in ("add", "move", "erase", "spray") if button(panel, f"tool_{tool}_button").isChecked()]
    assert tools == ["spray"]
    assert [label for label in (0, 1) if button(panel, f"class_{label}_button").isChecked()] == [0]


def test_new_and_clear_are_asked_for(panel: DataPanel) -> None:
    recorder = Recorder(panel, *SIGNALS)
    click(button(panel, "new_data_button"))
    click(button(panel, "clear_button"))
    assert recorder.names == ["new_data_requested", "clear_requested"]


def test_problems_reach_their_field_and_unknown_ones_are_left_to_others(panel: DataPanel) -> None:
    panel.show_problem("seed", "−1 is outside 0 to 2147483647.")
    assert text(panel, "data_seed_hint").startswith("−1")
    panel.show_problem("learning_rate", "is for another panel.")
    panel.show_problem("seed", "")
    assert text(panel, "data_seed_hint") == ""


@pytest.mark.parametrize("name", ["circle", "spiral", "empty"])
def test_every_control_has_a_name_and_a_tooltip(panel: DataPanel, name: str) -> None:
    panel.show_experiment(experiment(DataSettings(name=name)))
    assert_taught(panel)


def test_tab_goes_from_top_to_bottom(panel: DataPanel) -> None:
    way = tab_way(panel)
    wanted = ["data_circle", "noise", "noise_slider", "n_samples", "train_fraction", "data_seed", "new_data_button"]
    wanted += ["tool_add_button", "class_1_button", "clear_button"]
    places = [way.index(name) for name in wanted]
    assert places == sorted(places)


@pytest.mark.parametrize("height", [300, 500, 900])
def test_nothing_is_cut_at_any_height(panel: DataPanel, height: int) -> None:
    panel.show_experiment(experiment(DataSettings(name="spiral"), standardise=True))
    panel.resize(panel.minimumSizeHint().width(), height)
    panel.grab()
    QApplication.processEvents()  # a scroll bar goes once the content is laid out
    whole_texts_fit(panel)


def test_thumbnails_have_both_colours_in_both_looks(qtbot: QtBot) -> None:
    theme = Theme()
    card = DataCard(DATASETS["circle"], theme)
    card.resize(card.sizeHint())
    show(qtbot, card)
    for colours in (LIGHT, DARK):
        theme.switch(colours)
        image = card.grab().toImage()
        seen = {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}
        assert {colours.positive, colours.negative} <= seen
    theme.switch(LIGHT)


def test_few_points_grey_the_training_share_out_and_say_why(panel: DataPanel) -> None:
    share = panel.findChild(QWidget, "train_fraction_field")
    slider = panel.findChild(Slider, "train_fraction_slider")
    assert isinstance(share, QWidget)
    remark = panel.findChild(QLabel, "split_remark")
    assert isinstance(remark, QLabel)
    corners = experiment(train_fraction=0.8).with_data_settings(name="xor4")
    panel.show_experiment(corners)
    assert text(panel, "data_counts") == "4 train · 0 test"
    assert not share.isEnabled()
    assert "Up to 20 points, all are trained on." in slider.toolTip()
    assert remark.isVisible()
    assert "All points are used for training" in remark.text()
    panel.show_experiment(corners.with_spec(train_fraction=1.0))
    assert not remark.isVisible()
    assert not share.isEnabled()
    panel.show_experiment(experiment(train_fraction=0.8))
    assert share.isEnabled()
    assert not remark.isVisible()
    assert "Up to 20 points" not in slider.toolTip()


def test_a_class_without_a_training_point_is_said_under_the_share(panel: DataPanel) -> None:
    keys = [0.9, *([0.0] * 30)]
    panel.show_experiment(experiment(train_fraction=0.5).with_data(Dataset([range(31)] * 2, [1] + [0] * 30, keys)))
    assert text(panel, "split_remark").startswith("At 50 %, class 1 would have no training points")
    assert text(panel, "data_counts") == "31 train · 0 test"


class TestTheFormula:
    @pytest.fixture
    def curve(self, panel: DataPanel) -> DataPanel:
        panel.show_experiment(experiment(DataSettings(name="above_curve", margin=0.5)))
        return panel

    @staticmethod
    def edit(panel: DataPanel) -> QLineEdit:
        combo = panel.findChild(QComboBox, "formula")
        assert isinstance(combo, QComboBox)
        found = combo.lineEdit()
        assert found is not None
        return found

    def test_it_and_the_margin_are_there_for_points_above_a_curve_alone(self, panel: DataPanel) -> None:
        fields = [panel.findChild(QWidget, f"{name}_field") for name in ("formula", "margin")]
        assert [field.isVisible() for field in fields] == [False, False]
        settings = DataSettings(name="above_curve")
        panel.show_experiment(experiment(settings))
        assert [field.isVisible() for field in fields] == [True, True]
        generated = experiment(settings)
        panel.show_experiment(generated.with_imported(generated.data, DataNames("table.csv")))
        assert [field.isVisible() for field in fields] == [False, False]

    def test_a_typed_one_is_reported_at_enter_and_shown_as_in_print(self, curve: DataPanel) -> None:
        recorder = Recorder(curve, *SIGNALS)
        type_text(self.edit(curve), "x^2/4-2", accept=False)
        assert recorder.events == []
        QTest.keyClick(self.edit(curve), Qt.Key.Key_Return)
        assert recorder.edits == [{"formula": "x^2/4 - 2"}]
        assert self.edit(curve).text() == "x²/4 − 2"
        # The same formula in other letters is no change.
        type_text(self.edit(curve), "y = x²/4 - 2")
        assert len(recorder.edits) == 1

    def test_it_is_checked_at_each_key_and_the_text_stays(self, curve: DataPanel) -> None:
        recorder = Recorder(curve, *SIGNALS)
        type_text(self.edit(curve), "sin(x", accept=False)
        assert text(curve, "formula_hint") == "Column 6: the bracket of column 4 is not closed; “)” is missing."
        QTest.keyClick(self.edit(curve), Qt.Key.Key_Return)
        assert (self.edit(curve).text(), recorder.edits) == ("sin(x", [])
        QTest.keyClicks(self.edit(curve), ")")
        QTest.keyClick(self.edit(curve), Qt.Key.Key_End)
        type_text(self.edit(curve), "sin(x)/2", accept=False)
        assert text(curve, "formula_hint") == ""
        assert self.edit(curve).text() == "sin(x)/2"
        type_text(self.edit(curve), "sin(x)/2 + 9", accept=False)
        assert text(curve, "formula_hint").startswith("sin(x)/2 + 9 leaves no room above it for class 1")
        QTest.keyClick(self.edit(curve), Qt.Key.Key_Escape)
        assert (self.edit(curve).text(), text(curve, "formula_hint")) == ("sin(x)", "")

    def test_each_example_of_the_list_can_be_taken(self, curve: DataPanel) -> None:
        combo = curve.findChild(QComboBox, "formula")
        recorder = Recorder(curve, *SIGNALS)
        for index in range(combo.count()):
            combo.setCurrentIndex(index)
            combo.activated.emit(index)
            settings = DataSettings(name="above_curve", formula=combo.itemData(index), margin=0.5)
            assert parse_formula(combo.itemText(index)).text == settings.formula == combo.itemData(index)
        assert [edit["formula"] for edit in recorder.edits] == [combo.itemData(index) for index in range(combo.count())]

    def test_where_a_formula_has_no_value_is_said(self, curve: DataPanel) -> None:
        remark = curve.findChild(QLabel, "formula_remark")
        assert not remark.isVisible()
        curve.show_experiment(experiment(DataSettings(name="above_curve", formula="sqrt(x)")))
        assert remark.isVisible()
        assert remark.text() == "The formula has no value at some x, such as −5: no points are there."
        curve.show_experiment(experiment(DataSettings(name="circle", formula="sqrt(x)")))
        assert not remark.isVisible()


def test_one_group_of_data_is_shown_and_it_follows_the_data(panel: DataPanel) -> None:
    panel.show_experiment(experiment(DataSettings(name="moons")))
    assert button(panel, "data_moons").isVisible()
    click(button(panel, "data_group_numbers"))
    assert not button(panel, "data_moons").isVisible()
    assert button(panel, "data_ridge").isVisible()
    panel.show_experiment(experiment(DataSettings(name="moons", noise=0.3)))
    assert button(panel, "data_ridge").isVisible(), "who looks around is not disturbed by an edit"
    panel.show_experiment(experiment(DataSettings(name="xor")))
    assert checked(panel) == ["xor"]
    assert button(panel, "data_xor").isVisible()
