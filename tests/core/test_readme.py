"""What the README shows works: its program runs, and its shortcuts, commands and files are those that exist."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")
PROGRAMS = re.findall(r"```python\n(.*?)```", README, flags=re.DOTALL)


def shortcuts_of_the_table() -> set[str]:
    """Read from the source, for the core's tests import no Qt."""
    tables = (ROOT / "gui").glob("**/*action*.py")
    trees = [ast.parse(table.read_text(encoding="utf-8")) for table in tables]
    nodes = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Constant))
    texts = {node.value for node in nodes if isinstance(node.value, str)}
    return {text for text in texts if re.fullmatch(r"((Ctrl|Shift|Alt)\+)+\S+|F\d+", text)}


@pytest.mark.parametrize("program", PROGRAMS, ids=range(len(PROGRAMS)))
def test_the_readmes_program_runs_with_numpy_alone(program: str) -> None:
    code = program + "\nimport sys\nassert not any(name.startswith('PySide6') for name in sys.modules)\n"
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code], cwd=ROOT, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    iteration = int(done.stdout.split()[0])
    assert 1 <= iteration < 2000


def test_the_readme_shows_a_program() -> None:
    assert PROGRAMS


def test_every_shortcut_in_the_readme_exists() -> None:
    rows = [line for line in README.splitlines() if line.startswith("|") and re.search(r"Ctrl|F\d", line)]
    assert rows
    named = {key.strip() for row in rows for key in re.split(r", | , ", row.split("|")[2])}
    assert named <= shortcuts_of_the_table(), named - shortcuts_of_the_table()


def test_every_file_the_readme_names_exists() -> None:
    named = set(re.findall(r"`([a-z_/]+\.(?:py|lock|toml))`", README))
    assert named
    for name in named:
        assert list(ROOT.glob(f"**/{name}") if "/" not in name else ROOT.glob(name)), name


def test_every_module_the_readme_runs_exists() -> None:
    for module in re.findall(r"python -m ([a-z_.]+)", README):
        assert (ROOT / (module.replace(".", "/") + ".py")).exists(), module
