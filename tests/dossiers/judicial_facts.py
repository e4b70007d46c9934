"""What judicial records say, who gives them, and the parts that their layouts share.

Canonical values as in `judicial`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import Agency, seal_text
from tests.dossiers.pairs import record
from tests.dossiers.wording import date_long, date_slashed

_CLEAN = ("Không có án tích", "Không có án tích", "Đã được xóa án tích")
FREE = "Không bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã"


@dataclass(frozen=True)
class JudicialRecord:
    """What a record says, which of the two it is, and who gives it."""

    facts: Facts
    which: int
    agency: Agency


def record_of(cast: Cast, dice: Dice, symbol: str, shown: Callable[[date], str] = date_slashed) -> JudicialRecord:
    justice = cast.issued < date(2025, 3, 1)
    name = "Sở Tư pháp" if justice else f"Công an {cast.commune.province}"
    parent = f"ỦY BAN NHÂN DÂN {cast.commune.province.upper()}" if justice else "BỘ CÔNG AN"
    agency = Agency(parent, name.upper(), name, "STP" if justice else "CAT", ("LLTP",), ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
                    "", cast.commune.province_name, seal_text(name, cast.commune))  # fmt: skip
    person = dice.pick([cast.mother, cast.father])
    printed = {
        "number": symbol.format(n=dice.whole(30, 9800), y=cast.issued.year, a=agency.code),
        "full_name": person.upper_name if dice.chance(0.8) else person.name,
        "sex": person.sex,
        "date_of_birth": shown(person.birth),
        "place_of_birth": person.origin,
        "nationality": "Việt Nam",
        "permanent_residence": person.residence,
        "_temporary": "Không",
        "id_number": person.id_number,
        "_issued": date_slashed(cast.issued - timedelta(days=dice.whole(60, 1400))),
        "conviction_status": dice.pick(_CLEAN),
        "date_of_issue": date_long(cast.issued),
        "signer_name": cast.signer,
    }
    canonical = {"date_of_birth": person.birth.isoformat(), "date_of_issue": cast.issued.isoformat()}
    return JudicialRecord(Facts(printed, canonical), dice.pick([1, 1, 2]), agency)


def head(sheet: Sheet, said: JudicialRecord, dice: Dice) -> None:
    facts = said.facts
    sheet.put("issuer", said.agency.name)
    record(sheet, *(facts.entry("", key) for key in ("number", "date_of_issue", "signer_name")))
    place = f"{said.agency.place}, {facts['date_of_issue']}"
    two_halves(sheet, said.agency, dice, under_office=("Số: ", facts["number"]), under_motto=(place,))
    sheet.skip(8)
    titled(sheet, f"PHIẾU LÝ LỊCH TƯ PHÁP SỐ {said.which}")


def foot(sheet: Sheet, cast: Cast, said: JudicialRecord, dice: Dice) -> None:
    sheet.skip(6)
    titles = titles_of(said.agency, dice)
    sheet.columns((0.46, 1.0, lambda: signed(sheet, titles, cast.signer, dice, Signing(said.agency.seal))))
