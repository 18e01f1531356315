"""The generated points of each kind of the gallery, one function shape for all.

A function draws its random numbers in the same order and the same amount whatever the noise is. So dragging the noise
slider moves each point steadily from its place without noise, and never shuffles the picture.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from core.arrays import FloatArray, IntArray
from core.data.above_curve import points_beside
from core.data.formula import parse_formula
from core.data.number_sets import Exact, curve_values, places_on_curve

if TYPE_CHECKING:
    from core.data.generators import DataSettings

RADIUS = 5.0
"""Half the width of the plane that the data fills; all kinds without noise stay near it."""

NOISE_SPREAD = 1.5
"""Standard deviation of the displacement at 100 % noise. So 10 % is a light scatter of 0.15, and at 50 % the classes
overlap but no more than about one point in fifty lies beyond the plane's usual ±6."""

Generated = tuple[FloatArray, IntArray | FloatArray]
Generator = Callable[["DataSettings", np.random.Generator], Generated]


def circle_points(settings: DataSettings, random: np.random.Generator) -> Generated:
    """Class 1 evenly over the disc of half the radius, class 0 over the ring from 0.7 to 1 of it.

    Source: the radii of TensorFlow Playground's circle. There the radius is uniform and noise falsifies labels near
    the edge; here the area is filled evenly and noise moves points.
    """
    labels = _alternating_labels(settings.n_samples)
    angle = 2 * np.pi * random.random(labels.size)
    inner = np.where(labels == 1, 0.0, 0.7 * RADIUS)
    outer = np.where(labels == 1, 0.5 * RADIUS, RADIUS)
    radius = np.sqrt(inner**2 + (outer**2 - inner**2) * random.random(labels.size))
    return _displaced(_polar(radius, angle), settings, random), labels


def xor_points(settings: DataSettings, random: np.random.Generator) -> Generated:
    """A square with a strip left free along both axes; class 1 where exactly one coordinate is positive, x1 x2 < 0."""
    labels = _alternating_labels(settings.n_samples)
    strip = 0.06 * RADIUS
    sizes = strip + (RADIUS - strip) * random.random((2, labels.size))
    sign = np.where(np.arange(labels.size) // 2 % 2 == 0, 1.0, -1.0)
    signs = np.stack((sign, np.where(labels == 1, -sign, sign)))
    return _displaced(signs * sizes, settings, random), labels


def gauss_points(settings: DataSettings, random: np.random.Generator) -> Generated:
    """Class 1 around (2, 2), class 0 around (-2, -2); noise widens both, it is not displaced on top of that."""
    labels = _alternating_labels(settings.n_samples)
    centre = np.where(labels == 1, 2.0, -2.0)
    spread = 0.7 + NOISE_SPREAD * settings.noise
    return centre + spread * random.standard_normal((2, labels.size)), labels


def spiral_points(settings: DataSettings, random: np.random.Generator) -> Generated:
    """Two arms from the middle outwards, half a turn apart, the radius growing evenly with the angle."""
    return _spiral_arms(settings, random, 2)


def arms_points(settings: DataSettings, random: np.random.Generator) -> Generated:
    """The same with an arm for each class."""
    return _spiral_arms(settings, random, settings.n_classes)


def _spiral_arms(settings: DataSettings, random: np.random.Generator, n_arms: int) -> Generated:
    labels = _alternating_labels(settings.n_samples, n_arms)
    along = _along_curve(labels, random, n_arms)
    angle = 2 * np.pi * settings.turns * along + (2.0 / n_arms) * np.pi * labels
    # The arms begin apart: from radius 0 all classes would start at one point, which no network can tell apart.
    radius = RADIUS * (0.08 + 0.92 * along)
    return _displaced(_polar(radius, angle), settings, random), labels


def rings_points(settings: DataSettings, random: np.random.Generator) -> Generated:
    """Class 0 evenly over a disc, the others over rings around it, with a gap as wide as 0.4 of a ring in between."""
    labels = _alternating_labels(settings.n_samples, settings.n_classes)
    angle = 2 * np.pi * random.random(labels.size)
    width = RADIUS / (1.4 * settings.n_classes - 0.4)
    inner = 1.4 * width * labels
    radius = np.sqrt(inner**2 + ((inner + width) ** 2 - inner**2) * random.random(labels.size))
    return _displaced(_polar(radius, angle), settings, random), labels


def moons_points(settings: DataSettings, random: np.random.Generator) -> Generated:
    """Two half circles, each reaching into the other.

    Source: scikit-learn's make_moons, centred and scaled to the width of the plane.
    """
    labels = _alternating_labels(settings.n_samples)
    half_circle = _polar(np.ones(labels.size), np.pi * _along_curve(labels, random))
    interlocked = np.where(labels == 1, np.array([[1.0], [0.5]]) - half_circle, half_circle)
    centred = interlocked - np.array([[0.5], [0.25]])
    return _displaced(centred * (RADIUS / 1.5), settings, random), labels


def flower_points(settings: DataSettings, random: np.random.Generator) -> Generated:
    """Eight petals r = 4 sin(4 θ), four of each class: θ from 3.12 j to 3.12 (j + 1) for class j.

    Source: the planar data of Andrew Ng, Neural Networks and Deep Learning, where noise of standard deviation 0.2 on
    both θ and r corresponds to 13 % here. As there, noise on θ carries points into the other class's end petals.
    """
    labels = _alternating_labels(settings.n_samples)
    exact_angle = 3.12 * (labels + _along_curve(labels, random))
    shift = NOISE_SPREAD * settings.noise * random.standard_normal((2, labels.size))
    angle = exact_angle + shift[0]
    return _polar(4.0 * np.sin(4.0 * angle) + shift[1], angle), labels


def above_curve_points(settings: DataSettings, random: np.random.Generator) -> Generated:
    """Class 1 evenly over the part of the square ±5 above x2 = f(x1), class 0 over the part below."""
    labels = _alternating_labels(settings.n_samples)
    formula = parse_formula(settings.formula)
    points = points_beside(formula, settings.margin, labels, random.random((2, labels.size)), RADIUS)
    return _displaced(points, settings, random), labels


def clusters_points(settings: DataSettings, random: np.random.Generator) -> Generated:
    """A cloud for each class, their middles evenly on a circle."""
    labels = _alternating_labels(settings.n_samples, settings.n_classes)
    angle = 2 * np.pi * (labels / settings.n_classes + 0.125)
    spread = 0.35 + NOISE_SPREAD * settings.noise
    middles = _polar(np.full(labels.size, 0.72 * RADIUS), angle)
    return middles + spread * random.standard_normal((2, labels.size)), labels


def points_over_plane(exact: Exact) -> Generator:
    """Points evenly over the plane with the numbers that they have there; noise is added to the numbers."""

    def generated(settings: DataSettings, random: np.random.Generator) -> Generated:
        points = RADIUS * (2.0 * random.random((2, settings.n_samples)) - 1.0)
        return points, _noisy(exact(points), settings, random)

    return generated


def curve_points(settings: DataSettings, random: np.random.Generator) -> Generated:
    """y = f(x1), evenly from left to right; noise is added to y."""
    formula = parse_formula(settings.formula)
    places = places_on_curve(formula, random.random(settings.n_samples), RADIUS)
    return places, _noisy(curve_values(formula)(places), settings, random)


def _noisy(exact: FloatArray, settings: DataSettings, random: np.random.Generator) -> FloatArray:
    """Each number moved by a normal one of standard deviation ``NOISE_SPREAD * noise``."""
    return exact + NOISE_SPREAD * settings.noise * random.standard_normal(exact.size)


def xor4_points(settings: DataSettings, random: np.random.Generator) -> Generated:
    """The truth table itself: (±1, ±1), class 1 where the signs differ. Number and noise do not apply."""
    points = np.array([[-1.0, -1.0, 1.0, 1.0], [-1.0, 1.0, -1.0, 1.0]])
    return points, np.array([0, 1, 1, 0], dtype=np.int64)


def empty_points(settings: DataSettings, random: np.random.Generator) -> Generated:
    return np.empty((2, 0)), np.empty(0, dtype=np.int64)


def _alternating_labels(n_samples: int, n_classes: int = 2) -> IntArray:
    """0, 1, 0, 1, ...: balanced for every number, and no class is always drawn on top of the other."""
    return np.arange(n_samples, dtype=np.int64) % n_classes


def _along_curve(labels: IntArray, random: np.random.Generator, n_classes: int = 2) -> FloatArray:
    """For each example its place on the curve of its class, in [0, 1): one at random in each of as many equal parts."""
    counts = np.bincount(labels, minlength=n_classes)
    part = np.arange(labels.size) // n_classes
    return np.asarray((part + random.random(labels.size)) / counts[labels])


def _polar(radius: FloatArray, angle: FloatArray) -> FloatArray:
    return np.stack((radius * np.cos(angle), radius * np.sin(angle)))


def _displaced(points: FloatArray, settings: DataSettings, random: np.random.Generator) -> FloatArray:
    """Each coordinate moved by a normal number of standard deviation ``NOISE_SPREAD * noise``."""
    return points + NOISE_SPREAD * settings.noise * random.standard_normal(points.shape)
