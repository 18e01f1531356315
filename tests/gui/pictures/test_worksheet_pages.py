"""Worksheets on paper: every number of the key is there as text, nothing is cut or overlaps, formulas stay lines."""

from __future__ import annotations

import re
from itertools import pairwise, product

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from core.lessons.worksheets.page import key_blocks, sheet_blocks
from core.lessons.worksheets.problem import SIZES, WorksheetChoice, problem_of
from core.lessons.worksheets.questions import Sheet, sheet_of
from gui.pictures.worksheet_pages import _FOOTER, _MARGIN, _laid_out, page_count, page_image, paper_size, pdf_of
from tests.tools.pdf_texts import pdf_texts

WHITE = 0xFFFFFFFF


def sheet(seed: int, **choices: object) -> Sheet:
    return sheet_of(problem_of(WorksheetChoice(**choices), seed))  # type: ignore[arg-type]


def test_a_pdf_holds_all_sheets_and_then_all_keys_as_text(qtbot: QtBot) -> None:
    sheets = [sheet(seed, activation="sigmoid") for seed in (3, 4)]
    pages = [*map(sheet_blocks, sheets), *map(key_blocks, sheets)]
    file = pdf_of("Glassbox: Worksheets 3 to 4", pages, "a4")
    assert file.startswith(b"%PDF-")
    assert file.rstrip().endswith(b"%%EOF")
    assert "Glassbox: Worksheets 3 to 4".encode("utf-16-be") in file
    assert b"/Subtype /Image" not in file
    texts = pdf_texts(file)
    assert len(texts) == sum(page_count(blocks, "a4") for blocks in pages)
    titles = [page[0] for page in texts if re.fullmatch(r"(Key to w|W)orksheet \d", page[0])]
    assert titles == ["Worksheet 3", "Worksheet 4", "Key to worksheet 3", "Key to worksheet 4"]
    begin = next(number for number, page in enumerate(texts) if page[0] == "Key to worksheet 3")
    results = [text for page in texts[begin:] for text in page if text.startswith("= ")]
    answers = [f"= {answer.text}" for made in sheets for question in made.questions for answer in question.all_answers]
    assert results == answers
    assert not [text for page in texts[:begin] for text in page if text.startswith("= ")]


@pytest.mark.parametrize(("paper", "width", "height"), [("a4", 595, 842), ("letter", 612, 792)])
def test_the_paper_is_the_one_that_was_chosen(qtbot: QtBot, paper: str, width: int, height: int) -> None:
    file = pdf_of("", [sheet_blocks(sheet(1))], paper)
    assert f"/MediaBox [0 0 {width}.000000 {height}.000000]".encode() in file


@pytest.mark.parametrize(("size", "paper", "activation"), list(product(SIZES, ("a4", "letter"), ("tanh", "gelu"))))
def test_nothing_overlaps_or_leaves_the_page(qtbot: QtBot, size: str, paper: str, activation: str) -> None:
    made = sheet(2, size=size, activation=activation)
    room = paper_size(paper)
    for blocks in (sheet_blocks(made), key_blocks(made)):
        pages = _laid_out(blocks, room)
        for page in pages:
            assert all(y + item.height <= below for (y, item), (below, _) in pairwise(page.items))
            last_y, last = page.items[-1]
            assert last_y + last.height <= room.height() - 2 * _MARGIN - _FOOTER
            assert not last.keeps_next, "a title or an equation without what belongs to it"


def test_an_iteration_of_the_usual_network_fits_on_two_pages(qtbot: QtBot) -> None:
    assert page_count(sheet_blocks(sheet(1)), "a4") == 2
    assert page_count(sheet_blocks(sheet(1, size="2-3-1")), "a4") == 2


def is_blank(image: QImage, columns: range) -> bool:
    return all(image.pixel(x, y) == WHITE for x in columns for y in range(0, image.height(), 2))


@pytest.mark.parametrize("activation", ["relu", "gelu"])
def test_the_margins_of_a_painted_page_are_blank(qtbot: QtBot, activation: str) -> None:
    made = sheet(2, size="2-3-1", activation=activation)
    for blocks in (sheet_blocks(made), key_blocks(made)):
        image = page_image(blocks, "a4")
        assert is_blank(image, range(0, int(_MARGIN) - 3, 3))
        assert is_blank(image, range(image.width() - int(_MARGIN) + 3, image.width(), 3))
        assert not is_blank(image, range(int(_MARGIN), image.width() - int(_MARGIN), 3))
