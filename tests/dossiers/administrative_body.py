"""The text of official documents, flowing over as many pages as it needs."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta

from tests.dossiers import pen as hand
from tests.dossiers.canvas import A4, POINT, Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.letter_texts import Wording
from tests.dossiers.look import Look
from tests.dossiers.offices import Agency
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Style, bold
from tests.dossiers.wording import sentence


@dataclass(frozen=True)
class Letter:
    """What an official document says, before it is laid out. `titles` are the signer's, top to bottom."""

    agency: Agency
    kind: str
    title: str
    symbol_rest: str
    number: str
    day: date
    topic: str
    receivers: tuple[str, ...]
    signer: str
    titles: tuple[str, ...]
    urgency: str
    secrecy: str
    by_pen: bool
    pages: int
    words: Wording


class Flow:
    """Sheets that follow one another; a paragraph that does not fit opens the next one."""

    def __init__(self, look: Look, dice: Dice, size: tuple[int, int] = A4) -> None:
        """Begin with one sheet of a size in pixels."""
        self._look, self._dice, self._size = look, dice, size
        self.sheets = [Sheet(look, dice, size)]

    @property
    def sheet(self) -> Sheet:
        """The sheet being filled."""
        return self.sheets[-1]

    def need(self, points: float) -> None:
        """Open the next sheet unless there is so much room; its number stands at its head."""
        if self.sheet.y + points * POINT <= self.sheet.floor:
            return
        following = Sheet(replace(self._look, top=42), self._dice, self._size)
        self.sheets.append(following)
        following.para(str(len(self.sheets)), align="center", after=10)

    def para(self, *items: Item, align: str = "justify", style: Style = PLAIN, first: float = 28.0) -> None:
        """Set a paragraph, on the next sheet when it does not fit on this one."""
        lines = self.sheet.set_lines(items, align=align, style=style, first=first)
        self.need(len(lines) * self.sheet.line_height(style) / POINT)
        self.sheet.para(*items, align=align, style=style, first=first)


def write_body(flow: Flow, letter: Letter, dice: Dice) -> None:
    """Write the text of a document."""
    writers = {"quyết định": _decision, "giấy mời": _invitation}
    writers.get(letter.kind, _sections)(flow, letter, dice)
    if dice.chance(0.4):
        sheet = flow.sheet
        end, baseline = sheet.line_end
        hand.initials(sheet.image, (min(end, sheet.right - 90) + 10, baseline - 14), 40, sheet.look.pen_ink, sheet.dice)


def _filled(text: str, letter: Letter, dice: Dice) -> str:
    day = letter.day - timedelta(days=dice.whole(20, 400))
    printed = dice.pick([f"{day:%d/%m/%Y}", f"{day.day:02d} tháng {day.month} năm {day.year}"])
    filled = text.format(
        topic=letter.topic,
        agency=letter.agency.plain,
        day=printed,
        law=dice.pick(letter.words.laws),
        n=dice.whole(12, 980),
        unit="",
    )
    return sentence(filled)


def _decision(flow: Flow, letter: Letter, dice: Dice) -> None:
    chief = letter.agency.heads[0]
    name = letter.agency.board or letter.agency.plain.upper()
    title = chief.removesuffix(name.split()[0]).strip()  # not "TRƯỞNG PHÒNG PHÒNG …"
    flow.para(f"{title} {name}", align="center", style=BOLD, first=0)
    for law in dice.sample(letter.words.laws, dice.whole(2, 4)):
        flow.para(f"Căn cứ {law};", style=ITALIC)
    flow.para(_filled(letter.words.grounds[1], letter, dice), style=ITALIC)
    flow.para("QUYẾT ĐỊNH:", align="center", style=BOLD, first=0)
    *articles, last = letter.words.articles
    for index, article in enumerate(articles, 1):
        flow.para(bold(f"Điều {index}. "), _filled(article, letter, dice))
    _pad(flow, letter, dice)
    flow.para(bold(f"Điều {len(articles) + 1}. "), _filled(last, letter, dice))


def _invitation(flow: Flow, letter: Letter, dice: Dice) -> None:
    flow.para(f"{sentence(letter.agency.plain)} trân trọng kính mời quý đại biểu tham dự cuộc họp về {letter.topic}.")
    day = letter.day + timedelta(days=dice.whole(3, 12))
    flow.para(bold("1. Thành phần: "), f"{'; '.join(letter.words.receivers[:3])}.")
    hour = f"{dice.whole(7, 15):02d} giờ {dice.pick(['00', '30'])}"
    flow.para(bold("2. Thời gian: "), f"{hour}, ngày {day:%d/%m/%Y}.")
    flow.para(bold("3. Địa điểm: "), f"Phòng họp số {dice.whole(1, 4)}, {letter.agency.plain}.")
    flow.para(_filled(letter.words.closings[0], letter, dice))


def _sections(flow: Flow, letter: Letter, dice: Dice) -> None:
    words = letter.words
    flow.para(_filled(dice.pick(words.openings), letter, dice))
    headings = dice.sample(words.headings, dice.whole(1, 3))
    roman = dice.chance(0.5)
    numerals = ("I", "II", "III", "IV", "V")
    for index, heading in enumerate(headings):
        if roman:
            flow.para(f"{numerals[index]}. {heading.upper()}", style=BOLD)
        else:
            flow.para(f"{index + 1}. {heading}", style=BOLD)
        for number, middle in enumerate(dice.sample(words.middles, dice.whole(1, 2)), 1):
            mark = f"{number}. " if roman else dice.pick(["- ", "", f"{'abc'[number - 1]}) "])
            flow.para(f"{mark}{_filled(middle, letter, dice)}")
    if dice.chance(0.3):
        _task_table(flow, letter, dice)
    _pad(flow, letter, dice)
    flow.para(_filled(dice.pick(words.closings), letter, dice))


def _task_table(flow: Flow, letter: Letter, dice: Dice) -> None:
    rows: list[list[list[Item]]] = [[[bold("STT")], [bold("Nội dung công việc")], [bold("Đơn vị thực hiện")]]]
    tasks = dice.sample(letter.words.tasks, dice.whole(3, 5))
    rows += [[[str(index)], [task], [unit]] for index, (task, unit) in enumerate(tasks, 1)]
    flow.need(len(rows) * 26)
    flow.sheet.skip(4)
    flow.sheet.table((0.1, 0.58, 0.32), rows, aligns=("center", "left", "left"))
    flow.sheet.skip(6)


def _pad(flow: Flow, letter: Letter, dice: Dice) -> None:
    """Go on until a document of two pages has reached its second."""
    while letter.pages > len(flow.sheets):
        flow.para(_filled(dice.pick(letter.words.middles), letter, dice))
    if letter.pages > 1:
        flow.para(_filled(dice.pick(letter.words.middles), letter, dice))
