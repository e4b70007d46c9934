"""Words of certification in further kinds: a stamp filled in by hand, two who sign, a contract, a translator's hand.

Canonical values as in `certification`; who takes the papers in, who translated and who agreed are in no field.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.certification_facts import notary_of, noted, words_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.pairs import framed, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Colour, Item, Leader, Run, Style, bold, pen
from tests.dossiers.wording import date_words, sentence

_INKS: tuple[Colour, ...] = ((40, 50, 150), (200, 36, 44), (60, 50, 120))


def _stamp_by_hand(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A rubber stamp under the text of a copy: its words in stamp's ink, number, book and day by hand."""
    year = f"{cast.issued.year}"
    book = f"{dice.whole(1, 12):02d}{dice.pick(['', f'/{year}', f'/{year[2:]}'])}"
    register = dice.pick(["-SCT/BS", "SCT/BS", "-SCT/BS"])
    facts = words_of(cast, dice, f"{book}{register}" if register[0] == "-" else f"{book} {register}")
    agency = commune_agency(cast.commune, long_name=False)
    for key in ("certification_number", "book_number", "date_of_issue"):
        sheet.put(key, facts.canonical.get(key, facts[key]), by_pen=True)
    sheet.put("signer_name", cast.signer)
    ink = dice.pick(_INKS)
    plain, strong = Style(colour=ink), Style(bold=True, colour=ink)
    day = cast.issued
    dated: list[Item] = []
    for word, number in (("Ngày", f"{day.day:02d}"), ("tháng", f"{day.month:02d}"), ("năm", year)):
        dated += [Run(f" {word} ", plain), pen(number)]
    glued: list[Item] = [pen(book), Run(register if register[0] == "-" else f" {register}", plain)]

    def fill() -> None:
        for line in dice.fork("title").pick([("CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH",),
                                             ("CHỨNG THỰC BẢN SAO", "ĐÚNG VỚI BẢN CHÍNH")]):  # fmt: skip
            sheet.para(line, align="center", style=strong, after=0)
        sheet.skip(4)
        number = dice.fork("number").pick(["Số chứng thực:", "Số chứng thực", "Số:"])
        volume = dice.fork("book").pick(["Quyển số:", "quyển số:", "Quyển:"])
        sheet.para(Run(f"{number} ", plain), pen(facts["certification_number"]), Run(f" {volume} ", plain), *glued,
                   align="center")  # fmt: skip
        sheet.para(*dated, align="center", style=Style(italic=True))
        signed(sheet, titles_of(agency, dice.fork("heads"), board=True), cast.signer, dice,
               Signing(agency.seal, title=strong, stamped=dice.fork("name").chance(0.5)))  # fmt: skip

    sheet.skip(dice.real(10, 240))
    left, right = sheet.left, sheet.right
    if dice.chance(0.5):
        sheet.left += dice.pick([0.3, 0.42]) * sheet.width
    else:
        sheet.right -= dice.pick([0.25, 0.4]) * sheet.width
    if dice.chance(0.5):
        framed(sheet, fill, pad=5)
    else:
        fill()
    sheet.left, sheet.right = left, right


def _opening(sheet: Sheet, facts: Facts, cast: Cast, dice: Dice, agency: Agency) -> None:
    """Print day, place and who certifies, each a line or all of them in one sentence."""
    spelt = f" ({dice.pick(['bằng chữ: ', ''])}{date_words(cast.issued).lower()})"
    chief = "Công chứng viên" if agency.code == "VPCC" else dice.pick(["Chủ tịch", "Phó Chủ tịch"])
    day, place = f"{sentence(facts['date_of_issue'])}{dice.pick([spelt, ''])}", f"tại {agency.plain}"
    who = f"tôi {cast.signer}, {dice.pick(['là ', 'chức vụ: ', ''])}{chief} {agency.plain}"
    if dice.chance(0.5):
        sheet.para(f"{day}, {place}, {who}", first=24, align="justify")
        return
    sheet.para(day, first=24, align="justify")
    sheet.para(f"{sentence(place)}.", first=24)
    sheet.para(f"{sentence(who)}.", first=24, align="justify")


def _person(cast: Cast, dice: Dice) -> str:
    person = dice.pick([cast.mother, cast.father])
    paper = dice.pick(["giấy tờ tùy thân số", "CCCD số", "Căn cước công dân số"])
    return f"{person.address_word} {person.name}, {paper} {person.id_number}"


def _two_who_sign(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Of the one-stop counter: who took the papers in signs left, who certifies signs right."""
    facts = words_of(cast, dice, dice.pick(["{m}/{y}-SCT/CK, ĐC", "{m}/{y} - SCT/CK,ĐC", "{m}-SCT/CK,ĐC"]))
    agency, clerk = commune_agency(cast.commune), officer_name(dice.fork("clerk"), cast.split)
    noted(sheet, facts)
    head = dice.chance(0.4)
    if head:
        two_halves(sheet, agency, dice)
    sheet.put("issuer", agency.name if head else agency.plain)
    sheet.skip(10)
    titled(sheet, *dice.pick([("LỜI CHỨNG CHỨNG THỰC CHỮ KÝ", "TRONG GIẤY TỜ, VĂN BẢN"),
                              ("LỜI CHỨNG CHỨNG THỰC CHỮ KÝ",)]), size=1.5, after=6)  # fmt: skip
    _opening(sheet, facts, cast, dice, agency)
    sheet.para(dice.pick(["Chứng thực", "CHỨNG THỰC"]), align="center", style=BOLD, after=3)
    sheet.para(f"{_person(cast, dice)}, cam đoan đã hiểu, tự chịu trách nhiệm về nội dung của giấy tờ, văn bản và đã "
               f"ký vào giấy tờ, văn bản này trước mặt ông/bà {clerk}, là người tiếp nhận hồ sơ.", first=24,
               align="justify")  # fmt: skip
    sheet.para(f"Số chứng thực {facts['certification_number']}, quyển số {facts['book_number']}", first=24)
    sheet.skip(6)

    def left() -> None:
        sheet.para("Người tiếp nhận hồ sơ", align="center", style=BOLD, after=0)
        signed(sheet, ("(Ký, ghi rõ họ tên)",), clerk, dice, Signing(title=ITALIC))

    def right() -> None:
        title = dice.fork("title").pick(["Người thực hiện chứng thực", "Người có thẩm quyền chứng thực"])
        sheet.para(title, align="center", style=BOLD, after=0)
        signed(sheet, ("(Ký, ghi rõ họ tên và đóng dấu)",), cast.signer, dice, Signing(agency.seal, title=ITALIC))

    sheet.columns((0.0, 0.48, left), (0.5, 1.0, right))


def _of_contract(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """About a contract, at the commune's or a notary's: who agreed, how many originals, then number and book."""
    notary = dice.chance(0.5)
    book = "{m}/{y} TP/CC-SCC/HĐGD" if notary else dice.pick(["{m}/{y}-SCT/HĐ,GD", "{m}-SCT/HĐ,GD"])
    facts, agency = words_of(cast, dice, book), notary_of(cast, dice) if notary else commune_agency(cast.commune)
    noted(sheet, facts)
    sheet.put("issuer", agency.plain)
    if dice.chance(0.4):
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(6)
    verb = "công chứng" if notary else "chứng thực"
    title = ("LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN",) if notary else ("LỜI CHỨNG CHỨNG THỰC HỢP ĐỒNG, GIAO DỊCH",)
    titled(sheet, *title, size=1.0, after=6)
    _opening(sheet, facts, cast, dice, agency)
    sheet.para(f"{verb.upper()}:" if dice.chance(0.5) else f"{sentence(verb)}:", align="center", style=BOLD, after=3)
    kind = dice.pick(["Hợp đồng chuyển nhượng quyền sử dụng đất", "Hợp đồng tặng cho quyền sử dụng đất",
                      "Văn bản thỏa thuận phân chia di sản thừa kế", "Hợp đồng ủy quyền"])  # fmt: skip
    sheet.para(f"- {kind} này được giao kết giữa:", first=24)
    for side, person in (("Bên A", cast.father), ("Bên B", cast.mother)):
        sheet.para(f"{side}: {person.address_word} {person.name}, CCCD số {person.id_number}, cư trú tại "
                   f"{person.residence};", first=24, align="justify")  # fmt: skip
    sheet.para("- Các bên đã tự nguyện thỏa thuận giao kết hợp đồng và cam đoan chịu trách nhiệm trước pháp luật về "
               "nội dung của hợp đồng; đã ký, điểm chỉ vào hợp đồng trước sự có mặt của tôi;", first=24,
               align="justify")  # fmt: skip
    sheet.para("- Hợp đồng này được lập thành 03 (ba) bản chính, mỗi bên giữ 01 bản, lưu 01 bản.", first=24,
               align="justify")  # fmt: skip
    number, volume = facts["certification_number"], facts["book_number"]
    said = dice.pick([f"Số {verb}: {number}, quyển số: {volume}", f"Số {verb} {number}; Quyển số {volume}."])
    sheet.para(said, first=24)
    heads = ["CÔNG CHỨNG VIÊN"] if notary else titles_of(agency, dice, board=dice.chance(0.5))
    sheet.columns((0.46, 1.0, lambda: signed(sheet, heads, cast.signer, dice, Signing(agency.seal))))


def _of_translator(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Behind a translation: the translator's promise and signature, below them who certifies that signature."""
    facts = words_of(cast, dice, dice.pick(["{m}/{y}-SCT/CKND", "{m}-SCT/CKND", "{m}/{y} SCT/CKND"]))
    agency, clerk = notary_of(cast, dice), officer_name(dice.fork("translator"), cast.split)
    noted(sheet, facts)
    sheet.put("issuer", agency.plain)
    tongue = dice.pick(["tiếng Anh", "tiếng Trung", "tiếng Hàn", "tiếng Nhật"])
    sheet.para(f"Tôi, {clerk}, CCCD số: {cast.father.id_number}, cam đoan đã dịch chính xác nội dung của giấy tờ/văn "
               f"bản này từ tiếng Việt sang {tongue}.", first=24, align="justify")  # fmt: skip
    sheet.columns((0.5, 1.0, lambda: signed(sheet, ("Người dịch",), clerk, dice, Signing(title=BOLD))))
    sheet.skip(8)
    titled(sheet, dice.pick(["LỜI CHỨNG CHỨNG THỰC CHỮ KÝ NGƯỜI DỊCH", "LỜI CHỨNG CỦA CÔNG CHỨNG VIÊN"]), size=1.0,
           after=5)  # fmt: skip
    _opening(sheet, facts, cast, dice, agency)
    sheet.para("Chứng thực", align="center", style=BOLD, after=3)
    sheet.para(f"Ông/Bà {clerk} là người đã ký vào bản dịch này trước mặt tôi.", first=24)
    number = dice.pick(["Số chứng thực: ", "Số chứng thực "])
    apart = dice.chance(0.5)
    items: list[Item] = [number, bold(facts["certification_number"])]
    volume: list[Item] = ["Quyển số: ", bold(facts["book_number"])]
    record(sheet, facts.entry("", "book_number"))
    if apart:
        sheet.para(*items, first=24, style=PLAIN)
        sheet.para(*volume, first=24)
    else:
        sheet.para(*items, Leader(blank=True), *volume, Leader(blank=True))
    sheet.columns((0.46, 1.0, lambda: signed(sheet, ("CÔNG CHỨNG VIÊN",), cast.signer, dice, Signing(agency.seal))))


CERTIFICATIONS_DRAWN = (
    Drawn("certification_stamp_by_hand", _stamp_by_hand, 13.0),
    Drawn("certification_two_who_sign", _two_who_sign, 13.0),
    Drawn("certification_of_contract", _of_contract, 13.0),
    Drawn("certification_of_translator", _of_translator, 13.0),
)
