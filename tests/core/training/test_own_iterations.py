"""Iterations that something else than the network's own update makes, such as the learner's code: each of their states
is kept, for nothing else can make them again."""

from __future__ import annotations

import numpy as np
import pytest

from core.errors import InvalidInputError
from core.experiment.spec import ExperimentSpec
from core.io.experiment.earlier_runs import thinned_run
from core.io.experiment.experiment_file import decode, encode
from core.model.network import Parameters, backward, forward
from core.training.batches import Examples
from core.training.messages import GoTo, Load, MoveTo, Reset, StepBack, TargetNode, TrainWith
from core.training.step_position import IterationStart, StepSize
from core.training.training_session import TrainingSession
from tests.core.training.test_rewind import state_of
from tests.core.training.test_training_session import EXPERIMENT, FASTER, Drifting, session_of, train


def descent(start: IterationStart, examples: Examples, spec: ExperimentSpec) -> Parameters:
    """The lecture's update, outside of the trainer."""
    parameters = start.parameters
    passed = forward(parameters, spec, examples.X[:, start.batch])
    found, rate = backward(parameters, spec, passed, examples.Y[:, start.batch]), spec.learning_rate
    weights = [W - rate * dW for W, dW in zip(parameters.weights, found.dW, strict=True)]
    return Parameters(weights, [b - rate * db for b, db in zip(parameters.biases, found.db, strict=True)])


def followed(session: TrainingSession, iterations: int) -> list[object]:
    """Train on, and note every state."""
    states = []
    for _ in range(iterations):
        train(session, 1)
        states.append(state_of(session.trainer))
    return states


def test_right_code_trains_as_the_network_itself_does() -> None:
    ours, own = session_of(30), session_of(10)
    own.do(TrainWith(descent))
    train(own, 20)
    for mine, other in zip(ours.trainer.parameters.weights, own.trainer.parameters.weights, strict=True):
        np.testing.assert_allclose(mine, other, rtol=1e-9)
    assert (own.trainer.epoch, own.trainer.iteration) == (ours.trainer.epoch, 30)
    np.testing.assert_allclose(own.recorder.history.curves().batch.highs, ours.recorder.history.curves().batch.highs)


def test_every_state_of_the_code_is_reached_again_exactly_without_calling_it() -> None:
    session, code = session_of(7), Drifting()
    before = state_of(session.trainer)
    session.do(TrainWith(code))
    states = [before, *followed(session, 25)]
    for iteration in (20, 31, 8, 7, 32):
        session.do(GoTo(iteration))
        assert state_of(session.trainer) == states[iteration - 7]
    session.do(StepBack())
    assert state_of(session.trainer) == states[24]
    assert code.n_calls == 25


def test_a_step_forth_again_leads_where_the_code_led_before() -> None:
    session, code = session_of(), Drifting()
    session.do(TrainWith(code))
    states = followed(session, 6)
    session.do(GoTo(2))
    assert followed(session, 4) == states[2:]
    assert code.n_calls == 6
    assert not session.tree.branches
    train(session, 1)
    assert code.n_calls == 7


def test_other_code_keeps_what_the_one_before_led_to_as_an_earlier_run() -> None:
    session = session_of()
    session.do(TrainWith(Drifting(), TargetNode(1, "code")))
    states = followed(session, 6)
    session.do(GoTo(3))
    session.do(TrainWith(Drifting(), TargetNode(2, "code")))
    train(session, 5)
    (branch,) = session.tree.branches
    assert (branch.fork, branch.latest_iteration) == (3, 6)
    session.do(MoveTo(1))
    session.do(GoTo(6))
    assert state_of(session.trainer) == states[-1]


def test_the_networks_own_training_goes_on_from_where_the_code_led() -> None:
    session = session_of(5)
    session.do(TrainWith(Drifting()))
    train(session, 4)
    session.do(TrainWith(None))
    ours = followed(session, 30)
    session.do(GoTo(9))
    assert followed(session, 30) == ours
    session.do(GoTo(6))
    train(session, 1)
    (branch,) = session.tree.branches  # what the code led to from here on is not lost
    assert branch.latest_iteration == 39


def test_undo_gives_the_iterations_back_to_who_made_them_before() -> None:
    session, code = session_of(5), Drifting()
    session.do(TrainWith(code, TargetNode(1, "code")))
    train(session, 3)
    session.do(TrainWith(None, TargetNode(2, "ours")))
    assert session.trainer.own is None
    session.do(MoveTo(1))
    assert session.trainer.own is code
    session.do(MoveTo(0))
    assert session.trainer.own is None
    assert session.trainer.iteration == 5


def test_reset_begins_the_code_again_at_the_same_weights() -> None:
    session, code = session_of(), Drifting()
    start = state_of(session.trainer)
    session.do(TrainWith(code))
    train(session, 4)
    session.do(Reset())
    assert state_of(session.trainer) == start
    train(session, 1)
    assert code.n_calls == 5


def test_a_change_of_the_learning_rate_reaches_the_code() -> None:
    rates = []

    def noted(start: IterationStart, examples: Examples, spec: ExperimentSpec) -> Parameters:
        rates.append(spec.learning_rate)
        return start.parameters

    session = session_of()
    session.do(TrainWith(noted))
    train(session, 1)
    session.trainer.reconfigure(FASTER.spec, FASTER.data)
    train(session, 1)
    assert rates == [EXPERIMENT.spec.learning_rate, FASTER.spec.learning_rate]


@pytest.mark.parametrize("n_made", [0, 3])
def test_code_that_fails_leaves_the_run_as_it_was(n_made: int) -> None:
    n_calls = 0

    def failing(start: IterationStart, examples: Examples, spec: ExperimentSpec) -> Parameters:
        nonlocal n_calls
        n_calls += 1
        if n_calls > n_made:
            raise InvalidInputError("code", "Line 3: division by zero.")
        return start.parameters

    session = session_of(4)
    session.do(TrainWith(failing))
    train(session, n_made)
    before = state_of(session.trainer)
    with pytest.raises(InvalidInputError, match="division by zero"):
        train(session, 1)
    assert state_of(session.trainer) == before
    assert session.trainer.own is failing


def test_a_weight_that_is_no_finite_number_stops_the_run() -> None:
    def growing(start: IterationStart, examples: Examples, spec: ExperimentSpec) -> Parameters:
        return Parameters([W * np.inf for W in start.parameters.weights], start.parameters.biases)

    session = session_of(4)
    session.do(TrainWith(growing))
    with pytest.raises(InvalidInputError, match="finite"):
        train(session, 1)
    assert session.trainer.iteration == 4


def saved(session: TrainingSession, states_bytes: int) -> TrainingSession:
    run = decode(encode(thinned_run(session.capture_all(), states_bytes)), "a file")
    opened = TrainingSession(run.experiment, lambda record: None)
    opened.do(Load(run))
    return opened


def test_a_file_keeps_the_states_of_the_code_and_never_the_code_that_is_running() -> None:
    session = session_of(5)
    session.do(TrainWith(Drifting()))
    states = followed(session, 12)
    opened = saved(session, 8_000_000)
    assert opened.trainer.own is None
    for iteration in range(6, 18):
        opened.do(GoTo(iteration))
        assert state_of(opened.trainer) == states[iteration - 6]


def test_a_file_that_is_too_small_for_all_states_of_the_code_begins_later_and_holds_no_wrong_one() -> None:
    session = session_of(5)
    session.do(TrainWith(Drifting()))
    states = followed(session, 60)
    opened = saved(session, 60_000)
    first = opened.trainer.oldest_iteration
    assert 5 < first < 64
    for iteration in range(first, 66):
        opened.do(GoTo(iteration))
        assert state_of(opened.trainer) == states[iteration - 6]


def test_beyond_the_bound_of_memory_the_oldest_states_of_the_code_go_and_the_others_stay_exact() -> None:
    session = session_of()
    session.trainer._history._limit = 60_000
    session.do(TrainWith(Drifting()))
    states = followed(session, 120)
    first = session.trainer.oldest_iteration
    assert 0 < first < 119
    assert session.trainer._history.n_bytes <= 60_000
    for iteration in range(first, 121):
        session.do(GoTo(iteration))
        assert state_of(session.trainer) == states[iteration - 1]


def test_phases_lead_to_an_iteration_of_the_code_and_back_again_exactly() -> None:
    session, code = session_of(3), Drifting()
    session.do(TrainWith(code))
    places = []
    for _ in range(13):
        places.append((state_of(session.trainer), session.stepper.position))
        session.stepper.advance(StepSize.PHASE)
    assert session.trainer.iteration == 5
    assert code.n_calls == 2
    for state, position in reversed(places[1:]):
        session.do(StepBack(StepSize.PHASE))
        assert (state_of(session.trainer), session.stepper.position) == (state, position)
