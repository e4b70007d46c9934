"""Further civil-status papers: a small copy laid across, a ruled sheet, rows of spouses, a confirmation told as a text.

Canonical values as in `birth`, `marriage` and `marital`.
"""

from __future__ import annotations

from datetime import timedelta

from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5_LANDSCAPE, Drawn, Facts
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.marriage_facts import SPOUSES, scribbled, wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, cells, day_parts, form_cells, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.wording import date_bare, date_dashed, date_dotted, date_long, date_short, date_slashed

_COUPLE = {"wife": "Bên nữ", "husband": "Bên nam"}


def _sign(sheet: Sheet, cast: Cast, dice: Dice, *above: str, left: float = 0.47) -> None:
    agency = commune_agency(cast.commune, long_name=dice.chance(0.5))

    def right() -> None:
        for line in above:
            sheet.para(line, align="center", style=ITALIC, after=1)
        signed(sheet, titles_of(agency, dice, board=dice.chance(0.6)), cast.signer, dice, Signing(agency.seal))

    sheet.put("signer_name", cast.signer)
    sheet.skip(5)
    sheet.columns((left, 1.0, right))


def _title(sheet: Sheet, *lines: str, larger: float = 4.0) -> None:
    for line in lines:
        sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + larger), after=0)
    sheet.skip(5)


def _birth_across(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy on a small sheet laid across: the day in parts, each parent's name and year on one dotted line."""
    birth = birth_facts(cast, dice, BirthManner(symbol="{n}", printed_date=date_dotted, capitals=dice.chance(0.6)))
    facts, how = birth.facts, Pairing(value=dice.pick([BOLD, PLAIN]), leader=".", after=1.5)

    def number() -> None:
        pair(sheet, Pairing(value=PLAIN, after=0), facts.entry("Số", "number"), facts.entry("Quyển", "_book"))

    agency = commune_agency(cast.commune, long_name=False)
    sheet.columns((0.0, 0.3, lambda: office_head(sheet, agency.parent, agency.name, rule=0.0)),
                  (0.31, 0.8, lambda: state_heading(sheet, spell=dice.whole(0, 3))), (0.84, 1.0, number))  # fmt: skip
    _title(sheet, "GIẤY KHAI SINH", dice.pick(["(Bản sao)", "BẢN SAO"]), larger=3.0)
    side_by_side(sheet, how, (0.7, 0.3), facts.entry("Họ tên người được khai sinh", "full_name"),
                 facts.entry("Phái", "sex"))  # fmt: skip
    tabs = (130.0, 210.0, 300.0, 400.0)
    day_parts(sheet, Pairing(value=how.value, after=1.5), facts.entry("Sinh vào", "date_of_birth"), cast.child.birth,
              tabs)  # fmt: skip
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Thuộc dân tộc", "ethnicity"), facts.entry("Quốc tịch",
                 "nationality"))  # fmt: skip
    pair(sheet, how, facts.entry("Sinh tại", "place_of_birth"), facts.entry("Nguyên quán", "place_of_origin"), hang=0)
    for who, name in dice.pick([(("father", "Cha"), ("mother", "Mẹ")), (("mother", "Mẹ"), ("father", "Cha"))]):
        side_by_side(sheet, how, (0.66, 0.34), facts.entry(f"{name} tên là", f"{who}_name"),
                     facts.entry("Sinh năm", f"{who}_birth_date"))  # fmt: skip
        side_by_side(sheet, how, (0.5, 0.5), facts.entry("Dân tộc", f"{who}_ethnicity"),
                     facts.entry("Quốc tịch", f"{who}_nationality"))  # fmt: skip
        pair(sheet, how, facts.entry("Trú quán", f"{who}_residence"), hang=0)
    record(sheet, *(facts.entry("", key) for key in ("declarant_name", "registration_place", "registration_date")))
    sheet.para(f"Người đứng khai: {facts['declarant_name']} ({facts['_relation'].lower()})", after=1.5)
    sheet.para(f"Đã vào sổ tại {facts['registration_place']}, ngày {facts['registration_date']}", after=1.5)
    _sign(sheet, cast, dice, f"Sao lục ngày {date_bare(birth.copied)}", left=0.55)


def _birth_sheet(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled sheet from first to last fact, small labels over values in cells of unequal width."""
    manner = BirthManner(symbol=dice.pick(["{n}/{y}", "{n}/TLKS-BS"]), printed_date=date_slashed,
                         whole_parent_dates=dice.chance(0.5))  # fmt: skip
    birth = birth_facts(cast, dice, manner)
    facts, how = birth.facts, Pairing(value=dice.pick([BOLD, PLAIN]), colon=dice.pick(["", ":"]))
    two_halves(sheet, commune_agency(cast.commune), dice, divide=0.43)
    sheet.skip(4)
    _title(sheet, "TRÍCH LỤC KHAI SINH" if "TLKS" in manner.symbol else "GIẤY KHAI SINH")

    def cell_row(widths: tuple[float, ...], *labels: tuple[str, str]) -> None:
        form_cells(sheet, how, widths, *(facts.entry(label, key) for label, key in labels), size=0.8)

    cell_row((0.6, 0.4), ("Họ, chữ đệm, tên người được đăng ký", "full_name"), ("Số", "number"))
    cell_row((0.28, 0.72), ("Ngày, tháng, năm sinh", "date_of_birth"), ("Viết bằng chữ", "_words"))
    cell_row((0.2, 0.25, 0.25, 0.3), ("Giới tính", "sex"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"),
             ("Số định danh", "id_number"))  # fmt: skip
    cell_row((1.0,), ("Nơi sinh", "place_of_birth"))
    cell_row((1.0,), ("Quê quán", "place_of_origin"))
    for who, name in (("father", "cha"), ("mother", "mẹ")):
        born, people = ("Ngày/năm sinh", f"{who}_birth_date"), ("Dân tộc", f"{who}_ethnicity")
        cell_row((0.45, 0.2, 0.15, 0.2), (f"Họ, chữ đệm, tên {name}", f"{who}_name"), born, people,
                 ("Quốc tịch", f"{who}_nationality"))  # fmt: skip
        cell_row((1.0,), (f"Nơi cư trú của {name}", f"{who}_residence"))
    cell_row((0.66, 0.34), ("Cơ quan đăng ký khai sinh", "registration_place"), ("Ngày đăng ký", "registration_date"))
    _sign(sheet, cast, dice, f"{cast.commune.commune_name}, {date_long(birth.copied)}")


def _marriage_rows(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Both spouses as rows of a ruled table whose heads are the facts; the residences below the table."""
    wedding = wedding_facts(cast, dice, "{n}/{y}", date_short, years=dice.chance(0.3))
    facts, agency = wedding.facts, commune_agency(cast.commune)
    record(sheet, facts.entry("", "number"))
    two_halves(sheet, agency, dice, divide=0.42, under_office=("Số đăng ký: ", facts["number"]))
    sheet.skip(6)
    _title(sheet, "GIẤY CHỨNG NHẬN", "KẾT HÔN")
    keys = (("Họ và tên", "name"), ("Ngày sinh", "birth_date"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"),
            ("Số CMND/CCCD", "id_number"))  # fmt: skip
    order = dice.pick([SPOUSES, SPOUSES[::-1]])
    heads: list[Item] = ["", *(bold(label) for label, _ in keys)]
    rows = [[[head] for head in heads]]
    for who in order:
        record(sheet, *(facts.entry("", f"{who}_{key}") for _, key in keys))
        printed: list[Item] = [bold(_COUPLE[who]), *(facts[f"{who}_{key}"] for _, key in keys)]
        rows.append([[item] for item in printed])
    sheet.table((0.12, 0.27, 0.16, 0.11, 0.13, 0.21), rows, pad=3)
    sheet.skip(6)
    how = Pairing(value=PLAIN)
    for who in order:
        pair(sheet, how, facts.entry(f"Nơi cư trú của {_COUPLE[who].lower()}", f"{who}_residence"), hang=0)
    pair(sheet, how, facts.entry("Kết hôn được đăng ký tại", "registration_place"),
         facts.entry("Vào ngày", "registration_date"), hang=0)  # fmt: skip
    titles = titles_of(agency, dice)
    sheet.put("signer_name", cast.signer)
    sheet.skip(6)
    sheet.columns((0.0, 0.25, lambda: scribbled(sheet, _COUPLE[order[0]])),
                  (0.25, 0.5, lambda: scribbled(sheet, _COUPLE[order[1]])),
                  (0.52, 1.0, lambda: signed(sheet, titles, cast.signer, dice, Signing(agency.seal))))  # fmt: skip


def _marriage_small(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate on a small sheet laid across: each spouse a column under his word, values behind short labels."""
    facts = wedding_facts(cast, dice, "{n}/KH", date_dashed).facts
    how = Pairing(value=dice.pick([BOLD, Style(bold=True, dots=True)]), after=1.5)
    state_heading(sheet, spell=dice.whole(0, 3))
    _title(sheet, "GIẤY CHỨNG NHẬN KẾT HÔN", larger=5.0)
    record(sheet, facts.entry("", "number"))
    sheet.para("Vào sổ số ", bold(facts["number"]), align="center", after=4)

    def spouse(who: str, word: str) -> None:
        sheet.para(word, align="center", style=BOLD, after=2)
        for label, key in (("Tên", "name"), ("Sinh", "birth_date"), ("Dân tộc", "ethnicity"),
                           ("Quốc tịch", "nationality"), ("Căn cước/CMND", "id_number"),
                           ("Trú tại", "residence")):  # fmt: skip
            pair(sheet, how, facts.entry(label, f"{who}_{key}"), hang=0)

    first, second = dice.pick([(("wife", "NGƯỜI VỢ"), ("husband", "NGƯỜI CHỒNG")),
                               (("husband", "CHỒNG"), ("wife", "VỢ"))])  # fmt: skip
    sheet.columns((0.0, 0.48, lambda: spouse(*first)), (0.52, 1.0, lambda: spouse(*second)))
    sheet.skip(4)
    side_by_side(sheet, how, (0.68, 0.32), facts.entry("Nơi đăng ký", "registration_place"),
                 facts.entry("Ngày", "registration_date"))  # fmt: skip
    _sign(sheet, cast, dice, left=0.5)


def _single(cast: Cast, dice: Dice, symbol: str) -> tuple[Facts, str]:
    """Return what a confirmation says, and how it names the person."""
    person = dice.pick([cast.mother, cast.father])
    spouse = "chồng" if person.sex == "Nữ" else "vợ"
    status = dice.pick(["Chưa kết hôn với ai", "Đã ly hôn, hiện chưa kết hôn với người khác",
                        f"Có {spouse} đã chết, từ đó đến nay chưa đăng ký kết hôn lại"])  # fmt: skip
    purpose = dice.pick(["nộp hồ sơ tuyển dụng viên chức", "làm thủ tục mua căn hộ chung cư", "xin nhận nuôi con nuôi",
                         "hoàn tất hồ sơ kết hôn tại nơi cư trú mới"])  # fmt: skip
    printed = {
        "number": symbol.format(n=dice.whole(3, 790), y=cast.issued.year), "full_name": person.upper_name,
        "date_of_birth": date_slashed(person.birth), "sex": person.sex, "ethnicity": person.ethnicity,
        "nationality": "Việt Nam", "id_number": person.id_number, "residence": person.residence,
        "marital_status": status, "purpose": purpose, "date_of_issue": date_long(cast.issued),
        "signer_name": cast.signer,
    }  # fmt: skip
    canonical = {"date_of_birth": person.birth.isoformat(), "date_of_issue": cast.issued.isoformat()}
    return Facts(printed, canonical), person.address_word


_ALL = ("number", "full_name", "date_of_birth", "sex", "ethnicity", "nationality", "id_number", "residence",
        "marital_status", "purpose", "date_of_issue")  # fmt: skip


def _marital_told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Who it is in one paragraph, few labels in it; status and purpose on lines of their own."""
    facts, word = _single(cast, dice, "{n}/{y}/XN-UBND")
    agency = commune_agency(cast.commune)
    record(sheet, *(facts.entry("", key) for key in _ALL))
    sheet.put("issuer", agency.name)
    two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]),
               under_motto=(f"{agency.place}, {facts['date_of_issue']}",))  # fmt: skip
    sheet.skip(12)
    _title(sheet, "GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN", larger=2.0)
    sheet.para(f"{agency.plain} xác nhận {word.lower()} ", bold(facts["full_name"]), ", giới tính: ", facts["sex"],
               f", sinh ngày {facts['date_of_birth']}, dân tộc {facts['ethnicity']}, quốc tịch {facts['nationality']}, "
               f"số định danh cá nhân: {facts['id_number']}, hiện cư trú tại {facts['residence']}.", first=28,
               align="justify")  # fmt: skip
    style = dice.pick([PLAIN, BOLD])
    sheet.para("Về tình trạng hôn nhân: ", Run(facts["marital_status"], style), ".", first=28, align="justify")
    sheet.para("Mục đích sử dụng giấy xác nhận: ", facts["purpose"], ".", first=28, align="justify")
    expiry = cast.issued + timedelta(days=181)
    sheet.para(f"Có giá trị đến ngày {date_slashed(expiry)}.", first=28, style=ITALIC)
    _sign(sheet, cast, dice)


def _marital_two_tongues(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For use abroad: the English of each label below it in a column, the values beside; place and day at the end."""
    facts, _ = _single(cast, dice, "{n}/XNHN")
    agency, small = commune_agency(cast.commune, long_name=False), Style(italic=True, size=sheet.look.size * 0.76)
    sheet.put("issuer", agency.name)
    record(sheet, facts.entry("", "date_of_issue"))
    two_halves(sheet, agency, dice, divide=0.4)
    sheet.skip(6)
    _title(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN", larger=2.0)
    sheet.para("CERTIFICATE OF MARITAL STATUS", align="center", style=ITALIC, after=6)
    width = dice.pick([0.34, 0.4])
    for label, english, key in (
        ("Số", "Number", "number"), ("Họ và tên", "Name in full", "full_name"), ("Ngày sinh", "Born on",
         "date_of_birth"), ("Giới tính", "Sex", "sex"), ("Dân tộc", "Ethnic group", "ethnicity"),
        ("Quốc tịch", "Citizenship", "nationality"), ("Số định danh cá nhân", "Identity number", "id_number"),
        ("Nơi cư trú", "Residence", "residence"), ("Tình trạng hôn nhân", "Marital status", "marital_status"),
        ("Mục đích sử dụng", "To be used for", "purpose"),
    ):  # fmt: skip
        record(sheet, facts.entry("", key))
        cells(sheet, (width, 1 - width), [[([f"{label}:"], PLAIN), ([english], small)], [([facts[key]], BOLD)]])
        sheet.skip(2)
    _sign(sheet, cast, dice, f"{agency.place}, {facts['date_of_issue']}")


BIRTH_MORE = (
    Drawn("held_birth_across", _birth_across, 10.5, A5_LANDSCAPE, (38.0, 34.0, 26.0)),
    Drawn("held_birth_sheet", _birth_sheet, 11.5),
)
MARRIAGE_MORE = (
    Drawn("held_marriage_rows", _marriage_rows, 12.0),
    Drawn("held_marriage_small", _marriage_small, 10.5, A5_LANDSCAPE, (38.0, 34.0, 26.0)),
)
MARITAL_MORE = (
    Drawn("held_marital_told", _marital_told, 13.0),
    Drawn("held_marital_two_tongues", _marital_two_tongues, 12.0),
)
