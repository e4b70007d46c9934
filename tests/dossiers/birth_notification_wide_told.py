"""Notifications of birth as letters in sentences and as the columns of a program.

Canonical values as in `birth_notification_facts`; fathers and midwives are in no field.
"""

from __future__ import annotations

from tests.dossiers.birth_notification_wide_words import WORDS, put_end, put_top, wide_born
from tests.dossiers.birth_notification_words import CHILD, MOTHER
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.later_parts import program_foot, program_head
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, PLAIN, Item, Run
from tests.dossiers.ward_wide_sets import labelled, shuffled

_SYSTEMS = ("eHospital - Sản khoa", "VNPT-HIS", "Hệ thống Giấy chứng sinh điện tử", "L2 - Kết xuất XML", "MedSoft")
_SITES = ("http://10.0.4.12/his/sanphu/in", "https://gcs.example.vn/tra-cuu", "chungsinh.example.vn")
_CODES = {"mother_name": ("HO_TEN_ME", "TEN_ME_NND", "HOTENME"), "mother_birth_date": ("NGAYSINH_ME", "NS_ME"),
          "mother_residence": ("DIA_CHI_ME", "NOI_CU_TRU_ME", "DC_NND"),
          "mother_id_number": ("SO_CCCD_ME", "CCCD_NND", "SOGIAYTO"),
          "date_of_birth": ("NGAY_SINH_CON", "TG_SINH", "NGAYGIOSINH"), "place_of_birth": ("NOI_SINH_CON", "NOI_DE"),
          "child_sex": ("GIOI_TINH_CON", "GT_CON"), "child_weight_grams": ("CAN_NANG_CON", "CANNANG"),
          "intended_name": ("TEN_CON", "TEN_DU_DINH", "DUKIEN_TEN")}  # fmt: skip


def _letter(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A letter to the commune: sentences tell of mother and child in any order, the father named among them."""
    born = wide_born(cast, dice)
    facts, value = born.facts, dice.pick([BOLD, PLAIN, PLAIN])
    high = put_top(sheet, born, dice)
    record(sheet, *(facts.entry("", key) for key in (*MOTHER, *CHILD)))
    sheet.para(dice.pick(["Kính gửi: ", "Gửi: ", "Nơi nhận: "]), f"Ủy ban nhân dân {cast.mother.home.commune}",
               align=dice.pick(["center", "left"]))  # fmt: skip

    def said(key: str) -> Run:
        return Run(facts[key].removeprefix("ngày "), value)

    year = len(facts["mother_birth_date"]) == 4
    woman: list[Item] = [dice.pick(["chị ", "bà ", "sản phụ ", "bà mẹ tên là "]), said("mother_name"), ", ",
                         "sinh năm " if year else dice.pick(["sinh ngày ", "sinh "]),
                         said("mother_birth_date")]  # fmt: skip
    details: list[list[Item]] = [
        [dice.pick(["mang CCCD ", "có giấy tờ số ", "CMND/CCCD ", "số căn cước "]), said("mother_id_number")],
        [dice.pick(["ở tại ", "ngụ ", "địa chỉ ", "thường trú "]), said("mother_residence")]]  # fmt: skip
    for detail in details[:: dice.pick([1, -1])]:
        woman += [", ", *detail]
    if dice.chance(0.4):
        woman += [f", vợ ông {cast.father.name} (sinh năm {cast.father.birth.year})"]
    where: list[Item] = [dice.pick([" tại ", " ở "]), said("place_of_birth")]
    when: list[Item] = [dice.pick([" vào lúc ", " lúc ", " hồi "]), said("date_of_birth")]
    event = [*where, *when] if dice.chance(0.5) else [*when, *where]
    opening = dice.pick(["Xin thông báo: ", "Chúng tôi xác nhận ", "Đơn vị báo tin ", "Theo sổ đẻ của khoa, "])
    child: list[Item] = [dice.pick(["Cháu là ", "Bé giới tính ", "Đứa trẻ là con "]), said("child_sex"),
                         dice.pick([", nặng ", ", cân được ", ", trọng lượng "]),
                         said("child_weight_grams")]  # fmt: skip
    name: list[Item] = [dice.pick([", gia đình đặt tên là ", ", sẽ mang tên ", "; tên định đặt: "]),
                        said("intended_name")]  # fmt: skip
    first, align = dice.pick([0.0, 24.0]), dice.pick(["justify", "left"])
    verb = dice.pick([" đã sinh con", " đã sinh một cháu", " đẻ thường một con", " sinh hạ một bé"])
    if dice.chance(0.3):
        sheet.para(*child, *name, ".", first=first, align=align)
        sheet.para(dice.pick(["Mẹ cháu: ", "Người mẹ là "]), *woman, verb, *event, ".", first=first, align=align)
    elif dice.chance(0.5):
        sheet.para(opening, *woman, verb, *event, ". ", *child, *name, ".", first=first, align=align)
    else:
        sheet.para(opening, *woman, ".", first=first, align=align)
        sheet.para(dice.pick(["Chị", "Người mẹ trên", "Sản phụ"]), verb, *event, ".", first=first, align=align)
        sheet.para(*child, *name, ".", first=first, align=align)
    put_end(sheet, cast, born, dice, day=not high)


def _codes(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a program sends out: names of columns with or without what they mean, and the values."""
    born = wide_born(cast, dice)
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    high = put_top(sheet, born, dice, "slip", "letterhead", "halves")
    told = labelled(born.facts, dice, WORDS, *MOTHER, *CHILD)
    told = shuffled(dice, told, keep=4) if dice.chance(0.5) else told
    record(sheet, *(fact.entry for fact in told))
    means, ordinal = dice.chance(0.6), dice.chance(0.5)
    more = [("MA_LK", "Mã liên kết", f"{dice.whole(10**9, 10**10 - 1)}"),
            ("MA_CSKCB", "Mã cơ sở", f"{dice.whole(10_000, 96_000)}"),
            ("HO_TEN_CHA", "Cha", cast.father.name), ("SO_LAN_SINH", "Lần sinh", str(dice.whole(1, 3))),
            ("NGUOI_DO_DE", "Người đỡ đẻ", officer_name(dice.fork("midwife"), cast.split))]  # fmt: skip
    lines = [(dice.pick(_CODES[fact.entry.key or ""]), fact.label, fact.entry.printed) for fact in told]
    lines += dice.sample(more, dice.whole(0, 4))
    heads = [*(["STT"] if ordinal else []), dice.pick(["Trường", "Chỉ tiêu", "Tên cột"]),
             *([dice.pick(["Diễn giải", "Mô tả", "Ý nghĩa"])] if means else []),
             dice.pick(["Giá trị", "Dữ liệu"])]  # fmt: skip
    body: list[list[list[Item]]] = [[[Run(head, BOLD)] for head in heads]]
    for at, (code, meaning, shown) in enumerate(lines, 1):
        cells = [*([str(at)] if ordinal else []), code, *([meaning] if means else []), shown]
        body.append([[cell] for cell in cells])
    widths = [*([0.08] if ordinal else []), 0.28, *([0.26] if means else []), 0.0]
    widths[-1] = 1.0 - sum(widths)
    sheet.table(widths, body, pad=dice.pick([2.0, 4.0]), ruled=dice.chance(0.75))
    put_end(sheet, cast, born, dice, day=not high)
    program_foot(sheet, cast, dice)


NOTIFICATIONS_WIDE_TOLD = (
    Drawn("notification_letter_wide", _letter, 13.0),
    Drawn("notification_codes_wide", _codes, 11.5),
)
