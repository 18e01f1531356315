"""Short sounds without a sound library: a WAV file for each is written once, and a program of this computer plays it.

Qt's own module for sound is not a part of the small package that Glassbox uses. On Linux and macOS a player runs as a
process for the length of the sound, at most one at a time; on Windows the standard library plays it.
"""

from __future__ import annotations

import math
import shutil
import sys
import wave
from array import array
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTemporaryDir, QTimer, Signal

from gui.base.language import tr

RATE = 22_050
_VOLUME = 0.25
_FADE_S = 0.01
"""At both ends of a tone, which would click otherwise."""

_PLAYERS = {"darwin": (("afplay",),), "linux": (("pw-play",), ("paplay",), ("aplay", "-q"))}
_LONGEST_MS = 2000
"""A player that takes longer hangs, and is ended."""

_FAILURES = 3
"""So often in a row a player may fail before it counts as one that cannot play."""


def samples(tones: Sequence[tuple[float, float]], *, is_rough: bool = False) -> array[int]:
    """Tones after each other, each a frequency in Hz and a length in s, as 16-bit samples at ``RATE``."""
    made = array("h")
    for frequency, length_s in tones:
        n = int(RATE * length_s)
        fade = RATE * _FADE_S
        for place in range(n):
            height = math.sin(2.0 * math.pi * frequency * place / RATE)
            if is_rough:
                height = math.copysign(0.5, height)
            loudness = _VOLUME * min(1.0, place / fade, (n - place) / fade)
            made.append(int(32_767 * loudness * height))
    return made


def write_wave(path: Path, made: array[int]) -> None:
    """Write 16-bit samples as a WAV file with one channel."""
    if sys.byteorder == "big":
        made = array("h", made)
        made.byteswap()
    with wave.open(str(path), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(2)
        file.setframerate(RATE)
        file.writeframes(made.tobytes())


class SoundPlayer(QObject):
    """Plays WAV files, one after the other, and never waits for one.

    Emits
    -----
    failed(str)
        In the GUI thread: why nothing can be heard, in a sentence.
    """

    failed = Signal(str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._command = _command()
        self._folder: QTemporaryDir | None = None
        self._process: QProcess | None = None
        self._n_failures = 0
        self._limit = QTimer(self, singleShot=True, interval=_LONGEST_MS)
        self._limit.timeout.connect(self.stop)

    @property
    def problem(self) -> str:
        """Why there is no sound on this computer; empty where there is."""
        if self._command or sys.platform == "win32":
            return ""
        names = ", ".join(command[0] for command in _PLAYERS.get(sys.platform, _PLAYERS["linux"]))
        return tr("No program that plays sounds was found on this computer: {names}.").format(names=names)

    @property
    def is_playing(self) -> bool:
        """Whether a sound is still being played."""
        return self._process is not None

    def play(self, name: str, tones: Sequence[tuple[float, float]], *, is_rough: bool = False) -> bool:
        """Play tones that are known by a name; says whether they could be begun: not while others are played."""
        if self.problem or self.is_playing:
            return False
        path = self._folder_path() / f"{name}.wav"
        if not path.exists():
            write_wave(path, samples(tones, is_rough=is_rough))
        if sys.platform == "win32":
            import winsound

            winsound.PlaySound(str(path), winsound.SND_FILENAME | winsound.SND_ASYNC | winsound.SND_NODEFAULT)
            return True
        self._process = QProcess(self)
        self._process.setStandardOutputFile(QProcess.nullDevice())
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.finished.connect(self._on_finished)
        self._process.errorOccurred.connect(self._on_error)
        self._process.start(self._command[0], [*self._command[1:], str(path)])
        self._limit.start()
        return True

    def stop(self) -> None:
        """End the sound that is being played."""
        self._limit.stop()
        process, self._process = self._process, None
        if process is not None:
            process.blockSignals(True)
            process.kill()
            process.waitForFinished(500)
            process.deleteLater()

    def close(self) -> None:
        """End the sound that is being played, and leave no file behind."""
        self.stop()
        if self._folder is not None:
            self._folder.remove()
            self._folder = None

    def _folder_path(self) -> Path:
        if self._folder is None:
            self._folder = QTemporaryDir()
        return Path(self._folder.path())

    def _on_error(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart:
            self._end(is_heard=False)

    def _on_finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._end(is_heard=code == 0 and status is QProcess.ExitStatus.NormalExit)

    def _end(self, *, is_heard: bool) -> None:
        self._limit.stop()
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self._n_failures = 0 if is_heard else self._n_failures + 1
        if self._n_failures >= _FAILURES:
            self._n_failures = 0
            self.failed.emit(tr("No sound: {program} cannot play on this computer.").format(program=self._command[0]))


def _command() -> tuple[str, ...]:
    """The player of this computer with its options; empty where there is none."""
    found = (
        (path, *options)
        for name, *options in _PLAYERS.get(sys.platform, _PLAYERS["linux"])
        if (path := shutil.which(name)) is not None
    )
    return next(found, ())
