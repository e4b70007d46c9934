"""Civil-status papers with two columns of facts, paragraphs of people, framed spouses and notes behind labels.

Canonical values as in `birth`, `marriage` and `marital`.
"""

from __future__ import annotations

from functools import partial

from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, office_levels, signed, titles_of, two_halves
from tests.dossiers.marital_facts import papers_of, shown_elsewhere, single_facts, titled
from tests.dossiers.marriage_facts import papers_of as spouse_papers
from tests.dossiers.marriage_facts import wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, cells, framed, pair, record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, bold
from tests.dossiers.wording import date_dashed, date_long, date_slashed

_PARENTS = (("mother", "MẸ", "MOTHER"), ("father", "CHA", "FATHER"))


def _foot(sheet: Sheet, cast: Cast, dice: Dice, *above: str, below: str = "") -> None:
    agency = commune_agency(cast.commune)

    def right() -> None:
        for line in above:
            sheet.para(line, align="center", style=ITALIC, after=1)
        titles = titles_of(agency, dice, board=dice.chance(0.5))
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal, note=below))

    sheet.skip(6)
    sheet.put("signer_name", cast.signer)
    sheet.columns((0.46, 1.0, right))


def _parents_beside(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Numbered facts of the child, English behind strokes; the parents in two columns of label over value."""
    manner = BirthManner(symbol="{n}/{y}", printed_date=date_dashed, whole_parent_dates=True)
    facts = birth_facts(cast, dice, manner).facts
    small = Style(italic=True, size=sheet.look.size * 0.8)
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số/No.: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(6)
    titled(sheet, "GIẤY KHAI SINH", size=5.0, after=0)
    sheet.para("BIRTH CERTIFICATE", align="center", style=small)
    rows = (("Họ, chữ đệm, tên", "Full name", "full_name"), ("Ngày, tháng, năm sinh", "Date of birth", "date_of_birth"),
            ("Giới tính", "Sex", "sex"), ("Dân tộc", "Ethnicity", "ethnicity"),
            ("Quốc tịch", "Nationality", "nationality"), ("Nơi sinh", "Place of birth", "place_of_birth"),
            ("Quê quán", "Place of origin", "place_of_origin"),
            ("Số định danh cá nhân", "Personal ID number", "id_number"))  # fmt: skip
    for number, (label, english, key) in enumerate(rows, 1):
        record(sheet, facts.entry("", key))
        sheet.para(f"({number}) {label}/", Run(english, small), ": ", bold(facts[key]))

    def column(who: str, vietnamese: str, english: str) -> None:
        sheet.para(f"NGƯỜI {vietnamese}/", Run(english, small), align="center", style=BOLD, after=2)
        for label, key in (("Họ, chữ đệm, tên", "name"), ("Ngày, tháng, năm sinh", "birth_date"),
                           ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"),
                           ("Nơi cư trú", "residence")):  # fmt: skip
            record(sheet, facts.entry("", f"{who}_{key}"))
            sheet.para(f"{label}:", style=ITALIC, after=0)
            sheet.para(facts[f"{who}_{key}"], style=BOLD, first=10, hang=10, after=2)

    sheet.columns(
        (0.0, 0.49, partial(column, *_PARENTS[0])),
        (0.51, 1.0, partial(column, *_PARENTS[1])),
    )
    pair(sheet, Pairing(), facts.entry("(9) Người đi khai sinh", "declarant_name"),
         facts.entry("(10) Giấy tờ tùy thân", "declarant_document"),
         facts.entry("(11) Nơi đăng ký", "registration_place"),
         facts.entry("(12) Ngày, tháng, năm đăng ký", "registration_date"), hang=0)  # fmt: skip
    _foot(sheet, cast, dice)


def _register_page(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form filled on a typewriter: levels of the office at the left, notes in brackets behind labels, dots."""
    facts = birth_facts(cast, dice, BirthManner(symbol="{n}", printed_date=date_long)).facts
    how = Pairing(value=BOLD, leader=".")
    sheet.columns((0.0, 0.4, lambda: office_levels(sheet, cast.commune)),
                  (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))  # fmt: skip
    sheet.skip(6)
    titled(sheet, "GIẤY KHAI SINH", size=6.0, after=2)
    record(sheet, facts.entry("", "number"))
    sheet.para("Số: ", bold(facts["number"]), align="center")
    pair(sheet, how, facts.entry("Họ, chữ đệm, tên (viết chữ in hoa)", "full_name"),
         facts.entry("Ngày, tháng, năm sinh", "date_of_birth"), facts.entry("(Bằng chữ)", "_words"),
         facts.entry("Giới tính (nam hay nữ)", "sex"), facts.entry("Dân tộc", "ethnicity"),
         facts.entry("Quốc tịch", "nationality"), facts.entry("Nơi sinh (ghi rõ cơ sở y tế)", "place_of_birth"),
         facts.entry("Quê quán (theo cha hoặc mẹ)", "place_of_origin"), hang=0)  # fmt: skip
    for who, name in (("father", "cha"), ("mother", "mẹ")):
        pair(sheet, how, facts.entry(f"Họ, chữ đệm, tên {name}", f"{who}_name"))
        record(sheet, *(facts.entry("", f"{who}_{key}") for key in ("birth_date", "ethnicity", "nationality")))
        sheet.para("Tuổi (năm sinh): ", bold(facts[f"{who}_birth_date"]), Leader(), " Dân tộc: ",
                   bold(facts[f"{who}_ethnicity"]), Leader(), " Quốc tịch: ", bold(facts[f"{who}_nationality"]),
                   Leader())  # fmt: skip
        pair(sheet, how, facts.entry("Nơi đăng ký thường trú", f"{who}_residence"), hang=0)
    pair(sheet, how, facts.entry("Người đứng khai", "declarant_name"),
         facts.entry("Đăng ký tại", "registration_place"), facts.entry("Ngày đăng ký", "registration_date"),
         hang=0)  # fmt: skip
    _foot(sheet, cast, dice)


def _spouses_told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """One justified paragraph a spouse, labels in small letters, the spouse told by the heading before it."""
    facts = wedding_facts(cast, dice, "{n}/{y}/KH", date_slashed).facts
    two_halves(sheet, commune_agency(cast.commune), dice, divide=0.46, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(8)
    titled(sheet, "GIẤY CHỨNG NHẬN KẾT HÔN", size=4.0)
    for who, name in (("wife", "vợ"), ("husband", "chồng")):
        papers = spouse_papers(facts, who, "")
        record(sheet, papers)
        items: list[Item] = []
        for label, key in ((f"Họ, chữ đệm, tên {name}", "name"), ("ngày, tháng, năm sinh", "birth_date"),
                           ("dân tộc", "ethnicity"), ("quốc tịch", "nationality"),
                           ("nơi cư trú", "residence")):  # fmt: skip
            record(sheet, facts.entry("", f"{who}_{key}"))
            items += [f"{label}: ", bold(facts[f"{who}_{key}"]), "; "]
        sheet.para(*items, "giấy tờ tùy thân: ", bold(papers.printed), ".", align="justify", after=6)
    record(sheet, facts.entry("", "registration_place"), facts.entry("", "registration_date"))
    sheet.para("Nơi đăng ký kết hôn: ", bold(facts["registration_place"]), "; ngày, tháng, năm đăng ký: ",
               bold(facts["registration_date"]), ".", align="justify")  # fmt: skip
    _foot(sheet, cast, dice)


def _framed_spouses(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Each spouse in a frame of two inner columns: short facts at the left, long ones at the right."""
    wedding = wedding_facts(cast, dice, "{n}/TLKH", date_dashed)
    facts, how = wedding.facts, Pairing(label=PLAIN, value=BOLD)
    state_heading(sheet, spell=dice.whole(0, 3))
    agency = commune_agency(cast.commune, long_name=False)
    for line in filter(None, (agency.parent, agency.name)):
        sheet.para(line, style=BOLD if line == agency.name else PLAIN, after=0)
    record(sheet, facts.entry("", "number"))
    sheet.para(f"Số: {facts['number']}")
    titled(sheet, "TRÍCH LỤC KẾT HÔN", size=4.0)

    def spouse(who: str, name: str) -> None:
        sheet.para(name, style=BOLD, after=2)
        pair(sheet, how, facts.entry("Họ và tên", f"{who}_name"))

        def left() -> None:
            pair(sheet, how, facts.entry("Sinh ngày", f"{who}_birth_date"), facts.entry("Dân tộc", f"{who}_ethnicity"),
                 facts.entry("Quốc tịch", f"{who}_nationality"), hang=0)  # fmt: skip

        def right() -> None:
            pair(sheet, how, facts.entry("Số định danh/CMND", f"{who}_id_number"),
                 facts.entry("Nơi cư trú", f"{who}_residence"), hang=0)  # fmt: skip

        sheet.columns((0.0, 0.4, left), (0.42, 1.0, right))

    for who, name in (("husband", "CHỒNG"), ("wife", "VỢ")):
        framed(sheet, partial(spouse, who, name))
        sheet.skip(5)
    pair(sheet, how, facts.entry("Nơi đăng ký kết hôn", "registration_place"),
         facts.entry("Ngày đăng ký kết hôn", "registration_date"), hang=0)  # fmt: skip
    _foot(sheet, cast, dice, f"{cast.commune.commune_name}, {date_long(wedding.copied)}")


def _two_columns_single(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Facts in two columns of short lines, the long ones below over the whole width, labels bold without colons."""
    single = single_facts(cast, dice, "{n}/GXN", date_slashed)
    facts, agency = single.facts, commune_agency(cast.commune)
    shown_elsewhere(sheet, facts, agency.name, "number")
    two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]))
    sheet.skip(8)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")
    sheet.para(f"{agency.plain.upper()} XÁC NHẬN", align="center", style=BOLD)
    for first, second in ((("Họ và tên", "full_name"), ("Giới tính", "sex")),
                          (("Ngày sinh", "date_of_birth"), ("Dân tộc", "ethnicity")),
                          (("Số CCCD/CMND", "id_number"), ("Quốc tịch", "nationality"))):  # fmt: skip
        record(sheet, facts.entry("", first[1]), facts.entry("", second[1]))
        four: list[list[Item]] = [[bold(first[0])], [facts[first[1]]], [bold(second[0])], [facts[second[1]]]]
        cells(sheet, (0.2, 0.38, 0.18, 0.24), [[(each, PLAIN)] for each in four])
        sheet.skip(3)
    for label, key in (("Nơi cư trú", "residence"), ("Tình trạng hôn nhân", "marital_status"),
                       ("Mục đích", "purpose")):  # fmt: skip
        record(sheet, facts.entry("", key))
        cells(sheet, (0.28, 0.72), [[([bold(label)], PLAIN)], [([facts[key]], PLAIN)]])
        sheet.skip(3)
    sheet.para("Giấy có giá trị 6 tháng kể từ ngày cấp.", style=ITALIC)
    _foot(sheet, cast, dice, f"{cast.commune.commune_name}, {facts['date_of_issue']}")


def _noted_single(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels with the numbers of notes behind them, leaders behind the values; the date at the foot, no seal."""
    single = single_facts(cast, dice, "{n}/{y}/UBND-GXN", date_long)
    facts, agency = single.facts, commune_agency(cast.commune)
    shown_elsewhere(sheet, facts, agency.name, "number")
    two_halves(sheet, agency, dice, divide=0.44, under_office=("Số: ", facts["number"]))
    sheet.skip(6)
    titled(sheet, "GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN", size=2.5)
    sheet.para(f"Xét đề nghị của ông/bà(1): {single.person.name},", first=24, after=2)
    sheet.para("XÁC NHẬN:", align="center", style=BOLD)
    entries = (Entry("Họ, chữ đệm, tên(1)", "full_name", facts["full_name"]),
               facts.entry("Ngày, tháng, năm sinh", "date_of_birth"), facts.entry("Giới tính", "sex"),
               facts.entry("Dân tộc", "ethnicity"), facts.entry("Quốc tịch", "nationality"),
               papers_of(facts, "Giấy tờ tùy thân(2)"), facts.entry("Nơi cư trú(3)", "residence"),
               facts.entry("Tình trạng hôn nhân(4)", "marital_status"),
               facts.entry("Giấy này được cấp để(5)", "purpose"))  # fmt: skip
    pair(sheet, Pairing(value=PLAIN, leader="."), *entries, hang=0)
    sheet.para("Giấy này có giá trị trong thời hạn 6 tháng, kể từ ngày cấp.", first=24)
    _foot(sheet, cast, dice, f"{cast.commune.commune_name}, {facts['date_of_issue']}", below="(Đã ký)")


BIRTH_OTHER = (Drawn("birth_parents_beside", _parents_beside, 12.0), Drawn("birth_register_page", _register_page, 13.0))
MARRIAGE_OTHER = (
    Drawn("marriage_told", _spouses_told, 13.0),
    Drawn("marriage_framed_spouses", _framed_spouses, 12.0),
)
MARITAL_OTHER = (Drawn("marital_two_columns", _two_columns_single, 12.5), Drawn("marital_noted", _noted_single, 13.0))
