"""The text of held-apart official documents: see README.md before reading on."""

from __future__ import annotations

from datetime import timedelta

from tests.dossiers import pen as hand
from tests.dossiers.administrative_body import Flow, Letter
from tests.dossiers.canvas import POINT
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.held_apart.administrative_texts import KINDS, WORDS, official_agency
from tests.dossiers.offices import Agency
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, Item, bold
from tests.dossiers.wording import sentence

_ROOM_HEADS = {"CHỦ TỊCH": "CHÁNH VĂN PHÒNG HĐND VÀ UBND", "GIÁM ĐỐC": "TRƯỞNG PHÒNG TỔNG HỢP"}


def invent_official(dice: Dice, cast: Cast, *, secret: bool, urgent: bool | None) -> Letter:
    """Return what a document of the held-apart half says, before it is laid out."""
    agency = official_agency(dice, old=cast.commune.old)
    kind, title, sign, _ = dice.weighted([(kind, kind[3]) for kind in KINDS])
    wish = dice.chance(0.08) if urgent is None else urgent
    return Letter(
        agency=agency,
        kind=kind,
        title=title or kind.upper(),
        symbol_rest=f"{sign}-{agency.code}" if sign else f"{agency.code}-{dice.pick(agency.units)}",
        number=f"{dice.whole(1, 2900):02d}",
        day=cast.issued,
        topic=dice.pick(WORDS.topics),
        receivers=tuple(dice.sample(WORDS.receivers, dice.whole(1, 3))),
        signer=officer_name(dice, cast.split),
        titles=_titles(dice, agency),
        urgency=dice.pick(["KHẨN", "HỎA TỐC", "THƯỢNG KHẨN"]) if wish else "",
        secrecy=dice.pick(["TỐI MẬT", "MẬT"]) if secret else "",
        by_pen=dice.chance(0.4),
        pages=2 if dice.chance(0.25) else 1,
        words=WORDS,
    )


def _titles(dice: Dice, agency: Agency) -> tuple[str, ...]:
    chief, deputy = agency.heads
    board = (f"TM. {agency.board}",) if agency.board else ()
    ways: list[tuple[tuple[str, ...], float]] = [((*board, chief), 0.45), ((*board, f"KT. {chief}", deputy), 0.4)]
    if chief in _ROOM_HEADS:
        ways.append(((f"{dice.pick(['TL.', 'TUQ.'])} {chief}", _ROOM_HEADS[chief]), 0.15))
    return dice.weighted(ways)


def write_text(flow: Flow, letter: Letter, dice: Dice) -> None:
    """Write the text of a document."""
    writers = {"quyết định": _decision, "giấy mời": _invitation}
    writers.get(letter.kind, _points)(flow, letter, dice)
    if dice.chance(0.35):
        sheet = flow.sheet
        end, baseline = sheet.line_end
        hand.initials(sheet.image, (min(end, sheet.right - 90) + 10, baseline - 14), 40, sheet.look.pen_ink, sheet.dice)


def _filled(text: str, letter: Letter, dice: Dice) -> str:
    day = letter.day - timedelta(days=dice.whole(10, 300))
    printed = dice.pick([f"{day:%d/%m/%Y}", f"{day.day}/{day.month}/{day.year}"])
    filled = text.format(topic=letter.topic, agency=letter.agency.plain, day=printed, n=dice.whole(10, 870))
    return sentence(filled)


def _decision(flow: Flow, letter: Letter, dice: Dice) -> None:
    agency = letter.agency
    name = agency.name if agency.board or agency.name.startswith(("SỞ", "TRƯỜNG")) else ""
    flow.para(" ".join(filter(None, (agency.heads[0], name))), align="center", style=BOLD, first=0)
    for law in dice.sample(WORDS.laws, dice.whole(2, 3)):
        flow.para(f"- Căn cứ {law};", first=28)
    flow.para(f"- {_filled(WORDS.grounds[0], letter, dice)}", first=28)
    flow.para("QUYẾT ĐỊNH", align="center", style=BOLD, first=0)
    *articles, last = WORDS.articles
    for number, article in enumerate(articles, 1):
        flow.para(bold(f"Điều {number}: "), _filled(article, letter, dice))
    _go_on(flow, letter, dice)
    flow.para(bold(f"Điều {len(articles) + 1}: "), _filled(last, letter, dice))


def _invitation(flow: Flow, letter: Letter, dice: Dice) -> None:
    day = letter.day + timedelta(days=dice.whole(2, 9))
    flow.para(f"{letter.agency.plain} tổ chức buổi làm việc về {letter.topic}, xin mời quý vị đến dự.")
    half = dice.pick(["sáng", "chiều"])
    hour = dice.whole(7, 10) if half == "sáng" else dice.whole(13, 16)
    lines = (("Lúc", f"{hour} giờ {dice.pick(['15', '30', '45'])} {half} {day.day}/{day.month}/{day.year}"),
             ("Ở", f"Hội trường tầng {dice.whole(1, 3)}, trụ sở {letter.agency.plain}"),
             ("Gồm có", ", ".join(WORDS.receivers[:2])))  # fmt: skip
    for label, text in lines:
        flow.para(f"+ {label}: ", bold(f"{text}."))
    flow.para(_filled(WORDS.closings[0], letter, dice))


def _points(flow: Flow, letter: Letter, dice: Dice) -> None:
    flow.para(_filled(dice.pick(WORDS.openings), letter, dice))
    headed = dice.chance(0.5)
    headings = dice.sample(WORDS.headings, dice.whole(2, 3))
    texts = dice.sample(WORDS.middles, len(headings))
    for number, (heading, middle) in enumerate(zip(headings, texts, strict=True), 1):
        text = _filled(middle, letter, dice)
        if headed:
            flow.para(f"{number}/ {heading}", style=BOLD_ITALIC)
            flow.para(text)
        else:
            flow.para(f"{number}. ", text)
    if dice.chance(0.25):
        _plan(flow, dice)
    _go_on(flow, letter, dice)
    flow.para(_filled(dice.pick(WORDS.closings), letter, dice))


def _plan(flow: Flow, dice: Dice) -> None:
    tasks = dice.sample(WORDS.tasks, dice.whole(3, 5))
    flow.need((len(tasks) + 2) * 24)
    flow.sheet.skip(2)
    flow.sheet.para("Bảng phân công", align="center", style=ITALIC, after=2)
    rows: list[list[list[Item]]] = [[[bold("Ai làm")], [bold("Làm gì")], [bold("Xong trong")]]]
    rows += [[[unit], [task], [f"{dice.whole(2, 15)} ngày"]] for task, unit in tasks]
    flow.sheet.table((0.3, 0.5, 0.2), rows, aligns=("left", "left", "center"))
    flow.sheet.skip(6)


def _go_on(flow: Flow, letter: Letter, dice: Dice) -> None:
    """Add paragraphs until a document of two pages has reached its second."""
    number = dice.whole(0, len(WORDS.middles) - 1)
    while letter.pages > len(flow.sheets):
        number = (number + 1) % len(WORDS.middles)
        flow.para(_filled(WORDS.middles[number], letter, dice))
    if letter.pages > 1 and flow.sheet.y < flow.sheet.floor - 400 * POINT:
        flow.para(_filled(dice.pick(WORDS.middles), letter, dice))
