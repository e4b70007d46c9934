"""Birth certificates with the parents as rows or columns of a table, under long heads, cells set at the top or centred.

Canonical values as in `birth`.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tests.dossiers.birth_facts import BirthManner, birth_facts
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.feet import Signing, one_line_office, signed, titles_of
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import Pairing, cells, pair, record
from tests.dossiers.typeset import PLAIN, Item, Style, bold
from tests.dossiers.wording import date_dotted, date_short, date_slashed

_HEADS = (("NGƯỜI MẸ", "NGƯỜI CHA"), ("Mẹ", "Cha"), ("THÔNG TIN VỀ NGƯỜI MẸ", "THÔNG TIN VỀ NGƯỜI CHA"),
          ("Về người mẹ", "Về người cha"), ("Người mẹ (Mother)", "Người cha (Father)"), ("Bên mẹ", "Bên cha"),
          ("Phần khai về mẹ", "Phần khai về cha"), ("MOTHER/ MẸ", "FATHER/ CHA"))  # fmt: skip
_LABELS = (
    (("Họ và tên", "name"), ("Năm sinh", "birth_date"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"),
     ("Nơi cư trú", "residence")),
    (("Họ, chữ đệm, tên", "name"), ("Ngày sinh", "birth_date"), ("Dân tộc", "ethnicity"),
     ("Quốc tịch", "nationality"), ("Nơi thường trú/tạm trú", "residence")),
)  # fmt: skip
_CHILD = (
    ("Số", "number"), ("Họ, chữ đệm, tên", "full_name"), ("Ngày, tháng, năm sinh", "date_of_birth"),
    ("Ghi bằng chữ", "_words"), ("Giới tính", "sex"), ("Dân tộc", "ethnicity"), ("Quốc tịch", "nationality"),
    ("Nơi sinh", "place_of_birth"), ("Quê quán", "place_of_origin"), ("Số định danh cá nhân", "id_number"),
)  # fmt: skip
_PEOPLE = ("mother", "father")


def _centred_row(sheet: Sheet, widths: Sequence[float], row: Sequence[Item], pad: float = 3.0) -> None:
    """Print a ruled row whose cells are centred in height."""
    left, right, top, pad_px = sheet.left, sheet.right, sheet.y, pad * POINT
    edges = [left]
    for width in widths:
        edges.append(edges[-1] + width * (right - left))
    spans = [(start + pad_px, end - pad_px) for start, end in pairwise(edges)]
    heights = []
    for (sheet.left, sheet.right), item in zip(spans, row, strict=True):
        heights.append(len(sheet.set_lines((item,))) * sheet.line_height())
    deepest = max(heights)
    for (sheet.left, sheet.right), item, height in zip(spans, row, heights, strict=True):
        sheet.y = top + pad_px * 0.5 + (deepest - height) / 2
        sheet.para(item, after=0)
    sheet.left, sheet.right, sheet.y = left, right, top + deepest + pad_px
    for start, end in pairwise(edges):
        sheet.draw.rectangle([start, top, end, sheet.y], outline=sheet.look.ink, width=2)


def _parents(sheet: Sheet, facts: Facts, dice: Dice, form: str) -> None:
    heads, labels, corner = dice.pick(_HEADS), dice.pick(_LABELS), dice.pick(["", "Nội dung"])
    record(sheet, *(facts.entry("", f"{who}_{key}") for who in _PEOPLE for _, key in labels))
    widths = (0.13, 0.22, 0.13, 0.12, 0.13, 0.27)
    across: list[list[Item]] = [[corner, *(bold(label) for label, _ in labels)]]
    across += [[bold(head), *(facts[f"{who}_{key}"] for _, key in labels)]
               for who, head in zip(_PEOPLE, heads, strict=True)]  # fmt: skip
    down: list[list[Item]] = [[corner, bold(heads[0]), bold(heads[1])]]
    down += [[label, *(facts[f"{who}_{key}"] for who in _PEOPLE)] for label, key in labels]
    if form == "rows":
        sheet.table(widths, [[[item] for item in row] for row in across], pad=3)
    elif form == "centred rows":
        for row in across:
            _centred_row(sheet, widths, row)
    elif form == "columns":
        sheet.table((0.24, 0.38, 0.38), [[[item] for item in row] for row in down], pad=4)
    elif form == "centred columns":
        for row in down:
            _centred_row(sheet, (0.24, 0.38, 0.38), row, pad=4)
    else:
        for row in down:
            cells(sheet, (0.24, 0.38, 0.38), [[([item], PLAIN)] for item in row])


def _tabled(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The child in lines, the parents in a table; whoever signs stands at the right, at times at the left."""
    manner = BirthManner(symbol="{n}/{y}", printed_date=dice.pick([date_slashed, date_dotted, date_short]),
                         capitals=dice.chance(0.7), whole_parent_dates=dice.chance(0.4))  # fmt: skip
    facts, how = birth_facts(cast, dice, manner).facts, Pairing()
    agency = commune_agency(cast.commune)
    one_line_office(sheet, agency)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(8)
    sheet.para("GIẤY KHAI SINH", align="center", style=Style(bold=True, size=sheet.look.size + 6))
    pair(sheet, how, *(facts.entry(label, key) for label, key in _CHILD))
    sheet.skip(4)
    _parents(sheet, facts, dice, dice.pick(["rows", "centred rows", "columns", "centred columns", "plain"]))
    sheet.skip(4)
    pair(sheet, how, facts.entry("Người đi khai sinh", "declarant_name"),
         facts.entry("Nơi đăng ký khai sinh", "registration_place"),
         facts.entry("Ngày đăng ký", "registration_date"))  # fmt: skip
    record(sheet, facts.entry("", "signer_name"))
    titles = titles_of(agency, dice, board=True)
    left, right = dice.pick([(0.5, 1.0), (0.5, 1.0), (0.0, 0.5)])
    sheet.columns((left, right, lambda: signed(sheet, titles, cast.signer, dice, Signing(agency.seal))))


BIRTH_PEOPLE = (Drawn("birth_parents_tabled", _tabled, 11.5), Drawn("birth_parents_tabled_small", _tabled, 10.0))
