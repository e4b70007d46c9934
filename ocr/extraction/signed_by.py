"""Who signed by a certificate: "Người ký: Lò Thị Xúa" in the box that a program prints for an electronic signature."""

from __future__ import annotations

import re

from ocr.extraction.sheet import Place, Sheet
from ocr.extraction.signing_titles import looks_like_name
from ocr.text import fold

_SIGNED_BY = re.compile(r"(?:nguoi ky(?: so)?|(?:duoc )?ky (?:so )?boi|signed by)\s?:$")
_MOST_WORDS = 6  # of the label, its colon perhaps apart


def signed_by(sheet: Sheet) -> Place | None:
    """Return the name behind such a label, None where no line has one; an office may sign as well, and is no name."""
    for index, line in enumerate(sheet.lines):
        for size in range(2, min(_MOST_WORDS, len(line.words))):
            if _SIGNED_BY.fullmatch(fold(" ".join(word.text for word in line.words[:size]))):
                name = line.words[size:]
                if looks_like_name(" ".join(word.text for word in name)):
                    return sheet.place(name, [index])
    return None
