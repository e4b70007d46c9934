"""Sheets with drawings that are none of the counter's types: boundaries of land, plans of houses."""

from __future__ import annotations

import math

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.other_accounts_parts import firm, grid, grown, lines_of, names, shrink, signers, size_of
from tests.dossiers.other_further import print_title
from tests.dossiers.typeset import BOLD, Style
from tests.dossiers.wording import date_long

_EDGES = ("Theo mép ngoài tường rào xây gạch", "Theo mép bờ mương", "Theo tim hàng rào lưới B40",
          "Theo mép đường bê tông",
          "Theo tường nhà", "Theo bờ đất hiện trạng", "Theo cọc bê tông do các bên cùng cắm")  # fmt: skip


_Label = tuple[tuple[float, float], str, Style]


def _write(sheet: Sheet, labels: list[_Label]) -> None:
    """Write labels around their points, recorded from the top."""
    for at, text, style in sorted(labels, key=lambda label: (round(label[0][1] / 60), label[0][0])):
        sheet.draw.text(at, text, font=sheet.font(style), fill=sheet.look.ink, anchor="mm")
        sheet.lines.append(text)


def _sketch(sheet: Sheet, dice: Dice, neighbours: list[str], count: int) -> list[float]:
    """Draw a plot of land with its corners, lengths and neighbours; return the lengths."""
    tall = dice.real(180, 230) * POINT
    middle = (sheet.left + sheet.right) / 2, sheet.y + tall / 2
    turn = dice.real(0, math.tau)
    corners = []
    for index in range(count):
        angle, reach = turn + math.tau * (index + dice.real(-0.18, 0.18)) / count, tall * dice.real(0.3, 0.35)
        corners.append((middle[0] + reach * math.cos(angle) * 1.35, middle[1] + reach * math.sin(angle)))
    sheet.draw.polygon(corners, outline=sheet.look.ink, width=5)
    small, lengths = size_of(sheet, -2), []
    labels: list[_Label] = [(middle, dice.pick(["ONT+CLN", "ODT", "CLN", "ONT"]), size_of(sheet, 0, bold=True))]
    shown = dice.pick([".", ","])
    for index, start in enumerate(corners):
        end = corners[(index + 1) % count]
        lengths.append(round(math.dist(start, end) / 22, 2))
        half = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2
        out = (half[0] - middle[0], half[1] - middle[1])
        scale = math.hypot(*out) or 1.0
        beside = half[0] - out[0] / scale * 70, half[1] - out[1] / scale * 40
        labels.append((beside, f"{lengths[-1]:.2f}".replace(".", shown), small))
        name = neighbours[index % len(neighbours)]
        reach = 50 + sheet.measure(name, small) / 2
        labels.append(((half[0] + out[0] / scale * reach, half[1] + out[1] / scale * 62), name, small))
        sheet.draw.ellipse(
            [start[0] - 9, start[1] - 9, start[0] + 9, start[1] + 9], fill="white", outline=sheet.look.ink, width=3
        )
        away = (start[0] - middle[0]) * 0.12, (start[1] - middle[1]) * 0.12
        labels.append(((start[0] + away[0], start[1] + away[1]), str(index + 1), size_of(sheet, -2, bold=True)))
    _write(sheet, labels)
    sheet.y += tall
    return lengths


def _boundary(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.78, 0.95)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    print_title(
        sheet,
        *dice.pick(
            [
                ("BẢN MÔ TẢ RANH GIỚI, MỐC GIỚI THỬA ĐẤT",),
                ("BIÊN BẢN", "XÁC ĐỊNH RANH GIỚI, MỐC GIỚI THỬA ĐẤT"),
                ("BIÊN BẢN XÁC ĐỊNH RANH GIỚI THỬA ĐẤT",),
                ("PHIẾU XÁC NHẬN KẾT QUẢ ĐO ĐẠC",),
            ]
        ),
        size=15,
    )
    owner, others = grown(cast, dice), names(cast, dice, 3)
    sheet.para(
        f"Ngày {date_long(cast.issued)[5:]}, đơn vị đo đạc đã tiến hành xác định ranh giới, mốc giới "
        f"thửa đất tại thực địa của {owner.address_word.lower()} {owner.name} sử dụng tại {owner.residence}.",
        align="justify",
        first=14,
    )
    sheet.para(
        f"Sau khi xem xét hiện trạng và ý kiến thống nhất của những người sử dụng đất liền kề, đã xác định "
        f"thửa đất số {dice.whole(3, 480)}, tờ bản đồ số {dice.whole(1, 90)}, diện tích "
        f"{dice.whole(80, 990)},{dice.whole(0, 9)} m2.",
        align="justify",
        first=14,
    )
    lines_of(
        sheet,
        dice.pick(["SƠ HỌA RANH GIỚI, MỐC GIỚI THỬA ĐẤT", "1. Sơ đồ thửa đất", "Sơ họa thửa đất (không theo tỷ lệ)"]),
        align="center",
        style=BOLD,
    )
    count = dice.whole(4, 6)
    lengths = _sketch(sheet, dice, [f"Đất {name}" for name in others] + ["Đường thôn"], count)
    if dice.chance(0.6):
        rows = [["Đoạn", "Chiều dài (m)", "Mô tả ranh giới", "Người sử dụng đất liền kề"]]
        for index, length in enumerate(lengths):
            rows.append(
                [f"{index + 1} - {(index + 1) % count + 1}", f"{length:.2f}", dice.pick(_EDGES), dice.pick(others)]
            )
        grid(sheet, (0.12, 0.16, 0.42, 0.3), rows, "ccll")
    else:
        for index, length in enumerate(lengths):
            sheet.para(
                f"- Từ điểm {index + 1} đến điểm {(index + 1) % count + 1}: dài {length:.2f} m. {dice.pick(_EDGES)}.",
                after=0,
            )
    sheet.skip(4)
    rows = [["STT", "Tên người sử dụng đất, chủ quản lý đất liền kề", "Đồng ý (ký tên)", "Không đồng ý (nêu lý do)"]]
    grid(
        sheet,
        (0.08, 0.46, 0.22, 0.24),
        [
            *rows,
            *(
                [str(index), name, name.split()[-1] if dice.chance(0.5) else "", ""]
                for index, name in enumerate(others, 1)
            ),
        ],
        "clcc",
    )
    signers(
        sheet,
        dice,
        ("Người sử dụng đất", owner.name),
        ("Người dẫn đạc", names(cast, dice, 1)[0]),
        ("Cán bộ đo đạc", cast.signer),
    )


def _plan(sheet: Sheet, dice: Dice, tall: float) -> None:
    """Draw the plan of a house: walls, rooms with their names and measures."""
    left, right, top = sheet.left + 60 * POINT, sheet.right - 60 * POINT, sheet.y + 40 * POINT
    bottom = sheet.y + tall - 30 * POINT
    ink, style = sheet.look.ink, size_of(sheet, -1)
    labels: list[_Label] = []
    sheet.draw.rectangle([left, top, right, bottom], outline=ink, width=16)
    middle = left + (right - left) * dice.real(0.4, 0.6)
    sheet.draw.line([(middle, top), (middle, bottom)], fill=ink, width=10)
    rooms = dice.sample(("P. KHÁCH", "P. NGỦ 1", "P. NGỦ 2", "BẾP + ĂN", "P. THỜ", "KHO", "WC"), dice.whole(4, 6))
    for index, (start, end) in enumerate(((left, middle), (middle, right))):
        part = rooms[index::2]
        for level, room in enumerate(part):
            y = top + (bottom - top) * (level + (dice.real(-0.2, 0.2) if level else 0)) / len(part)
            if level:
                sheet.draw.line([(start, y), (end, y)], fill=ink, width=10)
            labels.append((((start + end) / 2, y + (bottom - top) / len(part) / 2), room, style))
    for start, end in ((left, middle), (middle, right)):
        sheet.draw.line([(start, top - 70), (end, top - 70)], fill=ink, width=2)
        for x in (start, end):
            sheet.draw.line([(x - 14, top - 56), (x + 14, top - 84)], fill=ink, width=4)
        labels.append((((start + end) / 2, top - 100), str(dice.whole(24, 60) * 100), style))
    _write(sheet, labels)
    sheet.y += tall


def _drawing(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.75, 0.95)
    sheet.draw.rectangle(
        [sheet.left - 30, sheet.y - 30, sheet.right + 30, sheet.floor], outline=sheet.look.ink, width=6
    )
    owner = grown(cast, dice)
    _plan(sheet, dice, dice.real(330, 430) * POINT)
    name = dice.pick(
        [f"MẶT BẰNG TẦNG {dice.whole(1, 3)}", "MẶT BẰNG MÁI", "MẶT BẰNG BỐ TRÍ NỘI THẤT", "MẶT BẰNG ĐỊNH VỊ CỘT"]
    )
    print_title(sheet, name, size=15)
    lines_of(sheet, f"TỶ LỆ {dice.pick(['1/50', '1/100', '1:75'])}", align="center", after=6)
    rows = [
        ("CHỦ ĐẦU TƯ", owner.upper_name),
        ("CÔNG TRÌNH", dice.pick(["NHÀ Ở GIA ĐÌNH", "NHÀ Ở RIÊNG LẺ", "NHÀ KHO"])),
        ("ĐỊA ĐIỂM", owner.residence),
        ("ĐƠN VỊ THIẾT KẾ", firm(cast, dice)),
        *zip(
            ("CHỦ TRÌ", "THIẾT KẾ", "KIỂM TRA"),
            (f"{dice.pick(['KTS', 'KS'])}. {name_}" for name_ in names(cast, dice, 3)),
            strict=True,
        ),
        ("TÊN BẢN VẼ", name),
        ("KÝ HIỆU", f"{dice.pick(['KT', 'KC', 'DN'])}-{dice.whole(1, 24):02d}"),
        ("HOÀN THÀNH", f"{cast.issued:%m/%Y}"),
    ]
    kept = [list(row) for row in rows[:4] + dice.sample(rows[4:], dice.whole(3, 6))]
    grid(sheet, (0.3, 0.7), kept, "ll", marks="")


DRAWN = (("other_boundary", _boundary), ("other_drawing", _drawing))
