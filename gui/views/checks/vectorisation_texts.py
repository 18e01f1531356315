"""The words of the vectorisation lens: times, ratios, and the two listings, the lecture's loop and the matrix form."""

from __future__ import annotations

from core.model.losses import LOSSES
from core.training.snapshot import Snapshot


def time_text(seconds: float) -> str:
    """A time in three digits: ``"26.5 µs"``, ``"2.04 ms"``, ``"1.20 s"``."""
    for size, unit in ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs")):
        if seconds >= 0.9995 * size:
            value = seconds / size
            return f"{value:.{2 if value < 9.995 else 1 if value < 99.95 else 0}f} {unit}"
    return f"{seconds * 1e9:.0f} ns"


def ratio_text(ratio: float) -> str:
    """How many times as long: ``"45 ×"``, ``"0.8 ×"``."""
    return f"{ratio:.1f} ×" if ratio < 9.95 else f"{ratio:.0f} ×"


def sizes_text(snapshot: Snapshot) -> str:
    """The network by its layers: ``"2-8-6-1"``."""
    return "-".join(str(size) for size in snapshot.parameters.layer_sizes)


def loop_listing(n_layers: int, loss: str) -> str:
    """The lecture's loop over the examples; from three layers on with a loop over the layers, too."""
    if n_layers > 2:
        forward = ["  a[0] = x", "  for l = 1 to L", "    z[l] = W[l] a[l−1] + b[l]", "    a[l] = g(z[l])"]
        backward = [
            f"  dz[L] = {LOSSES[loss].gradient_text('a[L]', 'y')}",
            "  for l = L to 1",
            "    dW[l] += dz[l] a[l−1]ᵀ,  db[l] += dz[l]",
            "    dz[l−1] = W[l]ᵀ dz[l] * g′(z[l−1])",
        ]
    else:
        layers = range(1, n_layers + 1)
        forward = [f"  z[{k}] = W[{k}] {_input(k, 'x', 'a')} + b[{k}],  a[{k}] = g(z[{k}])" for k in layers]
        backward = [f"  dz[{n_layers}] = {LOSSES[loss].gradient_text(f'a[{n_layers}]', 'y')}"]
        for k in reversed(layers):
            backward.append(f"  dW[{k}] += dz[{k}] {_input(k, 'x', 'a')}ᵀ,  db[{k}] += dz[{k}]")
            if k > 1:
                backward.append(f"  dz[{k - 1}] = W[{k}]ᵀ dz[{k}] * g′(z[{k - 1}])")
    return "\n".join(["for i = 1 to m", "  x, y = column i of X, Y", *forward, *backward, "dW /= m,  db /= m"])


def matrix_listing(n_layers: int, loss: str) -> str:
    """The same pass as matrix products, all columns at once."""
    if n_layers > 2:
        lines = ["A[0] = X", "for l = 1 to L", "  Z[l] = W[l] A[l−1] + b[l]", "  A[l] = g(Z[l])"]
        lines += [
            f"dZ[L] = {LOSSES[loss].gradient_text('A[L]', 'Y')}",
            "for l = L to 1",
            "  dW[l] = (1/m) dZ[l] A[l−1]ᵀ,  db[l] = (1/m) Σ dZ[l]",
            "  dZ[l−1] = W[l]ᵀ dZ[l] * g′(Z[l−1])",
        ]
        return "\n".join(lines)
    layers = range(1, n_layers + 1)
    lines = [f"Z[{k}] = W[{k}] {_input(k, 'X', 'A')} + b[{k}],  A[{k}] = g(Z[{k}])" for k in layers]
    lines.append(f"dZ[{n_layers}] = {LOSSES[loss].gradient_text(f'A[{n_layers}]', 'Y')}")
    for k in reversed(layers):
        lines.append(f"dW[{k}] = (1/m) dZ[{k}] {_input(k, 'X', 'A')}ᵀ,  db[{k}] = (1/m) Σ dZ[{k}]")
        if k > 1:
            lines.append(f"dZ[{k - 1}] = W[{k}]ᵀ dZ[{k}] * g′(Z[{k - 1}])")
    return "\n".join(lines)


def _input(layer: int, first: str, later: str) -> str:
    return first if layer == 1 else f"{later}[{layer - 1}]"
