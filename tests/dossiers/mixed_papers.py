"""Civil-status papers and letters whose facts are set by chance (`mixed`).

Canonical values as in `birth`, `marriage`, `marital` and `application`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial

from tests.dossiers.application_drawn import invent_letter, noted, signed_by, titled
from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of, two_halves
from tests.dossiers.marital_facts import shown_elsewhere, single_facts
from tests.dossiers.marital_facts import titled as titled_large
from tests.dossiers.marriage_facts import wedding_facts
from tests.dossiers.mixed import Fact, Setter, mix
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import framed, record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style, bold
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_DATES: tuple[Callable[[date], str], ...] = (date_slashed, date_dashed, date_dotted, date_short, date_long)
_PARENTS = (("mother", "mẹ"), ("father", "cha"))
_SPOUSES = (("wife", "vợ"), ("husband", "chồng"))


def _head(sheet: Sheet, cast: Cast, dice: Dice, number: str) -> None:
    agency = commune_agency(cast.commune, long_name=dice.chance(0.5))
    if dice.chance(0.7):
        two_halves(sheet, agency, dice, divide=dice.pick([0.38, 0.42, 0.46]), under_office=("Số: ", number))
        return
    state_heading(sheet, spell=dice.whole(0, 3))
    one_line_office(sheet, agency, align=dice.pick(["left", "center"]))
    sheet.para("Số: ", bold(number), align=dice.pick(["left", "center", "right"]))


def _foot(sheet: Sheet, cast: Cast, dice: Dice, *above: str) -> None:
    agency = commune_agency(cast.commune)

    def right() -> None:
        for line in above:
            sheet.para(line, align="center", style=ITALIC, after=1)
        titles = titles_of(agency, dice, board=dice.chance(0.5))
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal, note=dice.pick(["", "", "(Đã ký)"])))

    sheet.skip(6)
    sheet.put("signer_name", cast.signer)
    sheet.columns((0.46, 1.0, right))


def _person(setter: Setter, facts: Facts, who: str, of: str) -> list[Fact]:
    one = partial(setter.fact, facts)
    return [one("name", f"{who}_name", of=of), one("birth", f"{who}_birth_date"), one("people", f"{who}_ethnicity"),
            one("nation", f"{who}_nationality"), one("home", f"{who}_residence")]  # fmt: skip


def _birth(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A birth certificate; the parents under headings, named in their labels, or in frames."""
    manner = BirthManner(symbol="{n}/{y}", printed_date=dice.pick(_DATES), whole_parent_dates=True)
    facts, setter = birth_facts(cast, dice, manner).facts, Setter(sheet, mix(dice), dice)
    _head(sheet, cast, dice, facts["number"])
    record(sheet, facts.entry("", "number"))
    sheet.skip(4)
    titled_large(sheet, dice.pick(["GIẤY KHAI SINH", "TRÍCH LỤC KHAI SINH"]), size=5.0)
    one = partial(setter.fact, facts)
    setter.put([one("name", "full_name"), one("birth", "date_of_birth"), one("words", "_words"), one("sex", "sex"),
                one("people", "ethnicity"), one("nation", "nationality"), one("birthplace", "place_of_birth"),
                one("origin", "place_of_origin"), one("number", "id_number")])  # fmt: skip
    told = dice.pick(["heading", "label", "frame"])
    for who, name in _PARENTS if dice.chance(0.5) else _PARENTS[::-1]:
        group = _person(setter, facts, who, name if told == "label" else "")
        if told == "frame":
            framed(sheet, partial(_headed, sheet, setter, f"Người {name}", group))
            sheet.skip(4)
        elif told == "heading":
            _headed(sheet, setter, dice.pick(["NGƯỜI {}", "PHẦN GHI VỀ {}", "Thông tin {}"]).format(
                name.upper() if dice.chance(0.5) else name), group)  # fmt: skip
        else:
            setter.put(group)
    setter.put([one("office", "registration_place"), one("day", "registration_date")])
    _foot(sheet, cast, dice)


def _headed(sheet: Sheet, setter: Setter, heading: str, group: list[Fact]) -> None:
    sheet.para(heading, style=BOLD, after=2)
    setter.put(group)


def _marriage(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A marriage certificate; the spouses below or beside one another."""
    facts, how = wedding_facts(cast, dice, "{n}/{y}", dice.pick(_DATES)).facts, mix(dice)
    _head(sheet, cast, dice, facts["number"])
    record(sheet, facts.entry("", "number"))
    sheet.skip(4)
    titled_large(sheet, dice.pick(["GIẤY CHỨNG NHẬN KẾT HÔN", "TRÍCH LỤC KẾT HÔN"]), size=4.0)
    order = _SPOUSES if dice.chance(0.5) else _SPOUSES[::-1]
    beside = dice.chance(0.4) and how.mode in ("lines", "below")
    setter = Setter(sheet, how, dice)

    def spouse(who: str, name: str, setter: Setter) -> None:
        of = name if named else ""
        group = [*_person(setter, facts, who, of), setter.fact(facts, "number", f"{who}_id_number")]
        if not named or beside:
            sheet.para(name.upper() if dice.chance(0.5) else f"Bên {'nữ' if who == 'wife' else 'nam'}", style=BOLD,
                       align="center" if beside else "left", after=2)  # fmt: skip
        setter.put(group)

    named = dice.chance(0.5)
    if beside:
        (first, second), fork = order, dice.fork("same")
        left = partial(spouse, *first, Setter(sheet, how, fork))
        right = partial(spouse, *second, Setter(sheet, how, dice.fork("same")))
        sheet.columns((0.0, 0.48, left), (0.52, 1.0, right))
    else:
        for who, name in order:
            spouse(who, name, setter)
    setter.put([setter.fact(facts, "office", "registration_place"), setter.fact(facts, "day", "registration_date")])
    _foot(sheet, cast, dice)


def _marital(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A certificate of marital status."""
    facts = single_facts(cast, dice, "{n}/{y}/XN-UBND", dice.pick(_DATES)).facts
    setter = Setter(sheet, mix(dice), dice)
    _head(sheet, cast, dice, facts["number"])
    shown_elsewhere(sheet, facts, sheet_agency(sheet), "number")
    sheet.skip(4)
    titled_large(sheet, "GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN")
    one = partial(setter.fact, facts)
    setter.put([one("name", "full_name"), one("birth", "date_of_birth"), one("sex", "sex"), one("people", "ethnicity"),
                one("nation", "nationality"), one("number", "id_number"), one("home", "residence")])  # fmt: skip
    setter.put([one("status", "marital_status"), one("purpose", "purpose")])
    sheet.para("Giấy này có giá trị 6 tháng kể từ ngày cấp.", style=ITALIC)
    _foot(sheet, cast, dice, f"{cast.commune.commune_name}, {facts['date_of_issue']}")


def sheet_agency(sheet: Sheet) -> str:
    """Return the office that the head of a sheet prints last, its lines joined."""
    lines = [line for line in sheet.lines if not line.startswith(("CỘNG", "Độc", "Số"))]
    text = " ".join(lines)
    starts = [i for i in range(len(text)) if text.startswith(("ỦY BAN NHÂN DÂN", "UBND"), i)]
    return text[starts[-1] :]


def _letter(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A citizen's letter; the wish among the facts or in a sentence of its own."""
    letter = invent_letter(cast, dice, dice.pick(_DATES))
    facts, setter = letter.facts, Setter(sheet, mix(dice), dice)
    noted(sheet, letter, "request")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi: ", bold("; ".join(letter.offices)), align=dice.pick(["center", "left"]), after=6)
    one = partial(setter.fact, facts)
    about = [one("name", "applicant_name"), one("birth", "applicant_birth_date"),
             one("number", "applicant_id_number"), one("home", "applicant_residence")]  # fmt: skip
    among = dice.chance(0.5)
    setter.put([*about, one("wish", "request")] if among else about)
    sheet.para(f"Lý do: {letter.matter.reason}", align="justify")
    if not among:
        lead = dice.pick(["Nay tôi làm đơn này đề nghị", "Tôi kính đề nghị quý cơ quan", "Kính mong quý cơ quan"])
        sheet.para(f"{lead}: {letter.matter.request}.", first=20, align="justify", style=PLAIN)
    place = f"{cast.commune.commune_name}, {facts['date_of_issue']}"
    ends = signed_by(sheet, letter, "NGƯỜI LÀM ĐƠN", "(Ký, ghi rõ họ tên)", date_line=place)
    sheet.columns((0.48, 1.0, ends))


BIRTH_MIXED = (Drawn("birth_by_chance", _birth, 12.5),)
MARRIAGE_MIXED = (Drawn("marriage_by_chance", _marriage, 12.5),)
MARITAL_MIXED = (Drawn("marital_by_chance", _marital, 13.0),)
LETTER_MIXED = (Drawn("letter_by_chance", _letter, 13.0),)
