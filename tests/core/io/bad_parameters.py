"""Arrays and tables of parameters that are not what they should be, for a network 2-3-1.

Each comes with the place and a part of the reason that the error has to name.
"""

from __future__ import annotations

import io
import os
import pickle
import re
import zipfile
from collections.abc import Callable
from functools import cache

import numpy as np

from core.io.parameters_file import parameters_to_csv, parameters_to_npz
from core.model.network import Parameters

LAYER_SIZES = (2, 3, 1)
HEADER = "layer,unit,input,value\n"


@cache
def good_parameters() -> Parameters:
    random = np.random.default_rng(1)
    return Parameters(
        (random.normal(size=(3, 2)), random.normal(size=(1, 3))), (random.normal(size=(3, 1)), np.zeros((1, 1)))
    )


@cache
def good_arrays() -> bytes:
    return parameters_to_npz(good_parameters())


@cache
def good_table() -> str:
    return parameters_to_csv(good_parameters())


def npz_of(**arrays: object) -> bytes:
    """An archive of arrays, or of bytes as they are, in place of those of the good one."""
    own = {"W1": good_parameters().weights[0], "b1": good_parameters().biases[0]}
    own |= {"W2": good_parameters().weights[1], "b2": good_parameters().biases[1]}
    members = {f"{name}.npy": array for name, array in (own | arrays).items() if array is not None}
    return zip_of({name: array if isinstance(array, bytes) else npy_of(array) for name, array in members.items()})


def zip_of(members: dict[str, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return buffer.getvalue()


def npy_of(array: object) -> bytes:
    buffer = io.BytesIO()
    np.save(buffer, np.asarray(array), allow_pickle=True)
    return buffer.getvalue()


def npy_saying(shape: str, numbers: bytes = b"", kind: str = "'<f8'") -> bytes:
    """An array with any words in its header."""
    return npy_with(f"{{'descr': {kind}, 'fortran_order': False, 'shape': {shape}, }}\n", numbers)


def npy_with(header: str, numbers: bytes = b"") -> bytes:
    return b"\x93NUMPY\x01\x00" + len(header).to_bytes(2, "little") + header.encode() + numbers


def encrypted() -> bytes:
    data = bytearray(good_arrays())
    for place in (data.index(b"PK\x03\x04") + 6, data.index(b"PK\x01\x02") + 8):
        data[place] |= 1
    return bytes(data)


def with_a_number_changed() -> bytes:
    return good_arrays().replace(good_parameters().weights[0].tobytes()[:8], b"\1\2\3\4\5\6\7\x40")


class RunsCode:
    """What unpickling this would do must never happen."""

    def __reduce__(self) -> tuple[Callable[[str], object], tuple[str]]:
        return os.mkdir, ("/tmp/glassbox-was-here",)


NO_ARRAY = "is not an array that NumPy can read"

BAD_ARRAYS: list[tuple[str, str, Callable[[], bytes]]] = [
    ("", "is not a valid .npz file", lambda: b""),
    ("", "is not a valid .npz file", lambda: good_table().encode()),
    ("", "is not a valid .npz file", lambda: good_arrays()[: len(good_arrays()) // 2]),
    ("", "is not a valid .npz file", lambda: npy_of(good_parameters().weights[0])),
    ("", "Bad CRC", with_a_number_changed),
    ("", "is encrypted", encrypted),
    ("", "has 5.0 MB", lambda: good_arrays() + bytes(5_000_000)),
    ("W1", "has shape (4, 2), expected (3, 2) for the network 2-3-1", lambda: npz_of(W1=np.zeros((4, 2)))),
    ("W1", "has shape (2, 3), expected (3, 2) for the network 2-3-1. It", lambda: npz_of(W1=np.zeros((2, 3)))),
    ("W1", "It seems to be transposed", lambda: npz_of(W1=np.zeros((2, 3)))),
    ("b1", "has shape (), expected (3, 1)", lambda: npz_of(b1=0.5)),
    ("b2", "is missing; the network 2-3-1 has W1, b1, W2, b2", lambda: npz_of(b2=None)),
    ("W3", "does not belong to the network 2-3-1", lambda: npz_of(W3=np.zeros((1, 1)))),
    ("../../W1", "does not belong", lambda: npz_of(**{"../../W1": np.zeros((3, 2))})),
    ("0", "does not belong", lambda: zip_of({str(number): b"" for number in range(8000)})),
    ("W1", "appears twice", lambda: zip_of({"W1": b"", "W1.npy": b""})),
    ("W1", "could run code", lambda: npz_of(W1=np.array([RunsCode()] * 3, dtype=object))),
    ("W1", "could run code", lambda: npz_of(W1=npy_saying("(3, 2)", kind="[('a', '|O')]"))),
    ("W1", NO_ARRAY, lambda: npz_of(W1=pickle.dumps(RunsCode()))),
    ("W1", "contains complex128, not real numbers", lambda: npz_of(W1=np.zeros((3, 2), dtype=np.complex128))),
    ("W1", "contains <U5, not real numbers", lambda: npz_of(W1=np.full((3, 2), "heavy"))),
    ("W[1]", "finite numbers only", lambda: npz_of(W1=np.full((3, 2), np.inf))),
    ("b[1]", "finite numbers only", lambda: npz_of(b1=np.full((3, 1), np.nan))),
    ("W2", "has shape (784, 100), expected (1, 3)", lambda: npz_of(W2=np.zeros((784, 100)))),
    ("W2", "has more than 16.0 MB; expected shape (1, 3)", lambda: npz_of(W2=np.zeros(100_000_000, dtype=np.int8))),
    ("W2", NO_ARRAY, lambda: npz_of(W2=npy_saying("(9999999999,)"))),
    ("W2", NO_ARRAY, lambda: npz_of(W2=npy_saying("(99999999999, 99999999999)"))),
    ("W1", NO_ARRAY, lambda: npz_of(W1=npy_saying("(-3, -2)", bytes(48)))),
    ("W1", NO_ARRAY, lambda: npz_of(W1=npy_saying("(3, 2)", bytes(40)))),
    ("W1", NO_ARRAY, lambda: npz_of(W1=npy_saying("(9**9**9, 2)"))),
    ("W1", NO_ARRAY, lambda: npz_of(W1=npy_with("(" * 60_000))),
    ("W1", NO_ARRAY, lambda: npz_of(W1=npy_with("(" * 5000))),
    ("W1", NO_ARRAY, lambda: npz_of(W1=npy_with('"""'))),
    ("W1", NO_ARRAY, lambda: npz_of(W1=b"\x93NUMPY\x01\x00\xff\x0f{'descr'")),
    ("W1", NO_ARRAY, lambda: npz_of(W1=b"\x93NUMPY\x09\x00" + bytes(100))),
]

BAD_TABLES: list[tuple[str, str, str | bytes]] = [
    ("line 1", "is not the header", "\n\n"),
    ("line 1", "is not the header", "x1,x2,label\n1,2,0\n"),
    ("W1", "has shape (0, 0), expected (3, 2)", HEADER),
    ("line 2", "has 3 cells, but the header has 4", HEADER + "1,1,1\n"),
    ("line 3, column 4", "“one half” is not a finite number", HEADER + "1,1,1,0.5\n1,1,2,one half\n"),
    ("line 2, column 4", "not a finite number", HEADER + "1,1,1,1e999\n"),
    ("line 2, column 4", "not a finite number", HEADER + "1,1,1,nan\n"),
    ("line 2, column 2", "“0” is not valid for unit; use a number from 1 on", HEADER + "1,0,1,0.5\n"),
    ("line 2, column 3", "or “bias”", HEADER + "1,1,-1,0.5\n"),
    ("line 2, column 1", "is not valid for layer", HEADER + "9" * 1000 + ",1,1,0.5\n"),
    ("line 2", "a quotation mark is opened and not closed", HEADER + '1,1,1,"0.5\n'),
    ("W1", "has shape (99999999, 2), expected (3, 2)", good_table() + "1,99999999,1,0.5\n"),
    ("W3", "does not belong to the network 2-3-1", good_table() + "3,1,1,0.5\n"),
    ("line 15", "gives the weight of unit 1 in layer 1 for input 1 twice", good_table() + "1,1,1,0.5\n"),
    ("", "has no bias of unit 2 in layer 1", re.sub("1,2,bias.*\n", "", good_table())),
    ("", "has 5.0 MB", "\n" * 5_000_000),
    ("", "Excel", good_arrays()),
    ("", "is not text", good_table() + "\0"),
]
