"""Words of certification set by chance: stamps under the end of a copied paper, ruled cells, acts of many kinds, signed
by a program.

Canonical values as in `certification`; who signed the copied paper, and when, is in no field.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.dossiers import pen as hand
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.certification_facts import notary_of, noted
from tests.dossiers.certification_numbers import NUMBERS, VOLUMES, print_numbers, words_by_chance
from tests.dossiers.chance_tops import Bottom, Top, bottom, top
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.feet import Signing, signed, titles_of
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.pairs import framed
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import signature_box
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Colour, Item, Style, bold
from tests.dossiers.wording import date_bare, date_long, date_words

_INKS: tuple[Colour | None, ...] = ((34, 48, 150), (200, 36, 44), (86, 40, 120), (20, 20, 24), None)
_BOOKS = ("{m}-SCT/BS", "{m}/{y}-SCT/BS", "{m}/{y} - SCT/BS", "{m}.{y}-SCT/BS", "{m}/SCT/BS", "{m} SCT/BS")
_TITLES = (("CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH",), ("CHỨNG THỰC BẢN SAO", "ĐÚNG VỚI BẢN CHÍNH"),
           ("CHỨNG THỰC", "BẢN SAO ĐÚNG VỚI BẢN CHÍNH"), ("CHỨNG THỰC SAO ĐÚNG BẢN CHÍNH",),
           ("Chứng thực bản sao đúng với bản chính",), ("CHỨNG THỰC BẢN SAO TỪ BẢN CHÍNH",))  # fmt: skip
_ACTS: tuple[tuple[tuple[str, ...], str, str], ...] = (
    (("LỜI CHỨNG CHỨNG THỰC CHỮ KÝ", "TRONG SƠ YẾU LÝ LỊCH"), "{m}/{y}-SCT/CK,ĐC",
     "{who} đã cam đoan chịu trách nhiệm trước pháp luật về nội dung khai trong sơ yếu lý lịch và ký trước mặt tôi."),
    (("LỜI CHỨNG CHỨNG THỰC DI CHÚC",), "{m}/{y}-SCT/HĐ,GD",
     "{who} đã tự nguyện lập di chúc này, minh mẫn khi lập và đã ký, điểm chỉ vào từng trang trước mặt tôi."),
    (("LỜI CHỨNG CHỨNG THỰC", "VĂN BẢN TỪ CHỐI NHẬN DI SẢN"), "{m}-SCT/HĐ,GD",
     "{who} đã hiểu rõ việc từ chối nhận di sản, tự nguyện ký vào văn bản này, không nhằm trốn tránh nghĩa vụ."),
    (("LỜI CHỨNG CHỨNG THỰC GIẤY ỦY QUYỀN",), "{m}/{y} SCT/CK, ĐC",
     "{who} là người đã ký giấy ủy quyền này trước mặt tôi, đã được giải thích quyền và nghĩa vụ của mình."),
    (("LỜI CHỨNG CHỨNG THỰC CHỮ KÝ", "GIẤY BÁN, CHO, TẶNG XE CÁ NHÂN"), "{m}/{y}-SCT/CK, ĐC",
     "{who} tự nguyện bán xe, cam đoan xe không có tranh chấp và đã ký vào giấy này trước mặt tôi."),
)  # fmt: skip
_ENDS: tuple[tuple[str, ...], ...] = (
    ("Điều 2. Quyết định này có hiệu lực kể từ ngày ký.", "Điều 3. Chánh Văn phòng và các ông (bà) có tên tại Điều 1 "
     "chịu trách nhiệm thi hành./."),
    ("Xếp loại tốt nghiệp: Khá", "Hình thức đào tạo: Chính quy", "Số vào sổ gốc: 118/2015"),
    ("6. Ghi chú: Không.", "Số vào sổ cấp GCN: CH 00231"),
    ("Giấy này được lập thành 02 bản có giá trị như nhau, mỗi bên giữ 01 bản.",),
)  # fmt: skip


def _ended(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Print the end of the copied paper: its last lines, its own day, titles and signature."""
    for line in dice.pick(_ENDS):
        sheet.para(line, align="justify")
    day = cast.issued.replace(year=cast.issued.year - dice.whole(1, 9), day=min(28, cast.issued.day))
    title, name = dice.pick(["GIÁM ĐỐC", "HIỆU TRƯỞNG", "TRƯỞNG PHÒNG"]), officer_name(dice.fork("end"), cast.split)

    def right() -> None:
        sheet.para(f"{cast.commune.province_name}, {date_long(day)}", align="center", style=ITALIC, after=1)
        signed(sheet, (title,), name, dice, Signing(note=dice.pick(["", "(Đã ký)"])))

    sheet.columns((0.46, 1.0, right))
    sheet.skip(dice.real(6, 40))


def _stamp(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A stamp in ink on an empty back or under the end of the copied paper; its lines in orders of chance."""
    agency = dice.pick([commune_agency(cast.commune, long_name=dice.chance(0.4)), notary_of(cast, dice)])
    facts, day = words_by_chance(cast, dice, _BOOKS)
    noted(sheet, facts)
    if dice.chance(0.55):
        _ended(sheet, cast, dice.fork("end"))
    else:
        sheet.skip(dice.real(4, 200))
    ink, named = dice.pick(_INKS), dice.chance(0.4)
    plain, strong = Style(colour=ink), Style(bold=True, colour=ink)
    own = dice.fork("stamp")
    order, title = own.pick(["number day", "day number", "number day"]), own.pick(_TITLES)
    if named:
        sheet.put("issuer", agency.name)
    board = agency.code != "VPCC" and own.chance(0.5)
    titles = ["CÔNG CHỨNG VIÊN"] if agency.code == "VPCC" else titles_of(agency, own, board=board)

    def fill() -> None:
        again = dice.fork("fill")
        if named:
            sheet.para(agency.name, align="center", style=strong, after=1)
        for line in title:
            sheet.para(line, align="center", style=strong, after=0)
        sheet.skip(3)
        for part in order.split():
            if part == "number":
                print_numbers(sheet, again, facts, plain)
            else:
                sheet.para(
                    day, align=again.pick(["center", "left"]), style=again.pick([plain, Style(italic=True, colour=ink)])
                )
        signed(sheet, titles, cast.signer, again, Signing(agency.seal, title=strong, stamped=again.chance(0.4)))

    left, right = sheet.left, sheet.right
    start, width = own.pick([0.0, 0.0, 0.2, 0.36, 0.45]), own.pick([0.55, 0.62, 1.0])
    sheet.left, sheet.right = left + start * (right - left), left + min(1.0, start + width) * (right - left)
    if own.chance(0.6):
        framed(sheet, fill, pad=5, thick=own.pick([3, 6]))
    else:
        fill()
    sheet.left, sheet.right = left, right


def _opening(cast: Cast, dice: Dice, agency: Agency, chief: str) -> str:
    """Return the sentence that says when, where and who."""
    words = date_words(cast.issued).lower()
    spelt = dice.pick(["", f" ({words})", f" (bằng chữ: {words})"])
    when = f"{dice.pick(['Hôm nay, ngày', 'Ngày', 'Hôm nay ngày'])} {date_bare(cast.issued)}"
    where = dice.pick([f"tại {agency.plain}", f"tại trụ sở {agency.plain}", f"tại bộ phận một cửa, {agency.plain}"])
    return f"{when}{spelt}, {where}, tôi {dice.pick(['', 'là '])}{cast.signer}, {dice.pick(['là ', 'chức vụ '])}{chief}"


def _of_an_act(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An act of the commune: lines about when, where and who, the act's own words, then number and book anywhere."""
    title, book, words = dice.pick(_ACTS)
    facts, day = words_by_chance(cast, dice, (book,))
    agency = commune_agency(cast.commune)
    noted(sheet, facts)
    person = dice.pick([cast.mother, cast.father])
    paper = dice.pick(["CCCD số", "giấy tờ tùy thân:", "căn cước số"])
    who = f"{person.address_word} {person.name}, {paper} {person.id_number}"
    early, headed = dice.chance(0.3), dice.chance(0.4)
    if headed:
        top(sheet, dice, Top(agency, title, size=1.5))
    else:
        if dice.chance(0.5):
            state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(dice.real(6, 30))
        for line in title:
            sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + 1.5), after=0)
        sheet.skip(5)
        sheet.put("issuer", agency.plain)
    if early:
        print_numbers(sheet, dice, facts, PLAIN)
    titles = titles_of(agency, dice, board=True)
    sheet.para(f"{_opening(cast, dice, agency, titles[-1].capitalize())}.", first=20, align="justify")
    sheet.para(dice.pick(["Chứng thực:", "CHỨNG THỰC", "Chứng thực"]), align="center", style=BOLD, after=2)
    sheet.para(words.format(who=who), first=20, align="justify")
    if dice.chance(0.5):
        sheet.para(dice.pick(["Văn bản này được lập thành 02 (hai) bản, lưu tại cơ quan chứng thực 01 (một) bản.",
                              "Lệ phí chứng thực: 10.000 đồng; biên lai số 0004417."]), first=20)  # fmt: skip
    if not early:
        print_numbers(sheet, dice, facts, PLAIN)
    clerk = officer_name(dice.fork("clerk"), cast.split)
    kind = dice.pick(["beside", "alone", "alone"])
    bottom(sheet, dice, Bottom(agency, cast.signer, titles,
                               day if dice.chance(0.3) else "",
                               ("NGƯỜI TIẾP NHẬN HỒ SƠ", clerk) if kind == "beside" else None))  # fmt: skip


def _in_cells(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Everything in a ruled table: labels left and values right, or heads on top, on a sheet kept with the copy."""
    facts, day = words_by_chance(cast, dice, _BOOKS)
    agency = commune_agency(cast.commune)
    noted(sheet, facts)
    top(sheet, dice, Top(agency, dice.pick(_TITLES), size=2.0))
    bare = day.removeprefix("Ngày: ").removeprefix("Chứng thực ngày ").removeprefix("Ngày ")
    paper = dice.pick(["Giấy khai sinh", "Bằng tốt nghiệp THPT", "Sổ hộ khẩu", "Giấy phép lái xe", "Học bạ THPT"])
    lines = [(dice.pick(NUMBERS[:4]), facts["certification_number"]), (dice.pick(VOLUMES[:3]), facts["book_number"]),
             (dice.pick(["Ngày chứng thực", "Ngày, tháng, năm", "Ngày"]), bare),
             (dice.pick(["Loại giấy tờ", "Tên bản chính"]), paper),
             (dice.pick(["Số trang", "Số bản sao"]), f"{dice.whole(1, 5):02d}")]  # fmt: skip
    rows: list[list[list[Item]]] = [[[label], [bold(value)]] for label, value in lines]
    if dice.chance(0.5):
        sheet.table(dice.pick([(0.36, 0.64), (0.45, 0.55)]), rows, pad=4)
    else:
        heads: list[list[Item]] = [[bold(label)] for label, _ in lines]
        sheet.table(
            (0.2, 0.24, 0.2, 0.22, 0.14), [heads, [[value] for _, value in lines]], aligns=["center"] * 5, pad=3
        )
    bottom(sheet, dice, Bottom(agency, cast.signer, titles_of(agency, dice, board=dice.chance(0.5))))


def _by_program(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An electronic copy: the words in a line or a box, the signature as a reader of such papers shows it."""
    facts, day = words_by_chance(cast, dice, ("{m}/{y}-SCT/BSĐT", "{m}-SCT/ĐT", "{m}/{y} - SCT/BS"))
    agency = commune_agency(cast.commune)
    noted(sheet, facts)
    sheet.put("issuer", agency.plain)
    title = dice.pick(["BẢN SAO ĐIỆN TỬ ĐƯỢC CHỨNG THỰC TỪ BẢN CHÍNH", "CHỨNG THỰC BẢN SAO ĐIỆN TỬ TỪ BẢN CHÍNH",
                       "CHỨNG THỰC BẢN SAO ĐÚNG VỚI BẢN CHÍNH"])  # fmt: skip
    clock = f"{cast.issued:%d/%m/%Y} {dice.whole(7, 16):02d}:{dice.whole(10, 59)}:{dice.whole(10, 59)} +07:00"
    said = (f"{dice.pick(['Cơ quan', 'Ký bởi'])}: {agency.plain}", f"Người ký: {cast.signer}", f"Thời gian ký: {clock}")
    above, dated = dice.chance(0.5), dice.chance(0.5)
    parts: list[Callable[[], None]] = [
        lambda: print_numbers(sheet, dice.fork("numbers"), facts, PLAIN),
        lambda: sheet.para(day, align="left", style=ITALIC) if dated else None,
    ]
    if above:
        sheet.para("Tài liệu gốc gồm 01 trang, đính kèm phía sau.", style=ITALIC, after=dice.real(20, 120))
    sheet.para(title, align="center", style=Style(bold=True, size=sheet.look.size + 1), after=6)
    for part in parts[:: dice.pick([1, -1])]:
        part()
    hand_drawn = dice.chance(0.25)
    start = dice.pick([0.0, 0.45, 0.5])

    def signs() -> None:
        if hand_drawn:
            sheet.skip(22)
            hand.scribble(sheet.image, ((sheet.left + sheet.right) / 2, sheet.y), 300, hand.BLUE_INK, sheet.dice)
            sheet.skip(20)
        signature_box(sheet, said)

    sheet.columns((start, start + 0.5, signs))


CERTIFICATIONS_CHANCE = (
    Drawn("certification_stamp_by_chance", _stamp, 12.5),
    Drawn("certification_of_an_act", _of_an_act, 13.0),
    Drawn("certification_in_cells", _in_cells, 12.5),
    Drawn("certification_by_program", _by_program, 13.0),
    Drawn("certification_stamp_lying", _stamp, 12.5, A4_LANDSCAPE),
)
