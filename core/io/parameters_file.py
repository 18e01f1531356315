"""Weights and biases as ``.npz`` for NumPy and as a table for people, in and out, for a network of known shape.

A wrong shape is named beside the right one. What becomes of the parameters is not known here. Files are not trusted:
nothing in it is unpickled, and nothing is unpacked far beyond the size that the network's own arrays have.
"""

from __future__ import annotations

import io
import math
import struct
import warnings
import zipfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from tokenize import TokenError
from typing import NamedTuple

import numpy as np

from core.arrays import FloatArray
from core.errors import FileError, InvalidInputError
from core.io.reading import size_text
from core.io.tables.cells import UNCLOSED, Record, records, shown
from core.io.tables.numbers import value_of
from core.io.tables.text import decoded
from core.model.network import Parameters
from core.sentences import joined, phrase, sentence

HEADER = ("layer", "unit", "input", "value")
BIAS = "bias"
"""Stands in the column ``input`` for what is added to all inputs."""

_SMALLEST_LIMIT = 1_000_000
"""Bytes that are read in any case, so that the file of another network is refused by its shape."""

_BYTES = 100
"""A line of the table has less, and so has a number in an array with its share of the rest."""

_UNPACKED = 16_000_000
"""Bytes to which an array is unpacked in any case, for the same reason."""

_NO_ARCHIVE = (zipfile.BadZipFile, zlib.error, struct.error, EOFError, OSError, OverflowError, RuntimeError, ValueError)
"""What Python's reader of ZIP files raises if one is not sound, encrypted, or of a later version."""

_NO_ARRAY = (ValueError, EOFError, MemoryError, OverflowError, RecursionError, SyntaxError, TypeError, TokenError)
"""What NumPy raises if the text before the numbers, which it evaluates as a literal of Python, makes no sense."""

_Shapes = Mapping[str, tuple[tuple[int, ...], ...]]
"""The shapes that each array may have, the usual one first."""


def parameters_to_npz(parameters: Parameters) -> bytes:
    """W1 (n_1, n_0), b1 (n_1, 1), W2 and so on as arrays for ``numpy.load``."""
    arrays: dict[str, FloatArray] = {}
    for layer, (W, b) in enumerate(zip(parameters.weights, parameters.biases, strict=True), start=1):
        arrays |= {f"W{layer}": W, f"b{layer}": b}
    buffer = io.BytesIO()
    np.savez(buffer, allow_pickle=False, **arrays)
    return buffer.getvalue()


def parameters_from_npz(data: bytes, layer_sizes: Sequence[int], source: str) -> Parameters:
    """The parameters in a file of NumPy.

    Parameters
    ----------
    data : bytes
        Contents of the file. Whole numbers and shorter floats are taken, too, and biases of shape (n,).
    layer_sizes : sequence of int
        (n_0, n_1, …, n_L) of the network they are for.
    source : str
        Where they are from, for messages.

    Raises
    ------
    FileError
        If it is no such file, or its arrays are not those of this network.
    """
    _check_size(len(data), layer_sizes, source)
    shapes: dict[str, tuple[tuple[int, ...], ...]] = {}
    for layer, (n_in, n_out) in enumerate(pairwise(layer_sizes), start=1):
        shapes |= {f"W{layer}": ((n_out, n_in),), f"b{layer}": ((n_out, 1), (n_out,))}
    arrays = _arrays(data, shapes, source, _network_text(layer_sizes))
    layers = range(1, len(layer_sizes))
    weights = tuple(arrays[f"W{layer}"] for layer in layers)
    return _parameters(weights, tuple(arrays[f"b{layer}"].reshape(-1, 1) for layer in layers), source)


def _arrays(data: bytes, shapes: _Shapes, source: str, network: str) -> dict[str, FloatArray]:
    """The arrays of an archive, all finite or not: those of ``shapes``, and no others."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            names = [member.filename.removesuffix(".npy") for member in archive.infolist()]
            _check_names(names, list(shapes), source, network)
            members = dict(zip(names, archive.infolist(), strict=True))
            return {name: _array(archive, members[name], name, shapes[name], source, network) for name in shapes}
    except _NO_ARCHIVE as error:
        detail = str(error).rstrip(".")[:100] or phrase("it ends in the middle")
        raise FileError(source, "", sentence("is not a valid .npz file: {what}.", what=detail)) from error


def _check_names(found: Sequence[str], wanted: Sequence[str], source: str, network: str) -> None:
    listed = ", ".join(wanted if len(wanted) <= 8 else [*wanted[:6], "…", *wanted[-2:]])
    for place, name in enumerate(found):
        if name not in wanted or name in found[:place]:
            reason = (
                sentence("does not belong to {network}: {listed}.", network=network, listed=listed)
                if name not in wanted
                else phrase("appears twice.")
            )
            raise FileError(source, name[:60], reason)
    for name in wanted:
        if name not in found:
            raise FileError(
                source, name, sentence("is missing; {network} has {listed}.", network=network, listed=listed)
            )


def _array(
    archive: zipfile.ZipFile,
    member: zipfile.ZipInfo,
    name: str,
    shapes: tuple[tuple[int, ...], ...],
    source: str,
    network: str,
) -> FloatArray:
    limit = _UNPACKED + 8 * math.prod(shapes[0])
    with archive.open(member) as file:
        content = file.read(limit + 1)  # whatever the file says of its own size
    if len(content) > limit:
        raise FileError(
            source,
            name,
            sentence(
                "has more than {size}; expected shape {shape} for {network}.",
                size=size_text(limit),
                shape=shapes[0],
                network=network,
            ),
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            array: FloatArray = np.lib.format.read_array(io.BytesIO(content), allow_pickle=False)
    except _NO_ARRAY as error:
        has_objects = str(error).startswith("Object arrays")
        objects = phrase("contains Python objects, which could run code and are not read; save numbers.")
        raise FileError(
            source, name, objects if has_objects else phrase("is not an array that NumPy can read.")
        ) from error
    if array.dtype.kind not in "fiu":
        raise FileError(source, name, sentence("contains {dtype}, not real numbers.", dtype=str(array.dtype)[:20]))
    if array.shape not in shapes:
        reason = sentence(
            "has shape {shape}, expected {expected} for {network}.",
            shape=array.shape,
            expected=shapes[0],
            network=network,
        )
        if array.shape == shapes[0][::-1]:
            reason = joined(reason, phrase("It seems to be transposed: each row must be one unit."))
        raise FileError(source, name, reason)
    return array.astype(np.float64)


def parameters_to_csv(parameters: Parameters) -> str:
    """A line for each weight and bias: layer, unit and input, counted from 1, and the value, exactly."""
    lines = [",".join(HEADER)]
    for layer, (W, b) in enumerate(zip(parameters.weights, parameters.biases, strict=True), start=1):
        for unit, (weights, bias) in enumerate(zip(W.tolist(), b[:, 0].tolist(), strict=True), start=1):
            lines += [f"{layer},{unit},{number},{weight!r}" for number, weight in enumerate(weights, start=1)]
            lines.append(f"{layer},{unit},{BIAS},{bias!r}")
    return "\n".join(lines) + "\n"


def parameters_from_csv(content: str | bytes, layer_sizes: Sequence[int], source: str) -> Parameters:
    """The parameters in a table as `parameters_to_csv` writes it, in any order of lines and columns.

    Semicolons or tabs may separate the cells, and a decimal comma is read where they do.

    Parameters
    ----------
    content : str or bytes
    layer_sizes : sequence of int
        (n_0, n_1, …, n_L) of the network they are for.
    source : str
        Where they are from, for messages.

    Raises
    ------
    FileError
        If it is no such table, it is that of another network, or an entry is missing or is there twice.
    """
    _check_size(len(content), layer_sizes, source)
    entries = list(_entries(decoded(content, source)[0], source))
    _check_shapes(entries, layer_sizes, source)
    # Column 0 is the bias.
    blocks = [np.full((n_out, n_in + 1), math.nan) for n_in, n_out in pairwise(layer_sizes)]
    for entry in entries:
        block, where = blocks[entry.layer - 1], (entry.unit - 1, entry.input)
        if not np.isnan(block[where]):
            raise FileError(
                source,
                sentence("line {line}", line=entry.line),
                sentence("gives the {entry} twice.", entry=_entry_text(entry)),
            )
        block[where] = entry.value
    for layer, block in enumerate(blocks, start=1):
        for row, column in np.argwhere(np.isnan(block))[:1].tolist():
            missing = _entry_text(_Entry(0, layer, row + 1, column, 0.0))
            raise FileError(
                source,
                "",
                sentence(
                    "has no {missing}, which {network} needs.",
                    missing=missing,
                    network=_network_text(layer_sizes),
                ),
            )
    weights = tuple(block[:, 1:] for block in blocks)
    return _parameters(weights, tuple(block[:, :1] for block in blocks), source)


class _Entry(NamedTuple):
    """A line of the table; ``input`` is 0 for the bias."""

    line: int
    layer: int
    unit: int
    input: int
    value: float


def _entries(text: str, source: str) -> Iterator[_Entry]:
    lines = text.split("\n")
    first = next((line for line in lines if line.strip()), "")
    rows = records(lines, next((mark for mark in "\t;," if mark in first), ","))
    header = next(rows, Record(1, [], 2))
    names = [name.lower() for name in header.cells or ()]
    if sorted(names) != sorted(HEADER):
        raise FileError(
            source,
            sentence("line {line}", line=header.line),
            sentence("is not the header of parameters, “{names}”.", names=",".join(HEADER)),
        )
    for line, cells, _ in rows:
        if cells is None:
            raise FileError(source, sentence("line {line}", line=line), UNCLOSED)
        if len(cells) != len(names):
            raise FileError(
                source,
                sentence("line {line}", line=line),
                sentence("has {n} cells, but the header has {n_header}.", n=len(cells), n_header=len(names)),
            )
        yield _entry(line, dict(zip(names, cells, strict=True)), names, source)


def _entry(line: int, cells: dict[str, str], names: list[str], source: str) -> _Entry:
    places = {}
    for name in HEADER[:-1]:
        cell = cells[name]
        if name == "input" and cell.lower() == BIAS:
            places[name] = 0
        elif cell.isascii() and cell.isdecimal() and 0 < len(cell) < 9 and int(cell):
            places[name] = int(cell)
        else:
            wanted = (
                sentence("a number from 1 on or “{bias}”", bias=BIAS)
                if name == "input"
                else phrase("a number from 1 on")
            )
            place = sentence("line {line}, column {column}", line=line, column=names.index(name) + 1)
            raise FileError(
                source,
                place,
                sentence("{cell} is not valid for {name}; use {wanted}.", cell=shown(cell), name=name, wanted=wanted),
            )
    number = value_of(cells["value"], "," if "," in cells["value"] else ".")
    if number is None or not math.isfinite(number):
        place = sentence("line {line}, column {column}", line=line, column=names.index("value") + 1)
        raise FileError(source, place, sentence("{cell} is not a finite number.", cell=shown(cells["value"])))
    return _Entry(line, places["layer"], places["unit"], places["input"], number)


def _check_shapes(entries: Sequence[_Entry], layer_sizes: Sequence[int], source: str) -> None:
    """Compare the table's largest units and inputs with the network's."""
    found: dict[int, tuple[int, int]] = {}
    for entry in entries:
        units, inputs = found.get(entry.layer, (0, 0))
        found[entry.layer] = max(units, entry.unit), max(inputs, entry.input)
    for layer, (n_in, n_out) in enumerate(pairwise(layer_sizes), start=1):
        shape = found.pop(layer, (0, 0))
        if shape != (n_out, n_in):
            reason = sentence(
                "has shape {shape}, expected {expected} for {network}.",
                shape=shape,
                expected=(n_out, n_in),
                network=_network_text(layer_sizes),
            )
            raise FileError(source, f"W{layer}", reason)
    if found:
        reason = sentence(
            "does not belong to {network}, which has {n} layers.",
            network=_network_text(layer_sizes),
            n=len(layer_sizes) - 1,
        )
        raise FileError(source, f"W{min(found)}", reason)


def _parameters(weights: tuple[FloatArray, ...], biases: tuple[FloatArray, ...], source: str) -> Parameters:
    try:
        return Parameters(weights, biases)
    except InvalidInputError as error:
        raise FileError(source, error.field, error.reason) from error


def _check_size(n_found: int, layer_sizes: Sequence[int], source: str) -> None:
    n_parameters = sum(n_out * (n_in + 1) for n_in, n_out in pairwise(layer_sizes))
    limit = max(_SMALLEST_LIMIT, _BYTES * n_parameters)
    if n_found > limit:
        network = _network_text(layer_sizes)
        reason = sentence(
            "has {size}; the {n_parameters:,} parameters of {network} have {limit} at most.",
            size=size_text(n_found),
            n_parameters=n_parameters,
            network=network,
            limit=size_text(limit),
        )
        raise FileError(source, "", reason)


def _network_text(layer_sizes: Sequence[int]) -> str:
    return sentence("the network {sizes}", sizes="-".join(map(str, layer_sizes)))


def _entry_text(entry: _Entry) -> str:
    if entry.input == 0:
        return sentence("bias of unit {unit} in layer {layer}", unit=entry.unit, layer=entry.layer)
    return sentence(
        "weight of unit {unit} in layer {layer} for input {input}",
        unit=entry.unit,
        layer=entry.layer,
        input=entry.input,
    )
