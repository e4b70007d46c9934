"""Words to lines: columns apart, forms and tables across, noise gone, nothing lost."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from ocr.engines.base import RawWord
from ocr.layout.reading_order import arrange_lines, split_at_gaps
from ocr.types import Box, Word

HEIGHT = 30
LETTER = 15
"""A page at 200 dpi: lines are 30 pixels high, a letter 15 wide, lines 45 apart."""

STEP = 45
HYPHEN = 9


def printed(text: str, left: int, row: float, *, line: int, confidence: float = 0.95) -> list[RawWord]:
    """Return the words of a text with single spaces; "|" in it stands for 6 letters of white."""
    words = []
    x = left
    for part in text.split():
        if part == "|":
            x += 6 * LETTER
            continue
        top = round(row * STEP)
        box = Box(x, top, x + (HYPHEN if part == "-" else len(part) * LETTER), top + HEIGHT)
        words.append(RawWord(Word(part, box, confidence), 1, line))
        x = box.right + LETTER
    return words


def texts(words: Sequence[RawWord]) -> list[str]:
    return [line.text for line in arrange_lines(words)]


def rows(*sides: tuple[str, int]) -> list[RawWord]:
    """Return rows of (text, left), which the engine took for one line each."""
    return [raw for number, (text, left) in enumerate(sides) for raw in printed(text, left, number, line=number)]


def beside(*pairs: tuple[str, str], left: int = 100, right: int = 800) -> list[RawWord]:
    """Return rows whose two sides the engine ran together into one line."""
    words = []
    for number, (one, other) in enumerate(pairs):
        words += printed(one, left, number, line=number)
        words += printed(other, right, number, line=number)
    return words


def test_no_words_no_lines() -> None:
    assert arrange_lines(()) == ()


def test_lines_of_one_column_stay_as_they_are() -> None:
    sentences = ["Thực hiện Kế hoạch số 12 ngày", "Ủy ban nhân dân xã thông báo", "các nội dung sau:"]
    assert texts(rows(*((sentence, 100) for sentence in sentences))) == sentences


def test_rows_are_read_from_the_top_whatever_the_engine_says() -> None:
    words = printed("sau", 100, 2, line=0) + printed("trước", 100, 0, line=1) + printed("giữa", 100, 1, line=2)
    assert texts(words) == ["trước", "giữa", "sau"]


def test_official_head_is_read_column_by_column() -> None:
    head = beside(
        ("UBND HUYỆN BA BỂ", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"),
        ("ỦY BAN NHÂN DÂN", "Độc lập - Tự do"),
        ("Số: 12/UBND-VP", "Ba Bể, ngày 3 tháng 5"),
    )
    body = printed("Kính gửi: Các thôn, tổ dân phố trong toàn xã và các đơn vị liên quan", 100, 5, line=9)

    assert texts([*head, *body]) == [
        "UBND HUYỆN BA BỂ",
        "ỦY BAN NHÂN DÂN",
        "Số: 12/UBND-VP",
        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA",
        "Độc lập - Tự do",
        "Ba Bể, ngày 3 tháng 5",
        "Kính gửi: Các thôn, tổ dân phố trong toàn xã và các đơn vị liên quan",
    ]
    blocks = [line.block for line in arrange_lines([*head, *body])]
    assert len(set(blocks)) == 3
    assert blocks == sorted(blocks)


def test_marriage_columns_are_read_person_by_person() -> None:
    couple = beside(
        ("VỢ", "CHỒNG"),
        ("Họ và tên: Lò Thị May", "Họ và tên: Vàng A Páo"),
        ("Năm sinh: 1990", "Năm sinh: 1988"),
        ("Dân tộc: Thái", "Dân tộc: Mông"),
        ("Quốc tịch: Việt Nam", "Quốc tịch: Việt Nam"),
    )
    read = texts(couple)
    assert read[:5] == [
        "VỢ",
        "Họ và tên: Lò Thị May",
        "Năm sinh: 1990",
        "Dân tộc: Thái",
        "Quốc tịch: Việt Nam",
    ]
    assert read[5:] == [
        "CHỒNG",
        "Họ và tên: Vàng A Páo",
        "Năm sinh: 1988",
        "Dân tộc: Mông",
        "Quốc tịch: Việt Nam",
    ]


def test_signatures_side_by_side_are_two_columns() -> None:
    foot = beside(("NGƯỜI LÀM ĐƠN", "TM. ỦY BAN NHÂN DÂN"), ("(Ký tên)", "CHỦ TỊCH"), ("Lù Văn Pao", "Giàng A Sử"))
    assert texts(foot) == [
        "NGƯỜI LÀM ĐƠN",
        "(Ký tên)",
        "Lù Văn Pao",
        "TM. ỦY BAN NHÂN DÂN",
        "CHỦ TỊCH",
        "Giàng A Sử",
    ]


def test_form_rows_with_labels_on_both_sides_are_read_across() -> None:
    form = beside(("Giới tính: Nam", "Dân tộc: Kinh"), ("Quốc tịch: Việt Nam", "Năm sinh: 1990"))
    assert texts(form) == ["Giới tính: Nam Dân tộc: Kinh", "Quốc tịch: Việt Nam Năm sinh: 1990"]


def test_labels_and_values_set_at_a_tab_are_read_across() -> None:
    form = beside(
        ("Họ và tên:", "Lò Thị May"), ("Nơi sinh:", "Trạm y tế xã"), ("Quê quán:", "Xã Bát Xát"), ("Dân tộc:", "Thái")
    )
    assert texts(form) == [
        "Họ và tên: Lò Thị May",
        "Nơi sinh: Trạm y tế xã",
        "Quê quán: Xã Bát Xát",
        "Dân tộc: Thái",
    ]


def test_values_beside_labels_are_read_across_though_english_stands_between() -> None:
    form = beside(
        ("Mã số", "Đăng ký lần đầu"),
        ("Tên hộ kinh doanh:", "QUÁN CƠM TẤM"),
        ("Name of business", "SÁU BẢY"),
        ("Trụ sở:", "Xã Bát Xát, Lào Cai"),
        ("Registered address", "Việt Nam"),
    )
    assert texts(form)[1] == "Tên hộ kinh doanh: QUÁN CƠM TẤM"


def test_labels_over_their_values_in_two_columns_are_read_column_by_column() -> None:
    form = beside(("Họ và tên:", "Ngày sinh:"), ("LÒ THỊ MAY", "02/09/1987"), ("Nơi sinh:", "Quê quán:"),
                  ("Xã Bát Xát", "Xã Mường Hum"), ("Ghi rõ", "Ghi rõ"))  # fmt: skip
    assert texts(form)[:2] == ["Họ và tên:", "LÒ THỊ MAY"]


def test_table_rows_are_read_across_without_their_rules() -> None:
    table = rows(
        *((text, 100) for text in ("STT | Họ và tên | Phần vốn", "1 | Lò Thị May | 500", "2 | Vàng A Páo | 300"))
    )
    ruled = [*table, RawWord(Word("|", Box(160, 0, 163, 30), 0.9), 1, 0)]
    assert texts(ruled) == ["STT Họ và tên Phần vốn", "1 Lò Thị May 500", "2 Vàng A Páo 300"]


def test_two_labels_at_the_margin_of_a_form_are_read_across() -> None:
    above = printed("Quê quán Xã Bát Xát, tỉnh Lào Cai", 100, 0, line=0)
    form = beside(("Số điện thoại", "0371087350"), ("Nội dung đề nghị", "Cho phép sửa chữa nhà"))
    below = printed("không thay đổi diện tích", 800, 3, line=9)
    lines = texts([*above, *moved(form, rows=1, lines=3), *below])
    assert lines[1:] == [
        "Số điện thoại 0371087350",
        "Nội dung đề nghị Cho phép sửa chữa nhà",
        "không thay đổi diện tích",
    ]


def test_labels_flush_right_are_read_across_to_the_last() -> None:
    labels = (("Sinh ngày", "27/10/1979"), ("Số căn cước", "Đã khai ở trên"), ("Nơi ở", "Xã Bát Xát"), ("Lý do", "Già"))
    words = []
    for number, (label, value) in enumerate(labels):
        words += printed(label, 600 - len(label) * LETTER, number, line=number)
        words += printed(value, 800, number, line=number)
    assert texts(words) == [f"{label} {value}" for label, value in labels]


def test_sums_stand_beside_what_they_are_for() -> None:
    prices = beside(("Thay nhớt", "910.000"), ("Vá lốp", "70.000"))
    assert texts(prices) == ["Thay nhớt 910.000", "Vá lốp 70.000"]


def test_last_row_of_a_table_keeps_its_sum() -> None:
    table = rows(*((text, 100) for text in ("1 | Gạch | 500", "2 | Thép | 300")))
    total = [*printed("Tổng cộng", 130, 2, line=2), *printed("đồng 800", table[-1].word.box.right - 120, 2, line=2)]
    assert texts([*table, *total]) == ["1 Gạch 500", "2 Thép 300", "Tổng cộng đồng 800"]


def test_lone_dashes_are_as_long_as_they_are_printed() -> None:
    words = printed("Độc lập - Tự do - Hạnh phúc", 100, 0, line=0)
    assert texts(words) == ["Độc lập - Tự do - Hạnh phúc"]
    assert texts([_widened(raw, 17) for raw in words]) == ["Độc lập – Tự do – Hạnh phúc"]
    en_dashes = [replace(raw, word=replace(raw.word, text="–")) if raw.word.text == "-" else raw for raw in words]
    assert texts([_widened(raw, 17) for raw in en_dashes]) == ["Độc lập – Tự do – Hạnh phúc"]


def test_dashes_of_the_motto_may_be_shorter_than_others() -> None:
    assert texts([_widened(raw, 11) for raw in printed("Độc lập - Tự do - Hạnh phúc", 100, 0, line=0)]) == [
        "Độc lập – Tự do – Hạnh phúc"
    ]
    assert texts([_widened(raw, 11) for raw in printed("Văn hóa - Xã hội", 100, 0, line=0)]) == ["Văn hóa - Xã hội"]


def test_the_dash_of_an_item_stays_however_unsure_it_is() -> None:
    item = printed("~- Như trên và các cơ quan", 100, 0, line=0)
    flat = Box(100, 14, 112, 18)
    dash = replace(item[0], word=Word("~-", flat, 0.2))
    assert texts([dash, *item[1:]]) == ["- Như trên và các cơ quan"]
    speck = replace(item[0], word=Word("~-", Box(100, 5, 112, 25), 0.2))
    assert texts([speck, *item[1:]]) == ["Như trên và các cơ quan"]


def test_a_title_across_the_middle_ends_the_columns_of_a_head() -> None:
    words = [
        *beside(("ỦY BAN NHÂN DÂN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA"), ("XÃ BÌNH AN", "Độc lập Tự do Hạnh phúc"), right=600),
        *printed("GIẤY KHAI SINH", 430, 3, line=3),
        *printed("Họ và tên", 100, 5, line=5),
        *printed("Giới tính", 600, 5, line=5),
        *printed("Trần Văn A", 100, 6, line=6),
        *printed("Nam", 600, 6, line=6),
    ]
    assert texts(words)[:5] == [
        *("ỦY BAN NHÂN DÂN", "XÃ BÌNH AN", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA", "Độc lập Tự do Hạnh phúc", "GIẤY KHAI SINH"),
    ]


def test_rows_of_a_table_that_go_on_centred_are_read_across() -> None:
    cells = [
        ("Dân tộc", "Kinh", "Nùng"),
        ("Quốc tịch", "Việt Nam", "Việt Nam"),
        ("Nơi cư trú", "Số 1 phố A", "Tổ 22 phố B"),
    ]
    cells += [("", "xã C", "phường D"), ("", "tỉnh E", "thành phố F")]
    words = []
    for row, (label, *people) in enumerate(cells):
        words += printed(label, 100, row, line=row)
        for person, text in enumerate(people):
            wide = sum(raw.word.box.width for raw in printed(text, 0, 0, line=0)) + LETTER * text.count(" ")
            words += printed(text, 500 + 400 * person - wide // 2, row, line=row)
    assert texts(words) == [" ".join(filter(None, row)) for row in cells]


def _widened(raw: RawWord, dash_px: int) -> RawWord:
    box = raw.word.box
    if raw.word.text not in "-–":
        return raw
    return replace(raw, word=replace(raw.word, box=Box(box.left - 4, box.top, box.left - 4 + dash_px, box.bottom)))


def moved(words: Sequence[RawWord], *, rows: int, lines: int) -> list[RawWord]:
    """Return words some rows further down, their lines numbered on from another."""
    return [replace(raw, line=raw.line + lines, word=replace(raw.word, box=raw.word.box.shifted(0, rows * STEP)))
            for raw in words]  # fmt: skip


def test_a_single_row_in_two_pieces_is_read_across() -> None:
    assert texts(beside(("Số: 12/2020", "Quyển số: 01"))) == ["Số: 12/2020 Quyển số: 01"]


def test_pieces_on_one_level_that_the_engine_parted_are_one_line() -> None:
    words = printed("Họ và tên:", 100, 0, line=3) + printed("Lò Thị May", 280, 0.1, line=7)
    assert texts(words) == ["Họ và tên: Lò Thị May"]


def test_noise_is_dropped_and_unsure_words_stay() -> None:
    words = [
        *printed("Nơi sinh: Bát Xát", 100, 0, line=0),
        *printed("~ , :", 700, 0, line=0, confidence=0.2),
        *printed("Mường", 400, 0, line=0, confidence=0.1),
        *printed(". |", 100, 3, line=5, confidence=0.1),
    ]
    assert texts(words) == ["Nơi sinh: Bát Xát Mường"]


def test_pieces_are_cut_at_wide_white_and_at_rules() -> None:
    words = [raw.word for raw in printed("Số: 12 | Quyển số: 01", 0, 0, line=0)]
    rule = Word("|", Box(words[2].box.right + 2, 0, words[2].box.right + 5, 30), 0.9)
    pieces = split_at_gaps([rule, *words], gap_px=50)
    assert [" ".join(word.text for word in piece.words) for piece in pieces] == ["Số: 12", "Quyển", "số: 01"]


_words = st.builds(
    lambda text, left, top, width, tall, line, confidence: RawWord(
        Word(text, Box(left, top, left + width, top + tall), confidence), 1, line
    ),
    st.text("abđê1:.|", min_size=1, max_size=5),
    st.integers(0, 1500),
    st.integers(0, 2200),
    st.integers(1, 400),
    st.integers(1, 80),
    st.integers(0, 12),
    st.floats(0, 1),
)


@given(st.lists(_words, max_size=40))
def test_every_kept_word_appears_exactly_once(words: list[RawWord]) -> None:
    lines = arrange_lines(words)
    shown = Counter(word for line in lines for word in line.words)
    without_rules = [(raw.word, replace(raw.word, text=raw.word.text.lstrip("|"))) for raw in words]
    given_words = Counter(bare for _, bare in without_rules)
    sure = Counter(bare for word, bare in without_rules if bare.text and len(word.text) > 2 and word.confidence >= 0.8)

    assert all(count <= given_words[word] for word, count in shown.items())
    assert sure - shown == Counter()
    blocks = [line.block for line in lines]
    assert blocks == sorted(blocks)


def test_letter_that_no_paper_prints_is_the_one_it_looks_like() -> None:
    assert texts(printed("Place oƒ birth", 100, 0, line=0)) == ["Place of birth"]
