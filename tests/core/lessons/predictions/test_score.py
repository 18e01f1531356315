"""Answers are counted quietly: what was right at once, in the end, and which slips were made."""

from __future__ import annotations

import msgspec

from core.lessons.predictions.score import Score, Summary, summary_of


def test_answers_count_until_the_right_one() -> None:
    score = Score("loss").answered(is_right=False, slip="forgot_mean").answered(is_right=True)
    assert (score.tries, score.is_right, score.is_right_at_once) == (2, True, False)
    assert score.answered(is_right=False, slip="sign") == score
    assert Score("loss").answered(is_right=True).is_right_at_once


def test_a_summary_counts_questions() -> None:
    scores = (
        Score("1").answered(is_right=True),
        Score("2").answered(is_right=False, slip="sign").answered(is_right=False, slip="forgot_mean"),
        Score("3").answered(is_right=False, slip="sign").answered(is_right=True),
        Score("4"),
    )
    assert summary_of(scores) == Summary(asked=3, right_at_once=1)


def test_a_score_goes_through_a_file() -> None:
    score = Score("cells", 2, True, ("sign",))
    assert msgspec.json.decode(msgspec.json.encode(score), type=Score) == score
