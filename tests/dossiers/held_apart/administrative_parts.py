"""Parts that held-apart official documents share: see README.md before reading on."""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.administrative_body import Letter
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing
from tests.dossiers.typeset import Style
from tests.dossiers.wording import sentence


def print_marks(sheet: Sheet, letter: Letter, *, part: float, at: float) -> None:
    """Print the marks of secrecy and urgency that the document bears, and note the latter."""
    if letter.urgency:
        sheet.put("urgency", letter.urgency)
    for word in filter(None, (letter.secrecy, letter.urgency)):
        sheet.skip(2)
        sheet.boxed(word, RED, part=part, at=at)
        sheet.skip(3)


def print_subject(sheet: Sheet, letter: Letter, prefix: str, style: Style, align: str = "center") -> None:
    """Print and note the subject behind `prefix`, or as a sentence of its own where that is empty."""
    text = f"{prefix}{letter.topic}" if prefix else sentence(letter.topic)
    sheet.put("subject", text)
    sheet.para(text, align=align, style=style, after=4)


def note_receivers(sheet: Sheet, letter: Letter, lines: Sequence[str]) -> None:
    """Note who the document is for as `lines` print it: joined by spaces where they are punctuated."""
    stops = len(lines) > 1 and lines[0].endswith((";", ","))
    sheet.put("recipients_to", (" " if stops else "; ").join(lines))


def punctuated(lines: Sequence[str], letter: Letter, mark: str = ";") -> list[str]:
    """Return the lines of several receivers with marks at their ends, or the one receiver as he is called."""
    if len(lines) == 1:
        return list(letter.receivers)
    return [f"{line}{mark if number < len(lines) else '.'}" for number, line in enumerate(lines, 1)]


def print_copies(sheet: Sheet, letter: Letter, dice: Dice, *, size: float, mark: str = "- ", end: str = ";") -> None:
    """Print who gets a copy, in points of `size`."""
    sheet.para("Nơi nhận:", style=Style(bold=True, italic=True, size=size + 1), after=0)
    for name in dice.sample(letter.words.copies, dice.whole(1, 3)):
        sheet.para(f"{mark}{name}{end}", style=Style(size=size), after=0)
    sheet.para(f"{mark}Lưu VT{dice.pick(['', ', hồ sơ', ', VP'])}.", style=Style(size=size), after=0)


def signing_of(letter: Letter, dice: Dice) -> Signing:
    """Return how the signer signs."""
    return Signing(letter.agency.seal, stamped=dice.chance(0.25))
