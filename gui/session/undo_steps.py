"""The steps of undo as plain records: between which nodes of the history each one moves, and which of them the trainer
really made. The stack they stand on is the document's (`gui.session.document`)."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace


@dataclass(frozen=True, slots=True)
class UndoStep:
    """What one step of undo did.

    Attributes
    ----------
    text : str
        What it is called.
    before, after : int
        The nodes between which it moves.
    goes_on : bool
        Whether a run that is going on stays so when the step is taken back or made again.
    jumped_from : int or None
        For a jump on the timeline: the iteration where it began. More jumps can become one step with it.
    hidden : tuple of int
        Nodes whose curves it hides.
    """

    text: str
    before: int
    after: int
    goes_on: bool = True
    jumped_from: int | None = None
    hidden: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Stack:
    """The steps in order, how many of them are made, and at how many everything was saved; -1 for at none of them."""

    steps: tuple[UndoStep, ...]
    index: int
    clean: int = -1

    @property
    def nodes(self) -> frozenset[int]:
        """Every node that a step moves to."""
        return frozenset(node for step in self.steps for node in (step.before, step.after))

    def node_at(self, index: int) -> int:
        """Where one stands when so many steps are made; there is no saying where there are none."""
        if not self.steps:
            return -1
        return self.steps[index - 1].after if index else self.steps[0].before

    def made(self, nodes: Collection[int], cursor: int) -> Stack:
        """This stack as the trainer sees it, which has these nodes and stands at ``cursor``.

        A step that it refused is gone, and the one after it follows what was before.
        """
        stands_for: dict[int, int] = {}
        kept: list[UndoStep | None] = []
        for step in self.steps:
            before, after = (stands_for.get(node, node) for node in (step.before, step.after))
            if after not in nodes:
                stands_for[step.after] = before
            is_step = before in nodes and after in nodes and (before != after or step.hidden)
            kept.append(replace(step, before=before, after=after) if is_step else None)
        index, clean = (sum(step is not None for step in kept[:place]) for place in (self.index, max(self.clean, 0)))
        stack = Stack(tuple(step for step in kept if step is not None), index)
        places = [place for place in range(len(stack.steps) + 1) if stack.node_at(place) == cursor]
        index = min(places, key=lambda place: abs(place - index), default=index)
        if self.steps and self.clean >= 0:
            saved = self.node_at(self.clean)
            stands_at = stack.node_at(clean) if stack.steps else cursor
            return replace(stack, index=index, clean=clean if stands_at == stands_for.get(saved, saved) else -1)
        return replace(stack, index=index, clean=self.clean)

    def without_farthest(self, n_steps: int) -> Stack:
        """This stack without its oldest steps; where none is made, without the last ones that can be made again."""
        n_old = min(n_steps, self.index)
        steps = self.steps[n_old:] if n_old else self.steps[:-n_steps]
        clean = self.clean - n_old
        return Stack(steps, self.index - n_old, clean if 0 <= clean <= len(steps) else -1)
