"""Pictures of every screen, and where two sets of them differ.

    python -m tests.benchmarks.screens FOLDER                 draws every screen into FOLDER
    python -m tests.benchmarks.screens FOLDER --tree OTHER    the same of the program in another folder
    python -m tests.benchmarks.screens --compare OLD NEW      lists what differs; exit code 1 if anything does

The pictures are the same from run to run on one machine: fonts and Qt belong to it. What differs is drawn side by side
into NEW/differences, old and new, with the changed part framed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import gettempdir

import numpy as np
from PySide6.QtCore import QLockFile, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen

ROOT = Path(__file__).resolve().parents[2]
SCALES = (100, 200)
_FRAME = 4
_PATIENCE_MS = 300_000
_ALIKE = {
    "PYTHONHASHSEED": "0",
    "LC_ALL": "C.UTF-8",
    "TZ": "UTC",
    "QT_SCALE_FACTOR_ROUNDING_POLICY": "PassThrough",
}


# Drawing


def draw_all(folder: Path, tree: Path, only: str) -> int:
    """Draw every screen, each scale in a process of its own, and return the exit code."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.png"):
        if only in old.name:
            old.unlink()
    begun = time.perf_counter()
    # Always the same folder: its name is on some screens. One at a time, then.
    work = Path(gettempdir()) / "glassbox-screens"
    lock = QLockFile(f"{work}.lock")
    lock.setStaleLockTime(0)
    if not lock.tryLock(_PATIENCE_MS):
        print("The screens are being drawn already.", file=sys.stderr)
        return 1
    shutil.rmtree(work, ignore_errors=True)
    samples = work / "samples"
    samples.mkdir(parents=True)
    failed = bool(_run(work, tree, "--samples", str(samples)))
    if not failed:
        with ThreadPoolExecutor() as both:
            failed = any(list(both.map(lambda scale: _draw_scale(folder, tree, only, scale, work), SCALES)))
    shutil.rmtree(work, ignore_errors=True)
    n_pictures = len(list(folder.glob("*.png")))
    print(f"{n_pictures} pictures in {folder}, {time.perf_counter() - begun:.0f} s")
    return int(failed)


def _draw_scale(folder: Path, tree: Path, only: str, scale: int, work: Path) -> int:
    """Settings, recovery files and a screen of its own for each process: no session of the user's is touched."""
    home = work / f"home-{scale}"
    samples = home / "samples"  # a file that one window has open is no other one's
    shutil.copytree(work / "samples", samples)
    screen = {"name": "one", "x": 0, "y": 0, "width": 19 * scale, "height": 12 * scale}
    screens = home / "screens.json"
    screens.write_text(json.dumps({"screens": [{**screen, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]}))
    environment = {
        "QT_QPA_PLATFORM": f"offscreen:configfile={screens}",
        "QT_SCALE_FACTOR": f"{scale / 100:g}",
        **{f"XDG_{name}_HOME": str(home / name.lower()) for name in ("CONFIG", "DATA", "CACHE", "STATE")},
    }
    return _run(
        home, tree, str(folder), "--scale", str(scale), "--samples", str(samples), "--only", only, **environment
    )


def _run(home: Path | str, tree: Path, *arguments: str, **environment: str) -> int:
    command = [sys.executable, "-m", "tests.benchmarks.screens", *arguments, "--tree", str(tree), "--child"]
    return subprocess.run(
        command, cwd=ROOT, env={**os.environ, **_ALIKE, "HOME": str(home), **environment}, check=False
    ).returncode


def _as_child(options: argparse.Namespace) -> int:
    """In a process of its own: make the files to open, or draw the screens of one scale."""
    sys.path.insert(0, str(options.tree))
    from tests.benchmarks import screens_shown

    if options.folder is None:
        screens_shown.write_samples(options.samples)
        return 0
    return screens_shown.draw(options.folder, options.samples, options.scale, options.only)


# Comparing


def compare_all(old: Path, new: Path) -> int:
    """List what differs and draw it; the exit code is 1 if anything does."""
    differences = new / "differences"
    names = sorted({path.name for folder in (old, new) for path in folder.glob("*.png")})
    n_different = 0
    for name in names:
        missing = [str(folder) for folder in (old, new) if not (folder / name).exists()]
        found = f"not in {missing[0]}" if missing else compare(old / name, new / name, differences / name)
        if found:
            n_different += 1
            print(f"{name:<44} {found}")
        else:
            (differences / name).unlink(missing_ok=True)
    print(f"{n_different} of {len(names)} pictures differ" + (f", drawn in {differences}" if n_different else ""))
    return int(n_different > 0 or not names)


def compare(old_path: Path, new_path: Path, difference_path: Path) -> str:
    """What differs between two pictures, drawn into a third one; empty if nothing does."""
    old, new = QImage(str(old_path)), QImage(str(new_path))
    if old.size() != new.size():
        found = f"{old.width()} x {old.height()} became {new.width()} x {new.height()}"
        box = QRect()
    else:
        change = np.abs(_pixels(old) - _pixels(new)).max(axis=2)
        rows, columns = np.nonzero(change)
        if not rows.size:
            return ""
        box = QRect(columns.min(), rows.min(), np.ptp(columns) + 1, np.ptp(rows) + 1)
        place = f"within {box.width()} x {box.height()} at ({box.x()}, {box.y()})"
        found = f"{rows.size} pixels differ by up to {change.max()}, {place}"
    difference_path.parent.mkdir(exist_ok=True)
    _side_by_side(old, new, box).save(str(difference_path))
    return found


def _pixels(image: QImage) -> np.ndarray:
    """Blue, green, red and alpha, 0 to 255, shape (height, width, 4)."""
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    seen = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.width(), 4)
    return seen.astype(np.int16)  # a copy: the memory goes with the image


def _side_by_side(old: QImage, new: QImage, box: QRect) -> QImage:
    both = QImage(old.width() + new.width() + _FRAME, max(old.height(), new.height()), QImage.Format.Format_RGB32)
    both.fill(Qt.GlobalColor.gray)
    with QPainter(both) as painter:
        painter.setPen(QPen(QColor("magenta"), 2))
        for image, left in ((old, 0), (new, old.width() + _FRAME)):
            painter.drawImage(left, 0, image)
            painter.drawRect(box.adjusted(-_FRAME, -_FRAME, _FRAME, _FRAME).translated(left, 0))
    return both


def main() -> int:
    """Draw or compare, as the arguments say."""
    parser = argparse.ArgumentParser(prog="screens", description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("folder", metavar="FOLDER", type=Path, nargs="?", help="where the pictures go")
    parser.add_argument("--compare", metavar=("OLD", "NEW"), type=Path, nargs=2, help="two folders of pictures")
    parser.add_argument("--tree", type=Path, default=ROOT, help="the folder of the program that is drawn")
    parser.add_argument("--only", default="", help="only groups of screens with this in their name")
    for hidden, kind in (("--samples", Path), ("--scale", int)):
        parser.add_argument(hidden, type=kind, help=argparse.SUPPRESS)
    parser.add_argument("--child", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.child:
        return _as_child(options)
    if options.compare:
        return compare_all(*options.compare)
    if options.folder is None:
        parser.error("FOLDER or --compare OLD NEW is needed")
    return draw_all(options.folder.resolve(), options.tree.resolve(), options.only)


if __name__ == "__main__":
    sys.exit(main())
