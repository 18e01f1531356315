"""Earlier runs in the loss plot: what they are called, which are drawn, and that only a clear wish returns to one."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from core.experiment.experiment import Experiment
from core.training.snapshot import BranchCurve, Curve, LossHistory, Snapshot
from gui.base.theme import Theme
from gui.views.loss.header import LossLegend
from gui.views.loss.paint import LineKind
from gui.views.loss.plot import LossPlot
from gui.views.loss.read_out import ReadOut
from gui.views.loss.view import LossView
from tests.tools.painted_texts import problems
from tests.tools.snapshots import sample_experiment, sample_snapshot

EMPTY = Curve(np.empty(0), np.empty(0), np.empty(0))
EXPERIMENT = sample_experiment(learning_rate=1.0)


def curve(n_iterations: int, rate: float, start: float = 0.7, end: float = 0.02) -> Curve:
    iterations = np.arange(n_iterations + 1.0)
    loss = end + (start - end) * np.exp(-rate * iterations / 100.0)
    return Curve(iterations, loss, loss)


def run(key: int, experiment: Experiment, n_iterations: int = 400, rate: float = 1.0, **ends: float) -> BranchCurve:
    return BranchCurve(key, 0, n_iterations, curve(n_iterations, rate, **ends), (experiment,))


RATES = tuple(
    run(key, EXPERIMENT.with_spec(learning_rate=rate), rate=rate) for key, rate in enumerate((0.03, 0.1, 0.3))
)


def picture(branches: tuple[BranchCurve, ...] = RATES, n_iterations: int = 400, **changes: object) -> Snapshot:
    own = curve(n_iterations, 3.0)
    fields = {
        "experiment": EXPERIMENT,
        "history": LossHistory(own, own, EMPTY),
        "iteration": n_iterations,
        "branches": branches,
        "trained": (EXPERIMENT,),
    }
    return sample_snapshot(**(fields | changes))


class Shown:
    """A loss view with what it asks for."""

    def __init__(self, qtbot: QtBot, theme: Theme) -> None:
        self.theme = theme
        self.view = LossView(theme)
        qtbot.addWidget(self.view)
        self.view.resize(460, 261)
        self.view.show()
        qtbot.waitExposed(self.view)
        plot, read_out, legend = (self.view.findChild(kind) for kind in (LossPlot, ReadOut, LossLegend))
        assert isinstance(plot, LossPlot)
        assert isinstance(read_out, ReadOut)
        assert isinstance(legend, LossLegend)
        self.plot, self.read_out, self.legend = plot, read_out, legend
        self.returned: list[int] = []
        self.removed: list[tuple[int, ...]] = []
        self.view.earlier_runs.return_requested.connect(self.returned.append)
        self.view.earlier_runs.removal_requested.connect(self.removed.append)

    @property
    def labels(self) -> list[str]:
        return sorted(label.text for label in self.plot.labels)

    def on(self, branch: BranchCurve, iteration: int) -> QPoint:
        return self.plot.to_pixels(iteration, float(branch.train.lows[iteration])).toPoint()

    def move(self, place: QPoint) -> None:
        viewport, position = self.plot, QPointF(place)
        none, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
        where = position, viewport.mapToGlobal(position)
        QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, *where, none, none, plain))

    def menu_at(self, place: QPoint) -> QMenu | None:
        viewport = self.plot
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(viewport, QContextMenuEvent(reason, place, viewport.mapToGlobal(place)))
        menu = QApplication.activePopupWidget()
        return menu if isinstance(menu, QMenu) else None


@pytest.fixture
def shown(qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(qtbot, Theme())
    yield made
    made.view.close()


def test_each_run_is_named_at_its_curve_and_the_present_one_in_the_legend(shown: Shown) -> None:
    shown.view.render(picture())
    assert shown.labels == ["α = 0.03", "α = 0.1", "α = 0.3"]
    assert "train, α = 1" in shown.legend.accessibleName()
    shown.view.render(picture(()))
    assert shown.labels == []
    assert "α" not in shown.legend.accessibleName()


def test_a_long_name_in_the_legend_makes_the_view_no_wider(shown: Shown) -> None:
    shown.view.render(picture(()))
    before = shown.view.minimumSizeHint().width()
    now = EXPERIMENT.with_spec(hidden_units=(8,) * 6, activation="leaky_relu", optimizer="adam", penalty="l2")
    shown.view.render(picture(experiment=now, trained=(now,)))
    assert "2-8-8-8-8-8-8-1" in shown.legend.accessibleName()
    assert shown.view.minimumSizeHint().width() == before


def test_names_follow_the_settings_of_the_present_run(shown: Shown) -> None:
    relu = run(5, EXPERIMENT.with_spec(activation="relu"))
    shown.view.render(picture((relu,)))
    assert shown.labels == ["ReLU"]
    now = EXPERIMENT.with_spec(activation="relu", hidden_units=(8,))
    shown.view.render(picture((relu,), experiment=now, trained=(now,)))
    assert shown.labels == ["2-4-2-1"]


def test_the_run_under_the_pointer_is_drawn_strongly_and_read(shown: Shown) -> None:
    shown.view.render(picture())
    shown.move(shown.on(RATES[1], 200))
    assert [label.text for label in shown.plot.labels if label.is_chosen] == ["α = 0.1"]
    spoken = shown.read_out.accessibleName()
    assert "Earlier run: α = 0.1, 400 iterations" in spoken
    assert "Double click or Enter returns to it." in spoken
    image = shown.plot.grab().toImage()
    for iteration in (60, 195, 205, 300):  # the card leaves it in sight
        at = shown.on(RATES[1], iteration)
        reds = [image.pixelColor(at.x(), at.y() + dy).red() for dy in (-1, 0, 1)]
        assert min(reds) < Theme().colour("accent").red() + 60, iteration
    shown.move(shown.plot.area.topRight().toPoint() + QPoint(-4, 4))
    assert not any(label.is_chosen for label in shown.plot.labels)
    assert "Earlier run" not in shown.read_out.accessibleName()


def test_a_label_stands_for_its_curve(shown: Shown) -> None:
    shown.view.render(picture())
    label = next(label for label in shown.plot.labels if label.text == "α = 0.3")
    QTest.mouseDClick(shown.plot, Qt.MouseButton.LeftButton, pos=label.box.center().toPoint())
    assert shown.returned == [2]


@pytest.mark.parametrize("place", [0, 1])
def test_of_two_curves_that_are_close_together_the_nearer_one_is_meant(shown: Shown, place: int) -> None:
    close = tuple(run(key, EXPERIMENT.with_spec(learning_rate=0.1 + key), rate=0.3 + 0.02 * key) for key in (0, 1))
    shown.view.render(picture(close))
    spots = [shown.on(branch, 150) for branch in close]
    assert 1 <= spots[1].y() - spots[0].y() <= 6
    shown.move(spots[place])
    assert f"Earlier run: α = {0.1 + place:g}, 400 iterations" in shown.read_out.accessibleName()


def test_a_click_only_chooses_and_a_double_click_returns(shown: Shown) -> None:
    shown.view.render(picture())
    place = shown.on(RATES[0], 100)
    QTest.mouseClick(shown.plot, Qt.MouseButton.LeftButton, pos=place)
    assert [label.text for label in shown.plot.labels if label.is_chosen] == ["α = 0.03"]
    assert shown.returned == []
    QTest.mouseDClick(shown.plot, Qt.MouseButton.LeftButton, pos=place)
    assert shown.returned == [0]


def test_the_keys_choose_return_and_remove(shown: Shown) -> None:
    shown.view.render(picture())
    shown.plot.setFocus()
    for key, chosen in ((Qt.Key.Key_Down, "0.03"), (Qt.Key.Key_Down, "0.1"), (Qt.Key.Key_Up, "0.03")):
        QTest.keyClick(shown.plot, key)
        assert f"α = {chosen}, 400 iterations" in shown.plot.accessibleDescription()
    QTest.keyClick(shown.plot, Qt.Key.Key_Return)
    QTest.keyClick(shown.plot, Qt.Key.Key_Delete)
    assert (shown.returned, shown.removed) == ([0], [(0,)])
    QTest.keyClick(shown.plot, Qt.Key.Key_Escape)
    QTest.keyClick(shown.plot, Qt.Key.Key_Delete)
    assert shown.removed == [(0,)], "none is chosen any more"


@pytest.mark.qt_log_ignore("does not support (raise|grabbing the keyboard)")  # the menu, off screen
def test_the_menu_returns_to_a_run_removes_it_or_all(shown: Shown) -> None:
    shown.view.render(picture())
    menu = shown.menu_at(shown.on(RATES[2], 60))
    assert menu is not None
    actions = {action.text(): action for action in menu.actions() if action.text()}
    assert list(actions) == [
        "α = 0.3, 400 iterations",
        "Return to This Run",
        "Remove This Run",
        "Clear Earlier Runs",
    ]
    for text in list(actions)[1:]:
        actions[text].trigger()
    assert shown.returned == [2]
    assert shown.removed == [(2,), (0, 1, 2)]
    menu.close()


def test_runs_on_other_points_or_with_another_loss_are_listed_but_not_drawn(shown: Shown) -> None:
    other = EXPERIMENT.with_data_settings(name="xor")
    squared = EXPERIMENT.with_spec(loss="squared_error")
    shown.view.render(picture((*RATES, run(7, other), run(8, squared))))
    assert shown.labels == ["α = 0.03", "α = 0.1", "α = 0.3"]
    menu = QMenu()
    shown.view.earlier_runs.fill_list(menu)
    assert [action.text() for action in menu.actions()][:2] == [
        "another loss, α = 1, 400 iterations",
        "other points, α = 1, 400 iterations",
    ]


def test_labels_stay_where_they_are_while_training_runs(shown: Shown) -> None:
    places = set()
    for n_iterations in range(100, 130):
        shown.view.render(picture(n_iterations=n_iterations, is_running=True))
        places.add(tuple((label.text, label.box.topLeft().toTuple()) for label in shown.plot.labels))
    assert len(places) == 1


def test_a_run_that_diverged_leaves_at_a_mark_that_says_how_far(shown: Shown) -> None:
    wild = run(9, EXPERIMENT.with_spec(learning_rate=30.0), 40, rate=-160.0)
    assert wild.train.highs[-1] > 1e27
    shown.view.render(picture((wild,)))
    assert shown.plot.y_range[1] < 2.0
    image = shown.plot.grab().toImage()
    top = round(shown.plot.area.top()) + 9
    warning = Theme().colour("warning").rgb()
    assert any(image.pixel(x, top) == warning for x in range(image.width()))


@pytest.mark.parametrize("zoom", [0.75, 1.0, 1.75, 2.5])
@pytest.mark.parametrize("size", [(300, 130), (460, 260), (700, 420)], ids=str)
def test_no_text_is_cut_or_over_another_at_any_size(qtbot: QtBot, zoom: float, size: tuple[int, int]) -> None:
    theme = Theme()
    theme.apply()
    theme.set_zoom(zoom)
    try:
        shown = Shown(qtbot, theme)
        shown.view.resize(*size)
        wild = run(9, EXPERIMENT.with_spec(learning_rate=30.0), 40, rate=-160.0)
        shown.view.render(picture((*RATES, wild)))
        QApplication.processEvents()
        # In a header that is too narrow for both, the switch comes before the legend.
        found = [problem for problem in problems(shown.view) if "loss_legend" not in problem]
        assert not found
        if size == (700, 420):
            assert "α = 0.03" in shown.labels
        shown.view.close()
    finally:
        theme.set_zoom(1.0)


def test_many_runs_are_drawn_within_a_picture(shown: Shown) -> None:
    branches = tuple(run(key, EXPERIMENT.with_spec(seed=key), 900, rate=0.3 + key) for key in range(12))
    shown.view.render(picture(branches))
    assert len(shown.view.earlier_runs.shown) == 12
    drawn: list[LineKind] = []
    original = shown.plot.set_line
    shown.plot.set_line = lambda kind, line: (drawn.append(kind), original(kind, line))  # type: ignore[method-assign]
    for n_iterations in range(401, 420):
        shown.view.render(picture(branches, n_iterations=n_iterations, is_running=True))
    assert drawn.count(LineKind.LEFT) <= 1, "they do not grow, so they are not drawn anew"
