"""What certificates of marital status confirm, and what for."""

from __future__ import annotations

from datetime import date

from tests.dossiers.dice import Dice
from tests.dossiers.people import Person
from tests.dossiers.wording import date_long

PURPOSES = (
    "làm thủ tục đăng ký kết hôn với {word} {name}, sinh năm {year}",
    "bổ sung hồ sơ vay vốn tại Ngân hàng Nông nghiệp và Phát triển nông thôn",
    "làm thủ tục chuyển nhượng quyền sử dụng đất",
    "đăng ký kết hôn",
    "bổ túc hồ sơ xin việc làm",
    "làm thủ tục kết hôn với {word} {name}, CCCD số {id}",
    "hoàn thiện hồ sơ mua bán nhà ở và tài sản gắn liền với đất",
    "nộp hồ sơ đi lao động ở nước ngoài",
    "nhận con nuôi trong nước",
)


def marital_status(person: Person, dice: Dice) -> str:
    """Return the sentence behind the label, without its full stop."""
    since = date(person.birth.year + 18, dice.whole(1, 12), dice.whole(1, 28))
    return dice.weighted(
        [
            ("Chưa đăng ký kết hôn với ai", 0.4),
            ("Hiện tại chưa đăng ký kết hôn lần nào với ai", 0.2),
            (
                f"Đã đăng ký kết hôn, nhưng đã ly hôn theo Quyết định ly hôn số {dice.whole(3, 320)}/"
                f"{since.year + 6}/QĐST-HNGĐ {date_long(since.replace(year=since.year + 6))} của Tòa án nhân dân; "
                "hiện tại chưa đăng ký kết hôn với ai",
                0.2,
            ),
            (f"Từ {date_long(since)} đến nay chưa đăng ký kết hôn với ai", 0.2),
        ]
    )
