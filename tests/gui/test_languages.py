"""The window in each language it comes with: no text is cut, and the layout follows the language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSettings
from pytestqt.qtbot import QtBot

from gui.app import ORGANISATION
from gui.base.language import LANGUAGES, language
from tests.gui.shell.test_no_text_is_cut import found_in, train
from tests.tools.window import Glassbox, opened_glassbox

SOME = ((1.0, (1024, 640), ("lecture", "inside", "settings")), (1.0, (1440, 900), ("all",)))
ALL = tuple(
    (zoom, size, ("lecture", "inside", "all", "settings"))
    for zoom in (1.0, 1.5)
    for size in ((1024, 640), (1280, 800), (1440, 900))
)


@pytest.fixture(params=[one.code for one in LANGUAGES if one.code != "en"])
def translated(qtbot: QtBot, isolated_settings: None, request: pytest.FixtureRequest) -> Iterator[Glassbox]:
    """The program in one of the other languages."""
    settings = QSettings(QSettings.defaultFormat(), QSettings.Scope.UserScope, ORGANISATION, "Glassbox")
    settings.setValue("view/language", request.param)
    with opened_glassbox(qtbot) as program:
        assert language() == request.param
        yield program
        program.window.theme.set_zoom(1.0)


@pytest.mark.parametrize("combinations", [SOME, pytest.param(ALL, marks=pytest.mark.nightly)])
def test_no_text_is_cut_or_overlapped_in_any_language(translated: Glassbox, combinations: tuple) -> None:  # type: ignore[type-arg]
    train(translated, {})
    found = [problem for combination in combinations for problem in found_in(translated, *combination)]
    assert not found, "\n".join(found)
