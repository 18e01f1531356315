"""What an animation is to be like: which iterations, of which view, how large and how fast. Plain numbers, no Qt."""

from __future__ import annotations

from dataclasses import dataclass

from gui.pictures.animation import AnimationFormat
from gui.pictures.encoding import Look

MOST_FRAMES = 2000
MOST_PIXELS = 4096
LEAST_PIXELS = 160
RATES = (5, 10, 15, 20, 25, 30, 50)
"""Frames a second. GIF counts in hundredths of a second, and browsers show nothing faster than 50."""

_BYTES_PER_PIXEL = {AnimationFormat.GIF: 0.13, AnimationFormat.WEBP: 0.12}
"""Measured on the plane and the network; a window that is mostly still takes less."""


@dataclass(frozen=True, slots=True)
class AnimationPlan:
    """What an animation is to be like.

    Attributes
    ----------
    subject : str
        ``"window"`` or the name of a view.
    width, height : int
        In pixels, without the caption. A window keeps its shape; then the width counts.
    first, last : int
        Iterations of the first and the last frame; numbers of frames where ``has_way``.
    every : int
        Iterations from one frame to the next; the last one is shown whether or not it fits.
    frames_per_s : int
    format : AnimationFormat
    look : Look
    has_caption : bool
        Whether each frame says below it what it shows.
    has_way : bool
        Whether the frames go along the way of a view (`LinkedView.show_way`) and the run stays where it is.
    """

    subject: str
    width: int
    height: int
    first: int
    last: int
    every: int = 1
    frames_per_s: int = 15
    format: AnimationFormat = AnimationFormat.GIF
    look: Look = Look.AS_NOW
    has_caption: bool = True
    has_way: bool = False

    @property
    def iterations(self) -> tuple[int, ...]:
        """Of all frames."""
        steps = range(self.first, self.last + 1, self.every)
        return (*steps, self.last) if steps and steps[-1] != self.last else tuple(steps)

    @property
    def n_frames(self) -> int:
        return 0 if self.last < self.first else -(-(self.last - self.first) // self.every) + 1

    @property
    def estimated_bytes(self) -> int:
        """About how large the file will be."""
        return round(self.n_frames * self.width * self.height * _BYTES_PER_PIXEL[self.format])


def good_step(first: int, last: int, n_frames: int = 120) -> int:
    """How many iterations from one frame to the next make about so many frames: 1, 2 or 5 times a power of ten."""
    wanted, step = max(last - first, 0) / n_frames, 1
    while step < wanted:
        step *= 10
    for smaller in (step // 5, step // 2):
        if smaller >= max(wanted, 1):
            return smaller
    return step
