"""What of a session is saved, in the experiment's file, or was there when the experiment was begun.

It is one rule for the star, the question before something is left, and autosave.
"""

from __future__ import annotations

from dataclasses import replace

from core.training.run_state import Mark, RunState
from core.training.snapshot import Snapshot
from gui.session.document import Document

_Moment = tuple[int, int, tuple[Mark, ...]]


class SavedWork:
    """Knows up to which moment and which run everything is saved. Edits are the undo stack's: it is clean or not."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._first_node = self._last_node = document.node
        self._moment: _Moment = (0, 0, ())
        self._code = document.code

    def begin(self, run: RunState) -> None:
        """The document was opened with this run, and holds nothing else."""
        self._first_node = self._document.node
        self.take(replace(run, code=self._document.code), self._document.newest_node)

    def take(self, run: RunState, last_node: int) -> None:
        """This run is in the file, with the earlier ones up to a node of the history."""
        self._moment = run.now.iteration, run.latest_iteration, run.marks
        self._last_node = last_node
        self._code = run.code

    def take_earlier_runs(self) -> None:
        """What is seen beside the run belongs to how it was begun."""
        self._last_node = self._document.newest_node

    def is_all(self, snapshot: Snapshot | None) -> bool:
        """Whether nothing was changed, written, trained or marked since; also nothing that undo has left as an earlier
        run."""
        if not self._document.undo_stack.isClean() or self._document.code != self._code:
            return False
        if snapshot is None or snapshot.node < self._first_node:  # of the experiment that was left
            return True
        has_new_run = any(branch.key > self._last_node for branch in snapshot.branches)
        return not has_new_run and self._moment == (snapshot.iteration, snapshot.latest_iteration, snapshot.marks)
