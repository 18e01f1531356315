"""The moment of a run in sentences: data, network, losses and where they go, what is predicted wrong, where the
boundary is unsure, what holds learning up, and what can be done next.

For whoever does not see the window, and for whoever wants the state as text. It reads a snapshot and measures nothing
of the run itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from core.arrays import BoolArray
from core.experiment.plane_axes import TARGET
from core.explain.confusion import read_confusion
from core.explain.findings import Finding
from core.model.activations import ACTIVATIONS
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.sentences import counted, listed, phrase, sentence
from core.training.snapshot import Curve, Snapshot

TREND_ITERATIONS = 100
"""So far back the loss is compared with the present one, where the run is as long."""

_STEADY_SHARE = 0.01
"""A loss that changed by less than this share of its value has hardly changed."""

_UNSURE = 0.1
"""Of two classes, outputs closer to one half than this; of more, a largest output below 0.5 plus this."""

_LEAST_UNSURE = 0.005
"""A smaller share of the plane is said to be nearly nothing."""

_MOST_SIGNS, _MOST_CONFUSED = 5, 3


class Trend(NamedTuple):
    """Where a loss comes from: what it was, and how many iterations ago."""

    before: float
    n_iterations: int


def described(snapshot: Snapshot, findings: Sequence[Finding]) -> tuple[str, ...]:
    """What is to be said of a moment, each a sentence of its own, the most general first.

    Parameters
    ----------
    snapshot : Snapshot
    findings : sequence of Finding
        What the diagnosis found at this moment.

    Returns
    -------
    tuple of str
        Phrases and sentences (`core.sentences`), which a window can translate.
    """
    return (
        *_data(snapshot),
        *_network(snapshot),
        *_run(snapshot),
        *_trend(snapshot),
        *_predictions(snapshot),
        *_boundary(snapshot),
        *_signs(findings),
        _next_step(snapshot, findings),
    )


def loss_sentence(snapshot: Snapshot) -> str:
    """The loss on training and test examples, as far as there are any; "" without any."""
    train, test = snapshot.train_loss, snapshot.test_loss
    if train is None:
        return "" if test is None else sentence("Test loss {test:.4g}.", test=test)
    if test is None:
        return sentence("Train loss {train:.4g}.", train=train)
    return sentence("Train loss {train:.4g}, test loss {test:.4g}.", train=train, test=test)


def _data(snapshot: Snapshot) -> Iterator[str]:
    experiment = snapshot.experiment
    data, names = experiment.data, experiment.names
    if not data.n_examples:
        yield phrase("There are no points yet.")
        return
    n_train = int(data.train_mask(experiment.spec.train_fraction).sum())
    yield counted(
        "Data: {title}, {n} point, {train} for training and {test} for testing.",
        "Data: {title}, {n} points, {train} for training and {test} for testing.",
        data.n_examples,
        title=experiment.title,
        train=n_train,
        test=data.n_examples - n_train,
    )
    if data.n_columns > 2:
        yield counted("It has {n} column.", "It has {n} columns.", data.n_columns)
    if data.targets is not None:
        low, high = float(data.targets.min()), float(data.targets.max())
        yield sentence(
            "A number is learnt, {name}, from {low:.4g} to {high:.4g}.", name=names.target, low=low, high=high
        )
        return
    sizes = np.bincount(data.labels, minlength=2)
    groups = [
        counted("{n} point of {name}", "{n} points of {name}", int(size), name=names.class_name(label))
        for label, size in enumerate(sizes)
    ]
    yield sentence("The classes: {groups}.", groups=listed(groups))


def _network(snapshot: Snapshot) -> Iterator[str]:
    spec, sizes = snapshot.experiment.spec, snapshot.parameters.layer_sizes
    hidden = sizes[1:-1]
    if hidden:
        yield counted(
            "The network has {n} hidden layer, with {sizes} units.",
            "The network has {n} hidden layers, with {sizes} units.",
            len(hidden),
            sizes=listed([str(size) for size in hidden]),
        )
        labels = [ACTIVATIONS[kind].label for kind in dict.fromkeys(spec.activations)]
        yield sentence("Its activation: {names}.", names=listed(labels))
    else:
        yield phrase("The network has no hidden layer.")
    yield counted("It has {n} input.", "It has {n} inputs.", sizes[0])
    yield counted("It has {n} output.", "It has {n} outputs.", sizes[-1])
    yield sentence(
        "It learns with {optimizer} at learning rate {rate:g}, and minimises the {loss}.",
        optimizer=OPTIMIZERS[spec.optimizer].label,
        rate=spec.learning_rate,
        loss=LOSSES[spec.loss].label,
    )


def _run(snapshot: Snapshot) -> Iterator[str]:
    place = {"n": snapshot.iteration, "epoch": snapshot.epoch}
    if snapshot.is_running:
        yield sentence("Training runs, at iteration {n}, epoch {epoch}.", **place)
    else:
        yield sentence("Training is paused at iteration {n}, epoch {epoch}.", **place)
    if snapshot.problem is not None:
        yield snapshot.problem
    losses = loss_sentence(snapshot)
    if losses:
        yield losses
    train, test = snapshot.train_accuracy, snapshot.test_accuracy
    if train is not None and test is not None:
        text = phrase("{train:.1f} % of the training points and {test:.1f} % of the test points are predicted right.")
        yield sentence(text, train=100.0 * train, test=100.0 * test)
    elif train is not None:
        yield sentence("{train:.1f} % of the training points are predicted right.", train=100.0 * train)
    if snapshot.train_fit is not None:
        yield sentence("On the training points R² is {value:.3f}.", value=snapshot.train_fit.r_squared)
    if snapshot.test_fit is not None:
        yield sentence("On the test points R² is {value:.3f}.", value=snapshot.test_fit.r_squared)


def trend_of(curve: Curve, iteration: int, n_iterations: int = TREND_ITERATIONS) -> Trend | None:
    """The loss so many iterations before ``iteration``, or at the start of a shorter run; None where there is none."""
    earlier = np.flatnonzero(curve.iterations <= max(iteration - n_iterations, 0))
    if not len(earlier) or not iteration:
        return None
    place = int(earlier[-1])
    middle = 0.5 * float(curve.lows[place] + curve.highs[place])
    return Trend(middle, iteration - int(curve.iterations[place]))


def _trend(snapshot: Snapshot) -> Iterator[str]:
    now = snapshot.train_loss
    trend = trend_of(snapshot.history.train, snapshot.iteration)
    if now is None or trend is None or trend.n_iterations <= 0 or not np.isfinite(now):
        return
    values = {"before": trend.before, "now": now}
    if abs(now - trend.before) <= _STEADY_SHARE * max(abs(trend.before), abs(now)):
        yield counted(
            "In the last iteration the train loss has hardly changed.",
            "In the last {n} iterations the train loss has hardly changed.",
            trend.n_iterations,
        )
    elif now < trend.before:
        yield counted(
            "In the last iteration the train loss fell from {before:.4g} to {now:.4g}.",
            "In the last {n} iterations the train loss fell from {before:.4g} to {now:.4g}.",
            trend.n_iterations,
            **values,
        )
    else:
        yield counted(
            "In the last iteration the train loss rose from {before:.4g} to {now:.4g}.",
            "In the last {n} iterations the train loss rose from {before:.4g} to {now:.4g}.",
            trend.n_iterations,
            **values,
        )


def _predictions(snapshot: Snapshot) -> Iterator[str]:
    """Which classes are taken for which, the most frequent mistake first."""
    data, names = snapshot.experiment.data, snapshot.experiment.names
    if data.targets is not None or not data.n_examples:
        return
    reading = read_confusion(snapshot)
    counts = reading.train.counts + reading.test.counts
    mistakes = [(int(counts[i, j]), i, j) for i, j in np.ndindex(*counts.shape) if i != j and counts[i, j]]
    if not mistakes:
        yield phrase("Every point is predicted right.")
    for n, label, predicted in sorted(mistakes, key=lambda one: -one[0])[:_MOST_CONFUSED]:
        yield counted(
            "{n} point of {label} is predicted as {predicted}.",
            "{n} points of {label} are predicted as {predicted}.",
            n,
            label=names.class_name(label),
            predicted=names.class_name(predicted),
        )


def unsure_cells(output: NDArray[np.float32]) -> BoolArray:
    """Where on the plane the network is unsure of the class, for its outputs (n_y, k, k): (k, k)."""
    unsure: BoolArray = np.abs(output[0] - 0.5) < _UNSURE if len(output) == 1 else output.max(axis=0) < 0.5 + _UNSURE
    return unsure


def _boundary(snapshot: Snapshot) -> Iterator[str]:
    experiment = snapshot.experiment
    if experiment.data.targets is not None or experiment.plane.second == TARGET:
        return
    unsure = unsure_cells(snapshot.maps.output)
    share = float(unsure.mean())
    if share < _LEAST_UNSURE:
        yield phrase("The network is sure of the class nearly everywhere on the plane.")
        return
    yield sentence("The network is unsure of the class on {share:.0f} % of the plane.", share=100.0 * share)
    yield _where(unsure)


def _where(unsure: BoolArray) -> str:
    """In which ninths of the plane most of it is."""
    parts = np.array([[part.sum() for part in np.array_split(row, 3, axis=1)] for row in np.array_split(unsure, 3)])
    share = parts / parts.sum()
    first, second = np.argsort(share, axis=None, kind="stable")[::-1][:2]
    places = (
        phrase("at the top left"),
        phrase("at the top"),
        phrase("at the top right"),
        phrase("at the left"),
        phrase("in the middle"),
        phrase("at the right"),
        phrase("at the bottom left"),
        phrase("at the bottom"),
        phrase("at the bottom right"),
    )
    if share.max() < 2.0 / 9.0:
        return phrase("That is spread over the whole plane.")
    if share.flat[first] >= 0.5:
        return sentence("Most of that is {place}.", place=places[first])
    return sentence("Most of that is {place} and {other}.", place=places[first], other=places[second])


def _signs(findings: Sequence[Finding]) -> Iterator[str]:
    for finding in findings[:_MOST_SIGNS]:
        if finding.severity == "warning":
            yield sentence("Warning: {what}.", what=finding.heading)
        else:
            yield sentence("Worth knowing: {what}.", what=finding.heading)
    if len(findings) > _MOST_SIGNS:
        yield counted("There is {n} more sign.", "There are {n} more signs.", len(findings) - _MOST_SIGNS)


def _next_step(snapshot: Snapshot, findings: Sequence[Finding]) -> str:
    """What can be done next, the most helpful alone."""
    if not snapshot.experiment.data.n_examples:
        return phrase("Next: choose a data set, or add points to the plane.")
    if snapshot.train_loss is None:
        return phrase("Next: use some of the points for training.")
    if snapshot.problem is not None:
        return phrase("Next: step back, reset, or lower the learning rate.")
    advices = [finding.advices[0] for finding in findings if finding.severity == "warning" and finding.advices]
    if advices:
        return sentence("Next: try this: {action}.", action=advices[0].action)
    if snapshot.is_running:
        return phrase("Next: pause, and look at what was learnt.")
    if snapshot.iteration == 0:
        return phrase("Next: make a step, or run the training.")
    return phrase("Next: run on, make a step, or go back a step.")
