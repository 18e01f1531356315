"""The learner's code in ``.py`` files: what is read comes as text with plain line ends, what is none is refused."""

from __future__ import annotations

from pathlib import Path

import pytest

from core.errors import FileError
from gui.control.files.exercise_code import read_code


@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("\ufeffx = 'é'\r\ny = 2\r".encode(), "x = 'é'\ny = 2\n"),
        (b"", ""),
        (b"\tx = 1", "\tx = 1"),
    ],
)
def test_a_python_file_comes_as_text_with_plain_line_ends(tmp_path: Path, content: bytes, code: str) -> None:
    path = tmp_path / "code.py"
    path.write_bytes(content)
    assert read_code(str(path)) == code


@pytest.mark.parametrize(
    ("content", "place", "reason"),
    [
        (b"x = 1\ny = '\xff'\n", "line 2", "is not UTF-8 text."),
        ("x = 1".encode("utf-16"), "line 1", "is not UTF-8 text."),
        (b"\nx = 1\0", "line 2", "holds a zero character, which Python does not read."),
        (b"#" * 200_001, "", "has 0.2 MB; the limit is 0.2 MB."),
    ],
)
def test_a_file_that_is_no_code_is_refused_with_its_place(
    tmp_path: Path, content: bytes, place: str, reason: str
) -> None:
    path = tmp_path / "code.py"
    path.write_bytes(content)
    with pytest.raises(FileError) as raised:
        read_code(str(path))
    assert (raised.value.place, raised.value.reason) == (place, reason)
