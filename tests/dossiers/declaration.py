"""Declarations to the civil register (tờ khai hộ tịch): birth, death, marital status, copies of extracts, marriage.

Canonical values as in `declaration_facts`.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.declaration_chance import DECLARATIONS_CHANCE
from tests.dossiers.declaration_drawn import DECLARATIONS_DRAWN
from tests.dossiers.declaration_facts import BIRTH, DEATH, SINGLE, Declared, declared, papers_of, wedding
from tests.dossiers.declaration_further import DECLARATIONS_FURTHER
from tests.dossiers.declaration_later import DECLARATIONS_NEW
from tests.dossiers.declaration_met import DECLARATIONS_MET
from tests.dossiers.declaration_wide import DECLARATIONS_WIDE
from tests.dossiers.declaration_worded import DECLARATIONS_WORDED
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, drawn_paper, pick_layout
from tests.dossiers.feet import Signing, signed
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Pairing, cells, pair, record, side_by_side
from tests.dossiers.truth import MadePage, Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Style, bold, pen
from tests.dossiers.wording import date_dashed, date_short

_SIGN = "(Ký, ghi rõ họ, chữ đệm, tên)"


def _head(sheet: Sheet, dice: Dice, said: Declared, *, recipient: Item | None = None, note: str = "") -> None:
    facts = said.facts
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, *said.form.titles, after=5)
    record(sheet, facts.entry("", "title"), facts.entry("", "recipient"))
    sheet.para(f"Kính gửi: {note}", recipient or bold(facts["recipient"]), align="center", after=6)


def _foot(sheet: Sheet, cast: Cast, said: Declared, dice: Dice, *, copies: bool = True, by_pen: bool = False) -> None:
    facts, place = said.facts, cast.commune.commune_name
    sheet.para("Tôi cam đoan nội dung đề nghị đăng ký trên đây là đúng sự thật và chịu hoàn toàn trách nhiệm trước "
               "pháp luật về nội dung cam đoan của mình.", first=20, align="justify")  # fmt: skip
    sheet.put("date_of_issue", cast.issued.isoformat(), by_pen=by_pen)
    written: Item = pen(f"{place}, {facts['date_of_issue']}") if by_pen else f"{place}, {facts['date_of_issue']}"

    def right() -> None:
        sheet.para("Làm tại: ", written, align="center", style=ITALIC, after=1)
        sheet.para("Người yêu cầu", align="center", style=BOLD, after=0)
        signed(sheet, (_SIGN,), said.applicant.name, dice, Signing(title=ITALIC))

    sheet.columns((0.4, 1.0, right))
    if copies:
        sheet.para(f"Đề nghị cấp bản sao: Có [X], Không [ ]    Số lượng: {dice.whole(1, 5):02d} bản", style=ITALIC)


def _further(sheet: Sheet, how: Pairing, said: Declared, *, by_pen: bool = False) -> None:
    """Print what only one kind of declaration asks for."""
    facts = said.facts

    def written(label: str, key: str) -> Entry:
        return replace(facts.entry(label, key), by_pen=by_pen)

    if said.form is BIRTH:
        pair(sheet, how, written("Nơi sinh", "_place_of_birth"), written("Quê quán", "_origin"), hang=0)
        for who, name in (("mother", "mẹ"), ("father", "cha")):
            pair(sheet, how, written(f"Họ, chữ đệm, tên người {name}", f"{who}_name"))
            side_by_side(sheet, how, (0.36, 0.3, 0.34), written("Năm sinh", f"{who}_birth_date"),
                         written("Dân tộc", f"{who}_ethnicity"),
                         written("Quốc tịch", f"{who}_nationality"))  # fmt: skip
            pair(sheet, how, written("Nơi cư trú", f"{who}_residence"), hang=0)
    elif said.form is DEATH:
        pair(sheet, how, written("Nguyên nhân chết", "_cause"), hang=0)
    elif said.form is SINGLE:
        pair(sheet, how, written("Tình trạng hôn nhân", "_status"), hang=0)
        sheet.para("Mục đích sử dụng Giấy xác nhận tình trạng hôn nhân: bổ sung hồ sơ vay vốn ngân hàng.")
    else:
        pair(sheet, how, written("Đã đăng ký tại", "_registered"), hang=0)


def _form_of_2020(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of TT 04/2020, filled in by computer over dotted lines."""
    said = declared(cast, dice)
    facts, form = said.facts, said.form
    how = Pairing(value=dice.pick([PLAIN, BOLD]), leader=dice.pick([".", ".", ""]))
    _head(sheet, dice, said, note=dice.pick(["", "(1) "]))
    pair(sheet, how, facts.entry("Họ, chữ đệm, tên người yêu cầu", "applicant_name"),
         facts.entry("Nơi cư trú", "applicant_residence"), papers_of(facts, "applicant", "Giấy tờ tùy thân"),
         facts.entry(f"Quan hệ với {form.about}", "relation"), hang=0)  # fmt: skip
    sheet.para(form.asks, style=BOLD, after=3)
    pair(sheet, how, facts.entry("Họ, chữ đệm, tên", "subject_name"))
    side_by_side(sheet, Pairing(value=how.value), (0.5, 0.5),
                 facts.entry("Ngày, tháng, năm sinh", "subject_birth_date"))  # fmt: skip
    if form is BIRTH:
        sheet.para(f"ghi bằng chữ: {facts['_birth_words']}", Leader(), style=PLAIN)
    side_by_side(sheet, Pairing(value=how.value), (0.34, 0.3, 0.36), facts.entry("Giới tính", "subject_sex"),
                 facts.entry("Dân tộc", "subject_ethnicity"),
                 facts.entry("Quốc tịch", "subject_nationality"))  # fmt: skip
    if form is not BIRTH:
        pair(sheet, how, facts.entry(form.home, "subject_residence"), hang=0)
    if "subject_id_number" in facts.printed:
        pair(sheet, how, papers_of(facts, "subject", "Giấy tờ tùy thân"), hang=0)
    _further(sheet, how, said)
    _foot(sheet, cast, said, dice)


def _form_of_2024(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The form of TT 04/2024: the applicant's birth date and number too, notes by number, two facts a row."""
    said = declared(cast, dice, date_dashed)
    facts, form, how = said.facts, said.form, Pairing(value=dice.pick([BOLD, Style(bold=True, italic=True)]))
    _head(sheet, dice, said, note="(1) ")
    pair(sheet, how, facts.entry("Họ, chữ đệm, tên người yêu cầu", "applicant_name"),
         facts.entry("Ngày, tháng, năm sinh", "applicant_birth_date"),
         facts.entry("Nơi cư trú(2)", "applicant_residence"),
         facts.entry("Số định danh cá nhân/Giấy tờ tùy thân(3)", "applicant_id_number"),
         facts.entry(f"Quan hệ với {form.about}", "relation"), hang=12)  # fmt: skip
    sheet.para(form.asks, style=Style(bold=True, italic=True), after=3)
    pair(sheet, how, facts.entry("Họ, chữ đệm, tên", "subject_name"))
    side_by_side(sheet, how, (0.62, 0.38), facts.entry("Ngày, tháng, năm sinh", "subject_birth_date"),
                 facts.entry("Giới tính", "subject_sex"))  # fmt: skip
    side_by_side(sheet, how, (0.5, 0.5), facts.entry("Dân tộc", "subject_ethnicity"),
                 facts.entry("Quốc tịch", "subject_nationality"))  # fmt: skip
    if form is not BIRTH:
        pair(sheet, how, facts.entry(f"{form.home}(2)", "subject_residence"), hang=12)
    if "subject_id_number" in facts.printed:
        pair(sheet, how, papers_of(facts, "subject", "Giấy tờ tùy thân(3)"), hang=12)
    _further(sheet, how, said)
    _foot(sheet, cast, said, dice, copies=dice.chance(0.5))


def _filled_by_pen(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A printed form with everything filled in by hand."""
    said = declared(cast, dice, date_short)
    facts, form, how = said.facts, said.form, Pairing(leader=".")

    def written(entry: Entry) -> Entry:
        return replace(entry, by_pen=True)

    _head(sheet, dice, said, recipient=pen(facts["recipient"]))
    sheet.put("recipient", facts["recipient"], by_pen=True)
    pair(sheet, how, written(facts.entry("Họ, chữ đệm, tên người yêu cầu", "applicant_name")),
         written(facts.entry("Nơi cư trú", "applicant_residence")),
         written(papers_of(facts, "applicant", "Giấy tờ tùy thân")),
         written(facts.entry(f"Quan hệ với {form.about}", "relation")), hang=0)  # fmt: skip
    sheet.para(form.asks, style=BOLD, after=3)
    pair(sheet, how, written(facts.entry("Họ, chữ đệm, tên", "subject_name")),
         written(facts.entry("Ngày, tháng, năm sinh", "subject_birth_date")))  # fmt: skip
    side_by_side(sheet, Pairing(), (0.34, 0.3, 0.36), written(facts.entry("Giới tính", "subject_sex")),
                 written(facts.entry("Dân tộc", "subject_ethnicity")),
                 written(facts.entry("Quốc tịch", "subject_nationality")))  # fmt: skip
    if form is not BIRTH:
        pair(sheet, how, written(facts.entry(form.home, "subject_residence")), hang=0)
    _further(sheet, how, said, by_pen=True)
    _foot(sheet, cast, said, dice, by_pen=True)


def _ruled_parts(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Printed from the portal: parts under headings, labels and values in a ruled table."""
    said = declared(cast, dice)
    facts, form = said.facts, said.form
    _head(sheet, dice, said)
    applicant = (facts.entry("Họ và tên", "applicant_name"),
                 facts.entry("Ngày, tháng, năm sinh", "applicant_birth_date"),
                 facts.entry("Số định danh cá nhân", "applicant_id_number"),
                 facts.entry("Nơi cư trú", "applicant_residence"),
                 facts.entry(f"Quan hệ với {form.about}", "relation"))  # fmt: skip
    subject = [facts.entry("Họ và tên", "subject_name"), facts.entry("Ngày, tháng, năm sinh", "subject_birth_date"),
               facts.entry("Giới tính", "subject_sex"), facts.entry("Dân tộc", "subject_ethnicity"),
               facts.entry("Quốc tịch", "subject_nationality")]  # fmt: skip
    if form is not BIRTH:
        subject.append(facts.entry(form.home, "subject_residence"))
    if "subject_id_number" in facts.printed:
        subject.append(facts.entry("Số định danh cá nhân", "subject_id_number"))
    parts: list[tuple[str, tuple[Entry, ...]]] = [("I. THÔNG TIN NGƯỜI YÊU CẦU", applicant),
             (f"II. THÔNG TIN {form.about.upper()}", tuple(subject))]  # fmt: skip
    if form is BIRTH:
        parts += [(f"{number}. THÔNG TIN VỀ NGƯỜI {name}", (
            facts.entry("Họ và tên", f"{who}_name"), facts.entry("Năm sinh", f"{who}_birth_date"),
            facts.entry("Dân tộc", f"{who}_ethnicity"), facts.entry("Quốc tịch", f"{who}_nationality"),
            facts.entry("Nơi cư trú", f"{who}_residence"),
        )) for number, who, name in (("III", "mother", "MẸ"), ("IV", "father", "CHA"))]  # fmt: skip
    for heading, entries in parts:
        sheet.para(heading, style=BOLD, after=2)
        record(sheet, *entries)
        sheet.table((0.36, 0.64), [[[entry.label], [bold(entry.printed)]] for entry in entries], pad=4)
        sheet.skip(5)
    _foot(sheet, cast, said, dice, copies=False)


def _cells_of(*cells: Item) -> list[list[Item]]:
    return [[cell] for cell in cells]


def _two_who_marry(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The declaration of marriage: a ruled table with a column for each of the two."""
    facts = wedding(cast, dice)
    order = dice.pick([("wife", "husband"), ("husband", "wife")])
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, "TỜ KHAI ĐĂNG KÝ KẾT HÔN", after=5)
    record(sheet, *(facts.entry("", key) for key in ("title", "recipient", "date_of_issue")))
    sheet.para("Kính gửi: ", bold(facts["recipient"]), align="center", after=6)
    heads = {"wife": "Bên nữ", "husband": "Bên nam"}
    rows = [_cells_of(bold("Thông tin"), *(bold(heads[who]) for who in order))]
    for label, key in (("Họ, chữ đệm, tên", "name"), ("Ngày, tháng, năm sinh", "birth_date"), ("Dân tộc", "ethnicity"),
                       ("Quốc tịch", "nationality"), ("Nơi cư trú", "residence"),
                       ("Giấy tờ tùy thân", "id_number")):  # fmt: skip
        entries = [
            papers_of(facts, who, "") if key == "id_number" else facts.entry("", f"{who}_{key}") for who in order
        ]
        record(sheet, *entries)
        rows.append(_cells_of(label, *(entry.printed for entry in entries)))
    rows.append(_cells_of("Kết hôn lần thứ mấy", "Lần thứ nhất", "Lần thứ nhất"))
    sheet.table((0.22, 0.39, 0.39), rows, pad=4)
    sheet.skip(4)
    sheet.para("Chúng tôi cam đoan những lời khai trên đây là đúng sự thật, việc kết hôn của chúng tôi là tự nguyện, "
               "không vi phạm quy định của Luật Hôn nhân và gia đình Việt Nam.", first=20, align="justify")  # fmt: skip
    sheet.para("Đề nghị Quý cơ quan đăng ký.", first=20)
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    cells(sheet, (0.5, 0.5), [[([heads[who]], BOLD), ([_SIGN], ITALIC)] for who in order], align="center")
    sheet.skip(60)
    names = [cast.mother.name if who == "wife" else cast.father.name for who in order]
    cells(sheet, (0.5, 0.5), [[([name], BOLD)] for name in names], align="center")


DECLARATIONS = (
    Drawn("declaration_2020", _form_of_2020, 13.0),
    Drawn("declaration_2024", _form_of_2024, 13.0),
    Drawn("declaration_by_pen", _filled_by_pen, 13.0),
    Drawn("declaration_ruled_parts", _ruled_parts, 12.0),
    Drawn("declaration_marriage", _two_who_marry, 12.0),
)
DECLARATIONS_LATER = (
    *DECLARATIONS_DRAWN,
    *DECLARATIONS_CHANCE,
    *DECLARATIONS_NEW,
    *DECLARATIONS_MET,
    *DECLARATIONS_WIDE,
)
VARIANTS: dict[Split, tuple[Drawn, ...]] = {
    Split.TUNING: (*DECLARATIONS, *DECLARATIONS_FURTHER, *DECLARATIONS_WORDED, *DECLARATIONS_LATER)
}


def make_declaration(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the one page of a declaration that somebody of the family makes."""
    return drawn_paper("declaration", pick_layout(dice, VARIANTS[cast.split], len(DECLARATIONS_LATER)), cast, dice)
