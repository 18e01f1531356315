"""Experiment files: what is kept comes back bit for bit and trains on, and nothing bad gets in."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from time import process_time

import msgspec
import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core.data.dataset import Dataset
from core.data.generators import DataSettings
from core.errors import FileError
from core.experiment.experiment import Experiment
from core.experiment.spec import FIELD_INFO, ExperimentSpec
from core.io import reading
from core.io.experiment import schema
from core.io.experiment.experiment_file import contents_of, decode, encode
from core.io.experiment.thinning import STATES_BYTES, thinned
from core.io.reading import read_limited
from core.model.network import Parameters
from core.model.optimizers import OPTIMIZERS
from core.training.messages import Load, MoveTo
from core.training.run_state import Mark, RunState
from core.training.trainer import Trainer
from core.training.training_session import TrainingSession
from tests.core.io.experiment.bad_experiments import (
    BAD_EXPERIMENTS,
    BAD_PATHS,
    BadFile,
    good_earlier_runs,
    good_experiment,
)
from tests.tools.runs import (
    Recorded,
    checkpoint_of,
    eventful_run,
    large_state,
    relabelled,
    same_run,
    same_state,
    small_run,
    trainer_from,
)

GOOD_FILES = st.sampled_from([good_experiment, good_earlier_runs]).map(lambda make: make())

SAMPLE = Path(__file__).parent / "samples" / "version_4.glassbox"


def reread(state: RunState) -> RunState:
    return decode(encode(state), "again.glassbox")


class TestWhatIsKeptComesBack:
    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    @pytest.mark.parametrize("batch_size", [None, 6])
    def test_a_run_comes_back_bit_for_bit(self, optimizer: str, batch_size: int | None) -> None:
        state = small_run(optimizer=optimizer, batch_size=batch_size).state
        assert same_run(reread(state), state)

    def test_a_run_in_which_everything_was_changed_comes_back_bit_for_bit(self) -> None:
        state = eventful_run().state
        assert same_run(reread(state), state)

    def test_the_learners_code_comes_back_as_it_was_typed(self) -> None:
        state = replace(small_run().state, code='def f(x):\n\treturn "é \u2028 \U0001f600", {1: [2]}  # \\n\n')
        assert same_run(reread(state), state)
        assert reread(replace(state, code="half \ud83d")).code == "half ?"

    def test_code_that_is_too_long_for_a_file_is_said_before_anything_is_written(self) -> None:
        with pytest.raises(FileError, match="has 200,001 characters"):
            encode(replace(small_run().state, code="#" * (schema.MAX_CODE + 1)))

    def test_what_was_read_is_written_to_the_same_bytes(self) -> None:
        data = encode(eventful_run().state)
        assert encode(decode(data, "again.glassbox")) == data

    def test_what_states_share_is_shared_again(self) -> None:
        state = reread(eventful_run().state)
        for before, after in pairwise(state.states):
            assert after.is_root or (after.data is before.data and after.context is before.context)
        assert state.now.context is state.experiment
        assert state.now.data is state.experiment.data

    def test_given_start_weights_come_back_with_the_states_that_go_back_to_them(self) -> None:
        start = Parameters(([[1.0, -0.0], [5e-324, 1e9]], [[0.1, 0.2]]), ([[0.5], [1 / 3]], [[0.0]]))
        experiment = Experiment.generated(ExperimentSpec(hidden_units=(2,)), DataSettings(n_samples=10))
        run = Recorded(experiment, start)
        run.train(4, keep_every=2)
        state = reread(run.state)
        assert same_run(state, run.state)
        assert state.now.initial_parameters is state.states[0].initial_parameters

    @pytest.mark.parametrize("name", ["above_curve", "circle"])
    def test_the_formula_and_the_margin_come_back_also_while_another_kind_is_chosen(self, name: str) -> None:
        origin = DataSettings(name=name, n_samples=10, formula="x²/4 − 2", margin=0.3)
        state = Recorded(Experiment.generated(ExperimentSpec(hidden_units=(2,)), origin)).state
        assert reread(state).experiment.data_settings == origin
        assert b'"formula": "x^2/4 - 2", "margin": 0.3' in encode(state)

    def test_nothing_but_the_network_is_a_run_too(self) -> None:
        nothing = Dataset(np.empty((2, 0)), [])
        experiment = Experiment(ExperimentSpec(hidden_units=()), nothing, DataSettings(name="empty"))
        state = Recorded(experiment).state
        assert same_run(reread(state), state)
        assert same_run(reread(replace(state, states=())), replace(state, states=()))

    def test_a_trainer_whose_owner_needs_no_context_can_be_kept(self) -> None:
        run = small_run()
        states = tuple(replace(state, context=None) for state in run.state.states)
        state = reread(replace(run.state, states=states, now=replace(run.state.now, context=None)))
        assert same_run(state, run.state)

    @given(
        weights=st.lists(st.floats(allow_nan=False, allow_infinity=False), min_size=4, max_size=4),
        points=st.lists(st.tuples(st.floats(-1e6, 1e6), st.floats(-1e6, 1e6), st.integers(0, 1)), max_size=5),
        name=st.text(max_size=60),
    )
    def test_every_number_and_every_name_is_kept_exactly(
        self, weights: list[float], points: list[tuple[float, float, int]], name: str
    ) -> None:
        x1, x2, labels = zip(*points, strict=True) if points else ((), (), ())
        data = Dataset(np.array([x1, x2], dtype=np.float64), list(labels))
        experiment = Experiment(ExperimentSpec(hidden_units=(1,), features=("x1",)), data, DataSettings())
        now = checkpoint_of(Trainer(experiment.spec, data, context=experiment), is_root=True)
        now = replace(now, memory=np.array([weights]))
        state = replace(small_run().state, experiment=experiment, now=now, states=(now,), marks=(Mark(3, "own", name),))
        assert same_run(reread(state), state)

    @settings(max_examples=20)
    @given(st.lists(st.sampled_from(["move", "add", "remove", "label", "new"]), max_size=8), st.data())
    def test_points_that_were_edited_in_any_way_come_back(self, edits: list[str], draw: st.DataObject) -> None:
        experiment = Experiment.generated(ExperimentSpec(hidden_units=(2,)), DataSettings(n_samples=6))
        run = Recorded(experiment)
        for edit in edits:
            data = run.experiment.data
            index = draw.draw(st.integers(0, max(0, data.n_examples - 1)))
            if edit == "add" or not data.n_examples:
                data = data.with_points_added([[0.1 * index], [-0.0]], [1])
            elif edit == "new":
                data = run.experiment.with_data_settings(seed=index, n_samples=6).data
            elif edit == "remove":
                data = data.with_points_removed([index])
            else:
                data = data.with_point_moved(index, (0.0, 1.0)) if edit == "move" else relabelled(data, index, 1)
            run.change(run.experiment.with_data(data))
            if run.trainer.can_train:
                run.train(1)
        assert same_run(reread(run.state), run.state)

    def test_names_that_cannot_be_written_are_written_as_far_as_they_can(self) -> None:
        state = replace(small_run().state, marks=(Mark(1, "own", "half \ud83d"), Mark(2, "own", "x" * 10_000)))
        assert [mark.name for mark in reread(state).marks] == ["half ?", "x" * 499 + "…"]


class TestTrainingOn:
    @pytest.mark.parametrize("optimizer", OPTIMIZERS)
    def test_is_as_if_the_run_had_never_stopped(self, optimizer: str) -> None:
        run = small_run(optimizer=optimizer, batch_size=6)
        trainer = trainer_from(reread(run.state).now)
        for _ in range(40):
            assert trainer.step() == run.trainer.step()
        assert same_state(checkpoint_of(trainer), checkpoint_of(run.trainer))

    def test_from_any_kept_state_leads_to_the_next_one(self) -> None:
        state = reread(eventful_run().state)
        for before, after in pairwise(state.states):
            trainer = trainer_from(before)
            while trainer.iteration < after.iteration:
                trainer.step()
            if not after.is_root:
                assert same_state(checkpoint_of(trainer), after)

    def test_the_history_goes_on_as_well(self) -> None:
        run = small_run()
        again = Recorded(run.experiment)
        state = reread(run.state)
        again.trainer = trainer_from(state.now)
        again.history.restore(state.batch, state.train, state.test)
        run.train(30)
        again.train(30)
        for mine, theirs in zip(run.history.state, again.history.state, strict=True):
            np.testing.assert_array_equal(mine.lows, theirs.lows)
            np.testing.assert_array_equal(mine.iterations, theirs.iterations)


class TestTheText:
    def test_people_can_read_it(self) -> None:
        text = encode(small_run(hidden_units=(3, 2)).state).decode()
        assert '\n    "hidden_units": [3, 2],\n' in text
        assert '\n      {"iteration": 12, "kind": "own", "name": "“half way”, {äöü} ],[ \\\\ 🎉"}\n' in text
        first_point = text.split('"points": [\n')[1].splitlines()[0]
        assert first_point.startswith("      [")
        assert first_point.endswith("],")
        assert text.endswith("}\n")
        assert max(map(len, text.splitlines())) < 200

    def test_any_reader_of_json_reads_the_same_numbers(self) -> None:
        state = small_run().state
        W = json.loads(encode(state))["run"]["now"]["layers"][0]["W"]
        assert np.array(W).tobytes() == trainer_from(state.now).parameters.weights[0].tobytes()

    @pytest.mark.parametrize(
        "change",
        [
            lambda data: b"\xef\xbb\xbf" + data,
            lambda data: data.replace(b"\n", b"\r\n"),
            lambda data: data.replace(b"\n", b"\r"),
            lambda data: json.dumps(json.loads(data), sort_keys=True).encode(),
            lambda data: b"\n\n" + data + b"\n\n",
        ],
        ids=["a byte order mark", "Windows", "old Macintosh", "another order on one line", "blank lines"],
    )
    def test_what_editors_do_to_it_changes_nothing(self, change: Callable[[bytes], bytes]) -> None:
        state = eventful_run().state
        assert same_run(decode(change(encode(state)), "edited.glassbox"), state)

    def test_a_number_that_was_edited_by_hand_is_taken(self) -> None:
        data = encode(small_run().state).replace(b'"learning_rate": 0.1', b'"learning_rate": 2')
        assert decode(data, "edited.glassbox").now.spec.learning_rate == 2.0


class TestVersions:
    def test_the_records_have_the_fields_of_the_core(self) -> None:
        # If this fails, the format changes: raise its version, and see that older files still open.
        assert sorted(schema.Network.__struct_fields__) == sorted(FIELD_INFO)
        assert set(schema.Generator.__struct_fields__) == set(DataSettings.__slots__)
        assert schema.OptimizerMemory.__struct_fields__ == (
            "step",
            "velocity",
            "square",
            "first_moment",
            "second_moment",
        )

    def test_the_sample_of_before_there_were_more_columns_is_what_is_written_today(self) -> None:
        data = SAMPLE.read_bytes().replace(b"\r\n", b"\n")
        assert encode(decode(data, "sample")) == data


class TestBadFiles:
    @pytest.mark.parametrize("bad_file", BAD_EXPERIMENTS, ids=[one.name for one in BAD_EXPERIMENTS])
    def test_the_place_and_the_reason_are_told_in_no_time(self, bad_file: BadFile) -> None:
        data = bad_file.make()
        began = process_time()
        with pytest.raises(FileError) as caught:
            decode(data, "bad.glassbox")
        assert process_time() - began < 4.0  # under 1 s alone; late in a suite the collector walks through a lot
        error = caught.value
        assert error.source == "bad.glassbox"
        assert error.place.startswith(bad_file.place)
        assert bool(error.place) == bool(bad_file.place)
        assert bad_file.reason in error.reason
        assert error.reason.endswith(".")
        assert len(str(error)) < 300

    @pytest.mark.nightly
    @pytest.mark.skipif(sys.platform != "linux", reason="asks Linux for the memory that was used")
    def test_the_largest_ones_are_refused_and_take_no_more_memory_than_large_good_ones(self) -> None:
        program = (
            "from pathlib import Path\n"
            "from core.errors import FileError\n"
            "from core.io.experiment.experiment_file import decode\n"
            "from tests.core.io.experiment.bad_experiments import LARGE\n"
            "for bad in LARGE:\n"
            "    try: decode(bad.make(), 'bad')\n"
            "    except FileError as error: found = error.place, error.reason\n"
            "    assert found[0] == bad.place and bad.reason in found[1], (bad.name, found)\n"
            # Not getrusage: its high-water mark is inherited from the process that started this one.
            "status = Path('/proc/self/status').read_text().splitlines()\n"
            "print(next(line.split()[1] for line in status if line.startswith('VmHWM')))\n"
        )
        done = subprocess.run(
            [sys.executable, "-c", program], cwd=Path(__file__).parents[4], capture_output=True, text=True, check=True
        )
        assert int(done.stdout) < 400_000  # kB; the contents themselves are up to 160 000

    @given(st.binary(max_size=300))
    def test_random_bytes_are_no_experiment(self, data: bytes) -> None:
        with pytest.raises(FileError):
            decode(data, "random.glassbox")

    @settings(max_examples=150)
    @given(st.data())
    def test_a_good_file_with_a_few_bytes_changed_is_good_or_refused(self, draw: st.DataObject) -> None:
        data = bytearray(draw.draw(GOOD_FILES))
        for _ in range(draw.draw(st.integers(1, 3))):
            place = draw.draw(st.integers(0, len(data) - 1))
            kept = draw.draw(st.integers(0, 4))
            data[place : place + kept] = draw.draw(st.one_of(st.binary(max_size=3), st.sampled_from(SNIPPETS)))
        is_good_or_refused(bytes(data))

    @settings(max_examples=150)
    @given(st.data())
    def test_a_good_file_with_another_value_in_some_place_is_good_or_refused(self, draw: st.DataObject) -> None:
        whole = json.loads(draw.draw(GOOD_FILES))
        inner = whole
        while True:
            keys = list(inner) if isinstance(inner, dict) else list(range(len(inner)))
            key = draw.draw(st.sampled_from(keys))
            if not isinstance(inner[key], dict | list) or not inner[key] or draw.draw(st.integers(0, 5)) == 0:
                break
            inner = inner[key]
        values = st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5), st.just([]))
        inner[key] = draw.draw(st.one_of(values, st.lists(values, max_size=3), st.just({"W": [], "b": []})))
        is_good_or_refused(json.dumps(whole).encode())

    def test_a_run_that_is_not_finite_is_not_written(self) -> None:
        state = small_run().state
        memory = state.now.memory.copy()
        memory[0, 3] = np.nan
        with pytest.raises(FileError, match=r"run\.now\.layers: is not finite"):
            encode(replace(state, now=replace(state.now, memory=memory)))

    def test_a_run_that_could_not_be_read_again_is_not_written(self) -> None:
        spec = ExperimentSpec(hidden_units=(1024, 800))
        experiment = Experiment.generated(spec, DataSettings(n_samples=4))
        now = checkpoint_of(Trainer(spec, experiment.data, context=experiment), is_root=True)
        state = replace(small_run().state, experiment=experiment, now=now, states=(now,))
        with pytest.raises(FileError, match="too large for a file"):
            encode(state)


SNIPPETS = (b"-1", b"1e999", b"null", b"NaN", b"[]", b"{}", b"[", b"}", b'"', b",", b"9" * 50, b"0.5", b"true", b'""')


def is_good_or_refused(data: bytes) -> None:
    """Whatever is read can be trained on and written."""
    try:
        state = decode(data, "changed.glassbox")
    except FileError:
        return
    assert same_run(reread(state), state)
    for kept in (state.now, *state.states):
        trainer_from(kept)
    session = TrainingSession(state.experiment, lambda record: None)
    nodes = range(1, 1 + len(state.earlier))
    session.do(Load(state, 0, tuple(nodes)))
    for node, earlier in zip(nodes, state.earlier, strict=True):
        session.do(MoveTo(node))
        assert same_state(session.trainer.capture(), earlier.run.now)
        assert len(session.tree.branches) <= len(state.earlier)


class TestReading:
    @pytest.mark.parametrize(("reason", "make"), BAD_PATHS)
    def test_what_is_no_file_is_refused_in_no_time(
        self, reason: str, make: Callable[[Path], Path], tmp_path: Path
    ) -> None:
        if sys.platform == "win32":
            pytest.skip("pipes, devices and links are Unix's")
        path = make(tmp_path)
        began = process_time()
        with pytest.raises(FileError) as caught:
            read_limited(path)
        assert process_time() - began < 0.1
        assert reason in caught.value.reason
        str(caught.value).encode()

    def test_a_file_comes_as_it_is(self, tmp_path: Path) -> None:
        (tmp_path / "file").write_bytes(b"\r\n\x1a\x00")
        assert read_limited(tmp_path / "file") == b"\r\n\x1a\x00"
        (tmp_path / "link").symlink_to(tmp_path / "file")
        assert read_limited(str(tmp_path / "link"), max_bytes=4) == b"\r\n\x1a\x00"

    def test_a_file_without_permission_is_told(self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        (tmp_path / "file").write_bytes(b"{}")

        def refuse(path: str, flags: int) -> int:
            raise PermissionError(13, "Permission denied")

        monkeypatch.setattr(reading, "_open_without_waiting", refuse)
        with pytest.raises(FileError, match="you do not have permission"):
            read_limited(tmp_path / "file")

    @pytest.mark.parametrize("change", ["grows", "shrinks", "is written anew"])
    def test_a_file_that_changes_while_it_is_read_is_not_taken(
        self, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, change: str
    ) -> None:
        path = tmp_path / "file"
        path.write_bytes(b"a" * 1000)
        read = reading._read

        def meanwhile(handle: int, size: int) -> bytes:
            other = {"grows": b"a" * 2000, "shrinks": b"a", "is written anew": b"b" * 1000}[change]
            path.write_bytes(other)
            os.utime(path, ns=(1, 1))
            return read(handle, size)

        monkeypatch.setattr(reading, "_read", meanwhile)
        with pytest.raises(FileError, match="changed by another program"):
            read_limited(path)


class TestThinning:
    def test_everything_is_kept_where_there_is_room(self) -> None:
        states = eventful_run().state.states
        assert thinned(states, 10_000_000) == states

    @pytest.mark.parametrize("budget", [60_000, 100_000, 200_000, 400_000])
    def test_the_file_stays_within_the_room_and_uses_it(self, budget: int) -> None:
        state = large_state(n_states=64)
        with_none = len(encode(replace(state, states=())))
        kept = thinned(state.states, budget)
        size = len(encode(replace(state, states=kept))) - with_none
        assert 0.5 * budget < size <= budget

    def test_the_first_all_changes_and_marks_are_kept_and_the_others_are_spread(self) -> None:
        states = tuple(
            replace(state, is_root=number in (0, 11, 40))
            for number, state in enumerate(large_state(n_states=64).states)
        )
        marks = (Mark(22_500, "own"), Mark(50_003, "divergence"))
        kept = thinned(states, 250_000, marks)
        iterations = [state.iteration for state in kept]
        assert {3, 11_003, 40_003, 22_003, 50_003} <= set(iterations)
        assert iterations == sorted(set(iterations))
        assert max(np.diff([*iterations, 63_003])) < 3 * 64_000 / len(kept)

    def test_where_not_even_the_changes_fit_a_later_part_of_the_run_is_kept_whole(self) -> None:
        states = tuple(replace(state, is_root=number % 3 == 0) for number, state in enumerate(large_state(64).states))
        kept = thinned(states, 100_000)
        first = kept[0].iteration
        assert first > 0
        assert kept[0].is_root
        assert {state.iteration for state in kept} >= {
            state.iteration for state in states if state.is_root and state.iteration >= first
        }

    def test_what_leads_to_the_present_is_kept_in_any_case(self) -> None:
        states = tuple(replace(state, is_root=number % 3 == 0) for number, state in enumerate(large_state(64).states))
        assert thinned(states, 100_000, now=10_500)[0].iteration == 9_003
        assert thinned(states, 0, now=10_500)[0].iteration == 9_003
        assert len(thinned(states[:2], 0)) == 1
        assert thinned((), 0) == ()

    def test_every_iteration_that_is_offered_can_be_made_again(self) -> None:
        run = eventful_run()
        for budget in (5_000, 10_000, 20_000, 40_000):
            kept = thinned(run.states, budget)
            for before, after in pairwise(kept):
                trainer = trainer_from(before)
                while trainer.iteration < after.iteration:
                    trainer.step()
                assert after.is_root or same_state(checkpoint_of(trainer), after)

    def test_hundreds_of_edits_of_thousands_of_points_stay_small(self) -> None:
        experiment = Experiment.generated(ExperimentSpec(), DataSettings(n_samples=5000))
        run = Recorded(experiment)
        for number in range(200):
            data = run.experiment.data.with_point_moved(number, (0.01 * number, 0.5))
            run.trainer.context = run.experiment.with_data(data)
            run.states.append(replace(run.states[0], iteration=number + 1, data=data, context=run.trainer.context))
        state = replace(run.state, now=run.states[-1], experiment=run.experiment, latest_iteration=200)
        assert len(encode(state)) < 1_500_000
        assert same_run(reread(state), state)


@pytest.mark.parametrize("optimizer", ["gradient_descent", "adam"])
def test_a_large_run_is_written_and_read_in_a_moment(optimizer: str) -> None:
    state = large_state(optimizer=optimizer)
    times = []
    for _ in range(3):
        began = process_time()
        data = encode(state)
        again = decode(data, "large.glassbox")
        times.append(process_time() - began)
    assert same_run(again, state)
    assert min(times) < 0.4


def test_numbers_of_the_parser_are_those_of_python() -> None:
    random = np.random.default_rng(0)
    numbers = random.integers(0, 2**64, 20_000, dtype=np.uint64).view(np.float64)
    numbers = numbers[np.isfinite(numbers)]
    again = msgspec.json.decode(msgspec.json.encode(numbers.tolist()), type=list[float])
    assert np.array(again).tobytes() == numbers.tobytes()


def test_a_long_run_of_a_large_network_has_contents_of_a_reasonable_size() -> None:
    """All its states together would be more values than a file may hold, and it could not be saved at all."""
    experiment = Experiment.generated(
        ExperimentSpec(hidden_units=(16,) * 8, optimizer="adam"), DataSettings(n_samples=20)
    )
    state = TrainingSession(experiment, lambda record: None).capture()
    states = tuple(replace(state.now, iteration=place, is_root=place == 0) for place in range(400))
    long = replace(state, now=states[-1], states=states, latest_iteration=399)
    with pytest.raises(FileError):
        encode(long)
    kept = decode(contents_of(long), "long.glassbox")
    assert kept.now.memory.tobytes() == long.now.memory.tobytes()
    assert kept.latest_iteration == 399
    assert kept.states[0].iteration == 0
    assert len(contents_of(long)) < 2 * STATES_BYTES
