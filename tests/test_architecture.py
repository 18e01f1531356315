"""What the import contracts of `pyproject.toml` cannot say: who uses which package, and where faults may be caught."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path

import pytest

from core.data.features import available_features
from core.data.generators import DATASETS
from core.data.names import PLAIN_COLUMNS
from core.model.activations import ACTIVATIONS
from core.model.initializers import INITIALIZERS
from core.model.losses import LOSSES
from core.model.optimizers import OPTIMIZERS
from core.model.penalties import PENALTIES

ROOT = Path(__file__).parent.parent
CORE_FILES = sorted((ROOT / "core").rglob("*.py"))
GUI_FILES = sorted((ROOT / "gui").rglob("*.py"))
PACKAGES_OF_ROOMS: dict[str, tuple[str, ...]] = {
    "core.io": ("msgspec",),
    "core.explain": ("contourpy",),
    "core.lessons": ("contourpy", "latex2mathml", "msgspec", "tomli_w"),
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


def test_the_core_uses_numpy_and_in_single_rooms_what_those_need() -> None:
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


OTHER_PROCESSES = {ROOT / "core/lessons/exercise/inside/runner.py"}
"""What runs beside a learner's code, which may raise anything; our own faults cannot be hidden there."""


def test_unexpected_faults_are_caught_in_two_places_at_most() -> None:
    places = [
        f"{module_name(path)}:{node.lineno}"
        for path in (*CORE_FILES, *GUI_FILES, ROOT / "main.py")
        if path not in OTHER_PROCESSES
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


def test_no_file_gives_a_constant_two_values() -> None:
    """Where two files are put into one, what the first one reads would change without a word."""
    for path in (*CORE_FILES, *GUI_FILES):
        assigned = [node for node in tree_of(path).body if isinstance(node, ast.Assign | ast.AnnAssign)]
        targets = [
            target for node in assigned for target in (node.targets if isinstance(node, ast.Assign) else [node.target])
        ]
        names = [target.id for target in targets if isinstance(target, ast.Name)]
        assert len(names) == len(set(names)), f"{path} assigns a name twice"


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


RECORDS: dict[str, Iterable[str]] = {
    "core.model.activations": (*ACTIVATIONS, "softmax"),
    "core.model.optimizers": OPTIMIZERS,
    "core.model.losses": LOSSES,
    "core.model.penalties": PENALTIES,
    "core.model.initializers": INITIALIZERS,
    "core.data.generators": DATASETS,
    "core.data.features": [name for name in available_features(2) if name not in PLAIN_COLUMNS],
}
"""The tables, and the names of their records. x1 and x2 are features and the coordinates of every point as well."""

CHOICES = {
    "core.experiment.spec": "the defaults",
    "core.experiment.edits": "the default of a first hidden layer",
    "core.demonstrations.catalogue": "their settings",
    "core.explain.causes": "advice names the better choice",
    "core.lessons.exercise.task": "the exercise is the lecture's gradient descent",
}
"""Who may choose a record by its name, and what for. All others take what is chosen and look it up."""

OTHER_WORDS = {
    ("linear", "gui.views.loss.header"): "an axis",
    ("tanh", "core.explain.expressions"): "a function of the grammar",
    ("tanh", "core.data.formula_tree"): "a function of a formula",
    ("zeros", "gui.views.microscope.texts"): "a word on the screen",
    ("normal", "gui.views.microscope.view"): "the settings of its demonstration",
    ("none", "core.command_line.arguments"): "an empty list",
    ("none", "core.io.tables.numbers"): "a missing value",
    ("none", "core.lessons.worksheets.files"): "worksheets without their key",
    ("empty", "core.io.tables.numbers"): "a missing value",
    ("empty", "core.command_line.source"): "points from a table replace those of no kind",
    ("circle", "core.io.tables.classes"): "the marker of a class",
}
"""The same word with another meaning, or reasons of its own."""


@pytest.fixture(scope="module")
def modules_by_text() -> dict[str, set[str]]:
    """In which modules of the program each text stands as a whole."""
    found: dict[str, set[str]] = {}
    for path in (*CORE_FILES, *GUI_FILES, ROOT / "main.py"):
        for node in ast.walk(tree_of(path)):
            if isinstance(node, ast.Constant) and isinstance(node.value, str):
                found.setdefault(node.value, set()).add(module_name(path))
    return found


@pytest.mark.parametrize(("table", "name"), [(table, name) for table, names in RECORDS.items() for name in names])
def test_a_concept_is_one_record_in_one_file(table: str, name: str, modules_by_text: dict[str, set[str]]) -> None:
    """So a new one is added by one change in one file beside its tests."""
    elsewhere = modules_by_text[name] - {table} - set(CHOICES)
    assert {module for module in elsewhere if (name, module) not in OTHER_WORDS} == set()
    assert table in modules_by_text[name]


@pytest.mark.parametrize("name", ["gelu", "elu", "nesterov"])
def test_what_was_added_last_is_known_to_its_file_alone(name: str, modules_by_text: dict[str, set[str]]) -> None:
    assert len(modules_by_text[name]) == 1


def test_every_exception_is_still_one(modules_by_text: dict[str, set[str]]) -> None:
    assert [word for word, module in OTHER_WORDS if module not in modules_by_text[word]] == []
    chosen = {module for names in RECORDS.values() for name in names for module in modules_by_text[name]}
    assert set(CHOICES) <= chosen
