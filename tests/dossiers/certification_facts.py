"""What words of certification say, and which notary gives them.

Canonical values as in `certification`.
"""

from __future__ import annotations

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.offices import Agency, seal_text
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.wording import date_long


def words_of(cast: Cast, dice: Dice, book: str) -> Facts:
    printed = {
        "certification_number": str(dice.whole(12, 4800)),
        "book_number": book.format(m=f"{dice.whole(1, 9):02d}", y=cast.issued.year),
        "date_of_issue": date_long(cast.issued),
        "signer_name": cast.signer,
    }
    return Facts(printed, {"date_of_issue": cast.issued.isoformat()})


def noted(sheet: Sheet, facts: Facts) -> None:
    record(sheet, *(facts.entry("", key) for key in facts.printed))


def notary_of(cast: Cast, dice: Dice) -> Agency:
    plain = f"Văn phòng công chứng {officer_name(dice.fork('notary'), cast.split)}"
    seal = seal_text(f"Sở Tư pháp {cast.commune.province}", cast.commune, "Văn phòng công chứng")
    parent = f"SỞ TƯ PHÁP {cast.commune.province.upper()}"
    return Agency(parent, plain.upper(), plain, "VPCC", ("CC",), ("CÔNG CHỨNG VIÊN", "CÔNG CHỨNG VIÊN"), "",
                  cast.commune.province_name, seal)  # fmt: skip
