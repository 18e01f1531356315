"""Every text of the core that can reach the window is marked, so that it can be translated.

A text is a literal in which two words follow each other. Rooms whose texts never reach the window are named with the
reason; what else is not marked is named one by one.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

CORE = Path(__file__).resolve().parents[2] / "core"

_NEVER_IN_THE_WINDOW = {
    "command_line": "the command line speaks English, as its options do",
    "io/export": "code and files that are written; the window shows none of their words",
    "lessons/exercise/inside": "runs in a process of its own; exercise/code_error.py puts into words what comes back",
    "lessons/worksheets/html.py": "the sheet, a file in English",
    "lessons/worksheets/moodle.py": "the sheet, a file in English",
    "lessons/worksheets/page.py": "the sheet, a file in English",
    "lessons/worksheets/diagram.py": "the sheet, a file in English",
    "lessons/worksheets/questions.py": "the sheet, a file in English",
}

_NOT_TRANSLATED = {
    "data/generators.py": ("body mass",),  # a name of data is kept in files
    "data/measured.py": (r"\w+ (length|width|depth|mass)",),  # the same
    "explain/expressions.py": ("{} is not in the grammar",),  # for who writes a formula into the code
    "io/experiment/json_text.py": (  # what msgspec says, to be recognised
        r"Object \(missing required.*",
        "Number out of range.*",
        "Invalid enum value.*",
        "Expected .*",
        "JSON is malformed.*",
        "hex escape",
    ),
    "io/parameters_file.py": ("Object arrays",),  # what NumPy says, to be recognised
    "io/tables/form.py": ("target (class|number)",),
    "io/tables/formats/arff.py": ("target class",),  # a role, not a word
    "io/tables/formats/orange.py": ("target (class|number)",),
    "io/tables/formats/plain.py": ("target (class|number)",),
    "io/tables/guess.py": ("target (class|number)",),
    "lessons/exercise/process.py": ("import sys, types;.*",),  # code
    "lessons/exercise/results.py": ("not (written|reached)",),  # the name of a verdict
    "lessons/worksheets/files.py": ("Key to worksheet",),  # the title within the file
    "model/losses.py": ("return torch.*", "Y, one column.*", "Y, a column.*", "return nn.*"),  # code that is exported
    "model/optimizers.py": ("for velocity in .*", "v = start_memory.*"),  # the same
}

_SHOWN_ALONE = {"lessons/exercise/skeleton.py": "checked_code"}
"""Files of which one function speaks to the learner; the rest is what is written into the learner's code."""


def _texts(path: Path) -> Iterator[tuple[int, str]]:
    """Each literal of a file that is neither a docstring, nor marked, nor said to a programmer only."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    shown = _SHOWN_ALONE.get(path.relative_to(CORE).as_posix())
    if shown is not None:
        tree.body = [part for part in tree.body if isinstance(part, ast.FunctionDef) and part.name == shown]
        assert tree.body
    yield from _Unmarked(tree).found


class _Unmarked(ast.NodeVisitor):
    _MARKS = ("phrase", "sentence", "counted")
    _CODE = ("line", "cost_line", "numbers", "cell", "cell_term", "slope_line", "slope_numbers", "slope_cell", "root")
    """Fields with formulas, of which the words are signs."""
    _EXPORTED = ("numpy", "torch", "torch_targets", "sklearn", "onnx", "in_exports", "numpy_function", "script_label")
    """Fields with code, or words of code, that is written into scripts."""
    _FOR_PROGRAMMERS = (
        "TypeError",
        "IndexError",
        "NotImplementedError",
        "AssertionError",
        "compile",
        "warning",
        "info",
    )

    def __init__(self, tree: ast.Module) -> None:
        self.found: list[tuple[int, str]] = []
        self.visit(tree)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # a docstring
            self.generic_visit(node)

    def visit_Assert(self, node: ast.Assert) -> None:
        self.visit(node.test)

    def visit_Call(self, node: ast.Call) -> None:
        name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
        if name in self._FOR_PROGRAMMERS:
            return
        for argument in node.args:
            if name not in self._MARKS or isinstance(argument, ast.Call | ast.Name):
                self.visit(argument)
        for keyword in node.keywords:
            if keyword.arg not in self._CODE and keyword.arg not in self._EXPORTED:
                self.visit(keyword.value)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
        self._take(node.lineno, "".join(map(str, parts)))

    def visit_Constant(self, node: ast.Constant) -> None:
        if isinstance(node.value, str):
            self._take(node.lineno, node.value)

    def _take(self, line: int, text: str) -> None:
        if re.search(r"[A-Za-z]{2,}[,;:.]? [a-z]{2,}", text):
            self.found.append((line, text))


def _files() -> list[str]:
    names = (path.relative_to(CORE).as_posix() for path in sorted(CORE.rglob("*.py")))
    return [name for name in names if not name.startswith(tuple(_NEVER_IN_THE_WINDOW))]


@pytest.mark.parametrize("name", _files())
def test_each_text_of_a_file_is_marked(name: str) -> None:
    allowed = _NOT_TRANSLATED.get(name, ())
    unmarked = [
        f"line {line}: {text!r}"
        for line, text in _texts(CORE / name)
        if not any(re.fullmatch(pattern, text, re.DOTALL) for pattern in allowed)
    ]
    assert not unmarked, "mark with phrase, sentence or counted: " + "; ".join(unmarked)
