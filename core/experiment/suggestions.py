"""With which settings a generated or measured set is learnt, where the present ones hardly do."""

from __future__ import annotations

from typing import Any

from core.data.generators import DATASETS
from core.experiment.experiment import Experiment


def suggested_changes(experiment: Experiment) -> dict[str, Any]:
    """The changes of the spec with which the set of an experiment is learnt; empty where they are made already, and for
    points that came from elsewhere."""
    if experiment.names.title:
        return {}
    spec, suggested = experiment.spec, DATASETS[experiment.data_settings.name].suggests
    return {name: value for name, value in suggested if not _serves(name, getattr(spec, name), value)}


def _serves(name: str, present: Any, suggested: Any) -> bool:
    """Whether a present value does as well as the suggested one."""
    if name == "hidden_units":
        return bool(present) and present[0] >= suggested[0]
    if name in ("learning_rate", "batch_size"):
        return present is not None and present <= suggested
    return bool(present == suggested)
