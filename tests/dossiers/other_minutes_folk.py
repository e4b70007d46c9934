"""Papers about people, families and associations that are none of the counter's types."""

from __future__ import annotations

from datetime import timedelta

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.other_accounts_parts import (
    day_in,
    day_line,
    fields,
    grid,
    grown,
    lines_of,
    names,
    phone,
    photo,
    shrink,
    signers,
    size_of,
)
from tests.dossiers.other_further import print_title
from tests.dossiers.people import Person
from tests.dossiers.typeset import BOLD, ITALIC
from tests.dossiers.wording import date_long, sentence

_WORK = ("Làm ruộng", "Công nhân may", "Giáo viên tiểu học", "Buôn bán nhỏ", "Thợ xây", "Kế toán", "Lái xe", "Hưu trí")


def _tree(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.85, 1.0)
    family = cast.father.name.split()[0]
    print_title(
        sheet,
        *dice.pick(
            [
                (f"GIA PHẢ HỌ {family.upper()}",),
                ("PHẢ KÝ DÒNG HỌ", family.upper()),
                ("SƠ ĐỒ GIA ĐÌNH",),
                (f"TỘC PHẢ {family.upper()} TỘC", f"CHI {dice.pick(['TRƯỞNG', 'THỨ HAI', 'ÚT'])}"),
            ]
        ),
        size=18,
    )
    if dice.chance(0.6):
        sheet.para(
            f"Cụ tổ vốn người {cast.father.origin}, di cư đến đất này "
            f"từ thời {dice.pick(['Lê Trung Hưng', 'Tự Đức', 'Gia Long'])}, "
            "khai hoang lập ấp, sinh con đẻ cháu đến nay đã nhiều đời.",
            first=18,
            align="justify",
        )
    by_pen, born = dice.chance(0.35), cast.issued.year - dice.whole(190, 230)
    if dice.chance(0.5):
        for level in range(1, dice.whole(4, 6)):
            people = names(cast, dice, dice.whole(1, 4), ("Nam",))
            sheet.para(dice.pick([f"ĐỜI THỨ {level}", f"Đời {level}:"]), style=BOLD, after=1)
            for name in people:
                wife = names(cast, dice, 1, ("Nữ",))[0]
                life = f"{born + dice.whole(0, 9)} - {born + dice.whole(55, 85)}"
                sheet.para(
                    f"+ {dice.pick(['Cụ ông', 'Ông'])} {name} ({life}), vợ là bà {wife}, "
                    f"giỗ ngày {dice.whole(1, 29)} tháng "
                    f"{dice.whole(1, 12)} âm lịch. Sinh {dice.whole(1, 7)} người con.",
                    hang=14,
                    style=size_of(sheet, 0, pen=by_pen),
                )
            born += dice.whole(24, 30)
        return
    counts = (1, 2, dice.whole(3, 4), dice.whole(3, 4))
    above: list[float] = []
    for count in counts:
        room = sheet.width / count
        centres = [sheet.left + room * (index + 0.5) for index in range(count)]
        top, style = sheet.y, size_of(sheet, -2.5)
        cells = []
        for centre, name in zip(centres, names(cast, dice, count), strict=True):
            half = min(room * 0.46, 80 * POINT)
            year = born + dice.whole(0, 12)
            sheet.draw.rectangle([centre - half, top, centre + half, top + 42 * POINT], outline=sheet.look.ink, width=3)
            for index, line in enumerate(
                (name, f"({year} - {year + dice.whole(50, 80)})" if year < 1945 else f"Sinh {year}")
            ):
                sheet.draw.text(
                    (centre, top + (14 + 16 * index) * POINT),
                    line,
                    font=sheet.font(style),
                    fill=sheet.look.ink,
                    anchor="mm",
                )
                cells.append((index, line))
            if above:
                parent = min(above, key=lambda x, c=centre: abs(x - c))  # type: ignore[misc]
                sheet.draw.line([(parent, top - 30 * POINT), (centre, top)], fill=sheet.look.ink, width=3)
        sheet.lines += [" ".join(line for index, line in cells if index == row) for row in (0, 1)]
        above, born = centres, born + dice.whole(38, 55)
        sheet.y = top + 72 * POINT
    lines_of(sheet, f"Người lập: {cast.signer}", sentence(date_long(cast.issued)), align="right", style=ITALIC)


def _relatives(cast: Cast, dice: Dice, person: Person) -> list[list[str]]:
    rows = [["TT", "Họ và tên", "Quan hệ", "Năm sinh", "Nghề nghiệp, nơi ở"]]
    kin_of = (("Cha", "Nam"), ("Mẹ", "Nữ"), ("Anh ruột", "Nam"), ("Chị ruột", "Nữ"), ("Em ruột", "Nam"))
    for index, (kin, sex) in enumerate(kin_of, 1):
        name = names(cast, dice, 1, (sex,))[0]
        year = person.birth.year + (dice.whole(-30, -20) if index < 3 else dice.whole(1, 8) * (1 if index == 5 else -1))
        rows.append([str(index), name, kin, str(year), f"{dice.pick(_WORK)}, {cast.commune.commune}"])
    return rows[: dice.whole(4, 6)]


def _life(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.78, 0.95)
    person, by_pen, day = grown(cast, dice), dice.chance(0.5), day_in(dice)
    at = sheet.left, sheet.y + dice.real(30, 60) * POINT
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.y = max(sheet.y, at[1])
    photo(sheet, at, "Ảnh màu\n4 x 6 cm")
    sheet.skip(30)
    print_title(
        sheet,
        *dice.pick([("SƠ YẾU LÝ LỊCH",), ("LÝ LỊCH TỰ THUẬT",), ("SƠ YẾU LÝ LỊCH", "TỰ THUẬT"), ("LÝ LỊCH CÁ NHÂN",)]),
        size=20,
    )
    sheet.y = max(sheet.y, at[1] + 122 * POINT)
    lines_of(sheet, dice.pick(["I. PHẦN BẢN THÂN", "I. BẢN THÂN", "A. THÔNG TIN BẢN THÂN"]), style=BOLD, after=1)
    fields(
        sheet,
        dice,
        (dice.pick(["1. Họ và tên", "Họ và tên (chữ in hoa)"]), person.upper_name, "Nam/Nữ", person.sex),
        ("Sinh ngày", day(person.birth), "Dân tộc", person.ethnicity),
        *dice.sample(
            (
                ("Nơi sinh", person.origin),
                ("Nguyên quán", person.origin),
                ("Nơi đăng ký hộ khẩu thường trú", person.residence),
                ("Chỗ ở hiện nay", person.residence),
                ("Số CCCD", person.id_number, "Tôn giáo", "Không"),
                ("Điện thoại", phone(dice)),
                ("Trình độ văn hóa", "12/12", "Ngoại ngữ", "Anh B"),
                ("Ngày kết nạp Đoàn", day(person.birth + timedelta(days=5800))),
                ("Thành phần gia đình", "Nông dân"),
                ("Sở trường", "Nấu ăn, cầu lông"),
            ),
            dice.whole(5, 8),
        ),
        by_pen=by_pen,
    )
    lines_of(sheet, dice.pick(["II. QUAN HỆ GIA ĐÌNH", "II. HOÀN CẢNH GIA ĐÌNH"]), style=BOLD, after=2)
    grid(sheet, (0.08, 0.28, 0.14, 0.14, 0.36), _relatives(cast, dice, person), "clccl", marks="hp" if by_pen else "h")
    sheet.skip(4)
    lines_of(sheet, "III. QUÁ TRÌNH HỌC TẬP, CÔNG TÁC", style=BOLD, after=2)
    rows, year = [["Từ tháng năm đến tháng năm", "Làm gì, ở đâu"]], person.birth.year + 18
    for _ in range(dice.whole(2, 4)):
        rows.append(
            [
                f"{dice.whole(1, 12):02d}/{year} - {dice.whole(1, 12):02d}/{year + 3}",
                f"{dice.pick(_WORK)} tại {cast.commune.province_name}",
            ]
        )
        year += 3
    grid(sheet, (0.36, 0.64), rows, "cl", marks="hp" if by_pen else "h")
    sheet.skip(4)
    sheet.para(
        "Tôi xin cam đoan những lời khai trên là đúng sự thật, nếu sai tôi xin chịu trách nhiệm.",
        first=14,
        align="justify",
    )
    day_line(sheet, cast, dice)
    signers(
        sheet,
        dice,
        *([("XÁC NHẬN CỦA CƠ QUAN, ĐỊA PHƯƠNG", "")] if dice.chance(0.6) else []),
        ("NGƯỜI KHAI", person.name),
    )


FOLK = (
    ("other_family_tree", _tree),
    ("other_life", _life),
)
