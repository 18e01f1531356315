"""What a desktop knows of the program: its icon, its entry, the types of its files, its version and its wheel."""

from __future__ import annotations

import configparser
import os
import shutil
import subprocess
import sys
import tomllib
import xml.etree.ElementTree as ElementTree
from importlib.util import find_spec
from pathlib import Path

import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication

from core.io.experiment.experiment_file import SUFFIX
from core.lessons.lesson import FORMAT
from gui import VERSION
from gui.app import DESKTOP_FILE
from gui.base.icons import application_icon

ROOT = Path(__file__).parents[1]
DESKTOP = ROOT / "resources" / "desktop"
ENTRY = DESKTOP / f"{DESKTOP_FILE}.desktop"
METAINFO = DESKTOP / f"{DESKTOP_FILE}.metainfo.xml"
MIME = DESKTOP / f"{DESKTOP_FILE}.mime.xml"
ICONS = ROOT / "resources" / "icons" / "app"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
_IN_MIME = "{http://www.freedesktop.org/standards/shared-mime-info}"
_LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"


def _entry() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(ENTRY, encoding="utf-8")
    return parser["Desktop Entry"]


def _types() -> dict[str, ElementTree.Element]:
    return {one.attrib["type"]: one for one in ElementTree.parse(MIME).iter(f"{_IN_MIME}mime-type")}


def test_the_icon_is_there_in_all_sizes_and_every_size_is_seen_on_light_and_on_dark(qapp: QApplication) -> None:
    icon = application_icon()
    assert {size.width() for size in icon.availableSizes()} == set(SIZES)
    for side in SIZES:
        image = icon.pixmap(QSize(side, side)).toImage()
        assert (image.width(), image.height()) == (side, side)
        assert image.pixelColor(0, 0).alpha() == 0, "the corners are free"
        middle = {image.pixelColor(x, side // 2).name() for x in range(side)}
        assert len(middle) >= 5, "there is something to be seen in it"


def test_windows_and_macos_have_the_icon_in_their_formats() -> None:
    with Image.open(ICONS / "glassbox.ico") as windows, Image.open(ICONS / "glassbox.icns") as mac:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= windows.info["sizes"]
        assert {(size[0] * size[2]) for size in mac.info["sizes"]} >= {32, 128, 256, 512, 1024}


def test_the_entry_of_the_menu_names_what_is_there() -> None:
    entry = _entry()
    assert entry["Icon"] == DESKTOP_FILE
    assert entry["Exec"] == f"{entry['TryExec']} %f"
    assert set(entry["MimeType"].rstrip(";").split(";")) == set(_types())
    for key in ("Comment", "GenericName", "Keywords"):
        assert {entry[key], entry[f"{key}[de]"], entry[f"{key}[ar]"]}.__len__() == 3


def test_the_description_for_software_centres_agrees_with_the_program() -> None:
    root = ElementTree.parse(METAINFO).getroot()
    assert root.findtext("id") == DESKTOP_FILE
    assert root.findtext("launchable") == ENTRY.name
    assert root.find("releases")[0].attrib["version"] == VERSION  # type: ignore[index]
    assert root.findtext("provides/binary") == _entry()["TryExec"]
    assert {one.text for one in root.iter("mediatype")} == set(_types())
    for tag in ("summary", "p", "li"):
        languages = [one.get(_LANGUAGE) for one in root.iter(tag)]
        assert languages.count(None) == languages.count("de") == languages.count("ar") > 0


def test_an_experiment_is_known_by_its_name_and_a_lesson_by_what_it_begins_with() -> None:
    experiment, lesson = _types()["application/x-glassbox"], _types()["application/x-glassbox-lesson+toml"]
    assert experiment.find(f"{_IN_MIME}glob").attrib["pattern"] == f"*{SUFFIX}"  # type: ignore[union-attr]
    match = lesson.find(f"{_IN_MIME}magic/{_IN_MIME}match")
    assert match is not None
    assert match.attrib["value"] == f'format = "{FORMAT}"'
    reach = int(match.attrib["offset"].split(":")[1])
    for path in sorted((ROOT / "resources" / "lessons").glob("*.toml")):
        assert 0 <= path.read_text(encoding="utf-8").find(match.attrib["value"]) <= reach, path.name
    for kind in (experiment, lesson):
        assert [one.get(_LANGUAGE) for one in kind.iter(f"{_IN_MIME}comment")] == [None, "de", "ar"]


def test_the_version_stands_in_one_place() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    assert "version" not in project["project"]
    assert project["tool"]["hatch"]["version"]["path"] == "gui/__init__.py"
    done = subprocess.run(
        [sys.executable, "main.py", "--version"], cwd=ROOT, capture_output=True, text=True, timeout=60, check=True
    )
    assert done.stdout == f"Glassbox {VERSION}\n"


VALIDATORS = {
    "desktop-file-validate": [str(ENTRY)],
    "appstreamcli": ["validate", "--no-net", str(METAINFO)],
}


@pytest.mark.parametrize("tool", VALIDATORS)
def test_the_validators_of_the_desktop_find_no_fault(tool: str) -> None:
    if shutil.which(tool) is None:
        pytest.skip(f"{tool} is not installed")
    done = subprocess.run([tool, *VALIDATORS[tool]], capture_output=True, text=True, timeout=60, check=False)
    assert done.returncode == 0, done.stdout + done.stderr


def test_the_types_of_files_are_told_apart_by_the_desktop(tmp_path: Path) -> None:
    system = Path("/usr/share/mime/packages/freedesktop.org.xml")
    if shutil.which("update-mime-database") is None or not system.is_file():
        pytest.skip("shared-mime-info is not installed")
    packages = tmp_path / "mime" / "packages"
    packages.mkdir(parents=True)
    shutil.copy(MIME, packages)
    # Of the types of the system, those of which ours are kinds; all of them would take a second.
    (packages / "system.xml").write_text(
        f'<mime-info xmlns="{_IN_MIME[1:-1]}"><mime-type type="application/toml"><glob pattern="*.toml"/></mime-type>'
        '<mime-type type="application/json"><glob pattern="*.json"/></mime-type></mime-info>',
        encoding="utf-8",
    )
    subprocess.run(["update-mime-database", str(tmp_path / "mime")], capture_output=True, timeout=60, check=True)
    (tmp_path / "run.glassbox").write_text("{}", encoding="utf-8")
    (tmp_path / "settings.toml").write_text("a = 1\n", encoding="utf-8")
    (tmp_path / "mine.toml").write_text(f'# by me\nformat = "{FORMAT}"\n', encoding="utf-8")
    names = ("run.glassbox", "settings.toml", "mine.toml")
    done = subprocess.run(
        [sys.executable, "-c", _TELL_TYPES, *(str(tmp_path / name) for name in names)],
        env={"XDG_DATA_HOME": str(tmp_path), "XDG_DATA_DIRS": str(tmp_path), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    assert done.stdout.split() == [
        "application/x-glassbox",
        "application/toml",
        "application/x-glassbox-lesson+toml",
    ]


_TELL_TYPES = """
import sys
from PySide6.QtCore import QMimeDatabase
for path in sys.argv[1:]:
    print(QMimeDatabase().mimeTypeForFile(path).name())
"""


_EXERCISE = """
import sys
from pathlib import Path
import glassbox
sys.path.insert(0, str(Path(glassbox.__file__).parent))
import core
from core.data.generators import DataSettings
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.lessons.exercise.check import check
from core.lessons.exercise.fence import Fence
from core.lessons.exercise.skeleton import skeleton
from core.training.trainer import Trainer
experiment = Experiment.generated(ExperimentSpec(), DataSettings(n_samples=40))
start = Trainer(experiment.spec, experiment.data).start
with Fence() as fence:
    result = check(skeleton(ExperimentSpec(), (2, 4, 1)), experiment, start, fence)
print(Path(core.__file__).parent, {entry.verdict.name for entry in result.entries})
"""


@pytest.mark.nightly
@pytest.mark.skipif(find_spec("hatchling") is None, reason="hatchling, which builds the wheel, is not installed")
def test_what_is_installed_from_the_wheel_works_from_any_folder(tmp_path: Path) -> None:
    """Without a network: the packages it needs are those of the environment of the tests."""
    wheels, installed, elsewhere = tmp_path / "wheels", tmp_path / "installed", tmp_path / "elsewhere"
    elsewhere.mkdir()
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(wheels)]
    subprocess.run(build, cwd=ROOT, capture_output=True, timeout=120, check=True)
    (wheel,) = wheels.glob("glassbox_nn-*.whl")
    shutil.unpack_archive(wheel, installed, "zip")
    assert {path.name for path in installed.iterdir()} == {"glassbox", f"glassbox_nn-{VERSION}.dist-info"}
    environment = {
        name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "PYTHONHOME")
    }
    environment |= {"PYTHONPATH": str(installed), "XDG_CONFIG_HOME": str(tmp_path), "PYTHONSAFEPATH": "1"}

    def said(*arguments: str) -> str:
        done = subprocess.run(
            [sys.executable, *arguments],
            cwd=elsewhere,
            env=environment,
            capture_output=True,
            text=True,
            timeout=120,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        return done.stdout

    assert said("-m", "glassbox", "--version") == f"Glassbox {VERSION}\n"
    assert "Written" in said(
        "-m", "glassbox", "train", "--data", "circle", "--iterations", "300", "--save", "a.glassbox"
    )
    # So many that other processes help, which have to find the package as well.
    swept = said(
        "-m", "glassbox", "sweep", "--data", "spiral", "--samples", "500", "--seeds", "0-499", "--iterations", "3000"
    )
    assert "500 runs" in swept
    assert "The window as it is now" in said("-m", "glassbox", "a.glassbox")
    place, _, verdicts = said("-c", _EXERCISE).strip().partition(" ")
    assert place == str(installed / "glassbox" / "core")
    assert verdicts == "{'NOT_WRITTEN'}"
