"""Letters of authorisation on the forms of firms and portals and on lying paper in two panels.

Canonical values as in `authorization_facts`; where the letter gives a year of birth alone, that year counts.
"""

from __future__ import annotations

from tests.dossiers.authorization_matters import (
    PARTIES,
    TITLES,
    WHO,
    day_of,
    matter_text,
    matters_of,
    said_of,
    side_of,
    signers_of,
)
from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.chance_parts import Signer, headline, remark, sign_row
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import A4_LANDSCAPE, Drawn
from tests.dossiers.pairs import cells
from tests.dossiers.people import officer_name
from tests.dossiers.printed_parts import band
from tests.dossiers.setters_lined import NARROW_FORMS, NEW_FORMS, new_setter
from tests.dossiers.typeset import BOLD, Style
from tests.dossiers.wording import date_slashed

_FIRMS = (
    ("NGÂN HÀNG TMCP TRƯỜNG SƠN", "Chi nhánh {p}", "NGÂN HÀNG"),
    ("CÔNG TY ĐIỆN LỰC {P}", "Đội Quản lý điện khu vực 2", "ĐIỆN LỰC"),
    ("TỔNG CÔNG TY BẢO HIỂM AN LỘC", "Phòng Giám định - Bồi thường", "CÔNG TY BẢO HIỂM"),
    ("BƯU ĐIỆN {P}", "Bưu cục cấp 3 {c}", "BƯU ĐIỆN"),
    ("VIỄN THÔNG {P}", "Cửa hàng giao dịch {c}", "VIỄN THÔNG"),
    ("TRƯỜNG ĐẠI HỌC TÂY SƠN", "Phòng Công tác sinh viên", "NHÀ TRƯỜNG"),
    ("CÔNG TY CP CHỨNG KHOÁN HẢI VÂN", "Phòng Giao dịch khách hàng", "CÔNG TY"),
)
_MATTERS = ("NỘI DUNG ỦY QUYỀN", "PHẠM VI VÀ THỜI HẠN ỦY QUYỀN", "Việc ủy quyền", "Nội dung, thời hạn", "CÔNG VIỆC")


def _of_firm(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A firm's own form: its mark and codes on top, parts under bands, what its clerk fills in below."""
    facts, parties, place = matters_of(cast, dice), dice.pick(PARTIES), cast.commune
    name, branch, short = (each.format(P=place.province_name.upper(), p=place.province_name, c=place.commune_name)
                           for each in dice.pick(_FIRMS))  # fmt: skip
    day = day_of(sheet, facts, cast, dice)
    _letterhead(sheet, dice, name, branch)
    headline(sheet, dice, dice.pick(TITLES), notes=("", "(Áp dụng cho khách hàng cá nhân)", "(Letter of authorization)",
                                                    "(Lập thành 02 liên)"))  # fmt: skip
    if dice.chance(0.5):
        sheet.para(f"Kính gửi: {short} - {branch}", align=dice.pick(["left", "center"]))
    rows, form = new_setter(sheet, dice, NEW_FORMS, english=dice.chance(0.3)), dice.pick(["band", "", "line", "stroke"])
    mark, typed = dice.pick(["", "{}. ", "PHẦN {}: "]), dice.chance(0.5)
    for letter, head in zip("ABC", (*parties, dice.pick(_MATTERS)), strict=True):
        _bar(sheet, f"{mark.format(letter)}{head}", form)
        if letter != "C":
            rows.put(*side_of(facts, WHO["AB".index(letter)], dice))
        elif typed:
            rows.put(said_of(facts, dice, "scope"), said_of(facts, dice, "term"))
        else:
            matter_text(sheet, facts, dice)
    remark(sheet, dice, 0.6, "Người ủy quyền chịu trách nhiệm về giao dịch do người được ủy quyền thực hiện.",
           f"{short} không chịu trách nhiệm về tranh chấp giữa hai bên.")  # fmt: skip
    clerk = Signer(dice.pick(["GIAO DỊCH VIÊN", "Nhân viên tiếp nhận", "KIỂM SOÁT"]),
                   officer_name(dice.fork("clerk"), cast.split))  # fmt: skip
    sign_row(sheet, dice, *signers_of(facts, parties, dice), *([clerk] if dice.chance(0.6) else []),
             day=dice.pick([f"{place.commune_name}, {day}", f"Ngày lập: {day.removeprefix('ngày ')}"]))  # fmt: skip
    if dice.chance(0.4):
        text = (
            f"PHẦN DÀNH CHO {short}: Tiếp nhận lúc {dice.whole(8, 16)} giờ 15, mã giao dịch {dice.whole(10**5, 10**6)}."
        )
        sheet.skip(4)
        cells(sheet, (1.0,), [[([text], Style(size=sheet.look.size - 2))]], ruled=True, pad=4)


def _letterhead(sheet: Sheet, dice: Dice, name: str, branch: str) -> None:
    """Print whose form it is at the left, the form's codes at the right, at times the state below."""
    small = Style(size=sheet.look.size - 2)
    code = f"{dice.pick(['BM', 'Mẫu', 'QT'])}.{dice.whole(1, 30):02d}/{dice.pick(['UQ-KH', 'KHCN', 'DVKH'])}"
    number = f"{dice.pick(['Số tham chiếu', 'Mã KH', 'Số phiếu'])}: {dice.whole(10**7, 10**8)}"

    def firm() -> None:
        sheet.para(name, style=BOLD, after=0)
        sheet.para(branch, style=small)

    def codes() -> None:
        sheet.para(code, align="right", style=small, after=0)
        sheet.para(number, align="right", style=small)

    sheet.columns((0.0, 0.6, firm), (0.62, 1.0, codes))
    if dice.chance(0.5):
        state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)


def _of_portal(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Printed from a portal: parts in any order, signed by numbers and not by hand, printed on another day."""
    facts, small = matters_of(cast, dice), Style(size=sheet.look.size - 2.5)
    day = day_of(sheet, facts, cast, dice)
    site = dice.pick(["https://dichvucong.example.vn/uy-quyen", "Ứng dụng định danh điện tử", "Cổng Dịch vụ công"])
    sheet.para(f"{site} - in lúc {dice.whole(7, 19):02d}:{dice.whole(0, 59):02d}", align=dice.pick(["left", "right"]),
               style=small)  # fmt: skip
    if dice.chance(0.6):
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(4)
    headline(sheet, dice, dice.pick(TITLES), notes=("", "(Biểu mẫu điện tử tương tác)", "(Bản thể hiện)"))
    rows = new_setter(sheet, dice, ("striped", "rightward", "strung", "margin", "coded"))
    parties, form = dice.pick(PARTIES), dice.pick(["band", "stroke", "line"])
    wished = dice.pick(["Ngày lập", "Ngày tạo", "Thời điểm ủy quyền", "Ngày ký"])
    parts = {"g": (parties[0], side_of(facts, "grantor", dice)), "a": (parties[1], side_of(facts, "attorney", dice)),
             "m": (dice.pick(_MATTERS), [said_of(facts, dice, "scope"), said_of(facts, dice, "term")])}  # fmt: skip
    for part in dice.pick(["gam", "mga", "agm", "gma", "gam", "mag"]):
        head, told = parts[part]
        _bar(sheet, head, form)
        rows.put(*told)
    sheet.para(f"{wished}: {day.removeprefix('ngày ')}", after=4)
    clock, ruled = f"{dice.whole(7, 21):02d}:{dice.whole(0, 59):02d}:{dice.whole(0, 59):02d}", dice.chance(0.6)
    for who, what in zip(WHO, ("Xác nhận bởi", "Người nhận ủy quyền đồng ý"), strict=True):
        if dice.chance(0.8):
            text = f"{what}: {facts[f'{who}_name']} - {clock} {date_slashed(cast.issued)}"
            cells(sheet, (0.62,), [[([text], small)]], ruled=ruled, pad=4)
            sheet.skip(4)
    remark(sheet, dice, 0.6, f"Mã tra cứu: {dice.whole(10**9, 10**10)}-UQ", "Trang 1/1", align="right")


def _bar(sheet: Sheet, text: str, form: str) -> None:
    """Print a part's heading: on a band, beside a thick stroke, over a line across the page, or bare."""
    if form == "band":
        band(sheet, text)
        return
    top = sheet.y
    sheet.para(text, style=BOLD, first=8 if form == "stroke" else 0, after=3)
    if form == "stroke":
        sheet.draw.rectangle([sheet.left, top + 6, sheet.left + 4 * POINT, sheet.y - 14], fill=(40, 90, 160))
    elif form == "line":
        sheet.draw.line([(sheet.left, sheet.y - 6), (sheet.right, sheet.y - 6)], fill=sheet.look.ink, width=3)


def _two_panels(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """Lying paper: the people on one half, the matter and who signs on the other, parted by a line."""
    facts, parties, over = matters_of(cast, dice), dice.pick(PARTIES), dice.chance(0.5)
    day, turned = f"{cast.commune.commune_name}, {day_of(sheet, facts, cast, dice)}", dice.chance(0.3)
    form, bars = dice.pick(NARROW_FORMS), dice.pick(["band", "stroke", "line", ""])

    def top() -> None:
        own = dice.fork("title")
        state_heading(sheet, spell=own.whole(0, 3))
        sheet.skip(4)
        headline(sheet, own, own.pick(TITLES), notes=("", "(Dùng cho công dân)"))

    def people() -> None:
        own = dice.fork("people")
        rows = new_setter(sheet, own, (form,), narrow=True)
        for party, who in zip(parties, WHO, strict=True):
            _bar(sheet, party, bars)
            rows.put(*side_of(facts, who, own, more=0.15))

    def matter() -> None:
        own = dice.fork("matter")
        matter_text(sheet, facts, own)
        pledges = (
            "Hai bên cam kết thực hiện đúng nội dung đã ghi.",
            "Không có thù lao.",
            "Giấy gồm 01 trang, lập 03 bản.",
        )
        for line in own.sample(pledges, 2):
            sheet.para(f"- {line}", after=1)
        sign_row(sheet, own, *signers_of(facts, parties, own), day=day)

    def first_half() -> None:
        if not over:
            top()
        (matter if turned else people)()

    if over:
        top()
    begin = sheet.y
    sheet.columns((0.0, 0.48, first_half), (0.52, 1.0, people if turned else matter))
    middle = sheet.left + sheet.width / 2
    sheet.draw.line([(middle, begin), (middle, sheet.y)], fill=(150, 150, 156), width=dice.pick([2, 5]))


AUTHORIZATIONS_OF_FIRMS = (
    Drawn("authorization_of_firm", _of_firm, 12.0),
    Drawn("authorization_of_portal", _of_portal, 12.0),
    Drawn("authorization_two_panels", _two_panels, 13.5, A4_LANDSCAPE, (48.0, 44.0, 40.0)),
)
