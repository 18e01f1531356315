"""The pages under docs speak of files and modules that are there, and their picture is the one that the list makes."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
PAGES = sorted((ROOT / "docs").glob("*.md"))


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_a_page_names_only_files_that_are_there(page: Path) -> None:
    named = re.findall(r"`((?:core|gui|tests|docs|main)[\w/]*(?:\.py|/))`", page.read_text(encoding="utf-8"))
    missing = [name for name in named if not (ROOT / name).exists() and "margins" not in name]
    assert named
    assert not missing


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_what_a_page_finds_in_a_file_is_there(page: Path) -> None:
    text = " ".join(page.read_text(encoding="utf-8").split())
    places = re.findall(r"`(\w+)` ?(?:in|of|is in|\() ?`((?:core|gui|tests)[\w/]*\.py)`", text)
    missing = [
        place for place in places if not re.search(rf"\b{place[0]}\b", (ROOT / place[1]).read_text(encoding="utf-8"))
    ]
    assert not missing


def test_the_way_of_data_names_only_modules_that_are_there() -> None:
    draw = runpy.run_path(str(ROOT / "docs" / "draw.py"))
    way = draw["steps"]((ROOT / "docs" / "architecture.md").read_text(encoding="utf-8"))
    modules = {name for step in way for name in (step.start, step.end)}
    assert modules == set(draw["PLACES"])
    assert all((ROOT / f"{name.replace('.', '/')}.py").exists() for name in modules)


def test_the_picture_of_the_way_of_data_is_drawn_from_the_list() -> None:
    draw = runpy.run_path(str(ROOT / "docs" / "draw.py"))
    way = draw["steps"]((ROOT / "docs" / "architecture.md").read_text(encoding="utf-8"))
    assert (ROOT / "docs" / "way-of-data.svg").read_text(encoding="utf-8") == draw["drawing"](way)
