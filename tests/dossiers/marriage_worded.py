"""Marriage certificates worded and set otherwise: open tables, numbered sub-points, pairs of labels, one sentence each.

Canonical values as in `marriage`.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marriage_facts import SPOUSES, papers_of, scribbled, wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run, Style
from tests.dossiers.wording import date_dashed, date_dotted, date_slashed


def _title(sheet: Sheet, text: str = "GIẤY CHỨNG NHẬN KẾT HÔN") -> None:
    sheet.para(text, align="center", style=Style(bold=True, size=sheet.look.size + 4), after=6)


def _feet(sheet: Sheet, cast: Cast, dice: Dice, left: str = "Vợ", right: str = "Chồng") -> None:
    agency = commune_agency(cast.commune)
    sheet.skip(6)
    sheet.put("signer_name", cast.signer)
    titles = titles_of(agency, dice)
    sheet.columns(
        (0.0, 0.25, lambda: scribbled(sheet, left)),
        (0.25, 0.5, lambda: scribbled(sheet, right)),
        (0.52, 1.0, lambda: signed(sheet, titles, cast.signer, dice, Signing(agency.seal))),
    )


def _open_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels once at the left, wife and husband in columns beside them, no rules."""
    facts = wedding_facts(cast, dice, "{n}/{y}/KH", date_slashed).facts
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(6)
    _title(sheet)
    order = dice.pick([(("wife", "Vợ"), ("husband", "Chồng")), (("husband", "Bên nam"), ("wife", "Bên nữ"))])
    widths = (0.26, 0.37, 0.37)
    cells(sheet, widths, [[([dice.pick(["", "Thông tin"])], ITALIC)], *([([name], BOLD)] for _, name in order)])
    for label, key in (("Họ, chữ đệm, tên", "name"), ("Ngày sinh", "birth_date"), ("Dân tộc", "ethnicity"),
                       ("Quốc tịch", "nationality"), ("Nơi cư trú", "residence"),
                       ("Số định danh cá nhân", "id_number")):  # fmt: skip
        entries = [facts.entry(label, f"{who}_{key}") for who, _ in order]
        record(sheet, *entries)
        cells(sheet, widths, [[([label], PLAIN)], *([([entry.printed], PLAIN)] for entry in entries)])
        sheet.skip(3)
    sheet.skip(3)
    pair(sheet, Pairing(), facts.entry("Nơi đăng ký kết hôn", "registration_place"),
         facts.entry("Ngày đăng ký", "registration_date"))  # fmt: skip
    _feet(sheet, cast, dice, order[0][1], order[1][1])


def _sub_points(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Points 1 and 2 with sub-points "1.1", two of them in a row."""
    facts, how = wedding_facts(cast, dice, "{n}/TLKH-BS", date_dashed).facts, Pairing(value=PLAIN)
    state_heading(sheet, spell=dice.whole(0, 3))
    agency = commune_agency(cast.commune, long_name=False)
    sheet.para(agency.name, style=BOLD, after=0)
    sheet.para(f"Số: {facts['number']}", after=6)
    record(sheet, facts.entry("", "number"))
    _title(sheet, "TRÍCH LỤC KẾT HÔN")
    for number, who, name in ((1, "husband", "chồng"), (2, "wife", "vợ")):
        sheet.para(f"{number}. Thông tin {name}", style=BOLD, after=2)
        pair(sheet, how, facts.entry(f"{number}.1. Họ và tên", f"{who}_name"), first=10)
        side_by_side(sheet, how, (0.4, 0.3, 0.3), facts.entry(f"{number}.2. Sinh ngày", f"{who}_birth_date"),
                     facts.entry(f"{number}.3. Dân tộc", f"{who}_ethnicity"),
                     facts.entry(f"{number}.4. Quốc tịch", f"{who}_nationality"))  # fmt: skip
        pair(sheet, how, facts.entry(f"{number}.5. Nơi thường trú", f"{who}_residence"),
             papers_of(facts, who, f"{number}.6. Giấy tờ tùy thân"), first=10)  # fmt: skip
    pair(sheet, how, facts.entry("3. Nơi đăng ký", "registration_place"),
         facts.entry("4. Ngày, tháng, năm đăng ký kết hôn", "registration_date"))  # fmt: skip
    _feet(sheet, cast, dice, "Chồng", "Vợ")


def _paired(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Each row says the same of both: the wife's label and value at the left, the husband's at the right."""
    facts = wedding_facts(cast, dice, "{n}/{y}", date_dotted).facts
    how = Pairing(label=dice.pick([PLAIN, ITALIC]), value=BOLD)
    two_halves(sheet, commune_agency(cast.commune), dice, divide=0.46)
    sheet.skip(6)
    _title(sheet)
    record(sheet, facts.entry("", "number"))
    sheet.para(f"Số: {facts['number']}", align="center")
    rows = (("Họ tên {w}", "name"), ("Ngày sinh", "birth_date"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"),
            ("Nơi cư trú", "residence"), ("Số CCCD/CMND", "id_number"))  # fmt: skip
    for label, key in rows:
        both = (facts.entry(label.format(w=name), f"{who}_{key}")
                for who, name in zip(SPOUSES, ("vợ", "chồng"), strict=True))  # fmt: skip
        side_by_side(sheet, how, (0.5, 0.5), *both)
    pair(sheet, how, facts.entry("Nơi đăng ký kết hôn", "registration_place"),
         facts.entry("Ngày, tháng, năm đăng ký", "registration_date"), hang=0)  # fmt: skip
    _feet(sheet, cast, dice)


def _sentences(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """One paragraph for each spouse, facts parted by commas, as old certificates have them."""
    facts = wedding_facts(cast, dice, "{n}", date_slashed).facts
    two_halves(sheet, commune_agency(cast.commune, long_name=False), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(10)
    _title(sheet)
    for who, name in (("husband", "Họ và tên chồng"), ("wife", "Họ và tên vợ")):
        record(sheet, *(facts.entry("", f"{who}_{key}") for key in
                        ("name", "birth_date", "ethnicity", "nationality", "residence", "id_number")))  # fmt: skip
        sheet.para(f"{name}: ", Run(facts[f"{who}_name"], BOLD), after=1)
        sheet.para(f"Sinh ngày: {facts[f'{who}_birth_date']}, dân tộc: {facts[f'{who}_ethnicity']}, quốc tịch: "
                   f"{facts[f'{who}_nationality']}", first=12, after=1)  # fmt: skip
        sheet.para(f"Nơi cư trú: {facts[f'{who}_residence']}", first=12, after=1)
        sheet.para(f"Giấy tờ tùy thân: {facts[f'_{who}_papers']}", first=12)
    record(sheet, facts.entry("", "registration_place"), facts.entry("", "registration_date"))
    sheet.para(f"Đăng ký kết hôn tại: {facts['registration_place']}")
    sheet.para(f"Ngày đăng ký: {facts['registration_date']}")
    _feet(sheet, cast, dice, "Chồng", "Vợ")


MARRIAGE_WORDED = (
    Drawn("marriage_open_table", _open_table),
    Drawn("marriage_sub_points", _sub_points),
    Drawn("marriage_paired", _paired, 12.0),
    Drawn("marriage_sentences", _sentences, 13.0),
)
