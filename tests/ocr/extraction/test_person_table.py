"""Two people side by side: cells go to the column they stand in, however labels and cells wrap."""

from __future__ import annotations

from ocr.extraction.extract import find_fields
from ocr.extraction.person_table import find_person_table
from ocr.extraction.sheet import Sheet
from tests.ocr.extraction.set_sheet import (
    LEFT,
    STEP,
    Cells,
    known_template,
    set_line,
    set_rows,
    stacked,
    template_of,
    texts,
)

MARRIAGE = known_template("marriage_certificate")
WIFE, HUSBAND = 640, 1120


def row(label: str, wife: str = "", husband: str = "") -> Cells:
    cells = [(LEFT, label), (WIFE, wife), (HUSBAND, husband)]
    return [(left, text) for left, text in cells if text]


HEADS: Cells = [(WIFE + 120, "VỢ"), (HUSBAND + 120, "CHỒNG")]
TABLE = [
    HEADS,
    row("Họ, chữ đệm, tên", "VÀNG THỊ XÚA", "LÒ VĂN PAO"),
    row("Ngày, tháng, năm sinh", "02/09/1987", "14/02/1985"),
    row("Dân tộc", "Mông", "Thái"),
    row("Quốc tịch", "Việt Nam", "Việt Nam"),
    row("Nơi cư trú", "Bản Vược, xã Bát", "Thôn Na Ó, xã Tả"),
    row("", "Xát, tỉnh Lào Cai", "Van Chư"),
    row("Giấy tờ tùy thân", "010187001234", "010085005678"),
]


def by_key(sheet: Sheet) -> dict[str, str]:
    return dict(texts(find_person_table(sheet, MARRIAGE)))


def test_cells_go_to_the_person_of_their_column() -> None:
    found = by_key(set_rows(TABLE))
    assert found == {
        "wife_name": "VÀNG THỊ XÚA",
        "wife_birth_date": "02/09/1987",
        "wife_ethnicity": "Mông",
        "wife_nationality": "Việt Nam",
        "wife_residence": "Bản Vược, xã Bát\nXát, tỉnh Lào Cai",
        "wife_id_number": "010187001234",
        "husband_name": "LÒ VĂN PAO",
        "husband_birth_date": "14/02/1985",
        "husband_ethnicity": "Thái",
        "husband_nationality": "Việt Nam",
        "husband_residence": "Thôn Na Ó, xã Tả\nVan Chư",
        "husband_id_number": "010085005678",
    }


def test_husband_may_stand_on_the_left() -> None:
    heads: Cells = [(WIFE + 120, "BÊN NAM"), (HUSBAND + 120, "BÊN NỮ")]
    found = by_key(set_rows([heads, *TABLE[1:]]))
    assert (found["husband_name"], found["wife_name"]) == ("VÀNG THỊ XÚA", "LÒ VĂN PAO")


def test_label_takes_several_lines() -> None:
    wrapped = [row("Giấy tờ", "010187001234", "010085005678"), row("tùy thân")]
    found = by_key(set_rows([*TABLE[:3], *wrapped, *TABLE[3:-1]]))
    assert (found["wife_id_number"], found["husband_id_number"]) == ("010187001234", "010085005678")
    assert found["wife_ethnicity"] == "Mông"


def test_empty_cell_is_no_field() -> None:
    found = by_key(set_rows([*TABLE[:3], row("Dân tộc", "", "Thái"), *TABLE[4:]]))
    assert "wife_ethnicity" not in found
    assert found["husband_ethnicity"] == "Thái"


def test_row_with_an_unknown_label_is_left_out() -> None:
    found = by_key(set_rows([*TABLE[:4], row("Nghề nghiệp", "Làm ruộng", "Giáo viên"), *TABLE[4:]]))
    assert "Làm ruộng" not in "".join(found.values())
    assert found["wife_ethnicity"] == "Mông"


def test_words_over_the_first_label_belong_to_no_row() -> None:
    assert by_key(set_rows([HEADS, row("Ghi", "(in hoa)"), *TABLE[1:]]))["wife_name"] == "VÀNG THỊ XÚA"


def test_line_through_the_columns_ends_the_table() -> None:
    below = "Nơi đăng ký kết hôn: Ủy ban nhân dân xã Bát Xát, tỉnh Lào Cai"
    found = by_key(set_rows([*TABLE, below]))
    assert found["wife_id_number"] == "010187001234"
    assert found["husband_id_number"] == "010085005678"


def test_what_stands_far_below_is_no_part_of_the_table() -> None:
    table = set_rows(TABLE)
    far = set_line(table.lines[-1].box.bottom + 3 * STEP, *row("Dân tộc", "Kinh", "Kinh"))
    assert by_key(stacked(table.lines, [far]))["wife_ethnicity"] == "Mông"


def test_cells_without_a_common_start_are_parted_in_the_middle() -> None:
    found = by_key(set_rows([HEADS, row("Họ, chữ đệm, tên", "VÀNG THỊ XÚA", "LÒ VĂN PAO")]))
    assert (found["wife_name"], found["husband_name"]) == ("VÀNG THỊ XÚA", "LÒ VĂN PAO")


def test_table_without_rows_has_no_fields() -> None:
    assert by_key(set_rows([HEADS])) == {}


def test_sheets_without_two_heads_have_no_table() -> None:
    assert by_key(set_rows(["Họ, chữ đệm, tên vợ: VÀNG THỊ XÚA", "Họ, chữ đệm, tên chồng: LÒ VĂN PAO"])) == {}
    assert by_key(set_rows([[(WIFE, "VỢ")], *TABLE[1:]])) == {}
    assert by_key(set_rows([[(WIFE, "VỢ"), (HUSBAND, "VỢ")], *TABLE[1:]])) == {}
    assert by_key(set_rows([[(WIFE, "VỢ"), (WIFE + 60, "CHỒNG")], *TABLE[1:]])) == {}  # no columns: a few words
    assert by_key(set_rows(["Vợ và chồng cùng nhau đến trụ sở để ký vào sổ"])) == {}


def test_types_without_columns_have_no_table() -> None:
    plain = template_of('[[fields]]\nkey = "name"\nkind = "name"\nlabels = ["Họ, chữ đệm, tên"]')
    assert find_person_table(set_rows(TABLE), plain) == ()


def test_values_of_the_table_are_not_sought_behind_labels_again() -> None:
    found = find_fields([set_rows(TABLE)], MARRIAGE)
    keys = [each.rule.key for each in found]
    assert len(keys) == len(set(keys))
    assert {each.rule.key: each.value for each in found}["wife_birth_date"] == "1987-09-02"


def test_people_who_each_have_labels_of_their_own_are_no_table() -> None:
    labels = ("Họ, chữ đệm, tên:", "Dân tộc:", "Quốc tịch:", "Nơi cư trú:")
    wife, husband = ("XÚA", "Mông", "Việt Nam", "Bát Xát"), ("PAO", "Thái", "Việt Nam", "Sa Pa")
    rows: list[Cells] = [[(WIFE + 80, "VỢ"), (1330, "CHỒNG")]]
    rows += [
        [(LEFT, label), (WIFE, hers), (960, label), (1270, his)]
        for label, hers, his in zip(labels, wife, husband, strict=True)
    ]
    assert find_person_table(set_rows(rows), MARRIAGE) == ()


def test_columns_that_were_read_apart_come_together() -> None:
    rows = set_rows(TABLE)
    apart = [set_line(line.box.top, *((word.box.left, word.text) for word in line.words if word.box.left < HUSBAND))
             for line in rows.lines[3:]]  # fmt: skip
    apart += [set_line(line.box.top, *((word.box.left, word.text) for word in line.words if word.box.left >= HUSBAND))
              for line in rows.lines[3:]]  # fmt: skip
    assert by_key(stacked(rows.lines[:3], apart)) == by_key(rows)


def test_head_that_was_misread_is_known_by_the_other() -> None:
    heads: Cells = [(WIFE + 120, "VỰ"), (HUSBAND + 120, "CHỒNG")]
    assert by_key(set_rows([heads, *TABLE[1:]])) == by_key(set_rows(TABLE))


def test_cells_centred_in_height_stay_with_the_label_in_their_midst() -> None:
    rows = [
        set_line(300, (WIFE + 120, "VỢ"), (HUSBAND + 120, "CHỒNG")),
        set_line(380, (LEFT, "Dân tộc"), (WIFE, "Mông"), (HUSBAND, "Thái")),
        set_line(460, (LEFT, "Quốc tịch"), (WIFE, "Việt Nam"), (HUSBAND, "Việt Nam")),
        set_line(540, (WIFE, "Bản Vược, xã Bát"), (HUSBAND, "Thôn Na Ó, xã Tả")),
        set_line(570, (LEFT, "Nơi cư trú")),
        set_line(600, (WIFE, "Xát, tỉnh Lào Cai"), (HUSBAND, "Van Chư")),
        set_line(680, (LEFT, "Giấy tờ tùy thân"), (WIFE, "010187001234"), (HUSBAND, "010085005678")),
    ]
    found = by_key(stacked(rows))
    assert found["wife_nationality"] == found["husband_nationality"] == "Việt Nam"
    assert found["wife_residence"] == "Bản Vược, xã Bát\nXát, tỉnh Lào Cai"
    assert found["husband_residence"] == "Thôn Na Ó, xã Tả\nVan Chư"
