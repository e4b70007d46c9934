"""Words of certification by commune or notary, set by chance: about copies, signatures, contracts.

Canonical values as in `certification`.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import Agency
from tests.dossiers.typeset import BOLD, ITALIC, bold
from tests.dossiers.wording import date_words, sentence

_OF_COPIES = ("CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", "LỜI CHỨNG CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH",
              "CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH")  # fmt: skip
_OF_SIGNATURES = ("LỜI CHỨNG CHỨNG THỰC CHỮ KÝ", "CHỨNG THỰC CHỮ KÝ", "LỜI CHỨNG CỦA NGƯỜI THỰC HIỆN CHỨNG THỰC")
_NUMBERS = ("Số chứng thực: {n}{j}quyển số: {b}", "Số chứng thực {n}{j}quyển số {b}",
            "Số: {n}{j}Quyển số: {b}", "Chứng thực số: {n}{j}Quyển số: {b}", "Số CT: {n}{j}Quyển: {b}",
            "Số chứng thực: {n}{j}Sổ: {b}")  # fmt: skip


def worded(sheet: Sheet, cast: Cast, dice: Dice, facts: Facts, agency: Agency) -> None:
    """Print words of certification in an order and wording set by chance."""
    notary = agency.code == "VPCC"
    person, copies, high = dice.pick([cast.mother, cast.father]), dice.chance(0.5), dice.chance(0.5)
    sheet.put("issuer", agency.name if high else agency.plain)
    if high:
        two_halves(sheet, agency, dice)
    elif dice.chance(0.6):
        state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(dice.real(8, 50))
    chief = "CÔNG CHỨNG VIÊN" if notary else agency.heads[0]
    titles = _OF_COPIES if copies else (*_OF_SIGNATURES, f"LỜI CHỨNG CỦA {chief}")
    titled(sheet, dice.pick(titles), size=dice.pick([1.0, 2.0]))
    spelt = f" ({date_words(cast.issued).lower()})" if dice.chance(0.3) else ""
    early = dice.chance(0.5)
    if early:
        lead = dice.pick(["Hôm nay, ", "", "Hôm nay "])
        sheet.para(sentence(f"{lead}{facts['date_of_issue']}{spelt}"), dice.pick([",", ".", ""]), first=20)
    if not high or dice.chance(0.5):
        sheet.para(f"{dice.pick(['Tại', 'tại', 'Tại trụ sở'])} {agency.plain}{dice.pick(['.', ',', ''])}", first=20)
    sheet.para(f"Tôi {dice.pick(['', 'là '])}{cast.signer}, {chief.lower() if notary else chief.capitalize()} "
               f"{agency.plain}", first=20, align="justify")  # fmt: skip
    if copies:
        sheet.para("Chứng thực bản sao này đúng với bản chính đã xuất trình.", first=20)
    else:
        sheet.para(dice.pick(["CHỨNG THỰC:", "Chứng thực", "CHỨNG NHẬN:"]), align="center", style=BOLD)
        sheet.para(f"{person.address_word} {person.name}, giấy tờ tùy thân số {person.id_number}, cam đoan đã hiểu, tự "
                   "chịu trách nhiệm về nội dung của giấy tờ, văn bản và đã ký trước mặt tôi.", first=20)  # fmt: skip
    number, book = facts["certification_number"], facts["book_number"]
    text = dice.pick(_NUMBERS).format(n=number, j=dice.pick([", ", "    ", "; ", " - "]), b=book)
    if dice.chance(0.3):
        sheet.para("Số công chứng: " if notary else "Số chứng thực: ", bold(number))
        sheet.para("Quyển số: ", book)
    else:
        sheet.para(text, align=dice.pick(["left", "center"]))
    if not early:
        place = dice.pick([f"{agency.place}, ", "", ""])
        sheet.para(sentence(f"{place}{facts['date_of_issue']}"), align=dice.pick(["center", "right", "left"]),
                   style=ITALIC)  # fmt: skip
    heads = [chief] if notary else titles_of(agency, dice, board=dice.chance(0.5))
    if dice.chance(0.3):
        heads = ["NGƯỜI THỰC HIỆN CHỨNG THỰC", "(Ký, ghi rõ họ tên và đóng dấu)"]
    sheet.columns((0.44, 1.0, lambda: signed(sheet, heads, cast.signer, dice, Signing(agency.seal))))
