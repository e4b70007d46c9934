"""Held-apart marriage certificates: see README.md before reading on.

Canonical values as in `tests.dossiers.marriage`.
"""

from __future__ import annotations

from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.held_apart.facts import entries_of
from tests.dossiers.held_apart.marriage_facts import papers_of, print_officer, wedding_of
from tests.dossiers.marriage_facts import SPOUSES, scribbled
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_bare, date_long, date_short, date_slashed

_GREEN = (24, 92, 66)


def _form_of_2006(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of the 2000s: the groom's labels left and the bride's right of a rule, dotted, form number above."""
    wedding = wedding_of(cast, dice, "{n}", date_slashed)
    facts, agency = wedding.facts, commune_agency(cast.commune)
    how = Pairing(value=Style(bold=True, dots=True), leader=".")
    sheet.para("Mẫu TP/HT-KH.1", align="right", style=Style(italic=True, size=9), after=0)
    state_heading(sheet, spell=dice.whole(0, 3))

    def office() -> None:
        for unit in filter(None, (agency.parent, agency.name)):
            sheet.para(unit, style=Style(bold=unit == agency.name, size=sheet.look.size - 1), after=0)

    def numbers() -> None:
        pair(sheet, Pairing(value=PLAIN, leader=".", after=0), *entries_of(facts, number="Số", _book="Quyển số"))

    sheet.columns((0.0, 0.6, office), (0.7, 1.0, numbers))
    sheet.skip(6)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 7), after=10)
    top = sheet.y

    def side(who: str, word: str) -> None:
        labels = {"name": f"Họ và tên {word}", "birth_date": "Ngày, tháng, năm sinh"}
        pair(sheet, how, *entries_of(facts, **{f"{who}_{key}": label for key, label in labels.items()}), hang=0)
        two = {f"{who}_ethnicity": "Dân tộc", f"{who}_nationality": "Quốc tịch"}
        pair(sheet, how, *entries_of(facts, **two))
        pair(sheet, how, *entries_of(facts, **{f"{who}_residence": "Nơi thường trú/tạm trú"}), hang=0)
        pair(sheet, how, papers_of(facts, who, "Số Giấy CMND/Hộ chiếu/Giấy tờ hợp lệ thay thế"), hang=0)

    sheet.columns((0.0, 0.485, lambda: side("husband", "chồng")), (0.515, 1.0, lambda: side("wife", "vợ")))
    middle = (sheet.left + sheet.right) / 2
    sheet.draw.line([(middle, top), (middle, sheet.y)], fill=sheet.look.ink, width=2)
    sheet.skip(6)
    pair(
        sheet,
        how,
        *entries_of(facts, registration_place="Nơi đăng ký", registration_date="Ngày, tháng, năm đăng ký"),
        hang=0,
    )
    sheet.para("Ghi chú: ", Leader())
    sheet.skip(8)
    sheet.columns(
        (0.0, 0.24, lambda: scribbled(sheet, "CHỒNG", "(Ký, ghi rõ họ tên)")),
        (0.24, 0.48, lambda: scribbled(sheet, "VỢ", "(Ký, ghi rõ họ tên)")),
        (0.5, 1.0, lambda: print_officer(sheet, cast, dice, "NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN")),
    )


def _extract_of_2020(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The extract of 2020: the wife's lines above the husband's, values at no edge; the register it is taken from."""
    wedding = wedding_of(cast, dice, "{n}/TLKH-BS", date_slashed)
    facts, agency = wedding.facts, commune_agency(cast.commune)
    how = Pairing(value=dice.pick([BOLD, PLAIN]), leader=".")

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, rule=0.5)
        record(sheet, facts.entry("", "number"))
        sheet.para("Số: ", facts["number"], align="center", after=2)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.para(f"{cast.commune.commune_name}, {date_long(wedding.copied)}", align="center", style=ITALIC)

    sheet.columns((0.0, 0.42, left), (0.43, 1.0, right))
    sheet.skip(12)
    sheet.para("TRÍCH LỤC KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=0)
    sheet.para("(BẢN SAO)", align="center", style=BOLD, after=10)
    for who, word in (("wife", "vợ"), ("husband", "chồng")):
        names = {f"{who}_name": f"Họ, chữ đệm, tên {word}", f"{who}_birth_date": "Ngày, tháng, năm sinh"}
        pair(sheet, how, *entries_of(facts, **names), hang=0)
        two = {f"{who}_ethnicity": "Dân tộc", f"{who}_nationality": "Quốc tịch"}
        side_by_side(sheet, how, (0.5, 0.5), *entries_of(facts, **two))
        pair(sheet, how, *entries_of(facts, **{f"{who}_residence": "Nơi cư trú"}),
             papers_of(facts, who, "Giấy tờ tùy thân"), hang=0)  # fmt: skip
        sheet.skip(4)
    pair(sheet, how, *entries_of(facts, registration_place="Đã đăng ký kết hôn tại",
                                 registration_date="Ngày, tháng, năm đăng ký"), hang=0)  # fmt: skip
    sheet.para("Ghi chú: ", Leader())
    source = dice.pick(["Sổ đăng ký kết hôn", "Cơ sở dữ liệu hộ tịch điện tử"])
    sheet.para(f"Thực hiện trích lục từ: {source}")
    sheet.skip(8)
    sheet.columns((0.48, 1.0, lambda: print_officer(sheet, cast, dice, "NGƯỜI KÝ TRÍCH LỤC")))


def _coloured_blank(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The blank of 2016 and after: a coloured frame and title, wife left and husband right on dotted lines."""
    wedding = wedding_of(cast, dice, "{n}/{y}", dice.pick([date_slashed, date_long]))
    facts, ink = wedding.facts, dice.pick([_GREEN, (140, 24, 40)])
    edge = 24 * POINT
    for inset, thick in ((edge, 8), (edge + 20, 3)):
        box = [inset, inset, sheet.size[0] - inset, sheet.size[1] - inset]
        sheet.draw.rectangle(box, outline=ink, width=thick)
    small = Style(colour=ink, size=sheet.look.size - 1)
    how = Pairing(label=small, value=Style(bold=True, dots=True), leader=".")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(10)
    title = Style(bold=True, colour=ink, size=sheet.look.size + 10)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=title, after=2)
    record(sheet, facts.entry("", "number"))
    sheet.para(Run("Số: ", small), bold(facts["number"]), align="center", after=12)

    def side(who: str, word: str) -> None:
        labels = {"name": f"Họ, chữ đệm, tên {word}", "birth_date": "Ngày, tháng, năm sinh", "ethnicity": "Dân tộc",
                  "nationality": "Quốc tịch", "residence": "Nơi cư trú"}  # fmt: skip
        pair(sheet, how, *entries_of(facts, **{f"{who}_{key}": label for key, label in labels.items()}),
             papers_of(facts, who, "Giấy tờ tùy thân"), hang=0)  # fmt: skip

    sheet.columns((0.0, 0.48, lambda: side("wife", "vợ")), (0.52, 1.0, lambda: side("husband", "chồng")))
    sheet.skip(6)
    pair(sheet, how, *entries_of(facts, registration_place="Nơi đăng ký kết hôn",
                                 registration_date="Ngày, tháng, năm đăng ký"), hang=0)  # fmt: skip
    sheet.skip(8)
    note = "(Ký, ghi rõ họ, chữ đệm, tên)"
    sheet.columns(
        (0.0, 0.25, lambda: scribbled(sheet, "Vợ", note)),
        (0.25, 0.5, lambda: scribbled(sheet, "Chồng", note)),
        (0.5, 1.0, lambda: print_officer(sheet, cast, dice, "NGƯỜI KÝ GIẤY CHỨNG NHẬN KẾT HÔN")),
    )


def _particulars(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For use abroad: a ruled table of particulars in two languages, the bride's and the groom's column."""
    wedding = wedding_of(cast, dice, "{n}/{y}/GKH", date_slashed)
    facts, agency = wedding.facts, commune_agency(cast.commune)
    grey = Style(italic=True, size=sheet.look.size - 2)

    def line(vietnamese: str, english: str) -> list[Item]:
        return [f"{vietnamese} ", Run(f"/ {english}", grey)]

    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=0)
    sheet.para("MARRIAGE CERTIFICATE", align="center", style=Style(size=sheet.look.size - 1), after=4)
    record(sheet, facts.entry("", "number"))
    sheet.para(*line("Số", "No."), ": ", bold(facts["number"]), align="right", after=6)
    rows: list[list[list[Item]]] = [[line("Nội dung", "Particulars"), line("Vợ", "Wife"),
                                     line("Chồng", "Husband")]]  # fmt: skip
    for vietnamese, english, key in (
        ("Họ, chữ đệm, tên", "Full name", "name"), ("Ngày, tháng, năm sinh", "Date of birth", "birth_date"),
        ("Dân tộc", "Ethnic group", "ethnicity"), ("Quốc tịch", "Nationality", "nationality"),
        ("Nơi cư trú", "Place of residence", "residence"),
    ):  # fmt: skip
        entries = [facts.entry("", f"{who}_{key}") for who in SPOUSES]
        record(sheet, *entries)
        values: list[list[Item]] = [[Run(entry.printed, BOLD)] for entry in entries]
        rows.append([line(vietnamese, english), *values])
    record(sheet, *(papers_of(facts, who, "") for who in SPOUSES))
    papers: list[list[Item]] = [[facts[f"_{who}papers_of"]] for who in SPOUSES]
    rows.append([line("Giấy tờ tùy thân", "Identification document"), *papers])
    sheet.table((0.28, 0.36, 0.36), rows, pad=4)
    sheet.skip(6)
    for vietnamese, english, key in (("Nơi đăng ký kết hôn", "Place of registration", "registration_place"),
                                     ("Ngày, tháng, năm đăng ký", "Date of registration",
                                      "registration_date")):  # fmt: skip
        record(sheet, facts.entry("", key))
        sheet.para(*line(vietnamese, english), ": ", bold(facts[key]), hang=14)
    sheet.put("signer_name", cast.signer)
    sheet.skip(8)

    def right() -> None:
        sheet.para(f"Ngày {date_bare(wedding.copied)}", align="center", style=ITALIC, after=0)
        print_officer(sheet, cast, dice, agency.name)

    sheet.columns((0.44, 1.0, right))


def _at_one_edge(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy from the register: numbered headings over the husband and the wife, values at one edge of the page."""
    wedding = wedding_of(cast, dice, "{n}/{y}-BS", date_short, years=dice.chance(0.3))
    facts, agency = wedding.facts, commune_agency(cast.commune, long_name=False)
    sheet.columns(
        (0.0, 0.4, lambda: office_head(sheet, agency.parent, agency.name)),
        (0.42, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))),
    )
    sheet.skip(8)
    title = Style(bold=True, size=sheet.look.size + 5)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=title, after=0)
    sheet.para("(Bản sao)", align="center", style=ITALIC, after=2)
    record(sheet, facts.entry("", "number"))
    sheet.para(f"Số: {facts['number']}; Quyển số: {facts['_book']}", align="center", after=8)
    how, at = Pairing(value=Style(bold=dice.chance(0.7)), after=2), dice.pick([150.0, 170.0, 190.0])
    for number, who, word in ((1, "husband", "CHỒNG"), (2, "wife", "VỢ")):
        sheet.para(f"{number}. NGƯỜI {word}", style=Style(bold=True, italic=True), after=3)
        labels = {"name": "Họ và tên", "birth_date": "Sinh ngày", "ethnicity": "Dân tộc", "nationality": "Quốc tịch",
                  "residence": "Nơi ĐKHK thường trú", "id_number": "Số CMND (hộ chiếu)"}  # fmt: skip
        entries = entries_of(facts, **{f"{who}_{key}": label for key, label in labels.items()})
        pair(sheet, how, *entries, first=14, at=at)
        sheet.skip(4)
    sheet.para("3. ĐĂNG KÝ KẾT HÔN", style=Style(bold=True, italic=True), after=3)
    registered = entries_of(facts, registration_place="Cơ quan đăng ký", registration_date="Đăng ký ngày")
    pair(sheet, how, *registered, first=14, at=at)
    sheet.skip(8)

    def right() -> None:
        sheet.para(f"Sao từ sổ gốc, ngày {date_bare(wedding.copied)}", align="center", style=ITALIC, after=1)
        print_officer(sheet, cast, dice)

    sheet.columns((0.45, 1.0, right))


MARRIAGE = (
    Drawn("held_marriage_form_of_2006", _form_of_2006, 12.5, margins=(60, 44, 44)),
    Drawn("held_marriage_extract_of_2020", _extract_of_2020, 13.0),
    Drawn("held_marriage_coloured_blank", _coloured_blank, 12.5, margins=(64, 58, 58)),
    Drawn("held_marriage_particulars", _particulars, 12.0),
    Drawn("held_marriage_at_one_edge", _at_one_edge, 13.0),
)
