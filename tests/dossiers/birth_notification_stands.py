"""Heads and feet of later notifications of birth: titles, hospitals with numbers, boxes for prints, who signs.

Canonical values as in `birth_notification_facts`.
"""

from __future__ import annotations

from tests.dossiers.birth_notification_facts import Born
from tests.dossiers.birth_notification_said import of_paper
from tests.dossiers.birth_notification_words import put_foot
from tests.dossiers.blocks import office_head, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, sign_row
from tests.dossiers.dice import Dice
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style

ASIDES = ("Giấy chứng sinh không có giá trị thay giấy khai sinh.", "Bản này lập từ sổ đẻ của khoa.",
           "Mọi sửa chữa phải có xác nhận của cơ sở.", "Đề nghị kiểm tra kỹ thông tin trước khi rời viện.",
           "Mẫu số 05/BV-01.", "Thời hạn đăng ký khai sinh: 60 ngày kể từ ngày sinh con.")  # fmt: skip


def put_title(sheet: Sheet, dice: Dice, *, note: str = "", larger: float = 4.0) -> None:
    """Print the title and a note below it."""
    style = Style(bold=True, size=sheet.look.size + larger, underline=dice.chance(0.12))
    sheet.para("GIẤY CHỨNG SINH", align=dice.weighted([("center", 0.85), ("left", 0.15)]), style=style, after=1)
    if note:
        sheet.para(note, align="center", style=dice.pick([ITALIC, PLAIN, BOLD]), after=1)
    sheet.skip(dice.pick([3.0, 7.0]))


def prints(sheet: Sheet, dice: Dice) -> None:
    """Print empty boxes for prints of the baby's foot and the mother's finger."""
    captions = dice.pick([("Vân bàn chân trái của con", "Vân ngón trỏ phải của mẹ"), ("Dấu chân bé", "Dấu tay mẹ")])
    small = Style(italic=True, size=sheet.look.size - 2)
    depth, middle = dice.real(50, 80) * POINT, sheet.left + sheet.width / 2
    top = sheet.y
    for edges, caption in zip(((sheet.left, middle), (middle, sheet.right)), captions, strict=True):
        sheet.draw.rectangle([edges[0], top, edges[1], top + depth], outline=sheet.look.ink, width=2)
        left, right, sheet.y = sheet.left, sheet.right, top
        sheet.left, sheet.right = edges
        sheet.para(caption, align="center", style=small)
        sheet.left, sheet.right = left, right
    sheet.y = top + depth
    sheet.skip(6)


def office_and_number(sheet: Sheet, born: Born, dice: Dice) -> None:
    """Print hospital, state and number in an order of chance: side by side, stacked, the number in a line of facts."""
    paper = of_paper(born, dice, "number")
    record(sheet, paper.entry)
    sheet.put("issuer", born.hospital.name)
    number: list[Item] = [
        f"{paper.label}{dice.pick([': ', ' ', ':'])}",
        Run(paper.entry.printed, dice.pick([BOLD, PLAIN])),
    ]
    parent, where = dice.pick([born.hospital.parent, "", "BỘ Y TẾ"]), dice.pick(["left", "right", "under", "far"])
    more = dice.pick(["", "Số bệnh án: ", "Số lưu trữ: ", "Sổ đẻ số: ", "Trang: "])

    def office() -> None:
        office_head(sheet, parent, born.hospital.name, rule=dice.pick([0.0, 0.3]))
        if where == "left":
            sheet.para(*number, align=dice.pick(["center", "left"]))

    def state() -> None:
        state_heading(sheet, spell=dice.whole(0, 3))
        if where == "right":
            sheet.para(*number, align=dice.pick(["center", "right"]))

    divide = dice.pick([0.4, 0.46, 0.5])
    if dice.chance(0.6):
        sheet.columns((0.0, divide, office), (divide + 0.02, 1.0, state))
    else:
        state()
        sheet.columns((0.0, dice.pick([0.5, 0.7]), office))
    if where in ("under", "far"):
        tail: list[Item] = [Leader(blank=True), f"{more}{dice.whole(20, 900)}"] if more else []
        sheet.para(*number, *tail, align="left" if tail or where == "under" else "right")
    sheet.skip(dice.pick([4.0, 9.0]))


def ended(sheet: Sheet, cast: Cast, born: Born, dice: Dice) -> None:
    """Print the day and who signs, the day beside them, above them, or in a line that says where it was made."""
    facts = born.facts
    record(sheet, facts.entry("", "date_of_issue"))
    printed = facts["date_of_issue"]
    spoken = printed if printed.startswith("ngày") else f"ngày {printed}"
    if dice.chance(0.3):
        lead = dice.pick(["Lập tại", "Làm tại", "Giấy này lập tại"])
        sheet.para(f"{lead} {born.hospital.place}, {spoken}.", style=dice.pick([PLAIN, ITALIC]))
        put_foot(sheet, cast, born, dice, day=False)
        return
    chief = "TRƯỞNG TRẠM" if born.hospital.plain.startswith("Trạm") else dice.pick(
        ["GIÁM ĐỐC", "KT. GIÁM ĐỐC", "Lãnh đạo đơn vị", "Trưởng khoa Phụ sản", "Người đại diện cơ sở"])  # fmt: skip
    head = Signer(chief, cast.signer, dice.pick(["(Ký, đóng dấu)", "(Ký số)", "(Ký tên, đóng dấu, ghi rõ chức danh)"]),
                  born.hospital.seal)  # fmt: skip
    ward = Signer(dice.pick(["NỮ HỘ SINH", "BÁC SĨ ĐỠ ĐẺ", "Người lập giấy", "Điều dưỡng trưởng"]),
                  officer_name(dice, cast.split) if dice.chance(0.6) else "")  # fmt: skip
    kin = Signer(
        dice.pick(["NGƯỜI NHẬN GIẤY", "Đại diện gia đình", "Sản phụ"]), cast.mother.name if dice.chance(0.4) else ""
    )
    order = dice.pick([(head,), (ward, head), (head, ward), (kin, ward, head), (kin, head)])
    sign_row(sheet, dice, *order, day=f"{born.hospital.place}, {spoken}")
