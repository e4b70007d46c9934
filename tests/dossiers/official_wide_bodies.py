"""Documents of the Party, unions, youth and the army, of courts and their enforcers.

Canonical values as in `administrative`; who is sued or summoned is in no field.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

from tests.dossiers.administrative_body import Flow, Letter, write_body
from tests.dossiers.administrative_drawn import DrawnLetter
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.offices import seal_text
from tests.dossiers.official_matters import any_day
from tests.dossiers.official_wide_parts import (
    about,
    came_in,
    dashes,
    foot,
    headline,
    noted,
    number,
    office,
    state,
    to_whom,
    urgency,
)
from tests.dossiers.official_wide_words import KIND_SIGNS, wide_letter
from tests.dossiers.pairs import cells
from tests.dossiers.people import invent_name, officer_name
from tests.dossiers.truth import Split
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Style
from tests.dossiers.wording import date_long, date_slashed, sentence

_BODIES = (
    ("ĐẢNG BỘ {P}", "ĐẢNG ỦY {C}", "ĐU", ("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ"), "ĐẢNG CỘNG SẢN VIỆT NAM"),
    ("ĐẢNG ỦY {C}", "CHI BỘ TRƯỜNG HỌC", "CB", ("T/M CHI BỘ", "BÍ THƯ"), "ĐẢNG CỘNG SẢN VIỆT NAM"),
    ("TỈNH ỦY", "BAN TỔ CHỨC", "BTC", ("K/T TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"), "ĐẢNG CỘNG SẢN VIỆT NAM"),
    ("TỈNH ỦY", "BAN TUYÊN GIÁO VÀ DÂN VẬN", "BTGDV", ("T/L TRƯỞNG BAN", "CHÁNH VĂN PHÒNG"), "ĐẢNG CỘNG SẢN VIỆT NAM"),
    ("BCH ĐOÀN {P}", "BAN CHẤP HÀNH ĐOÀN {C}", "ĐTN", ("TM. BAN THƯỜNG VỤ", "BÍ THƯ"), "ĐOÀN TNCS HỒ CHÍ MINH"),
    ("LIÊN ĐOÀN LAO ĐỘNG {P}", "CÔNG ĐOÀN CƠ SỞ {C}", "CĐCS", ("TM. BAN CHẤP HÀNH", "CHỦ TỊCH"), ""),
    ("BAN THƯỜNG VỤ LHPN", "HỘI LHPN {C}", "BTV", ("TM. BAN THƯỜNG VỤ", "CHỦ TỊCH"), ""),
    ("HỘI CHỮ THẬP ĐỎ {P}", "HỘI CHỮ THẬP ĐỎ {C}", "CTĐ", ("TM. BAN CHẤP HÀNH", "PHÓ CHỦ TỊCH"), ""),
    ("QUÂN KHU 5", "BỘ CHQS {P}", "BCH", ("KT. CHỈ HUY TRƯỞNG", "PHÓ CHỈ HUY TRƯỞNG"), ""),
    ("SƯ ĐOÀN 2", "TRUNG ĐOÀN 38", "TrĐ", ("TRUNG ĐOÀN TRƯỞNG",), ""),
    ("BỘ ĐỘI BIÊN PHÒNG {P}", "ĐỒN BIÊN PHÒNG", "ĐBP", ("ĐỒN TRƯỞNG",), ""),
    ("MTTQ VIỆT NAM {P}", "ỦY BAN MTTQ {C}", "MTTQ-BTT", ("TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"), ""),
)  # fmt: skip


def _of_office(letter: Letter, cast: Cast, parent: str, name: str, code: str, chief: str) -> Letter:
    place = cast.commune
    words = {"P": place.province.upper(), "C": place.commune.upper()}
    at = place.commune_name if "{C}" in name else place.province_name
    full = name.format_map(words)
    agency = replace(letter.agency, parent=parent.format_map(words), name=full, plain=sentence(full.lower()), code=code,
                     board="", place=at, heads=(chief, f"PHÓ {chief}"), seal=seal_text(full[:24], place))  # fmt: skip
    return replace(letter, agency=agency)


def _body_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    kinds = ("công văn", "quyết định", "thông báo", "nghị quyết", "kế hoạch", "báo cáo", "hướng dẫn", "giấy mời",
             "tờ trình")  # fmt: skip
    own = wide_letter(letter, cast, dice, kinds, urgent=0.1)
    parent, name, code, titles, _ = dice.pick(_BODIES)
    own = _of_office(own, cast, parent, name, code, titles[-1].removeprefix("PHÓ "))
    sign = KIND_SIGNS[own.kind] or "CV"
    return replace(own, symbol_rest=f"{sign}{dice.pick(['/', '-', '/'])}{code}", titles=titles)


def _body(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """Heads of bodies: a star, the Party's or the League's name in the state's place, the number with a dash in it."""
    noted(sheet, letter)
    right_name = next(each[4] for each in _BODIES if each[2] == letter.agency.code)
    parted = "-" if right_name.startswith("ĐẢNG") or dice.chance(0.15) else "/"
    symbol = f"{letter.number}{parted}{letter.symbol_rest}"
    sheet.put("number_symbol", symbol)
    label, day = dice.pick(["Số ", "Số: ", "Số:", "Số"]), any_day(letter, dice)
    level, mail = dice.chance(0.25), letter.kind == "công văn" and dice.chance(0.6)

    def left() -> None:
        for text, style in ((letter.agency.parent, PLAIN), (letter.agency.name, BOLD)):
            sheet.para(text, align="center", style=style, after=0)
        sheet.para(dice.pick(["*", "***", "-----", ""]) or " ", align="center", record=False, after=0)
        if not level:
            sheet.para(f"{label} {symbol}" if label == "Số" else f"{label}{symbol}", align="center", after=2)
        if mail:
            about(sheet, letter, dice)

    def right() -> None:
        if right_name:
            underline = dice.chance(0.6)
            sheet.para(right_name, align="center", style=Style(bold=True, underline=underline), after=4)
            if not underline:
                dashes(sheet, dice)
        else:
            state(sheet, dice)
        if not level:
            sheet.para(*day, align=dice.pick(["center", "right"]), style=ITALIC)

    at = dice.pick([0.42, 0.48])
    sheet.columns((0.0, at, left), (at + 0.03, 1.0, right))
    if level:
        cells(sheet, (0.46, 0.54), [[([f"Số: {symbol}"], PLAIN)], [(day, ITALIC)]])
    urgency(sheet, letter, dice)
    if dice.chance(0.2):
        came_in(sheet, letter, dice)
    sheet.skip(6)
    headline(sheet, letter, dice)
    if letter.kind in ("công văn", "giấy mời", "tờ trình"):
        to_whom(sheet, letter, dice)


_COURTS = (
    ("TÒA ÁN NHÂN DÂN {P}", "TÒA ÁN NHÂN DÂN KHU VỰC 2", "TA", ("THẨM PHÁN",)),
    ("", "TÒA ÁN NHÂN DÂN {P}", "TA", ("TL. CHÁNH ÁN", "CHÁNH VĂN PHÒNG")),
    ("TAND TỐI CAO", "TÒA ÁN CẤP CAO {C}", "TA", ("TUQ. CHÁNH ÁN", "THẨM PHÁN")),
    ("VIỆN KIỂM SÁT NHÂN DÂN {P}", "VIỆN KIỂM SÁT NHÂN DÂN KHU VỰC 2", "VKS", ("KT. VIỆN TRƯỞNG", "PHÓ VIỆN TRƯỞNG")),
    ("THADS {P}", "PHÒNG THI HÀNH ÁN DÂN SỰ KHU VỰC 4", "THADS", ("CHẤP HÀNH VIÊN",)),
    ("CỤC THADS {P}", "CHI CỤC THI HÀNH ÁN DÂN SỰ", "CCTHADS", ("CHẤP HÀNH VIÊN TRUNG CẤP",)),
    ("CÔNG AN {P}", "PHÒNG CẢNH SÁT HÌNH SỰ", "CSHS", ("TL. GIÁM ĐỐC", "TRƯỞNG PHÒNG")),
    ("SỞ TƯ PHÁP {P}", "TRUNG TÂM DỊCH VỤ ĐẤU GIÁ TÀI SẢN", "TTĐG", ("ĐẤU GIÁ VIÊN",)),
)  # fmt: skip
_CASES = ("giải quyết tranh chấp hợp đồng vay tài sản", "thụ lý vụ án hôn nhân và gia đình", "thi hành bản án dân sự",
          "mở phiên họp hòa giải", "trả lại đơn khởi kiện", "cưỡng chế kê biên quyền sử dụng đất", "xác minh điều kiện",
          "giao nộp chứng cứ", "hoãn phiên tòa", "đình chỉ giải quyết", "bán đấu giá", "tống đạt văn bản")  # fmt: skip
_PAPERS = ("GIẤY TRIỆU TẬP", "GIẤY BÁO", "GIẤY XÁC NHẬN", "PHIẾU YÊU CẦU")


def _court_letter(letter: Letter, cast: Cast, dice: Dice) -> Letter:
    own = wide_letter(letter, cast, dice, ("thông báo", "quyết định", "công văn", "khác"), urgent=0.05)
    parent, name, code, titles = dice.pick(_COURTS)
    own = _of_office(own, cast, parent, name, code, titles[-1].removeprefix("PHÓ "))
    sign = {"thông báo": "TB", "quyết định": "QĐ", "công văn": "CV", "khác": "GTT"}[own.kind]
    rest = dice.pick(
        [f"{sign}-{code}", f"{own.day.year}/{sign}-{code}", f"{own.day.year}/{sign}ST-DS", f"{sign}.{code}"]
    )
    people = [invent_name(dice, Split.TUNING, dice.pick(["Nam", "Nữ"]))[0] for _ in range(dice.whole(1, 3))]
    home = cast.commune.full
    forms = ("Ông {n}", "Bà {n} - {h}", "Ông (bà) {n}, địa chỉ: {h}", "Viện kiểm sát nhân dân khu vực 2", "Anh {n}")
    receivers = tuple(dice.pick(forms).format(n=name, h=home) for name in people)
    title = dice.pick(_PAPERS) if own.kind == "khác" else own.title
    return replace(own, symbol_rest=rest, titles=titles, receivers=receivers, topic=dice.pick(_CASES), title=title)


def _court(sheet: Sheet, letter: Letter, dice: Dice) -> None:
    """A court's or an enforcer's paper: at times a form's number in the corner, receivers are people with homes."""
    noted(sheet, letter)
    if dice.chance(0.4):
        corner = dice.pick(["Mẫu số 30-DS", "Mẫu D 04-THADS", "Biểu 12/HS", "(Ban hành theo NQ 01/2017/NQ-HĐTP)"])
        sheet.para(corner, align="right", style=Style(size=sheet.look.size * 0.75), after=3)
    items, day, spot = number(letter, dice), any_day(letter, dice), dice.pick(["office", "office", "motto", "title"])

    def left() -> None:
        office(sheet, letter, dice)
        if spot == "office":
            sheet.para(*items, align="center", after=2)
        if letter.kind == "công văn" and dice.chance(0.7):
            about(sheet, letter, dice)

    def right() -> None:
        state(sheet, dice)
        if spot == "motto":
            sheet.para(*items, align="center", after=1)
        sheet.para(*day, align="center", style=ITALIC)

    at = dice.pick([0.4, 0.45])
    sheet.columns((0.0, at, left), (at + 0.02, 1.0, right))
    sheet.skip(8)
    headline(sheet, letter, dice)
    if spot == "title":
        sheet.para(*items, align="center")
    to_whom(sheet, letter, dice)


def _ruled_on(flow: Flow, letter: Letter, dice: Dice) -> None:
    """What a court tells people: a case's number and day, who sues whom, when to come."""
    day = letter.day - timedelta(days=dice.whole(5, 300))
    one, two = (invent_name(dice, Split.TUNING, sex)[0] for sex in ("Nam", "Nữ"))
    come = letter.day + timedelta(days=dice.whole(6, 40))
    sentences = (
        f"Ngày {date_slashed(day)}, đã thụ lý vụ việc số {dice.whole(3, 400)}/{day.year}/TLST-DS.",
        f"Nguyên đơn: {one}, sinh năm {dice.whole(1950, 1999)}; bị đơn: {two}.",
        f"Căn cứ Bản án số {dice.whole(2, 90)}/{day.year}/DS-ST {date_long(day)};",
        f"Yêu cầu có mặt lúc {dice.whole(7, 9)} giờ 30, {date_long(come)}, tại phòng số {dice.whole(1, 9)}.",
        f"Người liên hệ: Thư ký {officer_name(dice, Split.TUNING)}, số điện thoại 0901 {dice.whole(100_000, 999_999)}.",
        "Nếu vắng mặt không có lý do chính đáng thì xử lý theo luật định.",
        f"Xét đơn đề ngày {date_slashed(day)} của ông (bà) {one};",
    )
    for each in dice.sample(sentences, dice.whole(3, 6)):
        flow.para(each)


OFFICIAL_WIDE_BODIES = (
    DrawnLetter("official_party_and_bodies_wide", _body, foot, write_body, 180.0, _body_letter),
    DrawnLetter("official_court_to_people_wide", _court, foot, _ruled_on, 180.0, _court_letter),
)
