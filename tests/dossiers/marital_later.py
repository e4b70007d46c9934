"""Certificates of marital status in further forms: of a program, below the wish itself, as a letter, by parts.

Canonical values as in `marital`; the day of the wish and who else is named belong to no field.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_grids import ELECTRONIC, OFFICE, later_set
from tests.dossiers.civil_later_sets import PartHeads
from tests.dossiers.civil_later_tops import typewritten
from tests.dossiers.civil_later_words import filed, some_of, ticked, told_day
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed
from tests.dossiers.marital_later_paper import LaterSingle
from tests.dossiers.pairs import framed, record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run
from tests.dossiers.wording import date_long

_PERSON = ("", "", "Người được xác nhận", "Thông tin cá nhân", "Về nhân thân", "Người được cấp giấy", "Nhân thân")
_RESULT = ("", "Nội dung xác nhận", "Kết quả kiểm tra", "Phần xác nhận", "Tình trạng hôn nhân", "Xác nhận")
_KEYS = ("full_name", "date_of_birth", "sex", "ethnicity", "nationality", "residence", "id_number")


def _forms(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Parts in one of many manners, status and purpose behind labels, or the purpose in a sentence."""
    paper = LaterSingle(sheet, cast, dice)
    paper.open()
    paper.asked()
    rows = later_set(sheet, dice, OFFICE)
    rows.group(dice.pick(_PERSON), *paper.told())
    form, result = dice.pick(["both", "both", "sentence", "apart"]), dice.pick(_RESULT)
    status = paper.closing("marital_status")
    if form == "both":
        rows.group(result, status, paper.closing("purpose"))
    else:
        last = later_set(sheet, dice, ("combined", "dashes")) if form == "apart" else rows
        last.group(result, status)
        paper.purpose()
    paper.close()


def _of_program(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Printed from a program: number and day among the facts, parts in boxes, cards or tables, the sex ticked."""
    paper, inside = LaterSingle(sheet, cast, dice), dice.chance(0.6)
    paper.open(placed=not inside, dated=not inside)
    rows, told = later_set(sheet, dice, ELECTRONIC), paper.told()
    if dice.chance(0.2):
        told = [ticked(fact, dice) if fact.entry.key == "sex" else fact for fact in told]
    files = some_of(dice, filed(cast, dice), 3)
    if inside:
        issued = dice.pick(["{:%d/%m/%Y}", "{:%d-%m-%Y}", "{:%d.%m.%Y}"]).format(cast.issued)
        number = Said(
            dice.pick(["Số giấy", "Số xác nhận", "Số", "Số văn bản", "Số cấp"]), paper.facts.entry("", "number")
        )
        day = Said(dice.pick(["Ngày cấp", "Ngày ký", "Ngày ban hành", "Ngày xác nhận"]), Entry("", None, issued))
        files = [number, day, *files] if dice.chance(0.7) else [*files, day, number]
    head = dice.pick(["Thông tin hồ sơ", "Thông tin chung", "Giấy xác nhận", "Thông tin cấp giấy"])
    if files and dice.chance(0.5):
        rows.group(head, *files)
        files = []
    rows.group(dice.pick([*_PERSON[2:]]), *told)
    rows.group(dice.pick(_RESULT[1:]), paper.closing("marital_status"), paper.closing("purpose"))
    if files:
        rows.group(head, *files)
    paper.close(dated=not inside)


_WISHES = ("Nay tôi làm đơn này đề nghị quý cơ quan xác nhận tình trạng hôn nhân của tôi.",
           "Đề nghị địa phương xác nhận "
           "cho tôi hiện nay về hôn nhân.", "Kính mong UBND xem xét, xác nhận để tôi được liên hệ công việc.",
           "Xin được xác nhận như sau.")  # fmt: skip
_UPPER = (
    "PHẦN ĐỀ NGHỊ CỦA CÔNG DÂN",
    "A. Người đề nghị khai",
    "I. PHẦN KHAI CỦA ĐƯƠNG SỰ",
    "Người xin xác nhận tự ghi",
)
_LOWER = ("PHẦN XÁC NHẬN CỦA CƠ QUAN", "B. Xác nhận của {a}", "II. XÁC NHẬN CỦA {A}", "Ý kiến xác nhận của {a}")
_CONFIRMED = ("Xác nhận {w} {n}: {s}.", "{a} xác nhận: {s}.", "Qua kiểm tra sổ sách, {w} {n}: {s}.",
              "Lời khai trên là đúng. Tình trạng hôn nhân: {s}.", "{W} {n} có tình trạng hôn nhân: {s}.")  # fmt: skip


def _two_parts(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The citizen's wish with his own day and signature, what the office confirms below it, each framed at times."""
    if dice.chance(0.2):
        typewritten(sheet)
    paper = LaterSingle(sheet, cast, dice)
    paper.high = False
    paper.open()
    facts, pick, frames = paper.facts, dice.pick([0, 1, 2, 3]), dice.chance(0.35)
    rows, pen = later_set(sheet, dice, ("combined", "blanked", "dashes", "bars", "flush", "cards")), dice.chance(0.5)
    words = {"a": paper.agency.plain, "A": paper.agency.name, "w": paper.word, "W": paper.word.capitalize(),
             "n": facts["full_name"], "s": facts["marital_status"]}  # fmt: skip
    asked = cast.issued - timedelta(days=dice.whole(0, 6))

    def upper() -> None:
        sheet.para(_UPPER[pick], style=BOLD, align=dice.pick(["left", "center"]), after=3)
        if dice.chance(0.6):
            sheet.para(f"Kính gửi: {paper.agency.plain}", align=dice.pick(["left", "center"]), after=3)
        rows.put(*paper.told())
        sheet.para(dice.pick(_WISHES), first=20, align="justify")
        paper.purpose()
        sheet.columns((dice.pick([0.45, 0.55]), 1.0, citizen))

    def citizen() -> None:
        sheet.para(f"{cast.commune.commune_name}, {date_long(asked)}", align="center", style=ITALIC, after=0)
        sheet.para(dice.pick(["Người đề nghị", "Người làm đơn", "NGƯỜI KHAI"]), align="center", style=BOLD, after=0)
        signed(sheet, (), facts["full_name"], dice, Signing(note="" if pen else "(Đã ký)"))

    def lower() -> None:
        record(sheet, facts.entry("", "marital_status"))
        sheet.para(_LOWER[pick].format_map(words), style=BOLD, align=dice.pick(["left", "center"]), after=3)
        sheet.para(dice.pick(_CONFIRMED).format_map(words), first=20, align="justify")

    for fill in (upper, lower):
        if frames:
            framed(sheet, fill, pad=6)
        else:
            fill()
        sheet.skip(6)
    paper.close()


_TO = ("Phòng Công chứng số 1", "Ngân hàng Nông nghiệp và Phát triển nông thôn", "Ủy ban nhân dân nơi đăng ký kết hôn",
       "Các cơ quan hữu quan", "Cơ quan có thẩm quyền", "Văn phòng đăng ký đất đai")  # fmt: skip
_CHECKED = ("Qua tra cứu Sổ đăng ký kết hôn từ năm {f} đến năm {t}, {a} xác nhận {w} {n}: {s}.",
            "{a} đã kiểm tra và xác nhận: {s}.", "Về hôn nhân của {w} {n}, {a} có ý kiến: {s}.",
            "Trong thời gian thường trú tại địa phương, {w} {n} được xác nhận: {s}.",
            "Tình trạng hôn nhân của {w} {n} được ghi nhận như sau: {s}.")  # fmt: skip


def _as_letter(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A letter to another office: why it is written, who the person is, what the books say, what for."""
    paper = LaterSingle(sheet, cast, dice)
    paper.open()
    facts, indent, style = paper.facts, dice.pick([0.0, 28.0]), dice.pick([BOLD, PLAIN])
    if dice.chance(0.6):
        sheet.para(dice.pick(["Kính gửi: ", "Gửi: "]), dice.pick(_TO), align=dice.pick(["center", "left"]), after=5)
    paper.asked()
    record(sheet, *(facts.entry("", key) for key in (*_KEYS, "marital_status")))
    where = dice.pick(["hiện thường trú tại", "cư trú tại", "có hộ khẩu tại", "địa chỉ:", "đang sinh sống tại"])
    number = dice.pick(["CCCD số", "số giấy tờ tùy thân", "mang căn cước số", "số định danh"])
    parts = [f"sinh {told_day(facts['date_of_birth'])}", f"giới tính {facts['sex']}", f"{number} {facts['id_number']}",
             f"dân tộc {facts['ethnicity']}, quốc tịch {facts['nationality']}",
             f"{where} {facts['residence']}"]  # fmt: skip
    joint, opening = dice.pick([", ", "; "]), dice.pick(["{W} ", "Công dân: {w} ", "Người có tên sau: ", "- {W}: "])
    order = dice.pick([(0, 1, 2, 3, 4), (1, 0, 3, 4, 2), (0, 3, 2, 4, 1), (2, 0, 1, 3, 4)])
    items: list[Item] = [opening.format(W=paper.word.capitalize(), w=paper.word), Run(facts["full_name"], style), joint,
                         joint.join(parts[index] for index in order), "."]  # fmt: skip
    since = paper.person.birth.year + 18
    checked = partial(dice.pick(_CHECKED).format, a=paper.agency.plain, w=paper.word, n=facts["full_name"])
    paragraphs: list[list[Item]] = [items, [checked(f=since, t=cast.issued.year, s=facts["marital_status"])]]
    for number_, text in enumerate(paragraphs, 1):
        lead = f"{number_}. " if indent and dice.fork("numbers").chance(0.3) else ""
        sheet.para(lead, *text, first=indent, align="justify", after=5)
    if dice.chance(0.25):
        PartHeads(sheet, dice).put(dice.pick(["Mục đích sử dụng", "Mục đích"]))
    paper.purpose()
    if dice.chance(0.4):
        sheet.para(
            "Vậy xác nhận để các cơ quan liên quan biết, giải quyết.", first=indent, style=dice.pick([PLAIN, ITALIC])
        )
    paper.close()


MARITAL_LATER = (
    Drawn("marital_later_forms", _forms, 12.5),
    Drawn("marital_of_program", _of_program, 11.5, margins=(58, 46, 40)),
    Drawn("marital_two_parts", _two_parts, 12.5),
    Drawn("marital_as_letter", _as_letter, 13.0),
)
