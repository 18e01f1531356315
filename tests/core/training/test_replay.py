"""A long way to another moment reports how far it is and can be stopped; the run stands where it was stopped then."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import count

import pytest
from numpy.testing import assert_array_equal

from core import ExperimentSpec
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.training.loop import TrainingLoop
from core.training.messages import (
    UNCOUNTED,
    AddRun,
    Capture,
    GoTo,
    Load,
    Message,
    MoveTo,
    Pause,
    Quit,
    Reconfigure,
    Reset,
    TargetNode,
)
from core.training.replay import PATIENCE_S, REPORT_PERIOD_S, Replay, ReplayWatch
from core.training.run_state import RunState
from core.training.snapshot import Snapshot
from core.training.training_session import TrainingSession

EXPERIMENT = Experiment.generated(ExperimentSpec(hidden_units=(3,), batch_size=10), DataSettings(n_samples=45))
LATEST, TARGET = 400, 300
TICK_S = 0.01
"""What one look at the clock takes: the way to the target takes 3 s."""


Send = Callable[[Message], None]
Reaction = Callable[[Send, Replay], object]


def run_with_few_states() -> RunState:
    """As it is after a recovery: every moment but the first and the last is far."""
    session = TrainingSession(EXPERIMENT, lambda record: None)
    session.trainer.run(session.recorder.on_record, lambda: session.trainer.iteration >= LATEST)
    run = session.capture()
    return replace(run, states=run.states[:1])


def played(
    *messages: Message,
    reaction: Reaction,
    on_captured: Callable[[object, RunState], object] = lambda token, run: None,
) -> tuple[Snapshot, list[Replay | None]]:
    """The last picture after these messages, and what was reported; ``reaction`` can answer each
    report with more messages."""
    pictures: list[Snapshot] = []
    reports: list[Replay | None] = []
    ticks = count()

    def on_replay(replay: Replay | None) -> None:
        reports.append(replay)
        if replay is not None:
            reaction(send, replay)

    def send(message: Message) -> None:
        sent.append(message)
        loop.send(message)

    def on_snapshot(snapshot: Snapshot) -> None:
        pictures.append(snapshot)
        if snapshot.n_handled >= len(messages) + sum(not isinstance(message, UNCOUNTED) for message in sent):
            loop.send(Quit())

    sent: list[Message] = []
    loop = TrainingLoop(
        EXPERIMENT,
        lambda record: None,
        on_snapshot,
        clock=lambda: TICK_S * next(ticks),
        on_captured=on_captured,
        on_replay=on_replay,
    )
    for message in messages:
        loop.send(message)
    loop.run()
    return pictures[-1], reports


def nothing(send: Send, replay: Replay) -> None:
    """Let it go on."""


JUMP = (Load(run_with_few_states(), 1), GoTo(TARGET, TargetNode(2, "jump")))


def test_a_long_way_is_reported_from_its_third_of_a_second_on_and_its_end_too() -> None:
    snapshot, reports = played(*JUMP, reaction=nothing)
    *under_way, end = reports
    assert end is None
    shares = [replay.share for replay in under_way if replay is not None]
    assert shares == sorted(shares)
    assert shares[0] >= PATIENCE_S / (TARGET * TICK_S)
    assert len(shares) <= TARGET * TICK_S / REPORT_PERIOD_S
    assert {(replay.begin, replay.target) for replay in under_way if replay is not None} == {(0, TARGET)}
    assert (snapshot.iteration, snapshot.node) == (TARGET, 2)


@pytest.mark.parametrize("stop", [Pause(), MoveTo(2)], ids=["pause", "the same node"])
def test_stopped_the_run_stands_at_the_iteration_it_has_reached(stop: Message) -> None:
    def stop_half_way(send: Send, replay: Replay) -> None:
        if replay.share > 0.5:
            send(stop)

    snapshot, reports = played(*JUMP, reaction=stop_half_way)
    last = reports[-2]
    assert last is not None
    assert snapshot.iteration == last.iteration < TARGET
    assert snapshot.latest_iteration == LATEST
    assert snapshot.node == 2
    straight = TrainingSession(EXPERIMENT, lambda record: None).trainer
    straight.run(lambda record: None, lambda: straight.iteration >= snapshot.iteration)
    for shown, made in zip(snapshot.parameters.weights, straight.parameters.weights, strict=True):
        assert_array_equal(shown, made)


def test_after_being_stopped_another_jump_leads_exactly_there() -> None:
    def jump_elsewhere(send: Send, replay: Replay) -> None:
        if replay.target == TARGET and replay.share > 0.5:
            send(GoTo(TARGET + 50, TargetNode(3, "another")))

    snapshot, _ = played(*JUMP, reaction=jump_elsewhere)
    assert (snapshot.iteration, snapshot.node) == (TARGET + 50, 3)
    session = TrainingSession(EXPERIMENT, lambda record: None)
    session.do(JUMP[0])
    session.trainer.go_to(TARGET + 50)
    for shown, made in zip(snapshot.parameters.weights, session.trainer.parameters.weights, strict=True):
        assert_array_equal(shown, made)


def test_a_reset_does_not_wait_for_a_long_way_and_undo_leads_back_to_where_it_was() -> None:
    reached: list[int] = []

    def reset(send: Send, replay: Replay) -> None:
        if not reached and replay.share > 0.3:
            reached.append(replay.iteration)
            send(Reset(TargetNode(3, "reset")))
            send(MoveTo(2))

    snapshot, _ = played(*JUMP, reaction=reset)
    assert (snapshot.iteration, snapshot.node) == (reached[0], 2)


def test_a_capture_that_does_not_wait_has_the_edits_made_during_a_long_replay() -> None:
    rate, captured = 0.125, []

    def edit_and_capture(send: Send, replay: Replay) -> None:
        if not captured:
            send(Reconfigure(EXPERIMENT.with_spec(learning_rate=rate), TargetNode(3, "rate")))
            send(Capture("now", waits=False))
            send(Capture("later"))
            captured.append(replay.iteration)

    def on_captured(token: object, run: RunState) -> None:
        captured.append((token, run.now.iteration, run.experiment.spec.learning_rate, len(run.earlier)))

    snapshot, _ = played(*JUMP, reaction=edit_and_capture, on_captured=on_captured)
    assert captured[1:] == [("now", LATEST, rate, 0), ("later", TARGET, rate, 1)]
    assert (snapshot.iteration, snapshot.node) == (TARGET, 3)
    assert snapshot.experiment.spec.learning_rate == rate


def test_quitting_ends_a_long_way_at_once() -> None:
    snapshot, reports = played(*JUMP, reaction=lambda send, replay: send(Quit()))
    assert len(reports) == 2
    assert snapshot.iteration == LATEST, "no picture is taken any more"


def test_an_earlier_run_that_is_trained_long_reports_its_way_and_can_be_stopped() -> None:
    snapshot, reports = played(
        AddRun(EXPERIMENT.with_spec(seed=3), 500, 7), reaction=lambda send, replay: send(Pause())
    )
    assert reports[-1] is None
    (branch,) = snapshot.branches
    assert 0 < branch.latest_iteration < 500


def test_what_is_short_is_made_to_its_end_whatever_waits() -> None:
    watch = ReplayWatch(lambda replay: None, lambda: False, lambda: True, lambda: 0.0)
    assert not any(watch.gives_up(0, iteration, 1000) for iteration in range(1000))
