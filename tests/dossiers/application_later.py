"""Citizens' letters of a group, as a memorandum, sent through a portal, told on a typewriter, on half a sheet.

Canonical values as in `application`; co-signers, witnesses and whoever took the letter in are not the applicant.
"""

from __future__ import annotations

from tests.dossiers.application_drawn import noted
from tests.dossiers.application_later_parts import THANKS, WHYS, print_body, print_head, print_sign, print_to
from tests.dossiers.application_later_words import WHO, day_of, further_letter, say, who_order
from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_labels import spoken_day
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5_LANDSCAPE, Drawn
from tests.dossiers.earlier import earlier_cast
from tests.dossiers.further_feet import PartHeads
from tests.dossiers.further_marks import asides, received, typewritten
from tests.dossiers.further_rows import SLIM, Ways, abreast, roomy
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import invent_person
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style


def _of_group(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Several people write; the first of them with his facts in lines or in a table of all, whose others sign too."""
    letter = further_letter(cast, dice)
    facts, high, day = letter.facts, dice.chance(0.4), day_of(cast, dice, letter)
    noted(sheet, letter)
    print_head(sheet, dice, letter, day if high else "")
    print_to(sheet, dice, letter)
    others = [invent_person(dice.fork(f"other{count}"), cast.split) for count in range(dice.whole(2, 5))]
    lead = dice.pick(["Chúng tôi gồm {n} hộ dân, người đại diện:", "Thay mặt {n} người ký tên dưới đây:",
                      "Chúng tôi là {n} công dân, cử người đứng đơn:", "Người đại diện cho {n} hộ:"])  # fmt: skip
    sheet.para(lead.format(n=f"{len(others) + 1:02d}"), first=dice.pick([0.0, 24.0]), after=3)
    Ways(sheet, dice, (*SLIM, "piped", "flush", "zebra")).put(*say(facts, dice, *who_order(dice)))
    print_body(sheet, dice, letter)
    heads = dice.pick([("STT", "Họ và tên", "Năm sinh", "Số CCCD", "Ký tên"), ("TT", "Tên", "Sinh năm", "CMND", "")])
    sheet.para(dice.pick(["Danh sách người cùng ký:", "Những người cùng làm đơn", "Các hộ đồng ý ký tên:"]), style=BOLD)
    small = Style(size=sheet.look.size - 1.5)
    rows = [heads, *((str(number), each.name, str(each.birth.year), each.id_number, "")
                     for number, each in enumerate(others, 2 if dice.chance(0.5) else 1))]  # fmt: skip
    for row in rows:
        columns: list[list[Line]] = [[([Run(text, BOLD if row is heads else PLAIN)], small)] for text in row]
        cells(sheet, (0.08, 0.36, 0.14, 0.24, 0.18), columns, ruled=True, pad=3)
    print_sign(sheet, dice, letter.person.name, "" if high else day)


def _as_memo(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A memorandum: receiver, writer, day and matter behind labels in a block under the title, then the text."""
    letter = further_letter(cast, dice, most=2)
    facts, (name, born, number, home) = letter.facts, say(letter.facts, dice, *WHO)
    noted(sheet, letter)
    print_head(sheet, dice, letter)
    to = dice.pick(["Kính gửi", "Gửi", "Đến", "Nơi nhận", "Người nhận", "Kính gửi (Ông/Bà)"])
    from_ = dice.pick(["Người gửi", "Từ", "Người viết", name.label, "Người đề nghị"])
    when = dice.pick(["Ngày", "Ngày viết", "Thời gian", "Ngày làm đơn"])
    about = dice.pick(["Về việc", "V/v", "Vấn đề", "Nội dung đề nghị", "Xin giải quyết"])
    printed = facts["date_of_issue"]
    rows = [(to, facts["recipient"]), (from_, facts["applicant_name"]), (born.label, born.entry.printed),
            (number.label, number.entry.printed), (home.label, home.entry.printed),
            (when, printed.removeprefix("ngày "))]  # fmt: skip
    if dice.chance(0.5):
        rows = [rows[1], *rows[2:5], rows[0], rows[5]]
    if dice.chance(0.4):
        rows.insert(dice.whole(0, len(rows)), (dice.pick(["Sao gửi", "Người nhận thay"]), "Trưởng thôn"))
    within = dice.chance(0.5)
    if within:
        rows.append((about, facts["request"]))
    record(sheet, *(facts.entry("", key) for key in (*WHO, "request")))
    upper, ruled, edge = dice.chance(0.35), dice.chance(0.6), dice.pick([0.22, 0.28])
    style, colon = dice.pick([BOLD, PLAIN, ITALIC]), dice.pick([":", "", " :"])
    if ruled:
        sheet.rule(1.0, gap=4, thick=5)
    for label, value in rows:
        text = f"{label.upper() if upper else label}{colon}"
        said: list[Item] = [Run(roomy(sheet, text, style, edge - 0.02), style)]
        abreast(sheet, (0.0, edge - 0.02, said, "left"), (edge, 1.0, [value], "left"))
        sheet.skip(3)
    if ruled:
        sheet.rule(1.0, gap=6, thick=5)
    if within:
        sheet.para(dice.pick(WHYS).format(letter.matter.reason), first=20, after=5)
        sheet.para(dice.pick(THANKS), first=20)
    else:
        print_body(sheet, dice, letter)
    print_sign(sheet, dice, letter.person.name)


def _by_portal(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A letter filled in on a portal and printed: code and hour above, tiles or shaded rows, sent and not signed."""
    letter = further_letter(cast, dice)
    facts = letter.facts
    noted(sheet, letter)
    small = Style(size=sheet.look.size * 0.72, colour=(80, 84, 92))
    code = f"H{dice.whole(10, 60)}.{dice.whole(10, 40)}-{letter.day:%y%m%d}-{dice.whole(1, 999):04d}"
    sheet.para(dice.pick(["dichvucong.gov.vn", "Cổng Dịch vụ công", "Hệ thống thông tin giải quyết TTHC"]), "  ",
               Leader(blank=True), f"Mã hồ sơ: {code}", style=small, after=4)  # fmt: skip
    print_head(sheet, dice, letter)
    ways, heads = (
        Ways(sheet, dice, ("tiles", "shaded", "zebra", "flush", "six", "remarks", "coded")),
        PartHeads(sheet, dice),
    )
    record(sheet, facts.entry("", "recipient"))
    to = Said(dice.pick(["Cơ quan tiếp nhận", "Kính gửi", "Đơn vị nhận", "Nơi tiếp nhận đơn", "Gửi đến"]),
              facts.entry("", "recipient"))  # fmt: skip
    day = letter.day.strftime(dice.pick(["%d/%m/%Y", "%d-%m-%Y"]))
    sent = Said(dice.pick(["Ngày làm đơn", "Ngày gửi", "Ngày lập đơn", "Ngày nộp đơn"]),
                Entry("", "date_of_issue", day, letter.day.isoformat()))  # fmt: skip
    account = [Said("Tài khoản", Entry("", None, f"VNeID mức {dice.whole(1, 2)}")),
               Said("Thư điện tử", Entry("", None, f"congdan{dice.whole(10, 999)}@mail.vn"))]  # fmt: skip
    reason = Said(dice.pick(["Lý do", "Mô tả", "Diễn giải"]), Entry("", None, letter.matter.reason))
    wish = [*say(facts, dice, "request"), reason]
    groups: list[tuple[str, list[Said]]] = [
        (dice.pick(["Thông tin người nộp", "Người yêu cầu", "Thông tin cá nhân"]),
         [*say(facts, dice, *who_order(dice)), *account[: dice.whole(0, 2)]]),
        (dice.pick(["Nội dung", "Nội dung yêu cầu", "Chi tiết đơn"]), wish[:: dice.pick([1, -1])]),
    ]  # fmt: skip
    groups.insert(dice.whole(0, 2), (dice.pick(["Nơi nhận", "Thông tin chung", "Tiếp nhận"]), [to, sent]))
    for heading, told in groups:
        heads.put(heading)
        ways.part()
        ways.put(*told)
    sheet.skip(5)
    clock = f"{dice.whole(6, 22):02d}:{dice.whole(0, 59):02d}"
    sheet.para(dice.pick([f"Đơn được gửi điện tử lúc {clock}, không cần chữ ký.",
                          f"Trạng thái: Đã tiếp nhận lúc {clock}",
                          "Đã đồng ý cung cấp thông tin"]), style=ITALIC)  # fmt: skip
    asides(sheet, dice, cast.split)


def _scattered(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Told on a typewriter or a computer: name first, where one lives in the story, card and birth below the name."""
    if dice.chance(0.5):
        cast = earlier_cast(dice.fork("before"), cast.split, (2011, 2016))
    letter = further_letter(cast, dice)
    if dice.chance(0.6):
        typewritten(sheet)
    facts, high, day = letter.facts, dice.chance(0.5), day_of(cast, dice, letter)
    noted(sheet, letter)
    if dice.chance(0.3):
        received(sheet, dice)
    print_head(sheet, dice, letter, day if high else "")
    print_to(sheet, dice, letter)
    record(sheet, *(facts.entry("", key) for key in WHO))
    born, number = spoken_day(facts["applicant_birth_date"]), facts["applicant_id_number"]
    low = dice.pick(["both", "card", "none"])
    lead = dice.pick(["Kính thưa quý cơ quan, tôi là {}", "Tôi là {}", "Người viết đơn này là {}", "Tôi, {}"])
    start: list[Item] = [*_around(lead, facts["applicant_name"], dice.pick([BOLD, PLAIN]))]
    start.append("" if low == "both" else f", sinh {born}" if dice.chance(0.5) else f" ({born})")
    start.append(f", mang giấy CMND/CCCD số {number}" if low == "none" else "")
    home = facts["applicant_residence"]
    lives = dice.pick([f"Gia đình tôi sinh sống tại {home} đã nhiều năm.", f"Hiện tôi ở {home}.",
                       f"Tôi có hộ khẩu tại {home}.", f"Nhà tôi ở {home}, gồm 04 nhân khẩu."])  # fmt: skip
    sheet.para(*start, f". {lives}", first=22, align=dice.pick(["left", "justify"]), after=5)
    print_body(sheet, dice, letter)
    label = dice.pick(["CMND số", "CCCD số", "Số CMND", "Số CCCD"])
    below: list[list[Item]] = [[f"{label}: {number}"]] if low != "none" else []
    below += [[f"Sinh {born}"]] if low == "both" else []
    print_sign(sheet, dice, letter.person.name, "" if high else day, *below)


def _around(lead: str, name: str, style: Style) -> list[Item]:
    before, _, after = lead.partition("{}")
    return [before, Run(name, style), after]


def _on_half(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Half a sheet: writer at one side, matter at the other, or all of it one below the other in short lines."""
    letter = further_letter(cast, dice, most=1)
    facts, day = letter.facts, day_of(cast, dice, letter)
    noted(sheet, letter)
    high = dice.chance(0.4)
    print_head(sheet, dice, letter, day if high else "")
    print_to(sheet, dice, letter)
    who = say(facts, dice, *who_order(dice))
    if dice.chance(0.5):
        fork = dice.fork("form")
        sheet.columns((0.0, 0.47, lambda: Ways(sheet, fork.fork("same"), SLIM).put(*who)),
                      (0.51, 1.0, lambda: print_body(sheet, dice.fork("body"), letter)))  # fmt: skip
    else:
        Ways(sheet, dice, ("piped", "till", "flush", "six", "arrows", "typed")).put(*who)
        print_body(sheet, dice, letter)
    print_sign(sheet, dice, letter.person.name, "" if high else day)


LETTERS_LATEST = (
    Drawn("letter_of_group", _of_group, 12.5),
    Drawn("letter_as_memo", _as_memo, 12.5),
    Drawn("letter_by_portal", _by_portal, 12.0),
    Drawn("letter_scattered", _scattered, 13.0),
    Drawn("letter_on_half", _on_half, 10.5, page=A5_LANDSCAPE, margins=(48.0, 40.0, 32.0)),
)
