"""Citizens' letters on the forms of decrees and as people type them to schools: land, benefits, complaints, permits.

Canonical values as in `application`; neighbours, children and officers whom a letter names are not the applicant.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date

from tests.dossiers.application_drawn import CitizenLetter, invent_letter, noted, signed_by, titled
from tests.dossiers.application_texts import Matter
from tests.dossiers.blocks import FieldStyle, Form, row, state_heading
from tests.dossiers.canvas import POINT, Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Drawn, Facts
from tests.dossiers.people import invent_person
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, ITALIC, PLAIN, Leader, Run, Style, Tab, bold
from tests.dossiers.wording import date_dashed, date_long, date_short, date_slashed

_LAND = (
    Matter(("ĐƠN ĐĂNG KÝ ĐẤT ĐAI,", "TÀI SẢN GẮN LIỀN VỚI ĐẤT"),
           "Cấp Giấy chứng nhận lần đầu đối với thửa đất số 87, tờ bản đồ số 12, diện tích 240,5 m²",
           "Đất do cha mẹ để lại, gia đình tôi sử dụng ổn định từ năm 1992 và chưa được cấp giấy."),
    Matter(("ĐƠN ĐĂNG KÝ BIẾN ĐỘNG", "ĐẤT ĐAI, TÀI SẢN GẮN LIỀN VỚI ĐẤT"),
           "Đăng ký chuyển quyền sử dụng đất do nhận tặng cho toàn bộ thửa đất số 301, tờ bản đồ số 9",
           "Hợp đồng tặng cho đã được công chứng ngày 05/5 vừa qua."),
    Matter(("ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG",),
           "Cấp giấy phép xây dựng nhà ở riêng lẻ 02 tầng, diện tích xây dựng tầng một 86 m²",
           "Nhà cũ đã xuống cấp, không bảo đảm an toàn."),
)  # fmt: skip
_SCHOOL = (
    Matter(("ĐƠN XIN PHÉP NGHỈ HỌC",), "Cho cháu được nghỉ học 03 ngày để điều trị bệnh theo chỉ định của bác sĩ",
           "Cháu bị sốt xuất huyết và đang nằm viện."),
    Matter(("ĐƠN XIN CHUYỂN TRƯỜNG",), "Cho cháu được chuyển đến học lớp cùng khối tại trường kể từ học kỳ II",
           "Gia đình tôi chuyển nơi ở do thay đổi công tác."),
    Matter(("ĐƠN ĐỀ NGHỊ", "Miễn, giảm học phí"), "Xét miễn học phí năm học này cho cháu theo diện hộ nghèo",
           "Gia đình tôi có sổ hộ nghèo, đông con và không có đất sản xuất."),
)  # fmt: skip
_COMPLAINT = (
    Matter(("ĐƠN KIẾN NGHỊ", "(V/v lấn chiếm lối đi chung)"),
           "Kiểm tra thực địa, yêu cầu trả lại nguyên trạng lối đi chung rộng 2,5 m của xóm",
           "Từ đầu năm nay, hộ liền kề đã xây tường rào lấn ra lối đi chung, xe cứu thương không vào được."),
    Matter(("ĐƠN PHẢN ÁNH", "Về việc gây ô nhiễm môi trường"),
           "Xử lý việc xả nước thải chăn nuôi ra mương thủy lợi và có biện pháp ngăn chặn",
           "Hộ chăn nuôi phía trên xả thải vào ban đêm, nước mương đen đặc và bốc mùi hôi."),
    Matter(("ĐƠN KHIẾU NẠI",), "Xem xét lại phương án bồi thường về cây trồng đối với thửa đất của gia đình tôi",
           "Biên bản kiểm đếm ghi thiếu 45 cây cà phê đang cho thu hoạch."),
)  # fmt: skip
_BENEFIT = (
    Matter(("ĐƠN ĐỀ NGHỊ", "HƯỞNG TRỢ CẤP HƯU TRÍ XÃ HỘI"), "Được hưởng trợ cấp hưu trí xã hội hằng tháng",
           "Bản thân đã đủ 75 tuổi và không hưởng lương hưu."),
    Matter(("ĐƠN ĐỀ NGHỊ HỖ TRỢ", "XÓA NHÀ TẠM, NHÀ DỘT NÁT"), "Hỗ trợ kinh phí xây dựng lại nhà ở",
           "Nhà ở hiện tại bằng ván, mái tôn đã mục nát."),
    Matter(("ĐƠN XIN XÁC NHẬN", "Chưa được hỗ trợ về nhà ở, đất ở"), "Xác nhận gia đình chưa được hỗ trợ về nhà ở",
           "Để bổ sung hồ sơ mua nhà ở xã hội."),
)  # fmt: skip
_WHO = ("applicant_name", "applicant_birth_date", "applicant_id_number", "applicant_residence")


def _letter(
    cast: Cast, dice: Dice, shown: Callable[[date], str], matters: Sequence[Matter], offices: tuple[str, ...] = ()
) -> CitizenLetter:
    """Return a letter about one of these matters, to `offices` where they are given."""
    letter, matter = invent_letter(cast, dice, shown), dice.pick(matters)
    to = offices or letter.offices
    said = {"title": " ".join(matter.titles), "request": matter.request, "recipient": "; ".join(to)}
    facts = Facts({**letter.facts.printed, **said}, letter.facts.canonical)
    return replace(letter, facts=facts, matter=matter, offices=to)


def _place(cast: Cast, letter: CitizenLetter) -> str:
    return f"{cast.commune.commune_name}, {letter.facts['date_of_issue']}"


def _received(sheet: Sheet, dice: Dice) -> None:
    """Print the box for whoever takes the letter in, left empty but for its words."""
    top, small = sheet.y, Style(size=9.5)
    sheet.left, sheet.right = sheet.left + 5 * POINT, sheet.right - 5 * POINT
    sheet.skip(3)
    sheet.para("PHẦN GHI CỦA NGƯỜI NHẬN HỒ SƠ", align="center", style=Style(bold=True, size=9.5), after=1)
    sheet.para("Đã kiểm tra nội dung đơn đầy đủ, rõ ràng, thống nhất với giấy tờ xuất trình.", style=small, after=1)
    sheet.para("Vào sổ tiếp nhận hồ sơ số:", Leader(), style=small, after=1)
    if dice.chance(0.6):
        sheet.para("Người nhận hồ sơ", align="center", style=Style(italic=True, size=9.5), after=16)
    sheet.left, sheet.right = sheet.left - 5 * POINT, sheet.right + 5 * POINT
    sheet.skip(3)
    sheet.draw.rectangle([sheet.left, top, sheet.right, sheet.y], outline=sheet.look.ink, width=2)


def _of_a_decree(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of a decree about land: its number, a box of the receiver, numbered points with letters, enclosures."""
    office = dice.pick([f"Chi nhánh Văn phòng đăng ký đất đai {cast.commune.units[1]}",
                        f"Ủy ban nhân dân {cast.commune.commune}"])  # fmt: skip
    letter = _letter(cast, dice, date_slashed, _LAND, (office,))
    facts, person = letter.facts, letter.person
    noted(sheet, letter, *_WHO, "request")
    sheet.para(dice.pick(["Mẫu số 15", "Mẫu số 18", "Mẫu số 01"]), align="right", style=BOLD_ITALIC, after=2)
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.skip(4)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 1))
    boxed = dice.chance(0.7)
    sheet.columns((0.0, 0.52 if boxed else 1.0,
                   lambda: sheet.para("Kính gửi: ", bold(office), align="left" if boxed else "center")),
                  *([(0.56, 1.0, lambda: _received(sheet, dice))] if boxed else []))  # fmt: skip
    sheet.skip(6)
    builds = "XÂY DỰNG" in facts["title"]
    who = "Thông tin về chủ đầu tư" if builds else "Người sử dụng đất, chủ sở hữu tài sản gắn liền với đất"
    sheet.para(bold(f"1. {who}:"), after=2)
    sheet.para(f"a) Tên: {person.address_word} {facts['applicant_name']}", first=14, hang=14)
    sheet.para(f"b) Ngày sinh: {facts['applicant_birth_date']}", first=14)
    sheet.para(f"c) Giấy tờ nhân thân: CCCD số {facts['applicant_id_number']}, cấp ngày {facts['_issued']}", first=14)
    sheet.para(f"d) Địa chỉ: {facts['applicant_residence']}", first=14, hang=14)
    sheet.para(f"đ) Điện thoại liên hệ: {facts['_phone']}; Hộp thư điện tử (nếu có):", first=14)
    sheet.para(bold("2. Nội dung đề nghị: "), f"{letter.matter.request}.", align="justify")
    sheet.para(bold("3. Lý do: "), letter.matter.reason, align="justify")
    sheet.para(bold("4. Giấy tờ kèm theo gồm có:"), after=2)
    for index, text in enumerate(("Bản sao giấy tờ tùy thân;", "Trích đo bản đồ địa chính.")[: dice.whole(1, 2)], 1):
        sheet.para(f"({index}) {text}", first=14)
    sheet.para("Tôi cam đoan nội dung kê khai trên đơn là đúng sự thật và chịu trách nhiệm trước pháp luật.", first=24)
    sheet.columns((0.46, 1.0, signed_by(sheet, letter, dice.pick(["Người viết đơn", "NGƯỜI LÀM ĐƠN"]),
                                        "(Ký và ghi rõ họ tên)", date_line=_place(cast, letter))))  # fmt: skip


def _to_a_school(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A parent's letter to a school: receivers one below the other, the child after the parent, thanks at the end."""
    school = dice.pick(["Trường Tiểu học Kim Đồng", "Trường THCS Phan Bội Châu", "Trường Phổ thông Sơn Ca"])
    form = f"lớp {dice.whole(1, 9)}{dice.pick('ABC')}"
    offices = (f"Ban Giám hiệu {school}", f"Giáo viên chủ nhiệm {form}")
    letter = _letter(cast, dice, date_short, _SCHOOL, offices[: dice.whole(1, 2)])
    facts = letter.facts
    noted(sheet, letter, *_WHO, "request")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para("----------***----------", align="center", record=False)
    sheet.skip(6)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 4))

    def receivers() -> None:
        for office in letter.offices:
            sheet.para(f"- {office}" if len(letter.offices) > 1 else office, style=BOLD, after=1)

    sheet.columns((0.14, 0.3, lambda: sheet.para("Kính gửi:", style=BOLD_ITALIC, after=1)), (0.3, 1.0, receivers))
    sheet.skip(6)
    born = f"Sinh ngày: {facts['applicant_birth_date']}"
    sheet.para("Tôi tên: ", bold(facts["applicant_name"]), Tab(250), born, first=24)
    sheet.para(f"Số căn cước công dân: {facts['applicant_id_number']}", first=24)
    sheet.para(f"Hiện ở tại: {facts['applicant_residence']}", first=24)
    sheet.para("Là phụ huynh của cháu: ", bold(cast.child.name), f", học sinh {form}", first=24)
    sheet.para(f"{letter.matter.reason} Nay tôi viết đơn này kính đề nghị nhà trường:", first=24, align="justify")
    sheet.para(f"{letter.matter.request}.", first=24, align="justify")
    sheet.para("Gia đình xin hứa sẽ nhắc nhở cháu chép bài và học bài đầy đủ.", first=24)
    sheet.para(dice.pick(["Xin trân trọng cảm ơn!", "Kính mong quý thầy cô chấp thuận. Tôi xin cảm ơn./."]), first=24)
    signer = signed_by(sheet, letter, dice.pick(["Phụ huynh", "Người viết đơn"]), "(Ký, ghi rõ họ tên)",
                       date_line=_place(cast, letter))  # fmt: skip

    def teacher() -> None:
        sheet.skip(18)
        sheet.para("Ý kiến của giáo viên chủ nhiệm", align="center", style=BOLD)

    sheet.columns(*([(0.0, 0.45, teacher)] if dice.chance(0.5) else []), (0.5, 1.0, signer))


def _complaint(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A complaint: place and day first, both sides with all their facts, what happened, what is asked for by dashes."""
    letter = _letter(cast, dice, date_dashed, _COMPLAINT)
    facts = letter.facts
    noted(sheet, letter, *_WHO, "request")
    state_heading(sheet, spell=dice.whole(0, 3))
    sheet.para(_place(cast, letter), align="right", style=ITALIC, after=8)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 2))
    sheet.para("Kính gửi: ", bold("; ".join(letter.offices)), align="center", after=6)
    sheet.para("Người đề nghị: ", bold(facts["applicant_name"]), f" - Sinh ngày {facts['applicant_birth_date']}")
    sheet.para(f"CMND/CCCD số: {facts['applicant_id_number']}, ngày cấp: {facts['_issued']}, nơi cấp: "
               f"{facts['_issuer']}")  # fmt: skip
    sheet.para(f"Địa chỉ: {facts['applicant_residence']}. Số điện thoại: {facts['_phone']}")
    other = invent_person(dice, cast.split, born=(1950, 1990), old=cast.commune.old)
    if letter.matter is not _COMPLAINT[2]:
        asked = dice.pick(["Người bị kiến nghị", "Người bị phản ánh"])
        sheet.para(f"{asked}: {other.address_word} ", bold(other.name), f", sinh năm {other.birth.year}")
        sheet.para(f"Địa chỉ: {cast.commune.full}")
    sheet.para("Nội dung sự việc như sau:", style=BOLD_ITALIC)
    sheet.para(letter.matter.reason, first=24, align="justify")
    sheet.para("Gia đình tôi đã nhiều lần góp ý, thôn đã hòa giải 02 lần nhưng không có kết quả.", first=24,
               align="justify")  # fmt: skip
    sheet.para(dice.pick(["Từ những lý do trên, tôi đề nghị quý cơ quan: ", "Nay tôi làm đơn này đề nghị: "]),
               f"{letter.matter.request}.", first=24, align="justify")  # fmt: skip
    sheet.para("Tài liệu gửi kèm: ảnh chụp hiện trường, biên bản hòa giải.", style=ITALIC)
    sheet.columns((0.5, 1.0, signed_by(sheet, letter, dice.pick(["NGƯỜI LÀM ĐƠN", "Người viết đơn"]), "(Ký tên)")))


def _benefit(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    """A form of social benefits: numbered dotted lines of two facts, notes in brackets; the commune confirms left."""
    letter = _letter(cast, dice, date_slashed, _BENEFIT)
    facts, person = letter.facts, letter.person
    how = FieldStyle(form=Form.LEADER, value=dice.pick([BOLD, PLAIN]))
    work = Facts({"_sex": person.sex, "_people": person.ethnicity, "_where": dice.pick(["Như trên", "Tại nơi trên"])},
                 {})  # fmt: skip
    noted(sheet, letter)
    sheet.para("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", align="center", style=BOLD, after=0)
    sheet.para(Run("Độc lập - Tự do - Hạnh phúc", Style(bold=True, underline=True)), align="center", after=12)
    titled(sheet, letter, Style(bold=True, size=sheet.look.size + 1.5))
    sheet.para(f"Kính gửi: {'; '.join(letter.offices)}", first=70, hang=118, after=6)
    row(sheet, how, facts.entry("1. Họ và tên (Viết chữ in hoa)", "applicant_name"))
    row(sheet, how, facts.entry("2. Ngày/tháng/năm sinh", "applicant_birth_date"), work.entry("Giới tính", "_sex"),
        work.entry("Dân tộc", "_people"))  # fmt: skip
    row(sheet, how, facts.entry("3. Giấy CMND hoặc CCCD số", "applicant_id_number"), facts.entry("Cấp ngày", "_issued"))
    row(sheet, how, facts.entry("Nơi cấp", "_issuer"))
    row(sheet, how, facts.entry("4. Hộ khẩu thường trú", "applicant_residence"))
    row(sheet, how, work.entry("Hiện ở", "_where"), facts.entry("Điện thoại", "_phone"))
    row(sheet, how, facts.entry(dice.pick(["5. Nội dung đề nghị", "5. Đề nghị"]), "request"))
    sheet.para("6. Lý do (nêu rõ): ", Run(letter.matter.reason, how.value), Leader())
    sheet.para(Leader(), record=False)
    sheet.para("Tôi xin cam đoan những lời khai trên là đúng, nếu có điều gì khai không đúng tôi xin hoàn toàn chịu "
               "trách nhiệm.", first=24, align="justify")  # fmt: skip

    def confirmed() -> None:
        sheet.para(f"Ngày ..... tháng ..... năm {letter.day.year}", align="center", style=ITALIC, after=0)
        sheet.para("XÁC NHẬN CỦA UBND CẤP XÃ", align="center", style=BOLD, after=0)
        sheet.para("(Ký tên, đóng dấu)", align="center", style=ITALIC)

    dated = dice.pick([_place(cast, letter), date_long(letter.day)])
    signer = signed_by(sheet, letter, "Người khai", "(Ký, ghi rõ họ tên)", date_line=dated)
    sheet.skip(6)
    sheet.columns((0.0, 0.46, confirmed), (0.52, 1.0, signer))


LETTER_PRINTED = (
    Drawn("letter_of_a_decree", _of_a_decree, 13.0),
    Drawn("letter_to_a_school", _to_a_school, 14.0),
    Drawn("letter_complaint", _complaint, 13.0),
    Drawn("letter_benefit", _benefit, 13.0),
)
