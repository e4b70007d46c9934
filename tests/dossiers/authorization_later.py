"""Letters of authorisation told in clauses as people write them, and tables that name the sides in a margin.

Canonical values as in `authorization_facts`; where the letter gives a year of birth alone, that year counts.
"""

from __future__ import annotations

from tests.dossiers.authorization_facts import certified
from tests.dossiers.authorization_firms import AUTHORIZATIONS_OF_FIRMS
from tests.dossiers.authorization_matters import (
    KEYS,
    PARTIES,
    TITLES,
    WHO,
    day_of,
    matters_of,
    said_of,
    side_of,
    signers_of,
)
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, headline, sign_row
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run


def _clauses(facts: Facts, who: str, dice: Dice) -> list[Item]:
    """Return somebody's name with clauses in any order behind it."""
    born, value = facts[f"{who}_birth_date"], dice.pick([PLAIN, BOLD, PLAIN])
    day = dice.pick(["sinh ngày ", "sinh ", "ngày sinh "]) if len(born) > 4 else dice.pick(["sinh năm ", "s.n "])
    card = dice.pick(["có CCCD số ", "mang thẻ căn cước số ", "CMND/CCCD số ", "số định danh ", "giấy tờ tùy thân số "])
    issued = dice.pick(["", f" cấp ngày {facts[f'_{who}_issued']}", f" do {facts[f'_{who}_issuer']} cấp"])
    home = dice.pick(
        ["thường trú tại ", "hiện ngụ tại ", "có hộ khẩu tại ", "địa chỉ ", "nhà ở ", "đang sinh sống tại "]
    )
    parts: list[list[Item]] = [
        [day, Run(born.removeprefix("ngày "), value)], [card, Run(facts[f"{who}_id_number"], value), issued],
        [home, Run(facts[f"{who}_residence"], value)],
    ]  # fmt: skip
    if dice.chance(0.3):
        parts.append([f"số điện thoại 09{dice.whole(10**7, 10**8 - 1)}"])
    if dice.chance(0.3):
        parts.append([f"nghề nghiệp: {dice.pick(['làm nông', 'buôn bán', 'giáo viên', 'công nhân'])}"])
    order = [parts[int(index)] for index in dice.rng.permutation(len(parts))]
    joint, last = dice.pick([(", ", ", "), ("; ", "; "), (", ", " và "), (" - ", " - ")])
    title = dice.pick(["", f"{facts[f'_{who}_word'].lower()} ", f"{facts[f'_{who}_word'].lower()}: "])
    items: list[Item] = [title, Run(facts[f"{who}_name"], dice.pick([BOLD, BOLD, PLAIN]))]
    for number, part in enumerate(order):
        items += [last if number and number == len(order) - 1 else joint, *part]
    return items


def _in_clauses(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A letter as people write it themselves: whom it is for, who, why, to whom, what, how long, in sentences."""
    facts = matters_of(cast, dice, days=dice.chance(0.7))
    day, high = f"{cast.commune.commune_name}, {day_of(sheet, facts, cast, dice)}", dice.chance(0.4)
    for key in ("scope", "term"):
        if dice.chance(0.7):
            facts = facts.but({key: f"{facts[key][0].lower()}{facts[key][1:]}"}, facts.canonical)
    record(sheet, *(facts.entry("", f"{who}_{key}") for who in WHO for key in KEYS), facts.entry("", "scope"),
           facts.entry("", "term"))  # fmt: skip
    state_heading(sheet, spell=dice.whole(0, 3))
    if high:
        sheet.para(day, align="right", style=ITALIC, after=3)
    sheet.skip(6)
    headline(
        sheet, dice, dice.pick(TITLES), notes=("", "", "V/v nhờ người thân làm thủ tục", "(viết tay, có xác nhận)")
    )
    first, align = dice.pick([0.0, 20.0, 36.0]), dice.pick(["left", "justify"])
    if dice.chance(0.4):
        sheet.para(dice.pick(["Kính gửi: Các cơ quan có liên quan", f"Kính gửi: UBND {cast.commune.commune}"]),
                   align=dice.pick(["center", "left"]))  # fmt: skip
    own = dice.pick(
        ["Tôi là ", "Tên tôi là: ", "Tôi ký tên dưới đây: ", "Người viết giấy: ", "Tôi, ", "Chủ hộ là tôi, "]
    )
    why = dice.pick(
        ["Vì tuổi cao sức yếu", "Do đang làm việc ở xa", "Nay do bận chăm con nhỏ", "Vì đau ốm phải nằm viện"]
    )
    to = dice.pick(["tôi nhờ và ủy quyền cho ", "tôi ủy quyền lại cho ", "tôi cử ", "tôi giao quyền cho ",
                    "tôi đồng ý để "])  # fmt: skip
    what = dice.pick([" được: ", " thực hiện việc sau: ", " với nội dung: ", " để: ", ", việc cụ thể: "])
    how_long = dice.pick(["Thời hạn ủy quyền: ", "Giấy này có giá trị: ", "Thời gian thực hiện: ", "Hiệu lực: "])
    matter: list[Item] = [what, facts["scope"], "."]
    term: list[Item] = [how_long, facts["term"], "."]
    one: list[Item] = [own, *_clauses(facts, "grantor", dice), "."]
    two: list[Item] = [f"{why}, {to}", *_clauses(facts, "attorney", dice)]
    groups = dice.pick([[one, [*two, *matter], term], [[*one, " ", *two, *matter, " ", *term]], [[*one, " ", *two, "."],
                        [f"Cụ thể{what.removeprefix(',')}".replace("  ", " "), *matter[1:], " ", *term]],
                        [one, [*two, "."], [f"Người được ủy quyền{what}", *matter[1:]], term]])  # fmt: skip
    for group in groups:
        sheet.para(*group, first=first, align=align)
    sheet.para(dice.pick(["Mọi việc sau này tôi không thắc mắc, khiếu nại gì.", "Rất mong được giúp đỡ. Xin cảm ơn.",
                          "Nếu sai tôi xin chịu trách nhiệm.", "Giấy lập xong đã đọc lại và đồng ý ký tên."]),
               first=first)  # fmt: skip
    signers = signers_of(facts, ("NGƯỜI ỦY QUYỀN", "NGƯỜI ĐƯỢC ỦY QUYỀN"), dice)
    head = Signer(dice.pick(["TRƯỞNG THÔN", "TỔ TRƯỞNG DÂN PHỐ", "Người làm chứng"]),
                  officer_name(dice.fork("head"), cast.split))  # fmt: skip
    shown = dice.pick([signers, signers[:1], signers[::-1], (head, signers[0]), (head, *signers)])
    sign_row(sheet, dice, *shown, day="" if high else day)
    if dice.chance(0.15):
        certified(sheet, cast, facts, dice)


def _sides_in_margin(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A table whose left column names the sides, the matter and the term; all about each stands in one cell beside."""
    facts, parties = matters_of(cast, dice), dice.pick(PARTIES)
    day = f"{cast.commune.commune_name}, {day_of(sheet, facts, cast, dice)}"
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    headline(sheet, dice, dice.pick(TITLES), notes=("", "", "(Kèm theo hồ sơ)"))
    strung, value, edge = dice.chance(0.45), dice.pick([BOLD, PLAIN]), dice.pick([0.2, 0.26, 0.3])
    joint, order = dice.pick(["; ", ", ", ". "]), dice.pick([("p", "m"), ("p", "m"), ("m", "p")])
    head = dice.pick([BOLD, BOLD, PLAIN, ITALIC])
    rows: list[tuple[str, list[list[Item]]]] = []
    for part in order:
        if part == "m":
            for key in ("scope", "term"):
                said = said_of(facts, dice, key)
                record(sheet, said.entry)
                rows.append((said.label, [[f"{facts[key]}{dice.pick(['', '.'])}"]]))
            continue
        for party, who in zip(parties, WHO, strict=True):
            told = side_of(facts, who, dice)
            record(sheet, *(said.entry for said in told))
            lines: list[list[Item]] = [[f"{said.label}: ", Run(said.entry.printed, value)] for said in told]
            if strung:
                lines = [
                    [item for n, line in enumerate(lines) for item in (*line, "." if n + 1 == len(lines) else joint)]
                ]
            rows.append((party, lines))
    for number, (label, lines) in enumerate(rows, 1):
        lead = dice.fork("numbers").pick(["", "", f"{number}. "])
        column: list[Line] = [(line, PLAIN) for line in lines]
        cells(sheet, (edge, 1 - edge), [[([Run(f"{lead}{label}", head)], PLAIN)], column], ruled=True, pad=5)
    sheet.skip(4)
    sign_row(sheet, dice, *signers_of(facts, parties, dice)[:: dice.pick([1, -1])], day=day)
    if dice.chance(0.15):
        certified(sheet, cast, facts, dice)


AUTHORIZATIONS_LATER = (
    Drawn("authorization_in_clauses", _in_clauses, 13.5),
    Drawn("authorization_sides_in_margin", _sides_in_margin, 12.5),
    *AUTHORIZATIONS_OF_FIRMS,
)
