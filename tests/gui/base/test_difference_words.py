"""What runs differ in, in the words of the screen."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtWidgets import QApplication

from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.one_difference import SettingDifference
from core.experiment.spec import ExperimentSpec
from gui.base.difference_words import difference_text


@pytest.mark.parametrize(
    ("field", "value", "text"),
    [
        ("activation", "leaky_relu", "Activation leaky ReLU"),
        ("hidden_units", (), "Hidden layers 0"),
        ("batch_size", None, "Batch size all"),
        ("standardise", False, "Standardise inputs off"),
        ("learning_rate", 1.0, "Learning rate 1"),
        ("leak", 0.2, "Leak 0.2"),
    ],
)
def test_a_setting_that_makes_no_difference_now_has_its_name_and_value_of_the_screen(
    qapp: QApplication, field: str, value: Any, text: str
) -> None:
    present = Experiment.generated(ExperimentSpec(hidden_units=(), learning_rate=1.0), DataSettings())
    assert difference_text(SettingDifference(field, value), present) == text
