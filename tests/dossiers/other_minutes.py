"""Minutes of work and of handing over, and other papers that are none of the counter's types."""

from __future__ import annotations

from tests.dossiers.blocks import state_heading
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.other_accounts_parts import (
    fields,
    firm,
    grid,
    grown,
    head_with_state,
    lines_of,
    names,
    phone,
    shrink,
    signers,
    stranger,
)
from tests.dossiers.other_further import print_title
from tests.dossiers.other_minutes_drawn import DRAWN
from tests.dossiers.other_minutes_folk import FOLK
from tests.dossiers.other_minutes_invited import INVITED
from tests.dossiers.other_minutes_maps import MAPS
from tests.dossiers.other_minutes_own import OWN
from tests.dossiers.other_minutes_read import READ
from tests.dossiers.other_minutes_slips import SLIPS
from tests.dossiers.typeset import BOLD, ITALIC, Leader, bold
from tests.dossiers.wording import date_long

_POSTS = ("Công chức địa chính - xây dựng", "Trưởng thôn", "Công an viên", "Cán bộ kỹ thuật", "Trưởng khu dân cư",
          "Phó Chủ tịch Hội Nông dân", "Thư ký cuộc họp", "Đại diện hộ gia đình", "Kế toán",
          "Giám sát thi công")  # fmt: skip
_SUBJECTS = (
    ("kiểm tra hiện trạng tuyến mương nội đồng", "Tuyến mương dài khoảng 420 m, một số đoạn bị sạt lở do mưa lớn.",
     "Các hộ dân hai bên thống nhất góp ngày công nạo vét."),
    ("giải quyết vướng mắc về lối đi chung",
    "Lối đi rộng 2,4 m, có từ trước năm 1990, hiện bị rào một phần bằng lưới B40.",
     "Hai bên thống nhất tháo dỡ hàng rào và giữ nguyên hiện trạng lối đi."),
    ("xác minh thiệt hại do mưa lũ", "Diện tích lúa bị ngập là 1,8 ha, ước thiệt hại trên 70% năng suất.",
     "Lập danh sách các hộ bị thiệt hại để đề nghị hỗ trợ giống vụ sau."),
    ("làm việc với hộ chăn nuôi về vệ sinh môi trường",
    "Chuồng trại cách nhà ở 12 m, hầm chứa chất thải chưa có nắp đậy.",
     "Hộ gia đình cam kết khắc phục trong thời hạn 15 ngày."),
    ("hòa giải mâu thuẫn giữa hai gia đình", "Nguyên nhân do nước mái nhà chảy sang phần đất liền kề.",
     "Bên có mái nhà đồng ý lắp máng thu nước, hai bên không còn ý kiến gì khác."),
    ("nghiệm thu khối lượng công việc hoàn thành", "Khối lượng bê tông đã đổ đạt 36 m3 đúng theo hồ sơ thiết kế.",
     "Đồng ý nghiệm thu để chuyển sang bước tiếp theo."),
)  # fmt: skip
_ENDS = ("Biên bản được lập thành {n} bản có giá trị như nhau, mỗi bên giữ một bản.",
         "Biên bản kết thúc lúc {h} giờ cùng ngày, đã đọc lại cho mọi người cùng nghe và nhất trí ký tên.",
         "Cuộc họp kết thúc vào hồi {h} giờ 30 phút cùng ngày, các thành viên nhất trí ký tên.")  # fmt: skip
_THINGS = (
    ("Máy tính để bàn", "bộ"),
    ("Máy in laser", "cái"),
    ("Tủ sắt đựng hồ sơ", "cái"),
    ("Bàn làm việc", "cái"),
    ("Hồ sơ lưu trữ năm trước", "tập"),
    ("Chìa khóa phòng", "chiếc"),
    ("Xe mô tô", "chiếc"),
    ("Sổ theo dõi", "quyển"),
    ("Máy ảnh kỹ thuật số", "cái"),
    ("Bộ ấm chén", "bộ"),
    ("Quạt trần", "cái"),
    ("Con dấu cũ", "cái"),
)


def _present(sheet: Sheet, dice: Dice, people: list[str], women: int) -> None:
    posts = dice.sample(_POSTS, len(people))
    manner = dice.whole(0, 2)
    for index, (name, post) in enumerate(zip(people, posts, strict=True), 1):
        title = dice.pick(["Bà" if index > len(people) - women else "Ông", "Ông (bà)"])
        if manner == 0:
            sheet.para(f"{index}. {title}: {name}", Leader(blank=True), f"Chức vụ: {post}")
        elif manner == 1:
            sheet.para(f"- {title} {name} - {post}")
        else:
            sheet.para(f"{index}/ {title}: {name} ", Leader(), f" {post}.")


def _opening(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    hour = f"{dice.whole(7, 16)} giờ {dice.pick(['00', '15', '30'])} phút"
    place = dice.pick(
        [
            f"nhà văn hóa thôn {dice.whole(1, 12)}, {cast.commune.full}",
            f"trụ sở {cast.commune.commune}",
            f"gia đình {grown(cast, dice).name}, {cast.commune.full}",
        ]
    )
    sheet.para(
        dice.pick(
            [
                f"Hôm nay, vào hồi {hour}, {date_long(cast.issued)}, tại {place}, chúng tôi gồm có:",
                f"Thời gian: {hour}, {date_long(cast.issued)}. Địa điểm: {place}. Thành phần gồm:",
                f"Hôm nay, {date_long(cast.issued)}. Tại {place}. Chúng tôi gồm:",
            ]
        ),
        first=18,
        align="justify",
    )


def _work(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    if dice.chance(0.8):
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(8)
    matter, found, agreed = dice.pick(_SUBJECTS)
    print_title(sheet, dice.pick(["BIÊN BẢN LÀM VIỆC", "BIÊN BẢN", "BIÊN BẢN HỌP", "BIÊN BẢN GHI NHẬN SỰ VIỆC"]))
    lines_of(sheet, f"{dice.pick(['Về việc', 'V/v', 'Nội dung:'])} {matter}", align="center", style=ITALIC, after=6)
    _opening(sheet, cast, dice)
    women = dice.whole(0, 2)
    people = names(cast, dice, dice.whole(2, 4), ("Nam",)) + names(cast, dice, women, ("Nữ",))
    _present(sheet, dice, people, women)
    lines_of(
        sheet,
        dice.pick(["Nội dung làm việc:", "II. NỘI DUNG", "Cùng tiến hành lập biên bản với nội dung sau:"]),
        style=BOLD,
    )
    family = grown(cast, dice)
    told = (
        f"Ý kiến của {family.address_word.lower()} {family.name}, sinh năm {family.birth.year}: đồng ý như trên.",
        "Đoàn đã tiến hành đo đạc thực tế và chụp ảnh hiện trường.",
        "Các bên không có ý kiến gì thêm.",
        f"Ông {people[0]} nêu mục đích, yêu cầu của buổi làm việc.",
    )
    for index, text in enumerate([f"Qua {matter}: {found}", *dice.sample(told, dice.whole(1, 4))], 1):
        sheet.para(f"{dice.pick(['-', f'{index}.'])} {text}", first=14, align="justify")
    sheet.para(bold(dice.pick(["Kết luận: ", "Kết quả: ", "Thống nhất: "])), agreed, align="justify")
    sheet.para(dice.pick(_ENDS).format(n="hai", h=dice.whole(10, 17)), first=14, align="justify")
    heads = dice.sample(
        ("NGƯỜI LẬP BIÊN BẢN", "ĐẠI DIỆN HỘ GIA ĐÌNH", "NGƯỜI LÀM CHỨNG", "CHỦ TRÌ", "THƯ KÝ"), dice.whole(2, 3)
    )
    signers(sheet, dice, *zip(heads, people + names(cast, dice, 3), strict=False))


def _handover(sheet: Sheet, cast: Cast, dice: Dice) -> None:
    shrink(sheet, dice, 0.82, 1.0)
    if dice.chance(0.4):
        head_with_state(sheet, dice, *dice.pick([(firm(cast, dice),), ("ĐƠN VỊ:", firm(cast, dice))]))
    else:
        state_heading(sheet, spell=dice.whole(0, 3))
        sheet.skip(10)
    what = dice.pick(["TÀI SẢN", "CÔNG CỤ, DỤNG CỤ", "HỒ SƠ, TÀI LIỆU", "CÔNG VIỆC", "MẶT BẰNG NHÀ CHO THUÊ", ""])
    print_title(sheet, *dice.pick([(f"BIÊN BẢN BÀN GIAO {what}".strip(),), ("BIÊN BẢN", f"BÀN GIAO {what}".strip())]))
    _opening(sheet, cast, dice)
    sides = [stranger(cast, dice), grown(cast, dice)]
    for head, side in zip(
        dice.pick([("Bên giao (Bên A)", "Bên nhận (Bên B)"), ("I. BÊN BÀN GIAO", "II. BÊN NHẬN BÀN GIAO")]),
        sides,
        strict=True,
    ):
        lines_of(sheet, f"{head}:", style=BOLD, after=1)
        fields(
            sheet,
            dice,
            (side.address_word, side.name),
            *dice.sample(
                (
                    ("Chức vụ", dice.pick(_POSTS)),
                    ("Địa chỉ", side.residence),
                    ("CCCD số", side.id_number),
                    ("Điện thoại", phone(dice)),
                ),
                dice.whole(1, 3),
            ),
        )
    sheet.para(
        dice.pick(
            [
                "Hai bên cùng tiến hành bàn giao các nội dung theo bảng kê sau:",
                "Bên giao đã bàn giao cho bên nhận các tài sản sau đây:",
            ]
        ),
        first=14,
    )
    rows = [["STT", "Tên tài sản, hồ sơ", "ĐVT", "Số lượng", "Tình trạng", "Ghi chú"]]
    for index, (name, unit) in enumerate(dice.sample(_THINGS, dice.whole(3, 10)), 1):
        rows.append(
            [
                str(index),
                name,
                unit,
                f"{dice.whole(1, 15):02d}",
                dice.pick(["Tốt", "Đang sử dụng", "Cũ", "Mới 100%"]),
                "",
            ]
        )
    grid(sheet, (0.08, 0.36, 0.11, 0.12, 0.19, 0.14), rows, "clcccl")
    sheet.skip(5)
    sheet.para("Kể từ thời điểm ký biên bản, bên nhận chịu trách nhiệm quản lý và sử dụng.", first=14, align="justify")
    sheet.para(dice.pick(_ENDS).format(n="02 (hai)", h=dice.whole(10, 17)), first=14, align="justify")
    signers(
        sheet,
        dice,
        ("BÊN GIAO", sides[0].name),
        *([("NGƯỜI CHỨNG KIẾN", cast.signer)] if dice.chance(0.4) else []),
        ("BÊN NHẬN", sides[1].name),
    )


OTHER_MINUTES = (
    ("other_minutes_work", _work),
    ("other_minutes_handover", _handover),
    *DRAWN,
    *FOLK,
    *SLIPS,
    *READ,
    *INVITED,
    *MAPS,
    *OWN,
)
