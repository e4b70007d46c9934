"""How unsteady hands, scanners, copiers and JPEG change what was drawn."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from tests.digits.pens import Ink


def waved(ink: Ink, rng: np.random.Generator) -> Ink:
    """Return pen ink bent a little, as no hand is steady."""
    if rng.random() < 0.3:
        return ink
    height, width = ink.shape
    amount = rng.uniform(0.3, 2.0)
    bends = [cv2.resize(rng.normal(0, amount, (4, width // 24)).astype(np.float32), (width, height),
                        interpolation=cv2.INTER_CUBIC) for _ in range(2)]  # fmt: skip
    columns, rows = np.meshgrid(np.arange(width, dtype=np.float32), np.arange(height, dtype=np.float32))
    return np.asarray(cv2.remap(ink, columns + bends[0], rows + bends[1], cv2.INTER_LINEAR), np.uint8)


def damaged(picture: NDArray[np.float64], rng: np.random.Generator) -> NDArray[np.uint8]:
    """Return a picture as scanners, copiers and JPEG leave it."""
    coarse = rng.choice([1.0, 0.8, 0.6, 0.45], p=[0.55, 0.2, 0.15, 0.1])
    full = picture.shape[1], picture.shape[0]
    image = cv2.resize(picture, None, fx=coarse, fy=coarse, interpolation=cv2.INTER_AREA) if coarse < 1 else picture
    image = cv2.GaussianBlur(image, (0, 0), rng.uniform(0.3, 1.1))
    image = image + rng.normal(0, rng.uniform(0, 14), image.shape)
    kind = rng.random()
    if kind < 0.35:  # one bit, too thin or too thick now and then, with specks
        image = np.where(image + rng.normal(0, 18, image.shape) < rng.uniform(90, 205), 20.0, 255.0)
        specks = rng.random(image.shape) < rng.choice([0.0, 0.0005, 0.004])
        image = np.where(specks, 20.0, image)
    elif kind < 0.6:
        image = 255 - (255 - image) * rng.uniform(0.25, 1.0)
    clipped = np.asarray(np.clip(image, 0, 255), np.uint8)
    if rng.random() < 0.4:
        done, packed = cv2.imencode(".jpg", clipped, [cv2.IMWRITE_JPEG_QUALITY, int(rng.integers(25, 90))])
        clipped = np.asarray(cv2.imdecode(packed, cv2.IMREAD_GRAYSCALE) if done else clipped, np.uint8)
    return np.asarray(cv2.resize(clipped, full, interpolation=cv2.INTER_LINEAR) if coarse < 1 else clipped, np.uint8)
