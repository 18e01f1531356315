"""Which files an order of worksheets makes, and what is in each of them. Writing them is the same for all formats."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from core.errors import FileError, InvalidInputError
from core.io.writing import write_atomically
from core.lessons.worksheets.html import html_of
from core.lessons.worksheets.moodle import moodle_xml
from core.lessons.worksheets.page import Block, key_blocks, sheet_blocks
from core.lessons.worksheets.problem import RunNumbers, WorksheetChoice, problem_of
from core.lessons.worksheets.questions import Sheet, sheet_of
from core.sentences import phrase, sentence

FORMATS = {"html": ".html", "pdf": ".pdf", "moodle": ".xml"}
"""The endings of the files, by format."""

KEYS = ("with", "apart", "none")
"""The key after the sheets in the same file, in a file of its own, or not at all."""

PAPERS = ("a4", "letter")
MOST_SHEETS = 500

Part = TypeVar("Part")
PrintPages = Callable[[str, Iterable[Sequence[Block]], str], bytes]
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
                raise InvalidInputError(
                    name,
                    sentence(
                        "{value!r} is not known; choose {names}.", value=getattr(self, name), names=", ".join(known)
                    ),
                )
        if not 1 <= len(self.seeds) <= MOST_SHEETS:
            raise InvalidInputError(
                "seeds",
                sentence(
                    "{n} sheets; 1 to {most} can be made at once.",
                    n=len(self.seeds),
                    most=MOST_SHEETS,
                ),
            )
        if self.format == "moodle" and self.key == "apart":
            raise InvalidInputError("key", phrase("a Moodle file holds its key itself; choose with or none."))


@dataclass(frozen=True, slots=True)
class PlannedFile:
    """One file of an order."""

    path: Path
    seeds: tuple[int, ...]
    has_sheets: bool
    has_keys: bool

    @property
    def title(self) -> str:
        """What a viewer calls it."""
        word = "Worksheet" if self.has_sheets else "Key to worksheet"
        n, first, last = len(self.seeds), self.seeds[0], self.seeds[-1]
        numbers = f" {first}" if n == 1 else f"s {first} to {last}" if last - first == n - 1 else "s"
        return f"Glassbox: {word}{numbers}"


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
        Called after each step, with how many of the `step_count` are made; where it says no, nothing more is written.

    Raises
    ------
    FileError
        If a file cannot be written; those before it are there.
    """
    steps = _Steps(report)
    with suppress(_StoppedError):
        for file in files:
            write_atomically(file.path, _content(order, file, steps, print_pages))


def step_count(order: Order, files: Sequence[PlannedFile]) -> int:
    """How often `write_files` reports: for each sheet, and for each key that is a page of its own."""
    if order.format == "moodle":
        return sum(len(file.seeds) for file in files)
    return sum(len(file.seeds) * (file.has_sheets + file.has_keys) for file in files)


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
        raise FileError(
            str(folder), "", sentence("the folder could not be made: {why}.", why=error.strerror or error)
        ) from error


class _StoppedError(Exception):
    """Nobody wants the files any more."""


class _Steps:
    """Counts what is made, and reports it."""

    def __init__(self, report: Callable[[int], bool]) -> None:
        self._report, self._done = report, 0

    def over(self, parts: Iterable[Part]) -> Iterator[Part]:
        """The same parts, each reported when the next one is wanted."""
        for part in parts:
            yield part
            self._done += 1
            if not self._report(self._done):
                raise _StoppedError


def _content(order: Order, file: PlannedFile, steps: _Steps, print_pages: PrintPages | None) -> bytes:
    sheets = (sheet_of(problem_of(order.choice, seed, order.run)) for seed in file.seeds)
    if order.format == "moodle":
        return moodle_xml(list(steps.over(sheets)), has_key=file.has_keys)
    pages = steps.over(_pages(sheets, file))
    if order.format == "html":
        return html_of(file.title, pages).encode()
    assert print_pages is not None, "who orders a PDF brings what prints it"
    return print_pages(file.title, pages, order.paper)


def _pages(sheets: Iterable[Sheet], file: PlannedFile) -> Iterator[tuple[Block, ...]]:
    """First all sheets, then all keys, so that the last pages can be kept back."""
    made = []
    for sheet in sheets:
        made.append(sheet)
        if file.has_sheets:
            yield sheet_blocks(sheet)
    if file.has_keys:
        yield from map(key_blocks, made)
