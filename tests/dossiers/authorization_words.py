"""What letters of authorisation by chance have in common: more matters and terms, wordings of labels, heads and feet.

Canonical values as in `authorization_facts`; where the letter gives a year of birth alone, that year counts.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from tests.dossiers.authorization_drawn import told_facts
from tests.dossiers.authorization_facts import certified
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Headings, Signer, headline, remark, sign_row, state_and_place
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides, worded
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.pairs import record
from tests.dossiers.people import invent_person
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run
from tests.dossiers.wording import date_long, date_slashed

_SCOPES = (
    "Thay mặt tôi nộp hồ sơ, bổ sung hồ sơ và nhận kết quả thủ tục cấp đổi Giấy phép lái xe tại Trung tâm Phục vụ hành "
    "chính công",
    "Liên hệ cơ quan có thẩm quyền xin trích lục bản đồ địa chính; nộp phí, lệ phí và ký tên trên các giấy tờ có liên "
    "quan đến thửa đất số {p}, tờ bản đồ số {m}",
    "Làm thủ tục đăng ký khai tử cho cha tôi và nhận trích lục khai tử",
    "Nhận Bằng tốt nghiệp trung học phổ thông và học bạ của tôi tại trường",
    "Thực hiện việc kê khai, nộp thuế thu nhập cá nhân và lệ phí trước bạ; nhận biên lai, chứng từ thay cho tôi",
    "Đăng ký, quản lý, sử dụng xe ô tô biển số 82A-{p:03d}.{m}; được đưa xe đi đăng kiểm và nhận lại giấy tờ xe",
    "Tham gia các buổi làm việc, hòa giải tại Ủy ban nhân dân xã về việc tranh chấp ranh giới đất; được trình bày ý "
    "kiến và ký các biên bản",
    "Nộp hồ sơ đề nghị cấp Phiếu lý lịch tư pháp số 1 và nhận kết quả",
)
_TERMS = (
    "Từ ngày {first} đến hết ngày {last}",
    "Đến khi có kết quả giải quyết hồ sơ",
    "15 ngày làm việc, kể từ ngày ký giấy ủy quyền này",
    "02 (hai) năm, kể từ ngày được chứng thực",
    "Kể từ ngày ký đến khi công việc ủy quyền hoàn thành",
    "Không thời hạn, cho đến khi Bên A có văn bản chấm dứt",
)
SIDES = (
    ("Người ủy quyền", "Người được ủy quyền"),
    ("Bên ủy quyền (Bên A)", "Bên được ủy quyền (Bên B)"),
    ("Bên A - Bên ủy quyền", "Bên B - Bên nhận ủy quyền"),
    ("Thông tin người ủy quyền", "Thông tin người được ủy quyền"),
    ("Bên ủy quyền", "Bên nhận ủy quyền"),
    ("Người ủy quyền (sau đây gọi là Bên A)", "Người nhận ủy quyền (sau đây gọi là Bên B)"),
)
"""Headings over the two sides."""
HEADED = {
    "name": ("Họ và tên", "Ông/Bà", "Họ, chữ đệm, tên", "Họ tên", "Ông (bà)", "HỌ VÀ TÊN"),
    "birth_date": ("Ngày sinh", "Sinh ngày", "Ngày, tháng, năm sinh", "Năm sinh", "Sinh năm"),
    "id_number": ("Số CCCD", "Căn cước công dân số", "CMND/CCCD số", "Số định danh cá nhân", "Giấy tờ tùy thân số",
                  "CCCD/Hộ chiếu", "Số căn cước"),
    "residence": ("Địa chỉ", "Nơi cư trú", "Địa chỉ thường trú", "Hộ khẩu thường trú", "Nơi thường trú",
                  "Chỗ ở hiện nay", "Thường trú tại"),
}  # fmt: skip
NAMED = {
    "name": ("Họ và tên {of}", "Họ tên {of}", "Họ, chữ đệm, tên {of}"),
    "birth_date": ("Ngày sinh", "Sinh ngày", "Ngày sinh của {of}"),
    "id_number": ("Số CCCD", "CMND/CCCD số", "Số định danh {of}"),
    "residence": ("Địa chỉ", "Nơi cư trú", "Nơi cư trú của {of}"),
}
_SCOPE = ("Nội dung ủy quyền", "Phạm vi ủy quyền", "Nội dung, phạm vi ủy quyền", "Công việc ủy quyền",
          "Nội dung công việc được ủy quyền", "Việc ủy quyền")  # fmt: skip
_TERM = ("Thời hạn ủy quyền", "Thời gian ủy quyền", "Thời hạn", "Thời hạn hiệu lực", "Thời hạn của giấy ủy quyền")
_BASES = (
    "Căn cứ Bộ luật Dân sự số 91/2015/QH13 ngày 24 tháng 11 năm 2015;",
    "Căn cứ Luật Đất đai; căn cứ nhu cầu và khả năng của hai bên;",
    "- Căn cứ Nghị định số 23/2015/NĐ-CP ngày 16/02/2015 của Chính phủ về chứng thực;",
)
_BOUND = (
    "Bên được ủy quyền không được ủy quyền lại cho người thứ ba.",
    "Tôi xin chịu trách nhiệm về nội dung ủy quyền trên đây.",
    "Giấy ủy quyền này được lập thành 02 bản, mỗi bên giữ 01 bản, có giá trị như nhau.",
    "Hai bên đã đọc lại, hiểu rõ và cùng ký tên dưới đây.",
    "Thù lao ủy quyền: Không có.",
)


def letter_of(cast: Cast, dice: Dice) -> Facts:
    """Return what is said, with more matters and terms."""
    facts = told_facts(cast, dice, years=dice.chance(0.35))
    scope = dice.pick([facts["scope"], *_SCOPES]).format(p=dice.whole(12, 480), m=dice.whole(10, 99))
    last = cast.issued + timedelta(days=dice.pick([30, 90, 180, 365]))
    days = {"first": date_slashed(cast.issued), "last": dice.pick([date_slashed, date_long])(last)}
    term = dice.pick([facts["term"], *_TERMS]).format(**days).replace("hết ngày ngày", "hết ngày")
    return facts.but({"scope": scope, "term": term}, facts.canonical)


def dated(cast: Cast, facts: Facts) -> str:
    """Return place and day."""
    return f"{cast.commune.commune_name}, {facts['date_of_issue']}"


def put_head(sheet: Sheet, facts: Facts, dice: Dice, *, day: str = "") -> None:
    """Print state and title, with the laws that the letter rests on at times."""
    record(sheet, facts.entry("", "date_of_issue"))
    remark(sheet, dice, 0.15, "Mẫu số 02/GUQ", "BM-UQ-01", align="right")
    state_and_place(sheet, dice, day)
    subjects = ("", "", "(V/v nộp hồ sơ và nhận kết quả)", "(Dùng cho cá nhân)", "(V/v giải quyết thủ tục hành chính)")
    headline(sheet, dice, dice.weighted([("GIẤY ỦY QUYỀN", 0.75), ("VĂN BẢN ỦY QUYỀN", 0.25)]), notes=subjects)
    if dice.chance(0.3):
        for basis in dice.sample(_BASES, dice.whole(1, 2)):
            sheet.para(basis, style=ITALIC, first=20)


def person_of(facts: Facts, who: str, dice: Dice, *, of: str = "") -> list[Said]:
    """Return somebody's facts; `of` says whose they are where no heading does."""
    words = {f"{who}_{key}": labels for key, labels in (NAMED if of else HEADED).items()}
    year = len(facts[f"{who}_birth_date"]) == 4
    if year and not of:
        words[f"{who}_birth_date"] = ("Năm sinh", "Sinh năm", "Sinh năm")
    name, born, number, home = (worded(facts, dice, words, key, of) for key in words)
    card = besides(dice, 0.4, ("Cấp ngày", facts[f"_{who}_issued"]), ("Nơi cấp", facts[f"_{who}_issuer"]))
    rest = [born, number, *card, home] if dice.chance(0.65) else [born, home, number, *card]
    more = besides(dice, 0.2, ("Điện thoại", f"09{dice.whole(10_000_000, 99_999_999)}"), ("Quốc tịch", "Việt Nam"),
                   ("Nghề nghiệp", dice.pick(["Làm nông", "Cán bộ hưu trí", "Kinh doanh"])))  # fmt: skip
    return [name, *rest, *more]


def matter_of(facts: Facts, dice: Dice) -> list[Said]:
    """Return the matter and the term under labels."""
    words = {"scope": _SCOPE, "term": _TERM}
    return [worded(facts, dice, words, "scope"), worded(facts, dice, words, "term")]


def put_matter(sheet: Sheet, facts: Facts, dice: Dice, headings: Headings | None) -> None:
    """Print the matter and the term, under headings where there are any, else behind labels."""
    label = dice.pick([BOLD, BOLD, PLAIN, ITALIC])
    first = dice.pick([0.0, 20.0])
    for said in matter_of(facts, dice):
        record(sheet, said.entry)
        end = "" if said.entry.printed.endswith(".") else "."
        if headings:
            headings.put(said.label)
            sheet.para(f"{dice.pick(['', '', '- '])}{said.entry.printed}{end}", first=first, align="justify")
        else:
            sheet.para(Run(f"{said.label}: ", label), f"{said.entry.printed}{end}", first=first, align="justify")


@dataclass(frozen=True)
class Foot:
    """Who signs by which names; whether the day stands there; the heading manner that closes the matter's section.

    `long` letters may be certified below the names.
    """

    names: Sequence[str]
    day: bool = True
    headings: Headings | None = None
    long: bool = True


def put_foot(sheet: Sheet, cast: Cast, facts: Facts, dice: Dice, how: Foot) -> None:
    """Print what both promise and who signs, at times a witness, at times who certified it."""
    promises, witnessed = dice.sample(_BOUND, dice.whole(0, 2)), dice.chance(0.25)
    if how.headings and (promises or witnessed):
        how.headings.put(dice.pick(["Cam kết", "Điều khoản khác", "Trách nhiệm của các bên", "Cam đoan"]))
    for text in promises:
        sheet.para(text, first=20, align="justify")
    grantor, attorney = (Signer(name, facts[f"{who}_name"], dice.pick(["(Ký, ghi rõ họ tên)", "(Ký, điểm chỉ)"]))
                         for name, who in zip(how.names, ("grantor", "attorney"), strict=True))  # fmt: skip
    signers = dice.pick([(grantor, attorney), (attorney, grantor), (grantor,)])
    if witnessed:
        witness = invent_person(dice.fork("witness"), cast.split, born=(1960, 1995), old=cast.commune.old)
        sheet.para(f"Người làm chứng: {witness.address_word} {witness.name}, sinh năm {witness.birth.year}, CCCD số "
                   f"{witness.id_number}.", first=20)  # fmt: skip
        signers = (*signers, Signer("Người làm chứng", witness.name))
    sign_row(sheet, dice, *signers, day=dated(cast, facts) if how.day else "")
    if how.long and dice.chance(0.2):
        certified(sheet, cast, facts, dice)
