"""Letters of authorisation whose blanks are filled in: sentences by hand, rows of a table numbered through.

Canonical values as in `authorization_facts`.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.authorization_drawn import sides, told_facts
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.feet import Signing, signed
from tests.dossiers.marital_facts import titled
from tests.dossiers.pairs import cells, record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, pen

_KEYS = ("name", "birth_date", "id_number", "residence")


def _blanks(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A printed letter in sentences with dots between their words, everything filled in by hand."""
    facts = told_facts(cast, dice, years=dice.chance(0.4))
    keys = [f"{who}_{key}" for who in ("grantor", "attorney") for key in _KEYS]
    record(sheet, *(replace(facts.entry("", key), by_pen=True) for key in (*keys, "scope", "term", "date_of_issue")))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    titled(sheet, "GIẤY ỦY QUYỀN", size=4.0, after=6)
    born = "Sinh ngày" if len(facts["grantor_birth_date"]) > 4 else "Sinh năm"
    number = dice.pick(["Số CCCD/CMND", "CCCD số", "Giấy CMND/CCCD số"])
    lives = dice.pick(["Thường trú tại", "Hiện đang cư trú tại", "Địa chỉ"])
    first, second = dice.pick([("Tôi tên là", "Ủy quyền cho ông/bà"), ("Người ủy quyền là", "Người được ủy quyền là"),
                               ("Tôi là", "Nay ủy quyền cho")])  # fmt: skip
    for opening, who in ((first, "grantor"), (second, "attorney")):
        sheet.para(f"{opening}: ", pen(facts[f"{who}_name"]), Leader(), f" {born}: ", pen(facts[f"{who}_birth_date"]),
                   Leader())  # fmt: skip
        sheet.para(f"{number}: ", pen(facts[f"{who}_id_number"]), Leader(), " cấp ngày: ", pen(facts[f"_{who}_issued"]),
                   Leader())  # fmt: skip
        sheet.para("Nơi cấp: ", pen(facts[f"_{who}_issuer"]), Leader())
        sheet.para(f"{lives}: ", pen(facts[f"{who}_residence"]), Leader())
    matter = dice.pick(["Nội dung ủy quyền", "Nội dung công việc", "Phạm vi ủy quyền"])
    sheet.para(f"{matter}: ", pen(f"{facts['scope']}."), Leader())
    sheet.para(dice.pick(["Thời hạn ủy quyền: ", "Thời gian ủy quyền: "]), pen(f"{facts['term']}."), Leader())
    sheet.para("Tôi cam đoan lời khai trên là đúng và chịu trách nhiệm trước pháp luật.")
    day = cast.issued
    dated: list[Item] = [pen(cast.commune.commune_name), ", ngày ", pen(f"{day.day:02d}"), " tháng ",
                         pen(f"{day.month:02d}"), " năm ", pen(str(day.year))]  # fmt: skip
    sheet.para(*dated, align="right", after=2)

    def right() -> None:
        sheet.para(dice.fork("title").pick(["NGƯỜI ỦY QUYỀN", "Người ủy quyền"]), align="center", style=BOLD, after=0)
        signed(sheet, ("(Ký, ghi rõ họ tên)",), facts["grantor_name"], dice, Signing(title=ITALIC))

    sheet.columns((0.5, 1.0, right))


def _numbered_rows(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table of numbered rows from the first side to the term, a row of its own for each heading."""
    facts = told_facts(cast, dice, years=False)
    record(sheet, *(facts.entry("", key) for key in ("scope", "term", "date_of_issue")))
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    titled(sheet, dice.pick(["GIẤY ỦY QUYỀN", "VĂN BẢN ỦY QUYỀN"]), after=5)
    labels = dice.pick([("Họ và tên", "Ngày sinh", "Số CCCD", "Nơi cư trú"),
                        ("Ông/Bà", "Sinh ngày", "Số định danh cá nhân", "Địa chỉ thường trú"),
                        ("Họ, chữ đệm, tên", "Ngày, tháng, năm sinh", "Số giấy tờ tùy thân",
                         "Chỗ ở hiện tại")])  # fmt: skip
    heads = dice.pick([("NGƯỜI ỦY QUYỀN", "NGƯỜI ĐƯỢC ỦY QUYỀN", "VIỆC ỦY QUYỀN"),
                       ("I. Bên ủy quyền", "II. Bên được ủy quyền", "III. Nội dung")])  # fmt: skip
    value = dice.pick([BOLD, PLAIN])
    parts = [(head, [(label, f"{who}_{key}") for label, key in zip(labels, _KEYS, strict=True)])
             for head, who in zip(heads, ("grantor", "attorney"), strict=False)]  # fmt: skip
    parts.append((heads[2], [(dice.pick(["Nội dung ủy quyền", "Phạm vi ủy quyền"]), "scope"),
                             (dice.pick(["Thời hạn ủy quyền", "Thời hạn"]), "term")]))  # fmt: skip
    count = 0
    for head, lines in parts:
        cells(sheet, (1.0,), [[([Run(head, BOLD)], PLAIN)]], ruled=True, pad=4)
        for label, key in lines:
            count += 1
            record(sheet, facts.entry("", key))
            row: list[list[tuple[list[Item], Style]]] = [
                [([str(count)], PLAIN)], [([label], PLAIN)], [([Run(facts[key], value)], PLAIN)]
            ]  # fmt: skip
            cells(sheet, (0.07, 0.3, 0.63), row, ruled=True, pad=4)
    sheet.skip(8)
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC, after=2)
    sides(sheet, facts, dice, (heads[0].removeprefix("I. "), heads[1].removeprefix("II. ")))


LETTERS_FILLED = (
    Drawn("authorization_blanks", _blanks, 13.0),
    Drawn("authorization_numbered_rows", _numbered_rows, 12.5),
)
