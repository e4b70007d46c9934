"""What letters of authorisation of firms, portals and families say: matters put together, people in any order.

Canonical values as in `authorization_facts`; where the letter gives a year of birth alone, that year counts.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.dossiers.authorization_words import letter_of
from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run
from tests.dossiers.wording import (
    date_dashed,
    date_dotted,
    date_long,
    date_short,
    date_slashed,
    number_words,
    sentence,
)

KEYS = ("name", "birth_date", "id_number", "residence")
WHO = ("grantor", "attorney")
_ACTS = ("nộp hồ sơ và nhận kết quả", "kê khai, ký tên và nộp hồ sơ", "liên hệ, làm việc và bổ sung giấy tờ",
         "đi nhận giấy tờ", "làm các thủ tục cần thiết", "nộp tiền và nhận biên lai", "ký nhận thay",
         "tra cứu, sao chụp tài liệu")  # fmt: skip
_THINGS = ("cấp lại Giấy chứng nhận quyền sử dụng đất", "đăng ký lại khai sinh", "cấp giấy phép xây dựng nhà ở",
           "tách thửa, hợp thửa đất", "thay đổi, cải chính hộ tịch", "tạm ngừng kinh doanh hộ cá thể",
           "hưởng trợ cấp thất nghiệp", "cấp đổi thẻ bảo hiểm y tế", "sang tên công tơ điện và hợp đồng mua bán điện",
           "rút hồ sơ, học bạ để chuyển trường", "nhận tiền hỗ trợ tái định cư", "chấm dứt hợp đồng thuê bao di động",
           "cấp bản sao bằng tốt nghiệp", "tất toán sổ tiết kiệm đến hạn", "xác nhận lý lịch đảng viên",
           "chuyển mục đích sử dụng 200 m2 đất vườn", "vay vốn hộ nghèo đợt 2", "đăng ký xe máy điện")  # fmt: skip
_PLACES = (" tại Ủy ban nhân dân {c}", " tại bộ phận một cửa", " tại cơ quan có thẩm quyền", "", "",
           " tại Văn phòng Đăng ký đất đai", " trên Cổng dịch vụ công", " theo giấy hẹn số {n}")  # fmt: skip
_MORE = ("", "", "; được quyền ký các giấy tờ liên quan", ", kể cả việc nộp phí, lệ phí",
         "; giao lại toàn bộ kết quả cho người ủy quyền", " và khiếu nại (nếu có)",
         "; không được chuyển nhượng, thế chấp")  # fmt: skip
_OPENINGS = ("", "Thay mặt tôi ", "Đại diện cho tôi ", "Được ", "Nhân danh bên A ", "Được quyền ", "Thay tôi ")
_TERMS = ("{k:02d} tháng", "{k} ({w}) tháng, tính từ ngày ký", "Đến hết ngày {d}", "Từ ngày ký đến ngày {d}",
          "Cho đến khi xong việc", "Một lần duy nhất, trong ngày {d}", "Có hiệu lực đến khi có thông báo hủy bỏ",
          "{w} năm kể từ ngày lập", "Kể từ {f} tới {d}", "Trong thời gian tôi đi làm ăn xa",
          "Từ {f} cho tới khi nhận được kết quả", "{k}0 ngày", "Theo thời hạn của hồ sơ")  # fmt: skip
TITLES = ("GIẤY ỦY QUYỀN", "GIẤY ỦY QUYỀN", "VĂN BẢN ỦY QUYỀN", "GIẤY UỶ QUYỀN")
PARTIES = (
    ("BÊN ỦY QUYỀN", "BÊN ĐƯỢC ỦY QUYỀN"),
    ("KHÁCH HÀNG ỦY QUYỀN", "NGƯỜI ĐƯỢC ỦY QUYỀN"),
    ("THÔNG TIN NGƯỜI ỦY QUYỀN", "THÔNG TIN NGƯỜI NHẬN ỦY QUYỀN"),
    ("Bên A (ủy quyền)", "Bên B (nhận ủy quyền)"),
    ("Người ủy quyền", "Người được ủy quyền"),
    ("Bên giao ủy quyền", "Bên nhận ủy quyền"),
)
LABELS: dict[str, tuple[str, ...]] = {
    "name": ("Họ và tên", "Họ tên", "Ông (Bà)", "Tên", "Họ, chữ đệm, tên", "Họ và tên (in hoa)", "Ông/Bà/Anh/Chị",
             "Họ tên đầy đủ", "Cá nhân"),
    "birth_date": ("Ngày sinh", "Sinh ngày", "Ngày tháng năm sinh", "Ngày/tháng/năm sinh", "Sinh", "NTNS",
                   "Ngày, tháng, năm sinh"),
    "year": ("Năm sinh", "Sinh năm", "NS"),
    "id_number": ("Số CCCD", "CMND/CCCD/Hộ chiếu số", "Số giấy tờ", "Số ĐDCN", "Giấy tờ pháp lý số", "Căn cước số",
                  "Thẻ căn cước", "Số định danh", "Số CMT/CCCD", "GTTT số", "Mã định danh cá nhân", "CMND số"),
    "residence": ("Địa chỉ", "Hộ khẩu", "HKTT", "Nơi đăng ký thường trú", "Địa chỉ liên hệ", "Nơi ở",
                  "Hiện trú tại", "Địa chỉ cư trú", "Chỗ ở", "Đăng ký HKTT", "Ngụ tại", "Quê quán, nơi cư trú"),
    "scope": ("Nội dung ủy quyền", "Phạm vi", "Việc được ủy quyền", "Công việc", "Được làm các việc", "Mục đích",
              "Nội dung công việc", "Giao dịch được ủy quyền", "Nội dung và phạm vi", "Thực hiện việc",
              "Các quyền được giao"),
    "term": ("Thời hạn", "Thời gian có hiệu lực", "Hiệu lực", "Hiệu lực của ủy quyền", "Thời gian ủy quyền",
             "Thời hạn hiệu lực của giấy", "Khoảng thời gian"),
}  # fmt: skip
_ENGLISH = {"name": "Full name", "birth_date": "Date of birth", "id_number": "ID No.", "residence": "Address",
            "scope": "Scope", "term": "Validity"}  # fmt: skip
_DAYS = (date_slashed, date_slashed, date_dashed, date_short, date_dotted, date_long)


def matters_of(cast: Cast, dice: Dice, *, days: bool = True) -> Facts:
    """Return what is said, the matter and the term put together by chance; `days` lets days be written in any way."""
    facts = letter_of(cast, dice)
    place = dice.pick(_PLACES).format(c=cast.commune.commune, n=dice.whole(100, 9800))
    matter = f"{dice.pick(_OPENINGS)}{dice.pick(_ACTS)} {dice.pick(_THINGS)}{place}{dice.pick(_MORE)}"
    count, last = dice.whole(2, 9), cast.issued + timedelta(days=dice.whole(20, 700))
    shown = dice.pick([date_slashed, date_dashed, date_dotted])
    term = dice.pick(_TERMS).format(k=count, w=number_words(count), d=shown(last), f=shown(cast.issued))
    told = {
        "scope": facts["scope"] if dice.chance(0.25) else sentence(matter),
        "term": facts["term"] if dice.chance(0.2) else sentence(term),
    }
    canonical: dict[str, str] = {}
    if days and len(facts["grantor_birth_date"]) > 4:
        shown_birth = dice.pick(_DAYS)
        for who in WHO:
            born = facts.canonical[f"{who}_birth_date"]
            year, month, day = map(int, born.split("-"))
            told[f"{who}_birth_date"] = shown_birth(cast.issued.replace(year=year, month=month, day=day))
            canonical[f"{who}_birth_date"] = born
    return facts.but(told, canonical)


def said_of(facts: Facts, dice: Dice, key: str, of: str = "") -> Said:
    """Return one fact under a label; `of` says whose it is."""
    kind = key.split("_", 1)[1] if key.startswith(WHO) else key
    entry, labels = facts.entry("", key), LABELS[kind]
    if kind == "birth_date" and len(entry.printed) == 4:
        labels = LABELS["year"]
    label = dice.pick(labels)
    if "gày" in label and entry.printed.startswith("ngày "):
        entry = replace(entry, printed=entry.printed.removeprefix("ngày "))
    return Said(f"{label} {of}".strip(), entry, _ENGLISH[kind])


def side_of(facts: Facts, who: str, dice: Dice, *, more: float = 0.3, of: str = "") -> list[Said]:
    """Return somebody's facts in one of their orders, with what forms ask besides."""
    words = dice.fork("words") if dice.chance(0.75) else dice.fork(who)
    one = {key: said_of(facts, words, f"{who}_{key}", of) for key in KEYS}
    order = list(words.pick([("name", "birth_date", "id_number", "residence"), ("name", "id_number", "birth_date",
                             "residence"), ("name", "id_number", "residence", "birth_date"), ("name", "residence",
                             "id_number", "birth_date"), ("name", "birth_date", "residence", "id_number"),
                             ("id_number", "name", "birth_date", "residence")]))  # fmt: skip
    told = [one[key] for key in order]
    at = order.index("id_number") + 1
    own = dice.fork(f"{who} more")
    card = [Said(words.pick(["Ngày cấp", "Cấp ngày", "cấp ngày"]), Entry("", None, facts[f"_{who}_issued"])),
            Said(words.pick(["Nơi cấp", "Do", "Cơ quan cấp"]), Entry("", None, facts[f"_{who}_issuer"]))]  # fmt: skip
    told[at:at] = card[: words.pick([0, 1, 2, 2])]
    phone = f"0{own.pick('3579')}{own.whole(10_000_000, 99_999_999)}"
    extra = (
        ("Điện thoại", phone), ("Email", f"{who[:3]}{own.whole(100, 999)}@example.vn"), ("Quốc tịch", "Việt Nam"),
        ("Nghề nghiệp", own.pick(["Công nhân", "Làm rẫy", "Hưu trí", "Buôn bán nhỏ"])),
        ("Mã số thuế", f"{own.whole(10**9, 10**10 - 1)}"), ("Số tài khoản", f"{own.whole(10**11, 10**12 - 1)}"),
        ("Giới tính", own.pick(["Nam", "Nữ"])), ("Số sổ hộ khẩu", f"{own.whole(10**8, 10**9 - 1)}"),
        ("Quan hệ với bên kia", own.pick(["Con", "Cháu", "Em ruột", "Đồng nghiệp"])),
    )  # fmt: skip
    told += [Said(label, Entry("", None, value)) for label, value in extra if words.chance(more * 0.6)]
    return told


def day_of(sheet: Sheet, facts: Facts, cast: Cast, dice: Dice) -> str:
    """Note the day of the letter; return it in one of its forms."""
    record(sheet, facts.entry("", "date_of_issue"))
    return dice.pick([date_long, date_long, date_slashed, date_dashed])(cast.issued)


def signers_of(facts: Facts, titles: tuple[str, str], dice: Dice) -> tuple[Signer, ...]:
    """Return who signs, as the sides are called."""
    note = dice.pick(["(Ký, ghi rõ họ tên)", "(Ký và ghi rõ họ, tên)", "(Ký tên)", ""])
    short = [title.removeprefix("THÔNG TIN ").split(" (")[0] for title in titles]
    return tuple(Signer(title, facts[f"{who}_name"], note) for title, who in zip(short, WHO, strict=True))


def matter_text(sheet: Sheet, facts: Facts, dice: Dice) -> None:
    """Print matter and term in paragraphs behind labels."""
    style, first = dice.pick([BOLD, PLAIN, ITALIC]), dice.pick([0.0, 16.0])
    for key in ("scope", "term"):
        said = said_of(facts, dice, key)
        record(sheet, said.entry)
        sheet.para(Run(f"{said.label}{dice.pick([': ', ' : ', ' - '])}", style), f"{facts[key]}.", first=first)
