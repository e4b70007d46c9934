"""Labels that say whose they are behind their wording, and notes behind labels."""

from __future__ import annotations

from ocr.extraction.labelled import find_labelled
from ocr.types import Line
from tests.ocr.extraction.set_sheet import LEFT, STEP, set_line, stacked, template_of, texts

RIGHT = 1250

COUPLE = template_of("""
[[fields]]
key = "wife_name"
kind = "name"
block = "wife"
labels = ["Họ và tên"]
[[fields]]
key = "wife_birth_date"
kind = "date"
block = "wife"
labels = ["Ngày, tháng, năm sinh", "Sinh:"]
[[fields]]
key = "husband_name"
kind = "name"
block = "husband"
labels = ["Họ và tên", "Chồng:"]
[[fields]]
key = "husband_birth_date"
kind = "date"
block = "husband"
labels = ["Ngày, tháng, năm sinh", "Sinh:"]
[[fields]]
key = "husband_residence"
kind = "address"
lines = 3
block = "husband"
labels = ["Nơi cư trú", "Nơi thường trú"]
[[fields]]
key = "place"
kind = "address"
labels = ["Đăng ký"]
[blocks]
wife = ["VỢ"]
husband = ["CHỒNG"]
""")


def at(row: int, *cells: tuple[int, str]) -> Line:
    return set_line(300 + STEP * row, *cells)


def read(*rows: str) -> dict[str, str]:
    return dict(texts(find_labelled(stacked([at(number, (LEFT, row)) for number, row in enumerate(rows)]), COUPLE)))


def test_each_label_may_say_whose_it_is() -> None:
    assert read(
        "Họ và tên người chồng (viết chữ in hoa, có dấu): LÒ VĂN PAO",
        "Ngày, tháng, năm sinh người chồng: 02/9/1987",
        "Họ và tên của vợ: VÀNG THỊ XÚA",
        "Ngày, tháng, năm sinh vợ: 03/4/1990",
    ) == {
        "husband_name": "LÒ VĂN PAO",
        "husband_birth_date": "02/9/1987",
        "wife_name": "VÀNG THỊ XÚA",
        "wife_birth_date": "03/4/1990",
    }


def test_words_within_a_note_are_no_labels() -> None:
    found = read("Họ và tên chồng: LÒ VĂN PAO", "Nơi cư trú (nơi thường trú, nơi tạm trú): xã Tả Van")
    assert found == {"husband_name": "LÒ VĂN PAO", "husband_residence": "xã Tả Van"}


def test_note_ends_in_the_line_below() -> None:
    found = read("Họ và tên chồng (viết chữ in hoa, có", "dấu): LÒ VĂN PAO")
    assert found == {"husband_name": "LÒ VĂN PAO"}


def test_end_of_a_wording_is_no_label_of_another_field() -> None:
    found = read("Họ và tên chồng: LÒ VĂN PAO", "Đăng ký khai sinh: xã Tả Van")
    assert found == {"husband_name": "LÒ VĂN PAO", "place": "xã Tả Van"}


def test_label_broken_in_a_sentence_is_the_longest_that_fits() -> None:
    found = read("Họ và tên chồng: LÒ VĂN PAO, Ngày, tháng, năm", "sinh: 02/9/1987")
    assert found == {"husband_name": "LÒ VĂN PAO,", "husband_birth_date": "02/9/1987"}


def test_lines_of_a_value_stand_equally_close() -> None:
    rows = ["Họ và tên chồng: LÒ VĂN PAO", f"Nơi cư trú: {'số 12 đường Lê Lợi, ' * 4}tổ", f"{'xã Tả Van, ' * 7}Sa Pa"]
    lines = [at(number, (LEFT, row)) for number, row in enumerate(rows)]
    far = set_line(300 + 3 * STEP + 40, (LEFT, "Cấp lại lần thứ hai"))
    found = dict(texts(find_labelled(stacked([*lines, far]), COUPLE)))
    assert found["husband_residence"].endswith("Sa Pa")


def test_people_beside_each_other_whose_labels_are_set_in() -> None:
    lines = [
        at(0, (LEFT + 60, "Họ và tên vợ: VÀNG THỊ XÚA"), (RIGHT + 60, "Họ và tên chồng: LÒ PAO")),
        at(1, (LEFT, "Sinh: 03/4/1990"), (RIGHT, "Ngày, tháng, năm sinh: 02/9/1987")),
        at(2, (RIGHT + 60, "Nơi cư trú: xã Tả Van")),
    ]
    found = dict(texts(find_labelled(stacked(lines), COUPLE)))
    assert (found["wife_birth_date"], found["husband_birth_date"]) == ("03/4/1990", "02/9/1987")
