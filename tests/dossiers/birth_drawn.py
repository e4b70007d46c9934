"""Birth certificates in layouts of their own: earlier register forms, headed blocks, English glosses, a boxed extract.

Canonical values as in `birth`.
"""

from __future__ import annotations

from functools import partial

from tests.dossiers.birth_facts import Birth, BirthManner, birth_facts
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5, A5_LANDSCAPE, Drawn
from tests.dossiers.feet import Signing, office_levels, one_line_office, signed, titles_of, two_halves
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, day_parts, framed, glossed, pair, record, side_by_side, spaced
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.wording import date_bare, date_dashed, date_dotted, date_long, date_short


def _register_form(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of the register books: the office's levels by name, parents in a table, a spaced title."""
    birth = birth_facts(cast, dice, BirthManner(symbol="{n}", printed_date=date_dashed, capitals=False))
    facts, how = birth.facts, Pairing(value=BOLD, leader=".")
    number = facts.entry("Số", "number")

    def book() -> None:
        pair(sheet, Pairing(leader="."), number, facts.entry("Quyển số", "_book"))

    sheet.columns(
        (0.0, 0.29, lambda: office_levels(sheet, cast.commune)),
        (0.3, 0.8, lambda: state_heading(sheet, size=sheet.look.size - 0.5, spell=dice.whole(0, 3))),
        (0.81, 1.0, book),
    )
    sheet.skip(4)
    spaced(sheet, "GIẤY KHAI SINH", Style(bold=True, size=sheet.look.size + 8))
    sheet.para(dice.pick(["(Bản sao)", "(Bản chính)"]), align="center", style=ITALIC)
    side_by_side(sheet, how, (0.72, 0.28), facts.entry("Họ và tên", "full_name"), facts.entry("Nam, nữ", "sex"))
    pair(sheet, how, facts.entry("Sinh ngày, tháng, năm", "date_of_birth"), facts.entry("(Bằng chữ)", "_words"))
    pair(sheet, how, facts.entry("Nơi sinh", "place_of_birth"))
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Dân tộc", "ethnicity"), facts.entry("Quốc tịch", "nationality"))
    pair(sheet, how, facts.entry("Quê quán", "place_of_origin"))
    sheet.skip(3)
    _parents_table(sheet, birth)
    sheet.skip(4)
    pair(sheet, how, facts.entry("Họ, tên người đứng khai", "declarant_name"))
    pair(sheet, how, facts.entry("Giấy tờ của người đứng khai (loại, số, nơi cấp)", "declarant_document"))
    agency = commune_agency(cast.commune, long_name=False)

    def office() -> None:
        record(sheet, facts.entry("", "registration_date"), facts.entry("", "signer_name"))
        sheet.para("Đăng ký ngày ", date_bare(birth.registered), align="center", style=ITALIC, after=1)
        titles = [f"TM. {agency.name}", *titles_of(agency, dice)]
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal))

    def declarant() -> None:
        sheet.skip(18)
        sheet.para("Người đứng khai", align="center", style=BOLD)
        sheet.para("(Ký tên)", align="center", style=ITALIC)

    sheet.columns((0.0, 0.4, declarant), (0.45, 1.0, office))


def _parents_table(sheet: Sheet, birth: Birth) -> None:
    facts = birth.facts
    labels = {"Họ và tên": "name", "Năm sinh": "birth_date", "Dân tộc": "ethnicity", "Quốc tịch": "nationality",
              "Nghề nghiệp": "", "Nơi ĐKHK thường trú": "residence"}  # fmt: skip
    rows: list[list[list[Item]]] = [[[bold("Phần khai về cha, mẹ")], [bold("NGƯỜI CHA")], [bold("NGƯỜI MẸ")]]]
    for label, key in labels.items():
        keys = [f"{who}_{key}" if key else f"_{who}_work" for who in ("father", "mother")]
        record(sheet, *(facts.entry(label, one) for one in keys))
        rows.append([[label], [facts[keys[0]]], [facts[keys[1]]]])
    sheet.table((0.22, 0.39, 0.39), rows, pad=4)


def _headed_blocks(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Sections under heading lines, the father's before the mother's; office on one line, title at the left edge."""
    birth = birth_facts(cast, dice, BirthManner(symbol="{n}/{y}/GKS", printed_date=date_short, whole_parent_dates=True))
    facts, how, agency = birth.facts, Pairing(label=PLAIN, value=PLAIN), commune_agency(cast.commune)
    one_line_office(sheet, agency)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(10)
    sheet.para("GIẤY KHAI SINH", style=Style(bold=True, size=sheet.look.size + 7), after=0)
    pair(sheet, Pairing(value=PLAIN), facts.entry("Số đăng ký", "number"))
    at = dice.pick([150.0, 165.0])

    def block(heading: str, *entries: tuple[str, str]) -> None:
        sheet.skip(4)
        sheet.para(heading, style=Style(bold=True, underline=dice.chance(0.3)), after=3)
        pair(sheet, how, *(facts.entry(label, key) for label, key in entries), at=at, first=12)

    sheet.skip(4)
    sheet.para("PHẦN GHI VỀ NGƯỜI ĐƯỢC KHAI SINH", style=BOLD, after=3)
    pair(sheet, Pairing(), facts.entry("Họ, chữ đệm, tên", "full_name"), at=at, first=12)
    tabs = (at, at + 65, at + 140, at + 210)
    sheet.left += 12 * 300 / 72
    day_parts(sheet, how, facts.entry("Sinh", "date_of_birth"), cast.child.birth, tuple(tab - 12 for tab in tabs))  # type: ignore[arg-type]
    sheet.left -= 12 * 300 / 72
    pair(sheet, how, facts.entry("Ghi bằng chữ", "_words"), at=at, first=12)
    for label, key in (("Giới tính", "sex"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"),
                       ("Nơi sinh", "place_of_birth"), ("Quê quán", "place_of_origin"),
                       ("Số định danh", "id_number")):  # fmt: skip
        pair(sheet, how, facts.entry(label, key), at=at, first=12)
    for who, heading in (("father", "PHẦN GHI VỀ NGƯỜI CHA"), ("mother", "PHẦN GHI VỀ NGƯỜI MẸ")):
        block(heading, ("Họ, chữ đệm, tên", f"{who}_name"), ("Ngày sinh", f"{who}_birth_date"),
              ("Dân tộc", f"{who}_ethnicity"), ("Quốc tịch", f"{who}_nationality"),
              ("Nơi thường trú", f"{who}_residence"))  # fmt: skip
    block("PHẦN ĐĂNG KÝ", ("Người đi khai", "declarant_name"), ("Giấy tờ tùy thân", "declarant_document"),
          ("Nơi đăng ký", "registration_place"), ("Ngày đăng ký", "registration_date"))  # fmt: skip
    sheet.skip(6)
    sheet.put("signer_name", cast.signer)
    sheet.columns((0.0, 0.6, lambda: signed(sheet, titles_of(agency, dice, board=True), cast.signer, dice,
                                            Signing(agency.seal))))  # fmt: skip


def _english_below(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Every label with its English on the line below."""
    birth = birth_facts(cast, dice, BirthManner(printed_date=date_long, whole_parent_dates=True))
    facts, how, agency = birth.facts, Pairing(value=BOLD), commune_agency(cast.commune)
    small = Style(italic=True, size=sheet.look.size * 0.74)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para("SOCIALIST REPUBLIC OF VIETNAM", align="center", style=small, after=0)
    sheet.para("Independence - Freedom - Happiness", align="center", style=small, after=6)
    sheet.para("GIẤY KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 7), after=0)
    sheet.para("Certificate of birth registration", align="center", style=small)
    sheet.columns((0.66, 1.0, lambda: glossed(sheet, how, (0.3, 0.7), (facts.entry("Số", "number"), "No."))))

    def one(label: str, english: str, key: str, widths: tuple[float, float] = (0.36, 0.64)) -> None:
        glossed(sheet, how, widths, (facts.entry(label, key), english))

    def three(who: str) -> None:
        glossed(sheet, how, (0.34, 0.33, 0.33), (facts.entry("Giới tính", "sex"), "Sex"),
                (facts.entry("Dân tộc", f"{who}ethnicity"), "Ethnic group"),
                (facts.entry("Quốc tịch", f"{who}nationality"), "Nationality"))  # fmt: skip

    one("Họ, chữ đệm, tên", "Full name of child", "full_name")
    one("Ngày, tháng, năm sinh", "Date of birth", "date_of_birth")
    one("Bằng chữ", "In words", "_words")
    three("")
    one("Nơi sinh", "Place of birth", "place_of_birth")
    one("Quê quán", "Native place", "place_of_origin")
    one("Số định danh cá nhân", "Personal identification number", "id_number")
    for who, vietnamese, english in (("mother", "mẹ", "mother"), ("father", "cha", "father")):
        one(f"Họ, chữ đệm, tên {vietnamese}", f"Full name of {english}", f"{who}_name")
        one("Ngày, tháng, năm sinh", "Date of birth", f"{who}_birth_date")
        glossed(sheet, how, (0.5, 0.5), (facts.entry("Dân tộc", f"{who}_ethnicity"), "Ethnic group"),
                (facts.entry("Quốc tịch", f"{who}_nationality"), "Nationality"))  # fmt: skip
        one("Nơi cư trú", "Place of residence", f"{who}_residence")
    one("Người đi khai sinh", "Declarant", "declarant_name")
    one("Giấy tờ tùy thân", "Identity paper", "declarant_document")
    one("Nơi đăng ký khai sinh", "Registered at", "registration_place")
    one("Ngày đăng ký", "Date of registration", "registration_date")
    sheet.put("signer_name", cast.signer)

    def right() -> None:
        sheet.para("NGƯỜI KÝ GIẤY KHAI SINH", align="center", style=BOLD, after=0)
        sheet.para("Signed by", align="center", style=small, after=0)
        signed(sheet, titles_of(agency, dice), cast.signer, dice, Signing(agency.seal, stamped=dice.chance(0.4)))

    sheet.columns((0.45, 1.0, right))


def _boxed_extract(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract from the electronic register: values in a box, labels in bold without colons, dated at the foot."""
    manner = BirthManner(symbol="{n}/TLKS-BS", printed_date=date_short, whole_parent_dates=True)
    birth = birth_facts(cast, dice, manner)
    facts, agency = birth.facts, commune_agency(cast.commune, long_name=False)
    two_halves(sheet, agency, dice, divide=0.38)
    sheet.skip(8)
    sheet.para("TRÍCH LỤC KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 4), after=0)
    sheet.para("(Bản sao)", align="center", after=0)
    record(sheet, facts.entry("Số", "number"))
    sheet.para("Số: ", facts["number"], align="center", style=ITALIC, after=8)
    how = Pairing(label=BOLD, value=PLAIN, colon="")
    blocks = (
        (("Họ, chữ đệm, tên", "full_name"), ("Ngày, tháng, năm sinh", "date_of_birth"), ("Ghi bằng chữ", "_words"),
         ("Giới tính", "sex"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"),
         ("Số định danh cá nhân", "id_number"),
         ("Nơi sinh", "place_of_birth"), ("Quê quán", "place_of_origin")),
        (("Họ, chữ đệm, tên mẹ", "mother_name"), ("Ngày, tháng, năm sinh", "mother_birth_date"),
         ("Dân tộc", "mother_ethnicity"), ("Quốc tịch", "mother_nationality"), ("Nơi cư trú", "mother_residence")),
        (("Họ, chữ đệm, tên cha", "father_name"), ("Ngày, tháng, năm sinh", "father_birth_date"),
         ("Dân tộc", "father_ethnicity"), ("Quốc tịch", "father_nationality"), ("Nơi cư trú", "father_residence")),
        (("Đăng ký khai sinh tại", "registration_place"), ("Ngày đăng ký", "registration_date")),
    )  # fmt: skip
    for block in blocks:
        entries = [facts.entry(label, key) for label, key in block]
        framed(sheet, partial(pair, sheet, how, *entries, at=165))
    sheet.skip(8)
    sheet.put("signer_name", cast.signer)

    def right() -> None:
        place = f"{cast.commune.commune_name}, {date_long(birth.copied)}"
        sheet.para(place, align="center", style=ITALIC, after=1)
        titles = ["TL. CHỦ TỊCH", "CÔNG CHỨC TƯ PHÁP – HỘ TỊCH"]
        signed(sheet, titles, cast.signer, dice, Signing(note="(Đã ký)"))

    sheet.columns((0.42, 1.0, right))


def _small_copy(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A copy on a small sheet: parents' years in brackets behind their names, underscores behind the values."""
    birth = birth_facts(cast, dice, BirthManner(symbol="{n}/{y}-BS", printed_date=date_dotted))
    facts, agency = birth.facts, commune_agency(cast.commune, long_name=False)
    how = Pairing(value=Style(bold=True, italic=True), leader="_")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para("GIẤY KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=0)
    sheet.para("BẢN SAO", align="center", style=BOLD, after=1)
    record(sheet, facts.entry("", "number"))
    sheet.para("Số ", bold(facts["number"]), align="center", after=5)
    pair(sheet, how, facts.entry("Họ và tên khai sinh", "full_name"))
    record(sheet, facts.entry("", "date_of_birth"))
    sheet.para("Ngày sinh: ", Run(facts["date_of_birth"], how.value), f" ({facts['_words']})")
    side_by_side(sheet, how, (0.3, 0.34, 0.36), facts.entry("Giới tính", "sex"), facts.entry("Dân tộc", "ethnicity"),
                 facts.entry("Quốc tịch", "nationality"))  # fmt: skip
    pair(sheet, how, facts.entry("Nơi sinh", "place_of_birth"), facts.entry("Quê quán", "place_of_origin"),
         facts.entry("Mã số định danh cá nhân", "id_number"), hang=0)  # fmt: skip
    for who, word in (("mother", "mẹ"), ("father", "cha")):
        record(sheet, *(facts.entry("", f"{who}_{key}") for key in ("name", "birth_date", "ethnicity", "nationality")))
        name, year = facts[f"{who}_name"], facts[f"{who}_birth_date"]
        sheet.para(f"Họ và tên {word}: ", Run(name, BOLD_ITALIC), f" (sinh năm {year})")
        people, nation = facts[f"{who}_ethnicity"], facts[f"{who}_nationality"]
        sheet.para("Dân tộc: ", Run(people, BOLD_ITALIC), "; quốc tịch: ", Run(nation, BOLD_ITALIC))
        pair(sheet, how, facts.entry("Nơi cư trú", f"{who}_residence"), hang=0)
    pair(sheet, how, facts.entry("Nơi đăng ký", "registration_place"),
         facts.entry("Ngày đăng ký", "registration_date"), hang=0)  # fmt: skip
    sheet.put("signer_name", cast.signer)
    place = f"{cast.commune.commune_name}, {date_long(birth.copied)}"
    sheet.para("Sao từ sổ gốc. ", place, align="right", style=ITALIC, after=1)
    signed_by = ["NGƯỜI KÝ BẢN SAO", *titles_of(agency, dice)]
    sheet.columns((0.4, 1.0, lambda: signed(sheet, signed_by, cast.signer, dice, Signing(agency.seal))))


def _landscape_pairs(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate on a small sheet laid across: child above, the parents' blocks side by side below."""
    birth = birth_facts(cast, dice, BirthManner(symbol="{n}/KS.{y}"))
    facts, agency = birth.facts, commune_agency(cast.commune, long_name=False)
    how = Pairing(value=Style(bold=True, dots=True))
    record(sheet, facts.entry("", "number"), facts.entry("", "signer_name"))
    two_halves(sheet, agency, dice, divide=0.36, under_office=("Số: ", facts["number"]))
    sheet.para("GIẤY KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=3)
    side_by_side(sheet, how, (0.6, 0.4), facts.entry("Họ, tên", "full_name"), facts.entry("Sinh ngày", "date_of_birth"))
    side_by_side(sheet, how, (0.22, 0.25, 0.53), facts.entry("Giới tính", "sex"), facts.entry("Dân tộc", "ethnicity"),
                 facts.entry("Nguyên quán", "place_of_origin"))  # fmt: skip
    side_by_side(sheet, how, (0.62, 0.38), facts.entry("Nơi sinh", "place_of_birth"),
                 facts.entry("Số ĐDCN", "id_number"))  # fmt: skip

    def parent(who: str, heading: str) -> None:
        sheet.para(heading, align="center", style=BOLD, after=1)
        pair(sheet, how, facts.entry("Họ, tên", f"{who}_name"))
        side_by_side(sheet, how, (0.5, 0.5), facts.entry("Năm sinh", f"{who}_birth_date"),
                     facts.entry("Dân tộc", f"{who}_ethnicity"))  # fmt: skip
        pair(sheet, how, facts.entry("Thường trú tại", f"{who}_residence"))

    sheet.columns((0.0, 0.49, lambda: parent("father", "NGƯỜI CHA")), (0.51, 1.0, lambda: parent("mother", "NGƯỜI MẸ")))
    side_by_side(sheet, how, (0.51, 0.49), facts.entry("Người khai", "declarant_name"),
                 facts.entry("Đăng ký ngày", "registration_date"))  # fmt: skip

    def office() -> None:
        signed(sheet, titles_of(agency, dice, board=True), cast.signer, dice, Signing(agency.seal))

    sheet.columns((0.5, 1.0, office))


BIRTH_DRAWN = (
    Drawn("birth_register_form", _register_form, 12.5, margins=(56, 40, 40)),
    Drawn("birth_headed_blocks", _headed_blocks),
    Drawn("birth_english_below", _english_below, 12.0),
    Drawn("birth_boxed_extract", _boxed_extract),
    Drawn("birth_small_copy", _small_copy, 10.5, A5, (34, 26, 28)),
    Drawn("birth_landscape", _landscape_pairs, 10.5, A5_LANDSCAPE, (40, 34, 26)),
)
