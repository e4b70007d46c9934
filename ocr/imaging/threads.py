"""How pages that are read side by side share the processor and the interpreter."""

from __future__ import annotations

import sys

import cv2

_HAND_OVER_S = 0.0005


def use_one_thread() -> None:
    """Keep OpenCV to the calling thread: pages run side by side already, its own threads would only compete.

    Threads hand the interpreter over after half a millisecond instead of five: a page makes hundreds of calls into
    OpenCV, and after each of them it would wait so long for another page that is at its text just then.
    """
    cv2.setNumThreads(1)
    sys.setswitchinterval(_HAND_OVER_S)
