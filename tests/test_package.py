"""What is packed, decided on made-up and on real lists of files. Building takes a minute and is tried at night."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

import PySide6
import pytest

from gui import VERSION
from gui.base.language import LANGUAGES
from tools.package import __main__ as package
from tools.package import archives, contents, try_out
from tools.package.contents import ROOT, Row, selected

NEEDED = {
    "QtCore.so": ["libQt6Core.so.6", "libc.so.6"],
    "libQt6Core.so.6": ["libicu.so", "libglib-2.0.so.0"],
    "libqxcb.so": ["libxcb-cursor.so.0", "libX11.so.6"],
    "libqgtk3.so": ["libgtk-3.so.0"],
}
FOUND: list[Row] = [
    ("PySide6/QtCore.abi3.so", "QtCore.so", "EXTENSION"),
    ("PySide6/Qt/lib/libQt6Core.so.6", "libQt6Core.so.6", "BINARY"),
    ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
    ("PySide6/Qt/lib/libQt6Quick.so.6", "libQt6Quick.so.6", "BINARY"),
    ("libQt6Quick.so.6", "PySide6/Qt/lib/libQt6Quick.so.6", "SYMLINK"),
    ("PySide6/Qt/plugins/platforms/libqxcb.so", "libqxcb.so", "BINARY"),
    ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", "libqgtk3.so", "BINARY"),
    ("PySide6/Qt/translations/qtbase_de.qm", "", "DATA"),
    ("PySide6/Qt/translations/qtbase_fr.qm", "", "DATA"),
    *((name, name, "BINARY") for name in ("libpython3.11.so.1.0", "libicu.so", "libgtk-3.so.0", "libxcb-cursor.so.0")),
    *((name, name, "BINARY") for name in ("libX11.so.6", "libglib-2.0.so.0")),
    ("core/errors.pyc", "", "DATA"),
]


def places(system: str) -> set[str]:
    return {row[0] for row in selected(FOUND, lambda path: NEEDED.get(path, []), system)}


def test_a_library_is_packed_where_something_packed_needs_it_and_the_system_may_lack_it() -> None:
    assert places("linux") == {
        "PySide6/QtCore.abi3.so",
        "PySide6/Qt/lib/libQt6Core.so.6",
        "libQt6Core.so.6",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "libpython3.11.so.1.0",
        "libicu.so",
        "libxcb-cursor.so.0",
        "core/errors.pyc",
    }


def test_elsewhere_than_on_linux_only_qt_is_sorted() -> None:
    assert places("win32") - places("linux") == {"libgtk-3.so.0", "libX11.so.6", "libglib-2.0.so.0"}


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems have other plugins")
def test_every_plugin_of_linux_that_is_packed_exists_in_qt() -> None:
    elsewhere = {"qwindows", "qcocoa", "qmodernwindowsstyle", "qmacstyle"}
    files = Path(PySide6.__path__[0], "Qt", "plugins").rglob("*.so")
    assert set(contents.PLUGINS.split()) - elsewhere <= {path.stem.removeprefix("lib") for path in files}


def test_qts_own_texts_are_packed_in_every_language_of_the_window() -> None:
    for language in LANGUAGES:
        assert language.code == "en" or contents.TRANSLATIONS.fullmatch(f"qtbase_{language.code}.qm"), language


def test_of_the_resources_all_is_packed_but_sources_and_pictures_of_the_readme() -> None:
    found = {Path(place).as_posix() for place, _, _ in contents.resources(ROOT / "resources")}
    assert {"resources/lessons/01-one-neuron.toml", "resources/languages/glassbox_de.qm"} <= found
    assert "resources/icons/app/glassbox-48.png" in found
    assert not [name for name in found if name.endswith(".ts") or name == "resources/screenshot.png"]


def test_what_is_installed_for_tests_and_tools_is_not_packed() -> None:
    left_out = contents.strangers((ROOT / "requirements.lock").read_text(encoding="utf-8"))
    assert {"pytest", "_pytest", "mypy"} <= set(left_out)
    assert not {"numpy", "PySide6", "shiboken6", "PIL", "tomli_w", "pyqtgraph"} & set(left_out)


def test_what_is_made_carries_version_and_machine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("platform.machine", lambda: "x86_64")
    monkeypatch.setattr("shutil.which", lambda name: name)
    names = {"linux": [f"glassbox_{VERSION}_amd64.deb", f"glassbox-{VERSION}-linux-x86_64.tar.xz"]}
    names |= {"win32": [f"glassbox-{VERSION}-windows-x86_64.zip"], "darwin": [f"glassbox-{VERSION}-macos-x86_64.dmg"]}
    for system, made in names.items():
        monkeypatch.setattr("sys.platform", system)
        assert list(package.packings(Path("folder"))) == made


def test_what_is_missing_to_build_is_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("shutil.which", lambda _name: None)
    monkeypatch.setattr("sys.platform", "linux")
    monkeypatch.setattr(package, "build", pytest.fail)
    assert package.main([]) == 2
    assert "objdump" in capsys.readouterr().err


# --- Linux ----------------------------------------------------------------------------------------------------------

of_linux = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="of Linux")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A folder with a program that does nothing."""
    made = tmp_path / "a $mall folder, 100 %" / "glassbox-0"
    (made / "_internal").mkdir(parents=True)
    shutil.copytree(ROOT / "resources" / "icons" / "app", made / "_internal/resources/icons/app")
    shutil.copytree(ROOT / "resources" / "desktop", made / "_internal/resources/desktop")
    (made / "glassbox").write_text("#!/bin/sh\n", encoding="utf-8")
    for path in archives.FOR_ONE_ACCOUNT:
        shutil.copy(path, made / path.name)
    return made


@of_linux
def test_in_one_account_the_menu_entry_opens_the_program_where_it_lies_until_it_is_removed(
    folder: Path, tmp_path: Path
) -> None:
    script = [str(folder / "install-for-me")]
    environment = {"HOME": str(tmp_path / "home"), "PATH": "/usr/bin:/bin"}
    subprocess.run(script, env=environment, check=True, timeout=60, stderr=subprocess.DEVNULL)
    data = tmp_path / "home/.local/share"
    entry = (data / f"applications/{archives.ID}.desktop").read_text(encoding="utf-8")
    program = str(folder / "glassbox").replace("$", "\\\\$").replace("%", "%%")
    assert f'\nExec="{program}" %f\n' in entry
    assert "TryExec" not in entry
    assert (data / f"mime/packages/{archives.ID}.xml").is_file()
    assert (data / f"icons/hicolor/48x48/apps/{archives.ID}.png").is_file()
    subprocess.run([*script, "--remove"], env=environment, check=True, timeout=60, stderr=subprocess.DEVNULL)
    assert not [path for path in data.rglob(f"{archives.ID}*") if path.is_file()]


@of_linux
@pytest.mark.skipif(shutil.which("dpkg-deb") is None, reason="dpkg-deb is Debian's")
def test_a_debian_package_has_each_file_in_its_place(folder: Path, tmp_path: Path) -> None:
    target = tmp_path / "glassbox.deb"
    archives.deb(folder, tmp_path / "tree", target)
    listed = subprocess.run(["dpkg-deb", "-c", target], capture_output=True, text=True, check=True, timeout=60).stdout
    names = {line.split(maxsplit=5)[5]: line.split()[:2] for line in listed.splitlines()}
    assert "./usr/bin/glassbox -> ../lib/glassbox/glassbox" in names
    assert names["./usr/lib/glassbox/glassbox"] == ["-rwxr-xr-x", "root/root"]
    assert f"./usr/share/applications/{archives.ID}.desktop" in names
    assert f"./usr/share/icons/hicolor/scalable/apps/{archives.ID}.svg" in names
    assert "./usr/lib/glassbox/install-for-me" not in names
    field = ["dpkg-deb", "-f", target, "Version"]
    assert subprocess.run(field, capture_output=True, text=True, check=True, timeout=60).stdout.strip() == VERSION


@of_linux
def test_what_the_program_asks_of_the_system_becomes_dependencies(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("libQt6Gui.so.6", "libxcb-cursor.so.0"):
        (folder / "_internal" / name).write_bytes(b"\x7fELF")
    asked = "  NEEDED               {}\n"
    headers = "".join(map(asked.format, ("libEGL.so.1", "libxcb-cursor.so.0", "libc.so.6"))) + "0x00 05 GLIBC_2.34\n"
    monkeypatch.setattr(archives, "dynamic_section", lambda _path: headers)
    assert archives.dependencies(folder) == ["libc6 (>= 2.34)", "libegl1", "xkb-data"]
    monkeypatch.setattr(archives, "dynamic_section", lambda _path: asked.format("libnew.so.3"))
    with pytest.raises(LookupError, match=r"libnew\.so\.3"):
        archives.dependencies(folder)


@of_linux
def test_other_programs_that_are_started_get_their_own_libraries() -> None:
    code = "import os, runpy, sys; runpy.run_path(sys.argv[1]); print(os.environ.get('LD_LIBRARY_PATH'))"
    command = [sys.executable, "-I", "-c", code, str(ROOT / "tools/package/hook.py")]
    for before, printed in (({}, "None"), ({"LD_LIBRARY_PATH_ORIG": "/of/the/user"}, "/of/the/user")):
        environment = {"LD_LIBRARY_PATH": "/packed", **before}
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
        assert done.stdout == f"{printed}\n"


@pytest.mark.nightly
@pytest.mark.skipif(find_spec("PyInstaller") is None, reason="PyInstaller comes with bootstrap.py package")
@pytest.mark.skipif(any(shutil.which(tool) is None for tool in try_out.TOOLS), reason="needs a screen to try it on")
def test_the_program_is_built_and_works_without_python(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(package, "BUILD", tmp_path)
    monkeypatch.setattr(package, "DIST", tmp_path)
    made = package.build()
    assert try_out.main([str(made), *(["--user", "nobody"] if os.getuid() == 0 else [])]) == 0
