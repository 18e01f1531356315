"""Arrays from a ``.npz`` file, as ``numpy.savez`` writes it, without NumPy's own reader and for known shapes only.

The file may be anybody's: nothing is unpickled or evaluated, and nothing is unpacked beyond the size that the wanted
shape has. It knows arrays and their names, and no network.
"""

from __future__ import annotations

import io
import math
import re
import struct
import zipfile
import zlib
from collections.abc import Mapping

import numpy as np

from core.arrays import FloatArray
from core.errors import FileError
from core.io.experiment.json_text import shortened

Shape = tuple[int, ...]

_MAGIC = b"\x93NUMPY"
_LONGEST_HEADER = 4096
_HEADER = re.compile(
    r"""\{\s*['"]descr['"]\s*:\s*(?P<type>\[.*\]|['"][^'"]*['"])\s*,"""
    r"""\s*['"]fortran_order['"]\s*:\s*(?P<order>True|False)\s*,"""
    r"""\s*['"]shape['"]\s*:\s*\((?P<shape>[0-9,\s]{0,200})\)\s*,?\s*\}\s*""",
    re.DOTALL,
)
_TYPE = re.compile(r"""['"]([<>=|]?(?:f[248]|[iu][1248]))['"]""")

_BROKEN = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    OSError,
    OverflowError,
    RuntimeError,  # of a later version of ZIP
    ValueError,  # names and places within the file that cannot be
)
"""What Python's reader of ZIP files raises if one is not sound."""


def read_npz(data: bytes, shapes: Mapping[str, tuple[Shape, ...]], source: str, whose: str) -> dict[str, FloatArray]:
    """The arrays of a file, all finite or not, as they are there.

    Parameters
    ----------
    data : bytes
        Contents of the file.
    shapes : mapping
        The shapes that each array may have, the usual one first; there must be these and no others.
    source, whose : str
        For messages: where the data is from, and what has these shapes.

    Raises
    ------
    FileError
        If it is no such file, or an array is missing, too many, no numbers, or of another shape.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            members = _members(archive, shapes, source, whose)
            return {name: _array(archive, members[name], name, shapes[name], source, whose) for name in shapes}
    except _BROKEN as error:
        detail = shortened(str(error).rstrip(".") or "it ends in the middle", 100)
        raise FileError(source, "", f"is not a valid .npz file: {detail}.") from error


def _members(
    archive: zipfile.ZipFile, shapes: Mapping[str, object], source: str, whose: str
) -> dict[str, zipfile.ZipInfo]:
    members: dict[str, zipfile.ZipInfo] = {}
    for member in archive.infolist():
        name = member.filename.removesuffix(".npy")
        if name not in shapes or name in members:
            reason = "appears twice." if name in members else f"does not belong to {whose}: {_list_text(shapes)}."
            raise FileError(source, shortened(name), reason)
        members[name] = member
    for name in shapes:
        if name not in members:
            raise FileError(source, name, f"is missing; {whose} has {_list_text(shapes)}.")
    return members


def _array(
    archive: zipfile.ZipFile, member: zipfile.ZipInfo, name: str, shapes: tuple[Shape, ...], source: str, whose: str
) -> FloatArray:
    if member.flag_bits & 1:
        raise FileError(source, name, "is encrypted.")
    if member.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise FileError(source, name, "is compressed in a way that NumPy does not use.")
    n_numbers = math.prod(shapes[0])
    # Unpacked as far as the largest array of this shape goes, whatever the file says of itself.
    with archive.open(member) as file:
        content = file.read(_LONGEST_HEADER + 8 * n_numbers + 1)
    number_type, is_fortran, shape, begin = _header(content, name, source)
    if shape not in shapes:
        hint = " It seems to be transposed: each row must be one unit." if shape == shapes[0][::-1] else ""
        raise FileError(source, name, f"has shape {shape}, expected {shapes[0]} for {whose}.{hint}")
    numbers = content[begin:]
    if len(numbers) != n_numbers * number_type.itemsize:
        raise FileError(source, name, f"does not have the {n_numbers:,} numbers of shape {shape}.")
    array = np.frombuffer(numbers, number_type).reshape(shape, order="F" if is_fortran else "C")
    return array.astype(np.float64)


def _header(content: bytes, name: str, source: str) -> tuple[np.dtype[np.generic], bool, Shape, int]:
    """What an array's header says, and where the numbers begin.

    NumPy evaluates it as a literal of Python, with limits and warnings of its own; all it can say fits a pattern.
    """
    length_size = {1: 2, 2: 4}.get(content[6] if len(content) > 6 else 0)
    if not content.startswith(_MAGIC) or length_size is None:
        raise FileError(source, name, "is not an array in NumPy's format.")
    begin = 8 + length_size
    end = begin + int.from_bytes(content[8:begin], "little")
    found = _HEADER.fullmatch(content[begin:end].decode("latin-1")) if end <= _LONGEST_HEADER else None
    if found is None or end > len(content):
        raise FileError(source, name, "has a header that is not valid for an array of numbers.")
    number_type = _TYPE.fullmatch(found["type"])
    if number_type is None:
        reason = "contains Python objects, which could run code and are not read; save numbers."
        what = shortened(found["type"], 20)
        raise FileError(source, name, reason if "O" in what else f"contains {what}, not real numbers of 64 bits.")
    try:
        shape = tuple(int(size) for size in found["shape"].split(",") if size.strip())
    except ValueError as error:
        raise FileError(source, name, "has an invalid shape.") from error
    return np.dtype(number_type[1]), found["order"] == "True", shape, end


def _list_text(shapes: Mapping[str, object]) -> str:
    names = list(shapes)
    return ", ".join(names if len(names) <= 8 else [*names[:6], "…", *names[-2:]])
