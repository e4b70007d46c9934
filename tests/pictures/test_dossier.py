"""The picture of a dossier that the README shows."""

from __future__ import annotations

from pathlib import Path

from PIL import Image
from rich.text import Text

from tests.pictures.dossier import PICTURE, draw_terminal


def test_kept_picture_is_small(root: Path) -> None:
    with Image.open(root / PICTURE) as picture:
        width = picture.width

    assert width == 1372
    assert (root / PICTURE).stat().st_size <= 200_000


def test_a_line_is_drawn_in_its_colour() -> None:
    plain, green = draw_terminal(Text("đã có")), draw_terminal(Text("đã có", style="green"))

    assert plain.size == green.size
    assert plain.tobytes() != green.tobytes()
