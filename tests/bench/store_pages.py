"""A birth certificate as a reader would give it, about people of a made store, and the picture of its page."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from secrets import token_bytes, token_hex

import desktop
from ocr.pipeline.read_stack import StackReading
from ocr.types import Box, FieldReading, OcrPage, PageReading, PaperReading, QualityReport, Transform, TypeGuess
from tests.bench.store_rows import MadeStore, id_number, page_line, page_text
from tests.dossiers.dice import Dice
from tests.dossiers.people import Person, invent_person
from tests.dossiers.truth import Split

_WIDTH, _HEIGHT, _DPI = 1653, 2339, 200.0
_BOX = Box(100, 200, 700, 240)
_TYPE, _TITLE = "birth_certificate", "Giấy khai sinh"


def read_certificate(made: MadeStore, dice: Dice, owner_id: int, source: str, picture: str | None) -> StackReading:
    """Return the reading of the owner's birth certificate: one page, 15 values, parents whom the store may not know."""
    child, child_id = made.people[owner_id - 1], id_number(made.people[owner_id - 1], owner_id)
    mother, father = (_parent(made, dice) for _ in range(2))
    number = f"{dice.whole(1, 2999)}/{dice.whole(2010, 2026)}"
    text = page_text(dice, _TITLE, number, [(child, child_id), (mother, mother.id_number), (father, father.id_number)])
    values = {
        "number": number,
        "full_name": child.upper_name,
        "date_of_birth": child.birth.isoformat(),
        "sex": child.sex,
        "id_number": child_id,
        **_of_parent("mother", mother),
        **_of_parent("father", father),
        "registration_place": "UBND phường Kon Tum, tỉnh Quảng Ngãi",
        "registration_date": "2026-03-05",
        "declarant_name": mother.upper_name,
        "signer_name": "Y Hoa",
    }
    page = PageReading(
        source=source,
        index=0,
        width=_WIDTH,
        height=_HEIGHT,
        rotation=0,
        skew_deg=0.0,
        blank=False,
        text=OcrPage(_WIDTH, _HEIGHT, tuple(page_line(line, row) for row, line in enumerate(text.splitlines()))),
        codes=(),
        quality=QualityReport(None, None, None, _DPI),
        source_to_page=Transform(),
        picture=picture,
        look=token_hex(256),
    )
    fields = tuple(FieldReading(key, value, value, 0.97, False, 0, _BOX) for key, value in values.items())
    return StackReading((page,), (PaperReading(TypeGuess(_TYPE, 0.98), (0,), fields),), ())


def unlike_picture() -> bytes:
    """Return the picture of a page in bytes that no file has: with a comment of its own."""
    picture, comment = _picture(), token_bytes(16)
    return picture[:2] + b"\xff\xfe" + (len(comment) + 2).to_bytes(2) + comment + picture[2:]


@cache
def _picture() -> bytes:
    return (Path(desktop.__path__[0]) / "samples" / "4-giay-khai-sinh.jpg").read_bytes()


def _parent(made: MadeStore, dice: Dice) -> Person:
    return dice.pick(made.people) if dice.chance(0.5) else invent_person(dice, Split.TUNING)


def _of_parent(role: str, parent: Person) -> dict[str, str]:
    return {
        f"{role}_name": parent.upper_name,
        f"{role}_birth_date": parent.birth.isoformat(),
        f"{role}_residence": parent.residence,
    }
