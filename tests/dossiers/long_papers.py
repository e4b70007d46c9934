"""Papers of several pages: lists that are annexed, reports, contracts, and forms that go on overleaf.

For stacks only (`tests/dossiers/feeder.py`): pages after the first have no fields in their truth. How a later page says
that it is one differs as offices differ: a number at its head or foot, a repeated head of a table, or nothing at all.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from tests.dossiers.administrative import make_administrative
from tests.dossiers.application import make_application
from tests.dossiers.blocks import signature
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.declaration import make_declaration
from tests.dossiers.dice import Dice
from tests.dossiers.feet import Signing, signed, titles_of, two_halves
from tests.dossiers.letter_texts import WORDING
from tests.dossiers.look import look_for
from tests.dossiers.offices import commune_agency
from tests.dossiers.people import invent_person
from tests.dossiers.truth import MadePage
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Style, bold
from tests.dossiers.wording import date_long, money_dotted, sentence

_FOLIOS: tuple[tuple[str, str], ...] = (
    ("top", "{n}"),
    ("top", "- {n} -"),
    ("foot", "{n}"),
    ("foot", "Trang {n}/{of}"),
    ("foot", "Trang {n}"),
    ("", ""),
)
_ROMAN = ("I", "II", "III", "IV", "V", "VI")


@dataclass
class _Pages:
    """Sheets that follow one another; their numbers are set when it is known how many there are."""

    cast: Cast
    dice: Dice

    def __post_init__(self) -> None:
        self.look = look_for(self.cast.split, self.dice, 13.0)
        self.folio = self.dice.pick(_FOLIOS)
        self.sheets = [Sheet(self.look, self.dice)]

    @property
    def sheet(self) -> Sheet:
        return self.sheets[-1]

    def turn(self) -> None:
        """Begin the next page."""
        following = Sheet(self.look, self.dice)
        if self.folio[0] == "top":
            following.skip(20)
        self.sheets.append(following)

    def need(self, points: float) -> None:
        if self.sheet.y + points * POINT > self.sheet.floor:
            self.turn()

    def para(self, *items: Item, align: str = "justify", style: Style = PLAIN, first: float = 24.0) -> None:
        lines = self.sheet.set_lines(items, align=align, style=style, first=first)
        self.need(len(lines) * self.sheet.line_height(style) / POINT)
        self.sheet.para(*items, align=align, style=style, first=first)

    def finish(self, document_type: str, variant: str, *, first_number: int = 1) -> tuple[MadePage, ...]:
        """Return the pages with their numbers; the first of all bears none."""
        last = first_number + len(self.sheets) - 1
        for number, sheet in enumerate(self.sheets, first_number):
            if number > 1 and self.folio[0]:
                self._number(sheet, self.folio[1].format(n=number, of=last))
        return tuple(sheet.finish(document_type, variant=variant) for sheet in self.sheets)

    def _number(self, sheet: Sheet, text: str) -> None:
        left, right = sheet.left, sheet.right
        at_top = self.folio[0] == "top"
        sheet.y = (sheet.look.top - 20) * POINT if at_top else sheet.floor + 12 * POINT
        before = len(sheet.lines)
        sheet.para(text, align="center" if at_top else "right", style=Style(size=12), after=0)
        if at_top:
            sheet.lines.insert(0, sheet.lines.pop(before))
        sheet.left, sheet.right = left, right


def _pages_like(pages: tuple[MadePage, ...], further: tuple[MadePage, ...]) -> tuple[MadePage, ...]:
    """Return a paper and pages that belong to it, all of its type."""
    kind = pages[0].truth.document_type
    return (*pages, *(replace(each, truth=replace(each.truth, document_type=kind)) for each in further))


def _people_rows(cast: Cast, dice: Dice, count: int) -> list[list[list[Item]]]:
    people = (invent_person(dice, cast.split, sex=dice.pick(["Nam", "Nữ"]), born=(1950, 2004)) for _ in range(count))
    return [
        [[str(number)], [each.name], [f"{each.birth:%d/%m/%Y}"], [each.id_number], [each.home.commune_name]]
        for number, each in enumerate(people, 1)
    ]


def _long_table(pages: _Pages, heads: tuple[str, ...], widths: tuple[float, ...], rows: list[list[list[Item]]]) -> None:
    """Set a table over as many pages as it needs, its head repeated on each or on none."""
    repeated = pages.dice.chance(0.5)
    head: list[list[list[Item]]] = [[[bold(text)] for text in heads]]
    aligns = ("center", *["left"] * (len(heads) - 1))
    pages.need(60)
    pages.sheet.table(widths, head, aligns=("center",) * len(heads))
    for row in rows:
        before = len(pages.sheets)
        pages.need(36)
        if repeated and len(pages.sheets) > before:
            pages.sheet.table(widths, head, aligns=("center",) * len(heads))
        pages.sheet.table(widths, [row], aligns=aligns)


def _annexed_list(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """A document with a list on pages of its own: a heading that names what it goes with, then rows over pages."""
    document = make_administrative(cast, dice.fork("document"))
    number = document[0].truth.fields.get("number_symbol", "")
    pages = _Pages(cast, dice.fork("annex"))
    sheet = pages.sheet
    heading = dice.pick(["DANH SÁCH", "PHỤ LỤC", "PHỤ LỤC I", "DANH SÁCH TRÍCH NGANG"])
    sheet.para(heading, align="center", style=BOLD, after=0)
    sheet.para(sentence(dice.pick(WORDING.topics)), align="center", style=BOLD, after=0)
    kind = dice.pick(["Quyết định", "Công văn", "Kế hoạch", "Thông báo"])
    sheet.para(
        f"(Kèm theo {kind} số {number} {date_long(cast.issued)} của {commune_agency(cast.commune).plain})",
        align="center",
        style=ITALIC,
    )
    sheet.rule(0.3, gap=10)
    heads = ("STT", "Họ và tên", "Ngày sinh", "Số định danh", "Nơi cư trú")
    _long_table(pages, heads, (0.08, 0.3, 0.16, 0.22, 0.24), _people_rows(cast, dice.fork("rows"), dice.whole(12, 55)))
    return _pages_like(document, pages.finish("administrative_document", "annexed_list", first_number=1))


def _report(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """A report with headings in capitals, one of which may begin a page, and a table that goes on."""
    pages, agency = _Pages(cast, dice), commune_agency(cast.commune)
    sheet = pages.sheet
    number = f"{dice.whole(10, 480)}/BC-UBND"
    day = f"{agency.place}, {date_long(cast.issued)}"
    two_halves(sheet, agency, dice, under_office=(f"Số: {number}",), under_motto=(day,))
    sheet.skip(14)
    topic = dice.pick(WORDING.topics)
    sheet.para("BÁO CÁO", align="center", style=Style(bold=True, size=14), after=0)
    sheet.para(sentence(topic), align="center", style=BOLD)
    sheet.put("number_symbol", number)
    for index, heading in enumerate(dice.sample(WORDING.headings, dice.whole(3, 5))):
        if dice.chance(0.3):
            pages.turn()
        pages.para(f"{_ROMAN[index]}. {heading.upper()}", style=BOLD)
        for text in (dice.pick(WORDING.middles) for _ in range(dice.whole(2, 5))):
            pages.para(_filled(text, cast, dice, topic))
        if dice.chance(0.35):
            rows: list[list[list[Item]]] = [
                [[str(n)], [task], [unit]] for n, (task, unit) in enumerate(WORDING.tasks * 2, 1)
            ]
            _long_table(pages, ("STT", "Nội dung công việc", "Đơn vị"), (0.1, 0.58, 0.32), rows)
    pages.need(170)
    chief = titles_of(agency, dice, board=True)
    pages.sheet.columns(
        (0.0, 0.45, lambda: pages.sheet.para("Nơi nhận:", style=Style(bold=True, italic=True, size=11))),
        (0.47, 1.0, lambda: signature(pages.sheet, chief, cast.signer, seal=agency.seal)),
    )
    return pages.finish("administrative_document", "report")


def _contract(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """A contract: articles with headings in capitals, the parties' signatures at its end or on a page of their own."""
    pages = _Pages(cast, dice)
    sheet = pages.sheet
    sheet.para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", align="center", style=BOLD, after=0)
    sheet.para("Độc lập - Tự do - Hạnh phúc", align="center", style=BOLD, after=14)
    title = dice.pick(["HỢP ĐỒNG THUÊ NHÀ", "HỢP ĐỒNG CHUYỂN NHƯỢNG XE", "HỢP ĐỒNG VAY TÀI SẢN"])
    sheet.para(title, align="center", style=Style(bold=True, size=15), after=12)
    pages.para(f"Hôm nay, {date_long(cast.issued)}, tại {cast.commune.full}, chúng tôi gồm:")
    for party, person in (("A", cast.father), ("B", cast.mother)):
        pages.para(bold(f"BÊN {party}: "), f"{person.name}, số định danh {person.id_number}")
        pages.para(f"Nơi thường trú: {person.residence}")
    capitals = dice.chance(0.6)
    articles = ("Nội dung hợp đồng", "Giá và phương thức thanh toán", "Thời hạn thực hiện",
                "Quyền và nghĩa vụ của bên A", "Quyền và nghĩa vụ của bên B", "Giải quyết tranh chấp",
                "Cam kết chung", "Điều khoản thi hành")  # fmt: skip
    clauses = (
        "Hai bên thống nhất giá là {money} đồng, bên B thanh toán bằng tiền mặt hoặc chuyển khoản trong hạn 05 ngày.",
        "Bên A bàn giao tài sản đúng hiện trạng, bảo đảm không có tranh chấp, không bị kê biên để thi hành án.",
        "Trong quá trình thực hiện, nếu phát sinh vướng mắc, hai bên cùng thương lượng trên nguyên tắc tôn trọng.",
        "Nếu không thương lượng được thì một trong hai bên có quyền yêu cầu Tòa án giải quyết theo quy định.",
        "Việc sửa đổi, bổ sung phải được lập thành văn bản, có chữ ký của cả hai bên mới có giá trị.",
        "Bên B có trách nhiệm sử dụng đúng mục đích, giữ gìn và chịu chi phí sửa chữa nhỏ trong thời gian sử dụng.",
    )
    for index, heading in enumerate(articles, 1):
        if index > 2 and dice.chance(0.2):
            pages.turn()
        pages.para(f"{'ĐIỀU' if capitals else 'Điều'} {index}. {heading.upper() if capitals else heading}", style=BOLD)
        for number in range(1, dice.whole(3, 5)):
            clause = dice.pick(clauses).format(money=money_dotted(dice.whole(2, 90) * 1_000_000))
            pages.para(f"{index}.{number}. {clause}")
    if dice.chance(0.4):
        pages.turn()
    pages.need(150)
    last, sides = pages.sheet, (("ĐẠI DIỆN BÊN A", cast.father.name), ("ĐẠI DIỆN BÊN B", cast.mother.name))
    (left, him), (right, her) = sides
    last.columns(
        (0.0, 0.5, lambda: signed(last, (left,), him, dice, Signing())),
        (0.5, 1.0, lambda: signed(last, (right,), her, dice, Signing())),
    )
    return pages.finish("other", "contract")


def _overleaf(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """A form printed on two sides: its end, the office's part or how to fill it in stand overleaf."""
    make = dice.pick([make_application, make_declaration])
    paper = make(cast, dice.fork("form"))
    pages = _Pages(cast, dice.fork("overleaf"))
    kind = dice.pick(["rest", "office", "notes", "table"])
    if kind == "table":
        pages.para("Những thành viên trong hộ gia đình cùng đề nghị:", first=0)
        heads = ("TT", "Họ và tên", "Ngày sinh", "Số định danh", "Quan hệ")
        _long_table(pages, heads, (0.08, 0.3, 0.16, 0.22, 0.24), _people_rows(cast, dice, dice.whole(3, 9)))
    if kind in ("rest", "table"):
        pages.para("Tôi cam đoan những nội dung khai trên đây là đúng sự thật và chịu trách nhiệm trước pháp luật.")
        pages.sheet.columns(
            (0.5, 1.0, lambda: signed(pages.sheet, ("NGƯỜI LÀM ĐƠN",), cast.mother.name, dice, Signing()))
        )
    if kind == "office":
        agency = commune_agency(cast.commune)
        heading = dice.pick([f"XÁC NHẬN CỦA {agency.name}", "Ý KIẾN CỦA CƠ QUAN TIẾP NHẬN", "PHẦN XÁC NHẬN"])
        pages.para(heading, align="center", style=BOLD, first=0)
        pages.para(f"{agency.plain} xác nhận nội dung trên là đúng. {sentence(date_long(cast.issued))}.")
        chief = titles_of(agency, dice, board=True)
        pages.sheet.columns((0.46, 1.0, lambda: signed(pages.sheet, chief, cast.signer, dice, Signing(agency.seal))))
    if kind == "notes":
        pages.para(dice.pick(["HƯỚNG DẪN KÊ KHAI", "Chú thích:", "GHI CHÚ"]), align="center", style=BOLD, first=0)
        for number, note in enumerate(_NOTES, 1):
            pages.para(f"({number}) {note}", style=Style(size=11), first=0)
    return _pages_like(paper, pages.finish("other", f"overleaf_{kind}", first_number=2))


_NOTES = (
    "Ghi rõ tên cơ quan có thẩm quyền giải quyết.",
    "Ghi theo nơi đăng ký thường trú; nếu không có thì ghi theo nơi đăng ký tạm trú.",
    "Ghi thông tin về giấy tờ tùy thân của người yêu cầu như: hộ chiếu, căn cước hoặc giấy tờ hợp lệ thay thế.",
    "Đánh dấu X vào ô tương ứng; trường hợp không có thì để trống.",
    "Người khai ký và ghi rõ họ tên; trường hợp không biết chữ thì điểm chỉ.",
)


def _filled(text: str, cast: Cast, dice: Dice, topic: str) -> str:
    day = f"{cast.issued:%d/%m/%Y}"
    agency = commune_agency(cast.commune).plain
    return sentence(text.format(topic=topic, agency=agency, day=day, law="", n=dice.whole(12, 900), unit=""))


LONG_PAPERS: tuple[Callable[[Cast, Dice], tuple[MadePage, ...]], ...] = (_annexed_list, _report, _contract, _overleaf)


def make_long_paper(cast: Cast, dice: Dice) -> tuple[MadePage, ...]:
    """Return the pages of one paper that goes on over several, in the fonts of the cast's half."""
    return dice.fork("long").pick(LONG_PAPERS)(cast, dice.fork("paper"))
