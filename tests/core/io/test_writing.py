"""Files are written whole or not at all, by window and terminal alike."""

from __future__ import annotations

import os
import stat
import threading
from pathlib import Path

import pytest

from core.errors import FileError
from core.io.writing import READER_TIMEOUT_S, replacing, write_atomically


def test_a_file_is_replaced_as_a_whole_and_keeps_its_permissions(tmp_path: Path) -> None:
    path = tmp_path / "run.glassbox"
    path.write_bytes(b"old")
    path.chmod(0o640)
    write_atomically(path, b"new")
    assert path.read_bytes() == b"new"
    assert stat.S_IMODE(path.stat().st_mode) == 0o640 or os.name == "nt"
    assert os.listdir(tmp_path) == ["run.glassbox"]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no umask")
def test_a_new_file_is_as_open_to_others_as_any(tmp_path: Path) -> None:
    (tmp_path / "usual").write_bytes(b"")
    write_atomically(tmp_path / "new", b"")
    assert (tmp_path / "new").stat().st_mode == (tmp_path / "usual").stat().st_mode


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes in folders")
def test_a_pipe_that_nobody_reads_is_said_instead_of_waited_for(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with pytest.raises(FileError, match="no program reads"):
        write_atomically(pipe, b"run")


@pytest.mark.skipif(os.name == "nt", reason="Windows has no named pipes in folders")
def test_a_pipe_whose_reader_comes_later_gets_everything(tmp_path: Path) -> None:
    pipe, read = tmp_path / "pipe", []
    os.mkfifo(pipe)
    content = b"run" * 100_000  # more than a pipe holds
    reader = threading.Timer(0.1, lambda: read.append(pipe.read_bytes()))
    reader.start()
    write_atomically(pipe, content, reader_timeout_s=READER_TIMEOUT_S)
    reader.join()
    assert read == [content]


def test_what_cannot_be_written_leaves_the_old_file_and_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "run.glassbox"
    path.write_bytes(b"old")

    def disk_is_full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", disk_is_full)
    with pytest.raises(FileError, match="No space left on device"):
        write_atomically(path, b"new")
    assert path.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["run.glassbox"]


@pytest.mark.skipif(os.name == "nt", reason="links need rights there")
def test_a_link_stays_a_link_and_a_device_a_device(tmp_path: Path) -> None:
    (tmp_path / "real").write_bytes(b"old")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    write_atomically(tmp_path / "link", b"new")
    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_bytes() == b"new"
    write_atomically(Path(os.devnull), b"new")
    assert not Path(os.devnull).is_file()


def test_a_failure_half_way_leaves_the_old_file_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "run.gif"
    write_atomically(path, b"first")

    def fail_half_way() -> None:
        with replacing(path) as file:
            file.write(b"sec")
            raise RuntimeError("half way")

    with pytest.raises(RuntimeError, match="half way"):
        fail_half_way()
    assert [(entry.name, entry.read_bytes()) for entry in tmp_path.iterdir()] == [("run.gif", b"first")]


@pytest.mark.parametrize("place", ["no/such/folder/picture.png", "."])
def test_what_cannot_be_written_is_said_in_a_sentence(tmp_path: Path, place: str) -> None:
    with pytest.raises(FileError, match=r"could not be written: .+\.$"):
        write_atomically(tmp_path / place, b"content")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="a superuser may write everywhere")
def test_a_folder_without_permission_is_said_in_a_sentence(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(FileError, match=r"could not be written: .+\.$"):
        write_atomically(tmp_path / "picture.png", b"content")


@pytest.mark.skipif(not Path("/dev/full").is_char_device(), reason="there is no full disk here")
def test_a_full_disk_is_said_in_a_sentence() -> None:
    with pytest.raises(FileError, match=r"No space left on device\.$"):
        write_atomically("/dev/full", b"content")
    assert Path("/dev/full").is_char_device()


@pytest.mark.skipif(os.name == "nt", reason="links need permission there")
def test_a_link_that_leads_back_to_itself_stays_one(tmp_path: Path) -> None:
    link = tmp_path / "a.glassbox"
    link.symlink_to("b.glassbox")
    (tmp_path / "b.glassbox").symlink_to("a.glassbox")
    with pytest.raises(FileError, match="leads back to itself"):
        write_atomically(link, b"new")
    assert link.is_symlink()
