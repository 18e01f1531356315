"""What the tests of the window share."""

from __future__ import annotations

from tests.tools.window import glassbox, homes, isolated_settings, nothing_left_behind  # noqa: F401
