"""The pictures of the report of reading, as PNG bytes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO

import matplotlib.style
import numpy as np
from matplotlib.axes import Axes
from matplotlib.figure import Figure

from tests.bench.reliability import Bin

_DPI = 110
_INK, _GRID, _BLUE, _RED, _MUTED = "#1f2933", "#e3e8ee", "#2b6cb0", "#c53030", "#9aa5b1"
_STYLE = {
    "font.size": 10,
    "axes.edgecolor": _MUTED,
    "axes.labelcolor": _INK,
    "xtick.color": _INK,
    "ytick.color": _INK,
    "text.color": _INK,
    "axes.spines.top": False,
    "axes.spines.right": False,
}
_RIGHT_EDGE = 0.93  # labels go to the left from here on
_DARK = 0.6  # shares of a row from which its shade wants white letters
_ROW_INCHES = 0.34


def reliability_picture(halves: Mapping[str, Sequence[Bin]]) -> bytes:
    """Return how often values were right at each confidence, a panel for each half, with how many there were."""
    with matplotlib.style.context(_STYLE):
        figure = Figure(figsize=(4.6 * len(halves), 4.2), layout="constrained")
        for number, (name, bins) in enumerate(halves.items(), 1):
            _draw_reliability(figure.add_subplot(1, len(halves), number), name, bins)
        return _png(figure)


def _draw_reliability(axes: Axes, name: str, bins: Sequence[Bin]) -> None:
    axes.plot([0, 1], [0, 1], color=_MUTED, linestyle="--", linewidth=1)
    for each in bins:
        axes.vlines(each.mean_confidence, min(each.mean_confidence, each.right_share),
                    max(each.mean_confidence, each.right_share), color=_RED, linewidth=2, alpha=0.5)  # fmt: skip
    most = max((each.count for each in bins), default=1)
    axes.scatter(
        [each.mean_confidence for each in bins],
        [each.right_share for each in bins],
        s=[40 + 220 * each.count / most for each in bins],
        color=_BLUE,
        alpha=0.85,
        zorder=3,
    )
    for each in bins:
        axes.annotate(
            str(each.count),
            (each.mean_confidence, each.right_share),
            textcoords="offset points",
            xytext=(-14, 0) if each.mean_confidence > _RIGHT_EDGE else (9, 0),
            ha="right" if each.mean_confidence > _RIGHT_EDGE else "left",
            va="center",
            fontsize=8,
        )
    axes.set(xlim=(-0.04, 1.06), ylim=(-0.08, 1.08), xlabel="confidence", ylabel="share that was right", title=name)
    axes.grid(color=_GRID)
    axes.set_axisbelow(True)


def confusion_picture(types: Sequence[str], counts: Mapping[tuple[str, str], int]) -> bytes:
    """Return pages by true type (rows) and the type that they were given (columns)."""
    table = np.array([[counts.get((true, read), 0) for read in types] for true in types], dtype=np.float64)
    shares = table / np.maximum(1.0, table.sum(axis=1, keepdims=True))
    side = 2.6 + _ROW_INCHES * len(types)
    with matplotlib.style.context(_STYLE | {"axes.spines.left": False, "axes.spines.bottom": False}):
        figure = Figure(figsize=(side, side * 0.88), layout="constrained")
        axes = figure.add_subplot()
        axes.imshow(shares, cmap="Blues", vmin=0, vmax=1.25)
        for row in range(len(types)):
            for column in range(len(types)):
                if count := int(table[row, column]):
                    is_wrong = row != column
                    right = "white" if shares[row, column] > _DARK else _INK
                    axes.text(column, row, str(count), ha="center", va="center", fontsize=9,
                              color=_RED if is_wrong else right, fontweight="bold" if is_wrong else None)  # fmt: skip
        names = [each.replace("_", " ") or "no paper" for each in types]
        axes.set_xticks(range(len(types)), names, rotation=50, ha="right", rotation_mode="anchor")
        axes.set_yticks(range(len(types)), names)
        axes.set(xlabel="read as", ylabel="is")
        axes.tick_params(length=0)
        axes.set_xticks(np.arange(-0.5, len(types)), minor=True)
        axes.set_yticks(np.arange(-0.5, len(types)), minor=True)
        axes.grid(which="minor", color=_GRID, linewidth=0.6)
        axes.tick_params(which="minor", length=0)
        return _png(figure)


def times_picture(seconds: Mapping[str, float], pages: int) -> bytes:
    """Return where the time goes, in seconds a page, the longest step first."""
    steps = sorted(seconds.items(), key=lambda item: item[1])
    total = sum(seconds.values()) or 1.0
    with matplotlib.style.context(_STYLE):
        figure = Figure(figsize=(8.2, 0.9 + _ROW_INCHES * max(1, len(steps))), layout="constrained")
        axes = figure.add_subplot()
        bars = axes.barh([name for name, _ in steps], [took / max(1, pages) for _, took in steps], color=_BLUE)
        axes.bar_label(
            bars, [f"{took / max(1, pages):.3f} s  ·  {took / total:.0%}" for _, took in steps], padding=4, fontsize=9
        )
        axes.margins(x=0.2)
        axes.set(xlabel="seconds a page, without the steps that it calls")
        axes.tick_params(axis="y", length=0)
        return _png(figure)


def _png(figure: Figure) -> bytes:
    buffer = BytesIO()
    figure.savefig(buffer, format="png", dpi=_DPI)
    return buffer.getvalue()
