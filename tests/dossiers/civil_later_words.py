"""Wordings of labels on papers of the civil register, further days in figures, and what such papers say besides.

Canonical values as in `birth`, `marriage`, `death`, `marital` and `declaration_facts`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from tests.dossiers.blocks import Entry
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.wording import date_bare, date_dashed, date_dotted, date_long, date_short, date_slashed

_NAMES = ("Họ, chữ đệm, tên", "Họ và tên", "Họ tên", "Họ, chữ đệm và tên", "Họ, tên", "Họ và tên khai sinh",
          "HỌ VÀ TÊN",
          "Họ tên đầy đủ", "Họ, chữ đệm và tên khai sinh", "Tên họ", "Họ & tên")  # fmt: skip
_BORN = ("Ngày, tháng, năm sinh", "Ngày sinh", "Sinh ngày", "Ngày tháng năm sinh", "Ngày/tháng/năm sinh",
         "Sinh vào ngày",
         "Ngày, tháng và năm sinh", "Sinh", "Ngày sinh (DL)", "N/T/N sinh", "Đã sinh ngày")  # fmt: skip
_HOMES = ("Nơi cư trú", "Nơi thường trú", "Địa chỉ thường trú", "Nơi ở hiện nay", "Hộ khẩu thường trú", "Trú quán",
          "Nơi đăng ký hộ khẩu thường trú", "Địa chỉ cư trú", "Chỗ ở hiện nay", "Thường trú tại", "Cư trú tại",
          "Nơi thường trú (hoặc tạm trú)", "Nơi ĐKTT", "Địa chỉ")  # fmt: skip
_IDS = ("Số định danh cá nhân", "Số CCCD", "Số căn cước", "Số CMND/CCCD", "CCCD/CMND số", "Mã định danh", "Số ĐDCN",
        "Số giấy tờ tùy thân", "CMND (CCCD) số", "Số GTTT", "Số thẻ căn cước")  # fmt: skip
_PAPERS = ("Giấy tờ tùy thân", "Giấy tờ tuỳ thân", "Giấy tờ chứng minh", "Loại, số giấy tờ", "CMND/CCCD/Hộ chiếu",
           "Giấy tờ tùy thân (số, nơi cấp, ngày cấp)", "Giấy tờ nhân thân", "Giấy tờ xuất trình")  # fmt: skip
WORDS: dict[str, tuple[str, ...]] = {
    "name": _NAMES,
    "born": _BORN,
    "year": ("Năm sinh", "Sinh năm", "Năm sinh (dương lịch)", "Sinh"),
    "sex": ("Giới tính", "Nam, nữ", "Nam/Nữ", "Giới", "Giới tính (Nam/Nữ)", "Phái", "Nam hay nữ"),
    "people": ("Dân tộc", "Dân tộc", "Thuộc dân tộc", "Thành phần dân tộc", "Là người dân tộc"),
    "nation": ("Quốc tịch", "Quốc tịch", "Có quốc tịch", "Mang quốc tịch", "Quốc tịch hiện nay"),
    "home": _HOMES,
    "id": _IDS,
    "papers": _PAPERS,
    "birthplace": ("Nơi sinh", "Sinh tại", "Nơi sinh (cơ sở y tế)", "Sinh ra tại", "Nơi trẻ sinh ra", "Địa điểm sinh",
                   "Chỗ sinh", "Cơ sở y tế nơi sinh"),
    "origin": ("Quê quán", "Nguyên quán", "Quê gốc", "Quê quán (xã, huyện, tỉnh)", "Quê", "Gốc quê"),
    "words": ("Bằng chữ", "Ghi bằng chữ", "Viết bằng chữ", "Ngày sinh bằng chữ", "Đọc là"),
    "office": ("Nơi đăng ký", "Đăng ký tại", "Cơ quan đăng ký", "Nơi đã đăng ký", "Cơ quan thực hiện đăng ký",
               "Nơi đăng ký {of}", "Cơ quan đăng ký {of}", "Đã đăng ký {of} tại", "Đơn vị đăng ký", "Cơ quan cấp"),
    "day": ("Ngày đăng ký", "Ngày, tháng, năm đăng ký", "Đăng ký ngày", "Ngày đăng ký {of}", "Ngày vào sổ",
            "Thời điểm đăng ký", "Đã đăng ký ngày", "Ngày {of} được đăng ký"),
    "asker": ("Người đi khai {of}", "Người đi đăng ký", "Người khai", "Họ tên người đi khai", "Người yêu cầu đăng ký",
              "Người đứng khai", "Họ, chữ đệm, tên người đi khai {of}", "Người khai báo", "Người đi đăng ký {of}"),
}  # fmt: skip
"""For each fact its wordings; "{of}" names what is registered."""

SHOWN: tuple[Callable[[date], str], ...] = (
    date_slashed, date_slashed, date_dashed, date_dotted, date_short, date_long, date_bare,
    "{:%d.%m.%Y}".format, "{:%d / %m / %Y}".format, "{:%d-%m-%Y}".format,
)  # fmt: skip
"""How days are printed."""


def say(facts: Facts, dice: Dice, what: str, key: str, of: str = "") -> Said:
    """Return a fact under one of its labels; `of` names whose it is, or what is registered."""
    label = dice.pick(WORDS[what])
    label = label.format(of=of) if what in ("office", "day", "asker") else f"{label} {of}"
    entry = facts.entry("", key)
    printed = entry.printed
    if label.endswith(("ngày", "Ngày")) and printed.startswith("ngày "):
        printed = printed.removeprefix("ngày ")
    elif what == "born" and label == "Sinh" and printed[0].isdigit():
        label = "Sinh ngày"
    return Said(label.strip(), Entry("", entry.key, printed, entry.canonical))


def told_day(printed: str) -> str:
    """Return a printed day for use in a sentence: "ngày …"."""
    return printed if printed.startswith("ngày") else f"ngày {printed}"


def filed(cast: Cast, dice: Dice) -> list[tuple[str, str]]:
    """Return facts of no field that registers and programs print: books, codes, clerks, days."""
    near = cast.issued - timedelta(days=dice.whole(1, 9))
    code = (
        f"{dice.whole(100, 999)}.{dice.whole(10, 99)}.{dice.whole(1, 40):02d}-{near:%y%m%d}-{dice.whole(1, 9999):04d}"
    )
    clerk = dice.pick(["Lê Thị Hạnh", "Ngô Văn Toàn", "Đinh Thị Loan", "Y Blum Niê", "Trần Quốc Đạt", "Bùi Thị Huệ"])
    return [
        ("Quyển số", f"0{dice.whole(1, 4)}/{cast.issued.year}"), ("Trang số", str(dice.whole(2, 198))),
        ("Loại đăng ký", dice.pick(["Đúng hạn", "Quá hạn", "Đăng ký lại", "Đăng ký mới"])),
        ("Mã hồ sơ", code), ("Ngày tiếp nhận", f"{near:%d/%m/%Y}"), ("Cán bộ thụ lý", clerk),
        ("Trạng thái", dice.pick(["Đã duyệt", "Đã khóa sổ", "Có hiệu lực"])), ("Ghi chú", dice.pick(["Không", "-",
        ""])),
        ("Lệ phí", dice.pick(["8.000 đồng", "Miễn", "0 đồng", "15.000đ"])), ("Số bản cấp", f"0{dice.whole(1, 5)}"),
        ("Biên lai số", f"00{dice.whole(10_000, 99_999)}"), ("Mã tra cứu", f"{dice.whole(16**7, 16**8 - 1):X}"),
    ]  # fmt: skip


def some_of(dice: Dice, told: list[tuple[str, str]], most: int) -> list[Said]:
    """Return up to `most` facts of no field."""
    return [Said(label, Entry("", None, value)) for label, value in dice.sample(told, dice.whole(0, most))]


def ticked(fact: Said, dice: Dice) -> Said:
    """Return a sex as two boxes of which one is ticked."""
    on, off = dice.pick([("[x]", "[ ]"), ("[X]", "[ ]"), ("(x)", "( )")])
    sex = fact.entry.canonical or fact.entry.printed
    man, woman = (on, off) if sex == "Nam" else (off, on)
    form = dice.pick(["{m} Nam {w} Nữ", "Nam {m} Nữ {w}", "{m} Nam \u00a0 {w} Nữ"])
    return replace(fact, entry=Entry("", fact.entry.key, form.format(m=man, w=woman), sex))
