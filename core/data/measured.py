"""Data with more than two columns: what others measured, as it comes with the program, and penguins that are generated.

The files are in ``resources/data``. They are read when their data is first wanted, and never changed.
"""

from __future__ import annotations

import csv
from functools import lru_cache
from pathlib import Path

import numpy as np

from core.arrays import FloatArray, IntArray
from core.sentences import phrase

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "data"

IRIS_COLUMNS = ("sepal length", "sepal width", "petal length", "petal width")
IRIS_CLASSES = ("setosa", "versicolor", "virginica")
IRIS_SOURCE = phrase(
    "150 flowers measured by E. Anderson, from R. A. Fisher, The use of multiple measurements in taxonomic problems, "
    "1936; UCI Machine Learning Repository, doi 10.24432/C56C76, CC BY 4.0. Lengths in cm."
)

PICTURE_SIDE = 8
"""Pixels along a side of a picture of a digit."""

DIGIT_COLUMNS = tuple(f"r{place // PICTURE_SIDE + 1}c{place % PICTURE_SIDE + 1}" for place in range(PICTURE_SIDE**2))
"""A pixel is called by its row and its column, counted from the upper left corner."""

DIGIT_CLASSES = ("zero", "one", "two", "three", "four", "five", "six", "seven")
"""The window shows eight classes."""

DIGITS_SOURCE = phrase(
    "Digits 0 to 7 of the test set of Optical Recognition of Handwritten Digits by E. Alpaydin and C. Kaynak, 1998; "
    "UCI Machine Learning Repository, doi 10.24432/C50P49, CC BY 4.0. Here the ink of a pixel goes from 0 to 1."
)
_MOST_INK = 16.0
"""What a pixel counts at most in the file."""

PENGUIN_COLUMNS = ("flipper length", "bill length", "bill depth", "body mass")
PENGUIN_CLASSES = ("Adelie", "chinstrap", "gentoo")
_PENGUIN_MEANS = np.array([[190.0, 39.0, 18.3, 3700.0], [196.0, 49.0, 18.4, 3730.0], [217.0, 47.5, 15.0, 5080.0]])
_PENGUIN_SPREADS = np.array([[6.5, 2.7, 1.2, 450.0], [7.0, 3.2, 1.1, 380.0], [6.5, 3.0, 1.0, 500.0]])
"""Of the three kinds: flipper, bill length and bill depth in mm, mass in g."""

_OF_SIZE = 0.6
"""The part of a spread that all columns of a penguin share: a large one is large in everything."""

_USUAL_NOISE = 0.1
_LEAST_LENGTH, _LEAST_MASS = 1.0, 25.0


@lru_cache(maxsize=1)
def iris() -> tuple[FloatArray, IntArray]:
    """The points (4, 150) and the classes of all iris flowers."""
    with (FOLDER / "iris.csv").open(encoding="utf-8", newline="") as file:
        _, *rows = csv.reader(file)
    points = np.array([[float(number) for number in row[:-1]] for row in rows]).T
    return points, np.array([IRIS_CLASSES.index(row[-1]) for row in rows])


@lru_cache(maxsize=1)
def _all_digits() -> tuple[FloatArray, IntArray]:
    with np.load(FOLDER / "digits.npz", allow_pickle=False) as arrays:
        return arrays["ink"].T / _MOST_INK, arrays["digit"].astype(np.int64)


def digits(n_samples: int, random: np.random.Generator) -> tuple[FloatArray, IntArray]:
    """Pictures (64, m) of handwritten digits, row by row from the top, each with its digit.

    Parameters
    ----------
    n_samples : int
        So many of them are drawn, each digit about as often as the others; all 1 443 where more are wanted.
    random : numpy.random.Generator
    """
    pictures, labels = _all_digits()
    shuffled = random.permutation(labels.size)
    # the first of each digit, then the second of each, and so on
    turn = np.empty(labels.size)
    for label in range(int(labels.max()) + 1):
        members = np.flatnonzero(labels[shuffled] == label)
        turn[members] = np.arange(members.size)
    chosen = shuffled[np.argsort(turn, kind="stable")][:n_samples]
    return pictures[:, chosen], labels[chosen]


def penguins(n_samples: int, noise: float, random: np.random.Generator) -> tuple[FloatArray, IntArray]:
    """Penguins of three kinds, each column normally distributed around numbers that are usual for the kind.

    Parameters
    ----------
    n_samples : int
    noise : float
        0 to 1: at 0.1 they differ as much as such birds do, at 0 half as much.
    random : numpy.random.Generator

    Returns
    -------
    points : array, shape (4, m)
        In the order of ``PENGUIN_COLUMNS``, rounded.
    labels : array, shape (m,)
    """
    labels = np.arange(n_samples, dtype=np.int64) % len(PENGUIN_CLASSES)
    of_all, of_each = random.standard_normal(n_samples), random.standard_normal((len(PENGUIN_COLUMNS), n_samples))
    share = _OF_SIZE * of_all + np.sqrt(1.0 - _OF_SIZE**2) * of_each
    strength = 0.5 + 0.5 * noise / _USUAL_NOISE
    points = _PENGUIN_MEANS[labels].T + strength * _PENGUIN_SPREADS[labels].T * share
    lengths = np.stack((np.round(points[0]), *np.round(points[1:3], 1)))
    masses = _LEAST_MASS * np.round(points[3:] / _LEAST_MASS)  # as one would read them off
    return np.vstack((np.maximum(lengths, _LEAST_LENGTH), np.maximum(masses, _LEAST_MASS))), labels


def penguin_masses(n_samples: int, noise: float, random: np.random.Generator) -> tuple[FloatArray, FloatArray]:
    """The same penguins, of whatever kind: three lengths (3, m), and the mass in kg as what is to be learnt."""
    points, _ = penguins(n_samples, noise, random)
    return points[:-1], points[-1] / 1000.0
