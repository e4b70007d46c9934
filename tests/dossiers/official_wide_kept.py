"""What archives and registers print of a document: cards with codes of a data base, rows below the heads of a book.

Canonical values as in `administrative`; boxes, files and who keeps them are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from tests.dossiers.administrative_body import Letter
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.chance_press import Printer, press_of
from tests.dossiers.dice import Dice
from tests.dossiers.official_wide_rows import laid, shuffled, sized
from tests.dossiers.official_wide_words import LABELS, Named, named, others
from tests.dossiers.pairs import cells, record
from tests.dossiers.people import officer_name
from tests.dossiers.truth import Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run, Style

_ALL = ("issuing_agency", "number_symbol", "date_of_issue", "document_kind", "subject", "signer_name", "signer_title")
_CARDS = ("PHIẾU TIN VĂN BẢN", "THÔNG TIN MÔ TẢ VĂN BẢN LƯU TRỮ", "Biểu ghi cấp văn bản", "DỮ LIỆU ĐẶC TẢ VĂN BẢN",
          "MÔ TẢ TÀI LIỆU SỐ HÓA", "METADATA TÀI LIỆU", "PHIẾU NHẬP TIN", "BẢNG KÊ THUỘC TÍNH")  # fmt: skip
_CODES = {"issuing_agency": "OrganName", "number_symbol": "CodeNotation", "date_of_issue": "IssuedDate",
          "document_kind": "TypeName", "subject": "Subject", "signer_name": "SignerName", "signer_title": "Position",
          "recipients_to": "ToPlaces", "urgency": "Priority", "parent_agency": "ParentOrgan",
          "place_of_issue": "Place", "signing_authority": "Competence"}  # fmt: skip
_BOOKS = ("SỔ ĐĂNG KÝ VĂN BẢN ĐI", "TRÍCH SỔ CÔNG VĂN", "SỔ VĂN BẢN PHÁT HÀNH", "DANH MỤC VĂN BẢN LƯU",
          "MỤC LỤC VĂN BẢN TRONG HỒ SƠ", "BẢNG KÊ VĂN BẢN", "KẾT QUẢ TÌM KIẾM", "SỔ ĐĂNG KÝ VĂN BẢN ĐẾN")  # fmt: skip


def chosen(told: Named, dice: Dice, extra: Sequence[str], *, often: float = 0.6) -> list[str]:
    """Return what a page tells: what all tell, at times less one of it, and some more."""
    keys = [*_ALL, *(key for key in extra if key in told.printed and dice.chance(often))]
    if dice.chance(0.3) and len(keys) > 7:
        keys.remove(dice.pick(["document_kind", "signer_title", "signer_name"]))
    return keys


def archive_card(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """An archive's card of a document: numbered facts with codes of a data base, in a table or in lines."""
    sized(sheet, dice)
    told, own = named(letter, dice), dice.fork("own")
    sheet.para(own.pick(_CARDS), align=own.pick(["center", "left"]), style=Style(bold=True, size=sheet.look.size + 2))
    sheet.para(f"Phông số {own.whole(1, 90)}; mục lục {own.whole(1, 5):02d}; hộp {own.whole(1, 300)}; hồ sơ "
               f"{own.whole(1, 999)}; tờ số {own.whole(1, 80)}", style=ITALIC, after=5)  # fmt: skip
    keys = chosen(told, dice, ("urgency", "recipients_to", "place_of_issue", "signing_authority", "parent_agency"))
    said = [told.said(key, dice) for key in (keys if own.chance(0.4) else shuffled(keys, dice))]
    said += others(letter, dice, 5)
    form = own.pick(["codes", "codes", "numbered", "lines", "values first"])
    if form == "codes":
        rows: list[list[list[Item]]] = [
            [[Run(head, BOLD)] for head in ("TT", "Trường thông tin", "Mã trường", "Giá trị")]
        ]
        for number, fact in enumerate(said, 1):
            code = _CODES.get(fact.entry.key or "", f"Ext{number:02d}")
            rows.append([[str(number)], [fact.label], [code], [fact.entry.printed]])
        sheet.table((0.07, 0.3, 0.18, 0.45), rows, pad=own.pick([3, 5]), ruled=own.chance(0.75))
        record(sheet, *(fact.entry for fact in said))
    elif form == "values first":
        laid(sheet, dice, said, ("under",))
    else:
        how = press_of(
            own, ("colons", "bullets", "stack", "hair") if form == "lines" else ("dotted", "scored", "colons")
        )
        Printer(sheet, how, own).put(*said)
    sheet.skip(10)
    day = letter.day + timedelta(days=own.whole(300, 3000))
    clerk = officer_name(own, Split.TUNING)
    sheet.para(own.pick(["Người nhập tin", "Người biên mục", "Cán bộ số hóa"]), f": {clerk}    ", f"{day:%d/%m/%Y}",
               align=own.pick(["right", "left"]))  # fmt: skip


def register_row(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A page of a register, across: labels in the head of a table, the one document in the row below."""
    sized(sheet, dice)
    told, own = named(letter, dice), dice.fork("own")
    sheet.left, sheet.right = 40 * POINT, sheet.size[0] - 36 * POINT
    if own.chance(0.6):
        office = own.pick(["VĂN THƯ CƠ QUAN", "BỘ PHẬN LƯU TRỮ", "TỔ VĂN THƯ"])
        sheet.para(office, style=BOLD, align=own.pick(["left", "center"]), after=1)
    sheet.para(own.pick(_BOOKS), align="center", style=Style(bold=True, size=sheet.look.size + 4), after=1)
    sheet.para(own.pick([f"Năm {letter.day.year}", f"Quyển số {own.whole(1, 9):02d}", f"Trang {own.whole(2, 190)}"]),
               align="center", style=ITALIC, after=8)  # fmt: skip
    keys = chosen(told, dice, ("recipients_to", "urgency"), often=0.5)
    keys = keys if own.chance(0.3) else shuffled(keys, dice)
    merged = own.chance(0.4) and "document_kind" in keys
    if merged:
        keys.remove("document_kind")
    shares = {
        "subject": 3.0,
        "issuing_agency": 1.7,
        "recipients_to": 1.9,
        "signer_name": 1.3,
        "number_symbol": 1.9,
        "document_kind": 0.9,
    }
    wide = [0.5, *(shares.get(key, 1.15) for key in keys), 0.9]
    heads: list[list[Item]] = [[Run(own.pick(["TT", "STT", "Số TT"]), BOLD)]]
    row: list[list[Item]] = [[str(own.whole(1, 60))]]
    for key in keys:
        label, value = own.fork(key).pick(LABELS[key]), told.note(sheet, key)
        if key == "subject" and merged:
            label, kind = (
                own.pick(["Tên loại và trích yếu nội dung", "Tên loại, trích yếu"]),
                told.note(sheet, "document_kind"),
            )
            value = f"{kind} {value}"
        heads.append([Run(label, BOLD)])
        row.append([value])
    heads.append([Run(own.pick(["Ghi chú", "Số tờ", "Ký nhận", "Số lượng bản"]), BOLD)])
    row.append([str(own.whole(1, 20))])
    table = [heads, row]
    if own.chance(0.35):
        table.insert(1, [[f"({number})"] for number in range(1, len(row) + 1)])
    widths = [part / sum(wide) for part in wide]
    small = Style(size=sheet.look.size * own.pick([0.78, 0.88]))
    sheet.table(widths, table, pad=4, style=small, aligns=["center"] * len(row) if own.chance(0.3) else None)
    sheet.skip(14)
    clerk = officer_name(own.fork("clerk"), Split.TUNING)
    lines: list[list[tuple[list[Item], Style]]] = [
        [(["Tổng số: 01 văn bản"], ITALIC)],
        [(["Người lập sổ"], BOLD), ([clerk], PLAIN)],
    ]
    cells(sheet, (0.55, 0.45), lines, align="center")
