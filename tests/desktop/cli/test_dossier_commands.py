"""`intake`, `add`, `review`, `show`, `open`, `move` as they are called: keys, exit states, sentences."""

from __future__ import annotations

import re
from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from desktop.workflow import read_files
from ocr.errors import EngineMissing
from tests.desktop.cli.conftest import Counter
from tests.desktop.stand_in import blank, paper, secret

CARD = paper(
    "citizen_id_card",
    {"full_name": "NGUYỄN THỊ HÒA", "id_number": "062187001234", "date_of_birth": "1987-09-02"},
    review=["id_number"],
)
COUPLE = paper(
    "marriage_certificate",
    {"wife_name": "NGUYỄN THỊ HÒA", "wife_id_number": "062187001234", "wife_birth_date": "1987-02-09"},
)


def test_intake_digitises_and_tells_all_of_the_contract(counter: Counter) -> None:
    found = counter.intake(CARD, COUPLE)

    assert re.fullmatch(r"H34\.12-261120-0001", found["dossier"]["code"])
    assert {key: found["dossier"][key] for key in ("procedure", "unit", "channel", "received", "step", "version")} == {
        "procedure": "1.004746", "unit": "H34.12", "channel": "direct", "received": "2026-11-20T08:00:00+07:00",
        "step": "received", "version": 1,
    }  # fmt: skip
    assert found["dossier"]["owner"] == {"id_number": "062187001234", "name": "NGUYỄN THỊ HÒA"}
    assert [each["type"] for each in found["papers"]] == ["citizen_id_card", "marriage_certificate"]
    assert {"name", "type", "required", "state", "papers"} <= found["components"][0].keys()
    assert {"paper": "P1", "field": "id_number", "reason": "id_malformed"} in found["review"]
    assert found["contradictions"] == []
    field = found["papers"][0]["fields"]["id_number"]
    assert (field["review"], field["confirmed_by"], field["page"]) == (True, None, 0)


def test_show_takes_dossiers_of_every_form_and_papers(counter: Counter) -> None:
    counter.intake(CARD)
    assert counter.json("show", "h34.12-261120-0001")["dossier"]["code"] == "H34.12-261120-0001"
    assert counter.json("show", "p1")["paper"]["id"] == "P1"
    assert counter.run("show", "P1") == 0
    assert "NGUYỄN THỊ HÒA" in counter.out
    for missing in ("000.00.53.H48-220921-0099", "P99", "H48.53.220921", "P" + "9" * 30, ""):
        assert counter.run("show", missing) == 4, missing
        assert counter.err.strip()
        assert counter.out == ""


def test_older_codes_are_dossiers_too(counter: Counter) -> None:
    counter.json(
        "intake", "--procedure", "1.004746", "--owner", "062187001234", "--unit", "000.00.53.H48",
        "--received", "21/9/2022 08:00",
    )  # fmt: skip
    assert counter.json("show", "000.00.53.H48-220921-0001")["dossier"]["unit"] == "000.00.53.H48"


def test_values_are_set_and_confirmed(counter: Counter) -> None:
    code = counter.intake(CARD)["dossier"]["code"]
    found = counter.json("review", code, "--set", "P1.date_of_birth=20/11/1986", "--confirm")

    field = found["papers"][0]["fields"]["date_of_birth"]
    assert (field["value"], field["source"], bool(field["confirmed_by"])) == ("1986-11-20", "manual", True)
    accepted = found["papers"][0]["fields"]["id_number"]
    assert (accepted["review"], accepted["problems"], bool(accepted["confirmed_at"])) == (False, ["id_malformed"], True)
    assert found["papers"][0]["confirmed"]
    assert found["review"] == []


@pytest.mark.parametrize(
    "setting",
    ["P1.date_of_birth=31/02/1986", "P1.sex=Khác", "P1.nonsense=1", "P9.sex=Nam", "sex=Nam", "P1.full_name=", "P1=x"],
)
def test_wrong_settings_are_refused_and_change_nothing(counter: Counter, setting: str) -> None:
    code = counter.intake(CARD)["dossier"]["code"]
    before = counter.json("show", code)
    assert counter.run("review", code, "--set", "P1.full_name=KHÔNG ĐƯỢC LƯU", "--set", setting) == 4
    assert counter.out == ""
    assert counter.json("show", code) == before


def test_lists_and_papers_without_a_template(counter: Counter) -> None:
    made = paper("land_certificate", {"owner_names": ["A", "B"]}), paper("other")
    code = counter.intake(*made)["dossier"]["code"]
    found = counter.json(
        "review", code, "--set", "P1.owner_names=A THU; Y LAN", "--set", "P2.date_of_issue=20/11/2026",
        "--set", "P2.subject=Đơn xin xác nhận",
    )  # fmt: skip

    assert found["papers"][0]["fields"]["owner_names"]["value"] == ["A THU", "Y LAN"]
    assert found["papers"][1]["issued_on"] == "2026-11-20"
    assert counter.run("review", code, "--set", "P2.date_of_issue=mai") == 4
    assert counter.run("review", code, "--set", "P2.wife_name=Y LAN") == 4


def test_add_again_stores_nothing_twice_and_says_so(counter: Counter) -> None:
    code = counter.intake()["dossier"]["code"]
    file = counter.file(CARD)
    counter.json("add", code, file)
    found = counter.json("add", code, file)

    assert len(found["papers"]) == 1
    assert found["duplicates"] == [{"paper": "P1", "reason": "same_bytes", "in_bin": False, "stored": False}]
    assert counter.run("add", code, file) == 0
    assert "P1" in counter.err


def test_trouble_with_a_file_is_told_and_the_rest_is_stored(counter: Counter, tmp_path: Path) -> None:
    code = counter.intake()["dossier"]["code"]
    torn, empty = tmp_path / "hỏng.jpg", tmp_path / "rỗng.jpg"
    torn.write_bytes(b"\xff\xd8 torn")
    empty.write_bytes(b"")
    files = [counter.file(CARD), counter.file(secret()), counter.file(blank()), str(torn), str(empty)]
    found = counter.json("add", code, *files, str(tmp_path / "không có.jpg"), status=3)

    assert [each["type"] for each in found["papers"]] == ["citizen_id_card"]
    codes = {error["code"] for error in found["errors"]}
    assert {"ocr.file_empty", "ocr.file_missing", "ocr.format_unknown", "state_secret"} <= codes
    assert counter.run("add", code, str(empty), "--lang", "en") == 3
    assert "rỗng.jpg" in counter.err


def test_dossier_whose_files_cannot_be_read_is_named(counter: Counter, monkeypatch: pytest.MonkeyPatch) -> None:
    def missing(*_: object) -> None:
        raise EngineMissing(EngineMissing.code)

    with monkeypatch.context() as here:
        here.setattr(read_files, "reader", lambda jobs: missing)
        arguments = ("intake", "--procedure", "1.004746", "--owner", "062187001234", "--unit", "H34.12")
        assert counter.run(*arguments, counter.file(CARD), "--received", "20/11/2026") == 4
    assert "H34.12-261120-0001" in counter.err
    found = counter.json("show", "H34.12-261120-0001")
    assert (found["papers"], [each["status"] for each in found["waiting"]]) == ([], ["waiting"])
    assert len(counter.json("add", "H34.12-261120-0001")["papers"]) == 1


def test_archival_pdf_is_written_and_searchable(counter: Counter, tmp_path: Path) -> None:
    counter.intake(CARD)
    target = tmp_path / "thẻ.pdf"
    assert counter.run("open", "P1", "--out", str(target)) == 0
    text = pypdf.PdfReader(BytesIO(target.read_bytes())).pages[0].extract_text()
    assert "HÒA" in text
    for refused in (tmp_path / "không có" / "a.pdf", tmp_path):
        assert counter.run("open", "P1", "--out", str(refused)) == 4
    assert [each.name for each in tmp_path.iterdir() if each.name.startswith("tmp")] == []


def test_dossier_goes_its_way_and_its_result_is_reused(counter: Counter) -> None:
    first = counter.intake()["dossier"]["code"]
    result = counter.json("add", first, counter.file(COUPLE), "--result")
    assert (result["papers"][0]["result"], result["papers"][0]["component"]) == (True, None)
    counter.json("review", first, "--confirm")
    assert "reused_result" not in {each["state"] for each in counter.intake(procedure="1.004746")["components"]}
    for day, step in enumerate(("appraised", "approved", "sealed", "returned"), 20):
        counter.json("move", first, "--to", step, "--at", f"{day}/11/2026 10:00")
    found = counter.json("show", first)
    assert (found["dossier"]["step"], found["dossier"]["portal_status"]) == ("returned", 10)
    assert found["dossier"]["finished"] == "2026-11-23T10:00:00+07:00"
    asked = [each for each in counter.intake()["components"] if each["type"] == "marriage_certificate"]
    assert [each["state"] for each in asked[:1]] == ["reused_result"]


@pytest.mark.parametrize(
    "arguments",
    [
        ("--to", "sealed"),
        ("--to", "appraised", "--at", "2026-11-19"),
        ("--to", "appraised", "--at", "hôm qua"),
        ("--to", "appraised", "--at", "9999-12-31"),
        ("--to", "appraised", "--at", "0001-01-01"),
    ],
)
def test_step_that_cannot_be_is_refused_in_one_sentence(counter: Counter, arguments: tuple[str, ...]) -> None:
    code = counter.intake()["dossier"]["code"]
    assert counter.run("move", code, *arguments) == 4
    assert len(counter.err.strip().splitlines()) == 1
    assert counter.json("show", code)["dossier"]["step"] == "received"


def test_wrong_command_lines(counter: Counter) -> None:
    assert counter.run("intake", "--owner", "062187001234") == 2
    assert counter.run("move", "X", "--to", "nonsense") == 2
    assert counter.run("intake", "--procedure", "9.999999", "--owner", "062187001234") == 4
    assert counter.run("intake", "--procedure", "1.004746", "--owner", "12") == 4
    assert counter.run("intake", "--procedure", "1.004746", "--owner", "062187001234", "--unit", "??") == 4


def test_contradictions_and_offers_are_told(counter: Counter) -> None:
    first = counter.intake(CARD)["dossier"]["code"]
    counter.json("review", first, "--confirm")
    half_read = paper("citizen_id_card", {"full_name": "NGUYỄN THỊ HÒA"}, review=["full_name"])
    second = counter.intake(COUPLE, half_read)
    offers = {each["type"]: each["offers"] for each in second["papers"] if each["id"] != "P1"}
    assert offers["citizen_id_card"]["id_number"] == "062187001234"
    assert offers["citizen_id_card"]["date_of_birth"] == "1987-09-02"
    assert offers["marriage_certificate"]["wife_birth_date"] == "1987-09-02"
    assert counter.json("show", "P3")["paper"]["offers"] == offers["citizen_id_card"]
    code = second["dossier"]["code"]
    assert counter.run("show", code) == 0
    assert "↻" in counter.out

    found = counter.json("review", code, "--confirm")
    (differ,) = found["contradictions"]
    assert (differ["fact"], {differ["first"]["paper"], differ["second"]["paper"]}) == ("birth_date", {"P1", "P2"})
    assert {differ["first"]["value"], differ["second"]["value"]} == {"1987-09-02", "1987-02-09"}
    assert all(each["offers"] == {} for each in found["papers"])
    for language, word in (("vi", "ngày sinh"), ("en", "date of birth")):
        assert counter.run("show", code, "--lang", language) == 0
        (line,) = [each for each in counter.out.splitlines() if "⚠" in each]
        assert word in line
        assert "P1" in counter.out


def test_supplement_begins_the_term_anew(counter: Counter) -> None:
    listed = counter.json("procedures", "list")["procedures"]
    found = counter.intake(procedure=next(each["code"] for each in listed if each["working_days"]))
    code, due = found["dossier"]["code"], found["dossier"]["due"]
    counter.json("move", code, "--to", "supplement", "--at", "2026-11-20T09:00", "--note", "Thiếu giấy chứng sinh")
    assert counter.json("show", code)["dossier"]["due"] == due
    again = counter.json("move", code, "--to", "received", "--at", "2026-12-07T09:00")
    assert again["dossier"]["due"] > "2026-12-07"


def test_paper_of_somebody_else_is_told(counter: Counter) -> None:
    theirs = paper("citizen_id_card", {"full_name": "A BÌNH", "id_number": "062087000015"})
    unsure = paper("citizen_id_card", {"full_name": "Y LAN"}, review=["full_name"])
    nobodys = paper("application_letter", {"subject": "xin xác nhận"})
    found = counter.intake(CARD, COUPLE, theirs, unsure, nobodys)

    told = {each["id"]: each["of_others"] for each in found["papers"]}
    assert told == {"P1": [], "P2": [], "P3": ["A BÌNH"], "P4": [], "P5": []}
    for name in (found["dossier"]["code"], "P3"):
        assert counter.run("show", name) == 0
        (line,) = [each for each in counter.out.splitlines() if "ⓘ" in each]
        assert "P3" in line
        assert "A BÌNH" in line


def test_export_writes_the_package_and_tells_where(counter: Counter, tmp_path: Path) -> None:
    counter.intake(CARD)
    target = tmp_path / "giao"
    target.mkdir()
    told = counter.json("export", "H34.12-261120-0001", "--to", str(target), "--preset", "one-stop")

    assert told["folder"] == str(target / "H34.12-261120-0001")
    assert told["files"] == sorted(path.name for path in (target / "H34.12-261120-0001").iterdir())
    assert told["files"][-1] == "hoso.json"
    assert counter.run("export", "H34.12-261120-0001", "--to", str(target)) == 0
    assert counter.out.strip() == told["folder"]
    for wrong in (("H34.12-261120-0099", str(target)), ("H34.12-261120-0001", str(tmp_path / "none"))):
        assert counter.run("export", wrong[0], "--to", wrong[1]) == 4
        assert counter.err.strip()
