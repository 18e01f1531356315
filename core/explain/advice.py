"""One thing to try against a finding: what to do, why, and the change of the settings that does it.

It stands between `core.explain.causes`, which gives advice, and whoever shows it or carries it out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Advice:
    """One thing to try.

    Attributes
    ----------
    action : str
        What to do, short enough for a button and in its spelling: ``"Standardise Inputs"``.
    reason : str
        Why it may help, in a sentence.
    changes : tuple of (str, value)
        Fields of the spec and their new values, each different from the present one.
    restarts : bool
        Whether the run starts again afterwards, with its start weights.
    """

    action: str
    reason: str
    changes: tuple[tuple[str, Any], ...] = ()
    restarts: bool = False

    @property
    def can_be_done(self) -> bool:
        """Whether a program can do it; otherwise it is something to do by hand."""
        return bool(self.changes) or self.restarts
