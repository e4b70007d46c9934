"""Further official documents: of the Fatherland Front and unions, and of offices under an office, named in three lines.

Canonical values as in `administrative`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from tests.dossiers.administrative_body import Flow, Letter
from tests.dossiers.administrative_drawn import DrawnLetter
from tests.dossiers.administrative_parts import ADDRESSED, date_items, note_head, note_signer, number_items
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import RED, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Run, Style, bold
from tests.dossiers.wording import sentence

_UNIONS = (
    ("ỦY BAN MTTQ VIỆT NAM {above}", "BAN THƯỜNG TRỰC ỦY BAN MTTQ {unit}", "MTTQ-BTT", "TM. BAN THƯỜNG TRỰC",
     ("CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    ("HỘI NÔNG DÂN {above}", "BAN CHẤP HÀNH HỘI NÔNG DÂN {unit}", "HND", "TM. BAN CHẤP HÀNH",
     ("CHỦ TỊCH", "PHÓ CHỦ TỊCH")),
    ("ĐOÀN TNCS HỒ CHÍ MINH {above}", "BAN CHẤP HÀNH ĐOÀN {unit}", "ĐTN", "TM. BAN THƯỜNG VỤ",
     ("BÍ THƯ", "PHÓ BÍ THƯ")),
)  # fmt: skip
_OFFICE = "VP"  # what the symbols of an office under an office end in
_GET_COPIES = ("Như trên (t/h)", "Ban Dân vận (báo cáo)", "Chủ tịch, các PCT", "Các chi hội", "Trang tin nội bộ")
_SAYS = (
    "Hằng tháng, các chi hội gửi số liệu về thường trực trước ngày 22, kèm danh sách có chữ ký của người lập.",
    "Nơi nào gặp khó khăn về địa điểm thì chủ động bàn với trưởng khu để sắp xếp, tránh trùng với buổi họp dân.",
    "Mức hỗ trợ mỗi hộ không quá 3 triệu đồng, chi một lần, có biên nhận và ảnh chụp khi trao.",
    "Ai vắng mặt vì lý do chính đáng phải báo trước một ngày cho người phụ trách.",
    "Qua rà soát còn 27 trường hợp thiếu giấy tờ; bộ phận thường trực đã hẹn bổ sung trong tuần tới.",
    "Phần kinh phí còn thiếu vận động từ các nhà hảo tâm, thu chi công khai tại nhà văn hóa.",
)


def _text(flow: Flow, letter: Letter, dice: Dice) -> None:
    """Say the matter in a sentence, then a few points: numbered, by dashes, or as articles of a decision."""
    decides = letter.kind == "quyết định"
    if decides:
        who = letter.agency.heads[0] if letter.agency.code == _OFFICE else letter.agency.name
        flow.para(who, align="center", style=BOLD, first=0)
        flow.para("Theo đề nghị của bộ phận thường trực,", style=ITALIC)
        flow.para("QUYẾT ĐỊNH", align="center", style=BOLD, first=0)
    else:
        flow.para(f"Về {letter.topic}, chúng tôi có mấy việc cần nói rõ thêm để các nơi cùng làm:")
    dashes = dice.chance(0.4)
    for index, text in enumerate(dice.sample(_SAYS, dice.whole(2, 5)), 1):
        if decides:
            flow.para(bold(f"Điều {index}. "), text)
        else:
            flow.para(f"{'-' if dashes else f'{index}.'} {text}")
    if decides:
        flow.para("Quyết định này được thi hành từ ngày ký./.")
        return
    flow.para(dice.pick(["Đề nghị các nơi làm đúng thời gian đã nêu./.", "Kính mong quý cơ quan cùng phối hợp./."]))


def _union(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    place = cast.commune
    above, unit, code, board, heads = dice.pick(_UNIONS)
    parent = above.format(above=(place.district or place.province).upper())
    name = unit.format(unit=place.commune.upper())
    agency = replace(letter.agency, parent=parent, name=name, code=code, place=place.commune_name, heads=heads,
                     seal=f"{name}\n{place.province.upper()}\n")  # fmt: skip
    titles = dice.pick([(board, heads[0]), (board, heads[1])])
    first = letter.symbol_rest.split("-", maxsplit=1)[0]
    rest = f"{first}-{code}" if letter.kind != "công văn" else f"{code}-{dice.pick(['VP', 'TG', 'PT'])}"
    return replace(letter, agency=agency, symbol_rest=rest, titles=titles, urgency="", pages=1)


def _about(sheet: Sheet, letter: Letter, prefix: str, style: Style, align: str = "center") -> None:
    text = f"{prefix}{letter.topic}" if prefix else sentence(letter.topic)
    sheet.put("subject", text)
    sheet.para(text, style=style, align=align, after=5)


def _boxes(sheet: Sheet, letter: Letter, part: float) -> None:
    if letter.urgency:
        sheet.put("urgency", letter.urgency)
    for word in filter(None, (letter.urgency, letter.secrecy)):
        sheet.boxed(word, RED, part=part)
        sheet.skip(4)


def _to(sheet: Sheet, letter: Letter, style: Style) -> None:
    """Print the receivers below the greeting, each on a line of its own that begins with a dash."""
    if letter.kind not in ADDRESSED:
        return
    names = letter.receivers
    if len(names) == 1:
        sheet.put("recipients_to", names[0])
        sheet.para("Kính gửi: ", Run(names[0], style), first=72, hang=120, after=8)
        return
    lines = [f"- {name}{';' if index < len(names) else '.'}" for index, name in enumerate(names, 1)]
    sheet.put("recipients_to", " ".join(lines))
    sheet.para("Kính gửi:", first=72, after=0)
    for line in lines:
        sheet.para(line, style=style, first=120, hang=128, after=0)
    sheet.skip(8)


def _copies(sheet: Sheet, dice: Dice, size: float) -> Callable[[], None]:
    names = [f"- {name};" for name in dice.sample(_GET_COPIES, dice.whole(1, 3))]
    names.append(dice.pick(["- Lưu: VT, TH.", "- Lưu VT.", "- Lưu: VP (02b)."]))

    def fill() -> None:
        sheet.para("Nơi nhận:", style=Style(bold=True, italic=True, size=size + 1), after=0)
        for name in names:
            sheet.para(name, style=Style(size=size), after=0)

    return fill


def _union_head(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Both names of a union in two or three lines, a row of stars or no rule below, the day to the right edge."""
    agency = letter.agency
    note_head(sheet, letter)
    size, stars = sheet.look.size - dice.pick([0.5, 1.5]), dice.chance(0.5)

    def left() -> None:
        sheet.para(agency.parent, align="center", style=Style(size=size), after=0)
        sheet.para(agency.name, align="center", style=Style(bold=True, size=size), after=0)
        if stars:
            sheet.para("***", align="center", record=False, after=0)
        sheet.para(*number_items(letter, dice.pick(["Số: ", "Số "])), align="center", after=2)
        if letter.kind == "công văn":
            _about(sheet, letter, dice.pick(["V/v ", "Về việc "]), Style(italic=True, size=size))
        _boxes(sheet, letter, 0.4)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(4)
        sheet.para(*date_items(letter), align="right", style=ITALIC)

    sheet.columns((0.0, 0.46, left), (0.48, 1.0, right))
    sheet.skip(10)
    if letter.kind != "công văn":
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
        sheet.columns((0.1, 0.9, lambda: _about(sheet, letter, dice.pick(["", "Về việc "]), BOLD)))
    _to(sheet, letter, BOLD)


def _union_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(8)
    how = Signing(letter.agency.seal, stamped=dice.chance(0.3))
    sheet.columns((0.0, 0.44, _copies(sheet, dice, 11.5)),
                  (0.46, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, how)))  # fmt: skip


def _office_of(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    place = cast.commune
    people = f"ỦY BAN NHÂN DÂN {place.province.upper()}"
    name = dice.pick(["VĂN PHÒNG", "BAN TIẾP CÔNG DÂN", "VĂN PHÒNG ĐIỀU PHỐI NÔNG THÔN MỚI"])
    chief = "TRƯỞNG BAN" if name.startswith("BAN") else "CHÁNH VĂN PHÒNG"
    agency = replace(letter.agency, parent=people, name=name, code=_OFFICE, place=place.province_name,
                     heads=(chief, f"PHÓ {chief}"), seal=f"{people}\n{place.province.upper()}\n{name}")  # fmt: skip
    first = letter.symbol_rest.split("-", maxsplit=1)[0]
    rest = f"{first}-VP" if letter.kind != "công văn" else f"VP-{dice.pick(['NC', 'KT', 'HCTC'])}"
    titles = dice.pick([(chief,), (f"KT. {chief}", f"PHÓ {chief}"), (f"TL. {chief}", "TRƯỞNG PHÒNG TỔNG HỢP")])
    return replace(letter, agency=agency, symbol_rest=rest, titles=titles, pages=1)


def _office_head(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """An office under an office: the upper one broken in two, number and day a line apart, the subject below both."""
    agency = letter.agency
    note_head(sheet, letter)
    split = len("ỦY BAN NHÂN DÂN")

    def left() -> None:
        for line in (agency.parent[:split], agency.parent[split + 1 :]):
            sheet.para(line, align="center", style=PLAIN, after=0)
        sheet.para(agency.name, align="center", style=BOLD, after=2)
        sheet.rule(0.22, gap=5)
        sheet.para(*number_items(letter, "Số:"), align="center", after=2)
        _boxes(sheet, letter, 0.45)

    def right() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(dice.pick([2.0, 18.0]))
        sheet.para(*date_items(letter), align="center", style=ITALIC)

    sheet.columns((0.0, 0.38, left), (0.4, 1.0, right))
    sheet.skip(6)
    if letter.kind == "công văn":
        wide = dice.pick([(0.0, 0.44), (0.0, 0.38)])
        sheet.columns((*wide, lambda: _about(sheet, letter, "V/v ", Style(size=sheet.look.size - 1))))
    else:
        sheet.para(letter.title, align="center", style=Style(bold=True, size=sheet.look.size + 1.5), after=0)
        _about(sheet, letter, dice.pick(["V/v ", "Về "]), dice.pick([BOLD, BOLD_ITALIC]))
        sheet.rule(0.25, gap=6)
    _to(sheet, letter, PLAIN)


def _office_foot(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    note_signer(sheet, letter)
    sheet.skip(8)
    how = Signing(letter.agency.seal, note=dice.pick(["", "", "(Đã ký)"]))
    sheet.columns((0.0, 0.5, _copies(sheet, dice, 10.5)),
                  (0.52, 1.0, lambda: signed(sheet, letter.titles, letter.signer, dice, how)))  # fmt: skip


OFFICE_MORE = (
    DrawnLetter("held_office_union", _union_head, _union_foot, _text, invent=_union),
    DrawnLetter("held_office_under", _office_head, _office_foot, _text, invent=_office_of),
)
