"""Worksheets: good numbers from a seed, and keys that agree with a computation that uses nothing of the program.

The files are read as a learner and Moodle read them: what is given is parsed from them, and so are the keys.
"""

from __future__ import annotations

import math
import re
from itertools import product
from pathlib import Path
from xml.etree import ElementTree as ET

import numpy as np
import pytest

from core.data.dataset import Dataset
from core.data.generators import DataSettings
from core.errors import InvalidInputError
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.explain.quantities import Quantity
from core.lessons.worksheets.files import Order, planned_files, step_count, write_files
from core.lessons.worksheets.html import html_of
from core.lessons.worksheets.moodle import moodle_xml
from core.lessons.worksheets.page import key_blocks, sheet_blocks
from core.lessons.worksheets.problem import (
    SIZES,
    WorksheetChoice,
    choice_for,
    problem_of,
    run_numbers,
    sizes_for,
)
from core.lessons.worksheets.questions import Sheet, sheet_of
from core.model.network import Parameters
from tests.tools.by_hand import ACTIVATIONS, Matrix, iteration_by_hand

MATH = "{http://www.w3.org/1998/Math/MathML}"
LOSSES = ("cross_entropy", "squared_error")
NUMBERS = ("linear_squared_error", "huber")
CASES = [
    (size, activation, loss, n_examples)
    for activation, loss, n_examples in product(ACTIVATIONS, (*LOSSES, *NUMBERS), (1, 2))
    for size in sizes_for(loss)
]
BY_DAY = CASES[::3]
"""At night all of them."""

KNOWN_TO_MATHJAX = re.compile(
    r"\\(alpha|ast|begin|end|frac|log|mathcal|mathsf|max|prime|sigma|sum|tanh|text)(?![A-Za-z])|\\[^A-Za-z]"
)
FIELD = re.compile(r"\{1:NUMERICAL:=(-?[0-9]+\.[0-9]+):([0-9.]+)\}")


def sheet(seed: int, **choices: object) -> Sheet:
    return sheet_of(problem_of(WorksheetChoice(**choices), seed))  # type: ignore[arg-type]


def html_tree(made: Sheet) -> ET.Element:
    """The sheet and its key; an HTML file of ours is well-formed XML but for its first line and the meta tags."""
    text = html_of("A & B", [sheet_blocks(made), key_blocks(made)])
    return ET.fromstring(re.sub(r"<!DOCTYPE html>|<meta [^>]*>", "", text))


def number_of(element: ET.Element) -> float:
    return float("".join(element.itertext()).replace("−", "-"))


def given_in(section: ET.Element) -> dict[str, Matrix]:
    """What is written as "W[1] = ..." by its name, the inputs as "X"."""
    found: dict[str, Matrix] = {}
    for formula in section.iterfind(f".//div[@class='given']/{MATH}math"):
        text = "".join(formula.itertext())
        table = formula.find(f".//{MATH}mtable")
        if table is None:
            name, value = text.split("=")
            found[name] = [[float(value.replace("−", "-"))]]
        else:
            name = text.split("=")[0]
            found[name] = [[number_of(cell) for cell in row] for row in table]
    return found


def results_by_hand(given: dict[str, Matrix], made: Sheet) -> list[Matrix]:
    choice = made.problem.choice
    layers = range(1, len(choice.layer_sizes))
    X = given.get("X") or given["x"]
    Y = given.get("Y") or given["y"]
    results = iteration_by_hand(
        X,
        Y,
        [given[f"W[{layer}]"] for layer in layers],
        [given[f"b[{layer}]"] for layer in layers],
        choice.activation,
        choice.loss,
        given["α"][0][0],
    )
    if choice.n_examples == 1:
        J = results.pop(2 * len(layers) + 1)
        assert results[2 * len(layers)] == J, "the mean over one example, which is not asked again"
    return results


def flat(matrices: list[Matrix]) -> list[float]:
    return [value for matrix in matrices for row in matrix for value in row]


# The key


@pytest.mark.parametrize(("size", "activation", "loss", "n_examples"), BY_DAY)
def test_the_key_of_a_file_is_what_comes_out_by_hand(size: str, activation: str, loss: str, n_examples: int) -> None:
    made = sheet(5, size=size, activation=activation, loss=loss, n_examples=n_examples)
    asked, key = html_tree(made).iterfind("body/main/section")
    cells = [row[2].text or "" for table in key.iterfind(".//table[@class='ways']") for row in table.iter("tr")]
    by_hand = flat(results_by_hand(given_in(asked), made))
    assert cells == [f"= {value:.3f}".replace("-", "−").replace("−0.000", "0.000") for value in by_hand]
    assert len(asked.findall(".//table[@class='blanks']/tbody/tr/td")) == len(cells)


@pytest.mark.nightly
@pytest.mark.parametrize(("size", "activation", "loss", "n_examples"), CASES)
def test_many_keys_are_what_comes_out_by_hand(size: str, activation: str, loss: str, n_examples: int) -> None:
    for seed in range(100):
        made = sheet(seed, size=size, activation=activation, loss=loss, n_examples=n_examples)
        answers = [answer.value for question in made.questions for answer in question.all_answers]
        by_hand = flat(results_by_hand(given_in(html_tree(made)), made))
        assert answers == pytest.approx(by_hand, abs=1e-12)


def evaluated(way: str) -> float:
    """What a calculator makes of a line of the key."""
    text = way.replace("·", "*").replace("−", "-").replace("²", "**2")
    names = {name: getattr(math, name) for name in ("exp", "log", "tanh", "sqrt")}
    return float(eval(text, {"__builtins__": {}, "max": max, **names}))


@pytest.mark.parametrize("activation", ACTIVATIONS)
@pytest.mark.parametrize("digits", [3, 5])
def test_each_line_of_the_key_comes_out_on_a_calculator(activation: str, digits: int) -> None:
    for seed, n_examples in product(range(2), (1, 2)):
        made = sheet(seed, activation=activation, digits=digits, n_examples=n_examples, size="2-3-1")
        for question in made.questions:
            for answer in question.all_answers:
                assert round(evaluated(answer.way), digits) == float(answer.text.replace("−", "-")), answer.way


@pytest.mark.parametrize("loss", LOSSES)
def test_who_rounds_on_the_way_as_the_sheet_says_is_within_the_tolerance(loss: str) -> None:
    """Each line of the key again, with the numbers of the lines before rounded to one decimal more than is asked."""
    for seed, activation in product(range(2), ACTIVATIONS):
        made = sheet(seed, loss=loss, activation=activation, size="2-3-1")
        given = given_in(html_tree(made))
        rounded = flat(_rounding_by_hand(given, made, made.problem.choice.digits + 1))
        answers = [answer.value for question in made.questions for answer in question.all_answers]
        assert [round(value, 3) for value in rounded] == pytest.approx(answers, abs=made.tolerance)


def _rounding_by_hand(given: dict[str, Matrix], made: Sheet, digits: int) -> list[Matrix]:
    """The lecture's steps with the results of each step rounded before the next one."""

    def keep(matrix: Matrix) -> Matrix:
        return [[round(value, digits) for value in row] for row in matrix]

    choice = made.problem.choice
    g, slope = ACTIVATIONS[choice.activation]
    sigma = ACTIVATIONS["sigmoid"][0]
    X, Y, rate = (np.array(given[name]) for name in ("X", "Y", "α"))
    W1, b1, W2, b2 = (np.array(given[name]) for name in ("W[1]", "b[1]", "W[2]", "b[2]"))
    Z1 = np.array(keep((W1 @ X + b1).tolist()))
    A1 = np.array(keep(np.vectorize(g, otypes=[float])(Z1).tolist()))
    Z2 = np.array(keep((W2 @ A1 + b2).tolist()))
    A2 = np.array(keep(np.vectorize(sigma)(Z2).tolist()))
    if choice.loss == "cross_entropy":
        losses, dZ2 = -(Y * np.log(A2) + (1 - Y) * np.log(1 - A2)), A2 - Y
    else:
        losses, dZ2 = (A2 - Y) ** 2 / 2, (A2 - Y) * A2 * (1 - A2)
    losses, dZ2 = np.array(keep(losses.tolist())), np.array(keep(dZ2.tolist()))
    m = Y.shape[1]
    dW2, db2 = keep((dZ2 @ A1.T / m).tolist()), keep((dZ2.sum(axis=1, keepdims=True) / m).tolist())
    slopes = keep(np.vectorize(slope, otypes=[float])(Z1).tolist())
    dZ1 = np.array(keep((W2.T @ dZ2 * np.array(slopes)).tolist()))
    dW1, db1 = keep((dZ1 @ X.T / m).tolist()), keep((dZ1.sum(axis=1, keepdims=True) / m).tolist())
    new = [(old - rate * np.array(d)).tolist() for old, d in ((W1, dW1), (b1, db1), (W2, dW2), (b2, db2))]
    J = [[float(losses.mean())]]
    first = [Z1, A1, Z2, A2, losses]
    return [*(array.tolist() for array in first), J, dZ2.tolist(), dW2, db2, slopes, dZ1.tolist(), dW1, db1, *new]


def test_a_learning_rate_with_many_digits_is_the_one_that_stands_on_the_sheet() -> None:
    made = sheet(2, learning_rate=0.123456789, activation="leaky_relu", leak=0.1)
    given = given_in(html_tree(made))
    assert given["α"] == [[0.123]]
    answers = [answer.value for question in made.questions for answer in question.all_answers]
    assert answers == pytest.approx(flat(results_by_hand(given, made)), abs=1e-12)
    assert given_in(html_tree(sheet(2, learning_rate=1e-5)))["α"] == [[0.00001]]


# The numbers


@pytest.mark.parametrize(("size", "activation", "loss", "n_examples"), BY_DAY)
def test_the_numbers_are_small_and_teach_something(size: str, activation: str, loss: str, n_examples: int) -> None:
    made = sheet(5, size=size, activation=activation, loss=loss, n_examples=n_examples)
    texts = [text for given in made.given for row in given.rows for text in row]
    assert all(re.fullmatch(r"-?\d(\.\d)?", text) for text in texts)
    worked, n_layers = made.problem.worked, len(SIZES[size]) - 1
    output, targets = worked.value(Quantity("A", n_layers)), worked.value(Quantity("Y", n_layers))
    if loss in NUMBERS:
        assert np.abs(output - targets).min() > 0.05
    else:
        assert output.min() > 0.05
        assert output.max() < 0.95
    if n_layers == 2:
        reaches = np.abs(worked.value(Quantity("dZ", 1))) > 0.0
        assert reaches.any(axis=0).all(), "an example that changes no weight"
        assert n_examples == 1 or reaches.any(axis=1).all(), "a unit that never learns"
    if n_examples == 2 and loss not in NUMBERS:
        assert set(targets.flat) == {0.0, 1.0}
        assert (targets[:, 0] != targets[:, 1]).any()


def test_a_seed_gives_the_same_sheet_again_and_seeds_give_different_ones() -> None:
    sheets = [sheet(seed) for seed in range(30)]
    assert sheet(4).questions == sheets[4].questions
    assert len({made.given for made in sheets}) == 30


def test_what_is_not_asked_is_given_where_it_is_needed() -> None:
    made = sheet(3, parts=("backward",))
    given = [entry.latex for entry in made.given_results]
    assert given == ["A^{[1]}", "A^{[2]}"]
    assert {question.part for question in made.questions} == {"backward"}
    value = made.problem.worked.value(Quantity("A", 1))
    assert [[float(text) for text in row] for row in made.given_results[0].rows] == np.round(value, 4).tolist()
    assert sheet(3, parts=("forward", "cost")).given_results == ()
    update = [entry.latex for entry in sheet(3, parts=("update",)).given_results]
    assert update == ["dW^{[2]}", "db^{[2]}", "dW^{[1]}", "db^{[1]}"]


def small_run(**changes: object) -> tuple[Experiment, Parameters]:
    settings = {"hidden_units": (2,), "activation": "relu", "loss": "squared_error", "learning_rate": 0.7, **changes}
    points = np.array([[0.52, -1.31, 0.94, 0.27], [1.18, 0.41, -0.77, -0.36]])
    experiment = Experiment(ExperimentSpec(**settings), Dataset(points, [0, 1, 0, 1]), DataSettings())  # type: ignore[arg-type]
    weights = np.array([[0.512, -0.349], [0.98, 0.61]]), np.array([[0.77, -0.42]])
    return experiment, Parameters(weights, (np.array([[0.11], [-0.2]]), np.array([[0.06]])))


def test_a_small_run_lends_its_weights_and_points_and_settings() -> None:
    experiment, parameters = small_run()
    run = run_numbers(experiment, parameters, 120)
    choice = choice_for(experiment.spec, parameters.layer_sizes)
    assert (choice.size, choice.activation, choice.loss, choice.learning_rate) == (
        "2-2-1",
        "relu",
        "squared_error",
        0.7,
    )
    made = sheet_of(problem_of(choice, 1, run))
    by_name = {entry.latex: [[float(text) for text in row] for row in entry.rows] for entry in made.given}
    assert by_name["W^{[1]}"] == [[0.5, -0.3], [1.0, 0.6]]
    assert by_name["b^{[2]}"] == [[0.1]]
    points = np.round(experiment.data.points, 1).T.tolist()
    assert all(list(point) in points for point in zip(*by_name["X = A^{[0]}"], strict=True))
    assert "iteration 120" in made.problem.origin


def test_a_run_of_three_classes_or_of_numbers_lends_its_weights_and_points() -> None:
    points = np.array([[0.52, -1.31, 0.94, 0.27], [1.18, 0.41, -0.77, -0.36]])
    hidden, biases = np.array([[0.512, -0.349], [0.98, 0.61]]), np.array([[0.11], [-0.2]])
    three = Parameters((hidden, np.array([[0.7, -0.4], [0.3, 0.2], [-0.5, 0.1]])), (biases, np.full((3, 1), 0.1)))
    one = Parameters((hidden, np.array([[0.77, -0.42]])), (biases, np.array([[0.06]])))
    spec = ExperimentSpec(hidden_units=(2,), activation="tanh")
    for data, parameters, size in (
        (Dataset(points, [0, 1, 2, 1]), three, "2-2-3"),
        (Dataset.of_numbers(points, [0.51, -2.04, 1.26, 3.0]), one, "2-2-1"),
    ):
        experiment = Experiment(spec, data, DataSettings())
        run = run_numbers(experiment, parameters, 7)
        choice = choice_for(experiment.spec, parameters.layer_sizes)
        assert choice.size == size
        made = sheet_of(problem_of(choice, 1, run))
        assert "iteration 7" in made.problem.origin
        by_name = {entry.latex: [[float(text) for text in row] for row in entry.rows] for entry in made.given}
        assert by_name["W^{[1]}"] == [[0.5, -0.3], [1.0, 0.6]]
        if data.is_regression:
            assert set(by_name["Y"][0]) <= {0.5, -2.0, 1.3, 3.0}
        else:
            assert np.array(by_name["Y"]).shape == (3, 2)
            assert np.array(by_name["Y"]).sum(axis=0).tolist() == [1.0, 1.0]


def test_a_sheet_says_which_output_the_network_has() -> None:
    for size, loss, words in (
        ("2-2-1", "cross_entropy", "output sigmoid"),
        ("2-2-3", "cross_entropy", "output softmax"),
        ("2-2-1", "huber", "output linear"),
    ):
        text = html_of("A", [sheet_blocks(sheet(4, size=size, loss=loss, activation="tanh"))])
        assert words in text
        assert ("softmax: aₖ = e^zₖ / Σⱼ e^zⱼ" in text) == (size == "2-2-3")
        assert ("σ(z) = " in text) == (words == "output sigmoid")
        assert f"{size[-1]} output" in text
        assert ("h(e) = ½ e² where |e| ≤ 1, else |e| − ½." in text) == (loss == "huber")


def test_weights_that_give_nothing_to_compute_are_replaced_and_the_sheet_says_so() -> None:
    experiment, parameters = small_run()
    far = Parameters(tuple(40.0 * W for W in parameters.weights), parameters.biases)
    made = problem_of(choice_for(experiment.spec, far.layer_sizes), 1, run_numbers(experiment, far, 5))
    assert "mostly 0 or 1" in made.origin
    assert np.abs(made.worked.value(Quantity("W", 1))).max() <= 1.2


def test_a_run_that_is_too_large_lends_its_settings_only() -> None:
    experiment, parameters = small_run()
    wide = experiment.with_spec(hidden_units=(7,))
    many = Parameters((np.ones((7, 2)), np.ones((1, 7))), (np.zeros((7, 1)), np.zeros((1, 1))))
    assert run_numbers(wide, many, 0) is None
    assert run_numbers(experiment.with_spec(features=("x1", "x1x2")), parameters, 0) is None
    choice = choice_for(wide.spec, many.layer_sizes)
    assert (choice.size, choice.activation) == ("2-3-1", "relu")
    assert choice_for(wide.spec, (2, 5, 5, 1)).size == "2-3-1"
    assert choice_for(wide.spec, (2, 1, 1)).size == "2-2-1"
    assert choice_for(wide.spec, (2, 1)).size == "2-1"


@pytest.mark.parametrize(
    ("choices", "sentence"),
    [
        ({"size": "9-9-9"}, "choose one of 2-1, 2-2-1, 2-3-1, 2-3, 2-2-3"),
        ({"size": "2-2-3", "loss": "huber"}, "'2-2-3' has several outputs, but numbers are learnt by one"),
        ({"loss": "nope"}, "is not known"),
        ({"parts": ()}, "nothing is asked"),
        ({"parts": ("lunch",)}, "'lunch' cannot be asked"),
        ({"digits": 9}, "outside 3 to 5"),
        ({"n_examples": 3}, "outside 1 to 2"),
        ({"activation": "nope"}, "is not known"),
        ({"learning_rate": -1.0}, "outside"),
    ],
)
def test_a_choice_that_cannot_be_gets_a_sentence(choices: dict[str, object], sentence: str) -> None:
    with pytest.raises(InvalidInputError, match=re.escape(sentence)):
        WorksheetChoice(**choices)  # type: ignore[arg-type]


# The files


def test_the_html_file_needs_nothing_else_and_can_be_read_aloud() -> None:
    tree = html_tree(sheet(1))
    assert tree.get("lang") == "en"
    assert tree.findtext("head/title") == "A & B"
    assert not [element for element in tree.iter() if element.get("src") or element.tag in ("script", "link")]
    for table in tree.iter("table"):
        assert table.findtext("caption")
        assert all(cell.get("scope") for cell in table.iter("th"))
    diagram = tree.find(".//{http://www.w3.org/2000/svg}svg")
    assert diagram is not None
    assert diagram.get("aria-label") == "The network: 2 inputs, 2 hidden units, 1 output."
    style = tree.findtext("head/style") or ""
    assert "section + section { break-before: page" in style


@pytest.mark.parametrize(("activation", "loss", "n_examples"), list(product(ACTIVATIONS, LOSSES, (1, 2))))
def test_the_fields_of_moodle_hold_what_comes_out_by_hand(activation: str, loss: str, n_examples: int) -> None:
    sheets = [sheet(seed, activation=activation, loss=loss, n_examples=n_examples) for seed in (1, 2)]
    quiz = ET.fromstring(moodle_xml(sheets, has_key=True))
    category, *questions = quiz.findall("question")
    assert category.get("type") == "category"
    assert (category.findtext("category/text") or "").startswith("$course$/top/Glassbox/Worksheets 2-2-1")
    assert [question.findtext("name/text") for question in questions] == ["Worksheet 1", "Worksheet 2"]
    for question, made in zip(questions, sheets, strict=True):
        assert question.get("type") == "cloze"
        text = question.findtext("questiontext/text") or ""
        by_hand = flat(results_by_hand(given_in(html_tree(made)), made))
        fields = FIELD.findall(text)
        assert [float(value) for value, _ in fields] == pytest.approx([round(value, 3) for value in by_hand])
        assert {float(tolerance) for _, tolerance in fields} == {0.002}
        # Moodle takes whatever begins like this for a field, so nothing else does.
        assert len(re.findall(r"\{[0-9]*:", text)) == len(fields)
        ET.fromstring(f"<p>{text}</p>")  # what is inside is well-formed, too
        assert "\\" not in KNOWN_TO_MATHJAX.sub("", text)
        key = question.findtext("generalfeedback/text") or ""
        assert all(answer.text in key for part in made.questions for answer in part.all_answers)


def test_without_a_key_moodle_shows_none() -> None:
    question = ET.fromstring(moodle_xml([sheet(1)], has_key=False)).findall("question")[1]
    assert not question.findtext("generalfeedback/text")


def test_an_order_is_one_file_or_a_folder_and_keys_lie_apart() -> None:
    order = Order(choice=WorksheetChoice(), seeds=(3, 5), key="apart")
    names = [file.path.name for file in planned_files(order, Path("all.html"), is_folder=False)]
    assert names == ["all.html", "all-key.html"]
    names = [file.path.name for file in planned_files(order, Path("out"), is_folder=True)]
    assert names == ["worksheet-3.html", "worksheet-5.html", "worksheet-3-key.html", "worksheet-5-key.html"]


def test_what_is_stopped_leaves_no_half_of_a_file(tmp_path: Path) -> None:
    order = Order(choice=WorksheetChoice(), seeds=(1, 2, 3))
    files = planned_files(order, tmp_path, is_folder=True)
    write_files(order, files, report=lambda done: done < 3)
    assert [path.name for path in tmp_path.iterdir()] == ["worksheet-1.html"]


@pytest.mark.parametrize(("file_format", "n_steps"), [("html", 6), ("moodle", 3)])
def test_each_step_is_reported(tmp_path: Path, file_format: str, n_steps: int) -> None:
    order = Order(choice=WorksheetChoice(), seeds=(1, 2, 3), format=file_format)
    files = planned_files(order, tmp_path / "all", is_folder=False)
    reported: list[int] = []
    write_files(order, files, report=lambda done: not reported.append(done))
    assert reported == list(range(1, n_steps + 1))
    assert step_count(order, files) == n_steps


@pytest.mark.parametrize(
    ("changes", "sentence"),
    [
        ({"seeds": ()}, "1 to 500"),
        ({"format": "docx"}, "choose html, pdf, moodle"),
        ({"format": "moodle", "key": "apart"}, "holds its key itself"),
    ],
)
def test_an_order_that_cannot_be_gets_a_sentence(changes: dict[str, object], sentence: str) -> None:
    with pytest.raises(InvalidInputError, match=sentence):
        Order(**{"choice": WorksheetChoice(), "seeds": (1,), **changes})  # type: ignore[arg-type]
