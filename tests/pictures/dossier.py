"""Draw what opening a dossier looks like: `python -m tests.pictures.dossier` writes docs/pictures/dossier.png.

A real dossier in a store that is made for it and thrown away: somebody whom the store knows comes again, and what the
store has already is not asked for. The cells are those that the terminal gets.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont
from rich.cells import cell_len
from rich.console import Console, RenderableType
from rich.segment import Segment
from rich.style import Style

from desktop.workflow.demo import make_demo
from desktop.workflow.dossier_table import dossier_as_tables
from desktop.workflow.intake import take_in
from desktop.workflow.open_store import open_store
from desktop.workflow.read_files import reader
from desktop.workflow.search_dossiers import find_things
from desktop.workflow.show import show_dossier
from desktop.workflow.typed_values import parse_time
from storage.casework.opening import Intake
from tests.dossiers.fonts import font_path, load

PICTURE = Path("docs/pictures/dossier.png")
COLUMNS = 100

_PROCEDURE = "1.004746"
_CELL, _LINE, _MARGIN, _SIZE = 13, 28, 36, 22
_CANVAS, _INK, _QUIET = "#16191f", "#e6e8ec", "#8b93a1"
_COLOURS = {"green": "#5fd38d", "yellow": "#f2b84b", "red": "#ff7b72", "cyan": "#67c7e8", "magenta": "#d8a0e8"}


def draw_terminal(shown: RenderableType) -> Image.Image:
    """Return the picture of what a terminal of `COLUMNS` shows."""
    console = Console(width=COLUMNS, force_terminal=True, color_system="standard")
    lines = console.render_lines(shown, pad=False)
    image = Image.new("RGB", (2 * _MARGIN + COLUMNS * _CELL, 2 * _MARGIN + len(lines) * _LINE), _CANVAS)
    pen = ImageDraw.Draw(image)
    for row, line in enumerate(lines):
        column = 0
        for segment in line:
            column = _write(pen, segment, column, _MARGIN + row * _LINE)
    return image


def _write(pen: ImageDraw.ImageDraw, segment: Segment, column: int, top: int) -> int:
    """Write a segment letter by letter, each into its own cell; return the column behind it."""
    style = segment.style or Style.null()
    face = _face(bold=bool(style.bold))
    for letter in segment.text:
        pen.text((_MARGIN + column * _CELL, top), letter, font=face, fill=_colour(style))
        column += cell_len(letter)
    return column


def _colour(style: Style) -> str:
    if style.dim:
        return _QUIET
    return _COLOURS.get(style.color.name, _INK) if style.color else _INK


def _face(*, bold: bool) -> ImageFont.FreeTypeFont:
    return load(font_path("Cousine-Bold.ttf" if bold else "Cousine-Regular.ttf"), _SIZE)


def _known_owner_comes_again(folder: Path) -> RenderableType:
    with open_store(folder) as store:
        make_demo(store, reader(1), 1)
        code = next(hit.id for hit in find_things(store, "") if hit.kind == "dossier")
        owner = show_dossier(store, code).owner
        moment = parse_time("20/11/2026 08:15")
        again = take_in(store, Intake(_PROCEDURE, owner.id_number or "", moment, owner.name, "H34.12"))
        return dossier_as_tables(show_dossier(store, again))


def main(arguments: list[str] | None = None) -> int:
    """Run the command; return its exit status."""
    parser = argparse.ArgumentParser(description="Draw what opening a dossier looks like.")
    parser.add_argument("picture", type=Path, nargs="?", default=PICTURE)
    given = parser.parse_args(arguments)
    with tempfile.TemporaryDirectory() as folder:
        drawn = draw_terminal(_known_owner_comes_again(Path(folder)))
    given.picture.parent.mkdir(parents=True, exist_ok=True)
    drawn.quantize(64, dither=Image.Dither.NONE).save(given.picture, optimize=True)
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
