"""What the import contracts of `pyproject.toml` cannot say: who uses which package, and where faults may be caught."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parent.parent
CORE_FILES = sorted((ROOT / "core").rglob("*.py"))
GUI_FILES = sorted((ROOT / "gui").rglob("*.py"))
PACKAGES_OF_ROOMS: dict[str, tuple[str, ...]] = {
    "core.io": ("msgspec",),
    "core.command_line": ("joblib",),
}
"""What a room may import from outside, beside the standard library and NumPy."""


@cache
def tree_of(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


def imports_of(path: Path) -> Iterator[str]:
    """Full names of the modules that a file imports, wherever in it."""
    for node in ast.walk(tree_of(path)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            yield node.module or ""


def is_within(module: str, rooms: tuple[str, ...]) -> bool:
    return any(module == room or module.startswith(f"{room}.") for room in rooms)


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def test_training_needs_nothing_that_only_files_need() -> None:
    packages = {package for room in PACKAGES_OF_ROOMS.values() for package in room}
    program = f"import core, sys\nassert not {packages!r} & set(sys.modules)\n"
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


def test_the_core_uses_numpy_and_in_one_room_each_what_that_room_alone_needs() -> None:
    usual = ("core", "numpy", *sys.stdlib_module_names)
    for path in CORE_FILES:
        room = ".".join(module_name(path).split(".")[:2])
        for module in imports_of(path):
            assert is_within(module, (*usual, *PACKAGES_OF_ROOMS.get(room, ()))), f"{path} imports {module}"


def test_no_room_beside_the_views_keeps_the_snapshot_on_the_screen() -> None:
    kept = [
        f"{module_name(path)}: {ast.unparse(node.target)}"
        for path in GUI_FILES
        if path.relative_to(ROOT).parts[1] not in ("views", "panels", "base")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Attribute)
        if ast.unparse(node.annotation) in ("Snapshot", "Snapshot | None")
    ]
    assert not kept


def test_unexpected_faults_are_caught_in_two_places_at_most() -> None:
    places = [
        f"{module_name(path)}:{node.lineno}"
        for path in (*CORE_FILES, *GUI_FILES, ROOT / "main.py")
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler) and _catches_everything(node)
    ]
    assert len(places) <= 2, places
    assert not [place for place in places if place.startswith("core.")]


def _catches_everything(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    return any(
        isinstance(node, ast.Name) and node.id in ("Exception", "BaseException") for node in ast.walk(handler.type)
    )


def test_the_public_face_of_the_core_is_there() -> None:
    import core

    promised = {"Dataset", "ExperimentSpec", "Parameters", "Trainer", "backward", "forward", "make_dataset"}
    assert promised <= set(core.__all__)
    assert all(hasattr(core, name) for name in core.__all__)


def test_a_painter_ends_whatever_happens() -> None:
    """An exception keeps what was local alive; a painter that is still open on a widget then crashes the next paint."""
    open_ended = []
    for path in GUI_FILES:
        nodes = list(ast.walk(tree_of(path)))
        managed = {id(item.context_expr) for node in nodes if isinstance(node, ast.With) for item in node.items}
        open_ended += [
            f"{path}, line {node.lineno}"
            for node in nodes
            if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "QPainter" and id(node) not in managed
        ]
    assert not open_ended, "use `with`"
