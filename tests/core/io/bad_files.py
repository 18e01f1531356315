"""Files that are not what they should be, each made by a function that is named after what is wrong with it.

``BAD_EXPERIMENTS``, ``BAD_ARRAYS`` and ``BAD_TABLES`` are contents, ``BAD_PATHS`` are things on disk. Each one comes
with a part of the place and a part of the reason that the error has to name.
"""

from __future__ import annotations

import io
import json
import os
import pickle
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from core.io.experiment.experiment_file import encode
from core.io.parameters_file import parameters_to_csv, parameters_to_npz
from core.model.network import Parameters
from core.training.run_state import EarlierRun
from tests.core.runs import small_run

LAYER_SIZES = (2, 3, 1)
"""Of the network that arrays and tables of the corpus are said to be for."""

Make = TypeVar("Make", bound=Callable[..., object])


@dataclass(frozen=True)
class BadFile:
    """``make`` gives its contents, or puts it into a folder and gives its path."""

    make: Callable[..., Any]
    place: str
    reason: str

    @property
    def name(self) -> str:
        return self.make.__name__


BAD_EXPERIMENTS: list[BadFile] = []
BAD_ARRAYS: list[BadFile] = []
BAD_TABLES: list[BadFile] = []
BAD_PATHS: list[BadFile] = []


def bad(table: list[BadFile], place: str, reason: str) -> Callable[[Make], Make]:
    def add(make: Make) -> Make:
        table.append(BadFile(make, place, reason))
        return make

    return add


# Experiments


@cache
def good_experiment() -> bytes:
    return encode(small_run(optimizer="adam", batch_size=5).state)


@cache
def good_earlier_runs() -> bytes:
    """An experiment with two earlier runs: one of its own past, and one on other settings."""
    present = small_run(optimizer="adam", batch_size=5).state
    past = replace(present, now=present.states[1], states=present.states[:2], latest_iteration=12)
    other = small_run(hidden_units=(2,)).state
    return encode(replace(present, earlier=(EarlierRun(0, 10, past), EarlierRun(1, 0, other))))


def changed_earlier(path: str, value: object) -> bytes:
    """The same with one value of its earlier runs changed, such as ``"0.fork"``."""
    return changed(f"run.earlier_runs.{path}", value, good_earlier_runs())


def changed(path: str, value: object, good: bytes | None = None) -> bytes:
    """The good experiment with one value changed; a path such as ``"run.states.0.iteration"``."""
    whole = json.loads(good_experiment() if good is None else good)
    *parents, last = [int(part) if part.isdecimal() else part for part in path.split(".")]
    inner = whole
    for part in parents:
        inner = inner[part]
    if callable(value):
        value(inner[last])
    else:
        inner[last] = value
    return json.dumps(whole).encode()


def with_text(path: str, text: str) -> bytes:
    """The same with JSON that Python would not write."""
    return changed(path, "PLACE").replace(b'"PLACE"', text.encode())


def without(path: str) -> bytes:
    *parents, last = path.split(".")
    return changed(".".join(parents), lambda record: record.pop(last))


@bad(BAD_EXPERIMENTS, "", "is empty")
def empty() -> bytes:
    return b""


@bad(BAD_EXPERIMENTS, "", "is empty")
def nothing_but_lines() -> bytes:
    return b"\r\n \t\r\n"


@bad(BAD_EXPERIMENTS, "", "is empty")
def nothing_but_a_byte_order_mark() -> bytes:
    return b"\xef\xbb\xbf"


@bad(BAD_EXPERIMENTS, "", "is empty")
def ninety_megabytes_of_spaces() -> bytes:
    return b" " * 90_000_000


@bad(BAD_EXPERIMENTS, "", "the limit is 100.0 MB")
def two_hundred_megabytes() -> bytes:
    return bytes(200_000_000)


@bad(BAD_EXPERIMENTS, "line 1, column 1", "not begin with {")
def zero_bytes() -> bytes:
    return bytes(5000)


@bad(BAD_EXPERIMENTS, "line 1, column 1", "not begin with {")
def a_text() -> bytes:
    return b"Dear learner,\nthis is a letter.\n"


@bad(BAD_EXPERIMENTS, "", "is a picture")
def a_picture() -> bytes:
    return b"\x89PNG\r\n\x1a\n" + bytes(range(256))


@bad(BAD_EXPERIMENTS, "", "is a ZIP file")
def a_zip_file() -> bytes:
    return good_arrays()


@bad(BAD_EXPERIMENTS, "", "UTF-16")
def utf_16() -> bytes:
    return good_experiment().decode().encode("utf-16")


@bad(BAD_EXPERIMENTS, "format", "another kind of file")
def json_of_another_program() -> bytes:
    return b'{"name": "package", "dependencies": {}}'


@bad(BAD_EXPERIMENTS, "line 1, column 1", "not begin with {")
def a_list_of_experiments() -> bytes:
    return b"[" + good_experiment() + b"]"


@bad(BAD_EXPERIMENTS, "line 12, column", "ends in the middle")
def truncated_in_a_line() -> bytes:
    lines = good_experiment().splitlines(keepends=True)
    return b"".join(lines[:11]) + lines[11].rstrip()[:9]


@bad(BAD_EXPERIMENTS, "line 30, column", "ends in the middle")
def truncated_after_a_line() -> bytes:
    return b"".join(good_experiment().splitlines(keepends=True)[:30])


@bad(BAD_EXPERIMENTS, "line", "ends in the middle")
def without_the_last_bracket() -> bytes:
    return good_experiment().rstrip()[:-1]


@bad(BAD_EXPERIMENTS, "line", "trailing characters")
def two_experiments_in_one_file() -> bytes:
    return good_experiment() * 2


@bad(BAD_EXPERIMENTS, "line 4, column 3", "is not valid JSON")
def a_comment() -> bytes:
    return good_experiment().replace(b'"experiment"', b'/* what is trained */ "experiment"', 1)


@bad(BAD_EXPERIMENTS, "line 5", "is not valid JSON")
def names_without_quotes() -> bytes:
    return good_experiment().replace(b'"hidden_units"', b"hidden_units", 1)


@bad(BAD_EXPERIMENTS, "line", "is not UTF-8 text")
def latin_1() -> bytes:
    return good_experiment().replace("{äöü}".encode(), "{äöü}".encode("latin-1"))


@bad(BAD_EXPERIMENTS, "line", "an incomplete character")
def half_a_character() -> bytes:
    return with_text("run.marks.0.name", '"\\ud83d"')


@bad(BAD_EXPERIMENTS, "line", "an incomplete character")
def the_other_half_of_a_character() -> bytes:
    return with_text("run.marks.0.name", '"\\ude00"')


@bad(BAD_EXPERIMENTS, "line", "is not UTF-8 text")
def half_a_character_in_utf_8() -> bytes:
    return with_text("run.marks.0.name", '"§"').replace("§".encode(), b"\xed\xa0\xbd")


@bad(BAD_EXPERIMENTS, "version", "was written by a newer Glassbox (version 7; this one reads version 4)")
def of_a_future_version() -> bytes:
    return changed("version", 7)


@bad(BAD_EXPERIMENTS, "version", "newer Glassbox")
def of_a_very_far_future_version() -> bytes:
    return with_text("version", "9" * 4000)


@bad(BAD_EXPERIMENTS, "version", "only version 4")
def of_a_negative_version() -> bytes:
    return changed("version", -1)


@bad(BAD_EXPERIMENTS, "version", "must be a whole number, not a text")
def version_as_a_text() -> bytes:
    return changed("version", "3")


@bad(BAD_EXPERIMENTS, "version", "is older than the first release; only version 4 can be read")
def of_a_version_before_the_first_release() -> bytes:
    return changed("version", 3)


@bad(BAD_EXPERIMENTS, "run.latest_iteration", "is missing")
def without_a_field() -> bytes:
    return without("run.latest_iteration")


@bad(BAD_EXPERIMENTS, "data.names.title", "too long: a text of at most 200")
def title_of_a_million_characters() -> bytes:
    return changed("data.names.title", "x" * 1_000_000)


@bad(BAD_EXPERIMENTS, "data.names.columns", "line ends")
def column_name_on_two_lines() -> bytes:
    return changed("data.names.columns", ["petal\nlength", "x2"])


@bad(BAD_EXPERIMENTS, "data.names.columns", "must be a list of 2")
def three_columns() -> bytes:
    return changed("data.names.columns", ["x1", "x2", "x3"])


@bad(BAD_EXPERIMENTS, "data.names.classes", "invisible")
def class_word_with_a_direction_mark() -> bytes:
    return changed("data.names.classes", ["yes", "\u202eon"])


@bad(BAD_EXPERIMENTS, "data.names.classes", "the same name twice")
def two_classes_of_one_name() -> bytes:
    return changed("data.names.classes", ["yes", "yes"])


@bad(BAD_EXPERIMENTS, "data.names.classes", "too long: a list of at most 100")
def names_of_a_million_classes() -> bytes:
    return changed("data.names.classes", ["x"] * 1_000_000)


@bad(BAD_EXPERIMENTS, "data.names.is_edited", "must be true or false")
def edited_as_a_text() -> bytes:
    return changed("data.names.is_edited", "maybe")


@bad(BAD_EXPERIMENTS, "data", "is missing")
def without_data() -> bytes:
    whole = json.loads(good_experiment())
    del whole["data"]
    return json.dumps(whole).encode()


@bad(BAD_EXPERIMENTS, "experiment.learnign_rate", "misspelt")
def with_a_field_that_is_not_known() -> bytes:
    return changed("experiment.learnign_rate", 0.1)


@bad(BAD_EXPERIMENTS, "__proto__", "misspelt")
def with_a_field_for_javascript() -> bytes:
    return changed("__proto__", {"polluted": True})


@bad(BAD_EXPERIMENTS, "experiment.xxxxxxxx", "misspelt")
def with_a_name_of_a_megabyte() -> bytes:
    return changed("experiment." + "x" * 1_000_000, 0.1)


@bad(BAD_EXPERIMENTS, "line 1, column", "twice")
def with_a_name_twice() -> bytes:
    return json.dumps(json.loads(good_experiment())).encode().replace(b'"seed":', b'"seed": 7, "seed":', 1)


@bad(BAD_EXPERIMENTS, "line 1, column", "twice")
def with_a_name_twice_in_disguise() -> bytes:
    return json.dumps(json.loads(good_experiment())).encode().replace(b'"seed":', b'"\\u0073eed": 7, "seed":', 1)


@bad(BAD_EXPERIMENTS, "line", "is not valid JSON")
def not_a_number() -> bytes:
    return changed("run.now.layers.0.W.0.0", float("nan"))


@bad(BAD_EXPERIMENTS, "line", "is not valid JSON")
def infinite() -> bytes:
    return changed("run.states.1.layers.1.b.0", float("-inf"))


@bad(BAD_EXPERIMENTS, "data.points[3][0]", "too large for a number")
def a_coordinate_of_1e999() -> bytes:
    return with_text("data.points.3.0", "1e999")


@bad(BAD_EXPERIMENTS, "run.now.layers[0].W[0][1]", "too large for a number")
def a_weight_of_a_thousand_digits() -> bytes:
    return with_text("run.now.layers.0.W.0.1", "9" * 1000)


@bad(BAD_EXPERIMENTS, "experiment.seed", "")
def a_seed_of_ten_thousand_digits() -> bytes:
    return with_text("experiment.seed", "9" * 10_000)


@bad(BAD_EXPERIMENTS, "run.now.layers[0].W[0][0]", "must be a number, not null")
def a_weight_that_is_null() -> bytes:
    return changed("run.now.layers.0.W.0.0", None)


@bad(BAD_EXPERIMENTS, "run.now.layers[0].b[2]", "must be a number, not a text")
def a_bias_in_quotes() -> bytes:
    return changed("run.now.layers.0.b.2", "0.5")


@bad(BAD_EXPERIMENTS, "run.now.begins", "must be true or false, not a whole number")
def a_number_for_yes() -> bytes:
    return changed("run.now.begins", 1)


@bad(BAD_EXPERIMENTS, "experiment.hidden_units[1]", "must be a whole number, at least 1")
def a_negative_size() -> bytes:
    return changed("experiment.hidden_units.1", -2)


@bad(BAD_EXPERIMENTS, "experiment.hidden_units[0]", "at most 1024")
def a_billion_units() -> bytes:
    return changed("experiment.hidden_units.0", 10**9)


@bad(BAD_EXPERIMENTS, "experiment.hidden_units", "at most 64")
def a_thousand_layers() -> bytes:
    return changed("experiment.hidden_units", [1] * 1000)


@bad(BAD_EXPERIMENTS, "experiment.hidden_units[0]", "must be a whole number")
def half_a_unit() -> bytes:
    return changed("experiment.hidden_units.0", 2.5)


@bad(BAD_EXPERIMENTS, "run.now.layers", "has 3 layers, but the network 2-3-1 has 2")
def a_layer_less_than_there_are_weights() -> bytes:
    return changed("experiment.hidden_units", [3])


@bad(BAD_EXPERIMENTS, "run.now.layers[0].W", "has shape (3, 2), expected (1024, 2) for the network 2-1024")
def the_largest_network_without_its_weights() -> bytes:
    return changed("experiment.hidden_units", [1024] * 2)


@bad(BAD_EXPERIMENTS, "experiment.activation", "'swish' is not known")
def an_unknown_activation() -> bytes:
    return changed("experiment.activation", "swish")


@bad(BAD_EXPERIMENTS, "experiment.activation", "3 names for 2 hidden layers")
def too_many_activations() -> bytes:
    return changed("experiment.activation", ["tanh"] * 3)


@bad(BAD_EXPERIMENTS, "experiment.optimizer", "too long: a text of at most 40")
def an_optimizer_of_ten_megabytes() -> bytes:
    return changed("experiment.optimizer", "a" * 10_000_000)


@bad(BAD_EXPERIMENTS, "experiment.learning_rate", "outside")
def a_negative_learning_rate() -> bytes:
    return changed("experiment.learning_rate", -0.1)


@bad(BAD_EXPERIMENTS, "experiment.batch_size", "outside")
def batches_of_nothing() -> bytes:
    return changed("experiment.batch_size", 0)


@bad(BAD_EXPERIMENTS, "experiment.features", "each feature can be used once")
def a_feature_twice() -> bytes:
    return changed("experiment.features", ["x1", "x1"])


@bad(BAD_EXPERIMENTS, "data.generated_from.noise", "outside")
def noise_of_a_thousand_per_cent() -> bytes:
    return changed("data.generated_from.noise", 10)


@bad(BAD_EXPERIMENTS, "data.points[2]", "must be a list of 4")
def a_point_without_a_label() -> bytes:
    return changed("data.points.2", [1.0, 2.0, 1])


@bad(BAD_EXPERIMENTS, "data.points[0][1]", "must be a number, at most 1000000.")
def a_point_far_out() -> bytes:
    return changed("data.points.0.1", 1e300)


@bad(BAD_EXPERIMENTS, "data.points[5][2]", "at most 99")
def a_billion_classes() -> bytes:
    return changed("data.points.5.2", 10**9)


@bad(BAD_EXPERIMENTS, "data.points[5][2]", "at least 0")
def a_negative_class() -> bytes:
    return changed("data.points.5.2", -1)


@bad(BAD_EXPERIMENTS, "data.points[1][3]", "below 1")
def a_split_key_of_one() -> bytes:
    return changed("data.points.1.3", 1.0)


@bad(BAD_EXPERIMENTS, "data.points", "too long: a list of at most 10000")
def a_hundred_thousand_points() -> bytes:
    return changed("data.points", [[0.5, 0.5, 0, 0.5]] * 100_000)


@bad(BAD_EXPERIMENTS, "", "holds more than 1,500,000 values")
def forty_million_numbers() -> bytes:
    return with_text("run.states", "[" + "0," * 40_000_000 + "0]")


@bad(BAD_EXPERIMENTS, "run.states[0]", "must be a record, not a whole number")
def a_million_numbers_for_states() -> bytes:
    return with_text("run.states", "[" + "0," * 1_400_000 + "0]")


@bad(BAD_EXPERIMENTS, "run.now.layers[0].W", "has shape (1400001, 0)")
def a_million_empty_rows() -> bytes:
    return with_text("run.now.layers.0.W", "[" + "[]," * 1_400_000 + "[]]")


@bad(BAD_EXPERIMENTS, "run.earlier_runs", "too long: a list of at most 100")
def a_thousand_earlier_runs() -> bytes:
    return changed("run.earlier_runs", lambda runs: runs.extend(runs * 500), good_earlier_runs())


@bad(BAD_EXPERIMENTS, "run.earlier_runs[0].like", "must be a run named before, at most 0")
def an_earlier_run_like_itself() -> bytes:
    return changed_earlier("0.like", 1)


@bad(BAD_EXPERIMENTS, "run.earlier_runs[0].fork", "is 13, but the run ends at 12")
def an_earlier_run_that_forks_after_its_end() -> bytes:
    return changed_earlier("0.fork", 13)


@bad(BAD_EXPERIMENTS, "run.earlier_runs[1].states[0]", "but the last one is number")
def a_state_of_an_earlier_run_that_is_not_there() -> bytes:
    return changed_earlier("1.states.0", 50)


@bad(BAD_EXPERIMENTS, "run.earlier_runs[0].states[1].iteration", "states ascend")
def a_million_times_the_same_state() -> bytes:
    return changed_earlier("0.states", "PLACE").replace(b'"PLACE"', b"[" + b"0," * 1_400_000 + b"0]")


@bad(BAD_EXPERIMENTS, "run.earlier_runs[1].states[0].begins", "nothing leads to the first state")
def an_earlier_run_that_begins_in_the_middle() -> bytes:
    return changed_earlier("1.states", lambda states: states.pop(0))


@bad(BAD_EXPERIMENTS, "run.earlier_runs[0].latest_iteration", "is 9, but")
def an_earlier_run_that_ends_before_its_states() -> bytes:
    return changed_earlier("0", lambda run: run.update(latest_iteration=9, fork=9))


@bad(BAD_EXPERIMENTS, "run.earlier_runs[1].now.layers", "has 2 layers, but the network 2-3-2-1 has 3")
def an_earlier_run_with_weights_of_another_network() -> bytes:
    return changed_earlier("1.now.experiment", 0)


@bad(BAD_EXPERIMENTS, "run.earlier_runs[1].history.train.buckets[3]", "minimum above its maximum")
def an_earlier_run_with_an_impossible_curve() -> bytes:
    return changed_earlier("1.history.train.buckets.3", [3, 2.0, 1.0])


@bad(BAD_EXPERIMENTS, "run.earlier_states[0].position", "but the last batch of an epoch")
def a_state_of_earlier_runs_in_a_batch_that_does_not_exist() -> bytes:
    return changed("run.earlier_states.0.position", 50, good_earlier_runs())


@bad(BAD_EXPERIMENTS, "", "nested a thousand times")
def lists_within_lists_a_hundred_thousand_deep() -> bytes:
    return with_text("experiment.seed", "[" * 100_000 + "]" * 100_000)


@bad(BAD_EXPERIMENTS, "", "nested a thousand times")
def records_within_records_a_hundred_thousand_deep() -> bytes:
    return with_text("run", '{"a":' * 100_000 + "1" + "}" * 100_000)


@bad(BAD_EXPERIMENTS, "", "nested a thousand times")
def fifty_megabytes_of_brackets() -> bytes:
    return b'{"format": "glassbox", "version": 4, "run": ' + b"[" * 50_000_000


@bad(BAD_EXPERIMENTS, "run.now.layers[1].W", "has shape (2, 2), expected (2, 3) for the network 2-3-2-1")
def weights_of_another_shape() -> bytes:
    return changed("run.now.layers.1.W", [[0.5, 0.5], [0.5, 0.5]])


@bad(BAD_EXPERIMENTS, "run.states[1].layers[0].W", "has rows of 1 and of 2 numbers")
def a_row_that_is_too_short() -> bytes:
    return changed("run.states.1.layers.0.W.2", [0.5])


@bad(BAD_EXPERIMENTS, "run.now.layers[2].b", "has shape (2,), expected (1,)")
def a_bias_too_many() -> bytes:
    return changed("run.now.layers.2.b", [0.5, 0.5])


@bad(BAD_EXPERIMENTS, "run.now.optimizer.second_moment", "is missing, which adam needs")
def an_optimizer_without_its_memory() -> bytes:
    return without("run.now.optimizer.second_moment")


@bad(BAD_EXPERIMENTS, "run.now.optimizer.velocity", "does not belong to adam")
def an_optimizer_with_anothers_memory() -> bytes:
    return changed("run.now.optimizer.velocity", json.loads(good_experiment())["run"]["now"]["layers"])


@bad(BAD_EXPERIMENTS, "run.now.optimizer.second_moment", "cannot be")
def a_negative_square() -> bytes:
    return changed("run.now.optimizer.second_moment.0.b.0", -0.5)


@bad(BAD_EXPERIMENTS, "run.now.optimizer.step", "at least 0")
def fewer_than_no_updates() -> bytes:
    return changed("run.now.optimizer.step", -1)


@bad(BAD_EXPERIMENTS, "run.now.random.state", "as a text")
def a_random_state_in_words() -> bytes:
    return changed("run.now.random.state", "twelve")


@bad(BAD_EXPERIMENTS, "run.now.epoch_random.state", "must be below 2 to the power of 128")
def a_random_state_that_is_too_large() -> bytes:
    return changed("run.now.epoch_random.state", "9" * 39)


@bad(BAD_EXPERIMENTS, "run.now.random.uinteger", "at most 4294967295")
def a_random_rest_that_is_too_large() -> bytes:
    return changed("run.now.random.uinteger", 2**32)


@bad(BAD_EXPERIMENTS, "run.now.position", "the last batch of an epoch is number 2")
def a_batch_that_does_not_exist() -> bytes:
    return changed("run.now.position", 3)


@bad(BAD_EXPERIMENTS, "run.states[1].experiment", "is 1, but the last one is number 0")
def an_experiment_that_does_not_exist() -> bytes:
    return changed("run.states.1.experiment", 1)


@bad(BAD_EXPERIMENTS, "run.states[1].start", "but the last one is number -1")
def start_weights_that_do_not_exist() -> bytes:
    return changed("run.states.1.start", 0)


@bad(BAD_EXPERIMENTS, "run.other_points[0].like", "at most 0")
def points_like_points_that_do_not_exist() -> bytes:
    return changed("run.other_points", [{"like": 1, "head": 1, "points": [], "tail": 0}])


@bad(BAD_EXPERIMENTS, "run.other_points[0]", "keeps 40 points of a set that has 24")
def more_points_alike_than_there_are() -> bytes:
    return changed("run.other_points", [{"like": 0, "head": 20, "points": [], "tail": 20}])


@bad(BAD_EXPERIMENTS, "run.other_points", "more than 4,000,000 points")
def a_billion_points_from_a_few_bytes() -> bytes:
    whole = json.loads(good_experiment())
    whole["data"]["points"] = [[0.5, 0.5, 0, 0.5]] * 10_000
    whole["run"]["other_points"] = [{"like": 0, "head": 10_000, "points": [], "tail": 0}] * 100_000
    return json.dumps(whole).encode()


@bad(BAD_EXPERIMENTS, "run.states[1].iteration", "states ascend")
def states_in_disorder() -> bytes:
    return changed("run.states.1.iteration", 0)


@bad(BAD_EXPERIMENTS, "run.states[0].begins", "must be true")
def a_run_without_a_beginning() -> bytes:
    return changed("run.states.0.begins", False)


@bad(BAD_EXPERIMENTS, "run.latest_iteration", "is 3, but")
def a_run_that_stands_after_its_end() -> bytes:
    return changed("run.latest_iteration", 3)


@bad(BAD_EXPERIMENTS, "run.now.iteration", "at most 9007199254740992")
def an_iteration_beyond_all_counting() -> bytes:
    return changed("run.now.iteration", 2**64)


@bad(BAD_EXPERIMENTS, "run.marks[0].kind", "cannot be 'secret'")
def a_mark_of_an_unknown_kind() -> bytes:
    return changed("run.marks.0.kind", "secret")


@bad(BAD_EXPERIMENTS, "run.marks[0].name", "at most 500")
def a_mark_with_a_novel_for_its_name() -> bytes:
    return changed("run.marks.0.name", '\\"{[' * 2_000_000)


@bad(BAD_EXPERIMENTS, "run.history.train.buckets[4]", "minimum above its maximum")
def a_loss_upside_down() -> bytes:
    return changed("run.history.train.buckets.4", [5, 0.5, 0.25])


@bad(BAD_EXPERIMENTS, "run.history.train.buckets[4]", "begins before the one before it")
def a_history_in_disorder() -> bytes:
    return changed("run.history.train.buckets.4.0", 2)


@bad(BAD_EXPERIMENTS, "run.history.train.buckets[4]", "must begin at a whole number")
def a_loss_between_iterations() -> bytes:
    return changed("run.history.train.buckets.4.0", 4.5)


@bad(BAD_EXPERIMENTS, "run.history.batch.width", "at least 1")
def buckets_of_nothing() -> bytes:
    return changed("run.history.batch.width", 0)


@bad(BAD_EXPERIMENTS, "run.history.batch.n_partial", "full with 1")
def a_bucket_that_overflows() -> bytes:
    return changed("run.history.batch.n_partial", 1)


@bad(BAD_EXPERIMENTS, "run.history.batch.partial", "null if and only if")
def a_bucket_of_nothing_with_a_loss() -> bytes:
    return changed("run.history.batch.partial", [5, 0.5, 0.5])


@bad(BAD_EXPERIMENTS, "run.history.test.buckets", "of at most 4,096 buckets")
def a_history_without_end() -> bytes:
    return changed("run.history.test.buckets", [[number, 0.5, 0.5] for number in range(100_000)])


# Arrays


@cache
def good_parameters() -> Parameters:
    random = np.random.default_rng(1)
    return Parameters(
        (random.normal(size=(3, 2)), random.normal(size=(1, 3))), (random.normal(size=(3, 1)), np.zeros((1, 1)))
    )


@cache
def good_arrays() -> bytes:
    return parameters_to_npz(good_parameters())


def npz_of(**arrays: object) -> bytes:
    """An archive of arrays, or of bytes as they are, in place of those of the good one."""
    own = {"W1": good_parameters().weights[0], "b1": good_parameters().biases[0]}
    own |= {"W2": good_parameters().weights[1], "b2": good_parameters().biases[1]}
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, array in (own | arrays).items():
            if array is not None:
                archive.writestr(f"{name}.npy", array if isinstance(array, bytes) else npy_of(array))
    return buffer.getvalue()


def npy_of(array: object) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, np.asarray(array), allow_pickle=True)
    return buffer.getvalue()


def npy_saying(header: str, numbers: bytes = b"") -> bytes:
    return b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header.encode() + numbers


class RunsCode:
    """What unpickling this would do must never happen."""

    def __reduce__(self) -> tuple[Callable[[str], object], tuple[str]]:
        return os.mkdir, ("/tmp/glassbox-was-here",)


@bad(BAD_ARRAYS, "", "is not a valid .npz file")
def no_archive() -> bytes:
    return b""


@bad(BAD_ARRAYS, "", "is not a valid .npz file")
def an_experiment_for_arrays() -> bytes:
    return good_experiment()


@bad(BAD_ARRAYS, "", "is not a valid .npz file")
def half_an_archive() -> bytes:
    return good_arrays()[: len(good_arrays()) // 2]


@bad(BAD_ARRAYS, "", "is not a valid .npz file")
def a_single_array() -> bytes:
    return npy_of(good_parameters().weights[0])


@bad(BAD_ARRAYS, "", "Bad CRC")
def a_changed_number() -> bytes:
    return good_arrays().replace(good_parameters().weights[0].tobytes()[:8], b"\1\2\3\4\5\6\7\x40")


@bad(BAD_ARRAYS, "", "has 5.0 MB")
def an_archive_of_five_megabytes() -> bytes:
    return good_arrays() + bytes(5_000_000)


@bad(BAD_ARRAYS, "W1", "has shape (4, 2), expected (3, 2) for the network 2-3-1")
def weights_for_four_units() -> bytes:
    return npz_of(W1=np.zeros((4, 2)))


@bad(BAD_ARRAYS, "W1", "has shape (2, 3), expected (3, 2) for the network 2-3-1. It seems to be transposed")
def transposed_weights() -> bytes:
    return npz_of(W1=np.zeros((2, 3)))


@bad(BAD_ARRAYS, "b1", "has shape (), expected (3, 1)")
def a_single_number_for_biases() -> bytes:
    return npz_of(b1=0.5)


@bad(BAD_ARRAYS, "b2", "is missing; the network 2-3-1 has W1, b1, W2, b2")
def a_missing_array() -> bytes:
    return npz_of(b2=None)


@bad(BAD_ARRAYS, "W3", "does not belong to the network 2-3-1")
def an_array_too_many() -> bytes:
    return npz_of(W3=np.zeros((1, 1)))


@bad(BAD_ARRAYS, "../../W1", "does not belong")
def a_way_out_of_the_folder() -> bytes:
    return npz_of(**{"../../W1": np.zeros((3, 2))})


@bad(BAD_ARRAYS, "W1", "could run code")
def a_pickle_that_runs_code() -> bytes:
    return npz_of(W1=np.array([RunsCode()] * 3, dtype=object))


@bad(BAD_ARRAYS, "W1", "is not an array in NumPy's format")
def a_pickle_in_place_of_an_array() -> bytes:
    return npz_of(W1=pickle.dumps(RunsCode()))


@bad(BAD_ARRAYS, "W1", "could run code")
def a_record_with_objects() -> bytes:
    return npz_of(W1=npy_saying("{'descr': [('a', '|O')], 'fortran_order': False, 'shape': (3, 2), }\n"))


@bad(BAD_ARRAYS, "W1", "not real numbers")
def complex_weights() -> bytes:
    return npz_of(W1=np.zeros((3, 2), dtype=np.complex128))


@bad(BAD_ARRAYS, "W1", "not real numbers")
def words_for_weights() -> bytes:
    return npz_of(W1=np.full((3, 2), "heavy"))


@bad(BAD_ARRAYS, "W[1]", "finite numbers only")
def an_infinite_weight() -> bytes:
    return npz_of(W1=np.full((3, 2), np.inf))


@bad(BAD_ARRAYS, "b[1]", "finite numbers only")
def a_bias_that_is_not_a_number() -> bytes:
    return npz_of(b1=np.full((3, 1), np.nan))


@bad(BAD_ARRAYS, "W2", "has shape (100000000,)")
def a_zip_bomb() -> bytes:
    return npz_of(W2=np.zeros(100_000_000, dtype=np.int8))


@bad(BAD_ARRAYS, "W2", "has shape (99999999999, 99999999999)")
def an_array_larger_than_the_world() -> bytes:
    header = "{'descr': '<f8', 'fortran_order': False, 'shape': (99999999999, 99999999999), }\n"
    return npz_of(W2=npy_saying(header))


@bad(BAD_ARRAYS, "W1", "has a header")
def a_negative_shape() -> bytes:
    return npz_of(W1=npy_saying("{'descr': '<f8', 'fortran_order': False, 'shape': (-3, -2), }\n"))


@bad(BAD_ARRAYS, "W1", "does not have the 6 numbers")
def fewer_numbers_than_said() -> bytes:
    return npz_of(W1=npy_saying("{'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), }\n", bytes(40)))


@bad(BAD_ARRAYS, "W1", "does not have the 6 numbers")
def more_numbers_than_said() -> bytes:
    header = "{'descr': '<f8', 'fortran_order': False, 'shape': (3, 2), }\n"
    return npz_of(W1=npy_saying(header, bytes(1_000_000)))


@bad(BAD_ARRAYS, "W1", "has a header")
def a_header_of_brackets() -> bytes:
    return npz_of(W1=npy_saying("(" * 60_000))


@bad(BAD_ARRAYS, "W1", "has a header")
def a_header_that_calculates() -> bytes:
    return npz_of(W1=npy_saying("{'descr': '<f8', 'fortran_order': False, 'shape': (9**9**9, 2), }\n"))


@bad(BAD_ARRAYS, "W1", "has a header")
def a_header_that_is_cut_off() -> bytes:
    return npz_of(W1=b"\x93NUMPY\x01\x00\xff\x0f{'descr'")


@bad(BAD_ARRAYS, "W1", "not an array in NumPy's format")
def a_format_of_the_future() -> bytes:
    return npz_of(W1=b"\x93NUMPY\x09\x00" + bytes(100))


@bad(BAD_ARRAYS, "W1", "appears twice")
def an_array_twice() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("W1", npy_of(np.zeros((3, 2))))
        archive.writestr("W1.npy", npy_of(np.zeros((3, 2))))
    return buffer.getvalue()


@bad(BAD_ARRAYS, "W1", "is encrypted")
def an_encrypted_archive() -> bytes:
    data = bytearray(good_arrays())
    for place in (data.index(b"PK\x03\x04") + 6, data.index(b"PK\x01\x02") + 8):
        data[place] |= 1
    return bytes(data)


@bad(BAD_ARRAYS, "W1", "compressed in a way")
def an_archive_in_bzip2() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_BZIP2) as archive:
        for name in ("W1", "b1", "W2", "b2"):
            archive.writestr(f"{name}.npy", npy_of(np.zeros((3, 2))))
    return buffer.getvalue()


@bad(BAD_ARRAYS, "0", "does not belong")
def an_archive_of_eight_thousand_files() -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for number in range(8000):
            archive.writestr(f"{number}", b"")
    return buffer.getvalue()


# Tables of parameters


@cache
def good_table() -> str:
    return parameters_to_csv(good_parameters())


@bad(BAD_TABLES, "line 1", "is not the header")
def an_empty_table() -> bytes:
    return b"\n\n"


@bad(BAD_TABLES, "line 1", "is not the header")
def a_table_of_points() -> bytes:
    return b"x1,x2,label\n1,2,0\n"


@bad(BAD_TABLES, "W1", "has shape (0, 0), expected (3, 2)")
def a_header_alone() -> bytes:
    return b"layer,unit,input,value\n"


@bad(BAD_TABLES, "line 2", "has 3 cells, but the header has 4")
def a_line_with_a_cell_missing() -> bytes:
    return b"layer,unit,input,value\n1,1,1\n"


@bad(BAD_TABLES, "line 3, column 4", "“one half” is not a finite number")
def a_weight_in_words() -> bytes:
    return b"layer,unit,input,value\n1,1,1,0.5\n1,1,2,one half\n"


@bad(BAD_TABLES, "line 2, column 4", "not a finite number")
def a_weight_of_1e999() -> bytes:
    return b"layer,unit,input,value\n1,1,1,1e999\n"


@bad(BAD_TABLES, "line 2, column 4", "not a finite number")
def a_weight_that_is_nan() -> bytes:
    return b"layer,unit,input,value\n1,1,1,nan\n"


@bad(BAD_TABLES, "line 2, column 2", "“0” is not valid for unit; use a number from 1 on")
def a_unit_zero() -> bytes:
    return b"layer,unit,input,value\n1,0,1,0.5\n"


@bad(BAD_TABLES, "line 2, column 3", "or “bias”")
def a_negative_input() -> bytes:
    return b"layer,unit,input,value\n1,1,-1,0.5\n"


@bad(BAD_TABLES, "line 2, column 1", "is not valid for layer")
def a_layer_of_a_thousand_digits() -> bytes:
    return b"layer,unit,input,value\n" + b"9" * 1000 + b",1,1,0.5\n"


@bad(BAD_TABLES, "W1", "has shape (99999999, 2), expected (3, 2)")
def a_unit_of_a_hundred_million() -> bytes:
    return good_table().encode() + b"1,99999999,1,0.5\n"


@bad(BAD_TABLES, "W3", "does not belong to the network 2-3-1")
def a_table_with_a_layer_too_many() -> bytes:
    return good_table().encode() + b"3,1,1,0.5\n"


@bad(BAD_TABLES, "line 15", "gives the weight of unit 1 in layer 1 for input 1 twice")
def a_weight_twice() -> bytes:
    return good_table().encode() + b"1,1,1,0.5\n"


@bad(BAD_TABLES, "", "has no bias of unit 2 in layer 1")
def a_missing_bias() -> bytes:
    return "".join(line for line in good_table().splitlines(True) if not line.startswith("1,2,bias")).encode()


@bad(BAD_TABLES, "line 2", "quotation mark")
def a_quotation_without_end() -> bytes:
    return b'layer,unit,input,value\n1,1,1,"0.5\n'


@bad(BAD_TABLES, "", "has 5.0 MB")
def five_megabytes_of_lines() -> bytes:
    return b"\n" * 5_000_000


@bad(BAD_TABLES, "", "Excel")
def an_excel_file() -> bytes:
    return good_arrays()


@bad(BAD_TABLES, "", "is not text")
def a_table_with_zero_bytes() -> bytes:
    return good_table().encode() + b"\0"


# On disk


@bad(BAD_PATHS, "", "does not exist")
def a_missing_file(folder: Path) -> Path:
    return folder / "missing.glassbox"


@bad(BAD_PATHS, "", "is a folder")
def a_folder(folder: Path) -> Path:
    return folder


@bad(BAD_PATHS, "", "part of its path is a file")
def a_file_in_a_file(folder: Path) -> Path:
    (folder / "file").write_bytes(b"{}")
    return folder / "file" / "experiment.glassbox"


@bad(BAD_PATHS, "", "200.0 MB; the limit is 100.0 MB")
def a_sparse_file_of_two_hundred_megabytes(folder: Path) -> Path:
    with (folder / "sparse").open("wb") as file:
        file.truncate(200_000_000)
    return folder / "sparse"


@bad(BAD_PATHS, "", "name that is too long")
def a_name_of_a_thousand_letters(folder: Path) -> Path:
    return folder / ("n" * 1000)


@bad(BAD_PATHS, "", "not the name of a file")
def a_name_with_a_zero_character(folder: Path) -> Path:
    return folder / "nul\0l"


@bad(BAD_PATHS, "", "device or a pipe")
def a_pipe_that_nobody_writes_to(folder: Path) -> Path:
    os.mkfifo(folder / "pipe")
    return folder / "pipe"


@bad(BAD_PATHS, "", "device or a pipe")
def a_link_to_endless_zeros(folder: Path) -> Path:
    (folder / "zeros").symlink_to("/dev/zero")
    return folder / "zeros"


@bad(BAD_PATHS, "", "link that leads back to itself")
def links_in_a_circle(folder: Path) -> Path:
    (folder / "one").symlink_to(folder / "other")
    (folder / "other").symlink_to(folder / "one")
    return folder / "one"


@bad(BAD_PATHS, "", "does not exist")
def a_name_that_is_no_text(folder: Path) -> Path:
    return folder / os.fsdecode(b"b\xff\xfed")
