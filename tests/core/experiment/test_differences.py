"""Labels of runs: what distinguishes each from the present one, in few words, also where it was changed under way."""

from __future__ import annotations

import pytest

from core import ExperimentSpec
from core.data.generators import DataSettings
from core.experiment.differences import is_comparable, labels
from core.experiment.experiment import Experiment

PRESENT = Experiment.generated(ExperimentSpec(learning_rate=0.3), DataSettings(n_samples=20))


@pytest.mark.parametrize(
    ("changes", "text"),
    [
        ({"learning_rate": 0.03}, ("α = 0.03",)),
        ({"activation": "relu"}, ("ReLU",)),
        ({"activation": "leaky_relu"}, ("leaky ReLU", "leak 0.1")),
        ({"hidden_units": (8,)}, ("2-8-1",)),
        ({"hidden_units": (4, 2), "activation": ("relu", "tanh")}, ("2-4-2-1", "ReLU, tanh")),
        ({"hidden_units": ()}, ("2-1",)),
        ({"optimizer": "adam"}, ("Adam",)),
        ({"batch_size": 10}, ("batch size 10",)),
        ({"penalty": "l2"}, ("L2 penalty", "λ = 0.01")),
        ({"penalty_rate": 0.5}, ()),
        ({"loss": "squared_error"}, ("squared error",)),
        ({"features": ("x1", "x2", "x1x2")}, ("3-4-1", "inputs x₁, x₂, x₁x₂")),
        ({"standardise": True}, ("standardised inputs",)),
        ({"initializer": "he"}, ("He start",)),
        ({"init_scale": 5.0}, ("start scale 5",)),
        ({"seed": 7}, ("weight seed 7",)),
        ({"train_fraction": 0.8}, ("80% for training",)),
    ],
)
def test_a_label_names_the_setting_that_differs(changes: dict[str, object], text: tuple[str, ...]) -> None:
    label, _ = labels([[PRESENT.with_spec(**changes)]], [PRESENT])
    assert tuple(part for part in label if part) == text


def test_every_setting_that_has_an_effect_is_named() -> None:
    values = {"hidden_units": (3,), "activation": "leaky_relu", "leak": 0.2, "loss": "squared_error"}
    values |= {"initializer": "normal", "init_scale": 2.0, "optimizer": "momentum", "learning_rate": 1.0}
    values |= {"batch_size": 5, "penalty": "l1", "penalty_rate": 0.2, "features": ("x1",), "standardise": True}
    values |= {"train_fraction": 0.5, "seed": 3, "softmax_of_two": True}
    assert set(values) == set(ExperimentSpec.__dataclass_fields__), "a new field needs a label"
    base = PRESENT.with_spec(**{name: values[name] for name in ("activation", "penalty")})
    for name, value in values.items():
        present = base if name in ("leak", "penalty_rate") else PRESENT
        label, own = labels([[present.with_spec(**{name: value})]], [present])
        assert label != own, name
        assert label, name


def test_a_setting_changed_under_way_is_named_with_both_values() -> None:
    slower = PRESENT.with_spec(learning_rate=0.03)
    assert labels([[slower, PRESENT]], [PRESENT])[0] == ("α = 0.03 → 0.3",)
    assert labels([[PRESENT]], [slower, PRESENT])[-1] == ("α = 0.03 → 0.3",)


def test_rates_tried_one_after_the_other_are_all_named_also_the_one_that_is_tried_again() -> None:
    runs = [[PRESENT.with_spec(learning_rate=rate)] for rate in (0.03, 0.3, 3.0)]
    assert labels(runs, [PRESENT]) == (("α = 0.03",), ("α = 0.3",), ("α = 3",), ("α = 0.3",))


def test_where_nothing_differs_there_is_nothing_to_name() -> None:
    assert labels([[PRESENT]], [PRESENT]) == ((), ())
    assert labels([], [PRESENT]) == ((),)


def test_losses_are_compared_on_the_same_points_and_of_the_same_kind() -> None:
    same = Experiment.generated(PRESENT.spec, PRESENT.data_settings)
    assert is_comparable([same.with_spec(learning_rate=3.0)], PRESENT)
    assert not is_comparable([PRESENT.with_data_settings(name="xor")], PRESENT)
    assert not is_comparable([PRESENT, PRESENT.with_data_settings(seed=9)], PRESENT)
    assert not is_comparable([PRESENT.with_spec(loss="squared_error")], PRESENT)
