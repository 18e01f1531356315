"""``python3 bootstrap.py package``: the program for this system, as a folder and packed, into ``dist``."""

from __future__ import annotations

import argparse
import platform
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from time import perf_counter

from gui import VERSION
from tools.package import archives
from tools.package.contents import ROOT

SPEC = Path(__file__).with_name("glassbox.spec")
BUILD, DIST = ROOT / "build" / "package", ROOT / "dist"
TOOLS = {"linux": ("objdump", "objcopy", "strip"), "darwin": ("hdiutil",)}
"""What must be on the machine beside Python; on Linux it comes with the package binutils."""


def main(arguments: list[str] | None = None) -> int:
    """Build, pack, and print what was made; the exit code is 2 where a tool is missing."""
    parser = argparse.ArgumentParser(prog="bootstrap.py package", description=__doc__)
    parser.add_argument("--folder", action="store_true", help="make the folder only, and pack nothing")
    only_folder: bool = parser.parse_args(arguments).folder
    missing = [tool for tool in TOOLS.get(sys.platform, ()) if shutil.which(tool) is None]
    if missing:
        print(f"To build the package, install what has {', '.join(missing)}.", file=sys.stderr)
        return 2
    folder = build()
    print(f"{folder.relative_to(ROOT)}: {_megabytes(folder)}", flush=True)
    DIST.mkdir(exist_ok=True)
    for name, pack in ({} if only_folder else packings(folder)).items():
        begun = perf_counter()
        (DIST / name).unlink(missing_ok=True)
        pack(DIST / name)
        print(f"dist/{name}: {_megabytes(DIST / name)}, packed in {perf_counter() - begun:.0f} s", flush=True)
    return 0


def build() -> Path:
    """The folder with the program, on macOS the program as one; named after its version."""
    made = BUILD / "made"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level=WARN"]
    command += ["--distpath", str(made), "--workpath", str(BUILD / "work"), str(SPEC)]
    subprocess.run(command, cwd=ROOT, check=True, timeout=1800)
    if sys.platform == "darwin":
        return made / "Glassbox.app"
    folder = BUILD / f"glassbox-{VERSION}"
    shutil.rmtree(folder, ignore_errors=True)
    (made / "glassbox").rename(folder)
    if sys.platform.startswith("linux"):
        _strip(folder / "_internal")
    return folder


def _strip(internal: Path) -> None:
    """Take what only a debugger reads from Python's own libraries; the others come without it."""
    libraries = [*internal.glob("libpython*.so*"), *internal.glob("python3*/lib-dynload/*.so")]
    subprocess.run(["strip", "--strip-unneeded", *map(str, libraries)], check=True, timeout=120)


def packings(folder: Path) -> dict[str, Callable[[Path], None]]:
    """The files to make for this system, by name, and how each is made from the folder."""
    machine = platform.machine()
    if sys.platform == "win32":
        return {f"glassbox-{VERSION}-windows-{machine.lower()}.zip": lambda target: archives.zipped(folder, target)}
    if sys.platform == "darwin":
        return {f"glassbox-{VERSION}-macos-{machine}.dmg": lambda target: archives.dmg(folder, target)}
    made: dict[str, Callable[[Path], None]] = {}
    if shutil.which("dpkg-deb"):
        name = f"glassbox_{VERSION}_{archives.debian_architecture()}.deb"
        made[name] = lambda target: archives.deb(folder, BUILD / "deb", target)
    made[f"glassbox-{VERSION}-linux-{machine}.tar.xz"] = lambda target: archives.tar_xz(folder, target)
    return made


def _megabytes(path: Path) -> str:
    files = path.rglob("*") if path.is_dir() else [path]
    size = sum(file.stat().st_size for file in files if file.is_file() and not file.is_symlink())
    return f"{size / 1e6:.1f} MB"


if __name__ == "__main__":
    sys.exit(main())
