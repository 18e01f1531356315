"""The way back through a run: what Step Back gives is what was, bit for bit, and memory stays within its bound."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from time import perf_counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import Dataset, ExperimentSpec, InvalidInputError, NonFiniteError, Trainer, make_dataset
from core.model.optimizer import FLUSH_PERIOD
from core.model.optimizers import OPTIMIZERS
from core.training.checkpoint import STATE_OVERHEAD
from core.training.checkpoint_history import CheckpointHistory
from core.training.safe_rate import safe_learning_rate

CIRCLE = make_dataset("circle", n_samples=60, noise=0.1, seed=3)


def trainer_with(**fields: object) -> Trainer:
    return Trainer(ExperimentSpec(**{"hidden_units": (4, 3), "learning_rate": 0.1, **fields}), CIRCLE)  # type: ignore[arg-type]


def state_of(trainer: Trainer) -> tuple[object, ...]:
    """Everything the next iterations depend on, as values that compare bit for bit."""
    start = trainer.start
    return (
        start.iteration,
        trainer.epoch,
        b"".join(W.tobytes() for W in (*start.parameters.weights, *start.parameters.biases)),
        start.optimizer.step,
        b"".join(slot.tobytes() for slot in start.optimizer.slots),
        start.batch.tobytes(),
        str(trainer._random.bit_generator.state),
        trainer.spec,
        trainer.data,
    )


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("batch_size", [None, 7])
@pytest.mark.parametrize("penalty", ["none", "l2"])
def test_step_back_gives_every_state_again_bit_for_bit(optimizer: str, batch_size: int | None, penalty: str) -> None:
    trainer = trainer_with(optimizer=optimizer, batch_size=batch_size, penalty=penalty, penalty_rate=0.01)
    states, records = [state_of(trainer)], []
    for _ in range(40):
        records.append(trainer.step())
        states.append(state_of(trainer))
    for state in reversed(states[:-1]):
        trainer.step_back()
        assert state_of(trainer) == state
    assert [trainer.step() for _ in range(40)] == records
    assert state_of(trainer) == states[-1]


@pytest.mark.parametrize("optimizer", ["momentum", "adam"])
def test_step_back_is_exact_where_the_optimizer_forgets_what_a_dead_unit_left(optimizer: str) -> None:
    trainer = trainer_with(optimizer=optimizer, activation="relu", learning_rate=0.01)
    for _ in range(5):
        trainer.step()
    trainer.set_parameters(trainer.parameters.with_bias(1, 0, -1000.0))
    states, forgotten = {}, 0
    for _ in range(6 * FLUSH_PERIOD + 3 - trainer.iteration):
        remembered = np.count_nonzero(trainer._optimizer.slots)
        trainer.step()
        forgotten += remembered > np.count_nonzero(trainer._optimizer.slots) > 0
        if trainer.iteration > 6 * FLUSH_PERIOD - 3:
            states[trainer.iteration] = state_of(trainer)
    assert forgotten == 1
    for iteration in (*reversed(states), *states, 100, *states):
        trainer.go_to(iteration)
        assert state_of(trainer) == states.get(iteration, state_of(trainer))


EDITS: dict[str, Callable[[Trainer], object]] = {
    "step": lambda trainer: trainer.step(),
    "steps": lambda trainer: [trainer.step() for _ in range(13)],
    "rate": lambda trainer: trainer.reconfigure(replace(trainer.spec, learning_rate=0.05), trainer.data),
    "batch size": lambda trainer: trainer.reconfigure(replace(trainer.spec, batch_size=9), trainer.data),
    "unit": lambda trainer: trainer.reconfigure(replace(trainer.spec, hidden_units=(5, 3)), trainer.data),
    "optimizer": lambda trainer: trainer.reconfigure(replace(trainer.spec, optimizer="adam"), trainer.data),
    "point": lambda trainer: trainer.reconfigure(trainer.spec, trainer.data.with_points_added([[0.5], [0.5]], [1])),
    "weight": lambda trainer: trainer.set_parameters(trainer.parameters.with_weight(1, 0, 0, 0.25)),
}


@settings(max_examples=40, deadline=None)
@given(st.lists(st.sampled_from(sorted(EDITS)), min_size=1, max_size=12), st.data())
def test_any_iteration_of_a_run_with_changes_can_be_gone_to_and_is_what_it_was(
    edits: list[str], data: st.DataObject
) -> None:
    trainer = trainer_with(batch_size=20)
    states = {0: state_of(trainer)}
    for edit in edits:
        EDITS[edit](trainer)
        states[trainer.iteration] = state_of(trainer)
    for _ in range(4):
        iteration = data.draw(st.sampled_from(sorted(states)))
        trainer.go_to(iteration)
        assert state_of(trainer) == states[iteration]
        assert trainer.latest_iteration == max(states)


def test_what_was_changed_after_going_back_ends_the_way_forth() -> None:
    trainer = trainer_with()
    for _ in range(20):
        trainer.step()
    trainer.go_to(5)
    assert trainer.latest_iteration == 20
    trainer.reconfigure(replace(trainer.spec, learning_rate=0.2), CIRCLE)
    assert trainer.latest_iteration == 5
    with pytest.raises(InvalidInputError, match="Iteration 6"):
        trainer.go_to(6)
    trainer.step()
    trainer.go_to(4)
    assert trainer.spec.learning_rate == 0.1


def test_training_on_past_a_change_that_was_gone_back_over_does_not_make_it_again() -> None:
    trainer, straight = trainer_with(), trainer_with()
    for _ in range(10):
        trainer.step()
    trainer.reconfigure(replace(trainer.spec, learning_rate=0.9), CIRCLE)
    for _ in range(10):
        trainer.step()
    trainer.go_to(8)
    for _ in range(4):
        trainer.step()
    assert trainer.latest_iteration == 12
    for _ in range(12):
        straight.step()
    assert state_of(trainer) == state_of(straight)
    trainer.go_to(11)
    straight.go_to(11)
    assert state_of(trainer) == state_of(straight)


def test_nothing_is_before_the_first_iteration() -> None:
    trainer = trainer_with()
    with pytest.raises(InvalidInputError, match="none before it"):
        trainer.step_back()
    with pytest.raises(InvalidInputError, match="0 to 0"):
        trainer.go_to(1)


def test_without_points_there_is_nothing_to_go_back_to() -> None:
    trainer = Trainer(ExperimentSpec(), Dataset(np.empty((2, 0)), []))
    with pytest.raises(InvalidInputError):
        trainer.step_back()


def test_after_a_run_diverged_one_step_back_leads_to_numbers_that_train_again() -> None:
    trainer = Trainer(ExperimentSpec(hidden_units=(4,), activation="relu", learning_rate=1000.0), make_dataset("xor"))
    with pytest.raises(NonFiniteError):
        trainer.run(lambda record: None, lambda: False)
    failed_at = trainer.iteration
    trainer.step_back()
    before = state_of(trainer)
    assert trainer.iteration == failed_at - 1
    trainer.step()
    trainer.step_back()
    assert state_of(trainer) == before


def test_what_the_last_iteration_started_from_is_known() -> None:
    trainer = trainer_with(batch_size=25, optimizer="adam")
    assert trainer.previous is None
    for _ in range(9):
        start = trainer.start
        trainer.step()
        previous = trainer.previous
        assert previous is not None
        assert previous.iteration == start.iteration == trainer.iteration
        assert previous.batch.tolist() == start.batch.tolist()
        assert previous.optimizer.step == start.optimizer.step
        for mine, theirs in zip(previous.optimizer.slots, start.optimizer.slots, strict=True):
            np.testing.assert_array_equal(mine, theirs)
        for mine, theirs in zip(previous.parameters.weights, start.parameters.weights, strict=True):
            np.testing.assert_array_equal(mine, theirs)
    trainer.set_parameters(trainer.parameters)
    assert trainer.previous is None


def test_ten_thousand_iterations_back_everything_is_as_it_was() -> None:
    trainer = trainer_with(batch_size=10, optimizer="adam")
    trainer.run(lambda record: None, lambda: trainer.iteration >= 500)
    state = state_of(trainer)
    trainer.run(lambda record: None, lambda: trainer.iteration >= 10_500)
    trainer.go_to(500)
    assert state_of(trainer) == state


def test_the_way_back_stays_within_its_memory_and_keeps_ten_thousand_iterations() -> None:
    trainer = trainer_with()
    limit = 200_000
    trainer._history = CheckpointHistory(limit)
    trainer.reset()
    states = {}
    while trainer.iteration < 12_000:
        trainer._history.due = trainer.iteration + 1  # as dense as it can get
        trainer.step()
        assert trainer._history.n_bytes <= limit
        if trainer.iteration % 1777 == 0:
            states[trainer.iteration] = state_of(trainer)
    assert trainer.oldest_iteration == 0
    for iteration, state in states.items():
        trainer.go_to(iteration)
        assert state_of(trainer) == state


def test_the_memory_that_is_counted_is_that_of_the_states_and_of_each_data_set_once() -> None:
    state = trainer_with().capture()
    alone = state.memory.nbytes + STATE_OVERHEAD
    kept = CheckpointHistory()
    kept.keep(state)
    assert kept.n_bytes == alone + 2 * CIRCLE.points.nbytes
    for _ in range(2):  # the second one takes the place of the first
        kept.keep(replace(state, iteration=1))
        assert kept.n_bytes == 2 * alone + 2 * CIRCLE.points.nbytes
    other = make_dataset("circle", n_samples=60, noise=0.1, seed=4)
    kept.keep(replace(state, iteration=1, data=other))
    assert kept.n_bytes == 2 * alone + 4 * CIRCLE.points.nbytes


def test_back_at_the_start_the_random_numbers_are_those_of_the_start() -> None:
    trainer = trainer_with(batch_size=7)
    start = trainer.capture()
    for _ in range(20):
        trainer.step()
    assert trainer.capture().random != start.random
    trainer.go_to(0)
    assert trainer.capture().random == start.random


def test_far_back_fewer_states_are_kept_and_every_one_can_be_reached() -> None:
    kept = CheckpointHistory()
    state = trainer_with().states[-1]
    for iteration in range(0, 60_000, 4):
        kept.keep(replace(state, iteration=iteration, is_root=iteration % 20_000 == 0))
    assert len(kept) < 0.7 * 15_000
    iterations = [kept.before(iteration).iteration for iteration in range(60_000)]
    gaps = np.arange(60_000) - np.array(iterations)
    assert gaps.max() < 32
    assert gaps[-20_000:].max() < 4
    assert {kept.last_change(iteration) for iteration in range(60_000)} == {0, 20_000, 40_000}


def test_changes_alone_cannot_break_the_bound_of_memory_either() -> None:
    trainer = Trainer(ExperimentSpec(), make_dataset("circle", n_samples=2000, seed=0))
    trainer._history = CheckpointHistory(2_000_000)
    trainer.reset()
    for step in range(200):
        trainer.reconfigure(trainer.spec, trainer.data.with_point_moved(0, (0.01 * step, 0.5)))
        trainer.step()
        assert trainer._history.n_bytes <= 2_000_000
    oldest = trainer.oldest_iteration
    assert 0 < oldest < 199
    trainer.go_to(oldest)
    trainer.step()


@pytest.mark.parametrize("hidden_units", [(4, 2), (8,) * 6])
def test_any_point_is_reached_quickly(hidden_units: tuple[int, ...]) -> None:
    trainer = Trainer(ExperimentSpec(hidden_units=hidden_units, batch_size=10), make_dataset("circle", n_samples=250))
    trainer.run(lambda record: None, lambda: trainer.iteration >= 3000)
    random, times = np.random.default_rng(0), []
    for iteration in random.integers(0, 3000, 40):
        began = perf_counter()
        trainer.go_to(int(iteration))
        times.append(perf_counter() - began)
    assert np.median(times) < 0.05


def test_a_smaller_learning_rate_that_is_named_does_not_run_away() -> None:
    spec = ExperimentSpec(hidden_units=(4,), activation="relu", learning_rate=10.0, seed=1)
    data = make_dataset("xor", seed=1)
    trainer = Trainer(spec, data)
    with pytest.raises(NonFiniteError):
        trainer.run(lambda record: None, lambda: trainer.iteration >= 5000)
    before = state_of(trainer)
    found = safe_learning_rate(trainer)
    assert found is not None
    rate, begin = found
    assert begin == 0
    assert state_of(trainer) == before
    slower = Trainer(replace(spec, learning_rate=rate), data)
    slower.run(lambda record: None, lambda: slower.iteration > trainer.iteration)
    assert slower.iteration > trainer.iteration
