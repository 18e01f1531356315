"""One number for one thing: wherever the window shows an iteration, a loss or an accuracy, all parts agree, while it
steps, walks through phases, runs and after it was paused. Played on the whole program."""

from __future__ import annotations

import re

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from gui.base.formatting import loss_text
from tests.tools.window import Glassbox

Numbers = dict[str, str]


def text_of(window: QWidget, name: str) -> str:
    widget = window.findChild(QWidget, name)
    assert widget is not None, name
    return widget.text() if isinstance(widget, QLabel) else widget.accessibleName()


def number_in(text: str) -> str:
    """The number after the word "iteration"."""
    found = re.search(r"[Ii]teration ([\d\u2009\u202f\u00a0 ]*\d)", text)
    assert found is not None, text
    return "".join(filter(str.isdigit, found[1]))


class Played:
    """The program with everything open that shows an iteration: equations, an open sum, and the sheet of settings."""

    def __init__(self, program: Glassbox) -> None:
        self.program, self.window = program, program.window
        self.window.resize(1440, 900)
        for name in ("equations_button", "microscope_button", "checks_button", "nothing_hidden_section"):
            button = self.window.findChild(QAbstractButton, name)
            assert isinstance(button, QAbstractButton)
            QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        program.settle()
        self._open_sum()

    def _open_sum(self) -> None:
        canvas = self.window.equations_view._canvas
        spot = canvas._first_cell()
        assert spot is not None
        place = canvas._cell_area(spot).center().toPoint()
        QTest.mouseMove(canvas.viewport(), place + QPoint(1, 0))
        QTest.mouseClick(canvas.viewport(), Qt.MouseButton.LeftButton, pos=place)
        assert canvas._card.is_open

    def iterations(self) -> Numbers:
        window = self.window
        sheet = window.findChild(QWidget, "check_sheet")
        assert sheet is not None
        step = next(row.value for row in sheet.rows if row.term == "Step")  # type: ignore[attr-defined]
        timeline = window.loss_view.timeline.accessibleName()
        return {
            "run bar": "".join(filter(str.isdigit, text_of(window, "iteration_value"))),
            "equations": number_in(text_of(window, "equations_status")),
            "sum": number_in(window.equations_view._canvas._card._text.when),
            "settings": number_in(step),
        } | ({"timeline": number_in(timeline)} if "iteration" in timeline else {})

    def losses(self) -> Numbers:
        legend = self.window.loss_view._legend
        return {"run bar": text_of(self.window, "train_loss_value"), "loss": legend._rows[0].value}

    def assert_agreed(self, iteration: int | None = None) -> None:
        snapshot = self.program.window.snapshot
        assert snapshot is not None
        shown = self.iterations()
        assert set(shown.values()) == {str(snapshot.iteration if iteration is None else iteration)}, shown
        losses = self.losses()
        assert set(losses.values()) == {loss_text(snapshot.train_loss)}, losses

    def step(self) -> None:
        self.program.trigger("run.step")


@pytest.fixture
def played(glassbox: Glassbox) -> Played:
    return Played(glassbox)


def test_each_step_is_the_same_iteration_everywhere(played: Played) -> None:
    played.assert_agreed(0)
    for iteration in range(1, 4):
        played.step()
        played.program.wait_for(lambda snapshot, n=iteration: snapshot.iteration == n)  # type: ignore[misc]
        played.assert_agreed(iteration)
    played.program.trigger("run.step_back")
    played.program.wait_for(lambda snapshot: snapshot.iteration == 2)
    played.assert_agreed(2)


def test_each_phase_is_within_the_same_iteration_everywhere(played: Played) -> None:
    played.step()
    played.program.wait_for(lambda snapshot: snapshot.iteration == 1)
    played.program.trigger("run.size_phase")
    kinds = []
    while "update" not in kinds:
        before = played.program.window.snapshot
        assert before is not None
        played.step()
        latest = played.program.wait_for(lambda snapshot, old=before: snapshot.position != old.position)  # type: ignore[misc]
        kinds.append(latest.position.phase.kind)
        played.assert_agreed(2 if kinds[-1] == "update" else 1)
    assert {"forward", "cost", "backward"} <= set(kinds)


def test_after_running_as_fast_as_it_can_a_pause_shows_one_iteration_everywhere(played: Played) -> None:
    for _ in range(3):
        played.window.run_bar.speed_chosen.emit(None)
        before = played.program.window.snapshot
        assert before is not None
        played.program.trigger("run.toggle")
        played.program.wait_for(lambda snapshot, n=before.iteration + 200: snapshot.iteration > n)  # type: ignore[misc]
        played.program.trigger("run.toggle")
        played.program.wait_for(lambda snapshot: not snapshot.is_running)
        played.assert_agreed()
