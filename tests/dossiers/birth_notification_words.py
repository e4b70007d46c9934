"""What notifications of birth by chance have in common: other hospitals, wordings of labels, facts of no field, heads.

Canonical values as in `birth_notification_facts`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.birth_notification_drawn import day_of, told_born
from tests.dossiers.birth_notification_facts import Born
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, headline, remark, sign_row, state_and_place
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides, worded
from tests.dossiers.dice import Dice
from tests.dossiers.feet import one_line_office
from tests.dossiers.offices import seal_text
from tests.dossiers.people import officer_name
from tests.dossiers.places import bare
from tests.dossiers.typeset import ITALIC, Item, Run, Style

_SYMBOLS = ("{n}", "{n}/GCS", "{n}/{y}", "{y}-{n:05d}", "GCS{y}{n:06d}", "{n}/{y}/GCS-BV", "{n:04d}/CS", "{y}.{n}")
_NUMBERS = ("Số", "Số", "Mã số", "Số GCS", "Mã GCS", "Số chứng sinh", "Mã số GCS", "Số vào sổ GCS")
_MOTHERS = ("mẹ", "người mẹ", "mẹ/NND", "mẹ hoặc người nuôi dưỡng", "bà mẹ", "sản phụ")
NAMED = {
    "mother_name": ("Họ và tên {of}", "Họ, chữ đệm, tên {of}", "Họ tên {of}", "Tên {of}", "HỌ VÀ TÊN MẸ"),
    "mother_birth_date": ("Ngày, tháng, năm sinh", "Năm sinh", "Sinh ngày", "Ngày sinh của {of}", "Năm sinh {of}"),
    "mother_residence": ("Nơi đăng ký thường trú", "Nơi thường trú/Tạm trú", "Nơi cư trú của {of}", "Địa chỉ",
                         "Hộ khẩu thường trú", "Chỗ ở hiện tại", "Nơi cư trú"),
    "mother_id_number": ("Số CMND/Hộ chiếu", "CCCD/CMND", "Số định danh cá nhân", "Giấy tờ tùy thân số", "Số ĐDCN",
                         "Số CCCD/CMND/Hộ chiếu của {of}", "CCCD số"),
    "date_of_birth": ("Đã sinh con vào lúc", "Đã sinh con lúc", "Sinh con vào hồi", "Giờ, ngày, tháng, năm sinh con",
                      "Thời gian sinh", "Ngày giờ sinh con", "Đã sinh vào lúc"),
    "place_of_birth": ("Tại", "Nơi sinh", "Sinh tại", "Nơi sinh con", "Địa điểm sinh", "Tại cơ sở KBCB"),
    "child_sex": ("Giới tính của con", "Giới tính con", "Giới tính trẻ", "Giới tính", "Giới tính cháu"),
    "child_weight_grams": ("Cân nặng", "Cân nặng của con", "Cân nặng lúc sinh", "Trọng lượng", "Cân nặng trẻ"),
    "intended_name": ("Dự định đặt tên con là", "Dự kiến đặt tên con", "Tên dự kiến đặt cho con", "Dự định đặt tên là",
                      "Tên con (dự định)", "Họ tên dự định đặt"),
}  # fmt: skip
"""Labels that say whose facts they are, for papers without headings; "{of}" is a word for the mother."""
HEADED = {
    **NAMED,
    "mother_name": ("Họ và tên", "Họ, chữ đệm, tên", "Họ tên", "Họ, tên", "HỌ TÊN"),
    "mother_birth_date": ("Ngày sinh", "Sinh ngày", "Năm sinh", "Ngày, tháng, năm sinh"),
    "mother_residence": ("Nơi cư trú", "Nơi thường trú", "Địa chỉ", "Chỗ ở", "Địa chỉ thường trú"),
    "mother_id_number": ("Số CCCD", "CCCD/Hộ chiếu", "Số định danh", "Số giấy tờ tùy thân", "Số CMND/CCCD"),
    "date_of_birth": ("Sinh lúc", "Ngày giờ sinh", "Thời điểm sinh", "Giờ, ngày sinh", "Sinh vào lúc"),
    "child_sex": ("Giới tính", "Giới tính trẻ", "Giới tính"),
    "intended_name": ("Tên dự định đặt", "Dự kiến đặt tên", "Họ, chữ đệm, tên dự định đặt", "Tên dự kiến"),
}  # fmt: skip
"""Shorter labels, for parts that a heading opens."""
MOTHER = ("mother_name", "mother_birth_date", "mother_residence", "mother_id_number")
CHILD = ("date_of_birth", "place_of_birth", "child_sex", "child_weight_grams", "intended_name")


def born_at(cast: Cast, dice: Dice) -> Born:
    """Return what is said, in hospitals of more kinds."""
    born = told_born(cast, dice, dice.pick(_SYMBOLS))
    place, seat = cast.commune, bare(cast.commune.district or cast.commune.province)
    plain = dice.pick([born.hospital.plain, f"Bệnh viện Đa khoa khu vực {seat}", f"Trung tâm Y tế khu vực {seat}",
                       f"Bệnh viện Quân dân y {place.province_name}", "Bệnh viện Đa khoa tư nhân Thiện Tâm",
                       f"Phòng khám Đa khoa khu vực {seat}"])  # fmt: skip
    seal = seal_text(f"Sở Y tế {place.province}", place, plain)
    hospital = replace(born.hospital, name=plain.upper(), plain=plain, seal=seal)
    where = dice.pick([plain, f"{plain}, {place.province}", f"Khoa Sản, {plain}", f"{plain} - {place.commune}"])
    return Born(born.facts.but({"place_of_birth": where}, born.facts.canonical), hospital)


def put_head(sheet: Sheet, born: Born, dice: Dice, *, day: bool = False) -> None:
    """Print state, hospital, number and title in one of their orders; `day` says that the day stands at the head."""
    facts, hospital = born.facts, born.hospital
    label, strong = dice.pick(_NUMBERS), Style(bold=dice.chance(0.4))
    number: list[Item] = [f"{label}{dice.pick([': ', ': ', ':', ' : '])}", Run(facts["number"], strong)]
    if dice.chance(0.4):
        number += [
            f" \u00a0\u00a0\u00a0 {dice.pick(['Quyển số', 'Quyển', 'Số lưu trữ', 'Số bệnh án'])}: ",
            f"0{dice.whole(1, 9)}",
        ]
    sheet.put("number", facts["number"])
    sheet.put("issuer", hospital.name)
    sheet.put("date_of_issue", facts.canonical["date_of_issue"])
    remark(sheet, dice, 0.3, "Mẫu ban hành kèm theo Thông tư số 17/2012/TT-BYT", "Phụ lục 01 (TT 27/2019/TT-BYT)",
           "Mẫu số 01/GCS", align="right")  # fmt: skip
    where, when = dice.pick(["title", "title", "office"]), day_of(born) if day else ""
    parent = dice.pick([hospital.parent, hospital.parent, "", "BỘ Y TẾ"])
    if dice.chance(0.65):
        divide = dice.pick([0.42, 0.46, 0.5])

        def left() -> None:
            office_head(sheet, parent, hospital.name, rule=dice.pick([0.0, 0.36]))
            remark(sheet, dice, 0.3, "ĐT: 0260.3862.115", "Điện thoại: 0262 385 0115 - Fax: 0262 385 0116",
                   align="center")  # fmt: skip
            if where == "office":
                sheet.para(*number, align="center")

        def right() -> None:
            state_heading(sheet, spell=dice.whole(0, 3))
            if when:
                sheet.para(when, align="center", style=ITALIC)

        sheet.columns((0.0, divide, left), (divide + 0.01, 1.0, right))
        sheet.skip(4)
    else:
        one_line_office(sheet, hospital, joint=dice.pick([" - ", ", "]), align=dice.pick(["left", "center"]))
        state_and_place(sheet, dice, when)
        if where == "office":
            sheet.para(*number, align=dice.pick(["left", "right"]))
    headline(sheet, dice, "GIẤY CHỨNG SINH", notes=("", "", "(Cấp lần đầu)", "(Bản giao cho gia đình)", "Liên 2"))
    if where == "title":
        sheet.para(*number, align="center", after=5)


def said_of(born: Born, dice: Dice, keys: Sequence[str], *, headed: bool) -> list[Said]:
    """Return facts under labels of the headed or of the speaking kind, the places of neighbours changed at times."""
    words, of = HEADED if headed else NAMED, dice.pick(_MOTHERS)
    said = [worded(born.facts, dice, words, key, of) for key in keys]
    at = dice.whole(1, len(said) - 2)
    if dice.chance(0.4):
        said[at], said[at + 1] = said[at + 1], said[at]
    if headed and dice.chance(0.12):
        said = [replace(each, label=each.label.upper()) for each in said]
    return said


def more_of_mother(born: Born, dice: Dice, often: float = 0.35) -> list[Said]:
    """Return what is said besides of the mother, each with a probability."""
    facts = born.facts
    return besides(dice, often, ("Dân tộc", facts["_ethnicity"]), ("Mã số BHXH/Thẻ BHYT số", facts["_insurance"]),
                   ("Nghề nghiệp", dice.pick(["Nông dân", "Công nhân", "Giáo viên"])),
                   ("Điện thoại", f"09{dice.whole(10_000_000, 99_999_999)}"),
                   ("Họ và tên cha", facts["_father"]),
                   ("Mã bệnh nhân", f"{dice.whole(2_000_000, 2_499_999)}"))  # fmt: skip


def more_of_child(born: Born, dice: Dice, often: float = 0.35) -> list[Said]:
    """Return what is said besides of the child, each with a probability."""
    count = born.facts["_count"]
    return besides(dice, often, ("Số lần sinh", count), ("Số con hiện sống", count), ("Số con trong lần sinh này", "1"),
                   ("Hiện trạng của con", born.facts["_health"]), ("Tuổi thai", f"{dice.whole(37, 41)} tuần"),
                   ("Chiều dài", f"{dice.whole(46, 53)} cm"),
                   ("Cách sinh", dice.pick(["Sinh thường", "Sinh mổ"])))  # fmt: skip


def put_foot(sheet: Sheet, cast: Cast, born: Born, dice: Dice, *, day: bool = True) -> None:
    """Print notes and who signs: the head of the hospital, at times the midwife and the family too."""
    remark(sheet, dice, 0.3, "Tên dự định đặt của con có thể thay đổi khi đăng ký khai sinh.",
           "Giấy này là căn cứ để đăng ký khai sinh trong thời hạn 60 ngày kể từ ngày sinh.",
           "Lưu ý: Giấy chứng sinh cấp 02 bản, 01 bản giao cho gia đình, 01 bản lưu.")  # fmt: skip
    midwife = officer_name(dice.fork("midwife"), cast.split)
    chief = dice.pick(["Thủ trưởng cơ sở y tế", "GIÁM ĐỐC", "Đại diện cơ sở KBCB", "TL. GIÁM ĐỐC", "Trưởng khoa Sản"])
    if born.hospital.plain.startswith("Trạm"):
        chief = dice.pick(["TRƯỞNG TRẠM", "Trưởng trạm y tế", "Thủ trưởng cơ sở y tế"])
    head = Signer(chief, cast.signer, dice.pick(["(Ký tên, đóng dấu)", "(Ký, ghi rõ họ tên, đóng dấu)"]),
                  born.hospital.seal)  # fmt: skip
    middle = Signer(dice.pick(["Người đỡ đẻ", "NGƯỜI ĐỠ ĐẺ", "Người ghi phiếu", "Cán bộ đỡ đẻ"]),
                    midwife if dice.chance(0.5) else "", "(Ký, ghi rõ chức danh)")  # fmt: skip
    family = Signer(dice.pick(["Cha, mẹ hoặc người thân", "Người nhà", "Xác nhận của mẹ/NND"]),
                    cast.father.name if dice.chance(0.3) else "")  # fmt: skip
    signers = dice.pick([(head,), (middle, head), (middle, head), (family, middle, head)])
    sign_row(sheet, dice, *signers, day=day_of(born) if day else "")
