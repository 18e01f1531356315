"""``.glassbox`` files: a whole run as one readable JSON, to be gone on with as if it had never stopped.

From bytes to `RunState` and back. Reading them from disk is `core.io.reading`; writing them is the owner's.
"""

from __future__ import annotations

import codecs
import os

from core.errors import FileError
from core.io.experiment.earlier_runs import thinned_run
from core.io.experiment.json_text import (
    MAX_VALUES,
    check_for_duplicates,
    check_size,
    parsed,
    readable,
    shortened,
)
from core.io.experiment.packing import THE_RUN, packed
from core.io.experiment.schema import FORMAT, VERSION, ExperimentFile, Head
from core.io.experiment.thinning import STATES_BYTES
from core.io.experiment.unpacking import unpacked
from core.io.reading import MAX_FILE_BYTES, size_text
from core.io.tables.text import TABLE_SUFFIXES
from core.sentences import phrase, sentence
from core.training.run_state import RunState

SUFFIX = ".glassbox"
_N_LOOKED_AT = 64

_FOREIGN = {
    codecs.BOM_UTF16_LE: phrase("is text in UTF-16; save it as UTF-8."),
    codecs.BOM_UTF16_BE: phrase("is text in UTF-16; save it as UTF-8."),
    b"PK\x03\x04": phrase("is a ZIP file, not a Glassbox experiment."),
    b"\x89PNG": phrase("is a picture, not a Glassbox experiment."),
}


_OTHERS = (".toml", ".py")
"""Lessons and code have readers of their own."""

_JSON = (".json", ".jsonl")
"""Tables may begin as experiments do."""


def looks_like_experiment(path: str) -> bool:
    """Whether a file is to be opened and not imported: by its suffix or its first characters."""
    if path.lower().endswith(_OTHERS):
        return False
    if path.lower().endswith(SUFFIX) or not os.path.isfile(path):
        return not path.lower().endswith(TABLE_SUFFIXES)
    try:
        with open(path, "rb") as file:
            head = file.read(_N_LOOKED_AT).removeprefix(codecs.BOM_UTF8).lstrip()
        return head[:1] in (b"{", b"") and (b'"format"' in head or not path.lower().endswith(_JSON))
    except OSError:
        return not path.lower().endswith(TABLE_SUFFIXES)


def encode(state: RunState) -> bytes:
    """A run as the contents of a file.

    Parameters
    ----------
    state : RunState
        Its ``states`` decide how large the file becomes; see `thinned`.

    Raises
    ------
    FileError
        If the file would be larger than what `decode` reads, or a parameter is not finite.

    Notes
    -----
    ``decode(encode(state), ...)`` is the same run, bit for bit. Only a mark's name changes if it is longer than
    500 characters or holds half a character.
    """
    data = readable(packed(state))
    if len(data) > MAX_FILE_BYTES or data.count(b",") > MAX_VALUES:
        reason = sentence(
            "is too large for a file: {size}. Use a smaller network or fewer points.",
            size=size_text(len(data)),
        )
        raise FileError(THE_RUN, "", reason)
    return data


def contents_of(state: RunState, states_bytes: int = STATES_BYTES) -> bytes:
    """A run as the contents of a file of a reasonable size: of its states and its earlier runs
    those that are worth their room.

    Raises
    ------
    FileError
        What `encode` raises.
    """
    return encode(thinned_run(state, states_bytes))


def decode(data: bytes, source: str) -> RunState:
    """The run in a file's contents.

    Parameters
    ----------
    data : bytes
        UTF-8, with or without a byte order mark, lines ended in any way.
    source : str
        Where they are from, for messages.

    Raises
    ------
    FileError
        If they are not a run that can be gone on with: the first thing that is wrong, and where.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    _check_kind(data, source)
    _check_version(data, source)
    check_size(data, source)
    file = parsed(data, ExperimentFile, source)
    check_for_duplicates(data, source)
    return unpacked(file, source)


def _check_kind(data: bytes, source: str) -> None:
    """Refuse what is no JSON at all."""
    if len(data) > MAX_FILE_BYTES:
        raise FileError(
            source,
            "",
            sentence(
                "has {size}; the limit is {limit}.",
                size=size_text(len(data)),
                limit=size_text(MAX_FILE_BYTES),
            ),
        )
    for begin, reason in _FOREIGN.items():
        if data.startswith(begin):
            raise FileError(source, "", reason)
    first = data[:1].strip() or data.lstrip()[:1]
    if not first:
        raise FileError(source, "", phrase("is empty."))
    if first != b"{":
        raise FileError(
            source,
            sentence("line {line}, column {column}", line=1, column=1),
            phrase("is not a Glassbox experiment: it does not begin with {."),
        )


def _check_version(data: bytes, source: str) -> None:
    head = parsed(data, Head, source)
    if head.format != FORMAT:
        raise FileError(source, "format", sentence('must be "{format}": this is another kind of file.', format=FORMAT))
    if head.version > VERSION:
        newer = shortened(str(head.version), 20)
        reason = sentence(
            "was written by a newer Glassbox (version {version}; this one reads version {known}).",
            version=newer,
            known=VERSION,
        )
        raise FileError(source, "version", reason)
    if head.version < VERSION:
        raise FileError(
            source,
            "version",
            sentence("is older than the first release; only version {version} can be read.", version=VERSION),
        )
