"""Letters in sentences, for firms and associations, with all people in one table, put out by programs, of banks.

Canonical values as in `application`; firms, members of a household, clerks and codes are in no field.
"""

from __future__ import annotations

from tests.dossiers.application_drawn import CitizenLetter
from tests.dossiers.application_wide_parts import OTHERS, letter_end, letter_top, wish, wish_row
from tests.dossiers.application_wide_words import LABELS, WHO, who, who_told, wide_letter
from tests.dossiers.arranged_words import beside, labelled, told_in
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_wide_parts import translated
from tests.dossiers.civil_wide_words import program_name
from tests.dossiers.counter_wide_parts import exported
from tests.dossiers.counter_wide_sets import counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.later_parts import program_foot, program_head
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import invent_person
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Run, Style

_FIRMS = ("CÔNG TY TNHH MỘT THÀNH VIÊN PHÚ AN", "HỢP TÁC XÃ NÔNG NGHIỆP BÌNH MINH", "HỘ KINH DOANH QUÁN MÂY",
          "CÔNG TY CP CÀ PHÊ ĐẤT LÀNH", "DOANH NGHIỆP TƯ NHÂN HÒA PHÁT", "HỘI NGƯỜI CAO TUỔI",
          "CHI HỘI NÔNG DÂN THÔN 5",
          "BAN QUẢN TRỊ CHUNG CƯ A2", "NHÓM TRẺ ĐỘC LẬP HOA SEN", "TỔ HỢP TÁC CHĂN NUÔI BÒ")  # fmt: skip
_STANDS = ("Người đại diện", "Đại diện theo pháp luật", "Do ông/bà", "Người đứng đầu", "Đại diện bởi",
           "Người được cử làm đơn",
           "Chủ cơ sở", "Trưởng nhóm")  # fmt: skip
_POSTS = ("Giám đốc", "Chủ nhiệm", "Chủ hộ kinh doanh", "Trưởng ban", "Chi hội trưởng", "Tổ trưởng")
_MINE = ("Người làm đơn", "Chủ hộ", "Bản thân", "Người đứng đơn", "Đại diện", "Tôi")
_YOURS = ("Vợ/chồng", "Con", "Mẹ", "Cha", "Em ruột", "Cháu", "Người ở nhờ", "Anh trai")
_SYSTEMS = (
    "Kho đơn thư | in đơn",
    "iDesk 2.0",
    "Hệ thống phản ánh kiến nghị",
    "eOffice - Đơn công dân",
    "CRM khách hàng",
)
_SITES = ("https://donthu.example.vn/in", "10.0.8.21/don/xem", "phananh.example.vn/print?id=")


def _told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Sentences alone: who writes in one of them, in one paragraph with the wish or apart; the wish first at times."""
    letter = wide_letter(cast, dice)
    day, value = letter_top(sheet, cast, dice, letter), dice.pick([PLAIN, PLAIN, BOLD])
    first, turned = dice.pick([0.0, 24.0]), dice.chance(0.25)
    items = told_in(sheet, letter.facts, who_told(dice), value)
    if turned:
        wish(sheet, letter, dice)
    sheet.para(*items, dice.pick([".", ".", ";"]), first=first, align=dice.pick(["left", "justify"]), after=5)
    if not turned:
        wish(sheet, letter, dice)
    letter_end(sheet, cast, dice, letter, day, *dice.sample(OTHERS, dice.whole(0, 1)))


def _of_firm(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For a firm or an association: its own facts before or after those of who stands for it."""
    letter = wide_letter(cast, dice)
    firm, place = dice.pick(_FIRMS), cast.commune
    if dice.chance(0.6):
        sheet.para(firm, style=BOLD, after=0)
        sheet.para(
            f"{dice.pick(['Đ/c', 'Trụ sở', 'VP'])}: {place.full}", style=Style(size=sheet.look.size - 2), after=4
        )
    day = letter_top(sheet, cast, dice, letter, ("state", "right", "no state", "title first"))
    code = f"{dice.whole(10**9, 10**10 - 1)}"
    own = [beside(dice.pick(["Tên đơn vị", "Doanh nghiệp", "Tổ chức", "Cơ sở"]), firm),
           beside(dice.pick(["Mã số thuế", "MST", "Giấy ĐKKD số"]), code),
           beside(dice.pick(["Trụ sở", "Địa điểm kinh doanh", "Nơi hoạt động"]), place.full),
           beside("Điện thoại", f"02{dice.whole(10**8, 10**9 - 1)}")][: dice.whole(2, 4)]  # fmt: skip
    person = who(letter, dice, role=dice.pick(_STANDS), often=0.05)
    person.insert(1, beside(dice.pick(["Chức vụ", "Chức danh", "Là"]), dice.pick(_POSTS)))
    rows = counter_setter(sheet, dice)
    for told in (own, person) if dice.chance(0.75) else (person, own):
        rows.put(*told)
        sheet.skip(dice.pick([0.0, 5.0]))
    wish(sheet, letter, dice)
    letter_end(sheet, cast, dice, letter, day, *dice.sample(OTHERS, dice.whole(0, 1)))


def _in_table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """All people of a household in one table, who writes first, last or among them, told by a column of roles."""
    letter = wide_letter(cast, dice)
    day, wish_first = letter_top(sheet, cast, dice, letter), dice.chance(0.3)
    if wish_first:
        wish(sheet, letter, dice)
    lead = dice.pick(["Gồm những người sau:", "Danh sách", "Nhân khẩu:", "Bảng kê người xin", ""])
    if lead:
        sheet.para(lead, style=dice.pick([BOLD, ITALIC]), after=2)
    _people(sheet, cast, dice, letter)
    if not wish_first:
        wish(sheet, letter, dice)
    letter_end(sheet, cast, dice, letter, day)


def _people(sheet: Sheet, cast: Cast, dice: Dice, letter: CitizenLetter) -> None:
    order = [WHO[0], *(WHO[1 + int(at)] for at in dice.rng.permutation(3))]
    share = {WHO[0]: 0.22, WHO[1]: 0.16, WHO[2]: 0.18, WHO[3]: 0.28}
    mine = [labelled(letter.facts, dice, LABELS, key) for key in order]
    rows = [(dice.pick(_MINE), [fact.entry.printed for fact in mine])]
    record(sheet, *(fact.entry for fact in mine))
    for count, role in enumerate(dice.sample(_YOURS, dice.whole(1, 4))):
        one = invent_person(dice.fork(f"member {count}"), cast.split, born=(1940, 2018), old=cast.commune.old)
        values = {WHO[0]: one.name, WHO[1]: f"{one.birth:%d/%m/%Y}", WHO[2]: one.id_number,
                  WHO[3]: one.residence if dice.chance(0.4) else dice.pick(["nt", "Như trên", "-"])}  # fmt: skip
        rows.append((role, [values[key] for key in order]))
    if dice.chance(0.15):
        rows = [*rows[1:], rows[0]]
    roles, small, ruled = dice.pick(["first", "second", "last"]), Style(size=sheet.look.size - 1.5), dice.chance(0.85)
    at = {"first": 0, "second": 1, "last": 4}[roles]
    widths = [share[key] for key in order]
    widths.insert(at, 0.16)
    heads = [LABELS[WHO[0]][0] if fact.label.startswith("Tôi") else fact.label for fact in mine]
    heads.insert(at, dice.pick(["Quan hệ", "Vai", "Là", "Tư cách", "Quan hệ với chủ hộ"]))
    for row in (heads, *([*told[:at], role, *told[at:]] for role, told in rows)):
        style = BOLD if row is heads else PLAIN
        columns: list[list[Line]] = [[([Run(text, style)], small)] for text in row]
        cells(sheet, widths, columns, ruled=ruled, pad=3)
    sheet.skip(6)


def _exported(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a program puts out of a letter: names of columns or labels before values, receiver and day among them."""
    letter = wide_letter(cast, dice)
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    inside = dice.chance(0.5)
    day = letter_top(sheet, cast, dice, letter, ("no state", "state", "title first"), to=not inside)
    told: list[Said] = who(letter, dice)
    told.insert(dice.pick([0, len(told)]), wish_row(letter, dice))
    if inside:
        told.insert(dice.pick([0, len(told)]), labelled(letter.facts, dice, LABELS, "recipient"))
    told += [beside(dice.pick(["Trạng thái", "Tình trạng"]), dice.pick(["Mới", "Đã chuyển", "Đang xử lý"])),
             beside("Lý do", letter.matter.reason)][: dice.whole(0, 2)]  # fmt: skip
    called, lead = dice.pick(["_", "upper", "camel"]), dice.pick(["{}", "don.{}", "nguoi_gui.{}"])
    exported(sheet, dice, [(lead.format(program_name(fact.label, called)), fact) for fact in told])
    letter_end(sheet, cast, dice, letter, day)
    program_foot(sheet, cast, dice)


def _of_bank(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of a bank, an insurer or a school in two languages: English in the next cell or line, codes between."""
    offices = ("Ngân hàng TMCP Đại Tín - CN {p}", "Công ty Bảo hiểm An Tâm {p}", "Trường Quốc tế {p}", "Viễn thông {p}",
               "Ngân hàng Phát triển Nhà {d}")  # fmt: skip
    letter = wide_letter(cast, dice, offices=offices, most=1)
    day = letter_top(sheet, cast, dice, letter, ("form", "no state", "state", "stub"))
    told = who(letter, dice)
    for label, value in dice.sample((("Mã khách hàng", f"{dice.whole(10**7, 10**8)}"), ("Chi nhánh", "Số 3"),
                                     ("Loại tiền", "VND"), ("Số hợp đồng", f"HĐ{dice.whole(100, 999)}/24")),
                                     2):  # fmt: skip
        told.insert(dice.whole(1, len(told)), beside(label, value))
    head = dice.pick(["A. KHÁCH HÀNG / CUSTOMER", "Thông tin / Details", "", "Phần I / Part I"])
    translated(sheet, dice, [(head, [fact if fact.english else Said(fact.label, fact.entry, "Ref.") for fact in told]),
                             ("", [wish_row(letter, dice)])])  # fmt: skip
    letter_end(
        sheet, cast, dice, letter, day, *dice.sample(("GIAO DỊCH VIÊN", "Kiểm soát viên / Checker"), dice.whole(0, 2))
    )


LETTERS_WIDE_TOLD = (
    Drawn("letter_told_wide", _told, 13.0),
    Drawn("letter_of_firm_wide", _of_firm, 12.0),
    Drawn("letter_household_table_wide", _in_table, 12.0),
    Drawn("letter_exported_wide", _exported, 11.5),
    Drawn("letter_of_bank_wide", _of_bank, 11.5),
)
