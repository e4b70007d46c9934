"""What stands in the box for a citizen's number: typed digits, or the QR code of a card from a reader that types."""

from __future__ import annotations

from dataclasses import dataclass

from ocr.codes.citizen_qr import parse_citizen_qr
from storage.errors import BadValue
from storage.owners.facts import identifier_kind, normalize_number


@dataclass(frozen=True, slots=True)
class OwnerInput:
    """A citizen as the counter knows them before anything is scanned; `from_card` when the card itself said it."""

    number: str
    old_number: str = ""
    name: str = ""
    birth_date: str | None = None
    from_card: bool = False


def parse_owner_input(text: str) -> OwnerInput | None:
    """Return who is meant, None while what stands there is not yet a whole number or code."""
    if "|" in text:
        card = parse_citizen_qr(text)
        if card is None:
            return None
        return OwnerInput(card.id_number, card.old_id_number or "", card.full_name, card.date_of_birth, from_card=True)
    number = normalize_number(text)
    try:
        identifier_kind(number)
    except BadValue:
        return None
    return OwnerInput(number)
