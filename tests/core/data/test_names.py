"""What data is called: names are one line of visible text, follow every edit, and come back from files."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.data.dataset import Dataset
from core.data.generators import DataSettings
from core.data.names import MAX_NAME_LENGTH, OWN_POINTS, DataNames, names_of_table, plain_name
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.io.experiment.experiment_file import decode, encode
from core.training.messages import GoTo, Reconfigure, TargetNode
from core.training.training_session import TrainingSession
from tests.tools.runs import Recorded

IRIS = DataNames("iris.csv", ("petal length", "petal width"), ("setosa", "versicolor"))
FOUR = Dataset([[1.0, 2.0, 3.0, 4.0], [0.5, 0.25, 0.5, 0.75]], [0, 0, 1, 1])


def imported() -> Experiment:
    generated = Experiment.generated(ExperimentSpec(hidden_units=(2,)), DataSettings(n_samples=8))
    return generated.with_imported(FOUR, IRIS)


class TestNames:
    @given(st.text(max_size=3 * MAX_NAME_LENGTH))
    def test_every_text_becomes_a_name_or_nothing_and_then_stays_as_it_is(self, text: str) -> None:
        name = plain_name(text)
        assert plain_name(name) == name
        assert len(name) <= MAX_NAME_LENGTH
        assert len(name.splitlines()) <= 1
        assert not name or DataNames(name, (name, name), (name,)).title == name

    @pytest.mark.parametrize(
        ("text", "name"),
        [
            ("petal\nlength", "petal length"),
            ("  petal \t length ", "petal length"),
            ("\u202eevil\u202c.csv", "evil.csv"),
            ("a\x00b", "a b"),
            ("{x} %s <b>", "{x} %s <b>"),
            ("\ud800", ""),
            ("\u200d \u200c", ""),
            ("длина", "длина"),
        ],
    )
    def test_line_ends_and_what_is_not_seen_are_taken_out(self, text: str, name: str) -> None:
        assert plain_name(text) == name

    @pytest.mark.parametrize(
        ("changes", "reason"),
        [
            ({"title": "x" * 201}, "201 characters"),
            ({"title": "a\nb"}, "on one line"),
            ({"columns": ("", "x2")}, "empty"),
            ({"columns": ()}, "has 0 names"),
            ({"classes": ("yes", "yes")}, "twice"),
            ({"classes": ("\u202eyes", "no")}, "invisible"),
            ({"classes": tuple(map(str, range(101)))}, "at most 100"),
        ],
    )
    def test_what_is_no_name_is_refused_with_a_reason(self, changes: dict[str, object], reason: str) -> None:
        with pytest.raises(InvalidInputError, match=reason) as caught:
            DataNames(**changes)
        assert caught.value.field == next(iter(changes))

    def test_a_class_word_that_is_a_number_is_called_class(self) -> None:
        assert [DataNames().class_name(label) for label in (0, 1, 2)] == ["class 0", "class 1", "class 2"]
        assert [IRIS.class_name(label) for label in (0, 1)] == ["setosa", "versicolor"]
        assert replace(IRIS, classes=("-1", "1.5")).class_name(1) == "class 1.5"

    @pytest.mark.parametrize(
        ("words", "classes"),
        [
            (("", ""), ("0", "1")),
            (("no", "yes"), ("no", "yes")),
            (("no", ""), ("no", "1")),
            (("1", ""), ("1", "class 1")),
            (("a\n", "a"), ("0", "1")),
            (("x" * 300 + "1", "x" * 300 + "2"), ("0", "1")),
        ],
    )
    def test_what_a_table_does_not_name_has_a_plain_name(
        self, words: tuple[str, str], classes: tuple[str, str]
    ) -> None:
        names = names_of_table("t.csv", ("", "width"), words)
        assert names == DataNames("t.csv", ("x1", "width"), classes)


class TestEdits:
    def test_generated_points_have_the_name_of_their_kind(self) -> None:
        experiment = Experiment.generated(ExperimentSpec(), DataSettings(name="moons"))
        assert (experiment.title, experiment.names) == ("Moons", DataNames())

    def test_imported_points_keep_their_names_when_they_are_edited(self) -> None:
        edited = imported().with_data(FOUR.with_point_moved(0, (5.0, 5.0)))
        assert edited.title == "iris.csv"
        assert edited.names == replace(IRIS, is_edited=True)
        assert not imported().names.is_edited

    def test_a_change_of_the_network_keeps_them_too(self) -> None:
        assert imported().with_spec(learning_rate=1.0, standardise=True).names == IRIS

    def test_new_data_has_plain_names(self) -> None:
        experiment = imported().with_data_settings(name="spiral")
        assert (experiment.title, experiment.names) == ("Spiral", DataNames())

    def test_points_drawn_on_an_empty_plane_are_own_points_with_plain_names(self) -> None:
        empty = imported().with_data(FOUR.cleared())
        drawn = empty.with_data(empty.data.with_points_added([[1.0], [1.0]], [1]))
        more = drawn.with_data(drawn.data.with_points_added([[2.0], [1.0]], [0]))
        assert empty.names == drawn.names == more.names == DataNames(OWN_POINTS)
        assert more.title == "Own points"


class TestTime:
    def test_going_back_beyond_an_import_brings_the_names_of_then(self) -> None:
        generated = Experiment.generated(ExperimentSpec(hidden_units=(2,)), DataSettings(n_samples=8))
        session = TrainingSession(generated, lambda record: None)
        session.trainer.run(lambda record: None, lambda: session.trainer.iteration >= 5)
        session.do(Reconfigure(imported(), TargetNode(1, "Import Points")))
        session.trainer.run(lambda record: None, lambda: session.trainer.iteration >= 8)
        again = decode(encode(session.capture()), "iris.glassbox")
        session.do(GoTo(3))
        assert session.experiment.title == "Circle"
        assert (again.states[0].context.title, again.now.context.title) == ("Circle", "iris.csv")

    def test_names_alone_can_change_without_costing_an_iteration(self) -> None:
        session = TrainingSession(imported(), lambda record: None)
        session.trainer.run(lambda record: None, lambda: session.trainer.iteration >= 3)
        other = imported().with_imported(FOUR, replace(IRIS, title="flowers.csv"))
        session.do(Reconfigure(other, TargetNode(2, "Import Points")))
        assert (session.experiment.title, session.trainer.iteration) == ("flowers.csv", 3)


class TestFiles:
    def test_names_come_back_also_those_of_earlier_moments(self) -> None:
        run = Recorded(imported())
        run.train(4, keep_every=1)
        state = decode(encode(run.state), "iris.glassbox")
        assert state.experiment.names == IRIS
        edited = run.state.experiment.with_data(FOUR.with_points_removed([0]))
        later = decode(encode(replace(Recorded(edited).state)), "iris.glassbox")
        assert later.experiment.names == replace(IRIS, is_edited=True)
