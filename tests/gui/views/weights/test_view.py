"""Weights over time with a real pointer and real keys: what is drawn, what is read, and what is reported."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core.explain.target import Target
from core.explain.weight_series import WeightSeries
from core.explain.weights_over_time import WeightReader
from core.training.boundary import UnitMapper
from core.training.recorder import Recorder as LossRecorder
from core.training.run_state import Mark, RunPath
from core.training.snapshot import Snapshot
from core.training.snapshot_builder import build_snapshot
from core.training.trainer import Trainer
from gui.base.theme import DARK, LIGHT, Theme
from gui.views.weights.geometry import N_BINS
from gui.views.weights.histograms import WeightHistograms
from gui.views.weights.plots import WeightPlots
from gui.views.weights.view import WeightsView
from tests.tools.painted_texts import painted_texts, problems
from tests.tools.panels import Recorder
from tests.tools.snapshots import sample_experiment

SIGNALS = ("pointed", "iteration_chosen", "gesture_started", "gesture_finished", "series_wanted")
DEEP: dict[str, Any] = {"hidden_units": (4,) * 6, "activation": "sigmoid", "learning_rate": 0.5}


class Run:
    """A run, and the pictures and series of it."""

    def __init__(self, iterations: int = 60, **spec: Any) -> None:
        self.experiment = sample_experiment(**{"hidden_units": (3,), **spec})
        self.trainer = Trainer(self.experiment.spec, self.experiment.data)
        self.reader = WeightReader()
        self._losses, self._mapper = LossRecorder(self.trainer, lambda record: None), UnitMapper()
        self.train_to(iterations)

    def train_to(self, iteration: int) -> None:
        self.trainer.run(self._losses.on_record, lambda: self.trainer.iteration >= iteration)

    @property
    def snapshot(self) -> Snapshot:
        return build_snapshot(self.trainer, self._mapper, self._losses.curves(), self.experiment)

    @property
    def series(self) -> WeightSeries:
        now, states = self.trainer.capture(), self.trainer.states
        behind = tuple(state for state in states if state.iteration <= now.iteration)
        path = RunPath(0, behind, now, states[len(behind) :], self.trainer.latest_iteration, False)
        return self.reader.read(path)


class Shown:
    """A view of a run on the screen, and all it reports."""

    def __init__(self, qtbot: QtBot, run: Run, size: tuple[int, int] = (760, 420), theme: Theme | None = None) -> None:
        self.run = run
        self.view = WeightsView(theme or Theme())
        qtbot.addWidget(self.view)
        self.view.resize(*size)
        self.said = Recorder(self.view, *SIGNALS)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.follow()

    def follow(self) -> None:
        """Show where the run stands now."""
        self.view.render(self.run.snapshot)
        self.view.show_series(self.run.series)
        QApplication.processEvents()
        self.said.events.clear()

    def part(self, kind: type[QWidget], name: str) -> Any:
        found = self.view.findChild(kind, name)
        assert isinstance(found, kind)
        return found

    @property
    def plots(self) -> WeightPlots:
        return self.part(WeightPlots, "weights_plots")

    @property
    def histograms(self) -> WeightHistograms:
        return self.part(WeightHistograms, "weights_histograms")

    def choose(self, name: str, text: str) -> None:
        """As with the mouse: the entry becomes the current one and is reported."""
        field = self.part(QComboBox, name)
        index = field.findText(text)
        assert index >= 0, text
        field.setCurrentIndex(index)
        field.activated.emit(index)
        QApplication.processEvents()

    def place(self, target: Target, iteration: float) -> QPoint:
        """Where an iteration of a plot is, in pixels of what scrolls."""
        assert self.plots.content is not None
        assert self.plots.grid is not None
        box = self.plots.grid.box(self.plots.content.targets.index(target))
        scrolled = self.plots.verticalScrollBar().value()
        return QPoint(round(self.plots.axes.x(iteration, box)), round(box[1] + box[3] / 2) - scrolled)

    def click(self, target: Target, iteration: float) -> None:
        modifier, place = Qt.KeyboardModifier.NoModifier, self.place(target, iteration)
        QTest.mouseClick(self.plots.viewport(), Qt.MouseButton.LeftButton, modifier, place)

    def press(self, *keys: Qt.Key, shift: bool = False) -> None:
        for key in keys:
            modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(self.plots, key, modifier)

    def texts(self) -> list[str]:
        return [text.text for text in painted_texts(self.view)]

    def picture(self) -> QImage:
        return self.plots.viewport().grab().toImage()


@pytest.fixture
def shown(qtbot: QtBot) -> Shown:
    return Shown(qtbot, Run())


W = Target("weight", 1, 0, 1)


def test_each_weight_and_bias_of_a_small_network_has_a_plot_with_its_value(shown: Shown) -> None:
    texts, parameters = shown.texts(), shown.run.trainer.parameters
    for name, value in (("W¹₁₂", parameters.weights[0][0, 1]), ("b²₁", parameters.biases[1][0, 0])):
        index = texts.index(name)
        assert abs(float(texts[index + 1].replace("−", "-")) - value) < 6e-4
    assert len([text for text in texts if text[0] in "Wb" and len(text) > 1]) == 13


def test_larger_networks_begin_with_a_plot_for_each_unit_or_layer(qtbot: QtBot) -> None:
    assert "a¹₈" in Shown(qtbot, Run(5, hidden_units=(8, 8))).texts()
    assert "layer 9" in Shown(qtbot, Run(2, hidden_units=(16,) * 8)).texts()


def test_a_click_goes_to_the_iteration_under_the_pointer(shown: Shown) -> None:
    shown.click(W, 20)
    started, chosen = shown.said.names.index("gesture_started"), shown.said.names.index("iteration_chosen")
    assert started < chosen < shown.said.names.index("gesture_finished")
    assert ("iteration_chosen", 20) in shown.said.events
    assert ("pointed", W) in shown.said.events


def test_a_drag_goes_to_one_iteration_after_the_other_and_stays_in_its_plot(shown: Shown) -> None:
    viewport, below = shown.plots.viewport(), QPoint(0, 150)
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, pos=shown.place(W, 50))
    for iteration in (40, 30):
        QTest.mouseMove(viewport, shown.place(W, iteration) + below)
        QApplication.processEvents()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=shown.place(W, 30) + below)
    chosen = [event[1] for event in shown.said.events if event[0] == "iteration_chosen"]
    assert (chosen[0], chosen[-1]) == (50, 30)
    assert shown.said.names.count("gesture_started") == shown.said.names.count("gesture_finished") == 1
    assert [event for event in shown.said.events if event[0] == "pointed"] == [("pointed", W)]


def test_the_pointer_reads_every_plot_at_one_iteration(shown: Shown) -> None:
    QTest.mouseMove(shown.plots.viewport(), shown.place(W, 12))
    QApplication.processEvents()
    texts, there = shown.texts(), shown.run.trainer.clone_at(12).parameters
    assert "12" in texts
    for name, value in (("W¹₁₂", there.weights[0][0, 1]), ("W²₁₃", there.weights[1][0, 2])):
        assert abs(float(texts[texts.index(name) + 1].replace("−", "-")) - value) < 6e-4
    assert "at iteration 12" in shown.plots.accessibleDescription()


def test_the_keys_go_from_plot_to_plot_along_the_curve_and_to_its_iteration(shown: Shown) -> None:
    shown.plots.setFocus()
    shown.press(Qt.Key.Key_Home, Qt.Key.Key_Right)
    shown.press(Qt.Key.Key_Left, Qt.Key.Key_Left, Qt.Key.Key_PageDown, shift=True)
    assert [event[1] for event in shown.said.events] == [Target("weight", 1, 0, 0), W]
    assert "at iteration 48" in shown.plots.accessibleDescription()
    shown.press(Qt.Key.Key_Return)
    assert shown.said.events[-1] == ("iteration_chosen", 48)
    shown.press(Qt.Key.Key_Home, shift=True)
    shown.press(Qt.Key.Key_Return)
    assert shown.said.events[-1] == ("iteration_chosen", 0)
    shown.press(Qt.Key.Key_End, Qt.Key.Key_Escape)
    assert [event[1] for event in shown.said.events[-2:]] == [Target("bias", 2, 0), None]


def test_up_and_down_go_to_the_next_row_and_bring_it_into_sight(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Run(3, hidden_units=(8, 8, 8)), (420, 260))
    shown.plots.setFocus()
    shown.press(Qt.Key.Key_End)
    assert shown.plots.verticalScrollBar().value() == shown.plots.verticalScrollBar().maximum() > 0
    last = shown.said.events[-1][1]
    shown.press(Qt.Key.Key_Up)
    above = shown.said.events[-1][1]
    assert (last, above.layer) == (Target("unit", 4, 0), 3)
    shown.press(*[Qt.Key.Key_Up] * 20)
    assert shown.plots.verticalScrollBar().value() == 0


@pytest.mark.parametrize(
    ("target", "names"),
    [
        (Target("weight", 2, 0, 1), {"W²₁₂"}),
        (Target("unit", 1, 2), {"W¹₃₁", "W¹₃₂", "b¹₃"}),
        (Target("layer", 2), {"W²₁₁", "W²₁₂", "W²₁₃", "b²₁"}),
        (Target("unit", 0, 1), {"W¹₁₂", "W¹₂₂", "W¹₃₂"}),
        (Target("unit", 1, 1, example=4), {"W¹₂₁", "W¹₂₂", "b¹₂"}),
        (Target("example", example=3), set()),
        (None, set()),
    ],
)
def test_what_is_pointed_at_elsewhere_is_marked(shown: Shown, target: Target | None, names: set[str]) -> None:
    shown.view.show_pointed(target)
    bold = {shown.plots.content.targets[index] for index in shown.plots._marked}  # type: ignore[union-attr]
    assert {name for name in shown.texts() if name[0] in "Wb"} >= names
    assert len(bold) == len(names)
    assert not shown.said.events


def test_what_is_pointed_at_elsewhere_is_scrolled_into_sight(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Run(3, hidden_units=(8, 8, 8)), (420, 260))
    assert "a⁴₁" not in shown.texts()
    shown.view.show_pointed(Target("weight", 4, 0, 3))
    assert "a⁴₁" in shown.texts()


def test_what_was_pointed_at_before_the_view_was_hidden_is_not_marked_any_more(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Run())
    shown.view.show_pointed(Target("unit", 1, 0))
    assert shown.plots._marked
    shown.view.hide()
    shown.view.show_pointed(None)
    shown.view.show()
    qtbot.waitExposed(shown.view)
    assert not shown.plots._marked


def test_the_line_follows_the_run_and_the_numbers_its_series(shown: Shown) -> None:
    before = shown.picture()
    shown.run.trainer.go_to(30)
    shown.view.render(shown.run.snapshot)
    assert shown.picture() != before
    assert shown.said.names == ["series_wanted"]
    shown.follow()
    texts, value = shown.texts(), shown.run.trainer.parameters.biases[0][2, 0]
    assert abs(float(texts[texts.index("b¹₃") + 1].replace("−", "-")) - value) < 6e-4


def test_hidden_it_wants_nothing_and_draws_nothing(shown: Shown) -> None:
    shown.view.hide()
    shown.run.train_to(80)
    shown.view.render(shown.run.snapshot)
    assert not shown.said.events
    assert shown.plots.now == 60


def test_the_gradients_of_a_deep_network_vanish_at_a_glance(qtbot: QtBot) -> None:
    """The error signal of each layer is drawn lower than that of the next one."""
    shown = Shown(qtbot, Run(40, **DEEP))
    shown.choose("weights_page", "each layer")
    shown.choose("weights_quantity", "error signal")
    content, plots = shown.plots.content, shown.plots
    assert content is not None
    assert plots.axes.is_logarithmic
    box = (0.0, 0.0, 100.0, 100.0)
    heights = [float(plots.axes.ys(curve[-1:], box)[0]) for curve in content.curves]
    assert np.diff(heights).max() < -5.0
    assert "layer 1" in shown.texts()
    assert plots.grid is not None
    assert len(set(plots.grid.boxes[:, 1].tolist())) < len(heights)


def test_an_error_signal_is_offered_where_there_is_one(shown: Shown) -> None:
    assert shown.part(QComboBox, "weights_quantity").findText("error signal") == -1
    shown.choose("weights_page", "each unit")
    shown.choose("weights_quantity", "error signal")
    assert "back propagation" in shown.part(QLabel, "weights_caption").text()
    shown.choose("weights_page", "each weight")
    assert shown.part(QComboBox, "weights_quantity").currentText() == "gradient"


def test_one_layer_alone_and_the_axis_are_chosen_and_kept_apart_for_each_number(shown: Shown) -> None:
    log = shown.part(QToolButton, "weights_log")
    assert not log.isChecked()
    shown.choose("weights_quantity", "update")
    assert log.isChecked()
    log.click()
    assert not shown.plots.axes.is_logarithmic
    shown.choose("weights_quantity", "gradient")
    assert shown.plots.axes.is_logarithmic
    shown.choose("weights_layer", shown.part(QComboBox, "weights_layer").itemText(2))
    assert {name for name in shown.texts() if name[0] in "Wb"} == {"W²₁₁", "W²₁₂", "W²₁₃", "b²₁"}
    shown.choose("weights_layer", shown.part(QComboBox, "weights_layer").itemText(1))
    assert shown.plots.grid is not None
    assert shown.plots.grid.n_columns == 3  # a row for each unit, as in [W | b]


def test_where_something_was_changed_there_is_a_line_and_the_caption_says_so(shown: Shown) -> None:
    caption, before = shown.part(QLabel, "weights_caption"), shown.picture()
    assert "changed" not in caption.text()
    snapshot = replace(shown.run.snapshot, marks=(Mark(30, "change", "learning rate"), Mark(40, "own")))
    shown.view.render(snapshot)
    shown.view.show_series(shown.run.series)
    assert shown.plots.content is not None
    assert shown.plots.content.changes == (30,)
    assert "changed" in caption.text()
    assert shown.picture() != before


def test_where_the_layer_is_gone_all_are_shown(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Run(5, hidden_units=(2, 2)))
    shown.choose("weights_layer", shown.part(QComboBox, "weights_layer").itemText(3))
    shown.run.trainer.reconfigure(shown.run.trainer.spec.changed(hidden_units=(2,)), shown.run.experiment.data)
    shown.run.experiment = shown.run.experiment.with_spec(hidden_units=(2,))
    shown.follow()
    assert shown.part(QComboBox, "weights_layer").currentText() == "all layers"
    assert "W²₁₁" in shown.texts()


# Histograms


def test_the_histograms_count_the_weights_and_gradients_of_each_layer(shown: Shown) -> None:
    shown.choose("weights_page", "histogram")
    shares, parameters = shown.histograms._shares, shown.run.trainer.parameters
    assert [round(float(pair[0].sum()), 9) for pair in shares] == [1.0, 1.0]
    reach = shown.histograms._reach[0]
    middle = np.abs(parameters.weights[0]) < reach / N_BINS
    assert shares[0][0][N_BINS // 2] == pytest.approx(middle.mean())
    assert {"W[1]", "dW[2]", f"6 weights, mean size {np.abs(parameters.weights[0]).mean():.3f}"} <= set(shown.texts())


def test_the_bars_stand_still_while_training(shown: Shown) -> None:
    shown.choose("weights_page", "histogram")
    reach = list(shown.histograms._reach)
    shown.run.train_to(64)
    shown.follow()
    assert shown.histograms._reach == reach


def test_a_bar_is_read_with_the_pointer_and_with_the_keys(shown: Shown) -> None:
    shown.choose("weights_page", "histogram")
    histograms = shown.histograms
    left, top, width, height = histograms._grid().box(1, 0)
    QTest.mouseMove(histograms, QPoint(round(left + width / 2), round(top + height / 2)))
    QApplication.processEvents()
    assert shown.said.events == [("pointed", Target("layer", 2))]
    middle = round(float(histograms._shares[1][0][N_BINS // 2] * 3))
    assert any(text.endswith(f": {middle} of 3") for text in shown.texts())
    histograms.setFocus()
    for key in (Qt.Key.Key_Up, *[Qt.Key.Key_Right] * N_BINS):
        QTest.keyClick(histograms, key)
    assert histograms.accessibleDescription().startswith("dW[1]: ")
    QTest.keyClick(histograms, Qt.Key.Key_Escape)
    assert shown.said.events[-1] == ("pointed", None)


def test_the_row_of_what_is_pointed_at_elsewhere_is_marked(shown: Shown) -> None:
    shown.choose("weights_page", "histogram")
    shown.view.show_pointed(Target("unit", 2, 0))
    assert shown.histograms._marked == 2
    shown.view.show_pointed(None)
    assert shown.histograms._marked is None


def test_a_row_that_the_keys_or_another_view_come_to_is_scrolled_into_sight(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Run(3, **DEEP), (420, 260))
    shown.choose("weights_page", "histogram")
    assert "W[1]" in shown.texts()
    assert "W[7]" not in shown.texts()
    shown.view.show_pointed(Target("weight", 7, 0, 1))
    assert "W[7]" in shown.texts()
    shown.histograms.setFocus()
    QTest.keyClick(shown.histograms, Qt.Key.Key_Up)
    assert "W[1]" in shown.texts()
    for _ in range(6):
        QTest.keyClick(shown.histograms, Qt.Key.Key_Down)
    assert "W[7]" in shown.texts()


# Looks


def test_a_copy_looks_at_the_same(shown: Shown, qtbot: QtBot) -> None:
    shown.choose("weights_page", "each unit")
    shown.choose("weights_quantity", "gradient")
    copy = WeightsView(Theme(DARK))
    qtbot.addWidget(copy)
    copy.look_as(shown.view)
    copy.resize(500, 300)
    copy.show()
    qtbot.waitExposed(copy)
    copy.render(shown.run.snapshot)
    QApplication.processEvents()
    assert {"a¹₁", "a²₁", "gradient"} <= {text.text for text in painted_texts(copy)}


def test_the_run_is_described_in_sentences(qtbot: QtBot) -> None:
    shown = Shown(qtbot, Run(40, **DEEP))
    said = shown.view.accessibleDescription()
    assert "has grown most, from" in said
    assert "The mean gradient is smallest in layer" in said
    assert "Iterations 0 to 40" in said


@pytest.mark.parametrize("zoom", [0.75, 1.0, 2.5])
@pytest.mark.parametrize("size", [(300, 200), (1000, 420)])
def test_no_text_is_cut_or_covered(qtbot: QtBot, size: tuple[int, int], zoom: float) -> None:
    theme = Theme(LIGHT)
    theme.apply()
    theme.set_zoom(zoom)
    try:
        shown = Shown(qtbot, Run(30, hidden_units=(4, 4), activation="sigmoid"), size, theme)
        for page in ("each weight", "each unit", "each layer", "histogram"):
            shown.choose("weights_page", page)
            quantities = () if page == "histogram" else ("value", "gradient")
            for quantity in quantities:
                shown.choose("weights_quantity", quantity)
                shown.view.resize(QSize(*size).expandedTo(shown.view.minimumSizeHint()))
                QTest.mouseMove(shown.plots.viewport(), QPoint(120, 60))
                QApplication.processEvents()
                assert not problems(shown.view), (page, quantity)
            assert not problems(shown.view), page
    finally:
        theme.set_zoom(1.0)
