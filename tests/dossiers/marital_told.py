"""Certificates of marital status that tell number, day, status and purpose in sentences, cells and other places.

Canonical values as in `marital`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marital_facts import papers_of, shown_elsewhere, single_facts, titled
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, PLAIN

_NUMBERS = ("Số: {v}", "(Số: {v})", "Số {v}", "Số: {v} Quyển số: 01/{y}", "Số: {v}, quyển số 01/{y}", "Số giấy: {v}",
            "Vào sổ số: {v}", "Số, ký hiệu: {v}", "Số/No: {v}", "Giấy xác nhận số {v}")  # fmt: skip
_BOTH = ("Số: {v}, ngày {day}", "Số: {v} {long}", "Số: {v} - Ngày: {day}", "Trích Sổ xác nhận số {v} ngày {day}",
         "Giấy xác nhận này mang số {v}, được lập {long}.")  # fmt: skip
_DAYS = ("{place}, {day}", "{place}, ngày {day}", "{place}, tỉnh {province}, {long}", "{agency}, {long}",
         "Lập tại {place}, {long}", "Ngày cấp giấy: {day}", "Ngày xác nhận: {day}", "Ngày {day}",
         "{place}, ngày (date) {d} tháng (month) {m} năm (year) {y}", "Phường 7, {long}")  # fmt: skip
_PURPOSES = ("Giấy này được cấp để {p}.", "Cấp cho {word} {name} để {p}.", "Dùng vào việc: {p}.",
             "Giấy xác nhận này chỉ có giá trị để {p}.", "Cấp theo yêu cầu để {p}.", "Nội dung sử dụng: {p}.",
             "Xác nhận này được cấp theo yêu cầu của đương sự để {p}.", "Lý do xin xác nhận: {p}.",
             "Giấy này được cấp để sử dụng vào mục đích {p}, không có giá trị vào việc khác.",
             "{agency} xác nhận để {word} {name} {p}.", "Phục vụ việc: {p}.")  # fmt: skip
_STATUSES = ("Tình trạng hôn nhân: {s}.", "Quan hệ hôn nhân: {s}.", "Xác nhận: {s}.",
             "Về tình trạng hôn nhân của {word} {name}: {s}.", "Tình trạng: {s}.")  # fmt: skip


def _cell_table(sheet: Sheet, heads: Sequence[str], values: Sequence[str]) -> None:
    rows = [[[head] for head in heads], [[value] for value in values]]
    sheet.table((0.4, 0.4), rows)
    sheet.skip(4)


def _told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Number and day together or apart, under the title, at the foot or in cells; the rest in sentences."""
    single = single_facts(cast, dice, dice.pick(["{n}/UBND-XNTTHN", "{n}/{y}", "{n}/XN-UBND"]))
    facts, agency, how = single.facts, commune_agency(cast.commune), Pairing()
    shown_elsewhere(sheet, facts, agency.name, "number", "marital_status", "purpose")
    issued = cast.issued
    words = {
        "v": facts["number"], "day": f"{issued:%d/%m/%Y}", "long": facts["date_of_issue"], "d": f"{issued:%d}",
        "m": f"{issued:%m}", "y": str(issued.year), "place": cast.commune.commune_name, "agency": agency.plain,
        "province": cast.commune.province, "p": facts["purpose"], "s": facts["marital_status"], "word": single.word,
        "name": facts["full_name"],
    }  # fmt: skip
    form = dice.pick(["apart", "apart", "both", "cells"])
    day = dice.pick(_DAYS).format_map(words) if form == "apart" else ""
    at_foot = dice.chance(0.5)
    symbols: dict[str, Callable[[], None]] = {
        "apart": lambda: sheet.para(dice.pick(_NUMBERS).format_map(words), align="center"),
        "both": lambda: sheet.para(dice.pick(_BOTH).format_map(words), align="center"),
        "cells": lambda: _cell_table(sheet, dice.pick([("Số", "Ngày"), ("Số giấy", "Ngày cấp"), ("1. Số", "2. Ngày")]),
                                     (words["v"], words["day"])),
    }  # fmt: skip
    two_halves(sheet, agency, dice, under_motto=(day,) if day and not at_foot and day[0] != "N" else ())
    sheet.skip(6)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", after=0)
    symbols[form]()
    sheet.skip(4)
    pair(
        sheet, how, facts.entry("Họ, chữ đệm, tên", "full_name"), facts.entry("Ngày, tháng, năm sinh", "date_of_birth")
    )
    side_by_side(sheet, how, (0.3, 0.35, 0.35), facts.entry("Giới tính", "sex"), facts.entry("Dân tộc", "ethnicity"),
                 facts.entry("Quốc tịch", "nationality"))  # fmt: skip
    pair(sheet, how, papers_of(facts, "Giấy tờ tùy thân"), facts.entry("Nơi cư trú", "residence"), hang=0)
    sheet.para(dice.pick(_STATUSES).format_map(words), align="justify")
    sheet.para(dice.pick(_PURPOSES).format_map(words), align="justify")
    sheet.para("Giấy này có giá trị sử dụng trong thời hạn 6 tháng, kể từ ngày cấp.")
    if day and not at_foot and day[0] == "N":
        sheet.para(day)

    def right() -> None:
        if day and at_foot:
            sheet.para(day, align="center", after=1)
        signed(sheet, titles_of(agency, dice, board=True), cast.signer, dice, Signing(agency.seal))

    sheet.columns(dice.pick([(0.45, 1.0, right), (0.45, 1.0, right), (0.0, 0.5, right)]))


def _numbered_cells(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Small numbered labels over their values, the number and the day among them."""
    single = single_facts(cast, dice, "{n}/{y}")
    facts, agency = single.facts, commune_agency(cast.commune)
    shown_elsewhere(sheet, facts, agency.name, "number")
    two_halves(sheet, agency, dice)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", after=6)
    day = f"{cast.issued:%d/%m/%Y}"
    rows = ((("Số", "number"), ("Ngày cấp", "")), (("Họ, chữ đệm, tên", "full_name"), ("Ngày sinh", "date_of_birth")),
            (("Giới tính", "sex"), ("Dân tộc", "ethnicity")), (("Quốc tịch", "nationality"), ("Số CCCD", "id_number")),
            (("Nơi cư trú", "residence"),), (("Tình trạng hôn nhân", "marital_status"),),
            (("Giấy này được cấp để", "purpose"),))  # fmt: skip
    number = 0
    for row in rows:
        columns = []
        for label, key in row:
            number += 1
            value = facts[key] if key else day
            columns.append([([f"{number}. {label}"], PLAIN), ([value], BOLD)])
            record(sheet, *([facts.entry("", key)] if key else []))
        cells(sheet, (0.5, 0.5) if len(row) > 1 else (1.0,), columns)
        sheet.skip(3)
    titles = titles_of(agency, dice, board=True)
    sheet.columns((0.45, 1.0, lambda: signed(sheet, titles, cast.signer, dice, Signing(agency.seal))))


MARITAL_TOLD = (
    Drawn("marital_told_in_sentences", _told),
    Drawn("marital_told_small", _told, 11.5),
    Drawn("marital_numbered_cells", _numbered_cells),
)
