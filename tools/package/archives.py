"""From the folder that PyInstaller made to the files that people download."""

from __future__ import annotations

import gzip
import hashlib
import lzma
import platform
import re
import shutil
import subprocess
import tarfile
from collections.abc import Iterable
from datetime import UTC, datetime
from email.utils import format_datetime
from pathlib import Path

from bootstrap import QT_LIBRARIES, WAYLAND_LIBRARIES, XCB_LIBRARIES
from core.lessons.exercise.process import PACKED_NAME
from gui import VERSION
from tools.package.contents import ROOT, dynamic_section

ID = "io.github.glassbox.Glassbox"
DESKTOP, ICONS = ROOT / "resources" / "desktop", ROOT / "resources" / "icons" / "app"
LINUX = Path(__file__).parent / "linux"
FOR_ONE_ACCOUNT = (LINUX / "README.txt", LINUX / "install-for-me", ROOT / "LICENSE")
"""What stands beside the program where it is unpacked and not installed."""
MAINTAINER = "The Glassbox maintainers <glassbox@users.noreply.github.com>"

_NOT_LINKED = ("xkb-data",)
"""What a packed library reads without being linked to it: libxkbcommon the tables of keyboards."""


def tar_xz(folder: Path, target: Path) -> None:
    """All of the folder under its own name. Packing as small as xz can takes four times as long and saves 3 %."""

    def owned_by_nobody(entry: tarfile.TarInfo) -> tarfile.TarInfo:
        entry.uid = entry.gid = 0
        entry.uname = entry.gname = "root"
        return entry

    for path in FOR_ONE_ACCOUNT:
        shutil.copy(path, folder / path.name)
    with (
        lzma.open(target, "w") as packed,
        tarfile.open(fileobj=packed, mode="w") as archive,
    ):
        archive.add(folder, folder.name, filter=owned_by_nobody)


def deb(folder: Path, tree: Path, target: Path) -> None:
    """A package of Debian and its relatives.

    Parameters
    ----------
    folder : Path
        The program.
    tree : Path
        Where the files of the package are laid out; made anew.
    target : Path
        The `.deb`.
    """
    shutil.rmtree(tree, ignore_errors=True)
    program = tree / "usr/lib/glassbox"
    shutil.copytree(folder, program, symlinks=True)
    for path in FOR_ONE_ACCOUNT:  # where it has been packed in the other way before
        (program / path.name).unlink(missing_ok=True)
    command = tree / "usr/bin/glassbox"
    command.parent.mkdir(parents=True)
    command.symlink_to("../lib/glassbox/glassbox")
    for source, place in system_files():
        (tree / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(source, tree / place)
    _add_documents(tree / "usr/share/doc/glassbox")
    _set_rights(tree)
    _add_control(tree, dependencies(folder))
    subprocess.run(
        ["dpkg-deb", "--root-owner-group", "-Zxz", "--build", str(tree), str(target)],
        check=True,
        stdout=subprocess.DEVNULL,
        timeout=1200,
    )


def system_files() -> list[tuple[Path, str]]:
    """What is looked for in a system's folders, and where it belongs there."""
    icons = [
        (path, f"usr/share/icons/hicolor/{match[1]}x{match[1]}/apps/{ID}.png")
        for path in sorted(ICONS.iterdir())
        if (match := re.fullmatch(r"glassbox-(\d+)\.png", path.name))
    ]
    return [
        (DESKTOP / f"{ID}.desktop", f"usr/share/applications/{ID}.desktop"),
        (DESKTOP / f"{ID}.metainfo.xml", f"usr/share/metainfo/{ID}.metainfo.xml"),
        (DESKTOP / f"{ID}.mime.xml", f"usr/share/mime/packages/{ID}.xml"),
        (ICONS / "glassbox.svg", f"usr/share/icons/hicolor/scalable/apps/{ID}.svg"),
        (LINUX / "lintian-overrides", "usr/share/lintian/overrides/glassbox"),
        *icons,
    ]


def dependencies(folder: Path) -> list[str]:
    """The packages of Debian with the libraries that the program's files ask for and that are not among them.

    Raises
    ------
    LookupError
        For a library that the tables of `bootstrap.py` do not know.
    """
    rows = (row.split() for row in (QT_LIBRARIES + XCB_LIBRARIES + WAYLAND_LIBRARIES).splitlines() if row)
    packages = {row[0]: row[1] for row in rows} | {"libgcc_s.so.1": "libgcc-s1", "libxcb.so.1": "libxcb1"}
    files = [path for path in folder.rglob("*") if path.is_file() and not path.is_symlink()]
    present = {path.name for path in files}
    asked, versions = set[str](), {(2, 0)}
    for path in files:
        if path.suffix not in (".pyc", ".py") and _is_program(path):
            headers = dynamic_section(str(path))
            asked |= set(re.findall(r"NEEDED +(\S+)", headers)) - present
            versions |= {(int(a), int(b)) for a, b in re.findall(r"\bGLIBC_(\d+)\.(\d+)", headers)}
    unknown = [name for name in asked if name not in packages and not _is_of_the_c_library(name)]
    if unknown:
        raise LookupError(f"No package of Debian is known for {', '.join(sorted(unknown))}; see bootstrap.py.")
    glibc = "libc6 (>= {}.{})".format(*max(versions))
    return sorted({glibc, *_NOT_LINKED, *(packages[name] for name in asked if name in packages)})


def debian_architecture() -> str:
    """Debian's name for this machine."""
    return {"x86_64": "amd64", "aarch64": "arm64"}.get(platform.machine(), platform.machine())


def _is_program(path: Path) -> bool:
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"


def _is_of_the_c_library(name: str) -> bool:
    return bool(re.match(r"lib(c|m|dl|rt|pthread|resolv|util)\.so|ld-linux", name))


def _add_control(tree: Path, depends: Iterable[str]) -> None:
    files = [path for path in sorted(tree.rglob("*")) if path.is_file() and not path.is_symlink()]
    control = tree / "DEBIAN"
    control.mkdir(mode=0o755)
    fields = {
        "Package": "glassbox",
        "Version": VERSION,
        "Section": "education",
        "Priority": "optional",
        "Architecture": debian_architecture(),
        "Maintainer": MAINTAINER,
        "Installed-Size": str(sum(path.stat().st_size for path in files) // 1024),
        "Depends": ", ".join(depends),
        "Recommends": "fonts-dejavu-core",
        "Description": "see a neural network while it learns\n"
        " Click points onto a plane, build a small network, press Run or Step, and watch\n"
        " every weight, every unit's picture of the plane, the loss and the decision\n"
        " boundary change with each iteration. Lessons follow a lecture.",
    }
    (control / "control").write_text("".join(f"{name}: {value}\n" for name, value in fields.items()))
    sums = (f"{hashlib.md5(path.read_bytes()).hexdigest()}  {path.relative_to(tree)}\n" for path in files)
    (control / "md5sums").write_text("".join(sums))


def _add_documents(folder: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "copyright").write_text(
        "Glassbox\n\n"
        + (ROOT / "LICENSE").read_text(encoding="utf-8")
        + "\nThe licences of Python, Qt, NumPy and all else that is packed with it:\n"
        "/usr/lib/glassbox/_internal/resources/licences\n",
        encoding="utf-8",
    )
    changes = (
        f"glassbox ({VERSION}) stable; urgency=low\n\n  * What is new is described in CHANGELOG.md.gz.\n\n"
        f" -- {MAINTAINER}  {format_datetime(datetime.now(UTC))}\n"
    )
    for name, content in {"changelog": changes.encode(), "CHANGELOG.md": (ROOT / "CHANGELOG.md").read_bytes()}.items():
        with gzip.GzipFile(folder / f"{name}.gz", "wb", compresslevel=9, mtime=0) as packed:
            packed.write(content)


def _set_rights(tree: Path) -> None:
    for path in tree.rglob("*"):
        if not path.is_symlink():
            runs = path.is_dir() or path.name in ("glassbox", PACKED_NAME)
            path.chmod(0o755 if runs else 0o644)


def zipped(folder: Path, target: Path) -> None:
    """For Windows."""
    shutil.make_archive(str(target.with_suffix("")), "zip", folder.parent, folder.name)


def dmg(app: Path, target: Path) -> None:
    """For macOS: a disk image with the program."""
    command = ["hdiutil", "create", "-volname", "Glassbox", "-srcfolder", str(app), "-ov", "-format", "ULMO"]
    subprocess.run([*command, str(target)], check=True, timeout=1200)
