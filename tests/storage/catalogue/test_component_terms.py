"""Conditions, alternatives and databases as components word them."""

from __future__ import annotations

import pytest

from storage.catalogue.component_terms import find_condition, find_replacing_database, group_alternatives


@pytest.mark.parametrize(
    ("name", "condition"),
    [
        ("- Trường hợp trẻ em bị bỏ rơi thì phải có biên bản", "Trường hợp trẻ em bị bỏ rơi"),
        ("(i) Trường hợp ủy quyền không phải công chứng thì nộp giấy", "Trường hợp ủy quyền không phải công chứng"),
        ("Đối với Quân đội nhân dân: Giấy giới thiệu", "Đối với Quân đội nhân dân"),
        ("Giấy chứng nhận đã cấp (nếu có).", "nếu có"),
        ("Văn bản ủy quyền trong trường hợp ủy quyền. Trường hợp là con thì không", "trong trường hợp ủy quyền"),
        ("Giấy chứng nhận kết hôn nếu cha, mẹ đã đăng ký", "nếu cha, mẹ đã đăng ký"),
        ("Văn bản đồng ý, trừ trường hợp đã đồng ý trước", "trừ trường hợp đã đồng ý trước"),
        ("Đơn đề nghị", None),
        ("Giấy chứng nhận đối với quyền sử dụng đất", None),
        ("Quyết định; văn bản thẩm định kèm theo (nếu có); bản vẽ", None),
        ("Báo tử. Trường hợp đã có bản điện tử thì không phải nộp bản giấy", None),
        ("Văn bản chịu mọi rủi ro nếu dự án không được chấp thuận", None),
        ("Một trong các trường hợp được miễn", None),
        ("Văn bản có giá trị sử dụng nếu được cấp chưa quá 6 tháng", None),
        ("Danh sách hành khách. Bản khai (đối với tàu hàng).", None),
        ("Bản sao chứng chỉ hoặc giấy tờ miễn đối với trường hợp được miễn", None),
        ("Quyết định; hoặc hợp đồng. (đối với trường hợp bị chia).", "đối với trường hợp bị chia"),
        ("Ảnh màu (đối với nộp trực tiếp); hoặc ảnh số", None),
    ],
)
def test_condition_is_found_where_the_component_has_one(name: str, condition: str | None) -> None:
    assert find_condition(name) == condition


@pytest.mark.parametrize(
    ("name", "database"),
    [
        ("Trường hợp có trong CSDLHTĐT thì không phải xuất trình.", "Cơ sở dữ liệu hộ tịch điện tử"),
        ("Giấy tờ khi không thể khai thác trong Cơ sở dữ liệu quốc gia về dân cư", "Cơ sở dữ liệu quốc gia về dân cư"),
        ("Phiếu in từ Cơ sở dữ liệu quốc gia về dân cư", None),
        ("Trường hợp chưa có thông tin trong CSDL quốc gia về dân cư thì hồ sơ còn có phiếu DC01", None),
        ("(Mẫu đơn: thông tin đã có trong CSDL quốc gia về dân cư được thay thế bằng mã số định danh)", None),
        ("Không phải nộp khi đã có trong cơ sở dữ liệu", None),
    ],
)
def test_database_counts_only_where_it_replaces_the_paper(name: str, database: str | None) -> None:
    assert find_replacing_database(name) == database


def test_heading_that_asks_for_one_groups_its_table() -> None:
    case = "Người có công nộp một trong các giấy tờ sau:"

    rows = [("Đơn", None, False), ("Thẻ", case, False), ("Sổ", case, False), ("Bìa", "Khác:", False)]

    assert group_alternatives(rows) == [None, 1, 1, None]


def test_note_that_asks_for_one_groups_the_rows_below_it() -> None:
    rows = [
        ("- Kèm một trong các giấy tờ:", None, True),
        ("+ Thẻ", None, False),
        ("+ Sổ", None, False),
        ("- Đơn", None, False),
    ]

    assert group_alternatives(rows) == [None, 1, 1, None]


def test_row_that_begins_with_or_joins_the_one_before() -> None:
    rows = [("Thẻ", None, False), ("Hoặc sổ", None, False), ("Hoặc bìa", None, False)]

    assert group_alternatives(rows) == [1, 1, 1]


def test_one_of_several_cases_is_no_group() -> None:
    case = "Thuộc một trong các trường hợp sau:"

    assert group_alternatives([("Thẻ", case, False), ("Sổ", case, False)]) == [None, None]
