"""Declarations set otherwise than the forms: asker beside subject, labels over dots, in sentences, numbered through.

Canonical values as in `declaration_facts`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import date

from tests.dossiers.blocks import Entry, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.declaration_facts import BIRTH, DEATH, FORMS, SINGLE, Declared, declared, papers_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import Line, Pairing, cells, pair, record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style, bold
from tests.dossiers.under import Under, stack, stack_row
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed

_DATES: tuple[Callable[[date], str], ...] = (date_slashed, date_slashed, date_dashed, date_short, date_long)
_BOUND = "Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật."
_SHORT = ("_sex", "_ethnicity", "_nationality")
_NAMES = ("Họ, chữ đệm, tên", "Họ và tên", "Họ, chữ đệm và tên")


def _declared(cast: Cast, dice: Dice) -> Declared:
    told = declared(cast, dice, dice.pick(_DATES), form=dice.pick(FORMS))
    place = cast.commune
    office = dice.pick([f"Ủy ban nhân dân {place.full}", f"UBND {place.full}", f"Ủy ban nhân dân {place.commune}, "
                        f"{place.province}", f"UBND {place.commune}"])  # fmt: skip
    return Declared(told.facts.but({"recipient": office}), told.form, told.applicant, told.subject)


def _head(sheet: Sheet, dice: Dice, said: Declared, *, note: str = "") -> None:
    facts = said.facts
    record(sheet, *(facts.entry("", key) for key in ("title", "recipient", "date_of_issue")))
    if note:
        sheet.para(note, align="right", style=Style(italic=True, size=sheet.look.size - 3), after=1)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, *said.form.titles, size=dice.pick([1.0, 3.0]), after=4)
    office: Item = bold(facts["recipient"]) if dice.chance(0.4) else facts["recipient"]
    sheet.para(dice.pick(["Kính gửi: ", "Kính gửi (1): "]), office, align=dice.pick(["center", "left"]), after=6)


def _foot(sheet: Sheet, cast: Cast, said: Declared, dice: Dice) -> None:
    sheet.para(_BOUND, first=20, align="justify")
    day = f"{dice.pick(['', 'Làm tại: '])}{cast.commune.commune_name}, {said.facts['date_of_issue']}"
    title = dice.pick(["Người yêu cầu", "NGƯỜI KHAI", "Người khai"])

    def right() -> None:
        sheet.para(day, align="center", style=ITALIC, after=1)
        sheet.para(title, align="center", style=BOLD, after=0)
        signed(sheet, ("(Ký, ghi rõ họ, tên)",), said.applicant.name, dice, Signing(title=ITALIC))

    sheet.columns((0.44, 1.0, right))


def _asker(said: Declared, dice: Dice, name: str) -> list[Entry]:
    """Return who asks, the papers before or behind the home."""
    facts, form = said.facts, said.form
    paper = dice.pick(["Giấy tờ tùy thân", "Số CCCD/CMND", "Số định danh cá nhân"])
    papers = (papers_of(facts, "applicant", paper) if paper.startswith("Giấy")
              else facts.entry(paper, "applicant_id_number"))  # fmt: skip
    home = facts.entry(dice.pick(["Nơi cư trú", "Nơi thường trú", "Địa chỉ"]), "applicant_residence")
    rest = [papers, home] if dice.chance(0.5) else [home, papers]
    relation = dice.pick([f"Quan hệ với {form.about}", "Mối quan hệ", f"Là gì của {form.about}"])
    return [facts.entry(name, "applicant_name"), *rest, facts.entry(relation, "relation")]


def _subject(said: Declared, dice: Dice, name: str) -> list[Entry]:
    """Return whom it is about, with what only such a declaration has."""
    facts, form = said.facts, said.form
    born = dice.pick(["Ngày, tháng, năm sinh", "Sinh ngày", "Ngày sinh"])
    told = [facts.entry(name, "subject_name"), facts.entry(born, "subject_birth_date"),
            facts.entry("Giới tính", "subject_sex"), facts.entry("Dân tộc", "subject_ethnicity"),
            facts.entry("Quốc tịch", "subject_nationality")]  # fmt: skip
    if form is not BIRTH:
        told.append(facts.entry(form.home, "subject_residence"))
    if "subject_id_number" in facts.printed:
        told.append(facts.entry(dice.pick(["Số định danh cá nhân", "CMND/CCCD số"]), "subject_id_number"))
    more = {"birth": ("Nơi sinh", "_place_of_birth"), "death": ("Nguyên nhân chết", "_cause"),
            "single": ("Tình trạng hôn nhân", "_status"), "copy": ("Đã đăng ký tại", "_registered")}  # fmt: skip
    return [*told, facts.entry(*more[form.kind])]


def _parents(said: Declared) -> list[tuple[str, list[Entry]]]:
    """Return mother and father where a child is registered."""
    if said.form is not BIRTH:
        return []
    labels = (("Họ, chữ đệm, tên", "name"), ("Năm sinh", "birth_date"), ("Dân tộc", "ethnicity"),
              ("Quốc tịch", "nationality"), ("Nơi cư trú", "residence"))  # fmt: skip
    return [(name, [said.facts.entry(label, f"{who}_{key}") for label, key in labels])
            for who, name in (("mother", "mẹ"), ("father", "cha"))]  # fmt: skip


def _side_by_side(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Who asks in the left cell, whom it is about in the right one; a child's parents in two more below."""
    said = _declared(cast, dice)
    _head(sheet, dice, said)
    name, ruled = dice.pick(_NAMES), dice.chance(0.7)

    def column(head: str, entries: Sequence[Entry]) -> list[Line]:
        record(sheet, *entries)
        lines: list[Line] = [([Run(head, BOLD)], PLAIN)]
        for each in entries:
            lines.append(([f"{each.label}: ", Run(each.printed, BOLD)], PLAIN))
        return lines

    about = f"{said.form.about[0].upper()}{said.form.about[1:]}"
    asker = column(dice.pick(["NGƯỜI YÊU CẦU", "Người yêu cầu"]), _asker(said, dice, name))
    subject = column(about, _subject(said, dice, name))
    cells(sheet, (0.5, 0.5), [asker, subject], ruled=ruled, pad=5)
    parents = [column(f"Người {who}", entries) for who, entries in _parents(said)]
    if parents:
        cells(sheet, (0.5, 0.5), parents, ruled=ruled, pad=5)
    sheet.skip(6)
    sheet.para(said.form.asks.replace("người dưới đây:", "người nêu trên.").replace(
        "người có tên dưới đây:", "người có tên nêu trên."), first=20, align="justify")  # fmt: skip
    _foot(sheet, cast, said, dice)


def _labels_over(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Each label over its value on dots; short facts three in a row; parts under heads of capitals."""
    said = _declared(cast, dice)
    _head(sheet, dice, said, note=dice.pick(["Mẫu số 01", "", "(Ban hành kèm theo Thông tư số 04/2024/TT-BTP)"]))
    how = Under(value=dice.pick([BOLD, PLAIN]), tail=dice.chance(0.6), colon=dice.pick(["", ":"]),
                indent=dice.pick([0.0, 12.0]), gap=2.0)  # fmt: skip
    name = dice.pick(_NAMES)

    def part(head: str, entries: Sequence[Entry]) -> None:
        sheet.para(head, style=BOLD, after=2)
        short = [entry for entry in entries if (entry.key or "").endswith(_SHORT)]
        shown = False
        for entry in entries:
            if entry not in short:
                stack(sheet, how, (entry, ""))
            elif not shown:
                shown = True
                stack_row(sheet, how, [1 / len(short)] * len(short), *((each, "") for each in short))

    part("I. NGƯỜI YÊU CẦU", _asker(said, dice, name))
    part(f"II. {said.form.about.upper()}", _subject(said, dice, name))
    for number, (who, entries) in zip(("III", "IV"), _parents(said), strict=False):
        part(f"{number}. NGƯỜI {who.upper()}", entries)
    _foot(sheet, cast, said, dice)


def _in_sentences(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Typed at home: who one is in a sentence, whom one asks for in another, the rest of it behind labels."""
    said = _declared(cast, dice)
    facts, form = said.facts, said.form
    _head(sheet, dice, said)
    record(sheet, *(facts.entry("", key) for key in ("applicant_name", "applicant_id_number", "applicant_residence",
                    "subject_name", "subject_birth_date", "subject_sex", "subject_ethnicity",
                    "subject_nationality")))  # fmt: skip
    sheet.para(dice.pick(["Tôi tên là: ", "Tôi là ", "Tên tôi là "]), bold(facts["applicant_name"]),
               f", {dice.pick(['CCCD số', 'căn cước công dân số', 'số định danh cá nhân:'])} "
               f"{facts['applicant_id_number']}, {dice.pick(['cư trú tại', 'trú tại', 'nơi cư trú:'])} "
               f"{facts['applicant_residence']}.", first=24, align="justify")  # fmt: skip
    pair(sheet, Pairing(value=PLAIN), facts.entry(f"Quan hệ với {form.about}", "relation"), first=24)
    sheet.para(form.asks, first=24, align="justify")
    born = "sinh ngày" if facts["subject_birth_date"][0].isdigit() else "sinh"
    sheet.para(bold(facts["subject_name"]), f", {born} {facts['subject_birth_date']}, giới tính: "
               f"{facts['subject_sex']}, dân tộc: {facts['subject_ethnicity']}, quốc tịch: "
               f"{facts['subject_nationality']}.", first=24, align="justify")  # fmt: skip
    pair(sheet, Pairing(value=PLAIN), *_subject(said, dice, "")[5:], first=24, hang=0)
    for who, entries in _parents(said):
        record(sheet, *entries)
        name, year, people, nation, home = (entry.printed for entry in entries)
        sheet.para(f"Họ, chữ đệm, tên người {who}: ", bold(name), f", năm sinh: {year}, dân tộc: {people}, quốc tịch: "
                   f"{nation}, nơi cư trú: {home}.", first=24, align="justify")  # fmt: skip
    _foot(sheet, cast, said, dice)


def _numbered(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """All facts numbered from first to last, in a ruled table or at one edge, heads between them."""
    said = _declared(cast, dice)
    _head(sheet, dice, said, note=dice.pick(["", "Mã giấy tờ: TK01"]))
    name, ruled, at = dice.pick(_NAMES), dice.chance(0.5), dice.pick([0.0, 200.0])
    how, count = Pairing(value=dice.pick([BOLD, PLAIN])), 0
    mark = dice.pick(["{n}. ", "({n}) ", "{n}) "])
    about = said.form.about
    parts = [(dice.pick(["Thông tin người yêu cầu", "NGƯỜI YÊU CẦU"]), _asker(said, dice, name)),
             (f"Thông tin {about}", _subject(said, dice, name))]  # fmt: skip
    parts += [(f"Thông tin người {who}", entries) for who, entries in _parents(said)]
    for head, entries in parts:
        sheet.para(head, style=BOLD, after=2)
        for entry in entries:
            count += 1
            record(sheet, entry)
            label = f"{mark.format(n=count)}{entry.label}"
            if ruled:
                cells(sheet, (0.4, 0.6), [[([label], PLAIN)], [([Run(entry.printed, how.value)], PLAIN)]], ruled=True,
                      pad=3)  # fmt: skip
            else:
                own = Entry(label, entry.key, entry.printed, entry.canonical)
                pair(sheet, how, own, at=at, hang=None if at else 0)
        sheet.skip(4)
    if said.form in (SINGLE, DEATH):
        sheet.para("Giấy tờ kèm theo: 01 bản sao giấy tờ tùy thân.", style=ITALIC)
    _foot(sheet, cast, said, dice)


DECLARATIONS_DRAWN = (
    Drawn("declaration_side_by_side", _side_by_side, 12.5),
    Drawn("declaration_labels_over", _labels_over, 12.0),
    Drawn("declaration_in_sentences", _in_sentences, 13.0),
    Drawn("declaration_numbered", _numbered, 12.0),
)
