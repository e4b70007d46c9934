"""Every face draws every Vietnamese letter, and no two of them alike."""

from __future__ import annotations

import pytest
from PIL import ImageFont

from ocr.text import VIETNAMESE_LETTERS
from tests.dossiers.fonts import PRINT_POOLS, font_path

_FACES = sorted(
    {
        family.face(bold=bold, italic=italic)
        for pool in PRINT_POOLS.values()
        for family, _ in pool
        for bold in (False, True)
        for italic in (False, True)
    }
)


@pytest.mark.parametrize("face", _FACES)
def test_no_two_letters_look_alike(face: str) -> None:
    """Carlito draws Ộ as Ọ: what it prints is not what the truth says."""
    font = ImageFont.truetype(str(font_path(face)), 80, layout_engine=ImageFont.Layout.BASIC)
    drawn: dict[tuple[tuple[int, int], bytes], str] = {}

    for letter in VIETNAMESE_LETTERS + VIETNAMESE_LETTERS.upper():
        mask = font.getmask(letter)
        other = drawn.setdefault((mask.size, bytes(mask)), letter)
        assert other == letter
