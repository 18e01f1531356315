"""The luck view in words: shares with their intervals, what a run came to, and what two settings differ in."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil, floor

from core.explain.luck import Luck, Paired
from gui.base.formatting import MINUS, count, loss_text, percent, plain, r_squared_text
from gui.base.language import counted_text, tr


def whole_percent(share: float) -> str:
    """``"72 %"``; 0 % and 100 % are said only of none and of all."""
    value = round(100 * share)
    if 0.0 < share < 1.0:
        value = min(max(value, 1), 99)
    return f"{value} %"


def share_text(luck: Luck) -> str:
    """``"72 of 100 (72 %, 95 % interval 62 to 80 %)"``; the ends of the interval are rounded outwards."""
    low, high = luck.interval
    return tr("{hits} of {n} ({share}, 95 % interval {low} to {high} %)").format(
        hits=count(len(luck.reached)),
        n=count(luck.n_runs),
        share=whole_percent(luck.share or 0.0),
        low=floor(100 * low + 1e-9),
        high=ceil(100 * high - 1e-9),
    )


def goal_text(luck: Luck) -> str:
    """The goal, as the end of a sentence."""
    iterations = luck.wish.iterations
    if luck.wish.experiment.data.is_regression:
        return counted_text(
            "R² of {goal} on the training points within {n} iteration",
            "R² of {goal} on the training points within {n} iterations",
            iterations,
            goal=plain(luck.wish.goal, 2),
        )
    return counted_text(
        "{goal} of the training points within {n} iteration",
        "{goal} of the training points within {n} iterations",
        iterations,
        goal=whole_percent(luck.wish.goal),
    )


def result_sentences(luck: Luck, name: str = "") -> str:
    """What came out, in sentences; ``name`` is said before them."""
    said = tr("{share} reached {goal}.").format(share=share_text(luck), goal=goal_text(luck))
    parts = [f"{name}: {said}" if name else said]
    if luck.median is not None and luck.quartiles is not None:
        lower, upper = (count(round(quartile)) for quartile in luck.quartiles)
        parts.append(
            counted_text(
                "Half of these needed at most {n} iteration, and the middle half {lower} to {upper}.",
                "Half of these needed at most {n} iterations, and the middle half {lower} to {upper}.",
                round(luck.median),
                lower=lower,
                upper=upper,
            )
        )
    if luck.n_diverged:
        parts.append(counted_text("{n} run diverged.", "{n} runs diverged.", luck.n_diverged))
    return " ".join(parts)


def comparison_headline(first: Luck, titles: Sequence[str], pairs: Paired) -> str:
    """What A and B are, the goal of both, and whether luck alone would explain that they differ as they do."""
    parts = [tr("{first}; {second}. Goal: {goal}.").format(first=titles[0], second=titles[1], goal=goal_text(first))]
    chance = pairs.by_luck_alone
    if chance is not None:
        text = tr("Were both equally good, a split as uneven as this would come about in {chance} of such comparisons.")
        parts.append(text.format(chance=tr("less than 0.1 %") if chance < 0.001 else percent(chance)))
    return " ".join(parts)


def paired_sentence(pairs: Paired) -> str:
    """The comparison seed by seed."""
    return tr("On the same seeds: both {both}, only A {first}, only B {second}, neither {neither}.").format(
        both=pairs.both, first=pairs.only_first, second=pairs.only_second, neither=pairs.neither
    )


def difference_text(pairs: Paired) -> str:
    """``"A − B: +36 %, 95 % interval +24 to +47 %"``; empty of no seeds."""
    if pairs.difference is None:
        return ""
    difference, low, high = pairs.difference
    ends = floor(100 * low + 1e-9), ceil(100 * high - 1e-9)
    texts = [f"{MINUS if value < 0 else '+'}{abs(value)}" for value in (round(100 * difference), *ends)]
    return tr("A − B: {difference} %, 95 % interval {low} to {high} %").format(
        difference=texts[0], low=texts[1], high=texts[2]
    )


def tile_texts(luck: Luck, place: int) -> tuple[str, str]:
    """What stands below a small plane, ``"17: 0.0123"`` and ``"✓ 120"``: seed, loss, and where the goal was reached."""
    outcome = luck.outcomes[place]
    if outcome.diverged:
        return str(luck.seed_of(place)), tr("diverged")
    reached = tr("✗ not") if outcome.reached is None else f"✓ {count(outcome.reached)}"
    return f"{luck.seed_of(place)}: {loss_text(outcome.loss)}", reached


def run_sentence(luck: Luck, place: int) -> str:
    """A run read out."""
    outcome = luck.outcomes[place]
    if outcome.diverged:
        text = tr("Seed {seed}: diverged after iteration {iteration}.")
        return text.format(seed=luck.seed_of(place), iteration=count(outcome.iteration))
    has_numbers = luck.wish.experiment.data.is_regression
    score = tr("R² {score}") if has_numbers else tr("{score} right")
    said = r_squared_text(outcome.score) if has_numbers else percent(outcome.score).replace(" ", "\u00a0")
    text = (
        tr("Seed {seed}: loss {loss}, {score}, goal not reached.")
        if outcome.reached is None
        else tr("Seed {seed}: loss {loss}, {score}, goal reached at iteration {reached}.")
    )
    return text.format(
        seed=luck.seed_of(place),
        loss=loss_text(outcome.loss),
        score=score.format(score=said),
        reached=count(outcome.reached or 0),
    )


def names_of(n_results: int) -> tuple[str, ...]:
    """What the results are called."""
    return ("A", "B")[:n_results] if n_results > 1 else ("",) * n_results


def titles_of(labels: Sequence[str]) -> tuple[str, ...]:
    """The results with what tells them apart: ``("A, tanh", "B, ReLU")``."""
    names = names_of(len(labels))
    return tuple(f"{name}, {label}" if label else name for name, label in zip(names, labels, strict=True))
