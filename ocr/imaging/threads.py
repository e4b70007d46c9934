"""How many threads OpenCV takes for one call."""

from __future__ import annotations

import cv2


def use_one_thread() -> None:
    """Keep OpenCV to the calling thread: pages run side by side already, its own threads would only compete."""
    cv2.setNumThreads(1)
