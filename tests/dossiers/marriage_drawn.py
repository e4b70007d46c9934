"""Marriage certificates in layouts of their own: merged table heads, headed blocks, a sheet laid across, number lists.

Canonical values as in `marriage`.
"""

from __future__ import annotations

from collections.abc import Callable

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, A5_LANDSCAPE, Drawn
from tests.dossiers.feet import Signing, office_levels, one_line_office, signed, titles_of, two_halves
from tests.dossiers.marriage_facts import SPOUSES, papers_of, scribbled, wedding_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, below, framed, glossed, pair, record, side_by_side, spaced
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Style, bold
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed


def _merged_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """All of it in one table: a head over both spouses, and the register's values across both columns."""
    wedding = wedding_facts(cast, dice, "{n}/{y}", date_dashed)
    facts, agency = wedding.facts, commune_agency(cast.commune, long_name=False)
    two_halves(sheet, agency, dice, under_office=("Số: ", facts["number"]))
    record(sheet, facts.entry("", "number"), facts.entry("", "signer_name"))
    sheet.skip(8)
    sheet.para("GIẤY CHỨNG NHẬN", align="center", style=Style(bold=True, size=sheet.look.size + 3), after=0)
    sheet.para("KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 5), after=6)
    head: list[list[Item]] = [[bold("Nội dung")], [bold("Hai bên nam, nữ đăng ký kết hôn")]]
    sheet.table((0.24, 0.76), [head], aligns=("center", "center"), pad=4)
    rows: list[list[list[Item]]] = [[[""], [bold("Bên nữ (vợ)")], [bold("Bên nam (chồng)")]]]
    labels = (("1. Họ và tên", "name"), ("2. Sinh ngày", "birth_date"), ("3. Dân tộc", "ethnicity"),
              ("4. Quốc tịch", "nationality"), ("5. Địa chỉ thường trú", "residence"),
              ("6. Số CCCD/CMND", "id_number"))  # fmt: skip
    for label, key in labels:
        entries = [facts.entry(label, f"{who}_{key}") for who in SPOUSES]
        record(sheet, *entries)
        rows.append([[label], [entries[0].printed], [entries[1].printed]])
    sheet.table((0.24, 0.38, 0.38), rows, pad=4)
    across = [facts.entry("7. Nơi đăng ký", "registration_place"), facts.entry("8. Ngày đăng ký", "registration_date")]
    record(sheet, *across)
    sheet.table((0.24, 0.76), [[[entry.label], [entry.printed]] for entry in across], pad=4)
    sheet.skip(8)
    sheet.columns(
        (0.0, 0.25, lambda: scribbled(sheet, "Bên nữ")),
        (0.25, 0.5, lambda: scribbled(sheet, "Bên nam")),
        (0.5, 1.0, lambda: signed(sheet, titles_of(agency, dice, board=True), cast.signer, dice, Signing(agency.seal))),
    )


def _headed_blocks(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """An extract with a heading over each spouse, the husband's first; papers as number, day and office."""
    wedding = wedding_facts(cast, dice, "{n}/TLKH-BS", date_short)
    facts, agency, how = wedding.facts, commune_agency(cast.commune), Pairing(value=PLAIN)
    number = facts.entry("Số", "number")
    sheet.columns((0.55, 1.0, lambda: pair(sheet, Pairing(value=PLAIN), number)))
    one_line_office(sheet, agency, joint=", ", align="center")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    spaced(sheet, "TRÍCH LỤC KẾT HÔN", Style(bold=True, size=sheet.look.size + 4), gap=0.12)
    sheet.para("(BẢN SAO)", align="center", style=BOLD, after=6)
    for who, heading in (("husband", "Thông tin người chồng"), ("wife", "Thông tin người vợ")):
        sheet.para(heading, style=BOLD_ITALIC, after=2)
        pair(sheet, Pairing(), facts.entry("Họ, chữ đệm, tên", f"{who}_name"), at=130, first=14)
        pair(sheet, how, facts.entry("Ngày sinh", f"{who}_birth_date"), facts.entry("Dân tộc", f"{who}_ethnicity"),
             facts.entry("Quốc tịch", f"{who}_nationality"), facts.entry("Nơi cư trú", f"{who}_residence"),
             facts.entry("CCCD/CMND số", f"{who}_id_number"), at=130, first=14)  # fmt: skip
        day, office = facts.entry("Ngày cấp", f"_{who}_issued"), facts.entry("Nơi cấp", f"_{who}_issuer")
        sheet.columns((0.035, 1.0, lambda d=day, o=office: side_by_side(sheet, how, (0.4, 0.6), d, o)))  # type: ignore[misc]
        sheet.skip(4)
    pair(sheet, how, facts.entry("Nơi đăng ký kết hôn", "registration_place"),
         facts.entry("Ngày đăng ký kết hôn", "registration_date"), at=130)  # fmt: skip
    sheet.put("signer_name", cast.signer)

    def right() -> None:
        place = f"{cast.commune.commune_name}, {date_long(wedding.copied)}"
        sheet.para(place, align="center", style=ITALIC, after=1)
        signed(sheet, ["TL. CHỦ TỊCH", "CÔNG CHỨC TƯ PHÁP - HỘ TỊCH"], cast.signer, dice, Signing(note="(đã ký)"))

    sheet.columns((0.44, 1.0, right))


def _laid_across(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A large sheet laid across within a double frame; spouses side by side, English below every label."""
    wedding = wedding_facts(cast, dice, "{n}/{y}", date_long)
    facts, agency, how = wedding.facts, commune_agency(cast.commune), Pairing(value=BOLD)
    small = Style(italic=True, size=sheet.look.size * 0.74)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(2)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 8), after=0)
    sheet.para("Certificate of Marriage", align="center", style=small, after=0)
    sheet.columns((0.8, 1.0, lambda: glossed(sheet, how, (0.25, 0.75), (facts.entry("Số", "number"), "No."))))

    def spouse(who: str, title: str, english: str) -> Callable[[], None]:
        def fill() -> None:
            sheet.para(title, align="center", style=BOLD, after=0)
            sheet.para(english, align="center", style=small, after=3)
            rows = ((facts.entry("Họ, chữ đệm, tên", f"{who}_name"), "Full name"),
                    (facts.entry("Ngày, tháng, năm sinh", f"{who}_birth_date"), "Date of birth"),
                    (facts.entry("Dân tộc", f"{who}_ethnicity"), "Ethnic group"),
                    (facts.entry("Quốc tịch", f"{who}_nationality"), "Nationality"),
                    (facts.entry("Nơi cư trú", f"{who}_residence"), "Residence"),
                    (papers_of(facts, who, "Giấy tờ tùy thân"), "Identity paper"))  # fmt: skip
            for row in rows:
                glossed(sheet, how, (0.38, 0.62), row)

        return fill

    top = sheet.y
    columns = (spouse("husband", "CHỒNG", "Husband"), spouse("wife", "VỢ", "Wife"))
    sheet.columns((0.0, 0.485, columns[0]), (0.515, 1.0, columns[1]))
    middle = (sheet.left + sheet.right) / 2
    sheet.draw.line([(middle, top), (middle, sheet.y)], fill=sheet.look.ink, width=3)
    place, day = facts.entry("Nơi đăng ký", "registration_place"), facts.entry("Ngày đăng ký", "registration_date")
    glossed(sheet, how, (0.6, 0.4), (place, "Place of registration"), (day, "Date of registration"))
    sheet.put("signer_name", cast.signer)
    sheet.columns(
        (0.0, 0.25, lambda: scribbled(sheet, "Chồng", "Husband's signature")),
        (0.25, 0.5, lambda: scribbled(sheet, "Vợ", "Wife's signature")),
        (0.55, 1.0, lambda: signed(sheet, titles_of(agency, dice), cast.signer, dice, Signing(agency.seal))),
    )


def _number_list(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Numbered labels with their values on the line below; the register's values in a box at the foot."""
    wedding = wedding_facts(cast, dice, "{n}", date_slashed)
    facts, agency = wedding.facts, commune_agency(cast.commune, long_name=False)
    how = Pairing(label=Style(size=sheet.look.size - 1), value=BOLD, colon="", after=2)
    two_halves(sheet, agency, dice, divide=0.4)
    sheet.skip(6)
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 4), after=8)
    for mark, who, title in (("I", "wife", "NGƯỜI VỢ"), ("II", "husband", "NGƯỜI CHỒNG")):
        sheet.para(f"{mark}. {title}", style=BOLD, after=2)
        below(sheet, how, facts.entry("1. Họ, chữ đệm và tên", f"{who}_name"),
              facts.entry("2. Ngày, tháng, năm sinh", f"{who}_birth_date"), indent=14)  # fmt: skip
        side_by_side(sheet, Pairing(label=how.label, value=BOLD), (0.5, 0.5),
                     facts.entry("3. Dân tộc", f"{who}_ethnicity"),
                     facts.entry("4. Quốc tịch", f"{who}_nationality"))  # fmt: skip
        below(sheet, how, facts.entry("5. Nơi thường trú (hoặc tạm trú)", f"{who}_residence"),
              papers_of(facts, who, "6. Giấy tờ tùy thân (loại, số, ngày cấp, nơi cấp)"), indent=14)  # fmt: skip
        sheet.skip(3)

    def register() -> None:
        box = Pairing(value=PLAIN, after=1)
        side_by_side(sheet, box, (0.5, 0.5), facts.entry("Số đăng ký", "number"), facts.entry("Quyển số", "_book"))
        pair(sheet, box, facts.entry("Cơ quan đăng ký", "registration_place"),
             facts.entry("Ngày đăng ký", "registration_date"))  # fmt: skip

    framed(sheet, register)
    sheet.skip(6)
    sheet.put("signer_name", cast.signer)
    sheet.columns(
        (0.0, 0.3, lambda: scribbled(sheet, "VỢ", "(ký, ghi rõ họ tên)")),
        (0.3, 0.55, lambda: scribbled(sheet, "CHỒNG", "(ký, ghi rõ họ tên)")),
        (0.55, 1.0, lambda: signed(sheet, ["CHỦ TỊCH"], cast.signer, dice,
                                   Signing(agency.seal, stamped=dice.chance(0.5)))),
    )  # fmt: skip


def _book_form(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of earlier register books on a small sheet laid across: no rules, labels in capitals, years of birth."""
    wedding = wedding_facts(cast, dice, "{n}", date_dotted, years=True)
    facts, agency = wedding.facts, commune_agency(cast.commune, long_name=False)
    how = Pairing(value=Style(bold=True, italic=True), leader=".")

    def numbers() -> None:
        pair(sheet, Pairing(value=PLAIN, leader="."), facts.entry("Số", "number"), facts.entry("Quyển", "_book"))

    sheet.columns(
        (0.0, 0.27, lambda: office_levels(sheet, cast.commune)),
        (0.28, 0.8, lambda: state_heading(sheet, size=sheet.look.size, spell=dice.whole(0, 3))),
        (0.81, 1.0, numbers),
    )
    sheet.para("GIẤY CHỨNG NHẬN KẾT HÔN", align="center", style=Style(bold=True, size=sheet.look.size + 6), after=3)
    halves = (0.5, 0.5)
    for label, key in (("HỌ VÀ TÊN {}", "name"), ("NĂM SINH", "birth_date"), ("DÂN TỘC", "ethnicity"),
                       ("QUỐC TỊCH", "nationality"), ("NƠI THƯỜNG TRÚ", "residence"),
                       ("SỐ CCCD/CMND", "id_number")):  # fmt: skip
        side_by_side(sheet, how, halves, facts.entry(label.format("CHỒNG"), f"husband_{key}"),
                     facts.entry(label.format("VỢ"), f"wife_{key}"))  # fmt: skip
    sheet.put("signer_name", cast.signer)
    record(sheet, facts.entry("", "registration_date"))

    def office() -> None:
        sheet.para(f"Đăng ký ngày {facts['registration_date']}", align="center", style=ITALIC, after=0)
        signed(sheet, titles_of(agency, dice, board=True), cast.signer, dice, Signing(agency.seal))

    sheet.columns(
        (0.0, 0.25, lambda: scribbled(sheet, "Người chồng")),
        (0.25, 0.5, lambda: scribbled(sheet, "Người vợ")),
        (0.5, 1.0, office),
    )


MARRIAGE_DRAWN = (
    Drawn("marriage_merged_table", _merged_table, margins=(64, 44, 50)),
    Drawn("marriage_headed_blocks", _headed_blocks),
    Drawn("marriage_laid_across", _laid_across, 12.0, A4_LANDSCAPE, (60, 60, 40)),
    Drawn("marriage_number_list", _number_list),
    Drawn("marriage_book_form", _book_form, 10.5, A5_LANDSCAPE, (36, 30, 24)),
)
