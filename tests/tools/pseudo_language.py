"""A language made of English for tests: what was not translated, or was put together from parts, is seen at once.

Each text that `tools.translations` collects is shown in brackets, a third longer, and with other letters: a plain
English letter in a widget is then one that no translator could have reached.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from functools import cache

import pytest
from PySide6.QtCore import QAbstractItemModel, QAbstractListModel, QModelIndex, QObject, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QTabBar,
    QTextBrowser,
    QWidget,
)

from gui.base import language
from tests.tools.painted_texts import painted_texts
from tools.translations import collected

_PLAIN = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"
_OTHER = "ÀƁĆĎÈƑĜĤÌĴĶĹḾŃÒṔɊŔŚŤÙṼŴẌÝŹàƀćďèƒĝĥìĵķĺḿńòṕɋŕśťùṽŵẍýź"
_LETTERS = str.maketrans(_PLAIN, _OTHER)
_KEPT = re.compile(r"\{\w*(?:[:!][^{}]*)?\}|\$[^$]+\$|</?[a-z]+[^<>]*>|&[a-z]+;|\\\w+")
"""What a translator has to leave as it is."""

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_SAID = (
    *("text", "title", "windowTitle", "toolTip", "statusTip", "whatsThis", "placeholderText"),
    *("accessibleName", "accessibleDescription", "prefix", "suffix", "specialValueText", "toPlainText"),
)
_POINT = re.compile(r"(?<=\d)\.(?=\d)")
_MARKUP = re.compile(r"<style.*?</style>|<[^<>]+>|&\w+;", re.DOTALL)


def translated(text: str) -> str:
    """A text in this language: ``"⟦Ƒìĺè ~⟧"``. Its numbers have a comma."""
    parts, last = [], 0
    for kept in _KEPT.finditer(text):
        parts += [_POINT.sub(",", text[last : kept.start()]).translate(_LETTERS), kept[0]]
        last = kept.end()
    parts.append(_POINT.sub(",", text[last:]).translate(_LETTERS))
    return f"⟦{''.join(parts)}{'~' * (len(text) // 3)}⟧"


@cache
def _known() -> frozenset[str]:
    return frozenset(message.text for message in collected())


class _Pseudo(QTranslator):
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        return translated(sourceText) if context != "QShortcut" and sourceText in _known() else None

    def isEmpty(self) -> bool:
        return False


@contextmanager
def pseudo_language(*, is_mirrored: bool = False) -> Iterator[None]:
    """All that is built meanwhile speaks it; mirrored, it reads from right to left."""
    code = "he" if is_mirrored else "xx"  # a language that reads so and that the window does not speak
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(language, "_ours", lambda _: _Pseudo())
        patch.setattr(language, "_decimal_point", lambda _: ",")
        patch.setattr("gui.control.language.system_language", lambda: code)
        language.use_language(code)
        try:
            yield
        finally:
            language.use_language("en")


def texts_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Every text in a window, also of what is hidden, with where it is: ``"QLabel hint, toolTip"``."""
    for one in (root, *root.findChildren(QObject)):
        if isinstance(one, QWidget | QAction):
            yield from ((f"{_place(one)}, {what}", text) for what, text in _said_by(one))
    for painted in painted_texts(root):
        yield f"{_place(painted.widget)}, painted", painted.text


def _said_by(one: QWidget | QAction) -> Iterator[tuple[str, str]]:
    for what in _SAID:
        get = getattr(one, what, None)
        if callable(get) and not (what == "text" and isinstance(one, QTextBrowser)):
            said = get()
            if isinstance(said, str) and said:
                yield what, said
    if isinstance(one, QTabBar):
        for place in range(one.count()):
            yield "tab", one.tabText(place)
            yield "tab's toolTip", one.tabToolTip(place)
    elif isinstance(one, QComboBox) or (isinstance(one, QAbstractItemView) and one.model() is not None):
        yield from _items(one.model())


def _items(model: QAbstractItemModel) -> Iterator[tuple[str, str]]:
    for row in range(min(model.rowCount(QModelIndex()), 200)):
        for column in range(_n_columns(model)):
            index = model.index(row, column)
            for role in _ROLES:
                said = index.data(role)
                if isinstance(said, str):
                    yield f"item {row}, {column}", said
    for section in range(_n_columns(model)):
        said = model.headerData(section, Qt.Orientation.Horizontal)
        if isinstance(said, str):
            yield f"header {section}", said


def _n_columns(model: QAbstractItemModel) -> int:
    return 1 if isinstance(model, QAbstractListModel) else min(model.columnCount(QModelIndex()), 20)


def _place(one: QObject) -> str:
    kind, name = type(one).__name__, one.objectName()
    parent = one.parent()
    return f"{kind} {name}" if name or parent is None else f"{kind} in {_place(parent)}"


def untranslated(texts: Iterable[tuple[str, str]], allowed: re.Pattern[str]) -> list[str]:
    """Texts with a word in plain letters that no translator could reach, or with a decimal point, with their places."""
    found: dict[str, None] = {}
    for place, text in texts:
        rest = allowed.sub(" ", _MARKUP.sub(" ", text) if "<" in text else text)
        if re.search(r"[A-Za-z]{2,}", rest) or _POINT.search(rest):
            found[f"{place}: {text[:160]!r}"] = None
    return list(found)
