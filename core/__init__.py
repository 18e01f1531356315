"""Glassbox's core: networks, data and training on NumPy alone, usable without a window.

The names here are its public face; they stay.
"""

from core.data.dataset import Dataset
from core.data.generators import make_dataset
from core.errors import GlassboxError, InvalidInputError, NonFiniteError
from core.experiment.spec import ExperimentSpec
from core.model.network import ForwardPass, Gradients, Parameters, backward, forward
from core.training.trainer import IterationRecord, Trainer

__all__ = [
    "Dataset",
    "ExperimentSpec",
    "ForwardPass",
    "GlassboxError",
    "Gradients",
    "InvalidInputError",
    "IterationRecord",
    "NonFiniteError",
    "Parameters",
    "Trainer",
    "backward",
    "forward",
    "make_dataset",
]
