"""Steps of every size: what is made within an iteration changes nothing before its update, and every step has a way
back."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import ExperimentSpec, InvalidInputError, Trainer, make_dataset
from core.training.phase_stepper import PhaseStepper
from core.training.step_position import Phase, StepPosition, StepSize, phases_of
from core.training.trainer import IterationRecord
from tests.core.training.test_rewind import state_of

DATA = make_dataset("circle", n_samples=30, noise=0.1, seed=1)


def stepper_with(batch_size: int | None = 8, **fields: object) -> tuple[PhaseStepper, Trainer, list[IterationRecord]]:
    trainer = Trainer(ExperimentSpec(hidden_units=(3, 2), batch_size=batch_size, **fields), DATA)  # type: ignore[arg-type]
    records: list[IterationRecord] = []
    return PhaseStepper(trainer, records.append), trainer, records


def test_the_phases_of_an_iteration_come_in_the_lectures_order() -> None:
    stepper, trainer, records = stepper_with()
    kinds = []
    for _ in range(8):
        stepper.advance(StepSize.PHASE)
        kinds.append((stepper.position.phase.kind, stepper.position.phase.layer))
    assert kinds == [
        ("forward", 1),
        ("forward", 2),
        ("forward", 3),
        ("cost", 0),
        ("backward", 3),
        ("backward", 2),
        ("backward", 1),
        ("update", 0),
    ]
    assert kinds == [(phase.kind, phase.layer) for phase in phases_of(3)]
    assert trainer.iteration == 1
    assert [record.iteration for record in records] == [1]


@pytest.mark.parametrize("size", [StepSize.PHASE, StepSize.EXAMPLE])
def test_only_the_update_changes_anything_and_it_is_the_trainers_own(size: StepSize) -> None:
    stepper, trainer, _ = stepper_with(optimizer="adam")
    twin = Trainer(trainer.spec, DATA)
    for _ in range(3):
        before = state_of(trainer)
        stepper.advance(size)
        while stepper.is_within_iteration:
            assert state_of(trainer) == before
            stepper.advance(size)
        twin.step()
        assert state_of(trainer) == state_of(twin)


def test_every_example_of_a_batch_goes_through_once_before_the_update() -> None:
    stepper, trainer, _ = stepper_with(batch_size=8)
    done = []
    for _ in range(9):
        stepper.advance(StepSize.EXAMPLE)
        done.append(stepper.position.examples_done)
    assert done == [1, 2, 3, 4, 5, 6, 7, 8, 0]
    assert stepper.position.phase == Phase("update")
    assert trainer.iteration == 1


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.sampled_from([StepSize.PHASE, StepSize.EXAMPLE]), min_size=1, max_size=60), st.sampled_from([None, 8])
)
def test_steps_back_of_the_same_sizes_go_through_the_same_moments(
    sizes: list[StepSize], batch_size: int | None
) -> None:
    """With one size throughout: phases are taken back phase by phase, examples example by example."""
    size = sizes[0]
    stepper, trainer, _ = stepper_with(batch_size)
    passed = [(stepper.position, state_of(trainer))]
    for _ in sizes:
        stepper.advance(size)
        passed.append((stepper.position, state_of(trainer)))
    for position, state in reversed(passed[:-1]):
        stepper.back(size)
        assert (stepper.position, state_of(trainer)) == (position, state)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.tuples(st.sampled_from(StepSize), st.booleans()), max_size=40))
def test_however_one_steps_the_state_is_that_of_an_undisturbed_run(steps: list[tuple[StepSize, bool]]) -> None:
    stepper, trainer, _ = stepper_with()
    straight = Trainer(trainer.spec, DATA)
    states = [state_of(straight)]
    for size, forth in steps:
        if forth and size.is_within_iteration:
            stepper.advance(size)
        elif forth:
            stepper.rest()
            trainer.step()
        else:
            try:
                stepper.back(size)
            except InvalidInputError:
                assert trainer.iteration == 0
        while len(states) <= trainer.iteration:
            straight.step()
            states.append(state_of(straight))
        assert state_of(trainer) == states[trainer.iteration]


def test_an_epoch_back_is_as_many_iterations_as_an_epoch_forth() -> None:
    stepper, trainer, _ = stepper_with(batch_size=8)
    for _ in range(10):
        trainer.step()
    stepper.back(StepSize.EPOCH)
    assert trainer.iteration == 10 - trainer.iterations_per_epoch
    stepper.back(StepSize.EPOCH)
    stepper.back(StepSize.EPOCH)
    assert trainer.iteration == 0
    with pytest.raises(InvalidInputError):
        stepper.back(StepSize.EPOCH)


def test_from_the_middle_of_an_iteration_a_step_back_goes_to_its_beginning() -> None:
    stepper, trainer, _ = stepper_with()
    trainer.step()
    stepper.advance(StepSize.PHASE)
    stepper.back(StepSize.ITERATION)
    assert stepper.position == StepPosition()
    assert trainer.iteration == 1
