"""A fence for the tests of everything but the fence."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from core.lessons.exercise.fence import Fence, Limits


class ReusedFence(Fence):
    """Keeps its process from one code to the next: a fresh one costs 0.1 s, and these tests are not of the fence."""

    def load(self, code: str) -> tuple[str, ...]:
        self._code = None
        return super().load(code)


@pytest.fixture(scope="session")
def fence() -> Iterator[Fence]:
    with ReusedFence(Limits(call_s=10.0)) as fence:
        yield fence
