"""The way from a fresh machine to the running program, piece by piece and without a network.

The whole way is walked by `.ci/run` on a bare machine; here are the decisions on it, each with the machine made up.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from collections.abc import Callable
from itertools import chain
from pathlib import Path

import pytest

import bootstrap
from bootstrap import Checkout, SetupError

ROOT = Path(bootstrap.__file__).parent
LOCKS = (bootstrap.RUNTIME_LOCK, bootstrap.DEVELOPMENT_LOCK, bootstrap.PACKAGE_LOCK)
DEBIAN = {"ID": "debian"}


@pytest.fixture
def checkout(tmp_path: Path) -> Checkout:
    """A working copy whose environment looks finished, with nothing noted as installed."""
    for lock in LOCKS:
        (tmp_path / lock).write_text(f"made-up=={len(lock)}\n")
    made = Checkout(str(tmp_path))
    Path(made.python).parent.mkdir(parents=True)
    Path(made.python).touch()
    (Path(made.environment) / "pyvenv.cfg").write_text(f"home = {os.path.dirname(sys.executable)}\n")
    return made


@pytest.fixture
def set_up_steps(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The steps that the set-up takes, in their order, none of them really done."""
    steps: list[str] = []

    def install(checkout: Checkout, lock: str) -> None:
        steps.append(lock)
        checkout.write_stamp({lock: checkout.digest(lock)})

    def provide_libraries(checkout: Checkout, platform: str) -> None:
        steps.append(platform)
        checkout.write_stamp({f"qt {platform}": "loads"})

    monkeypatch.setattr(bootstrap, "make_environment", lambda _checkout, _platform: steps.append("environment"))
    monkeypatch.setattr(bootstrap, "install", install)
    monkeypatch.setattr(bootstrap, "provide_libraries", provide_libraries)
    return steps


def as_user_of(monkeypatch: pytest.MonkeyPatch, os_release: dict[str, str], root: bool = False) -> None:
    """Make the machine another distribution."""
    monkeypatch.setattr(bootstrap, "read_os_release", lambda: os_release)
    monkeypatch.setattr(bootstrap, "is_root", lambda: root)


# --- an old Python -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("version", [(2, 7), (3, 6), (3, 10)])
def test_a_python_that_is_too_old_is_refused_in_one_sentence_with_exit_code_2(version: tuple[int, int]) -> None:
    pretend = f"import runpy, sys; sys.version_info = ({version[0]}, {version[1]}, 0, 'final', 0)"
    start = f"{pretend}; sys.argv = ['bootstrap.py']; runpy.run_path({bootstrap.__file__!r}, run_name='__main__')"
    done = subprocess.run([sys.executable, "-c", start], capture_output=True, text=True, check=False)
    said = f"Glassbox needs Python 3.11 or newer, and this is Python {version[0]}.{version[1]}.\n"
    assert (done.returncode, done.stderr) == (2, said)


def test_an_old_python_can_read_the_file_as_far_as_the_refusal() -> None:
    ast.parse(Path(bootstrap.__file__).read_text(encoding="utf-8"), feature_version=(3, 7))


def test_the_oldest_python_is_the_one_that_the_project_names() -> None:
    named = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["requires-python"]
    assert named == ">={}.{}".format(*bootstrap.OLDEST_PYTHON)
    assert bootstrap.refusal(*bootstrap.OLDEST_PYTHON) == ""


# --- what is asked for -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "verb", "rest"),
    [
        ([], "open", []),
        (["--seed", "3"], "open", ["--seed", "3"]),
        (["a file", "test"], "open", ["a file", "test"]),
        (["--", "--help"], "open", ["--help"]),
        (["-h"], "help", []),
        (["test", "-k", "loss"], "test", ["-k", "loss"]),
        (["bench", "--json", "b.json"], "bench", ["--json", "b.json"]),
        (["check"], "check", []),
        (["package"], "package", []),
    ],
)
def test_the_first_word_is_the_verb_and_everything_else_is_passed_on(
    typed: list[str], verb: str, rest: list[str]
) -> None:
    assert bootstrap.split_arguments(typed) == (verb, rest)


def test_each_verb_ends_in_its_own_command_of_the_environment(checkout: Checkout) -> None:
    main = os.path.join(checkout.root, "main.py")
    assert bootstrap.command_for(checkout, "open", ["x"]) == [checkout.python, main, "x"]
    assert bootstrap.command_for(checkout, "test", ["-x"]) == [checkout.python, "-m", "pytest", "-x"]
    whole = bootstrap.command_for(checkout, "test", [])
    assert whole[:4] == [checkout.python, "-m", "pytest", "-n"]
    assert bootstrap.command_for(checkout, "bench", []) == [checkout.python, "-m", "tests.benchmarks"]
    assert bootstrap.command_for(checkout, "package", []) == [checkout.python, "-m", "tools.package"]
    tools = [os.path.split(command[0]) for command in bootstrap.check_commands(checkout).values()]
    assert {folder for folder, _ in tools} == {os.path.dirname(checkout.python)}
    assert [tool for _, tool in tools] == [
        "ruff",
        "ruff",
        "mypy",
        "lint-imports",
        "vulture",
        os.path.basename(checkout.python),
    ]


def test_tests_and_measurements_draw_offscreen_unless_told_otherwise() -> None:
    assert bootstrap.environment_for("test", {})["QT_QPA_PLATFORM"] == "offscreen"
    assert bootstrap.environment_for("bench", {"QT_QPA_PLATFORM": "xcb"})["QT_QPA_PLATFORM"] == "xcb"
    assert bootstrap.environment_for("open", {"HOME": "/h"}) == {"HOME": "/h"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Qt asks for a UTF-8 locale on Linux only")
@pytest.mark.parametrize(("given", "passed"), [("C", "C.UTF-8"), ("POSIX", "C.UTF-8"), ("de_DE.UTF-8", "de_DE.UTF-8")])
def test_qt_is_given_a_utf_8_locale_so_that_it_does_not_warn(given: str, passed: str) -> None:
    assert bootstrap.environment_for("open", {"LC_ALL": given}) == {"LC_ALL": passed}


def test_check_runs_every_tool_and_fails_when_one_is_not_content(capsys: pytest.CaptureFixture[str]) -> None:
    called: list[str] = []

    def call(command: list[str], cwd: str) -> int:
        called.append(command[0])
        return int(command[0] == "lint")

    commands = {name: [name] for name in ("format", "lint", "types")}
    assert bootstrap.check(commands, ".", call) == 1
    assert called == ["format", "lint", "types"]
    assert capsys.readouterr().out.endswith("check: format passed, lint failed, types passed\n")
    assert bootstrap.check({"types": ["types"]}, ".", call) == 0


def test_help_and_a_wrong_check_need_no_set_up(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "make_ready", pytest.fail)
    assert bootstrap.main(["--help"]) == 0
    assert "python3 bootstrap.py test" in capsys.readouterr().out
    assert bootstrap.main(["check", "core"]) == 2


# --- what is installed, and what is left to do -------------------------------------------------------------------


def test_a_second_start_takes_no_step(checkout: Checkout, set_up_steps: list[str]) -> None:
    bootstrap.make_ready(checkout, bootstrap.RUNTIME_LOCK, "offscreen")
    assert set_up_steps == ["environment", bootstrap.RUNTIME_LOCK, "offscreen"]
    bootstrap.make_ready(checkout, bootstrap.RUNTIME_LOCK, "offscreen")
    assert len(set_up_steps) == 3


def test_only_what_is_new_is_done(checkout: Checkout, set_up_steps: list[str]) -> None:
    bootstrap.make_ready(checkout, bootstrap.RUNTIME_LOCK, "offscreen")
    bootstrap.make_ready(checkout, bootstrap.RUNTIME_LOCK, "xcb")
    assert set_up_steps[3:] == ["xcb"]
    Path(checkout.root, bootstrap.RUNTIME_LOCK).write_text("made-up==2\n")
    bootstrap.make_ready(checkout, bootstrap.RUNTIME_LOCK, "offscreen")
    assert set_up_steps[4:] == ["environment", bootstrap.RUNTIME_LOCK]


def test_the_check_asks_for_no_qt(checkout: Checkout, set_up_steps: list[str]) -> None:
    bootstrap.make_ready(checkout, bootstrap.DEVELOPMENT_LOCK, bootstrap.qt_platform("check", {"DISPLAY": ":0"}))
    assert set_up_steps == ["environment", bootstrap.DEVELOPMENT_LOCK]


def unfinished(checkout: Checkout) -> None:
    bootstrap.mark_unfinished(checkout)


def moved(checkout: Checkout) -> None:
    stamp = Path(checkout.stamp)
    stamp.write_text(stamp.read_text().replace("place", "former place"))


def made_by_another_python(checkout: Checkout) -> None:
    stamp = Path(checkout.stamp)
    stamp.write_text(stamp.read_text().replace(str(sys.implementation.cache_tag), "cpython-39"))


def without_its_python(checkout: Checkout) -> None:
    Path(checkout.python).unlink()


def without_its_base(checkout: Checkout) -> None:
    Path(checkout.environment, "pyvenv.cfg").write_text("home = /no/such/python\n")


def with_half_a_stamp(checkout: Checkout) -> None:
    stamp = Path(checkout.stamp)
    stamp.write_text(stamp.read_text()[:-5])


@pytest.mark.parametrize(
    "damage",
    [unfinished, moved, made_by_another_python, without_its_python, without_its_base, with_half_a_stamp],
    ids=lambda damage: damage.__name__,
)
def test_a_damaged_environment_is_neither_trusted_nor_installed_into(
    checkout: Checkout, damage: Callable[[Checkout], None]
) -> None:
    checkout.write_stamp({"fact": "known"})
    assert checkout.read_stamp()["fact"] == "known"
    damage(checkout)
    assert checkout.read_stamp() == {}
    assert not bootstrap.is_usable(checkout)


def test_one_environment_is_set_up_by_one_process_at_a_time(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    gate = str(tmp_path / "gate")
    with bootstrap.one_at_a_time(gate):
        code = f"import bootstrap, sys\nwith bootstrap.one_at_a_time({gate!r}): print('in')"
        other = subprocess.Popen(
            [sys.executable, "-c", code], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        assert other.stderr is not None
        assert other.stderr.readline() == "Another bootstrap.py is setting up; waiting for it.\n"
        assert other.poll() is None
    assert other.communicate()[0] == "in\n"
    assert capsys.readouterr().err == ""


def test_an_interrupted_set_up_leaves_the_mark_and_a_failed_pip_a_sentence(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        bootstrap.subprocess, "run", lambda command, **_: subprocess.CompletedProcess(command, returncode=1)
    )
    with pytest.raises(SetupError, match=r"pip could not install requirements\.lock"):
        bootstrap.install(checkout, bootstrap.RUNTIME_LOCK)
    assert os.path.exists(checkout.unfinished)


def test_pip_checks_every_hash_and_builds_nothing(checkout: Checkout, monkeypatch: pytest.MonkeyPatch) -> None:
    commands: list[list[str]] = []

    def run(command: list[str], **_: object) -> subprocess.CompletedProcess[bytes]:
        commands.append(command)
        return subprocess.CompletedProcess(command, returncode=0)

    monkeypatch.setattr(bootstrap.subprocess, "run", run)
    bootstrap.install(checkout, bootstrap.DEVELOPMENT_LOCK)
    assert {"--require-hashes", "--no-deps", "--only-binary"} < set(commands[0])
    assert not os.path.exists(checkout.unfinished)
    held = (bootstrap.RUNTIME_LOCK, bootstrap.DEVELOPMENT_LOCK)
    assert {lock: checkout.digest(lock) for lock in held}.items() <= checkout.read_stamp().items()
    assert bootstrap.PACKAGE_LOCK not in checkout.read_stamp()


# --- the libraries of the system ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("environ", "platform"),
    [
        ({}, "offscreen"),
        ({"DISPLAY": ":0", "WAYLAND_DISPLAY": "w"}, "xcb"),
        ({"WAYLAND_DISPLAY": "w"}, "wayland"),
        ({"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen:size=800x600"}, "offscreen"),
    ],
)
def test_the_libraries_of_the_platform_in_use_are_tested(environ: dict[str, str], platform: str) -> None:
    assert bootstrap.qt_platform("open", environ, "linux") == platform
    assert bootstrap.qt_platform("open", environ, "darwin") == ""


def test_what_is_packed_for_a_display_is_looked_for_where_there_is_none() -> None:
    assert bootstrap.qt_platform("package", {}, "linux") == "xcb"
    assert bootstrap.qt_platform("package", {}, "win32") == ""


def test_a_bare_debian_gets_the_packages_that_qt_was_measured_to_need() -> None:
    def packages(platform: str) -> set[str]:
        return {row[1] for row in bootstrap.missing_libraries(platform, lambda _: False)}

    offscreen = {"libgl1", "libegl1", "libglib2.0-0", "libfontconfig1", "libxkbcommon0", "libdbus-1-3"}
    xcb = {"libxcb-cursor0", "libxcb-icccm4", "libxcb-keysyms1", "libxcb-shape0", "libxkbcommon-x11-0"}
    assert offscreen <= packages("offscreen")
    assert offscreen | xcb <= packages("xcb")
    assert not packages("offscreen") & xcb
    assert packages("") == set()


def test_every_missing_library_has_a_package_in_every_family() -> None:
    for platform in ("xcb", "wayland"):
        rows = bootstrap.missing_libraries(platform, lambda _: False)
        assert {len(row) for row in rows} == {1 + len(bootstrap.MANAGERS)}
    assert set(bootstrap.INSTALL_LINE) == set(bootstrap.MANAGERS)


@pytest.mark.parametrize(
    ("os_release", "line"),
    [
        (DEBIAN, "sudo apt-get update && sudo apt-get install -y libgl1 libegl1"),
        ({"ID": "mint", "ID_LIKE": "ubuntu debian"}, "sudo apt-get update && sudo apt-get install -y libgl1 libegl1"),
        ({"ID": "rocky", "ID_LIKE": "rhel centos fedora"}, "sudo dnf install -y libglvnd-glx libglvnd-egl"),
        ({"ID": "arch"}, "sudo pacman -S --needed libglvnd"),
        ({"ID": "opensuse-leap", "ID_LIKE": "suse opensuse"}, "sudo zypper install -y Mesa-libGL1 Mesa-libEGL1"),
    ],
)
def test_who_is_not_root_is_told_the_one_line_to_type(
    monkeypatch: pytest.MonkeyPatch, os_release: dict[str, str], line: str
) -> None:
    as_user_of(monkeypatch, os_release)
    missing = bootstrap.missing_libraries("offscreen", lambda name: name not in ("libGL.so.1", "libEGL.so.1"))
    with pytest.raises(SetupError) as told:
        bootstrap.provide(missing)
    assert (
        str(told.value)
        == f"Missing on this machine: libGL.so.1, libEGL.so.1. Type this line, then start again:\n{line}"
    )


def test_on_an_unknown_system_the_missing_libraries_are_named(monkeypatch: pytest.MonkeyPatch) -> None:
    as_user_of(monkeypatch, {"ID": "own"}, root=True)
    with pytest.raises(SetupError, match=r"libGL\.so\.1.*your system's package manager"):
        bootstrap.provide([["libGL.so.1", "a", "b", "c", "d"]])


def test_root_on_debian_installs_each_package_once(monkeypatch: pytest.MonkeyPatch) -> None:
    as_user_of(monkeypatch, DEBIAN, root=True)
    asked: list[list[str]] = []

    def apt_install(packages: list[str]) -> bool:
        asked.append(packages)
        return len(asked) == 1

    monkeypatch.setattr(bootstrap, "apt_install", apt_install)
    rows = [["one.so", "same", "", "", ""], ["two.so", "same", "", "", ""]]
    bootstrap.provide(rows)
    assert asked == [["same"]]
    with pytest.raises(SetupError, match=r"\napt-get update && apt-get install -y same$"):
        bootstrap.provide(rows)  # apt-get fails this time: the line is told to root too, without sudo


def test_a_missing_library_ends_the_program_with_exit_code_2_and_the_line(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    as_user_of(monkeypatch, DEBIAN)
    monkeypatch.setattr(bootstrap, "Checkout", lambda _root: checkout)
    monkeypatch.setattr(bootstrap, "hand_over", pytest.fail)
    monkeypatch.setattr(bootstrap, "qt_platform", lambda _verb, _environ: "offscreen")
    monkeypatch.setattr(bootstrap, "qt_failure", lambda _python, _platform: "libGL.so.1: cannot open")
    monkeypatch.setattr(bootstrap, "missing_libraries", lambda _: [["libGL.so.1", "libgl1", "", "", ""]])
    checkout.write_stamp({bootstrap.RUNTIME_LOCK: checkout.digest(bootstrap.RUNTIME_LOCK)})
    assert bootstrap.main([]) == 2
    assert capsys.readouterr().err.splitlines()[-1] == "sudo apt-get update && sudo apt-get install -y libgl1"


def test_what_the_table_does_not_know_is_told_in_the_loaders_words(
    checkout: Checkout, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bootstrap, "qt_failure", lambda _python, _platform: "libnew.so.9: cannot open")
    monkeypatch.setattr(bootstrap, "missing_libraries", lambda _: [])
    with pytest.raises(SetupError, match=r"libnew\.so\.9: cannot open"):
        bootstrap.provide_libraries(checkout, "offscreen")


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the wheels bring everything elsewhere")
def test_qt_itself_is_loaded_to_see_whether_it_can_be() -> None:
    assert bootstrap.qt_failure(sys.executable, "offscreen") == ""


# --- the locks ---------------------------------------------------------------------------------------------------


def locked(lock: str) -> dict[str, str]:
    """Return the pinned versions of a lock by package; every line must be a pin or a hash."""
    text = (ROOT / lock).read_text(encoding="utf-8").replace(" \\\n", "")
    pins = {}
    for line in text.splitlines():
        parts = re.fullmatch(r"([a-z0-9-]+)==([0-9][0-9a-z.]*)( ; [^#]*?)?((?:\s+--hash=sha256:[0-9a-f]{64})+)", line)
        assert parts, f"neither a pin nor its hashes: {line[:100]}"
        pins[parts[1]] = parts[2]
    return pins


@pytest.mark.parametrize("name", [*LOCKS, "pyproject.toml"])
def test_no_registry_or_other_host_is_named(name: str) -> None:
    text = (ROOT / name).read_text(encoding="utf-8")
    assert not re.search(r"://|--(extra-)?index-url|--find-links|file:|\blocalhost\b|\.(com|org|net|io)\b", text)


def test_opening_the_window_installs_just_what_the_window_needs() -> None:
    drawing = {"contourpy", "latex2mathml", "pillow", "pyside6-essentials", "pyqtgraph", "ziamath"}
    asked_for = drawing | {"msgspec", "numpy", "tomli-w"}
    by_those = {"colorama", "shiboken6", "ziafont"}
    assert set(locked(bootstrap.RUNTIME_LOCK)) == asked_for | by_those


@pytest.mark.parametrize("lock", [bootstrap.DEVELOPMENT_LOCK, bootstrap.PACKAGE_LOCK])
def test_every_other_lock_contains_the_runtime_lock(lock: str) -> None:
    runtime = (ROOT / bootstrap.RUNTIME_LOCK).read_text(encoding="utf-8")
    entries = re.split(r"\n(?=\S)", runtime.strip())
    whole = (ROOT / lock).read_text(encoding="utf-8")
    assert all(entry in whole for entry in entries)


def test_the_pins_of_the_project_and_of_the_locks_are_the_same() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    pins = dict(pin.split("==") for pin in project["tool"]["uv"]["constraint-dependencies"])
    assert pins == locked(bootstrap.DEVELOPMENT_LOCK) | locked(bootstrap.PACKAGE_LOCK)
    asked = [*project["project"]["dependencies"], *chain(*project["dependency-groups"].values())]
    names = {re.split(r"[<>=]", requirement)[0].lower() for requirement in asked}
    assert names <= set(pins)
