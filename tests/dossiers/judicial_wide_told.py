"""Judicial records told in sentences, in blocks of several people, as number 2 with its tables, nearly without labels.

Canonical values as in `judicial`; relatives, homes and work of earlier years, enquiries and courts are in no field.
"""

from __future__ import annotations

from tests.dossiers.arranged import IN_LINES, Arrangement
from tests.dossiers.arranged_words import beside, some_day, told_in
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.further_marks import typewritten
from tests.dossiers.judicial_wide_parts import ending, file_note, grounds, heading, known
from tests.dossiers.judicial_wide_words import LABELS, ordered, relatives, say, strewn, told
from tests.dossiers.people import Person
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style
from tests.dossiers.wording import date_slashed

_SAYS = (
    "Xác nhận {w} {full_name}, giới tính {sex}, sinh ngày {date_of_birth} tại {place_of_birth}, quốc tịch "
    "{nationality}, "
    "thường trú tại {permanent_residence}, số định danh {id_number}, {conviction_status}.",
    "{w} {full_name} (sinh ngày {date_of_birth}, {sex}), mang giấy tờ số {id_number} cấp ngày {x}, nơi sinh "
    "{place_of_birth}; hiện cư trú ở {permanent_residence}; quốc tịch: {nationality}; kết quả: {conviction_status}.",
    "Công dân {nationality} {full_name}, {sex}, CCCD {id_number} do Bộ Công an cấp {x}, sinh {date_of_birth}, quê sinh "
    "{place_of_birth}, hộ khẩu {permanent_residence}, tính đến nay {conviction_status}.",
    "Theo yêu cầu ngày {x} của {w} {full_name} - giới tính: {sex} - sinh ngày: {date_of_birth} - sinh tại: "
    "{place_of_birth} "
    "- địa chỉ: {permanent_residence} - CMND/CCCD: {id_number} - quốc tịch: {nationality}, chúng tôi thông báo đương "
    "sự "
    "{conviction_status}.",
    "Cấp cho {w} {full_name}. Giới tính {sex}. Sinh ngày {date_of_birth}. Nơi sinh {place_of_birth}. Quốc tịch "
    "{nationality}. Thường trú {permanent_residence}. Số căn cước {id_number}, ngày cấp {x}. Án tích: "
    "{conviction_status}.",
)  # fmt: skip
_NAMES = ("Họ và tên", "Họ tên", "Họ, chữ đệm và tên", "HỌ VÀ TÊN", "Tên", "Ông (bà)", "Họ và tên khai sinh")
_MORE = ("Ngoài ra không có quyết định cấm đảm nhiệm chức vụ nào.", "Phiếu cấp để {w} sử dụng theo quy định.",
         "Hồ sơ gồm 03 tờ, nhận ngày {x}.", "Không có thông tin về phá sản.")  # fmt: skip


def in_sentences(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Everything told in one sentence or in short ones, typed or printed."""
    if dice.chance(0.4):
        cast = earlier_cast(dice.fork("before"), cast.split, (2000, 2014))
        if dice.chance(0.6):
            typewritten(sheet)
    said = told(cast, dice)
    day = heading(sheet, said, dice)
    grounds(sheet, cast, dice)
    template, style = dice.pick(_SAYS), dice.pick([BOLD, PLAIN, PLAIN, ITALIC])
    others = {"w": dice.pick(["ông (bà)", "Ông/Bà", "anh (chị)", "đương sự"]), "x": some_day(dice, (2010, 2025))}
    lowered = () if template.startswith("Cấp") else ("conviction_status",)
    items = told_in(sheet, said.facts, template, style, others, lowered)
    if isinstance(items[0], str):
        items[0] = f"{items[0][:1].upper()}{items[0][1:]}"
    sheet.para(*items, first=dice.pick([0.0, 22.0]), align=dice.pick(["left", "justify"]))
    for line in dice.sample(_MORE, dice.whole(0, 2)):
        sheet.para(line.format(**others), first=22)
    ending(sheet, said, cast, dice, day=day, more=file_note(dice, cast))


def _of_other(who: Person, dice: Dice, keys: list[str]) -> list[Said]:
    """Return a relative's facts under the same labels."""
    values = {"full_name": who.name, "sex": who.sex, "date_of_birth": date_slashed(who.birth),
              "id_number": who.id_number,
              "place_of_birth": who.origin, "nationality": "Việt Nam",
              "permanent_residence": who.residence}  # fmt: skip
    labels = {**LABELS, "full_name": _NAMES}
    return [beside(dice.pick(labels[key]), values[key]) for key in keys]


def in_blocks(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Blocks under headings for who is meant, the family, who asked for it; the blocks in several orders."""
    said = told(cast, dice)
    day = heading(sheet, said, dice)
    arranged = Arrangement(sheet, dice, (*IN_LINES, "pairs", "runs", "cells", "fours", "crates", "overs"))
    own = dice.pick(["Người được cấp phiếu", "I. THÔNG TIN NGƯỜI ĐƯỢC CẤP", "BẢN THÂN", "Phần 1. Đương sự"])
    blocks: list[tuple[str, list[Said]]] = [(own, say(said, dice, *ordered(dice)))]
    for who, person in dice.sample(relatives(cast, dice), dice.whole(1, 3)):
        keys = ["full_name", *dice.sample(["date_of_birth", "id_number", "permanent_residence"], dice.whole(1, 2))]
        blocks.append((dice.pick([who, who.upper(), f"Thông tin về {who.lower()}"]), _of_other(person, dice, keys)))
    if dice.chance(0.3):
        person = relatives(cast, dice.fork("asks"))[0][1]
        asks = dice.pick(["Người được ủy quyền nộp hồ sơ", "NGƯỜI YÊU CẦU", "Người đại diện"])
        blocks.insert(dice.pick([0, len(blocks)]), (asks, _of_other(person, dice, ["full_name", "id_number"])))
    style = dice.pick([BOLD, ITALIC, Style(bold=True, colour=(30, 60, 130)), Style(underline=True)])
    first = dice.chance(0.15)
    if first:
        known(sheet, said, dice, arranged)
    for head, facts in blocks:
        sheet.para(head, dice.pick(["", ":"]), style=style, after=2)
        arranged.put(*facts)
        sheet.skip(dice.pick([2.0, 5.0]))
    if not first:
        known(sheet, said, dice, arranged)
    ending(sheet, said, cast, dice, day=day)


def number_two(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Number 2: who is meant in lines, the family, homes and work of other years and cases of courts in tables."""
    said = told(cast, dice)
    day = heading(sheet, said, dice, ("halves", "crossed", "line"))
    arranged = Arrangement(sheet, dice, (*IN_LINES, "pairs", "runs"))
    arranged.put(*strewn(cast, dice, say(said, dice, *ordered(dice)), 0.08))
    tables = [_family, _homes, _cases]
    for table in dice.sample(tables, dice.whole(1, 3)):
        table(sheet, cast, dice)
    known(sheet, said, dice, arranged)
    ending(sheet, said, cast, dice, day=day, more=file_note(dice, cast))


def _table(sheet: Sheet, heads: tuple[str, ...], rows: list[list[str]], widths: tuple[float, ...]) -> None:
    titles: list[list[Item]] = [[Run(head, BOLD)] for head in heads]
    body: list[list[list[Item]]] = [[[text] for text in row] for row in rows]
    sheet.table(widths, [titles, *body], pad=3)
    sheet.skip(5)


def _family(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    rows = [[who, each.name, str(each.birth.year) if dice.chance(0.5) else date_slashed(each.birth)]
            for who, each in relatives(cast, dice)]  # fmt: skip
    heads = dice.pick([("Quan hệ", "Họ và tên", "Năm sinh"), ("Thân nhân", "Họ tên", "Sinh ngày")])
    _table(sheet, heads, rows[: dice.whole(2, 3)], (0.26, 0.46, 0.28))


def _homes(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    sheet.para(dice.pick(["Quá trình cư trú từ đủ 14 tuổi:", "Quá trình cư trú, làm việc", "Nơi đã cư trú:"]), after=2)
    rows = [[f"{2004 + 5 * number} - {2008 + 5 * number}", each.residence, dice.pick(["Học sinh", "Lao động tự do",
                                                                                      "Kế toán"])]
            for number, (_, each) in enumerate(relatives(cast, dice.fork("homes"))[: dice.whole(1, 3)])]  # fmt: skip
    _table(sheet, ("Từ - đến", "Nơi thường trú/ tạm trú", "Nghề nghiệp"), rows, (0.22, 0.5, 0.28))


def _cases(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    none = dice.chance(0.6)
    row = ["-", "-", "-"] if none else [
        f"{dice.whole(3, 90)}/HSST, {some_day(dice, (1999, 2012))}", f"TAND {cast.commune.province}",
        dice.pick(["Phạt tiền", "06 tháng án treo", "Cảnh cáo"]),
    ]  # fmt: skip
    _table(sheet, ("Bản án số, ngày", "Tòa án", "Hình phạt"), [row], (0.38, 0.34, 0.28))


def unlabelled(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Nearly no labels: lines of values with a word or two, the name large."""
    said = told(cast, dice)
    day = heading(sheet, said, dice)
    align, value = dice.pick(["center", "left", "left"]), dice.pick([PLAIN, BOLD])
    large = Style(bold=True, size=sheet.look.size + dice.pick([1.0, 3.0]))
    lines = [
        dice.pick(["{full_name}", "{full_name} – {sex}", "Ông/Bà {full_name}",
                   "{full_name} ({sex}, quốc tịch {nationality})"]),
        dice.pick(["{date_of_birth}, {place_of_birth}", "sinh ngày {date_of_birth}, tại {place_of_birth}",
                   "{date_of_birth} – {place_of_birth}"]),
        dice.pick(["{id_number}", "CCCD {id_number}", "CCCD {id_number} ({x})", "số định danh {id_number}"]),
        dice.pick(["{permanent_residence}", "ở {permanent_residence}", "thường trú: {permanent_residence}"]),
    ]  # fmt: skip
    if "{sex}" not in lines[0]:
        lines.insert(1, dice.pick(["{sex}, quốc tịch {nationality}", "{sex} – {nationality}", "Giới tính {sex}"]))
    if dice.chance(0.3):
        lines[-1], lines[-2] = lines[-2], lines[-1]
    other = {"x": some_day(dice, (2015, 2025))}
    for number, line in enumerate(lines):
        style = large if not number else value
        sheet.para(*told_in(sheet, said.facts, line, style, other), align=align, after=dice.pick([1.0, 5.0]))
    known(sheet, said, dice, None)
    ending(sheet, said, cast, dice, day=day)
