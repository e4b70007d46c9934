"""The JSON document: its keys, its rounding, its words."""

from __future__ import annotations

import json
from dataclasses import replace

from desktop.messages import ERRORS, WARNINGS
from desktop.workflow.reading_json import reading_as_json
from tests.desktop.workflow.made_reading import EMPTY, STACK


def test_document_is_json_and_rounds() -> None:
    document = reading_as_json(STACK, 2.41267)
    again = json.loads(json.dumps(document, ensure_ascii=False))
    assert again == document
    assert document["seconds"] == 2.413
    page, paper = document["pages"][0], document["papers"][0]
    assert (page["rotation"], page["skew"], page["quality"]) == (180, -0.81, ["dark"])
    assert page["text"] == "Lò Thị"
    assert page["lines"] == [{"text": "Lò Thị", "confidence": 0.866, "box": [10, 20, 100, 30], "handwritten": False}]
    assert page["codes"] == [{"kind": "qr", "text": "010190001234|…", "box": [10, 20, 100, 30]}]
    assert (paper["type"], paper["confidence"], paper["pages"]) == ("birth_certificate", 0.991, [0, 1])


def test_field_with_several_values_is_a_list() -> None:
    fields = reading_as_json(STACK, 1.0)["papers"][0]["fields"]
    assert fields["recipients_to"]["value"] == ["UBND tỉnh", "Lưu: VT [/b] [red]"]
    assert fields["id_number"] == {
        "value": "010190001234",
        "raw": "010190001234 (in)",
        "confidence": 0.988,
        "review": False,
        "page": 0,
        "box": [10, 20, 100, 30],
        "source": "qr",
        "problems": [],
        "handwritten": False,
    }
    assert (fields["date_of_birth"]["review"], fields["date_of_birth"]["problems"]) == (True, ["unreadable"])


def test_address_stands_beside_what_it_is_today() -> None:
    (paper, *_) = STACK.papers
    home = replace(paper.fields[0], key="place_of_birth", value="xã Bản Vược, huyện Bát Xát, tỉnh Lào Cai")
    nowhere = replace(home, key="place_of_origin", value="Bát Xát")
    stack = replace(STACK, papers=(replace(paper, fields=(home, nowhere, *paper.fields)),))
    fields = reading_as_json(stack, 1.0)["papers"][0]["fields"]
    assert fields["place_of_birth"]["value"] == "xã Bản Vược, huyện Bát Xát, tỉnh Lào Cai"
    assert fields["place_of_birth"]["today"] == ["Xã Bát Xát, tỉnh Lào Cai"]
    assert fields["place_of_origin"]["today"] == []
    assert "today" not in fields["full_name"]


def test_stopped_page_says_nothing() -> None:
    page = reading_as_json(STACK, 1.0)["pages"][2]
    assert (page["stopped"], page["text"], page["lines"], page["codes"]) == ("state_secret", "", [], [])


def test_errors_and_warnings_speak_the_language_asked_for() -> None:
    for position, language in enumerate(("vi", "en")):
        document = reading_as_json(STACK, 1.0, language)
        empty, damaged = document["errors"]
        assert empty == {
            "source": "rỗng [bold].png",
            "page": None,
            "code": "ocr.file_empty",
            "message": ERRORS["ocr.file_empty"][position],
        }
        assert (damaged["source"], damaged["page"]) == ("b.tif", 4)
        assert damaged["message"].startswith(("Trang 5: ", "Page 5: ")[position])
        (warning,) = document["papers"][0]["warnings"]
        assert warning["message"] == WARNINGS["id_birth_year_mismatch"][position]


def test_empty_stack_is_a_whole_document() -> None:
    assert reading_as_json(EMPTY, 0.0) == {"pages": [], "papers": [], "errors": [], "seconds": 0.0}
