"""Pictures, opened with something that is not Glassbox: Pillow, an XML reader, Qt's SVG renderer, a reader of PDF."""

from __future__ import annotations

import re
import zlib
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from xml.etree import ElementTree

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QByteArray, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core.data.names import DataNames
from core.training.snapshot import Snapshot
from gui.base.class_looks import class_colour_text
from gui.base.theme import DARK, LIGHT, Theme
from gui.pictures.caption import CaptionStrip, caption_text
from gui.pictures.encoding import SCALES, Look, PictureFormat, PictureOptions, image_of, pdf_of, svg_of
from gui.pictures.exporter import SVG_MIME, PictureExporter
from gui.views.checks.view import ChecksView
from gui.views.equations.view import EquationsView
from gui.views.loss.view import LossView
from gui.views.microscope.view import MicroscopeView
from gui.views.network.view import NetworkView
from gui.views.plane.view import PlaneView
from tests.tools.kinds import clusters, picture_of
from tests.tools.snapshots import sample_snapshot

SVG = "{http://www.w3.org/2000/svg}"
CAPTION = "seed 7 · 2-4-2-1 tanh · iteration 700 · loss < 0.1 & falling"

VIEWS: dict[str, tuple[Callable[[Theme], QWidget], tuple[str, ...]]] = {
    "network": (NetworkView, ("NETWORK", "2 hidden layers", "4 units", "Features", "x₁", "weights")),
    "plane": (PlaneView, ("OUTPUT", "P(class 1) over the plane", "−6", "Discretise")),
    "loss": (LossView, ("LOSS", "loss J (nats)", "iteration", "0.2", "linear")),
    "equations": (EquationsView, ("Forward pass", "(4×1)", "Whole Batch")),
    "microscope": (MicroscopeView, ("g(z)", "sigmoid", "in use", "mean")),
    "checks": (ChecksView, ("Gradient Check", "analytic", "numeric")),
}
"""Each view, and some of what can be read on it."""

ALL_VIEWS = pytest.mark.parametrize("name", VIEWS)


@pytest.fixture
def theme(qtbot: QtBot) -> Theme:
    made = Theme()
    made.apply()
    return made


@pytest.fixture
def snapshot() -> Snapshot:
    return sample_snapshot(seed=7)


@pytest.fixture
def shown(qtbot: QtBot, theme: Theme, snapshot: Snapshot) -> Callable[[str], QWidget]:
    def show(name: str) -> QWidget:
        view = VIEWS[name][0](theme)
        qtbot.addWidget(view)
        view.resize(620, 480)
        view.show()
        view.render(snapshot)  # type: ignore[call-overload]
        qtbot.waitExposed(view)
        return view

    return show


def texts_of(svg: bytes) -> list[str]:
    return ["".join(element.itertext()).strip() for element in ElementTree.fromstring(svg).iter(f"{SVG}text")]


def drawn_by_qt(svg: bytes) -> QImage:
    renderer = QSvgRenderer(QByteArray(svg))
    assert renderer.isValid()
    image = QImage(renderer.defaultSize(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.magenta)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def to_pillow(image: QImage) -> Image.Image:
    return Image.frombytes("RGB", (image.width(), image.height()), bytes(image.constBits()), "raw", "BGRX")


def streams_of(pdf: bytes) -> list[bytes]:
    found = []
    for stream in re.findall(rb"stream\r?\n(.*?)\r?\nendstream", pdf, re.DOTALL):
        try:
            found.append(zlib.decompress(stream))
        except zlib.error:
            found.append(stream)
    return found


def text_of_pdf(pdf: bytes) -> str:
    """Everything that can be searched for, in the order of drawing; a reader of the dialect that Qt writes."""
    streams = streams_of(pdf)
    letters: dict[str, dict[str, str]] = {}
    objects = dict(re.findall(rb"(?m)^(\d+) 0 obj\n(.*?)endobj", pdf, re.DOTALL))
    for name, number in re.findall(rb"/(F\d+) (\d+) 0 R", pdf):
        to_unicode = re.search(rb"/ToUnicode (\d+) 0 R", objects[number])
        assert to_unicode
        body = re.search(rb"stream\r?\n(.*?)\r?\nendstream", objects[to_unicode[1]], re.DOTALL)
        assert body
        try:
            table = zlib.decompress(body[1]).decode("latin-1")
        except zlib.error:
            table = body[1].decode("latin-1")
        letters[name.decode()] = _letters_in(table)
    text = ""
    for stream in streams:
        if b"BT" not in stream:
            continue
        font: dict[str, str] = {}
        for name, codes in re.findall(r"/(F\d+) [\d.]+ Tf|<([0-9a-fA-F]+)>", stream.decode("latin-1")):
            if name:
                font, text = letters[name], text + "\n"
            else:
                text += "".join(font.get(codes[k : k + 4].lower(), "?") for k in range(0, len(codes), 4))
    return text


def _letters_in(table: str) -> dict[str, str]:
    letters = {}
    for first, last, start in re.findall(r"<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]{4})>", table):
        for k in range(int(last, 16) - int(first, 16) + 1):
            letters[f"{int(first, 16) + k:04x}"] = chr(int(start, 16) + k)
    for first, _last, row in re.findall(r"<([0-9a-fA-F]{4})>\s*<([0-9a-fA-F]{4})>\s*\[(.*?)\]", table, re.DOTALL):
        for k, code in enumerate(re.findall(r"<([0-9a-fA-F]+)>", row)):
            letters[f"{int(first, 16) + k:04x}"] = bytes.fromhex(code).decode("utf-16-be")
    return letters


# Lines and texts


@ALL_VIEWS
def test_in_svg_what_is_written_on_a_view_is_text(shown: Callable[[str], QWidget], theme: Theme, name: str) -> None:
    view = shown(name)
    svg = svg_of(view, CaptionStrip(CAPTION, theme), title=name)
    texts = " ".join(texts_of(svg))
    for word in (*VIEWS[name][1], *CAPTION.split(" · ")):
        assert word in texts
    root = ElementTree.fromstring(svg)
    assert root.findtext(f"{SVG}title") == name
    assert root.findtext(f"{SVG}desc") == CAPTION
    assert float(root.get("width", "")) == view.width()
    assert float(root.get("height", "")) > view.height()


@ALL_VIEWS
def test_in_svg_every_name_is_there_once_and_every_reference_leads_somewhere(
    shown: Callable[[str], QWidget], name: str
) -> None:
    svg = svg_of(shown(name))
    names = [element.get("id") for element in ElementTree.fromstring(svg).iter() if element.get("id")]
    assert len(names) == len(set(names))
    assert set(re.findall(r"url\(#(.*?)\)", svg.decode())) <= set(names)


@ALL_VIEWS
def test_images_in_svg_are_heat_maps_and_units_and_never_as_large_as_the_view(
    shown: Callable[[str], QWidget], name: str
) -> None:
    view = shown(name)
    images = list(ElementTree.fromstring(svg_of(view)).iter(f"{SVG}image"))
    for image in images:
        assert float(image.get("width", "")) * float(image.get("height", "")) < 0.75 * view.width() * view.height()
    expected = {"network": 9, "plane": 1, "loss": 0, "microscope": 0}
    if name in expected:
        # The arrows of combo boxes and boxes that are checked are Qt's own small pictures.
        large = [image for image in images if float(image.get("width", "")) > 20]
        assert len(large) == expected[name]


@ALL_VIEWS
def test_another_renderer_shows_the_svg_as_the_window_is(shown: Callable[[str], QWidget], name: str) -> None:
    view = shown(name)
    window, other = image_of(view), drawn_by_qt(svg_of(view))
    assert window.size() == other.size()
    blurred = [
        np.asarray(to_pillow(image).resize((62, 48), Image.Resampling.BOX)).astype(int) for image in (window, other)
    ]
    differences = np.abs(blurred[0] - blurred[1]).max(axis=2)
    assert (differences > 40).mean() < 0.02


@ALL_VIEWS
def test_in_pdf_what_is_written_on_a_view_is_text_in_fonts_that_are_in_the_file(
    shown: Callable[[str], QWidget], theme: Theme, name: str
) -> None:
    pdf = pdf_of(shown(name), CaptionStrip(CAPTION, theme), title="Glassbox")
    assert pdf.startswith(b"%PDF-")
    assert b"/FontFile2" in pdf or b"/FontFile3" in pdf
    written = re.sub(r"\s+", "", text_of_pdf(pdf))
    for word in (*VIEWS[name][1], CAPTION):
        assert re.sub(r"\s+", "", word) in written


def test_a_page_of_pdf_has_the_size_of_the_view(shown: Callable[[str], QWidget]) -> None:
    pdf = pdf_of(shown("plane"))
    box = re.search(rb"/MediaBox \[\s*([\d. ]+)\]", pdf)
    assert box
    assert [float(number) for number in box[1].split()[2:]] == pytest.approx([620 * 0.75, 480 * 0.75], abs=1.0)


def test_curves_that_leave_the_axes_are_cut_off_in_svg(shown: Callable[[str], QWidget]) -> None:
    root = ElementTree.fromstring(svg_of(shown("loss")))
    cut = [group for group in root.iter(f"{SVG}g") if group.get("clip-path") and group.findall(f".//{SVG}path")]
    assert cut


def test_every_point_is_a_shape_of_its_own_in_svg(shown: Callable[[str], QWidget], snapshot: Snapshot) -> None:
    root = ElementTree.fromstring(svg_of(shown("plane")))
    shapes = sum(1 for kind in ("ellipse", "circle", "path", "polygon") for _ in root.iter(f"{SVG}{kind}"))
    assert shapes > snapshot.experiment.data.n_examples


@pytest.mark.parametrize("n_classes", [3, 8])
def test_a_plane_of_several_classes_is_a_heat_map_with_lines_and_shapes_in_svg(
    qtbot: QtBot, theme: Theme, n_classes: int
) -> None:
    view, snapshot = PlaneView(theme), picture_of(clusters(n_classes, hidden_units=(6,), learning_rate=1.0), 300)
    qtbot.addWidget(view)
    view.resize(620, 720)
    view.render(snapshot)
    window, other = image_of(view), drawn_by_qt(svg_of(view))
    blurred = [np.asarray(to_pillow(one).resize((62, 72), Image.Resampling.BOX)).astype(int) for one in (window, other)]
    assert (np.abs(blurred[0] - blurred[1]).max(axis=2) > 40).mean() < 0.02
    text = svg_of(view).decode()
    for label in range(n_classes):
        assert class_colour_text(theme.colours, label) in text


# Pixels


@pytest.mark.parametrize("scale", SCALES)
def test_a_finer_picture_is_painted_anew_and_not_enlarged(
    shown: Callable[[str], QWidget], theme: Theme, scale: int
) -> None:
    view = shown("network")
    image = image_of(view, scale, CaptionStrip(CAPTION, theme))
    plain = image_of(view, 1.0, CaptionStrip(CAPTION, theme))
    assert image.size() == plain.size() * scale
    smooth = Qt.TransformationMode.SmoothTransformation
    enlarged = plain.scaled(image.size(), Qt.AspectRatioMode.IgnoreAspectRatio, smooth)

    def sharpness(one: QImage) -> float:
        grey = np.asarray(to_pillow(one).convert("L")).astype(int)
        return float((np.abs(np.diff(grey, axis=1)) > 90).mean())

    if scale > 1:
        assert sharpness(image) > 2.0 * sharpness(enlarged)
    else:
        assert image == plain


@ALL_VIEWS
def test_after_a_fine_picture_the_window_looks_as_before(shown: Callable[[str], QWidget], name: str) -> None:
    view = shown(name)
    before = view.grab().toImage()
    image_of(view, 3.0)
    svg_of(view)
    pdf_of(view)
    assert view.grab().toImage() == before


# The studio


@pytest.fixture
def studio(shown: Callable[[str], QWidget], theme: Theme, snapshot: Snapshot) -> PictureExporter:
    return PictureExporter({name: shown(name) for name in ("network", "plane")}, theme, lambda: snapshot)


@pytest.mark.parametrize(("look", "colours"), [(Look.LIGHT, LIGHT), (Look.DARK, DARK), (Look.AS_NOW, LIGHT)])
def test_the_look_of_a_picture_is_not_that_of_the_window(
    studio: PictureExporter, theme: Theme, look: Look, colours: object, tmp_path: Path
) -> None:
    assert isinstance(colours, type(LIGHT))
    view = studio._subjects["plane"]
    before, sheet = view.grab().toImage(), view.styleSheet()
    for file_format in PictureFormat:
        studio.save(PictureOptions("plane", file_format, 1, look, CAPTION), tmp_path / file_format.value)
    assert (theme.colours, view.styleSheet(), view.grab().toImage()) == (LIGHT, sheet, before)
    with Image.open(tmp_path / "png") as picture:
        assert picture.format == "PNG"
        assert picture.convert("RGB").getpixel((3, 3)) == QColor(colours.chrome).getRgb()[:3]
        assert picture.convert("RGB").getpixel((3, picture.height - 3)) == QColor(colours.chrome).getRgb()[:3]
    svg = (tmp_path / "svg").read_text(encoding="utf-8")
    assert f'fill="{colours.chrome}"' in svg
    assert (DARK.chrome in svg) == colours.is_dark


def test_a_view_that_is_not_shown_can_be_had_too(
    qtbot: QtBot, theme: Theme, snapshot: Snapshot, tmp_path: Path
) -> None:
    hidden = MicroscopeView(theme)
    qtbot.addWidget(hidden)
    studio = PictureExporter({"microscope": hidden}, theme, lambda: snapshot)
    image, size = studio.preview(PictureOptions("microscope", look=Look.DARK))
    assert image.size() == size
    assert image.pixelColor(2, 2) == QColor(DARK.chrome)
    assert "sigmoid" in texts_of(studio.content(PictureOptions("microscope", PictureFormat.SVG)))
    assert not hidden.isVisible()


def test_the_clipboard_has_pixels_and_lines(studio: PictureExporter) -> None:
    studio.copy(PictureOptions("network", scale=2, caption=CAPTION))
    data = QGuiApplication.clipboard().mimeData()
    image = data.imageData()
    assert isinstance(image, QImage)
    assert image.width() == 2 * studio._subjects["network"].width()
    assert "NETWORK" in texts_of(data.data(SVG_MIME).data())


def test_a_caption_says_which_run_it_is(snapshot: Snapshot) -> None:
    text = caption_text(snapshot)
    assert text.startswith("seed 7 · 2-4-2-1 tanh · α = 0.3 · iteration 700 · train loss ")
    assert "test loss" not in text


def test_a_caption_begins_with_the_name_of_imported_data(snapshot: Snapshot) -> None:
    names = DataNames("{0} iris.csv", is_edited=True)
    named = replace(snapshot, experiment=replace(snapshot.experiment, names=names))
    assert caption_text(named) == f"{{0}} iris.csv, edited · {caption_text(snapshot)}"


def test_a_long_caption_is_broken_and_a_picture_made_higher_for_it(theme: Theme) -> None:
    short, long = CaptionStrip("short", theme), CaptionStrip("a long caption " * 20, theme)
    assert long.height(300) > 3 * short.height(300)
