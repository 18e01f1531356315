"""The trainer makes the lecture's iteration, counts it, repeats it exactly, and stops where the numbers run away."""

from __future__ import annotations

import re

import numpy as np
import pytest
from numpy.testing import assert_allclose, assert_array_equal

from core import Dataset, ExperimentSpec, InvalidInputError, NonFiniteError, Parameters, Trainer, backward, forward
from core.data.generators import make_dataset
from core.experiment.spec import Effect
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.network import cost, one_hot, predict
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.training.batches import Examples

CIRCLE = make_dataset("circle", n_samples=53, noise=0.1, seed=1)
EMPTY = make_dataset("empty")
THREE_CLASSES = Dataset(np.random.default_rng(0).normal(size=(2, 30)), np.arange(30) % 3)


def spec_with(**changes: object) -> ExperimentSpec:
    return ExperimentSpec(hidden_units=(4, 3)).changed(**changes)


def flat(parameters: Parameters) -> np.ndarray:
    return np.concatenate([array.ravel() for array in (*parameters.weights, *parameters.biases)])


@pytest.mark.parametrize("loss", LOSSES)
@pytest.mark.parametrize("penalty", PENALTIES)
@pytest.mark.parametrize("data", [CIRCLE, THREE_CLASSES], ids=["two classes", "three classes"])
def test_an_iteration_is_the_readable_one(loss: str, penalty: str, data: Dataset) -> None:
    spec = spec_with(loss=loss, penalty=penalty, penalty_rate=0.05)
    trainer = Trainer(spec, data)
    before = trainer.parameters
    Y = one_hot(data.labels, data.n_classes)
    gradients = backward(before, spec, forward(before, spec, data.points), Y)
    record = trainer.step()
    assert_allclose(record.loss, cost(before, spec, data.points, Y), rtol=1e-12)
    slope = PENALTIES[penalty].gradient
    for layer, (W, b) in enumerate(zip(before.weights, before.biases, strict=True), start=1):
        assert_allclose(
            trainer.parameters.weights[layer - 1],
            W - spec.learning_rate * (gradients.dW[layer] + spec.penalty_rate * slope(W)),
            atol=1e-12,
        )
        assert_allclose(trainer.parameters.biases[layer - 1], b - spec.learning_rate * gradients.db[layer], atol=1e-12)


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
@pytest.mark.parametrize("batch_size", [None, 1, 10])
def test_the_same_spec_and_data_give_the_same_run_bit_for_bit(optimizer: str, batch_size: int | None) -> None:
    spec = spec_with(optimizer=optimizer, batch_size=batch_size, learning_rate=0.01, seed=7)
    one, other = Trainer(spec, CIRCLE), Trainer(spec, CIRCLE)
    assert [one.step() for _ in range(60)] == [other.step() for _ in range(60)]
    assert_array_equal(flat(one.parameters), flat(other.parameters))


def test_another_seed_gives_another_start_and_another_batch_order() -> None:
    one, other = (Trainer(spec_with(batch_size=10, seed=seed), CIRCLE) for seed in (0, 1))
    assert not np.array_equal(flat(one.parameters), flat(other.parameters))
    other.set_parameters(one.parameters)
    assert one.step().loss != other.step().loss


@pytest.mark.parametrize("given", [False, True])
def test_reset_goes_back_to_the_same_start_and_repeats_the_run(given: bool) -> None:
    spec = spec_with(batch_size=10, optimizer="adam")
    start = Trainer(spec.changed(seed=9), CIRCLE).parameters if given else None
    trainer = Trainer(spec, CIRCLE, parameters=start)
    before = flat(trainer.parameters)
    first = [trainer.step() for _ in range(20)]
    trainer.reset()
    assert (trainer.iteration, trainer.epoch) == (0, 0)
    assert_array_equal(flat(trainer.parameters), before)
    assert [trainer.step() for _ in range(20)] == first


def test_given_parameters_of_another_shape_are_refused() -> None:
    other = Trainer(spec_with(hidden_units=(5,)), CIRCLE).parameters
    with pytest.raises(InvalidInputError, match="parameters"):
        Trainer(spec_with(), CIRCLE, parameters=other)


def test_run_makes_the_iterations_that_steps_make() -> None:
    spec = spec_with(batch_size=7)
    stepped, run = Trainer(spec, CIRCLE), Trainer(spec, CIRCLE)
    records: list[object] = []
    run.run(records.append, lambda: len(records) >= 30)
    assert records == [stepped.step() for _ in range(30)]


@pytest.mark.parametrize("batch_size", [1, 10, 52, 53, 54, None])
def test_each_epoch_has_every_example_once_and_its_own_last_batch(batch_size: int | None) -> None:
    spec = spec_with(batch_size=batch_size)
    batches = Examples(spec, CIRCLE).batches(spec, np.random.default_rng(0))
    assert batches is not None
    orders = []
    for _ in range(3):
        seen, is_done = [], False
        while not is_done:
            seen.append(batches.current.X[:2].copy())
            is_done = batches.advance()
        assert [part.shape[1] for part in seen[:-1]] == [batch_size] * (len(seen) - 1)
        epoch = np.hstack(seen)
        assert_array_equal(np.sort(epoch, axis=1), np.sort(CIRCLE.points, axis=1))
        orders.append(epoch)
    is_full = batch_size is None or batch_size >= 53
    assert np.array_equal(orders[0], orders[1]) == is_full


def test_inputs_and_targets_stay_together_in_a_shuffled_batch() -> None:
    labels = (CIRCLE.points[0] > 0).astype(int)
    spec = spec_with(batch_size=10)
    batches = Examples(spec, Dataset(CIRCLE.points, labels)).batches(spec, np.random.default_rng(0))
    assert batches is not None
    for _ in range(12):
        Y = (batches.current.X[:1] > 0).astype(float)
        assert_array_equal(batches.current.signs, LOSSES[spec.loss].form(len(Y)).step.signs(Y))
        batches.advance()


def test_iterations_and_epochs_are_counted_from_one_as_they_are_completed() -> None:
    trainer = Trainer(spec_with(batch_size=20), CIRCLE)
    assert trainer.iterations_per_epoch == 3
    records = [trainer.step() for _ in range(7)]
    assert [record.iteration for record in records] == [1, 2, 3, 4, 5, 6, 7]
    assert [record.epoch for record in records] == [0, 0, 1, 1, 1, 2, 2]
    assert (trainer.iteration, trainer.epoch) == (7, 2)


def test_what_it_reports_is_what_the_readable_forward_pass_says() -> None:
    spec = spec_with(train_fraction=0.7, penalty="l2", penalty_rate=0.1)
    trainer = Trainer(spec, CIRCLE)
    for _ in range(15):
        trainer.step()
    parameters = trainer.parameters
    chosen = CIRCLE.train_mask(0.7)
    for mask, loss, accuracy in (
        (chosen, trainer.train_loss, trainer.train_score),
        (~chosen, trainer.test_loss, trainer.test_score),
    ):
        X, labels = CIRCLE.points[:, mask], CIRCLE.labels[mask]
        assert_allclose(loss, cost(parameters, spec, X, one_hot(labels, 2)), rtol=1e-12)
        assert accuracy == pytest.approx((predict(forward(parameters, spec, X).A[3]) == labels).mean())
    assert trainer.penalty == pytest.approx(0.05 * sum((W**2).sum() for W in parameters.weights))
    gradients = trainer.gradients
    assert gradients is not None
    Y = one_hot(CIRCLE.labels[chosen], 2)
    expected = backward(parameters, spec, forward(parameters, spec, CIRCLE.points[:, chosen]), Y)
    assert_allclose(gradients.dW[1], expected.dW[1], rtol=1e-12)


def test_looking_at_a_run_does_not_change_it() -> None:
    spec = spec_with(batch_size=10, train_fraction=0.8)
    watched, alone = Trainer(spec, CIRCLE), Trainer(spec, CIRCLE)
    for _ in range(20):
        watched.train_loss, watched.test_score, watched.gradients, watched.penalty, watched.parameters
        assert watched.step() == alone.step()


def test_the_trainers_parameters_cannot_be_written_to_and_do_not_change() -> None:
    trainer = Trainer(spec_with(), CIRCLE)
    parameters = trainer.parameters
    before = flat(parameters)
    trainer.step()
    assert_array_equal(flat(parameters), before)
    with pytest.raises(ValueError, match="read-only"):
        parameters.weights[0][0, 0] = 1.0


def test_the_circle_is_learnt() -> None:
    trainer = Trainer(ExperimentSpec(hidden_units=(4,), learning_rate=0.3), make_dataset("circle"))
    for _ in range(2000):
        trainer.step()
    assert trainer.train_score is not None
    assert trainer.train_score >= 0.95


def test_three_classes_are_learnt() -> None:
    labels = np.arange(60) % 3
    centres = np.array([[0.0, 3.0, -3.0], [3.0, -2.0, -2.0]])[:, labels]
    data = Dataset(centres + np.random.default_rng(0).normal(size=(2, 60), scale=0.5), labels)
    trainer = Trainer(ExperimentSpec(hidden_units=(4,)), data)
    assert trainer.parameters.layer_sizes == (2, 4, 3)
    for _ in range(300):
        trainer.step()
    assert trainer.train_score == 1.0


@pytest.mark.parametrize(
    "data",
    [
        Dataset([[1.0], [2.0]], [1]),
        Dataset([[1.0, 2.0], [0.0, 1.0]], [0, 0]),
        Dataset(np.ones((2, 5)), [0, 1, 0, 1, 1]),
    ],
    ids=["one point", "one class", "identical points"],
)
@pytest.mark.parametrize("batch_size", [None, 2])
def test_little_data_is_trained_on_like_any_other(data: Dataset, batch_size: int | None) -> None:
    trainer = Trainer(spec_with(batch_size=batch_size), data)
    before = trainer.train_loss
    for _ in range(100):
        trainer.step()
    assert before is not None
    assert trainer.train_loss is not None
    assert trainer.train_loss < before


def test_without_a_point_there_is_a_network_but_no_step() -> None:
    trainer = Trainer(spec_with(), EMPTY)
    assert not trainer.can_train
    assert trainer.train_loss is trainer.train_score is trainer.gradients is None
    with pytest.raises(InvalidInputError, match=r"There are no training points yet\."):
        trainer.step()
    assert trainer.iteration == 0
    assert trainer.parameters.layer_sizes == (2, 4, 3, 1)


def test_a_learning_rate_of_1000_ends_with_the_last_finite_parameters_and_a_reason() -> None:
    spec = spec_with(hidden_units=(4,), activation="relu", learning_rate=1000.0)
    trainer = Trainer(spec, make_dataset("xor"))
    with pytest.raises(NonFiniteError) as caught:
        trainer.run(lambda record: None, lambda: trainer.iteration >= 500)
    error = caught.value
    assert error.iteration == trainer.iteration + 1
    assert error.quantity in str(error)
    assert "take a smaller learning rate than 1000." in str(error)
    last = flat(trainer.parameters)
    assert np.isfinite(last).all()
    with pytest.raises(NonFiniteError, match=re.escape(error.quantity)):
        trainer.step()
    assert_array_equal(flat(trainer.parameters), last)
    trainer.reset()
    trainer.step()


def test_the_reason_names_what_stopped_being_finite_and_where() -> None:
    spec = spec_with(activation="linear", learning_rate=1e4)
    start = Trainer(spec, CIRCLE).parameters.with_weight(2, 0, 0, 1e306)
    what = r"^(Z\[2\]|dZ\[1\]|a weight) overflowed in the (forward pass|back propagation|update) of iteration 1\."
    with pytest.raises(NonFiniteError, match=what):
        Trainer(spec, CIRCLE, parameters=start).step()


@pytest.mark.parametrize("optimizer", OPTIMIZERS)
def test_an_iteration_that_failed_leaves_no_trace(optimizer: str) -> None:
    spec = spec_with(optimizer=optimizer, activation="linear", batch_size=10, learning_rate=0.01)
    failed, smooth = Trainer(spec, CIRCLE), Trainer(spec, CIRCLE)
    for trainer in (failed, smooth):
        for _ in range(8):
            trainer.step()
    good = failed.parameters
    failed.set_parameters(good.with_weight(1, 0, 0, 1e300).with_weight(2, 0, 0, 1e300))
    with pytest.raises(NonFiniteError):
        failed.step()
    failed.set_parameters(good)
    assert [failed.step() for _ in range(20)] == [smooth.step() for _ in range(20)]


@pytest.mark.parametrize("activation", ACTIVATIONS)
def test_large_but_finite_parameters_are_no_reason_to_stop(activation: str) -> None:
    start = Trainer(spec_with(activation=activation), CIRCLE).parameters.with_bias(3, 0, 1e200)
    trainer = Trainer(spec_with(activation=activation), CIRCLE, parameters=start)
    trainer.step()
    assert trainer.iteration == 1


def test_a_restart_from_given_weights_begins_with_them_and_a_reset_goes_back_to_them():
    data = make_dataset("circle", n_samples=20, noise=0.0, seed=1)
    trainer = Trainer(ExperimentSpec(hidden_units=(2,), seed=3), data)
    trainer.step()
    given = Parameters((np.full((2, 2), 0.5), np.full((1, 2), -0.25)), (np.zeros((2, 1)), np.zeros((1, 1))))
    effect = trainer.reconfigure(trainer.spec, data, start_weights=given)
    assert (effect, trainer.iteration) == (Effect.RESTART, 0)
    np.testing.assert_array_equal(trainer.parameters.weights[0], given.weights[0])
    trainer.step()
    trainer.reset()
    np.testing.assert_array_equal(trainer.parameters.weights[1], given.weights[1])


def test_start_weights_of_another_shape_are_refused_and_nothing_changes():
    data = make_dataset("circle", n_samples=20, noise=0.0, seed=1)
    trainer = Trainer(ExperimentSpec(hidden_units=(2,), seed=3), data)
    trainer.step()
    before = trainer.parameters.weights[0]
    given = Parameters((np.ones((3, 2)), np.ones((1, 3))), (np.zeros((3, 1)), np.zeros((1, 1))))
    with pytest.raises(InvalidInputError):
        trainer.reconfigure(trainer.spec, data, start_weights=given)
    assert trainer.iteration == 1
    np.testing.assert_array_equal(trainer.parameters.weights[0], before)
