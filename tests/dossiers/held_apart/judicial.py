"""Held-apart criminal record certificates: see README.md before reading on.

Canonical values: days ISO, `issuer` the agency itself, `conviction_status` as printed behind its label.
"""

from __future__ import annotations

from dataclasses import dataclass

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.held_apart.facts import Shown, entries_of, identity_paper
from tests.dossiers.held_apart.parts import Layout, dated, small_italic
from tests.dossiers.offices import long_people, seal_text
from tests.dossiers.pairs import Line, Pairing, cells, glossed, pair, record, side_by_side
from tests.dossiers.people import invent_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Style, bold
from tests.dossiers.wording import date_dashed, date_long, date_slashed

_CLEAR = ("Không có án tích", "Không có án tích tính đến ngày cấp Phiếu", "Không có",
          "Đã được đương nhiên xóa án tích")  # fmt: skip


@dataclass(frozen=True)
class _Record:
    facts: Facts
    parent: str
    titles: tuple[str, ...]
    seal: str


def _facts(cast: Cast, dice: Dice, symbol: str, shown: Shown) -> _Record:
    person, place, day = dice.pick([cast.mother, cast.father]), cast.commune, cast.issued
    paper = identity_paper(person, dice, day)
    police = day.year >= 2025
    issuer = f"CÔNG AN {place.province.upper()}" if police else "SỞ TƯ PHÁP"
    parent = "BỘ CÔNG AN" if police else long_people(place.province)
    chiefs = [("GIÁM ĐỐC",), ("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")]
    sexes = ("Nam", "Nữ")
    printed = {
        "number": symbol.format(n=dice.whole(20, 9800), y=day.year, who="CAT" if police else "STP"),
        "full_name": person.upper_name,
        "sex": person.sex,
        "date_of_birth": shown(person.birth),
        "place_of_birth": person.origin,
        "nationality": "Việt Nam",
        "permanent_residence": person.residence,
        "_temporary": dice.pick(["Không", "Không có", person.residence]),
        "id_number": paper.number,
        "_issued": shown(paper.issued),
        "_issuer": paper.issuer,
        "_kind": "Giấy CMND" if len(paper.number) == 9 else "Căn cước công dân",
        "_father": invent_name(dice, cast.split, sexes[0])[0],
        "_mother": invent_name(dice, cast.split, sexes[1])[0],
        "_spouse": (cast.father if person is cast.mother else cast.mother).name,
        "conviction_status": dice.pick(_CLEAR),
        "issuer": issuer,
        "date_of_issue": date_long(day),
        "signer_name": cast.signer,
    }
    canonical = {"date_of_birth": person.birth.isoformat(), "date_of_issue": day.isoformat()}
    seal = seal_text(issuer if police else f"Sở Tư pháp {place.province}", place)
    return _Record(Facts(printed, canonical), parent, dice.pick(chiefs), seal)


_PLACED = ("issuer", "number", "date_of_issue", "signer_name")


def _head(sheet: Sheet, held: _Record, cast: Cast, dice: Dice) -> None:
    facts = held.facts
    record(sheet, *(facts.entry("", key) for key in _PLACED))

    def left() -> None:
        office_head(sheet, held.parent, facts["issuer"])
        sheet.para(f"Số: {facts['number']}", align="center")

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        dated(sheet, f"{cast.commune.province_name}, {facts['date_of_issue']}")

    sheet.columns((0.0, 0.43, left), (0.44, 1.0, right))


def _number_one(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Phiếu số 1 with its grounds in italics, numbered lines of a person, two Roman findings."""
    held = _facts(cast, dice, "{n}/{who}-LLTP", date_slashed)
    facts, how = held.facts, Pairing(value=dice.pick([BOLD, PLAIN]))
    _head(sheet, held, cast, dice)
    sheet.skip(8)
    sheet.para("PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1", align="center", style=Style(bold=True, size=sheet.look.size + 2), after=6)
    sheet.para("Căn cứ Luật Lý lịch tư pháp ngày 17 tháng 6 năm 2009;", first=28, style=ITALIC, after=0)
    sheet.para("Theo đề nghị của người có tên dưới đây,", first=28, style=ITALIC)
    sheet.para("XÁC NHẬN:", align="center", style=BOLD)
    side_by_side(sheet, how, (0.66, 0.34), *entries_of(facts, full_name="1. Họ và tên", sex="2. Giới tính"))
    pair(sheet, how, *entries_of(facts, date_of_birth="3. Ngày, tháng, năm sinh", place_of_birth="4. Nơi sinh",
                                 nationality="5. Quốc tịch", permanent_residence="6. Nơi thường trú",
                                 _temporary="7. Nơi tạm trú"), hang=16)  # fmt: skip
    record(sheet, facts.entry("", "id_number"))
    sheet.para(f"8. {facts['_kind']} số: ", facts["id_number"], f"; cấp ngày {facts['_issued']} tại "
               f"{facts['_issuer']}", hang=16)  # fmt: skip
    record(sheet, facts.entry("", "conviction_status"))
    sheet.para(bold("I. TÌNH TRẠNG ÁN TÍCH: "), f"{facts['conviction_status']}")
    sheet.para(bold("II. CẤM ĐẢM NHIỆM CHỨC VỤ, THÀNH LẬP, QUẢN LÝ DOANH NGHIỆP, HỢP TÁC XÃ: "), "Không", after=8)

    def maker() -> None:
        sheet.para("NGƯỜI LẬP PHIẾU", align="center", style=BOLD, after=56)
        sheet.para(invent_name(dice, cast.split, "Nữ")[0], align="center", style=BOLD)

    def officer() -> None:
        signed(sheet, held.titles, cast.signer, dice, Signing(held.seal))

    sheet.columns((0.0, 0.42, maker), (0.48, 1.0, officer))


def _number_two(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Phiếu số 2: the family's names in a ruled table with the person's, a second table of convictions that is bare."""
    held = _facts(cast, dice, "{n}/{y}/LLTP2", date_dashed)
    facts = held.facts
    _head(sheet, held, cast, dice)
    sheet.skip(8)
    sheet.para("PHIẾU LÝ LỊCH TƯ PHÁP SỐ 2", align="center", style=Style(bold=True, size=sheet.look.size + 3), after=8)
    for label, key in (("Họ và tên", "full_name"), ("Giới tính", "sex"), ("Sinh ngày", "date_of_birth"),
                       ("Nơi sinh", "place_of_birth"), ("Quốc tịch", "nationality"),
                       ("Nơi thường trú", "permanent_residence"), ("Nơi tạm trú", "_temporary"),
                       (facts["_kind"], "id_number"), ("Họ và tên cha", "_father"), ("Họ và tên mẹ", "_mother"),
                       ("Họ và tên vợ (chồng)", "_spouse")):  # fmt: skip
        record(sheet, facts.entry("", key))
        own: list[list[Line]] = [[([label], PLAIN)], [([facts[key]], BOLD)]]
        cells(sheet, (0.34, 0.66), own, ruled=True, pad=4)
    sheet.skip(8)
    record(sheet, facts.entry("", "conviction_status"))
    sheet.para("Tình trạng án tích: ", bold(facts["conviction_status"]))
    heads = ("Bản án, ngày tuyên", "Tội danh", "Hình phạt", "Ghi chú")
    rows: list[list[list[Item]]] = [[[bold(head)] for head in heads], [["///"] for _ in heads]]
    sheet.table((0.32, 0.24, 0.24, 0.2), rows, aligns=("center",) * 4)
    sheet.skip(4)
    sheet.para("Thông tin về cấm đảm nhiệm chức vụ: Không có", after=8)
    sheet.columns((0.48, 1.0, lambda: signed(sheet, held.titles, cast.signer, dice, Signing(held.seal))))
    small_italic(sheet, "Phiếu này cấp cho cá nhân và cơ quan tiến hành tố tụng theo yêu cầu.")


def _both_languages(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For a visa: English below the labels, the finding in a frame above the person, no numbers."""
    held = _facts(cast, dice, "{n}/{y}/PLLTP-{who}", date_slashed)
    facts, how = held.facts, Pairing(value=BOLD)
    record(sheet, *(facts.entry("", key) for key in _PLACED))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(2)
    sheet.para(held.parent, align="center", style=Style(size=sheet.look.size - 1), after=0)
    sheet.para(facts["issuer"], align="center", style=BOLD, after=8)
    title = Style(bold=True, size=sheet.look.size + 4)
    sheet.para("PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1", align="center", style=title, after=0)
    sheet.para("CRIMINAL RECORD CERTIFICATE No. 1", align="center", style=Style(size=sheet.look.size - 1), after=2)
    sheet.para("Số (No.): ", bold(facts["number"]), align="center", after=8)
    record(sheet, facts.entry("", "conviction_status"))
    own: list[list[Line]] = [[(["Tình trạng án tích"], PLAIN), (["Criminal status"], Style(italic=True, size=9.5))],
                             [([facts["conviction_status"]], BOLD)]]  # fmt: skip
    cells(sheet, (0.4, 0.6), own, ruled=True, pad=5)
    sheet.skip(8)
    one, two = (0.4, 0.6), (0.55, 0.45)
    glossed(sheet, how, one, (facts.entry("Họ và tên", "full_name"), "Full name"))
    glossed(sheet, how, two, (facts.entry("Ngày, tháng, năm sinh", "date_of_birth"), "Date of birth"),
            (facts.entry("Giới tính", "sex"), "Sex"))  # fmt: skip
    for label, key, english in (
        ("Nơi sinh", "place_of_birth", "Place of birth"), ("Quốc tịch", "nationality", "Nationality"),
        ("Số căn cước/CMND/Hộ chiếu", "id_number", "ID card or passport number"),
        ("Nơi thường trú", "permanent_residence", "Permanent residence"),
        ("Nơi tạm trú", "_temporary", "Temporary residence"),
    ):  # fmt: skip
        glossed(sheet, how, one, (facts.entry(label, key), english))
    sheet.skip(8)

    def officer() -> None:
        dated(sheet, f"{cast.commune.province_name}, {facts['date_of_issue']}")
        signed(sheet, held.titles, cast.signer, dice, Signing(held.seal))

    sheet.columns((0.46, 1.0, officer))


def _in_sentences(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A short certificate in sentences: who asked, where he lives and what was found, one paragraph each."""
    held = _facts(cast, dice, "{n}/{who}-HSNV", date_slashed)
    facts = held.facts
    _head(sheet, held, cast, dice)
    sheet.skip(10)
    sheet.para("PHIẾU LÝ LỊCH TƯ PHÁP SỐ 1", align="center", style=Style(bold=True, size=sheet.look.size + 4), after=8)
    record(sheet, *entries_of(facts, full_name="", sex="", date_of_birth="", place_of_birth="", nationality="",
                              permanent_residence="", id_number="", conviction_status=""))  # fmt: skip
    sheet.para("Chứng nhận ông (bà): ", bold(facts["full_name"]), "; giới tính: ", facts["sex"], "; sinh ngày: ",
               facts["date_of_birth"], "; nơi sinh: ", facts["place_of_birth"], "; quốc tịch: ", facts["nationality"],
               ".", first=28, align="justify")  # fmt: skip
    sheet.para(
        f"{facts['_kind']} số: {facts['id_number']} do {facts['_issuer']} cấp ngày {facts['_issued']}.", first=28
    )
    sheet.para(f"Nơi thường trú: {facts['permanent_residence']}.", first=28, align="justify")
    sheet.para("Tình trạng án tích: ", bold(facts["conviction_status"]), ".", first=28)
    sheet.para("Phiếu này được cấp theo yêu cầu của người có tên trên để bổ sung hồ sơ cá nhân.", first=28, after=10)
    sheet.columns((0.48, 1.0, lambda: signed(sheet, held.titles, cast.signer, dice, Signing(held.seal))))


JUDICIAL: tuple[Layout, ...] = (
    Drawn("held_judicial_number_one", _number_one, 13.0),
    Drawn("held_judicial_number_two", _number_two, 12.5),
    Drawn("held_judicial_both_languages", _both_languages, 12.5),
    Drawn("held_judicial_in_sentences", _in_sentences, 13.5),
)
