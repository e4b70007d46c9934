"""Heads and feet of letters of authorisation in many manners; canonical values as in `authorization_facts`.

Numbers of dossiers, offices, witnesses, and who confirms the letter on a day of his own are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from tests.dossiers.arranged_words import some_day
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, sign_row
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.further_marks import asides
from tests.dossiers.pairs import framed, record
from tests.dossiers.people import invent_person, officer_name
from tests.dossiers.typeset import BOLD, ITALIC, Style
from tests.dossiers.wording import date_long, date_slashed

HEADS = ("state", "state", "state", "halves", "crossed", "office", "bare", "form")
_TITLES = ("GIẤY ỦY QUYỀN", "GIẤY ỦY QUYỀN", "GIẤY UỶ QUYỀN", "VĂN BẢN ỦY QUYỀN", "Giấy ủy quyền", "GIẤY ỦY QUYỀN")
_NOTES = ("", "", "", "(V/v nhận thay kết quả)", "(Dùng trong gia đình)", "(Lập tại quầy)", "Áp dụng cho cá nhân",
          "V/v nhờ người thân đi làm thay", "(Liên 2: lưu)", "(Mẫu tham khảo)")  # fmt: skip
_TO = ("Kính gửi: Bộ phận Tiếp nhận và Trả kết quả {c}", "Kính gửi: Ban Giám hiệu nhà trường", "Kính gửi: Bưu điện {c}",
       "Kính gửi: Ông/Bà phụ trách hồ sơ", "Gửi: Công an {c}", "Kính gửi: Chi nhánh ngân hàng {p}",
       "Kính gửi: Bảo hiểm xã hội {p}")  # fmt: skip
_OFFICES = (("NGÂN HÀNG TMCP", "PHÒNG GIAO DỊCH {c}"), ("BƯU ĐIỆN {p}", "BƯU CỤC {c}"), ("", "UBND {c}"),
            ("SỞ Y TẾ {p}", "BỆNH VIỆN ĐA KHOA"), ("BẢO HIỂM XÃ HỘI {p}", "BHXH CƠ SỞ"), ("", "CÔNG TY ĐIỆN LỰC {p}"),
            ("UBND {c}", "TRUNG TÂM PHỤC VỤ HÀNH CHÍNH CÔNG"), ("", "TRƯỜNG THPT CHU VĂN AN"))  # fmt: skip
_PROMISES = ("Tôi chịu trách nhiệm về mọi việc người đi thay đã làm.", "Không ủy quyền tiếp cho ai khác.",
             "Giấy làm thành 02 bản như nhau.", "Người nhận việc không lấy thù lao.",
             "Hai bên đã đọc và đồng ý ký tên.", "Nếu có tranh chấp, hai bên tự giải quyết.",
             "Chi phí do bên giao chịu.", "Trân trọng cảm ơn./.",
             "Kèm theo: 01 bản chụp căn cước của mỗi bên.")  # fmt: skip
_SIGNERS = (("NGƯỜI ỦY QUYỀN", "NGƯỜI ĐƯỢC ỦY QUYỀN"), ("Bên giao", "Bên nhận"), ("BÊN A", "BÊN B"),
            ("Người lập giấy", "Người nhận ủy quyền"), ("BÊN ỦY QUYỀN", "BÊN ĐƯỢC ỦY QUYỀN"),
            ("CHỦ HỒ SƠ", "NGƯỜI NỘP THAY"), ("Người giao quyền", "Người thay mặt"))  # fmt: skip
_CONFIRMERS = ("TRƯỞNG THÔN", "TỔ TRƯỞNG TỔ DÂN PHỐ", "CÁN BỘ TƯ PHÁP", "TRƯỞNG PHÒNG GIAO DỊCH", "CÔNG CHỨNG VIÊN",
               "TM. UBND\nPHÓ CHỦ TỊCH", "KIỂM SOÁT VIÊN", "NHÂN VIÊN BƯU ĐIỆN")  # fmt: skip


def day_line(cast: Cast, facts: Facts, dice: Dice) -> str:
    """Return place and day as a head or a foot has them."""
    printed, place = facts["date_of_issue"], cast.commune.commune_name
    spoken = printed if printed.startswith("ngày") else f"ngày {printed}"
    return dice.pick([f"{place}, {spoken}", f"{place}, {spoken}", f"{place}, {spoken}", f"Lập tại {place}, {spoken}",
                      f"Làm tại {place} {spoken}", f"{spoken[0].upper()}{spoken[1:]}", f"Ngày lập: {printed}",
                      f"Viết {spoken}"])  # fmt: skip


def heading(sheet: Sheet, facts: Facts, cast: Cast, dice: Dice, forms: Sequence[str] = HEADS) -> str:
    """Print state, office and title in one of their orders; note the day; return it where it is still to be printed."""
    record(sheet, facts.entry("", "date_of_issue"))
    form, day, high = dice.pick(forms), day_line(cast, facts, dice), dice.chance(0.25)
    spell, parent, name = dice.whole(0, 3), "", ""
    parent, name = (each.format(c=cast.commune.commune.upper(), p=cast.commune.province.upper())
                    for each in dice.pick(_OFFICES))  # fmt: skip

    def office() -> None:
        office_head(sheet, parent, name, rule=dice.fork("rule").pick([0.0, 0.3]))
        if dice.fork("number").chance(0.5):
            sheet.para(f"Số: {dice.fork('n').whole(1, 900)}/{cast.issued.year}/GUQ", align="center")

    if dice.chance(0.25):
        small = Style(size=sheet.look.size - 2, italic=dice.chance(0.5))
        sheet.para(dice.pick([f"Mẫu {dice.whole(1, 30):02d}/UQ", f"Mã hồ sơ: {dice.whole(10**5, 10**7)}",
                              f"Số biên nhận {dice.whole(10, 999)}", f"BM.{dice.whole(1, 40):02d}.QT"]),
                   align=dice.pick(["right", "left"]), style=small, after=1)  # fmt: skip
    if form in ("halves", "crossed"):
        parts = (office, lambda: state_heading(sheet, spell=spell))[:: 1 if form == "halves" else -1]
        divide = 0.42 if form == "halves" else 0.56
        sheet.columns((0.0, divide, parts[0]), (divide + 0.02, 1.0, parts[1]))
    elif form in ("state", "office"):
        if form == "office":
            sheet.para(" - ".join(filter(None, (parent, name))), style=BOLD, align=dice.pick(["left", "center"]))
        state_heading(sheet, spell=spell)
    elif form == "form":
        sheet.para(name, style=Style(bold=True, colour=dice.pick([(20, 80, 160), (170, 40, 40), None])), after=4)
    sheet.skip(dice.pick([3.0, 8.0]))
    if high:
        sheet.para(day, align=dice.pick(["right", "right", "center", "left"]), style=ITALIC)
    style = Style(
        bold=True, size=sheet.look.size + dice.pick([1.0, 3.0, 5.0]), colour=dice.pick([None, None, None, RED])
    )
    align = dice.pick(["center", "center", "center", "left"])
    sheet.para(dice.pick(_TITLES), align=align, style=style, after=0)
    note = dice.pick(_NOTES)
    if note:
        sheet.para(note, align=align, style=ITALIC, after=0)
    sheet.skip(dice.pick([3.0, 7.0]))
    if dice.chance(0.3):
        sheet.para(dice.pick(_TO).format(c=cast.commune.commune, p=cast.commune.province),
                   align=dice.pick(["center", "left"]), style=dice.pick([BOLD, ITALIC]))  # fmt: skip
    return "" if high else day


def ending(sheet: Sheet, facts: Facts, cast: Cast, dice: Dice, day: str, *, long: bool = True) -> None:
    """Print promises, who signs in any order, perhaps a witness, and perhaps who confirms it on a later day."""
    for text in dice.sample(_PROMISES, dice.pick([0, 0, 1, 2, 3]) if long else dice.pick([0, 0, 1])):
        sheet.para(text, first=dice.pick([0.0, 18.0]), style=dice.pick([ITALIC, Style()]), after=2)
    one, two = dice.pick(_SIGNERS)
    note = dice.pick(["(Ký, ghi rõ họ tên)", "(Ký tên)", "(Ký, điểm chỉ)", ""])
    grantor, attorney = (Signer(title, facts[f"{who}_name"], note)
                         for title, who in ((one, "grantor"), (two, "attorney")))  # fmt: skip
    signers = dice.pick([(grantor, attorney), (grantor, attorney), (attorney, grantor), (grantor,)])
    other = invent_person(dice.fork("other"), cast.split, born=(1955, 1996), old=cast.commune.old)
    if dice.chance(0.2):
        number = f"sinh {date_slashed(other.birth)}, CCCD {other.id_number}"
        told = [f"Người làm chứng: {other.name}, {number}", f"Nhân chứng {other.name} ở {other.residence}"]
        sheet.para(dice.pick(told), after=2)
        signers = (*signers, Signer("NGƯỜI LÀM CHỨNG", other.name, note))
    elif dice.chance(0.12):
        signers = (Signer(dice.pick(["Người tiếp nhận", "GIAO DỊCH VIÊN"]), other.name), *signers)
    sign_row(sheet, dice, *signers, day=day)
    if long and dice.chance(0.3):
        _confirmed(sheet, facts, cast, dice.fork("confirmed"))
    asides(sheet, dice, cast.split, 0.25)


def _confirmed(sheet: Sheet, facts: Facts, cast: Cast, dice: Dice) -> None:
    """Print who confirms the letter: an office's man with a number and a day of his own, framed or not."""
    later = cast.issued + timedelta(days=dice.whole(0, 9))
    when, who = dice.pick([date_slashed, date_long])(later), officer_name(dice, cast.split)
    name = facts[f"{dice.pick(['grantor', 'grantor', 'attorney'])}_name"]
    text = dice.pick(["Xác nhận {n} có mặt và ký tên trước cơ quan.", "Chữ ký trên là của {n}, người ở địa phương.",
                      "Đã đối chiếu giấy tờ của {n}; đề nghị giải quyết.", "Chứng thực chữ ký của {n}."])  # fmt: skip
    head = dice.pick(["XÁC NHẬN", "Ý kiến của địa phương", "PHẦN XÁC NHẬN CỦA CƠ QUAN", "Phần dành cho ngân hàng", ""])
    number = dice.pick(
        ["", f"Số chứng thực {dice.whole(9, 990)}, quyển số 0{dice.whole(1, 9)}-SCT/CK", f"Số: {dice.whole(1, 300)}/XN"]
    )

    def fill() -> None:
        for line, style in ((head, BOLD), (text.format(n=name), Style()), (number, Style())):
            if line:
                sheet.para(line, style=style, after=1)
        place = cast.commune.commune_name

        def right() -> None:
            sheet.para(
                f"{place}, {when if when.startswith('ngày') else f'ngày {when}'}", align="center", style=ITALIC, after=1
            )
            signed(sheet, dice.fork("title").pick(_CONFIRMERS).split("\n"), who, dice.fork("signs"),
                   Signing(note=dice.fork("note").pick(["", "(đã ký)"])))  # fmt: skip

        sheet.columns((0.45, 1.0, right))

    sheet.skip(5)
    if dice.chance(0.5):
        framed(sheet, fill, pad=6, thick=3)
    else:
        fill()


def kept_by(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Print what an office keeps of a letter in a column of its own: when it came, who took it, what is given back."""
    who, day = officer_name(dice.fork("kept"), cast.split), some_day(dice, (cast.issued.year, cast.issued.year))
    lines = (f"Số hồ sơ: {dice.whole(100, 99_999)}", f"Ngày nhận: {day}", f"Người nhận: {who}",
             f"Hẹn trả: {some_day(dice, (cast.issued.year, cast.issued.year))}", f"Lệ phí: {dice.whole(1, 30)}.000 đ",
             f"Quầy số: {dice.whole(1, 12)}", "Giấy tờ kèm theo: CCCD (bản chụp)",
             f"Hotline: 1900 {dice.whole(1000, 9999)}",
             f"Họ tên người đối chiếu: {officer_name(dice.fork('checks'), cast.split)}",
             f"Số lưu: {dice.whole(10, 990)}/{cast.issued.year}")  # fmt: skip
    sheet.para(dice.pick(["PHẦN DÀNH CHO CƠ QUAN", "CUỐNG LƯU", "BIÊN NHẬN", "PHẦN GHI CỦA NGÂN HÀNG", "Theo dõi"]),
               style=BOLD, align="center")  # fmt: skip
    for line in dice.sample(lines, dice.whole(4, 8)):
        sheet.para(line, style=Style(size=sheet.look.size - 1), after=dice.pick([2.0, 6.0]))
