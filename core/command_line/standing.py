"""A trainer that goes on from where a run stands."""

from __future__ import annotations

from core.training.run_state import RunState
from core.training.trainer import Trainer


def trainer_at(state: RunState) -> Trainer:
    """A trainer that goes on from a run's present moment, bit for bit, and back through what came before. What lay
    ahead of that moment it does not know."""
    experiment, now = state.experiment, state.now
    trainer = Trainer(experiment.spec, experiment.data, context=experiment)
    trainer.resume(now, [each for each in state.states if each.iteration <= now.iteration], now.iteration)
    return trainer
