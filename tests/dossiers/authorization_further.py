"""Further letters of authorisation: told in sentences, under articles, as bullets, in a table of two people."""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.authorization_facts import certified, letter_facts, letter_head, signatures
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.pairs import Pairing, cells, pair, record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, bold
from tests.dossiers.wording import date_long, date_slashed

_KEYS = ("name", "birth_date", "id_number", "residence")


def _person(facts: Facts, who: str, dice: Dice) -> list[Item]:
    """Return one person in the words of a sentence, each fact behind a comma."""
    born = dice.pick(["sinh ngày", "sinh ngày", "ngày sinh:"])
    number = dice.pick(["CCCD số", "căn cước công dân số", "số CCCD:", "CMND/CCCD số", "Giấy CMND/CCCD số"])
    lives = dice.pick(["cư trú tại", "thường trú tại", "hiện cư trú tại", "địa chỉ:", "nơi cư trú:", "trú tại"])
    given = dice.pick(["do {by} cấp ngày {on}", "cấp ngày {on} tại {by}", "{by} cấp ngày {on}"])
    issued = given.format(by=facts[f"_{who}_issuer"], on=facts[f"_{who}_issued"])
    return [
        bold(facts[f"{who}_name"]),
        f", {born} {facts[f'{who}_birth_date']}, {number} {facts[f'{who}_id_number']}, {issued}, "
        f"{lives} {facts[f'{who}_residence']}",
    ]


def _noted(sheet: Sheet, facts: Facts) -> None:
    record(sheet, *(facts.entry("", f"{who}_{key}") for who in ("grantor", "attorney") for key in _KEYS))


def _told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Both people told in sentences, the matter behind a colon or in a sentence of its own."""
    facts = letter_facts(cast, dice, dice.pick([date_slashed, date_long]))
    letter_head(sheet, facts, dice, "GIẤY ỦY QUYỀN")
    _noted(sheet, facts)
    own = dice.pick(["Tôi tên là: ", "Tôi là ", "Tôi là: ", "Tên tôi là "])
    sheet.para(own, *_person(facts, "grantor", dice), ".", align="justify", first=20)
    other = dice.pick(
        ["Nay tôi ủy quyền cho {him} ", "Bằng văn bản này tôi ủy quyền cho {him}: ", "Tôi đồng ý ủy quyền cho {him} "]
    )
    sheet.para(
        other.format(him=facts["_attorney_word"].lower()),
        *_person(facts, "attorney", dice),
        ".",
        align="justify",
        first=20,
    )
    matter = dice.pick(["Nội dung ủy quyền: ", "Phạm vi ủy quyền: ", "Nội dung công việc được ủy quyền: "])
    sheet.para(matter, f"{facts['scope']}.", align="justify", first=20)
    term = dice.pick(["Thời hạn ủy quyền: ", "Thời gian ủy quyền: ", "Thời hạn: "])
    sheet.para(term, f"{facts['term']}.", first=20)
    sheet.para("Tôi xin hoàn toàn chịu trách nhiệm trước pháp luật về nội dung ủy quyền nêu trên.", first=20)
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    _signed(sheet, facts, dice)
    if dice.chance(0.4):
        certified(sheet, cast, facts, dice)


def _signed(sheet: Sheet, facts: Facts, dice: Dice) -> None:
    if dice.chance(0.5):
        signatures_of = ("NGƯỜI ỦY QUYỀN", "(Ký, ghi rõ họ tên)")
        how = Signing(title=BOLD)
        sheet.columns((0.5, 1.0, lambda: signed(sheet, signatures_of, facts["grantor_name"], dice, how)))
    else:
        titles = dice.pick([("Người được ủy quyền", "attorney"), ("BÊN ĐƯỢC ỦY QUYỀN", "attorney")])
        signed_by = Signing(title=BOLD)

        def side(title: str, who: str) -> None:
            signed(sheet, (title,), facts[f"{who}_name"], dice, signed_by)

        first = titles[0].replace(" được", "").replace(" ĐƯỢC", "")
        sheet.columns((0.0, 0.48, lambda: side(first, "grantor")), (0.52, 1.0, lambda: side(*titles)))


def _articles(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Sides lettered A and B, each person on a few lines of several facts, the matter under articles."""
    facts = letter_facts(cast, dice)
    letter_head(sheet, facts, dice, "GIẤY ỦY QUYỀN")
    _noted(sheet, facts)
    sheet.para("Căn cứ Bộ luật Dân sự năm 2015;", style=ITALIC)
    sheet.para(f"Hôm nay, {facts['date_of_issue']}, chúng tôi gồm:", first=20)
    named = dice.pick(["Ông/Bà", "{word}", "{word}", "Họ tên"])
    number = dice.pick(["CCCD số", "Căn cước số", "CMND/CCCD", "Số CCCD", "Giấy CCCD số"])
    lives = dice.pick(["Địa chỉ", "Hộ khẩu thường trú", "Nơi ở hiện tại", "Thường trú tại"])
    born = dice.pick(["Sinh ngày", "Ngày sinh", "Sinh năm", "Ngày tháng năm sinh"])
    under = dice.pick(
        [
            ("I. BÊN ỦY QUYỀN (gọi tắt là Bên A)", "II. BÊN NHẬN ỦY QUYỀN (gọi tắt là Bên B)"),
            ("BÊN A: BÊN ỦY QUYỀN", "BÊN B: BÊN ĐƯỢC ỦY QUYỀN"),
            ("Bên ủy quyền (sau đây gọi là bên A):", "Bên được ủy quyền (sau đây gọi là bên B):"),
            ("1. Bên ủy quyền (Bên A)", "2. Bên được ủy quyền (Bên B)"),
        ]
    )
    dash = dice.pick(["", "- "])
    for heading, who in zip(under, ("grantor", "attorney"), strict=True):
        sheet.para(heading, style=BOLD, after=2)
        word = named.format(word=facts[f"_{who}_word"])
        name, day = facts[f"{who}_name"], facts[f"{who}_birth_date"]
        if dice.chance(0.6):
            sheet.para(f"{dash}{word}: ", bold(name), f"     {born}: {day}")
        else:
            sheet.para(f"{dash}{word}: ", bold(name))
            sheet.para(f"{dash}{born}: {day}")
        sheet.para(
            f"{dash}{number}: {facts[f'{who}_id_number']} do {facts[f'_{who}_issuer']} cấp ngày "
            f"{facts[f'_{who}_issued']}"
        )
        sheet.para(f"{dash}{lives}: {facts[f'{who}_residence']}")
    article = dice.pick(["ĐIỀU {n}. ", "Điều {n}: ", "ĐIỀU {n}: "])
    heads = dice.pick(
        [("NỘI DUNG ỦY QUYỀN", "THỜI HẠN ỦY QUYỀN"), ("PHẠM VI ỦY QUYỀN", "THỜI HẠN ỦY QUYỀN"),
         ("NỘI DUNG VÀ PHẠM VI ỦY QUYỀN", "THỜI GIAN ỦY QUYỀN"), ("CÔNG VIỆC ỦY QUYỀN", "THỜI HẠN ỦY QUYỀN")]
    )  # fmt: skip
    for n, (head, key) in enumerate(zip(heads, ("scope", "term"), strict=True), 1):
        sheet.para(f"{article.format(n=n)}{head}", style=BOLD, after=2)
        sheet.para(f"{facts[key]}.", align="justify")
    sheet.para(f"{article.format(n=3)}CAM KẾT CỦA CÁC BÊN", style=BOLD, after=2)
    sheet.para("Hai bên tự chịu trách nhiệm về lời cam đoan của mình và cùng ký tên dưới đây.", align="justify")
    signatures(sheet, cast, facts, dice, "BÊN A", "BÊN B")


def _table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A ruled table: what is told left, one column for each of the two people."""
    facts = letter_facts(cast, dice)
    letter_head(sheet, facts, dice, "GIẤY ỦY QUYỀN")
    _noted(sheet, facts)
    heads = dice.pick([("Người ủy quyền", "Người được ủy quyền"), ("BÊN ỦY QUYỀN", "BÊN NHẬN ỦY QUYỀN")])
    labels = dice.pick(
        [
            ("Họ và tên", "Ngày sinh", "Số CCCD", "Địa chỉ"),
            ("Họ, chữ đệm, tên", "Ngày, tháng, năm sinh", "Số định danh cá nhân", "Nơi cư trú"),
        ]
    )
    rows: list[tuple[str, str, str]] = [("Thông tin", *heads)]
    rows += [
        (label, facts[f"grantor_{key}"], facts[f"attorney_{key}"]) for label, key in zip(labels, _KEYS, strict=True)
    ]
    for number, row in enumerate(rows):
        style = BOLD if not number else PLAIN
        cells(sheet, (0.24, 0.38, 0.38), [[([Run(text, style)], PLAIN)] for text in row], ruled=True, pad=4)
    sheet.skip(8)
    sheet.para(bold("Việc ủy quyền: ") if dice.chance(0.3) else bold("Nội dung ủy quyền: "), f"{facts['scope']}.")
    sheet.para(bold("Thời hạn: "), f"{facts['term']}.")
    sheet.para(f"{cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    signatures(sheet, cast, facts, dice, *heads)


def _in_heading(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The name stands behind the heading itself, what else is told of somebody below it."""
    facts = letter_facts(cast, dice)
    letter_head(sheet, facts, dice, "GIẤY ỦY QUYỀN")
    _noted(sheet, facts)
    mark = dice.pick(["1.|2.", "I.|II.", "-|-", "|"]).split("|")
    sides: Sequence[tuple[str, str]] = dice.pick(
        [
            (("Người ủy quyền", "grantor"), ("Người được ủy quyền", "attorney")),
            (("Bên ủy quyền", "grantor"), ("Bên nhận ủy quyền", "attorney")),
            (("Họ và tên người ủy quyền", "grantor"), ("Họ và tên người nhận ủy quyền", "attorney")),
        ]
    )
    titled_by = dice.chance(0.5)
    how = Pairing(value=PLAIN, leader=dice.pick(["", "."]))
    labels = dice.pick([("Sinh ngày", "CCCD số", "Cư trú tại"), ("Năm sinh", "Số định danh", "Địa chỉ thường trú")])
    for number, (heading, who) in zip(mark, sides, strict=True):
        word = f"{facts[f'_{who}_word']} " if titled_by and "Họ" not in heading else ""
        sheet.para(f"{number} {heading}: ".strip() + " ", f"{word}", bold(facts[f"{who}_name"]))
        told = zip(labels, _KEYS[1:], strict=True)
        pair(sheet, how, *(facts.entry(label, f"{who}_{key}") for label, key in told), hang=0)
    sheet.para("Bằng giấy này, người được ủy quyền được thực hiện các việc sau:", after=2)
    sheet.para(bold("Phạm vi ủy quyền: "), f"{facts['scope']}.", align="justify")
    sheet.para(bold("Thời hạn ủy quyền: "), f"{facts['term']}.")
    sheet.para(f"Lập tại {cast.commune.commune_name}, {facts['date_of_issue']}", align="right", style=ITALIC)
    signatures(sheet, cast, facts, dice, "Người ủy quyền", "Người được ủy quyền")


LETTERS_UNLIKE = (
    Drawn("authorization_told", _told, 13.0),
    Drawn("authorization_articles", _articles, 13.0),
    Drawn("authorization_table", _table, 13.0),
    Drawn("authorization_in_heading", _in_heading, 13.0),
)
