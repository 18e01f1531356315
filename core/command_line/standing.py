"""Where a trainer stands, taken from it and put into it: the one place of the command line that knows how a trainer
keeps its way back."""

from __future__ import annotations

from core.training.rewind import Checkpoint, Checkpoints
from core.training.run_state import RunState
from core.training.trainer import Trainer


def trainer_at(state: RunState) -> Trainer:
    """A trainer that goes on from a run's present moment, bit for bit, and back through what came before. What lay
    ahead of that moment it does not know."""
    experiment = state.experiment
    trainer = Trainer(experiment.spec, experiment.data, context=experiment)
    kept = Checkpoints()
    for checkpoint in (*state.states, state.now):
        if checkpoint.iteration < state.now.iteration:
            kept.keep(checkpoint)
    same = [checkpoint for checkpoint in state.states if checkpoint.iteration == state.now.iteration]
    kept.keep(same[-1] if same else state.now)
    trainer._checkpoints = kept
    trainer._restore(kept.newest)
    return trainer


def standing(trainer: Trainer) -> tuple[tuple[Checkpoint, ...], Checkpoint]:
    """The moments a trainer can go back to, ascending, and the one it is at."""
    if trainer._checkpoints.newest.iteration != trainer.iteration:
        trainer._checkpoint()
    return tuple(trainer._checkpoints._kept), trainer._checkpoints.newest
