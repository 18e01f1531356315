"""The sound of the loss, with a player program that only writes down what it was to play."""

from __future__ import annotations

import os
import sys
import wave
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QObject
from pytestqt.qtbot import QtBot

from core.arrays import FloatArray
from gui.base.sound import RATE, SoundPlayer, samples, write_wave
from gui.control.loss_sound import LossSound, semitones
from tests.tools.window import Glassbox, opened_glassbox

pytestmark = [
    pytest.mark.qt_log_ignore("does not support (propagateSizeHints|raise)"),
    pytest.mark.skipif(sys.platform != "linux", reason="The fake player is a shell script under the name of Linux's."),
]

Programs = Callable[[str], Path]


@pytest.fixture
def played(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Programs:
    """Makes the player of this computer a shell script; what it is to play is written into the file that is returned,
    a line for each sound."""
    folder = tmp_path / "programs"
    folder.mkdir()
    monkeypatch.setenv("PATH", f"{folder}{os.pathsep}{os.environ['PATH']}")

    def make(body: str) -> Path:
        heard = tmp_path / "heard.txt"
        script = folder / "pw-play"
        script.write_text(f'#!/bin/sh\necho "$1" >> "{heard}"\n{body}\n')
        script.chmod(0o755)
        return heard

    return make


def _lines(path: Path) -> list[str]:
    return [Path(line).stem for line in path.read_text().splitlines()] if path.exists() else []


def _loudest_frequency(made: FloatArray) -> float:
    spectrum = np.abs(np.fft.rfft(made))
    return float(np.fft.rfftfreq(len(made), 1.0 / RATE)[int(spectrum.argmax())])


@pytest.mark.parametrize("frequency", [110.0, 440.0, 1760.0])
def test_a_tone_has_its_frequency_and_its_length_and_does_not_click(frequency: float, tmp_path: Path) -> None:
    write_wave(tmp_path / "tone.wav", samples([(frequency, 0.2)]))
    with wave.open(str(tmp_path / "tone.wav")) as file:
        assert (file.getframerate(), file.getnchannels(), file.getsampwidth()) == (RATE, 1, 2)
        made = np.frombuffer(file.readframes(file.getnframes()), dtype="<i2").astype(float)
    assert len(made) == pytest.approx(0.2 * RATE, abs=1)
    assert _loudest_frequency(made) == pytest.approx(frequency, abs=6.0)
    assert np.abs(made[[0, -1]]).max() < 300.0
    assert 5000.0 < np.abs(made).max() < 20_000.0


def test_a_lower_loss_is_a_lower_tone_an_octave_for_each_power_of_ten() -> None:
    losses = np.geomspace(1e-2, 5.0, 200)
    pitches = [semitones(loss) for loss in losses]
    assert pitches == sorted(pitches)
    assert semitones(0.5) - semitones(0.05) == 12
    assert semitones(1.0) == 0
    assert semitones(0.0) == semitones(1e-12) == -36
    assert semitones(float("inf")) == semitones(float("nan")) + 48 == 12


def test_one_sound_is_played_at_a_time(qtbot: QtBot, qapp: QCoreApplication, played: Programs) -> None:
    heard = played("sleep 0.2")
    parent = QObject()
    player = SoundPlayer(parent)
    assert player.play("first", [(440.0, 0.1)])
    assert not player.play("second", [(440.0, 0.1)])
    qtbot.waitUntil(lambda: not player.is_playing)
    assert _lines(heard) == ["first"]
    assert player.play("second", [(440.0, 0.1)])
    qtbot.waitUntil(lambda: not player.is_playing)
    assert _lines(heard) == ["first", "second"]


def test_a_player_that_hangs_is_ended(qtbot: QtBot, qapp: QCoreApplication, played: Programs) -> None:
    heard = played('echo $$ > "$0.pid"\nexec sleep 60')
    parent = QObject()
    player = SoundPlayer(parent)
    player.play("long", [(440.0, 0.1)])
    pid_file = heard.parent / "programs" / "pw-play.pid"
    qtbot.waitUntil(lambda: pid_file.exists() and bool(pid_file.read_text().strip()))
    player.stop()
    assert not player.is_playing
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid_file.read_text()), 0)


def test_a_player_that_cannot_play_is_given_up_with_a_sentence(
    qtbot: QtBot, qapp: QCoreApplication, played: Programs
) -> None:
    played("exit 1")
    parent = QObject()
    player = SoundPlayer(parent)
    sentences: list[str] = []
    player.failed.connect(sentences.append)
    for _ in range(3):
        player.play("tone", [(440.0, 0.1)])
        qtbot.waitUntil(lambda: not player.is_playing)
    assert len(sentences) == 1
    assert "pw-play" in sentences[0]


def test_while_training_runs_the_loss_is_heard_and_the_goal_has_a_sound_of_its_own(
    qtbot: QtBot, isolated_settings: None, played: Programs
) -> None:
    heard = played("")
    with opened_glassbox(qtbot) as glassbox:
        glassbox.change(learning_rate=3.0)
        glassbox.trigger("run.toggle")
        glassbox.wait_for(lambda snapshot: snapshot.iteration > 3)
        assert _lines(heard) == []  # off at first
        glassbox.trigger("view.sound")
        glassbox.wait_until(lambda: _lines(heard))
        assert _lines(heard)[0].startswith("tone")
        glassbox.window.run_bar.speed_chosen.emit(None)
        glassbox.wait_until(lambda: "goal" in _lines(heard))
        glassbox.trigger("run.toggle")
        _stop(glassbox)
    assert all(line == "goal" or line.startswith("tone") for line in _lines(heard))


def _stop(glassbox: Glassbox) -> None:
    """Wait for the last sound: the window may be closed in the middle of one, and a test looks at what is left."""
    sound = glassbox.window.findChild(LossSound)
    assert isinstance(sound, LossSound)
    player = sound.findChild(SoundPlayer)
    assert isinstance(player, SoundPlayer)
    glassbox.wait_until(lambda: not player.is_playing)


def test_closing_the_window_ends_a_sound(qtbot: QtBot, isolated_settings: None, played: Programs) -> None:
    heard = played("exec sleep 60")
    with opened_glassbox(qtbot) as glassbox:
        glassbox.trigger("view.sound")
        glassbox.train(1)
        sound = glassbox.window.findChild(LossSound)
        assert isinstance(sound, LossSound)
        player = sound.findChild(SoundPlayer)
        assert isinstance(player, SoundPlayer)
        glassbox.wait_until(lambda: player.is_playing and heard.exists() and heard.read_text())
        folder = Path(heard.read_text().splitlines()[0]).parent
        assert folder.is_dir()
        glassbox.window.closing.emit()
        assert not player.is_playing
        assert not folder.exists()


def test_without_a_player_the_entry_is_grey_and_says_why(
    qtbot: QtBot, isolated_settings: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "/nowhere")
    with opened_glassbox(qtbot) as glassbox:
        action = glassbox.window.actions_by_id["view.sound"]
        assert not action.isEnabled()
        for name in ("pw-play", "paplay", "aplay"):
            assert name in action.statusTip()
