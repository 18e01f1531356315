"""``--set`` and its relatives: every field can be set, what is read is what was meant, wrong words get a sentence."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import ExperimentSpec
from core.command_line.arguments import UsageError, changed_spec, grid, one_line, value_text
from core.command_line.sweep import seeds_of
from core.data.features import available_features
from core.experiment.spec import FIELD_INFO
from core.model.activations import ACTIVATIONS

SPEC = ExperimentSpec()

FIELD_VALUES: dict[str, st.SearchStrategy[object]] = {
    "hidden_units": st.lists(st.integers(1, 1024), max_size=5).map(tuple),
    "activation": st.sampled_from(sorted(ACTIVATIONS)),
    "batch_size": st.none() | st.integers(1, 100_000),
    "features": st.lists(st.sampled_from(available_features(2)), min_size=1, unique=True).map(tuple),
    "seed": st.integers(0, 2**31 - 1),
}


def value_of(name: str) -> st.SearchStrategy[object]:
    info = FIELD_INFO[name]
    if name in FIELD_VALUES:
        return FIELD_VALUES[name]
    if info.choices:
        return st.sampled_from(sorted(info.choices))
    # As many digits as a table shows; a seed has them all.
    return (
        st.floats(info.minimum, info.maximum)
        .map(lambda number: float(f"{number:.15g}"))
        .filter(lambda number: (info.minimum or 0.0) <= number <= (info.maximum or 0.0))
    )


@given(st.data(), st.sampled_from(sorted(FIELD_INFO)))
def test_every_field_can_be_set_to_what_it_is_shown_as(data: st.DataObject, name: str) -> None:
    value = data.draw(value_of(name))
    text = f"{name}={value_text(value)}"
    assert changed_spec(SPEC, [text]) == SPEC.changed(**{name: value})
    ((shown, spec),) = grid(SPEC, [text])
    assert spec == SPEC.changed(**{name: value})
    assert shown == {name: value_text(value)}


def test_each_layer_can_have_an_activation_of_its_own() -> None:
    settings = ["hidden_units=4,2", "activation=tanh,relu"]
    assert changed_spec(SPEC, settings) == SPEC.changed(hidden_units=(4, 2), activation=("tanh", "relu"))
    ((_, spec),) = grid(SPEC, ["hidden_units=4+2", "activation=tanh+relu"])
    assert spec.activations == ("tanh", "relu")


def test_a_grid_is_every_combination_the_last_field_fastest() -> None:
    settings = [settings for settings, _ in grid(SPEC, ["activation=tanh,relu", "hidden_units=none,4+2"])]
    assert settings == [
        {"activation": activation, "hidden_units": units}
        for activation in ("tanh", "relu")
        for units in ("none", "4+2")
    ]
    assert grid(SPEC, []) == [({}, SPEC)]


@pytest.mark.parametrize(
    ("setting", "words"),
    [
        ("learning_rte=1", ["learning_rte", "did you mean learning_rate?"]),
        ("qqq=1", ["qqq", "hidden_units", "seed"]),
        ("noise=0.2", ["--noise"]),
        ("learning_rate", ["has no value", "learning_rate=0.1"]),
        ("learning_rate=fast", ["'fast' is not a number"]),
        ("learning_rate=1e9", ["outside 1e-06 to 10000"]),
        ("learning_rate=nan", ["outside"]),
        ("hidden_units=4+x", ["'x' is not a number"]),
        ("hidden_units=2.5", ["not a whole number"]),
        ("activation=thanh", ["sigmoid, tanh, relu"]),
        ("activation=tanh+tanh", ["2 names for 1 hidden layers"]),
        ("features=none", ["at least one"]),
        ("seed=", ["not a number"]),
    ],
)
def test_a_wrong_setting_gets_one_sentence_that_says_what_would_be_right(setting: str, words: list[str]) -> None:
    for read in (changed_spec, grid):
        with pytest.raises(UsageError) as caught:
            read(SPEC, [setting])
        assert all(word in str(caught.value) for word in words), str(caught.value)
        assert "\n" not in str(caught.value)


def test_a_field_is_set_once() -> None:
    with pytest.raises(UsageError, match="twice"):
        changed_spec(SPEC, ["seed=1", "seed=2"])


@given(st.sampled_from(sorted(FIELD_INFO)), st.text(max_size=30))
def test_no_text_breaks_anything_but_the_rules(name: str, text: str) -> None:
    for read in (changed_spec, grid):
        sentences = []
        try:
            read(SPEC, [f"{name}={text}"])
        except UsageError as error:
            sentences.append(str(error))
        assert all(one_line(sentence) == sentence for sentence in sentences)


@pytest.mark.parametrize(
    ("text", "seeds"), [("3", [3]), ("0-3", [0, 1, 2, 3]), ("7,0-2", [7, 0, 1, 2]), ("1,1,0-1", [1, 0])]
)
def test_seeds_are_numbers_and_ranges(text: str, seeds: list[int]) -> None:
    assert seeds_of(text) == seeds


@pytest.mark.parametrize("text", ["", "x", "3-1", "-1", "1-", "0-9999999999", "0-2000000", "1;2", "²"])
def test_what_is_no_seed_gets_a_sentence(text: str) -> None:
    with pytest.raises(UsageError, match="--seeds"):
        seeds_of(text)
