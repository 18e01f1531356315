"""Writes an animation, one frame at a time: GIF with one palette for all frames, or WebP without loss.

The 256 colours of a whole GIF are the look's own, so that nothing flickers: the colours of the heat maps almost as they
are, and the mixtures that smoothed edges of lines and texts have.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterable, Iterator, Sequence
from enum import Enum
from itertools import pairwise
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, cast

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QImage

from core.arrays import IntArray
from core.io.writing import replacing
from gui.base.class_looks import class_colour_text
from gui.base.colour import diverging_table, rgb
from gui.base.diagram.paint import PICTURE_STRENGTH
from gui.base.theme import Colours

if TYPE_CHECKING:  # Pillow is loaded with the first animation: the start of the program does not wait for it
    from PIL import Image

_SHORTEST_GIF_MS = 20
"""Browsers take anything shorter for a mistake and show a tenth of a second."""

_KEEP_BELOW = 1
_NOTHING_CHANGED = (0, 0, 1, 1)


class AnimationFormat(Enum):
    """Files that an animation can be. The value is the ending of the name."""

    GIF = "gif"
    WEBP = "webp"


class CancelledError(Exception):
    """Nobody wants the animation any more."""


def write_animation(
    path: Path | str,
    frames: Iterable[QImage],
    durations_ms: Sequence[int],
    file_format: AnimationFormat,
    *,
    loop: int = 0,
    palette: IntArray | None = None,
    on_progress: Callable[[int, int], None] = lambda done, of: None,
    is_cancelled: Callable[[], bool] = lambda: False,
) -> None:
    """Write frames into a file, which is there only when all of them are in it.

    Parameters
    ----------
    path : Path or str
    frames : iterable of QImage
        As many as there are durations, all of the first one's size.
    durations_ms : sequence of int
        How long each frame is shown.
    file_format : AnimationFormat
    loop : int
        How often it is shown; 0 for without end.
    palette : IntArray, shape (256, 3), optional
        The colours of a GIF; spread evenly where it is left out.
    on_progress : callable
        Called with how many frames are written, and of how many, after each.
    is_cancelled : callable
        Asked before each frame.

    Raises
    ------
    CancelledError
        If it was cancelled; the file is as it was before.
    FileError
        If the file cannot be written; it is as it was before.
    """
    taken = _taken(frames, len(durations_ms), on_progress, is_cancelled)
    with replacing(path) as file:
        if file_format is AnimationFormat.GIF:
            for part in _gif_parts(taken, durations_ms, loop, palette):
                file.write(part)
        else:
            _write_webp(file, taken, durations_ms, loop)
        on_progress(len(durations_ms), len(durations_ms))


def frame_durations(n_frames: int, frames_per_s: float, last_ms: int = 1500) -> list[int]:
    """How long each frame is shown, whole milliseconds that add up; the last one stays to be looked at."""
    ends = [round(1000.0 * k / frames_per_s) for k in range(n_frames + 1)]
    durations = [after - before for before, after in pairwise(ends)]
    return [*durations[:-1], max(last_ms, *durations[-1:])] if durations else []


def _taken(
    frames: Iterable[QImage], n_frames: int, on_progress: Callable[[int, int], None], is_cancelled: Callable[[], bool]
) -> Iterator[Image.Image]:
    """The frames as Pillow has them. Where the next is asked for, the one before is written."""
    incoming = iter(frames)
    for index in range(n_frames):
        if index:
            on_progress(index, n_frames)
        if is_cancelled():
            raise CancelledError
        frame = next(incoming, None)
        if frame is None:
            raise CancelledError
        yield _to_pillow(frame)


def _to_pillow(frame: QImage) -> Image.Image:
    image = frame if frame.format() == QImage.Format.Format_RGB32 else frame.convertToFormat(QImage.Format.Format_RGB32)
    size = image.width(), image.height()
    from PIL import Image

    return Image.frombytes("RGB", size, bytes(image.constBits()), "raw", "BGRX", image.bytesPerLine(), 1)


# GIF


def _gif_parts(
    frames: Iterator[Image.Image], durations_ms: Sequence[int], loop: int, palette: IntArray | None
) -> Iterator[bytes]:
    """The file in parts. Pillow's own writer would hold all frames in memory and give each its colours."""
    from PIL import GifImagePlugin, Image

    before: NDArray[np.uint8] | None = None
    colours: _NearestColours | None = None
    for frame, duration in zip(frames, _gif_durations(durations_ms), strict=True):
        if colours is None:
            colours = _NearestColours((_even_colours() if palette is None else palette).astype(np.uint8))
            yield _gif_head(frame.size, colours.palette, loop)
        pixels = colours.places(frame)
        left, top, right, bottom = box = _changed(before, pixels)
        changed = Image.fromarray(np.ascontiguousarray(pixels[top:bottom, left:right]), "P")
        yield b"".join(GifImagePlugin.getdata(changed, box[:2], duration=duration, disposal=_KEEP_BELOW))
        before = pixels
    yield b";"


def _even_colours() -> IntArray:
    """Spread over all there are."""
    levels = (np.arange(n) * 255 // (n - 1) for n in (6, 7, 6))
    cube = np.stack(np.meshgrid(*levels, indexing="ij"), axis=-1).reshape(-1, 3)
    return np.resize(cube, (256, 3))


class _NearestColours:
    """For each colour the nearest one of a palette.

    Pillow's own search takes a neighbour for some, and the ground of the window would get another tint.
    """

    def __init__(self, palette: NDArray[np.uint8]) -> None:
        self.palette = palette
        self._known = np.full(1 << 24, -1, dtype=np.int16)

    def places(self, frame: Image.Image) -> NDArray[np.uint8]:
        """Where in the palette the colour of each pixel is, shape (height, width)."""
        red, green, blue = (np.asarray(band).astype(np.int32) for band in frame.split())
        packed = red << 16 | green << 8 | blue
        places = self._known[packed]
        unknown = np.unique(packed[places < 0])
        if unknown.size:
            channels = np.stack([unknown >> 16, unknown >> 8 & 255, unknown & 255], axis=1)
            for some in np.array_split(np.arange(unknown.size), unknown.size // 4096 + 1):
                distances = ((channels[some, np.newaxis] - self.palette.astype(np.int32)) ** 2).sum(axis=2)
                self._known[unknown[some]] = distances.argmin(axis=1)
            places = self._known[packed]
        found: NDArray[np.uint8] = places.astype(np.uint8)
        return found


def _gif_durations(durations_ms: Sequence[int]) -> Iterator[int]:
    """In whole hundredths of a second, as GIF has them, without drifting away."""
    end, told = 0, 0
    for duration in durations_ms:
        end += max(duration, _SHORTEST_GIF_MS)
        own = round(end / 10) * 10 - told
        told += own
        yield own


def _changed(before: NDArray[np.uint8] | None, after: NDArray[np.uint8]) -> tuple[int, int, int, int]:
    """The box, left, top, right and bottom, outside of which a frame is as the one before."""
    if before is None:
        return 0, 0, after.shape[1], after.shape[0]
    differs = before != after
    rows, columns = np.flatnonzero(differs.any(axis=1)), np.flatnonzero(differs.any(axis=0))
    if not rows.size:
        return _NOTHING_CHANGED
    return int(columns[0]), int(rows[0]), int(columns[-1]) + 1, int(rows[-1]) + 1


def _gif_head(size: tuple[int, int], palette: NDArray[np.uint8], loop: int) -> bytes:
    """Signature, size, the 256 colours of all frames, and how often they are shown."""
    repeats = b"!\xff\x0bNETSCAPE2.0\x03\x01" + struct.pack("<HB", loop, 0)
    return struct.pack("<6sHHBBB", b"GIF89a", *size, 0xF7, 0, 0) + palette.tobytes() + repeats


# WebP


class _Later:
    """All frames after the first, as Pillow asks an animated image for them: one after the other."""

    def __init__(self, frames: Iterator[Image.Image], n_frames: int) -> None:
        self.n_frames = n_frames
        self.mode = "RGB"
        self._frames = frames
        self._frame: Image.Image | None = None

    def seek(self, _index: int) -> None:
        self._frame = next(self._frames)

    def getim(self) -> Any:
        assert self._frame is not None
        return self._frame.getim()


def _write_webp(file: IO[bytes], frames: Iterator[Image.Image], durations_ms: Sequence[int], loop: int) -> None:
    later = [_Later(frames, len(durations_ms) - 1)] if len(durations_ms) > 1 else []
    next(frames).save(
        cast(Any, file),
        "WEBP",
        save_all=True,
        append_images=later,
        duration=list(durations_ms),
        loop=loop,
        lossless=True,
        # Of the effort, not of the picture: more takes twice as long for a tenth of the size.
        quality=0,
        method=1,
    )


N_COLOURS = 256

_HEAT = 192
"""How many colours of the units' pictures are taken; 117 of them are so pale that the plane uses them, too."""

_OF_CLASSES = 112
"""How many of these are left to the classes where there are more than two."""

_MIXTURES = (
    ("text", "surface", 10),
    ("text", "chrome", 10),
    ("positive", "chrome", 8),
    ("negative", "chrome", 8),
    ("positive", "outline", 6),
    ("negative", "outline", 6),
    ("accent", "surface", 8),
    ("accent", "accent_soft", 6),
    ("warning", "chrome", 5),
    ("quiet", "chrome", 6),
    ("strong_line", "surface", 5),
    ("line", "chrome", 4),
)
"""Between which colours, and in how many steps, both ends among them."""


def shared_palette(colours: Colours, n_classes: int = 2) -> IntArray:
    """The colours of a look, with those of so many classes.

    Returns
    -------
    IntArray
        (256, 3), red, green and blue in 0..255. None is there twice; places that are left over repeat the first.
    """
    table = diverging_table(rgb(colours.negative), rgb(colours.zero), rgb(colours.positive), PICTURE_STRENGTH)
    n_heat = _HEAT if n_classes <= 2 else _HEAT - _OF_CLASSES
    parts = [table[np.linspace(0, len(table) - 1, n_heat).round().astype(np.int64)].astype(np.int64)]
    if n_classes > 2:
        n_each, ground = _OF_CLASSES // n_classes, rgb(colours.zero)
        parts += [_mixture(rgb(class_colour_text(colours, label)), ground, n_each) for label in range(n_classes)]
    parts += [_mixture(rgb(getattr(colours, a)), rgb(getattr(colours, b)), n) for a, b, n in _MIXTURES]
    distinct = list(dict.fromkeys(tuple(colour) for part in parts for colour in part.tolist()))[:N_COLOURS]
    distinct += distinct[:1] * (N_COLOURS - len(distinct))
    return np.array(distinct, dtype=np.int64)


def _mixture(first: tuple[int, int, int], last: tuple[int, int, int], n_steps: int) -> IntArray:
    share = np.linspace(0.0, 1.0, n_steps)[:, np.newaxis]
    return np.rint(np.array(first) * (1.0 - share) + np.array(last) * share).astype(np.int64)
