"""Letters of authorisation between citizens (giấy ủy quyền), with and without the words of who certified them.

Canonical values: `scope` the text of its section without the closing full stop, `term` the words behind its label;
people who only certify are in no field.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts, drawn_paper
from tests.dossiers.feet import Signing, signed, titles_of
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Line, Pairing, cells, pair, record, side_by_side
from tests.dossiers.people import Person, invent_person
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style, bold, pen
from tests.dossiers.wording import date_long, date_short, date_slashed

_SCOPES = (
    "Bên B được thay mặt Bên A liên hệ Trung tâm Phục vụ hành chính công để nộp hồ sơ, bổ sung hồ sơ và nhận kết quả "
    "thủ tục đăng ký biến động đất đai",
    "Bên B được nộp hồ sơ và nhận kết quả đăng ký khai sinh cho con của Bên A theo quy định của pháp luật",
    "Thay mặt tôi làm thủ tục xin cấp bản sao trích lục hộ tịch và ký các giấy tờ có liên quan",
    "Nhận thay tôi tiền lương hưu hằng tháng tại Bưu điện xã và ký nhận theo quy định",
    "Đại diện cho tôi làm việc với cơ quan thuế về việc kê khai lệ phí trước bạ nhà, đất",
)
_TERMS = ("06 tháng kể từ ngày ký", "Kể từ ngày ký cho đến khi hoàn thành công việc được ủy quyền",
          "Từ ngày ký đến khi có văn bản thay thế", "01 năm, kể từ ngày ký")  # fmt: skip


def _facts(cast: Cast, dice: Dice, shown: Callable[[date], str] = date_slashed) -> Facts:
    grantor = dice.pick([cast.mother, cast.father])
    attorney = invent_person(dice.fork("attorney"), cast.split, born=(1965, 2001), old=cast.commune.old)
    printed = {
        "scope": dice.pick(_SCOPES),
        "term": dice.pick(_TERMS),
        "date_of_issue": date_long(cast.issued),
        "_grantor_word": grantor.address_word,
        "_attorney_word": attorney.address_word,
    }
    canonical = {"date_of_issue": cast.issued.isoformat()}
    for who, person in (("grantor", grantor), ("attorney", attorney)):
        printed |= {
            f"{who}_name": person.upper_name if dice.chance(0.6) else person.name,
            f"{who}_birth_date": shown(person.birth),
            f"{who}_id_number": _number(person, cast.issued),
            f"{who}_residence": person.residence,
            f"_{who}_issued": date_slashed(cast.issued - timedelta(days=dice.whole(60, 1400))),
            f"_{who}_issuer": dice.pick(["Cục Cảnh sát QLHC về TTXH", "Bộ Công an"]),
        }
        canonical[f"{who}_birth_date"] = person.birth.isoformat()
    return Facts(printed, canonical)


def _number(person: Person, day: date) -> str:
    return person.id_number if day.year > 2021 or not person.old_id else person.old_id


def _card(facts: Facts, who: str, label: str) -> Entry:
    """Return the number with the card's day and issuer behind it."""
    number = facts[f"{who}_id_number"]
    printed = f"{number}, cấp ngày {facts[f'_{who}_issued']}, nơi cấp: {facts[f'_{who}_issuer']}"
    return Entry(label, f"{who}_id_number", printed, number)


def _head(sheet: Sheet, facts: Facts, dice: Dice, *titles: str) -> None:
    record(sheet, *(facts.entry("", key) for key in ("scope", "term", "date_of_issue")))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, *titles, after=5)


def _signatures(sheet: Sheet, cast: Cast, facts: Facts, dice: Dice, left: str, right: str) -> None:
    def side(title: str, who: str) -> Callable[[], None]:
        how = Signing(title=BOLD)
        return lambda: signed(sheet, (title, "(Ký, ghi rõ họ tên)"), facts[f"{who}_name"], dice, how)

    sheet.skip(4)
    sheet.columns((0.0, 0.48, side(left, "grantor")), (0.52, 1.0, side(right, "attorney")))


def _certified(sheet: Sheet, cast: Cast, facts: Facts, dice: Dice) -> None:
    """Print who certified the signatures: names, numbers and a day that are not the letter's own."""
    agency = commune_agency(cast.commune)
    small = Style(size=sheet.look.size - 1)
    sheet.skip(4)
    sheet.para(f"LỜI CHỨNG CỦA {agency.heads[0]} {agency.name}", align="center", style=BOLD, after=2)
    sheet.para(f"Hôm nay, {date_long(cast.issued)}, tại {agency.plain}. Tôi {cast.signer}, là Phó Chủ tịch "
               f"{agency.plain}, chứng thực: {facts['_grantor_word']} {facts['grantor_name']}, giấy tờ tùy thân số "
               f"{facts['grantor_id_number']} cam đoan đã hiểu, tự chịu trách nhiệm về nội dung của giấy ủy quyền và "
               "đã ký vào giấy này trước mặt tôi.", style=small, align="justify")  # fmt: skip
    sheet.para(f"Số chứng thực: {dice.whole(20, 900)}; quyển số: 01/{cast.issued.year}-SCT/CK, ĐC", style=small)
    sheet.columns((0.46, 1.0, lambda: signed(sheet, titles_of(agency, dice), cast.signer, dice, Signing(agency.seal))))


def _two_sides(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The usual letter: both sides under capitals, lettered or not, the sections under headings."""
    facts = _facts(cast, dice)
    how = Pairing(value=dice.pick([BOLD, PLAIN]))
    _head(sheet, facts, dice, "GIẤY ỦY QUYỀN")
    sheet.para(f"Hôm nay, {facts['date_of_issue']}, tại {cast.commune.commune}, chúng tôi gồm có:", first=20)
    for heading, who in (("BÊN ỦY QUYỀN (Bên A):", "grantor"), ("BÊN ĐƯỢC ỦY QUYỀN (Bên B):", "attorney")):
        sheet.para(heading, style=BOLD, after=2)
        name = replace(facts.entry(dice.pick(["Ông/Bà", facts[f"_{who}_word"], "Họ và tên"]), f"{who}_name"))
        pair(
            sheet,
            how,
            name,
            facts.entry("Sinh ngày", f"{who}_birth_date"),
            _card(facts, who, dice.pick(["CCCD số", "Số CCCD"])),
            facts.entry("Nơi cư trú", f"{who}_residence"),
            hang=0,
        )
    sheet.para("NỘI DUNG ỦY QUYỀN:", style=BOLD, after=2)
    sheet.para(f"{facts['scope']}.", first=20, align="justify")
    sheet.para(bold("Thời hạn ủy quyền: "), f"{facts['term']}.")
    sheet.para("Hai bên cam kết thực hiện đúng nội dung ủy quyền và chịu trách nhiệm trước pháp luật.", align="justify")
    _signatures(sheet, cast, facts, dice, "BÊN ỦY QUYỀN", "BÊN ĐƯỢC ỦY QUYỀN")
    if dice.chance(0.6):
        _certified(sheet, cast, facts, dice)


def _numbered(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Roman sections, dotted rules, the card's day and issuer behind labels of their own, dated over the names."""
    facts = _facts(cast, dice, date_slashed)
    how = Pairing(value=PLAIN, leader=".")
    _head(sheet, facts, dice, "GIẤY ỦY QUYỀN")
    for heading, who in (("I. BÊN ỦY QUYỀN", "grantor"), ("II. BÊN ĐƯỢC ỦY QUYỀN", "attorney")):
        sheet.para(heading, style=BOLD, after=2)
        pair(
            sheet,
            how,
            facts.entry("Họ và tên", f"{who}_name"),
            facts.entry("Ngày, tháng, năm sinh", f"{who}_birth_date"),
        )
        pair(sheet, how, facts.entry("Địa chỉ thường trú", f"{who}_residence"), hang=0)
        side_by_side(
            sheet,
            Pairing(value=PLAIN),
            (0.4, 0.25, 0.35),
            facts.entry("Số CCCD/CMND", f"{who}_id_number"),
            facts.entry("Cấp ngày", f"_{who}_issued"),
            facts.entry("Nơi cấp", f"_{who}_issuer"),
        )
    sheet.para("III. NỘI DUNG ỦY QUYỀN", style=BOLD, after=2)
    sheet.para(f"{facts['scope']}.", align="justify")
    sheet.para("IV. THỜI HẠN ỦY QUYỀN", style=BOLD, after=2)
    sheet.para(f"{facts['term']}.")
    sheet.para("V. CAM KẾT", style=BOLD, after=2)
    sheet.para("Hai bên cam kết sẽ hoàn toàn chịu trách nhiệm trước pháp luật về mọi thông tin ủy quyền trên.")
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    _signatures(sheet, cast, facts, dice, "Người ủy quyền", "Người được ủy quyền")


def _by_pen(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A printed form with the people and the matter filled in by hand."""
    facts = _facts(cast, dice, date_short)
    _head(sheet, facts, dice, "GIẤY ỦY QUYỀN")
    for key in ("scope", "term", "date_of_issue"):
        sheet.put(key, facts.canonical.get(key, facts[key]), by_pen=True)
    how = Pairing(leader=".")
    for heading, who in (("1. Người ủy quyền:", "grantor"), ("2. Người được ủy quyền:", "attorney")):
        sheet.para(heading, style=BOLD, after=2)
        entries = (
            facts.entry("Họ, chữ đệm, tên", f"{who}_name"),
            facts.entry("Sinh ngày", f"{who}_birth_date"),
            facts.entry("Số định danh cá nhân", f"{who}_id_number"),
            facts.entry("Nơi cư trú", f"{who}_residence"),
        )
        pair(sheet, how, *(replace(each, by_pen=True) for each in entries), hang=0)
    sheet.para("3. Nội dung ủy quyền: ", pen(f"{facts['scope']}."))
    sheet.para("4. Thời hạn ủy quyền: ", pen(f"{facts['term']}."))
    sheet.para(pen(f"{cast.commune.commune_name}, {facts['date_of_issue']}"), align="right")
    _signatures(sheet, cast, facts, dice, "Người ủy quyền", "Người được ủy quyền")


LETTERS = (
    Drawn("authorization_two_sides", _two_sides, 13.0),
    Drawn("authorization_numbered", _numbered, 13.0),
    Drawn("authorization_by_pen", _by_pen, 13.0),
)


def _first_person(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """One person's letter: "Tôi là …", then "Nay tôi ủy quyền cho", certified by the commune."""
    facts = _facts(cast, dice, date_long)
    how = Pairing(value=BOLD)
    _head(sheet, facts, dice, "GIẤY ỦY QUYỀN")
    pair(sheet, how, facts.entry("Tôi tên là", "grantor_name"), facts.entry("Sinh", "grantor_birth_date"))
    pair(
        sheet,
        how,
        _card(facts, "grantor", "Thẻ căn cước công dân số"),
        facts.entry("Trú tại", "grantor_residence"),
        hang=0,
    )
    sheet.para(f"Nay tôi làm giấy này ủy quyền cho {facts['_attorney_word'].lower()}:", after=3)
    pair(sheet, how, facts.entry("Họ và tên", "attorney_name"), facts.entry("Sinh", "attorney_birth_date"))
    pair(
        sheet,
        how,
        _card(facts, "attorney", "Thẻ căn cước công dân số"),
        facts.entry("Trú tại", "attorney_residence"),
        hang=0,
    )
    sheet.para(bold("Phạm vi ủy quyền: "), f"{facts['scope']}.", align="justify")
    sheet.para(bold("Thời hạn: "), f"{facts['term']}.")
    sheet.para("Tôi xin chịu trách nhiệm về việc ủy quyền này.")
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    how_signed = Signing(title=BOLD)
    sheet.columns((0.5, 1.0, lambda: signed(sheet, ("NGƯỜI ỦY QUYỀN",), facts["grantor_name"], dice, how_signed)))
    _certified(sheet, cast, facts, dice)


def _beside_each_other(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Both sides beside each other in ruled columns, the matter below."""
    facts = _facts(cast, dice)
    _head(sheet, facts, dice, "VĂN BẢN ỦY QUYỀN")
    labels = (
        ("Họ và tên", "name"),
        ("Ngày sinh", "birth_date"),
        ("Số định danh", "id_number"),
        ("Nơi thường trú", "residence"),
    )
    columns: list[list[Line]] = []
    for heading, who in (("BÊN ỦY QUYỀN", "grantor"), ("BÊN ĐƯỢC ỦY QUYỀN", "attorney")):
        record(sheet, *(facts.entry("", f"{who}_{key}") for _, key in labels))
        facts_of: list[Line] = [([f"{label}: ", bold(facts[f"{who}_{key}"])], PLAIN) for label, key in labels]
        columns.append([([heading], BOLD), *facts_of])
    cells(sheet, (0.5, 0.5), columns, ruled=True, pad=5)
    sheet.skip(6)
    sheet.para(bold("Nội dung ủy quyền: "), f"{facts['scope']}.", align="justify")
    sheet.para(bold("Thời hạn ủy quyền: "), f"{facts['term']}.")
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    _signatures(sheet, cast, facts, dice, "BÊN ỦY QUYỀN", "BÊN ĐƯỢC ỦY QUYỀN")


LETTERS_FURTHER = (
    Drawn("authorization_first_person", _first_person, 13.0),
    Drawn("authorization_beside_each_other", _beside_each_other, 12.5),
)
VARIANTS: dict[Split, tuple[Drawn, ...]] = {Split.TUNING: (*LETTERS, *LETTERS_FURTHER)}


def make_authorization(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a letter by which one of the parents has somebody act for them."""
    return drawn_paper("authorization_letter", dice.pick(VARIANTS[cast.split]), cast, dice)
