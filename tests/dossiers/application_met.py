"""Citizens' letters as they are met: a student's form of a university, a form of those who sell electricity or water.

Canonical values as in `application`; codes of students and customers, teachers and where power is used are in no field.
"""

from __future__ import annotations

from dataclasses import replace

from tests.dossiers.application_drawn import CitizenLetter, invent_letter, noted
from tests.dossiers.application_texts import Matter
from tests.dossiers.blocks import Entry, office_head, state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn
from tests.dossiers.met_parts import DAYS, Hand, after_label, hands, lines_of
from tests.dossiers.pairs import record
from tests.dossiers.people import officer_name
from tests.dossiers.places import address
from tests.dossiers.typeset import BOLD, ITALIC, PLAIN, Item, Leader, Run, Style, Tab
from tests.dossiers.wording import date_long, date_slashed

_WHO = ("applicant_name", "applicant_birth_date", "applicant_id_number", "applicant_residence", "request")
_SCHOOLS = ("TRƯỜNG ĐẠI HỌC {P}", "TRƯỜNG CAO ĐẲNG KỸ THUẬT {P}", "PHÂN HIỆU ĐẠI HỌC NÔNG LÂM TẠI {P}",
            "TRƯỜNG CAO ĐẲNG Y TẾ {P}", "HỌC VIỆN HÀNH CHÍNH - PHÂN VIỆN {P}")  # fmt: skip
_ROOMS = ("Phòng Đào tạo", "Phòng Công tác sinh viên", "Phòng Khảo thí và Đảm bảo chất lượng", "Khoa Kinh tế",
          "Trung tâm Hỗ trợ sinh viên")  # fmt: skip
_STUDY = (
    Matter(("ĐƠN XIN BẢO LƯU KẾT QUẢ HỌC TẬP",), "bảo lưu kết quả học tập học kỳ II và được nghỉ học 01 năm",
           "sức khỏe yếu, phải điều trị dài ngày"),
    Matter(("ĐƠN XIN XÁC NHẬN SINH VIÊN",), "xác nhận là sinh viên đang theo học tại trường",
           "bổ sung hồ sơ vay vốn ngân hàng chính sách"),
    Matter(("ĐƠN XIN THÔI HỌC",), "cho em được thôi học và rút lại hồ sơ đã nộp", "hoàn cảnh gia đình khó khăn"),
    Matter(("ĐƠN XIN PHÚC KHẢO",), "chấm lại bài thi kết thúc học phần Toán cao cấp",
           "điểm công bố chưa đúng với bài làm"),
    Matter(("ĐƠN ĐỀ NGHỊ", "CẤP LẠI THẺ SINH VIÊN"), "cấp lại thẻ sinh viên đã bị mất", "đánh rơi trên đường đi học"),
    Matter(("ĐƠN XIN CHUYỂN NGÀNH HỌC",), "được chuyển sang học ngành Kế toán từ học kỳ sau",
           "ngành đang học không phù hợp với bản thân"),
    Matter(("ĐƠN ĐĂNG KÝ Ở NỘI TRÚ",), "được ở ký túc xá khu B trong năm học này", "nhà ở xa trường"),
    Matter(("ĐƠN XIN HOÃN THI",), "hoãn thi học phần Triết học và thi lại vào đợt phụ", "trùng lịch khám nghĩa vụ"),
)  # fmt: skip
_POWER = (
    Matter(("ĐƠN ĐỀ NGHỊ MUA ĐIỆN", "(Phục vụ mục đích sinh hoạt)"), "Lắp đặt mới một công tơ một pha", ""),
    Matter(("ĐƠN ĐỀ NGHỊ", "THAY ĐỔI CHỦ THỂ HỢP ĐỒNG MUA BÁN ĐIỆN"), "Đổi tên chủ hợp đồng sang tên tôi", ""),
    Matter(("ĐƠN ĐĂNG KÝ SỬ DỤNG NƯỚC SẠCH",), "Đấu nối đường ống và lắp một đồng hồ nước 15 ly", ""),
    Matter(("ĐƠN ĐỀ NGHỊ DI DỜI CÔNG TƠ",), "Di dời công tơ ra trụ điện ngoài hàng rào để tiện theo dõi", ""),
    Matter(("ĐƠN ĐĂNG KÝ ĐỊNH MỨC ĐIỆN",), "Đăng ký thêm 02 định mức cho hộ thuê nhà", ""),
    Matter(("ĐƠN ĐỀ NGHỊ", "KIỂM ĐỊNH LẠI CÔNG TƠ"), "Kiểm tra lại công tơ vì số điện tháng này tăng gấp ba", ""),
    Matter(("ĐƠN XIN TẠM NGỪNG SỬ DỤNG NƯỚC",), "Tạm ngừng cấp nước trong sáu tháng do sửa nhà", ""),
)  # fmt: skip
_SELLERS = ("Điện lực {d}", "Công ty Điện lực {p}", "Công ty Cổ phần Cấp nước {p}", "Đội Quản lý điện {d}",
            "Xí nghiệp cấp nước {d}")  # fmt: skip


def _letter(cast: Cast, dice: Dice, matters: tuple[Matter, ...], offices: tuple[str, ...]) -> CitizenLetter:
    letter, matter = invent_letter(cast, dice, dice.pick(DAYS)), dice.pick(matters)
    told = {"request": matter.request, "title": " ".join(matter.titles), "recipient": "; ".join(offices)}
    return replace(letter, matter=matter, offices=offices, facts=letter.facts.but(told, letter.facts.canonical))


def _of_student(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A university's form: school and state, several receivers in a list, student's codes, who has to agree below."""
    school = dice.pick(_SCHOOLS).format(P=cast.commune.province_name.upper())
    rooms = dice.sample(_ROOMS, dice.whole(1, 2))
    board = dice.pick(["Ban Giám hiệu Nhà trường", "Hiệu trưởng Nhà trường", "Ban Giám hiệu"])
    letter = _letter(cast, dice, _STUDY, (board, *rooms) if dice.chance(0.7) else (rooms[0],))
    facts, high = letter.facts, dice.chance(0.3)
    noted(sheet, letter, *_WHO)
    day = f"{cast.commune.province_name}, {facts['date_of_issue']}"
    parent = dice.pick(["BỘ GIÁO DỤC VÀ ĐÀO TẠO", f"UBND {cast.commune.province.upper()}", ""])
    if dice.chance(0.75):
        sheet.columns((0.0, 0.42, lambda: office_head(sheet, parent, school)),
                      (0.44, 1.0, lambda: state_heading(sheet, spell=dice.whole(0, 3))))  # fmt: skip
    else:
        state_heading(sheet, spell=dice.whole(0, 3))
    if high:
        sheet.para(day, align="right", style=ITALIC)
    sheet.skip(8)
    for line in letter.matter.titles:
        sheet.para(line, align="center", style=Style(bold=True, size=sheet.look.size + 2), after=0)
    sheet.skip(6)
    _receivers(sheet, letter, dice)
    by_pen, dots = dice.chance(0.3), dice.chance(0.5)
    value = Style(pen=True) if by_pen else dice.pick([PLAIN, BOLD])
    record(sheet, *(replace(facts.entry("", key), by_pen=by_pen) for key in _WHO))
    tail: list[Item] = [" ", Leader()] if dots or by_pen else []
    me = dice.pick(["Em", "Tôi", "Em"])
    born, name = dice.pick(["Ngày sinh", "Sinh ngày", "Ngày, tháng, năm sinh"]), dice.pick(["tên là", "là", "tên"])
    code = f"{dice.whole(16, 25)}{dice.whole(10, 99)}{dice.whole(100_000, 999_999)}"
    form = f"{dice.pick(['K', 'D', 'CĐ'])}{dice.whole(14, 25)}{dice.pick(['KT', 'CNTT', 'LN', 'YS'])}{dice.whole(1, 4)}"

    def two(first: tuple[str, str], second: tuple[str, str]) -> None:
        items: list[Item] = []
        for label, text in (first, second):
            items += [f"{label}: ", Run(text, value), *(tail or [Leader(blank=True)]), " "]
        sheet.para(*items[:-1])

    birth = after_label(born, facts["applicant_birth_date"])
    sheet.para(f"{me} {name}: ", Run(facts["applicant_name"], value), *tail)
    pairs = [
        ((born, birth), (dice.pick(["Số CCCD", "CCCD số", "Số CMND/CCCD"]), facts["applicant_id_number"])),
        ((dice.pick(["Mã sinh viên", "MSSV", "Mã số SV"]), code), (dice.pick(["Lớp", "Lớp sinh hoạt"]), form)),
    ]
    for first, second in pairs[:: dice.pick([1, -1])]:
        two(first, second)
    home = dice.pick(
        ["Hộ khẩu thường trú", "Nơi ở hiện nay", "Địa chỉ liên hệ", "Địa chỉ thường trú", "Quê quán, chỗ ở"]
    )
    sheet.para(f"{home}: ", Run(facts["applicant_residence"], value), *tail)
    if dice.chance(0.6):
        two(("Điện thoại", facts["_phone"]), ("Email", f"{code}@sv.edu.vn"))
    asks = dice.pick([f"Nay {me.lower()} làm đơn này kính xin Nhà trường cho phép:",
                      "Nội dung đề nghị:", "Kính đề nghị:",
                      f"{me} viết đơn này xin:", "Em xin trình bày nguyện vọng:"])  # fmt: skip
    why = dice.pick(["Lý do", "Vì lý do", "Lí do"])
    wish: list[Item] = [f"{asks} ", Run(facts["request"], value), "."]
    reason: list[Item] = [f"{why}: ", Run(letter.matter.reason, value), "."]
    for items in (wish, reason)[:: dice.pick([1, 1, -1])]:
        sheet.para(*items, align="left" if by_pen else "justify")
    sheet.para(dice.pick(["Em xin chân thành cảm ơn./.", "Rất mong được sự chấp thuận của Nhà trường.",
                          "Tôi xin cam đoan thực hiện đúng quy chế đào tạo."]))  # fmt: skip
    teacher = officer_name(dice.fork("teacher"), cast.split)
    adviser = Hand((dice.pick(["CỐ VẤN HỌC TẬP", "Ý KIẾN CỦA KHOA", "GIÁO VIÊN CHỦ NHIỆM"]),),
                   teacher if dice.chance(0.5) else "", "(Ký, ghi rõ họ tên)")  # fmt: skip
    writer = Hand((dice.pick(["NGƯỜI LÀM ĐƠN", "SINH VIÊN", "Người viết đơn"]),), letter.person.name, "",
                  "", "" if high else day)  # fmt: skip
    hands(sheet, dice, (0.0, 0.46, adviser), (0.5, 1.0, writer))


def _receivers(sheet: Sheet, letter: CitizenLetter, dice: Dice) -> None:
    """Print one receiver in the middle, several in a list beside the words before them."""
    if len(letter.offices) == 1:
        sheet.para("Kính gửi: ", Run(letter.offices[0], BOLD), align="center", after=5)
    else:
        mark = dice.pick(["- ", "", "– "])
        sheet.para("Kính gửi: ", Tab(70.0), f"{mark}{letter.offices[0]}", first=60, after=0)
        for office in letter.offices[1:]:
            sheet.para(f"{mark}{office}", first=130, after=2)


def _of_power(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A seller's form: code and receipt at the corner, numbered blanks, where it is used beside where one lives."""
    place = cast.commune
    office = dice.pick(_SELLERS).format(d=place.district or place.commune, p=place.province_name)
    letter, by_pen = _letter(cast, dice, _POWER, (office,)), dice.chance(0.4)
    facts, mark = letter.facts, dice.pick([".", "_", ".", ""])
    noted(sheet, letter)
    record(sheet, *(replace(facts.entry("", key), by_pen=by_pen) for key in _WHO))
    value = Style(pen=True) if by_pen else dice.pick([PLAIN, BOLD])
    corner = (f"Mã khách hàng: PC{dice.whole(10, 99)}{dice.pick('ADEK')}{dice.whole(10**7, 10**8 - 1)}",
              f"BM.{dice.whole(1, 9):02d}/QT-KD", f"Số phiếu: {dice.whole(100, 9999)}/TN",
              f"Ngày tiếp nhận: {date_slashed(letter.day)}")  # fmt: skip
    lines_of(sheet, dice.sample(corner, dice.whole(1, 2)), style=Style(size=sheet.look.size - 2), after=0)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(6)
    for line in letter.matter.titles:
        style = Style(bold=not line.startswith("("), italic=line.startswith("("), size=sheet.look.size + 2)
        sheet.para(line, align="center", style=style, after=0)
    sheet.skip(4)
    sheet.para("Kính gửi: ", Run(office, BOLD), align=dice.pick(["center", "left"]), after=4)
    used = address(place, dice, cast.split)
    issued = f"{dice.pick(['cấp ngày', 'Ngày cấp:'])} {facts['_issued'].removeprefix('ngày ')}"
    number = facts["applicant_id_number"]
    rows: list[tuple[str, Entry]] = [
        (dice.pick(["Tên khách hàng", "Họ và tên khách hàng", "Tên chủ hộ", "Bên mua điện/nước", "Người đề nghị"]),
         facts.entry("", "applicant_name")),
        (dice.pick(["Ngày sinh", "Sinh ngày", "Ngày, tháng, năm sinh"]), facts.entry("", "applicant_birth_date")),
        (dice.pick(["Số CCCD/CMND", "CMND/CCCD/Hộ chiếu số", "Số định danh", "Căn cước số"]),
         Entry("", None, f"{number}, {issued}" if dice.chance(0.6) else number)),
        (dice.pick(["Nơi thường trú", "Địa chỉ thường trú", "Địa chỉ khách hàng", "Hộ khẩu thường trú"]),
         facts.entry("", "applicant_residence")),
        (dice.pick(["Địa điểm sử dụng", "Địa chỉ lắp đặt", "Nơi dùng điện, nước"]), Entry("", None, used)),
        ("Số điện thoại nhận tin nhắn", Entry("", None, facts["_phone"])),
        (dice.pick(["Nội dung đề nghị", "Yêu cầu", "Nội dung yêu cầu", "Đề nghị"]), facts.entry("", "request")),
        ("Mục đích sử dụng", Entry("", None, dice.pick(["Sinh hoạt", "Sinh hoạt gia đình", "Kinh doanh nhỏ"]))),
    ]  # fmt: skip
    if dice.chance(0.3):
        rows.insert(3, rows.pop(4))
    form = dice.pick(["{n}. ", "{n}/ ", "- ", "({n}) "])
    for count, (label, entry) in enumerate(rows, 1):
        tail: list[Item] = [" ", Leader(mark=mark)] if mark else []
        text = after_label(label, entry.printed)
        sheet.para(f"{form.format(n=count)}{label}: ", Run(text, value), *tail)
    lines_of(sheet, dice.sample(("Tôi cam kết thanh toán đầy đủ và đúng hạn.", "Công suất đăng ký: 3 kW.",
                                 "Hồ sơ kèm theo: bản chụp giấy tờ về chỗ ở hợp pháp.",
                                 "Tôi chịu trách nhiệm về các thông tin trên."), 2), style=ITALIC)  # fmt: skip
    day = f"{place.commune_name}, {date_long(letter.day)}"
    sheet.para(day, align="right", style=ITALIC)
    clerk = Hand((dice.pick(["NHÂN VIÊN TIẾP NHẬN", "GIAO DỊCH VIÊN"]),), officer_name(dice.fork("clerk"), cast.split))
    writer = Hand((dice.pick(["NGƯỜI ĐỀ NGHỊ", "KHÁCH HÀNG", "NGƯỜI LÀM ĐƠN"]),), letter.person.name,
                  dice.pick(["", "(Ký, ghi rõ họ tên)"]))  # fmt: skip
    hands(sheet, dice, (0.0, 0.48, clerk), (0.52, 1.0, writer))


LETTERS_MET = (
    Drawn("letter_of_student", _of_student, 13.0),
    Drawn("letter_of_power", _of_power, 13.0),
)
