"""The diagnosis: what holds a network up at one moment, found on its own numbers and said in the lecture's words.

It stands after the forward and backward pass and before the views that put a sign on a unit. Thresholds and where they
come from are in `core.explain.unit_health`, `layer_health` and `overshoot`; a test measures how often they are wrong.
"""

from __future__ import annotations

import math
from dataclasses import replace
from functools import lru_cache

import numpy as np

from core.arrays import FloatArray, IntArray
from core.experiment.inputs import input_size
from core.experiment.spec import ExperimentSpec
from core.experiment.targets import targets_of
from core.explain import finding_words as words
from core.explain.advice import Advice
from core.explain.causes import Situation, advices_for
from core.explain.findings import Finding
from core.explain.layer_health import (
    exploding_layer,
    gradient_sizes,
    one_sign_shares,
    signal_shares,
    vanishing_layer,
)
from core.explain.overshoot import StepVerdict, judge_made_step, judge_next_step
from core.explain.unit_health import (
    HARMFUL_ERROR,
    HARMFUL_SHARE,
    dead_units,
    is_harmful,
    logits_of,
    same_units,
    saturated_units,
)
from core.model.losses import LOSSES, output_activation
from core.model.network import ForwardPass, Gradients, Parameters, backward, forward
from core.model.optimizers import OPTIMIZERS
from core.sentences import sentence
from core.training.snapshot import Snapshot
from core.training.step_position import IterationStart
from core.training.whole_pass import pass_of


def diagnose(
    parameters: Parameters,
    spec: ExperimentSpec,
    X: FloatArray,
    Y: FloatArray,
    *,
    passed: ForwardPass | None = None,
    gradients: Gradients | None = None,
    previous: IterationStart | None = None,
) -> tuple[Finding, ...]:
    """Everything that holds this network up now.

    Parameters
    ----------
    parameters : Parameters
    spec : ExperimentSpec
    X, Y : array, shape (n_x, m) and (n_y, m)
        Inputs and targets of the training examples; with none at all there is nothing to find.
    passed, gradients
        Of these parameters over X, where they are known already.
    previous : IterationStart, optional
        What the last iteration started from, its batch as columns of X: that update is judged. Without it the next one
        is, where it does not depend on what has been before: gradient descent on all examples.

    Returns
    -------
    tuple of Finding
        What concerns the most first: the whole network, then layers, then units from the input to the output, and last
        what is only worth knowing.
    """
    if X.shape[1] == 0:
        return ()
    with np.errstate(all="ignore"):
        passed = passed or forward(parameters, spec, X)
        gradients = gradients or backward(parameters, spec, passed, Y)
        if previous is not None:
            verdict = _judge_last(parameters, spec, X, Y, passed, previous.parameters, previous.batch)
        else:
            verdict = _judge_first(parameters, spec, X, Y, passed, gradients)
        found = _findings(parameters, spec, Y, passed, gradients, verdict, is_made=previous is not None)
        return _advised(found, parameters, spec, X, verdict)


@lru_cache(maxsize=1)
def diagnose_snapshot(snapshot: Snapshot) -> tuple[Finding, ...]:
    """The findings for a picture of a run: on its training examples, with its last update or else the next one.

    Those of the last picture are kept: the signs in the window and the goal of a lesson ask for the same ones.
    """
    experiment, gradients, passed = snapshot.experiment, snapshot.gradients, snapshot.passed
    spec, data = experiment.spec, experiment.data
    is_train = data.train_mask(spec.train_fraction)
    if gradients is None or not is_train.any():
        return ()
    Y = targets_of(data, spec, np.flatnonzero(is_train))
    passed = pass_of(passed, is_train)
    X = passed.A[0]
    # Right after stepping through an update, the iteration looked at is the one whose update it was.
    last = snapshot.start if snapshot.position.phase.kind == "update" else snapshot.previous
    start = last or snapshot.start
    places = np.searchsorted(np.flatnonzero(is_train), start.batch)
    with np.errstate(all="ignore"):
        if last is not None:
            verdict = _judge_last(snapshot.parameters, spec, X, Y, passed, last.parameters, places)
        elif len(places) == X.shape[1]:
            verdict = judge_next_step(spec, X, Y, start, passed, gradients)
        else:
            verdict = judge_next_step(spec, X[:, places], Y[:, places], start)
        found = _findings(snapshot.parameters, spec, Y, passed, gradients, verdict, is_made=last is not None)
        return _advised(found, snapshot.parameters, spec, X, verdict)


def _judge_last(
    parameters: Parameters,
    spec: ExperimentSpec,
    X: FloatArray,
    Y: FloatArray,
    passed: ForwardPass,
    before: Parameters,
    batch: IntArray,
) -> StepVerdict | None:
    if len(batch) == X.shape[1]:  # all of them, and a mean does not ask for their order
        return judge_made_step(spec, X, Y, before, parameters, passed)
    return judge_made_step(spec, X[:, batch], Y[:, batch], before, parameters)


def _judge_first(
    parameters: Parameters,
    spec: ExperimentSpec,
    X: FloatArray,
    Y: FloatArray,
    passed: ForwardPass,
    gradients: Gradients,
) -> StepVerdict | None:
    m, optimizer = X.shape[1], OPTIMIZERS[spec.optimizer]
    if optimizer.slots or (spec.batch_size or m) < m:
        return None
    start = IterationStart(1, parameters, optimizer.new_state(parameters.n_parameters), np.arange(m))
    return judge_next_step(spec, X, Y, start, passed, gradients)


def _findings(
    parameters: Parameters,
    spec: ExperimentSpec,
    Y: FloatArray,
    passed: ForwardPass,
    gradients: Gradients,
    verdict: StepVerdict | None,
    is_made: bool,
) -> list[Finding]:
    found: list[Finding] = []
    if verdict is not None and verdict.overshoots:
        found.append(words.overshooting(spec, verdict, is_made))
    n_hidden = len(parameters.weights) - 1
    dead = {
        layer: dead_units(spec.activations[layer - 1], spec.leak, passed.A[layer]) for layer in range(1, n_hidden + 1)
    }
    all_dead = [layer for layer, units in dead.items() if len(units) == len(passed.A[layer])]
    found += _of_layers(parameters, gradients, all_dead)
    is_wrong = is_harmful(passed.A[n_hidden + 1], Y, spec.loss)
    for layer in range(1, n_hidden + 1):
        found += _same(parameters, layer)
        found += [_dead(parameters, passed, gradients, layer, unit) for unit in dead[layer]]
        if is_wrong:
            found += _saturated(parameters, spec, passed, gradients, layer)
    found += _one_sign(spec, passed)
    return found


def _advised(
    found: list[Finding], parameters: Parameters, spec: ExperimentSpec, X: FloatArray, verdict: StepVerdict | None
) -> tuple[Finding, ...]:
    """The findings with what to try for each; units of a layer with the same trouble and past share their advice."""
    if not found:
        return ()
    size, last = input_size(X), len(parameters.weights)
    limit = math.nan if verdict is None else spec.learning_rate * verdict.harmless_share
    known: dict[tuple[str, int, bool], tuple[Advice, ...]] = {}
    advised = []
    for finding in found:
        layer, unit = finding.layer or last, finding.unit
        was_updated = unit is not None and parameters.biases[layer - 1][unit, 0] != 0.0
        key = (finding.kind, layer, was_updated)
        if key not in known:
            known[key] = advices_for(finding.kind, Situation(spec, parameters, size, layer, unit, rate_limit=limit))
        advised.append(replace(finding, advices=known[key]))
    return tuple(advised)


def _of_layers(parameters: Parameters, gradients: Gradients, dead_layers: list[int]) -> list[Finding]:
    shares, found = signal_shares(gradients), []
    exploding, vanishing = exploding_layer(shares), vanishing_layer(shares, parameters, dead_layers)
    if exploding is not None:
        found.append(words.exploding(exploding, float(shares[exploding - 1]), gradient_sizes(gradients)))
    if vanishing is not None:
        found.append(words.vanishing(vanishing, float(shares[vanishing - 1]), gradient_sizes(gradients)))
    return found


def _same(parameters: Parameters, layer: int) -> list[Finding]:
    W, b, W_next = parameters.weights[layer - 1], parameters.biases[layer - 1], parameters.weights[layer]
    found = []
    for group in same_units(W, b, W_next):
        units = group.tolist()
        is_zero = not (W[units].any() or W_next[:, units].any())
        for unit in units:
            others = [other for other in units if other != unit]
            found.append(words.same_as_neighbour(layer, unit, others, len(W), is_zero))
    return found


def _dead(parameters: Parameters, passed: ForwardPass, gradients: Gradients, layer: int, unit: int) -> Finding:
    z = logits_of(parameters, passed, layer, unit)
    bias, dW = parameters.biases[layer - 1][unit, 0], gradients.dW[layer][unit]
    return words.dead(layer, unit, len(z), float(z.max()), float(bias), float(np.abs(dW).max()))


def _saturated(
    parameters: Parameters, spec: ExperimentSpec, passed: ForwardPass, gradients: Gradients, layer: int
) -> list[Finding]:
    name = spec.activations[layer - 1]
    units = saturated_units(parameters, spec, passed, gradients, layer)
    return [words.saturated(layer, name, unit, _error_limit(spec, len(parameters.weights[-1]))) for unit in units]


def _error_limit(spec: ExperimentSpec, n_outputs: int) -> str:
    """From which error on saturated units are reported."""
    if LOSSES[spec.loss].is_for_numbers:
        return sentence(
            "the mean error |a − y| is above {harmful_share:.0%} of the mean deviation of the numbers",
            harmful_share=HARMFUL_SHARE,
        )
    error = "½ Σₖ |aₖ − yₖ|" if output_activation(spec.loss, n_outputs).over_units else "|a − y|"
    return sentence("the mean error {error} is above {harmful_error}", error=error, harmful_error=HARMFUL_ERROR)


def _one_sign(spec: ExperimentSpec, passed: ForwardPass) -> list[Finding]:
    found = []
    for layer, share in one_sign_shares(passed, spec.activations):
        name = None if layer == 1 else spec.activations[layer - 2]
        found.append(words.one_sign(layer, share, name, float(passed.A[layer - 1].mean())))
    return found
