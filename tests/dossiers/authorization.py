"""Letters of authorisation between citizens (giấy ủy quyền), with and without the words of who certified them.

Canonical values: `scope` the text of its section without the closing full stop, `term` the words behind its label;
people who only certify are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.authorization_chance import LETTERS_CHANCE
from tests.dossiers.authorization_drawn import LETTERS_DRAWN
from tests.dossiers.authorization_facts import card_entry, certified, letter_facts, letter_head, signatures
from tests.dossiers.authorization_filled import LETTERS_FILLED
from tests.dossiers.authorization_further import LETTERS_UNLIKE
from tests.dossiers.authorization_later import AUTHORIZATIONS_LATER
from tests.dossiers.authorization_met import AUTHORIZATIONS_MET
from tests.dossiers.authorization_wide import LETTERS_WIDE
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, drawn_paper, pick_layout
from tests.dossiers.feet import Signing, signed
from tests.dossiers.pairs import Line, Pairing, cells, pair, record, side_by_side
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, bold, pen
from tests.dossiers.wording import date_long, date_short, date_slashed


def _two_sides(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The usual letter: both sides under capitals, lettered or not, the sections under headings."""
    facts = letter_facts(cast, dice)
    how = Pairing(value=dice.pick([BOLD, PLAIN]))
    letter_head(sheet, facts, dice, "GIẤY ỦY QUYỀN")
    sheet.para(f"Hôm nay, {facts['date_of_issue']}, tại {cast.commune.commune}, chúng tôi gồm có:", first=20)
    for heading, who in (("BÊN ỦY QUYỀN (Bên A):", "grantor"), ("BÊN ĐƯỢC ỦY QUYỀN (Bên B):", "attorney")):
        sheet.para(heading, style=BOLD, after=2)
        name = replace(facts.entry(dice.pick(["Ông/Bà", facts[f"_{who}_word"], "Họ và tên"]), f"{who}_name"))
        pair(
            sheet,
            how,
            name,
            facts.entry("Sinh ngày", f"{who}_birth_date"),
            card_entry(facts, who, dice.pick(["CCCD số", "Số CCCD"])),
            facts.entry("Nơi cư trú", f"{who}_residence"),
            hang=0,
        )
    sheet.para("NỘI DUNG ỦY QUYỀN:", style=BOLD, after=2)
    sheet.para(f"{facts['scope']}.", first=20, align="justify")
    sheet.para(bold("Thời hạn ủy quyền: "), f"{facts['term']}.")
    sheet.para("Hai bên cam kết thực hiện đúng nội dung ủy quyền và chịu trách nhiệm trước pháp luật.", align="justify")
    signatures(sheet, cast, facts, dice, "BÊN ỦY QUYỀN", "BÊN ĐƯỢC ỦY QUYỀN")
    if dice.chance(0.6):
        certified(sheet, cast, facts, dice)


def _numbered(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Roman sections, dotted rules, the card's day and issuer behind labels of their own, dated over the names."""
    facts = letter_facts(cast, dice, date_slashed)
    how = Pairing(value=PLAIN, leader=".")
    letter_head(sheet, facts, dice, "GIẤY ỦY QUYỀN")
    for heading, who in (("I. BÊN ỦY QUYỀN", "grantor"), ("II. BÊN ĐƯỢC ỦY QUYỀN", "attorney")):
        sheet.para(heading, style=BOLD, after=2)
        pair(
            sheet,
            how,
            facts.entry("Họ và tên", f"{who}_name"),
            facts.entry("Ngày, tháng, năm sinh", f"{who}_birth_date"),
        )
        pair(sheet, how, facts.entry("Địa chỉ thường trú", f"{who}_residence"), hang=0)
        side_by_side(
            sheet,
            Pairing(value=PLAIN),
            (0.4, 0.25, 0.35),
            facts.entry("Số CCCD/CMND", f"{who}_id_number"),
            facts.entry("Cấp ngày", f"_{who}_issued"),
            facts.entry("Nơi cấp", f"_{who}_issuer"),
        )
    sheet.para("III. NỘI DUNG ỦY QUYỀN", style=BOLD, after=2)
    sheet.para(f"{facts['scope']}.", align="justify")
    sheet.para("IV. THỜI HẠN ỦY QUYỀN", style=BOLD, after=2)
    sheet.para(f"{facts['term']}.")
    sheet.para("V. CAM KẾT", style=BOLD, after=2)
    sheet.para("Hai bên cam kết sẽ hoàn toàn chịu trách nhiệm trước pháp luật về mọi thông tin ủy quyền trên.")
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    signatures(sheet, cast, facts, dice, "Người ủy quyền", "Người được ủy quyền")


def _by_pen(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A printed form with the people and the matter filled in by hand."""
    facts = letter_facts(cast, dice, date_short)
    letter_head(sheet, facts, dice, "GIẤY ỦY QUYỀN")
    for key in ("scope", "term", "date_of_issue"):
        sheet.put(key, facts.canonical.get(key, facts[key]), by_pen=True)
    how = Pairing(leader=".")
    for heading, who in (("1. Người ủy quyền:", "grantor"), ("2. Người được ủy quyền:", "attorney")):
        sheet.para(heading, style=BOLD, after=2)
        entries = (
            facts.entry("Họ, chữ đệm, tên", f"{who}_name"),
            facts.entry("Sinh ngày", f"{who}_birth_date"),
            facts.entry("Số định danh cá nhân", f"{who}_id_number"),
            facts.entry("Nơi cư trú", f"{who}_residence"),
        )
        pair(sheet, how, *(replace(each, by_pen=True) for each in entries), hang=0)
    sheet.para("3. Nội dung ủy quyền: ", pen(f"{facts['scope']}."))
    sheet.para("4. Thời hạn ủy quyền: ", pen(f"{facts['term']}."))
    sheet.para(pen(f"{cast.commune.commune_name}, {facts['date_of_issue']}"), align="right")
    signatures(sheet, cast, facts, dice, "Người ủy quyền", "Người được ủy quyền")


LETTERS = (
    Drawn("authorization_two_sides", _two_sides, 13.0),
    Drawn("authorization_numbered", _numbered, 13.0),
    Drawn("authorization_by_pen", _by_pen, 13.0),
)


def _first_person(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """One person's letter: "Tôi là …", then "Nay tôi ủy quyền cho", certified by the commune."""
    facts = letter_facts(cast, dice, date_long)
    how = Pairing(value=BOLD)
    letter_head(sheet, facts, dice, "GIẤY ỦY QUYỀN")
    pair(sheet, how, facts.entry("Tôi tên là", "grantor_name"), facts.entry("Sinh", "grantor_birth_date"))
    pair(
        sheet,
        how,
        card_entry(facts, "grantor", "Thẻ căn cước công dân số"),
        facts.entry("Trú tại", "grantor_residence"),
        hang=0,
    )
    sheet.para(f"Nay tôi làm giấy này ủy quyền cho {facts['_attorney_word'].lower()}:", after=3)
    pair(sheet, how, facts.entry("Họ và tên", "attorney_name"), facts.entry("Sinh", "attorney_birth_date"))
    pair(
        sheet,
        how,
        card_entry(facts, "attorney", "Thẻ căn cước công dân số"),
        facts.entry("Trú tại", "attorney_residence"),
        hang=0,
    )
    sheet.para(bold("Phạm vi ủy quyền: "), f"{facts['scope']}.", align="justify")
    sheet.para(bold("Thời hạn: "), f"{facts['term']}.")
    sheet.para("Tôi xin chịu trách nhiệm về việc ủy quyền này.")
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    how_signed = Signing(title=BOLD)
    sheet.columns((0.5, 1.0, lambda: signed(sheet, ("NGƯỜI ỦY QUYỀN",), facts["grantor_name"], dice, how_signed)))
    certified(sheet, cast, facts, dice)


def _beside_each_other(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Both sides beside each other in ruled columns, the matter below."""
    facts = letter_facts(cast, dice)
    letter_head(sheet, facts, dice, "VĂN BẢN ỦY QUYỀN")
    labels = (
        ("Họ và tên", "name"),
        ("Ngày sinh", "birth_date"),
        ("Số định danh", "id_number"),
        ("Nơi thường trú", "residence"),
    )
    columns: list[list[Line]] = []
    for heading, who in (("BÊN ỦY QUYỀN", "grantor"), ("BÊN ĐƯỢC ỦY QUYỀN", "attorney")):
        record(sheet, *(facts.entry("", f"{who}_{key}") for _, key in labels))
        facts_of: list[Line] = [([f"{label}: ", bold(facts[f"{who}_{key}"])], PLAIN) for label, key in labels]
        columns.append([([heading], BOLD), *facts_of])
    cells(sheet, (0.5, 0.5), columns, ruled=True, pad=5)
    sheet.skip(6)
    sheet.para(bold("Nội dung ủy quyền: "), f"{facts['scope']}.", align="justify")
    sheet.para(bold("Thời hạn ủy quyền: "), f"{facts['term']}.")
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    signatures(sheet, cast, facts, dice, "BÊN ỦY QUYỀN", "BÊN ĐƯỢC ỦY QUYỀN")


LETTERS_FURTHER = (
    Drawn("authorization_first_person", _first_person, 13.0),
    Drawn("authorization_beside_each_other", _beside_each_other, 12.5),
)
LETTERS_LATER = (
    *LETTERS_DRAWN, *LETTERS_FILLED, *LETTERS_CHANCE, *AUTHORIZATIONS_LATER, *AUTHORIZATIONS_MET, *LETTERS_WIDE,
)  # fmt: skip
VARIANTS: dict[Split, tuple[Drawn, ...]] = {Split.TUNING: (*LETTERS, *LETTERS_FURTHER, *LETTERS_UNLIKE, *LETTERS_LATER)}


def make_authorization(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a letter by which one of the parents has somebody act for them."""
    return drawn_paper("authorization_letter", pick_layout(dice, VARIANTS[cast.split], len(LETTERS_LATER)), cast, dice)
