"""Animations, read back with Pillow: frames, times, colours; and the job that makes them while the window lives."""

from __future__ import annotations

import weakref
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core.errors import FileError
from core.training.snapshot import Snapshot
from gui.base.class_field import winner_tables
from gui.base.class_looks import class_colour_text
from gui.base.colour import rgb
from gui.base.theme import DARK, HEAT_MAP_STRENGTH, LIGHT, Colours, Theme
from gui.pictures.animation import AnimationFormat, CancelledError, frame_durations, shared_palette, write_animation
from gui.pictures.animation_job import AnimationJob
from gui.pictures.animation_plan import AnimationPlan, good_step
from gui.pictures.copies import FrameMaker
from gui.pictures.encoding import Look
from gui.views.plane.view import PlaneView
from tests.tools.snapshots import sample_snapshot

GIF, WEBP = AnimationFormat.GIF, AnimationFormat.WEBP
BOTH = pytest.mark.parametrize("file_format", [GIF, WEBP])


def moving_square(n_frames: int, size: tuple[int, int] = (60, 40), colours: Colours = LIGHT) -> Iterator[QImage]:
    for index in range(n_frames):
        frame = QImage(*size, QImage.Format.Format_RGB32)
        frame.fill(QColor(colours.chrome))
        painter = QPainter(frame)
        painter.fillRect(2 * index, index, 10, 10, QColor(colours.positive))
        painter.end()
        yield frame


def frames_of(path: Path) -> list[np.ndarray]:
    with Image.open(path) as film:
        found = []
        for index in range(getattr(film, "n_frames", 1)):
            film.seek(index)
            found.append(np.asarray(film.convert("RGB")).astype(int))
    return found


def durations_of(path: Path) -> list[int]:
    with Image.open(path) as film:
        found = []
        for index in range(film.n_frames):
            film.seek(index)
            film.load()
            found.append(film.info["duration"])
    return found


# The file


@BOTH
def test_every_frame_is_in_the_file_at_its_size_and_time(tmp_path: Path, file_format: AnimationFormat) -> None:
    path = tmp_path / "run"
    times = frame_durations(12, 15)
    write_animation(path, moving_square(12), times, file_format, palette=shared_palette(LIGHT))
    with Image.open(path) as film:
        assert (film.format, film.n_frames, film.size) == (file_format.name, 12, (60, 40))
        assert film.info["loop"] == 0
    assert abs(sum(durations_of(path)) - sum(times)) <= 10
    frames = frames_of(path)
    for index, expected in enumerate(moving_square(12)):
        corner = QColor(expected.pixel(2 * index + 5, index + 5)).getRgb()[:3]
        assert np.abs(frames[index][index + 5, 2 * index + 5] - corner).max() <= 2
    assert all((one != other).any() for one, other in pairwise(frames))


def test_the_ground_of_the_window_keeps_its_very_colour_in_a_gif(tmp_path: Path) -> None:
    for colours in (LIGHT, DARK):
        path = tmp_path / "ground.gif"
        write_animation(path, moving_square(3, colours=colours), [50] * 3, GIF, palette=shared_palette(colours))
        expected = QColor(colours.chrome).getRgb()[:3]
        assert all(tuple(frame[-1, -1]) == expected for frame in frames_of(path))


@pytest.mark.parametrize("n_classes", [3, 8])
@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_palette_has_the_shades_of_each_class(colours: Colours, n_classes: int) -> None:
    palette = shared_palette(colours, n_classes)
    assert palette.shape == (256, 3)
    for label in range(n_classes):
        table = winner_tables(colours, n_classes)[label]
        shades = np.stack([table >> 16 & 255, table >> 8 & 255, table & 255], axis=1).astype(np.int64)
        assert np.abs(shades[:, np.newaxis] - palette).max(axis=2).min(axis=1).max() <= 12
        full = np.array(rgb(class_colour_text(colours, label)))
        assert np.abs(palette - full).max(axis=1).min() == 0


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_palette_has_each_shade_of_the_plane_nearly_as_it_is(colours: Colours) -> None:
    palette = shared_palette(colours)
    assert palette.shape == (256, 3)
    table = np.array([QColor(level).getRgb()[:3] for level in Theme(colours).heat_table(HEAT_MAP_STRENGTH)])
    distances = np.abs(table[:, np.newaxis] - palette).max(axis=2).min(axis=1)
    assert distances.max() <= 2


def test_what_does_not_move_never_changes_its_colour_in_a_gif(tmp_path: Path) -> None:
    path = tmp_path / "still.gif"
    write_animation(path, moving_square(8), [40] * 8, GIF)
    below = [frame[30:] for frame in frames_of(path)]
    assert all((rows == below[0]).all() for rows in below)


@BOTH
def test_frames_without_any_change_take_their_time_too(tmp_path: Path, file_format: AnimationFormat) -> None:
    path = tmp_path / "same"
    first, second = moving_square(2)
    write_animation(path, [first, first, first, second], [100] * 4, file_format)
    assert sum(durations_of(path)) == 400


@BOTH
def test_a_single_frame_is_a_picture(tmp_path: Path, file_format: AnimationFormat) -> None:
    write_animation(tmp_path / "one", moving_square(1), [100], file_format)
    assert len(frames_of(tmp_path / "one")) == 1


@BOTH
def test_a_frame_is_gone_before_the_one_after_the_next_is_made(tmp_path: Path, file_format: AnimationFormat) -> None:
    made: list[weakref.ref[QImage]] = []

    def frames() -> Iterator[QImage]:
        for frame in moving_square(30, size=(200, 120)):
            alive = sum(one() is not None for one in made)
            assert alive <= 2
            made.append(weakref.ref(frame))
            yield frame

    write_animation(tmp_path / "long", frames(), [40] * 30, file_format)
    assert len(made) == 30


@BOTH
def test_cancelling_leaves_the_old_file_as_it_was(tmp_path: Path, file_format: AnimationFormat) -> None:
    path = tmp_path / "animations" / "run"
    path.parent.mkdir()
    path.write_bytes(b"old")
    told: list[tuple[int, int]] = []
    with pytest.raises(CancelledError):
        write_animation(
            path,
            moving_square(9),
            [40] * 9,
            file_format,
            on_progress=lambda done, of: told.append((done, of)),
            is_cancelled=lambda: len(told) == 4,
        )
    assert told == [(1, 9), (2, 9), (3, 9), (4, 9)]
    assert [(entry.name, entry.read_bytes()) for entry in path.parent.iterdir()] == [("run", b"old")]


@BOTH
def test_a_full_disk_is_told_in_a_sentence(file_format: AnimationFormat) -> None:
    if not Path("/dev/full").is_char_device():
        pytest.skip("there is no /dev/full here")
    with pytest.raises(FileError, match=r"/dev/full: could not be written: No space left on device\."):
        write_animation("/dev/full", moving_square(3, size=(400, 300)), [40] * 3, file_format)


def test_times_add_up_and_the_last_frame_stays() -> None:
    times = frame_durations(31, 30)
    assert sum(times[:-1]) == 1000
    assert set(times[:-1]) == {33, 34}
    assert times[-1] == 1500
    assert frame_durations(0, 30) == []


# The plan


@pytest.mark.parametrize(("first", "last", "every"), [(0, 100, 10), (0, 101, 10), (3, 4, 7), (5, 5, 1), (0, 9, 1)])
def test_the_first_and_the_last_iteration_are_always_shown(first: int, last: int, every: int) -> None:
    plan = AnimationPlan("plane", 100, 100, first, last, every)
    assert (plan.iterations[0], plan.iterations[-1]) == (first, last)
    assert len(plan.iterations) == plan.n_frames
    assert sorted(set(plan.iterations)) == list(plan.iterations)


def test_a_step_is_round_and_makes_no_more_frames_than_asked_for() -> None:
    for last in (1, 7, 119, 121, 5000, 17_203, 1_000_000):
        step = good_step(0, last)
        assert str(step).rstrip("0") in ("1", "2", "5")
        assert AnimationPlan("plane", 1, 1, 0, last, step).n_frames <= 122


# The job


def snapshot_at(iteration: int, run_id: int = 1) -> Snapshot:
    return sample_snapshot(seed=iteration % 3, iteration=iteration, run_id=run_id)


class Run:
    """Answers for the training thread: one snapshot for each iteration that is asked for, when it is told to."""

    def __init__(self) -> None:
        self.asked: list[int] = []

    def ask(self, iteration: int) -> None:
        self.asked.append(iteration)


@pytest.fixture
def plan() -> AnimationPlan:
    return AnimationPlan("plane", 300, 330, 0, 90, 10, frames_per_s=20)


def drawn(snapshot: Snapshot) -> QImage:
    frame = QImage(64, 48, QImage.Format.Format_RGB32)
    frame.fill(QColor(snapshot.iteration, snapshot.iteration, snapshot.iteration))
    return frame


def test_a_job_asks_for_one_moment_after_the_other_and_tells_when_the_file_is_there(
    qtbot: QtBot, tmp_path: Path, plan: AnimationPlan
) -> None:
    run, path = Run(), tmp_path / "run.gif"
    greys = np.repeat(np.arange(256)[:, np.newaxis], 3, axis=1)
    job = AnimationJob(plan, path, run.ask, drawn, greys)
    told: list[tuple[int, int]] = []
    job.progressed.connect(lambda done, of: told.append((done, of)))
    job.start()
    for k, iteration in enumerate(plan.iterations):
        qtbot.waitUntil(lambda k=k: len(run.asked) == k + 1)
        assert not path.exists()
        job.take_snapshot(snapshot_at(iteration + 1))  # a moment that nobody asked for
        if k == len(plan.iterations) - 1:
            with qtbot.waitSignal(job.finished) as done:
                job.take_snapshot(snapshot_at(iteration))
            assert done.args == [str(path)]
        else:
            job.take_snapshot(snapshot_at(iteration))
    assert run.asked == list(plan.iterations)
    assert told == [(k + 1, 10) for k in range(10)]
    assert [frame[0, 0, 0] for frame in frames_of(path)] == list(plan.iterations)
    assert not job.is_running


def test_no_more_than_two_frames_wait_to_be_written(qtbot: QtBot, tmp_path: Path, plan: AnimationPlan) -> None:
    run = Run()
    job = AnimationJob(plan, tmp_path / "run.gif", run.ask, drawn)
    job.start()
    for iteration in plan.iterations[:5]:
        job.take_snapshot(snapshot_at(iteration))  # no event is handled: nothing is known to be written
    assert len(run.asked) == 2
    job.stop()
    with qtbot.waitSignal(job.cancelled):
        pass


def test_a_cancelled_job_writes_nothing_and_says_so_once(qtbot: QtBot, tmp_path: Path, plan: AnimationPlan) -> None:
    run = Run()
    folder = tmp_path / "animations"
    folder.mkdir()
    job = AnimationJob(plan, folder / "run.webp", run.ask, drawn)
    ends: list[str] = []
    for name in ("finished", "failed", "cancelled"):
        getattr(job, name).connect(lambda *_, name=name: ends.append(name))
    job.start()
    job.take_snapshot(snapshot_at(0))
    with qtbot.waitSignal(job.cancelled):
        job.cancel()
    job.cancel()
    job.take_snapshot(snapshot_at(10))
    QApplication.processEvents()
    assert ends == ["cancelled"]
    assert list(folder.iterdir()) == []


def test_a_run_that_starts_anew_ends_the_job_with_a_sentence(qtbot: QtBot, tmp_path: Path, plan: AnimationPlan) -> None:
    run = Run()
    job = AnimationJob(plan, tmp_path / "run.gif", run.ask, drawn)
    job.start()
    job.take_snapshot(snapshot_at(0))
    qtbot.waitUntil(lambda: len(run.asked) == 2)
    with qtbot.waitSignal(job.failed) as failed:
        job.take_snapshot(snapshot_at(10, run_id=2))
    assert failed.args[0].endswith("restarted while the animation was being made.")


def test_a_run_that_never_comes_to_an_iteration_is_not_waited_for_for_ever(
    qtbot: QtBot, tmp_path: Path, plan: AnimationPlan
) -> None:
    job = AnimationJob(plan, tmp_path / "run.gif", lambda iteration: None, drawn)
    job.start()
    with qtbot.waitSignal(job.failed) as failed:
        job._patience.timeout.emit()
    assert "did not reach iteration 0" in failed.args[0]


def test_a_file_that_cannot_be_written_ends_the_job_with_a_sentence(
    qtbot: QtBot, tmp_path: Path, plan: AnimationPlan
) -> None:
    job = AnimationJob(plan, tmp_path / "nowhere" / "run.gif", lambda iteration: None, drawn)
    with qtbot.waitSignal(job.failed) as failed:
        job.start()
    assert "could not be written" in failed.args[0]


# The frames


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_frames_of_a_view_have_the_size_and_the_look_of_the_plan(qtbot: QtBot, colours: Colours) -> None:
    theme = Theme()
    theme.apply()
    live = PlaneView(theme)
    qtbot.addWidget(live)
    live.render(snapshot_at(0))
    before = live.grab().toImage()
    look = Look.DARK if colours.is_dark else Look.LIGHT
    maker = FrameMaker(AnimationPlan("plane", 320, 350, 0, 100_000, look=look), live, theme)
    frames = [maker.frame(snapshot_at(iteration)) for iteration in (0, 7, 20_000)]
    maker.close()
    assert len({frame.size() for frame in frames}) == 1
    assert frames[0].width() == 320
    assert frames[0].height() > 350
    assert frames[0].pixelColor(2, 2) == QColor(colours.chrome)
    assert frames[0] != frames[1]
    assert maker.size == QSize(320, 350)
    assert live.grab().toImage() == before
