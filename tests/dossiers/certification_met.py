"""Words of certification as they are met: of a contract between two parties, below the copy of a card's two faces.

Canonical values as in `certification`; parties, cards and their numbers are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.certification_said import certified, sign
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.met_parts import lines_of
from tests.dossiers.people import invent_person
from tests.dossiers.typeset import BOLD, PLAIN, Colour, Item, Leader, Run, Style, pen
from tests.dossiers.wording import date_slashed, date_words

_ACTS = ("Hợp đồng tặng cho quyền sử dụng đất", "Hợp đồng chuyển nhượng quyền sử dụng đất", "Hợp đồng mua bán xe ô tô",
         "Văn bản thỏa thuận phân chia di sản", "Văn bản khai nhận di sản", "Hợp đồng thuê nhà ở", "Hợp đồng ủy quyền",
         "Văn bản từ chối nhận di sản", "Hợp đồng thế chấp quyền sử dụng đất")  # fmt: skip
_TITLES = ("LỜI CHỨNG CHỨNG THỰC HỢP ĐỒNG, GIAO DỊCH", "LỜI CHỨNG CỦA NGƯỜI THỰC HIỆN CHỨNG THỰC", "LỜI CHỨNG",
           "LỜI CHỨNG CHỨNG THỰC", "CHỨNG THỰC HỢP ĐỒNG, GIAO DỊCH")  # fmt: skip
_PARTIES = (("Bên A", "Bên B"), ("Bên tặng cho", "Bên được tặng cho"), ("Ông/Bà", "Ông/Bà"), ("Người thứ nhất",
            "Người thứ hai"), ("Bên bán", "Bên mua"), ("Bên giao", "Bên nhận"))  # fmt: skip
_CLAUSES = (
    "Các bên đã cam đoan chịu trách nhiệm trước pháp luật về nội dung của {w};",
    "Tại thời điểm chứng thực, các bên minh mẫn, nhận thức và làm chủ được hành vi của mình;",
    "Các bên tự nguyện thỏa thuận giao kết và đã cùng ký/điểm chỉ vào {w} này trước mặt tôi;",
    "Mục đích, nội dung của {w} không vi phạm điều cấm của pháp luật, không trái đạo đức xã hội;",
    "{w} này được lập thành {k} bản chính, mỗi bản gồm {p} tờ, {q} trang, giao cho các bên mỗi bên 01 bản;",
    "Lưu tại cơ quan chứng thực 01 bản.",
)
_COPIES = ("CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH", "CHỨNG THỰC BẢN SAO ĐÚNG BẢN CHÍNH", "SAO ĐÚNG BẢN CHÍNH",
           "BẢN SAO ĐÚNG VỚI BẢN CHÍNH")  # fmt: skip
_FEES = ("Lệ phí chứng thực: {k}0.000 đồng", "Đã thu phí theo biên lai số {n}", "Hồ sơ tiếp nhận số {n}",
         "Tờ {k} của hợp đồng")  # fmt: skip


def _of_parties(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A contract's last page: day, office and officer, both parties with their cards, clauses, numbers."""
    said = certified(cast, dice, copies=False)
    said.noted(sheet)
    sheet.put("issuer", said.agency.plain)
    facts = said.facts
    if dice.chance(0.35):
        sheet.columns((0.0, 0.42, lambda: office_head(sheet, said.agency.parent, said.agency.name)),
                      (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))  # fmt: skip
        sheet.put("issuer", said.agency.name)
        sheet.skip(6)
    elif dice.chance(0.3):
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(6)
    sheet.para(dice.pick(_TITLES), align="center", style=Style(bold=True, size=sheet.look.size + 1), after=4)
    words = f" (Bằng chữ: {date_words(cast.issued).lower()})" if dice.chance(0.45) else ""
    office, rank = said.agency.plain, said.agency.heads[0].capitalize()
    sheet.para(dice.pick([f"Hôm nay, {said.spoken}{words}, tại {office}.", f"Tại {office}, {said.spoken}{words}.",
                          f"{said.spoken.capitalize()}{words}, tại trụ sở {office},"]), first=24, align="justify",
               after=1)  # fmt: skip
    sheet.para(f"Tôi {dice.pick(['', 'là ', 'ký tên dưới đây là '])}{cast.signer}, {dice.pick(['chức vụ: ', 'là '])}"
               f"{rank} {office}", first=24, align="justify", after=2)  # fmt: skip
    sheet.para(dice.pick(["Chứng thực", "CHỨNG THỰC:", "Chứng thực:"]), style=BOLD, after=2,
               align=dice.pick(["left", "center"]))  # fmt: skip
    _parties(sheet, cast, dice)
    value, mark = dice.pick([BOLD, PLAIN, Style(pen=True)]), dice.pick([".", "", "."])
    if value.pen:
        for key in ("certification_number", "book_number"):
            sheet.put(key, facts[key], by_pen=True)
    number, book = dice.pick([("Số chứng thực", "quyển số"), ("Số chứng thực:", "Quyển số:"), ("Số", "Quyển số"),
                              ("Số chứng thực", "thuộc quyển số")])  # fmt: skip
    tail: list[Item] = [" ", Leader(mark=mark)] if mark else []
    if dice.chance(0.6):
        sheet.para(f"{number} ", Run(facts["certification_number"], value), *(tail or [";"]), f" {book} ",
                   Run(facts["book_number"], value), *tail)  # fmt: skip
    else:
        sheet.para(f"{number} ", Run(facts["certification_number"], value), *tail, after=1)
        sheet.para(f"{book[0].upper()}{book[1:]} ", Run(facts["book_number"], value), *tail)
    start = dice.pick([0.44, 0.5])
    sheet.columns((start, 1.0, lambda: sign(sheet, cast, said, dice)))
    if dice.chance(0.5):
        fee = dice.pick(_FEES).format(k=dice.whole(2, 20), n=dice.whole(1000, 9999))
        sheet.para(fee, style=Style(italic=True, size=sheet.look.size - 2))


def _parties(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Print what was agreed between whom, and what both have sworn."""
    act = dice.pick(_ACTS)
    word, first = "hợp đồng" if act.startswith("Hợp") else "văn bản", dice.pick([0.0, 20.0])
    sheet.para(f"- {act} được {dice.pick(['giao kết', 'lập'])} giữa:", first=first, after=1)
    card = dice.pick(["Giấy tờ tùy thân số", "CCCD số", "CMND/CCCD/Hộ chiếu số:", "Căn cước số"])
    for number, title in enumerate(dice.pick(_PARTIES)):
        who = invent_person(dice.fork(f"party{number}"), cast.split, born=(1948, 1998), old=cast.commune.old)
        issued = date_slashed(cast.issued.replace(year=cast.issued.year - 2, day=dice.whole(1, 28)))
        tail = dice.pick(["", f", cấp ngày {issued}", f"; cư trú tại {who.residence}"])
        sheet.para(f"{title}: ", Run(f"{who.address_word} {who.name}", dice.pick([PLAIN, BOLD])),
                   f", {card} {who.id_number}{tail};", first=first, align="justify", after=1)  # fmt: skip
    count = dice.whole(2, 5)
    for clause in dice.sample(_CLAUSES, dice.whole(3, 6)):
        text = clause.format(w=word, k=f"{count:02d}", p=f"{count:02d}", q=f"{count * 2 - 1:02d}")
        sheet.para(f"- {text[0].upper()}{text[1:]}", first=first, align="justify", after=1)


def _below_card(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The copy of a card's faces above one another or side by side, the stamp in ink below them."""
    said, ink = certified(cast, dice), dice.pick([(34, 54, 150), (200, 34, 44), None, (30, 30, 34)])
    sheet.skip(dice.real(0, 40))
    _faces(sheet, cast, dice)
    sheet.skip(dice.real(16, 70))
    plain, strong = Style(colour=ink), Style(bold=True, colour=ink)
    facts, by_pen = said.facts, dice.chance(0.45)
    own, wide = dice.fork("stamp"), dice.pick([(0.0, 0.62), (0.36, 1.0), (0.15, 0.85)])

    def filled(key: str, text: str) -> Run:
        sheet.put(key, facts.canonical.get(key, facts[key]), by_pen=by_pen)
        return pen(text) if by_pen else Run(text, own.pick([strong, plain]))

    def stamp() -> None:
        if own.chance(0.5):
            sheet.put("issuer", said.agency.name)
            sheet.para(said.agency.name, align="center", style=strong, after=1)
        sheet.para(own.pick(_COPIES), align="center", style=strong, after=2)
        number = own.pick(["Số chứng thực:", "Số chứng thực", "Số CT:", "Chứng thực số:", "Số:"])
        book = own.pick(["Quyển số:", "Quyển số", "Quyển:", "quyển số:"])
        gap: list[Item] = [" ", Leader(), " "] if own.chance(0.3) else [own.pick([" ", "; ", " - "])]
        first: list[Item] = [f"{number} ", filled("certification_number", facts["certification_number"])]
        second: list[Item] = [f"{book} ", filled("book_number", facts["book_number"])]
        if own.chance(0.6):
            sheet.para(*first, *gap, *second, style=plain, after=1)
        else:
            sheet.para(*first, style=plain, after=1)
            sheet.para(*second, style=plain, after=1)
        day = said.spoken.removeprefix("ngày ")
        lead = own.pick(["Ngày ", "Ngày: ", f"{said.agency.place}, ngày ", "Ngày chứng thực: "])
        sheet.para(lead, filled("date_of_issue", day), style=plain, after=2, align=own.pick(["left", "center"]))
        sign(sheet, cast, said, own, strong)

    sheet.columns((*wide, stamp))


def _faces(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Draw a copied card's two faces in frames, with the words that a copy shows of them."""
    person = dice.pick([cast.mother, cast.father])
    born, shade = date_slashed(person.birth), dice.pick([226, 236, 244])
    front = dice.pick([
        ("CĂN CƯỚC CÔNG DÂN", f"Số / No.: {person.id_number}", f"Họ và tên: {person.upper_name}", f"Ngày sinh: {born}",
         f"Giới tính: {person.sex}   Quốc tịch: Việt Nam", f"Nơi thường trú: {person.residence}"),
        ("GIẤY PHÉP LÁI XE", f"Số: {dice.whole(10**11, 10**12 - 1)}", f"Họ tên: {person.upper_name}",
         f"Ngày sinh: {born}", "Hạng: A1", "Có giá trị đến: Không thời hạn"),
        ("THẺ BẢO HIỂM Y TẾ", f"Mã số: DN4 66 {dice.whole(10**9, 10**10 - 1)}", f"Họ và tên: {person.upper_name}",
         f"Ngày sinh: {born}", "Nơi ĐK KCB BĐ: Trạm Y tế", f"Giá trị sử dụng: từ ngày 01/01/{cast.issued.year}"),
        ("GIẤY CHỨNG MINH NHÂN DÂN", f"SỐ {person.old_id or person.id_number}", f"Họ tên: {person.upper_name}",
         f"Sinh ngày: {born}", f"Nguyên quán: {person.origin}"),
    ])  # fmt: skip
    back = dice.pick([
        ("Đặc điểm nhận dạng: Nốt ruồi cách 1cm trên sau cánh mũi trái", f"Ngày cấp: {date_slashed(person.birth)}",
         "CỤC TRƯỞNG CỤC CẢNH SÁT", "QUẢN LÝ HÀNH CHÍNH VỀ TRẬT TỰ XÃ HỘI"),
        ("Lưu ý: Xuất trình thẻ khi sử dụng", f"Ngày {dice.whole(1, 28)} tháng {dice.whole(1, 12)} năm 2019",
         "GIÁM ĐỐC"),
    ])  # fmt: skip
    grey = (shade, shade, shade)
    if dice.chance(0.5):
        sheet.columns((0.0, 0.48, lambda: _face(sheet, front, grey)), (0.52, 1.0, lambda: _face(sheet, back, grey)))
    else:
        start = dice.pick([0.0, 0.24])
        sheet.columns((start, start + 0.52, lambda: _face(sheet, front, grey)))
        sheet.skip(10)
        sheet.columns((start, start + 0.52, lambda: _face(sheet, back, grey)))


def _face(sheet: Sheet, texts: Sequence[str], shade: Colour) -> None:
    top, depth = sheet.y, 0.63 * sheet.width
    sheet.draw.rectangle([sheet.left, top, sheet.right, top + depth], fill=shade, outline=(90, 90, 96), width=3)
    left, right = sheet.left, sheet.right
    sheet.left, sheet.right = left + 10 * POINT, right - 8 * POINT
    sheet.skip(12)
    small = Style(size=sheet.look.size * 0.68)
    sheet.para(texts[0], align="center", style=Style(bold=True, size=sheet.look.size * 0.8), after=4)
    lines_of(sheet, texts[1:], style=small, after=2)
    sheet.left, sheet.right = left, right
    sheet.y = max(top + depth, sheet.y)


CERTIFICATIONS_MET = (
    Drawn("certification_of_parties", _of_parties, 13.0),
    Drawn("certification_below_card", _below_card, 12.5),
)
