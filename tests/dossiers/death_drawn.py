"""Extracts of deaths as communes filled them in: by hand, with facts spread over lines, in two languages, in sentences.

Canonical values as in `death`.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.death_facts import death_facts, foot
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import Signing, office_levels, signed, titles_of, two_halves
from tests.dossiers.marital_facts import titled
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, glossed, pair, record, side_by_side
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style, bold, pen
from tests.dossiers.wording import date_dashed, date_long, date_slashed, sentence

_CAUSES = ("Bệnh tim mạch", "Xơ gan", "Đuối nước", "Suy thận mạn giai đoạn cuối", "Già yếu",
           "Nhồi máu cơ tim cấp, tăng huyết áp")  # fmt: skip


def _facts(cast: Cast, dice: Dice, symbol: str) -> Facts:
    """Return what is said, with the hour of death and its cause in manners of other offices."""
    facts = death_facts(cast, dice, symbol, dice.pick([date_slashed, date_dashed, date_long]))
    died = date.fromisoformat(facts.canonical["date_of_death"])
    hour, minute = dice.whole(0, 23), dice.whole(0, 59)
    at = dice.pick([f"{hour:02d} giờ {minute:02d} phút, {date_long(died)}", f"{hour:02d}:{minute:02d}, {died:%d/%m/%Y}",
                    f"{hour} giờ {minute:02d} ngày {died:%d/%m/%Y}", f"{hour:02d} giờ, {date_long(died)}",
                    sentence(date_long(died))])  # fmt: skip
    return facts.but({"date_of_death": at, "cause_of_death": dice.pick(_CAUSES)}, {"date_of_death": died.isoformat()})


def _by_hand(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The certificate of 1999 to 2005: levels of the office as labels at the left, everything by hand over dots."""
    facts, how = _facts(cast, dice, dice.pick(["{n}", "{n}/{y}"])), Pairing(value=PLAIN, leader=".")
    died = date.fromisoformat(facts.canonical["date_of_death"])
    agency = commune_agency(cast.commune, long_name=False)
    for key in ("number", "date_of_death"):
        sheet.put(key, facts.canonical.get(key, facts[key]), by_pen=True)
    sheet.put("signer_name", cast.signer)

    def entry(label: str, key: str) -> Entry:
        return replace(facts.entry(label, key), by_pen=True)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))

    def number() -> None:
        sheet.para(Run("Số: ", PLAIN), pen(facts["number"]), Leader(), after=0)
        sheet.para("Quyển số: ", pen(f"0{dice.whole(1, 4)}"), Leader())

    sheet.columns((0.0, 0.36, lambda: office_levels(sheet, cast.commune)), (0.38, 1.0, right))
    sheet.skip(4)
    titled(sheet, dice.pick(["GIẤY CHỨNG TỬ", "TRÍCH LỤC KHAI TỬ"]), size=5.0, after=2)
    sheet.columns((0.66, 1.0, number))
    flat = replace(how, leader="")
    side_by_side(sheet, flat, (0.66, 0.34), entry("Họ và tên", "full_name"),
                 entry(dice.pick(["Nam, nữ", "Giới tính"]), "sex"))  # fmt: skip
    pair(sheet, how, entry(dice.pick(["Sinh ngày, tháng, năm", "Ngày, tháng, năm sinh"]), "date_of_birth"))
    side_by_side(sheet, flat, (0.5, 0.5), entry("Dân tộc", "ethnicity"), entry("Quốc tịch", "nationality"))
    pair(sheet, how, entry(dice.pick(["Nơi thường trú cuối cùng", "Nơi cư trú cuối cùng"]), "last_residence"), hang=0)
    pair(sheet, how, entry("Số CMND/Giấy tờ hợp lệ thay thế", "id_number"))
    day: list[Item] = []
    for word, value in (("ngày", f"{died.day:02d}"), ("tháng", f"{died.month:02d}"), ("năm", str(died.year))):
        day += [f"{word} ", pen(value), " "]
    sheet.para("Đã chết vào lúc ", pen(str(dice.whole(1, 23))), " giờ ", pen(f"{dice.whole(0, 59):02d}"), " phút, ",
               *day, Leader())  # fmt: skip
    sheet.para(pen(facts["_death_words"].removeprefix("Ngày ")), " ", Leader())
    pair(sheet, how, entry("Nơi chết", "place_of_death"), entry("Nguyên nhân chết", "cause_of_death"), hang=0)
    pair(sheet, how, entry("Họ và tên người khai", "declarant_name"))
    pair(sheet, how, entry("Nơi đăng ký", "registration_place"), entry("Ngày, tháng, năm đăng ký", "registration_date"),
         hang=0)  # fmt: skip

    def signs(titles: list[str], name: str, seal: str) -> None:
        signed(sheet, titles, name, dice, Signing(seal))

    sheet.columns(
        (0.0, 0.45, lambda: sheet.para("CÁN BỘ TƯ PHÁP HỘ TỊCH", align="center", style=BOLD)),
        (0.5, 1.0, lambda: signs(titles_of(agency, dice, board=True), cast.signer, agency.seal)),
    )


def _two_languages(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For use abroad: English below each label or behind a stroke."""
    facts, under = _facts(cast, dice, "{n}/{y}/TLKT"), dice.chance(0.5)
    agency, how = commune_agency(cast.commune), Pairing(value=BOLD)
    record(sheet, facts.entry("", "number"))
    two_halves(sheet, agency, dice, under_office=("Số/No.: ", facts["number"]))
    sheet.skip(8)
    titled(sheet, "TRÍCH LỤC KHAI TỬ", after=0)
    sheet.para("EXTRACT FROM THE DEATH REGISTER", align="center", style=BOLD_ITALIC, after=6)
    for label, english, key in (
        ("Họ, chữ đệm, tên", "Full name", "full_name"), ("Ngày, tháng, năm sinh", "Date of birth", "date_of_birth"),
        ("Giới tính", "Sex", "sex"), ("Dân tộc", "Ethnicity", "ethnicity"), ("Quốc tịch", "Nationality", "nationality"),
        ("Số định danh cá nhân", "Personal ID No.", "id_number"),
        ("Nơi cư trú cuối cùng", "Last residence", "last_residence"),
        ("Đã chết vào lúc", "Time of death", "date_of_death"), ("Nơi chết", "Place of death", "place_of_death"),
        ("Nguyên nhân chết", "Cause of death", "cause_of_death"),
        ("Nơi đăng ký khai tử", "Place of registration", "registration_place"),
        ("Ngày, tháng, năm đăng ký", "Date of registration", "registration_date"),
        ("Người đi khai tử", "Declarant", "declarant_name"),
    ):  # fmt: skip
        if under:
            glossed(sheet, how, (0.34, 0.66), (facts.entry(label, key), english))
        else:
            pair(sheet, how, facts.entry(f"{label}/{english}", key), hang=0)
    foot(sheet, cast, dice, f"{cast.commune.commune_name}, {date_long(cast.issued)}")


def _grouped(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Registration first, then who died, then the death; numbers before labels or dashes; a note at the end."""
    facts = _facts(cast, dice, dice.pick(["{n}/{y}/TLKT-BS", "{n}/TLKT-BS", "{y}-{n}"]))
    how = Pairing(label=dice.pick([PLAIN, ITALIC]), value=dice.pick([BOLD, PLAIN]), leader=dice.pick(["", "."]))
    flat, agency, marks = replace(how, leader=""), commune_agency(cast.commune), dice.pick(["n", "-", ""])
    record(sheet, facts.entry("", "number"))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    titled(sheet, "TRÍCH LỤC KHAI TỬ", after=0)
    copied = dice.pick(["(BẢN SAO)", "(BẢN CHÍNH)", ""])
    if copied:
        sheet.para(copied, align="center", style=BOLD, after=2)
    sheet.para(f"Số: {facts['number']}", align="center", after=6)
    count = iter(range(1, 20))

    def entry(label: str, key: str, *, leads: bool = True) -> Entry:
        lead = {"n": f"{next(count)}. ", "-": "- ", "": ""}[marks] if leads else ""
        return facts.entry(f"{lead}{label}", key)

    pair(sheet, how, entry(dice.pick(["Cơ quan đăng ký khai tử", "Nơi đăng ký"]), "registration_place"),
         entry(dice.pick(["Ngày đăng ký", "Đăng ký ngày"]), "registration_date"), hang=0)  # fmt: skip
    pair(sheet, how, entry(dice.pick(["Họ, chữ đệm, tên người chết", "Họ và tên người đã chết"]), "full_name"))
    side_by_side(sheet, flat, (0.5, 0.2, 0.3), entry(dice.pick(["Sinh ngày", "Ngày sinh"]), "date_of_birth"),
                 entry("Giới tính", "sex", leads=False), entry("Dân tộc", "ethnicity", leads=False))  # fmt: skip
    pair(sheet, how, entry("Quốc tịch", "nationality"), entry("Nơi cư trú cuối cùng", "last_residence"),
         replace(entry(dice.pick(["Giấy tờ tùy thân", "Số định danh/Giấy tờ tùy thân"]), "id_number"),
                 printed=facts["_papers"], canonical=facts["id_number"]),
         entry(dice.pick(["Chết lúc", "Thời gian chết", "Đã chết vào lúc"]), "date_of_death"),
         entry(dice.pick(["Tại", "Nơi chết"]), "place_of_death"),
         entry(dice.pick(["Nguyên nhân chết", "Lý do chết"]), "cause_of_death"),
         entry(dice.pick(["Giấy báo tử số", "Số Giấy báo tử/Giấy tờ thay thế"]), "_notice"),
         entry(dice.pick(["Người khai tử", "Họ, chữ đệm, tên người đi khai tử"]), "declarant_name"),
         hang=0)  # fmt: skip
    sheet.para(bold("Ghi chú: "), "Trích lục này được lập từ Cơ sở dữ liệu hộ tịch điện tử.",
               style=Style(size=sheet.look.size - 1))  # fmt: skip
    sheet.put("signer_name", cast.signer)
    place = f"{agency.place}, {date_long(cast.issued)}"

    def right() -> None:
        sheet.para(place, align="center", style=ITALIC, after=1)
        signed(sheet, titles_of(agency, dice, board=dice.chance(0.5)), cast.signer, dice, Signing(agency.seal))

    sheet.skip(4)
    sheet.columns((0.46, 1.0, right))


def _small_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table of labels and values, numbered or not, as one-stop programs print it."""
    facts, agency = _facts(cast, dice, "{n}/TLKT-UBND"), commune_agency(cast.commune)
    record(sheet, facts.entry("", "number"))
    under = dice.chance(0.5)
    number = f"Số: {facts['number']}"
    two_halves(sheet, agency, dice, under_office=(number,) if under else ())
    sheet.skip(6)
    titled(sheet, "TRÍCH LỤC KHAI TỬ", after=4)
    if not under:
        sheet.para(number, align="center", style=ITALIC)
    numbered, wide = dice.chance(0.5), dice.pick([0.32, 0.4])
    lines = (("Họ, chữ đệm, tên", "full_name"), ("Giới tính", "sex"), ("Ngày, tháng, năm sinh", "date_of_birth"),
             ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"), ("Số giấy tờ tùy thân", "id_number"),
             ("Nơi cư trú cuối cùng", "last_residence"), ("Ngày, giờ chết", "date_of_death"),
             ("Nơi chết", "place_of_death"), ("Nguyên nhân chết", "cause_of_death"),
             ("Người đi khai tử", "declarant_name"), ("Nơi đăng ký khai tử", "registration_place"),
             ("Ngày đăng ký khai tử", "registration_date"))  # fmt: skip
    record(sheet, *(facts.entry("", key) for _, key in lines))
    rows: list[list[list[Item]]] = []
    for count, (label, key) in enumerate(lines, 1):
        head: list[list[Item]] = [[str(count)]] if numbered else []
        rows.append([*head, [label], [Run(facts[key], BOLD)]])
    widths = (0.07, wide, 0.93 - wide) if numbered else (wide, 1 - wide)
    sheet.table(widths, rows, pad=4)
    foot(sheet, cast, dice, f"{cast.commune.commune_name}, {date_long(cast.issued)}", keeper=dice.chance(0.4))


EXTRACTS_DRAWN = (
    Drawn("death_by_hand", _by_hand, 13.0),
    Drawn("death_two_languages", _two_languages, 12.0),
    Drawn("death_grouped", _grouped, 12.5),
    Drawn("death_small_table", _small_table, 12.5),
)
