"""Collects the texts of the program for translation, and says what is missing.

``python -m tools.translations update`` brings ``resources/languages/*.ts`` in step with the code, with Qt's lupdate,
and compiles them with its lrelease. ``python -m tools.translations check`` changes nothing and fails on a text that is
missing, unfinished, no longer used, or whose translation has other values in it.

A text is collected where it is written: the first argument of ``tr``, ``phrase`` and ``sentence``, both forms of
``counted`` and ``counted_text``, and the texts of the lessons. How to add a language is in ``docs/adding.md``.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from gui.base.language import CONTEXT, LANGUAGES

ROOT = Path(__file__).resolve().parents[1]
FOLDER = ROOT / "resources" / "languages"

_FIXED, _COUNTED = {"tr", "_tr", "phrase", "sentence"}, {"counted", "counted_text"}
_VALUE = re.compile(r"\{(\w*)[^{}]*\}")
_FORMULA = re.compile(r"\$[^$]+\$")
_MARKUP = re.compile(r"</?[a-z]+[^<>]*>")


class Message(NamedTuple):
    """An English text, and whether its words follow a number."""

    text: str
    is_counted: bool


class UnreadableTextError(Exception):
    """A text that is put together where it is translated, so that nobody can collect it."""


def collected(root: Path = ROOT) -> list[Message]:
    """All texts of the program, in the order of the files they are in."""
    found: dict[Message, None] = {}
    for path in (root / "main.py", *sorted((root / "core").rglob("*.py")), *sorted((root / "gui").rglob("*.py"))):
        for message in messages_in(path.read_text(encoding="utf-8"), path.relative_to(root).as_posix()):
            found[message] = None
    for text in _lesson_texts():
        found[Message(text, False)] = None
    return list(found)


def messages_in(code: str, name: str) -> Iterator[Message]:
    """The texts that are marked in a file.

    Raises
    ------
    UnreadableTextError
        With file and line, if one is put together from parts.
    """
    for node in ast.walk(ast.parse(code)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        called = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if called in _FIXED:
            for text in _literals(node.args[0], f"{name}:{node.lineno}"):
                yield Message(text, False)
        elif called in _COUNTED and len(node.args) > 1:
            for text in _literals(node.args[1], f"{name}:{node.lineno}"):
                yield Message(text, True)


def _literals(argument: ast.expr, place: str) -> Iterator[str]:
    """The texts an argument may be; a name stands for a text that is marked elsewhere."""
    match argument:
        case ast.Constant(value=str(text)):
            if text:
                yield text
        case ast.IfExp(body=first, orelse=second):
            yield from _literals(first, place)
            yield from _literals(second, place)
        case ast.JoinedStr() | ast.BinOp():
            raise UnreadableTextError(f"{place}: write the text whole, with {{names}} for its values.")


def _lesson_texts() -> Iterator[str]:
    from core.lessons.lesson import texts_of
    from core.lessons.lesson_file import read_lesson

    for path in sorted((ROOT / "resources" / "lessons").glob("*.toml")):
        yield from texts_of(read_lesson(path))


def _tool(name: str, *arguments: str) -> None:
    """One of Qt's tools, which come with PySide6."""
    from PySide6 import __file__ as package

    program = Path(package).parent / (f"{name}.exe" if os.name == "nt" else name)
    done = subprocess.run([program, *arguments], capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"{name} failed:\n{done.stdout}{done.stderr}")


def update(files: Iterable[Path]) -> None:
    """Bring files in step with the code, and compile them. What is translated stays so."""
    messages = collected()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "texts.py"
        source.write_text(_as_source(messages), encoding="utf-8")
        for path in files:
            language = path.stem.split("_")[1]
            options = ["-locations", "none", "-no-obsolete", "-target-language", language]
            _tool("lupdate", str(source), *options, "-ts", str(path))
            compile_to(path, path.with_suffix(".qm"))


def compile_to(path: Path, target: Path) -> None:
    """Compile a .ts file; what is unfinished is left out, so that it is shown in English."""
    _tool("lrelease", "-silent", str(path), "-qm", str(target))


def _as_source(messages: Iterable[Message]) -> str:
    """All texts as a class of Python, in the one way that lupdate understands them all."""
    calls = (
        f'        self.tr({text!r}, "", n)' if counted else f"        self.tr({text!r})" for text, counted in messages
    )
    return "\n".join((f"class {CONTEXT}:", "    def texts(self, n):", *calls, ""))


def problems(path: Path, messages: Iterable[Message]) -> list[str]:
    """What is wrong with a file of translations, one sentence each."""
    if not path.is_file():
        return [f"{path.name} is not there; run `python -m tools.translations update`"]
    translated = dict(read(path))
    found = [f"missing: {message.text!r}" for message in messages if message not in translated]
    known = set(messages)
    for message, forms in translated.items():
        if message not in known:
            found.append(f"no longer in the program: {message.text!r}")
        elif not all(forms):
            found.append(f"not translated: {message.text!r}")
        else:
            found += [f"{problem}: {message.text!r}" for form in forms for problem in _differences(message, form)]
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / "fresh.qm"
        compile_to(path, fresh)
        compiled = path.with_suffix(".qm")
        if not compiled.is_file() or compiled.read_bytes() != fresh.read_bytes():
            found.append(f"{compiled.name} is older than {path.name}; run `python -m tools.translations update`")
    return found


def read(path: Path) -> Iterator[tuple[Message, list[str]]]:
    """Each text of a file with its translation, or with all forms of it; an empty one is not translated."""
    for entry in ElementTree.parse(path).getroot().iter("message"):
        translation = entry.find("translation")
        assert translation is not None
        is_counted = entry.get("numerus") == "yes"
        forms = (
            [form.text or "" for form in translation.iter("numerusform")] if is_counted else [translation.text or ""]
        )
        is_finished = translation.get("type") is None
        yield Message(entry.findtext("source") or "", is_counted), forms if is_finished else [""]


def _differences(message: Message, translation: str) -> Iterator[str]:
    values, others = set(_VALUE.findall(message.text)), set(_VALUE.findall(translation))
    if others - values or (values - others) - ({"n"} if message.is_counted else set()):
        yield f"other values in its translation, {sorted(others)} for {sorted(values)}"
    for what, pattern in (("formulas", _FORMULA), ("markup", _MARKUP)):
        if sorted(pattern.findall(message.text)) != sorted(pattern.findall(translation)):
            yield f"other {what} in its translation"


def main(arguments: Sequence[str]) -> int:
    """Do what was asked; 1 if something is wrong with the translations."""
    files = [FOLDER / f"glassbox_{language.code}.ts" for language in LANGUAGES if language.code != "en"]
    try:
        if arguments == ["update"]:
            update(files)
            return 0
        messages = collected()
    except UnreadableTextError as error:
        print(error)
        return 1
    if arguments != ["check"]:
        print("usage: python -m tools.translations update|check")
        return 2
    wrong = {path: problems(path, messages) for path in files}
    for path, found in wrong.items():
        print(f"{path.name}: {len(messages)} texts, {len(found) or 'no'} problems")
        for problem in found[:40]:
            print(f"  {problem}")
    return int(any(wrong.values()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
