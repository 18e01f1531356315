"""What an optimizer is: one record with its update in place, what it remembers, and how all who write it down write it.

The records are in `core.model.optimizers`; who needs to know something of one looks it up there.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Literal

import numpy as np

from core.arrays import FloatArray

FLUSH_PERIOD = 1024
NEGLIGIBLE = 1e-250
"""So often, in updates, what is remembered is set to 0 where it is smaller than this.

The average of a gradient that has become 0, as that of a dead ReLU unit, fades to the subnormal numbers and stays
there, and a processor takes many times as long for each of these. Within a period 1e-250 fades to 1e-297, which is
still a normal number. No weight is moved by as much as 1e-240 because of it.
"""


@dataclass(slots=True, eq=False)
class OptimizerState:
    """What an optimizer remembers from one iteration to the next.

    Attributes
    ----------
    step : int
        Number of updates made with this state.
    slots : tuple of array
        The optimizer's running averages, each flat like θ; empty for gradient descent.
    """

    step: int
    slots: tuple[FloatArray, ...]

    def begin_update(self) -> None:
        """Count an update. What is forgotten as `NEGLIGIBLE`, and when, depends on the numbers and their count alone: a
        replay forgets the same."""
        self.step += 1
        if self.step % FLUSH_PERIOD == 0:
            for slot in self.slots:
                slot[np.abs(slot) < NEGLIGIBLE] = 0.0

    def copy(self) -> OptimizerState:
        """An independent copy."""
        return OptimizerState(self.step, tuple(slot.copy() for slot in self.slots))


UpdateRule = Callable[[FloatArray, FloatArray, OptimizerState, float, FloatArray], None]


@dataclass(frozen=True, slots=True)
class Slot:
    """One of the vectors that an optimizer remembers.

    Attributes
    ----------
    kind : str
        ``"first"`` of the gradients, ``"second"`` of their squares, which is never negative.
    letter : str
        Its name in formulas.
    in_files : str
        Its name in files.
    torch : str
        Its name in PyTorch's state.
    line, numbers, cell : str
        What becomes of it, in LaTeX, with numbers, and for one of them: see `Optimizer`. ``{old}`` is what it was.
    """

    kind: Literal["first", "second"]
    letter: str
    in_files: str
    torch: str
    line: str
    numbers: str
    cell: str


@dataclass(frozen=True, slots=True)
class InSklearn:
    """How a script writes an optimizer for scikit-learn; all texts are whole lines.

    Attributes
    ----------
    arguments : tuple of str
        Of its network.
    forget, remember : str
        What fills its memory at the start, with 0 or with what was remembered; nothing public leads to that.
        ``{step}`` is the number of updates made.
    before_update : str
        What stands before each iteration.
    """

    arguments: tuple[str, ...]
    forget: str = ""
    remember: str = ""
    before_update: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Optimizer:
    """An update rule.

    In ``line`` and ``numbers`` ``{d}`` is the gradient, ``{first}`` and ``{second}`` are what is remembered after this
    update, ``|`` separates pieces that are typeset one by one, and further names are those of ``corrections``. The
    texts follow W − α in LaTeX and W − 0.3 · with numbers. ``cell`` is one number of them in Python's grammar, of
    ``w``, ``rate``, ``d``, ``first`` and ``second``: see `core.explain.expressions.formula`.

    Attributes
    ----------
    name, label : str
        Key in `OPTIMIZERS`, and the name on the screen.
    meaning : str
        A sentence for the glossary.
    script_label : str
        The name in the head of a script where it is another one.
    formula : str
        The update, written out; α is the learning rate.
    remark : str
        What else is to be known of it, in sentences, or "".
    slots : tuple of Slot
        What it remembers.
    update : callable
        ``update(theta, gradient, state, learning_rate, scratch)`` changes ``theta`` and ``state``; ``scratch`` is
        overwritten, ``gradient`` is not. All vectors are flat float64 of one size; of several runs (S, size).
    line, numbers, cell : str
        The update in the equations.
    root : str
        LaTeX under the square root that is ``{root}`` in ``line``.
    corrections : mapping
        Names to decays β: the number 1 − βᵗ at update t.
    note : str
        A quiet sentence, of ``{t}`` and the corrections.
    constants : tuple
        Names and values that a script needs.
    numpy : tuple of str
        The update of a parameter ``{p}`` in NumPy.
    torch : str
        The call that makes it in PyTorch.
    torch_counts : bool
        Whether PyTorch's state holds the number of updates.
    sklearn : InSklearn or None
        None where scikit-learn has no such optimizer.
    """

    name: str
    label: str
    meaning: str
    script_label: str = ""
    formula: str
    remark: str = ""
    slots: tuple[Slot, ...] = ()
    update: UpdateRule
    line: str
    root: str = "{second}"
    numbers: str
    cell: str
    corrections: Mapping[str, float] = field(default_factory=dict)
    note: str = ""
    constants: tuple[tuple[str, float], ...] = ()
    numpy: tuple[str, ...]
    torch: str
    torch_counts: bool = False
    sklearn: InSklearn | None

    def new_state(self, n_parameters: int) -> OptimizerState:
        """The state before the first update: everything 0."""
        return OptimizerState(0, tuple(np.zeros(n_parameters) for _ in self.slots))

    def corrections_at(self, step: int) -> dict[str, float]:
        """The corrections at an update, counted from 1."""
        return {name: 1.0 - decay**step for name, decay in self.corrections.items()}

    def letter(self, kind: str) -> str:
        """What a kind of slot is called; "" where it has none."""
        return next((slot.letter for slot in self.slots if slot.kind == kind), "")
