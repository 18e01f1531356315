"""A plugin for pytest that notes which lines of some files each test runs, and how long the test takes.

``LINES_RUN_FILES`` holds the files and their names, ``path=name`` a line, and ``LINES_RUN_RESULT`` the file where the
result goes, as JSON. It sees what the main thread does; the training thread of the window stays unseen.
"""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Generator
from pathlib import Path
from time import perf_counter
from types import FrameType
from typing import Any

import pytest

_files = dict(line.split("=") for line in os.environ.get("LINES_RUN_FILES", "").splitlines())
_hit: set[tuple[str, int]] = set()
_tests: dict[str, dict[str, Any]] = {}


def _on_call(frame: FrameType, _event: str, _argument: object) -> Any:
    name = _files.get(frame.f_code.co_filename)
    if name is None:
        return None

    def on_line(frame: FrameType, _event: str, _argument: object) -> Any:
        _hit.add((name, frame.f_lineno))
        return on_line

    return on_line


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Generator[None, object, object]:
    _hit.clear()
    begun = perf_counter()
    sys.settrace(_on_call)
    try:
        return (yield)
    finally:
        sys.settrace(None)
        lines: dict[str, list[int]] = {}
        for name, line in sorted(_hit):
            lines.setdefault(name, []).append(line)
        noted = _tests.setdefault(item.nodeid, {"passed": True})
        noted |= {"seconds": perf_counter() - begun, "lines": lines}


def pytest_runtest_logreport(report: pytest.TestReport) -> None:
    if not report.passed:
        _tests.setdefault(report.nodeid, {})["passed"] = False


def pytest_sessionfinish() -> None:
    Path(os.environ["LINES_RUN_RESULT"]).write_text(json.dumps(_tests), encoding="utf-8")
