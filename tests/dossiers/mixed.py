"""Facts set by chance: how labels are worded, numbered, glossed and closed, and where their values stand.

One seed, one layout: a measure of how papers are read that nobody has drawn by hand.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Item, Leader, Run, Style

WORDINGS: dict[str, tuple[tuple[str, ...], str]] = {
    "name": (("Họ, chữ đệm, tên", "Họ và tên", "Họ tên", "Họ, tên", "Họ, chữ đệm và tên"), "Full name"),
    "birth": (("Ngày, tháng, năm sinh", "Ngày sinh", "Sinh ngày", "Ngày tháng năm sinh"), "Date of birth"),
    "sex": (("Giới tính", "Nam/nữ", "Giới"), "Sex"),
    "people": (("Dân tộc", "Thuộc dân tộc"), "Ethnic group"),
    "nation": (("Quốc tịch",), "Nationality"),
    "number": (("Số định danh cá nhân", "Mã số định danh", "Số CCCD", "Số căn cước", "Số ĐDCN"), "Personal ID number"),
    "papers": (("Giấy tờ tùy thân", "Giấy tờ tùy thân (loại, số)", "Giấy tờ nhân thân"), "Identity document"),
    "home": (("Nơi cư trú", "Nơi thường trú", "Địa chỉ thường trú", "Nơi ở hiện nay", "Chỗ ở", "Cư trú tại",
              "Nơi thường trú/tạm trú", "Hộ khẩu thường trú"), "Place of residence"),
    "birthplace": (("Nơi sinh", "Sinh tại"), "Place of birth"),
    "origin": (("Quê quán", "Nguyên quán"), "Place of origin"),
    "words": (("Ghi bằng chữ", "Bằng chữ", "Viết bằng chữ"), "In words"),
    "office": (("Nơi đăng ký", "Đăng ký tại", "Cơ quan đăng ký"), "Place of registration"),
    "day": (("Ngày đăng ký", "Ngày, tháng, năm đăng ký", "Đăng ký ngày"), "Date of registration"),
    "status": (("Tình trạng hôn nhân", "Tình trạng hôn nhân hiện tại", "Về tình trạng hôn nhân"), "Marital status"),
    "purpose": (("Giấy này được cấp để", "Mục đích sử dụng", "Mục đích cấp giấy", "Được cấp để", "Lý do cấp"),
                "Purpose"),
    "wish": (("Nội dung đề nghị", "Nội dung yêu cầu", "Nội dung", "Đề nghị giải quyết", "Việc đề nghị"), "Request"),
}  # fmt: skip
"""What stands for each fact: Vietnamese wordings, and the English one."""

_SHORT = 26  # letters of a value that may share a row


@dataclass(frozen=True)
class Mix:
    """How the facts of one paper are set; see `mix`."""

    mode: str
    number: str
    colon: str
    gloss: str
    label: Style
    value: Style
    leader: str
    width: float


@dataclass(frozen=True)
class Fact:
    """A labelled value with its label's English."""

    label: str
    english: str
    entry: Entry


def mix(dice: Dice) -> Mix:
    """Return a manner of setting facts."""
    mode = dice.pick(["lines", "lines", "pairs", "pairs", "column", "column", "below", "boxes", "paragraph"])
    colon = dice.pick([":", ":", ":", " :"]) if mode in ("lines", "pairs", "paragraph") else dice.pick([":", "", ""])
    gloss = dice.weighted([("", 0.7), ("/", 0.1), ("(", 0.1), ("below", 0.1)])
    return Mix(
        mode=mode,
        number=dice.weighted([("", 0.5), ("{n}. ", 0.2), ("{n}) ", 0.1), ("({n}) ", 0.1), ("- ", 0.1)]),
        colon=colon,
        gloss="" if mode == "paragraph" or (gloss == "below" and mode != "column") else gloss,
        label=dice.pick([PLAIN, PLAIN, ITALIC, BOLD]),
        value=dice.pick([BOLD, BOLD, PLAIN, BOLD_ITALIC]),
        leader=dice.weighted([("", 0.7), (".", 0.2), ("_", 0.1)]) if mode in ("lines", "below") else "",
        width=dice.pick([0.26, 0.3, 0.36, 0.42]),
    )


class Setter:
    """Sets groups of facts on a sheet in one manner; numbers go on from group to group."""

    def __init__(self, sheet: Sheet, how: Mix, dice: Dice) -> None:
        """Begin with the first number."""
        self._sheet, self._how, self._dice, self._next = sheet, how, dice, 1

    def fact(self, facts: Facts, what: str, key: str, *, of: str = "") -> Fact:
        """Return a fact in one of its wordings; `of` names whose it is behind the label."""
        wordings, english = WORDINGS[what]
        label = self._dice.pick(wordings)
        return Fact(f"{label} {of}".strip(), english, facts.entry("", key))

    def put(self, facts: Sequence[Fact], how: Mix | None = None) -> None:
        """Print a group of facts."""
        manner = how or self._how
        record(self._sheet, *(each.entry for each in facts))
        if manner.mode == "paragraph":
            self._paragraph(facts, manner)
        elif manner.mode in ("pairs", "boxes"):
            for row in _rows(facts):
                self._row(row, manner)
        else:
            for fact in facts:
                self._single(fact, manner)

    def _label(self, fact: Fact, how: Mix) -> list[Item]:
        number = how.number.format(n=self._next)
        self._next += 1
        small = replace(how.label, italic=True, size=self._sheet.look.size * 0.8)
        english = {"/": f"/ {fact.english}", "(": f" ({fact.english})"}.get(how.gloss, "")
        if not english:
            return [Run(f"{number}{fact.label}{how.colon}", how.label)]
        return [Run(f"{number}{fact.label}", how.label), Run(f"{english}{how.colon}", small)]

    def _single(self, fact: Fact, how: Mix) -> None:
        sheet, label, value = self._sheet, self._label(fact, how), Run(fact.entry.printed, how.value)
        tail: list[Item] = [Leader(mark=how.leader)] if how.leader else []
        if how.mode == "below":
            sheet.para(*label, after=0)
            sheet.para(value, *tail, first=12, hang=12)
        elif how.mode == "column":
            small = Style(italic=True, size=sheet.look.size * 0.76)
            below: list[Line] = [([fact.english], small)] if how.gloss == "below" else []
            cells(sheet, (how.width, 1 - how.width), [[(label, PLAIN), *below], [([value], PLAIN)]])
            sheet.skip(3)
        else:
            sheet.para(*label, " ", value, *tail)

    def _row(self, row: Sequence[Fact], how: Mix) -> None:
        ruled = how.mode == "boxes"
        columns: list[Sequence[Line]] = []
        for fact in row:
            label, value = self._label(fact, how), Run(fact.entry.printed, how.value)
            small = Style(size=self._sheet.look.size * 0.82)
            columns.append([(label, small), ([value], PLAIN)] if ruled else [([*label, " ", value], PLAIN)])
        width = 1 / len(row)
        cells(self._sheet, [width] * len(row), columns, ruled=ruled, pad=4 if ruled else 0)
        self._sheet.skip(0 if ruled else 3)

    def _paragraph(self, facts: Sequence[Fact], how: Mix) -> None:
        items: list[Item] = []
        for number, fact in enumerate(facts):
            label = fact.label if not number else f"{fact.label[:1].lower()}{fact.label[1:]}"
            end = "." if number == len(facts) - 1 else "; "
            items += [Run(f"{label}: ", how.label), Run(fact.entry.printed, how.value), end]
        self._sheet.para(*items, align=self._dice.pick(["justify", "left"]), after=5)


def _rows(facts: Sequence[Fact]) -> list[list[Fact]]:
    """Return facts in rows: up to three short ones beside one another, long ones alone."""
    rows: list[list[Fact]] = []
    for fact in facts:
        short = len(fact.entry.printed) <= _SHORT
        fits = rows and short and len(rows[-1]) < 2 and all(len(each.entry.printed) <= _SHORT for each in rows[-1])
        if fits:
            rows[-1].append(fact)
        else:
            rows.append([fact])
    return rows
