"""Declarations in further forms: by parts, in boxes of a browser, told, people as rows, blanks filled by hand.

Canonical values as in `declaration_facts`.
"""

from __future__ import annotations

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.civil_later_grids import ELECTRONIC, OFFICE, later_set
from tests.dossiers.civil_later_sets import Blanked, LaterSet
from tests.dossiers.civil_later_tops import typewritten
from tests.dossiers.civil_later_words import ticked, told_day
from tests.dossiers.declaration_facts import BIRTH
from tests.dossiers.declaration_later_paper import LaterDeclaration
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style

_ASKER = ("Người yêu cầu", "Thông tin người khai", "Người nộp hồ sơ", "Phần người khai", "Bên yêu cầu", "Người làm đơn")
_DENSE = ("combined", "bars", "blanked", "open", "combined")


def _parts(paper: LaterDeclaration, rows: LaterSet, *, headed: bool, tick: bool = False) -> None:
    """Print asker, wish, subject and parents; under headings the asker may come last."""
    dice, about = paper.dice, paper.form.about
    asker, subject = paper.of_asker(headed=headed), paper.of_subject("" if headed or dice.chance(0.6) else about)
    if tick:
        subject = [ticked(fact, dice) if fact.entry.key == "subject_sex" else fact for fact in subject]
    title = dice.pick([f"{about[0].upper()}{about[1:]}", f"Thông tin {about}", "Người được đăng ký", "Phần khai"])
    last = headed and dice.chance(0.25)
    if not last:
        rows.group(dice.pick(_ASKER) if headed else "", *asker)
    if not headed or dice.chance(0.5):
        paper.wish()
    rows.group(title if headed else "", *subject)
    for name, told in paper.of_parents(headed=headed):
        rows.group(name if headed else "", *told)
    if last:
        rows.group(dice.pick(_ASKER), *asker)


def _forms(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Parts in one of many manners, under headings or with labels that say whose facts they are."""
    paper = LaterDeclaration(sheet, cast, dice)
    paper.open()
    rows = later_set(sheet, dice, _DENSE if paper.form is BIRTH else OFFICE)
    _parts(paper, rows, headed=dice.chance(0.5), tick=dice.chance(0.12))
    paper.close()


def _inputs(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of a portal as the browser prints it: boxes, cards or tables, the sex ticked at times."""
    paper = LaterDeclaration(sheet, cast, dice)
    if dice.chance(0.6):
        small = Style(size=sheet.look.size * 0.66)
        where = dice.pick(
            ["https://dichvucong.gov.vn/p/home/dvc-to-khai", "dichvucong.daklak.gov.vn/nop-ho-so/in", "about:blank"]
        )
        clock = f"{cast.issued:%d/%m/%Y}, {dice.whole(7, 21):02d}:{dice.whole(10, 59)}"
        cells(sheet, (0.75, 0.25), [[([where], small)], [([clock], small)]])
        sheet.skip(3)
    paper.open()
    rows = later_set(sheet, dice, ELECTRONIC, dense=paper.form is BIRTH)
    _parts(paper, rows, headed=True, tick=dice.chance(0.25))
    paper.close()


_SELF = ("Tôi tên là ", "Tôi: ", "Tên tôi: ", "Người khai: ", "Tôi ký tên dưới đây là ", "Họ tên tôi: ", "Tôi, ")
_AM = (", là {r} của {about}", " ({r} của {about})", ", quan hệ: {r}", "; {r} - {about}", ", với tư cách: {r}")
_FOR = ("Tên: ", "Họ tên: ", "", "- Ông/bà/cháu: ", "Đương sự: ", "Người đó là: ")


def _told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Two sentences, who asks and for whom, typed by machine at times; parents in a third, what else in lines."""
    if dice.chance(0.25):
        typewritten(sheet)
    paper = LaterDeclaration(sheet, cast, dice)
    paper.open()
    facts, indent, style = paper.facts, dice.pick([0.0, 22.0]), dice.pick([BOLD, PLAIN])
    keys = ["applicant_name", "applicant_id_number", "applicant_residence", "relation", "subject_name",
            "subject_birth_date", "subject_sex", "subject_ethnicity", "subject_nationality"]  # fmt: skip
    itself = facts["applicant_name"].upper() == facts["subject_name"].upper()
    born = dice.chance(0.5)
    far = paper.form is not BIRTH and not itself
    keys += [*(["applicant_birth_date"] if born else []), *(["subject_residence"] if far else [])]
    record(sheet, *(facts.entry("", key) for key in keys))
    joint, home = dice.pick([", ", "; "]), dice.pick(["trú tại ", "ở ", "địa chỉ ", "thường trú: ", "hiện cư trú tại "])
    number = dice.pick(["CCCD ", "số CCCD: ", "CMND/CCCD số ", "căn cước số ", "ĐDCN: "])
    parts = [f"sinh {told_day(facts['applicant_birth_date'])}"] if born else []
    parts += [f"{number}{facts['applicant_id_number']}", f"{home}{facts['applicant_residence']}"]
    am = dice.pick(_AM).format(r=facts["relation"], about=paper.form.about)
    sheet.para(dice.pick(_SELF), Run(facts["applicant_name"], style), joint, joint.join(parts), am, ".", first=indent,
               align="justify", after=4)  # fmt: skip
    paper.wish()
    said = [f"sinh {told_day(facts['subject_birth_date'])}", f"giới tính {facts['subject_sex']}",
            f"dân tộc {facts['subject_ethnicity']}", f"quốc tịch {facts['subject_nationality']}"]  # fmt: skip
    if far:
        said.append(f"{dice.pick(['nơi cư trú', 'trú quán', 'ở tại'])} {facts['subject_residence']}")
    items: list[Item] = [dice.pick(_FOR), Run(facts["subject_name"], style), joint, joint.join(said), "."]
    sheet.para(*items, first=indent, align="justify", after=4)
    for name, told in paper.of_parents(headed=False):
        texts = [f"{fact.label[0].lower()}{fact.label[1:]}: {fact.entry.printed}" for fact in told]
        sheet.para(f"{name}: {joint.join(texts)}.", first=indent, align="justify", after=4)
    paper.close()


def _people_rows(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """People as rows of a table laid across: who asks, for whom, the parents; relation and recipient outside it."""
    paper = LaterDeclaration(sheet, cast, dice)
    paper.open()
    facts, value = paper.facts, dice.pick([PLAIN, BOLD])
    one = paper.say
    heads = [one(dice, what, f"applicant_{key}").label for what, key in
             (("name", "name"), ("born", "birth_date"), ("sex", "residence"), ("people", "residence"),
              ("nation", "residence"), ("id", "id_number"), ("home", "residence"))]  # fmt: skip
    record(sheet, *(facts.entry("", f"applicant_{key}") for key in ("name", "birth_date", "id_number", "residence")),
           *(facts.entry("", f"subject_{key}") for key in ("name", "birth_date", "sex", "ethnicity",
                                                           "nationality")))  # fmt: skip
    own, person = [key for key in ("subject_id_number", "subject_residence") if key in facts.printed], paper.applicant
    if paper.form is BIRTH:
        own = []
    record(sheet, *(facts.entry("", key) for key in own), facts.entry("", "relation"))
    shared = ["name", "birth_date", "sex", "ethnicity", "nationality", "id_number", "residence"]
    asker = {**{key: facts.printed.get(f"applicant_{key}", "") for key in shared}, "sex": person.sex,
             "ethnicity": person.ethnicity, "nationality": "Việt Nam"}  # fmt: skip
    rows = [(paper.asker.capitalize(), asker)]
    subject = {key: facts.printed.get(f"subject_{key}", "") if key in shared[:5] or f"subject_{key}" in own else ""
               for key in shared}  # fmt: skip
    rows.append((dice.pick([f"{paper.form.about[0].upper()}{paper.form.about[1:]}", "Người được đăng ký"]), subject))
    if paper.form is BIRTH:
        for who, name in (("mother", "Mẹ"), ("father", "Cha")):
            rows.append((name, {key: facts.printed.get(f"{who}_{key}", "") for key in shared}))
    if dice.chance(0.3):
        rows[0], rows[1] = rows[1], rows[0]
    widths = (0.13, 0.16, 0.11, 0.07, 0.08, 0.09, 0.13, 0.23)
    small = Style(size=sheet.look.size - 1)
    table: list[list[str]] = [[dice.pick(["", "Đối tượng", "Người"]), *heads]]
    table += [[role, *(told[key] for key in shared)] for role, told in rows]
    for number, texts in enumerate(table):
        look = BOLD if not number else value
        columns: list[list[Line]] = [
            [([Run(text, look if index else PLAIN)], small)] for index, text in enumerate(texts)
        ]
        cells(sheet, widths, columns, ruled=True, pad=3)
    sheet.skip(5)
    relation = dice.pick(
        ["Quan hệ giữa hai người: ", "Quan hệ: ", "Người yêu cầu là: ", f"Quan hệ với {paper.form.about}: "]
    )
    sheet.para(relation, Run(facts["relation"], value))
    asks = paper.form.asks.rstrip(":").replace("dưới đây", "nêu trên")
    sheet.para(Run(asks if "nêu trên" in asks else f"{asks} người nêu trên", ITALIC), ".", after=4)
    paper.close()


def _by_hand(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Blanks with what is written by hand in their middle, several to a line."""
    paper = LaterDeclaration(sheet, cast, dice, pen=True)
    paper.open()
    rows, headed = Blanked(sheet, dice, pen=True), dice.chance(0.3)
    _parts(paper, rows, headed=headed, tick=dice.chance(0.2))
    paper.close()


DECLARATIONS_NEW = (
    Drawn("declaration_later_forms", _forms, 12.0),
    Drawn("declaration_inputs", _inputs, 11.0, margins=(58, 46, 40)),
    Drawn("declaration_told_later", _told, 13.0),
    Drawn("declaration_people_rows", _people_rows, 11.5, A4_LANDSCAPE, (46, 40, 34)),
    Drawn("declaration_middle_of_blanks", _by_hand, 12.5),
)
