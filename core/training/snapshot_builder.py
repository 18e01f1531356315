"""Takes the picture of a run: everything the views draw of one moment, copied and frozen."""

from __future__ import annotations

import numpy as np

from core.arrays import BoolArray, frozen
from core.data.region import PlaneRegion
from core.experiment.experiment import Experiment
from core.model.losses import LOSSES
from core.model.network import ForwardPass, predict
from core.training.boundary import UnitMapper
from core.training.run import penalty_of
from core.training.snapshot import Fit, LossHistory, Snapshot, fit_of
from core.training.step_position import AT_REST, StepPosition
from core.training.trainer import Trainer
from core.training.whole_pass import gradients_over, whole_pass


def build_snapshot(
    trainer: Trainer,
    mapper: UnitMapper,
    history: LossHistory,
    experiment: Experiment,
    *,
    region: PlaneRegion | None = None,
    position: StepPosition = AT_REST,
) -> Snapshot:
    """The trainer's present moment as a ``Snapshot``.

    The maps cover ``region``; without one, the region in which all points of the experiment are seen.

    One forward pass over all examples gives the outputs and both losses; it and the maps are all that a picture costs
    as long as nobody reads its gradients. What the trainer does not know, as the marks, is left at its default.
    """
    spec, examples = trainer.spec, trainer.examples
    start, previous = trainer.start, trainer.previous
    parameters = start.parameters
    with np.errstate(all="ignore"):  # what a huge weight overflows is shown as it is
        passed = whole_pass(parameters, spec, examples.X)
        outputs = passed.A[len(parameters.weights)]
        is_regression = examples.data.is_regression
        wrong = np.zeros(examples.labels.shape, np.bool_) if is_regression else predict(outputs) != examples.labels
        train_loss, train_accuracy, train_fit = _evaluation(trainer, passed, wrong, examples.is_train)
        test_loss, test_accuracy, test_fit = _evaluation(trainer, passed, wrong, ~examples.is_train)
        penalty = penalty_of(parameters, spec)
    gradients = gradients_over(parameters, spec, passed, examples.Y, examples.is_train) if trainer.can_train else None
    return Snapshot(
        experiment=experiment,
        iteration=trainer.iteration,
        epoch=trainer.epoch,
        parameters=parameters,
        gradients=gradients,
        train_loss=train_loss,
        train_accuracy=train_accuracy,
        test_loss=test_loss,
        test_accuracy=test_accuracy,
        train_fit=train_fit,
        test_fit=test_fit,
        penalty=penalty,
        outputs=frozen(outputs),
        wrong=frozen(wrong),
        passed=passed,
        start=previous if position.phase.kind == "update" and previous is not None else start,
        previous=previous,
        position=position,
        oldest_iteration=trainer.oldest_iteration,
        latest_iteration=trainer.latest_iteration,
        maps=mapper.maps(
            parameters,
            spec,
            region or experiment.region,
            examples.standardisation,
            experiment.held_plane,
            experiment.value_scale,
        ),
        history=history,
    )


def _evaluation(
    trainer: Trainer, passed: ForwardPass, wrong: BoolArray, chosen: BoolArray
) -> tuple[float | None, float | None, Fit | None]:
    """Loss, and accuracy of classes or fit of numbers, over the chosen examples; None without any."""
    if not chosen.any():
        return None, None, None
    Z = passed.Z[len(passed.Z)]
    Y = trainer.examples.Y[:, chosen]
    loss = LOSSES[trainer.spec.loss].value(Z[:, chosen], Y)
    if trainer.data.is_regression:
        return loss, None, fit_of(passed.A[len(passed.Z)][:, chosen], Y)
    return loss, 1.0 - float(wrong[chosen].mean()), None
