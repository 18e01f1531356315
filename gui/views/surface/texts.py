"""What the loss surface says: names of axes and places, what is held fixed, and the promise of a step. Texts alone."""

from __future__ import annotations

from core.explain.directions import Directions
from core.explain.loss_surface import FULL_SIZE, SurfaceRequest
from core.explain.step_profile import StepProfile
from core.explain.target import Target
from core.model.losses import LOSSES
from core.model.penalties import PENALTIES
from core.training.snapshot import Snapshot
from gui.base.formatting import bias_name, count, loss_text, percent, plain, signed, significant, weight_name
from gui.base.language import core_text, counted_text, left_to_right, tr

Place = tuple[float, float]


def entry_name(target: Target) -> str:
    """The name of a weight or bias as the network writes it."""
    assert target.unit is not None
    if target.kind == "bias":
        return bias_name(target.layer, target.unit)
    assert target.source is not None
    return weight_name(target.layer, target.unit, target.source)


def axis_names(directions: Directions) -> tuple[str, str]:
    """What stands at the two axes."""
    if directions.kind == "entries":
        first, second = (entry_name(target) for target in directions.targets)
        return first, second
    return "u", "v"


def tick(value: float) -> str:
    """The number at a tick: no decimals that it does not need."""
    return significant(value, 4)


def place_text(directions: Directions, place: Place) -> str:
    """Both coordinates of a place."""
    (first, second), (u, v) = axis_names(directions), place
    return tr("{first} = {u}, {second} = {v}").format(first=first, u=tick(u), second=second, v=tick(v))


def height_name(with_penalty: bool) -> str:
    """What the heights are called."""
    return tr("J + penalty") if with_penalty else "J"


def read_out(directions: Directions, place: Place, name: str, loss: float, now: float) -> str:
    """The loss at a place, beside the one where the run stands."""
    return tr("{place}: {name} = {loss} (now {now})").format(
        place=place_text(directions, place), name=name, loss=loss_text(loss), now=loss_text(now)
    )


# Notes


def notes(snapshot: Snapshot, request: SurfaceRequest, profile: StepProfile | None) -> str:
    """What the heights are, over which examples, what is held fixed, and how fine the picture is."""
    spec = snapshot.experiment.spec
    loss = left_to_right(core_text(LOSSES[spec.loss].form(snapshot.parameters.layer_sizes[-1]).formula))
    if request.with_penalty:
        loss = tr("{formula}, plus the penalty {penalty}").format(
            formula=loss, penalty=core_text(PENALTIES[spec.penalty].formula)
        )
    is_without = spec.has_penalty and not request.with_penalty
    size = tr("{size} × {size} places while training runs, {full} × {full} when it is paused.").format(
        size=request.size, full=FULL_SIZE
    )
    lines = (
        loss,
        counted_text("Over the m = {n} training example.", "Over the m = {n} training examples.", request.X.shape[1]),
        tr("Without the penalty, as in the loss curve.") if is_without else "",
        held_note(request.directions),
        size if request.size != FULL_SIZE else "",
        step_note(profile) if profile is not None else "",
    )
    return "  ".join(filter(None, lines))


def held_note(directions: Directions) -> str:
    """What is moved, and what is held fixed."""
    n_others = directions.vectors.shape[1] - 2
    if directions.kind == "entries":
        first, second = axis_names(directions)
        return counted_text(
            "Only {first} and {second} are varied. The other weight or bias is held at its present value. The path is"
            " projected: on it the other had other values.",
            "Only {first} and {second} are varied. The other {n} weights and biases are held at their present values."
            " The path is projected: on it the others had other values.",
            n_others,
            first=first,
            second=second,
        )
    if directions.kind == "path":
        first_share, second_share = (percent(share) for share in directions.shares)
        return tr(
            "θ = θ(now) + Δu d₁ + Δv d₂, with the two main directions of the run’s path (PCA). They hold {first} and"
            " {second} of its variance. What is at right angles to them is held at its present value."
        ).format(first=first_share, second=second_share)
    return tr(
        "θ = θ(now) + Δu d₁ + Δv d₂, with random directions, seed {seed}: each unit’s row is as long as its own weights"
        " were when they were drawn (filter normalisation). The path is projected onto them."
    ).format(seed=directions.seed)


def no_examples() -> str:
    """Where there is nothing to compute J from."""
    return tr("There are no training points yet, so there is no J. Add some to the plane.")


def no_path() -> str:
    """Where the run has not moved."""
    return tr("The run has no path yet. Train a few iterations, then its main directions are known.")


# The last step


def step_title(profile: StepProfile) -> str:
    """Which update the profile is of."""
    text = (
        tr("{name} along the last update, iteration {number}")
        if profile.is_made
        else tr("{name} along the next update, iteration {number}")
    )
    return text.format(name=height_name(profile.with_penalty), number=count(profile.iteration))


def predicted_text(profile: StepProfile) -> str:
    """What the slope promised, with its formula."""
    value = change(profile.predicted)
    if profile.is_plain:
        return tr("predicted −α‖g‖² = {value}").format(value=value)
    return tr("predicted g·Δθ = {value}").format(value=value)


def real_text(profile: StepProfile) -> str:
    """What came of it."""
    value = change(profile.actual)
    if profile.predicted < 0.0 < profile.actual:
        return tr("real {value}: it rises where it should fall").format(value=value)
    if profile.predicted:
        share = percent(profile.actual / profile.predicted)
        return tr("real {value}, {share} of it").format(value=value, share=share)
    return tr("real {value}").format(value=value)


def step_note(profile: StepProfile) -> str:
    """Over which examples, and how α and the gradient make the promise."""
    n = profile.n_examples
    which = (
        counted_text("over the {n} training example", "over all {n} training examples", n)
        if profile.is_whole_set
        else counted_text("over the {n} example of its batch", "over the {n} examples of its batch", n)
    )
    if not profile.is_plain:
        return tr("g is the gradient {which}, Δθ the update of the weights and biases.").format(which=which)
    return tr("α = {rate}, ‖g‖ = {norm} {which}.").format(
        rate=tick(profile.rate), norm=tick(profile.gradient_norm), which=which
    )


def change(value: float) -> str:
    """A change of J, in about six characters."""
    return signed(value, 4) if value else plain(value, 4)


# For a screen reader


def keys_help() -> str:
    """What the picture does."""
    return tr(
        "Click, or press Enter at the cursor that the arrow keys move, to continue from there; Undo goes back. Drag to"
        " move the picture, turn the wheel or press plus and minus to zoom, Home to see the whole path."
    )


def state_sentences(directions: Directions, here: Place, name: str, now: float, lowest: tuple[Place, float]) -> str:
    """Where the run stands, where in the picture the loss is lowest, and what the keys do."""
    place, loss = lowest
    (first, second), (du, dv) = axis_names(directions), (place[0] - here[0], place[1] - here[1])
    falls = (
        tr("{name} falls from {now} to {loss} where {first} changes by {du} and {second} by {dv}.")
        if loss < now
        else tr("{name} is not smaller at any place that is shown.")
    ).format(
        name=name, now=loss_text(now), loss=loss_text(loss), first=first, second=second, du=change(du), dv=change(dv)
    )
    stands = tr("The run stands at {place} with {name} = {loss}.").format(
        place=place_text(directions, here), name=name, loss=loss_text(now)
    )
    return " ".join((stands, falls, keys_help()))
