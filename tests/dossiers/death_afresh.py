"""Extracts of deaths that say much in few words, facts in brackets behind the name, or line by line in the middle.

Canonical values as in `death`.
"""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.death_facts import death_facts
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5, Drawn, Facts
from tests.dossiers.faces import frame
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of, two_halves
from tests.dossiers.offices import Agency, commune_agency
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed

_ALL = ("number", "full_name", "date_of_birth", "sex", "ethnicity", "nationality", "last_residence", "id_number",
        "date_of_death", "place_of_death", "cause_of_death", "declarant_name", "registration_place",
        "registration_date")  # fmt: skip
_LEADS = (
    ("Người chết", "Giấy tờ", "Cư trú", "Chết", "Đăng ký", "Khai báo"),
    ("Họ tên người đã chết", "CCCD/CMND", "Nơi ở trước khi chết", "Sự kiện", "Đã đăng ký", "Người đi khai"),
    ("Người được khai tử", "Số giấy tờ", "Nơi cư trú cuối", "Khai tử", "Sổ đăng ký", "Người báo"),
    ("Nhân thân", "Số định danh", "Thường trú", "Tử vong", "Vào sổ", "Thân nhân khai"),
)


def _sex(facts: Facts, dice: Dice) -> str:
    return dice.pick([facts["sex"], f"giới tính {facts['sex']}", f"phái {facts['sex']}"])


def _born(facts: Facts) -> str:
    day = facts["date_of_birth"]
    return f"sinh năm {day}" if len(day) == 4 else f"sinh {day if day.startswith('ngày') else f'ngày {day}'}"


def _at_home(facts: Facts) -> Facts:
    """Return the facts with a place of death that may stand behind "tại"."""
    return facts.but({"place_of_death": facts["place_of_death"].removeprefix("Tại ")})


def _terse(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Half a sheet of few lines: what belongs together in one clause behind a short word, brackets and commas."""
    facts = death_facts(cast, dice, dice.pick(["{n}", "{n}/{y}", "{n}/TLKT-BS"]), dice.pick([date_slashed, date_short]))
    cause = facts["cause_of_death"]
    facts = _at_home(facts).but({"cause_of_death": f"{cause[0].lower()}{cause[1:]}"})
    agency = commune_agency(cast.commune, long_name=dice.chance(0.5))
    record(sheet, *(facts.entry("", key) for key in _ALL))
    if dice.chance(0.5):
        two_halves(sheet, agency, dice, divide=0.44, under_office=(f"Số: {facts['number']}",))
        title: list[Item] = []
    else:
        state_heading(sheet, spell=dice.whole(0, 3))
        one_line_office(sheet, agency, joint=dice.pick([" - ", ", "]), align="center")
        title = [dice.pick(["Số ", "Số: ", "Số TL: "]), facts["number"]]
    sheet.skip(4)
    sheet.para(dice.pick(["TRÍCH LỤC KHAI TỬ", "GIẤY CHỨNG TỬ", "TRÍCH LỤC KHAI TỬ (BẢN SAO)"]), align="center",
               style=Style(bold=True, size=sheet.look.size + 4), after=1)  # fmt: skip
    if title:
        sheet.para(*title, align="center")
    sheet.skip(3)
    leads, mark, joint = dice.pick(_LEADS), dice.pick([": ", " - ", ". "]), dice.pick(["; ", ", "])
    name = Run(facts["full_name"], BOLD)
    inside = joint.join([_born(facts), _sex(facts, dice), f"dân tộc {facts['ethnicity']}",
                         f"quốc tịch {facts['nationality']}"])  # fmt: skip
    who: list[Item] = [name, f" ({inside})"] if dice.chance(0.6) else [name, f"{joint}{inside}"]
    at = dice.pick([" tại ", ", ở ", "; nơi chết: ", " ở "])
    why = dice.pick([f" ({facts['cause_of_death']})", f", do {facts['cause_of_death']}",
                     f"; nguyên nhân: {facts['cause_of_death']}"])  # fmt: skip
    day = facts["registration_date"]
    entered = f"{facts['registration_place']}, {day if day.startswith('ngày') else f'ngày {day}'}"
    lines: list[list[Item]] = [
        who, [facts["id_number"]], [facts["last_residence"]],
        [f"{facts['date_of_death']}{at}{facts['place_of_death']}{why}"], [entered], [facts["declarant_name"]],
    ]  # fmt: skip
    style, numbered = dice.pick([BOLD, ITALIC, PLAIN]), dice.chance(0.3)
    for count, (lead, items) in enumerate(zip(leads, lines, strict=True), 1):
        number = f"{count}. " if numbered else ""
        sheet.para(Run(f"{number}{lead}{mark}", style), *items, hang=dice.fork("hang").pick([0.0, 14.0]))
    _foot(sheet, cast, dice, agency)


def _foot(sheet: Sheet, cast: Cast, dice: Dice, agency: Agency, day: str = "") -> None:
    sheet.put("signer_name", cast.signer)
    titles = titles_of(agency, dice, board=dice.chance(0.4))
    clerk = officer_name(dice.fork("clerk"), cast.split)

    def right() -> None:
        if day:
            sheet.para(day, align="center", style=ITALIC, after=1)
        signed(sheet, titles, cast.signer, dice, Signing(agency.seal))

    def left() -> None:
        sheet.para(dice.pick(["Cán bộ hộ tịch", "NGƯỜI TRÍCH LỤC", "Công chức lập"]), align="center", style=BOLD)
        sheet.skip(30)
        sheet.para(clerk, align="center")

    sheet.skip(8)
    sheet.columns(*(((0.0, 0.42, left),) if dice.chance(0.4) else ()), (0.45, 1.0, right))


_CONFIRMS = ("chứng nhận", "CHỨNG NHẬN", "xác nhận đã ghi vào sổ", "Nay chứng nhận")
_DIED = ("Đã chết", "Đã từ trần", "Mất", "Đã qua đời")


def _in_the_middle(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Within a frame, every line in the middle: the office certifies, the name large, short facts side by side."""
    facts = death_facts(cast, dice, dice.pick(["{n}/{y}", "{n}", "{n}/{y}-KT"]), dice.pick([date_slashed, date_dashed]))
    facts = _at_home(facts)
    agency = commune_agency(cast.commune)
    record(sheet, *(facts.entry("", key) for key in _ALL if key != "declarant_name"))
    frame(sheet, dice.pick([(30, 30, 34), (120, 120, 126), (30, 60, 120)]), inset=22.0)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(10)
    larger = Style(bold=True, size=sheet.look.size + 7)
    sheet.para(dice.pick(["GIẤY CHỨNG TỬ", "TRÍCH LỤC KHAI TỬ"]), align="center", style=larger, after=1)
    number = dice.pick(["Số: ", "Số ", "Số đăng ký: "])
    sheet.para(f"{number}{facts['number']}", align="center", style=dice.pick([ITALIC, PLAIN]), after=8)
    sheet.para(agency.name, align="center", style=BOLD, after=0)
    sheet.para(dice.pick(_CONFIRMS), align="center", after=8)
    word = dice.pick(["Ông", "Cụ ông"]) if facts["sex"] == "Nam" else dice.pick(["Bà", "Cụ bà"])
    sheet.para(word, align="center", style=ITALIC, after=0)
    sheet.para(facts["full_name"], align="center", style=Style(bold=True, size=sheet.look.size + 4), after=3)
    joint = dice.pick([" - ", " • ", " | ", "; "])
    born = _born(facts)
    people = joint.join([f"Giới tính: {facts['sex']}", f"Dân tộc: {facts['ethnicity']}",
                         f"Quốc tịch: {facts['nationality']}"])  # fmt: skip
    paper = dice.pick(["Số định danh cá nhân", "Căn cước/CMND số", "Giấy tờ tùy thân số"])
    home = dice.pick(["Nơi cư trú cuối cùng", "Chỗ ở sau cùng", "Thường trú trước khi chết"])
    day = facts["registration_date"]
    office = dice.pick(["Đã đăng ký khai tử tại", "Sự kiện được đăng ký tại", "Vào sổ khai tử tại"])
    said: list[tuple[str, str]] = [
        (f"{born[0].upper()}{born[1:]}", ""), (people, ""), (f"{paper}: ", facts["id_number"]),
        (f"{home}: ", facts["last_residence"]),
        (f"{dice.pick(_DIED)} {dice.pick(['lúc ', 'hồi ', 'vào lúc '])}", facts["date_of_death"]),
        (dice.pick(["Tại: ", "Nơi chết: ", "Tại "]), facts["place_of_death"]),
        (dice.pick(["Nguyên nhân: ", "Do: ", "Lý do chết: "]), facts["cause_of_death"]),
        (f"{office} ", facts["registration_place"]),
        ("", day if day.startswith("ngày") else f"ngày {day}"),
    ]  # fmt: skip
    value = dice.pick([BOLD, PLAIN, BOLD_ITALIC])
    for label, text in said:
        sheet.para(label, Run(text, value), align="center", after=4)
    _foot(sheet, cast, dice, agency, f"{cast.commune.commune_name}, {date_long(cast.issued)}")


EXTRACTS_AFRESH = (
    Drawn("death_terse", _terse, 10.5, A5, (40.0, 32.0, 32.0)),
    Drawn("death_in_the_middle", _in_the_middle, 13.0, margins=(66.0, 60.0, 56.0)),
)
