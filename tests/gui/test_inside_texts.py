"""In any dock and with any size of text, no text of the equations, the microscope or the checks is cut or covered."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.explain.diagnosis import diagnose
from core.training.step_position import Phase, StepPosition
from core.training.trainer import Trainer
from gui.base.painting import seen_rect
from gui.base.scroll import ScrollPort
from gui.base.theme import LIGHT, Theme
from gui.views.checks.view import ChecksView
from gui.views.equations.view import EquationsView
from gui.views.microscope.view import MicroscopeView
from gui.views.network.diagnosis_card import DiagnosisCard
from gui.views.network.view import NetworkView
from tests.tools.painted_texts import painted_texts, problems
from tests.tools.snapshots import sample_snapshot

SIZES = ((300, 200), (1000, 420))
ZOOMS = (0.75, 1.0, 2.5)
NETWORKS = (
    {"activation": "relu"},
    {"activation": "sigmoid", "loss": "squared_error", "optimizer": "adam", "penalty": "l2", "batch_size": 7},
    {"activation": "leaky_relu", "hidden_units": (8, 4)},
)


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    made = Theme(LIGHT)
    made.apply()
    yield made
    made.set_zoom(1.0)


def laid_out(qtbot: QtBot, view: QWidget, size: tuple[int, int]) -> None:
    """At this size, or where it needs more, at the size from which on its port scrolls."""
    least = view.minimumSizeHint()
    view.resize(max(size[0], least.width()), max(size[1], least.height()))
    view.show()
    qtbot.waitExposed(view)
    for _ in range(4):
        QApplication.processEvents()


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("size", SIZES)
def test_no_text_of_the_microscope_is_cut(qtbot: QtBot, theme: Theme, size: tuple[int, int], zoom: float) -> None:
    theme.set_zoom(zoom)
    view = MicroscopeView(theme)
    qtbot.addWidget(view)
    for network in NETWORKS:
        view.render(sample_snapshot(**network))
        laid_out(qtbot, view, size)
        assert not problems(view), network


@pytest.mark.parametrize("zoom", ZOOMS)
def test_the_card_of_a_dot_is_whole_within_the_plot(qtbot: QtBot, theme: Theme, zoom: float) -> None:
    theme.set_zoom(zoom)
    view = MicroscopeView(theme)
    qtbot.addWidget(view)
    view.render(sample_snapshot())
    laid_out(qtbot, view, SIZES[0])
    plot = view._plot
    for key in [Qt.Key.Key_Right] + [Qt.Key.Key_Left] * 3:
        QTest.keyClick(plot, key)
        texts = [text for text in painted_texts(plot) if "example" in text.text or "g′" in text.text]
        assert texts
        assert all(QRectF(plot.rect()).contains(text.box) for text in texts)


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("size", SIZES)
def test_no_text_of_the_equations_is_cut(qtbot: QtBot, theme: Theme, size: tuple[int, int], zoom: float) -> None:
    theme.set_zoom(zoom)
    view = EquationsView(theme)
    qtbot.addWidget(view)
    shown = (("example", "mean", NETWORKS[1]), ("example", "alone", NETWORKS[0]), ("batch", "mean", NETWORKS[0]))
    for scope, form, network in shown:
        view.show_view(scope, form)
        view.render(sample_snapshot(**network, position=StepPosition(Phase("backward", 2))))
        laid_out(qtbot, view, size)
        assert not problems(view), (network, scope, form)


@pytest.mark.parametrize("zoom", ZOOMS)
def test_no_text_of_an_open_sum_is_cut(qtbot: QtBot, theme: Theme, zoom: float) -> None:
    theme.set_zoom(zoom)
    view = EquationsView(theme)
    qtbot.addWidget(view)
    view.render(sample_snapshot((4,), position=StepPosition(Phase("update"))))
    laid_out(qtbot, view, SIZES[1])
    view._canvas.setFocus()
    for _ in range(3):
        QTest.keyClick(view._canvas, Qt.Key.Key_Return)
        QApplication.processEvents()
        assert view._canvas._card.is_open
        assert not problems(view._canvas._card)
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Escape)
        QTest.keyClick(view._canvas, Qt.Key.Key_Tab)


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("size", SIZES)
def test_no_text_of_the_checks_is_cut(qtbot: QtBot, theme: Theme, size: tuple[int, int], zoom: float) -> None:
    theme.set_zoom(zoom)
    view = ChecksView(theme)
    qtbot.addWidget(view)
    view.render(sample_snapshot(**NETWORKS[1]))
    for section in ("gradient_section", "vectorisation_section", "nothing_hidden_section"):
        button = view.findChild(QAbstractButton, section)
        assert isinstance(button, QAbstractButton)
        button.click()
        laid_out(qtbot, view, size)
        assert not problems(view, elided=("check_sheet",)), section  # a long list of examples is meant to end with …


@pytest.mark.parametrize("zoom", ZOOMS)
def test_a_card_of_the_network_is_whole_within_what_is_seen_of_it(qtbot: QtBot, theme: Theme, zoom: float) -> None:
    theme.set_zoom(zoom)
    view = NetworkView(theme)
    port = ScrollPort(QSize(100, 100))
    port.hold(view)
    qtbot.addWidget(port)
    port.resize(380, 240)
    view.render(sample_snapshot((4,)))
    port.show()
    qtbot.waitExposed(port)
    layout = view._diagram.layout
    for layer in (0, 1):
        port.ensureVisible(*layout.tiles[layer][0][:2].astype(int).tolist())
        x, y, width, height = layout.tiles[layer][0].tolist()
        QTest.mouseMove(view, QPoint(0, 0))
        QTest.mouseMove(view, QPoint(round(x + width / 2), round(y + height / 2)))
        card = view._card.area.toAlignedRect()
        assert not card.isEmpty()
        assert seen_rect(view).adjusted(-1, -1, 1, 1).contains(card)
        drawn = [text.box for text in painted_texts(view) if "feature" in text.text or "unit 1" in text.text]
        assert drawn
        assert all(QRectF(card).contains(box) for box in drawn)


@pytest.mark.parametrize("zoom", ZOOMS)
@pytest.mark.parametrize("room", [(700, 500), (420, 260)])
def test_no_text_of_a_diagnosis_is_cut(qtbot: QtBot, theme: Theme, room: tuple[int, int], zoom: float) -> None:
    theme.set_zoom(zoom)
    view = QWidget()
    qtbot.addWidget(view)
    view.resize(*room)
    card = DiagnosisCard(theme, view)
    experiment = Experiment.generated(ExperimentSpec(initializer="normal", init_scale=10.0), DataSettings())
    trainer = Trainer(experiment.spec, experiment.data)
    found = diagnose(trainer.parameters, trainer.spec, trainer.examples.X, trainer.examples.Y)
    view.show()
    qtbot.waitExposed(view)
    card.show_findings(found[:1], QPointF(60.0, 60.0), view.rect())
    QApplication.processEvents()
    assert view.rect().contains(card.geometry())
    assert not problems(card)
    buttons = [button for button in card.findChildren(QAbstractButton) if button.isVisible()]
    assert len(buttons) > 1
    assert all(card.rect().contains(button.rect().translated(button.mapTo(card, QPoint()))) for button in buttons)
    card.close_card()
