"""Typefaces that strips are drawn in: which may be trained on, and which are kept apart for measuring.

Of the printed ones those of the held-apart half of made papers (FreeSerif, FreeSans, Noto Serif, Gentium) are left out.
"""

from __future__ import annotations

from pathlib import Path

HELD_APART_FACES = ("indie-flower", "patrick-hand", "reenie-beanie", "gaegu", "shadows-into-light", "yomogi")
"""Pen typefaces of `package.json` that nobody may train on."""

_PRINTS = ("Tinos", "Arimo", "Cousine", "Carlito", "DejaVuSerif", "DejaVuSans", "EBGaramond")
_FONTS = Path("/usr/share/fonts/truetype")
_USUAL = 5


def trained_faces(packages: Path) -> list[str]:
    """Return the names of the pen typefaces that may be trained on."""
    found = sorted(folder.name for folder in (packages / "@fontsource").iterdir())
    return [name for name in found if name not in HELD_APART_FACES]


def printed_faces() -> tuple[Path, ...]:
    """Return the printed typefaces of this machine that may be trained on, the usual one of letters several times."""
    found = [file for file in _FONTS.rglob("*.ttf") if file.name.startswith(_PRINTS) and "Mono" not in file.name]
    return tuple(file for file in sorted(found) for _ in range(_USUAL if file.name.startswith("Tinos") else 1))
