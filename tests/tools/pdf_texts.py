"""Reads the texts of a PDF file that Qt wrote, as somebody who copies them out of a viewer gets them."""

from __future__ import annotations

import re
import zlib


def pdf_texts(file: bytes) -> list[list[str]]:
    """For each page its texts in the order in which they were painted."""
    objects = {int(number): body for number, body in re.findall(rb"(\d+) 0 obj(.*?)endobj", file, re.DOTALL)}
    pages = [body for body in objects.values() if b"/Type /Page\n" in body]
    return [_texts_of_page(objects, page) for page in pages]


def _texts_of_page(objects: dict[int, bytes], page: bytes) -> list[str]:
    letters = {
        name: _letters(_stream(objects[_reference(objects[int(font)], rb"/ToUnicode")]))
        for name, font in re.findall(rb"/(F\d+) (\d+) 0 R", objects[_reference(page, rb"/Resources")])
    }
    content = _stream(objects[_reference(page, rb"/Contents")])
    texts = []
    for text in re.findall(rb"BT\n(.*?)ET\n", content, re.DOTALL):
        shown = ""
        for font, glyph in re.findall(rb"/(F\d+) \d+ Tf|<([0-9A-F]+)> Tj", text):
            if font:
                known = letters[font]
            else:
                shown += known[int(glyph, 16)]
        texts.append(shown.replace("\t", " "))
    return texts


def _reference(body: bytes, key: bytes) -> int:
    found = re.search(key + rb" (\d+) 0 R", body)
    assert found
    return int(found[1])


def _stream(body: bytes) -> bytes:
    head, _, rest = body.partition(b"stream\n")
    content = rest.rpartition(b"\nendstream")[0]
    return zlib.decompress(content) if b"/FlateDecode" in head else content


def _letters(table: bytes) -> dict[int, str]:
    """Which letter each glyph of a font is."""
    found: dict[int, str] = {}
    for first, many, one in re.findall(rb"<([0-9A-F]+)> <[0-9A-F]+> (?:\[([^\]]*)\]|<([0-9A-F]+)>)", table):
        for place, letter in enumerate(re.findall(rb"[0-9A-F]+", many or one)):
            found[int(first, 16) + place] = chr(int(letter, 16))
    return found
