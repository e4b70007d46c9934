"""Heads, wishes, parents and feet of declarations in further orders: the office first, at a side, or before the end.

Canonical values as in `declaration_facts`; parents, witnesses and clerks are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, sign_row
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_tops import typed_state
from tests.dossiers.civil_later_words import WORDS
from tests.dossiers.declaration_facts import Declared
from tests.dossiers.dice import Dice
from tests.dossiers.met_parts import tick_boxes
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Run, Style

HEADS = ("middle", "middle", "stub", "flush", "right", "title first", "no state", "office first")
_CODES = ("HT-TK 03", "Mẫu TK.HT-01", "Biểu số 5", "TP/HT-1999", "Mẫu in tại quầy", "Ký hiệu: K2", "BM-HT.07")
_TO = ("Kính gửi: ", "Kính gửi: ", "Kính gửi ", "Nơi gửi: ", "Gửi: ", "Gửi đến: ", "Nơi nhận: ", "Kính gửi – ",
       "Nộp tại: ", "Kính trình: ", "Đơn vị tiếp nhận: ", "Cơ quan đăng ký hộ tịch: ")  # fmt: skip
_SWORN = ("Tôi cam đoan khai đúng.", "Lời khai trên là thật.", "", "Khai gian tôi xin chịu tội.", "Xin cảm ơn.",
          "Nếu sai, tôi chịu trách nhiệm.", "Rất mong được giải quyết.", "Kính mong quý cấp xét cho.")  # fmt: skip
_TITLES = ("NGƯỜI KHAI", "Người khai", "Người yêu cầu", "NGƯỜI ĐỨNG KHAI", "Kính đơn", "Người làm tờ khai",
           "NGƯỜI NỘP", "Chữ ký người khai", "Đương sự ký")  # fmt: skip
_WANTS = {
    "birth": ("Xin khai sinh cho:", "Xin đăng ký khai sinh cho {s} như sau:", "Khai sinh cho:", "Nội dung khai:"),
    "death": ("Xin khai tử cho:", "Báo việc chết của:", "Xin xóa tên và khai tử cho:", "Nội dung khai tử:"),
    "single": ("Xin xác nhận cho:", "Xin chứng nhận độc thân cho:", "Nội dung cần xác nhận:", "Đề nghị cấp giấy cho:"),
    "copy": ("Nay xin cho:", "Đề nghị giải quyết cho:", "Việc hộ tịch của:", "Nội dung yêu cầu:"),
}
_BESIDE = ("NGƯỜI LÀM CHỨNG", "Cán bộ hộ tịch", "TRƯỞNG THÔN", "Người phiên dịch", "Công chức tiếp nhận", "Vợ/chồng",
           "TỔ TRƯỞNG DÂN PHỐ", "Người được khai")  # fmt: skip


def wide_head(sheet: Sheet, cast: Cast, said: Declared, dice: Dice, forms: Sequence[str] = HEADS) -> bool:
    """Print state, title, day and whom the paper is for in one of the orders; say whether the day stands there."""
    form, facts = dice.pick(forms), said.facts
    record(sheet, *(facts.entry("", key) for key in ("title", "recipient", "date_of_issue")))
    small = Style(italic=dice.chance(0.5), size=sheet.look.size - 2)
    if dice.chance(0.35):
        sheet.para(dice.pick(_CODES), align=dice.pick(["left", "right"]), style=small, after=1)
    high = dice.chance(0.25)

    def state() -> None:
        if dice.chance(0.4):
            typed_state(sheet, dice)
        else:
            state_heading(sheet, spell=dice.whole(0, 3))
        if high and form in ("middle", "stub", "right"):
            sheet.para(day_of(said, cast, dice), align=dice.pick(["center", "right"]), style=ITALIC)

    def stub() -> None:
        for line in dice.sample((f"Số: {dice.whole(2, 900)}/TK", f"Vào sổ ngày {cast.issued:%d/%m/%Y}", "Quyển: 02",
                                 f"Thôn/TDP: {dice.whole(1, 14)}", "Họ tên CB:"), 3):  # fmt: skip
            sheet.para(line, style=small, after=0)

    if form in ("middle", "flush"):
        state()
    elif form == "stub":
        sheet.columns((0.0, 0.3, stub), (0.32, 1.0, state))
    elif form == "right":
        sheet.columns((0.4, 1.0, state))
    elif form == "office first":
        _sent(sheet, said, dice)
        state()
    sheet.skip(dice.real(2, 9))
    _title(sheet, said, dice, dice.pick(["left", "center"]) if form in ("flush", "no state") else "center")
    if form == "title first":
        state()
    if high and form not in ("middle", "stub", "right"):
        sheet.para(day_of(said, cast, dice), align=dice.pick(["left", "center", "right"]), style=ITALIC)
    if form != "office first":
        _sent(sheet, said, dice)
    sheet.skip(dice.real(1, 6))
    return high


def _title(sheet: Sheet, said: Declared, dice: Dice, align: str) -> None:
    lines: Sequence[str] = said.form.titles
    if dice.chance(0.4):
        lines = (" ".join(lines),)
    style = Style(bold=dice.chance(0.9), size=sheet.look.size + dice.pick([0.5, 2.0, 4.0]))
    for line in lines:
        sheet.para(line, align=align, style=style, after=0)
    if dice.chance(0.15):
        sheet.para(dice.pick(["(Bản khai)", "(Làm 02 bản)", "(Khai tại nhà)"]), align=align, style=ITALIC, after=0)
    sheet.skip(3)


def _sent(sheet: Sheet, said: Declared, dice: Dice) -> None:
    label, office = dice.pick(_TO), Run(said.facts["recipient"], dice.pick([BOLD, PLAIN, BOLD_ITALIC]))
    form = dice.pick(["center", "left", "left", "two lines", "dash", "indent"])
    if form == "two lines":
        sheet.para(label.strip(), align=dice.pick(["left", "center"]), style=dice.pick([PLAIN, BOLD, ITALIC]), after=0)
        sheet.para(office, align="center", after=3)
    elif form == "dash":
        sheet.para(label.strip(), first=30, after=0)
        sheet.para("- ", office, first=60, after=0)
        if dice.chance(0.4):
            sheet.para(dice.pick(["- Công an xã;", "- Ban chỉ huy quân sự;", "- Trưởng thôn."]), first=60)
        sheet.skip(3)
    else:
        sheet.para(label, office, align=form if form != "indent" else "left", first=40.0 * (form == "indent"), after=4)


def day_of(said: Declared, cast: Cast, dice: Dice) -> str:
    """Return place and day in one of the manners that the day's words allow."""
    day, place = said.facts["date_of_issue"], cast.commune.commune_name
    bare = day.removeprefix("ngày ")
    return dice.pick([f"{place}, ngày {bare}", f"Làm tại {place} ngày {bare}", f"Ngày {bare}", f"Khai ngày {bare}",
                      f"{place}, ngày {bare}", f"Lập ngày {bare} tại {place}", f"Ngày làm đơn: {bare}"])  # fmt: skip


def wide_wish(sheet: Sheet, said: Declared, dice: Dice, of: str) -> None:
    """Print in a line what is asked for; at times nothing."""
    asks = dice.pick([said.form.asks, *_WANTS[said.form.kind]]).format(s=of)
    if dice.chance(0.85):
        sheet.para(asks, style=dice.pick([BOLD, ITALIC, PLAIN]), first=dice.pick([0.0, 20.0]), after=2)


def parents_told(said: Declared, dice: Dice) -> list[tuple[str, list[Said]]]:
    """Return mother and father where a child is registered, as facts of no field under labels that name them."""
    if said.form.kind != "birth":
        return []
    told, fork, facts = [], dice.fork("parents"), said.facts
    for who, name in (("mother", "mẹ"), ("father", "cha"))[:: dice.pick([1, -1])]:
        whole = len(facts[f"{who}_birth_date"]) > 4
        keys = (
            ("name", f"{fork.pick(WORDS['name'])} {name}"),
            ("birth_date", "Ngày sinh" if whole else "Năm sinh"),
            ("ethnicity", "Dân tộc"),
            ("nationality", "Quốc tịch"),
            ("residence", fork.pick(WORDS["home"])),
        )
        lines = [Said(label, Entry("", None, facts[f"{who}_{key}"])) for key, label in keys]
        told.append((f"{dice.pick(['Người', 'Thông tin', 'Phần khai về'])} {name}", lines))
    return told


def wide_end(sheet: Sheet, cast: Cast, said: Declared, dice: Dice, *, day: bool) -> None:
    """Print what is promised, boxes for copies at times, and who signs; `day` puts the day there."""
    sworn = dice.pick(_SWORN)
    if sworn:
        sheet.para(sworn, first=dice.pick([0.0, 20.0]))
    if dice.chance(0.2):
        wanted = dice.chance(0.5)
        tick_boxes(sheet, "Cấp bản sao:", (("Có", wanted), ("Không", not wanted)), "số lượng: 2" if wanted else "")
    own = Signer(dice.pick(_TITLES), dice.pick([said.applicant.name, said.applicant.name, ""]),
                 dice.pick(["(Ký tên)", "(Ký, họ tên)", "(Ký hoặc điểm chỉ)"]))  # fmt: skip
    other = Signer(dice.pick(_BESIDE), officer_name(dice.fork("beside"), cast.split) if dice.chance(0.6) else "")
    signers = dice.pick([(own,), (own,), (other, own), (own, other)])
    sign_row(sheet, dice, *signers, day=day_of(said, cast, dice) if day else "")
