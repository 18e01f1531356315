"""Parts of the window that take long are drawn less often while training runs flat out, and never otherwise."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from core.training.snapshot import Snapshot
from gui.base.colour import buckets
from gui.base.redraw import RedrawPace
from gui.base.widgets import ElidedLabel
from tests.tools.snapshots import sample_snapshot
from tests.tools.window import Glassbox


class Clock:
    """Stands still unless it is moved on."""

    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr("gui.base.redraw.perf_counter", clock)
    return clock


def _drawn_in_two_seconds(pace: RedrawPace, clock: Clock, snapshot: Snapshot, cost_s: float, gap_s: float) -> int:
    """How often a part is drawn in the second of two seconds, in which a picture comes after each gap."""
    drawn, begun = 0, clock.now
    for picture in range(round(2.0 / gap_s)):
        clock.now = begun + picture * gap_s
        if pace.is_due(replace(snapshot, iteration=picture)):
            with pace.drawing():
                clock.now += cost_s
            drawn += clock.now - begun > 1.0
    return drawn


@pytest.mark.parametrize(
    ("cost_s", "gap_s", "times"),
    [
        pytest.param(0.001, 1 / 57, 57, id="what costs little is drawn with every picture"),
        pytest.param(0.001, 1 / 30, 30, id="also where pictures come slowly"),
        pytest.param(0.007, 1 / 30, 8, id="what costs much waits where pictures come slowly"),
        pytest.param(0.006, 1 / 57, 29, id="and less where they come fast"),
        pytest.param(0.025, 1 / 25, 5, id="but never longer than a fifth of a second"),
    ],
)
def test_flat_out_a_part_is_drawn_as_often_as_its_cost_allows(
    clock: Clock, cost_s: float, gap_s: float, times: int
) -> None:
    snapshot = sample_snapshot((4, 2), is_running=True, iterations_per_s=900.0)
    assert _drawn_in_two_seconds(RedrawPace(), clock, snapshot, cost_s, gap_s) == pytest.approx(times, abs=1)


def test_paused_or_at_a_pace_the_eye_can_follow_every_picture_is_drawn(clock: Clock) -> None:
    for changes in ({"is_running": False}, {"is_running": True, "iterations_per_s": 30.0}):
        snapshot = sample_snapshot((4, 2), **changes)
        assert _drawn_in_two_seconds(RedrawPace(period_s=0.1), clock, snapshot, 0.02, 0.05) == 20


def test_a_part_that_is_costly_at_any_pace_waits_while_the_run_goes_on(clock: Clock) -> None:
    pace = RedrawPace()
    pace.is_costly = True
    running = sample_snapshot((4, 2), is_running=True, iterations_per_s=30.0)
    assert _drawn_in_two_seconds(pace, clock, running, 0.05, 0.05) == pytest.approx(5, abs=1)
    assert pace.is_due(sample_snapshot((4, 2), is_running=False))


def test_a_pace_says_how_often_its_part_is_drawn_only_where_pictures_were_left_out(clock: Clock) -> None:
    snapshot = sample_snapshot((4, 2), is_running=True, iterations_per_s=900.0)
    slow, quick = RedrawPace(), RedrawPace()
    _drawn_in_two_seconds(slow, clock, snapshot, 0.05, 0.05)
    _drawn_in_two_seconds(quick, clock, snapshot, 0.0, 0.05)
    assert (slow.times_per_s, quick.times_per_s) == (None, None)  # the slow one has not been drawn for two seconds
    _drawn_in_two_seconds(slow, clock, snapshot, 0.05, 0.05)
    assert slow.times_per_s in (4, 5)


def test_the_status_bar_names_what_is_drawn_less_often_until_the_run_pauses(glassbox: Glassbox) -> None:
    window = glassbox.window
    weights = next(pace for pace in window.findChildren(RedrawPace) if pace.name == "weights")
    weights.period_s = 0.15
    said = window.findChild(ElidedLabel, "sampled")
    glassbox.window.run_bar.speed_chosen.emit(None)
    glassbox.trigger("run.toggle")
    glassbox.wait_until(lambda: said.text().startswith("weights "))
    assert "less often" in said.toolTip()
    glassbox.trigger("run.toggle")
    paused = glassbox.wait_for(lambda snapshot: not snapshot.is_running)
    assert said.text() == ""
    weights_now = np.concatenate([W.ravel() for W in paused.parameters.weights])
    painter = window.network_view._painter
    assert not painter._is_stale
    np.testing.assert_array_equal(painter._edges.buckets, buckets(weights_now))
