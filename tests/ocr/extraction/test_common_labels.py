"""Labels of a person that any office may use are every template's, where they mean nothing else."""

from __future__ import annotations

from ocr.extraction.template import parse_template
from tests.ocr.extraction.set_sheet import known_template, set_rows, values

TYPE = """
document_type = "made_up"
{head}
[[fields]]
key = "birth"
kind = "date"
labels = ["Ngày sinh"]
[[fields]]
key = "other"
kind = "date"
labels = ["Năm sinh"]
[[fields]]
key = "arrived"
kind = "date"
labels = ["Ngày đến"]
"""


def test_a_field_is_looked_for_behind_all_wordings_that_offices_use() -> None:
    rule = parse_template(TYPE.format(head="")).rule("birth")

    assert rule is not None
    assert {"Ngày sinh", "Sinh ngày", "Ngày, tháng, năm sinh"} <= set(rule.labels)


def test_a_wording_that_means_another_field_or_none_stays_so() -> None:
    template = parse_template(TYPE.format(head='stops = ["Sinh ngày"]'))
    labels = {rule.key: rule.labels for rule in template.fields}

    assert "Năm sinh" not in labels["birth"]
    assert "Sinh ngày" not in labels["birth"]
    assert labels["arrived"] == ("Ngày đến",)


def test_cards_keep_their_own_labels() -> None:
    rule = known_template("citizen_id_card").rule("date_of_birth")

    assert rule is not None
    assert "Năm sinh" not in rule.labels


def test_a_number_behind_a_wording_of_another_paper_is_found() -> None:
    got = values(set_rows(["Họ và tên: Lò Thị Xúa", "Số căn cước/CMND: 010187001234"]), "residence_change_form")
    assert got["id_number"] == "010187001234"


def test_the_head_of_a_household_has_a_number_of_their_own() -> None:
    rows = ["Họ và tên: Lò Thị Xúa", "Chủ hộ: Lò Văn Pàng", "Số CCCD/ĐDCN của chủ hộ: 010187001234"]
    got = values(set_rows(rows), "residence_change_form")
    assert got["head_id_number"] == "010187001234"
    assert not got.get("id_number")
