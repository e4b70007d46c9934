"""What declarations by chance have in common: more kinds of them, wordings of labels, heads and feet.

Canonical values as in `declaration_facts`.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, headline, remark, sign_row, state_and_place
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_sets import besides, worded
from tests.dossiers.declaration_facts import BIRTH, DEATH, FORMS, SINGLE, Declared, Form, declared, papers_of
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, PLAIN, Item, Leader, Run, pen
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_AGAIN = Form("copy", ("TỜ KHAI ĐĂNG KÝ LẠI KHAI SINH",), "người được đăng ký lại khai sinh",
              "Đề nghị cơ quan đăng ký lại khai sinh cho người có tên dưới đây:")  # fmt: skip
_GUARDED = Form("copy", ("TỜ KHAI ĐĂNG KÝ GIÁM HỘ",), "người được giám hộ",
                "Đề nghị cơ quan đăng ký việc giám hộ cho người có tên dưới đây:")  # fmt: skip
_OWNED = Form("copy", ("TỜ KHAI", "ĐĂNG KÝ NHẬN CHA, MẸ, CON"), "người được nhận là con",
              "Đề nghị cơ quan công nhận người có tên dưới đây là con của tôi:")  # fmt: skip
_ADDED = Form("copy", ("TỜ KHAI", "YÊU CẦU BỔ SUNG THÔNG TIN HỘ TỊCH"), "người có thông tin cần bổ sung",
              "Đề nghị cơ quan bổ sung thông tin hộ tịch cho người có tên dưới đây:")  # fmt: skip
_KINDS = (*FORMS, *FORMS, _AGAIN, _GUARDED, _OWNED, _ADDED)
_DATES: tuple[Callable[[date], str], ...] = (
    date_slashed, date_slashed, date_dashed, date_short, date_dotted, date_long,
)  # fmt: skip
_HOMES = ("Nơi cư trú", "Nơi thường trú", "Địa chỉ thường trú", "Nơi thường trú/tạm trú", "Địa chỉ", "Chỗ ở hiện nay")
_NAMES = ("Họ, chữ đệm, tên", "Họ và tên", "Họ, chữ đệm và tên", "Họ tên")
_BORN = ("Ngày, tháng, năm sinh", "Ngày sinh", "Sinh ngày", "Ngày/tháng/năm sinh")
_NUMBERS = ("Số định danh cá nhân", "Số CCCD/CMND", "Số căn cước", "CMND/CCCD/Hộ chiếu số", "Số ĐDCN/Giấy tờ tùy thân")
_PAPERS = ("Giấy tờ tùy thân", "Giấy tờ tùy thân (loại, số, cơ quan cấp, ngày cấp)", "Giấy tờ tuỳ thân")
_ASKERS = ("người yêu cầu", "người khai", "người đi đăng ký", "người đề nghị")
_BOUND = (
    "Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật về cam đoan của "
    "mình.",
    "Tôi xin chịu trách nhiệm về những lời khai trên.",
    "Tôi cam đoan nội dung đề nghị trên đây là đúng sự thật, được sự đồng ý của các bên liên quan theo quy định pháp "
    "luật.",
)


def declared_told(cast: Cast, dice: Dice) -> Declared:
    """Return what is said, of more kinds of declarations and to offices in more spellings."""
    told, place = declared(cast, dice, dice.pick(_DATES), form=dice.pick(_KINDS)), cast.commune
    office = dice.pick([f"Ủy ban nhân dân {place.full}", f"UBND {place.commune}", f"Ủy ban nhân dân {place.commune}",
                        f"Uỷ ban nhân dân {place.commune}, {place.province}",
                        f"UBND {place.commune} - {place.province}"])  # fmt: skip
    facts = told.facts.but({"recipient": office}, told.facts.canonical)
    return Declared(facts, told.form, told.applicant, told.subject)


def put_head(sheet: Sheet, said: Declared, dice: Dice, *, by_pen: bool = False) -> None:
    """Print a form's number, state, title and whom it is for."""
    facts = said.facts
    record(sheet, facts.entry("", "title"), facts.entry("", "date_of_issue"))
    sheet.put("recipient", facts["recipient"], by_pen=by_pen)
    remark(sheet, dice, 0.4, "Mẫu số 02 (TT 04/2020/TT-BTP)", "Phụ lục 5", "Mẫu TK-HT/2024",
           "(Ban hành kèm theo Thông tư số 04/2024/TT-BTP ngày 06/6/2024)", align="right")  # fmt: skip
    state_and_place(sheet, dice)
    headline(sheet, dice, *said.form.titles, notes=("", "", "(Dùng cho cá nhân)"))
    office: Item = pen(facts["recipient"]) if by_pen else Run(facts["recipient"], dice.pick([BOLD, PLAIN]))
    tail: list[Item] = [Leader()] if by_pen else []
    label = dice.pick(["Kính gửi: ", "Kính gửi: (1) ", "Kính gửi(1): ", "Kính gửi "])
    sheet.para(label, office, *tail, align="left" if tail else dice.pick(["center", "left"]), after=5)


def _number(said: Declared, who: str, dice: Dice) -> Said:
    if dice.chance(0.5):
        return Said(dice.pick(_PAPERS), papers_of(said.facts, who, ""))
    return Said(dice.pick(_NUMBERS), said.facts.entry("", f"{who}_id_number"))


def asker_of(said: Declared, dice: Dice, *, headed: bool) -> list[Said]:
    """Return who asks; the name says that it is the asker's where no heading does."""
    asker, about = dice.pick(_ASKERS), said.form.about
    names = _NAMES if headed else tuple(f"{name} {asker}" for name in _NAMES)
    relations = (f"Quan hệ với {about}", "Mối quan hệ", f"Mối quan hệ với {about}", "Quan hệ với người được đăng ký")
    words = {"applicant_name": names, "applicant_birth_date": _BORN, "applicant_residence": _HOMES,
             "relation": relations}  # fmt: skip
    name, born, home, relation = (worded(said.facts, dice, words, key) for key in words)
    number = _number(said, "applicant", dice)
    told = [name, *([born] if dice.chance(0.5) else [])]
    told += [home, number] if dice.chance(0.5) else [number, home]
    phone = besides(dice, 0.25, ("Số điện thoại", f"09{dice.whole(10_000_000, 99_999_999)}"))
    return [*told, *phone, relation] if dice.chance(0.8) else [*told, relation, *phone]


def subject_of(said: Declared, dice: Dice, *, of: str = "") -> list[Said]:
    """Return whom it is about, with what only such a declaration says; `of` stands behind the label of the name."""
    facts, form = said.facts, said.form
    end = " cuối cùng" if form is DEATH else ""
    words = {"subject_name": tuple(f"{name} {of}".strip() for name in _NAMES), "subject_birth_date": _BORN,
             "subject_sex": ("Giới tính", "Nam, nữ", "Giới tính"), "subject_ethnicity": ("Dân tộc",),
             "subject_nationality": ("Quốc tịch",)}  # fmt: skip
    told = [worded(facts, dice, words, key) for key in words]
    if dice.chance(0.3):
        told[1], told[2] = told[2], told[1]
    if form is BIRTH and dice.chance(0.5):
        told.insert(2, Said("Ghi bằng chữ", facts.entry("", "_birth_words")))
    if form is not BIRTH:
        told.append(
            worded(facts, dice, {"subject_residence": [f"{home}{end}" for home in _HOMES]}, "subject_residence")
        )
    if "subject_id_number" in facts.printed:
        told.insert(dice.pick([5, len(told)]), _number(said, "subject", dice))
    return [*told, *_only_here(said, dice)]


def _only_here(said: Declared, dice: Dice) -> list[Said]:
    """Return what only one kind of declaration says."""
    facts, form = said.facts, said.form
    if form is BIRTH:
        return [Said("Nơi sinh", facts.entry("", "_place_of_birth")), Said("Quê quán", facts.entry("", "_origin"))]
    if form is DEATH:
        died = date.fromisoformat(facts.canonical["date_of_issue"]) - timedelta(days=dice.whole(1, 20))
        at = f"{dice.whole(1, 23):02d} giờ {dice.whole(10, 59)} phút, {date_long(died)}"
        return [Said(dice.pick(["Đã chết vào lúc", "Thời gian chết"]), Entry("", None, at)),
                Said("Nguyên nhân chết", facts.entry("", "_cause")),
                Said("Số Giấy báo tử", Entry("", None, f"{dice.whole(1, 90)}/GBT"))]  # fmt: skip
    if form is SINGLE:
        purpose = dice.pick(["Vay vốn ngân hàng", "Mua bán nhà đất", "Bổ sung hồ sơ cán bộ"])
        return [Said("Tình trạng hôn nhân", facts.entry("", "_status")),
                Said("Mục đích sử dụng", Entry("", None, purpose))]  # fmt: skip
    number = f"{dice.whole(3, 200)}, quyển số 01/{said.subject.birth.year}"
    return [Said(dice.pick(["Đã đăng ký tại", "Nơi đã đăng ký khai sinh"]), facts.entry("", "_registered")),
            Said("Theo số", Entry("", None, number))]  # fmt: skip


def parents_of(said: Declared, dice: Dice, *, headed: bool) -> list[tuple[str, list[Said]]]:
    """Return mother and father where a child is registered, under labels that name them or do not."""
    if said.form is not BIRTH:
        return []
    order = [("mother", "mẹ"), ("father", "cha")][:: dice.pick([1, 1, -1])]
    parents = []
    for who, name in order:
        of = "" if headed else dice.pick([f" {name}", f" người {name}"])
        words = {f"{who}_name": [f"{each}{of}" for each in _NAMES], f"{who}_birth_date": ["Năm sinh", *_BORN[:2]],
                 f"{who}_ethnicity": ["Dân tộc"], f"{who}_nationality": ["Quốc tịch"],
                 f"{who}_residence": _HOMES[:4]}  # fmt: skip
        parents.append((f"Người {name}", [worded(said.facts, dice, words, key) for key in words]))
    return parents


def put_foot(sheet: Sheet, cast: Cast, said: Declared, dice: Dice) -> None:
    """Print what is promised, who signs, and how many copies are asked for."""
    sheet.para(dice.pick(_BOUND), first=dice.pick([0.0, 20.0]), align="justify")
    copies = f"Số lượng: {dice.whole(1, 5):02d} bản"
    remark(sheet, dice, 0.4, f"Đề nghị cấp bản sao: Có [X], Không [ ]. {copies}", f"Cấp bản sao trích lục. {copies}",
           "Giấy tờ kèm theo: 01 bản sao căn cước công dân.")  # fmt: skip
    day = f"{dice.pick(['Làm tại: ', '', 'Làm tại '])}{cast.commune.commune_name}, {said.facts['date_of_issue']}"
    title = dice.pick(["Người yêu cầu", "NGƯỜI YÊU CẦU", "Người khai", "NGƯỜI LÀM ĐƠN", "Người đề nghị"])
    asker = Signer(title, said.applicant.name, dice.pick(["(Ký, ghi rõ họ, chữ đệm, tên)", "(Ký, ghi rõ họ tên)"]))
    officer = Signer(dice.pick(["NGƯỜI TIẾP NHẬN", "Cán bộ tiếp nhận hồ sơ"]), cast.signer if dice.chance(0.5) else "")
    sign_row(sheet, dice, *dice.pick([(asker,), (asker,), (officer, asker)]), day=day)
