"""Parts that papers of no known type share: fields, tables, places to sign, and what is invented for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.dossiers import pen as hand
from tests.dossiers.blocks import Entry, FieldStyle, Form, row, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.look import scaled
from tests.dossiers.people import Person, invent_name, invent_person
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Run, Style
from tests.dossiers.wording import date_long, date_short, date_slashed, money_words

_LEAST = 5.0
_KINDS = ("CÔNG TY TNHH", "CÔNG TY CỔ PHẦN", "CÔNG TY TNHH MỘT THÀNH VIÊN", "CÔNG TY TNHH MTV", "DNTN", "HTX")
_TRADES = ("THƯƠNG MẠI DỊCH VỤ", "XÂY DỰNG", "CƠ KHÍ", "VẬT TƯ NÔNG NGHIỆP", "CHẾ BIẾN NÔNG SẢN", "NỘI THẤT",
           "THIẾT BỊ ĐIỆN", "VẬN TẢI", "IN ẤN", "GIỐNG CÂY TRỒNG")  # fmt: skip
_SECOND = ("PHÁT", "THỊNH", "LỢI", "AN", "GIA", "THÀNH", "TÍN", "KHANG")
_BANKS = ("NGÂN HÀNG TMCP SÔNG HẬU", "NGÂN HÀNG TMCP ĐỒNG BẰNG", "NGÂN HÀNG TMCP BẮC HẢI", "NGÂN HÀNG TMCP NAM TRUNG",
          "NGÂN HÀNG NÔNG THÔN MỚI", "NGÂN HÀNG TMCP TRƯỜNG SƠN")  # fmt: skip


def shrink(sheet: Sheet, dice: Dice, low: float = 0.72, high: float = 0.98) -> None:
    """Set the paper smaller than a letter, as forms are."""
    sheet.look = scaled(sheet.look, dice.real(low, high))


def size_of(sheet: Sheet, more: float, *, bold: bool = False, italic: bool = False, pen: bool = False) -> Style:
    """Return a style of the page's size and so many points more."""
    return Style(size=sheet.look.size + more, bold=bold, italic=italic, pen=pen)


def fields(sheet: Sheet, dice: Dice, *lines: Sequence[str], by_pen: bool = False, first: float = 0.0) -> None:
    """Print labels and values in one manner; every line names a label, its value, perhaps a second label, and so on."""
    form = dice.pick([Form.INLINE, Form.INLINE, Form.LEADER, Form.DOTTED, Form.TABBED])
    style = FieldStyle(
        form=form,
        colon=dice.pick([":", ":", ":", " :"]),
        label=dice.pick([PLAIN, PLAIN, PLAIN, ITALIC]),
        value=dice.pick([BOLD, PLAIN, PLAIN, BOLD_ITALIC]),
        tab=dice.real(130, 170),
        after=max(4.0, sheet.look.after) if by_pen else dice.pick([None, None, 1.0]),
    )
    for line in lines:
        pairs = zip(line[::2], line[1::2], strict=True)
        row(sheet, style, *(Entry(label, None, value, by_pen=by_pen) for label, value in pairs), first=first)


def grid(
    sheet: Sheet,
    widths: Sequence[float],
    rows: Sequence[Sequence[str]],
    aligns: str,
    *,
    marks: str = "h",
    ruled: bool = True,
) -> None:
    """Draw a table set so small that no word leaves its column.

    Args:
        sheet: where to.
        widths: parts of the frame; they are made to fill it.
        rows: the cells.
        aligns: a letter for each column: l, c or r.
        marks: "h" for a bold first row, "l" for a bold last one, "p" for values by pen.
        ruled: whether with lines.
    """
    whole = sum(widths)
    parts = [width / whole for width in widths]
    size = sheet.look.size
    words = [(part, word) for cells in rows for part, cell in zip(parts, cells, strict=False) for word in cell.split()]
    while size > _LEAST and any(
        sheet.measure(word, Style(bold="p" not in marks, pen="p" in marks, size=size)) > part * sheet.width - 11 * POINT
        for part, word in words
    ):
        size -= 0.25
    where = {"l": "left", "c": "center", "r": "right"}
    for index, cells in enumerate(rows):
        head = "h" in marks and index == 0
        heavy = head or ("l" in marks and index == len(rows) - 1)
        style = Style(bold=heavy, pen="p" in marks and not heavy, size=size)
        sides = ["center" if head else where[letter] for letter in aligns]
        sheet.table(
            parts,
            [[[Run(cell, style)] for cell in cells]],
            aligns=sides,
            style=Style(size=size),
            ruled=ruled,
            pad=5 if style.pen else 3,
        )


def signers(sheet: Sheet, dice: Dice, *parties: tuple[str, str], seal: str = "", room: float = 52.0) -> None:
    """Print who signs side by side: what as, and the name (empty when the place is left free)."""
    note = dice.pick(["", "(Ký, họ tên)", "(Ký, ghi rõ họ tên)", "(Ký và ghi rõ họ tên)"])

    def signer(head: str, name: str, *, last: bool) -> Callable[[], None]:
        def fill() -> None:
            for line in head.split("\n"):
                sheet.para(line, align="center", style=BOLD, after=0)
            if note:
                sheet.para(note, align="center", style=size_of(sheet, -1.5, italic=True), after=0)
            middle = (sheet.left + sheet.right) / 2, sheet.y + room * POINT * 0.5
            if name:
                hand.scribble(sheet.image, middle, min(300.0, sheet.width * 0.6), sheet.look.pen_ink, sheet.dice)
            if seal and last:
                sheet.seal((middle[0] - 160, middle[1]), seal)
            sheet.skip(room)
            sheet.para(name, align="center", style=BOLD, after=2)

        return fill

    count = len(parties)
    sheet.skip(4)
    sheet.columns(
        *(
            (index / count, (index + 1) / count, signer(head, name, last=index == count - 1))
            for index, (head, name) in enumerate(parties)
        )
    )


def lines_of(sheet: Sheet, *lines: str, align: str = "left", style: Style = PLAIN, after: float = 0.0) -> None:
    """Print lines one below the other, empty ones left out."""
    for line in lines:
        if line:
            sheet.para(line, align=align, style=style, after=after)


def head_with_state(sheet: Sheet, dice: Dice, *office: str, strong: int = -1) -> None:
    """Print an office at the left and the state's heading at the right; one line of the office is bold."""

    def left() -> None:
        for index, line in enumerate(office):
            heavy = index == strong % len(office)
            sheet.para(line, align="center", style=size_of(sheet, -0.5, bold=heavy), after=0)
        sheet.skip(2)
        sheet.rule(0.3, gap=4)

    sheet.columns((0.0, 0.4, left), (0.41, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))
    sheet.skip(dice.real(4, 14))


def day_line(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Print place and day at the right."""
    place = dice.pick([f"{cast.commune.commune_name}, ", f"{cast.commune.province_name}, ", ""])
    day = date_long(cast.issued)
    sheet.para(f"{place}{day if place else 'N' + day[1:]}", align="right", style=ITALIC)


def number(dice: Dice, count: int) -> str:
    """Return so many digits, the first not zero."""
    return str(dice.whole(1, 9)) + "".join(str(dice.whole(0, 9)) for _ in range(count - 1))


def phone(dice: Dice) -> str:
    """Return the number of a telephone."""
    digits = f"0{dice.pick('35789')}{number(dice, 8)}"
    return dice.pick([digits, f"{digits[:4]}.{digits[4:7]}.{digits[7:]}", f"{digits[:4]} {digits[4:7]} {digits[7:]}"])


def firm(cast: Cast, dice: Dice) -> str:
    """Return the name of a firm in capitals."""
    name = dice.pick([cast.father, cast.mother]).name.split()[-1].upper()
    return f"{dice.pick(_KINDS)} {dice.pick(_TRADES)} {name} {dice.pick(_SECOND)}"


def bank(dice: Dice) -> str:
    """Return the name of a bank in capitals."""
    return dice.pick(_BANKS)


def grown(cast: Cast, dice: Dice) -> Person:
    """Return the mother or the father."""
    return dice.pick([cast.mother, cast.father])


def names(cast: Cast, dice: Dice, count: int, sexes: Sequence[str] = ("Nam", "Nữ")) -> list[str]:
    """Return the names of so many people."""
    return [invent_name(dice, cast.split, dice.pick(sexes))[0] for _ in range(count)]


def stranger(cast: Cast, dice: Dice) -> Person:
    """Return somebody from elsewhere."""
    return invent_person(dice, cast.split, old=cast.commune.old)


def day_in(dice: Dice) -> Callable[..., str]:
    """Return how the paper writes days."""
    return dice.pick([date_slashed, date_slashed, date_short])


def spelled(sheet: Sheet, dice: Dice, amount: int) -> None:
    """Print a sum in words."""
    label = dice.pick(["Số tiền viết bằng chữ", "Bằng chữ", "Số tiền bằng chữ", "(Viết bằng chữ"])
    words = money_words(amount)
    end = ")" if label.startswith("(") else dice.pick([".", "./.", " chẵn.", ""])
    sheet.para(f"{label}: ", Run(f"{words}{end}", dice.pick([ITALIC, BOLD_ITALIC, BOLD])), after=6)


def photo(sheet: Sheet, at: tuple[float, float], text: str) -> None:
    """Draw the frame for a photograph at a point, with what is written in it."""
    box = [at[0], at[1], at[0] + 85 * POINT, at[1] + 113 * POINT]
    sheet.draw.rectangle(box, outline=sheet.look.ink, width=3)
    for index, line in enumerate(text.split("\n")):
        where = (box[0] + box[2]) / 2, box[1] + (40 + 16 * index) * POINT
        sheet.draw.text(where, line, font=sheet.font(size_of(sheet, -2)), fill=sheet.look.ink, anchor="mm")
        sheet.lines.append(line)
