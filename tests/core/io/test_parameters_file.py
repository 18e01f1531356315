"""Parameters as arrays and as a table: exact both ways, for the network they belong to, and from nobody's code."""

from __future__ import annotations

import io
from collections.abc import Callable
from pathlib import Path
from time import process_time

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as npst

from core.errors import FileError
from core.io.parameters_file import (
    parameters_from_csv,
    parameters_from_npz,
    parameters_to_csv,
    parameters_to_npz,
)
from core.model.network import Parameters
from tests.core.io.bad_parameters import BAD_ARRAYS, BAD_TABLES, LAYER_SIZES, good_arrays, good_parameters, good_table

finite = st.floats(allow_nan=False, allow_infinity=False)


@st.composite
def networks(draw: st.DrawFn) -> Parameters:
    sizes = draw(st.lists(st.integers(1, 5), min_size=2, max_size=5))
    shapes = list(zip(sizes[1:], sizes, strict=False))
    weights = tuple(draw(npst.arrays(np.float64, shape, elements=finite)) for shape in shapes)
    biases = tuple(draw(npst.arrays(np.float64, (n_out, 1), elements=finite)) for n_out, _ in shapes)
    return Parameters(weights, biases)


def bits(parameters: Parameters) -> list[tuple[tuple[int, ...], bytes]]:
    return [(array.shape, array.tobytes()) for array in (*parameters.weights, *parameters.biases)]


@given(networks())
def test_arrays_come_back_bit_for_bit(parameters: Parameters) -> None:
    data = parameters_to_npz(parameters)
    assert bits(parameters_from_npz(data, parameters.layer_sizes, "again.npz")) == bits(parameters)


@given(networks(), st.randoms(use_true_random=False))
def test_a_table_comes_back_bit_for_bit_whatever_the_order_of_its_lines(parameters: Parameters, random: object) -> None:
    header, *lines = parameters_to_csv(parameters).splitlines()
    random.shuffle(lines)  # type: ignore[attr-defined]
    text = "\n".join((header, *lines))
    assert bits(parameters_from_csv(text, parameters.layer_sizes, "again.csv")) == bits(parameters)


def test_numpy_reads_the_arrays_under_their_names_in_the_lecture() -> None:
    with np.load(io.BytesIO(good_arrays()), allow_pickle=False) as arrays:
        assert list(arrays) == ["W1", "b1", "W2", "b2"]
        assert [arrays[name].shape for name in arrays] == [(3, 2), (3, 1), (1, 3), (1, 1)]
        np.testing.assert_array_equal(arrays["W1"], good_parameters().weights[0])


def test_the_same_parameters_give_the_same_file() -> None:
    assert parameters_to_npz(good_parameters()) == good_arrays()


@pytest.mark.parametrize("dtype", ["<f8", ">f8", "<f4", "<f2", "<i4", "|u1", ">i8"])
@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("save", [np.savez, np.savez_compressed])
def test_arrays_that_numpy_wrote_in_any_form_are_read(dtype: str, order: str, save: object) -> None:
    W1, b1, W2, b2 = (np.arange(n).reshape(shape) for n, shape in ((6, (3, 2)), (3, (3,)), (3, (1, 3)), (1, (1,))))
    buffer = io.BytesIO()
    arrays = {"W1": W1, "b1": b1, "W2": W2, "b2": b2}
    save(buffer, **{name: np.array(array, dtype=dtype, order=order) for name, array in arrays.items()})  # type: ignore[operator]
    parameters = parameters_from_npz(buffer.getvalue(), LAYER_SIZES, "numpy.npz")
    np.testing.assert_array_equal(parameters.weights[0], W1)
    np.testing.assert_array_equal(parameters.biases[0], b1[:, np.newaxis])


def test_the_table_can_be_read_by_people() -> None:
    lines = good_table().splitlines()
    assert lines[0] == "layer,unit,input,value"
    assert [line.rpartition(",")[0] for line in lines[1:5]] == ["1,1,1", "1,1,2", "1,1,bias", "1,2,1"]
    assert lines[-1] == "2,1,bias,0.0"


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + good_table(),
        good_table().replace("\n", "\r\n"),
        good_table().replace(",", "\t"),
        good_table().replace(",", ";").replace(".", ","),
        good_table().replace("bias", "Bias").replace("layer,unit", "Layer, UNIT").replace("\n", "\n\n"),
        "\n".join(",".join(reversed(line.split(","))) for line in good_table().splitlines()),
        "\n".join('"' + line.replace(",", '","') + '"' for line in good_table().splitlines()),
    ],
    ids=["byte order mark", "Windows", "tabs", "decimal comma", "letters and blank lines", "columns", "quotes"],
)
def test_what_spreadsheets_make_of_the_table_is_read(text: str) -> None:
    assert bits(parameters_from_csv(text.encode(), LAYER_SIZES, "sheet.csv")) == bits(good_parameters())


def check(place: str, reason: str, content: str | bytes, read: object) -> None:
    began = process_time()
    with pytest.raises(FileError) as caught:
        read(content, LAYER_SIZES, "bad file")  # type: ignore[operator]
    assert process_time() - began < 0.5
    assert caught.value.place == place
    assert reason in caught.value.reason
    assert caught.value.reason.endswith(".")
    assert len(str(caught.value)) < 300


@pytest.mark.parametrize(("place", "reason", "make"), BAD_ARRAYS)
def test_arrays_that_do_not_fit_are_refused_with_place_and_reason(
    place: str, reason: str, make: Callable[[], bytes]
) -> None:
    check(place, reason, make(), parameters_from_npz)
    assert not Path("/tmp/glassbox-was-here").exists()


@pytest.mark.parametrize(("place", "reason", "content"), BAD_TABLES, ids=[row[1] for row in BAD_TABLES])
def test_tables_that_do_not_fit_are_refused_with_place_and_reason(
    place: str, reason: str, content: str | bytes
) -> None:
    check(place, reason, content, parameters_from_csv)


@given(st.binary(max_size=400))
def test_random_bytes_are_no_parameters(data: bytes) -> None:
    for read in (parameters_from_npz, parameters_from_csv):
        with pytest.raises(FileError):
            read(data, LAYER_SIZES, "random")


@settings(max_examples=300)
@given(st.data())
def test_a_good_file_with_a_few_bytes_changed_is_good_or_refused(draw: st.DataObject) -> None:
    read, good = draw.draw(
        st.sampled_from([(parameters_from_npz, good_arrays()), (parameters_from_csv, good_table().encode())])
    )
    data = bytearray(good)
    for _ in range(draw.draw(st.integers(1, 4))):
        place = draw.draw(st.integers(0, len(data) - 1))
        data[place : place + draw.draw(st.integers(0, 3))] = draw.draw(st.binary(max_size=3))
    try:
        parameters = read(bytes(data), LAYER_SIZES, "changed")
    except FileError:
        return
    assert parameters.layer_sizes == LAYER_SIZES
