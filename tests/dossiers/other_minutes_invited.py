"""Invitations, none of the counter's types."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.other_accounts_parts import fields, lines_of, names, phone, size_of, stranger
from tests.dossiers.other_further import print_title
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, Style
from tests.dossiers.wording import date_long, sentence


def _invitation(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    sheet.skip(dice.real(10, 80))
    colour = dice.pick([(150, 30, 40), (120, 80, 20), None])
    big = Style(bold=True, italic=dice.chance(0.5), size=dice.real(18, 24), colour=colour)

    def family(side: str, father: str, mother: str, home: str) -> Callable[[], None]:
        return lambda: lines_of(
            sheet, side, f"Ông: {father}", f"Bà: {mother}", home, align="center", style=size_of(sheet, -1), after=2
        )

    people = [name for sex in ("Nam", "Nữ") * 2 for name in names(cast, dice, 1, (sex,))]
    sheet.columns(
        (0.0, 0.46, family("NHÀ TRAI", people[0], people[1], cast.father.origin)),
        (0.54, 1.0, family("NHÀ GÁI", people[2], people[3], cast.mother.origin)),
    )
    sheet.skip(14)
    lines_of(
        sheet,
        dice.pick(
            [
                "Trân trọng báo tin lễ thành hôn của con chúng tôi",
                "Trân trọng kính mời tới dự buổi tiệc chung vui cùng gia đình",
            ]
        ),
        align="center",
        style=ITALIC,
        after=8,
    )
    print_title(sheet, dice.pick(["LỄ THÀNH HÔN", "LỄ VU QUY", "THIỆP BÁO HỶ", "LỄ TÂN HÔN"]), size=22)
    pair = [cast.father.name, cast.mother.name]
    for index, name in enumerate(pair[:: dice.pick([1, -1])]):
        lines_of(
            sheet,
            name,
            dice.pick(
                ["Trưởng nam", "Thứ nam", "Út nam"] if name == cast.father.name else ["Trưởng nữ", "Thứ nữ", "Út nữ"]
            ),
            *([] if index else ["&"]),
            align="center",
            style=big,
            after=4,
        )
    lines_of(
        sheet,
        f"Hôn lễ cử hành vào lúc {dice.whole(8, 17)} giờ 00, {date_long(cast.issued)}",
        f"(Nhằm ngày {dice.whole(1, 29)} tháng {dice.whole(1, 12)} năm âm lịch)",
        dice.pick(
            [
                f"Tại tư gia: {cast.father.residence}",
                f"Tại nhà hàng {people[0].split()[-1]} {people[1].split()[-1]}, {cast.commune.full}",
            ]
        ),
        align="center",
        after=6,
    )
    lines_of(
        sheet,
        *dice.sample(
            (
                "Rất hân hạnh được đón tiếp!",
                "Sự hiện diện của quý khách là niềm vinh dự cho gia đình.",
                "Đón khách: 17 giờ 00",
            ),
            dice.whole(1, 3),
        ),
        align="center",
        style=BOLD_ITALIC,
        after=5,
    )


def _funeral(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    sheet.skip(dice.real(5, 50))
    gone, age = stranger(cast, dice), dice.whole(58, 99)
    feast = dice.chance(0.35)
    top = sheet.y
    sheet.skip(10)
    print_title(
        sheet,
        dice.pick(
            ["LỄ GIỖ ĐẦU", "LỄ MÃN TANG", "KÍNH MỜI DỰ LỄ 49 NGÀY"] if feast else ["CÁO PHÓ", "TIN BUỒN", "LỜI CẢM TẠ"]
        ),
        size=24,
    )
    kin = dice.pick(["cụ", "ông" if gone.sex == "Nam" else "bà", "thân sinh của chúng tôi là"])
    lines_of(
        sheet,
        dice.pick(
            [
                "Gia đình chúng tôi vô cùng thương tiếc báo tin:",
                "Tang gia chúng tôi kính báo cùng thân bằng quyến thuộc:",
            ]
            if not feast
            else ["Gia đình chúng tôi trân trọng kính mời:"]
        ),
        align="center",
        after=4,
    )
    lines_of(
        sheet,
        sentence(kin),
        gone.upper_name,
        f"Sinh năm {cast.issued.year - age}",
        align="center",
        style=Style(bold=True, size=15),
        after=4,
    )
    if not feast:
        sheet.para(
            f"Sau một thời gian lâm bệnh, được con cháu tận tình chăm sóc "
            f"nhưng do tuổi cao sức yếu đã từ trần hồi {dice.whole(1, 23)} giờ {dice.whole(10, 55)} phút, "
            f"{date_long(cast.issued)} (tức ngày {dice.whole(1, 29)} tháng {dice.whole(1, 12)} âm lịch), "
            f"hưởng {dice.pick(['thọ', 'đại thọ'])} {age} tuổi.",
            align="justify",
            first=18,
        )
    day = cast.issued + timedelta(days=1)
    events = [
        ("Lễ nhập quan", f"{dice.whole(8, 20)} giờ 00, {date_long(cast.issued)}"),
        ("Lễ viếng", f"từ {dice.whole(7, 12)} giờ 00, {date_long(day)}"),
        ("Lễ truy điệu", f"{dice.whole(6, 9)} giờ 30, {date_long(day + timedelta(days=1))}"),
        ("An táng tại", f"nghĩa trang {cast.commune.commune}"),
    ]
    if feast:
        events = [
            ("Thời gian", f"{dice.whole(8, 17)} giờ 00, {date_long(day)}"),
            ("Địa điểm", gone.residence),
            ("Điện thoại", phone(dice)),
        ]
    fields(sheet, dice, *dice.sample(events, dice.whole(2, 4)), first=18)
    lines_of(
        sheet,
        f"Tại tư gia: {gone.residence}" if dice.chance(0.6) else "",
        dice.pick(["Gia đình xin miễn phúng điếu.", "Trân trọng kính báo.", "Nay kính báo."]),
        style=ITALIC,
        after=3,
    )
    lines_of(
        sheet,
        dice.pick(["TANG QUYẾN KÍNH BÁO", "THAY MẶT GIA ĐÌNH", "Trưởng nam"]),
        dice.pick(names(cast, dice, 2)),
        align="right",
        style=BOLD,
        after=2,
    )
    sheet.draw.rectangle(
        [sheet.left - 40, top, sheet.right + 40, sheet.y + 30], outline=sheet.look.ink, width=dice.pick([4, 10])
    )


INVITED = (("other_invitation", _invitation), ("other_funeral", _funeral))
