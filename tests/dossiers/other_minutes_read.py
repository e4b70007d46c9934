"""Papers to be read, none of the counter's types: cuttings and notes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.other_accounts_parts import day_in, lines_of, names, phone, shrink, size_of
from tests.dossiers.other_further import print_title
from tests.dossiers.typeset import BOLD, BOLD_ITALIC, Leader, bold
from tests.dossiers.wording import date_long, sentence

_STORIES = (
    ("Nông dân {place} được mùa sầu riêng", (
        "Những ngày này, về {place}, đâu đâu cũng thấy không khí thu hoạch rộn ràng.",
        "Theo ông {man}, năm nay thời tiết thuận lợi nên vườn nhà ông cho năng suất cao hơn năm trước gần 20%.",
        "Thương lái vào tận vườn thu mua với giá từ 55.000 đến 70.000 đồng mỗi ký.",
        "Tuy vậy, nhiều hộ vẫn lo đầu ra bấp bênh nếu thị trường xuất khẩu chững lại.")),
    ("Khánh thành cầu dân sinh ở {place}", (
        "Sáng qua, bà con {place} phấn khởi bước trên cây cầu mới thay cho cầu tạm bằng gỗ.",
        "Cây cầu dài 48 m, rộng 3 m, do các nhà hảo tâm đóng góp xây dựng.",
        "“Từ nay con em đi học không còn phải lội suối nữa”, bà {woman} chia sẻ.",
        "Công trình hoàn thành sau bốn tháng thi công, vượt tiến độ 20 ngày.")),
    ("Giữ nghề dệt truyền thống", (
        "Trong căn nhà nhỏ cuối làng, nghệ nhân {woman} vẫn miệt mài bên khung cửi.",
        "Bà kể, nghề này truyền từ đời bà ngoại, có lúc tưởng như thất truyền.",
        "Từ khi tổ hợp tác được thành lập, mỗi tháng chị em có thêm thu nhập vài triệu đồng.",
        "Sản phẩm nay đã có mặt ở nhiều tỉnh thành, được du khách ưa chuộng.")),
    ("Đội bóng trẻ {place} vào chung kết", (
        "Trận bán kết diễn ra chiều 12/8 trên sân vận động tỉnh với nhiều pha bóng đẹp mắt.",
        "Phút 67, tiền đạo {man} đánh đầu mở tỷ số sau quả phạt góc bên cánh trái.",
        "Những phút cuối trận, đối phương dồn lên tấn công nhưng không thể ghi bàn.",
        "Trận chung kết sẽ diễn ra vào cuối tuần này.")),
    ("Cảnh giác chiêu lừa qua điện thoại", (
        "Gần đây, nhiều người dân {place} nhận được cuộc gọi tự xưng là nhân viên ngân hàng.",
        "Chị {woman} cho biết suýt mất hơn 40 triệu đồng vì làm theo hướng dẫn của kẻ gian.",
        "Người dân tuyệt đối không cung cấp mã OTP, mật khẩu cho bất kỳ ai.",
        "Khi nghi ngờ bị lừa, cần báo ngay cho công an nơi gần nhất.")),
)  # fmt: skip
_NOTES = (
    (
        "Chương {n}: HÀM SỐ BẬC HAI",
        "Môn: Toán cao cấp",
        (
            "Định nghĩa: hàm số có dạng y = ax2 + bx + c với a khác 0.",
            "Tập xác định: D = R.",
            "Đồ thị là một parabol có đỉnh I.",
            "Nếu a > 0 hàm số nghịch biến rồi đồng biến.",
            "Bài tập về nhà: 3, 5, 7 trang 49.",
            "Trục đối xứng là đường thẳng x = -b/2a.",
        ),
    ),
    (
        "Bài {n}. QUANG HỢP Ở THỰC VẬT",
        "Môn: Sinh học",
        (
            "Quang hợp: sử dụng năng lượng ánh sáng tổng hợp chất hữu cơ.",
            "Nơi diễn ra: lục lạp, sắc tố chính là diệp lục.",
            "Pha sáng tạo ra ATP, NADPH và giải phóng oxi.",
            "Pha tối: chu trình Canvin cố định CO2.",
            "Thực vật C3: lúa, đậu; C4: ngô, mía; CAM: dứa.",
            "Câu hỏi: vì sao trồng cây lại làm mát không khí?",
        ),
    ),
    (
        "Bài {n}: KẾ TOÁN TIỀN LƯƠNG",
        "Nguyên lý kế toán",
        (
            "Tài khoản sử dụng: TK 334, TK 338.",
            "Nợ TK 622 / Có TK 334: lương công nhân trực tiếp.",
            "Trích theo lương: BHXH, BHYT, BHTN, KPCĐ.",
            "Ví dụ: tổng quỹ lương 120 triệu, tính số phải nộp.",
            "Chú ý phân biệt lương thời gian và lương sản phẩm.",
        ),
    ),
    (
        "Chương {n}: VIỆT NAM THẾ KỶ XV",
        "Lịch sử Việt Nam",
        (
            "Khởi nghĩa Lam Sơn bùng nổ năm 1418.",
            "Chiến thắng Chi Lăng - Xương Giang năm 1427.",
            "Nhà Lê sơ ban hành bộ luật Hồng Đức.",
            "Giáo dục thi cử phát triển, dựng bia tiến sĩ.",
            "Nguyên nhân thắng lợi: toàn dân đoàn kết, đường lối đúng.",
        ),
    ),
)


def _story(sheet: Sheet, cast: Cast, dice: Dice) -> tuple[str, list[str]]:
    head, texts = dice.pick(_STORIES)
    man, woman = names(cast, dice, 2)
    said = {"place": cast.commune.commune, "man": man, "woman": woman}
    return head.format(**said), [sentence(text.format(**said)) for text in texts]


def _cutting(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.75, 0.95)
    paper = dice.pick(
        [f"BÁO {cast.commune.province_name.upper()}", "NÔNG THÔN NGÀY NAY", "ĐỜI SỐNG VÀ PHÁP ĐÌNH", "TIN TỨC MIỀN NÚI"]
    )
    sheet.para(bold(paper), Leader(blank=True), f"Số {dice.whole(1000, 6999)} - {date_long(cast.issued)}", after=1)
    sheet.rule(1.0, gap=6)
    head, texts = _story(sheet, cast, dice)
    print_title(sheet, head, size=dice.pick([18, 20, 22]), align=dice.pick(["left", "center"]))
    more = [
        text
        for _ in range(dice.whole(2, 4))
        for text in (*_story(sheet, cast, dice),)
        for text in ([text] if isinstance(text, str) else text)
    ]
    sheet.para(texts[0], style=BOLD, align="justify", after=6)
    texts, count = texts[1:] + more, dice.whole(2, 3)
    share = -(-len(texts) // count)

    def column(part: Sequence[str]) -> Callable[[], None]:
        def fill() -> None:
            for text in part:
                heavy = not text.endswith(".")
                sheet.para(
                    text,
                    align="left" if heavy else "justify",
                    first=0 if heavy else 10,
                    style=BOLD if heavy else size_of(sheet, 0),
                )

        return fill

    sheet.columns(
        *(
            (index / count, (index + 0.95) / count, column(texts[index * share : (index + 1) * share]))
            for index in range(count)
        )
    )
    lines_of(
        sheet,
        dice.pick([f"{names(cast, dice, 1)[0]}", f"Tin, ảnh: {cast.signer}"]),
        align="right",
        style=BOLD_ITALIC,
        after=8,
    )
    if dice.chance(0.6):
        top = sheet.y
        sheet.skip(4)
        lines_of(sheet, dice.pick(["RAO VẶT", "NHẮN TIN", "QUẢNG CÁO"]), align="center", style=BOLD)
        for advert in dice.sample(
            (
                "Bán đất mặt tiền 6x25m, giá thỏa thuận.",
                "Cần tuyển 5 thợ may, bao ăn ở.",
                "Mất giấy tờ xe, ai nhặt được xin hậu tạ.",
                "Nhận sửa điện nước tại nhà.",
                "Bán giống bò lai, hỗ trợ vận chuyển.",
            ),
            dice.whole(2, 3),
        ):
            sheet.para(f"* {advert} LH: {phone(dice)}", align="center", after=2)
        sheet.draw.rectangle([sheet.left - 10, top, sheet.right + 10, sheet.y + 12], outline=sheet.look.ink, width=3)


def _lecture(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    title, subject, points = dice.pick(_NOTES)
    by_pen = dice.chance(0.6)
    if by_pen and dice.chance(0.7):
        step, y = sheet.line_height() * 1.0, sheet.y
        while y < sheet.size[1] - 80:
            sheet.draw.line([(sheet.left - 60, y), (sheet.right + 60, y)], fill=(178, 196, 222), width=2)
            y += step
    style = size_of(sheet, 0, pen=by_pen)
    lines_of(
        sheet,
        dice.pick([subject, f"{subject} - Lớp {dice.whole(10, 12)}A{dice.whole(1, 8)}", f"GV: {cast.signer}"]),
        f"Ngày {day_in(dice)(cast.issued)}",
        style=style,
    )
    text = title.format(n=dice.whole(1, 14))
    if by_pen:
        sheet.put("title", text, by_pen=True)
        sheet.para(text, align="center", style=size_of(sheet, 2, pen=True))
    else:
        print_title(sheet, text, size=16)
    number_ = 0
    for section in dice.sample(
        ("I. Khái niệm", "II. Nội dung chính", "III. Ví dụ", "IV. Vận dụng", "* Ghi nhớ"), dice.whole(2, 5)
    ):
        sheet.para(section, style=size_of(sheet, 0, pen=by_pen, bold=not by_pen))
        for point in dice.sample(points, dice.whole(2, len(points))):
            number_ += 1
            sheet.para(
                f"{dice.pick(['-', '+', f'{number_}.', '=>'])} {point}", style=style, first=dice.pick([8, 14]), hang=14
            )


READ = (
    ("other_cutting", _cutting),
    ("other_lecture", _lecture),
)
