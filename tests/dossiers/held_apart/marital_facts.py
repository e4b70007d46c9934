"""What held-apart certificates of marital status say: see README.md before reading on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.facts import Shown, identity_paper
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.pairs import record
from tests.dossiers.people import Person
from tests.dossiers.typeset import BOLD, ITALIC
from tests.dossiers.wording import date_long, date_slashed

_PURPOSES = (
    "đăng ký kết hôn với {word} {name}, sinh ngày {birth}",
    "làm thủ tục mua nhà ở xã hội",
    "công chứng hợp đồng tặng cho nhà đất",
    "bổ sung hồ sơ thế chấp tài sản tại ngân hàng",
    "xin thị thực nhập cảnh diện du học",
    "đăng ký kết hôn tại cơ quan đại diện Việt Nam ở nước ngoài",
)


@dataclass(frozen=True)
class Single:
    """What a certificate says, whom it is about and who issues it."""

    facts: Facts
    person: Person
    agency: Agency

    @property
    def word(self) -> str:
        """How a text names the person: ông or bà."""
        return self.person.address_word.lower()


def single_facts(cast: Cast, dice: Dice, symbol: str, shown: Shown = date_slashed, *, long_name: bool = True) -> Single:
    """Return what the certificate of one of the cast's parents says; `shown` prints its days."""
    person, other = dice.pick([(cast.mother, cast.father), (cast.father, cast.mother)])
    agency = commune_agency(cast.commune, long_name=long_name)
    paper = identity_paper(person, dice, cast.issued)
    purpose = dice.pick(_PURPOSES)
    since = date(
        max(person.birth.year + 14, cast.issued.year - dice.whole(3, 12)), dice.whole(1, 12), dice.whole(1, 28)
    )
    printed = {
        "number": symbol.format(n=f"{dice.whole(1, 580):02d}", y=cast.issued.year),
        "full_name": dice.pick([person.upper_name, person.name]),
        "date_of_birth": shown(person.birth),
        "sex": person.sex,
        "ethnicity": person.ethnicity,
        "nationality": "Việt Nam",
        "id_number": paper.number,
        "papers_of": paper.words,
        "_issued": shown(paper.issued),
        "_issuer": paper.issuer,
        "residence": person.residence,
        "_since": shown(min(since, cast.issued - timedelta(days=200))),
        "_until": shown(cast.issued),
        "marital_status": _status(person, cast.issued, dice),
        "purpose": purpose.format(word=other.address_word.lower(), name=other.name, birth=shown(other.birth)),
        "issuer": agency.name,
        "signer_name": cast.signer,
        "date_of_issue": date_long(cast.issued),
    }
    canonical = {"date_of_birth": person.birth.isoformat(), "date_of_issue": cast.issued.isoformat()}
    return Single(Facts(printed, canonical), person, agency)


def _status(person: Person, latest: date, dice: Dice) -> str:
    """Return the sentence behind the label, as the circulars on civil status word it."""
    since = date(min(latest.year - 1, person.birth.year + 25), dice.whole(1, 12), dice.whole(1, 28))
    court = f"Bản án ly hôn số {dice.whole(2, 190)}/{since.year}/HNGĐ-ST {date_long(since)} của Tòa án nhân dân"
    extract = f"Trích lục khai tử số {dice.whole(2, 90)}/TLKT {date_long(since)}"
    other = "chồng" if person.sex == "Nữ" else "vợ"
    return dice.weighted(
        [
            ("Chưa đăng ký kết hôn với ai", 0.3),
            ("Hiện tại chưa đăng ký kết hôn với ai", 0.3),
            (f"Đã đăng ký kết hôn, nhưng đã ly hôn theo {court}; hiện tại chưa đăng ký kết hôn với ai", 0.2),
            (f"Đã đăng ký kết hôn, nhưng {other} đã chết ({extract}); hiện tại chưa đăng ký kết hôn với ai", 0.2),
        ]
    )


def papers_of(facts: Facts, label: str) -> Entry:
    """Return the identity paper in words, which counts as its number."""
    return Entry(label, "id_number", facts["papers_of"], facts["id_number"])


def note(sheet: Sheet, facts: Facts, *keys: str) -> None:
    """Note issuer, signer and day, and the values of `keys`."""
    record(sheet, *(facts.entry("", key) for key in (*keys, "issuer", "signer_name", "date_of_issue")))


def print_signature(sheet: Sheet, single: Single, cast: Cast, dice: Dice, *, dated: bool, above: str = "") -> None:
    """Print place and day, unless they stand elsewhere, a line `above`, who signs, and his hand."""
    titles = dice.pick([["CHỦ TỊCH"], ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], [f"TM. {single.agency.board}", "CHỦ TỊCH"]])
    if dated:
        place = f"{cast.commune.commune_name}, {single.facts['date_of_issue']}"
        sheet.para(place, align="center", style=ITALIC, after=1)
    if above:
        sheet.para(above, align="center", style=BOLD, after=0)
    signed(sheet, titles, cast.signer, dice, Signing(single.agency.seal, stamped=dice.chance(0.2)))
