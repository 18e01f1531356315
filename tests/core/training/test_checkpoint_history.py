"""Whatever is done to a trainer in whatever order, it is where a plain list of all that was says it is, bit for bit."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from core import Dataset, ExperimentSpec, InvalidInputError, NonFiniteError, Trainer, make_dataset
from core.model.initializers import INITIALIZERS
from core.model.optimizers import OPTIMIZERS
from core.training.checkpoint import generator_at, random_state
from core.training.checkpoint_history import MEMORY_LIMIT, REPLAY_S, CheckpointHistory
from core.training.run import Run
from core.training.safe_rate import safe_learning_rate
from core.training.step_position import IterationStart
from tests.core.training.test_rewind import state_of

CIRCLE = make_dataset("circle", n_samples=24, noise=0.1, seed=3)
DATA = (
    CIRCLE,
    CIRCLE.with_points_added([[0.5], [0.5]], [1]),
    CIRCLE.with_points_added([[0.5, 1.0], [0.5, 0.0]], [2, 2]),
    CIRCLE.with_point_moved(0, (1.0, 1.0)),
    CIRCLE.cleared(),
    Dataset(CIRCLE.points, CIRCLE.labels, CIRCLE.split_keys),  # equal to the first one, and another object
)
SPEC = ExperimentSpec(hidden_units=(3, 2), batch_size=10, learning_rate=0.1, optimizer="adam")
LIVE_AND_STRUCTURE = {
    "learning_rate": (0.1, 0.05),
    "batch_size": (None, 5, 10),
    "optimizer": tuple(OPTIMIZERS),
    "loss": ("cross_entropy", "squared_error"),
    "train_fraction": (1.0, 0.6),
    "activation": ("tanh", "relu"),
    "hidden_units": ((3, 2), (4, 2), (2,), ()),
    "features": (("x1", "x2"), ("x2",), ("x1", "x2", "sin_x1")),
}


def trainer_with(gap: int = 4, memory_limit: int = MEMORY_LIMIT, spec: ExperimentSpec = SPEC) -> Trainer:
    """A trainer whose iterations take as long as makes it keep every ``gap``-th state."""
    trainer = Trainer(spec, CIRCLE, context="start")
    trainer._history = CheckpointHistory(memory_limit, clock=lambda: 0.999 * REPLAY_S / gap * trainer.iteration)
    trainer.reset()
    return trainer


def what_it_starts_from(start: IterationStart) -> tuple[object, ...]:
    """All of it, to be compared bit for bit."""
    arrays = (*start.parameters.weights, *start.parameters.biases, *start.optimizer.slots, start.batch)
    return (start.iteration, start.optimizer.step, *(array.tobytes() for array in arrays))


class AnyRun(RuleBasedStateMachine):
    """A trainer, and the list of what it was at each iteration of the way that leads through the present one."""

    @initialize(gap=st.sampled_from([1, 4, 50]), limit=st.sampled_from([MEMORY_LIMIT, 12_000]))
    def begin(self, gap: int, limit: int) -> None:
        self.trainer = trainer_with(gap, limit)
        self.limit = limit
        self.n_contexts = 0
        self._begin_anew()

    def _begin_anew(self) -> None:
        self.line = [self._now()]
        self.changes = {0}

    def _now(self) -> tuple[object, ...]:
        return state_of(self.trainer), what_it_starts_from(self.trainer.start), self.trainer.context

    def _note_change(self) -> None:
        """The present state is a new end of the line, to which nothing leads."""
        at = self.trainer.iteration
        self.line[at:] = [self._now()]
        self.changes = {change for change in self.changes if change < at} | {at}

    def _note_iteration(self) -> None:
        """Made again it is as it was; but a change is not made again, and from there on the line is another one."""
        at = self.trainer.iteration
        if at < len(self.line) and at not in self.changes:
            assert self._now() == self.line[at]
        else:
            self.line[at:] = [self._now()]
            self.changes = {change for change in self.changes if change < at}

    @precondition(lambda self: self.trainer.can_train)
    @rule(n=st.integers(1, 12))
    def train(self, n: int) -> None:
        for _ in range(n):
            try:
                self.trainer.step()
            except NonFiniteError:
                self.stays_where_it_is()
                break
            self._note_iteration()

    @rule(data=st.data())
    def go_to(self, data: st.DataObject) -> None:
        iteration = data.draw(st.integers(self.trainer.oldest_iteration, len(self.line) - 1))
        self.trainer.go_to(iteration)
        assert self._now() == self.line[iteration]

    @precondition(lambda self: self.trainer.iteration > self.trainer.oldest_iteration)
    @rule()
    def step_back(self) -> None:
        at = self.trainer.iteration
        self.trainer.step_back()
        assert self._now() == self.line[at - 1]

    @rule()
    def stays_where_it_is(self) -> None:
        self.trainer.go_to(self.trainer.iteration)
        assert self._now() == self.line[self.trainer.iteration]

    @rule(data=st.data(), field=st.sampled_from(sorted(LIVE_AND_STRUCTURE)), points=st.sampled_from(DATA))
    def reconfigure(self, data: st.DataObject, field: str, points: Dataset) -> None:
        points = points if field == "learning_rate" else self.trainer.data
        spec = self.trainer.spec.changed(**{field: data.draw(st.sampled_from(LIVE_AND_STRUCTURE[field]))})
        if spec == self.trainer.spec and points == self.trainer.data:
            self.trainer.reconfigure(spec, points)
            assert self._now() == self.line[self.trainer.iteration]
        else:
            self.n_contexts += 1
            self.trainer.context = self.n_contexts
            self.trainer.reconfigure(spec, points)
            self._note_change()

    @rule(value=st.sampled_from([0.25, 1e160, 1e300]))
    def set_weights(self, value: float) -> None:
        parameters = self.trainer.parameters.with_weight(1, 0, 0, value)
        self.trainer.set_parameters(parameters.with_weight(len(parameters.weights), 0, 0, value))
        self._note_change()

    @rule(seed=st.sampled_from([None, 0, 1]))
    def restart(self, seed: int | None) -> None:
        if seed is None or seed == self.trainer.spec.seed:
            self.trainer.reset()
        else:
            self.trainer.reconfigure(self.trainer.spec.changed(seed=seed), self.trainer.data)
        assert state_of(self.trainer) == state_of(Trainer(self.trainer.spec, self.trainer.data))
        self._begin_anew()

    @rule(data=st.data())
    def clone(self, data: st.DataObject) -> None:
        before = self._now()
        iteration = data.draw(st.integers(self.trainer.oldest_iteration, len(self.line) - 1))
        clone = self.trainer.clone_at(iteration)
        assert (state_of(clone), what_it_starts_from(clone.start), clone.context) == self.line[iteration]
        clone.go_to(clone.oldest_iteration)
        assert state_of(clone) == self.line[clone.iteration][0]
        clone.set_parameters(clone.parameters.with_bias(1, 0, 7.0))
        assert self._now() == before

    @invariant()
    def it_knows_where_it_stands(self) -> None:
        trainer = self.trainer
        assert trainer.latest_iteration == len(self.line) - 1
        assert trainer.oldest_iteration <= trainer.iteration
        assert trainer.oldest_iteration == 0 or self.limit < MEMORY_LIMIT
        assert trainer._history.n_bytes <= self.limit
        last = max(change for change in self.changes if change <= trainer.iteration)
        assert trainer.last_change == max(last, trainer.oldest_iteration)

    @invariant()
    def what_the_last_iteration_started_from_is_known_unless_something_was_changed_since(self) -> None:
        trainer, previous = self.trainer, self.trainer.previous
        if trainer.iteration in self.changes:
            assert previous is None
        elif previous is not None:
            assert what_it_starts_from(previous) == self.line[trainer.iteration - 1][1]
        else:
            assert trainer.iteration == trainer.oldest_iteration or not trainer.can_train


def test_a_trainer_is_always_what_it_was() -> None:
    run_state_machine_as_test(  # type: ignore[no-untyped-call]
        AnyRun, settings=settings(max_examples=40, stateful_step_count=30, deadline=None)
    )


def test_a_change_that_is_refused_leaves_everything_as_it_was() -> None:
    trainer = trainer_with()
    trainer.reconfigure(SPEC, DATA[2])
    huge = trainer.parameters.with_weight(3, 0, 0, -1.7e308).with_weight(3, 1, 0, 1.7e308)
    trainer.set_parameters(huge)
    before = state_of(trainer)
    with pytest.raises(InvalidInputError, match="finite"):  # two classes have the difference of these weights
        trainer.reconfigure(SPEC.changed(hidden_units=(5, 2)), CIRCLE)
    assert state_of(trainer) == before
    trainer.go_to(trainer.iteration)
    assert state_of(trainer) == before


def test_no_random_number_is_used_twice_when_something_is_changed_within_an_epoch() -> None:
    """A new unit's weights come from the numbers after those of the epoch's order, the next order from those after."""
    trainer = trainer_with()
    trainer.step()
    expected = generator_at(trainer.capture().random)
    INITIALIZERS[SPEC.initializer].draw((4, 2), SPEC.init_scale, expected)
    trainer.reconfigure(SPEC.changed(hidden_units=(4, 2)), CIRCLE)
    assert trainer.capture().random == random_state(trainer._random) == random_state(expected)
    trainer.reconfigure(trainer.spec, DATA[1])
    assert trainer.capture().epoch_random == random_state(expected)
    np.testing.assert_array_equal(trainer.start.batch, expected.permutation(25)[:10])
    assert trainer.capture().random == random_state(expected)


def test_no_change_is_lost_where_states_are_thinned_out() -> None:
    state = trainer_with().capture(is_root=True)
    kept = CheckpointHistory(60 * (state.memory.nbytes + 800))
    changes = {place for place in range(0, 5000, 3) if place % 251 in (0, 3, 9)}
    for iteration in range(0, 5000, 3):
        kept.keep(replace(state, iteration=iteration, is_root=iteration in changes))
    assert kept.oldest == 0
    for iteration in range(5000):
        last = max(change for change in changes if change <= iteration)
        assert kept.before(iteration).iteration >= last
        assert kept.last_change(iteration) == last


def test_after_the_points_were_cleared_a_reset_has_the_random_numbers_of_the_start() -> None:
    spec = SPEC.changed(batch_size=2)
    trainer = Trainer(spec, make_dataset("circle", n_samples=4, seed=0))
    trainer.reconfigure(spec, trainer.data.cleared())
    trainer.reset()
    assert state_of(trainer) == state_of(Trainer(spec, trainer.data))


def test_a_run_that_cannot_go_on_has_not_moved() -> None:
    trainer = trainer_with(spec=SPEC.changed(activation="linear"))
    trainer.step()
    trainer.set_parameters(trainer.parameters.with_weight(1, 0, 0, 1e300).with_weight(2, 0, 0, 1e300))
    state = trainer.capture()
    run = Run(state, trainer.examples)
    for _ in range(2):
        with np.errstate(all="ignore"), pytest.raises(NonFiniteError):
            run._iterate()
        after = run.capture()
        assert (after.iteration, after.epoch, after.position) == (state.iteration, state.epoch, state.position)
        assert (after.step, after.random, after.memory.tobytes()) == (state.step, state.random, state.memory.tobytes())


def test_after_a_failure_it_is_known_what_the_last_good_iteration_started_from() -> None:
    spec = ExperimentSpec(hidden_units=(4,), activation="relu", learning_rate=10.0, seed=1)
    trainer = Trainer(spec, make_dataset("xor", seed=1))
    starts = [trainer.start]
    for _ in range(2):  # the second time into the same wall
        with pytest.raises(NonFiniteError):
            trainer.run(lambda record: starts.append(trainer.start), lambda: trainer.iteration >= 5000)
        assert trainer.previous is not None
        assert what_it_starts_from(trainer.previous) == what_it_starts_from(starts[-2])
        assert what_it_starts_from(trainer.start) == what_it_starts_from(starts[-1])


def test_a_twin_knows_no_past_that_was_not_its_own() -> None:
    trainer = trainer_with()
    for _ in range(30):
        trainer.step()
    trainer.reconfigure(replace(SPEC, learning_rate=0.2), CIRCLE)
    trainer.step()
    clone = trainer.clone_at(31)
    assert 30 <= clone.oldest_iteration <= 31
    with pytest.raises(InvalidInputError, match="Iteration 29 is not available"):
        clone.go_to(29)
    with pytest.raises(InvalidInputError, match="Iteration 32 is not available"):
        trainer.clone_at(32)


def test_where_a_change_makes_iterations_slow_states_are_kept_more_often() -> None:
    trainer, now = trainer_with(), 0.0

    def train(n: int, seconds: float) -> int:
        """Train on; returns the longest way between two states."""
        nonlocal now
        until, gaps = trainer.iteration + n, [0]

        def is_done() -> bool:
            nonlocal now
            now += seconds
            gaps.append(trainer._history.due - trainer.iteration)
            return trainer.iteration >= until

        trainer.run(lambda record: None, is_done)
        return max(gaps)

    trainer._history = CheckpointHistory(clock=lambda: now)
    trainer.reset()
    assert train(300, REPLAY_S / 100) > 50
    trainer.reconfigure(SPEC.changed(batch_size=None), CIRCLE)
    assert train(20, REPLAY_S) <= 2


@pytest.mark.parametrize("learning_rate", [1e-3, 1e-6])
def test_where_no_rate_that_can_be_chosen_would_have_helped_none_is_named(learning_rate: float) -> None:
    trainer = trainer_with(spec=SPEC.changed(activation="linear", learning_rate=learning_rate))
    parameters = trainer.parameters.with_weight(1, 0, 0, 1e300).with_weight(2, 0, 0, 1e300)
    trainer.set_parameters(parameters)
    with pytest.raises(NonFiniteError):
        trainer.step()
    assert safe_learning_rate(trainer) is None


@pytest.mark.parametrize("optimizer", ["rmsprop", "adam"])
def test_an_optimizer_whose_average_overflows_does_not_stand_still_without_a_word(optimizer: str) -> None:
    """A gradient of 1e162 has a square that is no number; divided by it, every step would be 0 for ever."""
    spec = SPEC.changed(optimizer=optimizer, penalty="l2", penalty_rate=100.0)
    trainer = trainer_with(spec=spec)
    trainer.set_parameters(trainer.parameters.with_weight(1, 0, 0, 1e160))
    before = state_of(trainer)
    with pytest.raises(NonFiniteError, match="an average that the optimizer keeps overflowed in the update"):
        trainer.step()
    assert state_of(trainer) == before
    assert all(np.isfinite(slot).all() for slot in trainer.start.optimizer.slots)
