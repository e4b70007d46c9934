"""Marriage certificates in stacked and bilingual layouts: two stacks, a block a spouse, ruled cells, no headings.

Canonical values as in `marriage`.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of, two_halves
from tests.dossiers.marriage_facts import SPOUSES, papers_of, scribbled, wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Style
from tests.dossiers.under import Under, said, smaller, stack, stack_row
from tests.dossiers.wording import date_dashed, date_long, date_slashed


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


def _two_stacks(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The spouses beside each other, each a stack of labels over values under the word for wife or husband."""
    wedding = wedding_facts(cast, dice, "{n}/{y}", date_slashed)
    facts, say = wedding.facts, said(wedding.facts)
    plain = Under(label=dice.pick([ITALIC, PLAIN]), value=BOLD, colon=dice.pick(["", ":"]), gap=3)
    how, whole = smaller(sheet, plain, dice.pick([0.85, 1.0])), dice.chance(0.5)
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(6)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=8)

    def spouse(who: str, name: str) -> Callable[[], None]:
        def fill() -> None:
            sheet.para(name.upper(), style=BOLD, align="center", after=2)
            tail = f" {name}" if whole else ""
            paper = papers_of(facts, who, "Giấy tờ tùy thân")
            stack(sheet, how, say(f"Họ, chữ đệm, tên{tail}", f"{who}_name"),
                  say("Ngày, tháng, năm sinh", f"{who}_birth_date"), say("Dân tộc", f"{who}_ethnicity"),
                  say("Quốc tịch", f"{who}_nationality"), say("Nơi cư trú", f"{who}_residence"),
                  (paper, ""))  # fmt: skip

        return fill

    sheet.columns((0.0, 0.48, spouse("wife", "vợ")), (0.52, 1.0, spouse("husband", "chồng")))
    stack(sheet, how, say("Nơi đăng ký kết hôn", "registration_place"),
          say("Ngày, tháng, năm đăng ký", "registration_date"))  # fmt: skip
    _feet(sheet, cast, dice)


def _blocks(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A block for each spouse, Vietnamese with English behind a slash or below, values on the next line."""
    wedding = wedding_facts(cast, dice, "{n}/{y}/KH", date_long)
    facts, say = wedding.facts, said(wedding.facts)
    how = Under(value=dice.pick([BOLD, BOLD_ITALIC]), joint=dice.pick([" / ", "\n"]), colon=dice.pick(["", ":"]),
                indent=dice.pick([0.0, 12.0]), gap=2)  # fmt: skip
    state_heading(sheet, spell=dice.whole(0, 3))
    one_line_office(sheet, commune_agency(cast.commune), align="center")
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=0)
    sheet.para("MARRIAGE CERTIFICATE", align="center", style=ITALIC, after=2)
    record(sheet, facts.entry("", "number"))
    sheet.para("Số / No.: ", facts["number"], align="center", after=6)
    for who, name, english in (("husband", "CHỒNG", "HUSBAND"), ("wife", "VỢ", "WIFE")):
        sheet.para(f"{name} / {english}", style=BOLD, after=2)
        stack(sheet, how, say("Họ, chữ đệm, tên", f"{who}_name", "Full name"))
        stack_row(sheet, how, (0.4, 0.3, 0.3), say("Ngày sinh", f"{who}_birth_date", "Date of birth"),
                  say("Dân tộc", f"{who}_ethnicity", "Ethnic group"),
                  say("Quốc tịch", f"{who}_nationality", "Nationality"))  # fmt: skip
        stack(sheet, how, say("Nơi cư trú", f"{who}_residence", "Place of residence"),
              (papers_of(facts, who, "Giấy tờ tùy thân"), "Identity document"))  # fmt: skip
        sheet.skip(3)
    stack(sheet, how, say("Nơi đăng ký", "registration_place", "Place of registration"),
          say("Ngày đăng ký", "registration_date", "Date of registration"))  # fmt: skip
    _feet(sheet, cast, dice, "Chồng", "Vợ")


def _cells(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of ruled cells with small labels above the values, a ruled heading over each spouse."""
    wedding = wedding_facts(cast, dice, "{n}/TLKH", date_dashed)
    facts, say = wedding.facts, said(wedding.facts)
    how = smaller(sheet, Under(value=dice.pick([PLAIN, BOLD]), gap=0), 0.76)
    two_halves(sheet, commune_agency(cast.commune, long_name=False), dice)
    sheet.skip(5)
    sheet.para("TRÍCH LỤC KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=0)
    record(sheet, facts.entry("", "number"))
    sheet.para(f"Số: {facts['number']}", align="center", after=6)
    for who, name in (("wife", "vợ"), ("husband", "chồng")):
        sheet.table((1.0,), [[[f"Thông tin về người {name}"]]], style=BOLD, pad=4)
        stack_row(sheet, how, (0.6, 0.4), say("(1) Họ, chữ đệm, tên", f"{who}_name"),
                  say("(2) Ngày, tháng, năm sinh", f"{who}_birth_date"), ruled=True, pad=4)  # fmt: skip
        stack_row(sheet, how, (0.25, 0.25, 0.5), say("(3) Dân tộc", f"{who}_ethnicity"),
                  say("(4) Quốc tịch", f"{who}_nationality"), say("(5) Số định danh/CMND", f"{who}_id_number"),
                  ruled=True, pad=4)  # fmt: skip
        stack_row(sheet, how, (1.0,), say("(6) Nơi cư trú", f"{who}_residence"), ruled=True, pad=4)
        sheet.skip(4)
    stack_row(sheet, how, (0.62, 0.38), say("Nơi đăng ký kết hôn", "registration_place"),
              say("Ngày, tháng, năm đăng ký", "registration_date"), ruled=True, pad=4)  # fmt: skip
    _feet(sheet, cast, dice)


def _mixed(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Short values behind their labels, long ones below; the spouses beside each other, labels numbered by spouse."""
    wedding = wedding_facts(cast, dice, "{n}/GCNKH", date_dashed)
    facts, say = wedding.facts, said(wedding.facts)
    how, beside = Under(label=BOLD, value=PLAIN, colon=":", gap=2), Pairing(label=BOLD, value=PLAIN, after=2)
    two_halves(sheet, commune_agency(cast.commune, long_name=False), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(6)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 4), after=6)

    def spouse(number: int, who: str, name: str) -> Callable[[], None]:
        def fill() -> None:
            stack(sheet, how, say(f"{number}. Họ và tên {name}", f"{who}_name"))
            pair(sheet, beside, facts.entry("Ngày sinh", f"{who}_birth_date"),
                 facts.entry("Dân tộc", f"{who}_ethnicity"), facts.entry("Quốc tịch", f"{who}_nationality"),
                 facts.entry("Số định danh cá nhân", f"{who}_id_number"), first=10)  # fmt: skip
            stack(sheet, how, say("Nơi thường trú", f"{who}_residence"))

        return fill

    sheet.columns((0.0, 0.49, spouse(1, "husband", "chồng")), (0.52, 1.0, spouse(2, "wife", "vợ")))
    stack_row(sheet, how, (0.6, 0.4), say("3. Nơi đăng ký kết hôn", "registration_place"),
              say("4. Ngày đăng ký", "registration_date"))  # fmt: skip
    _feet(sheet, cast, dice, "Chồng", "Vợ")


def _led(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """No headings: the word for the spouse leads on to the first label of its section, on the same line."""
    wedding = wedding_facts(cast, dice, "{n}/{y}/TLKH", date_slashed)
    facts, say = wedding.facts, said(wedding.facts)
    how, row = Under(colon=":", gap=2), Pairing(value=dice.pick([PLAIN, BOLD]))
    words = dice.pick([("Bên nữ", "Bên nam"), ("Vợ", "Chồng"), ("NGƯỜI VỢ", "NGƯỜI CHỒNG")])
    sign, under = dice.pick([":", ".", " -"]), dice.chance(0.4)
    two_halves(sheet, commune_agency(cast.commune), dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"))
    sheet.skip(6)
    sheet.para("TRÍCH LỤC KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 4), after=6)
    for who, word in zip(SPOUSES, words, strict=True):
        if under:
            stack(sheet, how, say(f"{word}{sign} Họ, chữ đệm, tên", f"{who}_name"))
        else:
            pair(sheet, row, facts.entry(f"{word}{sign} Họ, chữ đệm, tên", f"{who}_name"))
        side_by_side(sheet, row, (0.4, 0.3, 0.3), facts.entry("Ngày sinh", f"{who}_birth_date"),
                     facts.entry("Dân tộc", f"{who}_ethnicity"),
                     facts.entry("Quốc tịch", f"{who}_nationality"))  # fmt: skip
        pair(sheet, row, facts.entry("Nơi cư trú", f"{who}_residence"), papers_of(facts, who, "Giấy tờ tùy thân"))
    pair(sheet, row, facts.entry("Nơi đăng ký kết hôn", "registration_place"),
         facts.entry("Ngày, tháng, năm đăng ký", "registration_date"))  # fmt: skip
    _feet(sheet, cast, dice)


MARRIAGE_UNDER = (
    Drawn("marriage_two_stacks", _two_stacks),
    Drawn("marriage_blocks", _blocks, 11.5),
    Drawn("marriage_mixed", _mixed, 12.0),
    Drawn("marriage_led", _led),
    Drawn("marriage_cells", _cells, margins=(60, 44, 48)),
)
