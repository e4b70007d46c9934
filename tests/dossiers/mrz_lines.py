"""The machine-readable zone of cards (TD1, three lines of 30) with right check digits, after ICAO 9303."""

from __future__ import annotations

import unicodedata
from datetime import date

_WEIGHTS = (7, 3, 1)
_LINE_LENGTH = 30
_NO_EXPIRY = "991231"


def check_digit(text: str) -> str:
    """Return the ICAO 9303 check digit of digits, capital letters and fillers."""
    values = (0 if char == "<" else int(char, 36) for char in text)
    return str(sum(value * _WEIGHTS[index % 3] for index, value in enumerate(values)) % 10)


def latin_capitals(name: str) -> str:
    """Return a Vietnamese name in A to Z and spaces ("Đỗ Thị Mỹ" gives "DO THI MY")."""
    spread = unicodedata.normalize("NFD", name.upper().replace("Đ", "D"))
    return "".join(char for char in spread if not unicodedata.combining(char))


def name_line(name: str) -> str:
    """Return the third line: surname, two fillers, the other names, cut at 30."""
    surname, _, rest = latin_capitals(name).partition(" ")
    return f"{surname}<<{rest.replace(' ', '<')}".ljust(_LINE_LENGTH, "<")[:_LINE_LENGTH]


def td1_lines(id_number: str, name: str, born: date, *, female: bool, expires: date | None) -> tuple[str, str, str]:
    """Return the three lines of a card; `expires` None is a card without an end, written 31/12/99.

    The document number is the last nine digits of the twelve, and the optional data of the first line are all twelve,
    followed by two fillers and a check digit of their own, as Vietnamese cards have it.
    """
    document = id_number[-9:]
    optional = f"{id_number}<<"
    first = f"IDVNM{document}{check_digit(document)}{optional}{check_digit(optional)}"
    born_text = f"{born:%y%m%d}"
    expiry_text = _NO_EXPIRY if expires is None else f"{expires:%y%m%d}"
    birth_part = born_text + check_digit(born_text)
    expiry_part = expiry_text + check_digit(expiry_text)
    second = f"{birth_part}{'F' if female else 'M'}{expiry_part}VNM".ljust(_LINE_LENGTH - 1, "<")
    composite = check_digit(first[5:30] + second[0:7] + second[8:15] + second[18:29])
    return first, second + composite, name_line(name)
