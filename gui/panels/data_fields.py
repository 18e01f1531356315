"""The fields of the data panel: their labels and help, and what their sliders and lists offer."""

from __future__ import annotations

from core.data.dataset import CLASSES_ON_SCREEN, MAX_COORDINATE
from core.data.generators import SETTING_LIMITS
from core.experiment.spec import Effect, FieldInfo
from core.sentences import phrase

NOISE_STOPS = [step / 100 for step in range(51)]
SAMPLE_STOPS = [10, 15, 20, 30, 40, 50, 75, 100, 150, 200, 250, 300, 400, 500, 600, 800, 1000]
CLASS_STOPS = [float(k) for k in range(2, CLASSES_ON_SCREEN + 1)]
TURN_STOPS = [step / 4 for step in range(1, 17)]
MARGIN_STOPS = [step / 10 for step in range(21)]
SHARE_STOPS = [step / 100 for step in range(10, 101)]
EXAMPLE_CURVES = ("x/2", "x^2/4 - 2", "abs(x) - 1", "sin(x)", "2*sin(1.5*x)", "max(-2, x)", "x^3/20", "floor(x)")
DATA_KEYS = {"n_samples", "noise", "seed", "turns", "formula", "margin", "n_classes"}
"""Fields that are settings of the data; the others belong to the network."""


def _info(label: str, key: str, help_text: str, unit: str = "") -> FieldInfo:
    minimum, maximum = SETTING_LIMITS[key]
    return FieldInfo(label, help_text, Effect.LIVE, minimum=minimum, maximum=maximum, unit=unit)


DATA_FIELD_INFO = {
    "noise": _info(
        phrase("Noise"),
        "noise",
        phrase("How far points, or numbers to learn, are moved at random. At 50 % classes overlap."),
        "%",
    ),
    "n_samples": _info(
        phrase("Samples"),
        "n_samples",
        phrase("How many points are generated, as many of each class. The slider ends at 1000."),
    ),
    "n_classes": _info(
        phrase("Classes"), "n_classes", phrase("How many classes there are. More than two have an output each.")
    ),
    "turns": _info(
        phrase("Turns"), "turns", phrase("Turns of each arm of the spiral. More turns need more units and layers.")
    ),
    "formula": FieldInfo(
        phrase("Curve f(x) ="),
        phrase(
            "The border x₂ = f(x₁) of two classes, or the numbers y = f(x) to learn. A formula of x with + − * / ^,"
            " brackets, pi, e, sin, cos, tan, exp, log, sqrt, abs, tanh, sign, min, max and floor. The list has"
            " examples."
        ),
        Effect.LIVE,
    ),
    "margin": _info(
        phrase("Margin"),
        "margin",
        phrase("Height that is left free above and below the curve, before noise. Wider is easier to learn."),
    ),
    "seed": _info(
        phrase("Seed"), "seed", phrase("Sets the random positions of the points. The same seed gives the same points.")
    ),
}
"""Labels and help of the data settings; their limits are those of the core."""

VALUE_INFO = FieldInfo(
    phrase("Number y"),
    phrase(
        "What the network has to learn at the points you add. On the plane the wheel or Page Up and Page Down change"
        " it, and digits type it."
    ),
    Effect.LIVE,
    minimum=-MAX_COORDINATE,
    maximum=MAX_COORDINATE,
)
