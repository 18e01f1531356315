"""Laws of training on every kind of data: back through a run, many runs at once, forks, from one kind to another."""

from __future__ import annotations

import numpy as np
import pytest

from core.experiment.inputs import inputs_of
from core.experiment.one_difference import SettingDifference
from core.experiment.targets import targets_of
from core.model.losses import LOSSES
from core.model.network import backward, forward
from core.model.plan import flat_vector
from core.model.workspace import Workspace
from core.training.messages import MoveTo, Reconfigure
from core.training.run_wish import RunWish, trained_alone
from core.training.trainer import Trainer
from tests.core.training.test_many_runs import assert_equal, together
from tests.core.training.test_rewind import state_of
from tests.tools.compared import Learner, theta
from tests.tools.kinds import KINDS

ADAM = {"optimizer": "adam", "batch_size": 7, "learning_rate": 0.01, "penalty": "l2"}


@pytest.mark.parametrize("fields", [{}, ADAM], ids=["gradient descent", "adam"])
@pytest.mark.parametrize("kind", KINDS)
def test_step_back_gives_every_state_again_bit_for_bit(kind: str, fields: dict[str, object]) -> None:
    experiment = KINDS[kind]().with_spec(**fields)
    trainer = Trainer(experiment.spec, experiment.data)
    states, records = [state_of(trainer)], []
    for _ in range(12):
        records.append(trainer.step())
        states.append(state_of(trainer))
    for state in reversed(states[:-1]):
        trainer.step_back()
        assert state_of(trainer) == state
    assert [trainer.step() for _ in range(12)] == records
    assert state_of(trainer) == states[-1]


@pytest.mark.parametrize("kind", KINDS)
def test_an_iteration_in_place_is_the_readable_one(kind: str) -> None:
    experiment = KINDS[kind]()
    spec, data = experiment.spec, experiment.data
    trainer = Trainer(spec, data)
    for _ in range(5):
        trainer.step()
    parameters, train = trainer.parameters, trainer.examples.train
    assert train is not None
    chosen = data.train_mask(spec.train_fraction)
    X, Y = inputs_of(data, spec)[:, chosen], targets_of(data, spec)[:, chosen]
    passed = forward(parameters, spec, X)
    gradients = backward(parameters, spec, passed, Y)
    flat = flat_vector(parameters.weights, parameters.biases)
    workspace = Workspace(parameters.layer_sizes, spec.activations, spec.leak, spec.loss, "none", 0.0, theta=flat)
    loss = workspace.iterate(train)
    expected = flat_vector(gradients.dW, gradients.db)
    np.testing.assert_allclose(workspace.gradient, expected, rtol=1e-11, atol=1e-12 * np.abs(expected).max())
    assert loss == pytest.approx(LOSSES[spec.loss].value(passed.Z[len(parameters.weights)], Y), rel=1e-12)


@pytest.mark.parametrize("fields", [{}, ADAM], ids=["gradient descent", "adam"])
@pytest.mark.parametrize("kind", KINDS)
def test_many_runs_at_once_are_each_what_it_is_alone_bit_for_bit(kind: str, fields: dict[str, object]) -> None:
    experiment = KINDS[kind]().with_spec(**fields)
    wishes = [RunWish(experiment.spec.changed(seed=seed), experiment.data, 25, 0.9, False) for seed in range(2)]
    for number, found in enumerate(together(wishes)):
        alone = trained_alone(wishes[number], number)
        assert_equal(found, alone, 1e-12)  # a loss on the way may be added up in another order
        ours, theirs = found.parameters, alone.parameters
        for array, expected in zip((*ours.weights, *ours.biases), (*theirs.weights, *theirs.biases), strict=True):
            np.testing.assert_array_equal(array, expected)


@pytest.mark.parametrize("kind", KINDS)
def test_a_fork_is_the_run_that_is_changed_in_this_one_thing(kind: str) -> None:
    experiment = KINDS[kind]()
    learner = Learner(experiment)
    learner.train(11)
    learner.compare(SettingDifference("activation", "relu"))
    learner.train(15)
    (fork,) = learner.forks
    alone = Trainer(experiment.spec, experiment.data)
    alone.run(lambda record: None, lambda: alone.iteration >= 11)
    alone.reconfigure(experiment.spec.changed(activation="relu"), experiment.data)
    alone.run(lambda record: None, lambda: alone.iteration >= 26)
    np.testing.assert_array_equal(theta(fork.trainer), theta(alone))


def test_a_run_goes_from_any_kind_of_data_to_any_other_and_back() -> None:
    experiments = [make() for make in KINDS.values()]
    learner = Learner(experiments[0])
    ends = []
    for experiment in (*experiments, *reversed(experiments)):
        learner.do(Reconfigure, experiment)
        learner.train(3)
        ends.append((learner.session.tree.cursor, theta(learner.session.trainer).copy(), experiment))
    for node, end, experiment in reversed(ends):
        learner.session.do(MoveTo(node))
        assert learner.session.experiment == experiment
        np.testing.assert_array_equal(theta(learner.session.trainer), end)
