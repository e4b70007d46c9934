"""Legends of maps, none of the counter's types."""

from __future__ import annotations

from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.other_accounts_parts import firm, lines_of, names, signers, size_of
from tests.dossiers.other_further import print_title
from tests.dossiers.typeset import BOLD, ITALIC, Colour, Leader

_USES: tuple[tuple[str, str, Colour], ...] = (
    ("ONT", "Đất ở tại nông thôn", (255, 208, 255)), ("ODT", "Đất ở tại đô thị", (255, 160, 255)),
    ("LUC", "Đất chuyên trồng lúa nước", (255, 252, 140)), ("CLN", "Đất trồng cây lâu năm", (255, 210, 160)),
    ("RSX", "Đất rừng sản xuất", (180, 255, 180)), ("RPH", "Đất rừng phòng hộ", (190, 255, 30)),
    ("NTS", "Đất nuôi trồng thủy sản", (170, 255, 255)), ("DGT", "Đất giao thông", (255, 170, 50)),
    ("DTL", "Đất thủy lợi", (170, 255, 255)), ("NTD", "Đất nghĩa trang, nghĩa địa", (210, 210, 210)),
    ("SON", "Đất sông, ngòi, kênh, rạch", (160, 255, 255)), ("DGD", "Đất cơ sở giáo dục", (255, 170, 160)),
    ("BCS", "Đất bằng chưa sử dụng", (255, 255, 254)), ("TSC", "Đất trụ sở cơ quan", (250, 170, 160)))  # fmt: skip


def _legend(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    place = cast.commune.commune
    lines_of(
        sheet,
        *dice.sample((cast.commune.province.upper(), (cast.commune.district or "").upper()), 2),
        align="center",
        style=BOLD,
    )
    print_title(
        sheet,
        *dice.pick(
            [
                ("BẢN ĐỒ ĐỊA CHÍNH", place.upper()),
                (f"BẢN ĐỒ HIỆN TRẠNG SỬ DỤNG ĐẤT NĂM {cast.issued.year}",),
                ("BẢN ĐỒ QUY HOẠCH SỬ DỤNG ĐẤT", place.upper()),
                ("TRÍCH LỤC BẢN ĐỒ ĐỊA CHÍNH",),
            ]
        ),
        size=16,
    )
    lines_of(
        sheet,
        f"Tỷ lệ 1 : {dice.pick(['500', '1 000', '2 000', '5 000'])}    Tờ số {dice.whole(1, 60)}",
        align="center",
        after=8,
    )
    lines_of(sheet, dice.pick(["CHÚ DẪN", "CHÚ GIẢI", "KÝ HIỆU LOẠI ĐẤT"]), align="center", style=BOLD, after=6)
    left = sheet.left
    wide = dice.chance(0.5)
    for code, text, colour in dice.sample(_USES, dice.whole(7, 13)):
        height = sheet.line_height()
        box = [left, sheet.y, left + 70 * POINT, sheet.y + height]
        sheet.draw.rectangle(box, fill=colour, outline=sheet.look.ink, width=3)
        sheet.draw.text(
            ((box[0] + box[2]) / 2, sheet.y + height / 2),
            code,
            font=sheet.font(size_of(sheet, -2)),
            fill=sheet.look.ink,
            anchor="mm",
        )
        sheet.left = left + 84 * POINT
        tail = (Leader(blank=True), f"{dice.whole(1, 900)},{dice.whole(10, 99)} ha") if wide else ()
        before = len(sheet.lines)
        sheet.para(text, *tail, after=5)
        sheet.lines[before] = f"{code} {sheet.lines[before]}"
        sheet.left = left
    for text, thick in dice.sample(
        (("Ranh giới thửa đất", 3), ("Địa giới cấp xã", 7), ("Đường bê tông", 10), ("Kênh, mương", 5)), dice.whole(2, 4)
    ):
        middle = sheet.y + sheet.line_height() / 2
        sheet.draw.line([(left, middle), (left + 70 * POINT, middle)], fill=sheet.look.ink, width=thick)
        sheet.left = left + 84 * POINT
        sheet.para(text, after=4)
        sheet.left = left
    sheet.skip(8)
    lines_of(
        sheet,
        f"Hệ tọa độ VN-2000, kinh tuyến trục 10{dice.whole(4, 8)}°{dice.pick(['00', '30', '45'])}', múi chiếu 3°",
        f"Đo vẽ: {firm(cast, dice)}",
        f"Hoàn thành tháng {cast.issued:%m/%Y}",
        style=ITALIC,
        after=2,
    )
    signers(sheet, dice, ("NGƯỜI THÀNH LẬP", names(cast, dice, 1)[0]), ("NGƯỜI KIỂM TRA", cast.signer))


MAPS = (("other_legend", _legend),)
