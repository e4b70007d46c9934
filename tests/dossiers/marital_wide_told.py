"""Certificates of marital status told in points, beside English, and put out by programs.

Canonical values as in `marital`; translators, clerks, codes and who asked are in no field.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_rows import Said
from tests.dossiers.civil_later_words import filed, some_of, ticked
from tests.dossiers.civil_wide_parts import civil_foot, points, translated
from tests.dossiers.civil_wide_words import joined, program_name
from tests.dossiers.counter_wide_parts import exported
from tests.dossiers.counter_wide_sets import counter_setter
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.later_parts import program_foot, program_head, signed_box
from tests.dossiers.marital_wide_words import WideSingle, asked_on, wide_single
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN

ENGLISH = ("CERTIFICATE OF MARITAL STATUS", "Marital status certificate", "CERTIFICATE OF SINGLE STATUS (TRANSLATION)",
           "Certification of marital status", "Statement of marital status", "")  # fmt: skip
_SYSTEMS = ("QLHT 3.1 - In giấy xác nhận", "Phân hệ hôn nhân", "Hộ tịch số | kết xuất", "Một cửa điện tử - Kết quả",
            "Kho dữ liệu công dân | Tài liệu 1/3", "Phần mềm sổ bộ", "eRegister")  # fmt: skip
_SITES = ("hotich.local/xnhn/in", "https://soho.example.vn/hn", "10.30.4.2/honnhan/print", "dvc.example.vn/ket-qua/77")
_WISHES = ("Xét đơn {day} của {w} {n};", "{w} {n} có đơn {day} xin xác nhận hôn nhân.", "Theo yêu cầu {day},", "",
           "Tiếp nhận tờ khai {day} của {w} {n}, UB có ý kiến:", "Người xin: {w} {n}, đơn viết {day}.",
           "Qua xác minh {day} tại nơi ở của {w} {n}:", "Căn cứ lời khai và giấy tờ xuất trình;",
           "Có {a} ({w} {n} ủy quyền) đến xin giấy {day}.", "Cứ vào sổ bộ đang giữ,")  # fmt: skip
_LEADS = ("Xác nhận các nội dung sau:", "Chứng nhận:", "Nay xác nhận:", "Theo sổ sách đang lưu thì", "XÁC NHẬN", "",
          "Trả lời công dân như sau:", "Trích từ sổ theo dõi:", "Thông báo kết quả tra cứu:")  # fmt: skip
_NAMED = ("{W} {full_name}", "công dân {full_name}", "người xin giấy tên {full_name}", "đương sự là {full_name}",
          "họ tên: {full_name}", "{w}: {full_name}", "anh/chị {full_name}", "người tên {full_name}",
          "cấp cho {w} {full_name}", "chúng tôi biết rõ {w} {full_name}")  # fmt: skip
_STATUS = ("tình trạng hôn nhân: {marital_status}", "{w} {name} thuộc trường hợp: {marital_status}",
           "theo sổ bộ và lời khai, {w} {name} {marital_status}", "về vợ chồng, người trên {marital_status}",
           "cho đến hôm nay {w} {name} {marital_status}", "kết quả kiểm tra: {marital_status}",
           "hôn nhân của đương sự: {marital_status}", "địa phương nhận thấy {w} {name} {marital_status}",
           "xác nhận là {marital_status}", "ghi nhận tình trạng “{marital_status}”",
           "người có lý lịch nêu trên {marital_status}")  # fmt: skip
_PURPOSE = ("giấy này cấp để {purpose}", "cấp cho {w} {name} để {purpose}", "sử dụng vào việc {purpose}",
            "đương sự xin giấy để {purpose}", "lý do: {purpose}", "xác nhận nhằm {purpose}", "mục đích: {purpose}",
            "giấy chỉ dùng khi {purpose}", "yêu cầu cấp giấy để {purpose}",
            "để {purpose}, không dùng cho việc khác")  # fmt: skip
_FILED = ("giấy mang số {number}, lập ngày {date_of_issue}", "vào sổ số {number} ngày {date_of_issue}",
          "số cấp {number}; ngày cấp {date_of_issue}", "xác nhận số {number} ký ngày {date_of_issue}",
          "ngày {date_of_issue} cấp giấy số {number}")  # fmt: skip


def wish(sheet: Sheet, each: WideSingle, dice: Dice) -> None:
    """Print who asked for the certificate and when, which is in no field."""
    asker = officer_name(dice.fork("asker"), each.cast.split)
    text = dice.pick(_WISHES).format(day=asked_on(each, dice), w=each.word, n=each.person.name, a=asker)
    if text:
        sheet.para(f"{text[:1].upper()}{text[1:]}", first=dice.pick([0.0, 22.0]), style=dice.pick([PLAIN, ITALIC]))


def _person(dice: Dice) -> str:
    """Return a sentence with places for the person's facts."""
    parts = [dice.pick(_NAMED), dice.pick(["giới tính {sex}", "là {sex}", "({sex})", "phái {sex}", "giới tính: {sex}"]),
             dice.pick(["sinh ngày {date_of_birth}", "(sinh ngày {date_of_birth})", "ngày sinh: {date_of_birth}",
                        "sinh: ngày {date_of_birth}", "chào đời ngày {date_of_birth}"]),
             dice.pick(["dân tộc {ethnicity}", "người {ethnicity}", "thuộc dân tộc {ethnicity}"]),
             dice.pick(["quốc tịch {nationality}", "công dân {nationality}", "có quốc tịch {nationality}"]),
             dice.pick(["CCCD/CMND {id_number}", "giấy tờ số {id_number}", "(số giấy tờ {id_number})",
                        "mã định danh {id_number}", "mang thẻ số {id_number}", "CMND: {id_number}"]),
             dice.pick(["ở {residence}", "trú tại {residence}", "nơi ở: {residence}", "cư ngụ {residence}",
                        "hộ khẩu {residence}", "thường trú {residence}"])]  # fmt: skip
    return joined(dice, parts, dice.pick([", ", "; ", ", "]))


def _texts(each: WideSingle, dice: Dice, *, inside: bool) -> list[str]:
    """Return sentences with places for the person's facts, status and purpose; number and day too, if `inside`."""
    texts = [_person(dice), dice.pick(_STATUS), dice.pick(_PURPOSE)]
    texts = [texts[at] for at in dice.pick([(0, 1, 2), (0, 1, 2), (0, 2, 1), (1, 0, 2), (2, 0, 1)])]
    if inside:
        texts.insert(dice.pick([0, len(texts)]), dice.pick(_FILED))
    name = each.person.name
    return [text.replace("{W}", each.word.capitalize()).replace("{w}", each.word).replace("{name}", name)
            for text in texts]  # fmt: skip


def _points(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """All in plain sentences: points, paragraphs or one paragraph, as an answer to who asked."""
    each, inside = wide_single(cast, dice), dice.chance(0.3)
    day = each.head(sheet, dice, placed=not inside, dated=not inside)
    wish(sheet, each, dice)
    lead = dice.pick(_LEADS)
    if lead:
        sheet.para(dice.pick([f"{each.agency.plain}: ", ""]), lead, style=dice.pick([PLAIN, ITALIC, BOLD]))
    facts, texts = each.facts, _texts(each, dice, inside=inside)
    status = facts["marital_status"]
    if not any(f"{mark}{{marital_status}}" in text for text in texts for mark in (": ", "“")):
        facts = facts.but({"marital_status": f"{status[:1].lower()}{status[1:]}"}, facts.canonical)
    points(sheet, facts, dice, texts)
    if dice.chance(0.35):
        sheet.para(dice.pick(["Giấy có giá trị 06 tháng.", "Cấp 01 bản cho người xin.", "Ai sử dụng sai tự chịu.",
                              "Đề nghị các cơ quan giúp đỡ.", "Chứng nhận để tùy nghi sử dụng."]))  # fmt: skip
    civil_foot(sheet, cast, dice, each.agency, day)


def _translated(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """For use abroad, with English in the next cell or line; at times a translator signs beside."""
    each, inside = wide_single(cast, dice, extract=0.2), dice.chance(0.35)
    day = each.head(sheet, dice, placed=not inside, dated=not inside, english=dice.pick(ENGLISH))
    if dice.chance(0.5):
        asked = dice.pick(["This is to certify that", "Hereby certifies:", "Upon request of the undersigned"])
        sheet.para(dice.pick(["Xác nhận", "Nay chứng nhận", "Theo đề nghị"]), " / ", asked, style=ITALIC)
    headed = dice.chance(0.5)
    groups = [
        (dice.pick(["Người được cấp / Holder", "Đương sự / Applicant", "I. Person"]), each.told(dice)),
        (dice.pick(["Xác nhận / Certification", "Kết quả / Result", "II. Status"]), each.results(dice)),
    ]
    if inside:
        groups.insert(dice.pick([0, 2]), ("Số, ngày / Reference", each.filed(dice, inside=True)))
    if dice.chance(0.15):
        groups.reverse()
    translated(sheet, dice, [(head if headed else "", [_glossed(fact) for fact in told]) for head, told in groups])
    other = officer_name(dice.fork("translator"), cast.split)
    title = dice.pick(["Người dịch / Translator", "TRANSLATOR", "Cộng tác viên dịch thuật", "Hiệu đính / Proofread"])
    civil_foot(sheet, cast, dice, each.agency, day, *([(title, other)] if dice.chance(0.5) else []))


def _glossed(fact: Said) -> Said:
    return fact if fact.english else replace(fact, english="Other")


def _exported(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """What a portal or program puts out: columns' names or labels before values, signed in ink or by a box."""
    each, inside = wide_single(cast, dice, extract=0.2), dice.chance(0.7)
    program_head(sheet, cast, dice, _SYSTEMS, sites=_SITES)
    forms = ("office alone", "flush", "halves", "title first")
    day = each.head(sheet, dice, placed=not inside, dated=not inside, forms=forms)
    style, called = (
        dice.pick(["{lead}.{key}", "{lead}_{key}", "{key}", "{key}[{lead}]"]),
        dice.pick(["_", "upper", "camel"]),
    )
    mark = dice.pick(["== {} ==", "[{}]", "# {}", "{}", "--- {}", ""])
    told = [("cd", "Công dân", each.told(dice)), ("hn", "Hôn nhân", each.results(dice)),
            ("hs", "Hồ sơ", [*each.filed(dice, inside=inside), *some_of(dice, filed(cast, dice), 4)])]  # fmt: skip
    if dice.chance(0.4):
        told = [told[2], *told[:2]]
    if not mark:
        told = [("xn", "", [fact for _, _, facts in told for fact in facts])]
    for lead, head, facts in told:
        if not facts:
            continue
        if mark:
            sheet.para(mark.format(head), style=BOLD, after=2)
        names = [style.format(lead=lead, key=program_name(fact.label, called)) for fact in facts]
        exported(sheet, dice.fork("form"), list(zip(names, facts, strict=True)))
    if dice.chance(0.35):
        clock = f"{cast.issued:%d/%m/%Y} {dice.whole(7, 17):02d}:{dice.whole(10, 59)}:{dice.whole(10, 59)}"
        signed_box(sheet, dice, cast.signer, each.agency.plain, clock)
    else:
        civil_foot(sheet, cast, dice, each.agency, day)
    program_foot(sheet, cast, dice)


_CHOICES = ("Chưa kết hôn", "Đã kết hôn", "Đã ly hôn", "Góa", "Độc thân", "Đang có vợ/chồng", "Ly thân",
            "Vợ/chồng đã chết", "Chưa đăng ký kết hôn với ai", "Đã ly hôn, chưa kết hôn lại")  # fmt: skip
_NEEDS = ("đăng ký kết hôn", "vay vốn", "chuyển nhượng đất", "xuất cảnh", "xin việc", "mua nhà ở xã hội", "thừa kế",
          "đăng ký kết hôn ở nước ngoài", "nhận con nuôi", "bổ túc hồ sơ")  # fmt: skip
_MARKS = (("[x]", "[ ]"), ("[X]", "[ ]"), ("(x)", "( )"), ("[v]", "[ ]"), ("(+)", "( )"))


def _choose(sheet: Sheet, dice: Dice, asked: Said, choices: Sequence[str], manner: str, number: int) -> None:
    """Print what may be chosen with the one that holds marked, beside one another or below, and note that one."""
    record(sheet, asked.entry)
    held = asked.entry.printed
    others = dice.sample([each for each in choices if each != held], dice.whole(2, 4))
    offered = [each for each in choices if each == held or each in others]
    (on, off), behind = dice.pick(_MARKS), dice.chance(0.3)
    label = f"{number}. {asked.label}:" if manner == "numbered" else f"{asked.label}:"
    marked = [(on if each == held else off, each) for each in offered]
    texts = [f"{each} {mark}" if behind else f"{mark} {each}" for mark, each in marked]
    if manner == "rows":
        sheet.para(label, style=BOLD, after=1)
        for text in texts:
            sheet.para(text, first=18, after=1)
    else:
        sheet.para(f"{label} ", "   ".join(texts), hang=14, after=4)


def _ticked(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of boxes: the status, the purpose and the sex at times are marked among what may be chosen."""
    each, inside = wide_single(cast, dice), dice.chance(0.3)
    marks, manner = dice.fork("marks"), dice.pick(["numbered", "rows", "plain", "plain"])
    own = {"marital_status": marks.pick(_CHOICES), "purpose": marks.pick(_NEEDS)}
    each = replace(each, facts=each.facts.but(own, each.facts.canonical))
    day = each.head(sheet, dice, placed=not inside, dated=not inside)
    wish(sheet, each, dice)
    rows = counter_setter(sheet, dice, "lines", "cells", "dense", "own")
    told = [ticked(fact, dice) if fact.entry.key == "sex" and manner != "plain" else fact for fact in each.told(dice)]
    before = dice.chance(0.2)
    if not before:
        rows.put(*each.filed(dice, inside=inside), *told)
    _choose(sheet, marks.fork("status"), each.plain(dice, "marital_status"), _CHOICES, manner, 8)
    if dice.chance(0.55):
        _choose(sheet, marks.fork("purpose"), each.plain(dice, "purpose"), _NEEDS, manner, 9)
    else:
        rows.put(each.one(dice, "purpose"))
    if before:
        rows.put(*told, *each.filed(dice, inside=inside))
    if dice.chance(0.5):
        sheet.para(dice.pick(["(Đánh dấu vào ô thích hợp)", "Ghi chú: chỉ chọn một ô", "(*) Đánh dấu x",
                              "Ô không chọn để trống"]), style=ITALIC)  # fmt: skip
    civil_foot(sheet, cast, dice, each.agency, day)


MARITAL_WIDE_TOLD = (
    Drawn("marital_told_in_points_wide", _points, 13.5),
    Drawn("marital_beside_english_wide", _translated, 12.0),
    Drawn("marital_exported_wide", _exported, 12.0),
    Drawn("marital_ticked_wide", _ticked, 12.5),
)
