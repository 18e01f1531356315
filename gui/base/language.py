"""The language of the window: what translates its texts, which way it reads, and how it writes numbers.

All texts are translated in one context, so that a text means the same wherever it is written. Qt asks for a class's
name as the context; `_OneContext` looks under `CONTEXT` instead. The texts are collected by `tools.translations`.
"""

from __future__ import annotations

import re
import string
from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from core.errors import error_sentence
from core.sentences import Name, Sentence
from gui.base.resources import resource_path

CONTEXT = "Glassbox"

_LEFT_TO_RIGHT_MARK, _ISOLATE, _END_OF_ISOLATE = "\u200e", "\u2066", "\u2069"

_NUMBER = re.compile(r"[+−-]?\d+(\.\d+)?(e[+−-]?\d+)?( ?%)?")
"""A value that the core wrote as a text already."""

_POINT = re.compile(r"(?<=\d)\.(?=\d)")


_THIN_SPACE = "\u2009"
"""Between groups of three digits, as `gui.base.formatting` writes them."""

_SPACE_OF_NUMBERS = "\u202f"
"""As narrow; Unicode has it as a separator of numbers, which are then read as one in any direction."""


class Language(NamedTuple):
    """A language that the window speaks."""

    code: str
    name: str
    """In the language itself, so that who can read it finds it."""


LANGUAGES = (Language("en", "English"), Language("de", "Deutsch"), Language("ar", "العربية"))
"""English is what the code is written in; the others have a file in ``resources/languages``."""


class _OneContext(QTranslator):
    def translate(self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1) -> str | None:
        # None, and not an empty text: only then the next translator is asked, and in the end the English text is shown.
        return super().translate(CONTEXT, sourceText, disambiguation or "", n) or None


class _InForce:
    """What the last `use_language` set up. Kept outside the application, which does not own translators."""

    code = "en"
    decimal_point = "."
    is_mirrored = False
    translators: Sequence[QTranslator] = ()


def language() -> str:
    """The code of the language in force."""
    return _InForce.code


def is_mirrored() -> bool:
    """Whether the window reads from right to left. Equations, plots and numbers never do."""
    return QApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft


def start_side() -> str:
    """The side where lines begin to be read, as style sheets name it."""
    return "right" if is_mirrored() else "left"


def slanted(html: str) -> str:
    """In italics, where the letters have them: Arabic ones do not, and few fonts have slanted ones at all."""
    return html if is_mirrored() else f"<i>{html}</i>"


def system_language() -> str:
    """The first language the system asks for that the window speaks; English if there is none."""
    known = {one.code for one in LANGUAGES}
    asked = (name.split("-")[0] for name in QLocale.system().uiLanguages())
    return next((code for code in asked if code in known), "en")


def use_language(code: str) -> None:
    """Translate what is built from now on. What is there already keeps its texts."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    for translator in _InForce.translators:
        application.removeTranslator(translator)
    _InForce.code, _InForce.translators = code, [] if code == "en" else [_qts_own(code), _ours(code)]
    _InForce.decimal_point = _decimal_point(code)
    QLocale.setDefault(_locale_of_numbers(code))
    for translator in _InForce.translators:
        application.installTranslator(translator)
    direction = QLocale(code).textDirection()
    _InForce.is_mirrored = direction == Qt.LayoutDirection.RightToLeft
    application.setLayoutDirection(direction)


def _ours(code: str) -> QTranslator:
    translator = _OneContext()
    translator.load(str(resource_path("languages", f"glassbox_{code}.qm")))
    return translator


def _qts_own(code: str) -> QTranslator:
    """The texts of Qt's own dialogs and menus."""
    translator = QTranslator()
    translator.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    return translator


def _decimal_point(code: str) -> str:
    """Digits are 0 to 9 in all languages, as in the equations; the point between them is the one of the language."""
    return "." if code == "en" else _locale_of_numbers(code).decimalPoint()


def _locale_of_numbers(code: str) -> QLocale:
    """By which Qt's own fields write numbers: as the system writes the language, where that is in our digits."""
    system = QLocale.system()
    locale = system if system.name().split("_")[0] == code else QLocale(code)
    return locale if locale.zeroDigit() == "0" and locale.decimalPoint() in ".," else QLocale.c()


def localised(number: str) -> str:
    """A number that was written with a dot, as the language writes it: ``"0,31"``. Not for files, code or fields of
    other programs.

    Within a text that reads from right to left a sign would go behind its number; a mark that is not seen keeps it.
    There groups of digits would change places, too; they keep them beside a space that belongs to numbers.
    """
    if _InForce.code == "en":
        return number
    if _InForce.decimal_point != ".":
        number = number.replace(".", _InForce.decimal_point)
    if _InForce.is_mirrored:
        number = number.replace(_THIN_SPACE, _SPACE_OF_NUMBERS)
    return f"{_LEFT_TO_RIGHT_MARK}{number}" if _InForce.is_mirrored and not number[:1].isalnum() else number


def localised_formula(latex: str) -> str:
    """The same within a formula; in braces a comma is set without a space behind it."""
    return latex if _InForce.decimal_point == "." else _POINT.sub(f"{{{_InForce.decimal_point}}}", latex)


def left_to_right(formula: str) -> str:
    """A formula, or another text that always reads so, to be put into a text of any language."""
    return f"{_ISOLATE}{formula}{_END_OF_ISOLATE}" if _InForce.is_mirrored and formula else formula


def listed(texts: Iterable[str]) -> str:
    """Texts one after another with commas, as the language writes them."""
    separator = tr("{first}, {second}").format(first="", second="")
    return separator.join(texts)


def tr(text: str) -> str:
    """A text in the window's language. Where there is a QObject, ``self.tr`` does the same."""
    return QCoreApplication.translate(CONTEXT, text)


def counted_text(one: str, many: str, n: int, /, **values: Any) -> str:
    """A text whose words follow a number, in the window's language: ``counted_text("{n} row", "{n} rows", 3)``.

    ``{n}`` is the number as the window writes it, unless ``values`` has its own ``n``; ``one`` is empty where it is
    never 1. Languages with more forms than two have theirs in their file.
    """
    from gui.base.formatting import count

    template = one if one and n == 1 and _InForce.code == "en" else QCoreApplication.translate(CONTEXT, many, None, n)
    return template.format_map({"n": count(n), **values})


def core_text(text: str) -> str:
    """A text of the core (`core.sentences`) in the window's language."""
    if _InForce.code == "en":
        return str(text)
    if not isinstance(text, Sentence):
        return tr(text) if text else ""
    number = -1 if text.number is None else text.number
    return _Values().vformat(QCoreApplication.translate(CONTEXT, text.template, None, number), (), _shown(text.values))


def problem_text(error: Exception) -> str:
    """What an error of the core says, in the window's language."""
    return core_text(error_sentence(error))


def _shown(values: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _shown_text(value) if isinstance(value, str) else value for name, value in values.items()}


def _shown_text(text: str) -> str:
    if isinstance(text, Name):
        return str(text)
    return localised(text) if _NUMBER.fullmatch(text) else core_text(text)


class _Values(string.Formatter):
    """Puts values into a text; numbers are written as the language writes them."""

    def format_field(self, value: Any, format_spec: str) -> str:
        text = str(super().format_field(value, format_spec))
        if isinstance(value, bool) or not isinstance(value, int | float):
            return text
        return localised(text.replace(",", _THIN_SPACE))
