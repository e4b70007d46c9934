"""The trades of a household business, in the many ways certificates list them: tables, points, running text."""

from __future__ import annotations

from collections.abc import Sequence

from tests.dossiers.canvas import Sheet
from tests.dossiers.dice import Dice
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, bold

Trades = Sequence[tuple[str, str]]
"""Names with their codes."""

_LABELS = ("Ngành, nghề kinh doanh:", "Ngành nghề kinh doanh:", "Ngành, nghề đăng ký kinh doanh:",
           "NGÀNH, NGHỀ KINH DOANH:", "Ngành, nghề kinh doanh (mã ngành):", "Ngành, nghề của hộ:")  # fmt: skip
_HEADS = (
    (("STT", 0.1), ("Tên ngành", 0.7), ("Mã ngành", 0.2)),
    (("TT", 0.08), ("Ngành, nghề kinh doanh", 0.74), ("Mã ngành", 0.18)),
    (("STT", 0.1), ("Mã ngành", 0.18), ("Tên ngành, nghề kinh doanh", 0.72)),
    (("Mã ngành", 0.2), ("Ngành, nghề", 0.8)),
    (("Tên ngành", 0.78), ("Mã số", 0.22)),
    (("STT", 0.1), ("Tên ngành", 0.58), ("Mã ngành", 0.16), ("Ghi chú", 0.16)),
    (("Số TT", 0.1), ("TÊN NGÀNH NGHỀ", 0.66), ("MÃ NGÀNH", 0.24)),
)
_POINTS = ("- {name}", "- {name} (mã ngành: {code})", "{n}. {name}", "{n}. {name} - {code}", "{n}) {name}. Mã: {code}",
           "+ {name};", "{code}: {name}", "{code} - {name}", "* {name} ({code})", "{letter}) {name}")  # fmt: skip
_RUNNING = ("{name}", "{name} ({code})", "{name} (mã ngành {code})", "{code} - {name}")


def print_trades(sheet: Sheet, trades: Trades, dice: Dice, label: str = "") -> None:
    """Print trades in one of many forms behind `label`, or behind one of the usual labels."""
    label = label or dice.pick(_LABELS)
    style = dice.pick([PLAIN, PLAIN, BOLD])
    form = dice.pick(["table", "table", "points", "points", "running", "main"])
    if form == "running" or (form == "main" and len(trades) == 1):
        sign = dice.pick(_RUNNING)
        text = "; ".join(sign.format(name=name, code=code) for name, code in trades)
        sheet.para(Run(f"{label.removesuffix(':')}: ", style), f"{text}.", align=dice.pick(["left", "justify"]))
    elif form == "main":
        (name, code), others = trades[0], "; ".join(f"{name} ({code})" for name, code in trades[1:])
        sheet.para(Run(dice.pick(["Ngành, nghề chính: ", "Ngành nghề kinh doanh chính: "]), style), f"{name} ({code})")
        sheet.para(Run(dice.pick(["Ngành, nghề khác: ", "Các ngành, nghề kinh doanh khác: "]), style), others)
    elif form == "points":
        sheet.para(label, style=style, after=2)
        sign, first = dice.pick(_POINTS), dice.pick([0.0, 14.0])
        for number, (name, code) in enumerate(trades, 1):
            text = sign.format(name=name, code=code, n=number, letter="abcdef"[number - 1])
            sheet.para(text, first=first, hang=first + dice.pick([0.0, 10.0]), after=1)
        sheet.skip(3)
    else:
        sheet.para(label, style=style, after=2)
        _table(sheet, trades, dice)


def _table(sheet: Sheet, trades: Trades, dice: Dice) -> None:
    heads, ruled = dice.pick(_HEADS), dice.chance(0.8)
    rows: list[list[list[Item]]] = [[[bold(head)] for head, _ in heads]]
    for number, (name, code) in enumerate(trades, 1):
        row: list[list[Item]] = []
        for head, _ in heads:
            word = head.lower()
            kind = "code" if word.startswith("mã") else "number" if word in ("stt", "tt", "số tt") else word
            main = Run("Ngành chính", ITALIC) if number == 1 else ""
            row.append([{"code": code, "number": str(number), "ghi chú": main}.get(kind, name)])
        rows.append(row)
    sheet.table([width for _, width in heads], rows, ruled=ruled, pad=dice.pick([3.0, 5.0]))
    sheet.skip(4)
