"""What certificates of enterprises say, who gives them, and the parts that their layouts share.

Canonical values as in `enterprise`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed, two_halves
from tests.dossiers.household_facts import tax_number
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import Agency, seal_text
from tests.dossiers.pairs import record
from tests.dossiers.places import address
from tests.dossiers.typeset import ITALIC, bold
from tests.dossiers.wording import date_long, date_slashed, money_dotted, money_words

_NAMES = (
    "THƯƠNG MẠI DỊCH VỤ {w}",
    "XÂY DỰNG {w}",
    "NÔNG SẢN {w}",
    "VẬN TẢI {w}",
    "TƯ VẤN THIẾT KẾ {w}",
    "DƯỢC LIỆU {w}",
)
_WORDS = ("HƯNG THỊNH", "TÂY NGUYÊN XANH", "ĐẠI PHÁT", "MINH KHÔI", "BÌNH AN", "THIÊN LỘC")
_KINDS = ("CÔNG TY TNHH", "CÔNG TY TNHH MỘT THÀNH VIÊN", "CÔNG TY CỔ PHẦN")


@dataclass(frozen=True)
class Firm:
    """What a certificate says, its kind of company, who gives it."""

    facts: Facts
    kind: str
    agency: Agency


def firm_of(cast: Cast, dice: Dice, shown: Callable[[date], str] = date_slashed) -> Firm:
    department = "SỞ TÀI CHÍNH" if cast.issued >= date(2025, 3, 1) else "SỞ KẾ HOẠCH VÀ ĐẦU TƯ"
    seal = seal_text(department, cast.commune, "Phòng đăng ký kinh doanh")
    heads, parent = ("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"), f"{department} {cast.commune.province.upper()}"
    agency = Agency(parent, "PHÒNG ĐĂNG KÝ KINH DOANH", "Phòng Đăng ký kinh doanh", "ĐKKD", ("KD",), heads, "",
                    cast.commune.province_name, seal)  # fmt: skip
    kind = dice.pick(_KINDS)
    person = dice.pick([cast.mother, cast.father])
    first = cast.issued - timedelta(days=dice.whole(200, 2500))
    capital = dice.whole(3, 200) * 100_000_000
    printed = {
        "enterprise_code": tax_number(dice)[:10],
        "first_registration_date": date_long(first),
        "amendment_number": str(dice.whole(1, 9)),
        "amendment_date": date_long(cast.issued),
        "enterprise_name": f"{kind} {dice.pick(_NAMES).format(w=dice.pick(_WORDS))}",
        "_short": "HTC CO., LTD",
        "head_office": address(cast.commune, dice, cast.split) + ", Việt Nam",
        "_phone": f"09{dice.whole(10_000_000, 99_999_999)}",
        "charter_capital": f"{money_dotted(capital)} đồng",
        "_words": money_words(capital),
        "representative_name": person.upper_name,
        "_sex": person.sex,
        "representative_title": "Tổng giám đốc"
        if kind.endswith("PHẦN")
        else dice.pick(["Giám đốc", "Chủ tịch công ty"]),
        "representative_birth_date": shown(person.birth),
        "_ethnicity": person.ethnicity,
        "_nationality": "Việt Nam",
        "_paper": "Thẻ căn cước công dân",
        "representative_id_number": person.id_number,
        "_issued": date_slashed(cast.issued - timedelta(days=90)),
        "_home": person.residence,
    }
    canonical = {
        "first_registration_date": first.isoformat(),
        "amendment_date": cast.issued.isoformat(),
        "charter_capital": str(capital),
        "representative_birth_date": person.birth.isoformat(),
    }
    return Firm(Facts(printed, canonical), kind, agency)


def head(sheet: Sheet, firm: Firm, dice: Dice) -> None:
    sheet.put("issuer", firm.agency.name)
    two_halves(sheet, firm.agency, dice, divide=0.46)
    sheet.skip(8)
    titled(sheet, "GIẤY CHỨNG NHẬN ĐĂNG KÝ DOANH NGHIỆP", firm.kind, size=2.0, after=4)


def dates(sheet: Sheet, facts: Facts, *, changed: bool, code: str = "Mã số doanh nghiệp") -> None:
    record(sheet, *(facts.entry("", key) for key in ("enterprise_code", "first_registration_date")))
    sheet.para(f"{code}: ", bold(facts["enterprise_code"]), align="center", after=1)
    sheet.para(f"Đăng ký lần đầu, {facts['first_registration_date']}", align="center", style=ITALIC, after=1)
    if changed:
        record(sheet, *(facts.entry("", key) for key in ("amendment_number", "amendment_date")))
        sheet.para(f"Đăng ký thay đổi lần thứ {facts['amendment_number']}, {facts['amendment_date']}", align="center",
                   style=ITALIC)  # fmt: skip
    sheet.skip(4)


def foot(sheet: Sheet, cast: Cast, firm: Firm, dice: Dice) -> None:
    sheet.skip(6)
    title = firm.agency.heads[dice.whole(0, 1)]
    sheet.columns((0.46, 1.0, lambda: signed(sheet, (title,), cast.signer, dice, Signing(firm.agency.seal))))
