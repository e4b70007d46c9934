"""Papers that are none of the counter's types, and blank backs.

Canonical `title`: all lines of the printed title joined by single spaces; absent when the paper has none.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.fit import fitted
from tests.dossiers.held_apart.other import OTHER
from tests.dossiers.letter_texts import WORDING
from tests.dossiers.look import look_for
from tests.dossiers.other_accounts import OTHER_ACCOUNTS
from tests.dossiers.other_akin import AKIN
from tests.dossiers.other_further import FURTHER, print_title
from tests.dossiers.other_minutes import OTHER_MINUTES
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, Item, Leader, Run, Style, bold
from tests.dossiers.wording import money_dotted, sentence

_Filling = Callable[[Sheet, Cast, Dice], None]


def _bill(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    sheet.para(bold(f"Cửa hàng vật liệu xây dựng {cast.father.name.split()[-1]}"), after=0)
    sheet.para(f"ĐC: {cast.father.residence}", after=8)
    print_title(sheet, "HÓA ĐƠN BÁN LẺ")
    sheet.para(f"Khách hàng: {cast.mother.name}", Leader())
    goods = [("Xi măng PCB40", 95_000), ("Gạch ống 8x8x18", 1_350), ("Thép phi 10", 118_000), ("Cát xây", 260_000)]
    rows: list[list[list[Item]]] = [[[bold(head)] for head in ("TT", "Tên hàng", "SL", "Đơn giá", "Thành tiền")]]
    total = 0
    for index, (name, price) in enumerate(dice.sample(goods, 3), 1):
        count = dice.whole(2, 60)
        total += count * price
        rows.append([[str(index)], [name], [str(count)], [money_dotted(price)], [money_dotted(count * price)]])
    rows.append([[""], [bold("Tổng cộng")], [""], [""], [bold(money_dotted(total))]])
    sheet.table((0.08, 0.4, 0.1, 0.18, 0.24), rows, aligns=("center", "left", "center", "right", "right"))
    sheet.skip(10)
    sheet.para("Cảm ơn quý khách!", align="center", style=ITALIC)


def _picked(subjects: tuple[str, ...], dice: Dice) -> list[list[Item]]:
    return [[dice.pick(subjects)] for _ in range(5)]


def _timetable(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    sheet.para(f"TRƯỜNG THCS {cast.commune.commune_name.upper()}", style=BOLD)
    print_title(sheet, "THỜI KHÓA BIỂU", f"LỚP {dice.whole(6, 9)}A{dice.whole(1, 6)} - HỌC KỲ I", size=15)
    subjects = ("Toán", "Ngữ văn", "Tiếng Anh", "Vật lí", "Hóa học", "Sinh học", "Lịch sử", "Địa lí", "GDCD", "Tin học")
    rows: list[list[list[Item]]] = [[[bold(day)] for day in ("Tiết", "Thứ 2", "Thứ 3", "Thứ 4", "Thứ 5", "Thứ 6")]]
    rows += [[[str(number)], *_picked(subjects, dice)] for number in range(1, 6)]
    sheet.table((0.1, *[0.18] * 5), rows, aligns=("center",) * 6)


def _news(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    words = WORDING
    sheet.para("THỜI SỰ - XÃ HỘI", style=Style(bold=True, size=11))
    print_title(sheet, f"{cast.commune.province_name}: Nhiều cách làm hay trong", dice.pick(words.topics), align="left")
    paragraphs = [sentence(text.format(topic=dice.pick(words.topics), agency="chính quyền", day="15/8", law="", n=1,
                                       unit="")) for text in words.middles]  # fmt: skip
    half = len(paragraphs) // 2

    def column(texts: list[str]) -> Callable[[], None]:
        def fill() -> None:
            for text in texts:
                sheet.para(text, align="justify", first=12)

        return fill

    sheet.columns((0.0, 0.48, column(paragraphs[:half])), (0.52, 1.0, column(paragraphs[half:])))
    sheet.para(f"Bài và ảnh: {cast.signer}", align="right", style=BOLD)


def _jotting(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    ink = Style(pen=True, size=14)
    notes = (f"Gọi lại cho {cast.mother.name.split()[-1]} chiều thứ 5", "Mua giấy A4", "Nộp tiền điện trước 20/10",
             "Họp tổ dân phố 19h30", "Photo hồ sơ 3 bản")  # fmt: skip
    for note in dice.sample(notes, dice.whole(3, 5)):
        sheet.para(Run(f"- {note}", ink), after=12)


def _receipt(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    sheet.para(f"Đơn vị: HTX Dịch vụ {cast.commune.commune_name}", Leader(blank=True), "Mẫu số 01 - TT")
    print_title(sheet, "PHIẾU THU")
    amount = dice.whole(4, 90) * 50_000
    sheet.para("Họ và tên người nộp tiền: ", cast.father.name, Leader())
    sheet.para("Lý do nộp: ", dice.pick(["Thu tiền thủy lợi phí vụ Đông Xuân", "Đặt cọc mua phân bón"]), Leader())
    sheet.para("Số tiền: ", bold(f"{money_dotted(amount)} đồng"), Leader())
    heads = ("Giám đốc", "Kế toán", "Người nộp tiền", "Thủ quỹ")

    def signer(head: str) -> Callable[[], None]:
        return lambda: sheet.para(head, align="center", style=BOLD)

    sheet.columns(*((index / 4, (index + 1) / 4, signer(head)) for index, head in enumerate(heads)))


def _price_list(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    print_title(sheet, "BẢNG GIÁ DỊCH VỤ", "TRẠM SỬA CHỮA MÁY NÔNG NGHIỆP", size=15)
    for service in ("Thay nhớt máy cày", "Vá lốp trước", "Đại tu động cơ", "Thay dây curoa", "Kiểm tra điện"):
        sheet.para(service, Leader(), money_dotted(dice.whole(6, 900) * 10_000))
    sheet.para(f"Liên hệ: {cast.father.name} - 09{dice.whole(10_000_000, 99_999_999)}", style=ITALIC, align="center")


def _poem(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    lines = ("Mưa qua mái lá bên đồi", "Khói chiều ai nhóm một đời bếp quê", "Đường xa gánh cỏ ai về",
             "Tiếng chuông trâu vọng bốn bề hoàng hôn")  # fmt: skip
    sheet.skip(60)
    for line in lines:
        sheet.para(line, align="center", style=ITALIC)
    sheet.para(cast.signer, align="right")


FILLINGS: dict[Split, tuple[tuple[str, _Filling], ...]] = {
    Split.TUNING: (
        ("other_bill", _bill), ("other_timetable", _timetable), ("other_news", _news), ("other_jotting", _jotting),
        ("other_receipt", _receipt), ("other_price_list", _price_list), ("other_poem", _poem), *FURTHER, *AKIN,
        *OTHER_ACCOUNTS, *OTHER_MINUTES,
    ),
    Split.HELD_APART: OTHER,
}  # fmt: skip


def make_other(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a paper of no known type."""
    name, filling = dice.pick(FILLINGS[cast.split])

    def fill(sheet: Sheet) -> None:
        filling(sheet, cast, dice.fork("text"))

    return (fitted(fill, look_for(cast.split, dice), dice).finish("other", variant=name),)


def make_blank(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the empty back of a sheet; its truth is of type "other", without text, and marked blank."""
    sheet = Sheet(look_for(cast.split, dice), dice)
    return (sheet.finish("other", variant="blank", blank=True),)
