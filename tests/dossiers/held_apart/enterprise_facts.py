"""What held-apart enterprise certificates say: see README.md before reading on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from ocr.text import fold
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.held_apart.facts import Shown, identity_paper
from tests.dossiers.household_facts import tax_number
from tests.dossiers.offices import seal_text
from tests.dossiers.places import address
from tests.dossiers.wording import date_slashed, money_dotted, money_words

_TRADES = ("GIỐNG CÂY TRỒNG", "IN VÀ BAO BÌ", "KHÁCH SẠN BIỂN", "CƠ KHÍ", "NƯỚC MẮM", "THỦY SẢN", "PHẦN MỀM", "GỐM SỨ")
_NAMES = ("SÔNG TRÀ", "HẢI ĐĂNG", "AN NHƠN", "TÂY BẮC XANH", "KINH BẮC", "LANG BIANG", "NGÀN PHỐ", "BẾN NGỰ")
_ENGLISH = {"GIỐNG CÂY TRỒNG": "SEEDS", "IN VÀ BAO BÌ": "PACKAGING", "KHÁCH SẠN BIỂN": "SEA HOTEL",
            "CƠ KHÍ": "MECHANICAL", "NƯỚC MẮM": "FISH SAUCE", "THỦY SẢN": "SEAFOOD", "PHẦN MỀM": "SOFTWARE",
            "GỐM SỨ": "CERAMICS"}  # fmt: skip
_TITLES = ("Giám đốc", "Tổng Giám đốc", "Chủ tịch kiêm Giám đốc")
_OF_SHARES = ("Giám đốc", "Tổng Giám đốc", "Chủ tịch Hội đồng quản trị kiêm Giám đốc")


@dataclass(frozen=True)
class Company:
    """What one certificate says; `parent` is the agency above the room that registers."""

    facts: Facts
    parent: str
    seal: str
    changed: bool


def company_facts(cast: Cast, dice: Dice, form: str, registered: Shown = date_slashed) -> Company:
    """Return what the certificate of a parent's company of a legal form says; `registered` prints its own days."""
    who, place = dice.pick([cast.father, cast.mother]), cast.commune
    first = cast.issued - timedelta(days=dice.whole(0, 3000))
    first = min(max(first, who.birth + timedelta(days=366 * 19)), cast.issued)
    changed = dice.chance(0.6)
    trade, called = dice.pick(_TRADES), dice.pick(_NAMES)
    dong = dice.pick([500, 900, 1_200, 4_000, 9_500, 12_345, 68_000]) * 1_000_000
    paper = identity_paper(who, dice, cast.issued)
    parent = f"SỞ {'KẾ HOẠCH VÀ ĐẦU TƯ' if place.old else 'TÀI CHÍNH'} {place.province.upper()}"
    printed = {
        "enterprise_code": tax_number(dice).split("-")[0],
        "first_registration_date": registered(first),
        "enterprise_name": f"{form} {trade} {called}",
        "_english": f"{called.title()} {_ENGLISH[trade].title()} Company",
        "_short": f"{fold(called).replace(' ', '').upper()} CO.",
        "head_office": f"{address(place, dice, cast.split)}, Việt Nam",
        "charter_capital": f"{money_dotted(dong)} đồng",
        "_words": money_words(dong),
        "_phone": f"02{dice.whole(10, 99)}.3{dice.whole(100_000, 999_999)}",
        "representative_name": who.upper_name,
        "representative_title": dice.pick(_OF_SHARES if "CỔ PHẦN" in form else _TITLES),
        "representative_birth_date": date_slashed(who.birth),
        "representative_id_number": paper.number,
        "_sex": who.sex,
        "_ethnicity": who.ethnicity,
        "_kind": "Chứng minh nhân dân" if len(paper.number) == 9 else "Thẻ căn cước công dân",
        "_issued": date_slashed(paper.issued),
        "_issuer": paper.issuer,
        "_home": who.residence,
        "issuer": dice.pick(["PHÒNG ĐĂNG KÝ KINH DOANH", "PHÒNG ĐĂNG KÝ KINH DOANH VÀ TÀI CHÍNH DOANH NGHIỆP"])
        if not place.old
        else "PHÒNG ĐĂNG KÝ KINH DOANH",
    }
    canonical = {
        "first_registration_date": first.isoformat(),
        "charter_capital": str(dong),
        "representative_birth_date": who.birth.isoformat(),
    }
    if changed:
        printed |= {"amendment_number": str(dice.whole(1, 9)), "amendment_date": registered(cast.issued)}
        canonical["amendment_date"] = cast.issued.isoformat()
    return Company(Facts(printed, canonical), parent, seal_text(parent, place, "Phòng đăng ký kinh doanh"), changed)
