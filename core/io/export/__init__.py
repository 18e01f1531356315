"""A run as code that others can read and run: NumPy in the lecture's symbols, PyTorch, scikit-learn, and ONNX.

Everything here is text (or bytes) made from values; no trainer runs, no file is written, and there is no window.
"""

from core.io.export.exported_run import Agreement
from core.io.export.numpy_code import numpy_script
from core.io.export.onnx_code import onnx_model
from core.io.export.rounding import agreement
from core.io.export.sklearn_code import sklearn_script, why_not_sklearn
from core.io.export.torch_code import pytorch_script

__all__ = [
    "Agreement",
    "agreement",
    "numpy_script",
    "onnx_model",
    "pytorch_script",
    "sklearn_script",
    "why_not_sklearn",
]
