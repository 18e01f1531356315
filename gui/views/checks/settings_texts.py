"""Everything that goes into a run, in words: what is computed, with which constants, seeds and examples.

The rows are made of a snapshot alone; formulas and names are those of the core's tables.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import groupby

import numpy as np

from core.data.dataset import FEW_EXAMPLES
from core.data.generators import DATASETS
from core.data.split import split_remark
from core.data.standardisation import FORMULA
from core.experiment.inputs import standardisation_for
from core.experiment.spec import ExperimentSpec
from core.model.activations import ACTIVATIONS
from core.model.initializers import INITIALIZERS
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES
from core.training.snapshot import Snapshot
from gui.base.data_words import class_text, data_text, feature_words, shortened, symbols_text
from gui.base.fields.base import number_text
from gui.base.formatting import count, feature_text, percent, plain
from gui.base.language import core_text, counted_text, listed, tr

PLACES_SHOWN = 12

_HAT = "\u0302"
"""Combines with the letter before; Qt paints it beside that letter in some fonts, so the sheet takes a prime."""


@dataclass(frozen=True, slots=True)
class SheetRow:
    """A term, its value, and quieter words about it."""

    term: str
    value: str
    remark: str = ""


def fixed_rows(snapshot: Snapshot) -> tuple[SheetRow, ...]:
    """What changes with the experiment only."""
    spec = snapshot.experiment.spec
    return (
        _loss_row(snapshot),
        _output_row(snapshot),
        _activation_row(spec),
        _optimizer_row(spec),
        _penalty_row(spec),
        _start_row(spec),
        _data_row(snapshot),
        _feature_row(snapshot),
        _share_row(snapshot),
        *_seed_rows(snapshot),
        *_closing_rows(),
    )


def live_rows(snapshot: Snapshot) -> tuple[SheetRow, ...]:
    """What changes with each iteration: m, the batch, the optimizer's step."""
    start, spec = snapshot.start, snapshot.experiment.spec
    m = len(start.batch)
    if not m:
        return (SheetRow(tr("This batch"), tr("empty: there are no training examples")),)
    shown = listed(str(place + 1) for place in start.batch[:PLACES_SHOWN])
    more = tr("{places}, … ({m} in all)") if m > PLACES_SHOWN else "{places}"
    step = tr("iteration {n}; update {t} of the optimizer comes next")
    if snapshot.position.phase.kind == "update":
        step = tr("iteration {n}, made by update {t} of the optimizer")
    return (
        SheetRow(
            tr("1/m"),
            tr("m = {m}, so 1/m = {inverse}").format(m=count(m), inverse=number_text(1.0 / m)),
            tr("The mean over the examples of this batch. J, dW and db contain it; dZ does not, as in the lecture."),
        ),
        SheetRow(tr("This batch"), more.format(places=shown, m=count(m)), _order_text(snapshot)),
        SheetRow(
            tr("Step"),
            step.format(n=count(snapshot.iteration), t=count(start.optimizer.step + 1)),
            tr("Changing the optimizer or the network starts it again, with all its averages at 0.")
            if OPTIMIZERS[spec.optimizer].slots
            else "",
        ),
    )


def _order_text(snapshot: Snapshot) -> str:
    spec, n_train = snapshot.experiment.spec, _n_train(snapshot)
    counted = tr("The numbers of the examples, counted from 1.")
    if spec.batch_size is None or spec.batch_size >= n_train:
        return " ".join((tr("All training examples, in the order of the data; nothing is shuffled."), counted))
    n_batches = -(-n_train // spec.batch_size)
    order = counted_text(
        "Each epoch shuffles the training examples again, with random numbers from the weight seed, and cuts them"
        " into {n} batch of {size}.",
        "Each epoch shuffles the training examples again, with random numbers from the weight seed, and cuts them"
        " into {n} batches of {size}; the last batch holds the rest.",
        n_batches,
        size=count(spec.batch_size),
    )
    return f"{order} {counted}"


def _n_train(snapshot: Snapshot) -> int:
    experiment = snapshot.experiment
    return int(np.count_nonzero(experiment.data.train_mask(experiment.spec.train_fraction)))


def _loss_row(snapshot: Snapshot) -> SheetRow:
    spec = snapshot.experiment.spec
    loss = LOSSES[spec.loss]
    formula = core_text(loss.form(snapshot.parameters.layer_sizes[-1]).formula)
    remark = tr("J is always shown without the penalty.")
    if loss.in_nats:
        nats = tr(
            "log is the natural logarithm, so J is in nats. It is computed from z, so it is exact even where a is "
            "close to 0 or 1."
        )
        remark = f"{nats} {remark}"
    return SheetRow(
        tr("Loss J"), tr("{formula}   ({name})").format(formula=formula, name=core_text(loss.label)), remark
    )


def _output_row(snapshot: Snapshot) -> SheetRow:
    form = LOSSES[snapshot.experiment.spec.loss].form(snapshot.parameters.layer_sizes[-1])
    why = core_text(form.why).format(class_name=class_text(snapshot.experiment.names, 1))
    said = f"{core_text(form.output.formula)}   ({core_text(form.output.label)})"
    return SheetRow(tr("Output"), said, why)


def _activation_row(spec: ExperimentSpec) -> SheetRow:
    if not spec.activations:
        return SheetRow(tr("Activation"), tr("none: there is no hidden layer"))
    lines, layer = [], 1
    for name, group in groupby(spec.activations):
        n = len(tuple(group))
        layers = str(layer) if n == 1 else tr("{first} to {last}").format(first=layer, last=layer + n - 1)
        record = ACTIVATIONS[name]
        lines.append(
            tr("layer {layers}: {formula},  {derivative}").format(
                layers=layers, formula=core_text(record.formula), derivative=core_text(record.derivative_formula)
            )
        )
        layer += n
    remarks = [tr("leak = {leak}.").format(leak=number_text(spec.leak))] if spec.uses_leak else []
    remarks += [core_text(ACTIVATIONS[name].at_zero) for name in dict.fromkeys(spec.activations)]
    return SheetRow(tr("Activation"), "\n".join(lines), " ".join(filter(None, remarks)))


def _optimizer_row(spec: ExperimentSpec) -> SheetRow:
    optimizer = OPTIMIZERS[spec.optimizer]
    formula = core_text(optimizer.formula).replace(_HAT, "′")
    said = tr("{formula}   ({name})").format(formula=formula, name=core_text(optimizer.label))
    remark = tr("α = {rate} in every iteration; b in the same way.").format(rate=number_text(spec.learning_rate))
    return SheetRow(tr("Update"), said, f"{remark} {core_text(optimizer.remark)}".strip())


def _penalty_row(spec: ExperimentSpec) -> SheetRow:
    penalty = PENALTIES[spec.penalty]
    if not spec.has_penalty:
        return SheetRow(tr("Penalty"), tr("none: training minimises J"))
    said = tr("J + {formula}, λ = {rate}   ({name})").format(
        formula=core_text(penalty.formula), rate=number_text(spec.penalty_rate), name=core_text(penalty.label)
    )
    return SheetRow(
        tr("Penalty"),
        said,
        tr("Over all weights, not divided by m; biases have no penalty. Gradients are shown without it."),
    )


def _start_row(spec: ExperimentSpec) -> SheetRow:
    initializer = INITIALIZERS[spec.initializer]
    said = tr("{formula}, s = {scale}   ({name})").format(
        formula=core_text(initializer.formula), scale=number_text(spec.init_scale), name=core_text(initializer.label)
    )
    if not initializer.uses_scale:
        said = core_text(initializer.formula)
    return SheetRow(
        tr("Start weights"), said, tr("Biases start at 0. N(0, v) is the normal distribution, v its variance.")
    )


def _data_row(snapshot: Snapshot) -> SheetRow:
    experiment = snapshot.experiment
    names, targets = experiment.names, experiment.data.targets
    if targets is None:
        labels = range(max(2, len(snapshot.outputs)))
        learnt = listed(
            tr("y = {label}: {class_name}").format(label=k, class_name=class_text(names, k)) for k in labels
        )
    else:
        ends = (number_text(float(end)) for end in (targets.min(initial=np.inf), targets.max(initial=-np.inf)))
        named = tr("y: {name}, from {low} to {high}") if targets.size else tr("y: {name}")
        learnt = named.format(name=names.target, **dict(zip(("low", "high"), ends, strict=True)))
    n = experiment.data.n_examples
    said = counted_text("{data}: {n} point", "{data}: {n} points", n, data=data_text(experiment))
    return SheetRow(tr("Data"), "\n".join(filter(None, (said, symbols_text(names), learnt))))


def _feature_row(snapshot: Snapshot) -> SheetRow:
    spec = snapshot.experiment.spec
    labels = feature_words(spec.features)
    standardisation = standardisation_for(spec, snapshot.experiment.data)
    if standardisation is not None:
        formulas = shortened([feature_text(text) for text in standardisation.formula_texts()])
        return SheetRow(
            tr("Inputs x"),
            "\n".join((tr("{features}   of the standardised point:").format(features=labels), *formulas)),
            tr(
                "{formula}, with the mean and the deviation √(mean of (x − mean)²) of the training points. "
                "The same two numbers are used for the test points and the whole plane; they change with the "
                "training points. The axes show the original points."
            ).format(formula=core_text(FORMULA)),
        )
    return SheetRow(
        tr("Inputs x"),
        labels,
        tr("Computed from the point as it is on the plane. Inputs are not scaled, shifted or normalised."),
    )


def _share_row(snapshot: Snapshot) -> SheetRow:
    spec, n = snapshot.experiment.spec, snapshot.experiment.data.n_examples
    n_train = _n_train(snapshot)
    said = counted_text(
        "{share} wanted: {n} point trains, {test} test",
        "{share} wanted: {n} points train, {test} test",
        n_train,
        share=percent(spec.train_fraction),
        test=count(n - n_train),
    )
    remark = tr(
        "Each point has a key from 0 to 1, drawn with the data so that each class gets its share. It "
        "is a training point if its key is below {share}. Points added by hand have the key 0. Up to "
        "{few} points, all are training points; with more, at least one of each class is."
    ).format(share=plain(spec.train_fraction, 2), few=FEW_EXAMPLES)
    adjusted = core_text(split_remark(snapshot.experiment.data, spec.train_fraction, snapshot.experiment.names))
    return SheetRow(tr("Training share"), said, " ".join(filter(None, (adjusted, remark))))


def _seed_rows(snapshot: Snapshot) -> tuple[SheetRow, ...]:
    spec, settings = snapshot.experiment.spec, snapshot.experiment.data_settings
    weights = SheetRow(
        tr("Weight seed"),
        str(spec.seed),
        tr("One generator (NumPy, PCG64) draws the start weights, then the order of each epoch. Same seed, same run."),
    )
    if snapshot.experiment.names.title:
        return (weights,)  # points from a table or drawn by hand come from no seed
    border = snapshot.experiment.true_border
    border_row = SheetRow(
        tr("True border"),
        "" if border is None else f"x₂ = {border.display('x₁')}",
        tr("Class 1 lies above it before noise; a height of {margin} on both sides is left free.").format(
            margin=number_text(settings.margin)
        ),
    )
    return (
        weights,
        *([] if border is None else [border_row]),
        SheetRow(
            tr("Data seed"),
            counted_text(
                "{seed}   ({kind}, {n} point, noise {noise})",
                "{seed}   ({kind}, {n} points, noise {noise})",
                settings.n_samples,
                seed=settings.seed,
                kind=core_text(DATASETS[settings.name].label),
                noise=percent(settings.noise),
            ),
            tr("Another generator draws the points and the keys of the split. Points added by hand are not drawn."),
        ),
    )


def _closing_rows() -> tuple[SheetRow, ...]:
    return (
        SheetRow(
            tr("Numbers"),
            tr("float64: 53 bits, about 16 digits"),
            tr("Training stops at the first number that is not finite; that update is undone."),
        ),
        SheetRow(
            tr("Not used"),
            tr("no gradient clipping, no learning rate schedule, no dropout, no layer normalisation"),
            tr("What is not on this sheet does not happen."),
        ),
        SheetRow(
            tr("Colours"),
            tr("units between their limits, or from −largest to +largest where they have none"),
            tr("Only the picture is scaled. The colours of the output go from 0 to 1."),
        ),
    )
