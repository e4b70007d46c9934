"""What all layouts of official documents print alike: number, place and day, and the values noted for them."""

from __future__ import annotations

from tests.dossiers.administrative_body import Letter
from tests.dossiers.canvas import Sheet
from tests.dossiers.typeset import Item, Run, Style

ADDRESSED = ("công văn", "tờ trình", "giấy mời")
"""The kinds that name their receivers at the head."""
_AUTHORITIES = ("TM.", "KT.", "TL.", "TUQ.")
_PEN = Style(pen=True)


def note_head(sheet: Sheet, letter: Letter) -> None:
    """Note the values that every head prints."""
    agency = letter.agency
    if agency.parent:
        sheet.put("parent_agency", agency.parent)
    sheet.put("issuing_agency", agency.name)
    sheet.put("number_symbol", f"{letter.number}/{letter.symbol_rest}", by_pen=letter.by_pen)
    sheet.put("date_of_issue", letter.day.isoformat(), by_pen=letter.by_pen)
    sheet.put("place_of_issue", agency.place)
    sheet.put("document_kind", letter.kind)


def note_signer(sheet: Sheet, letter: Letter) -> None:
    """Note who signs, and for whom."""
    authorities = [title for title in letter.titles if title.startswith(_AUTHORITIES)]
    sheet.put("signer_title", " - ".join(letter.titles))
    if authorities:
        sheet.put("signing_authority", " - ".join(authorities))
    sheet.put("signer_name", letter.signer)


def number_items(letter: Letter, label: str = "Số: ", slash: str = "/") -> list[Item]:
    """Return number and symbol behind their label, the number by pen where it is."""
    if letter.by_pen:
        return [label, Run(letter.number, _PEN), f" {slash.lstrip()}{letter.symbol_rest}"]
    return [f"{label}{letter.number}{slash}{letter.symbol_rest}"]


def date_items(letter: Letter) -> list[Item]:
    """Return place and day, the day by pen where it is."""
    place, day = letter.agency.place, letter.day
    month = f"{day.month:02d}" if day.month < 3 else str(day.month)
    if letter.by_pen:
        return [f"{place}, ngày ", Run(f"{day:%d}", _PEN), f" tháng {month} năm {day.year}"]
    return [f"{place}, ngày {day:%d} tháng {month} năm {day.year}"]
