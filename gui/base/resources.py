"""The only place that knows where ``resources/`` is, and what lies beside it."""

from __future__ import annotations

from pathlib import Path

_ROOT = Path(__file__).resolve().parents[2] / "resources"


class MissingResourceError(FileNotFoundError):
    """A file that belongs to the program is not there."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is missing or damaged. It belongs to Glassbox: install the program again.")
        self.path = path


def resource_path(*parts: str) -> Path:
    """The path of a file in ``resources/``.

    Raises
    ------
    MissingResourceError
        If there is no such file.
    """
    return _existing(_ROOT.joinpath(*parts))


def program_file(name: str) -> Path:
    """The path of a file that lies beside ``resources/``, such as ``LICENSE``.

    Raises
    ------
    MissingResourceError
        If there is no such file.
    """
    return _existing(_ROOT.parent / name)


def _existing(path: Path) -> Path:
    if not path.is_file():
        raise MissingResourceError(path)
    return path
