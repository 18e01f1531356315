"""Every text is collected for translation where it is written, and what is wrong with a translation is found."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import translations
from tools.translations import Message, UnreadableTextError, messages_in, problems, update

CODE = """
class View:
    def show(self, n, word):
        self.tr("Run")
        tr("On" if n else "Off")
        tr(word)
        raise InvalidInputError("rate", sentence("{rate} is too large.", rate=n))
        counted_text("{n} row", "{n} rows of {name}", n, name=word)
TABLE = {"a": phrase("A formula $z$ in <b>bold</b>")}
"""
TEXTS = [
    Message("Run", False),
    Message("On", False),
    Message("Off", False),
    Message("{rate} is too large.", False),
    Message("{n} rows of {name}", True),
    Message("A formula $z$ in <b>bold</b>", False),
]


def test_texts_are_collected_from_every_way_they_are_written() -> None:
    assert sorted(messages_in(CODE, "view.py")) == sorted(TEXTS)


@pytest.mark.parametrize("code", ['tr(f"{n} rows")', 'tr("Run " + word)', 'sentence("a" % 3)'])
def test_a_text_that_is_put_together_is_refused_with_its_place(code: str) -> None:
    with pytest.raises(UnreadableTextError, match=r"view\.py:2"):
        list(messages_in(f"\n{code}", "view.py"))


@pytest.fixture
def german(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A file of German with these texts, none of them translated."""
    monkeypatch.setattr(translations, "collected", lambda: TEXTS)
    path = tmp_path / "glassbox_de.ts"
    update([path])
    return path


def filled(path: Path, translated: dict[str, list[str]]) -> None:
    """Write translations into a file, as a translator does, and compile it."""
    from xml.etree import ElementTree

    tree = ElementTree.parse(path)
    for entry in tree.getroot().iter("message"):
        forms = translated.get(entry.findtext("source") or "")
        translation = entry.find("translation")
        assert translation is not None
        if forms is None:
            continue
        del translation.attrib["type"]
        places = [translation] if len(forms) == 1 else list(translation.iter("numerusform"))
        for place, form in zip(places, forms, strict=True):
            place.text = form
    tree.write(path, encoding="utf-8", xml_declaration=True)
    update([path])


RIGHT = {
    "Run": ["Starten"],
    "On": ["Ein"],
    "Off": ["Aus"],
    "{rate} is too large.": ["{rate} ist zu groß."],
    "{n} rows of {name}": ["eine Zeile von {name}", "{n} Zeilen von {name}"],
    "A formula $z$ in <b>bold</b>": ["Eine Formel $z$ in <b>fett</b>"],
}


def test_a_whole_translation_has_no_problems_and_an_update_keeps_it(german: Path) -> None:
    assert len(problems(german, TEXTS)) == len(TEXTS)
    filled(german, RIGHT)
    assert problems(german, TEXTS) == []
    before = german.read_bytes()
    update([german])
    assert german.read_bytes() == before


@pytest.mark.parametrize(
    ("text", "forms", "said"),
    [
        ("{rate} is too large.", ["{wert} ist zu groß."], "other values"),
        ("{rate} is too large.", ["Zu groß."], "other values"),
        ("{n} rows of {name}", ["eine Zeile", "{n} Zeilen von {name}"], "other values"),
        ("A formula $z$ in <b>bold</b>", ["Eine Formel $x$ in <b>fett</b>"], "other formulas"),
        ("A formula $z$ in <b>bold</b>", ["Eine Formel $z$ in fett"], "other markup"),
    ],
)
def test_a_translation_with_other_parts_is_found(german: Path, text: str, forms: list[str], said: str) -> None:
    filled(german, RIGHT | {text: forms})
    assert [said in problem for problem in problems(german, TEXTS)] == [True]


def test_a_text_that_is_new_or_gone_is_found_and_so_is_a_file_that_was_not_compiled(german: Path) -> None:
    filled(german, RIGHT)
    assert "missing: 'New'" in problems(german, [*TEXTS, Message("New", False)])
    assert "no longer in the program: 'Run'" in problems(german, TEXTS[1:])
    german.with_suffix(".qm").unlink()
    assert ["older than" in problem for problem in problems(german, TEXTS)] == [True]
    german.unlink()
    assert ["is not there" in problem for problem in problems(german, TEXTS)] == [True]
