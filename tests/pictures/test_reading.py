"""The picture that the README shows."""

from __future__ import annotations

from pathlib import Path

from PIL import Image

from tests.pictures.reading import PAGE, PICTURE, draw_reading
from tests.pictures.stand_in import reading_of


def test_kept_picture_is_small(root: Path) -> None:
    with Image.open(root / PICTURE) as picture:
        width = picture.width

    assert width == 1400
    assert (root / PICTURE).stat().st_size <= 400_000


def test_values_are_written_and_outlined(root: Path) -> None:
    page, paper = reading_of(root / PAGE)
    bare = draw_reading(page, reading_of(root / PAGE, review=None)[1])

    drawn = {review: draw_reading(page, reading_of(root / PAGE, review=review)[1]) for review in (False, True)}

    assert drawn[False].tobytes() != drawn[True].tobytes() != bare.tobytes()
    assert len(paper.fields) == 1
