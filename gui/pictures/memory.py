"""What was chosen for the last picture and the last animation, in the settings, for the next session too.

It reads whatever stands there: what it does not understand counts as not chosen.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import Enum
from typing import TypeVar

from PySide6.QtCore import QSettings

from gui.pictures.animation import AnimationFormat
from gui.pictures.animation_plan import AnimationPlan
from gui.pictures.encoding import Look, PictureFormat, PictureOptions
from gui.session.file_dialog import keep_folder, last_folder

WINDOW = "window"
_FOLDER = "picture/folder"

Kind = TypeVar("Kind", bound=Enum)


class PictureMemory:
    """Remembers choices between two dialogs."""

    def __init__(self, settings: QSettings) -> None:
        self._settings = settings

    def has(self, key: str) -> bool:
        """Whether something is wanted; it is at first."""
        return bool(self._settings.value(key, True, type=bool))

    @property
    def folder(self) -> str:
        """Where the last file went; before there was one, the user's Documents."""
        return last_folder(self._settings, _FOLDER)

    def keep_folder(self, path: str) -> None:
        """Begin there the next time."""
        keep_folder(self._settings, _FOLDER, path)

    @property
    def options(self) -> PictureOptions:
        """Without a caption."""
        return PictureOptions(
            str(self._settings.value("picture/subject", WINDOW, type=str)),
            self._one_of(PictureFormat.PNG, "picture/format"),
            self._number("picture/scale", 2),
            self._one_of(Look.AS_NOW, "picture/look"),
        )

    def keep_options(self, options: PictureOptions, *, has_caption: bool) -> None:
        """Of a picture that was saved or copied."""
        values = {
            "subject": options.subject,
            "format": options.format.value,
            "scale": options.scale,
            "look": options.look.value,
            "has_caption": has_caption,
        }
        self._keep("picture", values)

    @property
    def plan(self) -> AnimationPlan | None:
        """None before there was one. The iterations mean nothing."""
        width, height = self._number("animation/width", 0), self._number("animation/height", 0)
        if not width or not height:
            return None
        return AnimationPlan(
            str(self._settings.value("animation/subject", WINDOW, type=str)),
            width,
            height,
            first=0,
            last=0,
            frames_per_s=self._number("animation/frames_per_s", 15),
            format=self._one_of(AnimationFormat.GIF, "animation/format"),
            look=self._one_of(Look.AS_NOW, "animation/look"),
            has_caption=self.has("animation/has_caption"),
        )

    def keep_plan(self, plan: AnimationPlan) -> None:
        """Of an animation that was made."""
        values = {
            "subject": plan.subject,
            "width": plan.width,
            "height": plan.height,
            "frames_per_s": plan.frames_per_s,
            "format": plan.format.value,
            "look": plan.look.value,
            "has_caption": plan.has_caption,
        }
        self._keep("animation", values)

    def _keep(self, group: str, values: Mapping[str, object]) -> None:
        for key, value in values.items():
            self._settings.setValue(f"{group}/{key}", value)

    def _number(self, key: str, otherwise: int) -> int:
        stored = str(self._settings.value(key, otherwise))
        return int(stored) if stored.isdecimal() and len(stored) < 6 else otherwise

    def _one_of(self, otherwise: Kind, key: str) -> Kind:
        stored = self._settings.value(key, otherwise.value)
        return next((kind for kind in type(otherwise) if kind.value == stored), otherwise)
