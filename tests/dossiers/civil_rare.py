"""Civil-status papers in rarer settings: labels between two people's values, flush right, named by the person alone.

Canonical values as in `birth`, `marriage` and `marital`.
"""

from __future__ import annotations

from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5_LANDSCAPE, Drawn
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of, two_halves
from tests.dossiers.marital_facts import papers_of, shown_elsewhere, single_facts, titled
from tests.dossiers.marriage_facts import papers_of as spouse_papers
from tests.dossiers.marriage_facts import scribbled, wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, cells, framed, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style, Tab, bold
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_PARENTS = (("father", "cha"), ("mother", "mẹ"))


def _foot(sheet: Sheet, cast: Cast, dice: Dice, *above: str, left: float = 0.46, note: str = "") -> None:
    agency = commune_agency(cast.commune)

    def right() -> None:
        for line in above:
            sheet.para(line, align="center", style=ITALIC, after=1)
        how = Signing("" if note else agency.seal, note=note)
        signed(sheet, titles_of(agency, dice, board=dice.chance(0.5)), cast.signer, dice, how)

    sheet.skip(6)
    sheet.put("signer_name", cast.signer)
    sheet.columns((left, 1.0, right))


def _flush_right(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Labels flush right against a rule, values flush left behind it, without colons; the parents named in labels."""
    manner = BirthManner(symbol="{n}/{y}/TLKS", printed_date=date_slashed, whole_parent_dates=dice.chance(0.5))
    birth = birth_facts(cast, dice, manner)
    facts = birth.facts
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(8)
    titled(sheet, "TRÍCH LỤC KHAI SINH", size=5.0)
    rows = [("Họ, chữ đệm, tên", "full_name"), ("Ngày, tháng, năm sinh", "date_of_birth"), ("Bằng chữ", "_words"),
            ("Giới tính", "sex"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"),
            ("Số định danh cá nhân", "id_number"), ("Nơi sinh", "place_of_birth"),
            ("Quê quán", "place_of_origin")]  # fmt: skip
    for who, name in _PARENTS:
        rows += [(f"Họ, chữ đệm, tên {name}", f"{who}_name"), (f"Năm sinh của {name}", f"{who}_birth_date"),
                 (f"Dân tộc của {name}", f"{who}_ethnicity"), (f"Quốc tịch của {name}", f"{who}_nationality"),
                 (f"Nơi cư trú của {name}", f"{who}_residence")]  # fmt: skip
    rows += [("Nơi đăng ký khai sinh", "registration_place"), ("Ngày đăng ký", "registration_date")]
    divide = dice.pick([0.34, 0.38])
    for label, key in rows:
        top = sheet.y
        _facing(sheet, facts.entry(label, key), divide)
        x = sheet.left + divide * sheet.width
        sheet.draw.line([(x, top), (x, sheet.y)], fill=sheet.look.ink, width=2)
        sheet.skip(2)
    _foot(sheet, cast, dice, f"{cast.commune.commune_name}, {date_long(birth.copied)}")


def _facing(sheet: Sheet, entry: Entry, divide: float) -> None:
    """Print a label flush right up to a part of the frame and its value flush left behind it."""
    record(sheet, entry)
    width = sheet.measure(entry.label, PLAIN) / POINT
    indent = max(0.0, (divide - 0.02) * sheet.width / POINT - width)
    start = (divide + 0.02) * sheet.width / POINT
    sheet.para(entry.label, Tab(start - indent), Run(entry.printed, BOLD), first=indent, hang=start, after=0)


def _named_people(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """ "Trẻ:", "Cha:", "Mẹ:" with the name behind them, the other facts in the lines below, set in."""
    facts = birth_facts(cast, dice, BirthManner(symbol="{n}/{y}", printed_date=date_dashed)).facts
    how = Pairing(value=dice.pick([PLAIN, BOLD]))
    state_heading(sheet, spell=dice.whole(0, 3))
    one_line_office(sheet, commune_agency(cast.commune, long_name=False), align="center")
    titled(sheet, "GIẤY KHAI SINH", "(BẢN SAO)", size=4.0, after=2)
    record(sheet, facts.entry("", "number"))
    sheet.para("Số: ", bold(facts["number"]), align="right")
    pair(sheet, how, facts.entry("Họ và tên trẻ", "full_name"))
    side_by_side(sheet, how, (0.5, 0.25, 0.25), facts.entry("Sinh ngày", "date_of_birth"), facts.entry("Giới", "sex"),
                 facts.entry("Dân tộc", "ethnicity"))  # fmt: skip
    pair(sheet, how, facts.entry("Quốc tịch", "nationality"), facts.entry("Nơi sinh", "place_of_birth"),
         facts.entry("Quê quán", "place_of_origin"), facts.entry("Số ĐDCN", "id_number"), hang=0)  # fmt: skip
    for who, name in _PARENTS:
        pair(sheet, how, facts.entry(f"Họ tên {name}", f"{who}_name"))
        side_by_side(sheet, how, (0.3, 0.3, 0.4), facts.entry("Năm sinh", f"{who}_birth_date"),
                     facts.entry("Dân tộc", f"{who}_ethnicity"),
                     facts.entry("Quốc tịch", f"{who}_nationality"))  # fmt: skip
        pair(sheet, how, facts.entry("Thường trú", f"{who}_residence"), first=0, hang=24)
    pair(sheet, how, facts.entry("Họ tên người đi khai", "declarant_name"),
         facts.entry("Giấy tờ tùy thân số", "declarant_document"),
         facts.entry("Cơ quan đăng ký", "registration_place"), facts.entry("Ngày đăng ký", "registration_date"),
         hang=24)  # fmt: skip
    _foot(sheet, cast, dice, "Sao từ sổ gốc", note=dice.pick(["", "(Đã ký)"]))


def _labels_between(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table of three columns: the husband's values, the labels between, the wife's values."""
    facts = wedding_facts(cast, dice, "{n}/{y}", date_short).facts
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(6)
    titled(sheet, "GIẤY CHỨNG NHẬN KẾT HÔN", size=4.0)
    rows: list[list[list[Item]]] = [[[bold("THÔNG TIN")], [bold("BÊN VỢ")], [bold("BÊN CHỒNG")]]]
    for label, key in (("Họ, chữ đệm, tên", "name"), ("Ngày sinh", "birth_date"), ("Dân tộc", "ethnicity"),
                       ("Quốc tịch", "nationality"), ("Nơi cư trú", "residence")):  # fmt: skip
        record(sheet, *(facts.entry("", f"{who}_{key}") for who in ("wife", "husband")))
        rows.append([[label], [facts[f"wife_{key}"]], [facts[f"husband_{key}"]]])
    for who in ("wife", "husband"):
        record(sheet, spouse_papers(facts, who, ""))
    rows.append([["Giấy tờ tùy thân (loại, số, nơi cấp, ngày cấp)"], [facts["_wife_papers"]],
                 [facts["_husband_papers"]]])  # fmt: skip
    sheet.table((0.24, 0.38, 0.38), rows, pad=4, aligns=("left", "center", "center"))
    sheet.skip(5)
    pair(sheet, Pairing(), facts.entry("Đăng ký kết hôn tại", "registration_place"),
         facts.entry("Ngày, tháng, năm đăng ký", "registration_date"), hang=0)  # fmt: skip
    sheet.columns((0.0, 0.28, lambda: scribbled(sheet, "VỢ")), (0.28, 0.56, lambda: scribbled(sheet, "CHỒNG")))
    _foot(sheet, cast, dice)


def _one_after_another(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A small sheet laid across: husband, then wife, told apart by the label of the name; years of birth alone."""
    facts = wedding_facts(cast, dice, "{n}", date_dotted, years=dice.chance(0.5)).facts
    how = Pairing(value=Style(bold=True, dots=True))
    two_halves(sheet, commune_agency(cast.commune, long_name=False), dice, divide=0.38,
               under_office=("Số: ", facts["number"]))  # fmt: skip
    record(sheet, facts.entry("", "number"))
    titled(sheet, "GIẤY CHỨNG NHẬN KẾT HÔN", size=4.0, after=3)
    for who, name in (("husband", "chồng"), ("wife", "vợ")):
        side_by_side(sheet, how, (0.6, 0.4), facts.entry(f"Họ và tên {name}", f"{who}_name"),
                     facts.entry("Sinh ngày", f"{who}_birth_date"))  # fmt: skip
        number = facts[f"{who}_id_number"]
        kind = "CMND" if len(number) == 9 else "CCCD"
        side_by_side(sheet, how, (0.28, 0.32, 0.4), facts.entry("Dân tộc", f"{who}_ethnicity"),
                     facts.entry("Quốc tịch", f"{who}_nationality"),
                     Entry(f"Số {kind}", f"{who}_id_number", number))  # fmt: skip
        pair(sheet, how, facts.entry("Nơi thường trú/tạm trú", f"{who}_residence"), hang=0)
    side_by_side(sheet, how, (0.66, 0.34), facts.entry("Nơi đăng ký", "registration_place"),
                 facts.entry("Ngày đăng ký", "registration_date"))  # fmt: skip
    sheet.columns((0.0, 0.25, lambda: scribbled(sheet, "Chồng", "(ký)")),
                  (0.25, 0.5, lambda: scribbled(sheet, "Vợ", "(ký)")),
                  (0.5, 1.0, lambda: _foot(sheet, cast, dice, left=0.0)))  # fmt: skip


def _glossed_single(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Numbered labels with English in small italics below, values at a tab; the number at the right."""
    single = single_facts(cast, dice, "{n}/{y}/XNTTHN", date_slashed)
    facts, agency = single.facts, commune_agency(cast.commune)
    shown_elsewhere(sheet, facts, agency.name, "number")
    small = Style(italic=True, size=sheet.look.size * 0.76)
    two_halves(sheet, agency, dice, divide=0.45)
    sheet.para("Số (Ref. No.): ", facts["number"], after=2)
    titled(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", after=0)
    sheet.para("CERTIFICATE OF MARITAL STATUS", align="center", style=small)
    labels = (("1. Họ và tên", "Full name", facts.entry("", "full_name")),
              ("2. Ngày sinh", "Date of birth", facts.entry("", "date_of_birth")),
              ("3. Giới tính", "Sex", facts.entry("", "sex")),
              ("4. Dân tộc", "Ethnicity", facts.entry("", "ethnicity")),
              ("5. Quốc tịch", "Nationality", facts.entry("", "nationality")),
              ("6. Giấy tờ tùy thân", "Identity document", papers_of(facts, "")),
              ("7. Nơi cư trú", "Place of residence", facts.entry("", "residence")),
              ("8. Tình trạng hôn nhân", "Marital status", facts.entry("", "marital_status")),
              ("9. Mục đích cấp", "Purpose", facts.entry("", "purpose")))  # fmt: skip
    for label, english, entry in labels:
        record(sheet, entry)
        cells(sheet, (0.36, 0.64), [[([f"{label}:"], PLAIN), ([Run(f"    {english}")], small)],
                                    [([entry.printed], BOLD)]])  # fmt: skip
        sheet.skip(2)
    sheet.para("Giấy này có giá trị 06 tháng kể từ ngày cấp.", Run(" Valid for 06 months from the date of issue.",
               small), style=ITALIC)  # fmt: skip
    _foot(sheet, cast, dice, f"{cast.commune.commune_name}, {facts['date_of_issue']}")


def _in_one_frame(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """All facts in running lines within a frame, several a line parted by commas, the status in a line of its own."""
    single = single_facts(cast, dice, "{n}/GXNHN", date_slashed)
    facts, agency = single.facts, commune_agency(cast.commune, long_name=False)
    keys = ("number", "full_name", "date_of_birth", "sex", "ethnicity", "nationality", "id_number", "residence")
    shown_elsewhere(sheet, facts, agency.name, *keys)
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]), under_motto=(place,))
    sheet.skip(8)
    titled(sheet, "GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN", size=2.0)

    def box() -> None:
        sheet.para("Họ và tên: ", bold(facts["full_name"]), f", giới tính: {facts['sex']}", after=2)
        sheet.para(f"Ngày sinh: {facts['date_of_birth']}, dân tộc: {facts['ethnicity']}, quốc tịch: "
                   f"{facts['nationality']}", after=2)  # fmt: skip
        sheet.para(f"Số CCCD/CMND: {facts['id_number']}, cấp ngày: {facts['_issued']}, nơi cấp: {facts['_issuer']}",
                   after=2)  # fmt: skip
        sheet.para(f"Địa chỉ thường trú: {facts['residence']}", after=2)

    framed(sheet, box)
    sheet.skip(6)
    pair(sheet, Pairing(label=BOLD, value=PLAIN), facts.entry("Tình trạng hôn nhân", "marital_status"),
         facts.entry("Mục đích sử dụng giấy xác nhận", "purpose"), hang=0)  # fmt: skip
    sheet.para("Thời hạn sử dụng: 06 tháng kể từ ngày cấp.", style=BOLD_ITALIC)
    _foot(sheet, cast, dice)


BIRTH_RARE = (Drawn("birth_flush_right", _flush_right, 12.0), Drawn("birth_named_people", _named_people, 13.0))
MARRIAGE_RARE = (
    Drawn("marriage_centred_cells", _labels_between, 12.0),
    Drawn("marriage_one_after_another", _one_after_another, 11.0, A5_LANDSCAPE, (40, 34, 26)),
)
MARITAL_RARE = (Drawn("marital_glossed", _glossed_single, 12.5), Drawn("marital_framed", _in_one_frame, 13.0))
