"""Documents of the Party's offices, the police, schools and firms: symbols and heads that differ from NĐ 30/2020.

Canonical values as in `administrative`; a Party number is printed "12-CV/ĐU", and "T/M" says for whom somebody signs.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.administrative_body import Letter
from tests.dossiers.administrative_drawn import DrawnLetter, copies, marks, subject
from tests.dossiers.administrative_parts import ADDRESSED, date_items, note_head, note_signer, number_items
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.official_texts import OFFICIAL
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Run, Style

_OWN_KINDS = ("công văn", "thông báo", "kế hoạch", "báo cáo", "giấy mời")
_SIGNS = {"công văn": "CV", "thông báo": "TB", "kế hoạch": "KH", "báo cáo": "BC", "giấy mời": "GM"}


def _own(letter: Letter, dice: Dice) -> Letter:
    """Return the letter with a matter of these offices, of a kind that all of them write."""
    kind = letter.kind if letter.kind in _OWN_KINDS else dice.pick(_OWN_KINDS)
    receivers = tuple(dice.sample(OFFICIAL.receivers, dice.whole(1, 3)))
    return replace(letter, kind=kind, title=kind.upper(), topic=dice.pick(OFFICIAL.topics), receivers=receivers,
                   number=f"{dice.whole(2, 640):02d}", words=OFFICIAL)  # fmt: skip


def _to(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Print the receivers: one behind the greeting, several below one another with the first beside it."""
    if letter.kind not in ADDRESSED:
        return
    names = letter.receivers
    if len(names) == 1:
        sheet.put("recipients_to", names[0])
        greeting = Run(dice.pick(["Kính gửi: ", "Kính gửi : "]), dice.pick([ITALIC, PLAIN]))
        sheet.para(greeting, Run(names[0], BOLD), align="center", after=8)
        return
    lines = [f"- {name}{',' if name != names[-1] else '.'}" for name in names]
    sheet.put("recipients_to", " ".join(lines))

    def listed() -> None:
        for line in lines:
            sheet.para(line, after=0, hang=8)

    sheet.columns((0.12, 0.27, lambda: sheet.para("Kính gửi:", style=BOLD_ITALIC, after=0)), (0.27, 1.0, listed))
    sheet.skip(8)


def _party_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    own, place = _own(letter, dice), cast.commune
    above = f"ĐẢNG BỘ {(place.district or place.province).upper()}"
    name = f"ĐẢNG ỦY {place.commune.upper()}"
    agency = replace(letter.agency, parent=above, name=name, plain=f"Đảng ủy {place.commune}", code="ĐU",
                     heads=("BÍ THƯ", "PHÓ BÍ THƯ"), board="", place=place.commune_name,
                     seal=f"Đảng bộ {place.commune}\n{place.province.upper()}\nBAN CHẤP HÀNH")  # fmt: skip
    titles = dice.pick([("T/M ĐẢNG ỦY", "BÍ THƯ"), ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"),
                        ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ THƯỜNG TRỰC")])  # fmt: skip
    return replace(own, agency=agency, symbol_rest=f"{_SIGNS[own.kind]}/ĐU", titles=titles, by_pen=False, urgency="")


def _party(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """The Party's head: a star below the office, its name in the state's place, the number without a colon."""
    agency = letter.agency
    note_head(sheet, letter)
    symbol = f"{letter.number}-{letter.symbol_rest}"
    sheet.put("number_symbol", symbol)

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, rule=0.0)
        sheet.para("*", align="center", record=False, after=0)
        sheet.para(f"Số {symbol}", align="center", after=2)
        if letter.kind == "công văn":
            prefix = dice.pick(["Về việc ", "V/v "])
            subject(sheet, letter, prefix=prefix, style=Style(italic=True, size=sheet.look.size - 1.5))
        marks(sheet, letter)

    def right() -> None:
        sheet.para("ĐẢNG CỘNG SẢN VIỆT NAM", align="center", style=Style(bold=True, size=sheet.look.size + 1), after=1)
        sheet.rule(0.7, gap=6)
        sheet.para(*date_items(letter), align="center", style=ITALIC)

    sheet.columns((0.0, 0.45, left), (0.48, 1.0, right))
    sheet.skip(10)
    if letter.kind != "công văn":
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
        subject(sheet, letter, prefix=dice.pick(["", "về "]))
        sheet.para("-----", align="center", record=False)
    _to(sheet, letter, dice)


def _party_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.put("signing_authority", letter.titles[0])
    sheet.skip(8)
    names = [*dice.sample(letter.words.copies, dice.whole(1, 3)), "Lưu Văn phòng Đảng ủy."]
    how = Signing(letter.agency.seal, stamped=dice.chance(0.2))

    def listed() -> None:
        sheet.para(Run("Nơi nhận:", Style(underline=True)), after=0)
        for name in names:
            sheet.para(f"- {name}{'' if name.endswith('.') else ','}", style=Style(size=11.5), after=0)

    sheet.columns((0.0, 0.45, listed),
                  (0.48, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, how)))  # fmt: skip


def _police_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    own, place = _own(letter, dice), cast.commune
    above = f"CÔNG AN {(place.district or place.province).upper()}"
    name = f"CÔNG AN {place.commune.upper()}"
    short = "CAP" if place.commune.startswith("phường") else "CAX"
    agency = replace(letter.agency, parent=above, name=name, plain=f"Công an {place.commune}", code=short,
                     heads=("TRƯỞNG CÔNG AN", "PHÓ TRƯỞNG CÔNG AN"), board="", place=place.commune_name,
                     seal=f"{above}\n{place.province.upper()}\n{name}")  # fmt: skip
    kind = place.commune.split()[0].upper()
    titles = dice.pick([(f"TRƯỞNG CÔNG AN {kind}",), ("TRƯỞNG CÔNG AN",), ("KT. TRƯỞNG CÔNG AN", "PHÓ TRƯỞNG CÔNG AN")])
    rank = dice.pick(["Thiếu tá", "Trung tá", "Đại úy", "Thượng tá"])
    rest = f"{_SIGNS[own.kind]}-{short}" if own.kind != "công văn" else f"{short}-{dice.pick(['TH', 'QLHC', 'ANTT'])}"
    return replace(own, agency=agency, symbol_rest=rest, titles=titles, signer=f"{rank} {letter.signer}")


def _police(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A narrow office with the number to its left edge; the subject of a letter below the head across the page."""
    agency = letter.agency
    note_head(sheet, letter)
    below = dice.chance(0.5)

    def left() -> None:
        office_head(sheet, agency.parent, agency.name, rule=0.3)
        sheet.para(*number_items(letter, "Số: "), align=dice.pick(["left", "center"]), after=2)
        if letter.kind == "công văn" and not below:
            subject(sheet, letter, prefix="V/v ", style=Style(size=sheet.look.size - 1.5))
        marks(sheet, letter)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3), rule=0.4)
        sheet.para(*date_items(letter), align="center", style=ITALIC)

    sheet.columns((0.0, 0.37, left), (0.4, 1.0, right))
    sheet.skip(8)
    if letter.kind == "công văn" and below:
        subject(sheet, letter, prefix="V/v ", style=ITALIC)
    elif letter.kind != "công văn":
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 1), after=0)
        subject(sheet, letter, prefix=dice.pick(["V/v ", "Về việc ", ""]))
    _to(sheet, letter, dice)


def _police_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """The rank before the name belongs to no field's value."""
    rank, name = letter.signer.split(" ", 2)[:2], letter.signer.split(" ", 2)[2]
    note_signer(sheet, replace(letter, signer=name))
    sheet.skip(8)
    how = Signing(letter.agency.seal)
    sheet.columns(
        (0.0, 0.46, copies(sheet, letter, dice, size=10.5)),
        (0.5, 1.0, lambda: signed(sheet, letter.titles, f"{' '.join(rank)} {name}", dice, how)),
    )


_FIRMS = (
    ("Công ty TNHH Xây dựng và Thương mại Đại Phát", "ĐP", ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
    ("Công ty Cổ phần Cấp nước số 2", "CN2", ("TỔNG GIÁM ĐỐC", "PHÓ TỔNG GIÁM ĐỐC")),
    ("Trường Mầm non Hoa Sen", "MNHS", ("HIỆU TRƯỞNG", "PHÓ HIỆU TRƯỞNG")),
    ("Hợp tác xã Nông nghiệp Đồng Tiến", "HTXĐT", ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")),
    ("Văn phòng công chứng Tây Nguyên", "VPCC", ("TRƯỞNG VĂN PHÒNG", "PHÓ TRƯỞNG VĂN PHÒNG")),
)


def _firm_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    own, place = _own(letter, dice), cast.commune
    plain, code, heads = dice.pick(_FIRMS)
    agency = replace(letter.agency, parent="", name=plain.upper(), plain=plain, code=code,
                     heads=heads, board="", place=place.province_name,
                     seal=f"{plain.upper()}\n{place.province.upper()}\n")  # fmt: skip
    titles = dice.pick([(heads[0],), (f"KT. {heads[0]}", heads[1])])
    rest = dice.pick([f"{_SIGNS[own.kind]}-{code}", f"{letter.day.year}/{_SIGNS[own.kind]}-{code}"])
    return replace(own, agency=agency, symbol_rest=rest, titles=titles, urgency="")


def _firm(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A letter paper: a mark, the name in colour and the address across the page above the state's name."""
    agency, colour = letter.agency, dice.pick([(20, 70, 150), (0, 110, 70), RED])
    note_head(sheet, letter)
    top, side = sheet.y, 40 * POINT
    sheet.draw.ellipse([sheet.left, top, sheet.left + side, top + side], outline=colour, width=10)
    inner = side * 0.28
    sheet.draw.rectangle([sheet.left + inner, top + inner, sheet.left + side - inner, top + side - inner], fill=colour)
    small = Style(size=9.5)

    def named() -> None:
        sheet.para(agency.name, style=Style(bold=True, colour=colour), after=1)
        street = dice.pick(["12 Trần Hưng Đạo", "Lô C4, Cụm công nghiệp số 1", "225 Quang Trung"])
        sheet.para(f"Địa chỉ: {street}, {agency.place}", style=small, after=0)
        sheet.para(f"Điện thoại: 02{dice.whole(10, 69)}.3{dice.whole(100, 999)}.{dice.whole(100, 999)} - Email: "
                   f"vanthu@{agency.code.replace('Đ', 'D').lower()}.example.vn", style=small, after=0)  # fmt: skip

    sheet.columns((0.11, 1.0, named))
    sheet.skip(4)
    sheet.rule(1.0, gap=8, thick=4)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.columns((0.0, 0.45, lambda: sheet.para(*number_items(letter), after=2)),
                  (0.46, 1.0, lambda: sheet.para(*date_items(letter), align="right", style=ITALIC)))  # fmt: skip
    if letter.kind == "công văn":
        sheet.columns((0.0, 0.6, lambda: subject(sheet, letter, prefix="V/v: ", style=BOLD_ITALIC, align="left")))
    else:
        sheet.skip(6)
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 4), after=0)
        subject(sheet, letter, prefix=dice.pick(["V/v ", "Về việc "]), style=BOLD_ITALIC)
    marks(sheet, letter, part=0.2, at=0.1)
    _to(sheet, letter, dice)


def _firm_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(8)
    how = Signing(letter.agency.seal, stamped=dice.chance(0.5), note=dice.pick(["", "", "(Ký, đóng dấu)"]))
    sheet.columns(
        (0.0, 0.4, copies(sheet, letter, dice, size=10.0)),
        (0.48, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, how)),
    )


OFFICIAL_BODIES = (
    DrawnLetter("official_party", _party, _party_foot, invent=_party_letter),
    DrawnLetter("official_police", _police, _police_foot, invent=_police_letter),
    DrawnLetter("official_firm", _firm, _firm_foot, invent=_firm_letter),
)
