"""Birth certificates whose values stand below their labels: two or three labels in a row, long values on their own."""

from __future__ import annotations

from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, below, cells, label_of, pair, record, value_of
from tests.dossiers.typeset import BOLD, PLAIN, Style
from tests.dossiers.wording import date_slashed


def _stacked(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels in a row over their values without rules; names, places and addresses set in below their labels."""
    birth = birth_facts(cast, dice, BirthManner(symbol="{n}/{y}", printed_date=date_slashed, whole_parent_dates=True))
    facts, agency = birth.facts, commune_agency(cast.commune, long_name=False)
    colon = dice.pick(["", ":"])
    how = Pairing(label=PLAIN, value=BOLD, colon=colon, after=3)
    indent = dice.pick([0.0, 14.0, 30.0])
    two_halves(sheet, agency, dice, divide=0.42)
    sheet.skip(8)
    sheet.para("GIẤY KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=6)
    pair(sheet, Pairing(value=PLAIN), facts.entry("Số", "number"))

    def row(*entries: Entry) -> None:
        record(sheet, *entries)
        part = 1.0 / len(entries)
        cells(sheet, [part] * len(entries),
              [[([label_of(entry, how)], PLAIN), ([value_of(entry, how)], PLAIN)] for entry in entries])  # fmt: skip
        sheet.skip(3)

    below(sheet, how, facts.entry("Họ và tên khai sinh", "full_name"), indent=indent)
    row(facts.entry("Ngày, tháng, năm sinh", "date_of_birth"), facts.entry("Giới tính", "sex"))
    row(facts.entry("Dân tộc", "ethnicity"), facts.entry("Quốc tịch", "nationality"))
    below(sheet, how, facts.entry("Nơi sinh", "place_of_birth"), facts.entry("Nguyên quán", "place_of_origin"),
          facts.entry("Số định danh", "id_number"), indent=indent)  # fmt: skip
    for who, name in (("father", "cha"), ("mother", "mẹ")):
        below(sheet, how, facts.entry(f"Họ và tên {name}", f"{who}_name"), indent=indent)
        row(facts.entry("Sinh ngày", f"{who}_birth_date"), facts.entry("Dân tộc", f"{who}_ethnicity"),
            facts.entry("Quốc tịch", f"{who}_nationality"))  # fmt: skip
        below(sheet, how, facts.entry("Nơi thường trú", f"{who}_residence"), indent=indent)
    below(sheet, how, facts.entry("Người đi đăng ký", "declarant_name"),
          facts.entry("Giấy tờ tùy thân", "declarant_document"),
          facts.entry("Cơ quan đăng ký", "registration_place"), indent=indent)  # fmt: skip
    pair(sheet, Pairing(value=PLAIN), facts.entry("Ngày đăng ký", "registration_date"))
    sheet.skip(4)
    sheet.put("signer_name", cast.signer)
    sheet.columns((0.5, 1.0, lambda: signed(sheet, titles_of(agency, dice), cast.signer, dice, Signing(agency.seal))))


BIRTH_STACKED = (Drawn("birth_stacked", _stacked, 11.5),)
