"""The letters of what is printed: Arimo, which holds all of Vietnamese, upright, slanted and bold.

The typeface comes as one outline that is made bolder by rule. A PDF needs it bold as such; making that of all 3,300
signs takes a second each time, so it is made once, of the signs that are printed here, and kept.
"""

from __future__ import annotations

import logging
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path

import fontpkg_arimo
from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont
from fontTools.varLib.instancer import instantiateVariableFont
from fpdf import FPDF
from fpdf.fonts import TTFFont

from desktop.folders import cache_folder
from storage.files.durable import fsync_folder, replace_file, write_through

FONT = "Arimo"

_FILES = fontpkg_arimo.ROOT / "files"
_UPRIGHT, _SLANTED = _FILES / "Arimo[wght].ttf", _FILES / "Arimo-Italic[wght].ttf"
_BOLD = 700.0
_SIGNS = (range(0x20, 0x530), range(0x1E00, 0x2000), range(0x2000, 0x2800))
"""Latin with all of Vietnamese, Greek and Cyrillic; dashes, currencies, arrows and shapes."""

log = logging.getLogger(__name__)


@contextmanager
def printed_letters(pdf: FPDF, styles: str = "") -> Iterator[None]:
    """Give a PDF the letters to write with; within, its `output` must be taken, as their files are closed behind it.

    Args:
        pdf: the PDF; its font is named `FONT`.
        styles: "B" and "I" for bold and slanted ones beside the upright.
    """
    pdf.add_font(FONT, fname=_UPRIGHT)
    if "I" in styles:
        pdf.add_font(FONT, "I", _SLANTED)
    if "B" in styles:
        _add_bold(pdf)
    try:
        yield
    finally:
        for font in pdf.fonts.values():
            if isinstance(font, TTFFont):
                font.close()


def _add_bold(pdf: FPDF) -> None:
    kept = bold_letters(cache_folder())
    if kept is None:
        pdf.add_font(FONT, "B", _UPRIGHT, variations={"wght": _BOLD})
    else:
        pdf.add_font(FONT, "B", kept)


def bold_letters(cache: Path) -> Path | None:
    """Return the file of the bold letters, made now if it is not there; None if it cannot be kept there.

    It has its name only when all its bytes are on the disk: half a typeface would fail every slip from then on.
    """
    target = cache / f"{FONT}-{_BOLD:.0f}-{_UPRIGHT.stat().st_size}.ttf"
    if target.is_file():
        return target
    try:
        cache.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=cache, prefix="letters-") as folder:
            fresh = Path(folder) / target.name
            with fresh.open("wb") as file:
                write_through(file, [_made_bold()])
            replace_file(fresh, target)
        fsync_folder(cache)
    except OSError as error:
        log.info("bold letters are made anew each time, as they cannot be kept: %s", error.strerror)
        return None
    return target


def _made_bold() -> bytes:
    wanted = Options()
    wanted.drop_tables += ["GPOS", "GSUB", "GDEF"]  # how letters are shaped together: Vietnamese comes composed
    wanted.name_IDs = ["*"]
    wanted.notdef_outline = True
    with TTFont(_UPRIGHT, recalcTimestamp=False, lazy=True) as font:
        cut = Subsetter(wanted)
        cut.populate(unicodes=[sign for signs in _SIGNS for sign in signs])
        cut.subset(font)
        instantiateVariableFont(font, {"wght": _BOLD}, inplace=True, static=True)
        letters = BytesIO()
        font.save(letters)
    return letters.getvalue()
