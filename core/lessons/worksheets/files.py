"""Which files an order of worksheets makes, and what is in each of them. Writing them is the same for all formats."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from core.errors import FileError, InvalidInputError
from core.io.writing import write_atomically
from core.lessons.worksheets.html import html_of
from core.lessons.worksheets.moodle import moodle_xml
from core.lessons.worksheets.page import Block, key_blocks, sheet_blocks
from core.lessons.worksheets.problem import RunNumbers, WorksheetChoice, problem_of
from core.lessons.worksheets.questions import Sheet, sheet_of

FORMATS = {"html": ".html", "pdf": ".pdf", "moodle": ".xml"}
"""The endings of the files, by format."""

KEYS = ("with", "apart", "none")
"""The key after the sheets in the same file, in a file of its own, or not at all."""

PAPERS = ("a4", "letter")
MOST_SHEETS = 500

PrintPages = Callable[[str, Sequence[Sequence[Block]], str], bytes]
"""Makes a PDF file of a title, the blocks that each begin a page, and one of `PAPERS`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Order:
    """Which worksheets are wanted.

    Attributes
    ----------
    choice : WorksheetChoice
    seeds : tuple of int
        One sheet for each.
    format : str
        A key of `FORMATS`.
    key : str
        One of `KEYS`.
    paper : str
        One of `PAPERS`; for PDF.
    run : RunNumbers, optional
        Where weights and points are taken from.

    Raises
    ------
    InvalidInputError
        If a value is not one it can have.
    """

    choice: WorksheetChoice
    seeds: tuple[int, ...]
    format: str = "html"
    key: str = "with"
    paper: str = "a4"
    run: RunNumbers | None = None

    def __post_init__(self) -> None:
        for name, known in (("format", FORMATS), ("key", KEYS), ("paper", PAPERS)):
            if getattr(self, name) not in known:
                raise InvalidInputError(name, f"{getattr(self, name)!r} is not known; choose {', '.join(known)}.")
        if not 1 <= len(self.seeds) <= MOST_SHEETS:
            raise InvalidInputError("seeds", f"{len(self.seeds)} sheets; 1 to {MOST_SHEETS} can be made at once.")
        if self.format == "moodle" and self.key == "apart":
            raise InvalidInputError("key", "a Moodle file holds its key itself; choose with or none.")


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One file of an order."""

    path: Path
    seeds: tuple[int, ...]
    has_sheets: bool
    has_keys: bool


def planned_files(order: Order, out: Path, *, is_folder: bool) -> tuple[PlannedFile, ...]:
    """The files: one with all sheets, or one for each sheet in a folder; and as many with keys where they are apart."""
    suffix, has_keys = FORMATS[order.format], order.key == "with"
    groups = (
        [(out / f"worksheet-{seed}{suffix}", (seed,)) for seed in order.seeds] if is_folder else [(out, order.seeds)]
    )
    files = [PlannedFile(path, seeds, True, has_keys) for path, seeds in groups]
    if order.key == "apart":
        files += [PlannedFile(path.with_stem(f"{path.stem}-key"), seeds, False, True) for path, seeds in groups]
    return tuple(files)


def write_files(
    order: Order,
    files: Sequence[PlannedFile],
    print_pages: PrintPages | None = None,
    report: Callable[[int], bool] = lambda done: True,
) -> None:
    """Make the files, each whole or not at all.

    Parameters
    ----------
    order : Order
    files : sequence of PlannedFile
    print_pages : callable, optional
        For PDF.
    report : callable, optional
        Told after each sheet how many are made, and once after each file; where it says no, nothing more is written.

    Raises
    ------
    FileError
        If a file cannot be written; those before it are there.
    """
    done = 0
    for file in files:
        sheets = []
        for seed in file.seeds:
            sheets.append(sheet_of(problem_of(order.choice, seed, order.run)))
            done += 1
            if not report(done):
                return
        write_atomically(file.path, content_of(order, file, sheets, print_pages))


def make_folder(folder: Path) -> None:
    """Make a folder that is not there yet.

    Raises
    ------
    FileError
        If it cannot be made.
    """
    try:
        folder.mkdir(exist_ok=True)
    except OSError as error:
        raise FileError(str(folder), "", f"the folder could not be made: {error.strerror or error}.") from error


def content_of(order: Order, file: PlannedFile, sheets: Sequence[Sheet], print_pages: PrintPages | None) -> bytes:
    """The bytes of a file."""
    if order.format == "moodle":
        return moodle_xml(sheets, has_key=file.has_keys)
    pages = pages_of(sheets, has_sheets=file.has_sheets, has_keys=file.has_keys)
    title = _title(file, sheets)
    if order.format == "html":
        return html_of(title, pages).encode()
    assert print_pages is not None, "who orders a PDF brings what prints it"
    return print_pages(title, pages, order.paper)


def pages_of(sheets: Sequence[Sheet], *, has_sheets: bool, has_keys: bool) -> list[tuple[Block, ...]]:
    """First all sheets, then all keys, so that the last pages can be kept back."""
    return [
        *(sheet_blocks(sheet) for sheet in sheets if has_sheets),
        *(key_blocks(sheet) for sheet in sheets if has_keys),
    ]


def _title(file: PlannedFile, sheets: Sequence[Sheet]) -> str:
    word = "Worksheet" if file.has_sheets else "Key to worksheet"
    first, last = file.seeds[0], file.seeds[-1]
    numbers = f"{first}" if len(sheets) == 1 else f"{first} to {last}" if last - first == len(sheets) - 1 else ""
    return f"Glassbox: {word}{'s' if len(sheets) > 1 else ''} {numbers}".strip()
