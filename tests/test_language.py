"""The language on the screen: plain, complete, written in one way. All texts of the program are read, without a window.

A text is any string of the product but docstrings; the texts that are certainly shown are those handed to ``tr`` or to
an error. Each pattern that is refused stands beside the reason and what to write instead.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
_TRANSLATES = {"tr", "_tr", "translate"}
_RAISES_FOR_THE_LEARNER = {"ValueError", "InvalidInputError", "FileError", "GlassboxError"}
_ENTRIES = {"addAction", "addButton", "QAction", "QPushButton"}
_SMALL_WORDS = {"a", "an", "and", "as", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}

REFUSED = {
    r"(?<!here )\bis no (?!longer)": "write “is not a …”",
    r"\band no (file|folder|text|picture|Glassbox)\b": "write “…, not a …”",
    r"\bare none\b|\bthat is none\b": "write “are not …”",
    r"\bSaid of\b": "write “Shown when …”",
    r"\bLike the System\b": "write “Use System Setting”",
    r"\bran away\b": "the field says “diverged”",
    r"\b(some|no)body\b": "say what happens, not who does it",
    r"\bmended\b": "write “corrected” or “fixed”",
    r"\b(parted|part them|commas part|they part|it parts|line parts)\b": "write “separated by” or “differ”",
    r"\bdid not end well\b": "write “was closed unexpectedly”",
    r"; write (?!to |at |it )": "write “use for example …”",
    r"\banew\b": "write “again”",
    r"\bmakes small\b": "the field says “minimises”",
    r"\bha(s|ve|d) not (?!been)": "write “does not have” or “is without”",
    r", for (they|it|he)\b": "write “because”",
    r"\ba second time\b": "write “twice”",
    r"\b[Tt]akes? (it|that|the last|the|one) ?\w* back\b": "write “undo” or “go back”",
    r"\b(arrows?|keys|[Ll]eft and right) walk\b|\bwalk from\b": "write “move” or “go”",
    r"\blets go\b|\bleave it\b": "write “cancel” or “close”",
    r"\b(what is|what was) left\b": "write “the rest” or “earlier”",
    r"\bcould not:": "write “failed:”",
    r"\btake the place of\b": "write “replace”",
    r"\bthere is room for\b": "write “at most … are possible”",
    r"\bas it was before it\b": "write “exactly as before”",
    r"\bgo on with what\b": "write “restore your work”",
    r"\bworn\b|\btold by\b|\btell why\b": "say it without a person",
    r"\bBiases are free\b|\bbiases are free\b": "write “biases have no penalty”",
    r"\b(can not|wether|recieve|seperate|occured|succesful|accross|wich|teh)\b": "misspelt",
    r"\b(colors|behavior|favorite)\b": "the program is written in British English",
}


@dataclass(frozen=True, slots=True)
class Text:
    """A string of the product; ``{…}`` stands for what is filled in."""

    place: str
    text: str
    is_shown: bool


def _called(node: ast.expr) -> str:
    return node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""


def _literal(node: ast.AST) -> str | None:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(str(part.value) if isinstance(part, ast.Constant) else "{…}" for part in node.values)
    return None


@cache
def _nodes() -> dict[str, list[ast.AST]]:
    """Everything in each file of the product; walked once, for that is what takes time."""
    files = [ROOT / "main.py", ROOT / "bootstrap.py", *ROOT.glob("core/**/*.py"), *ROOT.glob("gui/**/*.py")]
    return {
        path.relative_to(ROOT).as_posix(): list(ast.walk(ast.parse(path.read_text(encoding="utf-8"))))
        for path in sorted(files)
    }


def _calls() -> Iterator[tuple[str, ast.Call]]:
    for name, nodes in _nodes().items():
        for node in nodes:
            if isinstance(node, ast.Call):
                yield f"{name}:{node.lineno}", node


@cache
def texts() -> tuple[Text, ...]:
    """Every string but docstrings and the parts of others."""
    found: list[Text] = []
    for name, nodes in _nodes().items():
        skipped: set[int] = set()
        shown: set[int] = set()
        for node in nodes:
            if isinstance(node, ast.Expr):
                skipped.add(id(node.value))
            elif isinstance(node, ast.JoinedStr):
                skipped.update(id(part) for part in node.values)
            elif isinstance(node, ast.Call) and _called(node.func) in _TRANSLATES | _RAISES_FOR_THE_LEARNER:
                shown.update(id(argument) for argument in node.args)
        for node in nodes:
            text = _literal(node)
            if text and id(node) not in skipped:
                found.append(Text(f"{name}:{getattr(node, 'lineno', 0)}", text, id(node) in shown))
    return tuple(found)


def shown_texts() -> Iterator[Text]:
    return (text for text in texts() if text.is_shown)


def test_the_texts_of_the_whole_program_are_found() -> None:
    assert len(texts()) > 2000
    assert sum(1 for _ in shown_texts()) > 600


@pytest.mark.parametrize("pattern", REFUSED, ids=lambda pattern: REFUSED[pattern])
def test_no_text_is_written_in_a_way_that_is_hard_to_understand(pattern: str) -> None:
    search = re.compile(pattern).search
    found = [f"{text.place}: {text.text}" for text in texts() if " " in text.text.strip() and search(text.text)]
    assert not found, f"{REFUSED[pattern]}:\n" + "\n".join(found)


def test_no_text_on_the_screen_has_stray_blanks() -> None:
    found = [
        f"{text.place}: {text.text!r}"
        for text in shown_texts()
        if text.text != text.text.strip() or re.search(r"[^\s.,;:}] {2,}[^\s{]", text.text)
    ]
    assert not found, "\n".join(found)


def test_an_ellipsis_is_one_character() -> None:
    found = [f"{text.place}: {text.text}" for text in shown_texts() if "..." in text.text]
    assert not found, "\n".join(found)


def test_no_sentence_is_glued_from_translated_parts() -> None:
    """Another language has another order of words: a text is one ``tr`` with names for what is filled in."""
    found: list[str] = []
    for name, nodes in _nodes().items():
        for node in nodes:
            if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
                sides = (node.left, node.right)
                if any(isinstance(side, ast.Call) and _called(side.func) in _TRANSLATES for side in sides):
                    found.append(f"{name}:{node.lineno}: {ast.unparse(node)}")
    assert not found, "\n".join(found)


def test_entries_of_menus_and_buttons_are_in_title_case() -> None:
    found: list[str] = []
    for place, call in _calls():
        if _called(call.func) in _ENTRIES:
            for argument in call.args:
                if isinstance(argument, ast.Call) and _called(argument.func) in _TRANSLATES and argument.args:
                    text = _literal(argument.args[-1]) or ""
                    if not _is_title_case(text):
                        found.append(f"{place}: {text}")
    assert not found, "\n".join(found)


def test_every_sentence_of_an_error_ends_with_a_stop() -> None:
    """An error is a sentence, or the end of one that begins with its place; a word or two are parts of one."""
    found: list[str] = []
    for place, call in _calls():
        if _called(call.func) in {"FileError"} and call.args:
            text = _literal(call.args[-1])
            if text and text.count(" ") > 2 and not re.search(r"[.?!}]$", text):
                found.append(f"{place}: {text}")
    assert not found, "\n".join(found)


def _is_title_case(text: str) -> bool:
    words = [word for word in re.sub(r"\{.*?\}|&", "", text).rstrip("…").split() if word[0].isalpha()]
    return all(word[0].isupper() or (index and word in _SMALL_WORDS) for index, word in enumerate(words))
