"""The optimizers, one record for each: to add one, add its record here and change nothing else.

All work in place on flat vectors, θ for the parameters and dθ for their gradient, and keep what they remember in an
explicit `OptimizerState` that can be copied, so that a run can go one iteration back. Nothing is allocated.
"""

from __future__ import annotations

import math

import numpy as np

from core.arrays import FloatArray
from core.model.optimizer import InSklearn, Optimizer, OptimizerState, Slot
from core.sentences import phrase

MOMENTUM_DECAY = 0.9
RMSPROP_DECAY = 0.9
ADAM_FIRST_DECAY = 0.9
ADAM_SECOND_DECAY = 0.999
EPSILON = 1e-8

# The same as arrays without dimensions, which a ufunc takes a third faster than Python's floats.
_MOMENTUM_DECAY = np.array(MOMENTUM_DECAY)
_RMSPROP_DECAY, _RMSPROP_REST = np.array(RMSPROP_DECAY), np.array(1.0 - RMSPROP_DECAY)
_ADAM_FIRST_DECAY, _ADAM_FIRST_REST = np.array(ADAM_FIRST_DECAY), np.array(1.0 - ADAM_FIRST_DECAY)
_ADAM_SECOND_DECAY, _ADAM_SECOND_REST = np.array(ADAM_SECOND_DECAY), np.array(1.0 - ADAM_SECOND_DECAY)
_EPSILON = np.array(EPSILON)


def _gradient_descent(
    theta: FloatArray, gradient: FloatArray, state: OptimizerState, learning_rate: float, scratch: FloatArray
) -> None:
    """θ := θ − α dθ, the lecture's update."""
    state.step += 1
    np.multiply(gradient, learning_rate, scratch)
    np.subtract(theta, scratch, theta)


_GRADIENT_DESCENT = Optimizer(
    name="gradient_descent",
    label=phrase("gradient descent"),
    meaning=phrase("Change every weight a little against its gradient: W := W − α dW."),
    formula="W := W − α dW",
    update=_gradient_descent,
    line="{d}",
    numbers="{d}",
    cell="w - rate * d",
    numpy=("{p} = {p} - LEARNING_RATE * d{p}",),
    torch="torch.optim.SGD(network.parameters(), lr=LEARNING_RATE)",
    sklearn=InSklearn(('solver="sgd"', "momentum=0.0", "nesterovs_momentum=False")),
)


def _momentum(
    theta: FloatArray, gradient: FloatArray, state: OptimizerState, learning_rate: float, scratch: FloatArray
) -> None:
    """v := β v + dθ,  θ := θ − α v, with β = 0.9.

    Source: Polyak 1964, as in Sutskever, Martens, Dahl and Hinton 2013, equations 1 and 2, with the learning rate
    outside v so that a change of it acts at once.
    """
    (velocity,) = state.slots
    state.begin_update()
    np.multiply(velocity, _MOMENTUM_DECAY, velocity)
    np.add(velocity, gradient, velocity)
    np.multiply(velocity, learning_rate, scratch)
    np.subtract(theta, scratch, theta)


_VELOCITY = Slot(
    kind="first",
    letter="v",
    in_files="velocity",
    torch="momentum_buffer",
    line=f"{MOMENTUM_DECAY} {{old}} + {{d}}",
    numbers=f"{MOMENTUM_DECAY} · {{old}} + {{d}}",
    cell=f"{MOMENTUM_DECAY} * old + d",
)
_SKLEARN_VELOCITY = {
    "forget": """\
for velocity in network._optimizer.velocities:
    velocity[...] = 0.0""",
    "remember": """\
v = start_memory_v()  # scikit-learn's velocity is -alpha v
velocities = [-LEARNING_RATE * array.T for array in (*v[::2], *v[1::2])]
for velocity, value in zip(network._optimizer.velocities, velocities, strict=True):
    velocity[...] = value.reshape(velocity.shape)""",
}

_MOMENTUM = Optimizer(
    name="momentum",
    label=phrase("momentum"),
    meaning=phrase("Updates keep a part of their former direction."),
    script_label="gradient descent with momentum",
    formula="v := 0.9 v + dW,  W := W − α v",
    slots=(_VELOCITY,),
    update=_momentum,
    line="{first}",
    numbers="{first}",
    cell="w - rate * first",
    constants=(("MOMENTUM", MOMENTUM_DECAY),),
    numpy=("v{p} = MOMENTUM * v{p} + d{p}", "{p} = {p} - LEARNING_RATE * v{p}"),
    torch="torch.optim.SGD(network.parameters(), lr=LEARNING_RATE, momentum=MOMENTUM)",
    sklearn=InSklearn(('solver="sgd"', "momentum=MOMENTUM", "nesterovs_momentum=False"), **_SKLEARN_VELOCITY),
)


def _rmsprop(
    theta: FloatArray, gradient: FloatArray, state: OptimizerState, learning_rate: float, scratch: FloatArray
) -> None:
    """s := ρ s + (1 − ρ) dθ²,  θ := θ − α dθ / (√s + ε), with ρ = 0.9 and ε = 1e-8.

    Source: Tieleman and Hinton 2012, lecture 6e of "Neural Networks for Machine Learning"; the ε is ours, against 0/0.
    """
    (square,) = state.slots
    state.begin_update()
    np.multiply(gradient, gradient, scratch)
    np.multiply(scratch, _RMSPROP_REST, scratch)
    np.multiply(square, _RMSPROP_DECAY, square)
    np.add(square, scratch, square)
    np.sqrt(square, scratch)
    np.add(scratch, _EPSILON, scratch)
    np.divide(gradient, scratch, scratch)
    np.multiply(scratch, learning_rate, scratch)
    np.subtract(theta, scratch, theta)


_RMSPROP = Optimizer(
    name="rmsprop",
    label=phrase("RMSProp"),
    meaning=phrase("Each weight has its own step size, from its latest gradients."),
    formula="s := 0.9 s + 0.1 dW²,  W := W − α dW / (√s + ε)",
    remark=phrase("ε = 1e−8 avoids a division by 0."),
    slots=(
        Slot(
            kind="second",
            letter="s",
            in_files="square",
            torch="square_avg",
            line=r"0.9 {old} + | 0.1 | {d} \ast {d}",
            numbers="0.9 · {old} + 0.1 · square of {d}",
            cell="0.9 * old + 0.1 * d**2",
        ),
    ),
    update=_rmsprop,
    line=r"{d} / ({root}+ \epsilon)",
    numbers="{d} / (√ {second} + 1e−8)",
    cell="w - rate * d / (sqrt(second) + 1e-8)",
    constants=(("DECAY", RMSPROP_DECAY), ("EPSILON", EPSILON)),
    numpy=(
        "s{p} = DECAY * s{p} + (1 - DECAY) * d{p}**2",
        "{p} = {p} - LEARNING_RATE * d{p} / (np.sqrt(s{p}) + EPSILON)",
    ),
    torch="torch.optim.RMSprop(network.parameters(), lr=LEARNING_RATE, alpha=DECAY, eps=EPSILON)",
    torch_counts=True,
    sklearn=None,
)


def _adam(
    theta: FloatArray, gradient: FloatArray, state: OptimizerState, learning_rate: float, scratch: FloatArray
) -> None:
    """m := β₁ m + (1 − β₁) dθ,  v := β₂ v + (1 − β₂) dθ²,  θ := θ − α m̂ / (√v̂ + ε).

    At step t, m̂ = m / (1 − β₁ᵗ) and v̂ = v / (1 − β₂ᵗ) undo the pull of the start at 0. β₁ = 0.9, β₂ = 0.999, ε = 1e-8.

    Source: Kingma and Ba 2015, algorithm 1. With c = √(1 − β₂ᵗ) the same update is
    (α c / (1 − β₁ᵗ)) m / (√v + c ε), which needs no vectors for m̂ and v̂.
    """
    first, second = state.slots
    state.begin_update()
    np.multiply(gradient, _ADAM_FIRST_REST, scratch)
    np.multiply(first, _ADAM_FIRST_DECAY, first)
    np.add(first, scratch, first)
    np.multiply(gradient, gradient, scratch)
    np.multiply(scratch, _ADAM_SECOND_REST, scratch)
    np.multiply(second, _ADAM_SECOND_DECAY, second)
    np.add(second, scratch, second)
    correction = math.sqrt(1.0 - ADAM_SECOND_DECAY**state.step)
    np.sqrt(second, scratch)
    np.add(scratch, EPSILON * correction, scratch)
    np.divide(first, scratch, scratch)
    np.multiply(scratch, learning_rate * correction / (1.0 - ADAM_FIRST_DECAY**state.step), scratch)
    np.subtract(theta, scratch, theta)


_ADAM = Optimizer(
    name="adam",
    label=phrase("Adam"),
    meaning=phrase("Momentum and RMSProp together."),
    formula="m := 0.9 m + 0.1 dW,  v := 0.999 v + 0.001 dW²,  W := W − α m̂ / (√v̂ + ε)",
    remark=phrase("ε = 1e−8. m′ = m / (1 − 0.9ᵗ) and v′ = v / (1 − 0.999ᵗ) correct for the start at 0, at update t."),
    slots=(
        Slot(
            kind="first",
            letter="m",
            in_files="first_moment",
            torch="exp_avg",
            line="0.9 {old} + | 0.1 | {d}",
            numbers="0.9 · {old} + 0.1 · {d}",
            cell="0.9 * old + 0.1 * d",
        ),
        Slot(
            kind="second",
            letter="v",
            in_files="second_moment",
            torch="exp_avg_sq",
            line=r"0.999 {old} + | 0.001 | {d} \ast {d}",
            numbers="0.999 · {old} + 0.001 · square of {d}",
            cell="0.999 * old + 0.001 * d**2",
        ),
    ),
    update=_adam,
    line=r"{first} / (1 - \beta_1^{t}) | / ({root}+ \epsilon)",
    root=r"{second} / (1 - \beta_2^{t})",
    numbers="{first} / {c1} / (√( {second} / {c2}) + 1e−8)",
    cell="w - rate * (first / c1) / (sqrt(second / c2) + 1e-8)",
    corrections={"c1": ADAM_FIRST_DECAY, "c2": ADAM_SECOND_DECAY},
    note=phrase("Adam's step t = {t}: 1 − β₁ᵗ = {c1} and 1 − β₂ᵗ = {c2} correct for the start at 0."),
    constants=(("BETA1", ADAM_FIRST_DECAY), ("BETA2", ADAM_SECOND_DECAY), ("EPSILON", EPSILON)),
    numpy=(
        "m{p} = BETA1 * m{p} + (1 - BETA1) * d{p}",
        "v{p} = BETA2 * v{p} + (1 - BETA2) * d{p}**2",
        "{p} = {p} - LEARNING_RATE * (m{p} / (1 - BETA1**t)) / (np.sqrt(v{p} / (1 - BETA2**t)) + EPSILON)",
    ),
    torch="torch.optim.Adam(network.parameters(), lr=LEARNING_RATE, betas=(BETA1, BETA2), eps=EPSILON)",
    torch_counts=True,
    sklearn=InSklearn(
        ('solver="adam"', "beta_1=BETA1", "beta_2=BETA2", "epsilon=EPSILON"),
        forget="""\
network._optimizer.t = {step}
for memory in (*network._optimizer.ms, *network._optimizer.vs):
    memory[...] = 0.0""",
        remember="""\
network._optimizer.t = {step}
m = start_memory_m()
for memory, array in zip(network._optimizer.ms, (*m[::2], *m[1::2]), strict=True):
    memory[...] = array.T.reshape(memory.shape)
v = start_memory_v()
for memory, array in zip(network._optimizer.vs, (*v[::2], *v[1::2]), strict=True):
    memory[...] = array.T.reshape(memory.shape)""",
        before_update="""\
# scikit-learn adds epsilon before the start at 0 is undone; with this one it is Adam as in its paper
t = network._optimizer.t + 1
network._optimizer.epsilon = EPSILON * np.sqrt(1 - BETA2**t)""",
    ),
)


def _nesterov(
    theta: FloatArray, gradient: FloatArray, state: OptimizerState, learning_rate: float, scratch: FloatArray
) -> None:
    """v := β v + dθ,  θ := θ − α (dθ + β v), with β = 0.9.

    Source: Nesterov 1983, in the form of Sutskever, Martens, Dahl and Hinton 2013, equations 3 and 4, written for the
    parameters at which the gradient is taken, so that these are what is kept and shown.
    """
    (velocity,) = state.slots
    state.begin_update()
    np.multiply(velocity, _MOMENTUM_DECAY, velocity)
    np.add(velocity, gradient, velocity)
    np.multiply(velocity, _MOMENTUM_DECAY, scratch)
    np.add(scratch, gradient, scratch)
    np.multiply(scratch, learning_rate, scratch)
    np.subtract(theta, scratch, theta)


_NESTEROV = Optimizer(
    name="nesterov",
    label=phrase("Nesterov"),
    meaning=phrase(
        "Momentum that looks one step ahead: the newest gradient counts in the direction and once more beside it."
    ),
    script_label="gradient descent with Nesterov momentum",
    formula="v := 0.9 v + dW,  W := W − α (dW + 0.9 v)",
    slots=(_VELOCITY,),
    update=_nesterov,
    line=f"({{d}}+ {MOMENTUM_DECAY} {{first}})",
    numbers=f"({{d}} + {MOMENTUM_DECAY} · {{first}})",
    cell=f"w - rate * (d + {MOMENTUM_DECAY} * first)",
    constants=(("MOMENTUM", MOMENTUM_DECAY),),
    numpy=("v{p} = MOMENTUM * v{p} + d{p}", "{p} = {p} - LEARNING_RATE * (d{p} + MOMENTUM * v{p})"),
    torch="torch.optim.SGD(network.parameters(), lr=LEARNING_RATE, momentum=MOMENTUM, nesterov=True)",
    sklearn=InSklearn(('solver="sgd"', "momentum=MOMENTUM", "nesterovs_momentum=True"), **_SKLEARN_VELOCITY),
)

OPTIMIZERS: dict[str, Optimizer] = {
    record.name: record for record in (_GRADIENT_DESCENT, _MOMENTUM, _RMSPROP, _ADAM, _NESTEROV)
}
"""The optimizers by name."""
