"""Font families for made papers, and which split may use which.

Official papers are set in Times New Roman, so a Times-like family leads both pools; the pools share no family and no
design (Tinos and Liberation Serif are one design, so the held-apart pool uses FreeSerif). Debian packages:
fonts-croscore, fonts-dejavu-core, fonts-dejavu-extra, fonts-freefont-ttf, fonts-noto-core,
fonts-sil-gentium-basic. Pens: PyPI fontpkg-dancing-script, fontpkg-indie-flower.
"""

from __future__ import annotations

import importlib.util
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from PIL import ImageFont

from tests.dossiers.truth import Split


@dataclass(frozen=True)
class Family:
    """The four faces of a family, by file name, and how much larger than Times it must be set to look alike."""

    name: str
    regular: str
    bold: str
    italic: str
    bold_italic: str
    scale: float = 1.0

    def face(self, *, bold: bool, italic: bool) -> str:
        """Return the file name of one face."""
        if bold:
            return self.bold_italic if italic else self.bold
        return self.italic if italic else self.regular


def _hyphened(name: str, stem: str, scale: float = 1.0, italic: str = "Italic") -> Family:
    return Family(
        name, f"{stem}-Regular.ttf", f"{stem}-Bold.ttf", f"{stem}-{italic}.ttf", f"{stem}-Bold{italic}.ttf", scale
    )


TINOS = _hyphened("Tinos", "Tinos")
ARIMO = _hyphened("Arimo", "Arimo", 0.9)
DEJAVU_SANS = Family(
    "DejaVu Sans Condensed",
    "DejaVuSansCondensed.ttf",
    "DejaVuSansCondensed-Bold.ttf",
    "DejaVuSansCondensed-Oblique.ttf",
    "DejaVuSansCondensed-BoldOblique.ttf",
    scale=0.84,
)
DEJAVU_SERIF = Family(
    "DejaVu Serif Condensed",
    "DejaVuSerifCondensed.ttf",
    "DejaVuSerifCondensed-Bold.ttf",
    "DejaVuSerifCondensed-Italic.ttf",
    "DejaVuSerifCondensed-BoldItalic.ttf",
    scale=0.86,
)
FREE_SERIF = Family("FreeSerif", "FreeSerif.ttf", "FreeSerifBold.ttf", "FreeSerifItalic.ttf", "FreeSerifBoldItalic.ttf")
FREE_SANS = Family(
    "FreeSans", "FreeSans.ttf", "FreeSansBold.ttf", "FreeSansOblique.ttf", "FreeSansBoldOblique.ttf", 0.9
)
NOTO_SERIF = _hyphened("Noto Serif", "NotoSerif", 0.85)
GENTIUM = Family("Gentium Basic", "GenBasR.ttf", "GenBasB.ttf", "GenBasI.ttf", "GenBasBI.ttf")

PRINT_POOLS: dict[Split, tuple[tuple[Family, float], ...]] = {
    Split.TUNING: ((TINOS, 0.76), (ARIMO, 0.1), (DEJAVU_SANS, 0.07), (DEJAVU_SERIF, 0.07)),
    Split.HELD_APART: ((FREE_SERIF, 0.76), (FREE_SANS, 0.1), (NOTO_SERIF, 0.07), (GENTIUM, 0.07)),
}
"""Families with their weights."""

PEN_POOLS: dict[Split, tuple[str, ...]] = {
    Split.TUNING: ("fontpkg_dancing_script",),
    Split.HELD_APART: ("fontpkg_indie_flower",),
}
"""Python packages that carry a handwriting-like font."""

_FONT_ROOTS = ("/usr/share/fonts", "~/.local/share/fonts", "~/.fonts", "/Library/Fonts", "C:/Windows/Fonts")


class FontMissingError(LookupError):
    """A font that made papers need is not installed; the message names what to install."""


@lru_cache(maxsize=1)
def _installed() -> dict[str, Path]:
    found: dict[str, Path] = {}
    for root in _FONT_ROOTS:
        for path in sorted(Path(root).expanduser().glob("**/*.[ot]tf")):
            found.setdefault(path.name, path)
    return found


def font_path(file_name: str) -> Path:
    """Return where a font file lies.

    Raises:
        FontMissingError: it is not installed.
    """
    path = _installed().get(file_name)
    if path is None:
        message = f"{file_name} is missing: install the Debian packages named in {Path(__file__).name}"
        raise FontMissingError(message)
    return path


@lru_cache(maxsize=8)
def pen_path(package: str) -> Path:
    """Return the font file of a pen package.

    Raises:
        FontMissingError: the package is not installed.
    """
    spec = importlib.util.find_spec(package)
    if spec is None or spec.origin is None:
        message = f"install {package.replace('_', '-')} from PyPI"
        raise FontMissingError(message)
    return next(iter(sorted(Path(spec.origin).parent.glob("files/*.ttf"))))


@lru_cache(maxsize=256)
def load(path: Path, pixels: int) -> ImageFont.FreeTypeFont:
    """Return a font at a size in pixels; made text is NFC, so the plain layout engine is enough and faster."""
    return ImageFont.truetype(str(path), pixels, layout_engine=ImageFont.Layout.BASIC)
