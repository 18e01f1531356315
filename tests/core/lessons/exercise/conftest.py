"""A fence for the tests of everything but the fence."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from core.lessons.exercise import process
from core.lessons.exercise.fence import Fence, Limits


def pytest_configure() -> None:
    """With GLASSBOX_FOLDER, the code of the tests runs in the packed program of that folder; see `tools.package`."""
    if packed := os.environ.get("GLASSBOX_FOLDER"):
        process._program = lambda: [str(Path(packed, "_internal", process.PACKED_NAME))]
        process._CORE = Path(packed, "_internal", "core")


class ReusedFence(Fence):
    """Keeps its process from one code to the next: a fresh one costs 0.1 s, and these tests are not of the fence."""

    def load(self, code: str) -> tuple[str, ...]:
        self._code = None
        return super().load(code)


@pytest.fixture(scope="session")
def fence() -> Iterator[Fence]:
    with ReusedFence(Limits(call_s=10.0)) as fence:
        yield fence
