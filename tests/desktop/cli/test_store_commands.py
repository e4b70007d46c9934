"""`find`, `reuse`, `procedures`, `check`, `backup`, `restore`, `demo`, and one whole day with the real reader."""

from __future__ import annotations

from io import BytesIO
from pathlib import Path

import pypdf
import pytest

from desktop.workflow import read_files
from desktop.workflow.read_files import reader
from tests.desktop.cli.conftest import Counter
from tests.desktop.stand_in import paper

CARD = paper("citizen_id_card", {"full_name": "NGUYỄN THỊ HÒA", "id_number": "062187001234"})


def test_what_is_stored_is_found_with_and_without_marks(counter: Counter) -> None:
    counter.intake(CARD)
    for text in ("Nguyễn Thị Hòa", "nguyen thi hoa", "062187001234"):
        found = counter.json("find", text)
        assert {"paper", "dossier", "owner"} >= {each["kind"] for each in found["results"]}
        assert "P1" in {each["id"] for each in found["results"]}
        assert found["seconds"] >= 0
    assert [
        each["id"] for each in counter.json("find", "hoa", "--type", "citizen_id_card", "--limit", "1")["results"]
    ] == ["P1"]
    assert counter.json("find", "hoa", "--owner", "062187001234")["results"]
    assert counter.run("find", "hoa", "--owner", "001187001234") == 4
    assert counter.run("find", "zzzz") == 0
    assert counter.run("find", "hoa", "--lang", "en") == 0
    assert "P1" in counter.out


def test_reuse_says_what_need_not_be_asked_for(counter: Counter) -> None:
    code = counter.intake(
        paper("marital_status_certificate", {"full_name": "NGUYỄN THỊ HÒA", "id_number": "062187001234"})
    )
    arguments = ("reuse", "--owner", "062187001234", "--procedure", "1.004746")
    assert all(not each["available"] for each in counter.json(*arguments)["components"])
    counter.json("review", code["dossier"]["code"], "--confirm")
    for owner in ("062187001234", "001187001234"):
        found = counter.json("reuse", "--owner", owner, "--procedure", "1.004746")["components"]
        assert {"name", "type", "available", "paper", "in_database", "reason"} <= found[0].keys()
    assert counter.run(*arguments) == 0
    assert counter.run("reuse", "--owner", "062187001234", "--procedure", "0.000000") == 4


def test_search_can_be_narrowed_to_an_owner_and_a_type(counter: Counter) -> None:
    counter.intake(CARD)

    for owner in ("062187001234", "O1"):
        assert counter.json("find", "hoa", "--owner", owner)["results"]
    assert counter.run("find", "hoa", "--owner", "O99") == 4
    assert counter.run("find", "hoa", "--type", "nonsense") == 4
    assert "nonsense" in counter.err


def test_catalogue_is_listed_and_loaded(counter: Counter, tmp_path: Path) -> None:
    listed = counter.json("procedures", "list")["procedures"]
    assert len(listed) == 46
    assert counter.json("procedures", "list", "ket hon")["procedures"]
    assert counter.run("procedures", "list", "kết hôn") == 0
    assert counter.run("procedures", "import", str(tmp_path / "không có.csv")) == 4
    (tmp_path / "rỗng.csv").write_text("a,b\n1,2\n", encoding="utf-8")
    assert counter.run("procedures", "import", str(tmp_path / "rỗng.csv")) in {3, 4}


def test_store_is_checked_backed_up_and_restored(counter: Counter, tmp_path: Path) -> None:
    code = counter.intake(CARD)["dossier"]["code"]
    report = counter.json("check")
    assert (report["ok"], report["problems"], report["checked"]["papers"]) == (True, [], 1)
    assert counter.run("check", "--repair") == 0
    assert counter.run("backup", str(tmp_path / "sao lưu")) == 0
    assert counter.json("backup", str(tmp_path / "sao lưu"))
    other = str(tmp_path / "kho 2")
    assert counter.json("restore", str(tmp_path / "sao lưu"), "--data", other)
    assert counter.json("show", code, "--data", other)["papers"][0]["id"] == "P1"
    assert counter.json("check", "--data", other)["ok"]
    assert counter.run("restore", str(tmp_path / "sao lưu"), "--data", other) == 4
    assert counter.run("restore", str(tmp_path / "sao lưu"), "--data", str(tmp_path / "kho 3"), "--lang", "en") == 0

    for stored in (counter.folder / "kho" / "files").glob("??/*"):
        stored.chmod(0o600)
        stored.write_bytes(b"damaged")
    assert not counter.json("check", status=3)["ok"]
    assert counter.run("check", "--lang", "en") == 3
    assert counter.run("open", "P1", "--out", str(tmp_path / "a.pdf")) == 4


def test_damaged_archival_file_is_made_anew(counter: Counter, tmp_path: Path) -> None:
    counter.intake(CARD)
    (pdf,) = [path for path in (counter.folder / "kho" / "files").glob("??/*") if path.read_bytes()[:4] == b"%PDF"]
    before = pdf.read_bytes()
    pdf.chmod(0o600)
    pdf.write_bytes(b"damaged")
    (problem,) = counter.json("check", "--repair")["problems"]
    assert problem["repaired"]
    assert counter.run("open", "P1", "--out", str(tmp_path / "a.pdf")) == 0
    assert (tmp_path / "a.pdf").read_bytes() == before, "the same paper gives the same file"


@pytest.mark.parametrize("option", ["HOSOSO_DATA", "--data"])
def test_folder_of_the_store(counter: Counter, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, option: str) -> None:
    monkeypatch.setenv("HOSOSO_DATABASE", f"sqlite:///{tmp_path / 'elsewhere.db'}")
    monkeypatch.setenv("HOSOSO_DATA", str(tmp_path / "by environment"))
    arguments = ("--data", str(tmp_path / "given")) if option == "--data" else ()
    assert counter.json("procedures", "list", *arguments)["procedures"]
    assert (tmp_path / "elsewhere.db").exists()


def test_a_whole_day_with_the_real_reader(
    counter: Counter, root: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(read_files, "reader", reader)
    samples = sorted(str(path) for path in (root / "desktop" / "samples").glob("*.jpg"))
    first = counter.json(
        "intake", "--procedure", "1.004746", "--owner", "062187001234", "--unit", "H34.12", *samples, "--jobs", "2"
    )
    code, papers = first["dossier"]["code"], {each["type"]: each for each in first["papers"]}
    assert len(papers) == 5
    couple = papers["marriage_certificate"]["id"]
    settings = ("wife_id_number=062187001234", "wife_name=NGUYỄN THỊ HÒA")
    options = [text for each in settings for text in ("--set", f"{couple}.{each}")]
    done = counter.json("review", code, *options, "--confirm")
    assert (done["review"], {each["confirmed"] for each in done["papers"]}) == ([], {True})
    for step in ("appraised", "approved", "sealed", "returned"):
        counter.json("move", code, "--to", step)
    assert couple in {each["id"] for each in counter.json("find", "giay chung nhan ket hon")["results"]}
    offered = counter.json("reuse", "--owner", "062187001234", "--procedure", "1.004746")["components"]
    assert couple in {each["paper"] for each in offered}
    again = counter.json("intake", "--procedure", "1.004746", "--owner", "062187001234")
    assert couple in {paper for each in again["components"] if each["state"] == "reused" for paper in each["papers"]}
    assert counter.run("open", couple, "--out", str(tmp_path / "a.pdf")) == 0
    assert "KẾT HÔN" in pypdf.PdfReader(BytesIO((tmp_path / "a.pdf").read_bytes())).pages[0].extract_text().upper()
    assert counter.json("check")["ok"]
    assert counter.run("backup", str(tmp_path / "b")) == 0
    assert counter.run("restore", str(tmp_path / "b"), "--data", str(tmp_path / "kho 2")) == 0
    report = counter.json("check", "--data", str(tmp_path / "kho 2"))
    assert (report["ok"], report["checked"]["papers"]) == (True, 5)
