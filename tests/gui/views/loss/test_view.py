"""The loss view: what a history holds is what is drawn, nothing jumps, and the pointer reads values."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QFontMetricsF, QImage, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.training.history import History
from core.training.snapshot import Curve, LossHistory, Snapshot
from gui.base.theme import DARK, Theme
from gui.views.loss.header import LossLegend
from gui.views.loss.many import MAX_VERTICES, ManyRuns
from gui.views.loss.paint import LineKind
from gui.views.loss.plot import LossPlot
from gui.views.loss.read_out import ReadOut
from gui.views.loss.view import LossView
from tests.tools.painted_texts import painted_texts
from tests.tools.snapshots import sample_snapshot

EMPTY = Curve(np.empty(0), np.empty(0), np.empty(0))


def falling(n_iterations: int, *, batch_size_one: bool = False, test: bool = True) -> LossHistory:
    """A run of which the loss falls from 0.7; batches scatter around it where they are small."""
    history, random = History(), np.random.default_rng(0)
    for iteration in range(n_iterations + 1):
        loss = 0.7 * math.exp(-3.0 * iteration / 1000) + 0.01
        history.train.append(iteration, loss)
        if test:
            history.test.append(iteration, 1.2 * loss + 0.05)
        if iteration:
            history.batch.append(iteration, loss * (math.exp(random.normal(0, 0.5)) if batch_size_one else 1.0))
    return history.curves()


def picture_of(history: LossHistory, iteration: int, **changes: object) -> Snapshot:
    losses = {"train_loss": float(history.train.highs[-1])} if len(history.train.highs) else {}
    if len(history.test.highs):
        losses["test_loss"] = float(history.test.highs[-1])
    return sample_snapshot(**({"history": history, "iteration": iteration} | losses | changes))


class Shown:
    """A view on the screen with short ways to its parts."""

    def __init__(self, qtbot: QtBot) -> None:
        self.theme = Theme()
        self.view = LossView(self.theme)
        qtbot.addWidget(self.view)
        self.view.resize(460, 280)
        self.view.show()
        qtbot.waitExposed(self.view)
        self.plot = self.part(LossPlot)
        self.read_out = self.part(ReadOut)
        self.legend = self.part(LossLegend)

    def part(self, kind: type) -> QWidget:
        found = self.view.findChild(kind)
        assert isinstance(found, kind)
        return found

    def button(self, name: str) -> QAbstractButton:
        found = self.view.findChild(QAbstractButton, name)
        assert isinstance(found, QAbstractButton)
        return found

    def image(self) -> QImage:
        return self.plot.grab().toImage()

    def place(self, iteration: float, loss: float = 0.0) -> QPoint:
        return self.plot.to_pixels(iteration, loss).toPoint()

    def point_at(self, iteration: float) -> None:
        self.move(QPoint(self.place(iteration).x(), self.plot.area.center().toPoint().y()), Qt.MouseButton.NoButton)

    def wheel(self, at: QPoint, turn: int) -> None:
        viewport, position = self.plot, QPointF(at)
        buttons, modifiers, phase = (
            Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase,
        )
        where = position, viewport.mapToGlobal(position)
        QApplication.sendEvent(
            viewport, QWheelEvent(*where, QPoint(), QPoint(0, turn), buttons, modifiers, phase, False)
        )

    def move(self, to: QPoint, buttons: Qt.MouseButton) -> None:
        viewport, position, no_button = self.plot, QPointF(to), Qt.MouseButton.NoButton
        where = position, viewport.mapToGlobal(position)
        move = QMouseEvent(QEvent.Type.MouseMove, *where, no_button, buttons, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(viewport, move)


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(qtbot)
    yield made
    made.view.close()


def has_ink(image: QImage, at: QPoint, colour: str, reach: int = 2) -> bool:
    """Whether a pixel near a place has nearly this colour."""
    wanted = np.array([int(colour[i : i + 2], 16) for i in (1, 3, 5)])
    for x in range(at.x() - reach, at.x() + reach + 1):
        for y in range(at.y() - reach, at.y() + reach + 1):
            pixel = image.pixelColor(x, y)
            if np.abs(np.array([pixel.red(), pixel.green(), pixel.blue()]) - wanted).max() < 60:
                return True
    return False


def test_the_training_curve_goes_where_the_losses_are(shown: Shown) -> None:
    history = falling(1000, test=False)
    shown.view.render(picture_of(history, 1000))
    image = shown.image()
    for iteration in (50, 200, 500, 900):
        at = shown.place(iteration, float(history.train.lows[iteration]))
        assert has_ink(image, at, shown.theme.colours.text)
        assert not has_ink(image, at - QPoint(0, 25), shown.theme.colours.text)


def test_the_test_curve_is_dashed_and_the_training_curve_is_not(shown: Shown) -> None:
    history = falling(1000)
    shown.view.render(picture_of(history, 1000))
    image, colours = shown.image(), shown.theme.colours
    along = range(300, 900, 4)
    test = [has_ink(image, shown.place(i, float(history.test.lows[i])), colours.quiet, 0) for i in along]
    train = [has_ink(image, shown.place(i, float(history.train.lows[i])), colours.text, 1) for i in along]
    assert all(train)
    assert 0.4 < np.mean(test) < 0.85


def test_a_spike_of_a_single_iteration_is_drawn_to_its_top(shown: Shown) -> None:
    values = np.full(4000, 0.2)
    values[1234] = 3.9
    curve = Curve(np.arange(4000.0), values, values)
    shown.view.render(picture_of(LossHistory(EMPTY, curve, EMPTY), 3999))
    assert has_ink(shown.image(), shown.place(1234, 3.85), shown.theme.colours.text)


def test_batches_are_drawn_only_where_they_differ_from_all_examples(shown: Shown) -> None:
    shown.view.render(picture_of(falling(500), 500))
    assert "batch" not in shown.legend.accessibleName()
    shown.view.render(picture_of(falling(500, batch_size_one=True), 500))
    assert "batch" in shown.legend.accessibleName()


def test_a_curve_of_batches_makes_the_view_no_wider(shown: Shown) -> None:
    shown.view.render(picture_of(falling(500), 500))
    narrowest = shown.legend.minimumSizeHint().width()
    shown.view.render(picture_of(falling(500, batch_size_one=True), 500))
    assert shown.legend.minimumSizeHint().width() == narrowest
    assert shown.legend.sizeHint().width() > narrowest


def test_the_legend_says_the_newest_values(shown: Shown) -> None:
    shown.view.render(picture_of(falling(500), 500, train_loss=0.0052, test_loss=0.031))
    assert shown.legend.accessibleName() == "train 0.0052, test 0.0310"


def test_only_another_history_is_drawn_anew(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[LineKind] = []
    original = shown.plot.set_line
    monkeypatch.setattr(shown.plot, "set_line", lambda kind, line: (drawn.append(kind), original(kind, line)))
    shown.view.render(picture_of(falling(300), 300))
    assert len(drawn) == 3
    shown.view.render(picture_of(falling(300), 300))
    assert len(drawn) == 3
    shown.view.render(picture_of(falling(301), 301))
    assert len(drawn) == 6


def test_a_picture_is_painted_once(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    shown.view.render(picture_of(falling(300), 300))
    QApplication.processEvents()
    paints = []
    monkeypatch.setattr(LossPlot, "paintEvent", lambda plot, event: paints.append(plot))
    shown.view.render(picture_of(falling(301), 301))
    shown.view.repaint()
    QApplication.processEvents()
    assert len(paints) <= 1


def test_the_axes_stand_still_while_training_and_a_new_run_has_its_own(shown: Shown) -> None:
    ranges = set()
    for iteration in range(900, 1000):
        shown.view.render(picture_of(falling(iteration), iteration))
        ranges.add((shown.place(0.0, 0.0).toTuple(), shown.place(900.0, 0.7).toTuple()))
    assert len(ranges) == 1
    shown.view.render(picture_of(falling(20), 20, run_id=2))
    assert shown.place(20.0) == shown.place(20.0)
    assert shown.plot.to_x(shown.plot.area.right()) == pytest.approx(20.0)


def test_the_scale_can_be_switched_by_mouse_and_keyboard_and_says_so(qtbot: QtBot, shown: Shown) -> None:
    shown.view.render(picture_of(falling(500), 500))
    linear, logarithmic = shown.button("loss_linear"), shown.button("loss_logarithmic")
    with qtbot.waitSignal(shown.view.logarithmic_changed) as said:
        qtbot.mouseClick(logarithmic, Qt.MouseButton.LeftButton)
    assert said.args == [True]
    assert shown.view.is_logarithmic
    linear.setFocus()
    with qtbot.waitSignal(shown.view.logarithmic_changed) as said:
        qtbot.keyClick(linear, Qt.Key.Key_Space)
    assert said.args == [False]


def test_showing_a_scale_is_no_intent(qtbot: QtBot, shown: Shown) -> None:
    with qtbot.assertNotEmitted(shown.view.logarithmic_changed):
        shown.view.set_logarithmic(True)
    assert shown.button("loss_logarithmic").isChecked()


def test_on_a_logarithmic_axis_equal_factors_are_equally_high(shown: Shown) -> None:
    shown.view.set_logarithmic(True)
    values = np.geomspace(1.0, 1e-4, 1001)
    shown.view.render(picture_of(LossHistory(EMPTY, Curve(np.arange(1001.0), values, values), EMPTY), 1000))
    image = shown.image()
    for iteration in (100, 500, 900):
        at = shown.plot.to_pixels(iteration, math.log10(values[iteration])).toPoint()
        assert has_ink(image, at, shown.theme.colours.text)


@pytest.mark.parametrize(
    "values", [[0.0, 0.0], [0.5, 0.0], [0.5, -1.0], [math.nan] * 3, [0.5, math.inf, 0.2], [1e300, 1e-300]]
)
@pytest.mark.parametrize("is_logarithmic", [False, True])
def test_strange_losses_are_survived_on_both_scales(shown: Shown, values: list[float], is_logarithmic: bool) -> None:
    array = np.array(values)
    curve = Curve(np.arange(len(array), dtype=float), array, array)
    shown.view.set_logarithmic(is_logarithmic)
    shown.view.render(picture_of(LossHistory(curve, curve, curve), len(array)))
    shown.image()
    shown.point_at(1.0)
    assert "iteration 1" in shown.read_out.accessibleName()


def test_an_empty_history_shows_axes_and_a_quiet_sentence(shown: Shown) -> None:
    shown.view.render(picture_of(LossHistory(EMPTY, EMPTY, EMPTY), 0, train_loss=None))
    middle = shown.plot.area.center().toPoint()
    assert has_ink(shown.image(), middle, shown.theme.colours.quiet, 30)
    shown.view.render(picture_of(falling(400, test=False), 400))
    shown.point_at(50.0)
    assert shown.read_out.isVisible()


def test_the_loss_of_cross_entropy_is_in_nats_and_a_squared_error_is_not(shown: Shown) -> None:
    history = falling(50)
    shown.view.render(picture_of(history, 50))
    with_unit = shown.image()
    shown.view.render(picture_of(history, 50, loss="squared_error"))
    assert shown.image() != with_unit


def test_the_pointer_reads_all_curves_and_goes_on_reading_while_training(shown: Shown) -> None:
    history = falling(800)
    shown.view.render(picture_of(history, 800))
    shown.point_at(400.0)
    spoken = shown.read_out.accessibleName()
    iteration = int(spoken.split(",")[0].removeprefix("iteration "))
    assert abs(iteration - 400) <= 3
    assert f"train {history.train.lows[iteration]:.4f}" in spoken
    assert f"test {history.test.lows[iteration]:.4f}" in spoken
    shown.view.render(picture_of(falling(10), 10, run_id=2))
    assert "iteration 10" not in spoken
    assert not shown.read_out.isVisible() or "iteration 10" in shown.read_out.accessibleName()


def test_a_thinned_bucket_reads_as_its_smallest_and_largest_value(shown: Shown) -> None:
    iterations = np.arange(0.0, 1000.0, 10.0)
    batch = Curve(iterations, np.full(100, 0.25), np.full(100, 0.75))
    train = Curve(iterations, np.full(100, 0.5), np.full(100, 0.5))
    shown.view.render(picture_of(LossHistory(batch, train, EMPTY), 1000))
    shown.point_at(333.0)
    assert shown.read_out.accessibleName().endswith("train 0.5000, batch 0.2500 to 0.7500")


def test_the_read_out_goes_with_the_pointer(shown: Shown) -> None:
    shown.view.render(picture_of(falling(800), 800))
    shown.point_at(400.0)
    assert shown.read_out.isVisible()
    at = shown.plot.pos() + QPoint(shown.place(400.0).x(), int(shown.plot.area.top()) + 3)
    assert has_ink(shown.view.grab().toImage(), at, shown.theme.colours.strong_line, 1)
    QApplication.sendEvent(shown.plot, QEvent(QEvent.Type.Leave))
    assert not shown.read_out.isVisible()


def test_the_keyboard_reads_zooms_and_fits(qtbot: QtBot, shown: Shown) -> None:
    shown.view.render(picture_of(falling(1000), 1000))
    shown.plot.setFocus()
    qtbot.keyClick(shown.plot, Qt.Key.Key_Left)
    assert "iteration 990" in shown.read_out.accessibleName()
    full = shown.plot.to_x(shown.plot.area.right())
    qtbot.keyClick(shown.plot, Qt.Key.Key_Plus)
    assert shown.plot.to_x(shown.plot.area.left()) > 0
    qtbot.keyClick(shown.plot, Qt.Key.Key_Home)
    assert shown.plot.to_x(shown.plot.area.left()) == 0
    assert shown.plot.to_x(shown.plot.area.right()) == full
    qtbot.keyClick(shown.plot, Qt.Key.Key_Escape)
    assert not shown.read_out.isVisible()


def test_the_wheel_zooms_around_the_pointer_a_drag_moves_and_a_double_click_fits(qtbot: QtBot, shown: Shown) -> None:
    shown.view.render(picture_of(falling(1000), 1000))
    viewport, at = shown.plot, shown.place(600.0) - QPoint(0, 40)
    under = shown.plot.to_x(at.x())
    for _ in range(5):
        shown.wheel(at, 120)
    assert shown.plot.to_x(at.x()) == pytest.approx(under, abs=1.0)
    left = shown.plot.to_x(shown.plot.area.left())
    assert left > 100
    qtbot.mousePress(viewport, Qt.MouseButton.LeftButton, pos=at)
    shown.move(at + QPoint(30, 0), Qt.MouseButton.LeftButton)
    qtbot.mouseRelease(viewport, Qt.MouseButton.LeftButton, pos=at + QPoint(30, 0))
    assert shown.plot.to_x(at.x() + 30) == pytest.approx(under, abs=1.0), "what was taken stays under the pointer"
    qtbot.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=at)
    assert shown.plot.to_x(shown.plot.area.left()) == 0


def test_training_does_not_move_the_window_the_user_zoomed_to(shown: Shown) -> None:
    shown.view.render(picture_of(falling(1000), 1000))
    shown.wheel(shown.place(600.0) - QPoint(0, 40), 600)
    before = shown.plot.to_x(shown.plot.area.left()), shown.plot.to_x(shown.plot.area.right())
    shown.view.render(picture_of(falling(1500), 1500))
    assert (shown.plot.to_x(shown.plot.area.left()), shown.plot.to_x(shown.plot.area.right())) == before


def test_there_is_no_context_menu_of_the_plotting_library(qtbot: QtBot, shown: Shown) -> None:
    shown.view.render(picture_of(falling(100), 100))
    qtbot.mouseClick(shown.plot, Qt.MouseButton.RightButton)
    assert QApplication.activePopupWidget() is None


def test_the_dark_look_colours_background_axes_and_curves(shown: Shown) -> None:
    history = falling(1000, test=False)
    shown.view.render(picture_of(history, 1000))
    shown.theme.switch(DARK)
    image = shown.image()
    corner = shown.plot.area.topRight().toPoint() + QPoint(-6, 6)
    assert image.pixelColor(corner).name() == DARK.surface
    assert image.pixelColor(2, image.height() - 2).name() == DARK.chrome
    assert has_ink(image, shown.place(200, float(history.train.lows[200])), DARK.text)


def test_at_another_size_the_curve_is_still_where_the_losses_are(shown: Shown) -> None:
    history = falling(1000, test=False)
    shown.view.render(picture_of(history, 1000))
    shown.view.resize(700, 400)
    QApplication.processEvents()
    image = shown.image()
    assert shown.plot.area.width() > 600
    for iteration in (100, 500):
        assert has_ink(image, shown.place(iteration, float(history.train.lows[iteration])), shown.theme.colours.text)


def test_no_tooltip_covers_what_is_being_read(shown: Shown) -> None:
    assert not shown.plot.toolTip()
    assert not shown.plot.toolTip()
    assert shown.legend.toolTip()
    assert shown.plot.accessibleDescription()


def test_growth_that_cannot_be_seen_waits_and_a_pause_shows_it(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    drawn: list[LineKind] = []
    original = shown.plot.set_line
    monkeypatch.setattr(shown.plot, "set_line", lambda kind, line: (drawn.append(kind), original(kind, line)))
    shown.view.render(picture_of(falling(9000), 9000, is_running=True))
    assert len(drawn) == 3
    shown.view.render(picture_of(falling(9001), 9001, is_running=True))
    assert len(drawn) == 3, "a thousandth of the width cannot be seen"
    assert shown.legend.accessibleName().startswith("train 0.0100")
    shown.view.render(picture_of(falling(9100), 9100, is_running=True))
    assert len(drawn) == 6
    shown.view.render(picture_of(falling(9101), 9101, is_running=False))
    assert len(drawn) == 9


def test_where_one_has_gone_back_the_whole_curve_stays_and_a_mark_says_where_the_run_stands(qtbot: QtBot) -> None:
    view = LossView(Theme())
    qtbot.addWidget(view)
    view.resize(420, 260)
    plot = view.findChild(LossPlot)
    assert plot is not None
    with qtbot.waitExposed(view):
        view.show()

    def columns_in_accent(iteration: int) -> list[int]:
        view.render(sample_snapshot(iteration=iteration, latest_iteration=700))
        image = view.grab().toImage()
        accent, row = Theme().colour("accent").rgb(), round(plot.y() + plot.area.bottom()) - 4
        return [x for x in range(image.width()) if image.pixel(x, row) == accent]

    assert columns_in_accent(700) == []
    x = plot.x() + plot.to_pixels(200.0, 0.0).x()
    marked = columns_in_accent(200)
    assert marked
    assert all(abs(column - x) <= 2 for column in marked)
    assert plot.x() + plot.to_pixels(200.0, 0.0).x() == x


@pytest.mark.parametrize("height", [110, 140, 260])
def test_nothing_below_the_axis_is_cut(qtbot: QtBot, height: int) -> None:
    view = LossView(Theme())
    qtbot.addWidget(view)
    view.resize(420, height)
    with qtbot.waitExposed(view):
        view.show()
    view.render(sample_snapshot())
    plot = view.findChild(LossPlot)
    assert plot is not None
    line = QFontMetricsF(Theme().font(0.85)).height()
    n_lines = 2 if plot._has_room_for_title else 1
    assert plot.area.bottom() + n_lines * line <= plot.height()


def many(n_runs: int = 100, n_iterations: int = 2000) -> list[tuple[np.ndarray[Any, Any], np.ndarray[Any, Any]]]:
    """Runs that all began at 0.7 and fall to between 0.05 and 0.5; the first one stops half way."""
    iterations = np.linspace(0.0, n_iterations, 201)
    ends = np.linspace(0.05, 0.5, n_runs)
    lines = [(iterations, end + (0.7 - end) * np.exp(-iterations / 200.0)) for end in ends]
    return [(lines[0][0][:101], lines[0][1][:101]), *lines[1:]]


def test_many_runs_lie_faintly_behind_the_present_one_to_their_end(shown: Shown) -> None:
    history = falling(500, test=False)
    shown.view.render(picture_of(history, 500))
    ground = shown.theme.colour("surface").lightness()
    shown.view.show_many(many(), "100 other seeds")
    assert shown.plot.x_range == (0.0, 2000.0)
    image = shown.image()
    assert image.pixelColor(shown.place(1500, 0.3)).lightness() < ground - 5
    assert image.pixelColor(shown.place(1500, 0.65)).lightness() == ground
    assert has_ink(image, shown.place(200, float(history.train.lows[200])), shown.theme.colours.text), "the strongest"
    assert "100 other seeds" in shown.legend.accessibleName()
    narrowest = shown.view.minimumSizeHint().width()
    shown.view.show_many(())
    assert shown.view.minimumSizeHint().width() == narrowest, "a name makes nothing wider"
    assert "100 other seeds" not in shown.legend.accessibleName()
    assert shown.plot.x_range == (0.0, 500.0)
    assert shown.image().pixelColor(shown.place(400, 0.3)).lightness() == ground


def test_many_runs_are_shown_before_the_present_one_has_begun(shown: Shown) -> None:
    def has_note() -> bool:
        return any(text.text.startswith("The loss appears") for text in painted_texts(shown.view))

    shown.view.render(picture_of(LossHistory(EMPTY, EMPTY, EMPTY), 0))
    assert has_note()
    shown.view.show_many(many(3), "3 other seeds")
    assert not has_note()


def test_the_pointer_reads_between_which_losses_many_runs_are(shown: Shown) -> None:
    shown.view.render(picture_of(falling(500, test=False), 500))
    lines = many(3)
    shown.view.show_many(lines, "3 other seeds")
    shown.point_at(495)
    at = [float(y[49]) for _, y in lines]
    assert f"3 other seeds {min(at):.4f} to {max(at):.4f}" in shown.read_out.accessibleName()
    shown.point_at(1505)  # the first has ended, and so has the present run
    at = [float(y[150]) for _, y in lines[1:]]
    spoken = shown.read_out.accessibleName()
    assert spoken.startswith("iteration 1\u200950")
    assert spoken.endswith(f", 3 other seeds {min(at):.4f} to {max(at):.4f}")
    assert "train" not in spoken


def test_many_runs_cost_nothing_while_training_runs(shown: Shown, monkeypatch: pytest.MonkeyPatch) -> None:
    shown.view.show_many(many(), "100 other seeds")
    shown.view.render(picture_of(falling(300), 300, is_running=True))
    shown.image()
    drawn = []
    original = LossPlot._polygon
    monkeypatch.setattr(LossPlot, "_polygon", lambda plot, line: (drawn.append(line), original(plot, line))[1])
    for n_iterations in range(301, 310):
        shown.view.render(picture_of(falling(n_iterations), n_iterations, is_running=True))
        shown.view.repaint()
    assert not drawn
    shown.view.set_logarithmic(True)
    shown.view.repaint()
    assert len(drawn) == 100


def test_a_loss_that_overflowed_among_many_runs_is_no_matter(shown: Shown) -> None:
    lines = many(3)
    lines[2][1][50:] = np.inf
    lines[1][1][150:] = np.nan
    shown.view.render(picture_of(falling(500, test=False), 500))
    shown.view.show_many(lines, "3 other seeds")
    shown.image()
    assert shown.plot.y_range[1] < 2.0


def test_runs_that_were_looked_at_often_or_never_are_no_matter(shown: Shown) -> None:
    iterations = np.arange(1234.0)
    shown.view.show_many([(iterations, 0.5 + 0.0 * iterations), (np.empty(0), np.empty(0))], "2 other seeds")
    assert shown.plot.x_range[1] >= 1233.0
    shown.view.render(picture_of(falling(500, test=False), 500))
    shown.point_at(1232)
    assert "2 other seeds 0.5000" in shown.read_out.accessibleName()


def test_a_thousand_runs_have_no_more_vertices_than_can_be_drawn_at_once() -> None:
    lines = many(1000)
    thinned = ManyRuns.of(lines, "")
    assert len(thinned.lines) == 1000
    assert sum(len(x) for x, _ in thinned.lines) <= MAX_VERTICES + 1000
    for (x, y), (drawn_x, drawn_y) in zip(lines[:3], thinned.lines, strict=False):
        assert (drawn_x[0], drawn_x[-1], drawn_y[-1]) == (x[0], x[-1], y[-1])
        assert set(drawn_x) <= set(x)


def test_a_copy_for_a_picture_shows_many_runs_too(shown: Shown, qtbot: QtBot) -> None:
    shown.view.set_logarithmic(True)
    shown.view.show_many(many(3), "3 other seeds")
    copy = LossView(shown.theme)
    qtbot.addWidget(copy)
    copy.look_as(shown.view)
    copy.render(picture_of(falling(500, test=False), 500))
    assert copy.is_logarithmic
    assert "3 other seeds" in copy.findChild(LossLegend).accessibleName()
