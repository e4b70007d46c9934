"""Judicial records in two languages, in sentences, with convictions in a table, with lettered values at one edge.

Canonical values as in `judicial`; parents and spouse of a record number 2 are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.judicial_facts import JudicialRecord, record_of
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, cells, glossed, pair, record, side_by_side
from tests.dossiers.people import invent_name
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_long, date_slashed

_STATUSES = ("Không có án tích", "Không có án tích", "Không có",
             "Không có án tích tính đến thời điểm cấp phiếu",
             "Đã được xóa án tích theo quy định của pháp luật")  # fmt: skip
_BAN = "Không bị cấm đảm nhiệm chức vụ, thành lập, quản lý doanh nghiệp, hợp tác xã"


def _said(cast: Cast, dice: Dice, symbol: str) -> JudicialRecord:
    """Return what is said, with a status in other words and, at the police's, the room that gives it."""
    said = record_of(cast, dice, symbol, dice.pick([date_slashed, date_slashed, date_dashed, date_long]))
    agency = said.agency
    if agency.code == "CAT" and dice.chance(0.5):
        room = "Phòng Hồ sơ nghiệp vụ"
        agency = replace(agency, parent=agency.name, name=room.upper(), plain=f"{room} {agency.plain}",
                         heads=("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"))  # fmt: skip
    return replace(said, facts=said.facts.but({"conviction_status": dice.pick(_STATUSES)}), agency=agency)


def _noted(sheet: Sheet, said: JudicialRecord, *keys: str) -> None:
    sheet.put("issuer", said.agency.name)
    record(sheet, *(said.facts.entry("", key) for key in ("number", "date_of_issue", "signer_name", *keys)))


def _day_of(said: JudicialRecord) -> str:
    return f"{said.agency.place}, {said.facts['date_of_issue']}"


def _foot(sheet: Sheet, cast: Cast, said: JudicialRecord, dice: Dice, *, dated: bool) -> None:
    def right() -> None:
        if dated:
            sheet.para(_day_of(said), align="center", style=ITALIC, after=1)
        signed(sheet, titles_of(said.agency, dice), cast.signer, dice, Signing(said.agency.seal))

    sheet.skip(6)
    sheet.columns((0.46, 1.0, right))


def _two_languages(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For use abroad: numbered labels with English below them or behind a stroke."""
    said, under = _said(cast, dice, "{n}/{a}-LLTP"), dice.chance(0.5)
    facts, how, dated = said.facts, Pairing(value=BOLD), dice.chance(0.5)
    _noted(sheet, said)
    two_halves(sheet, said.agency, dice, under_office=("Số/No.: ", facts["number"]),
               under_motto=() if dated else (_day_of(said),))  # fmt: skip
    sheet.skip(8)
    titled(sheet, f"PHIẾU LÝ LỊCH TƯ PHÁP SỐ {said.which}", after=0)
    sheet.para(f"CRIMINAL RECORD CERTIFICATE No. {said.which}", align="center", style=BOLD_ITALIC, after=6)
    count = 0
    for label, english, key in (
        ("Họ và tên", "Full name", "full_name"), ("Giới tính", "Sex", "sex"),
        ("Ngày, tháng, năm sinh", "Date of birth", "date_of_birth"), ("Nơi sinh", "Place of birth", "place_of_birth"),
        ("Quốc tịch", "Nationality", "nationality"),
        ("Nơi thường trú", "Permanent residence", "permanent_residence"),
        ("Số CCCD/Hộ chiếu", "ID card/Passport No.", "id_number"),
        ("Tình trạng án tích", "Criminal status", "conviction_status"),
    ):  # fmt: skip
        count += 1
        if under:
            glossed(sheet, how, (0.34, 0.66), (facts.entry(f"{count}. {label}", key), english))
        else:
            pair(sheet, how, facts.entry(f"{count}. {label} / {english}", key), hang=0)
    sheet.para(f"{count + 1}. Cấm đảm nhiệm chức vụ / Prohibition from holding positions: ", bold("Không / None"))
    _foot(sheet, cast, said, dice, dated=dated)


def _in_sentences(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Grounds, "XÁC NHẬN", the person in one sentence or two, then what is known in another."""
    said = _said(cast, dice, dice.pick(["{n}/PLLTP-{a}", "{n}"]))
    facts, dated = said.facts, dice.chance(0.5)
    _noted(sheet, said, "full_name", "sex", "date_of_birth", "place_of_birth", "nationality", "permanent_residence",
           "id_number", "conviction_status")  # fmt: skip
    two_halves(sheet, said.agency, dice, under_office=("Số: ", facts["number"]),
               under_motto=() if dated else (_day_of(said),))  # fmt: skip
    sheet.skip(8)
    titled(sheet, f"PHIẾU LÝ LỊCH TƯ PHÁP SỐ {said.which}")
    sheet.para("Căn cứ Luật Lý lịch tư pháp; căn cứ kết quả tra cứu, xác minh thông tin lý lịch tư pháp,", style=ITALIC,
               first=24, align="justify")  # fmt: skip
    sheet.para(f"{said.agency.name} XÁC NHẬN:", align="center", style=BOLD, after=4)
    born = "sinh ngày" if facts["date_of_birth"][0].isdigit() else "sinh"
    word = dice.pick(["Ông/Bà", "Ông (bà)", "Công dân"])
    sheet.para(f"{word} ", bold(facts["full_name"]), f", giới tính: {facts['sex']}, {born} {facts['date_of_birth']}, "
               f"nơi sinh: {facts['place_of_birth']}, quốc tịch: {facts['nationality']}.", first=24,
               align="justify")  # fmt: skip
    paper = dice.pick(["CCCD số", "Căn cước công dân số", "Số định danh cá nhân:"])
    sheet.para(f"{paper} {facts['id_number']}, cấp ngày {facts['_issued']}.", first=24)
    home = dice.pick(["Nơi thường trú", "Thường trú tại", "Nơi cư trú"])
    sheet.para(f"{home}: {facts['permanent_residence']}.", first=24, align="justify")
    status = dice.pick(["Tình trạng án tích", "Về tình trạng án tích"])
    sheet.para(bold(f"{status}: "), f"{facts['conviction_status']}.", first=24)
    sheet.para(bold("Về việc cấm đảm nhiệm chức vụ: "), f"{_BAN}.", first=24, align="justify")
    _foot(sheet, cast, said, dice, dated=dated)


def _with_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Number 2 with parents and spouse in rows, convictions in a table of cases that is empty, lined or told."""
    said = replace(_said(cast, dice, "{n}/{y}/{a}-LLTP"), which=2)
    facts, how = said.facts, Pairing(value=dice.pick([BOLD, PLAIN]))
    _noted(sheet, said, "conviction_status")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(said.agency.parent, style=Style(size=sheet.look.size - 1), after=0)
    sheet.para(said.agency.name, style=BOLD, after=1)
    sheet.para(f"Số: {facts['number']}", after=4)
    titled(sheet, "PHIẾU LÝ LỊCH TƯ PHÁP SỐ 2", after=6)
    sheet.para("A. THÔNG TIN VỀ CÁ NHÂN", style=BOLD, after=2)
    side_by_side(sheet, how, (0.68, 0.32), facts.entry("1. Họ và tên", "full_name"),
                 facts.entry("2. Giới tính", "sex"))  # fmt: skip
    side_by_side(sheet, how, (0.56, 0.44), facts.entry("3. Ngày, tháng, năm sinh", "date_of_birth"),
                 facts.entry("4. Quốc tịch", "nationality"))  # fmt: skip
    pair(sheet, how, facts.entry("5. Nơi sinh", "place_of_birth"),
         facts.entry("6. Nơi thường trú", "permanent_residence"),
         facts.entry("7. Số CCCD/Hộ chiếu", "id_number"), hang=0)  # fmt: skip
    father, mother = dice.pick(["8. Họ và tên cha", "8. Cha"]), dice.pick(["9. Họ và tên mẹ", "9. Mẹ"])
    other = cast.mother if facts["sex"] == "Nam" else cast.father
    parents = [invent_name(dice.fork(sex), cast.split, sex)[0] for sex in ("Nam", "Nữ")]
    pair(sheet, how, Entry(father, None, parents[0]), Entry(mother, None, parents[1]),
         Entry("10. Họ và tên vợ/chồng", None, other.name))  # fmt: skip
    sheet.para("B. TÌNH TRẠNG ÁN TÍCH", style=BOLD, after=2)
    sheet.para(f"Tình trạng án tích: {facts['conviction_status']}" if dice.chance(0.5) else facts["conviction_status"])
    heads = ("Bản án số", "Ngày tuyên án", "Tòa án", "Tội danh", "Hình phạt")
    rows: list[list[list[Item]]] = [[[bold(each)] for each in heads], [["-/-"] for _ in heads]]
    sheet.table((0.18, 0.2, 0.24, 0.2, 0.18), rows, pad=3)
    sheet.skip(5)
    sheet.para("C. CẤM ĐẢM NHIỆM CHỨC VỤ", style=BOLD, after=2)
    sheet.para(f"{_BAN}.")
    _foot(sheet, cast, said, dice, dated=True)


def _at_one_edge(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels left, values at one edge or in ruled rows, in an order of its own, the status in capitals below."""
    said = _said(cast, dice, dice.pick(["{y}-{n}", "{n}/LLTP"]))
    facts, ruled, colon = said.facts, dice.chance(0.4), dice.pick([":", ""])
    _noted(sheet, said)
    high = dice.chance(0.5)
    two_halves(sheet, said.agency, dice, divide=0.45, under_motto=(_day_of(said),) if high else ())
    sheet.skip(6)
    titled(sheet, *dice.pick([("PHIẾU LÝ LỊCH TƯ PHÁP", f"SỐ {said.which}"),
                              (f"PHIẾU LÝ LỊCH TƯ PHÁP SỐ {said.which}",)]), after=2)  # fmt: skip
    sheet.para(f"{dice.pick(['Số', 'Số phiếu', 'Mã phiếu'])}: {facts['number']}", align="center", after=6)
    lines = [("Số định danh cá nhân", "id_number"), ("Họ, chữ đệm và tên", "full_name"),
             ("Ngày, tháng, năm sinh", "date_of_birth"), ("Giới tính", "sex"), ("Quốc tịch", "nationality"),
             ("Nơi sinh", "place_of_birth"), ("Nơi thường trú", "permanent_residence")]  # fmt: skip
    order = lines if dice.chance(0.5) else [*lines[1:], lines[0]]
    for label, key in [*order, ("Nơi tạm trú", "_temporary"), ("Tình trạng án tích", "conviction_status")]:
        record(sheet, facts.entry("", key))
        columns: list[list[tuple[list[Item], Style]]] = [
            [([f"{label}{colon}"], PLAIN)], [([Run(facts[key], BOLD)], PLAIN)]
        ]  # fmt: skip
        cells(sheet, (0.34, 0.66), columns, ruled=ruled, pad=4 if ruled else 0)
        sheet.skip(0 if ruled else 4)
    sheet.skip(3)
    sheet.para(f"Thông tin về cấm đảm nhiệm chức vụ: {_BAN}.", align="justify")
    _foot(sheet, cast, said, dice, dated=not high)


RECORDS_DRAWN = (
    Drawn("judicial_two_languages", _two_languages, 12.5),
    Drawn("judicial_in_sentences", _in_sentences, 13.0),
    Drawn("judicial_with_table", _with_table, 12.5),
    Drawn("judicial_at_one_edge", _at_one_edge, 12.5),
)
