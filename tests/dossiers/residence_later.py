"""Forms about a change of residence in parts of any order, out of an application, from abroad, on lying paper, by hand.

Canonical values as in `residence_facts`.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, headline, remark, sign_row
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.pairs import framed, record
from tests.dossiers.printed_parts import band
from tests.dossiers.residence_grouped import RESIDENCES_GROUPED
from tests.dossiers.residence_moves import (
    HEAD,
    PERSON,
    TITLE,
    besides_of,
    open_form,
    owner_of,
    residence_moved,
    said_of,
    told_members,
)
from tests.dossiers.residence_words import put_consents, put_members
from tests.dossiers.setters_lined import NARROW_FORMS, new_setter
from tests.dossiers.typeset import BOLD, Run, Style
from tests.dossiers.wording import date_slashed

_PARTS = (("Người khai", "Chủ hộ", "Đề nghị"), ("THÔNG TIN CÔNG DÂN", "THÔNG TIN HỘ", "NỘI DUNG"),
          ("Thông tin người yêu cầu", "Thông tin chủ hộ nơi đăng ký", "Yêu cầu"),
          ("Về người kê khai", "Về hộ gia đình", "Về việc"))  # fmt: skip


def _heading(sheet: Sheet, text: str, form: str) -> None:
    if form == "band":
        band(sheet, text)
    elif form == "boxed":
        framed(sheet, lambda: sheet.para(text, align="center", style=BOLD, after=0), pad=3, thick=2)
        sheet.skip(3)
    elif form == "right":
        sheet.para(text, align="right", style=Style(bold=True, italic=True), after=2)
    elif form:
        sheet.para(text, style=Style(bold=True, underline=form == "line"), after=2)


def _in_parts(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Parts in any order, the request at times first; the owner of the dwelling told like the others."""
    told = residence_moved(cast, dice)
    open_form(sheet, told, dice)
    rows, form = new_setter(sheet, dice, english=dice.chance(0.2)), dice.pick(["band", "line", "bold", "right", ""])
    names = dice.pick(_PARTS)
    parts: dict[str, tuple[str, list[Said]]] = {
        "p": (names[0], [*said_of(told, dice, PERSON), *besides_of(told, dice, cast)]),
        "h": (names[1], said_of(told, dice, HEAD)),
        "r": (names[2], said_of(told, dice, ("request",))),
        "o": owner_of(cast, dice),
    }
    for part in dice.pick(["phr", "phor", "rph", "prh", "phro", "hpr", "phr"]):
        _heading(sheet, parts[part][0], form)
        rows.put(*parts[part][1])
    if dice.chance(0.5):
        told_members(sheet, told, dice)
    else:
        put_members(sheet, told, dice)
    put_consents(sheet, cast, told, dice)


def _of_application(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What an application shows before it is sent, printed narrow: steps, states and times, no pen anywhere."""
    told, small = residence_moved(cast, dice), Style(size=sheet.look.size - 2)
    own = dice.fork("narrow")
    inset = own.pick([0.0, 0.08, 0.16, 0.22])

    def shown() -> None:
        sheet.para(own.pick(["Dịch vụ công - Cư trú", "Ứng dụng định danh", "Hồ sơ của tôi > Cư trú"]), style=small)
        sheet.para(TITLE, align=own.pick(["center", "left"]), style=Style(bold=True, size=sheet.look.size + 2), after=3)
        steps = own.pick(["Bước 3/4: Xem lại thông tin", "Trạng thái: Đã gửi", "Chờ tiếp nhận", "Xem trước tờ khai"])
        sheet.para(f"{steps} - {own.whole(7, 22):02d}:{own.whole(10, 59)} {date_slashed(cast.issued)}", style=small)
        rows = new_setter(sheet, own, ("rightward", "striped", "fieldsets", "dots below", "margin"), narrow=True)
        office = replace(told.facts.entry("", "recipient"), label="")
        label = own.pick(["Cơ quan tiếp nhận", "Kính gửi", "Cơ quan thực hiện", "Nơi nhận hồ sơ"])
        first, names, form = Said(label, office), own.pick(_PARTS), own.pick(["band", "boxed", "bold", ""])
        rows.put(first)
        for name, keys in zip(names, (PERSON, HEAD, ("request",)), strict=True):
            _heading(sheet, name, form)
            rows.put(*said_of(told, own, keys), *(besides_of(told, own, cast) if keys is PERSON else []))
        told_members(sheet, told, own)
        sheet.para(own.pick(["[x] Tôi xin chịu trách nhiệm về các lời khai trên", "Phí: 7.000 đồng - Đã thanh toán",
                             "Tệp đính kèm: hop-dong-thue.pdf (1,2 MB), can-cuoc.jpg"]), style=small)  # fmt: skip
        remark(sheet, own, 0.6, f"Mã giao dịch {own.whole(10**9, 10**10)}", "Hotline 1900 0368", align="center")

    sheet.columns((inset, 1.0 - inset, shown))


def _from_abroad(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form for people who come home from abroad: passports and countries between the facts, two languages."""
    told, number = residence_moved(cast, dice), dice.whole(10**6, 10**7 - 1)
    remark(sheet, dice, 0.8, "Mẫu CT02 ban hành kèm theo Thông tư số 66/2023/TT-BCA", "Mẫu CT02", align="right")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    headline(sheet, dice, TITLE, notes=("(Dùng cho kiều bào về nước)", "(Declaration of residence)"))
    record(sheet, told.facts.entry("", "recipient"))
    sheet.para("Kính gửi/To: ", Run(told.facts["recipient"], BOLD), align=dice.pick(["center", "left"]), after=4)
    land = dice.pick(["Hoa Kỳ", "Đức", "Lào", "Nhật Bản", "Ô-xtơ-rây-li-a", "Ba Lan"])
    passport = [("Số hộ chiếu", f"{dice.pick('BCNP')}{number}", "Passport No."),
                ("Ngày cấp", date_slashed(cast.issued.replace(year=cast.issued.year - 2, day=1)), "Date of issue"),
                ("Nơi cấp", dice.pick(["Cục Xuất nhập cảnh", f"ĐSQ Việt Nam tại {land}"]), "Issued by"),
                ("Quốc gia đang cư trú", land, "Country"), ("Nơi ở trước khi xuất cảnh", told.facts["_home"], "Former "
                 "address"), ("Ngày nhập cảnh", date_slashed(cast.issued), "Date of entry")]  # fmt: skip
    english = dice.chance(0.75)
    rows = new_setter(
        sheet, dice, ("coded", "fieldsets", "pointed", "margin", "dots below", "striped"), english=english
    )
    person = said_of(told, dice, PERSON)
    at = dice.pick([4, 6])
    person[at:at] = [Said(label, Entry("", None, value), gloss) for label, value, gloss in passport[: dice.whole(2, 6)]]
    rows.put(*person)
    rows.put(*said_of(told, dice, HEAD))
    rows.put(*said_of(told, dice, ("request",)))
    told_members(sheet, told, dice)
    put_consents(sheet, cast, told, dice)


def _lying(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Lying paper: what is declared on one leaf; who moves along, notes and who agrees on the other."""
    told, form = residence_moved(cast, dice), dice.pick(NARROW_FORMS)
    bars = dice.pick(["band", "line", "bold", "boxed"])
    names = dice.pick(_PARTS)

    def declared() -> None:
        own = dice.fork("declared")
        open_form(sheet, told, own)
        rows = new_setter(sheet, own, (form,), narrow=True)
        for name, keys in zip(names, (PERSON, HEAD, ("request",)), strict=True):
            _heading(sheet, name, bars)
            rows.put(*said_of(told, own, keys))

    def rest() -> None:
        own = dice.fork("rest")
        _heading(sheet, own.pick(["Người đi cùng", "Phần kê khai thêm"]), bars)
        put_members(sheet, told, own)
        small = Style(size=sheet.look.size - 2, italic=True)
        for note in own.sample(
            (
                "(1) Cơ quan đăng ký cư trú nơi nộp.",
                "(2) Ghi rõ ràng, cụ thể việc đề nghị.",
                "(3) Không phải lấy ý kiến nếu đã có văn bản đồng ý.",
                "(4) Người chưa thành niên.",
            ),
            3,
        ):
            sheet.para(note, style=small, after=0)
        applicant = Signer(own.pick(["NGƯỜI KÊ KHAI", "Người khai"]), told.person.name)
        agreed = Signer(own.pick(["Ý KIẾN CỦA CHỦ HỘ", "Chủ hộ đồng ý"]), told.head.name)
        sign_row(sheet, own, agreed, applicant, day=f"{cast.commune.commune_name}, {told.facts['_day']}")

    begin, at = sheet.y, dice.pick([0.48, 0.52])
    sheet.columns((0.0, at - 0.015, declared), (at + 0.015, 1.0, rest))
    x = sheet.left + at * sheet.width
    sheet.draw.line([(x, begin), (x, sheet.y)], fill=(160, 160, 166), width=2)


RESIDENCES_OF_LATER = (
    Drawn("residence_in_parts", _in_parts, 12.5),
    Drawn("residence_from_abroad", _from_abroad, 12.0),
    Drawn("residence_of_application", _of_application, 12.5),
    Drawn("residence_lying", _lying, 13.5, A4_LANDSCAPE, (44.0, 40.0, 40.0)),
    *RESIDENCES_GROUPED,
)
