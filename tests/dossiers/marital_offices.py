"""Certificates of marital status as offices of other years and provinces print them: forms, tables, sentences.

Canonical values as in `marital`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_forms import Former
from tests.dossiers.chance_labels import aside, say, spoken_day
from tests.dossiers.chance_rows import Said
from tests.dossiers.chance_stands import Closing, Opening, close_paper, open_paper, spot_of
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A5, Drawn
from tests.dossiers.marital_facts import papers_of, shown_elsewhere, single_facts
from tests.dossiers.offices import commune_agency
from tests.dossiers.pairs import record
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Run
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed

_DATES: tuple[Callable[[date], str], ...] = (
    date_slashed,
    date_slashed,
    date_dashed,
    date_dotted,
    date_short,
    date_long,
)
_SYMBOLS = ("{n}/UBND-XNTTHN", "{n}/XNTTHN", "{n}/{y}/XNHN", "{n}", "{n}/GXN-UBND", "{n}/{y}", "{n}-XN/TTHN")
_STATUSES = (
    "Chưa kết hôn",
    "Độc thân",
    "Chưa đăng ký kết hôn lần nào",
    "Trong thời gian cư trú tại địa phương chưa đăng ký kết hôn với ai",
    "Đã ly hôn theo Bản án số {n}/{y}/HNGĐ-ST ngày {d} của Tòa án nhân dân, hiện tại chưa đăng ký kết hôn với ai",
    "Có {kin} đã chết theo Trích lục khai tử số {n}/TLKT ngày {d}; từ đó đến nay chưa đăng ký kết hôn với ai",
    "Từ khi đủ tuổi đăng ký kết hôn đến nay chưa đăng ký kết hôn với ai tại Ủy ban nhân dân",
    "Chưa đăng ký kết hôn với ai kể từ ngày {d}",
)
_PURPOSES = (
    "đăng ký kết hôn tại {place}",
    "làm thủ tục kết hôn với {word} {name}, sinh năm {year}, quốc tịch Việt Nam",
    "hoàn tất hồ sơ công chứng hợp đồng mua bán căn hộ chung cư",
    "vay vốn ngân hàng và đăng ký thế chấp quyền sử dụng đất",
    "đi xuất khẩu lao động tại Nhật Bản",
    "bổ sung hồ sơ xuất cảnh",
    "làm thủ tục thừa kế, khai nhận di sản",
    "nộp hồ sơ mua nhà ở xã hội",
    "sang tên xe mô tô biển số 82B1-123.45",
)
_USED = ("Giấy này được cấp để {p}.", "Giấy này được cấp để làm thủ tục: {p}.", "Mục đích sử dụng: {p}.",
         "Giấy này được sử dụng để {p}.", "Lý do xác nhận: {p}.", "Giấy xác nhận này dùng để {p}, không dùng vào "
         "việc khác.", "Nay cấp giấy này cho {word} {name} để {p}.", "Cấp để: {p}.", "Để {p}.",
         "Được sử dụng vào mục đích: {p}.")  # fmt: skip
_VALID = ("Giấy này có giá trị trong thời hạn 6 tháng, kể từ ngày cấp.", "(Giấy có giá trị 06 tháng kể từ ngày ký)", "",
          "Giấy này có giá trị đến khi thay đổi tình trạng hôn nhân nhưng không quá 06 tháng.")  # fmt: skip
_ASKED = ("Xét đề nghị của {word} {name}, về việc cấp Giấy xác nhận tình trạng hôn nhân,",
          "Theo đề nghị của {word} {name} tại Tờ khai ngày {d},", "Căn cứ Luật Hộ tịch ngày 20 tháng 11 năm 2014;",
          "Sau khi xem xét hồ sơ và kết quả xác minh,", "")  # fmt: skip
_DAYS = ("{place}, {long}", "{place}, {long}", "{place}, ngày {short}", "{place}, {short}", "Ngày cấp: {short}",
         "Ngày {short}", "Cấp {long}", "{agency}, {long}")  # fmt: skip
_ASIDES = (("Nghề nghiệp", "Công nhân"), ("Tôn giáo", "Không"), ("Nơi cư trú trước đây", "Không"),
           ("Điện thoại", "0978 551 203"))  # fmt: skip


class _Paper:
    """One certificate while it is being set."""

    def __init__(self, sheet: Sheet, cast: Cast, dice: Dice) -> None:
        self.sheet, self.cast, self.dice = sheet, cast, dice
        single = single_facts(cast, dice, dice.pick(_SYMBOLS), dice.pick(_DATES))
        other = cast.father if single.person is cast.mother else cast.mother
        earlier = cast.issued - timedelta(days=dice.whole(200, 1500))
        said: dict[str, object] = {
            "n": dice.whole(3, 190), "y": earlier.year, "d": f"{earlier:%d/%m/%Y}", "place": cast.commune.commune,
            "kin": "chồng" if single.person is cast.mother else "vợ", "word": other.address_word.lower(),
            "name": other.name, "year": other.birth.year,
        }  # fmt: skip
        own = {}
        if dice.chance(0.7):
            own["marital_status"] = dice.pick(_STATUSES).format_map(said)
        if dice.chance(0.7):
            own["purpose"] = dice.pick(_PURPOSES).format_map(said)
        self.facts, self.word, self.spot = single.facts.but(own), single.word, spot_of(dice, told=0.0)
        self.agency = commune_agency(cast.commune, long_name=dice.chance(0.65))
        asked = cast.issued - timedelta(days=dice.whole(0, 8))
        self.asked_on, self.say = f"{asked:%d/%m/%Y}", partial(say, self.facts, dice)
        self.day_at = dice.pick(["head", "head", "foot", "foot", "below"])
        shown_elsewhere(sheet, self.facts, self.agency.name)
        issued = cast.issued
        short = dice.pick([f"{issued:%d/%m/%Y}", f"{issued.day}/{issued.month}/{issued.year}", f"{issued:%d-%m-%Y}",
                           f"{issued:%d.%m.%Y}"])  # fmt: skip
        self.day = dice.pick(_DAYS).format(place=cast.commune.commune_name, long=date_long(issued), short=short,
                                           agency=self.agency.plain)  # fmt: skip

    def open(self) -> None:
        dice = self.dice
        title = dice.pick([("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",), ("GIẤY XÁC NHẬN", "TÌNH TRẠNG HÔN NHÂN"),
                           ("GIẤY XÁC NHẬN TÌNH TRẠNG HÔN NHÂN",)])  # fmt: skip
        day = self.day if self.day_at == "head" else ""
        what = Opening(self.agency, title, self.facts.entry("", "number"), self.spot, day=day)
        open_paper(self.sheet, self.cast, dice, what)

    def asked(self) -> None:
        """Print whose wish is considered, and who confirms."""
        sheet, dice = self.sheet, self.dice
        if dice.chance(0.4):
            sheet.para(self.agency.name, align="center", style=BOLD)
        text = dice.pick(_ASKED).format(word=self.word, name=self.facts["full_name"], d=self.asked_on)
        if text:
            sheet.para(text, first=dice.pick([0.0, 24.0]), align="justify")
        if dice.chance(0.6):
            said = dice.pick(["XÁC NHẬN:", "XÁC NHẬN", "Xác nhận:", "CHỨNG NHẬN:"])
            sheet.para(said, align=dice.pick(["center", "center", "left"]), style=BOLD)

    def person(self, named: str = "") -> list[Said]:
        one, dice, facts = self.say, self.dice, self.facts
        name = one("name", "full_name")
        said = [Said(named, name.entry) if named else name]
        middle = [one("birth", "date_of_birth"), one("sex", "sex"), one("people", "ethnicity"),
                  one("nation", "nationality")]  # fmt: skip
        said += middle if dice.chance(0.6) else [middle[1], *middle[2:], middle[0]]
        papers = one("number", "id_number")
        if dice.chance(0.6):
            papers = replace(one("papers", "id_number"), entry=papers_of(facts, ""))
        tail = [papers, one("home", "residence")]
        return [*said, *tail[:: dice.pick([1, -1])], *aside(dice, *_ASIDES, often=0.25)]

    def purpose(self) -> None:
        """Print what for in a sentence."""
        record(self.sheet, self.facts.entry("", "purpose"))
        text = self.dice.pick(_USED).format(p=self.facts["purpose"], word=self.word, name=self.facts["full_name"])
        self.sheet.para(text, align="justify")

    def close(self) -> None:
        valid = self.dice.pick(_VALID)
        if valid:
            self.sheet.para(valid, style=self.dice.pick([PLAIN, ITALIC]))
        if self.day_at == "below":
            self.sheet.para(self.day, align=self.dice.pick(["left", "right"]))
        what = Closing(self.agency, "giấy xác nhận", self.facts.entry("", "number"), self.spot,
                       self.day if self.day_at == "foot" else "")  # fmt: skip
        close_paper(self.sheet, self.cast, self.dice, what)


def _forms(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The person in one of many forms; status and purpose in the same form, or each as a sentence."""
    paper = _Paper(sheet, cast, dice)
    paper.open()
    paper.asked()
    former, one = Former(sheet, dice), paper.say
    word = paper.word.capitalize()
    former.put(*paper.person(dice.pick(["", "", word, f"{word} (họ tên)", "Người được xác nhận"])))
    status, purpose = one("status", "marital_status"), one("purpose", "purpose")
    form = dice.pick(["form", "form", "status alone", "sentences"])
    if form == "form":
        former.put(status, purpose)
    else:
        Former(sheet, dice, form="plain").put(status, numbered=False)
        paper.purpose()
    paper.close()


def _told(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """All in sentences: who the person is, that nothing speaks against it, what for."""
    paper = _Paper(sheet, cast, dice)
    paper.open()
    paper.asked()
    facts, style, first = paper.facts, dice.pick([BOLD, PLAIN]), dice.pick([0.0, 24.0])
    keys = ("full_name", "date_of_birth", "sex", "ethnicity", "nationality", "residence", "marital_status")
    record(sheet, *(facts.entry("", key) for key in keys), papers_of(facts, ""))
    word = paper.word.capitalize()
    lead = dice.pick([f"{word} ", f"{word}: ", f"{paper.agency.plain} xác nhận {paper.word} "])
    parts = [f"sinh {spoken_day(facts['date_of_birth'])}", f"giới tính: {facts['sex']}",
             f"dân tộc: {facts['ethnicity']}", f"quốc tịch: {facts['nationality']}"]  # fmt: skip
    where = dice.pick(["hiện cư trú tại {}", "nơi cư trú: {}", "có hộ khẩu thường trú tại {}", "thường trú tại: {}"])
    parts += [where.format(facts["residence"]), f"giấy tờ tùy thân: {facts['_papers']}"][:: dice.pick([1, -1])]
    items: list[Item] = [lead, Run(facts["full_name"], style)]
    for part in parts:
        items += [dice.pick([", ", "; "]), part]
    sheet.para(*items, ".", first=first, align="justify", after=5)
    status = facts["marital_status"]
    told = dice.pick(["Tình trạng hôn nhân của {w}: {s}.", "Về tình trạng hôn nhân: {s}.", "Tình trạng hôn nhân: {s}.",
                      "Tình trạng hôn nhân hiện nay của {w} {n}: {s}."])  # fmt: skip
    text = told.format(w=paper.word, n=facts["full_name"], s=status)
    sheet.para(text, first=first, align="justify", after=5)
    paper.purpose()
    paper.close()


def _table(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Everything in one ruled table with heads on top, status and purpose its last rows."""
    paper = _Paper(sheet, cast, dice)
    paper.open()
    if dice.chance(0.5):
        paper.asked()
    one, form = paper.say, dice.pick(["headed", "four", "halves"])
    Former(sheet, dice, form=form).put(*paper.person(), one("status", "marital_status"), one("purpose", "purpose"))
    paper.close()


def _in_columns(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """The person's facts in two columns that wrap by themselves; status and purpose across the page."""
    paper = _Paper(sheet, cast, dice)
    paper.open()
    paper.asked()
    said, fork = paper.person(), dice.fork("form")
    cut = dice.pick([3, 4])
    columns = [partial(Former(sheet, fork.fork("same"), narrow=True).put, *part) for part in (said[:cut], said[cut:])]
    sheet.columns((0.0, 0.47, columns[0]), (0.52, 1.0, columns[1]))
    sheet.skip(3)
    Former(sheet, dice, form=dice.pick(["plain", "ruled lines", "captions"])).put(
        paper.say("status", "marital_status"), numbered=False
    )
    paper.purpose()
    paper.close()


MARITAL_OFFICES = (
    Drawn("marital_forms_of_offices", _forms, 12.5),
    Drawn("marital_forms_small", _forms, 9.5, A5, (38, 28, 30)),
    Drawn("marital_all_in_sentences", _told, 13.0),
    Drawn("marital_table_with_heads", _table, 12.5),
    Drawn("marital_in_columns", _in_columns, 12.5),
)
