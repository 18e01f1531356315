"""What the import contracts of `pyproject.toml` cannot say: who uses which package, and where faults may be caught."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
CORE_FILES = sorted((ROOT / "core").rglob("*.py"))
GUI_FILES = sorted((ROOT / "gui").rglob("*.py"))
QT = ("PySide6", "pyqtgraph", "shiboken6")

GEOMETRY = (
    *("axes", "blocks", "changes", "colour", "contour", "curve_labels", "curves", "edge_curves", "edge_style"),
    *("geometry", "hits", "layout", "loss_axes", "number_places", "plane_coordinates", "run_labels", "sign_places"),
    *("targets", "ticks", "zoom"),
)
"""Names of files that work on arrays alone: places, sizes and colours."""

PACKAGES_OF_ROOMS: dict[str, tuple[str, ...]] = {
    "core.io": ("msgspec",),
    "core.command_line": ("joblib",),
}
"""What a room may import from outside, beside the standard library and NumPy."""


def imports_of(path: Path) -> Iterator[str]:
    """Full names of the modules that a file imports, wherever in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path} imports relatively"
            yield node.module or ""


def is_within(module: str, rooms: tuple[str, ...]) -> bool:
    return any(module == room or module.startswith(f"{room}.") for room in rooms)


def module_name(path: Path) -> str:
    return ".".join(path.relative_to(ROOT).with_suffix("").parts)


def named(paths: list[Path]) -> list[object]:
    return [pytest.param(path, id=module_name(path)) for path in paths]


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


@pytest.mark.parametrize(
    "path", named([path for path in GUI_FILES if path.stem in GEOMETRY and "control" not in path.parts])
)
def test_geometry_is_arrays_without_qt(path: Path) -> None:
    for module in imports_of(path):
        assert not is_within(module, QT), module
        assert not is_within(module, ("gui",)) or module.split(".")[-1] in (*GEOMETRY, "base", "parts"), module


@pytest.mark.parametrize("path", named(GUI_FILES))
def test_pyqtgraph_stays_in_the_views(path: Path) -> None:
    uses_it = any(is_within(module, ("pyqtgraph",)) for module in imports_of(path))
    assert not uses_it or is_within(module_name(path), ("gui.views",))


VIEWS_AND_PANELS = named([path for room in ("views", "panels") for path in sorted((ROOT / "gui" / room).rglob("*.py"))])


@pytest.mark.parametrize("path", VIEWS_AND_PANELS)
def test_a_view_or_panel_knows_no_owner(path: Path) -> None:
    owners = (
        "gui.session.document",
        "gui.control.edit",
        "gui.session.presenter",
        "gui.session.training_thread",
        "gui.shell.main_window",
        "gui.app",
    )
    trainers = ("core.training.trainer", "core.training.loop")
    tree = ast.parse(path.read_text(encoding="utf-8"))
    demos = [node for node in tree.body if isinstance(node, ast.FunctionDef) and node.name == "_demo"]
    shown_alone = {module for demo in demos for module in _imports_in(demo)}
    for module in imports_of(path):
        assert not is_within(module, (*owners, *trainers)) or module in shown_alone, module


def _imports_in(function: ast.FunctionDef) -> Iterator[str]:
    for node in ast.walk(function):
        if isinstance(node, ast.ImportFrom):
            yield node.module or ""


@pytest.mark.parametrize(
    "path", named([path for path in GUI_FILES if path.relative_to(ROOT).parts[1] not in ("views", "panels", "base")])
)
def test_the_window_alone_keeps_the_snapshot_on_the_screen(path: Path) -> None:
    kept = [
        ast.unparse(node.target)
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Attribute)
        if ast.unparse(node.annotation) in ("Snapshot", "Snapshot | None")
    ]
    assert not kept


def test_unexpected_faults_are_caught_in_two_places_at_most() -> None:
    places = [
        f"{module_name(path)}:{node.lineno}"
        for path in (*CORE_FILES, *GUI_FILES, ROOT / "main.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
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


@pytest.mark.parametrize("path", named(GUI_FILES))
def test_a_painter_ends_whatever_happens(path: Path) -> None:
    """An exception keeps what was local alive; a painter that is still open on a widget then crashes the next paint."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call):
            assert getattr(node.value.func, "id", "") != "QPainter", f"{path}, line {node.lineno}: use `with`"
