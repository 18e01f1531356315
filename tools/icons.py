"""The program's icon in all sizes, made from its two drawings: `python -m tools.icons`.

The small drawing serves up to 32 pixels, where the other would be a blur. Beside the PNG files it writes an .ico for
Windows and an .icns for macOS.
"""

from __future__ import annotations

import io
import sys
from pathlib import Path

from PIL import Image
from PySide6.QtCore import QBuffer, QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

FOLDER = Path(__file__).resolve().parents[1] / "resources" / "icons" / "app"
SIZES = (16, 24, 32, 48, 64, 128, 256, 512)
SMALL = 32
"""The largest side for which the small drawing is taken."""

ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_SIZES = (16, 32, 64, 128, 256, 512, 1024)


def drawn(size: int) -> Image.Image:
    """The icon with a side of ``size`` pixels."""
    renderer = QSvgRenderer(str(FOLDER / ("glassbox-small.svg" if size <= SMALL else "glassbox.svg")))
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(0)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        renderer.render(painter, QRectF(0, 0, size, size))
    buffer = QBuffer()
    image.save(buffer, b"PNG")
    return Image.open(io.BytesIO(buffer.data().data()))


def write_icons(folder: Path) -> None:
    """Write every file that is made from the drawings."""
    images = {size: drawn(size) for size in sorted({*SIZES, *ICNS_SIZES})}
    for size in SIZES:
        images[size].save(folder / f"glassbox-{size}.png", optimize=True)
    for name, sizes in (("glassbox.ico", ICO_SIZES), ("glassbox.icns", ICNS_SIZES)):
        of_size = [images[size] for size in sizes]
        # Pillow scales the last image down for each size that is not among the others.
        of_size[-1].save(folder / name, sizes=[image.size for image in of_size], append_images=of_size[:-1])


if __name__ == "__main__":
    application = QGuiApplication([sys.argv[0], "-platform", "offscreen"])
    write_icons(FOLDER)
