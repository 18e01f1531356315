"""Laws of sentences: in English they are plain texts, and they know what they were made from."""

from __future__ import annotations

import copy
import json
import pickle

import pytest

from core.errors import FileError, InvalidInputError, NonFiniteError, error_sentence
from core.sentences import Name, Sentence, both, counted, either, exchanged, joined, listed, phrase, sentence, some_of


def test_a_sentence_is_its_english_text_and_knows_template_and_values() -> None:
    said = sentence("{n:,} points are too many; at most {most:.0f} fit {name!r}.", n=12345, most=1e4, name="a")
    assert said == "12,345 points are too many; at most 10000 fit 'a'."
    assert isinstance(said, Sentence)
    assert said.template.startswith("{n:,} points")
    assert said.values["n"] == 12345


def test_a_brace_that_is_no_value_is_written_twice_as_in_any_template() -> None:
    assert sentence("{text} is not a record; {{a: 1}} is one.", text="x") == "x is not a record; {a: 1} is one."


def test_a_phrase_is_the_text_itself() -> None:
    text = "There is nothing."
    assert phrase(text) is text


@pytest.mark.parametrize(("n", "text"), [(0, "0 rows of x"), (1, "1 row of x"), (2, "2 rows of x")])
def test_words_follow_their_number_and_the_number_is_kept(n: int, text: str) -> None:
    said = counted("{n} row of {name}", "{n} rows of {name}", n, name="x")
    assert said == text
    assert isinstance(said, Sentence)
    assert (said.template, said.number) == ("{n} rows of {name}", n)


def test_a_value_may_be_a_sentence_that_is_kept_as_one() -> None:
    inner = sentence("layer {n}", n=2)
    said = sentence("The gradients of {where} vanish.", where=inner)
    assert said == "The gradients of layer 2 vanish."
    assert isinstance(said, Sentence)
    assert said.values["where"] is inner


def test_joined_texts_leave_out_empty_ones_and_keep_each_part() -> None:
    first, second = sentence("It is {n}.", n=1), phrase("Look again.")
    said = joined(first, "", second)
    assert said == "It is 1. Look again."
    assert isinstance(said, Sentence)
    assert first in said.values.values()
    assert second in said.values.values()
    assert joined() == ""
    assert joined("a") == "a"
    assert joined("a", "b", separator=": ") == "a: b"


def test_a_part_of_joined_texts_can_be_exchanged() -> None:
    said = exchanged(joined("a: x", "b"), "b", "c {n}")
    assert said == "a: x c {n}"
    assert isinstance(said, Sentence)
    assert exchanged("a b", "b", "c") == "a c"


def test_lists_of_names() -> None:
    assert [listed(["a", "b", "c"][:n]) for n in range(4)] == ["", "a", "a and b", "a, b and c"]
    assert [both(["a", "b", "c"][:n]) for n in (1, 2, 3)] == ["a", "a and b", "a and b and c"]
    assert [either(["a", "b", "c"][:n]) for n in (1, 2, 3)] == ["a", "a or b", "a or b or c"]
    assert [some_of(["a", "b", "c"], most) for most in (1, 2, 3)] == ["a and 2 more", "a, b and 1 more", "a, b, c"]


def test_in_files_and_other_processes_a_sentence_is_a_plain_text() -> None:
    said = sentence("{n} points", n=3)
    for copied in (pickle.loads(pickle.dumps(said)), copy.deepcopy(said), json.loads(json.dumps([said]))[0]):
        assert type(copied) is str
        assert copied == "3 points"
    assert type(str(said)) is str


def test_an_error_gives_its_sentence_with_the_reason_in_it() -> None:
    reason = sentence("{value!r} is not known.", value="x")
    for error, text in (
        (InvalidInputError("loss", reason), "loss: 'x' is not known."),
        (FileError("a.csv", sentence("line {line}", line=3), reason), "a.csv, line 3: 'x' is not known."),
        (FileError("a.csv", "", reason), "a.csv: 'x' is not known."),
    ):
        said = error_sentence(error)
        assert said == str(error) == text
        assert isinstance(said, Sentence)
        assert said.values["reason"] is reason


def test_a_name_stays_a_name_within_a_sentence() -> None:
    said = sentence("{function} is not written yet.", function=Name("cost"))
    assert said == "cost is not written yet."
    assert isinstance(said, Sentence)
    assert isinstance(said.values["function"], Name)


def test_of_any_other_error_it_is_what_it_says() -> None:
    assert error_sentence(ValueError("no number")) == "no number"
    assert error_sentence(OSError(2, "No such file")) == "[Errno 2] No such file"
    assert isinstance(error_sentence(NonFiniteError(3, "Z[1]", "the cost")), Sentence)
