"""The goal language: what is read, what is refused and where, and what holds."""

from __future__ import annotations

import pytest

from core.lessons.goal_quantities import QUANTITIES, Kind
from core.lessons.goal_terms import words_beside_task
from core.lessons.goals import GoalError, parse_goal, parse_quantity


class Facts:
    """Values by the text with which a goal names them."""

    def __init__(self, now: dict[str, object], before: dict[str, object] | None = None, since: int = 0) -> None:
        self._now, self._before, self.iterations_since = now, before or {}, since

    def value(self, name, arguments):
        return self._now.get(_key(name, arguments))

    def value_before(self, name, arguments):
        return self._before.get(_key(name, arguments))


def _key(name: str, arguments: tuple[object, ...]) -> str:
    return f"{name}({', '.join(map(str, arguments))})" if arguments else name


@pytest.mark.parametrize(
    ("goal", "now", "holds"),
    [
        ("accuracy >= 95%", {"accuracy": 0.95}, True),
        ("accuracy >= 95%", {"accuracy": 0.9499}, False),
        ("accuracy >= 0.95 and units <= 3", {"accuracy": 1.0, "units": 4.0}, False),
        ("accuracy >= 0.95 or units <= 3", {"accuracy": 1.0, "units": 4.0}, True),
        ("loss < 1 or loss > 2 and units = 5", {"loss": 0.5, "units": 4.0}, True),
        ("(loss < 1 or loss > 2) and units = 5", {"loss": 0.5, "units": 4.0}, False),
        ("not diverged", {"diverged": False}, True),
        ("not (diverged or dead)", {"diverged": False, "dead": 1.0}, False),
        ("dead(1) >= 4", {"dead(1)": 4.0}, True),
        ("dead(1, 3)", {"dead(1, 3)": 0.0}, False),
        ("dead(1, 3)", {"dead(1, 3)": 1.0}, True),
        ('activation = "relu"', {"activation": "relu"}, True),
        ('activation != "relu"', {"activation": "tanh"}, True),
        ("weight(2, 1, 4) < -0.5", {"weight(2, 1, 4)": -0.6}, True),
        ("loss < 1e-3", {"loss": 5e-4}, True),
        ("test_loss > 0", {}, False),
        ("not test_loss > 0", {}, True),
    ],
)
def test_goal_holds_for_these_facts_and_no_others(goal, now, holds):
    assert parse_goal(goal).holds(Facts(now)) is holds


@pytest.mark.parametrize(
    ("goal", "words"),
    [
        ("loss < before(loss)", "training loss below its value at the start of the step"),
        ("loss >= 0.8 * before(loss)", "training loss at least 0.8 times its value at the start of the step"),
        ("seed != before(seed)", "another weight seed than at the start of the step"),
        ("loss < before(test_loss)", "training loss below test loss at the start of the step"),
    ],
)
def test_comparison_with_the_start_of_the_step_is_said_shortly(goal, words):
    assert parse_goal(goal).words == words


def test_before_is_the_value_when_the_step_began():
    goal = parse_goal("weight(1, 2, 1) > before(weight(1, 2, 1)) and loss <= 0.5 * before(loss)")
    before = {"weight(1, 2, 1)": 0.1, "loss": 1.0}
    assert goal.holds(Facts({"weight(1, 2, 1)": 0.2, "loss": 0.5}, before))
    assert not goal.holds(Facts({"weight(1, 2, 1)": 0.2, "loss": 0.6}, before))


def test_within_counts_the_iterations_since_the_step_began():
    goal = parse_goal("loss < 0.1 within 50")
    assert goal.holds(Facts({"loss": 0.05}, since=50))
    assert not goal.holds(Facts({"loss": 0.05}, since=51))


@pytest.mark.parametrize(
    ("goal", "character", "part"),
    [
        ("", 1, "quantity"),
        ("acuracy > 1", 1, "acuracy is not known"),
        ("accuracy", 9, "compared"),
        ("accuracy >", 11, "a number"),
        ("accuracy > 1 2", 14, '"and"'),
        ("loss < 1 and", 13, "quantity"),
        ("(loss < 1", 10, ")"),
        ("loss < 1 within soon", 17, "whole number"),
        ("weight(1, 2) > 0", 1, "with a number and a number and a number"),
        ("dead(0) > 1", 1, "count from 1"),
        ("activation = relu", 14, "relu is not known"),
        ('activation = "rleu"', 15, "Did you mean relu"),
        ("acuracy > 1", 1, "Did you mean accuracy or test_accuracy"),
        ("pointed(\"wait\")", 1, "Did you mean weight"),
        ("activation > \"relu\"", 12, "= or !="),
        ("diverged = 1", 10, "true or not"),
        ("loss < 1 & dead", 10, "not part of the goal language"),
        ("loss < __import__('os')", 19, "not part"),
        ("(" * 60 + "loss < 1" + ")" * 60, 31, "nested"),
        ("activation = loss", 1, "cannot be compared"),
    ],
)  # fmt: skip
def test_goal_that_cannot_be_read_is_refused_with_its_place(goal, character, part):
    with pytest.raises(GoalError) as refused:
        parse_goal(goal)
    assert refused.value.position + 1 == character
    assert part in refused.value.reason


def test_every_quantity_can_be_written_in_each_of_its_ways_and_said_in_words():
    for name, quantity in QUANTITIES.items():
        for way in quantity.ways:
            texts = [f'"{(quantity.argument_choices or ("x",))[0]}"' if one is str else "1" for one in way]
            written = f"{name}({', '.join(texts)})" if texts else name
            words = parse_quantity(written).words
            assert words
            assert "{" not in words
            if quantity.kind in (Kind.COUNT, Kind.TRUTH):
                assert not parse_goal(written).words.endswith(":")


@pytest.mark.parametrize(
    ("goal", "words"),
    [
        ("accuracy >= 95% and units <= 3", "training accuracy at least 95 % and number of hidden units at most 3"),
        ('activation = "relu"', "activation is ReLU"),
        ("dead(1, 3)", "unit 3 of layer 1 is dead"),
        ("dead(1) >= 4", "number of dead units in layer 1 at least 4"),
        ("one_sign(2)", "the gradients of layer 2 have one sign"),
        ("one_sign(2) = 0", "not (the gradients of layer 2 have one sign)"),
        ("not dead(1, 3)", "not (unit 3 of layer 1 is dead)"),
        ("not dead(1)", "number of dead units in layer 1 below 1"),
        ('pointed("weight", 1, 2, 1)', "you pointed at the weight of layer 1 to unit 2 from 1"),
        ("answered and z(1, 2, 1) < -0.5", "z[1] of unit 2 for point 1 below −0.5"),
        ("answered", "the question is answered"),
        ("(dead or diverged) and layers > 1", "(number of dead units at least 1 or the numbers overflowed) and "
         "number of hidden layers above 1"),
        (
            "loss < 0.5 * before(loss) within 40",
            "training loss below 0.5 times its value at the start of the step, within 40 iterations",
        ),
        ("not diverged", "not (the numbers overflowed)"),
        ("not accuracy >= 95%", "training accuracy below 95 %"),
        ("not accuracy >= 95% within 120", "training accuracy below 95 % for 120 iterations"),
    ],
)  # fmt: skip
def test_goal_is_said_in_plain_english(goal, words):
    assert parse_goal(goal).words == words


@pytest.mark.parametrize(
    ("goal", "words"),
    [
        ('answered and opened("equations")', ""),
        ('pointed("weight", 1) and pointed("weight", 7)', ""),
        ('opened("equations") or opened("checks")', ""),
        ("answered and loss < 1", "training loss below 1"),
        ('answered and opened("equations") and loss < 1', "you opened equations and training loss below 1"),
    ],
)
def test_beside_a_task_nothing_is_said_that_it_says_itself_and_nothing_left_out_that_is_missing(goal, words):
    assert words_beside_task(parse_goal(goal)) == words
