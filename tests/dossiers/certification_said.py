"""Who certifies in later words of certification, how number, book and day are told, and what else a page bears.

Canonical values as in `certification`; the copied paper's own numbers, days and people are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tests.dossiers.blocks import Entry
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.certification_facts import notary_of, words_of
from tests.dossiers.chance_rows import Said
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.feet import Signing, signed
from tests.dossiers.offices import Agency, commune_agency, seal_text, short_people
from tests.dossiers.pairs import Line, cells, record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Colour, Item, Leader, Run, Style, pen
from tests.dossiers.wording import date_dashed, date_dotted, date_long, date_short, date_slashed, sentence

INKS: tuple[Colour | None, ...] = ((30, 50, 160), (196, 30, 40), (90, 44, 130), None, None)
NUMBERS = ("Số chứng thực", "Số CT", "Số thứ tự chứng thực", "Chứng thực số", "Số đăng ký chứng thực", "Số vào sổ",
           "Vào sổ số", "Số", "Số TT", "Số hiệu chứng thực", "Số chứng thực bản sao", "STT chứng thực")  # fmt: skip
BOOKS = ("Quyển số", "Quyển", "Thuộc quyển số", "Sổ chứng thực", "Sổ số", "Q. số", "Quyển chứng thực số", "Ở quyển",
         "Ký hiệu sổ", "Tại quyển số", "quyển sổ số")  # fmt: skip
DAYS = ("Ngày chứng thực", "Ngày", "Chứng thực ngày", "Ngày, tháng, năm chứng thực", "Lập ngày", "Ngày ký")
_OF_COPIES = ("{m}/{y}-SCT/BS", "{m}-SCT/BS", "{m}/{y} - SCT/BS", "{m} SCT/BS", "{m}/{y}", "{m}/SCT-BS/{y}", "{y}/{m}",
              "{m}.{y}/SCT-BS", "{m}")  # fmt: skip
_OF_OTHERS = ("{m}/{y}-SCT/CK,ĐC", "{m}-SCT/CK", "{m}/{y}-SCT/HĐ,GD", "{m}/{y} SCT/CKND", "{m}/{y}-SCT/CK, ĐC")
_SHOWN = (date_long, date_long, date_long, date_slashed, date_dashed, date_short, date_dotted)
_ROOM = ("TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG")


@dataclass(frozen=True)
class Certified:
    """What a page says: the facts with the day as printed, and who certifies."""

    facts: Facts
    agency: Agency

    @property
    def notary(self) -> bool:
        """Whether a notary certifies."""
        return self.agency.code in ("VPCC", "PCC")

    @property
    def spoken(self) -> str:
        """The day as a sentence has it."""
        printed = self.facts["date_of_issue"]
        return printed if printed.startswith("ngày") else f"ngày {printed}"

    def noted(self, sheet: Sheet, *keys: str) -> None:
        """Note fields as printed, all but the office when none are named."""
        record(sheet, *(self.facts.entry("", key) for key in keys or tuple(self.facts.printed)))


def certified(cast: Cast, dice: Dice, *, copies: bool = True) -> Certified:
    """Return what is said, by an office of any kind, the number bare or with zeros before it or the book's year."""
    facts = words_of(cast, dice, dice.pick(_OF_COPIES if copies else _OF_OTHERS))
    number = int(facts["certification_number"])
    shown = dice.pick([str(number), str(number), f"{number:05d}", f"{number:06d}", f"{number}/{cast.issued.year}"])
    told = {"certification_number": shown, "date_of_issue": dice.pick(_SHOWN)(cast.issued)}
    return Certified(facts.but(told, {"date_of_issue": cast.issued.isoformat()}), agency_of(cast, dice))


def agency_of(cast: Cast, dice: Dice) -> Agency:
    """Return a commune, a district's justice room, a notary of the state or of his own, a counter of a commune."""
    place = cast.commune
    kind = dice.pick(["commune", "commune", "room", "notary", "state notary", "counter"])
    if kind == "notary":
        return notary_of(cast, dice)
    if kind == "state notary":
        plain = f"Phòng Công chứng số {dice.whole(1, 6)} {place.province}"
        seal = seal_text(f"Sở Tư pháp {place.province}", place, "Phòng Công chứng")
        return Agency(f"SỞ TƯ PHÁP {place.province.upper()}", plain.upper(), plain, "PCC", ("CC",),
                      ("CÔNG CHỨNG VIÊN", "CÔNG CHỨNG VIÊN"), "", place.province_name, seal)  # fmt: skip
    if kind == "room" and place.district:
        plain = f"Phòng Tư pháp {place.district}"
        return Agency(short_people(place.district), plain.upper(), plain, "PTP", ("TP",), _ROOM, "",
                      place.commune_name, seal_text(place.district, place, "Phòng Tư pháp"))  # fmt: skip
    if kind == "counter" and not place.district:
        plain = f"Trung tâm Phục vụ hành chính công {place.commune}"
        return Agency(short_people(place.commune), plain.upper(), plain, "TTPVHCC", ("TT",),
                      ("GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"), "", place.commune_name,
                      seal_text(place.commune, place, "Trung tâm Phục vụ hành chính công"))  # fmt: skip
    return commune_agency(place, long_name=dice.chance(0.6))


def titles(said: Certified, dice: Dice) -> list[str]:
    """Return the titles over the signature."""
    chief, deputy = said.agency.heads
    if said.notary:
        return dice.pick(
            [["CÔNG CHỨNG VIÊN"], ["Công chứng viên"], ["CÔNG CHỨNG VIÊN", "(Ký, ghi rõ họ tên và đóng dấu)"]]
        )
    board = said.agency.board or said.agency.name
    return dice.pick([[chief], [f"KT. {chief}", deputy], [f"TM. {board}", chief], [f"TM. {board}", f"KT. {chief}",
                                                                                   deputy],
                      ["NGƯỜI CHỨNG THỰC"], ["Người có thẩm quyền chứng thực"], [f"TL. {chief}", "CÔNG CHỨC TƯ PHÁP"],
                      [f"TUQ. {chief}", "TRƯỞNG BỘ PHẬN TIẾP NHẬN"]])  # fmt: skip


def sign(
    sheet: Sheet, cast: Cast, said: Certified, dice: Dice, strong: Style = BOLD, heads: Sequence[str] = ()
) -> None:
    """Print who certifies, in the frame; `heads` stand over the signature where they are given."""
    sheet.put("signer_name", cast.signer)
    signing = Signing(said.agency.seal, note=dice.pick(["", "", "", "", "(Đã ký)"]), title=strong,
                      stamped=dice.chance(0.25), align=dice.weighted([("center", 0.9), ("left", 0.1)]))  # fmt: skip
    signed(sheet, heads or titles(said, dice), cast.signer, dice, signing)


def tell_numbers(sheet: Sheet, said: Certified, dice: Dice, style: Style = PLAIN) -> None:
    """Print number, book and day: in a line, over small labels, between dots, by hand, in cells."""
    labels = {
        "certification_number": dice.pick(NUMBERS),
        "book_number": dice.pick(BOOKS),
        "date_of_issue": dice.pick(DAYS),
    }
    order = dice.pick([("certification_number", "book_number", "date_of_issue")] * 3
                      + [("date_of_issue", "certification_number", "book_number"),
                         ("book_number", "certification_number", "date_of_issue")])  # fmt: skip
    form, joint = dice.pick(["run", "labels under", "dots", "by hand", "listed", "cells"]), dice.pick([": ", " ", ":"])
    by_pen = form == "by hand"
    for key in order:
        sheet.put(key, said.facts.canonical.get(key, said.facts[key]), by_pen=by_pen)
    values = {key: _value(said, key, labels[key], style, by_pen=by_pen) for key in order}
    if form == "run":
        items: list[Item] = []
        gap = dice.pick([", ", "; ", " - ", "  "])
        for key in order:
            items += [gap if items else "", f"{labels[key]}{joint}", values[key]]
        sheet.para(*items, style=style, align=dice.pick(["center", "left"]))
    elif form in ("labels under", "cells"):
        small = replace(style, italic=True, size=sheet.look.size - 3)
        columns: list[list[Line]] = [[([values[key]], style), ([labels[key]], small)] for key in order]
        if form == "cells":
            columns = [lines[::-1] for lines in columns]
        cells(sheet, (0.3, 0.4, 0.3), columns, ruled=form == "cells", pad=3, align="center")
        sheet.skip(3)
    else:
        tail: list[Item] = [" ", Leader()] if form != "listed" or dice.chance(0.3) else []
        first = dice.pick([0.0, 0.0, 14.0])
        for key in order:
            sheet.para(f"{labels[key]}{joint}", values[key], *tail, style=style, first=first, after=1)


def _value(said: Certified, key: str, label: str, style: Style, *, by_pen: bool) -> Run:
    printed = said.facts[key]
    if key == "date_of_issue" and label.lower().endswith("ngày"):
        printed = printed.removeprefix("ngày ")
    return pen(printed) if by_pen else Run(printed, Style(bold=True, colour=style.colour))


def sentences(said: Certified, cast: Cast, dice: Dice, templates: Sequence[str]) -> list[Item]:
    """Return one of the templates with what stands in braces put in, values bold or plain."""
    style = dice.pick([BOLD, PLAIN, PLAIN, ITALIC])
    chief = said.agency.heads[0].capitalize()
    values = {"n": said.facts["certification_number"], "b": said.facts["book_number"], "d": said.spoken,
              "o": said.agency.plain, "s": cast.signer, "c": chief, "p": f"{dice.whole(1, 12):02d}",
              "k": f"{dice.whole(1, 5):02d}"}  # fmt: skip
    items: list[Item] = []
    text = dice.pick(templates)
    while "{" in text:
        before, rest = text.split("{", 1)
        key, text = rest.split("}", 1)
        items += [before, Run(values[key], style if key in "nbds" else PLAIN)]
    return [*items, text]


def facts_of(said: Certified, cast: Cast, dice: Dice) -> list[Said]:
    """Return all that is said as labelled facts, others among them."""
    wordings: dict[str, Sequence[str]] = {
        "certification_number": NUMBERS, "book_number": BOOKS, "date_of_issue": DAYS,
        "signer_name": ("Người ký", "Người chứng thực", "Người ký chứng thực", "Họ tên người chứng thực",
                        "Công chức ký"),
    }  # fmt: skip
    told = [Said(sentence(dice.pick(words)), said.facts.entry("", key)) for key, words in wordings.items()]
    office = dice.pick(["Cơ quan chứng thực", "Nơi chứng thực", "Đơn vị chứng thực", "Tổ chức chứng thực", "Tại"])
    told.insert(
        dice.pick([0, 3, 4]), Said(office, Entry("", "issuer", dice.pick([said.agency.plain, said.agency.name])))
    )
    code = f"H{dice.whole(10, 62)}.{dice.whole(10, 99)}-{cast.issued:%y%m%d}-{dice.whole(1, 9999):04d}"
    others = (("Người yêu cầu", cast.father.name), ("Số trang", str(dice.whole(1, 30))), ("Mã hồ sơ", code),
              ("Lệ phí", f"{dice.whole(2, 60)}.000 đồng"), ("Tên giấy tờ", dice.pick(["Giấy khai sinh", "Học bạ",
                                                                                      "CCCD"])),
              ("Ngày tiếp nhận", f"{cast.issued:%d/%m/%Y}"), ("Số bản", str(dice.whole(1, 9))),
              ("Cán bộ tiếp nhận", officer_name(dice.fork("clerk"), cast.split)))  # fmt: skip
    for label, value in dice.sample(others, dice.whole(1, 5)):
        told.insert(dice.whole(0, len(told)), Said(label, Entry("", None, value)))
    return [_without_day(each) for each in told]


def _without_day(said: Said) -> Said:
    """Return a day without the word that its label ends in."""
    if said.entry.key != "date_of_issue" or not said.label.lower().endswith("ngày"):
        return said
    return replace(said, entry=replace(said.entry, printed=said.entry.printed.removeprefix("ngày ")))


def mission(dice: Dice) -> Agency:
    """Return a mission of the state abroad."""
    country, city = dice.pick([("Nhật Bản", "Tokyo"), ("Hàn Quốc", "Seoul"), ("CHLB Đức", "Berlin"),
                               ("Cộng hòa Séc", "Praha"),
                               ("Ô-xtrây-li-a", "Canberra"), ("CHDCND Lào", "Viêng Chăn")])  # fmt: skip
    plain = dice.pick([f"Đại sứ quán Việt Nam tại {country}", f"Tổng Lãnh sự quán Việt Nam tại {city}",
                       f"Đại sứ quán nước CHXHCN Việt Nam tại {country}"])  # fmt: skip
    seal = f"{plain.split(' Việt')[0].upper()}\n{city.upper()}\n"
    return Agency("BỘ NGOẠI GIAO", plain.upper(), plain, "ĐSQ", ("LS",), ("ĐẠI SỨ", "BÍ THƯ THỨ NHẤT"), "", city, seal)
