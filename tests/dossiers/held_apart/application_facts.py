"""What held-apart letters of citizens say, and how they end: see README.md before reading on."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from tests.dossiers import pen as hand
from tests.dossiers.canvas import Sheet
from tests.dossiers.cast import Cast
from tests.dossiers.dice import Dice
from tests.dossiers.drawn import Facts
from tests.dossiers.held_apart.facts import Shown, identity_paper
from tests.dossiers.pairs import record
from tests.dossiers.people import Person
from tests.dossiers.typeset import BOLD, ITALIC, Run, Style
from tests.dossiers.wording import date_long, date_slashed


@dataclass(frozen=True)
class Wish:
    """One wish: the lines of the title, what is asked for and why."""

    titles: tuple[str, ...]
    request: str
    reason: str


_WISHES = (
    Wish(
        ("ĐƠN ĐỀ NGHỊ", "CẤP LẠI THẺ BẢO HIỂM Y TẾ"),
        "Cấp lại thẻ bảo hiểm y tế theo mã số bảo hiểm xã hội đã có",
        "Thẻ cũ của tôi bị rách, không còn đọc được ngày sinh và nơi đăng ký khám bệnh.",
    ),
    Wish(
        ("ĐƠN ĐỀ NGHỊ CẤP GIẤY PHÉP XÂY DỰNG", "(Nhà ở riêng lẻ)"),
        "Cấp giấy phép xây dựng nhà ở hai tầng trên thửa đất của gia đình",
        "Nhà đang ở đã xuống cấp, gia đình có nhu cầu xây mới trên nền nhà cũ.",
    ),
    Wish(
        ("ĐƠN XIN CHUYỂN MỤC ĐÍCH SỬ DỤNG ĐẤT",),
        "Cho chuyển 120 m2 đất trồng cây hằng năm sang đất ở tại nông thôn",
        "Gia đình tôi đông người, diện tích đất ở hiện có không đủ để làm nhà cho các con ra ở riêng.",
    ),
    Wish(
        ("ĐƠN XIN XÁC NHẬN", "TÌNH TRẠNG NHÀ Ở"),
        "Xác nhận gia đình tôi chưa có nhà ở thuộc sở hữu của mình trên địa bàn",
        "Tôi đang hoàn thiện hồ sơ đăng ký mua nhà ở xã hội của thành phố.",
    ),
    Wish(
        ("ĐƠN ĐĂNG KÝ THAY ĐỔI, CẢI CHÍNH HỘ TỊCH",),
        "Cải chính chữ đệm trong giấy khai sinh cho đúng với căn cước và học bạ",
        "Khi đăng ký trước đây, cán bộ đã ghi nhầm chữ đệm của tôi trong sổ.",
    ),
    Wish(
        ("ĐƠN XIN VẮNG MẶT TẠI BUỔI HÒA GIẢI",),
        "Hoãn buổi hòa giải tranh chấp ranh giới đất sang tuần kế tiếp",
        "Ngày được mời tôi phải đưa cha đi mổ mắt ở bệnh viện tuyến trên.",
    ),
)


_OFFICES = ("Hội đồng đăng ký đất đai", "Ban quản lý khu phố", "Trạm Y tế", "Bộ phận Một cửa")


@dataclass(frozen=True)
class CitizenLetter:
    """What one letter says, before it is laid out; `offices` are its receivers."""

    facts: Facts
    wish: Wish
    person: Person
    day: date
    offices: tuple[str, ...]
    place: str
    year: bool = False


def invent_letter(cast: Cast, dice: Dice, shown: Shown = date_slashed, *, year: bool = False) -> CitizenLetter:
    """Return a parent's letter; `shown` prints its days, `year` tells the year of birth alone."""
    person, wish = dice.pick([cast.father, cast.mother]), dice.pick(_WISHES)
    day = cast.issued - timedelta(days=dice.whole(0, 25))
    paper = identity_paper(person, dice, day)
    first = f"{dice.pick(['UBND', 'Ủy ban nhân dân'])} {cast.commune.commune}"
    offices = (first,) if dice.chance(0.6) else (first, f"{dice.pick(_OFFICES)} {cast.commune.commune}")
    printed = {
        "applicant_name": dice.pick([person.upper_name, person.name]),
        "applicant_birth_date": str(person.birth.year) if year else shown(person.birth),
        "applicant_id_number": paper.number,
        "applicant_residence": person.residence,
        "request": wish.request,
        "date_of_issue": date_long(day),
        "recipient": "; ".join(offices),
        "title": " ".join(wish.titles),
        "_issued": shown(paper.issued),
        "_issuer": paper.issuer,
        "_phone": f"0{dice.pick(['35', '70', '84', '96'])}{dice.whole(1_000_000, 9_999_999)}",
    }
    birth = str(person.birth.year) if year else person.birth.isoformat()
    canonical = {"applicant_birth_date": birth, "date_of_issue": day.isoformat()}
    return CitizenLetter(Facts(printed, canonical), wish, person, day, offices, cast.commune.commune_name, year)


def note_letter(sheet: Sheet, letter: CitizenLetter, *keys: str) -> None:
    """Note title, receivers and date, and the values of `keys`."""
    record(sheet, *(letter.facts.entry("", key) for key in ("title", "recipient", "date_of_issue", *keys)))


def print_title(sheet: Sheet, letter: CitizenLetter, larger: float, *, underlined: bool = False) -> None:
    """Print the lines of the title, `larger` points above the text."""
    for number, line in enumerate(letter.wish.titles):
        small = number > 0 and not line.isupper()
        size = sheet.look.size + (0 if small else larger)
        sheet.para(line, align="center", style=Style(bold=True, size=size, underline=underlined), after=0)
    sheet.skip(6)


def print_signature(sheet: Sheet, letter: CitizenLetter, label: str, note: str = "", *, by_pen: bool = False) -> None:
    """Print a label, a note below it, a signature and the name, in the frame."""
    sheet.para(label, align="center", style=BOLD, after=0)
    if note:
        sheet.para(note, align="center", style=Style(italic=True, size=sheet.look.size - 2), after=0)
    center = ((sheet.left + sheet.right) / 2, sheet.y + 120)
    hand.scribble(sheet.image, center, 340, sheet.look.pen_ink, sheet.dice)
    sheet.skip(60)
    sheet.para(Run(letter.person.name, Style(pen=True) if by_pen else BOLD), align="center")


def sign_at_right(sheet: Sheet, letter: CitizenLetter, label: str, note: str = "", *, dated: bool = True) -> None:
    """Print place and day, unless they stand elsewhere, and the signature in the right half."""

    def right() -> None:
        if dated:
            place = f"{letter.place}, {letter.facts['date_of_issue']}"
            sheet.para(place, align="center", style=ITALIC, after=1)
        print_signature(sheet, letter, label, note)

    sheet.skip(6)
    sheet.columns((0.46, 1.0, right))
