"""The true border of generated points: where it is drawn, how it differs from the learned one, what is said of it."""

from __future__ import annotations

from collections.abc import Iterator
from time import process_time

import numpy as np
import pytest
from PySide6.QtCore import QBuffer, QEvent, QPointF, Qt
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QApplication, QCheckBox, QWidget
from pytestqt.qtbot import QtBot

from core.data.formula import parse_formula
from core.data.generators import DataSettings
from core.data.names import DataNames
from core.data.region import USUAL_REGION, PlaneRegion
from core.experiment.experiment import Experiment
from core.experiment.spec import ExperimentSpec
from core.model.network import Parameters
from gui.base.field_picture import Field
from gui.base.plane_coordinates import PlaneFrame
from gui.base.theme import DARK, LIGHT, Colours, Theme
from gui.base.true_border import TrueBorder, curve_lines
from gui.views.plane.view import PlaneView
from tests.tools.snapshots import sample_experiment, sample_snapshot

FRAME = PlaneFrame(30.0, 20.0, 400.0, USUAL_REGION)
NO_BUTTON, NO_KEY = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier


def above(formula: str = "x/2", n_samples: int = 40, **spec: object) -> Experiment:
    settings = DataSettings(name="above_curve", formula=formula, n_samples=n_samples)
    return Experiment.generated(ExperimentSpec(hidden_units=(), **spec), settings)  # type: ignore[arg-type]


def border_of(formula: str) -> TrueBorder:
    border = TrueBorder()
    border.take(above(formula))
    return border


def knowing(slope: float, weight: float = 5.0) -> Parameters:
    """A neuron whose boundary is the line x2 = slope x1."""
    return Parameters((np.array([[-slope * weight, weight]]),), (np.array([[0.0]]),))


@pytest.fixture
def view(qtbot: QtBot) -> Iterator[PlaneView]:
    view = PlaneView(Theme())
    qtbot.addWidget(view)
    view.resize(440, 560)
    view.show_experiment(above(n_samples=0))
    with qtbot.waitExposed(view):
        view.show()
    yield view
    view._theme.switch(LIGHT)
    view.close()


def box(view: PlaneView) -> QCheckBox:
    found = view.findChild(QCheckBox, "show_true_border")
    assert isinstance(found, QCheckBox)
    return found


def darkness(view: PlaneView, formula: str) -> np.ndarray:
    """How dark the picture is along a curve, 0 to 255, at the points of the curve in the middle of the plane."""
    image = view.grab().toImage()
    x1 = np.linspace(-4.0, 4.0, 500)
    pixels = view.plane_frame.to_pixels(np.stack((x1, parse_formula(formula).evaluate(x1))))
    return np.array([255 - QColor(image.pixel(int(x), int(y))).lightness() for x, y in pixels.T])


class TestLines:
    @pytest.mark.parametrize("formula", ["sin(x)", "x^2/4 - 2", "2", "-x"])
    def test_they_are_the_graph_of_the_formula(self, formula: str) -> None:
        (line,) = curve_lines(parse_formula(formula), FRAME)
        x1, x2 = np.array([FRAME.to_place(x, y) for x, y in line.T.tolist()]).T
        np.testing.assert_allclose(np.diff(line[0]), 1.0, atol=1e-9)
        seen = np.abs(x2) <= 6.0
        np.testing.assert_allclose(x2[seen], parse_formula(formula).evaluate(x1)[seen], atol=1e-9)

    def test_there_is_none_where_the_formula_has_no_value(self) -> None:
        (line,) = curve_lines(parse_formula("sqrt(x - 1)"), FRAME)
        assert FRAME.to_place(*line[:, 0].tolist())[0] == pytest.approx(1.0, abs=0.04)
        assert curve_lines(parse_formula("sqrt(-1) x"), FRAME) == []

    @pytest.mark.parametrize("formula", ["tan(x)", "1e300 x", "x^9", "1/x", "exp(exp(x))", "100"])
    def test_they_stay_near_the_square_however_steep_the_curve(self, formula: str) -> None:
        for line in curve_lines(parse_formula(formula), FRAME):
            assert line[1].min() >= FRAME.top - 6.0
            assert line[1].max() <= FRAME.top + FRAME.side + 6.0

    def test_what_is_out_of_sight_is_left_out(self) -> None:
        assert len(curve_lines(parse_formula("x^2 - 20"), FRAME)) == 2
        (line,) = curve_lines(parse_formula("exp(x)"), FRAME)
        assert line[0].max() < FRAME.to_pixel((2.0, 0.0))[0]


class TestAgreement:
    @staticmethod
    def field(formula: str, region: PlaneRegion = USUAL_REGION, n: int = 100) -> Field:
        middles = (np.arange(n) + 0.5) / n * 2.0 - 1.0
        x1, x2 = region.from_unit(np.stack(np.meshgrid(middles, -middles)))
        values = (x2 > parse_formula(formula).evaluate(x1)).astype(np.float64)
        return Field(np.rint(255 * values).astype(np.uint8), values, 0.5)

    @pytest.mark.parametrize("region", [USUAL_REGION, PlaneRegion(1.0, -2.0, 0.5, 3.0)])
    def test_the_true_border_itself_is_right_everywhere(self, region: PlaneRegion) -> None:
        assert border_of("sin(x)").agreement(self.field("sin(x)", region), region) == 1.0

    def test_another_one_is_right_where_the_two_agree(self) -> None:
        # Of the square ±6 the two lines have a quarter between them, and the other way round three.
        assert border_of("0").agreement(self.field("x"), USUAL_REGION) == pytest.approx(0.75, abs=0.01)
        assert border_of("0").agreement(self.field("0 - 0*x - 3"), USUAL_REGION) == pytest.approx(0.75, abs=0.01)

    def test_only_places_count_where_the_truth_is_known(self) -> None:
        assert border_of("sqrt(x)").agreement(self.field("sqrt(abs(x))"), USUAL_REGION) == 1.0
        elsewhere = PlaneRegion(-3.0, 0.0, 2.0, 2.0)
        assert border_of("sqrt(x)").agreement(self.field("0", elsewhere), elsewhere) is None


class TestOnThePlane:
    @pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
    def test_it_is_drawn_with_gaps_beside_the_learned_border_and_hidden_by_its_switch(
        self, view: PlaneView, colours: Colours
    ) -> None:
        view._theme.switch(colours)
        # Few points: without any, words stand in the middle of the plane.
        experiment = above(n_samples=2)
        view.show_experiment(experiment)
        view.render(sample_snapshot(experiment=experiment, parameters=knowing(-1.0)))
        dark = darkness(view, "x/2")
        line = QColor(colours.text).lightness()
        is_line = np.abs((255 - dark) - line) < 60
        # The pattern is drawn on 8.5 of 14.5 widths of the line.
        assert 0.4 < is_line.mean() < 0.75
        assert np.count_nonzero(np.diff(is_line)) > 20
        box(view).click()
        assert (np.abs((255 - darkness(view, "x/2")) - line) < 60).mean() < 0.05
        box(view).click()
        np.testing.assert_array_equal(darkness(view, "x/2"), dark)

    def test_its_switch_is_there_where_there_is_a_border_alone(self, view: PlaneView) -> None:
        assert box(view).isVisible()
        side = view.plane_frame.side
        view.show_experiment(sample_experiment())
        assert not box(view).isVisible()
        assert view.plane_frame.side >= side
        generated = above()
        edited = generated.with_data(generated.data.with_points_added([[0.0], [0.0]], [1]))
        view.show_experiment(edited)
        assert box(view).isVisible()
        for experiment in (
            generated.with_imported(generated.data, DataNames("points.csv")),
            generated.with_data(generated.data.cleared()),
        ):
            view.show_experiment(experiment)
            assert not box(view).isVisible()

    def test_the_switch_reports_the_learner_and_not_the_program(self, view: PlaneView) -> None:
        said: list[bool] = []
        view.border_shown_changed.connect(said.append)
        view.set_border_shown(False)
        assert (box(view).isChecked(), said) == (False, [])
        box(view).click()
        assert said == [True]

    def test_the_legend_names_it_while_it_is_drawn(self, view: PlaneView) -> None:
        def words() -> list[str]:
            legend = view._arrangement.layout.marks
            assert legend is not None
            view.grab()
            key = view._canvas._frame_picture._key[4]
            return [key.true_border] if key.has_border else []  # type: ignore[attr-defined]

        assert words() == ["x₁/2"]
        box(view).click()
        assert words() == []

    def test_the_read_out_says_the_true_class_and_a_screen_reader_hears_the_formula(self, view: PlaneView) -> None:
        experiment = above("sqrt(x)", n_samples=20)
        view.show_experiment(experiment)
        view.render(sample_snapshot(experiment=experiment, parameters=knowing(0.0)))
        said: list[str] = []
        view.read_out.connect(said.append)
        for place in ((4.0, 3.0), (4.0, -1.0), (-4.0, 2.0)):
            at = view.plane_to_widget(*place)
            event = QMouseEvent(QEvent.Type.MouseMove, at, view.mapToGlobal(at), NO_BUTTON, NO_BUTTON, NO_KEY)
            QApplication.sendEvent(view, event)
        assert [text.rpartition("   ")[2] for text in said[:2]] == ["truth: class 1", "truth: class 0"]
        assert "truth" not in said[2]
        assert "The true border is x₂ = sqrt(x₁)." in view.accessibleDescription()

    def test_how_much_is_right_is_said_of_the_output_alone(self, view: PlaneView) -> None:
        experiment = above()
        view.render(sample_snapshot(experiment=experiment, parameters=knowing(0.5)))
        share = view._agreement()
        assert share is not None
        assert share > 0.97
        view.render(sample_snapshot(experiment=experiment, parameters=knowing(0.5, -5.0)))
        assert view._agreement() == pytest.approx(1.0 - share, abs=0.03)
        view.show_unit((0, 1))
        assert view._agreement() is None
        view.show_unit(None)
        box(view).click()
        assert view._agreement() is None

    def test_two_outputs_for_two_classes_are_right_where_a_single_one_is(self, view: PlaneView) -> None:
        (W,), (b,) = knowing(0.3).weights, knowing(0.3).biases
        both = Parameters((np.vstack((-W, W)) / 2.0,), (np.vstack((-b, b)) / 2.0,))
        view.render(sample_snapshot(experiment=above(), parameters=knowing(0.3)))
        single = view._agreement()
        view.render(sample_snapshot(experiment=above(softmax_of_two=True), parameters=both))
        assert single is not None
        assert view._agreement() == pytest.approx(single, abs=1e-3)

    def test_with_points_of_a_third_class_it_is_the_border_no_more(self, view: PlaneView) -> None:
        generated = above()
        view.show_experiment(generated.with_data(generated.data.with_points_added([[0.0], [0.0]], [2])))
        assert not box(view).isVisible()

    def test_a_copy_for_a_picture_shows_it_as_the_view_does_also_as_lines(self, view: PlaneView, qtbot: QtBot) -> None:
        snapshot = sample_snapshot(experiment=above("sin(x)", n_samples=0), parameters=knowing(0.0))
        view.render(snapshot)
        copy = PlaneView(Theme())
        qtbot.addWidget(copy)
        copy.resize(view.size())
        sizes = []
        for is_shown in (True, False):
            view.set_border_shown(is_shown)
            copy.look_as(view)
            copy.render(snapshot)
            sizes.append(len(lines_of(copy)))
        assert sizes[0] > sizes[1] + 400 * 8

    def test_a_curve_that_goes_up_and_down_very_often_is_drawn_in_a_moment(self, qapp: QApplication) -> None:
        image = QImage(920, 880, QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(2.0)
        image.fill(Qt.GlobalColor.white)
        border, theme = border_of("3 sin(50x)"), Theme()
        begun = process_time()
        painting(image, border, theme)
        assert process_time() - begun < 0.5  # as one line it took a second, about 0.05 in pieces

    @pytest.mark.parametrize("ratio", [1.0, 2.0])
    def test_it_is_drawn_as_finely_as_the_screen_shows_it(self, ratio: float, qtbot: QtBot) -> None:
        image = QImage(round(460 * ratio), round(440 * ratio), QImage.Format.Format_ARGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(Qt.GlobalColor.white)
        border, theme = border_of("0"), Theme()
        painting(image, border, theme)
        at = [QPointF(*FRAME.to_pixel((x, 0.0))) for x in np.linspace(-5.0, 5.0, 200).tolist()]
        dark = [image.pixelColor(round(p.x() * ratio), round(p.y() * ratio)).lightness() < 100 for p in at]
        assert 0.4 < np.mean(dark) < 0.75


def painting(image: QImage, border: TrueBorder, theme: Theme) -> None:
    with QPainter(image) as painter:
        border.draw(painter, theme, FRAME)


def lines_of(view: PlaneView) -> bytes:
    """The view as SVG."""
    buffer, generator = QBuffer(), QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(view.size())
    QWidget.render(view, generator)
    return bytes(buffer.data().data())
